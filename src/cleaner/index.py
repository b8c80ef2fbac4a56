"""The index of the first pass: the compiled rules of a selection, ready for any number of pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from cleaner.anchors import Anchors, Match
from cleaner.edits import Cuts
from cleaner.joined import Joined
from cleaner.lines import FRAME, ZONES, Page, fold
from cleaner.notices import LONGEST as LONGEST_NOTICE
from cleaner.notices import Notices
from cleaner.openings import Openings
from cleaner.phrasebook import Phrasebook
from cleaner.rule import Rule
from cleaner.shapes import Shapes
from cleaner.skeleton import skeleton_of
from cleaner.strength import BUDGET
from cleaner.strips import Strips


class Index:
    """The compiled rules of a selection; immutable once made, so threads may share it.

    ``budget`` is the share of a page's prose that they may take before only the careful ones may speak.

    Raises:
        ValueError: if a phrase with an open slot has no words of its own to be found by.
    """

    __slots__ = (
        "_anchors",
        "_joined",
        "_notices",
        "_openings",
        "_phrases",
        "_shapes",
        "_sited",
        "_strips",
        "budget",
        "cuts",
        "filters",
        "looks",
        "rules",
        "sweeps",
    )

    def __init__(self, rules: Iterable[Rule], budget: float = BUDGET) -> None:
        self.rules = tuple(rules)
        self.budget = budget
        self._sited = any(rule.sites for rule in self.rules)
        looks = tuple(rule for rule in self.rules if rule.look)
        self.sweeps = tuple(rule for rule in self.rules if rule.sweep)
        self.filters = tuple(rule for rule in self.rules if rule.filter)
        self.looks = {zone: tuple(rule for rule in looks if rule.stands_in(zone)) for zone in ZONES}
        self._anchors = Anchors()
        self.cuts = Cuts(self.rules, self._anchors)
        self._phrases = Phrasebook(self.rules, self._anchors)
        self._joined = Joined(self.rules, self._phrases.whole)
        self._shapes = Shapes(self.rules, self._anchors)
        self._strips = Strips(self.rules)
        self._notices = Notices(self.rules)
        self._openings = Openings(self.rules)

    def open_in(self, paragraphs: Sequence[str]) -> Set[int]:
        """Tell which paragraphs must be read, because a rule for sentences has a phrase that begins or ends like them."""
        return self._phrases.open_in(paragraphs)

    def near(self, page: Page) -> Sequence[int]:
        """The few lines of the page that some phrase or cut may fit."""
        return self._anchors.claimed(page.keys, page.read, self._phrases.whole)

    def find(
        self, page: Page, host: str | None = "", near: Sequence[int] | None = None
    ) -> dict[int, tuple[Match, ...]]:
        """Find, for each line of the page, the rules whose phrases or shapes it is; lines nothing finds are left out.

        Rules of a site are left out on the pages of every other ``host``; for ``None`` they are not. ``near`` are the
        lines that some phrase may fit, where the caller has asked for them already.
        """
        found = self._find(page, self.near(page) if near is None else near)
        if host is None or not self._sited:
            return found
        here = {i: tuple(match for match in matches if match.rule.speaks_on(host)) for i, matches in found.items()}
        return {i: matches for i, matches in here.items() if matches}

    def _find(self, page: Page, near: Sequence[int]) -> dict[int, tuple[Match, ...]]:
        read = page.read
        found: dict[int, tuple[Match, ...]] = {}
        dated = self._phrases.dated(page.keys, read)
        slotted, phrases = self._phrases.slotted(page.keys, dated), self._phrases
        for i in {*near, *self._anchors.claimed(slotted, slotted, phrases.whole)}:
            key, folded = slotted.get(i) or page.keys[i], page.folded[i]
            matches = (*phrases.find(key), *self._anchors.find(key, folded))
            if matches and any([match.rule.framed for match in matches]) and not _is_framed(folded):
                matches = tuple([match for match in matches if not match.rule.framed])
            if matches:
                found[i] = tuple(dict.fromkeys(matches))
        strips = self._strips.find(page, dated, found, self._of_part)
        for more in (self._shapes.find(page, read), self._joined.find(page), strips):
            for i, matches in more.items():
                found[i] = tuple(dict.fromkeys((*found.get(i, ()), *matches)))
        return found

    def notice_in(self, line: str) -> tuple[Match, ...]:
        """Find the rules whose notice a line is, wherever it stands."""
        if len(line) > LONGEST_NOTICE:
            return ()
        folded = fold(line)
        return self._notices.read(line, folded) or self._openings.read(folded, self._of_part)

    def _of_part(self, folded: str) -> Sequence[Match]:
        """What a part of a line is found to be, as if it stood alone."""
        key = folded.lower().strip(FRAME)
        if key and key not in self._phrases.whole and self._phrases.may_have_slots(key):
            key = skeleton_of(key)
        return (self._phrases.find(key) or self._anchors.find(key, folded)) if key else ()


def _is_framed(folded: str) -> bool:
    """Tell whether a line stands between dashes or in brackets; a bullet stands on one side only."""
    line = folded.strip()
    return len(line) > 2 and line[0] in "-=~•[(<" and line[-1] in "-=~•])>"
