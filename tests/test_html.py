"""A page of HTML: its visible lines, which of them are the main text, and what hostile pages do."""

import logging
import time

import pytest

from cleaner import Cleaner, Options, clean
from cleaner.align import align
from cleaner.guard import DEPTH, flattened, safe_source
from cleaner.html_main import NO_MAIN_TEXT
from cleaner.html_page import MOST_ELEMENTS
from cleaner.ledger import Row
from cleaner.models import CleanArticle

FIRST = "The first ships came in on Monday morning, the port authority said, and half the town stood on the quay."
SECOND = "Nobody had seen so many masts since the storm of eleven days ago, said Ada Example, who keeps the bakery."
THIRD = "The ferry to the mainland sails again from Thursday, and the school on the island opens a day before that."

PAGE = f"""<!doctype html>
<html lang="en-GB"><head>
<title>The harbour opens again - Island News</title>
<meta property="og:title" content="The harbour opens again">
<meta property="og:site_name" content="Island News">
<meta name="author" content="Ada Example">
<meta property="article:published_time" content="2024-11-12T08:00:00Z">
<link rel="canonical" href="https://example.com/harbour">
<style>p {{ color: red }}</style>
</head><body class="home page">
<nav id="top"><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea &amp; weather</a></li></ul></nav>
<main><article>
<h1>The harbour opens again</h1>
<p>{FIRST}</p>
<p>{SECOND}</p>
<ul><li>Herring is in</li><li>Cod is not</li></ul>
<p>{THIRD}</p>
</article></main>
<div class="sidebar wide"><ul><li><a href="/a">A storm is coming</a></li></ul></div>
<footer><p>Island News, 1 Quay Street</p></footer>
<script>var a = "<p>never a line</p>";</script>
</body></html>"""


def lines_of(inner: str) -> list[Row]:
    """The rows of a page of which every visible line counts as main text."""
    article = clean(f"<html><body>{inner}</body></html>", kind="html", options=Options(select=("counters",)))
    return list(article.lines)


def texts_of(inner: str) -> list[str]:
    return [row.text for row in lines_of(inner)]


def source_of(inner: str) -> str:
    return "".join(row.text + row.ending for row in lines_of(inner))


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


WALKS = {
    "white space collapses as in a browser": ("<p> The \n\t ships <b> came </b> in </p>", "The ships came in"),
    "a no-break space stays": ("<p>12\u00a0ships</p>", "12\u00a0ships"),
    "inline elements part no words": ("<p>har<b>bo</b>ur</p>", "harbour"),
    "links side by side are words apart": ("<p><a>Home</a><a>Sea</a></p>", "Home Sea"),
    "a break is a new line": ("<p>Row on<br>row on</p>", "Row on\nrow on"),
    "two breaks are a blank line": ("<p>Row on<br><br>row on</p>", "Row on\n\nrow on"),
    "blocks stand apart": ("<div>One</div><div>two</div>", "One\n\ntwo"),
    "text beside a block is a line of its own": ("<div>One<p>two</p>three</div>", "One\n\ntwo\n\nthree"),
    "list items follow each other": ("<ul><li>One<li>two</ul><p>three", "One\ntwo\n\nthree"),
    "wrappers in list items change nothing": ("<ul><li><div><p>One</p></div><li><p>two</p></ul>", "One\ntwo"),
    "paragraphs of one item stand apart": ("<ul><li><p>One</p><p>two</p></ul>", "One\n\ntwo"),
    "a nested list stays together": ("<ul><li>One<ul><li>two</ul><li>three</ul>", "One\ntwo\nthree"),
    "a definition list follows line by line": ("<dl><dt>One<dd>two</dl>", "One\ntwo"),
    "preformatted lines are kept": ("<pre>def f():\n    return 1\n\nf()</pre>", "def f():\n    return 1\n\nf()"),
    "a break in preformatted text": ("<pre>a<br>  b</pre>", "a\n  b"),
    "captions are lines": ("<figure><img alt=x><figcaption>One</figcaption></figure>two", "One\n\ntwo"),
    "buttons are lines": ("<p>One <button>Share</button></p>", "One\nShare"),
    "an entity is its character": ("<p>Sea &amp; sky &lt;now&gt;</p>", "Sea & sky <now>"),
    "a soft hyphen alone is no line": ("<p>&shy;</p><p>\u200b</p><p>&nbsp;</p><p>One</p>", "One"),
    "what is not closed is read to its end": ("<p>One<p>two<div><b>three", "One\n\ntwo\n\nthree"),
    "a comment is no line": ("<p>One<!-- no --></p>", "One"),
    "what follows the end of the page is read": ("<p>One</p></body></html><p>two</p>", "One\n\ntwo"),
}


@pytest.mark.parametrize("name", WALKS)
def test_the_walk_reads_as_a_browser_shows(name: str) -> None:
    inner, expected = WALKS[name]
    assert source_of(inner) == expected


