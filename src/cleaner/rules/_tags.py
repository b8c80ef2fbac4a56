"""Words and examples of the room ``tags``."""

from __future__ import annotations

from cleaner.rules._book import book

LABEL = book("""
    en tags; all categories; categories; topics; all topics; keywords; key words; filed under; tagged; tagged with; tagged as; related tags; article tags; post tags; tags in this article; topics in this article; topics mentioned in this article; story tags; related keywords; hashtags; more about; in this article; explore more on these topics; read more about these topics; topic tags; posted in; filed in; more on these topics; popular tags; trending tags; tag cloud; article topics
    de schlagwörter; schlagworte; schlagwort; stichwörter; stichworte; tags; kategorien; kategorie; themen; themen des artikels; themen in diesem artikel; mehr zum thema; alle themen; verwandte themen; mehr zu diesen themen; weitere themen; schlagwörter zum artikel; themen dieses artikels; ähnliche themen; themenseiten; abgelegt unter; veröffentlicht unter
    fr tags; mots-clés; mots clés; mots-clefs; étiquettes; sujets; thèmes; catégories; catégorie; thématiques; sur le même thème; sujets associés; thèmes associés; sujets liés; les thèmes associés; sur les mêmes sujets; en savoir plus sur; les tags; dans la même rubrique; classé sous; thèmes abordés
    es etiquetas; etiqueta; temas; temas relacionados; categorías; categoría; palabras clave; más sobre; más información sobre; más temas; archivado en; tags; etiquetado; etiquetado en; más noticias sobre; temas de la noticia; en este artículo; categorias; temas del artículo; publicado en
    it tag; tags; argomenti; categorie; categoria; parole chiave; temi; argomenti trattati; etichette; tag correlati; archiviato in; temi correlati; i temi; leggi anche gli argomenti; altri argomenti; argomenti correlati; gli argomenti
    pt tags; tag; etiquetas; temas; assuntos; assuntos relacionados; categorias; categoria; palavras-chave; tópicos; tópicos relacionados; mais sobre; temas relacionados; tópicos deste artigo; marcadores; marcado como; arquivado em; tudo sobre; assuntos desta notícia
    nl tags; trefwoorden; onderwerpen; categorieën; categorie; thema's; meer over; lees meer over; alle onderwerpen; gerelateerde onderwerpen; onderwerpen in dit artikel; in dit artikel; trefwoord; gelabeld; geplaatst in; steekwoorden
    pl tagi; tag; słowa kluczowe; kategorie; kategoria; tematy; powiązane tematy; tematy powiązane; więcej na temat; hasła; temat; tagi artykułu; powiązane tagi; zobacz więcej na temat; więcej o; opublikowano w
    ru теги; тег; тэги; метки; ключевые слова; темы; рубрики; рубрика; категории; категория; темы материала; связанные темы; другие материалы по теме; сюжеты; тематика; хештеги; темы дня; теги статьи; упоминания; материалы по теме; в материале упомянуты; разделы; теги новости; читайте по темам
    uk теги; тег; мітки; ключові слова; теми; рубрики; рубрика; категорії; категорія; пов'язані теми; сюжети; хештеги; теги статті; теми матеріалу; теми дня; позначки; теги новини; матеріали за темою
    cs štítky; štítek; tagy; témata; klíčová slova; kategorie; rubriky; související témata; téma; témata článku; rubrika; zařazeno v; tagy článku; více k tématu; další témata
    ro etichete; etichetă; taguri; tag-uri; tags; cuvinte cheie; categorii; categorie; subiecte; teme; subiecte în articol; subiecte asemănătoare; etichete articol; citește mai multe despre; mai multe despre; secțiune
    hu címkék; címke; kulcsszavak; témák; kategóriák; kategória; címkék a cikkben; kapcsolódó témák; témakörök; rovat; további témák; kulcsszó; még több; a cikk címkéi
    el ετικέτες; ετικέτα; tags; λέξεις-κλειδιά; λέξεις κλειδιά; θέματα; κατηγορίες; κατηγορία; σχετικά θέματα; θεματικές; σχετικές ετικέτες; διαβάστε περισσότερα για; διαβάστε ακόμη για; σχετικά tags
    tr etiketler; etiket; anahtar kelimeler; konular; kategoriler; kategori; ilgili konular; ilgili etiketler; haber etiketleri; konu başlıkları; haberin etiketleri; etiket bulutu; ilişkili konular; i̇lgili konular; ilgili başlıklar
    ar وسوم; الوسوم; كلمات مفتاحية; الكلمات المفتاحية; كلمات دلالية; الكلمات الدلالية; مواضيع; المواضيع; تصنيفات; التصنيفات; التصنيف; موضوعات متعلقة; مواضيع متعلقة; علامات; تاجات; هاشتاغ; الكلمات الدليلية; موضوعات; أقسام; المزيد عن; مواضيع ذات صلة; وسوم المقال; تاغ
    fa برچسب‌ها; برچسب ها; برچسب; برچسبها; کلمات کلیدی; کلیدواژه‌ها; کلیدواژه ها; موضوعات; دسته‌بندی; دسته بندی; دسته‌ها; کلید واژه; کلید واژه‌ها; تگ‌ها; واژه‌های کلیدی; کلیدواژه; موضوع; موضوعات مرتبط; تگ ها
    he תגיות; תגית; תגיות הכתבה; מילות מפתח; נושאים; קטגוריות; קטגוריה; תגיות קשורות; נושאים קשורים; עוד בנושא; עוד בנושאים; תגים; תגיות בכתבה; מילת מפתח; נושאי הכתבה
    hi टैग; टैग्स; टैग्ज; विषय; श्रेणी; श्रेणियां; श्रेणियाँ; कीवर्ड; संबंधित विषय; संबंधित टैग; और पढ़ें:; लेटेस्ट टॉपिक; टॉपिक्स; टॉपिक; इस विषय पर और; ट्रेंडिंग टैग; सम्बंधित विषय
    zh 标签; 標籤; 关键词; 關鍵字; 关键字; 分类; 分類; 话题; 話題; 相关标签; 相關標籤; 文章标签; 文章標籤; 所有分类; 相關話題; 相关话题; 相关主题; 本文标签; 主题; 主題; 新闻标签; 相關關鍵字; 延伸標籤; 關鍵詞; 文章關鍵字; 標籤列表; 类别; 更多話題; 标签云; 相关关键词; 熱門關鍵字
    ja タグ; キーワード; 関連キーワード; カテゴリ; カテゴリー; 関連タグ; トピックス; トピック; テーマ; 関連トピック; 関連テーマ; この記事のキーワード; この記事のタグ; 記事のキーワード; タグ一覧; ジャンル; ハッシュタグ; キーワード一覧; カテゴリ一覧; 関連ワード; この記事のテーマ; 関連カテゴリ; ラベル; 記事タグ; 注目キーワード; 関連ジャンル
    ko 태그; 키워드; 관련 태그; 관련태그; 카테고리; 주제; 관련 키워드; 관련키워드; 토픽; 해시태그; 기사 태그; 연관 키워드; 연관태그; 이슈 키워드; 관련 주제; 기사 키워드; 이슈태그; 관련 토픽; 분류; 연관검색어; 관련 이슈
    vi từ khóa; từ khoá; thẻ; tags; tag; chủ đề; danh mục; chuyên mục; từ khóa liên quan; chủ đề liên quan; tag liên quan; các chủ đề; xem thêm về; chủ đề:; thẻ tag; từ khóa:; chủ đề khác
    id tag; tags; tag terkait; topik; kategori; kata kunci; topik terkait; label; tagar; baca juga topik; topik terpopuler; topik populer; tag berita; topik pilihan; tag artikel; semua topik; ditandai; berita terkait topik; terkait topik
    sv taggar; ämnen; nyckelord; kategorier; kategori; mer om; läs mer om; etiketter; fler artiklar om; i artikeln; ämnen i artikeln; relaterade ämnen; alla ämnen; artikeln handlar om; läs mer om ämnet; taggat; ämne; artikelns ämnen; ämnesord; publicerad i; mer om ämnet; taggad; läs mer om ämnena
    da emner; tags; nøgleord; kategorier; kategori; artiklens emner; mere om; læs mere om; relaterede emner; emner i artiklen; emneord; stikord; alle emner; læs mere om emnet; mere om emnet; tagget; om emnet; relaterede tags
    no emner; emneord; tagger; stikkord; nøkkelord; kategorier; kategori; relaterte emner; mer om; les mer om; relatert; temaer; emneknagger; saken handler om; tema; alle emner; artikkelens emner; merket med; publisert i; om temaet; tags
    fi avainsanat; avainsana; aiheet; aihe; asiasanat; kategoriat; kategoria; aiheeseen liittyvää; lue lisää aiheesta; tunnisteet; tagit; aiheet artikkelissa; jutun aiheet; lisää aiheesta; artikkelin aiheet; tägit; tilaa aiheet; asiasana; lue lisää aiheista; aihepiirit; kaikki aiheet
""")

