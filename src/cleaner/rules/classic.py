"""The filters that known corpora were made with, off by default: what each of them would have dropped.

They judge by shape and by shares, and take prose: that is their nature, and why no one of them speaks unless it is
selected. Each is asked once, about what the other rules left, with the thresholds that were published.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from cleaner.rule import Filtered, Span, filters
from cleaner.rules import _classic_lines as by_line
from cleaner.rules import _classic_pages as by_page


@filters(
    """The line, or its whole document, falls to the rules that C4 was made with.

    A line must end in a full stop, a question or exclamation mark or a quote, have three words or more, none of them
    longer than 1,000 characters, and speak neither of javascript nor of cookies, privacy or terms of use. A document
    with "lorem ipsum", a curly bracket or fewer than five sentences left is rejected whole. Marks of citations such as
    [1] are cut out. The list of bad words is not part of it. Source: Raffel et al. 2020, Exploring the Limits of Transfer
    Learning, section 2.2, and the code of the corpus. The rules were made for English: no line in Chinese or Japanese
    ends in one of its marks.

        en - The harbour opens again
        en | The first ships came in on Monday. The port was ready. Nobody had slept.
        en - It works without javascript in every browser we tried.
        en | Fishermen had waited for eleven days. Some had sold their catch elsewhere.
        en - Sold out.

        en - The first ships came in on Monday.
        en - The harbour opens again
    """
)
def c4(lines: Sequence[str]) -> Filtered:
    page = by_page.c4_page([part for line in lines for part in line.splitlines()])
    dropped: dict[int, str] = {}
    for at, line in enumerate(lines):
        reasons = [by_line.c4_line(part) for part in line.splitlines() or [line]]
        if all(reasons) or page is not None:
            dropped[at] = next((why for why in reasons if why), None) or page or ""
    return Filtered(dropped, _spans(lines, dropped, by_line.c4_spans))


@filters(
    """The line, or its whole document, falls to RefinedWeb's line-wise corrections.

    A line goes that is mostly capitals, only digits, a counter ("3 likes") or a single word. Out of a line of at most ten
    words "items in cart", a final "Read more..." and a first "Sign-in" are cut. A document that loses more than a
    twentieth of its words in this way is rejected whole. Source: Penedo et al. 2023, The RefinedWeb Dataset, appendix
    G.2; the numbers as in the copy of DCLM.

        en - 1,204 views
        en - LIVE
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement to the press.
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland for half of it.
        en | Nobody had slept much when the gates were opened at dawn and the first boats went out past the lighthouse again.

        en - OPENING HOURS
        en - The first ships came in on Monday.
    """
)
def refinedweb(lines: Sequence[str]) -> Filtered:
    dropped = {at: why for at, line in enumerate(lines) if line.strip() and (why := by_line.refinedweb_line(line))}
    spans = _spans(lines, dropped, by_line.refinedweb_phrases)
    total = sum(len(line.split()) for line in lines)
    cut = sum(len(lines[at][start:end].split()) for at, found in spans.items() for start, end in found)
    removed = cut + sum(len(lines[at].split()) for at in dropped)
    if removed <= by_line.REFINEDWEB_MOST_REMOVED * total:
        return Filtered(dropped, spans)
    page = f"RefinedWeb: the corrections take more than {by_line.REFINEDWEB_MOST_REMOVED:.0%} of the document's words."
    return Filtered({at: dropped.get(at, page) for at in range(len(lines))})


@filters(
    """The whole document falls to Gopher's rules of quality or of repetition.

    It must have 50 to 100,000 words of 3 to 10 characters on the average, at most one hash or ellipsis in ten words, not
    more than 90% of its lines with a bullet and 30% with an ellipsis at the end, a letter in 80% of its words, and two of
    eight English stop words. Repeated lines, paragraphs and runs of words may take so much of it as the paper's table A1
    allows. Source: Rae et al. 2021, Scaling Language Models, appendix A.1; words are counted as datatrove counts them.

        en - The first ships came in on Monday.
        en - Fishermen had waited for eleven days.

        en | The first ships came in on Monday morning, the port authority of the island said in a short statement. Nobody had slept.
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland, where the price of it was half as high.
        en | Open
    """
)
def gopher(lines: Sequence[str]) -> Filtered:
    return _whole(lines, by_page.gopher("\n".join(lines)))


@filters(
    """The whole document falls to FineWeb's rules of quality.

    At least 12% of its lines must end like a sentence, at most 67% may have 30 characters or fewer, lines that repeat
    another may be 1% of its text, and there may be three line ends in ten words. Source: Penedo et al. 2024, The FineWeb
    Datasets, section 3.6, and its code.

        en - Weather
        en - Tides
        en - The first ships came in on Monday morning, the port authority of the island said.
        en - Ferries

        en | Weather
        en | The first ships came in on Monday morning, the port authority of the island said.
    """
)
def fineweb(lines: Sequence[str]) -> Filtered:
    return _whole(lines, by_page.fineweb("\n".join(lines)))


@filters(
    """The whole document falls to OSCAR's rule of long lines.

    At least 60% of a document's characters must stand in lines of 100 characters or more. Source: Abadji et al. 2022,
    Towards a Cleaner Document-Oriented Multilingual Crawled Corpus, and its pipeline Ungoliant. OSCAR's other marks
    (tiny, noisy, header, footer) are annotations and drop nothing.

        en - Weather
        en - The first ships came in on Monday morning, the port authority said.

        en | Weather
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement to the press.
    """
)
def oscar(lines: Sequence[str]) -> Filtered:
    return _whole(lines, by_page.oscar(lines))


@filters(
    """The line is boilerplate to jusText, by its length, its stop words and its neighbours.

    A line of fewer than 70 characters is short, one with a sign of copyright bad; of the others one with 32% stop words
    and more than 200 characters is good, with 30% near-good, and otherwise bad. Short and near-good lines then follow
    their neighbours. Source: Pomikálek 2011, Removing Boilerplate and Duplicate Content from Web Corpora, and the
    defaults of its code. The stop words are those of the language that the page proves, English where it proves none;
    a line of text has no links, so the rule of links is silent.

        en - Log in
        en - Weather, tides, ferries, markets, council, harbour, lighthouse, archive, contact, imprint
        en | The first ships came in on Monday morning, and the port authority of the island said in a short statement that it was ready for the storm that was to come, for the boats that had been out, and for all of those who had waited.
        en | Nobody had slept.
        en | It was the first time in a year that the gates of the harbour had been closed for so long, and there were many who had come from far away to see them open again, with all that they had and with those they had brought.
    """
)
def justext(lines: Sequence[str]) -> Filtered:
    places = [at for at, line in enumerate(lines) if line.strip()]
    spoken = [lines[at] for at in places]
    reasons = by_line.justext_lines(spoken, by_line.justext_words(spoken))
    return Filtered({at: why for at, why in zip(places, reasons, strict=True) if why is not None})


def _whole(lines: Sequence[str], reason: str | None) -> Filtered:
    return Filtered(dict.fromkeys(range(len(lines)), reason) if reason is not None else {})


def _spans(
    lines: Sequence[str], dropped: Mapping[int, str], find: Callable[[str], tuple[Span, ...]]
) -> dict[int, tuple[Span, ...]]:
    return {at: found for at, line in enumerate(lines) if at not in dropped and (found := find(line))}
