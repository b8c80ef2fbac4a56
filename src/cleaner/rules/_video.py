"""The words of video players: messages in place of a video, buttons, controls."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
UNSUPPORTED = Words(
    en=["your browser does not support the video tag", "your browser does not support the video element",
        "this browser does not support the video element", "this browser does not support the html5 video element",
        "your user agent does not support the html5 video element", "your browser does not support html5 video",
        "your browser doesn't support html5 video", "sorry, your browser doesn't support embedded videos",
        "sorry, your browser does not support embedded videos", "media playback is unsupported on your device",
        "media playback is not supported on your device", "please enable javascript to view this video",
        "please enable javascript to watch this video", "you need to enable javascript to watch this video",
        "to view this video please enable javascript",
        "to view this video please enable javascript, and consider upgrading to a web browser that supports html5 video",
        "to play this content, please enable javascript, or try a different browser",
        "to play this video you need to enable javascript in your browser",
        "the media could not be loaded, either because the server or network failed or because the format is not supported",
        "no compatible source was found for this media", "this video cannot be played because of a technical error",
        "this video is no longer available", "we apologize, but this video has failed to load"],
    de=["ihr browser unterstützt das video-element nicht", "ihr browser unterstützt das video-tag nicht",
        "dein browser unterstützt das video-tag nicht", "ihr browser unterstützt kein html5-video",
        "dein browser unterstützt kein html5-video", "ihr browser unterstützt kein html5 video",
        "bitte aktivieren sie javascript, um das video anzusehen",
        "bitte aktivieren sie javascript, um dieses video anzusehen",
        "um dieses video abzuspielen, müssen sie javascript aktivieren", "dieses video kann nicht abgespielt werden",
        "leider kann das video nicht abgespielt werden", "das video konnte nicht geladen werden",
        "dieses video ist nicht mehr verfügbar", "das video ist nicht mehr verfügbar"],
    fr=["votre navigateur ne supporte pas la vidéo html5", "votre navigateur ne supporte pas l'élément vidéo",
        "votre navigateur ne prend pas en charge la vidéo html5",
        "votre navigateur ne prend pas en charge la balise vidéo",
        "votre navigateur ne permet pas de lire les vidéos",
        "veuillez activer javascript pour visionner cette vidéo", "cette vidéo ne peut pas être lue",
        "cette vidéo n'est plus disponible"],
    es=["tu navegador no soporta la etiqueta de video", "tu navegador no soporta vídeos html5",
        "tu navegador no soporta la reproducción de vídeo", "tu navegador no soporta el elemento de vídeo",
        "su navegador no soporta vídeo html5", "su navegador no soporta el elemento de vídeo",
        "activa javascript para ver este vídeo", "este vídeo ya no está disponible",
        "este video ya no está disponible", "no se puede reproducir este vídeo"],
    it=["il tuo browser non supporta i video html5", "il tuo browser non supporta il tag video",
        "il tuo browser non supporta l'elemento video", "attiva javascript per vedere il video",
        "questo video non è più disponibile", "questo video non può essere riprodotto"],
    pt=["seu navegador não suporta o elemento de vídeo", "seu navegador não suporta vídeos html5",
        "o seu navegador não suporta vídeo html5", "o seu browser não suporta html5",
        "ative o javascript para ver este vídeo", "este vídeo não está mais disponível",
        "este vídeo já não está disponível"],
    nl=["je browser ondersteunt geen html5-video", "je browser ondersteunt deze video niet",
        "uw browser ondersteunt geen html5 video", "uw browser ondersteunt het video-element niet",
        "schakel javascript in om deze video te bekijken", "deze video is niet meer beschikbaar",
        "deze video kan niet worden afgespeeld"],
    pl=["twoja przeglądarka nie obsługuje wideo", "twoja przeglądarka nie obsługuje wideo html5",
        "twoja przeglądarka nie obsługuje odtwarzacza wideo", "twoja przeglądarka nie obsługuje html5",
        "włącz javascript, aby obejrzeć wideo", "to wideo jest już niedostępne"],
    ru=["ваш браузер не поддерживает видео", "ваш браузер не поддерживает html5 видео",
        "ваш браузер не поддерживает html5-видео", "ваш браузер не поддерживает тег video",
        "ваш браузер не поддерживает воспроизведение видео", "включите javascript, чтобы посмотреть видео",
        "для просмотра видео включите javascript", "это видео больше недоступно", "не удалось загрузить видео"],
    uk=["ваш браузер не підтримує відео", "ваш браузер не підтримує html5 відео",
        "ваш браузер не підтримує відтворення відео", "це відео більше недоступне", "не вдалося завантажити відео"],
    cs=["váš prohlížeč nepodporuje přehrávání videa", "váš prohlížeč nepodporuje html5 video",
        "toto video již není dostupné", "video se nepodařilo načíst"],
    ro=["browserul tău nu suportă redarea video", "browserul tău nu suportă elementul video",
        "browserul dumneavoastră nu suportă video html5", "acest videoclip nu mai este disponibil"],
    hu=["a böngészője nem támogatja a videolejátszást", "a böngésződ nem támogatja a videólejátszást",
        "az ön böngészője nem támogatja a html5 videót", "ez a videó már nem elérhető"],
    el=["ο browser σας δεν υποστηρίζει βίντεο", "το πρόγραμμα περιήγησής σας δεν υποστηρίζει βίντεο html5",
        "αυτό το βίντεο δεν είναι πλέον διαθέσιμο"],
    tr=["tarayıcınız video etiketini desteklemiyor", "tarayıcınız video oynatmayı desteklemiyor",
        "tarayıcınız html5 video desteklemiyor", "tarayıcınız bu videoyu desteklemiyor",
        "bu video artık kullanılamıyor"],
    ar=["متصفحك لا يدعم تشغيل الفيديو", "متصفحك لا يدعم عرض الفيديو", "المتصفح لا يدعم تشغيل الفيديو",
        "هذا الفيديو لم يعد متاحا"],
    fa=["مرورگر شما از پخش ویدیو پشتیبانی نمی‌کند", "مرورگر شما از پخش ویدئو پشتیبانی نمی‌کند",
        "مرورگر شما از html5 پشتیبانی نمی‌کند"],
    he=["הדפדפן שלך אינו תומך בנגן וידאו", "הדפדפן שלך אינו תומך בווידאו", "הסרטון אינו זמין עוד"],
    hi=["आपका ब्राउज़र वीडियो का समर्थन नहीं करता", "आपका ब्राउज़र वीडियो को सपोर्ट नहीं करता",
        "यह वीडियो अब उपलब्ध नहीं है"],
    zh=["您的浏览器不支持视频播放", "你的浏览器不支持视频播放", "您的浏览器不支持html5视频", "您的浏览器不支持video标签", "您的瀏覽器不支援影片播放"],
    ja=["お使いのブラウザは動画再生に対応していません", "お使いのブラウザは動画の再生に対応していません", "ご利用のブラウザでは動画を再生できません", "動画を再生するにはjavascriptを有効にしてください"],
    ko=["이 브라우저는 동영상 재생을 지원하지 않습니다", "사용 중인 브라우저는 동영상을 지원하지 않습니다", "브라우저가 동영상을 지원하지 않습니다"],
    vi=["trình duyệt của bạn không hỗ trợ video", "trình duyệt của bạn không hỗ trợ phát video",
        "trình duyệt của bạn không hỗ trợ thẻ video"],
    id=["browser anda tidak mendukung pemutaran video", "browser anda tidak mendukung video html5",
        "browser anda tidak mendukung tag video", "peramban anda tidak mendukung video"],
    sv=["din webbläsare stöder inte html5-video", "din webbläsare stöder inte video",
        "din webbläsare stödjer inte videouppspelning", "du behöver javascript för att se videon",
        "javascript krävs för att spela upp videon", "videon är inte längre tillgänglig"],
    da=["din browser understøtter ikke html5-video", "din browser understøtter ikke video",
        "du skal slå javascript til for at se videoen", "videoen er ikke længere tilgængelig"],
    no=["du trenger javascript for å se video", "du trenger javascript for å se denne videoen",
        "nettleseren din støtter ikke video", "nettleseren din støtter ikke html5-video",
        "videoen er ikke lenger tilgjengelig"],
    fi=["selaimesi ei tue videota", "selaimesi ei tue videon toistoa", "selaimesi ei tue html5-videota",
        "video ei ole enää saatavilla"],
)

BUTTON = Words(
    en=["play video", "watch video", "watch the video", "watch the video below", "watch the video above",
        "watch video below", "watch the full video", "watch the full video below", "click to play",
        "click to play video", "tap to play", "scroll down for video", "see video below", "video player is loading"],
    de=["video abspielen", "video starten", "video ansehen", "das video ansehen", "sehen sie hier das video",
        "video wird geladen", "das video wird geladen", "player wird geladen", "zum video"],
    fr=["lire la vidéo", "voir la vidéo", "regarder la vidéo", "lancer la vidéo", "en lecture",
        "chargement de la vidéo", "chargement du lecteur"],
    es=["reproducir vídeo", "reproducir video", "ver vídeo", "ver video", "ver el vídeo", "ver el video",
        "mira el video", "mira el vídeo", "cargando vídeo", "cargando video", "cargando reproductor"],
    it=["guarda il video", "riproduci video", "vedi il video", "avvia il video", "caricamento del video",
        "caricamento video"],
    pt=["reproduzir vídeo", "assista ao vídeo", "assistir ao vídeo", "veja o vídeo", "ver vídeo", "ver o vídeo",
        "carregando vídeo", "assista ao vídeo abaixo", "veja o vídeo abaixo"],
    nl=["bekijk de video", "video afspelen", "speel video af", "bekijk video", "video wordt geladen",
        "bekijk hier de video"],
    pl=["odtwórz wideo", "obejrzyj wideo", "zobacz wideo", "odtwórz film", "zobacz film", "ładowanie wideo"],
    ru=["смотреть видео", "воспроизвести видео", "посмотреть видео", "смотрите видео", "видео загружается",
        "загрузка видео"],
    uk=["дивитися відео", "відтворити відео", "переглянути відео", "дивіться відео", "відео завантажується"],
    cs=["přehrát video", "spustit video", "podívejte se na video", "video se načítá"],
    ro=["redă video", "vezi video", "urmărește video", "vezi videoclipul", "se încarcă videoclipul"],
    hu=["videó lejátszása", "videó indítása", "nézze meg a videót", "nézd meg a videót", "videó betöltése"],
    el=["αναπαραγωγή βίντεο", "δείτε το βίντεο", "δείτε βίντεο", "φόρτωση βίντεο"],
    tr=["videoyu izle", "videoyu oynat", "videoyu izlemek için tıklayın", "videoyu izlemek için tıklayınız",
        "video yükleniyor"],
    ar=["تشغيل الفيديو", "شاهد الفيديو", "مشاهدة الفيديو", "جاري تحميل الفيديو"],
    fa=["پخش ویدیو", "پخش ویدئو", "تماشای ویدیو", "ویدیو را ببینید", "فیلم را ببینید"],
    he=["הפעל וידאו", "צפו בסרטון", "לצפייה בסרטון", "צפו בווידאו", "טוען סרטון"],
    hi=["वीडियो देखें", "देखें वीडियो", "वीडियो चलाएं", "वीडियो लोड हो रहा है"],
    zh=["播放视频", "播放影片", "观看视频", "觀看影片", "点击观看视频", "视频加载中"],
    ja=["動画を再生", "動画を再生する", "動画を見る", "動画をみる", "動画を読み込み中"],
    ko=["동영상 재생", "영상 재생", "동영상 보기", "동영상보기", "영상 보기"],
    vi=["xem video", "phát video", "xem clip", "đang tải video"],
    id=["putar video", "tonton video", "lihat video", "tonton videonya", "memuat video"],
    sv=["spela upp video", "spela video", "se videon", "se klippet", "titta på videon", "videon laddas"],
    da=["afspil video", "se videoen", "se video", "se videoen her", "videoen indlæses"],
    no=["spill av video", "se video", "se videoen", "se videoen her", "video lastes"],
    fi=["toista video", "katso video", "katso video tästä", "videota ladataan"],
)

MORE = Words(
    en=["recommended video", "recommended videos", "related video", "related videos", "more videos",
        "videos for you", "watch more videos", "you may also like to watch", "latest videos", "most watched videos",
        "most viewed videos"],
    de=["empfohlenes video", "empfohlene videos", "mehr videos", "weitere videos", "videos zum thema",
        "mehr videos zum thema", "meistgesehene videos", "aktuelle videos"],
    fr=["vidéo recommandée", "vidéos recommandées", "plus de vidéos", "autres vidéos", "nos dernières vidéos",
        "vidéos les plus vues", "vidéos associées"],
    es=["vídeos recomendados", "videos recomendados", "vídeo recomendado", "video recomendado",
        "vídeos relacionados", "videos relacionados", "más vídeos", "más videos", "te puede interesar este vídeo",
        "últimos vídeos", "últimos videos"],
    it=["video consigliati", "video consigliato", "video correlati", "altri video", "guarda anche il video",
        "video più visti"],
    pt=["vídeos recomendados", "vídeo recomendado", "vídeos relacionados", "mais vídeos", "veja mais vídeos",
        "vídeos mais vistos", "últimos vídeos"],
    nl=["aanbevolen video's", "aanbevolen video", "meer video's", "gerelateerde video's", "bekijk ook deze video",
        "meest bekeken video's"],
    pl=["polecane wideo", "zobacz także wideo", "zobacz też wideo", "zobacz również wideo", "więcej wideo",
        "powiązane wideo", "najnowsze wideo"],
    ru=["рекомендуемое видео", "другие видео", "видео по теме", "похожие видео", "популярные видео",
        "смотрите также видео", "еще видео", "ещё видео"],
    uk=["рекомендоване відео", "інші відео", "відео за темою", "відео по темі", "схожі відео", "популярні відео",
        "дивіться також відео"],
    cs=["doporučené video", "další videa", "související videa", "související video", "nejnovější videa"],
    ro=["video recomandat", "videoclipuri recomandate", "alte videoclipuri", "mai multe videoclipuri",
        "videoclipuri similare"],
    hu=["ajánlott videó", "ajánlott videók", "további videók", "kapcsolódó videók", "kapcsolódó videó",
        "legfrissebb videók"],
    el=["προτεινόμενο βίντεο", "προτεινόμενα βίντεο", "περισσότερα βίντεο", "σχετικά βίντεο",
        "δείτε και αυτό το βίντεο"],
    tr=["önerilen video", "önerilen videolar", "ilgili video", "ilgili videolar", "diğer videolar",
        "daha fazla video", "sıradaki video", "en çok izlenen videolar"],
    ar=["فيديو مقترح", "فيديوهات مقترحة", "فيديوهات ذات صلة", "المزيد من الفيديوهات", "فيديو قد يعجبك",
        "أحدث الفيديوهات"],
    fa=["ویدیوی پیشنهادی", "ویدیوهای پیشنهادی", "ویدیوهای مرتبط", "ویدیوهای بیشتر", "فیلم‌های مرتبط"],
    he=["סרטון מומלץ", "סרטונים מומלצים", "סרטונים נוספים", "עוד סרטונים", "סרטונים קשורים"],
    hi=["यह वीडियो भी देखें", "ये वीडियो भी देखें", "संबंधित वीडियो", "और वीडियो देखें", "अन्य वीडियो"],
    zh=["推荐视频", "相关视频", "更多视频", "推薦影片", "相關影片", "更多影片", "热门视频"],
    ja=["おすすめ動画", "関連動画", "人気の動画", "動画をもっと見る", "新着動画"],
    ko=["추천 영상", "추천 동영상", "관련 영상", "관련 동영상", "인기 동영상", "영상 더보기"],
    vi=["video đề xuất", "video liên quan", "video khác", "xem thêm video", "video nổi bật", "video được xem nhiều",
        "mời quý vị xem video", "mời quý vị xem video: {headline}", "mời độc giả xem thêm video: {headline}",
        "xem thêm video: {headline}"],
    id=["video terkait", "video lainnya", "video pilihan", "video rekomendasi", "simak juga video ini",
        "lihat juga video", "tonton juga video", "simak video pilihan di bawah ini",
        "saksikan video pilihan di bawah ini", "saksikan video pilihan berikut ini", "lihat juga video: {headline}",
        "simak juga video: {headline}", "tonton juga video: {headline}", "saksikan juga video: {headline}",
        "lihat juga video {headline}", "simak juga video {headline}", "tonton juga video {headline}"],
    sv=["rekommenderad video", "fler videor", "fler klipp", "relaterade videor", "mest sedda klipp",
        "senaste videor"],
    da=["anbefalet video", "flere videoer", "relaterede videoer", "se også videoen", "mest sete videoer"],
    no=["anbefalt video", "flere videoer", "relaterte videoer", "se også video", "mest sette videoer"],
    fi=["suositeltu video", "lisää videoita", "katso myös video", "katsotuimmat videot"],
)
# fmt: on

UNSUPPORTED_ROWS = """
        en - Media playback is unsupported on your device
        en - The media could not be loaded, either because the server or network failed or because the format is not supported.
        de - Ihr browser unterstützt das video-element nicht
        fr - Votre navigateur ne supporte pas la vidéo html5
        es - Tu navegador no soporta la etiqueta de video
        it - Il tuo browser non supporta i video html5
        pt - Seu navegador não suporta o elemento de vídeo
        nl - Je browser ondersteunt geen html5-video
        pl - Twoja przeglądarka nie obsługuje wideo
        ru - Ваш браузер не поддерживает видео
        uk - Ваш браузер не підтримує відео
        cs - Váš prohlížeč nepodporuje přehrávání videa
        ro - Browserul tău nu suportă redarea video
        hu - A böngészője nem támogatja a videolejátszást
        el - Ο browser σας δεν υποστηρίζει βίντεο
        tr - Tarayıcınız video etiketini desteklemiyor
        ar - متصفحك لا يدعم تشغيل الفيديو
        fa - مرورگر شما از پخش ویدیو پشتیبانی نمی‌کند
        he - הדפדפן שלך אינו תומך בנגן וידאו
        hi - आपका ब्राउज़र वीडियो का समर्थन नहीं करता
        zh - 您的浏览器不支持视频播放
        ja - お使いのブラウザは動画再生に対応していません
        ko - 이 브라우저는 동영상 재생을 지원하지 않습니다
        vi - Trình duyệt của bạn không hỗ trợ video
        id - Browser anda tidak mendukung pemutaran video
        sv - Din webbläsare stöder inte html5-video
        da - Din browser understøtter ikke html5-video
        no - Du trenger javascript for å se video
        fi - Selaimesi ei tue videota
        en | Your browser does not support tabs on this machine, so open a second window and start the update by hand.
        en | The video is no longer available to the court, the clerk said.
        de | Das Video ist der einzige Beweis.
    """

BUTTON_ROWS = """
        en - Watch the video below:
        en - Scroll down for video
        de - Video abspielen
        fr - Lire la vidéo
        es - Reproducir vídeo
        it - Guarda il video
        pt - Reproduzir vídeo
        nl - Bekijk de video
        pl - Odtwórz wideo
        ru - Смотреть видео
        uk - Дивитися відео
        cs - Přehrát video
        ro - Redă video
        hu - Videó lejátszása
        el - Αναπαραγωγή βίντεο
        tr - Videoyu izle
        ar - تشغيل الفيديو
        fa - پخش ویدیو
        he - הפעל וידאו
        hi - वीडियो देखें
        zh - 播放视频
        ja - 動画を再生
        ko - 동영상 재생
        vi - Xem video
        id - Putar video
        sv - Spela upp video
        da - Afspil video
        no - Spill av video
        fi - Toista video
        en | Video shows the moment the ship turned
        en | VIDEO GAMES
        en | Watch the door
        de | Video: ein Wort mit Geschichte
        no | Se på havet
    """

MORE_ROWS = """
        en - Related videos
        de - Empfohlenes video
        fr - Vidéo recommandée
        es - Vídeos recomendados
        it - Video consigliati
        pt - Vídeos recomendados
        nl - Aanbevolen video's
        pl - Polecane wideo
        ru - Рекомендуемое видео
        uk - Рекомендоване відео
        cs - Doporučené video
        ro - Video recomandat
        hu - Ajánlott videó
        el - Προτεινόμενο βίντεο
        tr - Önerilen video
        ar - فيديو مقترح
        fa - ویدیوی پیشنهادی
        he - סרטון מומלץ
        hi - यह वीडियो भी देखें
        zh - 推荐视频
        ja - おすすめ動画
        ko - 추천 영상
        vi - Video đề xuất
        id - Lihat juga Video: Kapal pertama masuk pelabuhan
        sv - Rekommenderad video
        da - Anbefalet video
        no - Anbefalt video
        fi - Suositeltu video
        en | More videos followed in the next weeks.
        en | Related work
        de | Mehr Video wagen
        ru | Другое видео нашли в архиве.
    """
