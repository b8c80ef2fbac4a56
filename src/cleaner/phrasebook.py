"""The phrases of all rules, compiled: brings a hundred thousand of them to a line by a few look-ups.

Whole phrases stand in one dictionary, keyed by the folded line with its dates, times and numbers as slots. Phrases with
an open slot are claims on lines that begin or end as they do. So a hundred more rules cost a line of prose nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from cleaner.anchors import END_STEPS, ENDS, STEPS, Anchors, Match
from cleaner.lines import FRAME, PROSE_WIDTH, ends_sentence, fold, key_of
from cleaner.names import NAME_WORDS, is_name, original_case
from cleaner.rule import Phrase, Rule
from cleaner.skeleton import SKELETON_LENGTH, calendar, calendar_names, skeleton_of
from cleaner.speech import is_reported

#: Longer lines are paragraphs, which no phrase with an open slot takes.
GLOB_LENGTH = 400
#: A whole line of words, dates and counts is this short: two labelled dates with times have 70 signs.
SLOTTED_LENGTH = 80
#: A name or a place beside a date is this short at the most; a longer line that begins or ends with a digit is a list's.
NAMED_LENGTH = 60
#: What a time may end with.
HALF_DAYS = frozenset(("am", "pm"))
#: ``{words}`` takes so many words at the most.
MOST_WORDS = 8
#: The rest of a sentence of a call or a notice is this short; with more, it is somebody's paragraph.
REST_LENGTH = 170
#: What ends a question.
QUESTIONS = ("?", "؟")
#: What opens a quotation in a folded line.
QUOTES = "\"'«»‹›「『"
#: What an entry of a list begins with, as extractors write it.
BULLET = "- "
#: So many signs at either end of a paragraph hold its frame and what a phrase for sentences begins or ends with.
FRAMED_LENGTH = 40
#: The beginnings and ends of phrases for sentences are compared by so many signs, the most they have: with 8 at the
#: most ("you can ") 3,169 of 47,538 paragraphs had to be read, with 12 a third of them.
EDGES = (12, 8, 4, 2)
#: Whether a paragraph begins like any such phrase at all is asked of so many signs first: with four, which as many words
#: begin with as sentences do, 44 of 100 were asked on, with six 17. Of its end a few are enough.
HEAD_GATE, GATE = 6, EDGES[2]

_SLOT = re.compile(r"\{(name|names|headline|pointed|title|words|rest|text)\}")
#: What stands between a marker and the headline it points to.
_POINT = re.compile(r" ?:| (?:-|\||>>?|»|→) | ?[\]】]")
_BREAK = re.compile(r"[!?。！？؟।]|\.(?=\s)")
#: The digits of the scripts in use, each row named by its zero: a class of signs is searched for in two thirds of the time
#: of the category of all digits, and a line has its digits looked for more often than anything else.
_ZEROS = "0٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐"
_DIGIT = re.compile(f"[{''.join([f'{zero}-{chr(ord(zero) + 9)}' for zero in _ZEROS])}]")
_FILLED = re.compile(r"\{(?:date|time|number)\}")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Glob:
    """A phrase with open slots: literal pieces with what may stand between them."""

    match: Match
    pieces: tuple[str, ...]
    slots: tuple[str, ...]
    needs: tuple[str, ...] = ()

    def fits(self, key: str, folded: str) -> bool:
        """Tell whether the whole key is this phrase; one leftmost search a piece, so never more than linear."""
        if not (key.startswith(self.pieces[0]) and key.endswith(self.pieces[-1])) or len(key) > GLOB_LENGTH:
            return False
        at = len(self.pieces[0])
        end = len(key) - len(self.pieces[-1])
        for number, piece in enumerate(self.pieces[1:]):
            last = number == len(self.slots) - 1
            to = end if last else key.find(piece, at, end)
            if to <= at or not _takes(self.slots[number], key[at:to], folded, self.match.language):
                return False
            at = to + len(piece)
        # The words that an answer needs do not stand in its question.
        said = key[len(self.pieces[0]) :] if self.pieces[0].rstrip().endswith(QUESTIONS) else key
        return not self.needs or any([word in said for word in self.needs])


class Phrasebook:
    """The compiled phrases of some rules; immutable once made."""

    __slots__ = ("_begun", "_closings", "_ended", "_openings", "_seconds", "_slotted", "_vocabulary", "whole")

    def __init__(self, rules: Iterable[Rule], anchors: Anchors) -> None:
        self.whole: dict[str, tuple[Match, ...]] = {}
        self._openings: set[str] = set()
        self._closings: set[str] = set()
        self._seconds: set[str] = set()
        self._begun: set[str] = set()
        self._ended: set[str] = set()
        self._slotted: set[str] = set()
        said = [(rule, phrase) for rule in rules for phrase in rule.phrases]
        # All phrases are folded in one piece: with a hundred thousand of them that halves the time to the first page.
        folded = fold("\n".join([phrase.text for _, phrase in said])).lower().split("\n")
        # So many phrases of a rule find the same: one tuple for all of them takes five megabytes less than one for each.
        matches: dict[tuple[int, str, bool, bool], tuple[Match]] = {}
        for (rule, phrase), text in zip(said, folded, strict=bool(said)):
            kind = (id(rule), phrase.language, phrase.text.count(" ") < 2, phrase.ended)
            if kind not in matches:
                matches[kind] = (Match(rule, *kind[1:]),)
            self._add(matches[kind], phrase, text, anchors)
            if phrase.ended and _SLOT.search(text):
                for sign in ENDS:
                    self._add(matches[kind], phrase, text + sign, anchors)
        slotted = (key for key in self.whole if "{" in key)
        self._vocabulary = calendar().union(word for key in slotted for word in _WORD.findall(key))

    def _add(self, found: tuple[Match], phrase: Phrase, folded: str, anchors: Anchors) -> None:
        (match,) = found
        stripped = _stripped(folded) or key_of(folded)
        if match.rule.prose:
            self._open(stripped)
            if (
                "ı" in phrase.text
            ):  # paragraphs are looked at before they are folded, which takes the Turkish letter away
                self._open(_stripped(phrase.text.lower()))
        if "{" not in stripped or not _SLOT.search(stripped):
            key = skeleton_of(stripped) if "{" in stripped or _DIGIT.search(stripped) else stripped
            known = self.whole.get(key)
            self.whole[key] = found if known is None else (*known, match)
            return
        pieces = _SLOT.split(stripped)
        glob = Glob(match, tuple(pieces[::2]), tuple(pieces[1::2]), phrase.needs)
        first, last = glob.pieces[0], glob.pieces[-1]
        # Every dated line ends in {date}; the signs of its own are what a phrase is found by.
        is_first = (_own(first), len(first)) >= (_own(last), len(last)) or len(last) < END_STEPS[-1]
        by_start = is_first and len(first) >= STEPS[-1]
        least = (STEPS if by_start else END_STEPS)[-1]
        if max(len(first), len(last)) < least or not (first + last).strip():
            raise ValueError(f"{match.rule.id}: the phrase {phrase.text!r} needs {least} signs of its own at one end")
        if by_start:
            anchors.add_start(first, glob)
        else:
            anchors.add_end(last, glob)
        if stripped.count("{") > len(glob.slots):
            words = first.split() if by_start else last.split()[::-1]
            self._slotted.update([word for word in words if "{" not in word and word.strip(FRAME)][:1])

    def _open(self, stripped: str) -> None:
        """Note what a phrase for sentences begins with; or ends with, if it begins with an open slot.

        One that is a short line altogether is no paragraph, and is left out.
        """
        if "{" not in stripped and len(stripped) < PROSE_WIDTH // 2:
            return
        literals = _SLOT.split(stripped)[::2]
        first, last = len(literals[0].strip() and literals[0]), len(literals[-1])
        # "A {title} is paid for by its readers": every paragraph begins like that, and hardly one ends so.
        if (
            len(literals) == 1
            or first >= HEAD_GATE
            or EDGES[-1] <= first >= last
            or (first >= EDGES[-1] and last < GATE)
        ):
            edges = _spellings(literals[0][: _edge(literals[0])])
            self._openings.update(edges)
            self._begun.update([edge[:HEAD_GATE] for edge in edges])
            # Hardly a phrase of Latin letters has a beginning so short: the second sign turns nearly all lines away.
            short = [edge[1] for edge in edges if len(edge) == EDGES[-1] and edge.isascii()]
            self._seconds.update(short, [sign.upper() for sign in short])
        else:
            if len(literals[-1]) < GATE:
                raise ValueError(
                    f"a phrase for sentences that begins with an open slot ends with {GATE} signs: {stripped!r}"
                )
            edges = _spellings(literals[-1][-_edge(literals[-1]) :])
            self._closings.update(edges)
            self._ended.update([edge[-GATE:] for edge in edges])

    def find(self, key: str) -> tuple[Match, ...]:
        """What a line is as a whole, its sign at the end aside for phrases that may have one."""
        found = self.whole.get(key, ())
        if key[-1:] in ENDS and (said := self.whole.get(key.rstrip(ENDS + " "))):
            found = (*found, *[match for match in said if match.ended])
        return found

    def open_in(self, paragraphs: Sequence[str]) -> Set[int]:
        """Tell which paragraphs begin or end as a phrase of a rule for sentences does, so that they must be read."""
        openings, begun, ended, seconds = self._openings, self._begun, self._ended, self._seconds
        closings = self._closings
        most, more, some, few = EDGES
        # A few looks turn nearly every paragraph away, in an expression without a call. Most that do not begin with a
        # letter are entries of a list.
        near = [
            place
            for place, text in enumerate([paragraph.lstrip(BULLET) for paragraph in paragraphs])
            if (
                (start := text[:HEAD_GATE].lower()) in begun
                and ((head := text[:most].lower()) in openings or head[:more] in openings)
            )
            or start[:some] in openings
            or ((text[1:2] in seconds or not text.isascii()) and start[:few] in openings)
            or (
                text[-GATE - 1 : -1].lower() in ended
                and (
                    (tail := text[-most - 1 : -1].lower()) in closings
                    or tail[-more:] in closings
                    or tail[-GATE:] in closings
                )
            )
            or not (text[0].isalnum() and text[-2:-1].isalnum())
        ]
        return {place for place in near if self._opens(paragraphs[place])}

    @staticmethod
    def dated(keys: Sequence[str], read: Sequence[int]) -> Sequence[int]:
        """The lines that are short enough to be read for dates and numbers, and have a digit."""
        has_digit = _DIGIT.search
        return [i for i in read if len(key := keys[i]) <= SKELETON_LENGTH and has_digit(key)]

    def _opens(self, paragraph: str) -> bool:
        openings, closings = self._openings, self._closings
        head = paragraph[:FRAMED_LENGTH].lstrip(FRAME).lower()
        may_open = head[:HEAD_GATE] in self._begun or head[:GATE] in openings or head[: EDGES[-1]] in openings
        if may_open and any([head[:length] in openings for length in EDGES]):
            return True
        tail = paragraph[-FRAMED_LENGTH:].rstrip(FRAME).lower()
        return tail[-GATE:] in self._ended and any([tail[-length:] in closings for length in EDGES])

    def slotted(self, keys: Sequence[str], dated: Sequence[int]) -> Mapping[int, str]:
        """The skeletons of those lines with digits that could be phrases with dates, times or numbers in them."""
        may_have_slots = self.may_have_slots
        return {i: skeleton_of(key) for i in dated if may_have_slots(key := keys[i])}

    def may_have_slots(self, key: str) -> bool:
        """Whether a line with digits could be a phrase with dates, times or numbers in it."""
        vocabulary, own = self._vocabulary, self._slotted
        first, last = key.partition(" ")[0], key.rpartition(" ")[2]
        if first in own or last in own:
            return True
        # A word that no phrase with slots and no date has rules the whole phrases out; most often it is the first or last.
        if (
            (first in vocabulary or not first.isalpha())
            and (last in vocabulary or not last.isalpha())
            and len(key) <= SLOTTED_LENGTH
        ):
            words = _WORD.findall(key)
            # A line of figures alone is a row of a table or a price, unless it is a date or a year.
            if vocabulary.issuperset(words) and (words or _DATED.search(key) or _YEAR.search(key)):
                return True
        at_edge = key[-1].isdigit() or key[0].isdigit() or key[-2:] in HALF_DAYS
        if at_edge and len(key) <= NAMED_LENGTH and _may_have_date(key):
            return True
        return key[: -len(last) - 1].rpartition(" ")[2] in own


_DATED = re.compile(r"\d[:/]\d|\d[./-] ?\d{1,2}[./-] ?\d|\d ?[年月월h時时]")
_YEAR = re.compile(r"\d{4}$")


def _may_have_date(key: str) -> bool:
    return bool(_DATED.search(key)) or not calendar_names().isdisjoint(_WORD.findall(key))


def _own(literal: str) -> int:
    """How many signs a literal has besides its dates, times and numbers."""
    return len(_FILLED.sub("", literal).strip())


def _spellings(signs: str) -> tuple[str, str]:
    """The ways in which a line may write some folded signs."""
    return signs, signs.replace("'", "’")


def _edge(literal: str) -> int:
    return next((length for length in EDGES if len(literal) >= length), len(literal))


def _stripped(phrase: str) -> str:
    """Take the frame off a phrase, but not the braces of a slot at its ends."""
    if phrase[:1].isalnum() and phrase[-1:].isalnum():
        return phrase
    start = len(phrase) - len(phrase.lstrip(_FRAME_BEFORE))
    return phrase[start : len(phrase.rstrip(_FRAME_BEHIND))]


_FRAME_BEFORE, _FRAME_BEHIND = FRAME.replace("{", ""), FRAME.replace("}", "")


def _takes(slot: str, words: str, folded: str, language: str) -> bool:
    """Tell whether an open slot takes these words of a line; the phrase is of this language."""
    if slot == "pointed" and not _POINT.match(words):
        return False
    words = words.strip(FRAME)
    if not words:
        return False
    if slot == "text":
        return True
    if slot == "rest":  # somebody's words are no call, whatever they ask for
        is_quoted = folded.lstrip()[0] in QUOTES or words.count('"') % 2
        if is_quoted or len(words) > REST_LENGTH or _BREAK.search(words.rstrip("!?。！？؟।")):
            return False
        return not is_reported(language, words)
    if slot == "words":
        return words.count(" ") < MOST_WORDS
    if slot in ("headline", "pointed", "title"):
        if slot == "title" and not original_case(words, folded)[:1].isupper():
            return False
        return not ends_sentence(folded.rstrip("?!")) or folded.endswith(("?", "!"))
    return is_name(original_case(words, folded), NAME_WORDS * (2 if slot == "names" else 1))
