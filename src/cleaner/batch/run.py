"""The run: every input gives one outcome, in order, and the books balance at the end."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Literal

from cleaner.api import Cleaner
from cleaner.batch.rows import CleanRow, clean_rows, read_lines
from cleaner.batch.sinks import RefusedError, draft
from cleaner.batch.sources import Kind, Passed, Source, UnreadableError, find, kind_of, open_rows, read_document
from cleaner.models import CleanArticle

Format = Literal["txt", "json", "md", "html"]
Status = Literal["written", "unchanged", "judged", "failed", "skipped"]
Tick = Callable[[int, int], None]
#: Told of each article where it came from: the file, with the number of the row behind it where it holds rows.
Watch = Callable[[str, CleanArticle], None]

#: So many bad rows of a file are named one by one; a file of nothing else is named by their number.
ROWS_NAMED = 10


@dataclass(frozen=True, slots=True)
class Plan:
    """How a run reads and writes.

    Without an ``output``, or with ``dry``, it judges what it reads and writes nothing; an output folder is not read even so.
    """

    output: Path | None
    form: Format = "txt"
    with_title: bool = True
    overwrite: bool = False
    kind: Kind | None = None
    text_column: str | None = None
    url: str | None = None
    dry: bool = False

    @property
    def target(self) -> Path | None:
        """The folder that is written to, if any is."""
        return None if self.dry else self.output


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input: the documents and lines in it, and what a reader should hear of it."""

    path: Path
    status: Status
    documents: int = 0
    failed_rows: int = 0
    kept: int = 0
    odd: int = 0
    dropped: Mapping[str, int] = field(default_factory=dict[str, int])
    cut: Mapping[str, int] = field(default_factory=dict[str, int])
    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


class Books:
    """The sums of a run, and of a file of rows; they grow with the rules and not with the documents."""

    def __init__(self) -> None:
        self.files: Counter[Status] = Counter()
        self.documents = 0
        self.failed_rows = 0
        self.kept = 0
        self.odd = 0
        self.dropped: Counter[str] = Counter()
        self.cut: Counter[str] = Counter()

    def add(self, outcome: Outcome) -> None:
        """Enter the outcome of a file."""
        self.files[outcome.status] += 1
        self.documents += outcome.documents
        self.failed_rows += outcome.failed_rows
        self.kept += outcome.kept
        self.odd += outcome.odd
        self.dropped.update(outcome.dropped)
        self.cut.update(outcome.cut)

    def count(self, article: CleanArticle) -> None:
        """Enter an article."""
        self.documents += 1
        self.kept += article.lines.kept_count
        self.odd += bool(article.warnings)
        self.dropped.update(line.rule or "" for line in article.lines.dropped)
        self.cut.update(edit.rule for edit in article.edits)

    def outcome(self, path: Path, status: Status, problems: Iterable[str], warnings: Iterable[str] = ()) -> Outcome:
        """Give the sums as the outcome of a file."""
        return Outcome(
            path,
            status,
            documents=self.documents,
            failed_rows=self.failed_rows,
            kept=self.kept,
            odd=self.odd,
            dropped=dict(self.dropped),
            cut=dict(self.cut),
            problems=tuple(problems),
            warnings=tuple(warnings),
        )

    @property
    def failed(self) -> bool:
        """Whether any input, or any row, failed."""
        return bool(self.files["failed"] or self.failed_rows)


def run(
    paths: Iterable[Path],
    cleaner: Cleaner,
    plan: Plan,
    tick: Tick = lambda _size, _documents: None,
    watch: Watch = lambda _name, _article: None,
) -> Iterator[Outcome]:
    """Clean files and folders into the output folder, one at a time and in constant memory.

    Args:
        paths: files and folders.
        cleaner: the rules.
        plan: how to read and write.
        tick: called with the bytes and documents done since the last call.
        watch: called with each article and the name of what it was read from.

    Raises:
        StoppedError: if the disk takes nothing more.
    """
    for item in find(paths, plan.output, "." + plan.form):
        if isinstance(item, Passed):
            yield Outcome(item.path, "failed" if item.failed else "skipped", problems=(item.why,))
            continue
        try:
            judge = _rows if item.rows else _document
            yield judge(item, cleaner, plan, tick, watch)
        except (UnreadableError, RefusedError) as error:
            yield Outcome(item.path, "failed", problems=(str(error),))


def size_of(paths: Iterable[Path], plan: Plan) -> int:
    """Sum up the bytes that a run will read, for its progress."""
    return sum(item.size for item in find(paths, plan.output, "." + plan.form) if isinstance(item, Source))


