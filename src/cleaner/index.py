"""The index of the first pass: brings thousands of phrases to a line by a few look-ups.

Whole phrases stand in one dictionary, keyed by the folded line with its dates, times and numbers as slots. Phrases with
an open slot are found by their first or last three letters; shapes by a sign the page must hold at all. So a hundred
more rules cost a line of prose nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cleaner.anchors import BARE, Anchors
from cleaner.edits import Cuts
from cleaner.lines import FRAME, Page, ends_sentence, fold
from cleaner.rule import Phrase, Rule
from cleaner.skeleton import calendar, skeleton_of

#: Keys longer than this are looked up as whole phrases only; the longest phrase with an open slot found on the
#: development pages stands on a line of 310 characters.
GLOB_LENGTH = 400
#: A whole line of words, dates and counts is this short: two labelled dates with times have 70 characters.
SLOTTED_LENGTH = 80
#: A name or a place beside a date is this short at the most; a longer line that begins or ends with a digit is a list's.
NAMED_LENGTH = 60
#: Words from this length on are looked up before a line's dates are read; shorter ones are months, units and zones.
LONG_WORD = 5
#: Shapes are tried on keys up to this length: a contact, counter or credit is shorter.
SHAPE_LENGTH = 200
#: A name on a line of its own has at most this many words, and a list of names twice as many.
NAME_WORDS = 5

_SLOT = re.compile(r"\{(name|names|headline|words|text)\}")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"[^\W\d_][\w'’.\-]*")
_PARTICLES = frozenset(
    "van von der den de del della di da dos das la le el al bin ibn bint af av zu zum y e und and & and, ter ten o'".split()
)


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that found a line, by a phrase of a language; a shape or an English phrase counts in every language."""

    rule: Rule
    language: str
    short: bool


@dataclass(frozen=True, slots=True)
class Glob:
    """A phrase with open slots: literal pieces with what may stand between them."""

    match: Match
    pieces: tuple[str, ...]
    slots: tuple[str, ...]

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
        return True


