"""Cleans single values: what a site wrote into a field, as a reader would see it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from cleaner.lines import fold

#: Longer titles and contents are not metadata.
LONGEST_META = 10_000

_MARKUP = re.compile(
    r"</?(?:[abipsu]|br|em|strong|span|cite|small|mark|sup|sub|q|h[1-6]|div|font)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_LETTERLESS = re.compile(r"[\W_]+")


def clean(value: object) -> str | None:
    """One line of a value: no markup, no entities, no runs of white space; ``None`` where it says nothing or has no end."""
    if not isinstance(value, str) or len(value) > LONGEST_META:
        return None
    if "&" in value:
        value = unescape(unescape(value))
    if "<" in value:
        value = _MARKUP.sub(" ", value)
    return " ".join(value.split()) or None


def letters(text: str) -> str:
    """A text's letters and digits alone, which spacing, case and signs do not change."""
    return _LETTERLESS.sub("", fold(text).casefold())


def first(values: Iterable[str | None]) -> str | None:
    """The first value that is there."""
    return next((value for value in values if value), None)
