"""A page of HTML: its lines, its main text, what its data hold, and the article they make. The one door to trafilatura."""
