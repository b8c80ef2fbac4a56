"""What only a page of HTML can show; :mod:`cleaner.html` gives these verdicts."""

from __future__ import annotations

from cleaner.rule import Rule

outside = Rule(
    text="""The line is visible on the page but stands outside its main text.

    The lines of a page of HTML are weighed by their markup and by what trafilatura says of them. Every visible line that
    is not chosen is named here with the path of the elements it stands in, its chance of being main text, and the mark that
    spoke most against it, so that nothing of the page goes without a word. Text has no such lines.
    """
)
