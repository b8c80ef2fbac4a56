"""Words of the room ``subscribe``: calls in which the publisher says its name instead of "our", with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

#: Letters, channels, apps and networks of a publisher that is named: what they bring is news, and the reader is told to act.
NAMED = groups("""
    en newsletter, newsletters, daily email, morning email, weekly email, email newsletter, morning briefing, daily briefing, evening briefing, weekly briefing, email bulletin, mailing list + sign up to, sign up for, subscribe to, get the, get our, enter your email, get first, start your day, start your morning + top stories, headlines, latest news, breaking news, best stories, biggest stories, must read, must reads, day s stories, morning s stories, our journalism, our best, round up of, roundup of, unsubscribe, no spam, in your inbox, to your inbox
    en we ll send you, we will send you, we ll email you, we deliver, you unsubscribe, straight to your inbox, direct to your inbox + enter your email, your email address, sign up, subscribe, get the, get our, get all + stories, headlines, the news, latest news, newsletter, briefing, updates, archives, our best, unsubscribe
    en whatsapp channel, whatsapp community, telegram channel, whatsapp group, viber channel, viber community + tap here, click here, stay informed with, stay updated with, stay up to date with, get breaking news, get the latest, hit follow, tap follow, tap the link, click the link, scan the + follow, join, subscribe, channel
    en news app, mobile app, app store, google play, play store, the app + download the, download our, get the, install the, install our, download now + latest news, breaking news, news updates, top stories, headlines, news alerts, live news + catch all, get all, stay updated, stay informed, stay ahead, never miss, don t miss, on the go, to get, our, your phone, keep up, download now
    en our page, our official page, our facebook page, our social media, our channels, our handles, our socials + like, follow, join, subscribe, visit + keep up, stay updated, stay tuned, latest, news, stories, updates, never miss, don t miss, breaking
    en google news + follow, click follow, add + stay updated, stay ahead, latest updates, latest news, breaking news, click here, click on the, on your phone, never miss, don t miss
    en text the word, sms the word, text news, text alerts, sms alerts + stay ahead, stay informed, news alerts, breaking news + to, for
    de newsletter*, morgenbriefing, abendbriefing, morgenpost, morgenbrief, abendbrief, briefing, newsletters + abonnieren sie, abonniere, abonniert, bestellen sie, holen sie sich, hol dir, melden sie sich, melde dich, jetzt abonnieren, jetzt bestellen, jetzt anmelden, jetzt kostenlos + wichtigste*, nachrichten, schlagzeilen, recherchen, beste geschichten, besten geschichten, besten texte, besten artikel, besten storys, eilmeldung*, das geschehen, kein spam, abmelden, abbestellen, chefredakt*, redaktion*
    de whatsapp*, telegram*, signal* + kanal*, channel*, gruppe + abonnieren sie, abonniere, jetzt abonnieren, jetzt folgen, folgen sie, folge, bleiben sie, bleib, hier klicken, hier geht* + nachrichten, news, wichtigste*, eilmeldung*, schlagzeilen, auf dem laufenden, smartphone
    de whatsapp*, telegram*, signal* + kanal*, channel*, gruppe + bekommen sie, erhalten sie, lesen sie, bekommt ihr, erhaltet ihr, lies, mit dem, mit unserem + nachrichten, news, wichtigste*, eilmeldung*, schlagzeilen + unser*
    de app, apps, newsapp, nachrichtenapp + lade, lade dir, ladet, holen sie, hol dir, installieren sie, installiere, jetzt laden, jetzt herunterladen, jetzt kostenlos, jetzt downloaden, jetzt im, laden sie sich, laden sie jetzt, laden sie unsere, laden sie hier, laden sie die + eilmeldung*, alle nachrichten, wichtigste*, schlagzeilen, news aus, alle news, top news, breaking news, e paper, epaper, unser*
    de google news, google discover, bevorzugte quelle, bevorzugten quelle + machen sie, mach, wählen sie, wähle, fügen sie, füge, folgen sie, folge, setzen sie, legen sie + google
    de folgt uns, folgen sie uns, folge uns, folgt ihr uns, folgst du uns, folgen sie uns schon, abonniert uns, abonniere uns + tiktok, instagram, facebook, youtube, whatsapp, threads, bluesky, mastodon, linkedin, telegram, twitter, google
    fr newsletter*, infolettre*, lettre d info*, lettre quotidienne, lettre hebdomadaire, la matinale + inscrivez vous, abonnez vous, recevez, retrouvez, découvrez, inscris toi, abonne toi + l actualité, l actu, l essentiel, le meilleur de, les infos, les informations, nos articles, la rédaction, sans spam, désinscri*, désabonn*, chaque matin, chaque soir
    fr whatsapp, telegram + chaîne, chaine, canal, fil + rejoignez, abonnez vous, suivez, inscrivez vous, retrouvez, recevez + l actu, l actualité, l info, les infos, l essentiel, en direct, en temps réel, en continu, rien manquer, rien rater
    fr l appli, l application, appli + téléchargez, telechargez, installez, télécharge + l actualité, l actu, toute l info, toutes les infos, alertes info, l information en continu, les dernières infos, les dernières actualités
    fr google actualités, google news, google discover, source préférée, sources préférées + suivez, ajoutez, abonnez vous, choisissez, cliquez, faites de, mettez + google
    fr page facebook, compte instagram, compte x, compte twitter, chaîne youtube, compte tiktok, réseaux sociaux + likez, suivez, abonnez vous, retrouvez, rejoignez + l actualité, l actu, toute l info, toutes nos, toutes les infos, rien manquer, rien rater, nos
    es newsletter*, boletín, boletines, boletin* + suscríbete, suscribete, suscríbase, suscribite, apúntate, apuntate, inscríbete, regístrate, únete, recibe cada, recibe en tu, recibe gratis, recibí en tu, recibí todas + noticias, la actualidad, lo más importante, lo mejor, las claves, titulares, sin spam, darte de baja, nuestros periodistas, la redacción, historias, las mañanas
    es whatsapp, telegram + canal, comunidad, grupo + únete, unete, únase, sumate, súmate, suscríbete, suscribite, haz clic, hacé clic + noticias, la actualidad, última hora, lo más importante, lo último, al instante, aquí, haz clic, hacé clic
    es la app, app, aplicación + descárgate, descargate, descargá, bájate, bajate, descarga la app, descarga nuestra, descarga gratis, descargue la, instala la + noticias, la actualidad, última hora, titulares, alertas informativas, las noticias
    es google news, google discover, fuente preferida, fuente favorita, fuentes preferidas + síguenos, seguinos, suscríbete, añádenos, agréganos, sigue a, seguí a, haz de, elige a, elegí a, marca a, añade a + google
    it newsletter + iscriviti, iscrivetevi, registrati, ricevi, ricevete, abbonati + notizie, le ultime, il meglio, l informazione, i fatti, gli approfondimenti, la redazione, senza spam, disiscri*, casella di posta, ogni mattina
    it whatsapp, telegram + canale, gruppo, community + iscriviti, unisciti, segui, seguici + aggiornat*, notizie, ultime, news, in tempo reale, informat*, qui, perdere
    it whatsapp, telegram + entra nel canale, entra nel gruppo, entra nel nostro, entra nella community, entra nei nostri + resta, rimani, restare, ricevi, per ricevere, non perdere, per non perdere, clicca qui
    it app + scaricate, installa, scarica l app, scarica la nostra, scarica gratis + notizie, ultim ora, ultime, in tempo reale, sempre aggiornat*, breaking
    it google news, google discover, fonte preferita, fonti preferite + segui, aggiungi, scegli, seguici, clicca, iscriviti, inserisci + google
    pt newsletter*, boletim, boletins + assine, inscreva se, subscreva, cadastre se, receba, registe se, junte se + notícias, o melhor, o essencial, as principais, os destaques, reportagens, nossos, nossas, sem spam, cancelar, críticos, redação, redacção
    pt whatsapp, telegram + canal, canais, grupo, comunidade + participe, siga, junte se, acesse, aceda, clique, faça parte, inscreva se, adira, receba, acompanhe, entre no canal, entre no grupo, entre na comunidade, entre para o, entre no nosso + clique aqui, clique, notícias, fique por dentro, em primeira mão, últimas
    pt aplicativo, app, aplicação + baixe, descarregue, instale, faça o download, transfira + notícias, em tempo real, últimas, alertas de notícias, fique por dentro, todas as notícias
    pt google news, google notícias, google discover, fonte preferida, fonte preferencial, fonte favorita, fontes preferidas + siga, adicione, acompanhe, marque, defina, torne + google
    nl nieuwsbrief*, nieuwsbrieven, ochtendmail, avondmail, ochtendbrief, weekbrief, dagmail + schrijf je, schrijf u, meld je, meld u, abonneer je, ontvang, krijg + nieuws, verhalen, belangrijkste, beste stukken, beste artikelen, headlines, geen spam, uitschrijven, afmelden, wat er speelt, redactie
    nl whatsapp*, telegram* + kanaal, whatsappkana*, telegramkana*, groep, community + volg, abonneer je, meld je, word lid, sluit je, ontvang, klik, krijg + nieuws, belangrijkste, updates, direct, als eerste, hier
    nl app, nieuwsapp + download, installeer, haal + nieuws, pushbericht*, belangrijkste, headlines + altijd, als eerste, op de hoogte, gratis, laatste nieuws, mis niets, jouw
    nl google nieuws, google news, google discover, voorkeursbron, favoriete bron + volg, voeg, kies, stel, maak, klik + google
    pl newsletter*, biuletyn* + zapisz się, zapiszcie się, subskrybuj, zasubskrybuj, zamów, dołącz, odbieraj, otrzymuj + najważniejsz*, najciekawsz*, najlepsz*, wiadomoś*, newsy, informacj*, artykuł*, tekst*, spamu, wypisa*, redakcj*
    pl whatsapp*, telegram*, messenger* + kanał*, kanal*, grup*, społecznoś* + dołącz, dołączcie, obserwuj, subskrybuj, śledź, zapisz się, wejdź, kliknij + najważniejsz*, wiadomoś*, newsy, informacj*, na bieżąco, pierwszy, tutaj, tu
    pl aplikacj* + pobierz, pobierzcie, zainstaluj, ściągnij + wiadomoś*, newsy, najważniejsz*, najświeższ*, na bieżąco, informacje z + app store, google play, za darmo, bezpłatn*, nasz*, bądź, czytaj
    pl google news, wiadomości google, wiadomościach google, google discover, preferowane źródło, preferowanych źródeł, ulubione źródło + obserwuj, dodaj, śledź, ustaw, wybierz, kliknij + google
    ru рассылк* + подпишитесь, подписывайтесь, подпишись, получайте, читайте + главн*, важн*, новост*, лучши*, тексты, статьи, материал*, спама, отписаться, редакци*
    ru telegram*, телеграм*, whatsapp, вотсап*, ватсап*, viber, вайбер*, max + канал*, чат, чате, группу, сообщество + подписывайтесь, подпишитесь, подпишись, присоединяйтесь, читайте, вступайте, переходите + главн*, важн*, новост*, оперативн*, узнавайте, узнавать, первым*, эксклюзив*
    ru приложени* + скачайте, скачивайте, установите, устанавливайте + новост*, главн*, события дня, срочн* + app store, google play, rustore, узнавайте, будьте, читайте, получайте
    ru google news, google новости, google новостях, яндекс новости, яндекс новостях, дзен*, предпочитаемый источник, избранные источники + добавьте, добавляйте, подпишитесь, подписывайтесь, читайте, следите, выберите + источник*, новости первыми, узнавать, узнавайте, важн*, главн*, любимые, избранн*, нас
    uk розсилк* + підпишіться, підписуйтесь, підписуйтеся, підпишись, отримуйте, читайте + головн*, важлив*, новин*, найкращ*, тексти, статті, матеріал*, спаму, відписатися, редакці*
    uk telegram*, телеграм*, whatsapp, вотсап*, ватсап*, viber, вайбер* + канал*, чат, чаті, групу, спільнот* + підписуйтесь, підписуйтеся, підпишіться, підпишись, приєднуйтесь, приєднуйтеся, долучайтесь, долучайтеся, читайте, переходьте + головн*, важлив*, новин*, оперативн*, дізнавайтесь, дізнавайтеся, першими, ексклюзив*
    uk застосун*, додаток, додатку + завантажте, завантажуйте, встановіть, встановлюйте + новин*, головн*, поді* + app store, google play, читайте, отримуйте, будьте
    uk google news, google новини, google новинах, бажане джерело, улюблені джерела, улюблених джерел + додайте, додавайте, підпишіться, підписуйтесь, підписуйтеся, читайте, стежте, оберіть + джерел*, першими, важлив*, головн*, новин*, нас
    cs newsletter*, zpravodaj*, ranní přehled + přihlaste se, přihlas se, odebírejte, odebírej, zapište se, získejte + nejdůležitějš*, zprávy, novinky, nejlepší, článk*, výběr, spamu, odhlásit, redakc*
    cs whatsapp*, telegram* + kanál*, kanal*, skupin*, komunit* + sledujte, sleduj, připojte se, přidejte se, odebírejte, klikněte + nejdůležitějš*, zprávy, novinky, aktuáln*, první, zde
    cs aplikac* + stáhněte, stahujte, nainstalujte + zprávy, zpráv, novinky, aktuáln* + google play, app store, zdarma, vždy, první
    cs google zprávy, google zprávách, google news, google discover, preferovaný zdroj, preferované zdroje, oblíbený zdroj + sledujte, přidejte, přidejte si, nastavte, vyberte, klikněte + google, seznam*
    ro newsletter*, buletin* + abonează te, aboneaza te, abonați vă, înscrie te, inscrie te, primește, primești + știri*, stiri*, cele mai importante, cele mai bune, articole*, esențialul, fără spam, dezabon*, redacți*
    ro whatsapp*, telegram* + canal*, grup*, comunitat* + abonează te, aboneaza te, urmărește, urmareste, alătură te, alatura te, intră, intra, accesează, click + știri*, stiri*, cele mai importante, ultimele, direct pe telefon, primești, aici, noutăți
    ro aplicați*, aplicaţi*, aplicatia + descarcă, descarca, descărcați, instalează, instaleaza + știri*, ştiri*, stiri* + google play, app store, gratuit, mereu, la curent
    ro google news, google știri, google discover, sursă preferată, sursa preferată, surse preferate + urmărește, urmareste, adaugă, adauga, alege, setează, abonează te + google
    hu hírlev* + iratkozzon fel, iratkozz fel, kérje, kérd, rendelje meg, olvasd + legfontosabb*, hírek*, legjobb*, cikk*, szerkesztő*, leiratkoz*, válogat*
    hu whatsapp*, telegram*, viber* + csatorn*, csoport*, közösség* + csatlakozzon, csatlakozz, kövesse, kövesd, iratkozzon fel, iratkozz fel, kattintson, kattints + legfontosabb*, hírek*, friss*, elsőként, értesül*, ide, itt
    hu alkalmazás*, applikáció* + töltse le, töltsd le, telepítse, telepítsd + hírek*, legfontosabb*, friss* + google play, app store, ingyen*, elsőként, értesül*
    hu google hírek*, google news*, google discover*, előnyben részesített forrás*, kedvenc forrás* + kövesse, kövesd, adja hozzá, add hozzá, állítsa be, állítsd be, jelölje, jelöld, kövess, kövessen + hírek*, friss*, forrás*, google
    el newsletter, newsletters, ενημερωτικό δελτίο + εγγραφείτε, εγγράψου, γραφτείτε, λάβετε, λάβε, λαμβάνετε + ειδήσεις, νέα, σημαντικότερ*, επικαιρότητα*, άρθρα, ρεπορτάζ, spam
    el whatsapp, telegram, viber, google news, google discover, προτιμώμενη πηγή + ακολουθήστε, ακολούθησε, εγγραφείτε, μπείτε, μπες, γίνετε, γίνε, προσθέστε, προσθέστε το, κάντε, διαβάστε + πρώτοι, πρώτος, ειδήσεις, ενημερωθείτε, νέα, εξελίξεις, ενημέρωση, google
    el εφαρμογή, app, application + κατεβάστε, κατέβασε, εγκαταστήστε + ειδήσεις, ενημέρωση, επικαιρότητα, εξελίξεις
    tr bülten*, newsletter* + abone olun, abone ol, kaydolun, kayıt olun, kaydol + haberler*, öne çıkan, gündem*, yazılar*, en önemli, her sabah, her hafta, spam
    tr whatsapp*, telegram*, google news*, google haberler*, tercih edilen kaynak*, tercih ettiğiniz kaynak* + abone olun, abone ol, katılın, katıl, takip edin, takip et, ekleyin, ekle, tıklayın, seçin + haberler*, gelişme*, son dakika, gündem*, anında, ilk siz, kaynak*
    tr uygulama* + indirin, indir, yükleyin, yükle + haberler*, son dakika, gündem*, gelişme* + google play, app store, ücretsiz, anında, hemen, haberdar
    ar نشرة, النشرة, نشرتنا + اشترك في, اشتركوا في, اشتركي في, للاشتراك, أدخل بريدك + الأخبار, أخبار, التحليلات, المقالات, أهم, يوميا, صباح
    ar واتساب, الواتساب, واتس آب, تلغرام, تليغرام, تيليغرام, تليجرام, فايبر + قناة, قناتنا, لقناة, بقناة, مجموعة + للانضمام, للاشتراك, تابعونا, تابعوا قناة, انضم الآن, انضموا الآن, اشترك الآن, اشتركوا الآن, اضغط هنا, انضموا إلينا + الأخبار, أخبار, أهم, لحظة, أول بأول, العاجلة, المستجدات, هنا
    ar أخبار غوغل, غوغل نيوز, جوجل نيوز, أخبار جوجل, google news, اخبار جوجل, اخبار غوغل, المصدر المفضل, مصدر مفضل, مصدرك المفضل + تابعوا, تابع, تابعونا, تابعنا, أضف, أضيفوا, اشترك, اجعل + الخبر, الأخبار, أخبار, لحظة, أول, آخر, جوجل, غوغل, google
    ar تطبيق, التطبيق + لتحميل, حمل تطبيق, حمل التطبيق, حملوا تطبيق, نزل تطبيق, نزلوا تطبيق + الأخبار, أخبار, عاجل, الأخبار العاجلة + أول, لحظة, على هاتفك, مجانا, الآن
    fa خبرنامه + عضو شوید, مشترک شوید, ثبت نام کنید, ثبت‌نام کنید, دریافت کنید, وارد کنید + خبر, خبرها, اخبار, مهم‌ترین, مهمترین, هفتگی, روزانه, ایمیل
    fa تلگرام, واتساپ, ایتا, روبیکا, سروش, گوگل نیوز + کانال, صفحه + عضو شوید, بپیوندید, دنبال کنید, همراه شوید, مشترک شوید, کلیک کنید + خبر, خبرها, اخبار, آخرین, فوری, لحظه, مهم‌ترین
    he ניוזלטר, הניוזלטר, לניוזלטר + הירשמו, הרשמו, קבלו + חדשות, החדשות, הכתבות, כתבות, הסיפורים, היומי, השבועי, הכותרות
    he וואטסאפ, ווטסאפ, הוואטסאפ, הווטסאפ, טלגרם, הטלגרם + ערוץ, לערוץ, קבוצת, לקבוצת + הצטרפו, להצטרפות, עקבו, הירשמו, לחצו, היכנסו + וקבלו, קבלו, ותקבלו, בזמן אמת, כל העדכונים, להתעדכן, והתעדכנו, לפני כולם, לחצו
    he האפליקציה, אפליקציית, לאפליקציית, אפליקציה + הורידו, להורדת, התקינו + חדשות, החדשות, המבזקים, הכותרות, העדכונים + עכשיו, חינם, בחינם, עוד היום
    hi न्यूज़लेटर, न्यूजलेटर, newsletter + सब्सक्राइब करें, साइन अप करें, पाएं, जुड़ें, रजिस्टर करें + खबरें, खबरों, ख़बरें, समाचार, बड़ी खबर*, ताजा, सुबह
    hi व्हाट्सएप, व्हाट्सऐप, वॉट्सऐप, वाट्सएप, वॉट्सएप, वाट्सऐप, whatsapp, टेलीग्राम, telegram, गूगल न्यूज, गूगल न्यूज़, google news + जुड़ें, जुड़ने, जॉइन करें, ज्वाइन करें, फॉलो करें, सब्सक्राइब करें, क्लिक करें + खबर, खबरें, खबरों, ख़बरें, समाचार, अपडेट, अपडेट्स, ताजा, ताज़ा, न्यूज
    hi ऐप, एप, app + डाउनलोड करें, डाउनलोड कीजिए, इंस्टॉल करें + खबर, खबरें, खबरों, ख़बरें, समाचार, न्यूज, ब्रेकिंग
    zh 公众号, 公眾號, 视频号, 视频號, 官方微信, 官方微博, 官方帳號, 官方账号 + 长按, 長按, 扫码, 掃碼, 扫一扫, 掃一掃, 扫描下方, 掃描下方, 点击关注, 點擊關注, 欢迎关注, 歡迎關注, 敬请关注 + 关注, 關注, 订阅, 訂閱 + 长按, 長按, 准时, 送达, 推送, 更多, 我们, 我們, 本报, 本報, 本刊, 本公众号
    zh 尽在, 盡在, 更多精彩, 更多资讯, 更多新闻, 更多新聞, 更多資訊 + 客户端, 用戶端, 财经app*, 新闻app*, 新聞app*, 资讯app*, 資訊app*, 公众号, 公眾號, 追蹤我們, 关注我们, 關注我們, 粉絲專頁, 粉絲團
    zh 追蹤我們的, 追踪我们的, 关注我们的, 關注我們的, 訂閱我們的, 订阅我们的, 加入我們的, 加入我们的, 按讚加入 + 資訊, 资讯, 新聞, 新闻, 消息, 動態, 动态, 內容, 内容, 報導, 报道
    ja 友だち追加, 友達追加, 公式アカウント, 公式line, line公式, 公式チャンネル, チャンネル登録 + ニュース, 速報, 最新, 記事 + 届きます, お届け, チェック, フォロー, 受け取れます, 配信中
    ja アプリ, 公式アプリ, ニュースアプリ + ダウンロード, インストール + プッシュ通知, ニュース, 速報, 記事 + お住まいの, ください, 今すぐ, こちらから, お届けします, ぜひ
    ja いいね + この記事が, この記事を, 気に入ったら, 最新情報をお届け, フォローして + しよう, ください, お届け, お願い
    ja googleニュース, google ニュース, 優先ソース, 優先するソース, お気に入りの情報源 + フォロー, 追加, 登録, 設定 + ください, しよう, お願い
    ja メルマガ, メールマガジン, ニュースレター + お届けします, お届けしています, 届きます, 配信しています, 配信中 + 登録はこちら, ご登録, 登録ください, 登録して, 購読はこちら, ご購読, 登録しませんか
    ko 채널*, 뉴스레터* + 추가하면, 추가하시면, 구독하면, 구독하시면, 친구추가*, 추가하고, 구독하고 + 뉴스*, 소식*, 속보*, 기사* + 받아보실*, 받아보세요*, 받아볼*, 받으실*, 만나보세요*, 만나보실*, 확인하세요*
    ko 네이버*, 카카오톡*, 유튜브*, 구글*, 다음에서*, 텔레그램* + 구독하고*, 구독해*, 구독하세요*, 구독을*, 추가하고*, 팔로우* + 뉴스*, 속보*, 소식*, 기사*, 알림* + 받아보세요*, 받아 보세요*, 만나보세요*, 만나 보세요*, 확인하세요*, 누르세요*, 눌러*
    ko 기자* + 구독* + 누르고*, 누르면*, 눌러*, 누르세요* + 만나보세요*, 받아보세요*, 기사를*, 응원*
    vi zalo, telegram, whatsapp, google news, fanpage, kênh youtube, viber + theo dõi, quan tâm, tham gia, đăng ký, bấm, nhấn, quét mã + tin nóng, bản tin, đọc báo, tin tức mới nhất, tin tức nóng, tin mới nhất + hãy, mời, để nhận, để đọc, để xem
    vi ứng dụng, app + tải, cài đặt, tải ngay + đọc báo, tin nóng, thời sự, tin mới nhất + ngay, hãy, mời, miễn phí, app store, google play
    id telegram, whatsapp, google news, google discover, sumber pilihan, sumber favorit + saluran, channel, kanal, grup, google, komunitas + ikuti, gabung, yuk, ayo, mari, jadikan, tambahkan + ketinggalan, berita terkini, berita terbaru, kabar terkini, kabar terbaru, update berita, berita pilihan, update terbaru, sumber pilihan
    id aplikasi + unduh, download, instal, pasang + berita, kabar, breaking + ketinggalan, sekarang, gratis, play store, app store, google play, terkini, kapan saja
    id newsletter, buletin, nawala + berlangganan, daftar, langganan, ikuti, dapatkan + berita, kabar, artikel, cerita, setiap pagi, setiap hari, redaksi
    sv nyhetsbrev*, morgonbrev*, kvällsbrev*, veckobrev*, kulturbrev* + anmäl dig, skriv upp dig, prenumerera på, registrera dig + viktigaste, nyheter*, bästa, läsning, artiklar, granskning*, missa inte, avregistrera
    sv whatsapp*, telegram*, google news, google discover, prioriterad källa, föredragen källa + följ, prenumerera på, anmäl dig, lägg till, välj + viktigaste, nyheter*, senaste, först, missa inte, google
    sv facebook, instagram, tiktok, youtube, linkedin, threads, bluesky + följ + nyhetsflöde, våra nyheter, fler nyheter, senaste nytt, hela vårt, missa inte, vårt, våra
    sv appen, app + ladda ner, ladda hem, hämta + nyhet*, notis*, pushnotis*, senaste nytt + app store, missa inte, alltid först, först med, först av alla
    da nyhedsbrev*, morgenbrev*, aftenbrev*, morgenmail* + tilmeld dig, skriv dig op, abonnér på, abonner på + vigtigste, nyheder, nyhederne, bedste, historier, artikler, glip, afmeld*
    da whatsapp*, telegram*, google news, google discover, foretrukken kilde + følg, bliv medlem, tilmeld dig, abonnér på, tilføj, vælg + vigtigste, nyheder, nyhederne, seneste, først, glip, google
    da appen, app + hent, download appen, download vores, installer + nyhed*, seneste nyt, pushbesked* + gratis, først, glip, altid, app store, google play
    no nyhetsbrev*, morgenbrev*, kveldsbrev*, morgenrapport* + meld deg på, registrer deg, abonner på + viktigste, nyheter, nyhetene, beste, saker, sakene, glipp, avmeld*
    no whatsapp*, telegram*, google news, google discover, foretrukket kilde, foretrukken kilde + følg, bli med, meld deg, abonner på, legg til, velg + viktigste, nyheter, nyhetene, siste, først, glipp, google
    no appen, app + last ned, hent, installer + nyhet*, nyhetsvars*, siste nytt + gratis, først, glipp, alltid, app store, google play
    fi uutiskir*, aamukir*, iltakir* + tilaa, liity, ilmoittaudu, rekisteröidy, saat + uutis*, kiinnostavim*, tärkeim*, parhaat, jutut, viikon, joka aamu, peruuta
    fi whatsapp*, telegram*, google news*, google discover*, ensisijai* lähte* + seuraa, liity, tilaa, lisää, valitse, ota + uutis*, tärkeim*, tuoreim*, ensimmäisenä, google*
    fi sovellu*, appi* + lataa, asenna, ota käyttöön + uutis*, ilmoitu*, tuoreim* + ilmaiseksi, ensimmäisenä, aina, app store, google play, maksut*
