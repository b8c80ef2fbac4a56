"""The words of advertising: its labels, the homonyms of labels, its buttons."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
LABEL = Words(
    en=["advertisement", "advertisements", "paid advertisement", "article content", "article content continued",
        "advertisement article content", "advertisement advertisement", "advertisement - scroll to continue",
        "advertisement. scroll to continue reading", "advertisement - continue reading below",
        "end of advertisement", "start of advertisement", "adchoices", "ad choices", "this is an advertisement"],
    de=["ende der anzeige", "beginn der anzeige", "hier steht eine anzeige", "anzeige ende", "werbung ende",
        "werbung, unten weiterlesen", "werbung unten weiterlesen"],
    fr=["fin de la publicité", "publicité fin de la publicité"],
    es=["publicidad", "fin de la publicidad", "publicidad - sigue leyendo", "publicidad - sigue leyendo debajo"],
    it=["pubblicità - continua a leggere di seguito", "fine pubblicità"],
    pt=["publicidade", "fim da publicidade", "publicidade - continua depois"],
    nl=["advertentie", "advertenties", "einde advertentie", "advertentie - lees hieronder verder"],
    pl=["reklama", "koniec reklamy", "reklama koniec reklamy", "reklamakoniec reklamy"],
    ru=["реклама", "{number}+ реклама", "реклама {number}+", "реклама. {number}+", "конец рекламы", "реклама на сайте"],
    uk=["реклама", "кінець реклами", "реклама на сайті"],
    cs=["reklama", "inzerce", "konec reklamy", "reklama konec reklamy"],
    hu=["reklám", "hirdetés", "hirdetések", "a hirdetés vége"],
    tr=["reklam", "reklam alanı", "reklamın sonu"],
    ar=["مساحة إعلانية", "نهاية الإعلان"],
    fa=["آگهی", "فضای تبلیغاتی"],
    he=["פרסומת", "פרסומות"],
    id=["iklan", "iklan - gulir untuk melanjutkan", "iklan - scroll untuk melanjutkan"],
    sv=["reklam", "annons", "annonser", "slut på annons"],
    da=["annonce", "annoncer", "slut på annonce"],
    no=["annonse", "annonser", "annonsørinnhold", "slutt på annonse"],
    fi=["mainos", "mainokset", "mainos alkaa", "mainos päättyy"],
    ro=["publicitate"],
    el=["διαφήμιση"],
    hi=["विज्ञापन"],
    zh=["广告", "廣告"],
    ko=["광고"],
    vi=["quảng cáo"],
)

HOMONYM = Words(
    en=["ad", "ads", "advert", "adverts", "advertising", "promo"],
    de=["anzeige", "anzeigen", "werbung"],
    fr=["publicité", "publicités", "annonce", "pub"],
    es=["anuncio", "anuncios"],
    it=["pubblicità", "annuncio pubblicitario", "inserzione"],
    pt=["anúncio", "anúncios"],
    pl=["reklamy"],
    ru=["на правах рекламы"],
    uk=["на правах реклами"],
    ro=["reclamă", "reclama"],
    el=["διαφημίσεις"],
    tr=["reklamlar"],
    ar=["إعلان", "إعلانات", "اعلان", "اعلانات"],
    fa=["تبلیغات", "تبلیغ"],
    he=["מודעה"],
    zh=["推广"],
    ja=["広告", "pr"],
    da=["reklame"],
    no=["reklame"],
    fi=["mainonta"],
)

CONTROL = Words(
    en=["skip ad", "skip ads", "skip advertisement", "skip this ad", "ad feedback", "report this ad", "report ad",
        "report an ad", "why this ad?", "why am i seeing this ad?", "why am i seeing this?", "close ad",
        "close advertisement", "close this ad"],
    de=["werbung überspringen", "anzeige überspringen", "anzeige schließen", "werbung schließen", "anzeige melden",
        "warum sehe ich diese anzeige?"],
    fr=["passer la publicité", "ignorer la publicité", "fermer la publicité", "passer l'annonce",
        "pourquoi cette publicité ?", "signaler cette publicité"],
    es=["saltar publicidad", "saltar la publicidad", "saltar anuncio", "omitir publicidad", "omitir anuncio",
        "cerrar publicidad", "cerrar anuncio", "¿por qué este anuncio?"],
    it=["salta la pubblicità", "salta pubblicità", "salta annuncio", "chiudi pubblicità", "chiudi la pubblicità",
        "chiudi annuncio"],
    pt=["pular anúncio", "saltar publicidade", "saltar anúncio", "pular publicidade", "fechar publicidade",
        "fechar anúncio", "ignorar anúncio"],
    nl=["advertentie overslaan", "sla advertentie over", "advertentie sluiten", "sluit advertentie"],
    pl=["pomiń reklamę", "zamknij reklamę", "zgłoś reklamę", "automatycznie wyświetlimy artykuł za {number} sekund",
        "reklama: automatycznie wyświetlimy artykuł za {number} sekund"],
    ru=["пропустить рекламу", "закрыть рекламу", "скрыть рекламу", "пожаловаться на рекламу"],
    uk=["пропустити рекламу", "закрити рекламу", "приховати рекламу", "поскаржитися на рекламу"],
    cs=["přeskočit reklamu", "zavřít reklamu", "nahlásit reklamu"],
    ro=["sari peste reclamă", "închide reclama", "închide anunțul"],
    hu=["hirdetés átugrása", "reklám átugrása", "hirdetés bezárása", "reklám bezárása"],
    el=["παράλειψη διαφήμισης", "παράβλεψη διαφήμισης", "κλείσιμο διαφήμισης"],
    tr=["reklamı geç", "reklamı atla", "reklamı kapat"],
    ar=["تخطي الإعلان", "إغلاق الإعلان", "اغلاق الاعلان"],
    fa=["رد کردن تبلیغ", "رد کردن آگهی", "بستن تبلیغ", "بستن تبلیغات"],
    he=["דלג על הפרסומת", "דלגו על הפרסומת", "סגור פרסומת", "סגירת פרסומת"],
    hi=["विज्ञापन छोड़ें", "विज्ञापन बंद करें"],
    zh=["跳过广告", "跳過廣告", "略過廣告", "关闭广告", "關閉廣告"],
    ja=["広告をスキップ", "広告をスキップする", "広告を閉じる", "この広告を非表示にする"],
    ko=["광고 건너뛰기", "광고건너뛰기", "광고 닫기", "광고닫기"],
    vi=["bỏ qua quảng cáo", "đóng quảng cáo"],
    id=["lewati iklan", "lewati iklan ini", "tutup iklan"],
    sv=["hoppa över annons", "hoppa över annonsen", "hoppa över reklam", "stäng annons", "stäng annonsen"],
    da=["spring annonce over", "spring annoncen over", "luk annonce"],
    no=["hopp over annonse", "hopp over annonsen", "lukk annonse"],
    fi=["ohita mainos", "sulje mainos"],
)
# fmt: on

LABEL_ROWS = """
        en - Advertisement
        en - - Advertisement -
        en - Article content
        de - Ende der anzeige
        fr - Fin de la publicité
        es - Fin de la publicidad
        it - Pubblicità - continua a leggere di seguito
        pt - Fim da publicidade
        nl - Advertentie
        pl - Koniec reklamy
        ru - 18+ реклама
        uk - Кінець реклами
        cs - Inzerce
        hu - Hirdetés
        tr - Reklam alanı
        ar - مساحة إعلانية
        fa - فضای تبلیغاتی
        he - פרסומת
        id - Iklan - gulir untuk melanjutkan
        sv - Annons
        da - Annonce
        no - Annonse
        fi - Mainos
        ro - Publicitate
        el - Διαφήμιση
        hi - विज्ञापन
        zh - 广告
        ko - 광고
        vi - Quảng cáo
        en | Advertising
        en | Advertisement: new jobs on the island
        en | Advertisements for the ferry hung in every shop.
        de | Anzeige
        de | Anzeige gegen Unbekannt
        fr | Publicité
        pl | Reklama jest droga, mówią na wyspie.
        tr | BALIKESİR
    """

HOMONYM_ROWS = """
        en - Ad
        de - ANZEIGE
        fr - Publicité
        es - Anuncios
        it - Pubblicità
        pt - Anúncios
        pl - Reklamy
        ru - На правах рекламы
        uk - На правах реклами
        ro - Reclamă
        el - Διαφημίσεις
        tr - Reklamlar
        ar - إعلان
        fa - تبلیغات
        he - מודעה
        zh - 推广
        ja - 広告
        da - Reklame
        no - Reklame
        fi - Mainonta
        en | Ads
        en | Trump is investing more advertising dollars in the state.
        de | Werbung
        it | Pubblicità
        ja | 広告
    """

CONTROL_ROWS = """
        en - SKIP ADVERTISEMENT
        de - Werbung überspringen
        fr - Passer la publicité
        es - Saltar publicidad
        it - Salta la pubblicità
        pt - Pular anúncio
        nl - Advertentie overslaan
        pl - Pomiń reklamę
        ru - Пропустить рекламу
        uk - Пропустити рекламу
        cs - Přeskočit reklamu
        ro - Sari peste reclamă
        hu - Hirdetés átugrása
        el - Παράλειψη διαφήμισης
        tr - Reklamı geç
        ar - تخطي الإعلان
        fa - رد کردن تبلیغ
        he - דלג על הפרסומת
        hi - विज्ञापन छोड़ें
        zh - 跳过广告
        ja - 広告をスキップ
        ko - 광고 건너뛰기
        vi - Bỏ qua quảng cáo
        id - Lewati iklan
        sv - Hoppa över annons
        da - Spring annonce over
        no - Hopp over annonse
        fi - Ohita mainos
        en | Close the gate
        en | Skip ads if you must, the owner of the paper says.
        fr | Passer la nuit au port
        ru | Пропустить рекламу удалось не всем.
    """
