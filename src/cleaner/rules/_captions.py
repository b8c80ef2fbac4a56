"""Words and examples of the room ``captions``."""

from __future__ import annotations

from cleaner.rules._book import book

#: Labels of a picture's author; a colon and a name follow.
CREDIT = book("""
    en photo; photos; photo by; photos by; photo credit; photo credits; photography; photography by; photograph; photograph by; photographer; picture; pictures; picture by; picture credit; pic; pic credit; image; images; image by; image credit; image credits; image source; image courtesy; photo courtesy; photo courtesy of; image courtesy of; photo source; credit; photo/; cover photo; cover image; featured image; featured photo; feature image; header image; illustration; illustration by; illustrations; graphic; file photo; file image; file picture; photo illustration; photo illustration by; stock photo; screengrab; video screengrab; pool photo
    de foto; fotos; foto von; bild; bilder; bildquelle; bildnachweis; fotograf; fotografin; fotonachweis; fotocredit; bildrechte; quelle foto; titelbild; titelfoto; symbolbild; symbolfoto; archivbild; archivfoto; beitragsbild; illustration; grafik; bildcredit; fotoquelle; aufmacherbild; credit; foto/grafik; fotocredits
    fr photo; photos; crédit photo; crédits photo; crédit photos; crédits photos; crédit; crédits; photographie; photographe; image; source photo; crédit image; photo d'illustration; image d'illustration; illustration; infographie; © photo; photo de; © crédit photo; photographies; dessin
    es foto; fotos; fotografía; fotografías; fotógrafo; fotógrafa; imagen; imágenes; crédito; crédito foto; créditos; foto de; fotografía de; foto de archivo; imagen de archivo; fuente de la imagen; crédito de la foto; foto cortesía; ilustración; fuente de imagen; fotografía cortesía; foto referencial; crédito de foto
    it foto; foto di; fotografia; fotografie; fotografo; immagine; immagini; crediti foto; credit foto; credit; crediti; credits; fonte foto; foto d'archivio; fonte immagine; illustrazione; foto credit; crediti fotografici; ph; photo credit; copertina
    pt foto; fotos; fotografia; fotografias; fotógrafo; imagem; imagens; crédito; créditos; crédito da foto; crédito foto; foto de; divulgação; foto divulgação; imagem de; ilustração; arte; crédito da imagem; foto reprodução; legenda; fonte da imagem; imagem ilustrativa; crédito das imagens
    nl foto; foto's; fotograaf; beeld; fotografie; foto van; bron foto; afbeelding; fotocredit; credits; credit; illustratie; beeldbron; infographic; archieffoto; fotocredits
    pl foto; fot; zdjęcie; zdjęcia; autor zdjęcia; źródło zdjęcia; źródło zdjęć; fotografia; grafika; autor zdjęć; zdjęcie ilustracyjne; fot. ilustracyjna; fot. archiwum; fotograf; ilustracja; rys; zdjęcie główne; foto główne
    ru фото; фотография; фотографии; автор фото; источник фото; фотограф; иллюстрация; изображение; фото и видео; коллаж; инфографика; фото из архива; фотографии предоставлены; рисунок; фото предоставлено; скриншот; фото с сайта; фотоколлаж; архивное фото
    uk фото; світлина; світлини; автор фото; джерело фото; фотограф; ілюстрація; зображення; колаж; інфографіка; ілюстративне фото; архівне фото; скриншот; фото з архіву
    cs foto; zdroj foto; autor fotografie; fotografie; fotografie; snímek; zdroj fotografie; ilustrační foto; ilustrace; autor fotky; fotograf; zdroj snímku; grafika; zdroj fotografií
    ro foto; fotografie; sursa foto; sursă foto; credit foto; imagine; fotografii; sursa imagine; imagine ilustrativă; credit; fotograf; autor foto; captură foto; colaj; foto arhivă; sursa fotografiei
    hu fotó; fotók; kép; képek; forrás; fénykép; képforrás; a kép forrása; fotó forrása; illusztráció; fotós; borítókép; nyitókép; kiemelt kép; grafika; címlapkép; címlapfotó; fotók forrása; borítókép forrása
    el φωτογραφία; φωτογραφίες; φωτο; φώτο; φωτό; πηγή φωτογραφίας; εικόνα; φωτογράφος; φωτογραφία αρχείου; φωτογραφίες αρχείου; πηγή εικόνας; credits; κεντρική φωτογραφία; πηγή φωτό; credit
    tr fotoğraf; fotoğraflar; foto; görsel; fotoğrafçı; kaynak fotoğraf; fotoğraf kaynağı; görsel kaynağı; arşiv fotoğrafı; çizim; kolaj; infografik; fotoğraf altı; fotoğraf arşiv; kapak fotoğrafı
    ar تصوير; الصورة; صورة; صور; مصدر الصورة; عدسة; المصور; صورة أرشيفية; مصدر الصور; الصور
    fa عکس; عکاس; تصویر; منبع عکس; عکس از; عکس‌ها; گرافیک; منبع تصویر
    he צילום; צילומים; תמונה; קרדיט; צלם; צילום ארכיון; קרדיט צילום; צילום מסך; איור; תמונות; קרדיט תמונה
    vi ảnh; hình; hình ảnh; ảnh minh họa; nguồn ảnh; ảnh tư liệu; ảnh chụp màn hình; đồ họa; ảnh: tác giả; ảnh cắt từ clip; minh họa; hình minh họa; nguồn hình
    id foto; sumber foto; foto oleh; gambar; sumber gambar; ilustrasi; foto ilustrasi; kredit foto; fotografer; dok; dok. foto; infografis; foto dok; foto arsip; foto file
    sv foto; bild; fotograf; bilder; foton; bildkälla; arkivbild; illustration; grafik; foto av; foto/illustration; genrebild; fotograf/bild
    da foto; billede; fotograf; arkivfoto; fotos; illustration; grafik; foto af; billedkilde; fotokredit; arkivbillede
    no foto; bilde; fotograf; arkivfoto; illustrasjon; grafikk; foto av; bildekilde; illustrasjonsfoto; bilder; skjermdump; fotokreditt
    fi kuva; kuvat; kuvaaja; valokuva; valokuvaaja; kuvituskuva; arkistokuva; kuvalähde; kuvitus; grafiikka; kuvan lähde; kuva/arkisto; kuvankaappaus
""")

