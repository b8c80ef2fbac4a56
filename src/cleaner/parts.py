"""The kept lines of an article as blocks, and their lines in pieces: what Markdown and HTML are written from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from cleaner.ledger import EMPHASES, IMAGE_SCHEMES, PARAGRAPH, SAFE_TARGETS, Block, Emphasis, Image, Ledger, Link, Row

#: Cells of a row are parted so in the ledger.
_CELLS = " | "
_Span = TypeVar("_Span", Link, Emphasis)


class Piece(NamedTuple):
    """A stretch of a line that is alike: its text, where it leads, its emphases; or an image, its alternative text."""

    text: str
    link: str | None = None
    marks: frozenset[str] = frozenset()
    image: str | None = None


#: A line in pieces.
Pieces = tuple[Piece, ...]
#: A row of a table: ``th`` where its cells are headings, else ``tr``; and the cells.
_Row = tuple[str, tuple[Pieces, ...]]


@dataclass(slots=True)
class Part:
    """Lines that are one block: a paragraph, a heading, preformatted text; or a table's rows, each a tag and its cells."""

    block: Block
    item: int | None
    opens: bool
    lines: list[Pieces] = field(default_factory=list[Pieces])
    rows: list[_Row] = field(default_factory=list[_Row])

    @property
    def is_table(self) -> bool:
        """Whether this is a table."""
        return self.block.tag in ("tr", "th")


def parts_of(ledger: Ledger) -> Iterator[Part]:
    """Give the kept lines of a page as blocks; what began with a line that was dropped begins with the next one kept."""
    part: Part | None = None
    item: tuple[int, int] | None = None
    opens, gap = False, ""
    for row in ledger:
        block = row.block or PARAGRAPH
        item = (block.lists, block.item) if block.item is not None and block.lists else item
        opens = opens or block.opens
        if row.verdict == "body":
            number = item[1] if item and item[0] <= block.lists else None
            before = list(_apart(block, "before", begins=number is not None, opens=opens))
            if part is None or before or not _goes_on(part, block, number, gap, opens=opens):
                yield from (*([part] if part else ()), *before)
                part = Part(block, number, opens)
            elif block.tag == "pre" and gap != "\n":
                part.lines.append(())
            _add(part, row, block)
            behind = list(_apart(block, "after"))
            if behind:
                yield from (part, *behind)
                part = None
            item, opens, gap = None, False, ""
        gap = max(gap, row.ending, key=len)
    if part is not None:
        yield part


def _apart(block: Block, side: str, *, begins: bool = False, opens: bool = False) -> Iterator[Part]:
    """The images that stand before or after a line, each a paragraph of its own; outside of what begins with the line."""
    for image in block.images:
        if image.at == side and _is_safe(image.target, IMAGE_SCHEMES):
            around = Block(lists=block.lists - begins, quotes=max(0, block.quotes - opens))
            yield Part(around, None, opens=False, lines=[(_image(image),)])


def _image(image: Image) -> Piece:
    return Piece(" ".join(image.alt.split()), image=image.target)


def _goes_on(part: Part, block: Block, item: int | None, gap: str, *, opens: bool) -> bool:
    """Whether a line belongs to the block before it."""
    before = part.block
    if opens or item is not None or (before.lists, before.quotes) != (block.lists, block.quotes):
        return False
    if block.tag == "pre" or block.tag in ("tr", "th"):
        return before.tag == block.tag or (part.is_table and block.tag != "pre")
    return before.tag == block.tag == "p" and gap == "\n"


def _add(part: Part, row: Row, block: Block) -> None:
    if part.is_table:
        part.rows.append((block.tag, _cells_of(row, block)))
    else:
        part.lines.append(_pieces(row, block, 0, len(row.text)))


def _cells_of(row: Row, block: Block) -> tuple[Pieces, ...]:
    """The cells of a row: by their lengths where these fit, as they do unless something was cut out."""
    if row.edits or not _fits(block.cells, row.text):
        first, *others = row.edited.split(_CELLS)
        images = [image for _, image in _images(row, block, -1, len(row.text))]
        return ((*images, Piece(first)), *[(Piece(cell),) for cell in others])
    cells: list[Pieces] = []
    at, above = 0, -1
    for length in block.cells:
        cells.append(_pieces(row, block, at, at + length, above))
        above = at + length
        at += length + len(_CELLS) if length else 0
    return tuple(cells)


def _fits(cells: Sequence[int], text: str) -> bool:
    """Whether a text is cells of these lengths, parted as cells are; a row that JSON was given may be anything."""
    found: list[str] = []
    at = 0
    for length in cells:
        if length:
            found.append(text[at : at + length])
            at += length + len(_CELLS)
    return min(cells, default=-1) >= 0 and at == len(text) + len(_CELLS) and _CELLS.join(found) == text


def _pieces(row: Row, block: Block, start: int, end: int, above: int = -1) -> Pieces:
    """A stretch of a row, cut where its links and emphases begin and end; what was edited has none.

    Images stand in it that are behind ``above``, where the stretch before it ends.
    """
    images = _images(row, block, above, end)
    if row.edits:
        return tuple(_cut(row.edited, (0, len(row.edited)), (), (), images))
    links = [link for link in _within(block.links, start, end) if _is_safe(link.target, SAFE_TARGETS)]
    marks = [
        mark for tag in EMPHASES for mark in _within([mark for mark in block.emphasis if mark.tag == tag], start, end)
    ]
    return tuple(_cut(row.text, (start, end), links, marks, images))


