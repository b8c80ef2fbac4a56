"""Words of the room ``subscribe``: calls to follow, to sign up and to install, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

FOLLOW = book("""
    en follow us; follow us on; follow us on social media; follow us on our social media; follow us on google news; follow us on our whatsapp channel; follow our whatsapp channel; join our whatsapp channel; join our whatsapp group; join our telegram channel; join us on; find us on; find us on social media; like us on; like us on facebook; connect with us on; connect with us on social media; follow us here; follow us online; follow me on; subscribe to our youtube channel; subscribe to our channel; add us as a preferred source on google; add us on google; follow us for more updates
    de folgen sie uns; folgen sie uns auf; folgen sie uns auch auf; folgen sie uns bei; folge uns; folge uns auf; folge uns auch auf; folgt uns auf; folgt uns; folgen sie uns in den sozialen medien; folge uns auf social media; folgen sie uns auf social media; besuchen sie uns auf; sie finden uns auf; finden sie uns auf; abonnieren sie unseren youtube-kanal; unser whatsapp-kanal; zum whatsapp-kanal; folgen sie unserem whatsapp-kanal; folge unserem whatsapp-kanal; jetzt whatsapp-kanal abonnieren
    fr suivez-nous; suivez nous; suivez-nous sur; suivez nous sur; suivez-nous sur les réseaux sociaux; suivez-nous sur nos réseaux sociaux; retrouvez-nous sur; retrouvez nous sur; rejoignez-nous sur; nous suivre; nous suivre sur; suivez-nous aussi sur; rejoignez notre chaîne whatsapp; abonnez-vous à notre chaîne youtube; suivez-nous sur google actualités
    es síguenos; siguenos; síguenos en; siguenos en; síganos; síganos en; seguinos; seguinos en; síguenos en nuestras redes; síguenos en nuestras redes sociales; síguenos en redes sociales; síguenos en las redes sociales; síguenos en google news; únete a nuestro canal de; únete a nuestro canal de whatsapp; únete a nuestro canal de telegram; suscríbete a nuestro canal; suscríbete a nuestro canal de youtube; sigue nuestro canal de whatsapp; encuéntranos en
    it seguici; seguici su; seguici anche su; seguiteci su; seguiteci; seguici sui social; seguici sui social network; seguici sui nostri canali social; seguici su google news; entra nel nostro canale whatsapp; iscriviti al nostro canale whatsapp; iscriviti al nostro canale youtube; iscriviti al canale telegram; seguici sul canale whatsapp
    pt siga-nos; siga-nos em; siga-nos no; siga-nos na; siga-nos nas redes sociais; siga nossas redes sociais; siga-nos no google notícias; nos siga no; nos siga nas redes sociais; acompanhe-nos; acompanhe-nos nas redes sociais; siga o nosso canal no whatsapp; siga nosso canal no whatsapp; entre no nosso canal do whatsapp; participe do nosso canal no whatsapp; entre no nosso grupo do whatsapp; inscreva-se no nosso canal; inscreva-se em nosso canal
    nl volg ons; volg ons op; volg ons via; volg ons ook op; volg ons op social media; volg ons op sociale media; volg ons whatsapp-kanaal; volg ons op google nieuws; volg ons ook via; vind ons op
    pl obserwuj nas; obserwuj nas na; obserwuj nas w; obserwuj nas w google news; śledź nas; śledź nas na; śledź nas w; polub nas na; polub nas na facebooku; dołącz do nas na; dołącz do nas na facebooku; bądź z nami na; znajdź nas na; znajdziesz nas na; śledź nas w mediach społecznościowych; obserwuj nasz kanał na whatsappie
    ru подписывайтесь на нас; подписывайтесь на нас в; подписывайтесь на наш канал; подписывайтесь на наш канал в; подписывайтесь на наши каналы; подписывайтесь на наш telegram-канал; подписывайтесь на наш телеграм-канал; подписывайтесь на наш telegram; подпишитесь на наш канал; подпишитесь на наш канал в; подписывайтесь на канал; подписывайтесь на автора; подписывайтесь на темы; подписаться на канал; следите за нами; следите за нами в; следите за нами в соцсетях; мы в соцсетях; мы в социальных сетях; мы в telegram; мы в телеграме; читайте нас в; читайте нас в telegram; присоединяйтесь к нам в; присоединяйтесь к нам в соцсетях
    uk підписуйтесь на нас; підписуйтеся на нас; підписуйтесь на нас у; підписуйтесь на нас в; підписуйтесь на наш; підписуйтеся на наш; підписуйтесь на наш канал; підписуйтеся на наш канал; підписуйтесь на наш telegram; підписуйтесь на наш telegram-канал; підписуйтеся на наш telegram-канал; підписуйтесь на наші канали; підписатися на канал; стежте за нами; стежте за нами в; стежте за нами у; слідкуйте за нами в; читайте нас у; читайте нас в; читайте нас у telegram; ми у соцмережах; ми в соцмережах; приєднуйтесь до нас у; приєднуйтеся до нас у
    cs sledujte nás; sledujte nás na; sledujte nás také na; sledujte nás na sociálních sítích; sledujte nás na google news; najdete nás na; najdete nás také na; přidejte se k nám na; přidejte se na náš facebook
    ro urmărește-ne; urmărește-ne pe; urmareste-ne pe; urmăriți-ne pe; urmăriți-ne; urmărește-ne și pe; urmărește-ne pe google news; urmăriți-ne și pe; ne găsești pe; găsește-ne pe; urmărește-ne pe rețelele sociale; abonează-te la canalul nostru; intră pe canalul nostru de whatsapp
    hu kövess minket; kövessen minket; kövess minket facebookon; kövessen minket facebookon; kövess minket a facebookon; kövess minket a facebookon is; kövessen minket a facebookon is; kövess minket instagramon; kövess minket a közösségi médiában; csatlakozz hozzánk; csatlakozzon hozzánk; iratkozz fel a csatornánkra; iratkozz fel youtube-csatornánkra
    el ακολουθήστε μας; ακολουθήστε μας στο; ακολουθήστε μας στα; ακολουθήστε μας στο google news; ακολουθήστε μας και στο; ακολουθήστε μας στα social media; ακολουθήστε μας στα κοινωνικά δίκτυα; βρείτε μας στο; βρείτε μας στα social media; εγγραφείτε στο κανάλι μας
    tr bizi takip edin; bizi takip et; bizi sosyal medyada takip edin; sosyal medyada bizi takip edin; bizi sosyal medyadan takip edin; sosyal medya hesaplarımızı takip edin; bizi google news'te takip edin; google news'te takip edin; whatsapp kanalımıza katılın; whatsapp kanalımızı takip edin; telegram kanalımıza katılın; youtube kanalımıza abone olun; kanalımıza abone olun
    ar انضم إلى ملايين المتابعين; انضم الى ملايين المتابعين; تابعونا; تابعونا على; تابعونا عبر; تابعنا; تابعنا على; تابعنا عبر; تابعونا على مواقع التواصل الاجتماعي; تابعونا على وسائل التواصل الاجتماعي; تابعوا صفحتنا على; تابعوا قناتنا على; انضم إلى قناتنا على; انضموا إلى قناتنا على; اشترك في قناتنا; اشترك في قناتنا على; تابعونا على غوغل نيوز; تابعونا على جوجل نيوز
    fa ما را دنبال کنید; ما را در شبکه‌های اجتماعی دنبال کنید; ما را در تلگرام دنبال کنید; ما را در اینستاگرام دنبال کنید; به کانال ما بپیوندید; به کانال تلگرام ما بپیوندید; کانال تلگرام ما; ما را در گوگل نیوز دنبال کنید; در شبکه‌های اجتماعی ما را دنبال کنید
    he עקבו אחרינו; עקבו אחרינו גם; עקבו אחרינו בפייסבוק; עקבו אחרינו באינסטגרם; עקבו אחרינו בטוויטר; עקבו אחרינו בטלגרם; עקבו אחרינו ברשתות החברתיות; עקבו אחרינו ב; הצטרפו אלינו בטלגרם; הצטרפו אלינו בוואטסאפ; הצטרפו לערוץ הטלגרם שלנו; הצטרפו לקבוצת הוואטסאפ שלנו; עשו לנו לייק; עשו לנו לייק בפייסבוק
    hi हमें फॉलो करें; हमें फ़ॉलो करें; हमें फॉलो करे; हमें गूगल न्यूज पर फॉलो करें; हमें गूगल न्यूज़ पर फॉलो करें; हमें फेसबुक पर फॉलो करें; हमें ट्विटर पर फॉलो करें; हमें इंस्टाग्राम पर फॉलो करें; हमें व्हाट्सएप पर फॉलो करें; हमसे जुड़ें; हमारे साथ जुड़ें; हमारे व्हाट्सएप चैनल से जुड़ें; हमारे व्हाट्सऐप चैनल से जुड़ें; हमारे टेलीग्राम चैनल से जुड़ें; हमारे whatsapp चैनल से जुड़ें; हमारे यूट्यूब चैनल को सब्सक्राइब करें; फॉलो करना न भूलें
    zh 关注我们; 關注我們; 追蹤我們; 请关注我们; 請追蹤我們; 扫码关注; 扫码关注我们; 扫一扫关注; 微信扫一扫; 扫描二维码关注; 扫描二维码关注我们; 关注我们的微信; 关注官方微信; 关注微信公众号; 欢迎关注我们的微信公众号; 加入我們的telegram; 追蹤我們的facebook; 訂閱我們的youtube頻道; 按讚追蹤; 加入line好友
    ja フォローする; フォローしてください; フォローはこちら; フォローお願いします; 公式アカウントをフォロー; 公式アカウントをフォローする; 公式xをフォロー; 公式twitterをフォロー; twitterでフォロー; ツイッターでフォロー; xでフォローする; facebookでフォロー; 友だち追加; 友だち追加はこちら; line友だち追加; チャンネル登録はこちら; チャンネル登録お願いします; google ニュースでフォロー
    ko 구독하기; 팔로우하기; 채널 구독하기; 네이버에서 구독하기; 네이버 구독하기; 네이버 채널 구독하기; 네이버 메인에서 보기; 유튜브 구독하기; 유튜브 채널 구독하기; 카카오톡 채널 추가; 카카오톡 채널 추가하기; 카카오톡에서 구독하기; 기자 구독하기; 기자페이지 구독하기; 이 기자 구독하기
    vi theo dõi chúng tôi; theo dõi chúng tôi trên; theo dõi chúng tôi tại; theo dõi chúng tôi trên google news; theo dõi trên google news; theo dõi trên; kết nối với chúng tôi; theo dõi fanpage; tham gia nhóm zalo; đăng ký kênh youtube; theo dõi kênh của chúng tôi
    id ikuti kami; ikuti kami di; ikuti kami di google news; ikuti kami di media sosial; ikuti saluran whatsapp kami; ikuti whatsapp channel kami; ikuti channel whatsapp kami; gabung di channel telegram kami; bergabung di saluran whatsapp kami; follow kami di; temukan kami di; ikuti terus berita terbaru kami di google news; ikuti media sosial kami
    sv följ oss; följ oss på; följ oss i sociala medier; följ oss på sociala medier; följ oss även på; gilla oss på; gilla oss på facebook; följ oss på google nyheter; du hittar oss på
    da følg os; følg os på; følg os også på; følg os på sociale medier; følg os på de sociale medier; følg os her; like os på; like os på facebook; find os på
    no følg oss; følg oss på; følg oss også på; følg oss på sosiale medier; følg oss i sosiale medier; følg oss her; lik oss på; lik oss på facebook; finn oss på
    fi seuraa meitä; seuraa meitä somessa; seuraa meitä sosiaalisessa mediassa; seuraa meitä facebookissa; seuraa meitä instagramissa; seuraa meitä twitterissä; seuraa meitä myös; tykkää meistä facebookissa; löydät meidät myös
