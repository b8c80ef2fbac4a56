"""Words and examples of the room ``embeds``."""

from __future__ import annotations

from cleaner.rule import Words

BLOCKED_ROWS = """
        en - This content is not available due to your privacy preferences.
        en - This content can also be viewed on the site it originates from.
        de - Externer Inhalt nicht verfügbar
        de - Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.
        de - Empfohlener redaktioneller Inhalt
        fr - Pour afficher ce contenu, vous devez accepter les cookies.
        es - Para ver este contenido debes aceptar las cookies.
        it - Per visualizzare questo contenuto devi accettare i cookie.
        pt - Para ver este conteúdo, aceite os cookies.
        nl - Om deze inhoud te bekijken moet je cookies accepteren.
        pl - Aby wyświetlić tę treść, zaakceptuj pliki cookie.
        ru - Для просмотра этого контента необходимо принять файлы cookie.
        uk - Щоб побачити цей контент, прийміть файли cookie.
        cs - Následuje obsah vložený z jiného webu. Zde jej můžete přeskočit.
        ro - Pentru a vedea acest conținut, acceptă cookie-urile.
        hu - A tartalom megtekintéséhez fogadja el a sütiket.
        el - Για να δείτε το περιεχόμενο, αποδεχτείτε τα cookies.
        tr - Bu içeriği görüntülemek için çerezleri kabul edin.
        ar - لعرض هذا المحتوى، يرجى قبول ملفات تعريف الارتباط.
        fa - برای دیدن این محتوا کوکی‌ها را بپذیرید.
        he - כדי לצפות בתוכן זה יש לאשר עוגיות.
        hi - इस सामग्री को देखने के लिए कुकीज़ स्वीकार करें।
        zh - 要查看此内容，请接受Cookie。
        ja - このコンテンツを表示するにはCookieを許可してください。
        ko - 이 콘텐츠를 보려면 쿠키를 허용해 주세요.
        vi - Để xem nội dung này, vui lòng chấp nhận cookie.
        id - Untuk melihat konten ini, Anda harus menerima cookie.
        sv - För att visa innehållet måste du godkänna cookies.
        da - For at se dette indhold skal du acceptere cookies.
        no - For å se dette innholdet må du godta informasjonskapsler.
        fi - Hyväksy evästeet nähdäksesi sisällön.
        de | Datenschutz
        en | The museum lost external content of its website in the fire, the director said.
        de | Der externe Inhalt der Kiste war nass geworden.
        en | “Congress should start TODAY to work on ending expensive and unfair to our Country, Birthright Citizenship.”
    """

STUB = Words(
    en=[
        "embed",
        "embedded content",
        "external content",
        "instagram content",
        "facebook content",
        "twitter content",
        "x content",
        "youtube content",
        "tiktok content",
        "youtube video",
        "content from twitter",
        "content from x",
        "content from instagram",
        "content from facebook",
        "content from youtube",
        "content from tiktok",
        "allow google youtube content?",
        "allow twitter content?",
        "allow instagram content?",
        "allow facebook content?",
        "allow tiktok content?",
        "accept and continue",
        "read google's cookie policy",
    ],
    de=[
        "instagram-inhalt",
        "facebook-inhalt",
        "twitter-inhalt",
        "x-inhalt",
        "youtube-inhalt",
        "tiktok-inhalt",
        "youtube-video",
        "link zum youtube-inhalt",
        "link zum instagram-inhalt",
        "link zum twitter-inhalt",
        "link zum x-inhalt",
        "link zum facebook-inhalt",
        "link zum tiktok-inhalt",
        "inhalt von youtube",
        "inhalt von instagram",
        "inhalt von facebook",
        "inhalt von x",
        "inhalt von twitter",
        "eingebetteter inhalt",
        "inhalt anzeigen",
        "inhalt laden",
        "inhalte laden",
        "einmalig anzeigen",
        "immer anzeigen",
        "tweet anzeigen",
        "beitrag anzeigen",
        "video anzeigen",
        "externe inhalte",
    ],
    fr=[
        "contenu instagram",
        "contenu youtube",
        "contenu facebook",
        "contenu tiktok",
        "contenu intégré",
        "afficher le contenu",
        "voir le contenu",
        "j'accepte tous les cookies",
        "je gère mes choix",
    ],
    es=[
        "contenido de instagram",
        "contenido de youtube",
        "contenido de facebook",
        "contenido incrustado",
        "mostrar contenido",
        "ver contenido",
    ],
    it=[
        "contenuto instagram",
        "contenuto youtube",
        "contenuto facebook",
        "contenuto incorporato",
        "mostra contenuto",
        "visualizza contenuto",
    ],
    pt=["conteúdo do instagram", "conteúdo do youtube", "conteúdo incorporado", "mostrar conteúdo", "ver conteúdo"],
    nl=["instagram-inhoud", "youtube-inhoud", "ingesloten inhoud", "inhoud tonen", "toon inhoud", "bekijk inhoud"],
    pl=["treść z instagrama", "treść osadzona", "osadzona treść", "pokaż treść", "wyświetl treść"],
    ru=["показать контент", "встроенный контент", "показать содержимое"],
    sv=["visa innehåll", "visa innehållet", "inbäddat innehåll"],
    da=["vis indhold", "indlejret indhold", "vis indholdet"],
    no=["vis innhold", "innebygd innhold", "vis innholdet"],
)

STUB_ROWS = """
        en - Instagram content
        de - Link zum YouTube-Inhalt
        fr - Contenu instagram
        es - Contenido de instagram
        it - Contenuto instagram
        pt - Conteúdo do instagram
        nl - Instagram-inhoud
        pl - Treść z instagrama
        ru - Показать контент
        sv - Visa innehåll
        da - Vis indhold
        no - Vis innhold
        en | YouTube video
        en | Instagram content is cheap to make.
        de | Externe Inhalte
    """
