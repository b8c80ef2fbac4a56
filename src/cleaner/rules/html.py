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

data = Rule(
    text="""The line was read from the page's data, where the page shows hardly any story.

    This rule drops nothing; it brings in. Some pages hold their story as data, and a script shows it: JSON-LD, or the state
    of a program such as Next, Nuxt, Apollo or Discourse. Where such data hold more of the story than the page shows, their
    lines stand behind the visible ones, each with the data it was read from and the keys that lead to it, and the article's
    reading names the data. A visible line that they say as well is main text and does not stand there twice.
    """
)
