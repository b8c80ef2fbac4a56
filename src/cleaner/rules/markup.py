"""What the page's own machinery left behind: slugs, template variables, code, icon names, lone signs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleaner.lines import Line, Page
from cleaner.rule import Phrase, Words, looks, phrases, shape, sweeps
from cleaner.rules._markup_programs import MAY_BE_CODE, SHORTCODE, SHORTCODE_ROWS, SPEAKS_OF_PROGRAMS, STYLE

#: A slug or user name is one word of at least this many letters; shorter ones are initials, numbers and list marks.
SLUG_LENGTH = 4

_RULE = re.compile(r"\|?(?: ?:?-{2,}:? ?\|){1,40}(?: ?:?-{2,}:?)?|(?:\| ?){2,40}")


@looks(
    """A stray token of the page's machinery, a slug or a user name, between the furniture above a story.

    One word without a sentence, in the head, next to the title or to a line known as noise, that the story never uses.
    A word that the story uses is a section, a place or a subject, and stays.

        en x close
        en - bekele-samira
        en = The harbour opens again after the storm
        en - tqvxe
        en x The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.

        en | Harbour
        en = The harbour opens again after the storm
        en x The harbour opens again after the storm
        en | The first ships came in on Monday morning, the harbour authority of the island said in a statement.
    """,
    where="head",
)
def slug(line: Line) -> bool:
    key = line.key
    if len(key) < SLUG_LENGTH or " " in key or not key.isascii() or not key.replace("-", "").isalpha():
        return False
    if line.folded.lower() != key or not (line.folded.islower() or "-" in key):
        return False  # a capitalised word is a section or a name, and so is one behind a bullet
    if line.ended or not (_is_noise(line.before) or _is_noise(line.after)):
        return False
    return not any(key in other.key for other in line.page.lines() if other.index != line.index)


def _is_noise(line: Line | None) -> bool:
    return line is not None and (line.is_furniture or (line.is_title and line.page.copies(line.key) > 1))


_VARIABLE = r"(?:\{\{[^{}]{1,60}+\}\}|\$\{[^{}]{1,60}+\}|<%[^%]{1,60}+%>|\[\[[\w. |-]{1,40}+\]\]|%%?[a-z_]{3,30}+%%?)"

variable = shape(
    rf"[^{{}}<>\[\]%$.!?]{{0,16}}+(?:{_VARIABLE}[^{{}}<>\[\]%$.!?]{{0,16}}+){{1,8}}+\.?",
    """A variable of a template that nobody filled in, or some of them, outside the story.

    A tutorial about templates has such lines between its paragraphs, and then all of the page's stay.

        en - {{description}}
        en - ${article.title}
        en - By {{author.name}} | {{ article.date }}
        de - {{teaser.kicker}} – {{teaser.headline}}
        en | {{ user.name }}
        en | Write {{ user.name }} where the template shall greet its reader
    """,
    longest=160,
    holds=("{{", "${", "<%", "[[", "%"),
    where="edges",
)

date_variable = shape(
    r".{0,40}\[(?:hour|minute|ampm|timezone|monthfull|month|day|year)\][^.!?]{0,120}",
    """A template of a date that nobody filled in.

    The names stand in square brackets, which no sentence does with them.

        en - Updated [hour]:[minute] [AMPM] [timezone], [monthFull] [day], [year]
        en | The lease says “[day] and [night]”, the clerk read out to the fishermen
    """,
    holds=("[",),
    needs=("hour]", "minute]", "ampm]", "timezone]", "month", "day]", "year]"),
    where="edges",
)

script = shape(
    r".{0,80}(?:googletag\.|adsbygoogle|gdprapplies|fbq\(|gtag\(|ga\('send'|_gaq\.push|datalayer ?=|jquery\(|\$\((?:document|window)\)|createelement\('script'|__tcfapi|_taboola|twttr\.|fbasyncinit|disqus_|ezstandalone|window\.\w{1,40} ?= ?(?:true|false|\[\]|\{\}|window)).{0,110}"
    r"|(?:/\* ?|// ?)?<!\[cdata\[(?: ?\*/)?|(?:/\* ?|// ?)\]\]>(?: ?\*/)?|<!--[^>]{0,80}-->",
    """A line of the page's own program, outside the story.

    It calls advertising or consent, or sets a switch of the window. A tutorial has such lines between its paragraphs,
    and then all of the page's stay.

        en - window.gdprApplies = true;
        en - googletag.cmd.push(function() { googletag.display('ad-1'); });
        en | The window.open call is all you need
        en | The window is open
    """,
    holds=(";", "{", "<", ">"),
    needs=("= ", "='", '="', "('", '("', "(function", "(document", "(window", ".push(", "cdata", "]]>", "<!--"),
    where="edges",
)  # fmt: skip

style = shape(
    STYLE,
    """A rule of the page's style sheet, outside the story.

    It says for what it is, and in braces what that shall look like. A tutorial has such lines between its paragraphs.

        en - .gallery-item { float: left; width: 33%; }
        en - #gallery-1 img { border: 2px solid #cfcfcf; }
        en - @media (max-width: 600px) { .ad { display: none; } }
        en | Ships { and boats } of the harbour
    """,
    holds=("{",),
    needs=(":",),
    where="edges",
)

shortcode = shape(
    SHORTCODE,
    """A word in square brackets that a program should have put something in place of, outside the story.

    It is closed by a stroke or has values, as no remark in brackets is. A guide to the program has it in its story.
