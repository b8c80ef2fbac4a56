"""``python -m benchmarks lines``: noise lines caught and honest lines dropped, by script and by rule.

Honest lines are the gold bodies of the sets, paragraphs and subheads apart, judged as whole pages. Noise lines are
labelled ones, each set in its own zone of a small page, a headline and prose; traps are honest lines that a naive rule would drop.
Residual lines are those that trafilatura left on real pages, judged where they stood. Open and sealed evidence is
counted side by side, and of sealed lines nothing but the count leaves this module.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks import line_tables
from benchmarks.judges import Judge, Judged, judges
from benchmarks.labels import LabelledLine, decidable, is_sealed, read_labels
from benchmarks.pages import BenchPage, PageSet
from benchmarks.results import Result
from benchmarks.runner import Settings, run_tools
from benchmarks.scores import squeeze
from benchmarks.scripts import script_of
from cleaner.testing import PROSE

SETS = ("fundus", "wcxb-dev", "aeb", "newspaper")
FILTERS = ("cleaner", "C4", "RefinedWeb", "jusText")
#: Labels of residual lines that no line filter is asked about: unclear ones, and what belongs to the page's metadata.
NOT_ASKED = frozenset({"unclear", "title", "author", "caption"})

tables = line_tables.tables


@dataclass(slots=True)
class Tally:
    """Counts by key: how many lines there were and how many of them were dropped, made a title or cut."""

    of: Counter[tuple[str, ...]] = field(default_factory=Counter[tuple[str, ...]])
    dropped: Counter[tuple[str, ...]] = field(default_factory=Counter[tuple[str, ...]])
    titles: Counter[tuple[str, ...]] = field(default_factory=Counter[tuple[str, ...]])

    def add(self, key: tuple[str, ...], number: int, judged: Judged) -> None:
        """Count one line by the verdict on it."""
        self.of[key] += 1
        self.dropped[key] += number in judged.dropped
        self.titles[key] += number == judged.title

    def rows(self, part: str, judge: str, names: tuple[str, ...]) -> Iterator[dict[str, Any]]:
        """One row a key."""
        for key in sorted(self.of):
            told = dict(zip(names, key, strict=True))
            counts = {"of": self.of[key], "dropped": self.dropped[key], "titles": self.titles[key]}
            yield {"part": part, "filter": judge, **told, **counts}


@dataclass(slots=True)
class Rules:
    """How often each rule dropped noise and honest lines."""

    noise: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    honest: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])

    def rows(self, judge: str) -> Iterator[dict[str, Any]]:
        """One row a rule and seal."""
        for rule, seal in sorted({*self.noise, *self.honest}):
            counts = {"noise": self.noise[rule, seal], "honest": self.honest[rule, seal]}
            yield {"part": "rules", "filter": judge, "rule": rule, "seal": seal, **counts}


def run(sets: Iterable[PageSet], data: Path, names: Iterable[str] | None, settings: Settings) -> Result:
    """Count every filter's verdicts on the gold bodies, the labelled lines and the residual lines."""
    result = Result("lines")
    pages = list(sets)
    chosen = {name: judge for name, judge in judges().items() if names is None or name in set(names)}
    labels = beside(data, "noise-lines.jsonl")
    residual = beside(data, "residual-lines.jsonl")
    left = _left_lines(pages, residual, settings) if residual else {}
    for name, judge in chosen.items():
        rules = Rules()
        for rows in (
            _gold(pages, name, judge, rules),
            _labelled(labels, name, judge, rules),
            _residual(left, name, judge, rules),
        ):
            for row in rows:
                result.add(row)
        if name == "cleaner":
            for row in rules.rows(name):
                result.add(row)
    for page_set in pages:
        result.note_set(page_set)
    return result


def beside(data: Path, name: str) -> Path | None:
    """Find a file of labelled lines in the data folder or beside it."""
    return next((place / name for place in (data, data.parent) if (place / name).exists()), None)


def _gold(sets: list[PageSet], name: str, judge: Judge, rules: Rules) -> Iterator[dict[str, Any]]:
    tally = Tally()
    for pages in sets:
        counts: Counter[str] = Counter()
        for page in pages.pages:
            if page.page_type == "article" and page.gold.paragraphs:
                counts += _gold_page(pages.name, page, judge, tally, rules)
        yield {"part": "pages", "filter": name, "set": pages.name, **counts}
    yield from tally.rows("gold", name, ("set", "script", "kind", "seal"))


def _gold_page(set_name: str, page: BenchPage, judge: Judge, tally: Tally, rules: Rules) -> Counter[str]:
    lines = [squeeze(line) for line in page.gold.paragraphs]
    judged = judge("\n\n".join(lines), None)
    seal = "sealed" if page.sealed else "open"
    heads = {squeeze(head) for head in page.gold.subheads}
    for number, line in enumerate(lines):
        kind = "subhead" if line in heads else "paragraph"
        tally.add((set_name, script_of(line), kind, seal), 2 * number, judged)
        if 2 * number in judged.dropped:
            rules.honest[judged.dropped[2 * number], seal] += 1
    return Counter(pages=1, titles=judged.title is not None, edits=len(judged.edits), touched=bool(judged.dropped))


