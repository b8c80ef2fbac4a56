"""Patterns of the room ``shop``: buttons with their shop and price, lists of offers, notes under a comparison of prices."""

from __future__ import annotations

#: What a price looks like in the markets of thirty countries.
_MONEY = (
    r"(?:(?:a?u?\$|us\$|au\$|nz\$|ca\$|c\$|hk\$|s\$|nt\$|r\$|€|£|₹|¥|￥|₩|₽|₺|rs\.?|rp\.?|rm|zł|kr\.?|eur|usd|gbp|chf|fr\.) ?\d[\d.,' ]{0,12}(?:[.,](?:\d{2}|-))?"
    r"|\d[\d.,' ]{0,12}(?:,-|,–)?(?: ?(?:€|£|\$|₽|₺|₴|zł|kč|ft|lei|kr\.?|sek|nok|dkk|eur|euro|euros|chf|руб\.?|грн|tl|円|元|원|đ|vnđ|₫|usd|dollars)))"
)
_SHOP = r"[^\d.!?,:;|]{2,30}(?:\.(?:com|de|fr|it|es|nl|pl|cz|se|no|dk|fi|co\.uk|at|ch|ro|hu|gr|ru|ua|in|com\.br|com\.au|jp|kr))?"
_BUY = (
    r"(?:shop (?:it|now|this|them)?|buy(?: it| now| yours| them)?|order(?: it| now)?|see(?: it)?|view(?: deal| it| price| offer)?|check(?: price| it out)?|get(?: it| yours| the deal)?|find it|available|pre-?order(?: it)?|grab(?: it)?"
    r"|(?:jetzt )?(?:kaufen|bestellen|ansehen|sichern)|zum (?:angebot|produkt|shop|deal)|preis|angebot|(?:voir|acheter|découvrir|profiter de)(?: l'offre| le prix| le produit)?|(?:ver|comprar|compra|cómpralo|consultar)(?: oferta| la oferta| precio| el precio)?"
    r"|(?:vedi|acquista|compra|acquistalo|compralo|scopri)(?: offerta| l'offerta| prezzo| il prezzo| ora)?|(?:confira|compre|aproveite)(?: oferta| a oferta| preço| o preço| agora)?|(?:bekijk|koop|bestel|shop)(?: nu| de deal| deal| aanbieding| prijs| de prijs)?"
    r"|(?:kup|zamów|sprawdź|zobacz)(?: teraz| cenę| ofertę)?|(?:купить|заказать|смотреть|посмотреть)(?: цену| сейчас)?|(?:купити|замовити|дивитися)(?: ціну| зараз)?|(?:koupit|objednat|zobrazit)(?: nyní| nabídku| cenu)?|(?:cumpără|vezi|comandă)(?: acum| oferta| prețul)?"
    r"|(?:megveszem|megnézem|rendelés)|(?:αγόρασε|αγοράστε|δείτε)(?: το| τώρα| την τιμή)?|(?:satın al|hemen al|fiyatı gör|incele)|(?:اشتر|تسوق|اطلب)(?: الآن)?|(?:köp|beställ|se)(?: nu| pris| priset| erbjudandet?| tilbud)?|(?:køb|bestil|se)(?: nu| pris| prisen| tilbud| tilbuddet)?|(?:kjøp|bestill|se)(?: nå| pris| prisen| tilbud| tilbudet)?"
    r"|(?:osta|tilaa|katso)(?: nyt| hinta| tarjous)?|(?:beli|pesan|cek|lihat)(?: sekarang| harga)?|(?:mua|đặt mua|xem)(?: ngay| giá)?)"
)
_AT = r"(?:at|on|from|via|bei|auf|im|chez|sur|en|em|na|no|su|da|bij|op|w|na|в|на|у|v|ve|la|pe|az|στο|στην|hos|på|i|fra|från|di|tại|ở|في|على|من|for|für|for only)"
_UNTIL = (
    r"(?: ?(?:or|\||/|·|-|,)? ?(?:em até \d{1,2}x(?: sem juros)?|sem juros|free shipping|frei haus|zzgl\. versand|inkl\. mwst\.?|livraison gratuite|envío gratis|spedizione gratuita|gratis verzending|at checkout|with code .{2,15}|was "
    + _MONEY
    + r"|statt "
    + _MONEY
    + r"|\(?was .{2,15}\)?))?"
)
#: A button, its shop and its price.
OFFER = (
    rf"{_BUY} {_AT} {_SHOP}[,:|(-]{{0,2}} ?(?:(?:for|für|ab|from|à partir de|dès|desde|por|a|da|per|vanaf|voor|od|za|от|за|від|fra|från|kun|bare|just|only|nur|alkaen) ?)?{_MONEY}\)?{_UNTIL}"
    rf"|(?:bei|auf|im) {_SHOP} (?:für|ab|um|zu) {_MONEY} (?:ansehen|kaufen|bestellen|sichern|shoppen|entdecken|vorbestellen)"
    rf"|{_MONEY} (?:at|from|on|bei|auf|chez|sur|en|su|bij|w|hos|hos|på) {_SHOP}(?: (?:see it|shop now|buy now|view deal|view|check price|see deal|zum angebot|zum shop|ansehen|voir l'offre|ver oferta|vedi offerta|bekijk))"
)
#: Several prices of one thing, each with its shop, or with the names that price boxes give them.
OFFERED = (
    rf"(?:[^\d|:]{{3,30}} ?: ?)?{_MONEY} (?:at|chez|bei|en|su|bij|w|hos|sur|na|on|from) {_SHOP}(?: ?[|/·-] ?| ){_MONEY} (?:at|chez|bei|en|su|bij|w|hos|sur|na|on|from) {_SHOP}.{{0,80}}"
    rf"|(?:today's best deals|best deals|best prices|today's best .{{3,40}} deals|where to buy)[: ].{{0,40}}{_MONEY}.{{0,60}}(?:view|see|check|shop|deal|prices?).{{0,20}}"
    rf"|(?:m\.?r\.?p\.?|list price|rrp|uvp|pvp|was|deal price|offer price|our price|sale price|listenpreis|prix conseillé|prezzo di listino) ?:? ?{_MONEY}.{{0,60}}(?:you save|deal price|offer price|now|discount|sie sparen|jetzt|ahorras|risparmi|économisez|buy now|shop now).{{0,50}}"
    r"|(?:preisvergleich|prices?|preise|comparateur de prix|comparador de precios|prijsvergelijking|porównanie cen)(?: .{2,25})? (?:powered by|by|von|par|por|da|door|przez|di) [^.]{3,40}(?: - stand:? [^a-z]{6,12}.{0,60})?"
    r"|(?:最低价|最安値|최저가)[^。.]{0,20}(?:\d[\d,]{2,10}(?:元|円|원))[^。.]{0,25}(?:구매하러 가기|구매하기|바로가기|購入|見る|购买|購買)"
    r"|(?:(?:amazon|楽天市場|楽天|yahoo!?ショッピング|メルカリ|ヨドバシ|ビックカメラ|公式サイト|au pay マーケット|qoo10|セブンネット)(?:で)?(?:見る|購入|買う|探す|チェック|詳細を見る|購入する)(?: |・|/|\|)?){2,6}"
    r"|(?:(?:mua ngay|xem giá|mua|xem)(?: tại| ở)? ?(?:shopee|tiki|lazada|tiktok shop|sendo)?(?: |\||/)?){2,5}"
    r"|(?:zur heftausgabe|zum heft|zum e-?paper|zur ausgabe|zum abo|zum sonderheft) .{0,40}(?:shop|kiosk|store)"
)
OPENS = (
    "shop ", "buy ", "order ", "see ", "view ", "check ", "get ", "find it", "available ", "preorder ", "pre-order ", "grab ", "jetzt ", "kaufen ", "bestellen ", "ansehen ", "zum ", "preis", "angebot ", "bei ", "auf ", "im ",
    "voir ", "acheter ", "découvrir ", "profiter ", "ver ", "comprar ", "compra ", "cómpralo ", "consultar ", "vedi ", "acquista ", "acquistalo ", "compralo ", "scopri ", "confira ", "compre ", "aproveite ", "bekijk ", "koop ", "bestel ",
    "kup ", "zamów ", "sprawdź ", "zobacz ", "купить ", "заказать ", "смотреть ", "посмотреть ", "купити ", "замовити ", "дивитися ", "koupit ", "objednat ", "zobrazit ", "cumpără ", "vezi ", "comandă ", "megveszem", "megnézem", "rendelés",
    "αγόρασε ", "αγοράστε ", "δείτε ", "satın ", "hemen ", "fiyatı ", "incele ", "اشتر ", "تسوق ", "اطلب ", "köp ", "beställ ", "se ", "køb ", "bestil ", "kjøp ", "bestill ", "osta ", "tilaa ", "katso ", "beli ", "pesan ", "cek ", "lihat ", "mua ", "đặt mua ", "xem ",
    "$", "€", "£", "₹", "au$", "us$", "a$", "r$", )  # fmt: skip
