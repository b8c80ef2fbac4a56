"""Share, print, mail and save: the buttons around an article, and the rows of network names."""

from __future__ import annotations

from cleaner.lines import Line, fold
from cleaner.rule import Phrase, Words, looks, phrases, shape
from cleaner.rules._book import one_of
from cleaner.rules._sharing import BUTTON, BUTTON_ROWS
from cleaner.rules._sharing_networks import NAMES, ON, ON_ROWS
from cleaner.rules._sharing_words import WORD, WORD_ROWS

#: The networks as a page prints them in a row of icons.
_NETWORKS = (
    "facebook messenger|facebook|twitter / x|twitter/x|x / twitter|x/twitter|x (twitter)|twitter|whatsapp|whats app|"
    "telegram|linkedin|linked in|instagram|pinterest|reddit|messenger|bluesky|threads|mastodon|tumblr|flipboard|"
    "viber|line|snapchat|youtube|tiktok|google news|google+|rss|xing|pocket|vk|вконтакте|вк|одноклассники|телеграм|"
    "фейсбук|вайбер|zalo|weibo|wechat|微信|微博|新浪微博|qq空间|qq|朋友圈|はてなブックマーク|はてブ|카카오톡|카카오스토리|페이스북|"
    "트위터|밴드|네이버밴드|네이버 밴드|네이버|네이버블로그|텔레그램|라인|엑스|فيسبوك|تويتر|واتساب|واتس آب|تلغرام|تيليغرام|تليجرام|إكس|"
    "لينكدإن|ماسنجر|فیسبوک|توییتر|واتساپ|تلگرام|لینکدین|פייסבוק|טוויטר|וואטסאפ|טלגרם|फेसबुक|ट्विटर|व्हाट्सएप|टेलीग्राम|"
    "x"
).split("|")
#: What else stands among them, beside the words that are buttons alone.
_TOOLS = (
    "e-mail|email|mail|sms|copy|link|save|comment|tweet|pin|pin it|like|more|share this with|share this|share with|"
    "share on|copy this link|copy url|link copied|copied|gift|kommentieren|e-mail senden|imprimer l'article|"
    "copier|commenter|enlace copiado|comentar|invia per email|invia per mail|commenta|copiado|comentários|reageer|"
    "skomentuj|komentarze|комментировать|комментарии|коментувати|komentovat|komentáře|comentează|hozzászólás|σχόλια|"
    "yorum yap|yorumlar|linki kopyala|kopyalandı|شارك القصة|شارك المقال|شارك الخبر|تم النسخ|نسخ|تعليق|کپی شد|נשלח|"
    "הועתק|टिप्पणी|copy|复制|已复制|評論|评论|コピー|コピーしました|コメント|댓글|글자크기 조절|글자크기 변경|글자 크기 변경|"
    "기사저장|스크랩|기사 저장|copy link thành công|sao chép thành công|lưu bài viết|lưu bài|bình luận|gửi|"
    "tautan disalin|komentar|kommentera|kopiera|kommenter|kopier|kopioi|kommentoi|gem artikel|gem|gem til senere"
).split("|")
_ITEMS = tuple(dict.fromkeys((*_NETWORKS, *_TOOLS, *(word for words in WORD.languages.values() for word in words))))
_ITEM = one_of(Words(en=_ITEMS))
#: One of these names a row of icons holds; without any it is a row of tools, which is no proof between paragraphs.
_SIGNS = (
    "twitter|facebook|whatsapp|telegram|linkedin|reddit|pinterest|zalo|微|카카오|페이스북|فيسبوك|واتساب|فیسبوک|تلگرام|"
    "вконтакте|телеграм|פייסבוק|וואטסאפ|फेसबुक|व्हाट्सएप"
).split("|")
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
    BUTTON.alone("{word}", "{word} {number}", "{word} ({number})"),
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
    rf"(?=.*(?:{'|'.join(_SIGNS)})){_ITEM}:?(?:[ •·]{{1,3}}+{_ITEM}:?){{2,15}}",
    """A row of three or more network names and share words without a comma.

    A page prints its icons so, with its other tools among them. A list in a sentence or a table has commas, pipes or an
    "and", and stays.

        en - Facebook Twitter WhatsApp Email
        en - Share Facebook Twitter LinkedIn
        tr - Facebook Twitter Flipboard Linki Kopyala
        en - Facebook • X • Telegram
        en - Share this with Email Facebook WhatsApp Copy this link
        en - Tweet Pin Share Reddit Print
        ko - 공유하기 페이스북 밴드 URL복사 글자크기 조절
        ar - شارك الخبر فيسبوك واتساب نسخ الرابط
        en | Facebook, Twitter and TikTok said they would comply.
        en | Instagram and Facebook
        en | | Facebook | Instagram | TikTok |
        en | Facebook Twitter
    """,
    opens=[fold(item).lower() + sign for item in _ITEMS for sign in (" ", ": ")],
    needs=_SIGNS,
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
