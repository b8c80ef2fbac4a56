"""The tools, side by side: each gets a page's bytes and gives back what it reads there.

A tool's ``make`` imports it, so one that is not installed costs nothing and is a row that says so. A tool that takes
text only gets the bytes decoded by :func:`decoded`, the same for all.
"""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple


class Reading(NamedTuple):
    """What a tool read on a page; a tool that knows no title, author or date says ``None``."""

    text: str
    title: str | None = None
    author: str | None = None
    date: str | None = None


Reader = Callable[[bytes], Reading]


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool under a name: the distribution it comes from, and how to make its reader."""

    name: str
    package: str
    make: Callable[[], Reader]

    def version(self) -> str | None:
        """The installed version, ``None`` where it is not installed; this project's carries a digest of its source."""
        try:
            told = version(self.package)
        except PackageNotFoundError:
            return None
        return f"{told}+{_source_digest()}" if self.package == "article-cleaner" else told

    def recipe(self) -> str:
        """A digest of how the tool is called, so that outputs made in another way are not taken for this one's."""
        make: Any = self.make
        call = inspect.getsource(getattr(make, "func", make)) + repr(sorted(getattr(make, "keywords", {}).items()))
        return hashlib.sha256(call.encode()).hexdigest()[:8]


def _source_digest() -> str:
    import cleaner

    sha = hashlib.sha256()
    for path in sorted(Path(str(cleaner.__file__)).parent.rglob("*.py")):
        sha.update(path.read_bytes())
    return sha.hexdigest()[:8]


def decoded(html: bytes) -> str:
    """Decode a page as trafilatura's own evaluation does, for tools that take text."""
    return str(import_module("trafilatura.utils").decode_file(html))


def _trafilatura(**options: Any) -> Reader:
    extract = import_module("trafilatura").extract
    return lambda html: Reading(extract(html, **options) or "")


def _trafilatura_bare() -> Reader:
    bare = import_module("trafilatura").bare_extraction

    def read(html: bytes) -> Reading:
        found: Any = bare(html, include_comments=False, with_metadata=True)
        if found is None:
            return Reading("")
        return Reading(found.text or "", found.title, found.author, found.date)

    return read


def _resiliparse(*, main_content: bool) -> Reader:
    plain = import_module("resiliparse.extract.html2text").extract_plain_text
    encoding = import_module("resiliparse.parse.encoding")
    parse = import_module("resiliparse.parse.html").HTMLTree.parse

    def read(html: bytes) -> Reading:
        tree = parse(encoding.bytes_to_str(html, encoding.detect_encoding(html)))
        return Reading(plain(tree, main_content=main_content, alt_texts=False))  # texts of images are not on the page

    return read


def _justext() -> Reader:
    """Read with the English stop words and jusText's own thresholds, as its documentation shows."""
    justext = import_module("justext")
    words: frozenset[str] = justext.get_stoplist("English")
    return lambda html: Reading(_good(justext.justext(html, words)))


def _justext_all() -> Reader:
    """Read with the stop words of all languages and the thresholds that trafilatura's evaluation gives them."""
    justext = import_module("justext")
    words = frozenset(word for name in justext.get_stoplists() for word in justext.get_stoplist(name))
    return lambda html: Reading(_good(justext.justext(html, words, 50, 200, 0.1, 0.2, 0.2, 200, True)))


def _good(paragraphs: list[Any]) -> str:
    return "\n".join(item.text for item in paragraphs if not item.is_boilerplate)


def _readability() -> Reader:
    document = import_module("readability").Document
    text_of = import_module("html_text").extract_text

    def read(html: bytes) -> Reading:
        page: Any = document(decoded(html))
        return Reading(text_of(page.summary()), page.short_title() or None)

    return read


def _newspaper() -> Reader:
    newspaper = import_module("newspaper")

    def read(html: bytes) -> Reading:
        article: Any = newspaper.Article(url="http://localhost/", fetch_images=False)
        article.download(input_html=decoded(html))
        article.parse()
        date = article.publish_date
        authors = ", ".join(article.authors) or None
        return Reading(article.text or "", article.title or None, authors, str(date)[:10] if date else None)

    return read


def _goose() -> Reader:
    goose = import_module("goose3").Goose()
    return lambda html: Reading(goose.extract(raw_html=decoded(html)).cleaned_text or "")


def _boilerpy() -> Reader:
    extractor = import_module("boilerpy3.extractors").ArticleExtractor()
    return lambda html: Reading(extractor.get_content(decoded(html)))


def _inscriptis() -> Reader:
    get_text = import_module("inscriptis").get_text
    return lambda html: Reading(get_text(decoded(html)))


def _html_text() -> Reader:
    extract_text = import_module("html_text").extract_text
    return lambda html: Reading(extract_text(decoded(html)))


def _beautifulsoup() -> Reader:
    soup = import_module("bs4").BeautifulSoup
    return lambda html: Reading(_soup_text(soup, html))


def _soup_text(soup: Any, html: bytes | str) -> str:
    tree = soup(html, "lxml")
    for tag in tree(["script", "style", "noscript", "template"]):
        tag.decompose()
    return str(tree.get_text("\n", strip=True))


def _rs_trafilatura() -> Reader:
    extract = import_module("rs_trafilatura").extract_bytes

    def read(html: bytes) -> Reading:
        found = extract(html)
        date = str(found.date)[:10] if found.date else None
        return Reading(found.main_content or "", found.title, found.author, date)

    return read


def _magic_html() -> Reader:
    extractor = import_module("magic_html").GeneralExtractor()
    soup = import_module("bs4").BeautifulSoup

    def read(html: bytes) -> Reading:
        found: Mapping[str, Any] = extractor.extract(decoded(html), base_url="")
        return Reading(_soup_text(soup, found.get("html") or ""), found.get("title") or None)

    return read


def _cleaner() -> Reader:
    clean = import_module("cleaner").clean

    def read(html: bytes) -> Reading:
        article: Any = clean(html, kind="html")
        return Reading(article.body, article.title, article.metadata.author, article.metadata.date)

    return read


#: The tool every CPU time is a ratio to.
REFERENCE = "trafilatura"

TOOLS: dict[str, Tool] = {
    tool.name: tool
    for tool in (
        Tool("cleaner", "article-cleaner", _cleaner),
        Tool("trafilatura", "trafilatura", _trafilatura),
        Tool("trafilatura-fast", "trafilatura", partial(_trafilatura, fast=True, include_comments=False)),
        Tool("trafilatura-precision", "trafilatura", partial(_trafilatura, favor_precision=True)),
        Tool("trafilatura-recall", "trafilatura", partial(_trafilatura, favor_recall=True)),
        Tool("trafilatura-bare", "trafilatura", _trafilatura_bare),
        Tool("resiliparse", "Resiliparse", partial(_resiliparse, main_content=True)),
        Tool("resiliparse-all", "Resiliparse", partial(_resiliparse, main_content=False)),
        Tool("justext", "jusText", _justext),
        Tool("justext-all", "jusText", _justext_all),
        Tool("readability-lxml", "readability-lxml", _readability),
        Tool("newspaper4k", "newspaper4k", _newspaper),
        Tool("goose3", "goose3", _goose),
        Tool("boilerpy3", "boilerpy3", _boilerpy),
        Tool("inscriptis", "inscriptis", _inscriptis),
        Tool("html-text", "html-text", _html_text),
        Tool("beautifulsoup", "beautifulsoup4", _beautifulsoup),
        Tool("rs-trafilatura", "rs-trafilatura", _rs_trafilatura),
        Tool("magic-html", "magic-html", _magic_html),
    )
}
