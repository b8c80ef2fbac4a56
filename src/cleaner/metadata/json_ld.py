"""JSON-LD: what a page says of itself as data. Read once, without recursion, and only so much of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from cleaner.metadata.values import clean

#: An object of JSON-LD, as the standard library reads it.
Node = dict[str, Any]

#: A block longer than this is not read: of the development pages' 1,460 blocks one is longer, and the next has 153,095
#: letters.
LONGEST_JSON = 262_144
#: A broken block longer than this is not mended, and is not left to others either: patterns for broken JSON that others
#: use take the square of its length, 0.1 s for 4 KB.
LONGEST_BROKEN_JSON = 4_096
#: So many objects and lists are looked at on one page, a choice: a page that says more about itself lists others.
MOST_NODES = 20_000
#: So many names of one author are followed (an author's name may be a list, or point to another object). A choice.
MOST_NAMES = 40

# What stands under these keys is about something else than the page: what it lists, who answered, what it is sold with.
_ASIDE = frozenset(
    "itemListElement comment suggestedAnswer acceptedAnswer review isRelatedTo isSimilarTo relatedLink citation mentions"
    " about hasPart isPartOf publisher author creator contributor breadcrumb potentialAction offers video image".split()
)
_STORY = re.compile(
    r"(?:\w*Article|\w*Posting|Report|Recipe|Review|Question|Product\w*|Event|Course|Book|JobPosting|Dataset|"
    r"SoftwareApplication|HowTo|Movie|PodcastEpisode|VideoObject)\Z"
)
_PAGE = re.compile(r"\w*Page\Z")
#: Objects that other pages embed as well; they speak for the page only where it is theirs by name or address.
_EMBEDDED = frozenset(("VideoObject", "Review", "Event", "Product", "Book", "Movie", "Question", "Course"))
_WRAPPING = re.compile(
    r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|(?://\s*)?\]\]>|;)\s*\Z"
)
_LAST_COMMA = re.compile(r",(\s*[}\]])")


def parse_block(text: str) -> object:
    """Parse one block of JSON-LD, mending what sites often break; ``None`` where it is too long or no JSON."""
    if len(text) > LONGEST_JSON:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return _mended(text) if len(text) <= LONGEST_BROKEN_JSON else None


def _mended(text: str) -> object:
    """Parse a block without the comment around it, the semicolon behind it and commas that nothing follows."""
    try:
        return json.loads(_LAST_COMMA.sub(r"\1", _WRAPPING.sub("", _WRAPPING.sub("", text))), strict=False)
    except (ValueError, RecursionError):
        return None


def types_of(node: Node) -> tuple[str, ...]:
    """The names of an object's types, without their address."""
    told = node.get("@type")
    listed = cast("list[object]", told) if isinstance(told, list) else [told]
    return tuple(name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in listed if isinstance(name, str))


@dataclass(frozen=True, slots=True)
class Data:
    """A page's objects in order, outer before inner; objects by ``@id``; the site's and publisher's names."""

    nodes: tuple[Node, ...]
    by_id: dict[str, Node]
    persons: tuple[Node, ...]

    def about(self, is_page: Callable[[str | None, Sequence[str]], bool]) -> tuple[Node, ...]:
        """Give the objects that describe the page, best first: the story, then the page around it.

        ``is_page`` tells by a headline and addresses whether an object is this page's. A story that it does not know
        counts where the page has no other.
        """
        stories = [node for node in self.nodes if any(_STORY.match(name) for name in types_of(node))]
        pages = [node for node in self.nodes if any(_PAGE.match(name) for name in types_of(node))]
        known = [node for node in stories if is_page(headline_of(node), addresses_of(node))]
        own = [node for node in stories if _EMBEDDED.isdisjoint(types_of(node))]
        if not known and len({headline_of(node) for node in own}) == 1:
            known = own
        return (*sorted(known, key=_embedded), *pages[:1])

    def site_names(self) -> Iterator[str]:
        """What the page's sites are called."""
        for node in self.nodes:
            if "WebSite" in types_of(node):
                yield from self.names([node.get("name"), node.get("alternateName")])

    def publishers(self) -> Iterator[str]:
        """What the page's publishers are called."""
        for node in self.nodes:
            yield from self.names(node.get("publisher"))

    def people(self) -> Iterator[str]:
        """The names of objects that are said to be persons."""
        for node in self.persons:
            yield from self.names(node)

    def names(self, value: object) -> Iterator[str]:
        """The names in a value: a text, an object with a name, one that another object names, or lists of these."""
        waiting = [value]
        for _ in range(MOST_NAMES):
            if not waiting:
                return
            value = waiting.pop()
            if isinstance(value, str):
                yield from (text for text in [clean(value)] if text)
            elif isinstance(value, list):
                waiting.extend(reversed(cast("list[object]", value)[:MOST_NAMES]))
            elif isinstance(value, dict):
                node = cast("Node", value)
                name = node.get("name") or self.by_id.get(str(node.get("@id")), {}).get("name")
                waiting.append(name)


def _embedded(node: Node) -> bool:
    return not _EMBEDDED.isdisjoint(types_of(node))


def headline_of(node: Node) -> str | None:
    """An object's headline, or its name where it has none."""
    return clean(node.get("headline")) or clean(node.get("name"))


def addresses_of(node: Node) -> tuple[str, ...]:
    """Where an object says it stands."""
    entity = node.get("mainEntityOfPage")
    inner = cast("Node", entity).get("@id") if isinstance(entity, dict) else entity
    return tuple(value for value in (node.get("url"), inner, node.get("@id")) if isinstance(value, str))


def gather(blocks: Iterable[object]) -> Data:
    """Gather the objects of a page's blocks."""
    nodes: list[Node] = []
    by_id: dict[str, Node] = {}
    persons: list[Node] = []
    for value, aside in _containers(blocks):
        name = value.get("@id")
        if isinstance(name, str) and value.get("name"):
            by_id.setdefault(name, value)
        if not aside and "@type" in value:
            nodes.append(value)
        if "Person" in types_of(value):
            persons.append(value)
    return Data(tuple(nodes), by_id, tuple(persons))


def _containers(blocks: Iterable[object]) -> Iterator[tuple[Node, bool]]:
    """Every object, level by level, and whether it stands under a key that leads away from the page."""
    level: list[tuple[object, bool]] = [(block, False) for block in blocks]
    seen = 0
    while level and seen < MOST_NODES:
        deeper: list[tuple[object, bool]] = []
        for value, aside in level[: MOST_NODES - seen]:
            if isinstance(value, list):
                deeper.extend((item, aside) for item in cast("list[object]", value))
            elif isinstance(value, dict):
                node = cast("Node", value)
                yield node, aside
                inner = [key for key, item in node.items() if type(item) in (dict, list)]
                deeper.extend((node[key], aside or key in _ASIDE) for key in inner)
        seen += len(level)
        level = deeper
