"""The published filters that judge whole documents: Gopher, FineWeb, OSCAR, and C4's rules of a document.

Each takes the text of a document and says which threshold rejects it, or nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from cleaner.rules._classic_lines import C4_FEWEST_SENTENCES, c4_said, c4_shape, c4_topic
from cleaner.rules._classic_words import ends, sentences, words


def c4_page(lines: Sequence[str]) -> str | None:
    """Say why C4 rejects a document; lines that go by themselves do not count, as in the code that made the corpus."""
    count = 0
    for line in lines:
        if c4_shape(line) is not None:
            continue
        said = c4_said(line)
        lowered = said.lower()
        if "lorem ipsum" in lowered:
            return "C4: the document says lorem ipsum."
        if "{" in said and "javascript" not in lowered:
            return "C4: the document has a curly bracket in it."
        count += 0 if c4_topic(lowered) else sentences(said)
    if count < C4_FEWEST_SENTENCES:
        return f"C4: {count} sentences are left of the document, fewer than {C4_FEWEST_SENTENCES}."
    return None


#: Gopher: Rae et al. 2021, appendix A.1.1; words are counted as datatrove counts them.
GOPHER_WORDS = (50, 100_000)
GOPHER_WORD_LENGTH = (3, 10)
GOPHER_MOST_SYMBOLS = 0.1
GOPHER_MOST_BULLETS = 0.9
GOPHER_MOST_ELLIPSES = 0.3
GOPHER_FEWEST_LETTERED = 0.8
GOPHER_STOP_WORDS = frozenset(("the", "be", "to", "of", "and", "that", "have", "with"))
GOPHER_FEWEST_STOP_WORDS = 2
#: Table A1 of the paper: the greatest shares of a document that its repetitions may take.
MOST_REPEATED = 0.30
MOST_REPEATED_TEXT = 0.20
MOST_COMMON_RUN = {2: 0.20, 3: 0.18, 4: 0.16}
MOST_REPEATED_RUNS = {5: 0.15, 6: 0.14, 7: 0.13, 8: 0.12, 9: 0.11, 10: 0.10}

#: What is no word by itself: punctuation of many scripts, and the signs nobody sees.
_SYMBOLS = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~´«»–—━…’“”„►、。〈〉《》「」【】！％（），．１：；？～∶").union(
    map(chr, (*range(9), *range(11, 32), *range(127, 160)))
)


def gopher(text: str) -> str | None:
    """Say why Gopher's quality or repetition rules reject a document."""
    found = words(text)
    return next((f"Gopher: {why}." for why in chain(_quality(text, found), _repetition(text, found))), None)


def _quality(text: str, found: Sequence[str]) -> Iterator[str]:
    symbols = _SYMBOLS.union(ends())
    said = [word for word in found if not symbols.issuperset(word)]
    fewest, most = GOPHER_WORDS
    if not fewest <= len(said) <= most:
        yield f"the document has {len(said)} words, and {fewest} to {most} pass"
        return  # what follows are shares, and a document without words has none
    length = sum(map(len, said)) / len(said)
    shortest, longest = GOPHER_WORD_LENGTH
    if not shortest <= length <= longest:
        yield f"its words have {length:.1f} characters on the average, and {shortest} to {longest} pass"
    for name, count in (("hashes", text.count("#")), ("ellipses", text.count("...") + text.count("…"))):
        if count / len(found) > GOPHER_MOST_SYMBOLS:
            yield f"it has more than {GOPHER_MOST_SYMBOLS} {name} a word"
    yield from _lines_of_gopher(text.splitlines())
    if sum(any(map(str.isalpha, word)) for word in found) / len(found) < GOPHER_FEWEST_LETTERED:
        yield f"fewer than {GOPHER_FEWEST_LETTERED:.0%} of its words have a letter in them"
    if len(GOPHER_STOP_WORDS.intersection(found)) < GOPHER_FEWEST_STOP_WORDS:
        yield f"it has fewer than {GOPHER_FEWEST_STOP_WORDS} of the words the, be, to, of, and, that, have, with"


