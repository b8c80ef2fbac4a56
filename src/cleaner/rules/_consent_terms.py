"""Words and examples of the room ``consent``."""

from __future__ import annotations

from cleaner.rule import Words

TERMS = Words(
    en=[
        "this website uses cookies to {text}by clicking {text}you {text}",
        "this website uses cookies to {text}by using {text}you {text}",
        "this site uses cookies to {text}by {text}you {text}",
        "we use cookies to {text}by clicking {text}you {text}",
        "we use cookies to {text}by continuing {text}you {text}",
        "we use cookies and other {text}by {text}you {text}",
        "by continuing to use {text}you agree to {text}cookies{text}",
        "by using our site, you agree to our {text}cookie{text}",
        "{text} by using our site, you agree to our cookie use and privacy policy",
        "{text} by using our site, you agree to our use of cookies",
        "{text} uses cookies and similar technologies to give you a better experience, enabling things like",
    ],
    de=[
        "diese website verwendet cookies{text}durch {text}stimmen sie {text}zu",
        "wir verwenden cookies{text}durch {text}stimmen sie {text}zu",
        "wir nutzen cookies{text}mit {text}stimmen sie {text}zu",
        "wir verwenden cookies{text}weitere informationen{text}datenschutz{text}",
        "wir und unsere partner {text}cookies{text}einwilligung{text}",
        "mit der nutzung {text}cookies{text}einverstanden",
    ],
    fr=[
        "ce site utilise des cookies{text}en poursuivant{text}vous acceptez{text}",
        "en poursuivant votre navigation{text}cookies{text}",
        "nous utilisons des cookies{text}en cliquant{text}vous {text}",
        "avec nos partenaires, nous {text}cookies{text}",
        "nos partenaires et nous{text}cookies{text}",
    ],
    es=[
        "utilizamos cookies propias y de terceros {text}",
        "este sitio web utiliza cookies{text}si continúa{text}",
        "usamos cookies{text}al continuar{text}",
        "nosotros y nuestros socios {text}cookies{text}",
    ],
    it=[
        "questo sito utilizza cookie{text}se vuoi saperne di più{text}",
        "questo sito utilizza {text}cookie{text}proseguendo{text}",
        "noi e i nostri partner {text}cookie{text}",
        "noi e terze parti selezionate utilizziamo cookie{text}",
    ],
    pt=[
        "utilizamos cookies {text}ao {text}você concorda{text}",
        "este site usa cookies{text}ao {text}você concorda{text}",
        "este site utiliza cookies{text}ao continuar{text}",
    ],
    nl=[
        "wij gebruiken cookies{text}door {text}akkoord{text}",
        "deze website maakt gebruik van cookies{text}door {text}akkoord{text}",
    ],
    pl=[
        "ta strona używa {text}cookie{text}korzystając {text}zgod{text}",
        "nasza strona {text}cookie{text}korzystając {text}zgod{text}",
    ],
    ru=[
        "на {text} применяются рекомендательные технологии{text}",
        "на {words} применяются рекомендательные технологии",
        "на {words} применяются рекомендательные технологии. подробнее",
        "на сайте применяются рекомендательные технологии{text}",
    ],
)

TERMS_ROWS = """
        en - This website uses cookies to improve your visit. By clicking “Accept” you are agreeing to our policy.
        en - Harbour Stores uses cookies to keep the shop open. By using our site, you agree to our cookie use and Privacy Policy.
        de - Wir verwenden Cookies für die Statistik des Hafens. Durch den Besuch der Seite stimmen Sie dem zu.
        fr - Nous utilisons des cookies pour compter les visites du port. En cliquant sur « Accepter », vous y consentez.
        es - Utilizamos cookies propias y de terceros para contar las visitas al puerto y mostrar anuncios en el muelle.
        it - Questo sito utilizza cookie per contare le visite al porto. Se vuoi saperne di più, leggi l'informativa.
        pt - Este site usa cookies para contar as visitas. Ao navegar no porto, você concorda com isso.
        nl - Wij gebruiken cookies om bezoek te tellen. Door verder te klikken ga je akkoord met het plaatsen.
        pl - Ta strona używa plików cookie do statystyk portu. Korzystając z niej, wyrażasz na to zgodę w całości.
        ru - На port.example.com применяются рекомендательные технологии. Подробнее
        en | This website uses cookies to follow its visitors through the harbour, the report found on Monday morning.
        en | We use cookies to catch the raccoons, and by dawn each trap had closed, said the warden of the island.
        es | Utilizamos cookies caseras para el desayuno.
        ru | На острове применяются новые технологии.
    """

