"""Words of the room ``paywall``: locks and offers, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

NOTICE = book("""
    en this article is for subscribers only; this article is for subscribers; this article is for members only; this article is reserved for subscribers; this article is exclusive to subscribers; this article is only available to subscribers; this article is available to subscribers only; this content is for subscribers only; this content is for members only; this content is available to subscribers; this content is only available to subscribers; this content is exclusive to subscribers; this content is reserved for subscribers; this story is for subscribers only; this story is available exclusively to subscribers; this post is for subscribers only; this post is for paid subscribers; this post is for paying subscribers only; this is a subscriber-only article; this is a subscriber only article; this is subscriber-only content; subscriber-only content; members-only content
    en you have reached your limit of free articles; you have reached your article limit; you've reached your article limit; you've reached your limit of free articles; you've reached your free article limit; you have {number} free articles remaining; you have {number} free articles left; you have {number} free articles left this month; you've read your last free article; you have read your last free article; this is your last free article; to continue reading, subscribe; to continue reading, please subscribe; to continue reading, please log in; to continue reading this article; subscribe to continue reading; subscribe to read; subscribe to read more; subscribe to read this article; subscribe to read the full article; subscribe to read the full story; subscribe now to continue reading; subscribe now to read; subscribe to unlock; subscribe to unlock this article; unlock this article; log in to continue reading; sign in to continue reading; sign in to read; log in to read; log in or create an account to continue; log in or subscribe to continue reading; register to continue reading; register to read more; register for free to continue reading; create a free account to continue reading; create an account to continue reading; create an account or sign in to continue
    en already a subscriber?; already a subscriber? sign in; already a subscriber? log in; already a subscriber? log in here; already a member? sign in; already a member? log in; already have an account? sign in; already have an account? log in; already registered? log in; not a subscriber?; not a subscriber yet?; subscribe for full access; subscribe today for full access; this functionality is for subscribers only; your subscription is being used on another device; sign in to save this article
    de sie haben kein aktives abo; sie haben noch kein abo; dieser artikel ist nur für abonnenten; dieser artikel ist nur für abonnenten verfügbar; dieser artikel ist nur für abonnentinnen und abonnenten; dieser artikel ist kostenpflichtig; dieser inhalt ist nur für abonnenten; dieser inhalt ist exklusiv für abonnenten; dieser inhalt ist kostenpflichtig; exklusiv für abonnenten; exklusiv für abonnentinnen und abonnenten; nur für abonnentinnen und abonnenten; artikel nur für abonnenten; jetzt weiterlesen mit; weiterlesen mit einem abo; sie möchten weiterlesen?; du möchtest weiterlesen?; sie wollen weiterlesen?; sie haben bereits ein abo?; sie sind bereits abonnent?; du bist bereits abonnent?; bereits abonnent?; bereits abonniert?; schon abonnent?; sie haben bereits ein konto?; sie haben kein aktives abo; {number} wochen kostenlos testen; {number} monat kostenlos testen; {number} monate kostenlos testen; {number} tage kostenlos testen; alle artikel unbegrenzt lesen; artikel freischalten; diesen artikel freischalten; melden sie sich an, um weiterzulesen; bitte melden sie sich an, um weiterzulesen; registrieren sie sich, um weiterzulesen; anmelden und weiterlesen; mit werbung weiterlesen
    fr article réservé aux abonnés; article réservé à nos abonnés; cet article est réservé aux abonnés; cet article est réservé à nos abonnés; contenu réservé aux abonnés; ce contenu est réservé aux abonnés; la suite est réservée aux abonnés; la suite de cet article est réservée aux abonnés; la suite de l'article est réservée aux abonnés; il vous reste {number}% de cet article à lire. la suite est réservée aux abonnés; il vous reste {number} % de cet article à lire. la suite est réservée aux abonnés; il vous reste {number}% de cet article à lire; pour lire la suite, abonnez-vous; abonnez-vous pour lire la suite; abonnez-vous pour lire l'article; abonnez-vous pour continuer; abonnez-vous pour continuer la lecture; vous avez déjà un compte ?; déjà abonné ?; déjà abonné ? connectez-vous; vous êtes déjà abonné ?; vous êtes abonné ?; se connecter pour lire; connectez-vous pour lire la suite; débloquer l'article; lisez la suite avec un abonnement
    es contenido exclusivo para suscriptores; artículo exclusivo para suscriptores; artículo solo para suscriptores; contenido solo para suscriptores; este contenido es exclusivo para suscriptores; este artículo es exclusivo para suscriptores; este contenido es solo para suscriptores; esta funcionalidad es sólo para suscriptores; esta funcionalidad es solo para suscriptores; esta función es solo para suscriptores; suscríbete para seguir leyendo; suscríbete para leer; suscríbete para continuar leyendo; suscríbase para seguir leyendo; suscribite para seguir leyendo; para seguir leyendo, suscríbete; para continuar leyendo, suscríbete; regístrate para seguir leyendo; regístrate gratis para seguir leyendo; inicia sesión para seguir leyendo; inicia sesión para continuar; ¿ya eres suscriptor?; ¿ya eres suscriptor? inicia sesión; ¿ya estás suscrito?; ¿ya estás registrado?; ¿ya tienes una cuenta?; ¿ya eres suscriptor/a?; ¿quieres seguir leyendo?; accede a todo el contenido; tu suscripción se está usando en otro dispositivo; suscríbete para escuchar; lee sin límites; suscríbete y lee sin límites
    it contenuto riservato agli abbonati; articolo riservato agli abbonati; questo articolo è riservato agli abbonati; questo contenuto è riservato agli abbonati; contenuto per abbonati; per continuare a leggere abbonati; abbonati per continuare a leggere; abbonati per leggere; abbonati per leggere tutto; per leggere l'articolo completo; sei già abbonato?; sei già abbonato? accedi; sei già registrato?; hai già un account?; hai già un abbonamento?; accedi per continuare a leggere; registrati per continuare a leggere; sblocca l'articolo; la lettura è in corso su un altro dispositivo
    pt conteúdo exclusivo para assinantes; conteúdo para assinantes; artigo exclusivo para assinantes; artigo exclusivo para subscritores; este conteúdo é exclusivo para assinantes; este artigo é exclusivo para assinantes; este artigo é exclusivo para subscritores; assine para continuar lendo; assine para ler; assine e continue lendo; continue lendo com uma assinatura; para continuar a ler, assine; para continuar lendo, assine; faça login para continuar lendo; já é assinante?; já é assinante? faça login; já é assinante? entre; já é assinante? inicie sessão; já tem conta?; já tem uma conta?; cadastre-se para continuar lendo; cadastre-se grátis para continuar lendo; desbloquear artigo
    nl dit artikel is alleen voor abonnees; dit artikel is exclusief voor abonnees; dit artikel is exclusief voor onze abonnees; dit artikel is enkel voor abonnees; abonneer om verder te lezen; neem een abonnement om verder te lezen; verder lezen?; wil je dit artikel verder lezen?; wilt u verder lezen?; lees verder met een abonnement; al abonnee?; ben je al abonnee?; bent u al abonnee?; reeds abonnee?; al abonnee? log in; log in om verder te lezen; log in om te lezen; heb je al een account?; heeft u al een account?; als abonnee lees je ook alle plusartikels
    pl artykuł tylko dla subskrybentów; artykuł dostępny tylko dla subskrybentów; artykuł dostępny dla subskrybentów; treść dostępna tylko dla subskrybentów; treść dostępna dla subskrybentów; materiał tylko dla subskrybentów; ten artykuł jest dostępny tylko dla prenumeratorów; pozostało {number}% artykułu; pozostało {number} % tekstu; dalsza część artykułu dostępna dla subskrybentów; chcesz czytać dalej?; czytaj dalej z subskrypcją; masz już konto?; masz już konto? zaloguj się; masz już subskrypcję?; masz już subskrypcję? zaloguj się; masz prenumeratę?; zaloguj się, aby czytać dalej; zaloguj się, aby przeczytać; zaloguj się lub wypróbuj za darmo; odblokuj artykuł
    ru материал доступен только подписчикам; статья доступна только подписчикам; доступно только подписчикам; доступно только по подписке; материал доступен по подписке; этот материал доступен только подписчикам; эта статья доступна только подписчикам; полный текст доступен только подписчикам; полная версия доступна подписчикам; чтобы читать дальше, оформите подписку; чтобы прочитать статью полностью, оформите подписку; оформите подписку, чтобы читать дальше; уже есть подписка?; уже есть подписка? войдите; уже есть аккаунт?; уже подписаны?; вы уже подписчик?; уже зарегистрированы?; войдите, чтобы читать дальше; войдите, чтобы продолжить чтение; подписаться и читать
    uk матеріал доступний лише передплатникам; стаття доступна лише передплатникам; стаття доступна тільки передплатникам; доступно лише передплатникам; доступно за передплатою; цей матеріал доступний лише передплатникам; цей матеріал лише для передплатників; щоб читати далі, оформіть передплату; щоб читати далі, оформіть підписку; вже є передплата?; вже маєте передплату?; вже маєте акаунт?; вже є акаунт?; вже зареєстровані?; увійдіть, щоб читати далі
    cs článek je dostupný pouze pro předplatitele; tento článek je pouze pro předplatitele; obsah pouze pro předplatitele; tento obsah je pouze pro předplatitele; pokračování článku je dostupné předplatitelům; celý článek je dostupný předplatitelům; zbývá vám ještě {number} % článku; zbývá vám {number} % článku; odemknout článek; už máte předplatné?; máte předplatné?; již máte předplatné?; máte již předplatné? přihlaste se; už máte účet?; přihlaste se a čtěte dál
    ro articol disponibil doar pentru abonați; articol disponibil exclusiv abonaților; conținut exclusiv pentru abonați; conținut pentru abonați; acest articol este disponibil doar abonaților; acest conținut este disponibil doar abonaților; abonează-te pentru a citi; abonează-te pentru a continua; abonează-te ca să citești; ești deja abonat?; ești deja abonat? autentifică-te; ai deja cont?; ai deja un abonament?; autentifică-te pentru a citi
    hu ez a cikk csak előfizetőknek érhető el; a cikk csak előfizetőink számára érhető el; ez a tartalom csak előfizetők számára elérhető; ez a tartalom csak előfizetőink számára elérhető; a cikk folytatása előfizetőink számára elérhető; már előfizető?; már előfizető? lépjen be; már előfizetőnk?; már előfizető vagyok; van már fiókja?; van már fiókod?; jelentkezzen be az olvasáshoz
    el το άρθρο είναι διαθέσιμο μόνο για συνδρομητές; μόνο για συνδρομητές; περιεχόμενο για συνδρομητές; αυτό το περιεχόμενο είναι μόνο για συνδρομητές; είστε ήδη συνδρομητής; είστε ήδη συνδρομητής; είσαι ήδη συνδρομητής; συνδεθείτε για να συνεχίσετε
    tr bu içerik sadece abonelere özeldir; bu içerik abonelere özeldir; bu haber abonelere özeldir; abonelere özel içerik; bu yazı abonelere özeldir; devamını okumak için abone olun; okumaya devam etmek için abone olun; okumaya devam etmek için giriş yapın; devamını okumak için giriş yapın; zaten abone misiniz?; abone misiniz?; zaten üye misiniz?; zaten üye misiniz? giriş yapın; hesabınız var mı?
    ar هذا المحتوى للمشتركين فقط; هذا المقال للمشتركين فقط; محتوى حصري للمشتركين; اشترك لمواصلة القراءة; اشترك لمتابعة القراءة; اشترك لقراءة المزيد; سجل الدخول لمتابعة القراءة; سجل دخولك للمتابعة; هل أنت مشترك؟; هل أنت مشترك بالفعل؟; لديك حساب بالفعل؟; لديك حساب؟ سجل الدخول
    fa این مطلب ویژه مشترکان است; این محتوا فقط برای مشترکان است; برای ادامه مطالعه وارد شوید; برای خواندن ادامه مطلب مشترک شوید; قبلا ثبت نام کرده‌اید؟; حساب کاربری دارید؟
    he הכתבה למנויים בלבד; תוכן למנויים בלבד; תוכן זה למנויים בלבד; כתבה זו למנויים בלבד; להמשך קריאה הירשמו כמנויים; כבר מנויים?; כבר מנוי?; כבר רשומים?; כבר רשום?; יש לך חשבון?; התחברו כדי להמשיך לקרוא
    hi यह लेख केवल सब्सक्राइबर के लिए है; यह लेख सिर्फ सब्सक्राइबर के लिए है; सिर्फ सब्सक्राइबर के लिए; आगे पढ़ने के लिए सब्सक्राइब करें; आगे पढ़ने के लिए लॉगिन करें; पूरी खबर पढ़ने के लिए लॉगिन करें; पूरा पढ़ने के लिए सब्सक्राइब करें; पहले से सब्सक्राइबर हैं?; पहले से अकाउंट है?
    zh 本文仅限订阅用户阅读; 仅限订阅用户; 仅限会员阅读; 订阅用户专享; 訂閱戶專屬; 本文為訂戶專享; 订阅后继续阅读; 訂閱後繼續閱讀; 登录后继续阅读; 登录后阅读全文; 登入後繼續閱讀; 登入閱讀全文; 请登录后阅读; 已是订户？; 已經是訂戶？; 已有账号？; 已有帳號？; 已經是會員？; 解锁全文; 付费阅读全文; 剩余{number}%未读; 加入會員繼續閱讀
    ja この記事は会員限定です; この記事は有料会員限定です; この記事は会員限定記事です; この記事は有料記事です; 会員限定記事; 有料会員限定記事; この先は有料記事です; この続きは会員限定です; ここから先は会員限定です; ここから先は有料会員限定です; 残り{number}文字; 残り{number}文字（全文{number}文字）; 続きを読むには会員登録が必要です; 続きを読むにはログインしてください; 続きは会員登録後にご覧いただけます; 有料会員になると続きをお読みいただけます; 有料会員になると会員限定の有料記事もお読みいただけます; 会員登録すると続きをお読みいただけます; 会員登録はこちら; 無料会員登録はこちら; 有料プランのご案内; ログインして続きを読む; 登録して続きを読む; 会員の方はこちら; すでに会員の方はこちら; すでに会員の方はログイン; すでに会員の方はログインしてください; 1カ月無料で読む; 無料で読める期間は終了しました
    ko 이 기사는 유료회원 전용입니다; 이 기사는 회원 전용입니다; 이 콘텐츠는 유료 회원 전용입니다; 회원 전용 콘텐츠; 구독자 전용 콘텐츠입니다; 이 기사는 구독자만 볼 수 있습니다; 구독하고 계속 읽기; 로그인 후 이용하실 수 있습니다; 로그인 후 계속 읽기; 로그인하고 계속 읽기; 회원가입하고 계속 읽기; 회원가입 후 이용하실 수 있습니다; 이미 회원이신가요?; 이미 구독 중이신가요?; 이미 계정이 있으신가요?
    vi bài viết chỉ dành cho thành viên; bài viết chỉ dành cho người đăng ký; nội dung chỉ dành cho thành viên; nội dung dành cho thuê bao; đăng nhập để đọc tiếp; đăng nhập để xem tiếp; đăng ký để đọc tiếp; vui lòng đăng nhập để đọc tiếp; đã có tài khoản?; đã có tài khoản? đăng nhập; bạn đã có tài khoản?
    id artikel ini khusus untuk pelanggan; artikel khusus pelanggan; konten khusus pelanggan; konten khusus member; berlangganan untuk membaca; berlangganan untuk lanjut membaca; langganan untuk membaca; login untuk melanjutkan membaca; masuk untuk melanjutkan membaca; silakan login untuk melanjutkan; sudah berlangganan?; sudah berlangganan? masuk; sudah punya akun?; sudah punya akun? masuk; sudah punya akun? login
    sv artikeln är endast för prenumeranter; denna artikel är endast för prenumeranter; den här artikeln är för prenumeranter; låst artikel; prenumerera för att läsa; prenumerera för att läsa vidare; prenumerera för att fortsätta läsa; bli prenumerant för att läsa vidare; redan prenumerant?; redan prenumerant? logga in; är du redan prenumerant?; är du redan prenumerant? logga in; har du redan ett konto?; logga in för att läsa; logga in för att läsa vidare; logga in för att fortsätta läsa
    da artiklen er kun for abonnenter; denne artikel er kun for abonnenter; denne artikel er forbeholdt abonnenter; denne funktion kræver et abonnement; bliv abonnent og læs videre; læs videre med et abonnement; allerede abonnent?; allerede abonnent? log ind; er du allerede abonnent?; er du abonnent?; har du allerede et abonnement?; har du allerede en konto?; log ind for at læse; log ind for at læse videre; se en oversigt over vores abonnementer her
    no artikkelen er kun for abonnenter; denne artikkelen er kun for abonnenter; denne saken er kun for abonnenter; bli abonnent for å lese; bli abonnent for å lese videre; allerede abonnent?; allerede abonnent? logg inn; er du allerede abonnent?; er du allerede abonnent? logg inn; har du allerede en konto?; logg inn for å lese; logg inn for å lese videre; logg inn for å lese saken
    fi artikkeli on vain tilaajille; tämä artikkeli on vain tilaajille; tämä sisältö on vain tilaajille; jatka lukemista tilaamalla; tilaa ja jatka lukemista; oletko jo tilaaja?; oletko jo tilaaja? kirjaudu; olen jo tilaaja; onko sinulla jo tunnus?; onko sinulla jo tunnukset? kirjaudu; kirjaudu ja lue; kirjaudu sisään lukeaksesi
