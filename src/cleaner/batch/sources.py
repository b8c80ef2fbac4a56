"""What the run reads: files and folders become inputs with a place in the output; what is no document is named."""

from __future__ import annotations

import gzip
import os
import stat
import unicodedata
from collections import Counter
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import IO, Literal, cast

from cleaner.intake import decode

DOCUMENTS = (".txt", ".md", ".html", ".htm")
ROWS = (".jsonl", ".jsonl.gz")
#: A document larger than this is none: the longest book has some 10 MB.
DOCUMENT_LIMIT = 256 * 1024 * 1024
#: As much of a file as git looks at to call it binary.
SAMPLE = 8_000

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"(\xb5/\xfd", "a zstd file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ", "an xz file"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x7fELF", "a program"),
    (b"PAR1", "a Parquet file"),
    (b"SQLite format 3", "an SQLite database"),
    (b"wOF2", "a font"),
    (b"ID3", "an MP3 recording"),
)
#: These open with printable letters, so a text could open like that too.
_MAGIC_OF_LETTERS = (b"GIF8", b"BZh", b"PAR1", b"wOF2", b"ID3")
_KINDS = (
    (stat.S_ISDIR, "a folder, not a file"),
    (stat.S_ISFIFO, "a pipe, not a file"),
    (stat.S_ISSOCK, "a socket, not a file"),
    (stat.S_ISCHR, "a device, not a file"),
    (stat.S_ISBLK, "a device, not a file"),
)


class UnreadableError(Exception):
    """A file that cannot be read as a document; the message says why, without the file's name."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, and where its output goes below the output folder."""

    path: Path
    target: PurePath

    @property
    def rows(self) -> bool:
        """Whether the file holds a document a row."""
        return holds_rows(self.path)

    @property
    def size(self) -> int:
        """The size of the file; 0 where it is gone."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


@dataclass(frozen=True, slots=True)
class Passed:
    """A path that is not read, and why. ``failed`` where the user asked for it and so must hear of it."""

    path: Path
    why: str
    failed: bool = False


def holds_rows(path: PurePath) -> bool:
    """Tell by its name whether a file holds rows of JSONL."""
    return path.name.lower().endswith(ROWS)


def find(paths: Iterable[Path], output: Path | None, suffix: str) -> Iterator[Source | Passed]:
    """Walk files and folders, one folder at a time, in the order of their names.

    A single folder's tree goes straight below the output folder; beside other paths each folder keeps its own name.

    Args:
        paths: what the user named; a path named twice counts once.
        output: the output folder, which is never read; ``None`` where nothing is written.
        suffix: what output files end with, ``".txt"`` or ``".json"``.
    """
    given = tuple(dict.fromkeys(Path(os.path.abspath(path)) for path in paths))  # noqa: PTH100  links stay as named
    shown = {Path(os.path.abspath(path)): path for path in paths}  # noqa: PTH100
    names = _unique([path.name or "files" for path in given if is_folder(path)])
    files = [path for path in given if not is_folder(path)]
    yield from _files([(shown[path], path.name) for path in files], PurePath(), suffix, named=True)
    for path in given:
        if is_folder(path):
            name = names.pop(0)
            below = PurePath(name) if len(given) > 1 else PurePath()
            yield from _folder(shown[path], below, output, suffix)


def _folder(root: Path, below: PurePath, output: Path | None, suffix: str) -> Iterator[Source | Passed]:
    """Walk a tree without following linked folders, so that no loop is ever entered."""
    found = False
    others: Counter[str] = Counter()
    waiting = [(root, below)]
    while waiting:
        folder, place = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                listing = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            yield Passed(folder, why(error), failed=True)
            found = True
            continue
        files, folders, passed = _sort_out(listing, output, others)
        yield from passed
        for item in _files([(Path(entry.path), entry.name) for entry in files], place, suffix, named=False):
            found = True
            yield item
        waiting += [(Path(entry.path), place / entry.name) for entry in reversed(folders)]
    if others:
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(others.items()))
        yield Passed(root, f"files of other kinds in it: {kinds}")
    if not found:
        yield Passed(root, f"nothing to clean in it: no {', '.join((*DOCUMENTS, *ROWS))} file", failed=True)


def _sort_out(
    listing: Iterable[os.DirEntry[str]], output: Path | None, others: Counter[str]
) -> tuple[list[os.DirEntry[str]], list[os.DirEntry[str]], list[Passed]]:
    """Part a folder's entries into files to read, folders to enter, and what is passed over with a word."""
    files: list[os.DirEntry[str]] = []
    folders: list[os.DirEntry[str]] = []
    passed: list[Passed] = []
    for entry in listing:
        path = Path(entry.path)
        if entry.name.startswith("."):
            others["hidden"] += 1
        elif entry.is_dir(follow_symlinks=False):
            if output is not None and same(path, output):
                passed.append(Passed(path, "the output folder, not read"))
            else:
                folders.append(entry)
        elif is_folder(path):
            passed.append(Passed(path, "a link to a folder, not followed"))
        elif reason := _special(path):
            passed.append(Passed(path, reason))
        elif entry.name.lower().endswith((*DOCUMENTS, *ROWS)):
            files.append(entry)
        else:
            others[path.suffix.lower() or "without a suffix"] += 1
    return files, folders, passed


