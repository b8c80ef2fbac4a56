"""Words and examples of the room ``shop``."""

from __future__ import annotations

from cleaner.rule import Words

BUY_ROWS = """
        en - Buy Now
        de - Jetzt kaufen
        fr - Acheter maintenant
        es - Comprar ahora
        it - Acquista ora
        pt - Comprar agora
        nl - Bestel nu
        pl - Kup teraz
        ru - Купить сейчас
        uk - Купити зараз
        cs - Koupit nyní
        ro - Cumpără acum
        hu - Árak összehasonlítása
        el - Αγοράστε τώρα
        tr - Hemen al
        ar - اشتر الآن
        fa - همین حالا بخرید
        he - קנה עכשיו
        hi - अभी खरीदें
        zh - 立即购买
        ja - 今すぐ購入
        ko - 바로 구매
        vi - Mua ngay
        id - Beli sekarang
        sv - Köp nu
        da - Køb nu
        no - Kjøp nå
        fi - Osta nyt
        en | Buy now, pay later
        en | Buy now
        en | Where to buy
        en | Compare prices
        en | Sold out
        de | Ausverkauft
    """

VERB = Words(
    en=["buy"],
    de=["kaufen", "preisvergleich"],
    fr=["acheter", "commander"],
    es=["comprar"],
    it=["acquista"],
    pt=["comprar"],
    nl=["bestel"],
    pl=["kup", "zamów"],
    ru=["купить", "заказать"],
    uk=["купити", "замовити"],
    cs=["koupit", "objednat"],
    ro=["cumpără"],
    hu=["megveszem", "vásárlás", "megrendelem", "rendelés", "kosárba"],
    el=["αγορά"],
    ar=["شراء"],
    fa=["خرید"],
    he=["לרכישה"],
    hi=["खरीदें"],
    zh=["购买", "去购买"],
    ja=["購入"],
    ko=["구매하기", "구매", "주문하기"],
    id=["beli"],
    sv=["köp"],
    da=["køb", "køb!"],
    no=["kjøp"],
    fi=["osta"],
)

VERB_ROWS = """
        en - Buy
        de - Kaufen
        fr - Acheter
        es - Comprar
        it - Acquista
        pt - Comprar
        nl - Bestel
        pl - Kup
        ru - Купить
        uk - Купити
        cs - Koupit
        ro - Cumpără
        hu - Megveszem
        el - Αγορά
        ar - شراء
        fa - خرید
        he - לרכישה
        hi - खरीदें
        zh - 购买
        ja - 購入
        ko - 구매하기
        id - Beli
        sv - Köp
        da - Køb
        no - Kjøp
        fi - Osta
        en | Buy
        de | Kaufen
        es | Comprar
    """
