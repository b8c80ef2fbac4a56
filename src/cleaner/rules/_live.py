"""The words of the live strips: what is on air, what is breaking."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
STRIP = Words(
    en=["on now", "on air", "watch live", "live now", "now playing", "breaking news alert", "listen live",
        "watch live now", "watch our live stream", "watch the live stream"],
    de=["jetzt live ansehen", "jetzt live", "live ansehen", "livestream ansehen", "zum livestream",
        "jetzt im livestream", "jetzt live hören", "live hören", "läuft gerade"],
    fr=["regarder en direct", "écouter en direct", "regarder le direct", "écouter le direct", "voir le direct",
        "en direct maintenant", "en ce moment à l'antenne"],
    es=["ver en vivo", "ver en directo", "mira en vivo", "escuchar en vivo", "escuchar en directo",
        "escucha en vivo", "escucha la radio en vivo", "ver señal en vivo", "ahora en vivo", "en vivo ahora",
        "ver la señal en vivo"],
    it=["guarda la diretta", "guarda in diretta", "ascolta la diretta", "guarda la diretta tv", "ora in onda",
        "in onda ora", "guarda il live"],
    pt=["assista ao vivo", "assistir ao vivo", "ouça ao vivo", "veja ao vivo", "ver em direto", "ouvir em direto",
        "no ar agora", "agora no ar", "ao vivo agora"],
    nl=["kijk live", "luister live", "live kijken", "live luisteren", "kijk nu live", "nu live", "nu op de radio"],
    pl=["oglądaj na żywo", "słuchaj na żywo", "oglądaj transmisję na żywo", "zobacz na żywo", "teraz na antenie",
        "teraz na żywo"],
    ru=["смотреть прямой эфир", "слушать прямой эфир", "смотрите прямой эфир", "сейчас в эфире", "смотреть онлайн",
        "слушать онлайн"],
    uk=["дивитися прямий ефір", "слухати прямий ефір", "дивіться прямий ефір", "дивитися наживо", "дивіться наживо",
        "зараз в ефірі", "дивитися онлайн"],
    cs=["sledovat živě", "sledujte živě", "poslouchat živě", "právě vysíláme", "nyní ve vysílání",
        "sledovat živé vysílání"],
    ro=["urmărește live", "ascultă live", "urmăriți live", "urmărește în direct", "acum live", "ascultă radio live"],
    hu=["nézze élőben", "hallgassa élőben", "élő adás megtekintése", "most élőben", "most adásban"],
    el=["δείτε ζωντανά", "ακούστε ζωντανά", "δείτε live", "παρακολουθήστε ζωντανά", "τώρα στον αέρα", "live τώρα"],
    tr=["canlı izle", "canlı dinle", "canlı yayını izle", "canlı yayın izle", "şimdi yayında", "şu an yayında"],
    ar=["شاهد البث المباشر", "استمع إلى البث المباشر", "البث المباشر الآن", "شاهد البث الحي", "على الهواء الآن",
        "مباشر الآن"],
    fa=["تماشای پخش زنده", "پخش زنده را ببینید", "پخش زنده تلویزیون", "شنیدن پخش زنده"],
    he=["צפו בשידור חי", "לצפייה בשידור חי", "האזינו בשידור חי", "שידור חי עכשיו", "משודר עכשיו"],
    hi=["लाइव टीवी देखें", "लाइव देखें", "लाइव सुनें", "अभी लाइव"],
    zh=["正在直播", "观看直播", "收看直播", "收听直播", "觀看直播", "點擊觀看直播", "點此看直播"],
    ja=["ライブ配信中", "ライブ配信を見る", "ライブを見る", "生放送中", "ただいま放送中", "現在放送中"],
    ko=["생방송 보기", "실시간 방송 보기", "라이브 보기", "생방송 시청하기", "생방송 중"],
    vi=["xem trực tiếp", "nghe trực tiếp", "đang phát trực tiếp", "đang phát sóng", "xem truyền hình trực tiếp"],
    id=["tonton siaran langsung", "saksikan siaran langsung", "tonton live", "dengarkan siaran langsung",
        "sedang tayang"],
    sv=["se direktsändningen", "lyssna live", "titta live", "sänds nu", "direktsänds nu", "se live"],
    da=["se live", "lyt live", "hør live", "sendes nu", "se med live"],
    no=["se direkte", "hør direkte", "sendes nå", "direkte nå", "se direktesendingen"],
    fi=["katso suora lähetys", "katso suorana", "kuuntele suorana", "kuuntele suora lähetys", "nyt suorana"],
)

BANNER = Words(
    en=["breaking news", "breaking", "live", "live blog", "liveblog", "live updates", "live coverage", "live tv",
        "live stream", "livestream", "just in", "news alert", "developing story", "news flash"],
    de=["eilmeldung", "liveblog", "live-blog", "liveticker", "live-ticker", "newsticker", "newsblog", "livestream",
        "eilt"],
    fr=["en direct", "le direct", "direct", "alerte info", "en continu", "info en continu", "flash info",
        "dernière minute", "urgent", "le live"],
    es=["en vivo", "en directo", "directo", "última hora", "último momento", "último minuto", "minuto a minuto",
        "al minuto", "urgente", "en desarrollo"],
    it=["in diretta", "diretta", "la diretta", "ultim'ora", "ultima ora", "in aggiornamento", "live blog"],
    pt=["ao vivo", "em direto", "última hora", "urgente", "minuto a minuto", "ao minuto", "em atualização",
        "plantão"],
    nl=["net binnen", "liveblog", "laatste nieuws", "nieuwsflits"],
    pl=["na żywo", "relacja na żywo", "z ostatniej chwili", "pilne", "relacja live"],
    ru=["прямой эфир", "прямая трансляция", "онлайн-трансляция", "онлайн", "срочно", "молния", "срочные новости",
        "срочная новость"],
    uk=["прямий ефір", "наживо", "онлайн-трансляція", "онлайн", "терміново", "блискавка", "термінові новини"],
    cs=["živě", "živý přenos", "online reportáž", "online přenos", "mimořádná zpráva", "právě teď"],
    ro=["ultima oră", "de ultimă oră", "în direct", "live text", "știre de ultimă oră"],
    hu=["élőben", "élő", "élő közvetítés", "percről percre", "friss hír", "rendkívüli hír"],
    el=["ζωντανά", "ζωντανή μετάδοση", "έκτακτο", "έκτακτη είδηση", "λεπτό προς λεπτό"],
    tr=["son dakika", "canlı", "canlı yayın", "canlı anlatım", "flaş haber", "flaş"],
    ar=["عاجل", "خبر عاجل", "مباشر", "بث مباشر", "البث المباشر", "تغطية مباشرة", "تغطية مستمرة"],
    fa=["خبر فوری", "فوری", "پخش زنده", "لحظه به لحظه"],
    he=["שידור חי", "מבזק", "מבזק חדשות", "דיווח ראשוני", "מתעדכן"],
    hi=["ब्रेकिंग न्यूज", "ब्रेकिंग न्यूज़", "लाइव टीवी", "लाइव अपडेट", "ताजा खबर"],
    zh=["直播", "快讯", "快訊", "突发新闻", "突发", "即时", "即時", "即時新聞", "滚动播报"],
    ja=["速報", "ニュース速報", "ライブ", "生中継", "中継", "随時更新"],
    ko=["속보", "생중계", "실시간", "라이브", "생방송", "긴급속보"],
    vi=["trực tiếp", "tin nóng", "tin khẩn", "đang cập nhật", "tường thuật trực tiếp"],
    id=["siaran langsung", "berita terkini", "langsung", "terkini", "live report"],
    sv=["just nu", "senaste nytt", "direkt", "direktrapport", "nyhetsflash"],
    da=["lige nu", "seneste nyt", "direkte", "liveblog"],
    no=["direkte", "siste nytt", "akkurat nå", "nyhetsstudio"],
    fi=["juuri nyt", "suora lähetys", "suora", "hetki hetkeltä", "viimeisimmät uutiset"],
)
# fmt: on

STRIP_ROWS = """
        en - ON NOW
        en - Watch live
        de - Jetzt live ansehen
        fr - Regarder en direct
        es - Ver en vivo
        it - Guarda la diretta
        pt - Assista ao vivo
        nl - Kijk live
        pl - Oglądaj na żywo
        ru - Смотреть прямой эфир
        uk - Дивитися прямий ефір
        cs - Sledovat živě
        ro - Urmărește live
        hu - Nézze élőben
        el - Δείτε ζωντανά
        tr - Canlı izle
        ar - شاهد البث المباشر
        fa - تماشای پخش زنده
        he - צפו בשידור חי
        hi - लाइव टीवी देखें
        zh - 正在直播
        ja - ライブ配信中
        ko - 생방송 보기
        vi - Xem trực tiếp
        id - Tonton siaran langsung
        sv - Se direktsändningen
        da - Se live
        no - Se direkte
        fi - Katso suora lähetys
        en | ON THE MOVE
        en | LIVE AID
        en | We watch live football every week.
        de | Live ist er noch besser als auf der Platte.
        fr | Vivre en direct de la mer
        ja | 各地の震度は次のとおり。
    """

BANNER_ROWS = """
        en - LIVE
        de - Eilmeldung
        fr - En direct
        es - En vivo
        it - In diretta
        pt - Ao vivo
        nl - Net binnen
        pl - Na żywo
        ru - Прямой эфир
        uk - Прямий ефір
        cs - Živě
        ro - Ultima oră
        hu - Élőben
        el - Ζωντανά
        tr - Son dakika
        ar - عاجل
        fa - خبر فوری
        he - שידור חי
        hi - ब्रेकिंग न्यूज
        zh - 直播
        ja - 速報
        ko - 속보
        vi - Trực tiếp
        id - Siaran langsung
        sv - Just nu
        da - Lige nu
        no - Direkte
        fi - Juuri nyt
        en | Breaking
        en | Breaking the silence
        en | Live
        de | Eilt
        es | Directo
        es | Última hora en el frente
    """
