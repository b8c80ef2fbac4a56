"""Where the publisher speaks to its readers: the beginning and the end of a page.

What a notice says a story can say as well, so notices are only looked for where stories seldom are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cleaner.anchors import Match
from cleaner.lines import Page

#: So many lines besides notices and other known noise are met at the beginning and at the end of a page before the search
#: ends there. With five at the end, one more of the 240 clear residual lines was caught; with three, none more than with
#: two, at a twentieth of the whole cost of a text. Those beside known noise in the middle of a page were tried as well: not
#: one more was caught.
FIRST, LAST = 1, 2

Found = dict[int, tuple[Match, ...]]


def found_at_edges(
    page: Page, matches: Mapping[int, object], read: Callable[[str], tuple[Match, ...]], known: Found
) -> Found:
    """Find the notices at the edges of a page; ``read`` finds one in a line, and ``known`` learns what it gave.

    The edge goes on as long as notices do, and lines in which something else was found (``matches``): taking a row of them
    away must not uncover more.
    """
    found: Found = {}
    for inwards, most in ((page.order, FIRST), (reversed(page.order), LAST)):
        others = 0
        for i in inwards:
            if i in matches:
                continue
            if i not in known:
                known[i] = read(page.texts[i])
            if known[i]:
                found[i] = known[i]
                continue
            others += 1
            if others == most:
                break
    return found
