"""The benchmarks score by hand-checked examples, and the filters they compare with follow their definitions."""

from __future__ import annotations

import sys

import pytest

from benchmarks import classic, filters, html, second_pass, titles
from benchmarks.labels import LabelledLine, is_sealed
from benchmarks.lines import small_page, zone_of
from benchmarks.pages import BenchPage, Gold, PageSet
from benchmarks.peers import Reading
from benchmarks.runner import ToolRun
from benchmarks.scores import (
    Segments,
    bootstrap,
    mean_score,
    segment_counts,
    shingle_counts,
    shingle_score,
    wilson,
    word_score,
)
from benchmarks.scripts import script_of
from benchmarks.worker import Answer

GOLD = "The first ships came in on Monday. The port said it was ready."


def test_word_f1_by_hand() -> None:
    # got: a b b c (4), gold: b b b d (4), overlap: b b (2)
    assert word_score("A b b c", "b B b d") == (0.5, 0.5, 0.5)
    # 2 of 2 words right, 2 of 4 found: F = 2 * 1 * .5 / 1.5
    assert word_score("one two", "one two three four").f1 == pytest.approx(2 / 3)


def test_word_f1_of_nothing() -> None:
    assert word_score("", "").f1 == 1
    assert word_score("word", "").f1 == 0
    assert word_score("", "word").f1 == 0


def test_the_mean_is_over_pages_and_not_over_words() -> None:
    assert mean_score([word_score("a", "a"), word_score("x " * 99, "y")]).f1 == 0.5


def test_segments_by_hand() -> None:
    counts = segment_counts("one  two\nthree", ["one two", "four"], ["three", "five", "six"])
    assert counts == Segments(true_positive=1, false_positive=1, false_negative=1, true_negative=2)
    assert counts.score == (0.5, 0.5, 0.5)
    assert counts.accuracy == pytest.approx(3 / 5)


def test_shingles_by_hand() -> None:
    # gold: abcd bcde, got: abcd bcdx -> one shared, one added, one missing, each a third
    counts = shingle_counts("a b c d x", "a b c d e")
    assert counts == pytest.approx((1 / 3, 1 / 3, 1 / 3))
    assert shingle_score([counts]) == pytest.approx((0.5, 0.5, 0.5, 0.0))
    # a text of fewer than four words is one shingle
    assert shingle_counts("a b", "a b") == (1, 0, 0)


def test_shingle_precision_leaves_out_pages_without_text_and_recall_does_not() -> None:
    full, empty = shingle_counts(GOLD, GOLD), shingle_counts("", GOLD)
    score = shingle_score([full, empty])
    assert (score.precision, score.recall, score.accuracy) == (1.0, 0.5, 0.5)


def test_the_bootstrap_is_repeatable() -> None:
    counts = [shingle_counts(GOLD, GOLD), shingle_counts("no shared words at all here", GOLD)]
    assert bootstrap(counts, times=50) == bootstrap(counts, times=50)
    assert bootstrap([counts[0]] * 3, times=50).f1 == 0


def test_wilson_by_hand() -> None:
    interval = wilson(0, 30)
    assert (interval.low, interval.share) == (0.0, 0.0)
    assert interval.high == pytest.approx(0.1135, abs=1e-3)
    assert wilson(0, 0).high == 1


def test_a_tool_that_returns_the_gold_scores_one() -> None:
    gold = Gold(body=GOLD, segments_with=("first ships",), segments_without=("Subscribe",))
    page = BenchPage("1", lambda: b"", gold)
    run = ToolRun("gold", "1", {"1": Answer(Reading(GOLD), 0.1)}, {"1": 0.2})
    for native in ("word F1", "segment F1", "shingle F1"):
        row = html.score_tool(PageSet("set", "here", native, (page,)), run)
        assert (row["f1"], row["precision"], row["recall"]) == (1, 1, 1)
        assert row["cpu"] == pytest.approx(0.5)
        assert row.get("segments", {"f1": 1})["f1"] == 1
        assert row.get("shingles", {"f1": 1, "accuracy": 1})["accuracy"] == 1


def test_c4_by_its_definition() -> None:
    lines = ["Three words here.", "Two words.", "No end mark here", "It trails off...", "Please use cookies with care."]
    assert filters.c4([*lines, "We need javascript to work.", f"A {'x' * 1001} b."]) == [True, *[False] * 6]
    assert filters.c4(["It ends in a note.[12]"]) == [True]


