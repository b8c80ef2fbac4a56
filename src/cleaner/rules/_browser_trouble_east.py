"""Words and examples of the room ``browser``."""

from __future__ import annotations

from cleaner.rule import Words

TROUBLE_EAST = Words(
    pl=[
        "brak połączenia z internetem",
        "jesteś offline",
        "odśwież stronę",
        "spróbuj ponownie",
        "spróbuj ponownie później",
        "coś poszło nie tak",
        "ups, coś poszło nie tak",
        "wystąpił błąd",
        "wystąpił nieoczekiwany błąd",
        "nie udało się załadować treści",
        "nie znaleziono strony",
    ],
    ru=[
        "нет подключения к интернету",
        "отсутствует подключение к интернету",
        "вы не в сети",
        "обновите страницу",
        "попробуйте обновить страницу",
        "попробуйте еще раз",
        "попробуйте позже",
        "повторите попытку позже",
        "пожалуйста, попробуйте позже",
        "что-то пошло не так",
        "произошла ошибка",
        "упс, что-то пошло не так",
        "не удалось загрузить",
        "не удалось загрузить контент",
        "страница не найдена",
    ],
    uk=[
        "немає підключення до інтернету",
        "відсутнє з'єднання з інтернетом",
        "ви офлайн",
        "оновіть сторінку",
        "спробуйте ще раз",
        "спробуйте пізніше",
        "щось пішло не так",
        "сталася помилка",
        "виникла помилка",
        "не вдалося завантажити",
        "сторінку не знайдено",
    ],
    cs=[
        "nejste připojeni k internetu",
        "žádné připojení k internetu",
        "jste offline",
        "obnovte stránku",
        "načtěte stránku znovu",
        "zkuste to znovu",
        "zkuste to později",
        "zkuste to prosím později",
        "něco se pokazilo",
        "jejda, něco se pokazilo",
        "došlo k chybě",
        "nastala chyba",
        "obsah se nepodařilo načíst",
        "stránka nenalezena",
    ],
    hu=[
        "nincs internetkapcsolat",
        "ön offline",
        "frissítse az oldalt",
        "frissítsd az oldalt",
        "próbálja újra később",
        "próbáld újra később",
        "kérjük, próbálja újra",
        "hiba történt",
        "valami hiba történt",
        "valami elromlott",
        "a tartalom betöltése nem sikerült",
        "az oldal nem található",
    ],
    el=[
        "δεν υπάρχει σύνδεση στο διαδίκτυο",
        "είστε εκτός σύνδεσης",
        "παρακαλώ ανανεώστε τη σελίδα",
        "ανανεώστε τη σελίδα",
        "δοκιμάστε ξανά",
        "παρακαλώ δοκιμάστε ξανά",
        "παρακαλώ προσπαθήστε ξανά αργότερα",
        "κάτι πήγε στραβά",
        "παρουσιάστηκε σφάλμα",
        "προέκυψε σφάλμα",
        "η σελίδα δεν βρέθηκε",
    ],
    tr=[
        "internet bağlantısı yok",
        "internet bağlantınızı kontrol edin",
        "çevrimdışısınız",
        "sayfayı yenileyin",
        "lütfen sayfayı yenileyin",
        "lütfen tekrar deneyin",
        "lütfen daha sonra tekrar deneyin",
        "bir şeyler ters gitti",
        "bir hata oluştu",
        "içerik yüklenemedi",
        "sayfa bulunamadı",
    ],
    ar=[
        "لا يوجد اتصال بالإنترنت",
        "أنت غير متصل بالإنترنت",
        "يرجى إعادة تحميل الصفحة",
        "يرجى تحديث الصفحة",
        "يرجى المحاولة مرة أخرى",
        "يرجى المحاولة لاحقا",
        "حدث خطأ",
        "حدث خطأ ما",
        "تعذر تحميل المحتوى",
        "الصفحة غير موجودة",
    ],
    fa=[
        "اتصال به اینترنت برقرار نیست",
        "شما آفلاین هستید",
        "لطفا صفحه را دوباره بارگذاری کنید",
        "لطفا دوباره تلاش کنید",
        "لطفا بعدا دوباره تلاش کنید",
        "خطایی رخ داده است",
        "مشکلی پیش آمده است",
        "صفحه مورد نظر یافت نشد",
    ],
    he=[
        "אין חיבור לאינטרנט",
        "אתה במצב לא מקוון",
        "אנא רענן את הדף",
        "אנא נסה שוב",
        "אנא נסה שוב מאוחר יותר",
        "נסו שוב מאוחר יותר",
        "משהו השתבש",
        "אירעה שגיאה",
        "הדף לא נמצא",
    ],
    hi=[
        "कोई इंटरनेट कनेक्शन नहीं",
        "आप ऑफ़लाइन हैं",
        "कृपया पृष्ठ को रीफ़्रेश करें",
        "कृपया पुनः प्रयास करें",
        "कृपया बाद में पुनः प्रयास करें",
        "कुछ गलत हो गया",
        "कोई त्रुटि हुई",
        "पेज नहीं मिला",
    ],
    zh=[
        "无网络连接",
        "网络连接失败",
        "您已离线",
        "请刷新页面",
        "请刷新重试",
        "请稍后再试",
        "请稍后重试",
        "请重试",
        "出错了",
        "出错啦",
        "发生错误",
        "加载失败",
        "页面不存在",
        "無網路連線",
        "請重新整理頁面",
        "請稍後再試",
        "發生錯誤",
    ],
    ja=[
        "インターネットに接続されていません",
        "オフラインです",
        "ページを再読み込みしてください",
        "もう一度お試しください",
        "しばらくしてからもう一度お試しください",
        "問題が発生しました",
        "エラーが発生しました",
        "読み込みに失敗しました",
        "コンテンツを読み込めませんでした",
        "ページが見つかりません",
    ],
    ko=[
        "인터넷에 연결되어 있지 않습니다",
        "네트워크 연결을 확인해 주세요",
        "오프라인 상태입니다",
        "페이지를 새로고침해 주세요",
        "다시 시도해 주세요",
        "잠시 후 다시 시도해 주세요",
        "잠시 후 다시 시도해주세요",
        "문제가 발생했습니다",
        "오류가 발생했습니다",
        "콘텐츠를 불러올 수 없습니다",
        "페이지를 찾을 수 없습니다",
    ],
    vi=[
        "không có kết nối internet",
        "bạn đang ngoại tuyến",
        "vui lòng tải lại trang",
        "vui lòng thử lại",
        "vui lòng thử lại sau",
        "đã xảy ra lỗi",
        "đã có lỗi xảy ra",
        "có lỗi xảy ra",
        "không thể tải nội dung",
        "không tìm thấy trang",
    ],
    id=[
        "tidak ada koneksi internet",
        "anda sedang offline",
        "muat ulang halaman",
        "silakan muat ulang halaman",
        "silakan coba lagi",
        "silakan coba lagi nanti",
        "coba lagi nanti",
        "terjadi kesalahan",
        "ada yang salah",
        "gagal memuat",
        "konten tidak dapat dimuat",
        "halaman tidak ditemukan",
    ],
)