#: The same without a colon, where the words alone show a credit.
BY = book("""
    en photo by; photos by; photograph by; photographs by; photography by; image by; images by; picture by; pictures by; illustration by; illustrations by; photo courtesy of; photo courtesy; image courtesy of; image courtesy; photos courtesy of; images courtesy of; photo credit; image credit; photo illustration by; courtesy of; photo via; image via; file photo by; image source,; image source; screengrab from; screenshot from
    de foto von; fotos von; bild von; bilder von; fotografiert von
    fr photo de; photos de; crédit photo; crédits photo; photo par; image de; photographie de
    es foto de; fotos de; fotografía de; imagen de; imagen cortesía de; foto cortesía de; crédito
    it foto di; foto da; fotografie di; immagine di
    pt foto de; fotos de; imagem de; imagem cortesia de
    nl foto van; beeld van; foto door; beeld door
    pl fot.; zdjęcia autorstwa; fot
    ru фото с сайта; фотография предоставлена
    cs foto od; fotografie od
    ro foto de; sursa foto; sursă foto; credit foto
    hu fotó -; fotó /
    el φωτογραφία του; φωτογραφία από
    tr fotoğraf /
    ar تصوير; عدسة
    fa عکس از
    he צילום של; צילום /
    vi ảnh chụp bởi; ảnh của
    id foto oleh; foto dari; foto milik; gambar oleh
    sv foto av; bild av
    da foto af; billede af
    no foto av; bilde av
    fi kuvannut; kuva /
""")

