"""Words of the room ``shop``: buttons that lead to a price, an offer or a basket."""

from __future__ import annotations

from cleaner.rules._book import book

#: Buttons that no section of a story is headed by.
PRICE = book("""
    en see current price; see latest price; see today's price; check today's price; check latest deals; check it out at amazon; compare all prices; view latest price; view on site; view all offers; view at retailer; shop the deal; shop this deal; shop the sale; shop all deals; shop the collection; shop this look; shop it now; buy it here; buy this now; order now at; get this offer; grab the deal; grab this deal; claim this deal; price when reviewed; price at time of publish; price at time of review; see at ebay; see on ebay; see it at amazon; view at ebay; view on ebay; check price on ebay
    de aktuellen preis prüfen; jetzt preise vergleichen; hier geht es zum angebot; hier geht's zum angebot; hier geht es zum deal; hier geht's zum deal; hier geht's zum shop; bei amazon kaufen; bei amazon bestellen; bei amazon ansehen; auf amazon ansehen; auf amazon kaufen; bei amazon prüfen; jetzt bei amazon kaufen; jetzt bei amazon bestellen; jetzt bei amazon ansehen; jetzt bei amazon; jetzt bei amazon shoppen; bei ebay ansehen; zum angebot auf amazon; zum angebot bei ebay; zum online-shop; in den warenkorb; in den warenkorb legen; alle angebote ansehen; alle angebote anzeigen; weitere angebote anzeigen; preis kann jetzt höher sein; der preis kann jetzt höher sein; preis kann variieren; preise können variieren
    fr voir le prix; voir les prix; voir toutes les offres; voir les offres; voir le produit; voir sur amazon; voir l'offre sur amazon; voir le prix sur amazon; acheter sur amazon; acheter en ligne; je profite de l'offre; profiter de l'offre; profitez de l'offre; profiter de la promo; découvrir le produit; comparer les prix; comparez les prix; ajouter au panier; voir la promo; voir le deal; voir tous les prix; voir le site; prix au moment de la publication
    es ver la oferta; ver todas las ofertas; ver en amazon; ver precio en amazon; ver oferta en amazon; comprar en amazon; compra en amazon; cómpralo en amazon; añadir al carrito; agregar al carrito; añadir a la cesta; ir a la tienda; ir a la oferta
    it vedi il prezzo; vedi le offerte; vedi su amazon; vedi offerta su amazon; acquista su amazon; acquistalo su amazon; compra su amazon; compralo su amazon; scopri l'offerta su amazon; scopri il prezzo; scopri il prezzo su amazon; vai allo shop; aggiungi al carrello; confronta i prezzi
    pt ver na amazon; ver preço na amazon; ver oferta na amazon; comprar na amazon; compre na amazon; confira o preço; confira a oferta; confira na amazon; confira o preço na amazon; adicionar ao carrinho; adicionar à sacola; ir à loja; ir para a loja; ir para oferta; aproveite a oferta
    nl bekijk de prijs; bekijk de deal; bekijk de aanbieding; bekijk op amazon; koop op amazon; naar de aanbieding; naar de webshop; naar de winkel; naar de deal; toevoegen aan winkelwagen; toevoegen aan winkelmand
    pl zobacz w sklepie; przejdź do sklepu; idź do sklepu; idź do oferty; kup na amazon
    ru добавить в корзину; перейти в магазин; подробнее о товаре
    uk додати в кошик; додати до кошика; перейти в магазин
    cs koupit na amazonu; přejít do obchodu; přidat do košíku; vložit do košíku
    ro vezi toate ofertele; cumpără de aici; adaugă în coș
    hu megnézem az ajánlatot; tovább a boltba
    el δείτε την τιμή; δείτε την προσφορά; προσθήκη στο καλάθι
    tr fiyatı kontrol et; hemen satın al; şimdi satın al
    ja 価格を見る; 価格をチェック; 価格を確認; 価格を確認する; 価格を比較; 最安値を見る; 最安値をチェック; 商品を見る; 商品詳細を見る; 商品ページへ; 商品はこちら; 商品ページはこちら; 購入はこちら; 今すぐ購入; 今すぐ買う; ご購入はこちら; 予約はこちら; amazonで見る; amazonで購入; amazonで購入する; amazonで詳細を見る; amazonでチェック; amazonで探す; amazonで価格を見る; カートに入れる; カートへ入れる; 買い物かごに入れる; お買い物はこちら; 公式サイトで見る; 公式サイトで購入; 公式サイトはこちら; 公式サイトへ; 公式サイトを見る; ショップへ; 価格は記事執筆時点のものです; 価格は執筆時のものです; 価格は変動します
    zh 加入购物车; 加入購物車; 到 amazon 購買
    ko 가격 보기; 가격 확인; 가격 확인하기; 최저가 보기; 최저가 확인; 가격 비교; 상품 보기; 상품 상세 보기; 바로 구매; 지금 구매; 구매 링크; 장바구니 담기; 장바구니에 담기
    sv se alla erbjudanden; köp på amazon; lägg i varukorg; lägg i varukorgen; lägg till i varukorg
    da se alle tilbud; køb på amazon; gå til butik; læg i kurv; læg i kurven; tilføj til kurv
    no se alle tilbud; kjøp på amazon; gå til butikk; legg i handlekurv; legg i handlekurven; legg til i handlekurv
""")

