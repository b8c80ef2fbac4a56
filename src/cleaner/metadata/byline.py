"""Reads who and when off the lines of a page: those beside its headline, and those that a page marks as its byline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from cleaner.lines import fold, is_paragraph
from cleaner.metadata.days import LONGEST_DATE, day_of
from cleaner.metadata.head import Element
from cleaner.metadata.values import letters
from cleaner.names import is_name
from cleaner.rules.bylines import LEADS
from cleaner.rules.dates import UPDATED, UPDATED_CLOSE
from cleaner.skeleton import calendar_names
from cleaner.walk import Spot

#: So many lines below the headline are read, and so many above it. A choice.
BELOW, ABOVE = 14, 3
#: So many paragraphs may stand between the headline and its byline: a standfirst, and a word about the author.
PARAGRAPHS = 2
#: So many elements around a line are asked whether they are marked as a byline. A choice.
AROUND = 3
#: A line whose text is so much longer than the title is not it, whatever its letters say.
SPARE = 12
#: A name in a byline has at most this many words: two people and an "and" between them.
WORDS = 8

_MARKED = re.compile(r"(?<![a-z])(?:by-?line|[aA]uthors?|autore?|auteur|writer|reporter)(?![a-z]{3})|Author|Byline")
#: A mark has at most so many signs, and a byline away from the headline so many letters. A choice.
LONGEST_MARK, LONGEST_ALONE = 1_000, 60
_PARTS = re.compile(r"\s*[|·•]\s*|\s+[–—/-]+\s+|, (?=\d)|\s{2,}|\s+(?:on|in|for|am|le|el|il) (?=\S)")
_BEFORE_DATE = re.compile(
    r"[\s,]+(?=\d{1,2}[./ ]|\d{4}|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \S*\d)",
    re.IGNORECASE,
)
# Words for "by" that inside a line say "of".
_OF = frozenset("di da de do af av του της от від".split())
# What a forum prints of its members, beside a date.
_MEMBER = (
    "joined",
    "registered",
    "join date",
    "member since",
    "registriert",
    "mitglied seit",
    "beigetreten",
    "inscrit",
    "registrado",
)
_HANDLE = re.compile(r"[\w.-]{2,30}\Z")


class Lines:
    """The lines of a page, and where its headline stands among them."""

    def __init__(self, spots: Sequence[Spot], title: str | None) -> None:
        self._spots = spots
        self._head = list(_head(spots, title))
        self._marks: dict[Element, bool] = {}

    def names(self) -> Iterator[str]:
        """Who wrote the page, as the first line beside the headline says that names anyone."""
        before = ""
        for spot in self._head:
            if len(spot.text) > LONGEST_DATE:
                continue
            text = f"{before} {spot.text}" if fold(before).lower() in LEADS else spot.text
            found = _after_lead(text, dated=bool(day_of(text)), marked=self._is_marked(spot.element))
            if found:
                yield found
                return
            before = spot.text.rstrip(" :")

    def alone(self) -> Iterator[str]:
        """Who wrote the page, where all lines of it that are marked as bylines name the same."""
        found: dict[str, str] = {}
        for spot in self._spots:
            if len(spot.text) <= LONGEST_ALONE and not spot.hidden and self._is_marked(spot.element):
                name = _after_lead(spot.text, dated=False, marked=True)
                if name:
                    found.setdefault(letters(name), name)
        if len(found) == 1:
            yield from found.values()

    def days(self) -> Iterator[str]:
        """The lines beside the headline that may hold a date; those that say when the page was changed come last."""
        lines = [spot.text for spot in self._head if len(spot.text) <= LONGEST_DATE]
        yield from sorted(lines, key=_is_update)

    def _is_marked(self, element: Element) -> bool:
        """Whether an element or one close around it is marked as a byline."""
        for _ in range(AROUND):
            if element is None or element.tag in ("body", "article", "main"):
                return False
            marked = self._marks.get(element)
            if marked is None:
                marked = self._marks[element] = _carries_mark(element)
            if marked:
                return True
            element = element.getparent()
        return False


def _head(spots: Sequence[Spot], title: str | None) -> Iterator[Spot]:
    """The lines around the headline, those below it first; none where no line is the title."""
    at = _headline_at(spots, title)
    if at is None:
        return
    paragraphs = 0
    for spot in spots[at + 1 : at + 1 + BELOW]:
        paragraphs += is_paragraph(spot.text)
        if paragraphs > PARAGRAPHS:
            break
        if spot.hidden <= spots[at].hidden:  # on a page that a script shows, everything is hidden
            yield spot
    yield from (spot for spot in reversed(spots[max(0, at - ABOVE) : at]) if spot.hidden <= spots[at].hidden)


def _headline_at(spots: Sequence[Spot], title: str | None) -> int | None:
    key = letters(title or "")
    if not title or not key:
        return None
    same = [i for i, spot in enumerate(spots) if abs(len(spot.text) - len(title)) < SPARE and letters(spot.text) == key]
    heads = [i for i in same if spots[i].element is not None and spots[i].element.tag in ("h1", "h2")]
    return next(iter((*heads, *same)), None)


def _after_lead(text: str, *, dated: bool, marked: bool) -> str | None:
    """The name in a line: after the word for "by", anywhere in a line that is dated or marked; or alone in a marked one.

    One word, a pen name or a forum's, counts where the line is marked or dated.
    """
    folded = fold(text)
    lead = _lead().search(folded.lower())
    sure = dated or marked
    if lead and (lead.start() == 0 or (sure and lead[1] not in _OF)):
        return _name_at(folded[lead.end() :], single=sure)
    return _name_at(folded, single=False) if marked and not dated else None


def _name_at(text: str, *, single: bool) -> str | None:
    part = _PARTS.split(text, maxsplit=1)[0]
    part = _BEFORE_DATE.split(part, maxsplit=1)[0].strip(" ,:")
    for name in (part, part.partition(",")[0]):
        if is_name(name, WORDS) and (" " in name or not name.isascii()):
            return name
    if single and _HANDLE.match(part) and not part.isdigit() and part.lower() not in calendar_names():
        return part
    return None


def _carries_mark(element: Element) -> bool:
    """Whether an element's class, ``rel``, ``itemprop`` or ``id`` marks it as a byline."""
    for name in ("class", "rel", "itemprop", "id"):
        mark = element.get(name)
        if mark and len(mark) < LONGEST_MARK and _MARKED.search(mark):
            return True
    return False


def _is_update(text: str) -> bool:
    return fold(text).lower().startswith(_updates())


@cache
def _updates() -> tuple[str, ...]:
    tables = (UPDATED, UPDATED_CLOSE)
    words = (word for table in tables for words in table.languages.values() for word in words)
    return tuple({fold(word).lower() for word in (*words, *_MEMBER)})


@cache
def _lead() -> re.Pattern[str]:
    """A word for "by" with what parts it from the name; longest first, at the start or behind a sign or space."""
    words = "|".join(re.escape(fold(lead).lower()) for lead in sorted(LEADS, key=len, reverse=True))
    return re.compile(rf"(?:^|(?<=[\s,|·•(-]))({words})(?:\s*:\s*|\s+)")
