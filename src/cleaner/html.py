"""A page of HTML to a clean article: one parse, the visible lines, trafilatura's main text, and what is left outside.

The one door to lxml and trafilatura, with :mod:`cleaner.walk` beside it. Nothing is fetched; nothing is raised.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from typing import Any

from trafilatura.metadata import extract_metadata

from cleaner.engine import Judgement, judge
from cleaner.html_main import MainText, all_lines_of, main_text_of
from cleaner.html_page import LONGEST_META, HtmlPage, disarm, read_page
from cleaner.index import Index
from cleaner.ledger import BODY, DROPPED, TITLE, Ledger, Note
from cleaner.lines import fold
from cleaner.models import CleanArticle, Metadata, PageType, PageTypeName
from cleaner.walk import Element, Spot

OUTSIDE = "html.outside"

# A page's own faults go into the article's warnings; without a handler Python would print these loggers' to stderr.
for _name in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_name).addHandler(logging.NullHandler())


def read_html(
    index: Index,
    text: str,
    *,
    url: str | None,
    title: str | None,
    page_type: PageTypeName | None,
    encoding: str | None,
    warnings: tuple[str, ...],
) -> CleanArticle:
    """Clean a page of HTML.

    Args:
        index: the compiled rules; without ``html.outside`` among them every visible line counts as main text.
        text: the page's source, decoded.
        url: where the page came from; wins over what the page says.
        title: the title, where the caller knows it; wins over what the page says.
        page_type: the page's type, where the caller knows it; found by the page's signs otherwise.
        encoding: what the source was decoded from, for the article.
        warnings: what was odd about the source so far.

    Returns:
        The article; its ledger holds the page's visible lines, each once. Nothing is raised: what goes wrong inside
        becomes a warning.
    """
    page = read_page(text)
    disarm(page.root)
    looked_for = any(rule.id == OUTSIDE for rule in index.rules)
    main = main_text_of(page, url, page_type) if looked_for else all_lines_of(page)
    known_title, metadata = _metadata(page, url)
    told = title if title is not None else _without_site(known_title, main.spots)
    lines = [spot.text for spot, inside in zip(main.spots, main.inside, strict=True) if inside]
    judgement = judge(index, lines, told)
    return CleanArticle(
        title=told if told is not None else judgement.title,
        kind="html",
        metadata=metadata,
        lines=_ledger(main, judgement),
        warnings=(*warnings, *page.warnings, *judgement.warnings),
        encoding=encoding,
        page_type=_page_type(main),
        reading=main.reading,
    )


def _page_type(main: MainText) -> PageType | None:
    found = main.page_type
    return found and PageType(name=found.name, chance=round(found.chances[found.name], 3), evidence=found.evidence)


def _ledger(main: MainText, judgement: Judgement) -> Ledger:
    """Write the verdicts down; ``judgement`` counts the lines of the main text only."""
    verdicts = bytearray(BODY if inside else DROPPED for inside in main.inside)
    notes = {i: Note(OUTSIDE, reason=reason) for i, reason in main.reasons.items()}
    rows = [i for i, inside in enumerate(main.inside) if inside]
    for place, edit in judgement.edits.items():
        notes[rows[place]] = Note(edits=(edit._replace(number=rows[place] + 1),))
    for place, rule in judgement.dropped.items():
        verdicts[rows[place]] = DROPPED
        notes[rows[place]] = Note(rule.id)
    if judgement.title_index is not None:
        verdicts[rows[judgement.title_index]] = TITLE
    return Ledger([spot.text for spot in main.spots], [spot.ending for spot in main.spots], bytes(verdicts), notes)


#: On a page of more elements metadata is read from the head alone: the search for a date takes every element up.
MOST_ELEMENTS_DATED = 20_000
#: A page dated later is misread. Fixed, because a clock would make the same page read differently tomorrow; of 277
#: development pages one gets a date from the future for it.
LATEST_DATE = "2099-12-31"

_PARTING = re.compile(r" ?[|·•»«]| - ")
_LANGUAGE = re.compile(r"\s*([a-zA-Z]{2,3})(?:[-_]|\s*$)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def _metadata(page: HtmlPage, url: str | None) -> tuple[str | None, Metadata]:
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


def _keep_head(root: Element) -> None:
    for body in root.findall("body"):
        root.remove(body)
