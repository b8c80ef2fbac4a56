"""A page of HTML and the paragraphs of its story, for every test that reads one."""

FIRST = "The first ships came in on Monday morning, the port authority said, and half the town stood on the quay."
SECOND = "Nobody had seen so many masts since the storm of eleven days ago, said Ada Example, who keeps the bakery."
THIRD = "The ferry to the mainland sails again from Thursday, and the school on the island opens a day before that."

PAGE = f"""<!doctype html>
<html lang="en-GB"><head>
<title>The harbour opens again - Island News</title>
<meta property="og:title" content="The harbour opens again">
<meta property="og:site_name" content="Island News">
<meta name="author" content="Ada Example">
<meta property="article:published_time" content="2024-11-12T08:00:00Z">
<link rel="canonical" href="https://example.com/harbour">
<style>p {{ color: red }}</style>
</head><body class="home page">
<nav id="top"><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea &amp; weather</a></li></ul></nav>
<main><article>
<h1>The harbour opens again</h1>
<p>{FIRST}</p>
<p>{SECOND}</p>
<ul><li>Herring is in</li><li>Cod is not</li></ul>
<p>{THIRD}</p>
</article></main>
<div class="sidebar wide"><ul><li><a href="/a">A storm is coming</a></li></ul></div>
<footer><p>Island News, 1 Quay Street</p></footer>
<script>var a = "<p>never a line</p>";</script>
</body></html>"""


def furnished(story: str) -> str:
    """A page with the usual furniture around a story: a menu, a list of the most read, a footer."""
    menu = "".join(f'<li><a href="/{name}">{name.title()}</a></li>' for name in ("news", "weather", "tides", "ferries"))
    return (
        '<!doctype html><html lang="en"><head><title>Island News</title><meta property="og:type" content="article"></head>'
        f'<body><header class="site-header"><a href="/">Island News</a><nav class="menu"><ul>{menu}</ul></nav></header>{story}'
        '<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/a">Council buys a second ferry</a></li>'
        '<li><a href="/b">Lighthouse keeper sought</a></li></ul></aside><footer class="site-footer"><ul>'
        '<li><a href="/privacy">Privacy policy</a></li><li><a href="/terms">Terms</a></li></ul>'
        "<p>© 2024 Island News</p></footer></body></html>"
    )
