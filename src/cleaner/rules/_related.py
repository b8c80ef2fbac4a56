"""Words of the room ``related``: the markers that point to other articles, and their cards, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

ALSO = book("""
    en read also; also read; read this also; read next; read this next; read more on this; read more on this topic; read more on this story; more on this story; you may also like; you might also like; you may also be interested in; you might also be interested in; you may also enjoy; you might also enjoy; related reading
    de lesen sie auch; lesen sie dazu auch; lesen sie hierzu auch; lesen sie mehr zum thema; lies auch; lies dazu auch; lest auch; auch interessant; auch interessant für sie; mehr zum thema; mehr zu diesem thema; passend zum thema; das könnte sie auch interessieren; das könnte dich auch interessieren; das könnte sie interessieren; das könnte dich interessieren; dies könnte sie auch interessieren; das könnte ihnen auch gefallen; das könnte dir auch gefallen
    fr à lire aussi; a lire aussi; à lire également; lire aussi; lire également; lisez aussi; à lire sur le même sujet; sur le même sujet; sur le même thème; vous aimerez aussi; vous aimerez peut-être; vous pourriez aussi aimer; cela peut vous intéresser; cela pourrait vous intéresser; ça peut vous intéresser; ces articles peuvent vous intéresser; ces articles pourraient vous intéresser
    es lee también; lea también; leer también; leé también; lee tambien; lea tambien; lee además; lea además; mirá también; mira también; mire también; vea también; vea además; te puede interesar; le puede interesar; puede interesarte; puede interesarle; también te puede interesar; también le puede interesar; te puede interesar también; le puede interesar también; te podría interesar; le podría interesar; te recomendamos leer; más sobre este tema
    it leggi anche; leggi pure; leggete anche; guarda anche; potrebbe interessarti; potrebbe interessarti anche; potrebbero interessarti; potrebbero interessarti anche; ti potrebbe interessare; ti potrebbe interessare anche; ti potrebbero interessare; ti potrebbero interessare anche; sullo stesso argomento; sullo stesso tema
    pt leia também; leia tambem; leia ainda; ler também; veja também; veja ainda; confira também; leia mais sobre o assunto; sobre o mesmo assunto; você pode gostar; você também pode gostar; você pode se interessar; também pode gostar de; também lhe pode interessar; também te pode interessar; pode também interessar
    nl lees ook; lees ook dit; lees ook deze artikelen; lees ook deze verhalen; ook interessant; misschien ook interessant; bekijk ook; lees meer over dit onderwerp; meer over dit onderwerp; dit vind je misschien ook interessant; dit is misschien ook interessant voor jou; wellicht ook interessant
    pl czytaj też; czytaj także; czytaj również; czytaj takze; przeczytaj też; przeczytaj także; przeczytaj również; przeczytaj koniecznie; zobacz też; zobacz także; zobacz również; zobacz takze; więcej na ten temat; to może cię zainteresować; może cię zainteresować; może cię zainteresuje; może zainteresuje cię również
    ru читайте также; читайте ещё; читайте еще; читать также; также читайте; смотрите также; по теме; ещё по теме; еще по теме; читайте по теме; материалы по теме; статьи по теме; новости по теме; вам может быть интересно; вам также может быть интересно; вам может понравиться; вас может заинтересовать; вас также может заинтересовать
    uk читайте також; читати також; також читайте; читайте ще; дивіться також; за темою; читайте за темою; матеріали за темою; статті за темою; новини за темою; більше за темою; вас може зацікавити; вас також може зацікавити; вам може бути цікаво; вам також може бути цікаво; вам може сподобатися
    cs čtěte také; čtěte též; čtěte i; přečtěte si také; přečtěte si též; přečtěte si i; mohlo by vás zajímat; mohlo by vás také zajímat; mohlo by vás taky zajímat; mohlo by tě zajímat; mohlo by se vám líbit; více k tématu; více k tomuto tématu
    ro citește și; citeşte şi; citeste si; citiți și; citiţi şi; vezi și; vezi şi; vezi si; citește mai multe pe aceeași temă; te-ar putea interesa; te-ar putea interesa și; v-ar putea interesa; v-ar putea interesa și; ar putea să te intereseze; pe aceeași temă
    hu ezt is olvassa el; ezt is olvasd el; olvassa el ezt is; olvasd el ezt is; olvasta már?; olvastad már?; ez is érdekelheti; ezek is érdekelhetik; ez is érdekelhet; ezek is érdekelhetnek; ezt is ajánljuk; ezeket is ajánljuk; további cikkek a témában; bővebben a témáról
    el διαβάστε επίσης; διαβάστε ακόμα; διαβάστε ακόμη; διαβάστε και; δείτε επίσης; δείτε ακόμα; δείτε ακόμη; δείτε και; μπορεί να σας ενδιαφέρει; μπορεί επίσης να σας ενδιαφέρει; ίσως σας ενδιαφέρει; περισσότερα για το θέμα
    tr ayrıca okuyun; bunu da okuyun; bunları da okuyun; bunlar da ilginizi çekebilir; bu haberler de ilginizi çekebilir; bu haber de ilginizi çekebilir; ilginizi çekebilir; ilginizi çekebilecek haberler; ilgini çekebilir; bunlar da ilgini çekebilir; okumadan geçmeyin; konuyla ilgili haberler
    ar اقرأ أيضا; اقرأ أيضاً; اقرأ أيضًا; إقرأ أيضا; إقرأ أيضاً; إقرأ أيضًا; اقرأ ايضا; اقرأ ايضاً; اقرا ايضا; اقرأ كذلك; اقرأوا أيضاً; طالع أيضا; طالع أيضاً; شاهد أيضا; شاهد أيضاً; شاهد أيضًا; قد يهمك; قد يهمك أيضا; قد يهمك أيضاً; قد يهمك أيضًا; قد يعجبك أيضا; قد يعجبك أيضاً
    fa بیشتر بخوانید; همچنین بخوانید; این مطلب را هم بخوانید; این خبر را هم بخوانید; این را هم بخوانید; بیشتر در این زمینه; در همین زمینه; شاید برایتان جالب باشد
    he קראו גם; קרא גם; קראי גם; ראו גם; קראו עוד בנושא; עוד בנושא; עוד באותו נושא; אולי יעניין אותך; אולי יעניין אתכם; אולי יעניין אותך גם
    hi यह भी पढ़ें; यह भी पढ़े; ये भी पढ़ें; ये भी पढ़े; इसे भी पढ़ें; इन्हें भी पढ़ें; यह भी देखें; ये भी देखें; इसे भी देखें; यह खबर भी पढ़ें; ये खबर भी पढ़ें; ये खबरें भी पढ़ें; आपको यह भी पसंद आ सकता है
    zh 延伸阅读; 延伸閱讀; 相关阅读; 相關閱讀; 更多精彩内容; 更多精彩內容; 猜你喜欢; 猜你喜歡; 你可能也喜欢; 你可能也會喜歡; 你可能还喜欢; 您可能感兴趣; 你可能感兴趣; 你可能感興趣; 你可能也想看; 看更多相關新聞
    ja あわせて読みたい; 合わせて読みたい; 併せて読みたい; こちらもおすすめ; こちらもオススメ; こちらの記事もおすすめ; こちらの記事もどうぞ; こちらも読まれています; この記事を読んだ人はこんな記事も読んでいます; こんな記事も読まれています; あなたにおすすめ; あなたにおすすめの記事
    ko 함께 보면 좋은 기사; 함께 읽으면 좋은 기사; 함께 볼만한 기사; 함께 보면 좋은 글; 이 기사와 관련된 기사; 이런 기사 어때요; 이런 기사는 어때요; 같이 보면 좋은 기사; 같이 읽으면 좋은 기사
    vi mời bạn đọc thêm; mời bạn xem thêm; mời xem thêm; mời đọc thêm; mời quý độc giả đọc thêm; mời độc giả xem thêm; có thể bạn quan tâm; có thể bạn thích; bạn có thể quan tâm; có thể bạn sẽ thích; xem thêm bài viết
    id baca juga; baca pula; baca juga berita; simak juga; simak pula; lihat juga; lihat pula; anda mungkin juga suka; anda mungkin suka; mungkin anda suka; mungkin anda tertarik; anda mungkin tertarik
    sv läs också; läs även; läs också om; läs mer om ämnet; mer om ämnet; du kanske också gillar; du kanske också är intresserad av; missa inte att läsa
    da læs også; læs mere om emnet; læs mere om; mere om emnet; måske er du også interesseret i; du vil måske også kunne lide; du er måske også interesseret i
    no les også; les òg; les mer om saken; mer om saken; mer om temaet; du vil kanskje også like; kanskje du også liker
    fi lue myös; lue myös nämä; lue lisää aiheesta; lisää aiheesta; aiheesta lisää; sinua saattaa kiinnostaa myös; saatat pitää myös näistä; sinua voisi kiinnostaa
