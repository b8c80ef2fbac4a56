"""The index of the first pass: brings thousands of phrases to a line by a few look-ups.

Whole phrases stand in one dictionary, keyed by the folded line with its dates, times and numbers as slots. Phrases with
an open slot are found by their first or last three letters; shapes by a sign the page must hold at all. So a hundred
more rules cost a line of prose nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cleaner.edits import Cuts
from cleaner.lines import FRAME, Page, ends_sentence, fold
from cleaner.rule import Phrase, Rule
from cleaner.skeleton import calendar, skeleton_of

#: A phrase with an open slot is found by so many signs at one of its ends; shorter anchors fit too many lines.
ANCHOR = 3
#: Keys longer than this are looked up as whole phrases only; the longest phrase with an open slot found on the
#: development pages stands on a line of 310 characters.
GLOB_LENGTH = 400
#: A whole line of words, dates and counts is this short: two labelled dates with times have 70 characters.
SLOTTED_LENGTH = 80
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

    __slots__ = ("cuts", "heads", "looks", "rules", "shapes", "tails", "vocabulary", "whole")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.whole: dict[str, tuple[Match, ...]] = {}
        self.heads: dict[str, tuple[Glob, ...]] = {}
        self.tails: dict[str, tuple[Glob, ...]] = {}
        self.shapes = tuple(rule for rule in self.rules if rule.shape)
        self.cuts = Cuts(self.rules)
        self.looks = tuple(rule for rule in self.rules if rule.look)
        for rule in self.rules:
            for phrase in rule.phrases:
                self._add(rule, phrase)
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
        if len(first) >= ANCHOR:
            self.heads[first[:ANCHOR]] = (*self.heads.get(first[:ANCHOR], ()), glob)
        elif len(last) >= ANCHOR:
            self.tails[last[-ANCHOR:]] = (*self.tails.get(last[-ANCHOR:], ()), glob)
        else:
            raise ValueError(f"{rule.id}: the phrase {phrase.text!r} needs {ANCHOR} signs of its own at one end")

    def find(self, page: Page) -> dict[int, tuple[Match, ...]]:
        """Find, for each line of the page, the rules whose phrases or shapes it is; lines nothing finds are left out."""
        found: dict[int, tuple[Match, ...]] = {}
        whole, heads, tails, keys = self.whole, self.heads, self.tails, page.keys
        active = self._active_shapes(page)
        for index in page.order:
            key = keys[index]
            length = len(key)
            if length > GLOB_LENGTH:
                continue
            anchored = key[:ANCHOR] in heads or key[-ANCHOR:] in tails
            if (anchored or length <= SLOTTED_LENGTH) and not key.isalpha() and self._has_slots(key, anchored):
                key = skeleton_of(key)
                anchored = key[:ANCHOR] in heads or key[-ANCHOR:] in tails
            matches = whole.get(key, ())
            if anchored:
                matches += tuple(
                    glob.match
                    for glob in (*heads.get(key[:ANCHOR], ()), *tails.get(key[-ANCHOR:], ()))
                    if glob.fits(key, page.folded[index])
                )
            if active and length <= SHAPE_LENGTH:
                matches += _shaped(active, page.lowered[index])
            if matches:
                found[index] = matches
        return found

    def _has_slots(self, key: str, anchored: bool) -> bool:
        """Whether a line with digits could be a phrase with slots: a long word that no such phrase has rules it out."""
        if not _DIGIT.search(key):
            return False
        if anchored or key[0].isdigit() or key[-1].isdigit():
            return True
        return not any(len(word) >= LONG_WORD and word not in self.vocabulary for word in _WORD.findall(key))

    def _active_shapes(self, page: Page) -> tuple[tuple[Callable[[str], object], Match], ...]:
        """The shapes that any line of the page could have, by the signs the page holds."""
        if not self.shapes:
            return ()
        return tuple(
            (_tried(rule), Match(rule, "en", short=False))
            for rule in self.shapes
            if rule.shape and any(trigger in page.lowered_text for trigger in rule.shape.triggers)
        )


def _stripped(phrase: str) -> str:
    """Take the frame off a phrase, but not the braces of a slot at its end."""
    start, end = len(phrase) - len(phrase.lstrip(FRAME.replace("{", ""))), len(phrase.rstrip(FRAME.replace("}", "")))
    return phrase[start:end]


def _tried(rule: Rule) -> Callable[[str], object]:
    assert rule.shape is not None
    triggers, fullmatch = rule.shape.triggers, rule.shape.pattern.fullmatch
    if len(triggers) == 1:
        sign = triggers[0]
        return lambda line: sign in line and fullmatch(line.strip())
    return lambda line: any([sign in line for sign in triggers]) and fullmatch(line.strip())


def _shaped(active: tuple[tuple[Callable[[str], object], Match], ...], line: str) -> tuple[Match, ...]:
    return tuple([match for tried, match in active if tried(line)])


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
