"""The phrases of all rules, compiled: brings a hundred thousand of them to a line by a few look-ups.

Whole phrases stand in one dictionary, keyed by the folded line with its dates, times and numbers as slots. Phrases with
an open slot are found by their first or last words. So a hundred more rules cost a line of prose nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cleaner.anchors import ASCII_BARE, BARE, Anchors
from cleaner.lines import FRAME, Page, ends_sentence, fold, key_of
from cleaner.names import NAME_WORDS, is_name, original_case
from cleaner.rule import Phrase, Rule
from cleaner.skeleton import SKELETON_LENGTH, calendar, skeleton_of

#: Longer lines are paragraphs, which no phrase with an open slot takes.
GLOB_LENGTH = 400
#: A whole line of words, dates and counts is this short: two labelled dates with times have 70 signs.
SLOTTED_LENGTH = 80
#: A name or a place beside a date is this short at the most; a longer line that begins or ends with a digit is a list's.
NAMED_LENGTH = 60
#: ``{words}`` takes so many words at the most.
MOST_WORDS = 8
#: The rest of a sentence of a call or a notice is this short; with more, it is somebody's paragraph.
REST_LENGTH = 170
#: So many signs at either end of a paragraph hold its first and its last two words.
EDGE_LENGTH = 60
#: Words from this length on are looked up before a line's dates are read; shorter ones are months, units and zones.
LONG_WORD = 5

_SLOT = re.compile(r"\{(name|names|headline|words|rest|text)\}")
_BREAK = re.compile(r"[!?。！？؟।]|\.(?=\s)")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that found a line, by a phrase of a language; an English phrase counts on a page of any language."""

    rule: Rule
    language: str
    short: bool


@dataclass(frozen=True, slots=True)
class Glob:
    """A phrase with open slots: literal pieces with what may stand between them."""

    match: Match
    pieces: tuple[str, ...]
    slots: tuple[str, ...]
    needs: tuple[str, ...] = ()

    def fits(self, key: str, folded: str) -> bool:
        """Tell whether the whole key is this phrase; one leftmost search a piece, so never more than linear."""
        if not (key.startswith(self.pieces[0]) and key.endswith(self.pieces[-1])):
            return False
        at = len(self.pieces[0])
        end = len(key) - len(self.pieces[-1])
        for number, piece in enumerate(self.pieces[1:]):
            last = number == len(self.slots) - 1
            to = end if last else key.find(piece, at, end)
            if to <= at or not _takes(self.slots[number], key[at:to], folded):
                return False
            at = to + len(piece)
        return not self.needs or any([word in key for word in self.needs])


