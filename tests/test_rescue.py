"""Lines of a page that come back into its story, each by a rule with a name; and what stays outside all the same."""

import json
from dataclasses import replace

import pytest
from html_pages import FIRST, SECOND, THIRD, furnished
from lxml import html

from cleaner import Options, clean
from cleaner.reading.rescue import Lines, alike, announced, declared, listings, rescued, standfirst, subheads, tabs
from cleaner.walk import walk

MAYBE, NEVER = -50, -2_000


def lines_of(markup: str, chosen: tuple[str, ...], points: int = MAYBE, said: tuple[str, ...] = ()) -> Lines:
    """The lines of a page, those chosen that begin so; every other one weighs ``points``."""
    spots = walk(html.document_fromstring(f"<html><body>{markup}</body></html>")).spots
    inside = [spot.text.startswith(chosen) for spot in spots]
    declared_lines = {place for place, spot in enumerate(spots) if spot.text.startswith(said)} if said else set[int]()
    return Lines(spots, inside, [points] * len(spots), declared_lines)


def texts(lines: Lines, found: object) -> list[str]:
    return [lines.spots[place].text for place in found]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]


SHIPS = "<ul><li><a href='/a'>Anna</a></li><li><a href='/b'>Berta</a></li></ul>"


@pytest.mark.parametrize(
    ("markup", "back"),
    [
        (f"<div><p>The ships are:</p>{SHIPS}</div>", ["Anna", "Berta"]),
        (f"<div><p>月曜日に港へ来た船は次の通り：</p>{SHIPS}</div>", ["Anna", "Berta"]),
        (f"<div><p>The ships came.</p>{SHIPS}</div>", []),
        (f"<div><p>Ships:</p>{SHIPS}</div>", []),
        (f"<div><div><section><p>The ships are:</p></section></div></div><div><div><div>{SHIPS}</div></div></div>", []),
        (f"<div><p>The ships are:</p><p>None.</p>{SHIPS}</div>", []),
    ],
)
def test_a_list_comes_back_where_the_line_above_announces_it(markup: str, back: list[str]) -> None:
    lines = lines_of(markup, ("The ships", "月曜日", "Ships"))
    assert texts(lines, announced(lines)) == back


def test_a_thread_announces_no_list() -> None:
    lines = lines_of(f"<div><p>The ships are:</p>{SHIPS}</div>", ("The ships",))
    assert texts(lines, announced(replace(lines, kind="forum"))) == []


DECK = "After eleven days the ferry sails again, and nobody knows why."


@pytest.mark.parametrize(
    ("markup", "back"),
    [
        (f"<h1>Ships</h1><p class='standfirst'>{DECK}</p><p>{FIRST}</p>", [DECK]),
        (f"<header><h1>Ships</h1><div itemprop='description'>{DECK}</div></header><p>{FIRST}</p>", [DECK]),
        (f"<h1>Ships</h1><p>{DECK}</p><p>{FIRST}</p>", []),
        (f"<h1>Ships</h1><aside><p class='lead'>{DECK}</p></aside><p>{FIRST}</p>", []),
        (f"<p class='standfirst'>{DECK}</p><h1>Ships</h1><p>{FIRST}</p>", []),
        (f"<h1>Ships</h1><p class='intro'><a href='/x'>{DECK}</a></p><p>{FIRST}</p>", []),
    ],
)
def test_a_standfirst_comes_back_where_it_is_named_as_one_below_the_headline(markup: str, back: list[str]) -> None:
    lines = lines_of(markup, (FIRST,))
    assert texts(lines, standfirst(lines)) == back


SPLIT = f"<div class='text'>{f'<p>{FIRST}</p><p>{SECOND}</p>' * 5}</div><div class='ad'>Rope, 20 m</div>"


@pytest.mark.parametrize(
    ("behind", "back"),
    [
        (f"<div class='text'><p>{THIRD}</p></div>", [THIRD]),
        (f"<div class='more'><p>{THIRD}</p></div>", []),
        (f"<div class='text'><aside><p>{THIRD}</p></aside></div>", []),
        ("<div class='text'><p>Read on</p></div>", []),
    ],
)
def test_the_second_half_of_a_story_comes_back_where_its_elements_have_the_same_names(
    behind: str, back: list[str]
) -> None:
    lines = lines_of(SPLIT + behind, (FIRST, SECOND))
    assert texts(lines, alike(lines)) == back


