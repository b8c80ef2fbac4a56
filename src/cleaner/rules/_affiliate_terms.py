"""Words and examples of the room ``affiliate``."""

from __future__ import annotations

from cleaner.rule import Words

TERMS = Words(
    en=[
        "this post contains affiliate links{text}",
        "this post may contain affiliate links{text}",
        "this article contains affiliate links{text}",
        "this article may contain affiliate links{text}",
        "this article includes affiliate links{text}",
        "this page contains affiliate links{text}",
        "this site contains affiliate links{text}",
        "this website uses affiliate links{text}",
        "disclosure: this post contains affiliate links{text}",
        "disclosure: this post may contain affiliate links{text}",
        "disclaimer: this post may contain affiliate links{text}",
        "disclaimer: this post contains affiliate links{text}",
        "disclosure: this article contains affiliate links{text}",
        "affiliate disclosure: {text}",
        "affiliate disclaimer: {text}",
        "when you purchase through links on our site, {text}",
        "when you buy through links on our site, {text}",
        "when you buy something through our links, {text}",
        "when you buy through our links, {text}",
        "when you click on links to various merchants on this site {text}",
        "if you buy something through our links, {text}",
        "if you buy something using links in our stories, {text}",
        "if you purchase through our links, {text}",
        "if you buy through our links, {text}",
        "if you click on a link in this story, {text}",
        "as an amazon associate{text}qualifying purchases",
        "as amazon associates{text}qualifying purchases",
        "we may earn a commission from links{text}",
        "we may earn commission from links{text}",
        "we may earn commissions from links{text}",
        "we may earn an affiliate commission{text}",
        "we may earn a commission if you{text}",
        "we may earn a small commission if you{text}",
        "we may earn a commission when you{text}",
        "we may earn commission if you{text}",
        "we may earn revenue from{text}links{text}",
        "we may receive a commission if you{text}",
        "we may receive a commission when you{text}",
        "we may receive compensation from{text}links{text}",
        "we earn commissions from links on our site{text}",
        "purchases made through links earn us{text}",
        "purchases you make through our links{text}",
        "note: this blog uses affiliate links{text}",
        "every item on this page was chosen by{text}",
        "we buy all the products we test{text}",
        "our editors and experts handpick every product we feature{text}",
        "disclosure: if you buy through affiliate links{text}",
        "disclosure: some of the links {text}affiliate{text}",
        "every product on this page was chosen by{text}",
        "all products featured{text}independently selected by our editors{text}",
        "all products are independently selected{text}",
    ],
    de=[
        "dieser artikel enthält affiliate-links{text}",
        "dieser beitrag enthält affiliate-links{text}",
        "dieser text enthält affiliate-links{text}",
        "die mit * gekennzeichneten links{text}",
        "die mit einem stern gekennzeichneten links{text}",
        "die mit einem sternchen gekennzeichneten links{text}",
        "die mit sternchen (*) gekennzeichneten links{text}",
        "die mit dem einkaufswagen gekennzeichneten links{text}",
        "bei den mit * gekennzeichneten links{text}",
        "bei den mit (*) gekennzeichneten links{text}",
        "alle mit * gekennzeichneten links{text}",
        "bei den hier angezeigten angeboten{text}affiliate{text}",
        "wenn sie über einen affiliate-link{text}",
        "wenn du über einen affiliate-link{text}",
        "wenn sie auf einen affiliate-link{text}",
        "wenn du auf einen affiliate-link{text}",
        "kommt über einen solchen link{text}provision{text}",
        "als amazon-partner verdien{text}qualifizierten verkäufen",
    ],
    fr=[
        "cet article contient des liens affiliés{text}",
        "cet article contient des liens d'affiliation{text}",
        "certains liens de cet article sont affiliés{text}",
        "en tant que partenaire amazon{text}",
    ],
    es=[
        "este artículo contiene enlaces de afiliados{text}",
        "este artículo contiene enlaces de afiliación{text}",
        "este artículo incluye enlaces de afiliados{text}",
        "en calidad de afiliado de amazon{text}",
    ],
    it=[
        "questo articolo contiene link di affiliazione{text}",
        "questo articolo contiene link affiliati{text}",
        "in qualità di affiliat{text}amazon{text}",
    ],
    pt=[
        "este artigo contém links de afiliados{text}",
        "este post contém links de afiliados{text}",
        "como associado da amazon{text}",
    ],
    nl=[
        "dit artikel bevat affiliate links{text}",
        "dit artikel bevat affiliate-links{text}",
        "dit artikel bevat affiliatelinks{text}",
    ],
    pl=[
        "artykuł zawiera linki afiliacyjne{text}",
        "ten artykuł zawiera linki afiliacyjne{text}",
        "w artykule znajdują się linki afiliacyjne{text}",
    ],
    ja=[
        "この記事にはアフィリエイトリンクが含まれ{text}",
        "本記事にはアフィリエイトリンクが含まれ{text}",
        "amazonのアソシエイトとして{text}",
        "記事で紹介した商品を購入すると{text}",
    ],
    sv=["artikeln innehåller annonslänkar{text}", "artikeln innehåller reklamlänkar{text}"],
)

