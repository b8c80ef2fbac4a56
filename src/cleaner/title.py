"""Chooses the title of a text. ``None`` is an answer: a title is never invented."""

from __future__ import annotations

from cleaner.lines import Line, Page, is_unspaced, width_of

#: A headline has at least this many words: 94% of the development pages' 920 article titles have, while shorter first
#: lines are sections, places, names and subheads ("Introduction", "Key takeaways").
FEWEST_WORDS = 4
#: Where words are not parted by spaces, a headline is at least this wide: ten ideographs.
NARROWEST = 20
#: A headline has at most this width: the widest of those titles has 156.
WIDEST = 160
#: A headline stands among the first lines, noise counted: the deepest headline of the seeds is the fifth line.
DEEPEST = 12
#: More unexplained lines than this above the first prose are a list, a verse or a menu, not a headline with its lead.
HEAD_LINES = 4
#: A headline that stands twice may have more around it: kickers, slugs and slogans come with such pages.
REPEATED_HEAD_LINES = 8


def choose_title(page: Page) -> Line | None:
    """Give the line that is the page's title, or ``None``.

    In this order: a Markdown ``# `` heading; a headline that stands twice, both above all prose or once below it too;
    an unended first line, noise aside, that prose follows.
    """
    marked = _marked(page)
    if marked is not None or not page.prose:
        return marked
    if page.order[0] >= page.first_prose:
        return None
    head = [line for line in page.head(DEEPEST + 1) if not line.found]
    return _repeated(head) or _first(head)


def _marked(page: Page) -> Line | None:
    for index in page.order[:DEEPEST]:
        if index not in page.found:
            return Line(page, index) if page.folded[index].startswith("# ") and page.keys[index] else None
    return None


def _repeated(head: list[Line]) -> Line | None:
    if len(head) > REPEATED_HEAD_LINES:
        return None
    for line in head:
        if reads_as_headline(line) and any(other.key == line.key for other in head if other is not line):
            return line
    return None


def _first(head: list[Line]) -> Line | None:
    if not head or len(head) > HEAD_LINES:
        return None
    return head[0] if reads_as_headline(head[0]) else None


def reads_as_headline(line: Line) -> bool:
    """Tell whether a line could be a headline: unended, of some words, not too wide, no item of a list."""
    folded = line.folded
    return (
        width_of(folded) <= WIDEST
        and (folded.count(" ") + 1 >= FEWEST_WORDS or (is_unspaced(folded) and width_of(folded) >= NARROWEST))
        and not line.ended
        and folded[-1] not in ",;"
        and not folded.startswith(("- ", "* ", "• ", "|", ">"))
    )