""")

ALSO_ROWS = """
        en - Read also:
        en - You may also like
        de - Lesen Sie auch:
        de - Auch interessant
        fr - À lire aussi
        es - Lee también:
        it - Leggi anche
        pt - LEIA TAMBÉM:
        nl - Lees ook:
        pl - *Czytaj także:*
        ru - Читайте также:
        uk - ЧИТАЙТЕ ТАКОЖ:
        cs - Mohlo by vás zajímat
        ro - Citește și:
        hu - Ezt is olvassa el:
        el - Διαβάστε επίσης:
        tr - Bunlar da ilginizi çekebilir
        ar - اقرأ أيضاً:
        fa - بیشتر بخوانید:
        he - קראו גם:
        hi - यह भी पढ़ें:
        zh - 【延伸阅读】
        ja - あわせて読みたい
        ko - ▶ 함께 보면 좋은 기사
        vi - Mời bạn đọc thêm:
        id - Baca juga:
        sv - Läs också:
        da - Læs også:
        no - Les også:
        fi - Lue myös:
        en | Read also what the law says about harbours
        en | You may also like him, once you know him.
        en | Read more slowly
        de | Auch interessant fanden die Gäste das Museum der Fischer.
        de | Lesen Sie auch das Kleingedruckte
        fr | Lire aussi souvent que possible
        es | Lee también la etiqueta
        vi | Xem thêm
