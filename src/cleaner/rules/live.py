"""Live strips and live pages: the banners of what is on air, pointers to live blogs, what such pages say of themselves."""

from __future__ import annotations

from cleaner.rule import notices, phrases
from cleaner.rules._live import BANNER, BANNER_ROWS, STRIP, STRIP_ROWS
from cleaner.rules._live_notices import LABEL, LABEL_ROWS
from cleaner.rules._live_notices import NOTICE as PROMISE
from cleaner.rules._live_notices import NOTICE_ROWS as PROMISE_ROWS
from cleaner.rules._live_pages import NOTICE, NOTICE_ROWS, POINTER, POINTER_ROWS

strip = phrases(
    STRIP.alone(),
    """The banner of what is on air or live just now.

    Broadcasters print it on every page, and no reporter ends a thought in it. Capitals are no evidence: a subhead in
    capitals stays, and so does a sentence about a live show.
    """
    + STRIP_ROWS,
)

banner = phrases(
    BANNER.alone(),
    """The word for breaking or live news, alone above or below the story.

    The page marks what is new. Between paragraphs the same word may be a subhead or the name of an album, so there it
    stays.
    """
    + BANNER_ROWS,
    where="edges",
)

pointer = phrases(
    POINTER.alone(),
    """A pointer to the page's live blog or ticker.

    It sends the reader away to another page. A headline that only begins with the word live may be the story's own
    and stays.
    """
    + POINTER_ROWS,
)

notice = phrases(
    NOTICE.alone(),
    """What a live page says of itself: that it updates, or that it is closed.

    Only whole stock sentences count. The entries of a live blog, with their times, are the story and stay.
    """
    + NOTICE_ROWS,
)

promise = notices(
    PROMISE,
    """A live page says that it goes on, or asks its readers to follow it.

    The paragraph names the page, its going on, and how or with whom. The entries of a live blog are the story and stay.
    """
    + PROMISE_ROWS,
)

label = phrases(
    LABEL.alone(),
    """A button of a live page: how many new entries, in which order, only the important ones.

    Outside the story only: a chronology may be headed so.
    """
    + LABEL_ROWS,
    where="edges",
)
