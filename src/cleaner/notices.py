"""Notices: short paragraphs at the edges of a page in which the publisher speaks of itself, known by the words they share.

No list holds all the ways to ask for a subscription or to disclose a commission. But each needs the thing (a newsletter),
the act (sign up) and the speaker (our) in one short paragraph, and a story seldom puts all three into one, least of all
above its first paragraph or below its last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from cleaner.anchors import Match
from cleaner.languages import STOP_WORDS
from cleaner.lines import is_unspaced
from cleaner.rule import Rule
from cleaner.speech import is_reported

#: No longer paragraph is a notice, and no shorter line, which is a button or a label that phrases know. Chosen, not
#: measured: the labelled notices have up to 300 signs, where their file cuts them off.
SHORTEST, LONGEST = 36, 480
#: Nor one with more sentences than this; a choice, too.
SENTENCES = 5
#: The words that notices are found by and that may go on are filed under so many first letters.
STEM = 5

#: What parts words: all but letters and what sits on them in Arabic, Hebrew and the scripts of India.
GAP = re.compile(r"(?:[^\w\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0966-\u097f]|_)+")
#: The same for the bytes of ASCII, which a table of bytes turns in a third of the time of one of characters.
_MARKS = bytes(code if chr(code).isalnum() else 32 for code in range(128)) + bytes([32]) * 128
_HANGUL = re.compile("[\uac00-\ud7a3]")
_END = re.compile(r"[.!?。！？؟।](?:\s|$)")
_COMMON = frozenset(word for words in STOP_WORDS.values() for word in words.split()).union(
    "an our your do you we about what like some these there over free find know work tell help need want been here in more these".split()
)
#: Words that English alone has, of the languages of the rules; so many of them prove that a line is English. Hardly a line
#: of another language quotes a title that has three.
_ENGLISH = frozenset("the and with this that your you from our they their which these those what".split())
ENGLISH_WORDS = 3
_QUOTES = "\"'“”„«»‹›「『"


Group = tuple[str, ...]
#: The groups of a notice besides its first, as signs to search for, and what is found where all of them hold.
Asked = tuple[tuple[Group, ...], Match]
#: A notice with the words that it is found by.
Filed = tuple[Group, Asked]


class Named(NamedTuple):
    """Words that notices are found by, as a sign between spaces, and what else is asked."""

    sign: str
    notices: tuple[Asked, ...]


class Table:
    """Notices by a word that each of them has in its first group; immutable once made."""

    __slots__ = ("_stems", "_unspaced", "_words")

    def __init__(self, filed: Iterable[Filed]) -> None:
        wanted: dict[str, list[Asked]] = {}
        for names, asked in filed:
            for words in names:
                wanted.setdefault(words, []).append(asked)
        self._words: dict[str, list[Named]] = {}
        self._stems: dict[str, list[Named]] = {}
        unspaced: list[Named] = []
        for words, notices in wanted.items():
            rarest = max(words.split(), key=_rarity)
            stem = rarest.rstrip("*")
            named = Named(_sign(words), tuple(notices))
            if is_unspaced(words):
                unspaced.append(named)
            elif _HANGUL.search(stem) or len(rarest) > len(stem) >= STEM:  # particles follow a word of Korean
                self._stems.setdefault(stem[:STEM], []).append(named)
            else:
                self._words.setdefault(stem, []).append(named)
        self._unspaced = tuple(unspaced)

    def near(self, words: Sequence[str], spaced: str) -> list[Named]:
        """What a line could be found by: a few cheap looks turn nine lines of ten away."""
        whole, stems = self._words, self._stems
        here = [whole[word] for word in words if word in whole]
        if stems:  # English has none
            here += [stems[head] for word in words if (head := word[:STEM]) in stems]
        if not spaced.isascii() and _HANGUL.search(spaced):  # and these may have two letters
            here += [stems[head] for word in words for length in range(2, STEM) if (head := word[:length]) in stems]
        if not here and not self._unspaced:
            return []
        near = [named for some in here for named in some if named.sign in spaced]
        if self._unspaced and is_unspaced(spaced):
            near += [named for named in self._unspaced if named.sign in spaced]
        return near


class Notices:
    """The compiled notices of some rules; immutable once made.

    "Video" is a word of thirty languages: of a line in ASCII only what can be said in ASCII is asked, a third of it, and of
    one that is English for sure only what is English.
    """

    __slots__ = ("_all", "_english", "_plain")

    def __init__(self, rules: Iterable[Rule]) -> None:
        filed = _filed(rules)
        self._all = Table(filed)
        self._plain = Table(_in_ascii(filed))
        self._english = Table([(names, asked) for names, asked in filed if asked[1].language == "en"])

    def read(self, line: str, folded: str) -> tuple[Match, ...]:
        """Find the rules whose notice a line is; ``folded`` is its copy to match on."""
        is_of_length = len(line) * (1 if line.isascii() else 2) >= SHORTEST and len(line) <= LONGEST
        return self._matches(line[0], folded.lower()) if is_of_length else ()

    def _matches(self, first: str, folded: str) -> tuple[Match, ...]:
        """The rules whose notice a line is. A quotation is somebody's words, whatever it asks for."""
        words = _words_of(folded)
        spaced = f" {' '.join(words)} "
        is_english = len(_ENGLISH.intersection(words)) >= ENGLISH_WORDS
        table = self._english if is_english else self._plain if spaced.isascii() else self._all
        near = table.near(words, spaced)
        if not near or first in _QUOTES:
            return ()
        found = {match.rule.id: match for named in near for groups, match in named.notices if _holds(spaced, groups)}
        if not found or len(_END.findall(folded)) > SENTENCES:
            return ()
        return tuple(found[rule] for rule in sorted(found) if not is_reported(found[rule].language, folded))


def _filed(rules: Iterable[Rule]) -> list[Filed]:
    """The notices of the rules; the same words stand in many, and kept once they are a fifth as large."""
    sign = cache(_sign)

    @cache
    def signs(group: Group) -> Group:
        return tuple([sign(word) for word in group])

    notices = [(rule, notice) for rule in rules for notice in rule.notices]
    return [
        (
            notice.groups[0],
            (tuple([signs(group) for group in notice.groups[1:]]), Match(rule, notice.language, short=False)),
        )
        for rule, notice in notices
    ]


def _in_ascii(filed: Iterable[Filed]) -> list[Filed]:
    """What of the notices can be said in ASCII."""

    @cache
    def plain(group: Group) -> Group:
        return group if "".join(group).isascii() else tuple([sign for sign in group if sign.isascii()])

    found = [(plain(names), tuple([plain(group) for group in groups]), match) for names, (groups, match) in filed]
    return [(names, (groups, match)) for names, groups, match in found if all(groups)]


def _words_of(folded: str) -> list[str]:
    if folded.isascii():
        return folded.encode().translate(_MARKS).decode().split()
    return GAP.sub(" ", folded).split()


def _holds(spaced: str, groups: tuple[tuple[str, ...], ...]) -> bool:
    """Whether a line has a sign of each group; most have none of the first."""
    has = spaced.__contains__
    return all(any(map(has, group)) for group in groups)


def _rarity(word: str) -> tuple[bool, int]:
    """Of a phrase's words the longest that is no stop word is the rarest."""
    return word.rstrip("*") not in _COMMON, len(word.rstrip("*"))


def _sign(word: str) -> str:
    """A word as it is searched for between spaces; one that ends in a star may go on, and some scripts part no words."""
    if is_unspaced(word):
        return word.rstrip("*")
    return f" {word[:-1]}" if word.endswith("*") else f" {word} "
