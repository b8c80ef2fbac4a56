"""Teasers: what invites to read the rest of an article on another page."""

from __future__ import annotations

from cleaner.rule import phrases, shape
from cleaner.rules._book import joined, one_of
from cleaner.rules._teasers import CONTINUE, CONTINUE_ROWS, MORE, MORE_ROWS

continued = phrases(
    CONTINUE.alone("{word}", "{word}...", "{word} ↓", "{word} ⟶", "{word} ↗"),
    """An invitation to read the rest of an article elsewhere.

    It speaks of an article or of reading on as the page's own buttons do, and fills the line. Advice goes on after the
    verb.
"""
    + CONTINUE_ROWS,
)

more = phrases(
    MORE.alone("{word}", "{word}..."),
    """A button that opens more, outside the story.

    "More" and "Read more" may head a part of a story or stand in a verse, so between paragraphs they stay unless other
    noise stands beside them.
"""
    + MORE_ROWS,
    where="edges",
)

arrow = shape(
    rf"(?:(?:>{{2,3}}|[»→▶►➡⇒]{{1,3}}) ?{one_of(joined(CONTINUE, MORE))}|{one_of(joined(CONTINUE, MORE))}(?:\.\.\.)? ?[>»›→▶►➡⇒⟶]{{1,3}})",
    """A button that opens more, with its arrow.

    The arrow shows that it is a link, and no subhead has one.

        en - Read more »
        en - More →
        vi - >> Xem thêm
        de - Mehr erfahren ➡
        ru - Подробнее →
        ja - もっと見る >
        en | Read more
        en | > Read more
        en | Settings > More > Cookies
    """,
    triggers=(">", "»", "›", "→", "▶", "►", "➡", "⇒", "⟶"),
)

cut = shape(
    r"[\[(] ?\.\.\. ?[\])]",
    """The sign that the rest of the text was cut off, alone on its line after the last paragraph.

    Between paragraphs it marks what a quotation leaves out, and stays.

        en - […]
        en - [...]
        en | […]
        en | And then…
    """,
    triggers=("...",),
    where="tail",
)
