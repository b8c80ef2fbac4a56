"""``python -m benchmarks story``: learn the points that find the story on a page, and say how well they do elsewhere.

The lines of pages that were scraped whole are labelled by their gold bodies, and a logistic regression over the facts of
``cleaner.story`` gives each fact its weight. Sites are parted in five, and what the table shows of a page was done with the
points that the other four parts teach. ``--write`` puts the points that all parts teach into the package. Sealed
publishers teach nothing and are only counted.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from benchmarks.pages import BenchPage, PageSet
from benchmarks.results import Column, Result, table
from benchmarks.runner import Settings, run_tools
from benchmarks.scores import shingles_of, word_score, words
from cleaner import points
from cleaner.choice import chosen
from cleaner.engine import judge
from cleaner.index import Index
from cleaner.lines import Page, split_lines
from cleaner.rule import Rule
from cleaner.rules import catalogue
from cleaner.rules.site import around
from cleaner.story import facts_of, weight_of

SETS = ("wcxb-dev", "fundus")
#: Whose text is the whole page.
EXTRACTOR = "resiliparse-all"
RULE = "site.furniture"
#: Where the points live.
POINTS = Path(str(points.__file__))
PARTS = 5
#: A line is of the story with this share of its shingles in the gold body, and not of it with at most the other; lines
#: between teach nothing, nor do those of fewer letters than ``LETTERS``, which stand in any body by chance.
IN, OUT = 0.7, 0.1
LETTERS = 6
#: Points are hundredths of log-odds. Every line gets ``LENIENCE`` of them for nothing, so that the edges of a story stay
#: rather than go: without it half as many pages again are harmed.
HUNDREDTHS = 100
LENIENCE = 0.1
#: The regression settles long before so many turns; the ridge keeps a rare fact from shouting. Choices.
TURNS = 200
RIDGE = 1e-4
#: A page counts as harmed where its F1 fell by more than this.
MOVED = 0.002

Facts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What one page teaches: how loudly its lines with some facts speak, those of the story and those outside it."""

    part: int
    inside: Mapping[Facts, float]
    outside: Mapping[Facts, float]


class FirstLook:
    """Shows a page as the rules that look at whole pages see it first."""

    def __init__(self) -> None:
        self._pages: list[Page] = []
        self._index = Index((*chosen(), Rule(text="", sweep=self._keep, id="story.look")))

    def _keep(self, page: Page) -> tuple[int, ...]:
        self._pages.append(page)
        return ()

    def page_of(self, text: str) -> Page:
        """Give the page that a text is; it has a line at least."""
        self._pages.clear()
        judge(self._index, split_lines(text)[0])
        return self._pages[0]


def run(sets: Iterable[PageSet], settings: Settings, out: Path | None) -> Result:
    """Learn from all sets, count on each, and write the points if asked to."""
    result = Result("story")
    pages = [(whole, _texts(whole, settings)) for whole in sets]
    look = FirstLook()
    lessons = [
        lesson(page, look.page_of(texts[page.id]))
        for whole, texts in pages
        for page in whole.pages
        if page.id in texts and not page.sealed
    ]
    taught = [learn([item for item in lessons if item.part != part]) for part in range(PARTS)]
    for whole, texts in pages:
        for row in _rows(whole, texts, taught):
            result.add({"set": whole.name, **row})
        result.note_set(whole)
    if out is not None:
        out.write_text(written(learn(lessons)), "utf-8")
    return result


def _texts(pages: PageSet, settings: Settings) -> dict[str, str]:
    """What stands on each page that has a gold body and any text."""
    answers = run_tools(pages, (EXTRACTOR,), settings)[0].answers
    texts = {page.id: answers[page.id].reading.text for page in pages.pages if page.id in answers and page.gold.body}
    return {id_: text for id_, text in texts.items() if text.strip()}


def part_of(page: BenchPage) -> int:
    """The part a page's site belongs to, by hash: all pages of a site are in one."""
    site = ".".join(urlsplit(page.url).netloc.split(".")[-2:]) if page.url else page.source or page.id
    return int(hashlib.sha256(site.encode()).hexdigest(), 16) % PARTS


def lesson(page: BenchPage, seen: Page) -> Lesson:
    """Read the facts of a page's lines, with the labels that the gold body gives them.

    A page speaks with the root of its lines, so that the longest do not drown the rest.
    """
    gold = words(page.gold.body or "")
    letters, shingles = "".join(gold), frozenset(shingles_of(gold))
    heard: dict[bool, dict[Facts, float]] = {True: {}, False: {}}
    for i in seen.order:
        folded = seen.folded[i].strip()
        label = label_of(words(folded), letters, shingles)
        if label is not None:
            facts = tuple(facts_of(folded, i in seen.found))
            weight = weight_of(folded) / math.sqrt(len(seen.order))
            heard[label][facts] = heard[label].get(facts, 0.0) + weight
    return Lesson(part_of(page), heard[True], heard[False])


