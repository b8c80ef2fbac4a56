"""What looks least like a story on a page of HTML and is one: each kind, in a page's usual furniture, loses no line."""

import pytest
from html_pages import FIRST, SECOND, THIRD, furnished

from cleaner import clean


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def listed(*items: str, tag: str = "ul") -> str:
    return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"


HEADLINE = "<h1>The harbour opens again</h1>"
#: Of each kind the markup, and the lines that must stay.
KINDS = {
    "a recipe": (
        "<h1>Herring soup</h1>" + paragraphs(FIRST) + "<h2>Ingredients</h2>"
        + listed("2 cups of flour", "1 onion", "Salt", "500 g herring")
        + "<h2>Method</h2>" + listed("Chop the onion.", "Boil the herring.", "Serve.", tag="ol"),
        ["Ingredients", "2 cups of flour", "1 onion", "Salt", "500 g herring", "Method", "Chop the onion.", "Serve."],
    ),
    "a poem with a refrain": (
        ("<h1>Row on</h1><p>Row on, row on,<br>the night is long,<br>the lamp is gone,<br>row on.</p>"
        "<p>The tide is high,<br>the gulls pass by,<br>and so do I,<br>row on.</p>"),
        ["Row on, row on,", "the lamp is gone,", "and so do I,"],
    ),
    "an interview": (
        HEADLINE + paragraphs("You kept the light for thirty years?", "I did.", "Were you never afraid?", "No.", THIRD),
        ["You kept the light for thirty years?", "I did.", "Were you never afraid?", "No."],
    ),
    "dialogue with dashes": (
        HEADLINE + paragraphs("— You are late.", "— The ferry was.", "— It always is.", FIRST),
        ["— You are late.", "— The ferry was.", "— It always is."],
    ),
    "a table of results": (
        HEADLINE + paragraphs(FIRST)
        + "<table><tr><th>Ship</th><th>Berth</th><th>Hour</th></tr><tr><td>Anna</td><td>3</td><td>08:00</td></tr>"
        "<tr><td>Berta</td><td>4</td><td>09:30</td></tr></table>" + paragraphs(SECOND),
        ["Ship | Berth | Hour", "Anna | 3 | 08:00", "Berta | 4 | 09:30"],
    ),
    "a chronology": (
        HEADLINE + paragraphs(FIRST) + "<h2>What happened when</h2>"
        + listed("1987: The great storm.", "1992: The new pier.", "2019: The lighthouse is automatic."),
        ["What happened when", "1987: The great storm.", "1992: The new pier.", "2019: The lighthouse is automatic."],
    ),
    "code": (
        "<h1>Reading tide tables</h1>" + paragraphs(FIRST)
        + "<pre><code>import tides\nfor hour in tides.today():\n    print(hour)</code></pre>" + paragraphs(SECOND),
        ["import tides", "for hour in tides.today():", "    print(hour)"],
    ),
    "a list of prices": (
        "<h1>Ferry fares</h1>" + paragraphs(FIRST) + listed("Adults: €12", "Children: €6", "Dogs travel free"),
        ["Adults: €12", "Children: €6", "Dogs travel free"],
    ),
    "a story about cookies": (
        "<h1>What cookies do</h1>"
        + paragraphs(
            "A cookie is a small file that a site leaves with your browser, and most are harmless.",
            "Some of them follow you from page to page, and you may refuse them when a banner asks you to.",
            FIRST,
        ),
        ["Some of them follow you from page to page, and you may refuse them when a banner asks you to."],
    ),
    "a quotation": (
        HEADLINE + paragraphs(FIRST) + "<blockquote><p>I have never seen the like.</p></blockquote>" + paragraphs(SECOND),
        ["I have never seen the like."],
    ),
    "subheads that are also labels": (
        HEADLINE + paragraphs(FIRST) + "<h2>THE STORM</h2>" + paragraphs(SECOND) + "<h2>Summary</h2>" + paragraphs(THIRD),
        ["THE STORM", "Summary"],
    ),
    "a calendar of events": (
        "<h1>What is on</h1>" + listed("12 May, 19:00: Choir in the church", "20 May, 15:00: Boat race") + paragraphs(FIRST),
        ["12 May, 19:00: Choir in the church", "20 May, 15:00: Boat race"],
    ),
    "a paragraph of links": (
        HEADLINE + paragraphs(FIRST, 'Read the <a href="/x">report of the council</a> and the <a href="/y">answer</a>.', SECOND),
        ["Read the report of the council and the answer."],
    ),
    "a standfirst": (
        HEADLINE + '<p class="standfirst">After eleven days the ferry sails again.</p>' + paragraphs(FIRST, SECOND, THIRD),
        ["After eleven days the ferry sails again."],
    ),
    "questions and short answers": (
        ("<h1>Questions about the ferry</h1><h3>Does the ferry sail in winter?</h3><p>Yes.</p><h3>May dogs come?</h3>"
        "<p>They travel free.</p><h3>What does a car cost?</h3><p>Forty euros, both ways.</p>"),
        ["Does the ferry sail in winter?", "Yes.", "They travel free.", "Forty euros, both ways."],
    ),
    "a page of one sentence": (
        "<h1>Closed</h1><p>The museum is closed today.</p>",
        ["The museum is closed today."],
    ),
    "Japanese": (
        "<h1>港が再開</h1>" + paragraphs("月曜日の朝、最初の船が港に入ったと発表した。", "漁師たちは待っていた。", "「いいえ」と老人は言った。"),
        ["漁師たちは待っていた。", "「いいえ」と老人は言った。"],
    ),
    "a glossary": (
        "<h1>Words of the coast</h1><dl><dt>Ebb</dt><dd>The water that goes.</dd><dt>Flood</dt>"
        "<dd>The water that comes.</dd></dl>" + paragraphs(FIRST),
        ["Ebb", "The water that goes.", "Flood", "The water that comes."],
    ),
    "a list of sources": (
        HEADLINE + paragraphs(FIRST, SECOND, THIRD) + "<h2>Sources</h2>"
        + listed("Example, A. (2019). Tides of the island. Port Ellis Press.", "Muster, B. (2021). Lamps and men.", tag="ol"),
        ["Sources", "Example, A. (2019). Tides of the island. Port Ellis Press.", "Muster, B. (2021). Lamps and men."],
    ),
    "a list of links behind its lead-in": (
        HEADLINE + paragraphs(FIRST, "These are the ships:")
        + listed(*(f'<a href="/{name}">{name}</a>' for name in ("Anna", "Berta", "Clara"))) + paragraphs(SECOND),
        ["These are the ships:", "Anna", "Berta", "Clara"],
    ),
}  # fmt: skip
#: How pages hold their stories: told by elements, by class names, or by nothing at all.
FRAMES = {
    "elements": '<main><article class="post">{}</article></main>',
    "classes": '<div id="content"><div class="text">{}</div></div>',
    "nothing": "{}",
}


def left_out(kind: str, frame: str) -> list[str]:
    """The lines of a kind that are neither body nor title."""
    markup, lines = KINDS[kind]
    article = clean(furnished(FRAMES[frame].format(markup)))
    kept = {*article.body.split("\n"), article.title}
    return [line for line in lines if line not in kept]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_looks_least_like_a_story_stays(kind: str, frame: str) -> None:
    assert left_out(kind, frame) == []


def test_the_furniture_goes_all_the_same() -> None:
    body = clean(furnished(FRAMES["classes"].format(KINDS["a recipe"][0]))).body
    assert not [
        line for line in ("Most read", "Council buys a second ferry", "Privacy policy", "Tides") if line in body
    ]


def test_a_line_that_came_back_says_which_rule_brought_it() -> None:
    markup, _ = KINDS["subheads that are also labels"]
    article = clean(furnished(markup))
    assert {row.text: (row.verdict, row.rule) for row in article.lines}["THE STORM"] == ("body", "html.between")
