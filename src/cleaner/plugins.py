"""Rules that other distributions bring: modules named by entry points of the group ``cleaner.rules``.

An entry point's name is the room, its value a module; every rule in the module is ``room.name``, as in the rooms of this
package.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType

from cleaner.rule import Rule
from cleaner.rules import families

GROUP = "cleaner.rules"

_ROOM = re.compile(r"[a-z][a-z0-9_]*")


@cache
def plugged() -> Mapping[str, Rule]:
    """Give the rules of all plugins by id, in the order of their rooms.

    Raises:
        ValueError: if a plugin cannot be loaded, or its room is one of this package's or of another plugin.
    """
    rules: dict[str, Rule] = {}
    taken = set(families())
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        if point.name in taken or not _ROOM.fullmatch(point.name):
            why = "is taken" if point.name in taken else "is no name: a letter, then letters, digits and _"
            raise ValueError(f"the plugin {point.value} brings the room {point.name!r}, which {why}")
        taken.add(point.name)
        rules.update(_rules_of(point))
    return MappingProxyType(rules)


def _rules_of(point: EntryPoint) -> dict[str, Rule]:
    try:
        room: object = point.load()
    except Exception as error:  # somebody else's module, whatever it does
        said = f"{type(error).__name__}: {error}"
        raise ValueError(f"the plugin {point.value} (room {point.name!r}) cannot be loaded: {said}") from error
    return {
        f"{point.name}.{name}": replace(value, id=f"{point.name}.{name}", origin=point.value)
        for name, value in vars(room).items()
        if isinstance(value, Rule)
    }
