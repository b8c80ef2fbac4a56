"""Where the publisher speaks to its readers: the beginning and the end of a page, and the lines beside known noise.

What a notice says a story can say as well, so notices are only looked for where stories seldom are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from cleaner.anchors import Match
from cleaner.lines import PROSE_WIDTH, Page

#: So many lines besides notices are met at the beginning and at the end of a page before the search ends there. With
#: five at the end, one more of the 240 clear residual lines was caught, at half as much cost again.
FIRST, LAST = 1, 3

Found = dict[int, tuple[Match, ...]]
#: Gives what a line, as it stands, is found to be.
Read = Callable[[str], tuple[Match, ...]]


@dataclass(frozen=True, slots=True)
class Edges:
    """Looks for notices on a page: ``read`` finds one in a line, and ``known``, which learns, holds what it gave before."""

    page: Page
    read: Read
    known: Found

    def found(self, noise: Mapping[int, tuple[Match, ...]]) -> Found:
        """Find the notices of the page.

        An edge goes on as long as notices do, and so does a row of them beside ``noise``, which is what the first pass
        found: taking a row away must not uncover more.
        """
        order = self.page.order
        walks = [self._walk(order, FIRST), self._walk(reversed(order), LAST)]
        for i in _standing(self.page, noise):
            at = bisect_left(order, i)
            walks += [self._walk(beside, 1, noise) for beside in (reversed(order[:at]), order[at + 1 :])]
        return {i: self.known[i] for walk in walks for i in walk}

    def _walk(
        self, lines: Iterable[int], others: int, noise: Mapping[int, tuple[Match, ...]] | None = None
    ) -> Iterator[int]:
        """The notices from one line on, until so many ``others`` were met, or the next noise where that is told."""
        for i in lines:
            if noise and i in noise:
                return
            if self._is_notice(i):
                yield i
            elif (others := others - 1) == 0:
                return

    def _is_notice(self, i: int) -> bool:
        if i not in self.known:
            self.known[i] = self.read(self.page.texts[i])
        return bool(self.known[i])


def _standing(page: Page, noise: Mapping[int, tuple[Match, ...]]) -> Iterator[int]:
    """The lines that are noise wherever they stand, whatever stands beside them."""
    here = set(page.order)
    for i, matches in noise.items():
        is_short = len(page.folded[i]) < PROSE_WIDTH
        if i in here and any([match.rule.where == "anywhere" and (match.rule.prose or is_short) for match in matches]):
            yield i
