"""What kind of result a page gave: facts counted over its rows, and the flags that follow from them. Flags delete nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from cleaner.ledger import Ledger, Row
from cleaner.lines import (
    PROSE_WIDTH,
    UNENDED_PROSE_WIDTH,
    ends_sentence,
    fold,
    is_unspaced,
    width_of,
)
from cleaner.walls import LOCKED, LOCKED_CUT, LOCKED_TOGETHER, SOLD, Signs, bar, bars, holds, lock_signs, together

Flag = Literal["blocked", "truncated", "link_list", "mostly_noise", "no_prose"]

#: Rooms whose noise says that a list of headlines stood on the page.
LIST_ROOMS = frozenset(("related", "teasers", "menus", "dates", "tags", "counters", "pagination"))


@dataclass(frozen=True, slots=True)
class Said:
    """A line of the main text that is not blank: its folded copy, its width, and what became of it."""

    row: Row
    folded: str
    width: int

    @property
    def kept(self) -> bool:
        """Whether the line stands in the body."""
        return self.row.verdict == "body"

    @property
    def room(self) -> str:
        """The room whose rule dropped the line."""
        return (self.row.rule or "").partition(".")[0] if self.row.verdict == "dropped" else ""

    @property
    def ended(self) -> bool:
        """Whether the line ends like a sentence."""
        return ends_sentence(self.folded)

    @property
    def is_prose(self) -> bool:
        """Whether the line reads as a paragraph."""
        return self.width >= UNENDED_PROSE_WIDTH or (self.width >= PROSE_WIDTH and self.ended)

    @property
    def is_sentence(self) -> bool:
        """Whether the line reads as a sentence, however short."""
        return self.ended and not self.folded.endswith(":") and _wordy(self.folded, self.width)


@dataclass(frozen=True, slots=True)
class Survey:
    """The lines of a page's main text in order, and how many of its visible lines stand outside it."""

    lines: tuple[Said, ...]
    outside: int

    @classmethod
    def of(cls, ledger: Ledger) -> Survey:
        """Read the rows of a page once."""
        lines: list[Said] = []
        outside = 0
        for row in ledger:
            if row.rule == "html.outside" and row.verdict == "dropped":
                outside += 1
            elif row.verdict != "blank":
                folded = fold(row.edited if row.edits else row.text).strip()
                lines.append(Said(row, folded, width_of(folded)))
        return cls(tuple(lines), outside)

    @property
    def kept(self) -> list[Said]:
        """The lines of the body."""
        return [line for line in self.lines if line.kept]

    @property
    def dropped(self) -> list[Said]:
        """The lines of the main text that rules dropped."""
        return [line for line in self.lines if line.room]


def flags_of(survey: Survey) -> tuple[Flag, ...]:
    """Give the flags of a page, in a fixed order."""
    found: dict[Flag, bool] = {
        "blocked": _is_blocked(survey),
        "truncated": _is_truncated(survey),
        "link_list": _is_link_list(survey),
        "mostly_noise": _is_mostly_noise(survey),
        "no_prose": _has_no_prose(survey.kept),
    }
    return tuple(flag for flag, holds in found.items() if holds)


#: A page that is barred says so in few words: with this much other prose it is an article. A choice: one long sentence.
BARRED_PROSE = 150
#: ... and in few lines: the longest such pages, with questions and answers, have half as many. A choice.
MOST_LINES = 30
#: ... of which some more may be noise that was dropped; a page with more of it is searched no further. A choice.
MOST_SEEN = 300
#: Longer lines are paragraphs and speak of nobody's browser.
LONGEST_NOTICE = 320
#: A heading that says so is this wide at most. A choice.
LONGEST_LABEL = 60
#: A rule that drops what is said of pages that are not there; they bar nobody.
MISSING = "browser.trouble"


def _is_blocked(survey: Survey) -> bool:
    """A check for robots, a script that must run, or a door that is shut, and hardly anything else."""
    kept = survey.kept
    if len(kept) > MOST_LINES:
        return False
    rest = 0
    for line in kept:
        if line.is_sentence and not _bars(line, bare=True):
            rest += line.width
            if rest >= BARRED_PROSE:  # as on every article, after a line or two
                return False
    seen = survey.lines[:MOST_SEEN]
    return any(_bars(line, bare=not rest) for line in seen) or any(_bar_together(*pair) for pair in pairwise(kept))


def _bars(line: Said, *, bare: bool) -> bool:
    if line.room == "browser" and line.row.rule != MISSING:
        return True
    is_short = line.width <= LONGEST_LABEL
    return line.width <= LONGEST_NOTICE and bars(line.folded.lower(), short=is_short, bare=bare)


def _bar_together(line: Said, below: Said) -> bool:
    """Whether two lines say together what neither says alone."""
    both = f"{line.folded}\n{below.folded}".lower()
    return line.width + below.width <= LONGEST_NOTICE and bar(both)


