"""A page of HTML to a clean article: one parse, the visible lines, trafilatura's main text, and what is left outside.

The one door to lxml and trafilatura, with :mod:`cleaner.walk` beside it. Nothing is fetched; nothing is raised.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

from cleaner.engine import Judgement, judge, note_of
from cleaner.html.addresses import address_of
from cleaner.html.blocks import NOTHING, Inline, blocks_of
from cleaner.html.claims import Claims
from cleaner.html.images import images_of
from cleaner.html.links import emphasis_of, links_of
from cleaner.html.main import DATA, MainText, all_lines_of, main_text_of
from cleaner.html.page import HtmlPage, disarm, read_page
from cleaner.html.prune import prune
from cleaner.html.trace import placed
from cleaner.index import Index
from cleaner.intake import host_of
from cleaner.ledger import BODY, DROPPED, SAFE_TARGETS, TITLE, Ledger, Note
from cleaner.metadata import read_metadata
from cleaner.models import CleanArticle, Metadata, Options, PageType, PageTypeName
from cleaner.rule import Rule
from cleaner.walk import Spot

OUTSIDE, PRUNED = "html.outside", "html.pruned"

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
    options: Options,
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
        options: of these what is said of pages of HTML: what to prune, what to keep of its lines, whether to search for a
            date.

    Returns:
        The article; its ledger holds the page's visible lines, each once. Nothing is raised: what goes wrong inside
        becomes a warning.
    """
    page = read_page(text, traced=options.links or options.images or options.emphasis)
    if options.prune:
        prune(page, options.prune)
    blocks = disarm(page.root)
    known_title, metadata = _metadata(page, blocks, url, search_date=options.search_date)
    main = _main_text(index, page, blocks, url, page_type)
    told = title if title is not None else known_title
    lines = [spot.text for spot, inside in zip(main.spots, main.inside, strict=True) if inside]
    judgement = judge(index, lines, told, host_of(metadata.url))
    return CleanArticle(
        title=told if told is not None else judgement.title,
        kind="html",
        metadata=metadata,
        lines=_ledger(main, judgement, page, metadata.url, options),
        warnings=(*warnings, *page.warnings, *judgement.warnings),
        encoding=encoding,
        page_type=_page_type(main),
        reading=main.reading,
    )


def _main_text(
    index: Index, page: HtmlPage, blocks: Sequence[object], url: str | None, page_type: PageTypeName | None
) -> MainText:
    """Find the main text by those rules of the room that are asked."""
    asked = {rule.id for rule in index.rules if rule.family == "html"}
    if OUTSIDE not in asked:
        return all_lines_of(page)
    return main_text_of(page, asked, blocks, url, page_type)


def _page_type(main: MainText) -> PageType | None:
    found = main.page_type
    return found and PageType(name=found.name, chance=round(found.chances[found.name], 3), evidence=found.evidence)


def _ledger(main: MainText, judgement: Judgement, page: HtmlPage, url: str | None, options: Options) -> Ledger:
    """Write the verdicts down; ``judgement`` counts the lines of the main text only."""
    verdicts = bytearray(BODY if inside else DROPPED for inside in main.inside)
    notes = {i: Note(PRUNED if i in main.pruned else OUTSIDE, reason=reason) for i, reason in main.reasons.items()}
    notes.update({i: Note(rule) for i, rule in main.rescued.items()})
    notes.update({i: Note(DATA, reason=f"Held by the page's data: {place}.") for i, place in main.told.items()})
    rows = [i for i, inside in enumerate(main.inside) if inside]
    for place, edits in judgement.edits.items():
        row = rows[place]
        kept = notes.get(row, Note())
        notes[row] = kept._replace(edits=tuple(edit._replace(number=row + 1) for edit in edits))
    for place, rule in judgement.dropped.items():
        verdicts[rows[place]] = DROPPED
        notes[rows[place]] = note_of(rule, judgement.reasons.get(place) or _reason_of(rule, main.told.get(rows[place])))
    if judgement.title_index is not None:
        verdicts[rows[judgement.title_index]] = TITLE
    blocks = blocks_of(main.spots, _inline(main.spots, bytes(verdicts), notes, page, url, options))
    texts, endings = [spot.text for spot in main.spots], [spot.ending for spot in main.spots]
    return Ledger(texts, endings, bytes(verdicts), notes, blocks)


def _inline(
    spots: Sequence[Spot],
    verdicts: bytes,
    notes: Mapping[int, Note],
    page: HtmlPage,
    url: str | None,
    options: Options,
) -> Inline:
    """What the options ask for of what stands in lines; addresses are relative to the page's ``<base>`` or its own."""
    if not page.trace.spans and not page.trace.stands:
        return NOTHING
    told = None if page.root is None else next((base.get("href") for base in page.root.iter("base")), None)
    base, rows = address_of(told or "", url, SAFE_TARGETS) or url, placed(page.walked.spots, spots)
    rules = {i: note.rule for i, note in notes.items() if note.rule}
    claims = Claims(spots, verdicts, rules) if options.images else None
    return Inline(
        links_of(page.trace.spans, rows, base) if options.links else {},
        images_of(page.trace.stands, rows, claims, page.pruned, base) if claims else {},
        emphasis_of(page.trace.spans, rows) if options.emphasis else {},
    )


def _reason_of(rule: Rule, told: str | None) -> str | None:
    """The reason why a line goes that data hold: the rule's own, and where the line comes from."""
    return f"{rule.reason} Held by the page's data: {told}." if told else None


#: On a page of more elements no date is searched for: the search takes every element up.
MOST_ELEMENTS_DATED = 20_000
#: A page dated later is misread. Fixed, because a clock would make the same page read differently tomorrow.
LATEST_DATE = "2099-12-31"


def _metadata(
    page: HtmlPage, blocks: Sequence[object], url: str | None, *, search_date: bool
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


def _searched_date(page: HtmlPage) -> str | None:
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
