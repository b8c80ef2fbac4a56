"""The rooms: one file a kind of noise, found by walking this folder. A rule's id is its address: ``room.name``."""

from __future__ import annotations

import difflib
import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from cleaner.rule import Rule


@cache
def catalogue() -> Mapping[str, Rule]:
    """Give every rule by its id, room by room in alphabetic order, in a room as the file has them."""
    rules: dict[str, Rule] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        if module.name.startswith("_"):
            continue
        room = importlib.import_module(f"{__name__}.{module.name}")
        for name, value in vars(room).items():
            if isinstance(value, Rule):
                id_ = f"{module.name}.{name}"
                rules[id_] = replace(value, id=id_)
    return MappingProxyType(rules)


def families() -> tuple[str, ...]:
    """Give the names of the rooms."""
    return tuple(dict.fromkeys(rule.family for rule in catalogue().values()))


def require(id_: str) -> None:
    """Check that ``id_`` names a rule or a room.

    Raises:
        ValueError: if it does not, with the nearest ids that do.
    """
    known = (*catalogue(), *families())
    if id_ not in known:
        near = difflib.get_close_matches(id_, known, n=3, cutoff=0.5)
        hint = f"did you mean {' or '.join(near)}?" if near else "`cleaner rules` lists them all"
        raise ValueError(f"no rule or room is called {id_!r}; {hint}")


def chosen(select: Iterable[str] | None, ignore: Iterable[str]) -> tuple[Rule, ...]:
    """Give the rules that ``select`` names (for ``None`` all that speak by default) less those that ``ignore`` names.

    Raises:
        ValueError: if a name is none of a rule or a room.
    """
    wanted = None if select is None else tuple(select)
    unwanted = tuple(ignore)
    for id_ in (*(wanted or ()), *unwanted):
        require(id_)
    return tuple(
        rule
        for rule in catalogue().values()
        if (rule.by_default if wanted is None else _named(rule, wanted)) and not _named(rule, unwanted)
    )


def reason_of(id_: str) -> str:
    """Give the sentence that says what a rule found; for an id from an older catalogue, the id itself."""
    rule = catalogue().get(id_)
    return rule.reason if rule else f"Dropped by the rule {id_}."


def _named(rule: Rule, ids: tuple[str, ...]) -> bool:
    return rule.id in ids or rule.family in ids
