"""The bar that turns pages: forward, back and numbers side by side; and such links with the headline they lead to."""

from __future__ import annotations

from cleaner.lines import fold
from cleaner.rule import Words
from cleaner.rules._book import book, joined, one_of
from cleaner.rules._pagination_article import ARTICLE
from cleaner.rules._pagination_article_east import ARTICLE_EAST
from cleaner.rules._pagination_page import PAGE, WORD

#: What counts only in a bar.
OTHERS = book("""
    en next; previous; prev; page; pages; first; last; show all; view all; all; older; newer; back; next article; previous article; next story; previous story; next news; previous news; read on one page; single page
    de weiter; zurück; seite; seiten; nächste; vorherige; nächste seite; vorherige seite; erste; letzte; alle; alle anzeigen; alles auf einer seite; auf einer seite; artikel auf einer seite lesen; auf einer seite lesen; nächster artikel; vorheriger artikel; voriger artikel; nächster beitrag; vorheriger beitrag; älter; neuer
    fr suivant; précédent; page; pages; première; dernière; tout afficher; page suivante; page précédente; article suivant; article précédent; lire sur une page
    es siguiente; anterior; página; páginas; primera; última; ver todo; página siguiente; página anterior; siguiente página; noticia anterior; noticia siguiente; siguiente noticia; artículo anterior; artículo siguiente; siguiente artículo; nota anterior; nota siguiente
    it avanti; indietro; successivo; precedente; pagina; pagine; prima; ultima; mostra tutto; pagina successiva; pagina precedente; articolo precedente; articolo successivo; prossimo articolo; notizia precedente; notizia successiva
    pt próximo; próxima; anterior; página; páginas; primeira; última; ver tudo; próxima página; página anterior; página seguinte; notícia anterior; próxima notícia; matéria anterior; próxima matéria; artigo anterior; próximo artigo; artigo seguinte; post anterior; próximo post
    nl volgende; vorige; pagina; pagina's; eerste; laatste; toon alles; volgende pagina; vorige pagina; vorig artikel; volgend artikel; vorig bericht; volgend bericht
    pl następna; poprzednia; następny; poprzedni; strona; strony; pierwsza; ostatnia; wszystkie; następna strona; poprzednia strona; poprzedni artykuł; następny artykuł; pokaż wszystko; dalej
    ru следующая; предыдущая; вперед; вперёд; назад; далее; страница; страницы; первая; последняя; показать все; следующая страница; предыдущая страница; предыдущая новость; следующая новость; предыдущая статья; следующая статья
    uk наступна; попередня; вперед; назад; далі; сторінка; сторінки; перша; остання; показати все; наступна сторінка; попередня сторінка; попередня новина; наступна новина; попередня стаття; наступна стаття
    cs další; předchozí; strana; strany; stránka; první; poslední; zobrazit vše; další strana; předchozí strana; další stránka; předchozí stránka; předchozí článek; další článek; následující článek
    ro următor; următoarea; anterior; anterioara; pagina; pagini; prima; ultima; vezi tot; pagina următoare; pagina anterioară; articolul anterior; articolul următor; știrea anterioară; știrea următoare
    hu következő; előző; oldal; oldalak; első; utolsó; összes; következő oldal; előző oldal; előző cikk; következő cikk; előző hír; következő hír
    el επόμενη; προηγούμενη; επόμενο; προηγούμενο; σελίδα; σελίδες; πρώτη; τελευταία; επόμενη σελίδα; προηγούμενη σελίδα; προηγούμενο άρθρο; επόμενο άρθρο
    tr sonraki; önceki; ileri; geri; sayfa; sayfalar; ilk; son; tümünü göster; sonraki sayfa; önceki sayfa; önceki haber; sonraki haber; önceki yazı; sonraki yazı
    ar التالي; السابق; الصفحة; صفحة; الأولى; الأخيرة; الصفحة التالية; الصفحة السابقة; المقال السابق; المقال التالي; الخبر السابق; الخبر التالي; عرض الكل
    fa بعدی; قبلی; صفحه; اول; آخر; صفحه بعد; صفحه قبل; صفحه بعدی; صفحه قبلی; خبر قبلی; خبر بعدی; مطلب قبلی; مطلب بعدی; نمایش همه
    he הבא; הקודם; עמוד; דף; ראשון; אחרון; הדף הבא; הדף הקודם; העמוד הבא; העמוד הקודם; הכתבה הבאה; הכתבה הקודמת; הצג הכל
    hi अगला; पिछला; पेज; पृष्ठ; पहला; अंतिम; अगला पेज; पिछला पेज; अगली खबर; पिछली खबर; अगला लेख; पिछला लेख; सभी देखें
    zh 上一页; 下一页; 上一頁; 下一頁; 首页; 首頁; 尾页; 末页; 末頁; 上页; 下页; 第; 页; 頁; 共; 上一篇; 下一篇; 全文; 余下全文; 显示全文; 在本页阅读全文; 单页阅读; 跳转
    ja 次へ; 前へ; 次のページ; 前のページ; 次の記事; 前の記事; 最初; 最後; ページ; 全文表示; 次; 前; 全文を1ページで読む; 一覧
    ko 다음; 이전; 다음 페이지; 이전 페이지; 다음기사; 이전기사; 다음 기사; 이전 기사; 처음; 마지막; 맨끝; 페이지; 목록; 이전글; 다음글; 전체보기
    vi tiếp; trước; sau; trang; trang sau; trang trước; trang tiếp; đầu; cuối; bài trước; bài sau; bài tiếp theo; tin trước; tin sau; xem tất cả
    id selanjutnya; sebelumnya; berikutnya; halaman; pertama; terakhir; tampilkan semua; lihat semua; halaman selanjutnya; halaman sebelumnya; halaman berikutnya; artikel sebelumnya; artikel selanjutnya; berita sebelumnya; berita selanjutnya; semua halaman
    sv nästa; föregående; sida; sidor; första; sista; visa alla; nästa sida; föregående sida; föregående artikel; nästa artikel
    da næste; forrige; side; sider; første; sidste; vis alle; næste side; forrige side; forrige artikel; næste artikel
    no neste; forrige; side; sider; første; siste; vis alle; neste side; forrige side; forrige artikkel; neste artikkel; forrige sak; neste sak
    fi seuraava; edellinen; sivu; sivut; ensimmäinen; viimeinen; näytä kaikki; seuraava sivu; edellinen sivu; edellinen artikkeli; seuraava artikkeli; edellinen juttu; seuraava juttu
""")

