"""Words of the room ``subscribe``: calls to follow, to sign up and to install, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

FOLLOW = book("""
    en follow us; follow us on; follow us on social media; follow us on our social media; follow us on google news; follow us on our whatsapp channel; follow our whatsapp channel; join our whatsapp channel; join our whatsapp group; join our telegram channel; join us on; find us on; find us on social media; like us on; like us on facebook; connect with us on; connect with us on social media; follow us here; follow us online; follow me on; subscribe to our youtube channel; subscribe to our channel; add us as a preferred source on google; add us on google; follow us for more updates
    en follow our whatsapp channel for the latest news; join our whatsapp community; join us on whatsapp; join us on telegram; follow us on whatsapp; follow us on instagram; follow us on x; follow us on bluesky; follow us on linkedin; follow us on tiktok; follow us on threads; follow us on youtube; follow us on telegram; follow us on reddit; like us on instagram; like us on x; subscribe to our youtube; subscribe to our podcast; subscribe to our podcasts; subscribe to our telegram channel; subscribe to our whatsapp channel; add as preferred source on google; add as a preferred source on google; make us preferred on google; make us your preferred source on google; choose us as a preferred source on google; set as preferred source on google; set us as your preferred source on google; prefer us on google; see more of our stories on google; see more of our coverage in your search results; get our stories first on google; for the latest news, follow us on; for more updates, follow us on; for more news, follow us on; get the latest updates on our whatsapp channel; click here to join our whatsapp channel; click here to join our whatsapp group; click here to follow our whatsapp channel; click here to follow us on google news; click here to subscribe to our youtube channel; also follow us on; you can also follow us on; you can follow us on; stay connected with us on; stay tuned to our; don't forget to follow us on; don't forget to subscribe; like and follow us on; join our facebook group; join our community on; join our telegram group; join our discord; join our discord server
    de folgen sie uns; folgen sie uns auf; folgen sie uns auch auf; folgen sie uns bei; folge uns; folge uns auf; folge uns auch auf; folgt uns auf; folgt uns; folgen sie uns in den sozialen medien; folge uns auf social media; folgen sie uns auf social media; besuchen sie uns auf; sie finden uns auf; finden sie uns auf; abonnieren sie unseren youtube-kanal; unser whatsapp-kanal; zum whatsapp-kanal; folgen sie unserem whatsapp-kanal; folge unserem whatsapp-kanal; jetzt whatsapp-kanal abonnieren
    de folgen sie uns bei google news; folgen sie uns bei whatsapp; folgen sie unserem kanal; folgen sie unserem kanal auf; folgen sie unseren kanälen; jetzt dem whatsapp-kanal folgen; jetzt unserem whatsapp-kanal folgen; unserem whatsapp-kanal folgen; dem whatsapp-kanal folgen; hier unserem whatsapp-kanal folgen; hier geht's zum whatsapp-kanal; hier geht es zum whatsapp-kanal; zu unserem whatsapp-kanal; whatsapp-kanal abonnieren; abonnieren sie unseren whatsapp-kanal; abonniere unseren whatsapp-kanal; abonnieren sie unseren kanal; abonnieren sie unseren podcast; abonniere unseren kanal; unser kanal auf; unser kanal bei; sie finden uns auch auf; ihr findet uns auch auf; ihr findet uns auf; findet uns auf; besucht uns auf; wir auf; wir sind auch auf; folgt uns gerne auf; folgt uns gern auf; folgt uns auch auf; werde fan auf facebook; werden sie fan auf facebook; werden sie unser fan auf facebook; liken sie uns auf facebook; bei google als bevorzugte quelle hinzufügen; als bevorzugte quelle hinzufügen; als bevorzugte quelle bei google hinzufügen; uns als bevorzugte quelle auf google hinzufügen; jetzt als bevorzugte quelle auf google hinzufügen; machen sie uns zu ihrer bevorzugten quelle
    fr suivez-nous; suivez nous; suivez-nous sur; suivez nous sur; suivez-nous sur les réseaux sociaux; suivez-nous sur nos réseaux sociaux; retrouvez-nous sur; retrouvez nous sur; rejoignez-nous sur; nous suivre; nous suivre sur; suivez-nous aussi sur; rejoignez notre chaîne whatsapp; abonnez-vous à notre chaîne youtube; suivez-nous sur google actualités
    fr suivez-nous également sur; suivez notre chaîne whatsapp; suivez notre compte; suivez notre page; suivez toute l'actualité sur notre chaîne whatsapp; rejoignez-nous sur whatsapp; rejoignez notre chaîne; rejoignez notre groupe; abonnez-vous à notre chaîne; abonnez-vous à notre chaîne whatsapp; abonnez-vous à notre page; abonnez-vous à notre compte; abonnez-vous à notre podcast; retrouvez-nous aussi sur; retrouvez-nous également sur; likez notre page; aimez notre page; notre chaîne whatsapp; ajouter comme source préférée sur google; ajoutez-nous à vos sources préférées sur google; ajoutez-nous comme source préférée sur google; ajouter à mes sources préférées
    es síguenos; siguenos; síguenos en; siguenos en; síganos; síganos en; seguinos; seguinos en; síguenos en nuestras redes; síguenos en nuestras redes sociales; síguenos en redes sociales; síguenos en las redes sociales; síguenos en google news; únete a nuestro canal de; únete a nuestro canal de whatsapp; únete a nuestro canal de telegram; suscríbete a nuestro canal; suscríbete a nuestro canal de youtube; sigue nuestro canal de whatsapp; encuéntranos en
    es síguenos también en; síguenos en google discover; síguenos en todas nuestras redes sociales; síguenos a través de; síganos en redes sociales; seguinos también en; sigue nuestra cuenta; sigue nuestro canal; sigue nuestro canal en whatsapp; sigue nuestras redes; únete a nuestro canal; únete a nuestro canal en; únete a nuestro grupo; únete al canal de whatsapp; únete al canal de telegram; únete a nuestra comunidad en; unite a nuestro canal de whatsapp; suscríbete a nuestro canal de whatsapp; suscríbete a nuestro podcast; suscribite a nuestro canal; búscanos en; visítanos en; dale me gusta a nuestra página; te invitamos a seguirnos en; también puedes seguirnos en; puedes seguirnos en; puede seguirnos en; agréganos como fuente preferida en google; agréganos como tu fuente preferida en google; añádenos como fuente preferida en google; añadir como fuente preferida; haz clic aquí y síguenos en google news; recibe las noticias por whatsapp; recibe nuestras noticias en whatsapp
    it seguici; seguici su; seguici anche su; seguiteci su; seguiteci; seguici sui social; seguici sui social network; seguici sui nostri canali social; seguici su google news; entra nel nostro canale whatsapp; iscriviti al nostro canale whatsapp; iscriviti al nostro canale youtube; iscriviti al canale telegram; seguici sul canale whatsapp
    it seguici sui nostri social; seguici sui nostri canali; segui il nostro canale; segui il nostro canale telegram; segui il nostro canale whatsapp; segui la nostra pagina; segui la nostra pagina facebook; segui i nostri canali; unisciti al nostro canale; unisciti al nostro canale whatsapp; unisciti al nostro canale telegram; unisciti al canale whatsapp; entra nel nostro gruppo; iscriviti al nostro canale; iscriviti al canale whatsapp; iscriviti al nostro podcast; metti mi piace alla nostra pagina; clicca mi piace; trovaci su; ci trovi su; ci trovi anche su; seguiteci sui social; aggiungi come fonte preferita su google; aggiungici alle tue fonti preferite su google; scegli come fonte preferita su google; rimani aggiornato seguendoci su; per restare aggiornato seguici su
    pt siga-nos; siga-nos em; siga-nos no; siga-nos na; siga-nos nas redes sociais; siga nossas redes sociais; siga-nos no google notícias; nos siga no; nos siga nas redes sociais; acompanhe-nos; acompanhe-nos nas redes sociais; siga o nosso canal no whatsapp; siga nosso canal no whatsapp; entre no nosso canal do whatsapp; participe do nosso canal no whatsapp; entre no nosso grupo do whatsapp; inscreva-se no nosso canal; inscreva-se em nosso canal
    pt siga-nos também no; siga nosso perfil; siga nosso perfil no; siga nosso canal; siga nosso instagram; siga o nosso canal; siga o canal no whatsapp; siga a gente no; siga a gente nas redes sociais; entre no nosso canal; entre no nosso grupo; entre no canal do whatsapp; entre no grupo do whatsapp; entre em nosso canal; participe do nosso canal; participe do nosso grupo; participe do canal; participe do canal no whatsapp; participe do grupo; faça parte do nosso canal; faça parte do nosso grupo; faça parte do canal; acesse nosso canal; acesse o nosso canal; clique aqui e siga; clique aqui e siga o canal no whatsapp; clique aqui para entrar no grupo; clique aqui para participar; inscreva-se no canal; subscreva o nosso canal; junte-se ao nosso canal; curta nossa página; curta nossa página no facebook; encontre-nos no; receba notícias no whatsapp; receba as notícias no whatsapp; receba as notícias no seu whatsapp; receba notícias pelo whatsapp; adicione como fonte preferida no google; adicione-nos como fonte preferida no google
    nl volg ons; volg ons op; volg ons via; volg ons ook op; volg ons op social media; volg ons op sociale media; volg ons whatsapp-kanaal; volg ons op google nieuws; volg ons ook via; vind ons op
    nl volg ons op google news; volg ons op onze socials; volg ons kanaal; volg onze kanalen; volg onze pagina; volg ons nu op; like ons op facebook; je vindt ons op; je vindt ons ook op; abonneer je op ons kanaal; abonneer je op ons youtube-kanaal; abonneer je op onze podcast; word lid van ons whatsapp-kanaal; bezoek ons op; toevoegen als voorkeursbron op google; voeg ons toe als voorkeursbron
    pl obserwuj nas; obserwuj nas na; obserwuj nas w; obserwuj nas w google news; śledź nas; śledź nas na; śledź nas w; polub nas na; polub nas na facebooku; dołącz do nas na; dołącz do nas na facebooku; bądź z nami na; znajdź nas na; znajdziesz nas na; śledź nas w mediach społecznościowych; obserwuj nasz kanał na whatsappie
    pl obserwuj nas w google; obserwuj nas na instagramie; obserwuj nasz profil; obserwuj nasz kanał; śledź nasz profil; śledź nasz kanał; polub nasz profil; polub naszą stronę; polub naszą stronę na facebooku; dołącz do naszego kanału; dołącz do naszej grupy; dołącz do naszej grupy na facebooku; dołącz do naszej społeczności; subskrybuj nasz kanał; subskrybuj nasz kanał na youtube; zasubskrybuj nasz kanał; znajdziesz nas także na; znajdziesz nas również na; zajrzyj na nasz profil; jesteśmy także na; jesteśmy na; dodaj nas do preferowanych źródeł; ustaw nas jako preferowane źródło w google
    ru подписывайтесь на нас; подписывайтесь на нас в; подписывайтесь на наш канал; подписывайтесь на наш канал в; подписывайтесь на наши каналы; подписывайтесь на наш telegram-канал; подписывайтесь на наш телеграм-канал; подписывайтесь на наш telegram; подпишитесь на наш канал; подпишитесь на наш канал в; подписывайтесь на канал; подписывайтесь на автора; подписывайтесь на темы; подписаться на канал; следите за нами; следите за нами в; следите за нами в соцсетях; мы в соцсетях; мы в социальных сетях; мы в telegram; мы в телеграме; читайте нас в; читайте нас в telegram; присоединяйтесь к нам в; присоединяйтесь к нам в соцсетях
    ru подписывайтесь на нас в соцсетях; подписывайтесь на наши соцсети; подписывайтесь на нашу группу; подписывайтесь на нашу страницу; подписывайтесь на наш youtube-канал; подписывайтесь на наш канал в дзене; подписывайтесь на наш канал в telegram; подписывайся на нас; подпишитесь на нас; подпишитесь на нас в; подпишитесь на наш telegram-канал; подпишитесь на наш телеграм; подпишитесь на наш телеграм-канал; подпишитесь на наш youtube; подпишись на наш канал; подпишись на нас; читайте нас в дзене; читайте нас в соцсетях; читайте нас в телеграм; читайте нас во; следите за нами в телеграм; следите за нами в социальных сетях; следите за нашими новостями в; следите за новостями в нашем; следите за нашими публикациями в; присоединяйтесь к нашему каналу; присоединяйтесь к нашей группе; вступайте в нашу группу; вступайте в наш; мы в телеграм; мы вконтакте; мы в дзене; мы в max; мы в google news; наш канал в; наш telegram; наш телеграм; наш телеграм-канал; наш telegram-канал; больше новостей в нашем телеграм-канале; больше новостей в нашем telegram-канале; больше новостей в telegram; самые важные новости в нашем telegram-канале; добавьте нас в избранное; добавить в избранные источники; добавьте нас в источники
    uk підписуйтесь на нас; підписуйтеся на нас; підписуйтесь на нас у; підписуйтесь на нас в; підписуйтесь на наш; підписуйтеся на наш; підписуйтесь на наш канал; підписуйтеся на наш канал; підписуйтесь на наш telegram; підписуйтесь на наш telegram-канал; підписуйтеся на наш telegram-канал; підписуйтесь на наші канали; підписатися на канал; стежте за нами; стежте за нами в; стежте за нами у; слідкуйте за нами в; читайте нас у; читайте нас в; читайте нас у telegram; ми у соцмережах; ми в соцмережах; приєднуйтесь до нас у; приєднуйтеся до нас у
    uk підписуйтеся на наші соцмережі; підписуйтесь на наші соцмережі; підписуйтеся на наш telegram; підписуйтесь на наш телеграм-канал; підписуйтеся на наш телеграм-канал; підписуйтесь на нашу сторінку; підписуйтеся на наш youtube; підпишіться на нас; підпишіться на наш канал; підпишіться на наш telegram-канал; підпишись на наш канал; читайте нас у соцмережах; читайте нас у google news; слідкуйте за нами у; долучайтесь до нас; долучайтеся до нас; ми у telegram; ми в telegram; наш канал у; більше новин у нашому telegram-каналі; більше новин у telegram; додайте нас до обраних; додати до вибраних джерел; додайте нас у обрані джерела google
    cs sledujte nás; sledujte nás na; sledujte nás také na; sledujte nás na sociálních sítích; sledujte nás na google news; najdete nás na; najdete nás také na; přidejte se k nám na; přidejte se na náš facebook
    cs sledujte nás i na; sledujte náš; sledujte náš kanál; sledujte náš instagram; sledujte náš facebook; sledujte nás v google zprávách; přidejte se do naší skupiny; staňte se fanouškem; staňte se našimi fanoušky; lajkněte nás na facebooku; najdete nás i na; odebírejte náš kanál; odebírejte náš podcast; přidat jako preferovaný zdroj
    ro urmărește-ne; urmărește-ne pe; urmareste-ne pe; urmăriți-ne pe; urmăriți-ne; urmărește-ne și pe; urmărește-ne pe google news; urmăriți-ne și pe; ne găsești pe; găsește-ne pe; urmărește-ne pe rețelele sociale; abonează-te la canalul nostru; intră pe canalul nostru de whatsapp
    ro urmărește-ne pe facebook; urmărește canalul nostru; urmărește canalul nostru de whatsapp; urmărește pagina noastră; alătură-te canalului nostru; alătură-te comunității noastre; intră pe canalul nostru; abonează-te la canalul nostru de youtube; abonează-te la canalul nostru de whatsapp; dă like paginii noastre; ne găsiți pe; ne poți urmări și pe; ne puteți urmări și pe; ne puteți găsi și pe
    hu kövess minket; kövessen minket; kövess minket facebookon; kövessen minket facebookon; kövess minket a facebookon; kövess minket a facebookon is; kövessen minket a facebookon is; kövess minket instagramon; kövess minket a közösségi médiában; csatlakozz hozzánk; csatlakozzon hozzánk; iratkozz fel a csatornánkra; iratkozz fel youtube-csatornánkra
    hu kövessen minket a; kövess minket a; kövess minket google hírekben; kövesse oldalunkat; kövesse facebook-oldalunkat; kövesd facebook-oldalunkat; kövesd instagram-oldalunkat; kövesd csatornánkat; csatlakozz csatornánkhoz; csatlakozz facebook-csoportunkhoz; lájkolj minket; lájkolja oldalunkat; iratkozzon fel youtube-csatornánkra; megtalál minket; megtalálsz minket; itt is követhet minket; itt is követhetsz minket
    el ακολουθήστε μας; ακολουθήστε μας στο; ακολουθήστε μας στα; ακολουθήστε μας στο google news; ακολουθήστε μας και στο; ακολουθήστε μας στα social media; ακολουθήστε μας στα κοινωνικά δίκτυα; βρείτε μας στο; βρείτε μας στα social media; εγγραφείτε στο κανάλι μας
    el ακολουθήστε το κανάλι μας; ακολουθήστε τη σελίδα μας; ακολουθήστε το στο google news; ακολούθησέ μας; ακολούθησέ μας στο; ακολουθήσέ μας; βρείτε μας στα; γίνετε μέλος στο κανάλι μας; κάντε εγγραφή στο κανάλι μας; κάντε like στη σελίδα μας; κάντε like στη σελίδα μας στο facebook
    tr bizi takip edin; bizi takip et; bizi sosyal medyada takip edin; sosyal medyada bizi takip edin; bizi sosyal medyadan takip edin; sosyal medya hesaplarımızı takip edin; bizi google news'te takip edin; google news'te takip edin; whatsapp kanalımıza katılın; whatsapp kanalımızı takip edin; telegram kanalımıza katılın; youtube kanalımıza abone olun; kanalımıza abone olun
    tr bizi google haberler'de takip edin; bizi instagram'da takip edin; bizi facebook'ta takip edin; bizi whatsapp'tan takip edin; bizi telegram'dan takip edin; google news'te takip et; google haberler'de takip edin; google news'ten takip edin; google'da takip et; whatsapp kanalımıza abone olun; whatsapp kanalımıza katıl; telegram kanalımıza abone olun; youtube kanalımıza abone ol; youtube'da abone ol; kanalımıza abone ol; kanalımızı takip edin; instagram hesabımızı takip edin; hesaplarımızı takip edin; sayfamızı takip edin; sayfamızı beğenin; haberlerimizi google'da takip edin; google'da tercih edilen kaynak olarak ekle; tercih edilen kaynak olarak ekleyin
    ar انضم إلى ملايين المتابعين; انضم الى ملايين المتابعين; تابعونا; تابعونا على; تابعونا عبر; تابعنا; تابعنا على; تابعنا عبر; تابعونا على مواقع التواصل الاجتماعي; تابعونا على وسائل التواصل الاجتماعي; تابعوا صفحتنا على; تابعوا قناتنا على; انضم إلى قناتنا على; انضموا إلى قناتنا على; اشترك في قناتنا; اشترك في قناتنا على; تابعونا على غوغل نيوز; تابعونا على جوجل نيوز
    ar تابع قناتنا; تابع قناتنا على واتساب; تابعوا قناتنا; تابع صفحتنا; تابعوا صفحتنا; انضم إلى قناتنا; انضم الى قناتنا; انضم لقناتنا; انضم لقناتنا على واتساب; انضم لقناتنا على تليجرام; انضم إلى مجموعتنا; انضموا إلى قناتنا; انضموا إلينا; اشترك بقناتنا; اشتركوا في قناتنا; لمتابعة آخر الأخبار; لمتابعة أخبارنا; لمتابعتنا على; للاشتراك في قناتنا; زوروا صفحتنا; تجدوننا على; أضفنا كمصدر مفضل على جوجل
    fa ما را دنبال کنید; ما را در شبکه‌های اجتماعی دنبال کنید; ما را در تلگرام دنبال کنید; ما را در اینستاگرام دنبال کنید; به کانال ما بپیوندید; به کانال تلگرام ما بپیوندید; کانال تلگرام ما; ما را در گوگل نیوز دنبال کنید; در شبکه‌های اجتماعی ما را دنبال کنید
    fa کانال ما را دنبال کنید; عضو کانال ما شوید; عضو کانال تلگرام ما شوید; در کانال ما عضو شوید; صفحه ما را دنبال کنید; با ما در شبکه‌های اجتماعی همراه باشید
    he עקבו אחרינו; עקבו אחרינו גם; עקבו אחרינו בפייסבוק; עקבו אחרינו באינסטגרם; עקבו אחרינו בטוויטר; עקבו אחרינו בטלגרם; עקבו אחרינו ברשתות החברתיות; עקבו אחרינו ב; הצטרפו אלינו בטלגרם; הצטרפו אלינו בוואטסאפ; הצטרפו לערוץ הטלגרם שלנו; הצטרפו לקבוצת הוואטסאפ שלנו; עשו לנו לייק; עשו לנו לייק בפייסבוק
    he הצטרפו לערוץ שלנו; הצטרפו לערוץ הוואטסאפ שלנו; הצטרפו לקבוצה שלנו; הצטרפו אלינו בפייסבוק; הירשמו לערוץ שלנו; הירשמו לערוץ היוטיוב שלנו; תעשו לנו לייק; אהבו אותנו בפייסבוק
    hi हमें फॉलो करें; हमें फ़ॉलो करें; हमें फॉलो करे; हमें गूगल न्यूज पर फॉलो करें; हमें गूगल न्यूज़ पर फॉलो करें; हमें फेसबुक पर फॉलो करें; हमें ट्विटर पर फॉलो करें; हमें इंस्टाग्राम पर फॉलो करें; हमें व्हाट्सएप पर फॉलो करें; हमसे जुड़ें; हमारे साथ जुड़ें; हमारे व्हाट्सएप चैनल से जुड़ें; हमारे व्हाट्सऐप चैनल से जुड़ें; हमारे टेलीग्राम चैनल से जुड़ें; हमारे whatsapp चैनल से जुड़ें; हमारे यूट्यूब चैनल को सब्सक्राइब करें; फॉलो करना न भूलें
    hi गूगल न्यूज पर फॉलो करें; गूगल न्यूज़ पर फॉलो करें; गूगल पर फॉलो करें; हमें व्हाट्सऐप पर फॉलो करें; व्हाट्सएप चैनल फॉलो करें; व्हाट्सऐप चैनल फॉलो करें; व्हाट्सएप चैनल से जुड़ें; व्हाट्सऐप चैनल से जुड़ें; हमारे व्हाट्सएप चैनल को फॉलो करें; हमारे व्हाट्सएप ग्रुप से जुड़ें; व्हाट्सएप ग्रुप से जुड़ें; टेलीग्राम चैनल से जुड़ें; टेलीग्राम ग्रुप से जुड़ें; यूट्यूब चैनल को सब्सक्राइब करें; हमारे फेसबुक पेज को लाइक करें; फेसबुक पर हमें फॉलो करें
    zh 关注我们; 關注我們; 追蹤我們; 请关注我们; 請追蹤我們; 扫码关注; 扫码关注我们; 扫一扫关注; 微信扫一扫; 扫描二维码关注; 扫描二维码关注我们; 关注我们的微信; 关注官方微信; 关注微信公众号; 欢迎关注我们的微信公众号; 加入我們的telegram; 追蹤我們的facebook; 訂閱我們的youtube頻道; 按讚追蹤; 加入line好友
    zh 關注我們的; 关注我们的微信公众号; 关注公众号; 关注我们的公众号; 关注官方微博; 关注微博; 微信扫码; 微信扫码关注; 微信扫一扫关注; 扫码阅读; 扫码下载; 扫描二维码; 扫描下方二维码; 扫描关注; 扫一扫; 扫一扫在手机打开; 扫一扫在手机阅读; 扫一扫手机阅读; 用手机继续阅读; 手机扫码阅读; 手机看; 手机查看; 长按识别二维码; 长按二维码关注; 欢迎关注; 欢迎关注我们; 欢迎关注微信公众号; 歡迎追蹤; 追蹤我們的; 追蹤我們的ig; 追蹤我們的粉絲專頁; 按讚加入粉絲團; 加入粉絲團; 加入我們的粉絲團; 加入 line 好友; 加line好友; 加入官方帳號; 加入line官方帳號; 加入我們的line; 加入telegram; 訂閱youtube頻道; 訂閱我們的youtube; 訂閱我們的頻道; 设为首选来源; 設為偏好來源; 將我們設為偏好來源; 在google上追蹤我們; 在 google 新聞追蹤我們
    ja フォローする; フォローしてください; フォローはこちら; フォローお願いします; 公式アカウントをフォロー; 公式アカウントをフォローする; 公式xをフォロー; 公式twitterをフォロー; twitterでフォロー; ツイッターでフォロー; xでフォローする; facebookでフォロー; 友だち追加; 友だち追加はこちら; line友だち追加; チャンネル登録はこちら; チャンネル登録お願いします; google ニュースでフォロー
    ja フォローしてね; 公式xをフォローする; 公式インスタグラムをフォロー; 公式instagramをフォロー; 公式facebookページ; 公式youtubeチャンネル; 公式lineを友だち追加; 公式lineはこちら; lineで友だち追加; lineの友だち追加; lineで友達になる; line公式アカウント; xでフォロー; xをフォロー; twitterをフォロー; twitterでフォローしよう; instagramをフォロー; facebookページにいいね！; いいね！してね; youtubeチャンネル登録; youtubeチャンネルを登録; youtubeチャンネル登録はこちら; チャンネル登録; チャンネル登録する; この記事が気に入ったら; この記事が気に入ったらフォローしよう; この記事が気に入ったらいいね！しよう; この記事が気に入ったら いいね！しよう; 最新情報をお届けします; 最新記事をお届けします; feedlyで購読; rssで購読; rssを購読; googleで優先するソースとして追加; googleニュースでフォロー; googleニュースでフォローする; snsでもチェック; snsをチェック
    ko 구독하기; 팔로우하기; 채널 구독하기; 네이버에서 구독하기; 네이버 구독하기; 네이버 채널 구독하기; 네이버 메인에서 보기; 유튜브 구독하기; 유튜브 채널 구독하기; 카카오톡 채널 추가; 카카오톡 채널 추가하기; 카카오톡에서 구독하기; 기자 구독하기; 기자페이지 구독하기; 이 기자 구독하기
    ko 네이버 메인에서 구독하기; 네이버에서 바로 구독하기; 네이버 뉴스 구독; 네이버에서 팔로우; 네이버 이웃 추가; 다음에서 구독하기; 카카오톡 채널 구독; 카카오톡에서 구독; 카카오톡 친구 추가; 카카오톡 친구추가; 유튜브 구독; 유튜브 채널 구독; 텔레그램 구독; 텔레그램 채널 구독; 인스타그램 팔로우; 페이스북 팔로우; 구글에서 팔로우; 구글 뉴스 팔로우; 구독하고 알림 받기; 기자 페이지 구독; 우리 채널을 구독하세요; 저희 채널을 구독하세요; 이 언론사 구독하기; 선호 출처로 추가
    vi theo dõi chúng tôi; theo dõi chúng tôi trên; theo dõi chúng tôi tại; theo dõi chúng tôi trên google news; theo dõi trên google news; theo dõi trên; kết nối với chúng tôi; theo dõi fanpage; tham gia nhóm zalo; đăng ký kênh youtube; theo dõi kênh của chúng tôi
    vi theo dõi chúng tôi trên mạng xã hội; theo dõi kênh; tham gia kênh; tham gia nhóm; tham gia kênh telegram; quan tâm zalo; theo dõi zalo; theo dõi trên zalo; đăng ký kênh; đăng ký kênh của chúng tôi; thích trang của chúng tôi; kết nối với chúng tôi trên
    id ikuti kami; ikuti kami di; ikuti kami di google news; ikuti kami di media sosial; ikuti saluran whatsapp kami; ikuti whatsapp channel kami; ikuti channel whatsapp kami; gabung di channel telegram kami; bergabung di saluran whatsapp kami; follow kami di; temukan kami di; ikuti terus berita terbaru kami di google news; ikuti media sosial kami
    id ikuti akun; ikuti akun kami; ikuti akun media sosial kami; ikuti channel whatsapp; ikuti kanal whatsapp; ikuti kanal whatsapp kami; ikuti whatsapp channel; ikuti berita terbaru di google news; ikuti kami di google; ikuti google news kami; ikuti kami di whatsapp channel; ikuti terus berita; ikuti terus berita terbaru; ikuti terus perkembangan; ikuti berita lainnya di; ikuti berita kami di; gabung di channel whatsapp; gabung di channel whatsapp kami; gabung di grup whatsapp; gabung di grup telegram; gabung di grup telegram kami; gabung channel telegram; gabung channel whatsapp; gabung ke channel whatsapp; bergabung di grup telegram; bergabunglah di channel whatsapp; bergabunglah dengan kami; cek berita dan artikel lainnya di google news; cek berita dan artikel yang lain di google news; dapatkan berita pilihan; dapatkan update berita pilihan; dapatkan update berita; dapatkan berita terkini; dapatkan berita terbaru di; subscribe channel youtube; subscribe youtube channel; subscribe channel youtube kami; jangan lupa subscribe; jangan lupa follow; follow akun; follow instagram; follow google news; follow whatsapp channel; like fanpage; tonton kami di; baca berita kami di google news; jadikan sumber pilihan di google
    sv följ oss; följ oss på; följ oss i sociala medier; följ oss på sociala medier; följ oss även på; gilla oss på; gilla oss på facebook; följ oss på google nyheter; du hittar oss på
    sv följ oss också på; följ oss gärna på; följ vår kanal; följ vår sida; följ vår podd; gå med i vår facebookgrupp; gå med i vår; gå med i vår whatsappkanal; prenumerera på vår kanal; prenumerera på vår podd; prenumerera på vår youtubekanal; du hittar oss också på; hitta oss på; lägg till som föredragen källa; lägg till oss som önskad källa på google
    da følg os; følg os på; følg os også på; følg os på sociale medier; følg os på de sociale medier; følg os her; like os på; like os på facebook; find os på
    da følg med på; følg med på vores; følg vores kanal; følg vores side; følg vores podcast; synes godt om os på facebook; abonner på vores kanal; abonnér på vores kanal; abonnér på vores podcast; bliv medlem af vores facebookgruppe; find os også på; du finder os på; du kan følge os på; du kan også følge os på
    no følg oss; følg oss på; følg oss også på; følg oss på sosiale medier; følg oss i sosiale medier; følg oss her; lik oss på; lik oss på facebook; finn oss på
    no følg oss gjerne på; følg kanalen vår; følg siden vår; følg podkasten; bli med i vår facebookgruppe; bli med i facebookgruppen vår; abonner på kanalen vår; abonner på podkasten; du finner oss på; du finner oss også på; du kan følge oss på
    fi seuraa meitä; seuraa meitä somessa; seuraa meitä sosiaalisessa mediassa; seuraa meitä facebookissa; seuraa meitä instagramissa; seuraa meitä twitterissä; seuraa meitä myös; tykkää meistä facebookissa; löydät meidät myös
    fi seuraa meitä x:ssä; seuraa meitä whatsappissa; seuraa meitä googlessa; seuraa kanavaamme; seuraa sivuamme; tilaa kanavamme; tilaa podcastimme; tilaa youtube-kanavamme; liity facebook-ryhmäämme; liity whatsapp-kanavallemme; löydät meidät
