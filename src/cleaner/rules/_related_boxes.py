"""Words of the room ``related``: the headings of boxes and rankings, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

HEADING = book("""
    en other topics of interest; related article; related articles; related story; related stories; related post; related posts; related news; related coverage; related content; related links; more on this topic; recommended for you; recommended articles; recommended stories; recommended posts; articles you may like; stories you may like; people also read; readers also liked; other articles you may like; related articles that may interest you; explore related content; explore more on these topics; latest on this theme; more stories like this; similar articles; similar posts
    en more on these topics; more on this subject; explore more on this topic; stories you might like; stories you may have missed; what to read next; what others are reading; what others read; people are reading; readers are also reading; you may have missed; more stories you might like; more stories from our site; more from our newsroom; more articles like this; more articles you may like; elsewhere on the site; elsewhere on our site; popular in the community; from our partners; today's top videos; our latest videos; more news from around the web; from around the site; articles recommended for you; read more on these topics; read more articles; more related articles; more related stories; more related news; top stories for you; today's top headlines; this week's top stories; our top stories
    de verwandte artikel; verwandte themen; verwandte beiträge; ähnliche artikel; ähnliche beiträge; weitere artikel zum thema; artikel zum thema; mehr artikel zum thema; mehr aus dem ressort; mehr aus dieser rubrik; empfohlene artikel; empfohlene beiträge; für sie empfohlen; für dich empfohlen
    de mehr zu den themen; mehr zu diesen themen; mehr zu diesem artikel; mehr artikel zu diesem thema; weitere artikel zu diesem thema; weitere artikel aus diesem ressort; weitere artikel dieser kategorie; weitere beiträge zum thema; weitere meldungen zum thema; weitere nachrichten zum thema; weitere nachrichten aus dem ressort; weitere themen aus dem ressort; alle artikel zum thema; alle beiträge zum thema; alles zum thema; alle nachrichten zum thema; dossier zum thema; aktuelle artikel zum thema; aktuelle nachrichten aus dem ressort; empfehlungen für sie; empfehlungen für dich; empfohlen für sie; leser interessierten sich auch für; andere leser interessierten sich auch für; das lesen andere; was andere lesen; andere lesen auch; das interessiert andere leser; neues aus dem ressort; weitere interessante artikel; artikel die sie interessieren könnten
    fr articles liés; articles similaires; articles connexes; articles associés; articles recommandés; articles en relation; contenus liés; contenus similaires; sujets liés; recommandé pour vous; recommandés pour vous; d'autres articles à lire; nos autres articles; dans la même rubrique
    fr nos articles sur le sujet; nos articles sur le même sujet; tous nos articles sur le sujet; les articles les plus lus; dans la même catégorie; dans le même thème; dans la même thématique; les internautes ont aussi lu; les lecteurs ont aussi lu; vous pourriez être intéressé par; le sujet vous intéresse ?; la rédaction vous conseille; la rédaction vous recommande; sélectionné pour vous; à lire ensuite; plus sur ce sujet; plus d'articles sur ce sujet
    es artículos relacionados; articulos relacionados; noticia relacionada; noticias relacionadas; notas relacionadas; nota relacionada; contenido relacionado; contenidos relacionados; entradas relacionadas; historias relacionadas; recomendado para ti; recomendados para ti; recomendado para usted; recomendados para usted
    es más en esta sección; más de esta sección; más noticias relacionadas; más noticias sobre este tema; noticias que te pueden interesar; otras noticias que te pueden interesar; otras noticias de interés; te recomendamos también; también te puede gustar; también te podría interesar; quizás te interese; quizá te interese; lo más leído en; los lectores también leyeron; los usuarios también leyeron; temas de esta nota; temas en este artículo; te puede gustar
    it articoli correlati; notizie correlate; contenuti correlati; articoli simili; articoli consigliati; articoli che potrebbero interessarti; post correlati; temi correlati; raccomandati per te
    it altri articoli sull'argomento; altri articoli dell'autore; altri articoli di questa sezione; consigliati per te; consigliato per te; scelti per te; ti potrebbe anche interessare; forse ti può interessare; altre notizie sull'argomento; tutti gli articoli sul tema; i nostri approfondimenti
    pt artigos relacionados; notícias relacionadas; noticias relacionadas; matérias relacionadas; conteúdo relacionado; conteúdos relacionados; posts relacionados; artigos recomendados; recomendado para si; recomendados para você
    pt mais sobre o assunto; mais sobre este assunto; mais sobre este tema; mais desta seção; mais notícias relacionadas; mais do portal; mais do site; recomendadas para você; você também pode se interessar; talvez você se interesse; pode interessar-lhe; também pode gostar; assuntos desta matéria; quem leu também gostou
    nl gerelateerde artikelen; gerelateerde berichten; gerelateerd nieuws; verwante artikelen; aanbevolen artikelen; aanbevolen voor u
    nl meer over dit thema; meer artikelen over dit onderwerp; meer uit deze rubriek; meer in deze rubriek; meer van deze auteur; anderen lazen ook; anderen bekeken ook; lezers lazen ook; aanbevolen voor jou; voor jou geselecteerd; speciaal voor jou; misschien vind je dit ook interessant; ook interessant voor jou
    pl powiązane artykuły; artykuły powiązane; podobne artykuły; powiązane tematy; tematy powiązane; podobne wpisy; polecane artykuły; polecane dla ciebie; zobacz inne artykuły
    pl polecamy dla ciebie; rekomendowane dla ciebie; inni czytali również; inni czytali także; czytelnicy przeczytali również; może cię też zainteresować; może zainteresować cię również; mogą cię zainteresować; więcej z tej kategorii; więcej z działu; tematy w artykule; wybrane dla ciebie
    ru похожие статьи; похожие новости; похожие материалы; похожие записи; связанные статьи; связанные новости; связанные материалы; рекомендуем прочитать; рекомендуемые статьи; сюжеты по теме; темы по теме
    ru другие материалы по теме; другие статьи по теме; другие новости по теме; читайте также по теме; вам также может понравиться; возможно, вам понравится; возможно, вас заинтересует; вам будет интересно; публикации по теме; что ещё почитать; больше по теме; больше новостей по теме
    uk схожі статті; схожі новини; схожі матеріали; пов'язані статті; пов'язані новини; пов'язані матеріали; пов'язані теми; рекомендовані статті
    uk інші матеріали за темою; інші новини за темою; вам також може сподобатися; більше новин за темою
    cs související články; související zprávy; související témata; související obsah; související příspěvky; podobné články; doporučené články
    cs další články k tématu; další články autora; další články z rubriky; další zprávy k tématu; doporučujeme k přečtení; doporučeno pro vás; ostatní právě čtou; čtenáři dále čtou; články k tématu
    ro articole similare; articole asemănătoare; știri similare; știri pe aceeași temă; articole pe aceeași temă; articole recomandate; postări similare
    ro alte articole similare; alte articole interesante; alte știri din categorie; articole din aceeași categorie; din aceeași categorie; recomandate pentru tine; recomandări pentru tine; ți-ar putea plăcea; te-ar mai putea interesa; mai multe articole; mai multe știri
    hu kapcsolódó cikkek; kapcsolódó cikk; kapcsolódó hírek; kapcsolódó tartalmak; kapcsolódó témák; hasonló cikkek; ajánlott cikkek; még több cikk
    hu ezt olvasta már?; mások ezt olvasták; mások ezeket olvassák; a témában még
    el σχετικά άρθρα; σχετικές ειδήσεις; σχετικά νέα; παρόμοια άρθρα; προτεινόμενα άρθρα
    el προτεινόμενα για εσάς; μπορεί να σας αρέσουν; ίσως σας ενδιαφέρουν
    tr ilgili haberler; ilgili haber; ilgili yazılar; ilgili içerikler; benzer haberler; benzer yazılar; benzer içerikler; sizin için önerilenler; önerilen yazılar
    tr sizin için seçtiklerimiz; size özel haberler; bunlara da göz atın; bunlar da var; yazarın diğer yazıları; yazarın tüm yazıları; ilginizi çekebilecek diğer haberler; öne çıkan haberler
    ar مواضيع ذات صلة; موضوعات ذات صلة; أخبار ذات صلة; مقالات ذات صلة; أخبار متعلقة; مقالات متعلقة; مواضيع متعلقة; مواضيع مشابهة; مقالات مشابهة
    ar قصص ذات صلة; فيديو ذو صلة; محتوى ذو صلة; روابط ذات صلة; أخبار قد تهمك; قد يعجبك ايضا; موصى به لك; المزيد من الأخبار; المزيد من المقالات; المزيد من المواضيع; اقرأ أيضا في هذا القسم
    fa مطالب مرتبط; اخبار مرتبط; خبرهای مرتبط; مقالات مرتبط; مطالب مشابه; اخبار مشابه; مطالب پیشنهادی; خبرهای پیشنهادی; نوشته‌های مشابه
    fa شاید از دست داده باشید; شاید دوست داشته باشید
    he כתבות קשורות; כתבות נוספות; כתבות נוספות בנושא; כתבות שאולי יעניינו אותך; כתבות מומלצות; מאמרים קשורים
    he כתבות שיעניינו אותך; כתבות שעשויות לעניין אותך; אולי תאהבו גם; אולי תאהב גם; עוד כתבות בנושא; עוד כתבות שיעניינו אתכם
    hi संबंधित खबरें; संबंधित ख़बरें; संबंधित समाचार; संबंधित लेख; इससे जुड़ी खबरें
    hi आपके लिए सुझाव; आपको ये भी पसंद आ सकता है; शायद आपको पसंद आए; इस विषय पर और; इन खबरों को भी पढ़ें; यह भी जानें
    zh 相关新闻; 相關新聞; 相关报道; 相關報導; 相關報道; 相关文章; 相關文章; 相关推荐; 相關推薦; 相关专题; 相關專題
    ja 関連記事; 関連ニュース; 関連リンク; おすすめ記事; おすすめの記事; オススメ記事; この記事に関連するニュース; 関連する記事; 関連する投稿
    ja この記事の関連ニュース; この記事の関連記事; この記事に関連する記事; この記事に関するニュース; この記事に関連する特集; この記事に関するキーワード; この記事のキーワード; この記事を読んだ人におすすめ; この記事を読んだ人はこちらも読んでいます; この記事を読んだ方におすすめ; この記事を見た人はこちらも見ています; こちらの記事も読まれています; あなたへのおすすめ; あなたへのおすすめ記事; おすすめのニュース; おすすめコンテンツ; おすすめの関連記事; 関連するニュース; 関連コンテンツ; 関連キーワード; 関連トピックス; その他のニュース; 他の記事を見る; 他の記事を読む; ほかの記事を読む; 同じカテゴリの記事; 同じカテゴリーの記事; 同じジャンルの記事; このカテゴリの最新記事; このカテゴリーの記事; カテゴリの記事; 同じ著者の記事; この著者の記事; この連載の一覧; この連載の記事; この連載の記事一覧; 一緒に読みたい; 一緒に読まれている記事; 合わせて読みたい記事; あわせて読みたい記事; 次に読みたい記事; 編集部おすすめ; 編集部のおすすめ記事; 編集部のピックアップ; よく読まれている記事; よく読まれています; 今読まれている記事; 今日の人気記事; スポンサーリンク
    ko 관련기사; 관련 기사; 관련뉴스; 관련 뉴스; 관련 글; 관련 콘텐츠; 연관기사; 연관 기사; 추천기사; 추천 기사; 추천뉴스; 추천 뉴스
    ko 관련 기사 더보기; 다른 기사 보기; 이 기자의 다른 기사; 이 시각 주요뉴스; 이 기사와 함께 많이 본 기사; 이 기사도 좋아요; 이런 기사는 어떠세요; 이 뉴스도 함께 보세요; 함께 본 기사; 함께 많이 본 기사; 함께 보면 좋은 뉴스; 당신을 위한 추천; 당신이 좋아할 만한 기사; 같은 섹션 기사
    vi tin liên quan; bài liên quan; tin bài liên quan; bài viết liên quan; tin tức liên quan; tin cùng chuyên mục; bài cùng chuyên mục; cùng chuyên mục; tin cùng chủ đề
    vi bài viết khác; bài viết tương tự; bài viết cùng chủ đề; bài cùng chủ đề; cùng chủ đề; các tin khác; các bài khác; tin tức khác; tin bài khác; chủ đề liên quan; nội dung liên quan; sự kiện liên quan; tin cùng sự kiện; tin đọc nhiều; bạn có thể thích; dành cho bạn; gợi ý cho bạn; đề xuất cho bạn
    id berita terkait; artikel terkait; artikel menarik lainnya; berita rekomendasi; rekomendasi artikel; pos terkait; tulisan terkait
    id berita terkait lainnya; baca berita lainnya; rekomendasi untuk anda; direkomendasikan untuk anda
    sv relaterade artiklar; relaterat innehåll; relaterade nyheter; relaterad läsning; liknande artiklar; rekommenderade artiklar; mer i ämnet
    sv fler artiklar om ämnet; fler artiklar i ämnet; fler artiklar för dig; rekommenderas för dig; rekommenderat för dig; andra läser just nu; andra läste också; läs också dessa; läs också våra; det här kanske du också gillar; mer på temat; mest läst just nu
    da relaterede artikler; relateret indhold; relaterede nyheder; lignende artikler; anbefalede artikler; andre læser også
    da flere artikler om emnet; flere nyheder om emnet; anbefalet til dig; andre læste også; læs flere artikler; læs flere nyheder; læs også disse; du vil måske også synes om; det læser andre lige nu; mest læste lige nu
    no relaterte artikler; relaterte saker; relatert innhold; relaterte nyheter; lignende saker; anbefalte saker; anbefalte artikler
    no flere artikler om temaet; flere saker om temaet; anbefalt for deg; andre leser også; andre leste også; les flere saker; les flere artikler; mest lest nå; siste nytt fra
    fi aiheeseen liittyvät artikkelit; aiheeseen liittyvää; aiheeseen liittyviä artikkeleita; samankaltaisia artikkeleita; suositellut artikkelit; liittyvät artikkelit
    fi lisää samasta aiheesta; muut lukivat myös; saattaisit olla kiinnostunut; sinua saattaisi kiinnostaa
