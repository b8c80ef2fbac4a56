"""Pages of one article, and the way to the articles before and after."""

from __future__ import annotations

from cleaner.rule import phrases
from cleaner.rules._pagination_article import ARTICLE
from cleaner.rules._pagination_article_east import ARTICLE_EAST, ARTICLE_ROWS
from cleaner.rules._pagination_headed import (
    HEADED,
    HEADED_ROWS,
)
from cleaner.rules._pagination_page import PAGE, PAGE_ROWS, WORD, WORD_ROWS

article = phrases(
    ARTICLE.alone() + ARTICLE_EAST.alone(),
    """A link to the article before or after this one.

    It stands under the story. “Previous” and “next” with a noun also head sections, which stay between paragraphs.
    """
    + ARTICLE_ROWS,
    where="edges",
)

page = phrases(
    PAGE.alone(),
    """A link to another page of the same article, or the count of its pages.

    Outside the story, or beside other noise; the story goes on behind the link and is not touched.
    """
    + PAGE_ROWS,
    where="edges",
)

word = phrases(
    WORD.alone(),
    """The bare word for forward or back, under the story.

    Between paragraphs it is a subhead or an answer, and above the story it may be the title.
    """
    + WORD_ROWS,
    where="tail",
)


headed = phrases(
    HEADED.alone(),
    """A link to another page or article with its headline, under the story.

    The label says which way it leads and a sign follows; between paragraphs it stays.
    """
    + HEADED_ROWS,
    where="tail",
)
