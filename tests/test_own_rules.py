"""A user's own rules: read from TOML, held to the promises when loaded, and never able to hang a page."""

import json
import pickle
import time
from pathlib import Path

import pytest
from commands import cleaner, files_in, jsonl, read_jsonl, write
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Cleaner, Options, RuleFile, clean
from cleaner.patterns import PatternError, read_pattern
from cleaner.rules import catalogue
from cleaner.testing import PROSE

STORY = "\n".join([*PROSE["en"], *PROSE["en"]])
REPRINT = "This report may be printed elsewhere if the harbour office is named as its source."
HARBOUR = f"""
[[rule]]
id = "harbour.webcam"
reason = "The link to the harbour's webcam."
words = ["live from the pier", "webcam {{number}}"]
zone = "edges"
noise = ["Live from the pier", "Webcam 3"]
keep = ["He was live from the pier when the storm broke."]

[[rule]]
id = "harbour.reprint"
reason = "The note under every report."
words = ["{REPRINT}"]
prose = true
sites = ["harbour.example.com"]
noise = ["{REPRINT}"]
keep = ["The report may be printed elsewhere, she said."]

[[rule]]
id = "harbour.berth"
reason = "The number of the berth."
pattern = 'berth [a-f]\\d{{1,3}}'
noise = ["Berth C12"]
keep = ["Berth C12 was empty."]
"""
PAGE = f"Live from the pier\n{STORY}\n{REPRINT}\nBerth A1\n"


def with_rules(text: str, **options: object) -> Options:
    return Options.of({**options, "rules": (RuleFile(name="harbour.toml", text=text),)})


def dropped(page: str, options: Options, url: str | None = None) -> list[str]:
    return [line.rule for line in clean(page, options=options, url=url).dropped]


def rule(**said: object) -> str:
    """One rule, with what a test says otherwise."""
    given = {
        "id": "harbour.lamp",
        "reason": "The lamp of the day.",
        "words": ["lamp of the day"],
        "noise": ["Lamp of the day"],
        "keep": ["The lamp of the day was lit."],
        **said,
    }
    if "pattern" in said:
        del given["words"]
    said_of = {key: json.dumps(value) for key, value in given.items() if value is not None}
    return "\n".join(["[[rule]]", *(f"{key} = {value}" for key, value in said_of.items())])


def test_words_patterns_and_sentences_are_dropped_with_their_reason() -> None:
    article = clean(PAGE, options=with_rules(HARBOUR), url="https://www.harbour.example.com/reports/7")
    assert [(line.number, line.rule, line.reason) for line in article.dropped] == [
        (1, "harbour.webcam", "The link to the harbour's webcam."),
        (6, "harbour.reprint", "The note under every report."),
        (7, "harbour.berth", "The number of the berth."),
    ]
    assert article.source == PAGE
    assert article.restore(rule="harbour.berth").body.endswith("Berth A1\n")
    assert clean(article.body, options=with_rules(HARBOUR), title=article.title).dropped == ()


@pytest.mark.parametrize(
    ("url", "speaks"),
    [
        ("https://harbour.example.com/7", True),
        ("http://NEWS.Harbour.example.com:8080/7?a=b", True),
        ("harbour.example.com/7", True),
        ("https://example.com/harbour.example.com", False),
        ("https://myharbour.example.com/", False),
        ("http://[broken/", False),
        (None, False),
    ],
)
def test_a_rule_of_a_site_speaks_on_its_host_and_those_below(url: str | None, speaks: bool) -> None:
    assert ("harbour.reprint" in dropped(PAGE, with_rules(HARBOUR), url)) is speaks


def test_a_page_of_html_names_its_own_host() -> None:
    page = "".join(f"<p>{line}</p>" for line in PAGE.splitlines())
    head = '<link rel="canonical" href="https://harbour.example.com/7">'
    html = f"<!doctype html><html><head>{head}</head><body><article>{page}</article></body></html>"
    assert "harbour.reprint" in dropped(html, with_rules(HARBOUR))


