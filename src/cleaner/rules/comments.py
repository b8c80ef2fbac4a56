"""Readers' comments: the form to write them, its rules, and the buttons between them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from cleaner.languages import stop_words
from cleaner.lines import PROSE_WIDTH, Line, Page, width_of
from cleaner.rule import notices, phrases, shape, sweeps
from cleaner.rules._book import opening
from cleaner.rules._comments import FORM, FORM_EAST, FORM_EAST_ROWS, FORM_NORTH, FORM_NORTH_ROWS, FORM_ROWS
from cleaner.rules._comments_buttons import HEADING, HEADING_ROWS, REPLY, REPLY_ROWS, SAYS_ROWS
from cleaner.rules._comments_house import HOUSE, HOUSE_ROWS
from cleaner.rules._comments_notices import ASKED, COMMENTS, INVITATION_ROWS, INVITE, NOTICE, NOTICE_ROWS
from cleaner.rules._comments_spam import SPAM, SPAM_ROWS

#: What stands behind a reader's name over his comment: " says", " sagt".
SAID = tuple(phrase.text.removeprefix("{name}") for phrase in REPLY.alone() if phrase.text.startswith("{name} "))
SAID_ENDS = frozenset(word[-3:] for word in SAID)
#: A name and what stands behind it are no longer than this.
LONGEST_SAYS = 48
#: A thread has so many marks (a reader's name, a button to reply), and so many speakers that no other sign of comments is
#: needed. Behind five extractors of 936 articles 98% of the words that go are no story's, and no page of 685 that are
#: forums, shops, listings, services and manuals loses a line: there the first post is no story.
MARKS = 3
NAMES = 5
#: So many readers need neither a heading nor a day or a button, if one of four speaks again, or twice as many, if one of
#: four has but one name: so it is under the three bare threads behind trafilatura of 790 articles. Experts who were asked
#: have two names, a class at school has fewer children, and both speak once.
CROWD = 12
CASUAL = 4
#: From mark to mark a comment has at most so many lines; what stands further off is another part of the page. A choice.
LONGEST_COMMENT = 20
#: Above a thread there is a story of so many letters: a page of posts begins with the first of them. A choice.
STORY_WIDTH = 500
#: What speaks of comments, and what of this is a mark of the thread itself.
ROOMS = ("comments.", "counters.comments")
MARKED = ("comments.reply", "comments.says")
#: Buttons to reply that no story has as a word of its own.
BUTTONS = frozenset(("replydelete", "reply delete", "like reply", "like · reply", "reply · like", "log in to reply"))
#: Rooms of which comments have a line each: the day, a button.
DRESS = frozenset(("dates", "buttons", "sharing"))
#: Signs that open a quotation: what a story lets its people say.
QUOTES = ('"', "'", "«", "»", "「", "『", "- ")

form = phrases(
    FORM.alone(),
    """The form to write a comment: its heading, its fields' notes, its rules, or a link to the comments.

    The page asks its own readers to write, or says where what they wrote stands. "Comments" alone may be a subhead, and a
    report in which nobody commented goes on.
"""
    + FORM_ROWS,
    prose=True,
)

form_east = phrases(
    FORM_EAST.alone(),
    """The form to write a comment, in the languages of the east.

    The same as ``comments.form``; the table is long and stands apart.
"""
    + FORM_EAST_ROWS,
    prose=True,
)

form_north = phrases(
    FORM_NORTH.alone(),
    """The form to write a comment, in the languages of the north.

    The same as ``comments.form``; the table is long and stands apart.
"""
    + FORM_NORTH_ROWS,
    prose=True,
)

thread = shape(
    r"(?:\d{1,5}|one|ein|une?|uno|um|één) (?:thoughts?|comments?|responses?|replies|reply|kommentare?|gedanken?|antworten"
    r"|réflexions?|commentaires?|réponses?|comentarios?|respuestas?|commenti|pensieri|commento|comentários?|respostas?"
    r"|gedachten?|reacties?) (?:on|to|zu|auf|sur|à|en|a|su|sobre|em|over|op) [\"«'] ?.{3,150}[\"»']",
    """The heading over comments that counts them and names the article.

    A count, a word for comments and the headline in quotation marks: blog themes print it, and no sentence does.

        en - 12 thoughts on “The lighthouse of Port Ellis”
        en - One response to "The lighthouse of Port Ellis"
        de - 3 Kommentare zu „Der Leuchtturm von Port Ellis“
        fr - 2 réflexions sur « Le phare de Port Ellis »
        en | Two thoughts on “The lighthouse of Port Ellis” kept him awake.
        en | 12 comments on the plan
    """,
    holds=('"', "«"),
)

spam = phrases(
    SPAM.alone("{word}", "{word}{text}"),
    """The note that a filter against spam reads the comments.

    WordPress prints it under the form, in every language, and names the filter.
    """
    + SPAM_ROWS,
    where="tail",
    prose=True,
)

says = phrases(
    tuple(phrase for phrase in REPLY.alone() if "{name}" in phrase.text),
    """The name of a reader over his comment, beside other noise.

    In a story the same line leads into what somebody says; many of them under a story are a thread (``comments.readers``).
