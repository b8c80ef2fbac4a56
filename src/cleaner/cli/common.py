"""What several commands share: how a command is added, the options that choose rules, and one document read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from cleaner.cli.settings import add_options, options_of
from cleaner.cli.terminal import InputError, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from cleaner.api import Cleaner
    from cleaner.batch.run import Watch
    from cleaner.ledger import Row
    from cleaner.models import CleanArticle


def command_of(
    commands: Any, name: str, run: Callable[[argparse.Namespace], int], short: str, long: str
) -> argparse.ArgumentParser:
    """Add a command; ``run`` carries it out and gives the exit code."""
    parser: argparse.ArgumentParser = commands.add_parser(name, help=short, description=long, allow_abbrev=False)
    parser.set_defaults(run=run)
    return parser


def add_common(parser: argparse.ArgumentParser) -> None:
    """Add what every command that judges pages can be told."""
    parser.add_argument("--kind", choices=("html", "text"), help="what the input is (default: its own signs tell)")
    parser.add_argument("--url", metavar="URL", help="where the input came from, for rules of one site")
    add_options(parser)


def cleaner_of(options: argparse.Namespace) -> Cleaner:
    """Make the cleaner that the options ask for.

    Raises:
        UsageError: if they, or the configuration file, name what does not exist.
    """
    from cleaner.api import Cleaner

    try:
        return Cleaner(options_of(options))
    except ValueError as error:
        raise UsageError(str(error)) from error


def look(paths: Iterable[str], cleaner: Cleaner, options: argparse.Namespace, watch: Watch) -> None:
    """Clean files and folders one by one and write nothing; ``watch`` is told each article and what it was read from.

    Raises:
        InputError: if a file cannot be read.
    """
    from pathlib import Path

    from cleaner.batch.run import Plan, run

    plan = Plan(None, kind=options.kind, url=options.url)
    for outcome in run([Path(path) for path in paths], cleaner, plan, watch=watch):
        if outcome.status == "failed":
            raise InputError(f"{outcome.path}: {outcome.problems[0]}")


def marked(row: Row) -> str:
    """Give a row of the ledger as one of the notation, ``rule sign text``, safe to show on a terminal."""
    from cleaner.batch.words import plain
    from cleaner.notation import SIGNS

    labels = {edit.rule: None for edit in row.edits} or ({row.rule: None} if row.rule else {})
    sign = SIGNS["edited" if row.edits else row.verdict]
    return f"{'+'.join(labels)} {sign} " + plain(with_cuts(row), keep="\t")


def with_cuts(row: Row) -> str:
    """Give the text of a row with what was cut out of it in brackets."""
    text = row.text
    for edit in sorted(row.edits, key=lambda edit: -edit.start):
        text = f"{text[: edit.start]}⟦{edit.original}⟧{text[edit.end :]}"
    return text


def article_from(path: Path | None, options: argparse.Namespace) -> CleanArticle:
    """Read and clean a file, or standard input for ``None``.

    Raises:
        UsageError: if standard input is a terminal, which nobody types a page into.
        InputError: if the input cannot be read.
    """
    if path is None and (sys.stdin is None or sys.stdin.isatty()):  # pyright: ignore[reportUnnecessaryComparison]  closed by the shell
        raise UsageError("nothing to read: name a file, or pipe a page in")
    cleaner = cleaner_of(options)
    from cleaner.batch.run import article_of, cleaned
    from cleaner.batch.sources import DOCUMENT_LIMIT, UnreadableError, checked

    try:
        if path is not None:
            return article_of(path, cleaner, options.kind, options.url)
        data = checked(sys.stdin.buffer.read(DOCUMENT_LIMIT + 1), binary=options.kind is not None)
        return cleaned(data, cleaner, options.kind, options.url)
    except UnreadableError as error:
        raise InputError(f"{path or 'standard input'}: {error}") from error
