"""``cleaner clean``: files, folders or standard input, cleaned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleaner.cli.common import add_common, article_from, cleaner_of, command_of
from cleaner.cli.looking import Looker, add_looks, only_looks
from cleaner.cli.terminal import DONE, FAILED, InputError, UsageError, end_on_termination, say, tell, write

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from cleaner.api import Cleaner
    from cleaner.batch.progress import Bar
    from cleaner.batch.run import Books, Outcome, Plan


def add_to(commands: Any) -> None:
    """Add the command to the command line."""
    parser = command_of(
        commands,
        "clean",
        _clean,
        "clean files, folders or standard input",
        "Clean files and folders (.txt .md .html .htm .jsonl .jsonl.gz, recursive) into the folder DIR. "
        "A single file without -o, or standard input, goes to standard output as its body.",
    )
    add = parser.add_argument
    add("paths", nargs="*", metavar="PATH", help="a file or folder; - or nothing reads standard input")
    add("-o", "--output", metavar="DIR", help="the folder to write to; the tree of the input is kept in it")
    add(
        "--format",
        choices=("txt", "json", "md", "html"),
        default="txt",
        help="txt: title, blank line, body; json: everything; md, html: the article as Markdown, as HTML",
    )
    add("--no-title", action="store_true", help="leave the title out of .txt files")
    add("--overwrite", action="store_true", help="replace outputs that are there and differ")
    add("--text-column", metavar="NAME", help="the JSONL column to clean (default: html, text, content, ...)")
    add("-q", "--quiet", action="store_true", help="say nothing but what failed")
    add_looks(parser)
    add_common(parser)


def _clean(options: argparse.Namespace) -> int:
    from pathlib import Path

    from cleaner.batch.sources import holds_rows, is_folder

    paths = [Path(path) for path in options.paths]
    if options.output is not None or (only_looks(options) and options.paths not in ([], ["-"])):
        return _clean_all(paths, options)
    if not options.paths or options.paths == ["-"]:
        return _clean_document(None, options)
    if len(paths) > 1:
        raise UsageError("several paths need a folder to write to: -o DIR")
    if is_folder(paths[0]):
        raise UsageError(f"{paths[0]} is a folder and needs a folder to write to: -o DIR")
    return _clean_rows(paths[0], options) if holds_rows(paths[0]) else _clean_document(paths[0], options)


def _clean_document(path: Path | None, options: argparse.Namespace) -> int:
    """Clean one document to standard output."""
    article = article_from(path, options)
    if only_looks(options):
        looker = Looker(options)
        looker("standard input", article)
        return looker.close()
    if not options.quiet:
        for warning in article.warnings:
            say(f"{path or 'standard input'}: {warning}")
    from cleaner.batch.run import data_of

    write(data_of(article, options.format, with_title=False).decode())
    return DONE


def _clean_rows(path: Path, options: argparse.Namespace) -> int:
    """Clean a file of rows to standard output."""
    from cleaner.batch.run import row_stream
    from cleaner.batch.sources import UnreadableError, open_rows

    failed = False
    try:
        with open_rows(path) as (rows, _):
            for row in row_stream(rows, cleaner_of(options), _plan(path.parent, options)):
                write(row.data)
                if row.error:
                    failed = True
                    say(f"{path}: line {row.number}: {row.error}")
    except UnreadableError as error:
        raise InputError(f"{path}: {error}") from error
    return FAILED if failed else DONE


def _clean_all(paths: list[Path], options: argparse.Namespace) -> int:
    """Clean files and folders into a folder, or only look at them, and sum up."""
    from pathlib import Path

    from cleaner.batch.run import Books
    from cleaner.batch.words import summary

    output = None if options.output is None else Path(options.output)
    _check(paths, output)
    cleaner, plan, books, looker = cleaner_of(options), _plan(output, options), Books(), Looker(options)
    try:
        _run(paths, cleaner, plan, books, looker, quiet=options.quiet)
    finally:
        if not options.quiet:
            for line in summary(books, plan.target, _own_reasons(cleaner)):
                tell(line)
    found = looker.close()
    return FAILED if books.failed else found


def _own_reasons(cleaner: Cleaner) -> dict[str, str]:
    """What the rules say of themselves that are not of this package."""
    from cleaner.selection import index_of

    return {rule.id: rule.reason for rule in index_of(cleaner.options).rules if rule.origin}


def _check(paths: Sequence[Path], output: Path | None) -> None:
    from cleaner.batch.sinks import obstacle
    from cleaner.batch.sources import inside

    if not paths:
        raise UsageError("-o DIR needs files or folders to read")
    if any(str(path) == "-" for path in paths):
        raise UsageError("- is standard input, and read alone: leave out -o and other paths")
    if output is None:
        return
    hindered = obstacle(output)
    if hindered:
        raise UsageError(f"cannot write to the folder {output}: {hindered}")
    within = inside(paths, output)
    if within is not None:
        raise UsageError(f"{within} is in the output folder {output}, which is never read; choose another -o")


def _run(paths: list[Path], cleaner: Cleaner, plan: Plan, books: Books, looker: Looker, *, quiet: bool) -> None:
    from cleaner.batch.progress import bar
    from cleaner.batch.run import run, size_of
    from cleaner.batch.sinks import StoppedError

    end_on_termination()
    try:
        with bar(lambda: size_of(paths, plan), quiet=quiet) as shown:
            for outcome in run(paths, cleaner, plan, shown.tick, looker):
                books.add(outcome)
                _report(outcome, books, shown, quiet=quiet)
    except StoppedError as error:
        raise InputError(f"stopped: {error}; the same command goes on from here") from error


def _report(outcome: Outcome, books: Books, shown: Bar, *, quiet: bool) -> None:
    from cleaner.batch.words import said_of

    lines = said_of(outcome, quiet=quiet, odd=books.odd)
    if lines:
        shown.clear()
    for line in lines:
        say(line)


def _plan(output: Path | None, options: argparse.Namespace) -> Plan:
    from cleaner.batch.run import Plan

    return Plan(
        output,
        form=options.format,
        with_title=not options.no_title,
        overwrite=options.overwrite,
        kind=options.kind,
        text_column=options.text_column,
        url=options.url,
        dry=only_looks(options),
    )