"""

POINT = book("""
    en related; read more; read more here; read more about it; see also; also see; see more; also watch; watch also; full story; the full story; read the full story; click here to read; read more news like this on {words}; can also read
    en more on this; icymi; read the full report; read the story; read our story; read our report; read our analysis; read our explainer; read our interview; read our review; read our full review; watch the video; watch the interview; listen to the podcast; related video; related podcast; also on this site; more from us; read now
    de lesen sie hier; lesen sie dazu; lesen sie hierzu; lesen sie mehr; lesen sie mehr dazu; lies hier; lies mehr; mehr dazu; mehr dazu lesen; mehr dazu hier; mehr lesen; mehr erfahren; siehe auch; sehen sie auch; sehen sie hier; lesetipp; lese-tipp; lesen sie hierzu unseren bericht
    de lesen sie hier mehr; hier weiterlesen; hier mehr lesen; jetzt lesen; lesen sie außerdem; lesen sie jetzt; lesen sie dazu unser interview; lesen sie dazu unseren kommentar; lesen sie den kommentar; lesen sie die analyse; lesen sie das interview; auch zum thema; mehr hintergründe; der artikel zum thema; hier nachlesen; zum liveblog; hier zum liveblog; zum liveticker; hier geht es zum liveblog; das video zum thema; hier im video; jetzt ansehen; jetzt anhören; hören sie auch; schauen sie auch; sehen sie hierzu; zur bildergalerie; zur fotostrecke
    fr voir aussi; lire plus; lire la suite; lire l'article; en savoir plus; lire notre article; lire notre enquête; lire notre analyse; lire notre décryptage; notre article; relire; (re)lire
    fr à voir aussi; a voir aussi; à voir également; a voir également; à regarder aussi; écouter aussi; voir également; lire aussi l'entretien; lire aussi l'interview; lire aussi notre enquête; lire aussi la tribune; lire aussi l'analyse; lire aussi le reportage; lire aussi notre décryptage; lire aussi le récit; lire aussi l'enquête; lire notre éditorial; lire notre entretien; lire notre reportage; lire le décryptage; lire l'interview; lire l'entretien; lire l'analyse; lire l'enquête; lire le reportage; lire le récit; lire la tribune; lire la critique; lire l'éditorial; lire le portrait; lire la chronique; lire la suite de l'article; retrouvez notre dossier; voir notre dossier; lire notre dossier; regarder aussi; voir la vidéo; voir le diaporama; dans le même dossier
    es leer más; lee más; lee aquí; leer aquí; ver más; ver también; véase también; conoce más; seguir leyendo; para leer más; le recomendamos leer
    es también puedes leer; también puede leer; también lee; también lea; también te recomendamos; sigue leyendo; seguí leyendo; siga leyendo; artículo relacionado; lee la nota completa; lea la nota completa; lee la noticia completa; lee el artículo completo; lea el artículo completo; lea aquí; lea acá; lee acá; leé más; leé además; entérate también; mira aquí; mira el video; mirá el video; mire aquí; mire además; ver video; ver vídeo; ver galería; ver más en; vea aquí; vea el video; le puede interesar leer; te puede interesar leer; podría interesarle; te sugerimos leer; sugerimos leer; escucha también; escuche también
    it leggi di più; leggi qui; leggi l'articolo; vedi anche; approfondisci; per approfondire; continua a leggere; leggi tutto
    it leggi l'approfondimento; leggi la notizia; leggi il resto; leggi l'intervista; leggi l'analisi; leggi altro; leggi ancora; leggi gli altri articoli; guarda il video; guarda le foto; guarda la gallery; guarda la fotogallery; ascolta anche; ascolta il podcast; vai all'articolo; vai al video; ti può interessare; ti consigliamo anche; notizia correlata; articolo correlato; video correlato; leggi il nostro approfondimento
    pt leia mais; ler mais; leia aqui; saiba mais; veja mais; ver também; ver mais; continue lendo
    pt veja o vídeo; assista também; assista ao vídeo; assista aqui; ouça também; ouça aqui; leia a íntegra; leia na íntegra; leia também aqui; leia a matéria completa; leia a reportagem completa; leia o artigo completo; leia a notícia completa; leia mais aqui; leia mais sobre; matéria relacionada; notícia relacionada; artigo relacionado; não deixe de ler; continue a ler; continuar a ler; ler ainda; ler notícia; mais sobre o assunto; vídeo relacionado
    nl lees meer; meer lezen; lees hier; lees verder; zie ook; kijk ook; lees hier meer; lees meer hierover
    nl luister ook; luister ook naar; bekijk de video; lees ook ons verhaal; lees ook ons interview; lees ook deze analyse; lees ook deze column; lees ook dit interview; lees ook dit stuk; lees hier ook; lees hier verder; lees het hele verhaal; lees het hele artikel; lees het interview; lees de analyse; lees de recensie; lees alles over; lees ons dossier; verder lezen; meer over dit thema; gerelateerd artikel
    pl czytaj więcej; czytaj dalej; czytaj więcej na ten temat; zobacz więcej; sprawdź też; sprawdź także; czytaj w; więcej przeczytasz tutaj
    pl przeczytaj więcej; więcej o tym; więcej w artykule; obejrzyj także; obejrzyj też; obejrzyj również; oglądaj także; oglądaj również; posłuchaj także; posłuchaj również; zobacz wideo; zobacz zdjęcia; zobacz film; zobacz galerię; powiązany artykuł; może cię zainteresować także; pisaliśmy o tym; pisaliśmy o tym tutaj; o sprawie pisaliśmy; czytaj cały artykuł; czytaj cały tekst; czytaj artykuł; czytaj na; czytaj również na; czytaj więcej w
    ru подробнее; подробнее по теме; подробнее читайте; читайте подробнее; читать далее; читать подробнее; смотри также; см. также; читать по теме; читать полностью
    ru ранее по теме; о чем еще читать; смотрите видео; смотреть также; слушайте также; послушайте также; возможно вас заинтересует; возможно, вас заинтересует; читать статью; читать новость; читать всю статью; читать материал; читайте в материале; читайте в нашем материале; читайте на сайте; читайте материал; видео по теме; материал по теме; новость по теме; статья по теме
    uk докладніше; детальніше; докладніше про це; читайте детальніше; читайте докладніше; читати далі; читати детальніше; див. також; детальніше про це
    uk ще за темою; ще по темі; читайте більше; читайте детально; читайте повністю; читайте про це; читайте матеріал; подивіться також; дивіться відео; слухайте також; більше про це; матеріал за темою; новина за темою; відео за темою
    cs čtěte více; více čtěte; více zde; více o tématu; číst dál; čtěte dále; viz také; viz též; přečtěte si více
    cs přečtěte si; přečtěte si rozhovor; přečtěte si komentář; přečtěte si celý článek; čtěte rozhovor; čtěte komentář; číst více; číst celý článek; číst článek; podívejte se na video; podívejte se také; poslechněte si také; související článek; související video; dále čtěte; více informací zde
    ro citește mai mult; citește mai multe; citeste mai mult; citeşte mai mult; citește mai departe; mai multe detalii; citește continuarea
    ro vezi mai mult; vezi mai multe; vezi video; vezi galeria foto; vezi și video; citește aici; citește întregul articol; citește articolul complet; citește articolul; citeşte articolul; mai multe aici; mai multe pe; află mai multe; articol similar; urmărește și; ascultă și
    hu bővebben; bővebben itt; olvasson tovább; tovább olvasom; lásd még; olvass tovább; itt olvashatja
    hu bővebben erről; olvasd tovább; olvassa tovább; ezt is érdemes elolvasni; ezt olvasta már?; kapcsolódó cikkünk; kapcsolódó cikkeink; kapcsolódó anyag; korábbi cikkünk; korábban erről; ajánlott cikk; nézze meg ezt is; a teljes cikk itt
    el διαβάστε περισσότερα; διαβάστε αναλυτικά; διαβάστε εδώ; δείτε περισσότερα; διαβάστε τη συνέχεια
    el διαβάστε σχετικά; διαβάστε ολόκληρο; διαβάστε όλο το άρθρο; διαβάστε την είδηση; διαβάστε το άρθρο; διάβασε επίσης; διάβασε ακόμα; διάβασε περισσότερα; διάβασε και; δείτε βίντεο; δείτε το βίντεο; δείτε φωτογραφίες; δες επίσης; δες ακόμα; σχετικό άρθρο; σχετική είδηση; ακούστε επίσης; περισσότερα εδώ
    tr devamını oku; haberin devamı; ayrıca bakınız; daha fazla oku; daha fazlası; haberi oku; okumaya devam et
    tr ayrıca oku; ayrıca bak; bunu da oku; ilginizi çekecek diğer haberler; ilgili içerik; ilgili video; önerilen haber; önerilen video; haberin tamamı; haberin tamamını oku; videoyu izleyin; video izle; sıradaki haber
    ar اقرأ المزيد; للمزيد; للمزيد اقرأ; انظر أيضا; انظر أيضاً; لقراءة المزيد; اقرأ التفاصيل; تابع القراءة
    ar إقرأ المزيد; اقرؤوا أيضا; اقرأوا أيضا; طالعوا أيضا; شاهد الفيديو; شاهد بالفيديو; استمع أيضا; اسمع أيضا; للمزيد من التفاصيل; لمزيد من التفاصيل; للاطلاع على المزيد; خبر ذو صلة; موضوع ذو صلة; مقال ذو صلة; تابع أيضا; اخبار متعلقة
    fa بخوانید; همچنین ببینید; ادامه مطلب; بیشتر ببینید; مطلب مرتبط; خبر مرتبط
    fa بخوانید؛; حتما بخوانید; پیشنهاد می‌کنیم بخوانید; ویدیو مرتبط; ادامه خبر; متن کامل خبر
    he קראו עוד; לקריאה נוספת; לכתבה המלאה; המשך קריאה; להרחבה
    he קראו בהרחבה; קראו כאן; קרא עוד; צפו גם; צפו בכתבה; האזינו גם; כתבה קשורה; לידיעה המלאה; לראיון המלא
    hi और पढ़ें; और देखें; पूरी खबर पढ़ें; विस्तार से पढ़ें; पढ़ें पूरी खबर; संबंधित खबर
    hi ये भी पढ़ें-; यह भी पढ़ें-; इसे भी पढ़ें-; इसको भी पढ़ें; देखें वीडियो; वीडियो देखें; पढ़ें ये खबर भी; अधिक पढ़ें; तस्वीरें देखें
    zh 阅读更多; 閱讀更多; 更多阅读; 更多报道; 更多報導; 看更多; 参见; 參見; 相关; 相關; 另见
    zh 相关链接; 相關連結; 相关视频; 更多相關新聞; 更多新聞; 更多新闻; 更多详情; 更多詳情; 详情点击; 点击阅读; 點擊閱讀; 点击查看; 點擊觀看; 点击观看; 看更多報導; 看更多新聞; 看影片; 观看视频; 閱讀全文; 阅读全文; 阅读原文; 閱讀原文; 此前报道; 早前报道; 早前報道; 新闻链接; 新聞連結
    ja 続きを読む; もっと読む; もっと見る; 関連; 参考記事; 併読; 続きはこちら
    ja 関連動画; 関連特集; 関連ページ; 関連トピック; 関連キーワード; あわせて読む; こちらもチェック; この記事も読まれています; 前回の記事; 前回はこちら; 前編はこちら; 後編はこちら; 第1回はこちら; 連載はこちら; 特集はこちら; 詳しくはこちら; 詳細はこちら; 全文はこちら; 記事全文はこちら; 記事はこちら; 動画はこちら; 動画を見る; 写真を見る; 画像を見る; 写真はこちら; 元記事はこちら; 元の記事を読む; 記事を読む; 【動画】; 【写真】; 【画像】; 【あわせて読む】; 【写真を見る】; 【画像】もっと見る
    ko 더 읽기; 더보기; 관련; 더 알아보기; 자세히 보기; 기사 더보기
    ko 관련 영상; 관련 링크; 관련 칼럼; 함께 볼 기사; 같이 볼만한 기사; 더 많은 기사; 이전 기사; 기사 전문; 기사 보기; 기사보기; 영상 보기; 영상보기; 기사 바로가기; 자세한 기사 보기; 관련기사 보기; ▷관련기사; ☞ 관련기사; ☞관련기사; 이어서 읽기
    vi xem thêm; đọc thêm; xem tiếp; đọc tiếp; xem thêm tại; xem thêm tin; tham khảo thêm
    vi mời bạn xem; mời quý độc giả xem thêm; xem chi tiết; xem video; xem tin liên quan; đọc ngay; đọc tiếp bài; đọc bài; nghe thêm
    id baca selengkapnya; selengkapnya; lihat selengkapnya; baca di sini; baca lebih lanjut
    id simak video; simak selengkapnya; tonton juga; tonton video; saksikan juga; saksikan video; dengarkan juga; baca lagi; baca berita; baca berita lainnya; baca berita terkait; baca artikel lengkap; baca artikel; baca lengkap; baca lebih lengkap; baca lebih banyak; baca selanjutnya; berita lainnya; artikel lainnya; konten terkait; selengkapnya baca
    sv läs mer; läs mer här; läs vidare; se även; se också; läs hela artikeln
    sv läs hela intervjun; läs hela storyn; läs hela texten; läs reportaget; läs krönikan; läs artikeln; läs artikeln här; läs mer om; läs mer om detta; lyssna också; lyssna även; titta också; titta även; se klippet; se videon; se videon här; se bilderna; se bildspelet; relaterad artikel; fler artiklar
    da læs mere; læs mere her; læs videre; se også; læs hele artiklen; læs historien her
    da hør også; hør mere; lyt også; lyt med; se videoen; se billederne; se galleri; læs hele historien; læs hele interviewet; læs artiklen; læs artiklen her; læs historien; læs mere om det; læs analysen; læs analyse; læs interviewet; læs anmeldelsen; læs flere artikler; relateret artikel
    no les mer; les mer her; les videre; se også; sjå òg; les hele saken; les saken
    no hør også; lytt også; se video; se bildene; les hele saken her; les hele intervjuet; les hele kommentaren; les artikkelen; les saken her; les mer om; les flere saker; les kommentaren; les kommentar; les analyse; les analysen; les bakgrunn; les reportasjen; les intervjuet; relatert sak
    fi lue lisää; lue lisää täältä; katso myös; lue koko juttu; lue juttu
    fi kuuntele myös; kuuntele tästä; katso video; katso kuvat; katso kuvia; katso galleria; lue juttu tästä; lue juttu kokonaan; lue haastattelu; lue kolumni; lue arvio; lue koko artikkeli; lue koko haastattelu
