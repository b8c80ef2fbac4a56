"""Shapes: the few patterns among the rules, each tried only on lines that hold one of its triggers.

A page is asked once which triggers it holds at all: signs by a search, words by the page's own words, so that fifty
patterns in thirty languages cost a page little more than five.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from cleaner.lines import PROSE_WIDTH, Page, ends_sentence, is_unspaced
from cleaner.rule import LONGEST_SHAPE, Rule

#: Words of a page and of a trigger are compared by so many first letters.
STEM = 4

_WORD = re.compile(r"[^\W\d_]+")


class Shapes:
    """The compiled shapes of some rules; immutable once made."""

    __slots__ = ("_rules", "_signs", "_stems", "_triggers")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rule for rule in rules if rule.shape)
        self._triggers: dict[str, tuple[int, ...]] = {}
        for number, rule in enumerate(self._rules):
            for trigger in rule.shape.triggers if rule.shape else ():
                self._triggers[trigger] = (*self._triggers.get(trigger, ()), number)
        self._signs = tuple(trigger for trigger in self._triggers if not _is_stem(trigger))
        self._stems: dict[str, tuple[str, ...]] = {}
        for trigger in (trigger for trigger in self._triggers if _is_stem(trigger)):
            stem = _WORD.findall(trigger)[0][:STEM]
            self._stems[stem] = (*self._stems.get(stem, ()), trigger)

    def find(self, page: Page, read: Sequence[int]) -> dict[int, tuple[Rule, ...]]:
        """Find the rules whose shapes lines of a page have, among the lines ``read``."""
        found: dict[int, tuple[Rule, ...]] = {}
        if not self._rules:
            return found
        excerpt = Excerpt.of(page, [i for i in read if len(page.lowered[i]) <= LONGEST_SHAPE])
        hits: dict[int, set[int]] = {}
        for trigger in self._triggers_in(excerpt.text):
            lines = set(excerpt.lines_with(trigger))
            for number in self._triggers[trigger]:
                hits[number] = hits[number] | lines if number in hits else lines
        for number in sorted(hits):
            rule = self._rules[number]
            for i in sorted(hits[number]):
                if _fits(rule, page.lowered[i]):
                    found[i] = (*found.get(i, ()), rule)
        return found

    def _triggers_in(self, text: str) -> list[str]:
        """The triggers that a text holds; its words rule most of those out that are words."""
        stems = self._stems.keys() & {word[:STEM] for word in _WORD.findall(text)}
        words = [word for stem in stems for word in self._stems[stem]]
        return [trigger for trigger in (*self._signs, *words) if trigger in text]


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


def _fits(rule: Rule, lowered: str) -> bool:
    """Whether a line is a rule's shape; of the lines that are sentences only a rule for sentences is asked."""
    shape = rule.shape
    if shape is None or len(lowered) > shape.longest or (not rule.prose and _sentence(lowered)):
        return False
    return shape.pattern.fullmatch(lowered.strip()) is not None


def _is_stem(sign: str) -> bool:
    """Whether a trigger begins with a word, whole or so long that its stem is; then a page's own words can rule it out."""
    first = _WORD.match(sign)
    return first is not None and not is_unspaced(sign)


def _sentence(line: str) -> bool:
    return len(line) >= PROSE_WIDTH and ends_sentence(line)
