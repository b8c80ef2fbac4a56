"""Cards of other articles with their teasers, known by their rhythm: the text of ``related.cards`` and how it finds them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, pairwise

from cleaner.lines import UNENDED_PROSE_WIDTH, Page, width_of

#: What stands on each card of a list, by its kind.
KINDS = {
    "reading": frozenset({"counters.reading_time"}),
    "button": frozenset({"teasers.button", "teasers.more", "teasers.continued"}),
    "date": frozenset({"dates.bare", "dates.published", "dates.updated", "dates.ago", "dates.pair"}),
    "author": frozenset({"bylines.by"}),
    "strip": frozenset({"dates.strip"}),
    "readers": frozenset({"counters.views", "counters.comments"}),
}
#: Those that only cards have: a chronology, letters and the entries of a diary have days and authors too.
OWN = frozenset({"reading", "button", "readers", "strip"})
_KIND_OF = {rule: kind for kind, rules in KINDS.items() for rule in rules}
#: Headings of boxes with other articles.
HEADINGS = frozenset(
    {"related.also", "related.heading", "related.more_from", "related.ranking", "related.reference", "related.see"}
)
#: So many cards are a list. With two, pairs of a date and a byline at the head of a story's parts would be one.
CARDS = 3
#: Between two marks stand so many lines at the most: a section, a headline, a name and a teaser.
BETWEEN = 4
#: A heading stands so many lines above the first mark of its cards: a section and a headline may come before it.
UNDER = 3
#: No teaser is longer, in signs: of the teasers behind five extractors the longest has 340. A story's paragraph may be.
LONGEST_TEASER = 350
#: A line that breaks off is a teaser if it is this long; a shorter one may be speech that falters.
SHORTEST_CUT = 40
#: The story above is so wide, in letters, and the cards, and what stands below them, half as wide as that at the most:
#: otherwise the cards are what the page is about. As for readers' comments, a choice.
STORY_WIDTH = 1_000
SHARE = 0.5

TEXT = """Cards of other articles, with their headlines and teasers.

    They are known by their rhythm: three cards at least, no more than four lines and one short paragraph between what marks
    one and what marks the next: a day, an author, a button to read on, how long that takes, a teaser that breaks off. A
    heading of other articles stands above them, or each tells how long it takes to read, or each has two such marks.
    Where paragraphs stand between them nothing is proved without a heading of other articles and a mark that only cards
    have, or teasers that break off, each below its headline: a chronology, letters, a diary, a calendar of events and a
    list of what to read have such marks too. The story stands above, twice as wide as its cards and as what follows
    them, so a page that is such a list stays. Behind five extractors of 915 articles it takes 9,400 words, and 21 of them
    are a story's.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement. The pilots had been out since four, with lamps and ropes and a priest, and the crane stood in the water up to its cabin until noon. No one was hurt.
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland. One said that he had slept on his boat every night, for fear that the ropes would not hold until the morning. His wife brought him soup and bread.
        en | The council will meet on the quay in the first week of May, and the lighthouse will be open to everybody. The engineers want to show how high the water stood, and what the new wall would have kept out of the town, had it been built in time, as it was promised.
        en | Until then the ferry goes twice a day, as long as the wind allows it. Those who have to be at the market before eight are taken across by the pilots, who ask for nothing but a loaf of bread and a little patience, and for somebody to hold the lamp. Nobody is charged for a dog.
        en x Related articles
        en - Island council buys a second ferry
        en - The old one will be sold to the mainland, where it is to become a restaurant.
        en x Read more
        en - Lighthouse keeper sought
        en - Nobody has applied for the post so far, though it comes with a house and a goat.
        en x Read more
        en - The bells of Port Ellis
        en - Two of them were cast from the guns of a wreck and ring a little flat on cold days.
        en x Read more
        en | Port Ellis

        en = A short history of the harbour
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement. The pilots had been out since four, with lamps and ropes and a priest, and the crane stood in the water up to its cabin until noon. No one was hurt.
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland. One said that he had slept on his boat every night, for fear that the ropes would not hold until the morning. His wife brought him soup and bread.
        en | The council will meet on the quay in the first week of May, and the lighthouse will be open to everybody. The engineers want to show how high the water stood, and what the new wall would have kept out of the town, had it been built in time, as it was promised.
        en | Until then the ferry goes twice a day, as long as the wind allows it. Those who have to be at the market before eight are taken across by the pilots, who ask for nothing but a loaf of bread and a little patience, and for somebody to hold the lamp. Nobody is charged for a dog.
        en | May 3, 1921
        en | The storm takes the old pier and eleven boats in one single night.
        en | June 9, 1924
        en | The new pier is opened by a duke who cannot swim and says so.
        en | July 1, 1931
        en | The ferry burns in the harbour, and the cat is the last to leave it.
    """


def cards_of(page: Page) -> Iterable[int]:
    """Give the lines of the cards, with the kinds of marks that the first pass found."""
    if len(page.matched) < CARDS:
        return ()
    kinds = {
        i: _KIND_OF[match.rule.id] for i, found in page.matched.items() for match in found if match.rule.id in _KIND_OF
    }
    if len(kinds) < CARDS:
        return ()
    headings = {i for i, found in page.matched.items() for match in found if match.rule.id in HEADINGS}
    kinds.update({i: "cut" for i in page.order if i not in kinds and i not in headings and _is_cut(page, i)})
    lists = [_list(page, run, kinds, headings) for run in _runs(page, kinds)]
    story = Story.of(page)
    return [i for lines in lists if lines and story.stands_above(lines[0], lines[-1]) for i in lines]


def _is_cut(page: Page, i: int) -> bool:
    folded = page.folded[i]
    return len(folded) >= SHORTEST_CUT and folded.rstrip(" ])").endswith(("...", "…"))


def _runs(page: Page, kinds: dict[int, str]) -> Iterator[Sequence[int]]:
    """The rows of marks with at most one teaser and so many lines between neighbours."""
    run: list[int] = []
    teasers = lines = 0
    for i in page.order:
        lines += 1
        if i in kinds:
            if run and lines > BETWEEN + 1:
                yield run
                run = []
            run.append(i)
            teasers = lines = 0
        elif _is_wide(page, i):
            teasers += 1
            if run and (teasers > 1 or len(page.folded[i]) > LONGEST_TEASER):
                yield run
                run = []
    yield run


def _is_wide(page: Page, i: int) -> bool:
    return i in page.prose or len(page.folded[i]) > UNENDED_PROSE_WIDTH


def _list(page: Page, run: Sequence[int], kinds: dict[int, str], headings: Set[int]) -> Sequence[int]:
    """The lines of a row of marks that proves to be a list of cards, or none."""
    if len(run) < CARDS:
        return ()
    first, last = (bisect_left(page.order, i) for i in (run[0], run[-1]))
    lines = page.order[first : last + 1]
    counts = Counter([kinds[i] for i in run])
    often = {kind for kind, count in counts.items() if count >= CARDS}
    teasers: Set[int] = frozenset()
    above = [i for i in page.order[max(first - UNDER, 0) : last] if i in headings]
    if above:
        lines = page.order[bisect_left(page.order, above[0]) + 1 : last + 1]
        if not often.isdisjoint(OWN):
            return lines
        teasers = _teasers(page, lines, kinds)
    elif "reading" not in often and (len(often) < 2 or often == {"date", "cut"}):
        return ()
    return () if any([_is_wide(page, i) for i in lines if i not in teasers]) else lines


def _teasers(page: Page, lines: Sequence[int], kinds: Mapping[int, str]) -> Set[int]:
    """The lines that break off right below a headline: a diary's stand below their day."""
    return {
        i for above, i in pairwise(lines) if kinds.get(i) == "cut" and above not in kinds and not _is_wide(page, above)
    }


@dataclass(frozen=True, slots=True)
class Story:
    """The paragraphs of a page, and how wide those before each are together: with many lists each is asked about once."""

    prose: Sequence[int]
    widths: Sequence[int]

    @classmethod
    def of(cls, page: Page) -> Story:
        """Measure the paragraphs of a page."""
        prose = sorted(page.prose)
        return cls(prose, [0, *accumulate([width_of(page.folded[i]) for i in prose])])

    def stands_above(self, first: int, last: int) -> bool:
        """Whether a story stands above these lines that is much wider than they are, and than what stands below them."""
        above = self.widths[bisect_left(self.prose, first)]
        through = self.widths[bisect_right(self.prose, last)]
        return above >= STORY_WIDTH and max(through - above, self.widths[-1] - through) <= SHARE * above
