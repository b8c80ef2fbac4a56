"""flairNLP/fundus' parser fixtures: news pages of many countries, each with a hand-built article."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

from benchmarks.pages import BenchPage, Gold, file_reader, with_suffix

#: A page belongs to the version of a publisher's article of whose paragraphs it holds at least this share.
FOUND = 0.5
_PROBE = 40


def is_fundus(place: Path) -> Path | None:
    """Give the folder of countries, in a clone or by itself."""
    for folder in (place, place / "tests/resources/parser/test_data"):
        if folder.is_dir() and any(folder.glob("??/*.html.gz")):
            return folder
    return None


def fundus_pages(root: Path) -> Iterator[BenchPage]:
    """Give each page with the version of its publisher's article whose paragraphs its source contains."""
    for path in with_suffix(root, "??/*.html.gz"):
        publisher = path.name.split("_", 1)[0]
        answers = path.with_name(f"{publisher}.json")
        if answers.exists():
            page = _page(path, publisher, json.loads(answers.read_text("utf-8")))
            if page is not None:
                yield page


def _page(path: Path, publisher: str, versions: dict[str, dict[str, Any]]) -> BenchPage | None:
    read = file_reader(path)
    seen = _squeeze(unescape(read().decode("utf-8", "replace")))
    golds = [_gold(row) for row in versions.values() if row.get("body")]
    best = max(golds, key=lambda gold: _share(gold, seen), default=None)
    if best is None or _share(best, seen) < FOUND:
        return None
    return BenchPage(f"{path.parent.name}/{path.name.removesuffix('.html.gz')}", read, best, source=publisher)


def _gold(row: dict[str, Any]) -> Gold:
    body = row["body"]
    pieces = list(body.get("summary") or ())
    subheads: list[str] = []
    for section in body.get("sections") or ():
        subheads.extend(section.get("headline") or ())
        pieces.extend((*(section.get("headline") or ()), *(section.get("paragraphs") or ())))
    heads = set(subheads)
    return Gold(
        body="\n".join(pieces),
        title=row.get("title"),
        author=", ".join(row.get("authors") or ()) or None,
        date=str(row.get("publishing_date") or "")[:10] or None,
        paragraphs=tuple(pieces),
        subheads=tuple(piece for piece in pieces if piece in heads),
        images=tuple(frozenset(one["url"] for one in image["versions"]) for image in row.get("images") or ()),
    )


def _share(gold: Gold, seen: str) -> float:
    probes = [_squeeze(paragraph)[:_PROBE] for paragraph in gold.paragraphs]
    return sum(probe in seen for probe in probes) / len(probes) if probes else 0.0


def _squeeze(text: str) -> str:
    return "".join(text.split())
