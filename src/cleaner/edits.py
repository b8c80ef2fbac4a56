"""Cuts: noise glued to the end of an honest line. The line stays, the span goes, and the edit is on record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from cleaner.anchors import Anchors
from cleaner.ledger import Edit
from cleaner.lines import FRAME, Page, fold
from cleaner.rule import Phrase, Rule

#: What may stand between an honest text and the noise behind it: the end of a sentence, or a separator.
_SEAMS = frozenset(".!?…。！？؟।॥\"'»”)]|>•·▸►-")
_SEPARATORS = " |•·▸►-–—"
#: What may follow a cut phrase to the end of the line. A single full stop may not: then it is a sentence of the text.
_TRAIL = r"(?:\s|\.\.\.|…|[»›>→:\])|▸►])*"
#: Less than this much text before the seam is a label, not a line to keep.
SHORTEST_KEPT = 20
#: Only so many signs at the end of a line are read for a phrase; it is seldom a tenth of that.
TAIL_LENGTH = 300
#: A syndicate's note stands at the story's end, or its beginning: within so many lines of either.
NOTE_LINES = 3
#: Phrases are filed under so many signs: three would fit every word in -ing, and are enough for other scripts.
FILED, FILED_WIDE = 6, 3


@dataclass(frozen=True, slots=True)
class Cut:
    """A phrase that is cut where a line ends with it; ``open`` phrases take the rest of the line with them."""

    rule: Rule
    phrase: str
    open: bool

    def start_in(self, text: str) -> int | None:
        """Find where in a line the cut begins, white space before it included, or ``None``."""
        for found in _pattern(self.phrase, self.open).finditer(text, max(len(text) - TAIL_LENGTH, 0)):
            before = text[: found.start()].rstrip().rstrip("([")
            if len(before) >= SHORTEST_KEPT and fold(before)[-1:] in _SEAMS:
                return len(before.rstrip(_SEPARATORS))
        return None


@cache
def _pattern(phrase: str, open_: bool) -> re.Pattern[str]:
    words = r"\s+".join(re.escape(word).replace("'", "['’‘]") for word in phrase.split())
    return re.compile(words + ("" if open_ else _TRAIL + r"\Z"), re.IGNORECASE)


class Cuts:
    """The compiled phrases that are cut: closed ones by their last signs, open ones in a list."""

    __slots__ = ("_by_tail", "_open")

    def __init__(self, rules: Iterable[Rule], anchors: Anchors) -> None:
        self._by_tail: dict[str, tuple[Cut, ...]] = {}
        self._open: tuple[Cut, ...] = ()
        for rule in rules:
            for phrase in rule.cuts:
                self._add(rule, phrase, anchors)

    def _add(self, rule: Rule, phrase: Phrase, anchors: Anchors) -> None:
        folded = fold(phrase.text).lower()
        if folded.endswith("{text}"):
            self._open = (*self._open, Cut(rule, folded.removesuffix("{text}").strip(), open=True))
            return
        anchors.mark_end(folded.strip(FRAME))
        tail = _tails(folded.strip(FRAME))[not folded.isascii()]
        self._by_tail[tail] = (*self._by_tail.get(tail, ()), Cut(rule, folded, open=False))

    def apply(self, page: Page, near: Iterable[int]) -> Mapping[int, Edit]:
        """Cut those of the ``near`` lines that end with noise; the page then holds the lines as they are kept."""
        if not self._by_tail and not self._open:
            return {}
        edits: dict[int, Edit] = {}
        by_tail, keys = self._by_tail, page.keys
        touched = {
            i
            for i in near
            if (key := keys[i])[-FILED:] in by_tail or (not key.isascii() and key[-FILED_WIDE:] in by_tail)
        }
        marks = self._open
        if marks:  # a syndicate's note stands behind the last sentence or the first
            edges = {*page.order[:NOTE_LINES], *page.order[-NOTE_LINES:]}
            if _holds("\n".join([page.texts[i][-TAIL_LENGTH:] for i in edges]).lower(), marks):
                touched |= {i for i in edges if _holds(page.texts[i][-TAIL_LENGTH:].lower(), marks)}
        for i in sorted(touched):
            edit = self._cut(page, i, marks)
            if edit:
                edits[i] = edit
        return edits

    def _cut(self, page: Page, i: int, marks: tuple[Cut, ...]) -> Edit | None:
        """Cut one line as often as it ends with noise; the edit spans all of it."""
        original = text = page.texts[i]
        rule: Rule | None = None
        found = True
        while found:
            found = False
            for cut in (*(cut for tail in _tails(page.keys[i]) for cut in self._by_tail.get(tail, ())), *marks):
                fits = cut.phrase in text.lower() if cut.open else page.keys[i].endswith(cut.phrase)
                start = cut.start_in(text) if fits else None
                if start is not None:
                    text, rule, found = text[:start], cut.rule, True
                    page.rewrite(i, text)
                    break
        if rule is None:
            return None
        return Edit(i + 1, len(text), len(original), original[len(text) :], "", rule.id)


def _tails(key: str) -> tuple[str, str]:
    """The ends of a line that phrases are filed under: the one for ASCII, the one for other scripts."""
    return key[-FILED:], key[-FILED_WIDE:]


def _holds(lowered: str, marks: tuple[Cut, ...]) -> bool:
    return any([mark.phrase in lowered for mark in marks])
