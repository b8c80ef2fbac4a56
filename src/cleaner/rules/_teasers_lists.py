"""Headings of lists in the room ``teasers`` that say where, or of which days, or for whom the list is."""

from __future__ import annotations

import re

from cleaner.lines import fold
from cleaner.rules._book import book, one_of

#: What no subhead of a story begins with.
LIST = book("""
    en most read; most-read; most popular; most viewed; most shared; most watched; trending now; trending news; just in; more from this section; more from this series; more in this section; more from our; latest from; the latest from; you might be interested in; you may be interested in; you may like; you might like; recommended for you; top stories; top stories from; editors' picks; editor's picks; latest headlines; latest headlines from; more from the; more stories from; more videos from; more like this; read more from; people are reading
    de meistgelesen; meistgelesene artikel; die meistgelesenen artikel; meist gelesen; am meisten gelesen; beliebteste artikel; top-themen; top-news; topnews; neueste artikel; neueste nachrichten; aktuelle nachrichten; neues aus; das neueste aus; das könnte sie interessieren; das könnte sie auch interessieren; für sie empfohlen; mehr aus dem ressort; mehr aus der rubrik; mehr aus unserem; gerade gelesen
    fr les plus lus; les plus lues; les articles les plus lus; le plus lu; les plus consultés; les plus populaires; les plus partagés; dernières actualités; les dernières actualités; derniers articles; les derniers articles; dernières infos; l'actualité en continu; à lire aussi; articles populaires; vous aimerez aussi; recommandé pour vous; sélectionné pour vous; plus d'articles
    es lo más leído; lo más visto; las más leídas; los más leídos; más leídas; lo más popular; lo último; lo último en; últimas noticias de; te puede interesar; le puede interesar; también te puede interesar; recomendado para ti; lo más compartido; más noticias de; noticias más leídas; lo más comentado
    it i più letti; le più lette; più letti; gli articoli più letti; i più visti; i più condivisi; le notizie più lette; ultime notizie da; ultime notizie di; potrebbe interessarti; consigliati per te; i più popolari; articoli più letti; le ultime da
    pt mais lidas; as mais lidas; mais lidos; os mais lidos; as notícias mais lidas; mais vistas; mais populares; últimas de; as últimas de; recomendado para você; recomendados para si; pode interessar-lhe; você pode gostar; mais notícias de; destaques de
    nl meest gelezen; best gelezen; meest bekeken; meest gedeeld; net binnen; nu populair; laatste nieuws van; het laatste nieuws van; aanbevolen voor jou; aanbevolen voor u; ook interessant
    pl najczęściej czytane; najpopularniejsze; najchętniej czytane; najczęściej komentowane; polecane dla ciebie; najnowsze wiadomości z; więcej z działu
    ru самое читаемое; самые читаемые; самое популярное; популярные новости; самое обсуждаемое; последние новости раздела; новости партнёров; новости партнеров; вам может быть интересно
    uk найпопулярніше; найпопулярніші; найчитаніше; найчитаніші; популярні новини; останні новини розділу; новини партнерів; вам може сподобатися
    cs nejčtenější; nejčtenější články; nejčtenější zprávy; nejoblíbenější; nejdiskutovanější; nejnovější články; mohlo by vás zajímat; nejsledovanější
    ro cele mai citite; cele mai populare; cele mai vizualizate; cele mai citite știri; ultimele știri din; ți-ar putea plăcea; cele mai comentate
    hu legolvasottabb; legolvasottabbak; a legolvasottabb cikkek; a legfrissebb hírek; önnek ajánljuk
    el τα πιο δημοφιλή; δημοφιλέστερα; τα πιο διαβασμένα; πιο διαβασμένα; τελευταία νέα από; μπορεί να σας ενδιαφέρουν
    tr en çok okunanlar; en çok okunan haberler; çok okunanlar; en çok izlenenler; en popüler; son dakika haberleri; ilginizi çekebilir; sizin için önerilenler; öne çıkanlar; en çok konuşulanlar
    ar الأكثر قراءة; الاكثر قراءة; الأكثر مشاهدة; الأكثر تداولا; الأكثر شيوعا; الأكثر شعبية; أحدث الأخبار; آخر الأخبار; قد يعجبك; قد يهمك; موصى به
    fa پربازدیدترین; پربازدیدترین‌ها; پربازدیدترین اخبار; پربیننده‌ترین; پربحث‌ترین; محبوب‌ترین; آخرین اخبار; تازه‌ترین‌ها; پیشنهاد ما
    he הנקראות ביותר; הכי נקראות; הנצפות ביותר; הנצפים ביותר; הכתבות הנקראות ביותר; חם ברשת; אולי יעניין אותך; תוכן שאולי יעניין אותך; כתבות שאולי יעניינו אותך
    hi सबसे ज्यादा पढ़ी गई; सबसे ज्यादा पढ़ी गईं; सबसे ज्यादा पढ़ी गई खबरें; ताजा खबरें; टॉप न्यूज; लेटेस्ट न्यूज
    vi đọc nhiều; đọc nhiều nhất; xem nhiều; xem nhiều nhất; tin đọc nhiều; tin xem nhiều; được quan tâm; được quan tâm nhất; tin nổi bật; tin nóng; tin mới nhất; có thể bạn quan tâm; dành cho bạn
    id terpopuler; paling populer; berita terpopuler; artikel terpopuler; paling banyak dibaca; banyak dibaca; berita terbaru; berita terkini; sedang tren; rekomendasi untuk anda
    sv mest läst; mest lästa; mest delat; mest kommenterat; mest sett; mest populärt; senaste nytt från; senaste nytt om; det senaste från; rekommenderat för dig; just nu på; läs mer från; fler artiklar från
    da mest læste; mest læst; mest sete; mest set; mest delte; mest populære; seneste nyt fra; seneste nyt om; seneste fra; det seneste fra; anbefalet til dig; lige nu på; læs mere fra; flere artikler fra
    no mest lest; mest leste; mest sett; mest delt; mest populært; siste nytt fra; siste fra; det siste fra; anbefalt for deg; akkurat nå på; les mer fra; flere saker fra
    fi luetuimmat; luetuimmat jutut; luetuimmat uutiset; katsotuimmat; suosituimmat; suosituimmat jutut; tuoreimmat; tuoreimmat uutiset; uusimmat; uusimmat uutiset; kommentoiduimmat; jaetuimmat; sinulle suositeltua
""")

