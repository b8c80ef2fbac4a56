"""Words and examples of the room ``affiliate``."""

from __future__ import annotations

from cleaner.rule import Words

DISCLOSURE = Words(
    en=[
        "this post contains affiliate links",
        "this post may contain affiliate links",
        "this article contains affiliate links",
        "this article may contain affiliate links",
        "this article includes affiliate links",
        "this page contains affiliate links",
        "this website uses affiliate links",
        "this site contains affiliate links",
        "this blog uses affiliate links",
        "contains affiliate links",
        "we may earn a commission",
        "we may earn a commission from links on this page",
        "we may earn a commission from links in this article",
        "we may earn commission from links on this page",
        "we may earn commission from links on this page, but we only recommend products we back",
        "we may earn an affiliate commission",
        "we may receive a commission",
        "we may receive a commission on purchases made from links",
        "we earn a commission for products purchased through some links in this article",
        "some of the links in this article are affiliate links",
        "some of the links in this article are affiliate ones",
        "some of the links in this post are affiliate links",
        "some links are affiliate links",
        "when you purchase through links on our site, we may earn an affiliate commission",
        "when you buy through links on our site, we may earn an affiliate commission",
        "when you buy through our links, we may earn a commission",
        "when you purchase through our links, we may earn a commission",
        "if you buy something through our links, we may earn a commission",
        "if you buy something using links in our stories, we may earn a commission",
        "if you buy something using links in our stories, we may earn a commission. this helps support our journalism",
        "if you make a purchase through our links, we may earn a commission",
        "if you purchase through our links, we may earn a commission",
        "if you click on a link and make a purchase, we may receive a small commission",
        "all products featured are independently selected by our editors",
        "all products are independently selected by our editors",
        "products are chosen independently by our editors. purchases made through our links may earn us a commission",
        "every product is independently selected by our editors",
        "every product is carefully selected by our editors",
        "our editors independently select these products",
        "our editors independently selected these products",
        "purchases made through links may earn us a commission",
        "purchases you make through our links may earn us a commission",
        "as an amazon associate, i earn from qualifying purchases",
        "as an amazon associate i earn from qualifying purchases",
        "as an amazon associate we earn from qualifying purchases",
        "as an amazon associate, we earn from qualifying purchases",
        "this means that if you click through them to make a purchase, we may earn a small commission at no additional cost to you",
        "this means we may earn a commission if you make a purchase, at no additional cost to you",
        "sponsored links may generate revenue",
    ],
    de=[
        "dieser artikel enthält affiliate-links",
        "dieser beitrag enthält affiliate-links",
        "dieser text enthält affiliate-links",
        "enthält affiliate-links",
        "enthält affiliate links",
        "dieser artikel enthält sogenannte affiliate-links",
        "dieser beitrag enthält werbelinks",
        "links sind affiliate-links",
        "die mit * gekennzeichneten links sind affiliate-links",
        "die mit einem stern gekennzeichneten links sind affiliate-links",
        "die mit sternchen gekennzeichneten links sind affiliate-links",
        "bei den mit * gekennzeichneten links handelt es sich um affiliate-links",
        "bei den links in diesem artikel handelt es sich um affiliate-links",
        "mit * markierte links sind affiliate-links",
        "kommt über einen solchen link ein einkauf zustande, werden wir mit einer provision beteiligt",
        "kommt über einen solchen einkaufslink ein kauf zustande, erhalten wir eine provision",
        "wenn sie über diese links einkaufen, erhalten wir eine provision",
        "wenn sie auf einen solchen link klicken und darüber einkaufen, erhalten wir eine provision",
        "wenn du über diese links einkaufst, erhalten wir eine provision",
        "wenn ihr über diese links einkauft, erhalten wir eine provision",
        "wir erhalten bei einem kauf eine provision",
        "für sie entstehen dabei keine mehrkosten",
        "für sie entstehen keine mehrkosten",
        "für dich entstehen dabei keine zusätzlichen kosten",
        "für dich ändert sich der preis nicht",
        "für dich ändert sich am preis nichts",
        "für sie ändert sich am preis nichts",
        "der preis ändert sich für sie nicht",
        "als amazon-partner verdienen wir an qualifizierten verkäufen",
        "als amazon-partner verdiene ich an qualifizierten verkäufen",
        "sie wollen online einkaufen? dann nutzen sie bitte einen der folgenden links",
    ],
    fr=[
        "cet article contient des liens affiliés",
        "cet article contient des liens d'affiliation",
        "cet article peut contenir des liens affiliés",
        "certains liens de cet article sont affiliés",
        "certains liens sont affiliés",
        "certains liens de cet article sont des liens affiliés",
        "nous pouvons percevoir une commission",
        "nous pouvons toucher une commission sur les achats effectués via ces liens",
        "nous pouvons recevoir une commission si vous achetez via ces liens",
        "lorsque vous achetez via nos liens, nous pouvons percevoir une commission",
        "si vous achetez un produit via nos liens, nous pouvons percevoir une commission",
        "en tant que partenaire amazon, je réalise un bénéfice sur les achats remplissant les conditions requises",
        "en tant que partenaire amazon, nous réalisons un bénéfice sur les achats remplissant les conditions requises",
    ],
    es=[
        "este artículo contiene enlaces de afiliados",
        "este artículo contiene enlaces de afiliación",
        "este artículo incluye enlaces de afiliación",
        "este post contiene enlaces de afiliados",
        "algunos de los enlaces de este artículo son afiliados y pueden reportar un beneficio",
        "algunos enlaces de este artículo son de afiliados",
        "algunos enlaces son de afiliados",
        "podemos recibir una comisión por las compras realizadas a través de los enlaces",
        "podemos recibir una comisión si compras a través de estos enlaces",
        "si compras a través de nuestros enlaces, podemos recibir una comisión",
        "en calidad de afiliado de amazon, obtengo ingresos por las compras adscritas que cumplen los requisitos aplicables",
        "este contenido incluye enlaces de afiliación",
    ],
    it=[
        "questo articolo contiene link di affiliazione",
        "questo articolo contiene link affiliati",
        "questo articolo può contenere link di affiliazione",
        "in questo articolo sono presenti link di affiliazione",
        "alcuni link in questo articolo sono affiliati",
        "alcuni dei link presenti in questo articolo sono link di affiliazione",
        "potremmo ricevere una commissione",
        "potremmo ricevere una commissione se acquisti tramite i link",
        "se acquisti tramite i nostri link, potremmo ricevere una commissione",
        "acquistando tramite i link riceviamo una commissione",
        "in qualità di affiliato amazon ricevo un guadagno dagli acquisti idonei",
        "in qualità di affiliati amazon riceviamo un guadagno dagli acquisti idonei",
    ],
    pt=[
        "este artigo contém links de afiliados",
        "este artigo contém links afiliados",
        "este post contém links de afiliados",
        "este conteúdo contém links de afiliados",
        "este texto contém links de afiliados",
        "esta página contém links de afiliados",
        "podemos receber uma comissão",
        "podemos receber uma comissão por compras feitas pelos links",
        "podemos ganhar uma comissão pelas compras feitas através dos links",
        "ao comprar pelos nossos links, podemos receber uma comissão",
        "se você comprar pelos nossos links, podemos receber uma comissão",
        "como associado da amazon, recebo por compras qualificadas",
    ],
    nl=[
        "dit artikel bevat affiliate links",
        "dit artikel bevat affiliate-links",
        "dit artikel bevat affiliatelinks",
        "deze post bevat affiliate links",
        "deze pagina bevat affiliate links",
        "sommige links in dit artikel zijn affiliate links",
        "wij ontvangen mogelijk een commissie",
        "we ontvangen een commissie als je iets koopt via onze links",
        "als je iets koopt via onze links, ontvangen wij mogelijk een commissie",
        "als je via deze links iets koopt, krijgen wij een kleine commissie",
        "voor jou verandert er niets aan de prijs",
    ],
    pl=[
        "artykuł zawiera linki afiliacyjne",
        "ten artykuł zawiera linki afiliacyjne",
        "wpis zawiera linki afiliacyjne",
        "tekst zawiera linki afiliacyjne",
        "w artykule znajdują się linki afiliacyjne",
        "niektóre linki w artykule to linki afiliacyjne",
        "materiał zawiera linki afiliacyjne",
        "możemy otrzymać prowizję od zakupów dokonanych przez te linki",
    ],
    ru=[
        "статья содержит партнерские ссылки",
        "статья содержит партнёрские ссылки",
        "в статье есть партнерские ссылки",
        "в материале есть партнерские ссылки",
        "материал содержит партнерские ссылки",
        "содержит партнерские ссылки",
        "мы можем получить комиссию за покупки по ссылкам",
        "мы можем получать комиссию за покупки по этим ссылкам",
    ],
    uk=[
        "стаття містить партнерські посилання",
        "у статті є партнерські посилання",
        "матеріал містить партнерські посилання",
        "ми можемо отримати комісію за покупки за цими посиланнями",
    ],
    cs=[
        "článek obsahuje affiliate odkazy",
        "tento článek obsahuje affiliate odkazy",
        "článek obsahuje partnerské odkazy",
        "některé odkazy v článku jsou affiliate",
        "můžeme získat provizi z nákupu",
    ],
    ro=[
        "acest articol conține linkuri afiliate",
        "acest articol conține link-uri de afiliere",
        "articolul conține linkuri de afiliere",
        "putem primi un comision din cumpărăturile făcute prin aceste linkuri",
    ],
    hu=[
        "a cikk affiliate linkeket tartalmaz",
        "ez a cikk affiliate linkeket tartalmaz",
        "a cikkben található linkek affiliate linkek",
        "a cikk partnerlinkeket tartalmaz",
    ],
    el=[
        "αυτό το άρθρο περιέχει συνδέσμους affiliate",
        "το άρθρο περιέχει affiliate links",
        "το άρθρο περιέχει συνεργαζόμενους συνδέσμους",
    ],
    tr=[
        "bu içerik satış ortaklığı bağlantıları içerir",
        "bu yazı satış ortaklığı bağlantıları içerebilir",
        "bu makale satış ortaklığı bağlantıları içermektedir",
        "bu içerikte affiliate linkler yer almaktadır",
        "bu yazı affiliate linkler içerir",
    ],
    ar=[
        "يحتوي هذا المقال على روابط تابعة",
        "قد يحتوي هذا المقال على روابط تابعة",
        "قد نحصل على عمولة من عمليات الشراء عبر الروابط",
        "قد نحصل على عمولة عند الشراء عبر هذه الروابط",
    ],
    he=["הכתבה כוללת קישורי שותפים", "הכתבה מכילה קישורי שותפים", "ייתכן שנקבל עמלה על רכישות דרך הקישורים"],
    hi=["इस लेख में एफिलिएट लिंक हैं", "इस आर्टिकल में एफिलिएट लिंक हो सकते हैं", "हमें इन लिंक से खरीदारी पर कमीशन मिल सकता है"],
    zh=[
        "本文包含联盟链接",
        "本文含有联盟营销链接",
        "文章内含推广链接",
        "通过链接购买,我们可能会获得佣金",
        "本文含有聯盟行銷連結",
        "本文包含聯盟行銷連結",
        "文内含有的对外跳转链接,用于传递更多信息,节省甄选时间,结果仅供参考",
    ],
    ja=[
        "この記事にはアフィリエイトリンクが含まれています",
        "本記事にはアフィリエイトリンクが含まれています",
        "本記事はアフィリエイト広告を利用しています",
        "当サイトはアフィリエイト広告を利用しています",
        "本ページはプロモーションが含まれています",
        "本記事にはプロモーションが含まれています",
        "記事内に広告が含まれています",
        "記事で紹介した商品を購入すると、売上の一部が販売プラットフォームより還元されることがあります",
        "amazonのアソシエイトとして、当メディアは適格販売により収入を得ています",
        "amazonのアソシエイトとして、適格販売により収入を得ています",
    ],
    ko=[
        "이 포스팅은 쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다",
        "이 글에는 제휴 링크가 포함되어 있습니다",
        "이 기사에는 제휴 링크가 포함되어 있습니다",
        "이 포스팅은 제휴마케팅 활동의 일환으로 수수료를 받을 수 있습니다",
    ],
    vi=[
        "bài viết có chứa liên kết tiếp thị",
        "bài viết chứa liên kết tiếp thị liên kết",
        "bài viết này có chứa liên kết tiếp thị liên kết",
        "chúng tôi có thể nhận hoa hồng khi bạn mua hàng qua liên kết",
    ],
    id=[
        "artikel ini mengandung tautan afiliasi",
        "artikel ini mengandung link afiliasi",
        "artikel ini memuat tautan afiliasi",
        "kami mungkin menerima komisi dari pembelian melalui tautan ini",
    ],
    sv=[
        "artikeln innehåller annonslänkar",
        "artikeln innehåller reklamlänkar",
        "inlägget innehåller annonslänkar",
        "inlägget innehåller affiliatelänkar",
        "den här artikeln innehåller affiliatelänkar",
        "innehåller annonslänkar",
        "innehåller reklamlänkar",
        "detta inlägg innehåller adlinks",
    ],
    da=[
        "artiklen indeholder affiliate-links",
        "artiklen indeholder affiliatelinks",
        "artiklen indeholder reklamelinks",
        "indlægget indeholder reklamelinks",
        "indlægget indeholder affiliate links",
        "indeholder reklamelinks",
        "denne artikel indeholder annoncelinks",
    ],
    no=[
        "artikkelen inneholder annonselenker",
        "artikkelen inneholder affiliate-lenker",
        "artikkelen inneholder reklamelenker",
        "innlegget inneholder annonselenker",
        "saken inneholder annonselenker",
        "inneholder annonselenker",
    ],
    fi=[
        "artikkeli sisältää mainoslinkkejä",
        "artikkeli sisältää affiliate-linkkejä",
        "artikkeli sisältää kumppanilinkkejä",
        "postaus sisältää mainoslinkkejä",
        "juttu sisältää mainoslinkkejä",
        "sisältää mainoslinkkejä",
        "sisältää mainoslinkin",
    ],
)

