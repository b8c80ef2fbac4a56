"""Words and examples of the room ``shop``."""

from __future__ import annotations

from cleaner.rule import Words

DEAL = Words(
    en=[
        "view deal",
        "view the deal",
        "see deal",
        "see the deal",
        "get the deal",
        "get deal",
        "get this deal",
        "check price",
        "check latest price",
        "check current price",
        "check price on amazon",
        "check price at amazon",
        "see price at amazon",
        "see on amazon",
        "see it on amazon",
        "see at amazon",
        "view at amazon",
        "view on amazon",
        "buy on amazon",
        "buy at amazon",
        "buy it on amazon",
        "buy from amazon",
        "shop on amazon",
        "shop at amazon",
        "shop now at amazon",
        "shop on ebay",
        "buy on ebay",
        "add to cart",
        "add to basket",
        "add to bag",
        "add to wishlist",
        "add to wish list",
        "view more deals",
        "see all deals",
        "view all deals",
        "see more deals",
        "view at best buy",
        "view at walmart",
        "view offer",
        "see offer",
        "visit retailer",
        "go to shop",
        "see all buying options",
    ],
    de=[
        "zum angebot",
        "zum angebot bei amazon",
        "zum shop",
        "zum produkt",
        "zum deal",
        "zum preisvergleich",
        "zum tarif",
        "zum händler",
        "jetzt bei amazon kaufen",
        "bei amazon kaufen",
        "bei amazon ansehen",
        "bei amazon bestellen",
        "auf amazon ansehen",
        "jetzt bei amazon ansehen",
        "bei ebay ansehen",
        "in den warenkorb",
        "alle angebote ansehen",
        "alle angebote anzeigen",
        "angebot ansehen",
        "deal ansehen",
        "hier geht's zum angebot",
        "hier geht es zum angebot",
        "direkt zum angebot",
        "beliebt im preisvergleich",
        "vorherige vergleiche nächste vergleiche",
        "in den einkaufswagen",
    ],
    fr=[
        "voir l'offre",
        "voir l'offre sur amazon",
        "voir le prix sur amazon",
        "voir sur amazon",
        "acheter sur amazon",
        "voir le deal",
        "voir toutes les offres",
        "voir les offres",
        "ajouter au panier",
        "j'en profite",
        "profiter de l'offre",
    ],
    es=[
        "ver oferta",
        "ver la oferta",
        "ver precio en amazon",
        "ver en amazon",
        "comprar en amazon",
        "cómpralo en amazon",
        "añadir al carrito",
        "agregar al carrito",
        "añadir a la cesta",
        "ver todas las ofertas",
        "ir a la oferta",
        "consultar precio",
    ],
    it=[
        "vedi offerta",
        "vai all'offerta",
        "vedi l'offerta",
        "vedi su amazon",
        "acquista su amazon",
        "compra su amazon",
        "aggiungi al carrello",
        "vedi tutte le offerte",
        "scopri l'offerta",
    ],
    pt=[
        "ver oferta",
        "ver a oferta",
        "ver preço na amazon",
        "ver na amazon",
        "comprar na amazon",
        "compre na amazon",
        "adicionar ao carrinho",
        "ver todas as ofertas",
        "conferir oferta",
        "confira a oferta",
    ],
    nl=[
        "bekijk aanbieding",
        "bekijk deal",
        "naar de aanbieding",
        "naar de deal",
        "bekijk deze deal",
        "naar de webshop",
        "bekijk prijs",
        "in winkelwagen",
        "in winkelmand",
        "voeg toe aan winkelwagen",
    ],
    pl=[
        "zobacz ofertę",
        "sprawdź ofertę",
        "sprawdź cenę na amazon",
        "przejdź do oferty",
        "zobacz oferty",
        "dodaj do koszyka",
        "przejdź do sklepu",
        "do koszyka",
    ],
    ru=["смотреть предложение", "добавить в корзину", "перейти в магазин", "смотреть на amazon", "купить на amazon"],
    uk=["переглянути пропозицію", "додати в кошик", "додати до кошика", "перейти в магазин"],
    cs=["zobrazit nabídku", "přejít na nabídku", "přidat do košíku", "vložit do košíku"],
    ro=["vezi oferta", "vezi ofertă", "adaugă în coș", "vezi în magazin"],
    hu=[
        "ajánlat megtekintése",
        "megnézem az ajánlatot",
        "ár megtekintése",
        "kosárba teszem",
        "kosárba rakom",
        "tovább a boltba",
    ],
    el=["δείτε την προσφορά", "δες την προσφορά", "προσθήκη στο καλάθι"],
    tr=[
        "fırsatı gör",
        "teklifi gör",
        "teklife git",
        "fiyatı gör",
        "fiyatı kontrol et",
        "sepete ekle",
        "amazon'da gör",
        "satın almak için tıklayın",
    ],
    ar=["عرض الصفقة", "شاهد العرض", "أضف إلى السلة", "أضف إلى عربة التسوق", "اشتر من أمازون"],
    fa=["مشاهده قیمت", "افزودن به سبد خرید", "مشاهده پیشنهاد", "خرید از آمازون"],
    he=["לצפייה במבצע", "לרכישה באמזון", "הוסף לסל", "הוספה לסל", "הוספה לעגלה"],
    hi=["डील देखें", "ऑफर देखें", "कार्ट में जोड़ें", "कार्ट में डालें", "अमेज़न पर खरीदें", "अमेज़न पर देखें"],
    zh=["查看优惠", "查看价格", "加入购物车", "在亚马逊购买", "查看優惠", "查看價格", "加入購物車"],
    ja=[
        "amazonで見る",
        "amazonで購入",
        "amazonで購入する",
        "amazonで詳細を見る",
        "amazonで価格を見る",
        "楽天市場で見る",
        "楽天で購入",
        "yahoo!ショッピングで見る",
        "楽天で見る",
        "カートに入れる",
        "カートに追加",
        "購入はこちら",
        "ショップで見る",
    ],
    ko=["장바구니 담기", "장바구니에 담기", "최저가 보기", "구매하러 가기", "상품 보러가기", "쿠팡에서 보기"],
    vi=["xem ưu đãi", "thêm vào giỏ hàng", "tới nơi bán", "mua trên amazon"],
    id=["lihat penawaran", "tambah ke keranjang", "tambahkan ke keranjang", "masukkan ke keranjang", "cek promo"],
    sv=[
        "se erbjudande",
        "se erbjudandet",
        "till erbjudandet",
        "till butik",
        "till butiken",
        "lägg i varukorg",
        "lägg i varukorgen",
    ],
    da=["se tilbud", "se tilbuddet", "gå til tilbud", "til butik", "til butikken", "læg i kurv", "tilføj til kurv"],
    no=[
        "se tilbud",
        "se tilbudet",
        "gå til tilbud",
        "til butikk",
        "gå til butikk",
        "legg i handlekurv",
        "legg i handlekurven",
    ],
    fi=["katso tarjous", "siirry tarjoukseen", "siirry kauppaan", "lisää ostoskoriin", "osta amazonista"],
)

