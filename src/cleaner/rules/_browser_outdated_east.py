"""Words and examples of the room ``browser``."""

from __future__ import annotations

from cleaner.rule import Words

OUTDATED_EAST = Words(
    pl=[
        "twoja przeglądarka nie jest obsługiwana",
        "ta przeglądarka nie jest obsługiwana",
        "twoja przeglądarka jest nieaktualna",
        "twoja przeglądarka jest przestarzała",
        "używasz przestarzałej przeglądarki",
        "korzystasz z nieaktualnej przeglądarki",
        "zaktualizuj przeglądarkę",
        "zaktualizuj swoją przeglądarkę",
        "twoja przeglądarka nie obsługuje odtwarzacza wideo",
        "twoja przeglądarka nie obsługuje wideo html5",
        "twoja przeglądarka nie obsługuje elementu audio",
    ],
    ru=[
        "ваш браузер устарел",
        "ваш браузер не поддерживается",
        "ваш браузер больше не поддерживается",
        "вы используете устаревший браузер",
        "вы используете устаревшую версию браузера",
        "пожалуйста, обновите ваш браузер",
        "обновите браузер",
        "обновите ваш браузер",
        "ваш браузер не поддерживает видео",
        "ваш браузер не поддерживает html5 видео",
        "ваш браузер не поддерживает данный формат видео",
        "ваш браузер не поддерживает элемент audio",
        "ваш браузер не поддерживает html5",
    ],
    uk=[
        "ваш браузер застарів",
        "ваш браузер застарілий",
        "ваш браузер не підтримується",
        "ви використовуєте застарілий браузер",
        "будь ласка, оновіть ваш браузер",
        "оновіть браузер",
        "ваш браузер не підтримує відео",
        "ваш браузер не підтримує html5 відео",
        "ваш браузер не підтримує елемент audio",
    ],
    cs=[
        "váš prohlížeč není podporován",
        "váš prohlížeč není podporovaný",
        "používáte zastaralý prohlížeč",
        "váš prohlížeč je zastaralý",
        "aktualizujte svůj prohlížeč",
        "aktualizujte prosím svůj prohlížeč",
        "váš prohlížeč nepodporuje přehrávání videa",
        "váš prohlížeč nepodporuje html5 video",
        "váš prohlížeč nepodporuje přehrávání audia",
    ],
    hu=[
        "a böngészője nem támogatott",
        "az ön böngészője nem támogatott",
        "az ön böngészője elavult",
        "a böngésződ elavult",
        "elavult böngészőt használ",
        "elavult böngészőt használsz",
        "kérjük, frissítse böngészőjét",
        "a böngésződ nem támogatja a videó lejátszását",
        "az ön böngészője nem támogatja a videolejátszást",
        "a böngészője nem támogatja a html5 videót",
    ],
    el=[
        "ο browser σας δεν υποστηρίζεται",
        "το πρόγραμμα περιήγησής σας δεν υποστηρίζεται",
        "χρησιμοποιείτε παλιά έκδοση browser",
        "χρησιμοποιείτε ένα παλιό πρόγραμμα περιήγησης",
        "παρακαλούμε αναβαθμίστε τον browser σας",
        "ο browser σας δεν υποστηρίζει το στοιχείο ήχου",
        "ο browser σας δεν υποστηρίζει βίντεο html5",
    ],
    tr=[
        "tarayıcınız desteklenmiyor",
        "bu tarayıcı desteklenmiyor",
        "bu tarayıcı artık desteklenmiyor",
        "tarayıcınız güncel değil",
        "eski bir tarayıcı kullanıyorsunuz",
        "lütfen tarayıcınızı güncelleyin",
        "tarayıcınız video etiketini desteklemiyor",
        "tarayıcınız html5 video desteklemiyor",
        "tarayıcınız ses öğesini desteklemiyor",
        "tarayıcınız bu videoyu desteklemiyor",
    ],
    ar=[
        "متصفحك غير مدعوم",
        "المتصفح الخاص بك غير مدعوم",
        "متصفحك قديم",
        "أنت تستخدم متصفحا قديما",
        "يرجى تحديث المتصفح",
        "يرجى تحديث متصفحك",
        "متصفحك لا يدعم تشغيل الفيديو",
        "متصفحك لا يدعم عنصر الصوت",
        "المتصفح لا يدعم تشغيل الفيديو",
    ],
    fa=[
        "مرورگر شما پشتیبانی نمی\u200cشود",
        "مرورگر شما قدیمی است",
        "لطفا مرورگر خود را به\u200cروز کنید",
        "لطفا مرورگر خود را به روز رسانی کنید",
        "مرورگر شما از ویدئو پشتیبانی نمی\u200cکند",
        "مرورگر شما از پخش ویدیو پشتیبانی نمی\u200cکند",
        "مرورگر شما از html5 پشتیبانی نمی\u200cکند",
    ],
    he=[
        "הדפדפן שלך אינו נתמך",
        "דפדפן זה אינו נתמך",
        "הדפדפן שלך לא נתמך",
        "הדפדפן שלך אינו מעודכן",
        "אתה משתמש בדפדפן מיושן",
        "אנא עדכן את הדפדפן",
        "הדפדפן שלך אינו תומך בניגון וידאו",
        "הדפדפן שלך לא תומך בתג אודיו",
    ],
    hi=[
        "आपका ब्राउज़र समर्थित नहीं है",
        "यह ब्राउज़र समर्थित नहीं है",
        "आपका ब्राउज़र पुराना है",
        "कृपया अपना ब्राउज़र अपडेट करें",
        "आपका ब्राउज़र वीडियो का समर्थन नहीं करता",
        "आपका ब्राउज़र ऑडियो का समर्थन नहीं करता",
    ],
    zh=[
        "您的浏览器版本过低",
        "您的浏览器不受支持",
        "您的浏览器版本太低",
        "您使用的浏览器版本过低",
        "请升级您的浏览器",
        "请更新您的浏览器",
        "您的浏览器不支持视频播放",
        "您的浏览器不支持html5视频",
        "您的浏览器不支持 video 标签",
        "您的浏览器不支持此视频格式",
        "您的浏览器不支持audio标签",
        "您的瀏覽器版本過舊",
        "請更新您的瀏覽器",
        "您的瀏覽器不支援影片播放",
    ],
    ja=[
        "お使いのブラウザはサポートされていません",
        "お使いのブラウザは対応していません",
        "ご利用のブラウザはサポートされていません",
        "このブラウザはサポートされていません",
        "お使いのブラウザは動画再生に対応していません",
        "お使いのブラウザはvideoタグに対応していません",
        "お使いのブラウザは音声再生に対応していません",
        "最新のブラウザをご利用ください",
        "ブラウザをアップデートしてください",
    ],
    ko=[
        "지원하지 않는 브라우저입니다",
        "지원되지 않는 브라우저입니다",
        "현재 브라우저는 지원되지 않습니다",
        "브라우저를 업데이트해 주세요",
        "브라우저를 업그레이드해 주세요",
        "브라우저가 비디오 태그를 지원하지 않습니다",
        "브라우저가 동영상 재생을 지원하지 않습니다",
        "이 브라우저는 동영상을 지원하지 않습니다",
        "오디오 태그를 지원하지 않는 브라우저입니다",
    ],
    vi=[
        "trình duyệt của bạn không được hỗ trợ",
        "trình duyệt của bạn đã cũ",
        "bạn đang sử dụng trình duyệt cũ",
        "vui lòng cập nhật trình duyệt",
        "vui lòng nâng cấp trình duyệt của bạn",
        "trình duyệt của bạn không hỗ trợ video",
        "trình duyệt của bạn không hỗ trợ phát video",
        "trình duyệt của bạn không hỗ trợ thẻ audio",
        "trình duyệt không hỗ trợ html5 video",
    ],
    id=[
        "browser anda tidak didukung",
        "browser ini tidak didukung",
        "browser anda sudah usang",
        "anda menggunakan browser lama",
        "silakan perbarui browser anda",
        "harap perbarui browser anda",
        "browser anda tidak mendukung video",
        "browser anda tidak mendukung pemutaran video",
        "browser anda tidak mendukung elemen audio",
        "peramban anda tidak didukung",
    ],
)

