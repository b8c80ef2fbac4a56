"""What every command gives: rows, with the versions, the machine and the data they came from; printed and as JSON."""

from __future__ import annotations

import datetime
import json
import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.pages import PageSet

Row = dict[str, Any]


class Column(NamedTuple):
    """A column of a table: the row's key, the title above it, and the format of its numbers."""

    key: str
    title: str
    format: str = ""


@dataclass(slots=True)
class Result:
    """The rows of one command with what is needed to believe them."""

    command: str
    rows: list[Row] = field(default_factory=list[Row])
    data: dict[str, Row] = field(default_factory=dict[str, Row])
    machine: Row = field(default_factory=lambda: machine())
    date: str = field(default_factory=lambda: datetime.datetime.now(datetime.UTC).date().isoformat())

    def add(self, row: Row) -> None:
        """Add a row."""
        self.rows.append(row)

    def note_set(self, pages: PageSet) -> None:
        """Note the data that rows came from."""
        self.data[pages.name] = {"origin": pages.origin, "pages": len(pages.pages), "digest": pages.digest()}

    @property
    def sets(self) -> list[str]:
        """The sets in the order they were run."""
        return list(dict.fromkeys(row["set"] for row in self.rows if "set" in row))

    def of(self, **fields: Any) -> list[Row]:
        """The rows whose fields have these values."""
        return [row for row in self.rows if all(row.get(key) == value for key, value in fields.items())]

    def save(self, path: Path) -> None:
        """Write the result as JSON."""
        path.parent.mkdir(parents=True, exist_ok=True)
        body = {name: getattr(self, name) for name in ("command", "date", "machine", "data", "rows")}
        path.write_text(json.dumps(body, indent=1, ensure_ascii=False) + "\n", "utf-8")


def read_result(path: Path) -> Result:
    """Read a result back from its JSON."""
    body = json.loads(path.read_text("utf-8"))
    return Result(body["command"], body["rows"], body["data"], body["machine"], body["date"])


def machine() -> Row:
    """Say what the figures were made on."""
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": os.cpu_count(),
    }


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or "unknown"


def cell(value: Any, form: str) -> str:
    """Format one value: numbers by their format, nothing as a dash."""
    if value is None:
        return "–"
    return format(value, form) if form and isinstance(value, (int, float)) else str(value)


def table(title: str, columns: Sequence[Column], rows: Sequence[Row]) -> str:
    """Write rows as a Markdown table under its title; a tool without figures is a row that says why."""
    lines = [[column.title for column in columns]]
    lines += [_cells(columns, row) for row in rows]
    widths = [max(len(line[at]) for line in lines) for at in range(len(columns))]
    rule = ["-" * width for width in widths]
    body = "\n".join(f"| {' | '.join(_padded(line, widths))} |" for line in (lines[0], rule, *lines[1:]))
    return f"### {title}\n\n{body}\n" if title else f"{body}\n"


def _cells(columns: Sequence[Column], row: Row) -> list[str]:
    cells = [cell(row.get(column.key), column.format) for column in columns]
    if row.get("trouble") and len(cells) > 1:
        cells[-1] = str(row["trouble"]).replace("|", "/")
    return cells


def _padded(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [value.ljust(width) for value, width in zip(line, widths, strict=True)]


Tables = Callable[[Result], list[str]]
