"""Addresses that a page names: made whole, and none that a browser would run."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urljoin, urlsplit

#: A longer address is none: a choice, twice what browsers were long held to.
LONGEST_ADDRESS = 4_096


def address_of(told: str, base: str | None, schemes: Sequence[str]) -> str | None:
    """Give an address whole, relative to ``base``; ``None`` where it is none, too long, or of another scheme."""
    told = told.strip()
    if not told or len(told) > LONGEST_ADDRESS:
        return None
    try:
        address = urljoin(base or "", told)
        return address if urlsplit(address).scheme in ("", *schemes) and not _is_odd(address) else None
    except ValueError:
        return None


def _is_odd(address: str) -> bool:
    """Whether an address without a scheme could still be read as one, or holds what no address does."""
    return any(ord(sign) < 32 for sign in address) or (
        ":" in address.partition("/")[0] and not urlsplit(address).scheme
    )
