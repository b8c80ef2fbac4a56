"""The tables that ship with the package: what a mark of a line, or a sign of a page, is worth.

``python -m benchmarks learn`` makes them; nothing in them is written by hand. Points are whole hundredths of a logit,
so sums are exact and the same on every machine, in whatever order they are taken.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

#: Points in one logit.
LOGIT = 100


#: So many mixtures of types are kept: the commonest 64 are those of 97% of 1,612 development pages. To make one takes half
#: a millisecond.
MIXTURES = 64


@dataclass(frozen=True, slots=True)
class Weights:
    """Points by mark, and the points that every line starts from."""

    points: Mapping[str, int]
    start: int


@dataclass(frozen=True, slots=True)
class TypeWeights:
    """Points by name, one for each page type in the order of their names, and the points each type starts from."""

    points: Mapping[str, Sequence[int]]
    start: Sequence[int]

    def mixed(self, shares: Sequence[int]) -> Weights:
        """Give the points for a page that may be of several types, each with its share; whole numbers again."""
        told = [(i, share) for i, share in enumerate(shares) if share]
        total = sum(shares)

        def mix(row: Sequence[int]) -> int:
            return (2 * sum([share * row[i] for i, share in told]) + total) // (2 * total)

        return Weights({name: mix(row) for name, row in self.points.items()}, mix(self.start))


@lru_cache(maxsize=MIXTURES)
def line_weights(shares: tuple[int, ...]) -> Weights:
    """The table for lines on a page of these types, each with its share."""
    return line_table().mixed(shares)


@cache
def line_table() -> TypeWeights:
    """The table for lines on pages of every type, read on first use."""
    return TypeWeights(**_table("lines.json"))


@cache
def type_weights() -> TypeWeights:
    """The table for page types, read on first use."""
    return TypeWeights(**_table("types.json"))


def _table(name: str) -> dict[str, Any]:
    return json.loads(files("cleaner.reading").joinpath(name).read_text("utf-8"))
