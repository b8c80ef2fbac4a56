"""The judged-page notation: how a verdict is written and read back, one row a line.

A row is ``label sign text``. The signs: ``=`` the title, ``|`` kept, ``-`` dropped, ``~`` kept with a span cut out;
in the examples of a rule ``-`` is dropped by that rule and ``x`` by another. A blank line is an empty row.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

SIGNS = {"title": "=", "body": "|", "dropped": "-", "edited": "~", "other": "x"}


class Row(NamedTuple):
    """One row of the notation."""

    label: str
    sign: str
    text: str


def read_rows(block: str) -> tuple[Row, ...]:
    """Read rows back; empty lines become rows without label and sign.

    Raises:
        ValueError: if a line is no row, with the line in the message.
    """
    rows: list[Row] = []
    for line in block.splitlines():
        if not line.strip():
            rows.append(Row("", "", ""))
            continue
        head, _, rest = line.strip().partition(" ")
        if head in SIGNS.values():
            rows.append(Row("", head, rest))
            continue
        sign, _, text = rest.lstrip().partition(" ")
        if sign not in SIGNS.values():
            raise ValueError(f"not a row of the judged-page notation: {line.strip()!r}; write: label sign text")
        rows.append(Row(head, sign, text))
    return tuple(rows)


def write_rows(rows: Iterable[Row]) -> str:
    """Write rows with their labels in one column; a row without sign becomes an empty line."""
    kept = tuple(rows)
    width = max((len(row.label) for row in kept), default=0)
    return "".join(
        f"{row.label:<{width}} {row.sign} {row.text}".rstrip(" ") + "\n" if row.sign else "\n" for row in kept
    )
