"""The published filters: each threshold from both sides, the ledger they leave, and what they leave alone."""

import time
from itertools import islice, product
from string import ascii_lowercase

import pytest

from cleaner import CleanArticle, Options, clean
from cleaner.rules._classic_words import sentences, words

STORY = "The first ships came in on Monday. The port was ready. Nobody had slept. It was cold. The gates stood open."


def article(rule: str, text: str) -> CleanArticle:
    return clean(text, kind="text", options=Options(select=(f"classic.{rule}",)))


def kept(rule: str, text: str) -> list[str]:
    return [row.edited for row in article(rule, text).lines if row.verdict in ("body", "title")]


def reason(rule: str, text: str) -> str | None:
    """Why the filter rejects a whole document, ``None`` where it passes; some of it going is an error here."""
    told = article(rule, text)
    reasons = {line.reason for line in told.dropped}
    assert len(reasons) <= 1
    assert not reasons or told.body == ""
    return reasons.pop() if reasons else None


def made(number: int, length: int = 5) -> list[str]:
    """So many different words of so many letters, none of which any filter knows."""
    every = ("z" + "".join(letters) for letters in product(ascii_lowercase, repeat=length - 1))
    return list(islice(every, number))


def prose(number: int, length: int = 5, end: str = ".") -> str:
    """So many different words on one line, two of them stop words of Gopher's, and a full stop."""
    return f"the and {' '.join(made(number - 2, length))}{end}"


C4_PAIRS = {
    "an end mark": ("It ends here.", "It ends here"),
    "a question": ("Does it end?", "Does it end:"),
    "a quote": ('He said "no"', "He said «no»"),
    "an ellipsis is no end": ("It goes on..", "It goes on..."),
    "three words": ("One two three.", "One two."),
    "a word of 1,000 characters": (f"It is {'a' * 999}.", f"It is {'a' * 1000}."),
    "javascript": ("It works without java script.", "It works without JavaScript."),
    "terms": ("These are the terms of our use.", "These are the Terms of Use."),
    "privacy": ("A policy of privacy is here.", "The privacy policy is here."),
    "a cookie policy": ("A policy on the cookie.", "Our cookie policy, in short."),
    "uses cookies": ("This baker used cookies.", "This site uses cookies."),
    "use of cookies": ("The use of a cookie.", "The use of cookies."),
    "use cookies": ("We used cookies here.", "We use cookies here."),
}


@pytest.mark.parametrize("name", C4_PAIRS)
def test_c4_keeps_the_one_line_and_drops_the_other(name: str) -> None:
    stays, goes = C4_PAIRS[name]
    assert kept("c4", f"{STORY}\n{stays}\n{goes}") == [STORY, stays]


@pytest.mark.parametrize(
    ("stays", "goes"),
    [
        ("One is here. Two is here. Three is here. Four is here. Five is here.", "One is here. Two is here. Three is here. Four is here."),
        (f"{STORY} Lorem it is.", f"{STORY} Lorem ipsum it is."),
        (f"{STORY} It is (so).", f"{STORY} It is {{so}}."),
        ("Dr. Osei saw it. He was there. She was too. They left. It rained on.", "Dr. Osei saw it. He was there. She was too. They left."),
    ],
    ids=["five sentences", "lorem ipsum", "a curly bracket", "a title ends no sentence"],
)  # fmt: skip
def test_c4_rejects_the_document(stays: str, goes: str) -> None:
    assert reason("c4", stays) is None
    assert (reason("c4", goes) or "").startswith("C4: ")


def test_a_curly_bracket_on_a_line_that_goes_anyway_rejects_nothing() -> None:
    assert kept("c4", f"{STORY}\nfunction f() {{ return 1 }}") == [STORY]


def test_c4_cuts_marks_of_citations_and_the_edits_are_on_record() -> None:
    told = article("c4", f"{STORY}\nIt was so[12] in a year[citation needed].")
    assert told.body == f"{STORY}\nIt was so in a year."
    assert [(edit.original, edit.rule) for edit in told.edits] == [
        ("[12]", "classic.c4"),
        ("[citation needed]", "classic.c4"),
    ]
    assert told.restore(rule="classic").body == told.source