""")

HEADING_ROWS = """
        en - Related articles
        en - Recommended for you
        en - What others are reading
        de - Ähnliche Artikel
        de - Das lesen andere
        fr - Articles similaires
        fr - Nos articles sur le même sujet
        es - Noticias relacionadas
        es - Noticias que te pueden interesar
        it - Articoli correlati
        pt - Notícias relacionadas
        nl - Gerelateerde artikelen
        pl - Powiązane artykuły
        ru - Похожие статьи
        uk - Схожі новини
        cs - Související články
        ro - Articole similare
        hu - Kapcsolódó cikkek
        el - Σχετικά άρθρα
        tr - İlgili haberler
        tr - Sizin için önerilenler
        ar - مواضيع ذات صلة
        fa - مطالب مرتبط
        he - כתבות נוספות
        hi - संबंधित खबरें
        zh - 相关新闻
        ja - 関連記事
        ja - この記事を読んだ人におすすめ
        ko - 관련기사
        ko - 이 기사와 함께 많이 본 기사
        vi - Tin liên quan
        id - Berita Terkait
        sv - Relaterade artiklar
        sv - Andra läste också
        da - Relaterede artikler
        no - Relaterte saker
        no - Andre leser også
        fi - Aiheeseen liittyvät artikkelit
        en | Related work
        en | Related articles appeared in two other papers that week.
        en | What others read on the ferry says much about the island.
        en | In other news
        nl | In het nieuws
        fr | Dans l'actualité
        de | Weitere Schritte
        ja | 関連企業
