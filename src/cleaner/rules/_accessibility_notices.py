"""Hints for keyboards, screen readers and eyes, side by side or in words of the site's own, with examples."""

from __future__ import annotations

from cleaner.lines import fold
from cleaner.rule import Words
from cleaner.rules._accessibility_hint import HINT
from cleaner.rules._accessibility_window import WINDOW
from cleaner.rules._book import book, groups, joined, one_of
from cleaner.rules._menus import SKIP, TOP

#: Labels that count only beside another.
OTHERS = book("""
    en text size; font size; text resize; resize text; larger text; smaller text; increase text size; decrease text size; increase font size; decrease font size; high contrast; contrast; dark mode; light mode; night mode; reader mode; easy read; sign language; dyslexia font; skip past newsletter promotion; after newsletter promotion; skip advert; skip past advert; skip ad; end of advert; skip past photo gallery; skip past embed; skip embed; read aloud; reset; accessibility; skip to comments; skip to section; enable accessibility; disable accessibility
    de schriftgröße; schrift; schrift vergrößern; schrift verkleinern; textgröße; kontrast; hoher kontrast; kontrast erhöhen; dunkelmodus; dark mode; nachtmodus; lesemodus; inhalt in leichter sprache; leichte sprache; einfache sprache; gebärdensprache; vorlesen; zur fußzeile springen; zur navigation springen; zum inhalt springen; barrierefreiheit
    fr taille du texte; agrandir le texte; réduire le texte; contraste; contraste élevé; mode sombre; mode nuit; mode lecture; langue des signes; facile à lire; police dyslexie; accessibilité; augmenter la taille; diminuer la taille
    es tamaño de letra; tamaño de texto; tamaño del texto; aumentar texto; reducir texto; aumentar letra; contraste; alto contraste; modo oscuro; modo noche; modo lectura; lengua de signos; lectura fácil; accesibilidad
    it dimensione testo; dimensione carattere; ingrandisci testo; riduci testo; contrasto; alto contrasto; contrasto elevato; modalità scura; modalità notte; modalità lettura; lingua dei segni; accessibilità
    pt tamanho do texto; tamanho da letra; tamanho da fonte; aumentar fonte; diminuir fonte; aumentar letra; diminuir letra; contraste; alto contraste; modo escuro; modo noturno; modo leitura; língua gestual; libras; acessibilidade
    nl tekstgrootte; lettergrootte; tekst vergroten; tekst verkleinen; contrast; hoog contrast; donkere modus; leesmodus; gebarentaal; toegankelijkheid
    pl wielkość tekstu; wielkość czcionki; rozmiar czcionki; powiększ tekst; zmniejsz tekst; kontrast; wysoki kontrast; tryb ciemny; tryb nocny; język migowy; tekst łatwy do czytania; dostępność
    ru размер шрифта; размер текста; увеличить шрифт; уменьшить шрифт; контраст; высокая контрастность; темная тема; тёмная тема; ночной режим; версия для слабовидящих; обычная версия
    uk розмір шрифту; розмір тексту; збільшити шрифт; зменшити шрифт; контраст; висока контрастність; темна тема; нічний режим; людям із порушенням зору; звичайна версія
    cs velikost písma; velikost textu; zvětšit písmo; zmenšit písmo; kontrast; vysoký kontrast; tmavý režim; noční režim; znakový jazyk; přístupnost
    ro mărime text; dimensiune text; mărește textul; micșorează textul; contrast; contrast ridicat; mod întunecat; mod de noapte; accesibilitate
    hu betűméret; szövegméret; betűméret növelése; betűméret csökkentése; kontraszt; magas kontraszt; sötét mód; éjszakai mód; akadálymentes; jelnyelv
    el μέγεθος γραμμάτων; μέγεθος κειμένου; αύξηση γραμμάτων; μείωση γραμμάτων; αντίθεση; υψηλή αντίθεση; σκούρο θέμα; νυχτερινή λειτουργία; προσβασιμότητα
    tr yazı boyutu; yazı tipi boyutu; yazıyı büyüt; yazıyı küçült; kontrast; yüksek kontrast; karanlık mod; gece modu; okuma modu; erişilebilirlik
    ar حجم الخط; حجم النص; تكبير الخط; تصغير الخط; تباين; تباين عال; الوضع الليلي; الوضع الداكن; لغة الإشارة; وضع القراءة
    fa اندازه متن; اندازه قلم; اندازه فونت; بزرگنمایی متن; کنتراست; حالت شب; حالت تاریک; زبان اشاره
    he גודל טקסט; גודל גופן; הגדל טקסט; הקטן טקסט; ניגודיות; ניגודיות גבוהה; מצב כהה; מצב לילה; נגישות; שפת הסימנים
    hi टेक्स्ट साइज; फॉन्ट साइज; अक्षर का आकार; कॉन्ट्रास्ट; डार्क मोड; नाइट मोड; सांकेतिक भाषा
    zh 字体大小; 字體大小; 字号; 字號; 放大字体; 缩小字体; 高对比度; 高對比; 深色模式; 夜间模式; 夜間模式; 无障碍; 無障礙; 关怀版; 长辈版; 繁体; 简体
    ja 文字サイズ; 文字の大きさ; 文字サイズ変更; コントラスト; ダークモード; 読み上げ; やさしい日本語; 手話
    ko 글자크기; 글자 크기; 글자크기 조절; 글씨크기; 크게; 작게; 고대비; 다크모드; 다크 모드; 야간모드; 수어; 폰트크기
    vi cỡ chữ; kích thước chữ; tăng cỡ chữ; giảm cỡ chữ; độ tương phản; tương phản cao; chế độ tối; chế độ đọc; chế độ ban đêm
    id ukuran teks; ukuran huruf; ukuran font; perbesar teks; perkecil teks; kontras; kontras tinggi; mode gelap; mode malam; mode baca; lompat ke konten utama
    sv textstorlek; större text; mindre text; kontrast; hög kontrast; mörkt läge; nattläge; läsläge; teckenspråk; lättläst; tillgänglighet
    da tekststørrelse; større tekst; mindre tekst; kontrast; høj kontrast; mørk tilstand; nattilstand; tegnsprog; letlæst; tilgængelighed
    no tekststørrelse; større tekst; mindre tekst; kontrast; høy kontrast; mørk modus; nattmodus; tegnspråk; lettlest; tilgjengelighet
    fi tekstin koko; fonttikoko; suurenna tekstiä; pienennä tekstiä; kontrasti; suuri kontrasti; tumma tila; yötila; viittomakieli; selkokieli; saavutettavuus
""")

