"""Where the command finds its options: the nearest configuration file, then ``--config``, then the options themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from cleaner.cli.terminal import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from cleaner.models import Options

#: In one folder a file of its own wins over a table in a shared one.
FILES = ("cleaner.toml", "pyproject.toml")
#: What a configuration holds a list of, so that ``--config select=counters,buttons`` need not write one.
LISTS = frozenset({"select", "ignore", "extend_select", "languages", "rules"})


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose rules."""
    for name, what in (
        ("--select", "use only this rule or room"),
        ("--extend-select", "use this rule or room too, though it is off by default"),
        ("--ignore", "do not use this rule or room"),
    ):
        said = f"{what}; may be given again, or a,b"
        parser.add_argument(name, metavar="RULE", action="append", default=[], help=said)
    parser.add_argument(
        "--rules", metavar="FILE", action="append", default=[], help="a file of your own rules; may be given again"
    )
    parser.add_argument(
        "--prune",
        metavar="XPATH",
        action="append",
        default=[],
        help="take what this chooses out of pages of HTML; may be given again",
    )
    parser.add_argument("--strength", metavar="NAME", help="careful, balanced (the default) or thorough")
    parser.add_argument(
        "--config",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="set any option, as a configuration file does",
    )
    parser.add_argument("--isolated", action="store_true", help="read no configuration file")


def options_of(given: argparse.Namespace) -> Options:
    """Put the options together; what stands on the command line wins over the file.

    Raises:
        UsageError: if a file, an option or a value is wrong, with the place it stands in.
    """
    from pathlib import Path

    found = None if given.isolated else nearest_file(Path.cwd())
    settings = {} if found is None else _checked(_placed(read_file(found), found), str(found))
    for pair in given.config:
        settings |= _checked(_pair(pair), f"--config {pair}")
    settings |= {name: ids for name in ("select", "extend_select", "ignore") if (ids := _words(getattr(given, name)))}
    if given.rules:
        settings["rules"] = tuple(given.rules)
    if given.prune:
        settings["prune"] = tuple(given.prune)
    if given.strength:
        settings["strength"] = given.strength
    return _options(settings, "the command line")


def nearest_file(folder: Path) -> Path | None:
    """Find the configuration that is nearest: in the folder, or in one above; ``None`` where there is none."""
    for place in (folder, *folder.parents):
        for name in FILES:
            path = place / name
            if path.is_file() and (name != "pyproject.toml" or "cleaner" in _tools(_toml(path))):
                return path
    return None


def read_file(path: Path) -> dict[str, Any]:
    """Read the options from a configuration file: all of ``cleaner.toml``, ``[tool.cleaner]`` of ``pyproject.toml``.

    Raises:
        UsageError: if the file cannot be read.
    """
    given = _toml(path)
    return _named(_tools(given)["cleaner"] if path.name == "pyproject.toml" else given)


def _toml(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read: {error}") from error


def _tools(given: Mapping[str, Any]) -> Mapping[str, Any]:
    tools: object = given.get("tool")
    return cast("Mapping[str, Any]", tools) if isinstance(tools, dict) else {}


def _pair(pair: str) -> dict[str, Any]:
    """Read ``KEY=VALUE``: a value of TOML, or words that need no quotes."""
    import tomllib

    key, equals, value = pair.partition("=")
    if not equals:
        raise UsageError(f"--config {pair}: write KEY=VALUE")
    name = key.strip().replace("-", "_")
    try:
        read: Any = tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        read = value.strip()
    if name == "prune" and isinstance(read, str):
        return {name: (read,)}  # a comma is no end of an XPath
    return {name: _words([read]) if name in LISTS and isinstance(read, str) else read}


def _words(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(word.strip() for words in given for word in words.split(",") if word.strip())


def _named(given: Mapping[str, Any]) -> dict[str, Any]:
    """TOML is written with hyphens as often as with underscores."""
    return {name.replace("-", "_"): value for name, value in given.items()}


def _placed(settings: dict[str, Any], file: Path) -> dict[str, Any]:
    """The files of rules that a configuration names are found from where it stands."""
    rules: object = settings.get("rules")
    if isinstance(rules, list):
        said = [str(file.parent / rule) if isinstance(rule, str) else rule for rule in cast("list[object]", rules)]
        return {**settings, "rules": said}
    return settings


def _checked(settings: dict[str, Any], where: str) -> dict[str, Any]:
    _options(settings, where)
    return settings


def _options(settings: Mapping[str, Any], where: str) -> Options:
    from cleaner.models import Options

    try:
        return Options.of(settings)
    except ValueError as error:
        raise UsageError(f"{where}: {error}") from error
