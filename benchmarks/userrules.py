"""What a user's own rules cost: a file of 1,000 phrases, loaded and at work, and patterns made to hold a page up.

Part of ``python -m benchmarks scale``. The file and the texts are written for this project, so anybody measures the same ones.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from cleaner import Cleaner, Options, RuleFile

#: A file of so many rules with so many phrases each, as a scraper of many sites would keep one.
RULES, PHRASES = 100, 10
_WORDS = ("harbour", "lighthouse", "ferry", "quay", "tide", "crane", "market", "island", "school", "archive")
LOADED = "phrases of a user's rule file, loaded and compiled with the package's rules"
#: As many open counts as are let through, and counts within counts, which are refused.
OPEN_PATTERN, NESTED_PATTERN = "a.+ - b", "(a+)+ - b"
_ROUNDS = 3


def rows(text: str, quick: bool) -> Iterator[dict[str, Any]]:
    """The rows of the table ``scale`` that tell of a user's own rules, at work on a text."""
    yield from _loading()
    yield from _at_work(text)
    yield from _hostile(quick)


def rule_file() -> RuleFile:
    """A file of 1,000 phrases, no two alike."""
    tables = (_rule(f"place_{at}", [_phrase(at, n) for n in range(PHRASES)]) for at in range(RULES))
    return RuleFile(name="mine.toml", text="\n".join(tables))


def _phrase(at: int, n: int) -> str:
    first, second = divmod(at, len(_WORDS))
    return f"News: {_WORDS[first]} and {_WORDS[second]} at the {_WORDS[n]}"


def _rule(name: str, phrases: list[str]) -> str:
    words = ", ".join(f'"{phrase}"' for phrase in phrases)
    return (
        f'[[rule]]\nid = "mine.{name}"\nreason = "A link to {name}."\nwords = [{words}]\n'
        f'noise = ["{phrases[0]}"]\nkeep = ["She read the {phrases[0]}."]\n'
    )


def _loading() -> Iterator[dict[str, Any]]:
    """A cleaner of the package's rules alone, and one with the file, which is read, held to the promises and compiled with them."""
    Cleaner()  # the package's rules are loaded before
    before = 0.0
    for phrases in (0, RULES * PHRASES):
        files = (rule_file(),) if phrases else ()
        budgets = (0.5 + at / 100 for at in range(_ROUNDS))  # a cleaner of the same options is not compiled again
        spent = _best(lambda files=files, budgets=budgets: Cleaner(Options(rules=files, budget=next(budgets))))
        growth = spent / before if before else None
        each = (spent - before) / phrases * 1e6 if phrases else None
        yield {"question": LOADED, "size": phrases, "seconds": spent, "us": each, "growth": growth}
        before = spent


def _at_work(text: str) -> Iterator[dict[str, Any]]:
    """The same text without the file and with it, in turn, so that a slow moment of the machine hits both."""
    lines = text.count("\n") // 2 + 1
    cleaners = {0: Cleaner(), RULES * PHRASES: Cleaner(Options(rules=(rule_file(),)))}
    spent = dict.fromkeys(cleaners, float("inf"))
    for _ in range(2 * _ROUNDS):
        for phrases, cleaner in cleaners.items():
            spent[phrases] = min(spent[phrases], _once(lambda cleaner=cleaner: cleaner.clean(text, kind="text")))
    before = 0.0
    for phrases, seconds in spent.items():
        yield _row(f"phrases of a user's rule file, at work on {lines:,} lines", phrases, seconds, lines, before)
        before = seconds


def _hostile(quick: bool) -> Iterator[dict[str, Any]]:
    """A pattern that is let through, on lines that almost fit it; and how soon one that could hang is refused."""
    cleaner, before = Cleaner(Options(rules=(_one(OPEN_PATTERN),))), 0.0
    for power in range(14, 17 if quick else 21):
        size = 2**power
        spent = _best(lambda size=size: cleaner.clean("a - " * (size // 4), kind="text"))
        yield _row(f"signs before the pattern {OPEN_PATTERN}", size, spent, size, before)
        before = spent
    refused = _best(lambda: _refused(NESTED_PATTERN))
    size = len(NESTED_PATTERN)
    yield _row(f"signs of the pattern {NESTED_PATTERN}, refused", size, refused, size)


def _row(question: str, size: int, seconds: float, each: int, before: float = 0.0) -> dict[str, Any]:
    """A row of the table: what was spent on how much, and against the size before."""
    growth = seconds / before if before else None
    return {"question": question, "size": size, "seconds": seconds, "us": seconds / each * 1e6, "growth": growth}


def _one(pattern: str) -> RuleFile:
    text = f"[[rule]]\nid = 'mine.pattern'\nreason = 'A pattern.'\npattern = '{pattern}'\nnoise = ['ax - b']\nkeep = ['ax - x']\n"
    return RuleFile(name="mine.toml", text=text)


def _refused(pattern: str) -> None:
    try:
        Cleaner(Options(rules=(_one(pattern),)))
    except ValueError as error:
        if "mine.pattern" in str(error):
            return
    raise RuntimeError(f"the pattern {pattern} was not refused with its rule's name")


def _best(work: Callable[[], object]) -> float:
    return min(_once(work) for _ in range(_ROUNDS))


def _once(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
