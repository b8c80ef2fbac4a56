"""``python -m benchmarks learn``: makes the tables of weights that ``cleaner.reading`` ships with.

Logistic regression over the marks of lines, every page of the same weight but for :data:`NEWS`. A mark has points on any
page, and points more on pages of a type; both are kept small, so that a type differs only where its pages show it. Full
gradients, no chance in it: the same pages give the same table. With ``--held-out`` half of the sites are left out each
time and read with the other half's tables, so that the figures are of sites the tables have never seen.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from benchmarks.pages import BenchPage, PageSet
from benchmarks.sets import load
from cleaner.align import align
from cleaner.html.main import found_by_trafilatura
from cleaner.html.page import disarm, read_page
from cleaner.intake import decode
from cleaner.reading.bundles import MarkedLines
from cleaner.reading.marks import marks_of
from cleaner.reading.opinion import is_asked, with_opinion
from cleaner.reading.page_type import PAGE_TYPES, FoundType, type_of
from cleaner.reading.signs import signs_of
from cleaner.reading.weigh import choose, weigh
from cleaner.reading.weights import TypeWeights
from cleaner.walk import join_rows

#: Sets with whole gold bodies; of the news pages only those of open publishers.
SETS = ("wcxb-dev", "fundus")
#: A mark of fewer sites is chance, or the name that one site's program gave to its boxes; however many pages it has. A
#: choice.
LEAST_SITES = 12
#: A mark on pages of one type is asked for fewer: without them it has the points of any page, which are known well.
LEAST_SITES_OF_TYPE = 8
#: Held-out F1 of the pages that are no articles, half of the sites left out: .722 at 3e-6, .751 at 1e-4, .772 at 1e-3,
#: .771 at 2e-3. Of all WCXB pages, told their types, with points of types at 4e-3 .8696, at 1.5e-2 .8692, without .8665;
#: with types found, the same with 1e-3 and 2e-3 within .0002.
RIDGE, RIDGE_OF_TYPE = 1e-3, 2e-3
#: A page of the news set weighs as much as so many others: it is one of 80 from many countries, among 800 articles in
#: English. Held out, news pages read .9642 with 1.5, .9658 with three, .9663 with six; the WCXB pages .8698, .8694, .8691.
NEWS = 3.0
STEPS, RATE = 60, 0.1
#: The same for page types, and the pages a sign needs. Held out, .749 of the types are found with 1.5e-4 and 10 pages,
#: .773 with 5e-4 and 20, .792 with these, .780 with 2e-3 and 40.
TYPE_RIDGE, LEAST_SIGNED = 1e-3, 30
#: Marks and signs of fewer points than these are left out of the tables.
LEAST_POINTS, LEAST_SIGN_POINTS = 3, 20

Table = dict[str, Any]
#: What is learnt: a mark on pages of a type, or on those of any type (``""``); a type's start is its mark ``""``.
_Name = tuple[str, str]
_START: _Name = ("", "")

_np: Any = import_module("numpy")


@dataclass(frozen=True, slots=True)
class Example:
    """A page to learn from: its type, its signs, and of each line the marks and the gold."""

    site: str
    kind: str
    signs: frozenset[str]
    marked: MarkedLines
    gold: tuple[bool, ...]
    sizes: tuple[int, ...]
    found: tuple[bool, ...]
    weight: float


def examples(sets: Iterable[PageSet]) -> list[Example]:
    """Read the pages of some sets; a sealed publisher's pages are left out."""
    weighed = [(page, NEWS if pages.name == "fundus" else 1.0) for pages in sets for page in pages.pages]
    found = [_example(page, weight) for page, weight in weighed if not page.sealed and page.gold.body]
    return [example for example in found if example is not None]


def _example(page: BenchPage, weight: float) -> Example | None:
    read = read_page(decode(page.read())[0])
    disarm(read.root)
    spots = join_rows(read.walked.spots)
    if not spots:
        return None
    gold = align([spot.text for spot in spots], (page.gold.body or "").split("\n")).main
    site = urlsplit(page.url or "").hostname or page.source or page.id
    marked = marks_of(spots)
    signs = signs_of(read.root, spots, marked)
    sizes = tuple(len(spot.text) for spot in spots)
    found = tuple(found_by_trafilatura(read, spots))
    return Example(site, page.page_type, signs, marked, tuple(gold), sizes, found, weight)


def plain(site: str) -> str:
    """A site's name without the prefix that says nothing."""
    return site.removeprefix("www.")


