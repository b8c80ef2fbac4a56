"""Words and examples of the room ``legal``."""

from __future__ import annotations

from cleaner.rule import Words

ADVICE = Words(
    en=[
        "this article is for informational purposes only",
        "this article is for information only",
        "this content is for informational purposes only",
        "for informational purposes only",
        "for information purposes only",
        "this is not investment advice",
        "this is not financial advice",
        "this article does not constitute investment advice",
        "this article does not constitute financial advice",
        "this article is not investment advice",
        "this article is not financial advice",
        "this article is for informational purposes only and does not constitute financial advice",
        "this article is for general information only",
        "this article is not intended as medical advice",
        "this article is not a substitute for professional medical advice",
        "the information in this article is not a substitute for professional medical advice",
        "this content is not intended to be a substitute for professional medical advice, diagnosis, or treatment",
        "always seek the advice of your physician or other qualified health provider",
        "not financial advice",
        "past performance is no guarantee of future results",
        "legal disclaimer",
    ],
    de=[
        "dieser artikel stellt keine anlageberatung dar",
        "dieser artikel stellt keine anlageempfehlung dar",
        "dies ist keine anlageberatung",
        "dieser beitrag stellt keine anlageberatung dar",
        "keine anlageberatung",
        "dieser artikel dient nur der information",
        "dieser artikel ersetzt keinen arztbesuch",
        "dieser artikel ersetzt keine ärztliche beratung",
        "dieser artikel enthält nur allgemeine hinweise und darf nicht zur selbstdiagnose oder -behandlung verwendet werden",
        "dieser artikel dient nur zu informationszwecken",
        "risikohinweis",
        "haftungsausschluss",
        "alle angaben ohne gewähr",
        "ohne gewähr",
        "angaben ohne gewähr",
    ],
    fr=[
        "cet article ne constitue pas un conseil en investissement",
        "ceci n'est pas un conseil en investissement",
        "cet article est fourni à titre informatif",
        "cet article ne remplace pas un avis médical",
        "avertissement légal",
        "mentions légales",
    ],
    es=[
        "este artículo no constituye asesoramiento financiero",
        "este artículo no constituye una recomendación de inversión",
        "este contenido es meramente informativo",
        "este artículo es meramente informativo",
        "este artículo es solo informativo y no sustituye la consulta médica",
        "este contenido no sustituye el consejo médico",
        "aviso legal",
    ],
    it=[
        "questo articolo non costituisce consulenza finanziaria",
        "questo articolo non costituisce una sollecitazione all'investimento",
        "le informazioni contenute in questo articolo non sostituiscono il parere del medico",
        "questo articolo ha solo scopo informativo",
        "note legali",
    ],
    pt=[
        "este artigo não constitui aconselhamento financeiro",
        "este conteúdo não constitui recomendação de investimento",
        "este conteúdo é apenas informativo",
        "este artigo é apenas informativo e não substitui a consulta médica",
        "aviso legal",
    ],
    nl=[
        "dit artikel is geen beleggingsadvies",
        "dit is geen beleggingsadvies",
        "dit artikel is uitsluitend bedoeld ter informatie",
        "dit artikel vervangt geen medisch advies",
        "aan dit artikel kunnen geen rechten worden ontleend",
        "disclaimer",
    ],
    pl=[
        "artykuł nie stanowi porady inwestycyjnej",
        "niniejszy artykuł nie stanowi rekomendacji inwestycyjnej",
        "artykuł ma charakter informacyjny",
        "artykuł ma charakter wyłącznie informacyjny",
        "treść artykułu nie zastępuje porady lekarskiej",
        "nota prawna",
    ],
    ru=[
        "не является индивидуальной инвестиционной рекомендацией",
        "данный материал не является инвестиционной рекомендацией",
        "материал не является индивидуальной инвестиционной рекомендацией",
        "материал носит информационный характер",
        "материал носит исключительно информационный характер",
        "имеются противопоказания. необходима консультация специалиста",
        "имеются противопоказания, необходима консультация специалиста",
    ],
    uk=[
        "матеріал не є інвестиційною порадою",
        "матеріал носить інформаційний характер",
        "цей матеріал має виключно інформаційний характер",
        "не є фінансовою порадою",
    ],
    cs=[
        "článek není investičním doporučením",
        "tento článek není investičním doporučením",
        "článek má pouze informativní charakter",
        "text nenahrazuje konzultaci s lékařem",
    ],
    ro=[
        "acest articol nu reprezintă o recomandare de investiții",
        "acest articol are caracter informativ",
        "articolul are doar caracter informativ",
        "informațiile nu înlocuiesc consultul medical",
    ],
    hu=[
        "a cikk nem minősül befektetési tanácsadásnak",
        "a cikk nem minősül befektetési ajánlásnak",
        "jogi nyilatkozat",
        "a cikk tájékoztató jellegű",
    ],
    el=[
        "το άρθρο δεν αποτελεί επενδυτική συμβουλή",
        "το παρόν δεν αποτελεί επενδυτική συμβουλή",
        "το άρθρο έχει ενημερωτικό χαρακτήρα",
    ],
    tr=[
        "yasal uyarı",
        "burada yer alan yatırım bilgi, yorum ve tavsiyeleri yatırım danışmanlığı kapsamında değildir",
        "bu içerik yatırım tavsiyesi değildir",
        "yatırım tavsiyesi değildir",
        "burada yer alan bilgiler yatırım tavsiyesi içermez",
        "bu yazı bilgilendirme amaçlıdır",
        "sayfa içeriği sadece bilgilendirme amaçlıdır",
    ],
    ar=[
        "هذا المقال لا يعد نصيحة استثمارية",
        "هذا المقال لأغراض إعلامية فقط",
        "لا تعتبر هذه المعلومات نصيحة استثمارية",
        "إخلاء مسؤولية",
    ],
    fa=["این مطلب توصیه سرمایه\u200cگذاری نیست", "این مطلب صرفا جنبه اطلاع\u200cرسانی دارد", "سلب مسئولیت"],
    he=[
        "אין באמור המלצה להשקעה",
        "האמור אינו מהווה ייעוץ השקעות",
        "אין לראות באמור ייעוץ השקעות",
        "המידע באתר אינו מהווה תחליף לייעוץ רפואי",
    ],
    hi=[
        "अस्वीकरण",
        "यह लेख केवल सूचना के उद्देश्य से है",
        "यह निवेश की सलाह नहीं है",
        "यह लेख सामान्य जानकारी के लिए है",
        "यह खबर सामान्य जानकारियों पर आधारित है",
    ],
    zh=[
        "免责声明",
        "本文不构成投资建议",
        "以上内容不构成投资建议",
        "市场有风险,投资需谨慎",
        "以上内容仅供参考,不构成投资建议",
        "本文仅供参考,不构成投资建议",
        "免責聲明",
        "本文不構成投資建議",
    ],
    ja=[
        "免責事項",
        "本記事は投資を勧誘するものではありません",
        "本記事は情報提供を目的としたものであり、投資勧誘を目的としたものではありません",
        "投資の最終判断はご自身でお願いします",
        "本記事は特定の銘柄を推奨するものではありません",
    ],
    ko=[
        "본 기사는 투자 권유를 목적으로 하지 않습니다",
        "본 기사는 투자 판단의 참고용이며 투자 책임은 투자자 본인에게 있습니다",
        "투자 판단의 책임은 투자자 본인에게 있습니다",
        "면책 조항",
    ],
    vi=[
        "bài viết chỉ mang tính chất tham khảo",
        "thông tin chỉ mang tính chất tham khảo",
        "bài viết không phải là lời khuyên đầu tư",
        "miễn trừ trách nhiệm",
    ],
    id=[
        "artikel ini bukan ajakan untuk berinvestasi",
        "keputusan investasi sepenuhnya di tangan pembaca",
        "disclaimer on",
        "penafian",
        "artikel ini bukan saran investasi",
    ],
    sv=[
        "detta är inte investeringsråd",
        "artikeln är inte investeringsrådgivning",
        "artikeln utgör inte finansiell rådgivning",
        "texten är inte rådgivning",
    ],
    da=[
        "artiklen er ikke investeringsrådgivning",
        "dette er ikke investeringsrådgivning",
        "artiklen skal ikke opfattes som en anbefaling",
    ],
    no=[
        "dette er ikke investeringsråd",
        "artikkelen er ikke investeringsrådgivning",
        "artikkelen er ikke ment som investeringsråd",
    ],
    fi=[
        "tämä ei ole sijoitussuositus",
        "artikkeli ei ole sijoitussuositus",
        "kirjoitus ei ole sijoitusneuvontaa",
        "artikkeli ei korvaa lääkärin ohjeita",
    ],
)

