"""Finds what claims a line by how it begins or ends, however many claims there are.

A claim is filed under the first (last) signs of its literal beginning (end): twelve of them, or eight, six, four, three or
two where the literal is shorter. A line looks up a few slices at either end. Spaces mean nothing here, so all scripts are alike.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from cleaner.rule import Rule

#: Literals are filed under so many signs, the most they have. Of 76,727 lines of 1,613 pages 88% have no claim filed
#: under any of their slices; with 8, 4, 3 and 2 signs it was 85%, with whole words in place of slices 73%, of fewer rules.
STEPS = (12, 8, 6, 4, 3, 2)
#: Ends are fewer. One of three signs is the end of a third of all lines, of four of one in seven.
END_STEPS = (12, 8, 6, 4, 3)
#: Whether a line begins or ends like any claim at all is asked of one short slice first: six lines of ten begin like none,
#: and of those that go on to the next slice three of four. For beginnings shorter than that two signs are asked first.
GATE, NEXT_GATE, END_GATE = STEPS[3], STEPS[2], END_STEPS[3]
#: What may end a phrase that is a sentence, besides the full stop, which is a frame of any line.
ENDS = "!。।"
_SHORT = STEPS.index(GATE) + 1


@dataclass(frozen=True, slots=True, eq=False)  # compared as objects: a rule holds thousands of phrases to compare
class Match:
    """A rule that found a line, by a phrase of a language; an English phrase counts on a page of any language.

    ``ended`` says that the phrase may have a sign behind it that ends a sentence.
    """

    rule: Rule
    language: str
    short: bool
    ended: bool = False


class Claim(Protocol):
    """What may find a line that begins or ends as it says."""

    @property
    def match(self) -> Match:
        """What is found where the claim holds."""
        ...

    def fits(self, key: str, folded: str) -> bool:
        """Tell whether the claim holds: ``key`` may have slots for its dates and numbers, ``folded`` has its case."""
        ...


#: Claims by the signs they are filed under.
_Filed = dict[str, tuple[Claim, ...]]


class Anchors:
    """A table from literal beginnings and ends of lines to what claims such lines."""

    __slots__ = ("_begun", "_brief", "_by_end", "_by_start", "_ended", "_goes_on")

    def __init__(self) -> None:
        self._begun: set[str] = set()
        self._goes_on: set[str] = set()
        self._brief: set[str] = set()
        self._ended: set[str] = set()
        self._by_start: tuple[tuple[int, _Filed], ...] = tuple((length, {}) for length in STEPS)
        self._by_end: tuple[tuple[int, _Filed], ...] = tuple((length, {}) for length in END_STEPS)

    def add_start(self, literal: str, claim: Claim) -> None:
        """File a claim on lines that begin with ``literal``, which has at least two signs."""
        length, filed = _place(self._by_start, literal)
        _file(filed, literal[:length], claim)
        self._begun.add(literal[:GATE])
        if length >= NEXT_GATE:
            self._goes_on.add(literal[:NEXT_GATE])
        if length < GATE:
            self._brief.add(literal[: STEPS[-1]])

    def add_end(self, literal: str, claim: Claim) -> None:
        """File a claim on lines that end with ``literal``, which has at least three signs."""
        length, filed = _place(self._by_end, literal)
        _file(filed, literal[-length:], claim)
        self._ended.add(literal[-END_GATE:])

    def mark_end(self, literal: str) -> None:
        """Have lines that end with ``literal`` looked at, though nothing claims them."""
        length, filed = _place(self._by_end, literal)
        filed.setdefault(literal[-length:], ())
        self._ended.add(literal[-END_GATE:])

    def find(self, key: str, folded: str) -> list[Match]:
        """Find what claims a line, and rightly."""
        found: list[Match] = []
        for length, filed in self._by_start if key[:GATE] in self._begun else self._by_start[_SHORT:]:
            if key[:length] in filed:
                found += [claim.match for claim in filed[key[:length]] if claim.fits(key, folded)]
        if key[-END_GATE:] in self._ended or key[-END_STEPS[-1] :] in self._by_end[-1][1]:
            for length, filed in self._by_end:
                if key[-length:] in filed:
                    found += [claim.match for claim in filed[key[-length:]] if claim.fits(key, folded)]
        return found

    def claimed(self, keys: Sequence[str] | Mapping[int, str], read: Iterable[int], known: Container[str]) -> list[int]:
        """The lines that some claim or mark may fit, that are ``known`` or end in a sign, in one expression without a call.

        It turns nearly every line away.
        """
        (most, starts), (many, begins), (middle, mids), (_, gated), (some, short), (few, shortest) = self._by_start
        (whole, ends), (most_end, lasts), (part, parts), (_, closes), (least, brief_ends) = self._by_end
        begun, goes_on, ended, brief = self._begun, self._goes_on, self._ended, self._brief
        return [
            i
            for i in read
            if (key := keys[i]) in known
            or (
                (head := key[:GATE]) in begun
                and (
                    head in gated
                    or (
                        key[:middle] in goes_on
                        and (key[:most] in starts or key[:many] in begins or key[:middle] in mids)
                    )
                )
            )
            or (key[:few] in brief and (key[:some] in short or key[:few] in shortest))
            or (
                (tail := key[-END_GATE:]) in ended
                and (tail in closes or key[-whole:] in ends or key[-most_end:] in lasts or key[-part:] in parts)
            )
            or key[-least:] in brief_ends
            or key[-1] in ENDS
        ]


def _place(tables: tuple[tuple[int, _Filed], ...], literal: str) -> tuple[int, _Filed]:
    """The table for a literal of this length."""
    for length, filed in tables:
        if len(literal) >= length:
            return length, filed
    raise ValueError(f"{literal!r} is too short to find a line by: it needs {tables[-1][0]} signs")


def _file(filed: _Filed, signs: str, claim: Claim) -> None:
    known = filed.get(signs, ())
    if not known or known[-1] is not claim:  # a shape with many beginnings is filed with one after the other
        filed[signs] = (*known, claim)
