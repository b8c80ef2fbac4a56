"""The lines that another tool reported, found again among the lines of a page."""

import time

import pytest
from html_pages import FIRST, SECOND, THIRD

from cleaner.align import align

ALIGNMENTS = {
    "equal lines": (["a menu", FIRST, SECOND], [FIRST, SECOND], [False, True, True]),
    "white space and glue": (["The first ships came in on time"], ["Thefirst ships  came in on time"], [True]),
    "a short line from between its neighbours": (
        ["Details", FIRST, "Details", SECOND, "Details"],
        [FIRST, "Details", SECOND],
        [False, True, True, True, False],
    ),
    "a short line above the first": (["Details", "Details", FIRST], ["Details", FIRST], [False, True, True]),
    "lines that were glued": (
        ["Menu", "One ship", "two ships", SECOND],
        [f"One ship two ships {SECOND}"],
        [False] + [True] * 3,
    ),
    "a line that was split": ([f"{FIRST} {SECOND}", THIRD], [FIRST, SECOND], [True, False]),
    "a line that lost its end": ([f"{FIRST} Read more here"], [FIRST], [True]),
    "a teaser of a line is no copy of it": (
        [FIRST, FIRST[:40] + " and more in the evening paper"],
        [FIRST],
        [True, False],
    ),
    "a line that was printed twice": ([FIRST, SECOND], [FIRST, SECOND, FIRST], [True, True]),
    "parts in another order": ([FIRST, SECOND, THIRD], [THIRD, FIRST], [True, False, True]),
    "a script without spaces": (
        ["港が開いた。船が来た。人々が集まった。", "広告"],
        ["港が開いた。船が来た。"],
        [True, False],
    ),
    "nothing reported": ([FIRST], [], [False]),
    "an empty page": ([], [FIRST], []),
}


@pytest.mark.parametrize("name", ALIGNMENTS)
def test_the_main_text_is_found_again_among_the_lines(name: str) -> None:
    page, reported, expected = ALIGNMENTS[name]
    assert align(page, reported).main == expected


def test_a_line_that_stands_nowhere_is_left() -> None:
    assert align([FIRST], [FIRST, "A sentence that this page does not have anywhere."]).left == [
        "A sentence that this page does not have anywhere."
    ]


@pytest.mark.parametrize(
    ("page", "reported"),
    [
        (["word"] * 40_000, ["word"] * 40_000),
        (["one two three four " * 3] * 20_000, ["one two three four five"] * 20_000),
        ([f"one two three four {i}" for i in range(20_000)], ["one two three four " * 20_000]),
        (["a"] * 40_000, ["a" * 40_000, FIRST]),
    ],
)
def test_aligning_takes_time_in_line_with_the_page(page: list[str], reported: list[str]) -> None:
    begun = time.process_time()
    align(page, reported)
    assert time.process_time() - begun < 10