TERMS_ROWS = """
        sv - Artikeln innehåller annonslänkar som ger tidningen en slant.
        en | When you buy a house on the island, the agent earns a commission from both sides.
        ja | この記事ではアフィリエイトの始め方を解説します
        de | Wenn Sie ein Haus kaufen, zahlt der Makler seine Provision aus eigener Tasche.
        en - This article contains affiliate links that may earn us a commission at no extra cost to you. Read our disclosure for more.
        en - Affiliate disclosure: We are paid for some of the links in this guide by the shops that we name.
        en - If you buy something through our links, the island club may earn a share of the price you pay.
        de - Die mit * gekennzeichneten Links sind Partnerlinks, über die wir am Verkauf der Ware beteiligt sind.
        fr - Cet article contient des liens affiliés, ce qui nous permet de toucher une part du prix de vente.
        es - Este artículo contiene enlaces de afiliados por los que la tienda nos paga una parte del precio.
        it - Questo articolo contiene link di affiliazione: per ogni acquisto riceviamo una parte del prezzo.
        pt - Este artigo contém links de afiliados pelos quais a loja nos paga uma parte do preço.
        nl - Dit artikel bevat affiliate links, waarvoor wij van de winkel een deel van de prijs krijgen.
        pl - Artykuł zawiera linki afiliacyjne, za które sklep płaci nam część ceny każdego zakupu.
        ja - 本記事にはアフィリエイトリンクが含まれており、購入すると当サイトに報酬が入ることがあります。
        sv - Artikeln innehåller annonslänkar, för vilka butiken betalar oss en del av priset för varje köp.
        en | This post is about affiliate links, and why the readers of the island's only blog are tired of them.
        en | When you buy a boat on the island, the harbour master wants to see the papers of the last three owners.
        en | We may earn a living by this, she said.
        de | Die mit Muscheln verzierten Schalen sind Handarbeit, und jede von ihnen kostet auf dem Markt zwölf Euro.
        fr | Le courtier a fini par toucher une commission.
        es | El alcalde pidió a la empresa una comisión.
        it | Il mediatore voleva percepire una commissione.
        nl | De makelaar vroeg voor het schip een commissie.
        sv | Mäklaren kunde få provision för varje fartyg, och för fyren en provision.
        en | The broker may earn a commission.
        en | Fishermen say that brokers take a cut of the sale, and that the harbour may earn a commission.
        en | Whoever buys a boat here pays at no extra cost to you, the broker said, a cut of the sale.
        ja | この記事は、港の収益の一部が失われた経緯を伝えている。
        ja | アソシエイト記者は港へ行き、この記事を書いた。
        ja | この港では収益の一部が町に納められている。
        zh | 本文讲述港口如何赚取佣金的故事。
        zh | 当您赚取佣金的时候，渔民却在等待风暴过去。
        ko | 이 기사는 항구가 수수료를 받을 때까지의 과정을 다룬다.
        de | Tatsächlich, so sagt der Makler, erhält der Verlag für jedes Schiff eine Vergütung.
        tr | Bu yazıda limanın nasıl komisyon kazandığı anlatılıyor.
        nl | Deze pagina van het logboek gaat over een commissie.
    """

