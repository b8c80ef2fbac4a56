"""Lines that were not chosen and are plainly the story's, by what stands around them or what the page says of itself.

A table of weights knows a subhead or a list by what it looks like, and a page with few marks of its own (no ``article``,
no telling class) makes them doubtful. What stands on either side of them is the better evidence. Each way back has a
rule's name. Figures are of the WCXB development pages and of open news pages (fundus).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from cleaner.reading.page_type import PageTypeName
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
#: A list that is announced by a colon comes back up to so many lines (a choice), where their chance is not below this and
#: the lead-in has so many letters, for labels end in colons too: of 635 such lines 518 are gold; behind shorter lead-ins 32
#: of 85, of lines with half that chance 46 of 153. In threads none of 34 is, so there it says nothing.
MOST_LISTED, LEAST_LISTED, LEAD_IN = 40, 0.1, 12
#: So many elements around a lead-in, and around an item, may be the one that holds both: a choice.
NEAR = 3
#: A standfirst stands at most so many lines below the headline, is a sentence and no paragraph (choices), and is as likely
#: as this: of 25 such lines 13 are gold, for sets do not agree on whether it is the story's; with .2 23 of 43, which costs
#: more of F1 on general pages than it gains on news.
REACH, SENTENCE, LEAST_STANDFIRST = 8, (40, 500), 0.3
#: A line of so many letters that stands in elements of the same names as the story's paragraphs is one of them, where two
#: of them stand so, and of their letters so large a share is chosen. Of 27 such lines 17 are gold, and 11 pages are better
#: and 7 poorer for it; from 60 letters on 52 of 84 are, and fewer pages are better than poorer.
LEAST_ALIKE, FEWEST, SHARE = 90, 2, 0.9
LEAST_OF_ALL = 1e-8
#: ... and no more of it stands in links. A choice.
PROSE_LINKED = 0.3
#: Of the tab that shows so large a share is main text where the hidden ones beside it are, too. Of the letters that so come
#: back on two manuals of the development pages 93% are gold, on a third none come; on services and in shops, whose tabs hold
#: other things, 28% would be.
TABBED = 0.5
#: Pages on which a heading right between two lines of the main text is its subhead: of 128 that weights leave out there
#: 99 are gold; in shops, forums and listings 27 of 81, and what lists goods has headings that filter them. A heading of
#: links that lead elsewhere is none, nor one less likely than this (choices).
SUBHEADED: frozenset[PageTypeName] = frozenset(("article", "documentation", "service"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LEAST_SUBHEAD, HEADING_LINKED = 0.02, 0.9
#: Elements that stand between paragraphs and are none of the story.
APART = frozenset("nav aside footer header form fieldset button select label dialog menu figure iframe".split())
_ITEMS = frozenset(("li", "dt", "dd"))
_COLONS = (":", "：")
_STANDFIRST = re.compile(
    r"standfirst|\blead\b|\bdek\b|\bdeck\b|sub-?title|subhead|summary|intro|teaser|excerpt|abstract|vorspann|chapo|"
    r"entradilla|sottotitolo|ingress|preamble|lede|article-desc|description",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a page, of each whether it is chosen, and what it weighs.

    ``declared`` are those that the page's JSON-LD says; ``kind`` is the page's type.
    """

    spots: Sequence[Spot]
    inside: Sequence[bool]
    points: Sequence[int]
    declared: Collection[int] = ()
    kind: PageTypeName = "article"

    def may_come(self, place: int, least: float) -> bool:
        """Whether a line is outside, visible, and likely enough."""
        return not self.inside[place] and not self.spots[place].hidden and chance_of(self.points[place]) >= least


def rescued(lines: Lines, asked: Collection[str]) -> dict[int, str]:
    """Find the lines that come back, each with the rule that brings it, of those that are asked.

    Rules that look at what is chosen see the lines between chosen ones as chosen.
    """
    found: dict[int, str] = {}
    if "html.between" in asked:
        found = dict.fromkeys(between(lines.spots, lines.inside, lines.points), "html.between")
        inside = [yes or place in found for place, yes in enumerate(lines.inside)]
        lines = replace(lines, inside=inside)
    for rule, find in _RULES.items():
        if rule in asked:
            found |= {place: rule for place in find(lines) if place not in found}
    return found


