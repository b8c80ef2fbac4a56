"""Pages written for this project, which measure where no public set is at hand, as on a fresh checkout.

A headline and prose between the usual noise, in every language that :data:`cleaner.testing.PROSE` knows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from html import escape
from pathlib import Path

from benchmarks.pages import BenchPage, Gold
from cleaner.testing import PROSE

_BEFORE = ("Home", "Share", "5 min read")
_BETWEEN = ("ADVERTISEMENT", "Read more: A week on the quay")
_AFTER = (
    "Follow us on Facebook",
    "© 2024 The Quay Gazette. All rights reserved.",
    "1,204 views",
    "Subscribe to our newsletter",
)


def own_pages(_root: Path) -> Iterator[BenchPage]:
    """Give one page a language; the gold body is the prose."""
    for language, prose in PROSE.items():
        title = f"The harbour opens again ({language})"
        gold = Gold(body="\n".join(prose), title=title, paragraphs=prose)
        html = _html(language, title, prose).encode()
        yield BenchPage(f"own-{language}", lambda html=html: html, gold, source=None)


def _html(language: str, title: str, prose: tuple[str, str]) -> str:
    lines = (*_BEFORE, prose[0], *_BETWEEN, prose[1], *_AFTER)
    body = "\n".join(f"<p>{escape(line)}</p>" for line in lines)
    head = f'<meta charset="utf-8"><title>{escape(title)} - The Quay Gazette</title>'
    menu = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>'
    return (
        f'<!doctype html><html lang="{language}"><head>{head}</head><body>{menu}'
        f"<article><h1>{escape(title)}</h1>\n{body}</article><footer>Terms of use</footer></body></html>"
    )


def digest() -> str:
    """The name of these pages' text: changes with any of it."""
    sha = hashlib.sha256()
    for page in own_pages(Path()):
        sha.update(page.read())
    return sha.hexdigest()[:16]
