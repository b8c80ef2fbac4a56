"""What a whole page has around its story: menus above it, lists of links and footers below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleaner.lines import Page, ends_sentence
from cleaner.rule import sweeps

#: So many different rules must have found noise outside the story to prove that the whole page was scraped. Of the
#: development pages 2 of 1,611 prove it behind trafilatura, and 489 of 1,595 as all visible text.
EVIDENCE = 4
#: Rooms whose noise belongs to a site and never to an article: one find at least must be theirs, and menus and footers
#: reach as far as it does. A newsletter or a share button may stand above a recipe that is still to come.
CORE = frozenset(("menus", "consent", "legal", "accessibility", "browser"))
SITE = CORE | {"subscribe", "sharing", "contacts", "comments", "related", "ads", "teasers", "tags"}
#: Paragraphs with more lines than this between them do not belong to one story. With six, four pages of a thousand were
#: harmed behind all visible text, with twelve one.
GAP = 12
#: A line of so many words that ends like a sentence may be a short paragraph, and stays.
SENTENCE_WORDS = 4


@sweeps(
    """A line of the menus, lists or footers around the story, on a page that was scraped whole.

    Noise of four kinds outside the story proves that nobody took the page's furniture away. Then the lines below the first
    mark of the site itself (its menu, its terms, its copyright) under the story are furniture too, and those above the
    last such mark over it. Sentences stay wherever they stand, and so does what lies nearer to the story.

        en - Harbour
        en x Log in
        en - Weather and tides
        en x Skip to content
        en | The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
        en | Open from noon
        en x Sign up for our newsletter
        en | Ingredients
        en | Two cups of plain white flour
        en | One egg
        en x Privacy policy
        en - Island council
        en - Ferries
        en | The harbour is closed today.
        en x Terms of service

        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en x Privacy policy
        en | Island council
    """
)
def furniture(page: Page) -> Iterable[int]:
    if not page.prose or not page.found:
        return ()
    first, last = _story(page)
    rooms = {
        rule.id: rule.family
        for i, rules in page.found.items()
        if (i < first or i > last) and i != page.title_index
        for rule in rules[:1]
        if rule.family in SITE
    }
    if len(rooms) < EVIDENCE or CORE.isdisjoint(rooms.values()):
        return ()
    return _around(page, first, last)


def _around(page: Page, first: int, last: int) -> Iterator[int]:
    """The lines above the last mark of the site over the story, and below the first under it, sentences aside."""
    marks = [i for i, rules in page.found.items() if rules[0].family in CORE]
    top = max((i for i in marks if i < first), default=-1)
    bottom = min((i for i in marks if i > last), default=len(page.texts))
    return (i for i in page.order if (i < top or i > bottom) and not _is_sentence(page.folded[i]))


def _is_sentence(folded: str) -> bool:
    return ends_sentence(folded) and folded.count(" ") >= SENTENCE_WORDS - 1


def _story(page: Page) -> tuple[int, int]:
    """The first and the last paragraph of the story: of the runs of paragraphs the one with the most text."""
    runs: list[list[int]] = []
    since = GAP + 1
    for i in page.order:
        if i not in page.prose:
            since += 1
            continue
        if since > GAP:
            runs.append([])
        runs[-1].append(i)
        since = 0
    longest = max(runs, key=lambda run: sum(len(page.texts[i]) for i in run))
    return longest[0], longest[-1]
