"""How pages of each type are read: the type that is found, the reading, and what stays of the page."""

import json
from importlib.resources import files

import pytest

from cleaner import clean
from cleaner.html.page import read_page
from cleaner.reading.bundles import EMPTY, Bundle, MarkedLines
from cleaner.reading.marks import marks_of
from cleaner.reading.opinion import MOST_NO, YES, is_asked, with_opinion
from cleaner.reading.page_type import PAGE_TYPES, told_type, type_of
from cleaner.reading.places import MOST_MARKS
from cleaner.reading.weigh import chance_of, choose, weigh
from cleaner.reading.weights import TypeWeights, Weights, line_table, type_weights

STORY = (
    "The first ships came in on Monday morning, the port authority said, and half the town stood on the quay.",
    "Nobody had seen so many masts since the storm of eleven days ago, said Ada Example, who keeps the bakery.",
    "The ferry to the mainland sails again from Thursday, and the school on the island opens a day before that.",
)
MENU = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/about'>About us</a></li></ul></nav>"
FOOTER = "<footer><p>© Example Ltd, 1 Quay Street</p><ul><li><a href='/privacy'>Privacy policy</a></li></ul></footer>"


def page(inner: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>A page</title>{head}</head><body>{MENU}{inner}{FOOTER}</body></html>"


def post(name: str, text: str) -> str:
    return (
        f"<div class='post'><div class='post-author'><a href='/u/{name}'>{name}</a></div>"
        f"<div class='post-body'><p>{text}</p></div><button>Reply</button></div>"
    )


ARTICLE = page(
    f"<main><article><h1>The harbour opens again</h1>{''.join(f'<p>{text}</p>' for text in STORY)}</article></main>",
    '<meta property="og:type" content="article"><script type="application/ld+json">{"@type": "NewsArticle"}</script>',
)
FORUM = page(
    "<div class='thread topic'><h1>Which rope for a small boat?</h1>"
    + "".join(post(name, text) for name, text in zip(("ada", "grace", "ada2"), STORY * 2, strict=False))
    + "</div>",
    '<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script>',
)
PRODUCT = page(
    "<main><div class='product product-detail'><h1>Rope, 20 m</h1><span class='price' itemprop='price'>$24.00</span>"
    f"<button class='add-to-cart'>Add to cart</button><div class='product-description' itemprop='description'>"
    f"<p>{STORY[0]}</p><p>{STORY[1]}</p></div></div></main>",
    '<meta property="og:type" content="product"><script type="application/ld+json">'
    '{"@type": "Product", "offers": {"@type": "Offer"}}</script>',
)
DOCUMENTATION = page(
    "<div class='document'><div class='documentwrapper'><div class='bodywrapper'><div role='main' class='body'>"
    f"<section id='knots'><h1>Tying a knot</h1><p>{STORY[0]}</p>"
    "<div class='highlight-python notranslate'><div class='highlight'><pre>tie(rope, post)</pre></div></div>"
    f"<div class='admonition note'><p class='admonition-title'>Note</p><p>{STORY[1]}</p></div>"
    "<dl class='py function'><dt>untie(rope)</dt><dd><p>Opens the knot.</p></dd></dl>"
    "<div class='highlight-python notranslate'><div class='highlight'><pre>untie(rope)</pre></div></div>"
    "</section></div></div></div><div class='sphinxsidebar' role='navigation'><ul><li class='toctree-l1'>"
    "<a href='ropes.html'>Ropes</a></li></ul></div></div>",
    '<meta name="generator" content="Docutils"><link rel="canonical" href="https://example.com/docs/en/latest/api/knots.html">',
)
LISTING = page(
    "<main><h1>Jobs on the quay</h1><ul class='listing results'>"
    + "".join(
        f"<li class='card item'><h3><a href='/jobs/{i}'>Sailor for boat {i}</a></h3>"
        f"<p>Full time, on the island, from May on. Bring boots.</p></li>"
        for i in range(12)
    )
    + "</ul></main>"
)
SERVICE = page(
    "<main class='home'><section class='hero'><h1>We mend sails</h1><p>From torn to trimmed within a week, anywhere on the coast.</p>"
    "<a class='button' href='/contact'>Get a quote</a></section><section class='services'><h2>What we do</h2>"
    f"<p>{STORY[2]}</p><h2>Who we are</h2><p>{STORY[1]}</p></section></main>",
    '<meta property="og:type" content="website"><script type="application/ld+json">{"@type": "LocalBusiness"}</script>',
)
COLLECTION = page(
    "<main class='collection'><h1>Ropes and lines</h1><p>All the ropes we make, from thin to thick.</p><div class='grid products'>"
    + "".join(
        f"<div class='product-card'><a href='/p/{i}'><h2>Rope number {i}</h2></a><span class='price'>${i}.00</span></div>"
        for i in range(1, 13)
    )
    + "</div></main>",
    '<script type="application/ld+json">{"@type": "CollectionPage"}</script>'
    '<link rel="canonical" href="https://example.com/collections/ropes">',
)
STAYS = {
    "article": (ARTICLE, STORY),
    "forum": (FORUM, STORY),
    "product": (PRODUCT, STORY[:2]),
    "documentation": (DOCUMENTATION, (*STORY[:2], "tie(rope, post)")),
    "listing": (LISTING, ("Sailor for boat 3", "Sailor for boat 11")),
    "service": (SERVICE, STORY[1:]),
    "collection": (COLLECTION, ("Rope number 3", "Rope number 12")),
}


@pytest.mark.parametrize("kind", STAYS)
def test_a_page_of_each_type_keeps_its_content_and_leaves_menu_and_footer(kind: str) -> None:
    source, wanted = STAYS[kind]
    article = clean(source, page_type=kind)  # pyright: ignore[reportArgumentType]
    assert [text for text in wanted if text not in article.source] == []
    assert [text for text in wanted if text not in article.body] == []
    assert "About us" not in article.body
    assert "Privacy policy" not in article.body


@pytest.mark.parametrize("kind", ["article", "forum", "product", "collection"])
def test_a_type_is_found_and_says_its_evidence(kind: str) -> None:
    found = clean(STAYS[kind][0]).page_type
    assert found is not None
    assert found.name == kind
    assert found.evidence
    assert 0 < found.chance <= 1


def test_a_type_that_is_told_wins_and_says_so() -> None:
    found = clean(ARTICLE, page_type="forum").page_type
    assert found is not None
    assert (found.name, found.chance, found.evidence) == ("forum", 1.0, ("told",))


def test_an_unknown_type_is_refused() -> None:
    with pytest.raises(ValueError, match="page_type is one of"):
        clean(ARTICLE, page_type="poem")  # pyright: ignore[reportArgumentType]


def test_the_reading_has_a_name_and_only_pages_that_gain_by_it_are_given_to_trafilatura(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert clean(ARTICLE, page_type="product").reading == "weighed with trafilatura"
    asked: list[object] = []
    monkeypatch.setattr("cleaner.html.main._bare_extraction", lambda *_, **__: asked.append(1))
    assert clean(FORUM, page_type="forum").reading == "weighed"
    assert asked == []


def test_text_has_no_page_type_and_no_reading() -> None:
    article = clean("One line.\n\nAnother line.")
    assert (article.page_type, article.reading) == (None, None)


def test_page_type_and_reading_survive_json_and_restore() -> None:
    article = clean(FORUM, page_type="forum")
    assert type(article).model_validate_json(article.model_dump_json()) == article
    assert article.restore(rule="html.outside").page_type == article.page_type


def test_a_line_outside_names_its_chance_and_the_mark_that_spoke_most_against_it() -> None:
    reasons = {line.text: line.reason for line in clean(ARTICLE).dropped if line.rule == "html.outside"}
    assert reasons["Privacy policy"].endswith("in footer)")
    assert "(chance " in reasons["Privacy policy"]


def test_the_likeliest_lines_are_chosen_as_many_as_the_expected_score_asks() -> None:
    assert choose([500, -500, 300, -400], [100, 100, 100, 100]).lines == [True, False, True, False]
    assert choose([-100, -110, -120], [10, 10, 10]).lines == [True, True, True]  # all doubtful: rather all than one
    assert choose([], []).lines == []


def test_a_long_line_weighs_more_than_a_short_one_in_the_choice() -> None:
    assert choose([400, -150], [1000, 1]).lines == [True, False]
    assert choose([400, -50], [10, 1000]).lines == [True, True]


def test_points_are_chances_on_a_logistic_scale() -> None:
    assert chance_of(0) == 0.5
    assert chance_of(10**9) > 0.999
    assert chance_of(-(10**9)) < 0.001


def test_weighing_adds_the_points_of_known_marks_and_names_the_worst() -> None:
    bundles = (EMPTY, Bundle(("in footer",)), Bundle(("in p", "class nobody knows"), 1))
    weighed = weigh(MarkedLines(bundles, [(2,), (0,)], len(bundles)), Weights({"in footer": -150, "in p": 20}, 7))
    assert weighed.points == (-123, 7)
    assert weighed.against == ("in footer", "")


def test_the_marks_of_a_line_say_where_it_stands_and_what_it_is() -> None:
    walked = read_page(page("<aside class='relatedLinks' role='complementary'><a href='/x'>A storm</a></aside>")).walked
    marks = dict(zip([spot.text for spot in walked.spots], marks_of(walked.spots).rows(), strict=True))
    assert {"in aside", "class related", "class links", "role complementary", "linked 4"} <= set(marks["A storm"])


def test_hostile_class_names_in_depth_do_not_pile_up() -> None:
    classes = [
        " ".join("".join(chr(97 + (i * 7 + j * 3 + k) % 26) for k in range(6)) for j in range(40)) for i in range(200)
    ]
    source = "".join(f"<div class='{name}'>" for name in classes) + "<p>One</p>"
    spots = read_page(f"<html><body>{source}</body></html>").walked.spots
    assert len(marks_of(spots).rows()[0]) < MOST_MARKS + 100


def test_a_share_of_a_line_in_links_is_known() -> None:
    spots = read_page("<p>One <a href=x>two</a></p><p><a href=y>three <b>four</b></a></p><p>five</p>").walked.spots
    assert [round(spot.linked, 2) for spot in spots] == [0.43, 0.9, 0.0]


def test_the_tables_are_whole_numbers_for_every_type_in_the_order_of_names() -> None:
    assert tuple(sorted(PAGE_TYPES)) == PAGE_TYPES
    assert len(type_weights().start) == len(PAGE_TYPES)
    assert all(len(row) == len(PAGE_TYPES) for row in type_weights().points.values())
    rows = line_table().points.values()
    assert all(len(row) == len(PAGE_TYPES) and all(isinstance(point, int) for point in row) for row in rows)
    raw = files("cleaner.reading").joinpath("lines.json").read_text("utf-8")
    assert list(json.loads(raw)["points"]) == sorted(line_table().points)


def test_a_page_that_may_be_of_two_types_is_weighed_between_them() -> None:
    table = TypeWeights({"in footer": (-100, 0, 0, 30, 0, 0, 0)}, (10, 0, 0, -10, 0, 0, 0))
    assert table.mixed(told_type("forum").shares) == Weights({"in footer": 30}, -10)
    assert table.mixed((5, 0, 0, 5, 0, 0, 0)) == Weights({"in footer": -35}, 0)
    assert all(isinstance(point, int) for point in table.mixed((3, 3, 3, 0, 0, 0, 0)).points.values())


def test_kin_are_lines_of_one_template_and_are_measured_together() -> None:
    walked = read_page(
        page("<div class='teasers'><p class='t'>One</p><p class='t'>Two</p></div><p class='t'>Three</p>")
    ).walked
    marks = dict(zip([spot.text for spot in walked.spots], marks_of(walked.spots).rows(), strict=True))
    kin = {text: [mark for mark in of if mark.startswith("kin ")] for text, of in marks.items()}
    assert kin["One"] == kin["Two"]
    assert "kin many 1 mean 0" in kin["One"]
    assert "kin many 0 mean 0" in kin["Three"]


def test_a_no_of_trafilatura_is_trusted_as_far_as_it_found_the_story() -> None:
    article, sizes = told_type("article"), [100, 100, 100]
    points = [500, 500, -500]
    assert with_opinion(points, [True, True, False], sizes, article)[2] < -500 - 0.9 * MOST_NO
    assert with_opinion(points, [False, False, True], sizes, article) == [500, 500, -500 + YES]
    assert with_opinion(points, [False, False, False], sizes, article) == points


def test_trafilatura_is_asked_where_its_word_counts() -> None:
    assert is_asked(told_type("article"), 0.7)
    assert is_asked(told_type("product"), 0.7)
    assert not is_asked(told_type("forum"), 0.7)


def test_an_article_whose_lines_leave_no_doubt_is_read_without_trafilatura() -> None:
    sizes = [100, 100]
    clear, doubtful = choose([900, -900], sizes).expected, choose([900, 0], sizes).expected
    assert not is_asked(told_type("article"), clear)
    assert is_asked(told_type("article"), doubtful)
    assert is_asked(told_type("product"), clear)


def test_a_page_without_signs_is_taken_for_an_article() -> None:
    assert type_of((), type_weights()).name == "article"
    assert told_type("forum").chances["forum"] == 1.0
