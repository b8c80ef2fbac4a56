"""Words and examples of the room ``syndication``."""

from __future__ import annotations

from cleaner.rule import Words

FIRST = Words(
    en=[
        "first published in {text}",
        "first published on {text}",
        "first published by {text}",
        "first published {date}",
        "originally published on {text}",
        "originally published in {text}",
        "originally published by {text}",
        "originally published at {text}",
        "this article was first published {text}",
        "this article was originally published {text}",
        "this article originally appeared {text}",
        "this article first appeared {text}",
        "this article was first published by {text}",
        "this article appeared in {text}",
        "this article was published in {text}",
        "this article is republished from {text}",
        "this article was republished from {text}",
        "this story was first published {text}",
        "this story was originally published {text}",
        "this story originally appeared {text}",
        "this story first appeared {text}",
        "this post was originally published {text}",
        "this post originally appeared {text}",
        "this post first appeared {text}",
        "this essay first appeared {text}",
        "this essay was originally published {text}",
        "this piece first appeared {text}",
        "this piece originally appeared {text}",
        "this piece was first published {text}",
        "this column first appeared {text}",
        "this interview was first published {text}",
        "this blog post was originally published {text}",
        "this page was originally published {text}",
        "the article was originally published {text}",
        "a version of this article appears in print {text}",
        "a version of this article appeared {text}",
        "a version of this story appeared {text}",
        "a version of this article first appeared {text}",
        "the post {text} appeared first on {text}",
        "appeared first on",
        "appeared first on {name}",
        "this article originally appeared",
        "this story originally appeared",
        "this article first appeared",
        "the post {text} first appeared on {text}",
        "the article {text} appeared first on {text}",
        "the original article {text}can be found{text}",
        "editor's note: this article was first published {text}",
        "republished from {text}",
        "reposted from {text}",
        "cross-posted from {text}",
        "cross-posted at {text}",
        "read the original article{text}",
    ],
    de=[
        "dieser artikel ist zuerst {text}erschienen",
        "dieser artikel erschien zuerst {text}",
        "dieser beitrag erschien zuerst {text}",
        "dieser text erschien zuerst {text}",
        "dieser text ist zuerst {text}erschienen",
        "dieser beitrag ist zuerst {text}erschienen",
        "dieser artikel ist zuerst bei",
        "dieser artikel erschien zuerst bei",
        "dieser beitrag erschien zuerst auf",
        "der beitrag {text} erschien zuerst auf {text}",
        "der artikel {text} erschien zuerst auf {text}",
        "dieses interview erschien zuerst {text}",
        "dieses interview ist zuerst {text}erschienen",
        "dieser artikel ist ursprünglich {text}erschienen",
        "dieser artikel wurde zuerst {text}veröffentlicht",
        "dieser text wurde zuerst {text}veröffentlicht",
        "dieser artikel ist eine übersetzung{text}",
        "dieser text ist eine übersetzung{text}",
        "dieser artikel erschien am {text}",
        "dieser text erschien am {text}",
        "dieser artikel stammt aus {text}",
        "dieser artikel stammt von {text}",
        "dieser artikel ist erstmals {text}erschienen",
        "zuerst erschienen {text}",
        "erstmals erschienen {text}",
        "das original zu diesem beitrag {text}",
        "dieser artikel erscheint {text}kooperation{text}",
        "dieser artikel wurde verfasst von {names}",
    ],
    fr=[
        "cet article a été publié initialement {text}",
        "cet article est paru {text}",
        "cet article a d'abord été publié {text}",
        "cet article a été initialement publié {text}",
        "cet article a été publié {text}en premier{text}",
        "l'article {text} est apparu en premier sur {text}",
        "cet article est initialement paru {text}",
        "cet article {text} est apparu en premier sur {text}",
        "cet article est republié {text}",
        "publié initialement {text}",
    ],
    es=[
        "este artículo fue publicado originalmente {text}",
        "este artículo se publicó originalmente {text}",
        "este artículo apareció originalmente {text}",
        "este texto se publicó originalmente {text}",
        "esta nota fue publicada originalmente {text}",
        "publicado originalmente en {text}",
        "la entrada {text} se publicó primero en {text}",
        "la entrada {text} apareció primero en {text}",
        "este contenido fue publicado originalmente {text}",
        "esta noticia se publicó originalmente {text}",
    ],
    it=[
        "questo articolo è stato pubblicato originariamente {text}",
        "questo articolo è apparso {text}",
        "questo articolo è uscito {text}",
        "questo articolo è stato pubblicato {text}per la prima volta{text}",
        "l'articolo {text} proviene da {text}",
        "l'articolo {text} sembra essere il primo su {text}",
        "articolo pubblicato originariamente {text}",
    ],
    pt=[
        "este artigo foi publicado originalmente {text}",
        "este texto foi publicado originalmente {text}",
        "esta matéria foi publicada originalmente {text}",
        "esta reportagem foi publicada originalmente {text}",
        "publicado originalmente em {text}",
        "publicado originalmente por {text}",
        "o post {text} apareceu primeiro em {text}",
        "o artigo {text} apareceu primeiro em {text}",
        "o conteúdo {text} apareceu primeiro em {text}",
        "este conteúdo foi publicado originalmente {text}",
    ],
    nl=[
        "dit artikel verscheen eerder {text}",
        "dit artikel verscheen oorspronkelijk {text}",
        "dit artikel is eerder verschenen {text}",
        "dit artikel werd eerder gepubliceerd {text}",
        "dit artikel is oorspronkelijk gepubliceerd {text}",
        "dit artikel is eerder gepubliceerd {text}",
        "dit verhaal verscheen eerder {text}",
        "het bericht {text} verscheen eerst op {text}",
        "het artikel {text} verscheen eerst op {text}",
    ],
    pl=[
        "artykuł {text} pochodzi z serwisu {text}",
        "artykuł ukazał się {text}",
        "tekst ukazał się {text}",
        "artykuł został opublikowany {text}po raz pierwszy{text}",
        "artykuł pierwotnie ukazał się {text}",
        "tekst pierwotnie ukazał się {text}",
        "post {text} pojawił się poraz pierwszy w {text}",
        "wpis {text} pojawił się pierwszy raz w {text}",
    ],
    ru=[
        "сообщение {text} появились сначала на {text}",
        "сообщение {text} появились сначала на сайте {text}",
        "запись {text} впервые появилась {text}",
        "статья {text} впервые появилась {text}",
        "впервые опубликовано {text}",
        "статья впервые опубликована {text}",
        "оригинал статьи опубликован {text}",
        "материал впервые опубликован {text}",
    ],
    uk=[
        "сообщение {text} появились сначала на {text}",
        "публікація {text} вперше з'явилася {text}",
        "вперше опубліковано {text}",
        "оригінал статті опубліковано {text}",
        "матеріал вперше опубліковано {text}",
        "допис {text} з'явився спочатку на {text}",
    ],
    cs=[
        "článek původně vyšel {text}",
        "text původně vyšel {text}",
        "článek vyšel původně {text}",
        "příspěvek {text} pochází z {text}",
        "článek {text} se nejdříve objevil na {text}",
    ],
    ro=[
        "articolul {text} apare prima dată în {text}",
        "articol publicat inițial {text}",
        "acest articol a apărut prima dată {text}",
    ],
    hu=[
        "a cikk eredetileg {text}jelent meg",
        "a(z) {text} bejegyzés először {text}",
        "a cikk először {text}jelent meg",
    ],
    el=[
        "το άρθρο {text} εμφανίστηκε πρώτα στο {text}",
        "το άρθρο δημοσιεύθηκε αρχικά {text}",
        "το άρθρο δημοσιεύτηκε αρχικά {text}",
        "πρώτη δημοσίευση {text}",
    ],
    tr=[
        "bu yazı ilk olarak {text}yayımlanmıştır",
        "bu yazı ilk olarak {text}yayınlanmıştır",
        "bu makale ilk olarak {text}yayımlandı",
        "bu haber ilk olarak {text}yayımlandı",
        "bu yazı ilk {text}üzerinde ortaya çıktı",
    ],
    ar=[
        "نشر هذا المقال أولا {text}",
        "نشر هذا المقال لأول مرة {text}",
        "نُشر هذا المقال {text}",
        "ظهرت المقالة {text} أولاً على {text}",
        "هذا المقال نشر لأول مرة {text}",
    ],
    fa=[
        "این مطلب نخستین بار {text}منتشر شد{text}",
        "نوشته {text} اولین بار در {text} پدیدار شد",
        "این مقاله نخستین بار {text}منتشر شده{text}",
    ],
    he=["הפוסט {text} הופיע לראשונה ב{text}", "המאמר פורסם לראשונה ב{text}", "הכתבה פורסמה לראשונה ב{text}"],
    hi=["यह लेख मूल रूप से {text}प्रकाशित{text}", "यह लेख पहली बार {text}प्रकाशित{text}"],
    zh=[
        "本文原载于{text}",
        "本文原載於{text}",
        "本文首发于{text}",
        "本文首發於{text}",
        "本文转载自{text}",
        "本文轉載自{text}",
        "本文最初发表于{text}",
        "文章来源:{text}",
        "文章來源:{text}",
        "原文刊登于{text}",
    ],
    ja=[
        "この記事は{text}からの転載です{text}",
        "本記事は{text}からの転載です{text}",
        "投稿 {text}は {text}に最初に表示されました{text}",
        "この記事は{text}に掲載されたものです{text}",
    ],
    ko=["이 기사는 {text}에 처음 게재{text}", "이 글은 {text}에 처음 게재{text}", "이 글은 {text}에 실린 글입니다"],
    vi=[
        "bài viết {text} đã xuất hiện đầu tiên vào ngày {text}",
        "bài viết được đăng lần đầu {text}",
        "bài viết gốc đăng trên {text}",
    ],
    id=[
        "artikel ini telah tayang di {text}",
        "artikel ini pertama kali tayang di {text}",
        "artikel ini telah tayang sebelumnya di {text}",
        "artikel ini sudah tayang di {text}",
        "artikel {text} pertama kali tampil pada {text}",
        "postingan {text} muncul pertama kali di {text}",
        "artikel ini pertama kali terbit di {text}",
        "artikel ini bersumber dari {text}",
    ],
    sv=[
        "artikeln publicerades först {text}",
        "artikeln publicerades ursprungligen {text}",
        "texten publicerades först {text}",
        "inlägget {text} dök först upp på {text}",
        "artikeln är tidigare publicerad {text}",
    ],
    da=[
        "artiklen blev først bragt {text}",
        "artiklen er først bragt {text}",
        "artiklen blev oprindeligt bragt {text}",
        "artiklen er oprindeligt bragt {text}",
        "indlægget {text} blev først udgivet på {text}",
        "artiklen er tidligere bragt {text}",
        "denne artikel blev først publiceret {text}",
    ],
    no=[
        "saken ble først publisert {text}",
        "artikkelen ble først publisert {text}",
        "denne saken ble først publisert {text}",
        "denne artikkelen ble først publisert {text}",
        "innlegget {text} dukket først opp på {text}",
        "kronikken ble først publisert {text}",
        "teksten ble først publisert {text}",
    ],
    fi=[
        "juttu julkaistiin ensin {text}",
        "juttu on julkaistu alun perin {text}",
        "artikkeli on julkaistu alun perin {text}",
        "artikkeli julkaistiin alun perin {text}",
        "artikkeli {text} julkaistiin ensimmäisen kerran {text}",
    ],
)

