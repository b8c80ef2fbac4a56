"""Notices of the room ``comments``: what the site says of its readers' comments, with examples."""

from __future__ import annotations

from cleaner.rules._book import book, groups

NOTICE = groups("""
    en akismet + spam + this site, this website, this blog, our site, our blog, learn how, find out how
    en comment, comments, commenting, commenters + log in, logged in, login, sign in, signed in + you, your, please, our, us + to comment, comment on, conversation, discussion, debate, post a, post comments, leave a, leave comments, add a, add your, share your, view comments, read comments, write a
    en comment, comments, commenting + register, registered, registering, create an account, create a free account, sign up, subscriber, subscribers, subscribe, members, your account + you, your, please, our, us + join the conversation, join the discussion, join the debate, leave a comment, post a comment, post comments, add a comment, add your comment, leave comments, to comment on this, to comment on our, comment on articles, comment on stories, comment on our, read and post, share your thoughts, commenting on
    en comments, comment, commenting + moderated, pre moderated, moderation, moderators, moderate, approved before, approve + our moderators, our comments, our commenting, your comment, your comments, you post, awaiting, comment policy, commenting policy, comments policy, comment guidelines, please, before they appear, before it appears, to appear on, all comments are, we review, we reserve, this site, this page + our, your, you, we, us, please, this site, this page
    en comments, comment, commenting, commenters + civil, civility, abusive, offensive, defamatory, libellous, libelous, off topic, on topic, respectful, respectfully, courteous, polite, personal attacks, profanity, hate speech, spam, constructive + our, we, us, this site, this page, this website, please + keep your comments, keep comments, keep your comment, before you comment, when you comment, when commenting, reserve the right, community guidelines, commenting policy, comment policy, comments policy, commenting guidelines, commenting rules, house rules, report comments, report a comment, report abusive, report abuse, please keep, please be, your comments may, your comment may, your comment will, readers to share, rules for commenting, terms of use
    en community guidelines, commenting guidelines, comment guidelines, commenting policy, comment policy, comments policy, community rules, house rules, commenting rules + our, please, us + comment, comments, commenting, discussion, conversation + you, your, please, readers
    en comments, commenting + closed, turned off, disabled, switched off, not open, unavailable, not enabled, not available, not accepting, not allowing + this article, this story, our + have been, are, is, has been, we + legal reasons, comments on this, comments for this, commenting on this, this article, moderat*, our comments, our commenting
    de akismet + spam + diese website, diese webseite, diese seite, dieser blog, unsere website, erfahre, erfahren sie
    de kommentar, kommentare, kommentaren, kommentieren, kommentarfunktion, kommentarbereich, mitdiskutieren + anmelden, angemeldet, einloggen, eingeloggt, registrieren, registriert, anmeldung, login, log in, registrierung, loggen sie, logge dich, nutzerkonto, abonnenten + bitte, melden sie sich, melde dich, loggen sie sich, logge dich, registrieren sie sich, registriere dich, müssen sie, können sie, um ihren, ihre meinung, ihren kommentar, du, dich, dein*, unser*, uns
    de kommentar, kommentare, kommentaren, kommentieren, kommentarfunktion, kommentarbereich, kommentarspalte, leserkommentare + netiquette, moderiert, moderation, moderieren, freigeschaltet, freischaltung, beleidig*, sachlich*, respektvoll*, höflich*, themenfremd*, diskussionsregeln, kommentarregeln, spielregeln, prüfen + behalten uns vor, bitte, unser*, ihr kommentar, ihren kommentar, ihre kommentare, dein*, wir freuen uns + vor, netiquette, lesen sie, beachten sie, bleiben sie, bleib*, halten sie, lösch*, veröffentlich*, freischalt*, freigeschaltet, beachte*, kommentarregeln, diskussionsregeln
    de kommentarfunktion, kommentarbereich, kommentare, kommentarspalte + geschlossen, deaktiviert, abgeschaltet, nicht möglich, gesperrt + diesen artikel, diesem artikel, diesen beitrag, diesem beitrag, unser*, dieses artikels + bitte, leider, haben wir, wir haben, ist, wurde, sind
    fr akismet + indésirables, spam, pourriels + ce site, ce blog, notre site, vos commentaires
    fr commentaire, commentaires, commenter + connectez vous, vous connecter, être connecté, être connectée, inscrivez vous, vous inscrire, inscrit, identifiez vous, vous identifier, créez, créer un compte, abonnez vous, votre compte, réservé aux abonnés, réservés aux abonnés + vous, votre, vos, notre, nos + poster, publier, laisser, écrire, rédiger, ajouter, commenter, réagir, participer, déposer, rejoindre, lire
    fr commentaires, commentaire + modération, modérés, modéré, modérateurs, modérateur, modérer, charte, respectueux, courtois, courtoisie, injurieux, diffamatoires, diffamatoire, hors sujet, insultants + votre commentaire, vos commentaires, notre charte, nos modérateurs, notre équipe, nos règles, merci de, nous nous réservons, nous vous, veuillez, vous invitons + publi*, charte, réserv*, respect*, règles, supprim*, conditions, lire, rester
    es akismet + spam, no deseado + este sitio, esta web, este blog, nuestro sitio, tus comentarios
    es comentar, comentario, comentarios + inicia sesión, iniciar sesión, inicie sesión, regístrate, registrarte, regístrese, suscríbete, suscribirte, suscriptores, estar registrado, identifícate, identifíquese, crea una cuenta, estar conectado + debes, tienes que, puedes, necesitas, tu, tus, por favor, nuestr*, inicia sesión, inicie sesión, regístrate, regístrese, identifícate, identifíquese, suscríbete + publicar, escribir, dejar, comentar, enviar, opinar, participar, ver, leer, hacer, dejarnos
    es comentarios, comentario + moderad*, moderación, moderar, moderadores, ofensiv*, injurios*, insult*, difamatori*, respetuos*, normas, respeto, spam + nos reservamos, tu comentario, tus comentarios, rogamos, por favor, normas de participación, nuestras normas, nuestra política, política de comentarios, nuestros moderadores, antes de comentar, al comentar, te pedimos, te invitamos, les pedimos + derecho, public*, elimin*, normas, política, respet*, revis*, lee, lea, aprob*
    it akismet + spam + questo sito, questo blog, il nostro sito, i tuoi dati
    it commento, commenti, commentare + accedi, accedere, effettua il login, effettuare il login, registrati, registrarti, iscriviti, abbonati, essere registrato, loggarti, aver effettuato l accesso, esegui il login + devi, puoi, tuo, tuoi, tua, nostr*, per favore, accedi, registrati, abbonati + lasciare, pubblicare, inviare, scrivere, commentare, partecipare, leggere, aggiungere, inserire
    it commenti, commento + moderat*, moderazione, offensiv*, diffamator*, insult*, educat*, rispettos*, rispetto, netiquette, policy, regole + ci riserviamo, tuo commento, tuoi commenti, nostra policy, nostre regole, nostra netiquette, nostri moderatori, vi preghiamo, ti preghiamo, si prega, i lettori sono, vi invitiamo, ti invitiamo, la redazione si riserva + pubblic*, eliminar*, cancellar*, rimuover*, rispett*, riserv*, legg*, mantener*
    pt akismet + spam + este site, este sítio, este blog, nosso site, seus comentários
    pt comentar, comentário, comentários + faça login, fazer login, faça seu login, inicie sessão, iniciar sessão, entre com, registe se, registar se, cadastre se, cadastrar, assine, ser assinante, estar logado, estar registado, logado, crie uma conta, criar uma conta + você, sua, seu, seus, deve, precisa, por favor, noss*, tem de + publicar, escrever, deixar, comentar, enviar, participar, ler, ver, fazer, opinar + faça login, fazer login, faça seu login, inicie sessão, entre com, registe se, cadastre se, assine, você, crie uma conta, tem de
    pt comentários, comentário + moderad*, moderação, moderadores, ofensiv*, difamatóri*, insult*, respeitos*, regras, respeito, de responsabilidade, responsabilidade, termos de uso + nos reservamos, reservamo nos, seu comentário, seus comentários, nossas regras, nossos termos, nossa política, por favor, pedimos, não representam a opinião, não refletem a opinião, responsabilidade de seus autores, responsabilidade exclusiva, política de comentários + public*, exclu*, remov*, apag*, respeit*, leia, autores, autor, opinião, aprov*, direito, regras
    nl akismet + spam + deze site, deze website, dit blog, deze blog, onze site
    nl reactie, reacties, reageren, discussie + inloggen, ingelogd, log in, aanmelden, aangemeld, meld je aan, registreren, registreer, geregistreerd, account, abonnee, abonnees + je, u, jouw, uw, onze, ons + om te reageren, te kunnen reageren, reactie plaatsen, reactie te plaatsen, reactie achterlaten, reactie achter te laten, mee te praten, meepraten, mee te doen, kunt reageren, kun je reageren, reacties te lezen, te plaatsen, wilt reageren, wil je reageren
    nl reactie, reacties, reageren, reageerders + gemodereerd, modereren, modereert, moderatie, moderator*, huisregels, spelregels, beledigend*, respectvol*, fatsoen*, on topic, off topic, scheld* + je reactie, uw reactie, onze huisregels, onze spelregels, onze redactie, onze moderatoren, wij behouden, we behouden, behoudt zich, houd je, houdt u, houd het, lees onze, we vragen, wij vragen, alvorens
    pl akismet + spam* + ta strona, ta witryna, nasza strona, witryna, dowiedz się, twoich
    pl komentarz, komentarze, komentarzy, komentować, skomentować + zaloguj się, zalogować się, zaloguj, zarejestruj się, zarejestrować się, załóż konto, zalogowani, zalogowany, zalogowanym, zalogowania + musisz, możesz, twój, twoj*, swój, swoj*, prosimy, nasz*, zaloguj się, zarejestruj się + dodać, dodawać, dodaj, napisać, komentować, skomentować, opublikować, zostawić, wziąć udział, dołączyć, dyskusj*
    pl komentarz, komentarze, komentarzy, komentujących, komentowania + moderacj*, moderowan*, moderator*, obraźliw*, wulgarn*, regulamin*, kultur*, naruszając*, zasad*, hejt* + zastrzega sobie, zastrzegamy, prosimy, nasz regulamin, naszym regulaminem, naszego regulaminu, twój komentarz, twoje komentarze, redakcja nie ponosi, nie ponosimy, nie ponosi odpowiedzialności, przypominamy, zachęcamy + komentarz, komentarze, komentarzy + usu*, publik*, odpowiedzialności, opini*, dyskusj*, przestrzega*, regulamin*, zasad*
    ru akismet + спам* + этот сайт, наш сайт, этот блог, узнайте, ваших, ваши
    ru комментарий, комментарии, комментариев, комментировать, комментирования + войдите, войти, авторизуйтесь, авторизоваться, авторизация, зарегистрируйтесь, зарегистрироваться, авторизованы, авторизированы, зарегистрированные, авторизованные + вам, вы, ваш*, пожалуйста, чтобы оставить, чтобы оставлять, чтобы комментировать, войдите, авторизуйтесь, зарегистрируйтесь + оставить, оставлять, добавить, добавлять, написать, комментировать, отправить, участвовать, отправлять, писать, обсуждени*
    ru комментарии, комментариев, комментарий, комментариях, комментаторов, комментирования + модерац*, модератор*, модерир*, оскорб*, нецензур*, мат, правила комментирования, правилами комментирования, правил комментирования, уважа* + оставляем за собой, оставляет за собой, ваш комментарий, ваши комментарии, пожалуйста, просим, на нашем сайте, редакция не несет, редакция не несёт, уважаемые читатели, будьте, не допускаются + коммент* + прав*, удал*, опублик*, публик*, мнени*, соблюда*, вежлив*, ответственност*
    uk akismet + спам* + цей сайт, наш сайт, цей блог, дізнайтеся, ваших, ваші
    uk коментар, коментарі, коментарів, коментувати, коментування + увійдіть, увійти, авторизуйтесь, авторизуйтеся, авторизуватися, зареєструйтесь, зареєструйтеся, зареєструватися, авторизовані, зареєстровані + вам, ви, ваш*, будь ласка, щоб залишити, щоб залишати, щоб коментувати, увійдіть, авторизуйтесь, авторизуйтеся + залишити, залишати, додати, додавати, написати, коментувати, надіслати, брати участь, писати, обговоренн*
    uk коментарі, коментарів, коментар, коментарях, коментування + модерац*, модератор*, модеру*, образлив*, образ, нецензурн*, лайк*, правила коментування, правил коментування, поважа* + залишаємо за собою, залишає за собою, ваш коментар, ваші коментарі, будь ласка, просимо, на нашому сайті, редакція не несе, шановні читачі, не допускаються + видал*, опублік*, публік*, думк*, дотримува*, ввічлив*, відповідальн*, прав*
    cs akismet + spam* + tato stránka, tento web, tento blog, náš web, vaše, podívejte se
    cs komentář, komentáře, komentářů, komentovat, diskuse, diskuze, diskusi, diskuzi + přihlaste se, přihlásit se, přihlásit, přihlášení, zaregistrujte se, registrujte se, registrovat, registrovaní, přihlášeni, předplatitelé + prosím, váš, vaše, svůj, naš*, musíte, můžete, přihlaste se, zaregistrujte se + přidat, přidávat, vložit, napsat, komentovat, diskutovat, psát, zapojit, přispívat, zobrazit
    cs komentáře, komentář, komentářů, diskuse, diskuze, diskusi, diskuzi, diskusní, diskuzní + moderov*, moderát*, vulgár*, urážliv*, urážk*, slušn*, pravidla diskuse, pravidla diskuze, pravidel diskuse, pravidel diskuze, kodex* + vyhrazujeme, vyhrazuje, váš komentář, vaše komentáře, prosíme, prosím, naše pravidla, našimi pravidly, redakce nenese, respektujte, dodržujte + smaz*, odstran*, zveřej*, publik*, pravid*, nenese, odpověd*, komentář*, příspěv*
    ro akismet + spam* + acest site, acest blog, site ul nostru, află cum, tale
    ro comentariu, comentarii, comentariile, comenta, comentariului + autentifică te, autentificat, autentificați vă, autentificată, conectează te, loghează te, logat, înregistrează te, conectat, conectați vă, cont + trebuie să fii, trebuie să te, tău, tale, ta, poți, vă rugăm, nostr*, autentifică te, conectează te, loghează te + publica, posta, lăsa, scrie, comenta, adăuga, participa, trimite
    ro comentarii, comentariile, comentariu, comentariul + moderat*, moderare, moderator*, injuri*, jignit*, obscen*, calomni*, defăimăt*, limbaj*, regul*, decent* + ne rezervăm, își rezervă, vă rugăm, te rugăm, comentariul tău, comentariul dumneavoastră, comentariile tale, regulamentul nostru, nu își asumă, nu ne asumăm + șterge, sterge, public*, elimin*, regul*, limbaj*, responsab*, respect*, aprob*
    hu akismet + spam*, kéretlen* + ez az oldal, ez a weboldal, ez a honlap, ez a webhely, oldalunk, ismerje meg, tudjunk meg
    hu hozzászólás*, komment*, hozzászólni, kommentel* + jelentkezzen be, jelentkezz be, be kell jelentkez*, bejelentkez*, regisztrálj*, regisztráljon, regisztrál*, belépés*, lépjen be, lépj be + hozzászóláshoz, kommenteléshez, hozzászólásához, hozzászólások, kommentek, hozzászólni, kommentelni, hozzászólásod, írásához, küldéséhez + kérjük, jelentkezzen be, jelentkezz be, lépjen be, lépj be, regisztrálj, regisztráljon, ön, fiókodba, fiókjába, nálunk, kell, oldalunk*
    hu hozzászólás*, komment*, kommentel* + moderál*, sértő, trágár, gyűlölet*, szabályzat*, kulturált*, személyeskedő, jogsértő + fenntartjuk, fenntartja magának, kérjük, szerkesztőségünk, oldalunk*, moderálási elveinket, moderálási elvek, szabályzatunk*, felelősséget nem, nem vállal + töröl*, törlés*, tartalm*, szabályzat*, felelősség*, jogot, elvek, elveinket
    el akismet + ανεπιθύμητ*, spam + αυτός ο ιστότοπος, ο ιστότοπος, μάθετε, σας
    el σχόλιο, σχόλιό, σχόλια, σχόλιά, σχολιάσετε, σχολίων, σχολιασμό + συνδεθείτε, συνδεθεί, εγγραφείτε, εγγεγραμμένοι, λογαριασμό, εισέλθετε + πρέπει, παρακαλώ, παρακαλούμε, σας, μπορείτε, μας + σχολιάσετε, δημοσιεύσετε, γράψετε, αφήσετε, υποβάλετε, προσθέσετε, συμμετάσχετε, συζήτηση
    el σχόλια, σχόλιο, σχόλιό, σχόλιά, σχολίων, σχολιασμού + υβριστικ*, συκοφαντικ*, προσβλητικ*, έγκριση, εγκρίνονται, διαχειριστ*, συντονιστ*, όρους χρήσης, κανόνες, greeklish, ευπρεπ* + διατηρούμε το δικαίωμα, διατηρεί το δικαίωμα, παρακαλούμε, παρακαλείστε, το σχόλιό σας, τα σχόλιά σας, σχόλιο σας, σχόλια σας, τους όρους μας, ευθύνη, δεν υιοθετεί, δεν δημοσιεύονται + δημοσι*, διαγρα*, δικαίωμα, ευθύνη, κανόνες, όρους, σέβεστε
    tr akismet + istenmeyen*, spam + bu site, sitemiz, yorum verilerinizin, öğrenin
    tr yorum, yorumlar, yorumunuz, yorumunuzu, yorumlara + giriş yapmalısınız, giriş yapın, giriş yapmanız, oturum açın, oturum açmalısınız, üye olun, üye olmanız, üye girişi, üye olmalısınız, kayıt olun, abone olun, giriş yapmak + yorum yapmak, yorum yapabilmek, yorum yazmak, yorum yazabilmek, yorum gönder*, yorumunuz*, yorumları, tartışmaya
    tr yorum, yorumlar, yorumunuz, yorumların, yorumlarınız + hakaret*, küfür*, moderat*, editör*, onay*, rencide*, kurallar*, büyük harf* + lütfen, sitemiz*, hakkını saklı, saklı tutar*, yorumunuz*, yorumlarınız*, sorumluluğu, sorumlu değil*, onaylanmam* + yayın*, sil*, sorumlu*, onay*, kural*, uy*
    ar akismet, أكيسميت, اكيسميت + المزعج*, السبام, سبام, مزعج*, غير مرغوب* + هذا الموقع, موقعنا, بيانات تعليقك, تعليقك, التعليقات
    ar تعليق, تعليقا, تعليقك, التعليق, للتعليق, تعليقاتك, التعليقات + تسجيل الدخول, سجل الدخول, سجّل الدخول, تسجيل دخول, مسجل الدخول, إنشاء حساب, بتسجيل الدخول, الاشتراك + يجب أن تكون, يجب عليك, عليك, يمكنك, يرجى, من فضلك, الرجاء, حسابك, سجل الدخول, سجّل الدخول, لديك + إضافة, لإضافة, كتابة, لكتابة, نشر, لنشر, ترك, لترك, للتعليق, التعليق, المشاركة, للمشاركة
    ar التعليقات, تعليقات, التعليق, تعليقك, تعليقاتكم + الإساءة, مسيئة, المسيئة, الشتائم, ألفاظ, السب, القذف, تجريح, مراجعة, الموافقة, سياسة التعليق*, شروط النشر, آداب, الحوار + نحتفظ, يحتفظ الموقع, يرجى, الرجاء, نرجو, تعليقك, تعليقاتكم, موقعنا, لا تعبر, ولا تعبر + حذف, نشر, تنشر, ينشر, رأي, الالتزام, عدم, احترام, مسؤولية
    fa اکیسمت, آکیسمت, akismet + هرزنامه, اسپم, جفنگ, هرزنامهها + این سایت, این وبسایت, سایت ما, دیدگاه خود, دیدگاه شما
    fa دیدگاه, نظر, نظرات, کامنت + وارد شوید, وارد سایت شوید, وارد حساب, وارد کنید, ثبت نام کنید, عضو شوید, لاگین + برای نوشتن, برای ارسال, برای ثبت, جهت ارسال, جهت ثبت, برای درج + خود, باید, لطفا, لطفاً, شما, وارد شوید, ابتدا
    fa نظرات, دیدگاه, نظر, دیدگاهها, نظرهای, کامنت + توهین, توهینآمیز, افترا, فینگلیش, تایید, تأیید, انتشار, حاوی, تهمت, غیرمرتبط, بازبینی + نخواهد شد, نمی شود, نمیشود, منتشر نمیکند, معذور است, معذوریم, لطفا, لطفاً, خواهشمند, حق ویرایش, دیدگاه شما, نظر شما + سایت, توسط, نظراتی, نظرات حاوی, دیدگاههای ارسال, پیامهایی, منتشر, نظرات, لطفا, لطفاً + ارسال*, حاوی, فینگلیش, معذور*, لطفا, لطفاً, ویرایش
    he akismet + זבל, ספאם + האתר הזה, אתר זה, האתר, התגובה שלך
    he תגובה, תגובות, להגיב, בתגובות, התגובות + להתחבר, התחברו, התחבר, להירשם, הירשמו, הירשם, מחובר, רשומים, מנויים, למנויים + עליך, עליכם, יש להתחבר, אנא, כדי להגיב, כדי להוסיף, לאתר, שלך, שלכם, התחברו, הירשמו + להגיב, להוסיף, לכתוב, לפרסם, לשלוח, להשאיר, להשתתף, לקרוא
    he תגובות, תגובה, התגובות, תגובתך, תגובתכם, תגובותיכם + פוגעניות, פוגעני, פוגענית, הסתה, דיבה, לשון הרע, תקנון, אישור, יפורסמו, תפורסם, תנאי השימוש, כללי, אלימה + אנא, שומרת לעצמה, שומרים לעצמנו, שומר לעצמו, תגובתך, תגובתכם, לתקנון, בהתאם לתקנון, תנאי השימוש, שמרו על, נא לשמור, המערכת
    hi akismet, अकिस्मत + स्पैम + यह साइट, यह वेबसाइट, इस साइट, जानें, जानिए, आपके
    hi टिप्पणी, टिप्पणियां, टिप्पणियाँ, कमेंट + लॉग इन, लॉगइन, लॉगिन, साइन इन, रजिस्टर, पंजीकरण + करने के लिए, देने के लिए, लिखने के लिए, पोस्ट करने + आपको, आप, अपने, कृपया, करें
    hi टिप्पणी, टिप्पणियां, टिप्पणियाँ, टिप्पणियों, कमेंट + अभद्र, आपत्तिजनक, अपमानजनक, मॉडरेट*, मॉडरेशन, नियम, नियमों, भाषा, शालीन, मर्यादित + कृपया, हमारी, हमारे, हम, आपकी टिप्पणी, आपके कमेंट + हटा*, प्रकाशित, पालन, प्रयोग, इस्तेमाल, अधिकार, रखें, बचें
    zh akismet + 垃圾 + 这个站点, 本站, 这个网站, 這個網站, 本网站, 本網站
    zh 评论, 留言, 評論, 跟帖, 回应, 回應 + 请登录, 请先登录, 登录后, 登入後, 請登入, 請先登入, 注册后, 需要登录, 必须登录, 登录才能, 登入才能, 请注册, 註冊, 成為會員, 成为会员 + 您, 你, 请, 請, 才能发表, 后才能, 後才能, 本站, 本网, 本網 + 发表, 發表, 参与, 參與, 留言, 评论, 評論
    zh 评论, 留言, 評論, 跟帖, 网友评论, 網友 + 审核, 審核, 文明上网, 理性发言, 理性, 谩骂, 谩駡, 人身攻击, 人身攻擊, 违法, 違法, 广告, 廣告, 删除, 刪除, 遵守, 侮辱, 粗話, 不雅 + 本站, 本网, 本網, 我们, 我們, 本报, 本報, 您, 您的, 请, 請 + 有权, 有權, 保留, 立场, 立場, 观点, 請勿, 请勿, 请遵守, 請遵守, 請尊重, 请尊重, 敬請, 敬请, 自律, 审核后, 審核後 + 评论, 評論, 留言, 跟帖, 发言, 發言
    ja akismet, アキスメット + スパム + このサイト, 当サイト, 本サイト, 当ブログ
    ja コメント + ログイン, 会員登録, ユーザー登録, 新規登録, サインイン + してください, が必要です, いただく, 必要があります, 下さい, いただけます + コメントを投稿, コメントを書, コメントする, コメントの投稿, コメントの閲覧, コメント機能, コメントを閲覧, コメントをする, コメントを残, コメント投稿
    ja コメント + 承認制, 誹謗中傷, 承認後, 管理人, 利用規約, ガイドライン, 削除, 公序良俗, 不適切, 編集部 + ご遠慮ください, ご了承ください, お願いします, お願いいたします, お控えください, 場合があります, 場合がございます, 反映されます, ことがあります + コメントの投稿, コメントは, コメントを投稿, コメント欄, コメント投稿, 投稿, いただいたコメント, コメントの内容
    ko akismet, 아키스밋, 아키스밋을 + 스팸* + 이 사이트*, 이 웹사이트*, 댓글*
    ko 댓글, 댓글을, 댓글은, 댓글이, 댓글에, 댓글로, 댓글의, 댓글도, 댓글과 + 로그인*, 회원가입*, 회원 가입*, 가입* + 댓글을 작성*, 댓글 작성*, 댓글을 쓰*, 댓글을 남기*, 댓글을 달*, 댓글 쓰*, 댓글을 등록*, 댓글을 입력*, 댓글을 보* + 해주세요, 주세요, 하세요, 하십시오, 해주십시오, 필요합니다, 하셔야*, 바랍니다, 가능합니다, 해야, 이용해*
    ko 댓글, 댓글을, 댓글은, 댓글이, 댓글에, 댓글로, 댓글의, 댓글도, 댓글과, 게시글은, 게시글을 + 삭제*, 비방*, 욕설*, 명예훼손*, 운영정책*, 운영원칙*, 운영규정*, 비속어*, 도배*, 이용약관* + 수 있습니다, 주시기 바랍니다, 주세요, 될 수*, 삼가*, 바랍니다, 주의*, 됩니다 + 독자*, 귀하*, 여러분*, 댓글 운영*, 사전*, 통보 없이, 예고 없이, 작성 시*, 작성된 댓글*, 타인*, 운영정책*, 본지*, 이용자*
    vi akismet + thư rác, spam, bình luận rác + trang web này, trang này, website này, tìm hiểu, của bạn
    vi bình luận + đăng nhập, đăng ký, tài khoản, tạo tài khoản + bạn, vui lòng, hãy, quý độc giả, của bạn + để bình luận, gửi bình luận, viết bình luận, để lại bình luận, đăng bình luận, tham gia bình luận, thêm bình luận, tham gia thảo luận, đọc bình luận
    vi bình luận, ý kiến + kiểm duyệt, ban biên tập, tòa soạn, toà soạn, thô tục, xúc phạm, tiếng việt có dấu, lăng mạ, quy định, vi phạm, biên tập, phản cảm + vui lòng, xin, của bạn, quý độc giả, chúng tôi, bạn đọc, hãy + không chịu trách nhiệm, có quyền, giữ quyền, bảo lưu, quan điểm, trước khi đăng, có dấu, lịch sự, tôn trọng, tuân thủ, không dùng, sẽ được đăng
    id akismet + spam + situs ini, situs web ini, blog ini, pelajari, anda
    id komentar, berkomentar + masuk, login, log in, mendaftar, daftar, akun, registrasi + anda, silakan, harap, kamu, silahkan, kami + untuk berkomentar, mengirim komentar, memberikan komentar, menulis komentar, meninggalkan komentar, memberi komentar, ikut berkomentar, mengirimkan komentar, membaca komentar, mengomentari
    id komentar, berkomentar + sara, moderasi, dimoderasi, moderator, kasar, menyinggung, fitnah, ujaran kebencian, sopan, santun, kebijakan, redaksi + kami berhak, redaksi berhak, berhak menghapus, berhak tidak, komentar anda, silakan, harap, mohon, tanggung jawab, gunakan, kebijakan kami, bijaklah
    sv akismet + skräppost, spam + denna webbplats, den här webbplatsen, vår webbplats, din
    sv kommentar, kommentarer, kommentera, kommentarsfält*, kommentarerna + logga in, inloggad, loggar in, registrera, registrera dig, skapa ett konto, konto, prenumerant, prenumeranter + du, dig, din, vår, våra, oss + för att kommentera, kan kommentera, kommentera artik*, delta i, skriva en kommentar, skriva kommentarer, publicera en kommentar, lämna en kommentar, läsa kommentarer, vill kommentera
    sv kommentarer, kommentar, kommentera, kommentarsfält*, kommentarerna, kommenterar + modererar, modereras, moderering, förhandsgranskas, granskas, hatiska, kränkande, personangrepp, saklig, god ton, håll dig, håll god, regler, respektfull* + vi, våra, vår, oss, din, dina, du, dig + förbehåller, regler för, våra regler, våra kommentarsregler, håll dig, håll god, håll en, tänk på, läs mer om, läs våra, tar bort kommentarer, raderar kommentarer, din kommentar, dina kommentarer, ta bort kommentarer
    da akismet + spam + dette site, denne side, dette websted, denne hjemmeside, læs om, din
    da kommentar, kommentarer, kommentere, kommentarfelt*, kommentarspor* + log ind, logget ind, opret en, opret dig, oprette, opret profil, login, registrer, abonnent, abonnenter + du, dig, din, vores, os + for at kommentere, kan kommentere, deltage i debatten, skrive en kommentar, skrive kommentarer, at kommentere, deltage i, læse kommentarer, vil kommentere
    da kommentar, kommentarer, kommentere, kommentarfelt*, kommentarspor*, kommentarsporet + modererer, moderering, modereret, moderator*, personangreb, injurier*, krænkende, hadefulde, god tone, debatregler, retningslinjer, sober* + vi, vores, os, din, dine, du, dig + forbeholder, vores debatregler, vores retningslinjer, hold en, hold dig, husk, læs vores, din kommentar, dine kommentarer, sletter kommentarer, slette kommentarer, fjerner kommentarer, skriv en kommentar
    no akismet + spam, søppelpost + dette nettstedet, denne siden, denne nettsiden, vår nettside, lær, din, dine
    no kommentar, kommentarer, kommentere, kommentarfelt*, kommentarfeltet + logg inn, logget inn, innlogget, registrer deg, registrere, opprett, opprette, logge inn, abonnent, abonnenter + du, deg, din, vår, våre, oss + for å kommentere, kan kommentere, delta i debatten, delta i, skrive en kommentar, skrive kommentarer, legge igjen, lese kommentarer, vil kommentere, å kommentere
    no kommentar, kommentarer, kommentere, kommentarfelt*, kommentarfeltet + modererer, modereres, moderering, moderator*, personangrep, sjikane, trakassering, hatefulle, saklig, god tone, debattregler, retningslinjer, hetsende + vi, våre, vår, oss, din, dine, du, deg + forbeholder, våre debattregler, våre retningslinjer, våre regler, hold en, hold deg, husk, les våre, din kommentar, dine kommentarer, sletter kommentarer, slette kommentarer, fjerner kommentarer, vær saklig, kommentarfeltregler
    fi akismet* + roskapost*, spämmi* + tämä sivusto, sivusto, tämä sivu, lue, kommentti*
    fi kommentti*, kommentoida, kommentoidaksesi, kommentointi, kommentoimi*, kommentit, kommenttisi + kirjaudu*, kirjautua, kirjautunut, rekisteröidy*, rekisteröityä, luo tunnus, luo tili, tunnuksilla, tilaajat + kommentoida, kommentoidaksesi, kommentin, kommentoimiseen, kommentoimiseksi, lukea kommentteja, osallistu*, keskusteluun, jättää + sinun, voit, kirjaudu*, rekisteröidy*, sinulla, täytyy
    fi kommentti*, kommentit, kommentointi, kommentoin*, kommentteja, keskustelun säännöt, kommentissa* + moderoi*, asiaton*, asiatonta, asiattomat, loukkaav*, asiallise*, hyviä tapoja, säännöt, säännöistä, tarkistetaan, tarkastetaan, vihapuhe*, solvau* + meidän, pidätämme, varaamme, pidä, noudata, muista, kommenttisi, toimitus pidättää, toimituksella on, kunnioita, poistamme, lue keskustelun, lue kommentoinnin, ylläpito
""")

