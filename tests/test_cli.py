"""The command: what it prints where, and with which exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from commands import DROPPED, HTML, PAGE, PROSE, TITLE, cleaner, files_in

from cleaner import CleanArticle, __version__
from cleaner.choice import chosen
from cleaner.notation import read_rows
from cleaner.rules import catalogue


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return path


def test_standard_input_goes_to_standard_output_as_its_body() -> None:
    for arguments in (("clean",), ("clean", "-")):
        done = cleaner(*arguments, given=PAGE)
        assert (done.returncode, done.stdout, done.stderr) == (0, PROSE, "")


def test_a_page_of_html_comes_out_as_paragraphs_parted_by_a_blank_line() -> None:
    done = cleaner("clean", given=HTML)
    assert done.returncode == 0
    assert done.stdout.startswith(PROSE)
    assert "Home" not in done.stdout
    assert TITLE not in done.stdout


def test_kind_text_keeps_the_tags_of_a_page() -> None:
    assert cleaner("clean", "--kind", "text", given=HTML).stdout == HTML


def test_a_single_file_without_a_folder_goes_to_standard_output(page: Path) -> None:
    done = cleaner("clean", page)
    assert (done.returncode, done.stdout, done.stderr) == (0, PROSE, "")


def test_clean_text_comes_out_of_the_pipe_byte_for_byte() -> None:
    for ending in ("\n", "\r\n"):
        text = PROSE.replace("\n", ending).rstrip()
        assert cleaner("clean", given=text).stdout.encode() == text.encode()


def test_json_on_standard_output_is_the_whole_article() -> None:
    done = cleaner("clean", "--format", "json", given=PAGE)
    article = CleanArticle.model_validate_json(done.stdout)
    assert article.source == PAGE
    assert {line.number: line.rule for line in article.dropped} == DROPPED


def test_nothing_at_all_is_an_empty_document() -> None:
    done = cleaner("clean", given="")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_explain_prints_every_line_with_its_verdict(page: Path) -> None:
    done = cleaner("explain", page)
    rows = read_rows(done.stdout)
    assert [row.text for row in rows] == PAGE.splitlines()
    assert {number: row.label for number, row in enumerate(rows, 1) if row.sign == "-"} == DROPPED
    assert [row.text for row in rows if row.sign == "="] == [TITLE]
    assert cleaner("explain", given=PAGE).stdout == done.stdout


def test_explain_shows_what_was_cut_out_of_a_line() -> None:
    done = cleaner("explain", given="The gates of the harbour were opened on Monday morning. Read more...\n")
    assert "~ The gates of the harbour were opened on Monday morning.⟦ Read more...⟧" in done.stdout


def test_explain_escapes_what_would_move_a_terminal() -> None:
    done = cleaner("explain", given="The red \x1b[31mharbour\u2028of the island\x07 and\tits \u202eferry.\n")
    assert r"The red \x1b[31mharbour\u2028of the island\x07 and" + "\t" + r"its \u202eferry." in done.stdout


def test_rules_lists_every_rule_that_is_on_and_on_demand_all() -> None:
    for arguments, rules in (((), chosen()), (("--all",), catalogue().values())):
        lines = cleaner("rules", *arguments).stdout.splitlines()
        assert [line.split()[0] for line in lines] == [rule.id for rule in rules]
        assert all(rule.reason in line for rule, line in zip(rules, lines, strict=True))


def test_rules_explains_a_rule_with_its_reason_and_examples() -> None:
    done = cleaner("rules", "counters.views")
    rule = catalogue()["counters.views"]
    assert done.returncode == 0
    for part in (rule.id, rule.reason, rule.explanation, "anywhere on the page", "English", "en - 1,204 views"):
        assert part in done.stdout


def test_rules_explains_a_whole_room() -> None:
    done = cleaner("rules", "titles")
    for rule in catalogue().values():
        assert (f"`{rule.id}`" in done.stdout) == (rule.family == "titles")


@pytest.mark.parametrize(
    "arguments",
    [("rules", "counters.viws"), ("clean", "--select", "counters.viws"), ("explain", "--ignore", "counters.viws")],
)
def test_an_unknown_rule_is_one_line_with_the_nearest(arguments: tuple[str, ...]) -> None:
    done = cleaner(*arguments, given=PAGE)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert "'counters.viws'" in done.stderr
    assert "counters.views" in done.stderr


def test_select_and_ignore_choose_rules_and_rooms() -> None:
    assert "close" in cleaner("clean", "--select", "counters.views", given=PAGE).stdout
    assert "views" in cleaner("clean", "--ignore", "counters", given=PAGE).stdout
    both = cleaner("clean", "--select", "counters,buttons", "--ignore", "buttons", given=PAGE).stdout
    assert "close" in both
    assert "views" not in both


def test_the_version_is_the_package_s() -> None:
    assert cleaner("--version").stdout == f"cleaner {__version__}\n"


@pytest.mark.parametrize("arguments", [("--help",), ("clean", "--help"), ("explain", "-h"), ("rules", "-h")])
def test_every_command_helps(arguments: tuple[str, ...]) -> None:
    done = cleaner(*arguments)
    assert done.returncode == 0
    assert done.stdout.startswith("usage: cleaner")
    assert done.stdout.isascii()


def test_no_command_prints_the_usage_and_fails() -> None:
    done = cleaner()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: cleaner")


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is a thing of POSIX")
@pytest.mark.parametrize("command", ["clean", "explain"])
def test_a_terminal_on_standard_input_is_not_waited_for(command: str) -> None:
    import pty

    ours, theirs = pty.openpty()
    try:
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "cleaner", command], stdin=theirs, capture_output=True, timeout=60, check=False
        )
    finally:
        os.close(ours)
        os.close(theirs)
    assert done.returncode == 2
    assert b"nothing to read" in done.stderr


def test_calls_that_make_no_sense_are_one_line_and_exit_2(tmp_path: Path, page: Path) -> None:
    (tmp_path / "pages").mkdir()
    for arguments, word in (
        (("clean", page, page), "-o DIR"),
        (("clean", tmp_path / "pages"), "-o DIR"),
        (("clean", "-o", tmp_path / "out"), "needs files"),
        (("clean", "-", "-o", tmp_path / "out"), "standard input"),
        (("clean", tmp_path / "pages", "-o", page), "not a folder"),
        (("clean", tmp_path / "pages", "-o", tmp_path / "pages"), "output folder"),
        (("clean", tmp_path / "pages", "-o", tmp_path), "output folder"),
        (("rules", "nothing-like-it"), "nothing-like-it"),
    ):
        done = cleaner(*arguments)
        assert (done.returncode, done.stdout) == (2, ""), arguments
        assert len(done.stderr.splitlines()) == 1
        assert word in done.stderr
    assert set(files_in(tmp_path)) == {"page.txt"}


def test_input_that_cannot_be_read_is_one_line_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "report.html").write_bytes(b"%PDF-1.7\nstream")
    (tmp_path / "zeros.txt").write_bytes(b"harbour\x00island")
    for name, word in (
        ("missing.txt", "no such file"),
        ("photo.txt", "PNG"),
        ("report.html", "PDF"),
        ("zeros.txt", "binary"),
        ("x" * 5000, "too long"),
        (".", "a folder"),
    ):
        command = "explain" if name == "." else "clean"
        done = cleaner(command, name, folder=tmp_path)
        assert (done.returncode, done.stdout) == (1, ""), name
        assert len(done.stderr.splitlines()) == 1
        assert name in done.stderr
        assert word in done.stderr


def test_a_name_is_shown_with_its_control_characters_escaped(tmp_path: Path) -> None:
    done = cleaner("clean", "a\x1b[31m\nb\u202e.txt", folder=tmp_path)
    assert r"a\x1b[31m\nb\u202e.txt: no such file" in done.stderr


def test_utf_16_is_text_though_it_holds_nul_bytes(tmp_path: Path) -> None:
    for encoding in ("utf-16", "utf-16-le"):
        (tmp_path / "page.txt").write_bytes(PAGE.encode(encoding))
        assert cleaner("clean", tmp_path / "page.txt").stdout == PROSE


def test_nul_bytes_pass_where_the_kind_is_told() -> None:
    assert cleaner("clean", "--kind", "text", given=PAGE.replace("light", "li\x00ght")).stdout == PROSE.replace(
        "light", "li\x00ght"
    )


def test_binary_standard_input_is_refused() -> None:
    done = cleaner("clean", given=b"PK\x03\x04" + bytes(50))
    assert (done.returncode, done.stdout) == (1, "")
    assert "standard input" in done.stderr


def test_explain_sends_rows_to_clean(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text("{}\n", "utf-8")
    done = cleaner("explain", tmp_path / "rows.jsonl")
    assert done.returncode == 1
    assert "cleaner clean" in done.stderr


def test_a_single_file_of_rows_goes_to_standard_output_row_by_row(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text(json.dumps({"id": 7, "text": PAGE}) + "\n", "utf-8")
    done = cleaner("clean", tmp_path / "rows.jsonl")
    assert done.returncode == 0
    assert json.loads(done.stdout)["text"] == PROSE


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, the disk that is always full")
def test_a_full_disk_behind_standard_output_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "cleaner", "clean"],
            input=PAGE.encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == b"cleaner: standard output: No space left on device\n"
