"""Metadata: who wrote a page, when, where it stands and what it is called, each from evidence on the page itself.

Read off what the page declares (``<meta>``, JSON-LD, microdata, ``rel``) and shows (its headline and the lines beside
it), in one pass each and without a search. What no evidence says is ``None``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import islice
from typing import cast

from cleaner.metadata.byline import Lines
from cleaner.metadata.days import published
from cleaner.metadata.head import Declared, Element, declared
from cleaner.metadata.json_ld import Node, gather
from cleaner.metadata.people import authors
from cleaner.metadata.site import address, language_of, names_of, place_of, sections_of, site_name
from cleaner.metadata.titles import candidates, choose, is_news
from cleaner.metadata.values import clean, first, letters
from cleaner.models import Metadata
from cleaner.walk import Spot

#: Tags of one page, and the letters of one; both a choice.
MOST_TAGS, LONGEST_TAG = 100, 100

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def read_metadata(
    root: Element, spots: Sequence[Spot], blocks: Iterable[object], url: str | None
) -> tuple[str | None, Metadata]:
    """Read the title and the metadata off a page; its tree stays as it is.

    Args:
        root: the page's root element.
        spots: its lines.
        blocks: its parsed JSON-LD.
        url: where the page came from, if that is known; it wins over what the page says.
    """
    head, data = declared(root, spots), gather(blocks)
    place = address(head, data, url) or url
    names = names_of(head, data, place)
    about = data.about(partial(_is_page, head, place_of(place)))
    section = _section(head, about)
    found = candidates(head, about, names.all, sections_of(place, [section] if section else []), spots)
    title = choose(found, news=is_news(about))
    spoken = _spoken(root, head, about)
    lines = Lines(spots, found.headline or title)
    return title, Metadata(
        author=authors(head, data, about, lines, names),
        date=published(head, about, lines.days(), place, spoken),
        site=site_name(head, data),
        language=language_of(spoken),
        url=url or place,
        section=section,
        tags=_tags(head, about),
    )


def _is_page(head: Declared, place: str, headline: str | None, addresses: Iterable[str]) -> bool:
    """Whether an object with this headline and these addresses describes the page."""
    if place and any(place_of(address_) == place for address_ in addresses):
        return True
    key = letters(headline or "")
    titles = (head.first("og:title"), head.title, *head.headlines)
    return len(key) > 3 and any(key in letters(title) for title in titles if title)


def _spoken(root: Element, head: Declared, about: Sequence[Node]) -> str | None:
    """The code of the page's language, with its region where that is told."""
    told = (
        root.get("lang"),
        root.get(_XML_LANG),
        head.first("content-language", "og:locale", "dc.language", "language"),
    )
    stated = (value for node in about for value in [node.get("inLanguage")] if isinstance(value, str))
    return first(code if language_of(code) else None for code in (*told, *stated))


def _section(head: Declared, about: Sequence[Node]) -> str | None:
    told = (name for node in about for name in _texts(node.get("articleSection")))
    declared_ = head.every(
        "article:section", "og:article:section", "parsely-section", "cxenseparse:recs:category", "section"
    )
    return next(
        (name for name in (*declared_, *told, *head.items.get("articleSection", ())) if len(name) <= LONGEST_TAG), None
    )


def _tags(head: Declared, about: Sequence[Node]) -> tuple[str, ...]:
    """The page's tags from the first source that has any; the one-line lists are cut at their commas."""
    told = [name for node in about for name in _texts(node.get("keywords"))]
    sources = (
        list(head.every("article:tag", "og:article:tag")),
        told,
        *(list(head.every(name)) for name in ("parsely-tags", "sailthru.tags", "news_keywords", "citation_keywords")),
        head.items.get("keywords", []),
        head.tags,
        list(head.every("keywords")),
    )
    tags = next((source for source in sources if source), list[str]())
    parts = (clean(part) for tag in tags for part in tag.replace(";", ",").split(","))
    found = dict.fromkeys(part for part in parts if part and len(part) <= LONGEST_TAG)
    return tuple(islice(found, MOST_TAGS))


def _texts(value: object) -> list[str]:
    """The texts in a value that is one or a list of them."""
    listed = cast("list[object]", value) if isinstance(value, list) else [value]
    return [text for text in map(clean, listed[:MOST_TAGS]) if text]
