"""Advertising: its labels and buttons, what somebody paid for, and the notes that the story goes on below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from cleaner.lines import Page
from cleaner.rule import phrases, shape, sweeps
from cleaner.rules._ads import (
    CONTROL,
    CONTROL_ROWS,
    HOMONYM,
    HOMONYM_ROWS,
    LABEL,
    LABEL_ROWS,
)
from cleaner.rules._ads_continues import CONTINUES, CONTINUES_ROWS, NOTICE, NOTICE_ROWS
from cleaner.rules._ads_goes_on import (
    GOES_ON,
    GOES_ON_OPENS,
    GOES_ON_ROWS,
    LABEL_OPENS,
    LABELLED,
    LABELLED_ROWS,
    MARKED,
    MARKED_ROWS,
    PAID,
    PAID_OPENS,
    PAID_ROWS,
    SOLD,
    SOLD_NEEDS,
    SOLD_OPENS,
    SOLD_ROWS,
)
from cleaner.rules._ads_sponsored import SPONSORED, SPONSORED_ROWS

label = phrases(
    LABEL.alone(),
    """The label of an advertisement.

    Sites print it between any two paragraphs. Only words that name the piece of advertising itself count here; those
    that also name the trade, or a complaint to the police, are left to `ads.homonym` and `ads.framed`.
    """
    + LABEL_ROWS,
)

homonym = phrases(
    HOMONYM.alone(),
    """A word that labels advertising and means other things too, above or below the story.

    In German it is also a complaint to the police, in French and Spanish the whole trade. As a subhead between
    paragraphs it stays.
    """
    + HOMONYM_ROWS,
    where="edges",
)

#: A subhead stands on most pages once; a label stands wherever there is an advertisement.
SOME = 2


@sweeps(
    """A word that labels advertising and means other things too, alone on its line more than once.

    A site prints the label above each of its advertisements. Where other short lines stand twice as well, and no rule knows
    them, the parts of the story have the same subheads each, and all of them stay.

        de = Der Hafen öffnet wieder nach dem Sturm
        de | Die ersten Schiffe kamen am Montag an, und die Leitung des Hafens sagte, dass sie auf den Sturm vorbereitet ist.
        de - Anzeige
        de | Die Fischer hatten elf Tage gewartet, aber nicht alle von ihnen waren bei der Öffnung der Tore am Kai zu sehen.
        de - Anzeige
        de | Am Dienstag sollen die Fähren zur Insel wieder nach dem alten Plan fahren, teilte die Reederei am Abend mit.

        de = Der Hafen öffnet wieder nach dem Sturm
        de | Die ersten Schiffe kamen am Montag an, und die Leitung des Hafens sagte, dass sie auf den Sturm vorbereitet ist.
        de | Werbung
        de | Die Fischer hatten elf Tage gewartet, aber nicht alle von ihnen waren bei der Öffnung der Tore am Kai zu sehen.

        de = Wofür die beiden Häfen ihr Geld ausgeben
        de | Löhne
        de | Der alte Hafen zahlt seinen Lotsen mehr als jeder andere an der Küste, und das seit mehr als zwanzig Jahren schon.
        de | Werbung
        de | Für Plakate und Prospekte gibt er kaum etwas aus, denn wer auf die Insel will, der findet den Weg auch ohne sie.
        de | Löhne
        de | Der neue Hafen zahlt, was der Tarif verlangt, und er sucht seit dem Sommer zwei Lotsen, die niemand finden kann.
        de | Werbung
        de | Für ihn wirbt eine Agentur vom Festland, die für jedes Schiff Geld bekommt, das dort über Nacht am Kai liegt.
    """,
    rooms=("ads",),
)
def repeated(page: Page) -> Iterable[int]:
    labels = [i for i, found in page.matched.items() for match in found if match.rule.id == "ads.homonym"]
    counts = Counter([page.keys[i] for i in labels])
    again = [i for i in labels if counts[page.keys[i]] >= SOME]
    return () if again and _has_subheads_twice(page) else again


def _has_subheads_twice(page: Page) -> bool:
    others = Counter([page.keys[i] for i in page.order if i not in page.matched and i not in page.prose])
    return any(count >= SOME for count in others.values())


framed = phrases(
    (*LABEL.alone(), *HOMONYM.alone()),
    """A word for advertising between two dashes or in brackets.

    The frame makes it a label wherever it stands: a subhead may be starred or underlined, but it is not put into
    brackets, and a bullet stands on one side only.

        en - [Ad]
        de - - Anzeige -
        es - — PUBLICIDAD —
        pl - (Reklama)
        tr - --- REKLAM ---
        ja - [PR]
        fr - [Publicité]
        it - (Pubblicità)
        pt - - PUBLICIDADE -
        nl - [Advertentie]
        ru - [Реклама]
        uk - (Реклама)
        cs - [Reklama]
        hu - (Hirdetés)
        ar - [إعلان]
        fa - [آگهی]
        he - [פרסומת]
        id - - IKLAN -
        sv - [Annons]
        da - [Annonce]
        no - [Annonse]
        fi - [Mainos]
        ro - [Publicitate]
        el - [Διαφήμιση]
        hi - [विज्ञापन]
        zh - [广告]
        ko - [광고]
        vi - [Quảng cáo]
        de | Anzeige
        de | - Anzeige
        fr | *Publicité*
        en | (Ads are shown to everybody.)
    """,
    framed=True,
)

control = phrases(
    CONTROL.alone(),
    """A button of an advertisement: skip, close, report.

    It speaks of this very advertisement, which the text does not hold. Sentences about skipping advertisements stay.
    """
    + CONTROL_ROWS,
)

continues = phrases(
    CONTINUES.alone(),
    """A note that the story goes on below an advertisement, a picture or a clip.

    The prose under it is the same article, so only the note goes. A story that goes on somewhere else, in a sentence,
    stays.
    """
    + CONTINUES_ROWS,
)

notice = phrases(
    NOTICE.alone(),
    """A message in place of an advertisement that did not load.

    The page excuses itself in a stock sentence. A sentence about some advertisement goes on differently, and stays.
    """
    + NOTICE_ROWS,
    prose=True,
)

sponsored = phrases(
    SPONSORED.alone(),
    """A label for content that somebody paid for, above or below the story.

    Between paragraphs the same words are the subject of a section on marketing, so there they stay.
    """
    + SPONSORED_ROWS,
    where="edges",
)

goes_on = shape(
    GOES_ON,
    """A note that the story goes on below what stands in it.

    The page names its own text, says that it goes on, and says behind what: an advertisement, a clip, a picture. Where a
    story goes on in a sentence, it does so behind something else.
    """
    + GOES_ON_ROWS,
    opens=GOES_ON_OPENS,
    longest=90,
)

labelled = shape(
    LABELLED,
    """The label of an advertisement with its button, or with the note that the story goes on.

    Two elements of the page stand on one line, and nothing else.
    """
    + LABELLED_ROWS,
    opens=LABEL_OPENS,
    longest=90,
)

marked = shape(
    MARKED,
    """The mark that an advertisement must bear by law: who pays for it, and its number.
    """
    + MARKED_ROWS,
    opens=("реклама",),
    prose=True,
)

sold = shape(
    SOLD,
    """The heading of a box with links that a network sells, outside the story.

    It names the network behind a word for what is paid or recommended, and is no sentence.
    """
    + SOLD_ROWS,
    opens=SOLD_OPENS,
    closes=[f" {network}" for network in SOLD_NEEDS],
    needs=SOLD_NEEDS,
    longest=110,
    where="edges",
)

paid = shape(
    PAID,
    """A label that says what is paid for and by whom, above or below the story.

    A word for content that is paid, "by", and a name; no sentence.
    """
    + PAID_ROWS,
    opens=PAID_OPENS,
    longest=90,
    where="edges",
)
