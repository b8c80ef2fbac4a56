"""Who wrote it, and where: bylines, place lines and the author's box."""

from __future__ import annotations

import re

from cleaner.lines import FRAME, Line
from cleaner.names import is_name, original_case
from cleaner.rule import looks, notices, phrases, shape
from cleaner.rules._bylines import (
    AGENCY,
    AGENCY_ROWS,
    BY,
    BY_ROWS,
    BY_WORDS,
    DESK,
    DESK_ROWS,
    LABEL,
    LABEL_ROWS,
    LABEL_WORDS,
)
from cleaner.rules._bylines_author import BIO, BIO_ROWS, MORE, MORE_ROWS
from cleaner.rules._bylines_box import BOX, BOX_ROWS
from cleaner.rules._bylines_roles import ROLE, ROLE_ROWS
from cleaner.skeleton import skeleton_of

#: A place and agency line has at most this many words.
PLACE_WORDS = 4

#: Prepositions before a name that also open headlines; they count right under the title only.
OPENERS = frozenset("von by par por di da de door av af του της oleh bởi от від".split())

#: How extractors begin the items of a list.
BULLETS = ("- ", "* ", "• ")
#: A story shorter than this says too few words to tell a name from a subhead.
STORY_LENGTH = 100
#: What sites print between a name and its date.
DATE_MARKS = (" ", ", ", " - ", " | ", " · ", " • ", " / ")

#: The rooms whose lines stand beside a byline.
COMPANY = frozenset("bylines counters dates live reading sharing social subscribe".split())

#: Words before a name that are taken off when the name and its date are read.
LEADS = frozenset(word for table in (BY, LABEL) for words in table.languages.values() for word in words) | OPENERS

by = phrases(
    BY.alone("{word} {name}", "{word}: {name}", "{word} {name} | {words}", "{word} {name} • {words}")
    + BY.alone(
        *(
            frame
            for mark in DATE_MARKS
            for frame in (f"{{word}} {{names}}{mark}{{date}}", f"{{word}}: {{names}}{mark}{{date}}")
        )
    )
    + BY_WORDS.alone(),
    """The author's name after a word that says so, above the story.

    Nothing but a name of up to five capitalised words follows: a sentence that begins with the same preposition goes on
    in small letters. Below the story "by" and a name is a line of a list of books or products, and such a list keeps
    all its lines. German "Von", which opens headlines made of capitalised nouns, is left to the rule that looks for
    the title above.
    """
    + BY_ROWS,
    where="head",
)

author = phrases(
    LABEL.alone("{word}: {name}", "{word} : {name}", "{word}: {name} | {words}")
    + LABEL.alone(*(f"{{word}}: {{names}}{mark}{{date}}" for mark in DATE_MARKS))
    + LABEL_WORDS.alone(),
    """The author's name after a label and a colon, at the edge of the story.

    The label is the word for an author, a text or a reporter; between paragraphs such a line may be a speaker or a row
    of facts about a book.
    """
    + LABEL_ROWS,
    where="edges",
)

role = phrases(
    ROLE.alone("{word}: {names}", "{word} : {names}"),
    """Who did what for the piece, below it: the part and the names.

    Under the last paragraph stands who edited, checked, drew or translated. In a story such a line is a cast or a
    programme and stands between its paragraphs.
    """
    + ROLE_ROWS,
    where="tail",
)

desk = phrases(
    DESK.alone(),
    """The desk or the unnamed correspondent who wrote the story, above it.

    A newsroom may be the subject of a story, so below the first paragraph the words stay.
    """
    + DESK_ROWS,
    where="head",
)

agency = phrases(
    AGENCY.alone("{word}", "{name}, {word}", "{word}, {name}", "{name} ({word})", "{name} / {word}", "{name}/{word}"),
    """A news agency, alone or with the place, above the story.

    The names are a closed list. A headline that ends with a dash and an agency is a title with its source and stays.
    """
    + AGENCY_ROWS,
    where="head",
)

bio = phrases(
    BIO.alone(),
    """The heading of the box about the author.

    It stands outside the story. Between paragraphs, in a review of a book, it is a subhead.
    """
    + BIO_ROWS,
    where="tail",
)