"""

SEE = book("""
    en watch also; also watch; don't miss; must read; must-read; editor's pick; editor's picks; editors' picks; our picks; up next; in case you missed it; from our archive; from the archive; recommended reading; related topics; similar stories; more like this; more on this; related
    en related podcast; related searches
    de passend dazu; lesetipp; lesetipps; unsere empfehlungen; empfehlungen der redaktion; ähnliche; unsere lesetipps; weitere themen; weitere meldungen; weitere nachrichten; weitere news; weitere artikel; weitere beiträge; ähnliche themen
    de ähnliche videos
    fr à voir également; à lire; à ne pas manquer; à découvrir aussi; notre sélection; nos recommandations; la rédaction vous conseille; la rédaction vous recommande; les articles à lire; à voir aussi; autres articles; sujets associés
    fr articles suggérés; contenus recommandés; contenus associés; thèmes liés; nos suggestions
    es no te pierdas; no se pierda; recomendados; recomendado; le recomendamos; te recomendamos; nuestras recomendaciones; más noticias; otras noticias; otros artículos; temas relacionados
    es notas recomendadas; artículos recomendados; artículos similares; contenido recomendado; contenidos recomendados; podría interesarte; relacionados; noticias recomendadas
    it da leggere; da non perdere; per approfondire; consigliati; consigliati per te; altri articoli; altre notizie
    it altri contenuti; contenuti consigliati; notizie consigliate; notizie simili; correlati
    pt vale a pena ler; não perca; recomendados; recomendado para você; recomendadas; outras notícias; mais notícias; temas relacionados; assuntos relacionados
    pt outros artigos; outras matérias; matérias recomendadas; artigos sugeridos; conteúdo recomendado; notícias recomendadas; pode interessar
    nl aanbevolen; niet te missen; aanbevolen voor jou; ander nieuws; meer nieuws; meer artikelen; gerelateerde onderwerpen
    nl gerelateerde verhalen; vergelijkbare artikelen; andere artikelen; onze aanraders
    pl polecamy; polecane; warto przeczytać; nie przegap; redakcja poleca; sprawdź też; sprawdź także; sprawdź również; inne artykuły; więcej artykułów
    pl powiązane materiały; powiązane wiadomości; powiązane treści; polecane treści; rekomendowane; podobne tematy; zobacz inne; zobacz podobne
    ru рекомендуем; мы рекомендуем; рекомендуем почитать; не пропустите; выбор редакции; другие новости; другие статьи; другие материалы; ещё новости; еще новости
    ru рекомендуемые материалы; рекомендованные материалы; что почитать; ещё статьи; материалы партнеров; материалы партнёров
    uk рекомендуємо; радимо прочитати; не пропустіть; вибір редакції; інші новини; інші статті; ще новини
    uk інші матеріали; рекомендовані матеріали; рекомендовані новини; матеріали партнерів
    cs doporučujeme; nepřehlédněte; mohlo vám uniknout; další články; další zprávy; podobná témata
    cs ostatní čtou; více článků
    ro recomandări; recomandate; recomandarea redacției; nu rata; îți recomandăm; vă recomandăm; alte articole; alte știri
    ro recomandările noastre; recomandările redacției
    hu ajánljuk; ajánlott; ajánlónk; ajánló; szerkesztő ajánlja; további cikkek; további hírek
    hu kapcsolódó anyagok; további cikkeink; további anyagok; önnek ajánljuk; neked ajánljuk; ajánlott tartalmak; ajánlataink; cikkajánló; partnereink ajánlatai
    el προτεινόμενα; μη χάσετε; προτείνουμε; άλλες ειδήσεις; περισσότερα άρθρα; σχετικά θέματα
    el σχετικές αναρτήσεις; σχετικό περιεχόμενο; σας προτείνουμε; άλλα άρθρα; περισσότερα νέα
    tr önerilenler; önerilen haberler; editörün seçimi; editörün seçtikleri; sizin için seçtiklerimiz; diğer haberler; ilgili konular
    tr ilgili makaleler; önerilen içerikler; diğer yazılar; diğer yazıları; okumadan geçme
    ar ننصحك بقراءة; اخترنا لك; اخترنا لكم; موصى به; المزيد من الأخبار; أخبار أخرى
    ar أخبار مشابهة; مقالات أخرى; مواضيع مرتبطة; ربما يعجبك; نرشح لك; نرشح لكم; مقترحات لك
    fa پیشنهاد ما; پیشنهاد سردبیر; پیشنهادی; موضوعات مرتبط
    fa مطالب بیشتر; اخبار پیشنهادی; خبرهای مشابه; نوشته‌های مرتبط; پیشنهاد ویژه; سایر اخبار; دیگر اخبار; اخبار دیگر
    he מומלצים; מומלץ; מומלץ בשבילך; אל תפספסו; בחירת העורכים; ידיעות נוספות; נושאים קשורים
    he כתבות דומות; מומלצים עבורך; מומלץ עבורך; עוד כתבות; נושאים נוספים; תכנים נוספים; תוכן קשור; עוד באתר; עוד חדשות
    hi सुझाए गए; अनुशंसित; संपादक की पसंद; जरूर पढ़ें; जरूर देखें; अन्य खबरें; अन्य समाचार; और खबरें; संबंधित विषय
    hi संबंधित पोस्ट; अन्य ख़बरें; अन्य लेख; आपके लिए; रिलेटेड न्यूज़; रिलेटेड खबरें; रिलेटेड स्टोरी; लेटेस्ट खबरें
    zh 推荐; 推薦; 为您推荐; 為您推薦; 编辑推荐; 編輯推薦; 小编推荐; 推荐阅读; 推薦閱讀; 更多新闻; 更多新聞; 其他新闻; 其他新聞
    zh 相關影音; 相關議題; 相关内容; 相關內容; 其他文章; 更多文章; 更多相关; 更多相关文章; 更多相關文章; 你可能会喜欢; 你可能有興趣; 你可能也喜歡; 你可能會喜歡; 您可能也想看; 您可能有興趣; 也许你还喜欢; 为你推荐; 為你推薦; 推荐文章; 推薦文章; 推荐新闻; 推薦新聞; 大家都在看; 大家还在看; 网友正在看; 其他人也在看; 讀者還看了; 同主題文章; 同类文章; 本文相關; 延伸報導; 精选文章; 精選文章
    ja おすすめ; オススメ; ピックアップ; 編集部のおすすめ; 注目記事; 注目の記事; その他のニュース; その他の記事; 関連トピック; 関連トピックス
    ja おすすめ情報; おすすめ特集; 関連画像; 関連特集; 関連サイト; 連載記事一覧; 注目の特集; 最近の記事
    ko 추천; 추천 콘텐츠; 주요기사; 주요 기사; 많이 찾는 기사; 다른 기사; 다른 뉴스; 관련 이슈
    ko 관련기사 더보기; 관련콘텐츠; 관련이슈; 연관뉴스; 다른기사 보기; 기자의 다른기사; 이시각 주요뉴스; 추천콘텐츠; 인기 콘텐츠; 섹션 주요뉴스; 섹션뉴스; 최신뉴스 더보기; 에디터 추천
    vi xem thêm; đọc thêm; đọc tiếp; xem tiếp; đừng bỏ lỡ; nên đọc; đáng chú ý; gợi ý cho bạn; đề xuất cho bạn; tin khác; các tin khác; bài viết khác; chủ đề liên quan
    id lihat pula di sini; rekomendasi; rekomendasi untuk anda; pilihan editor; jangan lewatkan; rekomendasi untukmu; berita lainnya; artikel lainnya; topik terkait
    id berita lain; artikel lain; artikel pilihan; artikel rekomendasi; artikel sejenis; konten terkait; foto terkait; pilihan untukmu; untuk anda
    sv missa inte; vi rekommenderar; rekommenderat; redaktionen rekommenderar; fler artiklar; fler nyheter; relaterade ämnen
    sv fler från; liknande innehåll
    da se også; gå ikke glip af; anbefalet; vi anbefaler; redaktionen anbefaler; måske overset; flere artikler; flere nyheder; relaterede emner
    da andre læser; mere fra
    no se også; sjå òg; anbefalt; anbefalte; vi anbefaler; redaksjonen anbefaler; anbefalt for deg; flere saker; flere nyheter; flere artikler; relaterte emner
    no relaterte temaer; andre leser
    fi suosittelemme; suositellut; toimitus suosittelee; sinulle suositeltua; lisää uutisia; muita uutisia; muut uutiset
    fi aiheeseen liittyviä; samasta aiheesta; samankaltaiset artikkelit; muita artikkeleita; suositeltua sinulle; lue seuraavaksi; lue nämäkin
