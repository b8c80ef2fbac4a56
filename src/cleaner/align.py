"""Finds the lines of a main text again among the lines of its page. Text only; linear.

A line that stands once on both sides is an anchor. What else is equal is looked for between the anchors around it, so
that a short line is never taken from a menu. What was glued to its neighbours is taken apart between the anchors; what
was split or shortened is found by its words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

#: A line with fewer letters is no anchor: the menus of a page say such things too.
ANCHOR = 16
#: So many words in a row, or letters of a script without spaces, are found again by themselves.
SHINGLE = 4
#: A line of the page is in the main text when at least this share of its words is, and the other way round.
SHARE = 0.5
#: So many times the gaps between anchors are searched for lines that are unique inside a gap; two find nearly all.
ROUNDS = 4
#: Inside a glued line so many lines of the page may be missing in a row, and a long one may stand so many letters on.
MISSING, SKIPPED = 5, 200
#: So many places are tried as the start of a glued line; more would be no longer linear.
STARTS = 8

_WIDE = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LETTERLESS = re.compile(r"[\W_]+")
_WORD = re.compile(rf"[{_WIDE}]|[^\W_{_WIDE}]+")


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which lines of the page are in the main text, and which reported lines no line of the page was found for."""

    main: list[bool]
    left: list[str]


def key_of_line(line: str) -> str:
    """Give a line's letters and digits alone, which white space, glue and punctuation do not change."""
    return _LETTERLESS.sub("", line.lower()) or line.strip()


def align(page: Sequence[str], reported: Iterable[str]) -> Alignment:
    """Say of each line of the page whether it is in the main text whose lines are ``reported``."""
    found = _Search(page, [line for line in reported if line and not line.isspace()])
    found.anchor()
    for _ in range(ROUNDS):
        if not sum([found.narrow(start, end) for start, end in found.gaps()]):
            break
    for start, end in found.gaps():
        found.fill(start, end)
    for start, end in found.gaps():
        found.unglue(start, end)
    found.by_words()
    return found.result()


