"""Other articles: their cards, their headings, the lines that point to them."""

from __future__ import annotations

from cleaner.lines import Line
from cleaner.rule import Words, looks, notices, phrases, shape, sweeps
from cleaner.rules._book import joined
from cleaner.rules._related import (
    ALSO,
    ALSO_ROWS,
    CARD,
    CARD_ROWS,
    MORE_FROM,
    MORE_FROM_ROWS,
    NAMED,
    NAMED_ROWS,
    POINT,
    POINTER_ROWS,
    RUN_ON_ROWS,
)
from cleaner.rules._related_boxes import (
    HEADING,
    HEADING_ROWS,
    RANKING,
    RANKING_ROWS,
    REFERENCE,
    REFERENCE_ROWS,
    SEE,
    SEE_ROWS,
    WORD,
    WORD_ROWS,
)
from cleaner.rules._related_cards import TEXT, cards_of
from cleaner.rules._related_headlines import (
    closer_above,
    next_headline,
    opens,
    reads_as_headline,
    same_bullet,
    under_opener,
)
from cleaner.rules._related_site import SITE, SITE_ROWS

heading = phrases(
    HEADING.alone(),
    """The heading of a box with other articles.

    It speaks of articles and stories as the page's own goods, which a subhead does not. Words that a subhead may share,
    as "Similar stories", belong to ``related.see``.
"""
    + HEADING_ROWS,
)

also = phrases(
    ALSO.alone(),
    """A marker that says "read also" and stands alone, its headline lost or on the next line.

    No subhead and no answer of a story tells the reader to read something else as well. The lines after it are judged on
    their own: half of all markers stand in the middle of a story.
"""
    + ALSO_ROWS,
)

pointer = phrases(
    joined(ALSO, POINT, HEADING).alone("{word}{pointed}"),
    """A line that points to another article by its headline.

    A marker, a colon or another sign between, and words that do not end like a sentence: a question may end them, a full
    stop may not. So advice ("Read more slowly") and paragraphs stay.
"""
    + POINTER_ROWS,
    prose=True,
)

named = phrases(
    NAMED.alone(),
    """A marker that says "read also" with the headline right after it, outside the story.

    Without a sign between, the same words may be advice ("Read also the small print"), so between paragraphs they stay.
"""
    + NAMED_ROWS,
    where="edges",
)

run_on = phrases(
    tuple(
        phrase._replace(text=phrase.text.replace("{headline}", "{title}"))
        for phrase in NAMED.alone()
        if phrase.language not in ("en", "de", "ar", "hi")
    ),
    """A marker that says "read also" and runs on into a headline, which begins with a capital.

    Two elements of the page stand on one line. Advice to read something goes on in small letters; German writes every noun
    with a capital, and English many a title, so both stay.
    """
    + RUN_ON_ROWS,
)

see = phrases(
    SEE.alone(),
    """The heading of a box with recommended pages, outside the story.

    Such headings are ordinary words: a travel guide has its "Don't miss". Between paragraphs they stay.
"""
    + SEE_ROWS,
    where="edges",
)

ranking = phrases(
    RANKING.alone(),
    """The heading of a list of most read, trending or latest articles, outside the story.

    "Popular" and "Latest" are ordinary words and subheads too, so between paragraphs they stay unless other noise stands
    beside them.
"""
    + RANKING_ROWS,
    where="edges",
)

ranking_word = phrases(
    WORD.alone(),
    """The one word over a list of popular or latest articles, beside other noise.

    As a filter, a section or a subhead the same word is content; it needs noise within three lines, or the end of the
    story above it.
"""
    + WORD_ROWS,
    where="tail",
)

site = notices(
    SITE,
    """A sentence in which the site sends its reader to its other pages.

    It names its news or articles, says that there are more of them or all, speaks of itself or of this place, and bids
    the reader read or click. A guide sends its reader elsewhere, and for something else.
    """
    + SITE_ROWS,
    where="tail",
)

reference = phrases(
    REFERENCE.alone(),
    """The words "see also" alone, beside other noise.

    In manuals and encyclopedias they head a section of the page itself, so without noise near they stay.
"""
    + REFERENCE_ROWS,
    where="beside",
)

more_from = phrases(
    MORE_FROM.alone(),
    """A line that offers more articles of an author or a section, outside the story.

    Between paragraphs the same words may be a subhead, and stay.
"""
    + MORE_FROM_ROWS,
    where="edges",
)

