"""Which line of a page an image belongs to that stands on no line: the nearest, by the elements that hold both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from cleaner.ledger import BODY, TITLE
from cleaner.walk import Element, Spot

#: The story's element is the deepest that holds this share of the kept text: a choice, so that a stray line moves nothing.
MOST_OF_IT = 0.8
#: Rules whose lines speak of an image and leave it where it stands; a line outside does so unless most of it is a link.
_OF_IMAGES = frozenset("audio buttons captions embeds gallery html video".split())
#: So many of these lines are passed over in search of an image's neighbours, and so much of a link makes a teaser: choices.
LINES_OF_IMAGE, LINKED = 5, 0.5
_FURNITURE = frozenset("nav aside footer form menu dialog button".split())
_STORIES = frozenset(("article", "main"))
_FAR = 1_000_000

Side = Literal["before", "after"]


class Claim(NamedTuple):
    """The row that an image belongs to, and where the image stands: beside it, or at a code point of its text."""

    row: int
    at: int | Side


class Claims:
    """The kept lines of a page, where its story stands, and what its images belong to.

    Args:
        spots: the lines, as the ledger has them.
        verdicts: theirs.
        rules: the rules that dropped lines or brought them back, by line.
    """

    def __init__(self, spots: Sequence[Spot], verdicts: bytes, rules: Mapping[int, str]) -> None:
        self._spots = spots
        self._rooms = {row: rule.partition(".")[0] for row, rule in rules.items()}
        self._titles = {row for row, verdict in enumerate(verdicts) if verdict == TITLE}
        self._titles.update([row for row, room in self._rooms.items() if room == "titles"])
        self._kept = [verdict == BODY for verdict in verdicts]
        self._before, self._after = _neighbours(self._kept)
        kept = [(row, spot) for row, spot in enumerate(spots) if self._kept[row]]
        self._story = _story_of([spot for _, spot in kept])
        self._piece = _piece_of(self._story)
        held = _holders([spot.element for _, spot in kept], self._story)
        self._first = next((row for row, spot in kept if spot.element in held), len(spots))

    def in_line(self, image: Element, row: int, at: int) -> Claim | None:
        """Give the row of an image that stands in a line: that line's, unless it is dropped and only speaks of the image."""
        return Claim(row, at) if self._kept[row] else self.of(image, row)

    def of(self, image: Element, gap: int) -> Claim | None:
        """Give the row of an image that stands before the row ``gap``; ``None`` where it belongs to none.

        A kept row has it only where the image stands in the story, in no furniture of its own, and no nearer to a line
        that is not kept.
        """
        around = {element: i for i, element in enumerate(image.iterancestors())}
        dropped = self._dropped(image, around, gap)
        before, after = self._before[gap], self._after[gap]
        near = min(self._near(before, around), self._near(after, around))
        lost = min([self._near(row, around) for row, _ in dropped], default=_FAR)
        if near == _FAR or lost < near or not self._is_told(around, near, lost, gap, after):
            return min(dropped, key=lambda claim: self._near(claim.row, around), default=None)
        return self._claimed(image, around, before, after)

    def _near(self, row: int | None, around: dict[Element, int]) -> int:
        """How many elements lie between an image and the nearest that holds a row as well."""
        element = None if row is None else self._spots[row].element
        while element is not None and element not in around:
            element = element.getparent()
        return _FAR if element is None else around[element]

    def _dropped(self, image: Element, around: dict[Element, int], gap: int) -> list[Claim]:
        """The lines next to an image that are not kept and have a claim to it, the nearest on either side."""
        figure = next((i for element, i in around.items() if element.tag == "figure"), -1)
        link = _closest(image, "a")
        found: list[Claim] = []
        sides: tuple[tuple[int, int, Side], ...] = ((gap - 1, -1, "after"), (gap, 1, "before"))
        for row, step, at in sides:
            for _ in range(LINES_OF_IMAGE):
                if not 0 <= row < len(self._spots) or self._kept[row]:
                    break
                if self._has_claim(row, link, self._after[gap] is None and self._near(row, around) > figure):
                    found.append(Claim(row, at))
                    break
                row += step
        return found

    def _has_claim(self, row: int, link: Element | None, is_last: bool) -> bool:
        """Whether a line that is not kept may take an image with it: a teaser, an offer, what stands below the story."""
        if row in self._titles:
            return False
        spot, room = self._spots[row], self._rooms.get(row, "html")
        is_teaser = spot.linked >= LINKED or (link is not None and _closest(spot.element, "a") is link)
        return is_last or (is_teaser if room in _OF_IMAGES else True)

    def _is_told(self, around: dict[Element, int], near: int, lost: int, gap: int, after: int | None) -> bool:
        """Whether an image stands in the story: in its element, or above its first line in the piece that holds it."""
        if any(_is_furniture(element) for element, i in around.items() if i < near):
            return False
        if gap <= self._first:
            return self._story in around or self._piece in around
        in_figure = any(element.tag == "figure" for element in around)
        return self._story in around and (after is not None or lost > near or in_figure)

    def _claimed(
        self, image: Element, around: dict[Element, int], before: int | None, after: int | None
    ) -> Claim | None:
        """The nearer of two kept lines; of two as near the next one, unless that stands in a list or a table."""
        to_before, to_after = self._near(before, around), self._near(after, around)
        is_next = to_after < to_before or (to_after == to_before and not self._is_inner(after))
        row = after if is_next else before
        if row is None:
            return None
        spot = self._spots[row]
        holder = "table" if spot.cells else "li"
        same = _closest(image, holder)
        if same is not None and same is _closest(spot.element, holder) and (is_next or spot.cells):
            return Claim(row, 0 if is_next else len(spot.text))
        return Claim(row, "before" if is_next else "after")

    def _is_inner(self, row: int | None) -> bool:
        return row is not None and (
            bool(self._spots[row].cells) or _closest(self._spots[row].element, "li") is not None
        )