DISCLOSURE_ROWS = """
        en - This post may contain affiliate links.
        en - When you buy through our links, we may earn a commission.
        de - Dieser Artikel enthält Affiliate-Links.
        de - Als Amazon-Partner verdienen wir an qualifizierten Verkäufen.
        fr - Cet article contient des liens affiliés.
        es - Este artículo contiene enlaces de afiliados.
        it - Questo articolo contiene link di affiliazione.
        pt - Este artigo contém links de afiliados.
        nl - Dit artikel bevat affiliate links.
        pl - Artykuł zawiera linki afiliacyjne.
        ru - Статья содержит партнерские ссылки.
        uk - Стаття містить партнерські посилання.
        cs - Článek obsahuje affiliate odkazy.
        ro - Acest articol conține linkuri afiliate.
        hu - A cikk affiliate linkeket tartalmaz.
        el - Το άρθρο περιέχει affiliate links.
        tr - Bu yazı satış ortaklığı bağlantıları içerebilir.
        ar - قد يحتوي هذا المقال على روابط تابعة.
        he - הכתבה כוללת קישורי שותפים.
        hi - इस लेख में एफिलिएट लिंक हैं।
        zh - 本文包含联盟链接。
        ja - 本記事にはアフィリエイトリンクが含まれています。
        ko - 이 글에는 제휴 링크가 포함되어 있습니다.
        vi - Bài viết này có chứa liên kết tiếp thị liên kết.
        id - Artikel ini mengandung tautan afiliasi.
        sv - Artikeln innehåller annonslänkar.
        da - Artiklen indeholder reklamelinks.
        no - Artikkelen inneholder annonselenker.
        fi - Artikkeli sisältää mainoslinkkejä.
        en | The commission may earn a name as a defender of small farms, the minister said in the chamber.
        en | We may earn a commission, the agent told the court, but nobody had asked him for the sum before that day.
        en | Affiliate marketing
        de | Die Provision zahlt der Käufer.
        es | Podemos recibir una comisión de pesca, dijo el alcalde, si el puerto vuelve a abrir antes del verano.
    """