def announced(lines: Lines) -> Iterable[int]:
    """The items of a list that a chosen line ending in a colon announces, where one element holds both."""
    spots = lines.spots
    for above, spot in enumerate(() if lines.kind == "forum" else spots):
        if not lines.inside[above] or not spot.text.endswith(_COLONS) or len(spot.text) < LEAD_IN:
            continue
        holders = list(islice(_around(spot.element), 1, 1 + NEAR))
        for place in range(above + 1, min(len(spots), above + 1 + MOST_LISTED)):
            if not _is_listed_in(holders, spots[place]):
                break
            if lines.may_come(place, LEAST_LISTED):
                yield place


def _is_listed_in(holders: Collection[Element], spot: Spot) -> bool:
    """Whether a line is a list's item, and the list stands in one of these elements."""
    near = list(islice(_around(spot.element), 2 * NEAR))
    item = next((level for level, element in enumerate(near) if element.tag == "li"), None)
    return item is not None and any(element in holders for element in near[item + 1 :])


def standfirst(lines: Lines) -> Iterable[int]:
    """Sentences between the headline and the first chosen line, in elements that are named as a standfirst's are."""
    spots = lines.spots
    head = next((i for i, spot in enumerate(spots) if _is_headline(spot)), None)
    if head is None:
        return ()
    first = next((i for i in range(head + 1, len(spots)) if lines.inside[i]), head)
    least, most = SENTENCE
    return [
        place
        for place in range(head + 1, min(first, head + 1 + REACH))
        if least <= len(spots[place].text) <= most
        and spots[place].linked < PROSE_LINKED
        and lines.may_come(place, LEAST_STANDFIRST)
        and _is_named(spots[place].element)
        and _is_free(spots[place].element, APART - {"header"})
    ]


def _is_headline(spot: Spot) -> bool:
    return not spot.hidden and any(element.tag == "h1" for element in islice(_around(spot.element), 2))


def _is_named(element: Element) -> bool:
    names = (f"{near.get('class') or ''} {near.get('itemprop') or ''}" for near in islice(_around(element), 3))
    return any(_STANDFIRST.search(name) for name in names)


def alike(lines: Lines) -> Iterable[int]:
    """Lines in elements of the same names and classes as the story's paragraphs, nearly all of which are chosen."""
    ways = _Ways()
    keys = [ways.of(spot.element) for spot in lines.spots]
    chosen, letters, whole = Counter[int](), Counter[int](), Counter[int]()
    for key, spot, yes in zip(keys, lines.spots, lines.inside, strict=True):
        if len(spot.text) >= LEAST_ALIKE and not spot.hidden:
            whole[key] += len(spot.text)
            chosen[key] += yes
            letters[key] += len(spot.text) * yes
    own = {key for key, count in chosen.items() if count >= FEWEST and letters[key] >= SHARE * whole[key]}
    return [
        place
        for place, spot in enumerate(lines.spots)
        if keys[place] in own
        and len(spot.text) >= LEAST_ALIKE
        and spot.linked < PROSE_LINKED
        and lines.may_come(place, LEAST_OF_ALL)
        and _is_free(spot.element, APART)
    ]


class _Ways:
    """Numbers of the ways to elements: those of the same names and classes all the way have the same one."""

    def __init__(self) -> None:
        self._known: dict[Element, int] = {}
        self._within: dict[tuple[int, str, str | None], int] = {}

    def of(self, element: Element) -> int:
        path: list[Element] = []
        while element is not None and element not in self._known:
            path.append(element)
            element = element.getparent()
        number = self._known[element] if element is not None else 0
        for inner in reversed(path):
            number = self._within.setdefault((number, inner.tag, inner.get("class")), len(self._within) + 1)
            self._known[inner] = number
        return number


def subheads(lines: Lines) -> Iterable[int]:
    """Headings right between two lines of the main text, but for the label of the heading's own link."""
    spots = lines.spots
    for place in range(1, len(spots) - 1 if lines.kind in SUBHEADED else 0):
        spot = spots[place]
        if (
            lines.inside[place - 1]
            and lines.may_come(place, LEAST_SUBHEAD)
            and any(element.tag in _HEADINGS for element in islice(_around(spot.element), 2))
            and (spot.linked < HEADING_LINKED or _links_to_itself(spot.element))
            and _is_free(spot.element, APART - {"header"})
        ):
            label = not lines.inside[place + 1] and spot.text in spots[place + 1].text
            if lines.inside[min(place + 1 + label, len(spots) - 1)]:
                yield place


