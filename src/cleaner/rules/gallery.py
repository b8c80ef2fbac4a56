"""Image viewers and galleries: enlarge, next picture, picture 3 of 12, see all photos."""

from __future__ import annotations

import re

from cleaner.lines import Line
from cleaner.rule import looks, phrases
from cleaner.rules._gallery import ENLARGE, ENLARGE_ROWS, STEP, STEP_ROWS
from cleaner.rules._gallery_pages import LABEL, LABEL_ROWS, OPEN, OPEN_ROWS, POSITION, POSITION_ROWS

_COUNT = re.compile(r"\d{1,3} ?(?:/|of|von|sur|de|di|van|z|из|af|av) ?\d{1,3}")
#: A bare count belongs to a viewer that stands this near.
COUNT_REACH = 2

enlarge = phrases(
    ENLARGE.alone(),
    """A button of an image viewer: enlarge, full screen, hide the caption.

    It speaks of a picture that the text does not hold. A sentence that mentions enlarging goes on, and stays.
    """
    + ENLARGE_ROWS,
)

step = phrases(
    STEP.alone(),
    """A button that turns to the next or the previous picture.

    The whole line is the button. A sentence about the next picture has a verb, and stays.
    """
    + STEP_ROWS,
)

position = phrases(
    POSITION.alone(),
    """Where the reader stands in a gallery: picture 3 of 12.

    The word for the picture must stand beside the numbers, and nothing else. Fractions, scores and captions that go
    on stay.
    """
    + POSITION_ROWS,
)

link = phrases(
    OPEN.alone(),
    """A button that opens a gallery.

    The pictures are elsewhere. Only the stock calls count; a sentence about photographs or a gallery stays.
    """
    + OPEN_ROWS,
)

label = phrases(
    LABEL.alone(),
    """The name of a gallery, or how many pictures it has, above or below the story.

    An article about an exhibition may use the same noun as a subhead, so between paragraphs it stays.
    """
    + LABEL_ROWS,
    where="edges",
)


@looks(
    """A bare count such as 3/12, next to the buttons of an image viewer.

    Alone it is a fraction, a score or a step of a recipe. Within two lines of a viewer's button it counts pictures.

        en = The harbour opens again after the storm
        en x Open image in fullscreen
        en - 1/3
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | 1/3
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """,
    rooms=("gallery",),
)
def count(line: Line) -> bool:
    if not _COUNT.fullmatch(line.key):
        return False
    return any(rule.family == "gallery" for other in line.run(COUNT_REACH) for rule in other.found)
