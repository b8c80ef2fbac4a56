"""What the big sites of a language print around their stories, word for word: a table a language, filed under the rules.

Other tables know what any site may say. These hold the fixed words of papers, broadcasters and portals, as their programs
set them under every article. A phrase of a table acts like any other phrase of its rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from cleaner.rule import Phrase

#: The languages that have a table, each in a file of its own: ``_sites_de.py``.
TABLES = (
    "ar",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fa",
    "fi",
    "fr",
    "he",
    "hi",
    "hu",
    "id",
    "it",
    "ja",
    "ko",
    "nl",
    "no",
    "pl",
    "pt",
    "ro",
    "ru",
    "sv",
    "tr",
    "uk",
    "vi",
    "zh",
)


def printed() -> Mapping[str, tuple[Phrase, ...]]:
    """Read the phrases of all tables by the id of their rule."""
    found: dict[str, list[Phrase]] = {}
    for language in TABLES:
        for rule, phrases in read(import_module(f"{__package__}._sites_{language}").PRINTED).items():
            found.setdefault(rule, []).extend(Phrase(language, phrase) for phrase in phrases)
    return {rule: tuple(phrases) for rule, phrases in found.items()}


def read(table: str) -> dict[str, list[str]]:
    """Read a table: the id of a rule on a line of its own, and below it its phrases, a line each, set in."""
    found: dict[str, list[str]] = {}
    rule = ""
    for line in table.splitlines():
        if line.startswith("    "):
            found[rule].append(line.strip())
        elif line:
            rule = line.strip()
            found.setdefault(rule, [])
    return found
