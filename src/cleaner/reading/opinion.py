"""Trafilatura's word on the lines of a page, in points: a second opinion, trusted as far as it found the story.

Its yes is worth the same on every page. Its no is worth more the more it found of what the lines by themselves promise
to be the story: where it found all of that, what it left out is furniture, and where it missed half, its no says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.reading.page_type import FoundType, PageTypeName
from cleaner.reading.weigh import chance_of

#: Points of a yes, and of a no on a page whose story was found whole. Nothing is a no worth where less than this share of
#: the story was found. Won with half of the sites left out, against 200 points for every no: F1 of the WCXB pages .868
#: against .862, of their articles .951 against .948, of 124 news pages (fundus) .964 with both; with 400 for a no, and
#: with .3 and .7 for the share, the same within .002.
YES, MOST_NO, LEAST_FOUND = 100, 300, 0.5
#: A page that is an article with this chance is read as one: a quarter, a choice, for losing prose is worse than noise.
PERHAPS_ARTICLE = 0.25
#: On pages of other types a yes and a no are worth this, as far as the page may be of the type. Trust as for articles
#: was tried there, too, and product pages lost .01 by it.
OTHERS: Mapping[PageTypeName, int] = {"article": 100, "documentation": 100, "product": 100}
#: With less to say than that trafilatura changes too little to be asked.
LEAST_SAY = 20
#: What may be an article is read without trafilatura if the lines by themselves expect this F1 at least: seven of ten news
#: pages. With half of the sites left out, 84 news pages (fundus) read .9690 asked everywhere and .9610 asked nowhere, the
#: WCXB articles .9497 and .9466. Asked below .94 they read .9699 and .9485, below .95, which asks every tenth page more,
#: .9703 and .9488. On pages of other types an expectation says less. Each page that is clear costs a third less.
CLEAR = 0.94


def is_asked(kind: FoundType, expected: float) -> bool:
    """Whether trafilatura has something to say on a page of this type, of whose lines this F1 is expected without it."""
    return expected < CLEAR if _is_article(kind) else _say_of_others(kind) >= LEAST_SAY


def with_opinion(points: Sequence[int], found: Sequence[bool], sizes: Sequence[int], kind: FoundType) -> list[int]:
    """Add trafilatura's word to what the lines of a page weigh.

    Args:
        points: what each line weighs by itself.
        found: of each whether trafilatura has it in its main text; where it has none of them, nothing is added.
        sizes: how many letters each has.
        kind: the page's type.
    """
    if not any(found):
        return list(points)
    if _is_article(kind):
        yes, no = YES, round(MOST_NO * _trust(points, found, sizes))
    else:
        yes = no = _say_of_others(kind)
    return [point + yes if inside else point - no for point, inside in zip(points, found, strict=True)]


def _is_article(kind: FoundType) -> bool:
    return kind.chances["article"] >= PERHAPS_ARTICLE


def _say_of_others(kind: FoundType) -> int:
    return round(sum([kind.chances[name] * say for name, say in OTHERS.items()]))


def _trust(points: Sequence[int], found: Sequence[bool], sizes: Sequence[int]) -> float:
    """How far the no is trusted, 0 to 1, by the share of the promised letters that were found."""
    promised = [chance_of(point) * size for point, size in zip(points, sizes, strict=True)]
    share = sum([letters for letters, inside in zip(promised, found, strict=True) if inside]) / sum(promised)
    return max(0.0, (share - LEAST_FOUND) / (1 - LEAST_FOUND))
