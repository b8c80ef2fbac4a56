"""Chooses a page's title among what it declares and what it shows, once the site's name is off each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from cleaner.metadata.head import Declared
from cleaner.metadata.json_ld import Node, types_of
from cleaner.metadata.site import title_ends, without_site
from cleaner.metadata.values import clean, first, letters
from cleaner.walk import Spot

_SHARED = ("og:title", "twitter:title", "twitter:text:title")
_OTHER = (
    "parsely-title",
    "sailthru.title",
    "citation_title",
    "cxenseparse:title",
    "dc.title",
    "dcterms.title",
    "title",
)

#: Kinds of JSON-LD that newsrooms declare.
_NEWS = frozenset("NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle LiveBlogPosting".split())


@dataclass(frozen=True, slots=True)
class Titles:
    """What could be the title, by where it stands; ``None`` where nothing stands there."""

    shared: str | None
    document: str | None
    told: str | None
    headline: str | None
    other: str | None


def candidates(
    head: Declared, about: Sequence[Node], names: Set[str], sections: Set[str], lines: Sequence[Spot]
) -> Titles:
    """Gather the candidates and take the site's name off each.

    Args:
        head: what the page's elements declare.
        about: the objects of JSON-LD that describe the page.
        names: the site's names, as letters alone.
        sections: the names of the page's sections, as letters alone.
        lines: the page's lines, which show where a title ends.
    """

    def bare(title: str | None) -> str | None:
        return without_site(title, names, sections) if title and letters(title) not in names else None

    shared = bare(head.first(*_SHARED))
    document = bare(head.title)
    told = first(bare(title) for title in (*_headlines(about), *head.every("headline")))
    if not head.headlines:
        shared, document = (title and _proved(title, lines) for title in (shared, document))
    headline = _headline(head, [letters(text) for text in (shared, document, told) if text], names)
    other = first(bare(text) for text in (*head.every(*_OTHER), *head.items.get("headline", ()), *_named(about)))
    return Titles(shared, document, told, bare(headline), other)


def _headlines(about: Iterable[Node]) -> Iterable[str | None]:
    return (clean(node.get("headline")) for node in about)


def _named(about: Iterable[Node]) -> Iterable[str | None]:
    return (clean(node.get("name")) for node in about)


def _proved(title: str, lines: Sequence[Spot]) -> str:
    """A title up to where a line of the page shows that it ends; as it is where none does. Most of it must remain."""
    ends = [end for end in title_ends(title) if 2 * end > len(title)]
    shown = {letters(spot.text) for spot in lines if len(spot.text) <= len(title)} if ends else set[str]()
    if letters(title) in shown:
        return title
    return next((title[:end] for end in ends if letters(title[:end]) in shown), title)


def _headline(head: Declared, known: Sequence[str], names: Set[str]) -> str | None:
    """The ``<h1>`` that another source says too, wholly or in part; else the first that is not the site's name."""
    shown = [text for text in head.headlines if letters(text) and letters(text) not in names]
    keys = [letters(text) for text in shown]
    whole = [text for text, key in zip(shown, keys, strict=True) if key in known]
    part = [text for text, key in zip(shown, keys, strict=True) if any(key in other or other in key for other in known)]
    return first((*whole, *part, *shown))


def choose(found: Titles, *, news: bool) -> str | None:
    """Choose among the candidates.

    The headline that readers see is the title. Two things outweigh it: a title for sharing that JSON-LD confirms and
    that, but on a newsroom's page, is no copy of ``<title>``; and on a newsroom's page a title for sharing where the
    headline is the copy, because then the headline is written for search engines. (Of 118 articles of WCXB's development set whose title for sharing
    copies ``<title>``, the headline was right on 73 and the copy on 34; of 22 news pages of fundus' development half
    whose headline is the copy, the title for sharing was right on 15.)
    """
    shared, document, told, headline = (
        letters(text) if text else "" for text in (found.shared, found.document, found.told, found.headline)
    )
    if not headline:
        copied = shared == document
        return first((found.told if copied else None, found.shared, found.told, found.other, found.document))
    if not shared or shared == headline:
        return found.headline
    confirmed = told == shared and (news or shared != document)
    if confirmed or (news and headline == document != shared):
        return found.shared
    return found.headline


def is_news(about: Iterable[Node]) -> bool:
    """Whether a newsroom declares the page as its story."""
    return any(not _NEWS.isdisjoint(types_of(node)) for node in about)
