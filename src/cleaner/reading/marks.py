"""What can be seen of a line on its page: where it stands, what it looks like, what stands beside it.

Marks are names, such as ``class footer`` or ``letters 3``; the table of weights says what each of them is worth.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from cleaner.walk import Element, Spot

#: Elements whose name says something about every line inside.
_TELLING = frozenset(
    "nav header footer aside main article form section ul ol table dl button blockquote pre figure details label h1 h2"
    " h3 h4 h5 h6 p li td th dd dt figcaption a code summary address fieldset".split()
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
#: So much of a class or id is read, and so much of a role: longer ones are not written by people.
_NAME_LENGTH, _ROLE_LENGTH = 300, 20
#: A short line is a mark itself, as far as the table knows it.
_SHORT = 24
#: So many elements around a line's own are asked for their share of the page.
_AROUND = 3
#: Elements inside of one that has so many marks add none, so that names cannot pile up in depth. Of the development
#: pages' 476,078 lines one in a thousand has more than 136, and the most are 295.
MOST_MARKS = 300

_LETTERS = (3, 8, 15, 25, 40, 60, 90, 140, 220, 400)
_BESIDE = (15, 40, 90, 220)
_LINKED = (0.01, 0.3, 0.7, 0.95)
_DIGITS = (0.01, 0.15, 0.4)
_SHARES = (0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9)
_ALIKE = (2, 4, 10, 30)
_FROM_HEAD = (-20, -5, -1, 0, 1, 5, 20, 60)
_LONG = 90
_ENDS = tuple('.!?。！？…"”»:')
_DIGIT = re.compile(r"\d")


class Places:
    """The marks that a line has from the elements around it; shared by all lines of one element."""

    def __init__(self) -> None:
        self._known: dict[Element, frozenset[str]] = {}

    def of(self, element: Element) -> frozenset[str]:
        """Give the marks of an element and of all it stands in. No recursion: a page may be deep."""
        path: list[Element] = []
        while element is not None and element not in self._known:
            path.append(element)
            element = element.getparent()
        marks = self._known[element] if element is not None else frozenset[str]()
        for inner in reversed(path):
            own = _own_marks(inner) if len(marks) < MOST_MARKS else None
            marks = self._known[inner] = marks | own if own else marks
        return marks


def _own_marks(element: Element) -> set[str]:
    tag = element.tag
    marks = {f"in {tag}"} if tag in _TELLING else set[str]()
    if tag in ("html", "body"):
        return marks
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if len(names) > 1:
        marks |= {f"class {word.lower()}" for word in _WORD.findall(names[:_NAME_LENGTH]) if len(word) > 1}
    for name in ("role", "itemprop"):
        told = element.get(name)
        if told:
            marks.add(f"{name} {told.strip().lower()[:_ROLE_LENGTH]}")
    if element.get("aria-hidden") == "true":
        marks.add("aria-hidden")
    return marks


def marks_of(spots: Sequence[Spot]) -> list[list[str]]:
    """Give the marks of every line of a page."""
    places = Places()
    shares = _Shares(spots)
    looks = [_look(spot) for spot in spots]
    repeats = Counter(spot.text for spot in spots)
    alike = Counter(_kin(spot) for spot in spots)
    head = next((i for i, spot in enumerate(spots) if spot.element is not None and spot.element.tag == "h1"), None)
    count = len(spots)
    rows: list[list[str]] = []
    for i, spot in enumerate(spots):
        marks = [*places.of(spot.element), *looks[i], *shares.of(spot)]
        marks += _beside(spots, i)
        marks.append(f"tenth {10 * i // count}")
        marks.append("no h1" if head is None else f"from h1 {bisect_right(_FROM_HEAD, i - head)}")
        marks.append(f"alike {bisect_right(_ALIKE, alike[_kin(spot)])}")
        if repeats[spot.text] > 1:
            marks.append("said again")
        rows.append(marks)
    return rows


def _kin(spot: Spot) -> tuple[str, str | None]:
    return ("", None) if spot.element is None else (spot.element.tag, spot.element.get("class"))


def _look(spot: Spot) -> list[str]:
    """The marks of a line's own text."""
    text = spot.text
    letters, linked = bisect_right(_LETTERS, len(text)), bisect_right(_LINKED, spot.linked)
    begun = text[:80]
    marks = [
        f"letters {letters}",
        f"linked {linked}",
        f"letters {letters // 2} linked {linked}",
        f"digits {bisect_right(_DIGITS, len(_DIGIT.findall(begun)) / len(begun))}",
        f"itself {spot.element.tag if spot.element is not None else 'nothing'}",
        f"{'ended' if text.endswith(_ENDS) else 'open'} letters {letters // 3}",
    ]
    if text.isupper():
        marks.append("capitals")
    if spot.hidden:
        marks.append("hidden")
    if len(text) <= _SHORT:
        marks.append(f"says {text.lower()}")
    return marks


def _beside(spots: Sequence[Spot], i: int) -> list[str]:
    marks: list[str] = []
    for step in (-2, -1, 1, 2):
        if 0 <= i + step < len(spots):
            spot = spots[i + step]
            marks.append(
                f"beside {step} letters {bisect_right(_BESIDE, len(spot.text))} linked {bisect_right((0.3, 0.8), spot.linked)}"
            )
        else:
            marks.append(f"beside {step} nothing")
    return marks


class _Shares:
    """What the elements around the lines hold of the page's text."""

    def __init__(self, spots: Sequence[Spot]) -> None:
        self.letters: Counter[Element] = Counter()
        self.linked: Counter[Element] = Counter()
        self.long: Counter[Element] = Counter()
        self.all = 0
        for spot in spots:
            length = len(spot.text)
            self.all += length
            for element in _around(spot):
                self.letters[element] += length
                self.linked[element] += int(length * spot.linked)
                if length >= _LONG:
                    self.long[element] += length

    def of(self, spot: Spot) -> list[str]:
        """Give the marks of the elements around a line."""
        marks: list[str] = []
        for level, element in enumerate(_around(spot)):
            letters = self.letters[element]
            marks.append(f"around {level} holds {bisect_right(_SHARES, letters / self.all)}")
            marks.append(f"around {level} linked {bisect_right(_SHARES, self.linked[element] / letters)}")
            marks.append(f"around {level} long {bisect_right(_SHARES, self.long[element] / letters)}")
        return marks


def _around(spot: Spot) -> list[Element]:
    found: list[Element] = []
    element = spot.element
    while element is not None and len(found) < _AROUND:
        element = element.getparent()
        if element is None or element.tag in ("body", "html"):
            break
        found.append(element)
    return found
