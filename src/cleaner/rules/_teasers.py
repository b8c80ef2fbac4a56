"""Words of the room ``teasers``: what invites to read on, with its examples."""

from __future__ import annotations

from cleaner.rules._book import book

CONTINUE = book("""
    en continue reading; continue reading this article; continue reading this story; continue reading the main story; continue reading at the original source; read the full story; read full story; read the full article; read full article; read full post; read the full post; read the whole story; read the whole article; read the entire article; read the rest of this entry; read the rest of this article; read the rest of the story; click here to read more; click to read more; tap to read more; click here to continue reading; view full article; show full article; read the original article; read original article; view original article; go to article; expand article; read the complete article
    en read the full story here; read the full report here; read the full article here; read the full post here; read the whole story here; read the original here; read the original story here; read the full interview here; read our full story; read our full report; read full report; read the full report; read the full text; read the full statement here; read more about it here; read more about this here; read more about this story; read more on this topic here; read more of this story; read more at; read more on our website; read more on our site; continue reading on our website; continue reading on the app; continue to full article; continue to article; continue to the article; continue to the site; go to the full article; go to full article; go to full story; go to the article; open the article; see full article; see full story; see the full story; see the full article; see the full list; see the full report; click here for the full story; click here for more stories; click here for more news; click here for more information; click here for details; click here for full details; click here to read the full story; click here to read the full article; click here to read the full report; click here to learn more; click here to find out more; click here to view; click here to watch; click here to listen; click here to download; click here to subscribe; click here to sign up; click here to register; for more, click here; for more news, click here; for more information, click here; for more details, click here; for more stories, click here; for full story, click here; for the full story, click here; for the latest updates, click here; tap here to read more; tap here for more; to read more, click here; to read the full story, click here; to read the full article, click here; find out more here; find more here; learn more here; more details here; full details here; full report here; full story here; watch the full interview; watch the full video here; watch the video here; watch the full episode; listen to the full episode; listen to the full interview; listen to the full podcast; expand to read more; expand full story; show full content; show full text; view full story; view full text; view original content; view the original article
    de weiterlesen; jetzt weiterlesen; hier weiterlesen; artikel weiterlesen; weiter lesen; den ganzen artikel lesen; ganzen artikel lesen; ganzer artikel; den vollständigen artikel lesen; vollständigen artikel lesen; zum vollständigen artikel; zum ganzen artikel; zum artikel; weiter zum artikel; zum originalartikel; ganzen beitrag lesen; zum beitrag; artikel lesen
    de mehr dazu lesen sie hier; mehr dazu hier; mehr dazu finden sie hier; mehr dazu erfahren sie hier; mehr dazu im video; mehr zum thema lesen sie hier; mehr zum thema finden sie hier; mehr zum thema hier; mehr informationen dazu finden sie hier; mehr informationen finden sie hier; mehr infos finden sie hier; mehr infos dazu gibt es hier; mehr infos gibt es hier; mehr infos hier; mehr informationen hier; mehr informationen gibt es hier; mehr lesen sie hier; mehr lesen sie auf; mehr über {words} lesen sie hier; mehr zu {words} lesen sie hier; mehr zum {words} lesen sie hier; mehr zur {words} lesen sie hier; mehr zu {words} finden sie hier; mehr zum {words} finden sie hier; mehr zur {words} finden sie hier; mehr zu {words} gibt es hier; mehr über {words} erfahren sie hier; alles zu {words} lesen sie hier; alles zum {words} lesen sie hier; alles zu {words} finden sie hier; alle infos zu {words} finden sie hier; alle infos zum {words} finden sie hier; alle informationen zu {words} finden sie hier; alle nachrichten zu {words} finden sie hier; alle entwicklungen finden sie hier; alle entwicklungen im liveticker; alle entwicklungen im überblick; alle entwicklungen lesen sie hier; alle news im liveticker; lesen sie hier mehr; lesen sie hier mehr dazu; lesen sie hier mehr zum thema; lesen sie hier weiter; lesen sie hier mehr über {words}; lesen sie hier mehr zu {words}; lesen sie hier den ganzen artikel; lesen sie hier das ganze interview; lesen sie hier den kommentar; lesen sie den ganzen artikel; lesen sie den vollständigen artikel; lesen sie hier alles zum thema; hier lesen sie mehr; hier lesen sie mehr dazu; hier lesen sie mehr zum thema; hier lesen sie den ganzen artikel; hier lesen sie das ganze interview; hier mehr erfahren; hier finden sie mehr; hier finden sie mehr informationen; hier finden sie mehr infos; hier finden sie weitere informationen; hier finden sie weitere artikel; hier finden sie alle artikel; hier finden sie alle infos; hier finden sie alle nachrichten; hier gibt es mehr infos; hier gibt es weitere informationen; hier geht es zum artikel; hier geht es zur bildergalerie; hier geht es zum interview; hier geht es zum video; hier geht es zum podcast; hier geht es zu den ergebnissen; hier geht es zur anmeldung; hier geht es zur startseite; hier geht's zum artikel; hier geht's zum liveticker; hier geht's zum video; hier geht's zum podcast; hier gehts zum artikel; hier klicken für mehr; klicken sie hier; klicken sie hier für mehr informationen; den vollständigen artikel finden sie hier; den vollständigen artikel lesen sie hier; den ganzen artikel lesen sie hier; das ganze interview lesen sie hier; das vollständige interview lesen sie hier; den ganzen text lesen sie hier; zum ganzen interview; zum vollständigen text; zum kompletten artikel; kompletten artikel lesen; im original lesen
    fr lire la suite; lire la suite de l'article; lire l'article; lire l'article complet; lire l'article en entier; lire l'article en intégralité; lire tout l'article; continuer la lecture; poursuivre la lecture; continuer à lire; poursuivre votre lecture; cliquez ici pour lire la suite; voir l'article complet
    fr lire la suite ici; lire l'intégralité de l'article; lire l'article dans son intégralité; lire l'article original; voir la suite; retrouvez l'article complet; retrouvez l'intégralité de l'article; retrouvez l'intégralité de l'entretien; la suite de l'article; la suite ici; cliquez ici pour en savoir plus; cliquez ici pour lire l'article; pour en savoir plus, cliquez ici; pour plus d'informations, cliquez ici; en savoir plus ici; plus d'informations ici; plus d'infos ici; plus de détails ici; plus d'informations sur notre site; afficher la suite; afficher l'article en entier; voir la vidéo ici; tous les détails ici; accéder à l'article; lire l'article ici
    es seguir leyendo; sigue leyendo; continuar leyendo; continúa leyendo; continuar lectura; leer el artículo completo; leer artículo completo; leer la noticia completa; leer noticia completa; leer la nota completa; leer nota completa; ver noticia completa; ver nota completa; lee el artículo completo; lee la noticia completa
    es lee la nota completa; lea la nota completa; ver la nota completa; lea el artículo completo; ver artículo completo; leer el resto; leer el resto del artículo; lee aquí la nota completa; lea aquí la nota completa; lee aquí el artículo completo; lea la noticia completa aquí; sigue leyendo aquí; sigue leyendo en; sigue leyendo la noticia; haz clic aquí; haga clic aquí; clic aquí para leer más; haz clic aquí para leer más; haga clic aquí para más información; haz clic aquí para más información; para más información, haz clic aquí; para más información, haga clic aquí; para leer más, haz clic aquí; más información aquí; más información en; más detalles aquí; mira el video aquí; mirá el video; ver vídeo completo; ver video completo; ver el vídeo completo; ver fuente original; ver texto completo; texto completo aquí; la nota completa; la nota completa aquí; ampliar la noticia
    it continua a leggere; continua la lettura; leggi tutto; leggi tutto l'articolo; leggi l'articolo; leggi l'articolo completo; leggi l'intero articolo; leggi la notizia; prosegui la lettura
    it leggi la notizia completa; leggi l'intervista completa; leggi l'articolo originale; leggi il resto dell'articolo; leggi il seguito; leggi il seguito qui; leggi qui l'articolo completo; leggi qui la notizia; clicca qui per leggere; clicca qui per leggere l'articolo; clicca qui per saperne di più; clicca qui per maggiori informazioni; per saperne di più; per saperne di più clicca qui; per maggiori informazioni; per maggiori informazioni clicca qui; maggiori informazioni qui; continua a leggere qui; continua a leggere l'articolo; vai all'articolo completo; vai all'articolo originale; vai alla notizia; vai al sito; guarda il video completo
    pt continue lendo; continuar lendo; continue a ler; continuar a ler; continue a leitura; leia a matéria completa; leia a notícia completa; leia o artigo completo; ler artigo completo; ler notícia completa; leia na íntegra; leia a íntegra
    pt leia a matéria completa aqui; leia a íntegra aqui; leia o texto completo; leia a reportagem completa; leia o artigo original; leia mais em; leia mais no; ler a notícia completa; ler o artigo; ver artigo completo; ver matéria completa; ver notícia completa; continue lendo aqui; continuar a leitura; clique aqui e saiba mais; clique aqui para ler; clique aqui para ler mais; clique aqui para saber mais; clique aqui para mais informações; clique aqui para assistir; para mais informações, clique aqui; para saber mais, clique aqui; para ler mais, clique aqui; saiba mais aqui; saiba mais clicando aqui; saiba tudo aqui; veja mais aqui; veja a íntegra; veja na íntegra; confira na íntegra; confira a íntegra; confira a matéria completa; assista ao vídeo completo; assista na íntegra
    nl lees verder; verder lezen; lees het hele artikel; lees het volledige artikel; lees hele artikel; lees het artikel; artikel lezen; ga verder met lezen
    nl lees het hele verhaal; lees het hele interview; lees volledig artikel; lees het volledige artikel hier; lees hier het hele artikel; lees hier het hele verhaal; lees hier verder; lees hier meer over {words}; lees meer over {words}; lees er hier meer over; lees meer hierover; meer lezen over {words}; lees het originele artikel; naar het artikel; ga naar het artikel; bekijk het hele artikel; klik hier voor meer; klik hier voor meer informatie; klik hier om verder te lezen; klik hier om het artikel te lezen; meer informatie vind je hier; meer informatie vindt u hier; meer weten?; meer weten? klik hier
    pl czytaj dalej; czytaj całość; czytaj cały artykuł; czytaj pełny artykuł; przeczytaj całość; przeczytaj cały artykuł; przejdź do artykułu; zobacz cały artykuł; kontynuuj czytanie
    pl czytaj cały tekst; czytaj całą rozmowę; czytaj artykuł dalej; przeczytaj cały tekst; przejdź do tekstu; przejdź do całości; zobacz pełną wersję; zobacz pełny artykuł; cały artykuł tutaj; więcej przeczytasz tutaj; więcej przeczytasz w; więcej na ten temat przeczytasz tutaj; więcej informacji tutaj; więcej informacji znajdziesz tutaj; więcej znajdziesz tutaj; więcej szczegółów tutaj; kliknij tutaj, aby przeczytać; kliknij tutaj, aby przeczytać więcej; kliknij, aby przeczytać; kliknij i przeczytaj; kliknij i czytaj; aby przeczytać więcej, kliknij tutaj; pokaż cały artykuł
    ru читать далее; читать дальше; читать полностью; читать целиком; читать статью; читать статью полностью; читать всю статью; читать полную версию; читать новость полностью; продолжить чтение; читайте далее
    ru читать материал полностью; читать весь текст; читать в источнике; читать на сайте; читайте полный текст; полный текст статьи; полная версия статьи; полный текст читайте; перейти к статье; перейти к материалу; перейти к новости; перейти к источнику; подробнее по ссылке; подробности по ссылке; подробнее в нашем материале; подробнее об этом читайте; подробнее о {words} читайте; подробнее читайте в материале; ссылка на источник
    uk читати далі; читати повністю; читати статтю; читати всю статтю; читати статтю повністю; читати повну версію; продовжити читання; читайте далі
    uk читати новину повністю; читати весь текст; читайте повний текст; повна версія статті; перейти до статті; перейти до матеріалу; перейти до новини; детальніше за посиланням; докладніше за посиланням; посилання на джерело
    cs číst dál; číst dále; číst celý článek; číst celé; zobrazit celý článek; celý článek; pokračovat ve čtení; přejít na článek; čtěte dále
    cs číst celý text; číst celý rozhovor; čtěte celý článek; přečtěte si celý článek; přečíst celý článek; pokračovat na článek; zobrazit celý text; celý článek zde; celý článek najdete zde; více informací zde; více informací najdete zde; více najdete zde; klikněte zde pro více informací
    ro citește mai departe; citeste mai departe; citește continuarea; citește tot articolul; citește articolul complet; citește articolul integral; citește articolul; continuă lectura; continuă să citești
    ro citește întregul articol; citește știrea completă; citeşte mai departe; vezi articolul complet; vezi toate detaliile; mai multe detalii aici; mai multe aici; mai multe informații aici; click aici pentru mai multe; dă click aici; arată mai mult
    hu tovább olvasom; tovább a cikkre; tovább a teljes cikkre; tovább a teljes cikkhez; olvass tovább; olvasson tovább; a teljes cikk elolvasása; teljes cikk; a cikk folytatása; elolvasom
    hu a teljes cikk itt olvasható; a teljes cikk; teljes cikk elolvasása; tovább a cikkhez; tovább a hírhez; olvassa el a teljes cikket; olvasd el a teljes cikket; a folytatás itt; bővebben ide kattintva; további részletek itt; a videó megtekintése
    el διαβάστε τη συνέχεια; διαβάστε την συνέχεια; συνεχίστε την ανάγνωση; συνεχίστε να διαβάζετε; διαβάστε ολόκληρο το άρθρο; διαβάστε όλο το άρθρο; συνέχεια ανάγνωσης
    el διαβάστε το πλήρες άρθρο; διαβάστε τη συνέχεια εδώ; διαβάστε αναλυτικά εδώ; διαβάστε την είδηση; δείτε ολόκληρο το άρθρο; δείτε περισσότερα εδώ; κάντε κλικ εδώ; περισσότερες πληροφορίες εδώ
    tr devamını oku; devamını okuyun; devamını gör; haberin devamı; haberin devamını oku; haberin devamı için tıklayın; yazının devamı; yazının devamını oku; okumaya devam et; okumaya devam edin; tamamını oku; haberi oku
    tr haberin tamamı için tıklayın; haberin devamı için tıklayınız; haberin detayları için tıklayın; haberin tamamını oku; haberin tamamını okumak için tıklayın; haberi okumak için tıklayın; devamı için tıklayın; devamını okumak için tıklayın; yazının tamamını oku; detaylar için tıklayın; detaylı bilgi için tıklayın; daha fazla bilgi; daha fazla bilgi için tıklayın; daha fazla bilgi al; daha fazla haber; izlemek için tıklayın; fotoğraflar için tıklayın; orijinal haberi oku; makalenin tamamını oku
    ar تابع القراءة; متابعة القراءة; أكمل القراءة; اكمل القراءة; مواصلة القراءة; اقرأ المقال كاملا; اقرأ المقال كاملاً; لقراءة المقال كاملا; اقرأ الخبر كاملا; قراءة الخبر كاملا; اقرأ النص كاملا
    ar اقرأ المزيد هنا; اقرأ الخبر كاملاً; اقرأ الخبر من المصدر; اقرأ الموضوع كاملا; اقرأ التفاصيل هنا; قراءة المقال كاملا; لقراءة الخبر كاملا; لقراءة المزيد اضغط هنا; لمزيد من التفاصيل اضغط هنا; لمعرفة المزيد اضغط هنا; اضغط هنا للمزيد; لمشاهدة الفيديو اضغط هنا; للمزيد اضغط هنا; المزيد من التفاصيل
    fa ادامه مطلب; ادامه خبر; ادامه را بخوانید; ادامه مطلب را بخوانید; متن کامل خبر; متن کامل مطلب; خواندن ادامه; ادامه خواندن; مشاهده متن کامل
    fa ادامه خبر را بخوانید; ادامه مطلب در لینک; متن کامل را بخوانید; خواندن ادامه مطلب; برای خواندن متن کامل کلیک کنید; برای مطالعه بیشتر; برای مطالعه بیشتر کلیک کنید; برای اطلاعات بیشتر کلیک کنید; اینجا کلیک کنید
    he המשך קריאה; להמשך קריאה; המשיכו לקרוא; המשך לקרוא; לכתבה המלאה; לכתבה המלאה לחצו כאן; לקריאת הכתבה המלאה; קראו את הכתבה המלאה
    he לחצו כאן לכתבה המלאה; להמשך קריאה לחצו כאן; לפרטים נוספים לחצו כאן; קראו עוד כאן
    hi पूरी खबर पढ़ें; पूरी ख़बर पढ़ें; पढ़ें पूरी खबर; पूरा पढ़ें; पूरा लेख पढ़ें; पढ़ना जारी रखें; आगे पढ़ें; विस्तार से पढ़ें; पूरी खबर पढ़ने के लिए क्लिक करें; पूरी खबर यहां पढ़ें
    hi पूरी खबर यहाँ पढ़ें; पूरी खबर पढ़ने के लिए यहां क्लिक करें; पूरा आर्टिकल पढ़ें; आगे पढ़ने के लिए क्लिक करें; आगे की खबर पढ़ें; और पढ़ने के लिए क्लिक करें; अधिक जानकारी के लिए यहां क्लिक करें; ज्यादा जानकारी के लिए यहां क्लिक करें; यहां क्लिक करें; यहाँ क्लिक करें; अधिक लोड करें; वीडियो देखने के लिए क्लिक करें; मूल लेख पढ़ें
    zh 阅读全文; 閱讀全文; 继续阅读; 繼續閱讀; 查看全文; 查看原文; 阅读原文; 閱讀原文; 展开全文; 展開全文; 点击阅读全文; 点击查看全文; 繼續看下去; 點我看全文; 显示全文
    zh 更多详情请点击
    ja 続きを読む; 続きを見る; 続きをみる; 続きはこちら; 記事の続きを読む; 記事全文を読む; 全文を読む; 記事を読む; 記事の全文を見る; この記事の続きを読む
    ja 全文を表示する; 記事を全文読む; 記事の全文を読む; 記事の続きを見る; 記事の続きはこちら; 続きを表示する; 続きはこちらから; 続きはこちらへ; 続きはサイトで; 続きは次のページ; 続きはこちらで読む; 続きを読む（全文）; この続きを読む; この記事を読む; 元の記事を読む; 元記事はこちら; 記事の詳細を見る; 詳しくはこちらから; 詳しくはこちらをご覧ください; 詳しくはこちらをご覧下さい; 詳細はこちらから; 詳細はこちらをご覧ください; こちらをクリック; ここをクリック; クリックして続きを読む; クリックして全文を読む; タップして続きを読む; 動画を視聴する; 他の写真を見る; 他の画像を見る
    ko 계속 읽기; 이어서 읽기; 전체 기사 보기; 기사 전체보기; 기사 전문 보기; 기사 전문보기; 기사 원문 보기; 기사 원문보기; 기사보기; 기사 보기; 전문 보기
    ko 기사 계속 보기; 기사 계속 읽기; 원문 기사 보기; 자세한 내용은 여기를 클릭하세요; 자세한 내용 보기; 더 많은 뉴스 보기
    vi đọc tiếp bài viết; đọc toàn bộ bài viết; xem toàn bộ bài viết; đọc bài viết đầy đủ; xem bài viết đầy đủ; xem tiếp bài viết; bấm để đọc tiếp
    vi đọc toàn văn; đọc bài viết gốc; đọc bài gốc; đọc thêm tại đây; xem bài viết; xem bài gốc; xem bài viết gốc; xem chi tiết tại đây; xem đầy đủ; xem toàn bộ; xem tất cả; xem thêm tại đây; nhấn vào đây; bấm vào đây; click vào đây; chi tiết tại đây; chi tiết xem tại đây; theo link gốc
    id baca selengkapnya; lanjutkan membaca; baca selanjutnya; baca artikel selengkapnya; baca berita selengkapnya; lihat selengkapnya; klik untuk baca selengkapnya; baca artikel lengkap
    id baca artikel lengkapnya di sini; baca lebih lanjut; baca lebih lanjut di sini; baca artikel asli; baca artikel aslinya; baca halaman selanjutnya; baca halaman berikutnya; selengkapnya di sini; selengkapnya klik di sini; selengkapnya baca di sini; klik di sini; klik di sini untuk membaca; klik di sini untuk selengkapnya; klik untuk baca; klik untuk membaca; informasi lebih lanjut; lihat artikel asli
    sv läs vidare; fortsätt läsa; fortsätt läsa artikeln; läs hela artikeln; läs hela inlägget; läs hela nyheten
    sv läs hela artikeln här; läs hela storyn; läs hela storyn här; läs hela texten; läs hela intervjun; läs hela intervjun här; läs hela reportaget; läs artikeln här; läs mer om {words} här; läs mer om det här; läs mer om detta här; fortsätt läsa här; fortsätt till artikeln; gå till artikeln; visa hela artikeln; klicka här för att läsa mer; klicka här för mer; klicka här för mer information; mer information finns här; mer information här; mer information hittar du här; se hela klippet; se hela listan; se hela listan här; se videon här
    da læs videre; fortsæt læsning; fortsæt med at læse; læs hele artiklen; læs hele historien; læs artiklen; læs hele indlægget
    da læs hele artiklen her; læs hele historien her; læs hele interviewet; læs hele interviewet her; læs artiklen her; læs den oprindelige artikel; læs mere om {words} her; læs mere om det her; fortsæt til artiklen; gå til artiklen; vis hele artiklen; klik her for at læse mere; klik her for mere; klik her for mere information; mere information her; find mere information her; se hele listen; se hele listen her
    no les videre; fortsett å lese; les hele saken; les hele artikkelen; les saken; les artikkelen; les hele innlegget
    no les hele artikkelen her; les hele saken her; les hele intervjuet; les hele intervjuet her; les artikkelen her; les mer om {words} her; les mer om dette her; les mer om saken her; fortsett til artikkelen; gå til artikkelen; gå til saken; vis hele artikkelen; klikk her for å lese mer; trykk her for å lese mer; klikk her for mer; klikk her for mer informasjon; mer informasjon her; mer informasjon finner du her
    fi jatka lukemista; lue koko juttu; lue koko artikkeli; lue koko uutinen; lue juttu; lue artikkeli
    fi lue koko artikkeli täältä; lue koko juttu täältä; lue koko juttu tästä; lue koko haastattelu; lue alkuperäinen artikkeli; lue juttu täältä; lue lisää tästä; lue lisää aiheesta täältä; näytä koko artikkeli; klikkaa tästä ja lue lisää; katso video täältä
""")

