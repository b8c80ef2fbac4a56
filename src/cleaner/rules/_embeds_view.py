"""Words and examples of the room ``embeds``."""

from __future__ import annotations

from cleaner.rule import Words

VIEW = Words(
    en=[
        "view this post on instagram",
        "instagram content",
        "facebook content",
        "twitter content",
        "tiktok content",
        "youtube content",
        "embedded content from youtube",
        "view this post on facebook",
        "view this post on x",
        "view this post on threads",
        "view this profile on instagram",
        "view this photo on instagram",
        "view post on instagram",
        "view post on facebook",
        "view post on x",
        "view on instagram",
        "view on facebook",
        "view on threads",
        "view on x",
        "view on twitter",
        "view on twitch",
        "view on tiktok",
        "view tweet",
        "view on youtube",
        "watch on youtube",
        "watch this video on youtube",
        "watch video on youtube",
        "see this post on instagram",
        "see instagram post",
        "see on instagram",
        "see on x",
        "see post on x",
        "see more on instagram",
        "read the full conversation on twitter",
        "read the full conversation on x",
        "view more on instagram",
        "read more on twitter",
        "watch on facebook",
        "watch on tiktok",
        "read {number} replies",
        "explore what's happening on twitter",
    ],
    de=[
        "diesen beitrag auf instagram ansehen",
        "sieh dir diesen beitrag auf instagram an",
        "diesen beitrag auf facebook ansehen",
        "beitrag auf instagram ansehen",
        "beitrag auf x ansehen",
        "auf instagram ansehen",
        "auf youtube ansehen",
        "auf facebook ansehen",
        "auf x ansehen",
        "auf twitter ansehen",
        "auf tiktok ansehen",
        "auf youtube anschauen",
        "dieses video auf youtube ansehen",
        "video auf youtube ansehen",
        "profil auf instagram ansehen",
    ],
    fr=[
        "voir cette publication sur instagram",
        "voir la publication sur instagram",
        "voir ce post sur instagram",
        "voir cette publication sur facebook",
        "voir sur instagram",
        "voir sur facebook",
        "voir sur x",
        "voir sur twitter",
        "regarder sur youtube",
        "voir sur youtube",
        "voir sur tiktok",
        "afficher cette publication sur instagram",
    ],
    es=[
        "ver esta publicación en instagram",
        "ver esta publicación en facebook",
        "ver este post en instagram",
        "ver publicación en instagram",
        "ver en instagram",
        "ver en facebook",
        "ver en x",
        "ver en twitter",
        "ver en youtube",
        "mirar en youtube",
        "ver en tiktok",
        "ver este vídeo en youtube",
    ],
    it=[
        "visualizza questo post su instagram",
        "visualizza il post su instagram",
        "vedi questo post su instagram",
        "visualizza questo post su facebook",
        "guarda su youtube",
        "guarda su instagram",
        "vedi su instagram",
        "vedi su x",
        "visualizza su x",
    ],
    pt=[
        "ver essa foto no instagram",
        "ver esta publicação no instagram",
        "ver este post no instagram",
        "ver essa publicação no instagram",
        "veja esta publicação no instagram",
        "ver no instagram",
        "ver no facebook",
        "assistir no youtube",
        "ver no youtube",
        "ver no x",
        "ver no twitter",
        "ver no tiktok",
    ],
    nl=[
        "dit bericht op instagram bekijken",
        "bekijk dit bericht op instagram",
        "dit bericht bekijken op instagram",
        "bekijk op instagram",
        "bekijk op youtube",
        "bekijken op youtube",
        "bekijk op x",
        "bekijk op facebook",
        "bekijk dit bericht op facebook",
    ],
    pl=[
        "wyświetl ten post na instagramie",
        "zobacz ten post na instagramie",
        "zobacz post na instagramie",
        "zobacz na instagramie",
        "zobacz na facebooku",
        "zobacz na youtube",
        "obejrzyj na youtube",
        "obejrzyj w youtube",
        "zobacz na x",
    ],
    ru=[
        "посмотреть эту публикацию в instagram",
        "посмотреть публикацию в instagram",
        "посмотреть в instagram",
        "посмотреть на youtube",
        "смотреть на youtube",
        "смотреть в instagram",
        "посмотреть в x",
        "посмотреть эту публикацию в facebook",
    ],
    uk=[
        "переглянути цей допис в instagram",
        "переглянути цю публікацію в instagram",
        "переглянути допис в instagram",
        "дивитися в instagram",
        "дивитися на youtube",
        "переглянути на youtube",
        "переглянути в x",
        "переглянути цей допис у facebook",
    ],
    cs=[
        "zobrazit příspěvek na instagramu",
        "zobrazit tento příspěvek na instagramu",
        "podívat se na instagram",
        "sledovat na youtube",
        "zobrazit na instagramu",
        "zobrazit na facebooku",
        "zobrazit příspěvek na facebooku",
    ],
    ro=[
        "vezi această postare pe instagram",
        "vizualizați această postare pe instagram",
        "vizualizează această postare pe instagram",
        "vezi pe instagram",
        "vezi pe youtube",
        "vizionează pe youtube",
        "vezi pe facebook",
        "urmărește pe youtube",
    ],
    hu=[
        "a bejegyzés megtekintése az instagramon",
        "bejegyzés megtekintése az instagramon",
        "megtekintés az instagramon",
        "megtekintés a youtube-on",
        "megnézem a youtube-on",
        "megtekintés itt: youtube",
        "a bejegyzés megtekintése a facebookon",
    ],
    el=[
        "δείτε αυτή τη δημοσίευση στο instagram",
        "δείτε αυτή τη δημοσίευση στο facebook",
        "δείτε τη δημοσίευση στο instagram",
        "δείτε στο instagram",
        "δείτε στο youtube",
        "παρακολούθηση στο youtube",
    ],
    tr=[
        "bu gönderiyi instagram'da gör",
        "bu gönderiyi instagram'da görüntüle",
        "bu gönderiyi facebook'ta gör",
        "instagram'da gör",
        "instagram'da görüntüle",
        "youtube'da izle",
        "youtube'da izleyin",
        "facebook'ta gör",
        "x'te görüntüle",
    ],
    ar=[
        "عرض هذا المنشور على instagram",
        "عرض هذا المنشور على إنستغرام",
        "شاهد هذا المنشور على إنستغرام",
        "شاهد على youtube",
        "شاهد على يوتيوب",
        "المشاهدة على youtube",
        "عرض على إنستغرام",
        "عرض على instagram",
    ],
    fa=[
        "مشاهده این پست در اینستاگرام",
        "این پست را در اینستاگرام ببینید",
        "مشاهده این نوشته در اینستاگرام",
        "مشاهده در اینستاگرام",
        "مشاهده در یوتیوب",
        "تماشا در یوتیوب",
    ],
    he=[
        "הצג פוסט זה באינסטגרם",
        "צפה בפוסט זה באינסטגרם",
        "לצפייה בפוסט באינסטגרם",
        "הצגת פוסט זה באינסטגרם",
        "צפה ב-youtube",
        "לצפייה ביוטיוב",
    ],
    hi=[
        "इस पोस्ट को इंस्टाग्राम पर देखें",
        "यह पोस्ट इंस्टाग्राम पर देखें",
        "इंस्टाग्राम पर देखें",
        "यूट्यूब पर देखें",
        "youtube पर देखें",
        "instagram पर यह पोस्ट देखें",
    ],
    zh=[
        "在instagram查看这篇帖子",
        "在instagram上查看这篇帖子",
        "在instagram查看這則貼文",
        "在 instagram 查看這則貼文",
        "在instagram上查看",
        "在youtube上观看",
        "在youtube上觀看",
        "前往 youtube 观看",
        "前往youtube觀看",
    ],
    ja=[
        "この投稿をinstagramで見る",
        "instagramで見る",
        "この投稿をfacebookで見る",
        "xで見る",
        "youtubeで見る",
        "tiktokで見る",
        "この動画をyoutubeで見る",
    ],
    ko=[
        "인스타그램에서 이 게시물 보기",
        "instagram에서 이 게시물 보기",
        "이 게시물을 instagram에서 보기",
        "인스타그램에서 보기",
        "유튜브에서 보기",
        "youtube에서 보기",
        "페이스북에서 보기",
        "유튜브로 보기",
    ],
    vi=[
        "xem bài viết này trên instagram",
        "xem bài viết trên instagram",
        "xem bài viết này trên facebook",
        "xem trên instagram",
        "xem trên youtube",
        "xem trên facebook",
    ],
    id=[
        "lihat postingan ini di instagram",
        "lihat kiriman ini di instagram",
        "lihat di instagram",
        "tonton di youtube",
        "lihat di youtube",
        "lihat di facebook",
    ],
    sv=[
        "visa detta inlägg på instagram",
        "se det här inlägget på instagram",
        "visa inlägget på instagram",
        "visa på instagram",
        "titta på youtube",
        "se på youtube",
        "visa på facebook",
    ],
    da=[
        "se dette opslag på instagram",
        "vis dette opslag på instagram",
        "se opslaget på instagram",
        "se på instagram",
        "se på youtube",
        "se opslaget på facebook",
        "se dette opslag på facebook",
    ],
    no=[
        "se dette innlegget på instagram",
        "vis dette innlegget på instagram",
        "se innlegget på instagram",
        "se på instagram",
        "se på youtube",
        "se innlegget på facebook",
    ],
    fi=[
        "näytä tämä julkaisu instagramissa",
        "katso tämä julkaisu instagramissa",
        "näytä julkaisu instagramissa",
        "katso instagramissa",
        "katso youtubessa",
        "katso julkaisu facebookissa",
    ],
)

