"""Words and examples of the room ``pagination``."""

from __future__ import annotations

from cleaner.rule import Words

PAGE = Words(
    en=[
        "next page",
        "previous page",
        "prev page",
        "first page",
        "last page",
        "go to next page",
        "continue to next page",
        "page {number}",
        "page {number} of {number}",
        "page {number}/{number}",
        "pages: {number}",
        "{number} of {number}",
        "next page: {headline}",
        "load next page",
        "view on one page",
        "view as single page",
        "single page",
        "read on one page",
        "view all pages",
        "show all pages",
        "jump to page",
        "go to page",
    ],
    de=[
        "nächste seite",
        "vorherige seite",
        "vorige seite",
        "erste seite",
        "letzte seite",
        "zur nächsten seite",
        "weiter zur nächsten seite",
        "seite {number}",
        "seite {number} von {number}",
        "seite {number}/{number}",
        "seiten: {number}",
        "auf einer seite lesen",
        "artikel auf einer seite lesen",
        "nächste seite: {headline}",
        "auf der nächsten seite",
        "auf der nächsten seite: {headline}",
        "lesen sie auf der nächsten seite: {headline}",
        "alles auf einer seite",
        "gesamten artikel lesen",
    ],
    fr=[
        "page suivante",
        "page précédente",
        "première page",
        "dernière page",
        "page {number} sur {number}",
        "page {number}/{number}",
        "aller à la page suivante",
        "lire la suite page suivante",
        "afficher sur une seule page",
    ],
    es=[
        "página siguiente",
        "siguiente página",
        "página anterior",
        "primera página",
        "última página",
        "página {number}",
        "página {number} de {number}",
        "ir a la página siguiente",
        "ver en una sola página",
    ],
    it=[
        "pagina successiva",
        "pagina precedente",
        "prossima pagina",
        "prima pagina",
        "ultima pagina",
        "pagina {number}",
        "pagina {number} di {number}",
        "vai alla pagina successiva",
        "continua a pagina {number}",
    ],
    pt=[
        "página seguinte",
        "próxima página",
        "página anterior",
        "primeira página",
        "última página",
        "página {number}",
        "página {number} de {number}",
        "ir para a próxima página",
    ],
    nl=[
        "volgende pagina",
        "vorige pagina",
        "pagina {number}",
        "pagina {number} van {number}",
        "naar de volgende pagina",
        "ga naar de volgende pagina",
        "eerste pagina",
        "laatste pagina",
    ],
    pl=[
        "następna strona",
        "poprzednia strona",
        "kolejna strona",
        "strona {number}",
        "strona {number} z {number}",
        "przejdź do następnej strony",
        "pierwsza strona",
        "ostatnia strona",
    ],
    ru=[
        "следующая страница",
        "предыдущая страница",
        "страница {number}",
        "страница {number} из {number}",
        "стр. {number}",
        "на следующую страницу",
        "первая страница",
        "последняя страница",
    ],
    uk=[
        "наступна сторінка",
        "попередня сторінка",
        "сторінка {number}",
        "сторінка {number} з {number}",
        "перша сторінка",
        "остання сторінка",
    ],
    cs=[
        "další strana",
        "předchozí strana",
        "další stránka",
        "předchozí stránka",
        "následující stránka",
        "strana {number}",
        "strana {number} z {number}",
        "stránka {number} z {number}",
    ],
    ro=["pagina următoare", "pagina anterioară", "pagina {number}", "pagina {number} din {number}"],
    hu=[
        "következő oldal",
        "előző oldal",
        "{number}. oldal",
        "{number}/{number}. oldal",
        "ugrás a következő oldalra",
        "első oldal",
        "utolsó oldal",
    ],
    el=["επόμενη σελίδα", "προηγούμενη σελίδα", "σελίδα {number}", "σελίδα {number} από {number}"],
    tr=["sonraki sayfa", "önceki sayfa", "sayfa {number}", "sayfa {number} / {number}", "ilk sayfa", "son sayfa"],
    ar=[
        "الصفحة التالية",
        "الصفحة السابقة",
        "صفحة {number}",
        "صفحة {number} من {number}",
        "الصفحة {number} من {number}",
    ],
    fa=["صفحه بعد", "صفحه قبل", "صفحه بعدی", "صفحه قبلی", "صفحه {number}", "صفحه {number} از {number}"],
    he=["העמוד הבא", "העמוד הקודם", "לעמוד הבא", "עמוד {number}", "עמוד {number} מתוך {number}"],
    hi=["अगला पेज", "पिछला पेज", "अगला पृष्ठ", "पिछला पृष्ठ", "पृष्ठ {number}", "पेज {number}"],
    zh=[
        "下一页",
        "上一页",
        "首页 上一页 下一页",
        "上一页 下一页",
        "尾页",
        "第{number}页",
        "下一頁",
        "上一頁",
        "第{number}頁",
        "第 {number} 页",
        "共{number}页",
        "显示全文",
        "阅读全文",
        "余下全文",
    ],
    ja=[
        "次のページ",
        "前のページ",
        "次ページ",
        "前ページ",
        "次ページへ",
        "前ページへ",
        "次のページへ",
        "前のページへ",
        "次へ",
        "前へ",
        "前へ 次へ",
        "{number}ページ",
        "次ページ→ {headline}",
        "次ページは:{headline}",
        "次ページ:{headline}",
        "次のページ:{headline}",
        "{number}/{number}ページ",
        "最初から読む",
        "ページ: {number}",
    ],
    ko=[
        "다음 페이지",
        "이전 페이지",
        "다음페이지",
        "이전페이지",
        "{number}페이지",
        "첫 페이지",
        "마지막 페이지",
        "처음 이전 다음 마지막",
    ],
    vi=["trang sau", "trang trước", "trang tiếp theo", "trang kế tiếp", "trang {number}", "trang {number} / {number}"],
    id=[
        "halaman berikutnya",
        "halaman selanjutnya",
        "halaman sebelumnya",
        "halaman {number}",
        "halaman {number} dari {number}",
        "baca halaman berikutnya",
        "lihat semua halaman",
        "tampilkan semua",
        "selanjutnya",
        "halaman: {number}",
        "baca selengkapnya di halaman berikutnya",
    ],
    sv=["nästa sida", "föregående sida", "sida {number}", "sida {number} av {number}", "första sidan", "sista sidan"],
    da=["næste side", "forrige side", "side {number}", "side {number} af {number}", "første side", "sidste side"],
    no=["neste side", "forrige side", "side {number}", "side {number} av {number}", "første side", "siste side"],
    fi=[
        "seuraava sivu",
        "edellinen sivu",
        "sivu {number}",
        "sivu {number}/{number}",
        "ensimmäinen sivu",
        "viimeinen sivu",
    ],
)

