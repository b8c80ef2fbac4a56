"""Who took the picture, and captions that say it."""

from __future__ import annotations

from cleaner.lines import fold
from cleaner.rule import Words, phrases, shape
from cleaner.rules._captions import ARCHIVE, ARCHIVE_ROWS, BY, CREDIT, CREDIT_ROWS
from cleaner.rules._captions_places import ORDER, ORDER_ROWS, PICTURED, PICTURED_ROWS

#: Owners of pictures that are written small, or that stand after a slash.
OWNERS = (
    r"(?:dpa|afp|ap|apa|epa|efe|anp|reuters|tass|xinhua|pap|čtk|ctk|mti|ntb|tt|lehtikuva|ritzau scanpix|scanpix|belga|lusa"
    r"|getty images|getty|gettyimages|imago|imago images|picture alliance|shutterstock|istock|istockphoto|adobe stock|pixabay"
    r"|unsplash|pexels|freepik|depositphotos|alamy|bloomberg|privat|archiv|archiwum|archief|privé|particulière|dr|afp photo"
    r"|handout|screenshot|wikimedia commons|wikipedia|pa wire|pa|zuma|sipa|ansa|lapresse|ipp|europa press|agencia efe|pressefoto)"
)


def _labels(*tables: Words) -> list[str]:
    """The labels of all languages, longest first."""
    words = {fold(word).lower() for table in tables for found in table.languages.values() for word in found}
    plain = {word for word in words if word.replace(" ", "").isalpha() or "'" in word}
    return sorted(plain, key=lambda word: (-len(word), word))


LABELS = _labels(CREDIT)
LABEL = "(?:" + "|".join(LABELS) + ")"
#: A line with one of the labels in it holds one of these parts of words; fewer of them are searched for faster. The
#: shortest labels ("arte", "ph") are part of too many words and are known at the beginning of a line only.
PARTS = tuple(
    "photo fot pic imag immagin bild bille beeld kép φωτο φώτο φωτό εικόνα фото світлин колаж коллаж илл ілюстр изображ зображ инфогр "
    "інфогр скрин рисун görsel çizim kolaj colaj تصوير صورة الصور عکس تصویر صور گراف קרדיט צילומ צילום תמונ ảnh hình minh gambar kuva "
    "kuvit zdję créd cred illus ilustra grafi graphi graphic screengrab skjermd divulga copertina legenda dessin imág sním forrás họa".split()
)

credit = phrases(
    CREDIT.alone("{word}: {names}", "{word} : {names}")
    + BY.alone("{word} {names}")
    + Words(en=["photo by {names} on {name}", "photo by {names} via {name}", "image by {names} from {name}"]).alone(),
    """The credit of a picture: its label and a name.

    What follows the label is nothing but capitalised names, of a person or an agency. A headline or a subhead after the
    same word goes on in small letters.
    """
    + CREDIT_ROWS,
)

owner = shape(
    rf"[(\[]?{LABEL} ?[:=/|] ?(?:[^.:!?()\[\]/|]{{2,40}} ?[/|,] ?)?{OWNERS}(?: ?[/,|-] ?[^.:!?()\[\]]{{1,40}})?[)\]]?\.?",
    """The credit of a picture: its label and an agency or archive that is written small.

    The owners are a closed list.

        de - Foto: dpa
        de - Foto: Anna Muster/dpa
        de - (Foto: imago images/Muster)
        de - Bild: picture alliance / dpa | Anna Muster
        de | Foto: die Schiffe im Hafen
        fr - Photo: archives / AFP
        en | Photo: pa is what the islanders call their father
    """,
    opens=LABELS,
    needs=":=/|",
)

east = shape(
    r"[\[(【<〈/※▲△]?(?: ?(?:写真|撮影|画像|図|イラスト|写真・図|写真提供|画像提供|提供|사진|사진 ?제공|사진 ?출처|영상|그래픽|이미지|일러스트|영상 ?캡처|图|圖|图片|图源|圖源|摄影|攝影|摄|攝|图片来源|圖片來源|图片提供|制图|照片|फोटो|फ़ोटो|तस्वीर|फोटो क्रेडिट|फोटो सोर्स|छायाचित्र)"
    r" ?[:=/・丨|] ?[^.!?。！？:]{1,24})[\])】>〉]?",
    """The credit of a picture in Chinese, Japanese, Korean or Hindi: its label, a sign and a few characters.

    A caption after the same label says more than a name does and is longer.

        ja - 写真：例田花子
        ja - （撮影・例田花子）
        ja | 写真：港に入る最初の船と、岸で待っていた漁師たちの家族。
        ko - [사진=예시뉴스, 예시통신]
        ko - 사진 제공 : 예시군청
        ko | 사진 한 장이 섬을 바꿨다
        zh - 图/王小例
        zh - 图片来源：例子社
        zh | 图中的渔民们在岸边等待着港口重新开放
        hi - फोटो: अनिल उदाहरण
        hi | फोटो खींचना मना है
    """,
    opens="写真 撮影 画像 図 イラスト 提供 사진 영상 그래픽 이미지 일러스트 图 圖 摄 攝 照片 फोटो फ़ोटो तस्वीर छायाचित्र".split(),
)

