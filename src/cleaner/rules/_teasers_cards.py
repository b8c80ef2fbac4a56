"""Patterns of the room ``teasers``: cards of other articles whose headline and date ran together, and teasers that break off."""

from __future__ import annotations

from cleaner.rules._teasers import BUTTON, CONTINUE

#: A teaser breaks off, and a button bids to read on; which one, its last signs say.
BROKEN = r".{20,330}(?:\.\.\.|\[\.\.\. ?\]|\(\.\.\.\)) ?[\[(]?[^.!?:,\[\]]{2,40}[\])]?(?:\.\.\.)?(?: ?[>»›→▶⇒]{1,3})?"
CLOSES = (
    *{words for book in (CONTINUE, BUTTON) for said in book.languages.values() for words in said if len(words) > 7 and "{" not in words},
    "阅读全文", "閱讀全文", "[详细", "[詳細", "[全文", "[详情", "[詳情", "... more", "... mehr", "... suite", "... [more", "... [mehr", "... [suite", "... (suite", "... (more",
)  # fmt: skip

BROKEN_ROWS = """
        en - Growers say the new water rules will cost them more than the storm did, and the council… Read full story
        en - After the rains failed for a fourth season, the keepers turned to […] Continue reading →
        vi - Xe tải mất lái lao vào quán nước ven cảng khiến nhiều người bị thương… Đọc tiếp
        zh - 海港年内第二次提高停泊费，对渔民来说意味着...[详细]
        en | Growers say the new water rules will cost them more than the storm did … or so they fear. Read more of it
        en | He looked at the sea and said nothing, and then... more
    """
