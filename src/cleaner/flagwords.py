"""Words that turn what a line seems to ask into something else, language by language, for :mod:`cleaner.walls`.

The notation is that of :mod:`cleaner.wallwords`. Somebody is reported (``said``), a letter is offered (``mail``), or readers
are to write (``comment``): who logs in for that may have read the whole article.

Two more tables hold what :mod:`cleaner.wallwords` and :mod:`cleaner.lockwords` have no room for. A wall of consent asks to
``accept`` what tracks the reader (``cookie``), or to ``pay``, because he ``must``. What is locked may be no article but
something ``else``, or was so once; and the rest of an article may stand in ``print``.
"""

from __future__ import annotations

ASIDES = {
    "any": """
mail: newsletter | news letter
said: thank you for | thanks for | gracias por | merci de votre | danke für | vielen dank
comment: comment | komment | coment | коммент | комент
""",
    "en": "said: writes | complains | you may not | written consent | these terms | said_ | says_ | told | according to | explained | explains | writes_ | wrote_ | reported_ | study | researcher | argues | argued | complain | asked whether | asked why | asked how | was asked | were asked | asked if | admits | admitted\nmail: inbox | mailing list | our briefing | daily email | weekly email | by email | email alert | podcast | rss\ncomment: reply | discussion | join the conversation",
    "de": "said: sagt | erklärt | heißt es | laut_ | meint | klagt | so der | so die | zufolge | studie | schreibt | forscher | berichtet | teilt | erzählt | findet_\nmail: rundbrief | per e-mail | postfach | verteiler | rundmail | morgenpost\ncomment: diskut | mitreden | antworten",
    "fr": "said: écrit_ | écrivait | raconte | selon_ | explique | déclar | affirm | raconte | dit_ | assure_ | d'après | étude | chercheu | estime | précise_ | regrette\nmail: lettre d'information | infolettre | lettre quotidienne | boîte mail | par mail | par e-mail | par courriel\ncomment: réagir | répondre",
    "es": "said: escribe_ | escribió | según | explic | dijo | dice_ | afirm | señal | asegura_ | estudio | cuenta que | investigador | sostiene | lamenta\nmail: boletín | boletines | por correo | en tu correo | correo cada | bandeja\ncomment: responder | opina_",
    "it": "said: scrive_ | scrisse | secondo il_ | secondo lo_ | secondo la_ | secondo l' | secondo i_ | secondo gli_ | secondo le_ | secondo un | secondo quanto | spiega | detto | dice_ | racconta | afferma | sostiene | ricercat | studio | dichiara | lamenta\nmail: bollettino | lettera settimanale | nella tua casella | via mail | ogni mattina nella\ncomment: risponder",
    "pt": "said: escreve_ | escreveu | segundo_ | explic | disse | diz_ | afirm | conta que | relat | estudo | pesquisador | investigador | de acordo com | lamenta\nmail: boletim | por e-mail | por email | seu e-mail | caixa de entrada\ncomment: responder",
    "nl": "said: volgens_ | zegt | zei_ | vertelt | meldt | aldus | onderzoek | verklaart | schrijft | vindt_\nmail: nieuwsbrief | per e-mail | in je mailbox | in uw mailbox | inbox\ncomment: reage | reactie",
    "pl": "said: według | mówi | powiedział | twierdzi | wynika z | badani | naukow | podaje_ | wyjaśnia | opowiada\nmail: newsletter | biuletyn | na skrzynkę | e-mailem\ncomment: dyskusj | skomentow",
    "ru": "said: говорит | сказал | сообщил | сообщает | сообщила | сообщают | рассказ | по словам | по данным | считает | исследова | пишет | объясн | заяви\nmail: рассылк | на почту | письм | телеграм | telegram\ncomment: обсужд",
    "uk": "said: каже | сказав | сказала | повідомив | повідомила | повідомляє | повідомляють | розпові | за словами | за даними | вважає | дослід | пише_ | поясн | заяви\nmail: розсилк | на пошту | лист_ | телеграм | telegram\ncomment: обговор",
    "cs": "said: říká | řekl | uvedl | podle_ | tvrdí | výzkum | studie | vysvětluje | píše\nmail: newsletter | zpravodaj | do e-mailu | e-mailem\ncomment: diskus | diskuz",
    "sv": "said: enligt | säger | sade_ | sa_ | berättar | menar | studie | forskar | uppger | skriver\nmail: nyhetsbrev | via mejl | i mejlen | inkorg\ncomment: svara_",
    "da": "said: ifølge | siger | sagde | fortæller | mener | undersøgelse | forsker | oplyser | skriver\nmail: nyhedsbrev | indbakke | på mail\ncomment: debat",
    "no": "said: ifølge | sier_ | sa_ | forteller | mener | undersøkelse | forsker | opplyser | skriver\nmail: nyhetsbrev | innboks | på e-post\ncomment: debatt",
    "fi": "said: mukaan | sanoo | kertoo | tutkimu | tutkija | kirjoittaa\nmail: uutiskirje | sähköpostiisi\ncomment: keskustel",
    "tr": "said: yazdı | göre_ | söyled | dedi_ | diyor | anlat | açıkla | araştırma | yazıyor\nmail: bülten | e-posta | posta kutu\ncomment: yorum",
    "ja": "said: によると | と話 | と述べ | と語 | は話す | は話した | は語 | は述べ | 調査 | と説明 | という。 | 発表し\nmail: メールマガジン | メルマガ | ニュースレター | メール配信\ncomment: コメント | 投稿",
    "zh": "said: 他表示 | 她表示 | 表示, | 表示， | 研究 | 调查 | 报道称 | 说, | 说， | 说道 | 据悉 | 据称 | 据报道 | 指出 | 說, | 說，\nmail: 电子报 | 電子報 | 邮件 | 郵件 | 邮箱 | 通讯\ncomment: 评论 | 評論 | 留言",
    "ko": "said: 따르면 | 말했다 | 밝혔다 | 설명했다 | 연구 | 조사 | 전했다\nmail: 뉴스레터 | 메일 | 이메일\ncomment: 댓글",
    "ar": "said: قال | يقول | وفقا | أوضح | ذكر | دراسة | باحث | بحسب | أفاد\nmail: نشرة | نشرتنا | البريدية | بريدك\ncomment: تعليق | علق_",
}

