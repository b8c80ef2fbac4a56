"""What a whole page has around its story: menus above it, lists of links, teasers and footers below it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import dropwhile, pairwise

from cleaner.lines import Line, Page, ends_sentence, width_of
from cleaner.points import POINTS
from cleaner.rule import sweeps
from cleaner.story import story_of
from cleaner.title import reads_as_headline

#: Rooms whose noise belongs to a site and hardly to an article: a byline or a date above the story proves nothing.
SITE = frozenset(
    "menus consent legal accessibility browser subscribe sharing contacts comments related ads teasers tags".split()
)
#: Rooms of which lines below the story say that it is over. Buttons and tags belong to it: a recipe or a card may follow.
BELOW = SITE | {"audio", "donate", "feedback", "paywall", "video"}
OVER = BELOW - {"sharing", "tags", "teasers"}
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
#: Below the story so many lines of a site's known noise say that it is over.
KNOWN_BELOW = 2
#: A line of so many words that ends like a sentence may be a standfirst, and stays there.
SENTENCE_WORDS = 4
#: Rooms that no article's own lines fall into: where one of them is found, the story is over for sure.
SURE = frozenset("menus consent legal accessibility browser related contacts".split())
#: Lines next to the story are a list of its own (a recipe, a table, a chronology, short answers) where this share of those
#: that no rule knows end like a sentence, begin or end with a number, or are rows: losing them is worse than leaving a
#: menu. It costs .005 of F1 behind all visible text; with a half, a list of sources below a row of buttons went.
LIST_SHARE = 0.4
LIST_LINES = 2
#: More paragraphs above the story that no rule knows are a page's own: it is a firm's or a shop's, and what reads most like
#: a story is its questions or its customers' words. On sites the points were not learnt from, articles read .882 with this
#: limit, with four .878, with none .888, and of service pages 4.3%, 3.1% and 6.2% are harmed.
PARAGRAPHS_ABOVE = 6
#: So many labels with a colon and nothing behind it, outside the story, are the data of a product or a person.
LABELS = 6


@sweeps(
    """A line outside the story, on a page that was scraped whole.

    Nobody took the menu above the story and the footer below it away: there are eight lines at least on either side, and
    some of them are a site's known noise. The story is the run of lines that reads most like one, by points for widths and
    ends, stop words, capitals and digits, learnt from pages whose story is known. It holds most of the page's prose, or
    nothing goes. What may be its headline or standfirst, up to eight lines above, stays, and so does a list next to it:
    ingredients and steps, a table, a chronology, short answers. Teasers and notices farther out go even where they are
    sentences. A page with paragraphs of its own above the story, or with fields of data, is a firm's or a shop's, and stays.

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
        en - Jobs
        en - Radio
        en - Tides
        en - Island council buys a second ferry
        en - The old one will be sold to the mainland.
        en - Lighthouse keeper sought
        en - Weather and tides
        en x Privacy policy
        en x Terms of service
        en - Imprint
        en - Port Ellis

        en - Weather
        en - Tides
        en - Island council
        en - Ferries
        en - Jobs
        en x Log in
        en - Sections
        en - Kitchen
        en - Radio
        en | Herring soup
        en | When I was a child my grandmother made this soup on every Sunday, and the whole house smelled of herring and of onions and of wood. I have changed very little about it since then, but I let the onions brown for longer than she did.
        en | Buy the herring on the quay if you can, before eight, and have the head taken off. A fish that was frozen will do as well, but let it thaw over night in the cold, for it falls apart when it is hurried, and nobody likes to look for bones.
        en | The flour must not clump, and the trick for that came to me from a cook on the old ferry. She stirred it into cold milk in a cup of its own, and poured it through a sieve while the pot was away from the fire and quite still.
        en | You can freeze what is left over for up to three months, though I do not think that it has ever lasted for longer than a day in this family of mine. It is better on the second day, and best on the third, if it comes so far.
        en | My grandmother ate it with black bread and said nothing until the bowl was empty. Then she told the same story about the winter in which the harbour froze, and we children knew every word of it and never wanted another one.
        en | Ingredients
        en | 2 cups of flour
        en | 1 onion
        en | 500 g herring
        en | Method
        en | Chop the onion.
        en | Boil the herring for ten minutes.
        en x Privacy policy
        en x Terms of service
        en - Island council
        en - Ferries
        en - Weather
        en - Tides
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


