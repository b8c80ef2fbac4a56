"""Tags, topics and categories under the story."""

from __future__ import annotations

from cleaner.lines import Line
from cleaner.rule import Words, looks, phrases, shape
from cleaner.rules._tags import LABEL, LABEL_ROWS, OPENING, OPENING_CLOSE, OPENING_ROWS

#: A tag is short; among the items under such labels on the development pages none has more letters or words.
TAG_LENGTH = 40
TAG_WORDS = 5
#: A list of tags is seldom longer.
LIST_LENGTH = 12

label = phrases(
    LABEL.alone(),
    """The label over a list of tags or categories, outside the story.

    Between paragraphs the word may be a subhead.
    """
    + LABEL_ROWS,
    where="edges",
)

line = phrases(
    OPENING.alone("{word}: {headline}", "{word} : {headline}")
    + OPENING_CLOSE.alone("{word}: {headline}", "{word}:{headline}"),
    """A list of tags or categories after its label, on one line outside the story.

    What follows the label does not end like a sentence.
    """
    + OPENING_ROWS,
    where="edges",
)

listed = phrases(
    LABEL.alone("{word}: {headline}", "{word} : {headline}", needs=(",", "|", "·", "•", ";", "、", "،", " / ")),
    """A list of tags or topics after its label, with signs between them, below the story.

    Labels of two meanings count here too: names in a row behind "Topics" close an article, and no sentence is parted so.

        en - Topics: Harbour | Storm | Cost of living
        pl - Więcej na temat: port, burza, prom
        en | Topics: Harbour | Storm | Cost of living
        en | Topics of the day
        de | Themen: Der Hafen
    """
    + OPENING_ROWS.replace("标签：港口 风暴", "标签: 港口、风暴")
    .replace("タグ：港、嵐", "タグ: 港、嵐")
    .replace("en - Filed under: Islands | Ferries", "en - Article tags: Islands | Ferries"),
    where="tail",
)

words = phrases(
    Words(
        en=["tags {words}", "keywords {words}"],
        de=["schlagwörter {words}", "schlagworte {words}"],
        fr=["mots-clés {words}"],
        es=["etiquetas {words}"],
        it=["parole chiave {words}"],
        pt=["palavras-chave {words}"],
        ru=["теги {words}"],
        tr=["etiketler {words}"],
    ).alone(),
    """A list of tags after its label without a colon, below the story.

    The label stands in the plural, and few words follow: a line of many is a sentence that was broken off.

        en - Tags harbour storm ferries
        en | Tags on every crate told the buyer where the fish came from.
        en | keywords say what the main part of the file is. If you have not met them before,
        de - Schlagwörter Hafen Sturm Fähre
        fr - Mots-clés port tempête
        es - Etiquetas puerto tormenta
        it - Parole chiave porto tempesta
        pt - Palavras-chave porto tempestade
        ru - Теги порт шторм
        tr - Etiketler liman fırtına
    """,
    where="tail",
)

hashtags = shape(
    r"(?:#[^\W\d][^\s#]{1,40}+[ ,·|]{0,9}+){2,30}",
    """Two hashtags or more and nothing else, below the story.

    One alone may name a movement and be a subhead; between paragraphs a line of them may be a quoted post.

        en - #harbour #storm #ferries
        tr - #son #dakika
        en | #MeToo
        en | #1 in the charts
        en | #!/bin/sh
    """,
    holds=("#",),
    where="tail",
)


@looks(
    """A tag under the label of a list of tags, below the story.

    Short lines without an end, one right under the other from the label down. The first line that is longer, ends like a
    sentence or is other noise closes the list.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en x Tags
        en - Port Ellis
        en - Ferries and ships
        en | The ferry leaves at ten.
        en | Port Ellis
    """,
    where="tail",
    rooms=("tags",),
)
def item(line: Line) -> bool:
    if not _is_tag(line):
        return False
    above = line.before
    for _ in range(LIST_LENGTH):
        if above is None or above.is_prose:
            return False
        if above.found:
            return any(rule.reason == label.reason for rule in above.found)
        if not _is_tag(above):
            return False
        above = above.before
    return False


def _is_tag(line: Line) -> bool:
    words = line.folded
    return not line.ended and len(words) <= TAG_LENGTH and len(words.split()) <= TAG_WORDS
