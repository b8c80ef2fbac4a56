"""Notices of the room ``related``: sentences in which the site sends its reader to its other pages."""

from __future__ import annotations

from cleaner.rules._book import groups

#: The site + what it has more of + where the reader finds it.
SITE = groups("""
    en our coverage, all our coverage, our full coverage, our live coverage, our news section, latest news, more news, more stories, more articles, all the latest, latest headlines, latest updates, all our stories, all our articles, most important news, full coverage, traffic and travel news, latest travel news + click here, tap here, see all, see more, read all, read more, find more, head to our, visit our, follow us, follow our, go to our, check out our, keep up with + here, our, your, you, on our site, looking for, from across
    en looking for + see all our, see our, find it here, find them here, find it in our, browse our, try our, search our, visit our, head to our + coverage, stories, articles, guides, recipes, listings, section, page, archive, reviews, deals, offers
    de nachrichten, meldungen, unsere artikel, unserer artikel, alle berichte, rezepte, liveticker, newsblog, dossier, themenseite, themenspezial + finden sie, finden sie hier, lesen sie, gibt es hier, gibt es in unserem, gibt es auf unserer, geht es zu, geht es zum, geht es zur, geht s zum, geht s zur, geht s zu, klicken sie, findest du, findet ihr, lest ihr + unser*, hier, auf unserer + mehr, weitere, alle, aktuelle, neueste, neuesten, noch mehr
    de arztsuche, suche, jobsuche, rechner, quiz, spezial, übersicht, rezepte, wettervorhersage, stellenmarkt + hier geht es zu, hier geht es zum, hier geht es zur, hier geht s zum, hier geht s zur, hier geht s zu, hier kommen sie, hier finden sie unser* + sie suchen, suchen sie, du suchst, suchst du, mehr, interessiert, lust auf
    fr actualité, actualités, nos articles, infos, informations, dossiers, recettes, rubrique, dossier, reportages + retrouvez, cliquez, consultez, découvrez, lisez, rendez vous, à retrouver, suivez + nos, notre, ici, notre rubrique, notre page, notre dossier, notre site + toute, toutes, tous, plus de, d autres, vous cherchez, vous recherchez, l intégralité
    es noticias, nuestros artículos, información, notas, reportajes, recetas, sección, cobertura, especial + haz clic, haga clic, clic aquí, consulta, consulte, encuentra, encuentre, sigue, siga, lee, lea, visita, visite, puedes, puede, pincha + aquí, nuestra, nuestro, nuestras, nuestros, nuestra sección, nuestra web + más, todas, toda, otras, últimas, buscas, busca, todos
    it notizie, nostri articoli, ricette, approfondimenti, aggiornamenti, sezione, speciale, guide + clicca, cliccate, leggi, leggete, trovi, trovate, segui, seguite, consulta, scopri, scoprite, visita + qui, nostra, nostro, nostre, nostri, nella sezione + tutte, tutti, altre, altri, cerchi, cercate, ultime, più
    pt notícias, nossos artigos, matérias, reportagens, receitas, seção, secção, cobertura, especial + clique, confira, encontre, leia, veja, acompanhe, acesse, visite, siga, consulte + aqui, nossa, nosso, nossas, nossos, na nossa, no nosso + mais, todas, todos, outras, últimas, procura, procurando
    nl nieuws, onze artikelen, berichten, verhalen, recepten, dossier, overzicht, liveblog + klik, lees, vind je, vindt u, vind je hier, bekijk, volg, ga naar, check + hier, onze, ons, op onze + meer, alle, ander, andere, laatste, op zoek, zoek je, zoekt u
    pl wiadomości, naszych artykułów, informacji, informacje, newsów, przepisów, tekstów, materiałów + kliknij, czytaj, przeczytaj, znajdziesz, znajdziecie, zobacz, śledź, sprawdź, zajrzyj + tutaj, naszym, naszej, nasz, nasze, tu, w naszym serwisie + więcej, wszystkie, inne, najnowsze, szukasz, najnowszych, pozostałe
    ru новости, новостей, статьи, материалы, публикации, подробности, рецепты + читайте, смотрите, ищите, найдете, найдёте, найти, следите, переходите, жмите, смотреть + здесь, нашем, нашей, наши, нашего, тут, по ссылке + больше, все, другие, ещё, еще, свежие, последние, ищете, главные
    uk новини, новин, статті, матеріали, публікації, подробиці, рецепти + читайте, дивіться, шукайте, знайдете, знайти, стежте, переходьте, тисніть + тут, нашому, нашій, наші, нашого, за посиланням + більше, всі, усі, інші, ще, свіжі, останні, шукаєте, головні
    cs zpráv, zprávy, články, článků, receptů, recepty, informací, přehled + klikněte, čtěte, najdete, sledujte, podívejte, přečtěte + zde, našem, naší, naše, tady, u nás + více, všechny, další, ostatní, nejnovější, hledáte
    ro știri, știrile, articolele noastre, informații, rețete, noutăți + click, citește, citiți, găsești, găsiți, vezi, urmărește, intră, accesează + aici, noastră, nostru, noastre, pe site + mai multe, toate, alte, ultimele, cauți, căutați
    hu híreket, híreink*, hírek, cikkek*, cikkeink*, recept*, írásaink* + kattints*, olvass*, olvasd*, olvashat*, talál*, nézze, kövesse, megtalál* + itt, oldalunk*, rovatunk*, ide, nálunk + további, több, összes, legfrissebb, keres, keresed
    el ειδήσεις, νέα, άρθρα, συνταγές, ρεπορτάζ + διαβάστε, δείτε, βρείτε, κάντε κλικ, πατήστε, ακολουθήστε, θα βρείτε + εδώ, μας, στο site, στη σελίδα + όλες, όλα, περισσότερα, περισσότερες, άλλα, άλλες, τελευταία, ψάχνετε, τις τελευταίες
    tr haber, haberler*, haberleri, haberlerin*, yazılar*, tarifler* + tıklayın, tıklayınız, okuyun, ulaşabilirsiniz, takip, bulabilirsiniz, göz atın, ziyaret + buraya, burada, sitemiz*, sayfamız*, kategorimiz*, için + daha fazla, tüm, diğer, son, en son, en güncel, arıyor*
    ar الأخبار, أخبار, المقالات, مقالات, التقارير + اضغط, انقر, اقرأ, تابع, تابعوا, زوروا, تصفح, شاهد, شاهدوا, طالع + هنا, موقعنا, صفحتنا, قسم, عبر + المزيد, مزيد, جميع, كل, آخر, لمزيد, أحدث, تبحث
    ar لمزيد من التفاصيل, للمزيد من التفاصيل, لمعرفة المزيد, لمزيد من المعلومات + شاهد, شاهدوا, تابع, تابعوا, اضغط, اضغطوا, طالع, زوروا + الفيديو, المرفق, التالي, هنا, الرابط, التقرير, موقعنا
    fa اخبار, خبرها, مطالب, مقالات, گزارش‌ها + کلیک کنید, بخوانید, ببینید, دنبال کنید, مراجعه کنید, مشاهده کنید + اینجا, سایت, صفحه, بخش + بیشتر, همه, دیگر, آخرین, تازه‌ترین
    he חדשות, כתבות, כתבה, העדכונים, עדכונים, מתכונים, התחקירים, ידיעות + לחצו, קראו, היכנסו, הצטרפו, עקבו, תמצאו, צפו, לחץ + כאן, שלנו, אצלנו, באתר, במדור, לערוץ + כל, לכל, עוד, נוספות, האחרונות, מחפשים
    hi खबरें, खबरों, ख़बरें, खबर, न्यूज, समाचार, वीडियो + क्लिक करें, पढ़ें, देखें, फॉलो करें, जुड़ें, देखिए + यहां, हमारे, हमारी, नीचे, साथ + सभी, और, अन्य, ताजा, ताज़ा, जुड़ा, जुड़ी, लेटेस्ट
    vi tin tức, bài viết, tin mới, thông tin, chương trình, tin bài, video + mời, đọc tại, xem tại, theo dõi, truy cập, bấm vào, nhấn vào, click + quý độc giả, bạn đọc, độc giả, quý vị, khán giả, tại đây + trên, tại, của chúng tôi, các, khác, mới nhất
    id berita, artikel, informasi, kabar, resep, video + klik, baca, simak, ikuti, temukan, kunjungi, cek, tonton + di sini, kami, halaman, kanal, situs, laman + lainnya, selengkapnya, semua, terbaru, terkini, terkait, lain, mencari
    sv nyheter, nyheterna, våra artiklar, recept, texter, rapportering + klicka, läs, hittar du, följ, se, du hittar, kolla in + här, vår, våra, vårt, hos oss + fler, alla, mer, senaste, andra, letar du, söker du
    da nyheder, vores artikler, historier, opskrifter, dækning + klik, læs, finder du, følg, se, find, du finder, tjek + her, vores, vor, hos os + flere, alle, mere, seneste, andre, leder du, søger du
    no nyheter, nyhetene, saker, våre artikler, oppskrifter, dekning + klikk, les, finner du, følg, se, finn, du finner, sjekk + her, våre, vår, vårt, hos oss + flere, alle, mer, siste, andre, leter du, ser du etter
    fi uutiset, uutisia, juttuja, jutut, artikkelit, artikkeleita, reseptejä, reseptit + klikkaa, lue, löydät, seuraa, katso, tutustu, löytyvät + täältä, tästä, sivuiltamme, meiltä, sivustoltamme, sivultamme + lisää, kaikki, muita, muut, tuoreimmat, uusimmat, etsitkö
    zh 新闻, 新聞, 文章, 报道, 報導, 资讯, 資訊, 消息 + 点击, 點擊, 请看, 請看, 查看, 閱讀, 阅读, 关注, 關注, 搜索 + 更多, 全部, 所有, 最新 + 本站, 我们, 我們, 这里, 這裡, 此处, 此處, 官网, 官網, 专区, 專區, 频道, 頻道
    ja ニュース, 記事, 特集, 情報, レシピ + ご覧, お読み, クリック, チェック, お探し, 読みたい + こちら, 当サイト, 本サイト, ページ + 他の, ほかの, その他, もっと, 最新, すべて, 全て, 一覧, さらに
    ko 뉴스*, 기사*, 소식* + 확인하*, 클릭*, 보려면*, 보시려면*, 만나보*, 볼 수* + 여기*, 저희*, 홈페이지*, 본지*, 채널* + 더 많은*, 다른*, 모든*, 최신*, 자세한*
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
        es | Las noticias del puerto llegaban aquí con nuestra radio, y todas eran malas ese invierno.
    """
