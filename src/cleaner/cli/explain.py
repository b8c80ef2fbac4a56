"""``cleaner explain``: a page with the verdict on every line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleaner.cli.common import add_common, article_from, command_of, with_cuts
from cleaner.cli.settings import options_of
from cleaner.cli.terminal import DONE, InputError, say, write

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from cleaner.models import CleanArticle


def add_to(commands: Any) -> None:
    """Add the command to the command line."""
    parser = command_of(
        commands,
        "explain",
        _explain,
        "print a page with the verdict on every line",
        "Print every line of a page with its verdict: = title, | kept, - dropped, ~ kept without the span in brackets; "
        "before it stands the rule that spoke. With FILE:LINE say of one line why it was dropped or kept.",
    )
    add = parser.add_argument
    said = "a file, and a line of it; - or nothing (for one line :LINE) reads standard input"
    add("file", metavar="FILE[:LINE]", nargs="?", default="-", help=said)
    add_common(parser)


def _explain(options: argparse.Namespace) -> int:
    from pathlib import Path

    from cleaner.batch.sources import holds_rows
    from cleaner.notation import write_rows

    name, number = _parted(options.file)
    path = None if name == "-" else Path(name)
    if path and holds_rows(path):
        raise InputError(f"{path}: explain reads one page, and this file holds rows; cleaner clean says what they lost")
    article = article_from(path, options)
    elsewhere = article.title and all(row.verdict != "title" for row in article.lines)
    for note in (*article.warnings, *([f"the title is no line of its own: {article.title}"] if elsewhere else [])):
        say(f"{path or 'standard input'}: {note}")
    if number is not None:
        return _explain_line(article, number, options)
    write(write_rows(_judged(article)))
    return DONE


def _parted(given: str) -> tuple[str, int | None]:
    """Part a line's number from its file; a file whose own name ends like that is read whole."""
    from pathlib import Path

    name, colon, number = given.rpartition(":")
    if not colon or not number.isdecimal() or Path(given).exists():
        return given, None
    return name or "-", int(number)


def _explain_line(article: CleanArticle, number: int, options: argparse.Namespace) -> int:
    from cleaner.batch.words import plain

    try:
        explanation = article.explain(number, options=options_of(options))
    except ValueError as error:
        raise InputError(f"{options.file}: {error}") from error
    write("".join(plain(line, keep="\t") + "\n" for line in str(explanation).split("\n")))
    return DONE


def _judged(article: CleanArticle) -> Iterator[Any]:
    """Give the rows of the notation; the text of a row is safe to show on a terminal."""
    from cleaner.batch.words import plain
    from cleaner.notation import SIGNS, Row

    for row in article.lines:
        if row.verdict == "blank":
            yield Row("", "", "")
            continue
        labels = {edit.rule: None for edit in row.edits} or ({row.rule: None} if row.rule else {})
        sign = SIGNS["edited" if row.edits else row.verdict]
        yield Row("+".join(labels), sign, plain(with_cuts(row), keep="\t"))
