"""Patterns that users write: a small part of regular expressions, of which none can make a line costly.

Signs, ``.``, classes, ``\\d \\w \\s``, groups, ``|`` and the counts ``? * + {2} {2,5}``. A pattern is read here, not only
compiled, so that one that could backtrack without end is refused before it meets a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

#: The ways to match a line that a pattern may leave open: room for one open count, which is at most 200 signs, beside a
#: short choice of words. Of a few lines made to hurt, the worst took a microsecond; with two open counts, 300.
MOST_WAYS = 1_000
#: No longer pattern is read, nor one whose groups stand deeper in each other.
LONGEST, DEEPEST = 1_000, 20
#: What an endless count comes to: no pattern is tried on a longer line.
ENDLESS = 200

_COUNT = re.compile(r"[?*+]|\{(\d{1,3})(?:(,)(\d{0,3}))?\}")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_SETS = re.compile(r"(?<!\\)\[|--|&&|~~|\|\|")
#: Signs on which classes are compared, besides those that the pattern names: plain ones, and some of each script.
_SAMPLE = "".join(map(chr, range(32, 127))) + "\téßñж中あア한अع١é—–“”’•…"
#: Classes by their letter; other escapes of letters and digits mean something else than a sign.
_CLASSES = "dDwWsS"


class PatternError(ValueError):
    """A pattern that is not taken; the message says why."""


@dataclass(frozen=True, slots=True)
class One:
    """One sign: ``text`` as the pattern has it, and the sign itself where it can be no other."""

    text: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Many:
    """A part that stands ``least`` to ``most`` times."""

    part: Part
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Row:
    """Parts one after the other."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of several rows."""

    rows: tuple[Row, ...]


Part = One | Many | Row | Either