BANNER = Words(
    en=[
        "we use cookies",
        "this website uses cookies",
        "this site uses cookies",
        "we value your privacy",
        "we care about your privacy",
        "your privacy matters",
        "your privacy is important to us",
        "your privacy choices",
        "cookies on this site",
        "cookie notice",
        "cookie consent",
        "manage cookie consent",
        "manage consent preferences",
        "about cookies on this site",
        "strictly necessary cookies",
        "functional cookies",
        "targeting cookies",
        "performance cookies",
        "necessary cookies",
        "always active",
        "your cookie preferences",
        "cookie preference center",
        "privacy preference center",
    ],
    de=[
        "wir verwenden cookies",
        "wir nutzen cookies",
        "ihre privatsphäre ist uns wichtig",
        "wir schätzen ihre privatsphäre",
        "deine privatsphäre ist uns wichtig",
        "datenschutz-einstellungen",
        "datenschutzeinstellungen",
        "privatsphäre-einstellungen",
        "cookie-hinweis",
        "cookie-zustimmung verwalten",
        "unbedingt erforderliche cookies",
        "technisch notwendige cookies",
        "notwendige cookies",
    ],
    fr=[
        "nous utilisons des cookies",
        "nous respectons votre vie privée",
        "votre vie privée est importante pour nous",
        "votre vie privée nous tient à cœur",
        "gestion des cookies",
        "gérer le consentement aux cookies",
        "gestion du consentement",
        "cookies strictement nécessaires",
        "vos préférences cookies",
        "vos préférences en matière de cookies",
    ],
    es=[
        "utilizamos cookies",
        "usamos cookies",
        "valoramos tu privacidad",
        "valoramos su privacidad",
        "tu privacidad es importante para nosotros",
        "nos importa tu privacidad",
        "aviso de cookies",
        "gestionar el consentimiento de las cookies",
        "gestionar consentimiento",
        "cookies estrictamente necesarias",
        "cookies necesarias",
    ],
    it=[
        "utilizziamo i cookie",
        "la tua privacy è importante per noi",
        "rispettiamo la tua privacy",
        "teniamo alla tua privacy",
        "informativa sui cookie",
        "gestisci consenso cookie",
        "gestisci consenso",
        "cookie strettamente necessari",
        "cookie tecnici",
    ],
    pt=[
        "usamos cookies",
        "utilizamos cookies",
        "valorizamos a sua privacidade",
        "valorizamos sua privacidade",
        "a sua privacidade é importante para nós",
        "aviso de cookies",
        "gerenciar consentimento",
        "gerir o consentimento de cookies",
        "cookies estritamente necessários",
    ],
    nl=[
        "wij gebruiken cookies",
        "we gebruiken cookies",
        "wij waarderen uw privacy",
        "we waarderen je privacy",
        "jouw privacy is belangrijk voor ons",
        "uw privacy is belangrijk voor ons",
        "beheer toestemming",
        "beheer cookie toestemming",
        "strikt noodzakelijke cookies",
        "cookiemelding",
    ],
    pl=[
        "używamy plików cookie",
        "cenimy twoją prywatność",
        "szanujemy twoją prywatność",
        "cenimy prywatność użytkowników",
        "szanujemy państwa prywatność",
        "twoja prywatność jest dla nas ważna",
        "zarządzaj zgodą",
        "zarządzaj zgodami",
        "niezbędne pliki cookie",
    ],
    ru=[
        "мы ценим вашу конфиденциальность",
        "мы заботимся о вашей конфиденциальности",
        "ваша конфиденциальность важна для нас",
        "уведомление о файлах cookie",
        "управление файлами cookie",
        "обязательные файлы cookie",
        "строго необходимые файлы cookie",
    ],
    uk=[
        "ми цінуємо вашу конфіденційність",
        "ми дбаємо про вашу приватність",
        "ваша конфіденційність важлива для нас",
        "повідомлення про файли cookie",
        "керування файлами cookie",
    ],
    cs=[
        "používáme cookies",
        "používáme soubory cookie",
        "vážíme si vašeho soukromí",
        "záleží nám na vašem soukromí",
        "vaše soukromí je pro nás důležité",
        "správa souhlasu s cookies",
        "spravovat souhlas s cookies",
        "nezbytně nutné soubory cookie",
    ],
    ro=[
        "folosim cookie-uri",
        "utilizăm cookie-uri",
        "prețuim confidențialitatea dumneavoastră",
        "confidențialitatea ta este importantă pentru noi",
        "respectăm confidențialitatea datelor tale",
        "gestionează consimțământul",
        "cookie-uri strict necesare",
    ],
    hu=[
        "sütiket használunk",
        "fontos számunkra az ön adatainak védelme",
        "fontos számunkra az adatvédelem",
        "értékeljük az ön magánszféráját",
        "süti tájékoztató",
        "sütik kezelése",
        "feltétlenül szükséges sütik",
    ],
    el=[
        "χρησιμοποιούμε cookies",
        "σεβόμαστε την ιδιωτικότητά σας",
        "σεβόμαστε την ιδιωτικότητα σας",
        "εκτιμούμε το απόρρητό σας",
        "διαχείριση συγκατάθεσης cookies",
        "διαχείριση συγκατάθεσης",
        "απολύτως απαραίτητα cookies",
    ],
    tr=[
        "gizliliğinize önem veriyoruz",
        "gizliliğiniz bizim için önemli",
        "çerez kullanımı",
        "çerez bildirimi",
        "çerez yönetimi",
        "zorunlu çerezler",
        "kesinlikle gerekli çerezler",
        "tanımlama bilgilerini yönet",
    ],
    ar=[
        "نحن نقدر خصوصيتك",
        "نحن نهتم بخصوصيتك",
        "خصوصيتك تهمنا",
        "إشعار ملفات تعريف الارتباط",
        "إدارة الموافقة",
        "ملفات تعريف الارتباط الضرورية",
    ],
    fa=[
        "حریم خصوصی شما برای ما مهم است",
        "ما به حریم خصوصی شما احترام می\u200cگذاریم",
        "مدیریت کوکی\u200cها",
        "کوکی\u200cهای ضروری",
    ],
    he=[
        "אנו מכבדים את פרטיותך",
        "אנו מעריכים את פרטיותך",
        "הפרטיות שלך חשובה לנו",
        "פרטיותך חשובה לנו",
        "ניהול עוגיות",
        "עוגיות הכרחיות",
    ],
    hi=["हम आपकी गोपनीयता का सम्मान करते हैं", "आपकी गोपनीयता हमारे लिए महत्वपूर्ण है", "हम कुकीज़ का उपयोग करते हैं", "आवश्यक कुकीज़"],
    zh=[
        "我们使用cookie",
        "我们重视您的隐私",
        "您的隐私对我们很重要",
        "我們重視您的隱私",
        "必要的cookie",
        "管理cookie",
        "cookie声明",
    ],
    ja=[
        "cookieの使用について",
        "クッキーの使用について",
        "お客様のプライバシーを尊重します",
        "プライバシーに関するお知らせ",
        "必須cookie",
        "cookieについて",
    ],
    ko=["쿠키 사용 안내", "귀하의 개인정보를 소중히 여깁니다", "필수 쿠키", "쿠키 관리", "쿠키 동의 관리"],
    vi=[
        "chúng tôi sử dụng cookie",
        "chúng tôi tôn trọng quyền riêng tư của bạn",
        "quyền riêng tư của bạn rất quan trọng với chúng tôi",
        "quản lý cookie",
        "cookie cần thiết",
    ],
    id=[
        "kami menggunakan cookie",
        "kami menghargai privasi anda",
        "privasi anda penting bagi kami",
        "pemberitahuan cookie",
        "kelola persetujuan",
        "cookie yang diperlukan",
    ],
    sv=[
        "vi använder cookies",
        "vi använder kakor",
        "vi värnar om din integritet",
        "vi bryr oss om din integritet",
        "din integritet är viktig för oss",
        "hantera samtycke",
        "nödvändiga cookies",
        "om cookies",
    ],
    da=[
        "vi bruger cookies",
        "vi respekterer dit privatliv",
        "vi værner om dit privatliv",
        "dit privatliv er vigtigt for os",
        "administrer samtykke",
        "nødvendige cookies",
        "strengt nødvendige cookies",
    ],
    no=[
        "vi bruker informasjonskapsler",
        "vi bruker cookies",
        "vi bryr oss om personvernet ditt",
        "ditt personvern er viktig for oss",
        "vi verdsetter personvernet ditt",
        "administrer samtykke",
        "nødvendige informasjonskapsler",
    ],
    fi=[
        "käytämme evästeitä",
        "arvostamme yksityisyyttäsi",
        "kunnioitamme yksityisyyttäsi",
        "yksityisyytesi on meille tärkeä",
        "evästeiden hallinta",
        "välttämättömät evästeet",
    ],
)

