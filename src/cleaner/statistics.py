"""Statistics over many articles: how much each rule and each room took, with examples."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.models import CleanArticle

#: So many different lines of a rule are shown, the first ones met, so that the same articles give the same page.
EXAMPLES = 10
#: An example is cut after so many signs.
EXAMPLE_LENGTH = 200


@dataclass(frozen=True, slots=True)
class RuleCount:
    """What a rule, or all rules of a room, took.

    ``lines`` were dropped, ``edits`` cut out of kept lines, in ``documents`` documents. ``share`` is that of the dropped
    lines in all lines that are not blank. ``examples`` are the first ten different lines or spans.
    """

    id: str
    lines: int
    edits: int
    documents: int
    share: float
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleStatistics:
    """What the rules took from some articles.

    ``documents`` articles with ``lines`` lines that are not blank, ``dropped`` of them dropped; ``rules`` and ``rooms`` are
    ordered by the lines they took, most first. The rules that took nothing are left out.
    """

    documents: int
    lines: int
    dropped: int
    rules: tuple[RuleCount, ...]
    rooms: tuple[RuleCount, ...]

    @staticmethod
    def collect(articles: Iterable[CleanArticle]) -> RuleStatistics:
        """Count articles, one by one; none is held on to."""
        tally = Tally()
        for article in articles:
            tally.add(article)
        return tally.statistics()

    def table(self) -> str:
        """Give a table to read: rooms with their rules, and the examples of each rule shortened to one."""
        return "\n".join(self._rows()) + "\n"

    def json(self) -> str:
        """Give everything as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n"

    def page(self) -> str:
        """Give one page of HTML with bars and examples. It holds no script and asks for nothing from outside."""
        from cleaner.bars import page  # a page of styles, which few need

        return page(self)

    def of_room(self, room: str) -> tuple[RuleCount, ...]:
        """Give the rules of a room."""
        return tuple(count for count in self.rules if count.id.partition(".")[0] == room)

    def _rows(self) -> Iterator[str]:
        yield f"{self.documents:,} documents, {self.lines:,} lines, {self.dropped:,} dropped"
        width = max((len(count.id) for count in self.rules), default=0) + 2
        if self.rooms:
            yield f"{'':<{width}}  {'lines':>9}  {'edits':>7}  {'documents':>9}  {'share':>7}  example"
        for room in self.rooms:
            yield _row(room, room.id, width)
            for rule in self.of_room(room.id):
                yield _row(rule, f"  {rule.id}", width)


def _row(count: RuleCount, label: str, width: int) -> str:
    example = count.examples[0][:60] if count.examples else ""
    figures = f"{count.lines:>9,}  {count.edits:>7,}  {count.documents:>9,}  {count.share:>7.2%}"
    return f"{label:<{width}}  {figures}  {example}".rstrip()


@dataclass(slots=True)
class _Count:
    """The sums of a rule or a room while articles come in."""

    lines: int = 0
    edits: int = 0
    documents: int = 0
    examples: dict[str, None] = field(default_factory=dict[str, None])

    def show(self, text: str) -> None:
        if len(self.examples) < EXAMPLES:
            self.examples[text.strip()[:EXAMPLE_LENGTH]] = None


class Tally:
    """Counts articles as they come; it grows with the rules and not with the articles."""

    def __init__(self) -> None:
        self._documents = 0
        self._lines = 0
        self._rules: dict[str, _Count] = {}
        self._rooms: dict[str, _Count] = {}

    def add(self, article: CleanArticle) -> None:
        """Enter an article."""
        rows = article.lines
        dropped = Counter(row.rule or "" for row in rows.dropped)
        cut = Counter(edit.rule for edit in rows.edits)
        self._documents += 1
        self._lines += rows.said_count
        for counts, name_of in ((self._rules, str), (self._rooms, _room_of)):
            for name in {name_of(rule): None for rule in (*dropped, *cut)}:
                counts.setdefault(name, _Count()).documents += 1
            for rule in (*dropped, *(rule for rule in cut if rule not in dropped)):
                counts[name_of(rule)].lines += dropped[rule]
                counts[name_of(rule)].edits += cut[rule]
        for row in rows.dropped:
            self._rules[row.rule or ""].show(row.text)
        for edit in rows.edits:
            self._rules[edit.rule].show(edit.original)

    def statistics(self) -> RuleStatistics:
        """Give the sums so far."""
        dropped = sum(count.lines for count in self._rules.values())
        return RuleStatistics(
            self._documents, self._lines, dropped, self._ranked(self._rules), self._ranked(self._rooms)
        )

    def _ranked(self, counts: Mapping[str, _Count]) -> tuple[RuleCount, ...]:
        ranked = sorted(counts.items(), key=lambda item: (-item[1].lines, -item[1].edits, item[0]))
        return tuple(
            RuleCount(
                id_, count.lines, count.edits, count.documents, count.lines / max(self._lines, 1), tuple(count.examples)
            )
            for id_, count in ranked
        )


def _room_of(rule: str) -> str:
    return rule.partition(".")[0]
