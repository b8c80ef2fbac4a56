"""The tables that ship with the package: what a mark of a line, or a sign of a page, is worth.

``python -m benchmarks learn`` makes them; nothing in them is written by hand. Points are whole hundredths of a logit,
so sums are exact and the same on every machine, in whatever order they are taken.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

#: Points in one logit.
LOGIT = 100


@dataclass(frozen=True, slots=True)
class Weights:
    """Points by mark, and the points that every line starts from."""

    points: Mapping[str, int]
    start: int


@dataclass(frozen=True, slots=True)
class TypeWeights:
    """Points by sign, one for each page type in the order of their names, and the points each type starts from."""

    points: Mapping[str, Sequence[int]]
    start: Sequence[int]


@cache
def line_weights() -> Weights:
    """The table for lines, read on first use."""
    return Weights(**_table("lines.json"))


@cache
def type_weights() -> TypeWeights:
    """The table for page types, read on first use."""
    return TypeWeights(**_table("types.json"))


def _table(name: str) -> dict[str, Any]:
    return json.loads(files("cleaner.reading").joinpath(name).read_text("utf-8"))
