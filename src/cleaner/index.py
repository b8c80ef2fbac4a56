"""The index of the first pass: brings thousands of phrases to a line by a few look-ups.

Whole phrases stand in one dictionary, keyed by the folded line with its dates, times and numbers as slots. Phrases with
an open slot are found by their first or last three letters; shapes by a sign the page must hold at all. So a hundred
more rules cost a line of prose nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from cleaner.anchors import ASCII_BARE, BARE, Anchors
from cleaner.edits import Cuts
from cleaner.lines import FRAME, PROSE_WIDTH, Page, ends_sentence, fold, is_unspaced, key_of
from cleaner.rule import LONGEST_SHAPE, Phrase, Rule
from cleaner.skeleton import SKELETON_LENGTH, calendar, skeleton_of

#: Keys longer than this are looked up as whole phrases only; the longest phrase with an open slot found on the
#: development pages stands on a line of 310 characters.
GLOB_LENGTH = 400
#: A whole line of words, dates and counts is this short: two labelled dates with times have 70 characters.
SLOTTED_LENGTH = 80
#: A name or a place beside a date is this short at the most; a longer line that begins or ends with a digit is a list's.
NAMED_LENGTH = 60
#: Words of a page and of a trigger are compared by so many first letters.
STEM = 4
#: The rest of a sentence of a call or a notice is this short; with more, it is somebody's paragraph.
REST_LENGTH = 170
#: So many signs at either end of a paragraph hold its first and its last two words.
EDGE_LENGTH = 60
#: Words from this length on are looked up before a line's dates are read; shorter ones are months, units and zones.
LONG_WORD = 5
#: A name on a line of its own has at most this many words, and a list of names twice as many.
NAME_WORDS = 5

_SLOT = re.compile(r"\{(name|names|headline|words|rest|text)\}")
_BREAK = re.compile(r"[!?。！？؟।]|\.(?=\s)")
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


class Index:
    """The compiled rules of a selection; immutable once made, so threads may share it."""

    __slots__ = (
        "_slotted",
        "closings",
        "cuts",
        "framed",
        "heads",
        "looks",
        "openings",
        "rules",
        "shapes",
        "signs",
        "slotted",
        "stems",
        "tails",
        "triggers",
        "vocabulary",
        "whole",
    )

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.whole: dict[str, tuple[Match, ...]] = {}
        self.heads: Anchors[Glob] = Anchors()
        self.tails: Anchors[Glob] = Anchors(ends=True)
        self.shapes = tuple(rule for rule in self.rules if rule.shape)
        self.triggers: dict[str, tuple[int, ...]] = {}
        for number, rule in enumerate(self.shapes):
            for trigger in rule.shape.triggers if rule.shape else ():
                self.triggers[trigger] = (*self.triggers.get(trigger, ()), number)
        self.signs = tuple(trigger for trigger in self.triggers if not _is_stem(trigger))
        self.stems: dict[str, tuple[str, ...]] = {}
        for trigger in (trigger for trigger in self.triggers if _is_stem(trigger)):
            stem = _WORD.findall(trigger)[0][:STEM]
            self.stems[stem] = (*self.stems.get(stem, ()), trigger)
        self.framed = any(rule.framed for rule in self.rules)
        self.cuts = Cuts(self.rules)
        self._slotted: set[str] = set()
        self.looks = tuple(rule for rule in self.rules if rule.look)
        for rule in self.rules:
            for phrase in rule.phrases:
                self._add(rule, phrase)
        self.slotted = frozenset(self._slotted)
        self.openings, self.closings = _openings(self.rules)
        slotted = (key for key in self.whole if "{" in key)
        self.vocabulary = frozenset(calendar()).union(word for key in slotted for word in _WORD.findall(key))

    def _add(self, rule: Rule, phrase: Phrase) -> None:
        folded = fold(phrase.text).lower()
        match = Match(rule, phrase.language, short=len(phrase.text.split()) <= 2)
        if not _SLOT.search(folded):
            key = skeleton_of(_stripped(folded) or key_of(folded))
            if match not in self.whole.get(key, ()):
                self.whole[key] = (*self.whole.get(key, ()), match)
            return
        pieces = _SLOT.split(folded)
        literals = [pieces[0].lstrip(FRAME), *pieces[2:-1:2], pieces[-1].rstrip(FRAME)]
        glob = Glob(match, tuple(literals), tuple(pieces[1::2]), phrase.needs)
        first, last = literals[0], literals[-1]
        if max(len(first), len(last)) < BARE or not (first + last).strip():
            raise ValueError(f"{rule.id}: the phrase {phrase.text!r} needs {BARE} signs of its own at one end")
        if len(first) >= len(last):
            self.heads.add(first, glob)
        else:
            self.tails.add(last, glob)
        if any("{" in literal for literal in literals):
            self._slotted.add(first.partition(" ")[0] if len(first) >= len(last) else last.rpartition(" ")[2])

    def find(self, page: Page) -> dict[int, tuple[Match, ...]]:
        """Find, for each line of the page, the rules whose phrases or shapes it is; lines nothing finds are left out."""
        keys, aside, folded = page.keys, page.aside, page.folded
        whole, first, last, bare_first, bare_last = (
            self.whole,
            self.heads.words,
            self.tails.words,
            self.heads.bare,
            self.tails.bare,
        )
        read = [i for i in page.order if i not in aside] if aside else page.order
        found = self._find_shapes(page, read)
        slotted = {i: skeleton_of(key) for i in read if not (key := keys[i]).isalpha() and self._may_have_slots(key)}
        # The gates of all tables stand in one expression, without a call: they turn away nearly every line.
        hits = [
            i
            for i in read
            if i in slotted
            or (key := keys[i]) in whole
            or key.partition(" ")[0] in first
            or key.rpartition(" ")[2] in last
            or key[:BARE] in bare_first
            or key[:ASCII_BARE] in bare_first
            or key[-BARE:] in bare_last
            or key[-ASCII_BARE:] in bare_last
        ]
        for i in hits:
            key = slotted.get(i) or keys[i]
            matches = whole.get(key, ())
            if len(key) <= GLOB_LENGTH:
                globs = self.heads.find(key) + self.tails.find(key)
                matches += tuple([glob.match for glob in globs if glob.fits(key, folded[i])])
            if matches and self.framed:
                matches = tuple([match for match in matches if not match.rule.framed or _is_framed(folded[i])])
            if matches:
                found[i] = (*matches, *found.get(i, ()))
        return found

    def _find_shapes(self, page: Page, read: Sequence[int]) -> dict[int, tuple[Match, ...]]:
        """Find the shapes, trying only lines that hold a trigger: short ones, and sentences for the rules of sentences."""
        found: dict[int, tuple[Match, ...]] = {}
        if not self.shapes:
            return found
        short = [i for i in read if len(page.lowered[i]) <= LONGEST_SHAPE]
        excerpt = Excerpt.of(page, short)
        hits: dict[int, set[int]] = {}
        for trigger in self._triggers_in(excerpt.text):
            lines = set(excerpt.lines_with(trigger))
            for number in self.triggers[trigger]:
                hits[number] = hits[number] | lines if number in hits else lines
        for number in sorted(hits):
            rule = self.shapes[number]
            for i in sorted(hits[number]):
                if _fits_shape(rule, page.lowered[i]):
                    found[i] = (*found.get(i, ()), Match(rule, "en", short=False))
        return found

    def _triggers_in(self, text: str) -> list[str]:
        """The triggers of shapes that a text holds; its words rule most of those out that are words."""
        stems = self.stems.keys() & {word[:STEM] for word in _WORD.findall(text)}
        words = [word for stem in stems for word in self.stems[stem]]
        return [trigger for trigger in (*self.signs, *words) if trigger in text]

    def _may_have_slots(self, key: str) -> bool:
        """Whether a line with digits could be a phrase with dates, times or numbers in it."""
        length = len(key)
        if length > SLOTTED_LENGTH:
            if length > SKELETON_LENGTH:
                return False
            anchored = key.partition(" ")[0] in self.slotted or key.rpartition(" ")[2] in self.slotted
            return anchored and _DIGIT.search(key) is not None
        if not _DIGIT.search(key):
            return False
        if length <= NAMED_LENGTH and (key[-1].isdigit() or key[0].isdigit()):
            return True
        if key.partition(" ")[0] in self.slotted or key.rpartition(" ")[2] in self.slotted:
            return True
        # A long word that no phrase with slots has rules them all out.
        return not any([len(word) >= LONG_WORD and word not in self.vocabulary for word in _WORD.findall(key)])

    def may_open(self, text: str) -> bool:
        """Whether a paragraph begins or ends as a phrase of a rule for sentences does, so that it must be read."""
        head = text[:EDGE_LENGTH].lstrip(FRAME).lower().replace("’", "'")
        first = head.partition(" ")[0]
        if first in self.openings:
            pairs = self.openings[first]
            if "" in pairs or head[len(first) + 1 :].partition(" ")[0] in pairs:
                return True
        tail = text[-EDGE_LENGTH:].rstrip(FRAME).lower()
        if tail.rpartition(" ")[2] in self.closings:
            return True
        return not head[:BARE].isascii() and (head[:BARE] in self.openings or tail[-BARE:] in self.closings)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some lines of a page in one piece of lower-case text, to ask which of them hold a sign."""

    lines: Sequence[int]
    text: str
    starts: Sequence[int]

    @classmethod
    def of(cls, page: Page, lines: Sequence[int]) -> Excerpt:
        """Set these lines of a page end to end."""
        parts = [page.lowered[i] for i in lines]
        starts = list(accumulate([len(part) + 1 for part in parts], initial=0))
        return cls(lines, "\n".join(parts).lower(), starts)

    def lines_with(self, sign: str) -> Iterator[int]:
        """Walk the lines that hold a sign."""
        at = self.text.find(sign)
        while at >= 0:
            place = bisect_right(self.starts, at) - 1
            yield self.lines[place]
            at = self.text.find(sign, self.starts[place + 1])


