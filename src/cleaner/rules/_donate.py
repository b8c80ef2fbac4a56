"""Words of the room ``donate``: appeals for money, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

APPEAL = book("""
    en support {name} via paypal; support us via paypal; donate via paypal; support our journalism; support our work; support our reporting; support our newsroom; support our independent journalism; support independent journalism; support independent media; support quality journalism; support local journalism; support local news; support nonprofit journalism; support the journalism; help support our journalism; help us keep; help us continue; help keep our; help keep this; help fund our; if you value our; if you value our journalism; if you value independent journalism; if you appreciate our; if you appreciate this; if you enjoyed this article, please consider; if you like what we do; please consider supporting; please consider donating; please consider making a donation; please consider becoming; please support our; consider making a donation; consider supporting our; consider donating to; make a donation to support our; donate to support our; donate today to support our; donate now to support our; your donation helps; your support helps us; your support makes our; your contribution helps us; become a member; become a supporter; become a subscriber and support; become a patron; we rely on our readers; we rely on readers; we depend on our readers; our journalism is funded by; our work is funded by; this article is free thanks to; registration is a free and easy way to support our journalism; invest in journalism; please donate here; click here to donate; donate here; donate via paypal; support us via paypal; support us on patreon; buy me a coffee; buy us a coffee; {names} needs your support
    de unterstützen sie {words} via paypal; unterstützen sie uns via paypal; spenden via paypal; unterstützen sie unseren journalismus; unterstützen sie unabhängigen journalismus; unterstützen sie unsere arbeit; unterstützen sie qualitätsjournalismus; unterstützen sie unsere redaktion; unterstützen sie uns mit einer spende; unterstützen sie uns; unterstütze uns; unterstütze unseren journalismus; unterstütze unsere arbeit; unterstütze unabhängigen journalismus; unterstütze uns mit einer spende; unterstützen sie uns via paypal; unterstützen sie uns per paypal; unabhängiger journalismus braucht; unabhängiger journalismus kostet; guter journalismus kostet; guter journalismus braucht; unsere arbeit wird durch spenden finanziert; unser journalismus lebt von; unsere arbeit lebt von; dieser artikel ist kostenlos; helfen sie uns mit; mit ihrer spende; mit deiner spende; ihre spende hilft uns; deine spende für; deine spende hilft; jetzt spenden und; jetzt unterstützerin werden; jetzt mitglied werden; werden sie mitglied; werde mitglied; werden sie unterstützer; werde unterstützer; ihnen gefällt unsere arbeit; dir gefällt unsere arbeit; hat ihnen dieser artikel gefallen? dann unterstützen sie
    fr soutenez notre journalisme; soutenez notre travail; soutenez un journalisme indépendant; soutenez le journalisme indépendant; soutenez l'information indépendante; soutenez notre rédaction; soutenez un média indépendant; soutenez la presse indépendante; soutenez-nous; soutenez nous; faites un don; faire un don; je fais un don; aidez-nous à; votre soutien est essentiel; votre don nous permet; notre indépendance dépend; notre média est financé par; grâce à vos dons; devenez membre; devenez adhérent; l'information a un coût; cet article vous a plu ? soutenez
    es apoya nuestro periodismo; apoya nuestro trabajo; apoya el periodismo independiente; apoye nuestro periodismo; apoya el periodismo; ayúdanos a seguir; ayúdanos a mantener; haz tu donación; haz una donación; hacer una donación; dona ahora; donar ahora; hazte socio; hazte socia; hazte socio, hazte socia; hazte socio/a; hazte suscriptor; si valoras nuestro; si te gusta nuestro trabajo; tu apoyo nos permite; tu donación; necesitamos tu apoyo; apóyanos; conviértete en socio; hazte miembro; colabora con nosotros; sin tu apoyo
    it sostieni il nostro lavoro; sostieni il giornalismo indipendente; sostieni il nostro giornalismo; sostieni l'informazione indipendente; sostieni la nostra; sostienici; sostienici con una donazione; aiutaci a; fai una donazione; dona ora; dona adesso; diventa socio; diventa sostenitore; diventa membro; il tuo contributo; il tuo sostegno; se apprezzi il nostro lavoro; supporta il nostro lavoro; supporta il giornalismo; abbiamo bisogno del tuo sostegno
    pt apoie o nosso jornalismo; apoie nosso jornalismo; apoie o jornalismo independente; apoie o nosso trabalho; apoie nosso trabalho; apoie-nos; ajude-nos a; ajude a manter; faça uma doação; faça sua doação; faça o seu donativo; doe agora; doar agora; contribua com o nosso; contribua para o jornalismo; torne-se membro; torne-se assinante e apoie; seja um apoiador; seja membro; seja um assinante; sua contribuição; o seu apoio; se você valoriza o nosso
    nl steun onze journalistiek; steun ons; steun ons werk; steun onafhankelijke journalistiek; steun de onafhankelijke journalistiek; steun de redactie; help ons; doneer nu; doneer aan; doe een donatie; word lid; word vriend van; word donateur; onafhankelijke journalistiek kost; waardeer je dit artikel?; waardeer je ons werk; met jouw steun; met uw steun; jouw donatie
    pl wesprzyj nas; wesprzyj naszą pracę; wesprzyj nasze; wesprzyj niezależne dziennikarstwo; wesprzyj niezależne media; wesprzyj redakcję; wspieraj nas; wspieraj niezależne dziennikarstwo; wspieraj nasze; przekaż darowiznę; wpłać darowiznę; pomóż nam; dzięki waszemu wsparciu; dzięki twojemu wsparciu; zostań naszym patronem; zostań patronem; twoje wsparcie; dołącz do grona wspierających; postaw nam kawę; postaw kawę
    ru поддержите нас; поддержать нас; поддержите редакцию; поддержать редакцию; поддержите нашу работу; поддержите нашу редакцию; поддержите независимую журналистику; поддержать независимую журналистику; поддержать проект; поддержите проект; помогите нам; сделайте пожертвование; сделать пожертвование; станьте нашим патроном; ваша поддержка; наша работа возможна благодаря; поддержите журналистику; поддержать автора; стать патроном
    uk підтримати нас; підтримайте нас; підтримай нас; підтримайте редакцію; підтримати редакцію; підтримайте нашу роботу; підтримайте нашу редакцію; підтримайте незалежну журналістику; підтримати незалежну журналістику; підтримати проєкт; підтримайте проєкт; допоможіть нам; зробіть внесок; зробити внесок; зробити донат; станьте нашим патроном; станьте частиною спільноти; ваша підтримка; приєднуйтесь до спільноти; підтримати автора; підтримайте журналістику
    cs podpořte nás; podpořte naši práci; podpořte naši redakci; podpořte nezávislou žurnalistiku; podpořte nezávislé novináře; podpořte kvalitní žurnalistiku; přispějte na; přispějte nám; díky vaší podpoře; staňte se předplatitelem a podpořte; staňte se naším podporovatelem; darujte na; pomozte nám
    ro susține-ne; sustine-ne; susține jurnalismul; susține jurnalismul independent; susțineți jurnalismul; sprijină jurnalismul; sprijină-ne; donează acum; doneaza acum; donează pentru; fă o donație; devino membru; devino susținător; contribuie la; ajută-ne să; redirecționează
    hu támogassa munkánkat; támogasd munkánkat; támogasd a munkánkat; támogassa a munkánkat; támogass minket; támogasson minket; támogassa lapunkat; támogasd lapunkat; támogasd a független újságírást; támogassa a független újságírást; segítsd a munkánkat; segítse munkánkat; legyél a támogatónk; legyen a támogatónk; csatlakozz támogatóinkhoz; adományozok; az ön támogatása; a te támogatásod
    el στηρίξτε την ανεξάρτητη δημοσιογραφία; στηρίξτε τη δημοσιογραφία; στηρίξτε μας; στηρίξτε την προσπάθειά μας; στηρίξτε το έργο μας; κάντε μια δωρεά; κάνε μια δωρεά; υποστηρίξτε μας; γίνετε συνδρομητής και στηρίξτε; γίνετε μέλος; βοηθήστε μας να
    tr bize destek olun; bize destek ol; gazeteciliğimize destek olun; bağımsız gazeteciliği destekleyin; bağımsız gazeteciliğe destek olun; habercilik için destek olun; destek olmak için; bağış yapın; bağış yap; abone olarak destek olun; bağımsız gazetecilik için; bizi destekleyin
    ar ادعمنا; ادعموا الصحافة المستقلة; ادعم الصحافة المستقلة; ادعم صحافتنا; ادعموا عملنا; ادعم عملنا; تبرع الآن; تبرعوا الآن; ساهم في دعم; ساهموا في دعم; دعمكم يساعدنا; كن عضوا; كن شريكا في
    fa از ما حمایت کنید; از روزنامه‌نگاری مستقل حمایت کنید; حمایت مالی; کمک مالی به ما; با حمایت شما
    he תמכו בנו; תמכו בעיתונות עצמאית; תמכו בעיתונאות עצמאית; תרמו עכשיו; תרמו לנו; הצטרפו כחברים; תמיכתכם מאפשרת; עזרו לנו להמשיך; לתרומה לחצו כאן
    hi हमारी पत्रकारिता का समर्थन करें; स्वतंत्र पत्रकारिता का समर्थन करें; स्वतंत्र पत्रकारिता को सहयोग करें; हमें सहयोग करें; हमारी मदद करें; आर्थिक सहयोग करें; हमें सपोर्ट करें; दान करें; हमारे काम को सहयोग दें
    zh 支持我们; 支持我們; 支持独立新闻; 支持獨立媒體; 支持我們的報導; 请支持我们; 請支持我們; 赞助我们; 贊助我們; 捐款支持; 小額贊助; 訂閱支持; 赞赏作者; 打赏作者; 定期定額支持
    ja 寄付する; 寄付はこちら; ご寄付のお願い; ご支援ください; ご支援をお願いします; 私たちの活動を支援; 記事を応援する; サポーターになる; この記事をサポート; ご支援のお願い
    ko 후원하기; 정기후원; 후원 안내; 후원회원 가입; 기사 후원하기; 좋은 기사 후원하기; 원고료로 응원하기; 원고료 보내기; 자발적 구독료 내기; 기자 후원하기; 독립언론을 후원해 주세요
    vi ủng hộ chúng tôi; hãy ủng hộ chúng tôi; ủng hộ tòa soạn; đóng góp cho tòa soạn; tặng sao tác giả; mời tác giả ly cà phê; ủng hộ tác giả
    id dukung kami; dukung jurnalisme; dukung jurnalisme independen; dukung jurnalisme berkualitas; dukung kerja jurnalistik kami; donasi sekarang; berdonasi sekarang; bantu kami; mari dukung; traktir kami kopi
    sv stöd vår journalistik; stöd oberoende journalistik; stöd vårt arbete; stöd oss; hjälp oss att; bli medlem; bli stödprenumerant; ge ett bidrag; swisha till; ditt stöd gör; din gåva; stötta vår journalistik; stötta oss
    da støt vores journalistik; støt uafhængig journalistik; støt vores arbejde; støt os; hjælp os med; bliv medlem; bliv støttemedlem; giv et bidrag; din støtte gør; doner nu; donér nu; støt kritisk journalistik
    no støtt vår journalistikk; støtt uavhengig journalistikk; støtt journalistikken; støtt oss; støtt arbeidet vårt; hjelp oss; bli medlem; bli støttemedlem; gi et bidrag; vipps til; din støtte gjør; doner nå
    fi tue riippumatonta journalismia; tue journalismia; tue työtämme; tue meitä; tukea voi; lahjoita nyt; tee lahjoitus; liity jäseneksi; ryhdy tukijaksi; auta meitä