""")

#: What a form to sign up says of mail, consent and signing off again, in the reader's name or to the reader.
FORM = groups("""
    en you can unsubscribe, you may unsubscribe, you can opt out, you may opt out, to unsubscribe, unsubscribe anytime, unsubscribe any time, unsubscribe at any time + at any time, anytime, any time, in every email, in each email, in any email + your email, newsletter, newsletters, emails, mailing, by signing up, by subscribing, by submitting, by entering
    en i agree to receive, i consent to receive, i would like to receive, i want to receive, yes i would like, yes i want, yes send me, yes please send, i agree to be contacted, may contact me, i accept to receive + newsletter, newsletters, email, emails, offers, promotions, marketing, updates, partners
    en another email address, a valid email address, different email address, email address again + please, try + went wrong, could not, couldn t, unable, error, sign up, subscribe, list, newsletter, invalid, already
    de abmelden, abbestellen, abbestellung, abmeldung + jederzeit, in jeder, am ende jeder + newsletter*
    de ich möchte, ich willige, ich bin damit einverstanden, ich stimme zu, ich bin einverstanden, ja ich will, ja ich möchte + newsletter, werbliche*, angebote per, werbung per, informationen per, nachrichten per + erhalten, informiert, zusend*, einwillig*, einverstanden, empfangen, informieren
    fr désinscrire, désabonner, désinscription, désabonnement + à tout moment, chaque envoi, chaque email, chaque e mail, en bas de, nos mails, nos emails + newsletter*, lettre d*, infolettre*, nos mails, nos emails
    fr j accepte de recevoir, je souhaite recevoir, je consens, oui je souhaite, oui j accepte, je veux recevoir + newsletter*, e mail, email, informations commerciales, offres commerciales, offres de, par courriel
    es darte de baja, darse de baja, cancelar la suscripción, cancelar tu suscripción + cualquier momento, cuando quieras, cuando lo desees, cada correo, cada envío + newsletter*, boletín, boletines
    es acepto recibir, quiero recibir, deseo recibir, doy mi consentimiento, consiento + newsletter*, boletín, comunicaciones comerciales, promociones por, ofertas y, publicidad
    it cancellarti, disiscriverti, annullare l iscrizione, cancellare l iscrizione, disiscrizione + in qualsiasi momento, in qualunque momento, in ogni momento, ogni mail, ogni email + newsletter
    it acconsento, autorizzo, presto il consenso, do il consenso, accetto di ricevere, desidero ricevere, voglio ricevere, esprimo il consenso + newsletter, comunicazioni, commerciali, marketing, promozion*, e mail, email, offerte + dati personali, invio, ricevere, trattamento
    pt cancelar a subscrição, cancelar a assinatura, cancelar a inscrição, cancelar sua inscrição, descadastrar, anular a subscrição + qualquer momento, a qualquer altura, quando quiser, cada e mail, cada email + newsletter*, boletim
    pt aceito receber, quero receber, desejo receber, concordo em receber + newsletter*, boletim, ofertas e, comunicações, promoções
    nl uitschrijven, afmelden + op elk moment, elk moment, ieder moment, te allen tijde + nieuwsbrie*
    nl ik ontvang graag, ik wil graag, ja ik wil, ja ik ontvang, ik ga akkoord, ik geef toestemming + nieuwsbrie*, aanbiedingen
    pl wypisać, zrezygnować, wycofać, cofnąć, rezygnacja + w każdej chwili, w dowolnym momencie, w każdym momencie, każdej wiadomości + newsletter*
    pl wyrażam zgodę, chcę otrzymywać + newsletter*, handlow*, marketing*
    ru отписаться, отказаться от рассылки + любой момент, любое время, в каждом письме, в любом письме + рассылк*
    ru даю согласие, хочу получать + рассылк*, рекламн*
    uk відписатися, відписатись, відмовитися від розсилки + будь який момент, будь який час, будь коли, кожному листі + розсилк*
    uk даю згоду, хочу отримувати + розсилк*, рекламн*
    cs odhlásit, zrušit odběr + kdykoli, kdykoliv, v každém e mailu, v každém mailu + newsletter*
    cs souhlasím se zasíláním, souhlasím se zpracováním, chci dostávat, přeji si dostávat, uděluji souhlas + newsletter*, obchodní*, marketing*
    ro dezabona, dezabonezi, dezabonare + oricând, în orice moment, orice moment + newsletter*
    ro sunt de acord să primesc, doresc să primesc, vreau să primesc, accept să primesc + newsletter*, comercial*, email*, e mail*, ofert*
    hu leiratkozhat, leiratkozhatsz, leiratkozás + bármikor + hírlev*
    hu hozzájárulok, elfogadom, szeretnék, kérem + hírlev*, marketing* + küld*, kap*, megkeres*, hozzájárul*
    el διαγραφείτε, απεγγραφείτε, διαγραφή, απεγγραφή + ανά πάσα στιγμή, οποτεδήποτε, οποιαδήποτε στιγμή + newsletter*, ενημερωτικ*
    el συμφωνώ να λαμβάνω, επιθυμώ να λαμβάνω, θέλω να λαμβάνω + newsletter*, email*, e mail*, προσφορές, ενημερώσεις, ενημερωτικ*
    tr abonelikten, aboneliğinizi, aboneliği + istediğiniz zaman, dilediğiniz zaman + bülten*
    tr kabul ediyorum, onaylıyorum, izin veriyorum, almak istiyorum, onay veriyorum + bülten*, elektronik ileti*
    ar إلغاء الاشتراك, إلغاء اشتراكك + في أي وقت, وقت تشاء + النشرة, نشرتنا, بريدية
    ar أوافق على تلقي, أوافق على استلام, أرغب في تلقي, أود تلقي + النشرة, البريد, بريدية, رسائل, عروض, نشرات
    fa لغو اشتراک, لغو عضویت + هر زمان, هر لحظه, هر وقت + خبرنامه, ایمیل
    he להסיר, הסרה, לבטל את ההרשמה + בכל עת, בכל רגע + דיוור, ניוזלטר
    he אני מאשר, אני מאשרת, אני מסכים, אני מעוניין + דיוור, ניוזלטר, דברי פרסומת
    hi अनसब्सक्राइब, सदस्यता रद्द + कभी भी, किसी भी समय + न्यूज़लेटर, न्यूजलेटर, ईमेल
    zh 取消订阅, 取消訂閱, 退订, 退訂 + 随时, 隨時, 任何时候, 任何時候 + 电子报, 電子報, 邮件列表, 新聞信
    ja 配信停止, 購読解除, 登録解除, 配信解除 + いつでも + メール, メルマガ, ニュースレター
    ko 수신거부*, 수신 거부*, 구독 취소*, 구독취소*, 구독 해지* + 언제든* + 뉴스레터*, 이메일*, 메일*
    ko 동의합니다*, 동의하며* + 수신*, 마케팅* + 뉴스레터*, 이메일*, 광고성*, 메일*
    vi hủy đăng ký, huỷ đăng ký, ngừng nhận + bất cứ lúc nào, bất kỳ lúc nào, mọi lúc + bản tin, newsletter
    vi tôi đồng ý nhận, tôi muốn nhận + email, bản tin, quảng cáo, khuyến mãi, khuyến mại
    id berhenti berlangganan + kapan saja, setiap saat + newsletter, buletin
    id saya setuju menerima, saya bersedia menerima, saya ingin menerima + newsletter, email, promosi, penawaran, buletin
    sv avregistrera, avsluta prenumerationen, avprenumerera + när som helst, när du vill, varje mejl + nyhetsbrev*
    sv jag samtycker, ja tack + nyhetsbrev*, erbjudanden
    da afmelde, framelde + når som helst, til enhver tid + nyhedsbrev*
    da ja tak, jeg samtykker, jeg accepterer, jeg vil gerne modtage, jeg giver + kontakte mig, nyhedsbrev*, e mail, mail, sms + tilbud, nyheder, konkurrencer, markedsføring, annoncer, nyhedsbrev*
    no melde deg av, avmelde + når som helst, til enhver tid + nyhetsbrev*
    no ja takk, jeg samtykker, jeg ønsker å motta + kontakte meg, nyhetsbrev*, e post, sms + tilbud, nyheter, konkurranser, markedsføring, annonser, nyhetsbrev*
    fi peruuttaa, peruutta*, perua + milloin tahansa, koska tahansa + uutiskir*
    fi kyllä kiitos, haluan vastaanottaa, annan suostumu* + uutiskir*, sähköpost*, markkinointi*
