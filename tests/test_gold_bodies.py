"""Gold bodies fed in as text lose next to nothing, and what they lose may only fall.

Every body of the development pages, written by hand by others, goes in as text. A drop, an edit or a title found in one
is a mistake, or a line that the gold should not have held. The counts are pinned in ``fixtures/gold-bodies.toml``;
``CLEANER_PIN=1`` writes them anew, for a reviewer to see. Lines of sealed publishers are counted and never shown.
"""

import json
import os
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from benchmarks.labels import is_sealed
from cleaner import clean
from cleaner.lines import is_paragraph

DATA = Path(os.environ.get("CLEANER_DATA") or Path(__file__).parents[2] / "shared") / "bench"
PINS = Path(__file__).parent / "fixtures" / "gold-bodies.toml"
PINNED = ("dropped", "edited", "titled")
#: At most this share of the gold paragraphs may go.
SHARE = 0.001


def fundus_bodies() -> Iterator[tuple[str | None, str]]:
    for path in sorted((DATA / "fundus").rglob("*.json")):
        for version in json.loads(path.read_text("utf-8")).values():
            body: dict[str, Any] = version.get("body") or {}
            lines = list(body.get("summary") or ())
            for section in body.get("sections") or ():
                lines += [*section.get("headline", ()), *section.get("paragraphs", ())]
            if lines:
                yield path.stem, "\n\n".join(lines) + "\n"


def wcxb_bodies() -> Iterator[tuple[str | None, str]]:
    for path in sorted((DATA / "wcxb" / "dev" / "ground-truth").glob("*.json")):
        truth = json.loads(path.read_text("utf-8"))["ground_truth"]
        if truth.get("main_content"):
            yield None, truth["main_content"]


SETS = {"fundus": fundus_bodies, "wcxb": wcxb_bodies}


@dataclass
class Count:
    """What happened to the bodies of one set."""

    bodies: int = 0
    lines: int = 0
    dropped: int = 0
    edited: int = 0
    titled: int = 0
    rules: Counter[str] = field(default_factory=Counter)
    paragraphs: int = 0
    lost: int = 0
    shown: list[str] = field(default_factory=list)

    def add(self, publisher: str | None, text: str) -> None:
        article = clean(text, kind="text")
        open_ = not is_sealed(publisher)
        self.bodies += 1
        self.lines += sum(row.verdict != "blank" for row in article.lines)
        self.paragraphs += sum(is_paragraph(row.text) for row in article.lines)
        for edit in article.edits:
            self.edited += 1
            self.rules[edit.rule] += 1
            if open_:
                self.shown.append(f"{edit.rule:<24} cut: {edit.original[:95]}")
        for line in article.dropped:
            self.dropped += 1
            self.lost += is_paragraph(line.text)
            self.rules[line.rule] += 1
            if open_:
                self.shown.append(f"{line.rule:<24} {line.text[:100]}")
        if article.title is not None:
            self.titled += 1
            if open_:
                self.shown.append(f"{'title':<24} {article.title[:100]}")


def write_pins(name: str, count: Count) -> None:
    pins = tomllib.loads(PINS.read_text("utf-8")) if PINS.exists() else {}
    pins[name] = {"bodies": count.bodies, "lines": count.lines, **{key: getattr(count, key) for key in PINNED}}
    head = "# What cleaning takes from gold bodies: tests/test_gold_bodies.py. Only ever lowered.\n"
    blocks = [f"\n[{set_}]\n" + "".join(f"{key} = {n}\n" for key, n in pins[set_].items()) for set_ in sorted(pins)]
    PINS.write_text(head + "".join(blocks), "utf-8")


@pytest.mark.skipif(
    not DATA.exists(), reason="the development pages are not here; set CLEANER_DATA to the folder that holds bench/"
)
@pytest.mark.parametrize("name", SETS)
def test_gold_bodies_lose_no_more_than_they_did(name: str) -> None:
    count = Count()
    for publisher, text in SETS[name]():
        count.add(publisher, text)
    if os.environ.get("CLEANER_PIN"):
        write_pins(name, count)
    pinned = tomllib.loads(PINS.read_text("utf-8"))[name]
    print(
        f"{name}: {count.bodies} bodies, {count.lines} lines, {count.dropped} dropped, {count.titled} titles found,"
        f" {count.lost} of {count.paragraphs} paragraphs lost"
    )
    report = "\n".join([*(f"{n:>5} {rule}" for rule, n in count.rules.most_common()), *count.shown])
    more = {key: (getattr(count, key), pinned[key]) for key in PINNED if getattr(count, key) > pinned[key]}
    assert not more, f"more than pinned, as (found, pinned): {more}\n{report}"
    assert (count.bodies, count.lines) == (pinned["bodies"], pinned["lines"]), "the data has changed: pin it again"
    assert count.lost <= SHARE * count.paragraphs, report
