"""Names as pages print them: few words, capitalised where the script has capitals."""

from __future__ import annotations

import re

#: A name on a line of its own has at most this many words.
NAME_WORDS = 5
#: ... and so many signs.
NAME_LENGTH = 80

#: Letters with what sits on them: the signs of Hindi vowels are marks of their own.
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-]|[\u0900-\u0903\u093a-\u094f])*")
_PARTICLES = frozenset(
    "van von der den de del della di da dos das la le el al bin ibn bint af av zu zum ter ten o' y e i et og och en ve and "
    "and, und & и і та και".split()
)


def original_case(words: str, folded: str) -> str:
    """Find lower-case words of a line again as the line has them."""
    at = folded.lower().find(words)
    return folded[at : at + len(words)] if at >= 0 else words


def is_name(words: str, most: int = NAME_WORDS) -> bool:
    """Tell whether these words could be a name: few, without digits, each capitalised where the script has capitals."""
    parts = words.replace(",", " ").replace("/", " ").split()
    if not 0 < len(parts) <= most or len(words) > NAME_LENGTH:
        return False
    return all(part in _PARTICLES or _is_name_part(part) for part in parts)


def _is_name_part(part: str) -> bool:
    return bool(_NAME.fullmatch(part)) and not (part[0].islower())
