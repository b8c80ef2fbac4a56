"""Shapes: the few patterns among the rules, each tried only on lines that begin as it does or hold a sign of it.

Beginnings are looked up line by line, and a page is asked once which signs it holds at all, so that fifty patterns in
thirty languages cost a page little more than five.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from cleaner.lines import PROSE_WIDTH, Page, ends_sentence
from cleaner.rule import LONGEST_SHAPE, Rule, Shape

#: Beginnings and ends are filed under so many signs, shorter ones under all they have: enough to turn most lines away.
FILED = 3

#: What is filed: by how many signs it is filed under, by these signs, the whole and the shape's number.
_Filed = dict[int, dict[str, tuple[tuple[str, int], ...]]]


class Shapes:
    """The compiled shapes of some rules; immutable once made."""

    __slots__ = ("_closed", "_opened", "_rules", "_signs")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rule for rule in rules if rule.shape)
        self._opened: _Filed = {}
        self._closed: _Filed = {}
        self._signs: dict[str, tuple[int, ...]] = {}
        for number, rule in enumerate(self._rules):
            if rule.shape:
                self._file(rule.shape, number)

    def _file(self, shape: Shape, number: int) -> None:
        for opening in shape.opens:
            _add(self._opened, opening, opening[:FILED], number)
        for close in shape.closes:
            _add(self._closed, close, close[-FILED:], number)
        for sign in shape.holds:
            self._signs[sign] = (*self._signs.get(sign, ()), number)

    def find(self, page: Page, read: Sequence[int]) -> dict[int, tuple[Rule, ...]]:
        """Find the rules whose shapes lines of a page have, among the lines ``read``."""
        found: dict[int, tuple[Rule, ...]] = {}
        if not self._rules:
            return found
        hits: dict[int, set[int]] = {}
        self._note_ends(page.keys, read, hits)
        self._note_signs(Excerpt.of(page, [i for i in read if len(page.lowered[i]) <= LONGEST_SHAPE]), hits)
        for number in sorted(hits):
            rule = self._rules[number]
            for i in sorted(hits[number]):
                if _fits(rule, page.lowered[i]):
                    found[i] = (*found.get(i, ()), rule)
        return found

    def _note_ends(self, keys: Sequence[str], read: Sequence[int], hits: dict[int, set[int]]) -> None:
        """Note the lines that begin or end as a shape does."""
        for length, filed in self._opened.items():
            for i in [i for i in read if keys[i][:length] in filed]:
                for opening, number in filed[keys[i][:length]]:
                    if keys[i].startswith(opening):
                        hits.setdefault(number, set()).add(i)
        for length, filed in self._closed.items():
            for i in [i for i in read if keys[i][-length:] in filed]:
                for close, number in filed[keys[i][-length:]]:
                    if keys[i].endswith(close):
                        hits.setdefault(number, set()).add(i)

    def _note_signs(self, excerpt: Excerpt, hits: dict[int, set[int]]) -> None:
        """Note the lines that hold a sign of a shape."""
        ascii_only = excerpt.text.isascii()
        for sign, numbers in self._signs.items():
            if (ascii_only and not sign.isascii()) or sign not in excerpt.text:
                continue
            lines = set(excerpt.lines_with(sign))
            for number in numbers:
                hits.setdefault(number, set()).update(lines)


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
        return cls(lines, "\n".join(parts), starts)

    def lines_with(self, sign: str) -> Iterator[int]:
        """Walk the lines that hold a sign."""
        at = self.text.find(sign)
        while at >= 0:
            place = bisect_right(self.starts, at) - 1
            yield self.lines[place]
            at = self.text.find(sign, self.starts[place + 1])


def _add(filed: _Filed, whole: str, signs: str, number: int) -> None:
    known = filed.setdefault(len(signs), {})
    known[signs] = (*known.get(signs, ()), (whole, number))


def _fits(rule: Rule, lowered: str) -> bool:
    """Whether a line is a rule's shape; of the lines that are sentences only a rule for sentences is asked."""
    shape = rule.shape
    if shape is None or len(lowered) > shape.longest or (not rule.prose and _sentence(lowered)):
        return False
    if shape.needs and not _has(lowered, shape.plain_needs if lowered.isascii() else shape.needs):
        return False
    return shape.pattern.fullmatch(lowered.strip()) is not None


def _has(line: str, words: Sequence[str]) -> bool:
    return any([word in line for word in words])


def _sentence(line: str) -> bool:
    return len(line) >= PROSE_WIDTH and ends_sentence(line)
