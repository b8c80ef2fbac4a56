"""Words and examples of the room ``bylines``."""

from __future__ import annotations

from cleaner.rules._book import book

#: Words that a name follows with or without a colon, and that no headline opens with.
BY = book("""
    en by; written by; words by; text by; story by; article by; posted by; reported by; as told to
    de text von; verfasst von; geschrieben von; ein beitrag von; ein gastbeitrag von; ein kommentar von; eine kolumne von; eine analyse von; aufgezeichnet von; aus dem newsroom von
    fr par; propos recueillis par; texte de; rédigé par; écrit par; publié par
    es por; escrito por; texto de; publicado por; redactado por
    it scritto da; testo di; articolo di; a cura di; pubblicato da; intervista di
    pt por; escrito por; texto de; publicado por; reportagem de
    nl door; geschreven door; tekst door; een artikel van; geplaatst door
    pl napisał; napisała; tekst
    ru автор; текст; подготовил; подготовила
    uk автор; текст; підготував; підготувала
    cs napsal; napsala; autor; autorka
    ro scris de; autor; publicat de; redactat de
    hu írta; szerző
    el γράφει ο; γράφει η; του δημοσιογράφου
    tr yazan; haber; muhabir
    ar بقلم; كتب; كتبت; إعداد
    fa نویسنده; به قلم; نوشته
    he מאת; כתב; כתבה
    vi bài; tác giả; thực hiện; bởi
    id oleh; penulis; reporter; ditulis oleh; laporan
    sv av; text; skriven av; publicerad av
    da af; tekst; skrevet af; af journalist
    no av; tekst; skrevet av
    fi teksti; kirjoittanut; kirjoittaja; toimittaja
""")

#: Labels that need their colon.
LABEL = book("""
    en author; authors; text; words; editor; reporter; writer; journalist; posted by; contributor; byline
    de von; autor; autorin; autoren; text; redaktion; redakteur; redakteurin; autor/in
    fr auteur; auteure; autrice; texte; journaliste; rédaction
    es autor; autora; texto; textos; redactor; redactora; redacción; periodista
    it autore; autrice; testo; testi; redattore; giornalista
    pt autor; autora; texto; redator; redação; reportagem; repórter; jornalista
    nl auteur; tekst; redactie; redacteur; journalist
    pl autor; autorka; autorzy; tekst; opracowanie; oprac; opracował; opracowała; redakcja
    ru автор; авторы; текст; автор текста; автор статьи; корреспондент; редактор
    uk автор; автори; авторка; текст; журналіст; журналістка; редактор
    cs autor; autorka; text; redaktor
    ro autor; autori; text; de; redactor; jurnalist
    hu szerző; szerzők; szöveg; írta; szerkesztette
    el συντάκτης; κείμενο; γράφει; επιμέλεια; ρεπορτάζ
    tr yazan; yazar; haber; muhabir; editör
    ar بقلم; الكاتب; كتب; كتبت; إعداد; المصدر والكاتب; تحرير
    fa نویسنده; نویسندگان; خبرنگار; گزارشگر; به قلم
    he מאת; כותב; כותבת; כתב
    vi bài; tác giả; thực hiện; người viết; tin, bài; phóng viên
    id penulis; reporter; editor; pewarta; oleh; laporan
    sv text; skribent; reporter; av; journalist
    da tekst; skribent; af; journalist; skrevet af
    no tekst; skribent; av; journalist; skrevet av
    fi teksti; kirjoittaja; toimittaja
""")

#: The same for scripts whose words the slot of a name does not take.
BY_WORDS = book("""
    hi द्वारा {words}
""")
LABEL_WORDS = book("""
    hi लेखक: {words}; रिपोर्ट: {words}; द्वारा: {words}; संवाददाता: {words}
""")

