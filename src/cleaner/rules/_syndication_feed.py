"""Notices and labels of the room ``syndication``: texts taken over as they came, and rows of credits, with examples."""

from __future__ import annotations

from cleaner.rules._book import book, groups, one_of

FEED = groups("""
    en syndicated feed, news feed, newsfeed, wire feed, agency feed, wire service, news agency, syndicated, agency report, press release, wire copy, third party feed, news wire, newswire + this story, this article, this text, this report, this content, this post, the story + not been edited, not edited, unedited, auto generated, automatically, without modification, no modifications, not created, published as received, been edited by, minor edits, except for the headline
    de newsfeed, nachrichtenagentur, agenturmeldung, agenturmaterial, pressemitteilung, dpa infocom, agentur, agenturen, presseportal + dieser text, diese meldung, dieser artikel, dieser beitrag, dieser bericht, dieser inhalt, den text + nicht bearbeitet, automatisch, unbearbeitet, unverändert, nicht geprüft, nicht verändert, automatisiert, von uns nicht, direkt übernommen
    fr fil d actualité, agence de presse, dépêche, dépêches, flux d agence, communiqué de presse, agences, agence + cet article, ce texte, cette dépêche, ce contenu, cette information + automatiquement, sans modification, n a pas été modifié, publié tel quel, n a pas été relu, repris, non modifié
    es agencia de noticias, agencia, agencias, teletipo, nota de prensa, cable de agencia, servicio de noticias + este artículo, esta noticia, este texto, este contenido, esta información + automáticamente, sin modificaciones, no ha sido editado, no ha sido editada, sin editar, generado automáticamente, no fue editado, de forma automática
    it agenzia di stampa, lancio d agenzia, agenzia, agenzie, comunicato stampa, flusso + questo articolo, questo testo, questa notizia, questo contenuto, il testo + automaticamente, senza modifiche, non è stato modificato, non modificato, integralmente, in automatico, senza alcuna modifica
    pt agência de notícias, agência, agências, nota de imprensa, feed, comunicado de imprensa, press release + este artigo, esta notícia, este texto, este conteúdo, esta matéria + automaticamente, sem alterações, não foi editado, não foi editada, sem edição, de forma automática, na íntegra
    nl persbureau, nieuwsfeed, newsfeed, persbericht, anp, belga + dit artikel, dit bericht, deze tekst, deze inhoud + automatisch, niet bewerkt, ongewijzigd, onbewerkt, zonder tussenkomst, buiten verantwoordelijkheid
    pl agencji prasowej, agencja prasowa, depesza, depeszy, pap, informacja prasowa, serwis agencyjny, wiadomość agencyjna + ten artykuł, artykuł, ten tekst, tekst, ta wiadomość, materiał + automatycznie, bez zmian, nie był redagowany, nie została zredagowana, bez ingerencji, nieredagowan*
    ru новостной ленты, лента новостей, информагентства, агентства, пресс релиз, информационного агентства, ленты + этот материал, эта новость, текст, эта статья, публикация + автоматически, без изменений, не редактировал*, без правок, не редактировался
    uk стрічки новин, новинної стрічки, інформагентства, агентства, прес реліз, інформаційного агентства + цей матеріал, ця новина, текст, ця стаття, публікація + автоматично, без змін, не редагував*, без правок
    cs tiskové agentury, agenturní zpravodajství, agentury, tisková zpráva, agentura, zpravodajství čtk + tento článek, tento text, zpráva, text, článek + automaticky, beze změn, bez úprav, redakčně neupraven*, nebyl upraven*, nebyl redakčně
    ro agenția de presă, agenției, flux de știri, comunicat de presă, fluxul + acest articol, această știre, acest text, acest material + automat, fără modificări, nu a fost editat, nu a fost modificat, preluat integral
    hu hírügynökség*, hírfolyam*, sajtóközlemény*, mti + ez a cikk, a cikk, a szöveg, a hír, az anyag, a fenti + automatikus*, változtatás nélkül, szerkesztés nélkül, nem szerkeszt*, változatlan*
    el ειδησεογραφικού πρακτορείου, πρακτορείου, πρακτορείο, ροή ειδήσεων, δελτίο τύπου, πρακτορείων + το άρθρο, το κείμενο, αυτό το, η είδηση + αυτόματα, χωρίς αλλαγές, χωρίς παρέμβαση, δεν έχει επεξεργαστεί, αυτούσιο, αυτούσια
    tr haber ajansı, ajanslar, ajanstan, ajansı, ajans, ajanslardan, haber akışı, ajansları + bu haber, bu içerik, haberler, bu metin, tüm haberler, haberlerin, haberi + otomatik, editöryel müdahale, müdahale olmadan, değiştirilmeden, müdahalesi olmadan, hiçbir editöryel
    ar وكالة الأنباء, وكالات الأنباء, وكالة, بيان صحفي, خدمة الأخبار + هذا الخبر, هذا المقال, هذا النص, هذه المادة, هذا التقرير + تلقائيا, آليا, دون تعديل, لم يحرر, دون تدخل, كما ورد, لم يتم تحريره, بدون تعديل
    fa خبرگزاری, خبرگزاریها, خبرخوان, رپورتاژ + این خبر, این مطلب, این متن, این گزارش + بدون تغییر, خودکار, بدون ویرایش, عینا, عیناً, بدون دخل
    he סוכנות הידיעות, סוכנויות, הודעה לעיתונות, סוכנות + כתבה זו, ידיעה זו, הידיעה, הכתבה, הטקסט + אוטומטית, ללא עריכה, לא נערכה, ללא שינוי, כלשונה, אוטומטי
    hi एजेंसी, सिंडिकेट, सिंडीकेट, न्यूज फीड, न्यूज़ फीड, प्रेस विज्ञप्ति + यह खबर, इस खबर, यह लेख, यह आर्टिकल, इस लेख, यह समाचार + संपादित नहीं, बिना संपादन, सीधे, स्वतः, संपादन नहीं, ऑटो
    zh 通讯社, 通訊社, 新闻稿, 新聞稿, 通稿, 电讯, 電訊, 外电, 外電, 新闻源 + 本文, 本报道, 本報導, 此文, 本新闻, 本新聞, 该文 + 自动, 自動, 未经编辑, 未經編輯, 未作修改, 原文刊发, 原文照登, 转载, 轉載
    ja 配信記事, プレスリリース, 通信社, ニュース配信 + この記事は, 本記事は, 本文は, この記事 + 自動, そのまま, 編集していません, 配信を受け, 原文のまま, 編集部は関与
    ko 통신사*, 보도자료*, 뉴스통신*, 뉴스 통신*, 제휴사* + 이 기사*, 본 기사*, 이 글*, 해당 기사* + 자동*, 원문 그대로*, 편집하지*, 그대로 게재*, 편집 없이*
    vi thông tấn xã, hãng tin, thông cáo báo chí, nguồn cấp tin + bài viết này, tin này, nội dung này, bản tin này + tự động, không chỉnh sửa, chưa chỉnh sửa, nguyên văn, không biên tập
    id kantor berita, siaran pers, rilis pers, umpan berita, agregator + artikel ini, berita ini, konten ini, tulisan ini + otomatis, tanpa penyuntingan, tidak disunting, tanpa perubahan, tidak diedit, apa adanya
    sv nyhetsbyrån, nyhetsbyrå, pressmeddelande, nyhetsflöde, tt nyhetsbyrån, nyhetsbyråer + artikeln, texten, den här, denna, nyheten + automatiskt, oredigerad, inte redigerats, utan redigering, oförändrad, ej redigerad
    da nyhedsbureau, nyhedsbureauet, ritzau, pressemeddelelse, nyhedsstrøm, telegram + artiklen, teksten, denne artikel, nyheden, denne tekst + automatisk, uredigeret, ikke redigeret, uden redigering, uændret
    no nyhetsbyrå, nyhetsbyrået, ntb, pressemelding, nyhetsstrøm + artikkelen, teksten, saken, denne saken, denne artikkelen + automatisk, uredigert, ikke redigert, uten redigering, uendret
    fi uutistoimisto*, lehdistötiedote*, uutisvirta*, stt + artikkeli, juttu, teksti, tämä, uutinen + automaattise*, ei ole muokattu, muokkaamatta, sellaisenaan, toimituksen käsittelemättä
""")

