"""The benchmarks' own parts: the scorers by hand, the loaders on tiny layouts, the floors that only rise."""

from __future__ import annotations

import gzip
import json
import sys
import time
import zipfile
from pathlib import Path

import pytest

from benchmarks import classic, filters, html, report, second_pass, titles, userrules
from benchmarks.floors import Floor, compare, read, repinned, write
from benchmarks.labels import LabelledLine, is_sealed
from benchmarks.lines import small_page, zone_of
from benchmarks.pages import BenchPage, Gold, PageSet
from benchmarks.peers import TOOLS, Reading, Tool
from benchmarks.results import Column, Result, read_result, table
from benchmarks.runner import Settings, ToolRun, run_tools
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
from benchmarks.sets import load
from benchmarks.svg import Axis, Point, scatter
from benchmarks.worker import Answer, Worker
from cleaner import Cleaner, Options
from cleaner.own import own_rules
from cleaner.testing import PROSE

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


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(text.encode()))
    else:
        path.write_text(text, "utf-8")


def test_wcxb_layout(tmp_path: Path) -> None:
    truth = {
        "title": "T",
        "publish_date": "2024-01-02",
        "main_content": "One\nTwo",
        "with": ["One"],
        "without": ["Menu"],
    }
    row = {"url": "u", "_internal": {"page_type": {"primary": "category"}}, "ground_truth": truth}
    for split, suffix in (("dev", ".html.gz"), ("test", ".html")):
        _put(tmp_path / "clone" / split / "ground-truth" / "0001.json", json.dumps(row))
        _put(tmp_path / "clone" / split / "html" / f"0001{suffix}", "<p>One</p>")
    for name, page_set in zip(("wcxb-dev", "wcxb-test"), load(tmp_path, ["wcxb-dev", "wcxb-test"]), strict=True):
        (page,) = page_set.pages
        assert (page_set.name, page.page_type, page.read()) == (name, "collection", b"<p>One</p>")
        assert (page.gold.title, page.gold.date, page.gold.paragraphs) == ("T", "2024-01-02", ("One", "Two"))


def test_trafilatura_layout_as_a_folder_and_as_a_zip(tmp_path: Path) -> None:
    rows = {"https://a": {"file": "a.html", "with": ["x"], "without": ["y"], "author": ""}}
    _put(tmp_path / "folder/trafilatura/tests/evaldata.json", json.dumps(rows))
    _put(tmp_path / "folder/trafilatura/tests/eval/a.html", "<p>eval</p>")
    _put(tmp_path / "folder/trafilatura/tests/cache/a.html", "<p>cache</p>")
    (tmp_path / "zipped").mkdir()
    with zipfile.ZipFile(tmp_path / "zipped/traf.zip", "w") as archive:
        for path in sorted((tmp_path / "folder").rglob("*.*")):
            archive.write(path, path.relative_to(tmp_path / "folder"))
    for place in (tmp_path / "folder", tmp_path / "zipped"):
        (page,) = load(place, ["trafilatura"])[0].pages
        assert (page.read(), page.gold.segments_with, page.gold.author) == (b"<p>cache</p>", ("x",), None)


def test_article_extraction_layouts_and_shipped_outputs(tmp_path: Path) -> None:
    _put(tmp_path / "aeb/ground-truth.json", json.dumps({"k": {"articleBody": GOLD, "url": "u"}}))
    _put(tmp_path / "aeb/html/k.html.gz", "<p>x</p>")
    _put(tmp_path / "aeb/output/good.json", json.dumps({"k": {"articleBody": GOLD}}))
    _put(tmp_path / "news/articles.json", json.dumps({"n": {"articleBody": GOLD, "authors": "A. Name"}}))
    _put(tmp_path / "news/html/n.html", "<p>y</p>")
    aeb, news = load(tmp_path, ["aeb", "newspaper"])
    assert (aeb.pages[0].read(), news.pages[0].gold.author) == (b"<p>x</p>", "A. Name")
    (run,) = html.shipped(aeb)
    assert html.score_tool(aeb, run)["shingles"] == {"f1": 1, "precision": 1, "recall": 1, "accuracy": 1}