CONTINUE_ROWS = """
        en - Continue reading →
        en - For more news, click here
        en - Read the full story here
        de - Weiterlesen
        de - Mehr zum Hafen finden Sie hier.
        de - Hier geht's zum Liveticker
        fr - Lire la suite
        fr - Pour en savoir plus, cliquez ici
        es - Seguir leyendo
        es - Para más información, haz clic aquí
        it - Continua a leggere
        pt - Continue lendo
        nl - Lees verder
        nl - Lees hier meer over de haven
        pl - Przejdź do artykułu
        ru - Читать далее
        uk - Читати далі
        cs - Číst celý článek
        ro - Citește mai departe
        hu - Tovább olvasom
        el - Διαβάστε τη συνέχεια
        tr - Devamını oku
        ar - تابع القراءة
        fa - ادامه مطلب
        he - המשך קריאה
        hi - पूरी खबर पढ़ें…
        zh - 阅读全文
        zh - 点击查看全文
        ja - 続きを読む
        ja - 記事の続きはこちら
        ko - 기사 전문 보기
        vi - Đọc toàn bộ bài viết
        id - Baca Selengkapnya
        sv - Läs hela artikeln
        sv - Läs mer om hamnen här
        da - Læs hele artiklen
        no - Les hele saken
        fi - Lue koko juttu
        en | Continue reading the letter until you reach the name of the ship
        de | Weiterlesen lohnt sich, sagt die Bibliothekarin.
        de | Mehr zum Hafen finden Sie hier auf der Insel nicht, sagt der Wirt.
        en | Continue
        en | Learn more
        en | Click here, he said, and nothing happened for a year.
"""