def half_of(site: str) -> int:
    """The half a site belongs to, 0 or 1, the same on every machine."""
    return int(hashlib.md5(plain(site).encode(), usedforsecurity=False).hexdigest(), 16) % 2


def learn_lines(pages: Sequence[Example]) -> Table:
    """Make the table of line weights: of each mark the points on pages of every type, and what every line starts from."""
    places = _line_places(pages)
    rows = [row for page in pages for row in _line_rows(page, places)]
    wanted = _np.array([[float(yes)] for page in pages for yes in page.gold])
    weights = _np.concatenate([_np.array(page.sizes, float) * page.weight / sum(page.sizes) for page in pages])
    ridge = _np.array([RIDGE_OF_TYPE if kind else RIDGE for kind, _ in places])
    slopes = dict(zip([*places, _START], _fit(rows, wanted, weights / weights.sum(), ridge)[:, 0], strict=True))

    def points(mark: str) -> list[int]:
        everywhere = slopes.get(("", mark), 0.0)
        return [round(100 * float(everywhere + slopes.get((kind, mark), 0.0))) for kind in PAGE_TYPES]

    table = {mark: points(mark) for kind, mark in places if mark and not kind}
    kept = {mark: row for mark, row in table.items() if max(map(abs, row)) >= LEAST_POINTS}
    return {"start": points(""), "points": dict(sorted(kept.items()))}


def _line_places(pages: Sequence[Example]) -> dict[_Name, int]:
    """Number what is learnt: marks of enough sites on pages of any type, those of enough sites of a type, and types."""
    told = [(page.site, page.kind, {mark for bundle in page.marked.bundles for mark in bundle.marks}) for page in pages]
    anywhere = _sites_with((site, marks) for site, _, marks in told)
    marks = [mark for mark, count in anywhere.items() if count >= LEAST_SITES]
    names: list[_Name] = [("", mark) for mark in marks]
    for kind in PAGE_TYPES:
        counts = _sites_with((site, found) for site, of, found in told if of == kind)
        names += [(kind, mark) for mark in marks if counts[mark] >= LEAST_SITES_OF_TYPE]
        names.append((kind, ""))
    return {name: i for i, name in enumerate(sorted(names))}


def _line_rows(page: Example, places: Mapping[_Name, int]) -> list[list[int]]:
    """Of every line of a page the numbers of its marks, each as on any page and as on pages of its type."""
    whole: list[list[int]] = []
    for marks, around in page.marked.bundles:
        own = [places[name] for mark in marks for name in (("", mark), (page.kind, mark)) if name in places]
        whole.append(whole[around] + own if around else own)
    start = [places[name] for name in [(page.kind, "")] if name in places]
    return [start + [place for number in line for place in whole[number]] for line in page.marked.lines]


def learn_types(pages: Sequence[Example]) -> Table:
    """Make the table of page types: of each sign the points for every type."""
    known = [page for page in pages if page.kind in PAGE_TYPES]
    counts = _sites_with((page.site, page.signs) for page in known)
    rows, places = _numbered([sorted(page.signs) for page in known], counts, LEAST_SIGNED)
    wanted = _np.array([[float(page.kind == kind) for kind in PAGE_TYPES] for page in known])
    slopes = _fit(rows, wanted, _np.full(len(known), 1 / len(known)), _np.full(len(places), TYPE_RIDGE))
    points = {sign: [round(100 * float(point)) for point in slopes[i]] for sign, i in places.items()}
    kept = {sign: row for sign, row in points.items() if max(map(abs, row)) >= LEAST_SIGN_POINTS}
    return {"start": [round(100 * float(point)) for point in slopes[-1]], "points": dict(sorted(kept.items()))}


def _sites_with(named: Iterable[tuple[str, Iterable[str]]]) -> Counter[str]:
    """On how many sites each name stands; many pages of one site are one."""
    return Counter(name for name, _ in {(name, plain(site)) for site, names in named for name in names})


def _numbered(
    rows: Iterable[Sequence[str]], counts: Counter[str], least: int
) -> tuple[list[list[int]], dict[str, int]]:
    """Give names that are frequent enough a number each, and the rows in numbers."""
    places = {name: i for i, name in enumerate(sorted(name for name, count in counts.items() if count >= least))}
    return [[places[name] for name in row if name in places] for row in rows], places


