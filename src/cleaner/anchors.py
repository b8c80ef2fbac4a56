"""Finds phrases with open slots by the words they begin or end with, however many phrases there are.

A phrase is filed under its first word and, where its literal beginning has two, under both; where no space parts a
word, under its first few signs. A line looks its own first words up, and then one slice for each length filed there.
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

    __slots__ = ("bare", "ends", "pairs", "words")

    def __init__(self, *, ends: bool = False) -> None:
        self.ends = ends
        self.words: dict[str, dict[int, dict[str, tuple[T, ...]]]] = {}
        self.pairs: dict[tuple[str, str], dict[int, dict[str, tuple[T, ...]]]] = {}
        self.bare: dict[str, dict[int, dict[str, tuple[T, ...]]]] = {}

    def add(self, literal: str, value: T) -> None:
        """File a value under a literal of at least two signs; shorter ASCII ones without a space find whole words only."""
        first, second, whole = self._first_two(literal)
        if not second and first == literal:
            length = ASCII_BARE if literal.isascii() else BARE
            lengths = self.bare.setdefault(literal[-length:] if self.ends else literal[:length], {})
        elif whole:
            self.words.setdefault(first, {})
            lengths = self.pairs.setdefault((first, second), {})
        else:
            lengths = self.words.setdefault(first, {})
        filed = lengths.setdefault(len(literal), {})
        filed[literal] = (*filed.get(literal, ()), value)

    def find(self, key: str) -> tuple[T, ...]:
        """Give what is filed under any beginning (ending) of a line."""
        first, second, _ = self._first_two(key)
        found: tuple[T, ...] = ()
        if first in self.words:
            found = self._filed(self.words[first], key) + self._filed(self.pairs.get((first, second)), key)
        for length in (BARE, ASCII_BARE):
            found += self._filed(self.bare.get(key[-length:] if self.ends else key[:length]), key)
        return found

    def _filed(self, lengths: dict[int, dict[str, tuple[T, ...]]] | None, key: str) -> tuple[T, ...]:
        found: tuple[T, ...] = ()
        for length, filed in lengths.items() if lengths else ():
            found += filed.get(key[-length:] if self.ends else key[:length], ())
        return found

    def _first_two(self, text: str) -> tuple[str, str, bool]:
        """The first (last) two words, and whether a space closes the second, so that a line must have it whole."""
        parts = text.rsplit(" ", 2)[::-1] if self.ends else text.split(" ", 2)
        return parts[0], parts[1] if len(parts) > 1 else "", len(parts) > 2
