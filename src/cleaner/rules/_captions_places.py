"""Words of the room ``captions``: who stands where in a picture, with their examples."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
PICTURED = Words(
    en=["pictured above: {text}", "pictured left: {text}", "pictured right: {text}", "pictured from left: {text}",
        "pictured left, {text}", "pictured right, {text}", "pictured from left, {text}", "pictured from left are {text}",
        "pictured from the left, {text}", "pictured at the back{text}", "pictured in front{text}", "pictured here{text}",
        "from left: {text}", "from left to right: {text}", "left to right: {text}", "l-r: {text}", "(l-r) {text}", "from left, {names}",
        "back row, from left: {text}", "front row, from left: {text}", "clockwise from top left: {text}", "clockwise from left: {text}"],
    de=["von links: {text}", "von links nach rechts: {text}", "v.l.n.r.: {text}", "v. l. n. r.: {text}", "(v.l.n.r.) {text}", "v.l.: {text}",
        "v. li.: {text}", "im bild: {text}", "im bild von links: {text}", "auf dem bild: {text}", "hinten von links: {text}",
        "vorne von links: {text}"],
    fr=["de gauche à droite : {text}", "de gauche à droite: {text}", "de g. à dr. : {text}", "de g. à d. : {text}", "sur la photo : {text}"],
    es=["de izquierda a derecha: {text}", "de izda. a dcha.: {text}", "en la foto: {text}", "en la imagen: {text}"],
    it=["da sinistra: {text}", "da sinistra a destra: {text}", "nella foto: {text}", "nella foto, {names}"],
    pt=["da esquerda para a direita: {text}", "da esq. para a dir.: {text}", "na foto: {text}", "na imagem: {text}"],
    nl=["van links naar rechts: {text}", "v.l.n.r.: {text}", "vlnr: {text}", "op de foto: {text}"],
    pl=["od lewej: {text}", "od lewej do prawej: {text}", "na zdjęciu: {text}", "na zdj.: {text}"],
    ru=["слева направо: {text}", "на фото: {text}", "на фотографии: {text}"],
    uk=["зліва направо: {text}", "на фото: {text}", "на світлині: {text}"],
    cs=["zleva: {text}", "zleva doprava: {text}", "na snímku: {text}"],
    ro=["de la stânga la dreapta: {text}", "în imagine: {text}", "în fotografie: {text}"],
    hu=["balról jobbra: {text}", "a képen: {text}"],
    el=["από αριστερά: {text}", "από αριστερά προς τα δεξιά: {text}", "στη φωτογραφία: {text}"],
    tr=["soldan sağa: {text}", "fotoğrafta: {text}"],
    ar=["من اليمين إلى اليسار: {text}", "من اليسار إلى اليمين: {text}", "في الصورة: {text}"],
    fa=["از راست به چپ: {text}", "از چپ به راست: {text}", "در تصویر: {text}"],
    he=["מימין לשמאל: {text}", "משמאל לימין: {text}", "בתמונה: {text}"],
    zh=["左起:{text}", "从左至右:{text}", "由左至右:{text}", "图为{headline}", "圖為{headline}"],
    ja=["写真左から{headline}", "左から:{text}"],
    ko=["왼쪽부터 {headline}", "왼쪽부터: {text}"],
    vi=["từ trái sang: {text}", "từ trái qua: {text}", "trong ảnh: {text}"],
    id=["dari kiri ke kanan: {text}", "dari kiri: {text}"],
    sv=["från vänster: {text}", "fr.v.: {text}", "på bilden: {text}"],
    da=["fra venstre: {text}", "på billedet: {text}"],
    no=["fra venstre: {text}", "på bildet: {text}"],
    fi=["vasemmalta: {text}", "vasemmalta oikealle: {text}", "kuvassa: {text}"],
)
# fmt: on

PICTURED_ROWS = """
        en - Pictured right, is reader Jane Doe, who came to the harbour on Monday to see the first of the ships.
        en - From left: Jane Doe, Samira Bekele and Peter Pan
        en | From left to right the ships lay along the quay
        en | Pictured on every stamp, the lighthouse became a sign of the island
        en | He walked in from left, and nobody saw him
        de - Von links: Anna Muster, Jan Beispiel
        de | Von links kam ein Schiff
        fr - De gauche à droite : Lucie Exemple et Paul Modèle
        es - De izquierda a derecha: Ana Ejemplo y Luis Muestra
        it - Da sinistra: Anna Esempio e Luca Modello
        pt - Da esquerda para a direita: Ana Exemplo e Rui Modelo
        nl - V.l.n.r.: Jan Voorbeeld en Piet Monster
        pl - Od lewej: Anna Przykład i Jan Wzór
        ru - Слева направо: Анна Примерова и Иван Образцов
        uk - Зліва направо: Анна Прикладна та Іван Зразок
        cs - Zleva: Jan Příklad a Eva Vzorová
        ro - De la stânga la dreapta: Ana Exemplu și Ion Model
        hu - Balról jobbra: Példa Anna és Minta János
        el - Από αριστερά: Άννα Παραδείγματος και Νίκος Δείγμα
        tr - Soldan sağa: Ayşe Örnek ve Ali Numune
        ar - من اليمين إلى اليسار: سميرة المثال وأحمد النموذج
        fa - از راست به چپ: سارا نمونه و علی مثال
        he - מימין לשמאל: דנה לדוגמה ויוסי משל
        zh - 左起：王小例、李样本
        ja - 写真左から例田花子、見本太郎
        ko - 왼쪽부터 김예시, 이보기
        vi - Từ trái sang: Lê Ví Dụ và Trần Mẫu
        id - Dari kiri ke kanan: Budi Contoh dan Siti Misal
        sv - Från vänster: Anna Exempel och Erik Prov
        da - Fra venstre: Anna Eksempel og Erik Prøve
        no - Fra venstre: Kari Eksempel og Ola Prøve
        fi - Vasemmalta: Matti Esimerkki ja Liisa Malli
"""
