"""Words and examples of the room ``consent``."""

from __future__ import annotations

from cleaner.rule import Words

BUTTON_EAST = Words(
    pl=[
        "akceptuję pliki cookie",
        "akceptuję cookies",
        "akceptuj wszystkie pliki cookie",
        "akceptuję wszystkie cookies",
        "zaakceptuj wszystkie pliki cookie",
        "odrzuć wszystkie pliki cookie",
        "odrzuć pliki cookie",
        "ustawienia plików cookie",
        "ustawienia plików cookies",
        "ustawienia cookies",
        "zarządzaj plikami cookie",
        "preferencje plików cookie",
    ],
    ru=[
        "принять файлы cookie",
        "принять все файлы cookie",
        "принять cookie",
        "принять все cookie",
        "отклонить все файлы cookie",
        "отклонить файлы cookie",
        "настройки файлов cookie",
        "настройки cookie",
        "настроить cookie",
        "настроить файлы cookie",
        "управлять файлами cookie",
        "только необходимые cookie",
    ],
    uk=[
        "прийняти файли cookie",
        "прийняти всі файли cookie",
        "прийняти всі cookie",
        "прийняти cookies",
        "відхилити всі файли cookie",
        "налаштування файлів cookie",
        "налаштування cookie",
        "налаштувати cookie",
        "керувати файлами cookie",
    ],
    cs=[
        "přijmout cookies",
        "přijmout všechny cookies",
        "přijmout všechny soubory cookie",
        "povolit všechny cookies",
        "odmítnout cookies",
        "odmítnout všechny cookies",
        "pouze nezbytné cookies",
        "jen nezbytné cookies",
        "nastavení cookies",
        "nastavit cookies",
        "nastavení souborů cookie",
    ],
    hu=[
        "sütik elfogadása",
        "minden süti elfogadása",
        "összes süti elfogadása",
        "az összes süti elfogadása",
        "elfogadom a sütiket",
        "sütik elutasítása",
        "összes süti elutasítása",
        "süti beállítások",
        "sütibeállítások",
        "cookie beállítások",
        "csak a szükséges sütik",
    ],
    el=[
        "αποδοχή cookies",
        "αποδοχή όλων των cookies",
        "αποδοχή των cookies",
        "απόρριψη cookies",
        "απόρριψη όλων των cookies",
        "ρυθμίσεις cookies",
        "διαχείριση cookies",
        "προτιμήσεις cookies",
        "μόνο τα απαραίτητα cookies",
    ],
    tr=[
        "çerezleri kabul et",
        "tüm çerezleri kabul et",
        "bütün çerezleri kabul et",
        "çerezleri reddet",
        "tüm çerezleri reddet",
        "çerez ayarları",
        "çerezleri yönet",
        "çerez tercihleri",
        "çerez tercihlerini yönet",
        "sadece zorunlu çerezler",
        "kabul et reddet tanımlama bilgilerini yönet",
    ],
    ar=[
        "قبول ملفات تعريف الارتباط",
        "قبول جميع ملفات تعريف الارتباط",
        "قبول كافة ملفات تعريف الارتباط",
        "رفض ملفات تعريف الارتباط",
        "رفض جميع ملفات تعريف الارتباط",
        "إعدادات ملفات تعريف الارتباط",
        "إدارة ملفات تعريف الارتباط",
        "تفضيلات ملفات تعريف الارتباط",
    ],
    fa=[
        "پذیرش کوکی\u200cها",
        "پذیرفتن همه کوکی\u200cها",
        "پذیرش همه کوکی\u200cها",
        "رد کردن کوکی\u200cها",
        "رد همه کوکی\u200cها",
        "تنظیمات کوکی",
        "تنظیمات کوکی\u200cها",
    ],
    he=[
        "אישור עוגיות",
        "אשר את כל העוגיות",
        "קבל את כל העוגיות",
        "אישור כל העוגיות",
        "דחה את כל העוגיות",
        "הגדרות עוגיות",
        "הגדרות cookies",
        "ניהול קובצי cookie",
    ],
    hi=[
        "कुकीज़ स्वीकार करें",
        "सभी कुकीज़ स्वीकार करें",
        "सभी कुकीज स्वीकार करें",
        "कुकीज़ अस्वीकार करें",
        "सभी कुकीज़ अस्वीकार करें",
        "कुकी सेटिंग्स",
        "कुकीज़ प्रबंधित करें",
    ],
    zh=[
        "接受cookie",
        "接受所有cookie",
        "接受所有cookies",
        "全部接受cookie",
        "拒绝cookie",
        "拒绝所有cookie",
        "cookie设置",
        "cookies设置",
        "管理cookie设置",
        "cookie偏好设置",
        "仅接受必要的cookie",
        "接受所有的cookie",
        "拒絕所有cookie",
        "cookie設定",
    ],
    ja=[
        "cookieを許可する",
        "cookieを許可",
        "すべてのcookieを許可する",
        "すべてのcookieを受け入れる",
        "すべてのcookieを許可",
        "cookieを拒否する",
        "すべて拒否する",
        "すべてのcookieを拒否する",
        "cookieの設定",
        "cookie設定",
        "クッキー設定",
        "cookieを管理する",
    ],
    ko=[
        "쿠키 허용",
        "모든 쿠키 허용",
        "모든 쿠키 수락",
        "모두 쿠키 수락",
        "쿠키 거부",
        "모든 쿠키 거부",
        "필수 쿠키만 허용",
        "쿠키 설정",
        "쿠키 환경설정",
    ],
    vi=[
        "chấp nhận cookie",
        "chấp nhận tất cả cookie",
        "đồng ý tất cả cookie",
        "từ chối cookie",
        "từ chối tất cả cookie",
        "cài đặt cookie",
        "thiết lập cookie",
    ],
    id=[
        "terima cookie",
        "terima semua cookie",
        "izinkan semua cookie",
        "setujui semua cookie",
        "tolak cookie",
        "tolak semua cookie",
        "pengaturan cookie",
        "kelola cookie",
        "preferensi cookie",
    ],
)

BUTTON_ROWS = """
        en - Accept cookies
        de - Alle Cookies akzeptieren
        de - Weiter mit Werbung
        fr - Continuer sans accepter
        fr - Accepter tous les cookies
        es - Configurar cookies
        it - Continua senza accettare
        pt - Aceitar todos os cookies
        nl - Alle cookies accepteren
        pl - Ustawienia plików cookies
        ru - Принять все файлы cookie
        uk - Прийняти всі файли cookie
        cs - Přijmout všechny cookies
        ro - Acceptă toate cookie-urile
        hu - Összes süti elfogadása
        el - Αποδοχή όλων των cookies
        tr - Tüm çerezleri kabul et
        ar - قبول جميع ملفات تعريف الارتباط
        fa - پذیرش همه کوکی‌ها
        he - אישור כל העוגיות
        hi - सभी कुकीज़ स्वीकार करें
        zh - 接受所有Cookie
        ja - すべてのCookieを受け入れる
        ko - 모든 쿠키 허용
        vi - Chấp nhận tất cả cookie
        id - Terima semua cookie
        sv - Inställningar för cookies
        da - Accepter alle cookies
        no - Godta alle informasjonskapsler
        fi - Hyväksy kaikki evästeet
        en | Accept all cookies
        en | Settings > Privacy > Cookies
        de | Weiter mit Werbung, sagte der Verleger, gehe es nur noch zwei Jahre.
        es | Configurar cookies es fácil.
        tr | Zorunlu Çerezler
    """
