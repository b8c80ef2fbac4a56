"""Patterns of the room ``teasers``: cards of other articles whose headline and date ran together, and teasers that break off."""

from __future__ import annotations

from cleaner.rules._teasers import BUTTON, CONTINUE

_MONTH = r"[^\W\d_]{3,10}\.?"
_TIME = r"(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:uhr|hrs|wib|ist|gmt|cet|est|et))?|(?:오전|오후|上午|下午|午前|午後) ?\d{1,2}:\d{2})"
_DAY = rf"(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}}\.?|\d{{4}}[年년] ?\d{{1,2}}[月월] ?\d{{1,2}}[日일]|\d{{1,2}}(?:\.|st|nd|rd|th)? {_MONTH},? '?\d{{4}}|\d{{1,2}} {_MONTH}(?=.{{0,9}}\d:\d\d))"
_WHEN = rf"(?:{_DAY}(?:,? ?(?:-|\||om|kl\.?|klo|at|um|à|alle|в|о)? ?{_TIME})?|{_TIME},? (?:-|\|)? ?{_DAY})"
_AGO = (
    r"(?:\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago|(?:vor|for|for ca\.|il y a|hace|há|för|acum|před|πριν από|πριν) \d{1,2} [^\W\d_]{1,10}(?: (?:siden|sedan))?|\d{1,2} [^\W\d_]{1,10} (?:geleden|fa|temu|назад|тому|siden|sedan|sitten|önce|पहले|trước|yang lalu|lalu)"
    r"|\d{1,2} ?(?:分钟|小时|小時|天|分|時間|일|시간|분) ?(?:前|전)|[\d۰-۹]{1,2} [^\W\d_]{2,6} (?:پیش|قبل)|(?:منذ|قبل|לפני) [\d٠-٩]{1,2} [^\W\d_]{2,8})"
)
_READ = r"(?:\d{1,2} ?(?:mins?|minutes?|min\.?|minuten|minuti|minutos|мин\.?|хв\.?|dk|분|分|phút|menit|perc|minut)(?: (?:to read|read|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|leestijd|läsning))?)"
_COUNT = r"(?: ?(?:댓글|bình luận|comments?|kommentare?|комментар\w{0,4}|commentaires?|comentarios|reacties|views|lượt xem|просмотр\w{0,3}|会员限定|會員限定|有料会員限定) ?\d{0,6}| ?\d{1,4} ?(?:bình luận|comments?|kommentare?|комментар\w{0,4}|commentaires?|comentarios|reacties|views)|会員限定)"
_YESTERDAY = r"(?:i går|igår|i dag|idag|heute|gestern|today|yesterday|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|wczoraj|сегодня|вчера|сьогодні|вчора|dnes|včera|azi|ieri|ma|tegnap|σήμερα|χθες|bugün|dün|اليوم|أمس|امروز|دیروز|היום|אתמול|hari ini|kemarin|hôm nay|hôm qua|tänään|eilen)"