""")

OWN_WORK = book("""
    en support our journalism; support our reporting; support our newsroom; support independent journalism; support independent media; support quality journalism; support nonprofit journalism; if you value our journalism; help us keep our journalism free; your support makes our journalism possible; please consider making a donation; please donate here; click here to donate; donate via paypal; support us via paypal; support us on patreon; support us with a donation; buy us a coffee; buy me a coffee; become a member today; become a supporter today; registration is a free and easy way to support our journalism
    de unterstützen sie unseren journalismus; unterstützen sie unabhängigen journalismus; unterstützen sie qualitätsjournalismus; unterstützen sie unsere redaktion; unterstützen sie uns mit einer spende; unterstützen sie uns via paypal; unterstützen sie uns per paypal; unterstütze unseren journalismus; unterstütze unabhängigen journalismus; unterstütze uns mit einer spende; unabhängiger journalismus braucht deine unterstützung; unabhängiger journalismus braucht ihre unterstützung; guter journalismus kostet geld; jetzt unterstützerin werden; deine spende für unabhängigen journalismus
    fr votre don soutient notre journalisme; soutenez notre journalisme; soutenez un journalisme indépendant; soutenez le journalisme indépendant; soutenez l'information indépendante; soutenez notre rédaction; soutenez un média indépendant; soutenez la presse indépendante; soutenez-nous en faisant un don
    es apoya nuestro periodismo; apoya el periodismo independiente; apoye nuestro periodismo; hazte socio, hazte socia; hazte socio/a; ayúdanos a seguir informando; apoya nuestro trabajo periodístico
    it sostieni il giornalismo indipendente; sostieni il nostro giornalismo; sostieni l'informazione indipendente; sostieni il nostro lavoro con una donazione; sostienici con una donazione
    pt apoie o nosso jornalismo; apoie nosso jornalismo; apoie o jornalismo independente; contribua para o jornalismo independente
    nl steun onze journalistiek; steun onafhankelijke journalistiek; steun de onafhankelijke journalistiek; steun de redactie; steun ons met een donatie
    pl wesprzyj niezależne dziennikarstwo; wesprzyj niezależne media; wesprzyj redakcję; wspieraj niezależne dziennikarstwo; wesprzyj naszą redakcję; postaw nam kawę
    ru поддержите редакцию; поддержать редакцию; поддержите нашу редакцию; поддержите независимую журналистику; поддержать независимую журналистику; поддержите журналистику
    uk підтримайте редакцію; підтримати редакцію; підтримайте нашу редакцію; підтримайте незалежну журналістику; підтримати незалежну журналістику; підтримайте журналістику
    cs podpořte naši redakci; podpořte nezávislou žurnalistiku; podpořte nezávislé novináře; podpořte kvalitní žurnalistiku
    ro susține jurnalismul independent; susține jurnalismul; susțineți jurnalismul independent; sprijină jurnalismul independent
    hu támogassa munkánkat; támogasd munkánkat; támogasd a munkánkat; támogassa lapunkat; támogasd a független újságírást; támogassa a független újságírást
    el στηρίξτε την ανεξάρτητη δημοσιογραφία; στηρίξτε τη δημοσιογραφία; στηρίξτε την προσπάθειά μας
    tr bağımsız gazeteciliği destekleyin; bağımsız gazeteciliğe destek olun; gazeteciliğimize destek olun
    ar ادعموا الصحافة المستقلة; ادعم الصحافة المستقلة; ادعم صحافتنا
    fa از روزنامه‌نگاری مستقل حمایت کنید
    he תמכו בעיתונות עצמאית; תמכו בעיתונאות עצמאית
    hi स्वतंत्र पत्रकारिता का समर्थन करें; हमारी पत्रकारिता का समर्थन करें; स्वतंत्र पत्रकारिता को सहयोग करें
    zh 支持独立新闻; 支持獨立媒體; 支持我們的報導; 打赏作者; 赞赏作者
    ja この記事をサポート; 記事を応援する; ご寄付のお願い
    ko 기사 후원하기; 좋은 기사 후원하기; 원고료로 응원하기; 자발적 구독료 내기; 기자 후원하기
    vi ủng hộ tòa soạn; tặng sao tác giả; mời tác giả ly cà phê
    id dukung jurnalisme independen; dukung jurnalisme berkualitas; dukung kerja jurnalistik kami
    sv stöd vår journalistik; stöd oberoende journalistik; stötta vår journalistik
    da støt vores journalistik; støt uafhængig journalistik; støt kritisk journalistik
    no støtt vår journalistikk; støtt uavhengig journalistikk; støtt journalistikken
    fi tue riippumatonta journalismia; tue journalismia; tue journalismiamme
