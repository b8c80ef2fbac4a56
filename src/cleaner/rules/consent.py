"""Cookie and consent banners: what they say, their buttons, the links to the policies."""

from __future__ import annotations

from cleaner.rule import notices, phrases
from cleaner.rules._consent_button import BUTTON
from cleaner.rules._consent_button_east import BUTTON_EAST, BUTTON_ROWS
from cleaner.rules._consent_choice import CHOICE
from cleaner.rules._consent_choice_east import ANSWER, ANSWER_ROWS, CHOICE_EAST, CHOICE_ROWS
from cleaner.rules._consent_notice import NOTICE, NOTICE_ROWS
from cleaner.rules._consent_notices import NOTICE as PRIVACY
from cleaner.rules._consent_notices import NOTICE_ROWS as PRIVACY_ROWS
from cleaner.rules._consent_partners import PARTNERS, PARTNERS_ROWS
from cleaner.rules._consent_policy import POLICY, POLICY_ROWS
from cleaner.rules._consent_terms import BANNER, BANNER_ROWS, TERMS, TERMS_ROWS

notice = phrases(
    NOTICE.ended(),
    """The site asks for leave to set cookies.

    The site speaks of itself and its visitor in a sentence it shows on every page. Each phrase is such a whole sentence,
    so an article about cookies, which says something new about them, keeps its lines.
    """
    + NOTICE_ROWS,
    prose=True,
)

terms = phrases(
    TERMS.alone(),
    """The site asks for leave to set cookies, with its own name or purposes in the sentence.

    It opens or ends with the site's talk of its own cookies and the visitor's consent; what stands between may vary.
    """
    + TERMS_ROWS,
    prose=True,
)

banner = phrases(
    BANNER.alone(),
    """The heading of a cookie banner.

    It names cookies or privacy and addresses the visitor. An article may use the same words as a subhead, so it goes only
    outside the story.
    """
    + BANNER_ROWS,
    where="edges",
)

button = phrases(
    BUTTON.alone() + BUTTON_EAST.alone(),
    """A button of the consent banner that names cookies or consent.

    Outside the story only: a guide to browser settings may use the very words as a list item between its paragraphs.
    """
    + BUTTON_ROWS,
    where="edges",
)

choice = phrases(
    CHOICE.alone() + CHOICE_EAST.alone(),
    """A choice of the consent banner that does not name cookies.

    Two words or more that answer a banner. An article may quote them, so they stay between its paragraphs.
    """
    + CHOICE_ROWS,
    where="edges",
)

answer = phrases(
    ANSWER.alone(),
    """The one-word button of a banner, beside other noise.

    The word alone is an answer in any dialogue, so it never goes by itself.
    """
    + ANSWER_ROWS,
    where="beside",
)

policy = phrases(
    POLICY.alone(),
    """A link to the privacy or cookie policy.

    It stands in every footer. The same words head a section of an honest text about data protection, which keeps them
    between its paragraphs.
    """
    + POLICY_ROWS,
    where="edges",
)

privacy = notices(
    PRIVACY,
    """The site says that it uses cookies or your data, or that you agree to its terms.

    The paragraph names cookies or a policy, the visitor's consent, and the site or the visitor in the words of a banner. A
    report on a cookie law speaks of websites and their users, and a recipe asks nobody to agree.
    """
    + PRIVACY_ROWS,
    where="edges",
)


partners = notices(
    PARTNERS,
    """The site says what it and its partners store on the visitor's device, and what for.

    The paragraph names the partners, the cookies or the device, the site as "we", and a purpose. A report speaks of others' partners.
    """
    + PARTNERS_ROWS,
)
