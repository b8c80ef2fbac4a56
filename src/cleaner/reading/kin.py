"""The marks that a line has from its kin: the lines whose element, and the element around it, have its name and class.

A page is made of templates. What one line of a template looks like is chance, what all of them look like together says
what the template is for: paragraphs, teasers, the fields of a product.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from cleaner.reading.bundles import Bundle, Numbers
from cleaner.walk import Element, Spot

_MANY = (2, 4, 10, 30)
_MEAN = (8, 25, 60, 140, 300)
_SHARES = (0.01, 0.05, 0.15, 0.3, 0.5, 0.7)
_LINKED = (0.1, 0.5, 0.9)

_Make = tuple[str, "str | None", str, "str | None"]
_NOTHING: _Make = ("", None, "", None)


@dataclass(slots=True)
class _Held:
    """What the lines of one make hold: how many they are, their letters, and those in links."""

    lines: int = 0
    letters: int = 0
    linked: float = 0.0

    def measures(self, page: int) -> tuple[int, int, int, int]:
        return (
            bisect_right(_MANY, self.lines),
            bisect_right(_MEAN, self.letters / self.lines),
            bisect_right(_SHARES, self.letters / page),
            bisect_right(_LINKED, self.linked / self.letters),
        )


def kin_of(spots: Sequence[Spot], bundles: list[Bundle]) -> list[int]:
    """Give of every line the number of its kin's bundle."""
    makes = [_make(spot.element) for spot in spots]
    held: dict[_Make, _Held] = {}
    for spot, make in zip(spots, makes, strict=True):
        of = held.get(make)
        if of is None:
            of = held[make] = _Held()
        letters = len(spot.text)
        of.lines += 1
        of.letters += letters
        of.linked += letters * spot.linked
    page = sum([of.letters for of in held.values()])
    numbers = Numbers(bundles, _marks)
    found = {make: numbers[of.measures(page)] for make, of in held.items()}
    return [found[make] for make in makes]


def _make(element: Element) -> _Make:
    if element is None:
        return _NOTHING
    around = element.getparent()
    if around is None:
        return element.tag, element.get("class"), "", None
    return element.tag, element.get("class"), around.tag, around.get("class")


def _marks(measures: tuple[int, int, int, int]) -> tuple[str, ...]:
    many, mean, share, linked = measures
    return (
        f"kin mean {mean} linked {linked}",
        f"kin holds {share}",
        f"kin holds {share} mean {mean}",
        f"kin many {many} mean {mean}",
    )
