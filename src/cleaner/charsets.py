"""Names of encodings, as pages spell them and browsers read them. The tables follow the WHATWG's Encoding standard."""

from __future__ import annotations

import codecs
import re

#: Labels of the standard that Python does not know, and how it calls the encoding.
LABELS = {
    "unicode-1-1-utf-8": "utf-8",
    "unicode11utf8": "utf-8",
    "unicode20utf8": "utf-8",
    "x-unicode20utf8": "utf-8",
    "x-user-defined": "cp1252",
    "windows-31j": "cp932",
    "x-sjis": "cp932",
    "gb_2312": "gb18030",
    "gb_2312-80": "gb18030",
    "cn-big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "cseuckr": "cp949",
    "csksc56011987": "cp949",
    "ksc_5601": "cp949",
    "ks_c_5601-1989": "cp949",
    "iso-ir-149": "cp949",
    "dos-874": "cp874",
    "koi": "koi8-r",
    "koi8": "koi8-r",
    "koi8-ru": "koi8-u",
    "sun_eu_greek": "iso8859-7",
    "visual": "iso8859-8",
    "logical": "iso8859-8",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "csiso88598i": "iso8859-8",
    "csiso88598e": "iso8859-8",
    "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "x-mac-ukrainian": "mac_cyrillic",
}

#: Browsers read these names as the larger encoding that contains them.
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}

#: What pages in one of these languages were written in, and the letters beyond ASCII that the language has. Only for
#: Latin scripts, where these letters are too few for a detector.
BY_LANGUAGE = {
    "pl": ("ąćęłńóśźż", ("cp1250", "iso8859-2")),
    "cs": ("áčďéěíňóřšťúůýž", ("cp1250", "iso8859-2")),
    "sk": ("áäčďéíĺľňóôŕšťúýž", ("cp1250", "iso8859-2")),
    "hu": ("áéíóöőúüű", ("cp1250", "iso8859-2")),
    "sl": ("čšž", ("cp1250", "iso8859-2")),
    "hr": ("čćđšž", ("cp1250", "iso8859-2")),
    "tr": ("çğıiöşüâîû", ("cp1254",)),
    "et": ("äõöüšž", ("cp1257",)),
    "lv": ("āčēģīķļņšūž", ("cp1257",)),
    "lt": ("ąčęėįšųūž", ("cp1257",)),
    "vi": ("ăâđêôơưàáèéìíòóùúý", ("cp1258",)),
}

_WINDOWS = re.compile(r"(?:x-)?(?:cp|windows-)(\d{3,4})")


def codec_of(label: str) -> str | None:
    """How Python calls the encoding that a page's label means to a browser; ``None`` for a label that means nothing."""
    name = label.strip().lower()
    windows = _WINDOWS.fullmatch(name)
    for spelling in (LABELS.get(name, name), f"cp{windows[1]}" if windows else name, name.removeprefix("x-")):
        try:
            codec = codecs.lookup(spelling).name
            b"".decode(codec)
        except (LookupError, UnicodeError):  # a codec of Python's own, such as hex, decodes no text
            continue
        return WIDER.get(codec, codec)
    return None
