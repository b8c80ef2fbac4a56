"""Advertising: its labels and buttons, what somebody paid for, and the notes that the story goes on below."""

from __future__ import annotations

import re

from cleaner.lines import fold
from cleaner.rule import phrases, shape
from cleaner.rules._ads import (
    CONTROL,
    CONTROL_ROWS,
    HOMONYM,
    HOMONYM_ROWS,
    LABEL,
    LABEL_ROWS,
)
from cleaner.rules._ads_continues import CONTINUES, CONTINUES_ROWS, NOTICE, NOTICE_ROWS
from cleaner.rules._ads_sponsored import SPONSORED, SPONSORED_ROWS

_WORDS = tuple(
    dict.fromkeys(
        fold(word).lower() for words in (LABEL, HOMONYM) for said in words.languages.values() for word in said
    )
)
_EITHER = "|".join(re.escape(word) for word in _WORDS if "{" not in word and word != "promo")

label = phrases(
    LABEL.alone(),
    """The label of an advertisement.

    Sites print it between any two paragraphs. Only words that name the piece of advertising itself count here; those
    that also name the trade, or a complaint to the police, are left to `ads.homonym` and `ads.framed`.
    """
    + LABEL_ROWS,
)

homonym = phrases(
    HOMONYM.alone(),
    """A word that labels advertising and means other things too, above or below the story.

    In German it is also a complaint to the police, in French and Spanish the whole trade. As a subhead between
    paragraphs it stays.
    """
    + HOMONYM_ROWS,
    where="edges",
)

framed = shape(
    rf"(?:[\[(<]|[-=~•]{{1,5}}+) ?(?:{_EITHER}) ?(?:[\])>]|[-=~•]{{1,5}}+)",
    """A word for advertising between two dashes or in brackets.

    The frame makes it a label wherever it stands: a subhead may be starred or underlined, but it is not put into
    brackets, and a bullet stands on one side only.

        en - [Ad]
        de - - Anzeige -
        es - — PUBLICIDAD —
        pl - (Reklama)
        tr - --- REKLAM ---
        ja - [PR]
        de | Anzeige
        de | - Anzeige
        es | *Publicidad*
        en | (Ads are shown to everybody.)
    """,
    triggers=("-", "(", "[", "<", "=", "~", "•"),
)

control = phrases(
    CONTROL.alone(),
    """A button of an advertisement: skip, close, report.

    It speaks of this very advertisement, which the text does not hold. Sentences about skipping advertisements stay.
    """
    + CONTROL_ROWS,
)

continues = phrases(
    CONTINUES.alone(),
    """A note that the story goes on below an advertisement, a picture or a clip.

    The prose under it is the same article, so only the note goes. A story that goes on somewhere else, in a sentence,
    stays.
    """
    + CONTINUES_ROWS,
)

notice = phrases(
    NOTICE.alone(),
    """A message in place of an advertisement that did not load.

    The page excuses itself in a stock sentence. A sentence about some advertisement goes on differently, and stays.
    """
    + NOTICE_ROWS,
    prose=True,
)

sponsored = phrases(
    SPONSORED.alone(),
    """A label for content that somebody paid for, above or below the story.

    Between paragraphs the same words are the subject of a section on marketing, so there they stay.
    """
    + SPONSORED_ROWS,
    where="edges",
)
