"""The walk over a page of HTML: its visible lines, as a browser shows them."""

import pytest
from html_pages import FIRST, SECOND

from cleaner import Options, clean
from cleaner.ledger import Row


def lines_of(inner: str) -> list[Row]:
    """The rows of a page of which every visible line counts as main text."""
    article = clean(f"<html><body>{inner}</body></html>", kind="html", options=Options(select=("counters",)))
    return list(article.lines)


def texts_of(inner: str) -> list[str]:
    return [row.text for row in lines_of(inner)]


def source_of(inner: str) -> str:
    return "".join(row.text + row.ending for row in lines_of(inner))


WALKS = {
    "white space collapses as in a browser": ("<p> The \n\t ships <b> came </b> in </p>", "The ships came in"),
    "a no-break space stays": ("<p>12\u00a0ships</p>", "12\u00a0ships"),
    "inline elements part no words": ("<p>har<b>bo</b>ur</p>", "harbour"),
    "a name and a date that a style sets apart": ("<p><span>Ann Lee</span><time>May 7</time></p>", "Ann Lee May 7"),
    "a label and its count": ("<p><label>Hulls</label><span>1385</span></p>", "Hulls 1385"),
    "a heading and its sentence": ("<a><b>Tide tables</b><span>Plan ahead.</span></a>", "Tide tables Plan ahead."),
    "numbers that touch": ("<p><span>2026</span><span>1h 34m</span></p>", "2026 1h 34m"),
    "elements deep inside that touch": ("<p><i><b>Ann Lee</b></i><span><time>May 7</time></span></p>", "Ann Lee May 7"),
    "parts of one word": ("<p><span>har</span><span>bour</span></p>", "harbour"),
    "a large first letter": ("<p><span>T</span><span>he ships</span></p>", "The ships"),
    "digits of a counter": ("<p><span>1</span><span>2</span></p>", "12"),
    "signs between elements": ("<p><span>Ann</span><span>, Lee</span></p>", "Ann, Lee"),
    "code is as it was written": ("<pre><span>use</span><span>State</span></pre>", "useState"),
    "what is hidden parts nothing": ("<p><span>tide</span><span hidden>no</span><span>s</span></p>", "tides"),
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
