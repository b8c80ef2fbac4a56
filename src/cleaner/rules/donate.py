"""Appeals to support the publisher with money or membership."""

from __future__ import annotations

from cleaner.rule import notices, phrases
from cleaner.rules._book import opening
from cleaner.rules._donate import APPEAL, BUTTON, BUTTON_ROWS, OWN_WORK, OWN_WORK_ROWS
from cleaner.rules._donate_named import NAMED, NAMED_ROWS
from cleaner.rules._donate_notices import NOTICE, NOTICE_ROWS

#: What an appeal names as the cause: the publisher's own work, its members, its readers' gifts.
CAUSES = (
    *("journalis", "journalist", "periodis", "jornalis", "giornalis", "dziennikar", "žurnalist", "újságír", "gazeteci"),
    *(
        "журналист",
        "журналіст",
        "редакц",
        "редакці",
        "δημοσιογραφ",
        "الصحافة",
        "صحافت",
        "روزنامه‌نگار",
        "עיתונ",
        "पत्रकारिता",
    ),
    *("our newsroom", "our reporting", "our readers", "notre média", "nuestro medio", "onze redactie", "naszą redakcj"),
    *("paypal", "patreon", "independent media", "média indépendant", "medios independientes", "nezávislé médi"),
)

journalism = phrases(
    (*OWN_WORK.ended(), *opening(APPEAL, needs=CAUSES)),
    """A call to pay for the publisher's journalism.

    It tells the reader to support the medium on which it stands, in a line or in one sentence that names journalism or a
    way to pay. Help for others, and reports on it, name them; speech opens with a quotation mark.
"""
    + OWN_WORK_ROWS,
    prose=True,
)

button = phrases(
    BUTTON.ended(),
    """A button or heading that asks for money, outside the story.

    Between paragraphs "Support us" may be a chant and "Donate" a subhead, so they stay.
"""
    + BUTTON_ROWS,
    where="edges",
)

notice = notices(
    (*NOTICE, *NAMED),
    """A paragraph that asks for money for the publisher's own journalism, above or below the story.

    It names the gift, the journalism and the publisher, by its name or as "we", and asks the reader. A charity in a story asks for something
    else than journalism; a report on a gift to a newsroom asks nobody.
"""
    + NOTICE_ROWS
    + NAMED_ROWS,
    where="edges",
)
