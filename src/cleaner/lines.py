"""Lines and pages: what a line is, what it says, and what it can see from where it stands.

Facts about text only. Nothing here knows what noise is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from cleaner.rule import Rule

Zone = Literal["head", "body", "tail"]

#: Signs that frame a line without saying anything: bullets, dashes, arrows, brackets, Markdown marks, a final colon.
FRAME = " \t-•·*_|/\\>»›<«‹:;,#=~+■□▪▫●○◆◇►▶▸→←↑↓×✕✖[](){}'\"."

#: Signs that end a sentence, in any script; a colon ends a lead-in.
SENTENCE_ENDS = frozenset(".!?:。！？：؟۔।॥։።…")

#: Signs that may follow the end of a sentence. On the folded copy, so all quotes are plain.
CLOSERS = "\"')]}*_」』】»› "

#: A line of this width that ends like a sentence reads as prose. Among the 10,884 gold paragraphs of the development
#: pages 96% are wider; below it stand captions, toasts and calls to action as often as paragraphs.
PROSE_WIDTH = 60

#: A line this wide is prose even without an end: no headline of the development pages is wider.
UNENDED_PROSE_WIDTH = 160

#: A character of a script without spaces says about as much as this many letters more: a Japanese gold paragraph of
#: the development pages has a median of 62 characters where an English one has 164.
CJK_EXTRA_WIDTH = 1.5

_LINE_END = re.compile(r"\r\n|\r|\n")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_SPECIAL = re.compile(
    "[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\x0b\x0c\x1c-\x1f\x85"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
    "\u2018-\u201f\u2032\u2033\u02bc\u2010-\u2015\u2212\u2026\u0130\u0131]"
)
_SPACES = re.compile(r"[ \t]{2,}|\t")
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0e31-\u0e4e\u3099\u309a\u20d0-\u20ff]{40}")


def _folded_special(match: re.Match[str]) -> str:
    sign = match.group()
    if sign in "\u2018\u2019\u201a\u201b\u2032\u02bc":
        return "'"
    if sign in "\u201c\u201d\u201e\u201f\u2033":
        return '"'
    if sign in "\u0130\u0131":
        return "I" if sign == "\u0130" else "i"
    if sign == "\u2026":
        return "..."
    if "\u2010" <= sign <= "\u2015" or sign == "\u2212":
        return "-"
    return " " if sign.isspace() else ""


def split_lines(text: str) -> tuple[list[str], list[str]]:
    r"""Cut ``text`` at ``\n``, ``\r\n`` and ``\r`` and nowhere else.

    Returns the lines and, beside each, the line end it had (``""`` for a last line without one). Joined pairwise
    they are ``text`` again. A line end at the very end of the text opens no further line; an empty text has no line.
    """
    if not text:
        return [], []
    if "\r" in text:
        endings = _LINE_END.findall(text)
        texts = _LINE_END.split(text)
    else:
        texts = text.split("\n")
        endings = ["\n"] * (len(texts) - 1)
    if texts[-1]:
        endings.append("")
    else:
        texts.pop()
    return texts, endings


def fold(text: str) -> str:
    """Give the copy that rules match on, case kept: NFKC, plain quotes, dashes and spaces, nothing invisible.

    Line feeds stay where they are, so the copy of a whole page has the page's lines.
    """
    if not text.isascii():
        text = _SPECIAL.sub(_folded_special, text)
        # Python reorders a run of combining marks in quadratic time; a run this long is no word of any language.
        if not _MARKS.search(text) and not unicodedata.is_normalized("NFKC", text):
            text = unicodedata.normalize("NFKC", text)
    if "  " in text or "\t" in text:
        text = _SPACES.sub(" ", text)
    return text


def key_of(text: str) -> str:
    """Give the form in which a phrase and a line are compared: folded, lower case, its frame of signs taken off."""
    return fold(text).lower().strip(FRAME)


def ends_sentence(folded: str) -> bool:
    """Tell whether a folded line ends like a sentence, closing quotes and brackets aside."""
    return folded.rstrip(CLOSERS)[-1:] in SENTENCE_ENDS


def width_of(folded: str) -> float:
    """Measure how much a folded line says, in letters of an alphabetic script."""
    return len(folded) if folded.isascii() else len(folded) + CJK_EXTRA_WIDTH * len(_CJK.findall(folded))


class Line:
    """One non-blank line of a page, and what it can see from where it stands. Made only for the rules that look."""

    __slots__ = ("page", "place")

    def __init__(self, page: Page, place: int) -> None:
        self.page = page
        self.place = place

    @property
    def index(self) -> int:
        """The line's position among all lines of the page, from 0."""
        return self.page.order[self.place]

    @property
    def text(self) -> str:
        """The line as it stands in the input."""
        return self.page.texts[self.index]

    @property
    def folded(self) -> str:
        """The line's folded copy, case kept, without space around it."""
        return self.page.folded[self.index].strip()

    @property
    def key(self) -> str:
        """The line's folded copy in lower case without its frame of signs."""
        return self.page.keys[self.index]

    @property
    def is_prose(self) -> bool:
        """Whether the line reads as a paragraph: a full sentence, or long."""
        return self.place in self.page.prose

    @property
    def ended(self) -> bool:
        """Whether the line ends like a sentence."""
        return ends_sentence(self.folded)

    @property
    def zone(self) -> Zone:
        """Where the line stands: before all prose, after all prose, or between."""
        return self.page.zone(self.place)

    @property
    def before(self) -> Line | None:
        """The non-blank line above, if there is one."""
        return Line(self.page, self.place - 1) if self.place else None

    @property
    def after(self) -> Line | None:
        """The non-blank line below, if there is one."""
        return Line(self.page, self.place + 1) if self.place + 1 < len(self.page.order) else None

    @property
    def found(self) -> tuple[Rule, ...]:
        """The rules of the first pass that found this line, where they may."""
        return self.page.found.get(self.index, ())

    @property
    def is_title(self) -> bool:
        """Whether this line is the page's title."""
        return self.index == self.page.title_index

    @property
    def repeats_title(self) -> bool:
        """Whether this line says the title again."""
        return bool(self.page.title_key) and not self.is_title and self.key == self.page.title_key

    @property
    def is_furniture(self) -> bool:
        """Whether the first pass found the line to be noise, or it repeats the title."""
        return bool(self.found) or self.repeats_title

    def run(self, reach: int = 3) -> Iterator[Line]:
        """Walk the lines around this one, outwards and up to ``reach`` lines away, as far as no prose stands between."""
        for step in (-1, 1):
            for distance in range(1, reach + 1):
                place = self.place + step * distance
                if not 0 <= place < len(self.page.order) or place in self.page.prose:
                    break
                yield Line(self.page, place)


