"""Words and examples of the room ``consent``."""

from __future__ import annotations

from cleaner.rule import Words

NOTICE = Words(
    en=[
        "this website uses cookies to ensure you get the best experience on our website",
        "this website uses cookies to improve your experience",
        "this site uses cookies to improve your experience",
        "we use cookies to improve your experience",
        "we use cookies to ensure that we give you the best experience on our website",
        "we use cookies to personalise content and ads, to provide social media features and to analyse our traffic",
        "we use cookies to personalize content and ads, to provide social media features and to analyze our traffic",
        "we use cookies and similar technologies to give you a better experience",
        "by continuing to use this site, you agree to our use of cookies",
        "by continuing to browse this site, you agree to our use of cookies",
        "by using this website, you agree to our use of cookies",
        "this site uses cookies. by continuing to use this site you agree to our use of cookies",
        "if you continue to use this site we will assume that you are happy with it",
        "this website uses cookies to improve your experience. we'll assume you're ok with this, but you can opt-out if you wish",
        'by clicking "accept all", you agree to the storing of cookies on your device',
        'by clicking "accept" you consent to the use of all the cookies',
        "you can change your cookie settings at any time",
        "we and our partners use cookies and similar technologies",
        "do you mind if we use optional cookies to provide you personalized content and to analyze site traffic?",
        "we and our partners store and/or access information on a device, such as cookies",
    ],
    de=[
        "diese website verwendet cookies, um ihnen die bestmögliche nutzung zu ermöglichen",
        "diese website verwendet cookies",
        "diese webseite verwendet cookies",
        "diese website benutzt cookies. wenn sie die website weiter nutzen, gehen wir von ihrem einverständnis aus",
        "wir verwenden cookies, um inhalte und anzeigen zu personalisieren",
        "wir verwenden cookies, um inhalte und anzeigen zu personalisieren, funktionen für soziale medien anbieten zu können und die zugriffe auf unsere website zu analysieren",
        "wir nutzen cookies auf unserer website. einige von ihnen sind essenziell, während andere uns helfen, diese website und ihre erfahrung zu verbessern",
        "durch die weitere nutzung der website stimmen sie der verwendung von cookies zu",
        "mit der nutzung unserer dienste erklären sie sich damit einverstanden, dass wir cookies verwenden",
        "wir und unsere partner verwenden cookies und ähnliche technologien",
        "sie können ihre einwilligung jederzeit widerrufen",
        "sie können ihre cookie-einstellungen jederzeit ändern",
    ],
    fr=[
        "ce site utilise des cookies",
        "ce site utilise des cookies pour améliorer votre expérience",
        "ce site utilise des cookies afin de vous offrir la meilleure expérience possible",
        "nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site web",
        "nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site",
        "si vous continuez à utiliser ce site, nous supposerons que vous en êtes satisfait",
        "en poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies",
        "en poursuivant votre navigation, vous acceptez l'utilisation de cookies",
        "nous et nos partenaires utilisons des cookies",
        "vous pouvez modifier vos choix à tout moment",
        "vous pouvez retirer votre consentement à tout moment",
    ],
    es=[
        "este sitio web utiliza cookies para mejorar su experiencia",
        "este sitio web utiliza cookies",
        "esta página web utiliza cookies",
        "esta web utiliza cookies",
        "utilizamos cookies propias y de terceros para mejorar nuestros servicios",
        "utilizamos cookies para asegurar que damos la mejor experiencia al usuario en nuestro sitio web",
        "usamos cookies para mejorar tu experiencia",
        "si continúa navegando, consideramos que acepta su uso",
        "si continúas navegando, consideramos que aceptas su uso",
        "si continúa utilizando este sitio asumiremos que está de acuerdo",
        "al continuar navegando, aceptas el uso de cookies",
        "nosotros y nuestros socios utilizamos cookies",
        "puede cambiar la configuración de cookies en cualquier momento",
    ],
    it=[
        "questo sito utilizza cookie",
        "questo sito utilizza i cookie per migliorare la tua esperienza",
        "questo sito web utilizza i cookie",
        "utilizziamo i cookie per essere sicuri che tu possa avere la migliore esperienza sul nostro sito",
        "se continui ad utilizzare questo sito noi assumiamo che tu ne sia felice",
        "se continui a navigare ne accetti l'utilizzo",
        "proseguendo la navigazione si accetta l'uso dei cookie",
        "continuando la navigazione accetti l'utilizzo dei cookie",
        "noi e i nostri partner utilizziamo cookie e tecnologie simili",
        "puoi modificare le tue preferenze in qualsiasi momento",
    ],
    pt=[
        "este site usa cookies para melhorar a sua experiência",
        "este site usa cookies",
        "este site utiliza cookies",
        "este website utiliza cookies",
        "utilizamos cookies para melhorar a sua experiência",
        "usamos cookies para melhorar sua experiência",
        "utilizamos cookies essenciais e tecnologias semelhantes de acordo com a nossa política de privacidade e, ao continuar navegando, você concorda com estas condições",
        "ao continuar navegando, você concorda com o uso de cookies",
        "ao continuar a navegar, está a concordar com a utilização de cookies",
        "ao navegar neste site, você concorda com o uso de cookies",
    ],
    nl=[
        "deze website maakt gebruik van cookies",
        "deze website gebruikt cookies",
        "deze site gebruikt cookies",
        "wij gebruiken cookies om onze website te verbeteren",
        "we gebruiken cookies om ervoor te zorgen dat onze website zo soepel mogelijk draait",
        "wij gebruiken cookies om content en advertenties te personaliseren",
        "door verder te gaan op deze website ga je akkoord met het gebruik van cookies",
        "door gebruik te blijven maken van deze website gaat u akkoord met ons gebruik van cookies",
        "je kunt je voorkeuren op elk moment aanpassen",
    ],
    pl=[
        "ta strona używa plików cookie",
        "ta strona korzysta z plików cookies",
        "ta strona wykorzystuje pliki cookies",
        "strona korzysta z plików cookies w celu realizacji usług",
        "używamy plików cookie, aby zapewnić najlepszą jakość korzystania z naszej witryny",
        "nasza strona korzysta z plików cookies",
        "korzystając ze strony, wyrażasz zgodę na używanie plików cookies",
        "korzystając z serwisu, wyrażasz zgodę na używanie cookies, zgodnie z aktualnymi ustawieniami przeglądarki",
        "możesz zmienić ustawienia cookies w swojej przeglądarce",
    ],
    ru=[
        "этот сайт использует файлы cookie",
        "этот сайт использует cookie",
        "сайт использует файлы cookie",
        "мы используем файлы cookie",
        "мы используем cookie",
        "мы используем файлы cookie, чтобы улучшить работу сайта",
        "на сайте используются файлы cookie",
        "на сайте применяются рекомендательные технологии",
        "продолжая использовать сайт, вы соглашаетесь с использованием файлов cookie",
        "продолжая пользоваться сайтом, вы соглашаетесь на использование файлов cookie",
        "оставаясь на сайте, вы соглашаетесь с использованием файлов cookie",
        "используя этот сайт, вы соглашаетесь с использованием файлов cookie",
    ],
    uk=[
        "цей сайт використовує файли cookie",
        "цей сайт використовує cookies",
        "сайт використовує файли cookie",
        "ми використовуємо файли cookie",
        "ми використовуємо cookies",
        "ми використовуємо файли cookie, щоб покращити роботу сайту",
        "продовжуючи користуватися сайтом, ви погоджуєтесь на використання файлів cookie",
        "продовжуючи перегляд сайту, ви погоджуєтесь з використанням cookies",
    ],
    cs=[
        "tento web používá soubory cookie",
        "tento web používá cookies",
        "tyto stránky používají soubory cookie",
        "tyto webové stránky používají soubory cookies",
        "k poskytování služeb, personalizaci reklam a analýze návštěvnosti využíváme soubory cookie",
        "používáním tohoto webu s tím souhlasíte",
        "používáním těchto stránek souhlasíte s používáním souborů cookie",
    ],
    ro=[
        "acest site folosește cookie-uri",
        "acest site folosește cookies",
        "acest site utilizează cookie-uri",
        "acest website folosește cookie-uri",
        "folosim cookie-uri pentru a îmbunătăți experiența dumneavoastră",
        "folosim cookie-uri pentru a-ți oferi cea mai bună experiență pe site-ul nostru",
        "continuând navigarea, ești de acord cu utilizarea cookie-urilor",
        "prin continuarea navigării, sunteți de acord cu utilizarea cookie-urilor",
    ],
    hu=[
        "ez a weboldal sütiket használ",
        "ez az oldal sütiket használ",
        "az oldal sütiket használ",
        "weboldalunk sütiket használ",
        "honlapunk sütiket használ a jobb felhasználói élmény érdekében",
        "sütiket használunk a jobb felhasználói élmény érdekében",
        "az oldal böngészésével elfogadja a sütik használatát",
        "a weboldal használatával ön elfogadja a sütik használatát",
    ],
    el=[
        "αυτός ο ιστότοπος χρησιμοποιεί cookies",
        "ο ιστότοπος αυτός χρησιμοποιεί cookies",
        "χρησιμοποιούμε cookies για να σας προσφέρουμε την καλύτερη δυνατή εμπειρία στη σελίδα μας",
        "χρησιμοποιούμε cookies για να βελτιώσουμε την εμπειρία σας",
        "εάν συνεχίσετε να χρησιμοποιείτε τη σελίδα, θα υποθέσουμε πως είστε ικανοποιημένοι με αυτό",
        "συνεχίζοντας την περιήγηση, αποδέχεστε τη χρήση cookies",
    ],
    tr=[
        "bu web sitesi çerez kullanmaktadır",
        "bu site çerez kullanmaktadır",
        "bu internet sitesinde çerezler kullanılmaktadır",
        "sitemizde çerezler kullanılmaktadır",
        "size daha iyi hizmet sunabilmek için çerezler kullanıyoruz",
        "size daha iyi hizmet sunabilmek için sitemizde çerezler kullanılmaktadır",
        "sitemizi kullanarak çerezleri kullanmamızı kabul edersiniz",
        "siteyi kullanmaya devam ederek çerez kullanımını kabul etmiş olursunuz",
    ],
    ar=[
        "يستخدم هذا الموقع ملفات تعريف الارتباط",
        "يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك",
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتك",
        "نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا",
        "باستمرارك في تصفح الموقع فإنك توافق على استخدام ملفات تعريف الارتباط",
        "باستخدامك لهذا الموقع فإنك توافق على استخدام ملفات تعريف الارتباط",
    ],
    fa=[
        "این وب\u200cسایت از کوکی\u200cها استفاده می\u200cکند",
        "این سایت از کوکی استفاده می\u200cکند",
        "این سایت از کوکی\u200cها استفاده می\u200cکند",
        "ما از کوکی\u200cها برای بهبود تجربه شما استفاده می\u200cکنیم",
        "با ادامه استفاده از این سایت، شما با استفاده از کوکی\u200cها موافقت می\u200cکنید",
    ],
    he=[
        "אתר זה משתמש בעוגיות",
        "האתר משתמש בעוגיות",
        "אתר זה עושה שימוש בקובצי cookies",
        "אתר זה עושה שימוש בעוגיות",
        "אנו משתמשים בעוגיות כדי לשפר את חוויית הגלישה שלך",
        "אנחנו משתמשים בעוגיות כדי לשפר את חוויית הגלישה",
        "המשך גלישה באתר מהווה הסכמה לשימוש בעוגיות",
        "בהמשך הגלישה באתר הינך מסכים לשימוש בעוגיות",
    ],
    hi=[
        "यह वेबसाइट कुकीज़ का उपयोग करती है",
        "यह वेबसाइट कुकीज का उपयोग करती है",
        "यह साइट कुकीज़ का उपयोग करती है",
        "हम आपके अनुभव को बेहतर बनाने के लिए कुकीज़ का उपयोग करते हैं",
        "इस साइट का उपयोग जारी रखकर आप कुकीज़ के उपयोग के लिए सहमत होते हैं",
    ],
    zh=[
        "本网站使用cookie",
        "本网站使用cookies",
        "本网站使用cookie来改善您的体验",
        "我们使用cookie来改善您的体验",
        "我们使用cookie为您提供更好的体验",
        "继续浏览本网站即表示您同意我们使用cookie",
        "如果您继续使用本网站,即表示您同意我们使用cookie",
        "本網站使用cookie",
        "本網站使用cookies以提升您的使用體驗",
        "繼續瀏覽本網站即表示您同意我們使用cookie",
        "當您繼續瀏覽本網站,即表示您同意我們使用cookies",
    ],
    ja=[
        "当サイトではcookieを使用しています",
        "このサイトではcookieを使用しています",
        "当サイトではクッキーを使用しています",
        "当ウェブサイトではcookieを使用しています",
        "当サイトでは、利便性の向上のためcookieを使用しています",
        "本サイトを引き続き閲覧することで、cookieの使用に同意したものとみなします",
        "サイトの閲覧を続けることで、cookieの使用に同意したことになります",
        "引き続き閲覧する場合、cookieの使用を承諾したものとみなされます",
    ],
    ko=[
        "이 웹사이트는 쿠키를 사용합니다",
        "본 웹사이트는 쿠키를 사용합니다",
        "이 사이트는 쿠키를 사용합니다",
        "당사는 더 나은 서비스를 제공하기 위해 쿠키를 사용합니다",
        "더 나은 서비스를 제공하기 위해 쿠키를 사용합니다",
        "계속 이용하시면 쿠키 사용에 동의하는 것으로 간주됩니다",
        "사이트를 계속 이용하면 쿠키 사용에 동의하는 것으로 간주합니다",
    ],
    vi=[
        "trang web này sử dụng cookie",
        "website này sử dụng cookie",
        "trang web này sử dụng cookie để cải thiện trải nghiệm của bạn",
        "chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn",
        "chúng tôi sử dụng cookie để mang đến trải nghiệm tốt hơn",
        "bằng cách tiếp tục sử dụng trang web, bạn đồng ý với việc sử dụng cookie",
    ],
    id=[
        "situs ini menggunakan cookie",
        "situs web ini menggunakan cookie",
        "situs ini menggunakan cookies",
        "website ini menggunakan cookies untuk meningkatkan pengalaman anda",
        "kami menggunakan cookie untuk meningkatkan pengalaman anda",
        "kami menggunakan cookies untuk memberikan pengalaman terbaik",
        "dengan melanjutkan menggunakan situs ini, anda menyetujui penggunaan cookie",
        "dengan terus menggunakan situs ini, anda menyetujui penggunaan cookie kami",
    ],
    sv=[
        "den här webbplatsen använder cookies",
        "denna webbplats använder cookies",
        "webbplatsen använder cookies",
        "vi använder cookies för att förbättra din upplevelse",
        "vi använder cookies för att ge dig en bättre upplevelse",
        "vi använder kakor för att förbättra webbplatsen",
        "genom att fortsätta använda webbplatsen godkänner du att vi använder cookies",
        "genom att fortsätta surfa godkänner du att vi använder cookies",
        "du kan när som helst ändra dina inställningar",
    ],
    da=[
        "dette website bruger cookies",
        "denne hjemmeside bruger cookies",
        "dette site bruger cookies",
        "siden bruger cookies",
        "vi bruger cookies for at give dig en bedre oplevelse",
        "vi bruger cookies til at forbedre din oplevelse",
        "vi bruger cookies til at tilpasse vores indhold og annoncer",
        "ved at fortsætte med at bruge siden accepterer du brugen af cookies",
        "hvis du klikker videre på siden, accepterer du vores brug af cookies",
        "du kan til enhver tid ændre dit samtykke",
    ],
    no=[
        "dette nettstedet bruker informasjonskapsler",
        "denne nettsiden bruker informasjonskapsler",
        "denne nettsiden bruker cookies",
        "vi bruker informasjonskapsler for å gi deg en bedre opplevelse",
        "vi bruker informasjonskapsler (cookies) for å gi deg en bedre brukeropplevelse",
        "ved å fortsette å bruke nettstedet godtar du vår bruk av informasjonskapsler",
        "ved å bruke denne nettsiden godtar du bruken av informasjonskapsler",
    ],
    fi=[
        "tämä sivusto käyttää evästeitä",
        "tämä verkkosivusto käyttää evästeitä",
        "sivustomme käyttää evästeitä",
        "käytämme evästeitä parantaaksemme käyttökokemustasi",
        "käytämme evästeitä tarjotaksemme sinulle paremman käyttökokemuksen",
        "jatkamalla sivuston käyttöä hyväksyt evästeiden käytön",
        "jatkamalla selaamista hyväksyt evästeiden käytön",
        "voit muuttaa evästeasetuksia milloin tahansa",
    ],
)