LABEL_ROWS = """
        en - Tags
        en - All Categories
        en | Topics
        en | Tags are small pieces of metal that hunters wear.
        de - Schlagwörter
        de | Themen
        fr - Mots-clés
        es - Etiquetas
        it - Argomenti
        pt - Assuntos relacionados
        nl - Trefwoorden
        pl - Słowa kluczowe
        ru - Теги
        uk - Ключові слова
        cs - Související témata
        ro - Etichete
        hu - Címkék
        el - Ετικέτες
        tr - İlgili konular
        ar - الكلمات المفتاحية
        fa - برچسب‌ها
        he - תגיות
        hi - टैग्स
        zh - 标签
        ja - 関連キーワード
        ko - 관련 태그
        vi - Từ khóa
        id - Topik terkait
        sv - Ämnen
        da - Artiklens emner
        no - Relaterte emner
        fi - Avainsanat
"""

#: Words that a list of tags follows on the same line.
OPENING = book("""
    en tags; tagged; tagged with; tagged as; filed under; filed in; posted in; keywords; related tags; hashtags; categories; tagged under; article tags; related topics; related keywords
    de schlagwörter; schlagworte; schlagwort; stichwörter; stichworte; tags; kategorien; kategorie; themen; abgelegt unter; veröffentlicht unter; veröffentlicht in; themen des artikels; verwandte themen; verschlagwortet mit; weitere themen
    fr mots-clés; mots clés; étiquettes; tags; catégories; catégorie; thèmes; classé sous; classé dans; publié dans; sujets; thématiques; étiqueté; rubriques; sujets associés
    es etiquetas; temas; tags; categorías; categoría; palabras clave; archivado en; publicado en; etiquetado como; temas relacionados; etiquetado; etiquetas relacionadas
    it tag; tags; argomenti; categorie; categoria; parole chiave; etichette; archiviato in; pubblicato in; taggato; argomenti trattati
    pt tags; etiquetas; palavras-chave; assuntos; categorias; categoria; temas; marcadores; marcado como; arquivado em; publicado em; tópicos; assuntos relacionados
    nl tags; trefwoorden; onderwerpen; categorieën; categorie; geplaatst in; gelabeld; thema's; tags:; getagd; opgeslagen onder
    pl tagi; słowa kluczowe; kategorie; kategoria; tematy; opublikowano w; powiązane tematy; zamieszczono w; otagowano
    ru теги; тэги; метки; ключевые слова; темы; рубрики; рубрика; категории; категория; хештеги; теги статьи; ключевые фразы
    uk теги; мітки; ключові слова; теми; рубрики; рубрика; категорії; категорія; позначки; хештеги
    cs štítky; tagy; klíčová slova; kategorie; rubriky; rubrika; témata; zařazeno v; související témata
    ro etichete; taguri; tag-uri; cuvinte cheie; categorii; categorie; subiecte; tags; publicat în; arhivat în; subiecte asemănătoare
    hu címkék; címke; kulcsszavak; kategória; kategóriák; témák; rovat; kapcsolódó témák; témakör
    el ετικέτες; tags; λέξεις-κλειδιά; λέξεις κλειδιά; κατηγορίες; κατηγορία; θέματα; σχετικά θέματα
    tr etiketler; anahtar kelimeler; kategoriler; kategori; konular; etiket; haber etiketleri; ilgili konular
    ar وسوم; الوسوم; الكلمات المفتاحية; كلمات مفتاحية; الكلمات الدلالية; كلمات دلالية; التصنيف; التصنيفات; تصنيفات; العلامات; علامات; مواضيع; تاجات
    fa برچسب‌ها; برچسب ها; برچسب; کلمات کلیدی; کلیدواژه‌ها; کلیدواژه ها; دسته‌بندی; دسته بندی; موضوع; موضوعات; برچسبها; کلید واژه
    he תגיות; מילות מפתח; קטגוריות; קטגוריה; נושאים; תגים; תגיות קשורות; פורסם בקטגוריה
    hi टैग; टैग्स; कीवर्ड; श्रेणी; श्रेणियां; विषय; विषयों; संबंधित विषय; संबंधित टैग
    vi từ khóa; từ khoá; thẻ; tags; tag; chủ đề; chuyên mục; danh mục; từ khóa liên quan; chủ đề liên quan
    id tag; tags; topik; kategori; kata kunci; tag terkait; label; tagar; topik terkait; ditandai
    sv taggar; ämnen; nyckelord; kategorier; kategori; etiketter; publicerad i; ämnesord; taggat med; taggad
    da emner; tags; nøgleord; kategorier; kategori; emneord; stikord; udgivet i; tagget med; relaterede emner; artiklens emner
    no emner; emneord; stikkord; nøkkelord; kategorier; kategori; tagger; tags; publisert i; merket med; temaer; relaterte emner
    fi avainsanat; aiheet; asiasanat; kategoriat; kategoria; tunnisteet; tagit; aihe; lisää aiheesta; artikkelin aiheet
""")