def _files(
    named_files: Sequence[tuple[Path, str]], place: PurePath, suffix: str, *, named: bool
) -> Iterator[Source | Passed]:
    targets = _targets([name for _, name in named_files], suffix)
    for (path, _), target in zip(named_files, targets, strict=True):
        reason = _special(path)
        yield Passed(path, reason, failed=named) if reason else Source(path, place / target)


def _targets(names: Sequence[str], suffix: str) -> list[str]:
    """Name the outputs of one folder; names that would fall together keep the suffix of their input.

    Names fall together where a file system might think so: in any case, in any Unicode form.
    """
    short = [name if holds_rows(PurePath(name)) else PurePath(name).stem + suffix for name in names]
    counts = Counter(_folded(name) for name in short)
    return _unique(
        [
            target if holds_rows(PurePath(name)) or counts[_folded(target)] == 1 else name + suffix
            for name, target in zip(names, short, strict=True)
        ]
    )


def _unique(names: Iterable[str]) -> list[str]:
    """Number the names that another one has taken: ``a.txt``, ``A.2.txt``."""
    taken: set[str] = set()
    unique: list[str] = []
    for name in names:
        free, number = name, 1
        while _folded(free) in taken:
            number += 1
            path = PurePath(name)
            free = f"{path.stem}.{number}{path.suffix}"
        taken.add(_folded(free))
        unique.append(free)
    return unique


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _special(path: Path) -> str | None:
    """Say why a path is no regular file, links followed; ``None`` for a file."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return "a link that leads nowhere" if os.path.islink(path) else why(error)  # noqa: PTH114  as is_folder
    if stat.S_ISREG(mode):
        return None
    return next((word for is_kind, word in _KINDS if is_kind(mode)), "not a regular file")


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder, links followed; whatever cannot be looked at is none."""
    return os.path.isdir(path)  # noqa: PTH112  Path.is_dir raises on what may not be looked at