"""
    + SAYS_ROWS,
    where="beside",
)

reply = phrases(
    tuple(phrase for phrase in REPLY.alone() if "{name}" not in phrase.text),
    """A button between comments, outside the story.

    In letters and advice columns "Reply" heads the answer that is the article, so between paragraphs it stays.
"""
    + REPLY_ROWS,
    where="edges",
)

heading = phrases(
    HEADING.alone(),
    """The heading over comments, or a button of one common word, beside other noise.

    "Comments" is a subhead of reports and a name in code, so it needs noise within three lines.
"""
    + HEADING_ROWS,
    where="beside",
)

invitation = phrases(
    ASKED.ended()
    + ASKED.alone(
        "{rest}{word}", "{rest}{word}!", "{rest}{word}。", "{rest}{word}।", needs=("?", "？", "؟", ";", "か。")
    )
    + opening(INVITE, needs=COMMENTS),
    """The site asks its readers to write something in the comments.

    The line is one such sentence, or one behind a question. A paragraph that says something first and closes with the
    invitation is its author's, and stays.
    """
    + INVITATION_ROWS,
    where="edges",
    prose=True,
)

notice = notices(
    NOTICE,
    """The site says who may comment and how it treats comments.

    The paragraph names comments, what to do with them, and the reader or the site itself. News of a forum and its rules
    speaks of users and a company; nobody declines to comment and asks you to log in.
    """
    + NOTICE_ROWS,
    where="edges",
)

house = notices(
    HOUSE,
    """The site closes a debate, says whose words the comments are, or asks for the first.

    The paragraph names comments, what becomes of them, and this very article, the site or the reader. A minister who
    does not comment, and a debate that a council closes, are of another place.
    """
    + HOUSE_ROWS,
    where="edges",
)


@sweeps(
    """What readers wrote under the story, with their names and the buttons between.

    A thread is known by its rhythm: three marks at least, each a reader's name with the word for saying or a button to
    reply with the next name below it, and nowhere more than twenty lines between them. The page has a story above, and
    tells in other words that it takes comments, or five readers speak and not in quotation marks. A heading of comments
    stands right above, or half of them have a day or a button, or they are a dozen, some of whom speak again, or two
    dozen, some with one name: people who were asked in the street have neither. In an
    advice column the answer stands right below "Reply"; in a story people speak in quotation marks. Where the comments are what you
    came for, ignore this rule.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement. The pilots had been out since four, with lamps and ropes and a priest, and the crane stood in the water up to its cabin until noon. No one was hurt.
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland. One said that he had slept on his boat every night, for fear that the ropes would not hold until the morning. His wife brought him soup and bread.
        en | The council will meet on the quay in the first week of May, and the lighthouse will be open to everybody. The engineers want to show how high the water stood, and what the new wall would have kept out of the town, had it been built in time, as it was promised.
        en | Until then the ferry goes twice a day, as long as the wind allows it, and nobody is charged for a dog.
        en - 3 Comments
        en - Anna Muster says
        en - I was there on Monday and have never seen so many people on the quay, not even when the king came to see it.
        en - Bob Roe says
        en - Who pays for it?
        en - Samira Bekele says
        en - We do, as always, and the mainland sends us its good wishes and a bill for the ropes and lamps it lent to us.
        en | Ferries
    """,
    prose=True,
    apart=True,
    rooms=("comments", "counters"),
)
def readers(page: Page) -> Iterable[int]:
    if not any([match.rule.id.startswith(ROOMS) for found in page.matched.values() for match in found]):
        return ()
    says = [i for i in page.read if page.keys[i][-3:] in SAID_ENDS and _is_says(page, i)]
    marks = _thread(page, sorted({*says, *_replies(page)}))
    if len(marks) < MARKS or not (_takes_comments(page, marks) or _speakers(page, marks, says) >= NAMES):
        return ()
    first, last = marks[0], marks[-1]
    above = _wide(page, -1, first)
    least = max(
        STORY_WIDTH, _wide(page, last, page.order[-1]), 0 if _is_sure(page, marks, says) else _wide(page, first, last)
    )
    if above < least:
        return ()
    start = _heading(page, first)
    if start == first and not (_is_dressed(page, marks) or _is_crowd(page, says)):
        return ()
    end = _next(page, last, _longest(page, marks)) if last in says else last
    return [i for i in page.order if start <= i <= end]


def _wide(page: Page, after: int, before: int) -> int:
    """How wide the paragraphs between two lines are together."""
    return sum([width_of(page.folded[i]) for i in page.prose if after < i <= before])


def _is_sure(page: Page, marks: Sequence[int], says: Sequence[int]) -> bool:
    """Whether enough marks are such as only comments have; in a forum stands the bare word, and the first post is short."""
    return sum([i in says or page.keys[i] in BUTTONS for i in marks]) >= MARKS


def _heading(page: Page, first: int) -> int:
    """The line that begins the thread: its heading, where one stands right above the first mark."""
    above = page.neighbour(first, -1)
    found = page.matched.get(above.index, ()) if above is not None else ()
    return above.index if above is not None and any([match.rule.id.startswith(ROOMS) for match in found]) else first


def _is_dressed(page: Page, marks: Sequence[int]) -> bool:
    """Whether half of the comments have a date or a button with them: people who were asked in the street have neither."""
    dressed = [
        any(
            [
                match.rule.family in DRESS or match.rule.id == "comments.reply"
                for i in page.order
                if above < i <= below
                for match in page.matched.get(i, ())
            ]
        )
        for above, below in pairwise(marks)
    ]
    return 2 * sum(dressed) >= len(dressed)


def _is_crowd(page: Page, says: Sequence[int]) -> bool:
    """Whether so many speak as nobody asks in the street, and enough of them with one name, or again."""
    names = [page.keys[i].removesuffix(":").rpartition(" ")[0] for i in says]
    told = Counter(names)
    again = sum([told[name] > 1 for name in names])
    alone = sum([" " not in name for name in names])
    return (len(names) >= CROWD and CASUAL * again >= len(names)) or (
        len(names) >= 2 * CROWD and CASUAL * alone >= len(names)
    )


def _is_says(page: Page, i: int) -> bool:
    """Whether a line is a reader's name and the word for saying, with a number before it at most; no "she says"."""
    key = page.keys[i]
    if len(key) > LONGEST_SAYS or not key.endswith(SAID):
        return False
    name = page.folded[i].lstrip(" -*•.)0123456789")
    return name[:1].isalpha() and "," not in name and name.split()[0].lower() not in stop_words()


