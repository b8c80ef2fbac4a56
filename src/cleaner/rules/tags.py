"""Tags, topics and categories under the story."""

from __future__ import annotations

from cleaner.rule import Words, phrases

LABEL = Words(en=["tags", "all categories", "categories", "topics"])

label = phrases(
    LABEL.alone(),
    """The label over a list of tags or categories.

        en - Tags
        en - All Categories
        en | Tags are small pieces of metal that hunters wear.
    """,
    where="edges",
)
