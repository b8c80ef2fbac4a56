"""Notices of the room ``bylines``: the box about who wrote the text, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

#: What the author is, and where else the author may be found. An obituary of a reporter tells what he was, and asks nobody
#: to follow him.
BOX = groups("""
    en reporter, journalist, editor, writer, correspondent, columnist, author, contributor, freelancer, blogger, senior reporter, producer, staff writer + follow him on x, follow him on twitter, follow him on instagram, follow him on bluesky, follow him on threads, follow him on mastodon, follow him on linkedin, follow him on facebook, follow her on x, follow her on twitter, follow her on instagram, follow her on bluesky, follow her on threads, follow her on mastodon, follow her on linkedin, follow her on facebook, follow them on x, follow them on twitter, follow them on instagram, follow them on bluesky, follow them on threads, follow them on mastodon, follow them on linkedin, follow them on facebook, find him on x, find him on twitter, find him on instagram, find him on bluesky, find him on threads, find him on mastodon, find him on linkedin, find him on facebook, find her on x, find her on twitter, find her on instagram, find her on bluesky, find her on threads, find her on mastodon, find her on linkedin, find her on facebook, find them on x, find them on twitter, find them on instagram, find them on bluesky, find them on threads, find them on mastodon, find them on linkedin, find them on facebook, email him at, email her at, email them at, reach him at, reach her at, reach them at, contact him at, contact her at, contact them at, view all posts, all posts by, more articles by, more stories by, see all articles, read more articles by, view all articles + covers, writes, is a, is the, is an, has written, has worked, joined, based in, reports, holds, specializes, specialises, about the author, previously, works, covering
    de redakteur, redakteurin, journalist, journalistin, autor, autorin, reporter, reporterin, korrespondent, korrespondentin, volontär, volontärin, blogger, bloggerin, bloggt, kolumnist, kolumnistin, chefredakteur, chefredakteurin + mehr artikel von, alle artikel von, weitere artikel von, alle beiträge von, alle texte von, folgen sie ihm auf, folgen sie ihr auf, folgt ihm bei, folgt ihr bei, folgt ihm auf x, folgt ihr auf x, folge ihm auf, folge ihr auf, zum profil, zum autorenprofil, weitere beiträge von + schreibt, seit, arbeitet, jahrgang, berichtet, studierte, ist, bloggt, leitet
    fr journaliste, rédacteur, rédactrice, reporter, correspondant, correspondante, chroniqueur, chroniqueuse, auteur, autrice, grand reporter, rédacteur en chef + voir tous ses articles, voir tous les articles, lire tous les articles, lire ses articles, ses derniers articles, suivez la sur, suivez le sur, retrouvez la sur, retrouvez le sur, ses autres articles, plus d articles de + depuis, suit, couvre, spécialisé, spécialisée, spécialiste, travaille, écrit, service, collabore, est
    es periodista, redactor, redactora, reportero, reportera, corresponsal, columnista, editor, editora, autor, autora, colaborador, colaboradora + ver todos sus artículos, todos sus artículos, ver todos los artículos, más artículos de, más noticias de, leer más de, ver perfil, síguelo en, síguela en, sígala en, sígalo en, ver más artículos + escribe, licenciad*, graduad*, desde, trabaja, especializad*, cubre, es, colabora, máster
    it giornalista, redattore, redattrice, cronista, corrispondente, collaboratore, collaboratrice, autore, autrice, blogger, caporedattore, pubblicista + leggi tutti gli articoli, vedi tutti gli articoli, altri articoli di, vai al profilo, segui su, seguilo su, seguila su, tutti gli articoli di + scrive, dal, si occupa, collabora, lavora, laureat*, è, classe, per, nata, nato
    pt jornalista, repórter, redator, redatora, editor, editora, correspondente, colunista, autor, autora, redactor, redactora + ver todos os artigos, todos os artigos, mais artigos de, veja todos os, ver perfil, mais textos de, leia mais de, todas as matérias de, siga no + escreve, formad*, desde, trabalha, cobre, é, formou, colabora, licenciad*, passou
    nl redacteur, verslaggever, verslaggeefster, journalist, journaliste, correspondent, columnist, columniste, auteur, chef, schrijver + alle artikelen van, bekijk alle, meer artikelen van, lees meer van, alle berichten van, volg haar op, volg hem op, mail haar, mail hem, naar profiel + schrijft, sinds, werkt, is, volgt, studeerde, bericht, blogt
    pl dziennikarz, dziennikarka, redaktor, redaktorka, reporter, reporterka, korespondent, korespondentka, publicysta, publicystka, autor, autorka + więcej artykułów, wszystkie artykuły, zobacz wszystkie, inne artykuły, więcej tekstów, zobacz profil, pozostałe artykuły, wszystkie teksty + pisze, absolwent*, zajmuje, od, jest, pracuje, związan*, specjalizuje, w redakcji
    ru журналист, журналистка, корреспондент, корреспондентка, редактор, обозреватель, автор, колумнист, репортер, блогер + все материалы автора, все статьи автора, другие статьи автора, другие материалы автора, все публикации автора, подписаться на автора, связаться с автором, читать все + пишет, работает, окончил*, специализируется, об авторе, с 20*, в журналистике, освещает, ведет, с 19*
    uk журналіст, журналістка, кореспондент, кореспондентка, редактор, редакторка, оглядач, оглядачка, автор, авторка, колумніст + усі матеріали автора, усі матеріали авторки, всі матеріали автора, всі матеріали авторки, усі статті автора, усі статті авторки, інші статті автора, інші матеріали автора, підписатися на автора, читати всі + пише, працює, закінчи*, спеціалізується, про автора, про авторку, з 20*, у журналістиці, висвітлює, веде
    cs redaktor, redaktorka, novinář, novinářka, reportér, reportérka, zpravodaj, zpravodajka, komentátor, komentátorka, autor, autorka, publicista + další články autora, zobrazit všechny články, všechny články autora, profil autora, články autora, napište autorovi, více článků autora + píše, vystudoval*, pracuje, od roku, věnuje, působí, je, zabývá
    ro jurnalist, jurnalistă, redactor, reporter, corespondent, editor, autor, autoare, editorialist, colaborator + vezi toate articolele, toate articolele autorului, mai multe articole de, alte articole de, vezi profilul + scrie, lucrează, absolvent*, din 20*, este, specializat*, colaborează, a absolvit, despre autor
    hu újságíró*, szerkesztő, főszerkesztő, riporter, tudósító, szerző, rovatvezető, publicista + összes cikke, további cikkei, minden cikke, a szerző cikkei, további cikkek + dolgozik, óta, ír, végzett, foglalkozik, írja, diplomá*, lapunk*
    el δημοσιογράφος, συντάκτης, συντάκτρια, ανταποκριτής, ανταποκρίτρια, αρθρογράφος, ρεπόρτερ, αρχισυντάκτης + όλα τα άρθρα, περισσότερα άρθρα, δείτε όλα, ακολουθήστε τον στο, ακολουθήστε την στο, προβολή όλων + γράφει, εργάζεται, σπούδασε, γεννήθηκε, από το, ασχολείται, είναι, καλύπτει
    tr muhabir*, gazeteci*, editör*, yazar*, köşe yazar*, muhabiri + tüm yazıları, tüm haberleri, diğer yazıları, diğer haberleri, tüm yazılarını, profiline, bütün yazıları + mezun*, çalış*, yazıyor, yılında, doğdu, görev*, yazmaktadır, hakkında
    ar صحفي, صحفية, صحافي, صحافية, محرر, محررة, مراسل, مراسلة, كاتب, كاتبة, كاتب صحفي + جميع المقالات, كل المقالات, المزيد من مقالات, مقالات أخرى, جميع مقالاته, جميع مقالاتها, مزيد من المقالات, عرض كل + يكتب, تكتب, يعمل, تعمل, حاصل, حاصلة, متخصص, متخصصة, منذ, خريج, خريجة
    fa روزنامه نگار, روزنامهنگار, خبرنگار, نویسنده, دبیر, سردبیر, ستون نویس + همه مطالب, تمام مطالب, مطالب دیگر, سایر مطالب, دیگر مطالب, مشاهده همه, دنبال کنید, نوشته های دیگر, همه نوشتهها + مینویسد, فعالیت, فارغ, متولد, از سال, می‌نویسد, تحصیل, درباره نویسنده, دانش آموخته, مینویسند, کار
    he כתב, כתבת, עיתונאי, עיתונאית, עורך, עורכת, פרשן, פרשנית, בעל טור, הכותב, הכותבת, סופר + כל הכתבות, לכל הכתבות, עוד כתבות, כתבות נוספות, כל המאמרים, לכל המאמרים, עקבו אחריו, עקבו אחריה, לפרופיל, כל הפוסטים + כותב, כותבת, עובד, עובדת, מסקר, מסקרת, בוגר, בוגרת, מאז, על
    hi पत्रकार, संवाददाता, लेखक, लेखिका, संपादक, रिपोर्टर, उप संपादक + और पढ़ें, सभी लेख, सभी खबरें, और लेख, फॉलो करें, अन्य लेख, सभी आर्टिकल, प्रोफाइल + पत्रकारिता, अनुभव, कार्यरत, काम, लिखते, लिखती, साल
    zh 记者, 記者, 编辑, 編輯, 作者, 专栏作家, 專欄作家, 特约作者, 主编, 撰稿人 + 更多文章, 全部文章, 所有文章, 其他文章, 作者主页, 關注作者, 关注作者, 查看更多, 个人主页, 联系作者, 聯絡作者 + 毕业, 畢業, 任职, 任職, 专注, 專注, 曾任, 从事, 從事, 长期, 長期, 撰写, 撰寫, 现任, 現任, 关于作者
    ja 記者, ライター, 編集者, 編集長, 筆者, 著者, ジャーナリスト, 論説委員, コラムニスト + 記事一覧, 他の記事, 記事をもっと, 執筆記事, 全記事, プロフィールを見る, フォローする + 年生まれ, 入社, 担当, 卒, 経て, 執筆, 専門, 年から
    ko 기자*, 논설위원*, 필자*, 칼럼니스트*, 저자*, 에디터* + 다른 기사 보기*, 기사 더보기*, 기사 모아보기*, 전체기사*, 구독하기*, 기자페이지*, 기자 페이지* + 취재*, 담당*, 졸업*, 입사*, 전공*, 출입*, 씁니다*, 전합니다*
    vi phóng viên, nhà báo, biên tập viên, tác giả, cây bút, cộng tác viên + xem thêm bài, tất cả bài viết, bài viết cùng tác giả, xem tất cả bài, các bài viết khác của + viết về, tốt nghiệp, làm việc, từ năm, chuyên, là, phụ trách, về tác giả
    id wartawan, jurnalis, penulis, editor, reporter, redaktur, kontributor, kolumnis, koresponden + lihat semua artikel, semua artikel, baca artikel lain, lihat profil, lihat semua tulisan, artikel lain dari, lihat semua berita + menulis, lulusan, bekerja, sejak, adalah, meliput, bergabung, gemar, alumnus
    sv reporter, journalist, redaktör, skribent, korrespondent, krönikör, ledarskribent, författare, kolumnist + fler artiklar av, alla artiklar av, visa alla artiklar, läs mer av, alla texter av, fler texter av, följ henne på, följ honom på + skriver, arbetar, bevakar, sedan, är, jobbar, född
    da journalist, redaktør, reporter, skribent, korrespondent, klummeskribent, debattør, forfatter, kommentator + flere artikler af, alle artikler af, se alle artikler, følg hende på, følg ham på, læs mere af, alle indlæg af + skriver, arbejder, dækker, siden, er, uddannet, ansat, født
    no journalist, redaktør, reporter, skribent, korrespondent, spaltist, kommentator, forfatter + flere artikler av, alle artikler av, se alle artikler, følg henne på, følg ham på, les mer av, flere saker av + skriver, arbeider, jobber, dekker, siden, er, utdannet, ansatt, født
    fi toimittaja, kirjoittaja, kolumnisti, päätoimittaja, kirjeenvaihtaja, bloggaaja, reportteri + kirjoittajan muut, kaikki kirjoittajan, lisää kirjoittajalta, näytä kaikki, kirjoittajan kaikki, lue lisää kirjoittajalta + kirjoittaa, työskentelee, seuraa, on, vuodesta, erikoistunut, valmistunut
