"""Patterns of the room ``ads``: the story goes on below, labels of advertising in a row, and the networks that sell links."""

from __future__ import annotations

_STORY = {
    "en": r"(?:(?:the|this|your|our) )?(?:story|article|post|content|review|interview|report|recipe|text|column)",
    "de": r"(?:(?:der|dieser|ihr|unser|das|die) )?(?:artikel|text|beitrag|bericht|inhalt|interview|geschichte|rezept|meldung|kommentar)",
}
#: What stands between the story and its going on, as the note names it.
_EN_THING = r"(?:(?:the|this|these|that|our) )?(?:[^\W\d_]{2,15} )?(?:ads?|adverts?|advertisements?|advertising|sponsor|break|jump|fold|videos?|clip|photos?|pictures?|images?|gallery|slideshow|map|chart|graphic|infographic|tweet|post|embed|form|poll|player|podcast|newsletter|promo|promotion|box)"
_SCROLL = r"(?: ?(?:[-.:|]|⬇️?|↓|👇)* ?(?:(?:scroll|keep scrolling|swipe)(?: down)?(?: (?:to|for) [^.]{3,30})?|continue reading|keep reading|read on)?)"
#: A note that the story goes on: its name, the verb, below or after, and what stands there.
GOES_ON = (
    rf"{_STORY['en']} (?:continues|resumes|goes on|is continued) (?:immediately |right |just )?(?:below|after|under|underneath|beneath|following)(?: {_EN_THING}(?: below)?)?{_SCROLL}"
    r"|(?:scroll|keep scrolling|swipe)(?: down| up)? (?:to|for) (?:continue|read|keep reading|more content|more|the (?:rest|next)|continue with content|continue reading)[^.]{0,25}"
    rf"|{_STORY['de']} (?:geht|wird|läuft) (?:nach|unter|unterhalb|hinter|im anschluss an) (?:der|dem|dieser|diesem|den|die|das) (?:anzeige|werbung|werbeanzeige|video|bild|bildergalerie|galerie|grafik|karte|foto|fotos|podcast|newsletter|umfrage|tweet|post|beitrag|formular|infobox|tabelle|werbeblock|werbeunterbrechung)(?: [^\W\d_]{3, 15})? (?:weiter|fortgesetzt)"
    r"|(?:zum|bitte) weiterlesen (?:bitte )?(?:nach unten )?scrollen|(?:bitte )?(?:nach unten )?scrollen(?: sie)?(?: nach unten)?,? um (?:weiterzulesen|den artikel zu lesen)|hier geht(?:'s| es) (?:nach|unter) der (?:anzeige|werbung) weiter"
    r"|(?:la )?suite (?:de (?:l'|votre |cet |notre |ce |la )?(?:article|contenu|texte|lecture|reportage|récit|vidéo) )?(?:après|sous|en dessous de|ci-dessous après) (?:cette|la|l'|ce|notre|le) ?(?:publicité|pub|annonce|vidéo|image|photo|carte|infographie|message publicitaire|page de publicité|podcast|tweet)"
    r"|(?:la |el |este |esta )?(?:nota|noticia|artículo|texto|historia|contenido|información|reportaje|entrevista|publicación) (?:continúa|continua|sigue|se reanuda) (?:debajo|abajo|después|tras|luego|más abajo)(?: de| del)?(?: (?:la|el|esta|este|los))? ?(?:publicidad|anuncio|anuncios|video|vídeo|imagen|foto|fotos|galería|mapa|tuit|podcast|aviso)?"
    r"|(?:siga|sigue|continúe|continúa|seguí) (?:leyendo|bajando) (?:más )?(?:abajo|debajo|a continuación)(?: de la publicidad)?|desliza(?:r|te)? (?:hacia )?abajo para (?:seguir|continuar)(?: leyendo)?"
    r"|(?:l'articolo|il testo|la notizia|l'intervista|il contenuto|l'articolo) (?:continua|prosegue|riprende) (?:dopo|sotto) (?:la|il|lo|questa|questo|le) ?(?:pubblicità|annuncio|video|foto|immagine|gallery|banner|sponsor)|continua (?:a leggere )?(?:dopo|sotto) (?:la|il|questa) (?:pubblicità|annuncio|video|foto)|scorri (?:verso il basso )?per continuare(?: a leggere)?"
    r"|(?:a |o |esta |este )?(?:matéria|notícia|artigo|texto|reportagem|conteúdo|entrevista|história) (?:continua|segue|prossegue) (?:após|depois|abaixo|a seguir|debaixo)(?: d[aeo]s?)?(?: (?:a|o|esta|este))? ?(?:publicidade|anúncio|anúncios|vídeo|foto|imagem|galeria|propaganda)?|(?:role|deslize)(?: para baixo)? para continuar(?: lendo| a ler)?"
    r"|(?:het |dit |de )?(?:artikel|verhaal|tekst|bericht|interview|nieuws) (?:gaat|loopt) (?:verder|door) (?:onder|na|hieronder|beneden)(?: (?:de|het|deze|dit))? ?(?:advertentie|reclame|video|foto|foto's|afbeelding|kaart|podcast|tweet|kader|poll)?|(?:scrol|scroll) (?:naar beneden |door )?om (?:verder te lezen|door te gaan)"
    r"|(?:dalsza|dalszy|ciąg|reszta)(?: część| ciąg| dalszy)? (?:artykułu|tekstu|materiału|wiadomości|informacji|rozmowy)(?: znajduje się)? (?:pod|poniżej|za|po)(?: (?:tym|tą|naszym))?(?: (?:materiałem|reklamą|wideo|filmem|zdjęciem|zdjęciami|galerią|reklamie|nagraniem|ramką|blokiem))?(?: (?:wideo|filmowym|promocyjnym|reklamowym))?|przewiń(?: w dół)?,? (?:aby|by) (?:czytać dalej|kontynuować)(?: czytanie)?"
    r"|(?:продолжение|материал продолжается|статья продолжается|текст продолжается|новость продолжается)(?: (?:статьи|материала|новости|текста))? (?:после|под|ниже)(?: (?:рекламы|рекламой|видео|фото|рекламного блока))?|(?:прокрутите|листайте)(?: страницу)?(?: вниз| ниже)?,? чтобы (?:продолжить|читать дальше)(?: чтение)?"
    r"|(?:продовження|матеріал продовжується|стаття продовжується|текст продовжується|новина продовжується)(?: (?:статті|матеріалу|новини|тексту))? (?:після|під|нижче)(?: (?:реклами|рекламою|відео|фото|рекламного блоку))?|(?:прокрутіть|гортайте)(?: сторінку)?(?: вниз| нижче)?,? щоб (?:продовжити|читати далі)(?: читання)?"
    r"|(?:článek|text|zpráva|rozhovor|pokračování)(?: článku| textu)? (?:pokračuje )?(?:pod|za|po|níže)(?: (?:reklamou|reklamě|videem|fotografií|fotogalerií|inzercí|obrázkem))?|(?:posuňte|sjeďte) (?:dolů|níže),? (?:abyste mohli pokračovat|a čtěte dál)"
    r"|(?:articolul|textul|știrea|materialul|interviul) continuă (?:după|sub|mai jos)(?: (?:reclamă|publicitate|videoclip|foto|video|imagine))?|derulează(?: în jos)? pentru a (?:continua|citi mai departe)"
    r"|(?:a |az )?(?:cikk|írás|szöveg|hír|interjú) (?:a |az )?(?:hirdetés|reklám|videó|kép|galéria) (?:után|alatt) folytatódik|görgess(?:en)?(?: lejjebb| le)?(?:,| a)? (?:a )?(?:folytatáshoz|folytatásért|hogy tovább)"
    r"|(?:το άρθρο|το κείμενο|η είδηση|η συνέντευξη) συνεχίζεται (?:μετά|κάτω)(?: (?:τη|την|το|από τη|από την|από το))?(?: (?:διαφήμιση|βίντεο|φωτογραφία))?|κάντε scroll για να συνεχίσετε"
    r"|(?:haberin|yazının|makalenin|içeriğin) devamı (?:reklamdan|videodan|fotoğraftan|reklamın|aşağıda)(?: (?:sonra|altında))?(?:dır)?|okumaya devam etmek için (?:aşağı )?kaydırın"
    r"|(?:يستمر|تستمر|يتواصل|تتواصل|تتمة|المقال|الخبر|القصة)(?: (?:المقال|الخبر|القصة|المحتوى|يستمر|تستمر))? (?:بعد|أسفل|تحت) (?:الإعلان|الاعلان|الفيديو|الصورة|هذا الإعلان)|مرر للأسفل لمتابعة القراءة"
    r"|ادامه (?:مطلب|خبر|مقاله|گزارش|متن) (?:پس از|بعد از|زیر|در زیر) ?(?:تبلیغ|تبلیغات|آگهی|ویدئو|ویدیو|عکس)?|برای ادامه به پایین بروید"
    r"|(?:הכתבה|הידיעה|המאמר|הטור|המשך הכתבה|המשך הידיעה)(?: ממשיכה| ממשיך)? (?:לאחר|אחרי|מתחת ל|בהמשך)(?: )?(?:הפרסומת|פרסומת|הסרטון|התמונה)?|גללו (?:מטה )?להמשך(?: קריאה)?"
    r"|(?:विज्ञापन|वीडियो|फोटो) के (?:बाद|नीचे) (?:खबर|लेख|आगे|कहानी)?(?: )?(?:जारी(?: है)?|पढ़ें|आगे पढ़ें)|(?:खबर|लेख) (?:विज्ञापन|वीडियो) के (?:बाद|नीचे) जारी(?: है)?|आगे पढ़ने के लिए (?:नीचे )?स्क्रॉल करें"
    r"|(?:(?:文章|内文|內文|内容|內容|新闻|新聞|報導)?(?:在)?(?:广告|廣告|影片|视频|圖片|图片)(?:后|後|下方|之后|之後)(?:请|請)?(?:继续|繼續|接續|还有|還有)[^。]{0,8}|(?:请|請)?(?:继续|繼續)(?:往下|向下)(?:滑|滚动|捲動|阅读|閱讀)[^。]{0,8}|展开(?:阅读)?(?:全文|剩余)(?: ?剩余\d{1,3}%(?:未读)?)?|(?:剩余|余下)\d{1,3}%(?:未读|未讀)?|展開全文(?: ?剩餘\d{1,3}%)?)"
    r"|(?:記事|本文|ニュース)?(?:は|の続きは)?(?:、)?(?:この)?(?:広告|動画|写真|画像)の?(?:下|後|あと|次)(?:に|へ|にも)?(?:記事|本文)?(?:が)?(?:続きます|続く|あります)"
    r"|(?:기사|본문|글)(?:는|은|가|이)? ?(?:광고|영상|사진) ?(?:뒤|후|아래|다음)(?:에|에서|로)? ?(?:계속|이어)(?:됩니다|집니다)|(?:광고|영상) ?(?:뒤|후|이후|아래)(?:에|에서)? ?(?:기사|본문|내용)(?:가|이) ?(?:계속|이어)(?:됩니다|집니다)|(?:이 )?기사를 (?:읽기|보기) 전에 (?:잠시 )?광고가 (?:있습니다|나옵니다)(?: ad)?"
    r"|(?:bài viết|tin|nội dung|bài)(?: sẽ)? (?:tiếp tục|còn tiếp) (?:sau|dưới|bên dưới|phía dưới)(?: (?:quảng cáo|video|ảnh))?|(?:mời bạn |vui lòng |mời quý vị )?(?:kéo|cuộn|lướt)(?: xuống)?(?: dưới)? để (?:đọc|xem|tiếp tục)[^.]{0,45}"
    r"|(?:artikel|berita|konten|tulisan)(?: ini)? (?:berlanjut|dilanjutkan|lanjut) (?:setelah|di bawah|sesudah)(?: (?:iklan|video|gambar|foto))?(?: ini)?|(?:scroll|gulir|geser)(?: ke bawah)? untuk (?:melanjutkan|lanjut|terus)(?: membaca)?"
    r"|(?:artikeln|texten|nyheten|intervjun|reportaget|storyn) fortsätter (?:efter|under|nedanför|nedan)(?: (?:annonsen|annons|reklamen|bilden|bilderna|videon|klippet|grafiken|kartan|inlägget|rutan|faktarutan|poddspelaren|spelaren))?|(?:scrolla|rulla)(?: ner| ned)? för att (?:fortsätta|läsa)[^.]{0,12}"
    r"|(?:artiklen|teksten|historien|interviewet|nyheden) fortsætter (?:efter|under|nedenfor|herunder)(?: (?:annoncen|reklamen|billedet|billederne|videoen|grafikken|kortet|opslaget|boksen|faktaboksen|afspilleren))?|(?:scroll|rul)(?: ned)? for at (?:fortsætte|læse)[^.]{0,12}"
    r"|(?:artikkelen|teksten|saken|intervjuet|historien|nyheten) fortsetter (?:etter|under|nedenfor|nedanfor)(?: (?:annonsen|reklamen|bildet|bildene|videoen|grafikken|kartet|innlegget|boksen|faktaboksen|spilleren))?|(?:scroll|rull|bla)(?: ned)? for å (?:fortsette|lese)[^.]{0,12}"
    r"|(?:juttu|artikkeli|teksti|haastattelu|uutinen) jatkuu (?:(?:mainoksen|videon|kuvan|kuvien|grafiikan|kartan|upotuksen|laatikon|podcastin|soittimen|gallerian) (?:jälkeen|alla|alapuolella)|alla|alempana)|vieritä (?:alas)?(?:päin)? jatkaaksesi[^.]{0,12}"
)
GOES_ON_OPENS: tuple[str, ...] = (
    "story ", "article ", "post ", "content ", "review ", "interview ", "report ", "recipe ", "column ", "text ", "the story", "the article", "the post", "the content", "the review", "the interview", "the report", "the recipe", "the column", "the text", "this story", "this article", "this post", "this content", "this review", "this interview", "this report", "this recipe", "this column", "this text", "your story", "your article", "our story", "our article", "scroll", "keep scrolling", "swipe",
    "der artikel", "der beitrag", "der bericht", "der text", "dieser artikel", "dieser beitrag", "dieser text", "ihr artikel", "unser artikel", "das interview", "die geschichte", "die reportage", "die meldung", "artikel", "beitrag ", "bericht ", "zum weiterlesen", "bitte ", "nach unten", "hier geht", "la suite", "suite ",
    "la nota", "la noticia", "la historia", "la información", "la entrevista", "la publicación", "el artículo", "el texto", "el contenido", "el reportaje", "este artículo", "este texto", "este contenido", "esta nota", "esta noticia", "esta historia", "la notizia", "nota ", "noticia ", "artículo ", "texto ", "siga ", "sigue ", "continúe ", "continúa ", "seguí ", "desliza",
    "l'articolo", "il testo", "il contenuto", "l'intervista", "continua ", "scorri ", "a matéria", "a notícia", "a reportagem", "a entrevista", "a história", "a cikk", "o artigo", "o texto", "o conteúdo", "esta matéria", "este artigo", "matéria ", "notícia ", "artigo ", "role ", "deslize ", "het artikel", "het verhaal", "het bericht", "het interview", "het nieuws", "dit artikel", "dit verhaal", "dit bericht", "de tekst", "verhaal ", "tekst ", "scrol",
    "dalsz", "ciąg ", "reszta ", "przewiń", "продолжение", "материал ", "статья ", "текст ", "новость ", "прокрутите", "листайте", "продовження", "матеріал ", "стаття ", "новина ", "прокрутіть", "гортайте",
    "článek ", "zpráva ", "rozhovor ", "pokračování ", "posuňte", "sjeďte", "articolul ", "textul ", "știrea ", "materialul ", "derulează", "cikk ", "az írás", "az interjú", "görgess",
    "το άρθρο", "το κείμενο", "το ρεπορτάζ", "η είδηση", "η συνέχεια", "η συνέντευξη", "κάντε ", "haberin ", "yazının ", "makalenin ", "içeriğin ", "okumaya ", "يستمر", "تستمر", "يتواصل", "تتواصل", "تتمة", "المقال ", "الخبر ", "القصة ", "مرر ", "ادامه ", "برای ادامه",
    "הכתבה", "הידיעה", "המאמר", "הטור", "המשך", "גללו", "विज्ञापन ", "वीडियो ", "फोटो ", "खबर ", "लेख ", "आगे ",
    "文章", "内文", "內文", "内容", "內容", "新闻", "新聞", "報導", "广告", "廣告", "影片", "视频", "请继续", "請繼續", "继续", "繼續", "展开", "展開", "剩余", "余下",
    "記事", "本文", "ニュース", "この", "広告", "動画", "写真", "画像", "기사", "본문", "글", "광고", "영상", "이 기사",
    "bài ", "tin ", "nội dung ", "mời ", "vui lòng ", "kéo ", "cuộn ", "lướt ", "berita ", "konten ", "tulisan ", "gulir ", "geser ", "artikeln ", "texten ", "nyheten ", "intervjun ", "reportaget ", "scrolla ", "rulla ",
    "artiklen ", "teksten ", "historien ", "interviewet ", "rul ", "artikkelen ", "saken ", "intervjuet ", "rull ", "bla ", "juttu ", "artikkeli ", "teksti ", "haastattelu ", "uutinen ", "vieritä",
)  # fmt: skip

