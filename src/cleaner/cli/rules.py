"""``cleaner rules``: the rules listed, or explained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleaner.cli.common import command_of
from cleaner.cli.terminal import DONE, UsageError, write

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
    add = parser.add_argument
    add("id", metavar="ID", nargs="?", help="a rule or a room")
    add("--all", action="store_true", help="list also the rules that are off by default, such as those of plugins")
    add("--format", choices=("text", "json"), default="text", help="json: everything, with the examples")


def _rules(options: argparse.Namespace) -> int:
    rules = _asked(options)
    if options.format == "json":
        import json

        from cleaner.catalogue import entry

        write(json.dumps([entry(rule) for rule in rules], ensure_ascii=False, indent=2) + "\n")
    elif options.id is None:
        width = max(len(rule.id) for rule in rules)
        write("".join(f"{rule.id:<{width}}  {rule.reason}{_spoken(rule)}\n" for rule in rules))
    else:
        _write_pages(options.id, rules)
    return DONE


def _asked(options: argparse.Namespace) -> list[Rule]:
    """The rules that were asked for: those of an id, those that are on, or all.

    Raises:
        UsageError: if the id is none, or a plugin cannot be loaded.
    """
    from cleaner.choice import available, is_on
    from cleaner.plugins import plugged
    from cleaner.rules import catalogue

    try:
        known = available((options.id,)) if options.id else {**catalogue(), **(plugged() if options.all else {})}
    except ValueError as error:
        raise UsageError(str(error)) from error
    if options.id:
        return [rule for rule in known.values() if options.id in (rule.id, rule.family)]
    return [rule for rule in known.values() if options.all or is_on(rule)]


def _write_pages(id_: str, rules: list[Rule]) -> None:
    from cleaner.catalogue import room_purpose, rule_section
    from cleaner.rules import families

    parts = [f"## {id_}\n\n{room_purpose(id_)}\n"] if id_ in families() else []
    write("\n".join([*parts, *(rule_section(rule) for rule in rules)]))


def _spoken(rule: Rule) -> str:
    """Name the languages of a rule, the first few of many: the rule's own page has them all."""
    first, more = rule.languages[:6], len(rule.languages) - 6
    return f" ({' '.join(first)}{f' and {more} more' if more > 0 else ''})" if first else ""
