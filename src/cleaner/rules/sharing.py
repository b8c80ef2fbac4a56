"""Share, print, mail and save: the buttons around an article, and the rows of network names."""

from __future__ import annotations

from cleaner.lines import Line
from cleaner.rule import Phrase, Words, looks, phrases, shape
from cleaner.rules._book import one_of
from cleaner.rules._sharing import BUTTON, BUTTON_ROWS
from cleaner.rules._sharing_networks import NAMES, ON, ON_ROWS
from cleaner.rules._sharing_words import WORD, WORD_ROWS

#: The networks as a page prints them in a row of icons.
_NETWORKS = (
    "facebook messenger|facebook|twitter / x|twitter/x|x / twitter|x/twitter|x (twitter)|twitter|whatsapp|"
    "telegram|linkedin|linked in|instagram|pinterest|reddit|messenger|bluesky|threads|mastodon|tumblr|flipboard|"
    "viber|line|snapchat|youtube|tiktok|google news|google+|rss|xing|pocket|vk|вконтакте|одноклассники|телеграм|"
    "zalo|weibo|微信|微博|新浪微博|はてなブックマーク|はてブ|카카오톡|카카오스토리|페이스북|트위터|밴드|네이버|فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|لينكدإن|"
    "x"
).split("|")
#: What else stands among them.
_TOOLS = (
    "e-mail|email|mail|sms|print|share|copy link|copy|link|save|comment|teilen|drucken|link kopieren|partager|"
    "imprimer|copier le lien|compartir|copiar enlace|copiar link|condividi|stampa|copia link|compartilhar|"
    "imprimir|delen|kopieer link|udostępnij|drukuj|kopiuj link|поделиться|поділитися|скопировать ссылку|"
    "копировать ссылку|sdílet|linki kopyala|paylaş|yazdir|bagikan|salin link|kopiera länk|kopier link|dela|url 복사|"
    "공유하기|复制链接|コピー"
).split("|")
_ROW, _TOOL = one_of(Words(en=_NETWORKS)), one_of(Words(en=_TOOLS))
#: The names as they stand on a line of their own.
_ALONE = frozenset(name for names in NAMES.languages.values() for name in names) | {"youtube", "tiktok", "google news"}
#: Between two bare names on lines of their own there may be this many more.
ROW_REACH = 12


def _named(words: Words) -> tuple[Phrase, ...]:
    """Put the name of each network into each phrase; beside the common names, those in the phrase's own language."""
    common = NAMES.languages["en"]
    return tuple(
        Phrase(language, phrase.replace("{network}", name))
        for language, said in words.languages.items()
        for phrase in said
        for name in dict.fromkeys((*common, *NAMES.languages.get(language, ())))
    )


button = phrases(
    BUTTON.alone(),
    """A button that shares, prints, mails or saves this very article.

    The line names the article, the page or the reader's friends, and stands alone. A sentence or a subhead about
    sharing names something else, and stays.
    """
    + BUTTON_ROWS,
)

on = phrases(
    _named(ON),
    """A button that shares the article on a network.

    Verb, network, and nothing more. In a sentence somebody shares something there, and the line goes on.
    """
    + ON_ROWS,
)

word = phrases(
    WORD.alone(),
    """One word of a row of buttons: share, print, save, text size.

    The words are ordinary ones. Above and below the story they are buttons; between paragraphs they may be subheads
    or the steps of a manual, and stay.
    """
    + WORD_ROWS,
    where="edges",
)

networks = shape(
    rf"(?:{_TOOL}:? )?(?:{_ROW})(?:[ •·]{{1,3}}+(?:{_ROW}|{_TOOL})){{2,15}}",
    """A row of three or more network names and share words without a comma.

    A page prints its icons so. A list in a sentence or a table has commas, pipes or an "and", and stays.

        en - Facebook Twitter WhatsApp Email
        en - Share Facebook Twitter LinkedIn
        tr - Facebook Twitter Flipboard Linki Kopyala
        en - Facebook • X • Telegram
        en | Facebook, Twitter and TikTok said they would comply.
        en | Instagram and Facebook
        en | | Facebook | Instagram | TikTok |
        en | Facebook Twitter
    """,
    opens=[name + sign for name in (*_NETWORKS, *_TOOLS) for sign in (" ", ": ")],
    needs=("twitter", "facebook", "whatsapp", "telegram", "linkedin", "微", "카카오", "فيسبوك", "вконтакте"),
)


@looks(
    """The bare name of a network, next to a line that shares or follows.

    Alone it is the answer to a question, an entry of a list, a subhead. In an unbroken run of such names that begins
    or ends at a line known as noise, it is an icon.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en x Share this article
        en - Facebook
        en - Twitter
        en - WhatsApp

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Facebook
        en | TikTok
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """,
    rooms=("sharing", "subscribe", "buttons"),
)
def network(line: Line) -> bool:
    return _is_network(line) and (_leads_to_noise(line, -1) or _leads_to_noise(line, 1))


def _is_network(line: Line) -> bool:
    return line.key in _ALONE and not line.folded.endswith(",")


def _leads_to_noise(line: Line, step: int) -> bool:
    """Whether the run of network names around a line ends, this way, at a line of a social button."""
    other = line.page.neighbour(line.index, step)
    for _ in range(ROW_REACH):
        if other is None or not (other.found or _is_network(other)):
            return False
        if other.found:
            return any(rule.family in ("sharing", "subscribe", "buttons") for rule in other.found)
        other = line.page.neighbour(other.index, step)
    return False
