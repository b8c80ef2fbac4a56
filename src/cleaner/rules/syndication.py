"""Where the text comes from: agencies, desks, translators, the place of first publication."""

from __future__ import annotations

from cleaner.rule import notices, phrases, shape
from cleaner.rules._syndication_agency import AGENCY_ROWS, CONTRIBUTORS, CREDIT_ROWS, DESK, DESK_ROWS
from cleaner.rules._syndication_contributors import (
    CONTRIBUTORS_ROWS,
    END,
    END_MARK,
    END_MARK_ROWS,
    END_ROWS,
    HELPED,
    HELPED_ROWS,
    ORIGIN_ROWS,
    REPORTERS,
    REPORTERS_ROWS,
)
from cleaner.rules._syndication_feed import CREDITS_ROWS, FEED, FEED_ROWS, OPENS, PART
from cleaner.rules._syndication_first import FIRST, FIRST_ROWS
from cleaner.rules._syndication_translation import TRANSLATION, TRANSLATION_ROWS

#: News agencies whose name alone on a line signs a text off.
AGENCIES = (
    "dpa|afp|apa|keystone-sda|reuters|ansa|adnkronos|askanews|efe|europa press|lusa|pap|тасс|риа новости|интерфакс|"
    "укрінформ|укринформ|унн|belga|ritzau|čtk|mti|agerpres|mediafax|αμπε|απε-μπε|xinhua|新华社|新華社|共同通信|時事通信|연합뉴스|"
    "yonhap|ttxvn|وكالات|رويترز|أ ف ب|ایرنا|ایسنا|associated press|agence france-presse|the canadian press|"
    "press association|pa media|anadolu ajansi"
)

#: Agencies that are too short or too common a word to stand for an agency without a label.
SHORT_AGENCIES = (
    "ap|sda|sid|kna|epd|tass|anp|ntb|tt|stt|共同|時事|pti|ani|ians|antara|واس|فارس|the associated press|canadian press|"
    "bloomberg|dha|iha|aa|anka|agencias|agências|agenzie|agences|agenturen|agencies|wire reports|wire services|"
    "news agencies"
)

#: Words for where a text comes from, as a label with a colon.
ORIGINS = (
    "quelle|bron|źródło|источник|джерело|zdroj|sursa|forrás|πηγή|kaynak|المصدر|منبع|fuente|fonte|sumber|källa|kilde|"
    "lähde|nguồn|출처"
)

#: Words that name an agency as the origin without being a label for web addresses.
CREDITED = (
    "mit material von|mit|quellen|source|sources|avec|con información de|com informações de|com informações da|za|"
    "по материалам|за матеріалами|מקור|来源|來源|theo|with"
)

agency = shape(
    r"[\W_]{0,4}(?:dpa(?:-afx|/\w{2,4})|"
    + AGENCIES
    + r")(?:(?: ?[/,&+|-] ?| und | and | et | y | и )(?:\w{2,12}|europa press|риа новости)){0,4}[\W_]{0,4}",
    """The sign-off of a news agency, alone on its line.

    Nothing but agencies stands there, so no sentence is lost. In the story a list of agencies may be content, and stays.
    """
    + AGENCY_ROWS,
    longest=100,
    opens=AGENCIES.split("|"),
    where="edges",
)

credit = shape(
    rf"[\W_]{{0,4}}(?:(?:{ORIGINS}|{CREDITED}) ?[: ] ?|[(/])(?:{AGENCIES}|{SHORT_AGENCIES})"
    r"(?:(?: ?[/,&+|-] ?| und | and | et | e | y | и )(?:\w{2,12}|europa press|риа новости)){0,4}[\W_]{0,4}",
    """A label of origin with news agencies, or an agency in brackets.

    The label or the brackets and the agency are all the line says.
    """
    + CREDIT_ROWS,
    longest=100,
    opens=f"{ORIGINS}|{CREDITED}|{AGENCIES}|{SHORT_AGENCIES}".split("|"),
    where="edges",
)

desk = phrases(
    DESK.ended(),
    """The text was made from agency reports.

    The desk says it of this text, above it or below it, in a fixed formula.
    """
    + DESK_ROWS,
    where="edges",
    prose=True,
)

contributors = phrases(
    CONTRIBUTORS.alone(),
    """Who else reported, edited or wrote for this text.

    It stands under the story in the fixed words of a desk, and names people, not facts of the story.
    """
    + CONTRIBUTORS_ROWS,
    where="tail",
    prose=True,
)

