"""Notices of the room ``programme``: when and where to see or hear more of it, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

#: What the viewer shall do or the programme does; where; and when, or of what. Names of channels are facts, not a choice of
#: sites: a channel that is not among them is mostly called one ("radio", "tv", "app").
ON_AIR = groups("""
    en watch, listen to, tune in, tune into, catch, airs, see more on, hear more on, hear the full, broadcasts + on bbc, bbc one, bbc two, bbc iplayer, iplayer, bbc sounds, bbc radio, on itv, itv1, itvx, channel 4, channel 5, sky news, on cbs, on nbc, on abc, abc tv, abc iview, iview, on pbs, on npr, on fox, on cnn, on hbo, on sbs, sbs on demand, 9now, 7plus, on rte, rté, rté player, rte player, on cbc, cbc gem, paramount, peacock, on hulu, on radio + tonight, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, weeknights, weekdays, every monday, every tuesday, every wednesday, every thursday, every friday, every saturday, every sunday, full interview, full episode, full programme, full investigation, full story, from 6am, full documentary, catch up
    de sendung, im programm, sehen sie, hören sie, sendetermin, ausgestrahlt, in der mediathek, im livestream, rendez vous, echo der zeit, läuft, beitrag, hörfunk + ard, zdf, ndr, wdr, swr, mdr, br24, rbb, hr info, arte, 3sat, orf, srf, deutschlandfunk, dlf, ard mediathek, audiothek, zdf mediathek, srf 1, srf 4, rtl, sat 1, prosieben, phoenix, tagesschau24, radio bremen, inforadio + uhr, mediathek, audiothek, heute abend, live + im programm, sehen sie, hören sie, sendetermin, rendez vous, echo der zeit, srf 4 news, ganze sendung
    fr retrouvez, écoutez, regardez, à voir, à écouter, suivez, ne manquez pas, à revoir + france 2, france 3, france 5, france inter, franceinfo, france info, france culture, arte, tf1, m6, rtl, europe 1, rmc, bfmtv, rtbf, la première, rts, radio canada, ici première, france tv, replay, canal, tv5 + h, h00, heures, chaque, du lundi, tous les, ce soir, en replay, podcast, sur l application, à partir de, samedi, dimanche
    es escucha, escuche, mira, mire, sigue, siga, sintoniza, no te pierdas, emite, emisión, disfruta, vuelve a ver + radio, rtve, la 1, la 2, rtve play, telecinco, antena 3, la sexta, cadena ser, la ser, cope, onda cero, canal sur, televisión, tv3, atresplayer, canal + de lunes a, todos los días, cada, a las, esta noche, de 12, los lunes, los martes, los miércoles, los jueves, los viernes, los sábados, los domingos, en la app, en directo + no te pierdas, sintoniza, en la app, la app, síguenos, vuelve a ver, puedes
    it guarda, ascolta, in onda, rivedi, segui, seguite, guardate, ascoltate, non perdere, va in onda + rai 1, rai 2, rai 3, rai1, rai2, rai3, raiplay, rai play, rai news, radio 1, radio 24, radio rai, canale 5, mediaset, la7, sky tg24, tv8, rete 4, italia 1, rsi, la radio, radio deejay + ore, alle, dal lunedì, ogni, stasera, in diretta, in replay, on demand, puntata, puntate, domenica, sabato + raiplay, rai play, in replay, on demand, in diretta su, non perdere, rivedi, puntata, in onda, guardate, ascoltate, seguite
    pt veja, assista, ouça, acompanhe, confira, não perca, reveja + globoplay, tv globo, globo, record, sbt, band, gnt, globonews, g1, rtp, rtp play, sic, tvi, antena 1, tsf, cbn, rádio, telejornal, jornal nacional, cnn brasil, opto + íntegra, às, de segunda, todos os, hoje, ao vivo, vídeos, edição, episódio, episódios, na rádio, na app, aos domingos
    nl kijk, luister, te zien, te horen, terugkijken, uitzending, luisteren, bekijk + npo, npo 1, npo 2, npo 3, npo radio, npo start, rtl 4, rtl, radio 1, één, canvas, vrt, vrt max, nos, omroep, sbs6, nporadio1 + uur, elke, vanavond, iedere, live, terug, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, via de app + kijk, luister, bekijk, terugkijken, te zien bij, te horen bij, terugluisteren
    pl oglądaj, oglądajcie, słuchaj, słuchajcie, posłuchaj, emisja, zapraszamy, obejrzyj, zobacz w, program emitowany + tvp, tvn, tvn24, polsat, polskie radio, polskiego radia, program 1, radio zet, rmf, trójce, jedynce, dwójce, tok fm, vod, tvp vod, tvp1, tvp info, player, antenie, anteny + godz, godzinie, codziennie, w każdy, od poniedziałku, w niedzielę, w sobotę, dziś, o 20, w internecie, na żywo, zapraszamy + oglądaj, oglądajcie, słuchaj, słuchajcie, posłuchaj, zapraszamy, obejrzyj
    ru смотрите, слушайте, не пропустите, в эфире, выходит в эфир, эфир + россия 1, россия 24, первом канале, первый канал, нтв, рентв, рен тв, радио, телеканале, телеканал, канале, матч тв, тнт, эхо, вести фм, 5 канал + сегодня в, каждый, по будням, по воскресеньям, по субботам, ежедневно, каждую, в прямом, полную версию, полный выпуск, полное интервью, с понедельника, по мск + смотрите, слушайте, не пропустите
    uk дивіться, слухайте, не пропустіть, в ефірі, виходить в ефір, ефір + суспільне, стб, іств, ictv, новий канал, українське радіо, телеканалі, телеканал, каналі, радіо, еспресо, 5 канал, прямий + сьогодні о, щодня, щонеділі, щосуботи, по буднях, кожного, повну версію, повний випуск, повне інтерв'ю, щопонеділка, щочетверга + дивіться, слухайте, не пропустіть
    cs sledujte, poslouchejte, pořad, vysíláme, nenechte si ujít, poslechněte si, podívejte se, na obrazovce + čt1, čt2, čt24, čt art, ivysílání, nova, prima, rádio, rozhlas, rozhlasu, radiožurnál, plus, dvojka, mujrozhlas, můjrozhlas, čro + každý, každou, v pondělí, v úterý, ve středu, ve čtvrtek, v pátek, v sobotu, v neděli, od pondělí, hodin, dnes, živě, celý rozhovor, premiéra + sledujte, poslouchejte, nenechte si ujít, poslechněte si, podívejte se
    ro urmăriți, urmărește, ascultă, ascultați, nu ratați, emisiunea, difuzat, se difuzează + tvr, tvr 1, pro tv, antena 1, digi24, digi 24, digi fm, kanal d, radio românia, europa fm, prima tv, antena 3, voyo + ora, de luni, în fiecare, diseară, duminică, sâmbătă, astăzi, integral, seara, live + urmăriți, ascultați, nu ratați
    hu nézze, nézd, hallgassa, hallgasd, műsor*, adásunk*, kövesse, ne maradjon le, láthatja, hallható + rtl, tv2, m1, duna, kossuth rádió*, petőfi rádió*, klubrádió*, atv, hír tv, rádió*, csatornán, inforádió*, médiaklikk, mediaklikk, spektrum + minden, hétfőn, kedden, szerdán, csütörtökön, pénteken, szombaton, vasárnap, ma este, óra*, órakor, élőben, teljes + nézze, nézd, hallgassa, hallgasd, kövesse, ne maradjon le, láthatja
    el δείτε, ακούστε, παρακολουθήστε, μη χάσετε, συντονιστείτε, μεταδίδεται, προβάλλεται + ερτ, ερτ1, ερτ2, ερτ3, ertflix, σκάι, mega, ant1, star, alpha, open, ραδιόφωνο, ραδιοφώνου, πρώτο πρόγραμμα, ριφ, real fm, action24 + κάθε, απόψε, από δευτέρα, στις, καθημερινά, σάββατο, κυριακή, ολόκληρη, ζωντανά, τη δευτέρα + δείτε, ακούστε, παρακολουθήστε, μη χάσετε, συντονιστείτε
    tr izleyin, izle, dinleyin, kaçırmayın, ekranlara, yayınlanıyor, ekranlarında, takip edin, izleyebilirsiniz, dinleyebilirsiniz + trt, trt 1, trt haber, atv, kanal d, show tv, star tv, fox, now, ntv, cnn türk, habertürk, tv8, radyo, ekranlarında, ekranında, tabii + her, saat, bu akşam, hafta içi, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, canlı, tamamını, bölüm* + izleyin, dinleyin, kaçırmayın, takip edin, izleyebilirsiniz, dinleyebilirsiniz
    ar شاهد, شاهدوا, تابع, تابعوا, استمع, استمعوا, يبث, تبث, يعرض + على شاشة, على قناة, قناة, إذاعة, على إذاعة, الجزيرة, العربية, mbc, شاشة, راديو, على الجزيرة + يوميا, مساء كل, كل يوم, الساعة, مساء, الليلة, بتوقيت, الحلقة كاملة, اللقاء كاملا + شاهد, شاهدوا, تابع, تابعوا, استمع, استمعوا
    fa ببینید, تماشا کنید, بشنوید, گوش کنید, پخش می‌شود, پخش میشود, دنبال کنید + شبکه, رادیو, تلویزیون, سیما, بی بی سی فارسی, ایران اینترنشنال, تلوبیون + ساعت, هر شب, هر روز, امشب, هر هفته, جمعه, پنجشنبه, نسخه کامل + ببینید, تماشا کنید, بشنوید, گوش کنید, دنبال کنید
    he צפו, האזינו, לצפייה, להאזנה, משודר, משודרת, תוכלו לצפות, תוכלו להאזין + כאן 11, בכאן 11, כאן ב, בקשת 12, ברשת 13, קשת 12, רשת 13, ערוץ 12, ערוץ 13, ערוץ 14, גלצ, גלי צה ל, כאן רשת, רדיו, בערוץ, 103fm, ערוץ + הערב, בכל יום, מדי, בשעה, ימי, שבת, ראשון, חמישי, המלא, המלאה + צפו, האזינו, לצפייה, להאזנה, תוכלו
    hi देखिए, देखें, सुनिए, सुनें, देखते रहिए, प्रसारित + आज तक, एबीपी, एनडीटीवी, ज़ी न्यूज़, जी न्यूज, दूरदर्शन, आकाशवाणी, रेडियो, चैनल, बीबीसी, टीवी + हर, रोज, रात, शाम, बजे, सोमवार, शनिवार, रविवार + देखिए, देखें, सुनिए, सुनें, देखते रहिए
    zh 收看, 收聽, 收听, 播出, 观看, 觀看, 锁定, 鎖定, 敬请关注 + 央视, 央視, cctv, 卫视, 衛視, 频道, 頻道, 电台, 電台, 公視, 台視, 中視, 民視, tvbs, 广播, 廣播, 中天, 三立, 东森, 東森 + 每晚, 每周, 每週, 今晚, 晚上, 首播, 重播, 完整, 每日, 下午, 点播, 點播 + 请, 請, 敬请, 敬請, 欢迎, 歡迎, 锁定, 鎖定, 别错过, 別錯過
    ja 放送より, 見逃し配信, 放送中, オンエア, 毎週, ご覧ください, 視聴, 配信中, 再放送 + tver, nhkプラス, nhk, 日テレ, 日本テレビ, テレビ朝日, tbs, フジテレビ, テレビ東京, radiko, ラジオ, 系列, abema, bs, fod, hulu, u-next, 番組 + 放送, 配信, 毎週, 午後, 午前, ゴールデン, 夜 + より, で配信, 番組, 見逃し, 毎週, 視聴, ください
    ko 방송*, 본방송*, 다시보기*, 시청*, 방영*, 청취* + kbs*, mbc*, sbs*, jtbc*, tvn*, ebs*, ytn*, tv조선*, 채널a*, mbn*, 라디오*, 웨이브*, 티빙*, 유튜브* + 매주*, 오늘 밤*, 저녁*, 평일*, 오전*, 오후*, 다시보기*, 시청하*, 만나* + 수 있습니다*, 주세요*, 보세요*, 바랍니다*, 확인하*, 방송됩니다*, 만나보*
    vi đón xem, mời quý vị, xem lại, nghe lại, phát sóng, theo dõi, đón nghe + vtv, vtv1, vtv3, htv, vov, vtvgo, đài truyền hình, đài tiếng nói, kênh, sóng + lúc, hằng ngày, hàng tuần, mỗi, tối nay, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, trực tiếp + đón xem, mời quý vị, mời bạn, quý vị, đón nghe
    id saksikan, simak, tonton, dengarkan, jangan lewatkan, tayang + metro tv, kompas tv, tvone, trans tv, trans 7, trans7, rcti, sctv, indosiar, tvri, rri, cnn indonesia, vidio, cnbc indonesia, radio, antv, inews + setiap, pukul, malam ini, senin, selasa, rabu, kamis, jumat, sabtu, minggu, selengkapnya, live, hanya di + saksikan, simak, tonton, dengarkan, jangan lewatkan
    sv se hela, se programmet, lyssna, se mer, hör hela, sänds, hör mer, se avsnittet, se intervjun + svt, svt play, sveriges radio, p1, p3, p4, tv4, tv4 play, svt1, svt2, ur play, radio play, sr play, ekot + hela, ikväll, i kväll, programmet, avsnittet, kl, söndag, måndag, intervjun, klockan, dokumentären, lördag
    da se hele, hør hele, se programmet, hør programmet, se mere, se med, lyt, se eller, hør mere + dr1, dr2, drtv, dr tv, dr lyd, p1, p3, p4, tv 2, tv 2 play, tv2, radio4, 24syv, tv 2 news + hele, i aften, programmet, afsnittet, kl, søndag, mandag, interviewet, udsendelsen, dokumentaren, klokken, lørdag, alle afsnit
    no se hele, hør hele, se programmet, hør programmet, se mer, lytt, se episoden, se intervjuet, hør mer, hør episoden, hør politisk + nrk, nrk tv, nrk radio, nrk1, nrk p1, nrk p2, tv 2, tv2, tv 2 play, p4, radio norge, dagsrevyen + hele, i kveld, programmet, episoden, kl, søndag, mandag, intervjuet, dokumentaren, kvarter, klokken, lørdag, alle episoder
    fi katso, kuuntele, ohjelma, lähetys, katso koko, kuuntele koko + yle areena, areenassa, areena, yle tv1, yle tv2, yle radio, mtv3, mtv katsomo, katsomo, ruutu, nelonen, tv1, radio suomi, yle puhe, ylen + klo, maanantai*, tiistai*, keskiviikko*, torstai*, perjantai*, lauantai*, sunnuntai*, tänään, koko, jakso, jaksot, ohjelma, haastattelu, joka, illalla + katso, kuuntele
