"""``python -m benchmarks confidence``: the article's confidence against the F1 that was measured, page by page.

Pages of a third of the sites, by hash, are held out: the table in the package is made of the others (``--write``), so what
holds on the held-out ones was not learnt from them. The same pages in the same order give the same table.
"""

from __future__ import annotations

import hashlib
import statistics
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from benchmarks.pages import BenchPage, PageSet
from benchmarks.results import Column, Result, table
from benchmarks.runner import Settings, run_tools
from benchmarks.scores import word_score
from cleaner import CleanArticle, Cleaner
from cleaner.confidence import EDGES, bins_of, score, values_of
from cleaner.flags import Survey

SETS = ("wcxb-dev", "fundus", "aeb", "newspaper", "readability")
#: Extractors that look for the main text in their own ways, and two that give all visible text.
READERS = ("trafilatura", "resiliparse", "readability-lxml", "resiliparse-all", "html-text")
TABLE = Path("src/cleaner/confidencetable.py")
#: A fact shared by few pages says little: with so many pages its points count half. Of 20, 40 and 80 the one with the least
#: calibration error on the pages that the table is made of.
HALF = 20
#: The points stand still long before so many turns.
TURNS = 60
BINS = 10


class Case(NamedTuple):
    """A page behind a reader: the parts its facts lie in, the confidence given, and the F1 measured."""

    set: str
    reader: str
    held_out: bool
    bins: Mapping[str, int]
    given: float
    f1: float


def run(sets: Iterable[PageSet], names: Iterable[str] | None, settings: Settings, pin: bool) -> Result:
    """Compare the confidence with the F1 on every page; with ``pin`` make the table anew first."""
    pages = [whole.with_pages(page for page in whole.pages if (page.gold.body or "").strip()) for whole in sets]
    cases = [case for page_set in pages for case in cases_of(page_set, tuple(names or READERS), settings)]
    if pin:
        base, points = learnt([case for case in cases if not case.held_out])
        write(base, points)
        cases = [case._replace(given=score(case.bins, base, points) if case.bins else 0.0) for case in cases]
    result = Result("confidence")
    for name, some in groups(cases).items():
        result.add({"pages": name, **figures(some)})
        for row in reliability(some) if name == "held-out sites" else ():
            result.add({"bin": name, **row})
    for page_set in pages:
        result.note_set(page_set)
    return result


def cases_of(pages: PageSet, names: Sequence[str], settings: Settings) -> list[Case]:
    """Every page of a set behind every reader, and this project's own reading of its HTML."""
    cleaner = Cleaner()
    cases: list[Case] = []
    for page in pages.pages:
        cases.append(_case(pages.name, "clean(html)", page, cleaner.clean(page.read(), kind="html")))
    for run_ in run_tools(pages, names, settings):
        for page in pages.pages:
            text = run_.answers[page.id].reading.text if page.id in run_.answers else ""
            if text.strip():
                cases.append(_case(pages.name, run_.tool, page, cleaner.clean(text, kind="text")))
    return cases


def _case(set_name: str, reader: str, page: BenchPage, article: CleanArticle) -> Case:
    survey = Survey.of(article.lines)
    values = values_of(survey, article.kind, article.warnings) if survey.kept else {}
    body = f"{article.title}\n{article.body}" if article.kind == "text" and article.title else article.body
    f1 = word_score(body, page.gold.body or "").f1
    return Case(set_name, reader, is_held_out(page), bins_of(values), article.confidence, f1)


def is_held_out(page: BenchPage) -> bool:
    """Whether a page's site belongs to the third that the table is not made of."""
    site = page.source or urlsplit(page.url or "").netloc.removeprefix("www.") or page.id
    return int(hashlib.sha256(f"confidence {site}".encode()).hexdigest(), 16) % 3 == 0


