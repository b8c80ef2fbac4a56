"""Walls and locks: what a line asks of its reader before a page, or before the rest of an article, is shown.

No list holds all the ways to say so. But each names a thing (a robot, the article), what is to be done or is not allowed
(prove, subscribe), and speaks to its reader: families of words that may stand in any order. Reports on captchas and on
paywalls name the same things, but speak about readers and tell who said so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from cleaner.flagwords import ASIDES, BESIDES, CONSENT
from cleaner.lines import fold
from cleaner.lockwords import LOCKS
from cleaner.wallwords import WALLS_WEST
from cleaner.wallwords_east import WALLS_EAST

#: The families of words that a line holds, language by language.
Signs = Mapping[str, set[str]]

#: Languages whose words stand side by side without a space.
JOINED = frozenset(("ja", "zh"))
_KANA = re.compile(r"[\u3040-\u30ff]")
#: Where a word begins: behind a gap or a sign of such a language,
_BEGINNING = re.compile(r"(?:(?<!\w)|(?<=[\u3040-\u30ff\u3400-\u9fff]))\w")
#: ... and in Arabic behind "and", "the", "for" and the like.
_PREFIX = re.compile(r"(?<!\w)(?:[وف]?(?:[بك]?ال|لل|[بلك])|[وف])(?=\w\w\w)")

#: Two families that no list of words can hold: a share of an article, and a price.
_FIGURES = {
    "share": re.compile(r"\d\s?[%％]|[%％]\s?\d"),
    "price": re.compile(r"[€£$¥₽]\s?\d|\d\s?(?:[€£$¥₽円元원]|(?:euro|cent|kr|zł|kč|tl|руб|р|грн)\b)"),
}

#: Families that bar the way when all of a row stand in a line.
BARRED = """
proof check | proof ask | proof you | proof do | proof gear
captcha check do | captcha check we | captcha ask | captcha you | captcha do
person program go | person web check go | riddle proof | riddle robot | riddle check go | riddle check person | riddle do go
robot taken browser | robot taken you | robot taken gear | robot check ask | robot do ask | robot check we you | robot check browser you | robot check go | robot check you
code shut | code odd | code gear you | odd shut you | odd shut ask
odd web you | odd gear you | odd gear we | odd gear ask | odd gear shut | odd gear check
shut gear you | shut gear we | gone gear you | checking gear you | shut web you | shut geo | gone geo
attack shut | attack web shut | attack odd
checking browser you | checking browser ask | checking browser we | checking browser go
blocker need | blocker ask | blocker do
login view web ask | login view web you
cookie accept pay | cookie pay must
"""
#: ... in a line, and not in two, which would make a wall of a lesson.
BARRED_ALONE = """
script need | script ask | script lack you | script lack do | script lack browser
"""

#: ... on a page that says nothing else: above an article the same words are its banner.
BARRED_BARE = """
cookie accept must
"""

#: Families that lock the rest of an article when all of a row stand in a line,
LOCKED = """
want free join | read join | read people thing | read people you | read people only | read offer thing | read offer free | read have
end join you | end join free | end join thing | end people | end offer you | end have
rest join thing | rest people thing | rest offer thing | rest only thing | rest people only | rest people you
full join | full people only | full people you | full offer you
open join thing | whole join thing | whole people thing only | open people thing | open offer thing
thing people only | paid thing join you | paid thing people | paid thing have | thing limit join
thing limit free you | share limit thing | share limit read
full print | rest print | end print | read print thing
rest thing price | full price | read thing price | open thing price | end price
"""
#: ... in a line and the short lines below it, which are its buttons,
LOCKED_TOGETHER = """
people only have | people only join | limit free thing join | thing limit have | full have | read have | paid thing join | rest thing offer
"""
#: ... in what may stand below a lock and is no paragraph of the article,
SOLD = "open thing | open join | offer join"
#: ... and in a line below a sentence that was cut off.
LOCKED_CUT = "read | rest | end | join people | full | people only | thing people | have | limit thing"


class Entry(NamedTuple):
    """A word of a family, and whether it must end where it ends."""

    text: str
    whole: bool
    language: str
    family: str


class Lexicon:
    """Families of words, filed by their beginnings, so that a line is read in one pass; immutable once made."""

    __slots__ = ("_inside", "_starts")

    def __init__(self, tables: Sequence[Mapping[str, str]]) -> None:
        self._starts: dict[str, list[Entry]] = {}
        self._inside: dict[str, list[Entry]] = {}
        for word, language, family in _words(tables):
            inside = word.startswith("*") or language in JOINED
            text = fold(word).lower().lstrip("*").rstrip("_")
            filed = self._inside if inside else self._starts
            filed.setdefault(text[: 1 if inside else 2], []).append(Entry(text, word.endswith("_"), language, family))

    def read(self, low: str) -> Signs:
        """Give the families of a line in lower case, in the languages of which it holds the most, or one fewer.

        What all languages say counts for each. Words of related languages look alike: the others would lend the line
        families that its own language does not see in it.
        """
        found: dict[str, set[str]] = defaultdict(set)
        for entry in self._entries(low):
            found[entry.language].add(entry.family)
        every = found.pop("any", set[str]())
        if _KANA.search(low):
            found.pop("zh", None)
        most = max(map(len, found.values()), default=0)
        likely = {language: families | every for language, families in found.items() if len(families) >= most - 1}
        return likely or ({"any": every} if every else {})

    def _entries(self, low: str) -> Iterator[Entry]:
        for at in _beginnings(low):
            yield from (entry for entry in self._starts.get(low[at : at + 2], ()) if _stands(low, at, entry))
        for at, sign in enumerate(low):
            if sign in self._inside:
                yield from (entry for entry in self._inside[sign] if _stands(low, at, entry))


def _words(tables: Sequence[Mapping[str, str]]) -> Iterator[tuple[str, str, str]]:
    """Every word of some tables, with its language and its family."""
    for table in tables:
        for language, families in table.items():
            for line in families.strip().splitlines():
                family, _, words = line.partition(":")
                yield from ((word.strip(), language, family) for word in words.split("|"))


def _beginnings(low: str) -> Iterator[int]:
    yield from (match.start() for match in _BEGINNING.finditer(low))
    if not low.isascii():
        yield from (match.end() for match in _PREFIX.finditer(low))


def _stands(low: str, at: int, entry: Entry) -> bool:
    end = at + len(entry.text)
    return low.startswith(entry.text, at) and not (entry.whole and low[end : end + 1].isalnum())


@cache
def _walls() -> Lexicon:
    return Lexicon((WALLS_WEST, WALLS_EAST, CONSENT, ASIDES))


@cache
def _locks() -> Lexicon:
    return Lexicon((LOCKS, BESIDES, ASIDES))


@cache
def _rows(table: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row.split()) for line in table.strip().splitlines() for row in line.split("|"))


def bars(low: str, *, short: bool, bare: bool = False) -> bool:
    """Whether a line in lower case says that its page lets nobody in; a short one may be a heading, on a ``bare`` page all."""
    signs = _wall_signs(low)
    is_label = short and any("label" in families for families in signs.values())
    return is_label or holds(signs, BARRED) or holds(signs, BARRED_ALONE) or (bare and holds(signs, BARRED_BARE))


def bar(low: str) -> bool:
    """Whether two lines in lower case say so together."""
    return holds(_wall_signs(low), BARRED)


def _wall_signs(low: str) -> Signs:
    return {each: families for each, families in _walls().read(low).items() if not families & {"said", "comment"}}


def lock_signs(low: str) -> Signs:
    """Give what a line in lower case says of the rest of its article; nothing where it speaks of something else."""
    figures = {name for name, pattern in _FIGURES.items() if pattern.search(low)}
    signs = {language: families | figures for language, families in _locks().read(low).items()}
    if any("comment" in families for families in signs.values()):
        return {}
    return {language: families for language, families in signs.items() if not _is_aside(families)}


def _is_aside(families: set[str]) -> bool:
    if "else" in families and not ("thing" in families and families & {"read", "open", "full"}):
        return True
    return "said" in families or ("mail" in families and not ("thing" in families and families & {"read", "open"}))


def holds(signs: Signs, table: str) -> bool:
    """Whether the families of any language fill a row of a table."""
    return any(row <= families for families in signs.values() for row in _rows(table))


def together(signs: Sequence[Signs]) -> Signs:
    """The families of lines that stand below each other."""
    joined: dict[str, set[str]] = defaultdict(set)
    for each in signs:
        for language, families in each.items():
            joined[language] |= families
    return joined
