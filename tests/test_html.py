"""A page of HTML: its visible lines, which of them are the main text, and what hostile pages do."""

import logging

import pytest
from html_pages import FIRST, PAGE, SECOND, THIRD

from cleaner import Cleaner, Options, clean
from cleaner.html.main import NO_MAIN_TEXT
from cleaner.models import CleanArticle


def test_every_visible_line_is_in_the_ledger_once_and_in_reading_order() -> None:
    article = clean(PAGE)
    assert [row.text for row in article.lines] == [
        "Home",
        "Sea & weather",
        "The harbour opens again",
        FIRST,
        SECOND,
        "Herring is in",
        "Cod is not",
        THIRD,
        "A storm is coming",
        "Island News, 1 Quay Street",
    ]
    assert [row.number for row in article.lines] == list(range(1, 11))
    assert article.source == "".join(row.text + row.ending for row in article.lines)


def test_the_body_is_the_main_text_with_blocks_apart_and_list_items_together() -> None:
    article = clean(PAGE)
    assert article.kind == "html"
    assert article.title == "The harbour opens again"
    assert article.body == f"{FIRST}\n\n{SECOND}\n\nHerring is in\nCod is not\n\n{THIRD}"


def test_a_line_outside_the_main_text_says_where_it_stood() -> None:
    dropped = {line.text: line for line in clean(PAGE).dropped}
    assert dropped["A storm is coming"].rule == "html.outside"
    assert dropped["A storm is coming"].reason.startswith(
        "Outside the main text: body.home > div.sidebar > ul > li (chance "
    )
    assert dropped["Home"].reason.startswith("Outside the main text: body.home > nav#top > ul > li (chance ")
    assert dropped["Island News, 1 Quay Street"].reason.endswith(": in footer)")


def test_a_title_from_metadata_needs_no_row_and_its_copies_go() -> None:
    assert ("The harbour opens again", "titles.repeat") in [(line.text, line.rule) for line in clean(PAGE).dropped]


TITLES = {
    "its site behind": ("The harbour opens again - Island News", "The harbour opens again"),
    "its site before": ("Island News | The harbour opens again", "The harbour opens again"),
    "a typographic dash": ("The harbour opens again – Island News", "The harbour opens again"),
    "nothing else": ("The harbour opens again", "The harbour opens again"),
    "another title for sharing": ("Ships at last - Island News", "The harbour opens again"),
}


@pytest.mark.parametrize("name", TITLES)
def test_the_title_is_the_headline_that_readers_see(name: str) -> None:
    title, expected = TITLES[name]
    page = PAGE.replace('content="The harbour opens again"', f'content="{title}"')
    assert clean(page).title == expected


def test_the_title_told_wins() -> None:
    article = clean(PAGE, title="Ships at last")
    assert article.title == "Ships at last"
    assert "The harbour opens again" in article.body


def test_the_metadata_is_read_and_the_url_told_wins() -> None:
    found = clean(PAGE).metadata
    assert (found.author, found.date, found.site) == ("Ada Example", "2024-11-12", "Island News")
    assert (found.language, found.url) == ("en", "https://example.com/harbour")
    assert clean(PAGE, url="https://example.org/told").metadata.url == "https://example.org/told"


def test_without_the_rule_for_outside_every_visible_line_is_judged_by_the_others() -> None:
    article = clean(PAGE, options=Options(ignore=("html",)))
    assert "A storm is coming" in article.body
    assert all(line.rule != "html.outside" for line in article.dropped)


def test_lines_outside_can_be_had_back() -> None:
    article = clean(PAGE)
    assert "A storm is coming" in article.restore(rule="html.outside").body


def test_twice_is_once_for_the_body_of_a_page() -> None:
    article = clean(PAGE)
    assert clean(article.body, kind="text").dropped == ()
    assert clean(article.body, kind="text", title=article.title).body == article.body


def test_an_article_from_html_survives_json() -> None:
    article = clean(PAGE)
    assert CleanArticle.model_validate_json(article.model_dump_json()) == article


def test_the_same_page_gives_the_same_article() -> None:
    assert Cleaner().clean(PAGE) == Cleaner().clean(PAGE.encode()).model_copy(update={"encoding": None})


@pytest.mark.parametrize(
    "page", ["", " \n", "\x00", "<", "<html></html>", "<html><head><title>x</title></head></html>"]
)
def test_a_page_without_a_visible_line_has_an_empty_ledger_or_its_text(page: str) -> None:
    article = clean(page, kind="html")
    assert article.source == ("<" if page == "<" else "")


def test_where_no_main_text_is_found_the_visible_lines_are_used_and_it_is_said() -> None:
    article = clean("<html><body><nav><a>Home</a></nav></body></html>")
    assert article.source == "Home"
    assert NO_MAIN_TEXT in article.warnings or article.body == "Home"


def test_a_failure_inside_trafilatura_becomes_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr("cleaner.html.main._bare_extraction", fail)
    monkeypatch.setattr("cleaner.html.article.read_metadata", fail)
    article = clean(PAGE, page_type="product")
    assert FIRST in article.body
    assert {"trafilatura failed: RecursionError", "metadata could not be read: RecursionError"} <= set(article.warnings)


def test_nothing_is_printed_where_nobody_configured_logging(capsys: pytest.CaptureFixture[str]) -> None:
    clean("<html><body><p>x</p></body></html>")
    assert capsys.readouterr() == ("", "")
    assert logging.getLogger("trafilatura").handlers


def test_a_story_that_somebody_cut_out_of_its_page_is_kept_whole() -> None:
    recipe = (
        "<html><body><div><h2>Ingredients</h2><ul><li>2 cups of flour</li><li>1 cup of sugar</li></ul>"
        "<h2>Method</h2><p>Stir until the dough is smooth.</p><pre>bake(180)\nwait(40)</pre></div></body></html>"
    )
    article = clean(recipe)
    assert article.reading == "whole"
    assert article.dropped == ()
    assert article.body.split() == article.source.split()


def test_a_page_with_navigation_is_not_taken_whole() -> None:
    article = clean(f"<html><body><nav><a href='/'>Home</a></nav><p>{FIRST}</p><p>{SECOND}</p></body></html>")
    assert article.reading != "whole"
    assert "Home" not in article.body
