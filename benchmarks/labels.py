"""The labelled noise lines: which of them count, and which sources stay sealed while rules are written."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

DECIDABLE = Path(__file__).with_name("decidable.toml")


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """One labelled line: noise of a category, or a trap that must stay."""

    category: str
    noise: bool
    language: str
    text: str
    match: str
    source: str | None
    zone: str | None

    @property
    def sealed(self) -> bool:
        """Whether the line's source is never looked into while rules are written."""
        return is_sealed(self.source)


def is_sealed(source: str | None) -> bool:
    """Tell whether a source (a publisher's name) belongs to the sealed third, by hash; phrases without one are open."""
    return source is not None and int(hashlib.sha256(source.encode()).hexdigest(), 16) % 3 == 0


def read_labels(path: Path) -> list[LabelledLine]:
    """Read ``noise-lines.jsonl``; the fields are those of its rows."""
    rows = (json.loads(row) for row in path.read_text("utf-8").splitlines() if row)
    return [
        LabelledLine(
            row["category"],
            row["kind"] == "noise",
            row["lang"],
            row["line"],
            row["match"],
            row.get("source"),
            row.get("zone"),
        )
        for row in rows
    ]


def decidable(lines: list[LabelledLine]) -> list[LabelledLine]:
    """The noise lines that the line or its page can decide, by the committed list ``decidable.toml``."""
    reasons = tomllib.loads(DECIDABLE.read_text("utf-8"))
    return [
        line
        for line in lines
        if line.noise
        and line.match not in reasons["match"]
        and line.category not in reasons["categories"]
        and digest(line) not in reasons["lines"]
    ]


def digest(line: LabelledLine) -> str:
    """The name a labelled line goes by in ``decidable.toml``."""
    return hashlib.sha256(f"{line.category}\n{line.text}".encode()).hexdigest()[:16]