ADVICE_ROWS = """
        en - This article is for informational purposes only.
        de - Dieser Artikel stellt keine Anlageberatung dar.
        fr - Cet article ne constitue pas un conseil en investissement.
        es - Este artículo es meramente informativo.
        it - Questo articolo ha solo scopo informativo.
        pt - Este conteúdo é apenas informativo.
        nl - Dit is geen beleggingsadvies.
        pl - Artykuł ma charakter wyłącznie informacyjny.
        ru - Материал не является индивидуальной инвестиционной рекомендацией.
        uk - Матеріал не є інвестиційною порадою.
        cs - Článek není investičním doporučením.
        ro - Acest articol are caracter informativ.
        hu - A cikk nem minősül befektetési tanácsadásnak.
        el - Το άρθρο δεν αποτελεί επενδυτική συμβουλή.
        tr - Bu içerik yatırım tavsiyesi değildir.
        ar - هذا المقال لا يعد نصيحة استثمارية.
        fa - این مطلب توصیه سرمایه‌گذاری نیست.
        he - האמור אינו מהווה ייעוץ השקעות.
        hi - यह निवेश की सलाह नहीं है।
        zh - 本文不构成投资建议。
        ja - 本記事は投資を勧誘するものではありません。
        ko - 투자 판단의 책임은 투자자 본인에게 있습니다.
        vi - Thông tin chỉ mang tính chất tham khảo.
        id - Artikel ini bukan saran investasi.
        sv - Detta är inte investeringsråd.
        da - Artiklen er ikke investeringsrådgivning.
        no - Dette er ikke investeringsråd.
        fi - Tämä ei ole sijoitussuositus.
        en | “This is not financial advice,” the fisherman said, and sold his boat.
        en | For information only
        tr | Yasal uyarı
    """
