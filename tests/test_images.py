"""Images of the story: kept where they stand, safe to show, and never a reason to read the page otherwise."""

import pickle
from html.parser import HTMLParser

import pytest
from html_pages import FIRST, SECOND, THIRD, furnished
from hypothesis import given
from hypothesis import strategies as st

from cleaner import CleanArticle, Ledger, Options, clean
from cleaner.html.images import LONGEST_ALT, picture_of
from cleaner.html.page import read_page
from cleaner.html.trace import MOST_IMAGES
from cleaner.ledger import Image
from cleaner.markup import html_of, markdown_of

URL = "https://example.com/news/1"
IMAGES = Options(images=True)
QUAY = '<img src="/quay.jpg" alt="The quay">'


def source_of(inner: str, behind: str = "") -> str:
    story = f"<main><article><h1>Ships</h1><p>{FIRST}</p>{inner}<p>{THIRD}</p></article>{behind}</main>"
    return furnished(story)


def page(inner: str, behind: str = "", options: Options = IMAGES) -> CleanArticle:
    return clean(source_of(inner, behind), url=URL, options=options)


def between(text: str, before: str = FIRST, behind: str = THIRD) -> str:
    return text.partition(before)[2].rpartition(behind)[0].strip("\n")


class Shown(HTMLParser):
    """The images of a text of HTML, each with its attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.images: list[dict[str, str | None]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.images.append(dict(attrs))


def addresses(article: CleanArticle) -> list[str | None]:
    return [image["src"] for image in Shown(article.to_html()).images]


SEEN = "![The quay](https://example.com/quay.jpg)"
#: Of each place the page and its Markdown.
PLACES = {
    "between paragraphs": (f"<p>{SECOND}</p>{QUAY}", f"{SECOND}\n\n{SEEN}"),
    "in a figure above its caption": (
        f"<figure>{QUAY}<figcaption>The quay at noon, when the ships had come in.</figcaption></figure>",
        f"{SEEN}\n\nThe quay at noon, when the ships had come in.",
    ),
    "at the beginning of a paragraph": (f"<p>{QUAY}{SECOND}</p>", f"{SEEN} {SECOND}"),
    "in a paragraph": (f"<p>Here {QUAY}, you see. {SECOND}</p>", f"Here {SEEN}, you see. {SECOND}"),
    "at the end of a paragraph": (f"<p>{SECOND} {QUAY}</p>", f"{SECOND} {SEEN}"),
    "above a line of its paragraph": (f"<p>{QUAY}<br>{SECOND}</p>", f"{SEEN}\n\n{SECOND}"),
    "in an item": (
        f"<ul><li>{QUAY}<p>Herring is in</p></li><li>Cod {QUAY} is not</li></ul>",
        f"- {SEEN} Herring is in\n- Cod {SEEN} is not",
    ),
    "above a list": (
        f"{QUAY}<ul><li>Herring is in</li><li>Cod is not</li></ul>",
        f"{SEEN}\n\n- Herring is in\n- Cod is not",
    ),
    "in a cell": (
        f"<table><tr><td>{QUAY}</td><td>Anna</td><td>4</td></tr><tr><td></td><td>Berta {QUAY}</td><td>5</td></tr></table>",
        f"| {SEEN} | Anna | 4 |\n| --- | --- | --- |\n|  | Berta {SEEN} | 5 |",
    ),
    "in a heading": (f"<h2>{QUAY} The storm</h2><p>{SECOND}</p>", f"## {SEEN} The storm\n\n{SECOND}"),
    "in a quotation": (
        f"<blockquote><p>{SECOND}</p>{QUAY}<p>Never.</p></blockquote>",
        f"> {SECOND}\n>\n> {SEEN}\n>\n> Never.",
    ),
    "in a link": (f'<p>{SECOND}</p><a href="/quay">{QUAY}</a>', f"{SECOND}\n\n{SEEN}"),
}


@pytest.mark.parametrize("place", PLACES)
def test_an_image_is_kept_where_it_stands(place: str) -> None:
    inner, markdown = PLACES[place]
    article = page(inner)
    assert between(article.markdown) == markdown
    shown = Shown(article.to_html()).images
    assert len(shown) == markdown.count("![")
    assert all(image == {"src": "https://example.com/quay.jpg", "alt": "The quay"} for image in shown)


@pytest.mark.parametrize("place", PLACES)
def test_images_change_nothing_else(place: str) -> None:
    inner = PLACES[place][0]
    without, article = page(inner, options=Options()), page(inner)
    for name in (
        "title",
        "body",
        "source",
        "dropped",
        "edits",
        "flags",
        "confidence",
        "warnings",
        "page_type",
        "reading",
    ):
        assert getattr(article, name) == getattr(without, name)
    assert [(row.verdict, row.rule) for row in article.lines] == [(row.verdict, row.rule) for row in without.lines]
    assert "<img" not in without.to_html()


@pytest.mark.parametrize("place", PLACES)
def test_an_article_with_images_survives_json_and_pickle(place: str) -> None:
    article = page(PLACES[place][0])
    pickled = pickle.loads(pickle.dumps(article))  # noqa: S301
    for copy in (CleanArticle.model_validate_json(article.model_dump_json()), pickled):
        assert copy == article
        assert copy.markdown == article.markdown
        assert copy.to_html() == article.to_html()


TEASER = '<div class="teaser"><a href="/other"><img src="/other.jpg" alt="x"><h4>Council buys a second ferry at last</h4></a></div>'
#: What is no image of the story.
OTHERS = {
    "a pixel": '<img src="/count.gif" width="1" height="1">',
    "a pixel by its style": '<img src="/count.gif" style="position: absolute; width: 1px; height:1px">',
    "a line": '<img src="/line.gif" width="600" height="2">',
    "an icon": '<img src="/a.png" width="24" height="24px">',
    "an icon by its class": '<img src="/a.png" class="wp-icon">',
    "a button": '<img src="/theme/facebook.png">',
    "a drawn icon": '<img src="/theme/icon-zoom.svg">',
    "a placeholder": '<img src="/img/placeholder.svg">',
    "data": '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    "a program": '<img src="javascript:steal()">',
    "a program in disguise": '<img src=" java\nscript:steal()">',
    "another scheme": '<img src="file:///etc/passwd">',
    "a template": '<img data-src="https://example.com/{width}/quay.jpg">',
    "nothing": "<img><img src><img src=' '>",
    "what is hidden": '<div style="display:none"><img src="/a.jpg"></div><img src="/b.jpg" hidden>',
    "a menu's": '<nav><img src="/a.jpg"></nav>',
    "an aside's": '<aside><img src="/a.jpg"></aside>',
    "a button's": '<button><img src="/a.jpg"></button>',
    "a teaser's": TEASER,
}


@pytest.mark.parametrize("kind", OTHERS)
def test_what_is_no_image_of_the_story_is_left_out(kind: str) -> None:
    article = page(f"<p>{SECOND}</p>{OTHERS[kind]}")
    assert addresses(article) == []
    assert SECOND in article.body


def test_what_stands_around_the_story_is_left_out_and_comes_back_with_its_line() -> None:
    logo, ad = (
        '<header><a href="/"><img src="/brand.png" alt="Island News"></a></header>',
        '<div><img src="/banner.jpg"></div>',
    )
    source = source_of(f"<p>{SECOND}</p>", ad + TEASER).replace("<main>", f"{logo}<main>")
    article = clean(source, url=URL, options=IMAGES)
    assert addresses(article) == []
    back = article.restore(rule="html.outside")
    assert "https://example.com/other.jpg" in addresses(back)
    assert addresses(CleanArticle.model_validate_json(back.model_dump_json())) == addresses(back)


def test_an_image_above_the_story_is_its_own() -> None:
    article = clean(
        furnished(
            f"<main><article><header><h1>Ships</h1></header><figure>{QUAY}</figure><div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
            "</div></article></main>"
        ),
        url=URL,
        options=IMAGES,
    )
    assert article.markdown.startswith(f"# Ships\n\n{SEEN}\n\n{FIRST}")


def test_a_caption_that_is_left_out_takes_no_image_along() -> None:
    article = page(f"<p>{SECOND}</p><figure>{QUAY}<figcaption>Photo: Ada Example / Island News</figcaption></figure>")
    assert "Photo: Ada Example" not in article.body
    assert between(article.markdown) == f"{SECOND}\n\n{SEEN}"


def test_a_cut_takes_the_image_behind_it_along() -> None:
    article = page(f'<p>{SECOND} <a href="/more">Read more »{QUAY}</a></p><p>{SECOND[:-1]}, too.</p>')
    assert [edit.original for edit in article.edits] == [" Read more »"]
    assert addresses(article) == []
    assert addresses(article.restore(rule="glued.more")) == ["https://example.com/quay.jpg"]


def test_what_is_pruned_takes_its_images_along() -> None:
    options = Options(images=True, prune=("//div[@class='box']",))
    assert addresses(page(f'<p>{SECOND}</p><div class="box">{QUAY}</div>', options=options)) == []


@pytest.mark.parametrize(
    "file",
    ["google-pixel-9.jpg", "point-blank.png", "image.jpg", "icon-17.webp", "the-old-logo.jpg", "diagram.svg", "photo"],
)
def test_a_name_that_only_holds_a_word_of_furniture_is_a_storys(file: str) -> None:
    assert addresses(page(f'<p>{SECOND}</p><img src="/{file}">')) == [f"https://example.com/{file}"]


#: Of each way to name an image the tags and the address.
LAZY = {
    "a source loaded late": ('<img src="data:x" data-src="/a.jpg">', "/a.jpg"),
    "an original": ('<img src="/blank.gif" data-original="/a.jpg">', "/a.jpg"),
    "the largest of some widths": ('<img src="/a.jpg" srcset="/s.jpg 300w, /l.jpg 1200w,/m.jpg 600w">', "/l.jpg"),
    "the largest of some late widths": ('<img src="/a.jpg" data-srcset="/s.jpg 300w,/l.jpg 1200w">', "/l.jpg"),
    "no width beyond any screen": ('<img srcset="/s.jpg 300w, /l.jpg 1200w, /xl.jpg 8000w">', "/l.jpg"),
    "the least of those beyond": ('<img srcset="/xl.jpg 8000w, /l.jpg 4000w">', "/l.jpg"),
    "densities": ('<img src="/a.jpg" srcset="/a.jpg, /b.jpg 2x, /c.jpg 3x">', "/b.jpg"),
    "an address with commas": ('<img srcset="/w_300,h_200/a.jpg 300w, /w_600,h_400/a.jpg 600w">', "/w_600,h_400/a.jpg"),
    "a picture": ('<picture><source srcset="/a.webp 600w"><img src="data:x" alt="The quay"></picture>', "/a.webp"),
    "a picture's own image": (
        '<picture><source srcset="/a.webp"><source srcset="/b.avif"><img src="/a.jpg"></picture>',
        "/a.jpg",
    ),
    "readers without scripts": ('<img src="data:x"><noscript><img src="/a.jpg"></noscript>', "/a.jpg"),
    "both": ('<img src="data:x" data-src="/a.jpg"><noscript><img src="/b.jpg"></noscript>', "/a.jpg"),
    "the same twice": ('<img src="/a.jpg"><img src="/a.jpg">', "/a.jpg"),
    "a page of AMP": (
        '<amp-img src="/a.jpg" width="600" height="400"><noscript><img src="/a.jpg"></noscript></amp-img>',
        "/a.jpg",
    ),
}


@pytest.mark.parametrize("way", LAZY)
def test_the_address_is_that_of_the_image_itself(way: str) -> None:
    inner, address = LAZY[way]
    assert addresses(page(f"<p>{SECOND}</p><p>{inner}</p>")) == [f"https://example.com{address}"]


def test_an_address_is_relative_to_the_base_and_stays_so_where_none_is_known() -> None:
    source = source_of(f"<p>{SECOND}</p>{QUAY.replace('/quay', 'quay')}")
    based = source.replace("<head>", '<head><base href="/pictures/">')
    assert addresses(clean(source, options=IMAGES)) == ["quay.jpg"]
    assert addresses(clean(based, url=URL, options=IMAGES)) == ["https://example.com/pictures/quay.jpg"]


def test_the_alternative_text_is_one_line_and_ends_somewhere() -> None:
    article = page(
        f'<p>{SECOND}</p><img src="/a.jpg" alt=" The \n quay\tat &quot;noon&quot; ](javascript:steal()) <b>">'
    )
    assert Shown(article.to_html()).images == [
        {"src": "https://example.com/a.jpg", "alt": 'The quay at "noon" ](javascript:steal()) <b>'}
    ]
    assert '![The quay at "noon" \\](javascript:steal()) \\<b>](https://example.com/a.jpg)' in article.markdown
    endless = page(f'<p>{SECOND}</p><img src="/a.jpg" alt="{"quay " * 100_000}">')
    assert len(Shown(endless.to_html()).images[0]["alt"] or "") <= LONGEST_ALT


def test_an_address_cannot_leave_its_attribute_or_its_brackets() -> None:
    article = page(f"<p>{SECOND}</p><img src='/a.jpg\"><script>steal()</script>' alt='\" onerror=\"steal()'>")
    assert "<script" not in article.to_html()
    assert [set(image) for image in Shown(article.to_html()).images] == [{"src", "alt"}]
    (line,) = [line for line in article.markdown.split("\n") if line.startswith("![")]
    assert " " not in line.rpartition("](")[2]
    assert not set("<>()").intersection(line.rpartition("](")[2].removesuffix(")"))


def test_of_thousands_of_images_so_many_are_kept() -> None:
    article = page(f"<p>{SECOND}</p>" + "".join([f'<img src="/{i}.jpg" alt="{i}">' for i in range(MOST_IMAGES + 50)]))
    assert len(addresses(article)) == MOST_IMAGES
    assert SECOND in article.body


#: Hostile pages of so many images, each of another shape.
HOSTILE = {
    "in one gap": lambda n: "<img src=/a.jpg alt=x>" * n,
    "in one line": lambda n: "<p>" + "word <img src=/a.jpg alt=x> " * n + "</p>",
    "between lines": lambda n: f"<p>{SECOND}</p><img src=/a.jpg>" * n,
    "in one picture": lambda n: "<picture>" + "<source srcset=/a.jpg></source><img>" * n + "</picture>",
    "of one endless list of sizes": lambda n: '<img srcset="' + "/a.jpg 3w, " * 100 * n + '">',
    "in cells": lambda n: "<table><tr>" + "<td>a<img src=/a.jpg></td>" * n + "</tr></table>",
    "in bold, italics and links": lambda n: "<b>" + "<i>a</i> <a href=/x>b<img src=/a.jpg></a>" * n + "</b>",
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_a_page_of_endless_images_is_written_and_keeps_its_lines(shape: str) -> None:
    source = source_of(HOSTILE[shape](1_500))
    article = clean(source, options=Options(images=True, links=True, emphasis=True))
    assert article.body == clean(source).body
    assert FIRST in article.markdown
    assert FIRST in article.to_html()


def test_images_of_preformatted_text_stand_beside_its_lines() -> None:
    assert between(page(f"<p>{SECOND}</p><pre>sail(x)\n{QUAY}sail(y)</pre>").markdown).endswith(
        f"{SEEN}\n\n```\nsail(x)\nsail(y)\n```"
    )


def test_an_image_that_json_was_given_runs_nothing_either() -> None:
    targets = ("javascript:steal()", " javascript:steal()", "data:x", "mailto:ada@example.com", "/quay.jpg")
    block = {"images": [[at, target, "x\ny"] for target in targets for at in ("before", 0, 99, -3)]}
    ledger = Ledger.of([{"number": 1, "text": "a", "ending": "", "verdict": "body", "block": block}])
    image = '<img src="/quay.jpg" alt="x y">'
    assert html_of(ledger, None, html=True) == f"<article>\n<p>{image}</p>\n<p>{image} a</p>\n</article>"
    assert markdown_of(ledger, None, html=True) == "![x y](/quay.jpg)\n\n![x y](/quay.jpg) a"


@pytest.mark.parametrize("at", ["beside", None, 1.5])
def test_an_image_that_stands_nowhere_is_refused(at: object) -> None:
    row = {"number": 1, "text": "x", "ending": "", "verdict": "body", "block": {"images": [[at, "/a.jpg", ""]]}}
    with pytest.raises(ValueError, match="an image stands before, after or at a code point"):
        Ledger.of([row])


def test_the_rows_say_where_images_stand() -> None:
    rows = {row.text: row for row in page(f"<p>{SECOND}</p>{QUAY}<p>Ada {QUAY} Example.</p>").lines}
    blocks = [rows[text].block for text in (SECOND, "Ada Example.")]
    image = Image(4, "https://example.com/quay.jpg", "The quay")
    assert [block.images if block else () for block in blocks] == [(), (image._replace(at="before"), image)]


TAGS = (
    "p",
    "div",
    "li",
    "ul",
    "a",
    "b",
    "figure",
    "noscript",
    "table",
    "tr",
    "td",
    "picture",
    "source",
    "article",
    "aside",
    "pre",
    "h2",
)
PARTS = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in TAGS]),
    st.sampled_from([f"</{tag}>" for tag in TAGS]),
    st.sampled_from(
        (
            QUAY,
            '<img src="data:x">',
            '<img srcset="/a.jpg 3w,/b.jpg">',
            "<br>",
            FIRST,
            SECOND,
            "Ships",
            " a | b ",
            "<div hidden>",
        )
    ),
)


@given(st.lists(PARTS, max_size=40))
def test_whatever_the_page_is_images_change_no_line_and_survive_json(parts: list[str]) -> None:
    source = f"<html><body>{''.join(parts)}</body></html>"
    without = clean(source, kind="html")
    article = clean(source, kind="html", options=Options(images=True, links=True, emphasis=True))
    assert (article.body, article.source, article.dropped, article.title) == (
        without.body,
        without.source,
        without.dropped,
        without.title,
    )
    copy = CleanArticle.model_validate_json(article.model_dump_json())
    assert (copy.markdown, copy.to_html()) == (article.markdown, article.to_html())


@given(st.text(st.sampled_from(" ,.wx123/ab\n"), max_size=60))
def test_whatever_sizes_a_page_names_an_address_is_one_of_its_words(told: str) -> None:
    root = read_page("<html><body><p>One</p><img></body></html>").root
    image = root.find(".//img") if root is not None else None
    image.set("srcset", told)
    picture = picture_of(image, None)
    assert picture is None or picture.target in "".join(told.split())
