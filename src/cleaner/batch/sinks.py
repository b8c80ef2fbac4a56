"""What the run writes: whole files or none, and never over a file that says something else, unless asked."""

from __future__ import annotations

import errno
import filecmp
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Literal

from cleaner.batch.sources import is_folder, why

Placed = Literal["written", "unchanged"]

#: After these errors no other file can be written either.
_FATAL = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)


class RefusedError(Exception):
    """An output that could not be written; the message says why, with the output's name."""


class StoppedError(Exception):
    """The disk takes nothing more, so the run ends; the message says why."""


class Draft:
    """A file in the making beside its target: ``write`` to it, then ``place`` it."""

    def __init__(self, file: IO[bytes], path: Path, target: Path) -> None:
        self._file = file
        self._path = path
        self._target = target

    @property
    def file(self) -> IO[bytes]:
        """The open file, for what wraps files."""
        return self._file

    def write(self, data: bytes) -> None:
        """Add bytes to the draft."""
        self._file.write(data)

    def place(self, *, overwrite: bool) -> Placed:
        """Put the draft in its place in one step.

        Raises:
            RefusedError: if another file is there and ``overwrite`` is off.
        """
        self._file.close()
        if self._target.is_dir():
            raise RefusedError(f"{self._target} is a folder, not a file")
        if self._target.exists():
            if filecmp.cmp(self._path, self._target, shallow=False):
                return "unchanged"
            if not overwrite:
                raise RefusedError(f"{self._target} is there and differs; --overwrite replaces it")
        self._path.replace(self._target)
        return "written"


def obstacle(folder: Path) -> str | None:
    """Say why nothing can be written into a folder that may have to be made first; ``None`` where nothing hinders."""
    there = folder
    while not os.path.lexists(there) and there != there.parent:
        there = there.parent
    if not is_folder(there):
        return f"{there} is a file, not a folder"
    return None if os.access(there, os.W_OK | os.X_OK) else f"permission denied for {there}"


@contextmanager
def draft(target: Path) -> Generator[Draft]:
    """Open a draft beside its target, in folders made as needed; however the block ends, no draft stays behind.

    Raises:
        RefusedError: if the draft or its folder cannot be written.
        StoppedError: if the disk is full or read-only.
    """
    path = target.parent / f".cleaner-{os.getpid()}-{os.urandom(6).hex()}.tmp"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with path.open("xb") as file:
                yield Draft(file, path, target)
        finally:
            with suppress(OSError):
                path.unlink(missing_ok=True)
    except OSError as error:
        if error.errno in _FATAL:
            raise StoppedError(f"cannot write {target}: {why(error)}") from error
        raise RefusedError(f"cannot write {target}: {why(error)}") from error
