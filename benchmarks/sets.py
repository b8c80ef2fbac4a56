"""The public sets, in their own layouts: a clone of the repository, or a folder of samples laid out the same way."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.fundus import fundus_pages, is_fundus
from benchmarks.own import own_pages
from benchmarks.pages import BenchPage, Gold, PageSet, Read, file_reader, with_suffix, zip_reader


@dataclass(frozen=True, slots=True)
class Loader:
    """How one set is found and read. ``root`` gives the folder (or archive) to read from, if it is there."""

    name: str
    origin: str
    native: str
    root: Callable[[Path], Path | None]
    pages: Callable[[Path], Iterable[BenchPage]]


def load(data: Path, names: Iterable[str] | None = None, limit: int | None = None) -> list[PageSet]:
    """Read the sets found under a folder; names ask for some of them, ``limit`` for at most so many pages of each.

    Raises:
        ValueError: if a name is no set's, or a set asked for is not there.
    """
    wanted = tuple(names) if names is not None else None
    unknown = sorted(set(wanted or ()) - {loader.name for loader in LOADERS})
    if unknown:
        raise ValueError(f"no set is called {', '.join(unknown)}; there are {', '.join(item.name for item in LOADERS)}")
    found = [
        found for loader in LOADERS if wanted is None or loader.name in wanted for found in _find(loader, data, limit)
    ]
    missing = sorted(set(wanted or ()) - {item.name for item in found})
    if missing:
        raise ValueError(f"{data} holds no {', '.join(missing)}; docs/benchmarks.md says where each set comes from")
    return found


def present(data: Path, names: Iterable[str]) -> tuple[str, ...]:
    """Those of some sets that a folder holds."""
    wanted = tuple(names)
    return tuple(item.name for item in LOADERS if item.name in wanted and _root(item, data) is not None)


def _find(loader: Loader, data: Path, limit: int | None) -> Iterator[PageSet]:
    root = _root(loader, data)
    if root is not None:
        pages = tuple(sorted(loader.pages(root), key=lambda page: page.id))
        yield PageSet(loader.name, loader.origin, loader.native, pages, root).sample(limit)


def _root(loader: Loader, data: Path) -> Path | None:
    places = [data, *sorted(data.iterdir())] if data.is_dir() else [data]
    roots = (loader.root(place) for place in places)
    return next((root for root in roots if root is not None), None)


def _holds(*inside: str, under: tuple[str, ...] = ("",)) -> Callable[[Path], Path | None]:
    """Find the folder that holds all of ``inside``, at the place itself or under one of its own folders."""

    def root(place: Path) -> Path | None:
        for folder in under:
            if all((place / folder / name).exists() for name in inside):
                return place / folder
        return None

    return root


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _wcxb(split: str) -> Callable[[Path], Iterator[BenchPage]]:
    def pages(root: Path) -> Iterator[BenchPage]:
        for path in with_suffix(root / split / "ground-truth", "*.json"):
            html = next(with_suffix(root / split / "html", f"{path.stem}.html", f"{path.stem}.html.gz"), None)
            if html is not None:
                yield _wcxb_page(_json(path), path.stem, html)

    return pages


def _wcxb_page(row: dict[str, Any], name: str, html: Path) -> BenchPage:
    truth: dict[str, Any] = row.get("ground_truth") or {}
    internal: dict[str, Any] = row.get("_internal") or {}
    told: Any = internal.get("page_type") or "article"
    page_type = str(told if isinstance(told, str) else told.get("primary", "article"))
    body = str(truth.get("main_content") or "")
    gold = Gold(
        body=body,
        title=_text(truth.get("title")),
        author=_text(truth.get("author")),
        date=_text(truth.get("publish_date")),
        segments_with=tuple(truth.get("with") or ()),
        segments_without=tuple(truth.get("without") or ()),
        paragraphs=tuple(line for line in body.split("\n") if line.strip()),
        subheads=_markdown_heads(truth.get("main_content_markdown") or ""),
    )
    kind = "collection" if page_type == "category" else page_type
    return BenchPage(name, file_reader(html), gold, kind, _text(row.get("url")))


def _markdown_heads(markdown: str) -> tuple[str, ...]:
    return tuple(line.lstrip("#").strip() for line in markdown.split("\n") if line.startswith("#"))


def _trafilatura_root(place: Path) -> Path | None:
    if place.is_file() and place.suffix == ".zip":
        with zipfile.ZipFile(place) as archive:
            return place if any(name.endswith("tests/evaldata.json") for name in archive.namelist()) else None
    return _holds("evaldata.json", under=("", "tests", "trafilatura/tests"))(place)


def _trafilatura(root: Path) -> Iterator[BenchPage]:
    if root.is_dir():
        evaldata: dict[str, dict[str, Any]] = _json(root / "evaldata.json")
        readers = {path.name: file_reader(path) for folder in ("eval", "cache") for path in (root / folder).glob("*")}
    else:
        evaldata, readers = _trafilatura_zip(root)
    for url, row in evaldata.items():
        if row["file"] in readers:
            yield _trafilatura_page(url, row, readers[row["file"]])


def _trafilatura_zip(path: Path) -> tuple[dict[str, dict[str, Any]], dict[str, Read]]:
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        evaldata = json.loads(archive.read(next(name for name in names if name.endswith("tests/evaldata.json"))))
    # of two files of one name the folder "cache" wins, as in the set's own evaluation: it sorts first, so it is set last
    members = sorted((name for name in names if "/eval/" in name or "/cache/" in name), reverse=True)
    return evaldata, {Path(name).name: zip_reader(path, name) for name in members}


def _trafilatura_page(url: str, row: dict[str, Any], read: Read) -> BenchPage:
    gold = Gold(
        title=_text(row.get("title")),
        author=_text(row.get("author")),
        date=_text(row.get("date")),
        segments_with=tuple(row["with"]),
        segments_without=tuple(row["without"]),
    )
    return BenchPage(row["file"], read, gold, url=url)


def _article_bodies(folder: str) -> Callable[[Path], Iterator[BenchPage]]:
    """Read the layout that scrapinghub's set and the newspaper set share: one JSON of articles, a folder of pages."""

    def pages(root: Path) -> Iterator[BenchPage]:
        for name, row in _json(root / folder).items():
            html = next(with_suffix(root / "html", f"{name}.html", f"{name}.html.gz"), None)
            if html is not None:
                body = row.get("articleBody") or ""
                gold = Gold(
                    body=body,
                    title=_text(row.get("title")),
                    author=_text(row.get("authors")),
                    date=_text(row.get("date")),
                    paragraphs=tuple(line for line in body.split("\n") if line.strip()),
                )
                yield BenchPage(name, file_reader(html), gold, url=_text(row.get("url")))

    return pages


