"""The bar that shows how far a run has come."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass


def _nothing() -> None:
    """Stand in for a bar that is not shown."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar, or nothing where none is shown.

    ``tick`` takes the bytes and documents done since the last call; ``clear`` makes room for a line to be printed.
    """

    tick: Callable[[int, int], None] = lambda _size, _documents: None
    clear: Callable[[], None] = _nothing


@contextmanager
def bar(total: Callable[[], int], *, quiet: bool = False) -> Generator[Bar]:
    """Show a bar on standard error while the block runs, on a terminal only.

    Args:
        total: gives the bytes that will be read; asked only where a bar is shown.
        quiet: whether no bar is wanted.
    """
    if quiet or not sys.stderr.isatty():
        yield Bar()
        return
    from tqdm import tqdm  # costs as much as the rest of a short run

    with tqdm(total=total(), unit="B", unit_scale=True, leave=False, disable=None, desc="cleaning") as shown:
        documents = 0

        def tick(size: int, more: int) -> None:
            nonlocal documents
            documents += more
            shown.set_postfix_str(f"{documents:,} documents", refresh=False)
            shown.update(size)

        def clear() -> None:
            shown.clear()

        yield Bar(tick, clear)
