"""Where the links of a page lead and what it emphasises, by row; asked for by the options ``links`` and ``emphasis``."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.html.addresses import address_of
from cleaner.html.trace import Placed, Span
from cleaner.ledger import SAFE_TARGETS, Emphasis, Link


def links_of(spans: Sequence[Span], rows: Sequence[Placed | None], base: str | None) -> dict[int, tuple[Link, ...]]:
    """Give the links of a page by their row, in order; ``base`` is what their addresses are relative to."""
    found: dict[int, list[Link]] = {}
    for span in spans:
        place = rows[span.line]
        told = "" if span.kind != "a" or place is None else (span.element.get("href") or "").strip()
        target = None if told.startswith("#") else address_of(told, base, SAFE_TARGETS)
        if place and target:
            found.setdefault(place.row, []).append(Link(place.start + span.start, place.start + span.end, target))
    return {row: tuple(links) for row, links in found.items()}


def emphasis_of(spans: Sequence[Span], rows: Sequence[Placed | None]) -> dict[int, tuple[Emphasis, ...]]:
    """Give the emphases of a page by their row, in order."""
    found: dict[int, list[Emphasis]] = {}
    for span in spans:
        place = rows[span.line]
        if place and span.kind != "a":
            emphasis = Emphasis(place.start + span.start, place.start + span.end, span.kind)
            found.setdefault(place.row, []).append(emphasis)
    return {row: tuple(sorted(emphases)) for row, emphases in found.items()}
