"""The words over the boxes with weather, prices and rates."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
LABEL = Words(
    en=["weather", "today's weather", "weather today", "local weather", "current weather", "exchange rates",
        "currency rates", "stock quotes", "market data", "stock ticker"],
    de=["wetter", "das wetter", "wetter heute", "börsenkurse", "aktienkurse", "wechselkurse", "devisenkurse"],
    fr=["météo", "la météo", "météo du jour", "cours de bourse", "taux de change"],
    es=["el tiempo", "el tiempo hoy", "clima", "el clima hoy", "tipo de cambio", "cotizaciones", "divisas"],
    it=["meteo", "previsioni meteo", "quotazioni", "cambi"],
    pt=["previsão do tempo", "o tempo", "meteorologia", "cotações", "câmbio"],
    nl=["het weer", "weer", "weerbericht", "beurskoersen", "wisselkoersen"],
    pl=["pogoda", "prognoza pogody", "kursy walut", "notowania"],
    ru=["погода", "погода сегодня", "курс валют", "курсы валют", "котировки"],
    uk=["погода", "погода сьогодні", "курс валют", "курси валют"],
    cs=["počasí", "předpověď počasí", "kurzy měn", "kurzovní lístek"],
    ro=["vremea", "curs valutar", "cursul valutar", "curs bnr"],
    hu=["időjárás", "árfolyamok", "valutaárfolyamok"],
    el=["ο καιρός", "καιρός", "ισοτιμίες"],
    tr=["hava durumu", "döviz kurları", "piyasalar", "altın fiyatları", "namaz vakitleri"],
    ar=["حالة الطقس", "حال الطقس", "الطقس", "أسعار العملات", "أسعار الذهب", "مواقيت الصلاة"],
    fa=["آب و هوا", "نرخ ارز", "قیمت ارز", "قیمت طلا", "اوقات شرعی"],
    he=["מזג אוויר", "מזג האוויר", "שערי מטבע"],
    hi=["मौसम", "आज का मौसम", "शेयर बाजार", "सोने का भाव"],
    zh=["天气预报", "天气", "天氣", "股市行情", "汇率", "匯率"],
    ja=["今日の天気", "天気予報", "天気", "株価", "為替", "株価情報"],
    ko=["오늘의 날씨", "날씨", "주가 정보", "주가정보", "환율"],
    vi=["thời tiết", "dự báo thời tiết", "tỷ giá", "giá vàng"],
    id=["prakiraan cuaca", "cuaca", "kurs", "harga emas", "jadwal sholat"],
    sv=["vädret", "väder", "valutakurser", "aktiekurser"],
    da=["vejret", "vejr", "valutakurser", "aktiekurser"],
    no=["været", "vær", "valutakurser", "aksjekurser"],
    fi=["sää", "sää nyt", "valuuttakurssit", "pörssikurssit"],
)
# fmt: on

#: A place and its weather on one line.
READING = Words(
    en=["weather: {words} {number} °c", "weather: {words} {number} °f", "weather {words} {number} °c"],
    de=["wetter: {words} {number} °c", "wetter: {words} {number} ºc", "das wetter in {words}: {number} °c"],
    fr=["météo : {words} {number} °c", "météo: {words} {number} °c"],
    es=["el tiempo: {words} {number} °c", "clima: {words} {number} °c"],
    it=["meteo: {words} {number} °c"],
    pt=["tempo: {words} {number} °c", "previsão do tempo: {words} {number} °c"],
    pl=["pogoda: {words} {number} °c"],
    ru=["погода: {words} {number} °c"],
    tr=["hava durumu: {words} {number} °c"],
)

READING_ROWS = """
        en - Weather: Port Ellis 15 °C
        en | Weather: 15 °C and no wind on the day of the race
        de - Wetter: Musterstadt 15 °C
        fr - Météo : Saint-Exemple 15 °C
        es - El tiempo: Ejemplo 15 °C
        it - Meteo: Esempio 15 °C
        pt - Tempo: Exemplo 15 °C
        pl - Pogoda: Przykładowo 15 °C
        ru - Погода: Примерск 15 °C
        tr - Hava durumu: Örnek 15 °C
"""

LABEL_ROWS = """
        en - Weather
        de - Wetter
        fr - Météo
        es - El tiempo
        it - Meteo
        pt - Previsão do tempo
        nl - Het weer
        pl - Pogoda
        ru - Погода
        uk - Погода
        cs - Počasí
        ro - Vremea
        hu - Időjárás
        el - Ο καιρός
        tr - Hava durumu
        ar - حالة الطقس
        fa - آب و هوا
        he - מזג אוויר
        hi - मौसम
        zh - 天气预报
        ja - 今日の天気
        ko - 오늘의 날씨
        vi - Thời tiết
        id - Prakiraan cuaca
        sv - Vädret
        da - Vejret
        no - Været
        fi - Sää
        en | Weather
        en | Exchange rates
        de | Das Wetter
        ja | 今日の天気
        en | The weather held until noon.
    """
