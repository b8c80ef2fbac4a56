"""``python -m benchmarks floors``: figures that may only rise.

``floors.toml`` holds each figure with the digest of the data it came from. Figures are written so that more is better.
The gate measures again and fails below a floor; ``--pin`` writes today's figures, and refuses to lower one without
``--allow-regression``. Figures of sets that are not there are left alone; those of own-written pages are always there.
"""

from __future__ import annotations

import hashlib
import sys
import tomllib
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks import html, line_tables, lines, second_pass
from benchmarks.pages import PageSet
from benchmarks.runner import Settings
from benchmarks.sets import load, present

if TYPE_CHECKING:
    from benchmarks.cli import Request

FLOORS = Path(__file__).with_name("floors.toml")
#: A figure may fall by rounding, and by no more.
SLACK = 0.0005
#: Pages of a set that the gate reads: enough to notice, few enough for a gate of minutes.
PAGES = 120
_SETS = ("own", "fundus", "wcxb-dev", "trafilatura")


class Floor(NamedTuple):
    """A pinned figure and the digest of the data it came from."""

    value: float
    data: str


def main(request: Request, pin: bool, allow_regression: bool) -> int:
    """Measure and compare, or measure and pin."""
    figures = measure(request.data, request.settings, request.limit or PAGES)
    pinned = read(FLOORS)
    if pin:
        write(FLOORS, repinned(pinned, figures, allow_regression))
        return 0
    troubles = compare(pinned, figures)
    for name, figure in sorted(figures.items()):
        sys.stdout.write(
            f"{name:45} {figure.value:.4f}  floor {pinned[name].value if name in pinned else float('nan'):.4f}\n"
        )
    sys.stdout.write("".join(f"FAIL {trouble}\n" for trouble in troubles))
    return 1 if troubles else 0


def compare(pinned: Mapping[str, Floor], figures: Mapping[str, Floor]) -> list[str]:
    """Say which figures are below their floor, or can no longer be compared with it."""
    troubles: list[str] = []
    for name, figure in sorted(figures.items()):
        floor = pinned.get(name)
        if floor is None:
            continue
        if floor.data != figure.data:
            troubles.append(f"{name}: the data is not what the floor was pinned on; look, and pin again")
        elif figure.value < floor.value - SLACK:
            troubles.append(f"{name}: {figure.value:.4f} is below its floor of {floor.value:.4f}")
    return troubles


def repinned(pinned: Mapping[str, Floor], figures: Mapping[str, Floor], allow_regression: bool) -> dict[str, Floor]:
    """Today's figures over the pinned ones.

    Raises:
        ValueError: if a figure on the same data would be lowered without leave.
    """
    lower = [
        f"{name} from {pinned[name].value:.4f} to {figure.value:.4f}"
        for name, figure in sorted(figures.items())
        if name in pinned and pinned[name].data == figure.data and figure.value < pinned[name].value - SLACK
    ]
    if lower and not allow_regression:
        raise ValueError(f"this would lower {', '.join(lower)}; --allow-regression does it all the same")
    kept = {name: floor for name, floor in pinned.items() if name in figures and floor.data == figures[name].data}
    best = {name: max(figure, kept.get(name, figure)) for name, figure in figures.items()}
    return {**pinned, **(figures if allow_regression else best)}


def read(path: Path) -> dict[str, Floor]:
    """Read pinned figures; none where there is no file."""
    if not path.exists():
        return {}
    rows = tomllib.loads(path.read_text("utf-8"))
    return {name: Floor(row["value"], row["data"]) for name, row in rows.items()}


def write(path: Path, floors: Mapping[str, Floor]) -> None:
    """Write figures, sorted, a line each."""
    head = "# Written by `python -m benchmarks floors --pin`. More is better; a figure may only rise.\n\n"
    rows = [
        f'"{name}" = {{ value = {floor.value:.4f}, data = "{floor.data}" }}\n' for name, floor in sorted(floors.items())
    ]
    path.write_text(head + "".join(rows), "utf-8")


def measure(data: Path, settings: Settings, pages: int = PAGES) -> dict[str, Floor]:
    """Measure every figure that the data folder allows."""
    sets = load(data, present(data, _SETS), pages)
    figures: dict[str, Floor] = {}
    for page_set in sets:
        figures |= _of_html(page_set, settings)
        if page_set.has_bodies:
            figures |= _of_second_pass(page_set, settings)
    return figures | _of_lines(data, sets, settings)


def _of_html(pages: PageSet, settings: Settings) -> dict[str, Floor]:
    rows = html.run([pages], ["cleaner"], settings).rows
    row = next(row for row in rows if row["tool"] == "cleaner")
    trouble = {"f1": 0.0}  # a tool that fails on every page is as low as can be
    measured = trouble if row.get("trouble") else row if "f1" in row else row["segments"]
    value = measured["f1"]
    return {f"html {pages.name}": Floor(value, pages.digest())}


def _of_second_pass(pages: PageSet, settings: Settings) -> dict[str, Floor]:
    result = second_pass.run([pages], ["trafilatura"], settings)
    rows = [row for row in result.of(filter="cleaner") if "trouble" not in row]
    digest = pages.digest()
    figures: dict[str, Floor] = {}
    for row in rows:
        figures[f"second-pass {pages.name} gain"] = Floor(row["gain"], digest)
        figures[f"second-pass {pages.name} unharmed"] = Floor(1 - row["harmed"], digest)
    return figures


def _of_lines(data: Path, sets: list[PageSet], settings: Settings) -> dict[str, Floor]:
    result = lines.run(sets, data, ["cleaner"], settings)
    sha = hashlib.sha256("".join(page_set.digest() for page_set in sets).encode())
    for name in ("noise-lines.jsonl", "residual-lines.jsonl"):
        path = lines.beside(data, name)
        sha.update(path.read_bytes() if path else b"")
    digest = sha.hexdigest()[:16]
    figures: dict[str, Floor] = {}
    for part in ("noise", "left", "paragraph", "subhead", "traps"):
        for seal in ("open", "sealed"):
            hits, of = line_tables.counts(result, "cleaner", part, seal)
            if of:
                caught = part in ("noise", "left")
                name = f"lines {part} {'caught' if caught else 'kept'}, {seal}"
                figures[name] = Floor(hits / of if caught else 1 - hits / of, digest)
    own = result.of(part="gold", set="own")
    kept = 1 - sum(row["dropped"] + row["titles"] for row in own) / max(1, sum(row["of"] for row in own))
    return {**figures, "lines own kept": Floor(kept, import_module("benchmarks.own").digest())}
