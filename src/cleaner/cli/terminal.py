"""Where the command's words go: data to standard output, everything said about it to standard error."""

from __future__ import annotations

import os
import sys
from typing import NoReturn, TextIO

DONE, FAILED, USAGE, INTERRUPTED, TERMINATED = 0, 1, 2, 130, 143


class UsageError(Exception):
    """The command was called in a way that makes no sense; the message says why."""


class InputError(Exception):
    """The input failed; the message says why."""


def write(data: str | bytes) -> None:
    """Write to standard output, in UTF-8 whatever the terminal's language, and with the line ends as they are."""
    sys.stdout.buffer.write(data if isinstance(data, bytes) else data.encode("utf-8", "backslashreplace"))


def say(line: str) -> None:
    """Say something about the data, under the command's name."""
    tell(f"cleaner: {line}")


def tell(line: str) -> None:
    """Print a line on standard error; where nobody reads it any more, the work goes on all the same."""
    from cleaner.batch.words import plain

    try:
        sys.stderr.write(plain(line) + "\n")
        sys.stderr.flush()
    except OSError:
        close(sys.stderr)


def close(stream: TextIO) -> None:
    """Point a stream nowhere: its reader has gone, and Python would complain once more at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def end_on_termination() -> None:
    """Leave on SIGTERM as on any exit, so that the draft being written is cleared away."""
    import signal

    def leave(*_: object) -> NoReturn:
        sys.exit(TERMINATED)

    signal.signal(signal.SIGTERM, leave)