CONSENT = {
    "en": """
cookie: cookie | tracking | personalised ad | personalized ad | personal data
accept: accept | agree | consent | allow
pay: subscri | pay_ | paying | ad-free | a month
must: must | to read | to continue | to access | to visit | need to | have to | only if | required | before you
""",
    "de": """
cookie: cookie | tracking | personalisierte werbung | personalisierter werbung
accept: akzeptier | zustimm | einwillig | stimmen sie | einverstanden
pay: abo_ | *abo_ | abonn | bezahl | zahlen | werbefrei | ohne werbung | im monat
must: müssen | musst | weiterlesen | weiterzulesen | um diese | um die | nutzen sie | lesen sie | erforderlich | entweder
""",
    "fr": """
cookie: cookie | traceur | publicité personnalis | publicités personnalis
accept: accept | consent
pay: abonn | pay | par mois | sans publicité
must: pour accéder | pour lire | pour continuer | devez | il faut | n'est pas possible | poursuivre
""",
    "es": """
cookie: cookie | publicidad personalizada | rastreo
accept: acept | consent | permit
pay: suscr | paga | al mes | sin publicidad
must: para continuar | para leer | para acceder | debes | debe_ | tienes que | necesit | puedes leer
""",
    "it": """
cookie: cookie | profilazione | pubblicità personalizzata | tracciamento
accept: accett | acconsent | consent
pay: abbona | paga | al mese | senza pubblicità
must: per continuare | per leggere | per accedere | devi | deve_ | occorre | necessario | vuoi continuare | puoi scegliere
""",
    "pt": """
cookie: cookie | publicidade personalizada | rastreamento
accept: aceit | consent | permit
pay: assin | pague | pagar | por mês | sem publicidade
must: para continuar | para ler | para aceder | para acessar | deve_ | precisa | é necessário
""",
    "nl": """
cookie: cookie | tracking | gepersonaliseerde advertenties
accept: accept | akkoord | toestemming | instem
pay: abonn | betaal | betalen | per maand | zonder advertenties
must: om deze | om de | moet_ | verder te lezen | verder lezen | nodig
""",
    "pl": """
cookie: cookie | ciasteczk | spersonalizowan
accept: akceptu | zgod | zgadz | wyraź
pay: subskry | abonament | prenumerat | zapłać | miesięcznie | bez reklam
must: aby_ | musisz | żeby | wymagan | konieczn
""",
    "ru": """
cookie: cookie | куки | персонализированн
accept: прими | соглас | разреш
pay: подпис | оплат | в месяц | без рекламы
must: чтобы | необходимо | нужно | должны
""",
    "uk": """
cookie: cookie | кукі | персоналізован
accept: прийм | згод | погод | дозвол
pay: підпис | передплат | оплат | на місяць | без реклами
must: щоб_ | необхідно | потрібно | мусите
""",
    "cs": """
cookie: cookie | personalizovan
accept: přijm | přij | souhlas | povol
pay: předplat | zaplať | měsíčně | bez reklam
must: chcete | abyste | musíte | nutn | potřeba | ke čtení | pokračovat
""",
    "sv": """
cookie: cookie | kakor | personanpassad
accept: accept | godkän | samtyck
pay: prenumer | betala | i månaden | utan annonser
must: för att | måste | krävs | läsa vidare
""",
    "da": """
cookie: cookie | personlige annoncer | persontilpassede
accept: accept | samtyk | godkend | sig ja
pay: abonn | betal | om måneden | uden annoncer
must: for at | skal_ | læse videre | kræver
""",
    "no": """
cookie: cookie | informasjonskapsler | tilpassede annonser
accept: aksept | godta | samtykk | godkjenn
pay: abonn | betal | i måneden | uten annonser
must: for å | må_ | lese videre | krever
""",
    "fi": """
cookie: eväste | cookie | kohdennet
accept: hyväk | suostum | salli
pay: tilaa | maksa | kuukaudessa | ilman mainoksia
must: jatkaaksesi | lukeaksesi | täytyy | pitää | tarvit | jotta
""",
    "tr": """
cookie: çerez | kişiselleştirilmiş reklam
accept: kabul | onay | izin ver
pay: abone | öde | ayda | aylık | reklamsız
must: için | gerek | zorunlu | devam et
""",
    "ja": """
cookie: cookie | クッキー
accept: 同意 | 許可 | 承認
pay: 購読 | 有料 | 月額 | 広告なし
must: 必要 | には
""",
    "zh": """
cookie: cookie | 个性化广告 | 個人化廣告
accept: 接受 | 同意 | 允许 | 允許
pay: 订阅 | 訂閱 | 付费 | 付費 | 每月
must: 必须 | 必須 | 才能 | 需要 | 请先 | 請先
""",
    "ko": """
cookie: 쿠키 | 맞춤형 광고
accept: 동의 | 허용 | 수락
pay: 구독 | 유료 | 월_
must: 하려면 | 해야 | 필요
""",
    "ar": """
cookie: ملفات تعريف الارتباط | كوكيز | الكوكيز
accept: قبول | موافق | توافق | اقبل
pay: اشتر | ادفع | شهريا
must: يجب | للمتابعة | لقراءة | يلزم
""",
}

