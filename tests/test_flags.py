"""Flags and confidence: what they say of pages written for them, what they leave alone, and that nothing is lost by them."""

from collections import Counter
from html import escape
from typing import Literal

import pytest
from flag_pages import FlagPage, flag_pages
from hypothesis import given
from makers import any_text, pages

from cleaner import CleanArticle, clean
from cleaner.confidence import EDGES, bins_of, score, values_of
from cleaner.confidencetable import BASE, POINTS
from cleaner.flags import Survey
from cleaner.testing import PROSE

FLAGS = ("blocked", "truncated", "link_list", "mostly_noise", "no_prose")
SETS = tuple(
    f"flags-{name}.txt"
    for name in "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth".split()
)
EVERY = [page for name in SETS for page in flag_pages(name)]


def as_html(page: FlagPage) -> str:
    body = "".join(f"<p>{escape(line)}</p>" for line in page.text.split("\n"))
    return f"<html><head><title>Page</title></head><body><article>{body}</article></body></html>"


@pytest.mark.parametrize("kind", ["text", "html"])
def test_flags_are_right_on_pages_of_nine_languages_and_their_traps(kind: Literal["text", "html"]) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for page in EVERY:
        found = clean(as_html(page) if kind == "html" else page.text, kind=kind).flags
        counts.update((flag, "hit" if flag in found else "missed") for flag in page.has)
        counts.update((flag, "wrong") for flag in page.lacks if flag in found)
    for flag in FLAGS:
        hits = counts[flag, "hit"]
        assert hits / (hits + counts[flag, "missed"]) >= 0.95, flag
        assert hits / (hits + counts[flag, "wrong"]) >= 0.99, flag


@pytest.mark.parametrize("flag", FLAGS)
def test_every_flag_has_forty_pages_as_many_traps_and_nine_languages(flag: str) -> None:
    having = [page for page in EVERY if flag in page.has]
    lacking = [page for page in EVERY if flag in page.lacks]
    assert len(having) >= 40
    assert len(lacking) >= 40
    assert len({page.language for page in having}) >= 9
    assert len({page.language for page in lacking}) >= 9


STORY = "\n\n".join(PROSE["en"])


def test_flags_delete_nothing() -> None:
    told = clean(f"{STORY}\n\nThe rest of this story is for those who log in.", kind="text")
    assert told.flags == ("truncated",)
    assert told.body == told.source


def test_a_page_with_nothing_on_it_has_no_prose_and_no_confidence() -> None:
    told = clean("", kind="text")
    assert (told.flags, told.confidence) == (("no_prose",), 0.0)


def test_a_story_is_trusted_more_than_a_menu() -> None:
    story = clean("\n\n".join(["The harbour opens again", *[STORY] * 6]), kind="text")
    menu = clean("\n".join(["Home", "Ferries", "Tides", "Council", "Market", "Archive", "Schools"] * 8), kind="text")
    assert story.confidence > 0.7
    assert menu.confidence < 0.55
    assert story.flags == ()


def test_restoring_lines_changes_what_follows_from_them() -> None:
    told = clean("\n".join([*["ON NOW", "close", "Share", "Advertisement"] * 4, "Noon."]), kind="text")
    assert "mostly_noise" in told.flags
    restored = told
    for rule in {line.rule for line in told.dropped}:
        restored = restored.restore(rule=rule)
    assert "mostly_noise" not in restored.flags


@given(any_text)
def test_any_text_has_flags_and_a_confidence_that_json_keeps(text: str) -> None:
    told = clean(text, kind="text")
    assert set(told.flags) <= set(FLAGS)
    assert 0 <= told.confidence <= 1
    again = CleanArticle.model_validate(told.model_dump(mode="python"))
    assert (again.flags, again.confidence) == (told.flags, told.confidence)


@given(pages())
def test_nobody_pays_for_flags_and_confidence_who_does_not_ask(text: str) -> None:
    told = clean(text, kind="text")
    assert not {"flags", "confidence", "_survey"} & set(vars(told))
    assert told.flags == told.flags


def test_every_fact_has_points_for_every_part_of_its_values() -> None:
    assert {name: len(points) for name, points in POINTS.items()} == {
        name: len(edges) + 1 for name, edges in EDGES.items()
    }
    told = clean(STORY, kind="text")
    values = values_of(Survey.of(told.lines), told.kind, told.warnings)
    assert set(values) == set(EDGES)
    assert told.confidence == score(bins_of(values), BASE, POINTS)
    assert 0 < BASE < 1


def test_a_cookie_banner_bars_an_empty_page_and_no_short_news() -> None:
    banner = "To continue reading you must accept our cookies."
    assert clean(banner, kind="text").flags[:1] == ("blocked",)
    news = f"Museum closed\nThe museum is closed today because of the storm.\n{banner}"
    assert "blocked" not in clean(news, kind="text").flags
