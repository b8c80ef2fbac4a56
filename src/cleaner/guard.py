"""Takes out of a page's source what would break the parser or silence it, and says so. Linear, whatever comes in."""

from __future__ import annotations

import re

#: libxml2 loses a page from 2,048 open elements on and trafilatura's own parser from 256 on; the deepest of 3,282
#: real pages has 138. Below this many nothing is changed.
DEPTH = 250

#: A page that is deeper is flattened to this many levels, which 99.9% of those pages do not reach.
FLAT = 51

#: libxml2 compares each attribute of a tag with every other: 32,000 take 0.8 s, 256 nothing that can be measured. The
#: most on one tag of 3,282 real pages are 136.
ATTRIBUTES = 256

# Control characters, which no browser shows and trafilatura gives up on; a form feed is white space in HTML.
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\f\r")
_FORM_FEED = bytes.maketrans(b"\f", b" ")
_NONCHARACTERS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
_SURROGATE = re.compile("[\ud800-\udfff]")
_REFERENCE = re.compile(
    rb"&#(?:[xX]0*(?:[0-8bBeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF])|0*(?:[0-8]|11|1[4-9]|2[0-9]|3[01]|6553[45]));?(?![0-9a-fA-F])"
)
_FEED_REFERENCE = re.compile(rb"&#(?:[xX]0*[cC]|0*12);?(?![0-9a-fA-F])")

_ATTRIBUTE = rb"""[\s/]++[^\s=>/]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"']++))?+"""
_CROWDED = re.compile(rb"(<[a-zA-Z][^\s<>/]*+(?:%b){%d})(?:%b)++" % (_ATTRIBUTE, ATTRIBUTES, _ATTRIBUTE))

_TAG = re.compile(
    rb"""<(?:(script|style|textarea|title)\b(?s:.*?)(?:</\1\s*>|\Z)"""
    rb"""|(/?)([a-zA-Z][a-zA-Z0-9:-]*+)(?:[^"'<>]|"[^"]*+"|'[^']*+')*+>)""",
    re.IGNORECASE,
)
# Tags that open no level, or whose content is no text and must not become any.
_LEVEL = frozenset(
    b"area base br col embed hr img input link meta param source track wbr"
    b" html head body title script style template noscript textarea iframe svg select".split()
)
_END_OPTIONAL = frozenset(b"p li dt dd tr td th tbody thead tfoot option optgroup colgroup rp rt".split())
_INLINE = frozenset(
    b"a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small"
    b" span strike strong sub sup time tt u var".split()
)


def safe_source(text: str) -> tuple[bytes, list[str]]:
    """Give a page's source as UTF-8 that a parser reads to its end, and warnings that name what was taken out.

    Control characters and references to them, lone surrogates and attributes past :data:`ATTRIBUTES` on one tag go.
    Nothing is raised.
    """
    warnings: list[str] = []
    try:
        data = text.encode()
    except UnicodeEncodeError:
        data = _SURROGATE.sub("\ufffd", text).encode()
        warnings.append("lone surrogates became U+FFFD")
    clean = data.translate(_FORM_FEED, _CONTROLS)
    for sign in _NONCHARACTERS if _NONCHARACTERS[0][:2] in clean else ():
        clean = clean.replace(sign, b"")
    if len(clean) < len(data):
        warnings.append("control characters were taken out of the page")
    if b"&#" in clean:
        clean, count = _REFERENCE.subn(b"", _FEED_REFERENCE.sub(b" ", clean))
        if count:
            warnings.append(f"{count} references to control characters were taken out of the page")
    if _CROWDED.search(clean):
        clean = _CROWDED.sub(rb"\1", clean)
        warnings.append(f"attributes past {ATTRIBUTES} on one tag were taken out of the page")
    return clean, warnings


def flattened(data: bytes, depth: int) -> bytes:
    """Give the source with the tags that open more than ``depth`` levels taken out; no text goes.

    Where blocks began or ended, a ``<br>`` parts the lines. A level is counted as closed only by its own end tag, so on a page
    that forgets its end tags rather more goes than less.
    """
    levels = _Levels(depth)
    return _TAG.sub(levels.keep, data)


class _Levels:
    """Counts open elements along a source, and says of each tag what stays of it."""

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.open: list[bytes] = []
        self.broken_at = -1  # where the source stood after the last <br>, so that many tags in a row leave one

    def keep(self, match: re.Match[bytes]) -> bytes:
        name = match[1] or match[3].lower()
        if match[1] or name in _LEVEL:
            return match[0]
        if match[2]:
            kept = self._close(name)
        else:
            self.open.append(name)
            kept = len(self.open) <= self.depth
        if kept:
            return match[0]
        if name in _INLINE or match.start() == self.broken_at:
            self.broken_at = match.end() if match.start() == self.broken_at else self.broken_at
            return b""
        self.broken_at = match.end()
        return b"<br>"

    def _close(self, name: bytes) -> bool:
        while self.open and self.open[-1] != name and self.open[-1] in _END_OPTIONAL:
            self.open.pop()
        kept = len(self.open) <= self.depth
        if self.open and self.open[-1] == name:
            self.open.pop()
        return kept