def test_a_line_that_the_json_ld_says_comes_back_unless_all_speaks_against_it() -> None:
    markup = f"<p>{FIRST}</p><p>{SECOND}</p>"
    lines = lines_of(markup, (FIRST,), said=(SECOND,))
    assert texts(lines, declared(lines)) == [SECOND]
    unlikely = lines_of(markup, (FIRST,), points=NEVER, said=(SECOND,))
    assert texts(unlikely, declared(unlikely)) == []


def test_in_a_thread_the_json_ld_brings_nothing_back() -> None:
    lines = lines_of(f"<p>{FIRST}</p><p>{SECOND}</p>", (FIRST,), said=(SECOND,))
    assert texts(lines, declared(replace(lines, kind="forum"))) == []


CODE = "<pre>def sail():\n    row()\n    return 1</pre>"


@pytest.mark.parametrize(
    ("markup", "points", "back"),
    [
        (f"<div><p>{FIRST}</p>{CODE}<p>{SECOND}</p></div>", MAYBE, ["def sail():", "    row()", "    return 1"]),
        (
            f"<div><p>{FIRST}</p><figure>{CODE}</figure><p>{SECOND}</p></div>",
            MAYBE,
            ["def sail():", "    row()", "    return 1"],
        ),
        (f"<div><p>{FIRST}</p><aside>{CODE}</aside><p>{SECOND}</p></div>", MAYBE, []),
        (f"<div><p>{FIRST}</p></div>{CODE}", MAYBE, []),
        (f"<div><p>{FIRST}</p>{CODE}<p>{SECOND}</p></div>", NEVER, []),
    ],
)
def test_a_listing_between_lines_of_the_story_comes_back_whole(markup: str, points: int, back: list[str]) -> None:
    lines = lines_of(markup, (FIRST, SECOND), points=points)
    assert texts(lines, listings(lines)) == back


def test_of_a_listing_that_is_chosen_in_part_the_rest_comes_back() -> None:
    lines = lines_of(CODE, ("def", "    return"))
    assert texts(lines, listings(lines)) == ["    row()"]


TABS = """<div><div role=tabpanel><p>{shown}</p></div><div role=tabpanel hidden><p>Install it with brew.</p></div>
<div role=tabpanel hidden><p>Install it with apt.</p></div></div><div><div role=tabpanel hidden><p>Elsewhere.</p></div></div>"""


def test_hidden_tabs_of_a_manual_come_back_beside_one_that_is_main_text() -> None:
    lines = lines_of(TABS.format(shown=FIRST), (FIRST,))
    hidden = ["Install it with brew.", "Install it with apt."]
    assert texts(lines, tabs(replace(lines, kind="documentation"))) == hidden
    assert texts(lines, tabs(lines)) == []
    outside = lines_of(TABS.format(shown=FIRST), ("Nothing",))
    assert texts(outside, tabs(replace(outside, kind="documentation"))) == []


def test_each_line_says_the_rule_that_brought_it_and_only_rules_that_are_asked_do() -> None:
    lines = lines_of(f"<div><p>{FIRST}</p><p>The ships are:</p>{SHIPS}</div>", (FIRST, "The ships"), said=("Berta",))
    assert rescued(lines, {"html.announced", "html.declared"}) == {2: "html.announced", 3: "html.announced"}
    assert rescued(lines, {"html.declared"}) == {3: "html.declared"}
    assert rescued(lines, set()) == {}


def test_a_page_says_in_its_ledger_what_came_back() -> None:
    linked = json.dumps({"@type": "NewsArticle", "articleBody": f"{FIRST} {DECK}"})
    page = furnished(
        f'<main><article><h1>Ships</h1><p class="standfirst"><a href="/x">{DECK[:30]}</a>{DECK[30:]}</p><p>{FIRST}</p><p>{SECOND}</p>'
        f'<p>{THIRD}</p></article></main><script type="application/ld+json">{linked}</script>'
    )
    article = clean(page)
    assert DECK in article.body
    rules = ("html.between", "html.announced", "html.standfirst", "html.alike", "html.declared")
    assert {row.rule for row in article.lines if row.verdict == "body"} <= {None, *rules}
    assert clean(page, options=Options(ignore=rules)).source == article.source


def test_a_heading_between_two_lines_of_the_story_is_its_subhead() -> None:
    page = "<article><p>One line.</p><h2>Ropes</h2><a href='#ropes'>Section titled Ropes</a><p>Two lines.</p><h3>Oil</h3></article>"
    lines = lines_of(page, ("One line.", "Two lines."))
    assert texts(lines, subheads(lines)) == ["Ropes"]
    assert texts(lines, subheads(replace(lines, kind="product"))) == []
