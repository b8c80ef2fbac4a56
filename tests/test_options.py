"""Options: which rules speak, from Python, from files and from the command line, and what is said of a wrong one."""

import pickle
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from commands import PAGE, cleaner

from cleaner import Cleaner, Options, clean, plugins
from cleaner.choice import chosen
from cleaner.engine import OVERSPENT
from cleaner.rules import catalogue
from cleaner.testing import PROSE

FIRST, SECOND = PROSE["en"]


def dropped(text: str, **options: object) -> list[str]:
    return [line.rule for line in clean(text, options=Options.of(options)).dropped]


def test_nothing_asked_for_is_every_rule_as_it_stands_but_the_published_filters() -> None:
    assert chosen() == tuple(rule for rule in catalogue().values() if rule.family != "classic")
    assert all(rule.filter for rule in catalogue().values() if rule.family == "classic")
    assert clean(PAGE, options=Options()) == clean(PAGE)


def test_options_are_values() -> None:
    options = Options(select=("counters",), languages=("en",), strength="careful", budget=0.2)
    assert hash(options) == hash(Options.of(options.model_dump()))
    assert pickle.loads(pickle.dumps(Cleaner(options))).options == options  # noqa: S301 - our own bytes


def test_ignore_has_the_last_word_over_select_and_extend_select() -> None:
    ids = [rule.id for rule in chosen(select=["counters"], extend_select=["buttons.close"], ignore=["counters.views"])]
    assert "buttons.close" in ids
    assert "counters.likes" in ids
    assert "counters.views" not in ids


def test_extend_select_alone_takes_nothing_away() -> None:
    assert chosen(extend_select=["counters"]) == chosen()


def test_only_words_of_the_languages_count_and_rules_without_words_stay() -> None:
    assert dropped("1,204 views\n512 Aufrufe", languages=["de"]) == ["counters.views"]
    ids = {rule.id for rule in chosen(languages=["de"])}
    assert {"titles.repeat", "contacts.mail", "html.outside"} <= ids
    assert all(set(rule.languages) <= {"de"} for rule in chosen(languages=["de"]))


def test_careful_takes_known_lines_only() -> None:
    assert all(rule.is_careful or rule.family == "html" for rule in chosen(strength="careful"))
    page = f"{FIRST}\n{SECOND}\n12 comments\n1,204 views"
    assert dropped(page) == ["counters.comments", "counters.views"]
    assert dropped(page, strength="careful") == ["counters.views"]


def test_thorough_needs_no_zone_but_still_spares_sentences() -> None:
    page = f"{FIRST}\n12 comments\n{SECOND}"
    assert dropped(page) == []
    assert dropped(page, strength="thorough") == ["counters.comments"]
    bound = {rule.id for rule in catalogue().values() if rule.prose and rule.where != "anywhere"}
    assert all(not rule.unbound for rule in chosen(strength="thorough") if rule.id in bound)


def test_thorough_is_no_licence_past_the_budget() -> None:
    careful = {rule.id for rule in catalogue().values() if rule.is_careful}
    assert {rule.id for rule in chosen(strength="thorough") if rule.is_careful} == careful


def test_the_budget_says_how_much_prose_may_go() -> None:
    notice = "We use cookies to give you the best experience on our website, and by going on you agree to that."
    page = f"{FIRST}\n{SECOND}\n{notice}"
    assert dropped(page)
    spent = clean(page, options=Options(budget=0))
    assert spent.dropped == ()
    assert spent.warnings == (OVERSPENT,)
    assert dropped(page, budget=1) == dropped(page)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"strenght": "careful"}, ("'strenght'", "did you mean strength?")),
        ({"strength": "carefull"}, ("'carefull'", "did you mean careful?")),
        ({"strength": "loud"}, ("'loud'", "careful, balanced, thorough")),
        ({"budget": 2}, ("budget", "less than or equal to 1")),
        ({"ignore": 3}, ("ignore", "a list is wanted")),
    ],
)
def test_a_wrong_option_names_the_nearest_right_one(given: dict[str, object], words: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=words[0]) as caught:
        Options.of(given)
    assert words[1] in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("given", "nearest"),
    [
        ({"select": ["counters.viws"]}, "counters.views"),
        ({"extend_select": ["countrs"]}, "counters"),
        ({"languages": ["german"]}, "did you mean de?"),
        ({"languages": ["de-AT"]}, "did you mean de?"),
        ({"languages": ["xx"]}, "ISO 639-1"),
    ],
)
def test_a_wrong_id_or_language_names_the_nearest_right_one(given: dict[str, object], nearest: str) -> None:
    with pytest.raises(ValueError, match=nearest.replace("?", r"\?")):
        Cleaner(Options.of(given))


