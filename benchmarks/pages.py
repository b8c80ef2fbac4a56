"""What a benchmark page is: bytes of HTML, the gold answer, and what the set knows beside it."""

from __future__ import annotations

import gzip
import hashlib
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks.labels import is_sealed

#: The same evidence law for pages as for lines: a sealed publisher's pages are counted and never looked into.
Read = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Gold:
    """The gold answer of a page; ``None`` and empty tuples are what the set does not know."""

    body: str | None = None
    title: str | None = None
    author: str | None = None
    date: str | None = None
    segments_with: tuple[str, ...] = ()
    segments_without: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    subheads: tuple[str, ...] = ()
    #: Of each image of the article the addresses of its versions; the set's digest is older and does not know them.
    images: tuple[frozenset[str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class BenchPage:
    """One page of a set. ``read`` gives its bytes when they are needed, so a set of a gigabyte fits in memory."""

    id: str
    read: Read
    gold: Gold
    page_type: str = "article"
    url: str | None = None
    source: str | None = None

    @property
    def sealed(self) -> bool:
        """Whether the page's publisher belongs to the sealed third."""
        return is_sealed(self.source)


@dataclass(frozen=True, slots=True)
class PageSet:
    """A public evaluation set: its name, where it comes from, the measure its authors use, and its pages."""

    name: str
    origin: str
    native: str
    pages: tuple[BenchPage, ...] = field(repr=False)
    root: Path | None = None

    @property
    def has_bodies(self) -> bool:
        """Whether pages have a whole gold body, not segments only."""
        return any(page.gold.body is not None for page in self.pages)

    def sample(self, limit: int | None) -> PageSet:
        """Give the set with at most ``limit`` pages, spread evenly over it."""
        if limit is None or limit >= len(self.pages):
            return self
        step = len(self.pages) / limit
        return self.with_pages(self.pages[int(i * step)] for i in range(limit))

    def with_pages(self, pages: Iterable[BenchPage]) -> PageSet:
        """Give the set with other pages."""
        return replace(self, pages=tuple(pages))

    def digest(self) -> str:
        """The name of this data: changes with any page's id or gold answer."""
        sha = hashlib.sha256(self.name.encode())
        for page in self.pages:
            sha.update(f"{page.id}\0{page.gold!r}\0".encode("utf-8", "surrogatepass"))
        return sha.hexdigest()[:16]


def file_reader(path: Path) -> Read:
    """Give a reader of a file, unpacked where it is gzip."""
    if path.suffix == ".gz":
        return lambda: gzip.decompress(path.read_bytes())
    return path.read_bytes


def zip_reader(archive: Path, member: str) -> Read:
    """Give a reader of one file in a zip archive."""

    def read() -> bytes:
        with zipfile.ZipFile(archive) as opened:
            return opened.read(member)

    return read


def with_suffix(folder: Path, *patterns: str) -> Iterator[Path]:
    """Give the files of a folder that fit a pattern, in a stable order."""
    return iter(sorted({path for pattern in patterns for path in folder.glob(pattern)}))
