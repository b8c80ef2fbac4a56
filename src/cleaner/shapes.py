"""Shapes: the few patterns among the rules, each tried only on lines that begin as it does or hold a sign of it.

Beginnings and ends are looked up with those of phrases, and a page is asked once which signs it holds at all, so that
fifty patterns in thirty languages cost a page little more than five.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from cleaner.anchors import END_STEPS, STEPS, Anchors, Match
from cleaner.lines import PROSE_WIDTH, Page, ends_sentence
from cleaner.rule import LONGEST_SHAPE, Rule, Shape

#: The letters of China, Japan and Korea: two signs of three are theirs, and two pages of three that are not of ASCII have none.
_EAST = re.compile("[\u3040-\ud7ff]")


class Signs:
    """Signs to search for; in a text of ASCII only the plain ones, and Eastern ones where any is.

    One that opens with a mark (``{{``) is searched for where the mark is: a single sign is found many times as fast.
    """

    __slots__ = ("_all", "_plain", "_western", "all")

    def __init__(self, signs: Iterable[str]) -> None:
        self.all = tuple(signs)
        self._all = tuple((_mark_of(sign), sign) for sign in self.all)
        self._western = tuple(pair for pair in self._all if not _EAST.search(pair[1]))
        self._plain = tuple(pair for pair in self._western if pair[1].isascii())

    def in_(self, text: str) -> list[str]:
        """Give the signs that a text holds."""
        marked = self._plain if text.isascii() else self._all if _EAST.search(text) else self._western
        return [sign for mark, sign in marked if mark in text and (mark == sign or sign in text)]


def _mark_of(sign: str) -> str:
    """The sign's first character, where hardly a text holds it; else the sign itself."""
    return sign if sign[0].isalnum() or sign[0] == " " else sign[0]


class Trial:
    """A rule's shape, to be tried on a line that begins, ends or looks like it."""

    __slots__ = ("_prose", "match", "needs", "shape")

    def __init__(self, rule: Rule, shape: Shape) -> None:
        self.match = Match(rule, "en", short=False)
        self.shape = shape
        self.needs = Signs(shape.needs)
        self._prose = rule.prose

    def fits(self, key: str, folded: str) -> bool:  # noqa: ARG002 - a claim is also told the key
        """Tell whether a folded line that begins or ends as the shape does is the shape."""
        lowered = folded.lower()
        needs = self.needs.all
        return (not needs or any([word in lowered for word in needs])) and self.is_shape(lowered)

    def is_shape(self, lowered: str) -> bool:
        """Tell whether a line is the shape; of the lines that are sentences only a rule for sentences is asked."""
        if len(lowered) > self.shape.longest or (not self._prose and _sentence(lowered)):
            return False
        return self.shape.pattern.fullmatch(lowered.strip()) is not None


class Shapes:
    """The compiled shapes of some rules; immutable once made."""

    __slots__ = ("_signs", "_trials", "_wanted")

    def __init__(self, rules: Iterable[Rule], anchors: Anchors) -> None:
        self._trials = tuple(Trial(rule, rule.shape) for rule in rules if rule.shape)
        self._wanted: dict[str, tuple[int, ...]] = {}
        for number, trial in enumerate(self._trials):
            signs = list(trial.shape.holds)
            # One character of Chinese is a word, too short to file a line under, and quickly searched for.
            for opening in trial.shape.opens:
                if len(opening) >= STEPS[-1]:
                    anchors.add_start(opening, trial)
                else:
                    signs.append(opening)
            for close in trial.shape.closes:
                if len(close) >= END_STEPS[-1]:
                    anchors.add_end(close, trial)
                else:
                    signs.append(close)
            for sign in dict.fromkeys(signs):
                self._wanted[sign] = (*self._wanted.get(sign, ()), number)
        self._signs = Signs(self._wanted)

    def find(self, page: Page, read: Sequence[int]) -> dict[int, tuple[Match, ...]]:
        """Find the shapes that lines of a page are, among the lines ``read`` that hold a sign of them."""
        found: dict[int, tuple[Match, ...]] = {}
        lowered = page.lowered
        excerpt = Excerpt.of(page, [i for i in read if len(lowered[i]) <= LONGEST_SHAPE])
        hits: dict[int, set[int]] = {}
        for sign, lines in excerpt.holding(self._signs):
            for number in self._wanted[sign]:
                hits[number] = hits[number] | lines if number in hits else lines
        for number in sorted(hits):
            trial = self._trials[number]
            lines = hits[number]
            if trial.needs.all:
                lines = _lines_with_any(lowered, lines, trial.needs)
            for i in sorted(lines):
                if trial.is_shape(lowered[i]):
                    found[i] = (*found.get(i, ()), trial.match)
        return found


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some lines of a page in one piece of lower-case text, to ask which of them hold a sign."""

    lines: Sequence[int]
    parts: Sequence[str]
    text: str

    @classmethod
    def of(cls, page: Page, lines: Sequence[int]) -> Excerpt:
        """Set these lines of a page end to end."""
        lowered = page.lowered
        parts = [lowered[i] for i in lines]
        return cls(lines, parts, "\n".join(parts))

    def holding(self, signs: Signs) -> Iterator[tuple[str, set[int]]]:
        """Walk those of the signs that any line holds, each with its lines."""
        for sign in signs.in_(self.text):
            # A single sign is common, and asking every line is faster than walking from one to the next.
            walk = self._lines_with(sign) if len(sign) > 1 else self._lines_of(sign)
            yield sign, set(walk)

    def _lines_of(self, sign: str) -> list[int]:
        return [i for i, part in zip(self.lines, self.parts, strict=True) if sign in part]

    def _lines_with(self, sign: str) -> Iterator[int]:
        text, place, since = self.text, 0, 0
        while (at := text.find(sign, since)) >= 0:
            place += text.count("\n", since, at)
            yield self.lines[place]
            since = text.find("\n", at)
            if since < 0:
                return


def _lines_with_any(lowered: Sequence[str], lines: Set[int], signs: Signs) -> Iterable[int]:
    """Those of the lines that hold any of the signs; all lines are asked in one piece first, for hardly a page has one."""
    text = "\n".join([lowered[i] for i in lines])
    here = signs.in_(text)
    return [i for i in lines if any([sign in lowered[i] for sign in here])] if here else ()


def _sentence(line: str) -> bool:
    return len(line) >= PROSE_WIDTH and ends_sentence(line)
