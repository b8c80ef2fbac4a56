"""What a wrong word was probably meant to be."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

#: Words that share less than half of their letters in order are no slip of each other.
LIKENESS = 0.5


def nearest(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Give ``"did you mean ...?"`` with the known words that are most like a wrong one, or ``otherwise``."""
    near = difflib.get_close_matches(word.lower(), tuple(known), n=3, cutoff=LIKENESS)
    return f"did you mean {' or '.join(near)}?" if near else otherwise