def _magic(page_type: str) -> Callable[[Path], Iterator[BenchPage]]:
    def pages(root: Path) -> Iterator[BenchPage]:
        for name, row in _json(root / page_type / "base.json").items():
            html = root / page_type / "htmls" / f"{name}.html"
            if html.exists():
                yield BenchPage(name, file_reader(html), Gold(body=row["content"]), page_type, _text(row.get("url")))

    return pages


def _readability_root(place: Path) -> Path | None:
    for folder in (place, place / "test" / "test-pages"):
        if folder.is_dir() and any(folder.glob("*/expected-metadata.json")):
            return folder
    return None


def _readability(root: Path) -> Iterator[BenchPage]:
    for path in with_suffix(root, "*/expected.html"):
        told = _json(path.with_name("expected-metadata.json"))
        gold = Gold(body=_html_text(path), title=_text(told.get("title")), author=_text(told.get("byline")))
        yield BenchPage(path.parent.name, file_reader(path.with_name("source.html")), gold)


def _html_text(path: Path) -> str:
    html: Any = import_module("lxml.html")  # the expected answer of this set is HTML; its words are what is compared
    tree = html.fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    return "\n".join(str(text) for text in tree.itertext())


_WORDS = "word F1"
_SHINGLES = "shingle F1"
_MAGIC_DATA = ("", "benchmark/data", "data")

LOADERS: tuple[Loader, ...] = (
    Loader("own", "pages written for this project (benchmarks/own.py)", _WORDS, lambda place: place, own_pages),
    Loader(
        "wcxb-dev",
        "Murrough-Foley/web-content-extraction-benchmark, dev",
        _WORDS,
        _holds("dev/ground-truth"),
        _wcxb("dev"),
    ),
    Loader(
        "wcxb-test",
        "Murrough-Foley/web-content-extraction-benchmark, test",
        _WORDS,
        _holds("test/ground-truth"),
        _wcxb("test"),
    ),
    Loader("trafilatura", "adbar/trafilatura, tests", "segment F1", _trafilatura_root, _trafilatura),
    Loader(
        "aeb",
        "scrapinghub/article-extraction-benchmark",
        _SHINGLES,
        _holds("ground-truth.json", "html"),
        _article_bodies("ground-truth.json"),
    ),
    Loader("fundus", "flairNLP/fundus, tests/resources/parser/test_data", _WORDS, is_fundus, fundus_pages),
    Loader(
        "magic-article",
        "opendatalab/magic-html, benchmark",
        _WORDS,
        _holds("article/base.json", under=_MAGIC_DATA),
        _magic("article"),
    ),
    Loader(
        "magic-forum",
        "opendatalab/magic-html, benchmark",
        _WORDS,
        _holds("forum/base.json", under=_MAGIC_DATA),
        _magic("forum"),
    ),
    Loader(
        "newspaper",
        "AndyTheFactory/article-extraction-dataset",
        _SHINGLES,
        _holds("articles.json", "html"),
        _article_bodies("articles.json"),
    ),
    Loader("readability", "mozilla/readability, test/test-pages", _WORDS, _readability_root, _readability),
)
