"""Finds the data in a page's scripts and attributes, and reads it as JSON; each block by its name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple, cast

from cleaner.walk import Element

#: So many letters of data are read of one page, the first: of a third of the development pages the longest block has 1.8
#: million letters.
MOST_DATA = 5_000_000
#: So many places of one script are tried as the start of data.
TRIES = 12

_NAMES = {"__NEXT_DATA__": "next-data", "__NUXT_DATA__": "nuxt-data"}
_STATES = (
    ("__APOLLO_STATE__", "apollo-state"),
    ("__NUXT__", "nuxt-data"),
    ("__INITIAL_STATE__", "initial-state"),
    ("__PRELOADED_STATE__", "initial-state"),
    ("__INITIAL_DATA__", "initial-state"),
)
#: Attributes that hold data: Discourse's, Inertia's, and those of components.
_ATTRIBUTES = {"data-preloaded": "discourse-data", "data-page": "page-data", "data-props": "page-data"}
_ASSIGNED = re.compile(r"=\s*(?:JSON\.parse\(\s*)?(?=[{\[\"])")
_FLIGHT = re.compile(r"self\.__next_f\.push\(\s*(?=\[)")
_FLIGHT_ROW = re.compile(r"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),)?")
_decode = json.JSONDecoder(strict=False).raw_decode


class Block(NamedTuple):
    """A block of data: the name of what it is, its value, and texts that it names in place of holding them."""

    name: str
    value: object
    texts: Mapping[str, str] = MappingProxyType({})


def data_blocks(root: Element) -> Iterator[Block]:
    """Give the blocks of data on a page in its order, JSON-LD aside.

    A block whose value is ``None`` could not be read: it nests deeper than the parser goes, or is past :data:`MOST_DATA`.
    """
    left = MOST_DATA
    flight: list[str] = []
    for element in root.iter("script", "div", "main"):
        for name, text in _texts_of(element):
            left -= len(text)
            if left < 0:
                yield Block(name, None)
            elif name == "next-flight":
                flight.append(text)
            else:
                yield from (Block(name, value) for value in _values(name, text))
    if flight:
        yield _flight_rows("".join(_flight_text(flight)))


def _texts_of(element: Element) -> Iterator[tuple[str, str]]:
    if element.tag != "script":
        for attribute, name in _ATTRIBUTES.items():
            text = element.get(attribute)
            if text and text.lstrip()[:1] in ("{", "["):
                yield name, text
        return
    text, kind = element.text or "", (element.get("type") or "").lower()
    if not text or "ld+json" in kind:
        return
    told = _NAMES.get(element.get("id") or "")
    if told or kind.startswith("application/json"):
        yield told or "json-script", text
    elif "__next_f.push" in text:
        yield "next-flight", text
    else:
        yield from ((name, text) for sign, name in _STATES if sign in text)


def _values(name: str, text: str) -> Iterator[object]:
    whole = text.strip()
    if whole[:1] in ("{", "["):
        value = _parsed(whole)
        yield _dereferenced(value) if name == "nuxt-data" else _unfolded(value)
        return
    for count, found in enumerate(_ASSIGNED.finditer(text)):
        if count >= TRIES:
            return
        value = _begun(text, found.end())
        if isinstance(value, str):
            value = _parsed(value)
        if isinstance(value, (dict, list)):
            yield value


def _parsed(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _begun(text: str, at: int) -> object:
    try:
        return _decode(text, at)[0]
    except (ValueError, RecursionError):
        return None


def _unfolded(value: object) -> object:
    """Discourse's data is an object of texts that are JSON themselves."""
    node = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    texts = {key: item for key, item in node.items() if isinstance(item, str)}
    if len(texts) < len(node) or not texts:
        return cast("object", value)
    unfolded: dict[str, object] = {
        key: _parsed(text) if text[:1] in ("{", "[") else text for key, text in texts.items()
    }
    return unfolded


def _dereferenced(value: object) -> object:
    """Nuxt writes one long list, and in place of each value its number there; give the texts back their keys."""
    if not isinstance(value, list):
        return value
    listed = cast("list[object]", value)
    texts = {number: text for number, text in enumerate(listed) if isinstance(text, str)}
    nodes = [cast("dict[str, object]", item) for item in listed if isinstance(item, dict)]
    return [
        {key: texts.get(number) for key, number in node.items() if type(number) is int and number in texts}
        for node in nodes
    ]


def _flight_text(scripts: list[str]) -> Iterator[str]:
    for script in scripts:
        for count, found in enumerate(_FLIGHT.finditer(script)):
            if count >= TRIES * 10:
                return
            value = _begun(script, found.end())
            if isinstance(value, list) and _is_pushed(cast("list[object]", value)):
                yield cast("list[str]", value)[1]


def _is_pushed(value: list[object]) -> bool:
    return len(value) > 1 and isinstance(value[1], str)


def _flight_rows(text: str) -> Block:
    """The rows of React's stream: ``1a:`` and JSON to the line's end, or ``1a:T4f2,`` and so many bytes of text."""
    texts: dict[str, str] = {}
    values: list[object] = []
    at = 0
    while found := _FLIGHT_ROW.match(text, at):
        at = found.end()
        if found[2]:
            texts[f"${found[1]}"], at = _of_bytes(text, at, int(found[2], 16))
            continue
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if text[at : at + 1] in ("{", "["):
            values.append(_parsed(text[at:end]))
        at = end + 1
    return Block("next-flight", values, texts)


def _of_bytes(text: str, at: int, length: int) -> tuple[str, int]:
    """So many bytes of a text from a place on, and the place behind them."""
    part = text[at : at + length].encode("utf-8", "surrogatepass")[:length].decode("utf-8", "ignore")
    return part, at + len(part)
