"""The command ``cleaner``. Data goes to standard output, everything said about it to standard error.

Nothing heavy is imported before a command needs it, so that ``cleaner --help`` answers at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

from cleaner import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from cleaner.api import Cleaner
    from cleaner.batch.progress import Bar
    from cleaner.batch.run import Books, Outcome, Plan
    from cleaner.models import CleanArticle
    from cleaner.rule import Rule

DONE, FAILED, USAGE, INTERRUPTED, TERMINATED = 0, 1, 2, 130, 143

EXAMPLES = """\
examples:
  cleaner clean pages -o cleaned               a folder of pages, each to a .txt file in the same place
  cleaner clean pages -o cleaned --format json  the same, with an account of every line
  cleaner clean rows.jsonl -o cleaned          row by row, every column kept
  curl -s https://example.com | cleaner clean  one page, its body on standard output
  cleaner explain page.html                    what was dropped from a page, and by which rule
  cleaner rules counters.views                 what a rule drops and what it keeps, with examples

exit codes: 0 done, 1 some input failed (the rest is done), 2 usage
"""


class UsageError(Exception):
    """The command was called in a way that makes no sense; the message says why."""


class InputError(Exception):
    """The input failed; the message says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code; ``arguments`` are those of the process by default."""
    try:
        code = _command(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough
        _close(sys.stdout)
        return DONE
    except OSError as error:
        _close(sys.stdout)
        _say(f"{error.filename or 'standard output'}: {error.strerror or error}")
        return FAILED
    except KeyboardInterrupt:
        _say("interrupted; what was finished stays, and nothing is left half-written")
        return INTERRUPTED
    return code


def _command(arguments: Sequence[str] | None) -> int:
    parser = _parser()
    try:
        options = parser.parse_args(arguments)
        if options.command is None:
            parser.print_help(sys.stderr)
            return USAGE
        return options.run(options)
    except SystemExit as leaving:  # argparse after --help and errors
        return leaving.code if isinstance(leaving.code, int) else DONE
    except UsageError as error:
        _say(f"{error} (see cleaner --help)")
        return USAGE
    except InputError as error:
        _say(str(error))
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cleaner",
        description="Take what is no article out of scraped pages, and say of every dropped line which rule dropped it.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"cleaner {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_clean(commands)
    _add_explain(commands)
    _add_rules(commands)
    return parser


def _add_clean(commands: Any) -> None:
    parser = _command_of(
        commands,
        _clean,
        "clean files, folders or standard input",
        "Clean files and folders (.txt .md .html .htm .jsonl .jsonl.gz, recursive) into the folder DIR. "
        "A single file without -o, or standard input, goes to standard output as its body.",
    )
    add = parser.add_argument
    add("paths", nargs="*", metavar="PATH", help="a file or folder; - or nothing reads standard input")
    add("-o", "--output", metavar="DIR", help="the folder to write to; the tree of the input is kept in it")
    add("--format", choices=("txt", "json"), default="txt", help="txt: title, blank line, body; json: everything")
    add("--no-title", action="store_true", help="leave the title out of .txt files")
    add("--overwrite", action="store_true", help="replace outputs that are there and differ")
    add("--text-column", metavar="NAME", help="the JSONL column to clean (default: html, text, content, ...)")
    add("-q", "--quiet", action="store_true", help="say nothing but what failed")
    _add_common(parser)


def _add_explain(commands: Any) -> None:
    parser = _command_of(
        commands,
        _explain,
        "print a page with the verdict on every line",
        "Print every line of a page with its verdict: = title, | kept, - dropped, ~ kept without the span in brackets; "
        "before it stands the rule that spoke.",
    )
    add = parser.add_argument
    add("file", metavar="FILE", nargs="?", default="-", help="a file; - or nothing reads standard input")
    _add_common(parser)


def _add_rules(commands: Any) -> None:
    parser = _command_of(
        commands,
        _rules,
        "list the rules, or explain one",
        "List the rules, or explain a rule (counters.views) or all rules of a room (counters).",
    )
    parser.add_argument("id", metavar="ID", nargs="?", help="a rule or a room")


def _command_of(
    commands: Any, run: Callable[[argparse.Namespace], int], short: str, long: str
) -> argparse.ArgumentParser:
    name = run.__name__.strip("_")
    parser: argparse.ArgumentParser = commands.add_parser(name, help=short, description=long, allow_abbrev=False)
    parser.set_defaults(run=run)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--kind", choices=("html", "text"), help="what the input is (default: its own signs tell)")
    for name, what in (("--select", "use only this rule or room"), ("--ignore", "do not use this rule or room")):
        said = f"{what}; may be given again, or a,b"
        parser.add_argument(name, metavar="RULE", action="append", default=[], help=said)


def _clean(options: argparse.Namespace) -> int:
    from pathlib import Path

    from cleaner.batch.sources import holds_rows, is_folder

    paths = [Path(path) for path in options.paths]
    if options.output is not None:
        return _clean_into(paths, options)
    if not options.paths or options.paths == ["-"]:
        return _clean_document(None, options)
    if len(paths) > 1:
        raise UsageError("several paths need a folder to write to: -o DIR")
    if is_folder(paths[0]):
        raise UsageError(f"{paths[0]} is a folder and needs a folder to write to: -o DIR")
    return _clean_rows(paths[0], options) if holds_rows(paths[0]) else _clean_document(paths[0], options)


def _clean_document(path: Path | None, options: argparse.Namespace) -> int:
    """Clean one document to standard output."""
    article = _article(path, options)
    if not options.quiet:
        for warning in article.warnings:
            _say(f"{path or 'standard input'}: {warning}")
    from cleaner.batch.run import text_of

    _write(article.model_dump_json(indent=2) + "\n" if options.format == "json" else text_of(article, with_title=False))
    return DONE


def _clean_rows(path: Path, options: argparse.Namespace) -> int:
    """Clean a file of rows to standard output."""
    from cleaner.batch.run import row_stream
    from cleaner.batch.sources import UnreadableError, open_rows

    failed = False
    try:
        with open_rows(path) as (rows, _):
            for row in row_stream(rows, _cleaner(options), _plan(path.parent, options)):
                _write(row.data)
                if row.error:
                    failed = True
                    _say(f"{path}: line {row.number}: {row.error}")
    except UnreadableError as error:
        raise InputError(f"{path}: {error}") from error
    return FAILED if failed else DONE


def _clean_into(paths: list[Path], options: argparse.Namespace) -> int:
    """Clean files and folders into a folder, and sum up."""
    from pathlib import Path

    from cleaner.batch.run import Books
    from cleaner.batch.words import summary

    output = Path(options.output)
    _check(paths, output)
    cleaner, plan, books = _cleaner(options), _plan(output, options), Books()
    try:
        _run(paths, cleaner, plan, books, quiet=options.quiet)
    finally:
        if not options.quiet:
            for line in summary(books, output):
                _tell(line)
    return FAILED if books.failed else DONE


def _check(paths: Sequence[Path], output: Path) -> None:
    from cleaner.batch.sinks import obstacle
    from cleaner.batch.sources import inside

    if not paths:
        raise UsageError("-o DIR needs files or folders to read")
    if any(str(path) == "-" for path in paths):
        raise UsageError("- is standard input, which goes to standard output; leave out -o and other paths")
    hindered = obstacle(output)
    if hindered:
        raise UsageError(f"cannot write to the folder {output}: {hindered}")
    within = inside(paths, output)
    if within is not None:
        raise UsageError(f"{within} is in the output folder {output}, which is never read; choose another -o")


def _run(paths: list[Path], cleaner: Cleaner, plan: Plan, books: Books, *, quiet: bool) -> None:
    from cleaner.batch.progress import bar
    from cleaner.batch.run import run, size_of
    from cleaner.batch.sinks import StoppedError

    _end_on_termination()
    try:
        with bar(lambda: size_of(paths, plan), quiet=quiet) as shown:
            for outcome in run(paths, cleaner, plan, shown.tick):
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
        _say(line)


def _plan(output: Path, options: argparse.Namespace) -> Plan:
    from cleaner.batch.run import Plan

    return Plan(output, options.format, not options.no_title, options.overwrite, options.kind, options.text_column)


def _explain(options: argparse.Namespace) -> int:
    from pathlib import Path

    from cleaner.batch.sources import holds_rows
    from cleaner.notation import write_rows

    path = None if options.file == "-" else Path(options.file)
    if path and holds_rows(path):
        raise InputError(f"{path}: explain reads one page, and this file holds rows; cleaner clean says what they lost")
    article = _article(path, options)
    elsewhere = article.title and all(row.verdict != "title" for row in article.lines)
    for note in (*article.warnings, *([f"the title is no line of its own: {article.title}"] if elsewhere else [])):
        _say(f"{path or 'standard input'}: {note}")
    _write(write_rows(_judged(article)))
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


def _rules(options: argparse.Namespace) -> int:
    from cleaner.catalogue import room_purpose, rule_section
    from cleaner.rules import catalogue, families

    rules = list(catalogue().values())
    if options.id is None:
        width = max(len(rule.id) for rule in rules)
        _write("".join(f"{rule.id:<{width}}  {rule.reason}{_spoken(rule)}\n" for rule in rules))
        return DONE
    _require(options.id)
    parts = [f"## {options.id}\n\n{room_purpose(options.id)}\n"] if options.id in families() else []
    parts += [rule_section(rule) for rule in rules if options.id in (rule.id, rule.family)]
    _write("\n".join(parts))
    return DONE


def _spoken(rule: Rule) -> str:
    """Name the languages of a rule, the first few of many: the rule's own page has them all."""
    first, more = rule.languages[:6], len(rule.languages) - 6
    return f" ({' '.join(first)}{f' and {more} more' if more > 0 else ''})" if first else ""