def read_pattern(pattern: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Compile a pattern, and say what every line that it takes must hold one of, in lower case.

    Raises:
        PatternError: if the pattern uses more than the small part, could be matched in too many ways, or has no sign of
            its own to be found by.
    """
    if len(pattern) > LONGEST:
        raise PatternError(f"it has more than {LONGEST} signs")
    whole = _Reader(pattern).whole()
    named = frozenset(pattern.lower() + pattern.upper())
    ways = _ways(whole, frozenset(), named)
    if ways > MOST_WAYS:
        raise PatternError(
            "it could be matched in too many ways: let at most one open count (such as .* or \\w+) stand before "
            "what it could take itself"
        )
    holds = tuple(dict.fromkeys(_held(whole)))
    if not holds:
        raise PatternError("it needs a sign of its own (a letter, a digit, a mark) that every line it takes must hold")
    return re.compile(pattern, re.IGNORECASE), holds


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0
        self._depth = 0

    def whole(self) -> Part:
        part = self._either()
        if self._at < len(self._pattern):
            raise PatternError(f"it closes a group that is not open, at sign {self._at + 1}")
        return part

    def _either(self) -> Part:
        rows = [self._row()]
        while self._takes("|"):
            rows.append(self._row())
        return rows[0] if len(rows) == 1 else Either(tuple(rows))

    def _row(self) -> Row:
        parts: list[Part] = []
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            parts.append(self._counted(self._one()))
        return Row(tuple(parts))

    def _takes(self, sign: str) -> bool:
        there = self._pattern.startswith(sign, self._at)
        self._at += len(sign) * there
        return there

    def _one(self) -> Part:
        sign = self._pattern[self._at]
        if sign == "(":
            return self._group()
        if sign in "?*+{^$":
            raise PatternError(f"{sign!r} at sign {self._at + 1} stands for nothing; a sign itself is written \\{sign}")
        found = _CLASS.match(self._pattern, self._at) if sign == "[" else None
        text = found.group() if found else self._pattern[self._at : self._at + 1 + (sign == "\\")]
        if text in ("[", "\\"):
            raise PatternError(f"{text!r} at sign {self._at + 1} has no end")
        self._at += len(text)
        return _sign(text)

    def _group(self) -> Part:
        self._depth += 1
        if self._depth > DEEPEST:
            raise PatternError(f"its groups stand more than {DEEPEST} deep in each other")
        if not self._takes("(?:"):
            self._takes("(")
            if self._takes("?"):
                raise PatternError("of groups only (...) and (?:...) are read: no look around, no name, no flag")
        inner = self._either()
        if not self._takes(")"):
            raise PatternError("a group in it is not closed")
        self._depth -= 1
        return inner

    def _counted(self, part: Part) -> Part:
        found = _COUNT.match(self._pattern, self._at)
        if not found:
            return part
        self._at = found.end()
        if self._at < len(self._pattern) and self._pattern[self._at] in "?*+{":
            raise PatternError(f"a count stands on a count, at sign {self._at + 1}")
        least, most = _bounds(found)
        if least > most:
            raise PatternError(f"{found.group()} ends before it begins")
        if most > 1 and not _is_fixed(part):
            raise PatternError("a group that stands more than once may hold no choice and no open count")
        return Many(part, least, most)


def _sign(text: str) -> One:
    if text[0] == "[":
        if _SETS.search(text, 1):
            raise PatternError(f"{text} may mean a set of classes one day; write \\[ \\- \\& \\~ \\| in a class")
        try:
            re.compile(text)
        except re.error as error:
            raise PatternError(f"{text} is no class: {error.msg}") from error
        return One(text)
    if text == "." or (text[0] == "\\" and text[1] in _CLASSES):
        return One(text)
    if text[0] == "\\" and text[1].isalnum():
        raise PatternError(f"{text} is not read; classes are \\d \\w \\s and their opposites")
    return One(text, text[-1].lower())


def _bounds(count: re.Match[str]) -> tuple[int, int]:
    simple = {"?": (0, 1), "*": (0, ENDLESS), "+": (1, ENDLESS)}.get(count.group())
    if simple:
        return simple
    least = int(count[1])
    return least, (int(count[3]) if count[3] else ENDLESS) if count[2] else least


def _is_fixed(part: Part) -> bool:
    """Whether a part has one length and one way."""
    if isinstance(part, One):
        return True
    if isinstance(part, Many):
        return part.least == part.most and _is_fixed(part.part)
    return isinstance(part, Row) and all(_is_fixed(inner) for inner in part.parts)


@cache
def _takes(text: str, named: frozenset[str]) -> frozenset[str]:
    """The signs that one sign of a pattern can be, among the sample and those that the pattern names."""
    return frozenset(filter(re.compile(text, re.IGNORECASE).fullmatch, named.union(_SAMPLE)))


def _first(part: Part, named: frozenset[str]) -> tuple[frozenset[str], bool]:
    """The signs that a part can begin with, and whether it can be nothing at all."""
    if isinstance(part, One):
        return (frozenset((part.sign, part.sign.upper())) if part.sign else _takes(part.text, named)), False
    if isinstance(part, Many):
        signs, empty = _first(part.part, named)
        return signs, empty or part.least == 0
    if isinstance(part, Either):
        firsts = [_first(row, named) for row in part.rows]
        return frozenset[str]().union(*[signs for signs, _ in firsts]), any(empty for _, empty in firsts)
    signs = frozenset[str]()
    for inner in part.parts:
        more, empty = _first(inner, named)
        signs |= more
        if not empty:
            return signs, False
    return signs, True


def _ways(part: Part, after: frozenset[str], named: frozenset[str]) -> int:
    """In how many ways a part could be matched before what may come ``after`` it; a guess that is never too low."""
    if isinstance(part, One):
        return 1
    if isinstance(part, Many):
        signs, _ = _first(part.part, named)
        open_ = part.least != part.most and not signs.isdisjoint(after)
        return _ways(part.part, after | signs, named) * (part.most - part.least + 1 if open_ else 1)
    if isinstance(part, Either):
        return sum(_ways(row, after, named) for row in part.rows)
    ways = 1
    for inner in reversed(part.parts):
        ways *= _ways(inner, after, named)
        signs, empty = _first(inner, named)
        after = signs | after if empty else signs
    return ways


def _held(part: Part) -> Iterator[str]:
    """What a line must hold one of: the longest run of signs that cannot be otherwise, or a digit."""
    if isinstance(part, Either):
        held = [tuple(_held(row)) for row in part.rows]
        yield from (sign for signs in held for sign in signs) if all(held) else ()
        return
    parts = part.parts if isinstance(part, Row) else (part,)
    longest = max(_runs(parts), key=len).strip()
    if longest:
        yield longest
    elif any(_needs_digit(inner) for inner in parts):
        yield from "0123456789"
    else:
        inner = (tuple(_held(inner)) for inner in parts if isinstance(inner, (Row, Either)))
        yield from next(filter(None, inner), ())


def _runs(parts: Iterable[Part]) -> list[str]:
    runs = [""]
    for part in parts:
        if isinstance(part, One) and part.sign:
            runs[-1] += part.sign
        else:
            runs.append("")
    return runs


def _needs_digit(part: Part) -> bool:
    if isinstance(part, Many):
        return part.least > 0 and _needs_digit(part.part)
    return isinstance(part, One) and part.text == r"\d"
