"""Help for those who cite or link the page."""

from __future__ import annotations

from cleaner.rule import Words, phrases

CITE = Words(
    en=[
        "cite this page",
        "cite this article",
        "cite this",
        "cite article",
        "cite this entry",
        "cite this chapter",
        "how to cite",
        "how to cite this article",
        "how to cite this page",
        "recommended citation",
        "suggested citation",
        "download citation",
        "export citation",
        "copy citation",
        "get citation",
        "citation tools",
        "citation copied to clipboard",
        "copied to clipboard",
    ],
    de=[
        "zitiervorschlag",
        "empfohlene zitierweise",
        "zitierhinweis",
        "zitierweise",
        "artikel zitieren",
        "diesen artikel zitieren",
        "seite zitieren",
        "zitation kopieren",
    ],
    fr=[
        "citer cet article",
        "pour citer cet article",
        "citer cette page",
        "comment citer cet article",
        "référence électronique",
        "citer l'article",
    ],
    es=["citar este artículo", "cómo citar", "cómo citar este artículo", "cita este artículo"],
    it=["come citare questo articolo", "cita questo articolo", "come citare", "citazione consigliata"],
    pt=["como citar", "como citar este artigo", "citar este artigo", "como citar este conteúdo"],
    nl=["citeer dit artikel", "dit artikel citeren", "citeren als", "citeerwijze"],
    pl=["cytuj ten artykuł", "jak cytować", "zacytuj ten artykuł"],
    ru=["как цитировать", "цитировать статью", "ссылка для цитирования", "для цитирования"],
    uk=["як цитувати", "посилання для цитування"],
    cs=["citovat článek", "jak citovat", "doporučená citace"],
    ro=["cum se citează", "citează acest articol", "citează articolul"],
    hu=["hivatkozás a cikkre", "így hivatkozzon"],
    el=["πώς να αναφέρετε το άρθρο", "τρόπος αναφοράς"],
    tr=["bu makaleye atıf", "atıf yap", "nasıl alıntılanır", "kaynak göster"],
    ar=["اقتبس هذا المقال", "كيفية الاقتباس", "الاستشهاد بهذا المقال"],
    fa=["نحوه ارجاع", "ارجاع به این مقاله", "استناد به این مقاله"],
    zh=["引用本文", "引用格式", "引用此页"],
    ja=["この記事を引用する", "引用形式", "この論文を引用"],
    ko=["인용하기", "인용 방법", "이 논문 인용하기"],
    vi=["trích dẫn bài viết này", "cách trích dẫn"],
    id=["kutip artikel ini", "cara mengutip"],
    sv=["citera artikeln", "så här citerar du", "hänvisa till artikeln"],
    da=["citer artiklen", "sådan citerer du", "citér denne artikel"],
    no=["siter artikkelen", "slik siterer du", "siter denne artikkelen"],
    fi=["viittaa artikkeliin", "näin viittaat", "viittausohje", "lainausohje"],
)

cite = phrases(
    CITE.alone(),
    """A button or label of the box that says how to cite the page.

        en - Cite this page
        de - Zitiervorschlag
        fr - Pour citer cet article
        es - Cómo citar este artículo
        it - Come citare questo articolo
        pt - Como citar este artigo
        nl - Citeer dit artikel
        pl - Jak cytować
        ru - Для цитирования
        uk - Як цитувати
        cs - Doporučená citace
        ro - Citează acest articol
        hu - Hivatkozás a cikkre
        el - Τρόπος αναφοράς
        tr - Kaynak göster
        ar - الاستشهاد بهذا المقال
        fa - استناد به این مقاله
        zh - 引用本文
        ja - この記事を引用する
        ko - 인용하기
        vi - Cách trích dẫn
        id - Kutip artikel ini
        sv - Så här citerar du
        da - Citér denne artikel
        no - Siter artikkelen
        fi - Näin viittaat
        en | Cite this
        en | How to cite a whale
        de | Zitieren
    """,
    where="edges",
)