def _cleaner(options: argparse.Namespace) -> Cleaner:
    from cleaner.api import Cleaner
    from cleaner.models import Options

    select, ignore = _ids(options.select), _ids(options.ignore)
    _require(*select, *ignore)
    return Cleaner(Options(select=select or None, ignore=ignore))


def _require(*ids: str) -> None:
    from cleaner.rules import require

    for id_ in ids:
        try:
            require(id_)
        except ValueError as error:
            raise UsageError(str(error)) from error


def _ids(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(id_.strip() for ids in given for id_ in ids.split(",") if id_.strip())


def _article(path: Path | None, options: argparse.Namespace) -> CleanArticle:
    """Read and clean a file, or standard input for ``None``."""
    if path is None and (sys.stdin is None or sys.stdin.isatty()):  # pyright: ignore[reportUnnecessaryComparison]  closed by the shell
        raise UsageError("nothing to read: name a file, or pipe a page in")
    cleaner = _cleaner(options)
    from cleaner.batch.run import article_of, cleaned
    from cleaner.batch.sources import DOCUMENT_LIMIT, UnreadableError, checked

    try:
        if path is not None:
            return article_of(path, cleaner, options.kind)
        data = checked(sys.stdin.buffer.read(DOCUMENT_LIMIT + 1), binary=options.kind is not None)
        return cleaned(data, cleaner, options.kind)
    except UnreadableError as error:
        raise InputError(f"{path or 'standard input'}: {error}") from error


def _write(data: str | bytes) -> None:
    """Write to standard output, in UTF-8 whatever the terminal's language, and with the line ends as they are."""
    sys.stdout.buffer.write(data if isinstance(data, bytes) else data.encode("utf-8", "backslashreplace"))


def _say(line: str) -> None:
    _tell(f"cleaner: {line}")


def _tell(line: str) -> None:
    """Print a line on standard error; where nobody reads it any more, the work goes on all the same."""
    from cleaner.batch.words import plain

    try:
        sys.stderr.write(plain(line) + "\n")
        sys.stderr.flush()
    except OSError:
        _close(sys.stderr)


def _close(stream: TextIO) -> None:
    """Point a stream nowhere: its reader has gone, and Python would complain once more at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _end_on_termination() -> None:
    """Leave on SIGTERM as on any exit, so that the draft being written is cleared away."""
    import signal

    def leave(*_: object) -> NoReturn:
        sys.exit(TERMINATED)

    signal.signal(signal.SIGTERM, leave)
