"""Words of the room ``teasers``: what invites to read on, with its examples."""

from __future__ import annotations

from cleaner.rules._book import book

CONTINUE = book("""
    en continue reading; continue reading this article; continue reading this story; continue reading the main story; continue reading at the original source; read the full story; read full story; read the full article; read full article; read full post; read the full post; read the whole story; read the whole article; read the entire article; read the rest of this entry; read the rest of this article; read the rest of the story; click here to read more; click to read more; tap to read more; click here to continue reading; view full article; show full article; read the original article; read original article; view original article; go to article; expand article; read the complete article
    de weiterlesen; jetzt weiterlesen; hier weiterlesen; artikel weiterlesen; weiter lesen; den ganzen artikel lesen; ganzen artikel lesen; ganzer artikel; den vollständigen artikel lesen; vollständigen artikel lesen; zum vollständigen artikel; zum ganzen artikel; zum artikel; weiter zum artikel; zum originalartikel; ganzen beitrag lesen; zum beitrag; artikel lesen
    fr lire la suite; lire la suite de l'article; lire l'article; lire l'article complet; lire l'article en entier; lire l'article en intégralité; lire tout l'article; continuer la lecture; poursuivre la lecture; continuer à lire; poursuivre votre lecture; cliquez ici pour lire la suite; voir l'article complet
    es seguir leyendo; sigue leyendo; continuar leyendo; continúa leyendo; continuar lectura; leer el artículo completo; leer artículo completo; leer la noticia completa; leer noticia completa; leer la nota completa; leer nota completa; ver noticia completa; ver nota completa; lee el artículo completo; lee la noticia completa
    it continua a leggere; continua la lettura; leggi tutto; leggi tutto l'articolo; leggi l'articolo; leggi l'articolo completo; leggi l'intero articolo; leggi la notizia; prosegui la lettura
    pt continue lendo; continuar lendo; continue a ler; continuar a ler; continue a leitura; leia a matéria completa; leia a notícia completa; leia o artigo completo; ler artigo completo; ler notícia completa; leia na íntegra; leia a íntegra
    nl lees verder; verder lezen; lees het hele artikel; lees het volledige artikel; lees hele artikel; lees het artikel; artikel lezen; ga verder met lezen
    pl czytaj dalej; czytaj całość; czytaj cały artykuł; czytaj pełny artykuł; przeczytaj całość; przeczytaj cały artykuł; przejdź do artykułu; zobacz cały artykuł; kontynuuj czytanie
    ru читать далее; читать дальше; читать полностью; читать целиком; читать статью; читать статью полностью; читать всю статью; читать полную версию; читать новость полностью; продолжить чтение; читайте далее
    uk читати далі; читати повністю; читати статтю; читати всю статтю; читати статтю повністю; читати повну версію; продовжити читання; читайте далі
    cs číst dál; číst dále; číst celý článek; číst celé; zobrazit celý článek; celý článek; pokračovat ve čtení; přejít na článek; čtěte dále
    ro citește mai departe; citeste mai departe; citește continuarea; citește tot articolul; citește articolul complet; citește articolul integral; citește articolul; continuă lectura; continuă să citești
    hu tovább olvasom; tovább a cikkre; tovább a teljes cikkre; tovább a teljes cikkhez; olvass tovább; olvasson tovább; a teljes cikk elolvasása; teljes cikk; a cikk folytatása; elolvasom
    el διαβάστε τη συνέχεια; διαβάστε την συνέχεια; συνεχίστε την ανάγνωση; συνεχίστε να διαβάζετε; διαβάστε ολόκληρο το άρθρο; διαβάστε όλο το άρθρο; συνέχεια ανάγνωσης
    tr devamını oku; devamını okuyun; devamını gör; haberin devamı; haberin devamını oku; haberin devamı için tıklayın; yazının devamı; yazının devamını oku; okumaya devam et; okumaya devam edin; tamamını oku; haberi oku
    ar تابع القراءة; متابعة القراءة; أكمل القراءة; اكمل القراءة; مواصلة القراءة; اقرأ المقال كاملا; اقرأ المقال كاملاً; لقراءة المقال كاملا; اقرأ الخبر كاملا; قراءة الخبر كاملا; اقرأ النص كاملا
    fa ادامه مطلب; ادامه خبر; ادامه را بخوانید; ادامه مطلب را بخوانید; متن کامل خبر; متن کامل مطلب; خواندن ادامه; ادامه خواندن; مشاهده متن کامل
    he המשך קריאה; להמשך קריאה; המשיכו לקרוא; המשך לקרוא; לכתבה המלאה; לכתבה המלאה לחצו כאן; לקריאת הכתבה המלאה; קראו את הכתבה המלאה
    hi पूरी खबर पढ़ें; पूरी ख़बर पढ़ें; पढ़ें पूरी खबर; पूरा पढ़ें; पूरा लेख पढ़ें; पढ़ना जारी रखें; आगे पढ़ें; विस्तार से पढ़ें; पूरी खबर पढ़ने के लिए क्लिक करें; पूरी खबर यहां पढ़ें
    zh 阅读全文; 閱讀全文; 继续阅读; 繼續閱讀; 查看全文; 查看原文; 阅读原文; 閱讀原文; 展开全文; 展開全文; 点击阅读全文; 点击查看全文; 繼續看下去; 點我看全文; 显示全文
    ja 続きを読む; 続きを見る; 続きをみる; 続きはこちら; 記事の続きを読む; 記事全文を読む; 全文を読む; 記事を読む; 記事の全文を見る; この記事の続きを読む
    ko 계속 읽기; 이어서 읽기; 전체 기사 보기; 기사 전체보기; 기사 전문 보기; 기사 전문보기; 기사 원문 보기; 기사 원문보기; 기사보기; 기사 보기; 전문 보기
    vi đọc tiếp bài viết; đọc toàn bộ bài viết; xem toàn bộ bài viết; đọc bài viết đầy đủ; xem bài viết đầy đủ; xem tiếp bài viết; bấm để đọc tiếp
    id baca selengkapnya; lanjutkan membaca; baca selanjutnya; baca artikel selengkapnya; baca berita selengkapnya; lihat selengkapnya; klik untuk baca selengkapnya; baca artikel lengkap
    sv läs vidare; fortsätt läsa; fortsätt läsa artikeln; läs hela artikeln; läs hela inlägget; läs hela nyheten
    da læs videre; fortsæt læsning; fortsæt med at læse; læs hele artiklen; læs hele historien; læs artiklen; læs hele indlægget
    no les videre; fortsett å lese; les hele saken; les hele artikkelen; les saken; les artikkelen; les hele innlegget
    fi jatka lukemista; lue koko juttu; lue koko artikkeli; lue koko uutinen; lue juttu; lue artikkeli
""")

