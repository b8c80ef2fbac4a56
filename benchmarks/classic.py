"""``python -m benchmarks classic``: the published filters of this project against the code of others, verdict by verdict.

The same texts go through both: documents as extractors leave them, and single lines. Two verdicts are the same where the
same lines are kept, word for word; of a document that is rejected none is.
"""

from __future__ import annotations

import logging
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import Any

from tqdm import tqdm

from benchmarks.pages import PageSet
from benchmarks.results import Column, Result, table
from benchmarks.runner import Settings, run_tools
from cleaner import Cleaner, Options

SETS = ("wcxb-dev", "fundus")
#: An extractor that looks for the main text, and one that gives all visible text: more to reject.
EXTRACTORS = ("trafilatura", "resiliparse-all")
DOCUMENTS, LINES = 500, 10_000

#: Gives the lines of a text that a filter keeps, stripped.
Keep = Callable[[str], list[str]]


def run(sets: Iterable[PageSet], names: Iterable[str] | None, settings: Settings) -> Result:
    """Compare every filter that has a counterpart, on documents and on lines."""
    result = Result("classic")
    pages = list(sets)
    documents = documents_of(pages, settings, DOCUMENTS)
    lines = lines_of(documents, LINES)
    for name in FILTERS if names is None else names:
        rule, theirs, options = FILTERS[name]
        for unit, texts in (("documents", documents), ("lines", lines)):
            result.add({"filter": name, "rule": rule, "unit": unit, **compared(rule, theirs, options, unit, texts)})
    for page_set in pages:
        result.note_set(page_set)
    return result


def documents_of(sets: Sequence[PageSet], settings: Settings, most: int) -> list[str]:
    """The texts that the extractors leave of pages spread evenly over the sets, in equal parts."""
    texts: list[str] = []
    total = sum(len(pages.pages) for pages in sets)
    for pages in sets:
        part = pages.sample(max(1, round(1.1 * most / len(EXTRACTORS) * len(pages.pages) / total)))  # some give no text
        for run_ in run_tools(part, EXTRACTORS, settings):
            texts += [answer.reading.text for answer in run_.answers.values() if answer.reading.text.strip()]
    return texts[:most]


def lines_of(documents: Iterable[str], most: int) -> list[str]:
    """The first different lines of documents, some of each."""
    share = 2 * most // DOCUMENTS
    some = (line.strip() for text in documents for line in text.split("\n")[:share])
    return list(dict.fromkeys(line for line in some if line))[:most]


def compared(
    rule: str, theirs: Sequence[str], options: dict[str, Any], unit: str, texts: Sequence[str]
) -> dict[str, Any]:
    """How many of the texts both filters judge alike, and how many each keeps any line of."""
    try:
        keep = _MAKERS[theirs[0]](theirs[1:], options if unit == "lines" else {})
    except ImportError as error:
        return {"trouble": f"not installed: {error}"}
    ours = _ours(rule)
    pairs = [(ours(text), keep(text)) for text in tqdm(texts, desc=rule, disable=not sys.stderr.isatty())]
    if (
        unit == "lines" and options
    ):  # our filter judges whole documents; a line alone lacks sentences, and goes for that
        pairs = [(_line(rule, text), other) for text, (_mine, other) in zip(texts, pairs, strict=True)]
    same = sum(mine == other for mine, other in pairs)
    return {
        "texts": len(texts),
        "same": same,
        "share": same / len(texts) if texts else None,
        "kept": sum(bool(other) for _mine, other in pairs),
    }


def _said(lines: Iterable[str]) -> list[str]:
    """The lines as they are compared: stripped, and without those on which nothing can be seen."""
    parts = (part.strip() for line in lines for part in line.splitlines())
    return [part for part in parts if any(unicodedata.category(sign)[0] not in "CZ" for sign in part)]


def _ours(rule: str) -> Keep:
    cleaner = Cleaner(Options(select=(rule,)))

    def keep(text: str) -> list[str]:
        article = cleaner.clean(text, kind="text")
        return _said(row.edited for row in article.lines if row.verdict in ("body", "title"))

    return keep


def _line(rule: str, line: str) -> list[str]:
    """What C4 keeps of a line by its rules of lines: the reason says whether the line or its document spoke."""
    article = Cleaner(Options(select=(rule,))).clean(line, kind="text")
    gone = any("the line" in dropped.reason for dropped in article.dropped)
    return [] if gone else _said(row.text for row in article.lines)


def _datatrove(names: Sequence[str], options: dict[str, Any]) -> Keep:
    """Ask datatrove's filters of these names, one after the other."""
    logging.disable(logging.CRITICAL)
    document: Any = import_module("datatrove.data").Document
    module = import_module("datatrove.pipeline.filters")
    filters: list[Any] = [getattr(module, name)(**options) for name in names]

    def keep(text: str) -> list[str]:
        given = document(text=text, id="0")
        passed = all(filter_.filter(given) is True for filter_ in filters)
        return _said(given.text.split("\n")) if passed else []

    return keep


def _justext(_names: Sequence[str], _options: dict[str, Any]) -> Keep:
    """Ask jusText's own two passes, each line a paragraph without links or tags."""
    core: Any = import_module("justext.core")
    paragraph: Any = import_module("justext.paragraph").Paragraph
    from cleaner.rules._classic_lines import (
        justext_words,
    )  # the stop words are a choice that jusText leaves to its users

    def keep(text: str) -> list[str]:
        lines = [line for line in text.split("\n") if line.strip()]
        made = [paragraph(core.PathInfo()) for _line in lines]
        for one, line in zip(made, lines, strict=True):
            one.append_text(line)
        core.classify_paragraphs(made, justext_words(lines))
        core.revise_paragraph_classification(made)
        return _said(line for one, line in zip(made, lines, strict=True) if not one.is_boilerplate)

    return keep


_MAKERS: dict[str, Callable[[Sequence[str], dict[str, Any]], Keep]] = {"datatrove": _datatrove, "justext": _justext}
#: A filter's rule here, whose code it is compared with, and how that is told to judge lines alone.
FILTERS: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = {
    "C4": (
        "classic.c4",
        ("datatrove", "C4QualityFilter"),
        {
            "min_num_sentences": -1,
            "filter_lorem_ipsum": False,
            "filter_curly_bracket": False,
            "remove_citations": False,
        },
    ),
    "Gopher": ("classic.gopher", ("datatrove", "GopherQualityFilter", "GopherRepetitionFilter"), {}),
    "FineWeb": ("classic.fineweb", ("datatrove", "FineWebQualityFilter"), {}),
    "jusText": ("classic.justext", ("justext",), {}),
}

_COLUMNS = (
    Column("filter", "filter"),
    Column("rule", "rule"),
    Column("unit", "unit"),
    Column("texts", "texts"),
    Column("kept", "kept there"),
    Column("same", "same verdict"),
    Column("share", "share", ".2%"),
)


def tables(result: Result) -> list[str]:
    """One table."""
    return [table("verdicts compared with the code of others", _COLUMNS, result.rows)]