class Page:
    """The lines of one document and the facts about them that rules may ask for."""

    __slots__ = (
        "_copies",
        "first_prose",
        "folded",
        "found",
        "keys",
        "language",
        "last_prose",
        "order",
        "prose",
        "texts",
        "title_index",
        "title_key",
        "title_known",
    )

    def __init__(self, texts: Sequence[str], folded: Sequence[str], keys: Sequence[str], order: Sequence[int]) -> None:
        self.texts = texts
        self.folded = folded
        self.keys = keys
        self.order = order
        self.prose: frozenset[int] = frozenset()
        self.first_prose = len(order)
        self.last_prose = -1
        self.found: Mapping[int, tuple[Rule, ...]] = {}
        self.language: str | None = None
        self.title_index: int | None = None
        self.title_key = ""
        self.title_known = False
        self._copies: dict[str, int] | None = None

    @classmethod
    def of(cls, texts: Sequence[str]) -> Page:
        """Read the lines ``texts`` (none holds a line end); the whole page is folded at once, which costs least."""
        folded_text = fold("\n".join(texts))
        folded = folded_text.split("\n")
        lowered = folded_text.lower().split("\n")
        keys = [key.strip(FRAME) for key in lowered]
        # A line of frame signs alone ("---", "•") has no key and yet is not blank.
        order = [i for i, line in enumerate(folded) if keys[i] or (line and not line.isspace())]
        return cls(texts, folded, keys, order)

    def without(self, gone: frozenset[int]) -> Page:
        """Give the page that is left when the lines at these positions are taken out; nothing is read again."""
        return Page(self.texts, self.folded, self.keys, [i for i in self.order if i not in gone])

    def mark_prose(self, prose: frozenset[int]) -> None:
        """Say which places of ``order`` hold prose; the zones follow from it."""
        self.prose = prose
        if prose:
            self.first_prose = min(prose)
            self.last_prose = max(prose)

    def zone(self, place: int) -> Zone:
        """Where a place of ``order`` stands. A page without prose is all body: nothing says where its edges are."""
        if not self.prose:
            return "body"
        if place < self.first_prose:
            return "head"
        return "tail" if place > self.last_prose else "body"

    def copies(self, key: str) -> int:
        """Count the lines of the page with this key."""
        if self._copies is None:
            self._copies = {}
            for index in self.order:
                other = self.keys[index]
                self._copies[other] = self._copies.get(other, 0) + 1
        return self._copies.get(key, 0)

    def lines(self) -> Iterator[Line]:
        """Walk the non-blank lines in order."""
        return (Line(self, place) for place in range(len(self.order)))
