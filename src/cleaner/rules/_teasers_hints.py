"""Words of the room ``teasers``: what points to the site's other pages at the edges of an article, with its examples."""

from __future__ import annotations

from cleaner.rules._book import book, joined, one_of

#: Markers that a subhead or a sentence of a story may open with as well; a headline follows them.
HINT = book("""
    en explained; explainer; more; more on this; also; read this; read now; read here; read the story; watch; watch now; watch the video; see the full list; in pictures; in photos; in pics; don't miss; don't miss this; must read; must-read; must watch; pay attention; catch up; from the archive; from the archives; flashback; factbox; fact check; in depth; in-depth; deep dive; editor's pick; editor's choice; up next; next up; next article; previous article; next story; previous story; related read; related video; related podcast; you may have missed; in case you missed it; find out more; full story; full list; full coverage; live updates; live blog; follow live; take the quiz; special report; more news; also see; also watch; watch also; also check; check out; check this out; hot now; bonus read; suggested read; suggested reading; further reading
    de passend dazu; dazu passend; zum hintergrund; der hintergrund; mehr dazu; mehr zum thema; mehr lesen; auch spannend; auch lesenswert; lesenswert; lesetipp; leseempfehlung; lesen sie dazu; lesen sie hier; lesen sie jetzt; lies hier; lies mehr; lies dazu; hier lesen; jetzt lesen; im video; zum podcast; zum kommentar; zum interview; zur analyse; zur reportage; zum bericht; zum artikel; zur übersicht; zum überblick; zum liveblog; zum ticker; bildergalerie; fotostrecke; zur fotostrecke; zur bildergalerie; zum quiz; nicht verpassen; verpassen sie nicht; schon gelesen?; chronologie; faktencheck; tipp der redaktion; unser tipp; auch das könnte sie interessieren; ebenfalls interessant; der nächste artikel; nächster artikel; vorheriger artikel; siehe auch; hören sie dazu
    fr relire; à relire; relire notre enquête; relire notre article; lire notre enquête; lire notre article; lire notre analyse; lire notre reportage; lire notre entretien; lire notre dossier; notre enquête; notre dossier; notre analyse; notre reportage; à lire sur le sujet; écoutez; regardez; en images; en vidéo; décryptage; retour sur; pour aller plus loin; pour approfondir; à ne pas manquer; ne manquez pas; testez-vous; suivez en direct; article suivant; article précédent; voir la vidéo; retrouvez; découvrez; plus d'infos
    es lea; lee; lea más; lee más; leer más; vea; mirá; mire; vea más; ver más; en fotos; en imágenes; en video; las claves; te explicamos; explicado; no te pierdas; no se pierda; conozca; entérate; descubra; escuche; siga leyendo; sigue leyendo; le recomendamos; te recomendamos; te puede interesar; más noticias; siguiente noticia; siguiente artículo; noticia anterior; artículo anterior; última hora; no deje de leer
    it approfondimento; approfondisci; per approfondire; l'approfondimento; leggi qui; leggi il nostro approfondimento; leggi l'intervista; leggi l'analisi; guarda il video; guarda le foto; guarda la gallery; il video; le foto; fotogallery; la fotogallery; ascolta il podcast; l'intervista; l'analisi; il commento; il retroscena; la scheda; la diretta; segui la diretta; da leggere; da non perdere; da vedere; scopri anche; il precedente; articolo successivo; articolo precedente; correlati; cosa sapere; vai alla diretta
    pt leia; leia mais; veja mais; assista; assista ao vídeo; em vídeo; em fotos; galeria de fotos; ouça; ouça o podcast; entenda; saiba mais; confira; confira aqui; não perca; explicador; em direto; acompanhe; siga ao vivo; próximo artigo; artigo anterior; próxima notícia; notícia anterior; relembre; retrospectiva
    nl lees hier; lees meer; lees nu; lees hier meer; lees de column; lees het interview; lees de analyse; bekijk hier; bekijk de video; bekijk de foto's; kijk ook; fotoserie; luister hier; longread; in beeld; terugblik; leestip; kijktip; niet missen; mis niet; niet te missen; liveblog; volg live; aanrader; meer lezen; meer nieuws; volgend artikel; vorig artikel; ook leuk
    pl czytaj; przeczytaj; obejrzyj; posłuchaj; galeria zdjęć; tylko u nas; polecamy; warto przeczytać; warto wiedzieć; nie przegap; relacja na żywo; więcej informacji; kulisy; następny artykuł; poprzedni artykuł; zobacz film; zobacz wideo; zobacz zdjęcia; dowiedz się więcej; powiązane
    ru читайте; подробнее; смотрите; фотогалерея; слушайте; подкаст; инфографика; разбор; досье; что известно; не пропустите; рекомендуем; трансляция; в тему; следующая статья; предыдущая статья; предыдущая новость; следующая новость; см. также
    uk читайте; детальніше; докладніше; дивіться; фотогалерея; слухайте; подкаст; розбір; пояснюємо; що відомо; не пропустіть; рекомендуємо; радимо; до теми; у темі; наступна стаття; попередня стаття; попередня новина; наступна новина
    cs čtěte; přečtěte si; více informací; sledujte; fotogalerie; poslechněte si; nepřehlédněte; doporučujeme; další článek; předchozí článek; podívejte se; související; co víme
    ro citește; citiți; vedeți; urmărește; galerie foto; ascultă; explicativ; recomandare; recomandări; nu rata; live text; află mai multe; articolul următor; articolul anterior; pe același subiect
    hu olvassa el; olvasd el; nézze meg; nézd meg; képgaléria; hallgassa meg; ajánljuk; ajánló; kapcsolódó; kapcsolódó cikk; kapcsolódó cikkünk; kapcsolódó anyagunk; ne hagyja ki; percről percre; előzmény; előzmények; következő cikk; előző cikk; bővebben
    el διαβάστε; διαβάστε εδώ; δείτε εδώ; δείτε το βίντεο; ακούστε; μη χάσετε; προτεινόμενο; αποκλειστικό; σχετικό; σχετικό άρθρο; επόμενο άρθρο; προηγούμενο άρθρο
    tr okuyun; izleyin; foto galeri; dinleyin; kaçırmayın; önerilen; özel haber; canlı yayın; ilgili video; sıradaki haber; sonraki haber; önceki haber; daha fazlası; ilginizi çekebilir
    ar اقرأ; إقرأ; اقرأ المزيد; اقرأ التفاصيل; شاهدوا; شاهد الفيديو; استمع; حصري; لا يفوتك; لا تفوت; تعرف على; للمزيد; طالع; تابعوا; قد يهمك; ذات صلة; موضوع ذو صلة; المقال التالي; المقال السابق; الخبر التالي; الخبر السابق
    fa بخوانید; بیشتر بخوانید; ببینید; ویدئو; ویدیو; بشنوید; گفت‌وگو; خبر مرتبط; مطلب مرتبط; خبر بعدی; خبر قبلی; مطلب بعدی; مطلب قبلی; از دست ندهید
    he קראו; לקריאה; צפו; צפו בווידאו; צפייה; האזינו; בלעדי; אל תפספסו; מומלץ; הכתבה הבאה; הכתבה הקודמת; לכתבה; לכתבה המלאה; קראו עוד
    hi पढ़ें; पढ़ें पूरी खबर; देखें; वीडियो देखें; तस्वीरों में; सुनें; एक्सक्लूसिव; जरूर पढ़ें; ज़रूर पढ़ें; यह भी पढ़ें; ये भी पढ़ें; इसे भी पढ़ें; ये भी देखें; यह भी देखें; अगली खबर; पिछली खबर
    id simak; simak video; simak juga video; lihat video; lihat foto; tonton; tonton video; saksikan video; dengarkan; eksklusif; jangan lewatkan; selengkapnya; artikel selanjutnya; artikel sebelumnya; berita selanjutnya; berita sebelumnya; cek fakta
    vi đọc ngay; xem ngay; xem video; độc quyền; đừng bỏ lỡ; tin liên quan; bài liên quan; bài viết liên quan; bài tiếp theo; bài trước; tin tiếp theo; tin trước; xem chi tiết
    sv läs här; läs mer; läs hela; läs krönikan; läs analysen; läs intervjun; se klippet; se videon; se bilderna; lyssna här; lästips; missa inte; missade du?; missade du detta?; följ live; nästa artikel; föregående artikel
    no les her; les mer; les kommentaren; les analysen; les intervjuet; se video; se videoen; se bildene; bildeserie; fikk du med deg denne?; fikk du med deg dette?; fikk du med deg?; har du lest denne?; har du fått med deg?; ikke gå glipp av; følg direkte; neste artikkel; forrige artikkel; neste sak; forrige sak
    da læs her; læs mere; læs kommentaren; læs analysen; læs interviewet; se video; se videoen; se billederne; billedserie; gå ikke glip af; fik du læst?; fik du læst denne?; har du læst?; følg live; næste artikel; forrige artikel; få overblikket
    fi lue lisää; lue juttu; lue haastattelu; lue kolumni; lue analyysi; katso video; katso kuvat; kuvagalleria; lukuvinkki; älä missaa; jäikö sinulta lukematta?; seuraa suorana; seuraava artikkeli; edellinen artikkeli; seuraava juttu; edellinen juttu
    zh 看更多; 更多新闻; 更多新聞; 观看; 觀看; 看图; 看圖; 收听; 回顾; 回顧; 前情提要; 懶人包; 一文看懂; 独家; 獨家; 下一篇; 上一篇; 下一篇文章; 上一篇文章; 点击阅读; 點擊閱讀; 点击查看; 點我看; 延伸; 延伸報導; 查看更多; 也看; 同場加映; 必看; 更多報導; 更多报道; 更多內容
    ja 次の記事; 前の記事; あわせて読む; 合わせて読む; もっと読む; もっと見る; 写真を見る; 画像を見る; 動画を見る; こちらも読む; こちらも
    ko 관련 영상; 더보기; 더 보기; 자세히 보기; 바로가기; 연재 바로가기; 시리즈 보기; 다음 기사; 이전 기사; 다음 글; 이전 글; 추천 기사; 지난 기사; 지난 회; 이어보기
""")

