"""Four strangers' scripts, as they would write them on their first day."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from commands import DROPPED, HTML, PAGE, PROSE, TITLE, cleaner, files_in

from cleaner import clean

PYTHON = sys.executable


def test_a_stranger_cleans_a_folder_twice(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    (pages / "2024").mkdir(parents=True)
    (pages / "harbour.txt").write_text(PAGE, "utf-8")
    (pages / "2024" / "quay.html").write_text(HTML, "utf-8")
    first = cleaner("clean", "pages", "-o", "cleaned", folder=tmp_path)
    assert first.returncode == 0
    assert first.stdout == ""
    assert "2 documents cleaned; 2 files written in cleaned" in first.stderr
    found = files_in(tmp_path / "cleaned")
    assert found["harbour.txt"].decode() == f"{TITLE}\n\n{PROSE}"
    assert found["2024/quay.txt"].decode().startswith(f"{TITLE}\n\n{PROSE}")

    again = cleaner("clean", "pages", "-o", "cleaned", folder=tmp_path)
    assert again.returncode == 0
    assert "2 files unchanged" in again.stderr
    assert files_in(tmp_path / "cleaned") == found

    cleaned = cleaner("clean", "cleaned", "-o", "cleaned-twice", folder=tmp_path)
    assert cleaned.returncode == 0
    assert "0 dropped" in cleaned.stderr
    assert files_in(tmp_path / "cleaned-twice") == found


def test_a_stranger_cleans_jsonl_with_text_and_title(tmp_path: Path) -> None:
    rows = [
        {"id": 1, "title": TITLE, "text": PAGE, "tags": ["sea", None, 1.5], "url": "https://example.com/harbour"},
        {"id": 2, "title": None, "text": PAGE},
    ]
    source = tmp_path / "news.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    done = cleaner("clean", "news.jsonl", "-o", "cleaned", folder=tmp_path)
    assert done.returncode == 0
    first, second = [json.loads(line) for line in (tmp_path / "cleaned" / "news.jsonl").read_text("utf-8").splitlines()]
    assert {name: first[name] for name in ("id", "title", "tags", "url")} == {
        name: rows[0][name] for name in ("id", "title", "tags", "url")
    }
    assert first["text"] == second["text"] == PROSE
    assert second["title"] == TITLE
    assert [(gone["line"], gone["rule"], gone["text"]) for gone in second["dropped"]] == [
        (1, DROPPED[1], "close"),
        (9, DROPPED[9], "1,204 views"),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of a POSIX shell")
def test_a_stranger_pipes_a_page_and_looks_at_the_head(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(HTML, "utf-8")
    script = f"set -o pipefail; cat page.html | {PYTHON} -m cleaner clean - | head -n 1"
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603, S607
    assert (done.returncode, done.stdout, done.stderr) == (0, PROSE.splitlines(keepends=True)[0], "")


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of a POSIX shell")
def test_a_reader_that_leaves_early_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(PROSE * 20_000, "utf-8")
    for command in ("clean", "explain"):
        script = f"set -o pipefail; {PYTHON} -m cleaner {command} long.txt | head -n 1"
        done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603, S607
        assert (done.returncode, done.stderr) == (0, ""), command
        assert done.stdout.endswith(PROSE.splitlines()[0] + "\n")


def test_a_stranger_maps_a_pandas_column() -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed; pip install '.[test]' brings it")
    frame = pandas.DataFrame({"id": [1, 2], "text": [PAGE, PROSE]})
    frame["body"] = frame["text"].map(lambda text: clean(text).body)
    assert frame["body"].tolist() == [PROSE, PROSE]