""")

POINTER_ROWS = """
        en - READ MORE: Island council buys a second ferry
        en - Also read | Who owns the old lighthouse?
        en - [Related: Three storms in one winter]
        en - ICYMI: Council opens the gates of the harbour
        de - Lesen Sie auch: Wer den Leuchtturm kaufen will
        de - Lesen Sie hier mehr: Rat öffnet die Tore
        fr - Lire aussi : Le phare cherche un gardien
        fr - À voir aussi : Le conseil ouvre les portes du port
        es - Lee también: El faro busca un guardián
        es - Te sugerimos leer: El consejo abre las puertas
        it - Leggi anche: Il faro cerca un custode
        pt - LEIA TAMBÉM: O farol procura um guarda
        nl - Lees ook: Vuurtoren zoekt een wachter
        nl - Luister ook: Raad opent de poorten
        pl - Czytaj także: Latarnia szuka latarnika
        pl - Przeczytaj więcej: Rada otwiera bramy portu
        ru - Читайте также: Маяк ищет смотрителя
        ru - Читайте в материале: Совет открывает ворота
        uk - ЧИТАЙТЕ ТАКОЖ: Маяк шукає доглядача
        cs - Čtěte také: Maják hledá strážce
        ro - Citește și: Farul caută un paznic
        hu - Bővebben: Őrt keres a világítótorony
        el - Διαβάστε επίσης: Ο φάρος ψάχνει φύλακα
        tr - İlgili haber: Deniz feneri bekçi arıyor
        ar - اقرأ أيضاً: المنارة تبحث عن حارس
        fa - بیشتر بخوانید: فانوس دریایی دنبال نگهبان است
        he - קראו גם: המגדלור מחפש שומר
        hi - यह भी पढ़ें: लाइटहाउस को चाहिए पहरेदार
        zh - 延伸阅读:灯塔招聘看守人
        ja - 【関連記事】灯台が新しい番人を募集
        ko - [관련기사] 등대지기를 찾습니다
        vi - >> Xem thêm: Hải đăng tìm người canh giữ
        id - Baca juga: Mercusuar mencari penjaga
        sv - Läs också: Fyren söker en vakt
        da - LÆS OGSÅ: Fyret søger en vogter
        da - Hør også: Rådet åbner portene
        no - Les også: Fyret søker vokter
        fi - Lue myös: Majakka etsii vartijaa
        en | Read more slowly
        en | Read more about it in the village: nobody talks of anything else.
        en | “I want to read more: novels, poems, letters”
        en | Related work: three studies of tides
        en | Listen: the foghorn has been silent since noon
        de | Mehr dazu sagte der Bürgermeister am Abend nicht.
        es | Más información en el ayuntamiento
        es | Más información: el puerto abre a las ocho
        it | Leggi: cosa cambia per i pescatori
        fr | À lire : trois romans de la mer
        fr | À lire : trois romans de la côte
        pt | Entenda o caso: o que aconteceu no porto
        de | Leseempfehlung: Der Hafen im Winter von Anna Muster
        de | Dazu passend: ein kühler Weißwein von der Insel
        fr | À ne pas manquer : le concert du lundi sur le quai
        pl | Warto zobaczyć: latarnia i stary port
        es | Lectura recomendada: El puerto en invierno, de Ana Ejemplo
        sv | Missa inte: musik på kajen hela måndagen
        zh | 推荐阅读：《海港的冬天》
        ja | 関連会社の株価
        vi | Xem thêm nhiều, nói ít
