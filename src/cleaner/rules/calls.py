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

        en - This is a developing story. The desk adds what it learns in the course of the day.
        en - Would you like to receive notifications? We send two a day, one of them about the weather.
        de - Ihr Browser unterstützt das Audio-Element nicht. Nehmen Sie die Datei mit (12 MB).
        fr - Dites-le nous en commentaire. Elena lit chaque soir ce que vous écrivez.
        es - Cuéntanos en los comentarios. Elena lee cada noche lo que escribís.
        pl - Masz już prenumeratę? Wejdź z kartą biblioteki.
        id - Sudah berlangganan? Masuk dengan kartu perpustakaan.
        ru - Пишите в комментариях. Елена читает каждый вечер.
        zh - 欢迎在评论区留言。小林每天晚上都会一条一条地读完，然后在第二天早上回复大家的问题。
        ja - コメント欄で教えてください。記者の林が毎晩ひとつずつ読んで、翌朝お返事を書いています。よろしくお願いします。
        en | Already a mother of two? The course begins at nine, and there is room for children in the next house.
        en | Is your browser slow? The engineers of the port found out why, and it took them eleven days.
        en | An error occurred. So says the log, and so said the pilot, and neither of them knew what had gone wrong that night.
        en | "Already a subscriber? Then you know the feeling," the keeper said.
    """,
)
