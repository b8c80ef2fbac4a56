"""What comes in: page or text, and which characters the bytes stand for."""

import time

import pytest

from cleaner import clean
from cleaner.intake import OPENING, decode, is_html

PAGES = {
    "a doctype": "<!DOCTYPE html>\n<title>x</title>",
    "an old doctype": '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n<body>x',
    "a doctype after comments and a declaration": '\ufeff<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<!doctype html>x',
    "an html element": "<html lang=en><body>x",
    "a body alone": "<body>The ships came in.",
    "a head alone": "<head><title>The ships</title></head>",
    "one paragraph": "<p>The ships came in.</p>",
    "paragraphs without end tags": "<p>The ships came in.<p>The ships went out.",
    "a block in a block, cut off": "<div class='story'>\n  <article>The ships came",
    "upper case": "<DIV>The ships came in.</DIV>",
    "words before the first block": "Harbour news <p>The ships came in.</p> <p>They went out.</p>",
    "a long block": "<main>" + "The ships came in. " * OPENING + "</main>",
    "lines broken by tags": "<b>Harbour</b> news<br>The ships came in.<br/>They went out.",
    "a script first": "<script>\n# not a heading\n* not a list\n</script><p>The ships came in.</p>",
    "a list": "<ul>\n<li>Herring\n<li>Cod\n</ul>",
}

