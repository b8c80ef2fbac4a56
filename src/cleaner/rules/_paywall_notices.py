"""Notices of the room ``paywall``: paragraphs that sell the publisher's own subscription."""

from __future__ import annotations

from cleaner.rules._book import groups

APPEAL = groups("""
    en subscribe now, subscribe today, subscribe here, subscribe for, by subscribing, subscribe to get, subscribe to read, subscribe to continue, subscribe to our, a subscription, our subscription + journalism, newspaper, newsroom, our reporting, in depth reporting, our reporters, our journalists, print edition, digital edition, our coverage, our articles, our stories, local news, e paper, epaper, newsstand, unlimited access to our, unlimited articles, unlimited stories, unlimited news, full access to our, our archive + you, your, our, us, now, today
    en journalism + a month, per month, a week, per week, a year, per year + for only, for just, invest in, stay informed, get unlimited, get full, get access, support our, support us
    en free trial, trial subscription, weeks free, month free, digital subscription, print subscription + newspaper, journalism, e paper, epaper, print edition, digital edition, reporting, news, magazine, articles + start your, try our, try us, your free, claim your, take out, sign up, get your, start a, try it, get our, test our, order your, give yourself
    en epaper, digital edition, replica edition, print edition + our, your + subscribe, subscription, subscribing, log in, sign in, delivered to your
    en newspaper, our paper, print edition + e paper, replica, digital replica + try our, read our, get our, subscribe, download, our app, your phone, your subscription
    en already a subscriber, not a subscriber, existing subscriber, existing subscribers, are you a subscriber, already subscribed, already have a subscription, subscribers only, for subscribers only, exclusively for subscribers, exclusive to subscribers, only available to subscribers, reserved for subscribers + log in, login, sign in, register, subscribe, subscription, activate, you, your
    en free article, free articles, premium article, premium articles, premium content, subscriber content + you, your + subscribe, register, sign up, log in, sign in, unlock, remaining, continue reading, keep reading
    de abonnieren sie, abonniere, jetzt abonnieren, abonnieren, abonnement, probeabo*, testabo*, digitalabo*, digital abo, onlineabo*, printabo*, ein abo, ihr abo, dein abo, unser abo, unsere abo*, im abo, mit abo, probe abo, miniabo + journalismus, zeitung, zeitungs*, gedruckte*, printausgabe, unsere redaktion, e paper, epaper, alle artikel, unsere artikel, berichterstattung, digitale ausgabe, reportagen, pressefreiheit, recherchen, werbefrei, alle inhalte, plus artikel + sie können, abonnieren sie, abonniere, testen sie, teste, lesen sie, lies, sichern sie, sichere dir, bestellen sie, bestelle, unterstützen sie, unterstütze, ihr abo, dein abo, werden sie, werde, melden sie, melde dich, loggen sie, registrieren sie, jetzt abonnieren, jetzt testen, jetzt lesen, jetzt bestellen, holen sie, hol dir, nutzen sie, probieren sie, schließen sie
    de gedruckte zeitung, gedruckte ausgabe, printausgabe, epaper, digitale zeitung, tageszeitung, wochenzeitung + testen sie, teste, lesen sie, lies, bestellen sie, bestelle, abonnieren sie, abonniere, probieren sie, sichern sie + kostenlos, gratis, unverbindlich, wochen, monat, monate, unser*, ihr briefkasten, ihren briefkasten, abo
    de bereits abonnent, bereits abonnentin, schon abonnent, noch kein abo, bereits ein abo, schon ein abo, noch kein abonnent, nur für abonnenten, exklusiv für abonnenten, exklusiv für abonnentinnen, plus abonnenten, abonnenten vorbehalten + anmelden, melden sie, melde dich, einloggen, loggen sie, registrieren, sie, dein*, ihr*, jetzt
    fr votre abonnement, un abonnement, nos abonnements, en vous abonnant, nos abonnés, abonnés, abonné, abonnement, abonnez + journalisme, journal, rédaction, journalistes, nos articles, tous nos, tous les articles, en illimité, édition, enquêtes, nos contenus, tous les contenus, édition numérique, version numérique + abonnez vous, abonne toi, vous abonnant, profitez, découvrez, soutenez, accédez, identifiez vous, connectez vous, essayez, testez, lisez nos, bénéficiez, votre abonnement, rejoignez
    es suscríbete, suscribete, suscríbase, suscripción, suscripcion, suscriptor, suscriptores, suscriptora + periodismo, periódico, diario, noticias, artículos, edición, redacción, reportajes, contenidos exclusivos, contenido exclusivo, todo el contenido, todos los contenidos, acceso ilimitado + suscríbete, suscribete, suscríbase, hazte, accede, acceda, disfruta, disfrute, apoya, apoye, inicia sesión, inicie sesión, aprovecha, prueba gratis, tu suscripción, regístrate, nuestra suscripción, nuestras suscripciones, contrata
    it abbonati, abbonarti, abbonamento, abbonamenti, abbonandoti, abbònati + giornalismo, giornale, quotidiano, notizie, articoli, redazione, edizione, informazione, inchieste, tutti i contenuti, contenuti esclusivi + abbonati, accedi, sostieni, scopri, scegli, leggi tutti, leggi senza, prova, approfitta, attiva, abbonandoti, il tuo abbonamento, sei già, hai già, regala, acquista
    pt assine, assinatura, assinaturas, assinante, assinantes, assinar + jornalismo, jornal, notícias, reportagens, artigos, edição, redação, redacção, conteúdo exclusivo, conteúdos exclusivos, todo o conteúdo, todos os conteúdos, acesso ilimitado + assine, apoie, acesse, aceda, aproveite, experimente, faça login, inicie sessão, tenha acesso, garanta, seja assinante, torne se, a sua assinatura, sua assinatura, já é assinante, subscreva
    pt subscreva, subscritor, faça a sua subscrição + jornalismo, jornal, artigos, acesso, edição, conteúdos + nosso, nossos, nossa, nossas, já, tenha, apoie, aceda
    nl abonnement, abonnee, abonnees, proefabonnement, digitaal abonnement, abonneer + journalistiek, krant, artikelen, redactie, nieuws, editie, verhalen, onbeperkt lezen, onbeperkt toegang, onbeperkte toegang + neem een, neem nu, word abonnee, word nu, abonneer je, abonneer u, log in, inloggen, lees onbeperkt, probeer, steun, bestel, sluit een, al abonnee, jouw abonnement, uw abonnement, je abonnement, ontdek, krijg
    pl subskryb*, prenumerat*, prenumeruj + dziennikarstw*, gazet*, redakcj*, artykuł*, wydani*, wiadomości, tygodnik*, wszystkich treści, wszystkie treści, czytaj bez + kup, wykup, zyskaj, zamów, subskrybuj, prenumeruj, zaloguj, wspieraj, wesprzyj, czytaj bez, wypróbuj, skorzystaj, zostań, sprawdź, masz już, twoj*, dołącz
    ru подписк*, подпишитесь, подпишись, подписчик* + журналист*, газет*, редакци*, издани*, статьи, статьям, материал*, новост*, журнал*, доступ ко всем, полный доступ + оформите, оформи, подпишитесь, подпишись, получите, получи, поддержите, войдите, авторизуйтесь, читайте без, попробуйте, купите, вашу подписку, ваша подписка, уже подписаны
    uk передплат*, підписк*, підпишіться, передплатіть + журналіст*, газет*, редакці*, видання, статті, статей, матеріал*, новин*, журнал*, доступ до всіх, повний доступ + оформіть, оформи, підпишіться, передплатіть, отримайте, отримуйте, підтримайте, увійдіть, авторизуйтесь, читайте без, спробуйте, придбайте, вже передплатили, ваша передплата
    cs předplatné, předplatného, předplaťte, předplatným, předplatitel*, předplatitelé + noviny, novin, novináři, novinařin*, žurnalistik*, redakc*, článk*, článek, vydání, deník*, zpravodajství, veškerý obsah, veškerému obsahu, celý obsah + předplaťte, kupte, objednejte, získejte, přihlaste se, podpořte, staňte se, vyzkoušejte, aktivujte, pořiďte, čtěte bez, máte již, máte předplatné, vaše předplatné
    ro abonează, abonați, abonare, abonament, abonamentul, abonamente + jurnalism*, ziar*, articole*, redacți*, știri*, ediți*, acces nelimitat, tot conținutul, întregul conținut + abonează te, abonați vă, alege, alegeți, citește fără, susține, susțineți, autentifică te, conectează te, profită, încearcă, ai deja, aveți deja, cumpără, intră în cont
    hu előfizetés*, előfizetőink, előfizetők, előfizető, fizessen elő, fizess elő, előfizetésed + újságírás*, lap, lapunk, újság*, cikk*, szerkesztőség*, hírek, minden tartalm*, valamennyi tartalm* + fizessen elő, fizess elő, legyen előfizet*, legyél előfizet*, jelentkezzen be, jelentkezz be, támogassa, támogasd, próbálja ki, próbáld ki, rendelje meg, rendeld meg, csatlakozz*, olvasson korlátlanul, olvass korlátlanul, váltson, válts, már előfizet*
    el συνδρομή, συνδρομητές, συνδρομητής, συνδρομή σας, συνδρομητών + δημοσιογραφία, δημοσιογραφίας, εφημερίδα, εφημερίδας, άρθρα, άρθρο, έκδοση, ειδήσεις, ύλη, πλήρη πρόσβαση, όλο το περιεχόμενο + γίνετε, γίνε, αποκτήστε, απόκτησε, εγγραφείτε, συνδεθείτε, στηρίξτε, στήριξε, διαβάστε χωρίς, δοκιμάστε, είστε ήδη, κάντε, επιλέξτε
    tr abone + gazete*, gazeteci*, haber*, makale*, içerik*, erişim*, dergi*, e gazete, sınırsız, ay + abone olun, abone ol, abone olarak, okuyun, okumak için, destekleyin, giriş yapın, üye girişi, deneyin, yararlanın, katılın
    ar اشترك الآن, اشتركوا, اشتراكك, اشتراككم, الاشتراك, للمشتركين, المشتركين, اشترك معنا, اشترك لتقرأ, اشترك لمتابعة + الصحافة, صحافة, صحيفة, الصحيفة, صحيفتنا, الجريدة, المقالات, مقالاتنا, مقال, المحتوى, الأخبار, النسخة, تقارير, تقاريرنا, شهريا + اشترك الآن, اشتركوا الآن, اشترك معنا, سجل الدخول, سجلوا الدخول, تسجيل الدخول, احصل على, احصلوا على, ادعم, ادعموا, جربوا, تابع القراءة, لمتابعة القراءة
    fa اشتراک, آبونمان, مشترک شوید + روزنامه, روزنامه‌نگاری, مقاله, مقاله‌ها, مطالب, مطلب, خبر, خبرها, اخبار, نشریه, مجله, دسترسی + مشترک شوید, اشتراک بگیرید, اشتراک تهیه کنید, تهیه کنید, وارد شوید, بخوانید, حمایت کنید, بخرید, بهره‌مند شوید, تهیه نمایید, خریداری کنید, به ما
    he מנוי, מנויים, למנויים, המנוי + עיתון, העיתון, עיתונות, עיתונאות, כתבות, הכתבות, כתבה, הכתבה, גישה, תוכן, תכנים, מהדורה, חדשות, גיליון, מאמרים + הצטרפו עכשיו, הצטרפו אלינו, הצטרפו כמנויים, הצטרפו כמנוי, הצטרפו למינוי, הירשמו, התחברו, קבלו, תמכו בנו, תמכו בעיתונות, היכנסו, לחצו, עשו מנוי, כבר מנויים, קראו ללא
    hi सब्सक्राइब, सब्सक्रिप्शन, ग्राहक बनें + पत्रकारिता, अखबार, अख़बार, समाचार, खबरें, खबर, लेख, पत्रिका, ई पेपर, कंटेंट, सामग्री + हमारे, हमारी, हमारा, हमें, आपकी, आपके + करें, लें, बनें, पढ़ें, पाएं, कीजिए, लीजिए
    zh 订阅, 訂閱, 付费会员, 付費會員, 订户, 訂戶 + 全文, 报道, 報導, 新闻, 新聞, 文章, 阅读, 閱讀, 独家, 獨家, 电子报, 電子報, 报纸, 報紙, 畅读, 暢讀, 无限 + 立即订阅, 立即訂閱, 请订阅, 請訂閱, 成为会员, 成為會員, 加入会员, 加入會員, 订阅本报, 訂閱本報, 订阅我们, 訂閱我們, 支持我们, 支持我們, 您的订阅, 您的訂閱, 您已, 请登录, 請登入, 已是订户, 已是訂戶, 即可阅读, 即可閱讀, 现在订阅, 現在訂閱, 歡迎訂閱, 欢迎订阅
    ja 有料会員, 会員登録, 購読, 電子版, 無料会員, プレミアム会員, 有料プラン, 会員限定 + 記事, 全文, 続き, ニュース, 新聞, 読み放題, 報道, コンテンツ + ください, お申し込み, お申込み, いただけます, お楽しみ, ログイン, 今すぐ, 当サイト, 弊社, 無料体験, お試し, ご登録, ご購読
    ko 구독하*, 구독료*, 유료구독*, 정기구독*, 구독신청*, 유료회원*, 구독자*, 구독권*, 구독을 + 기사*, 신문*, 저널리즘*, 콘텐츠*, 무제한*, 뉴스*, 전문*, 지면*, 보도* + 구독하세요, 이용하세요, 만나보세요, 누리세요, 누려보세요, 가입하세요, 부탁드립니다, 읽어보세요, 로그인하세요, 이용하실, 읽으실, 보실, 신청하세요, 시작하세요, 구독해 주세요, 구독해주세요, 로그인해 주세요, 로그인해주세요, 체험해 보세요, 체험해보세요, 경험해 보세요, 경험해보세요
    vi đăng ký gói, đặt mua, gói thành viên, đặt báo, độc giả dài hạn, mua báo in + bài viết, báo chí, tòa soạn, ấn phẩm, bản in, tờ báo, báo in + hãy, của chúng tôi, bạn, quý độc giả, mời, bạn đọc, ngay hôm nay + đăng ký, đăng nhập, đặt mua, ủng hộ, đọc không giới hạn, đọc toàn bộ, truy cập, trải nghiệm
    id berlangganan, langganan + jurnalisme, koran, berita, artikel, redaksi, edisi, liputan, epaper, majalah, semua konten, konten eksklusif + anda, kami, kamu + berlanggananlah, berlangganan sekarang, silakan, dapatkan, nikmati, dukung, baca tanpa, yuk, ayo, mari
    sv prenumerera, prenumeration, prenumerant, prenumeranter, provprenumeration + journalistik, tidning, tidningen, artiklar, nyheter, redaktion*, reportage, allt innehåll, digitala + prenumerera på, prenumerera nu, bli prenumerant, teckna, logga in, prova, testa, stöd, redan prenumerant, din prenumeration, få tillgång, läs obegränsat, beställ, köp
    da abonnement, abonnent, abonnenter, prøveabonnement + journalistik, avis, avisen, artikler, nyheder, redaktion*, alt indhold + bliv abonnent, tegn, køb, log ind, prøv, støt, bestil, få adgang, er du allerede, allerede abonnent, dit abonnement, læs uden, få ubegrænset, har du allerede
    no abonnement, abonnent, abonnenter, abonner, prøveabonnement + journalistikk, avis, avisa, avisen, artikler, nyheter, redaksjon*, alle saker, alt innhold + bli abonnent, abonner, tegn, kjøp, logg inn, prøv, støtt, bestill, få tilgang, er du allerede, allerede abonnent, ditt abonnement, les alt, få ubegrenset, har du allerede
    fi tilaa, tilaus, tilauksen, tilaaja, tilaajille, tilaajana, tilauksella, digitilau* + journalismi*, lehti, lehden, lehteä, artikkel*, jutut, jutun, juttuja, uutis*, verkkoleh*, näköisleh*, kaikki sisällöt, toimituksemme + tilaa nyt, tilaa tästä, tilaa lehti, tilaa meidän, kirjaudu, kokeile, tue, tutustu, aloita, lue rajattomasti, oletko jo, saat, tilaamalla, tilauksesi, hanki
""")

