"""Words and examples of the room ``browser``."""

from __future__ import annotations

from cleaner.rule import Words

BLOCKER = Words(
    en=[
        "please disable your ad blocker",
        "please disable your adblocker",
        "please turn off your ad blocker",
        "please turn off your adblocker",
        "please consider disabling your ad blocker",
        "please whitelist our site",
        "please disable adblock",
        "please disable your ad blocker to continue",
        "please support us by disabling your ad blocker",
        "please support us by disabling these ads blocker",
        "ad blocker detected",
        "adblocker detected",
        "adblock detected",
        "ads blocker detected",
        "ads blocker detected!!!",
        "ad blocking detected",
        "we have detected that you are using an ad blocker",
        "we've detected that you are using an ad blocker",
        "we have detected that you are using extensions to block ads. please support us by disabling these ads blocker",
        "it looks like you are using an ad blocker",
        "it looks like you're using an ad blocker",
        "it appears that you are using an ad blocker",
        "it seems you are using an ad blocker",
        "you are using an ad blocker",
        "you appear to be using an ad blocker",
        "we noticed you're using an ad blocker",
        "we notice you're using an ad blocker",
        "we noticed you have an ad blocker on",
        "already disabled your ad blocker",
        "i have disabled my ad blocker",
        "disable ad blocker",
        "turn off ad blocker",
        "allow ads on this site",
    ],
    de=[
        "bitte deaktivieren sie ihren adblocker",
        "bitte deaktiviere deinen adblocker",
        "bitte deaktivieren sie ihren werbeblocker",
        "bitte schalten sie ihren adblocker aus",
        "bitte schalten sie ihren adblocker ab",
        "adblocker erkannt",
        "adblocker aktiv",
        "werbeblocker erkannt",
        "sie haben einen adblocker aktiviert",
        "sie nutzen einen adblocker",
        "sie verwenden einen adblocker",
        "du nutzt einen adblocker",
        "du verwendest einen adblocker",
        "sie haben einen adblocker installiert",
        "wir haben festgestellt, dass sie einen adblocker verwenden",
        "es scheint, als würden sie einen adblocker verwenden",
        "adblocker deaktivieren",
    ],
    fr=[
        "veuillez désactiver votre bloqueur de publicité",
        "veuillez désactiver votre bloqueur de publicités",
        "merci de désactiver votre bloqueur de publicité",
        "merci de désactiver votre adblock",
        "vous utilisez un bloqueur de publicité",
        "vous utilisez un bloqueur de publicités",
        "vous utilisez un adblock",
        "bloqueur de publicité détecté",
        "bloqueur de publicités détecté",
        "adblock détecté",
        "il semble que vous utilisiez un bloqueur de publicité",
        "nous avons détecté un bloqueur de publicité",
        "désactiver mon bloqueur de publicité",
    ],
    es=[
        "por favor, desactiva tu bloqueador de anuncios",
        "por favor desactive su bloqueador de anuncios",
        "desactiva tu bloqueador de anuncios",
        "bloqueador de anuncios detectado",
        "bloqueador de publicidad detectado",
        "estás usando un bloqueador de anuncios",
        "está utilizando un bloqueador de anuncios",
        "hemos detectado que usas un bloqueador de anuncios",
        "hemos detectado que utilizas un bloqueador de publicidad",
        "parece que estás usando un bloqueador de anuncios",
    ],
    it=[
        "disattiva il tuo ad blocker",
        "disattiva l'ad blocker",
        "disattiva il tuo adblock",
        "disattiva adblock",
        "disabilita il tuo adblocker",
        "per favore disattiva il tuo ad blocker",
        "ad blocker rilevato",
        "adblock rilevato",
        "stai usando un ad blocker",
        "stai utilizzando un adblocker",
        "sembra che tu stia usando un ad blocker",
        "abbiamo rilevato che stai usando un ad blocker",
    ],
    pt=[
        "por favor, desative seu bloqueador de anúncios",
        "desative o seu bloqueador de anúncios",
        "desative seu bloqueador de anúncios",
        "por favor, desative o seu ad blocker",
        "bloqueador de anúncios detectado",
        "bloqueador de anúncios detetado",
        "detectamos que você está usando um bloqueador de anúncios",
        "você está usando um bloqueador de anúncios",
        "parece que você está usando um bloqueador de anúncios",
        "está a usar um bloqueador de anúncios",
    ],
    nl=[
        "schakel je adblocker uit",
        "schakel uw adblocker uit",
        "zet je adblocker uit",
        "zet uw adblocker uit",
        "je gebruikt een adblocker",
        "u gebruikt een adblocker",
        "adblocker gedetecteerd",
        "je hebt een adblocker aanstaan",
        "het lijkt erop dat je een adblocker gebruikt",
        "we zien dat je een adblocker gebruikt",
    ],
    pl=[
        "wyłącz adblocka",
        "wyłącz adblock",
        "wyłącz adblockera",
        "prosimy o wyłączenie adblocka",
        "prosimy o wyłączenie adblocka na naszej stronie",
        "wykryto adblocka",
        "wykryliśmy adblocka",
        "używasz adblocka",
        "masz włączonego adblocka",
        "wygląda na to, że używasz adblocka",
        "korzystasz z adblocka",
    ],
    ru=[
        "пожалуйста, отключите блокировщик рекламы",
        "отключите блокировщик рекламы",
        "отключите adblock",
        "у вас включен блокировщик рекламы",
        "у вас включён блокировщик рекламы",
        "вы используете блокировщик рекламы",
        "обнаружен блокировщик рекламы",
        "обнаружен adblock",
        "похоже, вы используете блокировщик рекламы",
    ],
    uk=[
        "будь ласка, вимкніть блокувальник реклами",
        "вимкніть блокувальник реклами",
        "вимкніть adblock",
        "ви використовуєте блокувальник реклами",
        "у вас увімкнено блокувальник реклами",
        "виявлено блокувальник реклами",
        "схоже, ви використовуєте блокувальник реклами",
    ],
    cs=[
        "vypněte prosím adblock",
        "prosím vypněte adblock",
        "prosíme, vypněte si adblock",
        "vypněte adblock",
        "používáte adblock",
        "máte zapnutý adblock",
        "používáte blokování reklam",
        "detekovali jsme adblock",
        "zdá se, že používáte adblock",
        "zdá se, že používáte blokátor reklam",
    ],
    ro=[
        "vă rugăm să dezactivați ad blockerul",
        "te rugăm să dezactivezi ad blockerul",
        "dezactivează adblock",
        "folosești un ad blocker",
        "folosiți un ad blocker",
        "am detectat un ad blocker",
        "se pare că folosești un ad blocker",
    ],
    hu=[
        "kérjük, kapcsolja ki a reklámblokkolót",
        "kérjük, kapcsold ki a reklámblokkolót",
        "kapcsold ki a reklámblokkolót",
        "reklámblokkolót használsz",
        "reklámblokkolót használ",
        "hirdetésblokkolót használ",
        "úgy tűnik, reklámblokkolót használsz",
    ],
    el=[
        "παρακαλούμε απενεργοποιήστε το ad blocker",
        "παρακαλώ απενεργοποιήστε το adblock",
        "απενεργοποιήστε το ad blocker",
        "χρησιμοποιείτε ad blocker",
        "εντοπίστηκε ad blocker",
        "φαίνεται ότι χρησιμοποιείτε ad blocker",
    ],
    tr=[
        "lütfen reklam engelleyicinizi kapatın",
        "lütfen reklam engelleyiciyi kapatın",
        "lütfen reklam engelleyicinizi devre dışı bırakın",
        "reklam engelleyici tespit edildi",
        "reklam engelleyici kullanıyorsunuz",
        "reklam engelleyici kullandığınızı tespit ettik",
        "adblock tespit edildi",
    ],
    ar=[
        "يرجى تعطيل مانع الإعلانات",
        "الرجاء تعطيل مانع الإعلانات",
        "يرجى إيقاف مانع الإعلانات",
        "تم اكتشاف مانع إعلانات",
        "تم الكشف عن مانع إعلانات",
        "يبدو أنك تستخدم مانع إعلانات",
        "أنت تستخدم مانع الإعلانات",
    ],
    fa=[
        "لطفا مسدودکننده تبلیغات خود را غیرفعال کنید",
        "لطفا ad blocker خود را غیرفعال کنید",
        "شما از مسدودکننده تبلیغات استفاده می\u200cکنید",
    ],
    he=[
        "אנא בטל את חוסם הפרסומות",
        "אנא כבו את חוסם הפרסומות",
        "נראה שאתה משתמש בחוסם פרסומות",
        "זיהינו שאתה משתמש בחוסם פרסומות",
        "אתה משתמש בחוסם פרסומות",
    ],
    hi=[
        "कृपया अपना एड ब्लॉकर बंद करें",
        "कृपया अपना विज्ञापन अवरोधक अक्षम करें",
        "कृपया एड ब्लॉकर बंद करें",
        "ऐसा लगता है कि आप विज्ञापन अवरोधक का उपयोग कर रहे हैं",
    ],
    zh=[
        "请关闭广告拦截器",
        "请关闭您的广告拦截插件",
        "检测到您使用了广告拦截器",
        "检测到广告拦截插件",
        "您正在使用广告拦截器",
        "請關閉廣告攔截器",
        "請關閉您的廣告封鎖程式",
        "偵測到您使用廣告攔截器",
        "我們發現您使用了廣告封鎖程式",
    ],
    ja=[
        "広告ブロックを解除してください",
        "広告ブロッカーを無効にしてください",
        "広告ブロック機能を無効にしてください",
        "広告ブロッカーが検出されました",
        "広告ブロックを検出しました",
        "広告ブロッカーをご利用のようです",
    ],
    ko=[
        "광고 차단기를 해제해 주세요",
        "광고 차단 프로그램을 해제해 주세요",
        "광고 차단을 해제해 주세요",
        "광고 차단기가 감지되었습니다",
        "광고 차단 프로그램이 감지되었습니다",
        "광고 차단 기능을 사용 중입니다",
    ],
    vi=[
        "vui lòng tắt trình chặn quảng cáo",
        "vui lòng tắt phần mềm chặn quảng cáo",
        "vui lòng tắt adblock",
        "bạn đang sử dụng trình chặn quảng cáo",
        "bạn đang sử dụng phần mềm chặn quảng cáo",
        "phát hiện trình chặn quảng cáo",
    ],
    id=[
        "harap nonaktifkan pemblokir iklan anda",
        "mohon nonaktifkan adblock anda",
        "silakan matikan adblock anda",
        "matikan adblock",
        "adblock terdeteksi",
        "pemblokir iklan terdeteksi",
        "anda menggunakan pemblokir iklan",
        "anda menggunakan adblock",
    ],
    sv=[
        "stäng av din annonsblockerare",
        "stäng av din adblocker",
        "vänligen stäng av din annonsblockerare",
        "du använder en annonsblockerare",
        "du använder adblock",
        "du har en annonsblockerare aktiverad",
        "vi ser att du använder en annonsblockerare",
        "det verkar som att du använder en annonsblockerare",
    ],
    da=[
        "slå din adblocker fra",
        "slå venligst din adblocker fra",
        "du bruger en adblocker",
        "du bruger adblock",
        "du har en adblocker slået til",
        "vi kan se, at du bruger en adblocker",
        "det ser ud til, at du bruger en adblocker",
    ],
    no=[
        "slå av annonseblokkeren",
        "vennligst slå av annonseblokkeringen",
        "skru av adblocker",
        "du bruker annonseblokkering",
        "du bruker en annonseblokkerer",
        "du har en adblocker aktivert",
        "vi ser at du bruker en annonseblokkerer",
        "det ser ut til at du bruker en annonseblokkerer",
    ],
    fi=[
        "poista mainostenesto käytöstä",
        "kytke mainosten esto pois päältä",
        "ole hyvä ja poista mainostenesto käytöstä",
        "käytät mainostenestoa",
        "käytät mainosten esto-ohjelmaa",
        "mainostenesto havaittu",
        "näyttää siltä, että käytät mainostenestoa",
    ],
)

