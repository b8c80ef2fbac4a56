"""Prints ``docs/rules.md`` from the rules: ``python -m cleaner.catalogue > docs/rules.md``.

The rules' own texts are the one source. What a reader finds in the docs is what the engine does and what the tests try.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import groupby
from typing import Any

from cleaner.choice import is_on
from cleaner.languages import NAMES
from cleaner.notation import Row, write_rows
from cleaner.rule import Rule, Where
from cleaner.rules import catalogue

#: This many dropped rows a rule are shown; the rest stands in the rule's file. Kept rows are all shown.
NOISE_SHOWN = 4
#: This many example pages of a rule of context are shown.
PAGES_SHOWN = 2

PLACES: dict[Where, str] = {
    "anywhere": "anywhere on the page",
    "edges": "above the first paragraph and below the last; between paragraphs only beside other noise",
    "head": "above the first paragraph; elsewhere only beside other noise",
    "tail": "below the last paragraph; elsewhere only beside other noise",
    "beside": "only beside other noise, within three lines and with no paragraph between",
}
#: A rule of context asks for its own second signal, so its zone is a limit and not a licence.
PLACES_OF_CONTEXT: dict[Where, str] = {
    **PLACES,
    "edges": "above the first paragraph and below the last",
    "head": "above the first paragraph",
    "tail": "below the last paragraph",
}

INTRODUCTION = """\
# The rules

This page is printed from the rules themselves; `python -m cleaner.catalogue > docs/rules.md` writes it anew.

Each chapter is a room: one kind of noise, one file in `src/cleaner/rules`. A rule's id is its address, so
`counters.views` is `views` in `rules/counters.py`, and `counters` names the whole room wherever an id is asked for.

The examples are rows of the judged-page notation, `label sign text`, and the tests try every one of them:

| sign | meaning |
|---|---|
| `-` | dropped by this rule |
| `\\|` | kept, by this rule and by every other |
| `~` | kept, and the span in ⟦ ⟧ cut out by this rule |
| `=` | the title |
| `x` | dropped by another rule |

The label is the language of the row. A row of the first kind stands for many: the file of the room holds all phrases.
"""


def rules_page() -> str:
    """Give the whole of ``docs/rules.md``."""
    rules = catalogue().values()
    rooms = [(family, tuple(members)) for family, members in groupby(rules, key=lambda rule: rule.family)]
    parts = [INTRODUCTION, _summary(rooms)]
    for family, members in rooms:
        parts.append(f"## {family}\n\n{room_purpose(family)}\n")
        parts.extend(rule_section(rule) for rule in members)
    return "\n".join(parts)


def room_purpose(family: str) -> str:
    """Say what a room is for: the first paragraph of its file's docstring."""
    docstring = import_module(f"cleaner.rules.{family}").__doc__ or ""
    return docstring.strip().split("\n\n")[0].replace("\n", " ")


def rule_section(rule: Rule) -> str:
    """Give the section of one rule: its sentence, its reasons, where it may act, its languages, its examples."""
    parts = [f"### `{rule.id}`", rule.reason]
    if rule.explanation:
        parts.append(rule.explanation)
    parts.append("\n".join(_facts(rule)))
    rows = write_rows(_shown(rule)).strip("\n")
    if rows:
        parts.append(f"```text\n{rows}\n```")
    return "\n\n".join(parts) + "\n"


def entry(rule: Rule) -> dict[str, Any]:
    """Give what there is to know of a rule as JSON values, its examples included."""
    return {
        "id": rule.id,
        "room": rule.family,
        "reason": rule.reason,
        "explanation": rule.explanation,
        "on": is_on(rule),
        "zone": rule.where,
        "prose": rule.prose,
        "careful": rule.is_careful,
        "languages": sorted(rule.languages),
        "origin": rule.origin or "cleaner",
        "examples": [row._asdict() for block in rule.rows for row in block if row.sign],
    }


def _summary(rooms: Iterable[tuple[str, tuple[Rule, ...]]]) -> str:
    rows = [f"| [{family}](#{family}) | {len(members)} | {room_purpose(family)} |" for family, members in rooms]
    return "\n".join(["| room | rules | what it is for |", "|---|---|---|", *rows]) + "\n"


def _facts(rule: Rule) -> Iterator[str]:
    if not rule.by_default:
        yield f'* Off unless it is selected: `select=("{rule.id}",)`. Asked once, about the lines that the other rules left.'
        yield "* Takes prose and titles, as it was published to. A document it rejects loses every line, and each says why."
        return
    if rule.cuts:
        yield "* Cuts: a span at the end of a line. The line itself stays, and the edit is on record."
    else:
        places = PLACES_OF_CONTEXT if rule.is_of_context else PLACES
        yield f"* Acts: {places[rule.where]}."
    if rule.prose:
        yield "* May drop a line that reads as a full sentence."
    if rule.is_of_context:
        yield "* Looks at: the line's neighbours, its zone and the title; in every language."
    elif rule.shape:
        yield "* Looks at: the shape of the whole line, in every language."
    if rule.languages:
        yield f"* Languages ({len(rule.languages)}): {', '.join(sorted(NAMES.get(code, code) for code in rule.languages))}."


def _shown(rule: Rule) -> Iterator[Row]:
    """The rows to show: whole pages of a rule of context; of another a few dropped rows and every kept one."""
    if rule.is_of_context:
        for number, block in enumerate(rule.rows[:PAGES_SHOWN]):
            if number:
                yield Row("", "", "")
            yield from block
        return
    rows = [row for block in rule.rows for row in block if row.sign]
    yield from [row for row in rows if row.sign in "-~"][:NOISE_SHOWN]
    yield from [row for row in rows if row.sign == "|"]


def main() -> int:
    """Print the page."""
    sys.stdout.write(rules_page())
    return 0


if __name__ == "__main__":
    sys.exit(main())
