"""Reads a book of phrases: a line for each language, its phrases parted by semicolons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import regex

from cleaner.lines import fold
from cleaner.rule import Rule, Shape, Words

_OPENING = r"[-*•>»→▶►_ \[(]{0,4}"
_REST = r"(?:[^.!?。।؟]|\.(?=[^\s.]))"
_END = r"[.!?。।؟*_»→>\])]{0,4}"


def book(text: str) -> Words:
    """Read phrases by language, ``en read also; read next``; a language may have several lines."""
    languages: dict[str, list[str]] = {}
    for line in text.strip().splitlines():
        language, _, found = line.strip().partition(" ")
        languages.setdefault(language, []).extend(phrase.strip() for phrase in found.split(";") if phrase.strip())
    return Words(**languages)


def joined(*books: Words) -> Words:
    """Give one book of several."""
    languages: dict[str, list[str]] = {}
    for words in books:
        for language, found in words.languages.items():
            languages.setdefault(language, []).extend(found)
    return Words(**languages)


def one_of(words: Words) -> str:
    """Give a pattern for any phrase of the book, longest first, as it stands in a folded lower-case line."""
    found = {fold(phrase).lower() for phrases in words.languages.values() for phrase in phrases}
    return "(?:" + "|".join(regex.escape(phrase) for phrase in sorted(found, key=lambda it: (-len(it), it))) + ")"


def sentence(words: Words, least: int = 20, most: int = 150) -> str:
    """Give a pattern for one sentence that opens with a phrase of the book and goes on for ``least`` to ``most`` signs.

    A second sentence on the line is more than the pattern takes, so a paragraph with such an opening stays.
    """
    return f"{_OPENING}{one_of(words)}{_REST}{{{least},{most}}}{_END}"


def and_sentences(rule: Rule, pattern: str, triggers: Iterable[str]) -> Rule:
    """Let a rule of phrases also drop the sentences that a pattern takes, where they hold a trigger.

    The engine reads a paragraph only where it opens like a phrase of the rule, so the pattern must open like one too.
    """
    return replace(rule, shape=Shape(regex.compile(pattern), tuple(triggers)))
