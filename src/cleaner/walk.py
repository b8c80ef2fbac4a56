"""Walks a parsed page and gives its visible lines in reading order, each with the element it stands in.

No recursion, so depth cannot overflow; one visit an element, so the walk is linear.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Any

from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from cleaner.joints import parted
from cleaner.lines import fold, split_lines

#: A parsed element; lxml comes without types.
Element = Any
_iterwalk: Any = etree.iterwalk  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]

#: Parts the cells of a table row that is one line. A bar reads as a table in plain text, is what trafilatura and
#: Markdown print, and stays where white space is folded; a tab would read as one more space.
CELLS = " | "

_NONE, _SOFT, _HARD = range(3)
_ENDINGS = ("\n", "\n", "\n\n")

# What holds no line of a page, or draws it.
_SKIPPED = frozenset(
    "head title script style noembed noframes iframe object embed applet audio video canvas svg map datalist rp area"
    " param source track".split()
)
# What a browser does not show as text, and a page may keep its story in until a script has run.
_HIDDEN = frozenset("template noscript select textarea dialog".split())
# ... unless they have this attribute.
_SHOWN = {"dialog": "open", "template": "shadowrootmode"}
# Blocks that always stand apart; the others are wrappers, which part nothing inside a list item.
_APART = frozenset("p h1 h2 h3 h4 h5 h6 blockquote table figure figcaption caption pre hr listing xmp".split())
_WRAPPERS = frozenset(
    "html body div section article main header footer nav aside address center details summary dir menu ul ol dl"
    " fieldset legend form hgroup search frameset".split()
)
_ITEMS = frozenset(("li", "dt", "dd", "option"))
_CELLS = frozenset(("td", "th"))
_ROWS = frozenset(("tr", "thead", "tbody", "tfoot"))
# Items, cells, rows and controls follow each other line by line.
_CLOSE = _ITEMS | _CELLS | _ROWS | {"button"}
_BLOCKS = _APART | _WRAPPERS | _CLOSE
_PRE = frozenset(("pre", "listing", "xmp"))
# Side by side these are separate words, whether or not the source has a space between them.
_SPACED = frozenset(("a", "label"))
# Side by side these are what a style sets apart ("<span>Ann Lee</span><time>May 7</time>"), or parts of one word.
_STYLED = frozenset("span time small b strong em i u font cite mark data bdi".split())
_INLINE = _SPACED | _STYLED
_OPENING = _BLOCKS | _INLINE | {"br"}

_NUMBER = re.compile(r"[1-9][0-9]{0,3}")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

#: A line of zero-width signs alone is looked for up to this length only, to fold no long line twice.
LONGEST_UNSEEN = 200

#: Cells that are longer are prose that a table lays out, and stay lines of their own: a choice.
LONGEST_CELL = 90


_Aside = tuple[Element, list[str], int, list[int]]


@dataclass(slots=True)
class Spot:
    """A line: its text, what parts it from the next, the element, the table row and cell, whether a browser hides it.

    ``linked`` is the share of the line that stands in links. ``cells`` are the lengths of a table row's cells, by column.
    """

    text: str
    element: Element
    ending: str = ""
    row: int = 0
    cell: int = 0
    hidden: bool = False
    linked: float = 0.0
    cells: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Walked:
    """What a walk found: the lines, hidden ones marked; how deep the page nests; how many elements it has."""

    spots: list[Spot]
    depth: int
    elements: int


def walk(root: Element) -> Walked:
    """Walk a page from its root element."""
    return Walk().run(root)


def without(spots: Sequence[Spot], gone: Set[int]) -> list[Spot]:
    """Take lines out by their positions; what parted them still parts their neighbours."""
    kept: list[Spot] = []
    for i, spot in enumerate(spots):
        if i not in gone:
            kept.append(spot)
        elif kept:
            kept[-1].ending = max(kept[-1].ending, spot.ending, key=len)
    if kept and len(spots) - 1 in gone:
        kept[-1].ending = ""
    return kept


def join_rows(spots: Sequence[Spot]) -> list[Spot]:
    """Make one line of each table row whose cells hold a line each, none of them longer than :data:`LONGEST_CELL`."""
    joined: list[Spot] = []
    for start, end in _rows(spots):
        group = spots[start:end]
        if len(group) > 1 and _is_table_row(group):
            text = CELLS.join(spot.text for spot in group)
            element = next(group[0].element.iterancestors("tr"), group[0].element)
            linked = sum(spot.linked * len(spot.text) for spot in group) / len(text)
            row = Spot(text, element, group[-1].ending, hidden=group[0].hidden, linked=linked)
            row.cells = _columns(element, group)
            group = [row]
        joined += group
    return joined


def _is_table_row(group: Sequence[Spot]) -> bool:
    """Whether these lines of one row read as a row of a table: a line a cell, and none of them prose."""
    cells = {spot.cell for spot in group}
    return len(cells) == len(group) and _is_uniform(group) and all(len(spot.text) <= LONGEST_CELL for spot in group)


#: More columns than these are counted no further: a choice.
MOST_COLUMNS = 500


def _columns(row: Element, group: Sequence[Spot]) -> tuple[int, ...]:
    """The lengths of a row's cells by column, 0 for an empty one and for those that a wide one takes up."""
    texts = {_cell_of(spot.element): len(spot.text) for spot in group}
    columns: list[int] = []
    for cell in row.iterchildren("td", "th"):
        wide = cell.get("colspan") or "1"
        columns += [texts.get(cell, 0), *[0] * (min(int(wide), MOST_COLUMNS) - 1 if _NUMBER.fullmatch(wide) else 0)]
        if len(columns) > MOST_COLUMNS:
            break
    return tuple(columns[:MOST_COLUMNS])