""")

OWN_WORK_ROWS = """
        en - Support our journalism
        en | Our journalism is free, but the coffee in the newsroom is not.
        de - Unabhängiger Journalismus braucht deine Unterstützung.
        fr - Soutenez un média indépendant
        es - HAZTE SOCIO, HAZTE SOCIA
        it - Sostieni il giornalismo indipendente
        pt - Apoie o jornalismo independente
        nl - Steun onze journalistiek
        pl - Wesprzyj niezależne dziennikarstwo
        ru - Поддержите редакцию
        uk - Підтримайте незалежну журналістику
        cs - Podpořte naši redakci
        ro - Susține jurnalismul independent
        hu - Támogasd a független újságírást!
        el - Στηρίξτε την ανεξάρτητη δημοσιογραφία
        tr - Bağımsız gazeteciliği destekleyin
        ar - ادعم الصحافة المستقلة
        fa - از روزنامه‌نگاری مستقل حمایت کنید
        he - תמכו בעיתונות עצמאית
        hi - स्वतंत्र पत्रकारिता का समर्थन करें
        zh - 打赏作者
        ja - 記事を応援する
        ko - 좋은 기사 후원하기
        vi - Tặng sao tác giả
        id - Dukung jurnalisme independen
        sv - Stöd vår journalistik
        da - Støt uafhængig journalistik
        no - Støtt journalistikken
        fi - Tue riippumatonta journalismia
        en - Please consider making a donation so that our journalism stays free for everyone on the island.
        en - Help us keep independent journalism alive on the coast with a small gift every month
        de - Unterstützen Sie unsere Arbeit und sichern Sie unabhängigen Journalismus an der ganzen Küste.
        fr - Votre don nous permet de faire un journalisme libre et proche de la mer.
        es - Tu apoyo nos permite hacer periodismo independiente en toda la costa
        ru - Поддержите нашу работу и независимую журналистику на всём побережье острова.
        en | “Support our work for free journalism,” the minister told the reporters.
        en | "Support our work for free journalism," the minister told the reporters.
        en | Help us keep the harbour clean
        en | Become a member of the harbour council
        de | Mit Ihrer Spende wurde die Kirche neu gedeckt.
        en | Your donation helps. Journalism students had asked for it, and the whole island gave what it could.
        en | Support for independent journalism is falling
        de | Finanzielle Unterstützung für Opfer
        en | Become a member
        id | Daikin Salurkan Donasi Tangani Gizi Buruk di Indonesia
        es | Apoya el proyecto
