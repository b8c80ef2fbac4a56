"""The tables that ship with the package: what a mark of a line, or a sign of a page, is worth.

``python -m benchmarks learn`` makes them; nothing here is written by hand. Points are whole hundredths of a logit, so
sums are exact and the same on every machine, in whatever order they are taken.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

#: Points in one logit.
LOGIT = 100


@dataclass(frozen=True, slots=True)
class Weights:
    """Points by mark, and the points of a line without any."""

    points: Mapping[str, int]
    start: int


@cache
def line_weights() -> Weights:
    """The table for lines, read on first use."""
    table: dict[str, Any] = json.loads(files("cleaner.reading").joinpath("lines.json").read_text("utf-8"))
    return Weights(table["points"], table["start"])
