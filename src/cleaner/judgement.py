"""The verdicts on a page, and what the published filters, where they are selected, make of what the rules left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from cleaner.index import Index
from cleaner.ledger import Edit, edited
from cleaner.rule import Rule, Span


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdicts on a page: the dropped lines with their rule, by index, the title's line, and the title itself.

    ``reasons`` says of a dropped line what the rule's own sentence does not.
    """

    dropped: Mapping[int, Rule]
    title_index: int | None
    title: str | None
    order: Sequence[int] = ()
    edits: Mapping[int, tuple[Edit, ...]] = field(default_factory=dict[int, tuple[Edit, ...]])
    warnings: tuple[str, ...] = ()
    reasons: Mapping[int, str] = field(default_factory=dict[int, str])


def filtered(index: Index, texts: Sequence[str], judgement: Judgement) -> Judgement:
    """Ask the published filters, once and each by itself, about what the rules left; the first that takes a line has it.

    They know no title: its line is a line to them, and the article keeps its title where the line goes.
    """
    left = [i for i in range(len(texts)) if i not in judgement.dropped]
    if judgement.dropped.keys() >= set(judgement.order):
        return judgement
    lines = [edited(texts[i], judgement.edits.get(i, ())) for i in left]
    taken = [(rule, rule.filter(lines)) for rule in index.filters if rule.filter is not None]
    said = frozenset(judgement.order)
    dropped: dict[int, Rule] = {}
    reasons: dict[int, str] = {}
    for rule, filtered in taken:
        for at, reason in filtered.dropped.items():
            if left[at] in said and left[at] not in dropped:
                dropped[left[at]], reasons[left[at]] = rule, reason
    edits = {i: found for i, found in judgement.edits.items() if i not in dropped}
    for rule, filtered in taken:
        for at, spans in filtered.cut.items():
            if left[at] not in dropped:
                edits[left[at]] = _with_spans(edits.get(left[at], ()), texts[left[at]], left[at], spans, rule)
    return replace(
        judgement,
        dropped={**judgement.dropped, **dropped},
        reasons=reasons,
        edits=edits,
        title_index=None if judgement.title_index in dropped else judgement.title_index,
    )


def _with_spans(edits: tuple[Edit, ...], text: str, i: int, spans: Iterable[Span], rule: Rule) -> tuple[Edit, ...]:
    """Add spans to the edits of a line that no earlier edit touches; a cut at the end leaves the places before it as they were."""
    for start, end in spans:
        if all(end <= edit.start or start >= edit.end for edit in edits):
            edits = (*edits, Edit(i + 1, start, end, text[start:end], "", rule.id))
    return edits
