"""What enters and leaves: options, metadata, dropped lines, and the clean article. The one room that knows pydantic."""

from __future__ import annotations

import json
from functools import cached_property
from typing import Annotated, Any, Literal, Self, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    ValidationError,
    WithJsonSchema,
    computed_field,
)
from pydantic_core import PydanticSerializationError
from typing_extensions import override

from cleaner.ledger import Edit, Ledger, Row

Kind = Literal["html", "text"]
PageTypeName = Literal["article", "collection", "documentation", "forum", "listing", "product", "service"]

SCHEMA_VERSION = 1


class Frozen(BaseModel):
    """A model that nobody can change and that refuses what it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Options(Frozen):
    """Which rules may speak.

    ``select`` names rules (``"counters.views"``) or whole rooms (``"counters"``); ``None`` is every rule. ``ignore``
    takes rules or rooms out of that. An id that no rule has is an error when the cleaner is made.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()


class Metadata(Frozen):
    """What is known about the page; each is ``None`` where unknown. ``date`` is ``YYYY-MM-DD``."""

    author: str | None = None
    date: str | None = None
    site: str | None = None
    language: str | None = None
    url: str | None = None


class PageType(Frozen):
    """What kind of page of HTML this is, how sure that is (0 to 1), and the signs that speak most for it.

    ``name`` is article, collection, documentation, forum, listing, product or service. Where the caller told it,
    ``chance`` is 1 and ``evidence`` is ``("told",)``.
    """

    name: PageTypeName
    chance: float
    evidence: tuple[str, ...] = ()


class DroppedLine(Frozen):
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
        if rule is not None:
            _known_rule(rule)
        if number is not None and not 1 <= number <= len(self.lines):
            raise ValueError(f"there is no line {number}: the article has {len(self.lines)} lines")
        positions = [
            index
            for index, row in self.lines.touched()
            if number in (None, row.number) and (rule is None or _speaks(row, rule))
        ]
        return self.model_copy_with(self.lines.restored(positions))

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
    from cleaner.rules import require

    require(rule)
