"""``cleaner rules``: the rules listed, or explained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleaner.cli.common import check_ids, command_of
from cleaner.cli.terminal import DONE, write

if TYPE_CHECKING:
    import argparse

    from cleaner.rule import Rule


def add_to(commands: Any) -> None:
    """Add the command to the command line."""
    parser = command_of(
        commands,
        "rules",
        _rules,
        "list the rules, or explain one",
        "List the rules, or explain a rule (counters.views) or all rules of a room (counters).",
    )
    parser.add_argument("id", metavar="ID", nargs="?", help="a rule or a room")


def _rules(options: argparse.Namespace) -> int:
    from cleaner.catalogue import room_purpose, rule_section
    from cleaner.rules import catalogue, families

    rules = list(catalogue().values())
    if options.id is None:
        width = max(len(rule.id) for rule in rules)
        write("".join(f"{rule.id:<{width}}  {rule.reason}{_spoken(rule)}\n" for rule in rules))
        return DONE
    check_ids(options.id)
    parts = [f"## {options.id}\n\n{room_purpose(options.id)}\n"] if options.id in families() else []
    parts += [rule_section(rule) for rule in rules if options.id in (rule.id, rule.family)]
    write("\n".join(parts))
    return DONE


def _spoken(rule: Rule) -> str:
    """Name the languages of a rule, the first few of many: the rule's own page has them all."""
    first, more = rule.languages[:6], len(rule.languages) - 6
    return f" ({' '.join(first)}{f' and {more} more' if more > 0 else ''})" if first else ""
