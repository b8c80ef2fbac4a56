"""Words of the room ``legal``: the note that the text is old, with examples."""

from __future__ import annotations

from cleaner.rules._book import book

AGE = book("""
    en this article is more than {number} years old; this article is more than {number} months old; this article is more than {number} year old; this article is over {number} years old; this story is more than {number} years old; this story is over {number} years old; this post is over {number} years old; this article was published more than {number} years ago; this story was published more than {number} years ago; this page is no longer updated; this article is from the archive; this is an archived article{rest}; this article was first published in {number}
    de dieser artikel ist älter als {number} jahre; dieser artikel ist älter als {number} monate; dieser artikel ist mehr als {number} jahre alt; dieser artikel ist über {number} jahre alt; dieser beitrag ist älter als {number} jahre; dieser beitrag ist älter als {number} jahr; dieser text ist mehr als {number} jahre alt; dieser artikel wurde vor mehr als {number} jahren veröffentlicht; dieser beitrag stammt aus dem jahr {number}; dieser artikel stammt aus dem archiv; archivierter beitrag; dieser artikel ist älter als ein jahr; dieser beitrag ist älter als ein jahr
    fr cet article date de plus de {number} ans; cet article a plus de {number} ans; cet article date de plus d'un an; cet article a été publié il y a plus de {number} ans; cet article date de {number}; article archivé
    es este artículo tiene más de {number} años; esta noticia tiene más de {number} años; este artículo se publicó hace más de {number} años; esta noticia se publicó hace más de {number} años; esta noticia fue publicada hace más de {number} años; este artículo fue publicado hace más de {number} años; artículo de archivo
    it questo articolo è stato pubblicato più di {number} anni fa; questo articolo ha più di {number} anni; questo articolo è stato pubblicato oltre {number} anni fa; questa notizia è stata pubblicata più di {number} anni fa; articolo d'archivio
    pt este artigo tem mais de {number} anos; esta notícia tem mais de {number} anos; este artigo foi publicado há mais de {number} anos; esta matéria foi publicada há mais de {number} anos; esta notícia foi publicada há mais de {number} anos; artigo de arquivo
    nl dit artikel is meer dan {number} jaar oud; dit artikel is ouder dan {number} jaar; dit bericht is ouder dan {number} jaar; dit bericht is meer dan {number} jaar oud; dit artikel is al meer dan {number} jaar oud; dit artikel komt uit het archief
    pl ten artykuł ma ponad {number} lat; ten artykuł ma więcej niż {number} lat; ten artykuł został opublikowany ponad {number} lat temu; artykuł archiwalny; ten tekst ma ponad {number} lat; materiał archiwalny
    ru этой статье более {number} лет; этому материалу более {number} лет; этой новости более {number} лет; эта статья опубликована более {number} лет назад; материал опубликован более {number} лет назад; архивная статья; архивный материал
    uk цій статті понад {number} років; цьому матеріалу понад {number} років; цій новині понад {number} років; ця стаття опублікована понад {number} років тому; архівна стаття; архівний матеріал
    cs tento článek je starší než {number} let; tento článek je starší než {number} roky; článek je starší než {number} let; tento článek je více než {number} let starý; archivní článek
    ro acest articol are mai mult de {number} ani; acest articol este mai vechi de {number} ani; acest articol a fost publicat acum mai mult de {number} ani; articol din arhivă
    hu ez a cikk több mint {number} éves; a cikk több mint {number} éves; ez a cikk {number} évnél régebbi; ez a cikk több mint {number} éve jelent meg; archív cikk
    el αυτό το άρθρο είναι παλαιότερο των {number} ετών; το άρθρο δημοσιεύτηκε πριν από περισσότερα από {number} χρόνια; αυτό το άρθρο είναι πάνω από {number} ετών; άρθρο αρχείου
    tr bu haber {number} yıldan eski; bu haber {number} yıldan daha eski; bu yazı {number} yıldan eski; bu haber {number} yıl önce yayınlandı; bu içerik {number} yıl önce yayınlandı; arşiv haber
    ar مر على نشر هذا المقال أكثر من {number} سنوات; نشر هذا المقال قبل أكثر من {number} سنوات; هذا المقال منشور منذ أكثر من {number} سنوات; مقال من الأرشيف
    fa بیش از {number} سال از انتشار این مطلب گذشته است; این مطلب بیش از {number} سال پیش منتشر شده است; این خبر مربوط به {number} سال پیش است
    he כתבה זו פורסמה לפני יותר מ-{number} שנים; הכתבה פורסמה לפני יותר מ-{number} שנים; כתבה מהארכיון
    hi यह लेख {number} साल से अधिक पुराना है; यह खबर {number} साल से ज्यादा पुरानी है; यह आर्टिकल {number} साल से ज्यादा पुराना है
    zh 本文发布于{number}年前; 本文發布於{number}年前; 本文已发布超过{number}年; 本文已發布超過{number}年; 本文发表于{number}年前; 文章发布于{number}年前; 这篇文章已超过{number}年
    ja この記事は{number}年以上前のものです; この記事は{number}年以上前に公開されました; この記事は公開から{number}年以上経過しています; この記事は最終更新日から{number}年以上が経過しています; この記事は{number}年以上前に書かれたものです; この記事は{number}年以上前に投稿されました
    ko 이 기사는 {number}년 이상 지난 기사입니다; 작성된 지 {number}년 이상 지난 기사입니다; 이 기사는 {number}년 전 기사입니다; 본 기사는 {number}년 이상 지난 기사입니다
    vi bài viết này đã đăng cách đây hơn {number} năm; bài viết này được đăng hơn {number} năm trước; bài viết đã hơn {number} năm tuổi
    id artikel ini berusia lebih dari {number} tahun; artikel ini sudah lebih dari {number} tahun; artikel ini diterbitkan lebih dari {number} tahun lalu; berita ini sudah lebih dari {number} tahun
    sv artikeln är mer än {number} år gammal; artikeln är över {number} år gammal; den här artikeln är mer än {number} år gammal; den här artikeln är över {number} år gammal; denna artikel är mer än {number} år gammal; artikeln är äldre än {number} år
    da artiklen er mere end {number} år gammel; denne artikel er mere end {number} år gammel; artiklen er over {number} år gammel; denne artikel er over {number} år gammel; artiklen er ældre end {number} år
    no artikkelen er mer enn {number} år gammel; artikkelen er over {number} år gammel; denne artikkelen er over {number} år gammel; denne saken er over {number} år gammel; saken er over {number} år gammel; denne artikkelen er mer enn {number} år gammel
    fi artikkeli on yli {number} vuotta vanha; juttu on yli {number} vuotta vanha; tämä artikkeli on yli {number} vuotta vanha; tämä juttu on yli {number} vuotta vanha; artikkeli on arkistosta
""")