BANNER_ROWS = """
        en - We use cookies
        de - Wir verwenden Cookies
        fr - Nous utilisons des cookies
        es - Valoramos tu privacidad
        it - Utilizziamo i cookie
        pt - Valorizamos a sua privacidade
        nl - Wij gebruiken cookies
        pl - Cenimy Twoją prywatność
        ru - Мы ценим вашу конфиденциальность
        uk - Ми цінуємо вашу конфіденційність
        cs - Vážíme si vašeho soukromí
        ro - Folosim cookie-uri
        hu - Sütiket használunk
        el - Χρησιμοποιούμε cookies
        tr - Gizliliğinize önem veriyoruz
        ar - نحن نقدر خصوصيتك
        fa - حریم خصوصی شما برای ما مهم است
        he - אנו מכבדים את פרטיותך
        hi - हम आपकी गोपनीयता का सम्मान करते हैं
        zh - 我们重视您的隐私
        ja - Cookieの使用について
        ko - 쿠키 사용 안내
        vi - Chúng tôi sử dụng cookie
        id - Kami menghargai privasi Anda
        sv - Vi använder cookies
        da - Vi bruger cookies
        no - Vi bruker informasjonskapsler
        fi - Käytämme evästeitä
        en | We use cookies, the baker said.
        de | Datenschutz
        en | Necessary cookies
        pt | Cookie de Chocolate
    """
