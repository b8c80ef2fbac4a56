"""What a whole page has around its story: menus above it, lists of links and footers below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleaner.lines import Page
from cleaner.rule import sweeps

#: So many different rules must have found noise outside the story to prove that the whole page was scraped. On pages that
#: an extractor has already read, one in 300 has as many.
EVIDENCE = 4
#: Rooms whose noise belongs to a site and not to an article; one find at least must be from the first few.
CORE = frozenset(("menus", "consent", "legal", "accessibility", "browser"))
SITE = CORE | {"subscribe", "sharing", "contacts", "comments", "related", "ads", "teasers", "tags"}
#: Below the story the footer begins with noise of these rooms. What shares or prints a story may stand above its recipe.
FOOTER = CORE | {"subscribe", "contacts", "comments", "related", "ads"}
#: Paragraphs with more lines than this between them do not belong to one story.
GAP = 12


@sweeps(
    """A line of the menus, lists or footers around the story, on a page that was scraped whole.

    Noise of four kinds outside the story proves that nobody took the page's furniture away, and then the lines from the
    first of it below the story to the end, and from the top to the last of it above the story, are furniture too.
    Paragraphs stay wherever they stand, and so does what lies between the story and the first noise.

        en - Harbour
        en x Log in
        en - Weather and tides
        en x Skip to content
        en | The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
        en | Open from noon
        en x Sign up for our newsletter
        en - Island council
        en - Ferries
        en x Privacy policy
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
    """The lines above the last noise over the story, and below the first noise under it."""
    noise = [i for i, rules in page.found.items() if rules[0].family in FOOTER]
    top = max((i for i in noise if i < first), default=-1)
    bottom = min((i for i in noise if i > last), default=len(page.texts))
    return (i for i in page.order if i < top or i > bottom)


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