#: A label of advertising, and what one of them says next to it.
_LABEL = (
    r"(?:advertisement|advertising|advert|ad|ads|anzeige|werbung|publicité|annonce|pub|publicidad|anuncio|pubblicità|annuncio pubblicitario|publicidade|anúncio|advertentie|reclame|reklama|реклама|publicitate"
    r"|hirdetés|διαφήμιση|reklam|إعلان|اعلان|تبلیغات|آگهی|פרסומת|विज्ञापन|广告|廣告|広告|광고|quảng cáo|iklan|annons|reklame|annonse|mainos(?: alkaa| päättyy)?)"
)
LABELLED = (
    rf"[- ]{{0,3}}{_LABEL} ?[-.:|/ ]{{1,3}} ?(?:scroll (?:down )?(?:to|for) (?:more|continue|read)[^.]{{0,30}}|(?:please )?(?:continue|keep) reading(?: below)?|(?:story|article|post) continues[^.]{{0,40}}|(?:zum )?weiterlesen (?:bitte )?scrollen"
    r"|(?:hier |unten )?(?:nach unten )?scrollen(?:,)?(?: um)?(?: weiterzulesen)?|passer (?:la publicité|l'annonce)|fermer la publicité|la suite [^.]{3,40}|continuez (?:à lire|votre lecture)[^.]{0,20}|(?:siga|sigue|continúe|continúa|seguir|seguí) leyendo[^.]{0,25}|continúa (?:abajo|debajo|después)[^.]{0,25}"
    r"|continua (?:a leggere|depois|após|abaixo|dopo|sotto)[^.]{0,25}|continue lendo[^.]{0,20}|lees (?:verder|hieronder verder)[^.]{0,20}|(?:skip|hide|close|report|remove)(?: this| the)? ads?|überspringen|schließen|saltar|cerrar|omitir|chiudi|salta|fechar|pular|overslaan|sluiten|zamknij|pomiń|закрыть|пропустить|закрити|пропустити"
    rf"|devamı [^.]{{3,25}}|читайте (?:далее|ниже)[^.]{{0,20}}|продолжение[^.]{{0,20}}|czytaj dalej[^.]{{0,20}}|läs vidare[^.]{{0,20}}|les videre[^.]{{0,20}}|læs videre[^.]{{0,20}}|lue lisää[^.]{{0,20}}|scroll (?:ke bawah )?untuk[^.]{{3,25}}|gulir untuk[^.]{{3,25}}|{_LABEL})[- ]{{0,3}}"
)
LABEL_OPENS = (
    "advert", "ad ", "ads ", "anzeige", "werbung", "publici", "annonce", "pub ", "anuncio", "pubblicit", "annuncio", "anúncio", "reclame", "reklam", "реклама", "hirdetés", "διαφήμιση", "إعلان", "اعلان",
    "تبلیغات", "آگهی", "פרסומת", "विज्ञापन", "广告", "廣告", "広告", "광고", "quảng cáo", "iklan", "annons", "mainos",
)  # fmt: skip
#: The mark that Russian law puts on advertising: who pays and under which number.
MARKED = r"реклама[.,:| ]{1,3}(?:16\+|18\+|12\+|0\+|6\+)?[., ]{0,2}(?:рекламодатель:? )?(?:(?:ооо|ао|пао|зао|ип|оао|нко|ано) .{2,80}|.{2,60}(?:инн|erid|огрн).{0,80})"

