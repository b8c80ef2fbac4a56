"""Lines that were not chosen and are plainly the story's: they stand between chosen ones, in the same element.

A table of weights knows a subhead or a list by what it looks like, and a page with few marks of its own (no ``article``,
no telling class) makes them doubtful. What stands on either side of them is the better evidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from cleaner.reading.weigh import chance_of
from cleaner.walk import Element, Spot

#: So many lines in a row are taken along at the most: a longer run is a box of its own. On a third of the general pages
#: F1 was .8994 with six, .8990 with three, .8995 with twelve, and .8986 with none.
MOST = 6
#: A line with a smaller chance of its own is not: a choice. With a chance of .27 news pages and general ones read .9585
#: and .8999, with .18 .9581 and .8994, without any rescue .9587 and .8986; and losing a subhead is worse than noise.
LEAST_CHANCE = 0.2
#: The items of a list that the line above announces may be as unlikely as this: of 28 such lists of the development pages
#: with a chance between the two 16 are their pages' own, of 9 less likely ones ("Read more:") 4. F1 is the same with and
#: without them, and losing a list is worse than noise.
LEAST_ANNOUNCED = 0.02
#: What stands in links by this share leads elsewhere, unless a line announces it.
LINKED = 0.5
#: Elements that stand between paragraphs and are none of the story.
APART = frozenset("nav aside footer header form fieldset button select label dialog menu figure iframe".split())
_ITEMS = frozenset(("li", "dt", "dd"))


def between(spots: Sequence[Spot], inside: Sequence[bool], points: Sequence[int]) -> frozenset[int]:
    """Find the lines to take along.

    Args:
        spots: the lines of a page.
        inside: of each whether it is chosen.
        points: what each weighs.

    Returns:
        The places of the lines that were not chosen and stand between two that were: at most :data:`MOST` in a row, all
        in the element that holds both, in none that stands apart, and likely enough. Hidden lines stay outside.
    """
    chosen = [place for place, yes in enumerate(inside) if yes]
    found: set[int] = set()
    for above, below in pairwise(chosen):
        if 0 < below - above - 1 <= MOST and _belongs(spots, points, above, below):
            found.update(range(above + 1, below))
    return frozenset(found)


def _belongs(spots: Sequence[Spot], points: Sequence[int], above: int, below: int) -> bool:
    """Whether what stands between two lines belongs to them: it is likely enough, and in the same element."""
    gap = spots[above + 1 : below]
    announced = _announces(spots[above], gap)
    least = LEAST_ANNOUNCED if announced else LEAST_CHANCE
    if any([chance_of(point) < least for point in points[above + 1 : below]]):
        return False
    return _is_of_both(spots, above, below, gap, announced=announced)


def _announces(lead: Spot, lines: Iterable[Spot]) -> bool:
    """Whether a line leads in a list, and these lines are its items."""
    return lead.text.endswith((":", "：")) and not _is_item(lead) and all([_is_item(spot) for spot in lines])


def _is_item(spot: Spot) -> bool:
    return spot.element is not None and spot.element.tag in _ITEMS


def _is_of_both(spots: Sequence[Spot], above: int, below: int, gap: Iterable[Spot], *, announced: bool) -> bool:
    """Whether these lines stand in the element that holds the line above and the one below, and lead nowhere else."""
    around = set(_around(spots[below].element))
    holder = next((element for element in _around(spots[above].element) if element in around), None)
    return holder is not None and all([_is_in(holder, spot, announced=announced) for spot in gap])


def _is_in(holder: Element, spot: Spot, *, announced: bool) -> bool:
    if spot.hidden or spot.element is None:
        return False
    if spot.linked > LINKED and not announced:
        return False
    for element in _around(spot.element):
        if element is holder:
            return True
        if element.tag in APART:
            return False
    return False


def _around(element: Element) -> Iterable[Element]:
    """An element and those it stands in."""
    while element is not None:
        yield element
        element = element.getparent()