BUTTON = book("""
    en read more; read more here; see more; show more; view more; load more; click here for more; see all news; view more news; see more news; see more stories; show more stories; view more stories; load more stories; load more articles; load more news; see more articles; show more articles; read more stories; click here to see more
    de mehr anzeigen; mehr laden; hier mehr lesen; mehr dazu lesen; weitere artikel laden; mehr artikel laden; weitere artikel anzeigen; weitere beiträge laden; mehr beiträge anzeigen
    fr en lire plus; voir plus; afficher plus; charger plus; voir plus d'articles; voir plus d'actualités; charger plus d'articles; afficher plus d'articles; lire plus d'articles
    es leer más; leer mas; ver más; ver mas; cargar más; mostrar más; ver más noticias; cargar más noticias; ver más artículos; leer más aquí; leer más noticias
    it leggi di più; leggi altro; mostra di più; mostra altro; carica altri; carica altre notizie; mostra altre notizie; leggi di più qui; carica altri articoli; vedi altre notizie
    pt leia mais; ver mais; veja mais; carregar mais; mostrar mais; veja mais notícias; carregar mais notícias; leia mais aqui; leia mais notícias; ver mais notícias; mais notícias aqui
    nl lees meer; toon meer; meer tonen; meer weergeven; laad meer; bekijk meer; lees hier meer; meer laden; meer artikelen laden; toon meer artikelen; meer berichten laden
    pl czytaj więcej; zobacz więcej; pokaż więcej; załaduj więcej; wczytaj więcej; czytaj więcej tutaj; pokaż więcej artykułów; załaduj więcej artykułów; zobacz więcej artykułów
    ru показать ещё; показать еще; показать больше; загрузить ещё; загрузить еще; смотреть ещё; читать ещё новости; загрузить больше; показать ещё новости; показать еще новости; читать подробнее
    uk показати ще; показати більше; завантажити ще; читати докладніше; показати ще новини; завантажити більше; читати детальніше
    cs více zde; číst více; zobrazit více; načíst další; načíst více; zobrazit další; číst více zde; zobrazit další články; načíst další články
    ro citește mai mult; citeste mai mult; citește mai multe; vezi mai mult; vezi mai multe; încarcă mai multe; afișează mai mult; citește mai mult aici; încarcă mai mult; încarcă mai multe știri; vezi mai multe știri
    hu több megjelenítése; továbbiak betöltése; több betöltése; további cikkek betöltése; több cikk betöltése; olvass tovább itt
    el διαβάστε περισσότερα; δείτε περισσότερα; φόρτωση περισσότερων; διαβάστε περισσότερα εδώ; εμφάνιση περισσότερων; προβολή περισσότερων; περισσότερα εδώ
    tr daha fazla oku; daha fazla göster; daha fazla yükle; daha fazla haber yükle; daha fazla haber göster; daha fazlasını oku; daha fazlasını gör; daha fazlasını göster
    ar اقرأ المزيد; إقرأ المزيد; اقرا المزيد; عرض المزيد; شاهد المزيد; مشاهدة المزيد; تحميل المزيد; عرض المزيد من الأخبار; تحميل المزيد من الأخبار; لقراءة المزيد; قراءة المزيد; إقرأ أكثر; اقرأ أكثر
    fa مشاهده بیشتر; نمایش بیشتر; بارگذاری بیشتر; بیشتر بخوانید; بارگذاری مطالب بیشتر; مشاهده مطالب بیشتر; نمایش مطالب بیشتر
    he קרא עוד; קראו עוד; הצג עוד; טען עוד; טען כתבות נוספות; לקריאה נוספת לחצו; הצג עוד כתבות; לחצו לעוד
    hi और पढ़ें; और देखें; अधिक पढ़ें; ज्यादा पढ़ें; और लोड करें; और पढ़े; और अधिक पढ़ें; और खबरें देखें; और ख़बरें पढ़ें; और अधिक देखें
    zh 查看更多; 阅读更多; 閱讀更多; 加载更多; 載入更多; 显示更多; 点击查看更多; 點擊查看更多; 点击加载更多; 查看更多内容; 查看更多新闻; 查看更多新聞; 看更多新聞
    ja もっと見る; もっとみる; もっと読む; 詳しくはこちら; さらに表示; さらに読み込む; 記事をもっと見る; もっと記事を見る; さらに見る; 詳細はこちら
    ko 더 보기; 자세히 보기; 자세히보기; 더 불러오기; 기사 더보기; 뉴스 더보기; 기사 더 보기; 뉴스 더 보기; 자세히 읽기; 더 많은 기사 보기
    vi đọc tiếp; xem tiếp; xem chi tiết; tải thêm; hiển thị thêm; xem thêm tin tức; tải thêm tin; xem thêm bài viết; tải thêm bài viết; xem thêm tin
    id lihat lainnya; lihat lebih banyak; muat lainnya; muat lebih banyak; load more; lihat berita lainnya; muat berita lainnya; lihat artikel lainnya; baca selengkapnya di sini; tampilkan lebih banyak; tampilkan lainnya
    sv läs mer; läs mer här; visa mer; visa fler; se mer; ladda fler; ladda mer; läs mer nyheter; visa fler artiklar; ladda fler artiklar; visa fler nyheter
    da læs mere; læs mere her; vis mere; vis flere; se mere; hent flere; hent mere; indlæs flere; vis flere artikler; hent flere artikler; se flere artikler
    no les mer; les mer her; vis mer; vis flere; se mer; last flere; last mer; last inn mer; last inn flere; vis flere artikler; last flere saker; vis flere saker
    fi lue lisää; lue lisää täältä; näytä lisää; katso lisää; lataa lisää; näytä enemmän; lataa lisää juttuja; näytä lisää juttuja; lue lisää uutisia; lataa enemmän
""")

