"""Words of the room ``bylines``: the parts that people had in a piece, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

ROLE = book("""
    en editing; edited by; editors; fact-check; fact-checking; fact checking; fact check; illustration; illustrations; illustration by; graphics; graphics by; design; design by; production; produced by; photography; photos; research; additional research; translation; translated by; camera; video; video by; video editing; audio; music; layout; data; data analysis; additional reporting; additional reporting by; with contributions from; copy editing; interview
    de faktencheck; recherche; mitarbeit; redaktion; bearbeitung; illustration; illustrationen; grafik; grafiken; gestaltung; layout; design; produktion; übersetzung; dokumentation; kamera; schnitt; ton; video; musik; fotos; fotografie; bildredaktion; schlussredaktion; lektorat; daten; umsetzung; interview; protokoll; konzept; sprecher; sprecherin
    fr illustration; illustrations; infographie; graphisme; montage; réalisation; production; traduction; traduit par; relecture; édition; enquête; photos; photographies; vidéo; image; son; musique; mise en page; avec la collaboration de; entretien
    es ilustración; ilustraciones; infografía; gráficos; diseño; edición; producción; traducción; montaje; realización; vídeo; video; fotos; fotografía; fotografías; investigación; verificación; guion; entrevista; con información de
    it illustrazione; illustrazioni; grafica; grafiche; montaggio; riprese; produzione; traduzione; traduzione di; regia; video; foto; fotografie; ricerca; editing; revisione; intervista
    pt ilustração; ilustrações; infografia; infográfico; arte; edição; edição de; produção; tradução; montagem; vídeo; fotos; fotografia; fotografias; pesquisa; checagem; revisão; roteiro; entrevista
    nl illustratie; illustraties; grafiek; vormgeving; eindredactie; productie; vertaling; vertaald door; montage; camera; video; fotografie; foto's; onderzoek; met medewerking van; interview
    pl ilustracja; ilustracje; grafika; infografika; redakcja; korekta; montaż; zdjęcia; wideo; produkcja; tłumaczenie; tłum; współpraca; opracowanie; opracowanie graficzne; rozmawiał; rozmawiała; wywiad
    ru иллюстрация; иллюстрации; инфографика; редактор; редакторы; редактура; корректор; перевод; перевела; перевел; монтаж; видео; оператор; продюсер; дизайн; верстка; фото; фотографии; фактчекинг; при участии; беседовал; беседовала
    uk ілюстрація; ілюстрації; інфографіка; редактор; редакторка; редактура; переклад; переклала; переклав; монтаж; відео; оператор; продюсер; дизайн; фото; фактчекінг; за участі; розмовляв; розмовляла
    cs ilustrace; grafika; editor; editorka; korektura; překlad; přeložil; přeložila; střih; kamera; video; produkce; fotografie; spolupráce; rozhovor
    ro ilustrație; ilustrații; grafică; editor; editare; corectură; traducere; traducerea; montaj; imagine; video; producție; fotografii; interviu
    hu illusztráció; grafika; szerkesztő; szerkesztette; fordítás; fordította; vágó; vágás; operatőr; videó; gyártás; fotók; interjú
    el εικονογράφηση; γραφικά; επιμέλεια; μετάφραση; μοντάζ; κάμερα; βίντεο; παραγωγή; φωτογραφίες; συνέντευξη
    tr illüstrasyon; grafik; editör; çeviri; çeviren; kurgu; kamera; video; yapım; fotoğraflar; tasarım; röportaj; derleyen
    ar تحرير; تدقيق; ترجمة; رسوم; تصميم; مونتاج; تصوير; إخراج; إنتاج
    fa ویرایش; ویراستار; ترجمه; مترجم; طراحی; تدوین; تصویربردار; گرافیک
    he עריכה; תרגום; איור; איורים; עיצוב; צילום; הפקה; תחקיר; ראיין; ראיינה
    vi biên tập; biên dịch; minh họa; đồ họa; thiết kế; dựng phim; quay phim; kỹ thuật; dịch
    id editor; penyunting; penerjemah; ilustrasi; grafis; desain; videografer; produser
    sv redaktör; redigering; illustration; illustrationer; grafik; översättning; klippning; video; produktion; foto och redigering; intervju
    da redaktør; redigering; illustration; illustrationer; grafik; oversættelse; klip; video; produktion; tilrettelæggelse; interview
    no redaktør; redigering; illustrasjon; illustrasjoner; grafikk; oversettelse; klipp; video; produksjon; intervju
    fi toimitus; kuvitus; grafiikka; käännös; suomentanut; leikkaus; video; tuotanto; haastattelu
""")

ROLE_ROWS = """
        en - Editing: Jane Doe and Peter Pan
        en - Fact-checking: Samira Bekele
        en | Editing takes Jane Doe a whole week
        en | Design: a short history of the lighthouse
        de - Faktencheck: Anna Muster
        de - Grafik: Anna Muster, Jan Beispiel
        de | Redaktion und Verlag: ein schwieriges Verhältnis
        fr - Infographie : Lucie Exemple
        es - Edición: Ana Ejemplo
        it - Montaggio: Anna Esempio
        pt - Edição: Ana Exemplo
        nl - Eindredactie: Jan Voorbeeld
        pl - Korekta: Anna Przykład
        ru - Перевод: Анна Примерова
        uk - Переклад: Анна Прикладна
        cs - Překlad: Jan Příklad
        ro - Traducere: Ana Exemplu
        hu - Fordítás: Példa Anna
        el - Μετάφραση: Άννα Παραδείγματος
        tr - Çeviri: Ayşe Örnek
        ar - ترجمة: سميرة المثال
        fa - ترجمه: سارا نمونه
        he - תרגום: דנה לדוגמה
        vi - Biên tập: Lê Ví Dụ
        id - Penyunting: Budi Contoh
        sv - Redigering: Anna Exempel
        da - Redigering: Anna Eksempel
        no - Redigering: Kari Eksempel
        fi - Käännös: Matti Esimerkki
"""
