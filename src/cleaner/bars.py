"""Statistics as one page of HTML with bars: no script, nothing from outside, and every text escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.statistics import RuleCount, RuleStatistics

STYLE = """
:root { color-scheme: light dark; --bar: #3b7dd8; --quiet: #6b7280; --line: #d7dbe0; }
@media (prefers-color-scheme: dark) { :root { --bar: #6ea4ec; --quiet: #9aa3ae; --line: #3a4048; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin-bottom: .2rem; }
.sums, .figures, .head { color: var(--quiet); font-variant-numeric: tabular-nums; }
details { border-top: 1px solid var(--line); }
summary, .head { display: grid; grid-template-columns: 15rem 1fr 5.5rem 5.5rem 5.5rem 4.5rem; gap: .8rem;
  align-items: center; padding: .3rem 0; }
summary { cursor: pointer; }
.head { padding-top: 1rem; font-size: .85rem; }
.figures, .head span:nth-child(n+3) { text-align: right; }
.id { overflow-wrap: anywhere; }
.bar { display: block; background: var(--bar); height: .8rem; border-radius: .2rem; min-width: 1px; }
details details { border: 0; padding-left: 1.2rem; }
details details summary { grid-template-columns: 13.8rem 1fr 5.5rem 5.5rem 5.5rem 4.5rem; }
details details .bar { opacity: .65; }
ul { margin: .2rem 0 .8rem 1.2rem; padding-left: 1rem; color: var(--quiet); overflow-wrap: anywhere; }
@media (max-width: 44rem) {
  summary, details details summary { grid-template-columns: 1fr auto; }
  .track, .head, .figures.minor { display: none; }
}
"""

PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What the rules took</title>
<style>{style}</style>
</head>
<body>
<h1>What the rules took</h1>
<p class="sums">{sums}</p>
{rows}
</body>
</html>
"""

HEAD = (
    '<p class="head"><span>room, rule</span><span></span><span>lines</span><span>edits</span><span>documents</span>'
    "<span>share</span></p>"
)


def page(statistics: RuleStatistics) -> str:
    """Give the page: a bar a room, and in it a bar a rule with its examples."""
    sums = f"{statistics.documents:,} documents, {statistics.lines:,} lines, {statistics.dropped:,} dropped"
    return PAGE.format(style=STYLE, sums=sums, rows="\n".join([HEAD, *_rooms(statistics)]))


def _rooms(statistics: RuleStatistics) -> Iterator[str]:
    most = max((room.lines for room in statistics.rooms), default=0)
    for room in statistics.rooms:
        rules = "\n".join(_details(rule, most, _examples(rule)) for rule in statistics.of_room(room.id))
        yield _details(room, most, rules)


def _details(count: RuleCount, most: int, inside: str) -> str:
    width = 100 * count.lines / most if most else 0
    return (
        f'<details><summary><span class="id">{_shown(count.id)}</span><span class="track"><span class="bar" style="width:{width:.1f}%">'
        f'</span></span><span class="figures">{count.lines:,}</span><span class="figures minor">{count.edits:,}</span>'
        f'<span class="figures minor">{count.documents:,}</span><span class="figures minor">{count.share:.2%}</span>'
        f"</summary>\n{inside}\n</details>"
    )


def _examples(rule: RuleCount) -> str:
    items = "".join(f'<li><bdi dir="auto">{_shown(example)}</bdi></li>' for example in rule.examples)
    return f"<ul>{items}</ul>"


def _shown(text: str) -> str:
    """Escape a text; what no page may hold, such as a lone surrogate, is shown as its code."""
    held = text.encode("utf-8", "backslashreplace").decode()
    return escape("".join(sign if sign.isprintable() else " " for sign in held))
