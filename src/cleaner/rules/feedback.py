"""What the page asks its readers: ratings, errors they found, polls."""

from __future__ import annotations

from cleaner.rule import notices, phrases, shape
from cleaner.rules._feedback import ERROR, ERROR_ROWS, POLL, POLL_ROWS, RATING, RATING_ROWS
from cleaner.rules._feedback_answers import ANSWERS_ROWS, ASKS, OPENS, PRESS
from cleaner.rules._feedback_notices import NOTICE, NOTICE_ROWS

rating = phrases(
    RATING.ended(),
    """A question how the reader liked the article, or thanks for the answer.

    It names the article or the answer given. A question of an interview goes into the subject, and one that names no
    article stays.
"""
    + RATING_ROWS,
)

error = phrases(
    ERROR.alone(),
    """A call to report an error in the article.

    A closed list that fills the line. Reports on errors go on.
"""
    + ERROR_ROWS,
)

poll = phrases(
    POLL.ended(),
    """A button or heading of a poll, beside other noise.

    Results of votes are content, with the same words, so without noise near the line stays.
"""
    + POLL_ROWS,
    where="beside",
)

answers = shape(
    rf"\W{{0,3}}{ASKS}[^?;؟]{{0,120}}(?:[?;؟](?:[\W\d]{{1,8}}{PRESS}){{1,6}}[\W\d]*|[?;؟](?:\W{{1,3}}\d{{1,2}}(?!\w)){{4,11}}\W*)",
    """A question about the page or in its poll, with the answers to press behind it.

    Nothing but answers stands behind the question: yes and no, a scale, the button to vote. In an interview an answer
    is a sentence, and ends as one.
    """
    + ANSWERS_ROWS,
    opens=OPENS,
    where="edges",
)

notice = notices(
    NOTICE,
    """The site asks its readers to vote, to rate the article or to report an error in it.

    The paragraph names the poll, the article or the error, what the reader shall do, and the site or the reader. A report
    on a vote tells a result and asks nobody to see it.
    """
    + NOTICE_ROWS,
    where="edges",
)
