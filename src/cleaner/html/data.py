"""The story that a page holds as data alone: read where hardly any of it is visible, and put behind the visible lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape, unescape
from itertools import accumulate

from cleaner.align import align
from cleaner.html.page import HtmlPage, read_page
from cleaner.reading.passages import (
    MOST_LETTERS,
    MOST_PASSAGES,
    Passage,
    has_markup,
    is_escaped,
    letters_of,
    own_passages,
    without_repeats,
)
from cleaner.reading.scripts import data_blocks
from cleaner.reading.state import state_passages
from cleaner.walk import Spot

#: With fewer letters of main text than these a page shows hardly any, and its programs' data are asked. A choice: two
#: short paragraphs. JSON-LD is asked on every page, because it says what it speaks of.
HARDLY_ANY = 600
#: Data are the story where they hold more than what is visible, and more than these letters: a choice. On each of the
#: 1,497 development pages that show a story, JSON-LD holds fewer new letters than the page shows.
LEAST_STORY = 100


_WORD = re.compile(r"[^\W\u0e00-\u0eff\u3040-\u9fff]+|[\u0e00-\u0eff\u3040-\u9fff]")
_PRODUCTS = frozenset(("Product", "ProductGroup"))


@dataclass(frozen=True, slots=True)
class Told:
    """What data say of the story: the lines that are new, and where each stands in the data.

    ``shown`` are visible lines that the data say as well, by place, with the same. ``names`` are those of the data.
    """

    spots: list[Spot] = field(default_factory=list[Spot])
    places: list[str] = field(default_factory=list[str])
    shown: dict[int, str] = field(default_factory=dict[int, str])
    names: tuple[str, ...] = ()


def told_by_data(
    page: HtmlPage, linked: Sequence[Passage], spots: Sequence[Spot], inside: Sequence[bool]
) -> Told | None:
    """Read a page's data, where they hold more of the story than the page shows.

    Args:
        page: the page; what was odd goes into its warnings.
        linked: what its JSON-LD says.
        spots: its visible lines.
        inside: of each whether it is main text.

    Returns:
        The lines of the data, none of them a visible one; ``None`` where the page shows its story itself.
    """
    visible = sum([len(spot.text) for spot, yes in zip(spots, inside, strict=True) if yes])
    passages = _passages(page, linked, visible)
    if letters_of(passages) <= max(visible, LEAST_STORY):
        return None
    told = _told(page, passages, spots)
    new = _new_letters(told.spots, spots) + sum([len(spots[i].text) for i in told.shown if not inside[i]])
    return told if new > max(visible, LEAST_STORY) else None


def _new_letters(told: Sequence[Spot], spots: Sequence[Spot]) -> int:
    """How many letters data hold in words that the page does not show: one paragraph of all the story's is not new."""
    shown = Counter([word for spot in spots for word in _WORD.findall(spot.text.lower())])
    new = 0
    # Letters that were escaped twice are still entities here.
    for word in [word for spot in told for word in _WORD.findall(unescape(spot.text).lower())]:
        if shown[word]:
            shown[word] -= 1
        else:
            new += len(word) + (len(word) > 1)  # and the space behind it, where the script has any
    return new


def said_by(linked: Sequence[Passage], spots: Sequence[Spot]) -> frozenset[int]:
    """The places of the lines of a page that its JSON-LD says too.

    The names of things are no lines of a story, and of 13 such lines of products 2 are: what is said of them there is
    written for search engines.
    """
    own = [passage for passage in linked if passage.tag == "p" and _PRODUCTS.isdisjoint(passage.path)]
    lines = [line for passage in own for line in passage.text.split("\n")]
    if not lines:
        return frozenset()
    found = align([spot.text for spot in spots], lines).main
    return frozenset(place for place, yes in enumerate(found) if yes)


def _passages(page: HtmlPage, linked: Sequence[Passage], visible: int) -> list[Passage]:
    passages = list(linked)
    if visible < HARDLY_ANY and page.root is not None:
        passages += own_passages(_of_programs(page))
    letters = list(accumulate([len(passage.text) for passage in passages]))
    most = min(MOST_PASSAGES, bisect_right(letters, MOST_LETTERS))
    if most < len(passages):
        page.warnings.append(f"only the first {most} of {len(passages)} passages of the page's data were read")
    return without_repeats(passages[:most])


def _of_programs(page: HtmlPage) -> list[Passage]:
    """What the data of the page's programs hold, where it can be read."""
    found: list[Passage] = []
    for block in data_blocks(page.root):
        if block.value is None:
            page.warnings.append(f"data of the page could not be read, too long or too deep: {block.name}")
        found += state_passages(*block)
    return found


def _told(page: HtmlPage, passages: Sequence[Passage], spots: Sequence[Spot]) -> Told:
    """Part what the data say in new lines and visible ones."""
    read = [(spot, passage) for passage in passages for spot in _spots_of(page, passage)]
    found = align([spot.text for spot in spots], [spot.text for spot, _ in read])
    left = Counter(found.left)
    new: list[Spot] = []
    places: list[str] = []
    for spot, passage in read:
        if left[spot.text]:
            left[spot.text] -= 1
            new.append(spot)
            places.append(passage.place)
    if new:
        new[-1].ending = ""
    names = tuple(dict.fromkeys(passage.source for passage in passages))
    shown = {i: ", ".join(names) for i, yes in enumerate(found.main) if yes and not spots[i].hidden}
    return Told(new, places, shown, names)


def _spots_of(page: HtmlPage, passage: Passage) -> list[Spot]:
    """The lines of a passage, parsed as a page of its own: no tag that it leaves open reaches the next one."""
    read = read_page(f"<html><body>{_markup_of(passage)}</body></html>")
    page.warnings += [warning for warning in read.warnings if warning not in page.warnings]
    spots = [spot for spot in read.walked.spots if not spot.hidden]
    if spots:
        spots[-1].ending = "\n" if passage.tag == "li" else "\n\n"
    return spots


def _markup_of(passage: Passage) -> str:
    text = unescape(passage.text) if is_escaped(passage.text) else passage.text
    if has_markup(text):
        return text if passage.tag == "p" else f"<{passage.tag}>{text}</{passage.tag}>"
    if passage.tag == "pre":
        return f"<pre>{escape(text)}</pre>"
    lines = [line for line in unescape(text).replace("\r\n", "\n").split("\n") if line.strip()]
    return "".join([f"<{passage.tag}>{escape(line)}</{passage.tag}>" for line in lines])