MORE_NEWS = Words(
    en=[
        "latest news from {words}",
        "more news from {words}",
        "latest news on {words}",
        "more news on {words}",
        "more from {names}",
        "more by {names}",
    ],
    de=["mehr nachrichten aus {words}", "alle nachrichten aus {words}", "weitere nachrichten aus {words}"],
    fr=["toute l'actualité de {words}", "les dernières actualités de {words}"],
    es=["más noticias de {words}", "últimas noticias de {words}", "todas las noticias de {words}"],
    it=["ultime notizie da {words}", "altre notizie da {words}", "tutte le notizie di {words}"],
    pt=["mais notícias de {words}", "últimas notícias de {words}"],
    nl=["meer nieuws uit {words}", "meer nieuws over {words}"],
    ru=["другие новости {words}", "все новости {words}", "последние новости {words}"],
    uk=["інші новини {words}", "усі новини {words}", "останні новини {words}"],
    tr=["son dakika {words} haberleri", "tüm {words} haberleri"],
)

more_news = phrases(
    MORE_NEWS.alone(),
    """A line that offers more news of a place or a publisher, beside other noise.

        en - Latest news from the Coast Observatory.
        de - Mehr Nachrichten aus Ellis und Umgebung
        fr - Toute l'actualité de la côte
        es - Más noticias de la costa
        it - Ultime notizie da Porto Ellis
        pt - Mais notícias de Porto Ellis
        nl - Meer nieuws uit Port Ellis
        ru - Последние новости Порт-Эллиса
        uk - Останні новини Порт-Елліса
        tr - Tüm Liman haberleri
        en | Latest news from the front: the bridge is open.
        ru | Последние новости с фронта
    """,
    where="beside",
)

dated_card = phrases(
    CARD.alone("{text}{time} • {number} {word}", "{text}{date} • {number} {word}", "{text}{time} | {number} {word}"),
    """A headline of another article with its date and counter on the same line.

    The page counts the readers of its other articles. In a sentence words stand between date and number.
"""
    + CARD_ROWS,
)

glued_card = shape(
    r".{24,150}[^\W\d_](?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august"
    r"|september|october|november|december) \d{1,2},? 20\d{2}(?:,? \d{1,2}:\d{2}(?: ?[ap]m)?)?",
    """A headline of another article with its date glued to the last word.

    Two elements of a card ran together. In text a space stands before the month.

        en - Island council meets on the new ferryNov 12, 2024
        en - Island council meets on the new ferryNovember 12 2024, 01:36 PM
        en | Island council meets on the new ferry Nov 12, 2024
        en | Signed at the harbour of Port Ellis, Nov 12, 2024
    """,
    holds=(" 20",),
)

cards = sweeps(TEXT, prose=True, apart=True)(cards_of)


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
    """,
    rooms=("related",),
)
def card(line: Line) -> bool:
    if line.ended or line.page.copies(line.key) < 2 or not reads_as_headline(line):
        return False
    return any(opens(other) for other in line.run(2))


@looks(
    """A headline of another article, in a row of them under the heading of their box.

    Two at least must stand in a row between paragraphs, and the last of them stays, for it may be the subhead of what
    follows, unless it carries the same bullet or stands closer to its neighbour than to the story. Under the last
    paragraph one is enough. The row ends at the first line that is prose, ends like a sentence, or is short.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en x Read also:
        en - Island council buys a second ferry
        en - Lighthouse keeper sought for the winter
        en | What the fishermen now hope for
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en x Read also:
        en - - Island council buys a second ferry
        en - - Lighthouse keeper sought for the winter
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
        en x Related articles
        en - Island council buys a second ferry
        en | Ingredients
        en | Two cups of plain white flour

        de = Der Hafen öffnet nach dem Sturm wieder
        de | Am Montagmorgen liefen die ersten Schiffe ein, wie die Hafenbehörde der Insel in einer kurzen Mitteilung sagte.
        de x Ähnliche:
        de - - 19.03.2024 Ende der Fähre
        de - - 05.03.2024 Rat kauft zweites Schiff

        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en x Read also:
        en | What the fishermen now hope for
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """,
    rooms=("related",),
)
def headline(line: Line) -> bool:
    if line.zone == "head" or not reads_as_headline(line) or not under_opener(line):
        return False
    if line.zone == "tail":
        return True
    below = next_headline(line)
    if below is not None:
        return True
    above = line.before
    if above is None or not reads_as_headline(above):
        return False
    return same_bullet(line, above) or closer_above(line, above)
