"""Brings every rule to every line, cheaply; settles who wins; loses no line.

The first pass looks each line up in the index. Zones, title and context follow from what it found. A verdict must
hold when the result is cleaned again, so the engine cleans what it kept, without and with the title, until nothing
more goes; a page that never settles is kept whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cleaner.index import Index, Match
from cleaner.languages import language_of
from cleaner.ledger import BLANK, BODY, DROPPED, TITLE, Ledger, Note
from cleaner.lines import (
    PROSE_WIDTH,
    UNENDED_PROSE_WIDTH,
    Line,
    Page,
    ends_sentence,
    fold,
    key_of,
    width_of,
)
from cleaner.rule import Rule, Where
from cleaner.title import choose_title

#: Cleaning again settles at once on nearly every page; a page still moving after this many turns is kept whole.
TURNS = 8
#: Noise is evidence for the lines this near, as far as no prose stands between.
REACH = 3


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdicts on a page: the dropped lines with their rule, by index, the title's line, and the title itself."""

    dropped: Mapping[int, Rule]
    title_index: int | None
    title: str | None
    settled: bool = True


def judge(index: Index, texts: Sequence[str], title: str | None = None) -> Judgement:
    """Judge the lines of a text; ``title`` is the title where the caller knows it."""
    page = Page.of(texts)
    if not page.order:
        return Judgement({}, None, title)
    matches = index.find(page)
    widths = _prose_places(page)
    return _settle(index, page, matches, widths, _turn(index, page, matches, widths, title))


def _settle(
    index: Index, page: Page, matches: Mapping[int, tuple[Match, ...]], wide: frozenset[int], first: Judgement
) -> Judgement:
    """Clean what was kept again, knowing the title and not knowing it, until both change nothing."""
    dropped = dict(first.dropped)
    title_row: frozenset[int] = frozenset(() if first.title_index is None else (first.title_index,))
    for _ in range(TURNS):
        rest = page.without(frozenset(dropped) | title_row)
        if not dropped and not title_row:
            return first
        more = _again(index, rest, matches, wide, first.title, TURNS)
        if more is None:
            break
        if not more:
            return Judgement(dropped, first.title_index, first.title)
        dropped.update(more)
    return Judgement({}, None, None, settled=False)


def _again(
    index: Index,
    rest: Page,
    matches: Mapping[int, tuple[Match, ...]],
    wide: frozenset[int],
    title: str | None,
    turns: int,
) -> Mapping[int, Rule] | None:
    """What cleaning the rest again would drop, told the title and not told it; ``None`` where no end is in sight."""
    told = _turn(index, rest.without(frozenset()), matches, wide, title).dropped if title is not None else {}
    if told:
        return told
    untold = _turn(index, rest, matches, wide, None)
    if untold.dropped or untold.title_index is None:
        return untold.dropped
    if not turns:
        return None
    return _again(index, rest.without(frozenset((untold.title_index,))), matches, wide, untold.title, turns - 1)


def _turn(
    index: Index, page: Page, matches: Mapping[int, tuple[Match, ...]], wide: frozenset[int], title: str | None
) -> Judgement:
    """Judge a page once."""
    usable = _usable(page, matches)
    page.mark_prose(
        frozenset(
            place
            for place, i in enumerate(page.order)
            if i in wide and not any(match.rule.prose or not _reads_as_prose(page, i) for match in usable.get(i, ()))
        )
    )
    found = _placed(page, usable)
    page.found = found
    chosen = _tell_title(page, title)
    dropped = {i: rules[0] for i, rules in found.items() if i != page.title_index}
    dropped.update(_look_around(index, page, dropped))
    return Judgement(dropped, page.title_index, chosen)


def _prose_places(page: Page) -> frozenset[int]:
    """The indices of the lines that read as prose by their width and end."""
    wide: set[int] = set()
    for i in page.order:
        folded = page.folded[i]
        if len(folded) < PROSE_WIDTH and folded.isascii():
            continue
        width = width_of(folded)
        if width >= UNENDED_PROSE_WIDTH or (width >= PROSE_WIDTH and ends_sentence(folded)):
            wide.add(i)
    return frozenset(wide)