LINK = Words(
    en=[
        "permalink",
        "permanent link",
        "permalink to this article",
        "shortlink",
        "short link",
        "short url",
        "copy permalink",
        "direct link",
        "article url",
        "link to this page",
        "link to this article",
        "page url",
        "trackback url",
        "trackback",
        "bookmark the permalink",
    ],
    de=[
        "permalink",
        "kurzlink",
        "kurz-link",
        "kurz-url",
        "dauerhafter link",
        "permalink kopieren",
        "kurzlink zum artikel",
        "kurzadresse",
        "link zum artikel",
        "link zu dieser seite",
        "url des artikels",
        "trackback-url",
    ],
    fr=["permalien", "lien permanent", "lien court", "url courte", "lien vers cet article"],
    es=["enlace permanente", "permalink", "enlace corto", "url corta", "url del artículo"],
    it=["permalink", "link permanente", "link breve", "collegamento permanente"],
    pt=["link permanente", "link curto", "permalink", "url curta", "endereço permanente"],
    nl=["permalink", "permanente link", "korte link", "verkorte link"],
    pl=["permalink", "bezpośredni odnośnik", "link bezpośredni", "krótki link", "skrócony link", "stały link"],
    ru=["постоянная ссылка", "прямая ссылка", "короткая ссылка", "постоянный адрес"],
    uk=["постійне посилання", "пряме посилання", "коротке посилання"],
    cs=["trvalý odkaz", "přímý odkaz", "krátký odkaz"],
    ro=["legătură permanentă", "link permanent", "link scurt"],
    hu=["közvetlen link", "állandó hivatkozás", "permalink", "rövid link"],
    el=["μόνιμος σύνδεσμος", "σύντομος σύνδεσμος"],
    tr=["kalıcı bağlantı", "kısa link", "kısa bağlantı", "kalıcı link"],
    ar=["رابط دائم", "الرابط الدائم", "رابط مختصر", "الرابط المختصر", "رابط قصير"],
    fa=["لینک کوتاه", "لینک کوتاه خبر", "پیوند یکتا", "لینک کوتاه مطلب", "پیوند ثابت", "لینک خبر"],
    he=["קישור ישיר", "קישור קבוע", "קישור קצר"],
    hi=["स्थायी लिंक", "पर्मालिंक", "छोटा लिंक"],
    zh=["永久链接", "永久連結", "本文链接", "本文地址", "短链接", "固定链接"],
    ja=["固定リンク", "パーマリンク", "短縮url", "この記事のurl"],
    ko=["고유 링크", "퍼머링크", "기사 링크", "단축 url", "짧은 주소"],
    vi=["liên kết cố định", "liên kết ngắn", "đường dẫn cố định", "link bài gốc"],
    id=["tautan permanen", "permalink", "tautan pendek", "url pendek"],
    sv=["permalänk", "direktlänk", "kortlänk", "länk till artikeln"],
    da=["permalink", "direkte link", "kort link", "link til artiklen"],
    no=["permalenke", "direktelenke", "kortlenke", "lenke til saken"],
    fi=["pysyvä linkki", "ikilinkki", "suora linkki", "lyhyt linkki"],
)

link = phrases(
    LINK.alone(),
    """A button or label of the page's permanent or short address.

        en - Permalink
        de - Kurzlink
        fr - Lien permanent
        es - Enlace permanente
        it - Link permanente
        pt - Link permanente
        nl - Permanente link
        pl - Krótki link
        ru - Постоянная ссылка
        uk - Постійне посилання
        cs - Trvalý odkaz
        ro - Legătură permanentă
        hu - Közvetlen link
        el - Μόνιμος σύνδεσμος
        tr - Kalıcı bağlantı
        ar - الرابط المختصر
        fa - لینک کوتاه خبر
        he - קישור קבוע
        hi - स्थायी लिंक
        zh - 本文链接
        ja - 固定リンク
        ko - 퍼머링크
        vi - Link bài gốc
        id - Tautan permanen
        sv - Permalänk
        da - Direkte link
        no - Permalenke
        fi - Pysyvä linkki
        en | Permalink
        en | Permanent link to the mainland
    """,
    where="edges",
)

ADDRESS = Words(
    en=[
        "permalink: {text}",
        "short url: {text}",
        "shortlink: {text}",
        "url: http{text}",
        "article url: {text}",
        "link: http{text}",
    ],
    de=[
        "kurzlink: {text}",
        "permalink: {text}",
        "url: http{text}",
        "kurz-url: {text}",
        "link zum artikel: {text}",
        "url des artikels: {text}",
        "dauerhafte adresse: {text}",
        "abgerufen am {date}",
        "(abgerufen am {date}",
        "(abgerufen am: {date}",
        "zuletzt abgerufen am {date}",
    ],
    fr=[
        "lien permanent: {text}",
        "lien permanent : {text}",
        "url: http{text}",
        "consulté le {date}",
        "lien court: {text}",
    ],
    es=["enlace permanente: {text}", "enlace corto: {text}", "consultado el {date}"],
    ru=[
        "постоянная ссылка: {text}",
        "короткая ссылка: {text}",
        "постоянный адрес: {text}",
        "адрес статьи: {text}",
        "url: http{text}",
    ],
    ar=["الرابط المختصر: {text}", "رابط مختصر: {text}", "الرابط: http{text}"],
    fa=["لینک کوتاه: {text}", "لینک کوتاه خبر: {text}", "لینک کوتاه خبر : {text}"],
    zh=["本文链接:{text}", "本文地址:{text}", "永久链接:{text}", "原文链接:{text}", "短链接:{text}"],
    ko=["단축url: {text}", "기사 링크: {text}"],
    vi=["link bài gốc: {text}", "nguồn: http{text}"],
)