more = phrases(
    MORE.alone(),
    """A link to what else the author wrote.

    The whole line is the link. In the story the words go on.
    """
    + MORE_ROWS,
    where="edges",
)

box = notices(
    BOX,
    """The box about the author: who wrote the text, and where to find or follow the author.

    It names the trade, what the author does, and the link to the author's other texts or accounts.
    """
    + BOX_ROWS,
    where="tail",
)

reporter = shape(
    r"(?:[\[(【][^\])】]{1,24}[\])】] ?)?(?:[가-힣]{2,4}(?:[·,=/ ]{1,2}[가-힣]{2,4}){0,4} ?(?:선임|수석|전문|객원|인턴)?(?:기자|특파원|논설위원|통신원)(?: ?외 ?\d{1,2}명)?"
    r"(?: ?[=/|(]? ?[\w.+-]{1,64}@[\w.-]{1,80}\)?)?"
    r"|[\u3400-\u9fff々ァ-ヶ]{1,5}[ ・]?[\u3040-\u30ff\u3400-\u9fff々]{0,5} ?(?:記者|編集委員|論説委員|特派員|支局長)"
    r"|(?:本报|本報|新华社|本刊|见习|实习|首席)?(?:记者|記者|通讯员) ?[\u4e00-\u9fff]{2,4}(?:[ 、/][\u4e00-\u9fff]{2,4}){0,3}(?:[ /](?:[\u4e00-\u9fff]{2,4})?(?:报道|報導|摄影报道|綜合報導))?"
    r"|(?:文|글|撰文|作者|记者|記者|编辑|編輯|采写|撰稿|整理|编译|編譯|執筆|著者|ライター|取材|構成|聞き手|編集|기자|작성자|글쓴이|취재|필자)"
    r" ?[:・=/丨|] ?[\w・·、 ]{2,16}"
    r")[\])】]?",
    """A reporter named in Korean, Japanese or Chinese, alone on the line at the edge of the story.

    A name of a few characters and the word for reporter, with a mailbox behind it in Korea. A sentence about a reporter
    is longer and goes on.

        ko - 김예시 기자
        ko - 김예시 기자 외 1명
        ko - 글: 김예시
        ko - [포트엘리스=예시뉴스] 김예시 기자 kim@example.com
        ko | 그는 섬에서 삼십 년을 일한 기자였다
        ja - 例田花子 記者
        ja - 文：例田花子
        ja | 記者は見た
        zh - 记者 王小例
        zh - 作者：王小例
        zh - 本报记者 王小例 李小例
        zh | 记者的一天
    """,
    holds=tuple(
        "기자 특파원 논설위원 통신원 글 작성자 취재 필자 記者 编 編 委員 特派員 支局長 记者 通讯员 文 作者 采写 撰 整理 執筆 著者 ライター 取材 構成 聞き手".split()
    ),
    where="edges",
)


@looks(
    """A preposition and a name right under the title or its date.

    "Von", "De" or "Του" before a name is the byline where the title or the day of publication stands directly above. The
    same words as the first line of a page are its headline.

        de = Der Hafen öffnet wieder nach dem Sturm
        de - Von Anna Muster
        de | Die ersten Schiffe kamen am Montag an, und die Leitung des Hafens sagte, dass sie auf den Sturm vorbereitet ist.
        de | Von Mäusen und Menschen
        de | Die Fischer hatten elf Tage gewartet, aber nicht alle von ihnen waren bei der Öffnung der Tore am Kai zu sehen.

        de = Der Hafen öffnet wieder nach dem Sturm
        de x Stand: 22.04.2024, 06:00 Uhr
        de - Von Anna Muster
        de | Die ersten Schiffe kamen am Montag an, und die Leitung des Hafens sagte, dass sie auf den Sturm vorbereitet ist.

        de = Von Mäusen und Menschen
        de | Die ersten Schiffe kamen am Montag an, und die Leitung des Hafens sagte, dass sie auf den Sturm vorbereitet ist.
    """,
    where="head",
)
def below(line: Line) -> bool:
    opener, _, rest = line.folded.partition(" ")
    if opener.lower() not in OPENERS or line.ended or len(rest.split()) < 2 or not is_name(rest):
        return False
    above = line.before
    return above is not None and (
        above.is_title or above.repeats_title or any(rule.family == "dates" for rule in above.found)
    )