VIEW_ROWS = """
        en - View this post on Instagram
        de - Sieh dir diesen Beitrag auf Instagram an
        fr - Voir cette publication sur Instagram
        es - Ver esta publicación en Instagram
        it - Visualizza questo post su Instagram
        pt - Ver esta publicação no Instagram
        nl - Dit bericht op Instagram bekijken
        pl - Wyświetl ten post na Instagramie
        ru - Посмотреть эту публикацию в Instagram
        uk - Переглянути цей допис в Instagram
        cs - Zobrazit příspěvek na Instagramu
        ro - Vezi această postare pe Instagram
        hu - A bejegyzés megtekintése az Instagramon
        el - Δείτε αυτή τη δημοσίευση στο Instagram
        tr - Bu gönderiyi Instagram’da gör
        ar - عرض هذا المنشور على Instagram
        fa - مشاهده این پست در اینستاگرام
        he - הצג פוסט זה באינסטגרם
        hi - इस पोस्ट को इंस्टाग्राम पर देखें
        zh - 在 Instagram 查看這則貼文
        ja - この投稿をInstagramで見る
        ko - Instagram에서 이 게시물 보기
        vi - Xem bài viết này trên Instagram
        id - Lihat postingan ini di Instagram
        sv - Visa detta inlägg på Instagram
        da - Se dette opslag på Instagram
        no - Vis dette innlegget på Instagram
        fi - Näytä tämä julkaisu Instagramissa
        en | Instagram and Facebook
        en | She asked her fans to view this post on Instagram before it vanished.
        en | As seen on Instagram
        de | Auf YouTube ansehen kann man den Film seit Montag.
    """
