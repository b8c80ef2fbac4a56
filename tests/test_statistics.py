"""Statistics over articles, and the options of the command that look and write nothing."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from commands import DROPPED, PAGE, PROSE, cleaner, files_in, jsonl, write

from cleaner import CleanArticle, RuleStatistics, clean

CUT = "The gates of the harbour were opened on Monday morning. Read more...\n"


def sums_of(*pages: str) -> RuleStatistics:
    return RuleStatistics.collect(map(clean, pages))


def test_rules_and_rooms_are_counted_by_lines_edits_and_documents() -> None:
    sums = sums_of(PAGE, PAGE.replace("close\n", "close\nclose\n"), PROSE, CUT)
    assert (sums.documents, sums.lines, sums.dropped) == (4, 5 + 6 + 2 + 1, 5)
    found = {count.id: (count.lines, count.edits, count.documents) for count in sums.rules}
    assert found == {"buttons.close": (3, 0, 2), "counters.views": (2, 0, 2), "glued.more": (0, 1, 1)}
    assert [room.id for room in sums.rooms] == ["buttons", "counters", "glued"]
    assert sums.rules[0].share == 3 / 14
    assert [count.id for count in sums.of_room("glued")] == ["glued.more"]


def test_a_room_counts_a_document_once() -> None:
    sums = sums_of(f"{PAGE}12 comments\n")
    assert {count.id: count.documents for count in sums.of_room("counters")} == {
        "counters.views": 1,
        "counters.comments": 1,
    }
    assert next(room for room in sums.rooms if room.id == "counters").documents == 1


def test_examples_are_the_first_ten_different_lines() -> None:
    pages = [PAGE.replace("1,204", str(number // 2)) for number in range(40)]
    views = next(count for count in sums_of(*pages).rules if count.id == "counters.views")
    assert views.examples == tuple(f"{number} views" for number in range(10))


def test_no_article_and_no_noise_are_counted_too() -> None:
    assert sums_of() == RuleStatistics(0, 0, 0, (), ())
    assert sums_of(PROSE).table() == "1 documents, 2 lines, 0 dropped\n"
    assert "<details>" not in sums_of(PROSE).page()


def test_json_holds_everything() -> None:
    sums = sums_of(PAGE)
    data = json.loads(sums.json())
    assert data["rules"][0] == {
        "id": "buttons.close",
        "lines": 1,
        "edits": 0,
        "documents": 1,
        "share": 0.2,
        "examples": ["close"],
    }
    assert [room["id"] for room in data["rooms"]] == [room.id for room in sums.rooms]


class Tags(HTMLParser):
    """The tags of a page, and the text outside its style."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.said += data


def test_the_page_has_a_bar_for_every_room_and_rule_and_asks_for_nothing() -> None:
    sums = sums_of(PAGE, CUT)
    page = Tags(sums.page())
    widths = [attrs["style"] for tag, attrs in page.tags if attrs.get("class") == "bar"]
    assert len(widths) == len(sums.rules) + len(sums.rooms)
    assert widths[0] == "width:100.0%"
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in page.tags}
    assert not re.search(r"https?:|url\(", sums.page())
    for count in sums.rules:
        assert count.id in page.said
        assert all(example in page.said for example in count.examples)


def test_hostile_lines_stay_text_on_the_page() -> None:
    article = clean(PAGE)
    hostile = '<script>alert("x")</script>\u202e\ud800\x00</li>'
    rows = [row if row.number != 9 else {**row_of(article, 9), "text": hostile} for row in article.lines]
    page = RuleStatistics.collect([CleanArticle(lines=rows)]).page()  # pyright: ignore[reportArgumentType]
    assert "script" not in {tag for tag, _ in Tags(page).tags}
    assert "&lt;script&gt;" in page
    assert "\\ud800" in page
    page.encode()


