"""Contact lines of the publisher under the story."""

from __future__ import annotations

from cleaner.rule import shape

mail = shape(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}",
    """An e-mail address alone on its line, outside the story.

        en - office@example.com
        en | Write to office@example.com before Friday.
        en | @darkzip
    """,
    triggers=("@",),
    where="edges",
)

phone = shape(
    r"\+\d[\d ()./-]{6,18}\d",
    """An international telephone number alone on its line, outside the story.

        en - +13125550100
        en | 677 904 624
    """,
    triggers=("+",),
    where="edges",
)