def test_fundus_takes_the_version_whose_paragraphs_the_page_holds(tmp_path: Path) -> None:
    def version(text: str) -> dict[str, object]:
        sections = [{"headline": ["Head"], "paragraphs": [text]}]
        return {
            "title": "T",
            "authors": ["A", "B"],
            "publishing_date": "2024-01-02 03:04",
            "body": {"summary": [], "sections": sections},
        }

    _put(
        tmp_path / "fundus/uk/Quay.json",
        json.dumps({"V1": version("An older page said this."), "V2": version("The newer page says that.")}),
    )
    _put(
        tmp_path / "fundus/uk/Quay_2024_01_02.html.gz",
        "<html><body><p>Head</p><p>The newer page says that.</p></body></html>",
    )
    (page,) = load(tmp_path, ["fundus"])[0].pages
    assert page.gold.body == "Head\nThe newer page says that."
    assert (page.gold.subheads, page.gold.author, page.gold.date, page.source) == (
        ("Head",),
        "A, B",
        "2024-01-02",
        "Quay",
    )


def test_magic_and_readability_layouts(tmp_path: Path) -> None:
    for kind in ("article", "forum"):
        _put(tmp_path / f"magic/benchmark/data/{kind}/base.json", json.dumps({"m": {"url": "u", "content": "text"}}))
        _put(tmp_path / f"magic/benchmark/data/{kind}/htmls/m.html", "<p>text</p>")
    for name, text in (
        ("source.html", "<p>in</p>"),
        ("expected.html", "<div><p>out</p></div>"),
        ("expected-metadata.json", '{"title": "T", "byline": null}'),
    ):
        _put(tmp_path / f"readability/test/test-pages/one/{name}", text)
    article, forum, readability = load(tmp_path, ["magic-article", "magic-forum", "readability"])
    assert (article.pages[0].gold.body, forum.pages[0].page_type) == ("text", "forum")
    assert (readability.pages[0].gold.body, readability.pages[0].gold.title) == ("out", "T")


def test_a_set_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no set is called"):
        load(tmp_path, ["nothing"])
    with pytest.raises(ValueError, match="holds no aeb"):
        load(tmp_path, ["aeb"])


def test_a_sample_is_spread_and_changes_the_digest() -> None:
    pages = PageSet("s", "o", "n", tuple(BenchPage(str(i), lambda: b"", Gold(body=str(i))) for i in range(10)))
    assert [page.id for page in pages.sample(5).pages] == ["0", "2", "4", "6", "8"]
    assert pages.sample(5).digest() != pages.digest() == pages.sample(99).digest()


def _slow() -> object:
    def read(page: bytes) -> Reading:
        if page == b"slow":
            time.sleep(60)
        if page == b"bad":
            raise RuntimeError("cannot")
        return Reading(page.decode())

    return read


def _missing() -> object:
    raise ImportError("no such peer")


def test_a_worker_survives_a_page_that_hangs_and_one_that_fails() -> None:
    worker = Worker("slow", 2.0, {"slow": Tool("slow", "slow", _slow)})  # pyright: ignore[reportArgumentType]
    try:
        answers = [worker.read(page) for page in (b"bad", b"slow", b"fine")]
    finally:
        worker.stop()
    assert [answer.reading.text for answer in answers] == ["", "", "fine"]
    assert [answer.error for answer in answers] == ["RuntimeError: cannot", "took more than 2 s", None]


def test_a_missing_peer_is_a_row_that_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TOOLS, "absent", Tool("absent", "no-such-distribution", _missing))  # pyright: ignore[reportArgumentType]
    pages = PageSet("s", "o", "word F1", (BenchPage("1", lambda: b"<p>x</p>", Gold(body="x")),))
    result = html.run([pages], ["absent"], Settings(tmp_path))
    assert result.rows[0]["trouble"] == "not installed"
    assert "not installed" in html.tables(result)[0]