""")

NAMED_ROWS = """
        en - Get Low Water, the Harbour Post's free morning briefing, and start your day with the headlines from the quay.
        de - Machen Sie die Küstenpost zu Ihrer bevorzugten Quelle bei Google, dann sehen Sie unsere Berichte öfter.
        it - Resta sempre aggiornato sul porto: entra nel canale WhatsApp del Corriere del Molo
        uk - Підписуйтесь на вечірню розсилку «Портової газети»: лише головне за день.
        zh - 长按识别二维码，关注“港口晚报”公众号
        da - Ja tak, Havneavisen må kontakte mig på e-mail og sms med tilbud og konkurrencer fra huset.
        fr - Vous pouvez vous désinscrire à tout moment grâce au lien en bas de chaque newsletter du Phare.
        en | To warn the islanders, the council asked them to follow its WhatsApp channel, which has 4,000 members.
        en | Anyone can leave the list: the fishermen may opt out of the quota at any time, the ministry wrote.
        en | Install the app of the harbour office from Google Play, open the map and choose the quay at which you want to land.
        en | I would like to receive a pension, said the fisherman, but nobody at the office answers my letters.
        de | Laden Sie die Warn-App des Bundes auf Ihr Telefon, rät der Katastrophenschutz, sie meldet auch Hochwasser.
        ko | 시는 다음 달부터 채널을 추가한 주민에게 태풍 소식을 가장 먼저 보내기로 했다고 밝혔다.
        ja | 市は防災アプリのダウンロードを呼びかけており、登録した住民は約三千人にとどまっている。
"""
