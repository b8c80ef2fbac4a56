"""Teasers: what invites to read the rest of an article on another page."""

from __future__ import annotations

from cleaner.lines import Line
from cleaner.rule import looks, phrases, shape
from cleaner.rules._book import folded, joined
from cleaner.rules._teasers import BUTTON, BUTTON_ROWS, CONTINUE, CONTINUE_ROWS, MORE, MORE_ROWS, WORD, WORD_ROWS
from cleaner.rules._teasers_cards import (
    BROKEN,
    BROKEN_ROWS,
    CLOSES,
)
from cleaner.rules._teasers_lists import LIST_OPENS, LIST_ROWS, LISTED

continued = phrases(
    CONTINUE.alone(),
    """An invitation to read the rest of an article elsewhere.

    It speaks of an article or of reading on as the page's own buttons do, and fills the line. Advice goes on after the
    verb.
"""
    + CONTINUE_ROWS,
)

button = phrases(
    BUTTON.alone(),
    """A button that opens more text or more stories.

    Two words or more that bid the reader read, see, show or load more, and nothing else on the line. No story heads a part
    of itself so; advice to read more says what, or how. "Learn more" heads parts of guides and stays.
"""
    + BUTTON_ROWS,
)

more = phrases(
    MORE.alone(),
    """A button that opens more, outside the story.

    "More" and "Learn more" may head a part of a story or stand in a guide, so between paragraphs they stay unless other
    noise stands beside them.
"""
    + MORE_ROWS,
    where="edges",
)

word = phrases(
    WORD.alone(),
    """The one word "more", beside other noise.

    A word so common is also text, code and title, so it needs noise within three lines.
"""
    + WORD_ROWS,
    where="beside",
)

_OPENS_MORE = sorted(folded(joined(CONTINUE, BUTTON, MORE, WORD)))

arrow = shape(
    r"(?:>{2,3}|[»→▶►➡⇒]{1,3}) ?([^ ].*)|(.*?[^ .>»›→▶►➡⇒⟶])(?:\.\.\.)? ?[>»›→▶►➡⇒⟶]{1,3}",
    """A button that opens more, with its arrow.

    The arrow shows that it is a link, and no subhead has one.

        en - Read more »
        en - More →
        vi - >> Xem thêm
        de - Mehr erfahren ➡
        ru - Подробнее →
        ja - もっと見る >
        en | Learn more
        en | > Learn more
        en | Settings > More > Cookies
    """,
    opens=_OPENS_MORE,
    words=_OPENS_MORE,
    needs=">»›→▶►➡⇒⟶",
)


broken = shape(
    BROKEN,
    """A teaser that breaks off before its button to read on, below the story.

    Between paragraphs the cut text may be the story's own, with a button that unfolds it; there it stays.
    """
    + BROKEN_ROWS,
    closes=CLOSES,
    longest=400,
    where="tail",
    prose=True,
)


listed = shape(
    LISTED,
    """The heading of a list that also says where it is from, of which days it is or for whom, outside the story.

    A few words behind the heading, and none ends a sentence. A sentence about what is popular is longer, or ends.
"""
    + LIST_ROWS,
    opens=LIST_OPENS,
    longest=70,
    where="tail",
)


@looks(
    """The sign that the rest of the text was cut off, as the last line of all.

    Between paragraphs it marks what a quotation leaves out, and stays.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | […]
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
        en x Continue reading
        en - […]
    """,
    where="tail",
)
def cut(line: Line) -> bool:
    return line.after is None and line.folded in ("[...]", "(...)", "[ ... ]")