#: The same markers in brackets, as labels stand before headlines; and the signs that part them from what they point to.
LABEL = book("""
    en explained; video; photos; exclusive; watch; analysis
    ja 画像; 写真; 動画; 関連; 独自; 速報; 特集; 写真特集; 画像あり; 動画あり
    zh 影片; 影音; 视频; 圖輯; 图集; 獨家; 独家; 專訪; 专访; 延伸
    ko 관련; 영상; 사진; 포토; 화보; 인터뷰; 칼럼; 단독; 연재; 카드뉴스
""")


def hinted() -> str:
    """Give the pattern: a marker, a sign, and a headline of three words at least, or of some signs where a word has few."""
    headline = r"(?:(?=(?:\S{1,40} ){2}\S).{16,170}|(?=.{0,4}[\u3040-\u9fff\uac00-\ud7af]).{7,100})(?<![.。।:;,])"
    parted = rf"{one_of(HINT)}(?:(?: [^\s:]{{2,20}}){{1,2}}(?=:))?(?:(?<=\?) |(?<=video) (?=\")| ?[:|>»→▶►☞]{{1,3}} ?| ?- |\.\.\. )"
    return rf"[^\w\"]{{0,4}}(?:{parted}|[\[【(]{one_of(joined(HINT, LABEL))}[\]】)] ?){headline}"


