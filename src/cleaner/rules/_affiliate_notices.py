"""Notices of the room ``affiliate``: paragraphs that disclose what the site earns, and what its prices are worth."""

from __future__ import annotations

from cleaner.rules._book import groups

NOTICE = groups("""
    en affiliate, affiliates, commission, commissions, commissionable, compensation, kickback, kick back, referral fee, a small fee, amazon associate, revenue share + earn, earns, earning, receive, receives, get, gets, make, makes, collect, collects, get paid, be paid, are paid, is paid, compensated + link, links, linked, buy, buying, purchase, purchases, click, clicking, shop, shopping, order, orders, partners, retailers + we, our, us, i, my, this site, this website, this post, this article, this page, this story, this blog, this guide + if you, when you, you buy, you purchase, you click, you make, you shop, our links, through links, via links, links on, links in, using links, using the, these links, affiliate links, affiliate relationships, qualifying purchases, retail links, commissionable links, when readers + link*, affiliate*, partners, retailers, product*, item*, click*, referral*, kickback, site, website, page, post, article, amazon, shop*, order, blog, guide, guides, story
    en affiliate relationships, affiliate link, affiliate links, affiliate partner, affiliate partners, affiliate partnerships + commission, compensation, compensated, a fee, support, supports, no extra cost, no additional cost, kick back, kickback, earn, revenue + we, our, us, i, my
    en independently, hand picked, handpicked + selected, chosen, reviewed, reviews, picked, evaluate, evaluates, review, recommend, recommends, select, choose + editors, editorial, our team, we, us, our research + featured, products, items, brands, companies, company + link, links, commission, buy, purchase, retailer, retailers, featured here, featured are, everything
    en prices were correct, prices correct, prices are correct, prices were accurate, prices are accurate, prices accurate, price correct, price accurate, prices and availability, price and availability, pricing and availability, prices and deals, prices and offers, prices and stock, prices are subject, prices subject, prices quoted, prices listed, prices shown, prices mentioned, prices may, prices can, prices in this, prices in the article + time of publication, time of publishing, time of writing, time of posting, when published, was published, at publication, without notice, this article, this story, press time, of going to press, since publication
    en review unit, review sample, press sample, test unit, free sample, free of charge, in exchange for, product samples + provided, supplied, sent, loaned, received, gifted + review, reviews + our own, my own, no influence, no say, not influence, honest, unbiased, independent of, no compensation, not paid, not compensated
    de provision, affiliate, provisionslinks, partnerlinks, werbelinks, kaufprovision, einkaufslinks, vermittlungsprovision + link, links, kauf, kaufen, kaufst, einkauf, einkaufen, bestellen, bestellst, bestellung, klicken, klickst, klick, shop, händler, partner + wir, uns, ich, redaktion, seite, unser*, diesem artikel, dieser artikel + erhalten, erhalte, bekommen, bekomme, verdienen, enthält, markiert*, gekennzeichnet*, mit einem stern*, sternchen, unabhängig, bekommt, erhält, finanzier*
    de unverbindliche preis*, preise können, alle preis*, preisangaben, preise und verfügbarkeit, preise zum + zeitpunkt der veröffentlichung, stand der veröffentlichung, ohne gewähr, seit veröffentlichung, seit der veröffentlichung, redaktionsschluss, zum zeitpunkt der erstellung, tagesaktuell*
    fr commission, commissions, affiliation, affilié, affiliés, affiliée, rémunération, partenaires marchands + lien, liens, achat, achats, achetez, acheter, cliquez, cliquant, commande + nous, notre, nos, rédaction, ce site, cet article, je, site + percevoir, perçoit, perçoive, toucher, touche, touchons, recevoir, reçoit, recevons, gagner, contient, contenir, rémunér*, surcoût, percevons, sans frais
    fr prix + indiqués, affichés, mentionnés, mentionnées, donnés + titre indicatif, susceptibles d évoluer, moment de la publication, date de publication, moment de la rédaction, peuvent varier, sont susceptibles
    es comisión, comisiones, afiliado, afiliados, afiliación, afiliacion + enlace, enlaces, compra, compras, compras, comprar, clic + nosotros, nuestro, nuestra, nuestros, nuestras, nuestro equipo, este artículo, esta página, este sitio, este blog, redacción, podemos, medio, web + recibir, recibimos, reciba, recibe, ganar, ganamos, obtener, obtenemos, contener, contiene, llevarnos, llevamos, percibir, sin coste, sin costo, beneficio
    es precio, precios + momento de la publicación, momento de publicar, fecha de publicación, momento de escribir, momento de redactar + variar, varíen, cambiar, correctos, sujetos, pueden, podrían, disponibilidad, oferta
    it commissione, commissioni, affiliazione, affiliato, affiliati, affiliate + link, acquisto, acquisti, acquistare, acquistate, acquisti, click, clic + noi, nostro, nostra, nostri, questo articolo, questa pagina, questo sito, redazione, sito, potremmo, possiamo + ricevere, riceve, riceviamo, guadagnare, guadagna, ottenere, percepire, contiene, contenere, senza costi, alcun costo, costi aggiuntivi
    it prezzi, prezzo + momento della pubblicazione, data di pubblicazione, al momento della stesura, al momento della scrittura + variare, variazioni, cambiare, aggiornati, corretti, riferiscono, subire, indicati
    pt comissão, comissões, afiliado, afiliados, afiliação, comissao + link, links, compra, compras, comprar, ligação, ligações, clicar + nós, nosso, nossa, nossos, nossas, este artigo, esta página, este site, este texto, podemos, redação, redacção, site + receber, recebe, recebemos, ganhar, ganhamos, obter, contém, conter, parte da, sem custo, custo adicional
    pt preços, preço + momento da publicação, data de publicação, data da publicação, momento da redação, na publicação + variar, sofrer, alterar, alterados, mudar, sujeitos, corretos, disponibilidade, alterações
    nl commissie, commissies, affiliate, affiliatelinks, partnerlinks, commissielinks + link, links, aankoop, aankopen, koopt, koop, kopen, klikt, klik, bestelt, bestel, webshop + wij, we, ons, onze, redactie, dit artikel, deze pagina, deze site, ik + ontvangen, ontvangt, krijgen, krijgt, verdienen, verdient, bevat, extra kosten, kost jou, onafhankelijk, krijg, ontvang
    nl prijzen, prijs + moment van publicatie, tijde van publicatie, moment van schrijven, tijde van schrijven, publicatiedatum + kunnen, afwijken, veranderen, wijzigen, gecontroleerd, correct, gelden
    pl prowizj*, afiliac*, partnersk*  + link*, odnośnik*, zakup*, kup*, klik* + my, nas, nasz*, redakcj*, ten artykuł, tym artykule, artykuł, strona, serwis*, możemy + otrzym*, zarab*, zawiera*, dostać, dostajemy, prowizję, bez dodatkowych, dodatkowych kosztów
    pl ceny, cena + w momencie publikacji, w dniu publikacji, w chwili publikacji, w czasie publikacji + mogą, może, aktualn*, zmian*, ulec, podan*
    ru партнёрск*, партнерск*, комисси*, вознагражден* + ссылк*, покупк*, купите, покупаете, перейдёте, переход* + мы, нас, наш*, редакци*, сайт*, статье, статья, материал* + получ*, заработ*, содерж*, могут, может, можем, без доплаты, дополнительн*
    ru цены + момент публикации, момента публикации, дату публикации, момент выхода, момент подготовки + указан*, могут, актуальн*, измен*
    uk партнерськ*, комісі*, винагород* + посилан*, покупк*, купуєте, купите, придбаєте, перейдете + ми, нас, наш*, редакці*, сайт*, статті, стаття, матеріал* + отрим*, заробл*, заробити, міст*, можуть, може, можемо, додатков*
    uk ціни + момент публікації, моменту публікації, дату публікації, момент виходу, час публікації + вказан*, можуть, актуальн*, змін*
    cs provizi, provize, provizí, affiliate, partnersk* + odkaz*, nákup*, koupíte, nakoupíte, kliknut*, prokliku + my, nám, nás, náš, naš*, redakc*, článek, článku, stránk*, web*, můžeme + získ*, dostat, dostaneme, obsahuje, obsahovat, vydělá*, navíc, přispějete
    cs ceny, cena + v době vydání, v době publikace, ke dni vydání, v době psaní, ke dni zveřejnění, v době zveřejnění + mohou, může, platné, aktuální, změnit, lišit, uveden*
    ro comision, comisioane, afiliere, afiliat, afiliați, afiliate + link, linkuri, linkurile, link uri, cumperi, cumpărați, achiziție, achiziții, achiziția + noi, noastră, nostru, noastre, acest articol, această pagină, acest site, redacția, putem, site + primi, primim, câștiga, obține, conține, conțin, suplimentar, suplimentare, încasa
    ro prețuri, prețurile, prețul + momentul publicării, data publicării, momentul redactării, momentul scrierii + pot, poate, valabile, modific*, variază, corecte, schimba
    hu jutalék*, affiliate*, partnerlink*, partner link* + link*, vásárol*, vásárlás*, kattint*, rendel* + mi, nekünk, oldal*, cikk*, szerkesztőség*, lapunk*, kapunk, kaphatunk + kap*, tartalmaz*, részesül*, keres*, többletköltség*
    hu árak, az ár + megjelenés*, a cikk írásakor, közzététel*, publikálás* + változhat*, érvényes*, vonatkoz*, aktuális*, tájékoztató*
    el προμήθεια, προμήθειες, affiliate, συνεργατών, θυγατρικών + σύνδεσμο, συνδέσμους, συνδέσμων, σύνδεσμοι, αγορά, αγορές, αγοράσετε, αγοράσεις, link, links + μας, εμείς, άρθρο, σελίδα, ιστοσελίδα, ιστότοπος, site + λάβουμε, λαμβάνουμε, λαμβάνει, κερδίσουμε, κερδίζουμε, περιέχει, περιλαμβάνει, επιπλέον κόστος, χωρίς κόστος, λάβει
    el τιμές + στιγμή της δημοσίευσης, ώρα της δημοσίευσης, κατά τη δημοσίευση, ημερομηνία δημοσίευσης, χρόνο δημοσίευσης, ώρα της συγγραφής, στιγμή της συγγραφής + ισχύουν, αλλάξουν, ενδέχεται, μπορεί, ίσχυαν
    tr komisyon, affiliate, komisyonu, satış ortaklığı, ortaklık bağlantı*, gelir ortaklığı + bağlantı*, link*, satın, alışveriş*, tıkla* + biz, bize, sitemiz*, bu yazı*, bu sayfa*, bu içerik*, bu makale*, sayfamız*, bu haber* + kazan*, alabilir*, elde, içer*, ek ücret, ek maliyet, alırız
    tr fiyatlar + yayın tarihi*, yayınlandığı, yayımlandığı, yazının hazırlandığı, yazıldığı, yayın anı* + değişebil*, geçerli*, güncel*, değişiklik*
    ar عمولة, عمولات, تابعة, الأفلييت, التسويق بالعمولة + رابط, روابط, الروابط, الرابط, شراء, الشراء, اشتريت, مشترياتك + نحصل, نربح, نكسب, نتلقى, قد نحصل, قد نتلقى, نتقاضى, قد نربح, يحصل الموقع, موقعنا + موقعنا, إضافية, هذا المقال, هذه الصفحة, عبر, خلال, لنا, المنتجات
    ar الأسعار + وقت النشر, عند النشر, وقت كتابة, تاريخ النشر, لحظة النشر + قد, قابلة, صحيحة, تتغير, عرضة
    fa کمیسیون, پورسانت, همکاری در فروش, افیلیت + لینک, پیوند, خرید, لینک‌ها, لینک‌های, پیوندها + ما, سایت, این مقاله, این مطلب, این صفحه, وب‌سایت + دریافت, درآمد, کسب, شامل, اضافی
    fa قیمت‌ها, قیمت + زمان انتشار, هنگام انتشار, تاریخ انتشار, زمان نگارش + ممکن است, تغییر, معتبر, مربوط
    he עמלה, עמלות, שותפים, אפילייט + קישור, קישורים, הקישורים, בקישור, רכישה, רכישות, רכישתכם, תרכשו, לרכוש + אנו, אנחנו, לנו, האתר, הכתבה, בכתבה, לאתר, המערכת + נקבל, שנקבל, ונקבל, לקבל, מקבלים, להרוויח, כוללת, מכילה, תוספת, נרוויח
    he המחירים, מחירים + מועד הפרסום, למועד הפרסום, זמן הפרסום, בעת הפרסום, במועד הפרסום, מועד הכתיבה, לזמן הכתיבה, יום הפרסום, ליום הפרסום + עשויים, נכונים, להשתנות, מעודכנים, תקפים
    hi कमीशन, एफिलिएट, अफिलिएट + लिंक, लिंक्स + हम, हमें, हमारी, हमारे, इस लेख, इस पेज, साइट, वेबसाइट + मिल, मिलता, मिल सकता, कमा, शामिल, अतिरिक्त, प्राप्त
    hi कीमतें, कीमत, दाम + प्रकाशन के समय, प्रकाशित होने, लिखे जाने, प्रकाशन की तारीख + बदल, सही, अलग, परिवर्तन
    zh 佣金, 返利, 联盟链接, 聯盟連結, 分润, 分潤, 回饋金, 推广链接 + 链接, 連結, 购买, 購買, 点击, 點擊, 下单, 下單 + 本站, 本文, 本刊, 编辑部, 編輯部, 我们可能, 我们会, 我们将, 我们可以, 我們可能, 我們會, 我們將, 我們可以 + 获得, 獲得, 可能, 赚取, 賺取, 收取, 含有, 不会增加, 不會增加, 额外, 額外
    zh 价格, 價格, 售价, 售價 + 发稿时, 發稿時, 发布时, 發布時, 截稿, 刊登时, 刊登時, 撰文时, 撰文時, 发表时, 發表時, 撰稿时, 撰稿時 + 为准, 為準, 变动, 變動, 可能, 仅供参考, 僅供參考
    ja アフィリエイト, アソシエイト, 成果報酬, 紹介料, 収益の一部, 売上の一部 + リンク, 購入, 広告, プログラム, 商品, クリック + 当サイト, 本サイト, 当メディア, 本記事, 編集部, 弊社, 当ページ, 本ページ, 当ブログ, 弊誌 + 還元, 参加, 受け取, 利用, 発生, 得て, 得る, 含ま, 含む
    ja 価格, 値段 + 執筆時, 公開時, 掲載時, 公開日, 記事公開, 記事執筆, 掲載当時, 取材時 + 変更, 異なる, ものです, 場合があり, ご了承, 最新
    ko 제휴 링크*, 제휴링크*, 제휴 마케팅*, 제휴마케팅*, 파트너스 활동*, 커미션*, 일정액의 수수료*, 수수료를 제공*, 수수료를 받*, 수수료를 지급* + 링크*, 구매*, 구입* + 저희*, 이 글*, 본 글*, 이 포스팅*, 본 포스팅*, 이 기사*, 본 기사*, 당사*, 이 게시물*, 본 게시물*, 이 콘텐츠*, 본 콘텐츠*, 이 페이지* + 제공받*, 받을*, 받습니다*, 지급받*, 수익*, 얻을*, 포함*
    ko 가격은, 가격* + 작성 시점*, 게시 시점*, 발행 시점*, 기사 작성*, 보도 시점*, 작성일*, 게시일*, 작성 당시*, 게시 당시* + 변동*, 다를*, 달라질*, 바뀔*
    vi hoa hồng, tiếp thị liên kết, liên kết tiếp thị, affiliate + liên kết, đường dẫn, mua, link + chúng tôi, bài viết, trang này, trang web + nhận, hưởng, kiếm, chứa, không phát sinh, thêm chi phí
    vi giá, giá cả + thời điểm đăng, thời điểm xuất bản, thời điểm viết, thời điểm đăng tải + có thể, thay đổi, chính xác, tham khảo
    id komisi, afiliasi + tautan, link, pembelian, membeli, beli + kami, artikel ini, halaman ini, situs ini + menerima, mendapat, mendapatkan, memperoleh, berisi, mengandung, memuat, biaya tambahan
    id harga + saat diterbitkan, saat dipublikasikan, waktu publikasi, saat publikasi, saat artikel ini, saat penulisan, saat tayang + dapat, bisa, berubah, berlaku, sewaktu waktu
    sv provision, affiliate, affiliatelänkar, annonslänkar, annonslänk, reklamlänkar, reklamlänk, kommission + länk, länkar, länkarna, köp, köper, handlar, klick, klickar, annonslänkar, reklamlänkar, affiliatelänkar + vi, oss, redaktionen, artikeln, sidan, vår, våra, jag + får, få, tjäna, tjänar, innehåller, ersättning, provision, oberoende
    sv priser, priserna, pris + vid publicering, publiceringstillfället, när artikeln, vid tidpunkten för, publiceringsdagen, vid publiceringen + kan, ändras, gäller, avvika, aktuella, kontrollerade
    da provision, kommission, affiliate, affiliatelinks, reklamelinks, annoncelinks, reklamelink, annoncelink + link, links, linket, linkene, køb, køber, handler, klik, klikker, affiliatelinks, reklamelinks, annoncelinks + vi, os, redaktionen, artiklen, siden, vores, jeg + får, få, tjener, tjene, indeholder, modtager, modtage, uafhængig*
    da priser, priserne, prisen + ved udgivelsen, udgivelsestidspunktet, publiceringstidspunktet, på tidspunktet, da artiklen, ved publicering + kan, ændre, gældende, gælder, korrekte, variere
    no provisjon, affiliate, affiliatelenker, annonselenker, annonselenke, reklamelenker, kommisjon + lenke, lenker, lenken, lenkene, kjøp, kjøper, handler, klikk, klikker, affiliatelenker, annonselenker, reklamelenker + vi, oss, redaksjonen, artikkelen, saken, siden, vår, våre, jeg + får, få, tjener, tjene, inneholder, mottar, motta, uavhengig*
    no priser, prisene, prisen + ved publisering, publiseringstidspunktet, på tidspunktet, da artikkelen, da saken, da den ble + kan, endre, endres, gjaldt, gjelder, avvike, variere
    fi provisio*, komissio*, affiliate*, kumppanilink*, mainoslink*, kaupallisia link* + link*, osto*, ostat, ostaessa*, tilaat, klikka* + me, meille, saamme, sivusto*, artikkel*, juttu, jutun, toimitu*, blogi* + saa*, ansait*, sisält*, palkkio*, lisäkulu*, lisäkustannu*
    fi hinnat, hinta + julkaisuhetk*, julkaisun aikaan, julkaisupäivä*, kirjoitushetk*, julkaisuaj* + voivat, voi, muuttua, perustuvat, tarkistettu, oikeita, ajantasa*
""")