def _reads_as_prose(page: Page, i: int) -> bool:
    return ends_sentence(page.folded[i])


def _usable(page: Page, matches: Mapping[int, tuple[Match, ...]]) -> dict[int, tuple[Match, ...]]:
    """The matches that count on this page: a short phrase stands aside where the page is proved to speak otherwise."""
    if not matches:
        return {}
    usable: dict[int, tuple[Match, ...]] = {}
    for i in page.order:
        kept = tuple(match for match in matches.get(i, ()) if _speaks_here(page, match, i))
        if kept:
            usable[i] = kept
    return usable


def _speaks_here(page: Page, match: Match, i: int) -> bool:
    if match.language == "en" or not match.short:
        return True
    if page.language is None:
        page.language = language_of(" ".join([page.keys[i] for i in page.order[:40]])) or ""
    return page.language in ("", match.language)


def _placed(page: Page, usable: Mapping[int, tuple[Match, ...]]) -> dict[int, tuple[Rule, ...]]:
    """The rules that may act where their lines stand."""
    if not usable:
        return {}
    places = {i: place for place, i in enumerate(page.order)}
    at = frozenset(places[i] for i in usable)
    together = {
        match.rule.id
        for i, matches in usable.items()
        for match in matches
        if match.rule.where != "anywhere" and not _may(page, match.rule, places[i], at)
    }
    found: dict[int, tuple[Rule, ...]] = {}
    for i, matches in usable.items():
        rules = tuple(
            match.rule
            for match in matches
            if match.rule.id not in together
            and _may(page, match.rule, places[i], at)
            and (match.rule.prose or places[i] not in page.prose)
        )
        if rules:
            found[i] = rules
    return found


def _may(page: Page, rule: Rule, place: int, noise: frozenset[int]) -> bool:
    """Whether a rule may act at a place: by its zone, or beside other noise."""
    return _stands(rule.where, page.zone(place)) or _beside(page, place, noise)


def _stands(where: Where, zone: str) -> bool:
    return where in ("anywhere", zone) or (where == "edges" and zone in ("head", "tail"))


def _beside(page: Page, place: int, noise: frozenset[int]) -> bool:
    for step in (-1, 1):
        for distance in range(1, REACH + 1):
            other = place + step * distance
            if other in page.prose:
                break
            if other in noise:
                return True
    return False


def _tell_title(page: Page, title: str | None) -> str | None:
    """Put the title on the page, told or chosen, and give it."""
    if title is not None:
        page.title_key = key_of(title)
        return title
    line = choose_title(page)
    if line is None:
        return None
    page.title_index = line.index
    page.title_key = line.key
    return line.text.strip().removeprefix("# ").strip()


def _look_around(index: Index, page: Page, dropped: Mapping[int, Rule]) -> dict[int, Rule]:
    """Ask the rules of context about the lines the first pass left, prose aside."""
    if not index.looks or not (dropped or page.title_key):
        return {}
    found: dict[int, Rule] = {}
    for place, i in enumerate(page.order):
        if i in dropped or i == page.title_index or (place in page.prose and page.keys[i] != page.title_key):
            continue
        line = Line(page, place)
        for rule in index.looks:
            if _stands(rule.where, line.zone) and rule.look is not None and rule.look(line):
                found[i] = rule
                break
    return found


def ledger_of(judgement: Judgement, texts: Sequence[str], endings: Sequence[str]) -> Ledger:
    """Write the verdicts down, a row for every line."""
    verdicts = bytearray(BODY if text and not fold(text).isspace() else BLANK for text in texts)
    notes: dict[int, Note] = {}
    for i, rule in judgement.dropped.items():
        verdicts[i] = DROPPED
        notes[i] = Note(rule.id)
    if judgement.title_index is not None:
        verdicts[judgement.title_index] = TITLE
    return Ledger(texts, endings, bytes(verdicts), notes)