"""

NAMED = book("""
    fr à lire aussi {headline}; a lire aussi {headline}; à lire également {headline}
    hi यह भी पढ़ें {headline}; ये भी पढ़ें {headline}
    ar اقرأ أيضا {headline}; اقرأ أيضاً {headline}; اقرأ أيضًا {headline}
    id baca juga {headline}
    tr bunlar da ilginizi çekebilir {headline}
    ru читайте также {headline}
    uk читайте також {headline}
    pt leia também {headline}
    es lee también {headline}; lea también {headline}
    it leggi anche {headline}
    pl czytaj także {headline}; czytaj też {headline}; czytaj również {headline}
    nl lees ook {headline}
    de lesen sie auch {headline}; lesen sie mehr zum thema {headline}
    en also read {headline}; read also {headline}
    vi tin liên quan {headline}; xem thêm bài viết {headline}
    no les også {headline}
    da læs også {headline}
    sv läs också {headline}
    ro citește și {headline}
    el διαβάστε επίσης {headline}
    cs čtěte také {headline}
    fi lue myös {headline}
""")

NAMED_ROWS = """
        en - Also read Island council buys a second ferry
        vi - TIN LIÊN QUAN Hải đăng tìm người canh giữ
        fr - À lire aussi Le phare cherche un gardien
        hi - यह भी पढ़ें लाइटहाउस को चाहिए पहरेदार
        ar - اقرأ أيضا المنارة تبحث عن حارس
        id - Baca juga Mercusuar mencari penjaga
        tr - Bunlar da ilginizi çekebilir Deniz feneri bekçi arıyor
        ru - Читайте также Маяк ищет смотрителя
        uk - Читайте також Маяк шукає доглядача
        pt - Leia também O farol procura um guarda
        es - Lee también El faro busca un guardián
        it - Leggi anche Il faro cerca un custode
        pl - Czytaj także Latarnia szuka latarnika
        nl - Lees ook Vuurtoren zoekt een wachter
        de - Lesen Sie auch Wer den Leuchtturm kaufen will
        no - Les også Fyret søker vokter
        da - Læs også Fyret søger en vogter
        sv - Läs också Fyren söker en vakt
        ro - Citește și Farul caută un paznic
        el - Διαβάστε επίσης Ο φάρος ψάχνει φύλακα
        cs - Čtěte také Maják hledá strážce
        fi - Lue myös Majakka etsii vartijaa
        de | Lesen Sie auch das Kleingedruckte
        nl | Lees ook de kleine lettertjes
        it | Leggi anche le etichette