""")

BOX_ROWS = """
        en - Jane Doe is a reporter for the Harbour Times and covers ships. Follow her on X or send her a line.
        de - Anna Muster ist Redakteurin im Hafenressort und schreibt über Schiffe. Mehr Artikel von Anna Muster
        fr - Lucie Exemple est journaliste au service Ports, qu’elle suit depuis 2015. Voir tous ses articles
        es - Ana Ejemplo es periodista y escribe sobre el puerto desde 2015. Ver todos sus artículos
        it - Paolo Esempio è giornalista e scrive di porti dal 2015. Leggi tutti gli articoli di Paolo Esempio
        pt - João Exemplo é jornalista e escreve sobre o porto desde 2015. Ver todos os artigos
        nl - Piet Voorbeeld is redacteur en schrijft sinds 2015 over de haven. Bekijk alle artikelen van Piet
        pl - Jan Przykład jest dziennikarzem i redaktor działu portowego, pisze o statkach. Zobacz wszystkie artykuły
        ru - Анна Примерова, корреспондент отдела портов, пишет о судах с 2015 года. Все материалы автора
        uk - Анна Прикладова, кореспондентка відділу портів, пише про судна з 2015 року. Усі матеріали авторки
        cs - Jan Příklad je redaktor rubriky Přístavy a píše o lodích. Zobrazit všechny články
        ro - Ion Exemplu este redactor și scrie despre port din 2015. Vezi toate articolele
        hu - Példa Anna újságíró, 2015 óta ír a kikötőről. További cikkei itt olvashatók
        el - Η Άννα Παραδείγματος είναι δημοσιογράφος και γράφει για το λιμάνι. Δείτε όλα τα άρθρα της
        tr - Ayşe Örnek 2015 yılında mezun oldu, liman muhabiri olarak çalışıyor. Tüm yazıları
        ar - سميرة مثال صحفية تكتب عن الميناء منذ 2015. جميع المقالات
        fa - سارا نمونه روزنامه‌نگار است و از سال ۱۳۹۴ درباره بندر می‌نویسد. همه مطالب نویسنده
        he - דנה דוגמה היא כתבת ותיקה, כותבת על הנמל מאז 2015. לכל הכתבות
        hi - राम उदाहरण पत्रकार हैं और दस साल से बंदरगाह पर लिखते हैं। सभी लेख
        zh - 王小例，港口记者，长期关注船运。查看作者更多文章
        ja - 例田花子 記者、1980年生まれ、港を担当。執筆記事一覧
        ko - 김예시 기자는 2015년 입사해 항구를 담당하고 있다. 김예시 기자의 다른 기사 보기
        vi - Samira Bekele là phóng viên, viết về bến cảng từ năm 2015. Xem thêm bài của tác giả, tất cả bài viết
        id - Samira Bekele adalah wartawan yang menulis tentang pelabuhan sejak 2015. Lihat semua artikel
        sv - Eva Exempel är reporter och skriver om hamnen sedan 2015. Visa alla artiklar av Eva
        da - Lars Eksempel er journalist og har skrevet om havnen siden 2015. Se alle artikler af Lars
        no - Kari Eksempel er journalist og skriver om havnen. Se alle artikler av Kari
        fi - Anna Esimerkki on toimittaja ja kirjoittaa satamasta. Näytä kaikki Annan artikkelit
        en | She was a reporter on the island for forty years, and fishermen say that nobody writes like her any more.
        en | The editor is a patient man, and he asked the writer to follow him down to the quay before the storm.
        de | Der Redakteur arbeitet seit dreißig Jahren am Hafen, und mehr als ein Schiff trägt seinen Namen.
        fr | La journaliste couvre le port depuis dix ans, et tous les pêcheurs connaissent sa voiture bleue.
        es | El periodista escribe desde el muelle, y todos los pescadores saben que es hijo del farero.
        ru | Журналист работает в порту с прошлого года, и все рыбаки знают его собаку.
        fi | Toimittaja kirjoittaa satamasta, ja kalastajat odottavat hänen kirjaansa keväällä.
    """