@pytest.mark.parametrize(
    "inner",
    [
        "<script>no()</script>",
        "<style>no {}</style>",
        "<template><p>no</p></template>",
        "<noscript><p>no</p></noscript>",
        "<svg><title>no</title><text>no</text></svg>",
        "<iframe>no</iframe>",
        "<select><option>no</select>",
        "<textarea>no</textarea>",
        "<dialog>no</dialog>",
        "<p hidden>no</p>",
        "<div style='DISPLAY : none'><p>no</p></div>",
        "<span style='visibility:hidden'>no</span>",
    ],
)
def test_what_a_browser_hides_is_no_line_and_parts_none(inner: str) -> None:
    assert texts_of(f"<div>One {inner} two</div>") == ["One two"]


def test_a_page_that_hides_its_body_until_a_script_has_run_is_read() -> None:
    assert clean("<html><body style='display:none'><p>One</p></body></html>").source == "One"


def test_a_story_that_a_script_shows_is_in_the_ledger_and_the_warnings_say_so() -> None:
    article = clean(f"<html><body><noscript><article><p>{FIRST}</p><p>{SECOND}</p></article></noscript></body></html>")
    assert article.body == f"{FIRST}\n\n{SECOND}"
    assert any("hidden" in warning for warning in article.warnings)


def test_a_table_row_is_one_line_with_its_cells_parted_by_bars() -> None:
    rows = "<tr><th>Ship<th>Berth</tr><tr><td>Aurora<td>4</tr><tr><td>Concordia<td>12</tr>"
    article = clean(f"<html><body><article><p>{FIRST}</p><table>{rows}</table><p>{SECOND}</p></article></body></html>")
    assert article.body == f"{FIRST}\n\nShip | Berth\nAurora | 4\nConcordia | 12\n\n{SECOND}"


def test_a_table_that_lays_out_a_page_is_not_made_one_line() -> None:
    assert texts_of(f"<table><tr><td>Home<br>Sea<td><p>{FIRST}</p><p>{SECOND}</p></table>") == [
        "Home",
        "Sea",
        FIRST,
        SECOND,
    ]


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

    monkeypatch.setattr("cleaner.html_main._bare_extraction", fail)
    monkeypatch.setattr("cleaner.html.read_metadata", fail)
    article = clean(PAGE, page_type="article")
    assert FIRST in article.body
    assert {"trafilatura failed: RecursionError", "metadata could not be read: RecursionError"} <= set(article.warnings)


def test_nothing_is_printed_where_nobody_configured_logging(capsys: pytest.CaptureFixture[str]) -> None:
    clean("<html><body><p>x</p></body></html>")
    assert capsys.readouterr() == ("", "")
    assert logging.getLogger("trafilatura").handlers


