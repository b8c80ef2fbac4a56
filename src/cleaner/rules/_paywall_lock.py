"""Notices of the room ``paywall``: locks on this very article, what they cost and who may open them, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

#: This article, its subscribers, and that it is theirs alone; free articles counted; the price of reading on; gifts.
LOCK = groups("""
    en this article, this story, this post, this content, this page, this report, this feature, this piece, this newsletter, full article, full story, rest of the article, rest of this article, rest of the story, rest of this story, entire article + subscribers, subscriber, paid members, paying members, registered members, premium members, paywall, premium article, premium content + only, exclusive, exclusively, reserved, for paid, available to, is for, locked, unlock + subscribe, upgrade, log in, sign in, trial, register, you, your, become, join, paid, only available, exclusively
    en keep reading, continue reading, to read the full, read the rest, finish reading, read the full article, read the full story, unlock the rest, unlock this + subscribe, subscription, log in, sign in, sign up, register, upgrade, become a member, create an account, create a free account, membership, free trial + for free, your, you, now, today, a month, per month, a week, per week, first month, this article, this story, the full article, the full story, this post
    en free articles, free stories, complimentary articles, gift articles, article limit, free article + you ve read, you have read, you ve used, you have used, you have reached, you ve reached, you have, remaining, left this month, your last + month, week, limit, subscribe, remaining, left, today, register
    en gift article, gift this article, gifted you, gifted this article, gifted article, shared this article with you, share this article with friends, give this article, sent you this article + subscriber, subscribers, subscription, subscribe, you, your, gift
    en another device, other device, too many devices, different device + your subscription + being used, is in use, currently in use, signed in
    de dieser artikel, dieser beitrag, dieser text, dieser inhalt, diese geschichte, diesen artikel, dieses artikels, diesen beitrag, diesen text, ganze artikel, ganzen artikel, vollständige artikel, vollständigen artikel, rest des artikels, den kompletten artikel + abonnent*, digitalabonnent*, abonnement, abo, plus abo + vorbehalten, exklusiv, nur für, nur mit, ausschließlich, freischalten, weiterlesen, verschenken, kostenpflichtig*, hinter der bezahlschranke, vollständig lesen, zu lesen
    de gratisartikel, freien artikel, freien artikeln, freie artikel, kostenlose artikel, kostenlosen artikel, kostenlosen artikeln, frei lesbare*, kostenfreie artikel + gelesen, aufgebraucht, sie haben noch, sie haben diesen, du hast noch, du hast diesen
    de weiterlesen, weiter lesen, alle artikel lesen, werbefrei lesen, unbegrenzt lesen, im browser lesen, artikel lesen, werbefrei mit, plus artikel, alle plus + monat, woche, wochen, jahr, monatlich, wöchentlich, tage, monate + jederzeit kündbar, monatlich kündbar, gratis testen, kostenlos testen, für nur, flexibel kündbar, jetzt testen, jetzt abonnieren, jetzt weiterlesen, jetzt lesen, jetzt bestellen, mit pur, mit werbung, pur abo
    de abo, abonnement, digitalabo, plus abo, abonnent, abonnentin + sie haben bereits, sie haben schon, haben sie bereits, haben sie schon, sie sind bereits, sind sie bereits, bereits ein, du hast bereits, hast du bereits, hast du schon, schon ein, noch kein, sie haben noch kein + einloggen, anmelden, registrieren, login, melden sie, melde dich, abschließen, bestellen
    de anderen gerät, anderem gerät, zu viele geräte, weiteren gerät, zu vielen geräten, mehreren geräten + abo, abonnement + wird bereits, wird gerade, wird derzeit, bereits genutzt, gerade genutzt
    fr cet article, ce contenu, cette page, la suite, l intégralité, article complet, l article en entier, reste de cet article, cet épisode, ce dossier + abonné*, abonnement, abonnez vous + réservé*, exclusif*, exclusivement, uniquement, lire la suite, débloquer, offrir, accéder, pour lire, offert
    fr articles gratuits, articles offerts, article gratuit, article offert + vous avez lu, il vous reste, vous avez atteint, vous avez consulté, restants, ce mois
    fr lire la suite, poursuivre la lecture, poursuivez votre lecture, continuer la lecture, continuer à lire, tous nos articles + mois, semaine, an + abonnez vous, sans engagement, essai, résiliable, abonnement, abonné, abonnés
    fr déjà abonné, déjà abonnée, pas encore abonné + connectez vous, se connecter, identifiez vous, je me connecte, s identifier, abonnez vous
    fr autre appareil, plusieurs appareils, autre écran + votre abonnement, lecture + en cours, utilisé, utilisée
    es este artículo, esta noticia, este contenido, este reportaje, esta nota, artículo completo, noticia completa, resto del artículo, nota completa, esta historia + suscriptor*, suscripción, suscríbete, suscribite, suscríbase + exclusiv*, solo para, sólo para, reservad*, únicamente, desbloque*, regalar, regala, para leer
    es seguir leyendo, continuar leyendo, sigue leyendo, leer sin límites, lee sin límites, acceso ilimitado, continuar con la lectura, seguí leyendo + suscríbete, suscribite, suscríbase, suscripción, inicia sesión, iniciá sesión, regístrate, registrate, hazte, suscriptor
    es artículos gratis, artículos gratuitos, notas gratis, noticias gratis, artículos gratuito + has leído, te quedan, te queda, has alcanzado, alcanzaste, leíste, has llegado, ha leído
    es eres suscriptor, sos suscriptor, es suscriptor, ya eres, ya estás suscrito, ya tienes una suscripción + inicia sesión, iniciá sesión, inicie sesión, accede, ingresa, entra, ingresá, suscríbete
    es otro dispositivo, otros dispositivos, demasiados dispositivos, más de un dispositivo + tu suscripción, su suscripción + se está usando, está siendo, está abierta, se está utilizando, está en uso, siendo utilizada
    it questo articolo, questo contenuto, questo testo, articolo completo, intero articolo, resto dell articolo, contenuto riservato, contenuto esclusivo + abbonati, abbonato, abbonamento + riservat*, esclusiv*, solo per, dedicat*, sblocc*, continuare a leggere, leggere tutto, regala, per leggere
    it continua a leggere, continuare a leggere, leggi tutto, proseguire la lettura, leggere senza limiti + mese, settimana, anno + abbonati, disdici, abbonamento
    it articoli gratuiti, articoli gratis, articoli omaggio, articolo gratuito + hai letto, ti restano, ti rimangono, hai raggiunto, hai esaurito
    it già abbonato, già abbonata, hai già un abbonamento, non sei abbonato + accedi, entra, login, abbonati, registrati, clicca
    it altro dispositivo, altri dispositivi, troppi dispositivi + tuo abbonamento + in uso, utilizzato, attivo
    pt este artigo, este conteúdo, esta reportagem, esta matéria, este texto, notícia completa, artigo completo, resto do artigo, esta notícia + assinantes, assinante, assinatura, subscritores + exclusiv*, reservad*, só para, apenas para, somente para, desbloque*, liberar, para ler, presenteie, presentear, oferecer, ofereça
    pt continuar lendo, continue lendo, continuar a ler, continue a ler, ler sem limites, leia sem limites, acesso ilimitado, ler a matéria completa, ler na íntegra + assine, assinatura, assinante, subscreva, faça login, cadastre se, inicie sessão, registe se
    pt artigos gratuitos, matérias gratuitas, artigos grátis, reportagens gratuitas, conteúdos gratuitos, artigos gratuito + já leu, você leu, restam, atingiu
    pt já é assinante, já é subscritor, já sou assinante, ainda não é assinante + faça login, entre, acesse, inicie sessão, assine, clique, subscreva, registe se, cadastre se
    pt outro dispositivo, outros dispositivos, muitos dispositivos + sua assinatura + sendo usada, em uso, sendo utilizada
    nl dit artikel, dit verhaal, dit bericht, deze inhoud, hele artikel, volledige artikel, rest van dit artikel, artikel verder + abonnee*, abonnement + exclusief, alleen voor, uitsluitend, voorbehouden, gereserveerd, verder lezen, cadeau, om te lezen, weggeven
    nl verder lezen, lees verder, lees dit artikel, lees het hele, onbeperkt lezen, onbeperkt toegang + maand, week, weken, maanden, jaar + abonnee, abonnement, abonnees, maandelijks opzegbaar
    nl gratis artikelen, gratis artikel, gratis verhalen + je hebt, u hebt, u heeft, je kunt, gelezen
    nl al abonnee, al een abonnement, nog geen abonnee, ben je abonnee, bent u abonnee + log in, inloggen, meld je aan, aanmelden, login, hier, word abonnee
    nl ander apparaat, andere apparaten, te veel apparaten, meerdere apparaten + je abonnement, uw abonnement + wordt gebruikt, in gebruik, al gebruikt
    pl ten artykuł, tego artykułu, ten tekst, tego tekstu, ten materiał, ta treść, treści artykułu, cały artykuł, całego artykułu, dalsza część, dalszą część, reszta artykułu, pełna treść, pełnej treści + subskrybent*, prenumerat*, abonent*, abonament*, subskrypcj* + tylko, wyłącznie, dostępn*, zarezerwowan*, odblokuj, podaruj, dostęp*, aby przeczytać, zastrzeżon*
    pl tekstu, artykułu + pozostało, zostało, czytaj dalej + premium, prenumerat*, subskrypc*, subskryb*, abonament*, odblokuj, wykup, zaloguj* + miesiąc, zł, złotych, kup, wykup, odblokuj, zaloguj, już od
    pl darmowych artykułów, bezpłatnych artykułów, darmowe artykuły, bezpłatne artykuły, darmowy artykuł + przeczytałeś, przeczytałaś, wykorzystałeś, wykorzystałaś, pozostało, zostało, limit*, w tym miesiącu
    pl masz już prenumeratę, masz subskrypcję, jesteś już prenumeratorem, jesteś subskrybentem, masz już subskrypcję + zaloguj*, załóż, zarejestruj*, kup, wykup
    ru эта статья, этот материал, этот текст, данная статья, данный материал, статью полностью, полный текст, продолжение статьи, остальная часть, эту статью, весь текст, полная версия + подписчик*, подписк*, подпишитесь + только, доступн*, доступ, эксклюзивн*, чтобы прочитать, чтобы читать, закрыт*, подарить, открыть + подписчик*, подпишитесь, оформите, войдите, чтобы
    ru бесплатных статей, бесплатные статьи, бесплатных материалов, бесплатных статьи + вы прочитали, осталось, исчерпали, вам доступно
    ru уже подписаны, уже есть подписка, оформили подписку, являетесь подписчиком + войдите, авторизуйтесь, войти, зарегистрируйтесь
    uk ця стаття, цей матеріал, цей текст, статтю повністю, повний текст, продовження статті, цю статтю, весь текст, повну версію, повна версія + передплат*, підписк*, підписник*, клуб* + лише, тільки, доступн*, доступ, ексклюзивн*, щоб прочитати, щоб читати, закрит*, подарувати, відкрити + передплат*, підпишіться, оформіть, увійдіть, приєднайтеся, приєднуйтеся, щоб
    uk безкоштовних статей, безкоштовні статті, безкоштовних матеріалів + ви прочитали, залишилось, залишилося, вичерпали, вам доступно
    uk вже передплатили, вже маєте передплату, вже є передплата, вже маєте підписку + увійдіть, авторизуйтесь, авторизуйтеся, зареєструйтесь, зареєструйтеся
    cs tento článek, tento text, tento obsah, celý článek, celého článku, zbytek článku, pokračování článku, tohoto článku + předplatitel*, předplatné*, předplat* + pouze, jen pro, výhradně, exklusivn*, odemkn*, darovat, přístupn*, určen*, přečíst, číst dál
    cs číst dál, číst dále, pokračovat ve čtení, dočíst, čtěte dál + měsíc*, týden*, rok + předplat*, kdykoli zrušit, kdykoliv zrušit
    cs články zdarma, článků zdarma, bezplatných článků, bezplatné články + přečetli, zbývá, zbývají, vyčerpali
    cs jste předplatitel, jste již předplatitel*, máte předplatné, už máte předplatné, máte už předplatné + přihlaste se, přihlásit, zaregistrujte se, registrujte se
    ro acest articol, acest conținut, articolul complet, articolul integral, restul articolului, continuarea articolului, întregul articol + abonați*, abonaţi*, abonament* + exclusiv*, doar pentru, numai pentru, rezervat*, disponibil*, pentru a citi, deblocheaz*
    ro articole gratuite, articole gratis + ai citit, mai ai, ai atins, rămase
    ro ești deja abonat, eşti deja abonat, ai deja abonament, sunteți deja abonat + autentifică te, conectează te, intră în cont, loghează te, autentificați, creează
    hu ez a cikk, ez a tartalom, teljes cikk, teljes cikket, cikk további, cikk folytatása, a cikkünk, ez az írás, írás folytatása + előfizető*, előfizetés* + csak, kizárólag, elérhető, olvasható, számára, tovább olvasá*, feloldás*, ajándékoz*
    hu ingyenes cikk*, ingyenesen olvasható + elolvas*, maradt, hátra, elfogy*
    hu már előfizető*, van már előfizetés*, már van fiók*, előfizetőnk, még nem előfizető + jelentkezzen be, jelentkezz be, lépjen be, lépj be, belépés, fizessen elő, fizess elő, regisztráljon, regisztrálj
    el αυτό το άρθρο, το άρθρο αυτό, αυτό το περιεχόμενο, ολόκληρο το άρθρο, πλήρες άρθρο, υπόλοιπο του άρθρου, συνέχεια του άρθρου + συνδρομητές, συνδρομητή, συνδρομή + μόνο για, αποκλειστικά, αποκλειστικό, διαθέσιμο, για να διαβάσετε, ξεκλειδώστε, δωρίστε
    el δωρεάν άρθρα, δωρεάν άρθρο + έχετε διαβάσει, διαβάσατε, απομένουν, σας απομένουν
    el είστε ήδη συνδρομητής, ήδη συνδρομητής + συνδεθείτε, σύνδεση, είσοδος, εγγραφείτε
    tr bu yazı, bu yazının, bu haber, bu haberin, bu içerik, bu içeriğin, bu makale, bu makalenin, yazının tamamını, haberin tamamını, yazının devamı*, haberin devamı*, yazının geri kalan* + abone, aboneler*, abonelere, üyelerimize + olun, özel, sadece, yalnızca, okumak için, okuyabil*, giriş yapın
    tr ücretsiz makale, ücretsiz haber, ücretsiz yazı + okudunuz, kaldı, hakkınız
    tr zaten abone, zaten aboneyim, zaten abonemiz, abone misiniz, aboneliğiniz var, aboneyseniz + giriş yapın, giriş yap, oturum açın, üye girişi, abone olun, kaydolun
    ar هذا المقال, هذا المحتوى, هذه المقالة, هذا التقرير, المقال كاملا, المقال كامل, بقية المقال, باقي المقال, القصة كاملة, النص الكامل, التقرير كاملا + للمشتركين, اشترك, مشتركينا + فقط, حصري, حصريا, متاح, متاحة, لقراءة, لمتابعة, لمواصلة
    ar مقالات مجانية, المقالات المجانية, مقالا مجانيا + لقد قرأت, تبقى, المتبقية
    ar لديك اشتراك, أنت مشترك, مشترك بالفعل, مشترك مسبقا + سجل الدخول, تسجيل الدخول, سجلوا الدخول, قم بتسجيل
    fa این مطلب, این مقاله, این گزارش, این محتوا, ادامه مطلب, متن کامل, ادامه مقاله, ادامه گزارش + ویژه مشترکان, مخصوص مشترکان, برای مشترکان, مشترک شوید, اشتراک تهیه, خرید اشتراک, مشترکین ویژه + فقط, ویژه, مخصوص, برای خواندن, برای مطالعه, برای دسترسی, بخوانید
    he כתבה זו, הכתבה, מאמר זה, תוכן זה, המאמר המלא, הכתבה המלאה, המשך הכתבה, התוכן הזה + למנויים, כמנויים, מינוי + בלבד, בלעדי, בלעדית, פתוחה, פתוח, חסומה, כדי לקרוא, להמשך קריאה + הצטרפו, התחברו, הירשמו, היכנסו, בלבד, רכשו
    he כתבות חינם, כתבות בחינם, כתבות חינמיות + קראת, קראתם, נותרו, נשארו, החודש, מכסת
    hi यह लेख, यह खबर, ये खबर, यह कंटेंट, पूरी खबर, पूरा लेख, इस लेख, इस खबर, यह सामग्री + सब्सक्राइबर, सब्सक्राइबर्स, सब्सक्राइब, सब्सक्रिप्शन + केवल, सिर्फ, के लिए, पढ़ने + करें, लें, है, हैं
    zh 本文, 此文章, 这篇文章, 這篇文章, 本篇文章, 全文, 剩余内容, 剩餘內容, 本報導, 本报道, 本內容, 本内容 + 付费, 付費, 订阅, 訂閱, 会员, 會員, 订户, 訂戶 + 购买后, 購買後, 解锁, 解鎖, 限订阅, 限訂閱, 限会员, 限會員, 订阅后, 訂閱後, 专享, 專享, 可阅读剩余, 可閱讀剩餘, 即可阅读, 即可閱讀, 限定, 登录后, 登入後, 付费内容, 付費內容
    zh 免费文章, 免費文章, 免费阅读, 免費閱讀, 篇文章 + 您已, 你已, 您还可, 您還可, 您本月, 你本月 + 登录, 登入, 订阅, 訂閱, 注册, 註冊, 会员, 會員
    ja この記事, 全文, 記事全文, ここから先, 続きを読む, 続きをお読み, この続き, 続きをご覧 + 会員, 購読, 有料, ログイン, 登録, 購入 + 限定, 必要です, 必要となります, お読みいただけ, ご覧いただけ, お読みになれ, してください, 読むことができます, すると読め + 会員, 有料, ログイン, 購読, 購入
    ja 無料記事, 無料で読める, 無料閲覧, 閲覧可能な記事 + 残り, 上限, 本目, 本数 + 会員, 登録, ログイン, 達しました, です
    ko 이 글은*, 이 기사*, 본 기사*, 전체 기사*, 기사 전문*, 기사 전체*, 나머지 기사*, 이 콘텐츠*, 본 콘텐츠* + 유료*, 구독자*, 회원*, 멤버십*, 프리미엄* + 전용입니다*, 전용 콘텐츠*, 전용 기사*, 로그인*, 가입하*, 구독하시면, 구독하면, 이용하실*, 읽으실*, 보실*, 열람* + 로그인*, 구독*, 유료*, 가입*
    ko 무료 기사*, 무료기사*, 무료로 읽을* + 남았습니다, 모두, 소진*, 이번 달*, 읽으셨습니다, 남은* + 구독*, 로그인*, 가입*, 회원*
    vi bài viết, bài báo, toàn bộ bài, phần còn lại, nội dung này, toàn bộ nội dung + gói vip, gói premium, tài khoản vip, vip, premium, hội viên, thành viên trả phí, độc giả trả phí, thuê bao, gói thành viên + dành riêng, chỉ dành, để đọc tiếp, đọc tiếp, đọc toàn bộ, xem tiếp, mua gói
    vi bài viết miễn phí, bài miễn phí + bạn đã đọc, bạn còn, còn lại, trong tháng, hết lượt + đăng ký, đăng nhập, gói, tháng
    id artikel ini, konten ini, berita ini, tulisan ini, artikel selengkapnya, artikel lengkap + pelanggan, berlangganan, langganan, member + khusus, eksklusif, hanya untuk, untuk membaca, lanjut membaca, melanjutkan membaca, membuka
    id artikel gratis, berita gratis, kuota baca + anda telah, anda sudah, kamu sudah, tersisa, sisa, habis
    sv artikeln, den här artikeln, denna artikel, hela artikeln, resten av artikeln, innehållet, läsa vidare, läs vidare, fortsätta läsa, fortsätt läsa + prenumerant*, prenumeration*, prenumerera* + endast, bara för, exklusiv*, enbart, vill du, måste du, för att läsa, låst, lås upp, krävs, bli prenumerant, ge bort, din vän, första månaden, få tillgång
    sv gratisartiklar, fria artiklar, kostnadsfria artiklar + du har, kvar, läst, månaden
    sv redan prenumerant, är du prenumerant, inte prenumerant, redan en prenumeration + logga in, skapa konto, bli prenumerant
    da artiklen, denne artikel, hele artiklen, resten af artiklen, indholdet, læse videre, læs videre, læse flere, læse hele, fortsætte med at læse, læse mere + abonnent*, abonnement* + kun for, eksklusiv*, forbeholdt, vil du, skal du, for at læse, låst, lås op, kræver, bliv abonnent, din ven, første måned, få adgang, delt artiklen med dig, delt denne artikel med dig
    da gratis artikler, gratisartikler, frie artikler + du har, tilbage, læst, måned
    da allerede abonnent, er du abonnent, ikke abonnent, allerede et abonnement + log ind, opret, bliv abonnent
    no artikkelen, denne artikkelen, denne saken, saken, hele saken, hele artikkelen, resten av saken, innholdet, lese videre, les videre, fortsette å lese + abonnent*, abonnement* + kun for, bare for, eksklusiv*, forbeholdt, vil du, må du, for å lese, låst, lås opp, krever, bli abonnent, vennen din, få tilgang, delt artikkelen med deg, delt denne artikkelen med deg
    no gratis artikler, gratisartikler, gratis saker + du har, igjen, lest, måned
    no allerede abonnent, er du abonnent, ikke abonnent + logg inn, opprett, bli abonnent
    fi artikkeli, tämä artikkeli, tämä juttu, tämä sisältö, koko artikkelin, koko jutun, ilmaiset artikkelit, ilmaista artikkelia, maksutonta artikkelia + tilaajille, tilaaja, tilaus, tilaamalla, tilauksella, tilaukse*, tilaajan + vain, ainoastaan, kirjaudu, lukeaksesi, jatka, jatkaaksesi, avaa, lahjoit*, olet lukenut, jäljellä, vaatii + kirjaudu, vain tilaajille, avaa, tilaamalla, sinulla jo
