"""What can be seen of a line on its page: where it stands, what it looks like, what stands beside it.

Marks are names, such as ``class footer`` or ``letters 3``; the table of weights says what each of them is worth.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from cleaner.reading.bundles import EMPTY, Bundle, MarkedLines, Numbers
from cleaner.reading.kin import kin_of
from cleaner.reading.places import Places
from cleaner.reading.shares import shares_of
from cleaner.walk import Spot

#: A short line is a mark itself, as far as the table knows it.
_SHORT = 24

_LETTERS = (3, 8, 15, 25, 40, 60, 90, 140, 220, 400)
_BESIDE, _BESIDE_LINKED = (15, 40, 90, 220), (0.3, 0.8)
_LINKED = (0.01, 0.3, 0.7, 0.95)
_DIGITS = (0.01, 0.15, 0.4)
_ALIKE = (2, 4, 10, 30)
_FROM_HEAD = (-20, -5, -1, 0, 1, 5, 20, 60)
_ENDS = tuple('.!?。！？…"”»:')
_DIGIT = re.compile(r"\d")

_Kin = tuple[str, "str | None"]
#: The size of a line beside: its letters and the share that stands in links, each parted.
_Size = tuple[int, int]


def marks_of(spots: Sequence[Spot]) -> MarkedLines:
    """Give the marks of every line of a page."""
    bundles = [EMPTY]
    places = Places(bundles)
    of_own = [places.of(spot.element) for spot in spots], _looks(spots, bundles)
    own = len(bundles)
    of_kinds = (
        *of_own,
        kin_of(spots, bundles),
        shares_of(spots, bundles),
        _stands(spots, bundles),
        *_beside(spots, bundles),
        _says(spots, bundles),
    )
    return MarkedLines(bundles, list(zip(*of_kinds, strict=True)), own)


class _Look(NamedTuple):
    """What a line looks like, each measure parted at its table's values."""

    letters: int
    linked: int
    digits: int
    tag: str
    ends: bool
    capitals: bool
    hidden: bool
    alike: int
    again: bool

    def marks(self) -> list[str]:
        letters, linked = self.letters, self.linked
        marks = [
            f"letters {letters}",
            f"linked {linked}",
            f"letters {letters // 2} linked {linked}",
            f"digits {self.digits}",
            f"itself {self.tag}",
            f"{'ended' if self.ends else 'open'} letters {letters // 3}",
            f"alike {self.alike}",
        ]
        told = {"capitals": self.capitals, "hidden": self.hidden, "said again": self.again}
        return marks + [mark for mark, holds in told.items() if holds]


def _looks(spots: Sequence[Spot], bundles: list[Bundle]) -> list[int]:
    """Of every line the bundle of its own looks, and how many look so."""
    repeats = Counter([spot.text for spot in spots])
    kin = [_kin(spot) for spot in spots]
    alike = {of: bisect_right(_ALIKE, count) for of, count in Counter(kin).items()}
    numbers = Numbers(bundles, _Look.marks)
    found: list[int] = []
    for spot, of in zip(spots, kin, strict=True):
        text = spot.text
        begun = text[:80]
        look = _Look(
            bisect_right(_LETTERS, len(text)),
            bisect_right(_LINKED, spot.linked),
            bisect_right(_DIGITS, len(_DIGIT.findall(begun)) / len(begun)),
            of[0] or "nothing",
            text.endswith(_ENDS),
            text.isupper(),
            spot.hidden,
            alike[of],
            repeats[text] > 1 and of[0] != "pre",  # a program says many things twice
        )
        found.append(numbers[look])
    return found


def _kin(spot: Spot) -> _Kin:
    return ("", None) if spot.element is None else (spot.element.tag, spot.element.get("class"))


def _says(spots: Sequence[Spot], bundles: list[Bundle]) -> list[int]:
    numbers = Numbers(bundles, lambda text: (f"says {text}",))
    return [numbers[spot.text.lower()] if len(spot.text) <= _SHORT else 0 for spot in spots]


def _stands(spots: Sequence[Spot], bundles: list[Bundle]) -> list[int]:
    """Of every line the bundle of how far down the page it stands, and how far from the headline."""
    head = next((i for i, spot in enumerate(spots) if spot.element is not None and spot.element.tag == "h1"), None)
    count = len(spots)

    def marks(key: tuple[int, int]) -> tuple[str, str]:
        tenth, from_head = key
        return f"tenth {tenth}", "no h1" if head is None else f"from h1 {from_head}"

    numbers = Numbers(bundles, marks)
    return [numbers[10 * i // count, bisect_right(_FROM_HEAD, i - (head or 0))] for i in range(count)]


def _beside(spots: Sequence[Spot], bundles: list[Bundle]) -> tuple[list[int], list[int]]:
    """Of every line two bundles of what its neighbours look like: the two before it, and the two after."""
    sizes = [(bisect_right(_BESIDE, len(spot.text)), bisect_right(_BESIDE_LINKED, spot.linked)) for spot in spots]
    padded: list[_Size | None] = [None, None, *sizes, None, None]
    before = Numbers(bundles, lambda pair: _marks_beside((-2, -1), pair))
    after = Numbers(bundles, lambda pair: _marks_beside((1, 2), pair))
    places = range(2, len(spots) + 2)
    return (
        [before[padded[i - 2], padded[i - 1]] for i in places],
        [after[padded[i + 1], padded[i + 2]] for i in places],
    )


def _marks_beside(steps: Sequence[int], sizes: Sequence[_Size | None]) -> list[str]:
    return [
        f"beside {step} letters {size[0]} linked {size[1]}" if size else f"beside {step} nothing"
        for step, size in zip(steps, sizes, strict=True)
    ]