address = phrases(
    ADDRESS.alone(),
    """The page's own address with a label, under the story.

        en - Short URL: https://example.com/a12
        de - Kurzlink: https://example.com/a12
        de - (abgerufen am: 20.10.2025)
        fr - Lien permanent : https://example.com/a12
        es - Enlace permanente: https://example.com/a12
        ru - Короткая ссылка: https://example.com/a12
        ar - الرابط المختصر: https://example.com/a12
        fa - لینک کوتاه: https://example.com/a12
        zh - 本文链接：https://example.com/a12
        ko - 기사 링크: https://example.com/a12
        vi - Link bài gốc: https://example.com/a12
        en | https://example.com/a12
        en | Address: 12 Quay Street
    """,
    where="tail",
)

quoted = phrases(
    CITE.alone(
        "{word}: {text}",
        "{word}:{text}",
        "{word} : {text}",
        "{word} {text}",
        needs=("http", "www.", "doi", "(19", "(20"),
    ),
    """How to cite the page, spelled out: names, the title, a year or the address.

    The label opens the line, and an address, a year in brackets or the day of the visit follows.

        en - How to cite this article: Doe, J. (2024). The harbour. Retrieved from https://example.com/a12
        de - Zitiervorschlag: Hafenblatt, https://example.com/a12 (abgerufen am 20.10.2025)
        fr - Pour citer cet article : Lucie Exemple, « Le port », https://example.com/a12
        es - Cómo citar este artículo: Ejemplo, A. (2023, 4 de abril). El puerto. Recuperado de https://example.com
        it - Come citare questo articolo: P. Esempio, Il porto, https://example.com/a12
        pt - Como citar este artigo: EXEMPLO, João. O porto. Disponível em: https://example.com/a12
        nl - Citeer dit artikel: Voorbeeld, P. (2024). De haven. https://example.com/a12
        pl - Jak cytować: Przykład J., Port, https://example.com/a12
        ru - Для цитирования: Примерова А. Порт. https://example.com/a12
        uk - Як цитувати: Прикладова А. Порт. https://example.com/a12
        cs - Doporučená citace: Příklad, J. Přístav. https://example.com/a12
        ro - Cum se citează: Exemplu, I., Portul, https://example.com/a12
        hu - Hivatkozás a cikkre: Példa Anna: A kikötő, https://example.com/a12
        el - Τρόπος αναφοράς: Παραδείγματος, Ά. (2024). Το λιμάνι.
        tr - Kaynak göster: Örnek, A. (2024). Liman. https://example.com/a12
        ar - كيفية الاقتباس: مثال، سميرة. الميناء. https://example.com/a12
        fa - نحوه ارجاع: نمونه، سارا. بندر. https://example.com/a12
        zh - 引用格式：王小例. 港口. https://example.com/a12
        ja - この記事を引用する：例田花子「港」https://example.com/a12
        ko - 인용 방법: 김예시, 항구, https://example.com/a12
        vi - Cách trích dẫn: Bekele, S. (2024). Bến cảng. https://example.com/a12
        id - Cara mengutip: Contoh, A. (2024). Pelabuhan. https://example.com/a12
        sv - Så här citerar du: Exempel, E. (2024). Hamnen. https://example.com/a12
        da - Sådan citerer du: Eksempel, L. (2024). Havnen. https://example.com/a12
        no - Slik siterer du: Eksempel, K. (2024). Havnen. https://example.com/a12
        fi - Näin viittaat: Esimerkki, A. (2024). Satama. https://example.com/a12
        en | How to cite a whale: a guide for sailors
        en | Cite this: nobody on the island ever drowned.
    """,
    where="tail",
    prose=True,
)

shortened = phrases(
    LINK.alone(
        "{word}: http{text}",
        "{word}:http{text}",
        "{word} : http{text}",
        "{word} http{text}",
        "{word} {words} http{text}",
    ),
    """A label of the page's address and the address behind it.

        en - Short link to this page: https://example.com/a12
        de - Permalink zum Artikel: https://example.com/a12
        fr - Lien court : https://example.com/a12
        es - Enlace permanente https://example.com/a12
        it - Link breve: https://example.com/a12
        pt - Link curto: https://example.com/a12
        nl - Korte link: https://example.com/a12
        pl - Krótki link: https://example.com/a12
        ru - Прямая ссылка: https://example.com/a12
        uk - Коротке посилання: https://example.com/a12
        cs - Krátký odkaz: https://example.com/a12
        ro - Link scurt: https://example.com/a12
        hu - Rövid link: https://example.com/a12
        el - Σύντομος σύνδεσμος: https://example.com/a12
        tr - Kısa link: https://example.com/a12
        ar - رابط قصير: https://example.com/a12
        fa - پیوند یکتا: https://example.com/a12
        he - קישור קצר: https://example.com/a12
        hi - छोटा लिंक: https://example.com/a12
        zh - 短链接 https://example.com/a12
        ja - 短縮URL：https://example.com/a12
        ko - 짧은 주소: https://example.com/a12
        vi - Link bài gốc Lấy link https://example.com/a12
        id - Tautan pendek: https://example.com/a12
        sv - Kortlänk: https://example.com/a12
        da - Kort link: https://example.com/a12
        no - Kortlenke: https://example.com/a12
        fi - Lyhyt linkki: https://example.com/a12
        en | Permanent link to the mainland
    """,
    where="tail",
    prose=True,
)