DEAL_ROWS = """
        en - View Deal
        en - Check price on Amazon
        en - Check it out at Amazon
        de - Zum Angebot
        de - Jetzt bei Amazon bestellen
        fr - Voir l’offre
        fr - Voir le prix sur Amazon
        es - Ver oferta
        it - Vedi offerta
        pt - Ver oferta
        nl - Bekijk deal
        pl - Sprawdź ofertę
        ru - Добавить в корзину
        uk - Додати в кошик
        cs - Přidat do košíku
        ro - Vezi oferta
        hu - Kosárba teszem
        el - Προσθήκη στο καλάθι
        tr - Sepete ekle
        ar - أضف إلى السلة
        fa - افزودن به سبد خرید
        he - הוספה לסל
        hi - कार्ट में जोड़ें
        zh - 加入购物车
        ja - Amazonで見る
        ja - Amazonで価格を見る
        ko - 장바구니 담기
        vi - Thêm vào giỏ hàng
        id - Cek promo
        sv - Till butik
        da - Læg i kurv
        no - Legg i handlekurv
        no - Legg i handlekurven
        fi - Lisää ostoskoriin
        en | £79.99, Lakeland
        en | - Temp rating: 15°F/-9°C
        en | View of the bay
        de | Das Angebot gilt bis Montag.
        en | 2 eggs, 80 g sugar
        en | See the price of bread
    """

MERCHANT = Words(
    en=[
        "check price at {name}",
        "check price on {name}",
        "see price at {name}",
        "see price on {name}",
        "view price at {name}",
        "view deal at {name}",
        "see deal at {name}",
        "get the deal at {name}",
        "shop now at {name}",
        "buy now at {name}",
        "buy now from {name}",
        "view offer at {name}",
        "check it out on {name}",
    ],
    de=[
        "preis bei {name} prüfen",
        "jetzt bei {name} kaufen",
        "jetzt bei {name} bestellen",
        "jetzt bei {name} ansehen",
        "zum angebot bei {name}",
        "zum angebot auf {name}",
        "zum produkt bei {name}",
        "zum tarif bei {name}",
    ],
    fr=["voir l'offre sur {name}", "voir l'offre chez {name}", "voir le prix sur {name}", "voir le prix chez {name}"],
    es=["ver oferta en {name}", "ver precio en {name}"],
    it=["vedi offerta su {name}", "vedi prezzo su {name}"],
    pt=["ver oferta na {name}", "ver preço na {name}", "ver oferta no {name}"],
    nl=["bekijk aanbieding bij {name}", "bekijk deal bij {name}", "bekijk bij {name}", "naar de deal bij {name}"],
    pl=["sprawdź cenę w {name}", "zobacz ofertę w {name}", "sprawdź ofertę w {name}"],
)