#: How the list goes on: where it is from, of which days it is, for whom.
_OF = book("""
    en right now; now; today; this week; this month; this year; all time; for you; 24 hours; last 24 hours; 7 days; week; month; stories; articles; videos; see all; view all
    de heute; jetzt; gerade; diese woche; der woche; des tages; des monats; im überblick; aktuell; für sie; alle anzeigen
    fr aujourd'hui; du jour; de la semaine; du mois; cette semaine; en ce moment; tout voir; du moment
    es hoy; de hoy; del día; de la semana; del mes; esta semana; ahora; ver todo; ver más
    it oggi; di oggi; del giorno; della settimana; del mese; adesso; questa settimana; vedi tutti
    pt hoje; do dia; da semana; do mês; agora; nesta semana; ver todas
    nl vandaag; nu; deze week; deze maand; van de week; afgelopen week; afgelopen 24 uur; van vandaag
    pl dziś; dzisiaj; teraz; tygodnia; dnia; miesiąca; w tym tygodniu; w tygodniu; ostatnie 24 godziny
    ru сегодня; сейчас; за день; за неделю; за месяц; за сутки; за 24 часа; недели; дня; месяца
    uk сьогодні; зараз; за день; за тиждень; за місяць; за добу; за 24 години; тижня; дня; місяця
    cs dnes; právě teď; týdne; dne; za týden; za 24 hodin; tento týden; měsíce; teď
    ro astăzi; azi; acum; săptămâna aceasta; din ultimele 24 de ore; ale zilei; ale săptămânii; în ultima săptămână
    hu ma; most; a héten; a nap; hét; 24 óra; az elmúlt 24 órában; hírek; cikkek
    el σήμερα; τώρα; της ημέρας; της εβδομάδας; του μήνα; 24 ώρες; αυτή την εβδομάδα
    tr bugün; bu hafta; bu ay; haberler; günün; haftanın; son 24 saat; şu an; gündem
    ar اليوم; الآن; هذا الأسبوع; أسبوع; شهر; الأسبوع; الشهر; خلال 24 ساعة; يوم; هذا الشهر
    fa امروز; هفته; ماه; این هفته; ۲۴ ساعت; روز; اکنون; ۲۴ ساعت گذشته
    he היום; עכשיו; השבוע; החודש; כרגע; באתר; עוד באתר; ב-24 שעות; שבוע; חודש
    hi आज; आज की; इस हफ्ते; अभी; 24 घंटे; खबरें; न्यूज
    vi trong tuần; trong ngày; hôm nay; tuần; tháng; trong tháng; 24h; 24 giờ; 24h qua; nhất; tuần qua
    id hari ini; minggu ini; bulan ini; saat ini; sekarang; 24 jam; pekan ini; minggu; lihat semua
    sv just nu; idag; i dag; nu; senaste veckan; den här veckan; senaste dygnet; veckan; dygnet; månaden
    da lige nu; i dag; nu; ugen; denne uge; seneste uge; seneste døgn; seneste 24 timer; måneden
    no nå; akkurat nå; i dag; denne uken; siste uke; siste døgn; siste 24 timer; uken; måneden
    fi juuri nyt; nyt; tänään; viikon; viikko; tällä viikolla; vuorokausi; kuukausi; päivän
""")
_AT = (
    r"(?:in|on|at|from|of|for|by|auf|bei|aus|im|in der|von|für|dans|sur|en|de|du|des|sul|su|in|nella|di|da|em|no|na|do|da|op|bij|van|uit|w|we|na|z|в|на|у|в разделе|v|ve|na|din|pe|în|a|az|στο|στην|στη|από"
    r"|på|fra|från|hos|i|om|di|dari|trên|của|في|من|على|در|از|ב|ל|में|पर)"
)
_LIST = "|".join(
    sorted(
        {re.escape(fold(word).lower()) for words in LIST.languages.values() for word in words},
        key=lambda it: (-len(it), it),
    )
)
#: Headings that end in the word of place themselves.
_PLACED = "|".join(
    sorted(
        word
        for word in _LIST.split("|")
        if word.rpartition("\\ ")[2]
        in "from fra från om på van aus von de da di en em in the our af z w в у din".split()
    )
)
#: A heading, a sign or a word of place or none, and up to five words of which none ends a sentence.
LISTED = (
    rf"(?:{_LIST})(?:(?: ?[:|,-])? {one_of(_OF)}){{1,3}}"
    rf"|(?:(?:{_LIST}) {_AT}|{_PLACED}) [^\s.:?!]{{2,25}}(?:\.[a-z]{{2,8}})?(?: [^\s.:?!]{{1,25}}(?:\.[a-z]{{2,8}})?){{0,3}}(?: {one_of(_OF)})?"
    rf"|(?:{_LIST}): [^\s.:?!]{{2,25}}(?: [^\s.:?!]{{1,25}}){{0,2}}"
    r"|(?:\d{1,2}(?:小时|小時|時間|시간) ?)?(?:热门|熱門|即時熱門|热文|人氣|人气|アクセス|人気|週間|실시간|많이 본|가장 많이 본) ?(?:[^\s。.:]{0,12})(?:排行|排行榜|榜|文章|新闻|新聞|ランキング|記事|뉴스|기사)(?: [^\s。.]{1,12}){0,4}"
)
LIST_OPENS = tuple(fold(word).lower() for words in LIST.languages.values() for word in words) + tuple(
    "热门 熱門 即時熱門 人氣 人气 アクセス 人気 週間 실시간 많이 가장 24小时热 24小時熱".split()
)
LIST_ROWS = """
        en - Trending now on Zikoko
        en - More from this section: Counties
        en - Most popular this week
        de - Meistgelesen der Woche
        fr - Les plus lus de la semaine
        es - Lo más leído en Sociedad
        it - I più letti della settimana
        pt - As mais lidas do dia
        nl - Net binnen op haven.example
        sv - Mest läst på ön just nu
        da - Seneste nyt fra TV Kysten
        no - Mest lest siste døgn
        fi - Luetuimmat jutut juuri nyt
        vi - Đọc nhiều trong tuần
        ar - الأكثر قراءة اليوم
        he - הנקראות ביותר היום
        ko - 가장 많이 본 뉴스 전체보기
        zh - 24小时热文排行 换一换
        en | Most popular of all was the soup that the keeper’s wife had carried down to the harbour in the storm
        en | Trending now on Zikoko
        en | Popular cities of the coast
        en | Trending Design Articles
        de | Beliebt war der Wirt nie.
        fr | Les plus lus sont les romans de la mer, dit la libraire
"""
