"""The kept lines of an article as Markdown and as HTML, by what each line is on its page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from cleaner.ledger import Ledger
from cleaner.parts import Group, Part, Piece, Pieces, grouped, paragraphs_of, parts_of

#: Signs that Markdown reads as something else; inside a word ``_`` is none of them.
_SIGNS = re.compile(r"[\\`*\[\]]|(?<![^\W_])_|_(?![^\W_])|~(?=~)|<(?=[A-Za-z/!?])|&(?=#?\w{1,31};)")
#: What makes a line something else when it begins so, or is nothing else.
_BEGUN = re.compile(r"(?=#{1,6}(?:\s|\Z)|[-+](?:\s|\Z)|>|=+\s*\Z|-+\s*\Z|(?:-\s*){3,}\Z)|(?<=\d)(?=[.)](?:\s|\Z))")
_NUMBERED = re.compile(r"\d{1,9}[.)](?:\s|\Z)")
#: Signs that would end an address, or the line.
_IN_ADDRESS = {ord(sign): f"%{ord(sign):02X}" for sign in " ()<>[]\\|\n\r\t"}
_FENCE = re.compile(r"`{3,}")
_TICKS = re.compile(r"`+")
_STRESS = {"strong": "**", "em": "*"}


def markdown_of(ledger: Ledger, title: str | None, *, html: bool) -> str:
    """Give the kept lines as Markdown, the title as a heading above them; the body of text is left as it is."""
    head = f"# {_inline(' '.join(title.split()))}" if title and not title.isspace() else ""
    body = "".join(_Markdown().written(list(parts_of(ledger)))) if html else ledger.body(html=False)
    return "\n\n".join([part for part in (head, body) if part])


def html_of(ledger: Ledger, title: str | None, *, html: bool) -> str:
    """Give the kept lines as HTML: elements and text, all of it escaped, and no attribute that a page wrote."""
    head = [f"<h1>{escape(title)}</h1>"] if title and not title.isspace() else []
    parts = list(parts_of(ledger)) if html else list(paragraphs_of(ledger))
    return "\n".join(["<article>", *head, *_Html().written(parts), "</article>"])


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
    if tag.startswith("h"):  # a sign of headings at the end would be read as the heading's end
        return [
            f"{'#' * int(tag[1])} {line[:-1]}\\#" if line.endswith("#") else f"{'#' * int(tag[1])} {line}"
            for line in lines
        ]
    if tag == "dt":
        return [f"**{_marked(_unstressed(line))}**" for line in part.lines]
    begun = [_unmarked(line) for line in lines]
    return [*[f"{line}  " for line in begun[:-1]], begun[-1]]


def _table(rows: Sequence[Sequence[Pieces]]) -> list[str]:
    """A table of Markdown; its first row is its head, for it can have no other."""
    width = max([len(row) for row in rows])
    cells = [[*[_marked(cell).replace("|", "\\|") for cell in row], *[""] * (width - len(row))] for row in rows]
    written = [f"| {' | '.join(row)} |" for row in cells]
    return [written[0], f"|{' --- |' * width}", *written[1:]]


def _plain(line: Pieces) -> str:
    return "".join([piece.text for piece in line if piece.image is None])


def _marked(line: Pieces) -> str:
    """A line of Markdown with its links, images and emphases."""
    return _nested(grouped(_readable(line)))


def _nested(inner: Sequence[Piece | Group]) -> str:
    written = ""
    for part in inner:
        more = _grouped(part) if isinstance(part, Group) else _piece(part)
        if written.endswith("!") and more.startswith("["):  # together they would begin an image
            written = f"{written[:-1]}\\!"
        written += more
    return written


def _piece(piece: Piece) -> str:
    return _inline(piece.text) if piece.image is None else f"![{_inline(piece.text)}]({_address(piece.image)})"


def _grouped(group: Group) -> str:
    if group.tag == "code":
        return _code(_said(group))
    inner, sign = _nested(group.inner), _STRESS.get(group.tag, "")
    return f"{sign}{inner}{sign}" if sign else f"[{inner}]({_address(group.target)})"


def _said(group: Group) -> str:
    return "".join([_said(part) if isinstance(part, Group) else part.text for part in group.inner])


def _code(text: str) -> str:
    """A stretch of code between more backticks than it holds itself."""
    ticks = "`" * (max([len(run) for run in _TICKS.findall(text)], default=0) + 1)
    return f"{ticks} {text} {ticks}" if text.startswith("`") or text.endswith("`") else f"{ticks}{text}{ticks}"


def _unstressed(line: Pieces) -> Pieces:
    return tuple([piece._replace(marks=piece.marks.difference(_STRESS)) for piece in line])


def _readable(line: Pieces) -> Pieces:
    """A line without the stress that Markdown would not read back: beside letters, and with a sign of its own within."""
    pieces = list(line)
    for tag in _STRESS if any([piece.marks for piece in pieces]) else ():
        for stressed, run in groupby(range(len(pieces)), key=lambda i: tag in pieces[i].marks):
            places = list(run)
            if stressed and not _stands(pieces, places[0], places[-1]):
                for i in places:
                    pieces[i] = pieces[i]._replace(marks=pieces[i].marks - {tag})
    return tuple(_joined(pieces))


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Join pieces that are alike, so that signs are escaped by what stands beside them."""
    for (_, image), run in groupby(pieces, key=lambda piece: (piece[1:], piece.image)):
        alike = list(run)
        yield from alike if image is not None else [alike[0]._replace(text="".join([piece.text for piece in alike]))]