TROUBLE_ROWS = """
        en - Something went wrong.
        en - Please check your internet connection.
        de - Der Inhalt konnte nicht geladen werden.
        fr - Une erreur est survenue.
        es - Se ha producido un error.
        it - Si è verificato un errore.
        pt - Algo deu errado.
        nl - Er is iets misgegaan.
        pl - Coś poszło nie tak.
        ru - Что-то пошло не так.
        uk - Щось пішло не так.
        cs - Něco se pokazilo.
        ro - A apărut o eroare.
        hu - Hiba történt.
        el - Κάτι πήγε στραβά.
        tr - Bir şeyler ters gitti.
        ar - حدث خطأ ما.
        fa - خطایی رخ داده است.
        he - משהו השתבש.
        hi - कुछ गलत हो गया।
        zh - 加载失败
        zh - 请稍后再试。
        ja - エラーが発生しました。
        ko - 오류가 발생했습니다.
        vi - Đã có lỗi xảy ra.
        id - Terjadi kesalahan.
        sv - Något gick fel.
        da - Ingen internetforbindelse
        da - Der opstod en fejl.
        no - Noe gikk galt.
        fi - Jotain meni pieleen.
        en | Something went wrong.
        en | “Please try again later,” the machine told her.
        de | Etwas ist schiefgelaufen.
    """

