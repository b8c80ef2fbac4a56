"""Who wrote a page: what it declares, what it shows, and what is nobody."""

import pytest
from metadata_pages import HEADLINE, ld, meta, page

AUTHORS = {
    "meta": (meta("author", "Ada Example"), "Ada Example"),
    "two metas": (meta("author", "Ada Example") + meta("author", "Bo Sample"), "Ada Example; Bo Sample"),
    "Open Graph": ('<meta property="article:author" content="Ada Example">', "Ada Example"),
    "Dublin Core": (meta("DC.creator", "Ada Example"), "Ada Example"),
    "parsely": (meta("parsely-author", "Ada Example"), "Ada Example"),
    "sailthru": (meta("sailthru.author", "Ada Example"), "Ada Example"),
    "a journal": (
        meta("citation_author", "Example, Ada") + meta("citation_author", "Bo Sample"),
        "Ada Example; Bo Sample",
    ),
    "a card": (meta("twitter:label1", "Written by") + meta("twitter:data1", "Ada Example"), "Ada Example"),
    "a card in German": (meta("twitter:label2", "Verfasst von") + meta("twitter:data2", "Ada Example"), "Ada Example"),
    "JSON-LD": (ld(author={"@type": "Person", "name": "Ada Example"}), "Ada Example"),
    "JSON-LD, a text": (ld(author="Ada Example"), "Ada Example"),
    "JSON-LD, a list": (ld(author=[{"name": "Ada Example"}, {"name": "Bo Sample"}]), "Ada Example; Bo Sample"),
    "JSON-LD, a list of names": (ld(author={"name": ["Ada Example", "Bo Sample"]}), "Ada Example; Bo Sample"),
    "JSON-LD, elsewhere": (
        ld(
            **{
                "@graph": [
                    {"@type": "Article", "headline": HEADLINE, "author": {"@id": "#ada"}},
                    {"@type": "Person", "@id": "#ada", "name": "Ada Example"},
                ]
            }
        ),
        "Ada Example",
    ),
    "JSON-LD inside a page": (
        ld(
            **{
                "@type": "WebPage",
                "headline": None,
                "mainEntity": {"@type": "BlogPosting", "headline": HEADLINE, "author": "Ada Example"},
            }
        ),
        "Ada Example",
    ),
    "JSON-LD with a comma too many": (ld(author="Ada Example").replace("}<", ",}<"), "Ada Example"),
    "the word for by": (meta("author", "By Ada Example"), "Ada Example"),
    "a mailbox behind the name": (meta("author", "Ada Example (ada@example.com)"), "Ada Example"),
    "the site behind the name": (
        meta("og:site_name", "Island News") + meta("author", "Ada Example - Island News"),
        "Ada Example",
    ),
    "entities": (meta("author", "Ada O&amp;#39;Example"), "Ada O'Example"),
    "and": (meta("author", "Ada Example and Bo Sample"), "Ada Example; Bo Sample"),
    "a degree": (meta("author", "Ada Example, MD"), "Ada Example, MD"),
    "a Korean reporter": (meta("author", "김보기 기자"), "김보기"),
    "a role behind the name": (meta("author", "Ada Example, Senior Reporter"), "Ada Example"),
}


@pytest.mark.parametrize("name", AUTHORS)
def test_an_author_is_read_where_the_page_declares_one(name: str) -> None:
    head, author = AUTHORS[name]
    assert page(head).metadata.author == author


BYLINES = {
    "a line": "<div>By Ada Example</div>",
    "a line with its date": "<div>By Ada Example | 12 November 2024</div>",
    "a line behind its date": "<div>November 12, 2024 by Ada Example</div>",
    "a line with a role": "<div>By Ada Example, who covers the coast for us</div>",
    "a German line": "<div>Von Ada Example</div>",
    "a Russian line": "<div>Автор: Ada Example</div>",
    "two lines": "<div>Written by</div><div>Ada Example</div>",
    "a mark": '<div class="post-byline">Ada Example</div>',
    "a mark in one word": '<div class="articleAuthorName">Ada Example</div>',
    "microdata": '<span itemprop="author">Ada Example</span>',
    "microdata, a person": '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><img alt=""><b itemprop="name">Ada Example</b> <i>Chief of fish</i></span>',
    "microdata, a link": '<span itemprop="author"><a href="/ada">Ada Example</a> 12 stories</span>',
    "rel": '<p>Text: <a rel="author" href="/ada">Ada Example</a></p>',
}


@pytest.mark.parametrize("name", BYLINES)
def test_an_author_is_read_where_the_page_shows_one(name: str) -> None:
    assert page(top=f"<h1>{HEADLINE}</h1>{BYLINES[name]}").metadata.author == "Ada Example"


def test_one_word_is_an_author_where_the_line_says_so() -> None:
    assert page(top=f"<h1>{HEADLINE}</h1><div>Posted by ada_77 on 12 November 2024</div>").metadata.author == "ada_77"


def test_a_byline_below_the_story_counts_where_it_is_the_only_one() -> None:
    box = '<div class="author-box">Ada Example</div>'
    assert page(tail=box).metadata.author == "Ada Example"
    assert page(tail=box + box.replace("Ada", "Bo")).metadata.author is None


NO_AUTHORS = {
    "an address": '<meta property="article:author" content="https://www.facebook.com/islandnews">',
    "a handle": meta("author", "@islandnews"),
    "a mailbox": meta("author", "news@example.com"),
    "a role": meta("author", "Admin"),
    "a desk": meta("author", "Editorial Staff"),
    "a German desk": meta("author", "Redaktion"),
    "the site": meta("author", "Island News") + meta("og:site_name", "Island News"),
    "the host": meta("author", "islandnews.example.com")
    + '<link rel="canonical" href="https://islandnews.example.com/a">',
    "the publisher": ld(author={"@type": "Organization", "name": "Island News"}, publisher={"name": "Island News"}),
    "numbers": meta("author", "12345"),
    "a sentence": meta("author", "word " * 200),
    "an empty one": meta("author", "  "),
    "odd types": ld(author=[None, 7, {"name": {"a": 1}}, {"@id": 3}, [[]]]),
    "a comment's": ld(comment=[{"@type": "Comment", "author": {"name": "Ada Example"}}]),
    "a review's": '<div itemscope itemtype="https://schema.org/Review"><b itemprop="author">Ada Example</b></div>',
}


@pytest.mark.parametrize("name", NO_AUTHORS)
def test_what_is_no_author_is_none(name: str) -> None:
    assert page(NO_AUTHORS[name]).metadata.author is None


def test_buttons_and_subheads_beside_the_headline_are_no_authors() -> None:
    top = f"<h1>{HEADLINE}</h1><div>By the end of the day</div><div>Travel Guides</div><div class='author'>View More Posts</div>"
    assert page(top=top).metadata.author is None


def test_a_person_may_publish_under_their_own_name_but_a_site_is_no_person() -> None:
    person = {"@type": "Person", "name": "Ada Example"}
    told = ld(author=person, publisher={"@type": "Organization", "name": "Ada Example"})
    assert page(told).metadata.author == "Ada Example"
    assert page(told + meta("og:site_name", "Ada Example")).metadata.author is None
