"""Notices of the room ``related``: sentences in which the site sends its reader to its other pages."""

from __future__ import annotations

from cleaner.rules._book import groups

#: The site + what it has more of + where the reader finds it.
SITE = groups("""
    en our coverage, all our coverage, our full coverage, our live coverage, our news section, latest news, more news, more stories, more articles, all the latest, latest headlines, latest updates, all our stories, all our articles, most important news, full coverage, traffic and travel news, latest travel news + click here, tap here, see all, see more, read all, read more, find more, head to our, visit our, follow us, follow our, go to our, check out our, keep up with + here, our, your, you, on our site, looking for, from across
    en looking for + see all our, see our, find it here, find them here, find it in our, browse our, try our, search our, visit our, head to our + coverage, stories, articles, guides, recipes, listings, section, page, archive, reviews, deals, offers
    de nachrichten, meldungen, unsere artikel, unserer artikel, alle berichte, rezepte, liveticker, newsblog, dossier, themenseite, themenspezial + finden sie, finden sie hier, lesen sie, gibt es hier, gibt es in unserem, gibt es auf unserer, geht es zu, geht es zum, geht es zur, geht s zum, geht s zur, geht s zu, klicken sie, findest du, findet ihr, lest ihr + unserem ressort, unserer rubrik, unserem dossier, unserer themenseite, unserem liveticker, unserem newsblog, unserem portal, unserer seite, unserer website, unserer webseite, unserer app, unserem spezial, unserer übersicht, klicken sie hier, hier klicken, hier geht es zu, hier geht es zum, hier geht es zur, hier geht s zu, hier geht s zum, hier geht s zur, hier finden sie unser*, hier kommen sie zu* + mehr, weitere, alle, aktuelle, neueste, neuesten, noch mehr
    de arztsuche, suche, jobsuche, rechner, quiz, spezial, übersicht, rezepte, wettervorhersage, stellenmarkt + hier geht es zu, hier geht es zum, hier geht es zur, hier geht s zum, hier geht s zur, hier geht s zu, hier kommen sie, hier finden sie unser* + sie suchen, suchen sie, du suchst, suchst du, mehr, interessiert, lust auf
    fr actualité, actualités, nos articles, infos, informations, dossiers, recettes, rubrique, dossier, reportages + retrouvez, cliquez, consultez, découvrez, lisez, rendez vous, à retrouver, suivez + notre rubrique, notre page, notre dossier, notre site, notre application, cliquez ici, en cliquant ici, notre fil + toute, toutes, tous, plus de, d autres, vous cherchez, vous recherchez, l intégralité
    es noticias, nuestros artículos, información, notas, reportajes, recetas, sección, cobertura, especial + haz clic, haga clic, clic aquí, consulta, consulte, encuentra, encuentre, sigue, siga, lee, lea, visita, visite, puedes, puede, pincha + nuestra sección, nuestra web, nuestra página, nuestro sitio, nuestro portal, nuestro canal, haz clic, haga clic, clic aquí, pincha aquí, pinche aquí + más, todas, toda, otras, últimas, buscas, busca, todos
    it notizie, nostri articoli, ricette, approfondimenti, aggiornamenti, sezione, speciale, guide + clicca, cliccate, leggi, leggete, trovi, trovate, segui, seguite, consulta, scopri, scoprite, visita + clicca qui, cliccate qui, nostra sezione, nostro sito, nostra pagina, nella sezione, nostro speciale, nostro canale, le trovate tutte qui, li trovate tutti qui, le trovi tutte qui, li trovi tutti qui + tutte, tutti, altre, altri, cerchi, cercate, ultime, più
    pt notícias, nossos artigos, matérias, reportagens, receitas, seção, secção, cobertura, especial + clique, confira, encontre, leia, veja, acompanhe, acesse, visite, siga, consulte + nossa página, nossa seção, nossa secção, nosso site, nosso portal, nosso canal, clique aqui, clicando aqui, acesse aqui + mais, todas, todos, outras, últimas, procura, procurando
    nl nieuws, onze artikelen, berichten, verhalen, recepten, dossier, overzicht, liveblog + klik, lees, vind je, vindt u, vind je hier, bekijk, volg, ga naar, check + onze pagina, onze site, onze website, ons dossier, ons liveblog, onze app, klik hier, onze rubriek + meer, alle, ander, andere, laatste, op zoek, zoek je, zoekt u
    pl wiadomości, naszych artykułów, informacji, informacje, newsów, przepisów, tekstów, materiałów + kliknij, czytaj, przeczytaj, znajdziesz, znajdziecie, zobacz, śledź, sprawdź, zajrzyj + naszym dziale, naszym serwisie, naszej stronie, naszym portalu, kliknij tutaj, kliknij tu, w serwisie + więcej, wszystkie, inne, najnowsze, szukasz, najnowszych, pozostałe
    ru новости, новостей, статьи, материалы, публикации, подробности, рецепты + читайте, смотрите, ищите, найдете, найдёте, найти, следите, переходите, жмите, смотреть + нашей рубрике, нашем разделе, нашем сайте, нашем канале, нашем телеграм*, по ссылке, нашей ленте, нашем материале + больше, все, другие, ещё, еще, свежие, последние, ищете, главные
    uk новини, новин, статті, матеріали, публікації, подробиці, рецепти + читайте, дивіться, шукайте, знайдете, знайти, стежте, переходьте, тисніть + нашій рубриці, нашому розділі, нашому сайті, нашому каналі, нашому телеграм*, за посиланням, нашій стрічці, нашому матеріалі + більше, всі, усі, інші, ще, свіжі, останні, шукаєте, головні
    cs zpráv, zprávy, články, článků, receptů, recepty, informací, přehled + klikněte, čtěte, najdete, sledujte, podívejte, přečtěte + naší rubrice, našem webu, naší stránce, našich stránkách, klikněte zde, našem speciálu + více, všechny, další, ostatní, nejnovější, hledáte
    ro știri, știrile, articolele noastre, informații, rețete, noutăți + click, citește, citiți, găsești, găsiți, vezi, urmărește, intră, accesează + secțiunea noastră, site ul nostru, pe site, pagina noastră, click aici, clic aici + mai multe, toate, alte, ultimele, cauți, căutați
    hu híreket, híreink*, hírek, cikkek*, cikkeink*, recept*, írásaink* + kattints*, olvass*, olvasd*, olvashat*, talál*, nézze, kövesse, megtalál* + rovatunk*, oldalunk*, honlapunk*, portálunk*, kattintson ide, kattints ide + további, több, összes, legfrissebb, keres, keresed
    el ειδήσεις, νέα, άρθρα, συνταγές, ρεπορτάζ + διαβάστε, δείτε, βρείτε, κάντε κλικ, πατήστε, ακολουθήστε, θα βρείτε + σελίδα μας, στο site, ιστοσελίδα μας, κάντε κλικ εδώ, πατήστε εδώ, κατηγορία μας + όλες, όλα, περισσότερα, περισσότερες, άλλα, άλλες, τελευταία, ψάχνετε, τις τελευταίες
    tr haber, haberler*, haberleri, haberlerin*, yazılar*, tarifler* + tıklayın, tıklayınız, okuyun, ulaşabilirsiniz, takip, bulabilirsiniz, göz atın, ziyaret + buraya tıklayın, buraya tıklayınız, sitemiz*, sayfamız*, kategorimiz*, için tıklayın, için tıklayınız + daha fazla, tüm, diğer, son, en son, en güncel, arıyor*
    ar الأخبار, أخبار, المقالات, مقالات, التقارير + اضغط, انقر, اقرأ, تابع, تابعوا, زوروا, تصفح, شاهد, شاهدوا, طالع + اضغط هنا, انقر هنا, اضغطوا هنا, موقعنا, صفحتنا, قناتنا, عبر الرابط, تطبيقنا, الفيديو المرفق, المرفق + المزيد, مزيد, جميع, كل, آخر, لمزيد, أحدث, تبحث
    ar لمزيد من التفاصيل, للمزيد من التفاصيل, لمعرفة المزيد, لمزيد من المعلومات + شاهد, شاهدوا, تابع, تابعوا, اضغط, اضغطوا, طالع, زوروا + الفيديو, المرفق, التالي, هنا, الرابط, التقرير, موقعنا
    fa اخبار, خبرها, مطالب, مقالات, گزارش‌ها + کلیک کنید, بخوانید, ببینید, دنبال کنید, مراجعه کنید, مشاهده کنید + اینجا کلیک کنید, سایت ما, وب‌سایت ما, صفحه ما, کانال ما, در صفحه, در بخش + بیشتر, همه, دیگر, آخرین, تازه‌ترین
    he חדשות, כתבות, כתבה, העדכונים, עדכונים, מתכונים, התחקירים, ידיעות + לחצו, קראו, היכנסו, הצטרפו, עקבו, תמצאו, צפו, לחץ + לחצו כאן, לחץ כאן, לערוץ שלנו, באתר שלנו, במדור שלנו, בערוץ שלנו, לאתר שלנו + כל, לכל, עוד, נוספות, האחרונות, מחפשים
    hi खबरें, खबरों, ख़बरें, खबर, न्यूज, समाचार, वीडियो + क्लिक करें, पढ़ें, देखें, फॉलो करें, जुड़ें, देखिए + यहां क्लिक करें, क्लिक करें, हमारी वेबसाइट, हमारे चैनल, वीडियो नीचे, हमारे व्हाट्सऐप, हमारे टेलीग्राम + सभी, और, अन्य, ताजा, ताज़ा, जुड़ा, जुड़ी, लेटेस्ट
    vi tin tức, bài viết, tin mới, thông tin, chương trình, tin bài, video + mời, đọc tại, xem tại, theo dõi, truy cập, bấm vào, nhấn vào, click + trên trang, trên website, tại website, trên ứng dụng, trang của chúng tôi, tại đây, chuyên mục, vn, com + trên, tại, của chúng tôi, các, khác, mới nhất
    id berita, artikel, informasi, kabar, resep, video + klik, baca, simak, ikuti, temukan, kunjungi, cek, tonton + halaman kami, kanal, situs kami, laman kami, aplikasi, klik di sini, tautan berikut, tautan ini + lainnya, selengkapnya, semua, terbaru, terkini, terkait, lain, mencari
    sv nyheter, nyheterna, våra artiklar, recept, texter, rapportering + klicka, läs, hittar du, följ, se, du hittar, kolla in + vår sida, vår sajt, vår app, vår webb, våra sidor, vår temasida, klicka här + fler, alla, mer, senaste, andra, letar du, söker du
    da nyheder, vores artikler, historier, opskrifter, dækning + klik, læs, finder du, følg, se, find, du finder, tjek + vores side, vores hjemmeside, vores app, vores tema, vores temaside, klik her, vores site + flere, alle, mere, seneste, andre, leder du, søger du
    no nyheter, nyhetene, saker, våre artikler, oppskrifter, dekning + klikk, les, finner du, følg, se, finn, du finner, sjekk + vår side, våre sider, vår nettside, våre nettsider, vår app, vår temaside, klikk her + flere, alle, mer, siste, andre, leter du, ser du etter
    fi uutiset, uutisia, juttuja, jutut, artikkelit, artikkeleita, reseptejä, reseptit + klikkaa, lue, löydät, seuraa, katso, tutustu, löytyvät + sivuiltamme, sivustoltamme, sivultamme, sivuillamme, klikkaa tästä, klikkaa tästä, sovelluksestamme + lisää, kaikki, muita, muut, tuoreimmat, uusimmat, etsitkö
    zh 新闻, 新聞, 文章, 报道, 報導, 资讯, 資訊, 消息 + 点击, 點擊, 请看, 請看, 查看, 閱讀, 阅读, 关注, 關注, 搜索 + 更多, 全部, 所有, 最新 + 本站, 官网, 官網, 专区, 專區, 频道, 頻道, 点击这里, 點擊這裡, 点击此处, 點擊此處
    ja ニュース, 記事, 特集, 情報, レシピ + ご覧, お読み, クリック, チェック, お探し, 読みたい + 当サイト, 本サイト, こちらのページ, こちらから, はこちら, クリック, 特設ページ + 他の, ほかの, その他, もっと, 最新, すべて, 全て, 一覧, さらに
    ko 뉴스*, 기사*, 소식* + 확인하*, 클릭*, 보려면*, 보시려면*, 만나보*, 볼 수* + 클릭*, 홈페이지*, 본지*, 채널* + 더 많은*, 다른*, 모든*, 최신*, 자세한*
""")

