"""Notices of the room ``donate``: paragraphs that ask for money for the publisher's own work."""

from __future__ import annotations

from cleaner.rules._book import groups

NOTICE = groups("""
    en donate, donation, donations, become a member, membership, become a supporter, tax deductible, become a patron, contribution, contributions, reader supported, chip in + journalism, newsroom, reporting, newspaper, investigations, reporters, our stories, our coverage, our readers, editorial independence, independent media, reader supported + our, us + you, your, please, help us, join, donate now, donate today, become, consider
    en support our, support independent, support us, support local, support quality, support nonprofit + journalism, newsroom, reporting, reporters, publication, news site, independent media, local media + you, your, become, donate, member, consider, please
    en found this useful, enjoyed this article, enjoyed this post, enjoyed reading, find these, value our work, like what we do, appreciate our work, value what we do + donate, donation, support us, support our, contribution, member, patreon, buy me, buy us + please, consider, you, your, us
    en cryptocurrencies, patreon, paypal, liberapay + support us, support our, support the site, support this site, support this blog, donate, donation, become a patron + our, us, this site, the site, this blog, articles, my work
    de spende, spenden, mitglied, mitgliedschaft, förderer, fördermitglied, unterstützer, unterstützerin + journalismus, redaktion, recherchen, berichterstattung, journalistische*, unsere zeitung, unser magazin, unabhängig bleiben, paywall, unsere arbeit + unterstützen sie, unterstütze, spenden sie, spende jetzt, jetzt spenden, werden sie, werde, mit ihrer, mit deiner, ihre spende, deine spende, helfen sie, hilf, machen sie mit, sie können
    de unterstützen sie, unterstütze uns, unterstütze unser*, unterstütze unabhängig* + unabhängiger journalismus, unabhängigen journalismus, journalismus, unsere arbeit, unsere redaktion, unser magazin, unsere recherchen + spende, abo, mitglied, beitrag, paypal, steady, patreon, euro, monatlich, freiwillig*, einmalig*
    fr don, dons, adhérez, devenez membre, devenez adhérent, faites un don, donateurs, donatrices, soutenez notre, soutenez un, soutenez une, soutenez + journalisme, rédaction, média, presse, information, journalistes, enquêtes, journal + notre, nos, nous + soutenez, faites un don, faire un don, votre don, vos dons, votre soutien, aidez, devenez, adhérez, grâce à vous
    es dona, donación, donaciones, donativo, hazte socio, hazte socia, hazte miembro, membresía, aporte, contribución + periodismo, redacción, periodístico, periodística, medio, medios, reportajes, informando, investigaciones + nuestro, nuestra, nuestros, nuestras, nos, ayúdanos, apóyanos + tu, dona, apoya, apóyanos, ayúdanos, hazte, colabora, únete, te
    it donazione, donazioni, dona, sostenitore, sostienici, contributo, diventa socio, diventa membro, sostieni + giornalismo, redazione, informazione, inchieste, giornale, giornalisti, giornalistico + nostro, nostra, nostri, nostre, noi, ci, sostienici, aiutaci + sostieni, sostienici, dona, aiutaci, diventa, il tuo, la tua, contribuisci, fai una
    pt doação, doações, donativo, donativos, doe, apoiador, apoiadores, contribuição, contribua, apoie, membro + jornalismo, redação, redacção, reportagens, jornalístico, jornalística, informação independente, mídia, jornalistas + nosso, nossa, nossos, nossas, nos + apoie, doe, contribua, ajude, faça, torne se, seja, colabore, você
    nl doneer, donatie, donaties, donateur, steun ons, steun onze, steun de, word lid, word vriend + journalistiek, redactie, journalisten, verhalen, onderzoek, medium, media, krant + ons, onze, wij, we + doneer, steun, word, help, jouw, uw, jij, u
    pl darowizn*, wesprzyj, wspieraj, wpłać, wpłat*, patronit*, zrzutk*, patron* + dziennikarstw*, redakcj*, dziennikarz*, portal*, śledztw*, czasopism*, niezależne media, niezależnych mediów + nas, nasz*, nam + wesprzyj, wspieraj, wpłać, przekaż, pomóż, zostań, dołącz, twoj*, dzięki tobie, możesz
    ru пожертвован*, донат*, поддержите, поддержать нас, станьте патрон* + редакци*, журналист*, издани*, медиа, расследован*, сми + нас, нам, наш*, мы + поддержите, помогите, сделайте, станьте, подпишитесь, ваш*, вы, пожертвуйте, оформите
    uk пожертв*, донат*, підтримайте, внесок, внески, спільнот* + редакці*, журналіст*, видання, медіа, розслідуван* + нас, нам, наш*, ми + підтримайте, допоможіть, зробіть, станьте, долучайтесь, приєднуйтесь, приєднуйтеся, ваш*, ви
    cs darujte, darovat, příspěv*, přispějte, podpořte, podporovatel*, dary, darem + žurnalistik*, redakc*, novinář*, novinařin*, zpravodajství, noviny, nezávislá média, nezávislé médi* + nás, nám, naš*, my + podpořte, přispějte, darujte, pomozte, staňte se, vaše, vaší, díky vám, připojte se
    ro donează, donați, donație, donații, donații, susține, susțineți, sprijină, redirecționează, contribuție + jurnalism*, redacți*, presa, presă, jurnaliști*, jurnaliștii, investigați*, publicați* + nostru, noastră, noștri, noastre, ne, nouă + donează, donați, susține, susțineți, sprijină, ajută, ajutați, alătură te, redirecționează, devino, tu, ta, dumneavoastră
    hu támogass*, támogasd, támogatás*, adomány*, adománn*, adóforint*, támogató* + újságírás*, szerkesztőség*, lapunk*, lapot, újságíró*, média*, cikk*, tényfeltár* + támogassa, támogasd, támogass, támogasson, segítse, segítsd, csatlakozz*, csatlakozzon, legyen, legyél, adományozz, ajánlja, ajánld + munkánk*, lapunk*, minket, nekünk, újságírás*, csapatunk*, szerkesztőségünk*
    el δωρεά, δωρεές, στηρίξτε, στήριξε, ενισχύστε, ενίσχυσε, υποστηρίξτε + δημοσιογραφία, δημοσιογραφίας, δημοσιογραφική, δημοσιογραφικό, ενημέρωση, ενημέρωσης, δημοσιογράφοι, μέσο, συντακτική + μας, εμάς + στηρίξτε, στήριξε, ενισχύστε, ενίσχυσε, υποστηρίξτε, κάντε, κάνε, βοηθήστε, γίνετε, δωρεά σας, σας
    tr bağış*, destek olun, destekleyin, destekçi*, katkıda, desteğiniz* + gazeteci*, habercili*, haber*, yayın*, basın, medya* + bize, bizi, bizim, gazeteciliğimiz*, haberciliğimiz*, yayınlarımız*, çalışmalarımız*, gazetemiz* + destek olun, destekleyin, bağış yapın, bağışta, katkıda bulunun, olun, siz, sizin, desteğinizle, desteğiniz
    ar تبرع, تبرعوا, تبرعك, تبرعكم, تبرعاتكم, التبرع, ادعم, ادعموا, ادعمونا, دعمكم, دعمك, ساهم, ساهموا + الصحافة, صحافة, صحافتنا, الصحافي, الصحفي, صحفيينا, الصحفية, التحقيقات, تقاريرنا + ادعم, ادعموا, ادعمونا, تبرع, تبرعوا, ساهموا, انضموا, دعمكم, دعمك, ساعدونا + صحافتنا, عملنا, موقعنا, تقاريرنا, لنواصل, استقلالنا, ادعمونا, ساعدونا, فريقنا, منصتنا
    fa کمک مالی, حمایت مالی, رسانه مستقل, حامی مالی, اهدا + روزنامه‌نگاری, روزنامه‌نگاران, رسانه, رسانه‌ای, خبرنگاران, تحریریه, گزارش‌های ما + حمایت کنید, کمک کنید, یاری کنید, اهدا کنید, بپیوندید, حمایت شما, همراهی شما, کمک شما + ما, ما را, رسانه ما
    he תרמו, תרומה, תרומות, לתרום, תרומתכם, תמכו, לתמוך, תמיכתכם + עיתונות, עיתונאות, העיתונות, העיתונאות, עיתונאי, עיתונאים, תחקירים, מערכת, כלי התקשורת + תרמו, תמכו, הצטרפו, עזרו, תרומתכם, תמיכתכם, היו, לחצו + שלנו, לנו, בנו, אותנו, אנחנו, אנו, אלינו
    hi आर्थिक सहयोग, आर्थिक मदद, दान, डोनेशन, पत्रकारिता को सहयोग, पत्रकारिता का समर्थन, पत्रकारिता को समर्थन + पत्रकारिता, रिपोर्टिंग, न्यूज़रूम, न्यूजरूम, स्वतंत्र मीडिया, संपादकीय + हमारी, हमारे, हमें, हमारा, हम + करें, दें, दीजिए, कीजिए, बनें, आपका, आपके, आपकी
    zh 捐款, 捐助, 赞助, 贊助, 赞赏, 贊賞, 打赏, 小额, 小額, 定期定額, 支持我们, 支持我們 + 新闻, 新聞, 报道, 報導, 媒体, 媒體, 采访, 採訪, 记者, 記者, 文章 + 我们, 我們, 本站, 本刊 + 请, 請, 您, 你, 欢迎, 歡迎, 邀请, 邀請
    ja ご寄付, 寄付, ご支援, サポーター, 応援, カンパ + 報道, 記事, ジャーナリズム, 取材, 編集部, メディア + ください, お願い, いただけ, お待ちし, ご協力, なりませんか + 私たち, 当サイト, 編集部, 弊誌, 本誌, 当メディア, 本サイト, わたしたち, 運営, ご支援, ご寄付
    ko 후원*, 기부*, 원고료* + 저널리즘*, 언론*, 기사*, 보도*, 기자*, 취재*, 편집국* + 저희*, 우리*, 본지*, 독자*, 여러분* + 부탁드립니다, 후원하세요, 되어주세요, 지켜주세요, 힘이 되어*, 힘이 됩니다, 후원해 주세요, 후원해주세요, 함께해 주세요, 함께해주세요, 동참해 주세요, 동참해주세요, 응원해 주세요, 응원해주세요
    vi ủng hộ, đóng góp, quyên góp, tài trợ + tòa soạn, bài viết, báo chí độc lập, nền báo chí, loạt bài + chúng tôi + hãy, quý độc giả, bạn đọc, mời bạn, nếu bạn
    id donasi, berdonasi, dukung jurnalisme, dukung kami, dukung redaksi, dukung kerja, sumbang* + jurnalisme, redaksi, jurnalis, liputan, jurnalistik, media independen + kami + dukung, anda, kamu, mari, ayo, bantu, silakan, berdonasi, yuk
    sv donera, gåva, bidrag, stöd oss, stöd vår, stötta, swish, swisha, stöd oss, bli medlem, stödmedlem, stödprenumerant + journalistik, redaktion*, tidning*, granskning*, reportage, reportrar, journalister + vår, vårt, våra, oss, vi + stöd, stötta, donera, swisha, bli, hjälp, din, ditt, ge, du
    da doner, donér, donation, bidrag, støt, støtte, mobilepay, bliv medlem, støttemedlem + journalistik, redaktion*, avis*, medie, medium, journalister, reportager + vores, os, vi + støt, doner, donér, bliv, hjælp, din, dit, giv, du
    no doner, donér, donasjon, bidrag, støtt, støtte, vipps, bli medlem, støttemedlem + journalistikk*, redaksjon*, avis*, medium, journalister, reportasjer, medie* + vår, vårt, våre, oss, vi + støtt, doner, donér, bli, hjelp, din, ditt, gi, du, vipps
    fi lahjoita, lahjoitu*, tue, tukea, tukijaksi, kannatusjäsen*, mobilepay + journalismi*, toimitu*, lehte*, lehti, lehden, toimittaj*, median, mediaa, media + tue, lahjoita, ryhdy, auta, liity, voit, lahjoituksesi, tukesi + meitä, meidän, journalismiamme, työtämme, lehteämme, toimitustamme, toimituksemme, riippumattom*, mediaamme, juttumme
""")

