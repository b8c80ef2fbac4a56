"""What a page says of itself: each source of its title, author, date and the rest, and the traps beside each."""

import time

import pytest
from metadata_pages import HEADLINE, STORY, ld, meta, page

from cleaner import CleanArticle, Options, clean
from cleaner.metadata.days import day_of
from cleaner.metadata.json_ld import LONGEST_JSON, parse_block
from cleaner.models import Metadata

DATES = {
    "Open Graph": '<meta property="article:published_time" content="2024-11-12T23:30:00-05:00">',
    "a name of its own": meta("x-published-date", "2024-11-12"),
    "Dublin Core": meta("DC.date.issued", "2024-11-12"),
    "a journal": meta("citation_publication_date", "2024/11/12"),
    "parsely": meta("parsely-pub-date", "2024-11-12T08:00:00Z"),
    "without signs": meta("date", "20241112"),
    "JSON-LD": ld(datePublished="2024-11-12T08:00:00+01:00", dateModified="2025-01-01"),
    "JSON-LD, a day of mail": ld(datePublished="Tue, 12 Nov 2024 08:00:00 GMT"),
    "the address": '<link rel="canonical" href="https://example.com/2024/11/12/harbour">',
}


@pytest.mark.parametrize("name", DATES)
def test_a_date_is_read_where_the_page_declares_one(name: str) -> None:
    assert page(DATES[name]).metadata.date == "2024-11-12"


SHOWN_DATES = {
    "a line": ("<div>12 November 2024, 08:00</div>", "en"),
    "an American line": ("<div>Published Nov. 12, 2024 at 8 a.m.</div>", "en"),
    "American numbers": ("<div>11/12/2024</div>", "en-US"),
    "British numbers": ("<div>12/11/2024</div>", "en-GB"),
    "German": ("<div>Stand: 12. November 2024, 8 Uhr</div>", "de"),
    "German numbers": ("<div>12.11.2024</div>", "de"),
    "French": ("<div>Publié le 12 novembre 2024 à 08h00</div>", "fr"),
    "Spanish": ("<div>12 de noviembre de 2024</div>", "es"),
    "Russian": ("<div>12 ноября 2024, 08:00</div>", "ru"),
    "Polish": ("<div>12 listopada 2024</div>", "pl"),
    "Hungarian": ("<div>2024. november 12., kedd</div>", "hu"),
    "Turkish": ("<div>12 Kasım 2024 08:00</div>", "tr"),
    "Greek": ("<div>12 Νοεμβρίου 2024</div>", "el"),
    "Japanese": ("<div>2024年11月12日 8時00分</div>", "ja"),
    "Korean": ("<div>입력 2024.11.12. 08:00</div>", "ko"),
    "below a standfirst": (
        f"<p>{'The port was closed for eleven days, and nobody knew when it would open. ' * 2}</p><div>12 November 2024</div>",
        "en",
    ),
    "a time": ('<p>Read it now <time datetime="2024-11-12T08:00">last week</time></p>', "en"),
    "the change below": ("<div>Updated 14 November 2024</div><div>12 November 2024</div>", "en"),
    "microdata": ('<meta itemprop="datePublished" content="2024-11-12">', "en"),
}


@pytest.mark.parametrize("name", SHOWN_DATES)
def test_a_date_is_read_where_the_page_shows_one(name: str) -> None:
    line, lang = SHOWN_DATES[name]
    assert page(top=f"<h1>{HEADLINE}</h1>{line}", lang=lang).metadata.date == "2024-11-12"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1732431600",
        "3/4/2024",
        "2024-13-40",
        "31 February 2024",
        "9999-01-01",
        "1.2.3",
        "May 2024",
        "2024",
        "x" * 200 + "2024-11-12",
    ],
)
def test_a_day_that_is_none_or_could_be_two_is_none(text: str) -> None:
    assert day_of(text) is None


def test_no_day_of_a_change_is_the_day_of_publication() -> None:
    assert (
        page(
            '<meta property="article:modified_time" content="2024-11-12">' + ld(dateModified="2024-11-12")
        ).metadata.date
        is None
    )


def test_a_search_of_the_whole_page_is_an_option() -> None:
    source = f"<html><body><h1>{HEADLINE}</h1>{STORY}{STORY}<footer><p>Posted on November 12, 2024</p></footer></body></html>"
    assert clean(source).metadata.date is None
    assert clean(source, options=Options(search_date=True)).metadata.date == "2024-11-12"


