"""JSONL row by row: each row in gives one row out, in order, with every column it had."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO, Any, cast

from cleaner.api import Cleaner
from cleaner.batch.sources import DOCUMENT_LIMIT, Kind
from cleaner.models import CleanArticle

#: Where scrapers and data sets keep a document, raw page first; the first column of these that says something is read.
TEXT_COLUMNS = ("html", "raw_html", "rawHtml", "text", "content", "raw_content", "page_content", "body", "markdown")
_PAGES = ("html", "raw_html", "rawHtml")


class BadRowError(Exception):
    """A row that holds no document; the message says why."""


@dataclass(frozen=True, slots=True)
class CleanRow:
    """A row of the output: its line in the input, the row itself, and the article or the error it came to."""

    number: int
    row: Mapping[str, Any]
    article: CleanArticle | None = None
    error: str | None = None

    @property
    def data(self) -> bytes:
        """The row as a line of JSON; lone surrogates, which UTF-8 cannot hold, are written as escapes."""
        try:
            return json.dumps(self.row, ensure_ascii=False).encode() + b"\n"
        except UnicodeEncodeError:
            return json.dumps(self.row).encode() + b"\n"


def clean_rows(
    lines: Iterator[tuple[int, bytes | str]],
    cleaner: Cleaner,
    column: str | None,
    kind: Kind | None,
    url: str | None = None,
) -> Iterator[CleanRow]:
    """Clean each row; a row that cannot be read becomes a row with ``error``, and the next one is read.

    Args:
        lines: numbered lines, as :func:`read_lines` gives them; a string is a line that could not be read, and why.
        cleaner: the rules.
        column: the column that holds the document; found by convention by default.
        kind: what the documents are; told apart one by one by default.
        url: where the documents of rows without a ``url`` came from.
    """
    for number, line in lines:
        if isinstance(line, str):
            yield CleanRow(number, {"error": line}, error=line)
            continue
        try:
            row = _parsed(line)
        except BadRowError as error:
            raw = line.decode("utf-8", "replace").rstrip("\r\n")
            yield CleanRow(number, {"error": str(error), "raw": raw}, error=str(error))
            continue
        yield _clean_row(number, row, cleaner, column, kind, url)


def read_lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes | str]]:
    """Read lines with their numbers, blank ones aside; a line that cannot be read comes as the reason why.

    Only a line feed ends a row: JSON may hold U+2028 and its kin unescaped.
    """
    number = 0
    while True:
        number += 1
        try:
            line = stream.readline(DOCUMENT_LIMIT + 1)
            if len(line) > DOCUMENT_LIMIT:
                while line and not line.endswith(b"\n"):
                    line = stream.readline(1024 * 1024)
                yield number, f"longer than {DOCUMENT_LIMIT // 1024**2} MB, which no article is"
                continue
        except (OSError, EOFError, zlib.error) as error:  # a torn gzip file; what came before it is whole
            yield number, f"the file cannot be read further: {str(error).lower()}"
            return
        if not line:
            return
        if line.strip():
            yield number, line


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        row: Any = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadRowError(f"not UTF-8: {error.reason} at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise BadRowError(f"not JSON: {error.msg.lower()} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise BadRowError("not JSON that can be read: a number too long or nested too deep") from error
    if not isinstance(row, dict):
        raise BadRowError(f"not a JSON object: {_type(row)}")
    return cast("dict[str, Any]", row)


def _clean_row(
    number: int, row: dict[str, Any], cleaner: Cleaner, column: str | None, kind: Kind | None, origin: str | None
) -> CleanRow:
    title, url = row.get("title"), row.get("url")
    try:
        name = column or _column(row)
        text = _text(row, name)
        article = cleaner.clean(
            text,
            url=url if isinstance(url, str) else origin,
            kind=kind or ("html" if name in _PAGES and "<" in text else None),
            title=title if isinstance(title, str) and title.strip() else None,
        )
    except BadRowError as error:
        return CleanRow(number, {**row, "error": str(error)}, error=str(error))
    except Exception as error:  # one document must not end the run
        said = f"{type(error).__name__}: {error}"
        return CleanRow(number, {**row, "error": said}, error=said)
    dropped: list[Any] = [{"line": line.number, "rule": line.rule, "text": line.text} for line in article.dropped]
    earlier: Any = row.get("dropped")
    if name == "text" and isinstance(earlier, list):
        # The row was cleaned before, and its `text` is a body: the earlier account is all that is left of those lines.
        dropped = [*cast("list[Any]", earlier), *dropped]
    added = {"text": article.body, "title": title or article.title, "dropped": dropped}
    if article.edits:
        added["edits"] = [{"line": edit.number, "rule": edit.rule, "text": edit.original} for edit in article.edits]
    return CleanRow(number, {**row, **added}, article)


def _column(row: Mapping[str, Any]) -> str:
    there = [name for name in TEXT_COLUMNS if isinstance(row.get(name), str)]
    if not there:
        has = ", ".join(list(row)[:8]) or "none"
        raise BadRowError(f"no text in the row (columns: {has}); --text-column names the column")
    return next((name for name in there if row[name].strip()), there[0])


def _text(row: Mapping[str, Any], column: str) -> str:
    if column not in row:
        raise BadRowError(f"no column {column!r} in the row")
    text = row[column]
    if not isinstance(text, str):
        raise BadRowError(f"column {column!r} holds {_type(text)}, not text")
    return text


def _type(value: object) -> str:
    names: dict[type, str] = {dict: "an object", list: "a list", str: "text", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")
