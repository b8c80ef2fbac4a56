"""Golden pages in the notation: ``fixtures/*.judged``. The input is rebuilt from the rows; a changed verdict is one changed row.

The label of a dropped row is its rule. ``python tests/test_goldens.py`` writes the rows as the cleaner judges them now;
read the difference before you keep it.
"""

import sys
from pathlib import Path

import pytest

from cleaner import CleanArticle, clean
from cleaner.notation import SIGNS, Row, read_rows, write_rows

FIXTURES = Path(__file__).parent / "fixtures"
GOLDENS = sorted(FIXTURES.glob("*.judged"))


def text_of(golden: Path) -> str:
    return "".join(row.text + "\n" for row in read_rows(golden.read_text("utf-8")))


def rows_of(article: CleanArticle) -> tuple[Row, ...]:
    return tuple(
        Row(row.rule or "", SIGNS["edited" if row.edits else row.verdict], row.text)
        if row.verdict != "blank"
        else Row("", "", "")
        for row in article.lines
    )


def judged(golden: Path) -> str:
    return write_rows(rows_of(clean(text_of(golden))))


@pytest.mark.parametrize("golden", GOLDENS, ids=lambda path: path.stem)
def test_a_golden_page_is_judged_as_written(golden: Path) -> None:
    found = rows_of(clean(text_of(golden)))
    wanted = read_rows(golden.read_text("utf-8"))
    assert len(found) == len(wanted)
    differ = [f"wanted {want}\n found {got}" for want, got in zip(wanted, found, strict=True) if want != got]
    assert not differ, "\n".join(differ)


def test_the_goldens_are_many_and_hold_both_noise_and_traps() -> None:
    rows = [row for golden in GOLDENS for row in read_rows(golden.read_text("utf-8"))]
    assert len(GOLDENS) >= 12
    assert {row.sign for row in rows} >= {"=", "|", "-"}


if __name__ == "__main__":
    for page in GOLDENS:
        page.write_text(judged(page), "utf-8")
        sys.stdout.write(f"{page.name}\n")
