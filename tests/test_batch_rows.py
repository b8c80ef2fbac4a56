"""JSONL through the batch run: every row keeps its columns, and a bad one is a row with its error."""

import gzip
import json
from pathlib import Path

import pytest
from commands import PAGE, PROSE, TITLE, cleaner, files_in, jsonl, read_jsonl, write

from cleaner.batch import rows as rows_room


def test_a_row_keeps_every_column_and_gains_title_text_and_dropped(tmp_path: Path) -> None:
    columns = {"id": 12345678901234567890123, "score": 0.1, "none": None, "deep": {"a": [1, "\u2028é"]}}
    jsonl(tmp_path / "rows.jsonl", {**columns, "content": PAGE})
    cleaner("clean", "rows.jsonl", "-o", "out", folder=tmp_path)
    (row,) = read_jsonl(tmp_path / "out" / "rows.jsonl")
    assert row == {
        **columns,
        "content": PAGE,
        "text": PROSE,
        "title": TITLE,
        "dropped": [
            {"line": 1, "rule": "buttons.close", "text": "close"},
            {"line": 9, "rule": "counters.views", "text": "1,204 views"},
        ],
    }


@pytest.mark.parametrize("column", rows_room.TEXT_COLUMNS)
def test_the_column_is_found_by_convention(tmp_path: Path, column: str) -> None:
    jsonl(tmp_path / "rows.jsonl", {column: PAGE})
    cleaner("clean", "rows.jsonl", "-o", "out", folder=tmp_path)
    assert read_jsonl(tmp_path / "out" / "rows.jsonl")[0]["text"] == PROSE


def test_the_first_column_that_says_something_is_read() -> None:
    wanted = ["html", "text", "content", "page_content", "body"]
    assert [name for name in rows_room.TEXT_COLUMNS if name in wanted] == wanted


def test_an_empty_column_gives_way_to_the_next_and_a_told_column_does_not(tmp_path: Path) -> None:
    jsonl(tmp_path / "rows.jsonl", {"html": None, "text": "", "body": PAGE, "note": PROSE})
    cleaner("clean", "rows.jsonl", "-o", "out", folder=tmp_path)
    cleaner("clean", "rows.jsonl", "-o", "told", "--text-column", "note", folder=tmp_path)
    assert read_jsonl(tmp_path / "out" / "rows.jsonl")[0]["text"] == PROSE
    assert read_jsonl(tmp_path / "told" / "rows.jsonl")[0]["dropped"] == []


def test_a_title_that_is_there_is_told_and_stays(tmp_path: Path) -> None:
    jsonl(tmp_path / "rows.jsonl", {"title": TITLE, "text": f"{TITLE}\n\n{PROSE}"}, {"title": "", "text": PAGE})
    cleaner("clean", "rows.jsonl", "-o", "out", folder=tmp_path)
    told, found = read_jsonl(tmp_path / "out" / "rows.jsonl")
    assert (told["title"], told["text"]) == (TITLE, PROSE)
    assert found["title"] == TITLE


def test_a_malformed_row_becomes_a_row_with_error_and_the_run_goes_on(tmp_path: Path) -> None:
    bad = ['{"text": "torn', "[1, 2]", '{"id": 4}', '{"text": 5}', '{"n": ' + "9" * 5000 + "}", "[" * 100_000]
    jsonl(tmp_path / "rows.jsonl", {"text": PAGE}, *bad, "", {"text": PAGE})
    write(tmp_path / "rows.jsonl", (tmp_path / "rows.jsonl").read_bytes() + b'{"text": "\xff"}\n')
    done = cleaner("clean", "rows.jsonl", "-o", "out", folder=tmp_path)
    assert done.returncode == 1
    assert "2 documents cleaned, 7 failed" in done.stderr
    assert "rows.jsonl: line 2: not JSON" in done.stderr
    assert "rows.jsonl: line 10: not UTF-8" in done.stderr
    rows = read_jsonl(tmp_path / "out" / "rows.jsonl")
    assert ["error" in row for row in rows] == [False, *[True] * 6, False, True]
    assert rows[1]["raw"] == bad[0]
    assert rows[3]["id"] == 4


def test_a_row_that_is_nothing_but_errors_is_named_a_few_times(tmp_path: Path) -> None:
    jsonl(tmp_path / "rows.jsonl", *["nonsense"] * 1000)
    done = cleaner("clean", "rows.jsonl", "-o", "out", "-q", folder=tmp_path)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 11
    assert "990 more rows" in done.stderr
    assert len(read_jsonl(tmp_path / "out" / "rows.jsonl")) == 1000


def test_a_lone_surrogate_goes_through_a_row(tmp_path: Path) -> None:
    write(tmp_path / "rows.jsonl", '{"text": "' + PROSE.strip().replace("\n", "\\n") + ' \\ud800"}\n')
    assert cleaner("clean", "rows.jsonl", "-o", "out", folder=tmp_path).returncode == 0
    assert str(read_jsonl(tmp_path / "out" / "rows.jsonl")[0]["text"]).endswith("\ud800")


def test_packed_rows_come_out_packed_and_the_same_every_time(tmp_path: Path) -> None:
    write(tmp_path / "rows.jsonl.gz", gzip.compress(json.dumps({"text": PAGE}).encode() + b"\n"))
    assert "written" in cleaner("clean", "rows.jsonl.gz", "-o", "out", folder=tmp_path).stderr
    assert "unchanged" in cleaner("clean", "rows.jsonl.gz", "-o", "out", folder=tmp_path).stderr
    assert json.loads(gzip.decompress((tmp_path / "out" / "rows.jsonl.gz").read_bytes()))["text"] == PROSE


def test_a_torn_packed_file_keeps_its_whole_rows_and_says_so(tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(json.dumps({"id": number, "text": PAGE}).encode() + b"\n" for number in range(2000)))
    write(tmp_path / "rows.jsonl.gz", whole[: len(whole) // 2])
    done = cleaner("clean", "rows.jsonl.gz", "-o", "out", folder=tmp_path)
    assert done.returncode == 1
    assert "cannot be read further" in done.stderr
    rows = [
        json.loads(line) for line in gzip.decompress((tmp_path / "out" / "rows.jsonl.gz").read_bytes()).splitlines()
    ]
    assert [row["id"] for row in rows[:-1]] == list(range(len(rows) - 1))
    assert "error" in rows[-1]


def test_rows_cleaned_twice_stay_as_they_are_with_their_account(tmp_path: Path) -> None:
    jsonl(tmp_path / "rows.jsonl", {"text": PAGE}, {"content": PAGE, "title": TITLE})
    cleaner("clean", "rows.jsonl", "-o", "once", folder=tmp_path)
    cleaner("clean", "once/rows.jsonl", "-o", "twice", folder=tmp_path)
    assert files_in(tmp_path / "twice") == files_in(tmp_path / "once")


def test_a_line_too_long_for_a_document_is_one_bad_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows_room, "DOCUMENT_LIMIT", 100)
    path = write(tmp_path / "rows.jsonl", b"a" * 101 + b"\n" + b"b" * 5000 + b"\n" + b"c" * 99 + b"\n")
    with path.open("rb") as stream:
        found = [(number, isinstance(line, bytes)) for number, line in rows_room.read_lines(stream)]
    assert found == [(1, False), (2, False), (3, True)]