def test_options_carry_the_rules_and_not_the_path(tmp_path: Path) -> None:
    path = write(tmp_path / "harbour.toml", HARBOUR)
    options = Options(rules=(path,))  # pyright: ignore[reportArgumentType]  paths are read
    copy = pickle.loads(pickle.dumps(Cleaner(options)))  # noqa: S301 - our own bytes
    path.unlink()
    assert [line.rule for line in copy.clean(PAGE).dropped] == ["harbour.webcam", "harbour.berth"]
    with pytest.raises(ValueError, match=r"harbour\.toml cannot be read"):
        Options(rules=(path,))  # pyright: ignore[reportArgumentType]


def test_own_rules_speak_as_written_and_are_chosen_like_all_others() -> None:
    for changed in ({"languages": ["de"]}, {"strength": "careful"}, {"strength": "thorough"}):
        assert dropped(PAGE, with_rules(HARBOUR, **changed)) == ["harbour.webcam", "harbour.berth"]
    assert dropped(PAGE, with_rules(HARBOUR, ignore=["harbour.berth"])) == ["harbour.webcam"]
    assert dropped(PAGE, with_rules(HARBOUR, select=["harbour.berth"])) == ["harbour.berth"]
    assert dropped(PAGE, with_rules(HARBOUR, select=["counters"])) == []
    with pytest.raises(ValueError, match=r"did you mean harbour\.berth"):
        Cleaner(with_rules(HARBOUR, ignore=["harbour.bert"]))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[rule]]\nid = ", "harbour.toml: "),
        ("[[rules]]", "no key is called 'rules'"),
        ("", "there is no rule in it"),
        (rule(zone="edge"), "no zone is called 'edge'; did you mean edges"),
        (rule(nois=["x"]), "no key is called 'nois'; did you mean noise"),
        (rule(words=["lamp {nmae}"]), "no slot is called 'nmae'; did you mean name"),
        (rule(words=["{name}"]), "no word of its own"),
        (rule(id="lamp"), "a room, a dot and a name"),
        (rule(id="counters.lamp"), "one of cleaner's own"),
        (rule(sites=["https://example.com/"]), "is no host"),
        (rule(noise=[]), "noise is missing"),
        (rule(keep=[]), "keep is missing"),
        (rule(reason=3), "reason is text"),
        (rule(words=None), "either words or a pattern"),
        (rule(prose="yes"), "prose is true or false"),
        (rule(pattern="lamp .+", prose=True), "a pattern never takes a sentence"),
        (rule() + "\n" + rule(), "the id stands twice"),
        (rule(noise=["Lamp of the night"]), "does not drop: en Lamp of the night"),
        (rule(keep=["Lamp of the day"]), "drops a row that it keeps: en Lamp of the day"),
    ],
)
def test_a_wrong_rule_is_refused_with_its_name_and_the_reason(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=r"^harbour\.toml") as caught:
        Cleaner(with_rules(text))
    assert words in str(caught.value)


def test_a_rule_must_spare_what_the_package_keeps_unless_it_is_a_site_s() -> None:
    keeper, row = next(
        (known, row)
        for known in catalogue().values()
        if known.phrases
        for block in known.rows
        for row in block
        if row.sign == "|" and row.label == "en" and len(row.text) < 40 and "'" not in row.text
    )
    taking = rule(words=[row.text], noise=[row.text], prose=True)
    with pytest.raises(ValueError, match=f"drops a row that {keeper.id} keeps"):
        Cleaner(with_rules(taking))
    site = rule(words=[row.text], noise=[row.text], prose=True, sites=["example.com"])
    assert dropped(f"{STORY}\n{row.text}\n{STORY}", with_rules(site), "https://example.com/") == ["harbour.lamp"]


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("(a+)+b", "more than once"),
        ("(?:a|a)*b", "more than once"),
        ("a?" * 30 + "a" * 30, "too many ways"),
        (".*a.*b.*c", "too many ways"),
        ("[a-z]+", "sign of its own"),
        ("(?=a)b", "no look around"),
        (r"(a)\1", "is not read"),
        ("(" * 50 + "a" + ")" * 50, "deep"),
        ("a" * 2_000, "more than 1000 signs"),
        ("a**", "count stands on a count"),
        ("(a", "not closed"),
        ("a)", "not open"),
        ("*a", "stands for nothing"),
        ("a[b", "has no end"),
        ("a[b-a]", "is no class"),
        ("a[[b]", "set of classes"),
        ("a[a&&b]", "set of classes"),
    ],
)
def test_a_pattern_that_could_backtrack_or_is_none_is_refused(pattern: str, why: str) -> None:
    with pytest.raises(PatternError, match=why):
        read_pattern(pattern)
    with pytest.raises(ValueError, match=r"harbour\.lamp: the pattern .* is refused"):
        Cleaner(with_rules(rule(pattern=pattern)))


