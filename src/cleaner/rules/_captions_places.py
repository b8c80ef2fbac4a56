"""Words of the room ``captions``: who stands where in a picture, with their examples."""

from __future__ import annotations

from cleaner.rule import Words
from cleaner.rules._book import book

#: Openings of captions that no paragraph of a story has, in which only English joins a sentence to its picture.
PICTURED = Words(
    en=[
        "pictured left, {rest}",
        "pictured right, {rest}",
        "pictured from left, {rest}",
        "pictured from left are {rest}",
        "pictured from the left, {rest}",
        "pictured at the back, {rest}",
        "pictured in front, {rest}",
        "pictured at the back are {rest}",
        "pictured in front are {rest}",
    ]
)

PICTURED_ROWS = """
        en - Pictured right, is reader Jane Doe, who came to the harbour on Monday to see the first of the ships.
        en | Pictured on every stamp, the lighthouse became a sign of the island
        en | He walked in from left, and nobody saw him
        en | Pictured left, it looks like a ship. Pictured right, it is a house, and the painter never told anybody which it was.
"""

#: Who stands where.
ORDER = book("""
    en from left; from left to right; left to right; l-r; back row, from left; front row, from left; clockwise from top left; clockwise from left
    de von links; von links nach rechts; v.l.n.r.; v. l. n. r.; v.l.; v. li.; im bild von links; hinten von links; vorne von links
    fr de gauche à droite; de g. à dr.; de g. à d.
    es de izquierda a derecha; de izda. a dcha.
    it da sinistra; da sinistra a destra
    pt da esquerda para a direita; da esq. para a dir.
    nl van links naar rechts; v.l.n.r.; vlnr
    pl od lewej; od lewej do prawej
    ru слева направо
    uk зліва направо
    cs zleva; zleva doprava
    ro de la stânga la dreapta
    hu balról jobbra
    el από αριστερά; από αριστερά προς τα δεξιά
    tr soldan sağa
    ar من اليمين إلى اليسار; من اليسار إلى اليمين
    fa از راست به چپ; از چپ به راست
    he מימין לשמאל; משמאל לימין
    zh 左起; 从左至右; 由左至右
    ja 左から; 写真左から
    ko 왼쪽부터
    vi từ trái sang; từ trái qua
    id dari kiri ke kanan; dari kiri
    sv från vänster; fr.v.
    da fra venstre
    no fra venstre
    fi vasemmalta; vasemmalta oikealle
""")

ORDER_ROWS = """
        en - From left: Jane Doe, Samira Bekele and Peter Pan
        en | From left to right the ships lay along the quay
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
        ja - 写真左から：例田花子、見本太郎
        ko - 왼쪽부터: 김예시, 이보기
        vi - Từ trái sang: Lê Ví Dụ và Trần Mẫu
        id - Dari kiri ke kanan: Budi Contoh dan Siti Misal
        sv - Från vänster: Anna Exempel och Erik Prov
        da - Fra venstre: Anna Eksempel og Erik Prøve
        no - Fra venstre: Kari Eksempel og Ola Prøve
        fi - Vasemmalta: Matti Esimerkki ja Liisa Malli
        en | From left: that is how he wanted the picture to be read. The viewer enters by the harbour and only then sees the ship.
        de | Von links: So wollte er, dass man das Bild liest. Wer es betrachtet, kommt durch den Hafen und sieht erst dann das Schiff.
        ru | Слева направо: так он хотел, чтобы читали картину. Зритель входит через гавань и только потом видит корабль на рейде.
"""
