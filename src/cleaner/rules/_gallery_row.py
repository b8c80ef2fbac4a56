"""The buttons of an image viewer side by side: next, swipe, enlarge, 7/23."""

from __future__ import annotations

from cleaner.lines import fold
from cleaner.rule import Words
from cleaner.rules._book import book, joined, one_of
from cleaner.rules._gallery import ENLARGE, STEP
from cleaner.rules._gallery_pages import OPEN

#: Labels that count only beside another.
OTHERS = book("""
    en swipe for more; swipe for more photos; swipe for the rest of the gallery; swipe to see more; swipe left for more; swipe left; scroll for more; scroll to see more; next slide; previous slide; next; previous; image; photo; slide; photos; images; hide caption; show caption; toggle caption; view full screen; full screen; fullscreen; see all photos; view all photos; tap to enlarge; click through the gallery; start slideshow; view gallery
    de wischen für mehr; wischen sie für mehr; nach links wischen; weiterwischen; zum weiterblättern wischen; nächstes bild; vorheriges bild; bild; foto; bilder; vollbild; alle bilder; alle fotos; zur bildergalerie; bildergalerie starten; galerie öffnen; weiter; zurück
    fr faites glisser; faites défiler; balayez; photo suivante; photo précédente; image suivante; photo; image; plein écran; voir toutes les photos; voir le diaporama; suivant; précédent
    es desliza para ver más; deslice; desliza; foto siguiente; siguiente foto; foto anterior; foto; imagen; pantalla completa; ver todas las fotos; ver galería; siguiente; anterior
    it scorri per vedere; scorri; foto successiva; foto precedente; foto; immagine; schermo intero; guarda tutte le foto; vedi tutte le foto; sfoglia la gallery; avanti; indietro
    pt deslize para ver mais; deslize; arraste; próxima foto; foto anterior; foto; imagem; tela cheia; ver todas as fotos; ver galeria; próxima; anterior
    nl swipe voor meer; veeg voor meer; volgende foto; vorige foto; foto; volledig scherm; bekijk alle foto's; volgende; vorige
    pl przesuń, aby zobaczyć więcej; przesuń; następne zdjęcie; poprzednie zdjęcie; zdjęcie; pełny ekran; zobacz wszystkie zdjęcia; zobacz galerię; następne; poprzednie
    ru листайте; листайте дальше; смахните; следующее фото; предыдущее фото; фото; на весь экран; смотреть все фото; все фотографии; вперед; назад
    uk гортайте; гортайте далі; наступне фото; попереднє фото; фото; на весь екран; дивитися всі фото; усі фотографії; вперед; назад
    cs posuňte pro další; přejeďte prstem; další fotka; předchozí fotka; další fotografie; foto; fotografie; celá obrazovka; všechny fotografie; zobrazit galerii; další; předchozí
    ro glisează pentru mai multe; fotografia următoare; fotografia anterioară; foto; ecran complet; vezi toate fotografiile; vezi galeria
    hu lapozzon tovább; húzza el; következő kép; előző kép; kép; fotó; teljes képernyő; összes kép; galéria megnyitása; következő; előző
    el σύρετε για περισσότερα; επόμενη φωτογραφία; προηγούμενη φωτογραφία; φωτογραφία; πλήρης οθόνη; όλες οι φωτογραφίες; επόμενη; προηγούμενη
    tr kaydırın; devamı için kaydırın; sonraki fotoğraf; önceki fotoğraf; fotoğraf; resim; tam ekran; tüm fotoğraflar; galeriyi gör; sonraki; önceki
    ar اسحب لرؤية المزيد; الصورة التالية; الصورة السابقة; صورة; ملء الشاشة; عرض جميع الصور; التالي; السابق
    fa عکس بعدی; عکس قبلی; عکس; تمام صفحه; مشاهده همه عکس‌ها; بعدی; قبلی
    he החליקו לעוד; התמונה הבאה; התמונה הקודמת; תמונה; מסך מלא; לכל התמונות; הבא; הקודם
    hi स्वाइप करें; अगली तस्वीर; पिछली तस्वीर; तस्वीर; फोटो; फुल स्क्रीन; सभी तस्वीरें देखें
    zh 滑动查看更多; 左滑查看更多; 下一张; 上一张; 下一張; 上一張; 图片; 圖片; 全屏; 查看全部图片; 查看大图; 看大圖
    ja スワイプ; スワイプして見る; 次の写真; 前の写真; 写真; 画像; 全画面; すべての写真を見る; 拡大; 次へ; 前へ
    ko 밀어서 더보기; 다음 사진; 이전 사진; 사진; 이미지; 전체화면; 사진 전체보기; 확대; 크게보기; 다음; 이전
    vi vuốt để xem thêm; ảnh tiếp theo; ảnh trước; ảnh; toàn màn hình; xem tất cả ảnh
    id geser untuk melihat; geser; foto berikutnya; foto sebelumnya; foto; gambar; layar penuh; lihat semua foto; lihat galeri
    sv svep för fler; svep; nästa bild; föregående bild; bild; helskärm; visa alla bilder; se bildspel
    da swipe for flere; næste billede; forrige billede; billede; foto; fuld skærm; se alle billeder
    no sveip for flere; neste bilde; forrige bilde; bilde; foto; fullskjerm; se alle bilder
    fi pyyhkäise; seuraava kuva; edellinen kuva; kuva; koko näyttö; näytä kaikki kuvat
""")

_ALL = joined(OTHERS, STEP, OPEN, ENLARGE)
_PLAIN = Words(
    **{language: tuple(word for word in found if "{" not in word) for language, found in _ALL.languages.items()}
)
WORDS = tuple(dict.fromkeys(fold(word).lower() for found in _PLAIN.languages.values() for word in found))
_WORD = rf"(?:{one_of(_PLAIN)}(?![^\W\d_]))"
_PART = r"[ |/·•:,()▸►▶→‹›«»–-]{0,4}+"
_COUNT = r"\d{1,3} ?(?:/|of|von|sur|de|di|van|z|из|з|af|av|from) ?\d{1,3}(?!\d)"
ROW_PATTERN = rf"{_WORD}{_PART}(?:{_WORD}{_PART}){{0,3}}+{_COUNT}{_PART}(?:{_WORD}{_PART}){{1,4}}+|(?:{_WORD}{_PART}){{2,4}}+{_COUNT}{_PART}"

ROW_ROWS = """
        en - Next slide ▸ 7/23 – swipe for the rest of the gallery
        en | Next: 3 of 4 boats
        de - Nächstes Bild 3 von 12 Vollbild
        fr - Photo suivante 3/12 Plein écran
        es - Foto siguiente 3/12 Pantalla completa
        pt - Próxima foto 3/12 Tela cheia
    """
