"""The words of audio players: listen to this article, read by a machine, not supported here."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
LISTEN = Words(
    en=["listen to this article", "listen to the article", "listen to article", "listen to this story",
        "listen to story", "listen to this post", "listen to this page", "listen to this news",
        "listen to this article now", "hear this article", "hear this story", "play this article",
        "audio version of this article", "listen to the audio version",
        "listen to the audio version of this article", "listen to an audio version of this article",
        "have this article read to you"],
    de=["artikel anhören", "diesen artikel anhören", "den artikel anhören", "beitrag anhören",
        "diesen beitrag anhören", "artikel vorlesen", "artikel vorlesen lassen", "diesen artikel vorlesen lassen",
        "text vorlesen lassen", "diesen text anhören", "hören sie diesen artikel", "meldung anhören",
        "nachricht anhören", "hier den artikel anhören", "sie können diesen artikel auch hören"],
    fr=["écouter l'article", "écouter cet article", "écoutez cet article", "écoutez l'article",
        "écouter l'article en audio", "lire cet article à voix haute", "version audio de l'article",
        "cet article en version audio"],
    es=["escucha esta noticia", "escuchar esta noticia", "escucha la noticia", "escuchar la noticia",
        "escuchar noticia", "escucha este artículo", "escuchar este artículo", "escuchar artículo",
        "escucha el artículo", "escuchar el artículo", "escucha la nota", "escuchar nota", "escucha esta nota",
        "escuchar esta nota", "escuche este artículo", "escuche la noticia", "suscríbete para escuchar"],
    it=["ascolta l'articolo", "ascolta questo articolo", "ascolta articolo", "ascolta la notizia",
        "ascolta l'audio dell'articolo", "ascolta la versione audio dell'articolo", "versione audio dell'articolo"],
    pt=["ouça este artigo", "ouvir este artigo", "ouvir artigo", "ouça o artigo", "ouvir o artigo", "ouça a notícia",
        "ouvir notícia", "ouvir a notícia", "ouça esta notícia", "ouça esta reportagem", "ouça a reportagem",
        "ouça a matéria", "ouvir matéria", "ouça este conteúdo"],
    nl=["luister naar dit artikel", "luister naar het artikel", "luister naar artikel", "beluister dit artikel",
        "beluister artikel", "artikel beluisteren", "dit artikel beluisteren", "lees dit artikel voor",
        "laat dit artikel voorlezen"],
    pl=["posłuchaj artykułu", "posłuchaj tego artykułu", "odsłuchaj artykuł", "wysłuchaj artykułu",
        "słuchaj artykułu", "posłuchaj tekstu", "posłuchaj tego tekstu"],
    ru=["прослушать статью", "послушать статью", "слушать статью", "послушать эту статью", "прослушать новость",
        "послушать новость", "слушать новость", "прослушать материал", "слушать материал", "аудиоверсия статьи",
        "аудиоверсия материала"],
    uk=["прослухати статтю", "послухати статтю", "слухати статтю", "прослухати новину", "послухати новину",
        "слухати новину", "прослухати матеріал", "аудіоверсія статті"],
    cs=["poslechnout článek", "poslechněte si článek", "poslechněte si tento článek", "poslechnout si článek",
        "přehrát článek", "pustit si článek", "audioverze článku"],
    ro=["ascultă articolul", "ascultă acest articol", "ascultați articolul", "ascultă știrea",
        "varianta audio a articolului"],
    hu=["hallgassa meg a cikket", "hallgasd meg a cikket", "a cikk meghallgatása", "cikk meghallgatása",
        "meghallgatom a cikket", "cikk felolvasása"],
    el=["ακούστε το άρθρο", "άκουσε το άρθρο", "ακούστε αυτό το άρθρο", "ακρόαση άρθρου", "ακούστε την είδηση"],
    tr=["haberi dinle", "bu haberi dinle", "haberi sesli dinle", "haberi dinleyin", "makaleyi dinle", "yazıyı dinle",
        "bu yazıyı dinle"],
    ar=["استمع إلى المقال", "استمع للمقال", "استمع إلى هذا المقال", "استمع إلى المقالة", "استمع للخبر",
        "استمع إلى الخبر", "الاستماع إلى المقال"],
    fa=["به این مقاله گوش دهید", "به این خبر گوش دهید", "شنیدن مقاله", "شنیدن خبر", "نسخه صوتی مقاله",
        "نسخه صوتی خبر"],
    he=["האזינו לכתבה", "האזן לכתבה", "להאזנה לכתבה", "האזנה לכתבה", "הקשיבו לכתבה", "האזינו לידיעה"],
    hi=["इस खबर को सुनें", "यह खबर सुनें", "खबर सुनें", "खबर को सुनें", "इस लेख को सुनें", "लेख सुनें",
        "इस आर्टिकल को सुनें", "आर्टिकल सुनें"],
    zh=["收听本文", "收听文章", "收听全文", "收聽本文", "聆聽本文", "朗读全文", "朗读文章", "朗讀文章", "听新闻", "聽新聞", "听文章"],
    ja=["この記事を聞く", "この記事を聴く", "記事を聞く", "記事を聴く", "記事を音声で聞く", "記事を音声で聴く", "音声で記事を聞く", "記事を読み上げる"],
    ko=["기사 듣기", "기사듣기", "이 기사 듣기", "기사 음성으로 듣기", "기사를 음성으로 듣기", "뉴스 듣기", "음성으로 듣는 기사", "본문 듣기", "기사 음성듣기",
        "음성재생 설정"],
    vi=["nghe bài viết", "nghe bài viết này", "nghe bài báo", "nghe đọc bài", "nghe đọc bài viết",
        "nghe nội dung bài viết"],
    id=["dengarkan artikel ini", "dengarkan artikel", "dengarkan berita ini", "dengarkan berita",
        "dengarkan versi audio artikel ini"],
    sv=["lyssna på artikeln", "lyssna på artikel", "lyssna på den här artikeln", "lyssna på texten",
        "få artikeln uppläst"],
    da=["lyt til artiklen", "lyt til artikel", "lyt til denne artikel", "hør artiklen", "få artiklen læst op",
        "få læst artiklen op", "oplæsning af artiklen"],
    no=["lytt til artikkelen", "lytt til artikkel", "lytt til denne artikkelen", "lytt til saken", "hør artikkelen",
        "få artikkelen opplest", "få saken opplest"],
    fi=["kuuntele artikkeli", "kuuntele tämä artikkeli", "kuuntele juttu", "kuuntele tämä juttu", "kuuntele uutinen"],
)

WORD = Words(
    en=["listen", "listen now", "audio", "audio player", "play audio", "hear", "read aloud", "read to me",
        "text to speech", "text-to-speech", "audio article"],
    de=["anhören", "vorlesen", "zum anhören", "audio abspielen", "audioplayer", "vorlesefunktion"],
    fr=["écouter", "écoutez", "lecture audio", "écouter l'audio", "lecteur audio", "version audio"],
    es=["escuchar", "escucha", "escúchalo", "reproducir audio", "reproductor de audio", "versión en audio"],
    it=["ascolta", "ascolta ora", "ascolta l'audio", "riproduci audio", "versione audio"],
    pt=["ouvir", "ouça", "ouça agora", "escutar", "ouvir áudio", "reproduzir áudio"],
    nl=["luister", "luisteren", "beluister", "beluisteren", "voorlezen", "lees voor", "audio afspelen"],
    pl=["posłuchaj", "odsłuchaj", "słuchaj", "odtwórz audio", "wersja audio"],
    ru=["слушать", "прослушать", "послушать", "аудио", "аудиоверсия", "озвучка"],
    uk=["слухати", "прослухати", "послухати", "аудіо", "аудіоверсія"],
    cs=["poslechnout", "poslouchat", "přehrát", "audioverze"],
    ro=["ascultă", "ascultați", "varianta audio", "versiunea audio"],
    hu=["meghallgatom", "meghallgatás", "hallgassa meg", "hanganyag"],
    el=["ακούστε", "ακρόαση", "ακούστε το", "άκουσέ το"],
    tr=["dinle", "dinleyin", "sesli dinle", "sesli oku"],
    ar=["استمع", "استماع", "تشغيل الصوت", "النسخة الصوتية"],
    fa=["گوش کنید", "بشنوید", "نسخه صوتی", "پخش صوت"],
    he=["האזינו", "להאזנה", "האזנה", "הקראה"],
    hi=["सुनें", "ऑडियो सुनें", "ऑडियो"],
    zh=["收听", "收聽", "朗读", "朗讀", "播放语音", "语音播报", "語音播報"],
    ja=["音声で聞く", "音声再生", "音声読み上げ", "読み上げ", "音声"],
    ko=["음성으로 듣기", "듣기", "음성듣기", "음성재생", "음성 재생", "오디오"],
    vi=["nghe audio", "nghe đọc", "nghe ngay", "nghe"],
    id=["dengarkan", "dengarkan audio", "putar audio"],
    sv=["lyssna", "lyssna nu", "lyssna här", "spela upp ljud", "uppläst"],
    da=["lyt", "lyt her", "afspil lyd", "oplæsning"],
    no=["lytt", "lytt nå", "lytt her", "spill av lyd", "opplesning"],
    fi=["kuuntele", "kuuntele nyt", "kuuntele ääneen", "toista ääni"],
)

MACHINE = Words(
    en=["this audio was generated by ai", "this audio is generated by ai", "this audio is ai-generated",
        "this is an ai-generated voice", "ai-generated audio", "ai-generated narration", "audio generated by ai",
        "this article is read by an automated voice", "this article was read aloud by an automated voice",
        "this article was read by an automated voice", "this article is read aloud by a computer voice",
        "this article was narrated by ai", "this audio is auto-generated. please let us know if you have feedback",
        "audio is ai-generated and may contain errors", "this audio was generated by ai and may contain errors",
        "this audio was generated by ai and may contain mispronunciations",
        "the audio version of this article was generated by ai-based technology",
        "the audio version of this article is generated by ai-based technology. mispronunciations can occur",
        "the audio version of this article is generated by ai-based technology. mispronunciations can occur. we are working with our partners to continually review and improve the results"],
    de=["dieser artikel wird von einer computerstimme vorgelesen",
        "dieser artikel wird von einer künstlichen stimme vorgelesen",
        "dieser text wird von einer computerstimme vorgelesen",
        "dieser artikel wurde mit künstlicher intelligenz vertont", "dieser text wurde automatisch vertont",
        "dieser beitrag wurde mit einer ki-stimme vertont",
        "die audioversion dieses artikels wurde künstlich erzeugt",
        "die audioversion dieses artikels wurde mit künstlicher intelligenz erzeugt"],
    fr=["cet article est lu par une voix de synthèse", "lecture par une voix de synthèse", "audio généré par une ia",
        "audio généré par intelligence artificielle", "cet audio a été généré par une intelligence artificielle",
        "la version audio de cet article est générée par une intelligence artificielle"],
    es=["audio generado con inteligencia artificial", "audio generado con ia", "audio generado por ia",
        "audio generado automáticamente", "este audio ha sido generado con inteligencia artificial",
        "este audio fue generado por inteligencia artificial",
        "este audio ha sido generado por una inteligencia artificial",
        "la locución de este artículo ha sido generada automáticamente"],
    it=["audio generato con intelligenza artificiale", "audio generato dall'ia",
        "articolo letto da una voce sintetica", "questo audio è stato generato con l'intelligenza artificiale",
        "questo articolo è letto da una voce sintetica"],
    pt=["áudio gerado por inteligência artificial", "áudio gerado por ia",
        "este áudio foi gerado por inteligência artificial", "este áudio foi gerado por ia",
        "este artigo é lido por uma voz artificial", "este conteúdo é lido por uma voz artificial"],
    nl=["dit artikel wordt voorgelezen door een computerstem", "dit artikel is ingesproken door een computerstem",
        "voorgelezen door een computerstem", "voorgelezen door een ai-stem", "deze audio is gegenereerd met ai"],
    pl=["dźwięk został wygenerowany", "dźwięk został wygenerowany automatycznie", "dźwięk został wygenerowany automatycznie i może zawierać błędy",
        "dźwięk został wygenerowany przez sztuczną inteligencję",
        "nagranie wygenerowane przez sztuczną inteligencję", "tekst czytany przez syntezator mowy",
        "artykuł czytany przez lektora ai"],
    ru=["аудио создано искусственным интеллектом", "озвучено искусственным интеллектом", "озвучено нейросетью",
        "текст озвучен искусственным интеллектом", "аудиоверсия создана с помощью искусственного интеллекта"],
    uk=["аудіо створено штучним інтелектом", "озвучено штучним інтелектом", "текст озвучено штучним інтелектом",
        "аудіоверсію створено за допомогою штучного інтелекту"],
    cs=["článek čte umělý hlas", "článek namluvil umělý hlas", "audio bylo vytvořeno umělou inteligencí",
        "audio vytvořila umělá inteligence"],
    ro=["audio generat cu inteligență artificială", "articol citit de o voce artificială",
        "acest audio a fost generat cu ajutorul inteligenței artificiale"],
    hu=["a cikket gépi hang olvassa fel", "a hanganyagot mesterséges intelligencia készítette",
        "mesterséges intelligencia által felolvasva"],
    el=["το ηχητικό δημιουργήθηκε με τεχνητή νοημοσύνη", "ο ήχος δημιουργήθηκε με τεχνητή νοημοσύνη"],
    tr=["bu haber yapay zeka tarafından seslendirilmiştir", "yapay zeka ile seslendirilmiştir",
        "bu ses yapay zeka ile oluşturulmuştur", "bu içerik yapay zeka ile seslendirilmiştir"],
    ar=["تم إنشاء هذا الصوت بواسطة الذكاء الاصطناعي", "تمت قراءة هذا المقال بواسطة الذكاء الاصطناعي",
        "هذا المقال مقروء بصوت آلي"],
    fa=["این صدا با هوش مصنوعی تولید شده است", "این فایل صوتی با هوش مصنوعی تولید شده است",
        "این متن با هوش مصنوعی خوانده شده است"],
    he=["ההקראה נוצרה באמצעות בינה מלאכותית", "הכתבה מוקראת באמצעות בינה מלאכותית",
        "האודיו נוצר באמצעות בינה מלאכותית"],
    hi=["यह ऑडियो एआई द्वारा तैयार किया गया है", "यह ऑडियो ai से तैयार किया गया है", "यह ऑडियो एआई से बनाया गया है"],
    zh=["语音由ai生成", "语音由人工智能生成", "語音由ai生成", "本音频由ai生成", "本文由ai朗读"],
    ja=["この音声はaiで生成されています", "この音声はaiによる自動生成です", "この音声は自動生成されたものです", "音声はaiによって自動生成されています"],
    ko=["ai가 생성한 음성입니다", "이 음성은 ai로 생성되었습니다", "인공지능이 읽어주는 기사입니다"],
    vi=["giọng đọc được tạo bởi ai", "giọng đọc được tạo bằng trí tuệ nhân tạo", "âm thanh được tạo bởi ai"],
    id=["audio ini dibuat oleh ai", "audio ini dihasilkan oleh ai", "audio ini dihasilkan oleh kecerdasan buatan"],
    sv=["ljuduppspelningen är ai-genererad", "ljuduppspelningen är ai-genererad. felaktigheter kan förekomma",
        "uppläsningen är ai-genererad", "artikeln läses upp av en syntetisk röst",
        "artikeln läses upp av en ai-röst"],
    da=["artiklen læses op af en maskinstemme", "artiklen oplæses med maskinstemme",
        "artiklen er læst op af en ai-stemme", "denne artikel er oplæst med kunstig intelligens",
        "der er ikke oplæsning af denne artikel, så den oplæses derfor med maskinstemme"],
    no=["artikkelen leses opp av en ki-stemme", "artikkelen leses opp av en syntetisk stemme",
        "opplest av en syntetisk stemme", "lyden er generert av kunstig intelligens"],
    fi=["ääni on tuotettu tekoälyllä", "artikkelin lukee tekoälyääni", "jutun lukee tekoälyääni",
        "ääni on luotu tekoälyn avulla"],
)

UNSUPPORTED = Words(
    en=["your browser does not support the audio element", "your browser does not support the audio tag",
        "your browser does not support html5 audio", "your browser doesn't support html5 audio",
        "this browser does not support the audio element", "your browser does not support audio playback",
        "use up/down arrow keys to increase or decrease volume"],
    de=["ihr browser unterstützt das audio-element nicht", "dein browser unterstützt das audio-element nicht",
        "ihr browser unterstützt kein html5-audio", "ihr browser unterstützt die wiedergabe von audio nicht"],
    fr=["votre navigateur ne supporte pas l'élément audio",
        "votre navigateur ne prend pas en charge l'élément audio", "votre navigateur ne prend pas en charge l'audio"],
    es=["tu navegador no soporta el elemento de audio", "su navegador no soporta el elemento de audio",
        "tu navegador no soporta audio html5"],
    it=["il tuo browser non supporta l'elemento audio", "il tuo browser non supporta il tag audio",
        "il tuo browser non supporta l'audio html5"],
    pt=["seu navegador não suporta o elemento de áudio", "o seu navegador não suporta o elemento de áudio",
        "seu navegador não suporta áudio html5"],
    nl=["je browser ondersteunt het audio-element niet", "uw browser ondersteunt het audio-element niet",
        "je browser ondersteunt geen audio"],
    pl=["twoja przeglądarka nie obsługuje odtwarzania dźwięku", "twoja przeglądarka nie obsługuje elementu audio",
        "twoja przeglądarka nie obsługuje audio"],
    ru=["ваш браузер не поддерживает аудио", "ваш браузер не поддерживает воспроизведение аудио",
        "ваш браузер не поддерживает тег audio"],
    uk=["ваш браузер не підтримує аудіо", "ваш браузер не підтримує відтворення аудіо"],
    tr=["tarayıcınız ses öğesini desteklemiyor", "tarayıcınız ses oynatmayı desteklemiyor",
        "tarayıcınız audio etiketini desteklemiyor"],
    ja=["お使いのブラウザは音声再生に対応していません", "お使いのブラウザは音声の再生に対応していません"],
    vi=["trình duyệt của bạn không hỗ trợ phát âm thanh", "trình duyệt của bạn không hỗ trợ thẻ audio"],
    id=["browser anda tidak mendukung elemen audio", "browser anda tidak mendukung pemutaran audio"],
    sv=["din webbläsare stöder inte ljuduppspelning", "din webbläsare stöder inte ljud"],
)
# fmt: on

LISTEN_ROWS = """
        en - Listen to this article (4 min)
        en - Listen to this article 00:00 / 03:24
        de - Artikel anhören (3 Min.)
        fr - Écouter l'article
        es - Escucha esta noticia
        it - Ascolta l'articolo
        pt - Ouça este artigo
        nl - Luister naar dit artikel
        pl - Posłuchaj artykułu
        ru - Прослушать статью
        uk - Прослухати статтю
        cs - Poslechnout článek
        ro - Ascultă articolul
        hu - Hallgassa meg a cikket
        el - Ακούστε το άρθρο
        tr - Haberi dinle
        ar - استمع إلى المقال
        fa - به این مقاله گوش دهید
        he - האזינו לכתבה
        hi - इस खबर को सुनें
        zh - 收听本文
        ja - この記事を聞く
        ko - 기사 듣기
        vi - Nghe bài viết
        id - Dengarkan artikel ini
        sv - Lyssna på artikeln
        da - Lyt til artiklen
        no - Lytt til artikkelen
        fi - Kuuntele artikkeli
        en | Listen to this
        en | “Listen to this,” he said.
        en | Listen to this article about the storm twice, the teacher told them.
        de | Sie hören Artikel eins der Verfassung
        es | Escucha esta canción
        ko | 다음은 기사 전문
    """

WORD_ROWS = """
        en - LISTEN
        de - Anhören
        fr - Écouter
        es - Escuchar
        it - Ascolta
        pt - Ouvir
        nl - Luister
        pl - Posłuchaj
        ru - Слушать
        uk - Слухати
        cs - Poslechnout
        ro - Ascultă
        hu - Meghallgatom
        el - Ακούστε
        tr - Dinle
        ar - استمع
        fa - گوش کنید
        he - האזינו
        hi - सुनें
        zh - 收听
        ja - 音声で聞く
        ko - 음성으로 듣기
        vi - Nghe audio
        id - Dengarkan
        sv - Lyssna
        da - Lyt
        no - Lytt
        fi - Kuuntele
        en | Listen
        en | Listen, and you will hear the sea.
        ru | Слушать и слышать
        fr | Écoutez
        ja | 音声
    """

MACHINE_ROWS = """
        en - This audio is auto-generated. Please let us know if you have feedback.
        de - Dieser artikel wird von einer computerstimme vorgelesen
        fr - Cet article est lu par une voix de synthèse
        es - Audio generado con inteligencia artificial
        it - Audio generato con intelligenza artificiale
        pt - Áudio gerado por inteligência artificial
        nl - Dit artikel wordt voorgelezen door een computerstem
        pl - Dźwięk został wygenerowany automatycznie
        ru - Аудио создано искусственным интеллектом
        uk - Аудіо створено штучним інтелектом
        cs - Článek čte umělý hlas
        ro - Audio generat cu inteligență artificială
        hu - A cikket gépi hang olvassa fel
        el - Το ηχητικό δημιουργήθηκε με τεχνητή νοημοσύνη
        tr - Bu haber yapay zeka tarafından seslendirilmiştir
        ar - تم إنشاء هذا الصوت بواسطة الذكاء الاصطناعي
        fa - این صدا با هوش مصنوعی تولید شده است
        he - ההקראה נוצרה באמצעות בינה מלאכותית
        hi - यह ऑडियो एआई द्वारा तैयार किया गया है
        zh - 语音由ai生成
        ja - この音声はaiで生成されています
        ko - Ai가 생성한 음성입니다
        vi - Giọng đọc được tạo bởi ai
        id - Audio ini dibuat oleh ai
        sv - Ljuduppspelningen är AI-genererad. Felaktigheter kan förekomma.
        da - Artiklen læses op af en maskinstemme
        no - Artikkelen leses opp av en ki-stemme
        fi - Ääni on tuotettu tekoälyllä
        en | This audio was generated by AI, the two researchers say, and nobody in the studio noticed it for a week.
        en | The voice was generated by a machine in a cellar under the old harbour office, the police said later.
        de | Dieses Lied wurde zuerst von einem Chor gesungen.
    """

UNSUPPORTED_ROWS = """
        en - Your browser does not support the audio element.
        de - Ihr browser unterstützt das audio-element nicht
        fr - Votre navigateur ne supporte pas l'élément audio
        es - Tu navegador no soporta el elemento de audio
        it - Il tuo browser non supporta l'elemento audio
        pt - Seu navegador não suporta o elemento de áudio
        nl - Je browser ondersteunt het audio-element niet
        pl - Twoja przeglądarka nie obsługuje odtwarzania dźwięku
        ru - Ваш браузер не поддерживает аудио
        uk - Ваш браузер не підтримує аудіо
        tr - Tarayıcınız ses öğesini desteklemiyor
        ja - お使いのブラウザは音声再生に対応していません
        vi - Trình duyệt của bạn không hỗ trợ phát âm thanh
        id - Browser anda tidak mendukung elemen audio
        sv - Din webbläsare stöder inte ljuduppspelning
        en | Your browser does not support every format, so convert the file first.
        fr | Votre navigateur garde une trace de chaque visite.
    """
