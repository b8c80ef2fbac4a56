"""Labels in a row: lines that are two or more short phrases of some rooms, which ran together.

An extractor glues the elements of a bar of buttons: "Share Tweet Email", "Log in Sign up". No list holds their
combinations, but a line that is a label, and another, and nothing else, is no sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cleaner.anchors import Match
from cleaner.lines import PROSE_WIDTH, Page
from cleaner.rule import Rule

#: A label has so many words at the most, and a row so many signs: one of three networks to share on has 57.
LABEL_WORDS = 5
LONGEST_ROW = PROSE_WIDTH + 4
#: Lines are asked first whether they begin like any label, in so many signs: a slice costs less than a word.
GATE = 4
#: So many labels of one word prove a row; two of them may be a headline ("Share Price").
MANY = 3


class Joined:
    """The labels of some rules, and the rules for lines that are rows of them; immutable once made."""

    __slots__ = ("_begun", "_firsts", "_labels", "_lasts", "_rules", "_words")

    def __init__(self, rules: Iterable[Rule], whole: Mapping[str, tuple[Match, ...]]) -> None:
        self._rules = tuple(rule for rule in rules if rule.made_of)
        rooms = frozenset(room for rule in self._rules for room in rule.made_of)
        self._labels: dict[str, frozenset[str]] = {}
        for key, matches in whole.items() if rooms else ():
            if key.count(" ") < LABEL_WORDS and "{" not in key:
                languages = frozenset([match.language for match in matches if match.rule.family in rooms])
                if languages:
                    self._labels[key] = languages
        self._firsts = frozenset([label.partition(" ")[0] for label in self._labels])
        self._begun = frozenset([label[:GATE] for label in self._labels])
        self._words = frozenset([word for label in self._labels for word in label.split()])
        self._lasts = frozenset([label.rpartition(" ")[2] for label in self._labels])

    def find(self, page: Page) -> dict[int, tuple[Match, ...]]:
        """Find the lines of a page that are rows of labels, of one language."""
        if not self._labels:
            return {}
        keys, begun, firsts, lasts = page.keys, self._begun, self._firsts, self._lasts
        near = [
            i
            for i in page.read
            if " " in (key := keys[i])
            and key[:GATE] in begun
            and len(key) <= LONGEST_ROW
            and key.partition(" ")[0] in firsts
            and key.rpartition(" ")[2] in lasts
        ]
        found = {i: self._language(words) for i in near if self._words.issuperset(words := keys[i].split())}
        return {i: self._matches(language) for i, language in found.items() if language}

    def _language(self, words: Sequence[str]) -> str:
        """The language of a row, or nothing where the words are none."""
        row = self._row(words)
        # A phrase that is known as a whole acts where its own rule may.
        if not _is_proof(row) or (len(set(row)) > 1 and " ".join(words) in self._labels):
            return ""
        first, *others = [self._labels[label] for label in row]
        common = first.intersection(*others)
        return "en" if "en" in common else min(common, default="")

    def _row(self, words: Sequence[str]) -> Sequence[str]:
        """The labels that the words are, the longest first; nothing where a word is left over."""
        row: list[str] = []
        at = 0
        while at < len(words):
            lengths = range(min(LABEL_WORDS, len(words) - max(at, 1)), 0, -1)
            label = next((name for n in lengths if (name := " ".join(words[at : at + n])) in self._labels), "")
            if not label:
                return ()
            row.append(label)
            at += label.count(" ") + 1
        return row

    def _matches(self, language: str) -> tuple[Match, ...]:
        return tuple(Match(rule, language, short=False) for rule in self._rules)


def _is_proof(row: Sequence[str]) -> bool:
    """Whether labels in a row can be nothing else: many, or the same again, or one of several words beside another."""
    if len(row) < 2:
        return False
    return len(row) >= MANY or len(set(row)) == 1 or any([" " in label for label in row])
