"""The images of a page by row: what each is, which are nothing to look at, and which line they belong to."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from cleaner.html.addresses import address_of
from cleaner.html.claims import Claim, Claims
from cleaner.html.trace import Placed, Stand
from cleaner.ledger import IMAGE_SCHEMES, Image
from cleaner.walk import Element

#: Where scripts that load an image late keep its address, and the sizes it comes in.
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-orig-src", "data-hi-res-src", "src")
#: Of the sizes an image comes in the largest is taken up to so many pixels, or this density: a screen's width, a choice.
WIDEST, DENSEST = 2_000, 2.0
#: More of a list of sizes is not read, more of an alternative text not kept: choices.
LONGEST_SET, LONGEST_ALT, MOST_SOURCES = 20_000, 1_000, 20
#: Images that are declared to be no higher and no wider are icons; of 2 pixels in one direction they count readers. Choices.
ICON, PIXEL = 32, 2

_SIZE = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)([wx])(?:,(.*))?", re.DOTALL)
_LENGTH = re.compile(r"\s*(\d{1,6})(?:\.\d{0,6})?\s*(?:px)?\s*")
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?<![\w-])(?:width|height)\s*:\s*[0-2](?:px)?\s*(?:;|\Z)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\d+x\d+|[^\W\d_]+|\d+")
#: Words in an image's class that make it a part of the page's furniture.
_CLASSES = frozenset(
    "author avatar byline emoji gravatar icon icons ico logo pixel smiley spacer spinner sprite".split()
)
#: Files whose names are these words alone show nothing or are buttons: a pixel in a longer name may be a telephone.
_FILES = frozenset(
    "1x1 bg blank dummy email empty facebook icon instagram lazy linkedin loader loading logo mail pinterest"
    " pixel placeholder print share spacer spinner sprite sprites telegram transparent twitter whatsapp".split()
)
_NO_IMAGE = frozenset(("1x1", "placeholder"))
#: Drawings (SVG) that have one of these words in their names are signs.
_SIGNS = frozenset("arrow badge button chevron icon icons loader loading logo spinner sprite zoom".split())


class Picture(NamedTuple):
    """An image's address and its alternative text."""

    target: str
    alt: str


def images_of(
    stands: Sequence[Stand],
    rows: Sequence[Placed | None],
    claims: Claims,
    pruned: Container[Element],
    base: str | None,
) -> dict[int, tuple[Image, ...]]:
    """Give the images of a page by their row, in order.

    Args:
        stands: where images stand, as the walk noted it.
        rows: of each line of the walk its row.
        claims: which rows the others belong to that stand on no line.
        pruned: elements that the caller took out.
        base: what addresses are relative to.
    """
    found: dict[int, list[Image]] = {}
    following = _following(rows)
    for stand, picture in _shown([(stand, picture_of(stand.element, base)) for stand in stands]):
        claim = None if _is_in(stand.element, pruned) else _claim(stand, rows, following, claims)
        images = [] if claim is None else found.setdefault(claim.row, [])
        if claim and (claim.at, picture.target) not in [image[:2] for image in images[-1:]]:
            images.append(Image(claim.at, picture.target, picture.alt))
    return {row: tuple(sorted(images, key=_order)) for row, images in found.items()}


def _order(image: Image) -> int:
    return -1 if image.at == "before" else image.at if isinstance(image.at, int) else 1 << 60


def _shown(pictures: Sequence[tuple[Stand, Picture | None]]) -> Iterator[tuple[Stand, Picture]]:
    """The images that are some; what a ``noscript`` holds only where the image beside it is none."""
    beside: set[Element] = set()
    for stand, picture in pictures:
        if picture and not stand.fallback:
            beside.update((stand.element, *islice(stand.element.iterancestors(), 2)))
    for stand, picture in pictures:
        holder = next(stand.element.iterancestors("noscript"), None) if stand.fallback and stand.at is None else None
        if picture and (holder is None or holder.getparent() not in beside):
            yield stand, picture


def _is_in(element: Element, pruned: Container[Element]) -> bool:
    return any(around in pruned for around in (element, *element.iterancestors()))


