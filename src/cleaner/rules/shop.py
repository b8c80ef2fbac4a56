"""Buttons of the shop: deals, prices, baskets."""

from __future__ import annotations

from cleaner.rule import phrases
from cleaner.rules._book import joined
from cleaner.rules._shop_buy import BUY_ROWS, VERB, VERB_ROWS
from cleaner.rules._shop_deal import BUY, DEAL, DEAL_ROWS, MERCHANT, MERCHANT_ROWS
from cleaner.rules._shop_prices import PRICE, SELL

deal = phrases(
    joined(DEAL, PRICE).alone(),
    """The button of a deal or price box.

    A verb of the shop or a price comparison, whole. A price alone is content and stays.
    """
    + DEAL_ROWS,
)

merchant = phrases(
    MERCHANT.alone(),
    """A button that checks the price at a named shop.
    """
    + MERCHANT_ROWS,
)

buy = phrases(
    joined(BUY, SELL).alone(),
    """A button that sells, in words that also head a section.
    """
    + BUY_ROWS,
    where="edges",
)

verb = phrases(
    VERB.alone(),
    """The one-word button of a shop, beside other noise.

    Alone the word is a subhead, an advice or an answer, so it never goes by itself.
    """
    + VERB_ROWS,
    where="beside",
)
