"""Words and examples of the room ``accessibility``."""

from __future__ import annotations

from cleaner.rule import Words

WINDOW = Words(
    en=[
        "opens in a new window",
        "opens in new window",
        "opens in a new tab",
        "opens in new tab",
        "opens new tab",
        "opens a new window",
        "opens in a new window or tab",
        "opens new window",
        "open in new tab",
        "open in a new tab",
        "open in new window",
        ", opens in a new tab",
        "external link",
        "external link, opens in new tab",
        "external link, opens in a new window",
        "external link (opens in new window)",
        "link opens in a new window",
        "link opens in a new tab",
        "link opens in new window",
        "this link opens in a new window",
        "this link opens in a new tab",
        "link is external",
        "(link is external)",
        "opens an external site in a new window",
        "opens an external site",
        "this link will open in a new window",
        "opens in overlay",
        "opens profile photo",
    ],
    de=[
        "öffnet in neuem fenster",
        "öffnet in neuem tab",
        "öffnet in einem neuen fenster",
        "öffnet in einem neuen tab",
        "öffnet neues fenster",
        "öffnet im neuen fenster",
        "öffnet ein neues fenster",
        "wird in neuem fenster geöffnet",
        "wird in neuem tab geöffnet",
        "wird in einem neuen fenster geöffnet",
        "wird in einem neuen tab geöffnet",
        "link öffnet in neuem fenster",
        "link öffnet in neuem tab",
        "link öffnet in einem neuen fenster",
        "externer link",
        "externer link, öffnet neues fenster",
        "öffnet sich in einem neuen fenster",
        "(externer link, öffnet neues fenster)",
    ],
    fr=[
        "s'ouvre dans une nouvelle fenêtre",
        "ouvre dans une nouvelle fenêtre",
        "ouvrir dans une nouvelle fenêtre",
        "nouvelle fenêtre",
        "s'ouvre dans un nouvel onglet",
        "ouvre dans un nouvel onglet",
        "ouverture dans une nouvelle fenêtre",
        "ouverture dans un nouvel onglet",
        "lien externe",
        "ce lien s'ouvrira dans une nouvelle fenêtre",
    ],
    es=[
        "se abre en una ventana nueva",
        "se abre en una nueva ventana",
        "abre en nueva ventana",
        "abre en una nueva ventana",
        "se abre en una nueva pestaña",
        "se abre en una pestaña nueva",
        "abrir en una nueva pestaña",
        "abre en nueva pestaña",
        "se abrirá en una ventana nueva",
        "enlace externo",
    ],
    it=[
        "si apre in una nuova finestra",
        "apre in una nuova finestra",
        "apri in una nuova finestra",
        "si apre in una nuova scheda",
        "apre una nuova finestra",
        "apri in una nuova scheda",
        "collegamento esterno",
        "link esterno",
    ],
    pt=[
        "abre em nova janela",
        "abre em uma nova janela",
        "abre numa nova janela",
        "abre em nova aba",
        "abre em uma nova aba",
        "abre num novo separador",
        "abre em novo separador",
        "abrir em nova janela",
        "abrir em nova aba",
        "link externo",
    ],
    nl=[
        "opent in nieuw venster",
        "opent in een nieuw venster",
        "wordt in een nieuw venster geopend",
        "opent in nieuw tabblad",
        "opent in een nieuw tabblad",
        "opent een nieuw venster",
        "externe link",
    ],
    pl=[
        "otwiera się w nowym oknie",
        "otwiera się w nowej karcie",
        "otwórz w nowym oknie",
        "otwórz w nowej karcie",
        "otwiera w nowym oknie",
        "link otwiera się w nowym oknie",
        "link zewnętrzny",
        "link otworzy się w nowym oknie",
        "link otwiera nowe okno",
    ],
    ru=[
        "открывается в новом окне",
        "откроется в новом окне",
        "открывается в новой вкладке",
        "откроется в новой вкладке",
        "открыть в новом окне",
        "открыть в новой вкладке",
        "открывается в новом окне браузера",
        "внешняя ссылка",
    ],
    uk=[
        "відкривається в новому вікні",
        "відкриється в новому вікні",
        "відкривається у новому вікні",
        "відкриється у новому вікні",
        "відкривається в новій вкладці",
        "відкрити в новому вікні",
        "зовнішнє посилання",
    ],
    cs=[
        "otevře se v novém okně",
        "otevře se v novém panelu",
        "otevře se na nové kartě",
        "otevřít v novém okně",
        "odkaz se otevře v novém okně",
        "externí odkaz",
    ],
    ro=[
        "se deschide într-o fereastră nouă",
        "se deschide în fereastră nouă",
        "se deschide în filă nouă",
        "se deschide într-o filă nouă",
        "deschide într-o fereastră nouă",
        "link extern",
    ],
    hu=[
        "új ablakban nyílik meg",
        "új ablakban nyílik",
        "új lapon nyílik meg",
        "megnyitás új ablakban",
        "a hivatkozás új ablakban nyílik meg",
        "külső hivatkozás",
        "külső link",
    ],
    el=[
        "ανοίγει σε νέο παράθυρο",
        "ανοίγει σε νέα καρτέλα",
        "άνοιγμα σε νέο παράθυρο",
        "άνοιγμα σε νέα καρτέλα",
        "εξωτερικός σύνδεσμος",
    ],
    tr=[
        "yeni pencerede açılır",
        "yeni sekmede açılır",
        "yeni pencerede açın",
        "yeni sekmede aç",
        "bağlantı yeni pencerede açılır",
        "harici bağlantı",
    ],
    ar=["يفتح في نافذة جديدة", "فتح في نافذة جديدة", "يفتح في علامة تبويب جديدة", "افتح في نافذة جديدة", "رابط خارجي"],
    fa=[
        "در پنجره جدید باز می\u200cشود",
        "در پنجره جدیدی باز می\u200cشود",
        "در پنجرۀ جدید باز می\u200cشود",
        "در پنجره تازه باز می\u200cشود",
        "در تب جدید باز می\u200cشود",
        "پیوند خارجی",
    ],
    he=["נפתח בחלון חדש", "נפתח בכרטיסייה חדשה", "נפתח בלשונית חדשה", "פתיחה בחלון חדש", "קישור חיצוני"],
    hi=["नई विंडो में खुलता है", "नए विंडो में खुलता है", "नई विंडो में खोलें", "नए टैब में खुलता है", "बाहरी लिंक"],
    zh=[
        "在新窗口打开",
        "在新窗口中打开",
        "在新标签页中打开",
        "在新标签页打开",
        "在新視窗開啟",
        "在新視窗中開啟",
        "另開新視窗",
    ],
    ja=[
        "新しいウィンドウで開きます",
        "新しいウィンドウで開く",
        "新しいタブで開きます",
        "新しいタブで開く",
        "別ウィンドウで開く",
        "別ウィンドウで開きます",
        "外部サイトへ移動します",
    ],
    ko=[
        "새 창에서 열기",
        "새 창에서 열림",
        "새창에서 열기",
        "새창열림",
        "새 창 열림",
        "새 탭에서 열기",
        "새 탭에서 열림",
    ],
    vi=["mở trong cửa sổ mới", "mở ra trong cửa sổ mới", "mở trong tab mới"],
    id=[
        "membuka di jendela yang baru",
        "buka di jendela baru",
        "terbuka di jendela baru",
        "membuka di tab baru",
        "buka di tab baru",
        "tautan eksternal",
    ],
    sv=[
        "öppnas i nytt fönster",
        "öppnas i ett nytt fönster",
        "öppnas i ny flik",
        "öppnas i en ny flik",
        "öppna i nytt fönster",
        "länken öppnas i nytt fönster",
        "länk öppnas i nytt fönster",
        "extern länk",
    ],
    da=[
        "åbner i nyt vindue",
        "åbner i et nyt vindue",
        "åbnes i nyt vindue",
        "åbner i ny fane",
        "åbner i en ny fane",
        "linket åbner i nyt vindue",
        "link åbner i nyt vindue",
        "eksternt link",
    ],
    no=[
        "åpnes i nytt vindu",
        "åpner i nytt vindu",
        "åpnes i et nytt vindu",
        "åpnes i ny fane",
        "åpner i ny fane",
        "lenken åpnes i nytt vindu",
        "ekstern lenke",
    ],
    fi=[
        "avautuu uuteen ikkunaan",
        "avautuu uudessa ikkunassa",
        "avautuu uuteen välilehteen",
        "avautuu uudessa välilehdessä",
        "avaa uudessa ikkunassa",
        "linkki avautuu uuteen ikkunaan",
        "ulkoinen linkki",
    ],
)