def test_refinedweb_by_its_definition() -> None:
    dropped = ["ALL CAPITALS HERE", "12345", "1,204 views", "• 30125 views", "Single", "Read more..."]
    assert filters.refinedweb(dropped) == [False] * len(dropped)
    assert filters.refinedweb(["Follow us on:", "He said it. Read more..."]) == [True, True]


def test_justext_by_its_definition() -> None:
    good = "It was the first of the days that they had been in the port and on the quay with all of their own. " * 3
    assert filters.justext([good, "A short one", good]) == [True, True, True]
    assert filters.justext(["A short one", "Another"]) == [False, False]
    assert filters.justext([f"© {good}"]) == [False]


def test_published_filters_are_compared_with_the_code_of_others_where_it_is_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = "It was the first of the days that they had been in the port and on the quay with all of their own. " * 3
    told = classic.compared("classic.justext", ("justext",), {}, "documents", [f"{long}\nShare\n{long}", "Share"])
    assert (told["texts"], told["same"], told["kept"]) == (2, 2, 1)
    monkeypatch.setitem(sys.modules, "datatrove.data", None)
    assert (
        "not installed"
        in classic.compared("classic.c4", ("datatrove", "C4QualityFilter"), {}, "documents", [GOLD])["trouble"]
    )


def test_the_perfect_filter_drops_what_is_not_in_the_gold() -> None:
    assert filters.apply(filters.perfect(GOLD), f"Share\n{GOLD}\n\nFollow us\n\nand the port said") == GOLD


def test_second_pass_counts_pages_helped_and_harmed() -> None:
    pages = PageSet("set", "here", "word F1", tuple(BenchPage(name, lambda: b"", Gold(body=GOLD)) for name in "ab"))
    answers = {"a": Answer(Reading(f"{GOLD}\nShare this with friends"), 0), "b": Answer(Reading("The first ships"), 0)}
    rows = {row["filter"]: row for row in second_pass.rows_of(pages, ToolRun("tool", "1", answers))}
    assert (rows["perfect"]["helped"], rows["perfect"]["harmed"]) == (0.5, 0.0)
    assert rows["perfect"]["closed"] == 1
    assert (rows["C4"]["helped"], rows["C4"]["harmed"]) == (0.5, 0.5)


def test_titles_normalise_signs_and_case() -> None:
    assert titles.compare("title", "The Harbour", "The Harbour") == "exact"
    assert titles.compare("title", "The harbour – open", "The Harbour - Open!") == "normal"
    assert titles.compare("date", "2024-11-12", "2024-11-12 10:00:00") == "exact"
    assert titles.compare("author", "A. Name", "Staff") == "wrong"
    assert titles.compare("title", "„The  Harbour“", '"The Harbour"') == "exact"
    assert titles.compare("author", "A. Name, B. Name", "A. Name; B. Name") == "exact"
    assert titles.compare("author", "A. Name, B. Name", "B. Name; A. Name") == "normal"
    assert titles.compare("title", "Harbour opens", "Opens harbour") == "wrong"


def test_scripts() -> None:
    lines = {"Latin": "Die Brücke 12", "Cyrillic": "Київ UN", "CJK": "東京です", "Hangul": "항구", "none": "12:30"}
    assert {name: script_of(line) for name, line in lines.items()} == {name: name for name in lines}


def test_a_noise_line_stands_in_its_own_zone() -> None:
    assert [zone_of(told) for told in ("tail, inline", "head mostly", "any", None)] == [
        "tail",
        "head",
        "inline",
        "inline",
    ]
    for zone, number in (("head", 2), ("inline", 4), ("tail", 6)):
        page, at = small_page("ON NOW", "en", zone)
        assert at == number
        assert page.split("\n")[at] == "ON NOW"


def test_sealed_sources_are_a_matter_of_the_name_alone() -> None:
    names = [f"publisher {number}" for number in range(300)]
    assert 60 < sum(map(is_sealed, names)) < 140
    assert not is_sealed(None)
    line = LabelledLine("ads", True, "en", "x", "whole line", names[0], None)
    assert line.sealed == is_sealed(names[0])