CREDIT_ROWS = """
        en - Photo: Jane Doe
        en - Photo by Jane Doe on Unsplash
        en - Image: DOCTOR EXAMPLE
        en - (Photo credit: Jane Doe/Example Pool)
        en | Photo: a history
        en | Photos were handed to the police
        en | Credit: the banks lend again.
        de - Foto: Anna Muster, Musterbild
        de - Bildnachweis: Anna Muster
        de | Bild und Zeit
        de | Bild: ein Wort mit vielen Bedeutungen
        fr - Crédit photo : KB / Exemple Blog
        fr | Photo de famille
        es - (Foto: Ana Ejemplo)
        it - Foto di Paolo Esempio
        it | Foto di gruppo
        pt - (Foto: ABr)
        nl - Beeld: Piet Voorbeeld
        pl - Foto: EXAMPLE/Ada Przykład
        pl - Fot. Ada Przykład
        ru - Фото: Вера Примерова, Примеръ
        ru - коллаж: Андрей Примеров
        ru | Фото: как это было
        uk - Фото: Ігор Прикладний
        cs - Zdroj foto: Jan Příklad
        ro - Sursa foto: Ion Exemplu
        hu - Fotó: Példa Anna / Példa
        el - Φωτογραφία: Νίκος Παράδειγμα
        tr - Fotoğraf : Ayşe Örnek/AA
        ar - تصوير: سامر مثال
        fa - عکس: سارا نمونه
        he - צילום: דנה דוגמה
        hi - इमेज सोर्स: अनिल उदाहरण
        vi - Ảnh: Lê Ví Dụ
        id - Foto: Budi Contoh
        sv - Foto: Eva Exempel/Exempelbild
        da - Foto: Lars Eksempel
        no - Foto: Kari Eksempel / NTB
        fi - Kuva: Matti Esimerkki
"""

