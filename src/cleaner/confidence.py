"""How far to trust a result: facts that cost next to nothing, each worth some points, learnt from pages with gold bodies.

The points stand in :mod:`cleaner.confidencetable`; ``python -m benchmarks confidence --pin`` writes them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from cleaner.confidencetable import BASE, POINTS
from cleaner.flags import Said, Survey, flags_of

#: The facts, and where the values of each are parted: below the first edge, from the first to the second, and so on.
#: The edges are choices, round numbers that leave no part with hardly any page in it.
EDGES: dict[str, tuple[float, ...]] = {
    "width of the body": (200, 600, 1_500, 4_000, 10_000, 25_000),
    "share of the body that is prose": (0.2, 0.4, 0.6, 0.75, 0.85, 0.92, 0.97),
    "share of lines that end like no sentence": (0.02, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8),
    "share of the text that was dropped": (0.001, 0.02, 0.05, 0.1, 0.2, 0.4),
    "kinds of noise dropped": (1, 2, 3, 5, 8),
    "kinds of a site's noise dropped": (1, 2, 3, 4, 6),
    "lines before the first paragraph": (1, 2, 4, 8, 15, 30),
    "lines behind the last paragraph": (1, 2, 4, 8, 15, 30),
    "stretches of prose": (1, 2, 3, 5, 9),
    "longest stretch without prose": (1, 3, 6, 12, 25, 60),
    "width of a paragraph": (60, 100, 150, 220, 320, 500),
    "lines that repeat another": (1, 2, 4, 8),
    "title found": (1,),
    "list of links": (1,),
    "barred or without prose": (1,),
    "page of HTML": (1,),
    "share of visible lines outside": (0.01, 0.2, 0.4, 0.6, 0.8, 0.95),
    "warnings": (1, 2),
}
#: Rooms whose noise belongs to a site and not to a story: behind them the text was taken from a whole page.
SITE_ROOMS = frozenset(("menus", "consent", "legal", "accessibility", "browser", "subscribe", "sharing", "contacts"))
#: So many lines without prose part two stretches of it.
GAP = 3


def confidence_of(survey: Survey, title: str | None, kind: str, warnings: Sequence[str]) -> float:
    """Give the F1 that pages with these facts had on the average, from 0 to 1; 0 where nothing was kept."""
    if not survey.kept:
        return 0.0
    values = values_of(survey, title, kind, warnings)
    return score(bins_of(values), BASE, POINTS)


def score(bins: Mapping[str, int], base: float, points: Mapping[str, Sequence[float]]) -> float:
    """Add up the points of facts; ``points`` has as many for a fact as its values have parts."""
    total = base + sum(points[name][at] for name, at in bins.items() if name in points)
    return round(min(max(total, 0.0), 1.0), 2)


def bins_of(values: Mapping[str, float]) -> dict[str, int]:
    """Tell of each fact in which part of its values it lies."""
    return {name: bisect_right(EDGES[name], value) for name, value in values.items()}


def values_of(survey: Survey, title: str | None, kind: str, warnings: Sequence[str]) -> dict[str, float]:
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
        "kinds of a site's noise dropped": len({line.row.rule for line in dropped if line.room in SITE_ROOMS}),
        "width of a paragraph": sum(kept[at].width for at in prose) / max(len(prose), 1),
        "lines that repeat another": len(kept) - len({line.folded for line in kept}),
        "title found": title is not None,
        "list of links": "link_list" in flags,
        "barred or without prose": "blocked" in flags or "no_prose" in flags,
        "page of HTML": kind == "html",
        "share of visible lines outside": survey.outside / (survey.outside + len(survey.lines)),
        "warnings": len(warnings),
        **_stretches(kept, prose),
    }


def _stretches(kept: Sequence[Said], prose: Sequence[int]) -> Mapping[str, float]:
    """How the paragraphs stand among the other lines."""
    if not prose:
        return dict.fromkeys(("lines before the first paragraph", "lines behind the last paragraph"), len(kept)) | {
            "stretches of prose": 0,
            "longest stretch without prose": len(kept),
        }
    gaps = [after - before - 1 for before, after in pairwise(prose)]
    return {
        "lines before the first paragraph": prose[0],
        "lines behind the last paragraph": len(kept) - 1 - prose[-1],
        "stretches of prose": 1 + sum(gap > GAP for gap in gaps),
        "longest stretch without prose": max(gaps, default=0),
    }
