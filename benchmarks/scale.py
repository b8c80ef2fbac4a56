"""``python -m benchmarks scale``: cost against length, rules, a user's own rules, and documents; memory; cores.

The texts are written for this project, so anybody measures the same ones.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from benchmarks import userrules
from benchmarks.results import Column, Result, table
from cleaner import Cleaner, Options
from cleaner.choice import chosen
from cleaner.testing import PROSE

_NOISE = ("ON NOW", "ADVERTISEMENT", "Share", "1,204 views", "Follow us on Facebook")
_ROUNDS = 3


def run(quick: bool) -> Result:
    """Measure each question; ``quick`` takes smaller sizes."""
    result = Result("scale")
    own = userrules.rows(article(2**10 if quick else 2**13), quick)
    for rows in (_by_lines(quick), _by_line_length(quick), _by_rules(quick), own, _by_documents(quick), _cores(quick)):
        for row in rows:
            result.add(row)
    return result


def article(lines: int, seed: int = 0) -> str:
    """A text of so many lines: prose of all languages in turn, numbered so that none repeats, noise now and then."""
    languages = list(PROSE.values())
    made: list[str] = []
    for at in range(lines):
        if at % 12 == 5:
            made.append(_NOISE[(at + seed) % len(_NOISE)])
        else:
            first, second = languages[(at // 40 + seed) % len(languages)]
            made.append(f"{second if at % 2 else first} {seed}-{at}.")
    return "\n\n".join(made)


def _best(work: Callable[[], object]) -> float:
    times: list[float] = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def _by_lines(quick: bool) -> Iterator[dict[str, Any]]:
    cleaner = Cleaner()
    before = 0.0
    for power in range(6, 13 if quick else 17):
        lines = 2**power
        text = article(lines)
        spent = _best(lambda text=text: cleaner.clean(text, kind="text"))
        yield _row("lines of a text", lines, spent, spent / lines, before)
        before = spent


def _by_line_length(quick: bool) -> Iterator[dict[str, Any]]:
    cleaner = Cleaner()
    before = 0.0
    for power in range(10, 16 if quick else 21):
        length = 2**power
        text = ("Read more: views 1,204 " * (length // 22 + 1))[:length]
        spent = _best(lambda text=text: cleaner.clean(text, kind="text"))
        yield _row("characters of one line", length, spent, spent / length, before)
        before = spent


def _by_rules(quick: bool) -> Iterator[dict[str, Any]]:
    """Cost of a line against the number of rules, taken evenly from the whole catalogue."""
    ids = [rule.id for rule in chosen()]
    lines = 2**10 if quick else 2**13
    text = article(lines)
    for part in (1, 2, 4, 8, 16):
        count = max(1, len(ids) * part // 16)
        some = tuple(ids[at * len(ids) // count] for at in range(count))
        cleaner = Cleaner(Options(select=some))
        cleaner.clean("warm", kind="text")
        spent = _best(lambda cleaner=cleaner: cleaner.clean(text, kind="text"))
        yield _row("rules", count, spent, spent / lines, 0.0)


def _by_documents(quick: bool) -> Iterator[dict[str, Any]]:
    """CPU time and peak memory of a streamed run, each in a process of its own."""
    before = 0.0
    for count in (100, 400) if quick else (500, 2000, 8000):
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            spent, peak = pool.apply(stream, (count,))
        yield {**_row("documents of a stream", count, spent, spent / count, before), "peak_mb": peak}
        before = spent


def stream(count: int) -> tuple[float, float]:
    """Clean so many documents one by one; gives CPU seconds and the process's peak memory in MB."""
    cleaner = Cleaner()
    start = time.process_time()
    for found in cleaner.clean_many((article(30, seed) for seed in range(count)), kind="text"):
        len(found.body)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return time.process_time() - start, peak / (1024 if sys.platform != "darwin" else 1024 * 1024)


def _cores(quick: bool) -> Iterator[dict[str, Any]]:
    """Wall time of the same documents on one process and on two."""
    total = 200 if quick else 4000
    for cores in (1, 2):
        with multiprocessing.get_context("spawn").Pool(cores) as pool:
            pool.map(stream, [1] * cores, chunksize=1)  # start and warm every process
            start = time.perf_counter()
            pool.map(stream, [total // 8] * 8, chunksize=1)
            spent = time.perf_counter() - start
        yield {"question": "cores (wall time)", "size": cores, "seconds": spent, "us": spent / total * 1e6}


def _row(question: str, size: int, seconds: float, each: float, before: float) -> dict[str, Any]:
    growth = seconds / before if before else None
    return {"question": question, "size": size, "seconds": seconds, "us": each * 1e6, "growth": growth}


_COLUMNS: Sequence[Column] = (
    Column("size", "size", ","),
    Column("seconds", "seconds", ".4f"),
    Column("us", "µs each", ".3f"),
    Column("growth", "against the size before", ".2f"),
)


def tables(result: Result) -> list[str]:
    """One table a question."""
    made: list[str] = []
    for question in dict.fromkeys(row["question"] for row in result.rows):
        rows = result.of(question=question)
        columns = [column for column in _COLUMNS if any(row.get(column.key) is not None for row in rows)]
        if any("peak_mb" in row for row in rows):
            columns.append(Column("peak_mb", "peak MB", ".0f"))
        made.append(table(question, columns, rows))
    return made
