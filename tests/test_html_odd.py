"""Pages that are broken, endless or too deep: nothing raises, and the story stays."""

import time

import pytest
from html_pages import FIRST, PAGE, SECOND, THIRD

from cleaner import clean
from cleaner.guard import DEPTH, flattened, safe_source
from cleaner.html.page import MOST_ELEMENTS

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


LATE = f"""<html><head><title>Ships</title></head><body><main><h1>Ships</h1><p>{FIRST}</p>
<!--$?--><template id="B:0"></template><!--/$--><p>{THIRD}</p></main>
<div hidden id="S:0"><p>{SECOND}</p><template id="P:1"></template></div><script>$RC("B:0","S:0")</script>
<div hidden id="S:1"><p>The last ship came at noon.</p></div> And behind. <script>$RS("S:1","P:1")</script></body></html>"""


def test_parts_that_a_page_sends_late_stand_where_its_script_puts_them() -> None:
    article = clean(LATE)
    told = [row.text for row in article.lines if row.text]
    assert told == ["Ships", FIRST, SECOND, "The last ship came at noon.", THIRD, "And behind."]
    assert SECOND in article.body
    assert not article.warnings


@pytest.mark.parametrize(
    "calls",
    [
        '$RC("B:0","S:9")',  # no such part
        '$RC("B:9","S:0")',  # no such place
        '$RC("S:0","S:0")',  # a place that is its own part
        '$RS("S:0","P:1")',  # a part that holds its place
        '$RC("B:0")',
    ],
)
def test_a_part_that_is_sent_to_no_place_stays_where_it_is(calls: str) -> None:
    page = LATE.replace('$RC("B:0","S:0")', calls).replace('$RS("S:1","P:1")', "")
    told = [row.text for row in clean(page).lines if row.text]
    assert [text for text in told if text in (FIRST, THIRD)] == [FIRST, THIRD]
    assert SECOND not in told or told.index(SECOND) > told.index(THIRD)


def test_parts_within_parts_without_end_lose_no_text() -> None:
    parts = "".join(
        f'<div hidden id="S:{i}"><p>Ship {i}</p><template id="B:{i + 1}"></template></div><script>$RC("B:{i}","S:{i}")</script>'
        for i in range(2_000)
    )
    article = clean(f'<html><body><p>{FIRST}</p><template id="B:0"></template>{parts}</body></html>')
    assert FIRST in article.source
    assert all(f"Ship {i}" in article.source for i in (0, 999, 1_999))


def test_a_safe_source_is_the_source_where_nothing_is_odd() -> None:
    assert safe_source(PAGE) == (PAGE.encode(), [])


def test_a_story_that_no_body_opens_for_is_read() -> None:
    article = clean(
        "<!doctype html><title>Ferry</title><article><p>The ferry came at noon.</p><p>Nobody slept.</p></article>"
    )
    assert article.body == "The ferry came at noon.\n\nNobody slept."
