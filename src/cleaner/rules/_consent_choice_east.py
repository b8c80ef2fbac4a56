"""Words and examples of the room ``consent``."""

from __future__ import annotations

from cleaner.rule import Words

CHOICE_EAST = Words(
    pl=[
        "akceptuję wszystko",
        "akceptuj wszystkie",
        "zaakceptuj wszystko",
        "zaakceptuj wszystkie",
        "akceptuję i przechodzę do serwisu",
        "przejdź do serwisu",
        "zgadzam się",
        "nie zgadzam się",
        "odrzuć wszystko",
        "odrzuć wszystkie",
        "zarządzaj preferencjami",
        "zarządzaj ustawieniami",
        "zapisz ustawienia",
        "zapisz preferencje",
        "ustawienia zaawansowane",
        "ustawienia prywatności",
        "tylko niezbędne",
    ],
    ru=[
        "принять все",
        "принять всё",
        "принять и продолжить",
        "принять и закрыть",
        "отклонить все",
        "отклонить всё",
        "я согласен",
        "я принимаю",
        "согласиться и продолжить",
        "управление настройками",
        "сохранить настройки",
        "сохранить и закрыть",
        "настройки конфиденциальности",
        "только необходимые",
    ],
    uk=[
        "прийняти все",
        "прийняти всі",
        "прийняти та продовжити",
        "прийняти і продовжити",
        "відхилити все",
        "відхилити всі",
        "я погоджуюсь",
        "я погоджуюся",
        "зберегти налаштування",
        "налаштування конфіденційності",
        "налаштування приватності",
        "лише необхідні",
    ],
    cs=[
        "přijmout vše",
        "přijmout všechny",
        "přijmout a pokračovat",
        "odmítnout vše",
        "odmítnout všechny",
        "povolit vše",
        "souhlasím a pokračovat",
        "souhlasím se vším",
        "spravovat předvolby",
        "upravit předvolby",
        "uložit nastavení",
        "uložit předvolby",
        "podrobné nastavení",
        "nastavení soukromí",
        "pouze nezbytné",
        "jen nezbytné",
    ],
    hu=[
        "összes elfogadása",
        "az összes elfogadása",
        "mindet elfogadom",
        "elfogadom mindet",
        "elfogadom az összeset",
        "elfogadom és bezárom",
        "elfogadom és továbblépek",
        "összes elutasítása",
        "az összes elutasítása",
        "mindet elutasítom",
        "beállítások kezelése",
        "beállítások mentése",
        "adatvédelmi beállítások",
        "további lehetőségek",
    ],
    el=[
        "αποδοχή όλων",
        "αποδοχή και κλείσιμο",
        "αποδοχή και συνέχεια",
        "απόρριψη όλων",
        "συμφωνώ και συνεχίζω",
        "διαχείριση επιλογών",
        "διαχείριση προτιμήσεων",
        "αποθήκευση προτιμήσεων",
        "αποθήκευση ρυθμίσεων",
        "ρυθμίσεις απορρήτου",
        "περισσότερες επιλογές",
    ],
    tr=[
        "tümünü kabul et",
        "hepsini kabul et",
        "kabul et ve devam et",
        "kabul et ve kapat",
        "tümünü reddet",
        "hepsini reddet",
        "kabul ediyorum",
        "kabul etmiyorum",
        "tercihleri yönet",
        "tercihleri kaydet",
        "ayarları kaydet",
        "ayarları yönet",
        "gizlilik ayarları",
        "yalnızca gerekli olanlar",
    ],
    ar=[
        "قبول الكل",
        "قبول الجميع",
        "قبول ومتابعة",
        "الموافقة والمتابعة",
        "رفض الكل",
        "رفض الجميع",
        "أوافق على الكل",
        "إدارة الخيارات",
        "إدارة التفضيلات",
        "حفظ التفضيلات",
        "حفظ الإعدادات",
        "إعدادات الخصوصية",
    ],
    fa=[
        "پذیرش همه",
        "پذیرفتن همه",
        "قبول همه",
        "رد همه",
        "موافقت و ادامه",
        "مدیریت گزینه\u200cها",
        "ذخیره تنظیمات",
        "تنظیمات حریم خصوصی",
    ],
    he=[
        "אישור הכל",
        "קבל הכל",
        "אשר הכל",
        "דחה הכל",
        "דחיית הכל",
        "אני מסכים",
        "אני מסכימ/ה",
        "קראתי ואני מסכים",
        "ניהול העדפות",
        "שמור העדפות",
        "שמירת הגדרות",
        "הגדרות פרטיות",
    ],
    hi=[
        "सभी स्वीकार करें",
        "सब स्वीकार करें",
        "सभी को स्वीकार करें",
        "स्वीकार करें और जारी रखें",
        "सभी अस्वीकार करें",
        "सभी को अस्वीकार करें",
        "मैं सहमत हूं",
        "मैं सहमत हूँ",
        "प्राथमिकताएं प्रबंधित करें",
        "सेटिंग्स सहेजें",
        "गोपनीयता सेटिंग्स",
    ],
    zh=[
        "全部接受",
        "接受全部",
        "接受所有",
        "接受并继续",
        "同意并继续",
        "全部拒绝",
        "拒绝全部",
        "我同意",
        "管理选项",
        "管理偏好设置",
        "保存设置",
        "保存偏好设置",
        "隐私设置",
        "接受全部並繼續",
        "同意並繼續",
        "全部拒絕",
        "我知道了",
        "隱私設定",
    ],
    ja=[
        "すべて許可",
        "すべて許可する",
        "すべて同意する",
        "すべて受け入れる",
        "すべて承認",
        "すべて拒否",
        "同意して続ける",
        "同意して続行",
        "同意して閉じる",
        "設定を保存",
        "設定を管理",
        "プライバシー設定",
        "詳細設定を見る",
    ],
    ko=[
        "모두 수락",
        "모두 동의",
        "모두 허용",
        "모두 거부",
        "동의하고 계속하기",
        "동의 후 계속",
        "환경설정 저장",
        "설정 저장",
        "옵션 관리",
        "개인정보 설정",
    ],
    vi=[
        "chấp nhận tất cả",
        "đồng ý tất cả",
        "chấp nhận và tiếp tục",
        "đồng ý và tiếp tục",
        "từ chối tất cả",
        "tôi đồng ý",
        "quản lý tùy chọn",
        "quản lý lựa chọn",
        "lưu cài đặt",
        "lưu tùy chọn",
        "cài đặt quyền riêng tư",
    ],
    id=[
        "terima semua",
        "setuju semua",
        "izinkan semua",
        "terima dan lanjutkan",
        "setuju dan lanjutkan",
        "tolak semua",
        "saya setuju",
        "saya mengerti",
        "kelola opsi",
        "kelola preferensi",
        "simpan pengaturan",
        "simpan preferensi",
        "pengaturan privasi",
    ],
)

