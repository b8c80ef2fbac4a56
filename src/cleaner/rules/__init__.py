"""The rooms: one file a kind of noise, found by walking this folder. A rule's id is its address: ``room.name``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from cleaner.rule import Rule
from cleaner.rules._sites import printed


@cache
def catalogue() -> Mapping[str, Rule]:
    """Give every rule by its id, room by room in alphabetic order, in a room as the file has them."""
    rules: dict[str, Rule] = {}
    sites = printed()
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        if module.name.startswith("_"):
            continue
        room = importlib.import_module(f"{__name__}.{module.name}")
        for name, value in vars(room).items():
            if isinstance(value, Rule):
                id_ = f"{module.name}.{name}"
                rules[id_] = replace(value, id=id_, phrases=(*value.phrases, *sites.get(id_, ())))
    return MappingProxyType(rules)


def families() -> tuple[str, ...]:
    """Give the names of the rooms."""
    return tuple(dict.fromkeys(rule.family for rule in catalogue().values()))


def reason_of(id_: str) -> str:
    """Give the sentence that says what a rule found; for an id from an older catalogue, the id itself."""
    rule = catalogue().get(id_)
    return rule.reason if rule else f"Dropped by the rule {id_}."
