"""More notices of the room ``affiliate``: the site named by its name, paid texts, and what the newsroom had no part in."""

from __future__ import annotations

from cleaner.rules._book import groups

#: What the site gets + by what on this page + when the reader buys. The speaker may call itself by its name.
SHARE = groups("""
    en affiliate, affiliates, commission, commissions, compensation, referral fee, small fee, paid an, share of the revenue, share of revenue, share of the sale, share of the sales, share of sales, share of any sale, portion of the sale, portion of sales, percentage of the sale, percentage of sales, cut of the sale, cut of sales, generate income, generate revenue, earns from + may, might, can, could, gets, receives, earns, will + link, links, products, product, deals, items, retail, retailers, merchants, qualifying purchases, shopping, gifts + this article, this page, this post, this story, this guide, this list, this edit, this roundup, this round up, our links, our journalists, our editors, our team, our writers, our newsroom, hand picked, handpicked, independently, featured, deals below, links below, links above, no extra cost, no added cost, no additional cost, as an amazon associate, chosen by our, selected by our + you buy, you order, you purchase, you click, you shop, you make, you spend, if you, when you, anything you, something you, qualifying purchases, our readers, readers buy, readers make
    en affiliate content, advertorial, sponsored content, branded content, shopping round up, shopping roundup, shopping guide, e commerce desk, commerce team, e commerce team + put together, written by, produced by, created by, curated by, compiled by, prepared by, we label, is labelled, is labeled + may generate, may earn, may receive, generate income, generate revenue, earn revenue, paid for by, commission, not involved, separate from
    de provision*, vergütung, vergütungen, umsatzbeteiligung, werbekostenerstattung, prozente, beteiligung, vermittlungsprovision + link, links, verweise, warenkorb symbol, sternchen, einkaufswagen symbol, vergleichsrechner, tarifrechner, rechner + sie darüber, sie über, sie auf, sie hier, du darüber, du über, du auf, ihr darüber, ihr über, bestellen sie, bestellst du, kaufen sie, kaufst du, klicken sie, klickst du, schließen leser, leserinnen und leser, unsere leser, für sie ändert, am preis ändert, keine mehrkosten, keine zusätzlichen kosten, der preis ändert sich, ohne mehrkosten
    de partnershop*, affiliate*, provisionslink*, provisions links, partnerlink*, werbelink*, kauflink*, warenkorb symbol, partnerprogramm* + redaktion, redaktionell*, unabhängig*, wir, unser*, diesem artikel, dieser artikel, diesem text, dieser seite + entscheid*, getestet*, ausgewählt*, auswahl, empfehl*, führen zu, beeinfluss*, einfluss, enthält, enthalten, gekennzeichnet*, markiert* + produkt*, kauf*, bestell*, verweise, links, shop, shops, händler*
    fr commission, commissions, rémunération, pourcentage, part des ventes, partie de la vente, partie des ventes, affiliation, affiliés, affilié + liens, lien, cet article, cette page, ce site, cette sélection, ce guide + vous achetez, votre achat, vos achats, achat effectué, achats effectués, achetez un, achetez via, vous commandez, en passant par, partie de la vente, vous cliquez + peut toucher, peut percevoir, peut recevoir, peut être, pourrait percevoir, pourrait toucher, perçoit, touche, reverse*, gagne, prix que vous, surcoût
    es comisión, comisiones, porcentaje, parte de la venta, parte de las ventas, afiliado, afiliados, afiliación + esta página, este artículo, este texto, esta noticia, enlace, enlaces, esta nota, este sitio + si compra, si compras, si compran, cuando compra, cuando compras, si realizas, si realiza, si adquieres, si adquiere, tus compras, su compra, tu compra, compras realizadas, compras que se, si haces clic, al comprar + recibir, recibe, reciba, gana, ganar, obtener, obtiene, obtenga, llevarse, se lleva, percibe, percibir, cobra
    it commissione, commissioni, percentuale, guadagno, ricavo, affiliato, affiliati, affiliazione + link, questa pagina, questo articolo, acquisti + acquistando, se acquisti, se acquistate, se comprate, se compri, acquisti idonei, acquisti effettuati, per l utente, per te, per voi + potremmo, potrebbe, possiamo, può percepire, può ricevere, riceve, percepisce, guadagna, guadagnare, percepire
    it quota, percentuale, guadagno, commissione + prodotti, articoli consigliati, acquisti + redazione, nostra redazione + potremmo, possiamo, riceviamo, guadagniamo, guadagnare
    pt comissão, comissões, percentual, percentagem, porcentagem, afiliado, afiliados + link, links, ligações, esta página, este artigo, este texto, esta matéria + pode ganhar, pode receber, podem gerar, pode obter, poderá receber, recebe uma, ganha uma, recebe um, pode render, podem render + compras feitas, vendas feitas, comprar, compras, compra, compre, adquirir
    nl commissie, commissies, percentage, vergoeding, affiliate*, partnerlink*, kooplink*, commissielink* + link, links, kooplinks, affiliatelinks, deze pagina, dit artikel, dit verhaal + je koopt, u koopt, je iets koopt, je bestelt, u bestelt, je via, u via, je klikt, aankoop via, aankopen via, als je, als u, wanneer je + krijgt, ontvangt, ontvangen, verdient, krijgen, verdienen, kost je niets, extra kosten
    pl prowizj*, wynagrodzeni*, procent, afiliacj*, afiliacyjn* + link*, odnośnik*, tym artykule, tej stronie, tym tekście + kupisz, kupując, kupując, kupicie, zakupy, zakupu, zakupów, klikniesz, klikając, zamówisz, kupują państwo + może otrzymać, może otrzymywać, otrzymuje, zarabia, może zarobić, dostaje, może dostać, możemy
    ru комиссион*, комисси*, вознагражден*, процент с, партнерск*, партнёрск* + ссылк*, этой статье, этом материале, этой странице + покупк*, купите, покупаете, купив, покупая, закажете, перейдете, перейдёте, переходя + может получ*, могут получ*, можем получ*, получает, получаем, зарабатыва*, заработать
    uk комісі*, винагород*, відсоток з, партнерськ* + посилан*, цій статті, цьому матеріалі, цій сторінці, цьому тексті + покупк*, купите, купуєте, купуючи, придбаєте, придбавши, замовите, перейдете, переходячи + може отрим*, можуть отрим*, можемо отрим*, отримує, отримуємо, заробля*, заробити, допомагаєте
    cs provizi, provize, provizí, odměnu, podíl z + odkaz*, tomto článku, této stránce, článku + nákup*, nakoupíte, koupíte, kliknete, kliknutím, prokliknete, objednáte + může získat, může dostat, dostane, získává, dostává, můžeme, získáme, obdržet
    ro comision, comisioane, procent din, afiliere, afiliat, afiliați, afiliate + link*, acest articol, această pagină + cumperi, cumpărați, comanzi, comandați, achiziționezi, achiziționați, cumpărăturile, achizițiile, dai click + poate primi, poate obține, poate câștiga, primește, câștigă, obține, putem
    hu jutalék*, részesedés*, affiliate*, partnerlink* + link*, hivatkozás*, cikkben, ezen az oldalon, az oldalon + vásárol, vásárolsz, vásárlás*, vásárolnak, rendel, rendelsz, megrendel*, kattint* + kaphat*, részesülhet*, kap*, kereshet*, juttat*
    el προμήθεια, προμήθειες, ποσοστό, affiliate + σύνδεσμο*, συνδέσμ*, links, link, αυτό το άρθρο, αυτή τη σελίδα + αγοράσετε, αγοράσεις, αγορές, αγορά, παραγγείλετε, κάνετε κλικ + ενδέχεται, μπορεί, λάβει, λαμβάνει, κερδίζει, εισπράξει
    tr komisyon*, gelir payı, ortaklık, affiliate + bağlantı*, link*, bu yazı*, bu sayfa*, bu haber*, bu içerik* + satın al*, alışveriş yap*, sipariş ver*, satın alırsanız, tıklarsanız, yapacağınız alışveriş* + kazanabil*, alabilir*, elde edebil*, kazanır, kazanç, alır, gelir
    ar عمولة, عمولات, نسبة من + رابط, روابط, الروابط, الرابط, هذا المقال, هذه الصفحة + اشتريت, عند الشراء, شرائك, مشترياتك, عمليات الشراء, قمت بالشراء, تشتري, تقوم بشراء + قد يحصل, قد تحصل, قد نحصل, يحصل, يتلقى, قد يتلقى, يكسب, قد يكسب, نحصل
    fa کمیسیون, پورسانت, درصدی از, بخشی از + لینک, پیوند, لینک‌های, این مقاله, این مطلب, این صفحه + خرید, بخرید, خریدهای شما, خرید شما, خرید کنید, سفارش دهید + دریافت, تعلق, می‌رسد, کسب, سایت, مجله
    he עמלה, עמלות, אחוז מ, תגמול + קישור*, הקישורים, בקישורים, בכתבה, בעמוד, לינק*, לינקים + תרכשו, תקנו, רכישה, רכישות, רכישתכם, קנייה, תזמינו, תלחצו, בקנייה + עשוי, עשויה, יקבל, תקבל, מקבל, מקבלת, לקבל, נקבל
    hi कमीशन, हिस्सा + लिंक, लिंक्स, इस लेख, इस पेज, इस खबर + खरीदते, खरीदारी, खरीदने, ख़रीदारी, ऑर्डर करते, क्लिक + मिल सकता, मिलता, कमा सकता, कमा सकते, प्राप्त, मिल सकती
    zh 佣金, 返佣, 返利, 分成, 分潤, 分润, 回饋金, 傭金 + 链接, 連結, 跳转, 二维码, 口令 + 下单, 下單, 购买, 購買, 文章内, 文章內, 本文, 文中, 跳转链接, 點擊, 点击 + 可能, 我们, 我們, 本站, 编辑部, 編輯部, 部分链接, 部分連結, 仅供参考, 價格不變, 价格不变, 不影响
    ja 手数料, 紹介料, 成果報酬, 報酬, 収入, 収益, 適格販売, アフィリエイト + リンク, アソシエイト, 購入, 適格販売, アフィリエイトプログラム + 当メディア, 当サイト, 編集部, 本コンテンツ, 本記事, この記事, 本サイト, 当ブログ, 弊社, 本ページ, リンク先 + 受け取, 得て, 得る, 場合があり, 場合がご, 発生する, 参加, 還元
    ko 수수료*, 커미션*, 수익* + 링크*, 제휴*, 파트너스* + 구매*, 구입*, 주문*, 파트너스 활동* + 받을 수*, 받습니다*, 제공받*, 지급받*, 발생할*, 발생합니다*, 지급될*
    vi hoa hồng, tiền hoa hồng, phí giới thiệu + liên kết, đường dẫn, link, bài viết này, trang này + bạn mua, quý độc giả mua, mua hàng, mua sắm, đặt mua, mua qua, đặt hàng + có thể nhận, nhận được, được nhận, được hưởng, có thể được
    id komisi, imbal hasil, bagian dari penjualan + tautan, link, halaman ini, artikel ini + anda beli, anda membeli, pembelian, redaksi, belanja, berbelanja, membeli lewat, membeli melalui + memperoleh, menerima, mendapat, mendapatkan, dapat menerima
    sv provision, ersättning, kommission, affiliate*, annonslänk*, reklamlänk* + länk*, annonslänk*, reklamlänk*, affiliatelänk*, via dem, via denna, artikeln, sidan + du handlar, du köper, du klickar, du beställer, dina köp, om du, när du + få, får, tjäna, tjänar, ersättning
    da provision, kommission, betaling, affiliate*, reklamelink*, annoncelink* + link*, reklamelink*, annoncelink*, affiliatelink*, artiklen, siden, indlægget + du handler, du køber, du klikker, du bestiller, dine køb, hvis du, når du, skrevet i samarbejde, lavet i samarbejde, i samarbejde med + få, får, tjene, tjener, modtage, modtager, indeholder
    no provisjon, kommisjon, betaling, affiliate*, reklamelenk*, annonselenk* + lenk*, reklamelenk*, annonselenk*, affiliatelenk*, artikkelen, siden, innlegget + du handler, du kjøper, du klikker, du bestiller, dine kjøp, hvis du, når du, om du, i samarbeid med + få, får, tjene, tjener, motta, mottar, inneholder
    fi provisio*, komissio*, palkkio*, korvau*, affiliate*, mainoslink*, kumppanilink* + linkki*, linkin, linkkien, linkeistä, linkkejä, artikkelissa, sivulla, jutussa, mainoslink*, kumppanilink* + ostat, ostaessasi, tilaat, teet ostoksia, klikkaat, ostoksista, ostoksesi, ostoksistasi, jos ostat, kun ostat + saada, saa, saamme, ansaitsee, ansaita, voi
""")

