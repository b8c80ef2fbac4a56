"""A page's source to a tree and its visible lines; what would make other readers slow is taken out of the tree."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]
from lxml import html as lxml_html  # pyright: ignore[reportMissingTypeStubs]

from cleaner.guard import DEPTH, FLAT, flattened, safe_source
from cleaner.html.streamed import SIGN, put_in_place
from cleaner.html.trace import Trace, trace_walk
from cleaner.intake import read_again
from cleaner.metadata.json_ld import LONGEST_BROKEN_JSON, parse_block
from cleaner.walk import Element, Walked, walk

_parse_document: Any = lxml_html.document_fromstring  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
# lxml asks a Python function for the class of each element it hands out. Forms and inputs, which have classes of their
# own, are read by nobody here, so all are of one class.
_LOOKUP: Any = etree.ElementDefaultClassLookup(  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    element=lxml_html.HtmlElement, comment=lxml_html.HtmlComment, pi=lxml_html.HtmlProcessingInstruction
)
_html_parser: Any = lxml_html.HTMLParser
_element: Any = lxml_html.Element  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]

#: Pages with more elements or characters of text are not given to trafilatura: of 3,282 real pages the largest has
#: 15,793 elements, and the longest 5.3 MB with all its tags and scripts.
MOST_ELEMENTS, MOST_TEXT = 30_000, 6_000_000
_OF_HEAD = frozenset("title meta link script style base noscript template object bgsound basefont isindex".split())
#: Longer titles and meta contents are cleared before another library reads them.
LONGEST_META = 10_000


@dataclass(slots=True)
class HtmlPage:
    """A parsed page, its visible lines, and what was odd about it; elements that are pruned, and by which expression.

    ``trace`` is what stands in the lines, where that was asked for.
    """

    root: Element | None
    walked: Walked
    warnings: list[str] = field(default_factory=list)
    pruned: dict[Element, str] = field(default_factory=dict)
    trace: Trace = field(default_factory=Trace)

    def exceeds(self, elements: int) -> bool:
        """Whether the page has more elements than that, or more text than any page."""
        return self.walked.elements > elements or sum(len(spot.text) for spot in self.walked.spots) > MOST_TEXT


def read_page(text: str, *, traced: bool = False) -> HtmlPage:
    """Parse a page and walk it, tracing its lines where asked to; where it nests too deep for the parser, flatten it first."""
    text, odd = read_again(text)
    data, found = safe_source(text)
    warnings = [*odd, *found]
    root = _parse(data)
    if root is not None and SIGN in text:
        put_in_place(root)
    walked, trace = _walk(root, traced)
    if walked.depth > DEPTH:
        warnings.append(f"elements nested deeper than {DEPTH} were flattened")
        root = _parse(flattened(data, FLAT))
        walked, trace = _walk(root, traced)
        if walked.depth > DEPTH:  # end tags that close nothing were miscounted: no level is safe
            root = _parse(flattened(data, 0))
            walked, trace = _walk(root, traced)
    return HtmlPage(root, walked, warnings, trace=trace)


def _parse(data: bytes) -> Element | None:
    """Parse a source; ``None`` where nothing is in it. The parser is new each time, so threads share nothing."""
    parser = _html_parser(
        encoding="utf-8",
        huge_tree=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        default_doctype=False,
    )
    parser.set_element_class_lookup(_LOOKUP)
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
    return _out_of_head(root)


def _out_of_head(root: Element) -> Element:
    """Put what is no head's own into the body, as browsers do; lxml leaves an ``<article>`` there that no body opens for."""
    strays = [child for head in root.iterchildren("head") for child in head if child.tag not in _OF_HEAD]
    if strays:
        body = _section(root, "body")
        for place, stray in enumerate(strays):
            body.insert(place, stray)
    return root


def _section(root: Element, tag: str) -> Element:
    found = root.find(tag)
    if found is None:
        found = _element(tag)
        root.append(found)
    return found


def _walk(root: Element | None, traced: bool) -> tuple[Walked, Trace]:
    if root is None:
        return Walked([], 0, 0), Trace()
    return trace_walk(root) if traced else (walk(root), Trace())


def disarm(root: Element | None) -> list[object]:
    """Take out of a tree what makes other libraries slow; give the JSON-LD that was parsed on the way."""
    if root is None:
        return []
    blocks: list[object] = []
    for script in root.xpath(".//script[contains(@type,'ld+json') or contains(@type,'settings+json')]"):
        text = script.text or ""
        block = parse_block(text)
        if block is not None:
            blocks.append(block)
        elif len(text) > LONGEST_BROKEN_JSON:
            script.text = None
    for element in root.iter("title", "meta"):
        if len(element.get("content") or "") > LONGEST_META or len(element.text or "") > LONGEST_META:
            element.text = None
            element.attrib.clear()
    return blocks
