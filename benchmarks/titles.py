"""``python -m benchmarks titles``: title, author and date against what the sets know of a page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from benchmarks.pages import BenchPage, PageSet
from benchmarks.peers import Reading
from benchmarks.results import Column, Result, table
from benchmarks.runner import Settings, ToolRun, run_tools

SETS = ("wcxb-dev", "trafilatura", "fundus", "newspaper", "readability")
READERS = ("cleaner", "trafilatura-bare", "newspaper4k", "readability-lxml")
_FIELDS = ("title", "author", "date")


def run(sets: Iterable[PageSet], tools: Iterable[str], settings: Settings) -> Result:
    """Compare every tool's metadata with each set's."""
    names = tuple(tools)
    result = Result("titles")
    for pages in sets:
        for run_ in run_tools(pages, names, settings):
            for name in _FIELDS:
                row = field_row(pages, run_, name)
                if row is not None:
                    result.add({"set": pages.name, "field": name, **row})
        result.note_set(pages)
    return result


def field_row(pages: PageSet, run_: ToolRun, name: str) -> dict[str, Any] | None:
    """The counts of one field for one tool over the pages whose set knows it; ``None`` where none does."""
    known = [page for page in pages.pages if getattr(page.gold, name)]
    if not known:
        return None
    row: dict[str, Any] = {"tool": run_.tool, "version": run_.version, "pages": len(known)}
    if run_.trouble:
        return {**row, "trouble": run_.trouble}
    verdicts = [_verdict(page, run_.answers[page.id].reading, name) for page in known]
    return row | {kind: verdicts.count(kind) / len(verdicts) for kind in ("exact", "normal", "wrong", "none")}


def _verdict(page: BenchPage, reading: Reading, name: str) -> str:
    wanted, got = str(getattr(page.gold, name)), getattr(reading, name)
    if not got:
        return "none"
    return compare(name, wanted, str(got))


def compare(name: str, wanted: str, got: str) -> str:
    """Say whether two values are the same, the same once normalised, or not.

    A day is compared as a day. White space and kinds of quotation marks are no difference; neither is how authors are
    parted, and normalised not their order.
    """
    if name == "date":
        return "exact" if wanted[:10] == got[:10] else "wrong"
    if name == "author":
        wanted, got = (_PARTED.sub(", ", value) for value in (wanted, got))
    if folded(wanted) == folded(got):
        return "exact"
    words = [normal(value) if name == "title" else sorted(normal(value).split()) for value in (wanted, got)]
    return "normal" if words[0] == words[1] else "wrong"


_PARTED = re.compile(r"\s*[;,]\s*")
_QUOTES = str.maketrans(dict.fromkeys("“”„«»‘’‚‹›`´'", '"'))


def folded(text: str) -> str:
    """Fold white space, and quotation marks of all kinds into one."""
    return " ".join(text.translate(_QUOTES).split())


def normal(text: str) -> str:
    """Fold case, compatibility forms, punctuation and white space."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(sign if sign.isalnum() else " " for sign in folded)
    return " ".join(kept.split())


_COLUMNS = (
    Column("tool", "tool"),
    Column("version", "version"),
    Column("pages", "pages"),
    Column("exact", "exact", ".1%"),
    Column("match", "exact or normalised", ".1%"),
    Column("wrong", "another value", ".1%"),
    Column("none", "none given", ".1%"),
)


def tables(result: Result) -> list[str]:
    """One table a set and field."""
    made: list[str] = []
    for name in result.sets:
        for known in _FIELDS:
            rows = result.of(set=name, field=known)
            for row in rows:
                if "exact" in row:
                    row["match"] = row["exact"] + row["normal"]
            if rows:
                made.append(table(f"{known}: {name}", _COLUMNS, sorted(rows, key=lambda row: -row.get("match", 0))))
    return made
