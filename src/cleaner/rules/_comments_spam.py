"""Words of the room ``comments``: the note of the filter against spam that WordPress prints under a story."""

from __future__ import annotations

from cleaner.rules._book import book

SPAM = book("""
    en this site uses akismet; this website uses akismet
    de diese website verwendet akismet; diese seite verwendet akismet; diese website nutzt akismet
    fr ce site utilise akismet
    es este sitio usa akismet; este sitio utiliza akismet; esta web usa akismet
    it questo sito usa akismet; questo sito utilizza akismet
    pt este site utiliza o akismet; este site usa akismet; esse site utiliza o akismet
    nl deze site gebruikt akismet
    pl ta strona używa akismet; ta strona korzysta z akismet; strona wykorzystuje akismet
    ru этот сайт использует akismet
    uk цей сайт використовує akismet
    cs tato stránka používá akismet; tento web používá akismet
    ro acest site folosește akismet
    hu ez az oldal az akismet
    el αυτός ο ιστότοπος χρησιμοποιεί το akismet
    tr bu site akismet; bu site istenmeyenleri azaltmak için akismet kullanır
    ar هذا الموقع يستخدم خدمة أكيسميت; يستخدم هذا الموقع akismet
    fa این سایت از اکیسمت
    he אתר זה עושה שימוש ב-akismet; אתר זה משתמש באקיזמט
    zh 此站点使用akismet; 這個網站採用 akismet; 本网站使用 akismet
    ja このサイトはスパムを低減するために akismet; このサイトは akismet
    ko 이 사이트는 akismet; 이 사이트는 스팸을 줄이는 아키스밋을
    vi trang web này sử dụng akismet
    id situs ini menggunakan akismet
    sv denna webbplats använder akismet; den här webbplatsen använder akismet
    da dette websted bruger akismet; dette site bruger akismet
    no dette nettstedet bruker akismet
    fi tämä sivusto käyttää akismet
""")

SPAM_ROWS = """
        en - This site uses Akismet to reduce spam. Learn how your comment data is processed.
        en | The harbour office uses Akismet, too, and still drowns in spam
        de - Diese Website verwendet Akismet, um Spam zu reduzieren.
        fr - Ce site utilise Akismet pour réduire les indésirables.
        es - Este sitio usa Akismet para reducir el spam.
        it - Questo sito utilizza Akismet per ridurre lo spam.
        pt - Este site utiliza o Akismet para reduzir spam.
        nl - Deze site gebruikt Akismet om spam te verminderen.
        pl - Ta strona używa Akismet do redukcji spamu.
        ru - Этот сайт использует Akismet для борьбы со спамом.
        uk - Цей сайт використовує Akismet для зменшення спаму.
        cs - Tato stránka používá Akismet k omezení spamu.
        ro - Acest site folosește Akismet pentru a reduce spamul.
        hu - Ez az oldal az Akismet szolgáltatást használja.
        el - Αυτός ο ιστότοπος χρησιμοποιεί το Akismet.
        tr - Bu site Akismet ile spamı azaltıyor.
        ar - هذا الموقع يستخدم خدمة أكيسميت للتقليل من البريد المزعج.
        fa - این سایت از اکیسمت برای کاهش جفنگ استفاده می کند.
        he - אתר זה עושה שימוש ב-Akismet כדי לסנן תגובות זבל.
        zh - 此站点使用Akismet来减少垃圾评论。
        ja - このサイトはスパムを低減するために Akismet を使っています。
        ko - 이 사이트는 Akismet을 사용하여 스팸을 줄입니다.
        vi - Trang web này sử dụng Akismet để hạn chế spam.
        id - Situs ini menggunakan Akismet untuk mengurangi spam.
        sv - Denna webbplats använder Akismet för att minska skräppost.
        da - Dette websted bruger Akismet til at reducere spam.
        no - Dette nettstedet bruker Akismet for å redusere spam.
        fi - Tämä sivusto käyttää Akismetiä roskapostin vähentämiseen.
"""