STORY = f"<article><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>"
ODD = {
    "NUL": "<p>The sh\x00ips</p>",
    "control characters": "<p>The \x01\x0b\x1bships</p>",
    "references to control characters": "<p>The ships&#12;came &#1;&#x1B;&#xFFFE;in</p>",
    "lone surrogates": "<p>The \ud800 ships</p>",
    "an XML declaration": '<?xml version="1.0" encoding="utf-16"?><p>The ships</p>',
    "a script of 11 MB": "<script>" + "x" * 11_000_000 + "</script>",
    "an attribute of 11 MB": "<p title='" + "x" * 11_000_000 + "'>The ships</p>",
    "2,000 attributes": "<p " + " ".join(f"a{i}=1" for i in range(2_000)) + ">The ships</p>",
    "JSON-LD that is broken": '<script type="application/ld+json">{"a": "' + '\\"' * 50_000 + "</script>",
    "JSON-LD that is deep": '<script type="application/ld+json">' + "[" * 50_000 + "</script>",
    "JSON-LD of odd types": '<script type="application/ld+json">{"@type": 7, "author": [null], "headline": {}}</script>',
    "a title of 1 MB": "<title>" + "a - " * 250_000 + "</title>",
    "entities of its own": '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>',
    "frames": "<frameset><frame src=x></frameset>",
    "angle brackets": "<p>" + "<" * 20_000 + "</p>",
    "half a tag": "<a " * 20_000 + ">",
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_page_keeps_its_story(name: str) -> None:
    begun = time.process_time()
    article = clean(f"<html><body>{STORY}{ODD[name]}</body></html>", kind="html")
    assert time.process_time() - begun < 10
    assert all(sentence in article.body for sentence in (FIRST, SECOND, THIRD))
    assert "root:" not in article.source
    assert "\x00" not in article.source


@pytest.mark.parametrize("name", ["NUL", "control characters", "references to control characters", "lone surrogates"])
def test_what_was_taken_out_of_an_odd_page_is_named(name: str) -> None:
    assert clean(f"<html><body>{STORY}{ODD[name]}</body></html>").warnings


DEEP = {
    "divs": ("<div>" * 100_000, "</div>" * 100_000),
    "divs, a little too deep": ("<div>" * (DEPTH + 50), "</div>" * (DEPTH + 50)),
    "never closed": ("<b><i><div><span>" * 2_000, ""),
    "end tags that close nothing": ("<div></x>" * 5_000, ""),
    "crossed": ("<b><div></b>" * 5_000, ""),
    "lists": ("<ul><li>x" * 2_000, ""),
    "tables": ("<table><tr><td>" * 1_000, ""),
    "quotations": ("<blockquote>" * 3_000, "</blockquote>" * 3_000),
}


@pytest.mark.parametrize("name", DEEP)
def test_a_page_nested_too_deep_is_flattened_and_loses_no_text(name: str) -> None:
    before, after = DEEP[name]
    article = clean(f"<html><body>{before}{STORY}{after}<p>And after that.</p></body></html>")
    assert all(sentence in article.source for sentence in (FIRST, SECOND, THIRD, "And after that."))
    assert FIRST in article.body
    assert any("flattened" in warning for warning in article.warnings)


def test_flattening_takes_tags_and_no_text() -> None:
    source = b"<div>a<div>b<b>c</b><script>d<e></script><img>f</div>g</div><p>h"
    assert flattened(source, 1) == b"<div>a<br>bc<script>d<e></script><img>f<br>g</div><p>h"


def test_a_page_of_too_many_elements_keeps_every_line_and_says_why() -> None:
    article = clean("<html><body>" + "<p>x</p>" * (MOST_ELEMENTS + 1) + STORY + "</body></html>")
    assert FIRST in article.body
    assert any(str(MOST_ELEMENTS) in warning for warning in article.warnings)


def test_a_page_of_thousands_of_short_lines_takes_no_time() -> None:
    begun = time.process_time()
    article = clean("<html><body>" + "<p>word</p>" * 20_000 + STORY + "</body></html>")
    assert time.process_time() - begun < 10
    assert FIRST in article.body


def test_a_safe_source_is_the_source_where_nothing_is_odd() -> None:
    assert safe_source(PAGE) == (PAGE.encode(), [])


ALIGNMENTS = {
    "equal lines": (["a menu", FIRST, SECOND], [FIRST, SECOND], [False, True, True]),
    "white space and glue": (["The first ships came in on time"], ["Thefirst ships  came in on time"], [True]),
    "a short line from between its neighbours": (
        ["Details", FIRST, "Details", SECOND, "Details"],
        [FIRST, "Details", SECOND],
        [False, True, True, True, False],
    ),
    "a short line above the first": (["Details", "Details", FIRST], ["Details", FIRST], [False, True, True]),
    "lines that were glued": (
        ["Menu", "One ship", "two ships", SECOND],
        [f"One ship two ships {SECOND}"],
        [False] + [True] * 3,
    ),
    "a line that was split": ([f"{FIRST} {SECOND}", THIRD], [FIRST, SECOND], [True, False]),
    "a line that lost its end": ([f"{FIRST} Read more here"], [FIRST], [True]),
    "a teaser of a line is no copy of it": (
        [FIRST, FIRST[:40] + " and more in the evening paper"],
        [FIRST],
        [True, False],
    ),
    "a line that was printed twice": ([FIRST, SECOND], [FIRST, SECOND, FIRST], [True, True]),
    "parts in another order": ([FIRST, SECOND, THIRD], [THIRD, FIRST], [True, False, True]),
    "a script without spaces": (
        ["港が開いた。船が来た。人々が集まった。", "広告"],
        ["港が開いた。船が来た。"],
        [True, False],
    ),
    "nothing reported": ([FIRST], [], [False]),
    "an empty page": ([], [FIRST], []),
}


@pytest.mark.parametrize("name", ALIGNMENTS)
def test_the_main_text_is_found_again_among_the_lines(name: str) -> None:
    page, reported, expected = ALIGNMENTS[name]
    assert align(page, reported).main == expected


def test_a_line_that_stands_nowhere_is_left() -> None:
    assert align([FIRST], [FIRST, "A sentence that this page does not have anywhere."]).left == [
        "A sentence that this page does not have anywhere."
    ]


@pytest.mark.parametrize(
    ("page", "reported"),
    [
        (["word"] * 40_000, ["word"] * 40_000),
        (["one two three four " * 3] * 20_000, ["one two three four five"] * 20_000),
        ([f"one two three four {i}" for i in range(20_000)], ["one two three four " * 20_000]),
        (["a"] * 40_000, ["a" * 40_000, FIRST]),
    ],
)
def test_aligning_takes_time_in_line_with_the_page(page: list[str], reported: list[str]) -> None:
    begun = time.process_time()
    align(page, reported)
    assert time.process_time() - begun < 10