PAGE_ROWS = """
        en - Page 2 of 5
        en - Next Page
        de - Seite 2 von 5
        de - Auf einer Seite lesen
        fr - Page 2 sur 5
        es - Página 2 de 5
        it - Pagina 2 di 5
        pt - Página 2 de 5
        nl - Pagina 2 van 5
        pl - Strona 2 z 5
        ru - Страница 2 из 5
        uk - Сторінка 2 з 5
        cs - Strana 2 z 5
        ro - Pagina 2 din 5
        hu - Következő oldal
        el - Σελίδα 2 από 5
        tr - Sonraki sayfa
        ar - صفحة 2 من 5
        fa - صفحه بعدی
        he - לעמוד הבא
        hi - अगला पेज
        zh - 下一页
        ja - 次のページへ
        ja - 次ページ→ 「港の門が開く」へ
        ko - 다음 페이지
        vi - Trang sau
        id - Halaman selanjutnya
        sv - Sida 2 av 5
        da - Side 2 af 5
        no - Side 2 av 5
        fi - Seuraava sivu
        en | Page 12
        en | 2 of 5
        en | “Next page,” said the teacher, and they all turned it.
        de | Auf der nächsten Seite
        it | Prima pagina
    """

WORD = Words(
    en=["previous", "prev", "previous page"],
    de=["weiter", "zurück", "nächste", "vorherige", "nächster", "vorheriger", "blättern"],
    fr=["suivant", "précédent", "suivante", "précédente", "retour"],
    es=["siguiente", "anterior", "atrás", "volver", "próximo"],
    it=["successivo", "precedente", "avanti", "indietro", "successiva", "prossimo"],
    pt=["próximo", "anterior", "próxima", "seguinte", "voltar", "avançar"],
    nl=["volgende", "vorige", "terug", "verder"],
    pl=["następny", "poprzedni", "następna", "poprzednia", "dalej", "wstecz", "następne", "poprzednie", "wróć"],
    ru=["вперед", "назад", "далее", "следующая", "предыдущая", "следующий", "предыдущий", "вперёд"],
    uk=["вперед", "назад", "далі", "наступна", "попередня", "наступний", "попередній"],
    cs=["další", "předchozí", "následující", "zpět", "dále"],
    ro=["următorul", "anterior", "următor", "înapoi", "înainte", "precedent", "următoarea"],
    hu=["következő", "előző", "tovább", "vissza"],
    el=["επόμενο", "προηγούμενο", "επόμενη", "προηγούμενη", "επιστροφή", "πίσω"],
    tr=["sonraki", "önceki", "ileri", "geri"],
    ar=["التالي", "السابق", "رجوع", "عودة"],
    fa=["بعدی", "قبلی", "بازگشت"],
    he=["הבא", "הקודם", "חזרה"],
    hi=["अगला", "पिछला", "आगे", "पीछे"],
    zh=["下一个", "上一个", "返回", "下一個"],
    ja=["戻る", "進む", "前へ", "次へ"],
    ko=["다음", "이전", "뒤로"],
    vi=["tiếp theo", "quay lại", "tiếp"],
    id=["berikutnya", "sebelumnya", "kembali", "lanjut"],
    sv=["nästa", "föregående", "tillbaka", "framåt"],
    da=["næste", "forrige", "tilbage", "frem"],
    no=["neste", "forrige", "tilbake", "frem"],
    fi=["seuraava", "edellinen", "takaisin", "eteenpäin"],
)

WORD_ROWS = """
        en - Previous
        de - Weiter
        fr - Suivant
        es - Siguiente
        it - Successivo
        pt - Próximo
        nl - Volgende
        pl - Następny
        ru - Вперед
        uk - Вперед
        cs - Další
        ro - Următorul
        hu - Következő
        el - Επόμενο
        tr - Sonraki
        ar - التالي
        fa - بعدی
        he - הבא
        hi - अगला
        zh - 下一个
        ja - 戻る
        ko - 다음
        vi - Tiếp theo
        id - Berikutnya
        sv - Nästa
        da - Næste
        no - Neste
        fi - Seuraava
        en | Next
        en | Last
        de | Weiter
        tr | Sonraki
    """