@looks(
    """A name with a date between the title and the story, with or without a word for the author.

    The date and the place under the title say who wrote it, where and when. Above the title or without one the same
    words may be the headline of a daily column.

        en = The harbour opens again after the storm
        en - Jane Doe, 8 January, 17:46
        en - By Jane Doe on January 8, 2025
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Jane Doe, 8 January
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.

        en = Morning Briefing, 8 January 2025
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
    """,
    where="head",
)
def signed(line: Line) -> bool:
    if not _under_title(line):
        return False
    before, found, after = skeleton_of(line.key).partition("{date}")
    words = _named(original_case((before or after).strip(FRAME), line.folded))
    if not found or not words or (before and after.strip(FRAME)) or not 2 <= len(words.split()) <= PLACE_WORDS:
        return False
    return is_name(words, PLACE_WORDS)


def _named(words: str) -> str:
    """The name, without the word for the author before it and the word for the day behind it."""
    for lead in (words[: at + 1] for at, sign in enumerate(words) if sign in " :"):
        if lead.lower().strip(" :") in LEADS:
            words = words[len(lead) :].strip(FRAME)
            break
    return words.removesuffix(" on").removesuffix(" le").removesuffix(" am").strip(FRAME)


def _under_title(line: Line) -> bool:
    """Whether the page has a title and the line stands below it."""
    title = line.page.title_index
    return bool(line.page.title_key) and (title is None or line.index > title)


@looks(
    """A personal name alone on its line, at the edge of the story and beside a date or a call to follow.

    A name alone may be a sign-off, a speaker or a place. Right under the title or right below the last paragraph, with
    the furniture of a byline beside it, it is the byline. So it is between the title and the story where the story writes
    none of its words small: a subhead's words come back in the text. Words of the title are what the story is about, and
    words over a list are its heading.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en - Samira Bekele
        en x Follow us on:

        en = The harbour opens again after the storm
        en - Samira Bekele
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.

        en = The harbour opens again after the storm
        en | Port Authority
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.

        en = Letter from the island
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Samira Bekele

        en = The Best Ships of the Year: Red Gannet and Blue Heron
        en | Red Gannet
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.

        en = The harbour opens again after the storm
        en | Harbour Facts
        en | - The first ships came in on Monday morning, the port authority of the island said in a short statement.

        en = Letter from the island
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Garden Furniture
        en | Office Furniture
        en x Follow us on:
    """,
    where="edges",
)
def name(line: Line) -> bool:
    words = line.folded
    if (
        line.ended
        or not 2 <= len(words.split()) <= PLACE_WORDS
        or not is_name(words)
        or words.isupper()
        or "&" in words
        or words.endswith(",")
    ):
        return False
    above, below = line.before, line.after
    if above is None or not (above.is_prose or above.is_title or above.is_furniture):
        return False
    if line.key in line.page.title_key or (below is not None and below.folded.startswith(BULLETS)):
        return False
    if any(_is_byline_furniture(other) for other in (above, below)):
        return True
    return above.is_title and below is not None and below.is_prose and _is_nobodys_word(line)


def _is_nobodys_word(line: Line) -> bool:
    """Whether the story writes none of the words small, as it would those of a subhead: then they are a name."""
    story = " ".join([other.text for other in line.page.lines() if other.index != line.index])
    return len(story) >= STORY_LENGTH and all(
        word.istitle() and not re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", story)
        for word in line.folded.split()
    )


def _is_byline_furniture(line: Line | None) -> bool:
    return line is not None and any(rule.family in COMPANY for rule in line.found)


@looks(
    """A place and an agency, parted by a dot, between the title and the story.

        en = The harbour opens again after the storm
        en - Port Ellis • ISN
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Port Ellis • Marrow
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """,
    where="head",
)
def place(line: Line) -> bool:
    parts = [part.strip() for part in line.folded.split("•")]
    if len(parts) != 2 or len(line.folded.split()) > PLACE_WORDS + 1:
        return False
    return is_name(parts[0], PLACE_WORDS) and is_name(parts[1], 2) and not line.ended
