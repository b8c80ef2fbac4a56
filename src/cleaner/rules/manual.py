"""What a manual's page offers beside its text, and the program that made it."""

from __future__ import annotations

from cleaner.rule import phrases
from cleaner.rules._manual import MADE, MADE_ROWS, PAGE, PAGE_ROWS, TOOL, TOOL_ROWS

tool = phrases(
    TOOL.alone(),
    """A button of a manual's page that names the page and what is done with it: edited at its source, copied, shown as Markdown.

    A closed list that fills the line. Instructions that say so go on.
"""
    + TOOL_ROWS,
)

page = phrases(
    PAGE.alone(),
    """A button or a heading of a manual's page that many pages could have, outside the text.

    Between paragraphs it may be the heading of a chapter, and stays.
"""
    + PAGE_ROWS,
    where="edges",
)

generator = phrases(
    MADE.alone(),
    """The name of the program that the page was made with, at its edge.

    A closed list of programs that make manuals; what else something is built with or powered by stays.
"""
    + MADE_ROWS,
    where="edges",
)
