"""A page of HTML to a clean article: one parse, the visible lines, trafilatura's main text, and what is left outside.

The one door to lxml and trafilatura, with :mod:`cleaner.walk` beside it. Nothing is fetched; nothing is raised.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

import trafilatura
from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]
from lxml import html as lxml_html  # pyright: ignore[reportMissingTypeStubs]

from cleaner.align import align, key_of_line
from cleaner.engine import Judgement, judge, note_of
from cleaner.guard import DEPTH, FLAT, flattened, safe_source
from cleaner.index import Index
from cleaner.intake import host_of
from cleaner.ledger import BODY, DROPPED, TITLE, Ledger, Note
from cleaner.metadata import read_metadata
from cleaner.metadata.json_ld import LONGEST_BROKEN_JSON, parse_block
from cleaner.models import CleanArticle, Metadata
from cleaner.walk import Element, Paths, Spot, Walked, join_rows, walk, without

OUTSIDE = "html.outside"
NO_MAIN_TEXT = "main text not found and the visible lines used instead"

# A page's own faults go into the article's warnings; without a handler Python would print these loggers' to stderr.
for _name in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_name).addHandler(logging.NullHandler())


_parse_document: Any = lxml_html.document_fromstring  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
# lxml asks a Python function for the class of each element it hands out. Forms and inputs, which have classes of their
# own, are read by nobody here, so all are of one class.
_LOOKUP: Any = etree.ElementDefaultClassLookup(  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    element=lxml_html.HtmlElement, comment=lxml_html.HtmlComment, pi=lxml_html.HtmlProcessingInstruction
)
_html_parser: Any = lxml_html.HTMLParser
_element: Any = lxml_html.Element  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
_bare_extraction: Any = trafilatura.bare_extraction


@dataclass(slots=True)
class _Page:
    """A parsed page, its visible lines, and what was odd about it."""

    root: Element | None
    walked: Walked
    warnings: list[str] = field(default_factory=list)

    def exceeds(self, elements: int) -> bool:
        """Whether the page has more elements than that, or more text than any page."""
        return self.walked.elements > elements or sum(len(spot.text) for spot in self.walked.spots) > MOST_TEXT


def read_html(
    index: Index,
    text: str,
    *,
    url: str | None,
    title: str | None,
    encoding: str | None,
    warnings: tuple[str, ...],
    search_date: bool = False,
) -> CleanArticle:
    """Clean a page of HTML.

    Args:
        index: the compiled rules; without ``html.outside`` among them every visible line counts as main text.
        text: the page's source, decoded.
        url: where the page came from; wins over what the page says.
        title: the title, where the caller knows it; wins over what the page says.
        encoding: what the source was decoded from, for the article.
        warnings: what was odd about the source so far.
        search_date: whether to search the page's whole text for a date where nothing declares or shows one.

    Returns:
        The article; its ledger holds the page's visible lines, each once. Nothing is raised: what goes wrong inside
        becomes a warning.
    """
    page = _read(text)
    known_title, metadata = _metadata(page, _disarm(page.root), url, search_date=search_date)
    spots, main = _main_lines(page, any(rule.id == OUTSIDE for rule in index.rules))
    reasons = _reasons(spots, main)
    told = title if title is not None else known_title
    judgement = judge(
        index, [spot.text for spot, inside in zip(spots, main, strict=True) if inside], told, host_of(metadata.url)
    )
    return CleanArticle(
        title=told if told is not None else judgement.title,
        kind="html",
        metadata=metadata,
        lines=_ledger(spots, main, reasons, judgement),
        warnings=(*warnings, *page.warnings, *judgement.warnings),
        encoding=encoding,
    )


def _read(text: str) -> _Page:
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
    return _Page(root, walked, warnings)


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
    return root


def _section(root: Element, tag: str) -> Element:
    found = root.find(tag)
    if found is None:
        found = _element(tag)
        root.append(found)
    return found


def _walk(root: Element | None) -> Walked:
    return Walked([], 0, 0) if root is None else walk(root)


#: Pages with more elements or characters of text are not given to trafilatura: of 3,282 real pages the largest has
#: 15,793 elements, and the longest 5.3 MB with all its tags and scripts.
MOST_ELEMENTS, MOST_TEXT = 30_000, 6_000_000


#: On a page of more lines trafilatura asks no second extractor: jusText takes the square of their number, 7 s for
#: 10,000. Of the 1,624 development pages the longest has 2,641.
MOST_LINES = 4_000


def _main_lines(page: _Page, with_outside: bool) -> tuple[list[Spot], list[bool]]:
    """Give the lines of the ledger, and of each whether it is in the main text.

    Hidden lines are in the ledger only where trafilatura counts them as main text: tabs, and stories that a script
    shows.
    """
    spots = page.walked.spots
    reported = _reported(page) if spots and with_outside else []
    keys = {key_of_line(line) for line in reported}
    spots = join_rows(spots, lambda row: key_of_line(row) in keys)
    main = _aligned(page, spots, reported)
    if with_outside and not any(main) and not all(spot.hidden for spot in spots):
        page.warnings.append(NO_MAIN_TEXT)
    if not any(main):
        main = [not spot.hidden for spot in spots]
    gone = {i for i, spot in enumerate(spots) if spot.hidden and not main[i]}
    return without(spots, gone), [inside for i, inside in enumerate(main) if i not in gone]


def _aligned(page: _Page, spots: Sequence[Spot], reported: Sequence[str]) -> list[bool]:
    """Find the main text among the lines, among the hidden ones only what no visible line holds."""
    main = [False] * len(spots)
    lost = reported
    for hidden in (False, True):
        places = [i for i, spot in enumerate(spots) if spot.hidden is hidden]
        if lost and places:
            found = align([spots[i].text for i in places], lost)
            lost = found.left
            for i, inside in zip(places, found.main, strict=True):
                main[i] = inside
    told = {key_of_line(spot.text) for spot, inside in zip(spots, main, strict=True) if inside and lost}
    lost = [line for line in lost if key_of_line(line) not in told]  # the others were printed twice
    if lost:
        page.warnings.append(f"{len(lost)} lines of the main text stand in no line of the page")
    if any(inside and spot.hidden for inside, spot in zip(main, spots, strict=True)):
        page.warnings.append("parts of the main text are hidden until a script shows them")
    return main


def _reported(page: _Page) -> list[str]:
    """The lines of the main text as trafilatura reports it; none where it gives up."""
    if page.exceeds(MOST_ELEMENTS):
        page.warnings.append(
            f"the page has more than {MOST_ELEMENTS} elements or {MOST_TEXT} characters, so its main text was not looked for"
        )
        return []
    fast = len(page.walked.spots) > MOST_LINES
    if fast:
        page.warnings.append(f"the page has more than {MOST_LINES} lines, so its main text was found the fast way")
    try:
        document = _bare_extraction(page.root, fast=fast, include_comments=False, with_metadata=False)
    except Exception as error:  # whatever it is, the page still has its lines
        page.warnings.append(f"trafilatura failed: {type(error).__name__}")
        return []
    text: Any = getattr(document, "text", None)
    return text.split("\n") if isinstance(text, str) else []


def _reasons(spots: Sequence[Spot], main: Sequence[bool]) -> dict[int, str]:
    paths = Paths()
    return {
        i: f"Outside the main text: {paths.of(spot.element)}"
        for i, (spot, inside) in enumerate(zip(spots, main, strict=True))
        if not inside
    }


def _ledger(spots: Sequence[Spot], main: Sequence[bool], reasons: Mapping[int, str], judgement: Judgement) -> Ledger:
    """Write the verdicts down; ``judgement`` counts the lines of the main text only."""
    verdicts = bytearray(BODY if inside else DROPPED for inside in main)
    notes = {i: Note(OUTSIDE, reason=reason) for i, reason in reasons.items()}
    rows = [i for i, inside in enumerate(main) if inside]
    for place, edits in judgement.edits.items():
        notes[rows[place]] = Note(edits=tuple(edit._replace(number=rows[place] + 1) for edit in edits))
    for place, rule in judgement.dropped.items():
        verdicts[rows[place]] = DROPPED
        notes[rows[place]] = note_of(rule, judgement.reasons.get(place))
    if judgement.title_index is not None:
        verdicts[rows[judgement.title_index]] = TITLE
    return Ledger([spot.text for spot in spots], [spot.ending for spot in spots], bytes(verdicts), notes)


#: Longer titles and meta contents are cleared before another library reads them.
LONGEST_META = 10_000
#: On a page of more elements no date is searched for: the search takes every element up.
MOST_ELEMENTS_DATED = 20_000
#: A page dated later is misread. Fixed, because a clock would make the same page read differently tomorrow.
LATEST_DATE = "2099-12-31"


def _metadata(
    page: _Page, blocks: Sequence[object], url: str | None, *, search_date: bool
) -> tuple[str | None, Metadata]:
    """Read the title and the metadata off a page, and search its text for a date where that is asked for."""
    if page.root is None:
        return None, Metadata(url=url)
    try:
        title, metadata = read_metadata(page.root, page.walked.spots, blocks, url)
    except Exception as error:  # metadata is worth no page
        page.warnings.append(f"metadata could not be read: {type(error).__name__}")
        return None, Metadata(url=url)
    if search_date and metadata.date is None:
        metadata = metadata.model_copy(update={"date": _searched_date(page)})
    return title, metadata


def _searched_date(page: _Page) -> str | None:
    """The date that htmldate's search of the whole page finds. Slow, and right less often than what a page declares."""
    from htmldate import find_date  # comes with trafilatura

    if page.exceeds(MOST_ELEMENTS_DATED):
        page.warnings.append("the page is so large that it was not searched for a date")
        return None
    find: Any = find_date
    try:
        found: Any = find(deepcopy(page.root), original_date=True, extensive_search=True, max_date=LATEST_DATE)
    except Exception as error:
        page.warnings.append(f"the search for a date failed: {type(error).__name__}")
        return None
    return found if isinstance(found, str) else None


def _disarm(root: Element | None) -> list[object]:
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
