"""Disclosures of affiliate links and of what the site earns by them."""

from __future__ import annotations

from cleaner.rule import notices, phrases
from cleaner.rules._affiliate_disclosure import DISCLOSURE, DISCLOSURE_ROWS
from cleaner.rules._affiliate_notices import NOTICE, NOTICE_ROWS
from cleaner.rules._affiliate_terms import HEADING, HEADING_ROWS, SPONSORED, SPONSORED_ROWS, TERMS, TERMS_ROWS

disclosure = phrases(
    DISCLOSURE.alone("{word}", "{word}!", "{word}。", "{word}।"),
    """The site says that it earns by links in the text.

    It speaks in the first person of its own links. A story about a commission, of Brussels or of a broker, never does so in
    these words.
    """
    + DISCLOSURE_ROWS,
    prose=True,
)

terms = phrases(
    TERMS.alone(),
    """A disclosure of affiliate links that goes on in the site's own words.

    It opens with the site's talk of its own links; what follows may vary. No story opens so.
    """
    + TERMS_ROWS,
    prose=True,
)

heading = phrases(
    HEADING.alone(),
    """The heading of a disclosure of affiliate links.

    Outside the story only, for a guide to selling by links has such a section.
    """
    + HEADING_ROWS,
    where="edges",
)

sponsored = phrases(
    SPONSORED.alone("{word}", "{word}。", "{word}।"),
    """The site says that somebody paid for the text.

    It stands above the text or below it; in the story the same words report on somebody else's advertising.
    """
    + SPONSORED_ROWS,
    where="edges",
    prose=True,
)

notice = notices(
    NOTICE,
    """A paragraph in which the site says what it earns by links, or that its prices may have changed.

    It names the commission, the links or purchases, the reader who follows them and the site as "we". A story on brokers or
    on a commission in Brussels has no links of its own; a price that changed since publication is the page's, not the story's.
    """
    + NOTICE_ROWS,
    where="edges",
)