SITE_ROWS = """
        en - Click here for the latest travel news from across the island and the mainland
        en - Looking for something else? See all our coverage of the harbour vote here.
        de - Mehr Nachrichten aus Port Ellis und von der Küste finden Sie in unserem Ressort Lokales.
        fr - Retrouvez toute l’actualité du port dans notre rubrique Mer.
        es - Encuentra todas las noticias del puerto en nuestra sección Costa.
        it - Cercate altre ricette con il pesce? Le trovate tutte qui.
        pt - Confira todas as notícias do porto na nossa página da costa.
        nl - Al het laatste nieuws uit de haven lees je op onze pagina Kust.
        pl - Więcej wiadomości z portu znajdziesz w naszym dziale Wybrzeże.
        ru - Больше новостей о порте читайте в нашей рубрике «Берег».
        uk - Більше новин про порт читайте в нашій рубриці «Берег».
        cs - Všechny zprávy z přístavu najdete v naší rubrice Pobřeží.
        ro - Toate știrile din port le găsești în secțiunea noastră Coasta.
        hu - További híreket a kikötőről a Part rovatunkban olvashat.
        el - Διαβάστε όλες τις ειδήσεις για το λιμάνι στη σελίδα μας.
        tr - Limandan en son haberler için buraya tıklayın.
        ar - لمزيد من الأخبار عن الميناء اضغط هنا
        fa - همه اخبار بندر را در صفحه ساحل بخوانید.
        he - לכל העדכונים מהנמל הצטרפו לערוץ שלנו
        hi - बंदरगाह से जुड़ी सभी खबरें पढ़ने के लिए यहां क्लिक करें
        vi - Mời quý độc giả theo dõi các chương trình của đảo trên trang của chúng tôi
        id - Simak berita lainnya tentang pelabuhan di halaman kami
        sv - Fler nyheter från hamnen hittar du på vår sida Kusten.
        da - Flere nyheder fra havnen finder du på vores side Kysten.
        no - Flere nyheter fra havnen finner du på vår side Kysten.
        fi - Lue lisää satama-aiheisia juttuja täältä sivuiltamme.
        zh - 更多海港新闻请点击本站专区查看最新消息
        ja - 港の最新ニュースはこちらのページでご覧ください
        ko - 항구에 관한 더 많은 뉴스는 여기를 클릭해 확인하세요
        en | The latest news from the harbour is bad, the keeper said, and he looked at us for a long time.
        en | You can read our letters here in the museum, and the guide will tell you where they were found.
        de | Alle Artikel des täglichen Bedarfs finden Sie hier auf dem Markt, sagt die Händlerin, und mehr braucht niemand.
        de | Alle Nachrichten lesen Sie hier noch auf Papier, und unser Nachbar liest sie abends laut vor, sagt die Wirtin.
        es | Todas las noticias del pueblo llegan aquí, a nuestra panadería, y puedes escucharlas mientras esperas el pan.
        it | Tutte le ricette della nonna le trovate qui, nel nostro quaderno, scritte con una penna che non scrive più.
        ru | Все новости в нашей деревне узнавали у колодца, здесь и сейчас их ищите, смеётся бабушка Вера.
        zh | 她每天阅读最新的新闻，把所有文章剪下来，贴在我们家这里的墙上，请看的人都说好。
        ko | 주민들은 여기 게시판에서 마을의 다른 소식을 확인하며 하루를 시작한다고 이장은 말했다.
        es | Las noticias del puerto llegaban aquí con nuestra radio, y todas eran malas ese invierno.
    """
