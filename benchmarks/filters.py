"""The known line filters by their rules of lines alone: which lines of a text each of them keeps.

A filter takes the non-blank lines of a text, in order, and gives one verdict a line. The rules are those of the room
``classic``; what C4 and RefinedWeb say of whole documents is left out here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks.scores import SHINGLE, shingles_of, words
from cleaner.rules._classic_lines import c4_line, justext_lines, refinedweb_line, stop_list

#: One verdict a line: ``True`` keeps it.
LineFilter = Callable[[Sequence[str]], list[bool]]


def c4(lines: Sequence[str]) -> list[bool]:
    """C4's rules of a line: an end mark, three words, no policy words, no word of more than 1,000 characters."""
    return [c4_line(line) is None for line in lines]


def refinedweb(lines: Sequence[str]) -> list[bool]:
    """RefinedWeb's line-wise corrections: mostly capitals, only digits, a counter, one word; short lines of a kind.

    Where the rules cut a phrase out of a short line the line counts as kept, unless nothing is left of it.
    """
    return [refinedweb_line(line) is None for line in lines]


def justext(lines: Sequence[str]) -> list[bool]:
    """Apply jusText's classes to lines, with its English stop words: first each line by itself, then by its neighbours."""
    return [why is None for why in justext_lines(lines, stop_list("English"))]


def perfect(gold: str) -> LineFilter:
    """Make the filter that drops exactly the lines which are not in the gold body.

    A line is in it where its letters stand there in a row, or half of its four-word shingles do: gold bodies break
    their lines elsewhere, and write lists and tables in another way.
    """
    seen = words(gold)
    letters, shingles = "".join(seen), set(shingles_of(seen))
    return lambda lines: [_in_gold(words(line), letters, shingles) for line in lines]


def _in_gold(tokens: list[str], letters: str, shingles: set[tuple[str, ...]]) -> bool:
    if "".join(tokens) in letters:
        return True
    mine = shingles_of(tokens)
    return len(tokens) >= SHINGLE and sum(shingle in shingles for shingle in mine) >= len(mine) / 2


#: The filters that need nothing but the lines.
KNOWN: dict[str, LineFilter] = {"C4": c4, "RefinedWeb": refinedweb, "jusText": justext}


def apply(keep: LineFilter, text: str) -> str:
    """Give the text without the lines that a filter drops; blank lines part paragraphs and are no lines here."""
    lines = [line for line in text.split("\n") if line.strip()]
    return "\n".join(line for line, kept in zip(lines, keep(lines), strict=True) if kept)
