"""``cleaner test-rules``: whether a file of one's own rules holds what it says, and what it would drop."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from cleaner.cli.common import add_common, cleaner_of, command_of, look
from cleaner.cli.terminal import DONE, FAILED, InputError, UsageError, say, write

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence

    from cleaner.models import CleanArticle
    from cleaner.rule import Rule

#: What is said of a rule whose words know a line that they may not take.
SPARED = "leaves this line, which reads as a paragraph; with prose = true its words take it"


def add_to(commands: Any) -> None:
    """Add the command to the command line."""
    parser = command_of(
        commands,
        "test-rules",
        _test_rules,
        "try a file of your own rules, on its examples and on pages",
        "Try the rules of a TOML file: whether each drops its noise, keeps what it and every other rule keeps, and is "
        "needed at all. Then show what they would drop from the pages given; nothing is written.",
    )
    parser.add_argument("file", metavar="FILE", help="the file of rules")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="pages to try them on: files or folders")
    add_common(parser)


def _test_rules(options: argparse.Namespace) -> int:
    from cleaner.batch.words import plain
    from cleaner.choice import chosen
    from cleaner.models import RuleFile
    from cleaner.own import own_rules
    from cleaner.testing import broken_together, idle_together

    known = chosen()
    try:
        file = RuleFile.read(options.file)
        rules = own_rules(file.name, file.text)
        broken = broken_together(rules, known)
    except ValueError as error:
        raise InputError(str(error)) from error
    for line in broken:
        write(f"broken: {line}\n")
    if broken:
        noise = (row.text for rule in rules for block in rule.rows for row in block if row.sign == "-")
        for _, rule, line in _spared(rules, noise):
            write(f"note: {rule} {SPARED}: {plain(line)}\n")
        say(f"{options.file}: promises broken: {len(broken)}")
        return FAILED
    for line in idle_together(rules, known):
        write(f"note: {line}\n")
    write(f"{options.file}: {_held(rules)}\n")
    return _try_on_pages(rules, options) if options.paths else DONE


def _spared(rules: Sequence[Rule], lines: Iterable[str]) -> Iterator[tuple[int, str, str]]:
    """The lines that words of a rule know, and leave alone because they read as paragraphs: number, rule, line."""
    from cleaner.index import Index
    from cleaner.lines import Page, is_paragraph

    index = Index(rule for rule in rules if rule.phrases and not rule.prose)
    paragraphs = [(number, line) for number, line in enumerate(lines, 1) if is_paragraph(line.strip())]
    found = index.find(Page.of([line for _, line in paragraphs]), None)
    for at in sorted(found):
        number, line = paragraphs[at]
        yield number, found[at][0].rule.id, line


def _held(rules: Sequence[Rule]) -> str:
    from cleaner.batch.words import count_of

    signs = [row.sign for rule in rules for block in rule.rows for row in block]
    hold = f"{count_of(len(rules), 'rule')} {'holds' if len(rules) == 1 else 'hold'}"
    noise = f"{count_of(signs.count('-'), 'line')} of noise"
    return f"{hold} on {noise} and {count_of(signs.count('|'), 'kept line')}"


def _try_on_pages(rules: Sequence[Rule], options: argparse.Namespace) -> int:
    """Show what the rules drop from pages."""
    from cleaner.batch.words import count_of, plain

    if "-" in options.paths:
        raise UsageError("test-rules reads files and folders, not standard input")
    own = {rule.id for rule in rules}
    options.rules = [options.file]
    taken: Counter[str] = Counter()

    def watch(name: str, article: CleanArticle) -> None:
        for number, rule, line in _spared(rules, (row.text for row in article.lines)):
            write(f"note: {plain(name)}:{number}: {rule} {SPARED}: {plain(line)}\n")
        for row in article.dropped:
            if row.rule in own:
                taken[row.rule] += 1
                write(f"{plain(name)}:{row.number}: {row.rule} - {plain(row.text)}\n")

    look(options.paths, cleaner_of(options), options, watch)
    write(f"{count_of(taken.total(), 'line')} dropped by these rules\n")
    return DONE
