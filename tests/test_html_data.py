"""Stories that a page holds as data alone: read by name, once, with where they came from; and hostile data."""

import json
import time
from html import escape

import pytest
from html_pages import FIRST, SECOND, THIRD, furnished

from cleaner import CleanArticle, Options, clean
from cleaner.reading.passages import MOST_PASSAGES, Passage, own_passages, without_repeats

STORY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
MARKED = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def program(data: object, name: str = "__NEXT_DATA__") -> str:
    return f'<script id="{name}" type="application/json">{json.dumps(data)}</script>'


def flight(*rows: str) -> str:
    text = "".join(rows)
    half = len(text) // 2
    return "".join(
        f"<script>self.__next_f.push([1,{json.dumps(part)}])</script>" for part in (text[:half], text[half:])
    )


def posts(*texts: str) -> str:
    """Discourse's data: an object of texts that are JSON themselves."""
    topic = {"post_stream": {"posts": [{"username": "ada", "cooked": f"<p>{text}</p>"} for text in texts]}}
    data = escape(json.dumps({"topic_7": json.dumps(topic)}))
    return f'<div id="data-preloaded" data-preloaded="{data}"></div>'


#: Of each kind of data the markup, and the name that the reading gives.
SHELLS = {
    "an article": (linked({"@type": "NewsArticle", "articleBody": f"{FIRST}\n{SECOND}\n{THIRD}"}), "json-ld"),
    "an article whose text is HTML, escaped": (linked([{"@type": "BlogPosting", "articleBody": escape(MARKED)}]), "json-ld"),
    "Next": (program({"props": {"pageProps": {"post": {"content": MARKED, "excerpt": f"{FIRST[:60]}…"}}}}), "next-data"),
    "Next beside the site's own words": (
        program({"props": {"footer": {"text": SECOND * 9}, "pageProps": {"post": {"body": MARKED, "bodyText": STORY}}}}),
        "next-data",
    ),
    "Next's stream": (
        flight(
            f'1:["$","main",null,{{"children":[["$","p",null,{{"children":["{FIRST[:9]}",["$","b",null,{{"children":"{FIRST[9:]}"}}]]}}],'
            '["$","$L2",null,{"html":"$1b"}]]}]\n',
            f"1b:T{len((SECOND + THIRD).encode()) + 14:x},<p>{SECOND}</p><p>{THIRD}</p>",
            '1c:["$","p",null,{}]\n',
        ),
        "next-flight",
    ),
    "Nuxt": (program([{"data": 1}, {"post": 2}, {"title": 3, "body": 4}, "Ships", MARKED], "__NUXT_DATA__"), "nuxt-data"),
    "Apollo": (
        f"<script>window.__APOLLO_STATE__ = {json.dumps({f'Post:{i}': {'body': text} for i, text in enumerate((FIRST, SECOND, THIRD))})};</script>",
        "apollo-state",
    ),
    "a state that is parsed from a text": (
        f"<script>window.__INITIAL_STATE__ = JSON.parse({json.dumps(json.dumps({'story': {'body': MARKED}}))});</script>",
        "initial-state",
    ),
    "Discourse": (posts(FIRST, SECOND, THIRD), "discourse-data"),
    "an editor's tree": (
        program({"article": {"doc": {"type": "doc", "content": [
            {"type": "paragraph", "content": [{"type": "text", "text": text[:20]}, {"type": "text", "text": text[20:]}]}
            for text in (FIRST, SECOND, THIRD)
        ]}}}),
        "next-data",
    ),
    "questions": (
        linked({"@type": "FAQPage", "mainEntity": [
            {"@type": "Question", "name": FIRST, "acceptedAnswer": {"@type": "Answer", "text": f"<p>{SECOND}</p><p>{THIRD}</p>"}}
        ]}),
        "json-ld",
    ),
    "a thread": (
        linked({"@type": "DiscussionForumPosting", "text": FIRST, "comment": [
            {"@type": "Comment", "text": SECOND}, {"@type": "Comment", "text": THIRD}
        ]}),
        "json-ld",
    ),
    "a product": (linked({"@graph": [{"@type": "Product", "description": STORY}, {"@type": "Organization"}]}), "json-ld"),
    "noscript": (f"<noscript>{MARKED}</noscript>", "weighed with trafilatura, noscript"),
    "a template": (f"<template>{MARKED}</template>", "weighed with trafilatura, template"),
}  # fmt: skip


@pytest.mark.parametrize("kind", SHELLS)
def test_a_story_that_only_data_hold_is_read_and_the_reading_names_them(kind: str) -> None:
    markup, reading = SHELLS[kind]
    article = clean(furnished(f'<div id="root"></div>{markup}'), page_type="article")
    assert article.body == STORY
    assert article.reading == reading


@pytest.mark.parametrize("kind", [kind for kind, (_, reading) in SHELLS.items() if "weighed" not in reading])
def test_each_line_of_data_says_where_it_stood_and_survives_json(kind: str) -> None:
    markup, reading = SHELLS[kind]
    article = clean(furnished(f'<div id="root"></div>{markup}'))
    kept = [row for row in article.lines if row.verdict == "body"]
    assert {row.rule for row in kept} == {"html.data"}
    assert all(row.reason and row.reason.startswith(f"Held by the page's data: {reading}, ") for row in kept)
    assert CleanArticle.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize("kind", [kind for kind, (_, reading) in SHELLS.items() if "weighed" not in reading])