_ALL = joined(OTHERS, ARTICLE, ARTICLE_EAST, PAGE, WORD)
_PLAIN = tuple(
    dict.fromkeys(fold(word).lower() for found in _ALL.languages.values() for word in found if "{" not in word)
)
_WORD = rf"(?:{one_of(joined(OTHERS, WORD))}(?![^\W\d_]))"
_SEVERAL = Words(
    **{
        language: tuple(word for word in found if " " in word or language in ("zh", "ja", "ko"))
        for language, found in OTHERS.languages.items()
    }
)
_SIGN = r"(?>[«»‹›<>→←▸▶►◀|·:…,–-]{1,4}|\.{3})"
_PART = rf"(?:{_SIGN}? ?)"
_NUMBER = rf"(?>\[?\(?\d{{1,4}}\)?\]?) ?{_SIGN}? ?"
#: A word or an arrow, two numbers or more, and nothing else.
BAR_PATTERN = (
    rf"(?:{_PART}{_WORD}:? ?{_PART}){{1,4}}(?:{_NUMBER}){{2,15}}+(?:{_WORD}:? ?{_PART}){{0,4}}"
    rf"|[«‹<←] ?(?:{_NUMBER}){{3,15}}+{_PART}|(?:{_NUMBER}){{2,15}}+(?:{_WORD}:? ?{_PART}){{1,4}}|(?:{_NUMBER}){{3,15}}+[»›>→]"
)
#: Two such links side by side, each of several words or joined by a sign.
_LINK = rf"(?:{one_of(_SEVERAL)}(?![^\W\d_]))"
LINKS_PATTERN = rf"[«‹<←| ]{{0,3}}{_LINK}(?: ?[«»‹›<>→←▸▶►◀|·/–-]{{1,3}}+ ?| ){_LINK}[»›>→| ]{{0,3}}"
BAR_OPENS = (*_PLAIN, "1 2", "1 | 2", "1, 2", "1 · 2", "1 - 2", "1 2 3")

BAR_ROWS = """
        en - « Previous 1 2 3 … 17 Next »
        en - Pages: 1 2 3
        en - 1 2 3 4 Next
        en | Next: 12 boats and 3 nets
        en | 1 2 3
        de - Artikel auf einer Seite lesen 1 2 3 Nächste Seite
        de | Seite 3, 12 und 14
        fr - Pages : 1 2 3 Suivant
        es - Anterior 1 2 3 Siguiente
        it - Pagine: 1 2 3 Avanti
        pt - Anterior 1 2 3 Próxima
        nl - Vorige 1 2 3 Volgende
        pl - Poprzednia 1 2 3 Następna
        ru - Назад 1 2 3 Вперед
        uk - Назад 1 2 3 Далі
        cs - Předchozí 1 2 3 Další
        ro - Pagina: 1 2 3 Următoarea
        hu - Előző 1 2 3 Következő
        el - Προηγούμενη 1 2 3 Επόμενη
        tr - Önceki 1 2 3 Sonraki
        ar - السابق 1 2 3 التالي
        fa - قبلی 1 2 3 بعدی
        he - הקודם 1 2 3 הבא
        hi - पिछला 1 2 3 अगला
        zh - 上一页 1 2 3 下一页
        ja - 前へ 1 2 3 次へ
        ko - 이전 1 2 3 다음
        vi - Trước 1 2 3 Sau
        id - Halaman: 1 2 3 Tampilkan Semua
        sv - Föregående 1 2 3 Nästa
        da - Forrige 1 2 3 Næste
        no - Forrige 1 2 3 Neste
        fi - Edellinen 1 2 3 Seuraava
    """