NOTICE_ROWS = """
        en - Our non-profit newsroom keeps the harbour honest without ads or owners. Your donation, large or small, pays for the next investigation.
        en - If you find these guides to the coast helpful and value our work, please consider a small contribution.
        de - Unsere Redaktion recherchiert frei von Werbung, und das soll so bleiben: Helfen Sie uns dabei mit einer kleinen Spende im Monat.
        fr - Notre rédaction ne dépend d’aucun armateur, seulement de vous. Faites un don, même modeste, et aidez nos journalistes à poursuivre leurs enquêtes.
        es - Nuestro periodismo no tiene dueño ni patrón. Si quieres que siga así, ayúdanos con una donación: tu gesto paga la próxima investigación.
        it - Il nostro giornale non ha padroni e non ne vuole: se pensi che serva, aiutaci con una donazione, anche piccola.
        pt - O nosso jornalismo não tem dono. Se acha que faz falta, ajude com uma doação, por pequena que seja.
        nl - Onze redactie werkt zonder reclame en zonder eigenaar. Help mee: met een donatie van jouw kant maken we het volgende onderzoek.
        pl - Nasza redakcja nie ma właściciela i nie szuka go. Pomóż nam drobną darowizną, a kolejne śledztwo powstanie szybciej.
        ru - Наша редакция живёт без рекламы и без хозяина. Помогите нам: даже небольшой донат оплатит следующее расследование.
        uk - Наша редакція живе без реклами та без господаря. Допоможіть нам: навіть маленький донат оплатить наступне розслідування.
        cs - Naše redakce nemá majitele ani reklamu. Pomozte nám: i malý příspěvek zaplatí další práci novinářů z přístavu.
        ro - Redacția noastră nu are patron și nici reclame. Ajută cu o donație, oricât de mică, la următoarea anchetă.
        hu - Szerkesztőségünk tulajdonos és reklám nélkül dolgozik. Segítse munkánkat egy kis adománnyal, hogy elkészüljön a következő cikk.
        el - Η δημοσιογραφία μας δεν έχει ιδιοκτήτη ούτε διαφημίσεις. Κάντε μια μικρή δωρεά, για να συνεχίσουμε τις έρευνες στο λιμάνι.
        tr - Gazeteciliğimiz reklamsız ve patronsuz yürüyor. Siz de küçük bir bağışla bir sonraki araştırmamıza destek olun.
        ar - صحافتنا بلا مالك ولا إعلانات. تبرع ولو بالقليل حتى يكتمل التحقيق القادم في الميناء.
        fa - رسانه ما نه مالک دارد و نه آگهی. با کمک مالی کوچکی از گزارش بعدی ما حمایت کنید.
        he - העיתונות שלנו פועלת בלי בעלים ובלי פרסומות. תרמו ולו סכום קטן, כדי שהתחקיר הבא על הנמל ייצא לאור.
        hi - हमारी पत्रकारिता बिना मालिक और बिना विज्ञापन के चलती है। अगली रिपोर्ट के लिए छोटा सा आर्थिक सहयोग दें।
        zh - 我们的新闻没有老板，也没有广告。如果您觉得有用，请小额捐款，帮助下一次采访。
        ja - 私たちの報道には広告もオーナーもありません。次の取材のために、少額のご寄付をお願いいたします。
        ko - 저희는 광고도 사주도 없이 취재합니다. 작은 후원으로 다음 기사에 힘이 되어주세요.
        vi - Tòa soạn của chúng tôi không có chủ và không có quảng cáo. Nếu thấy có ích, bạn hãy đóng góp một khoản nhỏ cho loạt bài tiếp theo.
        id - Redaksi kami bekerja tanpa iklan dan tanpa pemilik. Bantu liputan berikutnya dengan donasi kecil dari Anda.
        sv - Vår redaktion arbetar utan ägare och utan annonser. Hjälp till med en liten gåva, så blir nästa granskning av.
        da - Vores redaktion arbejder uden ejer og uden reklamer. Hjælp med et lille bidrag, så kommer den næste historie i hus.
        no - Redaksjonen vår arbeider uten eier og uten reklame. Hjelp til med et lite bidrag, så blir neste sak til.
        fi - Toimituksemme työskentelee ilman omistajaa ja ilman mainoksia. Auta pienellä lahjoituksella, niin seuraava juttu valmistuu.
        en | The shelter asks for donations of blankets and tinned food, which can be left at the harbour gate until Sunday.
        en | The newsroom received a donation of two million from a foundation, its editor said, and hired nine reporters.
        en | Donate blood if you can: your visit takes half an hour, and the hospital on the island needs every type.
        de | Die Redaktion erhielt eine Spende von zwei Millionen Euro und stellte neun Reporter ein.
        de | Wer helfen will, kann spenden: Das Konto der Seenotretter steht auf der Seite des Vereins.
        fr | L’association a reçu un don d’un million d’euros pour la presse des îles, a dit sa directrice.
        es | La fundación anunció una donación de un millón para el periodismo local de las islas.
        ru | Фонд объявил о пожертвовании в миллион рублей для журналистов островных газет.
        zh | 基金会宣布捐款一百万元，用于帮助岛上的新闻媒体。
    """
