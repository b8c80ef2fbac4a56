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

pruned = Rule(
    text="""The line stands in an element that the option `prune` takes out of the page.

    The reason names the XPath expression that chose the element, and the path of elements. Nothing is pruned unless you ask
    for it, and what is pruned can be had back like any dropped line.
    """
)

announced = Rule(
    text="""The line was kept because the story announces it: it is in a list below a line that ends in a colon.

    This rule drops nothing; it brings back. "These are the ships:" stands in the story, and the list of links below it looks
    like a menu. Its items come back, up to forty, where one element holds the lead-in and the list. Labels end in colons as well,
    so a lead-in has at least twelve letters, and in threads of forums nothing comes back.
    """
)

subhead = Rule(
    text="""The line was kept because it is a heading right between two lines of the main text.

    This rule drops nothing; it brings back. A manual prints its subheads twice, once in the list of what is on the page, and
    a line that is said again looks like a menu's. With the story above it and below it a heading is the story's. In shops,
    forums and listings it may head the next box, and there nothing comes back.
    """
)

standfirst = Rule(
    text="""The line was kept as the story's standfirst: it stands between the headline and the story and is named as one.

    This rule drops nothing; it brings back. A sentence below the headline, in an element whose class or itemprop says
    standfirst, subtitle, summary, lead, intro or the like, belongs to the story, though it stands apart from its paragraphs.
    """
)

alike = Rule(
    text="""The line was kept because it stands as the story's paragraphs do, in elements of the same names.

    This rule drops nothing; it brings back. An advertisement or a box may part a story in two elements. Where at least two
    long lines stand in elements of the same names and classes, and nearly all that stands so is main text, the rest is too.
    """
)

declared = Rule(
    text="""The line was kept because the page's JSON-LD says it too, as text of the article or the answer.

    This rule drops nothing; it brings back a visible line that is likely enough by itself, but not in threads of forums.
    """
)

listing = Rule(
    text="""The line was kept because it stands in a listing of code between lines of the main text.

    This rule drops nothing; it brings back. A brace on a line of its own, or a line that an example repeats from the one before,
    looks like nothing in particular, and a program without it is broken. So a listing comes back whole, where what holds the text
    above and below holds it too, and its lines together are likely enough.
    """
)

tab = Rule(
    text="""The line was kept because it stands in a tab of a manual that a click shows, beside one that is main text.

    This rule drops nothing; it brings back. A manual says the same step for several systems or languages in tabs, and a browser
    shows one of them at a time. Where most of the tab that shows is main text, the hidden ones beside it are too, with the lines
    that they share: a command that is missing in one of them would be missing. On pages of other types tabs hold other things.
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
