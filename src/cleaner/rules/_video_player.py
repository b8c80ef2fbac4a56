"""What players say of a clip: its length, its end date, their controls."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
CLIP = Words(
    en=["video, {time}", "video {time}", "video ({time})", "video | {time}", "video duration {time}",
        "video, {number} minutes", "current time {time}", "remaining time {time}", "remaining time -{time}",
        "duration {time}"],
    de=["{time} min.. verfügbar bis {date}", "{time} min. verfügbar bis {date}", "verfügbar bis {date}",
        "video verfügbar bis {date}", "das video ist verfügbar bis {date}", "video | {time} min", "video {time} min",
        "video ({time} min)", "{date} | {time} min"],
    fr=["vidéo {time}", "vidéo, {time}", "durée de la vidéo : {time}", "durée de la vidéo: {time}",
        "vidéo disponible jusqu'au {date}"],
    es=["vídeo, {time}", "duración del vídeo: {time}", "duración del video: {time}"],
    it=["durata video: {time}", "durata del video: {time}"],
    pt=["vídeo, {time}", "duração do vídeo: {time}"],
    nl=["video, {time}", "duur van de video: {time}"],
    pl=["czas trwania wideo: {time}", "wideo, {time}"],
    ru=["видео, {time}", "длительность видео: {time}", "продолжительность видео: {time}"],
    cs=["délka videa: {time}"],
    tr=["video süresi: {time}"],
    sv=["video, {time} min", "video {time} min", "längd: {time} min"],
    da=["video, {time} min"],
    no=["video, {time} min"],
    fi=["video, {time} min"],
)

MODAL = Words(
    en=["this is a modal window",
        "this is a modal window. this modal can be closed by pressing the escape key or activating the close button",
        "beginning of dialog window. escape will cancel and close the window", "end of dialog window",
        "restore all settings to the default values done", "captions settings, opens captions settings dialog",
        "subtitles settings, opens subtitles settings dialog", "captions off, selected", "subtitles off, selected",
        "descriptions off, selected", "captions and subtitles off, selected", "seek to live, currently behind live",
        "seek to live, currently playing live", "stream type live", "loaded: {number}%", "loaded {number}%",
        "progress: {number}%", "progress {number}%", "{number} seconds of {number} seconds",
        "{number} seconds of {number} minutes, {number} seconds",
        "{number} seconds of {number} seconds volume {number}%",
        "{number} seconds of {number} minutes, {number} seconds volume {number}%",
        "press shift question mark to access a list of keyboard shortcuts", "close modal dialog"],
)
# fmt: on

CLIP_ROWS = """
        en - Video, 00:01:23
        de - 02:57 Min. Verfügbar bis 06.05.2024.
        de - 18.04.2024 | 0:21 min
        fr - Vidéo 03:24
        es - Vídeo, 03:24
        it - Durata video: 03:24
        pt - Vídeo, 03:24
        nl - Duur van de video: 03:24
        pl - Czas trwania wideo: 03:24
        ru - Длительность видео: 03:24
        cs - Délka videa: 03:24
        tr - Video süresi: 03:24
        sv - Video 03:24 min
        da - Video, 03:24 min
        no - Video, 03:24 min
        fi - Video, 03:24 min
        en | Video at 11:30, the guard noted.
        en | 12:30
        de | Um 12.30 Uhr war der Laden leer.
        de | ca. 25 Minuten
    """

MODAL_ROWS = """
        en - This is a modal window.
        en - Captions settings, opens captions settings dialog
        en - 0 seconds of 45 seconds
        en - End of dialog window.
        en | Subtitles off
        en | The dialog opened in a second window.
    """