def learnt(cases: Sequence[Case]) -> tuple[float, dict[str, tuple[float, ...]]]:
    """Learn the points: of each fact in turn what the others leave over, shrunk where pages are few, until they rest."""
    cases = [case for case in cases if case.bins]
    base = statistics.fmean(case.f1 for case in cases)
    points = {name: [0.0] * (len(edges) + 1) for name, edges in EDGES.items()}
    left = [case.f1 - base for case in cases]
    for _ in range(TURNS):
        for name, mine in points.items():
            sums, counts = [0.0] * len(mine), [0] * len(mine)
            for case, rest in zip(cases, left, strict=True):
                sums[case.bins[name]] += rest + mine[case.bins[name]]
                counts[case.bins[name]] += 1
            new = [total / (count + HALF) for total, count in zip(sums, counts, strict=True)]
            middle = sum(value * count for value, count in zip(new, counts, strict=True)) / len(cases)
            new = [value - middle for value in new]  # what a fact does on the average belongs to the base
            left = [rest + mine[case.bins[name]] - new[case.bins[name]] for case, rest in zip(cases, left, strict=True)]
            points[name] = new
    return round(base, 3), {name: tuple(round(value, 3) for value in values) for name, values in points.items()}


def write(base: float, points: Mapping[str, Sequence[float]], path: Path = TABLE) -> None:
    """Write the table into the package."""
    rows = [
        f'    "{name}": ({", ".join(f"{value}" for value in values)}{"," * (len(values) == 1)}),'
        for name, values in points.items()
    ]
    head = '"""The points of each fact, by the parts of its values; written by ``python -m benchmarks confidence --write``."""'
    body = [
        head,
        "",
        "from __future__ import annotations",
        "",
        f"BASE: float = {base}",
        "POINTS: dict[str, tuple[float, ...]] = {",
        *rows,
        "}",
        "",
    ]
    path.write_text("\n".join(body), "utf-8")


def groups(cases: Sequence[Case]) -> dict[str, list[Case]]:
    """The cases in the groups that get a row each."""
    held = [case for case in cases if case.held_out]
    found = {"held-out sites": held, "sites it was made of": [case for case in cases if not case.held_out]}
    for reader in dict.fromkeys(case.reader for case in held):
        found[f"held-out sites, {reader}"] = [case for case in held if case.reader == reader]
    for name in dict.fromkeys(case.set for case in held):
        found[f"held-out sites, {name}"] = [case for case in held if case.set == name]
    return {name: some for name, some in found.items() if len(some) > 1}


def figures(cases: Sequence[Case]) -> dict[str, Any]:
    """The calibration error and the rank correlation of some cases."""
    bins = reliability(cases)
    return {
        "count": len(cases),
        "error": sum(row["count"] * abs(row["given"] - row["f1"]) for row in bins) / len(cases),
        "rank": rank_correlation([case.given for case in cases], [case.f1 for case in cases]),
        "given": statistics.fmean(case.given for case in cases),
        "f1": statistics.fmean(case.f1 for case in cases),
    }


def reliability(cases: Sequence[Case]) -> list[dict[str, float]]:
    """Ten parts of the confidence: what was given in each on the average, and what was measured."""
    parts: dict[int, list[Case]] = {}
    for case in cases:
        parts.setdefault(min(int(case.given * BINS), BINS - 1), []).append(case)
    return [
        {
            "count": len(some),
            "given": statistics.fmean(case.given for case in some),
            "f1": statistics.fmean(case.f1 for case in some),
        }
        for _, some in sorted(parts.items())
    ]


def rank_correlation(left: Sequence[float], right: Sequence[float]) -> float:
    """Spearman's rank correlation, equal values sharing their ranks; 0 where one side never changes."""
    if len(set(left)) < 2 or len(set(right)) < 2:
        return 0.0
    return statistics.correlation(_ranks(left), _ranks(right))


def _ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    start = 0
    for end in range(1, len(order) + 1):
        if end == len(order) or values[order[end]] != values[order[start]]:
            for at in order[start:end]:
                ranks[at] = (start + end - 1) / 2
            start = end
    return ranks


_COLUMNS = (
    Column("pages", "pages of"),
    Column("count", "pages"),
    Column("error", "calibration error", ".3f"),
    Column("rank", "rank correlation", ".3f"),
    Column("given", "mean confidence", ".3f"),
    Column("f1", "mean word F1", ".3f"),
)
_PARTS = (Column("count", "pages"), Column("given", "mean confidence", ".3f"), Column("f1", "mean word F1", ".3f"))


def tables(result: Result) -> list[str]:
    """The figures by group, and the parts of the confidence on held-out sites."""
    return [
        table("confidence against measured word F1", _COLUMNS, [row for row in result.rows if "pages" in row]),
        table("held-out sites by confidence", _PARTS, [row for row in result.rows if "bin" in row]),
    ]
