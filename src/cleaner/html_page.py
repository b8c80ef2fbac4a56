"""A page's source to a tree and its visible lines; what would make other readers slow is taken out of the tree."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from lxml import html as lxml_html  # pyright: ignore[reportMissingTypeStubs]

from cleaner.guard import DEPTH, FLAT, flattened, safe_source
from cleaner.walk import Element, Walked, walk

_parse_document: Any = lxml_html.document_fromstring  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
_element: Any = lxml_html.Element  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]

#: Pages with more elements or characters of text are not given to trafilatura: of 3,282 real pages the largest has
#: 15,793 elements, and the longest 5.3 MB with all its tags and scripts.
MOST_ELEMENTS, MOST_TEXT = 30_000, 6_000_000


#: A block of JSON-LD longer than this is not read, and one that is broken not longer than that: trafilatura's pattern
#: for these takes the square of its length, 0.1 s for 4 KB.
LONGEST_JSON, LONGEST_BROKEN_JSON = 262_144, 4_096
#: Longer titles and meta contents are not metadata.
LONGEST_META = 10_000


@dataclass(slots=True)
class HtmlPage:
    """A parsed page, its visible lines, and what was odd about it."""

    root: Element | None
    walked: Walked
    warnings: list[str] = field(default_factory=list)

    def exceeds(self, elements: int) -> bool:
        """Whether the page has more elements than that, or more text than any page."""
        return self.walked.elements > elements or sum(len(spot.text) for spot in self.walked.spots) > MOST_TEXT


def read_page(text: str) -> HtmlPage:
    """Parse a page and walk it; where it nests too deep for the parser, flatten it first."""
    data, warnings = safe_source(text)
    root = _parse(data)
    walked = _walk(root)
    if walked.depth > DEPTH:
        warnings.append(f"elements nested deeper than {DEPTH} were flattened")
        root = _parse(flattened(data, FLAT))
        walked = _walk(root)
        if walked.depth > DEPTH:  # end tags that close nothing were miscounted: no level is safe
            root = _parse(flattened(data, 0))
            walked = _walk(root)
    return HtmlPage(root, walked, warnings)


def _parse(data: bytes) -> Element | None:
    """Parse a source; ``None`` where nothing is in it. The parser is new each time, so threads share nothing."""
    parser = lxml_html.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        default_doctype=False,
    )
    try:
        return _rejoined(_parse_document(data, parser=parser))
    except Exception:  # "Document is empty": whatever else lxml thinks of it, there is nothing to read
        return None


def _rejoined(root: Element) -> Element:
    """Put what stands behind an early ``</html>`` back into the page, as browsers do; lxml keeps it beside the root."""
    for beside in list(root.itersiblings()):
        for part in (beside, *beside.iterchildren("head", "body")):
            into = _section(root, "head" if part.tag == "head" else "body")
            if part.text and not part.text.isspace():
                into.append(_element("div"))
                into[-1].text = part.text
            into.extend([child for child in part if child.tag not in ("head", "body")])
    return root


def _section(root: Element, tag: str) -> Element:
    found = root.find(tag)
    if found is None:
        found = _element(tag)
        root.append(found)
    return found


def _walk(root: Element | None) -> Walked:
    return Walked([], 0, 0) if root is None else walk(root)


def disarm(root: Element | None) -> None:
    """Take out of a tree what makes trafilatura slow."""
    if root is None:
        return
    for script in root.xpath(".//script[@type='application/ld+json' or @type='application/settings+json']"):
        if not _is_harmless(script.text or ""):
            script.text = None
    for element in root.iter("title", "meta"):
        if len(element.get("content") or "") > LONGEST_META or len(element.text or "") > LONGEST_META:
            element.text = None
            element.attrib.clear()


def _is_harmless(block: str) -> bool:
    if len(block) > LONGEST_JSON:
        return False
    try:
        json.loads(block, strict=False)
    except (ValueError, RecursionError):
        return len(block) <= LONGEST_BROKEN_JSON
    return True