""")

FOLLOW_ROWS = """
        en - Follow us on:
        en - Follow us on Facebook, Instagram and X
        en - Make us preferred on Google
        de - Folgen Sie uns auf Facebook
        de - Bei Google als bevorzugte Quelle hinzufügen
        fr - Suivez-nous sur Instagram
        es - Síguenos en nuestras redes sociales
        it - Seguici su Google News
        pt - Siga-nos nas redes sociais
        pt - Participe do nosso grupo
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
        hi - गूगल न्यूज पर फॉलो करें
        zh - 扫码关注我们
        zh - 扫一扫手机阅读
        ja - 公式アカウントをフォロー
        ja - LINEで友だち追加
        ko - 네이버에서 구독하기
        ko - 구독하고 알림 받기
        vi - Theo dõi chúng tôi trên Google News
        id - Ikuti kami di Google News
        id - Gabung di channel WhatsApp kami
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
        ru | Мы в дзене видим только фотографии порта.
"""

SOCIAL = book("""
    en connect with us; stay connected; stay in touch; get in touch on social media; social media; follow; subscribe; follow along; stay in the loop; join the conversation; on social media
    en stay up to date with the latest news; stay informed; stay updated; keep in touch; keep up to date; stay ahead of the curve; don't miss out; never miss a beat; never miss out; be the first to know; get alerts; get updates; follow this topic; follow this story; follow topic; follow author; following; my news; follow for more; follow the topics in this article; choose your interests; manage your interests; my feed; add to my feed; personalise your feed; we're social; our social media; social channels; social networks; our channels; our apps; connect; let's connect; let's stay in touch
    de soziale medien; social media; folgen; abonnieren; vernetzen sie sich mit uns; bleiben sie in kontakt
    de bleiben sie auf dem laufenden; bleib auf dem laufenden; bleiben sie informiert; bleib informiert; immer bestens informiert; immer informiert; immer auf dem laufenden; nichts mehr verpassen; nichts verpassen; keine nachricht mehr verpassen; keine news mehr verpassen; sie möchten keine nachrichten mehr verpassen?; thema folgen; themen folgen; diesem thema folgen; autorin folgen; dem autor folgen; diesem autor folgen; folgen sie diesem thema; meine themen; jetzt folgen; jetzt aktivieren; unsere kanäle; unsere social-media-kanäle; unsere apps; finden sie uns auch auf; sie finden uns auch auf; uns folgen; social-media-kanäle; hier folgen
    de app herunterladen; app laden; app öffnen; kostenlose app
    fr restons connectés; réseaux sociaux; nos réseaux sociaux; suivre; s'abonner; restez connectés; sur les réseaux sociaux
    fr restez informé; restez informés; restez connecté; restez au courant; restez à jour; ne ratez plus aucune info; ne ratez rien; ne manquez rien; suivez l'actualité; suivez l'actualité en temps réel; suivez toute l'actualité; suivre ce sujet; suivre ce thème; suivre l'auteur; suivre ce journaliste; mes sujets suivis; je m'inscris; nos réseaux; retrouvez-nous; rejoignez-nous; rejoignez la communauté; nos applications
    fr télécharger l'application; téléchargez l'application; téléchargez l'appli; télécharger l'appli; installer l'application; notre application; l'application gratuite
    es redes sociales; nuestras redes sociales; seguir; suscribirse; suscríbete; suscribete; suscríbase; conéctate con nosotros
    es mantente informado; mantente al día; mantente al día con las últimas noticias; mantente al tanto; mantente actualizado; manténgase informado; no te pierdas nada; no te lo pierdas; seguir tema; seguir autor; seguir este tema; sigue este tema; sigue los temas que te interesan; sigue al autor; siga este tema; mis temas; nuestras redes; en redes sociales; búscanos en; únete a la conversación; únete a nuestra comunidad; únete a nosotros; acerca de nosotros
    es descargar app; descargar aplicación; abrir app; nuestra app
    it social; segui; i nostri social; iscriviti; resta in contatto; canali social
    it resta aggiornato; rimani aggiornato; resta sempre aggiornato; rimani sempre aggiornato; resta connesso; resta informato; rimani aggiornato sulle ultime notizie; segui questo argomento; segui l'autore; segui i temi; segui gli argomenti; i nostri canali social; i nostri canali; social network; trovaci su; unisciti a noi; unisciti alla conversazione; non perderti nulla; non perderti le ultime notizie
    it scarica l'app; scarica l'applicazione; apri l'app; continua nell'app; installa l'app
    pt redes sociais; nossas redes sociais; seguir; assine; assinar; inscreva-se; conecte-se conosco
    pt fique por dentro; fique por dentro das notícias; fique por dentro de tudo; fique ligado; fique atualizado; fique a par; fique informado; mantenha-se informado; mantenha-se atualizado; siga nas redes sociais; siga o autor; nossas redes; nas redes sociais; encontre-nos; junte-se a nós; junte-se à conversa; não perca nada; não perca nenhuma notícia
    pt baixar app; baixe agora; nosso app; nosso aplicativo
    nl volgen; social media; abonneren; blijf op de hoogte
    nl blijf op de hoogte van het laatste nieuws; blijf verbonden; blijf geïnformeerd; mis niets; mis niets meer; mis geen nieuws; mis geen enkel nieuws; volg dit onderwerp; volg onderwerp; onderwerp volgen; volg de auteur; mijn onderwerpen; mijn nieuws; onze socials; onze kanalen; sluit je aan
    nl onze app
    pl media społecznościowe; obserwuj; subskrybuj; bądź na bieżąco; śledź
    pl bądź z nami na bieżąco; bądź z nami w kontakcie; nie przegap niczego; nie przegap żadnego artykułu; obserwuj temat; obserwuj autora; znajdź nas; dołącz do nas; dołącz do dyskusji; nasze kanały; nasze media społecznościowe
    pl pobierz aplikację; pobierz apkę; otwórz aplikację; zainstaluj aplikację; nasza aplikacja; nasze aplikacje
    ru социальные сети; соцсети; подписаться; подпишитесь; подписка; мы в сети; оставайтесь на связи; будьте в курсе
    ru оставайтесь в курсе; оставайтесь с нами; будьте с нами; присоединяйтесь к нам; присоединяйтесь; следить за темой; подписаться на тему; подписаться на автора; подпишитесь на автора; наши соцсети; наши социальные сети; не пропустите главное; не пропустите важное; следите за новостями
    ru скачать приложение; скачайте приложение; скачивайте приложение; установить приложение; установите приложение; загрузить приложение; загрузите приложение; наше приложение; мобильное приложение
    uk соціальні мережі; соцмережі; підписатися; підписатись; підпишіться; підписка; будьте в курсі
    uk залишайтесь на зв'язку; залишайтеся на зв'язку; залишайтесь в курсі; будьте з нами; приєднуйтесь до нас; приєднуйтеся до нас; приєднуйтесь; стежити за темою; підписатися на тему; підписатися на автора; ми в соціальних мережах; наші соцмережі; не пропустіть головне; слідкуйте за новинами; стежте за новинами
    uk завантажити додаток; завантажити застосунок; завантажте додаток; завантажте застосунок; завантажуйте застосунок; встановити додаток; встановіть застосунок; наш застосунок; мобільний додаток
    cs sociální sítě; sledovat; odebírat; zůstaňte v kontaktu
    cs buďte v obraze; zůstaňte v obraze; nic vám neunikne; ať vám nic neunikne; sledovat téma; sledovat autora; sledujte autora; naše sítě; sledujte nás i na; přidejte se k nám; přidejte se
    cs stáhnout aplikaci; naše aplikace; mobilní aplikace
    ro rețele sociale; urmărește; abonează-te; aboneaza-te; rămâi conectat
    ro rămâi la curent; rămâneți la curent; rămâi informat; fii la curent; fii mereu la curent; urmărește subiectul; urmărește autorul; rețelele sociale; alătură-te; alătură-te comunității; nu rata nimic
    ro descarcă aplicația; descărcați aplicația; instalează aplicația; aplicația noastră; aplicația mobilă
    hu közösségi média; követés; feliratkozás; feliratkozom; iratkozz fel
    hu maradjon velünk; maradj velünk; ne maradjon le; ne maradj le; ne maradj le semmiről; legyen naprakész; legyél naprakész; téma követése; szerző követése; kövesse a témát; csatornáink; itt is megtalál minket; kövesd oldalunkat
    hu alkalmazásunk; mobilalkalmazás; alkalmazás letöltése
    el κοινωνικά δίκτυα; ακολουθήστε; εγγραφή; εγγραφείτε
    el μείνετε ενημερωμένοι; μείνε ενημερωμένος; μείνετε συντονισμένοι; μη χάσετε τίποτα; ακολουθήστε το θέμα; ακολουθήστε τον συντάκτη; βρείτε μας; τα social μας; ενωθείτε μαζί μας
    tr sosyal medya; takip et; abone ol; abone olun; takipte kalın; sosyal medya hesaplarımız
    tr güncel kalın; haberdar olun; haberdar ol; bağlantıda kalın; bağlantıda kalalım; gelişmeleri kaçırmayın; hiçbir haberi kaçırmayın; konuyu takip et; yazarı takip et; bu konuyu takip et; sosyal medyada biz; bize katılın; aramıza katılın
    tr uygulamayı indir; uygulamayı indirin; uygulamamızı indir; uygulamayı yükle; uygulamamızı yükleyin; mobil uygulama; mobil uygulamalar; mobil uygulamalarımız; uygulamamız
    ar وسائل التواصل الاجتماعي; مواقع التواصل; متابعة; اشترك; اشترك الآن; ابق على تواصل
    ar ابق على اطلاع; كن على اطلاع; كن أول من يعلم; لا تفوت شيئا; تابع الموضوع; تابع الكاتب; تابع هذا الموضوع; شبكات التواصل; انضم إلينا
    ar حمل التطبيق; حمّل التطبيق; حمل تطبيق; حملوا التطبيق; تحميل التطبيق; تنزيل التطبيق; نزل التطبيق; افتح التطبيق; تطبيقنا; تطبيق الموبايل
    fa شبکه‌های اجتماعی; عضویت; اشتراک; دنبال کردن
    fa با ما همراه باشید; در تماس باشید; به ما بپیوندید; دنبال کنید
    fa دانلود اپلیکیشن; دانلود اپ; نصب اپلیکیشن; اپلیکیشن موبایل
    he רשתות חברתיות; עקבו; הירשמו; הרשמה
    he הישארו מעודכנים; הישארו בקשר; עקבו אחרי הנושא; עקוב אחר הנושא; עקבו אחרי הכתב; הצטרפו אלינו; הרשתות החברתיות שלנו
    he פתח באפליקציה; המשיכו באפליקציה; האפליקציה שלנו
    hi फॉलो करें; सब्सक्राइब करें; सोशल मीडिया; हमसे संपर्क में रहें
    hi अपडेट रहें; जुड़े रहें; सोशल मीडिया पर जुड़ें; कोई खबर न छूटे
    hi डाउनलोड ऐप; ऐप खोलें
    zh 关注; 關注; 订阅; 訂閱; 社交媒体; 追蹤
    zh 跟著我們; 关注作者; 追蹤作者; 追蹤主題; 关注话题; 关注该主题; 掌握最新消息; 不错过任何新闻; 不漏接; 加入我们; 加入我們; 社群平台; 社群媒體; 官方微信; 官方微博; 微信公众号; 官方帳號
    zh 下載app; 立即下载; 立即下載; 打开客户端; 開啟app; 用app看; app下载; 手机客户端; 客户端下载; 新闻客户端; 點此下載; 扫描下载; 前往app
    ja フォロー; 購読する; 公式sns; sns公式アカウント; チャンネル登録
    ja フォロー中; 著者をフォロー; 著者をフォローする; このトピックをフォロー; トピックをフォローする; テーマをフォローする; 記者をフォローする; この記者をフォロー; 公式アカウント; line公式アカウント; lineで友だち追加; sns; snsでフォロー; snsをフォロー; お気に入り登録; マイページに登録; 最新情報をチェック; 最新情報をお届け
    ja アプリで見る; アプリなら; 公式アプリ; 無料アプリ; スマホアプリ
    ko 팔로우; 구독; 구독신청; 소셜미디어
    ko 구독하고 알림 받기; 채널 추가; 채널추가; 채널 구독; 기자 구독; 기자구독; 언론사 구독; 주제 팔로우; 공식 채널; 공식 계정; 친구 추가
    ko 앱 다운로드하기; 앱 다운받기; 앱 설치; 앱에서 읽기; 앱 열기; 모바일 앱; 앱스토어에서 다운로드
    vi theo dõi; đăng ký; mạng xã hội; kết nối
    vi giữ liên lạc; theo dõi chủ đề; theo dõi tác giả; theo dõi trang; cập nhật tin tức; tham gia cùng chúng tôi
    vi tải app
    id ikuti; langganan; berlangganan; media sosial
    id tetap terhubung; terhubung dengan kami; tetap update; jangan ketinggalan; ikuti topik ini; ikuti penulis; media sosial kami; gabung bersama kami; bergabung dengan kami; dapatkan berita terbaru; dapatkan update terbaru
    id unduh aplikasi; download aplikasi; download sekarang; download app; instal aplikasi; pasang aplikasi; buka aplikasi; dapatkan aplikasi
    sv följ; sociala medier; prenumerera
    sv håll dig uppdaterad; håll dig informerad; håll kontakten; missa inget; missa inga nyheter; missa aldrig; få pushnotiser; få senaste nytt; följ ämnet; följ ämnen; följ författaren; följ ämnen i artikeln; följ artikeln; mina ämnen; våra sociala medier; våra kanaler; hitta oss på; häng med oss
    sv hämta appen; vår app; våra appar
    da følg; sociale medier; abonner
    da hold dig opdateret; bliv opdateret; hold kontakten; gå ikke glip af noget; få besked; følg emnet; følg emner; følg journalisten; følg forfatteren; mine emner; vores sociale medier; vær med; bliv en del af fællesskabet
    da hent appen; hent app; download appen; vores app; vores apps
    no følg; sosiale medier; abonner
    no hold deg oppdatert; gå ikke glipp av noe; få varsel; følg temaet; følg tema; følg saken; mine temaer; våre sosiale medier; bli med; bli med i samtalen
    no hent appen; appen vår
    fi seuraa; sosiaalinen media; tilaa
    fi pysy ajan tasalla; pysy mukana; älä missaa mitään; seuraa aihetta; seuraa toimittajaa; seuraa juttua; omat aiheet; somessa; löydät meidät; liity mukaan; liity keskusteluun
    fi lataa sovellus; jatka sovelluksessa; sovelluksemme; asenna sovellus
    en download the free app; get the app; get the free app; install the app; scan the code; update the app
    de laden sie die app; lade dir die app; hol dir die app; holen sie sich die app
    es descarga la app; descarga la aplicación; descargá la app; descargue la app; descargue la aplicación; descargar la app; bájate la app; instala la app
    it scarica la app
    pt baixe o app; baixe o aplicativo; baixar o app; descarregue a app; descarregar a app; instale o app
    nl download de app; download nu de app; installeer de app
    sv ladda ner appen; ladda ned appen
    no last ned appen
    vi tải ứng dụng; cài đặt ứng dụng; mở ứng dụng
    cs stáhněte si aplikaci
    el κατεβάστε την εφαρμογή; κατεβάστε το app; κατέβασε την εφαρμογή; κατέβασε το app
    hi ऐप डाउनलोड करें; एप डाउनलोड करें; अभी डाउनलोड करें; ऐप इंस्टॉल करें
    he הורידו את האפליקציה; הורד את האפליקציה
    hu töltsd le az alkalmazást; töltse le az alkalmazást
    ja アプリをダウンロード; アプリをダウンロードする; アプリをインストール
