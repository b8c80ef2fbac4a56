"""Explanations: why a line was dropped or kept, by the engine's own turns."""

import json
from pathlib import Path

import pytest
from commands import HTML, cleaner, write

from cleaner import CleanArticle, Options, RuleFile, clean
from cleaner.explain import Finding
from cleaner.rules import catalogue
from cleaner.testing import PROSE

FIRST, SECOND = PROSE["en"]
TITLE = "The harbour opens again after the storm"
PAGE = f"close\n\n{TITLE}\n\n{FIRST}\n12 comments\n{SECOND}\n1,204 views\nTeilen\n{TITLE}\nShare\n"
BETWEEN = f"{FIRST}\n{SECOND}\n12 comments\n{FIRST}\n{SECOND}\n"


def finding(article: CleanArticle, number: int, rule: str, options: Options | None = None) -> Finding:
    return next(found for found in article.explain(number, options=options).findings if found.rule == rule)


def test_a_dropped_line_names_its_rule_and_the_noise_beside() -> None:
    explanation = clean(PAGE).explain(8)
    assert explanation.row.rule == "counters.views"
    assert explanation.stands == "below the last paragraph"
    assert explanation.findings[0] == Finding("counters.views", catalogue()["counters.views"].reason)
    assert [row.number for row in explanation.neighbours] == [9, 10, 11]
    assert "line 8: dropped by counters.views\n    1,204 views\n" in str(explanation)


def test_every_line_of_a_page_is_explained_as_it_was_judged() -> None:
    article = clean(PAGE)
    for row in article.lines:
        explanation = article.explain(row.number)
        assert explanation.row == row
        acted = {found.rule for found in explanation.findings if not found.missing}
        assert (row.rule in acted) == (row.verdict == "dropped")
        assert not any("otherwise" in note for note in explanation.notes)


def test_a_kept_line_names_the_evidence_that_was_missing() -> None:
    article = clean(PAGE)
    assert "within 3 lines of noise" in finding(article, 6, "counters.comments").missing
    assert finding(article, 9, "sharing.word").missing == "the phrase is German, and the page is in English"
    assert article.explain(5).notes == ("no rule knows it",)
    assert article.explain(5).stands == "it reads as a paragraph"
    assert article.explain(3).notes == ("it is the title, which no rule may drop",)
    assert article.explain(2).notes == ("a blank line is not judged",)


def test_the_budget_is_named_where_it_was_spent() -> None:
    notice = "We use cookies to give you the best experience on our website, and by going on you agree to that."
    options = Options(budget=0)
    article = clean(f"{FIRST}\n{SECOND}\n{notice}", options=options)
    said = article.explain(3, options=options)
    assert any("budget" in found.missing for found in said.findings)
    assert set(article.warnings) <= set(said.notes)


def test_a_rule_that_looks_around_is_named_with_what_it_saw() -> None:
    said = clean(PAGE).explain(10)
    assert [found.rule for found in said.findings] == ["titles.repeat"]
    assert said.findings[0].missing == ""


def test_a_rule_that_is_not_chosen_or_of_another_site_is_named() -> None:
    few = Options(select=("buttons",))
    assert finding(clean(PAGE, options=few), 8, "counters.views", few).missing == "it is not chosen"
    table = {
        "id": "harbour.lamp",
        "reason": "The lamp.",
        "words": ["lamp of the day"],
        "sites": ["harbour.example.com"],
    }
    table |= {"noise": ["Lamp of the day"], "keep": ["The lamp of the day was lit."]}
    text = "[[rule]]\n" + "\n".join(f"{key} = {json.dumps(value)}" for key, value in table.items())
    own = Options(rules=(RuleFile(name="harbour.toml", text=text),))
    article = clean(f"{FIRST}\n{SECOND}\nLamp of the day", options=own)
    assert finding(article, 3, "harbour.lamp", own).missing == "it speaks only on harbour.example.com"


def test_a_rule_that_also_found_a_line_where_it_may_not_act_says_which() -> None:
    article = clean(f"{BETWEEN}7 comments\n")
    missing = finding(article, 6, "counters.comments").missing
    assert missing == "it also found '12 comments', where it may not act, and it acts on all it finds or on none"


def test_a_page_of_html_explains_what_stands_outside_its_main_text() -> None:
    article = clean(HTML)
    outside = next(row.number for row in article.lines if row.rule == "html.outside")
    assert article.explain(outside).findings[0].reason.startswith("Outside the main text: ")
    kept = next(row.number for row in article.lines if row.verdict == "body")
    assert article.explain(kept).notes == ("no rule knows it",)


def test_what_was_cut_out_is_named() -> None:
    said = clean("The gates of the harbour were opened on Monday morning. Read more...\n").explain(1)
    assert "glued.more cut out 'Read more...'" in said.notes


def test_an_article_of_other_options_is_told_apart() -> None:
    article = clean(PAGE, options=Options(ignore=("counters",)))
    assert any("other options" in note for note in article.explain(8).notes)


@pytest.mark.parametrize("number", [0, -1, 12])
def test_a_line_that_is_not_there_is_an_error(number: int) -> None:
    with pytest.raises(ValueError, match="the article has 11 lines"):
        clean(PAGE).explain(number)


def test_the_command_explains_one_line(tmp_path: Path) -> None:
    page = write(tmp_path / "page.txt", PAGE)
    assert cleaner("explain", f"{page}:8").stdout == f"{clean(PAGE).explain(8)}\n"
    assert cleaner("explain", ":8", given=PAGE).stdout == f"{clean(PAGE).explain(8)}\n"
    assert "it is not chosen" in cleaner("explain", f"{page}:8", "--select", "buttons").stdout
    beyond = cleaner("explain", f"{page}:99")
    assert (beyond.returncode, beyond.stdout) == (1, "")
    assert "there is no line 99" in beyond.stderr


def test_a_file_whose_name_ends_like_a_line_is_read_whole(tmp_path: Path) -> None:
    write(tmp_path / "page:8", PAGE)
    assert len(cleaner("explain", "page:8", folder=tmp_path).stdout.splitlines()) == len(PAGE.splitlines())


def test_the_catalogue_is_data() -> None:
    done = cleaner("rules", "--all", "--format", "json")
    rules = json.loads(done.stdout)
    assert [rule["id"] for rule in rules if rule["origin"] == "cleaner"] == list(catalogue())
    views = next(rule for rule in rules if rule["id"] == "counters.views")
    assert views["room"] == "counters"
    assert views["careful"]
    assert {"label": "en", "sign": "-", "text": "1,204 views"} in views["examples"]
    one = json.loads(cleaner("rules", "counters.views", "--format", "json").stdout)
    assert one == [views]
