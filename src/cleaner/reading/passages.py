"""Passages of prose in data: what a page's JSON holds of its story, in the order in which it stands there."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

#: So many passages are taken of one page, and so many letters of them together: choices.
MOST_PASSAGES, MOST_LETTERS = 1_000, 1_000_000
#: A passage of fewer letters is taken only where its key says that it belongs to the story. A choice: a short sentence.
LEAST_LETTERS = 40
#: ... and it has so many words, or as many letters of a script that writes none apart.
LEAST_WORDS = 6

#: So much of a text tells what it is.
_BEGUN = 400

_MARKUP = re.compile(
    r"</?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|table|strong|em|b|i|a|span|section|figure|pre)\b[^<>]*+>", re.I
)
_ESCAPED = re.compile(r"&lt;/?(?:p|br|div|li|ul|ol|h[1-6]|strong|em|b|i|a|span)\b", re.I)
_TAG = re.compile(r"<[^<>]*+>|&[a-z#0-9]{1,8};")
_LETTERLESS = re.compile(r"[\W_]+")
_WIDE = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_CODE = re.compile(
    r"\A\s*(?:https?:|data:|//|[{\[@.#$]|function\b|query\b|fragment\b|import\b|var\b)|[{;]\s*\}|=>|\bvar\(--"
)


#: A path is written with at most this many of its keys, the nearest.
PATH_LENGTH = 6
#: What the story holds is held in one object: the deepest that has this share of all letters. A choice.
OWN_SHARE = 0.6
#: Keys that say what form a passage has, and not whose it is.
_OF_FORM = frozenset(("children", "content", "nodes"))
_HEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


class Passage(NamedTuple):
    """A passage: what it was read from (``"json-ld"``), the keys that lead to it, the text.

    ``tag`` is the element that a page would show it in.
    """

    source: str
    path: tuple[str, ...]
    text: str
    tag: str = "p"

    @property
    def place(self) -> str:
        """Where it stands, for people: ``json-ld, Product.description``."""
        return f"{self.source}, {'.'.join(self.path[-PATH_LENGTH:])}"


def letters_of(passages: Iterable[Passage]) -> int:
    """How many letters some passages have together, markup and all."""
    return sum([len(passage.text) for passage in passages])


def has_markup(text: str) -> bool:
    """Whether a text is HTML, judged by its elements."""
    return "<" in text and _MARKUP.search(text) is not None


def is_escaped(text: str) -> bool:
    """Whether a text is HTML that was escaped once more, as many sites put it into JSON."""
    return "&lt;" in text and "<" not in text and _ESCAPED.search(text) is not None


def speaks_to_machines(text: str) -> bool:
    """Whether a text is an address, a style, a program, a query or data, judged by how it begins."""
    return _CODE.search(text[:_BEGUN]) is not None


def is_prose(text: str) -> bool:
    """Whether a text is long enough for a sentence and has its words."""
    begun = text[:_BEGUN]
    if len(_WIDE.findall(begun)) >= 2 * LEAST_WORDS:
        return True
    return len(text) >= LEAST_LETTERS and (has_markup(text) or begun.count(" ") >= LEAST_WORDS)


def own_passages(passages: Sequence[Passage]) -> list[Passage]:
    """Give the passages of the object that holds most of the prose: what stands elsewhere is seldom the page's own."""
    own = [(_holders(passage.path), passage) for passage in passages]
    least = OWN_SHARE * letters_of(passages)
    for depth in range(max((len(holders) for holders, _ in own), default=0)):
        inner: Counter[str] = Counter()
        for holders, passage in own:
            if len(holders) > depth:
                inner[holders[depth]] += len(passage.text)
        key, letters = max(inner.items(), key=lambda item: item[1], default=("", 0))
        if letters <= least:
            break
        own = [(holders, passage) for holders, passage in own if holders[depth : depth + 1] == (key,)]
    return [passage for _, passage in own]


def _holders(path: Sequence[str]) -> tuple[str, ...]:
    """The names of the objects that hold a passage; those that only give it its form left out."""
    return tuple([name for name in path[:-1] if name not in _OF_FORM])


def without_repeats(passages: Sequence[Passage]) -> list[Passage]:
    """Leave out passages that repeat others: equal ones, and excerpts of longer ones that stand elsewhere in the data.

    Short ones in one place (the posts of a thread) may be equal, and a heading is no excerpt.
    """
    keys = [_key(passage.text) for passage in passages]
    kept = _first_of_equal(passages, keys)
    said: defaultdict[tuple[str, ...], str] = defaultdict(str)
    whole: set[int] = set()
    for i in sorted(kept, key=lambda i: (-len(keys[i]), i)):
        passage, key = passages[i], keys[i]
        others = (text for place, text in said.items() if place != passage.path)
        if len(key) < LEAST_LETTERS or passage.tag in _HEADS or not any(key in text for text in others):
            whole.add(i)
            said[passage.path] += key + "\n"
    return [passage for i, passage in enumerate(passages) if i in whole]


def _first_of_equal(passages: Sequence[Passage], keys: Sequence[str]) -> list[int]:
    """The passages that have letters and are not said before: a long one anywhere, a short one in another place."""
    first: dict[str, int] = {}
    kept: list[int] = []
    for i, (passage, key) in enumerate(zip(passages, keys, strict=True)):
        before = first.setdefault(key, i)
        is_post = len(key) < LEAST_LETTERS and passages[before].path == passage.path
        if key and (before == i or is_post):
            kept.append(i)
    return kept


def _key(text: str) -> str:
    """The letters and digits of a passage, without its markup: an ellipsis at its end is none."""
    return _LETTERLESS.sub("", _TAG.sub(" ", text).lower())
