"""Files and folders in, files out: each input gives exactly one outcome, and no file is half-written or lost."""

import os
import signal
import socket
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from commands import PAGE, PROSE, TITLE, cleaner, files_in, jsonl, read_jsonl, write

from cleaner import CleanArticle
from cleaner.batch.sinks import RefusedError, draft

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pipes, sockets and signals of POSIX")
CLEANED = f"{TITLE}\n\n{PROSE}".encode()


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    return folder


# Folders and names


def test_the_tree_is_mirrored_and_every_kind_of_document_read(pages: Path, tmp_path: Path) -> None:
    for name in ("a.txt", "b.MD", "deep/er/c.htm", "deep/d.html"):
        write(pages / name)
    write(pages / "style.css")
    write(pages / ".hidden.txt")
    done = cleaner("clean", pages, "-o", tmp_path / "out")
    assert done.returncode == 0
    assert set(files_in(tmp_path / "out")) == {"a.txt", "b.txt", "deep/er/c.txt", "deep/d.txt"}
    assert "files of other kinds in it: 1 .css, 1 hidden" in done.stderr


def test_names_that_would_collide_keep_their_suffix(pages: Path, tmp_path: Path) -> None:
    for name in ("a.html", "a.txt", "b.txt"):
        write(pages / name)
    cleaner("clean", pages, "-o", tmp_path / "out")
    assert set(files_in(tmp_path / "out")) == {"a.html.txt", "a.txt.txt", "b.txt"}


def test_names_that_still_collide_are_numbered(pages: Path, tmp_path: Path) -> None:
    for name in ("a.html", "a.txt", "a.html.txt", "caf\u00e9.md", "cafe\u0301.md"):
        write(pages / name)
    done = cleaner("clean", pages, "-o", tmp_path / "out")
    assert done.returncode == 0
    assert len(files_in(tmp_path / "out")) == len(files_in(pages))


def test_several_folders_keep_their_names_below_the_output(tmp_path: Path) -> None:
    write(tmp_path / "one" / "pages" / "a.txt")
    write(tmp_path / "two" / "pages" / "a.txt")
    write(tmp_path / "three" / "a.txt")
    cleaner("clean", "one/pages", "two/pages", "three", "three/a.txt", "-o", "out", folder=tmp_path)
    assert set(files_in(tmp_path / "out")) == {"a.txt", "pages/a.txt", "pages.2/a.txt", "three/a.txt"}