class _Search:
    """Both sides, and what has been found so far: for each reported line the first of its lines on the page."""

    def __init__(self, page: Sequence[str], reported: Sequence[str]) -> None:
        self.page = page
        self.reported = reported
        self.keys = [key_of_line(line) for line in reported]
        self.page_keys = [key_of_line(line) for line in page]
        self.places: dict[str, list[int]] = {}
        wanted = set(self.keys)
        for i, key in enumerate(self.page_keys):
            if key in wanted:
                self.places.setdefault(key, []).append(i)
        self.at: list[int | None] = [None] * len(reported)
        self.main = [False] * len(page)
        self.passed: dict[str, int] = {}
        self.starts: dict[str, list[int]] | None = None

    def result(self) -> Alignment:
        left = [line for line, place in zip(self.reported, self.at, strict=True) if place is None]
        return Alignment(self.main, left)

    def anchor(self) -> None:
        """Match long lines that the page has once."""
        for j, key in enumerate(self.keys):
            places = self.places.get(key, ())
            if len(places) == 1 and len(key) >= ANCHOR and not self.main[places[0]]:
                self._take(j, places[0])

    def gaps(self) -> list[tuple[int, int]]:
        """Give the runs of reported lines that have no place yet."""
        gaps: list[tuple[int, int]] = []
        start: int | None = None
        for j, place in enumerate([*self.at, 0]):
            if place is None:
                start = j if start is None else start
            elif start is not None:
                gaps.append((start, j))
                start = None
        return gaps

    def _around(self, start: int, end: int) -> tuple[int, int]:
        """The places of the reported lines before and after a gap; none is passed over in either direction."""
        low = self.at[start - 1] if start else None
        high = self.at[end] if end < len(self.at) else None
        low = -1 if low is None else low
        if high is None or high <= low:  # at the end, or where the main text has put its parts in another order
            high = len(self.page)
        return low, high

    def narrow(self, start: int, end: int) -> int:
        """Match the lines of a gap that stand once in it and once on the page between its ends; give their number.

        Of these the longest run in the same order counts, so one line that stands elsewhere too misleads nobody.
        """
        low, high = self._around(start, end)
        counts = Counter(self.keys[start:end])
        pairs: list[tuple[int, int]] = []
        for j in range(start, end):
            places = self.places.get(self.keys[j], ())
            first = bisect_right(places, low)
            alone = bisect_left(places, high) - first == 1 and counts[self.keys[j]] == 1
            if alone and not self.main[places[first]]:
                pairs.append((j, places[first]))
        run = _rising(pairs)
        for j, place in run:
            self._take(j, place)
        return len(run)

    def fill(self, start: int, end: int) -> None:
        """Match the lines of a gap with equal lines of the page between the gap's ends, in order."""
        low, high = self._around(start, end)
        if start == 0 and end < len(self.keys):
            # Nothing stands before: what is nearest to the first anchor is meant, not what is nearest to the top.
            for j in range(end - 1, -1, -1):
                high = self._match(j, -1, high, last=True)
            return
        for j in range(start, end):
            low = self._match(j, low, high, last=False)

    def _match(self, j: int, low: int, high: int, *, last: bool) -> int:
        """Match a reported line with the first or last equal line between two places; give the new bound."""
        key = self.keys[j]
        places = self.places.get(key, [])
        k = bisect_left(places, high) - 1 if last else bisect_right(places, low)
        if 0 <= k < len(places) and low < places[k] < high and not self.main[places[k]]:
            self._take(j, places[k])
            return places[k]
        if len(key) >= ANCHOR and places and not self.main[spare := self._spare(key, places)]:
            self._take(j, spare)  # a long line says the same wherever it stands
        return high if last else low

    def _spare(self, key: str, places: Sequence[int]) -> int:
        """The first place of a key that is not taken; the last where all are. Each place is passed once."""
        k = self.passed.get(key, 0)
        while k < len(places) - 1 and self.main[places[k]]:
            k += 1
        self.passed[key] = k
        return places[k]

    def _take(self, j: int, place: int) -> None:
        self.at[j] = place
        self.main[place] = True

    def unglue(self, start: int, end: int) -> None:
        """Match the lines of a gap with runs of lines of the page that they are made of, and the other way round."""
        low, high = self._around(start, end)
        for j in range(start, end):
            if self.at[j] is not None:
                continue
            for i in self._starts(self.keys[j], low, high):
                low = max(low, self._take_run(j, i, high) or self._take_parts(j, end, i))
                if self.at[j] is not None:
                    break

    def _starts(self, key: str, low: int, high: int) -> list[int]:
        """Lines between two places that begin like a key, or as a key begins; the first of each."""
        if self.starts is None:
            self.starts = {}
            for i, line in enumerate(self.page_keys):
                if not self.main[i]:
                    self.starts.setdefault(line[:SHINGLE], []).append(i)
        found: list[int] = []
        for length in range(SHINGLE, 0, -1):
            places = self.starts.get(key[:length], ())
            first = bisect_right(places, low)
            found += [i for i in places[first : first + STARTS] if i < high and not self.main[i]]
        return found

    def _take_run(self, j: int, start: int, high: int) -> int:
        """Take the lines of the page from here on that make up a reported line, where they are half of it or more."""
        key = self.keys[j]
        if not key.startswith(self.page_keys[start]):
            return 0
        run, covered = _follow(key, self.page_keys, start, high, self.main)
        if covered < SHARE * len(key):
            return 0
        for i in run:
            self.main[i] = True
        self.at[j] = run[0]
        return run[-1]

    def _take_parts(self, start: int, end: int, place: int) -> int:
        """Take a line of the page that reported lines from here on make up, where they are half of it or more."""
        key = self.page_keys[place]
        if not key.startswith(self.keys[start]):
            return 0
        run, covered = _follow(key, self.keys, start, end, ())
        if covered < SHARE * len(key):
            return 0
        for j in run:
            self.at[j] = place
        self.main[place] = True
        return place

    def by_words(self) -> None:
        """Find by their words what no equal line was found for."""
        told = {self.keys[j] for j, place in enumerate(self.at) if place is not None}
        # What was found once and is reported again was printed twice; its words would find teasers of it.
        left = [j for j, place in enumerate(self.at) if place is None and self.keys[j] not in told]
        if not left:
            return
        stream = _Stream([_WORD.findall(self.reported[j].lower()) for j in left])
        for i, line in enumerate(self.page):
            if not self.main[i]:
                self.main[i] = stream.holds(_WORD.findall(line.lower()))
        for j, place in zip(left, stream.found(), strict=True):
            self.at[j] = place