BESIDES = {
    "en": """
else: seats | tickets | the pool | gym_ | the hall | parking | the pier | statutes | bylaws | annual fee | the vote | meeting_ | election | wish list | wishlist | your cart | basket_ | shipping | warranty | the library | museum | concert | theatre | theater | previously | formerly | until recently | used to be | now free | free for all | everyone can
print: print edition | printed edition | print magazine | print issue | in print | newsstand | on sale now | issue_ | e-paper | epaper | digital edition | in the app | in our app | app to | get the app
""",
    "de": """
else: sitzplätze | plätze | karten_ | eintrittskarten | schwimmbad | fitnessstudio | turnhalle | parkplatz | steg_ | satzung | vereins | jahresbeitrag | vorstand | versammlung | wahl_ | merkzettel | wunschliste | warenkorb | versand | lieferung | bibliothek | bücherei | museum | konzert | theater | spielzeit | früher | bisher nur | bislang | nun für alle | jetzt für alle
print: gedruckten ausgabe | printausgabe | e-paper | epaper | heft_ | ausgabe_ | am kiosk | in der app | unserer app
""",
    "fr": """
else: places_ | billet | piscine | gymnase | salle_ | stationnement | ponton | statuts | club_ | cotisation | conseil d'administration | assemblée | vote_ | liste d'envies | liste de souhaits | panier | livraison | expédition | bibliothèque | médiathèque | musée | concert | théâtre | spectacle | guichet | auparavant | jusqu'ici | désormais accessible à tous | désormais en accès libre
print: édition papier | version papier | en kiosque | numéro_ | édition du jour | dans l'application | liseuse
""",
    "es": """
else: entradas | localidades | piscina | gimnasio | aparcamiento | muelle | estatutos | cuota | junta directiva | asamblea | votación | lista de deseos | carrito | envío | biblioteca | museo | concierto | teatro | taquilla | antes solo | anteriormente | hasta ahora | ahora es gratis | abierto a todos
print: edición impresa | edición en papel | quiosco | kiosco | revista_ | en la app | en nuestra app
""",
    "it": """
else: biglietti | posti_ | piscina | palestra | parcheggio | pontile | statuto | quota annua | consiglio direttivo | assemblea | voto_ | lista dei desideri | carrello | spedizione | biblioteca | museo | concerto | teatro | biglietteria | in precedenza | finora | ora è gratuito | aperto a tutti
print: edizione cartacea | in edicola | edizione digitale | numero in | nell'app | sull'app
end: prosegue | continua sul | continua nel
""",
    "pt": """
else: bilhetes | ingressos | lugares | piscina | ginásio | academia_ | estacionamento | cais_ | estatutos | anuidade | diretoria | assembleia | votação | lista de desejos | carrinho | envio_ | frete | biblioteca | museu | concerto | teatro | bilheteira | bilheteria | anteriormente | até agora | agora é grátis | aberto a todos
print: edição impressa | nas bancas | edição em papel | edição digital | na app | no aplicativo
""",
    "nl": """
else: kaarten | stoelen | plaatsen_ | zwembad | sportschool | parkeer | steiger | statuten | contributie | bestuur | vergadering | stemming | verlanglijst | winkelwagen | winkelmand | verzending | bezorging | bibliotheek | museum | concert | theater | voorheen | eerder alleen | nu gratis | voor iedereen te
print: papieren krant | papieren editie | printeditie | in de krant | digitale editie | in de app
""",
    "pl": """
else: bilet | miejsca_ | miejsc_ | basen | siłowni | parking | pomost | statut | składk | zarząd | zebrani | głosowani | listy życzeń | lista życzeń | koszyk | wysyłk | dostaw | bibliotek | muzeum | koncert | teatr | wcześniej | dotychczas | teraz za darmo | dla wszystkich
print: wydaniu papierowym | wydanie papierowe | papierowym wydaniu | w kiosk | e-wydani | w aplikacji | numerze
""",
    "ru": """
else: билет | места_ | мест_ | бассейн | спортзал | парков | причал | устав | взнос | правлени | собрани | голосовани | список желаний | корзин | доставк | библиотек | музе | концерт | театр | раньше | ранее | теперь бесплатн | открыт для всех | доступен всем
print: печатной версии | печатном номере | в номере | в приложении | бумажной
""",
    "uk": """
else: квит | місця_ | місць_ | басейн | спортзал | парков | причал | статут | внес | правлінн | збор | голосуванн | список бажань | кошик | доставк | бібліотек | музе | концерт | театр | раніше | тепер безкоштовн | відкрит для всіх
print: друкован | паперов | у номері | в застосунку | у застосунку
""",
    "cs": """
else: vstupenk | míst_ | místa_ | bazén | posilovn | parkov | molo | stanov | příspěv | výbor | schůz | hlasován | seznam přání | košík | doprav | doručen | knihovn | muze | koncert | divadl | dříve | dosud | nyní zdarma | pro všechny
print: tištěné | tištěném | v novinách | v aplikaci | vydání_
""",
    "sv": """
else: biljett | platser | badhus | simhall | gym_ | parkering | brygg | stadgar | årsavgift | styrelse | stämma | möte_ | omröstning | önskelist | varukorg | frakt | leverans | bibliotek | muse | konsert | teater | tidigare | nu gratis | öppen för alla
print: papperstidning | e-tidning | i appen | dagens tidning
""",
    "da": """
else: billet | pladser | svømmehal | fitness | parkering | vedtægt | bestyrelse | generalforsamling | afstemning | ønskeliste | indkøbskurv | fragt | levering | bibliotek | muse | koncert | teater | tidligere | nu gratis | nu kan alle
print: papiravis | e-avis | eavis | i appen | dagens avis
""",
    "no": """
else: billett | plasser | svømmehall | treningssenter | parkering | brygg | vedtekt | kontingent | styret | årsmøte | avstemning | ønskeliste | handlekurv | frakt | levering | bibliotek | muse | konsert | teater | tidligere | nå gratis | åpen for alle
print: papiravis | eavis | e-avis | i appen | dagens avis
""",
    "fi": """
else: lippu | liput | paikat | paikkoja | uimahalli | kuntosali | pysäköin | laitur | säännöt | sääntö | jäsenmaksu | hallitus | kokous | äänestys | toivelista | ostoskori | toimitus | kirjasto | museo | konsertti | teatteri | aiemmin | aikaisemmin | nyt ilmai | kaikille avoin
print: printti | paperilehd | näköislehd | sovellukses | päivän lehd
""",
    "tr": """
else: bilet | koltuk | havuz | spor salonu | otopark | iskele | tüzük | aidat | yönetim kurulu | toplantı | oylama | istek listesi | favorilere | sepet | kargo | teslimat | kütüphane | müze | konser | tiyatro | daha önce | eskiden | artık herkese | artık ücretsiz
print: basılı | gazetenin | bayilerde | uygulama | e-gazete
""",
    "ja": """
else: チケット | 座席 | プール | ジム | 駐車 | 桟橋 | 規約 | 会則 | 年会費 | 理事会 | 総会 | 投票 | ほしい物リスト | お気に入り | カート | 送料 | 配送 | 図書館 | 博物館 | 美術館 | コンサート | 劇場 | 以前は | これまで | 無料公開に
print: 紙面 | 本紙 | 電子版 | 誌面 | アプリ
""",
    "zh": """
else: 门票 | 門票 | 座位 | 泳池 | 游泳 | 健身 | 停车 | 停車 | 码头 | 碼頭 | 章程 | 会费 | 會費 | 理事 | 大会 | 大會 | 投票 | 心愿单 | 收藏夹 | 购物车 | 購物車 | 运费 | 運費 | 配送 | 图书馆 | 圖書館 | 博物馆 | 博物館 | 音乐会 | 剧院 | 劇院 | 此前 | 以前 | 现已免费 | 現已免費
print: 纸质版 | 印刷版 | 紙本 | 当期 | 本期杂志 | 客户端 | app内 | 打开app
""",
    "ko": """
else: 입장권 | 좌석 | 수영장 | 헬스장 | 주차 | 부두 | 정관 | 연회비 | 이사회 | 총회 | 투표 | 위시리스트 | 장바구니 | 배송 | 도서관 | 박물관 | 콘서트 | 극장 | 이전에는 | 예전에는 | 이제 무료
print: 지면 | 종이신문 | 앱에서
""",
    "ar": """
else: تذاكر | تذكرة | مقاعد | مسبح | نادي | موقف السيارات | رصيف | النظام الأساسي | رسوم العضوية | مجلس الإدارة | اجتماع | تصويت | قائمة الرغبات | سلة | شحن | توصيل | مكتبة | متحف | حفل | مسرح | سابقا | أصبح مجاني | متاح للجميع
print: النسخة الورقية | العدد الورقي | التطبيق | الورقية
""",
}
