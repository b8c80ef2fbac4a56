"""Readers' comments: the form to write them, its rules, and the buttons between them."""

from __future__ import annotations

from cleaner.rule import phrases
from cleaner.rules._comments import FORM, FORM_EAST, FORM_EAST_ROWS, FORM_NORTH, FORM_NORTH_ROWS, FORM_ROWS
from cleaner.rules._comments_buttons import REPLY, REPLY_ROWS

form = phrases(
    FORM.alone(),
    """The form to write a comment: its heading, its fields' notes, its rules, or a link to the comments.

    The page asks its own readers to write, or says where what they wrote stands. "Comments" alone may be a subhead, and a
    report in which nobody commented goes on.
"""
    + FORM_ROWS,
    prose=True,
)

form_east = phrases(
    FORM_EAST.alone(),
    """The form to write a comment, in the languages of the east.

    The same as ``comments.form``; the table is long and stands apart.
"""
    + FORM_EAST_ROWS,
    prose=True,
)

form_north = phrases(
    FORM_NORTH.alone(),
    """The form to write a comment, in the languages of the north.

    The same as ``comments.form``; the table is long and stands apart.
"""
    + FORM_NORTH_ROWS,
    prose=True,
)

reply = phrases(
    REPLY.alone(),
    """A button between comments, or the heading over them, outside the story.

    In letters and advice columns "Reply" heads the answer that is the article, so between paragraphs it stays.
"""
    + REPLY_ROWS,
    where="edges",
)