OTHER = '<meta property="og:title" content="{}"><title>{}</title>'
H1 = "<h1>{}</h1>"
TITLES = {
    "the site behind": (
        meta("og:site_name", "Island News") + OTHER.format("Ships at last - Island News", ""),
        "",
        "Ships at last",
    ),
    "the site before": (
        meta("og:site_name", "Island News") + OTHER.format("Island News | Ships at last", ""),
        "",
        "Ships at last",
    ),
    "the host": (
        '<link rel="canonical" href="https://www.islandnews.example/a"><title>Ships at last | IslandNews</title>',
        "",
        "Ships at last",
    ),
    "the section too": (
        meta("og:site_name", "Island News")
        + meta("article:section", "Sea")
        + "<title>Ships at last | Sea | Island News</title>",
        "",
        "Ships at last",
    ),
    "what stands behind the site": (
        meta("og:site_name", "Island News") + "<title>Ships at last * Island News * by Ada</title>",
        "",
        "Ships at last",
    ),
    "an unknown name": ("<title>Ships at last - Island News</title>", "", "Ships at last - Island News"),
    "a dash of its own": (
        meta("og:site_name", "Island News") + "<title>Ships at last - and soon</title>",
        "",
        "Ships at last - and soon",
    ),
    "a hyphen": (meta("og:site_name", "again") + "<title>Ships once-again</title>", "", "Ships once-again"),
    "the site alone": (meta("og:site_name", "Island News") + "<title>Island News</title>", "", None),
    "a line that proves the end": (
        "<title>Ships at last after the storm - Sea</title>",
        "<h2>Ships at last after the storm</h2>",
        "Ships at last after the storm",
    ),
    "the headline that readers see": (
        OTHER.format("12 ships you must see", "12 ships you must see"),
        H1.format("Ships at last"),
        "Ships at last",
    ),
    "the site's name as a headline": (
        meta("og:site_name", "Island News") + "<title>Ships at last</title>",
        H1.format("Island News") + H1.format("Ships at last"),
        "Ships at last",
    ),
    "the headline of another box": (
        "<title>Ships at last</title>",
        "<aside><h1>Most read</h1></aside>" + H1.format("Ships at last"),
        "Ships at last",
    ),
    "the editors' title of a newsroom": (
        OTHER.format("Ships at last", "Harbour reopens: ships, storm, ferry")
        + ld(headline="Harbour reopens: ships, storm, ferry"),
        H1.format("Harbour reopens: ships, storm, ferry"),
        "Ships at last",
    ),
    "a title that JSON-LD confirms": (
        OTHER.format("Ships at last", "Ships!") + ld(**{"@type": "Article", "headline": "Ships at last"}),
        H1.format("They are here"),
        "Ships at last",
    ),
    "a headline that the page declares": (
        meta("headline", "Ships at last") + OTHER.format("Ships at last-Sea", "Ships at last-Sea"),
        "",
        "Ships at last",
    ),
    "JSON-LD alone": (ld(headline="Ships &amp; storms"), "", "Ships & storms"),
    "markup in a value": (ld(headline="Ships <em>at last</em>"), "", "Ships at last"),
    "a comparison in a value": (ld(headline="Why a < b and b > c"), "", "Why a < b and b > c"),
    "another story's headline": (
        ld(headline="Cod is out", url="https://example.com/cod")
        + ld(headline="Herring is in", url="https://example.com/herring"),
        "",
        None,
    ),
    "the title of a drawing": ("<svg><title>Logo</title></svg>", H1.format("Ships at last"), "Ships at last"),
}


@pytest.mark.parametrize("name", TITLES)
def test_the_title_is_what_the_page_calls_itself(name: str) -> None:
    head, top, title = TITLES[name]
    source = f"<html><head>{head}</head><body>{top}<ul><li>one</li></ul></body></html>"
    assert clean(source).title == title


