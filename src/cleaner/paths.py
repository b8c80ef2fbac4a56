"""Element paths for people: where on its page a line stands."""

from __future__ import annotations

from typing import Any

#: A parsed element; lxml comes without types.
Element = Any

#: A path names at most this many elements, the nearest; and of a class or id at most this many characters.
PATH_LENGTH, NAME_LENGTH = 12, 40


class Paths:
    """Element paths for people: ``body > div.sidebar > ul > li``. Shares what lines have in common."""

    def __init__(self) -> None:
        self._known: dict[Element, tuple[str, ...]] = {}

    def of(self, element: Element) -> str:
        """Give the path of an element from the body, its nearest :data:`PATH_LENGTH` elements."""
        return " > ".join(self._names_to(element))

    def _names_to(self, element: Element) -> tuple[str, ...]:
        """The names on the way to an element; those of its parents are known from the lines before."""
        new: list[Element] = []
        while element is not None and element not in self._known and element.tag != "html":
            new.append(element)
            element = element.getparent()
        names = self._known.get(element, ())
        for inner in reversed(new):
            names = self._known[inner] = (*names[1 - PATH_LENGTH :], _name_of(inner))
        return names


def _name_of(element: Element) -> str:
    id_, classes = element.get("id"), element.get("class")
    name = element.tag[:NAME_LENGTH]
    if id_ and not id_.isspace():
        return f"{name}#{id_.split()[0][:NAME_LENGTH]}"
    if classes and not classes.isspace():
        return f"{name}.{classes.split(None, 1)[0][:NAME_LENGTH]}"
    return name
