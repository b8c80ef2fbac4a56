"""Finds phrases with open slots by the words they begin or end with, however many phrases there are.

A phrase is filed under its first word (its first few signs, where no space parts one) and under the whole of its
literal beginning. A line looks its own first word up, and then one slice for each length filed there.
"""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")

#: A literal has at least so many signs: one is a bullet or a quote.
BARE = 2
#: Literals without a space are filed under so many signs; two letters would fit every tenth line of English.
ASCII_BARE = 4


class Anchors(Generic[T]):
    """A table from literal beginnings of lines (or, with ``ends``, endings) to what is filed under them."""

    __slots__ = ("bare", "ends", "words")

    def __init__(self, *, ends: bool = False) -> None:
        self.ends = ends
        self.words: dict[str, dict[int, dict[str, tuple[T, ...]]]] = {}
        self.bare: dict[str, dict[int, dict[str, tuple[T, ...]]]] = {}

    def add(self, literal: str, value: T) -> None:
        """File a value under a literal of at least two signs; shorter ASCII ones without a space find whole words only."""
        if " " in literal:
            table, word = self.words, self._word(literal)
        else:
            length = ASCII_BARE if literal.isascii() else BARE
            table, word = self.bare, literal[-length:] if self.ends else literal[:length]
        filed = table.setdefault(word, {}).setdefault(len(literal), {})
        filed[literal] = (*filed.get(literal, ()), value)

    def find(self, key: str) -> tuple[T, ...]:
        """Give what is filed under any beginning (ending) of a line."""
        found: tuple[T, ...] = ()
        tables = [self.words.get(self._word(key))]
        tables += [self.bare.get(key[-n:] if self.ends else key[:n]) for n in (BARE, ASCII_BARE)]
        for lengths in tables:
            for length, filed in (lengths or {}).items():
                found += filed.get(key[-length:] if self.ends else key[:length], ())
        return found

    def _word(self, text: str) -> str:
        return text.rpartition(" ")[2] if self.ends else text.partition(" ")[0]