#: The newsroom + had no part + in this text; the text + was made with a partner + and is advertising.
PAID = groups("""
    en journalists, newsroom, editorial team, editorial staff, editorial department, editorial board, newsroom staff, reporters + not involved, no involvement, no role, no part, did not participate, not participate, played no + this article, this content, this post, this feature, this advertorial, this page, this sponsored, this material, this advertisement
    en prices of the products, prices of products, prices and availability, price and availability, prices mentioned, products mentioned, deals mentioned, offers mentioned, price and offers, deals and prices + subject to change, may change, can change, may vary, may differ, fluctuate + offers, amazon, retailer, retailers, flipkart, links, commission, after publication, since publication, deals, at any time
    de redaktion, redaktionell*, journalist* + nicht beteiligt, nicht beteiligt*, kein* einfluss, nicht beeinfluss*, unabhängig von der redaktion, nicht verantwortlich, keinen einfluss + dieser anzeige, diesem beitrag, dieses beitrags, dieses inhalts, dieser artikel, dieses artikels, diesem inhalt, gesponsert*, advertorial
    de dieser artikel, dieser beitrag, dieser text, dieser inhalt + kooperation mit, zusammenarbeit mit, im auftrag, bezahlte partnerschaft + entstand, entstanden, erstellt, produziert, erschienen + provision*, vergütung, anzeige, werbung, werblich*, gesponsert, bezahlt, finanziert, redaktionell*, advertorial
    fr la rédaction, notre rédaction, les journalistes + n a pas participé, n ont pas participé, n a pas pris part, n est pas impliquée, sans intervention + ce contenu, cet article, cette publication, ce publireportage
    es la redacción, nuestra redacción, los periodistas, el equipo editorial + no ha participado, no han participado, no participó, no participaron, no ha intervenido + este contenido, este artículo, este texto, esta publicación
    it la redazione, i giornalisti + non ha partecipato, non hanno partecipato, non è coinvolta, non è stata coinvolta + questo contenuto, questo articolo, questo testo
    pt a redação, a redacção, os jornalistas, a equipe editorial + não participou, não participaram, não participam, sem envolvimento, não teve envolvimento + este conteúdo, deste conteúdo, este artigo, deste artigo, desta matéria, deste texto
    nl de redactie, onze redactie, onze journalisten + niet betrokken, geen bemoeienis, niet verantwoordelijk, geen rol + dit artikel, deze inhoud, deze content, dit bericht, deze advertorial, van dit
    da artiklen er, indlægget er, denne artikel er, dette indlæg er, indholdet er + i samarbejde med, betalt af, sponsoreret af, sponsoreret + reklame*, annonce*, affiliate*, betalt, kommerciel*
    no artikkelen er, innlegget er, denne artikkelen er, dette innlegget er, innholdet er + i samarbeid med, betalt av, sponset av, sponset + reklame*, annonse*, affiliate*, betalt, kommersiel*
    sv artikeln är, inlägget är, den här artikeln är, detta inlägg är, innehållet är + i samarbete med, betald av, sponsrad av, sponsrat av + reklam*, annons*, affiliate*, betalt, kommersiell*
    fi artikkeli on, juttu on, sisältö on, kirjoitus on + yhteistyössä, maksama, sponsoroima + mainos*, kaupalli*, affiliate*, maksettu
    ru редакция, журналисты + не участвова*, не принимала участия, не принимали участия, не несет ответственности за содержание, не несёт ответственности за содержание + рекламн*, партнерск*, партнёрск*, этого материала, материала подготов*
    pl redakcja, dziennikarze + nie uczestniczy*, nie brała udziału, nie brali udziału, nie miała wpływu + materiał*, tekst*, treść, treści, artykuł* + sponsorowan*, reklamow*, partner*, promocyjn*
""")

