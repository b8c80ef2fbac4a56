"""When it was published and changed."""

from __future__ import annotations

from cleaner.rule import Phrase, Words, phrases, strips_of
from cleaner.rules._dates import DAY, DAY_CLOSE, PAIR, PAIR_CLOSE, PUBLISHED, PUBLISHED_CLOSE, UPDATED, UPDATED_CLOSE
from cleaner.rules._dates_ago import AGO, AGO_LABELS, AGO_ROWS, TODAY, TODAY_ROWS
from cleaner.rules._dates_rows import DAY_ROWS, PAIR_ROWS, PUBLISHED_ROWS, UPDATED_ROWS

#: How sites set a label before its date.
FRAMES = ("{word} {date}", "{word}: {date}", "{word} : {date}")
CLOSE_FRAMES = ("{word} {date}", "{word}: {date}", "{word}:{date}", "{word} : {date}", "{word}{date}")
TIME_FRAMES = ("{word} {time}", "{word}: {time}")

#: What sites set between the two dates of one line.
PARTS = (" ", ", ", " | ", " - ", " • ", " / ", "")

#: So many labels of each language, the most usual, are paired with each other: 4 by 4 are ten thousand phrases, and more hardly
#: found more. A choice.
PAIRED = 4
#: Other words that sites pair with the time of the last change.
FIRST = Words(
    en=["created"],
    de=["erstellt", "stand"],
    zh=["发布", "發布"],
    ja=["公開", "配信", "初出"],
    ko=["입력", "등록", "작성"],
)


def _crossed(published: Words, updated: Words) -> Words:
    """Every usual label of publication with every usual label of the last change."""
    crossed: dict[str, list[str]] = {}
    for language, later in updated.languages.items():
        first = (*FIRST.languages.get(language, ()), *published.languages.get(language, ())[:PAIRED])
        crossed[language] = [
            *(f"{before} {{date}} / {after} {{date}}" for before in first for after in later[:PAIRED]),
            *(f"{{date}} / {after} {slot}" for after in later[:PAIRED] for slot in ("{date}", "{time}")),
        ]
    return Words(**crossed)


def _pairs(pairs: Words, *colons: str) -> tuple[Phrase, ...]:
    """Each pair with every sign between its dates, and with and without colons."""
    spelled = [
        Phrase(phrase.language, part.join(phrase.text.split(" / "))) for part in PARTS for phrase in pairs.alone()
    ]
    marked = [Phrase(phrase.language, phrase.text.replace(" {", colon)) for phrase in spelled for colon in colons]
    return tuple(dict.fromkeys((*spelled, *marked)))


def _ago_after() -> tuple[Phrase, ...]:
    """A date, and how long ago the page was changed."""
    return tuple(
        Phrase(language, f"{{date}}{part}{label} {word}")
        for language, words in AGO.languages.items()
        for label in UPDATED.languages.get(language, ())[:2]
        for word in words
        for part in (" ", " | ", " - ")
        if not word.startswith(label)
    )


def _signed() -> tuple[Phrase, ...]:
    """A label, its date, and who wrote it."""
    return tuple(
        Phrase(language, f"{label}{colon} {{date}}{part}{by}{other} {{names}}")
        for language, words in BY.languages.items()
        for label in (
            *FIRST.languages.get(language, ()),
            *PUBLISHED.languages[language][:PAIRED],
            *UPDATED.languages[language][:2],
        )
        for by in words
        for colon in (":", "")
        for other in (":", "")
        for part in (" ", " | ", " - ")
    )


#: What stands before the author.
BY = Words(
    en=["by"],
    de=["von"],
    fr=["par"],
    es=["por"],
    it=["di"],
    pt=["por"],
    nl=["door"],
    pl=["autor"],
    ru=["автор"],
    uk=["автор"],
    cs=["autor"],
    ro=["de"],
)

#: A page prints its own date once, or above and below; more dates are those of a list that the page is about.
MOST = 3

updated = phrases(
    UPDATED.alone(*FRAMES, *TIME_FRAMES, "{word} {date} utc") + UPDATED_CLOSE.alone(*CLOSE_FRAMES),
    """The time of the last change, with the word that says so.

    The whole line is the label and its date. In the story the words lean on a sentence, and a section that a later
    update added is headed by the noun, which another rule leaves between paragraphs.
    """
    + UPDATED_ROWS,
    most=MOST,
)

published = phrases(
    PUBLISHED.alone(*FRAMES, *TIME_FRAMES) + PUBLISHED_CLOSE.alone(*CLOSE_FRAMES),
    """The time of publication, with the word that says so, at the edge of the story.

    The whole line is the label and its date. Between paragraphs the same words may head a later addition to the story,
    and stay.
    """
    + PUBLISHED_ROWS,
    where="edges",
    most=MOST,
)

day = phrases(
    DAY.alone(*FRAMES) + DAY_CLOSE.alone(*CLOSE_FRAMES),
    """A date after a plain word such as "date", above the story.

    Below the story it may be the day of a concert, between paragraphs an entry of a chronology.
    """
    + DAY_ROWS,
    where="head",
    most=MOST,
)