_NETWORK = r"(?:taboola|outbrain|zergnet|revcontent|mgid|dable|popin|plista|ligatus|adnow|nativo|teads|sharethrough|content\.ad|engageya|adskeeper|strossle|readpeak|gravity|logly|tabool[ae]|yahoo|the moneytizer|smi2|relap|lentainform|24smi|трафик|adblade|disqus|jubna|speakol|yengo)"
SOLD = (
    rf"(?:.{{3,70}} )?(?:sponsored|promoted|recommended|powered|provided|presented|ads?|sponsorisés?|sponsorisée?|recommandé|proposé|patrocinado|patrocinados|recomendado|sponsorizzato|sponsorizzati|offerto|gesponsert|präsentiert|empfohlen|gesponsord|aangeboden|sponsorowane|sponsrat|sponset|sponsoreret|בחסות|برعاية|links?|stories|content|contenus?|conteúdos?|contenidos?|contenuti|inhalte)"
    rf" (?:by|from|par|por|da|di|von|door|av|af|przez|от|від|tarafından|oleh|bởi) {_NETWORK}(?:[:,|-]? .{{0,40}}| .{{0,40}})?"
    rf"|.{{3,70}} (?:בחסות|برعاية|sponsored by|recommended by|powered by|by) {_NETWORK}(?:,? (?:and |& )?{_NETWORK})?"
    rf"|{_NETWORK}[:|-]? (?:you may like|recommends?|feed|recommended|sponsored|ads?)(?: .{{0,30}})?"
)
SOLD_OPENS = (
    "sponsored ", "promoted ", "recommended ", "powered ", "ads ", "around the web", "from around", "from the web", "you may like", "you might", "more from the web", "contenus ", "contenu ", "contenidos ", "contenuti ", "conteúdo", "inhalte ",
    "あなたへのおすすめ", "taboola", "outbrain", "content ",
)  # fmt: skip
SOLD_NEEDS = tuple(
    "taboola outbrain zergnet revcontent mgid dable popin plista ligatus adnow nativo teads sharethrough engageya adskeeper strossle readpeak logly smi2 relap lentainform 24smi disqus jubna speakol".split()
)