AGE_ROWS = """
        en - This article is more than 6 years old
        de - Dieser Beitrag ist älter als 3 Jahre.
        fr - Cet article date de plus de 5 ans
        es - Esta noticia tiene más de 4 años
        it - Questo articolo è stato pubblicato più di 3 anni fa
        pt - Este artigo tem mais de 5 anos
        nl - Dit artikel is meer dan 5 jaar oud
        pl - Ten artykuł ma ponad 5 lat
        ru - Этой статье более 5 лет
        uk - Цій статті понад 5 років
        cs - Tento článek je starší než 5 let
        ro - Acest articol este mai vechi de 5 ani
        hu - Ez a cikk több mint 5 éves
        el - Αυτό το άρθρο είναι πάνω από 5 ετών
        tr - Bu haber 5 yıldan eski
        ar - نشر هذا المقال قبل أكثر من 5 سنوات
        fa - این مطلب بیش از 5 سال پیش منتشر شده است
        he - הכתבה פורסמה לפני יותר מ-5 שנים
        hi - यह खबर 5 साल से ज्यादा पुरानी है
        zh - 本文发布于5年前
        ja - この記事は5年以上前のものです
        ko - 이 기사는 5년 이상 지난 기사입니다
        vi - Bài viết này được đăng hơn 5 năm trước
        id - Artikel ini berusia lebih dari 5 tahun
        sv - Artikeln är mer än 5 år gammal
        da - Artiklen er mere end 5 år gammel
        no - Denne saken er over 5 år gammel
        fi - Artikkeli on yli 5 vuotta vanha
        en | This article is more than a list of ships; it is a farewell to them.
        de | Dieser Beitrag ist älter als der Hafen selbst, sagt der Küster.
        fr | Cet article date de la guerre, et le juge ne l’applique plus.
    """