CHOICE_ROWS = """
        en - Accept all
        de - Alle akzeptieren
        de - Zustimmen und weiter
        fr - Tout accepter
        es - Aceptar y continuar
        it - Accetta e continua
        pt - Aceitar tudo
        nl - Alles accepteren
        pl - Przejdź do serwisu
        pl - Odrzuć wszystkie
        ru - Принять все
        uk - Прийняти всі
        cs - Přijmout vše
        ro - Acceptă toate
        hu - Összes elfogadása
        el - Αποδοχή όλων
        tr - Tümünü kabul et
        ar - قبول الكل
        fa - پذیرش همه
        he - אישור הכל
        hi - सभी स्वीकार करें
        zh - 全部接受
        ja - すべて同意する
        ko - 모두 수락
        vi - Chấp nhận tất cả
        id - Terima semua
        sv - Godkänn alla
        da - Accepter og luk
        no - Godta alle
        fi - Hyväksy kaikki
        en | Accept all
        en | “I agree,” she said.
        en | Reject all
        de | Ich stimme zu.
        fr | Je refuse
        es | Acepto
        ja | 同意して続ける人は少なかった。
    """

ANSWER = Words(
    en=["accept", "agree", "decline", "reject", "deny", "got it", "no, thanks", "no thanks"],
    de=["akzeptieren", "ablehnen", "zustimmen", "verstanden", "einverstanden", "annehmen"],
    fr=["accepter", "refuser", "personnaliser", "d'accord", "compris"],
    es=["aceptar", "rechazar", "acepto", "entendido", "configurar"],
    it=["accetta", "accetto", "rifiuta", "rifiuto", "personalizza", "ho capito"],
    pt=["aceitar", "rejeitar", "recusar", "aceito", "entendi", "prosseguir"],
    nl=["accepteren", "accepteer", "weigeren", "akkoord", "afwijzen", "begrepen"],
    pl=["akceptuję", "akceptuj", "odrzuć", "zgadzam się", "rozumiem", "zamknij"],
    ru=["принять", "принимаю", "согласен", "отклонить", "хорошо", "понятно"],
    uk=["прийняти", "приймаю", "погоджуюсь", "відхилити", "зрозуміло", "добре"],
    cs=["souhlasím", "nesouhlasím", "přijmout", "odmítnout", "rozumím"],
    ro=["accept", "accepta", "acceptă", "refuz", "refuză", "respinge", "am înțeles"],
    hu=["elfogadom", "elutasítom", "elfogadás", "elutasítás", "rendben", "értem"],
    el=["αποδοχή", "αποδέχομαι", "απόρριψη", "συμφωνώ", "διαφωνώ", "εντάξει"],
    tr=["kabul et", "reddet", "onaylıyorum", "anladım", "tamam"],
    ar=["قبول", "رفض", "أوافق", "موافق", "موافقة", "حسنا"],
    fa=["پذیرفتن", "می\u200cپذیرم", "موافقم", "متوجه شدم", "قبول", "رد کردن"],
    he=["אישור", "אשר", "דחה", "הבנתי", "מסכים", "סירוב"],
    hi=["स्वीकार करें", "अस्वीकार करें", "सहमत", "ठीक है", "समझ गया"],
    zh=["接受", "同意", "拒绝", "拒絕", "知道了", "确定", "不同意"],
    ja=["同意する", "同意します", "許可する", "拒否する", "承諾する", "同意しない"],
    ko=["동의", "동의합니다", "수락", "거부", "확인", "동의하지 않음"],
    vi=["chấp nhận", "đồng ý", "từ chối", "tôi hiểu", "đã hiểu"],
    id=["terima", "setuju", "tolak", "mengerti", "saya mengerti"],
    sv=["acceptera", "godkänn", "avvisa", "neka", "jag förstår", "okej"],
    da=["accepter", "acceptér", "afvis", "jeg forstår", "forstået"],
    no=["godta", "aksepter", "avvis", "jeg forstår", "forstått"],
    fi=["hyväksy", "hyväksyn", "hylkää", "kiellä", "selvä", "ymmärrän"],
)

ANSWER_ROWS = """
        en - Accept
        de - Akzeptieren
        fr - Accepter
        es - Aceptar
        it - Accetta
        pt - Aceitar
        nl - Accepteren
        pl - Akceptuję
        ru - Принять
        uk - Прийняти
        cs - Souhlasím
        ro - Accept
        hu - Elfogadom
        el - Αποδοχή
        tr - Kabul et
        ar - قبول
        fa - پذیرفتن
        he - אישור
        hi - स्वीकार करें
        zh - 接受
        ja - 同意する
        ko - 동의
        vi - Chấp nhận
        id - Terima
        sv - Acceptera
        da - Accepter
        no - Godta
        fi - Hyväksy
        en | Agree
        en | “No, thanks.”
        de | Verstanden?
        ru | Согласен.
    """
