"""Which lines of a page are its main text: the lines are weighed, and trafilatura's word is weight like any other.

The room that asks trafilatura for a main text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from copy import copy
from dataclasses import dataclass, field, replace
from typing import Any

import trafilatura
from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from cleaner.align import align, key_of_line
from cleaner.html.data import Told, said_by, told_by_data
from cleaner.html.page import MOST_ELEMENTS, MOST_TEXT, HtmlPage
from cleaner.html.prune import pruned_lines
from cleaner.paths import Paths
from cleaner.reading.linked_data import linked_passages
from cleaner.reading.marks import marks_of
from cleaner.reading.opinion import is_asked, with_opinion
from cleaner.reading.page_type import FoundType, PageTypeName, told_type, type_of
from cleaner.reading.rescue import Lines, rescued
from cleaner.reading.signs import signs_of
from cleaner.reading.weigh import Choice, Weighed, chance_of, choose, weigh
from cleaner.reading.weights import line_weights, type_weights
from cleaner.walk import Element, Spot, join_rows, without

NO_MAIN_TEXT = "main text not found and the visible lines used instead"

#: The readings: the lines weighed, with trafilatura's word among the weights or without; or all of them.
AGREED, WEIGHED, WHOLE = "weighed with trafilatura", "weighed", "whole"
#: What a line weighs that is pruned.
NEVER = -1_000_000
#: The rule that lets data be read.
DATA = "html.data"
#: Elements that a browser does not show and that may hold the story all the same; the reading names them.
HIDING = ("noscript", "template")
#: Every page of a site has some of these; where there is none, somebody cut the story out already, and to choose among
#: its lines again would lose some of it. Of the 1,622 development pages none is without.
OF_A_PAGE = ("title", "meta", "link", "script", "style", "nav", "header", "footer", "aside", "form", "iframe")

#: Elements that trafilatura takes out of every page it is given; without them its search of the rest costs an eighth less, and
#: 164 of 168 pages read the same. A form is left: it looks at what stands in it.
NEVER_STORY = tuple(
    "nav footer aside menu svg style button canvas picture source iframe audio video select option label link input"
    " object".split()
)

_strip_elements: Any = etree.strip_elements  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
_bare_extraction: Any = trafilatura.bare_extraction


@dataclass(frozen=True, slots=True)
class MainText:
    """The lines of the ledger, of each whether it is in the main text, and why not where it is not, by place.

    ``rescued`` are the lines that a rule brought back, by place with the rule; ``told`` those that the page's data hold,
    with where they stand in these. ``pruned`` are lines that the caller took out.
    ``page_type`` is the page's type, ``reading`` the name of how the main text was found; both ``None`` where it was
    not looked for.
    """

    spots: list[Spot]
    inside: list[bool]
    reasons: dict[int, str]
    page_type: FoundType | None = None
    reading: str | None = None
    rescued: Mapping[int, str] = field(default_factory=dict[int, str])
    told: Mapping[int, str] = field(default_factory=dict[int, str])
    pruned: frozenset[int] = frozenset()


def main_text_of(
    page: HtmlPage,
    asked: Set[str],
    blocks: Sequence[object] = (),
    url: str | None = None,
    told: PageTypeName | None = None,
) -> MainText:
    """Find the main text of a page.

    Hidden lines are in the ledger only where they count as main text and no visible line says the same: tabs, and
    stories that a script shows. What was odd goes into the page's warnings.

    Args:
        page: the page.
        asked: the rules that may bring lines back or in, by their ids.
        blocks: its JSON-LD, parsed.
        url: where it came from, if the caller knows.
        told: its type, if the caller knows.
    """
    return _without_pruned(page, _main_text(page, asked, blocks, url, told))


def _main_text(
    page: HtmlPage, asked: Set[str], blocks: Sequence[object], url: str | None, told: PageTypeName | None
) -> MainText:
    spots = join_rows(page.walked.spots)
    if not spots:
        main = MainText([], [], {}, told_type(told) if told else None)
        found = told_by_data(page, list(linked_passages(blocks)), [], []) if DATA in asked else None
        return _with_data(main, found) if found else main
    if page.exceeds(MOST_ELEMENTS):
        page.warnings.append(
            f"the page has more than {MOST_ELEMENTS} elements or {MOST_TEXT} characters, so its main text was not looked for"
        )
        return _all_visible(page)
    if _is_cut_out(page, spots):
        return MainText(spots, [True] * len(spots), {}, told_type(told) if told else None, WHOLE)
    return _weighed(page, spots, asked, blocks, url, told)


def _weighed(
    page: HtmlPage,
    spots: Sequence[Spot],
    asked: Set[str],
    blocks: Sequence[object],
    url: str | None,
    told: PageTypeName | None,
) -> MainText:
    marked = marks_of(spots)
    kind = told_type(told) if told else type_of(signs_of(page.root, spots, marked, url), type_weights())
    weighed = weigh(marked, line_weights(kind.shares))
    sizes = [len(spot.text) for spot in spots]
    points, choice, agreed = _chosen(page, spots, kind, weighed.points, sizes)
    inside = _once(spots, choice.lines)
    if any(chosen and spot.hidden for chosen, spot in zip(inside, spots, strict=True)):
        page.warnings.append("parts of the main text are hidden until a script shows them")
    linked = list(linked_passages(blocks))
    found = told_by_data(page, linked, spots, inside) if DATA in asked else None
    if found:
        inside = [i in found.shown or (yes and points[i] >= 0) for i, yes in enumerate(inside)]
        back: Mapping[int, str] = {}
    else:
        back = rescued(Lines(spots, inside, points, said_by(linked, spots), kind.name), asked)
    main = _written(spots, inside, back, points, weighed, found.shown if found else {})
    reading = ", ".join((AGREED if agreed else WEIGHED, *_holders_of_hidden(main)))
    main = replace(main, page_type=kind, reading=reading)
    return _with_data(main, found) if found else main


def _chosen(
    page: HtmlPage, spots: Sequence[Spot], kind: FoundType, alone: Sequence[int], sizes: Sequence[int]
) -> tuple[list[int], Choice, bool]:
    """What the lines weigh with all that is known, which are chosen, and whether trafilatura had a word in it."""
    points, choice, agreed = list(alone), choose(alone, sizes), False
    if is_asked(kind, choice.expected):
        theirs = found_by_trafilatura(page, spots)
        agreed, points = any(theirs), with_opinion(alone, theirs, sizes, kind)
    never = pruned_lines(page.pruned, spots)
    for place in never:
        points[place] = NEVER
    return points, choose(points, sizes) if agreed or never else choice, agreed


def _without_pruned(page: HtmlPage, main: MainText) -> MainText:
    """Put the lines of pruned elements outside, with the expression."""
    pruned = pruned_lines(page.pruned, main.spots)
    if not pruned:
        return main
    paths = Paths()
    reasons = {
        place: f"Pruned by {expression}: {paths.of(main.spots[place].element)}" for place, expression in pruned.items()
    }
    return replace(
        main,
        inside=[yes and place not in pruned for place, yes in enumerate(main.inside)],
        reasons={**main.reasons, **reasons},
        pruned=frozenset(pruned),
    )


def _holders_of_hidden(main: MainText) -> list[str]:
    """The elements that hold lines of the main text for readers without scripts, or for scripts alone."""
    hidden = [spot.element for spot, yes in zip(main.spots, main.inside, strict=True) if yes and spot.hidden]
    return [tag for tag in HIDING if any(next(_around(element, tag), None) is not None for element in hidden)]


def _around(element: Element, tag: str) -> Iterator[Element]:
    return element.iterancestors(tag) if element.tag != tag else iter((element,))


def _with_data(main: MainText, found: Told) -> MainText:
    """Put the lines that data hold behind the visible ones, and the names of the data into the reading."""
    first = len(main.spots)
    if first:
        main.spots[-1].ending = "\n\n"
    names = (main.reading if any(main.inside) else None, *found.names)
    return replace(
        main,
        spots=[*main.spots, *found.spots],
        inside=[*main.inside, *[True] * len(found.spots)],
        told={**main.told, **{first + i: place for i, place in enumerate(found.places)}},
        reading=", ".join([name for name in names if name]),
    )


def _is_cut_out(page: HtmlPage, spots: Sequence[Spot]) -> bool:
    """Whether nothing of a page is left around the story; what a browser hides is no story that somebody cut out."""
    of_a_page = None if page.root is None else next(page.root.iter(*OF_A_PAGE), None)
    return of_a_page is None and not any([spot.hidden for spot in spots])


def all_lines_of(page: HtmlPage) -> MainText:
    """Take every visible line of a page as main text; of a page that hides all its lines, all."""
    spots = page.walked.spots
    if not all(spot.hidden for spot in spots):
        spots = without(spots, {i for i, spot in enumerate(spots) if spot.hidden})
    return _without_pruned(page, MainText(spots, [True] * len(spots), {}))


def _all_visible(page: HtmlPage) -> MainText:
    page.warnings.append(NO_MAIN_TEXT)
    return all_lines_of(page)


def found_by_trafilatura(page: HtmlPage, spots: Sequence[Spot]) -> list[bool]:
    """Of each line whether trafilatura has it in its main text."""
    return align([spot.text for spot in spots], _reported(page)).main


def _reported(page: HtmlPage) -> list[str]:
    """The lines of the main text as trafilatura reports it; none where it gives up.

    The fast way: its second opinions (readability, jusText) cost a third of its time, and weighed lines with them are
    no better (word F1 .863 on the WCXB pages against .860).
    """
    tree = copy(page.root)
    _strip_elements(tree, *NEVER_STORY, with_tail=False)
    try:
        document = _bare_extraction(tree, fast=True, include_comments=False, with_metadata=False)
    except Exception as error:  # whatever it is, the page still has its lines
        page.warnings.append(f"trafilatura failed: {type(error).__name__}")
        return []
    text: Any = getattr(document, "text", None)
    return text.split("\n") if isinstance(text, str) else []


def _once(spots: Sequence[Spot], chosen: Sequence[bool]) -> list[bool]:
    """Leave out hidden lines that a chosen visible line says, and those that another hidden line said before."""
    if not any([yes and spot.hidden for spot, yes in zip(spots, chosen, strict=True)]):
        return list(chosen)
    said = {key_of_line(spot.text) for spot, yes in zip(spots, chosen, strict=True) if yes and not spot.hidden}
    inside: list[bool] = []
    for spot, yes in zip(spots, chosen, strict=True):
        if yes and spot.hidden:
            key = key_of_line(spot.text)
            yes = key not in said
            said.add(key)
        inside.append(yes)
    return inside


def _written(
    spots: Sequence[Spot],
    chosen: Sequence[bool],
    rescued: Mapping[int, str],
    points: Sequence[int],
    weighed: Weighed,
    told: Mapping[int, str],
) -> MainText:
    """Give the lines as the ledger has them: table rows whole, hidden lines outside gone, a reason for each other one."""
    inside = [yes or i in rescued for i, yes in enumerate(chosen)]
    kept = [i for i, spot in enumerate(spots) if inside[i] or not spot.hidden]
    gone = set(range(len(spots))).difference(kept)
    paths = Paths()
    reasons = {
        place: f"Outside the main text: {paths.of(spots[i].element)}{_why(points[i], weighed.against[i])}"
        for place, i in enumerate(kept)
        if not inside[i]
    }
    back = {place: rescued[i] for place, i in enumerate(kept) if i in rescued}
    said = {place: told[i] for place, i in enumerate(kept) if i in told}
    return MainText(without(spots, gone), [inside[i] for i in kept], reasons, rescued=back, told=said)


def _why(points: int, against: str) -> str:
    chance = f" (chance {chance_of(points):.0%}"
    return f"{chance}: {against})" if against else f"{chance})"
