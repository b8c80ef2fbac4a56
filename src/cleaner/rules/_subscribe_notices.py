"""Words of the room ``subscribe``: paragraphs that ask the reader to subscribe, to follow or to install, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

NOTICE = groups("""
    en newsletter, newsletters, mailing list, email list + sign up, signing up, subscribe to, subscribing to, subscribe for, subscribe here, subscribe now, join our, get our, receive our, register for, enter your email, bookmark + our, your inbox, your mailbox, newsletter here, sign up here, subscribe here, subscribe now, click here, this site
    en your inbox + delivered, straight, direct, directly, right + sign up, subscribe, subscribing, join our, get our, get the latest, get new, get more, enter your email
    en whatsapp, telegram + channel, channels, community + follow, join, subscribe, sign up + our, join us, follow us, you ll get, you will get, never miss, don t miss, your phone
    en follow us, like us on, find us on, join us on + facebook, twitter, instagram, youtube, tiktok, linkedin, threads, bluesky, whatsapp, telegram, google news, social media + latest, breaking, more news, more stories, news and, our stories, updates, up to date, stay informed, stay tuned, stay connected, never miss, don t miss, subscribe, sign up, newsletter, our app, our channel, our website
    en our app, our free app, our mobile app, our news app, news app + download, install, get our + latest news, breaking news, news alerts, headlines, top stories, our stories, our journalism, stay informed
    en bookmark + our website, our site, our homepage, our home page, this site, this page, this website + latest, news, daily, updates, newsletter, check back, come back
    en news alerts, push alerts, push notifications, breaking news alerts + turn on, enable, activate, sign up for, sign up to, subscribe to, allow, switch on + our, never miss, don t miss, be the first
    en google news, preferred source, google discover + follow us, add us, choose us, select us, make us, set us, our stories, our coverage, our articles, our news, our reporting, our latest
    en our youtube channel, our podcast + subscribe to + latest, for more, news, stories, never miss, don t miss, click, wherever you
    de newsletter*, nachrichtenbrief*, mailingliste + abonnieren sie, abonniere, abonniert, melden sie sich, melde dich, meldet euch, bestellen sie, bestelle, holen sie sich, hol dir, hole dir, tragen sie sich, trag dich, trage dich, jetzt anmelden, hier anmelden, verpassen sie nichts, verpassen sie keine*, verpasse, möchtest du, willst du + unser*, uns, kostenlos*, gratis, hier, postfach, jeden morgen, jeden tag, täglich, jede woche, wöchentlich
    de whatsapp*, telegram* + kanal*, whatsappkanal*, telegramkanal*, channel*, gruppe + abonniere, abonnieren sie, abonniert, folge, folgen sie, folgt, hol dir, holen sie sich, tritt + unser*, uns, du bekommst, du erhältst, bekommst du, erhältst du, sie bekommen, sie erhalten, handy, verpass*
    de folgen sie uns, folge uns, folgt uns, besuchen sie uns, besuche uns + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, bluesky, mastodon, whatsapp, telegram, google news, social media, sozialen medien, sozialen netzwerken
    de unsere app, unserer app, unsere kostenlose app, unsere news app, nachrichtenapp, newsapp + laden sie, lade, ladet, installieren sie, installiere, holen sie sich, hol dir, jetzt laden, herunterladen + nachricht*, news, eilmeldung*, aktuell*, meldung*, informiert, push*
    de pushnachricht*, pushmeldung*, eilmeldung*, benachrichtigung* + aktivieren sie, aktiviere, abonnieren sie, abonniere, schalten sie, schalte + unser*, verpass*
    de google news, google discover, bevorzugte quelle + folgen sie, folge, folgt, fügen sie, füge, markieren sie, markiere + uns, unser*
    de lesezeichen + setzen sie, setze, speichern sie, speichere + unser*, diese seite, diese website
    fr newsletter*, infolettre* + inscrivez vous, abonnez vous, inscris toi, abonne toi, recevez, retrouvez, découvrez, pour vous inscrire, pour vous abonner + notre, nos, gratuit*, boîte mail, boite mail, chaque matin, chaque jour, chaque semaine, chaque soir, ici
    fr inscrivez*, abonnez* + lettre d information, lettres d information, lettre quotidienne, lettre hebdomadaire, liste de diffusion + notre, nos, gratuit*, chaque, ici
    fr whatsapp, telegram + chaîne, chaine, canal, fil + rejoignez, abonnez vous, suivez, inscrivez vous, rejoins, abonne toi + notre, nos, nous, manquer, manquez, rater, ratez, l actualité, l info, l essentiel
    fr suivez*, retrouvez*, rejoignez* + suivez nous, retrouvez nous, rejoignez nous, suivez notre, suivez nos + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, bluesky, whatsapp, telegram, google news, google actualités, réseaux sociaux
    fr notre appli, notre application, nos applications + téléchargez, telechargez, installez, télécharge + actualit*, actu*, info, infos, informations, alertes, notifications
    fr alertes info, alertes actu, notifications push + activez, recevez, inscrivez vous, abonnez vous + nos, notre, manquer, manquez
    fr google news, google actualités, google discover + suivez, ajoutez, abonnez vous, choisissez + nous, notre, nos
    fr favoris + ajoutez, enregistrez, mettez + notre site, nos pages, ce site, cette page
    es newsletter*, boletín, boletin* + suscríbete, suscribete, suscríbase, suscríbanse, suscribite, apúntate, apuntate, apúntese, inscríbete, inscribete, regístrate, registrate, regístrese, date de alta, únete, recibe nuestro*, recibe nuestra*, recibe en tu, recibe gratis, reciba nuestro*, reciba nuestra*, reciba en su, quieres recibir + nuestro*, nuestra*, gratis, gratuit*, tu correo, su correo, tu email, bandeja, aquí, cada mañana, cada día, cada semana
    es whatsapp, telegram + canal, canales, grupo, comunidad + únete, unete, únase, sigue el canal, sigue nuestro, sigue nuestra, síguenos, suscríbete, suscribete, sumate, súmate, suscríbase + nuestro*, nuestra*, síguenos, móvil, celular, te pierdas, se pierda, al instante
    es síguenos, siguenos, síganos, seguinos, encuéntranos + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, bluesky, whatsapp, telegram, google news, redes sociales, google discover
    es nuestra app, nuestra aplicación, nuestra aplicacion + descarga, descárgate, descarga gratis, descargue, descargá, instala, instale, bájate + noticia*, actualidad, informad*, alertas, última hora, notificaciones
    es alertas, notificaciones push + activa, active, activá, suscríbete, suscríbase + nuestra*, nuestro*, te pierdas, se pierda, entérate
    es google news, google discover, fuente preferida + sigue, síguenos, siga, añade, agrega, añádenos, agréganos + nuestra*, nuestro*, síguenos, añádenos, agréganos
    it newsletter + iscriviti, iscrivetevi, registrati alla, abbonati alla, ricevi, ricevete, vuoi ricevere, volete ricevere + nostra, nostre, gratis, gratuit*, qui, ogni mattina, ogni giorno, ogni settimana, ogni sera, tua mail, tua email, tua casella
    it whatsapp, telegram + canale, canali, gruppo + iscriviti, iscrivetevi, unisciti, unitevi, seguici, seguiteci, segui, entra nel, entra a far + nostro, nostri, seguici, seguiteci, aggiornat*, perdere, perderti
    it seguici, seguiteci, ci trovi, ci trovate, vieni a trovarci + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, bluesky, whatsapp, telegram, google news, google discover, social
    it nostra app, nostra applicazione + scarica, scaricate, installa, installate, scaricare + notizi*, news, aggiornat*, aggiornamenti, notifiche, ultim*
    it google news, google discover, fonte preferita + segui, seguici, aggiungi, aggiungici, clicca + noi, nostro, nostri, nostre, seguici, aggiungici
    it notifiche + attiva, attivate, iscriviti + nostre notizie, nostre notifiche, nostri, ultime notizie, perdere
    pt newsletter*, boletim, boletins + assine, inscreva se, subscreva, cadastre se, receba, registe se, registre se, junte se + nossa, nossas, nosso, nossos, grátis, gratuit*, seu e mail, seu email, teu email, caixa de entrada, aqui, todos os dias, toda manhã, todas as manhãs
    pt whatsapp, telegram + canal, canais, grupo, grupos, comunidade + entre no, entre para, entre em, entre na, participe, siga, sigam, junte se, acesse, clique, faça parte, inscreva se, adira + nosso, nossos, nossa, nossas, seu celular, no celular, no telemóvel, fique por dentro, não perca, nos siga
    pt siga, sigam, curta, acompanhe + siga nos, sigam nos, nos siga, curta nossa, acompanhe nos, nos acompanhe, siga nossas, siga as nossas, siga os nossos, siga o nosso, siga nosso + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, bluesky, whatsapp, telegram, google news, google notícias, redes sociais
    pt nosso app, nosso aplicativo, nossa app, nossa aplicação + baixe, descarregue, instale, faça o download, transfira, baixar + notícia*, informad*, alertas, notificações, novidades
    pt google news, google notícias, google discover, fonte preferida + siga, adicione, acompanhe, marque + siga nos, nos siga, nossa, nosso, nossas, nossos
    pt notificações + ative, active, ligue, receba + nossas notícias, nossas notificações, nossos alertas, não perca, últimas notícias
    nl nieuwsbrief*, nieuwsbrieven + schrijf je, schrijf u, schrijf jezelf, meld je, meld u, abonneer je, abonneer u, ontvang, wil je, wilt u, krijg onze + onze, ons, gratis, inbox, mailbox, hier, elke ochtend, elke dag, elke week, dagelijks, wekelijks
    nl whatsapp*, telegram* + kanaal, whatsappkana*, telegramkana*, kanalen, groep, community + volg, abonneer je, abonneer u, meld je, meld u, word lid, sluit je, ontvang + ons, onze, op de hoogte, mis niets, niets te missen, je telefoon, uw telefoon
    nl volg ons, like ons, vind ons + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, bluesky, whatsapp, telegram, google news, social media, sociale media
    nl onze app, onze gratis app, onze nieuwsapp, nieuwsapp + download, installeer, haal + nieuws, meldingen, pushbericht*, op de hoogte, laatste
    nl pushbericht*, pushmelding*, nieuwsmelding* + zet, schakel, activeer, ontvang, meld je + ons, onze, mis
    pl newsletter*, biuletyn* + zapisz się, zapisz sie, zapiszcie się, subskrybuj, zasubskrybuj, zamów, dołącz, zaprenumeruj, odbieraj + nasz, nasze, naszego, naszych, naszym, naszej, bezpłatn*, darmow*, skrzynk*, codziennie, tutaj, tu, co tydzień
    pl whatsapp*, telegram* + kanał*, kanal*, grup*, społecznoś* + dołącz, dołączcie, obserwuj, obserwujcie, subskrybuj, śledź, śledźcie, zapisz się + nasz, nasze, naszego, naszym, naszej, naszą, nas, bądź na bieżąco
    pl obserwuj nas, obserwujcie nas, śledź nas, śledźcie nas, polub nas, polub nasz*, znajdziesz nas, znajdziecie nas, dołącz do nas + facebook*, facebooku, twitter*, x, instagram*, youtub*, tiktok*, linkedin*, threads, bluesky, whatsapp*, telegram*, google news, wiadomości google, wiadomościach google, mediach społecznościowych
    pl naszą aplikację, naszą aplikacje, naszej aplikacji + pobierz, pobierzcie, zainstaluj, ściągnij + wiadomoś*, informac*, newsy, newsów, powiadom*, na bieżąco
    pl google news, wiadomości google, wiadomościach google, google discover + obserwuj, obserwujcie, dodaj, śledź + nas, nasz, nasze, naszego
    ru рассылк* + подпишитесь, подписывайтесь, подпишись, получайте, оформите + нашу, наша, нашей, наши, наших, бесплатн*, здесь, почту, каждое утро, каждый день, ежедневн*, еженедельн*
    ru telegram*, телеграм*, whatsapp, вотсап*, ватсап*, viber, вайбер* + канал, каналы, канале, каналу, канала, чат, чате, группу, сообщество + подписывайтесь, подпишитесь, подпишись, присоединяйтесь, присоединитесь, читайте, следите, вступайте + наш, наши, нашем, нашего, нашему, нашу, нашей, нас, нам, в курсе, первым, первыми
    ru подписывайтесь на, подпишитесь на, читайте нас, следите за нами, присоединяйтесь к нам, добавьте нас, добавляйте нас + подписывайтесь на нас, подпишитесь на нас, читайте нас, следите за нами, присоединяйтесь к нам, добавьте нас, добавляйте нас, подписывайтесь на наш, подписывайтесь на наши, подпишитесь на наш, подпишитесь на наши + telegram*, телеграм*, вконтакте, вк, vk, дзен*, одноклассник*, facebook, instagram, youtube, google, гугл*, яндекс*, max, whatsapp, viber, соцсет*, социальн*, ютуб*
    ru наше приложение, нашем приложении, нашего приложения, мобильное приложение + скачайте, скачивайте, установите, загрузите, скачай + новост*, уведомлен*, событ* + наш*, нас, нам
    uk розсилк* + підпишіться, підписуйтесь, підписуйтеся, підпишись, отримуйте, оформіть + нашу, наша, нашої, наші, наших, безкоштовн*, тут, пошту, щодня, щоранку, щотижня, щотижнев*, щоденн*
    uk telegram*, телеграм*, whatsapp, вотсап*, ватсап*, viber, вайбер* + канал, канали, каналі, каналу, чат, чаті, групу, спільнот* + підписуйтесь, підписуйтеся, підпишіться, підпишись, приєднуйтесь, приєднуйтеся, долучайтесь, долучайтеся, читайте, стежте, слідкуйте + наш, наші, нашому, нашого, нашу, нашої, нас, нам, у курсі, в курсі, першими
    uk підписуйтесь на, підписуйтеся на, підпишіться на, читайте нас, стежте за нами, слідкуйте за нами, приєднуйтесь до нас, додайте нас + підписуйтесь на нас, підписуйтеся на нас, підпишіться на нас, читайте нас, стежте за нами, слідкуйте за нами, приєднуйтесь до нас, додайте нас, підписуйтесь на наш, підписуйтеся на наш, підписуйтесь на наші, підписуйтеся на наші, підпишіться на наш, підпишіться на наші + telegram*, телеграм*, facebook*, фейсбу*, instagram*, інстаграм*, youtube, ютуб*, google, гугл*, whatsapp, viber, вайбер*, соцмереж*, tiktok*, threads
    uk наш застосунок, нашому застосунку, нашого застосунку, наш додаток, нашому додатку + завантажте, завантажуйте, встановіть, встановлюйте + новин*, сповіщен*, поді*
    cs newsletter*, zpravodaj* + přihlaste se, přihlas se, odebírejte, odebírej, zaregistrujte se, zapište se, nechte si + náš, naše, našeho, našemu, našich, našim, zdarma, zde, e mail*, schránk*, každý den, každé ráno, každý týden
    cs whatsapp*, telegram* + kanál*, kanal*, skupin*, komunit* + sledujte, sleduj, připojte se, přidejte se, odebírejte, staňte se + náš, našem, našeho, naši, nás, neunik*, nic vám
    cs sledujte nás, sleduj nás, najdete nás, přidejte se k nám, lajkněte nás + facebook*, twitter*, x, instagram*, youtub*, tiktok*, linkedin*, threads, bluesky, whatsapp*, telegram*, google news, google zprávy, google zprávách, sociálních sítích, sítích
    cs naši aplikaci, naší aplikaci, naší aplikace + stáhněte, stahujte, nainstalujte, stáhnout + zpráv*, novink*, upozorněn*, aktuál*, dění
    ro newsletter*, buletin* + abonează te, aboneaza te, abonați vă, abonaţi vă, abonati va, înscrie te, inscrie te, înscrieți vă, înregistrează te, primește newsletter*, vrei să primești, vrei să primeşti + nostru, noastre, noștri, noastră, gratuit, aici, e mail, email, inbox, zilnic, fiecare zi, fiecare dimineață
    ro whatsapp*, telegram* + canal*, grup*, comunitat* + abonează te, aboneaza te, urmărește ne, urmareste ne, urmăriți ne, alătură te, alatura te, intră pe, intră în, intra pe, fii la curent + nostru, noastre, noastră, noastra, ne, fii la curent, nu rata
    ro urmărește, urmăreşte, urmareste, urmăriți, urmăriţi, găsește, găsești + urmărește ne, urmăreşte ne, urmareste ne, urmăriți ne, urmăriţi ne, ne poți urmări, ne puteți urmări, ne găsești, ne găsiți, ne poţi urmări + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, whatsapp, telegram, google news, google știri, rețelele sociale
    ro aplicația noastră, aplicaţia noastră, aplicatia noastra + descarcă, descarca, descărcați, instalează, instaleaza + știri*, ştiri*, stiri*, notific*, noutăț*, la curent
    hu hírlev* + iratkozzon fel, iratkozz fel, iratkozzatok fel, feliratkozna, feliratkoznál, feliratkozhat, feliratkozhatsz, kérje, kérd, rendelje meg + hírlevelünk*, hírleveleink*, ingyenes*, itt, ide kattintva, nálunk, naponta, minden nap, minden reggel, minden héten, postafiók*, postaládá*
    hu whatsapp*, telegram*, viber* + csatorn*, csoport*, közösség* + csatlakozzon, csatlakozz, csatlakozzatok, kövesse, kövesd, kövess, kövessen, iratkozzon fel, iratkozz fel + csatornánk*, csoportunk*, közösségünk*, minket, bennünket, maradjon le, maradj le, hozzánk
    hu kövess minket, kövessen minket, kövessetek minket, kövess bennünket, kövessen bennünket, kövesse oldalunkat, kövesd oldalunkat, lájkolja oldalunkat, lájkold oldalunkat + facebook*, twitter*, instagram*, youtub*, tiktok*, linkedin*, threads*, viber*, whatsapp*, telegram*, google*, közösségi
    hu applikációnk*, alkalmazásunk*, appunk* + töltse le, töltsd le, telepítse, telepítsd, töltsétek le + hír*, értesítés*, értesül*
    el newsletter, newsletters, ενημερωτικό δελτίο + εγγραφείτε, εγγράψου, εγγραφή, γραφτείτε, κάντε εγγραφή, λάβετε, λάβε, λαμβάνετε, αποκτήστε + μας, δωρεάν, εδώ, email, e mail, καθημερινά, κάθε μέρα, κάθε πρωί, κάθε εβδομάδα
    el whatsapp, telegram, viber + κανάλι, κανάλια, ομάδα, κοινότητα + ακολουθήστε, ακολούθησε, εγγραφείτε, μπείτε, μπες, ενταχθείτε, γίνετε, γίνε, συνδεθείτε, ελάτε + μας, πρώτοι, ειδήσεις, ενημερωθείτε, ενημερώνεστε
    el google news, google discover + ακολουθήστε, ακολούθησε, βρείτε μας, προσθέστε, διαβάστε μας + μας, πρώτοι, ειδήσεις, ενημερωθείτε, τα νέα, όλα τα νέα
    el ακολουθήστε μας, ακολούθησέ μας, βρείτε μας, κάντε μας, κάντε like + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, viber, whatsapp, telegram, google news, social media, μέσα κοινωνικής
    el εφαρμογή μας, app μας, application μας + κατεβάστε, κατέβασε, εγκαταστήστε + ειδήσεις, νέα, ενημερ*, ειδοποιήσεις
    tr bülten*, newsletter* + abone olun, abone ol, kaydolun, kayıt olun, üye olun, kaydol, abone olmayı, abone olabilirsiniz + bültenimiz*, bültenlerimiz*, bizim, ücretsiz, posta kutunuz*, e postanız*, her sabah, her gün, her hafta, buradan
    tr whatsapp*, telegram* + kanal*, grub*, grup*, topluluğ* + abone olun, abone ol, katılın, katıl, takip edin, takip et, üye olun, takip edebilirsiniz + kanalımız*, grubumuz*, topluluğumuz*, bizi, haberdar, haberler*, haberleri, anında, gelişme*
    tr takip ed*, takip et + bizi, sayfamız*, hesabımız*, hesaplarımız* + facebook*, twitter*, x, instagram*, youtube*, tiktok*, linkedin*, whatsapp*, telegram*, google*, sosyal medya*
    tr google news*, google haberler* + takip edin, takip et, abone olun, abone ol, ekleyin + bizi, haber*, gelişme*
    tr uygulamam*, haber uygulama* + indirin, indir, yükleyin, yükle, ücretsiz indirin + haber*, gelişme*, bildirim*
    ar نشرتنا, نشراتنا, لنشرتنا, النشرة البريدية, النشرة الإخبارية, نشرة بريدية, القائمة البريدية, قائمتنا البريدية + اشترك, اشتركوا, اشتركي, للاشتراك, سجل, سجلوا, انضم, انضموا, احصل, احصلوا + نشرتنا, نشراتنا, لنشرتنا, قائمتنا, مجانا, بريدك, بريدكم, هنا, لتصلك, لتصلكم, ليصلك
    ar واتساب, الواتساب, واتس آب, الواتس آب, تلغرام, تليغرام, تيليغرام, تلجرام, تليجرام, التلغرام, تلغراما + قناة, قناتنا, قنواتنا, لقناتنا, بقناتنا, مجموعتنا, لمجموعتنا, حسابنا + تابعوا, تابعونا, اشترك, اشتركوا, انضم, انضموا, للانضمام, للاشتراك, تابع + قناتنا, قنواتنا, لقناتنا, بقناتنا, مجموعتنا, لمجموعتنا, حسابنا, تابعونا
    ar تابعونا, لمتابعتنا, انضموا إلينا + فيسبوك, الفيسبوك, تويتر, إكس, انستغرام, إنستغرام, انستجرام, إنستجرام, يوتيوب, تيك توك, تلغرام, تليغرام, تيليغرام, تليجرام, واتساب, غوغل, جوجل, google, facebook, instagram, youtube, twitter, وسائل التواصل, مواقع التواصل, منصات التواصل
    ar تطبيقنا, لتطبيقنا + حمل, حملوا, نزل, نزلوا, لتحميل, قم بتحميل, حملي, ثبت + الأخبار, أخبار, إشعارات, الإشعارات, لحظة بلحظة, المستجدات
    fa خبرنامه + عضو شوید, مشترک شوید, ثبت نام کنید, ثبتنام کنید, دریافت کنید, بپیوندید, وارد کنید + ما, رایگان, ایمیل, ایمیلتان, اینجا
    fa تلگرام, تلگرامی, واتساپ, واتس اپ, واتساپی, روبیکا + کانال, صفحه, گروه + عضو شوید, بپیوندید, دنبال کنید, همراه شوید, همراه ما, مشترک شوید + ما
    fa دنبال کنید, همراه شوید + ما را, با ما + اینستاگرام, توییتر, فیسبوک, فیس بوک, یوتیوب, تلگرام, ایکس, واتساپ, گوگل, شبکه‌های اجتماعی, شبکه های اجتماعی
    fa اپلیکیشن, اپ + نصب کنید, دانلود کنید, دریافت کنید + ما + خبر*, اخبار
    he ניוזלטר, הניוזלטר, לניוזלטר, בניוזלטר, רשימת התפוצה, לרשימת התפוצה + הירשמו, הרשמו, הירשם, הצטרפו, להרשמה, להצטרפות, קבלו + שלנו, חינם, בחינם, כאן, למייל, לתיבת, לאימייל
    he וואטסאפ, ווטסאפ, ווטסאפ, בוואטסאפ, בווטסאפ, הוואטסאפ, הווטסאפ, לוואטסאפ, טלגרם, בטלגרם, הטלגרם, לטלגרם + ערוץ, לערוץ, הערוץ, ערוצי, קבוצת, לקבוצת, לקבוצה, הקבוצה, לקבוצות + הצטרפו, להצטרפות, עקבו, הירשמו, היכנסו, לחצו + שלנו, אלינו, אחרינו, כדי להתעדכן, ולהתעדכן, תפספסו, לפספס
    he עקבו אחרינו, עיקבו אחרינו, הצטרפו אלינו, חפשו אותנו, עשו לנו לייק + פייסבוק, בפייסבוק, אינסטגרם, באינסטגרם, טוויטר, בטוויטר, טיקטוק, בטיקטוק, יוטיוב, ביוטיוב, טלגרם, בטלגרם, וואטסאפ, בוואטסאפ, בווטסאפ, ברשתות החברתיות, ברשתות
    he האפליקציה, אפליקציית, לאפליקציה, אפליקציה + הורידו, להורדת, להורדה, התקינו + שלנו + חדשות, החדשות, הכתבות, מבזקים
    hi न्यूज़लेटर, न्यूजलेटर, न्यूज़लैटर, न्यूजलैटर, newsletter + सब्सक्राइब करें, सब्सक्राइब कर, सदस्यता लें, साइन अप करें, साइनअप करें, पाएं, जुड़ें, रजिस्टर करें + हमारे, हमारा, हमारी, मुफ्त, मुफ़्त, इनबॉक्स, ईमेल, रोज, रोज़, यहां, यहाँ
    hi व्हाट्सएप, व्हाट्सऐप, वॉट्सऐप, वाट्सएप, वॉट्सएप, वाट्सऐप, whatsapp, टेलीग्राम, telegram + चैनल, ग्रुप, चैनल्स + जुड़ें, जुड़िए, जॉइन करें, ज्वाइन करें, ज्वॉइन करें, फॉलो करें, सब्सक्राइब करें, क्लिक करें + हमारे, हमारा, हमसे
    hi फॉलो, लाइक, follow, subscribe + फॉलो करें, लाइक करें, सब्सक्राइब करें, follow करें, subscribe करें, फॉलो कर + हमें, हमारे, हमारा, हमसे + फेसबुक, facebook, ट्विटर, twitter, इंस्टाग्राम, instagram, यूट्यूब, youtube, गूगल न्यूज, गूगल न्यूज़, google news, व्हाट्सएप, whatsapp, टेलीग्राम, सोशल मीडिया
    hi डाउनलोड + डाउनलोड करें, डाउनलोड कीजिए, इंस्टॉल करें + ऐप, एप, app, ऐप्प + हमारा, हमारे, हमारी, ताजा खबर*, ताज़ा खबर*, ब्रेकिंग
    zh 电子报, 電子報, 新闻通讯, 新聞通訊, 新聞信, 邮件简报 + 订阅, 訂閱, 注册, 註冊 + 我们的, 我們的, 您的信箱, 您的邮箱, 你的信箱, 你的邮箱, 立即订阅, 立即訂閱, 点击此处, 點擊此處, 點此, 欢迎订阅, 歡迎訂閱, 欢迎您, 歡迎您
    zh 欢迎关注, 歡迎關注, 敬请关注我们, 关注我们, 關注我們, 追蹤我們, 追踪我们, 歡迎追蹤, 歡迎加入, 加入我們的, 加入我们的, 订阅我们, 訂閱我們 + 公众号, 公眾號, 微信, 微博, 臉書, 脸书, 粉絲專頁, 粉絲團, 频道, 頻道, 群組, 群组, 社群, 官方账号, 官方帳號, facebook, instagram, telegram, youtube, line, whatsapp, twitter
    zh 客户端, 用戶端, 應用程式, 应用程序 + 下载, 下載, 安装, 安裝 + 欢迎下载, 歡迎下載, 请下载, 請下載, 立即下载, 立即下載, 扫码下载, 掃碼下載 + 新闻, 新聞, 资讯, 資訊
    ja メルマガ, メールマガジン, ニュースレター + ご登録, 登録ください, 登録はこちら, 登録して, 登録しませんか, ご購読, 購読はこちら, 購読して, お申し込み, 申し込みはこちら + ください, お届け, こちら, 当サイト, 編集部, 弊社, しませんか
    ja 友だち追加, 友達追加, お友だち登録, 公式アカウント, 公式チャンネル, チャンネル登録, フォロー + 友だち追加, 友達追加, お友だち登録, フォロー, チャンネル登録 + 最新, お届け, ニュース, 記事, 更新情報, 配信中, 情報を + ください, お願いします, よろしく, ぜひ, しよう, こちら
    ja 公式アプリ, ニュースアプリ, 当アプリ + ダウンロード, インストール + ください, こちらから, ぜひ, お試し
    ja ブックマーク, お気に入り登録, お気に入りに登録 + 当サイト, 当ブログ, このサイト + ください, お願い
    ja プッシュ通知, 通知をオン + オン, 許可, 登録, 設定 + ください + ニュース, 速報, お届け, 当サイト
    ko 뉴스레터* + 구독하세요, 구독해 주세요, 구독해주세요, 구독해보세요, 구독해 보세요, 구독하시면, 신청하세요, 신청해 주세요, 신청하시면, 받아보세요, 받아 보세요, 만나보세요, 만나 보세요 + 저희*, 우리*, 매일*, 매주*, 무료*, 메일*, 이메일*, 메일함*, 아침*, 소식*, 뉴스를, 기사를
    ko 카카오톡*, 텔레그램*, 유튜브*, 네이버*, 카톡*, 인스타그램*, 페이스북* + 채널*, 구독*, 팔로우* + 추가하세요, 추가해 주세요, 추가해주세요, 구독하세요, 구독해 주세요, 구독해주세요, 팔로우하세요, 팔로우해 주세요, 팔로우해주세요, 만나보세요, 만나 보세요, 눌러 주세요, 눌러주세요, 구독 부탁드립니다 + 뉴스*, 소식*, 기사*, 속보*, 저희*, 최신*
    ko 설치하세요, 설치해 보세요, 다운로드하세요, 다운받으세요, 내려받으세요 + 앱, 앱을, 앱에서, 앱으로, 애플리케이션* + 뉴스*, 속보*, 기사*
    vi bản tin, newsletter + hãy đăng ký, mời bạn đăng ký, đăng ký ngay, đăng ký nhận, đăng ký tại đây, bấm vào đây, nhập email + chúng tôi, tòa soạn, quý độc giả, quý bạn đọc, email của bạn, hộp thư của bạn, miễn phí
    vi zalo, telegram, whatsapp, google news, facebook, youtube, tiktok, fanpage + theo dõi, quan tâm, tham gia, đăng ký, like + của chúng tôi trên, chúng tôi trên, chúng tôi tại, kênh của chúng tôi, trang của chúng tôi, hãy theo dõi, mời bạn theo dõi, mời quý, mời độc giả, mời bạn đọc, đừng quên theo dõi, đừng quên đăng ký, fanpage của chúng tôi + tin, tin tức, thông tin, bài viết, video, cập nhật, mới nhất
    vi ứng dụng của chúng tôi, ứng dụng đọc báo, ứng dụng tin tức + tải, cài đặt + tin, tin tức, thông báo + hãy, ngay, mời, chúng tôi
    id newsletter, buletin, nawala + berlangganan, daftar, daftarkan, dapatkan, langganan, ikuti + newsletter kami, buletin kami, nawala kami, email anda, emailmu, surel anda, kotak masuk anda, inbox anda, di sini, gratis
    id telegram, whatsapp + grup, saluran, channel, kanal, komunitas + mari bergabung, yuk gabung, ayo bergabung, bergabunglah, bergabung, gabung, ikuti, klik + dapatkan update, dapatkan berita, dapatkan informasi, grup kami, saluran kami, channel kami, kanal kami, berita pilihan, berita terkini, update berita
    id ikuti kami, follow kami, ikuti media sosial kami, ikuti akun + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, whatsapp, telegram, google news, media sosial
    id google news + ikuti, baca, simak, cek, dapatkan, follow, pantau + berita lainnya, berita terkini, berita terbaru, kami, artikel lainnya, berita menarik
    id unduh, aplikasi kami + unduh, download, instal, pasang + aplikasi kami, app kami, aplikasi berita + berita, kabar, notifikasi
    sv nyhetsbrev* + anmäl dig, skriv upp dig, prenumerera på, få vårt, få våra, registrera dig, missa inte, vill du ha + vårt, våra, vår, gratis, kostnadsfri*, här, inkorg*, mejl*, varje dag, varje vecka, varje morgon
    sv följ oss, gilla oss + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, bluesky, whatsapp, telegram, google news, sociala medier
    sv whatsapp*, telegram* + kanal*, whatsappkanal*, grupp* + följ, gå med, prenumerera på, anmäl dig + vår, våra, oss, missa inte, missar
    sv vår app, vår nyhetsapp, våra appar, nyhetsapp* + ladda ner, ladda hem, hämta + nyhet*, notis*, pushnotis*, senaste
    sv pushnotis*, nyhetsnotis*, notiser + aktivera, slå på, sätt på + våra, nyheter från, missa
    da nyhedsbrev* + tilmeld dig, tilmeld jer, skriv dig op, abonnér på, abonner på, få vores, modtag vores, vil du have, gå ikke glip + vores, gratis, her, indbakke*, mail, hver dag, hver uge, hver morgen, dagligt
    da følg os, synes godt om os, like os + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, bluesky, whatsapp, telegram, google news, sociale medier
    da whatsapp*, telegram* + kanal*, whatsappkanal*, gruppe* + følg, bliv medlem, tilmeld dig, abonnér på + vores, os, glip
    da vores app, vores nyhedsapp, nyhedsapp* + hent, download, installer + nyhed*, notifikation*, pushbesked*, seneste
    no nyhetsbrev* + meld deg på, meld dere på, registrer deg, abonner på, få vårt, få våre, motta vårt, vil du ha, ikke gå glipp + vårt, våre, gratis, her, innboks*, e post, hver dag, hver uke, hver morgen, daglig
    no følg oss, lik oss + facebook, twitter, x, instagram, youtube, tiktok, linkedin, threads, bluesky, whatsapp, telegram, google news, sosiale medier
    no whatsapp*, telegram* + kanal*, whatsappkanal*, gruppe* + følg, bli med, meld deg, abonner på + vår, våre, oss, glipp
    no vår app, appen vår, vår nyhetsapp, nyhetsappen vår + last ned, hent, installer + nyhet*, varsl*, pushvars*, siste
    fi uutiskir* + tilaa, tilaathan, tilaisitko, liity, ilmoittaudu, rekisteröidy, haluatko + uutiskirjeemme, meidän, tästä, täältä, sähköpostiisi, itsellesi
    fi seuraa meitä, seuraathan meitä, löydät meidät, tykkää meistä, seuraa kanaviamme + facebook*, twitter*, x, instagram*, youtub*, tiktok*, linkedin*, threads*, bluesky*, whatsapp*, telegram*, google*, somessa, sosiaalisessa
    fi whatsapp*, telegram* + kanav*, ryhm*, whatsappkanav* + seuraa, liity, tilaa, ota seurantaan + kanavaamme, kanavamme, ryhmäämme, meitä, meidän, puhelimeesi
    fi sovelluksemme + lataa, asenna, ota käyttöön + uuti*, ilmoitu*
