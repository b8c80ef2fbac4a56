"""What each line of a page is by its elements: heading, list item, table row, quotation, code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from cleaner.ledger import PARAGRAPH, Block, Emphasis, Image, Link
from cleaner.walk import Element, Spot

_HEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_PRE = frozenset(("pre", "listing", "xmp"))
#: A list may begin with any number of at most so many digits, as in Markdown.
_DIGITS = 9


class Inline(NamedTuple):
    """What stands in lines and beside them, by place, as far as it was asked for."""

    links: Mapping[int, tuple[Link, ...]] = MappingProxyType({})
    images: Mapping[int, tuple[Image, ...]] = MappingProxyType({})
    emphasis: Mapping[int, tuple[Emphasis, ...]] = MappingProxyType({})


NOTHING = Inline()


class _Place(NamedTuple):
    """Where an element stands: the tag it gives its lines, the lists and quotations around, the item, what it is part of."""

    tag: str = "p"
    lists: int = 0
    quotes: int = 0
    item: Element | None = None
    whole: Element | None = None


_NOWHERE = _Place()


def blocks_of(spots: Sequence[Spot], inline: Inline = NOTHING) -> dict[int, Block]:
    """Give what the lines of a page are, by place; a plain paragraph with nothing in it is none."""
    blocks = _Blocks().of(spots)
    for place in {*inline.links, *inline.images, *inline.emphasis}:
        blocks[place] = blocks.get(place, PARAGRAPH)._replace(
            links=inline.links.get(place, ()),
            images=inline.images.get(place, ()),
            emphasis=inline.emphasis.get(place, ()),
        )
    return blocks


class _Blocks:
    """The places of elements, each found once, and the items that have begun."""

    def __init__(self) -> None:
        self.places: dict[Element, _Place] = {}
        self.numbers: dict[Element, int] = {}
        self.begun: set[Element] = set()

    def of(self, spots: Sequence[Spot]) -> dict[int, Block]:
        found: dict[int, Block] = {}
        last: Element | None = None
        for i, spot in enumerate(spots):
            place = self.place(spot.element)
            tag = place.tag
            if spot.cells:
                is_head = next(spot.element.iterchildren("td"), None) is None
                tag = "th" if is_head else "tr"
            opens = place.whole is not None and place.whole is not last
            last = place.whole
            block = Block(tag, place.lists, self.number(place.item), place.quotes, opens, spot.cells)
            if block != PARAGRAPH:
                found[i] = block
        return found

    def place(self, element: Element | None) -> _Place:
        """Give the place of an element. No recursion: a page may be deep."""
        path: list[Element] = []
        while element is not None and element not in self.places:
            path.append(element)
            element = element.getparent()
        place = self.places[element] if element is not None else _NOWHERE
        for inner in reversed(path):
            place = self.places[inner] = _within(place, inner)
        return place

    def number(self, item: Element | None) -> int | None:
        """The number of an item that begins, 0 in a list without numbers; ``None`` where it goes on, or is none."""
        if item is None or item in self.begun:
            return None
        self.begun.add(item)
        around = item.getparent()
        if around is None or around.tag != "ol":
            return 0
        number = self.numbers.get(around, _start_of(around) - 1) + 1
        self.numbers[around] = number
        return number


def _within(place: _Place, element: Element) -> _Place:
    """The place of an element that stands in another one."""
    tag = element.tag
    if tag in _HEADS:
        return place._replace(tag=tag)
    if tag in _LISTS:
        return place._replace(lists=place.lists + 1, tag="p")
    if tag == "li":
        return place._replace(lists=max(1, place.lists), item=element, tag="p")
    if tag == "blockquote":
        return place._replace(quotes=place.quotes + 1, whole=element, tag="p")
    if tag in _PRE:
        return place._replace(tag="pre", whole=element)
    if tag == "table":
        return place._replace(tag="p", whole=element)
    return place._replace(tag=tag) if tag in ("dt", "dd") else place


def _start_of(numbered: Element) -> int:
    told = (numbered.get("start") or "").strip()
    return int(told) if told.isascii() and told.isdigit() and len(told) <= _DIGITS else 1
