"""Buttons and toasts of the page: close, loading, copied, saved."""

from __future__ import annotations

from cleaner.rule import Words, phrases

CLOSE = Words(en=["close", "close close", "dismiss", "close this", "close menu", "close modal", "close window"])

close = phrases(
    CLOSE.alone(),
    """A button that closes something.

    The word alone is also a subhead or an answer, so between paragraphs it stays unless other noise stands beside it.

        en - close
        en | Close
        en | The vote was close.
    """,
    where="edges",
)
