"""The words that say the story goes on below an advertisement, a picture or a clip."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
CONTINUES = Words(
    en=["story continues below", "story continues below advertisement", "story continues below ad",
        "story continues after advertisement", "the story continues below", "story continues below video",
        "story continues below photo", "story continues below gallery", "story continues", "article continues below",
        "article continues below advertisement", "article continues below this ad",
        "article continues after advertisement", "article continues after this ad", "article continues after ad",
        "article continues below the video", "the article continues below", "article continues",
        "post continues below", "content continues below", "continues below advertisement",
        "your article continues below", "continue reading below", "continue reading the main story",
        "keep reading below", "scroll down to continue reading", "scroll down to continue",
        "scroll to continue reading", "scroll to continue", "scroll to continue with content",
        "advertisement {number}story continues below", "advertisement {number} story continues below",
        "advertisement story continues below", "advertisement embed-more-topicstory continues below",
        "advertisement - story continues below", "advertisement. article continues below",
        "advertisement - article continues below"],
    de=["artikel wird nach der anzeige fortgesetzt", "der artikel wird nach der anzeige fortgesetzt",
        "der text wird unter der anzeige fortgesetzt", "artikel geht nach der anzeige weiter",
        "der artikel geht nach der anzeige weiter", "der artikel geht unter der anzeige weiter",
        "der artikel geht unter dem video weiter", "der text geht unter dem video weiter",
        "der beitrag geht nach der werbung weiter", "weiter nach der anzeige", "weiter nach der werbung",
        "weiter unter der anzeige", "weiter geht's nach der anzeige", "weiter geht es nach der werbung",
        "nach der anzeige weiterlesen", "nach der werbung weiterlesen", "weiterlesen nach der anzeige",
        "lesen sie nach der anzeige weiter", "lesen sie unter der anzeige weiter", "scrollen, um weiterzulesen",
        "artikel geht unten weiter", "artikel unten weiterlesen"],
    fr=["la suite après cette publicité", "la suite après la publicité",
        "la suite de l'article après cette publicité", "la suite de votre contenu après cette publicité",
        "la suite de votre contenu après cette annonce", "la suite sous cette publicité",
        "la suite après cette vidéo", "la suite ci-dessous", "suite de l'article après la publicité",
        "lire la suite après la publicité", "l'article continue après la publicité",
        "l'article continue après cette publicité", "l'article continue ci-dessous",
        "publicité - la suite ci-dessous", "publicité - continuez à lire ci-dessous", "continuez à lire ci-dessous"],
    es=["continúa leyendo después de la publicidad", "continúe leyendo después de la publicidad",
        "sigue leyendo después de la publicidad", "sigue leyendo debajo de la publicidad",
        "continúa después de la publicidad", "continua después de la publicidad", "continúa debajo de la publicidad",
        "la noticia continúa después de la publicidad", "el artículo continúa después de la publicidad",
        "el artículo continúa a continuación", "la nota continúa después de la publicidad", "la nota continúa abajo",
        "la información continúa más abajo", "desplázate para seguir leyendo"],
    it=["continua dopo la pubblicità", "prosegue dopo la pubblicità", "l'articolo continua dopo la pubblicità",
        "l'articolo prosegue dopo la pubblicità", "la lettura continua dopo la pubblicità",
        "continua a leggere dopo la pubblicità", "prosegui la lettura dopo la pubblicità",
        "l'articolo continua dopo il video", "l'articolo continua sotto"],
    pt=["continua depois da publicidade", "continua após a publicidade", "continua após publicidade",
        "continua após o anúncio", "continua depois do anúncio", "o artigo continua depois da publicidade",
        "o artigo continua após a publicidade", "o artigo continua após o anúncio",
        "a notícia continua após a publicidade", "a notícia continua depois da publicidade",
        "a matéria continua após a publicidade", "o texto continua após a publicidade",
        "o conteúdo continua após o anúncio", "continue lendo após a publicidade",
        "continue a ler depois da publicidade"],
    nl=["lees verder onder de advertentie", "lees verder na de advertentie", "lees verder onder de foto",
        "lees verder onder de video", "lees verder onder de afbeelding", "tekst gaat verder onder de advertentie",
        "de tekst gaat verder onder de advertentie", "tekst gaat verder onder de foto",
        "de tekst gaat verder onder de foto", "tekst gaat verder onder de video",
        "tekst gaat verder onder de afbeelding", "tekst gaat door onder de foto",
        "tekst loopt door onder de advertentie", "tekst loopt door onder de foto",
        "de tekst loopt door onder de foto", "tekst loopt door onder de video",
        "artikel gaat verder onder de advertentie", "het artikel gaat verder onder de advertentie",
        "artikel gaat verder onder de foto", "artikel gaat verder onder de video",
        "het verhaal gaat verder onder de foto", "lees hieronder verder"],
    pl=["dalszy ciąg materiału pod wideo", "dalszy ciąg artykułu pod wideo",
        "dalszy ciąg artykułu pod materiałem wideo", "dalszy ciąg tekstu pod materiałem wideo",
        "dalszy ciąg pod reklamą", "dalsza część materiału pod wideo", "dalsza część artykułu pod wideo",
        "dalsza część artykułu pod materiałem wideo", "dalsza część artykułu pod reklamą",
        "dalsza część artykułu pod zdjęciem", "dalsza część artykułu pod galerią", "dalsza część artykułu poniżej",
        "dalsza część tekstu pod wideo", "dalsza część tekstu pod reklamą", "dalsza część tekstu pod zdjęciem",
        "dalsza część tekstu pod galerią", "dalsza część pod wideo", "ciąg dalszy pod reklamą",
        "ciąg dalszy pod wideo", "ciąg dalszy pod materiałem wideo", "ciąg dalszy artykułu pod reklamą",
        "ciąg dalszy artykułu pod materiałem wideo"],
    ru=["продолжение после рекламы", "продолжение после видео", "продолжение ниже",
        "продолжение статьи после рекламы", "статья продолжается после рекламы",
        "материал продолжается после рекламы", "текст продолжается ниже", "читайте дальше после рекламы"],
    uk=["продовження після реклами", "продовження нижче", "продовження статті після реклами",
        "стаття продовжується після реклами", "матеріал продовжується після реклами", "текст продовжується нижче",
        "читайте далі після реклами"],
    cs=["článek pokračuje pod reklamou", "článek pokračuje po reklamě", "článek pokračuje pod videem",
        "článek pokračuje pod fotogalerií", "článek pokračuje pod fotkou", "článek pokračuje níže",
        "text pokračuje pod reklamou", "text pokračuje pod videem", "pokračování článku pod reklamou",
        "pokračování textu pod reklamou", "pokračování pod reklamou"],
    ro=["articolul continuă după reclamă", "articolul continuă după publicitate", "articolul continuă mai jos",
        "știrea continuă după reclamă", "continuarea articolului după reclamă", "continuarea după publicitate",
        "citește în continuare după reclamă"],
    hu=["a cikk a hirdetés után folytatódik", "a cikk folytatódik a hirdetés után",
        "a cikk folytatása a hirdetés után", "a cikk lentebb folytatódik", "a cikk a videó után folytatódik",
        "a cikk a galéria után folytatódik", "a cikk az ajánló után folytatódik",
        "cikkünk a hirdetés után folytatódik", "cikkünk az ajánló után folytatódik", "a hirdetés után folytatjuk",
        "a hirdetés után folytatódik", "hirdetés után folytatjuk"],
    el=["το άρθρο συνεχίζεται μετά τη διαφήμιση", "το άρθρο συνεχίζεται παρακάτω",
        "το κείμενο συνεχίζεται μετά τη διαφήμιση", "η είδηση συνεχίζεται μετά τη διαφήμιση",
        "η συνέχεια μετά τη διαφήμιση", "συνέχεια μετά τη διαφήμιση", "συνεχίστε την ανάγνωση μετά τη διαφήμιση"],
    tr=["haberin devamı reklamdan sonra", "haberin devamı aşağıda", "haberin devamı aşağıdadır", "haberin devamı",
        "haberin devamı için kaydırın", "haberin devamı için aşağı kaydırın", "yazının devamı aşağıda",
        "devamı reklamdan sonra", "reklamdan sonra devam ediyor"],
    ar=["يستمر المقال بعد الإعلان", "المقال يستمر بعد الإعلان", "يستمر الخبر بعد الإعلان",
        "يستمر المحتوى بعد الإعلان", "تابع القراءة بعد الإعلان", "أكمل القراءة بعد الإعلان",
        "تتمة المقال بعد الإعلان", "البقية بعد الإعلان"],
    fa=["ادامه مطلب پس از تبلیغات", "ادامه مطلب بعد از تبلیغ", "ادامه خبر پس از تبلیغات", "ادامه مقاله پس از آگهی",
        "ادامه مطلب در زیر"],
    he=["הכתבה ממשיכה לאחר הפרסומת", "הידיעה ממשיכה לאחר הפרסומת", "המשך הכתבה לאחר הפרסומת",
        "המשך הכתבה מתחת לפרסומת", "המשך הידיעה לאחר הפרסומת", "המשך אחרי הפרסומת"],
    hi=["विज्ञापन के बाद जारी", "विज्ञापन के नीचे जारी", "विज्ञापन के बाद आगे पढ़ें", "खबर विज्ञापन के बाद जारी है",
        "खबर विज्ञापन के नीचे जारी है", "लेख विज्ञापन के बाद जारी है", "आगे पढ़ने के लिए स्क्रॉल करें"],
    zh=["广告后继续阅读", "廣告後繼續閱讀", "廣告後請繼續往下閱讀", "文章在广告后继续", "内容在广告后继续", "请继续往下阅读", "請繼續往下閱讀", "請往下繼續閱讀", "请往下继续阅读",
        "繼續往下閱讀", "向下滚动继续阅读"],
    ja=["広告の後に続きます", "広告のあとに記事が続きます", "広告の後にも記事が続きます", "広告の下に記事が続きます", "広告の下に続きます", "広告後に続きます", "記事は広告の下に続きます",
        "記事は広告の後に続きます", "記事は下に続きます"],
    ko=["광고 후 기사가 계속됩니다", "광고 이후 기사가 계속됩니다", "광고 뒤에 계속됩니다", "광고 아래에 기사가 이어집니다", "기사는 광고 뒤에 계속됩니다", "기사는 아래에 계속됩니다"],
    vi=["bài viết tiếp tục sau quảng cáo", "bài viết tiếp tục dưới quảng cáo", "bài viết tiếp tục bên dưới",
        "nội dung tiếp tục sau quảng cáo", "đọc tiếp sau quảng cáo", "xem tiếp sau quảng cáo"],
    id=["scroll untuk lanjut membaca", "scroll ke bawah untuk lanjut membaca", "gulir untuk lanjut membaca",
        "gulir ke bawah untuk lanjut membaca", "artikel berlanjut setelah iklan",
        "artikel ini berlanjut setelah iklan", "baca berita tanpa iklan", "baca berita tanpa iklan. gabung {words}",
        "lanjutkan membaca di bawah"],
    sv=["artikeln fortsätter efter annonsen", "artikeln fortsätter under annonsen",
        "artikeln fortsätter nedanför annonsen", "artikeln fortsätter under bilden",
        "artikeln fortsätter under videon", "artikeln fortsätter under grafiken", "artikeln fortsätter nedan",
        "texten fortsätter efter annonsen", "texten fortsätter under bilden", "texten fortsätter under videon",
        "texten fortsätter nedan", "fortsätter efter annonsen"],
    da=["artiklen fortsætter efter annoncen", "artiklen fortsætter under annoncen",
        "artiklen fortsætter under billedet", "artiklen fortsætter efter billedet",
        "artiklen fortsætter under videoen", "artiklen fortsætter efter videoen",
        "artiklen fortsætter under grafikken", "artiklen fortsætter under opslaget",
        "artiklen fortsætter efter opslaget", "artiklen fortsætter herunder", "artiklen fortsætter nedenfor",
        "teksten fortsætter efter annoncen", "teksten fortsætter under billedet",
        "historien fortsætter under billedet", "fortsætter efter annoncen"],
    no=["artikkelen fortsetter under annonsen", "artikkelen fortsetter etter annonsen",
        "artikkelen fortsetter under bildet", "artikkelen fortsetter under videoen",
        "artikkelen fortsetter nedenfor", "saken fortsetter under annonsen", "saken fortsetter etter annonsen",
        "saken fortsetter under bildet", "saken fortsetter under videoen", "saken fortsetter nedenfor",
        "teksten fortsetter under annonsen", "intervjuet fortsetter under bildet"],
    fi=["juttu jatkuu mainoksen jälkeen", "juttu jatkuu mainoksen alla", "juttu jatkuu kuvan jälkeen",
        "juttu jatkuu kuvien jälkeen", "juttu jatkuu kuvan alla", "juttu jatkuu videon jälkeen",
        "juttu jatkuu grafiikan jälkeen", "juttu jatkuu upotuksen jälkeen", "juttu jatkuu alla", "juttu jatkuu",
        "artikkeli jatkuu mainoksen jälkeen", "artikkeli jatkuu mainoksen alla", "artikkeli jatkuu kuvan jälkeen"],
)

NOTICE = Words(
    en=["this advertisement has not loaded yet, but your article continues below",
        "this advertisement has not loaded yet", "this ad has not loaded yet, but your article continues below",
        "the ad could not be loaded, but your article continues below"],
    de=["diese anzeige wurde noch nicht geladen", "die anzeige wird geladen, der artikel geht unten weiter"],
    fr=["cette publicité n'a pas encore été chargée",
        "cette publicité n'a pas encore été chargée, mais votre article continue ci-dessous",
        "cette publicité n'a pas encore été chargée. votre article se poursuit ci-dessous"],
    es=["este anuncio aún no se ha cargado",
        "este anuncio aún no se ha cargado, pero el artículo continúa a continuación"],
)
# fmt: on

CONTINUES_ROWS = """
        en - Advertisement 1Story continues below
        en - SCROLL TO CONTINUE WITH CONTENT
        de - Artikel wird nach der anzeige fortgesetzt
        fr - La suite après cette publicité
        es - Continúa leyendo después de la publicidad
        it - Continua dopo la pubblicità
        pt - Continua depois da publicidade
        nl - Lees verder onder de advertentie
        pl - Dalszy ciąg materiału pod wideo
        ru - Продолжение после рекламы
        uk - Продовження після реклами
        cs - Článek pokračuje pod reklamou
        ro - Articolul continuă după reclamă
        hu - A cikk a hirdetés után folytatódik
        el - Το άρθρο συνεχίζεται μετά τη διαφήμιση
        tr - Haberin devamı reklamdan sonra
        ar - يستمر المقال بعد الإعلان
        fa - ادامه مطلب پس از تبلیغات
        he - הכתבה ממשיכה לאחר הפרסומת
        hi - विज्ञापन के बाद जारी
        zh - 广告后继续阅读
        ja - 広告の後に続きます
        ko - 광고 후 기사가 계속됩니다
        vi - Bài viết tiếp tục sau quảng cáo
        id - Baca berita tanpa iklan. Gabung layanan kami
        sv - Artikeln fortsätter efter annonsen
        da - Artiklen fortsætter efter annoncen
        no - Artikkelen fortsetter under annonsen
        fi - Juttu jatkuu mainoksen jälkeen
        en | The story continues below the surface
        en | The story continues
        en | Continue down the road until the chapel.
        de | Weiter nach Norden
        fr | La suite de l'histoire
        nl | Lees verder in het boek dat ze schreef.
    """

NOTICE_ROWS = """
        en - This advertisement has not loaded yet, but your article continues below.
        de - Diese anzeige wurde noch nicht geladen
        fr - Cette publicité n'a pas encore été chargée
        es - Este anuncio aún no se ha cargado
        en | This advertisement has not run in any paper of the island since the war, the archive says in its yearly report.
        fr | Cette publicité date de 1912.
    """
