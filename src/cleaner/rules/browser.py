"""What the browser lacks: scripts, a newer version, a connection, leave to show advertisements."""

from __future__ import annotations

from cleaner.rule import notices, phrases
from cleaner.rules._browser_blocker import BLOCKER, BLOCKER_ROWS
from cleaner.rules._browser_notices import BLOCKER as ASKED
from cleaner.rules._browser_notices import BLOCKER_ROWS as ASKED_ROWS
from cleaner.rules._browser_notices import BROWSER, BROWSER_ROWS
from cleaner.rules._browser_outdated import OUTDATED
from cleaner.rules._browser_outdated_east import OUTDATED_EAST, OUTDATED_ROWS
from cleaner.rules._browser_script import SCRIPT
from cleaner.rules._browser_script_east import SCRIPT_EAST, SCRIPT_ROWS
from cleaner.rules._browser_trouble import TROUBLE
from cleaner.rules._browser_trouble_east import CHALLENGE, CHALLENGE_ROWS, TROUBLE_EAST, TROUBLE_ROWS

script = phrases(
    SCRIPT.ended() + SCRIPT_EAST.ended(),
    """The page asks for JavaScript.

    A page prints it for visitors without scripts. It addresses the visitor in a whole sentence, so texts about the
    programming language keep their lines.
    """
    + SCRIPT_ROWS,
    prose=True,
)

outdated = phrases(
    OUTDATED.ended() + OUTDATED_EAST.ended(),
    """The page says that the browser is too old or cannot show something.

    It speaks to the visitor about his browser, in a sentence of the page's machinery.
    """
    + OUTDATED_ROWS,
    prose=True,
)

blocker = phrases(
    BLOCKER.ended() + BLOCKER.alone("{word}?"),
    """The page asks for its advertisements to be let through.

    It addresses the reader about a program on his computer; an article on ad blockers speaks of other people.
    """
    + BLOCKER_ROWS,
    prose=True,
)

trouble = phrases(
    TROUBLE.ended() + TROUBLE_EAST.ended(),
    """A message of the page that something did not load.

    It stands where a player or a list should be. In a story somebody may say it, so between paragraphs it stays.
    """
    + TROUBLE_ROWS,
    where="edges",
    prose=True,
)

challenge = phrases(
    CHALLENGE.ended(),
    """The gate of the page that checks whether the visitor is human.

    A whole page of it is an empty catch; a line of it may stay at the top of a story that did load.
    """
    + CHALLENGE_ROWS,
    where="edges",
    prose=True,
)

asked = notices(
    ASKED,
    """The page asks its reader to let its advertisements through, in words of its own.

    The paragraph names the program, what to do with it, the page and the reader. A guide names the program's settings, and a
    report other people's readers.
    """
    + ASKED_ROWS,
)

lacking = notices(
    BROWSER,
    """The page says what the reader's browser lacks, in words of its own.

    The paragraph names the browser or its scripts, the lack, the page and the reader. A guide to programming or to a machine names
    no page that would not work.
    """
    + BROWSER_ROWS,
)