""")

LOCK_ROWS = """
        en - This story is for paid subscribers of the Harbour Post. Upgrade today for six dollars a month
        en - You have read three of five free articles this month. Register to go on.
        de - Dieser Beitrag ist exklusiv für Digital-Abonnentinnen und -Abonnenten der «Küstenpost».
        de - Sie haben bereits ein K+-Abo? Hier mit der Nummer einloggen
        de - Als Abonnentin der Küstenpost können Sie diesen Artikel dreimal im Monat verschenken.
        es - Tu suscripción ya está abierta en otro dispositivo. ¿Quieres añadir a alguien más?
        pl - Zostało jeszcze 61% tekstu. Odblokuj dostęp do „Gazety Portowej” od 3 zł.
        da - Din nabo har delt artiklen med dig. Vil du have mere, kan du blive abonnent på Havneavisen.
        zh - 本文為付費內容，購買後可閱讀剩餘部分，每篇三元。
        fr - Cet article est réservé aux abonnés du Phare, qui peuvent aussi l’offrir.
        it - Il resto dell'articolo completo è riservato agli abbonati del Corriere del Molo.
        pt - Este conteúdo fica reservado para assinantes do Jornal do Cais, que o leem sem limites.
        nl - Exclusief voor abonnees van de Havenkrant: lees dit artikel verder vanaf twee euro per week
        ru - Полный текст открыт только для подписчиков «Портовой газеты», оформите подписку сегодня.
        uk - Повний текст доступний лише передплатникам «Портової газети», оформіть передплату сьогодні.
        cs - Zbytek článku je určen výhradně pro předplatitele Přístavních listů.
        ro - Restul articolului este rezervat abonaților Ziarului Portului.
        hu - A cikk folytatása csak a Kikötői Újság előfizetői számára olvasható.
        el - Ολόκληρο το άρθρο είναι διαθέσιμο μόνο για συνδρομητές της Εφημερίδας του Λιμανιού.
        tr - Bu haberin devamını okumak için Liman Gazetesi'ne abone olun, bir ay ücretsiz.
        ar - بقية المقال متاحة للمشتركين في صحيفة الميناء فقط، من أي جهاز.
        fa - ادامه گزارش ویژه مشترکان روزنامه بندر است و برای خواندن آن باید وارد شد.
        he - המשך הכתבה פתוח למנויים של עיתון הנמל בלבד, מכל מכשיר.
        hi - पूरी खबर केवल बंदरगाह समाचार के सब्सक्राइबर के लिए खुली है।
        ja - この記事の全文は、港日報の会員の方に限定で、月三本までお読みいただけます。
        ko - 이 기사의 나머지는 항구일보 유료 구독자만 로그인 후 보실 수 있습니다.
        vi - Phần còn lại của bài viết chỉ dành cho hội viên Báo Bến Cảng trả phí.
        id - Artikel ini khusus untuk pelanggan Harian Pelabuhan, dari gawai apa saja.
        sv - Artikeln är låst och kan läsas endast av Hamnbladets prenumeranter.
        no - Hele saken er låst og kan bare leses av dem som er abonnent, bli abonnent i dag.
        fi - Koko jutun avaa vain Satamalehden tilaus, kirjaudu tai tilaa tunnus.
        en | This story is about the subscribers of a telephone company, who had been promised free calls for life.
        en | He read on until midnight, and the next day he took out a subscription to the harbour library.
        en | Only subscribers to the theatre can see the play this year, the house announced, and they have to bring their own chair.
        de | Nur wer ein Abo der Fähre hat, durfte am Montag weiterfahren, alle anderen warteten bis zum Abend.
        de | Die Bibliothek am Hafen verleiht seit Januar auch Artikel für die Küche, ein Abonnement braucht es dafür nicht.
        fr | L’accès au quai est réservé aux abonnés de la ligne, et cette règle du port fâche les pêcheurs.
        ja | 島の図書館は会員登録をすると無料で本が読めるが、ログインの手続きが難しいと住民は話す。
        sv | Artikeln om hamnen skrevs av en ung reporter, och tidningen förlorade ändå hundra läsare samma vecka.
"""
