"""Summary boxes: their labels, and the word that a machine wrote or translated them."""

from __future__ import annotations

from cleaner.rule import phrases
from cleaner.rules._summary_approved import APPROVED, APPROVED_ROWS, LABEL, LABEL_ROWS, POINTS, POINTS_ROWS
from cleaner.rules._summary_disclosure import DISCLOSURE, DISCLOSURE_ROWS

disclosure = phrases(
    DISCLOSURE.alone("{word}", "{word}。", "{word}।"),
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

    It names the article or belongs to such boxes alone. The points under it stay.
    """
    + LABEL_ROWS,
    where="head",
)

points = phrases(
    POINTS.alone(),
    """The label of a box of key points, beside other noise.

    An author uses the same words as a subhead of his own, so alone they stay.
    """
    + POINTS_ROWS,
    where="beside",
)