def _neighbours(kept: Sequence[bool]) -> tuple[list[int | None], list[int | None]]:
    """Of each gap between rows the nearest kept row before it and behind it."""
    before: list[int | None] = [None]
    for row, yes in enumerate(kept):
        before.append(row if yes else before[-1])
    after: list[int | None] = [None]
    for row in range(len(kept) - 1, -1, -1):
        after.append(row if kept[row] else after[-1])
    return before, after[::-1]


def _story_of(kept: Sequence[Spot]) -> Element | None:
    """The deepest element that holds :data:`MOST_OF_IT` of the kept text."""
    sizes: dict[Element, int] = {}
    for spot in kept:
        sizes[spot.element] = sizes.get(spot.element, 0) + len(spot.text)
    total = sum(sizes.values())
    held: dict[Element, int] = {}
    for element, size in sizes.items():
        while element is not None:
            held[element] = held.get(element, 0) + size
            element = element.getparent()
    most = [element for element, size in held.items() if element is not None and size >= MOST_OF_IT * total]
    return max(most, key=lambda element: sum(1 for _ in element.iterancestors()), default=None)


def _holders(elements: Sequence[Element], story: Element | None) -> set[Element]:
    """Those of some elements that stand in the story's."""
    inner = {element for element in elements if element is not None}
    return {element for element in inner if element is story or story in element.iterancestors()}


def _piece_of(story: Element | None) -> Element | None:
    """The element that holds a story and what stands above it, by its tag; the story's own where none says so."""
    if story is None or story.tag in _STORIES:
        return story
    return next(story.iterancestors(*_STORIES), story)


def _is_furniture(element: Element) -> bool:
    if element.tag == "header":
        return next(element.iterancestors(*_STORIES), None) is None
    return element.tag in _FURNITURE


def _closest(element: Element | None, tag: str) -> Element | None:
    if element is None or element.tag == tag:
        return element
    return next(element.iterancestors(tag), None)