@pytest.mark.parametrize(
    ("pattern", "line", "holds"),
    [
        (r"photo: .+ / .+", "photo: inge holm / harbour office", ("photo:",)),
        (r"(?:seen|read) \d{1,3}(?:,\d{3})* times", "read 1,204,311 times", ("times",)),
        (r"\d{4}", "1912", tuple("0123456789")),
        (r"[ж-я]+: \w*", "пирс: 7", (":",)),
        (r"a\.b|c\+d", "c+d", ("a.b", "c+d")),
    ],
)
def test_a_pattern_is_found_by_what_every_line_of_it_holds(pattern: str, line: str, holds: tuple[str, ...]) -> None:
    compiled, signs = read_pattern(pattern)
    assert compiled.fullmatch(line)
    assert signs == holds
    assert any(sign in line for sign in signs)


ATOMS = (
    r"a b x . \d \w \s [ab] [^a] []a] [[a] [a&&b] ( ) (?: | * + ? {2} {2,} {1,3} {,3} : - \. \ [ { } $ ^ é 1".split()
)


@given(st.lists(st.sampled_from(ATOMS), min_size=1, max_size=12).map("".join))
def test_any_pattern_is_refused_or_holds_what_it_says(pattern: str) -> None:
    try:
        compiled, holds = read_pattern(pattern)
    except PatternError:
        return
    for line in ("a" * 200, "ab" * 100, "a1" * 100, ": " * 100, "aaab" * 50, "é: a.b-1x", "1", "-"):
        assert not compiled.fullmatch(line) or any(sign in line for sign in holds)


def test_a_million_signs_do_not_hold_a_pattern_up() -> None:
    options = with_rules(rule(pattern="a.+ - b", noise=["ax - b"], keep=["ax - x"]))
    taught = Cleaner(options)
    for page in ("a - " * 250_000, ("a" + " - b" * 45 + "x\n") * 5_000):
        began = time.process_time()
        assert taught.clean(page, kind="text").dropped == ()
        assert time.process_time() - began < 5, "a thirtieth of a second here, with room for a slow machine"


def test_rules_in_files_are_found_from_the_file_that_names_them(tmp_path: Path) -> None:
    write(tmp_path / "rules" / "harbour.toml", HARBOUR)
    write(tmp_path / "cleaner.toml", 'rules = ["rules/harbour.toml"]\n')
    page = write(tmp_path / "pages" / "page.txt", PAGE)
    done = cleaner("clean", page, folder=tmp_path / "pages")
    assert "Berth A1" not in done.stdout
    assert REPRINT in done.stdout
    assert REPRINT not in cleaner("clean", page, "--url", "harbour.example.com", folder=tmp_path / "pages").stdout
    with_flag = ("clean", page, "--isolated", "--rules", "../rules/harbour.toml")
    assert "Berth A1" not in cleaner(*with_flag, folder=tmp_path / "pages").stdout
    assert cleaner("clean", page, "--rules", "nowhere.toml", folder=tmp_path).returncode == 2


