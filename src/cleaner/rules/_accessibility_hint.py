"""Words and examples of the room ``accessibility``."""

from __future__ import annotations

from cleaner.rule import Words

HINT = Words(
    en=[
        "accessibility help",
        "accessibility links",
        "accessibility statement",
        "accessibility feedback",
        "accessibility options",
        "accessibility settings",
        "accessibility tools",
        "accessibility menu",
        "keyboard shortcuts",
        "press enter",
        "press space to open",
        "press escape to close",
        "press esc to close",
        "end of list",
        "end of navigation",
        "end of dialog",
        "beginning of dialog window. escape will cancel and close the window",
        "end of dialog window",
        "skip links",
        "screen reader mode",
        "turn on screen reader support",
        "use left/right arrows to navigate the slideshow or swipe left/right if using a mobile device",
        "choosing a selection results in a full page refresh",
        "click to scroll back to top of the page",
        "press the space key then arrow keys to make a selection",
        "image description",
        "alt text",
        "current page",
        "(current)",
        "{words} (current)",
    ],
    de=[
        "barrierefreiheit",
        "hilfe zur barrierefreiheit",
        "erklärung zur barrierefreiheit",
        "barrierefreiheitserklärung",
        "barriere melden",
        "leichte sprache",
        "gebärdensprache",
        "bildbeschreibung",
        "alternativtext",
        "ende der liste",
        "tastaturkürzel",
        "screenreader",
        "beginn des dialogfensters",
        "ende des dialogfensters",
    ],
    fr=[
        "accessibilité",
        "aide à l'accessibilité",
        "déclaration d'accessibilité",
        "accessibilité : non conforme",
        "accessibilité: non conforme",
        "accessibilité : partiellement conforme",
        "accessibilité: partiellement conforme",
        "fin de la liste",
        "texte alternatif",
    ],
    es=[
        "accesibilidad",
        "ayuda de accesibilidad",
        "declaración de accesibilidad",
        "texto alternativo",
        "fin de la lista",
    ],
    it=["accessibilità", "dichiarazione di accessibilità", "testo alternativo", "fine dell'elenco"],
    pt=[
        "acessibilidade",
        "declaração de acessibilidade",
        "texto alternativo",
        "ferramentas de acessibilidade",
        "fim da lista",
    ],
    nl=["toegankelijkheid", "toegankelijkheidsverklaring", "alternatieve tekst", "einde van de lijst"],
    pl=["deklaracja dostępności", "ułatwienia dostępu", "tekst alternatywny", "dostępność cyfrowa"],
    ru=["версия для слабовидящих", "специальные возможности", "доступность", "альтернативный текст"],
    uk=["версія для людей з порушенням зору", "людям із порушенням зору", "доступність"],
    cs=["prohlášení o přístupnosti", "přístupnost", "bezbariérová verze"],
    ro=["declarație de accesibilitate", "accesibilitate"],
    hu=["akadálymentes változat", "akadálymentesítési nyilatkozat", "akadálymentes verzió"],
    el=["δήλωση προσβασιμότητας", "προσβασιμότητα"],
    tr=["erişilebilirlik", "erişilebilirlik beyanı"],
    ar=["إمكانية الوصول", "سهولة الوصول", "بيان إمكانية الوصول"],
    he=["הצהרת נגישות", "נגישות", "תפריט נגישות"],
    zh=["无障碍浏览", "无障碍", "長者模式", "无障碍阅读", "無障礙", "無障礙聲明"],
    ja=["アクセシビリティ", "アクセシビリティ方針", "音声読み上げ対応"],
    ko=["접근성 도움말", "웹 접근성", "접근성 안내"],
    id=["aksesibilitas", "pernyataan aksesibilitas"],
    sv=["tillgänglighet", "tillgänglighetsredogörelse", "om tillgänglighet", "alternativtext"],
    da=["tilgængelighed", "tilgængelighedserklæring", "alternativ tekst"],
    no=["tilgjengelighet", "tilgjengelighetserklæring", "alternativ tekst"],
    fi=["saavutettavuus", "saavutettavuusseloste", "saavutettavuuspalaute", "vaihtoehtoinen teksti"],
)

HINT_ROWS = """
        en - Accessibility Help
        de - Erklärung zur Barrierefreiheit
        fr - Accessibilité : partiellement conforme
        es - Ayuda de accesibilidad
        it - Dichiarazione di accessibilità
        pt - Declaração de acessibilidade
        nl - Toegankelijkheidsverklaring
        pl - Deklaracja dostępności
        ru - Версия для слабовидящих
        uk - Людям із порушенням зору
        cs - Prohlášení o přístupnosti
        ro - Declarație de accesibilitate
        hu - Akadálymentes verzió
        el - Δήλωση προσβασιμότητας
        tr - Erişilebilirlik beyanı
        ar - بيان إمكانية الوصول
        he - הצהרת נגישות
        zh - 无障碍浏览
        ja - アクセシビリティ方針
        ko - 접근성 도움말
        id - Pernyataan aksesibilitas
        sv - Tillgänglighetsredogörelse
        da - Tilgængelighedserklæring
        no - Tilgjengelighetserklæring
        fi - Saavutettavuusseloste
        en | Keyboard shortcuts
        en | Press Enter to start the engine.
        de | Barrierefreiheit
    """