"""

RUN_ON_ROWS = """
        fr - À lire aussi Le conseil du port ouvre les portes
        vi - Tin liên quan Hội đồng mở cổng cảng
        fr | À lire aussi les trois romans de la côte
        es - Lee también El consejo abre las puertas
        it - Leggi anche Il consiglio apre le porte
        pt - Leia também O conselho abre os portões
        nl - Lees ook Raad opent de poorten van de haven
        pl - Czytaj także Rada otwiera bramy portu
        ru - Читайте также Совет открывает ворота порта
        uk - Читайте також Рада відкриває браму порту
        cs - Čtěte také Rada otevírá brány přístavu
        ro - Citește și Consiliul deschide porțile portului
        el - Διαβάστε επίσης Το συμβούλιο ανοίγει τις πύλες
        tr - Bunlar da ilginizi çekebilir Liman yeniden açıldı
        id - Baca juga Dewan membuka gerbang pelabuhan
        sv - Läs också Rådet öppnar portarna i hamnen
        da - Læs også Rådet åbner portene i havnen
        no - Les også Rådet åpner portene i havnen
        fi - Lue myös Neuvosto avaa sataman portit
        sv | Läs också det finstilta
        es | Lee también la letra pequeña
"""

CARD = book("""
    en view; views; reads; comment; comments
    de aufrufe; kommentare
    fr vues; lectures; commentaires
    es vistas; visitas; lecturas; comentarios
    it visualizzazioni; letture; commenti
    pt visualizações; leituras; comentários
    nl keer gelezen; weergaven; reacties
    pl wyświetleń; odsłon; komentarzy
    ru просмотр; просмотра; просмотров; комментариев
    uk перегляд; перегляди; переглядів; коментарів
    ro vizualizări; comentarii
    tr okunma; görüntülenme; yorum
    vi lượt xem; bình luận
    id kali dibaca; dilihat; komentar
    ar مشاهدة; مشاهدات; تعليقات
