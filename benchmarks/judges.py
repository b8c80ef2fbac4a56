"""What judges lines: this project and the known line filters, behind one shape."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from benchmarks import filters
from benchmarks.filters import LineFilter
from cleaner import Cleaner


class Judged(NamedTuple):
    """The verdicts on a text: dropped lines (from 0) with their rules, the line taken as title, edits by rule."""

    dropped: dict[int, str]
    title: int | None = None
    edits: tuple[str, ...] = ()


#: Judges a text, with its title where that is told.
Judge = Callable[[str, str | None], Judged]


def judges() -> dict[str, Judge]:
    """Every judge by name."""
    return {"cleaner": _cleaner(Cleaner()), **{name: _known(name, keep) for name, keep in filters.KNOWN.items()}}


def _cleaner(cleaner: Cleaner) -> Judge:
    def judge(text: str, title: str | None) -> Judged:
        article = cleaner.clean(text, kind="text", title=title)
        dropped = {row.number - 1: row.rule or "" for row in article.lines.dropped}
        titles = [row.number - 1 for row in article.lines if row.verdict == "title"] if article.title else []
        return Judged(dropped, titles[0] if titles else None, tuple(edit.rule for edit in article.edits))

    return judge


def _known(name: str, keep: LineFilter) -> Judge:
    def judge(text: str, _title: str | None) -> Judged:
        numbered = [(number, line) for number, line in enumerate(text.split("\n")) if line.strip()]
        kept = keep([line for _number, line in numbered])
        return Judged({number: name for (number, _line), stays in zip(numbered, kept, strict=True) if not stays})

    return judge
