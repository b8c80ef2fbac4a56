"""Calls to follow, to sign up for mail and to install an app."""

from __future__ import annotations

from cleaner.rule import Words, notices, phrases
from cleaner.rules._book import opening
from cleaner.rules._subscribe import APP, APP_ROWS, FOLLOW, FOLLOW_ROWS, SOCIAL, SOCIAL_ROWS
from cleaner.rules._subscribe_mail import FIELD, FIELD_ROWS, INVITE, INVITE_ROWS, THANKS, THANKS_ROWS
from cleaner.rules._subscribe_named import FORM, NAMED, NAMED_ROWS
from cleaner.rules._subscribe_network import NETWORK, NETWORK_ROWS, SOURCE, TOPIC
from cleaner.rules._subscribe_notices import NOTICE, NOTICE_ROWS

#: What the letters are called where readers are asked to sign up for them.
LETTERS = (
    "newsletter",
    "mailing list",
    "inbox",
    "nieuwsbrief",
    "boletín",
    "boletim",
    "рассылк",
    "розсилк",
    "hírlev",
    "nyhetsbrev",
    "nyhedsbrev",
    "uutiskirje",
    "bülten",
    "النشرة",
    "نشرتنا",
    "خبرنامه",
    "ניוזלטר",
    "न्यूज",
    "电子报",
    "電子報",
    "メルマガ",
    "メールマガジン",
    "ニュースレター",
    "뉴스레터",
    "bản tin",
    "buletin",
)

follow = phrases(
    FOLLOW.ended() + FOLLOW.alone("{word} {names}"),
    """A call to follow the publisher somewhere.

    "Us" is the site, and after it stand names of networks or nothing. In a story somebody is followed somewhere, in
    words that are no names, and speech goes on after the quotation mark.
"""
    + FOLLOW_ROWS,
)

network = phrases(
    (*NETWORK.alone(), *SOURCE.alone(needs=("google",)), *TOPIC.alone()),
    """A call to follow a named publisher, author or subject, or to prefer one as a source.

    The verb at one end and the network at the other hold nothing but names between them.
"""
    + NETWORK_ROWS,
    prose=True,
)

social = phrases(
    SOCIAL.ended(),
    """The heading of the links to networks, or a bare button to subscribe, outside the story.

    "Social media" and "Subscribe" are subhead and subject too, so between paragraphs they stay.
"""
    + SOCIAL_ROWS,
    where="edges",
)

app = phrases(
    APP.ended(),
    """A call to install the publisher's app, or the name of a shop's badge.

    "Our app" is the site's. "Download the app" is a step of many instructions and stays.
"""
    + APP_ROWS,
)

#: The calls that promise to send something, and where it goes.
DELIVERY = Words(
    en=[
        *("get {rest}", "receive {rest}", "enjoy {rest}", "sign up {rest}", "subscribe {rest}", "join {rest}"),
        *("the best {rest}", "our best {rest}", "expert {rest}"),
        *("get {rest}!", "sign up {rest}!", "subscribe {rest}!", "receive {rest}!"),
    ]
)
INBOX = ("to your inbox", "right in your inbox", "into your inbox")

newsletter = phrases(
    (*INVITE.ended(), *opening(INVITE, needs=LETTERS), *DELIVERY.alone(needs=INBOX)),
    """A call to sign up for the publisher's mail.

    It speaks to the reader, names the newsletter or the inbox, and is the only sentence of its line. A paragraph that
    goes on after it stays, and so does speech, which opens with a quotation mark.
"""
    + INVITE_ROWS,
    prose=True,
)

thanks = phrases(
    THANKS.ended(),
    """What a sign-up form answers, or says about signing off again.

    The form speaks to the one who has just signed up. An article does not.
"""
    + THANKS_ROWS,
    prose=True,
)

field = phrases(
    FIELD.alone(),
    """The label of the box for the reader's address, beside other noise.

    A list of what a form or a law asks for may hold the same words, so alone they stay.
"""
    + FIELD_ROWS,
    where="beside",
)

LABEL = Words(
    en=["newsletter", "newsletters", "newsletter sign-up", "newsletter signup", "email newsletter", "our newsletters"],
    de=["newsletter", "unsere newsletter", "newsletter-service"],
    fr=["newsletter", "newsletters", "nos newsletters", "lettre d'information"],
    es=["newsletter", "newsletters", "boletín", "boletines", "boletín informativo"],
    it=["newsletter", "le newsletter", "le nostre newsletter"],
    pt=["newsletter", "newsletters", "boletim informativo"],
    nl=["nieuwsbrief", "nieuwsbrieven", "onze nieuwsbrieven"],
    pl=["newsletter", "newslettery"],
    ru=["рассылка", "рассылки", "e-mail рассылка"],
    uk=["розсилка", "розсилки"],
    hu=["hírlevél", "hírlevelek"],
    el=["newsletter", "ενημερωτικό δελτίο"],
    tr=["bülten", "e-bülten", "bültenler"],
    ar=["النشرة البريدية", "النشرة الإخبارية", "القائمة البريدية"],
    he=["ניוזלטר"],
    zh=["电子报", "電子報"],
    ja=["メルマガ", "メールマガジン", "ニュースレター"],
    ko=["뉴스레터"],
    sv=["nyhetsbrev"],
    da=["nyhedsbrev", "nyhedsbreve"],
    no=["nyhetsbrev"],
    fi=["uutiskirje", "uutiskirjeet"],
)

label = phrases(
    LABEL.alone(),
    """The heading of a box to sign up for mail, outside the story.

    Between paragraphs the word may be a subhead, and stays.

        en - Newsletter
        de - Unsere Newsletter
        fr - Nos newsletters
        es - Boletines
        it - Le nostre newsletter
        pt - Boletim informativo
        nl - Nieuwsbrief
        pl - Newslettery
        ru - Рассылка
        uk - Розсилка
        hu - Hírlevél
        el - Ενημερωτικό δελτίο
        tr - E-bülten
        ar - النشرة البريدية
        he - ניוזלטר
        zh - 電子報
        ja - メールマガジン
        ko - 뉴스레터
        sv - Nyhetsbrev
        da - Nyhedsbrev
        no - Nyhetsbrev
        fi - Uutiskirje
        en | Newsletter
        de | Newsletter
    """,
    where="edges",
)

notice = notices(
    (*NOTICE, *NAMED, *FORM),
    """A short paragraph at the edge of the page that asks the reader to subscribe, to follow, to bookmark or to install.

    It names the letter, the channel or the app, tells the reader to act, and says whose it is or what the reader gets.
    News about a newsletter tells what others did, and has no such call; between paragraphs nothing is touched.
"""
    + NOTICE_ROWS
    + NAMED_ROWS,
    where="edges",
)