def _labelled(path: Path | None, name: str, judge: Judge, rules: Rules) -> Iterator[dict[str, Any]]:
    if path is None:
        return
    lines = read_labels(path)
    noise, traps = Tally(), Tally()
    for line in decidable(lines):
        _noise_line(line, judge, noise, rules)
    for line in lines:
        if not line.noise:
            _trap_line(line, judge, traps, rules)
    yield from noise.rows("noise", name, ("category", "script", "seal"))
    yield from traps.rows("traps", name, ("category", "script", "seal"))


def _noise_line(line: LabelledLine, judge: Judge, tally: Tally, rules: Rules) -> None:
    text = squeeze(line.text)
    page, number = small_page(text, line.language, zone_of(line.zone))
    title = text if line.category == "title_repeat" else None  # a repeated title is one only beside its title
    judged = judge(page, title)
    seal = "sealed" if line.sealed else "open"
    tally.add((line.category, script_of(text), seal), number, judged)
    if number in judged.dropped:
        rules.noise[judged.dropped[number], seal] += 1
    for other in set(judged.dropped) - {number}:
        rules.honest[judged.dropped[other], seal] += 1


def _trap_line(line: LabelledLine, judge: Judge, tally: Tally, rules: Rules) -> None:
    text = squeeze(line.text)
    page, number = small_page(text, line.language, "inline")
    judged = judge(page, None)
    seal = "sealed" if line.sealed else "open"
    tally.add((line.category, script_of(text), seal), number, judged)
    if number in judged.dropped:
        rules.honest[judged.dropped[number], seal] += 1


def zone_of(told: str | None) -> str:
    """The first zone that a label names; ``any`` and none stand between the prose, where evidence is weakest."""
    zones = {told.find(zone): zone for zone in ("head", "inline", "tail") if zone in told} if told else {}
    if told == "title":
        return "head"
    return zones[min(zones)] if zones else "inline"


def small_page(line: str, language: str, zone: str) -> tuple[str, int]:
    """Set a line under a headline, between or below two sentences of its language's prose; gives its line number too.

    Every page has the headline, as pages have: without one a line above all prose would stand where headlines do.
    """
    first, second = PROSE.get(language, PROSE["en"])
    at = {"head": 1, "inline": 2, "tail": 3}[zone]
    lines = [headline_of(second), first, second]
    lines.insert(at, line)
    return "\n\n".join(lines), 2 * at


def headline_of(sentence: str) -> str:
    """Give the opening of a sentence as a headline: seven words, or fourteen signs where no spaces part them."""
    words = sentence.split()
    return " ".join(words[:7]).rstrip(",，،") if len(words) > 7 else sentence[:14].rstrip("、，")


@dataclass(frozen=True, slots=True)
class LeftText:
    """What trafilatura left of a publisher's page, with the labels of its residual lines by line number."""

    text: str
    labels: Mapping[int, str]
    seal: str


def _left_lines(sets: list[PageSet], residual: Path, settings: Settings) -> dict[str, LeftText]:
    labelled: dict[str, dict[str, str]] = {}
    for row in (json.loads(line) for line in residual.read_text("utf-8").splitlines() if line):
        labelled.setdefault(row["page"], {})[squeeze(row["line"])] = row["label"]
    found: dict[str, LeftText] = {}
    for pages in (item for item in sets if item.name == "fundus"):
        run_ = run_tools(pages, ("trafilatura",), settings)[0]
        for page in pages.pages:
            labels = labelled.get(f"{page.id.split('/')[0]}/{page.source}", {})
            text = run_.answers[page.id].reading.text
            numbers = {at: label for at, line in enumerate(text.split("\n")) if (label := _label(labels, line))}
            if numbers:
                found[page.id] = LeftText(text, numbers, "sealed" if is_sealed(page.source) else "open")
    return found


def _label(labels: Mapping[str, str], line: str) -> str | None:
    """The label of a line; trafilatura writes list items with a dash that the labels may lack."""
    text = squeeze(line)
    return labels.get(text) or labels.get(text.removeprefix("- "))


def _residual(left: Mapping[str, LeftText], name: str, judge: Judge, rules: Rules) -> Iterator[dict[str, Any]]:
    tally = Tally()
    for page in left.values():
        judged = judge(page.text, None)
        for number, label in page.labels.items():
            tally.add((label, page.seal), number, judged)
            if number in judged.dropped and label not in NOT_ASKED:
                rules.noise[judged.dropped[number], page.seal] += 1
    yield from tally.rows("residual", name, ("label", "seal"))