LINKS_ROWS = """
        en - « Previous story | Next story »
        en | Next story, previous story
        de - Vorheriger Artikel » Nächster Artikel
        fr - ‹ Article précédent Article suivant ›
        es - « Noticia anterior | Noticia siguiente »
        it - Articolo precedente Articolo successivo
        pt - « Notícia anterior | Próxima notícia »
        nl - Vorig artikel Volgend artikel
        pl - Poprzedni artykuł Następny artykuł
        ru - « Предыдущая новость | Следующая новость »
        ko - 이전 기사 | 다음 기사
    """

#: Links to other pages with the headline of what stands there.
HEADED = book("""
    en page {number} of {number}: {headline}; page {number}: {headline}; next page: {headline}; continue to page {number}; continued on page {number}; page {number} of {number} - {headline}; load more stories from {name}; load more from {name}; load more news from {name}; load more articles from {name}; load more stories; load more articles; load more news; load more posts; load more results; more stories from {name}; show more stories; prev: {headline}; previous article: {headline}; next article: {headline}; previous story: {headline}; next story: {headline}; previous post: {headline}; next post: {headline}
    de seite {number} von {number}: {headline}; weiter auf seite {number}; weiter zu seite {number}; auf seite {number}: {headline}; seite {number}: {headline}; mehr artikel laden; weitere artikel laden; mehr nachrichten laden; mehr laden; weitere meldungen laden; nächster artikel: {headline}; vorheriger artikel: {headline}; nächster beitrag: {headline}; vorheriger beitrag: {headline}; weiter mit: {headline}
    fr page {number} sur {number} : {headline}; page suivante : {headline}; charger plus d'articles; voir plus d'articles; afficher plus d'articles; article suivant : {headline}; article précédent : {headline}
    es página {number} de {number}: {headline}; siguiente página: {headline}; cargar más noticias; cargar más artículos; ver más noticias; ver más noticias de {name}; siguiente artículo: {headline}; artículo anterior: {headline}; siguiente noticia: {headline}; noticia anterior: {headline}
    it pagina {number} di {number}: {headline}; pagina successiva: {headline}; carica altri articoli; carica altre notizie; mostra altre notizie; articolo successivo: {headline}; articolo precedente: {headline}
    pt página {number} de {number}: {headline}; próxima página: {headline}; carregar mais notícias; carregar mais artigos; ver mais notícias; ver mais notícias de {name}; próxima notícia: {headline}; notícia anterior: {headline}; próximo artigo: {headline}; artigo anterior: {headline}
    nl pagina {number} van {number}: {headline}; volgende pagina: {headline}; laad meer artikelen; meer artikelen laden; meer berichten laden; toon meer artikelen; volgend artikel: {headline}; vorig artikel: {headline}
    pl strona {number} z {number}: {headline}; następna strona: {headline}; załaduj więcej; pokaż więcej artykułów; załaduj więcej artykułów; następny artykuł: {headline}; poprzedni artykuł: {headline}
    ru страница {number} из {number}: {headline}; загрузить еще; загрузить ещё; показать еще новости; показать ещё новости; больше новостей; следующая новость: {headline}; предыдущая новость: {headline}; следующая статья: {headline}; предыдущая статья: {headline}
    uk сторінка {number} з {number}: {headline}; завантажити ще; показати ще новини; більше новин; наступна новина: {headline}; попередня новина: {headline}; наступна стаття: {headline}; попередня стаття: {headline}
    cs strana {number} z {number}: {headline}; načíst další články; zobrazit další články; načíst další; další článek: {headline}; předchozí článek: {headline}
    ro pagina {number} din {number}: {headline}; încarcă mai multe; încarcă mai multe știri; mai multe știri; articolul următor: {headline}; articolul anterior: {headline}
    hu {number}. oldal / {number}: {headline}; további cikkek betöltése; több cikk betöltése; további hírek betöltése; következő cikk: {headline}; előző cikk: {headline}
    el σελίδα {number} από {number}: {headline}; φόρτωση περισσότερων; περισσότερα άρθρα; επόμενο άρθρο: {headline}; προηγούμενο άρθρο: {headline}
    tr sayfa {number} / {number}: {headline}; daha fazla haber yükle; daha fazla yükle; daha fazla haber göster; sonraki haber: {headline}; önceki haber: {headline}
    ar الصفحة {number} من {number}: {headline}; تحميل المزيد; تحميل المزيد من الأخبار; عرض المزيد من الأخبار; الخبر التالي: {headline}; الخبر السابق: {headline}; المقال التالي: {headline}; المقال السابق: {headline}
    fa صفحه {number} از {number}: {headline}; بارگذاری بیشتر; نمایش بیشتر اخبار; خبر بعدی: {headline}; خبر قبلی: {headline}; مطلب بعدی: {headline}; مطلب قبلی: {headline}
    he עמוד {number} מתוך {number}: {headline}; טען עוד; טען עוד כתבות; עוד כתבות; הכתבה הבאה: {headline}; הכתבה הקודמת: {headline}
    hi पेज {number} / {number}: {headline}; और खबरें लोड करें; और लोड करें; अगली खबर: {headline}; पिछली खबर: {headline}; अगला लेख: {headline}; पिछला लेख: {headline}
    zh 上一篇:{text}; 下一篇:{text}; 上一篇：{text}; 下一篇：{text}; 上一条:{text}; 下一条:{text}; 上一則:{text}; 下一則:{text}; 上一篇 {text}; 下一篇 {text}; 加载更多新闻; 載入更多新聞; 加载更多文章
    ja 前の記事:{text}; 次の記事:{text}; 次のページ:{text}; 次ページ:{text}; 前の記事 {text}; 次の記事 {text}; もっと記事を読み込む; 記事をさらに読み込む
    ko 이전 기사: {text}; 다음 기사: {text}; 이전기사 {text}; 다음기사 {text}; 이전글 {text}; 다음글 {text}; 기사 더 불러오기; 기사 더보기; 뉴스 더 불러오기
    vi trang {number}/{number}: {headline}; tải thêm tin; tải thêm; tải thêm bài viết; xem thêm tin tức; bài tiếp theo: {headline}; bài trước: {headline}; bài sau: {headline}; tin sau: {headline}; tin trước: {headline}
    id halaman {number} dari {number}: {headline}; halaman selanjutnya: {headline}; muat lebih banyak; muat lebih banyak berita; tampilkan lebih banyak berita; artikel selanjutnya: {headline}; artikel sebelumnya: {headline}; berita selanjutnya: {headline}; berita sebelumnya: {headline}
    sv sida {number} av {number}: {headline}; ladda fler artiklar; visa fler artiklar; ladda fler nyheter; nästa artikel: {headline}; föregående artikel: {headline}
    da side {number} af {number}: {headline}; indlæs flere artikler; vis flere artikler; hent flere nyheder; næste artikel: {headline}; forrige artikel: {headline}
    no side {number} av {number}: {headline}; last inn flere artikler; vis flere saker; last flere saker; neste artikkel: {headline}; forrige artikkel: {headline}; neste sak: {headline}
    fi sivu {number}/{number}: {headline}; lataa lisää artikkeleita; näytä lisää uutisia; lataa lisää uutisia; seuraava artikkeli: {headline}; edellinen artikkeli: {headline}; seuraava juttu: {headline}
""")

