"""The words of image viewers: enlarge, next picture, see all photos."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
ENLARGE = Words(
    en=["open image in fullscreen", "click to enlarge", "tap to enlarge", "enlarge image", "enlarge this image",
        "expand image", "zoom image", "view full size", "view full-size image", "see full-size image",
        "click to view full size", "click on image to enlarge", "click on the image to enlarge",
        "click image to enlarge", "click on the photo to enlarge", "open image in gallery",
        "view image in fullscreen", "view image in full screen", "view in fullscreen", "exit fullscreen",
        "exit full screen", "hide caption", "show caption", "toggle caption"],
    de=["bild vergrößern", "foto vergrößern", "grafik vergrößern", "zum vergrößern klicken",
        "klicken zum vergrößern", "zum vergrößern bitte klicken", "bild in großansicht", "großansicht öffnen",
        "bild in originalgröße", "bild im vollbild anzeigen", "im vollbild anzeigen", "vollbild anzeigen",
        "vollbildmodus beenden", "bild öffnen"],
    fr=["agrandir l'image", "agrandir la photo", "cliquer pour agrandir", "cliquez pour agrandir",
        "cliquez sur l'image pour l'agrandir", "voir en plein écran", "afficher en plein écran",
        "afficher l'image en plein écran", "ouvrir l'image en plein écran", "zoomer sur l'image",
        "quitter le plein écran"],
    es=["ampliar imagen", "ampliar la imagen", "ampliar foto", "haz clic para ampliar", "haga clic para ampliar",
        "clic para ampliar", "pincha para ampliar", "pulse para ampliar", "ver en pantalla completa",
        "ver imagen en pantalla completa", "abrir imagen en pantalla completa", "salir de pantalla completa"],
    it=["ingrandisci immagine", "ingrandisci l'immagine", "ingrandisci foto", "clicca per ingrandire",
        "clicca sull'immagine per ingrandirla", "clicca sulla foto per ingrandire", "apri a schermo intero",
        "visualizza a schermo intero", "esci da schermo intero"],
    pt=["ampliar imagem", "ampliar foto", "clique para ampliar", "clique para aumentar",
        "clique na imagem para ampliar", "ver em tela cheia", "ver em ecrã inteiro", "abrir imagem em tela cheia",
        "sair da tela cheia"],
    nl=["vergroot afbeelding", "afbeelding vergroten", "foto vergroten", "vergroot foto", "klik om te vergroten",
        "klik op de foto om te vergroten", "klik op de afbeelding om te vergroten", "bekijk op volledig scherm",
        "volledig scherm afsluiten"],
    pl=["powiększ zdjęcie", "powiększ obraz", "powiększ grafikę", "kliknij, aby powiększyć",
        "kliknij, by powiększyć", "kliknij zdjęcie, aby powiększyć", "otwórz na pełnym ekranie",
        "pokaż na pełnym ekranie", "wyjdź z pełnego ekranu"],
    ru=["развернуть на весь экран", "открыть на весь экран", "выйти из полноэкранного режима",
        "увеличить изображение", "увеличить фото", "нажмите, чтобы увеличить", "нажмите для увеличения",
        "посмотреть в полном размере", "открыть в полном размере"],
    uk=["розгорнути на весь екран", "відкрити на весь екран", "вийти з повноекранного режиму",
        "збільшити зображення", "збільшити фото", "натисніть, щоб збільшити", "переглянути у повному розмірі"],
    cs=["zvětšit obrázek", "zvětšit fotografii", "zvětšit foto", "kliknutím zvětšíte", "klikněte pro zvětšení",
        "zobrazit na celou obrazovku", "otevřít na celou obrazovku", "ukončit režim celé obrazovky"],
    ro=["mărește imaginea", "click pentru mărire", "clic pentru a mări imaginea", "apasă pentru a mări",
        "afișează pe tot ecranul", "vezi pe tot ecranul"],
    hu=["kép nagyítása", "kattintson a nagyításhoz", "kattints a nagyításhoz", "nagyításhoz kattintson a képre",
        "kép megnyitása teljes méretben", "kilépés a teljes képernyőből"],
    el=["μεγέθυνση εικόνας", "κάντε κλικ για μεγέθυνση", "πατήστε για μεγέθυνση", "προβολή σε πλήρη οθόνη",
        "έξοδος από πλήρη οθόνη"],
    tr=["resmi büyüt", "fotoğrafı büyüt", "görseli büyüt", "büyütmek için tıklayın", "büyütmek için tıklayınız",
        "resmi büyütmek için tıklayın", "tam ekran görüntüle", "tam ekranda aç", "tam ekrandan çık"],
    ar=["تكبير الصورة", "اضغط لتكبير الصورة", "انقر لتكبير الصورة", "عرض بملء الشاشة", "عرض الصورة بملء الشاشة",
        "الخروج من وضع ملء الشاشة"],
    fa=["بزرگنمایی تصویر", "برای بزرگنمایی کلیک کنید", "برای بزرگنمایی تصویر کلیک کنید", "نمایش تمام صفحه",
        "خروج از حالت تمام صفحه"],
    he=["הגדל תמונה", "לחצו להגדלה", "לחץ להגדלה", "להגדלת התמונה", "לחצו להגדלת התמונה", "הצג במסך מלא",
        "יציאה ממסך מלא"],
    hi=["तस्वीर बड़ी करें", "बड़ा करने के लिए क्लिक करें", "फोटो बड़ी करने के लिए क्लिक करें",
        "फुल स्क्रीन में देखें", "पूरी स्क्रीन पर देखें"],
    zh=["点击查看大图", "点击放大", "點擊放大", "點圖放大", "點擊看大圖", "点击图片放大", "點擊圖片放大", "点击图片查看大图", "查看大图", "查看原图", "全屏查看", "退出全屏"],
    ja=["画像を拡大する", "画像を拡大", "写真を拡大する", "写真を拡大", "拡大画像を見る", "拡大写真を見る", "クリックで拡大", "タップで拡大", "クリックすると拡大します",
        "画像をクリックすると拡大します", "画像をタップして拡大", "全画面で表示"],
    ko=["이미지 확대보기", "이미지 확대 보기", "이미지 확대", "사진 확대", "사진확대", "사진 크게보기", "사진 크게 보기", "이미지 크게 보기", "이미지크게보기", "전체화면 보기",
        "클릭하면 확대됩니다", "클릭하시면 원본 보기가 가능합니다"],
    vi=["phóng to ảnh", "xem ảnh lớn", "nhấn để phóng to", "bấm để phóng to", "nhấp để phóng to",
        "xem ảnh toàn màn hình", "thoát toàn màn hình"],
    id=["perbesar gambar", "perbesar foto", "klik untuk memperbesar", "klik gambar untuk memperbesar",
        "klik untuk memperbesar gambar", "tampilkan layar penuh", "keluar dari layar penuh"],
    sv=["öppna bild i helskärm", "öppna bild i helskärmsläge", "visa bild i helskärm", "förstora bild",
        "förstora bilden", "klicka för att förstora", "klicka på bilden för att förstora", "visa större bild",
        "stäng helskärm"],
    da=["forstør billede", "forstør billedet", "klik for at forstørre", "klik på billedet for at forstørre",
        "åbn billede i fuld skærm", "vis i fuld skærm", "se billedet i fuld størrelse"],
    no=["forstørr bildet", "forstørr bilde", "klikk for å forstørre", "klikk på bildet for å forstørre",
        "åpne bildet i fullskjerm", "vis i fullskjerm", "vis større bilde"],
    fi=["suurenna kuva", "avaa kuva koko näytössä", "näytä kuva koko näytöllä", "klikkaa suuremmaksi",
        "klikkaa kuva suuremmaksi", "avaa kuva suurempana", "poistu koko näytön tilasta"],
)

STEP = Words(
    en=["next image", "previous image", "next photo", "previous photo", "next slide", "previous slide",
        "next picture", "previous picture", "previous slide next slide", "previous image next image"],
    de=["nächstes bild", "vorheriges bild", "voriges bild", "nächstes foto", "vorheriges foto"],
    fr=["image suivante", "image précédente", "photo suivante", "photo précédente", "diapositive suivante",
        "diapositive précédente"],
    es=["imagen siguiente", "imagen anterior", "siguiente imagen", "foto siguiente", "siguiente foto",
        "foto anterior"],
    it=["foto successiva", "foto precedente", "immagine successiva", "immagine precedente", "prossima foto"],
    pt=["próxima imagem", "imagem anterior", "imagem seguinte", "próxima foto", "foto anterior", "foto seguinte",
        "próximo slide", "slide anterior"],
    nl=["volgende foto", "vorige foto", "volgende afbeelding", "vorige afbeelding"],
    pl=["następne zdjęcie", "poprzednie zdjęcie", "następny slajd", "poprzedni slajd"],
    ru=["следующее фото", "предыдущее фото", "следующее изображение", "предыдущее изображение", "следующий слайд",
        "предыдущий слайд"],
    uk=["наступне фото", "попереднє фото", "наступне зображення", "попереднє зображення", "наступний слайд",
        "попередній слайд"],
    cs=["následující fotografie", "předchozí fotografie", "další obrázek", "předchozí obrázek", "předchozí fotka"],
    ro=["imaginea următoare", "imaginea anterioară", "fotografia următoare", "fotografia anterioară",
        "poza următoare"],
    hu=["következő kép", "előző kép", "következő fotó", "előző fotó"],
    el=["επόμενη εικόνα", "προηγούμενη εικόνα", "επόμενη φωτογραφία", "προηγούμενη φωτογραφία"],
    tr=["sonraki fotoğraf", "önceki fotoğraf", "sonraki resim", "önceki resim", "sonraki görsel", "önceki görsel"],
    ar=["الصورة التالية", "الصورة السابقة"],
    fa=["تصویر بعدی", "تصویر قبلی", "عکس بعدی", "عکس قبلی"],
    he=["לתמונה הבאה", "התמונה הבאה", "התמונה הקודמת", "לתמונה הקודמת"],
    hi=["अगली तस्वीर", "पिछली तस्वीर", "अगली फोटो", "पिछली फोटो"],
    zh=["下一张图片", "上一张图片", "下一张", "上一张", "下一張", "上一張"],
    ja=["次の画像", "前の画像", "次の写真", "前の写真", "次の画像へ", "前の画像へ", "次の写真へ", "前の写真へ"],
    ko=["다음 사진", "이전 사진", "다음 이미지", "이전 이미지"],
    vi=["ảnh tiếp theo", "ảnh trước", "hình tiếp theo"],
    id=["foto berikutnya", "foto sebelumnya", "gambar berikutnya", "gambar sebelumnya", "foto selanjutnya"],
    sv=["nästa bild", "föregående bild"],
    da=["næste billede", "forrige billede"],
    no=["neste bilde", "forrige bilde"],
    fi=["seuraava kuva", "edellinen kuva"],
)
# fmt: on

ENLARGE_ROWS = """
        en - hide caption
        de - Bild vergrößern
        fr - Agrandir l'image
        es - Ampliar imagen
        it - Ingrandisci immagine
        pt - Ampliar imagem
        nl - Vergroot afbeelding
        pl - Powiększ zdjęcie
        ru - Развернуть на весь экран
        uk - Розгорнути на весь екран
        cs - Zvětšit obrázek
        ro - Mărește imaginea
        hu - Kép nagyítása
        el - Μεγέθυνση εικόνας
        tr - Resmi büyüt
        ar - تكبير الصورة
        fa - بزرگنمایی تصویر
        he - הגדל תמונה
        hi - तस्वीर बड़ी करें
        zh - 点击查看大图
        ja - 画像を拡大する
        ko - 이미지 확대보기
        vi - Phóng to ảnh
        id - Perbesar gambar
        sv - Öppna bild i helskärm
        da - Forstør billede
        no - Forstørr bildet
        fi - Suurenna kuva
        en | Make sure to click to enlarge the image below.
        en | Expanding the image of the city
        de | Das Bild vergrößert sich von selbst.
        ru | Увеличить изображение удалось не сразу.
    """

STEP_ROWS = """
        en - Next image
        de - Nächstes bild
        fr - Image suivante
        es - Imagen siguiente
        it - Foto successiva
        pt - Próxima imagem
        nl - Volgende foto
        pl - Następne zdjęcie
        ru - Следующее фото
        uk - Наступне фото
        cs - Následující fotografie
        ro - Imaginea următoare
        hu - Következő kép
        el - Επόμενη εικόνα
        tr - Sonraki fotoğraf
        ar - الصورة التالية
        fa - تصویر بعدی
        he - לתמונה הבאה
        hi - अगली तस्वीर
        zh - 下一张图片
        ja - 次の画像
        ko - 다음 사진
        vi - Ảnh tiếp theo
        id - Foto berikutnya
        sv - Nästa bild
        da - Næste billede
        no - Neste bilde
        fi - Seuraava kuva
        en | The next image showed an empty quay.
        en | Next image problem: the light
        de | Das nächste Bild zeigt den Hafen.
        fr | La photo suivante date de mars.
    """
