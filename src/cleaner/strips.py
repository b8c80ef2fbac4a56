"""Strips: lines of parts between strokes or dots, each of which is known by itself.

Under a headline stand its day, its author, how long it takes to read and how many comments it has, and an extractor sets
them side by side: "May 3, 2024 | 5 min read | 12 comments". No list holds their orders, but each part is a phrase of a rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Mapping, Sequence

from cleaner.anchors import Match
from cleaner.lines import FRAME, Page
from cleaner.names import NAME_WORDS
from cleaner.rule import Rule

#: What stands between two parts of a folded line. A hyphen or a stroke with no space around it belongs to a word or a date.
_PARTED = re.compile(r" ?[|•·] ?| [-/] ")
#: A strip has so many parts, and so many signs at the most: five parts of twenty signs each. A choice.
FEWEST, MOST = 2, 6
LONGEST = 120
#: So many lines from either end of a page, paragraphs aside, a strip is looked for. A choice; it halves the cost.
EDGE = 12
#: A day beside another, or beside a time, is the row of a timetable as well: one part at least says more than that.
BARE = frozenset({"dates.bare", "dates.pair", "dates.ago"})

#: Gives what is found in a part of a line, told the part as it is folded.
Find = Callable[[str], Sequence[Match]]


class Strips:
    """The rules for lines whose parts are phrases of some rooms; immutable once made."""

    __slots__ = ("_rooms", "_rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rule for rule in rules if rule.parts_of)
        self._rooms = frozenset(room for rule in self._rules for room in rule.parts_of)

    def find(
        self, page: Page, dated: Sequence[int], noise: Container[int], find: Find
    ) -> Mapping[int, tuple[Match, ...]]:
        """Find the strips among the lines of a page that have digits; a name or a section may stand beside two known parts.

        They stand near the page's beginning or end, or next to other ``noise``; far from both is a table. So is a line
        that begins with a stroke.
        """
        found: dict[int, tuple[Match, ...]] = {}
        if not self._rules:
            return found
        keys, folded, read = page.keys, page.folded, page.read
        top, bottom = read[:EDGE][-1:], read[-EDGE:][:1]
        low, high = max(top, default=0), min(bottom, default=0)
        # Five searches for signs are three times as fast as one for the pattern.
        parted = [
            i
            for i in dated
            if (i <= low or i >= high or i - 1 in noise or i + 1 in noise)
            and len(key := keys[i]) <= LONGEST
            and ("|" in key or " - " in key or "•" in key or "·" in key or " / " in key)
        ]
        for i in parted:
            language = "" if folded[i].startswith("|") else self._language(_PARTED.split(folded[i].strip(FRAME)), find)
            if language:
                found[i] = tuple(Match(rule, language, short=False) for rule in self._rules)
        return found

    def _language(self, parts: Sequence[str], find: Find) -> str:
        """The language of a strip, or nothing where the parts are none."""
        if not FEWEST <= len(parts) <= MOST:
            return ""
        known: dict[str, str] = {}
        others = int(len(parts) == FEWEST)  # of two parts both are known
        for part in parts:
            matches = [match for match in find(part) if match.rule.family in self._rooms]
            if matches:
                known[matches[0].rule.id] = matches[0].language
            elif others or not _may_be_name(part):
                return ""
            else:
                others = 1
        if len(known) < FEWEST or known.keys() <= BARE:
            return ""
        return next((language for language in known.values() if language != "en"), "en")


def _may_be_name(part: str) -> bool:
    """Whether a part may be an author or a section: a few words with a capital and no digit."""
    words = part.split()
    return 0 < len(words) <= NAME_WORDS and part[0].isupper() and not any(map(str.isdigit, part))