def _follow(key: str, parts: Sequence[str], start: int, end: int, taken: Sequence[bool]) -> tuple[list[int], int]:
    """The parts from a start on that make up a key, in order, and how many of its letters they are."""
    run: list[int] = []
    at = covered = missing = 0
    for i in range(start, end):
        part = parts[i]
        reach = SKIPPED if len(part) >= ANCHOR else 0
        place = -1 if not part or (taken and taken[i]) else key.find(part, at, at + len(part) + reach)
        if place < 0:
            missing += 1
            if missing > MISSING:
                break
            continue
        run.append(i)
        at, covered, missing = place + len(part), covered + len(part), 0
        if at >= len(key):
            break
    return run, covered


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs whose places rise."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for k, (_, place) in enumerate(pairs):
        at = bisect_left(tops, place)
        before.append(ends[at - 1] if at else -1)
        tops[at : at + 1] = [place]
        ends[at : at + 1] = [k]
    run: list[tuple[int, int]] = []
    k = ends[-1] if ends else -1
    while k >= 0:
        run.append(pairs[k])
        k = before[k]
    return run


class _Stream:
    """The words of the reported lines that no equal line was found for, one after another."""

    def __init__(self, lines: Sequence[Sequence[str]]) -> None:
        self.words = [word for line in lines for word in line]
        self.ends: list[int] = []
        for line in lines:
            self.ends.append((self.ends[-1] if self.ends else 0) + len(line))
        self.covered = bytearray(len(self.words))
        self.next = 0
        self.shingles: dict[tuple[str, ...], list[int]] = {}
        for at in range(len(self.words) - SHINGLE + 1):
            self.shingles.setdefault(tuple(self.words[at : at + SHINGLE]), []).append(at)

    def holds(self, words: Sequence[str]) -> bool:
        """Tell whether the stream holds a line, at least :data:`SHARE` of its words; mark what it holds."""
        hits: list[tuple[int, int]] = []
        at = count = 0
        while at <= len(words) - SHINGLE:
            place = self._place(tuple(words[at : at + SHINGLE]))
            if place is None:
                at += 1
                continue
            length = self._length(words, at, place)
            hits.append((place, length))
            at += length
            count += length
        if not hits or count < SHARE * len(words):
            return False
        for place, length in hits:
            self.covered[place : place + length] = b"\x01" * length
            self.next = place + length
        return True

    def _place(self, shingle: tuple[str, ...]) -> int | None:
        """Where the stream has a shingle, after the last line found if it can be, and nothing was found yet."""
        places = self.shingles.get(shingle)
        if not places:
            return None
        k = bisect_left(places, self.next)
        place = places[k] if k < len(places) else places[0]
        return None if self.covered[place] else place

    def _length(self, words: Sequence[str], at: int, place: int) -> int:
        length = SHINGLE
        most = min(len(words) - at, len(self.words) - place)
        while length < most and words[at + length] == self.words[place + length]:
            length += 1
        return length

    def found(self) -> list[int | None]:
        """For each line of the stream, whether at least :data:`SHARE` of its words was found: 0, or ``None``."""
        starts = [0, *self.ends[:-1]]
        return [
            0 if end == start or sum(self.covered[start:end]) >= SHARE * (end - start) else None
            for start, end in zip(starts, self.ends, strict=True)
        ]
