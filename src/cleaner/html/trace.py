"""Where links, emphasis and images stand in the lines of a page: a walk that takes notes, made only where these are wanted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from typing_extensions import override

from cleaner.walk import CELLS, Element, Spot, Walk, Walked

#: Elements inside lines that are noted, by what they are.
_SPANS = {
    "a": "a",
    "b": "strong",
    "strong": "strong",
    "i": "em",
    "em": "em",
    "cite": "em",
    "dfn": "em",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
}
_IMAGES = frozenset(("img", "amp-img"))
_SPACES = re.compile(r"[ \t\n\r\f]+")
#: So many images of a page are noted, a choice.
MOST_IMAGES = 2_000


class Span(NamedTuple):
    """A stretch of a line that is in an element: ``a``, or an emphasis."""

    line: int
    start: int
    end: int
    kind: str
    element: Element


class Stand(NamedTuple):
    """Where an image stands: at a code point of a line, or where ``at`` is ``None`` on a line of its own before it.

    ``hidden`` tells that a browser does not show it, ``fallback`` that it does so without scripts only.
    """

    line: int
    at: int | None
    element: Element
    hidden: bool = False
    fallback: bool = False


@dataclass(slots=True)
class Trace:
    """What was noted, in the page's order."""

    spans: list[Span] = field(default_factory=list[Span])
    stands: list[Stand] = field(default_factory=list[Stand])


class _Mark(NamedTuple):
    """A note on the line being read: so many pieces of text before it, an element that begins or ends, or an image."""

    pieces: int
    kind: str
    element: Element
    stand: Stand | None = None


class TracingWalk(Walk):
    """A walk that gives the same lines, and a :class:`Trace` of what stands in them."""

    def __init__(self) -> None:
        super().__init__()
        self.trace = Trace()
        self.marks: list[_Mark] = []
        self.marks_aside: list[list[_Mark]] = []
        self.images = 0
        self.open: dict[str, tuple[Element, int]] = {}  # of each kind the outermost element, and how many are open

    @override
    def _skip(self, element: Element, tag: str) -> None:
        for image in element.iter("img") if tag == "source" else ():  # the parser knows no end of a source
            self._stand(image, len(self.buffer))

    @override
    def _start(self, element: Element, tag: str) -> None:
        super()._start(element, tag)
        if tag in _SPANS:
            self.marks.append(_Mark(len(self.buffer) - bool(element.text), _SPANS[tag], element))
        elif tag in _IMAGES:
            self._stand(element, len(self.buffer) - bool(element.text))

    def _stand(self, image: Element, pieces: int) -> None:
        self.images += 1
        if self.images <= MOST_IMAGES:
            hiding = [hider.tag == "noscript" for hider, *_ in self.aside]
            self.marks.append(_Mark(pieces, "", image, Stand(0, None, image, not all(hiding), bool(hiding))))

    @override
    def _end(self, element: Element, tag: str) -> None:
        if tag in _SPANS:
            self.marks.append(_Mark(len(self.buffer), f"/{_SPANS[tag]}", element))
        super()._end(element, tag)

    @override
    def _hide(self, element: Element) -> None:
        super()._hide(element)
        self.marks_aside.append(self.marks)
        self.marks = []

    @override
    def _show(self) -> None:
        super()._show()
        self.marks = self.marks_aside.pop()

    @override
    def _flush(self) -> bool:
        if not self.marks and not self.open:
            return super()._flush()
        marks, self.marks = self.marks, []
        pieces, line, pre = list(self._pieces()), len(self.spots), self.pre
        said = super()._flush()
        if said and not pre:
            self._write(line, marks, pieces)
        else:
            self._pass(line, marks)
        return said

    def _write(self, line: int, marks: Sequence[_Mark], pieces: Sequence[str]) -> None:
        """Note what stands in a line that was just read, by its code points."""
        text = self.spots[line].text
        begun = dict.fromkeys(self.open, 0)
        for mark, at in zip(marks, _places(marks, pieces, len(text)), strict=True):
            if mark.stand:
                self.trace.stands.append(mark.stand._replace(line=line, at=at))
                continue
            kind = mark.kind.removeprefix("/")
            before = self.open.get(kind)
            self._count(mark, kind)
            if before is None:
                begun[kind] = at
            elif kind not in self.open:
                self._span(line, text, begun.pop(kind), at, kind, before[0])
        for kind, (element, _) in self.open.items():
            self._span(line, text, begun[kind], len(text), kind, element)

    def _span(self, line: int, text: str, start: int, end: int, kind: str, element: Element) -> None:
        while start < end and text[start] == " ":
            start += 1
        while start < end and text[end - 1] == " ":
            end -= 1
        if start < end:
            self.trace.spans.append(Span(line, start, end, kind, element))

    def _pass(self, line: int, marks: Sequence[_Mark]) -> None:
        """Note what stands where no line was read: images stand apart, before the next line."""
        for mark in marks:
            if mark.stand:
                self.trace.stands.append(mark.stand._replace(line=line))
            else:
                self._count(mark, mark.kind.removeprefix("/"))

    def _count(self, mark: _Mark, kind: str) -> None:
        """Count the open elements of a kind: only the outermost makes a stretch, so time stays linear."""
        element, count = self.open.get(kind, (mark.element, 0))
        count += -1 if mark.kind.startswith("/") else 1
        if count > 0:
            self.open[kind] = element, count
        else:
            self.open.pop(kind, None)


def trace_walk(root: Element) -> tuple[Walked, Trace]:
    """Walk a page and trace its lines."""
    walk = TracingWalk()
    return walk.run(root), walk.trace


def _places(marks: Sequence[_Mark], pieces: Sequence[str], length: int) -> list[int]:
    """Where marks stand in a line, once its white space is folded."""
    places: list[int] = []
    done, at, spaced = 0, 0, True
    for mark in marks:
        raw = "".join(pieces[done : mark.pieces])
        done = mark.pieces
        folded = _SPACES.sub(" ", raw)
        folded = folded.removeprefix(" ") if spaced else folded
        at += len(folded)
        spaced = folded.endswith(" ") if folded else spaced
        places.append(min(at, length))
    return places


class Placed(NamedTuple):
    """Where a line of the walk stands in the ledger: its row, and the code point in it; a row of cells holds several."""

    row: int
    start: int


def placed(walked: Sequence[Spot], rows: Sequence[Spot]) -> list[Placed | None]:
    """Find the lines of a walk among the rows of the ledger; ``None`` for a line that is none."""
    alone = {id(spot): row for row, spot in enumerate(rows)}
    tables = {spot.element: row for row, spot in enumerate(rows) if spot.cells}
    found: list[Placed | None] = []
    ends: dict[int, int] = {}
    for spot in walked:
        row = alone.get(id(spot))
        if row is None and tables and spot.row:
            row = tables.get(next(spot.element.iterancestors("tr"), None))
        if row is None:
            found.append(None)
            continue
        start = ends.get(row, 0)
        ends[row] = start + len(spot.text) + len(CELLS)
        found.append(Placed(row, start))
    return found
