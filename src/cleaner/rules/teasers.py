"""Teasers: what invites to read the rest of an article on another page."""

from __future__ import annotations

from cleaner.lines import Line, fold
from cleaner.rule import looks, phrases, shape
from cleaner.rules._book import joined, one_of
from cleaner.rules._teasers import BUTTON, BUTTON_ROWS, CONTINUE, CONTINUE_ROWS, MORE, MORE_ROWS, WORD, WORD_ROWS
from cleaner.rules._teasers_cards import (
    BROKEN,
    BROKEN_ROWS,
    CLOCKED,
    CLOCKED_NEEDS,
    CLOCKED_ROWS,
    CLOSES,
    ENDS,
    GLUED,
    GLUED_ROWS,
    SPACED,
    SPACED_OPENS,
    SPACED_ROWS,
)
from cleaner.rules._teasers_hints import HINT, HINT_ROWS, hinted
from cleaner.rules._teasers_lists import LIST_OPENS, LIST_ROWS, LISTED

continued = phrases(
    CONTINUE.alone("{word}", "{word}...", "{word} ↓", "{word} ⟶", "{word} ↗"),
    """An invitation to read the rest of an article elsewhere.

    It speaks of an article or of reading on as the page's own buttons do, and fills the line. Advice goes on after the
    verb.
"""
    + CONTINUE_ROWS,
)

button = phrases(
    BUTTON.alone("{word}", "{word}...", "{word} ↓", "{word} ⟶", "{word} ↗"),
    """A button that opens more text or more stories.

    Two words or more that bid the reader read, see, show or load more, and nothing else on the line. No story heads a part
    of itself so; advice to read more says what, or how. "Learn more" heads parts of guides and stays.
"""
    + BUTTON_ROWS,
)

more = phrases(
    MORE.alone("{word}", "{word}..."),
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

arrow = shape(
    rf"(?:(?:>{{2,3}}|[»→▶►➡⇒]{{1,3}}) ?{one_of(joined(CONTINUE, BUTTON, MORE, WORD))}|{one_of(joined(CONTINUE, BUTTON, MORE, WORD))}(?:\.\.\.)? ?[>»›→▶►➡⇒⟶]{{1,3}})",
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
    opens=[words for book in joined(CONTINUE, BUTTON, MORE, WORD).languages.values() for words in book],
)


hint = shape(
    hinted(),
    """A marker and the headline of another article, below the story.

    The marker may open a paragraph or a list of the story as well, so what follows it has three words at least and does not
    end like a sentence, and nothing of the story stands below.
    """
    + HINT_ROWS,
    opens=[fold(word).lower() for words in HINT.languages.values() for word in words],
    holds=("[", "【", "★", "☆"),
    where="tail",
    prose=True,
)


glued = shape(
    GLUED,
    """A headline of another article with its date glued to the last word, below the story.

    Two elements of a card ran together: a letter and a digit touch, and the date ends the line or the card's counter does.
    """
    + GLUED_ROWS,
    closes=ENDS,
    where="tail",
)

spaced = shape(
    SPACED,
    """A headline of another article with the marks of its card on the same line, below the story.

    What was done and how long ago, a reading time with its date, or the badge of a subscription in front.
    """
    + SPACED_ROWS,
    opens=SPACED_OPENS,
    closes=ENDS,
    where="tail",
)

clocked = shape(
    CLOCKED,
    """A headline of another article with "today" or "yesterday" and the time, below the story.

    The word touches the headline's last one, or the card's counter stands behind the time.
    """
    + CLOCKED_ROWS,
    holds=(":",),
    needs=CLOCKED_NEEDS,
    where="tail",
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