#: Letter and digit touch where two elements did; behind the letter stands all of a card's date, and nothing else.
GLUED = (
    r"(?=.{9,150}[^\W\d_]\d)(?:"
    rf".{{9,150}}[^\W\d_](?:{_WHEN}|{_AGO})(?: ?[|·•-]? ?{_READ})?{_COUNT}?"
    rf"|.{{10,150}}[^\W\d_時时點点시]{_READ})"
)
#: What a card ends with: minutes of a clock, years, and words for how long ago or how long to read.
ENDS = (
    # Where a line may be a phrase with dates, its end is looked up with its slots in place.
    "{date}",
    "{time}",
    "{number}",
    *(f":{minute:02}" for minute in range(60)),
    *(f"{year}" for year in range(2000, 2040)),
    "min", "min.", "mins", "minuten", "minuti", "minutos", "minutes", "min read", "lesezeit", "lesedauer", "lecture", "lectura", "leitura", "lettura", "leestijd", "läsning", "to read", "мин", "хв", " dk", "perc", "phút", "menit", "3분", "5분", " am", " pm",
    " ago", "siden", "sedan", "geleden", "ore fa", "giorni fa", "minuti fa", "temu", "назад", "тому", "sitten", "önce", "时前", "時前", "钟前", "鐘前", "分前", "間前", "天前", "분 전", "간 전", "일 전", "분전", "간전", "일전", "پیش", "قبل", "trước", "lalu",
    "luận", "comments", "kommentare", "commentaires", "comentarios", "reacties", "会員限定", "會員限定", "会员限定",
)  # fmt: skip
_MADE = r"(?:publisert|oppdatert|publicerad|uppdaterad|opdateret|publiceret|published|updated)"
#: Parted by a space, a card needs more: a day of the page's clock, and a counter or a reading time behind it. A word
#: for the day, or for what was done on it, may touch the headline as well.
CLOCKED = (
    rf".{{14,150}}[^\W\d_]{_YESTERDAY},? (?:kl\.? ?|klo |um |at |om |à |alle |в |о )?{_TIME}(?: uhr)?"
    rf"|.{{14,150}} {_YESTERDAY},? {_TIME} \d{{1,6}}"
)
SPACED = (
    rf".{{14,150}}[^\W\d_]{_MADE}[: ]{{1,2}}(?:{_AGO}|{_WHEN})"
    rf"|.{{14,150}} {_READ} {_WHEN}"
    rf"|.{{14,150}} {_WHEN}[ |·•-]{{1,3}}{_READ}"
    r"|(?:s\+|f\+|z\+|w\+|p\+|plus\+|premium|bild ?plus|abo|réservé aux abonnés|abonnés|exklusiv für abonnenten|prenumerant|for abonnenter|tilaajille) [^\W\d_].{14,150}(?<![.!?:;,])"
)
SPACED_OPENS = (
    "s+ ", "f+ ", "z+ ", "w+ ", "p+ ", "plus+ ", "premium ", "bild plus ", "bildplus ", "abo ", "réservé ", "abonnés ", "exklusiv ", "prenumerant ", "for abonnenter ", "tilaajille ",
)  # fmt: skip
CLOCKED_NEEDS = (
    "i går", "i dag", "igår", "idag", "heute", "gestern", "today", "yesterday", "oggi", "ieri", "hoje", "ontem", "vandaag", "gisteren", "dziś", "wczoraj", "сегодня", "вчера", "сьогодні", "вчора", "dnes", "včera", "bugün", "dün", "اليوم", "أمس", "امروز", "دیروز", "היום", "אתמול", "hôm nay", "hôm qua", "tänään", "eilen",
)  # fmt: skip
#: A teaser breaks off, and a button bids to read on; which one, its last signs say.
BROKEN = r".{20,330}(?:\.\.\.|\[\.\.\. ?\]|\(\.\.\.\)) ?[\[(]?[^.!?:,\[\]]{2,40}[\])]?(?:\.\.\.)?(?: ?[>»›→▶⇒]{1,3})?"
CLOSES = (
    *{words for book in (CONTINUE, BUTTON) for said in book.languages.values() for words in said if len(words) > 7 and "{" not in words},
    "阅读全文", "閱讀全文", "[详细", "[詳細", "[全文", "[详情", "[詳情", "[more", "[mehr", "[suite", "(suite", "(more",
)  # fmt: skip

GLUED_ROWS = """
        en - Best pies in Port Ellis ranked27 Jul, 05:00 PM4 mins to read
        en - Mother’s fury as school bans boatsNews17:42, 12 MAR 2024
        de - Großer Brand im Hafen von Port Ellis12.08.2024
        de - InselratMuster kündigt Reform an3 Min.
        fr - Au port, une fromagerie ravagée par un incendie12/09/2024 - 18:42
        ko - 검찰, 항구 채용비리 의혹 압수수색2024.08.21 오후 3:12 댓글 214
        ja - 魚の価格、5週連続の値上がり2025年2月14日 17:30会員限定
        en | The ferry left the harbour of Port Ellis on 27 Jul, 05:00 PM
        en | Ellis Cup2024
        en | - Harbour Buds3 Pro
        en | Sunday, February 8, 2026
        de | Der Hafen öffnet am 12.08.2024
        en | Route of the ferry B12
    """
SPACED_ROWS = """
        no - – Jeg trodde det var jordskjelvPublisert for 3 timer siden
        it - Maltempo, allerta arancione al porto di Redazione Cronaca 2 min 18 ott 2024
        en - PREMIUM Why the rents of the harbour are rising again
        en | PREMIUM Why the rents of the harbour are rising again
        en | The whole walk to the lighthouse takes 2 min.
    """
CLOCKED_ROWS = """
        sv - Brand i flerfamiljshus i Port Ellisi går 22:41
        uk - У порту змінили рух порома №6 Сьогодні, 14:35 1203
        en | The ferry left the harbour today, 14:35
        sv | Hamnen öppnar i dag 14:35
    """
BROKEN_ROWS = """
        en - Growers say the new water rules will cost them more than the storm did, and the council… Read full story
        en - After the rains failed for a fourth season, the keepers turned to […] Continue reading →
        vi - Xe tải mất lái lao vào quán nước ven cảng khiến nhiều người bị thương… Đọc tiếp
        zh - 海港年内第二次提高停泊费，对渔民来说意味着...[详细]
        en | Growers say the new water rules will cost them more than the storm did … or so they fear. Read more of it
        en | He looked at the sea and said nothing, and then... more
    """
