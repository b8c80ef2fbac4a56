"""The docs are true: every command, option, public name and rule stands in them, their code runs, nothing is stale."""

import argparse
import doctest
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from test_goldens import rows_of
from told import SHELL, Reader, blocks_of, in_a_clone, lay_out, missing

import cleaner
from cleaner import (
    CleanArticle,
    Cleaner,
    DroppedLine,
    Edit,
    Ledger,
    Metadata,
    Options,
    Row,
    RuleFile,
    RuleStatistics,
    clean,
)
from cleaner.catalogue import rules_page
from cleaner.cli import parser as command_line
from cleaner.notation import read_rows
from cleaner.rules import catalogue

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
REFERENCE = (ROOT / "docs" / "reference.md").read_text("utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])

TWO_COMMANDS = (
    "python3 -m venv .venv && .venv/bin/pip install -q . && .venv/bin/cleaner clean examples -o cleaned",
    "python3 -m venv .venv && .venv/bin/pip install -q '.[test]' && .venv/bin/pytest",
)


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


def documented(name: str) -> bool:
    return re.search(rf"`[^`\n]*(?<![\w-]){re.escape(name)}(?![\w-])[^`\n]*`", REFERENCE) is not None


def test_the_readme_has_the_two_commands_word_for_word() -> None:
    for command in TWO_COMMANDS:
        assert command in README
    assert "Nothing disappears without a name." in README


def test_the_page_before_comes_out_as_the_page_after() -> None:
    before, after = blocks(README, "text")[:2]
    assert rows_of(clean(before)) == read_rows(after)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_the_docs_tell_comes_out_as_they_say(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    told = blocks_of(page)
    lay_out(tmp_path, clone=in_a_clone(told))
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    reader = Reader(tmp_path)
    request.addfinalizer(reader.leaves)
    wrong = [f"line {block.line}: {said}" for block in told for said in reader.follows(block)]
    assert not wrong, "\n".join(wrong)
    if lacking := missing(told):
        pytest.skip(reason=f"the blocks that need {', '.join(lacking)} were not run: not installed here")


def test_the_docstring_of_the_package_runs() -> None:
    assert doctest.testmod(cleaner).failed == 0


def test_every_public_name_is_documented() -> None:
    missing = [name for name in cleaner.__all__ if not documented(name)]
    assert not missing, missing


@pytest.mark.parametrize(
    "kind", [CleanArticle, Cleaner, DroppedLine, Edit, Ledger, Metadata, Options, Row, RuleFile, RuleStatistics]
)
def test_every_field_and_method_is_documented(kind: type) -> None:
    fields = [*getattr(kind, "__annotations__", ()), *(name for name in vars(kind))]
    own = {name for name in fields if not name.startswith(("_", "model_config", "model_post_init"))} - {
        "count",
        "index",
    }
    missing = sorted(name for name in own if not documented(name))
    assert not missing, f"{kind.__name__}: {missing}"


def parsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    found = {"": parser}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found |= action.choices
    return found


COMMANDS = parsers(command_line())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_is_documented(command: str) -> None:
    if command:
        assert f"### `cleaner {command}`" in REFERENCE
        assert f"cleaner {command}" in README
    section = REFERENCE.partition(f"### `cleaner {command}`" if command else "## The command")[2].partition("\n### ")[0]
    for action in COMMANDS[command]._actions:
        for option in action.option_strings:
            wanted = REFERENCE if option in ("-h", "--help") else section
            assert re.search(rf"`[^`\n]*{re.escape(option)}(?![\w-])", wanted), f"{option} of cleaner {command}"


#: All that the docs have a reader do, on every page.
DONE = "\n".join(block.text for page in PAGES for block in blocks_of(page) if block.language in ("python", *SHELL))


def shown(name: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", DONE) is not None


def test_every_public_name_and_option_is_shown_in_a_running_example() -> None:
    names = [*cleaner.__all__, *(f"{field}=" for field in Options.model_fields)]
    unseen = [name for name in names if not re.search(rf"(?<!\w){re.escape(name)}", DONE)]
    assert not unseen, unseen


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_flag_is_shown_in_a_running_example(command: str) -> None:
    assert shown(f"cleaner {command}".strip())
    flags = [action.option_strings for action in COMMANDS[command]._actions if action.option_strings]
    unseen = [names for names in flags if "--help" not in names and not any(shown(name) for name in names)]
    assert not unseen, unseen


def test_every_field_of_an_article_is_shown_in_a_running_example() -> None:
    members = [
        *CleanArticle.model_fields,
        *(name for name in vars(CleanArticle) if not name.startswith(("_", "model_"))),
    ]
    unseen = [name for name in members if not re.search(rf"\.{name}\b", DONE)]
    assert not unseen, unseen


def test_every_exit_code_is_documented() -> None:
    from cleaner import cli

    codes = {
        value
        for name, value in vars(cli).items()
        if name.isupper() and type(value) is int and not name.endswith("_NAMED")
    }
    for code in codes:
        assert f"\n| {code} |" in REFERENCE, code


def test_the_rules_page_is_what_the_rules_print() -> None:
    page = (ROOT / "docs" / "rules.md").read_text("utf-8")
    assert page == rules_page(), "docs/rules.md is stale: python -m cleaner.catalogue > docs/rules.md"
    missing = [id_ for id_ in catalogue() if f"### `{id_}`" not in page]
    assert not missing, missing


def test_links_between_the_docs_lead_somewhere() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_the_changelog_knows_the_version() -> None:
    assert f"## [{cleaner.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_runtime_dependency_is_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    architecture = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    for requirement in project["dependencies"]:
        name = re.match(r"[\w-]+", requirement)
        assert name
        assert f"| `{name.group()}` |" in architecture


# Written so that the patterns do not find themselves.
MACHINE = re.compile(r"(?:^|[^A-Za-z0-9_.~-])/(?:w[o]rk|f[a]rm|r[o]ot|h[o]me/\w+|tmp/b[a]sh_jobs)/", re.MULTILINE)
REGISTRY = re.compile(r"https?://[a-z0-9.-]*(?:p[y]pi|p[y]thonhosted|n[p]mjs|d[e]bian)\.(?:org|com)")


def tracked() -> list[Path]:
    asked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607
    return [path for name in asked.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    files = tracked()
    if not files:
        pytest.skip(reason="not a git checkout")
    for path in files:
        text = path.read_bytes().decode("utf-8", "replace")
        for pattern in (MACHINE, REGISTRY):
            found = pattern.search(text)
            assert not found, f"{path.relative_to(ROOT)}: {found and found.group()}"


def test_the_examples_name_nobody_real() -> None:
    pages = [path for path in (ROOT / "examples").rglob("*") if path.is_file()]
    assert len(pages) >= 8
    for page in pages:
        text = page.read_text("utf-8")
        hosts = re.findall(r"https?://([\w.-]+)|@([\w-]+\.[\w.-]+)", text)
        assert {host for pair in hosts for host in pair if host} <= {"example.com"}, page.name


def test_an_example_without_noise_comes_back_as_it_was() -> None:
    text = (ROOT / "examples" / "refrain.md").read_text("utf-8")
    assert clean(text).body == text
