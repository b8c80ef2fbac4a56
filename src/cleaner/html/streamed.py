"""Puts the parts that a page sends late into their places, as the page's own script does.

A server that renders with React sends what is ready, and the rest in hidden elements at the end of the page; a line of
script behind each says into which place it goes. Left at the end, half a story would be hidden and out of order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import html as lxml_html  # pyright: ignore[reportMissingTypeStubs]

from cleaner.walk import Element

_element: Any = lxml_html.Element  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]

#: What every page with such parts has in its source.
SIGN = "$R"
#: A call that completes a boundary names the place and then the part; one that completes a segment, the other way round.
_CALL = re.compile(r'\$R([CRS])\("([^"\\]{1,80})","([^"\\]{1,80})"')
#: So many parts are put into their places. The most on one of 28 development pages with such parts are 59.
MOST_PARTS = 500


def put_in_place(root: Element) -> None:
    """Move each late part to the place that a script names for it; what names no place stays where it is."""
    calls = list(_calls(root))[:MOST_PARTS]
    if not calls:
        return
    named = {name for call in calls for name in call}
    by_id: dict[str, Element] = {}
    for element in root.iter():
        name = element.get("id")
        if name in named:
            by_id.setdefault(name, element)
    for place_name, part_name in calls:
        place, part = by_id.pop(place_name, None), by_id.pop(part_name, None)
        if place is not None and part is not None and not _holds(part, place):
            _put(part, place)


def _calls(root: Element) -> Iterator[tuple[str, str]]:
    """The places and the parts that scripts name, in order."""
    for script in root.iter("script"):
        for kind, first, second in _CALL.findall(script.text or ""):
            yield (second, first) if kind == "S" else (first, second)


def _holds(part: Element, place: Element) -> bool:
    return place is part or any(around is part for around in place.iterancestors())


def _put(part: Element, place: Element) -> None:
    """Put what a part holds before a place; both are gone then, and what stood behind them stays."""
    shell = _element("span")
    place.addprevious(shell)
    shell.text = part.text
    shell.extend(list(part))
    shell.drop_tag()
    part.text = None
    for spent in (place, part):
        spent.drop_tree()
