"""``python -m benchmarks learn``: makes the tables of weights that ``cleaner.reading`` ships with.

Logistic regression over the marks of lines, every page of the same weight. Full gradients, no chance in it: the same
pages give the same table. With ``--held-out`` half of the sites are left out each time and measured with the other half's table, so
that the figure is of sites the table has never seen.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from benchmarks.pages import BenchPage, PageSet
from cleaner.align import align
from cleaner.html_page import read_page
from cleaner.intake import decode
from cleaner.reading.marks import marks_of
from cleaner.walk import join_rows

#: Sets with whole gold bodies; of the news pages only those of open publishers.
SETS = ("wcxb-dev", "fundus")
#: A mark of fewer pages is chance. A choice.
LEAST_PAGES = 8
#: Held-out F1 of the pages that are no articles, half of the sites left out: .722 at 3e-6, .751 at 1e-4, .772 at 1e-3,
#: .771 at 2e-3.
RIDGE = 1e-3
STEPS, RATE = 60, 0.1
#: Marks of fewer points than these are left out of the table.
LEAST_POINTS = 3

_np: Any = import_module("numpy")


@dataclass(frozen=True, slots=True)
class Example:
    """A page to learn from: of each line its marks, whether the gold body has it, and how many words it has."""

    site: str
    kind: str
    marks: tuple[tuple[str, ...], ...]
    gold: tuple[bool, ...]
    sizes: tuple[int, ...]


def examples(sets: Iterable[PageSet]) -> list[Example]:
    """Read the pages of some sets; a sealed publisher's pages are left out."""
    found = [_example(page) for pages in sets for page in pages.pages if not page.sealed and page.gold.body]
    return [example for example in found if example is not None]


def _example(page: BenchPage) -> Example | None:
    read = read_page(decode(page.read())[0])
    spots = join_rows(read.walked.spots)
    if not spots:
        return None
    gold = align([spot.text for spot in spots], (page.gold.body or "").split("\n")).main
    site = urlsplit(page.url or "").hostname or page.source or page.id
    marks = tuple(tuple(sorted(marks)) for marks in marks_of(spots))
    return Example(site, page.page_type, marks, tuple(gold), tuple(len(spot.text) for spot in spots))


def half_of(site: str) -> int:
    """The half a site belongs to, 0 or 1, the same on every machine."""
    return int(hashlib.md5(site.removeprefix("www.").encode(), usedforsecurity=False).hexdigest(), 16) % 2


def learn_lines(pages: Sequence[Example]) -> dict[str, Any]:
    """Make the table of line weights: points by mark, and the points every line starts from."""
    counts = Counter(mark for page in pages for mark in {mark for marks in page.marks for mark in marks})
    places = {mark: i for i, mark in enumerate(sorted(mark for mark, n in counts.items() if n >= LEAST_PAGES))}
    rows = [[places[mark] for mark in marks if mark in places] for page in pages for marks in page.marks]
    wanted = _np.array([float(yes) for page in pages for yes in page.gold])
    weights = _np.concatenate([_np.array(page.sizes, float) / sum(page.sizes) for page in pages])
    slopes, start = _fit(rows, wanted, weights / weights.sum(), len(places))
    points = {mark: round(100 * float(slopes[i])) for mark, i in places.items()}
    kept = {mark: point for mark, point in points.items() if abs(point) >= LEAST_POINTS}
    return {"start": round(100 * start), "points": dict(sorted(kept.items()))}


def _fit(rows: Sequence[Sequence[int]], wanted: Any, weights: Any, width: int) -> tuple[Any, float]:
    """Fit a logistic regression by Adam's steps over full gradients; the start is a mark that every row has."""
    marks = _np.concatenate([_np.array([*row, width]) for row in rows])
    row_of = _np.repeat(_np.arange(len(rows)), [len(row) + 1 for row in rows])
    starts = _np.concatenate([[0], _np.cumsum([len(row) + 1 for row in rows])[:-1]])
    slopes, mean, square = _np.zeros(width + 1), _np.zeros(width + 1), _np.zeros(width + 1)
    for step in range(1, STEPS + 1):
        logits = _np.add.reduceat(slopes[marks], starts)
        errors = weights * (1 / (1 + _np.exp(-_np.clip(logits, -30, 30))) - wanted)
        gradient = _np.bincount(marks, weights=errors[row_of], minlength=width + 1) + RIDGE * slopes
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.99 * square + 0.01 * gradient * gradient
        slopes -= RATE * (mean / (1 - 0.9**step)) / (_np.sqrt(square / (1 - 0.99**step)) + 1e-6)
    return slopes[:width], float(slopes[width])


def write(table: dict[str, Any], path: Path) -> None:
    """Write a table as the package ships it."""
    path.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", "utf-8")
