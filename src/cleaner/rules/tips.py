"""The newsroom's own line: where readers send tips, letters and questions."""

from __future__ import annotations

from cleaner.rule import notices, phrases
from cleaner.rules._tips import CONTACT, CONTACT_ROWS, TIP, TIP_ROWS
from cleaner.rules._tips_notices import NOTICE, NOTICE_ROWS
from cleaner.rules._tips_send import SEND, SEND_ROWS

call = phrases(
    TIP.ended(),
    """A call to send the newsroom a story or a tip.

    It names the newsroom's own business, a story, news or the editors. A helpline under a story names none of them and
    stays: readers need it.
"""
    + TIP_ROWS,
    prose=True,
)

contact = phrases(
    CONTACT.ended(),
    """A question or a button that leads to the editors, outside the story.

    An interviewer asks "Do you know more?" too, so between paragraphs such lines stay.
"""
    + CONTACT_ROWS,
    where="edges",
)

notice = notices(
    (*NOTICE, *SEND),
    """A short paragraph at the edge of the page that asks readers for tips, corrections, letters or pictures.

    It speaks to the reader and sends them to the newsroom: a reporter, the editors, or "us" with a way to write. An appeal
    for witnesses names the police and a helpline names its own number, so both stay, and readers need them.
"""
    + NOTICE_ROWS
    + SEND_ROWS,
    where="edges",
)