HEADING = Words(
    en=[
        "affiliate disclosure",
        "affiliate links",
        "affiliate link",
        "affiliate disclaimer",
        "advertiser disclosure",
        "advertising disclosure",
        "editorial disclosure",
        "disclosure",
    ],
    de=[
        "affiliate-link",
        "affiliate-links",
        "affiliate links",
        "werbelink",
        "werbelinks",
        "transparenzhinweis",
        "hinweis zu affiliate-links",
    ],
    fr=["lien affilié", "liens affiliés", "liens d'affiliation"],
    es=["enlace de afiliado", "enlaces de afiliados", "enlaces de afiliación"],
    it=["link di affiliazione", "link affiliati", "link affiliato"],
    pt=["link de afiliado", "links de afiliados", "links afiliados"],
    nl=["affiliate link", "affiliate links", "affiliatelinks"],
    pl=["link afiliacyjny", "linki afiliacyjne"],
    ja=["アフィリエイトリンク", "広告リンク"],
    sv=["annonslänk", "annonslänkar", "reklamlänk", "reklamlänkar"],
    da=["reklamelink", "reklamelinks", "annoncelink"],
    no=["annonselenke", "annonselenker", "reklamelenke"],
    fi=["mainoslinkki", "mainoslinkit", "kumppanilinkki"],
)

HEADING_ROWS = """
        en - Affiliate disclosure
        de - Affiliate-link
        fr - Liens affiliés
        es - Enlaces de afiliados
        it - Link di affiliazione
        pt - Links de afiliados
        nl - Affiliate link
        pl - Link afiliacyjny
        ja - アフィリエイトリンク
        sv - Annonslänk
        da - Reklamelink
        no - Annonselenke
        fi - Mainoslinkki
        en | Affiliate links
        en | Disclosure
        de | Affiliate-Links
    """