@sweeps(
    """A short line below the story and below a site's known noise.

    Two such lines at least stand below the last paragraph: what stands under the first of them that is no button, teaser or
    tag is the page's, for a story that goes on after a footer has begun goes on in sentences. There is a story of some
    length above, and most of what stands there are sentences. A stretch that reads like a list of the story's own stays, as
    it does beside ``site.furniture``: a recipe's amounts, a table, a chronology, short answers. Behind five extractors of
    936 articles it takes 2,488 words, and 99.2% of them are no story's.

        en = The harbour opens again after the storm
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement. The pilots had been out since four, with lamps and ropes and a priest, and the crane stood in the water up to its cabin until noon. It was the first time in eleven days that anybody heard the horn.
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland. One said that he had slept on his boat every night, for fear that the ropes would not hold until the morning. His wife had brought him bread and soup, and news of a roof that lay in the road.
        en | The council will meet on the quay in the first week of May, and the lighthouse will be open to everybody. The engineers want to show how high the water stood, and what the new wall would have kept out of the town, had it been built in the year in which it was promised for the first time.
        en | It is not yet decided who will pay for the wall. The mayor hopes for money from the mainland, but a letter that she wrote in the winter was never answered, and the bank of the island lends only against a house, of which there are fewer now than there were in the autumn of last year.
        en | What comes next
        en x Share this article
        en | Photographs from the harbour
        en x Contact us
        en - Island council
        en - Lighthouse keeper sought
        en x Privacy policy
        en - Imprint

        en = My grandmother's herring soup
        en | When I was a child my grandmother made this soup on every Sunday, and the whole house smelled of herring and of onions and of wood. I have changed very little about it since then, but I let the onions brown for longer than she did, and I buy the cream where the cows can be seen from the road.
        en | Buy the herring on the quay if you can, before eight, and have the head taken off. A fish that was frozen will do as well, but let it thaw over night in the cold, for it falls apart when it is hurried, and nobody likes to look for bones when the soup is on the table and the guests are hungry.
        en | The flour must not clump, and the trick for that came to me from a cook on the old ferry. She stirred it into cold milk in a cup of its own, and poured it through a sieve while the pot was away from the fire and quite still, and only then did she put it back and begin to count to ninety.
        en | You can freeze what is left over for up to three months, though I do not think that it has ever lasted for longer than a day in this family of mine. It is better on the second day, and best on the third, if it comes so far, with black bread and a glass of the beer that the pilots drink.
        en x Subscribe to our newsletter
        en x Share this article
        en | Ingredients
        en | 2 cups of flour
        en | 1 onion
        en | 500 g herring
    """
)
def tail(page: Page) -> Iterable[int]:
    marks = sorted([i for i in page.found if i > page.last_prose and _is_known(page, i, BELOW)])
    if len(marks) < KNOWN_BELOW or not page.prose:
        return ()
    known = list(dropwhile(lambda i: not _is_known(page, i, OVER), marks))
    if not known or not _is_mostly_prose(page):
        return ()
    ends = [bisect_right(page.order, i) for i in known]
    below = [page.order[start:end] for start, end in pairwise((*ends, len(page.order)))]
    stretches = [[i for i in lines if i not in page.found] for lines in below]
    return [i for stretch in stretches if not _reads_like_a_list(page, stretch) for i in stretch]


def _is_mostly_prose(page: Page) -> bool:
    """Whether enough stands above in sentences, and most of it; names of goods are as long as paragraphs. Counted in signs."""
    told = sum([len(page.folded[i]) for i in page.prose if ends_sentence(page.folded[i])])
    if told < STORY_WIDTH:
        return False
    above = page.order[: bisect_right(page.order, page.last_prose)]
    return told >= PROSE_SHARE * sum([len(page.folded[i]) for i in above])


def around(page: Page, points: Mapping[str, int]) -> Iterable[int]:
    """Give the lines around the story that these points find, where the page was scraped whole."""
    marks = [i for i in page.found if _is_known(page, i, SITE)]
    if not marks or not _has_furniture(page):
        return ()
    story = story_of(page, points)
    if story.start < FURNITURE or len(page.order) - story.stop < FURNITURE or not _is_story(page, story):
        return ()
    first, last = page.order[story.start], page.order[story.stop - 1]
    if all([first <= i <= last for i in marks]):
        return ()
    above, below = page.order[: story.start], page.order[story.stop :]
    if _holds_more(page, above, below):
        return ()
    lead = _lead(page, above)
    return [*_beyond(page, below), *[i for i in _beyond(page, above[::-1]) if i not in lead]]


def _holds_more(page: Page, above: Sequence[int], below: Sequence[int]) -> bool:
    """Whether the page is about more than its story: paragraphs stand above it, or fields of data around it."""
    if sum([i in page.prose and i not in page.found for i in above]) > PARAGRAPHS_ABOVE:
        return True
    return sum([page.folded[i].rstrip().endswith(":") and i not in page.found for i in (*above, *below)]) >= LABELS


def _beyond(page: Page, lines: Sequence[int]) -> Sequence[int]:
    """Give what is furniture of the lines on one side, nearest first: all, or what follows a list of the story's own."""
    sure = next((place for place, i in enumerate(lines) if _is_known(page, i, SURE)), len(lines))
    unknown = [i for i in lines[:sure] if i not in page.found]
    return lines[sure:] if _reads_like_a_list(page, unknown) else lines


def _reads_like_a_list(page: Page, lines: Sequence[int]) -> bool:
    """Whether enough of a stretch of lines are what the story itself may list."""
    return sum([_is_listed(page.folded[i].strip()) for i in lines]) >= max(LIST_LINES, LIST_SHARE * len(lines))


def _is_listed(folded: str) -> bool:
    """Whether a line reads like a step, an amount, a row of a table, an entry of a chronology or a verse."""
    if ends_sentence(folded) or folded.endswith((",", ";")) or "|" in folded:
        return True
    words = folded.lstrip("-*• ").split()
    return bool(words) and (_has_digit(words[0]) or _has_digit(words[-1]))


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))


def _is_known(page: Page, i: int, rooms: frozenset[str]) -> bool:
    rules = page.found.get(i)
    return bool(rules) and rules[0].family in rooms


def _lead(page: Page, above: Sequence[int]) -> frozenset[int]:
    """Give the lines above the story that stay: what may be its headline or standfirst, and the nearest of all."""
    nearest = next((i for i in reversed(above) if i not in page.found), None)
    lead = {i for i in above[-LEAD:] if _is_lead(page, i)}
    return frozenset(lead if nearest is None else lead | {nearest})


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
