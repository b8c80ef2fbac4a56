"""``python -m benchmarks rules``: the words that each rule took from texts of extractors, and how many of them the gold has.

A dropped word counts as gold where the page's gold body then misses it: the words of a page are a multiset, so a copy
that stands elsewhere makes up for it. Common words fall together by chance, and gold bodies hold noise: read what a rule
took before you blame it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from benchmarks.pages import PageSet
from benchmarks.results import Column, Result, table
from benchmarks.runner import Settings, run_tools
from benchmarks.scores import words
from benchmarks.second_pass import EXTRACTORS, articles
from cleaner import CleanArticle, Cleaner

SETS = ("wcxb-dev", "fundus", "aeb")

__all__ = ["EXTRACTORS", "SETS", "run", "tables"]


@dataclass(slots=True)
class Taken:
    """What one rule took: lines, words, those of them that the gold has, and the pages where it took any of these."""

    lines: int = 0
    words: int = 0
    gold: int = 0
    harmed: set[str] = field(default_factory=set[str])


def run(sets: Iterable[PageSet], tools: Iterable[str], settings: Settings) -> Result:
    """Clean every extractor's text of every set's articles, and count by rule."""
    names, cleaner = tuple(tools), Cleaner()
    result = Result("rules")
    counts: dict[str, Taken] = {}
    for whole in sets:
        pages = articles(whole)
        for tool in run_tools(pages, names, settings):
            for page in pages.pages if not tool.trouble else ():
                article = cleaner.clean(tool.answers[page.id].reading.text, kind="text")
                count(article, page.gold.body or "", f"{pages.name} {page.id}", counts)
        result.note_set(pages)
    for row in _rows(counts):
        result.add(row)
    return result


def count(article: CleanArticle, gold: str, page: str, counts: dict[str, Taken]) -> None:
    """Add what the rules took of one article, line by line."""
    left, wanted = Counter(words(article.source)), Counter(words(gold))
    for row in article.lines.dropped:
        taken = counts.setdefault(row.rule or "", Taken())
        taken.lines += 1
        for word in words(row.text):
            taken.words += 1
            if left[word] <= wanted[word]:
                taken.gold += 1
                taken.harmed.add(page)
            left[word] -= 1


def _rows(counts: dict[str, Taken]) -> Iterator[dict[str, Any]]:
    """One row a rule, the one that took most gold words first."""
    for rule, taken in sorted(counts.items(), key=lambda item: (-item[1].gold, item[0])):
        precision = 1 - taken.gold / taken.words if taken.words else None
        told = {"lines": taken.lines, "words": taken.words, "gold": taken.gold}
        yield {"rule": rule, **told, "precision": precision, "pages": len(taken.harmed)}


_COLUMNS = (
    Column("rule", "rule"),
    Column("lines", "lines"),
    Column("words", "words"),
    Column("gold", "of these in the gold"),
    Column("precision", "precision", ".1%"),
    Column("pages", "pages that miss some"),
)


def tables(result: Result) -> list[str]:
    """The rules as one Markdown table."""
    return [table("words that each rule took from texts of extractors", _COLUMNS, result.rows)]