_ALL = joined(OTHERS, SKIP, TOP, HINT, WINDOW)
_PLAIN = Words(
    **{language: tuple(word for word in found if "{" not in word) for language, found in _ALL.languages.items()}
)
WORDS = tuple(dict.fromkeys(fold(word).lower() for found in _PLAIN.languages.values() for word in found))
_WORD = rf"(?:{one_of(_PLAIN)}(?![^\W\d_]))"
_PART = r"[ |/·•:,()-]{0,3}+"
#: The three letters of a size, which only such a bar has.
_SIZES = r"(?:a ?[-−] ?a ?a ?\+|a ?\+ ?a ?[-−]|[aа][-−] ?[aа]\+|a\+ ?a ?a-|a a a|а а а|가 가 가|大 中 小|小 中 大)"
ROW_PATTERN = (
    rf"(?:{_WORD}{_PART}){{2,10}}+(?:{_SIZES}{_PART})?|{_WORD}{_PART}{_SIZES}{_PART}(?:{_WORD}{_PART}){{0,6}}+"
)

ROW_ROWS = """
        en - Text size: A− A A+ | High contrast
        en - Skip past newsletter promotion / after newsletter promotion
        en | Contrast and text size
        en | Skip the lighthouse and take the path after the pier
        de - Zum Inhalt springen Zur Navigation springen
        de - Leichte Sprache Gebärdensprache Kontrast erhöhen
        de | Kontrast
        fr - Taille du texte Contraste élevé
        es - Tamaño de letra Alto contraste
        it - Dimensione testo Alto contrasto
        pt - Tamanho da letra Alto contraste
        nl - Tekstgrootte Hoog contrast
        pl - Wielkość czcionki Wysoki kontrast
        ru - Размер шрифта Обычная версия
        uk - Розмір шрифту Звичайна версія
        cs - Velikost písma Vysoký kontrast
        ro - Dimensiune text Contrast ridicat
        hu - Betűméret Magas kontraszt
        el - Μέγεθος γραμμάτων Υψηλή αντίθεση
        tr - Yazı boyutu Yüksek kontrast
        ar - حجم الخط الوضع الليلي
        fa - اندازه متن حالت شب
        he - גודל טקסט ניגודיות גבוהה
        hi - फॉन्ट साइज डार्क मोड
        zh - 字体大小 大 中 小
        ja - 文字サイズ 大 中 小
        ko - 글자크기 크게 작게
        vi - Cỡ chữ Tương phản cao
        id - Lompat ke konten utama Mode gelap
        sv - Textstorlek Hög kontrast
        da - Tekststørrelse Høj kontrast
        no - Tekststørrelse Høy kontrast
        fi - Tekstin koko Suuri kontrasti
    """

NOTICE = groups("""
    en press enter, press escape, press esc, press tab, press space, use the arrow keys, arrow keys, use left, use tab, tab key, screen reader, screen readers, keyboard navigation + to open, to close, to select, to navigate, to skip, to exit, to expand, to activate, to move, users + story card, card, dialog, menu, slideshow, carousel, this list, the list, window, slides, player, this site, this page, results, content
    de drücken sie, enter taste, eingabetaste, pfeiltasten, escape, esc taste, screenreader, tabulatortaste + öffnen, schließen, auswählen, navigieren, überspringen, bedienen + dialog, dialogfenster, menü, karussell, slider, diese seite, liste, karte, ergebnisse, inhalt
    fr appuyez sur, touche entrée, touches fléchées, échap, lecteur d écran + ouvrir, fermer, sélectionner, naviguer, passer + fenêtre, menu, carrousel, diaporama, cette page, liste, dialogue, résultats, contenu
    es pulsa, presione, presiona, teclas de flecha, escape, lector de pantalla + abrir, cerrar, seleccionar, navegar, saltar + ventana, menú, carrusel, esta página, lista, diálogo, resultados, tarjeta
""")

NOTICE_ROWS = """
        en - Press Tab to move through the harbour slideshow
        en | Press Enter to open the sluice, the harbour master told the class, and the wall rose from the water.
        de - Mit den Pfeiltasten durch das Karussell vom Hafen navigieren
        de | Er ließ sie die Taste drücken, und das Tor am Hafen ging auf, ohne dass jemand es bediente.
        fr - Appuyez sur Entrée pour ouvrir le diaporama du port
        es - Presiona Enter para abrir el carrusel del puerto
    """
