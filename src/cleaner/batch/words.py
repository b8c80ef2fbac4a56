"""What is said of a run: of each input that needs a word, and at the end; and said so that a terminal stays whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from cleaner.batch.run import Books, Outcome


#: So many documents that were odd are named one by one.
ODD_NAMED = 20


def said_of(outcome: Outcome, *, quiet: bool, odd: int) -> list[str]:
    """Give what a reader should hear of one input; of failures also when told to be quiet.

    Args:
        outcome: what became of the input.
        quiet: whether only failures count.
        odd: how many documents were odd so far.
    """
    said = [f"{outcome.path}: {problem}" for problem in outcome.problems]
    if outcome.status == "skipped":
        said = [] if quiet else [f"skipped {line}" for line in said]
    if not quiet and odd <= ODD_NAMED:
        said += [f"note on {outcome.path}: {warning}" for warning in outcome.warnings]
    return said


def summary(books: Books, output: Path | None, own: Mapping[str, str]) -> Iterator[str]:
    """Give the lines of the summary: documents, lines kept, lines dropped by rule.

    Args:
        books: the sums of the run.
        output: where the files went; ``None`` where nothing was written.
        own: the reasons of the rules that are not of this package, by their ids.
    """
    parts = [f"{count_of(books.documents, 'document')} cleaned"]
    failed = books.files["failed"] + books.failed_rows
    if failed:
        parts.append(f"{failed:,} failed")
    files = [
        f"{count_of(books.files[status], 'file')} {status}"
        for status in ("written", "unchanged")
        if books.files[status]
    ]
    where = f"; {', '.join(files)} in {output}" if files else ""
    yield ", ".join(parts) + ("; nothing was written" if output is None else where)
    if books.odd:
        yield f"{count_of(books.odd, 'document')} had something odd; the `warnings` of --format json say what"
    if books.documents:
        went = books.dropped.total()
        yield f"{count_of(books.kept, 'line')} kept, {went:,} dropped" + (", by rule:" if went else "")
        yield from _table(books.dropped, own)
    if books.cut:
        yield f"{count_of(books.cut.total(), 'piece')} cut out of kept lines, by rule:"
        yield from _table(books.cut, own)


def _table(dropped: Mapping[str, int], own: Mapping[str, str]) -> Iterator[str]:
    from cleaner.rules import reason_of  # the rooms are loaded by whoever cleans; a word of warning needs none

    ranked = sorted(dropped.items(), key=lambda item: (-item[1], item[0]))
    width = max((len(rule) for rule in dropped), default=0)
    for rule, count in ranked:
        yield f"{count:>8,}  {rule:<{width}}  {own.get(rule) or reason_of(rule)}"


def count_of(number: int, what: str) -> str:
    """A number and what it counts, in the singular or the plural."""
    return f"{number:,} {what}" + ("" if number == 1 else "s")


def plain(text: str, keep: str = "") -> str:
    r"""Escape what moves a terminal's cursor or turns its text around: ``\x1b``, line ends, directions, surrogates."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign if sign in keep or not _moves(sign) else ascii(sign)[1:-1] for sign in text)


def _moves(sign: str) -> bool:
    code = ord(sign)
    return (
        code < 0x20
        or 0x7F <= code < 0xA0
        or 0x2028 <= code <= 0x202E
        or 0x2066 <= code <= 0x2069
        or 0xD800 <= code < 0xE000
    )
