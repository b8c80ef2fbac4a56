"""The words of messages: an error, a call to let the page send notifications."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
PROBLEM = Words(
    en=["something went wrong", "something went wrong. please try again", "something went wrong, please try again",
        "something went wrong, please try again later", "something went wrong. please try again later",
        "oops! something went wrong", "oops, something went wrong", "sorry, something went wrong",
        "an error occurred", "an error has occurred", "an error occurred. please try again",
        "an error has occurred. please try again", "an error occurred, please try again later",
        "an error has occurred. please try again later", "there was an error processing your request",
        "please try again", "please try again later", "failed to load comments", "unexpected error"],
    de=["ein fehler ist aufgetreten", "es ist ein fehler aufgetreten",
        "ein fehler ist aufgetreten. bitte versuchen sie es erneut",
        "ein fehler ist aufgetreten. bitte versuchen sie es später erneut",
        "es ist ein fehler aufgetreten. bitte versuchen sie es später erneut", "etwas ist schiefgelaufen",
        "da ist etwas schiefgelaufen", "bitte versuchen sie es später erneut",
        "bitte versuchen sie es später noch einmal", "bitte versuche es später erneut"],
    fr=["une erreur est survenue", "une erreur s'est produite", "une erreur est survenue, veuillez réessayer",
        "une erreur est survenue. veuillez réessayer plus tard", "une erreur s'est produite, veuillez réessayer",
        "veuillez réessayer", "veuillez réessayer plus tard", "oups, une erreur est survenue"],
    es=["ha ocurrido un error", "se ha producido un error", "algo salió mal",
        "ha ocurrido un error, inténtalo de nuevo", "se ha producido un error, inténtelo de nuevo más tarde",
        "inténtalo de nuevo", "inténtalo de nuevo más tarde", "inténtelo de nuevo más tarde", "ocurrió un error"],
    it=["si è verificato un errore", "qualcosa è andato storto", "si è verificato un errore, riprova",
        "si è verificato un errore. riprova più tardi", "riprova più tardi", "riprova"],
    pt=["ocorreu um erro", "algo deu errado", "algo correu mal", "ocorreu um erro. tente novamente",
        "ocorreu um erro, tente novamente mais tarde", "tente novamente", "tente novamente mais tarde"],
    nl=["er is een fout opgetreden", "er is iets misgegaan", "er ging iets mis",
        "er ging iets mis, probeer het later opnieuw", "er is iets misgegaan. probeer het later opnieuw",
        "probeer het opnieuw", "probeer het later opnieuw"],
    pl=["wystąpił błąd", "coś poszło nie tak", "wystąpił błąd. spróbuj ponownie",
        "wystąpił błąd, spróbuj ponownie później", "spróbuj ponownie", "spróbuj ponownie później"],
    ru=["произошла ошибка", "что-то пошло не так", "произошла ошибка. попробуйте позже",
        "произошла ошибка, попробуйте еще раз", "попробуйте еще раз", "попробуйте ещё раз", "попробуйте позже"],
    uk=["сталася помилка", "щось пішло не так", "виникла помилка", "сталася помилка. спробуйте ще раз",
        "сталася помилка, спробуйте пізніше", "спробуйте ще раз", "спробуйте пізніше"],
    cs=["došlo k chybě", "nastala chyba", "něco se pokazilo", "došlo k chybě, zkuste to znovu", "zkuste to znovu",
        "zkuste to později"],
    ro=["a apărut o eroare", "ceva nu a mers bine", "a apărut o eroare. încearcă din nou", "încearcă din nou",
        "încercați din nou mai târziu"],
    hu=["hiba történt", "valami hiba történt", "hiba történt, kérjük, próbálja újra", "kérjük, próbálja újra",
        "kérjük, próbálja újra később"],
    el=["παρουσιάστηκε σφάλμα", "κάτι πήγε στραβά", "παρουσιάστηκε σφάλμα. δοκιμάστε ξανά", "δοκιμάστε ξανά",
        "προσπαθήστε ξανά αργότερα"],
    tr=["bir hata oluştu", "bir şeyler ters gitti", "bir hata oluştu. lütfen tekrar deneyin",
        "bir hata oluştu, lütfen tekrar deneyiniz", "lütfen tekrar deneyin", "lütfen daha sonra tekrar deneyin"],
    ar=["حدث خطأ", "حدث خطأ ما", "حدث خطأ. يرجى المحاولة مرة أخرى", "حدث خطأ، يرجى المحاولة لاحقا",
        "يرجى المحاولة مرة أخرى", "يرجى المحاولة لاحقا"],
    fa=["خطایی رخ داد", "خطایی رخ داده است", "مشکلی پیش آمد", "لطفا دوباره تلاش کنید"],
    he=["אירעה שגיאה", "משהו השתבש", "אירעה שגיאה, אנא נסו שוב", "אנא נסו שוב", "נסו שוב מאוחר יותר"],
    hi=["कुछ गलत हो गया", "कोई त्रुटि हुई", "कृपया पुनः प्रयास करें", "कृपया दोबारा कोशिश करें"],
    zh=["出错了", "加载失败", "加载失败,请重试", "请稍后再试", "請稍後再試", "網路異常", "發生錯誤", "发生错误"],
    ja=["エラーが発生しました", "問題が発生しました", "エラーが発生しました。しばらくしてからもう一度お試しください", "もう一度お試しください", "しばらくしてから再度お試しください"],
    ko=["오류가 발생했습니다", "오류가 발생하였습니다", "잠시 후 다시 시도해 주세요", "잠시 후 다시 시도해주세요", "다시 시도해 주세요"],
    vi=["đã xảy ra lỗi", "có lỗi xảy ra", "đã có lỗi xảy ra", "có lỗi xảy ra, vui lòng thử lại", "vui lòng thử lại",
        "vui lòng thử lại sau"],
    id=["terjadi kesalahan", "terjadi kesalahan, silakan coba lagi", "terjadi kesalahan. silakan coba lagi nanti",
        "silakan coba lagi", "coba lagi nanti"],
    sv=["något gick fel", "ett fel uppstod", "ett fel har uppstått", "något gick fel, försök igen",
        "något gick fel, försök igen senare", "försök igen", "försök igen senare"],
    da=["noget gik galt", "der opstod en fejl", "der er sket en fejl", "noget gik galt. prøv igen", "prøv igen",
        "prøv igen senere"],
    no=["noe gikk galt", "det oppstod en feil", "det har oppstått en feil", "noe gikk galt. prøv igjen",
        "prøv igjen", "prøv igjen senere"],
    fi=["jokin meni pieleen", "jotain meni pieleen", "tapahtui virhe", "jokin meni pieleen, yritä uudelleen",
        "yritä uudelleen", "yritä myöhemmin uudelleen"],
)

NOTIFY = Words(
    en=["get notifications", "get notified", "turn on notifications", "enable notifications", "allow notifications",
        "turn on push notifications", "enable push notifications", "get breaking news notifications",
        "get breaking news alerts", "manage notifications", "notification settings", "notifications",
        "subscribe to notifications", "show notifications"],
    de=["benachrichtigungen aktivieren", "push-benachrichtigungen aktivieren", "push-nachrichten aktivieren",
        "benachrichtigungen erhalten", "benachrichtigungen zulassen", "benachrichtigungen verwalten",
        "jetzt push-nachrichten aktivieren", "benachrichtigungen"],
    fr=["activer les notifications", "recevoir les notifications", "recevoir les alertes",
        "autoriser les notifications", "gérer les notifications", "activez les notifications", "notifications push"],
    es=["activar notificaciones", "activa las notificaciones", "recibir notificaciones", "recibir alertas",
        "permitir notificaciones", "activar alertas", "notificaciones"],
    it=["attiva le notifiche", "attiva notifiche", "ricevi le notifiche", "consenti notifiche", "gestisci notifiche",
        "notifiche"],
    pt=["ativar notificações", "ative as notificações", "receber notificações", "receba notificações",
        "permitir notificações", "notificações"],
    nl=["meldingen inschakelen", "zet meldingen aan", "schakel meldingen in", "meldingen ontvangen",
        "pushmeldingen aanzetten", "meldingen"],
    pl=["włącz powiadomienia", "otrzymuj powiadomienia", "zezwól na powiadomienia", "powiadomienia push",
        "powiadomienia"],
    ru=["включить уведомления", "включите уведомления", "получать уведомления", "разрешить уведомления",
        "подписаться на уведомления", "уведомления"],
    uk=["увімкнути сповіщення", "увімкніть сповіщення", "отримувати сповіщення", "дозволити сповіщення",
        "підписатися на сповіщення", "сповіщення"],
    cs=["zapnout upozornění", "povolit upozornění", "povolit oznámení", "zapnout notifikace", "upozornění",
        "notifikace"],
    ro=["activează notificările", "activați notificările", "primește notificări", "permite notificări", "notificări"],
    hu=["értesítések bekapcsolása", "értesítések engedélyezése", "kérek értesítést", "értesítések"],
    el=["ενεργοποίηση ειδοποιήσεων", "ενεργοποιήστε τις ειδοποιήσεις", "λήψη ειδοποιήσεων", "ειδοποιήσεις"],
    tr=["bildirimleri aç", "bildirimleri etkinleştir", "bildirimlere izin ver", "bildirim al", "bildirimler"],
    ar=["تفعيل الإشعارات", "تفعيل التنبيهات", "السماح بالإشعارات", "تلقي الإشعارات", "الإشعارات"],
    fa=["فعال کردن اعلان‌ها", "دریافت اعلان", "اعلان‌ها"],
    he=["הפעל התראות", "הפעלת התראות", "אפשר התראות", "קבלו התראות", "התראות"],
    hi=["नोटिफिकेशन चालू करें", "सूचनाएं चालू करें", "नोटिफिकेशन ऑन करें", "सूचनाएं"],
    zh=["开启通知", "打开通知", "允许通知", "開啟通知", "接收通知", "訂閱通知"],
    ja=["通知を受け取る", "通知をオンにする", "通知を許可する", "プッシュ通知を受け取る", "通知設定"],
    ko=["알림 받기", "알림받기", "알림 설정", "알림 허용", "푸시 알림 받기"],
    vi=["bật thông báo", "nhận thông báo", "cho phép thông báo", "thông báo"],
    id=["aktifkan notifikasi", "nyalakan notifikasi", "izinkan notifikasi", "terima notifikasi", "notifikasi"],
    sv=["slå på notiser", "aktivera notiser", "få notiser", "tillåt notiser", "notiser"],
    da=["slå notifikationer til", "få notifikationer", "tillad notifikationer", "aktiver notifikationer",
        "notifikationer"],
    no=["slå på varsler", "få varsler", "tillat varsler", "aktiver varsler", "varsler"],
    fi=["ota ilmoitukset käyttöön", "salli ilmoitukset", "tilaa ilmoitukset", "ilmoitukset"],
)

PUSH = Words(
    en=["would you like to receive notifications?", "would you like to receive notifications on latest updates?",
        "would you like to get notified about breaking news?",
        "do you want to receive notifications about breaking news?",
        "we'd like to send you notifications for the latest news and updates",
        "we would like to send you notifications for the latest news and updates",
        "we'd like to notify you about the latest updates", "you can unsubscribe from notifications anytime",
        "notifications can be turned off anytime from browser settings",
        "you can manage your notifications at any time in your browser settings",
        "email notifications are only sent once a day, and only if there are new matching items",
        "get email notifications on {words} daily!",
        "your notification has been saved. there was a problem saving your notification"],
    de=["möchten sie benachrichtigungen erhalten?",
        "möchten sie benachrichtigungen zu den wichtigsten nachrichten erhalten?",
        "wir möchten ihnen gerne benachrichtigungen senden", "dürfen wir sie über wichtige nachrichten informieren?",
        "benachrichtigungen können jederzeit in den browsereinstellungen deaktiviert werden"],
    fr=["souhaitez-vous recevoir des notifications ?", "souhaitez-vous recevoir des notifications?",
        "souhaitez-vous recevoir nos alertes ?", "voulez-vous recevoir des notifications ?",
        "vous pouvez vous désabonner des notifications à tout moment"],
    es=["¿quieres recibir notificaciones?", "¿desea recibir notificaciones?",
        "¿quieres recibir notificaciones de las últimas noticias?", "¿te gustaría recibir notificaciones?",
        "puedes desactivar las notificaciones en cualquier momento"],
    it=["vuoi ricevere le notifiche?", "vuoi ricevere notifiche sulle ultime notizie?",
        "desideri ricevere le nostre notifiche?", "puoi disattivare le notifiche in qualsiasi momento"],
    pt=["deseja receber notificações?", "quer receber notificações?", "você deseja receber notificações?",
        "gostaria de receber notificações das últimas notícias?",
        "você pode cancelar as notificações a qualquer momento"],
    nl=["wil je meldingen ontvangen?", "wilt u meldingen ontvangen?",
        "wil je meldingen ontvangen over het laatste nieuws?"],
    pl=["czy chcesz otrzymywać powiadomienia?", "chcesz otrzymywać powiadomienia o najważniejszych wydarzeniach?",
        "czy chcesz otrzymywać powiadomienia o nowych artykułach?"],
    ru=["хотите получать уведомления?", "хотите получать уведомления о главных новостях?",
        "разрешите отправлять вам уведомления о главных новостях?"],
    uk=["хочете отримувати сповіщення?", "хочете отримувати сповіщення про головні новини?",
        "бажаєте отримувати сповіщення?"],
    cs=["chcete dostávat upozornění?", "chcete dostávat upozornění na nejnovější zprávy?"],
    ro=["dorești să primești notificări?", "vrei să primești notificări?", "doriți să primiți notificări?"],
    hu=["szeretne értesítéseket kapni?", "szeretnél értesítéseket kapni?", "kér értesítést a legfrissebb hírekről?"],
    el=["θέλετε να λαμβάνετε ειδοποιήσεις?", "θέλετε να λαμβάνετε ειδοποιήσεις για τα σημαντικότερα νέα?"],
    tr=["bildirim almak ister misiniz?", "son dakika bildirimleri almak ister misiniz?",
        "önemli gelişmelerden haberdar olmak ister misiniz?", "gelişmelerden anında haberdar olmak ister misiniz?"],
    ar=["هل تريد تلقي الإشعارات؟", "هل ترغب في تلقي الإشعارات؟", "هل تود تلقي إشعارات بآخر الأخبار؟"],
    fa=["آیا مایل به دریافت اعلان هستید؟", "آیا می‌خواهید اعلان‌ها را دریافت کنید؟"],
    he=["רוצים לקבל התראות?", "מעוניינים לקבל התראות?", "האם ברצונך לקבל התראות?"],
    hi=["क्या आप नोटिफिकेशन पाना चाहते हैं?", "क्या आप सूचनाएं प्राप्त करना चाहते हैं?"],
    zh=["是否接收通知?", "是否允许我们向您发送通知?", "想要接收最新消息通知嗎?"],
    ja=["通知を受け取りますか?", "最新ニュースの通知を受け取りますか?", "プッシュ通知を受け取りますか?"],
    ko=["알림을 받으시겠습니까?", "뉴스 알림을 받으시겠습니까?", "최신 뉴스 알림을 받아보시겠습니까?"],
    vi=["bạn có muốn nhận thông báo?", "bạn có muốn nhận thông báo không?", "bạn muốn nhận thông báo tin tức mới?"],
    id=["apakah anda ingin menerima notifikasi?", "ingin menerima notifikasi berita terbaru?"],
    sv=["vill du få notiser?", "vill du få notiser om de viktigaste nyheterna?"],
    da=["vil du modtage notifikationer?", "vil du have besked om de vigtigste nyheder?"],
    no=["vil du motta varsler?", "vil du ha varsler om de viktigste nyhetene?"],
    fi=["haluatko saada ilmoituksia?", "haluatko ilmoituksia tärkeimmistä uutisista?"],
)
# fmt: on

PROBLEM_ROWS = """
        en - Something went wrong. Please try again later.
        de - Ein fehler ist aufgetreten
        fr - Une erreur est survenue
        es - Ha ocurrido un error
        it - Si è verificato un errore
        pt - Ocorreu um erro
        nl - Er is een fout opgetreden
        pl - Wystąpił błąd
        ru - Произошла ошибка
        uk - Сталася помилка
        cs - Došlo k chybě
        ro - A apărut o eroare
        hu - Hiba történt
        el - Παρουσιάστηκε σφάλμα
        tr - Bir hata oluştu
        ar - حدث خطأ
        fa - خطایی رخ داد
        he - אירעה שגיאה
        hi - कुछ गलत हो गया
        zh - 出错了
        ja - エラーが発生しました
        ko - 오류가 발생했습니다
        vi - Đã xảy ra lỗi
        id - Terjadi kesalahan
        sv - Något gick fel
        da - Noget gik galt
        no - Noe gikk galt
        fi - Jokin meni pieleen
        en | Something went wrong
        en | Something went wrong on the bridge, the captain said.
        de | Ein Fehler ist aufgetreten
        sv | Något gick fel
    """

NOTIFY_ROWS = """
        en - Turn on notifications
        de - Benachrichtigungen aktivieren
        fr - Activer les notifications
        es - Activar notificaciones
        it - Attiva le notifiche
        pt - Ativar notificações
        nl - Meldingen inschakelen
        pl - Włącz powiadomienia
        ru - Включить уведомления
        uk - Увімкнути сповіщення
        cs - Zapnout upozornění
        ro - Activează notificările
        hu - Értesítések bekapcsolása
        el - Ενεργοποίηση ειδοποιήσεων
        tr - Bildirimleri aç
        ar - تفعيل الإشعارات
        fa - فعال کردن اعلان‌ها
        he - הפעל התראות
        hi - नोटिफिकेशन चालू करें
        zh - 开启通知
        ja - 通知を受け取る
        ko - 알림 받기
        vi - Bật thông báo
        id - Aktifkan notifikasi
        sv - Slå på notiser
        da - Slå notifikationer til
        no - Slå på varsler
        fi - Ota ilmoitukset käyttöön
        en | Turn on notifications
        en | Notifications reached the island a day late.
        de | Benachrichtigungen
        fi | Ilmoitukset
    """

PUSH_ROWS = """
        en - Email notifications are only sent once a day, and only if there are new matching items.
        en - We'd like to send you notifications for the latest news and updates.
        en - Get email notifications on harbour news daily!
        de - Möchten sie benachrichtigungen erhalten?
        fr - Souhaitez-vous recevoir des notifications ?
        es - ¿quieres recibir notificaciones?
        it - Vuoi ricevere le notifiche?
        pt - Deseja receber notificações?
        nl - Wil je meldingen ontvangen?
        pl - Czy chcesz otrzymywać powiadomienia?
        ru - Хотите получать уведомления?
        uk - Хочете отримувати сповіщення?
        cs - Chcete dostávat upozornění?
        ro - Dorești să primești notificări?
        hu - Szeretne értesítéseket kapni?
        el - Θέλετε να λαμβάνετε ειδοποιήσεις?
        tr - Bildirim almak ister misiniz?
        ar - هل تريد تلقي الإشعارات؟
        fa - آیا مایل به دریافت اعلان هستید؟
        he - רוצים לקבל התראות?
        hi - क्या आप नोटिफिकेशन पाना चाहते हैं?
        zh - 是否接收通知?
        ja - 通知を受け取りますか?
        ko - 알림을 받으시겠습니까?
        vi - Bạn có muốn nhận thông báo?
        id - Apakah anda ingin menerima notifikasi?
        sv - Vill du få notiser?
        da - Vil du modtage notifikationer?
        no - Vil du motta varsler?
        fi - Haluatko saada ilmoituksia?
        en | Would you like to receive visitors?
        en | Notifications can be turned off, the ministry says, but only by those who know where to look for the switch.
        de | Möchten Sie die Insel sehen?
        fr | Souhaitez-vous rester ?
        ar | هل تريد العودة؟
    """