#: What is paid for, and by whom.
PAID = (
    r"(?:(?:partner|sponsored|paid|branded|brand|commercial|promoted|advertiser) (?:content|post|feature|article|partnership|story|message|section))(?: (?:paid for|created|produced|provided|supplied|presented|brought to you|supported|funded))? (?:by|from|with|in partnership with|in association with) [^.]{2,50}"
    r"|(?:bezahlter inhalt|gesponserter beitrag|gesponserter inhalt|anzeige|advertorial|sonderveröffentlichung|bezahlte partnerschaft|ein beitrag|ein angebot) (?:von|mit|in kooperation mit|in zusammenarbeit mit|präsentiert von) [^.]{2,50}"
    r"|(?:contenu|article|publi-?rédactionnel|post) (?:sponsorisé|partenaire|de marque|proposé|réalisé|produit|publié)(?: (?:par|avec|pour|en partenariat avec)) [^.]{2,50}|(?:contenido|artículo|espacio) (?:patrocinado|ofrecido|de marca|pagado|elaborado)(?: (?:por|para|con)) [^.]{2,50}"
    r"|(?:contenuto|articolo|post) (?:sponsorizzato|offerto|realizzato|pubblicitario)(?: (?:da|con|in collaborazione con)) [^.]{2,50}|(?:conteúdo|artigo|publicação) (?:patrocinado|oferecido|pago|de marca|apresentado)(?: (?:por|pela|pelo|para|com)) [^.]{2,50}"
    r"|(?:gesponsorde content|gesponsorde inhoud|partnerbijdrage|advertorial|betaalde content|partnercontent) (?:van|door|met|i\.s\.m\.) [^.]{2,50}|(?:annons|sponsrat innehåll|betalt samarbete|annonssamarbete) (?:från|med|av) [^.]{2,50}"
    r"|(?:annonse|annonsørinnhold|sponset innhold|betalt innhold) (?:fra|med|av) [^.]{2,50}|(?:annonce|sponsoreret indhold|betalt indhold|annoncørbetalt indhold) (?:fra|med|af) [^.]{2,50}|(?:kaupallinen yhteistyö|mainos|maksettu yhteistyö)[:,]? .{2,50}(?: kanssa)?"
    r"|(?:materiał|artykuł|treść) (?:sponsorowany|sponsorowana|partnera|partnerski)(?: (?:przez|z|od|we współpracy z))? [^.]{2,50}|(?:партнерский|партнёрский|рекламный|спонсорский) (?:материал|проект) (?:от|с|совместно с|компании) [^.]{2,50}"
)
PAID_OPENS = (
    "partner", "sponsored ", "paid ", "branded ", "brand content", "commercial ", "promoted ", "advertiser ", "bezahlte", "gesponsert", "advertorial", "anzeige ", "sonderveröff", "ein beitrag ", "ein angebot ",
    "contenu ", "article ", "publi", "contenido ", "artículo ", "espacio ", "contenuto ", "articolo ", "post ", "conteúdo ", "artigo ", "gesponsorde", "betaalde", "annons", "sponsrat", "sponset", "betalt ", "annonce ", "sponsoreret",
    "kaupallinen ", "mainos", "maksettu ", "materiał ", "artykuł ", "treść ", "партнерский", "партнёрский", "рекламный", "спонсорский",
)  # fmt: skip
PAID_ROWS = """
        en - Partner content paid for by Tourism Port Ellis
        de - Gesponserter Beitrag von Inselkauf
        fr - Contenu proposé par Boutique Marrow
        sv - Annons från Hamnboden
        en | Paid content from the harbour was rare, and the paper lived on sales.
        en | Partner content paid for by Tourism Port Ellis
        de | Ein Beitrag von drei Euro
    """

