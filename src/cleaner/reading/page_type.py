"""What kind of page this is: an article, a thread of a forum, a product, ...; found by its signs, or told."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from cleaner.reading.weights import LOGIT, TypeWeights

PageTypeName = Literal["article", "collection", "documentation", "forum", "listing", "product", "service"]
PAGE_TYPES: tuple[PageTypeName, ...] = get_args(PageTypeName)

#: So many signs are given as evidence: more than a reader takes in at a glance say less.
_EVIDENCE = 4


@dataclass(frozen=True, slots=True)
class FoundType:
    """A page's type, the signs that speak most for it, and the chance of every type."""

    name: PageTypeName
    evidence: tuple[str, ...]
    chances: Mapping[PageTypeName, float]

    @property
    def shares(self) -> tuple[int, ...]:
        """The chances in tenths, in the order of the types' names; what is less than half a tenth counts as nothing."""
        return tuple([round(10 * self.chances[name]) for name in PAGE_TYPES])


def told_type(name: PageTypeName) -> FoundType:
    """Give the type that the caller knows."""
    return FoundType(name, ("told",), {kind: float(kind == name) for kind in PAGE_TYPES})


def type_of(signs: Iterable[str], weights: TypeWeights) -> FoundType:
    """Find the type of a page by its signs."""
    known = sorted(sign for sign in signs if sign in weights.points)
    rows = [weights.points[sign] for sign in known]
    sums = [sum(column) for column in zip(weights.start, *rows, strict=True)]
    best = max(range(len(sums)), key=lambda i: (sums[i], -i))
    shares = [math.exp((points - sums[best]) / LOGIT) for points in sums]
    chances: dict[PageTypeName, float] = {
        kind: share / sum(shares) for kind, share in zip(PAGE_TYPES, shares, strict=True)
    }
    strongest = sorted(known, key=lambda sign: (-weights.points[sign][best], sign))[:_EVIDENCE]
    return FoundType(PAGE_TYPES[best], tuple(sign for sign in strongest if weights.points[sign][best] > 0), chances)
