"""Who wrote it, and where: bylines and place lines on a line of their own."""

from __future__ import annotations

from cleaner.index import is_name
from cleaner.lines import Line
from cleaner.rule import looks

#: A place and agency line has at most this many words.
PLACE_WORDS = 4


@looks(
    """A personal name alone on its line, at the edge of the story and beside other noise.

    A name alone may be a sign-off, a speaker or a place; beside a line that is certainly noise, or between the title
    and a line that is, it is the byline.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en - Samira Bekele
        en x Follow us on:

        en = Letter from the island
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Samira Bekele
    """,
    where="edges",
)
def name(line: Line) -> bool:
    if line.ended or not 2 <= len(line.folded.split()) <= PLACE_WORDS or not is_name(line.folded):
        return False
    around = (line.before, line.after)
    return any(other is not None and other.found for other in around)


@looks(
    """A place and an agency, parted by a dot, between the title and the story.

        en = The harbour opens again after the storm
        en - Port Ellis • ISN
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Port Ellis • Marrow
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """,
    where="head",
)
def place(line: Line) -> bool:
    parts = [part.strip() for part in line.folded.split("•")]
    if len(parts) != 2 or len(line.folded.split()) > PLACE_WORDS + 1:
        return False
    return is_name(parts[0], PLACE_WORDS) and is_name(parts[1], 2) and not line.ended