def _lines_of_gopher(lines: Sequence[str]) -> Iterator[str]:
    if sum(line.lstrip().startswith(("•", "-")) for line in lines) / len(lines) > GOPHER_MOST_BULLETS:
        yield f"more than {GOPHER_MOST_BULLETS:.0%} of its lines begin with a bullet"
    if sum(line.rstrip().endswith(("...", "…")) for line in lines) / len(lines) > GOPHER_MOST_ELLIPSES:
        yield f"more than {GOPHER_MOST_ELLIPSES:.0%} of its lines end in an ellipsis"


def _repetition(text: str, found: Sequence[str]) -> Iterator[str]:
    for name, parts in (("paragraphs", re.split(r"\n{2,}", text.strip())), ("lines", re.split(r"\n+", text))):
        repeated = _repeated(parts)
        if len(repeated) / len(parts) > MOST_REPEATED:
            yield f"more than {MOST_REPEATED:.0%} of its {name} repeat another"
        if sum(map(len, repeated)) / len(text) > MOST_REPEATED_TEXT:
            yield f"{name} that repeat another are more than {MOST_REPEATED_TEXT:.0%} of its text"
    for count, most in MOST_COMMON_RUN.items():
        if _commonest(found, count) / len(text) > most:
            yield f"its commonest run of {count} words is more than {most:.0%} of its text"
    for count, most in MOST_REPEATED_RUNS.items():
        if _runs(found, count) / len(text) > most:
            yield f"runs of {count} words that repeat another are more than {most:.0%} of its text"


def _repeated(parts: Sequence[str]) -> list[str]:
    seen: set[str] = set()
    repeated: list[str] = []
    for part in parts:
        (repeated.append if part in seen else seen.add)(part)
    return repeated


def _commonest(found: Sequence[str], count: int) -> int:
    """The characters of the commonest run of so many words, all its copies together."""
    runs = Counter(" ".join(found[at : at + count]) for at in range(len(found) - count + 1))
    if not runs:
        return 0
    run, copies = runs.most_common(1)[0]
    return len(run) * copies


def _runs(found: Sequence[str], count: int) -> int:
    """The characters in runs of so many words that repeat an earlier one; a repeated run is stepped over whole."""
    seen: set[str] = set()
    repeated = at = 0
    while at <= len(found) - count:
        run = "".join(found[at : at + count])
        if run in seen:
            repeated += len(run)
            at += count
        else:
            seen.add(run)
            at += 1
    return repeated


#: FineWeb: Penedo et al. 2024, section 3.6, and the rule of line ends in its code.
FINEWEB_FEWEST_ENDED = 0.12
FINEWEB_SHORT = 30
FINEWEB_MOST_SHORT = 0.67
FINEWEB_MOST_REPEATED = 0.01
FINEWEB_MOST_LINE_ENDS = 0.3


def fineweb(text: str) -> str | None:
    """Say why FineWeb's quality rules reject a document."""
    lines = [line for line in text.split("\n") if line.strip()]
    if sum(line.endswith(ends()) for line in lines) / len(lines) < FINEWEB_FEWEST_ENDED:
        return f"FineWeb: fewer than {FINEWEB_FEWEST_ENDED:.0%} of the document's lines end like a sentence."
    if sum(len(line) <= FINEWEB_SHORT for line in lines) / len(lines) > FINEWEB_MOST_SHORT:
        return f"FineWeb: more than {FINEWEB_MOST_SHORT:.0%} of the document's lines have at most {FINEWEB_SHORT} characters."
    if sum(map(len, _repeated(lines))) / len(text.replace("\n", "")) > FINEWEB_MOST_REPEATED:
        return f"FineWeb: lines that repeat another are more than {FINEWEB_MOST_REPEATED:.0%} of the document's text."
    if text.count("\n") / len(words(text)) > FINEWEB_MOST_LINE_ENDS:
        return f"FineWeb: the document has more than {FINEWEB_MOST_LINE_ENDS} line ends a word."
    return None


#: OSCAR: Abadji et al. 2022, and the defaults of its pipeline, Ungoliant.
OSCAR_LONG = 100
OSCAR_FEWEST_LONG = 0.6


def oscar(lines: Sequence[str]) -> str | None:
    """Say why OSCAR rejects a document."""
    lengths = [len(line) for line in lines]
    if sum(length for length in lengths if length >= OSCAR_LONG) < OSCAR_FEWEST_LONG * sum(lengths):
        return f"OSCAR: less than {OSCAR_FEWEST_LONG:.0%} of the document's text stands in lines of {OSCAR_LONG} characters or more."
    return None
