"""What a page says of where it stands: its address, its site's names, and how these are taken off a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from cleaner.metadata.head import Declared
from cleaner.metadata.json_ld import Data, addresses_of, types_of
from cleaner.metadata.values import clean, letters

#: Addresses longer than this are none; browsers and servers agree on some 2,000 characters.
LONGEST_URL = 2_000

#: A site's name has at most this many letters, a choice; what is longer is its slogan.
LONGEST_SITE = 100

_SITE_META = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "al:android:app_name",
    "dc.publisher",
    "cre",
)
# Parts a title from a site's name: a bar or a dot wherever it stands, a dash or a star between spaces.
_PARTING = re.compile(
    r""" ?[|｜ㅣ·•»«›‹⋆★_]+ ?| [-–—:*~/<>]+ | :: |, |(?<=["'”’\u1000-\uffff])[-–—](?=[\u1000-\uffff])"""
)
#: A longer title is a text, and nothing is taken off it.
LONGEST_TITLE = 500
_SECOND_LEVEL = frozenset("co com org net gov edu ac gob gov or ne go web".split())


def address(head: Declared, data: Data, told: str | None) -> str | None:
    """The page's canonical address: absolute, of the web, as the page declares it; ``told`` completes a relative one."""
    candidates = (
        head.links.get("canonical"),
        head.first("og:url", "parsely-link", "twitter:url"),
        *_data_addresses(data),
    )
    return next(filter(None, (_absolute(value, told) for value in candidates)), None)


def _data_addresses(data: Data) -> Iterator[str]:
    """The addresses of the page in its JSON-LD, and of its story where it has one only."""
    stories = [node for node in data.nodes if any(name.endswith(("Article", "Posting")) for name in types_of(node))]
    pages = [node for node in data.nodes if "WebPage" in types_of(node)]
    for node in (*pages[:1], *(stories if len(stories) == 1 else ())):
        yield from addresses_of(node)


def _absolute(value: str | None, told: str | None) -> str | None:
    if not value or len(value) > LONGEST_URL or any(sign.isspace() for sign in value):
        return None
    try:
        joined = urljoin(told or "", value)
        parts = urlsplit(joined)
    except ValueError:
        return None
    return joined if parts.scheme in ("http", "https") and "." in parts.netloc else None


def place_of(url: str | None) -> str:
    """An address as two spellings of it are compared: without scheme, ``www.``, query, and closing slash."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return ""
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}" if host and parts.path.strip("/") else ""


def site_name(head: Declared, data: Data) -> str | None:
    """The site's name as the page declares it."""
    names = (
        head.first("og:site_name"),
        *data.site_names(),
        *data.publishers(),
        head.first("application-name", "dc.publisher"),
    )
    return next((name for name in names if name and len(name) <= LONGEST_SITE), None)


@dataclass(frozen=True, slots=True)
class Names:
    """The names a site goes by, as letters alone.

    ``own`` are its own for certain. ``shared`` are its publisher's, its handle and its host's, which a person who has a
    site of their own may share with it.
    """

    own: frozenset[str]
    shared: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """Every name the site goes by."""
        return self.own | self.shared


def names_of(head: Declared, data: Data, url: str | None) -> Names:
    """Give the names a site goes by, as the page and its address have them."""
    own = (*head.every(*_SITE_META), *data.site_names())
    shared = (*data.publishers(), *head.every("twitter:site"), *_host_names(url))
    return Names(_keys(own), _keys(shared))


def _keys(names: Iterable[str]) -> frozenset[str]:
    return frozenset(key for key in map(letters, names) if len(key) > 1)


def _host_names(url: str | None) -> Iterator[str]:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return
    labels = [label for label in host.split(".") if label != "www"]
    yield ".".join(labels)
    yield "www." + ".".join(labels)
    own = labels[:-1]
    while len(own) > 1 and own[-1] in _SECOND_LEVEL:
        own = own[:-1]
    if own:
        yield own[-1]
        yield ".".join(labels[len(own) - 1 :])


def without_site(title: str, names: Set[str], sections: Set[str]) -> str:
    """Take the site's name off a title, with the section before it and what stands behind it; else the title as it is.

    Only a whole part of the title that is a known name counts, so a headline is never cut at its own dash.
    """
    marks = list(_PARTING.finditer(title)) if len(title) <= LONGEST_TITLE else []
    if not marks:
        return title
    starts = [0, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), len(title)]
    parts = [letters(title[start:end]) for start, end in zip(starts, ends, strict=True)]
    last = len(parts)
    for i in range(last - 1, 0, -1):
        if parts[i] in names or letters(title[starts[i] :]) in names:
            last = i
    if last < len(parts):
        while last > 1 and parts[last - 1] in sections:
            last -= 1
        return title[: ends[last - 1]]
    if parts[0] in names and marks[0].group().strip() != ",":
        return title[starts[1] :]
    while last > 1 and parts[last - 1] in sections and marks[last - 2].group().strip() not in (",", ":"):
        last -= 1
    return title[: ends[last - 1]]


def title_ends(title: str) -> list[int]:
    """Where a title could end: before each sign that parts titles from sections and sites, the last first."""
    marks = list(_PARTING.finditer(title)) if len(title) <= LONGEST_TITLE else []
    return [mark.start() for mark in reversed(marks) if mark.group() != ", "]


def sections_of(url: str | None, declared: Iterable[str]) -> frozenset[str]:
    """The sections a page belongs to, as letters alone: what it declares, and the folders of its address."""
    try:
        folders = urlsplit(url or "").path.split("/")[:-1]
    except ValueError:
        folders = []
    return frozenset(letters(name) for name in (*folders, *declared)) - {""}


def language_of(code: str | None) -> str | None:
    """The language of a code such as ``en-GB`` or ``en_GB``."""
    match = _LANGUAGE.match(clean(code) or "")
    return match[1].lower() if match else None


_LANGUAGE = re.compile(r"([a-zA-Z]{2,3})(?:[-_]|$)")
