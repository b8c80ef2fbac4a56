"""The article as Markdown and as HTML: what a line is on its page stays, and nothing that a page wrote is run."""

import pickle
from html.parser import HTMLParser

import pytest
from html_pages import FIRST, SECOND, THIRD, furnished
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Block, CleanArticle, Ledger, Options, Row, clean
from cleaner.ledger import EMPHASES, Emphasis, Image, Link
from cleaner.markup import html_of, markdown_of


def page(inner: str) -> CleanArticle:
    return clean(furnished(f"<main><article><h1>Ships</h1><p>{FIRST}</p>{inner}<p>{THIRD}</p></article></main>"))


def between(text: str, before: str, behind: str) -> str:
    """What stands between the first and the last paragraph."""
    return text.partition(before)[2].rpartition(behind)[0].strip("\n")


#: Of each kind the page, its Markdown and its HTML.
KINDS = {
    "headings": (
        "<h2>The storm</h2><h4>At night</h4>",
        "## The storm\n\n#### At night",
        "<h2>The storm</h2>\n<h4>At night</h4>",
    ),
    "a heading in wrappers": (
        "<header><h2><span>The</span> <b>storm</b></h2></header>",
        "## The storm",
        "<h2>The storm</h2>",
    ),
    "a list": (
        "<ul><li>Herring</li><li>Cod</li></ul>",
        "- Herring\n- Cod",
        "<ul>\n<li>Herring</li>\n<li>Cod</li>\n</ul>",
    ),
    "a list with numbers": (
        "<ol start='3'><li>Chop</li><li>Boil</li></ol>",
        "3. Chop\n4. Boil",
        '<ol start="3">\n<li>Chop</li>\n<li>Boil</li>\n</ol>',
    ),
    "lists in lists": (
        "<ol><li>Fish<ul><li>Herring</li><li>Cod</li></ul></li><li>Bread</li></ol>",
        "1. Fish\n   - Herring\n   - Cod\n2. Bread",
        "<ol>\n<li>Fish\n<ul>\n<li>Herring</li>\n<li>Cod</li>\n</ul></li>\n<li>Bread</li>\n</ol>",
    ),
    "an item of two paragraphs": (
        f"<ul><li><p>Herring</p><p>{SECOND}</p></li></ul>",
        f"- Herring\n\n  {SECOND}",
        f"<ul>\n<li>Herring\n<p>{SECOND}</p></li>\n</ul>",
    ),
    "a table": (
        (
            "<table><tr><th>Ship</th><th>Berth</th><th>Hour</th></tr><tr><td>Anna</td><td></td><td>08:00</td></tr>"
            "<tr><td colspan='2'>Berta | Clara</td><td>09:30</td></tr></table>"
        ),
        "| Ship | Berth | Hour |\n| --- | --- | --- |\n| Anna |  | 08:00 |\n| Berta \\| Clara |  | 09:30 |",
        (
            "<table>\n<tr><th>Ship</th><th>Berth</th><th>Hour</th></tr>\n<tr><td>Anna</td><td></td><td>08:00</td></tr>\n"
            "<tr><td>Berta | Clara</td><td></td><td>09:30</td></tr>\n</table>"
        ),
    ),
    "two quotations": (
        f"<blockquote><p>Never.</p><p>{SECOND}</p></blockquote><blockquote>Nor I.</blockquote>",
        f"> Never.\n>\n> {SECOND}\n\n> Nor I.",
        f"<blockquote>\n<p>Never.</p>\n<p>{SECOND}</p>\n</blockquote>\n<blockquote>\n<p>Nor I.</p>\n</blockquote>",
    ),
    "code": (
        "<pre><code>for ship in ships:\n\n    print('```', ship &lt; 3)</code></pre>",
        "````\nfor ship in ships:\n\n    print('```', ship < 3)\n````",
        "<pre><code>for ship in ships:\n\n    print(&#x27;```&#x27;, ship &lt; 3)</code></pre>",
    ),
    "a glossary": (
        "<dl><dt>Ebb</dt><dd>The water that goes.</dd></dl>",
        "**Ebb**\n\nThe water that goes.",
        "<dl>\n<dt>Ebb</dt>\n<dd>The water that goes.</dd>\n</dl>",
    ),
    "verse": ("<p>Row on,<br>row on.</p>", "Row on,  \nrow on.", "<p>Row on,<br>\nrow on.</p>"),
    "signs of Markdown": (
        "<p>*No* [link](x), a_b, __init__ and &lt;b&gt;.</p><p># No heading</p><p>1. No item</p><p>- Nor here</p>",
        "\\*No\\* \\[link\\](x), a_b, \\_\\_init\\_\\_ and \\<b>.\n\n\\# No heading\n\n1\\. No item\n\n\\- Nor here",
        "<p>*No* [link](x), a_b, __init__ and &lt;b&gt;.</p>\n<p># No heading</p>\n<p>1. No item</p>\n<p>- Nor here</p>",
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_line_is_on_its_page_stays_in_markdown(kind: str) -> None:
    inner, markdown, _ = KINDS[kind]
    article = page(inner)
    assert article.markdown.startswith(f"# Ships\n\n{FIRST}\n\n")
    assert between(article.markdown, FIRST, THIRD) == markdown


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_line_is_on_its_page_stays_in_html(kind: str) -> None:
    inner, _, html = KINDS[kind]
    assert between(page(inner).to_html(), f"<p>{FIRST}</p>", f"<p>{THIRD}</p>") == html


@pytest.mark.parametrize("kind", KINDS)
def test_an_article_with_blocks_survives_json_and_pickle(kind: str) -> None:
    article = page(KINDS[kind][0])
    pickled = pickle.loads(pickle.dumps(article))  # noqa: S301
    for copy in (CleanArticle.model_validate_json(article.model_dump_json()), pickled):
        assert copy == article
        assert copy.markdown == article.markdown


def test_an_item_whose_first_line_was_dropped_begins_with_the_next_one() -> None:
    article = page("<ul><li><div>1,204 views</div><div>Herring</div></li><li>Cod</li></ul>")
    lines = {row.text: row for row in article.lines}
    ledger = Ledger.of(
        Row(row.number, row.text, row.ending, "dropped" if row.text == "1,204 views" else row.verdict, block=row.block)
        for row in article.lines
    )
    assert lines["1,204 views"].block == Block("p", 1, 0)
    assert between(markdown_of(ledger, "Ships", html=True), FIRST, THIRD) == "- Herring\n- Cod"


def test_a_restored_line_comes_back_with_its_block() -> None:
    article = page("<ul><li>Herring</li><li>Cod</li></ul>")
    assert "- Council buys a second ferry" in article.restore(rule="html.outside").markdown


def test_text_stays_as_it_is_below_its_title() -> None:
    body = f"{FIRST}\n* one\n* two\n\n{SECOND}\n"
    article = clean(f"# The *ferry*\n\n{body}")
    assert article.markdown == f"# The \\*ferry\\*\n\n{body}"
    assert article.to_html() == (
        f"<article>\n<h1>The *ferry*</h1>\n<p>{FIRST}<br>\n* one<br>\n* two</p>\n<p>{SECOND}</p>\n</article>"
    )


def test_an_article_without_a_title_or_a_line_is_empty() -> None:
    assert (clean("").markdown, clean("").to_html()) == ("", "<article>\n</article>")


class Elements(HTMLParser):
    """Every element of a text with its attributes, and what it says."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: set[tuple[str, str | None]] = set()
        self.said: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {(tag, name) for name, _ in attrs} or {(tag, None)}

    def handle_data(self, data: str) -> None:
        self.said.append(data)


SAFE = {*"article h1 h2 h3 h4 h5 h6 p br ul ol li blockquote table tr th td pre code dl dt dd".split()}


def test_nothing_of_a_hostile_page_is_run() -> None:
    article = clean(
        furnished(
            f"<main><h1>&lt;script&gt;1&lt;/script&gt;</h1><p onclick='steal()'>{FIRST}</p><p>{SECOND} &lt;img src=x onerror=steal()&gt;</p>"
            '<ul style="x"><li class="y">&lt;/li&gt;&lt;script&gt;</li></ul><a href="javascript:steal()">Ships</a></main>'
        )
    )
    told = Elements(article.to_html())
    assert {tag for tag, _ in told.found} <= SAFE
    assert {name for _, name in told.found} == {None}


LINKED = (
    '<p>Read the <a href="/report">report of the council</a>, <a href="https://example.org/a (b)">another</a> and '
    '<a href="javascript:steal()">a third</a>.</p><ul><li>Go to the <a href="#top">top</a> of the quay.</li><li>Ask <a href="mailto:ada@example.com">Ada</a> about it.</li>'
    '</ul><table><tr><td><a href="/anna">Anna</a></td><td>3 | 4</td></tr><tr><td>Berta</td><td><a href="/berth">4</a></td></tr></table>'
    '<a href="/card"><h3>A card</h3></a>'
)


def test_links_are_kept_where_they_are_asked_for_and_run_nothing() -> None:
    source = furnished(f"<main><article><h1>Ships</h1><p>{FIRST}</p>{LINKED}<p>{THIRD}</p></article></main>")
    article = clean(source, url="https://example.com/news/1", options=Options(links=True))
    assert between(article.markdown, FIRST, THIRD) == (
        "Read the [report of the council](https://example.com/report), [another](https://example.org/a%20%28b%29) and a third.\n\n"
        "- Go to the top of the quay.\n- Ask [Ada](mailto:ada@example.com) about it.\n\n"
        "| [Anna](https://example.com/anna) | 3 \\| 4 |\n| --- | --- |\n| Berta | [4](https://example.com/berth) |\n\n"
        "### [A card](https://example.com/card)"
    )
    html = article.to_html()
    assert '<a href="https://example.com/report">report of the council</a>, ' in html
    assert "javascript" not in html
    assert CleanArticle.model_validate_json(article.model_dump_json()) == article
    assert clean(source, url="https://example.com/news/1").body == article.body


def test_a_link_that_json_was_given_runs_nothing_either() -> None:
    block = {"links": [[0, 1, "javascript:steal()"], [2, 3, " javascript:steal()"], [4, 5, "data:x"]]}
    ledger = Ledger.of([{"number": 1, "text": "a b c", "ending": "", "verdict": "body", "block": block}])
    assert html_of(ledger, None, html=True) == "<article>\n<p>a b c</p>\n</article>"


def test_a_block_that_is_none_is_refused() -> None:
    row = {"number": 1, "text": "x", "ending": "", "verdict": "body", "block": {"tag": "script"}}
    with pytest.raises(ValueError, match="a block's tag is one of"):
        Ledger.of([row])


SAID = st.text(st.characters(exclude_characters="\r\n", exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)
PLACE, ADDRESS = st.integers(-1, 21), st.text(max_size=5) | st.just("/quay.jpg")
BLOCKS = st.builds(
    Block,
    st.sampled_from(("p", "h2", "pre", "dt", "dd", "tr", "th")),
    st.integers(0, 3),
    st.none() | st.integers(0, 4),
    st.integers(0, 2),
    st.booleans(),
    st.lists(st.integers(0, 9), max_size=3).map(tuple),
    st.lists(st.builds(Link, PLACE, PLACE, ADDRESS), max_size=3).map(tuple),
    st.lists(st.builds(Image, PLACE | st.sampled_from(("before", "after")), ADDRESS, SAID), max_size=3).map(tuple),
    st.lists(st.builds(Emphasis, PLACE, PLACE, st.sampled_from(EMPHASES)), max_size=4).map(tuple),
)
ROWS = st.lists(
    st.builds(
        Row,
        st.just(1),
        SAID,
        st.sampled_from(("\n", "\n\n")),
        st.sampled_from(("body", "dropped")),
        block=st.none() | BLOCKS,
    ),
    max_size=8,
)


@given(ROWS)
def test_every_kept_line_is_said_and_every_element_closed_whatever_the_blocks(rows: list[Row]) -> None:
    ledger = Ledger.of(rows)
    told = html_of(ledger, None, html=True)
    kept = "".join(row.text for row in ledger if row.verdict == "body")
    assert sorted("".join("".join(Elements(told).said).split())) == sorted("".join(kept.split()))
    for tag in (SAFE | {"a", "strong", "em"}) - {"br"}:
        assert told.count(f"<{tag}>") + told.count(f"<{tag} ") == told.count(f"</{tag}>")
    assert markdown_of(ledger, None, html=True).count("\x00") == 0
    assert Ledger.of(ledger.dump()) == ledger
