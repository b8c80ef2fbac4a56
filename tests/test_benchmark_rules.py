"""The benchmark of rules: who answers for the words that a gold body then misses."""

from benchmarks import rules
from cleaner import clean


def test_a_rule_answers_for_the_gold_words_that_are_missing_then() -> None:
    counts: dict[str, rules.Taken] = {}
    text = "The harbour opens again, the port authority of the island said on Monday in a statement.\n\n204 views\n\nShare this"
    rules.count(clean(text), "The harbour opens again to 204 views, they said on Monday. Views differ.", "page", counts)
    assert {rule: (taken.lines, taken.words, taken.gold) for rule, taken in counts.items()} == {
        "counters.views": (1, 2, 2),
        "sharing.button": (1, 2, 0),
    }
