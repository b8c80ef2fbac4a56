"""The tables of what big sites print: every phrase is filed under a rule that there is, and goes below a story."""

from importlib import import_module

import pytest

from cleaner import Options, clean
from cleaner.rules import catalogue
from cleaner.rules._sites import TABLES, printed, read
from cleaner.testing import PROSE

FILLED = {"number": "12", "date": "3 May 2024", "time": "10:30"}


@pytest.mark.parametrize("language", TABLES)
def test_every_phrase_of_a_table_goes_below_a_story(language: str) -> None:
    table = read(import_module(f"cleaner.rules._sites_{language}").PRINTED)
    plain = [phrase for rule, phrases in table.items() if _is_below(rule) for phrase in phrases if "{" not in phrase]
    story = [*PROSE[language]] * 3
    kept = [line for line in plain if line in clean("\n\n".join([*story, line]), options=Options(budget=1)).body]
    assert kept == []


def _is_below(rule: str) -> bool:
    """Whether a rule acts below a story, whatever stands beside its line."""
    return catalogue()[rule].where in ("anywhere", "edges", "tail")


def test_every_table_is_filed_under_rules_that_there_are() -> None:
    assert set(printed()) <= set(catalogue())


def test_no_phrase_stands_twice_in_a_table() -> None:
    for language in TABLES:
        phrases = [
            phrase for of in read(import_module(f"cleaner.rules._sites_{language}").PRINTED).values() for phrase in of
        ]
        assert len(set(phrases)) == len(phrases)
