"""What a page of the docs tells its reader to do, done: files written, Python and commands run, answers compared.

* A block whose first line is a comment with a file name is that file. So is the answer to ``$ cat FILE``.
* ``python`` with ``>>>`` is a doctest; other Python is run as it stands.
* ``console`` holds commands after ``$`` and their answers, a line ``...`` standing for what is left out.
* ``sh`` holds commands whose answer is not shown; each must succeed.
* Under ``<!-- needs: newspaper -->`` a block asks for a library that this package does not bring.
"""

import contextlib
import doctest
import importlib.util
import io
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tomllib
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cleaner.cli import main

ROOT = Path(__file__).parents[1]
FENCE = re.compile(r"(?:^<!-- needs: ([\w ]+) -->\n+)?^```([\w-]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"# ([\w./-]+\.(?:py|toml))\n")
#: Commands that install, or run all tests: ``.ci/run`` does what they do.
ELSEWHERE = ("python3 -m venv ", "pip install ", ".venv/bin/pip install ")
ALL_TESTS = ".venv/bin/pytest"
#: Pages whose commands check the whole tree, which ``.ci/run`` does, or measure on data that is not in the repository.
FOR_THE_TREE = ("CONTRIBUTING.md", "benchmarks.md")
SHELL = ("sh", "console")
SHIMS = {"python": "", "pytest": "-m pytest", "cleaner": "-m cleaner"}


@dataclass(frozen=True)
class Block:
    """A block of code of a page, and the line it begins in."""

    line: int
    needs: tuple[str, ...]
    language: str
    text: str

    @property
    def file(self) -> str | None:
        named = NAMED.match(self.text)
        return named[1] if named and ">>>" not in self.text else None


def blocks_of(page: Path) -> list[Block]:
    text = page.read_text("utf-8")
    blocks = [
        Block(text.count("\n", 0, found.start(2)) + 1, tuple((found[1] or "").split()), found[2], found[3])
        for found in FENCE.finditer(text)
    ]
    return [block for block in blocks if page.name not in FOR_THE_TREE or block.language not in SHELL]


def in_a_clone(blocks: list[Block]) -> bool:
    """Whether the commands ask for a clone of the repository with its environment."""
    commands = (command for block in blocks for command in _all_commands(block))
    return any(command.startswith(".venv/bin/") for command in commands)


def missing(blocks: list[Block]) -> list[str]:
    """The libraries that a page needs and that are not installed here."""
    return sorted({name for block in blocks for name in block.needs if importlib.util.find_spec(name) is None})


class Reader:
    """Somebody who does in a folder of their own what a page says."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, object] = {}
        self.code = 0
        for name, options in SHIMS.items():
            shim = folder / ".venv" / "bin" / name
            shim.parent.mkdir(parents=True, exist_ok=True)
            shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" {options} "$@"\n', "utf-8")
            shim.chmod(0o755)

    def follows(self, block: Block) -> Iterator[str]:
        """Do what a block says; gives what came out otherwise than it says."""
        if missing([block]):
            return
        if block.file:
            self._writes(block.file, block.text)
        elif block.language == "python":
            yield from self._types(block)
        elif block.language == "toml":
            tomllib.loads(block.text)
        elif block.language == "console":
            yield from self._asks(block)
        elif block.language == "sh":
            for command in commands_of(block.text):
                said = self._runs(command)
                if self.code:
                    yield f"{command} ended with {self.code}:\n{said}"

    def leaves(self) -> None:
        """Forget the modules that stand in the folder, so that another page may have its own of the same name."""
        for name, module in list(sys.modules.items()):
            if (getattr(module, "__file__", None) or "").startswith(str(self.folder)):
                del sys.modules[name]

    def _writes(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def _types(self, block: Block) -> Iterator[str]:
        with warnings.catch_warnings():
            if block.needs:
                warnings.simplefilter("ignore")
            if ">>>" not in block.text:
                exec(compile(block.text, f"line {block.line}", "exec"), dict(self.names))  # noqa: S102 - our own docs
                return
            test = doctest.DocTestParser().get_doctest(block.text, self.names, f"line {block.line}", None, block.line)
            report: list[str] = []
            doctest.DocTestRunner(verbose=False).run(test, out=report.append, clear_globs=False)
        self.names.update(test.globs)
        yield from report

    def _asks(self, block: Block) -> Iterator[str]:
        for command, wanted in asked(block.text):
            file = command.removeprefix("cat ")
            if file != command and not (self.folder / file).exists():
                self._writes(file, wanted)
                continue
            said = self._runs(command)
            assert "Traceback" not in said, said
            if not doctest.OutputChecker().check_output(wanted.rstrip() + "\n", said.rstrip() + "\n", doctest.ELLIPSIS):
                yield f"$ {command}\nwanted:\n{wanted}\nsaid:\n{said}"

    def _runs(self, command: str) -> str:
        if command == "echo $?":
            return f"{self.code}\n"
        words = shlex.split(command, comments=True)
        alone = words[0] == "cleaner" and not set("|<>&;*") & set(command)
        self.code, said = _in_here(words[1:]) if alone else self._in_a_shell(command)
        return re.sub(r"[ \t]+$", "", said, flags=re.MULTILINE)

    def _in_a_shell(self, command: str) -> tuple[int, str]:
        path = os.pathsep.join([str(self.folder / ".venv" / "bin"), os.environ["PATH"]])
        source = self.folder / "src" if (self.folder / "src").exists() else ROOT / "src"
        done = subprocess.run(  # noqa: S603
            ["bash", "-o", "pipefail", "-c", command],  # noqa: S607
            cwd=self.folder,
            env={**os.environ, "PATH": path, "PYTHONPATH": str(source)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        return done.returncode, done.stdout.decode()


def commands_of(text: str) -> list[str]:
    """The commands of a block without answers, but for those that are carried out elsewhere."""
    lines = (line.partition("  #")[0].strip() for line in text.splitlines())
    return [line for line in lines if line and line != ALL_TESTS and not line.startswith((*ELSEWHERE, "#"))]


def _all_commands(block: Block) -> list[str]:
    if block.language == "console":
        return [command for command, _ in asked(block.text)]
    return commands_of(block.text) if block.language == "sh" else []


def asked(text: str) -> Iterator[tuple[str, str]]:
    """The commands of a block with answers, each with its answer."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, answer = part.partition("\n")
        if not command.startswith(ELSEWHERE):
            yield command, answer


def _in_here(arguments: list[str]) -> tuple[int, str]:
    """Run ``cleaner`` in this process, which saves starting one; both streams in one, as a terminal shows them."""
    out = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
    before = signal.getsignal(signal.SIGTERM)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            code = main(arguments)
    finally:
        signal.signal(signal.SIGTERM, before)
    return code, out.buffer.getvalue().decode()  # pyright: ignore[reportAttributeAccessIssue]


MINE = """[[rule]]
id = "mine.details"
reason = "The button that unfolds a story."
words = ["details"]
noise = ["Details"]
keep = ["The details were settled over soup."]
"""


def lay_out(folder: Path, *, clone: bool) -> None:
    """Put into a folder what a reader has: the pages to try things on, or a whole clone."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    shutil.copytree(ROOT / "examples", folder / "pages")
    shutil.copy(ROOT / "examples" / "quay.html", folder / "page.html")
    (folder / "mine.toml").write_text(MINE, "utf-8")
    if clone:
        leave = shutil.ignore_patterns("__pycache__")
        for name in ("src", "tests", "docs", "benchmarks"):
            shutil.copytree(ROOT / name, folder / name, ignore=leave)
        for name in ("pyproject.toml", "README.md", "CHANGELOG.md"):
            shutil.copy(ROOT / name, folder / name)
