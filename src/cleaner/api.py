"""``clean()`` and :class:`Cleaner`: one call, one path, whatever comes in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, get_args

from typing_extensions import override

from cleaner.engine import judge, ledger_of
from cleaner.index import Index
from cleaner.intake import decode, host_of, is_html, oddities
from cleaner.lines import split_lines
from cleaner.models import CleanArticle, Kind, Metadata, Options, PageTypeName
from cleaner.selection import index_of


class Cleaner:
    """The rules of some options, compiled once; immutable, picklable, safe to share between threads.

    Args:
        options: which rules may speak, and how much they may take; every rule of this package by default.

    Raises:
        ValueError: if the options name a rule, room or language that does not exist, a rule file that is wrong, or
            an XPath that is none.
    """

    __slots__ = ("_index", "options")

    options: Options
    _index: Index

    def __init__(self, options: Options | None = None) -> None:
        given = options or Options()
        if given.prune:
            from cleaner.html.prune import compiled  # loads lxml

            compiled(given.prune)
        object.__setattr__(self, "options", given)
        object.__setattr__(self, "_index", index_of(given))

    @override
    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Cleaner cannot be changed; make another one to set {name}")

    @override
    def __reduce__(self) -> tuple[Any, ...]:
        return (Cleaner, (self.options,))

    @override
    def __repr__(self) -> str:
        return f"Cleaner({self.options!r})"

    def clean(
        self,
        source: str | bytes,
        *,
        url: str | None = None,
        kind: Kind | None = None,
        title: str | None = None,
        page_type: PageTypeName | None = None,
    ) -> CleanArticle:
        """Clean one document; see :func:`clean`."""
        if page_type is not None and page_type not in get_args(PageTypeName):
            raise ValueError(f"page_type is one of {', '.join(get_args(PageTypeName))}, not {page_type!r}")
        text, encoding, warnings = _decoded(source, kind)
        if kind == "html" or (kind is None and is_html(text)):
            from cleaner.html.article import read_html  # loads trafilatura and lxml, which text does not need

            return read_html(
                self._index,
                text,
                url=url,
                title=title,
                page_type=page_type,
                encoding=encoding,
                warnings=warnings,
                options=self.options,
            )
        return self._clean_text(text, url, title, encoding, warnings)

    def clean_many(self, sources: Iterable[str | bytes], *, kind: Kind | None = None) -> Iterator[CleanArticle]:
        """Clean documents one by one, lazily and in order."""
        return (self.clean(source, kind=kind) for source in sources)

    def _clean_text(
        self, text: str, url: str | None, title: str | None, encoding: str | None, warnings: tuple[str, ...]
    ) -> CleanArticle:
        texts, endings = split_lines(text)
        judgement = judge(self._index, texts, title, host_of(url))
        return CleanArticle(
            title=judgement.title,
            kind="text",
            metadata=Metadata(url=url),
            lines=ledger_of(judgement, texts, endings),
            warnings=(*warnings, *judgement.warnings),
            encoding=encoding,
        )


def clean(
    source: str | bytes,
    *,
    url: str | None = None,
    kind: Kind | None = None,
    title: str | None = None,
    page_type: PageTypeName | None = None,
    options: Options | None = None,
) -> CleanArticle:
    """Clean one document.

    Args:
        source: a page of HTML, or text that somebody already extracted; ``bytes`` are decoded (byte order mark,
            declaration, UTF-8, detection).
        url: where the document came from; kept in the metadata, and read by rules of one site.
        kind: ``"html"`` or ``"text"``; told apart by the document's own signs by default.
        title: the title, where the caller knows it; its copies are dropped from the body.
        page_type: the type of a page of HTML, where the caller knows it: ``"article"``, ``"collection"``,
            ``"documentation"``, ``"forum"``, ``"listing"``, ``"product"`` or ``"service"``; found by the page's own
            signs otherwise. Text has none.
        options: which rules may speak, and how much they may take; every rule of this package by default.

    Returns:
        The article, with every dropped line and the rule that dropped it.

    Raises:
        TypeError: if ``source`` is neither ``str`` nor ``bytes``.
        ValueError: if the options name what does not exist or a rule file that is wrong, or ``kind`` or ``page_type`` is
            none of those named.
    """
    cleaner = _default() if options is None else Cleaner(options)
    return cleaner.clean(source, url=url, kind=kind, title=title, page_type=page_type)


def _decoded(source: object, kind: str | None) -> tuple[str, str | None, tuple[str, ...]]:
    if kind not in (None, "html", "text"):
        raise ValueError(f"kind is 'html' or 'text', not {kind!r}")
    if isinstance(source, str):
        return source, None, oddities(source)
    if not isinstance(source, (bytes, bytearray)):
        raise TypeError(f"source must be str or bytes, not {type(source).__name__}")
    text, encoding, warnings = decode(source if isinstance(source, bytes) else bytes(source))
    return text, encoding, (*warnings, *oddities(text))


@cache
def _default() -> Cleaner:
    return Cleaner()
