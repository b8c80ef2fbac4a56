"""Where the links of a page lead, by the lines they stand in; asked for by the option ``links`` alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urljoin, urlsplit

from cleaner.ledger import SAFE_TARGETS, Link
from cleaner.walk import Element, Spot

#: A link's words are looked for so many lines and characters on, so that time stays linear: choices. Words that the walk
#: has joined with others are then simply no link.
LINES_ON, SIGNS_ON = 3, 2_000
#: A longer target is none: a choice, twice what browsers were long held to.
LONGEST_TARGET = 4_096
_SPACES = re.compile(r"[ \t\n\r\f]+")


def links_of(root: Element | None, spots: Sequence[Spot], base: str | None) -> dict[int, tuple[Link, ...]]:
    """Give the links of a page by the place of their line, in order; ``base`` is what their addresses are relative to."""
    places: dict[Element, list[int]] = {}
    for place, spot in enumerate(spots):
        if spot.linked and spot.element is not None:
            places.setdefault(spot.element, []).append(place)
    found: dict[int, list[Link]] = {}
    reached: dict[Element, tuple[int, int]] = {}
    for anchor in () if root is None else root.iter("a"):
        target = _target(anchor.get("href"), base)
        if target:
            for place, start, end in _stands(anchor, spots, places, reached):
                found.setdefault(place, []).append(Link(start, end, target))
    return {place: tuple(links) for place, links in found.items()}


def _stands(
    anchor: Element, spots: Sequence[Spot], places: dict[Element, list[int]], reached: dict[Element, tuple[int, int]]
) -> Iterator[tuple[int, int, int]]:
    """Where a link stands: a part of a line, or each whole line that it holds."""
    inner = [place for element in anchor.iter() for place in places.get(element, ())]
    if inner:
        yield from ((place, 0, len(spots[place].text)) for place in inner)
        return
    owner = next((element for element in anchor.iterancestors() if element in places), None)
    words = _SPACES.sub(" ", "".join(anchor.itertext())).strip(" ")
    if owner is None or not words:
        return
    number, at = reached.get(owner, (0, 0))
    for on, place in enumerate(places[owner][number : number + LINES_ON]):
        start = spots[place].text.find(words, at, at + SIGNS_ON + len(words))
        if start >= 0:
            reached[owner] = number + on, start + len(words)
            yield place, start, start + len(words)
            return
        at = 0


def _target(href: str | None, base: str | None) -> str | None:
    """The address that a link leads to, whole; ``None`` where it leads nowhere, within the page, or runs a program."""
    told = (href or "").strip()
    if not told or told.startswith("#") or len(told) > LONGEST_TARGET:
        return None
    try:
        target = urljoin(base or "", told)
        return target if urlsplit(target).scheme in ("", *SAFE_TARGETS) and not _is_odd(target) else None
    except ValueError:
        return None


def _is_odd(target: str) -> bool:
    """Whether an address without a scheme could still be read as one, or holds what no address does."""
    return any(ord(sign) < 32 for sign in target) or (":" in target.partition("/")[0] and not urlsplit(target).scheme)
