"""Each set of pages is read in the layout it is published in, and a sample of it is spread."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path

import pytest

from benchmarks import html
from benchmarks.pages import BenchPage, Gold, PageSet
from benchmarks.sets import load

GOLD = "The first ships came in on Monday. The port said it was ready."


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(text.encode()))
    else:
        path.write_text(text, "utf-8")


def test_wcxb_layout(tmp_path: Path) -> None:
    truth = {
        "title": "T",
        "publish_date": "2024-01-02",
        "main_content": "One\nTwo",
        "with": ["One"],
        "without": ["Menu"],
    }
    row = {"url": "u", "_internal": {"page_type": {"primary": "category"}}, "ground_truth": truth}
    for split, suffix in (("dev", ".html.gz"), ("test", ".html")):
        _put(tmp_path / "clone" / split / "ground-truth" / "0001.json", json.dumps(row))
        _put(tmp_path / "clone" / split / "html" / f"0001{suffix}", "<p>One</p>")
    for name, page_set in zip(("wcxb-dev", "wcxb-test"), load(tmp_path, ["wcxb-dev", "wcxb-test"]), strict=True):
        (page,) = page_set.pages
        assert (page_set.name, page.page_type, page.read()) == (name, "collection", b"<p>One</p>")
        assert (page.gold.title, page.gold.date, page.gold.paragraphs) == ("T", "2024-01-02", ("One", "Two"))


def test_trafilatura_layout_as_a_folder_and_as_a_zip(tmp_path: Path) -> None:
    rows = {"https://a": {"file": "a.html", "with": ["x"], "without": ["y"], "author": ""}}
    _put(tmp_path / "folder/trafilatura/tests/evaldata.json", json.dumps(rows))
    _put(tmp_path / "folder/trafilatura/tests/eval/a.html", "<p>eval</p>")
    _put(tmp_path / "folder/trafilatura/tests/cache/a.html", "<p>cache</p>")
    (tmp_path / "zipped").mkdir()
    with zipfile.ZipFile(tmp_path / "zipped/traf.zip", "w") as archive:
        for path in sorted((tmp_path / "folder").rglob("*.*")):
            archive.write(path, path.relative_to(tmp_path / "folder"))
    for place in (tmp_path / "folder", tmp_path / "zipped"):
        (page,) = load(place, ["trafilatura"])[0].pages
        assert (page.read(), page.gold.segments_with, page.gold.author) == (b"<p>cache</p>", ("x",), None)


def test_article_extraction_layouts_and_shipped_outputs(tmp_path: Path) -> None:
    _put(tmp_path / "aeb/ground-truth.json", json.dumps({"k": {"articleBody": GOLD, "url": "u"}}))
    _put(tmp_path / "aeb/html/k.html.gz", "<p>x</p>")
    _put(tmp_path / "aeb/output/good.json", json.dumps({"k": {"articleBody": GOLD}}))
    _put(tmp_path / "news/articles.json", json.dumps({"n": {"articleBody": GOLD, "authors": "A. Name"}}))
    _put(tmp_path / "news/html/n.html", "<p>y</p>")
    aeb, news = load(tmp_path, ["aeb", "newspaper"])
    assert (aeb.pages[0].read(), news.pages[0].gold.author) == (b"<p>x</p>", "A. Name")
    (run,) = html.shipped(aeb)
    assert html.score_tool(aeb, run)["shingles"] == {"f1": 1, "precision": 1, "recall": 1, "accuracy": 1}


def test_fundus_takes_the_version_whose_paragraphs_the_page_holds(tmp_path: Path) -> None:
    def version(text: str) -> dict[str, object]:
        sections = [{"headline": ["Head"], "paragraphs": [text]}]
        return {
            "title": "T",
            "authors": ["A", "B"],
            "publishing_date": "2024-01-02 03:04",
            "body": {"summary": [], "sections": sections},
        }

    _put(
        tmp_path / "fundus/uk/Quay.json",
        json.dumps({"V1": version("An older page said this."), "V2": version("The newer page says that.")}),
    )
    _put(
        tmp_path / "fundus/uk/Quay_2024_01_02.html.gz",
        "<html><body><p>Head</p><p>The newer page says that.</p></body></html>",
    )
    (page,) = load(tmp_path, ["fundus"])[0].pages
    assert page.gold.body == "Head\nThe newer page says that."
    assert (page.gold.subheads, page.gold.author, page.gold.date, page.source) == (
        ("Head",),
        "A, B",
        "2024-01-02",
        "Quay",
    )


def test_magic_and_readability_layouts(tmp_path: Path) -> None:
    for kind in ("article", "forum"):
        _put(tmp_path / f"magic/benchmark/data/{kind}/base.json", json.dumps({"m": {"url": "u", "content": "text"}}))
        _put(tmp_path / f"magic/benchmark/data/{kind}/htmls/m.html", "<p>text</p>")
    for name, text in (
        ("source.html", "<p>in</p>"),
        ("expected.html", "<div><p>out</p></div>"),
        ("expected-metadata.json", '{"title": "T", "byline": null}'),
    ):
        _put(tmp_path / f"readability/test/test-pages/one/{name}", text)
    article, forum, readability = load(tmp_path, ["magic-article", "magic-forum", "readability"])
    assert (article.pages[0].gold.body, forum.pages[0].page_type) == ("text", "forum")
    assert (readability.pages[0].gold.body, readability.pages[0].gold.title) == ("out", "T")


def test_a_set_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no set is called"):
        load(tmp_path, ["nothing"])
    with pytest.raises(ValueError, match="holds no aeb"):
        load(tmp_path, ["aeb"])


def test_a_sample_is_spread_and_changes_the_digest() -> None:
    pages = PageSet("s", "o", "n", tuple(BenchPage(str(i), lambda: b"", Gold(body=str(i))) for i in range(10)))
    assert [page.id for page in pages.sample(5).pages] == ["0", "2", "4", "6", "8"]
    assert pages.sample(5).digest() != pages.digest() == pages.sample(99).digest()
