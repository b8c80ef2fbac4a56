"""Live strips: the banners of what is on air or breaking."""

from __future__ import annotations

from cleaner.rule import Words, phrases

STRIP = Words(
    en=["on now", "on air", "watch live", "live now", "now playing", "breaking news alert", "listen live"],
)

strip = phrases(
    STRIP.alone(),
    """The banner of what is on air or live just now.

    Broadcasters print it on every page. Capitals are no evidence: a subhead in capitals stays.

        en - ON NOW
        en - Watch live
        en | ON THE MOVE
        en | LIVE AID
    """,
)
