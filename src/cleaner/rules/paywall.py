"""Paywalls: locks before the rest of an article, and the offers that open them."""

from __future__ import annotations

from cleaner.rule import notices, phrases
from cleaner.rules._book import opening
from cleaner.rules._paywall import NOTICE, NOTICE_ROWS, OFFER, OFFER_ROWS, OPENING
from cleaner.rules._paywall_lock import LOCK, LOCK_ROWS
from cleaner.rules._paywall_notices import APPEAL, APPEAL_ROWS

#: What a sentence of a paywall names: the subscription, its subscribers, or the way in.
ACCESS = (
    *(
        "subscri",
        "log in",
        "sign in",
        "melden sie sich",
        "abo",
        "abonn",
        "suscri",
        "suscrí",
        "inicia sesión",
        "assin",
        "faça login",
        "logga in",
        "logg inn",
    ),
    *(
        "log ind",
        "zaloguj",
        "подпис",
        "підпис",
        "передплат",
        "předpl",
        "előfizet",
        "abone",
        "会員",
        "ログイン",
        "tilaa",
    ),
)

notice = phrases(
    (*NOTICE.ended(), *OPENING.alone(), *opening(OPENING, needs=ACCESS)),
    """A notice that the article, or the rest of it, is for subscribers.

    It speaks of this very article, or asks this very reader to log in, in a line or in one sentence. Reports on
    subscriptions do neither. What follows such a notice is judged on its own.
"""
    + NOTICE_ROWS,
    prose=True,
)

offer = phrases(
    OFFER.ended(),
    """A subscription button or the terms of an offer, outside the story.

    Between paragraphs the same few words may be a subhead of an article on prices, and stay.
"""
    + OFFER_ROWS,
    where="edges",
)

appeal = notices(
    APPEAL,
    """A paragraph that sells the publisher's own subscription, above or below the story.

    It names the subscription, the journalism that it pays for, and asks the reader to take it out or to log in. A report on a
    newspaper's prices or its subscribers asks nobody to do anything, and a guide that does ask speaks of no journalism.
"""
    + APPEAL_ROWS,
    where="edges",
)

lock = notices(
    LOCK,
    """A short paragraph at the edge of the page that locks this very article, counts free ones, or says who may open it.

    It names the article, the subscribers, and that it is theirs alone, or speaks to the reader of an account. Other doors
    that open for subscribers only are no article, and a report on subscribers speaks of no article of its own.
"""
    + LOCK_ROWS,
    where="edges",
)
