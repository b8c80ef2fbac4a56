"""Tools that hang, fail or are missing are rows of the result; floors hold; the report tells what was measured."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from benchmarks import html, images, report, userrules
from benchmarks.floors import Floor, compare, read, repinned, write
from benchmarks.pages import BenchPage, Gold, PageSet
from benchmarks.peers import TOOLS, Reading, Tool
from benchmarks.results import Column, Result, read_result, table
from benchmarks.runner import Settings, run_tools
from benchmarks.svg import Axis, Point, scatter
from benchmarks.worker import Worker
from cleaner import Cleaner, Options
from cleaner.own import own_rules
from cleaner.testing import PROSE

GOLD = "The first ships came in on Monday. The port said it was ready."


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


def test_images_are_compared_by_their_paths() -> None:
    picture = "https://images.example.com/2024/05/harbour.jpg"
    page = f"<html><body><article><h1>Ships</h1>{'<p>The ships came in on Monday, and nobody waved.</p>' * 9}<figure><img src='{picture}?w=200' alt='The harbour'></figure>{'<p>They left again on Friday, and somebody waved.</p>' * 9}</article></body></html>"
    gold = Gold(
        body="x", images=(frozenset((picture, f"{picture}?w=900")), frozenset(("https://example.com/lost.png",)))
    )
    pages = PageSet("small", "here", "words", (BenchPage("one", page.encode, gold),))
    row = images.run([pages], ["cleaner"]).rows[0]
    assert [row[name] for name in ("gold", "found", "kept", "right")] == [2, 1, 1, 1]
    assert "50.0%" in images.tables(images.run([pages], ["cleaner"]))[0]
