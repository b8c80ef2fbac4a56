"""``python -m benchmarks images``: the images of the story against those that a set knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from html import unescape
from importlib import import_module
from typing import Any
from urllib.parse import unquote, urlsplit

from benchmarks.pages import BenchPage, PageSet
from benchmarks.peers import TOOLS
from benchmarks.results import Column, Result, table
from cleaner import Cleaner, Options

SETS = ("fundus",)
#: A path of fewer signs says which program gives the image, and the query which image it is.
SAYING = 12
#: Gives the addresses of the images of a page's story.
Read = Callable[[bytes], list[str]]
_MARKDOWN = re.compile(r"!\[[^\]]*\]\(\s*<?([^\s)>]+)")


def images_by_cleaner(cleaner: Cleaner, page: bytes) -> list[str]:
    """The addresses of the images that stay in the body."""
    rows = cleaner.clean(page, kind="html").lines
    return [image.target for row in rows if row.verdict == "body" and row.block for image in row.block.images]


def images_by_trafilatura(page: bytes) -> list[str]:
    """The addresses of the images in trafilatura's text."""
    text: Any = import_module("trafilatura").extract(page, include_images=True, output_format="markdown")
    return _MARKDOWN.findall(text or "")


READERS: Mapping[str, Callable[[], Read]] = {
    "cleaner": lambda: partial(images_by_cleaner, Cleaner(Options(images=True))),
    "trafilatura": lambda: images_by_trafilatura,
}


def run(sets: Iterable[PageSet], tools: Iterable[str] | None) -> Result:
    """Compare every tool's images with each set's, the sealed publishers by themselves."""
    result = Result("images")
    for pages in sets:
        known = [page for page in pages.pages if page.gold.images]
        for tool in tools or READERS:
            read = READERS[tool]()
            for sealed in (False, True):
                counts = [count(page, read) for page in known if page.sealed is sealed]
                if counts:
                    shown = {"set": pages.name, "tool": tool, "version": TOOLS[tool].version(), "seal": _SEALS[sealed]}
                    result.add({**shown, "pages": len(counts), **_summed(counts)})
        result.note_set(pages)
    return result


_SEALS = {False: "open", True: "sealed"}


def count(page: BenchPage, read: Read) -> tuple[int, int, int, int]:
    """Of a page: the images it has, those of them that are found, the images that were kept, and those that are right."""
    gold = [frozenset(map(key_of, versions)) for versions in page.gold.images]
    kept = [key_of(address) for address in read(page.read())]
    found = sum(not versions.isdisjoint(kept) for versions in gold)
    return len(gold), found, len(kept), sum(any(one in versions for versions in gold) for one in kept)


def key_of(address: str) -> str:
    """What an address is compared by: its path, with its query where the path is short."""
    parts = urlsplit(unquote(unescape(address)).strip().rstrip(","))
    return parts.path.rstrip("/").lower() + (f"?{parts.query.lower()}" if len(parts.path) < SAYING else "")


def _summed(counts: list[tuple[int, int, int, int]]) -> dict[str, Any]:
    gold, found, kept, right = (sum(of) for of in zip(*counts, strict=True))
    return {
        "gold": gold,
        "found": found,
        "kept": kept,
        "right": right,
        "precision": right / max(1, kept),
        "recall": found / max(1, gold),
    }


_COLUMNS = (
    Column("tool", "tool"),
    Column("version", "version"),
    Column("seal", "publishers"),
    Column("pages", "pages"),
    Column("gold", "images"),
    Column("found", "found"),
    Column("recall", "recall", ".1%"),
    Column("kept", "kept"),
    Column("right", "right"),
    Column("precision", "precision", ".1%"),
)


def tables(result: Result) -> list[str]:
    """One table a set."""
    return [table(name, _COLUMNS, result.of(set=name)) for name in result.sets]
