"""Every rule keeps the four promises: it does what its text says, shows it, spares what others keep, earns its place."""

import pytest

from cleaner.index import Index
from cleaner.lines import Page
from cleaner.rule import Rule
from cleaner.rules import catalogue, families
from cleaner.testing import NEIGHBOUR, PROSE, broken_promises, does, earns, shows, spares

CATALOGUE = catalogue()
#: The rules that speak by default. The published filters take prose, so nobody else's promises are tried beside them.
RULES = {id_: rule for id_, rule in CATALOGUE.items() if rule.by_default}
FILTERS = {id_: rule for id_, rule in CATALOGUE.items() if not rule.by_default}
#: Rules that speak from the DOM have no words of their own; cleaner.html brings them, and tests/test_html.py tries them.
OF_TEXT = [
    id_
    for id_, rule in RULES.items()
    if rule.phrases or rule.shape or rule.is_of_context or rule.cuts or rule.notices or rule.needed
]


EVERYONE = Index(RULES.values())
#: Rules of context and cuts may speak on any page; the neighbour's rule stands on the small pages of the promises.
ALWAYS = {id_ for id_, rule in RULES.items() if rule.is_of_context or rule.cuts or rule.notices} | {"live.strip"}


def others_near(rule: Rule) -> list[Rule]:
    """The other rules that can have a say where this rule's rows stand: the whole catalogue each time would take minutes."""
    rows = [row.text.replace("⟦", "").replace("⟧", "") for block in rule.rows for row in block if row.sign]
    page = Page.of([*rows, *(line for pair in PROSE.values() for line in pair), NEIGHBOUR])
    near = {match.rule.id for matches in EVERYONE.find(page).values() for match in matches} | ALWAYS
    return [RULES[id_] for id_ in RULES if (id_ in near or RULES[id_].family in rule.needed) and id_ != rule.id]


def complaints_about(rule: Rule) -> tuple[str, ...]:
    near = others_near(rule)
    everyone_else = [other for other in RULES.values() if other.id != rule.id]
    return (*shows(rule), *does(rule, near), *spares(rule, everyone_else), *earns(rule, near))


@pytest.mark.parametrize("id_", OF_TEXT)
def test_a_rule_keeps_the_four_promises(id_: str) -> None:
    complaints = complaints_about(RULES[id_])
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("id_", ["counters.views", "titles.repeat", "live.strip"])
def test_asking_the_rules_near_is_as_good_as_asking_all(id_: str) -> None:
    assert complaints_about(RULES[id_]) == broken_promises(RULES[id_], RULES.values())


@pytest.mark.parametrize("id_", FILTERS)
def test_a_published_filter_does_what_its_text_says_and_shows_what_it_keeps(id_: str) -> None:
    complaints = broken_promises(FILTERS[id_], CATALOGUE.values())
    assert not complaints, "\n".join(complaints)


def test_only_the_classic_room_is_off_by_default() -> None:
    assert {rule.family for rule in FILTERS.values()} == {"classic"}
    assert all(rule.filter is not None and rule.prose for rule in FILTERS.values())


@pytest.mark.parametrize("id_", CATALOGUE)
def test_a_rule_says_what_it_found_in_one_sentence(id_: str) -> None:
    reason = CATALOGUE[id_].reason
    assert reason.endswith("."), f"{id_}: the first paragraph of the text is one sentence"
    assert len(reason) <= 160, f"{id_}: {len(reason)} characters are more than a sentence"


def test_only_rules_of_the_dom_have_no_words_of_their_own() -> None:
    assert {RULES[id_].family for id_ in RULES if id_ not in OF_TEXT} <= {"html"}


def test_no_id_is_also_the_name_of_a_room() -> None:
    assert not set(CATALOGUE) & set(families())
