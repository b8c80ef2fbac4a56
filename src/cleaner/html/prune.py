"""Elements that the caller takes out by XPath: which expressions are let in, and which lines they take."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

from cleaner.html.page import HtmlPage
from cleaner.walk import Element, Spot

_xpath: Any = etree.XPath  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
_element: Any = etree.Element  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
_XPathError: Any = etree.XPathError  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]

_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_CALL = re.compile(r"([\w.:-]+)\s*\(")
_PREFIX = re.compile(r"[\w.-]:(?!:)")
#: The functions of XPath 1.0, its tests of nodes, and the operators that a parenthesis may follow: nothing that reads a file
#: or the network, and no extension.
_KNOWN = frozenset(
    "last position count id local-name namespace-uri name string concat starts-with contains substring-before"
    " substring-after substring string-length normalize-space translate boolean not true false lang number sum floor"
    " ceiling round text node comment processing-instruction and or div mod".split()
)


def compiled(expressions: Iterable[str]) -> dict[str, Any]:
    """Compile expressions, each by itself.

    Raises:
        ValueError: for one that is no XPath 1.0, calls what is none of its functions, or chooses no elements.
    """
    return {expression: _compiled(expression) for expression in expressions}


def _compiled(expression: str) -> Any:
    strange = _strange_in(_QUOTED.sub("''", expression))
    if strange:
        raise ValueError(f"prune: {expression!r} uses {strange}, which XPath 1.0 lacks")
    try:
        found = _xpath(expression, smart_strings=False)
        chosen: object = found(_element("html"))
    except (_XPathError, ValueError) as error:
        raise ValueError(f"prune: {expression!r} is no XPath: {error}") from error
    if not isinstance(chosen, list):
        raise ValueError(f"prune: {expression!r} chooses no elements")
    return found


def _strange_in(expression: str) -> str:
    """What an expression uses that is not of XPath 1.0 without its surroundings; ``""`` where nothing is."""
    called = [name for name in _CALL.findall(expression) if name.rpartition("::")[2] not in _KNOWN]
    if called:
        return f"{called[0]}()"
    return "a variable" if "$" in expression else "a prefix" if _PREFIX.search(expression) else ""


def prune(page: HtmlPage, expressions: Sequence[str]) -> None:
    """Note on the page which elements the expressions choose; what one of them cannot answer becomes a warning."""
    if page.root is None:
        return
    for expression, find in compiled(expressions).items():
        try:
            chosen: list[Element] = [item for item in find(page.root) if hasattr(item, "tag")]
        except _XPathError as error:
            page.warnings.append(f"prune: {expression!r} failed on this page: {error}")
            continue
        for element in chosen:
            page.pruned.setdefault(element, expression)


def pruned_lines(pruned: Mapping[Element, str], spots: Sequence[Spot]) -> dict[int, str]:
    """The lines that stand in pruned elements, by place, with the expression that chose the nearest."""
    known: dict[Element, str | None] = {}
    found: dict[int, str] = {}
    for place, spot in enumerate(spots) if pruned else ():
        path: list[Element] = []
        element = spot.element
        while element is not None and element not in known and element not in pruned:
            path.append(element)
            element = element.getparent()
        expression = None if element is None else pruned.get(element) or known.get(element)
        known.update(dict.fromkeys(path, expression))
        if expression is not None:
            found[place] = expression
    return found