NOTICE_ROWS = """
        en - This blog relies on Akismet so that less spam gets in. Learn how we handle what you write in a comment.
        en - We want a lively but civil debate on our pages. Please keep your comments relevant; a moderator may need an hour to approve each.
        en - Please note that commenting is for registered readers: sign in first, and you can join the discussion on this story.
        de - Unser Blog lässt Spam von Akismet aussortieren. Erfahre hier, was mit deinen Angaben geschieht.
        de - Sie möchten mitreden? Melden Sie sich bitte mit Ihrem Nutzerkonto an, dann können Sie einen Kommentar verfassen.
        de - Unsere Moderation prüft jeden Beitrag, bevor er erscheint. Kommentare ohne Bezug zum Thema löschen wir; beachten Sie unsere Netiquette.
        fr - Pour laisser un commentaire sous ce récit, connectez-vous d'abord avec votre compte de lecteur du port.
        fr - Vos commentaires sont relus par nos modérateurs avant d'être publiés ; restez courtois et respectez la charte.
        es - ¿Tienes algo que decir? Inicia sesión con tu cuenta y podrás dejar tu comentario debajo de esta noticia.
        es - Nos reservamos el derecho de eliminar los comentarios que resulten ofensivos o ajenos al tema del artículo.
        it - Per commentare questa notizia devi prima accedere con il tuo profilo: potrai scrivere subito sotto l'articolo.
        pt - Você precisa estar logado para deixar um comentário nesta reportagem; faça login com o seu e-mail.
        nl - Heb je een mening over de haven? Log dan eerst in met je account om te kunnen reageren op dit verhaal, je reactie staat er meteen onder.
        nl - Onze redactie leest alle reacties mee en haalt beledigende teksten weg. Lees onze huisregels voordat u iets plaatst.
        pl - Chcesz wziąć udział w dyskusji o porcie? Zaloguj się na swoje konto i napisz, co myślisz: komentarze są otwarte do jutra.
        pl - Prosimy o kulturę wypowiedzi: komentarze obraźliwe usuwamy, zgodnie z zasadami naszego regulaminu.
        ru - Чтобы написать свой комментарий о порте, войдите на сайт под своим именем или заведите новую учётную запись.
        uk - Щоб додати коментар до цієї новини, спершу увійдіть на сайт зі своїм паролем.
        cs - Chcete se zapojit do diskuse o přístavu? Nejprve se prosím musíte přihlásit, potom můžete psát pod každý článek.
        ro - Ca să poți lăsa un comentariu la acest articol, trebuie mai întâi să fii autentificat cu contul tău.
        ro - Ne rezervăm dreptul de a șterge orice comentariu cu injurii; te rugăm să folosești un limbaj decent.
        hu - Ehhez a cikkhez csak bejelentkezve lehet kommentet fűzni: kérjük, lépj be, és a hozzászólásod azonnal megjelenik a hozzászólások között.
        el - Για να γράψετε το σχόλιό σας σε αυτό το θέμα πρέπει πρώτα να συνδεθείτε με τον λογαριασμό σας.
        tr - Bu haberin altına yorum yazabilmek için önce sitemize üye olmalısınız, bu yalnızca bir dakika sürer.
        ar - إذا أردت كتابة تعليق على هذا الخبر فيرجى تسجيل الدخول أولا من خلال حسابك.
        fa - برای نوشتن دیدگاه درباره این خبر باید ابتدا در سایت وارد شوید یا عضو شوید.
        he - רוצים לכתוב תגובה על הכתבה? אנא התחברו קודם לאתר בעזרת הסיסמה שלכם.
        hi - इस खबर पर टिप्पणी करने के लिए आपको पहले अपने खाते में लॉगिन करना होगा।
        zh - 想说说您对港口的看法吗？请先登录您的账号，登录后即可在本文下方发表评论。
        ja - この記事にコメントを投稿するには、先に読者としてのログインが必要です。
        ko - 이 기사에 댓글을 작성하시려면 먼저 독자 계정으로 로그인해 주세요.
        vi - Bạn cần có một tài khoản độc giả, rồi đăng nhập thì mới có thể gửi bình luận dưới bài viết về bến cảng này.
        id - Untuk bisa ikut berkomentar tentang pelabuhan ini, silakan masuk dulu dengan akun pembaca Anda.
        sv - Vill du kommentera artikeln om hamnen? Då behöver du först logga in med ditt vanliga läsarkonto.
        da - Du kan kommentere historien om havnen, når du er logget ind med din profil; så kan du deltage i debatten med det samme.
        no - Vil du kommentere saken om havnen? Da må du først logge inn med en konto hos oss, og så kan du skrive en kommentar.
        fi - Jos haluat kommentoida juttua satamasta, kirjaudu ensin sisään omilla tunnuksillasi.
        en | Users of the island's forum must sign in before they comment on the harbour plan, the mayor said on Monday.
        en | The company that runs Akismet said spam on small sites fell by a third last year, and comments grew.
        en | Residents can register at the town hall and comment on the plan until May 12, the council said.
        en | “We regret the offensive comments our captain made about your island,” the club said. “Please accept our apology.”
        en | The minister declined to comment, and her office did not answer when we asked who had closed the pier.
        de | In seinem Kommentar schrieb er, unser Hafen brauche mehr Geld, und bat die Leser um Geduld.
        de | Nutzer müssen sich registrieren, bevor sie Kommentare schreiben können, teilte die Plattform am Montag mit.
        fr | Le ministre a refusé tout commentaire, et son équipe ne s'est pas exprimée avant lundi.
        es | Los comentarios ofensivos del alcalde, que nuestro diario publicó el lunes, acabaron en el juzgado.
        ru | Комментарии чиновников удалили с сайта мэрии в понедельник, сообщил представитель порта.
        ja | 大臣はコメントを避けたが、編集部の取材に対し、削除の理由は言えないと話した。
    """

