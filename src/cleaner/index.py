"""The index of the first pass: the compiled rules of a selection, ready for any number of pages."""

from __future__ import annotations

from collections.abc import Iterable

from cleaner.edits import Cuts
from cleaner.lines import Page
from cleaner.phrasebook import Match, Phrasebook
from cleaner.rule import Rule
from cleaner.shapes import Shapes


class Index:
    """The compiled rules of a selection; immutable once made, so threads may share it.

    Raises:
        ValueError: if a phrase with an open slot has no words of its own to be found by.
    """

    __slots__ = ("_phrases", "_shapes", "cuts", "looks", "rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.cuts = Cuts(self.rules)
        self.looks = tuple(rule for rule in self.rules if rule.look)
        self._phrases = Phrasebook(self.rules)
        self._shapes = Shapes(self.rules)

    def may_open(self, text: str) -> bool:
        """Whether a paragraph must be read, because a rule for sentences has a phrase that begins or ends like it."""
        return self._phrases.may_open(text)

    def find(self, page: Page) -> dict[int, tuple[Match, ...]]:
        """Find, for each line of the page, the rules whose phrases or shapes it is; lines nothing finds are left out."""
        read = [i for i in page.order if i not in page.aside] if page.aside else page.order
        found = dict(self._phrases.find(page, read))
        for i, rules in self._shapes.find(page, read).items():
            found[i] = (*found.get(i, ()), *(Match(rule, "en", short=False) for rule in rules))
        return found