taken = shape(
    r"[(\[]?(?:新华社|新華社|中新社|人民日报)?(?:记者|記者)? ?[\u4e00-\u9fff]{2,4} ?(?:摄|攝|撮影)[)\]]?|[(\[]?[\w・ ]{2,14}[=・ ]?(?:撮影|写す)[)\]]?"
    r"|[(\[][가-힣 ]{2,10}(?:촬영|찍음|제공)[)\]]",
    """A name and the word for having taken the picture, in Chinese, Japanese or Korean.

        zh - 新华社记者王小例摄
        zh | 他在岸边拍摄了十一天
        ja - 例田花子撮影
        ja | 島で撮影された映画が公開された
        ko - (예시군 제공)
    """,
    holds=("摄", "攝", "撮影", "写す", "촬영", "찍음", "제공"),
)

owned = shape(
    r"[(\[]?© ?(?:[^\d\W][^\d:!?©]{1,40}|[^\d:!?©]{2,30}/[^\d:!?©]{2,30})[)\]]?",
    """The copyright sign and a name, without a year: the owner of a picture.

        en - © Jane Doe/Example Wire
        nl - © PIET VOORBEELD
        en | Müsli © 2024
        en | The © stands for copyright
    """,
    holds=("©",),
)

agency = shape(
    rf"[(\[]?(?:(?:ap|afp|reuters|epa|pool) ?photo ?/ ?[^.:!?()\[\]]{{2,40}}|[^.:!?()\[\]\d]{{2,40}} ?/ ?{OWNERS}(?: ?/ ?[^.:!?()\[\]]{{2,30}}| via getty images)?"
    r"|(?:afp|ap|[^.:!?()\[\]\d]{2,40}) via (?:getty images|reuters|ap|afp))[)\]]?",
    """A photographer and an agency, parted by a slash.

    The agencies are a closed list, and the line is short and holds nothing else.

        en - STR/Getty Images
        en - Jane Doe/AFP via Getty Images
        en - (AP Photo/Jane Doe)
        en | Reuters and AFP sent two photographers
        en | The AP photo of the year
    """,
    holds=("/",),
    closes=(" via getty images", " via reuters", " via afp", " via ap"),
)

archive = phrases(
    ARCHIVE.alone(),
    """A picture from the archive or for illustration only.

    The words are a caption of every desk and no subhead.
    """
    + ARCHIVE_ROWS,
)

labelled = phrases(
    Words(
        en=[
            "image caption",
            "media caption",
            "video caption",
            "photo caption",
            "image caption, {text}",
            "media caption, {text}",
            "toggle caption",
            "hide caption",
            "show caption",
            "image source, {text}",
        ],
        de=["bildunterschrift", "bildunterschrift anzeigen", "bildbeschreibung einblenden"],
        fr=["légende de la photo", "légende image", "légende image, {text}", "crédit photo, {text}"],
        es=["pie de foto", "pie de foto, {text}", "fuente de la imagen, {text}"],
        pt=["legenda da foto", "legenda da foto, {text}", "crédito, {text}"],
        ru=["подпись к фото", "подпись к фото, {text}", "автор фото, {text}"],
        uk=["підпис до фото", "підпис до фото, {text}", "автор фото, {text}"],
        ar=["التعليق على الصورة،", "التعليق على الصورة، {text}", "صدر الصورة، {text}"],
        tr=["fotoğraf altı yazısı", "fotoğraf altı yazısı, {text}", "kaynak, {text}"],
        vi=["chụp lại hình ảnh, {text}", "nguồn hình ảnh, {text}"],
        id=["keterangan gambar", "keterangan gambar, {text}", "sumber gambar, {text}"],
    ).alone(),
    """The label of a caption, with or without the caption.

    Readers' software is told what the text under a picture is. A full sentence of a paragraph's length stays even so.

        en - Image caption, The harbour of Port Ellis at night
        en - toggle caption
        hi - इमेज कैप्शन, बंदरगाह पर पहला जहाज़
        en | A caption of the image was missing
        de - Bildunterschrift
        fr - Légende image, Le port de Saint-Exemple
        es - Pie de foto, El puerto de noche
        pt - Legenda da foto, O porto à noite
        ru - Подпись к фото, Порт ночью
        uk - Підпис до фото, Порт уночі
        ar - التعليق على الصورة، الميناء ليلا
        tr - Fotoğraf altı yazısı, Liman geceleyin
        vi - Chụp lại hình ảnh, Cảng về đêm
        id - Keterangan gambar, Pelabuhan di malam hari
    """,
)