INVITE = book("""
    en let us know; tell us; share your; have your say; sound off; leave a comment below; leave us a comment; leave a comment and; leave your; drop us; drop a comment below; what do you think; what do you make of; what are your thoughts; do you agree; feel free to; we'd love to hear; we would love to hear; we want to hear
    de schreiben sie uns; schreib uns; schreibt uns; schreib es uns; schreibt es uns; sagen sie uns; sag uns; sagt uns; diskutieren sie; diskutiere; diskutiert; was meinen sie; was denken sie; was meinst du; was denkst du; was meint ihr; was haltet ihr; wie findet ihr; teilen sie; teile deine; teilt eure; verrate uns; verratet uns; lass uns; lasst uns; lassen sie uns; hinterlasse; hinterlasst uns; wir freuen uns
    fr donnez-nous; donnez votre; partagez; dites-nous; dites-le nous; n'hésitez pas; laissez-nous; laissez votre; réagissez; exprimez-vous; qu'en pensez-vous; racontez-nous; faites-nous; faites-le nous; et vous; venez
    es cuéntanos; cuéntenos; déjanos; déjenos; deja tu; dinos; díganos; comparte; compartan; danos tu; opina; qué opinas; ¿qué opinas; qué opinan; ¿qué opinan; ¿qué te parece; ¿qué piensas; te leemos; queremos saber; queremos leerte; y tú; ¿y tú; no dudes en; no olvides
    it fateci sapere; facci sapere; diteci; dicci; dite la vostra; di' la tua; cosa ne pensi; cosa ne pensate; che ne pensi; che ne pensate; lasciaci; lasciateci; raccontateci; raccontaci; scrivici; scriveteci; scrivetelo; condividi; condividete; e voi; e tu
    pt conte-nos; conta-nos; conte pra gente; conta pra gente; conta para a gente; conte para nós; conte para a gente; deixe sua; deixe seu; deixe o seu; deixe a sua; deixa o teu; diga-nos; diz-nos; compartilhe; partilhe; o que você achou; o que você acha; o que acha; o que achou; queremos saber; dê sua opinião; dê a sua opinião; e você; não deixe de
    nl laat het ons weten; laat ons weten; laat het weten; laat een; laat je; vertel ons; vertel het ons; deel je; deel jouw; deel uw; wat vind jij; wat vindt u; wat vinden jullie; wat denk jij; praat mee; discussieer mee; geef je mening; geef jouw mening; en jij
    pl daj znać; dajcie znać; dajcie nam znać; napisz; napiszcie; podziel się; podzielcie się; co sądzisz; co sądzicie; co myślisz; co myślicie; co o tym; powiedz nam; zostaw; zostawcie; czekamy na; zapraszamy do; a wy; a ty
    ru пишите; напишите; поделитесь; делитесь; расскажите; рассказывайте; оставляйте; оставьте; что думаете; что вы думаете; как вы считаете; а вы; а как вы; а что вы; ждем ваши; ждём ваши; ждем ваших; ждём ваших; высказывайте; делись; пиши
    uk пишіть; напишіть; поділіться; діліться; розкажіть; розповідайте; залишайте; залиште; що думаєте; що ви думаєте; як ви вважаєте; а ви; а як ви; чекаємо на ваші; чекаємо ваші; висловлюйте
    cs napište nám; napište; podělte se; dejte nám vědět; řekněte nám; co si myslíte; co si o tom; jaký je váš názor; jaký máte názor; sdílejte; zapojte se; svěřte se; a co vy; a vy
    ro spune-ne; spuneți-ne; spuneti-ne; scrie-ne; scrieți-ne; lasă-ne; lăsați-ne; împărtășește; împărtășiți; ce părere ai; ce părere aveți; ce crezi; ce credeți; ce ziceți; așteptăm; tu ce; voi ce
    hu írd meg; írja meg; írjátok meg; mondd el; mondja el; mondjátok el; oszd meg; ossza meg; osszátok meg; mit gondolsz; mit gondoltok; mit szólsz; mit szóltok; ön mit; ti mit; te mit; várjuk; és ti; és te; szóljatok hozzá
    el πείτε μας; γράψτε μας; γράψτε; μοιραστείτε; αφήστε; τι πιστεύετε; τι λέτε; ποια είναι η γνώμη; εσείς τι; εσείς; περιμένουμε; πες μας; γράψε μας
    tr siz ne düşünüyorsunuz; sen ne düşünüyorsun; ne düşünüyorsunuz; peki sizce; sizce; görüşlerinizi; düşüncelerinizi; fikirlerinizi; yorumlarınızı; deneyimlerinizi; fikrinizi; siz de
    ar شاركنا; شاركونا; شاركنا رأيك; أخبرنا; أخبرونا; اكتب لنا; اكتبوا لنا; اترك لنا; اتركوا لنا; ما رأيك; ما رأيكم; نرحب بتعليقاتكم; وأنت; وأنتم
    fa نظر شما; نظرات خود; نظر خود; دیدگاه خود; دیدگاه‌های خود; تجربیات خود; تجربه خود; به ما بگویید; برای ما بنویسید; شما چه; لطفا نظرات; لطفاً نظرات; خوشحال می‌شویم
    he ספרו לנו; כתבו לנו; שתפו אותנו; מה דעתכם; מה דעתך; מה אתם חושבים; אתם מוזמנים; מוזמנים לשתף; נשמח לשמוע; השאירו לנו; שתפו; ומה אתם
    hi हमें बताएं; हमें बताएँ; आपकी राय; आपका क्या; अपनी राय; अपने विचार; आप क्या सोचते; नीचे कमेंट; अपना अनुभव; इस बारे में; इस पर आपकी
    zh 欢迎在; 歡迎在; 欢迎留言; 歡迎留言; 你怎么看; 你怎麼看; 您怎么看; 您怎麼看; 大家怎么看; 你觉得; 你覺得; 快来; 快來; 请在; 請在
    ja ぜひコメント; ぜひ、コメント; 皆さんは; みなさんは; みなさんの; 皆さんの; ご意見; 感想を; ご感想; 下のコメント; よろしければコメント; よければコメント
    ko 여러분은; 여러분의; 독자 여러분은; 독자 여러분의; 아래 댓글
    vi hãy chia sẻ; hãy để lại; hãy cho chúng tôi biết; hãy cùng; mời bạn; mời độc giả; bạn nghĩ gì; bạn nghĩ sao; bạn có; theo bạn; còn bạn; chia sẻ ý kiến; chia sẻ cảm nghĩ; để lại ý kiến
    id bagikan; beri tahu kami; beritahu kami; sampaikan; tulis; tuliskan; tinggalkan; bagaimana menurut; menurutmu; menurut anda; menurut kamu; apa pendapat; yuk; jangan lupa; kalau kamu
    sv berätta; vad tycker du; vad tycker ni; vad tror du; vad anser du; dela med dig; dela dina; dela gärna; skriv gärna; tyck till; lämna gärna; och du; kommentera gärna; säg vad du
    da fortæl os; fortæl; hvad synes du; hvad mener du; hvad tænker du; hvad synes i; del din; del dine; del gerne; skriv gerne; giv din; skriv din; giv os
    no fortell oss; fortell; hva mener du; hva synes du; hva tror du; hva synes dere; hva mener dere; del din; del dine; del gjerne; skriv gjerne; si din mening; si hva du; kommenter gjerne
    fi kerro meille; kerro; jaa; mitä mieltä; mitä ajattelet; mitä sinä; kirjoita; jätä; sano mielipiteesi; entä sinä; kommentoi
""")

