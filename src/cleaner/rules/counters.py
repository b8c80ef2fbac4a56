"""Counts the page keeps of itself: views, comments, likes, shares, and the time it takes to read."""

from __future__ import annotations

from cleaner.rule import Phrase, Words, phrases
from cleaner.rules._counters import (
    COMMENTS,
    COMMENTS_ROWS,
    LIKES,
    LIKES_ROWS,
    SHARES,
    SHARES_ROWS,
    VIEWS,
    VIEWS_ROWS,
)
from cleaner.rules._counters_reading import READING, READING_ROWS

#: Scripts that write the number against the word.
_GLUED = tuple(
    Phrase(phrase.language, phrase.text)
    for words in (VIEWS, COMMENTS, LIKES)
    for phrase in words.alone("{number}{word}", "{word}{number}", "{word} {number}")
    if phrase.language in ("zh", "ja", "ko")
)

#: Counts in words of two: "views" alone is in the table of one.
_LONGER = Words(en=["post views", "article views", "story views", "times read", "times viewed"])

views = phrases(
    VIEWS.alone("{number} {word}", "{word}: {number}") + _LONGER.alone("{number} {word}", "{word}: {number}"),
    """A count of views that stands alone on its line.

    The page counts its own visitors. In an article the number leans on a verb and the line goes on, so a line with
    anything else on it is kept.
    """
    + VIEWS_ROWS,
)

comments = phrases(
    COMMENTS.alone("{number} {word}", "{word}: {number}", "{word} ({number})", "({number}) {word}", "{word} {number}"),
    """A count of comments, above or below the story.

    Between paragraphs a number and this word may be the heading of a numbered section, so there it stays.
    """
    + COMMENTS_ROWS,
    where="edges",
)

likes = phrases(
    LIKES.alone("{number} {word}", "{word} {number}", "{word}: {number}", "{word} ({number})"),
    """A count of likes that stands alone on its line.

    Networks and forums print it under every post. A sentence about likes has a verb, and stays.
    """
    + LIKES_ROWS,
)

shares = phrases(
    SHARES.alone("{number} {word}", "{word}: {number}", "{word} ({number})"),
    """A count of shares or reactions, above or below the story.

    Companies have shares too, so between paragraphs the line stays.
    """
    + SHARES_ROWS,
    where="edges",
)

glued = phrases(
    _GLUED,
    """A count of views, comments or likes that is written without a space.

    Chinese, Japanese and Korean pages print the number against its word. The whole line is the count; a sentence
    goes on, and stays.

        zh - 1204次浏览
        zh - 阅读量 1204
        ja - 1204回視聴
        ja - コメント12
        ko - 조회수 1,204
        ko - 댓글 3
        ja | コメントは12件ありました。
        ko | 조회수 1,204회를 넘긴 영상
    """,
)

reading_time = phrases(
    READING.alone(
        "{word}",
        "{date} | {word}",
        "{date} • {word}",
        "{date} · {word}",
        "{date} - {word}",
        "{date} // {word}",
        "{date}, {word}",
    ),
    """How long the article takes to read, alone or with its date.

    The word for reading must stand beside the minutes. Minutes alone are a cooking time, a running time or a match,
    and stay.
    """
    + READING_ROWS,
    most=2,  # the article's own; more are those of a list of articles
)
