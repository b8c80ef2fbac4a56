"""The command ``cleaner``, a module a command. Data goes to standard output, everything said about it to standard error.

Nothing heavy is imported before a command needs it, so that ``cleaner --help`` answers at once.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from cleaner import __version__
from cleaner.cli import clean, explain, rules, test_rules
from cleaner.cli.terminal import (
    DONE,
    FAILED,
    INTERRUPTED,
    TERMINATED,
    USAGE,
    InputError,
    UsageError,
    close,
    say,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["DONE", "FAILED", "INTERRUPTED", "TERMINATED", "USAGE", "main", "parser"]

EXAMPLES = """\
examples:
  cleaner clean pages -o cleaned               a folder of pages, each to a .txt file in the same place
  cleaner clean pages -o cleaned --format json  the same, with an account of every line
  cleaner clean rows.jsonl -o cleaned          row by row, every column kept
  curl -s https://example.com | cleaner clean  one page, its body on standard output
  cleaner clean pages --diff                   what would go; nothing is written
  cleaner explain page.html                    what was dropped from a page, and by which rule
  cleaner explain page.html:12                 why line 12 was dropped or kept
  cleaner rules counters.views                 what a rule drops and what it keeps, with examples
  cleaner test-rules mine.toml pages           your own rules, tried on their examples and on pages

exit codes: 0 done, 1 some input failed (the rest is done) or --check found something, 2 usage
"""

#: The commands, as ``cleaner --help`` lists them.
COMMANDS = (clean, explain, rules, test_rules)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code; ``arguments`` are those of the process by default."""
    try:
        code = _command(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough
        close(sys.stdout)
        return DONE
    except OSError as error:
        close(sys.stdout)
        say(f"{error.filename or 'standard output'}: {error.strerror or error}")
        return FAILED
    except KeyboardInterrupt:
        say("interrupted; what was finished stays, and nothing is left half-written")
        return INTERRUPTED
    return code


def _command(arguments: Sequence[str] | None) -> int:
    said = parser()
    try:
        options = said.parse_args(arguments)
        if options.command is None:
            said.print_help(sys.stderr)
            return USAGE
        return options.run(options)
    except SystemExit as leaving:  # argparse after --help and errors
        return leaving.code if isinstance(leaving.code, int) else DONE
    except UsageError as error:
        say(f"{error} (see cleaner --help)")
        return USAGE
    except InputError as error:
        say(str(error))
        return FAILED


def parser() -> argparse.ArgumentParser:
    """Give the parser of the command line, with a parser for each command."""
    said = argparse.ArgumentParser(
        prog="cleaner",
        description="Take what is no article out of scraped pages, and say of every dropped line which rule dropped it.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    said.add_argument("--version", action="version", version=f"cleaner {__version__}")
    commands = said.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for command in COMMANDS:
        command.add_to(commands)
    return said