#: One of these must stand in an invitation: where the reader shall write.
COMMENTS = (
    "in the comments", "comments below", "comment below", "comments section", "comment section", "comment box", "a comment below", "us a comment", "a comment and",
    "den kommentaren", "in die kommentare", "kommentarbereich", "kommentarspalte", "einen kommentar", "unseren kommentaren", "eure kommentare", "ihren kommentar",
    "en commentaire", "dans les commentaires", "section des commentaires", "espace commentaires", "section commentaires", "un commentaire",
    "en los comentarios", "en comentarios", "un comentario", "sección de comentarios", "caja de comentarios", "tu comentario",
    "nei commenti", "un commento", "sezione commenti", "tra i commenti", "vostri commenti",
    "nos comentários", "comentário abaixo", "comentários abaixo", "um comentário", "seção de comentários", "secção de comentários", "área de comentários", "caixa de comentários",
    "in de reacties", "bij de reacties", "een reactie", "je reactie", "jouw reactie", "uw reactie",
    "w komentarz", "komentarz pod", "komentarz poniżej", "swój komentarz", "sekcji komentarzy", "twój komentarz", "wasze komentarze", "dyskusji w komentarz",
    "в комментари", "комментарии под", "комментарий под", "комментарии ниже", "ваши комментарии", "свой комментарий", "свои комментарии", "ваших комментариев",
    "у коментар", "в коментар", "коментарі під", "коментарі нижче", "ваші коментарі", "свій коментар", "свої коментарі",
    "v komentářích", "do komentářů", "v komentáři", "do komentáře", "pod článkem", "v diskusi", "v diskuzi", "do diskuse", "do diskuze",
    "în comentarii", "într-un comentariu", "un comentariu", "secțiunea de comentarii", "comentariile tale", "comentariile voastre",
    "kommentben", "kommentekben", "hozzászólásban", "hozzászólásokban", "kommentek között", "hozzászólások között", "kommentszekció",
    "στα σχόλια", "ένα σχόλιο", "τα σχόλιά σας", "σχόλια παρακάτω", "το σχόλιό σας", "τα σχόλια σας",
    "yorumlarda", "yorumlara", "yorum kısmı", "yorum bölümü", "yorumlar kısmı", "yorumlar bölümü", "yorum yaparak", "yorum olarak", "yorumlarınızı",
    "في التعليقات", "تعليقاتكم", "في تعليق", "عبر التعليقات", "خانة التعليقات", "قسم التعليقات", "تعليقك",
    "بخش نظرات", "قسمت نظرات", "بخش دیدگاه", "قسمت دیدگاه", "کامنت", "در نظرات",
    "בתגובות", "תגובה", "אזור התגובות",
    "कमेंट", "टिप्पणी",
    "评论区", "評論區", "留言区", "留言區", "留言", "评论",
    "コメント欄", "コメントで", "コメントを", "コメントお待ち", "コメントくだ", "コメントして",
    "댓글로 남겨", "댓글에 남겨", "댓글로 알려", "댓글을 남겨", "댓글로 공유", "댓글로 들려", "댓글로 의견",
    "phần bình luận", "mục bình luận", "bình luận bên dưới", "bình luận dưới", "khung bình luận", "ô bình luận", "phần comment", "để lại bình luận",
    "kolom komentar", "di komentar", "komentar di bawah", "komentar kamu", "komentar anda", "bagian komentar", "komentarmu",
    "i kommentarerna", "kommentarsfältet", "i en kommentar", "en kommentar", "kommentera nedan", "i kommentarsf",
    "i kommentarfeltet", "i kommentarsporet", "kommentarfeltet", "kommentar nedenfor", "kommentarene", "kommentarsporet",
    "kommenteissa", "kommentteihin", "kommenttikent", "kommenttiosio", "kommentoimalla", "kommentti", "kommentilla",
)  # fmt: skip