pair = phrases(
    _pairs(PAIR, ": {")
    + _pairs(PAIR_CLOSE, ": {", ":{")
    + _pairs(_crossed(PUBLISHED, UPDATED), ": {")
    + _pairs(_crossed(PUBLISHED_CLOSE, UPDATED_CLOSE), ": {", ":{")
    + Words(ko=["입력 {date} 수정 {date} 기사원문", "입력 {date} 기사원문", "입력: {date} 수정: {date} 지면"]).alone(),
    """The times of publication and of the last change on one line.

    Two dates and the words for both: no sentence of a story is made of that.
    """
    + PAIR_ROWS,
)

signed = phrases(
    _signed(),
    """The time of publication and the author on one line, with the words for both, at the edge of the story.

        en - Published: 03 Jul 2024, 19:15 | By: Jane Doe
        en | Published in 2024 by Harbour Press
        de - Stand: 27.06.2024, 14:05 Uhr Von: Anna Muster
        fr - Publié le 3 mai 2024 par Lucie Exemple
        es - Publicado el 3 de mayo de 2024 por Ana Ejemplo
        it - Pubblicato il 3 maggio 2024 di Mario Esempio
        pt - Publicado em 3 de maio de 2024 por Ana Exemplo
        nl - Gepubliceerd op 3 mei 2024 door Piet Voorbeeld
        pl - Opublikowano: 03.05.2024 Autor: Anna Przykład
        ru - Опубликовано: 03.05.2024 Автор: Анна Пример
        uk - Опубліковано: 03.05.2024 Автор: Анна Приклад
        cs - Publikováno: 3. 5. 2024 Autor: Jana Příkladová
        ro - Publicat: 03.05.2024 de Ana Exemplu
    """,
    where="edges",
    most=MOST,
)

ago = phrases(
    AGO.alone()
    + Words(en=AGO.languages["en"]).alone(*(label + "{word}" for label in AGO_LABELS))
    + _ago_after()
    + Words(en=["last updated {number} year ago", "last updated {number} years ago"]).alone(),
    """How long ago the page was published, counted from the moment it was fetched.

    Hours, days, weeks and months; a count of years may be the name of a column, unless "last updated" stands before it. Between paragraphs it may head a part of
    a story told backwards, and stays.
    """
    + AGO_ROWS,
    where="edges",
    most=MOST,
)

today = phrases(
    TODAY.alone("{word} {time}", "{word}, {time}", "{word} | {time}", "{word} - {time}"),
    """Today or yesterday and a time, at the edge of the story.

    Between paragraphs it may be an entry of a live report.
    """
    + TODAY_ROWS,
    where="edges",
    most=MOST,
)

bare = phrases(
    Words(en=["{date}", "{time}"]).alone(),
    """A date or a time alone on its line, above the story.

    In a chronology or a live report such lines stand between paragraphs too, and then all of the page's dates stay.

        en - 12 Nov 2024, 01:36 PM
        de - Mittwoch, den 12. November 2024, 14 Uhr
        fr - mar. 12 nov. 2024 - 17 h 30
        hu - 2024. november 12., kedd 14:30
        vi - Thứ tư, 22/10/2025, 19:25 (GMT+7)
        ar - الثلاثاء ١٢ نوفمبر ٢٠٢٤ - ١٤:٣٠
        fa - سه‌شنبه ۱۲ آبان ۱۴۰۳ ساعت ۱۴:۳۰
        hi - 12 नवंबर 2024
        ja - 2024年11月12日（火）17時30分
        en - 2025-01-24T10:00:00+03:00
        en | July 4, 1776
        en | 14:30
        de | 12.31 Uhr: Die ersten Schiffe laufen ein
        en | November 2024
        en | 1984
    """,
    where="head",
    most=MOST,
)

strip = strips_of(
    ("audio", "buttons", "bylines", "comments", "counters", "dates", "sharing", "subscribe"),
    """The facts about an article side by side, with strokes or dots between them: its day, author, length and readers.

    Each part is known alone; one more may be a name or a section. Days and times alone are the row of a timetable, and
    more than two such lines are those of a list.

        en - May 3, 2024 | 5 min read | 12 comments
        en - Published Aug 28, 2024 • Last updated 1 hour ago • 4 minute read
        en - Jane Doe · 3 May 2024 · 12 comments
        de - Von Anna Muster | 3. Mai 2024 | 5 Min. Lesezeit
        de - 3. Mai 2024 • 12 Kommentare
        fr - Publié le 3 mai 2024 • 12 commentaires
        es - 3 de mayo de 2024 | 12 comentarios
        ru - 3 мая 2024 | 1204 просмотра
        en | May 3, 2024 | 10:30
        en | Ferry | 5 min | 12 boats
        en | Tides - May 3, 2024
        de | 3. Mai 2024 | 4. Mai 2024
    """,
    most=MOST,
)
