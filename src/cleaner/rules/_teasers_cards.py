"""Patterns of the room ``teasers``: cards of other articles whose headline and date ran together, and teasers that break off."""

from __future__ import annotations

import re

from cleaner.lines import fold
from cleaner.rules._book import joined, one_of
from cleaner.rules._teasers import BUTTON, CONTINUE, MORE, WORD
from cleaner.skeleton import MONTHS

_NAMES = {fold(name).lower() for names in MONTHS.values() for name in names.split()}
_MONTH = "(?:" + "|".join(re.escape(name) for name in sorted(_NAMES, key=lambda it: (-len(it), it))) + r")\.?"
_TIME = r"(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:uhr|hrs|wib|ist|gmt|cet|est|et))?|(?:오전|오후|上午|下午|午前|午後) ?\d{1,2}:\d{2})"
_DAY = (
    rf"(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}}\.?|\d{{4}}[年년] ?\d{{1,2}}[月월] ?\d{{1,2}}[日일]|\d{{1,2}}(?:\.|st|nd|rd|th)? {_MONTH},? '?\d{{4}}|\d{{1,2}} {_MONTH}"
    ")"
)
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
    rf".{{9,150}}[^\W\d_](?:(?:news|sport|politik|video|updated|published|publisert|publicerad|opdateret|oppdatert|päivitetty) ?)?(?:{_WHEN}|{_AGO}|{_TIME},? {_DAY})(?: ?[|·•-]? ?{_READ})?{_COUNT}?"
    rf"|.{{14,150}}[^\W\d_](?:publisert|oppdatert|publicerad|uppdaterad|opdateret|publiceret|published|updated)[: ]{{1,2}}(?:{_AGO}|{_WHEN})"
    rf"|.{{14,150}}[^\W\d_]{_YESTERDAY},? (?:kl\.? ?|klo |um |at |om |à |alle |в |о )?{_TIME}(?: uhr)?"
    rf"|.{{10,150}}[^\W\d_]{_READ}"
)
#: Parted by a space, a card needs more: a day of the page's clock, and a counter or a reading time behind it.
SPACED = (
    rf".{{14,150}} {_YESTERDAY},? {_TIME} \d{{1,6}}"
    rf"|.{{14,150}} {_READ} {_WHEN}"
    rf"|.{{14,150}} {_WHEN}[ |·•-]{{1,3}}{_READ}"
    rf"|.{{14,150}} {_DAY}[ ,|·•-]{{1,3}}{_TIME}(?:[ |·•-]{{1,3}}(?:{_READ}|\d{{1,6}}))?"
    rf"|(?:s\+|f\+|z\+|w\+|p\+|plus\+|premium|bild ?plus|abo|réservé aux abonnés|abonnés|exklusiv für abonnenten|prenumerant|for abonnenter|tilaajille) [^\W\d_].{{14,150}}(?<![.!?:;,])"
)
_BUTTONS = one_of(joined(CONTINUE, BUTTON, MORE, WORD))
#: A teaser breaks off, and a button bids to read on.
BROKEN = rf".{{20,330}}(?:\.\.\.|\[\.\.\.\]|\[\.\.\. ?\]|\(\.\.\.\)|…) ?[\[(]?(?:{_BUTTONS}|详细|詳細|详情|詳情|全文|more|mehr|suite)[\])]?(?:\.\.\.)?(?: ?[>»›→▶⇒]{{1,3}})?"
CLOSES = (
    *{words for book in (CONTINUE, BUTTON, MORE, WORD) for said in book.languages.values() for words in said if len(words) > 2 and "{" not in words},
    "[详细", "[詳細", "[全文", "[详情", "[詳情", "[more", "[mehr", "[suite", "(suite", "(more",
)  # fmt: skip

GLUED_ROWS = """
        en - Best pies in Port Ellis ranked27 Jul, 05:00 PM4 mins to read
        en - Mother’s fury as school bans boatsNews17:42, 12 MAR 2024
        de - Großer Brand im Hafen von Port Ellis12.08.2024
        de - InselratMuster kündigt Reform an3 Min.
        fr - Au port, une fromagerie ravagée par un incendie12/09/2024 - 18:42
        no - – Jeg trodde det var jordskjelvPublisert for 3 timer siden
        sv - Brand i flerfamiljshus i Port Ellisi går 22:41
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
        uk - У порту змінили рух порома №6 Сьогодні, 14:35 1203
        it - Maltempo, allerta arancione al porto di Redazione Cronaca 2 min 18 ott 2024
        en - PREMIUM Why the rents of the harbour are rising again
        en | PREMIUM Why the rents of the harbour are rising again
        en | The whole walk to the lighthouse takes 2 min.
    """
BROKEN_ROWS = """
        en - Growers say the new water rules will cost them more than the storm did, and the council… Read full story
        en - After the rains failed for a fourth season, the keepers turned to […] Continue reading →
        vi - Xe tải mất lái lao vào quán nước ven cảng khiến nhiều người bị thương… Đọc tiếp
        zh - 海港年内第二次提高停泊费，对渔民来说意味着...[详细]
        en | Growers say the new water rules will cost them more than the storm did … or so they fear. Read more of it
        en | He looked at the sea and said nothing, and then... more
    """