""")

SEE_ROWS = """
        en - Editor's picks
        en - Don't miss
        de - Unsere Lesetipps
        fr - À ne pas manquer
        es - No te pierdas
        it - Da non perdere
        pt - Recomendado para você
        nl - Aanbevolen voor jou
        pl - Polecamy
        ru - Рекомендуем
        uk - Вибір редакції
        cs - Nepřehlédněte
        ro - Recomandări
        hu - Ajánljuk
        el - Μη χάσετε
        tr - Editörün seçimi
        ar - اخترنا لكم
        fa - پیشنهاد ما
        he - מומלצים
        hi - जरूर पढ़ें
        zh - 编辑推荐
        ja - おすすめ
        ko - 추천 콘텐츠
        vi - Xem thêm
        id - Pilihan Editor
        sv - Missa inte
        da - Se også:
        no - Se også:
        fi - Toimitus suosittelee
        en | See also
        en | Don't miss
        en | Don't miss the old lighthouse on the northern cape.
        vi | Đọc thêm
        ja | おすすめ
        pl | Polecamy
        ru | Рекомендуем
"""

RANKING = book("""
    en most read; most popular; most viewed; most shared; most commented; most watched; most recent; most read today; most read this week; most read stories; most read articles; most popular stories; most popular articles; popular now; popular posts; popular articles; popular stories; popular news; trending now; trending news; trending stories; trending topics; trending articles; trending posts; trending today; now trending; what's trending; top stories; top news; top stories today; top stories right now; today's top stories; top headlines; top trending; hot topics; hot news; what's hot
    en latest news; latest stories; latest articles; latest posts; latest updates; latest headlines; latest videos; breaking news; recent posts; recent articles; recent news; recent stories; recently published; recent comments; just in; more news; more stories; more headlines; more top stories; more articles; other news; other stories; other articles; new articles; featured posts; featured news; featured videos; editor's choice; top picks; around the web; from around the web; more from the web; from the web; most read in {words}; most popular in {words}; popular in {words}; trending in {words}; latest in {words}; latest {name} news; more {name} news; more in {names}
    de meistgelesen; meist gelesen; meistgelesene artikel; die meistgelesenen artikel; am meisten gelesen; das wird gerade gelesen; beliebteste artikel; beliebte artikel; beliebte beiträge; aktuell beliebt; meistkommentiert; meistgeteilt; meistgesehen; neueste artikel; neueste beiträge; neueste nachrichten; aktuelle nachrichten; aktuelle meldungen; aktuelle artikel; aktuelle beiträge; aktuelle news; letzte beiträge; neueste kommentare; das neueste; top-themen; topthemen; top themen; top-news; topnews; top-artikel; top artikel; mehr nachrichten; mehr news; mehr artikel; newsticker; eilmeldungen
    fr les plus lus; les plus lues; les articles les plus lus; articles les plus lus; le plus lu; les plus consultés; les plus partagés; les plus commentés; les plus populaires; articles populaires; derniers articles; les derniers articles; dernières actualités; les dernières actualités; dernières nouvelles; dernières infos; les dernières infos; l'actu en continu; fil info; fil d'actualité; le fil info; articles récents; plus d'articles; plus d'actualités; toute l'actualité; toute l'actu; l'essentiel de l'actu; derniers commentaires; commentaires récents
    es lo más leído; lo mas leído; lo mas leido; las más leídas; los más leídos; lo más visto; las más vistas; lo más popular; más leídas; más leídos; más leído; mas leidas; más vistas; más vistos; más populares; lo más comentado; lo más compartido; lo último; últimas noticias; ultimas noticias; últimos artículos; las últimas noticias; noticias recientes; artículos recientes; entradas recientes; comentarios recientes; hoy interesa; noticias destacadas; lo más reciente; otras noticias de interés; te lo perdiste
    it i più letti; le più lette; più letti; più lette; gli articoli più letti; articoli più letti; i più visti; più visti; i più popolari; più commentati; i più condivisi; ultime notizie; le ultime notizie; ultimi articoli; gli ultimi articoli; articoli recenti; ultim'ora; notizie recenti; commenti recenti; ultimi commenti
    pt mais lidas; mais lidos; as mais lidas; as notícias mais lidas; notícias mais lidas; mais vistas; mais vistos; mais populares; mais comentadas; mais compartilhadas; últimas notícias; ultimas noticias; últimos artigos; notícias recentes; posts recentes; artigos recentes; comentários recentes
    nl meest gelezen; meestgelezen; best gelezen; best gelezen artikelen; meest gelezen artikelen; meest bekeken; populaire artikelen; nu populair; populaire berichten; laatste nieuws; het laatste nieuws; net binnen; recente berichten; recente artikelen; recente reacties; laatste artikelen; nieuwste artikelen; trending artikelen
    pl najczęściej czytane; najpopularniejsze; najpopularniejsze artykuły; najchętniej czytane; najnowsze artykuły; najnowsze wiadomości; najnowsze wpisy; ostatnie wpisy; ostatnie artykuły; popularne artykuły; popularne wpisy; najczęściej komentowane; najnowsze komentarze; ostatnie komentarze; wiadomości dnia; ostatnio dodane
    ru самое читаемое; самые читаемые; самое популярное; популярные новости; популярные статьи; популярные материалы; популярные записи; самое обсуждаемое; последние новости; последние статьи; последние записи; свежие новости; свежие записи; свежие комментарии; лента новостей; новости дня; главные новости; главное за день; главное сегодня; главное за неделю; новости партнёров; новости партнеров; новости компаний; новости сми2; топ новостей; топ-новости; сейчас читают; читают сейчас; новое на сайте
    uk найпопулярніше; найпопулярніші; найпопулярніші новини; популярні новини; популярні статті; популярні записи; найчитаніше; найбільш читані; останні новини; останні статті; останні записи; свіжі новини; стрічка новин; новини дня; головні новини; головне за день; новини партнерів; новини компаній; топ новин; топ-новини; зараз читають; читають зараз; найсвіжіше; найбільш обговорюване
    cs nejčtenější; nejčtenější články; nejčtenější zprávy; nejnovější články; nejnovější zprávy; nejoblíbenější; nejdiskutovanější; poslední zprávy; poslední články; aktuální zprávy; populární články; hlavní zprávy; nejnovější komentáře; poslední komentáře; právě se čte; právě čtete
    ro cele mai citite; cele mai citite articole; cele mai citite știri; cele mai populare; cele mai vizualizate; cele mai comentate; ultimele știri; ultimele stiri; ultimele articole; ultima oră; ultima ora; articole recente; comentarii recente; articole populare; știrile zilei; știri recente
    hu legolvasottabb; legolvasottabbak; legolvasottabb cikkek; a legolvasottabb cikkek; legnépszerűbb; legnépszerűbbek; legnépszerűbb cikkek; legfrissebb hírek; legfrissebb cikkek; friss hírek; friss cikkek; legutóbbi cikkek; legutóbbi bejegyzések; népszerű cikkek; legújabb hozzászólások; legutóbbi hozzászólások; top hírek
    el δημοφιλέστερα; τα πιο δημοφιλή; πιο δημοφιλή; δημοφιλή άρθρα; τα πιο διαβασμένα; πιο διαβασμένα; τελευταία νέα; τα τελευταία νέα; τελευταίες ειδήσεις; πρόσφατα άρθρα; πρόσφατα σχόλια; ροή ειδήσεων; τελευταία άρθρα; κορυφαίες ειδήσεις; όλες οι ειδήσεις
    tr en çok okunanlar; en çok okunan haberler; en çok okunan; çok okunanlar; çok okunan haberler; en popüler; popüler haberler; popüler yazılar; son haberler; en son haberler; son dakika haberleri; son dakika; son yazılar; son yorumlar; öne çıkan haberler; günün haberleri; gündemdekiler; en çok yorumlananlar; en yeniler; trend haberler; çok izlenenler; en çok izlenenler
    ar الأكثر قراءة; الاكثر قراءة; الأكثر مشاهدة; الأكثر شيوعا; الأكثر شيوعاً; الأكثر تداولا; الأكثر شعبية; الأكثر تعليقا; آخر الأخبار; اخر الاخبار; أحدث الأخبار; أحدث المقالات; آخر المقالات; أهم الأخبار; الأخبار العاجلة; الأكثر رواجا; أحدث التعليقات; أخبار عاجلة; مقالات حديثة
    fa پربازدیدترین; پربازدیدترین‌ها; پربازدیدها; پربازدیدترین اخبار; پربیننده‌ترین; پربیننده ترین; پربحث‌ترین‌ها; پرطرفدارترین; آخرین اخبار; آخرین خبرها; تازه‌ترین اخبار; تازه‌ترین خبرها; تازه ترین اخبار; مهم‌ترین اخبار; جدیدترین اخبار; جدیدترین مطالب; اخبار برگزیده; آخرین مطالب; آخرین دیدگاه‌ها
    he הנקראות ביותר; הכי נקראות; הכי נקראים; הכתבות הנקראות ביותר; הפופולריות ביותר; הנצפים ביותר; הנצפות ביותר; חדשות אחרונות; עדכונים אחרונים; הכתבות האחרונות; מבזקים; פופולריים; חם ברשת; פוסטים אחרונים; תגובות אחרונות
    hi सबसे ज्यादा पढ़ी गई; सबसे ज्यादा पढ़ी गईं; सबसे ज्यादा पढ़ी गई खबरें; सबसे ज्यादा पढ़े गए; ताजा खबरें; ताज़ा खबरें; ताजा खबर; ताजा समाचार; ताज़ा ख़बरें; बड़ी खबरें; टॉप खबरें; टॉप न्यूज़; टॉप न्यूज; टॉप स्टोरीज; ट्रेंडिंग न्यूज; ट्रेंडिंग खबरें; लोकप्रिय खबरें; लेटेस्ट न्यूज़; लेटेस्ट न्यूज; ब्रेकिंग न्यूज
    zh 热门文章; 熱門文章; 热门新闻; 熱門新聞; 热门推荐; 熱門推薦; 热点新闻; 热点排行; 热门排行; 点击排行; 阅读排行; 新闻排行; 新闻排行榜; 今日热点; 最新新闻; 最新新聞; 最新文章; 最新消息; 最新资讯; 最新評論; 最新评论; 人氣文章; 人氣新聞; 热搜; 最热; 最多人看; 最多人閱讀; 即時新聞; 头条新闻; 頭條新聞; 今日头条; 焦点新闻; 焦點新聞; 热门话题; 熱門話題; 近期文章
    ja アクセスランキング; 人気記事; 人気の記事; 人気記事ランキング; 人気ランキング; 記事ランキング; 週間ランキング; デイリーランキング; 社会ランキング; 閲覧ランキング; よく読まれている記事; よく読まれた記事; よく読まれています; 最も読まれた記事; 最新記事; 最新ニュース; 最新の記事; 新着記事; 新着ニュース; トップニュース; 主要ニュース; 注目ニュース; 注目のニュース; 最近の投稿; 最近のコメント; 話題の記事; 注目トピックス; 今日の人気記事
    ko 인기기사; 인기 기사; 인기뉴스; 인기 뉴스; 많이 본 뉴스; 많이 본 기사; 많이본뉴스; 많이 본 뉴스 top10; 가장 많이 본 뉴스; 가장 많이 본 기사; 실시간 인기뉴스; 실시간 인기기사; 실시간 뉴스; 최신기사; 최신 기사; 최신뉴스; 최신 뉴스; 주요뉴스; 주요 뉴스; 이 시각 주요뉴스; 이 시각 주요 뉴스; 오늘의 주요뉴스; 오늘의 뉴스; 핫이슈; 핫 이슈; 헤드라인 뉴스; 댓글 많은 뉴스; 댓글 많은 기사; 화제의 뉴스; 이슈 키워드; 랭킹뉴스; 랭킹 뉴스
    vi đọc nhiều; đọc nhiều nhất; tin đọc nhiều; xem nhiều; xem nhiều nhất; tin xem nhiều; tin nổi bật; tin mới; tin mới nhất; tin mới cập nhật; bài mới nhất; bài viết mới; bài viết mới nhất; tin nóng; tin hot; tin tức mới nhất; được quan tâm nhất; được quan tâm; chủ đề nổi bật; bình luận nhiều
    id terpopuler; berita terpopuler; artikel terpopuler; paling populer; berita terbaru; artikel terbaru; berita terkini; paling banyak dibaca; banyak dibaca; berita populer; berita utama; berita pilihan; trending topik; topik hangat; komentar terbaru; pos-pos terbaru; sedang tren
    sv mest läst; mest lästa; mest läst just nu; mest läst idag; mest lästa artiklar; mest delat; mest kommenterat; populära artiklar; populärt just nu; senaste nytt; senaste nyheterna; senaste nyheter; de senaste nyheterna; senaste artiklarna; toppnyheter; senaste inlägg; senaste kommentarer; mest populärt
    da mest læste; mest læst; mest læst lige nu; mest læste artikler; mest sete; mest set; populære artikler; seneste nyt; seneste nyheder; seneste artikler; topnyheder; nyeste artikler; seneste indlæg; seneste kommentarer; mest populære; mest delte; trending lige nu
    no mest lest; mest leste; mest lest nå; mest leste saker; mest delt; mest sett; populære saker; siste nytt; siste nyheter; siste saker; toppsaker; nyeste saker; siste innlegg; siste kommentarer; mest populært
    fi luetuimmat; luetuimmat nyt; luetuimmat uutiset; luetuimmat jutut; suosituimmat; suosituimmat jutut; katsotuimmat; uusimmat uutiset; uusimmat jutut; tuoreimmat; tuoreimmat uutiset; viimeisimmät uutiset; viimeisimmät artikkelit; jaetuimmat; kommentoiduimmat; pääuutiset; nyt luetaan
