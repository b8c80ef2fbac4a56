"""Brings every rule to every line, cheaply; settles who wins; loses no line.

The first pass looks each line up in the index. Zones, title and context follow from what it found. A verdict must
hold when the result is cleaned again, so the engine cleans what it kept, without and with the title, until nothing
more goes; a page that never settles is kept whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from cleaner.anchors import Match
from cleaner.edges import found_at_edges
from cleaner.index import Index
from cleaner.judgement import Judgement, filtered
from cleaner.languages import language_of
from cleaner.ledger import BLANK, BODY, DROPPED, TITLE, Ledger, Note
from cleaner.lines import (
    PROSE_WIDTH,
    UNENDED_PROSE_WIDTH,
    Line,
    Page,
    ends_sentence,
    is_paragraph,
    is_quoted,
    key_of,
    width_of,
)
from cleaner.rule import Rule
from cleaner.title import choose_title

#: What the article says where the verdicts did not come to rest.
UNSETTLED = "the rules did not come to rest on this page, so every line was kept"
#: What the article says where the drop budget was spent.
OVERSPENT = "the rules would have taken too much of this page's prose, so only the careful ones spoke"
#: Cleaning again settles at once on nearly every page; a page still moving after this many turns is kept whole.
TURNS = 4
#: So many lines prove a page's language.
LANGUAGE_LINES = 40
#: No line of fewer characters is prose, in any script: half the width, for the wide scripts.
NARROWEST_PROSE = PROSE_WIDTH // 2
#: Noise is evidence for the lines this near, as far as no prose stands between.
REACH = 3


#: A rule of context is asked about the lines this near to a fact: a list of tags under its label is seldom longer.
LOOK_REACH = 12


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a judgement, for whoever explains it: the page, what was found on it, and what the rules asked for."""

    page: Page
    found: Mapping[int, tuple[Match, ...]]
    wanted: Mapping[int, Rule]
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Facts:
    """What the first pass says of the lines of a document, whatever is later taken out of it."""

    index: Index
    matches: Mapping[int, tuple[Match, ...]]
    wide: frozenset[int]
    watch: Callable[[Turn], None] | None = None
    noticed: dict[int, tuple[Match, ...]] = field(default_factory=dict[int, tuple[Match, ...]])

    def found_on(self, page: Page) -> Mapping[int, tuple[Match, ...]]:
        """What the first pass says of a page's lines; notices stand at its edges, wherever these are by now."""
        notices = found_at_edges(page, self.matches, self.index.notice_in, self.noticed)
        more = {i: (*self.matches.get(i, ()), *found) for i, found in notices.items()}
        return {**self.matches, **more} if more else self.matches


def judge(
    index: Index,
    texts: Sequence[str],
    title: str | None = None,
    host: str = "",
    watch: Callable[[Turn], None] | None = None,
) -> Judgement:
    """Judge the lines of a text.

    Args:
        index: the compiled rules.
        texts: the lines.
        title: the title, where the caller knows it.
        host: the site that the text is from, where the caller knows it.
        watch: told each turn of the judgement, for an explanation.
    """
    judgement = _judge(index, texts, title, host, watch)
    return filtered(index, texts, judgement) if index.filters and judgement.order else judgement


def _judge(
    index: Index, texts: Sequence[str], title: str | None, host: str, watch: Callable[[Turn], None] | None
) -> Judgement:
    """Judge the lines by the rules that speak of noise."""
    page = Page.of(texts, index.open_in)
    if not page.order:
        return Judgement({}, None, title)
    near = index.near(page)
    edits = index.cuts.apply(page, near)
    facts = Facts(index, index.find(page, host, near), _prose(page), watch)
    judgement = _turn(facts, page, title)
    if judgement.dropped or judgement.title is not None:
        judgement = _settle(facts, page, judgement)
    if not edits or judgement.warnings == (UNSETTLED,):
        return judgement
    kept = {i: (edit,) for i, edit in edits.items() if i not in judgement.dropped}
    return replace(judgement, edits=kept)


def _settle(facts: Facts, page: Page, first: Judgement) -> Judgement:
    """Clean what was kept again, knowing the title and not knowing it, until both change nothing."""
    dropped = dict(first.dropped)
    for _ in range(TURNS):
        gone = dropped.keys() if first.title_index is None else {*dropped, first.title_index}
        more = _again(facts, page.without(gone), first.title, TURNS)
        if more is None:
            break
        if not more:
            return replace(first, dropped=dropped)
        dropped.update(more)
    told = first.title if first.title_index is None else None
    return Judgement({}, None, told, page.order, warnings=(UNSETTLED,))


