"""The laws, for any input: the ledger is whole, clean input comes back, twice is once, nothing depends on the process."""

import hashlib
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from makers import NOISE, any_text, clean_pages, pages
from pydantic import ValidationError

from cleaner import CleanArticle, Cleaner, Options, clean
from cleaner.rules import catalogue
from cleaner.testing import PROSE

VERDICTS = {"title", "body", "dropped", "blank"}


def assert_whole(article: CleanArticle, text: str) -> None:
    assert article.source == text
    assert "".join(row.text + row.ending for row in article.lines) == text
    assert [row.number for row in article.lines] == list(range(1, len(article.lines) + 1))
    assert all(row.ending in ("\n", "\r\n", "\r", "") for row in article.lines)
    assert {row.verdict for row in article.lines} <= VERDICTS
    assert sum(row.verdict == "title" for row in article.lines) <= 1
    dropped = [row for row in article.lines if row.verdict == "dropped"]
    assert all(row.rule for row in dropped)
    assert [(line.number, line.text, line.rule) for line in article.dropped] == [
        (row.number, row.text, row.rule) for row in dropped
    ]
    assert all(line.reason.endswith(".") for line in article.dropped)
    for edit in article.edits:
        row = article.lines[edit.number - 1]
        assert row.verdict == "body"
        assert row.text[edit.start : edit.end] == edit.original


@given(any_text)
@example("")
@example("\n")
@example("\r\n\r")
@example("one line\nthat ends otherwise\r\nthan the last\n")
@example("a\x0bb\x0cc\x1cd\x85e\u2028f\u2029g")
@example("\ud800")
@example("\x00")
@example("\u0301" * 50)
def test_the_ledger_is_whole_for_any_text(text: str) -> None:
    assert_whole(clean(text, kind="text"), text)


@given(pages())
def test_the_ledger_is_whole_for_any_page(text: str) -> None:
    assert_whole(clean(text, kind="text"), text)


@given(st.one_of(any_text, pages()))
def test_where_nothing_was_dropped_the_body_is_the_input(text: str) -> None:
    article = clean(text, kind="text")
    if article.lines.untouched:
        assert article.body == text


@given(clean_pages())
def test_clean_input_comes_back_byte_for_byte(text: str) -> None:
    article = clean(text, kind="text")
    assert (article.title, article.dropped, article.edits) == (None, (), ())
    assert article.body == text


@given(st.one_of(any_text, pages()))
def test_twice_is_once(text: str) -> None:
    again = clean(clean(text, kind="text").body, kind="text")
    assert (again.dropped, again.edits) == ((), ())


@pytest.mark.parametrize("count", [1, 4, 13, 40])
def test_however_many_notices_stand_below_a_story_all_go_at_once(count: int) -> None:
    notices = [row.text for rule in catalogue().values() if rule.notices for block in rule.rows for row in block]
    story = [sentence for pair in (PROSE["en"], PROSE["de"]) for sentence in pair] * 30
    tail = [line for line in notices if clean("\n".join([*story, line]), kind="text").dropped][:count]
    article = clean("\n".join([*story, *tail]), kind="text")
    assert len(tail) == count
    assert (len(article.dropped), article.warnings) == (count, ())


@given(st.one_of(any_text, pages()))
def test_told_its_title_the_body_comes_back(text: str) -> None:
    article = clean(text, kind="text")
    if article.title is not None:
        assert clean(article.body, kind="text", title=article.title).body == article.body


@given(pages(), st.sampled_from(("The harbour opens again after the storm", "close", "", "Details")))
def test_with_a_title_told_the_ledger_is_whole_and_the_title_stays(text: str, title: str) -> None:
    article = clean(text, kind="text", title=title)
    assert article.title == title
    assert_whole(article, text)


@given(pages())
def test_every_kept_line_stands_in_the_body_as_it_was(text: str) -> None:
    article = clean(text, kind="text")
    kept = [row.edited + row.ending for row in article.lines if row.verdict == "body"]
    at = 0
    for line in kept:
        at = article.body.find(line, at)
        assert at >= 0
        at += len(line)