"""
    + SHORTCODE_ROWS,
    holds=("[",),
    needs=("=", "[/"),
    where="edges",
)

ICON = Words(
    en=(
        "chevron-right chevron-left chevron-down chevron-up chevron_right chevron_left arrow-right arrow-left arrow-up arrow-down "
        "arrow_upward arrow_downward arrow_forward arrow_back arrow_right arrow_drop_down arrow_drop_up arrow_back_ios "
        "arrow_forward_ios keyboard_arrow_down keyboard_arrow_up keyboard_arrow_right keyboard_arrow_left expand_more expand_less "
        "expand-left expand-right share-arrow share-alt share-nodes more_vert more_horiz play_arrow play_circle play-circle "
        "play-button volume_up volume_off volume-up volume-mute close-icon menu-icon search-icon hamburger-icon bookmark_border "
        "bookmark-o heart-o favorite_border thumb_up thumb_down thumbs-up thumbs-down account_circle calendar_today access_time "
        "query_builder mail_outline chat_bubble_outline content_copy print-icon file_download open_in_new fullscreen_exit "
        "facebook-f twitter-x x-twitter linkedin-in whatsapp-icon icon-facebook icon-twitter icon-search icon-close icon-menu "
        "fa-facebook fa-twitter angle-right angle-left angle-down angle-up caret-down caret-right plus-circle times-circle "
        "info-circle check-circle external-link external-link-alt long-arrow-right map-marker map-marker-alt hamburger-menu "
        "d-none hideme"
    ).split()
)

icon = phrases(
    ICON.alone() + tuple(Phrase("en", f"{word} {{words}}") for word in ICON.languages["en"] if "_" in word),
    """The name of an icon that was not drawn.

    The names of the icon sets are joined by hyphens and underscores as no word of a story is.

        en - chevron-right
        en - keyboard_arrow_down
        en - arrow_upward Back to the top of the page
        en | Arrow right
        en | The chevron on his right sleeve
    """,
)


ICON_WORDS = Words(
    en=["close icon", "search icon", "menu icon", "hamburger icon", "arrow icon", "play icon", "share icon", "right arrow", "left arrow", "down arrow", "up arrow", "times;", "site logo", "loading spinner", "user avatar"],
    de=["pfeil nach oben", "pfeil nach unten", "pfeil nach rechts", "pfeil nach links", "pfeil links", "pfeil rechts", "schließen-symbol", "symbolleiste"],
    fr=["flèche droite", "flèche gauche", "flèche vers le bas", "flèche vers le haut", "icône fermer"],
    es=["flecha", "flecha derecha", "flecha izquierda", "flecha abajo", "flecha arriba", "icono cerrar"],
    it=["freccia", "freccia destra", "freccia sinistra", "freccia giù", "icona chiudi"],
    pt=["seta", "seta para baixo", "seta para cima", "seta para a direita", "seta para direita", "ícone fechar"],
    nl=["pijl naar rechts", "pijl naar links", "pijl omlaag", "pijl omhoog", "pijl rechts"],
    pl=["strzałka", "strzałka w prawo", "strzałka w lewo", "strzałka w dół", "ikona zamknij"],
    ru=["стрелка", "стрелка вправо", "стрелка влево", "стрелка вниз", "стрелка вверх"],
    sv=["pil höger", "pil vänster", "pil ner", "pil upp", "helskärm", "pil nedåt", "pil uppåt"],
    da=["pil højre", "pil venstre", "pil ned", "pil op"],
    no=["pil høyre", "pil venstre", "pil ned", "pil opp"],
    tr=["sağ ok", "sol ok", "aşağı ok", "yukarı ok", "ok simgesi"],
)  # fmt: skip

icon_name = phrases(
    tuple(phrase for phrase in ICON_WORDS.alone() if phrase.text.count(" ") > 1),
    """The name of an icon in three plain words or more, as a reading machine says it.

    Nobody heads a paragraph "arrow to the right"; in a sentence more words follow.

        de - Pfeil nach oben
        de | Der Pfeil nach oben steht für den Norden
        fr - Flèche vers le bas
        pt - Seta para baixo
        nl - Pijl naar rechts
        pl - Strzałka w prawo
    """,
)

icon_word = phrases(
    ICON_WORDS.alone(),
    """The name of an icon in plain words, outside the story.

    The words may be a subhead or an answer between paragraphs.

        en - Close icon
        en | Arrow
        de - Pfeil nach oben
        de | Der Pfeil nach oben steht für den Norden
        fr - Flèche droite
        es - Flecha
        it - Freccia destra
        pt - Seta para baixo
        nl - Pijl naar rechts
        pl - Strzałka w prawo
        ru - Стрелка вправо
        sv - Helskärm
        da - Pil højre
        no - Pil høyre
        tr - Aşağı ok
    """,
    where="edges",
)

mark = phrases(
    Words(en=["•", "••"]).alone(),
    """A bullet alone on its line, outside the story.

    The bullet lost its text. Between paragraphs it may part two scenes, and stays.

        en - •
        en | ***
    """,
    where="edges",
)

cross = phrases(
    Words(en=["×", "✕", "✖", "××"]).alone(),
    """A cross alone on its line.

    It closed a window. In a sum a cross has numbers on both sides.

        en - ×
        en - ✕
        en | 3 × 4
    """,
)

closing = phrases(
    Words(en=["});", "})", "};", "});});", "}());", "})();", "]);", "}]);", "}}"]).alone(),
    """The end of a piece of the page's program, outside the story.

    An article about programs has such lines between its paragraphs, and then all of the page's stay.

        en - });
        en | What { opens } closes
    """,
    where="edges",
)

VALUES = frozenset(
    {"undefined", "null", "nan", "true", "false", "none", "object object", "invalid date", "undefined undefined"}
)

#: Empty bullets, arrows, crosses; no breaks between scenes and no strokes of a table or a drawing.
SIGNS = frozenset("- • · ◦ ▪ ■ □ ● ○ × ✕ ✖ › ‹ » « → ← ↑ ↓ ▼ ▲ ► ◄ ▶ ◀ ** •• ×× << >> > <".split())

variables = phrases(
    Words(
        en=["showpaywall", "showpaywall: false", "showpaywall: true", "ispremium", "ispremium: false", "ispaid: false", "[object object]", "ispaywalled: false"]
    ).alone(),
    """A name from the page's program, with or without its value.

    The names are written as one word, as only programs do.

        en - - showPaywall:
        en - [object Object]
        en | Show the paywall
    """,
)  # fmt: skip


@looks(
    """A value of the page's program that was printed instead of a text, beside other noise.

    It stands at the edge of the story and once or twice. In a guide for programmers and in a quiz such words stand many
    times, and an answer "true" or "false" has no noise beside it.

        en = The harbour opens again after the storm
        en x - showPaywall:
        en - - false
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | False
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """,
    where="edges",
)
def value(line: Line) -> bool:
    return line.key in VALUES and not line.ended and line.page.copies(line.key) <= 2 and _beside_noise(line)


@looks(
    """A bullet, an arrow or a cross alone on its line, at the edge of the story and beside other noise.

    A break between two scenes stands between paragraphs, and so does an arrow of a drawing.

        en = The harbour opens again after the storm
        en - ▼
        en x Follow us on:
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | ***
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
        en | —
    """,
    where="edges",
)
def sign(line: Line) -> bool:
    return line.text.strip() in SIGNS and _beside_noise(line)


def _beside_noise(line: Line) -> bool:
    return any(other is not None and other.is_furniture for other in (line.before, line.after))


@looks(
    """The ruled line of a Markdown table that has no table.

    A table's rule stands under its heading; where neither neighbour is a row, the table is gone and the rule is left.

        en = The harbour opens again after the storm
        en - |---|---|
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.

        en = The harbour opens again after the storm
        en | | Ship | Day |
        en | |---|---|
        en | | Ellis | Monday |
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
    """
)
def table(line: Line) -> bool:
    if not _RULE.fullmatch(line.folded):
        return False
    return not any(other is not None and other.folded.startswith("|") for other in (line.before, line.after))


#: The rules whose lines no story has, unless it is about programs.
MACHINERY = frozenset({"markup.script", "markup.style", "markup.shortcode", "markup.closing"})


@sweeps(
    """What the page's program left between the paragraphs of a story that never speaks of programs.

    Lines of scripts and styles, and shortcodes. They stay where any line of the page speaks of code, templates or browsers,
    or where a line that no rule knows looks like a listing: that page is about them. "Loading..." may be a line of a tale.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en - });
        en - googletag.cmd.push(function() { googletag.display('ad-1'); });
        en | Loading...
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.

        en = How the tag of the harbour's website works
        en | The first line of the script calls the server, and the second one shows what the server has sent back.
        en | googletag.cmd.push(function() { googletag.display('ad-1'); });
        en | Nobody who reads the page sees any of this, because it stands in a part of it that is not drawn at all.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | function open(gate) {
        en | });
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """,
    rooms=("markup",),
)
def stray(page: Page) -> Iterable[int]:
    found = {i for i, matches in page.matched.items() for match in matches if match.rule.id in MACHINERY}
    if not found or not page.prose:
        return ()
    others = [page.lowered[i] for i in page.order if i not in found]
    if SPEAKS_OF_PROGRAMS.search("\n".join(others)) or any([MAY_BE_CODE.search(other) for other in others]):
        return ()
    return found
