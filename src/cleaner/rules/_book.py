"""Reads a book of phrases: a line for each language, its phrases parted by semicolons."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleaner.lines import fold, is_unspaced
from cleaner.notices import GAP
from cleaner.rule import Notice, Phrase, Words


def book(text: str) -> Words:
    """Read phrases by language, ``en read also; read next``; a language may have several lines."""
    languages: dict[str, list[str]] = {}
    for line in text.strip().splitlines():
        language, _, found = line.strip().partition(" ")
        languages.setdefault(language, []).extend(phrase.strip() for phrase in found.split(";") if phrase.strip())
    return Words(**languages)


def groups(text: str) -> tuple[Notice, ...]:
    """Read notices by language, a line each: groups of words parted by ``+``, the words of a group by commas."""
    found: list[Notice] = []
    for line in text.strip().splitlines():
        language, _, said = line.strip().partition(" ")
        parts = [[_plain(word) for word in group.split(",")] for group in said.split("+")]
        found.append(Notice(language, tuple(tuple(word for word in part if word) for part in parts)))
    return tuple(found)


def _plain(word: str) -> str:
    """A word as lines are compared with it, signs between its parts as spaces; a star at its end stays."""
    word = word.strip()
    if word.isalpha():  # most are, and there are tens of thousands
        return (word if word.isascii() else fold(word)).lower()
    star = "*" if word.endswith("*") else ""
    return " ".join(GAP.sub(" ", fold(word).lower()).split()) + star


def joined(*books: Words) -> Words:
    """Give one book of several."""
    languages: dict[str, list[str]] = {}
    for words in books:
        for language, found in words.languages.items():
            languages.setdefault(language, []).extend(found)
    return Words(**languages)


def folded(words: Words) -> frozenset[str]:
    """Give the phrases of the book as they stand in a folded lower-case line; those with slots stand in none."""
    return frozenset(fold(phrase).lower() for said in words.languages.values() for phrase in said if "{" not in phrase)


def one_of(words: Words) -> str:
    """Give a pattern for any phrase of the book, longest first, as it stands in a folded lower-case line."""
    found = sorted(folded(words), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(phrase) for phrase in found) + ")"


def opening(words: Words, *, needs: Iterable[str]) -> tuple[Phrase, ...]:
    """Give the sentences that open with a phrase of the book and hold one of the words that it ``needs``.

    An opening that says the word itself needs no other, unless it is a question: a story may ask whether somebody is a
    subscriber, and its answer tells.

    A second sentence on the line is more than the slot takes, so a paragraph with such an opening stays. The opening
    must go on with a space or a comma, so one that ends a sentence or a quotation stays too.
    """
    needed = tuple(needs)
    return tuple(
        Phrase(language, word + joint + "{rest}", needed)
        for language, said in words.languages.items()
        for word in said
        if not word.startswith("{")
        for joint in (("",) if is_unspaced(fold(word)) else (" ", ", "))
    )
