"""Pages of one article, and the way to the articles before and after."""

from __future__ import annotations

from cleaner.rule import phrases, shape
from cleaner.rules._pagination_article import ARTICLE
from cleaner.rules._pagination_article_east import ARTICLE_EAST, ARTICLE_ROWS
from cleaner.rules._pagination_bar import (
    BAR_OPENS,
    BAR_PATTERN,
    BAR_ROWS,
    HEADED,
    HEADED_ROWS,
    LINKS_PATTERN,
    LINKS_ROWS,
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

bar = shape(
    BAR_PATTERN,
    """The bar that turns pages: a word or an arrow, and the numbers of pages.

    Two numbers at least beside a word, three beside an arrow, and nothing else; outside the story, whose tables have numbers too.
    """
    + BAR_ROWS,
    opens=BAR_OPENS,
    where="edges",
)

links = shape(
    LINKS_PATTERN,
    """The links to the articles before and after, side by side.
    """
    + LINKS_ROWS,
    opens=BAR_OPENS,
    where="edges",
)

headed = phrases(
    HEADED.alone(),
    """A link to another page or article with its headline, under the story.

    The label says which way it leads and a sign follows; between paragraphs it stays.
    """
    + HEADED_ROWS,
    where="tail",
)
