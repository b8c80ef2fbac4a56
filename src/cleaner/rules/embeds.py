"""Embedded content: what stands where it was blocked, and what a social post leaves behind."""

from __future__ import annotations

from cleaner.rule import notices, phrases, shape
from cleaner.rules._book import opening
from cleaner.rules._embeds_blocked import BLOCKED
from cleaner.rules._embeds_blocked_rows import BLOCKED_ROWS, STUB, STUB_ROWS
from cleaner.rules._embeds_networks import (
    NETWORK_ROWS,
    NETWORKED,
    OFFER_OPENS,
    OFFERS,
    PLACED_ROWS,
    placed,
)
from cleaner.rules._embeds_notices import CONSENT, LEAD, NOTICE, NOTICE_ROWS, PLACEHOLDER, PLACEHOLDER_ROWS
from cleaner.rules._embeds_shared import BEGUN, PICTURE_ROWS, SHARED, SHARED_ROWS, SIGNATURE_ROWS
from cleaner.rules._embeds_view import VIEW, VIEW_ROWS

blocked = phrases(
    BLOCKED.ended(),
    """A placeholder for embedded content that waits for the reader's consent.

    It stands in the middle of stories and speaks in full sentences, which no length filter finds. Each is a closed phrase
    of the placeholder; an article on data protection keeps its own.
    """
    + BLOCKED_ROWS,
    prose=True,
)

placeholder = phrases(
    PLACEHOLDER.ended() + opening(LEAD, needs=CONSENT) + placed(),
    """A placeholder for embedded content, in the words of a site that no list holds.

    It is one sentence that opens with this content or this video and goes on about cookies or consent, or it begins
    with words that only a placeholder has. A guide to cookies opens its sentences otherwise, and how they end proves
    nothing.
    """
    + PLACEHOLDER_ROWS
    + PLACED_ROWS,
    prose=True,
)

stub = phrases(
    STUB.alone(),
    """The heading or button of a blocked embed in words that an article also uses.

    Outside the story only, or beside the other lines of the placeholder.
    """
    + STUB_ROWS,
    where="edges",
)

offer = shape(
    OFFERS,
    """A button that loads or skips the post of a network, outside the story.

    A verb, the network and what it holds, and nothing else. A guide tells its readers more, and may tell it in a subhead,
    so between paragraphs it stays.

        en - Allow X content?
        en - Load Reddit post and remember my choice for example.com
        en - Skip Instagram post
        de - YouTube-Inhalte immer laden
        sv - Hoppa över Instagraminlägg
        fr - Autoriser Instagram ?
        ar - نهاية منشور إنستغرام: المحتوى غير متاح
        en | Show Instagram how to do it
        en | Load Facebook on the phone of the child
        en | Allow X content?
    """,
    opens=OFFER_OPENS,
    where="edges",
)

view = phrases(
    VIEW.alone(),
    """A link to an embedded post on its network.

    The quoted text of the post is part of the story and stays; only the pointer to the network goes.
    """
    + VIEW_ROWS,
)

shared = phrases(
    SHARED.alone() + BEGUN.alone("{word}", "{word} {names}"),
    """The line under an embedded post that says who shared it.

    It names a user, mostly by his handle in brackets, and says nothing else; the words of the post are kept.
    """
    + SHARED_ROWS,
)

signature = shape(
    r"[> ]{0,4}-{1,2} ?[^()@]{1,70}\(@\w{1,30}\) ?[^()@]{3,40}(?:(?<=\d{4})|(?<=\d日)|(?<=\d일))[.\]) ]{0,3}",
    """The signature under an embedded post, beside other noise: a dash, the name, the handle in brackets and the date.

    The form is a network's own and holds no sentence. But where the words of the post stand above it, it says whose they
    are, so it goes only with the rest of the box: its short address, its link to the network.
    """
    + SIGNATURE_ROWS,
    where="beside",
    holds=("@",),
)

picture = shape(
    r"(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w{0,14}",
    """The short address of a picture in an embedded post, alone on its line.
    """
    + PICTURE_ROWS,
    opens=("pic.", "t.co/", "http"),
)

consent = notices(
    NOTICE + NETWORKED,
    """A placeholder for content of another site, which waits for the visitor's consent.

    The paragraph names the outside content, the cookies or the consent, the reader, and the loading of it. News of a
    video or of a law on consent names neither the reader nor a button.
    """
    + NOTICE_ROWS
    + NETWORK_ROWS,
    where="edges",
)
