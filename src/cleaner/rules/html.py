"""What only a page of HTML can show; :mod:`cleaner.html` gives these verdicts."""

from __future__ import annotations

from cleaner.rule import Rule

outside = Rule(
    text="""The line is visible on the page but stands outside its main text.

    trafilatura finds the main text of a page of HTML. Every other visible line is named here with the path of the
    elements it stands in, so that nothing of the page goes without a word. Text has no such lines.
    """
)