""")

RANKING_ROWS = """
        en - Most read
        en - Trending Topics
        en - Most read in Football
        de - Meistgelesen
        fr - Les plus lus
        es - Lo más leído
        it - I più letti
        pt - Mais lidas
        nl - Meest gelezen
        pl - Najczęściej czytane
        ru - Самое читаемое
        uk - Найпопулярніше
        cs - Nejčtenější články
        ro - Cele mai citite
        hu - Legolvasottabb
        el - Τα πιο δημοφιλή
        tr - En çok okunanlar
        ar - الأكثر قراءة
        fa - پربازدیدترین‌ها
        he - הנקראות ביותר
        hi - सबसे ज्यादा पढ़ी गई
        zh - 热门文章
        ja - アクセスランキング
        ko - 인기뉴스
        vi - Đọc nhiều nhất
        id - Terpopuler
        sv - MEST LÄST
        da - Seneste nyt
        no - Mest lest
        fi - Luetuimmat
        en | Most read
        en | Popular
        en | Latest news
        en | Trending
        de | Beliebt
        de | Schlagzeilen
        fr | À la une
        es | Tendencias
        ru | Главное
        ja | ランキング
        en | The most read book of the library is a guide to knots.
"""

WORD = book("""
    en popular; trending; latest; the latest; featured; headlines; featured articles; featured stories
    de beliebt; schlagzeilen; im trend
    fr populaires; populaire; tendances; à la une; en continu
    es tendencias; destacados; destacadas; populares; titulares; última hora
    it popolari; tendenze; in evidenza; in primo piano; di tendenza
    pt populares; destaques; destaque; em destaque; em alta; tendências; últimas; plantão
    nl populair; uitgelicht
    pl najnowsze; popularne; trendy; na topie
    ru главное; главное на {words}; новости компаний; новости компаний все; новости партнеров; новости партнёров; популярное; обсуждаемое; в тренде
    uk головне; популярне; у тренді
    cs nejnovější; populární
    ro în trend; cele mai noi
    hu népszerű; legfrissebb
    el δημοφιλή
    tr popüler; manşetler; öne çıkanlar
    ar شائع; رائج
    fa برگزیده‌ها
    he פופולרי; כותרות
    hi लोकप्रिय; ट्रेंडिंग
    zh 热门; 熱門; 排行榜; 要闻; 要聞
    ja ランキング; 新着; 速報; トレンド
    ko 속보; 헤드라인
    vi nổi bật; mới nhất; tiêu điểm
    id populer; terbaru; terkini; sorotan; headline
    sv populärt; senaste; just nu; i fokus
    da populært; seneste; nyeste; lige nu
    no populært; nyeste; akkurat nå
    fi suosittua; uusimmat; juuri nyt; viimeisimmät