def test_a_path_named_twice_counts_once(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt")
    done = cleaner("clean", pages / "a.txt", pages / "a.txt", "-o", tmp_path / "out")
    assert "1 document cleaned" in done.stderr
    assert set(files_in(tmp_path / "out")) == {"a.txt"}


def test_a_file_named_by_the_user_is_read_whatever_its_suffix(tmp_path: Path) -> None:
    write(tmp_path / "page.rst")
    cleaner("clean", "page.rst", "-o", "out", folder=tmp_path)
    assert files_in(tmp_path / "out") == {"page.txt": CLEANED}


def test_the_output_folder_is_never_read_as_input(pages: Path) -> None:
    write(pages / "a.txt")
    for _ in range(2):
        assert cleaner("clean", ".", "-o", "out", folder=pages).returncode == 0
    assert set(files_in(pages)) == {"a.txt", "out/a.txt"}


def test_an_empty_folder_and_a_missing_path_are_a_line_each_and_the_rest_is_done(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt")
    (tmp_path / "empty").mkdir()
    done = cleaner("clean", "empty", "missing", "pages/a.txt", "-o", "out", folder=tmp_path)
    assert done.returncode == 1
    assert "cleaner: empty: nothing to clean in it" in done.stderr
    assert "cleaner: missing: no such file or folder" in done.stderr
    assert "1 document cleaned, 2 failed" in done.stderr
    assert files_in(tmp_path / "out") == {"a.txt": CLEANED}


def test_binary_files_in_a_folder_fail_by_name_and_the_rest_is_done(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt")
    write(pages / "b.html", b"%PDF-1.4")
    write(pages / "c.txt", bytes(range(256)) * 10)
    write(pages / "d.jsonl", b"PK\x03\x04" + bytes(20))
    write(pages / "e.jsonl.gz", "{}\n")
    done = cleaner("clean", pages, "-o", tmp_path / "out", "-q")
    assert done.returncode == 1
    assert [line.split(": ")[1].rsplit("/", 1)[1] for line in done.stderr.splitlines()] == [
        "b.html",
        "c.txt",
        "d.jsonl",
        "e.jsonl.gz",
    ]
    assert set(files_in(tmp_path / "out")) == {"a.txt"}


@POSIX
def test_pipes_sockets_devices_and_links_are_passed_over_with_a_word(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt")
    os.mkfifo(pages / "pipe.txt")
    (pages / "zero.txt").symlink_to("/dev/zero")
    (pages / "loop").symlink_to(pages)
    (pages / "self.txt").symlink_to("self.txt")
    (pages / "dead.txt").symlink_to("nowhere")
    (pages / "good.txt").symlink_to("a.txt")
    home = Path.cwd()
    os.chdir(pages)  # a socket's address must be short
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("socket.txt")
    finally:
        os.chdir(home)
    done = cleaner("clean", pages, "-o", tmp_path / "out")
    assert done.returncode == 0
    assert set(files_in(tmp_path / "out")) == {"a.txt", "good.txt"}
    for name in ("pipe.txt", "zero.txt", "loop", "self.txt", "dead.txt", "socket.txt"):
        assert f"skipped {pages / name}: " in done.stderr


@POSIX
def test_a_pipe_that_the_user_names_fails_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for arguments in (("clean", "pipe"), ("clean", "pipe", "-o", "out"), ("explain", "pipe")):
        done = cleaner(*arguments, folder=tmp_path)
        assert done.returncode == 1
        assert "pipe: a pipe, not a file" in done.stderr


@POSIX
def test_names_of_any_bytes_are_read_and_shown_escaped(pages: Path, tmp_path: Path) -> None:
    write(Path(os.fsdecode(os.fsencode(pages) + b"/caf\xe9\x1b[31m.txt")))
    write(Path(os.fsdecode(os.fsencode(pages) + b"/bad\x1b\n.txt")), b"%PDF-")
    done = cleaner("clean", pages, "-o", tmp_path / "out")
    assert len(files_in(tmp_path / "out")) == 1
    assert r"bad\x1b\n.txt: a PDF" in done.stderr
    assert "\x1b" not in done.stderr


def test_a_tree_three_hundred_folders_deep_is_walked(pages: Path, tmp_path: Path) -> None:
    write(pages.joinpath(*["d"] * 300) / "a.txt")
    assert cleaner("clean", "pages", "-o", "out", folder=tmp_path).returncode == 0
    assert len(files_in(tmp_path / "out")) == 1


# Outputs


def test_a_text_file_is_title_blank_line_body_in_the_document_s_own_line_ends(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt", PAGE.replace("\n", "\r\n"))
    write(pages / "b.txt", PROSE)
    cleaner("clean", pages, "-o", tmp_path / "out")
    cleaner("clean", pages, "-o", tmp_path / "bare", "--no-title")
    assert files_in(tmp_path / "out") == {"a.txt": CLEANED.replace(b"\n", b"\r\n"), "b.txt": PROSE.encode()}
    assert files_in(tmp_path / "bare") == {"a.txt": PROSE.replace("\n", "\r\n").encode(), "b.txt": PROSE.encode()}


def test_a_json_file_is_the_article_with_its_whole_account(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt")
    cleaner("clean", pages, "-o", tmp_path / "out", "--format", "json")
    article = CleanArticle.model_validate_json((tmp_path / "out" / "a.json").read_bytes())
    assert (article.title, article.body, article.source) == (TITLE, PROSE, PAGE)


def test_nothing_is_overwritten_unasked(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt")
    write(pages / "b.txt")
    mine = write(tmp_path / "out" / "a.txt", "my own notes")
    done = cleaner("clean", pages, "-o", tmp_path / "out")
    assert done.returncode == 1
    assert f"{mine} is there and differs; --overwrite replaces it" in done.stderr
    assert files_in(tmp_path / "out") == {"a.txt": b"my own notes", "b.txt": CLEANED}

    asked = cleaner("clean", pages, "-o", tmp_path / "out", "--overwrite")
    assert asked.returncode == 0
    assert "1 file written, 1 file unchanged" in asked.stderr
    assert files_in(tmp_path / "out") == {"a.txt": CLEANED, "b.txt": CLEANED}


def test_an_output_that_is_a_folder_fails_and_the_rest_is_done(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt")
    write(pages / "b.txt")
    (tmp_path / "out" / "a.txt").mkdir(parents=True)
    done = cleaner("clean", pages, "-o", tmp_path / "out", "--overwrite")
    assert done.returncode == 1
    assert files_in(tmp_path / "out") == {"b.txt": CLEANED}


def test_a_draft_that_is_not_placed_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), draft(tmp_path / "a.txt") as output:  # noqa: PT012
        output.write(b"half a sen")
        assert not (tmp_path / "a.txt").exists()
        raise KeyboardInterrupt
    assert files_in(tmp_path) == {}


def test_a_draft_never_replaces_another_file_by_itself(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "mine")
    with pytest.raises(RefusedError), draft(tmp_path / "a.txt") as output:  # noqa: PT012
        output.write(b"yours")
        output.place(overwrite=False)
    assert files_in(tmp_path) == {"a.txt": b"mine"}


@POSIX
@pytest.mark.parametrize(("sign", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_run_leaves_no_half_file(tmp_path: Path, sign: signal.Signals, code: int) -> None:
    jsonl(tmp_path / "rows.jsonl", *[{"text": PAGE}] * 100_000)
    write(tmp_path / "a.txt")
    running = subprocess.Popen(
        [sys.executable, "-m", "cleaner", "clean", "a.txt", "rows.jsonl", "-o", "out"],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        # A shell has its background jobs ignore an interrupt, and so would what they start.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob("out/.cleaner-*")) or not (tmp_path / "out" / "a.txt").exists():
        assert running.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.01)
    running.send_signal(sign)
    said = running.communicate(timeout=60)[1].decode()
    assert running.returncode == code
    assert "Traceback" not in said
    assert set(files_in(tmp_path / "out")) <= {"a.txt"}


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="limits on the size of files, as Linux has them")
def test_a_disk_that_takes_no_more_leaves_whole_files_only(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt")
    write(pages / "b.txt", PROSE * 1000)
    script = f"ulimit -f 8; trap '' XFSZ; exec {sys.executable} -m cleaner clean pages -o out"
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603, S607
    assert done.returncode == 1
    assert "b.txt" in done.stderr
    assert "Traceback" not in done.stderr
    assert files_in(tmp_path / "out") == {"a.txt": CLEANED}


# The summary


def test_the_summary_counts_documents_lines_kept_and_lines_dropped_by_rule(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt")
    jsonl(pages / "rows.jsonl", {"text": PAGE}, {"text": PROSE})
    done = cleaner("clean", pages, "-o", tmp_path / "out")
    lines = done.stderr.splitlines()
    assert done.stdout == ""
    assert lines[0].startswith("3 documents cleaned; 2 files written in ")
    assert lines[1] == "6 lines kept, 4 dropped, by rule:"
    assert [line.split()[:2] for line in lines[2:]] == [["2", "buttons.close"], ["2", "counters.views"]]


def test_pieces_cut_out_of_kept_lines_are_in_the_summary(pages: Path, tmp_path: Path) -> None:
    jsonl(pages / "rows.jsonl", {"text": "The gates of the harbour were opened on Monday morning. Read more...\n"})
    done = cleaner("clean", pages, "-o", tmp_path / "out")
    assert "1 piece cut out of kept lines, by rule:" in done.stderr
    (row,) = read_jsonl(tmp_path / "out" / "rows.jsonl")
    assert row["edits"] == [{"line": 1, "rule": "glued.more", "text": " Read more..."}]


def test_quiet_says_nothing_but_what_failed(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt")
    write(pages / "a.css")
    assert cleaner("clean", pages, "-o", tmp_path / "out", "-q").stderr == ""
    write(pages / "b.txt", b"%PDF-")
    assert cleaner("clean", pages, "-o", tmp_path / "out", "-q").stderr.count("\n") == 1


def test_what_was_odd_about_a_document_is_said(pages: Path, tmp_path: Path) -> None:
    write(pages / "a.txt", PROSE.encode() + b"\xff\xfe\xfd the end of the story was lost in the storm\n")
    done = cleaner("clean", pages, "-o", tmp_path / "out")
    assert done.returncode == 0
    assert f"note on {pages / 'a.txt'}: " in done.stderr
    assert "1 document had something odd" in done.stderr


@POSIX
def test_progress_shows_on_a_terminal_only(pages: Path, tmp_path: Path) -> None:
    import pty
    import termios

    write(pages / "a.txt")
    assert "cleaning" not in cleaner("clean", pages, "-o", tmp_path / "out").stderr
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 100))
    subprocess.run([sys.executable, "-m", "cleaner", "clean", pages, "-o", tmp_path / "out"], stderr=theirs, check=True)  # noqa: S603
    shown = os.read(ours, 65536)
    os.close(theirs)
    os.close(ours)
    assert b"cleaning" in shown
    assert b"1 document cleaned" in shown