NOTICE_ROWS = """
        en - Every company in our guides has been chosen by our own researchers. If you click a link and sign up, we may get a commission.
        en - Prices in this article were checked by the desk and were correct when it was published.
        de - Die Redaktion sucht alle Produkte selbst aus. Bei einem Kauf über die Links bekommen wir manchmal eine Provision vom Händler.
        fr - Nos choix restent les nôtres, mais un achat fait depuis les liens de cette page peut nous permettre de toucher une commission.
        es - Nuestro equipo elige lo que quiere; si compras desde alguno de los enlaces de la lista, podemos ganar una pequeña comisión.
        it - La redazione sceglie da sola i prodotti; se comprate da uno dei link, il sito potrebbe ricevere una piccola commissione.
        pt - A nossa escolha é livre; se usar um dos links para comprar, podemos ganhar uma pequena comissão.
        nl - Onze redactie kiest zelf; als je via een van de links iets koopt, krijgen we daar soms een kleine commissie voor.
        pl - Redakcja wybiera produkty sama; jeśli zrobisz zakupy przez któryś z linków, możemy otrzymać niewielką prowizję.
        ru - Редакция выбирает товары сама; если вы что-то купите по ссылке, мы можем получить небольшую комиссию.
        uk - Редакція обирає товари сама; якщо ви щось купите за посиланням, ми можемо отримати невелику комісію.
        cs - Redakce vybírá zboží sama; pokud přes některý odkaz nakoupíte, můžeme získat malou provizi.
        ro - Redacția alege singură produsele; dacă cumperi printr-unul dintre linkuri, putem primi un mic comision.
        hu - A termékeket a szerkesztőség választja ki; ha valamelyik linken keresztül vásárol, kaphatunk érte némi jutalékot.
        el - Διαλέγουμε μόνοι μας τα προϊόντα· αν αγοράσετε κάτι από τους συνδέσμους, μπορεί να λάβουμε μικρή προμήθεια στο site μας.
        tr - Ürünleri kendimiz seçiyoruz; bu yazıdaki bağlantılardan alışveriş yaparsanız küçük bir komisyon kazanabiliriz.
        ar - نختار المنتجات بأنفسنا، وإذا اشتريت شيئا عبر أحد الروابط فقد نحصل على عمولة صغيرة.
        fa - ما محصولات را خودمان انتخاب می‌کنیم و از خرید شما با این لینک‌ها شاید کمیسیون کمی دریافت کنیم.
        he - אנחנו בוחרים את המוצרים בעצמנו; אם תרכשו דרך אחד הקישורים, ייתכן שנקבל עמלה קטנה.
        hi - हम सामान खुद चुनते हैं; अगर आप किसी लिंक से खरीदारी करते हैं, तो हमें थोड़ा कमीशन मिल सकता है।
        zh - 商品由我们自己挑选；如果您从文中的链接下单购买，我们可能赚取一点佣金。
        ja - 商品は編集部が選んでいます。リンクから購入されると、売上の一部が当サイトに還元されることがあります。
        ko - 이 글의 링크로 물건을 구매하시면 저희 사이트가 적은 수수료를 받을 수 있습니다.
        vi - Chúng tôi tự chọn sản phẩm; nếu bạn mua qua một đường dẫn nào đó, chúng tôi có thể nhận một khoản hoa hồng nhỏ.
        id - Kami memilih sendiri semua barang; jika Anda membeli lewat salah satu tautan, kami bisa mendapat sedikit komisi.
        sv - Redaktionen väljer själv; om du handlar via någon av länkarna kan vi få en liten provision.
        da - Redaktionen vælger selv; hvis du handler via et af de links, kan vi få en lille provision.
        no - Redaksjonen velger selv; hvis du handler via en av lenkene, kan vi få en liten provisjon.
        fi - Toimitus valitsee tuotteet itse; jos ostat jotain linkin kautta, voimme saada pienen provision, ja saamme sen kaupalta.
        en | The agent earns a commission of three percent when the buyer signs, the court heard, and he had asked for five.
        en | "We expect the Commission to make an order this spring, and we will buy nothing before that," the minister said.
        en | Affiliate marketing pays streamers a commission for each sale, and most of them say that it is not enough to live on.
        en | House prices may fall again in spring, the bank said, although they were three percent higher at the end of the year.
        en | We tested nine kettles for a month, and the cheapest of them is the one that we recommend to anybody who drinks tea.
        de | Die Provision zahlt nach dem neuen Gesetz, wer den Makler bestellt, und der Kauf wird dadurch für viele billiger.
        fr | La commission a reçu les pêcheurs jeudi et nous dira avant l’été si les achats de quotas seront permis.
        es | La comisión de pesca podrá recibir nuevas ofertas de compra hasta el viernes, según la consejera.
        ru | Комиссия может получить новые материалы до пятницы, сообщили в порту, а цены на рыбу останутся прежними.
        zh | 渔民说，中间商收取的佣金太高，去年购买新船的人因此少了三成。
    """
