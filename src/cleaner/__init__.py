"""cleaner: clean, typed articles from scraped pages, and an account of every line.

>>> from cleaner import clean
>>> article = clean("ON NOW\\n\\nThe harbour opens again\\n\\nThe first ships came in on Monday morning, the port authority of the island said.")
>>> article.title
'The harbour opens again'
>>> [(line.number, line.text, line.rule) for line in article.dropped]
[(1, 'ON NOW', 'live.strip')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleaner.api import Cleaner, clean
    from cleaner.ledger import Block, Edit, Ledger, Row
    from cleaner.models import CleanArticle, DroppedLine, Metadata, Options, PageType, RuleFile
    from cleaner.statistics import RuleStatistics

__all__ = [
    "Block",
    "CleanArticle",
    "Cleaner",
    "DroppedLine",
    "Edit",
    "Ledger",
    "Metadata",
    "Options",
    "PageType",
    "Row",
    "RuleFile",
    "RuleStatistics",
    "clean",
]

__version__ = "0.1.0"

_ROOMS = {
    "Cleaner": "api",
    "clean": "api",
    "CleanArticle": "models",
    "DroppedLine": "models",
    "Metadata": "models",
    "Options": "models",
    "RuleStatistics": "statistics",
    "RuleFile": "models",
    "PageType": "models",
    "Block": "ledger",
    "Edit": "ledger",
    "Ledger": "ledger",
    "Row": "ledger",
}


def __getattr__(name: str) -> Any:
    """Load a public name from its room when it is first asked for, so that importing the package costs nothing."""
    if name not in _ROOMS:
        raise AttributeError(f"module 'cleaner' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"cleaner.{_ROOMS[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