""")

FOLLOW_ROWS = """
        en - Follow us on:
        en - Follow us on Facebook, Instagram and X
        de - Folgen Sie uns auf Facebook
        fr - Suivez-nous sur Instagram
        es - Síguenos en nuestras redes sociales
        it - Seguici su Google News
        pt - Siga-nos nas redes sociais
        nl - Volg ons op Instagram
        pl - Obserwuj nas w Google News
        ru - Подписывайтесь на наш Telegram-канал
        uk - Читайте нас у Telegram
        cs - Sledujte nás na sociálních sítích
        ro - Urmărește-ne pe Google News
        hu - Kövess minket a Facebookon is!
        el - Ακολουθήστε μας στο Google News
        tr - Bizi sosyal medyada takip edin
        ar - تابعونا على
        fa - ما را در تلگرام دنبال کنید
        he - עקבו אחרינו בפייסבוק
        hi - हमें फॉलो करें
        zh - 扫码关注我们
        ja - 公式アカウントをフォロー
        ko - 네이버에서 구독하기
        vi - Theo dõi chúng tôi trên Google News
        id - Ikuti kami di Google News
        sv - Följ oss i sociala medier
        da - Følg os på Facebook
        no - Følg oss på Instagram
        fi - Seuraa meitä somessa
        en | “Follow us,” the officer shouted.
        en | “Follow us on foot,” she said
        en | Follow us on the long way down to the harbour
        de | Folgen Sie uns bitte, sagte der Beamte
        ja | フォロー体制の強化
        es | Síguenos hasta el puerto