def _again(facts: Facts, rest: Page, title: str | None, turns: int) -> Mapping[int, Rule] | None:
    """What cleaning the rest again would drop, told the title and not told it; ``None`` where no end is in sight."""
    found = _read(facts, rest)
    if title is not None:
        told = _decide(facts, rest, found, title).dropped
        if told:
            return told
        rest.title_index, rest.title_key = None, ""
    untold = _decide(facts, rest, found, None)
    if untold.dropped or untold.title_index is None:
        return untold.dropped
    if not turns:
        return None
    return _again(facts, rest.without({untold.title_index}), untold.title, turns - 1)


def _turn(facts: Facts, page: Page, title: str | None) -> Judgement:
    """Judge a page once."""
    return _decide(facts, page, _read(facts, page), title)


def _read(facts: Facts, page: Page) -> Mapping[int, tuple[Match, ...]]:
    """Put on a page what the rules found on it, where it may act, whatever the title is; give all that was found."""
    found = facts.found_on(page)
    usable = usable_on(page, found)
    page.mark_prose(_paragraphs(page, facts.wide, usable))
    page.found = _placed(page, usable)
    page.matched = usable
    return found


def _decide(facts: Facts, page: Page, found: Mapping[int, tuple[Match, ...]], title: str | None) -> Judgement:
    """Judge a page that was read, told its title or not."""
    chosen = _tell_title(page, title)
    dropped = {i: rules[0] for i, rules in page.found.items() if i != page.title_index}
    if facts.index.looks and (dropped or page.title_key):
        dropped.update(_look_around(facts.index, page, dropped))
    dropped.update(_sweep(facts.index, page, dropped))
    wanted = dropped
    warnings: tuple[str, ...] = ()
    if _overspent(page, facts, dropped):
        dropped = {i: rule for i, rule in dropped.items() if rule.is_careful or rule.is_own}
        warnings = (OVERSPENT,)
    judgement = Judgement(dropped, page.title_index, chosen, page.order, warnings=warnings)
    if facts.watch is not None:
        facts.watch(Turn(page, found, wanted, judgement))
    return judgement


def _overspent(page: Page, facts: Facts, dropped: Mapping[int, Rule]) -> bool:
    """Whether the drops take more of the page's prose than the budget allows.

    What other people wrote below the story counts for neither, nor does what a user's own rules take: the page would be
    judged without it if it were cleaned again.
    """
    taken = facts.wide.intersection(dropped)
    if not taken:
        return False
    apart = {i for i in taken if dropped[i].apart or dropped[i].is_own}
    spent = sum(len(page.folded[i]) for i in taken - apart)
    whole = sum(len(page.folded[i]) for i in facts.wide.intersection(page.order) - apart)
    return spent > facts.index.budget * whole


def _prose(page: Page) -> frozenset[int]:
    """Find the lines that read as prose by their width and end."""
    lines = page.folded
    near = [
        i
        for i in page.read
        if (size := len(lines[i])) >= NARROWEST_PROSE and (size >= PROSE_WIDTH or not lines[i].isascii())
    ]
    wide = [
        i
        for i in near
        if (width := width_of(lines[i])) >= UNENDED_PROSE_WIDTH or (width >= PROSE_WIDTH and ends_sentence(lines[i]))
    ]
    return frozenset((*page.aside, *wide))


def _paragraphs(page: Page, wide: frozenset[int], usable: Mapping[int, tuple[Match, ...]]) -> Set[int]:
    """The prose of a page: the wide lines, less those that a rule for sentences found and the unended ones of a rule."""
    if len(page.order) != len(page.texts):
        wide = wide.intersection(page.order)
    noise = {
        i
        for i in wide.intersection(usable)
        if not ends_sentence(page.folded[i]) or any(match.rule.prose for match in usable[i])
    }
    return wide - noise if noise else wide


def usable_on(page: Page, matches: Mapping[int, tuple[Match, ...]]) -> dict[int, tuple[Match, ...]]:
    """The matches that count on this page: a short phrase stands aside where the page is proved to speak otherwise.

    A line in quotation marks is what somebody said or what a sign says, and no phrase's.
    """
    if not matches:
        return {}
    usable: dict[int, tuple[Match, ...]] = {}
    here = set(page.order)
    for i, found in matches.items():
        if i in here and not is_quoted(page.folded[i]):
            kept = tuple(match for match in found if speaks_here(page, match))
            if kept:
                usable[i] = kept
    return usable


def speaks_here(page: Page, match: Match) -> bool:
    """Whether a phrase counts on a page: a short one of another language than the page's proven one does not."""
    if match.language == "en" or not match.short:
        return True
    if page.language is None:
        page.language = language_of(" ".join([page.keys[i] for i in page.order[:LANGUAGE_LINES]]).lower()) or ""
    return page.language in ("", match.language)


