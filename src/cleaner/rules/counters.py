"""Counts of views, comments and likes that the page keeps of itself."""

from __future__ import annotations

from cleaner.rule import Words, phrases

VIEWS = Words(en=["view", "views", "reads"])

views = phrases(
    VIEWS.alone("{number} {word}", "{word}: {number}"),
    """A count of views that stands alone on its line.

    The page counts its own visitors. In an article the number leans on a verb and the line goes on, so a line with
    anything else on it is kept.

        en - 1,204 views
        en - Views: 12
        en | The clip drew 1,204 views in its first hour.
        en | 1,246 views were logged
    """,
)
