"""The newsroom's own line: where readers send tips, letters and questions."""

from __future__ import annotations

from cleaner.rule import phrases
from cleaner.rules._tips import CONTACT, CONTACT_ROWS, TIP, TIP_ROWS

call = phrases(
    TIP.alone("{word}", "{word}!"),
    """A call to send the newsroom a story or a tip.

    It names the newsroom's own business, a story, news or the editors. A helpline under a story names none of them and
    stays: readers need it.
"""
    + TIP_ROWS,
    prose=True,
)

contact = phrases(
    CONTACT.alone("{word}", "{word}!"),
    """A question or a button that leads to the editors, outside the story.

    An interviewer asks "Do you know more?" too, so between paragraphs such lines stay.
"""
    + CONTACT_ROWS,
    where="edges",
)