""")

WORD_ROWS = """
        en - Trending
        de - Schlagzeilen
        fr - Tendances
        es - Destacados
        it - In evidenza
        pt - Em alta
        nl - Uitgelicht
        pl - Na topie
        ru - Популярное
        uk - Головне
        cs - Nejnovější
        ro - În trend
        hu - Legfrissebb
        el - Δημοφιλή
        tr - Öne çıkanlar
        ar - شائع
        fa - برگزیده‌ها
        he - פופולרי
        hi - ट्रेंडिंग
        zh - 热门
        ja - ランキング
        ko - 헤드라인
        vi - Tiêu điểm
        id - Terkini
        sv - Senaste
        da - Lige nu
        no - Akkurat nå
        fi - Juuri nyt
        en | Trending
        en | Featured
        de | Im Trend
        fr | En continu
"""

REFERENCE = book("""
    en see also; also see
    de siehe auch; sehen sie auch
    fr voir aussi
    es ver también; véase también
    it vedi anche
    pt ver também
    nl zie ook
    ru см. также; смотри также
    uk див. також
    cs viz také; viz též
    hu lásd még
    el βλ. επίσης
    tr ayrıca bakınız
    ar انظر أيضا; انظر أيضاً
    fa همچنین ببینید
    zh 参见; 參見
    ja 参照
    sv se även; se också
    fi katso myös
""")

REFERENCE_ROWS = """
        en - See also
        de - Siehe auch:
        fr - Voir aussi
        es - Véase también
        it - Vedi anche
        pt - Ver também
        nl - Zie ook:
        ru - См. также
        uk - Див. також
        cs - Viz také
        hu - Lásd még
        el - Βλ. επίσης
        tr - Ayrıca bakınız
        ar - انظر أيضا
        fa - همچنین ببینید
        zh - 参见
        ja - 参照
        sv - Se även
        fi - Katso myös
        en | See also
        de | Siehe auch
"""