def paired(text: str) -> str:
    """Join two surrogates that make a pair into their character, for JSON has one spelling for both."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


@given(st.one_of(any_text, pages()).map(paired))
@example("\ud800")
@example("\udc00\ud800")
def test_json_loses_nothing(text: str) -> None:
    article = clean(text, kind="text", url="https://example.com/a")
    again = CleanArticle.model_validate_json(article.model_dump_json())
    assert again == article
    assert (again.body, again.dropped, again.source) == (article.body, article.dropped, text)


@given(pages())
def test_an_article_survives_a_pickle(text: str) -> None:
    article = clean(text, kind="text")
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - our own bytes


@given(pages())
def test_restoring_every_rule_brings_every_line_back(text: str) -> None:
    article = clean(text, kind="text")
    restored = article
    for rule in {said.rule for said in (*article.dropped, *article.edits)}:
        restored = restored.restore(rule=rule)
    assert (restored.dropped, restored.edits) == ((), ())
    assert restored.source == text
    if article.title is None or all(row.verdict != "title" for row in article.lines):
        assert restored.body == text


def test_restore_narrows_keeps_the_rule_and_leaves_the_first_article_alone() -> None:
    text = "close\nON NOW\n\nThe harbour opens again after the storm\n\nThe first ships came in on Monday, and the people of the island were on the quay.\n"
    article = clean(text)
    assert [line.rule for line in article.dropped] == ["buttons.close", "live.strip"]
    one = article.restore(rule="live", number=2)
    assert [line.rule for line in one.dropped] == ["buttons.close"]
    assert (one.lines[1].verdict, one.lines[1].rule) == ("body", "live.strip")
    assert "ON NOW" in one.body
    assert len(article.dropped) == 2
    assert article.restore(rule="live", number=1) == article
    for arguments in ({}, {"rule": "live.stripe"}, {"number": 0}, {"number": 99}):
        with pytest.raises(ValueError, match=r"restore|stripe|no line"):
            article.restore(**arguments)


def test_an_article_cannot_be_changed() -> None:
    article = clean("close\n")
    with pytest.raises(ValidationError):
        article.title = "another"  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(AttributeError):
        Cleaner().options = Options()


SAMPLE = (
    *tuple("\n\n".join(NOISE[start : start + 9]) for start in range(0, len(NOISE), 9)),
    "ON NOW\n\nThe harbour opens again\n\nThe first ships came in on Monday, the port authority of the island said.\n",
)


def digest() -> str:
    """One number for what the cleaner says about the sample, in this process."""
    said = "\n".join(clean(text, kind="text").model_dump_json() for text in SAMPLE)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def test_every_process_gives_the_same_answer() -> None:
    code = "import sys; sys.path.insert(0, sys.argv[1]); import test_laws; print(test_laws.digest())"
    for seed in ("0", "1", "4242"):
        found = subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", code, str(Path(__file__).parent)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=False,
        )
        assert not found.returncode, found.stderr
        assert found.stdout.strip() == digest()


def test_every_thread_and_order_gives_the_same_answer() -> None:
    cleaner = Cleaner()
    serial = [cleaner.clean(text, kind="text") for text in SAMPLE]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda text: cleaner.clean(text, kind="text"), SAMPLE)) == serial
    assert list(cleaner.clean_many(reversed(SAMPLE), kind="text")) == serial[::-1]


def test_a_cleaner_survives_a_pickle_and_cleans_many_lazily() -> None:
    cleaner = Cleaner(Options(ignore=("live",)))
    again = pickle.loads(pickle.dumps(cleaner))  # noqa: S301 - our own bytes
    assert again.options == cleaner.options
    assert again.clean("ON NOW\n") == cleaner.clean("ON NOW\n")

    def sources():
        yield "ON NOW\n"
        raise AssertionError("the second document was read before it was asked for")

    assert next(iter(cleaner.clean_many(sources()))).source == "ON NOW\n"


def test_options_choose_rules_and_refuse_names_that_are_none() -> None:
    text = "ON NOW\n\nThe first ships came in on Monday, and the people of the island were on the quay.\n"
    assert [line.rule for line in clean(text).dropped] == ["live.strip"]
    assert clean(text, options=Options(ignore=("live.strip",))).dropped == ()
    assert clean(text, options=Options(select=("buttons",))).dropped == ()
    assert [line.rule for line in clean(text, options=Options(select=("live",))).dropped] == ["live.strip"]
    with pytest.raises(ValueError, match="live"):
        Cleaner(Options(select=("lives",)))
