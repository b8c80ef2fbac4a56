"""Disclosures of affiliate links and of what the site earns by them."""

from __future__ import annotations

from cleaner.rule import notices, phrases, shape
from cleaner.rules._affiliate_disclosure import DISCLOSURE, DISCLOSURE_ROWS
from cleaner.rules._affiliate_notices import NOTICE, NOTICE_ROWS
from cleaner.rules._affiliate_partners import PAID, SHARE
from cleaner.rules._affiliate_partners import ROWS as PARTNER_ROWS
from cleaner.rules._affiliate_terms import HEADING, HEADING_ROWS, SPONSORED, SPONSORED_ROWS, TERMS, TERMS_ROWS

disclosure = phrases(
    DISCLOSURE.ended(),
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

link = shape(
    r"(?:https?://)?(?:www\.)?(?:amzn\.(?:to|eu|asia)|a\.co|geni\.us|rstyle\.me|bit\.ly|shopstyle\.it|go\.skimresources\.com|shrsl\.com|howl\.me|fave\.co)/\S{2,60}",
    """The short address of a shop, alone on its line, outside the story.

    These shorteners belong to shops and to networks that pay for clicks. Among the sources of an article stand full
    addresses, and more than one.

        en - https://amzn.to/3AbCdEf
        en | Find it at amzn.to/3AbCdEf for eleven dollars
    """,
    opens=("http", "amzn.", "a.co/", "geni.us/"),
    where="edges",
)

label = shape(
    r"(?:affiliate[- ]?link|affiliatelenke|annonselenke|annonslänk|reklamelenke|reklamelink|reklamlänk|annoncelink|werbelink|provisionslink|partnerlink|mainoslinkki|lien affilié|enlace de afiliado|link di affiliazione|link de afiliado|link afiliacyjny) ?[:|-] ?[^.]{3,80}",
    """A button of a shop behind the label that says it is paid for, outside the story.

        no - Annonselenke: Se tilbudet hos Havnebutikken
        en - Affiliate link: The kettle at Harbour Stores
        en | Affiliate link: The kettle at Harbour Stores
        en | Affiliate links pay for the island’s paper.
    """,
    opens=(
        "affiliate",
        "annons",
        "reklam",
        "annonce",
        "werbelink",
        "provisionslink",
        "partnerlink",
        "mainoslinkki",
        "lien affilié",
        "enlace de af",
        "link d",
        "link af",
    ),
    longest=110,
    where="edges",
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
    SPONSORED.ended(),
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

partner = notices(
    SHARE + PAID,
    """A paragraph in which the site, called by its name, says what it gets for what its readers buy, or who paid for the text.

    What it gets, what is on this page and the reader who buys stand together; a text that is paid for says with whom it was
    made, or that the newsroom had no part in it. A broker's share has neither links nor readers.
    """
    + PARTNER_ROWS,
    where="edges",
)