"""

BUTTON = book("""
    en support us; donate; donate now; donate today; make a donation; become a member; become a supporter; become a patron; contribute; give now; join us; please donate; membership; make a contribution; support this site; support the site
    de unterstützen sie uns; unterstütze uns; jetzt spenden; spenden; spende; jetzt unterstützen; mitglied werden; jetzt mitglied werden; werde mitglied; werden sie mitglied; unterstützen
    fr soutenez-nous; nous soutenir; faire un don; faites un don; je fais un don; je soutiens; devenir membre; devenez membre; soutenir
    es apóyanos; apoya {name}; dona; donar; dona ahora; donar ahora; haz una donación; hazte socio; hazte socia; hazte miembro; colabora; contribuye
    it sostienici; dona; dona ora; fai una donazione; diventa socio; diventa sostenitore; diventa membro; sostieni
    pt apoie; apoie-nos; apoie o {name}; doe; doe agora; doar; faça uma doação; contribua; torne-se membro; seja membro; apoiar
    nl steun ons; doneer; doneer nu; word lid; word donateur; doneren; word vriend
    pl wesprzyj nas; wesprzyj; wspieraj nas; wpłać; przekaż darowiznę; zostań patronem; wpłać darowiznę
    ru поддержать; поддержите нас; поддержать нас; пожертвовать; сделать пожертвование; стать патроном; помочь проекту; поддержать проект; благотворительный фонд; поддержать {name}
    uk підтримати; підтримайте нас; підтримати нас; зробити внесок; задонатити; стати патроном; підтримати проєкт; донат; підтримати {name}
    cs podpořte nás; přispět; přispějte; darovat; podpořit; staňte se členem
    ro susține-ne; donează; doneaza; donează acum; devino membru; susține
    hu támogass minket; támogatás; támogatom; adományozok; támogasson minket; támogasson; adományozás
    el στηρίξτε μας; κάντε μια δωρεά; δωρεά; γίνετε μέλος; υποστηρίξτε μας
    tr destek ol; destek olun; bize destek olun; bağış yap; bağış yapın; bizi destekleyin
    ar ادعمنا; تبرع; تبرع الآن; تبرعوا الآن; ساهم; كن عضوا
    fa حمایت از ما; حمایت مالی; از ما حمایت کنید
    he תמכו בנו; תרמו; תרמו עכשיו; לתרומה; הצטרפו כחברים
    hi सहयोग करें; दान करें; हमें सहयोग करें; समर्थन करें; हमें सपोर्ट करें
    zh 捐款; 捐赠; 捐助; 赞助; 支持我们; 支持我們; 赞助我们; 贊助我們; 打赏; 赞赏
    ja 寄付する; 寄付; 寄付はこちら; サポーターになる; 会員になる; 支援する
    ko 후원; 후원하기; 정기후원; 후원 안내; 후원회원 가입
    vi ủng hộ; ủng hộ chúng tôi; quyên góp; đóng góp
    id donasi; donasi sekarang; dukung kami; berdonasi; dukung
    sv stöd oss; ge en gåva; bli medlem; skänk; donera
    da støt os; bliv medlem; doner; donér; giv et bidrag; støt
    no støtt oss; bli medlem; doner; gi et bidrag; gi en gave
    fi tue meitä; lahjoita; lahjoita nyt; liity jäseneksi; ryhdy tukijaksi
""")

BUTTON_ROWS = """
        en - Donate now
        de - Jetzt spenden
        fr - Faire un don
        es - Apóyanos
        it - Sostienici
        pt - Apoie o Farol
        nl - Steun ons
        pl - Wesprzyj nas
        ru - Поддержать Маяк
        uk - Підтримати Маяк
        cs - Podpořte nás
        ro - Susține-ne
        hu - Támogass minket!
        el - Στηρίξτε μας
        tr - Bağış yap
        ar - تبرع الآن
        fa - حمایت مالی
        he - תמכו בנו
        hi - सहयोग करें
        zh - 支持我们
        ja - 寄付する
        ko - 후원하기
        vi - Ủng hộ chúng tôi
        id - Dukung kami
        sv - Stöd oss
        da - Støt os
        no - Støtt oss
        fi - Lahjoita
        en | Support us
        en | Donate
        de | Spenden
        ja | 寄付
"""
