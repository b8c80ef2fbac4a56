"""The measures: WCXB's word F1, trafilatura's segments, scrapinghub's shingles. Each as its own evaluation defines it."""

from __future__ import annotations

import math
import random
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"\s+")
#: Words in a shingle.
SHINGLE = 4
BOOTSTRAPS = 1000


class Score(NamedTuple):
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float
    f1: float


class Interval(NamedTuple):
    """A share with the ends of its 95% confidence interval, and the counts it was made of."""

    share: float
    low: float
    high: float
    hits: int
    of: int


def f1_of(precision: float, recall: float) -> float:
    """The harmonic mean, 0 where both are."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def words(text: str) -> list[str]:
    r"""The words of WCXB's measure: ``\w+`` of the lower-cased text."""
    return _WORD.findall(text.lower())


def word_score(text: str, gold: str) -> Score:
    """WCXB's word F1 of one page: the overlap of the two multisets of words."""
    return count_score(Counter(words(text)), Counter(words(gold)))


def count_score(got: Counter[str], gold: Counter[str]) -> Score:
    """The word F1 of two multisets that are counted already."""
    total, wanted = got.total(), gold.total()
    if not wanted:
        return Score(1.0, 1.0, 1.0) if not total else Score(0.0, 0.0, 0.0)
    if not total:
        return Score(0.0, 0.0, 0.0)
    overlap = (got & gold).total()
    precision, recall = overlap / total, overlap / wanted
    return Score(precision, recall, f1_of(precision, recall))


def mean_score(scores: Iterable[Score]) -> Score:
    """The mean over pages, each of the three by itself, as WCXB gives it."""
    rows = list(scores)
    if not rows:
        return Score(0.0, 0.0, 0.0)
    return Score(*(statistics.fmean(column) for column in zip(*rows, strict=True)))


def squeeze(text: str) -> str:
    """Fold every run of white space into one space."""
    return _SPACE.sub(" ", text).strip()


class Segments(NamedTuple):
    """Counts of trafilatura's measure: segments that should be there or not, and are there or not."""

    true_positive: int = 0
    false_positive: int = 0
    false_negative: int = 0
    true_negative: int = 0

    def plus(self, other: Segments) -> Segments:
        """Add two counts."""
        return Segments(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))

    @property
    def score(self) -> Score:
        """Precision, recall and F over all counted segments."""
        got, wanted = self.true_positive + self.false_positive, self.true_positive + self.false_negative
        precision = self.true_positive / got if got else 0.0
        recall = self.true_positive / wanted if wanted else 0.0
        return Score(precision, recall, f1_of(precision, recall))

    @property
    def accuracy(self) -> float:
        """The share of segments that are where they should be."""
        return (self.true_positive + self.true_negative) / sum(self) if sum(self) else 0.0


def segment_counts(text: str, wanted: Iterable[str], unwanted: Iterable[str]) -> Segments:
    """Count which segments stand in the text, white space folded."""
    seen = squeeze(text)
    hits = [squeeze(segment) in seen for segment in wanted]
    wrong = [squeeze(segment) in seen for segment in unwanted]
    return Segments(sum(hits), sum(wrong), len(hits) - sum(hits), len(wrong) - sum(wrong))


class Shingles(NamedTuple):
    """Shares of shared, added and missing shingles of one page; they add up to 1, so long pages weigh no more."""

    shared: float
    added: float
    missing: float


def shingle_counts(text: str, gold: str) -> Shingles:
    """Compare the four-word shingles of a text with those of the gold body."""
    got, wanted = Counter(shingles_of(_WORD.findall(text))), Counter(shingles_of(_WORD.findall(gold)))
    counts = ((got & wanted).total(), (got - wanted).total(), (wanted - got).total())
    total = sum(counts)
    return Shingles(*(count / total for count in counts)) if total else Shingles(0.0, 0.0, 0.0)


def shingles_of(tokens: Sequence[str]) -> list[tuple[str, ...]]:
    """The runs of four words in a row; fewer words are one run."""
    if not tokens:
        return []
    return [tuple(tokens[at : at + SHINGLE]) for at in range(max(1, len(tokens) - SHINGLE + 1))]


class ShingleScore(NamedTuple):
    """The set's figures: F1 of the mean precision and mean recall; accuracy is the share of pages without a fault."""

    f1: float
    precision: float
    recall: float
    accuracy: float


def shingle_score(pages: Sequence[Shingles]) -> ShingleScore:
    """The figures over pages; precision over pages with any text, recall over those with any gold."""
    precision = _mean(_share(page.shared, page.added, page.missing) for page in pages if page.shared + page.added > 0)
    recall = _mean(_share(page.shared, page.missing, page.added) for page in pages if page.shared + page.missing > 0)
    accuracy = _mean(float(page.added == page.missing == 0) for page in pages)
    return ShingleScore(f1_of(precision, recall), precision, recall, accuracy)


def _share(shared: float, other: float, rest: float) -> float:
    """Precision (or recall): 1 where nothing is added or missing, 0 where nothing at all is there."""
    if other == rest == 0:
        return 1.0
    return shared / (shared + other) if shared + other else 0.0


def _mean(values: Iterable[float]) -> float:
    rows = list(values)
    return statistics.fmean(rows) if rows else 0.0


def bootstrap(pages: Sequence[Shingles], times: int = BOOTSTRAPS, seed: int = 0) -> ShingleScore:
    """Half the width of each figure's 95% interval, over pages drawn again with replacement."""
    if len(pages) < 2:
        return ShingleScore(0.0, 0.0, 0.0, 0.0)
    draw = random.Random(seed)  # noqa: S311 - a resampling, repeatable
    rows = [shingle_score(draw.choices(pages, k=len(pages))) for _ in range(times)]
    return ShingleScore(*(1.96 * statistics.stdev(column) for column in zip(*rows, strict=True)))


def wilson(hits: int, of: int) -> Interval:
    """Wilson's 95% interval of a share; honest for 3 of 30, where the plain one is not."""
    if not of:
        return Interval(0.0, 0.0, 1.0, 0, 0)
    z = 1.959964
    share = hits / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return Interval(share, max(0.0, middle - half), min(1.0, middle + half), hits, of)