HINT_ROWS = """
        en - EXPLAINED | What the new harbour bill means for your boat
        en - Full list: Every closed pier on the island
        en - Don't miss... The keeper who counted every ship
        de - Zum Hintergrund: Wie der Inselrat gewählt wird
        fr - Relire notre enquête : Les phares dans la main des fonds
        es - Te explicamos: Qué cambia en el puerto
        it - Approfondimento: tutte le tappe della vicenda del porto
        pt - Entenda: O que muda no porto
        nl - Leestip: Vuurtoren zoekt een wachter
        pl - Tylko u nas: Latarnia szuka latarnika
        ru - Что известно: Как порт открывали после шторма
        uk - До теми: Як порт відкривали після шторму
        cs - Nepřehlédněte: Strážce majáku vypráví o zimě
        ro - Recomandare: Farul caută un paznic
        hu - Előzmény: Őrt keres a világítótorony
        el - Μη χάσετε: Ο φάρος ψάχνει φύλακα
        tr - Özel haber: Deniz feneri bekçi arıyor
        ar - لا يفوتك: المنارة تبحث عن حارس
        fa - از دست ندهید: فانوس دریایی دنبال نگهبان است
        he - קראו: המגדלור מחפש שומר
        hi - देखें: लाइटहाउस को चाहिए पहरेदार
        id - Simak video: Mercusuar mencari penjaga
        vi - Đừng bỏ lỡ: Hải đăng tìm người canh giữ
        sv - Lästips: Fyren söker en vakt
        no - Fikk du med deg denne? Fyret søker vokter
        da - Gå ikke glip af: Fyret søger en vogter
        fi - Lukuvinkki: Majakka etsii vartijaa
        zh - 看更多：灯塔招聘看守人
        ja - 【画像】灯台の新しい番人
        ko - 연재 바로가기 ▶ 섬의 골목 식당 이야기
        en | More: novels, poems, letters.
        en | Explained | What the new harbour bill means for your boat
        de | Hintergrund: Der Rat hatte im Mai gegen die Fähre gestimmt.
        it | Approfondimento: tutte le tappe della vicenda del porto
    """
