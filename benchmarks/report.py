"""``python -m benchmarks report``: the JSON of the other commands as one page with plots."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks import line_tables
from benchmarks.results import Result, Tables, read_result
from benchmarks.svg import Axis, Point, scatter

_MODULES = {
    "html": "html",
    "second-pass": "second_pass",
    "lines": "lines",
    "rules": "rules",
    "titles": "titles",
    "images": "images",
    "speed": "speed",
    "scale": "scale",
    "classic": "classic",
    "confidence": "confidence",
}
_GUIDE = Path(__file__).with_name("guide.md")

_INTRODUCTION = {
    "html": "A page of HTML to its article. Word F1 is WCXB's (`\\w+`, lower case, multiset overlap, mean over pages); "
    "P and R are its precision and recall. Segment F1 is trafilatura's, shingle F1, its bootstrap interval (±) and accuracy are "
    "scrapinghub's. CPU is the tool's time over the set as a ratio to trafilatura's defaults, page by page in the same run. "
    "Pages a tool fails on count as empty.",
    "second-pass": "Text that an extractor left, and the same text after a line filter. Means are over the pages the extractor found text on. *perfect* drops exactly the lines that are not "
    "in the gold body; *gap closed* is the gain as a share of the perfect filter's. A page is helped or harmed "
    "where its F1 moves by more than .002.",
    "lines": "Noise caught and honest lines dropped, each with counts and its 95% interval (Wilson). A labelled noise line stands in its "
    "own zone of a small page of prose; a trap is an honest line a naive rule would drop. Sealed sources, a third by hash, "
    "were never looked into while rules were written.",
    "rules": "The words that each rule took from the texts of all extractors of the second pass. A word counts as gold where the page's gold body misses it "
    "afterwards; common words fall together by chance, and gold bodies hold noise of their own.",
    "titles": "Title, author and date against what a set knows. *Another value* is worse than none.",
    "images": "The images that stay in the story, against those that a set's own parsers name. An image is one whatever its size or "
    "format: addresses are compared by their paths, and by their queries where the path says nothing.",
    "speed": "One core, the same texts for all, rounds interleaved, each filter's best round. *split* only splits into stripped lines; "
    "datatrove's C4 filter runs its line rules alone, then whole with sentence counts; its other filters judge documents.",
    "scale": "Cost against length, rules, a user's own rules, and documents, on own-written text. Linear time doubles (2.00) where the size doubles.",
    "confidence": "The article's confidence against the word F1 that was measured, page by page, behind each reader. The calibration "
    "error is the mean distance between the two over ten parts of the confidence; the rank correlation is Spearman's. A third of the "
    "sites, by hash, is held out: the table of points is made of the others.",
    "classic": "The published filters of the room `classic` against datatrove's and jusText's own code, on documents as extractors leave "
    "them and on single lines. Two verdicts are the same where the same lines are kept, word for word.",
}


def write(paths: Iterable[Path], out: Path) -> None:
    """Write ``benchmarks.md`` and the plots.

    Raises:
        FileNotFoundError: if there is no result to report.
    """
    results = merged(found(paths))
    if not results:
        raise FileNotFoundError("there are no results yet; run the other commands first")
    plots = {name: plot for name, plot in _plots(results).items() if plot}
    folder = out / "benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    for name, plot in plots.items():
        (folder / f"{name}.svg").write_text(plot, "utf-8")
    (out / "benchmarks.md").write_text(page(results, plots), "utf-8")


def found(paths: Iterable[Path]) -> list[Result]:
    """Read every JSON file, and those of every folder, the older first."""
    files = [file for path in paths for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]
    return [read_result(file) for file in sorted(files, key=lambda file: file.stat().st_mtime)]


def merged(results: Sequence[Result]) -> dict[str, Result]:
    """One result a command: of rows about the same set and tool the newest that has figures stays."""
    by_command: dict[str, Result] = {}
    for command in _MODULES:
        runs = [result for result in results if result.command == command]
        if not runs:
            continue
        newest = runs[-1]
        if command in ("html", "second-pass", "titles"):
            rows: dict[tuple[Any, ...], dict[str, Any]] = {}
            for row in (row for run in runs for row in run.rows):
                key = tuple(row.get(name) for name in ("set", "field", "tool", "filter"))
                if key not in rows or "trouble" not in row:
                    rows[key] = row
            newest = Result(command, list(rows.values()), _data(runs), newest.machine, newest.date)
        by_command[command] = newest
    return by_command


def _data(runs: Sequence[Result]) -> dict[str, dict[str, Any]]:
    return {name: told for run in runs for name, told in run.data.items()}


def page(results: dict[str, Result], plots: dict[str, str]) -> str:
    """The whole page."""
    parts = [_GUIDE.read_text("utf-8"), _provenance(results)]
    for command, result in results.items():
        tables: Tables = import_module(f"benchmarks.{_MODULES[command]}").tables
        parts.append(f"## {command}\n\n`python -m benchmarks {command}`\n\n{_INTRODUCTION[command]}\n")
        parts += [f"![{name}](benchmarks/{name}.svg)\n" for name in plots if name.startswith(command)]
        parts += tables(result)
    return "\n".join(parts)


def _provenance(results: dict[str, Result]) -> str:
    lines = ["## Where these figures come from\n", "| command | date | Python | machine |", "| --- | --- | --- | --- |"]
    for command, result in results.items():
        told = result.machine
        lines.append(
            f"| {command} | {result.date} | {told['python']} | {told['system']}, {told['processor']}, {told['cores']} cores |"
        )
    lines += ["", "| set | source | pages | digest |", "| --- | --- | --- | --- |"]
    sets = {name: told for result in results.values() for name, told in result.data.items()}
    lines += [
        f"| {name} | {told['origin']} | {told['pages']} | `{told['digest']}` |" for name, told in sorted(sets.items())
    ]
    return "\n".join(lines) + "\n"


def _plots(results: dict[str, Result]) -> dict[str, str]:
    plots: dict[str, str] = {}
    if "html" in results:
        for name in results["html"].sets:
            plots[f"html-{name}"] = _quality(results["html"], name)
    if "lines" in results:
        plots["lines-catch"] = _catch(results["lines"])
    if "scale" in results:
        plots["scale-rules"] = _rules(results["scale"])
    if "confidence" in results:
        plots["confidence-reliability"] = _reliability(results["confidence"])
    return plots


def _quality(result: Result, name: str) -> str:
    rows = [row for row in result.of(set=name) if row.get("cpu")]
    native = "f1" if any("f1" in row for row in rows) else "segments"
    points = [Point(row["tool"], row["cpu"], row["f1"] if native == "f1" else row["segments"]["f1"]) for row in rows]
    measure = "word F1" if native == "f1" else "segment F1"
    across = Axis("CPU time, trafilatura's defaults = 1", log=True)
    return scatter(f"Quality against cost: {name}", across, Axis(measure, format=".2f"), points)


def _catch(result: Result) -> str:
    points: list[Point] = []
    for name in dict.fromkeys(row["filter"] for row in result.rows):
        caught, noise = line_tables.counts(result, name, "noise")
        dropped, honest = line_tables.counts(result, name, "paragraph")
        if noise and honest:
            points.append(Point(name, 100 * dropped / honest, 100 * caught / noise))
    across = Axis("honest paragraphs dropped, %")
    return scatter("Noise caught against honest paragraphs dropped", across, Axis("labelled noise caught, %"), points)


def _reliability(result: Result) -> str:
    """What was given against what was measured; a perfect confidence would lie on the straight line."""
    rows = [row for row in result.rows if "bin" in row]
    points = [Point(f"{row['count']} pages", row["given"], row["f1"], "held-out sites") for row in rows]
    ends = [min(point.x for point in points), max(point.x for point in points)] if points else []
    ideal = [Point("", end, end, "perfect") for end in ends]
    across, up = Axis("mean confidence", format=".1f"), Axis("mean word F1", format=".1f")
    return scatter("Confidence against measured F1, sites it was not learnt from", across, up, [*points, *ideal])


def _rules(result: Result) -> str:
    points = [Point("", row["size"], row["us"], "rules") for row in result.of(question="rules")]
    return scatter("Cost of a line against the number of rules", Axis("rules"), Axis("µs a line"), points)
