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

between = Rule(
    text="""The line was kept for what stands around it: it is between lines of the main text.

    This rule drops nothing; it brings back. A subhead, a short list or a remark may look like nothing in particular. Where
    it stands between two lines of the main text, in the element that holds both, in no box of its own, leading nowhere else
    and not too unlikely, it is the story's. A list of links comes back too, where the line above announces it with a
    colon.
    """
)
