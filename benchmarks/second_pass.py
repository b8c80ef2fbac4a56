"""``python -m benchmarks second-pass``: text that an extractor left, before and after each line filter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from benchmarks import filters
from benchmarks.pages import BenchPage, PageSet
from benchmarks.results import Column, Result, table
from benchmarks.runner import Settings, ToolRun, run_tools
from benchmarks.scores import word_score
from cleaner import Cleaner

#: The sets and extractors of the published table.
SETS = ("wcxb-dev", "fundus", "aeb", "newspaper")
EXTRACTORS = ("trafilatura", "trafilatura-bare", "resiliparse", "readability-lxml", "resiliparse-all")
#: A page counts as helped or harmed where its F1 moved by more than this.
MOVED = 0.002

#: Gives the filtered text of an extractor's text, with the page's gold body at hand for the perfect filter.
TextFilter = Callable[[str, str], str]


def text_filters() -> dict[str, TextFilter]:
    """The filters of the table: this project, the known ones, and the perfect one, which bounds them all."""
    cleaner = Cleaner()
    table_: dict[str, TextFilter] = {"cleaner": lambda text, _gold: cleaned(cleaner, text)}
    for name, keep in filters.KNOWN.items():
        table_[name] = lambda text, _gold, keep=keep: filters.apply(keep, text)
    table_["perfect"] = lambda text, gold: filters.apply(filters.perfect(gold), text)
    return table_


def cleaned(cleaner: Cleaner, text: str) -> str:
    """What this project leaves of a text; a title it took out of the text belongs to the text that is scored."""
    article = cleaner.clean(text, kind="text")
    return f"{article.title}\n{article.body}" if article.title else article.body


def run(sets: Iterable[PageSet], tools: Iterable[str], settings: Settings) -> Result:
    """Filter every extractor's text on every set's articles."""
    names = tuple(tools)
    result = Result("second-pass")
    for whole in sets:
        pages = articles(whole)
        for tool_run in run_tools(pages, names, settings):
            for row in rows_of(pages, tool_run):
                result.add({"set": pages.name, **row})
        result.note_set(pages)
    return result


def articles(pages: PageSet) -> PageSet:
    """The articles of a set that have a gold body."""
    return pages.with_pages(
        page for page in pages.pages if page.page_type == "article" and (page.gold.body or "").strip()
    )


def rows_of(pages: PageSet, run_: ToolRun) -> list[dict[str, Any]]:
    """One row a filter for one extractor, and one for the text before it; over the pages it found text on."""
    head: dict[str, Any] = {"tool": run_.tool, "version": run_.version}
    if run_.trouble:
        return [{**head, "filter": "before", "pages": len(pages.pages), "trouble": run_.trouble}]
    texts = {page.id: run_.answers[page.id].reading.text for page in pages.pages}
    read = [page for page in pages.pages if texts[page.id].strip()]
    head["pages"] = len(read)
    before = [_f1(texts[page.id], page) for page in read]
    after = {
        name: [_f1(filter_(texts[page.id], page.gold.body or ""), page) for page in read]
        for name, filter_ in text_filters().items()
    }
    gap = _mean(after["perfect"]) - _mean(before)
    rows = [{**head, "filter": "before", "f1": _mean(before), **_by_seal(read, before)}]
    for name, scores in after.items():
        rows.append({**head, "filter": name, **_moves(before, scores, gap), **_by_seal(read, scores)})
    return rows


def _f1(text: str, page: BenchPage) -> float:
    return word_score(text, page.gold.body or "").f1


def _moves(before: Sequence[float], after: Sequence[float], gap: float) -> dict[str, Any]:
    steps = [new - old for old, new in zip(before, after, strict=True)]
    gained = _mean(after) - _mean(before)
    return {
        "f1": _mean(after),
        "gain": gained,
        "helped": _mean([step > MOVED for step in steps]),
        "harmed": _mean([step < -MOVED for step in steps]),
        "closed": gained / gap if gap > 0 else None,
    }


def _by_seal(pages: Sequence[BenchPage], scores: Sequence[float]) -> dict[str, float]:
    if not any(page.sealed for page in pages):
        return {}
    pairs = list(zip(pages, scores, strict=True))
    return {
        "open": _mean([score for page, score in pairs if not page.sealed]),
        "sealed": _mean([score for page, score in pairs if page.sealed]),
    }


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


_COLUMNS = (
    Column("tool", "extractor"),
    Column("filter", "filter"),
    Column("pages", "pages"),
    Column("f1", "word F1", ".4f"),
    Column("gain", "gain", "+.4f"),
    Column("helped", "helped", ".1%"),
    Column("harmed", "harmed", ".1%"),
    Column("closed", "gap closed", ".1%"),
)


def tables(result: Result) -> list[str]:
    """The rows as one Markdown table a set."""
    made: list[str] = []
    for name in result.sets:
        rows = result.of(set=name)
        sealed = (Column("open", "open", ".4f"), Column("sealed", "sealed", ".4f"))
        made.append(table(name, (*_COLUMNS, *(sealed if any("sealed" in row for row in rows) else ())), rows))
    return made
