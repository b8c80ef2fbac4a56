"""Noise glued to the end of an honest line: a link behind the sentence, a tail of the syndicate."""

from __future__ import annotations

from cleaner.rule import Words, cuts

MORE = Words(
    en=[
        "read more",
        "read more here",
        "continue reading",
        "learn more",
        "click here to read more",
        "see more",
        "view more",
    ],
    de=["mehr lesen", "weiterlesen", "mehr dazu", "jetzt lesen", "zum artikel"],
    fr=["lire la suite", "en savoir plus", "lire plus"],
    es=["leer más", "seguir leyendo", "ver más"],
    it=["leggi tutto", "continua a leggere", "leggi di più"],
    pt=["leia mais", "saiba mais", "continue lendo"],
    nl=["lees meer", "lees verder"],
    pl=["czytaj więcej", "czytaj dalej"],
    ru=["читать далее", "читать дальше", "подробнее"],
    uk=["читати далі", "докладніше"],
    cs=["číst dále", "více zde", "celý článek"],
    tr=["devamını oku", "daha fazla oku"],
    vi=["xem thêm", "đọc tiếp"],
    id=["baca selengkapnya", "selengkapnya"],
    sv=["läs mer"],
    da=["læs mere", "læs også"],
    no=["les mer", "les også"],
    fi=["lue lisää"],
    hu=["tovább olvasom", "olvass tovább"],
    ro=["citește mai mult", "citeste mai mult"],
    el=["διαβάστε περισσότερα"],
    hi=["और पढ़ें", "आगे पढ़ें"],
    ar=["اقرأ المزيد"],
    fa=["ادامه مطلب", "بیشتر بخوانید"],
    he=["קרא עוד", "להמשך קריאה"],
    ja=["続きを読む", "もっと見る"],
    ko=["더 보기", "더보기"],
    zh=["阅读更多", "查看更多", "阅读全文"],
)

more = cuts(
    MORE.alone(),
    """A link to the rest of the text, glued behind the end of a sentence.

    Scrapers take the words of a link with the paragraph it stands in. Only what follows the end of a sentence or a
    separator goes, and only where no full stop closes it: with a full stop it is a sentence of the text.

        en ~ The gates of the harbour were opened on Monday morning. ⟦Read more...⟧
        de ~ Die Tore des Hafens wurden am Montag geöffnet. ⟦Weiterlesen⟧
        fr ~ Les portes du port ont été ouvertes lundi matin. ⟦Lire la suite »⟧
        es ~ Las puertas del puerto se abrieron el lunes. ⟦Leer más⟧
        it ~ Le porte del porto sono state aperte lunedì. ⟦Leggi tutto⟧
        pt ~ Os portões do porto foram abertos na segunda. ⟦Leia mais⟧
        nl ~ De poorten van de haven gingen maandag open. ⟦Lees meer⟧
        pl ~ Bramy portu otwarto w poniedziałek rano. ⟦Czytaj więcej⟧
        ru ~ Ворота порта открыли в понедельник утром. ⟦Читать далее⟧
        uk ~ Ворота порту відчинили в понеділок вранці. ⟦Читати далі⟧
        cs ~ Brány přístavu se otevřely v pondělí ráno. ⟦Číst dále⟧
        tr ~ Limanın kapıları pazartesi sabahı açıldı. ⟦Devamını oku⟧
        vi ~ Cổng cảng được mở vào sáng thứ hai. ⟦Xem thêm⟧
        id ~ Gerbang pelabuhan dibuka pada Senin pagi. ⟦Baca selengkapnya⟧
        sv ~ Hamnens portar öppnades på måndagen. ⟦Läs mer⟧
        da ~ Havnens porte blev åbnet mandag morgen. ⟦Læs mere⟧
        no ~ Portene til havnen ble åpnet mandag. ⟦Les mer⟧
        fi ~ Sataman portit avattiin maanantaina. ⟦Lue lisää⟧
        hu ~ A kikötő kapuit hétfőn reggel kinyitották. ⟦Tovább olvasom⟧
        ro ~ Porțile portului au fost deschise luni. ⟦Citește mai mult⟧
        el ~ Οι πύλες του λιμανιού άνοιξαν τη Δευτέρα. ⟦Διαβάστε περισσότερα⟧
        hi ~ बंदरगाह के फाटक सोमवार की सुबह खोले गए। ⟦और पढ़ें⟧
        ar ~ فتحت بوابات الميناء صباح يوم الاثنين. ⟦اقرأ المزيد⟧
        fa ~ دروازه‌های بندر صبح دوشنبه باز شد. ⟦ادامه مطلب⟧
        he ~ שערי הנמל נפתחו ביום שני בבוקר. ⟦קרא עוד⟧
        ja ~ 港の門は月曜日の朝に開かれ、最初の船が入ってきました。 ⟦続きを読む⟧
        ko ~ 항구의 문은 월요일 아침에 열렸고 배들이 들어왔다. ⟦더보기⟧
        zh ~ 港口的大门于星期一早上打开，第一批船只驶入了港口。 ⟦阅读更多⟧
        en | He had one resolution for the new year. Read more.
        en | She wanted to travel and to read more
    """,
)

APPEARED = Words(
    en=[
        "this article first appeared on {text}",
        "this article originally appeared on {text}",
        "this story originally appeared on {text}",
    ],
    de=["dieser artikel erschien zuerst auf {text}", "dieser artikel ist zuerst erschienen bei {text}"],
    id=["artikel ini telah tayang di {text}", "artikel ini sudah tayang di {text}"],
)

appeared = cuts(
    APPEARED.alone(),
    """A syndicate's note on where the text came from, glued behind the last sentence.

    The note names itself ("this article"), so a book that first appeared somewhere is none of it.

        en ~ The gates of the harbour were opened on Monday morning. ⟦This article first appeared on Island News.⟧
        de ~ Die Tore des Hafens wurden am Montag geöffnet. ⟦Dieser Artikel erschien zuerst auf Inselblatt.⟧
        id ~ Gerbang pelabuhan dibuka pada Senin pagi. ⟦Artikel ini telah tayang di Pulau.example dengan judul "Gerbang"⟧
        en | The novel first appeared on a small island in 1951.
    """,
)
