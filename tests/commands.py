"""The real command, run as a user runs it, and the pages it is given."""

import json
import os
import subprocess
import sys
from pathlib import Path

TITLE = "The harbour opens again after the storm"
PROSE = (
    "The first ships came in on Monday morning, and half the island was on the quay before it was light.\n\n"
    "Inge Holm, who has kept the lighthouse for thirty years, said that she had never seen the water so still.\n"
)
#: A page with a title, two paragraphs, and two lines that two rules drop.
PAGE = f"close\n\n{TITLE}\n\n{PROSE}\n1,204 views\n"
DROPPED = {1: "buttons.close", 9: "counters.views"}
#: The same story as a page of HTML.
HTML = (
    f"<!doctype html><html lang=en><head><title>{TITLE}</title></head><body><nav><a href=/>Home</a></nav>"
    f"<article><h1>{TITLE}</h1>"
    + "".join(f"<p>{line}</p>" for line in PROSE.splitlines() * 4 if line)
    + "</article></body></html>"
)


def cleaner(
    *arguments: str | Path, given: str | bytes | None = None, folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run ``cleaner`` with these arguments; ``given`` is its standard input, empty by default."""
    data = given.encode() if isinstance(given, str) else given or b""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "cleaner", *map(str, arguments)],
        input=data,
        capture_output=True,
        cwd=folder,
        check=False,
    )
    out, said = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in said, said
    return subprocess.CompletedProcess(done.args, done.returncode, out, said)


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, hidden ones too, by its path from there."""
    found = [Path(place) / name for place, _, names in os.walk(folder) for name in names]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(found)}


def write(path: Path, data: str | bytes = PAGE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def jsonl(path: Path, *rows: object) -> Path:
    return write(path, "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))


def read_jsonl(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]