FEED_ROWS = """
        en - This story about the harbour came from a news agency and has not been edited by anybody on the island.
        de - Dieser Text über den Hafen stammt von einer Nachrichtenagentur und wurde automatisch übernommen.
        fr - Ce texte sur le port vient d’une agence de presse et paraît sans modification.
        es - Este texto sobre el puerto procede de una agencia de noticias y aparece sin modificaciones.
        it - Questo testo sul porto viene da un’agenzia di stampa ed è pubblicato senza modifiche.
        pt - Este texto sobre o porto veio de uma agência de notícias e sai sem alterações.
        nl - Dit bericht over de haven komt van een persbureau en is automatisch geplaatst.
        pl - Ten tekst o porcie pochodzi z agencji prasowej: depesza ukazuje się bez zmian.
        ru - Этот материал о порте взят из ленты информагентства и опубликован автоматически.
        uk - Цей матеріал про порт узято зі стрічки новин агентства і опубліковано автоматично.
        cs - Tento text o přístavu dodala agentura a vychází automaticky, bez úprav.
        ro - Acest text despre port vine din fluxul agenției și apare fără modificări.
        hu - Ez a cikk a kikötőről egy hírügynökségtől érkezett, és változtatás nélkül jelent meg.
        el - Το κείμενο για το λιμάνι προέρχεται από πρακτορείο και δημοσιεύεται αυτούσιο.
        tr - Limanla ilgili bu haber ajans kaynaklıdır ve otomatik olarak yayımlanmıştır.
        ar - هذا الخبر عن الميناء من وكالة الأنباء وينشر تلقائيا دون تعديل.
        fa - این خبر درباره بندر از خبرگزاری است و بدون تغییر منتشر شده است.
        he - הידיעה על הנמל הגיעה מסוכנות הידיעות, סוכנות האי, ומתפרסמת ללא עריכה.
        hi - बंदरगाह की यह खबर एजेंसी से सीधे आई है और संपादित नहीं की गई है।
        zh - 本文为通讯社关于港口的电讯，由系统自动发布，本站未作改动。
        ja - この記事は通信社からの配信記事をそのまま掲載しています。
        ko - 이 기사는 항구 통신사 원문 그대로 게재했습니다.
        vi - Bài viết này về bến cảng lấy từ hãng tin và được đăng tự động.
        id - Artikel ini tentang pelabuhan berasal dari kantor berita dan tayang tanpa perubahan.
        sv - Texten om hamnen kommer från en nyhetsbyrå och publiceras automatiskt här.
        da - Artiklen om havnen kommer fra et nyhedsbureau og er lagt ud automatisk.
        no - Saken om havnen kommer fra et nyhetsbyrå og er lagt ut automatisk.
        fi - Juttu satamasta tuli uutistoimistolta, ja se on julkaistu muokkaamatta.
        en | The news agency moved this year to a smaller house, and the story of its founder was told again.
        de | Die Nachrichtenagentur meldete den Untergang, und der Kapitän las den Text unter Tränen.
        fr | L’agence a publié la nouvelle lundi, et le port ne l’a pas crue.
        sv | Nyhetsbyrån berättade om stormen, och texten lästes upp i kyrkan på söndagen.
    """

