"""What a page shows of its own kind: its structured data, its meta elements, its address, and the marks of its lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from cleaner.reading.bundles import MarkedLines
from cleaner.walk import Element, Spot

#: So much of a block of JSON-LD is read for its types, and so many characters of any other value.
_MOST_JSON, _MOST_VALUE = 100_000, 300
_TYPE = re.compile(r'"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"(?:https?://schema\.org/)?([A-Za-z]{3,40})"')
_WORD = re.compile(r"[a-z]+")
_YEAR = re.compile(r"/(?:19|20)\d\d/\d")
_PRICE = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:€|£|USD|EUR|GBP|kr\b|zł)")
#: Shares of a page's letters that carry a mark, and counts of things, each parted at these values.
_SHARES = (0.0, 0.1, 0.4, 0.8)
_COUNTS = (1, 3, 8, 20, 50)
_LINES = (20, 60, 150, 300, 600)
_LETTERS = (500, 2_000, 5_000, 10_000, 20_000, 50_000)
_PARAGRAPH, _PRICE_LINE = 140, 60


def signs_of(root: Element, spots: Sequence[Spot], marked: MarkedLines, url: str | None = None) -> frozenset[str]:
    """Give the signs of a page; ``marked`` are its lines' marks, ``url`` its address where the caller knows it."""
    head = list(root.iter("meta", "link", "script"))
    signs = {sign for element in head for sign in _of_head(element)}
    signs |= set(_of_address(url or _address(head)))
    signs |= set(_of_lines(spots))
    signs |= set(_of_marks(spots, marked))
    return frozenset(signs)


def _of_head(element: Element) -> Iterable[str]:
    if element.tag == "script":
        if "ld+json" in (element.get("type") or "") and element.text:
            return [f"schema {name}" for name in _TYPE.findall(element.text[:_MOST_JSON])]
        return ()
    content = (element.get("content") or "")[:_MOST_VALUE].strip().lower()
    name = (element.get("property") or element.get("name") or "")[:_MOST_VALUE].lower()
    if name == "og:type":
        return (f"og:type {content}",)
    if name == "generator":
        return [f"generator {word}" for word in _WORD.findall(content)[:1]]
    if name.startswith(("article:", "product:", "book:", "profile:")):
        return (f"meta {name.partition(':')[0]}",)
    return ()


def _address(head: Sequence[Element]) -> str | None:
    """The page's own address: canonical, or Open Graph's."""
    for element in head:
        if element.tag == "link" and (element.get("rel") or "").lower() == "canonical" and element.get("href"):
            return element.get("href")
    told = (element.get("content") for element in head if element.get("property") == "og:url")
    return next(told, None)


def _of_address(url: str | None) -> list[str]:
    """The folders of an address, how deep it is, how its last part is made; never the site's name."""
    if not url:
        return []
    try:
        path = urlsplit(url[: _MOST_VALUE * 10]).path.lower()
    except ValueError:
        return []
    parts = [part for part in path.split("/") if part]
    last = parts[-1] if parts else ""
    signs = [f"path {word}" for part in parts[:-1] for word in _WORD.findall(part)[:6]]
    signs += [
        f"path depth {min(len(parts), 5)}",
        f"path words {bisect_right((1, 2, 3, 5, 8), len(_WORD.findall(last)))}",
    ]
    if _YEAR.search(path):
        signs.append("path with a date")
    return signs


def _of_lines(spots: Sequence[Spot]) -> list[str]:
    """How many lines of each kind a page has."""
    shown = [spot for spot in spots if not spot.hidden]
    letters = sum([len(spot.text) for spot in shown]) or 1
    paragraphs = [len(spot.text) for spot in shown if len(spot.text) >= _PARAGRAPH]
    prices = sum([len(spot.text) < _PRICE_LINE and bool(_PRICE.search(spot.text)) for spot in shown])
    questions = sum([spot.text.endswith("?") for spot in shown])
    linked = sum([spot.linked * len(spot.text) for spot in shown])
    tags = Counter(spot.element.tag for spot in shown if spot.element is not None)
    signs = [f"lines in {tag} {bisect_right(_COUNTS, count)}" for tag, count in tags.items()]
    return [
        *signs,
        f"lines {bisect_right(_LINES, len(shown))}",
        f"letters {bisect_right(_LETTERS, letters)}",
        f"paragraphs {bisect_right(_COUNTS, len(paragraphs))}",
        f"share of paragraphs {int(10 * sum(paragraphs) / letters)}",
        f"share of links {int(10 * linked / letters)}",
        f"prices {bisect_right(_COUNTS, prices)}",
        f"questions {bisect_right(_COUNTS, questions)}",
    ]


def _of_marks(spots: Sequence[Spot], marked: MarkedLines) -> list[str]:
    """The marks of lines, each with the share of the page's letters that carry it."""
    page = sum([len(spot.text) for spot in spots]) or 1
    carried: Counter[str] = Counter()
    lines: Counter[str] = Counter()
    for bundle, letters, count in zip(marked.bundles[: marked.own], *_carried(spots, marked), strict=True):
        for mark in bundle.marks:
            carried[mark] += letters
            lines[mark] += count
    # Every line of a page without a headline carries that.
    if all(spot.element is None or spot.element.tag != "h1" for spot in spots):
        carried["no h1"], lines["no h1"] = page, len(spots)
    shares = [f"{mark}: {bisect_right(_SHARES, letters / page)}" for mark, letters in carried.items()]
    return shares + [f"{mark}: many" for mark, count in lines.items() if count >= 8]


def _carried(spots: Sequence[Spot], marked: MarkedLines) -> tuple[list[int], list[int]]:
    """Of every own bundle the letters of the lines that have it, and how many lines these are."""
    letters, lines = [0] * marked.own, [0] * marked.own
    for spot, (place, look, *_) in zip(spots, marked.lines, strict=True):
        length = len(spot.text)
        letters[place] += length
        letters[look] += length
        lines[place] += 1
        lines[look] += 1
    for number in range(marked.own - 1, 0, -1):  # what is within comes later, so it is whole before it is passed on
        around = marked.bundles[number].around
        letters[around] += letters[number]
        lines[around] += lines[number]
    return letters, lines