class Index:
    """The compiled rules of a selection; immutable once made, so threads may share it."""

    __slots__ = ("_slotted", "cuts", "heads", "looks", "rules", "shapes", "slotted", "tails", "vocabulary", "whole")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.whole: dict[str, tuple[Match, ...]] = {}
        self.heads: Anchors[Glob] = Anchors()
        self.tails: Anchors[Glob] = Anchors(ends=True)
        self.shapes = tuple(rule for rule in self.rules if rule.shape)
        self.cuts = Cuts(self.rules)
        self._slotted: set[str] = set()
        self.looks = tuple(rule for rule in self.rules if rule.look)
        for rule in self.rules:
            for phrase in rule.phrases:
                self._add(rule, phrase)
        self.slotted = frozenset(self._slotted)
        slotted = (key for key in self.whole if "{" in key)
        self.vocabulary = frozenset(calendar()).union(word for key in slotted for word in _WORD.findall(key))

    def _add(self, rule: Rule, phrase: Phrase) -> None:
        folded = fold(phrase.text).lower()
        match = Match(rule, phrase.language, short=len(phrase.text.split()) <= 2)
        if not _SLOT.search(folded):
            key = skeleton_of(_stripped(folded))
            if match not in self.whole.get(key, ()):
                self.whole[key] = (*self.whole.get(key, ()), match)
            return
        pieces = _SLOT.split(folded)
        literals = [pieces[0].lstrip(FRAME), *pieces[2:-1:2], pieces[-1].rstrip(FRAME)]
        glob = Glob(match, tuple(literals), tuple(pieces[1::2]))
        first, last = literals[0], literals[-1]
        if max(len(first.strip()), len(last.strip())) < BARE:
            raise ValueError(f"{rule.id}: the phrase {phrase.text!r} needs {BARE} signs of its own at one end")
        if len(first) >= len(last):
            self.heads.add(first, glob)
        else:
            self.tails.add(last, glob)
        if any("{" in literal for literal in literals):
            self._slotted.add(first.partition(" ")[0] if len(first) >= len(last) else last.rpartition(" ")[2])

    def find(self, page: Page) -> dict[int, tuple[Match, ...]]:
        """Find, for each line of the page, the rules whose phrases or shapes it is; lines nothing finds are left out."""
        found = self._find_shapes(page)
        whole, heads, tails, keys = self.whole, self.heads, self.tails, page.keys
        for index in page.order:
            key = keys[index]
            length = len(key)
            if length > GLOB_LENGTH:
                continue
            if not key.isalpha() and self._may_have_slots(key, length):
                key = skeleton_of(key)
            matches = whole.get(key, ())
            # The gates of the two tables stand here and not behind a call: they turn away nearly every line.
            if key.partition(" ")[0] in heads.words or key[:BARE] in heads.bare:
                matches += self._fitting(heads.find(key), key, page.folded[index])
            if key.rpartition(" ")[2] in tails.words or key[-BARE:] in tails.bare:
                matches += self._fitting(tails.find(key), key, page.folded[index])
            if matches:
                found[index] = (*matches, *found.get(index, ()))
        return found

    def _fitting(self, globs: tuple[Glob, ...], key: str, folded: str) -> tuple[Match, ...]:
        return tuple([glob.match for glob in globs if glob.fits(key, folded)])

    def _find_shapes(self, page: Page) -> dict[int, tuple[Match, ...]]:
        """Find the shapes, line by line, trying only lines that hold a trigger; most pages hold few of any."""
        found: dict[int, tuple[Match, ...]] = {}
        starts: list[int] = []
        for rule in self.shapes:
            if rule.shape is None:
                continue
            lines: set[int] = set()
            for trigger in rule.shape.triggers:
                if trigger in page.lowered_text:
                    starts = starts or page.starts()
                    lines.update(_lines_with(trigger, page.lowered_text, starts))
            for index in sorted(lines):
                line = page.lowered[index].strip()
                if line and len(line) <= SHAPE_LENGTH and rule.shape.pattern.fullmatch(line):
                    found[index] = (*found.get(index, ()), Match(rule, "en", short=False))
        return found

    def _may_have_slots(self, key: str, length: int) -> bool:
        """Whether a line with digits could be a phrase with dates, times or numbers in it."""
        if not _DIGIT.search(key):
            return False
        if key.partition(" ")[0] in self.slotted or key.rpartition(" ")[2] in self.slotted:
            return True
        if length > SLOTTED_LENGTH:
            return False
        if length <= NAMED_LENGTH and (key[-1].isdigit() or key[0].isdigit()):
            return True
        # A long word that no phrase with slots has rules them all out.
        return not any([len(word) >= LONG_WORD and word not in self.vocabulary for word in _WORD.findall(key)])


def _lines_with(trigger: str, text: str, starts: list[int]) -> Iterator[int]:
    """Walk the lines of a page that hold a trigger."""
    at = text.find(trigger)
    while at >= 0:
        line = bisect_right(starts, at) - 1
        yield line
        at = text.find(trigger, starts[line + 1]) if line + 1 < len(starts) else -1


def _stripped(phrase: str) -> str:
    """Take the frame off a phrase, but not the braces of a slot at its end."""
    start, end = len(phrase) - len(phrase.lstrip(FRAME.replace("{", ""))), len(phrase.rstrip(FRAME.replace("}", "")))
    return phrase[start:end]


def _takes(slot: str, words: str, folded: str) -> bool:
    """Tell whether an open slot takes these words of a line."""
    words = words.strip(FRAME)
    if not words:
        return False
    if slot == "text":
        return True
    count = words.count(" ") + 1
    if slot == "words":
        return count <= 8
    if slot == "headline":
        return not ends_sentence(folded.rstrip("?!")) or folded.endswith(("?", "!"))
    return is_name(original_case(words, folded), NAME_WORDS * (2 if slot == "names" else 1))


def original_case(words: str, folded: str) -> str:
    """Find lower-case words of a line again as the line has them."""
    at = folded.lower().find(words)
    return folded[at : at + len(words)] if at >= 0 else words


def is_name(words: str, most: int = NAME_WORDS) -> bool:
    """Tell whether these words could be a name: few, without digits, each capitalised where the script has capitals."""
    parts = words.replace(",", " ").replace("/", " ").split()
    if not 0 < len(parts) <= most or len(words) > 80:
        return False
    return all(part in _PARTICLES or _is_name_part(part) for part in parts)


def _is_name_part(part: str) -> bool:
    return bool(_NAME.fullmatch(part)) and not (part[0].islower())