def _fits_shape(rule: Rule, lowered: str) -> bool:
    """Whether a line is a rule's shape; of the lines that are sentences only a rule for sentences is asked."""
    shape = rule.shape
    if shape is None or len(lowered) > shape.longest or (not rule.prose and _sentence(lowered)):
        return False
    return shape.pattern.fullmatch(lowered.strip()) is not None


def _is_stem(sign: str) -> bool:
    """Whether a trigger begins with a word, whole or so long that its stem is; then a page's own words can rule it out."""
    first = _WORD.match(sign)
    return first is not None and not is_unspaced(sign)


def _is_framed(folded: str) -> bool:
    """Tell whether a line stands between dashes or in brackets; a bullet stands on one side only."""
    line = folded.strip()
    return len(line) > 2 and line[0] in "-=~•[(<" and line[-1] in "-=~•])>"


def _sentence(line: str) -> bool:
    return len(line) >= PROSE_WIDTH and ends_sentence(line)


def _openings(rules: Iterable[Rule]) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """What the phrases of the rules for sentences begin with, and what those end with that begin with an open slot.

    A beginning is a first word with the second words behind it, ``""`` where any may follow; where a script parts no
    words it is two signs.
    """
    openings: dict[str, frozenset[str]] = {}
    closings: set[str] = set()
    for phrase in (phrase for rule in rules if rule.prose for phrase in rule.phrases):
        literals = _SLOT.split(_stripped(fold(phrase.text).lower()))[::2]
        if literals[0].strip():
            first, second, *third = (*literals[0].split(" ", 2), "")[:3]
            whole = bool(third) or len(literals) == 1
            openings[first] = openings.get(first, frozenset()) | {second if whole else ""}
            if not first[:BARE].isascii():
                openings[first[:BARE]] = frozenset(("",))
        else:
            closings.update((literals[-1].rpartition(" ")[2], literals[-1][-BARE:]))
    return openings, frozenset(closing for closing in closings if closing)


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
    if slot == "rest":
        return len(words) <= REST_LENGTH and not _BREAK.search(words.rstrip("!?。！？؟।"))
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
