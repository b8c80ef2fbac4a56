"""The marks that a line has from the elements it stands in."""

from __future__ import annotations

import re

from cleaner.reading.bundles import Bundle
from cleaner.walk import Element

#: Elements whose name says something about every line inside.
_TELLING = frozenset(
    "nav header footer aside main article form section ul ol table dl button blockquote pre figure details label h1 h2"
    " h3 h4 h5 h6 p li td th dd dt figcaption a code summary address fieldset".split()
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
#: So much of a class or id is read, and so much of a role: longer ones are not written by people.
_NAME_LENGTH, _ROLE_LENGTH = 300, 20
#: Elements inside of one that has so many marks add none, so that names cannot pile up in depth. Of the development
#: pages' 476,078 lines one in a thousand has more than 136, and the most are 295.
MOST_MARKS = 300

#: What an element's own marks are made of: its name and attributes.
_Traits = tuple[str, "str | None", "str | None", "str | None", "str | None", bool]


class Places:
    """Numbers of the bundles that elements give to their lines.

    A bundle holds the marks that an element adds to those of the elements around it. Elements that add the same marks
    in the same place share it: the items of a list, the cards of a grid.
    """

    def __init__(self, bundles: list[Bundle]) -> None:
        self._bundles = bundles
        self._known: dict[Element, int] = {}
        self._own: dict[_Traits, frozenset[str]] = {}
        self._within: dict[tuple[int, frozenset[str]], int] = {}
        self._all: dict[int, frozenset[str]] = {0: frozenset()}

    def of(self, element: Element) -> int:
        """Give the number of an element's bundle; 0 where it has no marks. No recursion: a page may be deep."""
        path: list[Element] = []
        while element is not None and element not in self._known:
            path.append(element)
            element = element.getparent()
        number = self._known[element] if element is not None else 0
        for inner in reversed(path):
            own = self._own_marks(inner)
            if own:
                key = number, own
                number = self._within[key] if key in self._within else self._add(number, own)
            self._known[inner] = number
        return number

    def _own_marks(self, element: Element) -> frozenset[str]:
        get = element.get
        traits = element.tag, get("class"), get("id"), get("role"), get("itemprop"), get("aria-hidden") == "true"
        if traits not in self._own:
            self._own[traits] = frozenset(_marks_of_traits(traits))
        return self._own[traits]

    def _add(self, around: int, own: frozenset[str]) -> int:
        before = self._all[around]
        new = own - before
        number = around
        if new and len(before) < MOST_MARKS:
            number = len(self._bundles)
            self._bundles.append(Bundle(tuple(new), around))
            self._all[number] = before | new
        self._within[around, own] = number
        return number


def _marks_of_traits(traits: _Traits) -> set[str]:
    tag, classes, identity, role, itemprop, is_hidden = traits
    marks = {f"in {tag}"} if tag in _TELLING else set[str]()
    if tag in ("html", "body"):
        return marks
    names = f"{classes or ''} {identity or ''}"
    if len(names) > 1:
        marks |= {f"class {word.lower()}" for word in _WORD.findall(names[:_NAME_LENGTH]) if len(word) > 1}
    for name, told in (("role", role), ("itemprop", itemprop)):
        if told:
            marks.add(f"{name} {told.strip().lower()[:_ROLE_LENGTH]}")
    if is_hidden:
        marks.add("aria-hidden")
    return marks