""")

NOTICE_ROWS = """
        en - Enjoyed this report? Save our homepage as a bookmark for daily news, and let our free newsletter bring the rest: sign up in a minute.
        en - Never stand in the rain uninformed: join the channel of Harbour Post on WhatsApp, and you'll get the day's stories on your phone.
        de - Morgens wissen, was am Hafen los ist: Abonniere den Whatsapp-Kanal der Küstenpost und du bekommst alles Wichtige auf dein Handy.
        fr - Le port vous passionne ? Chaque matin, la newsletter du Phare résume la nuit en mer : inscrivez-vous, c'est gratuit.
        es - ¿Te interesa la vida del puerto? Entonces suscríbete sin coste a la newsletter que nuestra redacción escribe cada mañana.
        it - Ti è piaciuto questo racconto del porto? Ogni settimana ne scegliamo cinque per la newsletter: iscriviti, basta un clic.
        pt - Gostou desta história do porto? As melhores da semana chegam por newsletter: inscreva-se, é gratuito e leva um minuto.
        nl - Meer lezen over de haven? Elke week kiezen wij de mooiste stukken voor de nieuwsbrief, dus schrijf je vandaag nog in.
        pl - Podobał ci się ten tekst o porcie? Najlepsze zbieramy co piątek w newsletterze, zapisz się, to nic nie kosztuje, list przychodzi bezpłatnie.
        ru - Понравился рассказ о порте? Лучшее за неделю мы собираем в одном письме: подпишитесь на рассылку, она бесплатная.
        uk - Сподобалася розповідь про порт? Найкраще за тиждень ми складаємо в один лист: підпишіться на розсилку, вона безкоштовна.
        cs - Líbil se vám příběh z přístavu? Každý týden vybíráme pět nejlepších, tak se nerozmýšlejte a přihlaste se k newsletteru, je to zdarma.
        ro - Ți-a plăcut povestea din port? Duminica le alegem pe cele mai bune pentru newsletter: abonează-te, este gratuit.
        hu - Tetszett a kikötő története? A legjobbakat vasárnaponként összegyűjtjük, iratkozzon fel hírlevelünkre, hogy egy se vesszen el.
        el - Σας άρεσε η ιστορία του λιμανιού; Κάθε Κυριακή διαλέγουμε τις καλύτερες για το newsletter μας, αρκεί να εγγραφείτε.
        tr - Limanın öyküsünü sevdiniz mi? En güzellerini pazar günleri derliyoruz: bültene abone olun, ücretsiz okuyun.
        ar - هل أعجبتك حكاية الميناء؟ نجمع أجمل الحكايات كل أسبوع في النشرة البريدية، اشترك فيها مجانا ولن تفوتك حكاية.
        fa - داستان بندر را پسندیدید؟ بهترین‌ها را هر هفته در خبرنامه ما بخوانید؛ کافی است در آن عضو شوید.
        he - אהבתם את הסיפור מהנמל? פעם בשבוע אנחנו בוחרים את היפים ביותר לניוזלטר, הירשמו והוא יגיע אליכם בחינם.
        hi - बंदरगाह की कहानी पसंद आई? सबसे अच्छी कहानियां हर हफ्ते हमारे न्यूज़लेटर में आती हैं, आज ही सब्सक्राइब करें।
        zh - 喜欢港口的故事吗？每周我们都会挑选最好的几篇写进电子报，欢迎订阅。
        ja - 港の話をもっと読みたい方へ。選りすぐりの記事を毎週メルマガでお届けします。ぜひご登録ください。
        ko - 항구 이야기가 마음에 드셨나요? 매주 고른 기사를 뉴스레터에 담아 드립니다. 지금 구독하세요.
        vi - Bạn thích câu chuyện về bến cảng? Mỗi tuần chúng tôi chọn những bài hay nhất cho bản tin, hãy đăng ký để nhận.
        id - Suka kisah dari pelabuhan? Setiap pekan kami memilih yang terbaik untuk newsletter, daftarkan email Anda sekarang juga.
        sv - Tyckte du om berättelsen från hamnen? Varje vecka samlar vi de bästa i ett nyhetsbrev, anmäl dig så kommer det.
        da - Kunne du lide historien fra havnen? Hver uge samler vi de bedste i et nyhedsbrev, tilmeld dig, så får du det først.
        no - Likte du historien fra havnen? Hver uke samler vi de beste i et nyhetsbrev, meld deg på, så får du det først.
        fi - Piditkö tarinasta satamassa? Kokoamme parhaat joka viikko uutiskirjeeseen, eikä se maksa mitään: tilaa se itsellesi.
        en | The harbour town's newsletter has gained 4,000 readers since the storm, and the editor says most of them signed up on a Sunday.
        en | The police asked residents to join the town's WhatsApp channel, where warnings about the flood would be posted every hour.
        en | He bought the app for two million, shut it down in a week and never told those who had downloaded it what had happened.
        en | She wrote in her newsletter on Monday that she would not run again, and that her readers had been right to doubt it.
        de | Der Newsletter der Hafenbehörde erschien zuletzt im März, seither haben sich nach ihren Angaben 300 Leser abgemeldet.
        fr | La newsletter de la mairie compte 3 000 abonnés, mais la maire n'y a pas dit un mot de la fermeture du port.
        es | El canal de WhatsApp del puerto tenía cuatro mil seguidores cuando la alcaldesa decidió cerrarlo sin aviso.
        ru | Рассылку портового управления читают три тысячи человек, но о закрытии причала в ней не было ни слова.
        ja | 港の管理事務所のメルマガは三千人が購読しているが、桟橋の閉鎖については何も書かれていなかった。
"""
