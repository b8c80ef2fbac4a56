"""Small print of the publisher: copyright, licences, disclaimers."""

from __future__ import annotations

from cleaner.rule import Words, notices, phrases, shape
from cleaner.rules._legal_advice import ADVICE, ADVICE_ROWS
from cleaner.rules._legal_age import AGE, AGE_ROWS
from cleaner.rules._legal_developing import DEVELOPING, DEVELOPING_ROWS
from cleaner.rules._legal_house import HOUSE, HOUSE_ROWS
from cleaner.rules._legal_notices import NOTICE, NOTICE_ROWS
from cleaner.rules._legal_opinion import AUTHOR, AUTHOR_ROWS, OPINION, OPINION_ROWS
from cleaner.rules._legal_reuse import REUSE, REUSE_ROWS, TERMS, TERMS_ROWS
from cleaner.rules._legal_rights import OWNER, OWNER_ROWS, RIGHTS, RIGHTS_ROWS, YEAR_ROWS

rights = phrases(
    RIGHTS.ended()
    + RIGHTS.alone(
        "© {word}",
        "{word} ©",
        "© {number} {word}",
        "© {number}. {word}",
        "© {number}, {word}",
        "{word} © {number}",
        "{word}. © {number}",
        "© {number} - {word}",
        "copyright © {number}. {word}",
    ),
    """The publisher reserves all rights.

    The formula stands under the story or above it. Between paragraphs it may be the subject of an article on copyright,
    and stays.
    """
    + RIGHTS_ROWS,
    where="edges",
    prose=True,
)

owner = phrases(
    OWNER.alone(
        "© {text} {word}",
        "© {text}, {word}",
        "(c) {text} {word}",
        "copyright {text} {word}",
        "copyright {text}, {word}",
        "©{text} {word}",
    ),
    """A copyright line with the owner's name and the formula of reserved rights.

    The sign or the word opens the line and the formula ends it.
    """
    + OWNER_ROWS,
    where="edges",
    prose=True,
)

named = phrases(
    Words(en=["© {words} {number}", "©{words} {number}", "© {number} {name}", "copyright © {number} {name}"]).alone(),
    """The copyright sign with an owner and a year, and nothing else.

    It is the mark of the publisher or of the agency the text was bought from, wherever it stands.

        en - © The Harbour Times Ltd. 2024
        en | The © stands for copyright since 1908
        de | Müsli © 2024
    """,
    most=2,
)

signed = phrases(
    Words(en=["{words} © {number}"]).alone(),
    """An owner, the copyright sign and a year, below the story.

    Between paragraphs the sign may stand behind a trade name.

        en - Harbour Agency © 2021
        de | Müsli © 2024
    """,
    where="tail",
    most=2,
)

year = shape(
    r"[^\w©(]{0,4}(?:copyright[: ]{0,2})?(?:©|\(c\)|@) ?[^?!]{0,60}\b(?:19|20)\d\d[^?!]{0,140}|[^\w©(]{0,4}copyright:? ?(?:c )?(?:19|20)\d\d[^?!]{0,140}",
    """A copyright sign or the word with a year.

    The sign opens the line and a year follows it, under the story. A sign behind a trade name or a picture's credit
    between paragraphs is not touched.
    """
    + YEAR_ROWS,
    opens=("c)", "copyright"),
    holds=("©", "@"),
    where="tail",
    prose=True,
)

reuse = phrases(
    REUSE.ended(),
    """The publisher says who may use the text, and how.

    It speaks of this material or this publication as a whole; stories that report on such terms do so in other words.
    """
    + REUSE_ROWS,
    where="edges",
    prose=True,
)

terms = phrases(
    TERMS.alone(),
    """The publisher says who may use the text, in a sentence that names it.
    """
    + TERMS_ROWS,
    where="edges",
    prose=True,
)

opinion = phrases(
    OPINION.ended(),
    """The publisher says that the author's views are not its own.

    It names itself or the author and the views; a person in a story who distances himself is quoted in other words.
    """
    + OPINION_ROWS,
    where="edges",
    prose=True,
)

author = phrases(
    AUTHOR.alone(),
    """The publisher says whose views the text holds, and names them.

    As above, with names left open.
    """
    + AUTHOR_ROWS,
    where="edges",
    prose=True,
)

advice = phrases(
    ADVICE.ended(),
    """The publisher says that the text gives no advice.

    Investment, medical and legal disclaimers speak of this article as a whole.
    """
    + ADVICE_ROWS,
    where="edges",
    prose=True,
)

developing = phrases(
    DEVELOPING.ended(),
    """The publisher says that the story is unfinished.
    """
    + DEVELOPING_ROWS,
    where="edges",
    prose=True,
)

notice = notices(
    NOTICE,
    """A paragraph of small print: a disclaimer, rights, a sponsor, a machine at work, or what to do about errors.

    It names the matter and denies, forbids or discloses something of this very text. A story about advice, rights or
    sponsors speaks of other people's texts; where it stands between paragraphs it is not even looked at.
    """
    + NOTICE_ROWS,
    where="edges",
)

age = phrases(
    AGE.alone(),
    """The page says that its text is old.

    It counts the years of this article, which no story does of itself.
    """
    + AGE_ROWS,
    where="edges",
    prose=True,
)

house = notices(
    HOUSE,
    """What the house answers for and what not, whose shares it holds, whose pictures it shows, and where help is.

    The paragraph names the matter, this text or its author, and the reader or the law. A story about shares, suicide or
    rights tells what others did, and speaks to nobody.
    """
    + HOUSE_ROWS,
    where="edges",
)

content = phrases(
    Words(
        en=["content © {text}", "contents © {text}", "text © {text}", "all content © {text}", "story © {text}"],
        de=["inhalt © {text}", "inhalte © {text}", "text: © {text}"],
        fr=["contenu © {text}", "texte © {text}"],
        es=["contenido © {text}", "contenidos © {text}"],
        it=["contenuti © {text}", "contenuto © {text}"],
        pt=["conteúdo © {text}"],
        nl=["inhoud © {text}"],
    ).alone(),
    """The copyright sign behind the word for what it covers, below the story.

        en - Content © Harbour Publishing Ltd; photographs may not be used without a licence.
        de - Inhalte © Hafenverlag, auch auszugsweise nur mit Erlaubnis
        fr - Contenu © Éditions du Port
        es - Contenidos © Editorial del Puerto
        it - Contenuti © Edizioni del Porto
        pt - Conteúdo © Editora do Porto
        nl - Inhoud © Havenuitgeverij
        en | Text and content are king
    """,
    where="tail",
    prose=True,
)
