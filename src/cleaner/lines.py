"""Lines and pages: what a line is, what it says, and what it can see from where it stands.

Facts about text only. Nothing here knows what noise is.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from cleaner.anchors import Match
    from cleaner.rule import Rule

Zone = Literal["head", "body", "tail"]
ZONES: tuple[Zone, ...] = ("head", "body", "tail")

#: Signs that frame a line without saying anything: bullets, dashes, arrows, brackets, Markdown marks, a final colon, and the
#: hands, locks, pins and telephones that sites set before their calls.
FRAME = " \t-•·*_|/\\>»›<«‹:;,#=~+■□▪▫●○◆◇◦►▶▸▼▲◄◀→←↑↓×✕✖⟩⟨[](){}'\".【】➡⬇➤⟶↗👉👇📌🔒📲📱"

#: Signs that end a sentence, in any script; a colon ends a lead-in.
SENTENCE_ENDS = frozenset(".!?:。！？：؟۔।॥։።…")

#: Signs that may follow the end of a sentence.
CLOSERS = "\"')]}*_」』】»›”’“ \u00a0"

#: A line of this width that ends like a sentence reads as prose: so do 92% of the 2,617 gold paragraphs of the news
#: development pages, and 2.5% of their 366 subheads.
PROSE_WIDTH = 60

#: A line this wide is prose even without an end: the widest of the development pages' 920 article titles has 156.
UNENDED_PROSE_WIDTH = 160

#: The head and the tail of a page are at most this many lines each; what stands further from the prose is a list.
EDGE_LINES = 30

#: East Asian wide characters take two columns, and say about twice as much as a letter.
CJK_EXTRA_WIDTH = 1

#: Lines longer than this are compared as they are, without NFKC: no phrase of any rule is nearly so long.
LONGEST_NORMAL = 1_000

_LINE_END = re.compile(r"\r\n|\r|\n")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_SPECIAL = re.compile(
    "[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\x0b\x0c\x1c-\x1f\x85"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
    "\u201a\u201b\u201f\u2032\u2033\u02bc\u2010-\u2012\u2015\u2212\u0130\u0131]"
)
_SPACES = re.compile("  +")
_REPEATED = re.compile(r"(.)\1+")


#: The commonest signs that the folded copy writes plainly; replaced one by one, which is faster than one pattern.
_PLAIN = (
    ("\u2019", "'"),
    ("\u2018", "'"),
    ("\u201c", '"'),
    ("\u201d", '"'),
    ("\u201e", '"'),
    ("\u2013", "-"),
    ("\u2014", "-"),
    ("\u00a0", " "),
    ("\u2026", "..."),
    ("\u00ad", ""),
    ("\u200b", ""),
)


def _folded_special(match: re.Match[str]) -> str:
    sign = match.group()
    if sign in "\u201a\u201b\u2032\u02bc":
        return "'"
    if sign in "\u201f\u2033":
        return '"'
    if sign in "\u0130\u0131":
        return "I" if sign == "\u0130" else "i"
    if "\u2010" <= sign <= "\u2015" or sign == "\u2212":
        return "-"
    return " " if sign.isspace() else ""


def _normal(line: str) -> str:
    # Python reorders a run of combining marks in quadratic time, so an endless line is left as it is.
    if len(line) > LONGEST_NORMAL or unicodedata.is_normalized("NFKC", line):
        return line
    return unicodedata.normalize("NFKC", line)


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
        for sign, plain in _PLAIN:
            text = text.replace(sign, plain)
    if not text.isascii():  # with its quotes and dashes plain, most English is
        text = _SPECIAL.sub(_folded_special, text)
        text = "\n".join([line if line.isascii() else _normal(line) for line in text.split("\n")])
    text = text.replace("\t", " ")
    return _SPACES.sub(" ", text) if "  " in text else text


def key_of(text: str) -> str:
    """Give the form in which a phrase and a line are compared: folded, lower case, its frame of signs taken off."""
    return _key(fold(text).lower())


def _key(lowered: str) -> str:
    # A line of frame signs alone would have no key; it has each of its signs once instead: "* * *" and "***" are "*".
    return lowered.strip(FRAME) or _REPEATED.sub(r"\1", lowered.replace(" ", ""))


def ends_sentence(folded: str) -> bool:
    """Tell whether a folded line ends like a sentence, closing quotes and brackets aside."""
    return folded.rstrip(CLOSERS)[-1:] in SENTENCE_ENDS


def is_quoted(folded: str) -> bool:
    """Tell whether a folded line stands in quotation marks as a whole: somebody's words, and no button."""
    return folded.count('"') == 2 and (line := folded.strip())[0] == line[-1] == '"'