class Phrasebook:
    """The compiled phrases of some rules; immutable once made."""

    __slots__ = ("_closings", "_framed", "_heads", "_openings", "_slotted", "_tails", "_vocabulary", "_whole")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._whole: dict[str, tuple[Match, ...]] = {}
        self._heads: Anchors[Glob] = Anchors()
        self._tails: Anchors[Glob] = Anchors(ends=True)
        self._openings: dict[str, frozenset[str]] = {}
        self._closings: set[str] = set()
        self._slotted: set[str] = set()
        said = [(rule, phrase) for rule in rules for phrase in rule.phrases]
        self._framed = any(rule.framed for rule, _ in said)
        # All phrases are folded in one piece: with a hundred thousand of them that halves the time to the first page.
        folded = fold("\n".join([phrase.text for _, phrase in said])).lower().split("\n")
        for (rule, phrase), text in zip(said, folded, strict=bool(said)):
            self._add(rule, phrase, text)
        slotted = (key for key in self._whole if "{" in key)
        self._vocabulary = frozenset(calendar()).union(word for key in slotted for word in _WORD.findall(key))

    def _add(self, rule: Rule, phrase: Phrase, folded: str) -> None:
        match = Match(rule, phrase.language, short=phrase.text.count(" ") < 2)
        stripped = _stripped(folded) or key_of(folded)
        if rule.prose:
            self._open(stripped)
        if not _SLOT.search(stripped):
            key = skeleton_of(stripped)
            self._whole[key] = (*self._whole.get(key, ()), match)
            return
        pieces = _SLOT.split(stripped)
        literals = tuple(pieces[::2])
        self._file(rule, phrase, Glob(match, literals, tuple(pieces[1::2]), phrase.needs))

    def _file(self, rule: Rule, phrase: Phrase, glob: Glob) -> None:
        first, last = glob.pieces[0], glob.pieces[-1]
        if max(len(first), len(last)) < BARE or not (first + last).strip():
            raise ValueError(f"{rule.id}: the phrase {phrase.text!r} needs {BARE} signs of its own at one end")
        if len(first) >= len(last):
            self._heads.add(first, glob)
        else:
            self._tails.add(last, glob)
        if any("{" in literal for literal in glob.pieces):
            self._slotted.add(first.partition(" ")[0] if len(first) >= len(last) else last.rpartition(" ")[2])

    def _open(self, stripped: str) -> None:
        """Note what a phrase for sentences begins with; or ends with, if it begins with an open slot.

        A beginning is a first word with the second words behind it, ``""`` where any may follow; where a script parts
        no words it is two signs.
        """
        literals = _SLOT.split(stripped)[::2]
        if not literals[0].strip():
            self._closings.update((literals[-1].rpartition(" ")[2], literals[-1][-BARE:]))
            return
        first, second, *third = (*literals[0].split(" ", 2), "")[:3]
        whole = bool(third) or len(literals) == 1
        self._openings[first] = self._openings.get(first, frozenset()) | {second if whole else ""}
        if not first[:BARE].isascii():
            self._openings[first[:BARE]] = frozenset(("",))

    def may_open(self, text: str) -> bool:
        """Whether a paragraph begins or ends as a phrase of a rule for sentences does, so that it must be read."""
        head = text[:EDGE_LENGTH].lstrip(FRAME).lower().replace("’", "'")
        first = head.partition(" ")[0]
        if first in self._openings:
            seconds = self._openings[first]
            if "" in seconds or head[len(first) + 1 :].partition(" ")[0] in seconds:
                return True
        tail = text[-EDGE_LENGTH:].rstrip(FRAME).lower()
        if self._closings and tail.rpartition(" ")[2] in self._closings:
            return True
        return not head[:BARE].isascii() and (head[:BARE] in self._openings or tail[-BARE:] in self._closings)

    def find(self, page: Page, read: Sequence[int]) -> Iterator[tuple[int, tuple[Match, ...]]]:
        """Find the phrases that lines of a page are, among the lines ``read``."""
        keys, folded, whole = page.keys, page.folded, self._whole
        slotted = {i: skeleton_of(key) for i in read if not (key := keys[i]).isalpha() and self._may_have_slots(key)}
        for i in self._gate(keys, read, slotted):
            key = slotted.get(i) or keys[i]
            matches = whole.get(key, ())
            if len(key) <= GLOB_LENGTH:
                globs = self._heads.find(key) + self._tails.find(key)
                matches += tuple([glob.match for glob in globs if glob.fits(key, folded[i])])
            if matches and self._framed:
                matches = tuple([match for match in matches if not match.rule.framed or _is_framed(folded[i])])
            if matches:
                yield i, matches

    def _gate(self, keys: Sequence[str], read: Sequence[int], slotted: dict[int, str]) -> list[int]:
        """The lines that any phrase may be, in one expression without a call: it turns nearly every line away."""
        whole, heads, tails = self._whole, self._heads.words, self._tails.words
        bare_heads, bare_tails = self._heads.bare, self._tails.bare
        return [
            i
            for i in read
            if i in slotted
            or (key := keys[i]) in whole
            or key.partition(" ")[0] in heads
            or key.rpartition(" ")[2] in tails
            or key[:BARE] in bare_heads
            or key[:ASCII_BARE] in bare_heads
            or key[-BARE:] in bare_tails
            or key[-ASCII_BARE:] in bare_tails
        ]

    def _may_have_slots(self, key: str) -> bool:
        """Whether a line with digits could be a phrase with dates, times or numbers in it."""
        length = len(key)
        if length > SKELETON_LENGTH:
            return False
        if length <= SLOTTED_LENGTH and not _DIGIT.search(key):
            return False
        if length <= NAMED_LENGTH and (key[-1].isdigit() or key[0].isdigit()) and _may_have_date(key):
            return True
        if key.partition(" ")[0] in self._slotted or key.rpartition(" ")[2] in self._slotted:
            return True
        if length > SLOTTED_LENGTH:
            return False
        # A long word that no phrase with slots has rules them all out.
        return not any([len(word) >= LONG_WORD and word not in self._vocabulary for word in _WORD.findall(key)])


_DATED = re.compile(r"\d[./:-] ?\d|\d[年월月h时時]|\d{4}$")


def _may_have_date(key: str) -> bool:
    return bool(_DATED.search(key)) or not calendar().isdisjoint(_WORD.findall(key))


def _stripped(phrase: str) -> str:
    """Take the frame off a phrase, but not the braces of a slot at its ends."""
    start = len(phrase) - len(phrase.lstrip(_FRAME_BEFORE))
    return phrase[start : len(phrase.rstrip(_FRAME_BEHIND))]


_FRAME_BEFORE, _FRAME_BEHIND = FRAME.replace("{", ""), FRAME.replace("}", "")


def _is_framed(folded: str) -> bool:
    """Tell whether a line stands between dashes or in brackets; a bullet stands on one side only."""
    line = folded.strip()
    return len(line) > 2 and line[0] in "-=~•[(<" and line[-1] in "-=~•])>"


def _takes(slot: str, words: str, folded: str) -> bool:
    """Tell whether an open slot takes these words of a line."""
    words = words.strip(FRAME)
    if not words:
        return False
    if slot == "text":
        return True
    if slot == "rest":
        return len(words) <= REST_LENGTH and not _BREAK.search(words.rstrip("!?。！？؟।"))
    if slot == "words":
        return words.count(" ") < MOST_WORDS
    if slot == "headline":
        return not ends_sentence(folded.rstrip("?!")) or folded.endswith(("?", "!"))
    return is_name(original_case(words, folded), NAME_WORDS * (2 if slot == "names" else 1))
