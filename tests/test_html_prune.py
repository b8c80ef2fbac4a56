"""What the caller takes out of a page by XPath: named line by line, had back like any other, and refused where it is wrong."""

import pytest
from html_pages import FIRST, SECOND, THIRD, furnished

from cleaner import Cleaner, Options, clean

BOX = f'<div class="offer"><p>{SECOND}</p><p>Order <b>now</b>, said the keeper.</p></div>'
PAGE = furnished(f"<main><article><h1>Ships</h1><p>{FIRST}</p>{BOX}<p>{THIRD}</p></article></main>")
OFFER = '//div[@class="offer"]'


def test_lines_of_a_pruned_element_stand_outside_with_the_expression() -> None:
    article = clean(PAGE, options=Options(prune=(OFFER,)))
    assert article.body == f"{FIRST}\n\n{THIRD}"
    pruned = [line for line in article.dropped if line.rule == "html.pruned"]
    assert [line.text for line in pruned] == [SECOND, "Order now, said the keeper."]
    assert pruned[0].reason.startswith(f"Pruned by {OFFER}: ")


def test_pruned_lines_can_be_had_back() -> None:
    article = clean(PAGE, options=Options(prune=(OFFER,)))
    assert article.restore(rule="html.pruned").body == clean(PAGE).body


def test_what_is_left_is_read_as_if_the_rest_were_not_there() -> None:
    article = clean(PAGE, options=Options(prune=("//article/p",)))
    assert SECOND in article.body
    assert FIRST not in article.body


@pytest.mark.parametrize("left_out", ["html", "html.outside"])
def test_a_page_is_pruned_whatever_else_is_asked(left_out: str) -> None:
    assert SECOND not in clean(PAGE, options=Options(prune=(OFFER,), ignore=(left_out,))).body


def test_a_page_may_be_pruned_whole() -> None:
    article = clean(PAGE, options=Options(prune=("/html",)))
    assert article.body == ""
    assert {line.rule for line in article.dropped} == {"html.pruned"}


def test_text_knows_no_elements() -> None:
    assert clean(FIRST, options=Options(prune=(OFFER,))).body == FIRST


@pytest.mark.parametrize(
    "expression",
    [
        "//p[contains(@class, 'x') and not(ancestor::nav)]",
        "(//p)[last()]",
        "//*[@id='a' or (@id='b')]",
        "//p/text()/..",
        "//p['f(x)'='$']",
    ],
)
def test_expressions_of_xpath_1_are_let_in(expression: str) -> None:
    assert Cleaner(Options(prune=(expression,))).clean(PAGE).title == "Ships"


@pytest.mark.parametrize(
    ("expression", "why"),
    [
        ("//p[", "is no XPath"),
        ("document('file:///etc/hostname')", r"uses document\(\)"),
        ("//p[document ('x')]", r"uses document\(\)"),
        ("//p[re:test(., 'a+')]", r"uses re:test\(\)"),
        ("//p[matches(., 'a')]", r"uses matches\(\)"),
        ("//p[x:y]", "uses a prefix"),
        ("//p[$name]", "uses a variable"),
        ("count(//p)", "chooses no elements"),
        ("\x00", "is no XPath"),
        ("", "is no XPath"),
    ],
)
def test_an_expression_that_is_wrong_is_refused_when_the_cleaner_is_made(expression: str, why: str) -> None:
    with pytest.raises(ValueError, match=f"^prune: .*{why}"):
        Cleaner(Options(prune=(expression,)))