BLOCKER_ROWS = """
        en - Please disable your ad blocker to continue.
        en - It looks like you’re using an ad blocker.
        de - Bitte deaktivieren Sie Ihren Adblocker.
        fr - Vous utilisez un bloqueur de publicité.
        es - Desactiva tu bloqueador de anuncios.
        it - Disattiva il tuo ad blocker.
        pt - Desative o seu bloqueador de anúncios.
        nl - Je gebruikt een adblocker.
        pl - Wygląda na to, że używasz AdBlocka.
        ru - Пожалуйста, отключите блокировщик рекламы.
        uk - Будь ласка, вимкніть блокувальник реклами.
        cs - Zdá se, že používáte blokátor reklam.
        ro - Te rugăm să dezactivezi ad blockerul.
        hu - Úgy tűnik, reklámblokkolót használsz.
        el - Φαίνεται ότι χρησιμοποιείτε ad blocker.
        tr - Lütfen reklam engelleyicinizi kapatın.
        ar - يرجى تعطيل مانع الإعلانات.
        fa - لطفا مسدودکننده تبلیغات خود را غیرفعال کنید.
        he - נראה שאתה משתמש בחוסם פרסומות.
        hi - कृपया अपना एड ब्लॉकर बंद करें।
        zh - 请关闭广告拦截器。
        ja - 広告ブロッカーを無効にしてください。
        ko - 광고 차단기를 해제해 주세요.
        vi - Vui lòng tắt trình chặn quảng cáo.
        id - Harap nonaktifkan pemblokir iklan Anda.
        sv - Du använder en annonsblockerare.
        da - Du bruger en adblocker.
        no - Du bruker annonseblokkering.
        fi - Käytät mainostenestoa.
        en | Ad blockers: Non-premium users can install software to bypass ads.
        en | The publisher asked readers to disable their ad blocker.
        de | Adblocker
    """