def test_a_row_names_its_site_by_its_url(tmp_path: Path) -> None:
    write(tmp_path / "harbour.toml", HARBOUR)
    rows = jsonl(tmp_path / "rows.jsonl", {"text": PAGE, "url": "https://harbour.example.com/"}, {"text": PAGE})
    done = cleaner("clean", rows, "-o", tmp_path / "out", "--rules", tmp_path / "harbour.toml")
    assert done.returncode == 0
    assert [REPRINT in str(row["text"]) for row in read_jsonl(tmp_path / "out" / "rows.jsonl")] == [False, True]


def test_test_rules_tries_the_examples_and_shows_what_pages_would_lose(tmp_path: Path) -> None:
    rules = write(tmp_path / "harbour.toml", HARBOUR)
    write(tmp_path / "pages" / "page.txt", PAGE)
    before = files_in(tmp_path)
    done = cleaner("test-rules", rules, tmp_path / "pages")
    assert done.returncode == 0, done.stderr
    assert "3 rules hold on 4 lines of noise and 3 kept lines" in done.stdout
    assert "page.txt:1: harbour.webcam - Live from the pier\n" in done.stdout
    assert "2 lines dropped by these rules" in done.stdout
    assert files_in(tmp_path) == before


SENTENCE = "This note of the harbour office stands under every single one of its reports."


def test_test_rules_tells_of_paragraphs_that_words_know_and_leave(tmp_path: Path) -> None:
    spared = write(tmp_path / "harbour.toml", rule(words=["This note of {rest}."], noise=["This note of Inge."]))
    write(tmp_path / "page.txt", f"{PAGE}\n{SENTENCE}\n")
    done = cleaner("test-rules", spared, tmp_path / "page.txt")
    assert done.returncode == 0, done.stderr
    told = [line for line in done.stdout.splitlines() if line.startswith("note: ")]
    assert len(told) == 1
    assert "prose = true" in told[0]
    assert told[0].endswith(SENTENCE)
    broken = cleaner("test-rules", write(tmp_path / "b.toml", rule(words=[SENTENCE], noise=[SENTENCE])))
    assert broken.returncode == 1
    assert f"prose = true its words take it: {SENTENCE}" in broken.stdout


def test_the_budget_does_not_brake_rules_that_a_user_wrote_line_by_line() -> None:
    own = RuleFile(name="harbour.toml", text=rule(words=[SENTENCE], prose=True, noise=[SENTENCE]))
    paragraph = "The first ships came in on Monday morning, and half the island was there."
    told = clean(f"{paragraph}\n\n{SENTENCE}", options=Options(rules=(own,), budget=0))
    assert told.body.strip() == paragraph
    assert told.warnings == ()
    assert clean(told.body, options=Options(rules=(own,), budget=0)).body == told.body


def test_the_summary_of_a_run_gives_own_rules_with_their_reasons(tmp_path: Path) -> None:
    write(tmp_path / "harbour.toml", HARBOUR)
    write(tmp_path / "pages" / "page.txt", PAGE)
    done = cleaner("clean", tmp_path / "pages", "-o", tmp_path / "out", "--rules", tmp_path / "harbour.toml")
    assert done.returncode == 0, done.stderr
    (line,) = (line for line in done.stderr.splitlines() if "harbour.webcam" in line)
    assert line.split("harbour.webcam")[1].strip() in HARBOUR


def test_test_rules_names_every_broken_promise_and_fails(tmp_path: Path) -> None:
    rules = write(tmp_path / "harbour.toml", rule(noise=["Lamp"], keep=["Lamp of the day"]))
    done = cleaner("test-rules", rules)
    assert done.returncode == 1
    assert [line.partition(":")[0] for line in done.stdout.splitlines()] == ["broken", "broken"]
    idle = cleaner("test-rules", write(tmp_path / "idle.toml", rule(words=["{number} views"], noise=["3 views"])))
    assert idle.returncode == 0
    assert "note: harbour.lamp drops nothing that the other rules would keep" in idle.stdout
    assert cleaner("test-rules", write(tmp_path / "none.toml", "")).returncode == 1
