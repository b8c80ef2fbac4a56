"""Menus: navigation, languages, skip links."""

from __future__ import annotations

from cleaner.rule import Words, phrases

CODE = Words(en=["en", "de", "fr", "es", "it", "pt", "ru", "uk", "pl", "tr", "ar", "zh"])

language = phrases(
    CODE.alone(),
    """The code of a language the page can be had in.

        en - • en
        en | English
    """,
    where="edges",
)
