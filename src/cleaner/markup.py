"""The kept lines of an article as Markdown and as HTML, by what each line is on its page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from cleaner.ledger import PARAGRAPH, SAFE_TARGETS, Block, Ledger, Row

#: Signs that Markdown reads as something else; inside a word ``_`` is none of them.
_SIGNS = re.compile(r"[\\`*\[\]]|(?<![^\W_])_|_(?![^\W_])|~(?=~)|<(?=[A-Za-z/!?])|&(?=#?\w{1,31};)")
#: What makes a line something else when it begins so, or is nothing else.
_BEGUN = re.compile(r"(?=#{1,6}(?:\s|\Z)|[-+](?:\s|\Z)|>|=+\s*\Z|-+\s*\Z|(?:-\s*){3,}\Z)|(?<=\d)(?=[.)](?:\s|\Z))")
_NUMBERED = re.compile(r"\d{1,9}[.)](?:\s|\Z)")
#: Signs that would end an address, or the line.
_IN_ADDRESS = {ord(sign): f"%{ord(sign):02X}" for sign in " ()<>[]\\|\n\r\t"}
_FENCE = re.compile(r"`{3,}")
#: Cells of a row are parted so in the ledger.
_CELLS = " | "


#: A line in pieces: each its text, and the address it leads to where it is a link.
Pieces = tuple[tuple[str, str | None], ...]
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


def markdown_of(ledger: Ledger, title: str | None, *, html: bool) -> str:
    """Give the kept lines as Markdown, the title as a heading above them; the body of text is left as it is."""
    head = f"# {_inline(' '.join(title.split()))}" if title and not title.isspace() else ""
    body = "".join(_Markdown().written(list(parts_of(ledger)))) if html else ledger.body(html=False)
    return "\n\n".join([part for part in (head, body) if part])


def html_of(ledger: Ledger, title: str | None, *, html: bool) -> str:
    """Give the kept lines as HTML: elements and text, all of it escaped, and no attribute that a page wrote."""
    head = [f"<h1>{escape(title)}</h1>"] if title and not title.isspace() else []
    parts = list(parts_of(ledger)) if html else list(_paragraphs(ledger))
    return "\n".join(["<article>", *head, *_Html().written(parts), "</article>"])


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
            if part is None or not _goes_on(part, block, number, gap, opens=opens):
                if part is not None:
                    yield part
                part = Part(block, number, opens)
            elif block.tag == "pre" and gap != "\n":
                part.lines.append(())
            _add(part, row, block)
            item, opens, gap = None, False, ""
        gap = max(gap, row.ending, key=len)
    if part is not None:
        yield part


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
    filled = [length for length in block.cells if length]
    if row.edits or not filled or sum(filled) + len(_CELLS) * (len(filled) - 1) != len(row.text):
        return tuple([((cell, None),) for cell in row.edited.split(_CELLS)])
    cells: list[Pieces] = []
    at = 0
    for length in block.cells:
        cells.append(_pieces(row, block, at, at + length))
        at += length + len(_CELLS) if length else 0
    return tuple(cells)


def _pieces(row: Row, block: Block, start: int, end: int) -> Pieces:
    """A stretch of a row, cut where its links begin and end; what was edited has none."""
    if row.edits:
        return ((row.edited, None),)
    pieces: list[tuple[str, str | None]] = []
    at = start
    for link in block.links:
        if at <= link.start < link.end <= end and _is_safe(link.target):
            pieces += [(row.text[at : link.start], None), (row.text[link.start : link.end], link.target)]
            at = link.end
    return tuple([(text, target) for text, target in (*pieces, (row.text[at:end], None)) if text])


def _is_safe(target: str) -> bool:
    """Whether an address may be shown: of a scheme that runs nothing, or of none."""
    scheme, colon, _ = target.partition(":")
    return not colon or "/" in scheme or "?" in scheme or scheme.lower() in SAFE_TARGETS


def _paragraphs(ledger: Ledger) -> Iterator[Part]:
    """The kept lines of a text, parted by its blank ones."""
    lines: list[Pieces] = []
    for row in ledger:
        if row.verdict == "body":
            lines.append(((row.edited, None),))
        elif row.verdict == "blank" and lines:
            yield Part(PARAGRAPH, None, opens=False, lines=lines)
            lines = []
    if lines:
        yield Part(PARAGRAPH, None, opens=False, lines=lines)


class _Markdown:
    """Writes blocks one after another; holds the width of the marker of each list that is open."""

    def __init__(self) -> None:
        self.widths: list[int] = []

    def written(self, parts: Sequence[Part]) -> Iterator[str]:
        before: Part | None = None
        for part in parts:
            if before is not None:
                yield self._between(before, part)
            yield self._part(part, before)
            before = part

    def _between(self, before: Part, part: Part) -> str:
        quotes = part.block.quotes
        if part.item is not None and before.block.lists and before.block.quotes == quotes:
            # A number other than 1 begins no list right below a paragraph.
            return "\n\n" if part.item > 1 and part.block.lists > before.block.lists else "\n"
        goes_on = quotes and before.block.quotes == quotes and (not part.opens or part.block.tag in ("pre", "tr", "th"))
        return f"\n{('> ' * quotes).rstrip()}\n" if goes_on else "\n\n"

    def _part(self, part: Part, before: Part | None) -> str:
        if before is None or before.block.quotes != part.block.quotes:
            self.widths = []
        first, rest = self._margins(part)
        quote = "> " * part.block.quotes
        begun, *others = _lines_of(part)
        margin = quote + rest
        return "\n".join([quote + first + begun, *[margin + line if line else margin.rstrip(" ") for line in others]])

    def _margins(self, part: Part) -> tuple[str, str]:
        """What stands before the first line of a block and before the others: the markers of its lists."""
        depth = min(part.block.lists, len(self.widths) + (part.item is not None))
        del self.widths[depth - (part.item is not None) if depth else 0 :]
        indent = " " * sum(self.widths)
        if part.item is None:
            return indent, indent
        marker = f"{part.item}. " if part.item else "- "
        self.widths.append(len(marker))
        return indent + marker, indent + " " * len(marker)


def _lines_of(part: Part) -> list[str]:
    """The lines of a block in Markdown."""
    tag = part.block.tag
    if part.is_table:
        return _table([cells for _, cells in part.rows])
    if tag == "pre":
        texts = [_plain(line) for line in part.lines]
        longest = max([len(run) for text in texts for run in _FENCE.findall(text)], default=2)
        fence = "`" * (longest + 1)
        return [fence, *texts, fence]
    lines = [_marked(line) for line in part.lines]
    if tag.startswith("h"):
        return [f"{'#' * int(tag[1])} {line}" for line in lines]
    if tag == "dt":
        return [f"**{line}**" for line in lines]
    begun = [_unmarked(line) for line in lines]
    return [*[f"{line}  " for line in begun[:-1]], begun[-1]]


def _table(rows: Sequence[Sequence[Pieces]]) -> list[str]:
    """A table of Markdown; its first row is its head, for it can have no other."""
    width = max([len(row) for row in rows])
    cells = [[*[_marked(cell).replace("|", "\\|") for cell in row], *[""] * (width - len(row))] for row in rows]
    written = [f"| {' | '.join(row)} |" for row in cells]
    return [written[0], f"|{' --- |' * width}", *written[1:]]


def _plain(line: Pieces) -> str:
    return "".join([text for text, _ in line])


def _marked(line: Pieces) -> str:
    """A line of Markdown, its links with their addresses."""
    return "".join([f"[{_inline(text)}]({_address(target)})" if target else _inline(text) for text, target in line])


def _address(target: str) -> str:
    return target.translate(_IN_ADDRESS)


def _inline(text: str) -> str:
    return _SIGNS.sub(lambda found: f"\\{found[0]}", text)


def _unmarked(line: str) -> str:
    """A line that begins like a heading, an item or a rule, with a backslash before the sign."""
    if _NUMBERED.match(line):
        return _BEGUN.sub("\\\\", line, count=1)
    return f"\\{line}" if _BEGUN.match(line) else line


class _Html:
    """Writes blocks as elements; holds the lists and quotations that are open."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.lists: list[tuple[str, int]] = []  # of each that is open the tag, and the number of its last item
        self.quotes = 0
        self.terms = False

    def written(self, parts: Sequence[Part]) -> list[str]:
        for part in parts:
            self._enter(part)
            if part.item is not None:
                self.out[-1] += _text_of(part) if part.block.tag == "p" else _element(part)
            else:
                self.out.append(_element(part))
        self._leave(0, 0)
        return self.out

    def _enter(self, part: Part) -> None:
        """Close what a block does not stand in, and open what it does."""
        block = part.block
        begins = part.opens and block.tag not in ("pre", "tr", "th")
        same = block.quotes == self.quotes and not (begins and self.quotes)
        depth = min(block.lists, (len(self.lists) if same else 0) + (part.item is not None))
        self._leave(
            depth, block.quotes if same else min(self.quotes, block.quotes - begins), terms=block.tag in ("dt", "dd")
        )
        while self.quotes < block.quotes:
            self.out.append("<blockquote>")
            self.quotes += 1
        if part.item is not None:
            self._item(part.item, depth)
        if block.tag in ("dt", "dd") and not self.terms:
            self.out.append("<dl>")
            self.terms = True

    def _item(self, number: int, depth: int) -> None:
        kind = "ol" if number else "ul"
        if len(self.lists) == depth and self.lists:
            self.out[-1] += "</li>"
            if self.lists[-1] != (kind, number - 1 if number else 0):
                self._close()
        if len(self.lists) < depth:
            self.lists.append((kind, number))
            self.out.append(f'<ol start="{number}">' if number > 1 else f"<{kind}>")
        self.lists[-1] = kind, number
        self.out.append("<li>")

    def _close(self) -> None:
        kind, _ = self.lists.pop()
        self.out.append(f"</{kind}>")

    def _leave(self, depth: int, quotes: int, *, terms: bool = False) -> None:
        if self.terms and not (terms and depth == len(self.lists) and quotes == self.quotes):
            self.out.append("</dl>")
            self.terms = False
        if quotes < self.quotes:
            depth = 0
        while len(self.lists) > depth:
            self.out[-1] += "</li>"
            self._close()
        while self.quotes > quotes:
            self.out.append("</blockquote>")
            self.quotes -= 1


def _element(part: Part) -> str:
    tag = part.block.tag
    if part.is_table:
        return "\n".join(["<table>", *[_row(*row) for row in part.rows], "</table>"])
    if tag == "pre":
        return f"<pre><code>{escape(chr(10).join([_plain(line) for line in part.lines]))}</code></pre>"
    return f"<{tag}>{_text_of(part)}</{tag}>"


def _text_of(part: Part) -> str:
    return "<br>\n".join([_linked(line) for line in part.lines])


def _linked(line: Pieces) -> str:
    return "".join(
        [f'<a href="{escape(target)}">{escape(text)}</a>' if target else escape(text) for text, target in line]
    )


def _row(tag: str, cells: Sequence[Pieces]) -> str:
    cell = "th" if tag == "th" else "td"
    return f"<tr>{''.join([f'<{cell}>{_linked(line)}</{cell}>' for line in cells])}</tr>"
