"""Calls to follow, subscribe and sign up."""

from __future__ import annotations

from cleaner.rule import Words, phrases

FOLLOW = Words(en=["follow us", "follow us on"])

follow = phrases(
    FOLLOW.alone(),
    """A call to follow the publisher somewhere.

        en - Follow us on:
        en | “Follow us,” the officer shouted.
    """,
)
