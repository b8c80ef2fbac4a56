"""Notices: short paragraphs at the edges of a page in which the publisher speaks of itself, known by the words they share.

No list holds all the ways to ask for a subscription or to disclose a commission. But each needs the thing (a newsletter),
the act (sign up) and the speaker (our) in one short paragraph, and a story seldom puts all three into one, least of all
above its first paragraph or below its last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cleaner.anchors import Match
from cleaner.languages import STOP_WORDS
from cleaner.lines import is_unspaced
from cleaner.rule import Rule

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
_QUOTES = "\"'“”„«»‹›「『"


#: The groups of a notice besides its first, as signs to search for, and what is found where all of them hold.
_Asked = tuple[tuple[tuple[str, ...], ...], Match]


@dataclass(frozen=True, slots=True)
class Named:
    """Words that notices are found by, as a sign between spaces, and what else is asked.

    "Video" is a word of thirty languages: of a line in ASCII only what can be said in ASCII is asked, a third of it.
    """

    sign: str
    notices: tuple[_Asked, ...]
    plain: tuple[_Asked, ...]

    @classmethod
    def of(cls, words: str, notices: Iterable[_Asked]) -> Named:
        """File notices under some words."""
        asked = tuple(notices)
        plain = ((tuple(tuple(filter(str.isascii, group)) for group in groups), match) for groups, match in asked)
        return cls(_sign(words), asked, tuple(one for one in plain if all(one[0])))


class Notices:
    """The compiled notices of some rules; immutable once made."""

    __slots__ = ("_stems", "_unspaced", "_words")

    def __init__(self, rules: Iterable[Rule]) -> None:
        wanted: dict[str, list[_Asked]] = {}
        for rule in rules:
            for notice in rule.notices:
                signs = tuple(tuple(_sign(word) for word in group) for group in notice.groups)
                match = Match(rule, notice.language, short=False)
                for word in notice.groups[0]:
                    wanted.setdefault(word, []).append((signs[1:], match))
        self._words: dict[str, list[Named]] = {}
        self._stems: dict[str, list[Named]] = {}
        unspaced: list[Named] = []
        for words, notices in wanted.items():
            rarest = max(words.split(), key=_rarity)
            stem = rarest.rstrip("*")
            named = Named.of(words, notices)
            if is_unspaced(words):
                unspaced.append(named)
            elif _HANGUL.search(stem) or len(rarest) > len(stem) >= STEM:  # particles follow a word of Korean
                self._stems.setdefault(stem[:STEM], []).append(named)
            else:
                self._words.setdefault(stem, []).append(named)
        self._unspaced = tuple(unspaced)

    def read(self, line: str, folded: str) -> tuple[Match, ...]:
        """Find the rules whose notice a line is; ``folded`` is its copy to match on."""
        is_of_length = len(line) * (1 if line.isascii() else 2) >= SHORTEST and len(line) <= LONGEST
        return self._matches(line[0], folded.lower()) if is_of_length else ()

    def _matches(self, first: str, folded: str) -> tuple[Match, ...]:
        """The rules whose notice a line is. A quotation is somebody's words, whatever it asks for."""
        words = _words_of(folded)
        spaced = f" {' '.join(words)} "
        near = self._near(words, spaced)
        if not near or first in _QUOTES:
            return ()
        asked = [named.plain if spaced.isascii() else named.notices for named in near]
        found = {match.rule.id: match for notices in asked for groups, match in notices if _holds(spaced, groups)}
        if not found or len(_END.findall(folded)) > SENTENCES:
            return ()
        return tuple(found[rule] for rule in sorted(found))

    def _near(self, words: Sequence[str], spaced: str) -> list[Named]:
        """What a line could be found by: a few cheap looks turn nine lines of ten away."""
        whole, stems = self._words, self._stems
        here = [whole[word] for word in words if word in whole]
        here += [stems[head] for word in words if (head := word[:STEM]) in stems]
        if not spaced.isascii() and _HANGUL.search(spaced):  # and these may have two letters
            here += [stems[head] for word in words for length in range(2, STEM) if (head := word[:length]) in stems]
        near = [named for some in here for named in some if named.sign in spaced]
        if self._unspaced and is_unspaced(spaced):
            near += [named for named in self._unspaced if named.sign in spaced]
        return near


def _words_of(folded: str) -> list[str]:
    if folded.isascii():
        return folded.encode().translate(_MARKS).decode().split()
    return GAP.sub(" ", folded).split()


def _holds(spaced: str, groups: tuple[tuple[str, ...], ...]) -> bool:
    """Whether a line has a sign of each group; most have none of the first."""
    for group in groups:
        for sign in group:
            if sign in spaced:
                break
        else:
            return False
    return True


def _rarity(word: str) -> tuple[bool, int]:
    """Of a phrase's words the longest that is no stop word is the rarest."""
    return word.rstrip("*") not in _COMMON, len(word.rstrip("*"))


def _sign(word: str) -> str:
    """A word as it is searched for between spaces; one that ends in a star may go on, and some scripts part no words."""
    if is_unspaced(word):
        return word.rstrip("*")
    return f" {word[:-1]}" if word.endswith("*") else f" {word} "
