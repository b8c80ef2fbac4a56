"""Video players: messages in place of a clip, buttons, related videos, lengths, controls."""

from __future__ import annotations

from cleaner.lines import Line
from cleaner.rule import looks, notices, phrases
from cleaner.rules._video import BUTTON, BUTTON_ROWS, MORE, MORE_ROWS, UNSUPPORTED, UNSUPPORTED_ROWS
from cleaner.rules._video_notices import NOTICE, NOTICE_ROWS
from cleaner.rules._video_player import CLIP, CLIP_ROWS, MODAL, MODAL_ROWS

#: The captions of a player's buttons. Ordinary words, so they count only next to a player.
CONTROLS = frozenset(
    "play|pause|mute|unmute|volume|replay|stop|fullscreen|full screen|settings|captions|subtitles|chapters|descriptions|"
    "playback rate|playback speed|quality|audio track|picture-in-picture|video player|share|skip|skip intro|live|"
    "next|previous|text|background|window|font size|text edge style|font family|reset|done|autoplay|theater mode|"
    "abspielen|stumm|ton an|ton aus|vollbild|untertitel|lautstärke|wiedergabe|"
    "lecture|muet|plein écran|sous-titres|reproducir|silenciar|pantalla completa|subtítulos|"
    "riproduci|schermo intero|sottotitoli|reproduzir|tela cheia|legendas|afspelen|volledig scherm|ondertiteling|"
    "odtwórz|pełny ekran|napisy|воспроизвести|без звука|на весь экран|субтитры|oynat|duraklat|tam ekran|altyazı|"
    "spela|ljud av|helskärm|afspil|fuld skærm|spill av|fullskjerm|toista|koko näyttö".split("|")
)
#: A control stands this near to a line that is certainly a player's.
CONTROL_REACH = 3

unsupported = phrases(
    UNSUPPORTED.alone(),
    """The message that stands in for a video that does not play.

    Browsers and players print it word for word, about a clip that the text does not hold. A sentence that only begins
    so, or speaks of some video in the story, stays.
    """
    + UNSUPPORTED_ROWS,
    prose=True,
)

button = phrases(
    BUTTON.alone(),
    """A button or pointer that offers to play a video.

    The clip itself is not in the text, so the pointer leads nowhere. A headline or a sentence about a video says what
    it shows, and stays.
    """
    + BUTTON_ROWS,
)

more = phrases(
    MORE.alone(),
    """The heading of a box with other videos, or a pointer to one.

    What it announces is not part of the article. A sentence about more videos ends as a sentence and stays.
    """
    + MORE_ROWS,
)

clip = phrases(
    CLIP.alone(),
    """The length of a clip, or the day until which it can be seen.

    The word for video, or the words about its end date, must stand beside the time: a bare time is a timetable, a
    chronology or a recipe, and stays.
    """
    + CLIP_ROWS,
)

modal = phrases(
    MODAL.alone(),
    """What a player says to screen readers.

    The players print these lines in English on pages of every language, word for word.
    """
    + MODAL_ROWS,
    prose=True,
)


notice = notices(
    NOTICE,
    """A player says that it cannot play here, or that it is about to.

    The paragraph names the clip, what it cannot do, and the reader's country, device or next attempt. A report on a video that
    nobody can see speaks of others' countries.
    """
    + NOTICE_ROWS,
)


@looks(
    """The caption of a player's button, next to a line that is certainly a player's.

    Play, pause and captions are ordinary words. They count only within three lines of a player's message, with no
    prose between.

        en = The harbour opens again after the storm
        en x This is a modal window.
        en - Play
        en - Mute
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | Play
        en | Pause
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """,
    rooms=("audio", "video"),
)
def control(line: Line) -> bool:
    if line.key not in CONTROLS:
        return False
    return any(rule.family in ("audio", "video") for other in line.run(CONTROL_REACH) for rule in other.found)