OUTDATED_ROWS = """
        en - You are using an outdated browser.
        en - Your browser does not support the audio element.
        de - Dieser Browser wird nicht mehr unterstützt.
        fr - Votre navigateur n’est pas pris en charge.
        es - Tu navegador no es compatible.
        it - Il tuo browser non è più supportato.
        pt - O seu navegador está desatualizado.
        nl - Deze browser wordt niet meer ondersteund.
        pl - Twoja przeglądarka jest przestarzała.
        ru - Вы используете устаревший браузер.
        uk - Ви використовуєте застарілий браузер.
        cs - Používáte zastaralý prohlížeč.
        ro - Folosești un browser învechit.
        hu - Elavult böngészőt használ.
        el - Το πρόγραμμα περιήγησής σας δεν υποστηρίζεται.
        tr - Eski bir tarayıcı kullanıyorsunuz.
        ar - يرجى تحديث متصفحك.
        fa - مرورگر شما پشتیبانی نمی‌شود.
        he - הדפדפן שלך אינו נתמך.
        hi - कृपया अपना ब्राउज़र अपडेट करें।
        zh - 您使用的浏览器版本过低。
        ja - お使いのブラウザはサポートされていません。
        ko - 지원하지 않는 브라우저입니다.
        vi - Trình duyệt của bạn không được hỗ trợ.
        id - Silakan perbarui browser Anda.
        sv - Du använder en föråldrad webbläsare.
        da - Du bruger en forældet browser.
        no - Du bruker en utdatert nettleser.
        fi - Käytät vanhentunutta selainta.
        en | Browser compatibility
        en | Make your browser window tall and narrow.
        en | The browser is no longer supported by the company that made it.
        de | Der Browser wird vom Hersteller nicht mehr unterstützt.
    """
