"""Boxes with weather, prices and rates beside an article."""

from __future__ import annotations

import re

from cleaner.lines import Line
from cleaner.rule import looks, phrases
from cleaner.rules._tickers import LABEL, LABEL_ROWS, READING, READING_ROWS

#: A name or a sign of money, one number, a unit: no longer than this.
QUOTE_LENGTH = 30
#: A box has at most this many such lines.
BOX = 12
_QUOTE = re.compile(r"[^\d.!?]{0,20}[-+]?\d[\d.,]{0,9} ?[^\w\s]{0,3}[^\W\d]{0,3}")

label = phrases(
    LABEL.alone(),
    """The name of a box with weather, prices or rates, next to other noise.

    Weather and prices are news too. The label goes only where the page's own furniture stands beside it with no prose
    between.
    """
    + LABEL_ROWS,
    where="beside",
)

reading = phrases(
    READING.alone(),
    """The weather of a place, from the box that every page of the site has.

    A story about weather says it in sentences, or in a table with many places, which this form keeps whole.
    """
    + READING_ROWS,
    most=1,
)


@looks(
    """A temperature, price or rate in a box that has such a label.

    Figures are content as often as not. These stand in an unbroken run of short figures under a label that is known
    as noise.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en x Advertisement
        en x Exchange rates
        en - $ 80.22
        en - € 91,40

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Exchange rates
        en | $ 80.22
    """,
    rooms=("tickers",),
)
def quote(line: Line) -> bool:
    if not _is_quote(line):
        return False
    above = line.before
    for _ in range(BOX):
        if above is None or not (above.found or _is_quote(above)):
            return False
        if above.found:
            return any(rule.family == "tickers" for rule in above.found)
        above = above.before
    return False


def _is_quote(line: Line) -> bool:
    return len(line.folded) <= QUOTE_LENGTH and bool(_QUOTE.fullmatch(line.folded))