""")

NOTICE_ROWS = """
        en - Subscribe to continue reading
        en - Already a subscriber? Log in
        en - You have 3 free articles left this month.
        de | Sie haben kein aktives Abo, und trotzdem lesen Sie jeden Morgen die Zeitung Ihres Nachbarn, sagte die Richterin.
        de - Exklusiv für Abonnenten
        de - 2 Wochen kostenlos testen
        fr - Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.
        es - ¿Ya eres suscriptor? Inicia sesión
        it - Articolo riservato agli abbonati
        pt - Já é assinante? Faça login
        nl - Dit artikel is exclusief voor abonnees
        pl - Zaloguj się lub wypróbuj za darmo
        ru - Статья доступна только подписчикам
        uk - Цей матеріал доступний лише передплатникам
        cs - Tento článek je pouze pro předplatitele
        ro - Ești deja abonat? Autentifică-te
        hu - Már előfizető? Lépjen be!
        el - Μόνο για συνδρομητές
        tr - Devamını okumak için abone olun
        ar - هذا المحتوى للمشتركين فقط
        fa - این مطلب ویژه مشترکان است
        he - הכתבה למנויים בלבד
        hi - आगे पढ़ने के लिए सब्सक्राइब करें
        zh - 登录后阅读全文
        ja - この記事は会員限定です。
        ko - 이 기사는 유료회원 전용입니다.
        vi - Đăng nhập để đọc tiếp
        id - Sudah punya akun? Masuk
        sv - Redan prenumerant? Logga in
        da - Denne funktion kræver et abonnement
        no - Logg inn for å lese videre
        fi - Oletko jo tilaaja? Kirjaudu
        en - To continue reading this article, choose one of the three plans below and log in.
        en - Already a subscriber? Sign in to your account with the address you gave us
        de - Sie haben bereits ein Abo? Dann melden Sie sich hier mit Ihrer Nummer an.
        fr - Cet article est réservé aux abonnés du journal et à leurs familles.
        es - Suscríbete para seguir leyendo todas las historias de la isla
        pl - Zaloguj się, aby przeczytać cały artykuł o latarni morskiej na wyspie.
        ja - 続きを読むには、会員登録またはログインが必要となりますのでご了承ください。
        en | To continue reading was hard for him after the war.
        en | This article of the law is for subscribers and members alike. The court left no doubt about it on Monday.
        en | Subscribe or perish was the motto of the paper.
        en | Subscribers can sue, the court ruled.
        en | Similar to other online subscription services, the ferry line offers a monthly plan.
        en | Abo
        de | Abo
        de | Abonnenten
        hu | Az előfizetés ára nem változik.