ARCHIVE = book("""
    en file photo; file image; file picture; file pic; file photograph; stock photo; stock image; representational image; representative image; image for representation; image for representational purpose; image for representational purposes; representational photo; photo for illustration; for illustration purposes only; image for illustration; illustrative image; illustrative photo; photo used for illustration purposes only; picture used for illustration; image used for representational purposes only; ai-generated image; image generated by ai; ai generated image; screenshot via youtube; handout photo; archive photo; archive image
    de symbolbild; symbolfoto; archivbild; archivfoto; ki-generiertes bild; beispielbild; themenbild; foto: privat; foto: archiv; foto: symbolbild; bild: privat
    fr photo d'illustration; image d'illustration; photo d'archives; image d'archives; photo illustration; photo archives; photo prétexte; image générée par ia
    es foto de archivo; imagen de archivo; imagen ilustrativa; foto ilustrativa; imagen referencial; foto referencial; imagen de referencia; foto de referencia; fotografía de archivo; imagen generada con ia
    it foto d'archivio; immagine d'archivio; foto di repertorio; immagine di repertorio; foto archivio; immagine generata con ia
    pt foto ilustrativa; imagem ilustrativa; foto de arquivo; imagem de arquivo; foto: divulgação; foto: reprodução; imagem de ilustração; foto: arquivo pessoal; foto: arquivo
    nl archieffoto; archiefbeeld; foto ter illustratie; beeld ter illustratie; illustratiebeeld; foto: archief; stockfoto
    pl zdjęcie ilustracyjne; zdjęcie poglądowe; fot. ilustracyjna; fot. archiwum; zdjęcie archiwalne; foto ilustracyjne; zdj. ilustracyjne
    ru фото из архива; архивное фото; иллюстративное фото; фото иллюстративное; фото из открытых источников; иллюстрационное фото; фото: из открытых источников; фото: архив; фото: соцсети
    uk фото з архіву; архівне фото; ілюстративне фото; фото ілюстративне; фото з відкритих джерел; фото: з відкритих джерел; ілюстраційне фото; фото: архів
    cs ilustrační foto; ilustrační fotografie; ilustrační snímek; archivní foto; archivní snímek
    ro foto ilustrativ; imagine ilustrativă; foto arhivă; foto: arhivă; imagine cu caracter ilustrativ; fotografie ilustrativă; imagine de arhivă
    hu illusztráció; képünk illusztráció; a kép illusztráció; archív felvétel; archív fotó; illusztrációnk; fotó: illusztráció; a képünk illusztráció
    el φωτογραφία αρχείου; φωτογραφίες αρχείου; φωτο αρχείου; εικόνα αρχείου; αρχείου φωτογραφία; φωτό αρχείου
    tr arşiv fotoğrafı; fotoğraf: arşiv; temsili fotoğraf; temsili görsel; arşiv görüntüsü; foto: arşiv; görsel temsilidir; fotoğraf temsilidir
    ar صورة أرشيفية; صورة من الأرشيف; صورة تعبيرية; أرشيفية; صورة توضيحية; صورة ارشيفية
    fa عکس آرشیوی; تصویر آرشیوی; عکس تزئینی است; عکس از آرشیو; عکس آرشیوی است; تصویر تزئینی است
    he תמונת ארכיון; תמונה להמחשה; צילום ארכיון; תמונת אילוסטרציה; צילום אילוסטרציה; אילוסטרציה; תמונה להמחשה בלבד; תמונת המחשה
    hi फाइल फोटो; फाइल फ़ोटो; प्रतीकात्मक फोटो; प्रतीकात्मक तस्वीर; सांकेतिक तस्वीर; सांकेतिक फोटो; प्रतीकात्मक चित्र; फोटो सोशल मीडिया; फोटो: सोशल मीडिया
    zh 资料图; 資料圖; 资料图片; 資料照片; 资料照片; 示意图; 示意圖; 資料照; 资料照; 图片仅供参考; 配图与内文无关; 圖為示意圖; 图源网络; 网络图片; 網路圖片; 图片来自网络; 圖片來源網路; 图片来源于网络; ai生成图片
    ja 資料写真; 写真はイメージです; 写真はイメージ; 画像はイメージです; イメージ写真; 写真はイメージ画像; ※写真はイメージです; ※画像はイメージです; 資料画像
    ko 자료사진; 자료 사진; 참고사진; 참고 사진; 기사와 무관한 사진; 사진은 기사와 무관; 사진은 기사 내용과 무관함; 기사 내용과 무관한 자료사진; 사진=자료사진; 사진 자료; 위 사진은 기사와 관련 없음; 자료이미지
    vi ảnh minh họa; ảnh minh hoạ; hình minh họa; hình minh hoạ; ảnh tư liệu; ảnh chụp màn hình; ảnh: internet; ảnh: tư liệu; ảnh internet; ảnh mang tính minh họa; ảnh: minh họa
    id foto ilustrasi; gambar ilustrasi; foto: ilustrasi; ilustrasi foto; foto arsip; foto dokumentasi; foto: istimewa; (ist); gambar hanya ilustrasi; foto: dokumentasi pribadi
    sv arkivbild; genrebild; arkivfoto; bilden är en arkivbild; foto: privat; arkivbild/genrebild; bilden är ai-genererad
    da arkivfoto; arkivbillede; genrefoto; modelfoto; foto: privat; foto: pr; foto: pr-foto
    no arkivfoto; illustrasjonsfoto; arkivbilde; illustrasjonsbilde; foto: privat
    fi kuvituskuva; arkistokuva; kuva on kuvituskuva; kuvan henkilöt eivät liity juttuun; kuvituskuvaa; kuva: yksityinen
""")

ARCHIVE_ROWS = """
        en - File photo
        en - (Representational image)
        en | The file photo shows the old pier
        de - Symbolbild
        de | Ein Symbolbild der Krise
        fr - Photo d'illustration
        es - Imagen de archivo
        it - Foto d'archivio
        pt - Foto: Divulgação
        nl - Archieffoto
        pl - Zdjęcie ilustracyjne
        ru - Фото из архива
        uk - Ілюстративне фото
        cs - Ilustrační foto
        ro - Foto: arhivă
        hu - Képünk illusztráció
        el - Φωτογραφία αρχείου
        tr - Fotoğraf: Arşiv
        ar - صورة أرشيفية
        fa - عکس آرشیوی
        he - תמונת ארכיון
        hi - प्रतीकात्मक फोटो
        zh - 资料图
        ja - ※写真はイメージです
        ko - 자료사진
        vi - Ảnh minh họa
        id - Foto ilustrasi
        sv - Arkivbild
        da - Arkivfoto
        no - Illustrasjonsfoto
        fi - Kuvituskuva
"""
