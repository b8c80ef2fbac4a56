"""What is loaded when: the command's help and the cleaning of text stay light."""

import subprocess
import sys

import pytest
from commands import PAGE

HTML_TOOLS = ("trafilatura", "lxml")
HEAVY = ("pydantic", "regex", "tqdm", "cleaner.api", "cleaner.batch", *HTML_TOOLS)


def loaded_after(code: str, *names: str) -> list[str]:
    """Which of these modules a fresh Python has loaded after running the code."""
    script = f"{code}\nimport sys\nprint('LOADED', *[name for name in {names!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout.rpartition("LOADED")[2].split()


def test_importing_cleaner_loads_nothing_heavy() -> None:
    assert loaded_after("import cleaner", *HEAVY) == []


def test_cleaning_text_loads_no_tool_for_html() -> None:
    code = f"from cleaner import clean; assert clean({PAGE!r}).dropped; clean({PAGE.encode()!r}).model_dump_json()"
    assert loaded_after(code, *HTML_TOOLS) == []


@pytest.mark.parametrize("arguments", [["--help"], ["clean", "--help"], ["--version"], []])
def test_help_and_version_load_nothing_heavy(arguments: list[str]) -> None:
    code = f"from cleaner.cli import main; main({arguments!r})"
    assert loaded_after(code, *HEAVY) == []


def test_cleaning_text_by_the_command_loads_no_tool_for_html_and_no_bar() -> None:
    code = (
        "import io, sys; from cleaner.cli import main\n"
        f"sys.stdin = io.TextIOWrapper(io.BytesIO({PAGE.encode()!r})); assert main(['clean']) == 0; print()"
    )
    assert loaded_after(code, *HTML_TOOLS, "tqdm") == []


def test_the_public_names_are_there_and_no_others() -> None:
    import cleaner

    for name in cleaner.__all__:
        assert getattr(cleaner, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'cleen'"):
        _ = cleaner.cleen