WINDOW_ROWS = """
        en - (Opens in a new window)
        de - (öffnet in neuem Fenster)
        fr - (s’ouvre dans une nouvelle fenêtre)
        es - (se abre en una ventana nueva)
        it - (si apre in una nuova finestra)
        pt - (abre em nova janela)
        nl - (opent in nieuw venster)
        pl - (otwiera się w nowym oknie)
        ru - (открывается в новом окне)
        uk - (Відкривається у новому вікні)
        cs - (otevře se v novém okně)
        ro - (Se deschide în fereastră nouă)
        hu - (Új ablakban nyílik meg)
        el - (ανοίγει σε νέο παράθυρο)
        tr - (Yeni pencerede açılır)
        ar - (فتح في نافذة جديدة)
        fa - (در پنجره جدید باز می‌شود)
        he - (נפתח בחלון חדש)
        hi - (नई विंडो में खुलता है)
        zh - （在新窗口中打开）
        ja - （新しいウィンドウで開きます）
        ko - (새 창에서 열림)
        vi - (Mở trong cửa sổ mới)
        id - (Membuka di jendela yang baru)
        sv - (öppnas i nytt fönster)
        da - (Åbner i nyt vindue)
        no - (åpnes i nytt vindu)
        fi - (avautuu uuteen ikkunaan)
        en | The ferry opens a new route.
        en | - PULL_REQUEST_TEMPLATE.md: Template that pre-fills descriptions when someone opens a new PR.
        en | External links
        ja | 外部リンク
        de | Das Amt öffnet ein neues Fenster für Anträge.
    """

NAMED = Words(
    en=[
        "{headline}, opens new tab",
        "{headline}, opens in new tab",
        "{headline}, opens in a new tab",
        "{headline}, opens in new window",
        "{headline}, opens in a new window",
    ],
    de=["{headline}, öffnet in neuem fenster", "{headline}, öffnet in neuem tab"],
)

NAMED_ROWS = """
        en - Corrections, opens new tab
        de - Korrekturen, öffnet in neuem Fenster
        en | The window of the kitchen opens in a new way
    """
