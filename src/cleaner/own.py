"""A user's own rules, read from TOML: a table ``[[rule]]`` each, with its words or its pattern and its examples."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any, cast, get_args

from cleaner.hints import nearest
from cleaner.notation import Row
from cleaner.patterns import PatternError, read_pattern
from cleaner.rule import Phrase, Rule, Shape, Where
from cleaner.rules import families

#: What a rule may say, and what it says it with.
KEYS: dict[str, type] = {
    "id": str,
    "words": list,
    "pattern": str,
    "zone": str,
    "sites": list,
    "language": str,
    "prose": bool,
    "noise": list,
    "keep": list,
    "reason": str,
}
ZONES: tuple[Where, ...] = get_args(Where)
SLOTS = ("number", "date", "time", "name", "names", "headline", "pointed", "words", "rest", "text")

_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_SITE = re.compile(r"[^\s/:@]+\.[^\s/:@.]+|localhost")
_SLOT = re.compile(r"\{([^{}]*)\}")
_KINDS = {str: "text", list: "a list of texts", bool: "true or false"}


def own_rules(name: str, text: str) -> tuple[Rule, ...]:
    """Read the rules of a file.

    Args:
        name: the file's name, for what is said of it; it becomes the rules' ``origin``.
        text: its content.

    Raises:
        ValueError: if the file is not TOML, or a rule in it is not one, with the file, the rule and the reason.
    """
    try:
        tables = _tables(tomllib.loads(text))
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error
    rules: dict[str, Rule] = {}
    rooms = frozenset(families())
    for number, table in enumerate(tables, 1):
        try:
            rule = _rule(table, name, rooms)
            if rule.id in rules:
                raise ValueError("the id stands twice")
        except ValueError as error:
            raise ValueError(f"{name}: {table.get('id') or f'rule {number}'}: {error}") from error
        rules[rule.id] = rule
    return tuple(rules.values())


def _tables(given: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    for key in given:
        if key != "rule":
            raise ValueError(f"no key is called {key!r}; a file of rules holds tables [[rule]]")
    tables: object = given.get("rule")
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in cast("list[object]", tables)):
        raise ValueError("there is no rule in it; each is a table [[rule]]")
    return cast("list[Mapping[str, Any]]", tables)


def _rule(given: Mapping[str, Any], origin: str, rooms: frozenset[str]) -> Rule:
    _check(given, rooms)
    language = given.get("language", "en")  # English phrases count on pages of every language
    sentence = given.get("prose", False)
    return Rule(
        text=given["reason"].strip(),
        phrases=tuple(Phrase(language, _phrase(words)) for words in given.get("words", ())),
        shape=_shape(given["pattern"], sentence=sentence) if "pattern" in given else None,
        where=given.get("zone", "anywhere"),
        prose=sentence,
        sites=tuple(site.lower() for site in given.get("sites", ())),
        origin=origin,
        id=given["id"],
        rows=(
            tuple(Row(language, sign, line) for sign, key in (("-", "noise"), ("|", "keep")) for line in given[key]),
        ),
    )


def _check(given: Mapping[str, Any], rooms: frozenset[str]) -> None:
    for key, value in given.items():
        _check_value(key, value)
    for key, what in (
        ("id", ""),
        ("reason", ""),
        ("noise", ": lines that it drops"),
        ("keep", ": lines that it keeps"),
    ):
        if not given.get(key):
            raise ValueError(f"{key} is missing{what}")
    if ("words" in given) == ("pattern" in given):
        raise ValueError("a rule has either words or a pattern")
    if not _ID.fullmatch(given["id"]):
        raise ValueError("an id is a room, a dot and a name, in lower case: harbour.webcam")
    if given["id"].partition(".")[0] in rooms:
        raise ValueError("the room is one of cleaner's own; choose another")
    _check_word("zone", given.get("zone", "anywhere"), ZONES)
    for site in given.get("sites", ()):
        if not _SITE.fullmatch(site):
            raise ValueError(f"{site!r} is no host; write it as harbour.example.com, without https:// and path")


def _check_value(key: str, value: object) -> None:
    _check_word("key", key, KEYS)
    kind = KEYS[key]
    fits = isinstance(value, kind) and (kind is not list or all(isinstance(v, str) for v in cast("list[Any]", value)))
    if not fits:
        raise ValueError(f"{key} is {_KINDS[kind]}")
    if any(
        "\n" in said or "\r" in said for said in cast("list[str]", value if kind is list else [value] * (kind is str))
    ):
        raise ValueError(f"{key} holds a line end, and rules judge line by line")


def _check_word(what: str, word: str, known: Iterable[str]) -> None:
    if word not in known:
        hint = nearest(word, known, f"there are {', '.join(known)}")
        raise ValueError(f"no {what} is called {word!r}; {hint}")


def _phrase(words: str) -> str:
    for slot in _SLOT.findall(words):
        _check_word("slot", slot, SLOTS)
    if not _SLOT.sub("", words).strip():
        raise ValueError(f"the phrase {words!r} has no word of its own")
    return words


def _shape(pattern: str, *, sentence: bool) -> Shape:
    if sentence:
        raise ValueError("a pattern never takes a sentence; give the sentence as words")
    try:
        compiled, holds = read_pattern(pattern)
    except PatternError as error:
        raise ValueError(f"the pattern {pattern[:80]!r} is refused: {error}") from error
    return Shape(compiled, holds=holds)
