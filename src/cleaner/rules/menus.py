"""Menus: navigation, login, search, skip links, languages, breadcrumbs."""

from __future__ import annotations

import re

from cleaner.lines import Line, fold
from cleaner.rule import Words, looks, phrases, shape
from cleaner.rules._menus import SKIP, SKIP_ROWS, TOP, TOP_ROWS
from cleaner.rules._menus_bar import LOGIN, LOGIN_ROWS, SEARCH, SEARCH_ROWS
from cleaner.rules._menus_places import BAR, BAR_ROWS, EDITION, EDITION_ROWS, HOME, OWN_NAMES

CODE = Words(en=["en", "de", "fr", "es", "it", "pt", "ru", "uk", "ua", "pl", "tr", "ar", "zh", "eng", "рус", "укр"])

NAMES = "|".join(
    sorted((re.escape(fold(name.replace("&", " ")).lower()) for name in OWN_NAMES), key=lambda name: (-len(name), name))
)

#: Signs that part the steps of a breadcrumb.
STEP = re.compile(r" ?[>»›] ?| / ")
STEP_LENGTH = 60
#: Quotes and signs of program code, which no path holds.
CODE_SIGNS = re.compile(r"[«\"$={};<]")

skip = phrases(
    SKIP.alone(),
    """A link for readers who cannot see the page, past the menu to the story.

    It names the content or the navigation of the page and says no more.
    """
    + SKIP_ROWS,
)

top = phrases(
    TOP.alone(),
    """A link back to the top or to the front page, outside the story.

    Between paragraphs "to the top" may head a part of the story.
    """
    + TOP_ROWS,
    where="edges",
)

login = phrases(
    LOGIN.alone(),
    """A field, button or link of the login, outside the story.

    A guide may name its buttons and fields between its paragraphs, and keeps them there.
    """
    + LOGIN_ROWS,
    where="edges",
)

search = phrases(
    SEARCH.alone(),
    """A field or button of the search, outside the story.

    The word alone may head a part of the story, so between paragraphs it stays.
    """
    + SEARCH_ROWS,
    where="edges",
)

bar = phrases(
    BAR.alone(),
    """A word of the menu bar, outside the story.

    "Home", "Menu" and "Sections" are also words of stories, which keep them between their paragraphs.
    """
    + BAR_ROWS,
    where="edges",
)

language = phrases(
    CODE.alone(),
    """The code of a language the page can be had in.

        en - • en
        en | English
    """,
    where="edges",
)

edition = phrases(
    EDITION.alone(),
    """A switch of the language or the edition, outside the story.

    The word for language alone may be a subhead, and stays between paragraphs.
    """
    + EDITION_ROWS,
    where="edges",
)

languages = shape(
    rf"(?:(?:{NAMES})[ /|·•,]{{1,3}}+){{1,30}}(?:{NAMES})",
    """Languages by the names they call themselves, two or more on a line, outside the story.

    One alone may be an answer or the language of a book; between paragraphs the line may be a row of a table.

        tr - Türkçe English Русский
        en - English | Español | Français
        en | English
        en | English and Spanish
    """,
    opens=[fold(name.replace("&", " ")).lower() + sign for name in OWN_NAMES for sign in " /|·•,"],
    where="edges",
)


path = shape(
    rf"(?:{HOME})(?: ?[>»›/|] ?[^>»›/|«]{{1,60}}+){{2,8}}",
    """The path of the page through the site from its front page, in three steps or more, above the story.

        en - Home > Politics > Politics & Government
        de - Startseite › Politik › Ein neuer Hafen für die Insel
        en | Home > Settings > Privacy
        en | Home / away
    """,
    opens=HOME.split("|"),
    where="head",
)


trail = shape(
    r"[^\d»›<>{}][^»›<>{}]{1,60}(?: ?[»›] ?[^»›<>{}]{1,60}){1,7} ?[»›] ?",
    """Steps of a path that ends with its sign, above the story.

    The page itself was the last step and is gone. A quotation ends with the same sign and has opened with its twin.

        en - Messages » Birthday messages »
        en | Messages » Birthday messages
        fr | « La mer est revenue »
    """,
    holds=("»", "›"),
    where="head",
)


@looks(
    """The path of the page through the site: at least three short steps, between the title and the story.

    How-to articles quote menu paths with the same signs; they do so below their first paragraph, and in fewer steps
    than their headline stands above.

        en = The harbour opens again after the storm
        en - Politics > Islands > Ferries
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Settings > Privacy > Cookies
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.

        en = The harbour opens again after the storm
        en | »Come«, he said, »or go.«
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
    """,
    where="head",
)
def breadcrumb(line: Line) -> bool:
    if line.ended or CODE_SIGNS.search(line.folded) or line.folded[0] in ">|":
        return False
    steps = STEP.split(line.folded.strip("> »›/"))
    return len(steps) >= 3 and all(0 < len(step.strip()) <= STEP_LENGTH for step in steps)
