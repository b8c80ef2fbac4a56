"""The script a line is written in, for figures that must not hide a small script behind a large one."""

from __future__ import annotations

from collections import Counter

#: First and last code point of the letters that tell a script.
_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "Latin"),
    (0x0370, 0x03FF, "Greek"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x077F, "Arabic"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x1100, 0x11FF, "Hangul"),
    (0x1E00, 0x1EFF, "Latin"),
    (0x1F00, 0x1FFF, "Greek"),
    (0x3040, 0x30FF, "CJK"),
    (0x3400, 0x4DBF, "CJK"),
    (0x4E00, 0x9FFF, "CJK"),
    (0xAC00, 0xD7AF, "Hangul"),
    (0xF900, 0xFAFF, "CJK"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFF, "Arabic"),
)


def script_of(text: str) -> str:
    """Name the script most letters of a text are in; a text without letters has none."""
    counts = Counter(_script(character) for character in text if character.isalpha())
    return max(counts, key=lambda name: (counts[name], name)) if counts else "none"


def _script(character: str) -> str:
    point = ord(character)
    for first, last, name in _RANGES:
        if first <= point <= last:
            return name
    return "other"
