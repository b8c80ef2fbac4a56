"""Looking without writing: what ``cleaner clean`` tells with ``--dry-run``, ``--check``, ``--diff`` and ``--statistics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.cli.common import marked
from cleaner.cli.terminal import DONE, FAILED, write

if TYPE_CHECKING:
    import argparse

    from cleaner.models import CleanArticle
    from cleaner.statistics import RuleStatistics


def add_looks(parser: argparse.ArgumentParser) -> None:
    """Add the options that tell what would go."""
    add = parser.add_argument
    add("--dry-run", action="store_true", help="judge everything and write nothing")
    add("--check", action="store_true", help="write nothing; name what would change, and exit with 1 if anything would")
    add("--diff", action="store_true", help="write nothing; show every dropped line with its rule")
    add("--statistics", action="store_true", help="show what each rule took; without -o nothing is written")
    add("--statistics-format", choices=("table", "json", "html"), default="table", help="html: a page with bars")


def only_looks(options: argparse.Namespace) -> bool:
    """Whether nothing is to be written."""
    return options.dry_run or options.check or options.diff or (options.statistics and options.output is None)


class Looker:
    """Told each article, it shows what was asked for; ``close`` shows what only the end knows, and gives the exit code."""

    def __init__(self, options: argparse.Namespace) -> None:
        from cleaner.statistics import Tally

        self._options = options
        self._tally = Tally()
        self._changed = False

    def __call__(self, name: str, article: CleanArticle) -> None:
        """Look at an article."""
        from cleaner.batch.words import plain

        touched = [row for _, row in article.lines.touched()]
        self._changed |= bool(touched)
        if self._options.statistics:
            self._tally.add(article)
        if self._options.diff:
            for row in touched:
                write(f"{plain(name)}:{row.number}: {marked(row)}\n")
        elif self._options.check and touched:
            write(f"{plain(name)}: {len(touched)} line{'s' * (len(touched) != 1)} would change\n")

    def close(self) -> int:
        """Show the statistics; ``FAILED`` where ``--check`` found something."""
        if self._options.statistics:
            write(_written(self._tally.statistics(), self._options.statistics_format))
        return FAILED if self._options.check and self._changed else DONE


def _written(sums: RuleStatistics, form: str) -> str:
    from cleaner.batch.words import plain

    if form == "table":
        return "".join(plain(line) + "\n" for line in sums.table().removesuffix("\n").split("\n"))
    return sums.json() if form == "json" else sums.page()