def _following(rows: Sequence[Placed | None]) -> list[Placed]:
    """Of each line of the walk, and of its end, where the next one stands that is in the ledger."""
    following = [Placed(max([placed.row + 1 for placed in rows if placed], default=0), 0)]
    for placed in reversed(rows):
        following.append(placed or following[-1])
    return following[::-1]


def _claim(stand: Stand, rows: Sequence[Placed | None], following: Sequence[Placed], claims: Claims) -> Claim | None:
    """Where an image stands among the rows: in its line, in its row of cells, or where it belongs to."""
    if stand.at is not None:
        placed = rows[stand.line]
        return placed and claims.in_line(stand.element, placed.row, placed.start + stand.at)
    placed = following[stand.line]
    if placed.start:
        return Claim(placed.row, placed.start)
    return None if stand.hidden else claims.of(stand.element, placed.row)


def picture_of(image: Element, base: str | None) -> Picture | None:
    """Read an image; ``None`` where it shows nothing, or its address is none of http or https."""
    if _is_furniture(image):
        return None
    for told in _candidates(image):
        target = address_of(told, base, IMAGE_SCHEMES) if "{" not in told else None
        if target and not _is_nothing(target.partition("?")[0].rpartition("/")[2].lower()):
            return Picture(target, " ".join((image.get("alt") or "")[: 2 * LONGEST_ALT].split())[:LONGEST_ALT])
    return None


def _is_furniture(image: Element) -> bool:
    """Whether an image is declared to be as small as an icon or a pixel, is hidden, or called what is none of a story."""
    sizes = [_length(image.get(side)) for side in ("width", "height")]
    known = [size for size in sizes if size is not None]
    if any(size <= PIXEL for size in known) or (len(known) == len(sizes) and max(known) <= ICON):
        return True
    if (
        image.get("hidden") is not None
        or _HIDING.search(image.get("style") or "")
        or image.get("role") == "presentation"
    ):
        return True
    return bool(_CLASSES.intersection(_WORD.findall((image.get("class") or "").lower())))


def _length(told: str | None) -> int | None:
    found = _LENGTH.fullmatch(told or "")
    return int(found[1]) if found else None


def _is_nothing(file: str) -> bool:
    """Whether a file is called what no story's image is: a placeholder, a button, a sign."""
    stem, _, kind = file.rpartition(".")
    words = set(_WORD.findall(stem))
    return bool(words & (_SIGNS | _NO_IMAGE if kind == "svg" else _NO_IMAGE)) or (bool(words) and words <= _FILES)


def _candidates(image: Element) -> Iterator[str]:
    """The addresses an image may have, the best first: the largest of its sizes, what a script loads, what stands there."""
    around = next((element for element in image.iterancestors() if element.tag != "source"), None)
    sources = islice(around.iter("source"), MOST_SOURCES) if around is not None and around.tag == "picture" else ()
    for element in (image, *sources):
        for name in _SETS:
            told = element.get(name)
            if told:
                yield from _by_size(told)
        for name in _SOURCES if element is image else ():
            yield image.get(name) or ""


def _by_size(told: str) -> list[str]:
    """The addresses of a list of sizes: the largest sensible one, then the others down, then those that are too large."""
    found = [
        (size > (WIDEST if unit == "w" else DENSEST), size, address)
        for size, unit, address in _sizes(told[:LONGEST_SET])
    ]
    return [address for _, _, address in sorted(found, key=lambda item: (item[0], item[1] if item[0] else -item[1]))]


def _sizes(told: str) -> Iterator[tuple[float, str, str]]:
    """Read a list of sizes: addresses, each with its width or its density, parted by commas that an address may hold too."""
    address = ""
    for word in told.split():
        size = _SIZE.fullmatch(word) if address else None
        if size:
            yield float(size[1]), size[2], address
            address = size[3] or ""
        elif address:
            yield 1.0, "x", address.rstrip(",")
            address = word
        else:
            address = word.lstrip(",")
        if address.endswith(","):
            yield 1.0, "x", address.rstrip(",")
            address = ""
    if address:
        yield 1.0, "x", address
