"""Words and examples of the room ``syndication``."""

from __future__ import annotations

from cleaner.rule import Words

FIRST_ROWS = """
        en - This article was first published in The Harbour Review.
        en - The post Gates open again appeared first on Harbour News.
        en - First published in Harbour Talk.
        de - Dieser Artikel ist zuerst bei „Hafenwelt“ erschienen.
        de - Der Beitrag Die Tore öffnen wieder erschien zuerst auf Hafenwelt.
        fr - Cet article est initialement paru dans La Revue du port.
        fr - L'article Les portes ouvrent est apparu en premier sur Port Info.
        es - Este artículo fue publicado originalmente en La Revista del Puerto.
        es - La entrada Abren las puertas se publicó primero en Puerto Hoy.
        it - L’articolo Le porte riaprono proviene da Porto Oggi.
        pt - O post Portões abertos apareceu primeiro em Porto Hoje.
        nl - Het bericht De poorten open verscheen eerst op Haven Nu.
        pl - Artykuł Bramy otwarte pochodzi z serwisu Port Dziś.
        ru - Сообщение Ворота открыты появились сначала на Порт Сегодня.
        uk - Вперше опубліковано в журналі «Порт».
        cs - Článek původně vyšel v časopise Přístav.
        ro - Articolul Porțile se deschid apare prima dată în Portul Azi.
        hu - A cikk eredetileg a Kikötő folyóiratban jelent meg.
        el - Το άρθρο δημοσιεύθηκε αρχικά στο περιοδικό Λιμάνι.
        tr - Bu yazı ilk olarak Liman dergisinde yayımlanmıştır.
        ar - نشر هذا المقال لأول مرة في مجلة المرفأ.
        fa - نوشته دروازه‌ها باز شد اولین بار در بندر امروز پدیدار شد.
        he - הפוסט השערים נפתחו הופיע לראשונה בנמל היום.
        hi - यह लेख मूल रूप से बंदरगाह पत्रिका में प्रकाशित हुआ था।
        zh - 本文首发于《海港评论》。
        ja - この記事は「港レビュー」からの転載です。
        ko - 이 글은 항구리뷰에 실린 글입니다.
        vi - Bài viết được đăng lần đầu trên Tạp chí Bến Cảng.
        id - Artikel ini telah tayang di Pelabuhan Hari Ini dengan judul "Gerbang Dibuka".
        sv - Artikeln publicerades ursprungligen i tidskriften Hamnen.
        da - Artiklen er oprindeligt bragt i tidsskriftet Havnen.
        no - Saken ble først publisert i Havnebladet.
        fi - Artikkeli on julkaistu alun perin Satama-lehdessä.
        en | The novel was first published in 1951.
        en | First published in 1951
        de | Dieser Artikel erschien am Montag, und am Dienstag war er vergriffen.
    """

TRANSLATION = Words(
    en=[
        "translated by {names}",
        "translation by {names}",
        "translated from the {name} by {names}",
        "translated from {name} by {names}",
        "translation: {names}",
    ],
    de=[
        "aus dem englischen von {names}",
        "aus dem französischen von {names}",
        "aus dem russischen von {names}",
        "aus dem spanischen von {names}",
        "aus dem italienischen von {names}",
        "aus dem amerikanischen von {names}",
        "aus dem türkischen von {names}",
        "aus dem arabischen von {names}",
        "aus dem polnischen von {names}",
        "aus dem ukrainischen von {names}",
        "aus dem {name} von {names}",
        "übersetzung: {names}",
        "übersetzung aus dem {text}: {names}",
        "übersetzt von {names}",
        "übersetzung und adaptierung: {text}",
        "übersetzung und bearbeitung: {text}",
    ],
    fr=[
        "traduit par {names}",
        "traduit de l'anglais par {names}",
        "traduit de l'anglais (états-unis) par {names}",
        "traduit de l'{words} par {names}",
        "traduction: {names}",
        "traduction : {names}",
        "adaptation: {names}",
    ],
    es=["traducción de {names}", "traducido por {names}", "traducción: {names}", "traducido del inglés por {names}"],
    it=["traduzione di {names}", "tradotto da {names}", "traduzione: {names}", "traduzione dall'inglese di {names}"],
    pt=["tradução de {names}", "tradução: {names}", "traduzido por {names}"],
    nl=["vertaling: {names}", "vertaald door {names}", "vertaling {names}", "vertaald uit het {words} door {names}"],
    pl=[
        "tłumaczenie: {names}",
        "tłum. {names}",
        "przekład: {names}",
        "przełożyła {names}",
        "przełożył {names}",
        "tłumaczyła {names}",
        "tłumaczył {names}",
    ],
    ru=[
        "перевод: {names}",
        "перевел {names}",
        "перевела {names}",
        "перевод {names}",
        "перевод с английского {names}",
        "перевод с английского: {names}",
    ],
    uk=["переклад: {names}", "переклала {names}", "переклав {names}", "переклад з англійської {names}"],
    cs=[
        "překlad: {names}",
        "přeložila {names}",
        "přeložil {names}",
        "z angličtiny přeložila {names}",
        "z angličtiny přeložil {names}",
    ],
    ro=["traducere: {names}", "traducerea: {names}", "traducere de {names}"],
    hu=["fordította: {names}", "fordítás: {names}", "fordító: {names}"],
    el=["μετάφραση: {names}", "απόδοση: {names}"],
    tr=["çeviri: {names}", "çeviren: {names}", "tercüme: {names}"],
    ar=["ترجمة: {names}", "ترجمة : {names}"],
    fa=["ترجمه: {names}", "مترجم: {names}", "برگردان: {names}"],
    he=["תרגום: {names}", "תרגמה: {names}", "מאנגלית: {names}"],
    hi=["अनुवाद: {words}", "अनुवादक: {words}"],
    vi=["biên dịch: {names}", "người dịch: {names}", "dịch: {names}"],
    id=["penerjemah: {names}", "diterjemahkan oleh {names}"],
    sv=["översättning: {names}", "översatt av {names}"],
    da=["oversættelse: {names}", "oversat af {names}"],
    no=["oversettelse: {names}", "oversatt av {names}"],
    fi=["suomennos: {names}", "käännös: {names}", "suomentanut {names}"],
)

TRANSLATION_ROWS = """
        en - Translated from the French by Samira Bekele
        de - Aus dem Englischen von Samira Bekele
        fr - Traduit de l’anglais par Samira Bekele
        es - Traducción de Samira Bekele
        it - Traduzione di Samira Bekele
        pt - Tradução de Samira Bekele
        nl - Vertaling: Samira Bekele
        pl - Tłum. Samira Bekele
        ru - Перевод: Самира Бекеле
        uk - Переклад: Саміра Бекеле
        cs - Přeložila Samira Bekele
        ro - Traducere de Samira Bekele
        hu - Fordította: Samira Bekele
        el - Μετάφραση: Σαμίρα Μπεκέλε
        tr - Çeviren: Samira Bekele
        ar - ترجمة: سميرة بيكيلي
        fa - مترجم: سمیرا بکله
        he - תרגום: סמירה בקלה
        hi - अनुवाद: समीरा बेकेले
        vi - Người dịch: Samira Bekele
        id - Penerjemah: Samira Bekele
        sv - Översättning: Samira Bekele
        da - Oversat af Samira Bekele
        no - Oversatt av Samira Bekele
        fi - Suomennos: Samira Bekele
        en | Translated by hand
        de | Aus dem Hafen von Marrow
        en | Translated into 60+ languages!
    """
