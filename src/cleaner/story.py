"""Where the story stands on a page that holds more: the run of lines that reads most like one.

Each line is worth points for facts about it, many of them if it is wide. The points are learnt from pages whose story is
known, and ``points.py`` holds them. A run of lines is worth the sum of its points, and the run worth most is the story.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from cleaner.languages import stop_words
from cleaner.lines import Page, ends_sentence, is_unspaced, width_of

#: Where one step of a fact ends and the next begins. Steps rather than curves: a table of them can be read.
WIDTHS = (12, 25, 40, 60, 100, 160, 300)
STOP_WORDS = (0.001, 0.1, 0.2, 0.3, 0.4)
CAPITALS = (0.01, 0.3, 0.6, 0.99)
DIGITS = (0.001, 0.1, 0.3)
#: Of fewer words no share of stop words can be told.
FEWEST_WORDS = 3
#: Capitals say one thing of a headline and another of a menu's entry, which is narrower than this.
ENTRY_WIDTH = 40
#: The words of a line are read so far: the opening of a paragraph tells its kind. A choice, which harms nothing on sites held out.
OPENING = 100
#: A line speaks with the root of its width, up to this one: an endless paragraph is no better story than a long one.
FULL_WIDTH = 200

#: The names of the facts, made once.
_ENDS = tuple([f"{end}, width {step}" for step in range(len(WIDTHS) + 1)] for end in ("unended", "ended"))
_STOP_WORDS = tuple(f"stop words {step}" for step in range(len(STOP_WORDS) + 1))
_CAPITALS = tuple([f"{size}, capitals {step}" for step in range(len(CAPITALS) + 1)] for size in ("narrow", "wide"))
_DIGITS = tuple(f"digits {step}" for step in range(len(DIGITS) + 1))

_DIGIT = re.compile(r"\d")


def facts_of(folded: str, known: bool) -> list[str]:
    """Name the facts about a line that points are given for; ``known`` says that a rule found it to be noise."""
    width = width_of(folded)
    facts = [_ENDS[ends_sentence(folded)][bisect_right(WIDTHS, width)]]
    opening = folded[:OPENING]
    words = opening.split()
    count = len(words)
    if count >= FEWEST_WORDS and (opening.isascii() or not is_unspaced(opening)):
        told = sum(map(stop_words().__contains__, opening.lower().split()))
        facts.append(_STOP_WORDS[bisect_right(STOP_WORDS, told / count)])
    capitals = sum([word[0].isupper() for word in words])
    facts.append(_CAPITALS[width >= ENTRY_WIDTH][bisect_right(CAPITALS, capitals / count) if count else 0])
    digits = len(_DIGIT.findall(opening))
    facts.append(_DIGITS[bisect_right(DIGITS, digits / len(opening)) if digits else 0])
    if "," in opening or ";" in opening:
        facts.append("comma")
    if known:
        facts.append("known noise")
    return facts


def weight_of(folded: str) -> float:
    """How loud a line speaks: the root of its width."""
    return math.sqrt(min(width_of(folded), FULL_WIDTH))


def story_of(page: Page, points: Mapping[str, int]) -> range:
    """Give the places in ``page.order`` of the story's lines; empty where no line reads like one."""
    worth: list[float] = []
    for i in page.order:
        folded = page.folded[i].strip()
        worth.append(weight_of(folded) * sum([points.get(fact, 0) for fact in facts_of(folded, i in page.found)]))
    return best_run(worth)


def best_run(worth: Sequence[float]) -> range:
    """Give the run with the largest sum, in one walk (Kadane's); empty where nothing is worth anything."""
    best, run = range(0), 0
    most = sum_ = 0.0
    for place, points in enumerate(worth):
        if sum_ <= 0:
            sum_, run = 0.0, place
        sum_ += points
        if sum_ > most:
            most, best = sum_, range(run, place + 1)
    return best
