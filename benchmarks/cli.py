"""The commands: each answers one question, prints a table and writes JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.pages import PageSet
from benchmarks.peers import TOOLS
from benchmarks.results import Result
from benchmarks.runner import Settings
from benchmarks.sets import LOADERS, load, present

#: Where the sets are looked for when ``--data`` does not say.
DEFAULT_DATA = Path("../shared/bench")
REPORTS = Path("cache/results")
TABLES = Path("src/cleaner/reading")


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for."""

    data: Path
    sets: tuple[str, ...] | None
    tools: tuple[str, ...] | None
    limit: int | None
    settings: Settings
    quick: bool
    write: bool = False


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0, 1 where a figure fell below its floor, 2 where the request makes no sense."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "report":
            import_module("benchmarks.report").write(options.results, options.out)
            return 0
        if options.command == "learn":
            told = import_module("benchmarks.learn").main(options.data, None if options.held_out else options.out)
            sys.stdout.write("\n".join([*told, ""]))
            return 0
        if options.command == "floors":
            return int(
                import_module("benchmarks.floors").main(_request(options), options.pin, options.allow_regression)
            )
        module = import_module(f"benchmarks.{options.command.replace('-', '_')}")
        result = COMMANDS[options.command](module, _request(options))
    except (ValueError, FileNotFoundError) as error:
        sys.stderr.write(f"benchmarks: {error}\n")
        return 2
    sys.stdout.write("\n".join(module.tables(result)))
    result.save(options.json or REPORTS / f"{options.command}.json")
    return 0


def _sets(module: Any, request: Request) -> Iterable[PageSet]:
    """The sets asked for, or those that a command is about, as far as they are there, or the pages written for it."""
    return load(request.data, request.sets or present(request.data, module.SETS) or ("own",), request.limit)


#: How each command's module is run.
COMMANDS: dict[str, Callable[[Any, Request], Result]] = {
    "html": lambda of, asked: of.run(load(asked.data, asked.sets, asked.limit), asked.tools or TOOLS, asked.settings),
    "second-pass": lambda of, asked: of.run(_sets(of, asked), asked.tools or of.EXTRACTORS, asked.settings),
    "lines": lambda of, asked: of.run(_sets(of, asked), asked.data, asked.tools, asked.settings),
    "rules": lambda of, asked: of.run(_sets(of, asked), asked.tools or of.EXTRACTORS, asked.settings),
    "titles": lambda of, asked: of.run(_sets(of, asked), asked.tools or of.READERS, asked.settings),
    "images": lambda of, asked: of.run(_sets(of, asked), asked.tools),
    "speed": lambda of, asked: of.run(_sets(of, asked), asked.tools, asked.settings),
    "scale": lambda of, asked: of.run(asked.quick),
    "story": lambda of, asked: of.run(_sets(of, asked), asked.settings, of.POINTS if asked.write else None),
    "classic": lambda of, asked: of.run(_sets(of, asked), asked.tools, asked.settings),
    "confidence": lambda of, asked: of.run(_sets(of, asked), asked.tools, asked.settings, asked.write),
}

_HELP = {
    "html": "a page of HTML to its article: every tool on every set",
    "second-pass": "text that an extractor left, before and after line filters",
    "lines": "noise lines caught and honest lines dropped, by script and by rule",
    "rules": "the words that each rule took from extractors' texts, and how many of them the gold body has",
    "titles": "title, author and date against what the sets know",
    "images": "the images of the story against those that the sets know",
    "speed": "the text path against the known filters, in one run",
    "scale": "cost against length, rules, a user's own rules, and documents; memory; cores",
    "story": "learn the points that find the story on a page, and how well they do on sites they were not learnt from",
    "classic": "the published filters here against the code of others, verdict by verdict",
    "confidence": "the article's confidence against the F1 measured, on sites it was not made of",
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks", description="Benchmarks of cleaner and its peers.")
    commands = parser.add_subparsers(dest="command", required=True)
    parsers = {name: commands.add_parser(name, help=text, description=text) for name, text in _HELP.items()}
    for one in parsers.values():
        _shared(one)
    for name in ("story", "confidence"):
        parsers[name].add_argument("--write", action="store_true", help="put the points into the package")
    report = commands.add_parser("report", help="turn the JSON of the other commands into docs/benchmarks.md")
    report.add_argument("results", nargs="*", type=Path, default=[REPORTS], help="JSON files, or folders of them")
    report.add_argument("--out", type=Path, default=Path("docs"), help="the folder of benchmarks.md (%(default)s)")
    learn = commands.add_parser("learn", help="make the tables of weights that pages are read by")
    learn.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder that holds the sets (%(default)s)")
    learn.add_argument("--out", type=Path, default=TABLES, help="the folder of the tables (%(default)s)")
    learn.add_argument("--held-out", action="store_true", help="write nothing; measure with half of the sites left out")
    floors = commands.add_parser("floors", help="fail where a figure is below its pinned floor")
    _shared(floors)
    floors.add_argument("--pin", action="store_true", help="pin today's figures as floors")
    floors.add_argument("--allow-regression", action="store_true", help="let --pin lower a floor")
    return parser


def _shared(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(loader.name for loader in LOADERS)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder that holds the sets (%(default)s)")
    parser.add_argument("--sets", nargs="+", metavar="SET", help=f"some of: {names}")
    parser.add_argument("--tools", nargs="+", metavar="TOOL", help=f"some of: {', '.join(TOOLS)}")
    parser.add_argument("--json", type=Path, metavar="OUT", help=f"where the figures go ({REPORTS}/COMMAND.json)")
    parser.add_argument("--jobs", type=int, default=1, help="pages read at a time (%(default)s)")
    parser.add_argument("--limit", type=int, metavar="N", help="at most N pages of each set, spread evenly")
    parser.add_argument("--cache", type=Path, default=Path("cache"), help="where tools' outputs are kept (%(default)s)")
    parser.add_argument("--page-limit", type=float, default=30.0, metavar="S", help="seconds a page may take")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions and smaller sizes")


def _request(options: argparse.Namespace) -> Request:
    unknown = sorted(set(options.tools or ()) - set(_tool_names(options.command)))
    if unknown:
        raise ValueError(f"no tool is called {', '.join(unknown)}; there are {', '.join(_tool_names(options.command))}")
    settings = Settings(options.cache, options.page_limit, options.jobs)
    tools = tuple(options.tools) if options.tools else None
    sets = tuple(options.sets) if options.sets else None
    return Request(options.data, sets, tools, options.limit, settings, options.quick, getattr(options, "write", False))


def _tool_names(command: str) -> tuple[str, ...]:
    if command in ("lines", "speed", "classic"):
        return tuple(import_module(f"benchmarks.{command}").FILTERS)
    if command == "images":
        return tuple(import_module("benchmarks.images").READERS)
    return tuple(TOOLS)
