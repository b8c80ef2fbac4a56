"""What the data of a program on a page holds of its text: the state of Next, Nuxt, Apollo, Discourse and their like.

No two sites name their data alike, so it is read by what it looks like: prose under the keys that hold prose anywhere,
blocks of rich text, elements of React; outside of what by its key is the site's and not the page's, as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from cleaner.reading.passages import Passage, has_markup, is_escaped, is_prose, speaks_to_machines

#: So many values are looked at in one block of data: a choice. None of the development pages' blocks has more.
MOST_VALUES = 200_000
#: Keys that hold prose, by what they end in.
_PROSE = re.compile(
    r"(?:body|contents?|html|desc(?:ription)?|text|cooked|excerpt|summary|abstract|paragraphs?|intro(?:duction)?|lead|lede|"
    r"standfirst|answer|question|details|features|overview|transcript|story|markdown|copy|value|quote|richtext|"
    r"instructions|ingredients|children)\Z",
    re.IGNORECASE,
)
#: Keys of what is the site's, another page's, or for machines: nothing below them is read.
_ASIDE = re.compile(
    r"nav|menu|header\Z|footer|breadcrumb|related|recommend|similar|sidebar|\bseo|seo\Z|meta(?:data|tags|desc|\Z)|"
    r"translation|i18n|locali[sz]|\blocale|messages|dictionar|config|settings|theme|style|css|analytic|track|cookie|consent|"
    r"banner|promo|advert|\bads?\Z|newsletter|popup|modal|toast|error|schema|query\Z|policy|legal|disclaimer|author|"
    r"contributor|publisher|alt\Z|alttext|aria|placeholder|tooltip|social|share|sponsor|experiment|feature_?flags|trending|"
    r"popular|latest|suggested|_links|license|categories\Z|tags\Z|\bsite|image|video\Z|video_|media\Z|credit|"
    r"(?<!tran)scripts?\Z",
    re.IGNORECASE,
)
#: What one key holds in several forms: the one with markup is read, or the first.
_FORM = re.compile(r"_?(?:html|raw|text|plain|markdown|md)\Z", re.IGNORECASE)

#: Where editors' formats (ProseMirror, Contentful, Sanity, Slate, Lexical) name the kind of a block, and the elements.
_KIND = ("nodeType", "_type", "type")
_KINDS = {
    "paragraph": "p",
    "block": "p",
    "heading": "h2",
    "blockquote": "blockquote",
    "list-item": "li",
    "listItem": "li",
    "list_item": "li",
    "listitem": "li",
    "code-block": "pre",
    "codeBlock": "pre",
    **{f"heading-{level}": f"h{level}" for level in range(1, 7)},
}
_HELD = ("content", "children", "nodes")
_LEAF = ("text", "value")
#: Elements of React that hold a line.
_LINES = frozenset("p h1 h2 h3 h4 h5 h6 li blockquote pre td th dt dd figcaption".split())
_UNREAD = frozenset(("script", "style", "meta", "title", "link", "svg", "nav", "footer", "button"))

_Path = tuple[Any, str] | None


def state_passages(source: str, value: object, texts: Mapping[str, str] | None = None) -> list[Passage]:
    """Give the passages that a block of data holds, in its order. No recursion, at most :data:`MOST_VALUES` values.

    A short text counts where prose stands in the same place, as one post of a thread does beside the others.

    Args:
        source: the name of the data.
        value: the data.
        texts: texts that it names in place of holding them.
    """
    found = [
        (Passage(source, _written(path), text, tag or "p"), bool(tag) or _is_passage(text, key))
        for text, key, path, tag in _said(value, texts or {})
        if tag or not speaks_to_machines(text)
    ]
    places = {passage.path for passage, is_sure in found if is_sure}
    return [passage for passage, is_sure in found if is_sure or passage.path in places]


def _said(value: object, texts: Mapping[str, str]) -> Iterator[tuple[str, str, _Path, str]]:
    """Every text of a block of data, with its key, the way to it, and its element where it is rich text."""
    waiting: list[tuple[object, str, _Path]] = [(value, "", None)]
    for _ in range(MOST_VALUES):
        if not waiting:
            return
        item, key, path = waiting.pop()
        tag = _tag_of(item)
        if isinstance(item, str) and item:
            yield texts.get(item, item), key, path, ""
        elif tag:
            yield _text_in(item), key, path, tag
        elif isinstance(item, list):
            waiting.extend((inner, key, path) for inner in reversed(_inner(cast("list[object]", item))))
        elif isinstance(item, dict):
            node = cast("dict[str, object]", item)
            waiting.extend([(node[name], name, (path, name)) for name in reversed(_names(node))])


def _names(node: Mapping[str, object]) -> list[str]:
    """The keys of an object that are worth following: none that leads aside, one of those that hold the same."""
    kept: dict[str, str] = {}
    for name, item in node.items():
        if _ASIDE.search(name):
            continue
        stem = _FORM.sub("", name) if isinstance(item, str) else name
        if stem not in kept or (_is_marked(item) and not _is_marked(node[kept[stem]])):
            kept[stem] = name
    return [name for name in node if kept.get(_FORM.sub("", name)) == name or kept.get(name) == name]


def _is_marked(item: object) -> bool:
    return isinstance(item, str) and has_markup(item)


def _inner(item: list[object]) -> list[object]:
    """The values of a list; of an element of React, ``["$", tag, key, properties]``, its properties."""
    if len(item) > 3 and item[0] == "$" and isinstance(item[1], str):
        return [] if item[1] in _UNREAD else item[3:]
    return item[:MOST_VALUES]


def _tag_of(item: object) -> str:
    """The element that a block of rich text, or an element of React, would be shown in; ``""`` for anything else."""
    if isinstance(item, list):
        listed = cast("list[object]", item)
        is_line = len(listed) > 3 and listed[0] == "$" and isinstance(listed[1], str) and listed[1] in _LINES
        return cast("str", listed[1]) if is_line else ""
    if not isinstance(item, dict):
        return ""
    node = cast("dict[str, object]", item)
    if not any(isinstance(node.get(name), list) for name in _HELD):
        return ""
    told = next((kind for name in _KIND if isinstance(kind := node.get(name), str)), "")
    return _KINDS.get(told, "")


def _text_in(block: object) -> str:
    """The text of a block: its leaves one after another."""
    parts: list[str] = []
    waiting = [block]
    for _ in range(MOST_VALUES):
        if not waiting:
            break
        item = waiting.pop()
        if isinstance(item, str):
            parts.append(item if not item.startswith("$") else "")
        elif isinstance(item, list):
            listed = cast("list[object]", item)
            waiting.extend(reversed(_leaves_of_element(listed[3:4]) if listed[:1] == ["$"] else listed[:MOST_VALUES]))
        elif isinstance(item, dict):
            node = cast("dict[str, object]", item)
            waiting.extend(node[name] for name in reversed((*_LEAF, *_HELD)) if name in node)
    return "".join(parts)


def _leaves_of_element(properties: list[object]) -> list[object]:
    held = properties[0] if properties else None
    return [cast("dict[str, object]", held).get("children", "")] if isinstance(held, dict) else []


def _is_passage(text: str, key: str) -> bool:
    return is_prose(text) and bool(_PROSE.search(key) or has_markup(text) or is_escaped(text))


def _written(path: _Path) -> tuple[str, ...]:
    names: list[str] = []
    while path is not None:
        names.append(path[1])
        path = path[0]
    return tuple(reversed(names))
