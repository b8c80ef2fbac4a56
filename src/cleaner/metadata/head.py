"""Gathers what a page's elements declare: ``<meta>``, ``<link>``, ``<title>``, headlines, ``<time>``, microdata, rel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from cleaner.metadata.values import clean
from cleaner.walk import Spot

#: A parsed element; lxml comes without types.
Element = Any

#: So many elements of one kind are read, a choice: a page that marks more marks what it lists.
MOST_MARKS = 60
#: The text of a marked element longer than this is no name, date or section.
LONGEST_MARK = 400

# Elements that stand beside the story: marks inside them speak of other pages or of readers.
_BESIDE = frozenset(("aside", "nav", "footer"))
# A headline may close the list of folders that a page opens with.
_APART = frozenset(("aside", "footer", "dialog"))
_STORY_ITEMS = (
    "Article",
    "Posting",
    "Page",
    "Report",
    "Recipe",
    "Blog",
    "CreativeWork",
    "Product",
    "Event",
    "Question",
)


@dataclass(slots=True)
class Declared:
    """What the elements of a page declare, in order of the page."""

    meta: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    links: dict[str, str] = field(default_factory=dict[str, str])
    title: str | None = None
    headlines: list[str] = field(default_factory=list[str])
    has_headline: bool = False
    times: list[tuple[str, bool]] = field(default_factory=list[tuple[str, bool]])
    items: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    authors: list[str] = field(default_factory=list[str])
    tags: list[str] = field(default_factory=list[str])

    def every(self, *names: str) -> Iterator[str]:
        """The contents of the ``<meta>`` of these names, in the order of the names."""
        for name in names:
            yield from self.meta.get(name, ())

    def first(self, *names: str) -> str | None:
        """The first of these contents."""
        return next(self.every(*names), None)


def declared(root: Element, spots: Sequence[Spot]) -> Declared:
    """Read a page's declarations off its tree, which stays as it is; headlines are read as the page's lines have them."""
    found = Declared()
    for element in root.iter("meta", "link", "title", "h1", "time"):
        if element.tag == "h1":
            found.has_headline = True
        else:
            _READERS[element.tag](found, element)
    found.headlines = _headlines(root, spots)
    for element in root.xpath(".//*[@itemprop]")[: MOST_MARKS * 4]:
        _read_item(found, element)
    for element in root.xpath(".//a[contains(@rel,'author') or contains(@rel,'tag')]")[:MOST_MARKS]:
        _read_rel(found, element)
    return found


def _read_meta(found: Declared, element: Element) -> None:
    content = clean(element.get("content"))
    if content:
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = element.get(attribute)
            if name:
                found.meta.setdefault(name.strip().lower(), []).append(content)
                return


def _read_link(found: Declared, element: Element) -> None:
    rel, href = element.get("rel"), element.get("href")
    if rel and href:
        for name in rel.lower().split():
            found.links.setdefault(name, href.strip())


def _read_title(found: Declared, element: Element) -> None:
    if found.title is None and element.getparent() is not None and element.getparent().tag in ("head", "html", "body"):
        found.title = clean(text_of(element, 10_000))


def _headlines(root: Element, spots: Sequence[Spot]) -> list[str]:
    """The ``<h1>`` as the page's lines have them: each whole, and its lines alone where it has several."""
    heads = [head for head in root.iter("h1") if not any(around.tag in _APART for around in head.iterancestors())]
    place = {block: i for i, head in enumerate(heads[:MOST_MARKS]) for block in head.iter()}
    lines: dict[int, list[str]] = {}
    for spot in spots if place else ():
        if spot.element in place and not spot.hidden:
            lines.setdefault(place[spot.element], []).append(spot.text)
    told = (line for _, texts in sorted(lines.items()) for line in (_joined(texts), *texts))
    return list(dict.fromkeys(told))


def _joined(texts: Sequence[str]) -> str:
    """The lines of a headline as one; a sign that opens a line closes the one before."""
    return "".join(text if text[0] in ",:;.!?" else f" {text}" for text in texts).strip()


def _read_time(found: Declared, element: Element) -> None:
    """A time counts as below the headline where one was read before it."""
    told = element.get("datetime") or text_of(element, LONGEST_MARK)
    if told and len(found.times) < MOST_MARKS and not _is_beside(element):
        found.times.append((told, found.has_headline))


_READERS = {
    "meta": _read_meta,
    "link": _read_link,
    "title": _read_title,
    "time": _read_time,
}


def _read_item(found: Declared, element: Element) -> None:
    """Read a property of microdata that belongs to the page or its story; what is inside another item is about that."""
    if element.tag == "meta" and element.getparent() is not None and element.getparent().tag == "head":
        return
    names = element.get("itemprop").split()
    if not _belongs(element) or _is_beside(element):
        return
    for name in names:
        known = found.items.setdefault(name, [])
        if len(known) < MOST_MARKS:
            known.extend(_item_values(element, name))


def _item_values(element: Element, name: str) -> list[str]:
    inner = [element]
    if name in ("author", "creator") and not element.get("content"):
        # A person's box holds the name and more: a portrait, a role, a button.
        inner = (
            element.xpath("descendant::*[@itemprop='name']")
            or element.xpath("descendant::a[normalize-space()]")
            or inner
        )
    return [value for value in map(_value_of, inner[:MOST_MARKS]) if value]


def _value_of(element: Element) -> str | None:
    return clean(element.get("content") or element.get("datetime") or text_of(element, LONGEST_MARK))


def _belongs(element: Element) -> bool:
    """Whether the nearest item around an element is a story or a page."""
    for around in element.iterancestors():
        kind = around.get("itemtype")
        if kind:
            return kind.strip().rsplit("/", 1)[-1].endswith(_STORY_ITEMS)
        if around.get("itemscope") is not None:
            return False
    return True


def _is_beside(element: Element) -> bool:
    return any(around.tag in _BESIDE for around in element.iterancestors())


def _read_rel(found: Declared, element: Element) -> None:
    text = clean(text_of(element, LONGEST_MARK))
    if not text or _is_beside(element):
        return
    rel = element.get("rel").lower().split()
    if "author" in rel:
        found.authors.append(text)
    if "tag" in rel:
        found.tags.append(text)


def text_of(element: Element, most: int) -> str | None:
    """The text in an element; ``None`` where it is longer than ``most``."""
    parts: list[str] = []
    length = 0
    for part in element.itertext():
        parts.append(part)
        length += len(part)
        if length > most:
            return None
    return " ".join(parts) if len(parts) > 1 else "".join(parts)