#: The notice that an article goes on elsewhere stands among its last lines, with an offer or a footer below it.
LAST_LINES = 6
#: ... and is a sentence or two, with buttons below that are this wide at most. Choices.
LONGEST_LOCK, LONGEST_BUTTON, BUTTONS = 240, 60, 2
#: How a sentence stops that was cut off, and how one does that nothing needs to follow.
_CUT = re.compile(r"(?:\[\s?\.\.\.\s?\]|\(\.\.\.\)|[^.]\.\.\.)[\s»\"')]*$")
_STOPS = re.compile(r"(?:\[\s?\.\.\.\s?\]|\.\.\.\s?[(\[][^()\[\]]{2,30}[)\]])$")


def _is_truncated(survey: Survey) -> bool:
    """A paywall at the end of the text, and no paragraph behind it; or a text that stops in brackets."""
    last = survey.lines[-LAST_LINES:]
    if last and last[-1].width >= PROSE_WIDTH and _STOPS.search(last[-1].folded):
        return True
    signs = [_signs(line) for line in last]
    locks = [_locks(at, last, signs) for at in range(len(last))]
    paragraphs = [
        line.kept and line.is_prose and not locks[at] and not holds(signs[at], SOLD) for at, line in enumerate(last)
    ]
    return any(locked and not any(paragraphs[at + 1 :]) for at, locked in enumerate(locks))


def _signs(line: Said) -> Signs:
    return lock_signs(line.folded.lower()) if line.width <= LONGEST_LOCK else {}


def _locks(at: int, last: Sequence[Said], signs: Sequence[Signs]) -> bool:
    if not signs[at]:
        return False
    if last[at].row.rule == "paywall.notice" or holds(signs[at], LOCKED):
        return True
    if at and last[at - 1].width >= PROSE_WIDTH and _CUT.search(last[at - 1].folded) and holds(signs[at], LOCKED_CUT):
        return True
    below = range(at + 1, min(at + 1 + BUTTONS, len(last)))
    buttons = [signs[other] for other in below if last[other].width <= LONGEST_BUTTON]
    return bool(buttons) and holds(together([signs[at], *buttons]), LOCKED_TOGETHER)


#: So many lines make a list, so much of the lines must be links or headlines, and so little of the text prose. Choices.
FEWEST_LINKS, LINK_SHARE, LIST_PROSE = 6, 0.7, 0.25
#: A headline is this wide: shorter lines are items of any list, longer ones paragraphs.
HEADLINE_WIDTHS = range(18, UNENDED_PROSE_WIDTH)
HEADLINE_WORDS = 4
_LINK = re.compile(r"^[\s*+>•-]*(?:\d+\.\s*)?!?\[[^\]\n]*\]\([^)\s]*\)[\s.,;|]*$")
_BULLET = re.compile(r"^(?:[-*+•·–—▪●○]|\d+[.)])\s")


def _is_link_list(survey: Survey) -> bool:
    """Links or headlines, one a line, and hardly a paragraph between them."""
    kept = survey.kept
    if len(kept) < FEWEST_LINKS:
        return False
    bullets = sum(line.room in LIST_ROOMS for line in survey.lines) > 1
    links = sum(bool(_LINK.match(line.row.text)) or _is_headline(line, bullets) for line in kept)
    prose = sum(line.width for line in kept if line.is_prose)
    return links >= LINK_SHARE * len(kept) and prose < LIST_PROSE * sum(line.width for line in kept)


def _is_headline(line: Said, bullets: bool) -> bool:
    """Whether a line reads as a headline; behind a bullet only where other noise proves a list of links."""
    text = line.folded
    bullet = _BULLET.match(text)
    if bullet:
        text = text[bullet.end() :]
    if (bullet and not bullets) or line.width not in HEADLINE_WIDTHS or not text:
        return False
    if text[-1] in ",;" or (ends_sentence(text) and text[-1] not in "?!？！"):
        return False
    digits = sum(sign.isdigit() for sign in text)
    return not text[0].islower() and not text[0].isdigit() and digits * 8 < len(text) and _wordy(text, line.width)


def _wordy(folded: str, width: int) -> bool:
    """Whether a line has the words of a short sentence; in scripts that part no words its width tells."""
    return width >= HEADLINE_WIDTHS[0] if is_unspaced(folded) else folded.count(" ") >= HEADLINE_WORDS - 1


#: Noise is most of a page from this share of its text on, or of its lines where hardly anything else is said.
NOISE_SHARE, NOISE_LINES, FEWEST_NOISE = 0.5, 0.75, 4


def _is_mostly_noise(survey: Survey) -> bool:
    """More of the main text was dropped than kept."""
    dropped, kept = survey.dropped, [line for line in survey.lines if not line.room]
    if len(dropped) < FEWEST_NOISE:
        return False
    taken, left = sum(line.width for line in dropped), sum(line.width for line in kept)
    by_lines = len(dropped) >= NOISE_LINES * len(survey.lines) and not any(line.is_prose for line in kept)
    return taken > NOISE_SHARE * (taken + left) or by_lines


#: Short sentences are prose together when they say as much as this. A choice: two paragraphs of the shortest kind.
SENTENCES_WIDTH = 2 * PROSE_WIDTH


def _has_no_prose(kept: Sequence[Said]) -> bool:
    """No line of the body reads as a paragraph, and its sentences together do not make one."""
    if any(line.is_prose for line in kept):
        return False
    return sum(line.width for line in kept if line.is_sentence) < SENTENCES_WIDTH