def article_of(path: Path, cleaner: Cleaner, kind: Kind | None, url: str | None = None) -> CleanArticle:
    """Read and clean one document; ``url`` is where it came from, where that is known.

    Raises:
        UnreadableError: if it cannot be read, or defeats the cleaner, which no document should.
    """
    data = read_document(path, binary=kind is not None)
    return cleaned(data, cleaner, kind or kind_of(path, data), url)


def cleaned(data: bytes, cleaner: Cleaner, kind: Kind | None, url: str | None = None) -> CleanArticle:
    """Clean one document.

    Raises:
        UnreadableError: if it defeats the cleaner, which no document should.
    """
    try:
        return cleaner.clean(data, kind=kind, url=url)
    except Exception as error:  # one document must not end the run
        raise UnreadableError(f"a fault in cleaner, please report it: {type(error).__name__}: {error}") from error


def text_of(article: CleanArticle, *, with_title: bool) -> str:
    """Give an article as the text of a file: title, blank line, body; in the document's own line ends."""
    body = article.body
    if article.kind == "html" and body:
        body += "\n"
    if not with_title or not article.title:
        return body
    first = article.lines[0].ending if len(article.lines) else ""
    end = first if article.kind == "text" and first else "\n"
    return f"{article.title}{end}{end}{body}" if body else article.title + end


def data_of(article: CleanArticle, form: Format, *, with_title: bool) -> bytes:
    """Give an article as the bytes of a file; only a ``.txt`` file may go without its title."""
    if form == "json":
        return article.model_dump_json(indent=2).encode() + b"\n"
    if form == "txt":
        text = text_of(article, with_title=with_title)
    else:
        text = (article.markdown.rstrip("\n") if form == "md" else article.to_html()) + "\n"
    return text.encode("utf-8", "backslashreplace")


def _document(source: Source, cleaner: Cleaner, plan: Plan, tick: Tick, watch: Watch) -> Outcome:
    article = article_of(source.path, cleaner, plan.kind, plan.url)
    watch(str(source.path), article)
    placed: Status = "judged"
    if plan.target is not None:
        with draft(plan.target / source.target) as output:
            output.write(data_of(article, plan.form, with_title=plan.with_title))
            placed = output.place(overwrite=plan.overwrite)
    books = Books()
    books.count(article)
    tick(source.size, 1)
    return books.outcome(source.path, placed, (), article.warnings)


def _rows(source: Source, cleaner: Cleaner, plan: Plan, tick: Tick, watch: Watch) -> Outcome:
    books = Books()
    problems: list[str] = []
    placed: Status = "judged"
    with open_rows(source.path) as (stream, file):
        rows = _watched(row_stream(stream, cleaner, plan), source, file, tick, watch)
        if plan.target is None:
            for row in rows:
                _enter(row, books, problems)
        else:
            with draft(plan.target / source.target) as output:
                with _packed(output.file, source.path) as packed:
                    for row in rows:
                        packed.write(row.data)
                        _enter(row, books, problems)
                placed = output.place(overwrite=plan.overwrite)
    unnamed = books.failed_rows - len(problems)
    if unnamed:
        problems.append(f"{unnamed} more rows could not be cleaned; each has its `error` in the output")
    return books.outcome(source.path, placed, problems)


def _watched(rows: Iterable[CleanRow], source: Source, file: IO[bytes], tick: Tick, watch: Watch) -> Iterator[CleanRow]:
    """Pass the rows on, and tell of each article and of how far the file is read."""
    done = 0
    for row in rows:
        if row.article:
            watch(f"{source.path}:{row.number}", row.article)
        yield row
        tick(file.tell() - done, 1)
        done = file.tell()


def row_stream(stream: IO[bytes], cleaner: Cleaner, plan: Plan) -> Iterator[CleanRow]:
    """Clean the rows of an open file, one by one."""
    return clean_rows(read_lines(stream), cleaner, plan.text_column, plan.kind, plan.url)


def _enter(row: CleanRow, books: Books, problems: list[str]) -> None:
    if row.article:
        books.count(row.article)
        return
    books.failed_rows += 1
    if len(problems) < ROWS_NAMED:
        problems.append(f"line {row.number}: {row.error}")


@contextmanager
def _packed(file: IO[bytes], path: Path) -> Generator[IO[bytes] | gzip.GzipFile]:
    """Pack what is written if the name says so; without a date in it, so that the same rows give the same file."""
    if not path.name.lower().endswith(".gz"):
        yield file
        return
    with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
        yield packed