def _replies(page: Page) -> Iterable[int]:
    """The buttons to reply; the bare word only where a name or a date stands below it and no answer."""
    for i, found in page.matched.items():
        if any([match.rule.id == "comments.reply" for match in found]) and (
            page.keys[i] in BUTTONS or _is_name_or_date(page.neighbour(i, 1))
        ):
            yield i


def _is_name_or_date(line: Line | None) -> bool:
    return line is not None and not line.ended and width_of(line.folded) < PROSE_WIDTH


def _thread(page: Page, marks: Sequence[int]) -> Sequence[int]:
    """The last run of marks that stand near each other."""
    run: list[int] = []
    for i in marks:
        if run and _next(page, run[-1], LONGEST_COMMENT) < i:
            run = []
        run.append(i)
    return run


def _next(page: Page, i: int, steps: int) -> int:
    """The line so many lines below, or the last one."""
    place = bisect_left(page.order, i) + steps
    return page.order[min(place, len(page.order) - 1)]


def _longest(page: Page, marks: Sequence[int]) -> int:
    """The most lines that a comment has below its mark."""
    places = [bisect_left(page.order, i) for i in marks]
    return max([below - above for above, below in pairwise(places)]) - 1


def _takes_comments(page: Page, marks: Sequence[int]) -> bool:
    """Whether the page speaks of its comments in other words than the marks."""
    return any(
        [
            match.rule.id.startswith(ROOMS) and match.rule.id not in MARKED
            for i, found in page.matched.items()
            if i not in marks
            for match in found
        ]
    )


def _speakers(page: Page, marks: Sequence[int], says: Sequence[int]) -> int:
    """Count the readers who speak below their names, and not in quotation marks, and the buttons that say enough."""
    names = {page.keys[i] for i in marks if i in says and not page.folded[_next(page, i, 1)].startswith(QUOTES)}
    return len(names) + sum([page.keys[i] in BUTTONS for i in marks])
