"""What a rule is: phrases, shapes, or a look around; where it may act; and the text that explains and tests it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import MappingProxyType
from typing import Literal, NamedTuple

import regex

from cleaner.lines import Line, Page, Zone
from cleaner.notation import Row, read_rows

Where = Literal["anywhere", "edges", "head", "tail", "beside"]
Look = Callable[[Line], bool]
Sweep = Callable[[Page], Iterable[int]]
Span = tuple[int, int]


class Filtered(NamedTuple):
    """What a published filter takes from lines: those it drops, each with the threshold that spoke, and spans it cuts out."""

    dropped: Mapping[int, str]
    cut: Mapping[int, tuple[Span, ...]] = MappingProxyType({})


Filter = Callable[[Sequence[str]], Filtered]

#: No shape takes a longer line: a contact, counter or credit is shorter.
LONGEST_SHAPE = 200


class Phrase(NamedTuple):
    """What a page prints, in one language: plain words with named slots.

    Slots that close a phrase by themselves are ``{number}``, ``{date}`` and ``{time}``. Open slots take words:
    ``{name}`` a personal or place name, ``{names}`` several, ``{headline}`` words that do not end like a sentence,
    ``{title}`` such words that begin with a capital, ``{words}`` up to eight words, ``{rest}`` what completes one sentence,
    ``{text}`` anything; ``{pointed}`` a sign that points (a colon, a dash, a stroke, an arrow) and a headline. With
    ``needs`` the line must also hold one of these (lower-case) words or parts of words. A phrase that may be ``ended`` is
    found with an exclamation mark behind it as well, or with the full stop of a script that has its own.
    """

    language: str
    text: str
    needs: tuple[str, ...] = ()
    ended: bool = False


class Words:
    """Phrases by language, as a table a linguist can read and add to."""

    def __init__(self, **languages: Iterable[str]) -> None:
        self.languages: dict[str, tuple[str, ...]] = {name: tuple(words) for name, words in languages.items()}

    def alone(self, *frames: str, needs: Iterable[str] = ()) -> tuple[Phrase, ...]:
        """Give each word as a whole line, in each frame: ``"{number} {word}"``; the bare word without any."""
        needed = tuple(needs)
        return tuple(
            [
                Phrase(language, frame.replace("{word}", word), needed)
                for language, words in self.languages.items()
                for word in words
                for frame in frames or ("{word}",)
            ]
        )

    def ended(self) -> tuple[Phrase, ...]:
        """Give each word as a whole line, which may end with an exclamation mark or the full stop of its script."""
        return tuple([phrase._replace(ended=True) for phrase in self.alone()])


@dataclass(frozen=True, slots=True)
class Notice:
    """What a publisher says of itself, in one language: groups of words, one of each of which the paragraph must hold.

    The first group names the thing (``newsletter``) and is what the paragraph is found by. A word that ends in ``*`` may
    go on: ``subscri*``. Words are folded and in lower case, and signs between them count as spaces.
    """

    language: str
    groups: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Deferred:
    """A pattern that is compiled when it is first tried: half a second for all of them, and few pages need more than some.

    Where there are ``words``, the group that matched must hold one of them: thousands of words are looked up at once, and
    as many alternatives took a sixth of a second to compile.
    """

    source: str
    words: frozenset[str] = frozenset()

    @cached_property
    def fullmatch(self) -> Callable[[str], object]:
        """Match a whole line; gives ``None`` where it does not."""
        whole, words = compiled(self.source).fullmatch, self.words

        def with_a_word(line: str) -> object:
            found = whole(line)
            return found if found and found[found.lastindex or 0] in words else None

        return with_a_word if words else whole


@dataclass(frozen=True, slots=True)
class Shape:
    """A pattern for a whole line that no phrase can give, and what turns nearly every other line away untried.

    A line is tried if its key begins with one of ``opens`` or ends with one of ``closes``, or it has one of ``holds`` in
    it; where there are ``needs``, it must have one of these as well. The pattern must be linear: no quantifier inside
    a quantifier, no two overlapping ones side by side.
    """

    pattern: re.Pattern[str] | Deferred
    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    longest: int = LONGEST_SHAPE


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of noise.

    ``id`` is the address (``counters.views``); ``reason`` the first sentence of ``text``; ``rows`` its examples.
    ``where`` says in which zone it may drop a line without further evidence; beside other noise, within three lines
    and with no prose between, any rule may. ``prose`` marks a rule that may drop a line that reads as a full sentence.
    With ``most`` a rule that finds more lines than that on a page drops none: a page has one date, and many are a list.
    A rule of context with ``rooms`` is asked only on pages where one of these rooms found something. A rule ``made_of`` rooms
    finds the lines that are two or more of their phrases in a row; with ``parts_of``, with strokes or dots between them;
    one ``opened_by`` rooms the paragraphs whose first sentence is a phrase of theirs.
    An ``unbound`` rule acts in every zone, whatever its ``where``. An ``apart`` rule takes prose that other people wrote
    below the story, and the drop budget, which is the story's, counts without it. A rule with ``sites`` speaks only on pages of these
    hosts and of those below them. ``origin`` names the file or the plugin that a rule comes from; it is empty for the
    rules of this package.
    """

    text: str
    phrases: tuple[Phrase, ...] = ()
    shape: Shape | None = None
    look: Look | None = None
    sweep: Sweep | None = None
    filter: Filter | None = None
    cuts: tuple[Phrase, ...] = ()
    notices: tuple[Notice, ...] = ()
    where: Where = "anywhere"
    prose: bool = False
    framed: bool = False
    most: int = 0
    rooms: frozenset[str] = frozenset()
    made_of: frozenset[str] = frozenset()
    parts_of: frozenset[str] = frozenset()
    opened_by: frozenset[str] = frozenset()
    unbound: bool = False
    apart: bool = False
    sites: tuple[str, ...] = ()
    origin: str = ""
    id: str = ""
    rows: tuple[tuple[Row, ...], ...] = field(default=(), compare=False)

    @property
    def family(self) -> str:
        """The room the rule lives in, which selects it with its neighbours."""
        return self.id.partition(".")[0]

    @property
    def needed(self) -> frozenset[str]:
        """The rooms whose phrases the rule takes lines apart by."""
        return self.made_of | self.parts_of | self.opened_by

    @property
    def is_of_context(self) -> bool:
        """Whether the rule looks at more than a line, so that its examples are small pages."""
        return self.look is not None or self.sweep is not None or self.filter is not None

    @property
    def by_default(self) -> bool:
        """Whether the rule speaks without being selected: a published filter, which takes prose, does not."""
        return self.filter is None

    def speaks_on(self, host: str) -> bool:
        """Whether the rule speaks on pages of a host; of none, where nobody knows it."""
        return not self.sites or any(host == site or host.endswith("." + site) for site in self.sites)

    @property
    def is_bound(self) -> bool:
        """Whether the rule needs a zone, or noise beside, to act."""
        return self.where != "anywhere" and not self.unbound

    def stands_in(self, zone: Zone) -> bool:
        """Whether the rule may drop a line in this zone without further evidence."""
        return self.unbound or self.where in ("anywhere", zone) or (self.where == "edges" and zone in ("head", "tail"))

    @property
    def is_careful(self) -> bool:
        """Whether the rule speaks even where the others would take too much: a known line, and never a sentence."""
        return bool(self.phrases) and self.where == "anywhere" and not self.prose

    @property
    def is_own(self) -> bool:
        """Whether somebody asked for it line by line: a rule of words or a pattern from outside, which no budget brakes."""
        return bool(self.origin) and (bool(self.phrases) or self.shape is not None)

    @property
    def reason(self) -> str:
        """What the rule found, in one sentence: the first of its text."""
        return " ".join(_blocks(self.text)[0].split())

    @property
    def explanation(self) -> str:
        """The prose of the rule's text between its first sentence and its examples."""
        blocks = [block for block in _blocks(self.text)[1:] if not _is_example(block)]
        return "\n\n".join(" ".join(line.strip() for line in block.splitlines()) for block in blocks)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages the rule claims, in the order of its table; empty for a rule of shape or context."""
        return tuple(dict.fromkeys(phrase.language for phrase in (*self.phrases, *self.cuts, *self.notices)))


def phrases(
    what: tuple[Phrase, ...],
    text: str,
    *,
    where: Where = "anywhere",
    prose: bool = False,
    framed: bool = False,
    most: int = 0,
) -> Rule:
    """Make a rule of phrases, each a whole line once its frame of bullets, dashes and colons is off.

    With ``framed`` the line must stand between dashes or in brackets, as labels do and subheads do not.
    """
    return Rule(text=text, phrases=what, where=where, prose=prose, framed=framed, most=most, rows=_examples(text))


def cuts(what: tuple[Phrase, ...], text: str) -> Rule:
    """Make a rule that cuts phrases off the end of a line that is otherwise honest; the line stays, the edit is kept.

    A phrase that ends in ``{text}`` takes the rest of the line with it. In the examples the span stands in ``⟦⟧``.
    """
    return Rule(text=text, cuts=what, rows=_examples(text))


def notices(what: tuple[Notice, ...], text: str, *, where: Where = "edges") -> Rule:
    """Make a rule of short paragraphs at the edges of a page that hold one word of each of some groups."""
    return Rule(text=text, notices=what, where=where, prose=True, rows=_examples(text))


def shape(
    pattern: str,
    text: str,
    *,
    opens: Iterable[str] = (),
    closes: Iterable[str] = (),
    holds: Iterable[str] = (),
    needs: Iterable[str] = (),
    words: Iterable[str] = (),
    longest: int = LONGEST_SHAPE,
    where: Where = "anywhere",
    prose: bool = False,
) -> Rule:
    """Make a rule of a pattern that the whole line must match, folded and in lower case, with its frame of signs.

    Only lines are tried whose key (without its frame of signs) begins with one of ``opens`` or ends with one of
    ``closes``, or that have one of ``holds`` in them; with ``needs`` they must have one of these as well. All are in
    lower case. Single signs are searched for ten times as fast as words: a word goes best into ``needs``, behind a
    sign. With ``words`` the group of the pattern must hold one of these. No line with more than ``longest`` signs is tried.

    The pattern is compiled when a line is first tried.
    """
    found = Shape(Deferred(pattern, frozenset(words)), tuple(opens), tuple(closes), tuple(holds), tuple(needs), longest)
    return Rule(text=text, shape=found, where=where, prose=prose, rows=_examples(text))


def rows_of(rooms: Iterable[str], text: str) -> Rule:
    """Make a rule for lines that are two or more short phrases of some rooms in a row, and nothing else."""
    return Rule(text=text, made_of=frozenset(rooms), rows=_examples(text))


def strips_of(rooms: Iterable[str], text: str, *, most: int = 0) -> Rule:
    """Make a rule for lines of parts between strokes or dots that are phrases of some rooms each."""
    return Rule(text=text, parts_of=frozenset(rooms), most=most, rows=_examples(text))


def opened_by(rooms: Iterable[str], text: str, *, where: Where = "edges") -> Rule:
    """Make a rule for paragraphs whose first sentence is a phrase of some rooms."""
    return Rule(text=text, opened_by=frozenset(rooms), where=where, prose=True, rows=_examples(text))


@cache
def compiled(pattern: str) -> re.Pattern[str] | regex.Pattern[str]:
    """Compile a pattern with the engine it needs."""
    # The standard library's engine is three times as fast; the other one knows the properties of letters.
    return (regex if r"\p{" in pattern else re).compile(pattern)


def looks(
    text: str, *, where: Where = "anywhere", prose: bool = False, rooms: Iterable[str] = ()
) -> Callable[[Look], Rule]:
    """Make a rule of a function that looks at a line and its surroundings, at first-pass facts and the title only.

    One that needs a find of certain ``rooms`` near by names them, and costs nothing on pages where there is none. Its
    examples are small pages: one block of rows each.
    """

    def decorate(look: Look) -> Rule:
        return Rule(text=text, look=look, where=where, prose=prose, rooms=frozenset(rooms), rows=_examples(text))

    return decorate


def sweeps(
    text: str, *, prose: bool = False, apart: bool = False, rooms: Iterable[str] = ()
) -> Callable[[Sweep], Rule]:
    """Make a rule of a function that looks at a whole page, at first-pass facts only, and gives the lines it drops.

    The title stays whatever it gives, and so do lines of prose without ``prose``; with ``apart`` these are not counted
    against the drop budget. One that needs a find of certain ``rooms``, wherever it stands, names them, and costs nothing on
    pages where there is none. Its examples are small pages: one block of rows each.
    """

    def decorate(sweep: Sweep) -> Rule:
        return Rule(text=text, sweep=sweep, prose=prose, apart=apart, rooms=frozenset(rooms), rows=_examples(text))

    return decorate


def filters(text: str) -> Callable[[Filter], Rule]:
    """Make a rule of a published filter: a function over all lines, blank ones too, that the other rules left.

    It is off unless it is selected, is asked once, and takes prose and titles as it was published to; neither the promise
    to spare what other rules keep nor the drop budget binds it. Its examples are small pages: one block of rows each.
    """

    def decorate(filter_: Filter) -> Rule:
        return Rule(text=text, filter=filter_, prose=True, rows=_examples(text))

    return decorate


def _blocks(text: str) -> list[str]:
    return [block for block in re.split(r"\n[ \t]*\n", text.rstrip()) if block.strip()]


def _is_example(block: str) -> bool:
    lines = block.splitlines()
    return all(line.startswith("        ") for line in lines[1:]) and lines[0].startswith("        ")


def _examples(text: str) -> tuple[tuple[Row, ...], ...]:
    """Read the blocks of rows, which stand deeper than the prose of the text."""
    return tuple(read_rows(block) for block in _blocks(text) if _is_example(block))