MERCHANT_ROWS = """
        en - Check price at Harbour Stores
        de - Zum Angebot bei Inselkauf
        fr - Voir l’offre chez Boutique Marrow
        es - Ver precio en Tienda Marrow
        it - Vedi offerta su Bottega Marrow
        pt - Ver oferta na Loja Marrow
        nl - Bekijk deal bij Eilandkoop
        pl - Sprawdź cenę w Wyspa
        en | Check price at the market.
        de | Bei Ebbe kaufen
        en | £100, John Lewis
        es | Comprar en el mercado del puerto
    """

BUY = Words(
    en=[
        "buy now",
        "shop now",
        "order now",
        "pre-order now",
        "shop the story",
        "shop all",
        "where to buy",
        "see it",
        "check the price",
        "compare prices",
        "compare all prices",
        "visit site",
        "read full review",
        "buying options",
        "see price history",
        "quick shop",
        "shop all sale",
    ],
    de=[
        "jetzt kaufen",
        "jetzt bestellen",
        "jetzt vorbestellen",
        "jetzt shoppen",
        "jetzt sichern",
        "zur kasse",
        "preise vergleichen",
        "preis prüfen",
    ],
    fr=[
        "acheter maintenant",
        "je commande",
        "acheter ce livre",
        "comparer les prix",
        "vérifier le prix",
        "voir le prix",
        "découvrir l'offre",
    ],
    es=["comprar ahora", "comprar ya", "comprar libro", "comparar precios", "comprar por", "ver precio", "ver ofertas"],
    it=[
        "acquista ora",
        "compra ora",
        "ordina ora",
        "confronta i prezzi",
        "confronta prezzi",
        "vedi prezzo",
        "vedi il prezzo",
    ],
    pt=["comprar agora", "compre agora", "compre aqui", "comparar preços", "ver preço", "ver ofertas"],
    nl=["koop nu", "nu kopen", "bestel nu", "vergelijk prijzen", "prijzen vergelijken", "bekijk prijzen"],
    pl=["kup teraz", "zamów teraz", "porównaj ceny", "sprawdź cenę"],
    ru=["купить сейчас", "оформить заказ", "сравнить цены", "узнать цену", "посмотреть цену", "в корзину"],
    uk=["купити зараз", "оформити замовлення", "порівняти ціни", "дізнатися ціну"],
    cs=["koupit nyní", "koupit hned", "porovnat ceny", "zjistit cenu", "do košíku", "do obchodu"],
    ro=["cumpără acum", "comandă acum", "compară prețurile", "vezi prețul", "vezi preț"],
    hu=["árak összehasonlítása"],
    el=["αγόρασε τώρα", "αγοράστε τώρα", "σύγκριση τιμών", "στο καλάθι", "δείτε την τιμή"],
    tr=["satın al", "hemen al", "şimdi al", "sipariş ver", "fiyatları karşılaştır"],
    ar=["اشتر الآن", "تسوق الآن", "اطلب الآن", "مقارنة الأسعار", "تحقق من السعر"],
    fa=["همین حالا بخرید", "سفارش دهید", "مقایسه قیمت"],
    he=["קנה עכשיו", "הזמן עכשיו", "להשוואת מחירים"],
    hi=["अभी खरीदें", "ऑर्डर करें", "कीमतों की तुलना करें", "कीमत देखें"],
    zh=["立即购买", "马上购买", "立即購買", "比较价格"],
    ja=["今すぐ購入", "購入する", "注文する", "価格を比較する", "価格を見る"],
    ko=["바로 구매", "가격 비교", "가격 보기"],
    vi=["mua ngay", "đặt hàng", "đặt mua", "so sánh giá", "xem giá", "kiểm tra giá"],
    id=["beli sekarang", "pesan sekarang", "bandingkan harga", "lihat harga", "cek harga"],
    sv=["köp nu", "beställ nu", "beställ här", "jämför priser", "se pris", "kolla priset"],
    da=["køb nu", "bestil nu", "sammenlign priser", "se pris", "tjek prisen"],
    no=["kjøp nå", "bestill nå", "sammenlign priser", "se pris", "sjekk pris"],
    fi=["osta nyt", "tilaa nyt", "vertaa hintoja", "katso hinta"],
)
