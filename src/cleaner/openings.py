"""Openings: paragraphs whose first sentence is a known call or message, and which go on in the site's own words.

"Already a subscriber? Log in with your library card." Phrases know the question; what comes after it no list holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from cleaner.anchors import Match
from cleaner.lines import FRAME
from cleaner.rule import Rule
from cleaner.speech import is_reported

#: Longer paragraphs and those with more sentences are somebody's text, however they begin. Choices, like those of notices:
#: with 320 signs two more of 1,174 lines went that writers who did not know the rules had written down.
LONGEST, SENTENCES = 240, 4
#: A first sentence has so many signs: a shorter one ("Hello!") says too little.
SHORTEST, LONGEST_FIRST = 6, 92

_FIRST = re.compile(r"[^.!?。！？؟।]{2,90}[.!?。！？؟।]+(?=[ \"')\]]|[^\x00-\x7f])")
_BREAK = re.compile(r"[.!?] |[。！？؟।]")
_END = re.compile(r"[.!?。！？؟।]")

#: Gives what is found in a part of a line, told the part as it is folded.
Find = Callable[[str], Sequence[Match]]


class Openings:
    """The rules for paragraphs that begin with a phrase of some rooms; immutable once made."""

    __slots__ = ("_rooms", "_rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rule for rule in rules if rule.opened_by)
        self._rooms = frozenset(room for rule in self._rules for room in rule.opened_by)

    def read(self, folded: str, find: Find) -> tuple[Match, ...]:
        """Find the rules that a folded paragraph's first sentence opens; it must be a phrase that is a sentence by itself.

        What quotes somebody is somebody's words.
        """
        if not self._rooms or len(folded) > LONGEST or not _BREAK.search(folded, SHORTEST, LONGEST_FIRST):
            return ()
        folded = folded.strip(FRAME)
        first = _FIRST.match(folded)
        if first is None or len(first[0]) < SHORTEST or '"' in folded or len(_END.findall(folded)) > SENTENCES:
            return ()
        found = find(first[0]) or find(first[0].rstrip("!。।"))
        known = [
            match for match in found if match.rule.prose and match.rule.family in self._rooms and not _is_frail(match)
        ]
        if not known or is_reported(known[0].language, folded.lower()):
            return ()
        return tuple(Match(rule, known[0].language, short=False) for rule in self._rules)


def _is_frail(match: Match) -> bool:
    """Whether the rule takes its own phrases only beside other noise: "An error occurred." opens a story as well."""
    return match.rule.where == "beside"