def test_c4_cuts_a_part_behind_a_line_end_that_only_it_sees() -> None:
    assert kept("c4", f"{STORY}\nOpen the gates\u2028They did so at once.") == [STORY, "They did so at once."]


@pytest.mark.parametrize(
    ("stays", "goes"),
    [
        ("AB c", "ABC d"),
        ("12345 b", "12345"),
        ("1,204 viewers", "1,204 views"),
        ("About 3 likes", "• 3 likes •"),
        ("2.5K follow", "2.5K followers"),
        ("Two words", "Word"),
        ("Two items in carts", "items in cart"),
        ("Sign-in now please", "Sign-in"),
        ("The rest: read more...", "Read more..."),
    ],
)
def test_refinedweb_keeps_the_one_line_and_drops_the_other(stays: str, goes: str) -> None:
    long = prose(400)
    left = kept("refinedweb", f"{long}\n{stays}\n{goes}")
    assert left[0] == long
    assert len(left) == 2
    assert set(left[1]) <= set(stays)


def test_refinedweb_cuts_phrases_out_of_lines_of_ten_words_and_no_longer_ones() -> None:
    long = prose(400)
    ten, eleven = " ".join([*made(8), "read more..."]), " ".join([*made(9), "read more..."])
    assert kept("refinedweb", f"{long}\n{ten}\n{eleven}") == [long, " ".join(made(8)), eleven]


def test_refinedweb_rejects_a_document_that_loses_more_than_a_twentieth_of_its_words() -> None:
    assert kept("refinedweb", "\n".join([prose(95), *["LIVE"] * 5])) == [prose(95)]
    assert kept("refinedweb", "\n".join([prose(94), *["LIVE"] * 5])) == []


def lines_with(number: int, of: int, mark: str, where: str) -> str:
    texts = made(of * 10)
    rows = [" ".join(texts[at * 10 : at * 10 + 10]) for at in range(of)]
    marked = [mark + row if where == "before" else row + mark for row in rows[:number]]
    return "\n".join([*marked, *rows[number:], "the and"])


