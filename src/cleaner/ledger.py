"""The ledger: a row for every line, kept in columns so that ten million rows stay affordable.

The rows are the one truth about a document: source, body, dropped lines and edits are all read from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import add
from typing import Any, Literal, NamedTuple, cast, overload

Verdict = Literal["title", "body", "dropped", "blank"]
VERDICTS: tuple[Verdict, ...] = ("body", "blank", "dropped", "title")
BODY, BLANK, DROPPED, TITLE = range(4)
_BLANKS = re.compile(b"%c+" % BLANK)


class Edit(NamedTuple):
    """A span cut out of a kept line: code points ``start`` to ``end`` of the row's text."""

    number: int
    start: int
    end: int
    original: str
    replacement: str
    rule: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Apply edits, no two of which overlap, to the text they were made for."""
    for edit in sorted(edits, key=lambda edit: -edit.start):
        text = text[: edit.start] + edit.replacement + text[edit.end :]
    return text


class Link(NamedTuple):
    """A link in a line: code points ``start`` to ``end`` of the row's text, and the address that it leads to."""

    start: int
    end: int
    target: str


class Image(NamedTuple):
    """An image in a line or beside it: its address, and its alternative text.

    ``at`` is the code point of the row's text at which it stands, or ``"before"`` or ``"after"`` the line, apart from it.
    """

    at: int | Literal["before", "after"]
    target: str
    alt: str = ""


class Emphasis(NamedTuple):
    """Code points ``start`` to ``end`` of the row's text that are ``strong``, ``em`` or ``code``."""

    start: int
    end: int
    tag: str


#: Links that lead elsewhere (``javascript:``, ``data:``) are none; an address without a scheme is relative to the page's.
SAFE_TARGETS = ("http", "https", "mailto")
IMAGE_SCHEMES = ("http", "https")
EMPHASES = ("strong", "em", "code")


