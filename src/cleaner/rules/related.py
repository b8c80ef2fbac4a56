"""Other articles: their cards, their headings, the lines that point to them."""

from __future__ import annotations

from cleaner.lines import Line
from cleaner.rule import Words, looks, phrases
from cleaner.rules.counters import VIEWS

HEADING = Words(en=["other topics of interest", "related articles", "related stories", "more on this topic"])

heading = phrases(
    HEADING.alone(),
    """The heading of a box with other articles.

        en - Related articles
        en | Related work
    """,
)

MORE_NEWS = Words(en=["latest news from {words}", "more news from {words}"])

more_news = phrases(
    MORE_NEWS.alone(),
    """A line that offers more news of a place or a publisher, beside other noise.

        en - Latest news from the Coast Observatory.
        en | Latest news from the front: the bridge is open.
    """,
    where="beside",
)

dated_card = phrases(
    VIEWS.alone("{text}{time} • {number} {word}", "{text}{date} • {number} {word}", "{text}{time} | {number} {word}"),
    """A headline of another article with its date and counter on the same line.

        en - Island council meets on the new ferryNov 12 2024, 01:36 PM • 20394 views
        en | At 01:36 PM the counter stood at 20394 views.
    """,
)


@looks(
    """A headline of another article that stands twice in a box among the paragraphs.

    The copy alone proves nothing, for refrains and answers stand twice too; the box's heading stands beside it.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en - Weekly report of the coast observatory, November 12
        en x Other topics of interest
        en - Weekly report of the coast observatory, November 12
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
        en | Row on, row on
        en | Row on, row on
    """
)
def card(line: Line) -> bool:
    if line.is_prose or line.ended or line.page.copies(line.key) < 2 or len(line.key.split()) < 3:
        return False
    return any(heading.reason == rule.reason for other in line.run(2) for rule in other.found)