def is_paragraph(text: str) -> bool:
    """Tell whether a line as it stands is a paragraph: long enough, and ended, not broken off by an ellipsis."""
    if len(text) < PROSE_WIDTH:
        return False
    said = text.rstrip(CLOSERS)
    return said[-1:] in SENTENCE_ENDS and not said.endswith(("...", "…"))


def width_of(folded: str) -> int:
    """Measure how much a folded line says, in letters of an alphabetic script."""
    return len(folded) if folded.isascii() else len(folded) + CJK_EXTRA_WIDTH * len(_CJK.findall(folded))


def is_unspaced(folded: str) -> bool:
    """Tell whether a line is mostly written in a script that parts no words: its words cannot be counted by spaces."""
    return not folded.isascii() and 2 * len(_UNSPACED.findall(folded)) > len(folded)


class Line:
    """One non-blank line of a page, and what it can see from where it stands. Made only for the rules that look."""

    __slots__ = ("index", "page")

    def __init__(self, page: Page, index: int) -> None:
        self.page = page
        self.index = index

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
        return self.index in self.page.prose

    @property
    def ended(self) -> bool:
        """Whether the line ends like a sentence."""
        return ends_sentence(self.folded)

    @property
    def zone(self) -> Zone:
        """Where the line stands: before all prose, after all prose, or between."""
        return self.page.zone(self.index)

    @property
    def before(self) -> Line | None:
        """The non-blank line above, if there is one."""
        return self.page.neighbour(self.index, -1)

    @property
    def after(self) -> Line | None:
        """The non-blank line below, if there is one."""
        return self.page.neighbour(self.index, 1)

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
        for index in self.page.run(self.index, reach):
            yield Line(self.page, index)