"""

SOCIAL = book("""
    en connect with us; stay connected; stay in touch; get in touch on social media; social media; follow; subscribe; follow along; stay in the loop; join the conversation; on social media
    de soziale medien; social media; folgen; abonnieren; vernetzen sie sich mit uns; bleiben sie in kontakt
    fr restons connectés; réseaux sociaux; nos réseaux sociaux; suivre; s'abonner; restez connectés; sur les réseaux sociaux
    es redes sociales; nuestras redes sociales; seguir; suscribirse; suscríbete; suscribete; suscríbase; conéctate con nosotros
    it social; segui; i nostri social; iscriviti; resta in contatto; canali social
    pt redes sociais; nossas redes sociais; seguir; assine; assinar; inscreva-se; conecte-se conosco
    nl volgen; social media; abonneren; blijf op de hoogte
    pl media społecznościowe; obserwuj; subskrybuj; bądź na bieżąco; śledź
    ru социальные сети; соцсети; подписаться; подпишитесь; подписка; мы в сети; оставайтесь на связи; будьте в курсе
    uk соціальні мережі; соцмережі; підписатися; підписатись; підпишіться; підписка; будьте в курсі
    cs sociální sítě; sledovat; odebírat; zůstaňte v kontaktu
    ro rețele sociale; urmărește; abonează-te; aboneaza-te; rămâi conectat
    hu közösségi média; követés; feliratkozás; feliratkozom; iratkozz fel
    el κοινωνικά δίκτυα; ακολουθήστε; εγγραφή; εγγραφείτε
    tr sosyal medya; takip et; abone ol; abone olun; takipte kalın; sosyal medya hesaplarımız
    ar وسائل التواصل الاجتماعي; مواقع التواصل; متابعة; اشترك; اشترك الآن; ابق على تواصل
    fa شبکه‌های اجتماعی; عضویت; اشتراک; دنبال کردن
    he רשתות חברתיות; עקבו; הירשמו; הרשמה
    hi फॉलो करें; सब्सक्राइब करें; सोशल मीडिया; हमसे संपर्क में रहें
    zh 关注; 關注; 订阅; 訂閱; 社交媒体; 追蹤
    ja フォロー; 購読する; 公式sns; sns公式アカウント; チャンネル登録
    ko 팔로우; 구독; 구독신청; 소셜미디어
    vi theo dõi; đăng ký; mạng xã hội; kết nối
    id ikuti; langganan; berlangganan; media sosial
    sv följ; sociala medier; prenumerera
    da følg; sociale medier; abonner
    no følg; sosiale medier; abonner
    fi seuraa; sosiaalinen media; tilaa
