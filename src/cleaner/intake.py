"""From bytes to text, and whether the text is a page of HTML."""

from __future__ import annotations

import codecs
import re
from urllib.parse import urlsplit

from cleaner.charsets import BY_LANGUAGE, codec_of

#: Only this much of a document is looked at for its kind and its declared encoding, as browsers do for the encoding.
OPENING = 4_096

#: A text, the name of the encoding it was read from, and warnings.
Decoded = tuple[str, str, tuple[str, ...]]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_LANGUAGE = re.compile(rb"""<html[^>]{0,300}?\slang\s*=\s*["']?([a-zA-Z]{2})(?![a-zA-Z])""", re.IGNORECASE)
#: So much of a text is looked at for another script.
FOREIGN_READ = 200_000
# Tags that only a document has, blocks that a fragment may open with, and those of them that need no end tag.
_DOCUMENT = frozenset("html head body meta title link script style base".split())
_BLOCKS = frozenset(
    "main article section header footer nav aside div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th"
    " blockquote figure figcaption pre center form details summary".split()
)
_UNENDED = frozenset("p li dt dd tr td th".split())
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,12}+)(?:[\s/][^<>]*+)?>")
_FENCE = re.compile(r"^(?:```|~~~).*?^(?:```|~~~)[^\n]*$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_RAW = re.compile(r"<(script|style|pre|textarea)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|[-*+] \S|> \S|={4,}$|-{4,}$|```|~~~)|\]\(\S", re.MULTILINE)


def is_html(text: str) -> bool:
    """Tell whether a text is HTML: a doctype, or structural tags near its start, outside a code fence.

    A fragment counts when it opens with a block that it also closes, or when its blocks follow each other as blocks do.
    Markdown with a tag in it, text that speaks of tags, data that holds HTML and text that merely uses angle brackets
    stay text.
    """
    opening = _opening(text)
    if opening[:1] in ("{", "[") or "<" not in opening:
        return False
    if re.match(r"<!doctype\s+html\b|<html[\s>]", opening, re.IGNORECASE):
        return True
    plain = _FENCE.sub(" ", opening).lstrip()
    tags = [(bool(tag[1]), tag[2].lower(), tag.end()) for tag in _TAG.finditer(plain)]
    if not tags or _MARKDOWN.search(_RAW.sub(" ", opening)):
        return False
    first = _TAG.match(plain)
    if first and not first[1] and first[2].lower() in _DOCUMENT:
        return True
    return _is_fragment(plain, tags, text, first[2].lower() if first and not first[1] else "")


def _opening(text: str) -> str:
    """The first characters of a text after what may stand before a doctype: space, comments, an XML declaration."""
    at = 0
    while True:
        while at < len(text) and text[at] in "\ufeff \t\r\n\f\x00":
            at += 1
        if text.startswith("<!--", at):
            mark = "-->"
        elif text.startswith("<?xml", at):
            mark = "?>"
        else:
            return text[at : at + OPENING]
        end = text.find(mark, at)
        if end < 0:
            return ""
        at = end + len(mark)


def _is_fragment(plain: str, tags: list[tuple[bool, str, int]], text: str, first: str) -> bool:
    opened = [name for closing, name, _ in tags if not closing and name in _BLOCKS]
    if first in _BLOCKS:
        if plain[tags[0][2] :].lstrip().startswith("<") and len(opened) > 1:
            return True  # a block in a block
        return f"</{first}" in text.lower() or (first in _UNENDED and opened.count(first) > 1)
    # Behind the end tag of a block comes a tag, or nothing; behind one that is only spoken of the sentence goes on.
    ends = [plain[end : end + 80].lstrip()[:1] for closing, name, end in tags if closing and name in _BLOCKS]
    if "\n" in plain[: plain.find("<")].strip():
        return False  # whole lines before the first tag: a text that comes to speak of code
    inline = first != "" and not opened
    return (len(ends) > 1 and all(sign in ("<", "") for sign in ends)) or (inline and _is_inline(plain, tags))


def _is_inline(plain: str, tags: list[tuple[bool, str, int]]) -> bool:
    """Whether a text without blocks is HTML: it opens with a tag, breaks its lines with tags, and has no other breaks."""
    return sum(name == "br" for _, name, _ in tags) > 1 and "\n\n" not in plain


def decode(data: bytes) -> Decoded:
    """Decode bytes by byte order mark, declaration, UTF-8, detection, in that order; then with U+FFFD and a warning.

    Returns the text, the name of the encoding, and warnings. Nothing is raised.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _strict(data, name) or _lossy(data, name)
    wide = _without_mark(data)
    if wide:
        return wide
    label = _label_of(data)
    escaped = _escaped(data, label)
    if escaped:
        return escaped
    utf8 = _strict(data, "utf-8")
    warnings: tuple[str, ...] = ()
    if label is not None and codec_of(label) != "utf-8":
        found = _declared(data, label, utf8)
        if isinstance(found, tuple):
            return found
        warnings = (found,)
    found = utf8 or _mostly_utf8(data) or _of_language(data) or _detected(data) or _lossy(data, "utf-8")
    return found[0], found[1], (*warnings, *found[2])


def host_of(url: str | None) -> str:
    """Give the host of a URL in lower case, whether its scheme is written or not; ``""`` where there is none."""
    try:
        return urlsplit(url if "//" in url else f"//{url}").hostname or "" if url else ""
    except ValueError:  # brackets that hold no address
        return ""


def _label_of(data: bytes) -> str | None:
    """The encoding that a page declares for itself, as it spells it."""
    declared = _DECLARED.search(data[:OPENING])
    return declared[1].decode("ascii", "replace").lower() if declared else None


def oddities(text: str) -> tuple[str, ...]:
    """Name what is odd about the characters of a text."""
    odd: list[str] = []
    encoded = _encoded(text)
    # In a wide string each letter of English has a zero byte, at which a search for NUL stops; in UTF-8 none has.
    if ("\x00" in text) if encoded is None else (b"\x00" in encoded):
        odd.append("the input holds NUL characters")
    if encoded is None:
        odd.append("the input holds lone surrogates, which UTF-8 cannot write")
    # In UTF-8 the signs of such text begin with this byte, and no quotation mark or dash does.
    broken = _mojibake(text) if encoded is None or b"\xc3" in encoded else None
    if broken:
        odd.append(f"parts of the input were decoded twice before it came here, such as {broken!r}")
    return tuple(odd)


#: Bytes that Windows-1252 leaves free.
_NOT_IN_1252 = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
# UTF-8 that was read as a Western code page: the first byte of a letter and a sign that no word goes on with.
_TWICE = re.compile("Ã[\x80-\xbf]|Â[\xa0-\xbf]|â[€\x80][\x80-\xbf™œ“”˜¦¢]|[ÐÑ][\x80-\xbf][ÐÑ]")
#: So many of these must stand in a text, a choice: a text may speak of one.
TWICE = 3


def _mojibake(text: str) -> str | None:
    """A piece of text that shows that it was decoded wrongly before; ``None`` where hardly any does."""
    if text.isascii() or not any(sign in text for sign in "ÃÂâÐ"):
        return None
    found = [match.group() for _, match in zip(range(TWICE), _TWICE.finditer(text), strict=False)]
    return found[0] if len(found) == TWICE else None


# Where Windows-1252 has a sign, Latin-1 has a control character that no page holds; both stand for the same byte.
_BYTES_OF_1252 = {ord(bytes([code]).decode("cp1252")): code for code in range(0x80, 0xA0) if code not in _NOT_IN_1252}


def read_again(text: str) -> tuple[str, tuple[str, ...]]:
    """Undo that a text of UTF-8 was read as Latin-1 or Windows-1252, where all of it was; give the text, and a warning.

    Scrapers do so to pages whose server names no encoding. All signs beyond ASCII must spell UTF-8 as bytes of that code
    page: one letter that does not, such as an honest quote, leaves the text as it is.
    """
    if _mojibake(text) is None:
        return text, ()
    try:
        again = text.translate(_BYTES_OF_1252).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text, ()
    return again, ("the page's UTF-8 was read as a Western encoding before it came here; it was read again",)


def _encoded(text: str) -> bytes | None:
    # Encoding is four times as fast as a search for the surrogates that it stumbles over.
    try:
        return text.encode()
    except UnicodeEncodeError:
        return None


def _strict(data: bytes, name: str) -> Decoded | None:
    try:
        return data.decode(name), name.removesuffix("-sig"), ()
    except (UnicodeError, LookupError):
        return None


def _lossy(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    count = text.count("\ufffd")
    return text, name.removesuffix("-sig"), (f"{count} undecodable bytes became U+FFFD (read as {name})",)


def _without_mark(data: bytes) -> Decoded | None:
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


#: A declared encoding stays when at most one character in so many cannot be read: a byte was damaged, not the
#: declaration wrong. A choice: reading pages in a wrong encoding of the same script left none or over one in ten.
DAMAGED = 100


def _declared(data: bytes, name: str, utf8: Decoded | None) -> Decoded | str:
    """Decode by the declared encoding, or say why it is not used."""
    codec = codec_of(name)
    if codec is None:
        return f"the declared encoding {name[:40]!r} is unknown; another was used"
    if codec.startswith(("utf-16", "utf-32", "utf-7")):
        return f"the declared encoding {name!r} cannot hold its own declaration; another was used"
    if utf8 and not data.isascii() and not codec.startswith("iso2022") and codec != "hz":
        return utf8[0], "utf-8", (f"the page declares {name!r} but is UTF-8",)
    found = _strict(data, codec) or _lossy(data, codec)
    bad, read = _beyond_ascii(found[0])
    if bad * DAMAGED > read or (codec == "cp1252" and _is_foreign(found[0])):
        better = _detected(data)
        if better is None or better[1] != codec:
            return f"the page declares {name!r} but is not; another encoding was used"
    return found


#: Text of another script that is read as a Western one shows runs of letters beyond ASCII, where Western words have
#: three in a row at most. So many signs in runs of four and more, of so many kinds, and most of all that are beyond
#: ASCII: a choice that a line of dashes or bullets does not reach.
FOREIGN_SIGNS, FOREIGN_KINDS = 20, 8
_RUN = re.compile(r"[^\x00-\x7f]{4,}")


def _is_foreign(text: str) -> bool:
    """Whether a text read as a Western encoding is one of another script."""
    runs = "".join(_RUN.findall(text[:FOREIGN_READ]))
    if len(runs) < FOREIGN_SIGNS or len(set(runs)) < FOREIGN_KINDS:
        return False
    return 2 * len(runs) > sum(_beyond_ascii(text[:FOREIGN_READ]))


def _escaped(data: bytes, label: str | None) -> Decoded | None:
    """ISO-2022-JP, which is all ASCII and shifts to Japanese by escapes that no other text holds."""
    if b"\x1b" not in data or not (b"\x1b$B" in data or b"\x1b$@" in data) or not data.isascii():
        return None
    found = _strict(data, "iso2022_jp_ext")
    if found is None:
        return None
    declared = codec_of(label) if label else None
    warnings = () if declared and declared.startswith("iso2022_jp") else ("the encoding was detected: iso2022_jp",)
    return found[0], "iso2022_jp", warnings


def _of_language(data: bytes) -> Decoded | None:
    """Decode by the language that a page declares, where its letters beyond ASCII are too few to be told by."""
    declared = _LANGUAGE.search(data[:OPENING])
    alphabet, names = BY_LANGUAGE.get(declared[1].decode().lower(), ("", ())) if declared else ("", ())
    readings = [found for name in names if (found := _strict(data, name))]
    best = max(readings, key=lambda found: _spelled(found[0], alphabet), default=None)
    if best is None or _spelled(best[0], alphabet) < SPELLED:
        return None
    return *best[:2], (f"the encoding was told by the page's language: {best[1]}",)


#: At least this share of the signs beyond ASCII must be the language's own letters, a choice: there are quotes, too.
SPELLED = 0.5


def _spelled(text: str, alphabet: str) -> float:
    """The share of a text's signs beyond ASCII that an alphabet has."""
    signs = [sign for sign in text.lower() if sign > "\x7f"]
    return sum(sign in alphabet for sign in signs) / len(signs) if signs else 0.0


def _mostly_utf8(data: bytes) -> Decoded | None:
    """Damaged UTF-8: more of its characters beyond ASCII can be read than not. In legacy encodings it is under 1 in 3."""
    found = _lossy(data, "utf-8")
    bad, read = _beyond_ascii(found[0])
    return found if read > bad else None


def _beyond_ascii(text: str) -> tuple[int, int]:
    """Count the characters beyond ASCII that could not be read, and those that could."""
    bad = text.count("\ufffd")
    return bad, len(text) - len(text.encode("ascii", "ignore")) - bad


def _detected(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes  # comes with trafilatura; slow to load, and UTF-8 needs none of it

    best = from_bytes(data[:200_000]).best()
    found = _strict(data, best.encoding) if best else None
    return None if found is None else (*found[:2], (f"the encoding was detected: {found[1]}",))