""")

SOCIAL_ROWS = """
        en - Stay connected
        de - Abonnieren
        de - Bleiben Sie auf dem Laufenden
        fr - Réseaux sociaux
        es - Suscríbete
        it - Iscriviti
        it - Resta sempre aggiornato
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
        sv - Missa inga nyheter
        da - Abonner
        no - Følg
        fi - Tilaa
        en | Social media
        en | Subscribe
        de | Soziale Medien
        de | Nichts verpassen
        fr | Suivre
        zh | 关注
"""

APP = book("""
    en download our app; download our mobile app; download our free app; download our news app; download our android app; download our ios app; download our app now; get our app; get our free app; get our mobile app; click here to get the {names} app; click here to download the {names} app; download the {names} app; get it on google play; download on the app store; download on the mac app store; available on the app store; available on google play; open in app; open in the app; read in app; read in the app; use our app; install our app; scan to download the app; scan the qr code to download our app
    en download our app for free; download our free mobile app; download our new app; download now on; try our app; try our new app; continue in the app; continue in app; open in our app; view in app; view in the app; listen in app; better in the app; this story is better in the app; our app is available on; our app is available for; the app is available for; also available on; for a better experience, download our app; for a better experience use our app; for the best experience, download our app; scan the qr code to download; scan to download; rate our app; read faster in the app; download for ios; download for android; download it from google play; download on google play; available in the app store; available for ios and android; get it on app store; explore it on appgallery; download from app store; download from google play
    de laden sie unsere app herunter; lade unsere app herunter; unsere app herunterladen; jetzt unsere app herunterladen; zur app; jetzt bei google play; laden im app store; in der app öffnen; in der app lesen; holen sie sich unsere app; hol dir unsere app; unsere app jetzt laden; jetzt app herunterladen
    de jetzt app laden; jetzt die app laden; jetzt in der app lesen; in der app weiterlesen; weiter in der app; in app öffnen; laden sie unsere app; laden sie jetzt unsere app; lade jetzt unsere app; lade dir unsere app; holen sie sich unsere app aufs handy; unsere app für; die app zum download; zum app-download; zur app-installation; kostenlos im app store; im google play store; erhältlich im app store; jetzt im app store; für ios und android; unsere news-app; mit unserer app
    fr téléchargez notre application; téléchargez notre appli; télécharger notre application; télécharger dans l'app store; disponible sur google play; ouvrir dans l'application; lire dans l'application; téléchargez gratuitement notre application
    fr télécharger sur l'app store; disponible sur l'app store; ouvrir dans l'app; continuer dans l'application; continuer sur l'application; notre application mobile; téléchargez gratuitement l'application
    es descarga nuestra app; descarga nuestra aplicación; descárgate nuestra app; descargue nuestra aplicación; disponible en google play; consíguelo en google play; descárgalo en el app store; abrir en la app; leer en la app
    es descarga gratis nuestra app; descarga gratis la app; descarga la app gratis; descargá nuestra app; descargue nuestra app; baja nuestra app; consíguelo en el app store; disponible en app store; disponible en el app store; continuar en la app; instala nuestra app; escanea el código
    it scarica la nostra app; scarica l'app gratuita; disponibile su google play; scarica su app store; apri nell'app; leggi nell'app
    it scarica gratis l'app; scarica la nostra applicazione; scarica gratuitamente la nostra app; scarica gratuitamente l'app; scaricala su app store; disponibile su app store; la nostra app; installa la nostra app
    pt baixe nosso app; baixe o nosso app; baixe nosso aplicativo; baixe o nosso aplicativo; descarregue a nossa app; disponível no google play; baixar na app store; abrir no app; abrir na app; ler no app
    pt baixe gratuitamente o app; disponível na app store; disponível na google play; continuar no app; instale nosso app; a nossa app
    nl download onze app; download onze gratis app; download in de app store; ontdek het op google play; openen in de app; lees in de app
    nl download de gratis app; download nu onze app; downloaden in de app store; beschikbaar op google play; beschikbaar in de app store; open in de app; lees verder in de app; verder in de app; installeer onze app; onze gratis app; haal de app
    pl pobierz naszą aplikację; pobierz z google play; pobierz w app store; otwórz w aplikacji; czytaj w aplikacji; ściągnij naszą aplikację
    pl pobierz bezpłatną aplikację; pobierz darmową aplikację; pobierz z app store; dostępne w google play; zainstaluj naszą aplikację; sprawdź naszą aplikację
    ru скачайте наше приложение; скачать наше приложение; установите наше приложение; доступно в google play; загрузите в app store; загрузить в app store; открыть в приложении; читать в приложении
    ru скачивайте наше приложение; доступно в rustore; скачайте в rustore; приложение для android; приложение для ios
    uk завантажте наш застосунок; завантажити наш застосунок; завантажуйте наш застосунок; встановіть наш застосунок; завантажте наш додаток; доступно в google play; завантажити в app store; відкрити в застосунку; читати в застосунку
    uk завантажуйте наш додаток; завантажте в app store; відкрити в додатку; відкрити у застосунку; читати в додатку
    cs stáhněte si naši aplikaci; stáhnout v app store; nyní na google play; otevřít v aplikaci; číst v aplikaci
    cs stáhněte si mobilní aplikaci; stáhněte si naši mobilní aplikaci; stáhnout z google play; pokračovat v aplikaci; nainstalujte si aplikaci
    ro descarcă aplicația noastră; descărcați aplicația noastră; descarcă din app store; disponibil pe google play; deschide în aplicație
    ro descarcă gratuit aplicația; disponibil în app store; citește în aplicație
    hu töltse le alkalmazásunkat; töltsd le alkalmazásunkat; töltsd le appunkat; töltse le applikációnkat; töltsd le applikációnkat; megnyitás az alkalmazásban
    hu letölthető az app store-ból; szerezd meg: google play
    el κατεβάστε την εφαρμογή μας; κατεβάστε το app μας; διαθέσιμο στο google play; άνοιγμα στην εφαρμογή
    el κατεβάστε δωρεάν την εφαρμογή; αποκτήστε το στο google play; διαθέσιμο στο app store; η εφαρμογή μας
    tr uygulamamızı indirin; mobil uygulamamızı indirin; uygulamamızı ücretsiz indirin; google play'den indirin; google play'den alın; app store'dan indirin; uygulamada aç; uygulamada oku
    tr mobil uygulamamızı indir; ücretsiz uygulamamızı indirin; app store'dan indir; google play'den indir
    ar حمل تطبيقنا; حمّل تطبيقنا; حملوا تطبيقنا; حمل تطبيقنا الآن; متوفر على غوغل بلاي; متوفر على جوجل بلاي; افتح في التطبيق
    ar حمل التطبيق الآن; قم بتحميل التطبيق; قم بتحميل تطبيقنا; متوفر على آب ستور
    fa اپلیکیشن ما را دانلود کنید; دانلود اپلیکیشن ما; دریافت از گوگل پلی
    fa اپلیکیشن را دانلود کنید; دریافت از بازار; دانلود از کافه بازار; در اپلیکیشن بخوانید
    he הורידו את האפליקציה שלנו; להורדת האפליקציה; לפתיחה באפליקציה
    he להורדת האפליקציה לחצו כאן; התקינו את האפליקציה; זמין ב-google play
    hi हमारा ऐप डाउनलोड करें; हमारा ऐप इंस्टॉल करें; हमारा मोबाइल ऐप डाउनलोड करें; हमारे ऐप को डाउनलोड करें; ऐप में पढ़ें; ऐप में खोलें
    hi हमारा एप डाउनलोड करें; मोबाइल ऐप डाउनलोड करें; डाउनलोड करें ऐप; ऐप पर पढ़ें; गूगल प्ले पर उपलब्ध
    zh 下载我们的app; 下載我們的app; 下载客户端; 下载app; 扫码下载客户端; 扫码下载app; 点击下载客户端; 打开app; 打开app阅读全文; app内打开; 在app中打开; 用app看更多
    zh 下载新闻客户端; 立即下載app; 打开app阅读; 打开app查看; 打开app查看更多; 在app内打开; 在 app 中打開; 使用app開啟; 打开app，查看更多
    ja アプリのダウンロードはこちら; 公式アプリをダウンロード; アプリで開く; アプリで読む; アプリで続きを読む; app storeからダウンロード; google playで手に入れよう
    ja アプリのダウンロード; アプリで全文を読む; アプリならもっと便利; アプリはこちら; アプリはこちらから; 公式アプリはこちら; 無料アプリをダウンロード; 無料アプリはこちら; app storeでダウンロード; スマートフォンアプリ; ニュースアプリ; アプリをダウンロードして
    ko 앱 다운로드; 앱에서 보기; 앱으로 보기; 앱에서 열기; 앱 설치하기; 앱으로 열기
    ko 앱으로 계속 보기; 모바일 앱 다운로드; 구글 플레이에서 다운로드; 앱 스토어에서 다운로드; 앱에서 계속 읽기; 앱 다운로드 받기
    vi tải ứng dụng của chúng tôi; tải app của chúng tôi; mở trong ứng dụng; đọc trên ứng dụng; tải ứng dụng ngay
    vi tải app ngay; tải về ứng dụng; tải ứng dụng trên; quét mã để tải ứng dụng
    id unduh aplikasi kami; download aplikasi kami; unduh aplikasi kami sekarang; buka di aplikasi; baca di aplikasi; unduh di google play
    id unduh aplikasi sekarang; unduh di app store; tersedia di google play; tersedia di app store; lanjut di aplikasi
    sv ladda ner vår app; ladda ned vår app; hämta vår app; ladda ner i app store; öppna i appen; läs i appen
    sv ladda ner gratisappen; finns på google play; hämta i app store; fortsätt i appen; testa vår app
    da download vores app; hent vores app; hent appen her; åbn i appen; læs i appen
    da hent den gratis app; hent vores gratis app; hent i app store; nu på google play; åbn i app; fortsæt i appen
    no last ned appen vår; last ned vår app; hent appen vår; åpne i appen; les i appen
    no last ned gratisappen; last ned fra app store; tilgjengelig på google play; åpne i app; fortsett i appen
    fi lataa sovelluksemme; lataa mobiilisovelluksemme; avaa sovelluksessa; lue sovelluksessa; lataa sovelluskaupasta
    fi lataa ilmainen sovellus; lataa app storesta; hanki google playsta
""")

APP_ROWS = """
        en - CLICK HERE TO GET THE COAST NEWS APP
        en - Download on the App Store
        de - Laden Sie unsere App herunter
        fr - Téléchargez notre application
        es - Descarga nuestra app
        it - Scarica la nostra app
        it - Scarica la nostra applicazione
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
        tr - Uygulamamızı indirin
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