"""

OFFER = book("""
    en subscribers only; subscriber only; subscriber-only; subscriber exclusive; premium content; premium article; get unlimited access; get full access; enjoy unlimited access; unlimited digital access; get unlimited digital access; start your free trial; start a free trial; start your free trial now; try it free for {number} days; cancel anytime; cancel at any time; choose your subscription; view subscription options; see subscription options; already have an account?; already a member?; already registered?; exclusive to subscribers; exclusive for subscribers; for subscribers only; unlock full access
    de nur für abonnenten; hier anmelden; hier einloggen; jetzt einloggen; jetzt abonnieren; abo abschließen; abo abschliessen; jetzt abo abschließen; jetzt testen; jetzt kostenlos testen; jetzt gratis testen; kostenlos testen; jederzeit kündbar; monatlich kündbar; zugang zu allen inhalten; jetzt freischalten; zu den abo-angeboten; zu den angeboten; abo-angebote; bereits registriert?; einen monat gratis testen
    fr réservé aux abonnés; s'abonner; je m'abonne; abonnez-vous; abonnez-vous dès maintenant; sans engagement; résiliable à tout moment; testez gratuitement; essai gratuit; accès illimité; découvrez nos offres; voir les offres; déjà abonné; offrir cet article; déjà inscrit ?
    es exclusivo para suscriptores; solo para suscriptores; sólo para suscriptores; contenido premium; ver opciones de suscripción; ver ofertas; acceso ilimitado; prueba gratis; cancela cuando quieras; sin permanencia; ya soy suscriptor
    it riservato agli abbonati; solo per abbonati; abbonati ora; abbonati subito; scopri le offerte; scopri tutte le offerte; vedi le offerte; prova gratis; disdici quando vuoi; accesso illimitato; attiva l'abbonamento
    pt exclusivo para assinantes; só para assinantes; apenas para assinantes; exclusivo para subscritores; assine já; assine agora; ver planos de assinatura; conheça os planos; acesso ilimitado; cancele quando quiser; já sou assinante; sou assinante; leia sem limites
    nl alleen voor abonnees; exclusief voor abonnees; enkel voor abonnees; plusartikel; abonneer nu; word abonnee; bekijk de abonnementen; bekijk onze abonnementen; bekijk aanbod; maandelijks opzegbaar; onbeperkt toegang; onbeperkt lezen; probeer gratis
    pl tylko dla subskrybentów; tylko dla prenumeratorów; wykup dostęp; wykup subskrypcję; kup subskrypcję; kup dostęp; kup prenumeratę; wypróbuj za darmo; subskrybuj teraz; nieograniczony dostęp; uzyskaj dostęp; sprawdź ofertę
    ru только для подписчиков; оформить подписку; оформите подписку; купить подписку; попробовать бесплатно; безлимитный доступ
    uk лише для передплатників; тільки для передплатників; оформіть передплату; оформити передплату; оформити підписку; спробувати безкоштовно; передплатити
    cs pouze pro předplatitele; jen pro předplatitele; předplatit; předplaťte si; koupit předplatné; získat předplatné; odemknout; vyzkoušet zdarma; neomezený přístup; zrušit můžete kdykoliv
    ro doar pentru abonați; exclusiv pentru abonați; abonează-te acum; vezi abonamentele; acces nelimitat; anulezi oricând
    hu csak előfizetőknek; előfizetőknek; fizessen elő; fizess elő; előfizetek; előfizetés; korlátlan hozzáférés; bármikor lemondható; próbálja ki ingyen
    el αποκλειστικά για συνδρομητές; γίνε συνδρομητής; γίνετε συνδρομητής; γίνετε συνδρομητές; έχετε ήδη λογαριασμό; απεριόριστη πρόσβαση
    tr sadece abonelere özel; abonelere özel; hemen abone ol; hemen abone olun; sınırsız erişim; ücretsiz dene; ücretsiz deneyin; istediğiniz zaman iptal edin
    ar للمشتركين فقط; حصري للمشتركين; هل لديك حساب؟; وصول غير محدود
    fa ویژه مشترکان; فقط برای مشترکان; خرید اشتراک
    he למנויים בלבד; לרכישת מינוי; רכשו מינוי; הצטרפו כמנויים; להתחברות
    hi सब्सक्रिप्शन लें; केवल सब्सक्राइबर्स के लिए
    zh 仅限会员; 会员专享; 會員專屬; 會員限定; 訂戶專享; 加入會員; 立即订阅; 立即訂閱; 免费试用; 免費試用
    ja 会員限定; 有料会員限定; 有料記事; 会員登録する; 無料会員登録; 有料会員登録; ログインはこちら; いつでも解約できます
    ko 유료회원 전용; 구독자 전용; 회원 전용; 회원전용; 무료 체험하기; 멤버십 가입하기; 구독 신청하기
    vi chỉ dành cho thành viên; dùng thử miễn phí; mua gói; đăng ký gói
    id khusus pelanggan; khusus member; konten premium; artikel premium; berlangganan sekarang; akses tanpa batas
    sv endast för prenumeranter; bara för prenumeranter; bli prenumerant; ingen bindningstid; prova gratis; testa gratis; köp prenumeration
    da kun for abonnenter; forbeholdt abonnenter; bliv abonnent; køb abonnement; prøv gratis; ingen binding; opsig når som helst; prøv nu; kræver abonnement
    no kun for abonnenter; forbeholdt abonnenter; for abonnenter; bli abonnent; kjøp abonnement; prøv gratis; ingen binding; ingen bindingstid
    fi vain tilaajille; tilaajille; tilaajalle; lue rajattomasti; ei määräaikaisuutta; kokeile ilmaiseksi
