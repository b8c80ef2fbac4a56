"""What a whole page has around its story: menus above it, lists of links, teasers and footers below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cleaner.lines import Line, Page, ends_sentence, width_of
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
#: The story's paragraphs are this wide together, are this share of the page's prose, and this share of the story. Where
#: it is less, the page may be a list, a shop or a thread, and none of its parts is the story; and the drop budget would
#: allow no more. With any width, listings and tables under a short notice went.
STORY_WIDTH = 1_000
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
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement. Nobody was hurt, though three masts were broken and a crane stood in the water up to its cabin until noon.
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland. One said that he had slept on his boat every night, for fear that the ropes would not hold until the morning.
        en | What comes next
        en | The council will meet on the quay in the first week of May, and the lighthouse will be open to everybody. The engineers want to show how high the water stood, and what the new wall would have kept out of the town.
        en | It is not yet decided who will pay for the wall. The mayor hopes for money from the mainland, but a letter that she wrote in the winter was never answered, and the bank of the island lends only against a house.
        en | Until then the ferry goes twice a day, as long as the wind allows it. Those who have to be at the market before eight are taken across by the pilots, who ask for nothing but a loaf of bread and a little patience.
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
    marks = [i for i, rules in page.found.items() if rules[0].family in SITE]
    if not marks or not _has_furniture(page):
        return ()
    story = story_of(page, points)
    if story.start < FURNITURE or len(page.order) - story.stop < FURNITURE or not _is_story(page, story):
        return ()
    first, last = page.order[story.start], page.order[story.stop - 1]
    if all([first <= i <= last for i in marks]):
        return ()
    rest = [*page.order[: story.start], *page.order[story.stop :]]
    lead = {i for i in page.order[story.start - LEAD : story.start] if _is_lead(page, i)}
    return [i for i in rest if i not in lead]


def _has_furniture(page: Page) -> bool:
    """Whether most of the lines at either end of the page are no prose, and there is prose for a story; a quick look."""
    ends = (page.order[:FURNITURE], page.order[-FURNITURE:])
    if any([2 * sum([i in page.prose for i in end]) >= FURNITURE for end in ends]):
        return False
    return _width(page, page.prose) >= STORY_WIDTH


def _is_story(page: Page, story: range) -> bool:
    """Whether the run of lines is the story: it holds most of the page's prose, enough of it, and is mostly prose."""
    lines = page.order[story.start : story.stop]
    told = _width(page, [i for i in lines if i in page.prose])
    return told >= max(STORY_WIDTH, STORY_SHARE * _width(page, page.prose), PROSE_SHARE * _width(page, lines))


def _width(page: Page, lines: Iterable[int]) -> int:
    return sum([width_of(page.folded[i]) for i in lines])


def _is_lead(page: Page, i: int) -> bool:
    """Whether a line above the story may be its headline or standfirst, which dates, bylines and buttons part from it."""
    line = Line(page, i)
    return not line.found and (reads_as_headline(line) or _is_sentence(line.folded))


def _is_sentence(folded: str) -> bool:
    return ends_sentence(folded) and folded.count(" ") >= SENTENCE_WORDS - 1