#: Buttons in two words that may be a subhead of a guide.
SELL = book("""
    en find best price; find the best price; get the best price; get the best deal; see best price; our best deals; best deals today; today's best prices; today's best deals; best prices today; see price; check availability; check amazon; compare prices; view price; view product; view retailer; shop here; buy tickets; order online; get offer; get deals; claim offer; claim deal; compare deals
    de preis prüfen; preis ansehen; preise vergleichen; jetzt kaufen; jetzt bestellen; jetzt shoppen; jetzt sparen; jetzt zuschlagen; jetzt sichern; jetzt entdecken; hier kaufen; hier bestellen; hier shoppen; zum händler; zum anbieter; zum onlineshop; zum warenkorb; alle angebote; alle deals; mehr angebote; weitere angebote; bester preis; beste angebote; aktuelle angebote
    fr voir l'offre; acheter maintenant; j'en profite; découvrir l'offre; commander maintenant; meilleur prix; prix indicatif
    es ver precio; ver precios; ver oferta; ver ofertas; comprar ahora; compra aquí; compra ahora; cómpralo aquí; lo quiero; comparar precios; mejor precio; mejores ofertas; precio orientativo; pvp recomendado
    it vedi prezzo; vedi offerta; vedi l'offerta; acquista ora; acquista qui; acquista online; compra ora; compra subito; scopri l'offerta; vai all'offerta; confronta prezzi; miglior prezzo; migliori offerte; approfitta dell'offerta
    pt ver preço; ver preços; ver oferta; ver ofertas; comprar agora; compre agora; compre aqui; compre já; comparar preços; melhor preço; melhores ofertas; em estoque
    nl bekijk prijs; bekijk deal; bekijk aanbieding; bekijk product; koop nu; koop hier; bestel nu; bestel hier; vergelijk prijzen; prijzen vergelijken; naar webshop; naar winkel; in winkelwagen; beste prijs; op voorraad; shop nu; shop hier
    pl sprawdź cenę; sprawdź ceny; sprawdź ofertę; sprawdź promocję; zobacz cenę; zobacz ofertę; zobacz oferty; zobacz promocję; kup teraz; kup tutaj; zamów teraz; porównaj ceny; najlepsza cena; najniższa cena; najlepsze oferty
    ru узнать цену; узнать цены; посмотреть цену; посмотреть цены; сравнить цены; купить сейчас; купить онлайн; заказать сейчас; в корзину; в магазин; лучшая цена; лучшие цены
    uk дізнатися ціну; порівняти ціни; купити зараз; купити онлайн; замовити зараз; до кошика; до магазину; найкраща ціна
    cs zobrazit cenu; zobrazit nabídku; zobrazit nabídky; koupit zde; objednat nyní; porovnat ceny; do obchodu; do košíku; nejlepší cena
    ro cel mai bun preț; vezi prețul; vezi preț; vezi oferta; vezi ofertele; cumpără acum; comandă acum; compară prețuri
    hu ár ellenőrzése; árak összehasonlítása; vásároljon most; rendelje meg; kosárba teszem; a boltba; legjobb ár
    el δείτε τιμή; αγοράστε τώρα; στο καλάθι; σύγκριση τιμών; καλύτερη τιμή
    tr en iyi fiyat; fiyatı gör; fiyatları gör; fiyata bak; fiyatları karşılaştır; fırsatı gör; fırsata git; ürünü gör; ürüne git; ürünü incele; satın al; hemen al; sipariş ver; sepete ekle; mağazaya git; siteye git; amazon'da gör
    ja 購入する; 予約する
    zh 查看价格; 查看價格; 比较价格; 比價; 立即购买; 立即購買; 点击购买; 點我購買; 前往购买; 前往購買; 去购买; 购买链接; 購買連結; 查看商品; 商品詳情; 馬上買; 立刻購買; 立即抢购; 立即搶購
    ko 가격비교; 구매하기; 바로구매; 장바구니; 예약하기
    sv se pris; se priset; se priser; se erbjudande; se erbjudandet; köp här; köp nu; jämför priser; till butik; till butiken; till erbjudandet; handla här; handla nu; bästa pris; beställ här; beställ nu
    da se pris; se prisen; se priser; se tilbud; se tilbuddet; køb her; køb nu; sammenlign priser; til butik; til butikken; til tilbuddet; bedste pris; bestil her; bestil nu
    no se pris; se prisen; se priser; se tilbud; se tilbudet; kjøp her; kjøp nå; sammenlign priser; sjekk pris; sjekk priser; til butikk; til butikken; til tilbudet; beste pris; bestill her; bestill nå
    fi katso hinta; katso hinnat; katso tarjous; katso tarjoukset; tarkista hinta; vertaa hintoja; osta tästä; osta nyt; osta täältä; osta amazonista; tilaa nyt; siirry kauppaan; lisää koriin; lisää ostoskoriin; paras hinta
""")