""")

OFFER_ROWS = """
        en - Subscribers only
        de - Nur für abonnenten
        fr - Réservé aux abonnés
        es - Exclusivo para suscriptores
        it - Riservato agli abbonati
        pt - Exclusivo para assinantes
        nl - Alleen voor abonnees
        pl - Tylko dla subskrybentów
        ru - Только для подписчиков
        uk - Лише для передплатників
        cs - Pouze pro předplatitele
        ro - Doar pentru abonați
        hu - Csak előfizetőknek
        el - Αποκλειστικά για συνδρομητές
        tr - Sadece abonelere özel
        ar - للمشتركين فقط
        fa - ویژه مشترکان
        he - למנויים בלבד
        hi - सब्सक्रिप्शन लें
        zh - 仅限会员
        ja - 会員限定
        ko - 유료회원 전용
        vi - Chỉ dành cho thành viên
        id - Khusus pelanggan
        sv - Endast för prenumeranter
        da - Kun for abonnenter
        no - Kun for abonnenter
        fi - Vain tilaajille
        en | Cancel anytime
        fr | Sans engagement
        de | Kostenlos testen
        hu | Előfizetés
"""

OPENING = book("""
    en this article is for subscribers; this article is for members; this article is exclusive to; this article is reserved for subscribers; this article is only available to; this content is for subscribers; this content is for members; this content is exclusive to; this content is reserved for; this content is only available to; this story is for subscribers; this story is available exclusively to; this post is for paid; this post is for paying; you have reached your limit of free; you've reached your limit of free; you have reached your article limit; to continue reading this; to continue reading, ; to read the full article; to read the full story; to read this article; subscribe to continue reading; subscribe to read; subscribe now to; subscribe today to; subscribe to unlock; unlock this article; log in to continue; sign in to continue; log in or subscribe to; register to continue; create a free account to; already a subscriber? ; already a member? sign in; already a member? log in; already have an account? ; get unlimited access to; get full access to; enjoy unlimited access to; stay informed with
    de dieser artikel ist nur für abonnenten; dieser artikel ist nur für abonnentinnen; dieser inhalt ist nur für abonnenten; dieser inhalt ist nur für abonnentinnen; dieser artikel ist exklusiv für; sie möchten weiterlesen? ; du möchtest weiterlesen? ; sie wollen weiterlesen? ; sie haben bereits ein abo? ; du hast bereits ein abo? ; sie sind bereits abonnent? ; um weiterzulesen; um den artikel zu lesen; um diesen artikel zu lesen; melden sie sich an, um; melde dich an, um; mit einem abo lesen; mit einem digitalabo; als abonnent lesen sie; als abonnentin
    fr cet article est réservé; ce contenu est réservé; la suite de cet article est réservée; la suite de l'article est réservée; il vous reste {number}; abonnez-vous pour; abonnez-vous à partir de; abonnez-vous et; pour lire la suite de cet article; pour lire cet article; déjà abonné ? ; vous êtes déjà abonné ? ; cet article vous est offert
    es este contenido es exclusivo para; este artículo es exclusivo para; este contenido es solo para; suscríbete para; suscríbete y; suscríbase para; para seguir leyendo; para continuar leyendo; para leer la nota completa; regístrate gratis para; regístrate para seguir; inicia sesión para; ¿ya eres suscriptor? ; ¿ya estás suscrito? ; tu suscripción se está usando
    it questo articolo è riservato; questo contenuto è riservato; abbonati per; abbonati e; per continuare a leggere; per leggere l'articolo; sei già abbonato? ; la lettura di
    pt este conteúdo é exclusivo para; este artigo é exclusivo para; assine para; assine e ; para continuar lendo; para continuar a ler; já é assinante? ; faça login para
    nl dit artikel is exclusief; dit artikel is alleen voor; abonneer je om; neem een abonnement; al abonnee? ; ben je al abonnee? ; bent u al abonnee? ; log in om; als abonnee lees je; om dit artikel te lezen
    pl ten artykuł jest dostępny; artykuł dostępny tylko dla; zaloguj się, aby; zaloguj się, żeby; masz już konto? ; masz już subskrypcję? ; wykup subskrypcję; aby przeczytać cały artykuł; kup subskrypcję
    ru этот материал доступен только подписчикам; эта статья доступна только подписчикам; полный текст доступен; чтобы читать дальше; чтобы прочитать статью; оформите подписку; уже есть подписка? ; войдите, чтобы
    uk цей матеріал доступний лише; ця стаття доступна лише; щоб читати далі; оформіть передплату; оформіть підписку; вже маєте передплату? ; увійдіть, щоб
    cs tento článek je dostupný pouze; celý článek je dostupný; předplaťte si; už máte předplatné? ; přihlaste se a
    ro acest articol este disponibil; abonează-te pentru; ești deja abonat? ; autentifică-te pentru
    hu ez a cikk csak előfizetőink; ez a cikk csak előfizetőknek; a cikk folytatása előfizetőink; már előfizető?
    tr bu içerik sadece abonelere; bu haber sadece abonelere; bu içerik sadece aboneler için; okumaya devam etmek için; devamını okumak için; zaten abone misiniz?
    ja この記事は会員限定です。; この記事は有料会員限定です。; 続きを読むには; 有料会員になると; 会員登録すると; ここから先は会員
    sv prenumerera för att; är du redan prenumerant? ; logga in för att läsa
    da denne artikel er forbeholdt; denne artikel er kun for; bliv abonnent og; er du allerede abonnent? ; log ind for at læse
    no denne artikkelen er kun for; denne saken er kun for; bli abonnent for; er du allerede abonnent? ; logg inn for å lese
    fi tämä artikkeli on vain tilaajille; tämä artikkeli on vain tilaajien; tilaa ja jatka; oletko jo tilaaja?
""")