BUTTON_ROWS = """
        en - Read more
        en - Load more articles
        de - Mehr anzeigen
        fr - Voir plus
        es - Leer más
        it - Leggi di più
        pt - Leia mais
        nl - Lees meer
        pl - Czytaj więcej
        ru - Показать ещё
        uk - Показати ще
        cs - Číst více
        ro - Citește mai mult
        hu - Több megjelenítése
        el - Διαβάστε περισσότερα
        tr - Daha fazla oku
        ar - اقرأ المزيد
        fa - مشاهده بیشتر
        he - קראו עוד
        hi - और पढ़ें
        zh - 查看更多
        ja - もっと見る
        ko - 자세히 보기
        vi - Xem chi tiết
        id - Lihat lainnya
        sv - Läs mer
        da - Læs mere
        no - Les mer
        fi - Lue lisää
        en | Learn more
        en | ‘I want to read more’
        en | Read more slowly
        de | Mehr lesen, weniger scrollen
        fr | Voir plus loin
        es | Leer más y mejor
        pt | Leia mais devagar
        sv | Läs mer långsamt
"""

MORE = book("""
    en read more about this; learn more; find out more; discover more; read on; keep reading; read now; full story; view all; see all; show all; all news
    en open article; more here; details here; watch here; listen here; view original; view source
    de mehr lesen; mehr erfahren; mehr sehen; mehr dazu; mehr infos; alle anzeigen; alles anzeigen; alle ansehen; jetzt lesen; alle artikel; alle news; alle nachrichten
    de hier klicken; klicke hier; zum interview; komplett lesen; text ausklappen; text aufklappen; artikel aufklappen; mehr einblenden; ausklappen; aufklappen; original lesen; quelle ansehen
    fr lire plus; en savoir plus; voir tout; tout voir; plus d'infos; toutes les actualités
    fr voir l'article; voir l'original; l'article complet; cliquez ici; cliquer ici; afficher l'article; déplier; écouter l'émission; écouter l'épisode; réécouter l'émission; vers l'article; article complet
    es lee más; ver todo; ver todas; ver todos; saber más; conoce más; todas las noticias
    es continúe leyendo; clic aquí; pincha aquí; pinche aquí; más detalles; mira aquí; ver original; ver fuente; leer original; ampliar información; expandir
    it leggi ancora; scopri di più; vedi tutti; vedi tutto; tutte le notizie
    it leggi l'originale; leggi qui; clicca qui; cliccate qui; maggiori informazioni; vai all'articolo; mostra tutto; articolo completo; espandi
    pt ler mais; saiba mais; saber mais; ver tudo; ver todos; ver todas; todas as notícias
    pt ler artigo; ler notícia; ler original; ver fonte; continuar leitura; clique aqui; confira aqui; matéria completa
    nl meer lezen; bekijk alles; alles bekijken
    nl naar artikel; bekijk artikel; klik hier; meer informatie; uitklappen; origineel bekijken
    pl dowiedz się więcej; zobacz wszystkie; wszystkie artykuły
    pl czytaj artykuł; czytaj oryginał; przeczytaj artykuł; przeczytaj więcej; zobacz całość; zobacz artykuł; cały artykuł; cały tekst; całość tutaj; więcej tutaj; szczegóły tutaj; kliknij tutaj; rozwiń; rozwiń artykuł; pokaż całość; zwiń; zobacz oryginał; obejrzyj film
    ru подробнее; узнать больше; смотреть все; посмотреть все; все новости; больше новостей
    ru читать материал; читать новость; читать оригинал; читать продолжение; читать подробности; читайте полностью; продолжение; полный текст; открыть статью; развернуть; развернуть текст; показать полностью; показать всё; показать все; нажмите здесь; нажмите сюда; подробнее здесь; подробнее тут; подробности здесь; узнать подробнее; смотреть полностью; оригинал статьи; свернуть
    uk докладніше; детальніше; дізнатися більше; дивитися всі; всі новини; усі новини; більше новин
    uk читати матеріал; читати новину; читати оригінал; читати продовження; читайте повністю; повний текст; розгорнути; натисніть тут; детальніше тут; докладніше тут; дізнатися детальніше; згорнути
    cs zjistit více; zobrazit vše; všechny články; všechny zprávy
    cs číst článek; číst originál; čtěte zde; přečíst článek; pokračování; pokračování článku; zobrazit článek; klikněte zde; rozbalit; sbalit
    ro mai mult; mai multe; vezi toate; vezi tot; află mai multe
    ro citește știrea; citește integral; citește aici; continuă citirea; continuare; continuarea aici; continuarea articolului; vezi articolul; vezi știrea; click aici; apasă aici; detalii aici
    hu bővebben; összes megtekintése; még több
    hu tovább olvasás; olvasd tovább; olvasás folytatása; folytatás; folytatás itt; bővebben itt; bővebb információ; kattintson ide; kattints ide; ide kattintva; részletek itt; több információ; mutass többet; megnyitás; eredeti cikk
    el μάθετε περισσότερα; δείτε όλα; προβολή όλων; όλα τα νέα
    el διαβάστε εδώ; διαβάστε αναλυτικά; συνέχεια; δείτε αναλυτικά; δείτε εδώ; πατήστε εδώ; κλικ εδώ; περισσότερες πληροφορίες; φόρτωσε περισσότερα
    tr daha fazla; daha fazlası; tümünü gör; tümünü göster; tüm haberler
    tr haberin tamamı; haberin detayı; haberi görüntüle; habere git; haberin kaynağı; devamı; devamını göster; yazının tamamı; tümünü oku; detaylı bilgi; buraya tıklayın; tıklayın; tıklayınız; makaleyi oku
    ar عرض الكل; مشاهدة الكل; جميع الأخبار
    ar اقرأ التفاصيل; قراءة المقال; قراءة الخبر; لمعرفة المزيد; اضغط هنا; انقر هنا; إضغط هنا; عرض المقال; عرض المصدر; إظهار المزيد; المصدر الأصلي; رابط الخبر
    fa بیشتر بدانید; مشاهده همه; همه اخبار
    fa ادامه; متن کامل; جزئیات بیشتر; مشاهده خبر; مشاهده ویدیو; منبع خبر
    he ראה עוד; הצג הכל; לכל הכתבות
    he לחצו כאן; לחץ כאן; להמשך הכתבה; לקריאת הכתבה; לידיעה המלאה; לפרטים נוספים; לפרטים; למקור; לכתבה המקורית
    hi और जानें; अधिक जानें; सभी देखें; और भी
    hi यहां पढ़ें; और दिखाएं
    zh 了解更多; 瞭解更多; 看更多; 查看全部; 更多>>
    zh 點擊閱讀全文; 點擊查看全文; 点击查看原文; 点击这里; 點擊這裡; 點此; 點我看; 請點此; 请点击此处; 查看详情; 查看詳情; 展开阅读全文; 展开剩余; 展開; 剩余全文; 继续阅读全文; 全文阅读; 全文閱讀; 加载更多内容; 顯示更多; 了解详情; 瞭解詳情; 更多內容請看; 看完整內容; 看完整報導; 完整內容; 完整報導; 看全文; 看原文; 原文链接; 原文網址; 新聞來源; 收起; 收起全文
    ja 詳しく見る; 詳細を見る; 一覧を見る; すべて見る; 全て見る
    ja 全文を表示; 続きを表示; 元記事を読む; 元記事で読む; 記事元を見る; 記事を見る; 記事詳細へ; 記事の詳細; 詳しく読む; 詳細を読む; こちらから; もっと知る; さらに読む; すべて表示; 全て表示; 一覧へ; 画像を見る; 写真を見る; 折りたたむ; 次を読む
    ko 더보기; 더 읽기; 더 알아보기; 전체보기; 전체 보기
    ko 전문보기; 기사전문 보기; 기사원문 보기; 기사원문; 원문 보기; 원문보기; 계속읽기; 이어 보기; 이어보기; 자세히 알아보기; 여기를 클릭; 여기를 클릭하세요; 클릭하세요; 펼쳐보기; 펼치기; 접기; 본문 보기; 본문 펼치기; 영상 보러가기; 바로가기; 바로 가기; 기사 바로가기; 홈페이지 바로가기
    vi xem thêm; đọc thêm; xem tất cả; tìm hiểu thêm
    vi xem nguồn; thu gọn; mở rộng
    id selengkapnya; lihat semua; baca lebih lanjut; pelajari lebih lanjut; lebih lanjut
    id baca lengkapnya; lanjut baca; lanjut membaca; klik disini; info selengkapnya; informasi selengkapnya; berita selengkapnya; artikel selengkapnya
    sv visa alla; se alla
    sv läs artikeln; läs originalartikeln; till artikeln; visa artikeln; klicka här; mer information; visa allt; fäll ut; visa mindre
    da vis alle; se alle
    da fortsæt læsningen; til artiklen; vis artiklen; vis alt; vis mindre; klik her; mere information; fold ud
    no vis alle; se alle
    no les originalsaken; fortsett lesing; til artikkelen; til saken; vis artikkelen; klikk her; trykk her; mer informasjon; utvid
    fi näytä kaikki; katso kaikki
    fi jatka artikkeliin; siirry artikkeliin; siirry juttuun; avaa artikkeli; näytä artikkeli; näytä vähemmän; klikkaa tästä; paina tästä; lisätietoja täältä; lisätietoa täältä; lisätietoja
""")