#: Invitations that need no more words, also behind one question of the site's own.
ASKED = book("""
    en let us know in the comments; let us know in the comments below; let us know in the comments section; tell us in the comments; tell us in the comments below; share your thoughts in the comments; share your thoughts in the comments below; sound off in the comments; sound off in the comments below; have your say in the comments; have your say in the comments below; have your say in the comments section below; comment below; leave a comment below; leave a comment and let us know; let us know below
    de schreiben sie uns in den kommentaren; schreib es uns in die kommentare; schreibt es uns in die kommentare; schreib uns in den kommentaren; schreibt uns in den kommentaren; sagt es uns in den kommentaren; diskutieren sie mit in den kommentaren; verratet es uns in den kommentaren; schreibt es in die kommentare; verrate es uns in den kommentaren
    fr dites-le nous en commentaire; dites-le nous en commentaires; dites-nous tout en commentaire; dites-le nous dans les commentaires; dites-nous en commentaire; donnez votre avis en commentaire; réagissez en commentaire; donnez-nous votre avis en commentaire; donnez-nous votre avis dans les commentaires
    es cuéntanos en los comentarios; cuéntanoslo en los comentarios; déjanos tu comentario; déjanos tu opinión en los comentarios; te leemos en los comentarios; dinos en los comentarios; te leemos en comentarios; déjanos un comentario
    it fatecelo sapere nei commenti; diteci la vostra nei commenti; dite la vostra nei commenti; faccelo sapere nei commenti; scrivetelo nei commenti; scrivilo nei commenti; ditecelo nei commenti; diccelo nei commenti
    pt conta pra gente nos comentários; conte pra gente nos comentários; conte nos comentários; conta nos comentários; deixe sua opinião nos comentários; comente abaixo; deixe seu comentário abaixo; conte-nos nos comentários; deixe nos comentários
    nl laat het ons weten in de reacties; laat het weten in de reacties; vertel het ons in de reacties; laat het hieronder weten; praat mee in de reacties; laat een reactie achter
    pl dajcie znać w komentarzach; daj znać w komentarzu; daj znać w komentarzach; napiszcie w komentarzach; napisz w komentarzu; podzielcie się w komentarzach; czekamy na wasze komentarze; dajcie znać w komentarzu
    ru пишите в комментариях; напишите в комментариях; делитесь в комментариях; поделитесь в комментариях; расскажите в комментариях; пишите свое мнение в комментариях; делитесь мнением в комментариях; делитесь опытом в комментариях; поделитесь мнением в комментариях; ждем ваши комментарии
    uk пишіть у коментарях; напишіть у коментарях; діліться в коментарях; діліться у коментарях; поділіться в коментарях; поділіться у коментарях; розкажіть у коментарях; розкажіть нам у коментарях; чекаємо на ваші коментарі
    cs napište nám do komentářů; napište nám to do komentářů; dejte nám vědět v komentářích; podělte se v komentářích; napište do komentářů; podělte se s námi v komentářích; napište do diskuse; napište nám do diskuse; podělte se v diskusi
    ro spune-ne în comentarii; spuneți-ne în comentarii; scrie-ne în comentarii; lasă-ne un comentariu; așteptăm comentariile voastre; spune-ți părerea în comentarii
    hu írd meg kommentben; írjátok meg kommentben; írja meg kommentben; írd meg nekünk kommentben; írjátok meg nekünk kommentben; mondjátok el kommentben; várjuk a hozzászólásokat; írd meg a kommentek között; írd meg a hozzászólások között
    el πείτε μας στα σχόλια; γράψτε μας στα σχόλια; πείτε μας τη γνώμη σας στα σχόλια; γράψτε το στα σχόλια; αφήστε το σχόλιό σας
    tr yorumlarda bizimle paylaşın; yorumlarda belirtin; yorumlarda bizimle paylaşabilirsiniz; görüşlerinizi yorumlarda bekliyoruz; görüşlerinizi yorumlarda paylaşın; yorumlarda buluşalım; yorumlarınızı bekliyoruz; yorumlarda paylaşın
    ar شاركنا رأيك في التعليقات; شاركونا رأيكم في التعليقات; شاركونا آراءكم في التعليقات; أخبرنا في التعليقات; أخبرونا في التعليقات; شاركونا في التعليقات; اكتب لنا في التعليقات
    fa نظر خود را در بخش نظرات بنویسید; در بخش نظرات برای ما بنویسید; در بخش نظرات بنویسید; نظرات خود را با ما در میان بگذارید; نظرات خود را در کامنت بنویسید; در بخش دیدگاه‌ها بنویسید
    he ספרו לנו בתגובות; כתבו לנו בתגובות; שתפו אותנו בתגובות; שתפו בתגובות; כתבו בתגובות; ספרו לנו למטה בתגובות
    hi हमें कमेंट में बताएं; कमेंट में जरूर बताएं; कमेंट करके बताएं; हमें कमेंट करके जरूर बताएं; नीचे कमेंट में बताएं; कमेंट बॉक्स में जरूर बताएं; कमेंट में बताएं; कमेंट बॉक्स में अपनी राय जरूर दें
    zh 欢迎在评论区留言; 欢迎在评论区告诉我们; 歡迎在留言區告訴我們; 欢迎在下方评论区告诉我们; 欢迎留言讨论; 歡迎留言討論; 欢迎在评论区讨论; 欢迎在留言区告诉我们; 歡迎在下方留言; 欢迎在下方留言
    ja コメント欄で教えてください; ぜひコメント欄で教えてください; コメント欄でお聞かせください; コメントで教えてください; ぜひコメント欄でお聞かせください; ぜひコメントで教えてください; コメントお待ちしています; コメント欄にお寄せください
    ko 댓글로 남겨주세요; 댓글로 알려주세요; 댓글로 의견을 남겨주세요; 아래 댓글로 남겨주세요; 댓글로 들려주세요; 의견을 댓글로 남겨주세요; 댓글로 알려 주세요; 댓글로 남겨 주세요
    vi hãy chia sẻ ở phần bình luận; hãy để lại bình luận bên dưới; hãy cho chúng tôi biết ở phần bình luận; hãy chia sẻ trong phần bình luận; hãy để lại bình luận; hãy bình luận bên dưới; hãy chia sẻ ở phần bình luận bên dưới
    id tulis di kolom komentar; tulis jawabanmu di kolom komentar; bagikan di kolom komentar; tulis pendapatmu di kolom komentar; sampaikan di kolom komentar; komen di bawah ya; tulis di kolom komentar ya; tinggalkan komentar di bawah
    sv berätta i kommentarerna; berätta i kommentarsfältet; skriv gärna i kommentarsfältet; berätta gärna i kommentarsfältet; kommentera gärna nedan; skriv i kommentarsfältet; tyck till i kommentarsfältet; berätta för oss i kommentarerna; dela gärna med dig i kommentarerna
    da fortæl os det i kommentarerne; fortæl os om det i kommentarsporet; skriv det i kommentarfeltet; skriv det gerne i kommentarfeltet; giv din mening til kende i kommentarfeltet; skriv en kommentar nedenfor; fortæl os i kommentarfeltet; fortæl om det i kommentarfeltet
    no fortell oss i kommentarfeltet; skriv i kommentarfeltet; fortell oss det i kommentarfeltet; si din mening i kommentarfeltet; del gjerne i kommentarfeltet; kommenter gjerne under; fortell oss gjerne i kommentarfeltet; fortell i kommentarfeltet
    fi kerro kommenteissa; kerro meille kommenteissa; kerro kommenttikentässä; kerro mielipiteesi kommenteissa; kirjoita kommenttikenttään; jätä kommentti alle; kerro se meille kommenteissa; kerro meille kommentissa
""")