OFFERED_OPENS = (
    "today's best", "best deals", "best prices", "where to buy", "m.r.p", "mrp", "list price", "rrp", "uvp", "pvp", "was ", "deal price", "offer price", "our price", "sale price", "listenpreis", "prix conseillé", "prezzo di listino",
    "meilleur", "miglior", "mejor", "melhor", "beste", "najlep", "prices", "price", "preisvergleich", "preise", "comparateur", "comparador", "prijsvergelijking", "porównanie", "最低价", "最安値", "최저가", "amazon", "楽天", "yahoo", "メルカリ",
    "mua ngay", "xem giá", "zur heftausgabe", "zum heft", "zum e", "zur ausgabe", "zum abo", "zum sonderheft", "$", "€", "£", "₹",
)  # fmt: skip

OFFER_ROWS = """
        en - Shop it at The Harbour Store, AU$79.95
        de - Bei Inselkauf für 349,00 € ansehen
        pt - Ver oferta na Loja Marrow R$ 1.899,00 em até 10x sem juros
        cs - Koupit na Ostrov.cz za 4 990 Kč
        da - Se prisen hos Havneshop Fra 1.299 kr.
        en | See it at the harbour museum, $5
        en | Buy it on the quay for $5 and eat it there.
        en | $79.95, The Harbour Store
        de | Bei Ebbe für 5 Euro auf die Insel
    """
OFFERED_ROWS = """
        fr - Meilleur prix : 349,99 € chez Marrow | 359 € chez Boutique du Port
        en - M.R.P.: ₹24,990 Deal price: ₹17,499 You save: 30% Buy now on Harbourkart
        en - Today’s Best Deals: Low Stock $34 at Marrow $36 at Target View all prices
        de - Preisvergleich powered by inselpreis – Stand: 03.12.2024, Lieferzeit und Preis können abweichen
        ja - Amazonで見る 楽天市場で見る
        ko - 최저가 확인하기 29,900원 구매하러 가기
        vi - Mua ngay Xem giá tại Shopee Xem giá tại Tiki
        en | A loaf costs $3 at the market and $5 on the quay.
        en | Where to buy: the shop on the quay
        de | Preise von 1912
    """