def row_of(article: CleanArticle, number: int) -> dict[str, object]:
    return article.lines.dump()[number - 1]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    write(tmp_path / "pages" / "noisy.txt")
    write(tmp_path / "pages" / "clean.txt", PROSE)
    write(tmp_path / "pages" / "cut.txt", CUT)
    jsonl(tmp_path / "pages" / "rows.jsonl", {"text": PROSE}, {"text": PAGE})
    return tmp_path / "pages"


@pytest.mark.parametrize("look", ["--dry-run", "--check", "--diff", "--statistics"])
def test_looking_writes_nothing(corpus: Path, look: str) -> None:
    before = files_in(corpus.parent)
    done = cleaner("clean", corpus, look)
    assert done.returncode == (look == "--check")
    assert "5 documents cleaned; nothing was written" in done.stderr
    assert files_in(corpus.parent) == before


def test_a_dry_run_does_not_read_the_output_folder(corpus: Path) -> None:
    write(corpus / "out" / "older.txt")
    done = cleaner("clean", corpus, "-o", corpus / "out", "--dry-run")
    assert done.returncode == 0
    assert "5 documents cleaned; nothing was written" in done.stderr
    assert set(files_in(corpus / "out")) == {"older.txt"}


def test_check_names_what_would_change(corpus: Path) -> None:
    done = cleaner("clean", corpus, "--check", "-q")
    assert done.stdout.splitlines() == [
        f"{corpus}/cut.txt: 1 line would change",
        f"{corpus}/noisy.txt: 2 lines would change",
        f"{corpus}/rows.jsonl:2: 2 lines would change",
    ]
    assert (done.returncode, done.stderr) == (1, "")
    assert cleaner("clean", corpus / "clean.txt", "--check").returncode == 0
    assert cleaner("clean", "--check", given=PAGE).returncode == 1
    assert cleaner("clean", "--check", given=PROSE).returncode == 0


def test_diff_shows_dropped_and_edited_lines_with_their_rule(corpus: Path) -> None:
    lines = cleaner("clean", corpus, "--diff", "-q").stdout.splitlines()
    assert (
        f"{corpus}/cut.txt:1: glued.more ~ The gates of the harbour were opened on Monday morning.⟦ Read more...⟧"
        in lines
    )
    noisy = [line for line in lines if "/noisy.txt:" in line]
    assert noisy == [f"{corpus}/noisy.txt:{n}: {DROPPED[n]} - {PAGE.splitlines()[n - 1]}" for n in DROPPED]
    assert f"{corpus}/rows.jsonl:2:9: counters.views - 1,204 views" in lines
    assert cleaner("clean", "--diff", given=PAGE).stdout.startswith("standard input:1: buttons.close - close\n")


def test_diff_with_check_shows_and_fails(corpus: Path) -> None:
    done = cleaner("clean", corpus / "noisy.txt", "--diff", "--check")
    assert done.returncode == 1
    assert done.stdout.count("\n") == 2


def test_statistics_of_the_command_are_those_of_the_library(corpus: Path) -> None:
    sums = sums_of(PROSE, CUT, PAGE, PROSE, PAGE)
    for form, said in (("table", sums.table()), ("json", sums.json()), ("html", sums.page())):
        done = cleaner("clean", corpus, "--statistics", "--statistics-format", form, "-q")
        assert (done.returncode, done.stdout) == (0, said)


def test_statistics_with_a_folder_clean_and_count(corpus: Path) -> None:
    done = cleaner("clean", corpus, "-o", corpus.parent / "out", "--statistics", "-q")
    assert done.stdout.startswith("5 documents, ")
    assert set(files_in(corpus.parent / "out")) == {"clean.txt", "cut.txt", "noisy.txt", "rows.jsonl"}


def test_a_table_moves_no_terminal() -> None:
    done = cleaner("clean", "--statistics", given=f"{PROSE}\x1b[31m9 views\x1b[0m\n1,204 views\n")
    assert "\x1b" not in done.stdout
