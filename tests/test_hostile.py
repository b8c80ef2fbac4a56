"""Input that breaks things: huge, empty, binary, repeated, deeply nested. Nothing raises and the ledger stays whole.

The suite runs these scaled down; ``CLEANER_DEEP=1`` runs the full sizes, each in a process of its own whose time and
memory are counted.
"""

import subprocess
import sys
import time

import pytest
from conftest import DEEP

from cleaner import CleanArticle, clean

SCALE = 1 if DEEP else 50
PARAGRAPH = (
    "The first ships came in on Monday morning, the port authority of the island said, and nobody was hurt that night."
)
CARDS = "5 min read\nIsland council buys a ferry\n5 min read\nLighthouse keeper sought\n5 min read\nThe bells ring\n"

#: Cases by name: the text, and the seconds its full size may take.
TEXTS = {
    "empty": lambda n: "",
    "one line of 50 MB": lambda n: "x" * (50_000_000 // n),
    "one line of 50 MB of words": lambda n: "close the door " * (3_400_000 // n),
    "one line of 50 MB of digits": lambda n: "1 " * (25_000_000 // n),
    "a million short lines": lambda n: "".join(f"line {i}\n" for i in range(1_000_000 // n)),
    "a million copies of a button": lambda n: "close\n" * (1_000_000 // n),
    "ten million empty lines": lambda n: "\n" * (10_000_000 // n),
    "ten million CRLF lines": lambda n: "\r\n" * (10_000_000 // n),
    "close close close": lambda n: "close " * 100_000,
    "a run of marks": lambda n: "e" + "\u0301\u0323" * (500_000 // n),
    "all frame": lambda n: "-*•| " * (2_000_000 // n),
    "all brackets": lambda n: "[({" * (1_000_000 // n),
    "dates": lambda n: "12 Nov 2024, 01:36 PM • " * (200_000 // n),
    "almost a phrase": lambda n: ("latest news from " * 12 + "\n") * (100_000 // n),
    "lists of cards without end": lambda n: f"{PARAGRAPH}\n" * 20 + (CARDS + f"{PARAGRAPH}\n" * 8) * (70_000 // n),
    "rows of buttons": lambda n: (
        "Share Tweet Email Share Tweet\nMay 3, 2024 | 5 min read | 12 comments\n" * (500_000 // n)
    ),
    "NUL": lambda n: "\x00" * (1_000_000 // n) + "close\x00\nclose\n",
    "surrogates": lambda n: "\ud800\udfff\udc00" * (300_000 // n),
    "every odd separator": lambda n: "a\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\r\r\n" * (100_000 // n),
}


@pytest.mark.parametrize("name", TEXTS)
def test_hostile_text_is_cleaned_whole_and_in_time(name: str) -> None:
    text = TEXTS[name](SCALE)
    begun = time.process_time()
    article = clean(text, kind="text")
    assert time.process_time() - begun < 60
    assert article.source == text
    assert clean(article.body, kind="text").dropped == ()


@pytest.mark.skipif(not DEEP, reason="full size takes minutes: CLEANER_DEEP=1")
@pytest.mark.parametrize("name", TEXTS)
def test_full_size_stays_under_a_minute_and_four_gigabytes(name: str) -> None:
    code = (
        "import resource, sys; sys.path.insert(0, sys.argv[1]); import test_hostile; from cleaner import clean\n"
        "text = test_hostile.TEXTS[sys.argv[2]](1)\n"
        "article = clean(text, kind='text'); assert article.source == text; article.body\n"
        "usage = resource.getrusage(resource.RUSAGE_SELF); print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)"
    )
    folder = str(__file__).rpartition("/")[0]
    found = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code, folder, name], capture_output=True, text=True, check=True
    )
    seconds, kilobytes = map(float, found.stdout.split())
    assert seconds < 60
    assert kilobytes < 4_000_000


def text_lines(text: str) -> list[str]:
    return [row.text for row in clean(text, kind="text").lines]


def test_lines_end_where_an_editor_ends_them() -> None:
    assert text_lines("a\x0bb\x0cc\x1cd\x85e\u2028f\u2029g\nh\r\ni\rj") == [
        "a\x0bb\x0cc\x1cd\x85e\u2028f\u2029g",
        "h",
        "i",
        "j",
    ]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_end_and_none_at_the_end(ending: str) -> None:
    prose = "The first ships came in on Monday, and the people of the island were on the quay."
    text = ending.join(("close", prose, prose.replace("first", "second")))
    article = clean(text)
    assert [line.text for line in article.dropped] == ["close"]
    assert article.body == text.removeprefix("close" + ending)


WARNED = {
    "NUL": (b"The first ships\x00 came in on Monday.", "NUL"),
    "a lone surrogate": ("The first ships \ud800 came in on Monday.", "surrogate"),
    "invalid bytes": (b"The first ships \xff\xfe\xfd came in \x80 on Monday \xc3\x28.", ""),
    "a detected encoding": ("Der Käpten grüßt die Möwen über dem Hafen.".encode("cp1252"), "encoding"),
}


@pytest.mark.parametrize("name", WARNED)
def test_what_was_odd_is_named_in_the_warnings(name: str) -> None:
    source, word = WARNED[name]
    article = clean(source, kind="text")
    assert any(word in warning for warning in article.warnings)
    assert CleanArticle.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_bytes_are_decoded_by_mark_or_by_their_pattern(codec: str) -> None:
    text = "The first ships came in on Monday.\nКораблі зайшли в порт.\n"
    article = clean(text.encode(codec), kind="text")
    assert article.source == text
    assert article.encoding is not None


def test_all_256_bytes_in_a_row() -> None:
    article = clean(bytes(range(256)) * 20, kind="text")
    assert article.encoding is not None
    assert clean(article.source, kind="text").source == article.source


@pytest.mark.parametrize("wrong", [None, 3, ["a"]])
def test_what_is_neither_text_nor_bytes_is_refused(wrong: object) -> None:
    with pytest.raises(TypeError, match="str or bytes"):
        clean(wrong)  # pyright: ignore[reportArgumentType]


PAGES_OF_HTML = {
    "tags nested 100,000 deep": lambda n: "<!doctype html><body>" + "<div>" * (100_000 // n) + "A word.",
    "spans nested 100,000 deep": lambda n: (
        "<html><p>" + "<span>" * (100_000 // n) + "A word." + "</span>" * (100_000 // n)
    ),
    "a hundred thousand paragraphs": lambda n: "<html><body>" + "<p>close</p>" * (100_000 // n),
    "one attribute after another": lambda n: "<html><body><p " + "a=b " * (200_000 // n) + ">A word.</p>",
    "never closed": lambda n: "<html><body>" + "<p <b <!-- " * (50_000 // n),
    "a broken doctype": lambda n: "<!doctype html" + " x" * (100_000 // n),
}


@pytest.mark.parametrize("name", PAGES_OF_HTML)
def test_hostile_html_is_cleaned_whole_and_in_time(name: str) -> None:
    text = PAGES_OF_HTML[name](SCALE if SCALE == 1 else 10)
    begun = time.process_time()
    article = clean(text, kind="html")
    assert time.process_time() - begun < 60
    assert article.source == "".join(row.text + row.ending for row in article.lines)
    assert CleanArticle.model_validate_json(article.model_dump_json()) == article
