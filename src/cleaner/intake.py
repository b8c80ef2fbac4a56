"""From bytes to text, and whether the text is a page of HTML."""

from __future__ import annotations

import codecs
import re

#: Only this much of a document is looked at for its kind and its declared encoding, as browsers do for the encoding.
OPENING = 4_096

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_DOCTYPE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(
    r"<(/?)(html|head|body|main|article|section|header|footer|nav|aside|div|p|h[1-6]|ul|ol|li|table|tr|td|th"
    r"|blockquote|figure|figcaption|br|hr|img|script|style|meta|link|title|span|a)\b[^<>]*>",
    re.IGNORECASE,
)
_BLOCKS = frozenset(
    "html head body main article section header footer nav aside div p h1 h2 h3 h4 h5 h6 ul ol li table tr td th"
    " blockquote figure script style meta link title".split()
)
_FENCE = re.compile(r"^(?:```|~~~).*?^(?:```|~~~)[^\n]*$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_MARKUP = re.compile(r"^(?: {4}|\t| {0,3}[-*+] |#{1,6} |> )", re.MULTILINE)


def is_html(text: str) -> bool:
    """Tell whether a text is HTML: a doctype, or structural tags near its start, outside a code fence.

    A fragment counts when it opens with a block tag, or closes one that it opened; Markdown with a tag in it and text
    that merely uses angle brackets stay text.
    """
    opening = text[:OPENING].lstrip("\ufeff \t\r\n\x00")
    if "<" not in opening:
        return False
    if _DOCTYPE.match(opening):
        return True
    plain = _FENCE.sub(" ", opening)
    tags = [(bool(slash), name.lower()) for slash, name in _TAG.findall(plain)]
    blocks = [name for closing, name in tags if name in _BLOCKS and not closing]
    if not blocks:
        return False
    first = _TAG.match(plain.lstrip())
    if first and first.group(2).lower() in _BLOCKS:
        return any(closing for closing, _ in tags) or len(blocks) > 1 or "</" in text[OPENING:]
    closed = {name for closing, name in tags if closing and name in _BLOCKS}
    return len(blocks) >= 2 and bool(closed & set(blocks)) and not _MARKUP.search(plain)


def decode(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    """Decode bytes by byte order mark, declaration, UTF-8, detection, in that order; then with U+FFFD and a warning.

    Returns the text, the name of the encoding, and warnings. Nothing is raised.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _strict(data, name) or _lossy(data, name)
    wide = _without_mark(data)
    if wide:
        return wide
    declared = _DECLARED.search(data[:OPENING])
    warnings: tuple[str, ...] = ()
    if declared:
        name = declared.group(1).decode("ascii", "replace").lower()
        if name not in ("utf-8", "utf8"):
            found = _declared(data, name)
            if isinstance(found, tuple):
                return found
            warnings = (found,)
    found = _strict(data, "utf-8") or _detected(data) or _lossy(data, "utf-8")
    return found[0], found[1], (*warnings, *found[2])


def oddities(text: str) -> tuple[str, ...]:
    """Name what is odd about the characters of a text."""
    odd: list[str] = []
    if "\x00" in text:
        odd.append("the text holds NUL characters; they were kept")
    if not _encodable(text):
        odd.append("the text holds lone surrogates, which UTF-8 cannot write; they were kept")
    return tuple(odd)


def _encodable(text: str) -> bool:
    # Encoding is four times as fast as a search for the surrogates that it stumbles over.
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True



def _strict(data: bytes, name: str) -> tuple[str, str, tuple[str, ...]] | None:
    try:
        return data.decode(name), name.removesuffix("-sig"), ()
    except (UnicodeError, LookupError):
        return None


def _lossy(data: bytes, name: str) -> tuple[str, str, tuple[str, ...]]:
    text = data.decode(name, "replace")
    count = text.count("\ufffd")
    return text, name.removesuffix("-sig"), (f"{count} undecodable bytes became U+FFFD (read as {name})",)


def _without_mark(data: bytes) -> tuple[str, str, tuple[str, ...]] | None:
    """UTF-16 and UTF-32 without a mark show by where their zero bytes stand."""
    sample = data[:OPENING]
    if len(sample) < 8 or sample.count(0) * 4 < len(sample):
        return None
    quarters = [2 * sample[start::4].count(0) > len(sample[start::4]) for start in range(4)]
    if quarters[1] and quarters[2] and quarters[0] != quarters[3]:
        return _strict(data, "utf-32-be" if quarters[0] else "utf-32-le")
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if even * 5 < odd or odd * 5 < even:
        return _strict(data, "utf-16-le" if odd > even else "utf-16-be")
    return None


def _declared(data: bytes, name: str) -> tuple[str, str, tuple[str, ...]] | str:
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return f"the declared encoding {name!r} is unknown; another was used"
    if codec.startswith(("utf-16", "utf-32", "utf-7")):
        return f"the declared encoding {name!r} cannot hold its own declaration; another was used"
    # Browsers read these names as the Windows code page that contains them.
    codec = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}.get(codec, codec)
    utf8 = _strict(data, "utf-8")
    if utf8 and not data.isascii():
        return utf8[0], "utf-8", (f"the page declares {name!r} but is UTF-8",)
    return _strict(data, codec) or f"the page declares {name!r} but is not; another encoding was used"


def _detected(data: bytes) -> tuple[str, str, tuple[str, ...]] | None:
    from charset_normalizer import from_bytes  # comes with trafilatura; slow to load, and UTF-8 needs none of it

    best = from_bytes(data[:200_000]).best()
    found = _strict(data, best.encoding) if best else None
    return None if found is None else (*found[:2], (f"the encoding was detected: {found[1]}",))