SPONSORED = Words(
    en=[
        "this is a sponsored post",
        "this is a paid post",
        "this is a sponsored article",
        "this is sponsored content",
        "this content is sponsored",
        "this post is sponsored",
        "this article is sponsored",
        "this article was paid for by an advertiser",
        "this is a paid partnership",
        "in paid partnership",
        "paid partnership",
        "paid post",
        "advertorial",
        "sponsored content",
        "sponsored post",
        "branded content",
    ],
    de=[
        "dieser artikel ist eine anzeige",
        "dieser beitrag ist eine anzeige",
        "dies ist ein bezahlter beitrag",
        "bezahlter beitrag",
        "gesponserter beitrag",
        "gesponserter inhalt",
        "bezahlte partnerschaft",
        "in zusammenarbeit mit unserem partner",
        "advertorial",
        "entgeltliche einschaltung",
        "bezahlte anzeige",
    ],
    fr=[
        "contenu sponsorisé",
        "article sponsorisé",
        "publi-rédactionnel",
        "publirédactionnel",
        "publireportage",
        "contenu partenaire",
        "communiqué sponsorisé",
        "en partenariat rémunéré",
    ],
    es=[
        "contenido patrocinado",
        "contenido promocionado",
        "publirreportaje",
        "artículo patrocinado",
        "este contenido es patrocinado",
    ],
    it=[
        "contenuto sponsorizzato",
        "articolo sponsorizzato",
        "informazione pubblicitaria",
        "messaggio promozionale",
        "redazionale a pagamento",
        "contenuto promozionale",
        "publiredazionale",
    ],
    pt=[
        "conteúdo patrocinado",
        "conteúdo de marca",
        "publieditorial",
        "informe publicitário",
        "artigo patrocinado",
        "este conteúdo é patrocinado",
    ],
    nl=[
        "gesponsorde inhoud",
        "gesponsord bericht",
        "gesponsord artikel",
        "betaalde inhoud",
        "advertorial",
        "partnercontent",
        "in samenwerking met onze partner",
    ],
    pl=[
        "artykuł sponsorowany",
        "materiał sponsorowany",
        "materiał partnera",
        "materiał promocyjny",
        "treść sponsorowana",
        "materiał reklamowy",
    ],
    ru=[
        "на правах рекламы",
        "партнерский материал",
        "партнёрский материал",
        "спонсорский материал",
        "рекламный материал",
    ],
    uk=["на правах реклами", "партнерський матеріал", "спонсорований матеріал", "матеріал на правах реклами"],
    cs=["komerční sdělení", "sponzorovaný obsah", "sponzorovaný článek", "placená inzerce", "komerční článek"],
    ro=["advertorial", "articol sponsorizat", "conținut sponsorizat", "material publicitar"],
    hu=["szponzorált tartalom", "támogatott tartalom", "fizetett tartalom", "támogatói tartalom", "pr-cikk"],
    el=["χορηγούμενο περιεχόμενο", "διαφημιστικό περιεχόμενο", "προωθούμενο περιεχόμενο"],
    tr=["sponsorlu içerik", "bu bir reklam içeriğidir", "bu bir ilandır", "advertorial"],
    ar=["محتوى مدفوع", "محتوى إعلاني", "محتوى ممول", "مادة إعلانية"],
    he=["תוכן שיווקי", "תוכן ממומן", "תוכן מקודם", "בשיתוף מפרסם"],
    zh=["赞助内容", "推广内容", "广告合作", "贊助內容", "廣編特輯"],
    ja=["スポンサードコンテンツ", "提供記事", "タイアップ記事", "記事広告", "スポンサー記事"],
    ko=["협찬 기사", "광고성 기사", "스폰서 콘텐츠", "제휴 콘텐츠"],
    vi=["bài viết quảng cáo", "nội dung tài trợ", "nội dung quảng cáo", "thông tin quảng cáo"],
    id=["konten sponsor", "konten berbayar", "artikel sponsor", "konten ini disponsori"],
    sv=["sponsrat innehåll", "betalt innehåll", "betalt samarbete", "sponsrat inlägg", "i betalt samarbete"],
    da=["sponsoreret indhold", "betalt indhold", "sponsoreret artikel", "kommercielt samarbejde", "betalt samarbejde"],
    no=["sponset innhold", "betalt innhold", "betalt samarbeid", "kommersielt samarbeid", "betalt annonsørinnhold"],
    fi=["kaupallinen yhteistyö", "maksettu yhteistyö", "sponsoroitu sisältö", "kaupallinen sisältö"],
)

SPONSORED_ROWS = """
        en - This is a sponsored post.
        de - Entgeltliche Einschaltung
        fr - Contenu sponsorisé.
        es - Contenido patrocinado
        it - Contenuto sponsorizzato.
        pt - Conteúdo patrocinado.
        nl - Gesponsorde inhoud.
        pl - Artykuł sponsorowany.
        ru - На правах рекламы.
        uk - На правах реклами.
        cs - Komerční sdělení.
        ro - Articol sponsorizat
        hu - Szponzorált tartalom.
        el - Χορηγούμενο περιεχόμενο.
        tr - Sponsorlu içerik
        ar - محتوى مدفوع.
        he - תוכן שיווקי.
        zh - 赞助内容
        ja - スポンサードコンテンツ
        ko - 협찬 기사.
        vi - Bài viết quảng cáo.
        id - Konten sponsor.
        sv - Sponsrat innehåll.
        da - Sponsoreret indhold.
        no - Sponset innhold.
        fi - Kaupallinen yhteistyö.
        en | Sponsored content
        en | Paid partnership
        en | This is a sponsored post, she wrote.
        de | Bezahlte Partnerschaft
    """