caption = shape(
    rf"(?!https?:).{{10,160}}(?:[.!?\"'»|)•-] ?| ?[(\[] ?| ?/(?=사진))(?:{LABEL} ?(?:: ?|by |von |de )|© ?(?!\d)|写真[:=/・] ?|사진 ?[:=/] ?|(?:图|圖|图片来源|摄影)[:/] ?)"
    r"[^.:!?()\[\]]{2,50}+(?:\.[^.:!?()\[\]]{0,16}+){0,2}+[)\]]?\.?",
    """A caption that ends with the credit of its picture.

    The credit stands at the very end, after a full stop, a stroke or in brackets, on a line of less than 200 characters.
    A caption without a credit is not to be told from prose, and stays.

        en - A view of the harbour in November (Image: Getty)
        en - The first ships come in. Photo: Jane Doe/Example Pool
        en | A view of the harbour in November
        en | The first ships came in (see photo by the gate) on Monday
        de - Der Hafen am Montag. Foto: Anna Muster/dpa
        de - Der Hafen am Montag | Bild: dpa
        de | Sie sah das Foto: Es zeigte den Hafen
        vi - Những con tàu đầu tiên vào cảng. Ảnh: Lê Ví Dụ
        tr - İlk gemiler limana girdi. (Fotoğraf: Ayşe Örnek)
        ko - 첫 번째 배들이 항구로 들어오고 있다. /사진=예시뉴스
        fr - Le port de Saint-Exemple. © Lucie Exemple
    """,
    # A colon with a space behind it stands in half as many lines as any colon; the usual labels may be glued to the name.
    holds=(
        ": ",
        "foto:",
        "fotos:",
        "photo:",
        "bild:",
        "фото:",
        "ảnh:",
        "©",
        "by ",
        "foto ",
        "写真",
        "사진",
        "图",
        "圖",
    ),
    needs=(*PARTS, "©", "写真", "사진", "图", "圖", "摄影"),
)

pictured = phrases(
    PICTURED.alone(),
    """A caption in one sentence that says where in the picture somebody stands.

    "Pictured right" and a comma point at a picture that the text does not hold. With a second sentence it is a paragraph.
    """
    + PICTURED_ROWS,
    prose=True,
)

order = phrases(
    ORDER.alone(
        "{word}: {names}", "{word} : {names}", "{word}: {headline}", "{word} : {headline}", "{word}:{headline}"
    ),
    """A caption that lists who stands where in the picture.

    "From left", a colon and names, or words that do not end like a sentence. A paragraph that opens so goes on and ends.
    """
    + ORDER_ROWS,
)

#: Words for a picture from the archive or an agency, as the end of a caption.
STOCK = (
    "file photo|file image|file pic|file picture|archivbild|archivfoto|symbolbild|symbolfoto|foto de archivo|imagen de archivo|"
    "photo d'archives|photo d'illustration|foto d'archivio|foto de arquivo|archieffoto|arkivbild|arkivfoto|ảnh minh họa|"
    "ilustrační foto|zdjęcie ilustracyjne|представлено фото|архивное фото|ілюстративне фото|getty images|資料写真|자료사진|资料图"
)

stock = shape(
    rf".{{10,170}}(?:[.,|-] ?| ?\(\[?)(?:{STOCK}|ap photo ?/ ?[^.:!?()]{{2,40}})[)\]]?\.?",
    """A caption that ends with the words for a picture from the archive.

        en - Minister Jane Doe opens the harbour. File photo
        en - The old pier of Port Ellis (AP Photo/Jane Doe)
        en | The police released an old file photo
        de - Der alte Hafen von Musterstadt (Symbolbild)
        es - El viejo puerto del pueblo. Foto de archivo
    """,
    holds=("ap photo",),
    closes=STOCK.split("|"),
)
