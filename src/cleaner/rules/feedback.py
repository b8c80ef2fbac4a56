"""What the page asks its readers: ratings, errors they found, polls."""

from __future__ import annotations

from cleaner.rule import phrases
from cleaner.rules._feedback import ERROR, ERROR_ROWS, POLL, POLL_ROWS, RATING, RATING_ROWS

rating = phrases(
    RATING.alone("{word}", "{word}!"),
    """A question how the reader liked the article, or thanks for the answer.

    It names the article or the answer given. A question of an interview goes into the subject, and one that names no
    article stays.
"""
    + RATING_ROWS,
)

error = phrases(
    ERROR.alone("{word}", "{word} »"),
    """A call to report an error in the article.

    A closed list that fills the line. Reports on errors go on.
"""
    + ERROR_ROWS,
)

poll = phrases(
    POLL.alone("{word}", "{word}!"),
    """A button or heading of a poll, beside other noise.

    Results of votes are content, with the same words, so without noise near the line stays.
"""
    + POLL_ROWS,
    where="beside",
)
