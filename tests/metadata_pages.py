"""A page that declares and shows what a test wants it to."""

import json

from cleaner import CleanArticle, clean

STORY = (
    "<p>The first ships came in on Monday morning, the port authority said, and half the town stood on the quay.</p>"
    "<p>Nobody had seen so many masts since the storm of eleven days ago, said the woman who keeps the bakery.</p>"
    "<p>The ferry to the mainland sails again from Thursday, and the school on the island opens a day before that.</p>"
)
HEADLINE = "The harbour opens again after the storm"


def page(head: str = "", top: str = f"<h1>{HEADLINE}</h1>", tail: str = "", lang: str = "en") -> CleanArticle:
    """An article of a page with this head, these elements above its story, and these below it."""
    body = f"<body><main><article>{top}{STORY}</article></main>{tail}</body>"
    return clean(f"<!doctype html><html lang='{lang}'><head>{head}</head>{body}</html>")


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


def ld(**fields: object) -> str:
    told = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": HEADLINE} | fields
    return f'<script type="application/ld+json">{json.dumps(told)}</script>'