def _placed(page: Page, usable: Mapping[int, tuple[Match, ...]]) -> dict[int, tuple[Rule, ...]]:
    """The rules that may act where their lines stand; one that may not act everywhere it found something acts nowhere."""
    if not usable:
        return {}
    standing = standing_on(page, usable)
    barred = {
        match.rule.id
        for i, matches in usable.items()
        for match in matches
        if match.rule.is_bound and not may_act(page, match.rule, i, standing)
    }
    counts = Counter(match.rule.id for matches in usable.values() for match in matches if match.rule.most)
    barred.update(
        match.rule.id for matches in usable.values() for match in matches if counts[match.rule.id] > match.rule.most
    )
    found: dict[int, tuple[Rule, ...]] = {}
    for i, matches in usable.items():
        is_prose = i in page.prose
        rules = tuple(
            match.rule for match in matches if match.rule.id not in barred and (match.rule.prose or not is_prose)
        )
        if rules:
            found[i] = rules
    return found


def standing_on(page: Page, usable: Mapping[int, tuple[Match, ...]]) -> frozenset[int]:
    """The lines that a rule may drop by its own zone, so that they are evidence for those beside them."""
    return frozenset(
        i
        for i, matches in usable.items()
        if any(match.rule.stands_in(page.zone(i)) and (match.rule.prose or i not in page.prose) for match in matches)
    )


def may_act(page: Page, rule: Rule, i: int, standing: Set[int]) -> bool:
    """Whether a rule may act on a line: by its zone, or beside noise that stands by its own."""
    return rule.stands_in(page.zone(i)) or any(other in standing for other in page.run(i, REACH))


def _tell_title(page: Page, title: str | None) -> str | None:
    """Put the title on the page, told or chosen, and give it."""
    if title is not None:
        page.title_key = key_of(title)
        for i in page.aside if is_paragraph(title) else ():
            page.rewrite(i, page.texts[i])  # a title that is a sentence is looked for among the paragraphs
        return title
    line = choose_title(page)
    if line is None:
        return None
    page.title_index = line.index
    page.title_key = line.key
    return line.text.strip().removeprefix("# ").strip()


def _look_around(index: Index, page: Page, dropped: Mapping[int, Rule]) -> dict[int, Rule]:
    """Ask the rules of context about the lines near a fact that the first pass left, prose aside."""
    found: dict[int, Rule] = {}
    rooms = {rule.family for rules in page.found.values() for rule in rules}
    asked: dict[str, list[Rule]] = {}
    for i in sorted(_near(page, dropped)):
        line, zone = Line(page, i), page.zone(i)
        if zone not in asked:
            asked[zone] = [rule for rule in index.looks[zone] if not rule.rooms or not rule.rooms.isdisjoint(rooms)]
        for rule in asked[zone]:
            if rule.look is not None and rule.look(line):
                found[i] = rule
                break
    return found


def _sweep(index: Index, page: Page, dropped: Mapping[int, Rule]) -> dict[int, Rule]:
    """Ask the rules that look at whole pages, the first that takes a line has it; the title stays, and prose unless they say so."""
    found: dict[int, Rule] = {}
    rooms = {match.rule.family for matches in page.matched.values() for match in matches}
    for rule in index.sweeps:
        if rule.rooms and rule.rooms.isdisjoint(rooms):
            continue
        for i in rule.sweep(page) if rule.sweep is not None else ():
            if i not in dropped and i != page.title_index and (rule.prose or i not in page.prose):
                found.setdefault(i, rule)
    return found


def _near(page: Page, dropped: Mapping[int, Rule]) -> set[int]:
    """The undropped lines near noise or the title, and the copies of the title wherever they stand."""
    key = page.title_key
    copies = [i for i in page.order if page.keys[i] == key] if key else []
    near = set(copies)
    for i in (*dropped, *copies):
        near.update(page.run(i, LOOK_REACH))
    return near - dropped.keys() - {page.title_index}


def note_of(rule: Rule, reason: str | None = None) -> Note:
    """What the ledger holds of a row that a rule dropped: a ``reason`` of its own, or the sentence of a rule from elsewhere."""
    return Note(rule.id, reason=reason or (rule.reason if rule.origin else None))


def ledger_of(judgement: Judgement, texts: Sequence[str], endings: Sequence[str]) -> Ledger:
    """Write the verdicts down, a row for every line."""
    verdicts = bytearray([BODY if len(judgement.order) == len(texts) else BLANK]) * len(texts)
    if len(judgement.order) != len(texts):
        for i in judgement.order:
            verdicts[i] = BODY
    notes: dict[int, Note] = {i: Note(edits=edits) for i, edits in judgement.edits.items()}
    for i, rule in judgement.dropped.items():
        verdicts[i] = DROPPED
        notes[i] = note_of(rule, judgement.reasons.get(i))
    if judgement.title_index is not None:
        verdicts[judgement.title_index] = TITLE
    return Ledger(texts, endings, bytes(verdicts), notes)