class Block(NamedTuple):
    """What a line of HTML is on its page, where it is more than a paragraph.

    ``tag`` is ``p``, ``h1`` to ``h6``, ``pre``, ``dt``, ``dd``, ``tr``, or ``th`` for a table row of headings.
    ``lists`` and ``quotes`` count the lists and quotations around it. ``item`` is set where a list item begins: its number,
    or 0 where it has none. ``opens`` tells that a table, a quotation or preformatted text begins here. ``cells`` are the
    lengths of a table row's cells by column, 0 for an empty one. ``links``, ``images`` and ``emphasis`` are there where they
    were asked for.
    """

    tag: str = "p"
    lists: int = 0
    item: int | None = None
    quotes: int = 0
    opens: bool = False
    cells: tuple[int, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    emphasis: tuple[Emphasis, ...] = ()


#: What of a block is a tuple of tuples, and of what.
_INLINE: dict[str, type[Link] | type[Image] | type[Emphasis]] = {"links": Link, "images": Image, "emphasis": Emphasis}
PARAGRAPH = Block()
TAGS = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd", "tr", "th")


@dataclass(frozen=True, slots=True)
class Row:
    """One input line: ``text`` and ``ending`` as they stood, the verdict, and the rule that spoke, if one did.

    ``number`` counts from 1. ``reason`` is set where the rule's own sentence does not say enough, ``block`` where a line of
    HTML is more than a paragraph.
    """

    number: int
    text: str
    ending: str
    verdict: Verdict
    rule: str | None = None
    edits: tuple[Edit, ...] = ()
    reason: str | None = None
    block: Block | None = None

    @property
    def edited(self) -> str:
        """The text with its edits applied."""
        return edited(self.text, self.edits)


class Note(NamedTuple):
    """What the ledger holds of a row beyond its text and verdict."""

    rule: str | None = None
    edits: tuple[Edit, ...] = ()
    reason: str | None = None


_NOTHING = Note()


class Ledger(Sequence[Row]):
    """All rows of a document in order. Reads like a tuple of :class:`Row`; compares, pickles and hashes by content."""

    __slots__ = ("_blocks", "_endings", "_notes", "_texts", "_verdicts")

    def __init__(
        self,
        texts: Sequence[str],
        endings: Sequence[str],
        verdicts: bytes,
        notes: Mapping[int, Note],
        blocks: Mapping[int, Block] | None = None,
    ) -> None:
        if not len(texts) == len(endings) == len(verdicts):
            raise ValueError("a ledger needs a text, an ending and a verdict for every row")
        self._texts = texts
        self._endings = endings
        self._verdicts = verdicts
        self._notes = notes
        self._blocks: Mapping[int, Block] = blocks or {}

    @classmethod
    def of(cls, rows: Iterable[Row | Mapping[str, Any]]) -> Ledger:
        """Build a ledger from rows, or from the mappings that JSON holds.

        Raises:
            ValueError: if a row lacks a field, or has a verdict that is none.
        """
        texts: list[str] = []
        endings: list[str] = []
        verdicts = bytearray()
        notes: dict[int, Note] = {}
        blocks: dict[int, Block] = {}
        for index, given in enumerate(rows):
            row = given if isinstance(given, Row) else _row(given)
            texts.append(row.text)
            endings.append(row.ending)
            verdicts.append(VERDICTS.index(row.verdict))
            note = Note(row.rule, row.edits, row.reason)
            if note != _NOTHING:
                notes[index] = note
            if row.block is not None:
                blocks[index] = row.block
        return cls(texts, endings, bytes(verdicts), notes, blocks)

    def __len__(self) -> int:
        return len(self._texts)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, index: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        at = index + len(self) if index < 0 else index
        note = self._notes.get(at, _NOTHING)
        return Row(
            at + 1, self._texts[at], self._endings[at], VERDICTS[self._verdicts[at]], *note, self._blocks.get(at)
        )

    def __iter__(self) -> Iterator[Row]:
        return (self[i] for i in range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Ledger):
            return NotImplemented
        return self._columns() == other._columns()

    def __hash__(self) -> int:
        return hash((tuple(self._texts), self._verdicts))

    def __repr__(self) -> str:
        return f"Ledger({len(self)} rows, {len(self.dropped)} dropped)"

    def __reduce__(self) -> tuple[Any, ...]:
        return (Ledger, (self._texts, self._endings, self._verdicts, self._notes, self._blocks))

    def _columns(self) -> tuple[object, ...]:
        return list(self._texts), list(self._endings), self._verdicts, dict(self._notes), dict(self._blocks)

    @property
    def source(self) -> str:
        """The input again: every text with its ending."""
        return self._together(self._texts, range(len(self)))

    @property
    def untouched(self) -> bool:
        """Whether every line stands in the body as it came."""
        return DROPPED not in self._verdicts and TITLE not in self._verdicts and not self.edits

    @property
    def dropped(self) -> tuple[Row, ...]:
        """The dropped rows in order."""
        return tuple(self[i] for i in _positions(self._verdicts, DROPPED))

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Every edit in order."""
        return tuple(edit for _, note in sorted(self._notes.items()) for edit in note.edits)

    @property
    def kept_count(self) -> int:
        """How many lines stand in the body, blank ones aside."""
        return self._verdicts.count(BODY)

    @property
    def said_count(self) -> int:
        """How many lines are not blank."""
        return len(self) - self._verdicts.count(BLANK)

    def body(self, *, html: bool) -> str:
        """Give the kept lines in order, white space as the kind asks."""
        if self.untouched and not html:
            return self.source
        return self._html_body() if html else self._text_body()

    def _kept(self, index: int) -> str:
        note = self._notes.get(index)
        return self[index].edited if note and note.edits else self._texts[index]

    def _text_body(self) -> str:
        texts = list(self._texts)
        for index, note in self._notes.items():
            if note.edits:
                texts[index] = self[index].edited
        if BLANK not in self._verdicts:
            kept = [i for i, verdict in enumerate(self._verdicts) if verdict == BODY]
            return self._together([texts[i] for i in kept], kept)
        rows = list(map(add, texts, self._endings))
        parts: list[str] = []
        at = 0
        for start, end in self._gaps():
            parts += rows[at:start]
            if parts and end < len(rows):
                parts += rows[self._longest_blank(start, end)]
            at = end
        return "".join(parts + rows[at:])

    def _gaps(self) -> Iterator[tuple[int, int]]:
        """Where rows went, with the blank ones around them."""
        verdicts = self._verdicts
        end = 0
        for went in sorted((*_positions(verdicts, DROPPED), *_positions(verdicts, TITLE))):
            if went < end:
                continue
            start, end = went, went + 1
            while start and verdicts[start - 1] == BLANK:
                start -= 1
            while end < len(verdicts) and verdicts[end] != BODY:
                end += 1
            yield start, end

    def _longest_blank(self, start: int, end: int) -> slice:
        """The longest run of blank rows in a gap: rows that went leave one gap, as a reader would have it."""
        runs = list(_BLANKS.finditer(self._verdicts, start, end))
        longest = max(runs, key=lambda run: run.end() - run.start(), default=None)
        return slice(*longest.span()) if longest else slice(0, 0)

    def _together(self, texts: Sequence[str], rows: Sequence[int]) -> str:
        """The texts of these rows, each with its line end."""
        endings = self._endings
        if not rows:
            return ""
        if endings.count(endings[0]) == len(endings) - (endings[-1] != endings[0]):  # alike, but for the last of all
            return endings[0].join(texts) + endings[rows[-1]]
        return "".join([text + endings[row] for text, row in zip(texts, rows, strict=True)])

    def _html_body(self) -> str:
        parts: list[str] = []
        between = ""
        for index, verdict in enumerate(self._verdicts):
            if verdict == BODY:
                if parts:
                    parts.append(between)
                parts.append(self._kept(index))
                between = ""
            between = max(between, self._endings[index], key=len)
        return "".join(parts)

    def restored(self, positions: Iterable[int]) -> Ledger:
        """Give a ledger in which the rows at these positions stand in the body again, unedited, their rule kept."""
        verdicts = bytearray(self._verdicts)
        notes = dict(self._notes)
        for index in positions:
            verdicts[index] = BODY
            notes[index] = notes.get(index, _NOTHING)._replace(edits=())
        return Ledger(self._texts, self._endings, bytes(verdicts), notes, self._blocks)

    def touched(self) -> Iterator[tuple[int, Row]]:
        """Walk the rows a rule has dropped or edited, with their positions."""
        for index, note in sorted(self._notes.items()):
            if self._verdicts[index] == DROPPED or note.edits:
                yield index, self[index]

    def dump(self) -> list[dict[str, Any]]:
        """Give the rows as JSON values; fields that say nothing are left out."""
        return [_dumped(row) for row in self]


def _positions(verdicts: bytes, wanted: int) -> Iterator[int]:
    at = verdicts.find(wanted)
    while at >= 0:
        yield at
        at = verdicts.find(wanted, at + 1)


def _dumped(row: Row) -> dict[str, Any]:
    dumped: dict[str, Any] = {
        "number": row.number,
        "text": row.text,
        "ending": row.ending,
        "verdict": row.verdict,
        "rule": row.rule,
        "edits": [edit._asdict() for edit in row.edits],
    }
    if row.reason is not None:
        dumped["reason"] = row.reason
    if row.block is not None:
        dumped["block"] = {
            name: [list(part) for part in value] if name in _INLINE else value
            for name, value in row.block._asdict().items()
            if value != getattr(PARAGRAPH, name)
        }
    return dumped


def _row(given: Mapping[str, Any]) -> Row:
    try:
        verdict = given["verdict"]
        if verdict not in VERDICTS:
            raise ValueError(f"a row's verdict is one of {', '.join(VERDICTS)}, not {verdict!r}")
        edits = tuple(Edit(**edit) for edit in cast("Iterable[Mapping[str, Any]]", given.get("edits") or ()))
        block = _block(given["block"]) if given.get("block") is not None else None
        told = given.get("rule"), edits, given.get("reason"), block
        return Row(int(given["number"]), given["text"], given["ending"], verdict, *told)
    except (KeyError, TypeError) as error:
        raise ValueError(f"a row needs number, text, ending and verdict: {error}") from error


def _block(given: Mapping[str, Any]) -> Block:
    """Read a block back, its tags those that exist: an article's HTML may hold no other.

    Raises:
        ValueError: if a tag or the place of an image is none.
    """
    read: dict[str, Any] = {**given, "cells": tuple([int(length) for length in given.get("cells") or ()])}
    for name, kind in _INLINE.items():
        read[name] = tuple([kind(*part) for part in cast("Iterable[Iterable[Any]]", given.get(name) or ())])
    block = Block(**read)
    if block.tag not in TAGS:
        raise ValueError(f"a block's tag is one of {', '.join(TAGS)}, not {block.tag!r}")
    for mark in block.emphasis:
        if mark.tag not in EMPHASES:
            raise ValueError(f"an emphasis is one of {', '.join(EMPHASES)}, not {mark.tag!r}")
    for image in block.images:
        if image.at not in ("before", "after") and type(image.at) is not int:
            raise ValueError(f"an image stands before, after or at a code point, not at {image.at!r}")
    return block
