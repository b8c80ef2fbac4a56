"""Authors: names out of what sites write into the field. A role, a site, a mailbox or an address is no author."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from itertools import islice

from cleaner.lines import fold
from cleaner.metadata.byline import Lines
from cleaner.metadata.head import Declared
from cleaner.metadata.json_ld import Data, Node
from cleaner.metadata.site import Names
from cleaner.metadata.values import clean, letters
from cleaner.names import is_name
from cleaner.rules.bylines import DESK, LEADS

#: Authors of one page, and the letters of one name; both a choice. Longer texts in the field are sentences.
MOST_AUTHORS, LONGEST_AUTHOR = 30, 100

#: The ``<meta>`` that name authors, what its own standard or most sites define first.
_META = (
    "author",
    "parsely-author",
    "sailthru.author",
    "article:author_name",
    "article:author",
    "og:article:author",
    "og:author",
    "dc.creator",
    "dcterms.creator",
    "dc.creator.aut",
    "byl",
    "byline",
    "article:byline",
    "authors",
    "creator",
    "cxenseparse:author",
    "articleauthor",
    "lp.article:author",
    "dable:author",
)
# What plugins write above the author on the card of a shared page.
_LABELS = frozenset(
    "geschrieben von|verfasst von|écrit par|escrito por|scritto da|geschreven door|napisane przez|написано автором|автор|skrivet av|skrevet av|ditulis oleh|yazan|forfattet av|γράφτηκε από|autor|author|auteur".split(
        "|"
    )
)
# Whom content systems name where nobody is.
_NOBODY = (
    "admin administrator administrador administrateur amministratore root webmaster user guest anonymous anonym anonyme unknown"
    " author editor editors editorial editorialteam theeditors theeditorialteam staff team contributor contributors writer"
    " redaktion redaktor redaktion redakcja redaccion redacción redazione redação redactie rédaction redakce redaktionen редакция"
    " редактор редакція yönetici editör haber redaksi redacción newsdesk newsroom onlineredaktion webredaktion guestauthor"
    " guestcontributor superuser siteadmin marketing support none null undefined na redactionweb"
).split()
_MAIL = re.compile(r"[\[(<]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*[\])>]?")
_ADDRESS = re.compile(r"https?:|www\.|[\w-]+\.\w{2,6}/|\A/|\A#|\A[\w-]+\.(?:com|org|net|de|html?)\Z", re.IGNORECASE)
# What Korean and Japanese sites write behind a reporter's name.
_TITLE = re.compile(
    r"\s*(?:선임|수석|전문|객원|인턴)?(?:기자|특파원|논설위원)(?:\s*외(?:\s*\d+명)?)?\s*\Z|(?<=[\u3040-\u9fff])\s*(?:記者|记者)\Z"
)
_JOINS = re.compile(r"\s*[;|/•·]\s*|\s+(?:and|und|et|y|e|og|och|en|i|и|та|ja|ve|dan|&)\s+|\s*&\s+", re.IGNORECASE)
_COMMAS = re.compile(r"\s*[,،、]\s*")


def authors(head: Declared, data: Data, about: Sequence[Node], lines: Lines, site: Names) -> str | None:
    """The page's authors, parted by ``"; "``, from the best source that names any.

    The site's names are no author's, but a person may publish under their own name.
    """
    persons = {letters(name) for name in data.people() if _is_full(name)}
    names = site.own | (site.shared - persons)
    for source in _sources(head, data, about, lines):
        found = [name for value in islice(source, MOST_AUTHORS) for name in names_in(value, names)]
        if found:
            return "; ".join(_distinct(found))
    return None


def _sources(head: Declared, data: Data, about: Sequence[Node], lines: Lines) -> Iterator[Iterable[str]]:
    """Where authors are named, the best first; what costs more is read when it is asked for."""
    for node in about:
        yield data.names(node.get("author") or node.get("creator"))
    yield map(_in_order, head.every("citation_author"))
    for name in _META:
        yield head.every(name)
    yield from (head.every(f"twitter:data{place}") for place in (1, 2) if _is_written_by(head, place))
    yield head.items.get("author", ())
    yield head.items.get("creator", ())
    yield lines.names()
    yield head.authors
    yield lines.alone()


def _is_written_by(head: Declared, place: int) -> bool:
    label = fold(head.first(f"twitter:label{place}") or "").lower()
    return label.strip(" :") in _LABELS or label.strip(" :") in LEADS


def _in_order(name: str) -> str:
    """A name as it is spoken: libraries write ``Example, Ada``."""
    last, comma, given = name.partition(",")
    return f"{given.strip()} {last.strip()}" if comma and "," not in given and len(given.split()) <= 3 else name


def _distinct(names: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        key = letters(name)
        if key not in seen:
            seen.add(key)
            yield name


def names_in(value: str, site: Set[str]) -> Iterator[str]:
    """The names in one value of an author's field."""
    text = _without_lead(_MAIL.sub(" ", clean(value) or ""))
    whole, dash, _ = text.partition(" - ")  # behind a dash stands whom the author writes for
    text = whole if dash and _is_full(whole) else text
    if len(text) > LONGEST_AUTHOR * 5 or _ADDRESS.search(text):
        return
    for part in _parts(text):
        name = _TITLE.sub("", _without_lead(part)).strip(" ,;:|-–—·•*")
        name = _without_site(name, site)
        if 1 < len(name) <= LONGEST_AUTHOR and _is_author(name, site):
            yield name


