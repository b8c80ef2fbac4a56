"""What the page's own machinery left behind: slugs, template variables, separators, icon names."""

from __future__ import annotations

from cleaner.lines import Line
from cleaner.rule import looks

#: A slug or user name is one word of at least this many letters; shorter ones are initials, numbers and list marks.
SLUG_LENGTH = 4


@looks(
    """A stray token of the page's machinery, a slug or a user name, between the furniture above a story.

    One word without a sentence, in the head, next to the title or to a line known as noise, that the story never uses.
    A word that the story uses is a section, a place or a subject, and stays.

        en x close
        en - bekele-samira
        en = The harbour opens again after the storm
        en - tqvxe
        en x The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.

        en | Harbour
        en = The harbour opens again after the storm
        en x The harbour opens again after the storm
        en | The first ships came in on Monday morning, the harbour authority of the island said in a statement.
    """,
    where="head",
)
def slug(line: Line) -> bool:
    key = line.key
    if len(key) < SLUG_LENGTH or " " in key or not key.isascii() or not key.replace("-", "").isalpha():
        return False
    if line.folded.isupper() or line.ended or not (_is_noise(line.before) or _is_noise(line.after)):
        return False
    return not any(key in other.key for other in line.page.lines() if other.index != line.index)


def _is_noise(line: Line | None) -> bool:
    return line is not None and (line.is_furniture or (line.is_title and line.page.copies(line.key) > 1))