def _cell_of(element: Element) -> Element:
    return element if element.tag in _CELLS else next(element.iterancestors("td", "th"), None)


def _is_uniform(group: Sequence[Spot]) -> bool:
    return all(spot.hidden is group[0].hidden for spot in group)


def _rows(spots: Sequence[Spot]) -> list[tuple[int, int]]:
    """Cut the lines into table rows; a line outside of tables stands alone."""
    if not spots:
        return []
    cuts = [i for i in range(1, len(spots)) if not spots[i].row or spots[i].row != spots[i - 1].row]
    return list(zip([0, *cuts], [*cuts, len(spots)], strict=True))


class Walk:
    """The state of one walk: the line being read, and what parts it from the last one."""

    def __init__(self) -> None:
        self.spots: list[Spot] = []
        self.buffer: list[str] = []
        self.joints: list[int] = []  # places in the line being read where two inline elements touch
        self.aside: list[_Aside] = []  # lines put aside while something hidden stands in them
        self.blocks: list[Element] = []
        self.gap = _NONE
        self.fresh = False  # a list item or cell has opened and holds no text yet
        self.items = 0
        self.pre = 0
        self.links = 0  # links that are open
        self.linked = 0  # signs of the line being read that stand in links
        self.rows: list[int] = []
        self.row_count = 0
        self.cell = 0

    def run(self, root: Element) -> Walked:
        """Walk a page from its root element, once."""
        depth = deepest = elements = 0
        skipped: Element = None
        walker = _iterwalk(root, events=("start", "end"))
        for event, element in walker:
            tag = element.tag
            if event == "start":
                depth += 1
                elements += 1
                if depth > deepest:
                    deepest = depth
                if tag in _SKIPPED:
                    skipped = element
                    walker.skip_subtree()
                    self._skip(element, tag)
                    continue
                self._start(element, tag)
                continue
            depth -= 1
            if element is skipped:
                skipped = None
            else:
                self._end(element, tag)
            tail = element.tail
            if tail:
                self.buffer.append(tail)
                if self.links:
                    self.linked += len(tail.strip())
        self._flush()
        return Walked(self.spots, deepest, elements)

    def _skip(self, element: Element, tag: str) -> None:
        """Pass by an element that holds no line; a walk that takes notes may look into it."""

    def _start(self, element: Element, tag: str) -> None:
        if _is_hidden(element, tag):
            self._hide(element)
        if tag in _OPENING:  # the others stand inside a line and change nothing about it
            self._open(element, tag)
        text = element.text
        if text:
            self.buffer.append(text)
            if self.links:
                self.linked += len(text.strip())

    def _end(self, element: Element, tag: str) -> None:
        if tag in _BLOCKS:
            self._close_block(tag)
        elif tag == "a":
            self.links -= 1
        if self.aside and self.aside[-1][0] is element:
            self._show()

    def _open(self, element: Element, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
            self.blocks.append(element)
            self._part(tag)
            if tag in _ITEMS or tag in _CELLS:
                self.fresh = True
            self._enter(tag)
        elif tag == "br":
            # Text, then a break: a new line. A break on an empty line: a blank line.
            if self.pre:
                self.buffer.append("\n")
            else:
                gap = _SOFT if self._flush() else _HARD
                self.gap = max(self.gap, gap)
        else:
            self._join(element, tag)

    def _join(self, element: Element, tag: str) -> None:
        """Part links side by side; note where text may touch that only a style sets apart."""
        self.links += tag == "a"
        before = element.getprevious() if self.buffer else None
        if before is None or before.tail or before.tag not in _INLINE:
            return
        if tag in _SPACED and before.tag in _SPACED:
            self.buffer.append(" ")
        elif not self.pre:
            self.joints.append(len(self.buffer))

    def _enter(self, tag: str) -> None:
        if tag in _ITEMS:
            self.items += 1
        elif tag in _PRE:
            self.pre += 1
        elif tag == "tr":
            self.row_count += 1
            self.rows.append(self.row_count)
        elif tag in _CELLS:
            self.cell += 1

    def _hide(self, element: Element) -> None:
        """Put the line being read aside: what is hidden is no part of it."""
        self.aside.append((element, self.buffer, self.linked, self.joints))
        self.buffer, self.linked, self.joints = [], 0, []
        self.blocks.append(element)

    def _show(self) -> None:
        self._flush()
        self.blocks.pop()
        _, self.buffer, self.linked, self.joints = self.aside.pop()

    def _close_block(self, tag: str) -> None:
        self._flush()
        self.blocks.pop()
        self.fresh = False
        if tag in _ITEMS:
            self.items -= 1
            self.gap = _SOFT
        elif tag == "tr":
            self.rows.pop()
            self.gap = _HARD if self._is_layout() else _SOFT
        else:
            self._part(tag)
            self.pre -= tag in _PRE

    def _is_layout(self) -> bool:
        """Whether the row just closed lays out blocks: one of its cells holds two lines."""
        spots = self.spots
        return len(spots) > 1 and spots[-1].row == spots[-2].row and spots[-1].cell == spots[-2].cell

    def _part(self, tag: str) -> None:
        """Part what comes from what was, as far as this block does."""
        soft = self.fresh or tag in _CLOSE or (self.items and tag not in _APART)
        self.gap = max(self.gap, _SOFT if soft else _HARD)

    def _pieces(self) -> list[str]:
        """The text of the line being read, piece by piece, with the words parted that touch."""
        return parted(self.buffer, self.joints) if self.joints else self.buffer

    def _flush(self) -> bool:
        """End the line being read; tell whether it held any text."""
        if not self.buffer:
            self.joints.clear()
            return False
        raw, linked = "".join(self._pieces()), self.linked
        self.buffer.clear()
        self.joints.clear()
        self.linked = 0
        if not _says_something(raw):
            return False
        if self.pre:
            self._emit_lines(raw, linked / len(raw))
        else:
            text = _SPACES.sub(" ", raw).strip(" ")
            self._emit(text, min(1.0, linked / len(text)))
        return True

    def _emit_lines(self, raw: str, linked: float) -> None:
        for line in split_lines(raw)[0]:
            if _says_something(line):
                self._emit(line.rstrip(), linked)
                self.gap = _SOFT
            else:
                self.gap = _HARD

    def _emit(self, text: str, linked: float) -> None:
        if self.spots:
            self.spots[-1].ending = _ENDINGS[self.gap]
        element = self.blocks[-1] if self.blocks else None
        row = self.rows[-1] if self.rows else 0
        self.spots.append(Spot(text, element, "", row, self.cell, bool(self.aside), linked))
        self.gap = _NONE
        self.fresh = False


def _says_something(raw: str) -> bool:
    """Whether any character of a line can be seen: zero-width signs and no-break spaces alone cannot."""
    if not raw or raw.isspace():
        return False
    return raw.isascii() or len(raw) > LONGEST_UNSEEN or bool(fold(raw).strip())


def _is_hidden(element: Element, tag: str) -> bool:
    if tag in _HIDDEN:
        shown = _SHOWN.get(tag)
        return shown is None or element.get(shown) is None
    style = element.get("style")
    if element.get("hidden") is None and not (style and _HIDING.search(style)):
        return False
    # Many pages hide themselves until their script has run; a page without a body to see is no page.
    return tag not in ("html", "body")