GOES_ON_ROWS = """
        en - Article continues after this advertisement
        en - STORY CONTINUES BELOW THESE HARBOUR VIDEOS
        en - Story continues after the break – scroll down
        de - Der Text geht unter der Bildergalerie weiter
        fr - La suite de votre article après cette annonce
        es - La nota continúa debajo de la publicidad
        pl - Dalsza część artykułu znajduje się pod materiałem wideo
        hi - विज्ञापन के बाद खबर जारी है
        zh - 展开阅读全文 剩余72%未读
        ko - 이 기사를 읽기 전에 잠시 광고가 있습니다
        vi - Mời bạn kéo xuống để đọc tiếp nội dung bên dưới quảng cáo
        en | The story continues below the surface
        en | The article goes on after the war
        de | Der Text geht nach der Probe weiter
        es | La historia sigue después de la boda
        pl | Dalsza część szlaku prowadzi pod górę
    """
LABELLED_ROWS = """
        en - ADVERTISEMENT - SCROLL FOR MORE CONTENT
        de - - Anzeige - Zum Weiterlesen scrollen
        fr - PUBLICITÉ Passer la publicité
        es - PUBLICIDAD - SIGA LEYENDO MÁS ABAJO
        fi - Mainos alkaa – Mainos päättyy
        id - Advertisement Scroll untuk lanjut membaca
        en | Ads continue to annoy
        de | Anzeige: Boot zu verkaufen
        es | Publicidad - precios
    """
MARKED_ROWS = """
        ru - Реклама. ООО «Портовый маркет», ИНН 1234567890, erid: 2VabcdEFgh
        ru | Реклама. Порт ищет новых матросов
        ru | Реклама стоит дорого, говорят на острове.
    """
SOLD_ROWS = """
        en - Promoted Links by Taboola: You May Like
        en - Sponsored Stories Around The Web by ZergNet
        fr - Contenus sponsorisés par Outbrain
        he - תוכן שאולי יעניין אותך בחסות Taboola
        ko - 당신이 좋아할 만한 콘텐츠 Sponsored by dable
        en | Harbour paper sold by Taboola
        en | The island’s paper was bought by Outbrain in May, the clerk said.
    """