BY_ROWS = """
        en - By Jane Doe
        en - By: Jane Doe and John Roe
        en - Written by Jane Doe
        en - By Jane Doe | Example Herald
        en - By Jane Doe • 12 November 2024
        en | By the end of the summer the island had two ferries
        en | By Friday the ships were back.
        en | By hand
        de - Ein Gastbeitrag von Karl Beispiel
        de | Von Anfang an war der Hafen zu klein
        fr - Par Lucie Exemple
        fr - Propos recueillis par Lucie Exemple
        fr | Par ailleurs,
        fr | Par la mer
        es - Por: Ana Ejemplo
        es - Por Ana Ejemplo
        es | Por otra parte
        it - A cura di Paolo Esempio
        it | Di nuovo in porto
        pt - Por João Exemplo
        pt | Eugênio: Por sua causa, Carlos.
        nl - Door Piet Voorbeeld
        nl | Door de storm
        pl - Tekst Ada Przykład
        ru - Подготовила Вера Примерова
        uk - Підготував Ігор Прикладний
        cs - Napsal Jan Příklad
        ro - Scris de Ion Exemplu
        hu - Írta Példa Anna
        el - Γράφει ο Νίκος Παράδειγμα
        tr - Haber Ayşe Örnek
        ar - بقلم سامر مثال
        fa - به قلم سارا نمونه
        he - מאת דנה דוגמה
        hi - द्वारा अनिल उदाहरण
        vi - Thực hiện Lê Ví Dụ
        id - Oleh Budi Contoh
        sv - Av Eva Exempel
        da - Af Lars Eksempel
        no - Av Kari Eksempel
        fi - Kirjoittanut Matti Esimerkki
"""

LABEL_ROWS = """
        en - Author: Jane Doe
        en - Author: Jane Doe | Example Herald
        en | Author unknown
        en | Author: the sea, as the islanders like to say.
        de - Text: Anna Muster
        de | Text und Bild gehören zusammen
        fr - Auteur : Lucie Exemple
        es - Texto: Ana Ejemplo
        it - Testo: Paolo Esempio
        pt - Reportagem: João Exemplo
        nl - Tekst: Piet Voorbeeld
        pl - Autor: Ada Przykład
        pl | Autor: nieznany
        ru - Текст: Вера Примерова
        ru | Автор неизвестен
        uk - Автор: Ігор Прикладний
        cs - Autor: Jan Příklad
        ro - Autor: Ion Exemplu
        hu - Szerző: Példa Anna
        el - Συντάκτης: Νίκος Παράδειγμα
        tr - Muhabir: Ayşe Örnek
        ar - بقلم: سامر مثال
        fa - نویسنده: سارا نمونه
        he - מאת: דנה דוגמה
        hi - लेखक: अनिल उदाहरण
        vi - Tác giả: Lê Ví Dụ
        id - Penulis: Budi Contoh
        sv - Text: Eva Exempel
        da - Tekst: Lars Eksempel
        no - Tekst: Kari Eksempel
        fi - Teksti: Matti Esimerkki
"""

#: The desk instead of a person.
DESK = book("""
    en staff writer; staff reporter; staff writers; by staff writer; by staff reporter; our correspondent; by our correspondent; special correspondent; from our correspondent; our own correspondent; web desk; news desk; by web desk; by news desk; editorial staff; by agencies; agencies; news agencies; staff and agencies; contributing writer; guest contributor; newsroom
    de von der redaktion; von redaktion; aus der redaktion; unsere redaktion; red./dpa; dpa/red
    fr par la rédaction; la rédaction; par rédaction; la rédaction avec afp; avec afp; agences
    es por redacción; de la redacción; redacción y agencias; por agencias; agencias
    it a cura della redazione; di redazione; redazione online; redazione web; dalla redazione
    pt da redação; por redação; redação e agências; da redacção; agências
    nl door de redactie; door onze redactie; van onze redactie; van onze correspondent; van onze verslaggever; onze redactie
    pl oprac. red; opracowanie redakcji; redakcja online
    ru от редакции; редакция сайта; собственный корреспондент
    uk від редакції; редакція сайту; власний кореспондент
    cs redakce webu; naše redakce
    ro redacția; de redacția; redacția online
    hu szerkesztőségi cikk; a szerkesztőség
    el συντακτική ομάδα; σύνταξη
    tr haber merkezi; internet haber servisi; dış haberler servisi
    ar هيئة التحرير; قسم التحرير; وكالات
    fa هیئت تحریریه; گروه خبر
    he מערכת האתר
    hi वेब डेस्क; डिजिटल डेस्क; न्यूज डेस्क; न्यूज़ डेस्क
    ja 編集部; 報道部; 本紙記者
    zh 编辑部; 本报记者; 本報記者; 新华社记者; 综合报道; 綜合報導; 本报讯
    ko 편집국; 편집부; 디지털뉴스팀; 온라인뉴스팀; 온라인 뉴스팀; 디지털 뉴스부
    vi ban biên tập; nhóm phóng viên
    id tim redaksi; redaksi; tim liputan
    sv från redaktionen
    da fra redaktionen
    no fra redaksjonen
    fi toimitukselta
""")

