"""Emphasis inside a line: bold, italics and code survive where they are asked for, and Markdown reads them back."""

import pytest
from html_pages import FIRST, SECOND, THIRD, furnished

from cleaner import CleanArticle, Ledger, Options, clean
from cleaner.ledger import Emphasis
from cleaner.markup import html_of, markdown_of

EMPHASIS = Options(emphasis=True, links=True)


def page(inner: str, options: Options = EMPHASIS) -> CleanArticle:
    story = f"<main><article><h1>Ships</h1><p>{FIRST}</p>{inner}<p>{THIRD}</p></article></main>"
    return clean(furnished(story), url="https://example.com/", options=options)


def between(text: str, before: str, behind: str) -> str:
    return text.partition(before)[2].rpartition(behind)[0].strip("\n")


#: Of each kind the page, its Markdown and its HTML.
KINDS = {
    "bold and italics": (
        f"<p>The <b>ferry</b> <i>Anna</i> sails. {SECOND}</p>",
        f"The **ferry** *Anna* sails. {SECOND}",
        f"<p>The <strong>ferry</strong> <em>Anna</em> sails. {SECOND}</p>",
    ),
    "one in the other": (
        f"<p><em>The <strong>ferry</strong> sails.</em> {SECOND}</p>",
        f"*The **ferry** sails.* {SECOND}",
        f"<p><em>The <strong>ferry</strong> sails.</em> {SECOND}</p>",
    ),
    "spaces at their ends": (
        f"<p>The<b> ferry </b>sails. {SECOND}</p>",
        f"The **ferry** sails. {SECOND}",
        f"<p>The <strong>ferry</strong> sails. {SECOND}</p>",
    ),
    "a part of a word": (
        f"<p>The fer<b>ries</b> sail. {SECOND}</p>",
        f"The fer**ries** sail. {SECOND}",
        f"<p>The fer<strong>ries</strong> sail. {SECOND}</p>",
    ),
    "what Markdown would not read": (
        f"<p>The <b>“Anna”</b>s sail, and x<b>*</b>y. {SECOND}</p>",
        f"The “Anna”s sail, and x\\*y. {SECOND}",
        f"<p>The <strong>“Anna”</strong>s sail, and x<strong>*</strong>y. {SECOND}</p>",
    ),
    "two side by side": (
        f"<p>The <b>ferry</b><i>boat</i> sails. {SECOND}</p>",
        f"The **ferry**boat sails. {SECOND}",
        f"<p>The <strong>ferry</strong><em>boat</em> sails. {SECOND}</p>",
    ),
    "code": (
        f"<p>Call <code>sail(`*x*`)</code> or <kbd>`</kbd>. {SECOND}</p>",
        f"Call ``sail(`*x*`)`` or `` ` ``. {SECOND}",
        f"<p>Call <code>sail(`*x*`)</code> or <code>`</code>. {SECOND}</p>",
    ),
    "a link": (
        f'<p>See <b>the <a href="/a">ferry</a></b>, <a href="/b">the <i>Anna</i></a>! <a href="/c">x</a>! {SECOND}</p>',
        f"See **the [ferry](https://example.com/a)**, [the *Anna*](https://example.com/b)! [x](https://example.com/c)! {SECOND}",
        (
            f'<p>See <strong>the <a href="https://example.com/a">ferry</a></strong>, <a href="https://example.com/b">the <em>Anna</em></a>! '
            f'<a href="https://example.com/c">x</a>! {SECOND}</p>'
        ),
    ),
    "over some lines": (
        "<p><b>Row on,<br>row on.</b></p>",
        "**Row on,**  \n**row on.**",
        "<p><strong>Row on,</strong><br>\n<strong>row on.</strong></p>",
    ),
    "around blocks": (
        "<strong><div>Row on.</div><div>Row home.</div></strong>",
        "**Row on.**\n\n**Row home.**",
        "<p><strong>Row on.</strong></p>\n<p><strong>Row home.</strong></p>",
    ),
    "cells": (
        "<table><tr><td><b>Anna</b></td><td>4 <i>a</i></td></tr><tr><td>Berta</td><td><code>a|b</code></td></tr></table>",
        "| **Anna** | 4 *a* |\n| --- | --- |\n| Berta | `a\\|b` |",
        (
            "<table>\n<tr><td><strong>Anna</strong></td><td>4 <em>a</em></td></tr>\n<tr><td>Berta</td><td><code>a|b</code></td></tr>\n"
            "</table>"
        ),
    ),
    "a term": (
        "<dl><dt><b>Ebb</b> <i>n.</i></dt><dd>The water that goes.</dd></dl>",
        "**Ebb n.**\n\nThe water that goes.",
        "<dl>\n<dt><strong>Ebb</strong> <em>n.</em></dt>\n<dd>The water that goes.</dd>\n</dl>",
    ),
    "preformatted text": (
        "<pre><b>sail</b>(x)</pre>",
        "```\nsail(x)\n```",
        "<pre><code>sail(x)</code></pre>",
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_emphasis_is_kept_in_markdown_and_in_html(kind: str) -> None:
    inner, markdown, html = KINDS[kind]
    article = page(inner)
    assert between(article.markdown, FIRST, THIRD) == markdown
    assert between(article.to_html(), f"<p>{FIRST}</p>", f"<p>{THIRD}</p>") == html


@pytest.mark.parametrize("kind", KINDS)
def test_emphasis_changes_nothing_else_and_survives_json(kind: str) -> None:
    inner = KINDS[kind][0]
    article, without = page(inner), page(inner, options=Options())
    assert (article.body, article.source, article.dropped) == (without.body, without.source, without.dropped)
    assert "<strong>" not in without.to_html()
    copy = CleanArticle.model_validate_json(article.model_dump_json())
    assert copy == article
    assert (copy.markdown, copy.to_html()) == (article.markdown, article.to_html())


def test_what_is_hidden_in_an_emphasis_takes_none_of_it() -> None:
    article = page(f"<p>The <b>ferry<span hidden> <i>no</i> </span> Anna</b> sails. {SECOND}</p>")
    assert f"The **ferry Anna** sails. {SECOND}" in article.markdown


def test_an_exclamation_before_a_link_begins_no_image() -> None:
    assert "Look\\![here](https://example.com/a)" in page(f'<p>Look!<a href="/a">here</a> {SECOND}</p>').markdown


def test_a_heading_may_end_with_its_own_sign() -> None:
    assert "## Notes in C \\#\n" in page(f"<h2>Notes in C #</h2><p>{SECOND}</p>").markdown


def test_emphases_that_cross_are_nested_all_the_same() -> None:
    block = {"emphasis": [[0, 3, "strong"], [2, 5, "em"]], "links": [[1, 4, "/a"]]}
    ledger = Ledger.of([{"number": 1, "text": "abcde", "ending": "", "verdict": "body", "block": block}])
    assert html_of(ledger, None, html=True) == (
        '<article>\n<p><strong>a<a href="/a">b<em>c</em></a></strong><em><a href="/a">d</a>e</em></p>\n</article>'
    )
    assert markdown_of(ledger, None, html=True) == "a[bcd](/a)e"


def test_an_emphasis_that_is_none_is_refused() -> None:
    row = {"number": 1, "text": "x", "ending": "", "verdict": "body", "block": {"emphasis": [[0, 1, "script"]]}}
    with pytest.raises(ValueError, match="an emphasis is one of strong, em, code"):
        Ledger.of([row])


def test_the_rows_say_what_is_emphasised() -> None:
    (row,) = [row for row in page(f"<p>The <b>ferry</b> sails. {SECOND}</p>").lines if "ferry sails" in row.text]
    assert row.block is not None
    assert row.block.emphasis == (Emphasis(4, 9, "strong"),)