def _fit(rows: Sequence[Sequence[int]], wanted: Any, weights: Any, ridge: Any) -> Any:
    """Fit a logistic regression, of one class or several, by Adam's steps over full gradients; a ridge for each number.

    Returns:
        The slopes, a row a number, a column a class; the last row is the start, a mark that every row has.
    """
    width = len(ridge)
    marks = _np.concatenate([_np.array([*row, width]) for row in rows])
    row_of = _np.repeat(_np.arange(len(rows)), [len(row) + 1 for row in rows])
    starts = _np.concatenate([[0], _np.cumsum([len(row) + 1 for row in rows])[:-1]])
    shape = (width + 1, wanted.shape[1])
    ridges = _np.append(ridge, 0.0)[:, None]  # the start is free: it holds how frequent a class is
    slopes, mean, square = _np.zeros(shape), _np.zeros(shape), _np.zeros(shape)
    slopes[-1] = _np.log((weights[:, None] * wanted).sum(axis=0)) if wanted.shape[1] > 1 else 0.0
    for step in range(1, STEPS + 1):
        logits = _np.stack([_np.add.reduceat(column[marks], starts) for column in slopes.T], axis=1)
        errors = weights[:, None] * (_chances(logits) - wanted)
        sums = [_np.bincount(marks, weights=column[row_of], minlength=width + 1) for column in errors.T]
        gradient = _np.stack(sums, axis=1) + ridges * slopes
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.99 * square + 0.01 * gradient * gradient
        slopes -= RATE * (mean / (1 - 0.9**step)) / (_np.sqrt(square / (1 - 0.99**step)) + 1e-6)
    return slopes


def _chances(logits: Any) -> Any:
    if logits.shape[1] == 1:
        return 1 / (1 + _np.exp(-_np.clip(logits, -30, 30)))
    shares = _np.exp(logits - logits.max(axis=1, keepdims=True))
    return shares / shares.sum(axis=1, keepdims=True)


def held_out(pages: Sequence[Example]) -> tuple[dict[str, float], float]:
    """Read every page with the tables that were made without its half of the sites.

    Returns:
        The mean F1 over letters of the lines chosen, by page type, and the share of pages whose type is found.
    """
    scores: dict[str, list[float]] = {}
    right: list[bool] = []
    for half in (0, 1):
        known = [page for page in pages if half_of(page.site) != half]
        lines, types = TypeWeights(**learn_lines(known)), TypeWeights(**learn_types(known))
        for page in pages:
            if half_of(page.site) == half:
                kind = type_of(page.signs, types)
                right.append(kind.name == page.kind)
                scores.setdefault(page.kind, []).append(_f1(_chosen(page, kind, lines), page))
    return {kind: sum(of) / len(of) for kind, of in sorted(scores.items())}, sum(right) / len(right)


def _chosen(page: Example, kind: FoundType, table: TypeWeights) -> Sequence[bool]:
    points = weigh(page.marked, table.mixed(kind.shares)).points
    choice = choose(points, page.sizes)
    if is_asked(kind, choice.expected):
        choice = choose(with_opinion(points, page.found, page.sizes, kind), page.sizes)
    return choice.lines


def _f1(chosen: Sequence[bool], page: Example) -> float:
    got = sum(size for yes, size in zip(chosen, page.sizes, strict=True) if yes)
    wanted = sum(size for yes, size in zip(page.gold, page.sizes, strict=True) if yes)
    both = sum(size for yes, gold, size in zip(chosen, page.gold, page.sizes, strict=True) if yes and gold)
    return 2 * both / (got + wanted) if got + wanted else 1.0


def main(data: Path, out: Path | None) -> list[str]:
    """Learn from the sets under a folder; write the tables to ``out``, or measure with half of the sites left out."""
    pages = examples(load(data, SETS))
    if out is None:
        scores, types = held_out(pages)
        return [*(f"{kind}: F1 {f1:.3f}" for kind, f1 in scores.items()), f"types found: {types:.3f}"]
    write(learn_lines(pages), out / "lines.json")
    write(learn_types(pages), out / "types.json")
    return [f"{len(pages)} pages: {out / 'lines.json'}, {out / 'types.json'}"]


def write(table: Table, path: Path) -> None:
    """Write a table as the package ships it, a name a line."""
    rows = [f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(point)}" for name, point in table["points"].items()]
    path.write_text(f'{{"start": {json.dumps(table["start"])}, "points": {{\n' + ",\n".join(rows) + "\n}}\n", "utf-8")