""")

CARD_ROWS = """
        en - Island council meets on the new ferryNov 12 2024, 01:36 PM • 20394 views
        de - Inselrat berät über die neue Fähre 12.11.2024 • 204 Aufrufe
        fr - Le conseil choisit son bateau 12 novembre 2024 • 204 vues
        es - El consejo elige su barco 12/11/2024 • 204 visitas
        it - Il consiglio sceglie la nave 12/11/2024 • 204 visualizzazioni
        pt - O conselho escolhe o barco 12/11/2024 • 204 visualizações
        nl - De raad kiest een veerboot 12-11-2024 • 204 weergaven
        pl - Rada wybiera prom 12.11.2024 • 204 wyświetleń
        ru - Совет выбирает новый паром 12 ноября 2024, 13:36 • 20394 просмотра
        uk - Рада обирає новий пором 12 листопада 2024, 13:36 • 20394 переглядів
        ro - Consiliul alege feribotul 12.11.2024 • 204 vizualizări
        tr - Meclis yeni feribotu seçti 12.11.2024 • 204 okunma
        vi - Hội đồng chọn phà mới 12/11/2024 • 204 lượt xem
        id - Dewan memilih feri baru 12/11/2024 • 204 kali dibaca
        ar - المجلس يختار عبارة جديدة 12/11/2024 • 204 مشاهدة
        en | At 01:36 PM the counter stood at 20394 views.
        en | The vote of Nov 12 2024 drew 204 comments