def _images(row: Row, block: Block, above: int, end: int) -> list[tuple[int, Piece]]:
    """The images in a stretch of a line with their places; what stands behind a cut went with it."""
    end = min([end, *[edit.start for edit in row.edits]])
    return [
        (image.at, _image(image))
        for image in block.images
        if isinstance(image.at, int) and above < image.at <= end and _is_safe(image.target, IMAGE_SCHEMES)
    ]


def _within(spans: Sequence[_Span], start: int, end: int) -> list[_Span]:
    """Those that stand in a stretch, none over another."""
    found: list[_Span] = []
    at = start
    for span in spans:
        if at <= span.start < span.end <= end:
            found.append(span)
            at = span.end
    return found


def _cut(
    text: str,
    stretch: tuple[int, int],
    links: Sequence[Link],
    marks: Sequence[Emphasis],
    images: Sequence[tuple[int, Piece]],
) -> Iterator[Piece]:
    """Cut a stretch of a text into pieces that are alike."""
    start, end = stretch
    stands: dict[int, list[Piece]] = {}
    for at, image in images:
        stands.setdefault(max(at, start), []).append(image)
    edges = sorted({start, end, *stands, *[edge for span in (*links, *marks) for edge in (span.start, span.end)]})
    kinds = _kinds(edges, links, marks)
    for i, edge in enumerate(edges):
        # Of the spaces on both sides of an image the line has one left, before it.
        parted = edge == start or (text[edge - 1] == " " and text[edge : edge + 1].isalnum())
        around = _between(kinds[i - 1] if i else kinds[i], kinds[i])
        yield from _spaced(stands.get(edge, ()), around, behind=edge == end > start, before=parted and edge < end)
        if edge < end:
            yield kinds[i]._replace(text=text[edge : edges[i + 1]])


def _kinds(edges: Sequence[int], links: Sequence[Link], marks: Sequence[Emphasis]) -> list[Piece]:
    """What the pieces are that begin at these places, without their texts."""
    place = {edge: i for i, edge in enumerate(edges)}
    kinds = [Piece("")] * len(edges)
    for link in links:
        for i in range(place[link.start], place[link.end]):
            kinds[i] = kinds[i]._replace(link=link.target)
    for mark in marks:
        for i in range(place[mark.start], place[mark.end]):
            kinds[i] = kinds[i]._replace(marks=kinds[i].marks | {mark.tag})
    return kinds


def _between(one: Piece, other: Piece) -> Piece:
    """What an image between two pieces is: what both are, save code, which holds no image."""
    alike, beside = [kind._replace(marks=kind.marks - {"code"}) for kind in (one, other)]
    return alike if alike == beside else Piece("")


def _spaced(images: Sequence[Piece], around: Piece, *, behind: bool, before: bool) -> Iterator[Piece]:
    """Images in a line, parted from each other, and at the ends of the line from its text."""
    space = around._replace(text=" ")
    for i, image in enumerate(images):
        shown = around._replace(text=image.text, image=image.image)
        yield from (space, shown) if behind or i else (shown,)
    if before and images:
        yield space


def _is_safe(target: str, schemes: Sequence[str]) -> bool:
    """Whether an address may be shown: of one of these schemes, or of none, and no sign in it that no address has."""
    if not target or min(target) < " ":
        return False
    scheme, colon, _ = target.partition(":")
    return not colon or "/" in scheme or "?" in scheme or scheme.lower() in schemes


def paragraphs_of(ledger: Ledger) -> Iterator[Part]:
    """The kept lines of a text, parted by its blank ones."""
    lines: list[Pieces] = []
    for row in ledger:
        if row.verdict == "body":
            lines.append((Piece(row.edited),))
        elif row.verdict == "blank" and lines:
            yield Part(PARAGRAPH, None, opens=False, lines=lines)
            lines = []
    if lines:
        yield Part(PARAGRAPH, None, opens=False, lines=lines)


class Group(NamedTuple):
    """Pieces that have something in common: a link (``a``, with its ``target``), or an emphasis."""

    tag: str
    target: str
    inner: tuple[Piece | Group, ...]


def grouped(pieces: Sequence[Piece]) -> tuple[Piece | Group, ...]:
    """Nest the pieces of a line, what goes furthest outside. Four levels are the most."""
    found: list[Piece | Group] = []
    at = 0
    while at < len(pieces):
        end, tag = max([(_run(pieces, at, tag), tag) for tag in ("a", *EMPHASES)], key=lambda run: run[0])
        if end == at:
            found.append(pieces[at])
            end += 1
        else:
            inner = grouped([_bare(piece, tag) for piece in pieces[at:end]])
            found.append(Group(tag, pieces[at].link or "", inner))
        at = end
    return tuple(found)


def _run(pieces: Sequence[Piece], at: int, tag: str) -> int:
    """Where pieces end that are in one link, or one emphasis, from a place on."""
    link, end = pieces[at].link, at
    while end < len(pieces) and (link and pieces[end].link == link if tag == "a" else tag in pieces[end].marks):
        end += 1
    return end


def _bare(piece: Piece, tag: str) -> Piece:
    return piece._replace(link=None) if tag == "a" else piece._replace(marks=piece.marks - {tag})