def same(one: Path, other: Path) -> bool:
    """Tell whether two paths are the same file or folder, links followed; a path that is not there is none."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def why(error: OSError) -> str:
    """Say what went wrong in the words of a reader."""
    words: dict[type[OSError], str] = {
        FileNotFoundError: "no such file or folder",
        PermissionError: "permission denied",
        IsADirectoryError: "a folder, not a file",
        NotADirectoryError: "a part of its path is a file, not a folder",
    }
    return words.get(type(error)) or (error.strerror or str(error)).lower()


def read_document(path: Path, *, binary: bool = False) -> bytes:
    """Read a whole document.

    Args:
        path: the file; a pipe or device is refused, never waited for.
        binary: whether NUL bytes are allowed.

    Raises:
        UnreadableError: if it is no regular file, too large, not there, or not text.
    """
    with _opened(path) as file:
        try:
            return checked(file.read(DOCUMENT_LIMIT + 1), binary=binary)
        except OSError as error:
            raise UnreadableError(why(error)) from error


def checked(data: bytes, *, binary: bool = False) -> bytes:
    """Give the data of a document back if it can be one.

    Raises:
        UnreadableError: if the data is too large, opens like a binary format, or holds NUL bytes and ``binary`` is off.
    """
    if len(data) > DOCUMENT_LIMIT:
        raise UnreadableError(f"larger than {DOCUMENT_LIMIT // 1024**2} MB, which no article is")
    kind = binary_kind(data[:SAMPLE], binary=binary)
    if kind:
        raise UnreadableError(f"{kind}, not text")
    return data


def binary_kind(sample: bytes, *, binary: bool = False) -> str | None:
    """Name the binary format that data opens like; ``None`` for text, UTF-16 and UTF-32 included."""
    for magic, name in _MAGIC:
        if sample.startswith(magic) and (magic not in _MAGIC_OF_LETTERS or _has_controls(sample)):
            return name
    if sample.startswith(b"RIFF") and _has_controls(sample):
        return "a WebP image or a recording"
    if binary or not _has_controls(sample):
        return None
    return None if decode(sample[: len(sample) // 4 * 4])[1].startswith(("utf-16", "utf-32")) else "binary data"


def _has_controls(sample: bytes) -> bool:
    """Whether data holds NUL bytes, or more control characters than any text: one in twenty."""
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return 0 in sample or controls * 20 > len(sample)


_CONTROLS = bytes(sign for sign in range(32) if sign not in b"\t\n\x0b\x0c\r\x1b")


@contextmanager
def open_rows(path: Path) -> Generator[tuple[IO[bytes], IO[bytes]]]:
    """Open a file of rows; gives the rows, unpacked on the way, and the file itself, whose position is the progress.

    Raises:
        UnreadableError: if it cannot be opened, or is not what its name says.
    """
    with _opened(path) as file:
        try:
            head = file.read(SAMPLE)
            file.seek(0)
        except OSError as error:
            raise UnreadableError(why(error)) from error
        if head.startswith(b"\x1f\x8b"):
            with gzip.open(file) as rows:
                yield cast("IO[bytes]", rows), file
            return
        kind = binary_kind(head)
        if kind or (head and path.name.lower().endswith(".gz")):
            raise UnreadableError(f"{kind}, not rows of JSON" if kind else "not a gzip file, as its name says")
        yield file, file


def _opened(path: Path) -> IO[bytes]:
    """Open a regular file; opening never waits, as it would for the other end of a pipe."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            mode = os.fstat(handle).st_mode
            if not stat.S_ISREG(mode):
                raise UnreadableError(next((word for is_kind, word in _KINDS if is_kind(mode)), "not a regular file"))
            return os.fdopen(handle, "rb")
        except BaseException:
            os.close(handle)
            raise
    except OSError as error:
        raise UnreadableError(why(error)) from error


Kind = Literal["html", "text"]


def kind_of(path: PurePath, data: bytes) -> Kind | None:
    """Say what a document is by its name, where the name is enough; ``None`` leaves it to the document's own signs.

    Markdown is text even where tags stand in it; a page saved as ``.html`` may hold extracted text without a tag.
    """
    suffix = path.suffix.lower()
    if suffix == ".md":
        return "text"
    return "html" if suffix in (".html", ".htm") and b"<" in data else None


def inside(paths: Collection[Path], folder: Path) -> Path | None:
    """Give the first path that is the folder itself or lies in it, links followed; ``None`` where none does."""
    whole = _real(folder)
    return next((path for path in paths if _real(path).is_relative_to(whole)), None)


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))  # Path.resolve raises on a loop of links
