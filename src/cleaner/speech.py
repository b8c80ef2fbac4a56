"""Reported speech: who says what, which a story does and a publisher's call to its readers does not.

"Sign up for our newsletter every week, the school promised" begins as a call does. The verb shows that somebody told it.
"""

from __future__ import annotations

import re
from functools import cache

#: Verbs that report what somebody said, by language, in the forms that no call or notice needs for something else: French
#: "écrit" is left out because articles are "écrit par" somebody, English "asked" because of frequently asked questions.
SAYING: dict[str, str] = {
    "en": "said says told wrote joked warned warns promised recalled replied quipped shouted laughed lied",
    "de": "behauptet behaupten scherzt sagte sagten sagt meinte meinten erklärte warnte warnt schrieb rief versprach verspricht scherzte antwortete mahnte",
    "fr": "dit disait disent assure assurait reconnu reconnaît avoué avoue implorait implore plaisante ironise confie confié déclaré expliqué promis promet prévenu prévient plaisanté répondu affirmé lancé racontait raconte",
    "es": "asegura afirma bromea explica dijo dijeron dice explicó advirtió advierte prometió promete bromeó escribió respondió aseguró afirmó contó",
    "it": "chiede chiedono spera sperano afferma assicura disse dissero dice detto spiegò spiegato promesso avvertì avverte scrisse rispose scherzò raccontò",
    "pt": "afirma garante brinca explica disse disseram diz afirmou explicou prometeu promete avisou escreveu brincou respondeu garantiu contou",
    "nl": "grapt beweert beweren zei zeiden zegt vertelde beloofde belooft schreef waarschuwde waarschuwt grapte antwoordde riep aldus",
    "pl": "obiecuje obiecują twierdzi twierdzą tłumaczy tłumaczą żartuje żartują powiedział powiedziała powiedzieli mówi mówił mówiła obiecał obiecała napisał napisała ostrzegł ostrzega żartował",
    "ru": "обещает обещают утверждает утверждают шутит шутят сказал сказала сказали говорит говорил говорила рассказал рассказала обещал обещала пообещал пообещала предупредил "
    "предупредила пошутил ответил ответила заявил заявила",
    "uk": "обіцяє обіцяють стверджує стверджують жартує сказав сказала сказали каже говорив говорила розповів розповіла обіцяв обіцяла пообіцяв пообіцяла попередив "
    "попередила пожартував відповів відповіла заявив заявила",
    "cs": "tvrdí tvrdil tvrdila žertuje řekl řekla řekli říká slíbil slíbila slibuje napsal napsala varoval varovala žertoval odpověděl odpověděla",
    "ro": "spus spune spunea promis promite avertizat avertizează glumit răspuns declarat explicat povestit",
    "hu": "állítja állítják viccelődik mondta mondták mondja ígérte ígéri figyelmeztetett viccelődött válaszolta mesélte",
    "el": "είπε είπαν λέει δήλωσε υποσχέθηκε υπόσχεται έγραψε προειδοποίησε προειδοποιεί απάντησε",
    "tr": "dedi dediler diyor söyledi söylüyor uyardı uyarıyor anlattı anlatıyor",
    "ar": "قال قالت قالوا يقول تقول وعد وعدت حذر حذرت أجاب أجابت",
    "fa": "گفت گفتند میگوید میگویند نوشت",
    "he": "אמר אמרה אמרו אומר אומרת הבטיח הבטיחה סיפר סיפרה הזהיר הזהירה",
    "hi": "कहा बताया",
    "id": "katanya ujar ujarnya tutur tuturnya",
    "sv": "sade sa säger lovade lovar skrev varnade varnar skämtade svarade berättade",
    "da": "sagde siger lovede lover skrev advarede advarer spøgte svarede fortalte",
    "no": "sa sier lovet lover skrev advarte advarer spøkte svarte fortalte",
    "fi": "sanoi sanoivat sanoo lupasi lupaa kirjoitti varoitti varoittaa vitsaili vastasi kertoi",
}
#: The same where words are not parted by spaces, or are several: looked for anywhere in a line.
SAYING_WIDE: dict[str, str] = {
    "zh": "说道|說道|他说|她说|他說|她說|们说|們說|师说|師說|长说|長說",
    "ja": "と言った|と話した|と語った|と述べた|と話す|と約束した|と書いた",
    "ko": "말했다|밝혔다|전했다|약속했다|설명했다|경고했다|농담했다",
    "vi": "ông nói|bà nói|anh nói|chị nói|hứa rằng|kể rằng|nói rằng",
}


def is_reported(language: str, lowered: str) -> bool:
    """Tell whether a folded lower-case line of a language holds a verb that reports what somebody said."""
    pattern = _pattern(language)
    return pattern is not None and pattern.search(lowered) is not None


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    if language in SAYING_WIDE:
        return re.compile(SAYING_WIDE[language])
    words = "|".join(SAYING.get(language, "").split())
    # What the reader said, and all who wrote, are what notices on consent and on comments speak of.
    others = "(?<!you )(?<!who )(?<!has )(?<!have )"
    return re.compile(rf"(?<!\w){others}(?:{words})(?!\w)") if words else None