def _links_to_itself(element: Element) -> bool:
    """Whether the links in and around an element lead to places on its own page."""
    links = [] if element is None else [*element.iter("a"), *element.iterancestors("a")]
    return bool(links) and all((link.get("href") or "#").startswith("#") for link in links)


def declared(lines: Lines) -> Iterable[int]:
    """Lines that the page's JSON-LD says too, except in threads: there 16 of 36 are gold, elsewhere 121 of 125."""
    return [place for place in (() if lines.kind == "forum" else lines.declared) if lines.may_come(place, LEAST_CHANCE)]


def listings(lines: Lines) -> Iterable[int]:
    """Lines of code whose listing stands between lines of the main text, and is likely enough as a whole."""
    held: dict[Element, list[int]] = {}
    for place, spot in enumerate(lines.spots):
        listing = None if spot.hidden else _listing_of(spot.element)
        if listing is not None:
            held.setdefault(listing, []).append(place)
    chosen = [place for place, yes in enumerate(lines.inside) if yes]
    for listing, places in held.items():
        outside = [place for place in places if not lines.inside[place]]
        if outside and _is_likely(lines, places) and _stands_between(lines, listing, places, chosen):
            yield from outside


def _listing_of(element: Element) -> Element:
    if element is None or element.tag == "pre":
        return element
    return next(element.iterancestors("pre"), None)


def _is_likely(lines: Lines, places: Sequence[int]) -> bool:
    """Whether the letters of these lines are likely enough on the average."""
    sizes = [len(lines.spots[place].text) for place in places]
    hoped = sum([chance_of(lines.points[place]) * size for place, size in zip(places, sizes, strict=True)])
    return hoped >= LEAST_CHANCE * sum(sizes)


def _stands_between(lines: Lines, listing: Element, places: Sequence[int], chosen: Sequence[int]) -> bool:
    """Whether what holds the chosen lines above and below a listing holds it, too, in no box of its own but a figure."""
    first, end = bisect_left(chosen, places[0]), bisect_right(chosen, places[-1])
    if first == 0 or end == len(chosen):
        return first < end  # at an edge of the story: its own lines must be among the chosen
    above, below = chosen[first - 1], chosen[end]
    around = set(_around(lines.spots[below].element))
    holder = next((element for element in _around(lines.spots[above].element) if element in around), None)
    for element in _around(listing):
        if element is holder:
            return True
        if element.tag in APART and element.tag != "figure":
            return False
    return False


def tabs(lines: Lines) -> Iterable[int]:
    """Lines of a manual's hidden tabs, where most of the tab that shows is main text: the same step for another system."""
    panels = [_panel_of(spot.element) if lines.kind == "documentation" else None for spot in lines.spots]
    shown, chosen = Counter[Element](), Counter[Element]()
    for panel, spot, yes in zip(panels, lines.spots, lines.inside, strict=True):
        if panel is not None and not spot.hidden:
            shown[panel.getparent()] += len(spot.text)
            chosen[panel.getparent()] += len(spot.text) * yes
    for place, panel in enumerate(panels):
        if panel is None or lines.inside[place] or not lines.spots[place].hidden:
            continue
        beside = panel.getparent()
        if chosen[beside] >= TABBED * max(1, shown[beside]) and chance_of(lines.points[place]) >= LEAST_CHANCE:
            yield place


def _panel_of(element: Element) -> Element:
    return next((around for around in _around(element) if around.get("role") == "tabpanel"), None)


_RULES: Mapping[str, Callable[[Lines], Iterable[int]]] = {
    "html.announced": announced,
    "html.standfirst": standfirst,
    "html.alike": alike,
    "html.subhead": subheads,
    "html.declared": declared,
    "html.listing": listings,
    "html.tab": tabs,
}


def _is_free(element: Element, apart: Collection[str]) -> bool:
    """Whether an element stands in none that stands apart."""
    return not any(around.tag in apart for around in _around(element))


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
    return lead.text.endswith(_COLONS) and not _is_item(lead) and all([_is_item(spot) for spot in lines])


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
