"""Words and examples of the room ``consent``."""

from __future__ import annotations

from cleaner.rule import Words

POLICY = Words(
    en=[
        "cookie policy",
        "cookies policy",
        "privacy policy",
        "privacy notice",
        "privacy statement",
        "privacy and cookie policy",
        "privacy & cookie policy",
        "privacy policy and cookies",
        "privacy & cookies policy",
        "privacy & cookies",
        "your ad choices",
        "ad choices",
        "adchoices",
        "do not sell my personal information",
        "do not sell or share my personal information",
        "do not sell my info",
        "your california privacy rights",
        "california privacy rights",
        "your us state privacy rights",
        "cookie declaration",
        "cookie list",
        "terms of service",
        "terms of use and privacy policy",
        "privacy policy and terms of service",
        "by using our site, you agree to our privacy policy",
    ],
    de=[
        "cookie-richtlinie",
        "cookie-richtlinien",
        "datenschutzerklärung",
        "datenschutzhinweise",
        "datenschutzbestimmungen",
        "datenschutzrichtlinie",
        "datenschutz und cookies",
        "datenschutz & impressum",
        "impressum und datenschutz",
        "impressum & datenschutz",
        "utiq verwalten",
        "datenschutz-manager",
        "privacy-manager",
    ],
    fr=[
        "politique de cookies",
        "politique des cookies",
        "politique en matière de cookies",
        "politique de confidentialité",
        "charte de confidentialité",
        "charte cookies",
        "politique cookies",
        "données personnelles et cookies",
        "gestion des données personnelles",
        "politique de protection des données",
    ],
    es=[
        "política de cookies",
        "política de privacidad",
        "aviso de privacidad",
        "política de privacidad y cookies",
        "política de protección de datos",
        "declaración de privacidad",
        "aviso legal y política de privacidad",
    ],
    it=[
        "cookie policy",
        "informativa sulla privacy",
        "informativa privacy",
        "informativa cookie",
        "privacy e cookie policy",
        "privacy e cookie",
        "preferenze sulla privacy",
        "impostazioni privacy",
    ],
    pt=[
        "política de cookies",
        "política de privacidade",
        "aviso de privacidade",
        "política de privacidade e cookies",
        "declaração de privacidade",
        "portal de privacidade",
    ],
    nl=[
        "cookiebeleid",
        "cookieverklaring",
        "privacybeleid",
        "privacyverklaring",
        "privacy- en cookiebeleid",
        "privacy en cookies",
        "privacystatement",
        "privacy statement",
        "privacy-instellingen",
    ],
    pl=[
        "polityka cookies",
        "polityka plików cookies",
        "polityka prywatności",
        "polityka prywatności i cookies",
        "polityka prywatności i plików cookies",
        "regulamin i polityka prywatności",
    ],
    ru=[
        "политика конфиденциальности",
        "политика cookie",
        "политика использования файлов cookie",
        "политика обработки персональных данных",
        "политика в отношении обработки персональных данных",
        "политика использования cookie-файлов",
        "правила применения рекомендательных технологий",
    ],
    uk=[
        "політика конфіденційності",
        "політика приватності",
        "політика cookie",
        "політика використання файлів cookie",
        "політика використання cookies",
        "політика конфіденційності та захисту персональних даних",
    ],
    cs=[
        "zásady ochrany osobních údajů",
        "ochrana osobních údajů",
        "ochrana soukromí",
        "zásady cookies",
        "zásady používání cookies",
        "zásady ochrany soukromí",
        "informace o cookies",
    ],
    ro=[
        "politica de confidențialitate",
        "politica de cookies",
        "politică de confidențialitate",
        "politica cookies",
        "politica de utilizare a cookie-urilor",
        "politica de utilizare cookies",
        "politica de cookie-uri",
    ],
    hu=[
        "adatvédelmi tájékoztató",
        "adatvédelmi nyilatkozat",
        "adatkezelési tájékoztató",
        "adatvédelmi irányelvek",
        "cookie szabályzat",
        "süti szabályzat",
        "sütikezelési tájékoztató",
    ],
    el=[
        "πολιτική απορρήτου",
        "πολιτική cookies",
        "πολιτική προστασίας δεδομένων",
        "πολιτική προστασίας προσωπικών δεδομένων",
        "προστασία προσωπικών δεδομένων",
        "δήλωση απορρήτου",
    ],
    tr=[
        "gizlilik politikası",
        "çerez politikası",
        "gizlilik sözleşmesi",
        "gizlilik bildirimi",
        "kvkk aydınlatma metni",
        "aydınlatma metni",
        "gizlilik ve çerez politikası",
        "kişisel verilerin korunması",
    ],
    ar=["سياسة الخصوصية", "سياسة ملفات تعريف الارتباط", "سياسة الكوكيز", "إشعار الخصوصية", "بيان الخصوصية"],
    fa=["سیاست حفظ حریم خصوصی", "سیاست حریم خصوصی", "خط مشی رازداری", "بیانیه حریم خصوصی"],
    he=["מדיניות פרטיות", "מדיניות הפרטיות", "מדיניות עוגיות", "מדיניות קוקיז", "הצהרת פרטיות"],
    hi=["गोपनीयता नीति", "प्राइवेसी पॉलिसी", "कुकी नीति", "कुकी पॉलिसी", "कुकीज़ नीति"],
    zh=[
        "隐私政策",
        "隐私声明",
        "cookie政策",
        "隐私权政策",
        "隱私政策",
        "隱私權政策",
        "隱私權聲明",
        "私隱政策",
        "隐私条款",
    ],
    ja=[
        "プライバシーポリシー",
        "クッキーポリシー",
        "cookieポリシー",
        "個人情報保護方針",
        "個人情報の取り扱いについて",
        "個人情報の取扱いについて",
        "個人情報について",
    ],
    ko=["개인정보처리방침", "개인정보 처리방침", "개인정보취급방침", "개인정보 보호정책", "쿠키 정책"],
    vi=["chính sách bảo mật", "chính sách cookie", "chính sách quyền riêng tư", "chính sách riêng tư"],
    id=["kebijakan privasi", "kebijakan cookie", "kebijakan data pribadi"],
    sv=[
        "cookiepolicy",
        "integritetspolicy",
        "sekretesspolicy",
        "cookies och personuppgifter",
        "personuppgifter och cookies",
        "personuppgiftspolicy",
        "om cookies och personuppgifter",
        "kakor och personuppgifter",
    ],
    da=[
        "cookiepolitik",
        "privatlivspolitik",
        "cookie- og privatlivspolitik",
        "persondatapolitik",
        "cookie- og persondatapolitik",
        "privatlivs- og cookiepolitik",
        "datapolitik",
    ],
    no=[
        "personvernerklæring",
        "personvernpolicy",
        "personvern og cookies",
        "personvern og informasjonskapsler",
        "cookies og personvern",
        "informasjonskapsler og personvern",
        "bruk av informasjonskapsler",
    ],
    fi=[
        "tietosuojaseloste",
        "tietosuojakäytäntö",
        "evästekäytäntö",
        "evästekäytännöt",
        "yksityisyydensuoja",
        "rekisteriseloste",
        "tietosuoja ja evästeet",
    ],
)

POLICY_ROWS = """
        en - Cookie policy
        en - Your ad choices
        de - Datenschutzerklärung
        fr - Politique de cookies
        es - Política de cookies
        it - Informativa sulla privacy
        pt - Política de cookies
        nl - Privacyverklaring
        pl - Polityka prywatności
        ru - Политика конфиденциальности
        uk - Політика конфіденційності
        cs - Zásady ochrany osobních údajů
        ro - Politica de confidențialitate
        hu - Adatvédelmi tájékoztató
        el - Πολιτική απορρήτου
        tr - Gizlilik politikası
        ar - سياسة الخصوصية
        fa - سیاست حفظ حریم خصوصی
        he - מדיניות פרטיות
        hi - गोपनीयता नीति
        zh - 隐私政策
        ja - プライバシーポリシー
        ko - 개인정보처리방침
        vi - Chính sách bảo mật
        id - Kebijakan privasi
        sv - Integritetspolicy
        da - Privatlivspolitik
        no - Personvernerklæring
        fi - Tietosuojaseloste
        en | Privacy policy
        en | The cookie policy of the island's bakery is simple: one each.
        de | Datenschutz
        cs | Ochrana osobních údajů je podle ministra hlavním cílem.
    """