class Page:
    """The lines of one document and the facts about them that rules may ask for. Lines go by their index, from 0.

    ``order`` holds the indices of the lines that are not blank, ``prose`` those of the paragraphs, ``found`` what the
    first pass found and where it may act, ``matched`` all that it found. The paragraphs ``aside`` were not read and stand as they came; the lines that
    were are in ``read``.
    """

    __slots__ = (
        "_copies",
        "aside",
        "first_edge",
        "first_prose",
        "folded",
        "found",
        "keys",
        "language",
        "last_edge",
        "last_prose",
        "lowered",
        "matched",
        "order",
        "prose",
        "read",
        "texts",
        "title_index",
        "title_key",
    )

    def __init__(
        self,
        texts: list[str],
        folded: list[str],
        lowered: list[str],
        keys: list[str],
        order: Sequence[int],
    ) -> None:
        self.texts = texts
        self.folded = folded
        self.lowered = lowered
        self.keys = keys
        self.order = order
        self.read = order
        self.aside: Set[int] = frozenset()
        self.prose: Set[int] = frozenset()
        self.first_prose = self.last_prose = self.first_edge = self.last_edge = -1
        self.found: Mapping[int, tuple[Rule, ...]] = {}
        self.matched: Mapping[int, tuple[Match, ...]] = {}
        self.language: str | None = None
        self.title_index: int | None = None
        self.title_key = ""
        self._copies: Mapping[str, int] | None = None

    @classmethod
    def of(cls, texts: Sequence[str], reads: Callable[[Sequence[str]], Set[int]] | None = None) -> Page:
        """Read the lines ``texts`` (none holds a line end).

        What is read is folded in one piece, which costs least. Paragraphs stand aside unread, unless ``reads``, told all
        of them, gives their place among them: they are prose by their width and end, and are most of what a page holds.
        """
        aside: list[int] = []
        if reads is not None:
            aside = [
                i
                for i, text in enumerate(texts)
                if len(text) >= PROSE_WIDTH and ((text[-1] in ".?!" and text[-2] != ".") or is_paragraph(text))
            ]  # the look that is_paragraph begins with is enough for nearly all, and a call costs more than it
            if wanted := reads([texts[i] for i in aside]):
                aside = [i for place, i in enumerate(aside) if place not in wanted]
        left = list(texts)
        for i in aside:
            left[i] = ""
        folded_text = fold("\n".join(left))
        folded = folded_text.split("\n")
        lowered = folded_text.lower().split("\n")
        keys = [line and (line.strip(FRAME) or _key(line)) for line in lowered]
        read = [i for i, key in enumerate(keys) if key and not key.isspace()]
        for i in aside:
            folded[i] = lowered[i] = keys[i] = texts[i]
        page = cls(list(texts), folded, lowered, keys, sorted(read + aside))
        page.read = read
        page.aside = frozenset(aside)
        return page

    def rewrite(self, index: int, text: str) -> None:
        """Put another text on a line, before anything is judged."""
        self.texts[index] = text
        self.folded[index] = fold(text)
        self.lowered[index] = self.folded[index].lower()
        self.keys[index] = _key(self.lowered[index])

    def without(self, gone: Set[int]) -> Page:
        """Give the page that is left when these lines are taken out; nothing is read again."""
        order = [i for i in self.order if i not in gone] if gone else self.order
        return Page(self.texts, self.folded, self.lowered, self.keys, order)

    def mark_prose(self, prose: Set[int]) -> None:
        """Say which lines hold prose; the zones follow from it."""
        self.prose = prose
        if prose:
            self.first_prose = min(prose)
            self.last_prose = max(prose)
            above = bisect_left(self.order, self.first_prose)
            below = bisect_right(self.order, self.last_prose)
            self.first_edge = self.order[max(above - EDGE_LINES, 0)]
            self.last_edge = self.order[min(below + EDGE_LINES, len(self.order)) - 1]

    def zone(self, index: int) -> Zone:
        """Where a line stands.

        A page without prose is all body: nothing says where its edges are. So are the lines far from the prose: they
        are a list or a table, which the page may be about.
        """
        if not self.prose:
            return "body"
        if self.first_edge <= index < self.first_prose:
            return "head"
        return "tail" if self.last_prose < index <= self.last_edge else "body"

    def neighbour(self, index: int, step: int) -> Line | None:
        """The non-blank line ``step`` lines below (above, if negative), if there is one."""
        place = bisect_left(self.order, index) + step
        return Line(self, self.order[place]) if 0 <= place < len(self.order) else None

    def run(self, index: int, reach: int) -> Iterator[int]:
        """Walk outwards from a line, up to ``reach`` lines each way, until prose."""
        at = bisect_left(self.order, index)
        for places in (range(at - 1, max(at - reach, 0) - 1, -1), range(at + 1, min(at + reach + 1, len(self.order)))):
            for place in places:
                other = self.order[place]
                if other in self.prose:
                    break
                yield other

    def head(self, most: int) -> list[Line]:
        """The first lines above all prose, ``most`` at the most."""
        lines: list[Line] = []
        for index in self.order[:most]:
            if index >= self.first_prose:
                break
            lines.append(Line(self, index))
        return lines

    def copies(self, key: str) -> int:
        """Count the lines of the page with this key."""
        if self._copies is None:
            self._copies = Counter([self.keys[index] for index in self.order])
        return self._copies.get(key, 0)

    def lines(self) -> Iterator[Line]:
        """Walk the non-blank lines in order."""
        return (Line(self, index) for index in self.order)
