"""The title said again, and what stands above it."""

from __future__ import annotations

from cleaner.lines import Line
from cleaner.rule import looks

#: What stands above a headline is furniture only while it is short: section, slogan, slug.
ABOVE_LENGTH = 60


@looks(
    """The title, printed again above the story or below it.

    Pages print their headline in the head, in the breadcrumb and above the picture. One copy is the title; the others
    go as long as no prose has started, and again after the last of it. Between paragraphs the same words are a
    quotation, a subhead or a refrain, and stay.

        en = The harbour opens again after the storm
        en - The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | The harbour opens again after the storm
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """
)
def repeat(line: Line) -> bool:
    if not line.repeats_title:
        return False
    return line.zone != "body" or (not line.page.prose and line.before is None)


@looks(
    """A short line above a headline that stands twice, next to other noise.

    Where a page prints its headline twice and closes or menus stand beside, what is left above the headline is the
    page's own furniture: a section, a slogan. A kicker on an otherwise clean page stays.

        en x close
        en - Your Island, Your News!
        en = The harbour opens again after the storm
        en x The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.

        en | Island life
        en = The harbour opens again after the storm
        en x The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
    """,
    where="head",
)
def above(line: Line) -> bool:
    title = line.page.title_index
    if title is None or line.index > title or len(line.text) > ABOVE_LENGTH:
        return False
    if line.page.copies(line.page.title_key) < 2:
        return False
    return any(other.found for other in line.page.lines() if other.index < title)