#: Labels of who did what and where it comes from, which stand in rows below a story.
PARTS = book("""
    en editor; edited by; reporting by; reporter; writer; source; sources; author; photo; photos; additional reporting; compiled by; translated by; written by; with inputs from; copyright; producer; words; pictures
    de quelle; quellen; autor; autorin; redaktion; redakteur; foto; fotos; text; bearbeitung; übersetzung; redigatur; mitarbeit; copyright
    fr source; sources; auteur; rédaction; rédigé par; édité par; édition; reportage; reportage de; version française; photo; photos; traduction; avec
    es fuente; fuentes; autor; autora; redacción; editor; editora; edición; foto; fotos; texto; fotografía; traducción; reportería
    it fonte; fonti; autore; a cura di; redazione; foto; testo; di; traduzione
    pt fonte; fontes; autor; autora; edição; editor; editora; redação; redacção; foto; fotos; texto; reportagem; tradução; supervisão
    nl bron; bronnen; auteur; redactie; foto; foto's; tekst; vertaling; eindredactie
    pl źródło; źródła; autor; autorka; redakcja; opracowanie; oprac.; fot.; zdjęcia; tekst; edycja; redaktor; tłumaczenie; źródło informacji
    ru источник; источники; автор; текст; редактор; фото; подготовил; подготовила; перевод; корреспондент; материал подготовил
    uk джерело; джерела; автор; авторка; текст; редактор; редакторка; фото; підготував; підготувала; переклад; кореспондент
    cs zdroj; zdroje; autor; autorka; redakce; editor; foto; text; překlad; připravil; připravila
    ro sursa; sursă; surse; autor; editor; redactor; foto; text; traducere; editare
    hu forrás; források; szerző; szerkesztette; szerkesztő; fotó; fotók; szöveg; fordítás; írta
    el πηγή; πηγές; συντάκτης; συντάκτρια; επιμέλεια; κείμενο; φωτογραφία; φωτογραφίες; φωτό; μετάφραση; ρεπορτάζ
    tr kaynak; kaynaklar; editör; haber; muhabir; yazar; fotoğraf; foto; haber kaynağı; yayınlayan; çeviri; kamera
    ar المصدر; المصادر; تحرير; إعداد; كتابة; الكاتب; تصوير; ترجمة; صورة; مراسلنا
    fa منبع; منابع; نویسنده; خبرنگار; عکس; عکاس; مترجم; دبیر; تهیه و تنظیم; ویراستار
    he מקור; מאת; עריכה; עורך; עורכת; צילום; כתב; תרגום; קרדיט
    hi स्रोत; लेखक; संपादक; रिपोर्टर; रिपोर्ट; फोटो; संवाददाता; एडिटर; सोर्स
    zh 来源; 來源; 责任编辑; 責任編輯; 编辑; 編輯; 记者; 記者; 责编; 責編; 作者; 文; 图; 圖; 摄影; 攝影; 校对; 校對; 审核; 審核; 监制; 監製; 编译; 編譯; 核稿; 核稿編輯; 通讯员; 值班编辑; 二审; 三审
    ja 取材・文; 文; 写真; 構成; 編集; 執筆; 撮影; 取材; 出典; 提供; 翻訳; 監修; 出所; 担当; 聞き手
    ko 글; 사진; 편집; 취재; 출처; 자료; 정리; 영상; 촬영; 구성; 번역; 기자; 제공; 자료제공; 영상편집
    vi nguồn; tác giả; ảnh; biên tập; tổng hợp; thực hiện; bài; phóng viên; theo; dịch; nguồn ảnh; bài và ảnh
    id pewarta; penulis; editor; sumber; reporter; redaktur; foto; copyright; wartawan; uploader; penyunting; kontributor
    sv källa; källor; text; foto; redaktör; skribent; översättning; reporter; bild
    da kilde; kilder; tekst; foto; redaktør; journalist; redigering; oversættelse; fotograf
    no kilde; kilder; tekst; foto; redaktør; journalist; redigering; oversettelse; fotograf
    fi lähde; lähteet; teksti; kuva; kuvat; toimittaja; toimitus; käännös; kirjoittaja
""")

PART = one_of(PARTS)
#: Of two letters they begin too many lines.
OPENS = tuple(
    phrase for phrases in PARTS.languages.values() for phrase in phrases if len(phrase) > 2 or not phrase.isascii()
)


CREDITS_ROWS = """
        ro - Editor: A.B. / Sursa: Agenția Portului
        id - Pewarta: Samira Bekele Editor: Jo Marrow
        de - Text: Anna Muster, Foto: Jan Beispiel
        pl - Autor: Jan Przykład, Źródło: Gazeta Portowa
        en - Writer: Jane Doe | Editor: John Roe
        ru - Автор: Анна Примерова. Фото: порт
        ko - 글: 김예시 / 사진: 박보기
        zh - 来源：港口报 责任编辑：王小例
        en | Writer: what do you see? Editor: nothing at all, my friend.
        en | Source: a sailor
        de | Text: siehe unten
    """