def label_of(tokens: list[str], letters: str, shingles: frozenset[tuple[str, ...]]) -> bool | None:
    """Whether a line is of the story, by the gold body's letters and shingles; ``None`` where that is not clear."""
    mine = "".join(tokens)
    if mine in letters:
        return True if len(mine) >= LETTERS else None
    found = [shingle in shingles for shingle in shingles_of(tokens)]
    share = sum(found) / len(found)
    return True if share >= IN else False if share <= OUT else None


def learn(lessons: Iterable[Lesson]) -> dict[str, int]:
    """Give the points of every fact: a logistic regression, in which the steps go by the curvature of each weight."""
    heard: dict[Facts, list[float]] = {}
    for item in lessons:
        for side, counts in enumerate((item.outside, item.inside)):
            for facts, weight in counts.items():
                heard.setdefault(facts, [0.0, 0.0])[side] += weight
    weights = _regression(heard)
    lenient = {fact: weight + LENIENCE * ("width" in fact) for fact, weight in weights.items()}  # a line has one width
    return {fact: round(HUNDREDTHS * weight) for fact, weight in lenient.items()}


def _regression(heard: Mapping[Facts, Sequence[float]]) -> dict[str, float]:
    whole = sum(map(sum, heard.values()))
    curve: dict[str, float] = {}
    for facts, (out, in_) in heard.items():
        for fact in facts:
            curve[fact] = curve.get(fact, RIDGE) + (out + in_) / whole * len(facts) / 4
    weights = dict.fromkeys(sorted(curve), 0.0)
    for _ in range(TURNS):
        slope = {fact: RIDGE * weight for fact, weight in weights.items()}
        for facts, (out, in_) in heard.items():
            told = 1 / (1 + math.exp(-sum(weights[fact] for fact in facts)))
            pull = ((out + in_) * told - in_) / whole
            for fact in facts:
                slope[fact] += pull
        weights = {fact: weight - slope[fact] / curve[fact] for fact, weight in weights.items()}
    return weights


def _rows(pages: PageSet, texts: Mapping[str, str], taught: Sequence[Mapping[str, int]]) -> Iterator[dict[str, Any]]:
    """One row a page type and seal: the pages' F1 without the rule and with what the other parts taught."""
    indices = [index_with(points_) for points_ in (None, *taught)]
    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for page in pages.pages:
        if page.id in texts:
            gold, text = page.gold.body or "", texts[page.id]
            before, after = (
                word_score(left(index, text), gold).f1 for index in (indices[0], indices[part_of(page) + 1])
            )
            found.setdefault((page.page_type, "sealed" if page.sealed else "open"), []).append((before, after))
    for (page_type, seal), scores in sorted(found.items()):
        steps = [after - before for before, after in scores]
        yield {
            "type": page_type,
            "seal": seal,
            "pages": len(scores),
            "before": sum(before for before, _ in scores) / len(scores),
            "after": sum(after for _, after in scores) / len(scores),
            "touched": sum(step != 0 for step in steps) / len(scores),
            "harmed": sum(step < -MOVED for step in steps) / len(scores),
        }


def index_with(points_: Mapping[str, int] | None) -> Index:
    """All rules, the story's with these points, or left out."""
    rules = [rule for rule in chosen() if rule.id != RULE]
    if points_ is not None:
        rules.append(replace(catalogue()[RULE], sweep=partial(around, points=points_)))
    return Index(rules)


def left(index: Index, text: str) -> str:
    """What the rules leave of a text; its title stays, as in the second pass."""
    texts, _ = split_lines(text)
    gone = judge(index, texts).dropped
    return "\n".join(line for i, line in enumerate(texts) if i not in gone)


def written(points_: Mapping[str, int]) -> str:
    """The points as the module that holds them."""
    rows = "".join(f'    "{fact}": {worth},\n' for fact, worth in sorted(points_.items()))
    return f"{HEAD}POINTS: dict[str, int] = {{\n{rows}}}\n"


HEAD = '''"""What facts about a line say of the story: above nought for it, below against it, in hundredths of log-odds.

Written by ``python -m benchmarks story --write``, which learns them; ``cleaner.story`` names the facts and their steps.
"""

'''

_COLUMNS = (
    Column("type", "page type"),
    Column("seal", "publishers"),
    Column("pages", "pages"),
    Column("before", "F1 without", ".4f"),
    Column("after", "F1 with", ".4f"),
    Column("touched", "touched", ".1%"),
    Column("harmed", "harmed", ".1%"),
)


def tables(result: Result) -> list[str]:
    """One Markdown table a set."""
    return [table(name, _COLUMNS, result.of(set=name)) for name in result.sets]
