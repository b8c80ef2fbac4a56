"""A page of HTML to a clean article: one parse, the visible lines, trafilatura's main text, and what is left outside.

The one door to lxml and trafilatura, with :mod:`cleaner.walk` beside it. Nothing is fetched; nothing is raised.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import trafilatura
from lxml import html as lxml_html  # pyright: ignore[reportMissingTypeStubs]
from trafilatura.metadata import extract_metadata

from cleaner.align import align, key_of_line
from cleaner.engine import Judgement, judge
from cleaner.guard import DEPTH, FLAT, flattened, safe_source
from cleaner.index import Index
from cleaner.ledger import BODY, DROPPED, TITLE, Ledger, Note
from cleaner.lines import fold
from cleaner.models import CleanArticle, Metadata
from cleaner.walk import Element, Paths, Spot, Walked, join_rows, walk, without

OUTSIDE = "html.outside"
NO_MAIN_TEXT = "main text not found and the visible lines used instead"

# A page's own faults go into the article's warnings; without a handler Python would print these loggers' to stderr.
for _name in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_name).addHandler(logging.NullHandler())


_parse_document: Any = lxml_html.document_fromstring  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
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
    index: Index, text: str, *, url: str | None, title: str | None, encoding: str | None, warnings: tuple[str, ...]
) -> CleanArticle:
    """Clean a page of HTML.

    Args:
        index: the compiled rules; without ``html.outside`` among them every visible line counts as main text.
        text: the page's source, decoded.
        url: where the page came from; wins over what the page says.
        title: the title, where the caller knows it; wins over what the page says.
        encoding: what the source was decoded from, for the article.
        warnings: what was odd about the source so far.

    Returns:
        The article; its ledger holds the page's visible lines, each once. Nothing is raised: what goes wrong inside
        becomes a warning.
    """
    page = _read(text)
    _disarm(page.root)
    spots, main = _main_lines(page, any(rule.id == OUTSIDE for rule in index.rules))
    reasons = _reasons(spots, main)
    known_title, metadata = _metadata(page, url)
    told = title if title is not None else _without_site(known_title, spots)
    judgement = judge(index, [spot.text for spot, inside in zip(spots, main, strict=True) if inside], told)
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
        notes[rows[place]] = Note(rule.id, reason=judgement.reasons.get(place))
    if judgement.title_index is not None:
        verdicts[rows[judgement.title_index]] = TITLE
    return Ledger([spot.text for spot in spots], [spot.ending for spot in spots], bytes(verdicts), notes)


#: A block of JSON-LD longer than this is not read, and one that is broken not longer than that: trafilatura's pattern
#: for these takes the square of its length, 0.1 s for 4 KB.
LONGEST_JSON, LONGEST_BROKEN_JSON = 262_144, 4_096
#: Longer titles and meta contents are not metadata.
LONGEST_META = 10_000
#: On a page of more elements metadata is read from the head alone: the search for a date takes every element up.
MOST_ELEMENTS_DATED = 20_000
#: A page dated later is misread. Fixed, because a clock would make the same page read differently tomorrow; of 277
#: development pages one gets a date from the future for it.
LATEST_DATE = "2099-12-31"

_PARTING = re.compile(r" ?[|·•»«]| - ")
_LANGUAGE = re.compile(r"\s*([a-zA-Z]{2,3})(?:[-_]|\s*$)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def _metadata(page: _Page, url: str | None) -> tuple[str | None, Metadata]:
    """Read the title and the metadata off a page. Changes the tree, so nothing may read it afterwards."""
    root = page.root
    if root is None:
        return None, Metadata(url=url)
    language = _language(root)
    try:
        if page.exceeds(MOST_ELEMENTS_DATED):
            page.warnings.append("the page is so large that its metadata was read from its head alone")
            _keep_head(root)
        dates = {"original_date": True, "extensive_search": False, "max_date": LATEST_DATE}
        found: Any = extract_metadata(root, url, dates)
    except Exception as error:  # metadata is worth no page
        page.warnings.append(f"metadata could not be read: {type(error).__name__}")
        return None, Metadata(url=url, language=language)
    date = _line(found.date)
    return _line(found.title), Metadata(
        author=_line(found.author),
        date=date if date and _DATE.fullmatch(date) else None,
        site=_line(found.sitename),
        language=language,
        url=url or _line(found.url),
    )


def _without_site(title: str | None, spots: Sequence[Spot]) -> str | None:
    """Take the site's name off a title, where the page's own headline proves what is title and what is name.

    The headline must be the title's beginning or end, more than half of it, and parted from the rest by a sign.
    """
    if title is None:
        return None
    folded = fold(title)
    for spot in spots:
        headline = fold(spot.text) if spot.element is not None and spot.element.tag == "h1" else ""
        if not len(folded) / 2 < len(headline) < len(folded):
            continue
        rest = folded.removeprefix(headline) if folded.startswith(headline) else folded.removesuffix(headline)[::-1]
        if len(rest) < len(folded) and _PARTING.match(rest):
            return spot.text
    return title


def _line(value: object) -> str | None:
    """One line of a value of metadata, ``None`` where it says nothing or has no end."""
    return (" ".join(value.split()) or None) if isinstance(value, str) and len(value) <= LONGEST_META else None


def _language(root: Element) -> str | None:
    match = _LANGUAGE.match(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    return match[1].lower() if match else None


def _disarm(root: Element | None) -> None:
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


def _keep_head(root: Element) -> None:
    for body in root.findall("body"):
        root.remove(body)
