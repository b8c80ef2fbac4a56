"""The known line filters, from their published definitions: which lines of a text each of them keeps.

A filter takes the non-blank lines of a text, in order, and gives one verdict a line. C4: Raffel et al. 2020.
RefinedWeb: Penedo et al. 2023, appendix. jusText: Pomikálek 2011, with each line as a paragraph without links.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module

from benchmarks.scores import SHINGLE, shingles_of, words

#: One verdict a line: ``True`` keeps it.
LineFilter = Callable[[Sequence[str]], list[bool]]

_CITATION = re.compile(r"\[\d*\]|\[edit\]|\[citation needed\]")
_TERMINAL = (".", "?", "!", '"', "'")
_POLICY = (
    "terms of use",
    "privacy policy",
    "cookie policy",
    "uses cookies",
    "use of cookies",
    "use cookies",
)
_LONG_WORD = 1000
_FEW_WORDS = 3


def c4(lines: Sequence[str]) -> list[bool]:
    """C4's rules of a line: an end mark, three words, no policy words, no word of more than 1,000 characters."""
    return [_c4_line(line) for line in lines]


def _c4_line(line: str) -> bool:
    stripped = line.strip()
    words = stripped.split()
    if any(len(word) > _LONG_WORD for word in words):
        return False
    stripped = _CITATION.sub("", stripped)
    if not stripped.endswith(_TERMINAL) or stripped.endswith("...") or len(words) < _FEW_WORDS:
        return False
    low = stripped.lower()
    return "javascript" not in low and not any(phrase in low for phrase in _POLICY)


_COUNTER = re.compile(
    r"^\W*\d(?:,|\.|\d)*(?:K|k|M|m|B|b)?\s+"
    r"(?:likes|shares|comments|retweets|reposts|quotes|bookmarks|upvotes|downvotes|downloads|views|followers)\W*$"
)
_SHORT_LINE = 10
_MOST_CAPITALS = 0.5


def refinedweb(lines: Sequence[str]) -> list[bool]:
    """RefinedWeb's line-wise corrections: mostly capitals, only digits, a counter, one word; short lines of a kind.

    Where the rules cut a phrase out of a short line the line counts as kept, unless nothing is left of it.
    """
    return [_refinedweb_line(line) for line in lines]


def _refinedweb_line(line: str) -> bool:
    stripped = line.strip()
    words = stripped.split()
    capitals = sum(character.isupper() for character in stripped)
    if capitals > _MOST_CAPITALS * len(stripped):
        return False
    if len(words) <= 1 or stripped.isdigit() or _COUNTER.match(stripped):
        return False
    return len(words) > _SHORT_LINE or bool(refinedweb_cut(stripped))


_CART = re.compile(r"items in cart", re.IGNORECASE)
_READ_MORE = re.compile(r"read more\s*\.*\s*$", re.IGNORECASE)
_SIGN_IN = re.compile(r"^sign-in", re.IGNORECASE)


def refinedweb_cut(line: str) -> str:
    """Cut RefinedWeb's three phrases out of a short line."""
    for phrase in (_CART, _READ_MORE, _SIGN_IN):
        line = phrase.sub("", line)
    return line.strip()


#: jusText's published thresholds.
_LENGTH_LOW, _LENGTH_HIGH = 70, 200
_STOP_LOW, _STOP_HIGH = 0.30, 0.32


def justext(lines: Sequence[str]) -> list[bool]:
    """Apply jusText's classes to lines, with its English stop words: first each line by itself, then by its neighbours."""
    words = _stop_words("English")
    first = [_justext_class(line, words) for line in lines]
    return [label == "good" for label in _revise_near(_revise_short(first))]


def justext_all(lines: Sequence[str]) -> list[bool]:
    """The same with the stop words of all languages that jusText knows."""
    words = _stop_words("all")
    first = [_justext_class(line, words) for line in lines]
    return [label == "good" for label in _revise_near(_revise_short(first))]


@cache
def _stop_words(language: str) -> frozenset[str]:
    justext_ = import_module("justext")
    names = justext_.get_stoplists() if language == "all" else [language]
    return frozenset(word.lower() for name in names for word in justext_.get_stoplist(name))


def _justext_class(line: str, stop_words: frozenset[str]) -> str:
    if "©" in line or "&copy" in line:
        return "bad"
    if len(line) < _LENGTH_LOW:
        return "short"
    words = line.split()
    density = sum(word.lower() in stop_words for word in words) / len(words) if words else 0.0
    if density >= _STOP_HIGH:
        return "good" if len(line) > _LENGTH_HIGH else "near"
    return "near" if density >= _STOP_LOW else "bad"


def _revise_short(labels: list[str]) -> list[str]:
    revised = list(labels)
    for at, label in enumerate(labels):
        if label != "short":
            continue
        before, after = _firm(labels, at, -1), _firm(labels, at, 1)
        near = (before == "bad" and _near(labels, at, -1)) or (after == "bad" and _near(labels, at, 1))
        both = before == after == "good"
        revised[at] = "good" if both or (before != after and near) else "bad"
    return revised


def _revise_near(labels: list[str]) -> list[str]:
    revised = list(labels)
    for at, label in enumerate(labels):
        if label == "near":  # later lines see the verdicts of earlier ones, as in the published algorithm
            lost = _firm(revised, at, -1) == _firm(revised, at, 1) == "bad"
            revised[at] = "bad" if lost else "good"
    return revised


def _firm(labels: Sequence[str], at: int, step: int) -> str:
    """The nearest good or bad line in a direction; the edge of the text is bad."""
    at += step
    while 0 <= at < len(labels):
        if labels[at] in ("good", "bad"):
            return labels[at]
        at += step
    return "bad"


def _near(labels: Sequence[str], at: int, step: int) -> bool:
    """Whether the nearest line in a direction that is not short is a near-good one."""
    at += step
    while 0 <= at < len(labels) and labels[at] == "short":
        at += step
    return 0 <= at < len(labels) and labels[at] == "near"


def perfect(gold: str) -> LineFilter:
    """Make the filter that drops exactly the lines which are not in the gold body.

    A line is in it where its letters stand there in a row, or half of its four-word shingles do: gold bodies break
    their lines elsewhere, and write lists and tables in another way.
    """
    seen = words(gold)
    letters, shingles = "".join(seen), set(shingles_of(seen))
    return lambda lines: [_in_gold(words(line), letters, shingles) for line in lines]


def _in_gold(tokens: list[str], letters: str, shingles: set[tuple[str, ...]]) -> bool:
    if "".join(tokens) in letters:
        return True
    mine = shingles_of(tokens)
    return len(tokens) >= SHINGLE and sum(shingle in shingles for shingle in mine) >= len(mine) / 2


#: The filters that need nothing but the lines.
KNOWN: dict[str, LineFilter] = {"C4": c4, "RefinedWeb": refinedweb, "jusText": justext}


def apply(keep: LineFilter, text: str) -> str:
    """Give the text without the lines that a filter drops; blank lines part paragraphs and are no lines here."""
    lines = [line for line in text.split("\n") if line.strip()]
    return "\n".join(line for line, kept in zip(lines, keep(lines), strict=True) if kept)
