"""Readers' comments: the form to write them, its rules, and the buttons between them."""

from __future__ import annotations

from cleaner.rule import notices, phrases, shape
from cleaner.rules._book import opening
from cleaner.rules._comments import FORM, FORM_EAST, FORM_EAST_ROWS, FORM_NORTH, FORM_NORTH_ROWS, FORM_ROWS
from cleaner.rules._comments_buttons import HEADING, HEADING_ROWS, REPLY, REPLY_ROWS
from cleaner.rules._comments_notices import ASKED, COMMENTS, INVITATION_ROWS, INVITE, NOTICE, NOTICE_ROWS
from cleaner.rules._comments_spam import SPAM, SPAM_ROWS

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

reply = phrases(
    REPLY.alone(),
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
    ASKED.alone("{word}", "{word}!", "{word}。", "{word}।")
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
