"""What enters and leaves: options, metadata, dropped lines, and the clean article. The one room that knows pydantic."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    ValidationError,
    WithJsonSchema,
    computed_field,
    model_validator,
)
from pydantic_core import PydanticSerializationError
from typing_extensions import override

from cleaner.confidence import confidence_of
from cleaner.flags import Flag, Survey, flags_of
from cleaner.hints import nearest
from cleaner.ledger import Edit, Ledger, Row
from cleaner.strength import BUDGET, STRENGTHS, Strength

if TYPE_CHECKING:
    from cleaner.explain import Explanation

Kind = Literal["html", "text"]
PageTypeName = Literal["article", "collection", "documentation", "forum", "listing", "product", "service"]

SCHEMA_VERSION = 1


class Frozen(BaseModel, frozen=True, extra="forbid"):
    """A model that nobody can change and that refuses what it does not know."""


def _known_strength(value: object) -> object:
    if value in STRENGTHS:
        return value
    raise ValueError(f"no strength is called {value!r}; {nearest(str(value), STRENGTHS, _one_of(STRENGTHS))}")


def _one_of(words: Iterable[str]) -> str:
    return f"it is one of {', '.join(words)}"


class RuleFile(Frozen, frozen=True):
    """A file of rules of one's own: its name, and its text, so that it goes wherever the options go."""

    name: str
    text: str = Field(repr=False)

    @classmethod
    def read(cls, path: str | Path) -> Self:
        """Read a file.

        Raises:
            ValueError: if it cannot be read.
        """
        try:
            return cls(name=str(path), text=Path(path).read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "not UTF-8"
            raise ValueError(f"{path} cannot be read: {why}") from error


def _read_rules(value: object) -> object:
    return RuleFile.read(value) if isinstance(value, (str, Path)) else value


class Options(Frozen, frozen=True):
    """Which rules may speak, and how much they may take.

    ``select`` names rules (``"counters.views"``) or whole rooms (``"counters"``); ``None`` is every rule of this package.
    ``extend_select`` adds rules or rooms that are off by default, such as a plugin's. ``ignore`` takes rules or rooms out
    and has the last word. ``languages`` are the languages whose words count (ISO 639-1); ``None`` is all.

    ``strength`` says what the rules may rest on. ``"careful"``: only whole lines that are known, are noise wherever they
    stand, and are never a sentence. ``"balanced"``: every rule where it may act. ``"thorough"``: rules that wait for a zone
    act everywhere, except those that may drop a sentence.

    ``budget`` is the share of a page's prose that the rules may take before only the careful ones may speak.

    ``rules`` are files of rules of one's own, by path or as a :class:`RuleFile`. A path is read at once, so that options
    are values: equal if the files said the same, and the same in every process they are sent to. These rules speak as
    they are written, whatever the ``languages`` and the ``strength``.

    ``search_date`` searches the whole of a page of HTML for its date where nothing on it declares or shows one: slow, and
    a guess.

    ``prune`` are XPath expressions: lines of the elements that they choose stand outside the main text of a page of HTML.

    ``links``, ``images`` and ``emphasis`` keep where the links of a page of HTML lead, the images of its story, and what it
    says with stress or as code, for its Markdown and its HTML.

    An id or a language that does not exist, or an XPath that is none, is an error when the cleaner is made.

    Raises:
        ValueError: for an option or a value that does not exist, with the nearest that does.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    languages: tuple[str, ...] | None = None
    strength: Annotated[Strength, BeforeValidator(_known_strength)] = "balanced"
    budget: float = Field(default=BUDGET, ge=0, le=1)
    rules: tuple[Annotated[RuleFile, BeforeValidator(_read_rules)], ...] = ()
    search_date: bool = False
    prune: tuple[str, ...] = ()
    links: bool = False
    images: bool = False
    emphasis: bool = False

    @model_validator(mode="before")
    @classmethod
    def _known_options(cls, given: object) -> object:
        names = cast("Mapping[str, object]", given) if isinstance(given, Mapping) else ()
        for name in names:
            if name not in cls.model_fields:
                hint = nearest(name, cls.model_fields, _one_of(cls.model_fields))
                raise ValueError(f"no option is called {name!r}; {hint}")
        return cast("object", given)

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Self:
        """Make options from names and values, as a configuration file holds them.

        Raises:
            ValueError: for an option or a value that does not exist, in one line with the nearest that does.
        """
        try:
            return cls.model_validate(given)
        except ValidationError as error:
            first = error.errors()[0]
            name = ".".join(str(part) for part in first["loc"])
            is_list = first["type"] == "tuple_type"
            said = "a list is wanted" if is_list else first["msg"].removeprefix("Value error, ")
            raise ValueError(f"{name}: {said}" if name else said) from error


class Metadata(Frozen, frozen=True):
    """What is known about the page; each is ``None`` where unknown, ``tags`` are empty then.

    Several authors are parted by ``"; "``. ``date`` is the day of publication, ``YYYY-MM-DD``.
    """

    author: str | None = None
    date: str | None = None
    site: str | None = None
    language: str | None = None
    url: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()


class PageType(Frozen, frozen=True):
    """What kind of page of HTML this is, how sure that is (0 to 1), and the signs that speak most for it.

    ``name`` is article, collection, documentation, forum, listing, product or service. Where the caller told it,
    ``chance`` is 1 and ``evidence`` is ``("told",)``.
    """

    name: PageTypeName
    chance: float
    evidence: tuple[str, ...] = ()


class DroppedLine(Frozen, frozen=True):
    """A line that is not in the body: its 1-based input line, its text, the rule, and the reason in a sentence."""

    number: int
    text: str
    rule: str
    reason: str


def _read_ledger(value: object) -> Ledger:
    if isinstance(value, Ledger):
        return value
    if not isinstance(value, (list, tuple)):
        raise ValueError("lines must be a list of rows")
    return Ledger.of(cast("list[Any]", value))


def _dump_ledger(ledger: Ledger) -> list[dict[str, Any]]:
    return ledger.dump()


LedgerField = Annotated[
    Ledger,
    PlainValidator(_read_ledger),
    PlainSerializer(_dump_ledger),
    WithJsonSchema({"type": "array", "items": {"type": "object"}}),
]


class CleanArticle(BaseModel):
    """A cleaned document: the title, the body, and an account of every line.

    ``lines`` is the whole ledger and the one truth; ``body``, ``dropped``, ``edits`` and ``source`` are read from it.
    ``warnings`` says what was odd about the input; ``encoding`` is the one bytes were decoded from, ``None`` for text
    that came decoded. ``page_type`` and ``reading`` say of HTML what kind of page it is, and by what reading its main
    text was found; both are ``None`` for text. The model is frozen; ``model_dump_json`` and ``model_validate_json`` lose nothing.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    title: str | None = None
    kind: Kind = "text"
    metadata: Metadata = Field(default_factory=Metadata)
    lines: LedgerField
    warnings: tuple[str, ...] = ()
    encoding: str | None = None
    page_type: PageType | None = None
    reading: str | None = None
    schema_version: Literal[1] = SCHEMA_VERSION

    @computed_field
    @cached_property
    def body(self) -> str:
        """The kept lines in order, without the title.

        Text keeps its own line ends and blank lines; paragraphs of HTML are parted by a blank line.
        """
        return self.lines.body(html=self.kind == "html")

    @computed_field
    @cached_property
    def dropped(self) -> tuple[DroppedLine, ...]:
        """Every dropped line, in order, with the rule that dropped it."""
        return tuple(_dropped_line(row) for row in self.lines.dropped)

    @computed_field
    @cached_property
    def edits(self) -> tuple[Edit, ...]:
        """Every span cut out of a kept line."""
        return self.lines.edits

    @computed_field
    @cached_property
    def flags(self) -> tuple[Flag, ...]:
        """What kind of result this is: ``blocked``, ``truncated``, ``link_list``, ``mostly_noise``, ``no_prose``.

        Read from the rows when first asked for. A flag deletes nothing; :mod:`cleaner.flags` says what each goes by.
        """
        return flags_of(self._survey)

    @computed_field
    @cached_property
    def confidence(self) -> float:
        """How far to trust this result, from 0 to 1: the word F1 that pages with the same facts had on the average.

        Counted from the rows when first asked for; :mod:`cleaner.confidence` says which facts count.
        """
        return confidence_of(self._survey, self.kind, self.warnings)

    @cached_property
    def _survey(self) -> Survey:
        return Survey.of(self.lines)

    @cached_property
    def markdown(self) -> str:
        """The title as a heading and the body as Markdown, written when first asked for; it is not in the JSON.

        Of HTML headings, lists, tables, quotations, preformatted text and line breaks are kept, and links, images and
        emphasis where they were asked for; signs that Markdown would read as something else are escaped. Text stays as
        it is below its title.
        """
        from cleaner.markup import markdown_of  # few articles are asked

        return markdown_of(self.lines, self.title, html=self.kind == "html")

    def to_html(self) -> str:
        """Give the title and the body as an ``<article>`` of HTML that is safe to show.

        All text is escaped, and there is no attribute but the number that a list begins with and, where they were asked
        for, addresses of links (http, https, mail) and of images (http, https), with their alternative texts. The
        paragraphs of text are what its blank lines part.
        """
        from cleaner.markup import html_of

        return html_of(self.lines, self.title, html=self.kind == "html")

    @property
    def source(self) -> str:
        """The input, rebuilt from the ledger: the text itself, or the visible lines of a page of HTML."""
        return self.lines.source

    def restore(self, *, rule: str | None = None, number: int | None = None) -> Self:
        """Give a new article with dropped lines back in the body and edits undone.

        Args:
            rule: a rule (``"counters.views"``) or a room (``"counters"``).
            number: a 1-based line number; together with ``rule`` both must fit.

        Raises:
            ValueError: if neither is given, no rule has that id, or the article has no line of that number.
        """
        if rule is None and number is None:
            raise ValueError("restore() needs a rule or a line number; article.dropped lists both")
        if rule is not None and not any(_speaks(row, rule) for _, row in self.lines.touched()):
            _known_rule(rule)
        if number is not None and not 1 <= number <= len(self.lines):
            raise ValueError(f"there is no line {number}: the article has {len(self.lines)} lines")
        positions = [
            index
            for index, row in self.lines.touched()
            if number in (None, row.number) and (rule is None or _speaks(row, rule))
        ]
        return self.model_copy_with(self.lines.restored(positions))

    def explain(self, number: int, *, options: Options | None = None) -> Explanation:
        """Say why a line was dropped or kept: the rules that know it, what they lacked, and the lines beside it.

        Args:
            number: the line, from 1.
            options: those that the article was made with, which it does not carry; the default ones by default.

        Raises:
            ValueError: if the article has no line of that number, or the options are wrong.
        """
        from cleaner.explain import explain  # judges again, which few articles need

        return explain(self, number, options or Options())

    def model_copy_with(self, lines: Ledger) -> Self:
        """Give the same article over another ledger."""
        return type(self)(
            title=self.title,
            kind=self.kind,
            metadata=self.metadata,
            lines=lines,
            warnings=self.warnings,
            encoding=self.encoding,
            page_type=self.page_type,
            reading=self.reading,
        )

    @override
    def model_dump_json(self, **options: Any) -> str:
        """Dump the article as JSON; lone surrogates, which pydantic cannot write, are written as escapes."""
        try:
            return super().model_dump_json(**options)
        except (PydanticSerializationError, UnicodeEncodeError):
            indent = options.pop("indent", None)
            separators = None if indent else (",", ":")
            return json.dumps(self.model_dump(mode="python", **options), indent=indent, separators=separators)

    @classmethod
    @override
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """Read an article back from JSON, lone surrogates included.

        Raises:
            pydantic.ValidationError: if the JSON is not an article's.
        """
        try:
            return super().model_validate_json(json_data, **options)
        except ValidationError:
            try:
                return cls.model_validate(json.loads(json_data), **options)
            except json.JSONDecodeError:
                pass
            raise


def _speaks(row: Row, rule: str) -> bool:
    ids = {row.rule, *(edit.rule for edit in row.edits)}
    return any(id_ is not None and (id_ == rule or id_.startswith(rule + ".")) for id_ in ids)


def _dropped_line(row: Row) -> DroppedLine:
    rule = row.rule or ""
    return DroppedLine(number=row.number, text=row.text, rule=rule, reason=row.reason or _reason(rule))


def _reason(rule: str) -> str:
    from cleaner.rules import reason_of  # the rooms are read when somebody first asks

    return reason_of(rule)


def _known_rule(rule: str) -> None:
    from cleaner.choice import available

    available((rule,))
