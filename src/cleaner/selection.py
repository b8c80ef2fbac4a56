"""The rules that some options choose, compiled once for all cleaners that ask for the same."""

from __future__ import annotations

import gc
from collections import Counter
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

from cleaner.choice import chosen
from cleaner.index import Index
from cleaner.own import own_rules
from cleaner.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from cleaner.models import Options, RuleFile

#: So many compiled selections are kept for cleaners that are made anew with the same options, as in ``clean(options=)``.
INDEXES = 8


@lru_cache(maxsize=INDEXES)
def index_of(options: Options) -> Index:
    """Give the compiled rules of some options.

    Raises:
        ValueError: if they name a rule, a room or a language that does not exist, or a file of rules is wrong.
    """
    own = _own_rules(options.rules)
    with _collector_resting():
        rules = chosen(
            select=options.select,
            extend_select=options.extend_select,
            ignore=options.ignore,
            languages=options.languages,
            strength=options.strength,
            own=own,
        )
        return Index(rules, options.budget)


@contextmanager
def _collector_resting() -> Generator[None]:
    """Let Python's collector of cycles rest while rules are loaded and compiled, where it works at all.

    All that is made here lives on, and the collector looks through the growing heap of it five times for nothing: three
    tenths of the time to the first page.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _own_rules(files: Iterable[RuleFile]) -> tuple[Rule, ...]:
    """Read the files of a user's own rules and hold them to the promises.

    Raises:
        ValueError: if a file is wrong, or a rule breaks a promise.
    """
    if not files:
        return ()
    rules = tuple(rule for file in files for rule in own_rules(file.name, file.text))
    twice = [id_ for id_, count in Counter(rule.id for rule in rules).items() if count > 1]
    if twice:
        raise ValueError(f"the rule {twice[0]} stands in more than one file")
    from cleaner.testing import broken_together  # a page of examples, which only such rules need

    complaints = broken_together(rules, chosen())
    if complaints:
        first, *rest = complaints
        more = f"; and {len(rest)} more: `cleaner test-rules` names all" if rest else ""
        raise ValueError(f"{', '.join(file.name for file in files)}: {first}{more}")
    return rules