CHALLENGE = Words(
    en=[
        "checking your browser before accessing the site",
        "checking your browser",
        "checking if the site connection is secure",
        "verifying you are human",
        "verifying you are human. this may take a few seconds",
        "verify you are human",
        "please verify you are a human",
        "please verify that you are not a robot",
        "please confirm you are not a robot",
        "i'm not a robot",
        "i am not a robot",
        "this process is automatic. your browser will redirect to your requested content shortly",
        "please allow up to {number} seconds",
        "this site is protected by recaptcha and the google privacy policy and terms of service apply",
        "this site is protected by hcaptcha and its privacy policy and terms of service apply",
        "protected by recaptcha",
        "please complete the security check to access the site",
        "we need to review the security of your connection before proceeding",
        "please wait while your request is being verified",
        "captcha failed to load. try using a different browser or disabling ad blockers",
    ],
    de=[
        "diese website ist durch recaptcha geschützt und es gelten die datenschutzbestimmungen und nutzungsbedingungen von google",
        "ich bin kein roboter",
        "bitte bestätigen sie, dass sie kein roboter sind",
        "ihr browser wird überprüft",
    ],
    fr=[
        "ce site est protégé par recaptcha et la politique de confidentialité et les conditions d'utilisation de google s'appliquent",
        "je ne suis pas un robot",
        "vérification de votre navigateur",
        "veuillez confirmer que vous n'êtes pas un robot",
    ],
    es=[
        "este sitio está protegido por recaptcha y se aplican la política de privacidad y los términos de servicio de google",
        "no soy un robot",
        "comprobando su navegador",
        "por favor, confirma que no eres un robot",
    ],
    it=[
        "questo sito è protetto da recaptcha e si applicano la privacy policy e i termini di servizio di google",
        "non sono un robot",
        "conferma di non essere un robot",
    ],
    pt=[
        "este site é protegido por recaptcha e a política de privacidade e os termos de serviço do google se aplicam",
        "não sou um robô",
        "não sou um robot",
        "confirme que você não é um robô",
    ],
    nl=[
        "deze site wordt beschermd door recaptcha en het privacybeleid en de servicevoorwaarden van google zijn van toepassing",
        "ik ben geen robot",
    ],
    pl=[
        "ta strona jest chroniona przez recaptcha i obowiązują na niej polityka prywatności i warunki korzystania z usługi google",
        "nie jestem robotem",
    ],
    ru=[
        "этот сайт защищен recaptcha, и применяются политика конфиденциальности и условия использования google",
        "я не робот",
        "подтвердите, что вы не робот",
    ],
    uk=[
        "цей сайт захищено recaptcha, застосовуються політика конфіденційності та умови використання google",
        "я не робот",
        "підтвердьте, що ви не робот",
    ],
    tr=[
        "bu site recaptcha ile korunmaktadır ve google gizlilik politikası ile hizmet şartları geçerlidir",
        "ben robot değilim",
    ],
    zh=["请完成安全验证", "请完成验证", "正在进行安全验证", "我不是机器人", "我不是機器人"],
    ja=[
        "このサイトはrecaptchaによって保護されており、googleのプライバシーポリシーと利用規約が適用されます",
        "私はロボットではありません",
    ],
    ko=["이 사이트는 recaptcha의 보호를 받으며 google 개인정보처리방침 및 서비스 약관이 적용됩니다", "로봇이 아닙니다"],
)

CHALLENGE_ROWS = """
        en - This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.
        de - Ich bin kein Roboter
        fr - Je ne suis pas un robot
        es - No soy un robot
        it - Non sono un robot
        pt - Não sou um robô
        nl - Ik ben geen robot
        pl - Nie jestem robotem
        ru - Подтвердите, что вы не робот
        uk - Підтвердьте, що ви не робот
        tr - Ben robot değilim
        zh - 请完成安全验证
        ja - 私はロボットではありません
        ko - 로봇이 아닙니다
        en | “I am not a robot,” he said.
        en | Verify you are human
    """