def _stands(pieces: Sequence[Piece], first: int, last: int) -> bool:
    """Whether stress from one piece to another begins and ends as CommonMark wants it."""
    run = pieces[first : last + 1]
    before = pieces[first - 1] if first else Piece("")
    behind = pieces[last + 1] if last + 1 < len(pieces) else Piece("")
    if (before.marks - run[0].marks).intersection(_STRESS):  # the signs of two would run together
        return False
    is_linked = all([piece.link == run[0].link for piece in run])  # a link begins outside of it, or none does
    if not is_linked and any([one.link and one.link == two.link for one, two in ((before, run[0]), (run[-1], behind))]):
        return False
    is_alone = all([len(piece.marks.intersection(_STRESS)) == 1 for piece in run])
    return all(
        [
            _is_seam(
                _edge(outside, -at, parted=is_linked and outside.link != inside.link),
                _edge(inside, at - 1, parted=not is_linked and outside.link != inside.link),
                is_alone=is_alone,
            )
            for outside, inside, at in ((before, run[0], 1), (behind, run[-1], 0))
        ]
    )


def _edge(piece: Piece, at: int, *, parted: bool) -> str:
    """The sign at one end of a piece, where code, an image, or a link that begins or ends there has one of its own."""
    if parted or piece.image is not None or "code" in piece.marks:
        return "["
    return piece.text[at] if piece.text else " "


def _is_seam(outside: str, inside: str, *, is_alone: bool) -> bool:
    """Whether stress may begin or end between two signs; within another stress it must be able to do one alone."""
    if inside.isspace() or outside.isspace():
        return not inside.isspace()
    return not _is_sign(inside) or _is_sign(outside) if is_alone else _is_sign(outside) and not _is_sign(inside)


def _is_sign(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "PS"


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
    return _elements(grouped(line))


def _elements(inner: Sequence[Piece | Group]) -> str:
    return "".join([_element_of(part) if isinstance(part, Group) else _shown(part) for part in inner])


def _element_of(group: Group) -> str:
    told = f' href="{escape(group.target)}"' if group.tag == "a" else ""
    return f"<{group.tag}{told}>{_elements(group.inner)}</{group.tag}>"


def _shown(piece: Piece) -> str:
    text = escape(piece.text)
    return text if piece.image is None else f'<img src="{escape(piece.image)}" alt="{text}">'


def _row(tag: str, cells: Sequence[Pieces]) -> str:
    cell = "th" if tag == "th" else "td"
    return f"<tr>{''.join([f'<{cell}>{_linked(line)}</{cell}>' for line in cells])}</tr>"