""")

ON_AIR_ROWS = """
        en - Watch the full documentary about the harbour on BBC Two, or catch up on iPlayer.
        de - Sehen Sie die ganze Sendung über den Hafen in der ARD Mediathek, jederzeit.
        fr - Retrouvez le reportage sur le port ce soir à 20 heures sur France 3.
        es - Escucha la historia del puerto de lunes a viernes en la radio y en la app.
        it - Guarda la puntata sul porto stasera alle 21 su Rai 3.
        pt - Assista à íntegra da reportagem sobre o porto no Globoplay.
        nl - Kijk de hele uitzending over de haven vanavond op NPO 1.
        pl - Oglądajcie program o porcie w sobotę o godz. 20 na antenie TVP.
        ru - Смотрите полное интервью с начальником порта на телеканале острова.
        uk - Дивіться повне інтерв’ю з начальником порту на телеканалі острова.
        cs - Sledujte pořad o přístavu každou neděli na ČT2.
        ro - Urmăriți emisiunea despre port diseară, de la ora 20, la TVR 1.
        hu - Nézze meg a kikötőről szóló műsort vasárnap este a Duna csatornán.
        el - Δείτε ολόκληρη την εκπομπή για το λιμάνι απόψε στην ΕΡΤ.
        tr - Limanın hikâyesini her pazar saat 20’de TRT ekranlarında izleyin.
        ar - شاهدوا اللقاء كاملا عن الميناء الليلة على شاشة القناة.
        fa - نسخه کامل گفتگو درباره بندر را امشب از شبکه یک ببینید.
        he - צפו בכתבה המלאה על הנמל הערב בכאן 11.
        hi - बंदरगाह की पूरी कहानी हर रविवार रात आठ बजे चैनल पर देखिए।
        zh - 港口的故事今晚八点在央视播出，敬请收看。
        ja - 港の特集の見逃し配信はTVerの番組ページでご覧ください。
        ko - 항구 이야기는 매주 일요일 KBS 본방송과 다시보기로 만나보세요.
        vi - Mời quý vị đón xem phóng sự về bến cảng lúc 20 giờ tối nay trên VTV1.
        id - Saksikan kisah pelabuhan setiap Minggu pukul 20.00 hanya di TVRI.
        sv - Se hela programmet om hamnen på SVT Play.
        da - Se hele udsendelsen om havnen på DRTV.
        no - Se hele programmet om havnen i NRK TV.
        fi - Katso koko ohjelma satamasta Yle Areenasta, Areenassa nyt.
        en | The fishermen watch the news on Sundays, and nobody on the quay owns a second screen.
        en | On Fridays the island listens to the priest, whose voice carries as far as the lighthouse.
        de | Der Hafenmeister hört jeden Morgen um sechs Uhr den Wetterbericht und trinkt dazu Tee.
        fr | Le soir, les pêcheurs regardent la mer, et chaque samedi ils écoutent la radio du port.
        es | El farero escucha la radio cada noche, y los pescadores lo saben desde hace años.
        fi | Kalastajat kuuntelivat radiota joka sunnuntai, ja satama oli silloin tyhjä.
    """
