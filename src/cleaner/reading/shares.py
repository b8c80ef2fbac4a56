"""The marks that a line has from what the elements around it hold of the page's text."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from cleaner.reading.bundles import Bundle, Numbers
from cleaner.walk import Element, Spot

#: So many elements around a line's own are asked for their share of the page.
_AROUND = 3
_SHARES = (0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9)
_LONG = 90


@dataclass(slots=True)
class _Held:
    """The letters that an element holds: all of them, those in links, those of long lines."""

    letters: int = 0
    linked: int = 0
    long: int = 0

    def add(self, length: int, linked: int) -> None:
        self.letters += length
        self.linked += linked
        if length >= _LONG:
            self.long += length

    def shares(self, page: int) -> tuple[int, int, int]:
        letters = self.letters
        return (
            bisect_right(_SHARES, letters / page),
            bisect_right(_SHARES, self.linked / letters),
            bisect_right(_SHARES, self.long / letters),
        )


def shares_of(spots: Sequence[Spot], bundles: list[Bundle]) -> list[int]:
    """Give of every line the number of its bundle; lines whose elements stand in the same one share it."""
    parents = [None if spot.element is None else spot.element.getparent() for spot in spots]
    around = {parent: _around(parent) for parent in dict.fromkeys(parents)}
    held: defaultdict[Element, _Held] = defaultdict(_Held)
    for spot, parent in zip(spots, parents, strict=True):
        length = len(spot.text)
        linked = int(length * spot.linked)
        for element in around[parent]:
            held[element].add(length, linked)
    page = sum([len(spot.text) for spot in spots])
    shares = {element: of.shares(page) for element, of in held.items()}
    numbers = Numbers(bundles, _marks)
    found = {parent: numbers[tuple([shares[element] for element in near])] for parent, near in around.items()}
    return [found[parent] for parent in parents]


def _around(element: Element) -> list[Element]:
    """The nearest elements from one on, the page itself left out."""
    found: list[Element] = []
    while element is not None and len(found) < _AROUND and element.tag not in ("body", "html"):
        found.append(element)
        element = element.getparent()
    return found


def _marks(shares: Sequence[tuple[int, int, int]]) -> list[str]:
    return [
        f"around {level} {what} {share}"
        for level, of in enumerate(shares)
        for what, share in zip(("holds", "linked", "long"), of, strict=True)
    ]
