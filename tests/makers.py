"""Texts for the laws: prose, noise from the rules' own rows, titles, blanks and copies, in any order and with any ending."""

from hypothesis import strategies as st

from cleaner.rules import catalogue
from cleaner.testing import PROSE

ENDINGS = ("\n", "\r\n", "\r")
#: Characters that str.splitlines cuts at and an editor does not, the line ends, marks, NUL, surrogates, odd spaces.
ODD = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\u00a0\u200b\u200d\ufeff\u0301\u0130\u0131\ufb01\u3000\x00\t \ud800\udfff#*-•|"

WORDS = (
    "harbour ferry island morning quay captain council letter window orchard winter bridge teacher garden river "
    "market station doctor library engine valley forest kitchen village"
).split()

TITLES = (
    "The harbour opens again after the storm",
    "# The harbour opens again after the storm",
    "Der Hafen öffnet wieder nach dem Sturm",
    "Порт снова открыт после шторма",
    "嵐のあと、港がふたたび開く",
)
BLANKS = ("", " ", "\t", "\u00a0", "\u3000 ")
SHORT = ("PROSPECTIVE TALKS", "“No.”", "– And then? –", "Details", "1912", "***", "Row on, row on", "Flour, 200 g")


def rows_with(*signs: str) -> tuple[str, ...]:
    """The texts of the rules' rows with one of these signs, the brackets around what is cut taken off."""
    rows = [row for rule in catalogue().values() for block in rule.rows for row in block if row.sign in signs]
    return tuple(sorted({row.text.replace("⟦", "").replace("⟧", "") for row in rows}))


NOISE = rows_with("-", "x", "~")
KEPT = rows_with("|")

any_text = st.one_of(
    st.text(st.characters(exclude_categories=())),
    st.text(st.sampled_from(ODD + "ab.:1")),
    st.text(st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=()))),
)

#: A made sentence: wide enough to read as prose, ended, and of words no rule knows.
sentences = st.lists(st.sampled_from(WORDS), min_size=12, max_size=30).map(
    lambda words: f"The {' '.join(words)} and the rest of it."
)
prose = st.one_of(st.sampled_from([sentence for pair in PROSE.values() for sentence in pair]), sentences)

lines = st.one_of(
    prose,
    st.sampled_from(NOISE),
    st.sampled_from(NOISE),
    st.sampled_from(KEPT + SHORT),
    st.sampled_from(TITLES + BLANKS),
)


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A page of anything that a scraper leaves, with copies of some of its lines."""
    texts = draw(st.lists(lines, max_size=24))
    for _ in range(draw(st.integers(0, 3))):
        if texts:
            texts.insert(draw(st.integers(0, len(texts))), draw(st.sampled_from(texts)))
    # Parts of a page may come from systems with different line ends.
    endings = draw(st.one_of(st.sampled_from(ENDINGS).map(lambda end: [end] * len(texts)), mixed_endings(len(texts))))
    if endings and draw(st.booleans()):
        endings[-1] = ""
    return "".join(text + ending for text, ending in zip(texts, endings, strict=True))


def mixed_endings(count: int) -> st.SearchStrategy[list[str]]:
    """So many line ends, mostly of one kind."""
    return st.lists(st.sampled_from(("\n", "\n", "\n", *ENDINGS)), min_size=count, max_size=count)


@st.composite
def clean_pages(draw: st.DrawFn) -> str:
    """A page of paragraphs only, parted by nothing or by blank lines."""
    ending = draw(st.sampled_from(ENDINGS))
    text = ""
    for sentence in draw(st.lists(prose, min_size=1, max_size=12)):
        text += sentence + ending * draw(st.integers(1, 3))
    return text if draw(st.booleans()) else text.rstrip("\r\n")
