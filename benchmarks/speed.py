"""``python -m benchmarks speed``: the text path against the known filters, in one run.

The texts are the pages' gold bodies, which are mostly paragraphs, and the pages as an extractor leaves them, which is
what a second pass is given: more short lines, and so slower for a filter that reads lines.

Every filter gets the same texts, one after the other, again and again; a filter's time is its best round. So a busy
machine slows all of them, and the ratio stays.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import Any

from tqdm import tqdm

from benchmarks import filters
from benchmarks.filters import LineFilter
from benchmarks.pages import PageSet
from benchmarks.results import Column, Result, table
from benchmarks.runner import Settings, run_tools
from cleaner import Cleaner

SETS = ("wcxb-dev", "fundus")
FILTERS = (
    "split",
    "cleaner",
    "C4",
    "RefinedWeb",
    "jusText",
    "datatrove C4",
    "datatrove C4 whole",
    "datatrove FineWeb",
    "datatrove Gopher",
    "datatrove Gopher repetition",
)
#: Whose text a second pass is given most often.
EXTRACTOR = "trafilatura"
#: The filter that costs are a ratio to.
BASE = "C4"
ROUNDS = 5
#: Text to filter in a round, in characters, or at most twice as much: the slowest filters take a second for each million.
AMOUNT = 4_000_000

Work = Callable[[str], object]


def run(sets: Iterable[PageSet], names: Iterable[str] | None, settings: Settings, rounds: int = ROUNDS) -> Result:
    """Time every filter over the gold bodies of the sets, and over their pages as the extractor leaves them."""
    result = Result("speed")
    pages = list(sets)
    works, troubles = make(FILTERS if names is None else names)
    gold = [[page.gold.body for page in some.pages if page.gold.body] for some in pages]
    for what, bodies in (("gold bodies", gold), (f"as {EXTRACTOR} extracts", _extracted(pages, settings))):
        for row in rows_of(works, sample(bodies), rounds):
            result.add({"texts": what, **row})
    for name, trouble in troubles.items():
        result.add({"filter": name, "trouble": trouble})
    for page_set in pages:
        result.note_set(page_set)
    return result


def _extracted(sets: Iterable[PageSet], settings: Settings) -> list[list[str]]:
    runs = [run_tools(pages, (EXTRACTOR,), settings)[0] for pages in sets]
    return [[answer.reading.text for answer in run_.answers.values() if answer.reading.text] for run_ in runs]


def rows_of(works: dict[str, Work], texts: Sequence[str], rounds: int) -> list[dict[str, Any]]:
    """One row a filter: its speed over the texts, and its cost as a ratio to the base's."""
    best = best_of(works, texts, rounds) if texts else {}
    size = sum(len(text.encode("utf-8", "replace")) for text in texts)
    lines = sum(1 for text in texts for line in text.split("\n") if line.strip())
    return [
        {
            "filter": name,
            "mb_s": size / seconds / 1e6,
            "us_line": seconds / lines * 1e6,
            "ratio": seconds / best[BASE] if BASE in best else None,
            "bytes": size,
            "lines": lines,
        }
        for name, seconds in best.items()
    ]


def sample(bodies: Sequence[Sequence[str]], amount: int = AMOUNT) -> list[str]:
    """Texts from all over the sets, as many as there is time for: so each set has its own share in them."""
    texts = [body for some in bodies for body in some]
    step = max(sum(map(len, texts)) // amount, 1)
    return texts[::step]


def best_of(works: dict[str, Work], texts: Sequence[str], rounds: int) -> dict[str, float]:
    """The best round of each, in CPU seconds, the rounds interleaved."""
    best: dict[str, float] = {}
    for _ in tqdm(range(rounds), desc="rounds", disable=not sys.stderr.isatty()):
        for name, work in works.items():
            start = time.process_time()
            for text in texts:
                work(text)
            best[name] = min(best.get(name, float("inf")), time.process_time() - start)
    return best


def make(names: Iterable[str]) -> tuple[dict[str, Work], dict[str, str]]:
    """Give the filters that can be made, tried on one text, and why the others cannot."""
    works: dict[str, Work] = {}
    troubles: dict[str, str] = {}
    for name in names:
        try:
            work = _MAKERS[name]()
            work("The first ships came in on Monday.\n\nON NOW\n\nFishermen had waited for eleven days on the quay.")
        except Exception as error:  # a peer may lack a part that it loads late, whatever it raises then
            troubles[name] = f"{type(error).__name__}: {error}".split("\n", 1)[0][:120]
        else:
            works[name] = work
    return works, troubles


def _cleaner() -> Work:
    cleaner = Cleaner()
    return lambda text: cleaner.clean(text, kind="text")


def _split() -> Work:
    return lambda text: [line.strip() for line in text.split("\n")]


def _lines(keep: LineFilter) -> Callable[[], Work]:
    return lambda: lambda text: filters.apply(keep, text)


def _datatrove(name: str, **options: Any) -> Callable[[], Work]:
    def make_() -> Work:
        logging.disable(logging.CRITICAL)
        document = import_module("datatrove.data").Document
        filter_: Any = getattr(import_module("datatrove.pipeline.filters"), name)(**options)
        return lambda text: filter_.filter(document(text=text, id="0"))

    return make_


_MAKERS: dict[str, Callable[[], Work]] = {
    "split": _split,
    "cleaner": _cleaner,
    "C4": _lines(filters.c4),
    "RefinedWeb": _lines(filters.refinedweb),
    "jusText": _lines(filters.justext),
    "datatrove C4": _datatrove("C4QualityFilter", min_num_sentences=-1),
    "datatrove C4 whole": _datatrove("C4QualityFilter"),
    "datatrove FineWeb": _datatrove("FineWebQualityFilter"),
    "datatrove Gopher": _datatrove("GopherQualityFilter"),
    "datatrove Gopher repetition": _datatrove("GopherRepetitionFilter"),
}

_COLUMNS = (
    Column("texts", "texts"),
    Column("filter", "filter"),
    Column("mb_s", "MB/s", ".2f"),
    Column("us_line", "µs a line", ".2f"),
    Column("ratio", "cost, C4's rules = 1", ".2f"),
)


def tables(result: Result) -> list[str]:
    """One table, the fastest first."""
    rows = sorted(result.rows, key=lambda row: (row.get("texts", "~"), -row.get("mb_s", 0)))
    return [table("the text path, CPU time, best round", _COLUMNS, rows)]