CONTINUE_ROWS = """
        en - Continue reading →
        de - Weiterlesen
        fr - Lire la suite
        es - Seguir leyendo
        it - Continua a leggere
        pt - Continue lendo
        nl - Lees verder
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
        ja - 続きを読む
        ko - 기사 전문 보기
        vi - Đọc toàn bộ bài viết
        id - Baca Selengkapnya
        sv - Läs hela artikeln
        da - Læs hele artiklen
        no - Les hele saken
        fi - Lue koko juttu
        en | Continue reading the letter until you reach the name of the ship
        de | Weiterlesen lohnt sich, sagt die Bibliothekarin.
        en | Continue
        en | Read more
"""

MORE = book("""
    en read more; read more here; read more about this; learn more; see more; show more; view more; load more; find out more; discover more; read on; keep reading; read now; full story; view all; see all; show all; click here for more; see all news; all news; view more news; see more news; see more stories
    de mehr lesen; mehr erfahren; mehr anzeigen; mehr laden; mehr sehen; mehr dazu; mehr infos; alle anzeigen; alles anzeigen; alle ansehen; jetzt lesen; alle artikel; alle news; alle nachrichten
    fr en savoir plus; lire plus; voir plus; voir tout; tout voir; afficher plus; charger plus; plus d'infos; en lire plus; voir plus d'articles; toutes les actualités
    es leer más; leer mas; lee más; ver más; ver mas; ver todo; ver todas; ver todos; saber más; conoce más; cargar más; mostrar más; todas las noticias; ver más noticias
    it leggi di più; leggi ancora; leggi altro; scopri di più; mostra di più; mostra altro; carica altri; vedi tutti; vedi tutto; tutte le notizie
    pt leia mais; ler mais; saiba mais; saber mais; ver mais; veja mais; ver tudo; ver todos; ver todas; carregar mais; mostrar mais; veja mais notícias; todas as notícias
    nl lees meer; meer lezen; toon meer; meer tonen; meer weergeven; laad meer; bekijk meer; bekijk alles; alles bekijken
    pl czytaj więcej; zobacz więcej; pokaż więcej; dowiedz się więcej; zobacz wszystkie; załaduj więcej; wczytaj więcej; wszystkie artykuły
    ru подробнее; узнать больше; показать ещё; показать еще; показать больше; загрузить ещё; загрузить еще; смотреть ещё; смотреть все; посмотреть все; все новости; больше новостей
    uk докладніше; детальніше; дізнатися більше; показати ще; показати більше; завантажити ще; дивитися всі; всі новини; усі новини; більше новин
    cs více zde; číst více; zjistit více; zobrazit více; zobrazit vše; načíst další; všechny články; všechny zprávy
    ro citește mai mult; citeste mai mult; citește mai multe; mai mult; mai multe; vezi mai mult; vezi mai multe; vezi toate; vezi tot; află mai multe; încarcă mai multe; afișează mai mult
    hu bővebben; több megjelenítése; továbbiak betöltése; összes megtekintése; még több
    el διαβάστε περισσότερα; δείτε περισσότερα; μάθετε περισσότερα; δείτε όλα; προβολή όλων; φόρτωση περισσότερων; όλα τα νέα
    tr daha fazla; daha fazla oku; daha fazlası; daha fazla göster; daha fazla yükle; tümünü gör; tümünü göster; tüm haberler
    ar اقرأ المزيد; إقرأ المزيد; اقرا المزيد; عرض المزيد; شاهد المزيد; مشاهدة المزيد; تحميل المزيد; عرض الكل; مشاهدة الكل; جميع الأخبار
    fa بیشتر بدانید; مشاهده بیشتر; نمایش بیشتر; مشاهده همه; بارگذاری بیشتر; همه اخبار
    he קרא עוד; קראו עוד; ראה עוד; הצג עוד; טען עוד; הצג הכל; לכל הכתבות
    hi और पढ़ें; और देखें; और जानें; अधिक पढ़ें; अधिक जानें; ज्यादा पढ़ें; सभी देखें; और लोड करें; और भी
    zh 查看更多; 阅读更多; 閱讀更多; 加载更多; 載入更多; 显示更多; 了解更多; 瞭解更多; 看更多; 查看全部; 更多>>
    ja もっと見る; もっとみる; もっと読む; 詳しく見る; 詳しくはこちら; 詳細を見る; 一覧を見る; すべて見る; 全て見る; さらに表示; さらに読み込む
    ko 더보기; 더 보기; 더 읽기; 자세히 보기; 자세히보기; 더 알아보기; 더 불러오기; 전체보기; 전체 보기
    vi xem thêm; đọc thêm; đọc tiếp; xem tiếp; xem tất cả; xem chi tiết; tải thêm; tìm hiểu thêm; hiển thị thêm
    id selengkapnya; lihat semua; lihat lainnya; lihat lebih banyak; muat lainnya; muat lebih banyak; load more; baca lebih lanjut; pelajari lebih lanjut; lebih lanjut
    sv läs mer; läs mer här; visa mer; visa fler; visa alla; se mer; se alla; ladda fler
    da læs mere; læs mere her; vis mere; vis flere; vis alle; se mere; se alle; hent flere
    no les mer; les mer her; vis mer; vis flere; vis alle; se mer; se alle; last flere
    fi lue lisää; lue lisää täältä; näytä lisää; näytä kaikki; katso lisää; katso kaikki; lataa lisää
""")

MORE_ROWS = """
        en - Read more
        de - Mehr lesen
        fr - En savoir plus
        es - Leer más
        it - Leggi di più
        pt - Leia mais
        nl - Lees meer
        pl - Czytaj więcej
        ru - Подробнее
        uk - Докладніше
        cs - Číst více
        ro - Citește mai mult
        hu - Bővebben
        el - Διαβάστε περισσότερα
        tr - Daha fazla oku
        ar - اقرأ المزيد
        fa - مشاهده بیشتر
        he - קראו עוד
        hi - और पढ़ें
        zh - 查看更多
        ja - もっと見る
        ko - 더보기
        vi - Xem thêm
        id - Selengkapnya
        sv - Läs mer
        da - Læs mere
        no - Les mer
        fi - Lue lisää
        en | Read more
        en | More
        ru | Подробности
        vi | Xem thêm
        de | Mehr
        en | ‘I want to read more’
        pl | Czytaj więcej
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
