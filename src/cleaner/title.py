"""Chooses the title of a text. ``None`` is an answer: a title is never invented."""

from __future__ import annotations

from cleaner.lines import Line, Page, width_of

#: A headline on its own line is at least this wide and has at most this width: of the development pages' 1,624 titles
#: 99% stand between.
NARROWEST, WIDEST = 12, 200
#: More lines than this between the top and the first prose are a list, a verse or a menu, not a headline with its lead.
HEAD_LINES = 4


def choose_title(page: Page) -> Line | None:
    """Give the line that is the page's title, or ``None``.

    In this order: a Markdown ``# `` heading; a headline that stands twice, once at least above all prose; an unended
    first line, noise aside, that prose follows.
    """
    if not page.prose:
        return _marked(page)
    return _marked(page) or _repeated(page) or _first(page)


def _head(page: Page) -> list[Line]:
    """The lines above all prose that no rule has found."""
    return [line for place in range(page.first_prose) if not (line := Line(page, place)).found]


def _marked(page: Page) -> Line | None:
    first = next((line for line in page.lines() if not line.found), None)
    return first if first and first.folded.startswith("# ") and first.key else None


def _repeated(page: Page) -> Line | None:
    for line in _head(page):
        if page.copies(line.key) > 1 and _is_headline(line) and " " in line.key:
            return line
    return None


def _first(page: Page) -> Line | None:
    head = _head(page)
    if not head or len(head) > HEAD_LINES:
        return None
    return head[0] if _is_headline(head[0]) else None


def _is_headline(line: Line) -> bool:
    folded = line.folded
    return (
        NARROWEST <= width_of(folded) <= WIDEST
        and not line.ended
        and folded[-1] not in ",;"
        and not folded.startswith(("- ", "* ", "• ", "|", ">"))
    )