def test_a_page_that_shows_its_story_is_not_told_it_again(kind: str) -> None:
    shown = furnished(f"<main><article><h1>Ships</h1>{MARKED}</article></main>{SHELLS[kind][0]}")
    article = clean(shown)
    assert article.body == STORY
    assert article.reading in ("weighed", "weighed with trafilatura")


def test_a_visible_line_that_data_say_too_is_main_text_and_stands_once() -> None:
    article = clean(furnished(f'<div class="teaser">{FIRST}</div>{SHELLS["an article"][0]}'))
    assert article.body == STORY
    assert [row.text for row in article.lines].count(FIRST) == 1


def test_a_rule_that_drops_a_line_of_data_keeps_where_it_came_from() -> None:
    article = clean(furnished(linked({"@type": "Product", "name": "Rope", "description": f"{STORY}\n1,204 views"})))
    dropped = {line.text: line for line in article.dropped}["1,204 views"]
    assert (dropped.rule, dropped.reason) == (
        "counters.views",
        "A count of views that stands alone on its line. Held by the page's data: json-ld, Product.description.",
    )


def test_without_the_rule_for_data_only_the_page_is_read() -> None:
    article = clean(furnished(SHELLS["an article"][0]), options=Options(ignore=("html.data",)))
    assert FIRST not in article.source


def test_a_shell_without_a_visible_line_has_the_lines_of_its_data() -> None:
    assert clean(f"<html><head><title>x</title></head><body>{SHELLS['Next'][0]}</body></html>").body == STORY


def test_equal_short_posts_of_a_thread_all_stay() -> None:
    thread = posts(FIRST, "Thanks!", SECOND, "Thanks!")
    assert clean(furnished(thread)).body.split("\n\n") == [FIRST, "Thanks!", SECOND, "Thanks!"]


def test_what_repeats_is_left_out_and_what_the_site_says_of_itself_stays_behind() -> None:
    own = [Passage("x", ("page", "body"), FIRST), Passage("x", ("page", "more"), SECOND + THIRD)]
    copy = Passage("x", ("page", "teaser"), f"{SECOND} …")
    assert without_repeats([copy, *own]) == own
    assert own_passages([*own, Passage("x", ("shop", "terms"), "We take no dogs.")]) == own


HOSTILE = {
    "a million levels": "[" * 1_000_000 + "]" * 1_000_000,
    "a hundred thousand objects in each other": '{"body":' * 100_000 + "1" + "}" * 100_000,
    "fifty megabytes": json.dumps({"body": FIRST * 480_000}),
    "numbers without end": json.dumps({"body": [[0] * 400_000]}),
    "a text that ends nowhere": '{"body": "' + "\\u00" * 200_000,
    "tags without end": json.dumps({"body": "<b>" * 200_000 + FIRST}),
    "a number in place of a key": '[{"body": -1}, {"body": 99999999}, {"body": true}, 7]',
}


@pytest.mark.parametrize("name", ["__NEXT_DATA__", "__NUXT_DATA__"])
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_data_neither_raise_nor_take_long(kind: str, name: str) -> None:
    start = time.process_time()
    article = clean(furnished(f'<script id="{name}" type="application/json">{HOSTILE[kind]}</script>'))
    assert time.process_time() - start < 5
    assert article.source == "".join(row.text + row.ending for row in article.lines)


@pytest.mark.parametrize(
    "script",
    [
        "window.__INITIAL_STATE__=" + "={" * 500_000,
        "self.__next_f.push([1," * 100_000,
        'self.__next_f.push([1,"1:Tffffffff,x\\n2:T,\\n3:["])',
        'self.__next_f.push([1,"\\ud800"])',
    ],
)
def test_hostile_scripts_neither_raise_nor_take_long(script: str) -> None:
    start = time.process_time()
    assert clean(furnished(f"<script>{script}</script>")).kind == "html"
    assert time.process_time() - start < 5


def test_data_that_were_not_read_are_named_in_the_warnings() -> None:
    deep = clean(furnished(f'<script id="__NEXT_DATA__">{HOSTILE["a million levels"]}</script>'))
    assert "data of the page could not be read, too long or too deep: next-data" in deep.warnings
    many = clean(furnished(program({"body": [f"{FIRST} {i}" for i in range(2 * MOST_PASSAGES)]})))
    assert f"only the first 1000 of {2 * MOST_PASSAGES} passages of the page's data were read" in many.warnings


def test_a_story_in_one_piece_of_data_with_letters_escaped_twice_is_the_visible_one_and_not_told_twice() -> None:
    told = " ".join((FIRST, SECOND, THIRD, "The agency made the picture. " * 9)).replace("u", "&amp;uuml;")
    article = clean(furnished(MARKED.replace("u", "ü")) + linked({"@type": "NewsArticle", "articleBody": told}))
    assert article.reading == "weighed with trafilatura"
    assert article.body == STORY.replace("u", "ü")
