"""Weighs the lines of a page by their marks, and chooses those that make the best main text.

Each line gets a chance of being main text. Chosen are the likeliest lines, as many as make the F1 that is to be expected
highest: where the page is clear few doubtful lines come along, and where all are doubtful many do, so that rather noise
stays than prose goes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from cleaner.reading.bundles import MarkedLines
from cleaner.reading.weights import LOGIT, Weights

#: Past so many logits a chance is no longer told apart from 0 or 1.
_CERTAIN = 20.0
#: What speaks most against a line with no mark that the table knows.
_NOTHING: tuple[float, str] = (math.inf, "")


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the lines of a page weigh, in points; and of each the mark that speaks most against it."""

    points: tuple[int, ...]
    against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Of each line whether it is chosen as main text, and the F1, 0 to 1, that is to be expected of all of them."""

    lines: Sequence[bool]
    expected: float


def weigh(marked: MarkedLines, weights: Weights) -> Weighed:
    """Weigh the lines of a page."""
    worth = weights.points
    sums, worst = [0], [_NOTHING]
    for marks, around in marked.bundles[1:]:
        known = [(worth[mark], mark) for mark in marks if mark in worth]
        sums.append(sums[around] + sum([point for point, _ in known]) if known else sums[around])
        worst.append(min([*known, worst[around]]) if known else worst[around])
    start = weights.start
    points = [start + sum([sums[number] for number in line]) for line in marked.lines]
    against = [min([worst[number] for number in line])[1] for line in marked.lines]
    return Weighed(tuple(points), tuple(against))


def chance_of(points: int) -> float:
    """The chance that points stand for."""
    return 1.0 / (1.0 + math.exp(-min(_CERTAIN, max(-_CERTAIN, points / LOGIT))))


def choose(points: Sequence[int], sizes: Sequence[int]) -> Choice:
    """Choose the lines that make the highest F1 to be expected; at least one, where there is any.

    Args:
        points: what each line weighs.
        sizes: how many words each line has, at least 1.
    """
    chances = [chance_of(point) for point in points]
    hoped = sum([chance * size for chance, size in zip(chances, sizes, strict=True)])
    order = sorted(range(len(points)), key=lambda i: (-points[i], i))
    best = taken = right = 0.0
    count = 0
    for place, i in enumerate(order, 1):
        taken += sizes[i]
        right += chances[i] * sizes[i]
        expected = 2 * right / (taken + hoped)
        if expected > best:
            best, count = expected, place
    chosen = [False] * len(points)
    for i in order[:count]:
        chosen[i] = True
    return Choice(chosen, best)
