"""What a whole page has around its story: menus above it, lists of links, teasers and footers below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cleaner.lines import Line, Page, ends_sentence
from cleaner.points import POINTS
from cleaner.rule import sweeps
from cleaner.story import story_of
from cleaner.title import reads_as_headline

#: Rooms whose noise belongs to a site and hardly to an article: a byline or a date above the story proves nothing.
SITE = frozenset(
    "menus consent legal accessibility browser subscribe sharing contacts comments related ads teasers tags".split()
)
#: A page that was scraped whole has so many lines above its story and so many below, and most of those at its very ends
#: are no prose. Of 940 articles as all visible text 76% prove it, of 900 gold bodies of articles none, and of 2,798 texts
#: that three extractors left of articles 10. With six lines it was four times as many of these.
FURNITURE = 8
#: The story holds so many paragraphs, this share of the page's prose, and is prose by this share. Where it is less, the
#: page may be a list, a shop or a thread, and none of its parts is the story; and the drop budget would allow no more.
#: With one paragraph for three, listings lose by the rule, with three they gain.
PARAGRAPHS = 3
STORY_SHARE = 0.6
PROSE_SHARE = 0.5
#: Headline and standfirst are looked for so many lines above the story; of 707 headlines of pages scraped whole 81% stand
#: there or in the story.
LEAD = 8
#: A line of so many words that ends like a sentence may be a standfirst, and stays there.
SENTENCE_WORDS = 4


@sweeps(
    """A line outside the story, on a page that was scraped whole.

    Nobody took the menu above the story and the footer below it away: there are eight lines at least on either side, and
    some of them are a site's known noise. The story is the run of lines that reads most like one, by points for widths and
    ends, stop words, capitals and digits, learnt from pages whose story is known. It holds most of the page's prose, or
    nothing goes. What may be its headline or standfirst, up to eight lines above, stays. Teasers and notices
    outside go even where they are sentences.

        en - Weather
        en - Tides
        en - Island council
        en - Ferries
        en - Jobs
        en x Log in
        en - 12 degrees
        en - Sections
        en | The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
        en | What comes next
        en | The council will meet on the quay in the first week of May, and the lighthouse will be open to everybody.
        en - Ferries
        en - Island council buys a second ferry
        en - The old one will be sold to the mainland.
        en - Lighthouse keeper sought
        en - Weather and tides
        en x Privacy policy
        en x Terms of service
        en - Imprint
        en - Port Ellis

        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en x Privacy policy
        en | Island council
    """,
    prose=True,
)
def furniture(page: Page) -> Iterable[int]:
    return around(page, POINTS)


def around(page: Page, points: Mapping[str, int]) -> Iterable[int]:
    """Give the lines around the story that these points find, where the page was scraped whole."""
    if not page.found or not _has_furniture(page):
        return ()
    story = story_of(page, points)
    if story.start < FURNITURE or len(page.order) - story.stop < FURNITURE or not _is_story(page, story):
        return ()
    rest = [*page.order[: story.start], *page.order[story.stop :]]
    if not any([rule.family in SITE for i in rest for rule in page.found.get(i, ())[:1]]):
        return ()
    lead = {i for i in page.order[story.start - LEAD : story.start] if _is_lead(page, i)}
    return [i for i in rest if i not in lead]


def _has_furniture(page: Page) -> bool:
    """Whether most of the lines at either end of the page are no prose, as menus and footers are; a quick look."""
    ends = (page.order[:FURNITURE], page.order[-FURNITURE:])
    return all(2 * sum([i in page.prose for i in end]) < FURNITURE for end in ends)


def _is_story(page: Page, story: range) -> bool:
    """Whether the run of lines is the story: it holds most of the page's prose, some paragraphs, and is mostly prose."""
    lines = page.order[story.start : story.stop]
    told = [len(page.texts[i]) for i in lines if i in page.prose]
    least = max(
        STORY_SHARE * sum([len(page.texts[i]) for i in page.prose]),
        PROSE_SHARE * sum([len(page.texts[i]) for i in lines]),
    )
    return len(told) >= PARAGRAPHS and sum(told) >= least


def _is_lead(page: Page, i: int) -> bool:
    """Whether a line above the story may be its headline or standfirst, which dates, bylines and buttons part from it."""
    line = Line(page, i)
    return not line.found and (reads_as_headline(line) or _is_sentence(line.folded))


def _is_sentence(folded: str) -> bool:
    return ends_sentence(folded) and folded.count(" ") >= SENTENCE_WORDS - 1
