"""The story is the run of lines worth most; what stands around it goes only from a page that was scraped whole."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.pages import BenchPage, Gold
from benchmarks.story import FirstLook, Lesson, label_of, learn, lesson, part_of, written
from cleaner import clean
from cleaner.points import POINTS
from cleaner.story import best_run, facts_of
from cleaner.testing import PROSE

MENU = ("Weather", "Tides", "Ferries", "Jobs", "Culture", "Log in", "Sections", "Sport", "Council")
FOOTER = (
    "Imprint",
    "Jobs",
    "Island council",
    "Privacy policy",
    "Terms of service",
    "Press",
    "Weather",
    "Tides",
    "Radio",
)
STORY = tuple(f"{first} {second}" for first, second in [PROSE["en"]] * 6)
TEASER = "A second ferry was bought by the island council, which will sell the old one to the mainland in the spring."


LISTS = {
    "recipe": "Ingredients|2 cups of flour|1 onion|Salt|500 g herring|Method|Chop the onion.|Boil the herring.|Serve it hot.",
    "sources": "Sources|Example, A. (2019). Tides of the island. Port Ellis Press.|Muster, B. (2021). Lamps and men.",
    "table": "Ship, time|Anna, 12:03|Berta, 12:40|Clara, 13:02",
    "interview": "Were you never afraid?|No.|And the storm?|That was different.|Would you do it again?|Yes, at once.",
    "chronology": "1987: The great storm|1992: The new pier|2004: The ferry burns|2019: The lighthouse is automatic",
    "verse": "Row on, row on,|the night is long,|the lamp is gone,|row on.",
    "prices": "Ferry fares|Adults: €12|Children: €6|Cars: €40|Dogs travel free",
    "results": "Harbour 3, Village 1|Mill 2, Quay 2|Lighthouse 0, Bakery 4",
}


def dropped(*lines: str) -> list[str]:
    article = clean("\n".join(lines), kind="text")
    return [line.text for line in article.dropped if line.rule == "site.furniture"]


@given(st.lists(st.integers(-9, 9), max_size=9))
def test_the_best_run_is_worth_as_much_as_any_other(worth: list[int]) -> None:
    run = best_run(worth)
    most = max((sum(worth[a:b]) for a, b in combinations(range(len(worth) + 1), 2)), default=0)
    assert sum(worth[run.start : run.stop]) == max(most, 0)


def test_every_line_has_facts_that_have_points() -> None:
    for line in (*MENU, *STORY, "渔民们在岸边等了十一天。", "", "1912", "a" * 1_000):
        facts = list(facts_of(line, known=False))
        assert facts
        assert set(facts) <= POINTS.keys() | {"digits 0"}, line


def test_known_noise_and_menus_speak_against_the_story_and_wide_ended_lines_for_it() -> None:
    assert POINTS["known noise"] < 0 < POINTS["ended, width 6"]
    assert sum(POINTS[fact] for fact in facts_of("Weather", known=False)) < 0
    assert sum(POINTS[fact] for fact in facts_of(STORY[0], known=False)) > 0


def test_around_the_story_of_a_whole_page_teasers_go_with_the_menus() -> None:
    gone = dropped(*MENU, "The harbour opens again after the storm", *STORY, *FOOTER, TEASER, *FOOTER)
    assert TEASER in gone
    assert "Weather" in gone
    assert not {"The harbour opens again after the storm", *STORY} & set(gone)


@pytest.mark.parametrize("kind", LISTS)
def test_the_story_keeps_a_list_of_its_own_above_and_below_it(kind: str) -> None:
    own = LISTS[kind].split("|")
    for page in ((*MENU, "Log in", *own, *STORY, *FOOTER), (*MENU, *STORY, *own, FOOTER[3], *FOOTER)):
        gone = dropped(*page)
        assert not set(own) & set(gone)
        assert "Weather" in gone, "the list is no shelter for the menu"


def test_a_headline_of_one_word_stays_as_the_nearest_line_above_the_story() -> None:
    assert "Storm" not in dropped(*MENU, "Storm", *STORY, *FOOTER)


def test_without_a_menu_above_or_a_footer_below_nothing_goes() -> None:
    assert dropped(*MENU[-3:], *STORY, *FOOTER) == []
    assert dropped(*MENU, *STORY, *FOOTER[:2]) == []


def test_around_a_short_notice_nothing_goes_for_the_page_may_be_a_list() -> None:
    assert dropped(*MENU, *STORY[:2], *FOOTER) == []


def test_without_known_noise_of_a_site_nothing_goes() -> None:
    harmless = [line for line in (*MENU, *FOOTER) if line not in ("Log in", "Privacy policy", "Terms of service")]
    assert dropped(*harmless[:8], *STORY, *harmless[-8:]) == []


def test_below_paragraphs_of_its_own_or_beside_fields_of_data_a_page_is_no_story_with_furniture() -> None:
    own = [f"{TEASER} The ferry has number {number}." for number in range(7)]
    assert dropped(*MENU, *own[1:], *MENU * 20, *STORY, *FOOTER)
    assert dropped(*MENU, *own, *MENU * 20, *STORY, *FOOTER) == []
    fields = [line for number in range(6) for line in (f"Field {number}:", "Herring")]
    assert dropped(*MENU, *fields[2:], *STORY, *FOOTER)
    assert dropped(*MENU, *fields, *STORY, *FOOTER) == []


def test_where_most_prose_stands_elsewhere_nothing_goes() -> None:
    teasers = [line for number in range(9) for line in (*FOOTER, f"{TEASER} The ferry has number {number}.")]
    assert dropped(*MENU, *STORY, *teasers, *FOOTER) == []


def test_a_fact_of_the_story_alone_is_worth_more_than_one_of_the_rest() -> None:
    points = learn([Lesson(0, {("ended, width 6",): 3.0}, {("unended, width 0",): 3.0})])
    assert points["ended, width 6"] > 0 > points["unended, width 0"]


def test_the_points_are_written_as_they_are_read() -> None:
    read: dict[str, dict[str, int]] = {}
    exec(written(POINTS), read)  # noqa: S102 - the module as it is written
    assert read["POINTS"] == POINTS


def test_a_lesson_takes_its_labels_from_the_gold_body_and_leaves_out_what_is_not_clear() -> None:
    page = BenchPage("a", bytes, Gold(body="\n".join(STORY)), url="https://news.example.com/a")
    taught = lesson(page, FirstLook().page_of("\n".join((*MENU, *STORY))))
    assert sum(taught.inside.values()) > sum(taught.outside.values()) > 0
    assert label_of(["the", "port"], "theport", frozenset()) is True
    assert label_of(["the"], "theport", frozenset()) is None


def test_all_pages_of_a_site_are_in_one_part() -> None:
    one, other = (BenchPage(name, bytes, Gold(), url=f"https://{name}.example.com/") for name in ("news", "www"))
    assert part_of(one) == part_of(other)
