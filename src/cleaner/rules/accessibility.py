"""Words for screen readers: new windows, shortcuts, labels of links."""

from __future__ import annotations

from cleaner.rule import notices, phrases
from cleaner.rules._accessibility_hint import HINT, HINT_ROWS
from cleaner.rules._accessibility_notices import NOTICE, NOTICE_ROWS
from cleaner.rules._accessibility_window import NAMED, NAMED_ROWS, WINDOW, WINDOW_ROWS

window = phrases(
    WINDOW.alone(),
    """The note that a link opens a new window or leads away.

    A screen reader says it at every outward link; on a line of its own it belongs to nothing.
    """
    + WINDOW_ROWS,
)

named = phrases(
    NAMED.alone(),
    """A link's name with the note that it opens a new window.

    The note ends the line; without it the line is the name of a link that leads away.
    """
    + NAMED_ROWS,
)

hint = phrases(
    HINT.alone(),
    """A hint for keyboard or screen reader.
    """
    + HINT_ROWS,
    where="edges",
)


notice = notices(
    NOTICE,
    """A hint for the keyboard in words of the site's own.

    It names the key, what it does, and a part of the page. A guide to a machine names its own parts.
    """
    + NOTICE_ROWS,
)
