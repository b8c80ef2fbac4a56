"""Links to other pages with the headline of what stands there."""

from __future__ import annotations

from cleaner.rules._book import book

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
