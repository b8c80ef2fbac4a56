"""Why a line was dropped or kept: what found it, what evidence was missing, and which neighbours decided.

An article does not carry the rules, so its lines are judged once more with the same options, and watched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaner.anchors import Match
from cleaner.choice import chosen
from cleaner.engine import REACH, Judgement, Turn, judge, may_act, speaks_here, standing_on, usable_on
from cleaner.index import Index
from cleaner.intake import host_of
from cleaner.languages import NAMES
from cleaner.ledger import Row
from cleaner.lines import Page, Zone
from cleaner.rule import Rule, Where
from cleaner.selection import index_of

if TYPE_CHECKING:
    from cleaner.models import CleanArticle, Options

ZONES: dict[Zone, str] = {
    "head": "above the first paragraph",
    "tail": "below the last paragraph",
    "body": "between paragraphs, or far from any",
}
WAITS: dict[Where, str] = {
    "anywhere": "",
    "edges": "above the first paragraph, below the last, or ",
    "head": "above the first paragraph, or ",
    "tail": "below the last paragraph, or ",
    "beside": "only ",
}
OUTSIDE = "html.outside"


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that knows a line: its id and sentence, and what was ``missing`` where it did not act (else ``""``)."""

    rule: str
    reason: str
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a line has its verdict.

    ``stands`` says where the line is, ``findings`` which rules know it, ``notes`` what else decided, and ``neighbours`` are
    the rows within three lines that count as evidence, as far as no paragraph stands between. ``str()`` gives it in words.
    """

    row: Row
    stands: str
    findings: tuple[Finding, ...]
    notes: tuple[str, ...]
    neighbours: tuple[Row, ...]

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        row = self.row
        by = f" by {row.rule}" if row.verdict == "dropped" else ""
        yield f"line {row.number}: {_VERDICTS[row.verdict]}{by}"
        if self.stands:
            yield f"    {row.text}"
            yield f"stands: {self.stands}"
        for finding in self.findings:
            yield f"known to {finding.rule}: {finding.reason}"
            yield f"    {'did not act: ' + finding.missing if finding.missing else 'acted'}"
        for note in self.notes:
            yield f"note: {note}"
        for other in self.neighbours:
            label = f"{other.rule} " if other.rule else ""
            yield f"beside: line {other.number}, {_VERDICTS[other.verdict]}: {label}{other.text}"


_VERDICTS = {"title": "the title", "body": "kept", "dropped": "dropped", "blank": "blank"}


def explain(article: CleanArticle, number: int, options: Options) -> Explanation:
    """Say why a line of an article was dropped or kept.

    Args:
        article: the article.
        number: the line, from 1.
        options: those that the article was made with.

    Raises:
        ValueError: if the article has no line of that number, or the options are wrong.
    """
    if not 1 <= number <= len(article.lines):
        raise ValueError(f"there is no line {number}: the article has {len(article.lines)} lines")
    row = article.lines[number - 1]
    if row.verdict == "blank":
        return Explanation(row, "", (), ("a blank line is not judged",), ())
    if row.rule == OUTSIDE:
        return Explanation(
            row, "", (Finding(OUTSIDE, row.reason or ""),), ("only the main text is judged further",), ()
        )
    return _Case(article, index_of(options), options).explanation(number - 1)


class _Case:
    """An article judged once more. Lines go by their place among those that were judged, which HTML has fewer of."""

    def __init__(self, article: CleanArticle, index: Index, options: Options) -> None:
        rows = article.lines
        self._rows = rows
        self._options = options
        self._index = index
        self._judged = [i for i, row in enumerate(rows) if row.rule != OUTSIDE]
        self._texts = [rows[i].text for i in self._judged]
        self._turns: list[Turn] = []
        told = None if any(row.verdict == "title" for row in rows) else article.title
        host = host_of(article.metadata.url)
        self._judgement: Judgement = judge(index, self._texts, told, host, self._turns.append)

    def explanation(self, line: int) -> Explanation:
        i = self._judged.index(line)
        turn = next((turn for turn in self._turns if i in turn.judgement.dropped), self._turns[0])
        dropped = self._judgement.dropped.get(i)
        findings = (*_findings(turn, i, dropped), *self._unheard(turn.page, i))
        notes = tuple(self._notes(turn, i, dropped, findings))
        beside = () if i in turn.page.prose else sorted(turn.page.run(i, REACH))
        near = tuple(self._rows[self._judged[other]] for other in beside)
        return Explanation(self._rows[line], _standing(turn.page, i), findings, notes, near)

    def _unheard(self, page: Page, i: int) -> Iterator[Finding]:
        """The rules that know the line and were not asked: those of other sites, and those that are not chosen."""
        asked = {rule.id for rule in self._index.rules}
        alone = Page.of([self._texts[i]])
        for match in self._index.find(alone, None).get(0, ()):
            if match.rule.sites and i in page.order and match not in self._turns[0].found.get(i, ()):
                yield Finding(match.rule.id, match.rule.reason, f"it speaks only on {', '.join(match.rule.sites)}")
        if asked >= {rule.id for rule in chosen()}:
            return
        for rule in dict.fromkeys(match.rule.id for match in Index(chosen()).find(alone).get(0, ())):
            if rule not in asked:
                yield Finding(rule, next(known.reason for known in chosen() if known.id == rule), "it is not chosen")

    def _notes(self, turn: Turn, i: int, dropped: Rule | None, findings: Sequence[Finding]) -> Iterator[str]:
        row = self._rows[self._judged[i]]
        went = row.rule if row.verdict == "dropped" else None
        if turn is not self._turns[0]:
            yield "it went only when the noise around it was gone"
        for edit in row.edits:
            yield f"{edit.rule} cut out {edit.original.strip()!r}"
        if turn.page.title_index == i:
            yield "it is the title, which no rule may drop"
        elif not findings and dropped is None:
            yield "no rule knows it"
        yield from self._judgement.warnings
        if (dropped.id if dropped else None) != went:
            yield "judged once more it comes out otherwise: the article was made with other options, or restored"


def _standing(page: Page, i: int) -> str:
    if i in page.prose:
        return "it reads as a paragraph"
    return ZONES[page.zone(i)] if page.prose else "on a page without paragraphs, which has no edges"


def _findings(turn: Turn, i: int, dropped: Rule | None) -> tuple[Finding, ...]:
    """What the first pass found on a line, each with the evidence that it lacked."""
    usable = usable_on(turn.page, turn.found)
    first: dict[str, Finding] = {}
    for match in turn.found.get(i, ()):
        missing = _missing(turn, usable, match, i)
        if match.rule.id not in first or first[match.rule.id].missing:
            first[match.rule.id] = Finding(match.rule.id, match.rule.reason, missing)
    asked = turn.wanted.get(i)
    if asked is not None and asked.id not in first:  # a rule that looks around
        first[asked.id] = Finding(asked.id, asked.reason, "" if dropped else _overruled(turn, i))
    return tuple(first.values())


def _missing(turn: Turn, usable: Mapping[int, tuple[Match, ...]], match: Match, i: int) -> str:
    """The evidence that kept a rule from a line that it knows."""
    page, rule = turn.page, match.rule
    if not speaks_here(page, match):
        spoken = NAMES.get(page.language or "", "another language")
        return f"the phrase is {NAMES.get(match.language, match.language)}, and the page is in {spoken}"
    if i in page.prose and not rule.prose:
        return "the line reads as a paragraph, which this rule may not drop"
    everywhere = [other for other, matches in usable.items() if any(m.rule.id == rule.id for m in matches)]
    if rule.most and Counter(m.rule.id for matches in usable.values() for m in matches)[rule.id] > rule.most:
        return f"it found {len(everywhere)} lines, and more than {rule.most} are a list"
    standing = standing_on(page, usable)
    if rule.is_bound and not may_act(page, rule, i, standing):
        return f"it acts {WAITS[rule.where]}within {REACH} lines of noise that stands by its own zone"
    barring = next((o for o in everywhere if rule.is_bound and not may_act(page, rule, o, standing)), None)
    if barring is not None:
        return f"it also found {page.texts[barring].strip()!r}, where it may not act, and it acts on all it finds or on none"
    return _overruled(turn, i)


def _overruled(turn: Turn, i: int) -> str:
    if i == turn.page.title_index:
        return "the line is the title"
    if i in turn.wanted and i not in turn.judgement.dropped:
        return "the page's budget was spent, and it is not one of the careful rules"
    return ""