MORE_ROWS = """
        en - Learn more
        de - Mehr erfahren
        de - Ausklappen
        fr - En savoir plus
        es - Saber más
        it - Scopri di più
        pt - Saiba mais
        nl - Meer lezen
        pl - Dowiedz się więcej
        ru - Подробнее
        uk - Докладніше
        cs - Zjistit více
        ro - Află mai multe
        hu - Bővebben
        el - Μάθετε περισσότερα
        tr - Tümünü gör
        ar - عرض الكل
        fa - بیشتر بدانید
        he - ראה עוד
        hi - और जानें
        zh - 了解更多
        ja - 詳しく見る
        ko - 더보기
        vi - Xem thêm
        id - Selengkapnya
        sv - Visa alla
        da - Vis alle
        no - Vis alle
        fi - Näytä kaikki
        en | Learn more
        en | More
        en | More here
        ru | Подробности
        vi | Xem thêm
        de | Mehr
        fr | En savoir plus
        nl | Meer lezen
        pl | Dowiedz się więcej
        es | Más detalles
"""

WORD = book("""
    en more; more...
    de mehr
    es más
    it leggi; altro
    nl meer
    pl więcej
    ru далее; читать; ещё; еще
    uk більше; читати
    cs více
    hu tovább; több; továbbiak; folytatás; olvasom
    el περισσότερα
    tr devamı
    ar المزيد; للمزيد
    fa بیشتر
    he עוד; לכתבה
    zh 更多
    ja 一覧へ
    sv mer
    fi lisää
""")

WORD_ROWS = """
        en - More
        de - Mehr
        es - Más
        it - Leggi
        nl - Meer
        pl - Więcej
        ru - Далее
        uk - Більше
        cs - Více
        hu - Tovább
        el - Περισσότερα
        tr - Devamı
        ar - المزيد
        fa - بیشتر
        he - עוד
        zh - 更多
        ja - 一覧へ
        sv - Mer
        fi - Lisää
        en | More
        de | Mehr
        es | Más
"""
