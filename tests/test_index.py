"""The index turns nearly every line away unread; these tests ask the long way whether it turned away one too many."""

import gc
from dataclasses import replace
from functools import cache

import pytest

from cleaner import Cleaner, Options
from cleaner.choice import chosen
from cleaner.engine import judge
from cleaner.index import Index
from cleaner.lines import PROSE_WIDTH, Page, ends_sentence, fold
from cleaner.rule import Rule, Words
from cleaner.rules import captions
from cleaner.speech import is_reported
from cleaner.testing import PROSE

RULES = {rule.id: rule for rule in chosen()}


@cache
def rows() -> tuple[str, ...]:
    """Every line of every example, noise and trap alike."""
    return tuple(
        dict.fromkeys(row.text for rule in RULES.values() for block in rule.rows for row in block if row.text.strip())
    )


def fits(rule: Rule, lowered: str) -> bool:
    shape = rule.shape
    if shape is None or len(lowered) > shape.longest:
        return False
    is_sentence = len(lowered) >= PROSE_WIDTH and ends_sentence(lowered)
    return shape.pattern.fullmatch(lowered.strip()) is not None and (rule.prose or not is_sentence)


def test_a_shape_is_found_on_every_line_that_it_fits() -> None:
    shaped = [rule for rule in RULES.values() if rule.shape is not None]
    page = Page.of(rows())
    found = Index(shaped).find(page)
    there = {(match.rule.id, i) for i, matches in found.items() for match in matches}
    expected = {(rule.id, i) for i in page.order for rule in shaped if fits(rule, fold(page.texts[i]).lower())}
    assert len(expected) > 2 * len(shaped)
    assert {(id_, rows()[i]) for id_, i in expected - there} == set()


def test_a_paragraph_is_read_wherever_a_rule_for_sentences_would_find_it() -> None:
    index = Index(RULES.values())
    prose = {
        i
        for i, matches in index.find(Page.of(rows())).items()
        if any(match.rule.prose and match.rule.phrases for match in matches)
    }
    read = index.find(Page.of(rows(), index.open_in))
    assert len(prose) > 1_000
    assert {rows()[i] for i in prose - read.keys()} == set()


def test_rules_that_wait_for_rooms_say_the_same_as_if_they_were_always_asked() -> None:
    waiting = [rule for rule in RULES.values() if rule.rooms]
    patient = Index(RULES.values())
    eager = Index([replace(rule, rooms=frozenset()) for rule in RULES.values()])
    pages = [[row.text for row in block] for rule in RULES.values() if rule.is_of_context for block in rule.rows]
    said = [{i: rule.id for i, rule in judge(patient, page).dropped.items()} for page in pages]
    assert {rule.id for rule in waiting} <= {id_ for dropped in said for id_ in dropped.values()}
    assert said == [{i: rule.id for i, rule in judge(eager, page).dropped.items()} for page in pages]


def test_every_label_of_a_picture_holds_one_of_the_parts_it_is_searched_by() -> None:
    long = [label for label in captions.LABELS if len(label) > 4]
    assert len(long) > 200
    assert [label for label in long if not any(part in label for part in captions.PARTS)] == []


@pytest.mark.parametrize("works", [True, False])
def test_the_collector_of_cycles_is_as_it_was_when_rules_are_compiled(works: bool) -> None:
    was = gc.isenabled()
    (gc.enable if works else gc.disable)()
    try:
        Cleaner(Options(budget=0.271 if works else 0.272))  # asked for by no other test, so compiled here
        assert gc.isenabled() is works
    finally:
        (gc.enable if was else gc.disable)()


@pytest.mark.parametrize(
    ("language", "told", "called"),
    [
        (
            "en",
            "Sign up for our newsletter, the school promised.",
            "Sign up for our newsletter and get what you said you like.",
        ),
        (
            "de",
            "Bestellen Sie den Newsletter, sagte die Leiterin.",
            "Bestellen Sie den Newsletter, wir schicken ihn täglich.",
        ),
        ("pl", "Zapisz się do newslettera, obiecują oszuści.", "Zapisz się do newslettera, wyślemy go codziennie."),
        ("ko", "뉴스레터를 구독하라고 교장은 말했다.", "뉴스레터를 구독하고 소식을 받으세요."),
        ("xx", "Sign up, the school promised.", "Sign up."),
    ],
)
def test_a_verb_of_saying_tells_a_report_from_a_call(language: str, told: str, called: str) -> None:
    assert is_reported(language, told.lower()) is (language != "xx")
    assert not is_reported(language, called.lower())


def test_a_phrase_that_may_be_ended_is_found_with_its_mark_and_another_is_not() -> None:
    rules = [
        Rule(text="One.", id="test.ended", phrases=Words(en=["support the boat"]).ended()),
        Rule(text="Two.", id="test.bare", phrases=Words(en=["more of the boat"]).alone()),
        Rule(text="Three.", id="test.pointed", phrases=Words(en=["read also"]).alone("{word}{pointed}"), prose=True),
    ]
    lines = ["👉 Support the boat!!", "More of the boat!", "Read also » The boat is back", "Read also the small print"]
    found = Index(rules).find(Page.of(lines))
    assert {i: [match.rule.id for match in matches] for i, matches in found.items()} == {
        0: ["test.ended"],
        2: ["test.pointed"],
    }


@pytest.mark.parametrize("subhead", ["【评论】", "【分析】", "【声明】", "【视频】", "👉 分析"])
def test_a_subhead_in_the_frame_of_a_call_stays_between_paragraphs(subhead: str) -> None:
    first, second = PROSE["zh"]
    assert subhead in Cleaner().clean("\n\n".join([first, second, subhead, first, second]), kind="text").body
