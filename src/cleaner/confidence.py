"""How far to trust a result: facts that cost next to nothing, each worth some points, learnt from pages with gold bodies.

The points stand in :mod:`cleaner.confidencetable`; ``python -m benchmarks confidence --write`` writes them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from cleaner.confidencetable import BASE, POINTS
from cleaner.flags import Survey, flags_of

#: The facts, and where the values of each are parted: below the first edge, from the first to the second, and so on.
#: The edges are choices, round numbers that leave no part with hardly any page in it. Tried and left out, because the pages
#: gave them no points worth the name: the title, repeated lines, lists of links, lines behind the last paragraph, stretches
#: of prose and the kinds of a site's noise.
EDGES: dict[str, tuple[float, ...]] = {
    "width of the body": (200, 600, 1_500, 4_000, 10_000, 25_000),
    "share of the body that is prose": (0.2, 0.4, 0.6, 0.75, 0.85, 0.92, 0.97),
    "share of lines that end like no sentence": (0.02, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8),
    "share of the text that was dropped": (0.001, 0.02, 0.05, 0.1, 0.2, 0.4),
    "kinds of noise dropped": (1, 2, 3, 5, 8),
    "lines before the first paragraph": (1, 2, 4, 8, 15, 30),
    "longest stretch without prose": (1, 3, 6, 12, 25, 60),
    "width of a paragraph": (60, 100, 150, 220, 320, 500),
    "barred or without prose": (1,),
    "page of HTML": (1,),
    "share of visible lines outside": (0.01, 0.2, 0.4, 0.6, 0.8, 0.95),
    "warnings": (1, 2),
}


def confidence_of(survey: Survey, kind: str, warnings: Sequence[str]) -> float:
    """Give the F1 that pages with these facts had on the average, from 0 to 1; 0 where nothing was kept."""
    if not survey.kept:
        return 0.0
    values = values_of(survey, kind, warnings)
    return score(bins_of(values), BASE, POINTS)


def score(bins: Mapping[str, int], base: float, points: Mapping[str, Sequence[float]]) -> float:
    """Add up the points of facts; ``points`` has as many for a fact as its values have parts."""
    total = base + sum(points[name][at] for name, at in bins.items() if name in points)
    return round(min(max(total, 0.0), 1.0), 2)


def bins_of(values: Mapping[str, float]) -> dict[str, int]:
    """Tell of each fact in which part of its values it lies."""
    return {name: bisect_right(EDGES[name], value) for name, value in values.items()}


def values_of(survey: Survey, kind: str, warnings: Sequence[str]) -> dict[str, float]:
    """Count the facts of a page that kept a line."""
    kept, dropped = survey.kept, survey.dropped
    width = sum(line.width for line in kept) or 1
    taken = sum(line.width for line in dropped)
    prose = [at for at, line in enumerate(kept) if line.is_prose]
    flags = flags_of(survey)
    return {
        "width of the body": width,
        "share of the body that is prose": sum(kept[at].width for at in prose) / width,
        "share of lines that end like no sentence": sum(not line.ended for line in kept) / len(kept),
        "share of the text that was dropped": taken / (taken + width),
        "kinds of noise dropped": len({line.row.rule for line in dropped}),
        "width of a paragraph": sum(kept[at].width for at in prose) / max(len(prose), 1),
        "barred or without prose": "blocked" in flags or "no_prose" in flags,
        "page of HTML": kind == "html",
        "share of visible lines outside": survey.outside / (survey.outside + len(survey.lines)),
        "warnings": len(warnings),
        "lines before the first paragraph": prose[0] if prose else len(kept),
        "longest stretch without prose": max(_gaps(prose), default=0) if prose else len(kept),
    }


def _gaps(prose: Sequence[int]) -> list[int]:
    """How many lines stand between a paragraph and the next."""
    return [after - before - 1 for before, after in pairwise(prose)]
