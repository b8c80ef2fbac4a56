"""One tool in one process: a page that hangs or crashes takes the worker with it and not the run."""

from __future__ import annotations

import logging
import multiprocessing
import time
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from benchmarks.peers import TOOLS, Reading

_WARM = b"<html><head><title>Warm</title></head><body><p>One page to load what is loaded late.</p></body></html>"
_START_LIMIT = 120.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A tool's answer for a page: the reading, its CPU seconds, and the error where there is no reading."""

    reading: Reading
    cpu: float
    error: str | None = None


class Worker:
    """A process that reads pages with one tool; it is started again after a page that took it down."""

    def __init__(self, tool: str, limit: float, tools: Mapping[str, Any] = TOOLS) -> None:
        self._tool = tools[tool]
        self._limit = limit
        self._process: Any = None
        self._pipe: Any = None
        self.failure: str | None = None

    def start(self) -> None:
        """Start the process and load the tool; ``failure`` says why it could not be loaded."""
        context = multiprocessing.get_context("spawn")
        self._pipe, far = context.Pipe()
        self._process = context.Process(target=_serve, args=(self._tool.make, far), daemon=True)
        self._process.start()
        far.close()
        self.failure = self._receive(_START_LIMIT, "did not start")

    def read(self, html: bytes) -> Answer:
        """Read one page within the time limit."""
        if self._process is None:
            self.start()
        if self.failure:
            return Answer(Reading(""), 0.0, self.failure)
        got = self._ask(html)
        if isinstance(got, str):
            self.stop()
            return Answer(Reading(""), self._limit, got)
        return got

    def _ask(self, html: bytes) -> Any:
        try:
            self._pipe.send_bytes(html)
        except OSError:
            return "the process died"
        return self._receive(self._limit, f"took more than {self._limit:g} s")

    def _receive(self, limit: float, late: str) -> Any:
        try:
            return self._pipe.recv() if self._pipe.poll(limit) else late
        except (EOFError, OSError):
            return "the process died"

    def stop(self) -> None:
        """End the process that this worker started."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._pipe.close()
            self._process = None


def _serve(make: Any, pipe: Connection) -> None:
    logging.disable(logging.CRITICAL)
    try:
        reader = make()
    except ImportError as error:
        pipe.send(f"{type(error).__name__}: {error}")
        return
    _answer(reader, _WARM)
    try:
        pipe.send(None)
        while True:
            pipe.send(_answer(reader, pipe.recv_bytes()))
    except (EOFError, OSError):  # the run that asked is gone
        return


def _answer(reader: Any, html: bytes) -> Answer:
    start = time.process_time()
    try:
        reading = reader(html)
        error = None
    except Exception as raised:  # a tool that fails on a page reads nothing there, as it would in use
        reading, error = Reading(""), f"{type(raised).__name__}: {raised}"[:200]
    return Answer(reading, time.process_time() - start, error)
