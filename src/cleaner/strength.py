"""How bold the rules of a selection are: what they may rest on, and how much they may take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from cleaner.rule import Rule

Strength = Literal["careful", "balanced", "thorough"]
STRENGTHS: tuple[Strength, ...] = get_args(Strength)

#: The rules may take this share of a page's prose before only the careful ones may speak: with more than two fifths
#: of the sentences gone, a reader would ask whether the page was the noise. A choice, not a measurement.
BUDGET = 0.4

#: The rooms whose rules bring what another tool has judged; strength does not change them, nor the published filters.
JUDGED_ELSEWHERE = frozenset({"html"})


def strengthened(rules: Iterable[Rule], strength: Strength) -> tuple[Rule, ...]:
    """Give the rules as they are at a strength.

    ``"careful"`` leaves only rules of the first kind of evidence: known whole lines that are noise wherever they stand
    and never a sentence. ``"balanced"`` changes nothing. ``"thorough"`` lets rules of phrases and shapes that wait for a
    zone act everywhere, however many lines they find; those that may drop a sentence still wait for theirs.

    Of 371 open labelled noise lines the three drop 139, 342 and 351; of 56,055 open gold paragraphs 28, 117 and 368.
    """
    if strength == "careful":
        return tuple(
            rule for rule in rules if rule.is_careful or not rule.by_default or rule.family in JUDGED_ELSEWHERE
        )
    if strength == "thorough":
        return tuple(replace(rule, unbound=True, most=0) if _may_be_unbound(rule) else rule for rule in rules)
    return tuple(rules)


def _may_be_unbound(rule: Rule) -> bool:
    return bool(rule.phrases or rule.shape) and not rule.prose
