"""The words of galleries: where one stands in them, where they are, what they are called."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
POSITION = Words(
    en=["image {number} of {number}", "photo {number} of {number}", "picture {number} of {number}",
        "slide {number} of {number}", "current slide {number} of {number}", "gallery image {number} of {number}",
        "image {number}/{number}", "image {number} / {number}", "photo {number}/{number}",
        "photo {number} / {number}", "slide {number}/{number}", "slide {number} / {number}",
        "photo: {number}/{number}", "photo: {number} / {number}", "go to slide {number}",
        "{number} of {number} photos", "{number} of {number} images"],
    de=["bild {number} von {number}", "foto {number} von {number}", "bild {number}/{number}",
        "bild {number} / {number}", "foto {number}/{number}", "foto {number} / {number}",
        "{number} von {number} bildern", "{number}/{number} bildern", "{number} / {number} bildern",
        "{number} von {number} fotos"],
    fr=["image {number} sur {number}", "photo {number} sur {number}", "photo {number}/{number}",
        "photo {number} / {number}", "image {number}/{number}", "image {number} / {number}",
        "diapositive {number} sur {number}"],
    es=["imagen {number} de {number}", "foto {number} de {number}", "fotografía {number} de {number}",
        "foto {number}/{number}", "foto {number} / {number}", "imagen {number}/{number}",
        "imagen {number} / {number}"],
    it=["foto {number} di {number}", "immagine {number} di {number}", "foto {number}/{number}",
        "foto {number} / {number}", "slide {number} di {number}"],
    pt=["foto {number} de {number}", "imagem {number} de {number}", "foto {number}/{number}",
        "foto {number} / {number}", "imagem {number}/{number}", "imagem {number} / {number}",
        "slide {number} de {number}"],
    nl=["foto {number} van {number}", "afbeelding {number} van {number}", "beeld {number} van {number}",
        "foto {number}/{number}", "foto {number} / {number}"],
    pl=["zdjęcie {number} z {number}", "foto {number} z {number}", "zdjęcie {number}/{number}",
        "zdjęcie {number} / {number}", "{number} z {number} zdjęć", "slajd {number} z {number}"],
    ru=["фото {number} из {number}", "изображение {number} из {number}", "фото {number}/{number}",
        "фото {number} / {number}", "слайд {number} из {number}", "снимок {number} из {number}"],
    uk=["фото {number} з {number}", "фото {number} із {number}", "зображення {number} з {number}",
        "фото {number}/{number}", "фото {number} / {number}", "слайд {number} з {number}"],
    cs=["foto {number} z {number}", "fotografie {number} z {number}", "obrázek {number} z {number}",
        "fotka {number} z {number}", "snímek {number} z {number}", "foto {number}/{number}",
        "foto {number} / {number}"],
    ro=["foto {number} din {number}", "imaginea {number} din {number}", "poza {number} din {number}",
        "fotografia {number} din {number}", "foto {number}/{number}", "foto {number} / {number}"],
    hu=["{number}/{number} kép", "{number} / {number} kép", "kép {number}/{number}", "kép {number} / {number}",
        "{number}. kép / {number}", "{number}/{number} fotó", "{number} / {number} fotó", "fotó {number}/{number}",
        "fotó {number} / {number}"],
    el=["φωτογραφία {number} από {number}", "εικόνα {number} από {number}", "φωτογραφία {number}/{number}",
        "φωτογραφία {number} / {number}", "εικόνα {number}/{number}", "εικόνα {number} / {number}"],
    tr=["fotoğraf {number}/{number}", "fotoğraf {number} / {number}", "resim {number}/{number}",
        "resim {number} / {number}", "görsel {number}/{number}", "görsel {number} / {number}",
        "foto {number}/{number}", "foto {number} / {number}"],
    ar=["صورة {number} من {number}", "الصورة {number} من {number}", "صورة {number}/{number}",
        "صورة {number} / {number}"],
    fa=["تصویر {number} از {number}", "عکس {number} از {number}", "عکس {number}/{number}", "عکس {number} / {number}"],
    he=["תמונה {number} מתוך {number}", "תמונה {number}/{number}", "תמונה {number} / {number}"],
    hi=["तस्वीर {number}/{number}", "तस्वीर {number} / {number}", "फोटो {number}/{number}",
        "फोटो {number} / {number}", "स्लाइड {number}/{number}", "स्लाइड {number} / {number}"],
    zh=["第{number}张/共{number}张", "第{number}张,共{number}张", "第{number}張/共{number}張", "图片 {number}/{number}",
        "图片 {number} / {number}", "圖片 {number}/{number}", "圖片 {number} / {number}", "图{number}/{number}",
        "图{number} / {number}", "圖{number}/{number}", "圖{number} / {number}"],
    ja=["写真{number}枚目/全{number}枚", "{number}枚目/{number}枚中", "{number}枚中{number}枚目", "写真{number}/{number}",
        "写真{number} / {number}", "写真 {number}/{number}", "写真 {number} / {number}", "画像{number}/{number}",
        "画像{number} / {number}", "画像 {number}/{number}", "画像 {number} / {number}"],
    ko=["사진 {number}/{number}", "사진 {number} / {number}", "이미지 {number}/{number}", "이미지 {number} / {number}",
        "{number}장 중 {number}번째"],
    vi=["ảnh {number}/{number}", "ảnh {number} / {number}", "hình {number}/{number}", "hình {number} / {number}"],
    id=["foto {number} dari {number}", "gambar {number} dari {number}", "foto {number}/{number}",
        "foto {number} / {number}", "{number} dari {number} foto"],
    sv=["bild {number} av {number}", "foto {number} av {number}", "bild {number}/{number}",
        "bild {number} / {number}"],
    da=["billede {number} af {number}", "foto {number} af {number}", "billede {number}/{number}",
        "billede {number} / {number}"],
    no=["bilde {number} av {number}", "foto {number} av {number}", "bilde {number}/{number}",
        "bilde {number} / {number}"],
    fi=["kuva {number}/{number}", "kuva {number} / {number}"],
)

OPEN = Words(
    en=["view gallery", "view photo gallery", "open gallery", "open photo gallery", "launch gallery",
        "see the full gallery", "view full gallery", "see all photos", "view all photos", "show all photos",
        "view all images", "see more photos", "view photos", "see photos", "view {number} photos",
        "see {number} photos", "see all {number} photos", "view all {number} photos", "view {number} images",
        "view all {number} images", "{number} view gallery", "view slideshow", "start slideshow", "launch slideshow",
        "click for more photos"],
    de=["zur bildergalerie", "zur fotostrecke", "zur galerie", "zur bilderstrecke", "zur fotogalerie",
        "bildergalerie ansehen", "bildergalerie öffnen", "fotostrecke ansehen", "fotostrecke starten",
        "bilderstrecke starten", "galerie öffnen", "galerie starten", "alle bilder anzeigen", "alle bilder ansehen",
        "alle fotos ansehen", "alle fotos anzeigen", "{number} bilder ansehen", "alle {number} bilder anzeigen",
        "fotostrecke: {number} bilder", "fotostrecke {number} bilder", "bildergalerie: {number} bilder",
        "bildergalerie {number} bilder"],
    fr=["voir le diaporama", "lancer le diaporama", "voir la galerie", "voir la galerie photo", "ouvrir la galerie",
        "voir toutes les photos", "voir les photos", "voir plus de photos", "voir les {number} photos",
        "voir le portfolio", "diaporama : {number} photos", "diaporama {number} photos",
        "diaporama: {number} photos"],
    es=["ver galería", "ver galería de fotos", "ver galería completa", "ver fotogalería", "ver fotogalería completa",
        "ver la galería", "abrir galería", "ver fotos", "ver las fotos", "ver todas las fotos",
        "ver todas las imágenes", "ver más fotos", "ver {number} fotos"],
    it=["guarda la gallery", "guarda la fotogallery", "guarda la galleria", "guarda le foto", "guarda tutte le foto",
        "vedi tutte le foto", "sfoglia la gallery", "sfoglia la fotogallery", "sfoglia le foto", "vai alla gallery",
        "vai alla fotogallery", "apri la gallery", "apri galleria"],
    pt=["ver galeria", "ver galeria de fotos", "ver galeria completa", "ver fotogaleria", "abrir galeria",
        "veja as fotos", "veja a galeria de fotos", "veja galeria de fotos", "ver fotos", "ver todas as fotos",
        "ver todas as imagens", "ver mais fotos", "ver {number} fotos"],
    nl=["bekijk de fotoserie", "bekijk fotoserie", "naar de fotoserie", "bekijk alle foto's", "bekijk de foto's",
        "bekijk meer foto's", "bekijk hier de foto's", "alle foto's bekijken", "open fotogalerij",
        "bekijk de fotogalerij", "{number} foto's bekijken"],
    pl=["zobacz galerię", "zobacz galerię zdjęć", "otwórz galerię", "przejdź do galerii", "zobacz zdjęcia",
        "zobacz wszystkie zdjęcia", "zobacz więcej zdjęć", "zobacz {number} zdjęć",
        "zobacz galerię ({number} zdjęć)"],
    ru=["смотреть фотогалерею", "смотреть галерею", "открыть галерею", "перейти в фотогалерею", "смотреть все фото",
        "посмотреть все фото", "показать все фото", "смотреть фото", "посмотреть фото", "смотреть все фотографии",
        "еще {number} фото", "ещё {number} фото"],
    uk=["дивитися фотогалерею", "переглянути галерею", "відкрити галерею", "дивитися всі фото",
        "переглянути всі фото", "показати всі фото", "дивитися фото", "ще {number} фото"],
    cs=["zobrazit galerii", "zobrazit fotogalerii", "prohlédnout galerii", "prohlédnout fotogalerii",
        "otevřít galerii", "přejít do galerie", "přejít do fotogalerie", "zobrazit všechny fotografie",
        "fotogalerie ({number})", "galerie ({number})"],
    ro=["vezi galeria foto", "vezi galeria", "deschide galeria", "vezi toate fotografiile", "vezi toate pozele",
        "vezi pozele", "vezi mai multe fotografii"],
    hu=["galéria megtekintése", "galéria megnyitása", "képgaléria megtekintése", "képgaléria megnyitása",
        "összes kép megtekintése", "az összes kép megtekintése", "tovább a galériához", "nézze meg képgalériánkat",
        "nézd meg a galériát"],
    el=["δείτε όλες τις φωτογραφίες", "δείτε τις φωτογραφίες", "δείτε φωτογραφίες", "δείτε περισσότερες φωτογραφίες",
        "δείτε τη γκαλερί", "προβολή γκαλερί"],
    tr=["galeriyi gör", "galeriye git", "foto galeriye git", "fotoğraf galerisini aç", "tüm fotoğrafları gör",
        "fotoğrafları gör", "fotoğraf galerisi için tıklayın", "galeri için tıklayın", "galeri için tıklayınız"],
    ar=["شاهد معرض الصور", "عرض معرض الصور", "شاهد ألبوم الصور", "شاهد الصور", "شاهد كل الصور", "عرض كل الصور",
        "عرض المزيد من الصور", "مشاهدة جميع الصور"],
    fa=["مشاهده گالری", "مشاهده گالری تصاویر", "مشاهده همه عکس‌ها", "مشاهده تصاویر", "عکس‌های بیشتر را ببینید"],
    he=["לגלריה המלאה", "לגלריית התמונות", "לכל התמונות", "צפו בגלריה", "לצפייה בגלריה", "פתח גלריה"],
    hi=["गैलरी देखें", "फोटो गैलरी देखें", "सभी तस्वीरें देखें", "तस्वीरें देखें", "सभी फोटो देखें", "फोटो देखें",
        "और तस्वीरें देखें"],
    zh=["查看图集", "进入图集", "查看组图", "查看組圖", "查看全部图片", "查看更多图片", "查看所有照片", "看更多照片"],
    ja=["この記事の画像を見る", "この記事の写真を見る", "この記事の画像を見る({number}枚)", "この記事の写真を見る({number}枚)", "この記事の画像({number}枚)",
        "この記事の写真({number}枚)", "写真を見る({number}枚)", "画像を見る({number}枚)", "写真をもっと見る", "画像をもっと見る", "すべての写真を見る",
        "すべての画像を見る", "ほかの写真を見る", "画像一覧を見る", "写真一覧を見る", "フォトギャラリーを見る", "フォトギャラリーはこちら", "残り{number}枚の写真を見る"],
    ko=["갤러리 보기", "포토 갤러리 보기", "사진 더보기", "사진 더 보기", "모든 사진 보기", "전체 사진 보기", "사진 모두 보기", "화보 보기", "슬라이드쇼 보기"],
    vi=["xem bộ ảnh", "xem chùm ảnh", "xem tất cả ảnh", "xem toàn bộ ảnh", "xem thêm ảnh", "xem thêm hình ảnh",
        "xem album ảnh"],
    id=["lihat galeri foto", "lihat galeri", "buka galeri", "buka galeri foto", "lihat semua foto",
        "lihat foto lainnya", "lihat foto", "lihat foto: {headline}"],
    sv=["visa bildspel", "se bildspel", "starta bildspel", "öppna bildspel", "visa galleri", "öppna galleri",
        "visa alla bilder", "se alla bilder", "visa {number} bilder", "visa fler bilder"],
    da=["se billedserie", "se billedserien", "vis billedserie", "se alle billeder", "vis alle billeder",
        "se flere billeder", "åbn galleri", "se galleriet", "se {number} billeder"],
    no=["se bildeserie", "se bildeserien", "se bildegalleri", "vis bildegalleri", "åpne galleri",
        "åpne bildegalleri", "se alle bildene", "se alle bilder", "vis alle bilder", "se flere bilder"],
    fi=["katso kuvagalleria", "avaa kuvagalleria", "avaa galleria", "siirry galleriaan", "katso kaikki kuvat",
        "näytä kaikki kuvat", "katso lisää kuvia", "avaa kuvasarja"],
)

LABEL = Words(
    en=["photo gallery", "image gallery", "photos", "gallery", "slideshow", "in pictures", "{number} photos",
        "{number} images", "{number} pictures"],
    de=["bildergalerie", "fotostrecke", "fotogalerie", "bilderstrecke", "galerie", "{number} bilder",
        "{number} fotos"],
    fr=["diaporama", "galerie photo", "en images", "galerie", "{number} photos", "{number} images"],
    es=["fotogalería", "galería de fotos", "galería", "en imágenes", "galería de imágenes", "{number} fotos"],
    it=["fotogallery", "galleria fotografica", "galleria", "la gallery", "le foto", "{number} foto"],
    pt=["galeria de fotos", "fotogaleria", "galeria", "em imagens", "{number} fotos"],
    nl=["fotoserie", "fotogalerij", "in beeld", "{number} foto's"],
    pl=["galeria zdjęć", "galeria", "zobacz zdjęcia z galerii", "{number} zdjęć"],
    ru=["фотогалерея", "галерея", "фоторепортаж", "{number} фото"],
    uk=["фотогалерея", "галерея", "фоторепортаж", "{number} фото"],
    cs=["fotogalerie", "galerie", "{number} fotografií"],
    ro=["galerie foto", "galerie", "{number} fotografii", "{number} poze"],
    hu=["képgaléria", "galéria", "fotógaléria", "{number} kép"],
    el=["φωτογραφίες", "γκαλερί", "φωτογραφικό υλικό"],
    tr=["foto galeri", "fotoğraf galerisi", "galeri", "{number} fotoğraf"],
    ar=["معرض الصور", "ألبوم الصور", "بالصور"],
    fa=["گالری تصاویر", "گالری عکس", "گالری"],
    he=["גלריית תמונות", "גלריה"],
    hi=["फोटो गैलरी", "तस्वीरें", "गैलरी"],
    zh=["图集", "组图", "組圖", "圖輯"],
    ja=["フォトギャラリー", "写真一覧", "画像一覧", "ギャラリー"],
    ko=["포토갤러리", "포토 갤러리", "갤러리"],
    vi=["thư viện ảnh", "chùm ảnh", "bộ ảnh"],
    id=["galeri foto", "galeri"],
    sv=["bildspel", "bildgalleri", "{number} bilder"],
    da=["billedserie", "billedgalleri", "{number} billeder"],
    no=["bildegalleri", "bildeserie", "{number} bilder"],
    fi=["kuvagalleria", "kuvasarja", "{number} kuvaa"],
)
# fmt: on

POSITION_ROWS = """
        en - Photo 3/12
        de - Bild 12 von 30
        fr - Image 12 sur 30
        es - Imagen 12 de 30
        it - Foto 12 di 30
        pt - Foto 12 de 30
        nl - Foto 12 van 30
        pl - Zdjęcie 12 z 30
        ru - Фото 12 из 30
        uk - Фото 12 з 30
        cs - Foto 12 z 30
        ro - Foto 12 din 30
        hu - 12/30 kép
        el - Φωτογραφία 12 από 30
        tr - Fotoğraf 12/30
        ar - صورة 12 من 30
        fa - تصویر 12 از 30
        he - תמונה 12 מתוך 30
        hi - तस्वीर 12/30
        zh - 第12张/共30张
        ja - 写真12枚目/全30枚
        ko - 사진 12/30
        vi - Ảnh 12/30
        id - Foto 12 dari 30
        sv - Bild 12 av 30
        da - Billede 12 af 30
        no - Bilde 12 av 30
        fi - Kuva 12/30
        en | 1/3 cup sugar
        en | 2 / 3
        en | Slide 3 of 10 shows the old quay
        de | Bild 3 von 1912 hängt im Rathaus.
    """

OPEN_ROWS = """
        en - View all 24 photos
        de - Zur bildergalerie
        fr - Voir le diaporama
        es - Ver galería
        it - Guarda la gallery
        pt - Ver galeria
        nl - Bekijk de fotoserie
        pl - Zobacz galerię
        ru - Смотреть фотогалерею
        uk - Дивитися фотогалерею
        cs - Zobrazit galerii
        ro - Vezi galeria foto
        hu - Galéria megtekintése
        el - Δείτε όλες τις φωτογραφίες
        tr - Galeriyi gör
        ar - شاهد معرض الصور
        fa - مشاهده گالری
        he - לגלריה המלאה
        hi - गैलरी देखें
        zh - 查看图集
        ja - この記事の画像を見る
        ko - 갤러리 보기
        vi - Xem bộ ảnh
        id - Lihat galeri foto
        sv - Visa bildspel
        da - Se billedserie
        no - Se bildeserie
        fi - Katso kuvagalleria
        en | See all the photos in the new town museum.
        en | The gallery opens at nine
        es | Ver para creer
        de | Zur Galerie führt eine schmale Treppe.
    """

LABEL_ROWS = """
        en - 24 photos
        de - Bildergalerie
        fr - Diaporama
        es - Fotogalería
        it - Fotogallery
        pt - Galeria de fotos
        nl - Fotoserie
        pl - Galeria zdjęć
        ru - Фотогалерея
        uk - Фотогалерея
        cs - Fotogalerie
        ro - Galerie foto
        hu - Képgaléria
        el - Φωτογραφίες
        tr - Foto galeri
        ar - معرض الصور
        fa - گالری تصاویر
        he - גלריית תמונות
        hi - फोटो गैलरी
        zh - 图集
        ja - フォトギャラリー
        ko - 포토갤러리
        vi - Thư viện ảnh
        id - Galeri foto
        sv - Bildspel
        da - Billedserie
        no - Bildegalleri
        fi - Kuvagalleria
        en | Gallery
        en | Photos
        de | Bildergalerie
        ru | Галерея
    """
