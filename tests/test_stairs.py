"""The stairs: imports go down only, and each outside package has one door. Reads the source, imports nothing."""

import ast
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "cleaner"

#: From the ground up. Rooms of one floor do not know each other; a package (rules, batch, ...) is one room.
FLOORS = (
    (
        "__init__",
        "bars",
        "charsets",
        "confidencetable",
        "flagwords",
        "guard",
        "hints",
        "joints",
        "paths",
        "languages",
        "ledger",
        "lines",
        "lockwords",
        "names",
        "notation",
        "patterns",
        "points",
        "speech",
        "strength",
        "wallwords",
        "wallwords_east",
    ),
    ("align", "intake", "parts", "rule", "skeleton", "statistics", "title", "walk", "walls"),
    ("anchors", "flags", "markup", "reading", "story"),
    ("confidence", "edges", "edits", "joined", "notices", "openings", "phrasebook", "shapes", "strips"),
    ("index",),
    ("rules",),
    ("own", "plugins"),
    ("choice", "judgement"),
    ("engine",),
    ("testing",),
    ("selection",),
    ("explain",),
    ("models",),
    ("metadata",),
    ("html",),
    ("api", "catalogue"),
    ("arrow",),
    ("integrations", "batch", "report"),
    ("cli",),
    ("__main__",),
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}

#: Each outside package and the rooms that know it. The standard library is free, argparse aside.
DOORS = {
    "argparse": {"cli"},
    "charset_normalizer": {"intake"},
    "htmldate": {"html"},
    "lxml": {"html", "walk"},
    "pyarrow": {"arrow"},
    "pydantic": {"models"},
    "pydantic_core": {"models"},
    "regex": {"rule"},
    "tqdm": {"batch"},
    "trafilatura": {"html"},
    "typing_extensions": set(FLOOR),  # what later Pythons call typing
}


def room_of(path: Path) -> str:
    """The room a file belongs to: the first part of its address."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imports_of(path: Path) -> list[str]:
    """Every module a file imports, also inside functions; imports for type checkers only do not count."""
    tree = ast.parse(path.read_text("utf-8"))
    typing_only = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and "TYPE_CHECKING" in ast.unparse(block.test)
        for statement in block.body
        for node in ast.walk(statement)
    }
    found: list[str] = []
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: write imports in full"
            module = node.module or ""
            found += [f"{module}.{alias.name}" for alias in node.names] if module == "cleaner" else [module]
    return found


def doors_of_package() -> dict[str, str]:
    """The public names and the room each is fetched from, as ``__init__`` has them."""
    tree = ast.parse((SOURCE / "__init__.py").read_text("utf-8"))
    tables = [
        node.value for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_ROOMS"
    ]
    return ast.literal_eval(tables[0])


def target_of(module: str) -> str:
    name = module.split(".")[1]
    return name if name in FLOOR else doors_of_package().get(name, "__init__" if name.startswith("__") else name)


FILES = sorted(SOURCE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_file_stands_on_a_floor_and_imports_go_down_only(path: Path) -> None:
    room = room_of(path)
    assert room in FLOOR, f"{path.name} stands on no floor: say in tests/test_stairs.py where it stands"
    for module in imports_of(path):
        if module.split(".")[0] == "cleaner" and "." in module:
            target = target_of(module)
            assert target in FLOOR, f"{path.name} imports {module}, which stands on no floor"
            assert target == room or FLOOR[target] < FLOOR[room], f"{path.name} climbs up to {module}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_each_outside_package_has_one_door(path: Path) -> None:
    for module in imports_of(path):
        package = module.split(".")[0]
        if package == "cleaner" or (package in sys.stdlib_module_names and package not in DOORS):
            continue
        assert package in DOORS, f"{path.name} imports {package}, which has no door"
        assert room_of(path) in DOORS[package], f"{path.name} imports {package}; its door is {DOORS[package]}"