TEXTS = {
    "angle brackets": "a < b and c > d",
    "nothing": "",
    "one sign": "<",
    "an open comment": "<!-- and nothing else",
    "a sentence about tags": "Use the <div> tag for boxes and the <p> tag for paragraphs.",
    "a sentence that opens with a tag": "<div> and <span> are tags.",
    "closed tags in a sentence": "Write <div>text</div> and then <p>more</p> to get two boxes.",
    "Markdown with a tag in it": "# The harbour\n\n<p align=center><img src=logo.png></p>\n\nThe ships came in.",
    "Markdown that opens with a tag": '<div align="center"><img src="logo.png"></div>\n\n## Install\n\n- one\n- two',
    "a Markdown link beside a tag": "[The harbour](https://example.com/) <div>box</div>",
    "a code fence": "```html\n<div><p>The ships came in.</p></div>\n```\nThat is how it is done.",
    "code in a line": "The code `<div><p>text</p></div>` makes a box.",
    "code after lines of text": "To make a list:\nwrite this\n<ul>\n<li>Herring</li>\n</ul>\n",
    "an address": "Ada Example <ada@example.com> wrote:",
    "a link in brackets": "<https://example.com/> is where the story stands.",
    "a chat": "<ada> the ships are in\n<bob> all of them?",
    "generics": "List<String> ships = new ArrayList<>(); Map<K, V> berths;",
    "an arrow and a heart": "x <- 3; I <3 harbours",
    "data that holds HTML": '{"html": "<p>The ships</p><p>came in</p>"}',
    "one bold word": "The <b>Aurora</b> came in first.",
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_or_a_fragment_of_one_is_html(name: str) -> None:
    assert is_html(PAGES[name])
    assert clean(PAGES[name]).kind == "html"


@pytest.mark.parametrize("name", TEXTS)
def test_text_that_only_looks_like_html_stays_text(name: str) -> None:
    assert not is_html(TEXTS[name])
    assert clean(TEXTS[name]).source == TEXTS[name]


@pytest.mark.parametrize("name", TEXTS)
def test_the_caller_may_say_what_it_is(name: str) -> None:
    assert clean(TEXTS[name], kind="html").kind == "html"


@pytest.mark.parametrize(
    "text",
    [
        "<!---->" * 20_000 + "x",
        "<!--" * 50_000,
        "<a " * 50_000,
        "<p " * 2_000,
        "```\n" * 1_000,
        "<script>" * 600,
        "`" * 4_000,
    ],
)
def test_telling_the_kind_takes_no_time(text: str) -> None:
    begun = time.process_time()
    is_html(text)
    assert time.process_time() - begun < 2


NEWS = "Die Möwe saß auf der Brücke – „schön“, sagte Ada."
LEGACY = {
    "cp1252": NEWS,
    "cp1251": "Первые корабли вошли в порт в понедельник утром, сообщила администрация острова. " * 6,
    "koi8-r": "Первые корабли вошли в порт в понедельник утром, сообщила администрация острова. " * 6,
    "shift_jis": "月曜日の朝、嵐のあとで最初の船が港に入りました。島の人々は岸壁に立っていました。" * 6,
    "euc-jp": "月曜日の朝、嵐のあとで最初の船が港に入りました。島の人々は岸壁に立っていました。" * 6,
    "gb18030": "星期一早上，暴风雨过后，第一批船只驶入港口，岛上的居民站在码头上观看。" * 6,
    "euc-kr": "월요일 아침 폭풍이 지나간 뒤 첫 배들이 항구에 들어왔고 섬 주민들이 부두에 서 있었다. " * 6,
}


@pytest.mark.parametrize("codec", LEGACY)
def test_a_declared_legacy_encoding_is_read(codec: str) -> None:
    page = f'<html><head><meta charset="{codec}"></head><body><p>{LEGACY[codec]}</p></body></html>'
    text, encoding, warnings = decode(page.encode(codec))
    assert text == page
    assert encoding
    assert warnings == ()


@pytest.mark.parametrize("codec", [codec for codec in LEGACY if codec != "cp1252"])
def test_an_undeclared_legacy_encoding_is_detected_and_said_so(codec: str) -> None:
    text, _, warnings = decode(LEGACY[codec].encode(codec))
    assert text == LEGACY[codec]
    assert any("detected" in warning for warning in warnings)


#: A sentence a language, with the encodings its old pages are written in and the labels they give themselves.
OLD = {
    "Japanese": (
        LEGACY["shift_jis"],
        {"cp932": "Shift_JIS x-sjis windows-31j", "euc-jp": "EUC-JP x-euc-jp", "iso-2022-jp": "ISO-2022-JP"},
    ),
    "simplified Chinese": (LEGACY["gb18030"], {"gbk": "gb2312 gbk x-gbk gb_2312-80", "gb18030": "gb18030"}),
    "traditional Chinese": (
        "星期一早上，暴風雨過後，第一批船隻駛入港口，島上的居民站在碼頭上觀看。" * 6,
        {"big5": "big5 x-x-big5 cn-big5 big5-hkscs"},
    ),
    "Korean": (LEGACY["euc-kr"], {"cp949": "euc-kr ks_c_5601-1987 korean windows-949 cseuckr"}),
    "Russian": (
        LEGACY["cp1251"],
        {"cp1251": "windows-1251 x-cp1251", "koi8-r": "koi8-r koi8", "iso8859-5": "iso-8859-5", "cp866": "ibm866"},
    ),
    "Ukrainian": (
        "Перші кораблі зайшли в порт у понеділок вранці, їх зустрічали на ґанку. " * 6,
        {"cp1251": "cp1251", "koi8-u": "koi8-u koi8-ru"},
    ),
    "Arabic": (
        "دخلت أولى السفن الميناء صباح يوم الاثنين بعد العاصفة، وقال أهل الجزيرة إنهم سعداء. " * 6,
        {"cp1256": "windows-1256 x-cp1256", "iso8859-6": "iso-8859-6"},
    ),
    "Greek": (
        "Τα πρώτα πλοία μπήκαν στο λιμάνι το πρωί της Δευτέρας, είπε η διοίκηση του νησιού. " * 6,
        {"cp1253": "windows-1253", "iso8859-7": "iso-8859-7 sun_eu_greek"},
    ),
    "Hebrew": (
        "הספינות הראשונות נכנסו לנמל ביום שני בבוקר אחרי הסערה, אמרו אנשי האי. " * 6,
        {"cp1255": "windows-1255", "iso8859-8": "iso-8859-8-i visual"},
    ),
    "Turkish": (
        "İlk gemiler pazartesi sabahı limana girdi, adanın yöneticisi çok güzel dedi. " * 6,
        {"cp1254": "windows-1254 iso-8859-9 latin5"},
    ),
    "Thai": (
        "เรือลำแรกเข้าเทียบท่าในเช้าวันจันทร์หลังพายุสงบ ชาวเกาะยืนอยู่บนท่าเรือ " * 6,
        {"cp874": "windows-874 tis-620 iso-8859-11"},
    ),
    "Polish": (
        "Pierwsze statki wpłynęły do portu w poniedziałek rano, powiedział zarząd wyspy, i już. " * 6,
        {"cp1250": "windows-1250", "iso8859-2": "iso-8859-2 latin2"},
    ),
}
PAIRS = [(language, codec) for language, (_, codecs) in OLD.items() for codec in codecs]


@pytest.mark.parametrize(("language", "codec"), PAIRS)
def test_every_label_of_an_old_encoding_is_read_as_browsers_read_it(language: str, codec: str) -> None:
    text, codecs = OLD[language]
    for label in codecs[codec].split():
        for opening in (
            f'<meta charset="{label}">',
            f'<?xml version="1.0" encoding="{label}"?>',
            f'<meta http-equiv=content-type content="text/html;charset={label}">',
        ):
            page = f"{opening}<html><p>{text}</p>"
            assert decode(page.encode(codec))[::2] == (page, ())


# Which of two encodings of one alphabet was meant no byte tells, where the letters beyond ASCII are few.
FEW = ("Turkish", "Polish")


@pytest.mark.parametrize(("language", "codec"), [pair for pair in PAIRS if pair[0] not in FEW])
def test_an_old_page_that_says_it_is_utf8_is_still_read(language: str, codec: str) -> None:
    page = f"<html><meta charset=utf-8><p>{OLD[language][0]}</p>"
    text, _, warnings = decode(page.encode(codec))
    assert text == page
    assert warnings


@pytest.mark.parametrize(
    ("language", "codec"), [pair for pair in PAIRS if pair[0] not in (*FEW, "traditional Chinese")]
)
def test_a_page_of_another_script_that_says_it_is_western_is_still_read(language: str, codec: str) -> None:
    page = f"<html><meta charset=iso-8859-1><p>{OLD[language][0]}</p>"
    text, _, warnings = decode(page.encode(codec))
    assert text == page
    assert warnings


@pytest.mark.parametrize(("language", "codec"), [pair for pair in PAIRS if pair[0] in FEW])
def test_the_language_of_a_page_tells_its_encoding_where_its_letters_cannot(language: str, codec: str) -> None:
    lang = {"Turkish": "tr", "Polish": "pl-PL"}[language]
    page = f'<html class=a lang="{lang}"><p>{OLD[language][0]}</p>'
    text, _, warnings = decode(page.encode(codec))
    assert text == page
    assert "language" in warnings[0]


def test_a_western_page_with_rows_of_signs_stays_western() -> None:
    page = f'<meta charset="iso-8859-1"><p>{NEWS}</p><p>{"—" * 40}</p><p>{"«»" * 20}</p>'
    assert decode(page.encode("cp1252"))[::2] == (page, ())


def test_text_that_was_decoded_twice_is_named() -> None:
    twice = ("Die Möwe saß auf der Brücke – „schön“. " * 3).encode().decode("cp1252", "ignore")
    assert any("decoded twice" in warning for warning in clean(twice).warnings)
    assert not clean("SÃO PAULO, NÃO: Íslenska með Ð og Ñ, 5 × 3 Â").warnings
    assert not clean("The page showed Ã¼ where an umlaut should be.").warnings


@pytest.mark.parametrize("codec", ["latin-1", "cp1252"])
def test_a_page_of_utf8_that_was_read_as_western_is_read_again(codec: str) -> None:
    said = "The harbour’s café – “closed” – opens at nine…"
    page = f"<html><body><p>{said}</p></body></html>"
    twice = "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in page.encode())
    assert twice != page
    for source in (twice, twice.encode()):
        article = clean(source)
        assert article.body == said
        assert any("read again" in warning for warning in article.warnings)


def test_a_page_with_one_honest_sign_beside_broken_ones_stays_as_it_is() -> None:
    page = "<html><body><p>CafÃ©, cafÃ©, cafÃ© and “café”</p></body></html>"
    assert clean(page).body == "CafÃ©, cafÃ©, cafÃ© and “café”"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
def test_unicode_is_read_by_its_mark_or_its_zero_bytes(codec: str) -> None:
    text, encoding, warnings = decode(NEWS.encode(codec))
    assert (text, warnings) == (NEWS, ())
    assert encoding.startswith("utf-")


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1251", "shift_jis", "utf-16", "utf-7", "no-such-thing"])
def test_utf8_under_a_wrong_declaration_is_still_utf8(declared: str) -> None:
    page = f'<meta http-equiv="content-type" content="text/html; charset={declared}"><p>{NEWS}</p>'
    text, encoding, warnings = decode(page.encode())
    assert (text, encoding) == (page, "utf-8")
    assert len(warnings) == 1
    assert declared in warnings[0]


def test_a_declaration_of_utf8_that_is_none_gives_way_to_detection() -> None:
    page = f'<meta charset="utf-8"><p>{LEGACY["cp1251"]}</p>'
    text, _, warnings = decode(page.encode("cp1251"))
    assert text == page
    assert any("detected" in warning for warning in warnings)


def test_one_damaged_byte_does_not_make_utf8_another_encoding() -> None:
    data = (NEWS * 4).encode()
    text, encoding, warnings = decode(data[:40] + b"\xff" + data[40:])
    assert encoding == "utf-8"
    assert text.replace("\ufffd", "") == NEWS * 4
    assert warnings == ("1 undecodable bytes became U+FFFD (read as utf-8)",)


def test_one_damaged_byte_does_not_make_a_declared_encoding_another() -> None:
    page = '<meta charset="shift_jis"><p>' + LEGACY["shift_jis"]
    data = page.encode("shift_jis")
    text, encoding, warnings = decode(data[:-2] + b"\x81 " + data[-2:])
    assert encoding == "cp932"
    assert text[:80] == page[:80]
    assert "U+FFFD" in warnings[0]


def test_the_names_of_narrow_encodings_are_read_as_browsers_read_them() -> None:
    page = '<meta charset="iso-8859-1"><p>“Quoted” – in the Windows code page…'
    assert decode(page.encode("cp1252"))[0] == page


@pytest.mark.parametrize(
    "data", [b"", b"\x00" * 1_000, b"\xff\xfe", b"\xff\xfea", bytes(range(256)) * 4, b"\x80" * 999]
)
def test_no_bytes_raise(data: bytes) -> None:
    text, encoding, _ = decode(data)
    assert isinstance(text, str)
    assert encoding


def test_the_article_names_the_encoding_of_bytes_and_none_for_text() -> None:
    assert clean(NEWS.encode("utf-16"), kind="text").encoding == "utf-16"
    assert clean(NEWS, kind="text").encoding is None
