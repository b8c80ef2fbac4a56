"""What JSON-LD says of a page's own text: the article, the product, questions and answers, the posts of a thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from cleaner.reading.passages import Passage

SOURCE = "json-ld"
#: So many objects are looked at on one page: a choice, as for metadata.
MOST_NODES = 20_000

#: What is read of an object of a type, in this order: the key, and the element that it would be shown in. A key that
#: holds objects leads to them.
_TEXT = (("articleBody", "p"), ("text", "p"))
_WHOLE = (("headline", "h2"), *_TEXT, ("comment", ""))
_KEYS: dict[str, Sequence[tuple[str, str]]] = {
    "DiscussionForumPosting": _WHOLE,
    "SocialMediaPosting": _WHOLE,
    "Comment": _TEXT,
    "Answer": _TEXT,
    "Question": (("name", "h2"), ("text", "p"), ("acceptedAnswer", ""), ("suggestedAnswer", "")),
    "Product": (("name", "h2"), ("description", "p")),
    "ProductGroup": (("name", "h2"), ("description", "p")),
    "Recipe": (("description", "p"), ("recipeIngredient", "li"), ("recipeInstructions", "")),
    "HowTo": (("description", "p"), ("supply", "li"), ("tool", "li"), ("step", "")),
    "HowToSection": (("name", "h3"), ("itemListElement", "")),
    "HowToStep": (("text", "p"),),
    "JobPosting": (("title", "h2"), ("description", "p")),
}
_OF_NAME: Sequence[tuple[str, str]] = (("name", "h2"), ("description", "p"))
for _name in ("Event", "Course", "Service", "SoftwareApplication", "Book", "Movie", "Dataset", "LocalBusiness"):
    _KEYS[_name] = _OF_NAME
#: What leads to objects of the page's own from objects that say nothing themselves.
_DOORS = ("@graph", "mainEntity", "mainEntityOfPage")


#: A value, the keys that lead to it, the element it would be shown in.
_Held = tuple[object, tuple[str, ...], str]


def linked_passages(blocks: Iterable[object]) -> Iterator[Passage]:
    """Give the passages of a page's blocks of JSON-LD, those of each object in the order of its type.

    No recursion, and at most :data:`MOST_NODES` objects.
    """
    waiting: list[_Held] = [(block, (), "") for block in reversed(list(blocks))]
    for _ in range(MOST_NODES):
        if not waiting:
            return
        value, path, tag = waiting.pop()
        if isinstance(value, str):
            if tag and value.strip():
                yield Passage(SOURCE, path, value, tag)
        elif isinstance(value, list):
            waiting.extend((item, path, tag) for item in reversed(cast("list[object]", value)[:MOST_NODES]))
        elif isinstance(value, dict):
            waiting.extend(reversed(_of_node(cast("dict[str, Any]", value), path, tag)))


def _of_node(node: dict[str, Any], path: tuple[str, ...], tag: str) -> list[_Held]:
    """What an object holds, in order; one that stands where a text is wanted is its text or name."""
    name = _type_of(node)
    keys = _KEYS.get(name) or (_TEXT if name.endswith(("Article", "Posting", "Review", "Report")) else ())
    if not keys and tag:
        keys = (("text", tag), ("name", tag)) if "text" not in node else (("text", tag),)
    whole = (*keys, *((key, "") for key in _DOORS))
    here = (*path, name) if name else path
    return [(node[key], (*here, key), of) for key, of in whole if key in node]


def _type_of(node: dict[str, Any]) -> str:
    """The first of an object's types that is known, without its address; the first one where none is."""
    told: object = node.get("@type")
    listed = cast("list[object]", told) if isinstance(told, list) else [told]
    names = [name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in listed if isinstance(name, str)]
    return next((name for name in names if name in _KEYS), names[0] if names else "")