APPEAL_ROWS = """
        en - Our reporters sit in every meeting of the town council, so that you need not. Subscribe today.
        en - Journalism like this takes months. For only N$60 a month you get in-depth reporting from the whole coast.
        en - Already a subscriber? Sign in with the address that you gave us.
        de - Prüfen Sie uns: Lesen Sie die gedruckte Zeitung drei Wochen lang kostenlos, ohne dass Sie danach etwas abbestellen müssen.
        de - Guter Journalismus kostet. Sie können ihn möglich machen, am einfachsten mit Abo.
        fr - Envie d’aller plus loin ? Avec un abonnement au Courrier du Port, accédez à tous nos articles et à l’édition du soir dès 3 euros.
        es - Suscríbete al Diario del Muelle y disfruta sin límites de todos los artículos de nuestra redacción por tres monedas al mes.
        it - Ti è piaciuta questa inchiesta? Con un abbonamento al Corriere del Molo sostieni chi fa giornalismo e leggi tutto senza pubblicità.
        pt - Gosta de estar bem informado? Assine o Jornal do Cais e tenha acesso ilimitado a todas as reportagens, onde quer que esteja.
        nl - Elke dag het beste uit de haven lezen? Neem een abonnement op de Havenkrant en krijg toegang tot al onze verhalen.
        pl - Chcesz wiedzieć więcej? Wykup prenumeratę „Gazety Portowej” i ciesz się wszystkimi artykułami przez cały rok.
        ru - Хотите читать «Портовую газету» без рекламы? Оформите подписку сегодня, и все статьи откроются сразу.
        uk - Бажаєте більше? Оформіть передплату «Портової газети» і читайте всі матеріали без реклами.
        cs - Líbí se vám naše práce? Získejte předplatné Přístavních listů a čtěte všechny články bez reklam.
        ro - Vrei mai mult? Alege un abonament la Ziarul Portului și citește toate articolele fără reclame.
        hu - Többet szeretne tudni a kikötőről? Fizessen elő a Kikötői Újságra, és olvassa valamennyi cikkünket hirdetések nélkül.
        el - Θέλετε περισσότερα; Αποκτήστε συνδρομή στην Εφημερίδα του Λιμανιού και διαβάστε όλα τα άρθρα χωρίς διαφημίσεις.
        tr - Daha fazlasını ister misiniz? Liman Gazetesi’ne abone olun, bütün haberleri reklamsız okuyun.
        ar - لا تفوت ما يهمك: اشترك الآن في صحيفة الميناء واقرأ جميع المقالات من دون إعلانات.
        fa - برای خواندن همه مطالب روزنامه بندر بدون آگهی، همین امروز اشتراک تهیه کنید.
        he - רוצים עוד? הצטרפו כמנויים לעיתון הנמל: מנוי אחד, וכל הכתבות פתוחות בלי פרסומות.
        hi - हमारी पत्रकारिता आपको पसंद आई? आज ही सब्सक्रिप्शन लें और बंदरगाह समाचार की हर खबर बिना विज्ञापन पढ़ें।
        zh - 想看更多港口故事？立即订阅《港口日报》，每天三块钱，所有独家文章任您看。
        ja - 港日報の電子版なら、すべての記事が広告なしで読めます。最初のひと月は無料ですので、ぜひお試しください。
        ko - 항구일보를 정기구독으로 만나보세요. 첫 달은 무료이며 모든 기사를 광고 없이 읽을 수 있습니다.
        vi - Để đọc toàn bộ bài viết không quảng cáo, mời bạn đặt mua gói năm của Báo Bến Cảng và đăng nhập bằng thư điện tử.
        id - Ingin tahu lebih banyak? Dapatkan semua artikel Harian Pelabuhan tanpa iklan dengan berlangganan; tim kami melayani Anda setiap hari.
        sv - Vill du läsa mer? Teckna en prenumeration på Hamnbladet så öppnas alla artiklar, och första veckan kostar ingenting.
        da - Vil du læse mere? Tegn et abonnement på Havneavisen, så åbner vi alle artikler for dig uden reklamer.
        no - Vil du lese mer? Tegn abonnement på Havneavisa, så åpner alle artikler seg uten annonser.
        fi - Haluatko lukea lisää? Aloita tilaus Satamalehteen, niin saat kaikki jutut heti auki ilman mainoksia.
        en | The newspaper raised the price of its digital subscription to 12 euros a month, and a tenth of its readers left.
        en | She took out a subscription to the opera in her first year in the city and has not missed a night since then.
        en | To cancel, log in to your account, open the page of your subscription and confirm the date on which it ends.
        en | He never made money with journalism: 300 euros a month, he says, was all that the paper paid its reporters.
        de | Die Zeitung hat nach eigenen Angaben 20.000 Abonnenten, ein Abonnement kostet künftig drei Euro mehr im Monat.
        de | Die Hafenbibliothek kündigt aus Geldmangel die Zeitung, die sie seit dem Krieg im Abonnement bezogen hatte.
        fr | Le journal comptait 9 000 abonnés, et le prix de l’abonnement n’avait pas bougé depuis dix ans.
        es | El diario perdió mil suscriptores en un año, aunque el precio de la suscripción bajó a la mitad.
        ru | Газета сообщила, что подписка на журнал подорожает с января, а число подписчиков упало вдвое.
        zh | 这家报纸表示，订阅价格明年将上调两成，新闻部门则会裁减三十人。
    """