"""

MORE_FROM = book("""
    en more stories by {names}; more articles by {names}; more posts by {names}; read more posts by {names}; read more articles by {names}; read more by {names}; view all posts by {names}; view all articles by {names}; see all posts by {names}; all articles by {names}; more from this author; more by this author; more from the author; more from this section; more from this series; more from our site; view more articles; view more stories; other articles by {names}
    de weitere artikel von {names}; alle artikel von {names}; alle beiträge von {names}; mehr artikel von {names}; mehr vom autor; mehr von diesem autor; weitere beiträge des autors; alle beiträge anzeigen
    fr tous les articles de {names}; plus d'articles de {names}; voir tous les articles de {names}; du même auteur; plus de cet auteur; les articles du même auteur; autres articles de {names}
    es más noticias de {names}; ver todas las entradas de {names}; todas las noticias de {names}; más del autor; más artículos de {names}; ver todos los artículos de {names}
    it tutti gli articoli di {names}; altri articoli di {names}; dello stesso autore; vedi tutti gli articoli di {names}
    pt ver todos os artigos de {names}; ver todas as publicações de {names}; mais notícias de {names}; mais artigos de {names}; do mesmo autor; ver todos os posts de {names}
    nl alle artikelen van {names}; meer artikelen van {names}; meer van deze auteur; alle berichten van {names}; bekijk alle berichten van {names}
    pl więcej artykułów autora; inne artykuły autora; zobacz wszystkie wpisy autora; wszystkie artykuły autora; więcej od autora
    ru все материалы автора; все статьи автора; другие материалы автора; ещё от автора; еще от автора; все записи автора
    uk усі матеріали автора; всі матеріали автора; усі статті автора; інші матеріали автора; більше від автора
    cs všechny články autora; další články autora; více od autora; zobrazit všechny příspěvky
    ro mai multe de la autor; toate articolele autorului; alte articole de {names}; vezi toate articolele de {names}
    hu a szerző további cikkei; további cikkek a szerzőtől; a szerző összes cikke
    el όλα τα άρθρα του συντάκτη; άρθρα του ίδιου συντάκτη
    tr yazarın diğer yazıları; yazarın tüm yazıları; yazarın diğer haberleri; tüm yazıları
    ar المزيد من مقالات الكاتب; جميع مقالات الكاتب; مقالات أخرى للكاتب
    he עוד מאת {text}; לכל הכתבות של {text}; כתבות נוספות של {text}
    zh 作者其他文章; 作者更多文章; 该作者的其他文章
    ja この著者の他の記事; この筆者の記事一覧; 著者の記事一覧; この記者の他の記事; 記者の記事一覧
    ko 이 기자의 다른 기사; 기자의 다른 기사; 다른 기사 보기; 기자의 다른 기사 보기
    vi các bài viết khác của tác giả; bài viết khác của tác giả; xem tất cả bài viết
    id artikel lain dari penulis; lihat semua artikel; lihat artikel lainnya; artikel lain oleh {names}
    sv fler artiklar av {names}; alla artiklar av {names}
    da flere artikler af {names}; alle artikler af {names}
    no flere saker av {names}; alle saker av {names}
    fi lisää kirjoittajalta; kaikki kirjoittajan jutut; kirjoittajan muut jutut
""")

MORE_FROM_ROWS = """
        en - More from this author
        en - View all posts by Jana Ortlieb →
        de - Alle Artikel von Jana Ortlieb
        fr - Du même auteur
        es - Ver todas las entradas de Jana Ortlieb
        it - Tutti gli articoli di Jana Ortlieb
        pt - Mais notícias de Jana Ortlieb
        nl - Alle artikelen van Jana Ortlieb
        pl - Więcej artykułów autora
        ru - Все материалы автора
        uk - Усі матеріали автора
        cs - Další články autora
        ro - Toate articolele autorului
        hu - A szerző további cikkei
        el - Όλα τα άρθρα του συντάκτη
        tr - Yazarın diğer yazıları
        ar - جميع مقالات الكاتب
        he - עוד מאת יעל כהן
        zh - 作者其他文章
        ja - この著者の他の記事
        ko - 이 기자의 다른 기사
        vi - Bài viết khác của tác giả
        id - Lihat semua artikel
        sv - Alla artiklar av Jana Ortlieb
        da - Alle artikler af Jana Ortlieb
        no - Alle saker av Jana Ortlieb
        fi - Kirjoittajan muut jutut
        en | More from Nature
        en | More from Jana Ortlieb came a week later.
        de | Mehr von Gott
"""
