"""Words and examples of the room ``browser``."""

from __future__ import annotations

from cleaner.rule import Words

SCRIPT_EAST = Words(
    pl=[
        "włącz javascript",
        "proszę włączyć javascript",
        "włącz obsługę javascript",
        "proszę włączyć obsługę javascript",
        "włącz obsługę javascript w przeglądarce",
        "aby zobaczyć komentarze, włącz javascript",
        "javascript jest wyłączony",
        "masz wyłączony javascript",
        "twoja przeglądarka nie obsługuje javascript",
        "twoja przeglądarka ma wyłączoną obsługę javascript",
        "ta strona wymaga javascript",
        "ta strona wymaga włączonej obsługi javascript",
        "do poprawnego działania strony wymagany jest javascript",
        "strona wymaga javascript do prawidłowego działania",
    ],
    ru=[
        "пожалуйста, включите javascript",
        "включите javascript",
        "включите javascript в вашем браузере",
        "включите javascript в настройках браузера",
        "для просмотра комментариев включите javascript",
        "пожалуйста, включите javascript для просмотра комментариев",
        "для работы сайта необходимо включить javascript",
        "для корректной работы сайта необходимо включить javascript",
        "для полноценной работы сайта необходимо включить javascript",
        "у вас отключен javascript",
        "в вашем браузере отключен javascript",
        "в вашем браузере отключён javascript",
        "ваш браузер не поддерживает javascript",
        "необходимо включить javascript",
        "данный сайт требует javascript",
    ],
    uk=[
        "будь ласка, увімкніть javascript",
        "увімкніть javascript",
        "увімкніть javascript у вашому браузері",
        "увімкніть javascript у налаштуваннях браузера",
        "будь ласка, увімкніть javascript для перегляду коментарів",
        "для роботи сайту необхідно увімкнути javascript",
        "у вас вимкнено javascript",
        "у вашому браузері вимкнено javascript",
        "ваш браузер не підтримує javascript",
    ],
    cs=[
        "prosím zapněte javascript",
        "prosím, zapněte si javascript",
        "zapněte si javascript",
        "povolte javascript",
        "povolte prosím javascript",
        "pro správné fungování stránek povolte javascript",
        "máte vypnutý javascript",
        "váš prohlížeč nepodporuje javascript",
        "tato stránka vyžaduje javascript",
        "tento web vyžaduje javascript",
        "pro zobrazení této stránky je nutné mít zapnutý javascript",
    ],
    hu=[
        "kérjük, engedélyezze a javascriptet",
        "kérjük, engedélyezd a javascriptet",
        "engedélyezze a javascriptet a böngészőjében",
        "kérjük, kapcsolja be a javascriptet",
        "a javascript le van tiltva",
        "a javascript ki van kapcsolva",
        "az ön böngészőjében a javascript ki van kapcsolva",
        "a böngészője nem támogatja a javascriptet",
        "az oldal használatához engedélyezni kell a javascriptet",
        "az oldal megfelelő működéséhez javascript szükséges",
    ],
    el=[
        "παρακαλώ ενεργοποιήστε τη javascript",
        "παρακαλώ ενεργοποιήστε την javascript",
        "παρακαλούμε ενεργοποιήστε τη javascript",
        "ενεργοποιήστε τη javascript στον browser σας",
        "πρέπει να ενεργοποιήσετε τη javascript",
        "η javascript είναι απενεργοποιημένη",
        "ο browser σας δεν υποστηρίζει javascript",
        "αυτή η σελίδα απαιτεί javascript",
    ],
    tr=[
        "lütfen javascript'i etkinleştirin",
        "lütfen javascript'i açın",
        "lütfen tarayıcınızda javascript'i etkinleştirin",
        "javascript'i etkinleştirin",
        "javascript devre dışı",
        "tarayıcınızda javascript devre dışı",
        "tarayıcınız javascript desteklemiyor",
        "bu sayfa javascript gerektirir",
        "bu siteyi kullanmak için javascript gereklidir",
        "yorumları görmek için lütfen javascript'i etkinleştirin",
    ],
    ar=[
        "يرجى تفعيل جافا سكريبت",
        "يرجى تفعيل javascript",
        "الرجاء تفعيل javascript",
        "يرجى تفعيل الجافا سكريبت في المتصفح",
        "يرجى تمكين javascript",
        "يجب تفعيل جافا سكريبت",
        "متصفحك لا يدعم جافا سكريبت",
        "متصفحك لا يدعم javascript",
    ],
    fa=[
        "لطفا جاوا اسکریپت را فعال کنید",
        "لطفاً جاوااسکریپت را فعال کنید",
        "لطفا جاوااسکریپت مرورگر خود را فعال کنید",
        "لطفا javascript را فعال کنید",
        "مرورگر شما از جاوا اسکریپت پشتیبانی نمی\u200cکند",
        "جاوااسکریپت مرورگر شما غیرفعال است",
    ],
    he=[
        "אנא הפעל javascript",
        "יש להפעיל javascript",
        "נא להפעיל javascript בדפדפן",
        "יש לאפשר javascript בדפדפן",
        "הדפדפן שלך אינו תומך ב-javascript",
        "javascript אינו פעיל בדפדפן שלך",
    ],
    hi=[
        "कृपया जावास्क्रिप्ट सक्षम करें",
        "कृपया javascript सक्षम करें",
        "कृपया अपने ब्राउज़र में जावास्क्रिप्ट सक्षम करें",
        "आपका ब्राउज़र जावास्क्रिप्ट का समर्थन नहीं करता",
    ],
    zh=[
        "请启用javascript",
        "请开启javascript",
        "请在浏览器中启用javascript",
        "您的浏览器不支持javascript",
        "您的浏览器已禁用javascript",
        "本网站需要启用javascript",
        "本页面需要javascript支持",
        "請啟用javascript",
        "請開啟javascript",
        "您的瀏覽器不支援javascript",
        "您的瀏覽器不支援javascript語法",
    ],
    ja=[
        "javascriptを有効にしてください",
        "javascriptをオンにしてください",
        "ブラウザのjavascriptを有効にしてください",
        "javascriptを有効にしてご利用ください",
        "javascriptが無効になっています",
        "お使いのブラウザはjavascriptに対応していません",
        "このサイトではjavascriptを使用しています",
        "当サイトではjavascriptを使用しています",
        "このページを表示するにはjavascriptを有効にする必要があります",
    ],
    ko=[
        "자바스크립트를 활성화해 주세요",
        "자바스크립트를 활성화하세요",
        "자바스크립트를 사용할 수 있도록 설정해 주세요",
        "브라우저에서 자바스크립트를 활성화해 주세요",
        "javascript를 활성화해 주세요",
        "javascript를 사용하도록 설정해 주세요",
        "브라우저가 자바스크립트를 지원하지 않습니다",
        "이 페이지를 보려면 자바스크립트가 필요합니다",
    ],
    vi=[
        "vui lòng bật javascript",
        "vui lòng kích hoạt javascript",
        "vui lòng bật javascript trên trình duyệt",
        "bạn cần bật javascript để sử dụng trang web này",
        "bạn cần bật javascript để xem nội dung này",
        "trình duyệt của bạn không hỗ trợ javascript",
        "trình duyệt của bạn đã tắt javascript",
    ],
    id=[
        "silakan aktifkan javascript",
        "harap aktifkan javascript",
        "mohon aktifkan javascript",
        "aktifkan javascript di browser anda",
        "anda harus mengaktifkan javascript",
        "javascript tidak aktif",
        "javascript dinonaktifkan di browser anda",
        "browser anda tidak mendukung javascript",
    ],
)

