"""The tables of ``lines``: counts with their intervals, open and sealed side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from benchmarks.results import Column, Result, Row, table
from benchmarks.scores import wilson

_SEALS = ("open", "sealed")
_NOT_ASKED = ("unclear", "title", "author", "caption")


def tables(result: Result) -> list[str]:
    """All tables of the command."""
    made = [table("summary: noise caught against honest lines dropped", _SUMMARY, summary(result))]
    for name in dict.fromkeys(row["set"] for row in result.of(part="gold")):
        rows = _grouped(result.of(part="gold", set=name), ("filter", "kind", "script"))
        made.append(table(f"honest lines dropped: {name}", _columns("filter", "kind", "script"), rows))
    made.append(table("whole gold pages", _PAGES, [_page_row(row) for row in result.of(part="pages")]))
    for part, title in (("noise", "labelled noise caught"), ("traps", "traps dropped")):
        rows = _grouped(result.of(part=part), ("filter", "script"))
        made.append(table(f"{title}, by script", _columns("filter", "script"), rows))
    ours = [row for row in result.of(part="noise") if row["filter"] == "cleaner"]
    made.append(
        table("labelled noise caught by this project, by kind", _columns("category"), _grouped(ours, ("category",)))
    )
    left = [row for row in result.of(part="residual") if row["filter"] == "cleaner"]
    made.append(table("lines trafilatura left, caught by this project", _columns("label"), _grouped(left, ("label",))))
    made.append(table("rules", _RULES, rule_rows(result)))
    return made


_PAGES = (
    Column("set", "set"),
    Column("filter", "filter"),
    Column("pages", "pages"),
    Column("touched", "pages that lost a line"),
    Column("titles", "false titles"),
    Column("edits", "false edits"),
)
_RULES = (
    Column("rule", "rule"),
    Column("noise", "noise drops"),
    Column("honest", "honest drops"),
    Column("precision", "precision", ".1%"),
    Column("open", "open noise/honest"),
    Column("sealed", "sealed noise/honest"),
)
_SUMMARY = (
    Column("filter", "filter"),
    Column("noise", "labelled noise caught"),
    Column("left", "caught behind trafilatura"),
    Column("paragraph", "paragraphs dropped"),
    Column("subhead", "subheads dropped"),
    Column("traps", "traps dropped"),
)


def _columns(*keys: str) -> list[Column]:
    told = [Column(key, {"filter": "filter"}.get(key, key)) for key in keys]
    counts = [Column("both", "all"), *(Column(seal, seal) for seal in _SEALS)]
    return [*told, *counts, Column("titles", "made a title")]


def _grouped(rows: Iterable[Row], keys: tuple[str, ...]) -> list[Row]:
    """Add up rows of the same keys and write their shares."""
    sums: dict[tuple[str, ...], Counter[str]] = {}
    for row in rows:
        counts = sums.setdefault(tuple(row[key] for key in keys), Counter())
        for count in ("of", "dropped", "titles"):
            counts[count] += row[count]
            counts[f"{count} {row['seal']}"] += row[count]
    return [{**dict(zip(keys, told, strict=True)), **_shares(counts)} for told, counts in sums.items()]


def _shares(counts: Counter[str]) -> Row:
    seals = {seal: share(counts[f"dropped {seal}"], counts[f"of {seal}"]) for seal in _SEALS}
    return {"both": share(counts["dropped"], counts["of"]), **seals, "titles": counts["titles"]}


def share(hits: int, of: int) -> str | None:
    """Write a share with its counts and its 95% interval."""
    if not of:
        return None
    interval = wilson(hits, of)
    return f"{interval.share:.2%} ({hits}/{of}; {interval.low:.1%} to {interval.high:.1%})"


def _page_row(row: Row) -> Row:
    return {key: row.get(key, 0) for key in ("set", "filter", "pages", "touched", "titles", "edits")}


def rule_rows(result: Result) -> list[Row]:
    """A row a rule, the busiest first."""
    rows: list[Row] = []
    for rule in sorted({row["rule"] for row in result.of(part="rules")}):
        seals = {row["seal"]: row for row in result.of(part="rules", rule=rule)}
        noise = sum(row["noise"] for row in seals.values())
        honest = sum(row["honest"] for row in seals.values())
        told = {seal: f"{row['noise']}/{row['honest']}" for seal, row in seals.items()}
        rows.append({"rule": rule, "noise": noise, "honest": honest, "precision": noise / (noise + honest), **told})
    return sorted(rows, key=lambda row: (-row["noise"] - row["honest"], row["rule"]))


#: The set whose bodies were built by hand, line by line; others keep closing lines that are noise to a reader.
HONEST = "fundus"

#: The summary's parts: which rows are counted, of which set.
_PARTS: dict[str, Callable[[Row], bool]] = {
    "noise": lambda row: row["part"] == "noise",
    "left": lambda row: row["part"] == "residual" and row["label"] not in _NOT_ASKED,
    "paragraph": lambda row: row["part"] == "gold" and row["kind"] == "paragraph" and row["set"] == HONEST,
    "subhead": lambda row: row["part"] == "gold" and row["kind"] == "subhead" and row["set"] == HONEST,
    "traps": lambda row: row["part"] == "traps",
}


def summary(result: Result) -> list[Row]:
    """One row a filter, over open and sealed evidence."""
    return [
        {"filter": name, **{part: share(*counts(result, name, part)) for part in _PARTS}}
        for name in dict.fromkeys(row["filter"] for row in result.rows)
    ]


def counts(result: Result, name: str, part: str, seal: str | None = None) -> tuple[int, int]:
    """Dropped lines and all lines of a filter in one part of the summary."""
    rows: list[dict[str, Any]] = [
        row for row in result.rows if row["filter"] == name and _PARTS[part](row) and seal in (None, row["seal"])
    ]
    return sum(row["dropped"] for row in rows), sum(row["of"] for row in rows)
