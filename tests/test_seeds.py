"""The five seeds, line by line, where the data folder is there: ``$CLEANER_DATA``, or a folder ``shared`` beside the clone."""

import os
from pathlib import Path

import pytest

from cleaner import clean

DATA = Path(os.environ.get("CLEANER_DATA") or Path(__file__).parents[2] / "shared")
SEEDS = sorted((DATA / "seeds").glob("*.judged"))
LETTERS = {"title": "T", "body": "K", "dropped": "D", "blank": "E"}

pytestmark = pytest.mark.skipif(
    not SEEDS, reason="the seeds are not here; set CLEANER_DATA to the folder that holds seeds/"
)


def text_of(judged: Path) -> str:
    return judged.with_suffix(".txt").read_bytes().decode()


@pytest.mark.parametrize("judged", SEEDS, ids=lambda path: path.stem[:3])
def test_a_seed_comes_out_line_by_line(judged: Path) -> None:
    article = clean(text_of(judged))
    wanted = judged.read_text("utf-8").split()
    found = [LETTERS[row.verdict] for row in article.lines]
    differ = [
        f"line {row.number} is {got} and should be {want} ({row.rule}): {row.text[:60]}"
        for row, want, got in zip(article.lines, wanted, found, strict=True)
        if want != got
    ]
    assert not differ, "\n".join(differ)
    titles = [row.text for row, letter in zip(article.lines, wanted, strict=True) if letter == "T"]
    assert [article.title] == (titles or [None])


def test_the_seeds_hold_176_lines() -> None:
    assert sum(len(judged.read_text("utf-8").split()) for judged in SEEDS) == 176
