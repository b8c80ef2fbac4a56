"""Headlines of other articles under the heading of their box: what ``related.card`` and ``related.headline`` ask of a line."""

from __future__ import annotations

import re

from cleaner.lines import UNENDED_PROSE_WIDTH, Line, width_of

#: What opens a box of other articles.
OPENERS = frozenset({"related.also", "related.heading"})
#: Below the story more do: there no subhead follows them.
TAIL_OPENERS = OPENERS | {
    "related.see",
    "related.ranking",
    "related.reference",
    "related.more_from",
}
#: So many headlines a box holds at most; what stands further below is not known to belong to it.
MOST = 8
#: A headline has at least so many words, or this width in scripts without spaces.
HEADLINE_WORDS = 4
#: Behind a date fewer are enough: in a list of articles each line has its day.
DATED_WORDS = 2
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:,? \d{1,2}:\d{2})?[ ,|:•·-]{1,4}(?=[^\W\d])")
HEADLINE_WIDTH = 24


def opens(line: Line) -> bool:
    """Whether a line is the heading of a box of other articles."""
    openers = TAIL_OPENERS if line.zone == "tail" else OPENERS
    return any(rule.id in openers for rule in line.found)


def reads_as_headline(line: Line) -> bool:
    """Whether a line could be the headline of another article."""
    folded = _undated(line.folded.lstrip("-*•·>» "))
    if line.found or line.is_title or line.is_prose or not folded or folded[0].isdigit() or folded[0].islower():
        return False
    if width_of(line.folded) < HEADLINE_WIDTH or width_of(folded) >= UNENDED_PROSE_WIDTH:
        return False
    if line.ended and not folded.endswith(("?", "!", "...")):
        return False
    is_dated = len(folded) < len(line.folded.lstrip("-*•·>» "))
    return len(folded.split()) >= (DATED_WORDS if is_dated else HEADLINE_WORDS) or not folded.isascii()


def _undated(folded: str) -> str:
    """A line without the date that stands before its words."""
    found = _DATE.match(folded)
    return folded[found.end() :] if found else folded


def under_opener(line: Line) -> bool:
    """Walk up over headlines and known noise to the heading of the box."""
    above = line.before
    for _ in range(MOST):
        if above is None or opens(above):
            return above is not None
        if not above.found and not reads_as_headline(above):
            return False
        above = above.before
    return False


def next_headline(line: Line) -> Line | None:
    """The headline below, known noise between them aside."""
    below = line.after
    for _ in range(MOST):
        if below is None or not below.found or opens(below):
            break
        below = below.after
    return below if below is not None and reads_as_headline(below) else None


def same_bullet(line: Line, other: Line) -> bool:
    """Whether two lines begin with the same bullet."""
    sign = line.folded[0]
    return not sign.isalnum() and sign not in "\"'(" and other.folded[0] == sign


def closer_above(line: Line, above: Line) -> bool:
    """Whether a line stands nearer to the one above than to the one below."""
    below = line.after
    return below is not None and line.index - above.index < below.index - line.index