#: The same in scripts that set no space behind the colon.
OPENING_CLOSE = book("""
    zh 标签; 標籤; 关键词; 關鍵字; 关键字; 关键詞; 分类; 分類; 话题; 話題; 文章标签; 相关标签; 本文标签; tags; 關鍵詞; 相關標籤
    ja タグ; キーワード; 関連キーワード; カテゴリ; カテゴリー; 関連タグ; トピックス; ハッシュタグ; タグ一覧; 関連ワード; この記事のタグ
    ko 태그; 키워드; 관련 태그; 관련태그; 카테고리; 관련 키워드; 해시태그; 관련키워드; 기사 태그; 분류
""")

OPENING_ROWS = """
        en - Tags: harbour, storm, ferries
        en - Filed under: Islands | Ferries
        en | Tags: the island marks its sheep.
        en | Categories of ships
        de - Schlagwörter: Hafen, Sturm
        fr - Mots-clés : port, tempête
        es - Etiquetas: puerto, tormenta
        it - Tag: porto, tempesta
        pt - Tags: porto, tempestade
        nl - Trefwoorden: haven, storm
        pl - Tagi: port, burza
        ru - Теги: порт, шторм
        uk - Теги: порт, шторм
        cs - Štítky: přístav, bouře
        ro - Etichete: port, furtună
        hu - Címkék: kikötő, vihar
        el - Ετικέτες: λιμάνι, καταιγίδα
        tr - Etiketler: liman, fırtına
        ar - الوسوم: ميناء، عاصفة
        fa - برچسب‌ها: بندر، توفان
        he - תגיות: נמל, סערה
        hi - टैग्स: बंदरगाह, तूफान
        zh - 标签：港口 风暴
        ja - タグ：港、嵐
        ko - 태그: 항구, 폭풍
        vi - Từ khóa: cảng, bão
        id - Tag: pelabuhan, badai
        sv - Ämnen: hamn, storm
        da - Emner: havn, storm
        no - Emneord: havn, storm
        fi - Avainsanat: satama, myrsky
"""
