"""The published filters that judge line by line: C4, RefinedWeb, jusText. Each gives the threshold that spoke, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from cleaner.languages import language_of

#: C4: Raffel et al. 2020, section 2.2; what the paper does not say is taken from the code that made the corpus.
C4_END_MARKS = (".", "?", "!", '"', "'")
C4_FEWEST_WORDS = 3
C4_LONGEST_WORD = 1_000
C4_FEWEST_SENTENCES = 5
C4_POLICY = ("terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies")
_C4_CITATION = re.compile(r"\[\d*\]|\[edit\]|\[citation needed\]")


def c4_line(line: str) -> str | None:
    """Say why C4 takes a line, ``None`` where it keeps it."""
    return c4_shape(line) or c4_topic(c4_said(line).lower())


def c4_shape(line: str) -> str | None:
    """Say why C4 takes a line for its shape."""
    stripped = line.strip()
    words = stripped.split()
    if any(len(word) > C4_LONGEST_WORD for word in words):
        return f"C4: a word of the line has more than {C4_LONGEST_WORD} characters."
    said = c4_said(line)
    if not said.endswith(C4_END_MARKS) or said.endswith("..."):
        return "C4: the line does not end in one of . ? ! \" ' or ends in three full stops."
    return f"C4: the line has fewer than {C4_FEWEST_WORDS} words." if len(words) < C4_FEWEST_WORDS else None


def c4_topic(lowered: str) -> str | None:
    """Say why C4 takes a line, in lower case, for what it speaks of."""
    if "javascript" in lowered:
        return "C4: the line has the word javascript in it."
    policy = any(phrase in lowered for phrase in C4_POLICY)
    return "C4: the line speaks of cookies, privacy or terms of use." if policy else None


def c4_spans(line: str) -> tuple[tuple[int, int], ...]:
    """Find what C4 cuts out of a line it keeps: marks of citations, and parts behind line ends that only C4 sees as such."""
    spans: list[tuple[int, int]] = []
    start = 0
    for part in line.splitlines(keepends=True):
        if c4_line(part) is None:
            spans += [(start + found.start(), start + found.end()) for found in _C4_CITATION.finditer(part)]
        else:
            spans.append((start, start + len(part)))
        start += len(part)
    return tuple(spans)


def c4_said(line: str) -> str:
    """Give a line as C4 keeps it."""
    return _C4_CITATION.sub("", line.strip())


#: RefinedWeb: Penedo et al. 2023, appendix G.2, the line-wise corrections; their numbers from the copy in DCLM.
REFINEDWEB_MOST_CAPITALS = 0.5
REFINEDWEB_FEWEST_WORDS = 2
REFINEDWEB_SHORT = 10
REFINEDWEB_MOST_REMOVED = 0.05
_COUNTER = re.compile(
    r"^\W*\d(?:,|\.|\d)*(?:K|k|M|m|B|b)?\s+"
    r"(?:likes|shares|comments|retweets|reposts|quotes|bookmarks|upvotes|downvotes|downloads|views|followers)\W*$"
)
_SHORT_PHRASES = re.compile(r"\s?items in cart|\s?read more\s?(?:\.{3})?\s*$|^\s*sign-in\s?", re.IGNORECASE)


def refinedweb_line(line: str) -> str | None:
    """Say why RefinedWeb takes a line, ``None`` where it keeps it."""
    stripped = line.strip()
    if sum(sign.isupper() for sign in stripped) > REFINEDWEB_MOST_CAPITALS * len(stripped):
        return f"RefinedWeb: more than {REFINEDWEB_MOST_CAPITALS:.0%} of the line's characters are capitals."
    if stripped.isdigit():
        return "RefinedWeb: the line holds digits only."
    if _COUNTER.match(stripped):
        return "RefinedWeb: the line is a counter of likes, shares, views and the like."
    if len(stripped.split()) < REFINEDWEB_FEWEST_WORDS:
        return f"RefinedWeb: the line has fewer than {REFINEDWEB_FEWEST_WORDS} words."
    if len(stripped.split()) <= REFINEDWEB_SHORT and not _SHORT_PHRASES.sub("", stripped).strip():
        return "RefinedWeb: nothing is left of the line without its phrase of a shop or a teaser."
    return None


def refinedweb_phrases(line: str) -> tuple[tuple[int, int], ...]:
    """Find the phrases that RefinedWeb cuts out of a line of at most ten words."""
    if len(line.split()) > REFINEDWEB_SHORT:
        return ()
    return tuple(found.span() for found in _SHORT_PHRASES.finditer(line))


#: jusText: Pomikálek 2011, chapter 3, and the defaults of its code; a line of text is a block without links or tags.
JUSTEXT_LENGTH_LOW, JUSTEXT_LENGTH_HIGH = 70, 200
JUSTEXT_STOPWORDS_LOW, JUSTEXT_STOPWORDS_HIGH = 0.30, 0.32
#: jusText's names of the languages that this package can tell by their stop words.
_STOP_LISTS = {
    "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian",
    "it": "Italian", "ko": "Korean", "nl": "Dutch", "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "ar": "Arabic",
}  # fmt: skip


def justext_lines(lines: Sequence[str], stop_words: frozenset[str]) -> list[str | None]:
    """Say of each line, none of them blank, why jusText takes it: first by itself, then by its neighbours."""
    first = [_justext_class(line, stop_words) for line in lines]
    classes = _revise_near(_revise_short([label for label, _why in first]))
    return [
        None if label == "good" else why if before == "bad" else f"{why[:-1]}, and its neighbours do not vouch for it."
        for label, (before, why) in zip(classes, first, strict=True)
    ]


def justext_words(lines: Sequence[str]) -> frozenset[str]:
    """The stop words of the language the lines prove, English where they prove none that jusText has a list for."""
    language = language_of(" ".join(lines).lower())
    return stop_list(_STOP_LISTS.get(language or "", "English"))


@cache
def stop_list(name: str) -> frozenset[str]:
    """Give a stop list that comes with jusText, which trafilatura brings along."""
    justext: Any = import_module("justext")
    return frozenset(word.lower() for word in justext.get_stoplist(name))


def _justext_class(line: str, stop_words: frozenset[str]) -> tuple[str, str]:
    """The class of a line by itself, and what it is if it goes."""
    stripped = " ".join(line.split())
    if "©" in stripped or "&copy" in stripped:
        return "bad", "jusText: the line has a sign of copyright in it."
    if len(stripped) < JUSTEXT_LENGTH_LOW:
        return "short", f"jusText: the line has fewer than {JUSTEXT_LENGTH_LOW} characters."
    words = stripped.split()
    density = sum(word.lower() in stop_words for word in words) / len(words)
    if density >= JUSTEXT_STOPWORDS_HIGH and len(stripped) > JUSTEXT_LENGTH_HIGH:
        return "good", ""
    if density >= JUSTEXT_STOPWORDS_LOW:
        return "near", f"jusText: the line is not longer than {JUSTEXT_LENGTH_HIGH} characters with enough stop words."
    return "bad", f"jusText: fewer than {JUSTEXT_STOPWORDS_LOW:.0%} of the line's words are stop words."


def _revise_short(labels: list[str]) -> list[str]:
    before, after = list(_firm(labels)), list(_firm(labels[::-1]))[::-1]
    near_before, near_after = list(_near(labels)), list(_near(labels[::-1]))[::-1]
    revised = list(labels)
    for at, label in enumerate(labels):
        if label == "short":
            vouched = (before[at] == "bad" and near_before[at]) or (after[at] == "bad" and near_after[at])
            both = before[at] == after[at] == "good"
            revised[at] = "good" if both or (before[at] != after[at] and vouched) else "bad"
    return revised


def _revise_near(labels: list[str]) -> list[str]:
    after = list(_firm(labels[::-1]))[::-1]
    revised = list(labels)
    before = "bad"
    for at, label in enumerate(labels):
        if label == "near":  # later lines see the verdicts of earlier ones, as in the published algorithm
            revised[at] = "bad" if before == after[at] == "bad" else "good"
        before = revised[at]
    return revised


def _firm(labels: Sequence[str]) -> Iterator[str]:
    """Of each line the nearest good or bad one above it; the edge of the text is bad."""
    last = "bad"
    for label in labels:
        yield last
        last = label if label in ("good", "bad") else last


def _near(labels: Sequence[str]) -> Iterator[bool]:
    """Of each line whether the nearest one above it that is not short is near-good."""
    last = False
    for label in labels:
        yield last
        last = label == "near" if label != "short" else last
