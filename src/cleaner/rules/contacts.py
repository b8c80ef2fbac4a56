"""Contact lines of the publisher under the story."""

from __future__ import annotations

from cleaner.rule import Words, notices, phrases, shape
from cleaner.rules._contacts import HEADING, HEADING_ROWS, MASTHEAD, MASTHEAD_ROWS, NEWSROOM, OFFICE, OFFICE_ROWS
from cleaner.rules._contacts_imprint import IMPRINT, IMPRINT_ROWS

mail = shape(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}",
    """An e-mail address alone on its line, outside the story.

        en - office@example.com
        en | Write to office@example.com before Friday.
        en | @darkzip
    """,
    holds=("@",),
    where="edges",
)

labelled_mail = shape(
    r"(?:e-?mail|mail|e-?mail address|email us|contact|contact us|kontakt|e-?mail-adresse|courriel|mél|correo|correo electrónico|e-?posta|эл\. почта|электронная почта|почта"
    r"|пошта|електронна пошта|email liên hệ|thư điện tử|surel|sähköposti|e-?post|mejl|البريد الإلكتروني|ایمیل|דוא\"ל|אימייל|ईमेल|邮箱|电子邮箱|電子郵件|信箱|メール|이메일)"
    r" ?[:|] ?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}",
    """An e-mail address after its label, below the story.

        en - Email: office@example.com
        en | Email: how it was before office@example.com
        de - E-Mail: redaktion@example.com
        ru - Почта: office@example.com
        ko - 이메일 : office@example.com
    """,
    holds=("@",),
    where="tail",
)

hidden_mail = phrases(
    Words(
        en=["email protected", "[email protected]", "email: [email protected]", "contact: [email protected]"]
    ).alone(),
    """The placeholder that a server sets where an e-mail address stood, outside the story.

    In a guide for programmers it may stand where the name of a package stood, which a reader can guess.

        en - [email protected]
        en | The email, protected by a password, was read by nobody
    """,
    where="edges",
)

phone = shape(
    r"\+\d[\d ()./-]{6,18}\d",
    """An international telephone number alone on its line, outside the story.

        en - +13125550100
        en | 677 904 624
    """,
    longest=40,
    holds=("+",),
    where="edges",
)

labelled_phone = shape(
    r"(?:tel|phone|telephone|fax|mobile|telefon|telefax|téléphone|tél|teléfono|tfno|telefono|telefone|telefoon|телефон|тел|факс|τηλ|τηλέφωνο|telepon|điện thoại|đt|puhelin|puh|tlf"
    r"|sími|هاتف|تلفن|טלפון|फोन|电话|電話|传真|傳真|전화|팩스|대표전화)\.? ?[:|] ?\+?[\d ()./-]{6,24}\d",
    """A telephone or fax number after its label, beside other noise.

    A number alone proves nothing: under a story it may be the line that victims can call. Beside the publisher's other
    addresses it is the publisher's.

        en - Phone: +1 312 555 0100
        de - Telefon: 030 5550100
        en | Phone: +1 312 555 0100
        en | Tickets: 020 7946 0000
    """,
    longest=100,
    opens="tel phone telephone fax mobile telefon telefax téléphone tél teléfono tfno telefono telefone telefoon телефон тел факс τηλ τηλέφωνο telepon điện đt puhelin puh tlf sími هاتف تلفن טלפון फोन 电话 電話 传真 傳真 전화 팩스 대표전화".split(),
    where="beside",
)

address = shape(
    r"(?:address|our address|adresse|anschrift|unsere adresse|dirección|indirizzo|sede|endereço|morada|adres|адрес|адреса|наш адрес|adresa"
    r"|cím|διεύθυνση|العنوان|نشانی|آدرس|כתובת|पता|地址|住所|所在地|주소|địa chỉ|alamat|adress|osoite) ?[:|] ?.{8,120}"
    r"(?:tel|phone|telephone|telefon|téléphone|tél|teléfono|telefono|telefone|telefoon|телефон|тел|τηλ|τηλέφωνο|telepon|điện thoại|đt|puhelin"
    r"|هاتف|تلفن|טלפון|फोन|电话|電話|전화|e-?mail|@)[^!?]{0,80}",
    """The publisher's address with its telephone or mail, below the story.

    An address that a story names has no label and no telephone behind it.

        en - Address: 12 Harbour Street, Port Ellis. Phone: 555 0100
        en | Address: the first page of the letter says how to reach them
        de - Anschrift: Hafenstraße 12, 20095 Musterstadt, Telefon: 040 5550100
        ru - Адрес: 101000, г. Примерск, ул. Портовая, 12. Телефон: +7 495 555 01 00
    """,
    opens=[
        word + sign
        for word in "address|our address|adresse|anschrift|unsere adresse|dirección|indirizzo|sede|endereço|morada|adres|адрес|адреса|наш адрес|"
        "adresa|cím|διεύθυνση|العنوان|نشانی|آدرس|כתובת|पता|地址|住所|所在地|주소|địa chỉ|alamat|adress|osoite".split(
            "|"
        )
        for sign in (":", " :", " |", "|")
    ],
    where="tail",
    prose=True,
)

heading = phrases(
    HEADING.alone(),
    """The heading over the publisher's contacts, below the story.

    Above and between paragraphs "contact" is a subject.
    """
    + HEADING_ROWS,
    where="tail",
)

office = phrases(
    OFFICE.alone(),
    """The address of the editorial office or of the publisher, below the story.

    The label speaks of an office or a registration, as imprints do.
    """
    + OFFICE_ROWS,
    where="tail",
)

#: What the address of a newsroom has, and the question of an interviewer has not.
WAYS = ("@", "tel.", "tel:", "teléfono", "telefono", "telefon", "téléphone", "телефон", "тел.", "puhelin", "telp")

masthead = phrases(
    (*MASTHEAD.alone(), *NEWSROOM.alone(needs=WAYS)),
    """Who answers for the publication, or how its newsroom is reached, below the story.

    The label and its colon are an imprint's. "Redaktion:" is an interviewer too, so it needs a telephone or an address.
    """
    + MASTHEAD_ROWS,
    where="tail",
    prose=True,
)

imprint = notices(
    IMPRINT,
    """A line of the publisher's imprint or of its service for readers, below the story.

    It names desks that only a publisher has, circulation, advertising, the readers' editor, and the way to reach them. A
    report on a newspaper names one of them, and nobody's telephone.
"""
    + IMPRINT_ROWS,
    where="tail",
)