DESK_ROWS = """
        en - Staff Reporter
        en - By Our Correspondent
        en | Staff reporter wins a prize
        de - Von der Redaktion
        de | Redaktion
        fr - Par la rédaction
        es - Por Redacción
        it - A cura della redazione
        pt - Da Redação
        nl - Door de redactie
        pl - oprac. red.
        ru - От редакции
        uk - Від редакції
        cs - Redakce webu
        ro - Redacția
        hu - Szerkesztőségi cikk
        el - Συντακτική ομάδα
        tr - Haber Merkezi
        ar - هيئة التحرير
        fa - هیئت تحریریه
        he - מערכת האתר
        hi - डिजिटल डेस्क
        ja - 編集部
        zh - 本报记者
        ko - 온라인 뉴스팀
        vi - Ban biên tập
        id - Tim Redaksi
        sv - Från redaktionen
        da - Fra redaktionen
        no - Fra redaksjonen
        fi - Toimitukselta
"""

#: News agencies by the short names that datelines print.
AGENCY = book("""
    en afp; reuters; ap; associated press; the associated press; upi; xinhua; pti; ians; bloomberg; agence france-presse; tass; anadolu agency; dpa; efe; ansa
    de dpa/afp; afp/dpa; dpa/lby; dpa-afx; apa/dpa; apa/afp; keystone-sda; sda
    fr afp/reuters; agence belga; belga; keystone-ats
    es europa press; agencia efe; efe/reuters; notimex; télam
    it adnkronos; agi; lapresse; italpress
    pt agência lusa; lusa; agência brasil; estadão conteúdo; folhapress
    nl anp; belga
    pl pap; iar
    ru тасс; риа новости; интерфакс; рейтер
    uk уніан; укрінформ; унн; інтерфакс-україна
    cs čtk; čtk/ap; tasr
    ro agerpres; mediafax
    hu mti; mti/afp
    el απε-μπε; αμπε
    tr anadolu ajansı; dha; iha
    ar رويترز; أ ف ب; فرانس برس; د ب أ; الأناضول; واس; سبوتنيك
    fa ایرنا; ایسنا; مهر نیوز; خبرگزاری فارس; رویترز
    he רויטרס; סוכנויות הידיעות
    hi एजेंसी; एजेंसियां; पीटीआई; आईएएनएस; वार्ता
    ja 共同; 時事; 時事通信; 共同通信; ロイター
    zh 新华社; 中新社; 中央社; 法新社; 路透社
    ko 연합뉴스; 뉴시스; 뉴스1
    vi ttxvn; vov
    id antara; ant
    sv tt
    da ritzau
    no ntb
    fi stt
""")

AGENCY_ROWS = """
        en - AFP
        en - AFP, PORT ELLIS
        en - Port Ellis (AP)
        en | Reuters reported that the gates were open
        en | The photographers of AFP, Reuters and AP
        de - dpa/lby
        fr - Saint-Exemple, AFP/Reuters
        es - Puerto Ejemplo, Europa Press
        it - Adnkronos
        pt - Agência Lusa
        nl - ANP
        pl - PAP
        ru - Порт-Пример, ТАСС
        uk - Порт-Приклад, Укрінформ
        cs - Přístav (ČTK)
        ro - Agerpres
        hu - MTI
        el - ΑΠΕ-ΜΠΕ
        tr - Anadolu Ajansı
        ar - ميناء المثال (رويترز)
        fa - ایرنا
        he - רויטרס
        hi - एजेंसी
        ja - 時事通信
        zh - 新华社
        ko - 연합뉴스
        vi - TTXVN
        id - Antara
        sv - TT
        da - Ritzau
        no - NTB
        fi - STT
"""