REST = {
    "site": (meta("og:site_name", "Island News"), "Island News"),
    "site from JSON-LD": (ld(publisher={"@type": "Organization", "name": "Island News"}), "Island News"),
    "language": ("", "en"),
    "url": ('<link rel="canonical" href="https://example.com/harbour">', "https://example.com/harbour"),
    "url from JSON-LD": (ld(mainEntityOfPage={"@id": "https://example.com/harbour"}), "https://example.com/harbour"),
    "url of no web": ('<link rel="canonical" href="javascript:alert(1)">', None),
    "section": ('<meta property="article:section" content="Sea">', "Sea"),
    "section from JSON-LD": (ld(articleSection=["Sea", "Town"]), "Sea"),
    "tags": (
        '<meta property="article:tag" content="ships"><meta property="article:tag" content="storm, sea">',
        ("ships", "storm", "sea"),
    ),
    "tags from JSON-LD": (ld(keywords="ships, storm; ships"), ("ships", "storm")),
    "tags from a list": (ld(keywords=["ships", 7, "storm"]), ("ships", "storm")),
    "tags from meta": (meta("keywords", "ships,storm"), ("ships", "storm")),
    "tags, none": ("", ()),
}


@pytest.mark.parametrize("name", REST)
def test_the_other_fields_are_read(name: str) -> None:
    head, value = REST[name]
    assert getattr(page(head).metadata, name.split()[0].strip(",")) == value


def test_tags_stand_in_links_too() -> None:
    assert page(tail='<a rel="tag" href="/t/ships">ships</a><a rel="tag" href="/t/storm">storm</a>').metadata.tags == (
        "ships",
        "storm",
    )


def test_a_relative_address_is_completed_by_the_one_told() -> None:
    found = clean(
        f'<html><head><link rel="canonical" href="/harbour"></head><body>{STORY}</body></html>',
        url="https://example.com/a?x=1",
    )
    assert found.metadata.url == "https://example.com/a?x=1"
    assert (
        clean(f'<html><head><link rel="canonical" href="/harbour"></head><body>{STORY}</body></html>').metadata.url
        is None
    )


def test_metadata_survives_json() -> None:
    article = page(ld(author="Ada Example", keywords="ships, storm", articleSection="Sea", datePublished="2024-11-12"))
    assert article.metadata.tags
    assert CleanArticle.model_validate_json(article.model_dump_json()) == article


def test_json_without_the_newer_fields_is_still_read() -> None:
    assert Metadata.model_validate({"author": "Ada Example"}).tags == ()


HOSTILE = {
    "a huge block": ld(author="Ada Example", text="x" * (LONGEST_JSON + 1)),
    "a deep block": '<script type="application/ld+json">' + '{"a":' * 10_000 + "1" + "}" * 10_000 + "</script>",
    "a deep block that is read": '<script type="application/ld+json">' + "[" * 900 + "]" * 900 + "</script>",
    "a wide block": ld(**{"@graph": [{"@type": "Article", "headline": str(i), "author": "A B"} for i in range(3_000)]}),
    "names in names": ld(author={"name": {"name": {"name": [["Ada"] * 500] * 20}}}),
    "an author of itself": ld(
        **{"@graph": [{"@type": "Person", "@id": "#a", "name": {"@id": "#a"}}], "author": {"@id": "#a"}}
    ),
    "a content of megabytes": meta("author", "Ada " * 500_000),
    "a title of signs": "<title>" + "a | " * 2_400 + "</title>",
    "a thousand authors": "".join(meta("author", f"Ada Example {i}") for i in range(5_000)),
    "a thousand tags": meta("keywords", "a," * 4_900),
    "a thousand items": "<b itemprop=author>A" * 240,
    "a class of megabytes": f"<div class='{'author ' * 300_000}'>Ada</div>",
    "an odd address": '<link rel="canonical" href="http://[broken">',
    "an odd language": "<meta http-equiv=content-language content='" + "x" * 9_000 + "'>",
    "broken JSON": '<script type="application/ld+json">{"author": "Ada", "x": }</script>',
    "JSON that is no object": '<script type="application/ld+json">[1, "a", null, [[]]]</script>',
    "surrogates": '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "a \\ud800 b"}</script>',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_metadata_raises_nothing_and_takes_no_time(name: str) -> None:
    begun = time.process_time()
    article = page(HOSTILE[name])
    assert time.process_time() - begun < 3
    assert not [warning for warning in article.warnings if "metadata" in warning]
    assert "The first ships came in" in article.body
    assert article.model_dump_json()


def test_a_block_with_a_comment_around_it_is_read() -> None:
    assert parse_block('<!-- {"a": 1} -->') == {"a": 1}
    assert parse_block('//<![CDATA[\n{"a": 1};\n//]]>') == {"a": 1}
    assert parse_block("not json") is None