NOTICE_ROWS = """
        en - This website uses cookies to ensure you get the best experience on our website.
        en - By continuing to use this site, you agree to our use of cookies.
        de - Durch die weitere Nutzung der Website stimmen Sie der Verwendung von Cookies zu.
        fr - En poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies.
        es - Utilizamos cookies propias y de terceros para mejorar nuestros servicios.
        it - Proseguendo la navigazione si accetta l’uso dei cookie.
        pt - Ao continuar navegando, você concorda com o uso de cookies.
        nl - Door verder te gaan op deze website ga je akkoord met het gebruik van cookies.
        pl - Korzystając ze strony, wyrażasz zgodę na używanie plików cookies.
        ru - Продолжая использовать сайт, вы соглашаетесь с использованием файлов cookie.
        ru - На сайте применяются рекомендательные технологии.
        uk - Продовжуючи користуватися сайтом, ви погоджуєтесь на використання файлів cookie.
        cs - Používáním těchto stránek souhlasíte s používáním souborů cookie.
        ro - Continuând navigarea, ești de acord cu utilizarea cookie-urilor.
        hu - A weboldal használatával Ön elfogadja a sütik használatát.
        el - Συνεχίζοντας την περιήγηση, αποδέχεστε τη χρήση cookies.
        tr - Siteyi kullanmaya devam ederek çerez kullanımını kabul etmiş olursunuz.
        ar - نستخدم ملفات تعريف الارتباط لتحسين تجربتك.
        fa - ما از کوکی‌ها برای بهبود تجربه شما استفاده می‌کنیم.
        he - המשך גלישה באתר מהווה הסכמה לשימוש בעוגיות.
        hi - हम आपके अनुभव को बेहतर बनाने के लिए कुकीज़ का उपयोग करते हैं।
        zh - 继续浏览本网站即表示您同意我们使用Cookie。
        ja - 当サイトではCookieを使用しています。
        ko - 이 웹사이트는 쿠키를 사용합니다.
        vi - Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn.
        id - Kami menggunakan cookie untuk meningkatkan pengalaman Anda.
        sv - Genom att fortsätta använda webbplatsen godkänner du att vi använder cookies.
        da - Hvis du klikker videre på siden, accepterer du vores brug af cookies.
        no - Ved å bruke denne nettsiden godtar du bruken av informasjonskapsler.
        fi - Jatkamalla sivuston käyttöä hyväksyt evästeiden käytön.
        en | The company uses cookies to learn which pages its visitors read.
        en | Google delayed its plan to block third-party cookies again, and advertisers were relieved by the decision.
        en | We use cookies as bait because the raccoons of the island cannot resist them, and nobody else on the team can either.
        de | Der Verlag verwendet Cookies, um zu erfahren, was seine Leser kaufen.
        pt | Cookie de Chocolate
        fr | Le site utilise des cookies pour suivre ses visiteurs, a constaté la commission.
    """