HEADED_ROWS = """
        en - Page 2 of 4: The harbour at night
        en - Load more stories from Port Ellis
        en | On page 2 of 4 stands the harbour
        de - Nächster Artikel: Der Hafen bei Nacht
        de | Seite an Seite: Der Hafen bei Nacht
        fr - Article suivant : Le port de nuit
        es - Noticia anterior: El puerto de noche
        it - Carica altre notizie
        pt - Próxima notícia: O porto à noite
        nl - Volgend artikel: De haven bij nacht
        pl - Następny artykuł: Port nocą
        ru - Следующая новость: Порт ночью
        uk - Наступна новина: Порт уночі
        cs - Další článek: Přístav v noci
        ro - Articolul următor: Portul noaptea
        hu - Következő cikk: A kikötő éjjel
        el - Επόμενο άρθρο: Το λιμάνι τη νύχτα
        tr - Sonraki haber: Gece liman
        ar - الخبر التالي: الميناء ليلا
        fa - خبر بعدی: بندر در شب
        he - הכתבה הבאה: הנמל בלילה
        hi - अगली खबर: रात में बंदरगाह
        zh - 下一篇：夜里的港口
        ja - 次の記事:夜の港
        ko - 다음 기사: 밤의 항구
        vi - Bài tiếp theo: Cảng về đêm
        id - Berita selanjutnya: Pelabuhan di malam hari
        sv - Nästa artikel: Hamnen om natten
        da - Næste artikel: Havnen om natten
        no - Neste artikkel: Havnen om natten
        fi - Seuraava artikkeli: Satama yöllä
    """