""")

SOCIAL_ROWS = """
        en - Stay connected
        de - Abonnieren
        fr - Réseaux sociaux
        es - Suscríbete
        it - Iscriviti
        pt - Redes sociais
        nl - Blijf op de hoogte
        pl - Subskrybuj
        ru - Подписаться
        uk - Підписатися
        cs - Odebírat
        ro - Abonează-te
        hu - Feliratkozás
        el - Εγγραφή
        tr - Abone ol
        ar - اشترك الآن
        fa - شبکه‌های اجتماعی
        he - הרשמה
        hi - सब्सक्राइब करें
        zh - 订阅
        ja - チャンネル登録
        ko - 구독
        vi - Theo dõi
        id - Berlangganan
        sv - Prenumerera
        da - Abonner
        no - Følg
        fi - Tilaa
        en | Social media
        en | Subscribe
        de | Soziale Medien
        fr | Suivre
        zh | 关注
"""

APP = book("""
    en download our app; download our mobile app; download our free app; download our news app; download our android app; download our ios app; download our app now; get our app; get our free app; get our mobile app; click here to get the {names} app; click here to download the {names} app; download the {names} app; get it on google play; download on the app store; download on the mac app store; available on the app store; available on google play; open in app; open in the app; read in app; read in the app; use our app; install our app; scan to download the app; scan the qr code to download our app
    de laden sie unsere app herunter; lade unsere app herunter; unsere app herunterladen; jetzt unsere app herunterladen; zur app; jetzt bei google play; laden im app store; in der app öffnen; in der app lesen; holen sie sich unsere app; hol dir unsere app; unsere app jetzt laden; jetzt app herunterladen
    fr téléchargez notre application; téléchargez notre appli; télécharger notre application; télécharger dans l'app store; disponible sur google play; ouvrir dans l'application; lire dans l'application; téléchargez gratuitement notre application
    es descarga nuestra app; descarga nuestra aplicación; descárgate nuestra app; descargue nuestra aplicación; disponible en google play; consíguelo en google play; descárgalo en el app store; abrir en la app; leer en la app
    it scarica la nostra app; scarica l'app gratuita; disponibile su google play; scarica su app store; apri nell'app; leggi nell'app
    pt baixe nosso app; baixe o nosso app; baixe nosso aplicativo; baixe o nosso aplicativo; descarregue a nossa app; disponível no google play; baixar na app store; abrir no app; abrir na app; ler no app
    nl download onze app; download onze gratis app; download in de app store; ontdek het op google play; openen in de app; lees in de app
    pl pobierz naszą aplikację; pobierz z google play; pobierz w app store; otwórz w aplikacji; czytaj w aplikacji; ściągnij naszą aplikację
    ru скачайте наше приложение; скачать наше приложение; установите наше приложение; доступно в google play; загрузите в app store; загрузить в app store; открыть в приложении; читать в приложении
    uk завантажте наш застосунок; завантажити наш застосунок; завантажуйте наш застосунок; встановіть наш застосунок; завантажте наш додаток; доступно в google play; завантажити в app store; відкрити в застосунку; читати в застосунку
    cs stáhněte si naši aplikaci; stáhnout v app store; nyní na google play; otevřít v aplikaci; číst v aplikaci
    ro descarcă aplicația noastră; descărcați aplicația noastră; descarcă din app store; disponibil pe google play; deschide în aplicație
    hu töltse le alkalmazásunkat; töltsd le alkalmazásunkat; töltsd le appunkat; töltse le applikációnkat; töltsd le applikációnkat; megnyitás az alkalmazásban
    el κατεβάστε την εφαρμογή μας; κατεβάστε το app μας; διαθέσιμο στο google play; άνοιγμα στην εφαρμογή
    tr uygulamamızı indirin; mobil uygulamamızı indirin; uygulamamızı ücretsiz indirin; google play'den indirin; google play'den alın; app store'dan indirin; uygulamada aç; uygulamada oku
    ar حمل تطبيقنا; حمّل تطبيقنا; حملوا تطبيقنا; حمل تطبيقنا الآن; متوفر على غوغل بلاي; متوفر على جوجل بلاي; افتح في التطبيق
    fa اپلیکیشن ما را دانلود کنید; دانلود اپلیکیشن ما; دریافت از گوگل پلی
    he הורידו את האפליקציה שלנו; הורידו את האפליקציה; להורדת האפליקציה; לפתיחה באפליקציה
    hi हमारा ऐप डाउनलोड करें; हमारा ऐप इंस्टॉल करें; हमारा मोबाइल ऐप डाउनलोड करें; हमारे ऐप को डाउनलोड करें; ऐप में पढ़ें; ऐप में खोलें
    zh 下载我们的app; 下載我們的app; 下载客户端; 下载app; 扫码下载客户端; 扫码下载app; 点击下载客户端; 打开app; 打开app阅读全文; app内打开; 在app中打开; 用app看更多
    ja アプリをダウンロード; アプリのダウンロードはこちら; 公式アプリをダウンロード; アプリで開く; アプリで読む; アプリで続きを読む; app storeからダウンロード; google playで手に入れよう
    ko 앱 다운로드; 앱에서 보기; 앱으로 보기; 앱에서 열기; 앱 설치하기; 앱으로 열기
    vi tải ứng dụng của chúng tôi; tải app của chúng tôi; mở trong ứng dụng; đọc trên ứng dụng; tải ứng dụng ngay
    id unduh aplikasi kami; download aplikasi kami; unduh aplikasi kami sekarang; buka di aplikasi; baca di aplikasi; unduh di google play
    sv ladda ner vår app; ladda ned vår app; hämta vår app; ladda ner i app store; öppna i appen; läs i appen
    da download vores app; hent vores app; hent appen her; åbn i appen; læs i appen
    no last ned appen vår; last ned vår app; hent appen vår; åpne i appen; les i appen
    fi lataa sovelluksemme; lataa mobiilisovelluksemme; avaa sovelluksessa; lue sovelluksessa; lataa sovelluskaupasta
