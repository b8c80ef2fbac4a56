"""Reads the pages of the flags' tests: their text put together, the flags they must have and the ones they must not."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from cleaner.rules import catalogue
from cleaner.testing import PROSE

FIXTURES = Path(__file__).parent / "fixtures"


class FlagPage(NamedTuple):
    language: str
    has: tuple[str, ...]
    lacks: tuple[str, ...]
    text: str


def flag_pages(name: str) -> list[FlagPage]:
    rows = [row for row in (FIXTURES / name).read_text("utf-8").splitlines() if row and not row.startswith("#")]
    headlines = {
        row.split(":", 1)[0].split()[1]: [title.strip() for title in row.split(":", 1)[1].split("|")]
        for row in rows
        if row.startswith("headlines ")
    }
    return [_page(row, headlines) for row in rows if not row.startswith("headlines ")]


def _page(row: str, headlines: dict[str, list[str]]) -> FlagPage:
    head, text = row.split(": ", 1)
    language, *flags = head.split()
    lines = [line for part in text.split(" / ") for line in _lines(part.strip(), language, headlines.get(language, []))]
    return FlagPage(
        language,
        tuple(flag[1:] for flag in flags if flag[0] == "+"),
        tuple(flag[1:] for flag in flags if flag[0] == "-"),
        "\n".join(lines),
    )


def _lines(part: str, language: str, headlines: list[str]) -> Iterator[str]:
    if not part.startswith("{"):
        yield part
        return
    kind, *numbers = part.strip("{}").split(":")
    if kind == "s":
        yield from PROSE[language]
    elif kind == "h":
        yield from headlines[int(numbers[0]) : int(numbers[1])]
    else:
        noise = _noise(language)
        count = int(numbers[0])
        yield from (noise[at * len(noise) // count] for at in range(count))


def _noise(language: str) -> list[str]:
    """Lines that a rule drops wherever they stand, in the order of the catalogue."""
    return [
        row.text
        for rule in catalogue().values()
        if rule.is_careful and rule.by_default and not rule.framed and not rule.most
        for block in rule.rows
        for row in block
        if row.sign == "-" and row.label == language
    ]
