"""``cleaner explain``: a page with the verdict on every line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleaner.cli.common import add_common, article_from, command_of
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
        "before it stands the rule that spoke.",
    )
    add = parser.add_argument
    add("file", metavar="FILE", nargs="?", default="-", help="a file; - or nothing reads standard input")
    add_common(parser)


def _explain(options: argparse.Namespace) -> int:
    from pathlib import Path

    from cleaner.batch.sources import holds_rows
    from cleaner.notation import write_rows

    path = None if options.file == "-" else Path(options.file)
    if path and holds_rows(path):
        raise InputError(f"{path}: explain reads one page, and this file holds rows; cleaner clean says what they lost")
    article = article_from(path, options)
    elsewhere = article.title and all(row.verdict != "title" for row in article.lines)
    for note in (*article.warnings, *([f"the title is no line of its own: {article.title}"] if elsewhere else [])):
        say(f"{path or 'standard input'}: {note}")
    write(write_rows(_judged(article)))
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
        text = row.text
        for edit in sorted(row.edits, key=lambda edit: -edit.start):
            text = f"{text[: edit.start]}⟦{edit.original}⟧{text[edit.end :]}"
        yield Row("+".join(labels), sign, plain(text, keep="\t"))
