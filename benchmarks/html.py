"""``python -m benchmarks html``: a page of HTML to its article, every tool on every set."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from benchmarks.pages import BenchPage, PageSet, with_suffix
from benchmarks.peers import Reading
from benchmarks.results import Column, Result, table
from benchmarks.runner import Settings, ToolRun, run_tools
from benchmarks.scores import (
    Segments,
    bootstrap,
    mean_score,
    segment_counts,
    shingle_counts,
    shingle_score,
    word_score,
)
from benchmarks.worker import Answer

_COLUMNS = (
    Column("tool", "tool"),
    Column("version", "version"),
    Column("pages", "pages"),
    Column("errors", "errors"),
    Column("f1", "word F1", ".4f"),
    Column("precision", "P", ".3f"),
    Column("recall", "R", ".3f"),
    Column("cpu", "CPU", ".2f"),
)


def run(sets: Iterable[PageSet], tools: Iterable[str], settings: Settings) -> Result:
    """Score every tool on every set."""
    names = tuple(tools)
    result = Result("html")
    for pages in sets:
        for tool_run in (*run_tools(pages, names, settings), *shipped(pages)):
            result.add({"set": pages.name, **score_tool(pages, tool_run)})
        result.note_set(pages)
    return result


def shipped(pages: PageSet) -> Iterator[ToolRun]:
    """The outputs that scrapinghub's set ships in ``output/``, so that its published figures can be checked."""
    if pages.root is None or pages.native != "shingle F1":
        return
    for path in with_suffix(pages.root / "output", "*.json"):
        bodies: dict[str, dict[str, str]] = json.loads(path.read_text("utf-8"))
        run_ = ToolRun(f"shipped: {path.stem}", "as shipped")
        run_.answers = {
            page.id: Answer(Reading(bodies.get(page.id, {}).get("articleBody") or ""), 0.0) for page in pages.pages
        }
        yield run_


def score_tool(pages: PageSet, run_: ToolRun) -> dict[str, Any]:
    """One row: the set's figures for one tool, or why there are none."""
    row: dict[str, Any] = {"tool": run_.tool, "version": run_.version, "pages": len(pages.pages)}
    if run_.trouble:
        return {**row, "trouble": run_.trouble}
    row |= {"errors": run_.errors, "cpu": run_.cpu_ratio}
    if pages.has_bodies:
        row |= _words(pages, run_)
    return row | _native(pages, run_)


def _words(pages: PageSet, run_: ToolRun) -> dict[str, Any]:
    by_type: dict[str, list[Any]] = defaultdict(list)
    for page in pages.pages:
        score = word_score(run_.answers[page.id].reading.text, page.gold.body or "")
        by_type[page.page_type].append(score)
        if page.source is not None:
            by_type["sealed" if page.sealed else "open"].append(score)
    every = [score for kind, scores in by_type.items() if kind not in ("open", "sealed") for score in scores]
    mean = mean_score(every)
    types = {kind: mean_score(scores).f1 for kind, scores in sorted(by_type.items())} if len(by_type) > 1 else {}
    return {"f1": mean.f1, "precision": mean.precision, "recall": mean.recall, "types": types}


def _native(pages: PageSet, run_: ToolRun) -> dict[str, Any]:
    if pages.native == "segment F1":
        return _segments(pages, run_)
    if pages.native != "shingle F1":
        return {}
    counts = [shingle_counts(_text(page, run_), page.gold.body or "") for page in pages.pages]
    return {"shingles": shingle_score(counts)._asdict(), "shingles_ci": bootstrap(counts)._asdict()}


def _segments(pages: PageSet, run_: ToolRun) -> dict[str, Any]:
    counts = Segments()
    for page in pages.pages:
        counts = counts.plus(segment_counts(_text(page, run_), page.gold.segments_with, page.gold.segments_without))
    return {"segments": {**counts.score._asdict(), "accuracy": counts.accuracy}}


def _text(page: BenchPage, run_: ToolRun) -> str:
    return run_.answers[page.id].reading.text


def tables(result: Result) -> list[str]:
    """The rows as one Markdown table a set, best first."""
    return [_set_table(name, result.of(set=name)) for name in result.sets]


def _set_table(name: str, rows: list[dict[str, Any]]) -> str:
    columns = [column for column in _COLUMNS if any(column.key in row for row in rows)]
    for key, title in (("segments", "segment F1"), ("shingles", "shingle F1")):
        if any(key in row for row in rows):
            columns.insert(4, Column("native", title, ".4f"))
            rows = [{**row, "native": row[key]["f1"], **_faults(row)} if key in row else row for row in rows]
    if any("shingles" in row for row in rows):
        columns[5:5] = [Column("ci", "±", ".3f"), Column("accuracy", "accuracy", ".3f")]
    types = sorted({kind for row in rows for kind in row.get("types", {})})
    columns += [Column(f"type:{kind}", kind, ".3f") for kind in types]
    flat = [{**row, **{f"type:{kind}": value for kind, value in row.get("types", {}).items()}} for row in rows]
    flat.sort(key=lambda row: -(row.get("f1") or row.get("native") or 0))
    return table(name, columns, flat)


def _faults(row: dict[str, Any]) -> dict[str, float]:
    if "shingles" not in row:
        return {}
    return {"ci": row["shingles_ci"]["f1"], "accuracy": row["shingles"]["accuracy"]}
