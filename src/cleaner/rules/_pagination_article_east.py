"""Words and examples of the room ``pagination``."""

from __future__ import annotations

from cleaner.rule import Words

ARTICLE_EAST = Words(
    pl=[
        "poprzedni artykuł",
        "następny artykuł",
        "poprzedni wpis",
        "następny wpis",
        "poprzedni post",
        "następny post",
        "poprzedni artykuł: {headline}",
        "następny artykuł: {headline}",
        "poprzedni wpis: {headline}",
        "następny wpis: {headline}",
        "nawigacja wpisu",
        "zobacz wpisy",
        "starsze wpisy",
        "nowsze wpisy",
        "starsze artykuły",
        "poprzednia wiadomość",
        "następna wiadomość",
    ],
    ru=[
        "предыдущая статья",
        "следующая статья",
        "предыдущая новость",
        "следующая новость",
        "предыдущая запись",
        "следующая запись",
        "предыдущий материал",
        "следующий материал",
        "предыдущий пост",
        "следующий пост",
        "предыдущая статья: {headline}",
        "следующая статья: {headline}",
        "предыдущая запись: {headline}",
        "следующая запись: {headline}",
        "навигация по записям",
        "вперед назад",
        "назад вперед",
        "старые записи",
        "новые записи",
    ],
    uk=[
        "попередня стаття",
        "наступна стаття",
        "попередня новина",
        "наступна новина",
        "попередній запис",
        "наступний запис",
        "попередній допис",
        "наступний допис",
        "попередній матеріал",
        "наступний матеріал",
        "попередня стаття: {headline}",
        "наступна стаття: {headline}",
        "навігація записів",
        "старіші записи",
        "новіші записи",
    ],
    cs=[
        "předchozí článek",
        "další článek",
        "následující článek",
        "předchozí příspěvek",
        "další příspěvek",
        "předchozí článek: {headline}",
        "další článek: {headline}",
        "navigace pro příspěvek",
        "navigace příspěvku",
        "starší příspěvky",
        "novější příspěvky",
        "starší články",
    ],
    hu=[
        "előző cikk",
        "következő cikk",
        "előző bejegyzés",
        "következő bejegyzés",
        "előző hír",
        "következő hír",
        "előző bejegyzés: {headline}",
        "következő bejegyzés: {headline}",
        "bejegyzés navigáció",
        "régebbi bejegyzések",
        "újabb bejegyzések",
    ],
    el=[
        "προηγούμενο άρθρο",
        "επόμενο άρθρο",
        "προηγούμενη ανάρτηση",
        "επόμενη ανάρτηση",
        "προηγούμενη είδηση",
        "επόμενη είδηση",
        "προηγούμενο άρθρο: {headline}",
        "επόμενο άρθρο: {headline}",
        "πλοήγηση άρθρων",
        "παλαιότερα άρθρα",
        "νεότερα άρθρα",
    ],
    tr=[
        "önceki haber",
        "sonraki haber",
        "önceki yazı",
        "sonraki yazı",
        "önceki makale",
        "sonraki makale",
        "önceki yazı: {headline}",
        "sonraki yazı: {headline}",
        "sıradaki haber",
        "önceki sonraki",
        "yazı gezinmesi",
        "yazı dolaşımı",
        "eski yazılar",
        "yeni yazılar",
    ],
    ar=[
        "المقال السابق",
        "المقال التالي",
        "الخبر السابق",
        "الخبر التالي",
        "المقالة السابقة",
        "المقالة التالية",
        "الموضوع السابق",
        "الموضوع التالي",
        "التالي السابق",
        "السابق التالي",
        "تصفح المقالات",
        "المقالات الأقدم",
    ],
    fa=[
        "مطلب قبلی",
        "مطلب بعدی",
        "خبر قبلی",
        "خبر بعدی",
        "نوشته قبلی",
        "نوشته بعدی",
        "مقاله قبلی",
        "مقاله بعدی",
        "راهبری نوشته",
        "بعدی قبلی",
        "قبلی بعدی",
    ],
    he=[
        "הכתבה הקודמת",
        "הכתבה הבאה",
        "לכתבה הבאה",
        "לכתבה הקודמת",
        "הפוסט הקודם",
        "הפוסט הבא",
        "מאמר קודם",
        "מאמר הבא",
        "ניווט בפוסטים",
    ],
    hi=[
        "पिछला लेख",
        "अगला लेख",
        "पिछली खबर",
        "अगली खबर",
        "पिछली ख़बर",
        "अगली ख़बर",
        "अगली स्टोरी",
        "पिछली पोस्ट",
        "अगली पोस्ट",
    ],
    zh=[
        "上一篇",
        "下一篇",
        "上一篇文章",
        "下一篇文章",
        "上一条",
        "下一条",
        "上一則",
        "下一則",
        "上一篇:{headline}",
        "下一篇:{headline}",
        "文章导航",
        "文章導覽",
        "上一篇 下一篇",
    ],
    ja=[
        "前の記事",
        "次の記事",
        "前の記事へ",
        "次の記事へ",
        "前の投稿",
        "次の投稿",
        "投稿ナビゲーション",
        "前の記事: {headline}",
        "次の記事: {headline}",
        "次に読む",
        "記事一覧へ戻る",
        "一覧へ戻る",
        "一覧に戻る",
    ],
    ko=[
        "이전 기사",
        "다음 기사",
        "이전기사",
        "다음기사",
        "이전 글",
        "다음 글",
        "이전글",
        "다음글",
        "이전 기사 다음 기사",
        "목록으로",
        "목록보기",
        "글 탐색",
    ],
    vi=[
        "bài trước",
        "bài tiếp theo",
        "bài viết trước",
        "bài viết tiếp theo",
        "bài sau",
        "bài trước đó",
        "tin trước",
        "tin tiếp theo",
        "bài trước: {headline}",
        "bài tiếp theo: {headline}",
        "điều hướng bài viết",
    ],
    id=[
        "artikel sebelumnya",
        "artikel selanjutnya",
        "artikel berikutnya",
        "berita sebelumnya",
        "berita selanjutnya",
        "berita berikutnya",
        "pos sebelumnya",
        "pos berikutnya",
        "sebelumnya selanjutnya",
        "navigasi pos",
        "navigasi tulisan",
        "postingan sebelumnya",
        "postingan selanjutnya",
    ],
)

ARTICLE_ROWS = """
        en - Previous article
        en - Next post: Gates open again
        de - Vorheriger Artikel
        fr - Article précédent
        es - Artículo anterior
        it - Articolo precedente
        pt - Artigo anterior
        nl - Vorig artikel
        pl - Poprzedni artykuł
        ru - Следующая статья
        uk - Попередня стаття
        cs - Předchozí článek
        ro - Articolul următor
        hu - Előző cikk
        el - Επόμενο άρθρο
        tr - Sonraki haber
        ar - المقال التالي
        fa - مطلب بعدی
        he - לכתבה הבאה
        hi - अगली खबर
        zh - 上一篇：港口大门重开
        ja - 次の記事
        ko - 다음 기사
        vi - Bài tiếp theo
        id - Artikel selanjutnya
        sv - Nästa artikel
        da - Næste artikel
        no - Neste artikkel
        fi - Seuraava artikkeli
        en | Next steps
        en | Next-gen RPA
        en | Next fight: TBA
        en | Next article
        ko | 다음 정부는 '국민주권 정부'
        de | Nächster Artikel, bitte.
    """
