"""Cards of other articles go with their teasers; what merely has days, authors or buttons in it stays."""

from __future__ import annotations

import pytest

from cleaner import clean
from tests.test_text_traps import STORY

#: Three entries of a list: a headline, a day, an author and a sentence.
ENTRIES = (
    ("The pier is opened", "May 3, 2024", "By Anna Muster", "The duke came although it rained, and stayed for the soup that the bakery had made."),
    ("The race of the boats", "May 9, 2024", "By Bob Roe", "Everybody rowed who can swim, and the pilots handed out lamps to those who cannot."),
    ("The bells ring again", "May 12, 2024", "By Samira Bekele", "Two of them were cast from the guns of a wreck, and ring a little flat on cold days."),
)  # fmt: skip


def _dropped(*lines: str) -> set[str]:
    article = clean("\n".join((*STORY.split("\n"), *lines)), kind="text")
    return {row.text for row in article.dropped if row.rule == "related.cards"}


LISTS = {
    "letters": [line for _, day, author, text in ENTRIES for line in (author, text, day)],
    "live entries": [line for _, day, author, text in ENTRIES for line in (author, day, text)],
    "a digest": [line for head, day, author, text in ENTRIES for line in (head, author, day, text)],
    "a calendar with buttons": [line for head, day, _, text in ENTRIES for line in (day, head, text, "Learn more")],
    "a review of three boats": [line for head, _, _, text in ENTRIES for line in (head, text, "Learn more")],
    "a list of what to read": [line for head, _, _, text in ENTRIES for line in (head, "12 min read", text)],
    "a diary under a heading": [
        "Related articles",
        "Island council buys a second ferry",
        *[line for _, day, _, text in ENTRIES for line in (day, f"{text.rstrip('.')}…")],
    ],
    "a chronology under a pointer": [
        "See also: Island council buys a second ferry",
        *[line for _, day, _, text in ENTRIES for line in (day, text)],
    ],
}


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_in_a_story_stays(kind: str) -> None:
    assert _dropped(*LISTS[kind]) == set()


@pytest.mark.parametrize(
    "cards",
    [
        [line for head, day, _, text in ENTRIES for line in (head, text, day, "Read more")],
        [line for head, _, _, text in ENTRIES for line in (head, text, "Read more")],
        [line for head, day, author, _ in ENTRIES for line in (day, head, author)],
    ],
)
def test_teasers_under_the_heading_of_other_articles_go(cards: list[str]) -> None:
    shown = _dropped("Related articles", *cards)
    assert {head for head, *_ in ENTRIES[1:]} <= shown


def test_cards_that_tell_how_long_they_take_to_read_go_without_a_heading() -> None:
    cards = [line for head, *_ in ENTRIES for line in ("5 min read", head)]
    assert {head for head, *_ in ENTRIES[:2]} <= _dropped(*cards)


def test_a_page_of_teasers_is_about_them_and_stays() -> None:
    cards = [line for head, _, _, text in ENTRIES * 4 for line in (head, text, "5 min read")]
    article = clean("\n".join(("All articles", *cards)), kind="text")
    assert "related.cards" not in {row.rule for row in article.dropped}
