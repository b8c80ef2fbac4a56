"""Runs tools over sets, page by page and tool by tool, and keeps every answer on disk with the version that made it."""

from __future__ import annotations

import hashlib
import json
import queue
import sys
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tqdm import tqdm

from benchmarks.pages import BenchPage, PageSet
from benchmarks.peers import REFERENCE, TOOLS, Reading, Tool
from benchmarks.worker import Answer, Worker


@dataclass(frozen=True, slots=True)
class Settings:
    """How to run: where answers are kept, the seconds a page may take, and how many pages at a time."""

    cache: Path
    limit: float = 30.0
    jobs: int = 1


@dataclass(slots=True)
class ToolRun:
    """A tool's answers over a set, by page id, and the reference's CPU seconds on each page in the same run."""

    tool: str
    version: str | None
    answers: dict[str, Answer] = field(default_factory=dict[str, Answer])
    reference: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def trouble(self) -> str | None:
        """Why the tool has no row, or ``None``."""
        if self.version is None:
            return "not installed"
        errors = [answer.error for answer in self.answers.values() if answer.error]
        return errors[0] if errors and len(errors) == len(self.answers) else None

    @property
    def errors(self) -> int:
        """On how many pages the tool failed; these count as empty."""
        return sum(answer.error is not None for answer in self.answers.values())

    @property
    def cpu_ratio(self) -> float | None:
        """CPU time over the pages both read, as a ratio to the reference's in the same run."""
        both = [page for page in self.answers if page in self.reference]
        spent = sum(self.reference[page] for page in both)
        return sum(self.answers[page].cpu for page in both) / spent if spent else None


def run_tools(pages: PageSet, tools: Iterable[str], settings: Settings) -> list[ToolRun]:
    """Give every tool's answers over a set: from disk where the same version read the same bytes, else by running it.

    Tools that must run are interleaved page by page together with the reference, so that a busy machine slows all.
    """
    runs = [ToolRun(name, TOOLS[name].version()) for name in tools]
    stores = {run.tool: Store(settings.cache, pages.name, TOOLS[run.tool], run.version) for run in runs if run.version}
    digests = {page.id: digest(page.read()) for page in pages.pages} if any(map(Store.started, stores.values())) else {}
    for run in runs:
        if run.tool in stores:
            stores[run.tool].fill(run, digests)
    todo = {page.id: [run for run in runs if run.version and page.id not in run.answers] for page in pages.pages}
    _run_missing(pages, todo, stores, settings)
    return runs


def _run_missing(pages: PageSet, todo: dict[str, list[ToolRun]], stores: dict[str, Store], settings: Settings) -> None:
    waiting = [page for page in pages.pages if todo[page.id]]
    if not waiting:
        return
    crews: queue.SimpleQueue[dict[str, Worker]] = queue.SimpleQueue()
    for _ in range(settings.jobs):
        crews.put({})
    bar = tqdm(total=len(waiting), desc=pages.name, unit="page", disable=not sys.stderr.isatty())

    def read(page: BenchPage) -> None:
        crew = crews.get()
        try:
            _read_page(page, todo[page.id], crew, stores, settings.limit)
        finally:
            crews.put(crew)
            bar.update()

    try:
        with ThreadPoolExecutor(settings.jobs) as pool:
            list(pool.map(read, waiting))
    finally:
        bar.close()
        while not crews.empty():
            for worker in crews.get().values():
                worker.stop()


def _read_page(
    page: BenchPage, runs: list[ToolRun], crew: dict[str, Worker], stores: dict[str, Store], limit: float
) -> None:
    html = page.read()
    for name in (REFERENCE, *(run.tool for run in runs)):
        if name not in crew:
            crew[name] = Worker(name, limit)
    reference = crew[REFERENCE].read(html)
    for run in runs:
        answer = reference if run.tool == REFERENCE else crew[run.tool].read(html)
        run.answers[page.id] = answer
        if reference.error is None:
            run.reference[page.id] = reference.cpu
        if crew[run.tool].failure is None:
            stores[run.tool].keep(page.id, digest(html), answer, reference.cpu)


def digest(html: bytes) -> str:
    """The name a page's bytes go by in the store."""
    return hashlib.sha256(html).hexdigest()[:16]


class Store:
    """A tool's answers over a set on disk: one JSON row a page, appended as they come, so a broken run resumes."""

    def __init__(self, cache: Path, set_name: str, tool: Tool, version: str | None) -> None:
        self._path = cache / "readings" / set_name / f"{tool.name}-{version}-{tool.recipe()}.jsonl"

    def started(self) -> bool:
        """Whether anything was kept yet."""
        return self._path.exists()

    def fill(self, run: ToolRun, digests: Mapping[str, str]) -> None:
        """Take over what was kept for pages whose bytes are still the same."""
        if not self.started():
            return
        kept: dict[str, dict[str, Any]] = {}
        for line in self._path.read_text("utf-8").split("\n"):
            if line.endswith("}"):  # the last row of a run that was cut off may be a part of one
                row = json.loads(line)
                kept[row["page"]] = row
        for page, page_digest in digests.items():
            row = kept.get(page)
            if row is not None and row["digest"] == page_digest:
                run.answers[page] = Answer(Reading(*row["reading"]), row["cpu"], row["error"])
                run.reference[page] = row["reference"]

    def keep(self, page: str, page_digest: str, answer: Answer, reference: float) -> None:
        """Append one answer."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        row = {
            "page": page,
            "digest": page_digest,
            "cpu": answer.cpu,
            "reference": reference,
            "error": answer.error,
            "reading": answer.reading,
        }
        with self._path.open("a", encoding="utf-8") as out:
            out.write(json.dumps(row) + "\n")