FIRST_ROWS = """
        en - This article was first published in The Harbour Review.
        en - The post Gates open again appeared first on Harbour News.
        en - First published in Harbour Talk.
        de - Dieser Artikel ist zuerst bei „Hafenwelt“ erschienen.
        de - Der Beitrag Die Tore öffnen wieder erschien zuerst auf Hafenwelt.
        fr - Cet article est initialement paru dans La Revue du port.
        fr - L'article Les portes ouvrent est apparu en premier sur Port Info.
        es - Este artículo fue publicado originalmente en La Revista del Puerto.
        es - La entrada Abren las puertas se publicó primero en Puerto Hoy.
        it - L’articolo Le porte riaprono proviene da Porto Oggi.
        pt - O post Portões abertos apareceu primeiro em Porto Hoje.
        nl - Het bericht De poorten open verscheen eerst op Haven Nu.
        pl - Artykuł Bramy otwarte pochodzi z serwisu Port Dziś.
        ru - Сообщение Ворота открыты появились сначала на Порт Сегодня.
        uk - Вперше опубліковано в журналі «Порт».
        cs - Článek původně vyšel v časopise Přístav.
        ro - Articolul Porțile se deschid apare prima dată în Portul Azi.
        hu - A cikk eredetileg a Kikötő folyóiratban jelent meg.
        el - Το άρθρο δημοσιεύθηκε αρχικά στο περιοδικό Λιμάνι.
        tr - Bu yazı ilk olarak Liman dergisinde yayımlanmıştır.
        ar - نشر هذا المقال لأول مرة في مجلة المرفأ.
        fa - نوشته دروازه‌ها باز شد اولین بار در بندر امروز پدیدار شد.
        he - הפוסט השערים נפתחו הופיע לראשונה בנמל היום.
        hi - यह लेख मूल रूप से बंदरगाह पत्रिका में प्रकाशित हुआ था।
        zh - 本文首发于《海港评论》。
        ja - この記事は「港レビュー」からの転載です。
        ko - 이 글은 항구리뷰에 실린 글입니다.
        vi - Bài viết được đăng lần đầu trên Tạp chí Bến Cảng.
        id - Artikel ini telah tayang di Pelabuhan Hari Ini dengan judul "Gerbang Dibuka".
        sv - Artikeln publicerades ursprungligen i tidskriften Hamnen.
        da - Artiklen er oprindeligt bragt i tidsskriftet Havnen.
        no - Saken ble først publisert i Havnebladet.
        fi - Artikkeli on julkaistu alun perin Satama-lehdessä.
        en | The novel was first published in 1951.
        en | First published in 1951
        de | Dieser Artikel erschien am Montag, und am Dienstag war er vergriffen.
    """