reporters = phrases(
    REPORTERS.alone(),
    """Who else reported or put the text together, on a line of its own.

    A fixed opening of desks and names behind it, without the end of a sentence.
    """
    + REPORTERS_ROWS,
)

helped = phrases(
    HELPED.alone(),
    """An agency or a colleague who contributed to this report, named as the desk's own.

    The agency's name or the word for staff opens or ends the whole line. Without either, somebody's report may be one that
    the story is about, and such a line stays between paragraphs.
    """
    + HELPED_ROWS,
    prose=True,
)

initials = shape(
    rf"[\W_]{{0,4}}(?:{AGENCIES}|{SHORT_AGENCIES})(?: ?/ ?\w{{2,5}}){{1,4}}[\W_]{{0,4}}",
    """The sign-off of an agency with the initials of the desk, parted by slashes.

    A slash behind an agency's name has initials or another agency after it, and nothing else stands on the line.

        de - SDA/sep
        de - (sid/jr/kbe)
        de - EPD/muk
        en | AP/IB courses
        en | TT/RS
    """,
    longest=40,
    holds=("/",),
    where="edges",
)

origin = shape(
    r"[\W_]{0,4}(?:"
    + ORIGINS
    + r") ?: ?(?:https?://)?(?:www\.)?[\w-]{2,40}(?:\.[a-z]{2,10}){1,3}[\W_]{0,4}(?:[,/] ?(?:dpa|afp|ap|sid|dpa-afx|rts|reuters|pap|tt|ntb|\w{2,5})){0,4}[\W_]{0,3}",
    """A label of origin with a web address.

    Under the story the site names itself or the source of the news. A list of sources has no label on each line, and stays.
    """
    + ORIGIN_ROWS,
    longest=100,
    opens=ORIGINS.split("|"),
    where="tail",
)

end = phrases(
    END.alone(),
    """The mark that the text has ended, in words.

    It names the article, as no sentence of the article does.
    """
    + END_ROWS,
)

end_mark = phrases(
    END_MARK.alone(),
    """The mark that the text has ended, one word in brackets.

    The brackets make it a mark: the word alone may be a subhead or an answer.
    """
    + END_MARK_ROWS,
    framed=True,
)

first = phrases(
    FIRST.alone(),
    """The text says where it was published first.

    It speaks of this article, post or text, above it or below it. A review says the same of a novel, within the story.
    """
    + FIRST_ROWS,
    where="edges",
    prose=True,
)

translation = phrases(
    TRANSLATION.alone(),
    """The name of the translator.

    A fixed formula and a name, nothing else.
    """
    + TRANSLATION_ROWS,
    where="edges",
)

feed = notices(
    FEED,
    """The text came from a feed and was not edited here.

    It names the agency or the feed, this very text, and that nobody touched it.
    """
    + FEED_ROWS,
)

credits_row = shape(
    rf"[\W_]{{0,3}}(?>{PART}) ?[:=] ?[^:=?!。]{{1,50}}?(?:[\W_]{{1,3}}(?<!\w)(?>{PART}) ?[:=] ?[^:=?!。]{{1,50}}){{1,4}}[\W_]{{0,3}}",
    """Two labels or more of who wrote, edited or pictured the text, with their names, below it.

    Each label has its colon and few words behind it. A dialogue has sentences behind its colons, and they end as such.
    """
    + CREDITS_ROWS,
    opens=OPENS,
    needs=":=",
    where="tail",
)

origin_named = shape(
    rf"[\W_]{{0,4}}(?:{ORIGINS}) ?: ?[^.!?:]{{0,60}}?(?<!\w)(?:{AGENCIES}|{SHORT_AGENCIES}|agency|agence|agencia|agência|agenzia"
    r"|agentur|ajans[ıi]|агентство|агенція|agentura|agenția|πρακτορείο|hírügynökség|وكالة|خبرگزاری|kantor berita)(?!\w)[^.!?:]{0,50}",
    """A label of origin, a news agency, and a few words besides.

    The label opens the line, and an agency follows it: what was done with its text, or the section, may follow too.

        cs - Zdroj: ČTK, redakčně upraveno
        tr - Kaynak: Liman Haber Ajansı (LHA) - Güncel
        de - Quelle: dpa/mit eigenem Material
        de | Quelle: Eigene Recherche
        es | Fuente: un pescador
    """,
    opens=ORIGINS.split("|"),
    where="tail",
)