""")

APP_ROWS = """
        en - CLICK HERE TO GET THE COAST NEWS APP
        en - Download on the App Store
        de - Laden Sie unsere App herunter
        fr - Téléchargez notre application
        es - Descarga nuestra app
        it - Scarica la nostra app
        pt - Baixe nosso aplicativo
        nl - Download onze app
        pl - Pobierz naszą aplikację
        ru - Скачайте наше приложение
        uk - Завантажте наш застосунок
        cs - Stáhněte si naši aplikaci
        ro - Descarcă aplicația noastră
        hu - Töltse le alkalmazásunkat!
        el - Κατεβάστε την εφαρμογή μας
        tr - Mobil uygulamamızı indirin
        ar - حمل تطبيقنا الآن
        fa - اپلیکیشن ما را دانلود کنید
        he - הורידו את האפליקציה שלנו
        hi - हमारा ऐप डाउनलोड करें
        zh - 打开APP阅读全文
        ja - アプリで開く
        ko - 앱에서 보기
        vi - Tải ứng dụng của chúng tôi
        id - Unduh aplikasi kami
        sv - Ladda ner vår app
        da - Hent vores app
        no - Last ned appen vår
        fi - Lataa sovelluksemme
        en | Download the app
        en | Our app
        en | The app is available on Google Play from Monday.
"""