SCRIPT_ROWS = """
        en - Please enable JavaScript to view the comments powered by Disqus.
        en - You need to enable JavaScript to run this app.
        de - Bitte aktivieren Sie JavaScript in Ihrem Browser.
        fr - Veuillez activer JavaScript dans votre navigateur.
        es - Por favor, habilita JavaScript.
        es - Debes activar JavaScript.
        it - Spiacenti, devi abilitare JavaScript per poter procedere.
        pt - Por favor, ative o JavaScript no seu navegador.
        pt - É necessário ativar o JavaScript.
        nl - Schakel JavaScript in om deze pagina te bekijken.
        pl - Proszę włączyć obsługę JavaScript.
        ru - Для корректной работы сайта необходимо включить JavaScript.
        uk - Будь ласка, увімкніть JavaScript.
        cs - Prosím, zapněte si JavaScript.
        ro - Vă rugăm să activați JavaScript.
        hu - Kérjük, engedélyezze a JavaScriptet.
        el - Παρακαλώ ενεργοποιήστε τη JavaScript.
        tr - Lütfen JavaScript’i etkinleştirin.
        ar - يرجى تفعيل جافا سكريبت.
        fa - لطفا جاوا اسکریپت را فعال کنید.
        he - יש להפעיל JavaScript.
        hi - कृपया अपने ब्राउज़र में जावास्क्रिप्ट सक्षम करें।
        zh - 请在浏览器中启用JavaScript。
        ja - JavaScriptを有効にしてください。
        ko - 자바스크립트를 활성화해 주세요.
        vi - Vui lòng bật JavaScript trên trình duyệt.
        id - Harap aktifkan JavaScript.
        sv - Du måste aktivera JavaScript.
        sv - Den här webbplatsen kräver JavaScript.
        da - Du skal slå JavaScript til.
        no - Du trenger JavaScript for å se video.
        fi - Ota JavaScript käyttöön selaimessasi.
        en | JavaScript is the most used language of the web.
        en | The JavaScript Renaissance
        en | Please enable JavaScript modules in the settings file before you start the server.
        en | javascript
        de | JavaScript ist in der Schule Pflicht.
    """