def repeated(size: int, runs: int, copies: int, filler: int) -> str:
    """A text in which some runs of long words stand several times each, short words between that stand once."""
    long, short = made(size * runs, 10), iter(made(filler, 4))
    parts = [long[at * size : at * size + size] for _ in range(copies) for at in range(runs)]
    spaced = [word for part in parts for word in [*part, *islice(short, filler // len(parts))]]
    return " ".join([*spaced, *short, "the and"])


GOPHER_PAIRS = {
    "49 words": (prose(50), prose(49)),
    "100,001 words": (prose(100_000, 6), prose(100_001, 6)),
    "words of less than 3 characters": (
        " ".join(["and", "the", *made(60, 3)]),
        " ".join(["and", "the", *made(60, 3), "to"]),
    ),
    "words of more than 10 characters": (
        " ".join(["and the", *made(50, 10), *made(14, 11)]),
        " ".join(["and the", *made(50, 10), *made(15, 11)]),
    ),
    "hashes": (f"{prose(89, end='')} {'# ' * 9}x", f"{prose(89, end='')} {'# ' * 11}"),
    "ellipses": (
        " ".join(["the and", *made(70), *(f"{word}…" for word in made(9, 6)), "end"]),
        " ".join(["the and", *made(70), *(f"{word}…" for word in made(11, 6)), "end"]),
    ),
    "bullets": (lines_with(9, 9, "- ", "before"), lines_with(19, 19, "• ", "before")),
    "ellipses at the ends of lines": (lines_with(3, 9, "...", "behind"), lines_with(4, 9, "...", "behind")),
    "letters": (
        f"{prose(80, end='')} {' '.join(map(str, range(20_000, 20_020)))}",
        f"{prose(80, end='')} {' '.join(map(str, range(20_000, 20_021)))}",
    ),
    "stop words": (f"the of {' '.join(made(60))}", f"the The {' '.join(made(60))}"),
}


@pytest.mark.parametrize("name", GOPHER_PAIRS)
def test_gopher_passes_the_one_document_and_rejects_the_other(name: str) -> None:
    stays, goes = GOPHER_PAIRS[name]
    assert reason("gopher", stays) is None
    assert (reason("gopher", goes) or "").startswith("Gopher: ")


def test_gopher_counts_lines_and_paragraphs_that_repeat_another() -> None:
    rows = [" ".join(made(7, length)) for length in range(3, 10)]
    short = [f"{'x' * length} " for length in range(1, 20)]
    for between in ("\n", "\n\n"):
        stays = between.join([*rows, *[short[0]] * 4, "the and"])
        goes = between.join([*rows, *[short[0]] * 5, "the and"])
        assert reason("gopher", stays) is None
        assert "repeat another" in (reason("gopher", goes) or "")


@pytest.mark.parametrize(("between", "name"), [("\n", "lines"), ("\n\n", "paragraphs")])
def test_gopher_counts_the_text_of_lines_that_repeat_another(between: str, name: str) -> None:
    rows = rows_of(40, per=4).split("\n")
    verdicts: list[bool] = []
    for others in (24, 14):
        text = between.join([*rows[1:others], *[rows[0]] * 5, "the and"])
        share = 4 * len(rows[0]) / len(text)
        verdicts.append(f"{name} that repeat another are more than 20%" in (reason("gopher", text) or ""))
        assert verdicts[-1] is (share > 0.2)
    assert verdicts == [False, True]


MOST_COMMON = [(2, 0.20), (3, 0.18), (4, 0.16)]
MOST_REPEATED = [(5, 0.15), (6, 0.14), (7, 0.13), (8, 0.12), (9, 0.11), (10, 0.10)]


@pytest.mark.parametrize(("size", "most"), [*MOST_COMMON, *MOST_REPEATED])
def test_gopher_counts_runs_of_words_that_stand_more_than_once(size: int, most: float) -> None:
    # One run four times is the commonest; four runs twice each are repeated without any being so common.
    runs, copies, taken = (1, 4, 4 * (11 * size - 1)) if size < 5 else (4, 2, 4 * 10 * size)
    enough = next(filler for filler in range(900) if taken / len(repeated(size, runs, copies, filler)) <= most)
    assert reason("gopher", repeated(size, runs, copies, enough)) is None
    assert f" of {size} words" in (reason("gopher", repeated(size, runs, copies, enough - 1)) or "")


def rows_of(number: int, length: int = 5, per: int = 10, ended: int | None = None) -> str:
    """So many lines of different words, of which some (or all) end like a sentence."""
    texts = made(number * per, length)
    rows = [" ".join(texts[at * per : at * per + per]) for at in range(number)]
    return "\n".join(row + "." * (ended is None or at < ended) for at, row in enumerate(rows))


def padded(length: int) -> str:
    """A text of this length with its line ends left out, ten signs of which repeat another line."""
    text = f"{rows_of(8)}\nz aaa bbb.\nz aaa bbb."
    return f"{'y' * (length - len(text.replace(chr(10), '')))}{text}"


FINEWEB_PAIRS = {
    "ended lines": (rows_of(25, ended=3), rows_of(26, ended=3)),
    "short lines": (
        f"{rows_of(67, 5, 5)}\n{rows_of(33, 6)}",
        f"{rows_of(68, 5, 5)}\n{rows_of(32, 6)}",
    ),
    "31 characters are not short": (rows_of(9, 30, 1), rows_of(9, 29, 1)),
    "repeated lines": (padded(1_000), padded(999)),
    "line ends": (
        f"{rows_of(2, 40, 2)}\n{rows_of(2, 41, 1)}",
        f"{rows_of(1, 40, 2)}\n{rows_of(3, 41, 1)}",
    ),
}


@pytest.mark.parametrize("name", FINEWEB_PAIRS)
def test_fineweb_passes_the_one_document_and_rejects_the_other(name: str) -> None:
    stays, goes = FINEWEB_PAIRS[name]
    found = (reason("fineweb", stays) or "", reason("fineweb", goes) or "")
    assert "at most 30" not in found[0]
    assert found[0] == "" or name.startswith("31")
    assert found[1].startswith("FineWeb: ")


def test_oscar_wants_three_fifths_of_the_text_in_lines_of_a_hundred_characters() -> None:
    assert reason("oscar", f"{'a' * 150}\n{'b' * 99}\nc") is None
    assert reason("oscar", f"{'a' * 150}\n{'b' * 99}\ncc") is not None
    assert reason("oscar", "a" * 100) is None
    assert reason("oscar", "a" * 99) is not None


def justext_line(length: int, stop_words: int, words_: int) -> str:
    text = " ".join([*["the"] * stop_words, *made(words_ - stop_words, 4)])
    return text + "z" * (length - len(text))


def test_justext_by_length_and_stop_words() -> None:
    good, near = justext_line(201, 8, 25), justext_line(200, 8, 25)
    assert kept("justext", good) == [good]
    assert kept("justext", near) == []
    assert kept("justext", f"{good}\n{near}") == [good, near]
    bad = justext_line(201, 7, 25)
    assert kept("justext", f"{good}\n{bad}") == [good]
    edge, under = justext_line(100, 3, 10), justext_line(100, 2, 9)
    assert kept("justext", f"{good}\n{edge}") == [good, edge]
    assert kept("justext", f"{good}\n{under}") == [good]
    short, long = justext_line(69, 0, 3), justext_line(70, 0, 3)
    assert kept("justext", f"{good}\n{short}\n{good}") == [good, short, good]
    assert kept("justext", f"{good}\n{long}\n{good}") == [good, good]


def test_justext_uses_the_stop_words_of_the_language_the_page_proves() -> None:
    text = "Die ersten Schiffe kamen am Montag an, und die Leitung des Hafens sagte, dass sie auf den Sturm vorbereitet ist und dass die Fischer bei der Öffnung der Tore am Kai zu sehen waren, auch wenn nicht alle von ihnen da sind."
    assert kept("justext", text) == [text]


def test_no_published_filter_speaks_unless_it_is_selected() -> None:
    text = "ON NOW\n\nThe harbour opens\n\nThe first ships came in on Monday, and the people of the island were on the quay.\n"
    assert {line.rule for line in clean(text, kind="text").dropped} == {"live.strip"}


def test_a_headline_goes_like_any_line_and_the_title_stays() -> None:
    told = article("c4", f"The harbour opens again\n\n{STORY}")
    assert (told.title, told.body) == ("The harbour opens again", STORY)
    assert [(line.text, line.rule) for line in told.dropped] == [("The harbour opens again", "classic.c4")]


def test_the_filters_judge_a_page_of_html_too() -> None:
    page = f"<html><body><article><p>{STORY}</p><p>{STORY} It was so[1].</p><p>No end</p></article></body></html>"
    told = clean(page, options=Options(select=("classic.c4", "html")))
    assert [(line.text, line.rule) for line in told.dropped] == [("No end", "classic.c4")]
    assert [edit.original for edit in told.edits] == ["[1]"]
    assert CleanArticle.model_validate_json(told.model_dump_json()) == told


@pytest.mark.parametrize("rule", ["c4", "refinedweb", "gopher", "fineweb", "oscar", "justext"])
@pytest.mark.parametrize("unit", ["(", "a-", "''", "$", ".. ", "a.b/", "http://", "[1]", "x\n", "\u2028", "read more "])
def test_no_input_makes_a_filter_slow(rule: str, unit: str) -> None:
    def cost(size: int) -> float:
        start = time.process_time()
        article(rule, unit * size)
        return time.process_time() - start

    cost(10)
    assert cost(12_000) < 12 * cost(2_400) + 0.5


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He didn't go, she's gone.", "He did n't go , she 's gone ."),
        ("It’s 5km away (or so).", "It ’s 5 km away ( or so ) ."),
        ("Dr. Osei, of the U.S., left at 5pm...", "Dr. Osei , of the U.S. , left at 5 pm ..."),
        ("See www.example.com/a,b or e@example.com.", "See www.example.com/a,b or e@example.com ."),
        ("well-known: end.Start a,b 3-4 +5", "well - known : end . Start a , b 3 - 4 +5"),
        ("„Moin“, sagte sie.", "„ Moin “ , sagte sie ."),
    ],
)
def test_words_are_cut_as_the_corpus_builders_count_them(text: str, found: str) -> None:
    assert words(text) == found.split()


@pytest.mark.parametrize(
    ("line", "number"),
    [("One. Two! Three?", 3), ('"No." He left.', 2), ("It cost 3.50 in all.", 1), ("Wait... and see.", 1), ("Mr. Osei left.", 1), ("终于到了。他们走了。", 1)],
)  # fmt: skip
def test_sentences_are_counted_as_the_corpus_builders_count_them(line: str, number: int) -> None:
    assert sentences(line) == number