ROWS = """
        en - Hand-picked by our shopping desk: Port Ellis Post may be paid an affiliate fee when you order products named in this guide.
        en - The journalists of the Port Ellis Post were not involved in making this sponsored feature.
        de - Die Verweise mit Warenkorb-Symbol führen zu Partnershops; welche Produkte getestet werden, entscheidet die Redaktion allein.
        fr - Si vous achetez un phare miniature en passant par ces liens, la Gazette du Port peut toucher une commission.
        es - El Diario del Puerto recibe un porcentaje de la venta si compra algo desde los enlaces de esta página.
        pt - O Jornal do Porto pode ganhar uma comissão pelas compras feitas com os links acima.
        nl - Als je via een van deze links iets bestelt, krijgt de Havenkrant daarvoor een kleine vergoeding.
        pl - Jeśli kupisz coś przez link z tej strony, Kurier Portowy może otrzymać prowizję.
        ru - Если вы что-то купите по ссылке из статьи, «Портовый вестник» может получить комиссию.
        ro - Dacă achiziționezi ceva de la un link din pagină, Gazeta Portului poate primi un comision.
        el - Αν αγοράσετε κάτι από τους συνδέσμους, η Εφημερίδα του Λιμανιού ενδέχεται να λάβει προμήθεια.
        ar - إذا اشتريت عبر أحد الروابط فقد يحصل موقع الميناء على عمولة صغيرة.
        fa - اگر از لینک‌های این صفحه خرید کنید، بخشی از مبلغ به مجله بندر تعلق می‌گیرد.
        zh - 文章内的部分链接会为港口报带来佣金，购买前请自行比较，仅供参考。
        ja - リンク先で商品を購入すると、港新聞が手数料を受け取る場合があります。
        ko - 링크를 통해 구매하시면 항구신문이 수수료를 받을 수 있습니다.
        sv - Det här testet innehåller annonslänkar. När du handlar via dem kan Hamnbladet få provision.
        da - Reklame: indlægget er skrevet i samarbejde med Havnebutikken og indeholder affiliate-links.
        no - Når du handler via lenkene, kan Havneavisen få provisjon fra butikken.
        fi - Kun ostat tuotteen linkin kautta, Satamalehti voi saada siitä palkkion.
        it - Acquistando dai link di questa pagina il Giornale del Porto potrebbe percepire una commissione.
        uk - Якщо ви щось купите за посиланням зі статті, «Портовий вісник» може отримати комісію.
        cs - Pokud přes odkaz v článku nakoupíte, Přístavní list může získat provizi.
        hu - Ha az oldalon lévő linkről vásárol, a Kikötői Hírlap jutalékot kaphat.
        tr - Bu sayfadaki bağlantılardan satın alırsanız Liman Gazetesi komisyon kazanabilir.
        he - אם תרכשו דרך הקישורים בכתבה, עיתון הנמל עשוי לקבל עמלה קטנה.
        hi - अगर आप इस पेज के लिंक से खरीदारी करते हैं, तो बंदरगाह टाइम्स को कमीशन मिल सकता है।
        vi - Báo Cảng có thể nhận hoa hồng khi bạn mua hàng qua liên kết trên trang này.
        id - Redaksi Kabar Pelabuhan memperoleh komisi dari tautan toko di halaman ini.
        en | When you buy a flat on the island, the agent gets a commission of three percent, and our tenants pay for it in the end.
        en | The reporters were not involved in the fire, the court found, and the page on which their names stood was a forgery.
        en | Our journalists bought both kettles in a shop, and only one of them may be used on a gas stove without a risk.
        de | Wer über den Makler kauft, zahlt eine Provision von drei Prozent, und für die meisten auf der Insel ist das zu viel.
        es | El intermediario se llevaba un porcentaje de la venta de cada barco, y si compra otro, dijo la juez, lo pierde todo.
        ru | Посредник может получить комиссию с каждой покупки, если порт не изменит правила, сказал капитан.
        ja | 港の食堂は売り上げから手数料を引かれ、店主は配達アプリの利用をやめる場合があると話した。
        zh | 中间商从每次购买中拿走两成佣金，渔民说他们可能明年就不再出海。
        ko | 중개인은 구매자에게서 수수료를 받을 수 있지만, 섬에서는 아무도 그렇게 하지 않는다고 말했다.
"""
