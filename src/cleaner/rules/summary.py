"""Summary boxes: their labels, and the word that a machine wrote or translated them."""

from __future__ import annotations

from cleaner.rule import notices, phrases
from cleaner.rules._summary_approved import APPROVED, APPROVED_ROWS, LABEL, LABEL_ROWS
from cleaner.rules._summary_disclosure import DISCLOSURE, DISCLOSURE_ROWS
from cleaner.rules._summary_notices import NOTICE, NOTICE_ROWS

disclosure = phrases(
    DISCLOSURE.ended(),
    """The site says that a machine wrote the summary, the translation or the recording.

    It speaks of the page and not of the world: this summary, this text. What the machine wrote stays.
    """
    + DISCLOSURE_ROWS,
    prose=True,
)

approved = phrases(
    APPROVED.alone(),
    """The site says that a machine wrote the summary and who looked it over.

    As the rule above, with the name of the house left open.
    """
    + APPROVED_ROWS,
    prose=True,
)

label = phrases(
    LABEL.alone(),
    """The label of a summary box above the story.

    It names the article or belongs to such boxes alone. The points under it stay, and so does a heading that authors write
    too: of the eight development pages where such a heading stands by other noise, five have it in their gold body.
    """
    + LABEL_ROWS,
    where="head",
)

notice = notices(
    NOTICE,
    """The site says, in words of its own, that a machine wrote the summary or the translation.

    The paragraph names the summary, the machine, its work, and who looked it over or may judge it. A report on machines that
    write names other people's texts.
    """
    + NOTICE_ROWS,
)