INVITATION_ROWS = """
        en - Tell us in the comments section which of the four lighthouses is yours.
        en - Which of the four lighthouses is yours? Let us know in the comments!
        de - Welcher Leuchtturm ist eurer? Schreibt es uns in die Kommentare!
        fr - Partagez vos plus belles photos du phare dans les commentaires !
        es - ¿Cuál es tu faro favorito? Cuéntanos en los comentarios.
        it - E voi quale faro preferite? Fatecelo sapere nei commenti!
        pt - E você, qual farol prefere? Conta pra gente nos comentários!
        nl - Deel je mooiste herinnering aan de vuurtoren met ons in de reacties.
        pl - A Wy którą latarnię lubicie najbardziej? Dajcie znać w komentarzach!
        ru - Как вы добираетесь до острова? Делитесь опытом в комментариях!
        uk - А як ви дістаєтеся острова? Розкажіть нам у коментарях!
        cs - A kam jezdíte k moři vy? Podělte se s námi v komentářích.
        ro - Spune-ne care este farul tău preferat, lasă un comentariu mai jos.
        hu - És ti melyik világítótornyot szeretitek? Írjátok meg nekünk kommentben!
        el - Εσείς ποιον φάρο προτιμάτε από τους τέσσερις; Πείτε μας στα σχόλια!
        tr - Sizin en sevdiğiniz fener hangisi? Görüşlerinizi yorumlarda bekliyoruz.
        ar - ما رأيكم في الميناء الجديد؟ شاركونا رأيكم في التعليقات!
        fa - شما کدام فانوس را دوست دارید؟ در بخش نظرات برای ما بنویسید.
        he - איזה מגדלור אתם אוהבים? ספרו לנו בתגובות!
        hi - आपको कौन सा बंदरगाह पसंद है? हमें कमेंट में बताएं!
        zh - 你最喜欢哪一座灯塔？欢迎在评论区告诉我们！
        ja - 皆さんはどの灯台がお好きですか。ぜひコメント欄でお聞かせください。
        ko - 여러분은 어떤 등대를 좋아하시나요? 아래 댓글로 남겨주세요.
        vi - Hãy chia sẻ kỷ niệm về ngọn hải đăng của bạn ở phần bình luận.
        id - Mercusuar mana yang paling kamu suka? Tulis jawabanmu di kolom komentar!
        sv - Berätta gärna för oss i kommentarsfältet vilken fyr som är din favorit.
        da - Fortæl os nede i kommentarsporet, hvilket fyrtårn der er dit.
        no - Hvilket fyr er ditt? Fortell oss gjerne i kommentarfeltet!
        fi - Kerro meille kommenteissa, mikä majakka on sinun suosikkisi.
        en | We hope this walk along the pier brings you joy. If a plank is loose, let us know in the comments. Thanks for reading!
        en | Tell us the truth about the pier, the crowd shouted, and the mayor made a comment nobody could hear. He left.
        en | Share your bread, the priest said, and the comments of the fishermen stopped at once.
        de | Fortell heißt die Insel. Sag uns die Wahrheit, riefen die Fischer, und niemand gab einen Kommentar ab.
        ru | Пишите письма, сказала она, и ушла на берег, не оставив никаких комментариев для газет.
    """
