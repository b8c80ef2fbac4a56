"""Days: when a page was published, out of what it declares and shows. A day that could be two days is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from email.utils import parsedate
from functools import cache

from cleaner.lines import fold
from cleaner.metadata.head import Declared
from cleaner.metadata.json_ld import Node

#: A page dated earlier or later is misread; fixed, because a clock would make the same page read differently tomorrow.
#: The web began in 1991, and some archives date pages by the paper they were printed in.
FIRST_YEAR, LAST_YEAR = 1800, 2099
#: Longer texts are no dates.
LONGEST_DATE = 120

#: The ``<meta>`` that say when a page was published, the most exact ones first.
_META = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "date_published",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "dc:date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "publishdate",
    "publish_date",
    "publish-date",
    "pubdate",
    "published-date",
    "published_time",
    "published",
    "og:publish_date",
    "date.created",
    "article.published",
    "article.created",
    "originalpublicationdate",
    "date",
)
# Other names that say the same: "w-published-date", "cre:publication_date".
_PUBLICATION = re.compile(r"publi[a-z]*[-_.:]?(?:date|time|on\b|at\b)|(?:date|time)[-_.:]?publi")
_ISO = re.compile(r"(?<!\d)(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4}) ?[-/.년年] ?(\d{1,2}) ?[-/.월月] ?(\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|-го|η)?[ ./-]{1,2}(?:de |of |del |di )?([^\W\d_]{3,12})\.?,?[ ./-]{1,2}(?:de |del )?(\d{4})(?!\d)"
)
_MONTH_DAY = re.compile(r"([^\W\d_]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)")
_YEAR_MONTH = re.compile(r"(?<!\d)(\d{4})\. ([^\W\d_]{3,12})\.? (\d{1,2})(?!\d)")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|\Z)")

#: The months' names and short forms as dates print them, January first; Latin, Greek and Cyrillic scripts.
_MONTHS = (
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia sty января янв січня ledna ianuarie január ιανουαρίου ιαν ocak tammikuuta",
    "february feb februar feber février févr fevrier febrero febbraio fevereiro fev februari lutego lut февраля фев лютого února februarie február febr φεβρουαρίου φεβ şubat helmikuuta",
    "march mar märz mär mrz mars marzo março maart mrt marca марта березня března martie március márc μαρτίου mart maret marts maaliskuuta",
    "april apr avril avr abril abr aprile kwietnia kwi апреля апр квітня dubna aprilie április ápr απριλίου απρ nisan huhtikuuta",
    "may mai mayo maggio mag maio mei maja мая травня května május μαΐου μαίου mayıs maj toukokuuta",
    "june jun juni juin junio giugno giu junho czerwca cze июня июн червня června iunie június ιουνίου ιουν haziran kesäkuuta",
    "july jul juli juillet juil julio luglio lug julho lipca июля июл липня července iulie július ιουλίου ιουλ temmuz heinäkuuta",
    "august aug août aout agosto ago augustus sierpnia августа авг серпня srpna augusztus αυγούστου αυγ ağustos augusti agustus elokuuta",
    "september sep sept septembre septiembre setiembre settembre sett setembro września wrz сентября сен сент вересня září septembrie szeptember σεπτεμβρίου σεπ eylül syyskuuta",
    "october oct oktober okt octobre octubre ottobre ott outubro out października paź октября окт жовтня října octombrie október οκτωβρίου οκτ ekim lokakuuta",
    "november nov novembre noviembre novembro listopada lis ноября ноя листопада listopadu noiembrie νοεμβρίου νοε kasım marraskuuta",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia gru декабря дек грудня prosince decembrie δεκεμβρίου δεκ aralık desember joulukuuta",
)


@cache
def _month_numbers() -> dict[str, int]:
    return {fold(name).lower(): number for number, names in enumerate(_MONTHS, 1) for name in names.split()}


def published(
    head: Declared, about: Sequence[Node], shown: Iterable[str], url: str | None, language: str | None
) -> str | None:
    """The day a page was published, ``YYYY-MM-DD``: from JSON-LD, ``<meta>``, microdata, its head lines, its address.

    Args:
        head: what the page's elements declare.
        about: the objects of JSON-LD that describe the page.
        shown: lines beside the headline, the best first.
        url: where the page stands.
        language: the page's language with its region, ``en-GB``, which orders a day of numbers.
    """
    days = (day_of(value, language) for value in (*_declared(head, about), *shown, *_times(head)))
    return next(filter(None, days), None) or _in_address(url)


def _times(head: Declared) -> Iterable[str]:
    """The first ``<time>`` below the headline; on a page without any there, the day that all of them give."""
    below = [value for value, is_below in head.times if is_below]
    if below:
        return below[:1]
    days = {day_of(value) for value, _ in head.times}
    return [day for day in days if day] if len(days) == 1 else []


def _declared(head: Declared, about: Sequence[Node]) -> Iterator[str]:
    for key in ("datePublished", "uploadDate", "dateCreated", "datePosted"):
        for node in about:
            value = node.get(key)
            yield from [value] if isinstance(value, str) else []
        if key == "datePublished":
            yield from head.every(*_META)
            yield from (values[0] for name, values in head.meta.items() if _PUBLICATION.search(name))
            yield from head.items.get("datePublished", ())
    yield from head.items.get("dateCreated", ())


def _in_address(url: str | None) -> str | None:
    match = _IN_ADDRESS.search(url or "")
    return _day(int(match[1]), int(match[2]), int(match[3])) if match else None


def day_of(text: str, language: str | None = None) -> str | None:
    """The first day in a text, ``YYYY-MM-DD``; ``None`` where there is none, or where it could be one of two."""
    if len(text) > LONGEST_DATE:
        return None
    folded = fold(text).lower()
    match = _ISO.search(folded) or _YEAR_FIRST.search(folded)
    if match:
        numbers = [int(part) for part in match.groups() if part.isdigit()]
        return _day(*numbers)
    return _named(folded) or _numeric(folded, _is_month_first(language)) or _of_mail(text)


def _is_month_first(language: str | None) -> bool | None:
    """Whether a language in its region writes the month before the day; ``None`` where that is not known."""
    code = (language or "").replace("_", "-").lower()
    if code in ("en-us", "en-ph", "es-us"):
        return True
    return None if code.partition("-")[0] in ("", "en") and code not in _DAY_FIRST_ENGLISH else False


_DAY_FIRST_ENGLISH = frozenset("en-gb en-au en-nz en-ie en-in en-za en-ng en-ke en-sg".split())


def _named(folded: str) -> str | None:
    for pattern, (day, month, year) in ((_DAY_MONTH, (1, 2, 3)), (_MONTH_DAY, (2, 1, 3)), (_YEAR_MONTH, (3, 2, 1))):
        match = pattern.search(folded)
        number = _month_numbers().get(match[month]) if match else None
        if match and number:
            return _day(int(match[year]), number, int(match[day]))
    return None


def _numeric(folded: str, month_first: bool | None) -> str | None:
    """A day of numbers alone. With dots the day comes first; with other signs a number above 12 tells, or the language."""
    match = _DAY_FIRST.search(folded)
    if not match:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if match[2] == "." or first > 12 or first == second or month_first is False:
        return _day(year, second, first) or _day(year, first, second)
    return _day(year, first, second) if second > 12 or month_first else None


def _of_mail(text: str) -> str | None:
    """A date as mail writes it: ``Tue, 12 Nov 24 08:00:00 GMT``."""
    try:
        parts = parsedate(text)
    except (ValueError, IndexError, TypeError):
        return None
    return _day(*parts[:3]) if parts and ":" in text else None


def _day(year: int, month: int, day: int) -> str | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