def test_answers_are_kept_by_version_and_read_again(tmp_path: Path) -> None:
    pages = PageSet("s", "o", "word F1", (BenchPage("1", lambda: f"<p>{GOLD}</p>".encode(), Gold(body=GOLD)),))
    first = run_tools(pages, ["trafilatura"], Settings(tmp_path))[0]
    again = run_tools(pages, ["trafilatura"], Settings(tmp_path))[0]
    assert first.answers == again.answers
    assert first.cpu_ratio == again.cpu_ratio == 1
    (kept,) = tmp_path.rglob("*.jsonl")
    assert kept.name == f"trafilatura-{first.version}-{TOOLS['trafilatura'].recipe()}.jsonl"


def test_floors_fall_below_and_refuse_to_be_lowered(tmp_path: Path) -> None:
    pinned = {"a": Floor(0.9, "d1"), "gone": Floor(0.5, "d0")}
    assert compare(pinned, {"a": Floor(0.91, "d1")}) == []
    assert "below its floor" in compare(pinned, {"a": Floor(0.89, "d1")})[0]
    assert "not what the floor" in compare(pinned, {"a": Floor(0.95, "d2")})[0]
    with pytest.raises(ValueError, match="allow-regression"):
        repinned(pinned, {"a": Floor(0.8, "d1")}, allow_regression=False)
    assert repinned(pinned, {"a": Floor(0.8, "d1")}, allow_regression=True)["a"].value == 0.8
    risen = repinned(pinned, {"a": Floor(0.95, "d1"), "new": Floor(1.0, "d3")}, allow_regression=False)
    assert risen == {"a": Floor(0.95, "d1"), "gone": Floor(0.5, "d0"), "new": Floor(1.0, "d3")}
    write(tmp_path / "floors.toml", risen)
    assert read(tmp_path / "floors.toml") == risen


def test_the_report_holds_what_the_commands_measured(tmp_path: Path) -> None:
    result = Result("html")
    result.add(
        {
            "set": "own",
            "tool": "cleaner",
            "version": "1",
            "pages": 1,
            "errors": 0,
            "f1": 0.5,
            "precision": 0.5,
            "recall": 0.5,
            "cpu": 0.9,
            "types": {},
        }
    )
    result.add({"set": "own", "tool": "absent", "version": None, "pages": 1, "trouble": "not installed"})
    result.save(tmp_path / "in/html.json")
    assert read_result(tmp_path / "in/html.json").rows == result.rows
    report.write([tmp_path / "in"], tmp_path / "docs")
    text = (tmp_path / "docs/benchmarks.md").read_text("utf-8")
    assert "0.5000" in text
    assert "not installed" in text
    assert result.date in text
    assert (tmp_path / "docs/benchmarks/html-own.svg").read_text("utf-8").startswith("<svg")


def test_a_plot_is_whole_xml() -> None:
    from xml.etree import ElementTree

    plot = scatter(
        "A & B", Axis("x <", log=True), Axis("y"), [Point("a", 0.1, 1), Point("b", 20, 2), Point("zero", 0, 1)]
    )
    names = [node.text for node in ElementTree.fromstring(plot).iter() if node.tag.endswith("text")]  # noqa: S314
    assert {"a", "b", "A & B"} <= set(names)
    assert "zero" not in names


def test_a_table_lines_up() -> None:
    lines = table("t", [Column("a", "A"), Column("b", "B", ".1f")], [{"a": "x", "b": 1.23}, {"a": "long"}]).splitlines()
    assert len({len(line) for line in lines[2:]}) == 1
    assert lines[-1].endswith("–   |")


def test_a_users_rules_are_measured_with_a_thousand_phrases_and_a_pattern_that_is_refused() -> None:
    file = userrules.rule_file()
    phrases = {phrase for rule in own_rules(file.name, file.text) for phrase in rule.phrases}
    assert len(phrases) == 1_000
    told = Cleaner(Options(rules=(file,))).clean("News: tide and crane at the ferry\n\n" + GOLD, kind="text")
    assert [line.rule.partition(".")[0] for line in told.dropped] == ["mine"]
    rows = list(userrules.rows("\n\n".join(PROSE["en"]), quick=True))
    assert {row["size"] for row in rows if "loaded" in row["question"]} == {0, 1_000}
    assert "refused" in rows[-1]["question"]
    assert all(row["seconds"] < 10 for row in rows)
