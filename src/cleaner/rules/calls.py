"""Calls and messages that begin in known words and go on in the site's own."""

from __future__ import annotations

from cleaner.rule import opened_by

opened = opened_by(
    (
        "affiliate",
        "browser",
        "buttons",
        "comments",
        "consent",
        "donate",
        "embeds",
        "feedback",
        "paywall",
        "subscribe",
        "tips",
        "video",
        "audio",
        "legal",
        "live",
        "ads",
    ),
    """A paragraph that begins with a call or a message of the page and goes on in the site's own words.

    Its first sentence is a sentence of these rooms by itself: "Already a subscriber?". It has 240 signs and four sentences
    at the most, and quotes nobody. Above and below the story and beside other noise only, for what follows may be the
    story's.

        en - Your browser does not support the audio element. Take the file along (12 MB).
        en - This is a developing story. The desk adds what it learns in the course of the day.
        de - Ihr Browser unterstützt das Audio-Element nicht. Nehmen Sie die Datei mit (12 MB).
        fr - Veuillez désactiver votre bloqueur de publicité. Le port vit de ses annonces.
        es - Cuéntanos en los comentarios. Elena lee cada noche lo que escribís.
        it - Sei già abbonato? Entra con la tessera della biblioteca.
        pl - Masz już prenumeratę? Wejdź z kartą biblioteki.
        id - Sudah berlangganan? Masuk dengan kartu perpustakaan.
        ru - Ваш браузер не поддерживает аудио. Запись можно взять с собой (12 МБ).
        zh - 您的浏览器版本过低。本港网页自五月起只支持新版浏览器，敬请谅解，谢谢您的支持与配合。
        ja - お使いのブラウザは音声再生に対応していません。ファイルをお持ち帰りください（12MB）。
        en | Already a mother of two? The course begins at nine, and there is room for children in the next house.
        en | Is your browser slow? The engineers of the port found out why, and it took them eleven days.
        en | An error occurred. So says the log, and so said the pilot, and neither of them knew what had gone wrong that night.
        en | "Already a subscriber? Then you know the feeling," the keeper said.
    """,
)
