"""Marks in bundles: lines share most of theirs, so each bundle is made, weighed and counted once for all its lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple


class Bundle(NamedTuple):
    """Marks that are had together; who has them has those of the bundle around, too."""

    marks: tuple[str, ...]
    around: int = 0


#: Number 0 of every page: what stands in nothing stands in this one.
EMPTY = Bundle(())


@dataclass(frozen=True, slots=True)
class MarkedLines:
    """The marks of a page's lines: its bundles, those around before those within, and of each line its bundles' numbers.

    The first ``own`` bundles are of what a line stands in and looks like, as are the first two numbers of each line. The
    others are of its words and of the lines beside it, and tell nothing of the page as a whole.
    """

    bundles: Sequence[Bundle]
    lines: Sequence[Sequence[int]]
    own: int

    def rows(self) -> list[list[str]]:
        """Give the marks of every line one by one."""
        whole: list[tuple[str, ...]] = []
        for marks, around in self.bundles:
            whole.append((*whole[around], *marks) if around else marks)
        return [[mark for number in line for mark in whole[number]] for line in self.lines]


class Numbers(dict[Any, int]):
    """Numbers of bundles by what their marks are made of; a bundle is made when it is first asked for."""

    def __init__(self, bundles: list[Bundle], marks_for: Callable[[Any], Sequence[str]]) -> None:
        super().__init__()
        self._bundles = bundles
        self._marks_for = marks_for

    def __missing__(self, key: Any) -> int:
        number = self[key] = len(self._bundles)
        self._bundles.append(Bundle(tuple(self._marks_for(key))))
        return number
