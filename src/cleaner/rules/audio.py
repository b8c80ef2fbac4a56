"""Audio players: the calls to listen, the notes on machine voices, the clocks of the player."""

from __future__ import annotations

import re

from cleaner.lines import Line
from cleaner.rule import looks, notices, phrases
from cleaner.rules._audio import (
    LISTEN,
    LISTEN_ROWS,
    MACHINE,
    MACHINE_ROWS,
    UNSUPPORTED,
    UNSUPPORTED_ROWS,
    WORD,
    WORD_ROWS,
)
from cleaner.rules._audio_notices import NOTICE, NOTICE_ROWS

#: What a player prints of itself: times, speeds, volume.
_CLOCK = re.compile(r"(?:\d{1,2}:\d{2}(?::\d{2})?|\d(?:[.,]\d{1,2})?x|\d{1,3}%|/|-|\|)")
#: A player prints its clock this near to its label.
CLOCK_REACH = 2

listen = phrases(
    LISTEN.alone(
        "{word}",
        "{word} {time}",
        "{word} ({time})",
        "{word} - {time}",
        "{word} | {time}",
        "{word} {time} / {time}",
        "{word} {number} min",
        "{word} ({number} min)",
        "{word} ({number} mins)",
        "{word} ({number} minutes)",
        "{word} · {number} min",
        "{word} {number}x",
    ),
    """The label of a player that reads the article aloud.

    It names the article itself as the thing to listen to, which the article does not. A call to listen to something
    else, and a sentence that goes on, stay.
    """
    + LISTEN_ROWS,
)

word = phrases(
    WORD.alone("{word}", "{word} {time}", "{word} ({time})", "{word} {number} min"),
    """The one word on the button of an audio player, above or below the story.

    Between paragraphs the word is also a subhead or a command in a dialogue, so there it stays.
    """
    + WORD_ROWS,
    where="edges",
)

machine = phrases(
    MACHINE.alone(),
    """A note that the article is read aloud by a machine.

    The whole line is a stock notice about this page's own recording. An article about such voices says more in the
    same line, and stays.
    """
    + MACHINE_ROWS,
    prose=True,
)

unsupported = phrases(
    UNSUPPORTED.alone(),
    """The message that stands in for an audio player that does not run.

    Browsers and players print it word for word; help pages about sound go on after the same beginning.
    """
    + UNSUPPORTED_ROWS,
    prose=True,
)

notice = notices(
    NOTICE,
    """The site says that a machine reads this article aloud.

    The paragraph names this text or its recording, the machine's voice, and the reading. A report on such voices speaks
    of other texts.
    """
    + NOTICE_ROWS,
)


@looks(
    """The clock, speed or volume of a player, next to the player's label.

    A time alone may be a timetable or a chronology. Within two lines of a line that is certainly an audio or video
    player, it is the player's.

        en = The harbour opens again after the storm
        en x Listen to this article
        en - 00:00 / 03:24
        en - 1.0x
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | 12:30
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """,
    rooms=("audio", "video"),
)
def clock(line: Line) -> bool:
    parts = line.folded.lower().split()
    if not 0 < len(parts) <= 4 or not all(_CLOCK.fullmatch(part) for part in parts):
        return False
    return any(rule.family in ("audio", "video") for other in line.run(CLOCK_REACH) for rule in other.found)