LAMPS = '''
from cleaner.rule import Words, phrases
lamp = phrases(Words(en=["lamp of the day"]).alone(), """The lamp of the day.

        en - Lamp of the day
        en | The lamp of the day was lit at dusk.
    """)
'''


@pytest.fixture
def lamps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin that is installed: a module and its entry point."""
    (tmp_path / "lamplighters.py").write_text(LAMPS, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    points = [EntryPoint("lamps", "lamplighters", plugins.GROUP)]
    monkeypatch.setattr(plugins, "entry_points", lambda group: points if group == plugins.GROUP else [])
    monkeypatch.setattr(plugins, "plugged", plugins.plugged.__wrapped__)
    monkeypatch.setattr("cleaner.choice.plugged", plugins.plugged)


@pytest.mark.usefixtures("lamps")
def test_a_plugin_speaks_only_when_it_is_named() -> None:
    page = f"{FIRST}\n{SECOND}\nLamp of the day\n1,204 views"
    assert [rule.id for rule in chosen(extend_select=["lamps"])] == [*(rule.id for rule in chosen()), "lamps.lamp"]
    assert [rule.id for rule in chosen(select=["lamps.lamp"])] == ["lamps.lamp"]
    assert dropped(page) == ["counters.views"]
    article = clean(page, options=Options(extend_select=("lamps",)))
    assert [line.rule for line in article.dropped] == ["lamps.lamp", "counters.views"]
    assert article.dropped[0].reason == "The lamp of the day."
    assert "Lamp of the day" in article.restore(rule="lamps").body


def test_a_plugin_that_cannot_be_loaded_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for point, why in (
        (EntryPoint("lamps", "no_such_module_here", plugins.GROUP), "cannot be loaded"),
        (EntryPoint("counters", "json", plugins.GROUP), "is taken"),
    ):
        monkeypatch.setattr(plugins, "entry_points", lambda group, point=point: [point])  # pyright: ignore[reportUnknownLambdaType]
        with pytest.raises(ValueError, match=why):
            plugins.plugged.__wrapped__()


def test_the_nearest_file_counts_and_the_command_line_wins(tmp_path: Path) -> None:
    inner = tmp_path / "corpus" / "news"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.cleaner]\nignore = ["counters", "buttons"]\n', "utf-8")
    (tmp_path / "corpus" / "pyproject.toml").write_text("[tool.other]\n", "utf-8")
    assert "views" in cleaner("clean", given=PAGE, folder=inner).stdout
    (tmp_path / "corpus" / "cleaner.toml").write_text('extend-select = ["live"]\nignore = ["buttons"]\n', "utf-8")
    near = cleaner("clean", given=PAGE, folder=inner).stdout
    assert "close" in near
    assert "views" not in near
    assert "views" in cleaner("clean", "--config", "ignore=counters", given=PAGE, folder=inner).stdout
    both = ("--config", "ignore=counters", "--ignore", "buttons")
    assert "views" not in cleaner("clean", *both, given=PAGE, folder=inner).stdout
    assert "close" not in cleaner("clean", "--isolated", given=PAGE, folder=inner).stdout


def test_a_wrong_option_of_a_file_or_the_command_is_one_line_that_names_its_place(tmp_path: Path) -> None:
    (tmp_path / "cleaner.toml").write_text("strenght = 'careful'\n", "utf-8")
    for arguments, place in (
        ((), "cleaner.toml"),
        (("--isolated", "--config", "budgt=1"), "--config budgt=1"),
        (("--isolated", "--config", "budget"), "KEY=VALUE"),
        (("--isolated", "--strength", "thorogh"), "thorough"),
    ):
        done = cleaner("clean", *arguments, given=PAGE, folder=tmp_path)
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
        assert place in done.stderr
    (tmp_path / "cleaner.toml").write_text("strength = \n", "utf-8")
    assert "cannot be read" in cleaner("clean", given=PAGE, folder=tmp_path).stderr