def _without_site(name: str, site: Set[str]) -> str:
    """Take the site's name off the end of an author's: ``Ada Example Island News``."""
    words = name.split()
    for start in range(len(words) - 1, max(1, len(words) - 6), -1):
        if letters(" ".join(words[start:])) in site:
            return " ".join(words[:start])
    return name


def _parts(text: str) -> Iterator[str]:
    """Cut a value at the signs and words that join names; at commas only where each part could be a full name."""
    pieces = [piece for piece in _JOINS.split(text) if piece]
    if len(pieces) > 1 and not all(_is_full(piece) for piece in pieces if not _COMMAS.search(piece)):
        pieces = [piece for piece in re.split(r"\s*[;|•·]\s*", text) if piece]
    for piece in pieces:
        parts = [part for part in _COMMAS.split(piece) if part]
        yield from parts if len(parts) > 1 and all(_is_full(part) for part in parts) else [piece]


# Words of buttons and labels that stand where a name should.
_INTERFACE = frozenset(
    "about more view posts all written updated published posted learn read follow share see articles profile website contact"
    " bio archive subscribe comments facebook twitter instagram linkedin".split()
)
# What people do, as the words of a part that names no one: "Ada Example, Senior Reporter".
_ROLES = frozenset(
    "editor editors director manager founder co-founder cofounder ceo cto cfo coo president writer reporter correspondent columnist"
    " consultant expert analyst journalist contributor producer specialist strategist marketer professor author blogger follow"
    " redakteur redakteurin redaktor journalistin korrespondent chefredakteur autorin rédacteur rédactrice journaliste redactor"
    " periodista redactora giornalista redattore jornalista repórter redator redacteur dziennikarz dziennikarka журналист"
    " корреспондент редактор журналістка журналіст gazeteci muhabir editör wartawan reporter redaktør redaktör 기자 특파원 記者 记者".split()
)


def _is_full(part: str) -> bool:
    words = part.split()
    return is_name(fold(part)) and (len(words) > 1 or not part.isascii())


def _without_lead(text: str) -> str:
    """Take the word for "by" off a value."""
    folded = fold(text).lower()
    for lead in _leads():
        if folded.startswith(lead) and len(folded) > len(lead) and folded[len(lead)] in " :：":
            return text[len(lead) + 1 :].lstrip(" :：")
    return text


@cache
def _leads() -> tuple[str, ...]:
    """The words before a name, the longest first."""
    return tuple(sorted((lead for lead in LEADS if lead not in _JUST_NAMES), key=len, reverse=True))


# Before a name on the page these stand for "by"; in an author's field they begin a name.
_JUST_NAMES = frozenset("di da de av af του της от від door haber текст text".split())


@cache
def _nobody() -> frozenset[str]:
    desks = (phrase for phrases in DESK.languages.values() for phrase in phrases)
    return frozenset(letters(name) for name in (*_NOBODY, *desks))


def _is_author(name: str, site: Set[str]) -> bool:
    key = letters(name)
    if not key or key.isdigit() or key in site or key in _nobody() or name.startswith("@"):
        return False
    words = fold(name).lower().split()
    return words[-1] not in _ROLES and words[0] not in _ROLES and _INTERFACE.isdisjoint(words)
