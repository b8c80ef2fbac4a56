"""The single words of share, print and save buttons."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
WORD = Words(
    en=["share", "print", "email", "copy link", "tweet", "bookmark", "share now", "share it", "share on",
        "share to", "print page", "read later", "save for later", "get link", "text size", "font size",
        "resize text", "larger text", "smaller text", "reprints", "like this", "spread the word"],
    de=["teilen", "drucken", "mailen", "merken", "speichern", "versenden", "weiterleiten", "weiterempfehlen",
        "twittern", "link kopieren", "url kopieren", "merkliste", "druckversion", "druckansicht", "später lesen", "kommentieren",
        "schriftgröße", "textgröße"],
    fr=["partager", "partagez", "partage", "imprimer", "envoyer", "enregistrer", "sauvegarder", "offrir", "tweeter",
        "copier le lien", "lire plus tard", "taille du texte", "taille de police", "taille des caractères"],
    es=["compartir", "comparte", "comparta", "compártelo", "imprimir", "guardar", "tuitear", "copiar enlace",
        "copiar el enlace", "copiar link", "copiar url", "leer más tarde", "leer después", "tamaño de letra",
        "tamaño del texto", "tamaño de fuente", "color de fondo"],
    it=["condividi", "stampa", "salva", "twitta", "copia link", "copia il link", "leggi dopo", "leggi più tardi",
        "regala", "dimensione testo", "dimensione carattere"],
    pt=["compartilhar", "compartilhe", "partilhar", "partilhe", "partilha", "imprimir", "salvar", "guardar",
        "tweetar", "copiar link", "copiar o link", "copiar ligação", "ler mais tarde", "oferecer",
        "tamanho da letra", "tamanho da fonte", "tamanho do texto", "aumentar fonte", "diminuir fonte"],
    nl=["delen", "deel", "printen", "afdrukken", "bewaar", "bewaren", "opslaan", "mailen", "doorsturen",
        "link kopiëren", "kopieer link", "kopieer de link", "lees later", "tekstgrootte", "lettergrootte"],
    pl=["udostępnij", "podziel się", "drukuj", "wydrukuj", "zapisz", "wyślij", "poleć", "kopiuj link",
        "skopiuj link", "przeczytaj później", "rozmiar tekstu", "wielkość tekstu", "rozmiar czcionki"],
    ru=["поделиться", "поделитесь", "печать", "распечатать", "сохранить", "отправить", "в закладки", "в избранное",
        "скопировать ссылку", "копировать ссылку", "размер шрифта", "размер текста"],
    uk=["поділитися", "поділитись", "поділіться", "поширити", "друк", "друкувати", "роздрукувати", "зберегти",
        "надіслати", "копіювати посилання", "скопіювати посилання", "розмір шрифту", "розмір тексту"],
    cs=["sdílet", "sdílejte", "tisk", "tisknout", "vytisknout", "uložit", "poslat", "kopírovat odkaz",
        "zkopírovat odkaz", "přečíst později", "velikost písma", "velikost textu"],
    ro=["distribuie", "distribuiți", "partajează", "împărtășește", "printează", "tipărește", "imprimă", "salvează",
        "copiază link", "copiază linkul", "dimensiune text", "mărime text"],
    hu=["megosztás", "megosztom", "oszd meg", "ossza meg", "nyomtatás", "mentés", "elmentem", "küldés",
        "link másolása", "betűméret", "szövegméret"],
    el=["κοινοποίηση", "κοινοποιήστε", "μοιραστείτε", "μοιραστείτε το", "μοιράσου το", "εκτύπωση", "αποθήκευση",
        "αντιγραφή συνδέσμου", "μέγεθος κειμένου", "μέγεθος γραμματοσειράς"],
    tr=["paylaş", "paylaşın", "yazdır", "kaydet", "gönder", "linki kopyala", "bağlantıyı kopyala", "tweetle",
        "yazı boyutu", "metin boyutu", "yazı tipi boyutu", "yazı büyüklüğü"],
    ar=["شارك", "مشاركة", "المشاركة", "شاركها", "انشر", "غرد", "طباعة", "حفظ", "نسخ الرابط", "انسخ الرابط",
        "حجم الخط", "حجم النص"],
    fa=["اشتراک‌گذاری", "اشتراک گذاری", "به اشتراک بگذارید", "هم‌رسانی", "چاپ", "پرینت", "ذخیره", "کپی لینک",
        "لینک کوتاه", "اندازه متن", "اندازه قلم"],
    he=["שיתוף", "שתף", "שתפו", "הדפסה", "הדפס", "שמירה", "העתק קישור", "העתקת קישור", "גודל טקסט", "גודל גופן"],
    hi=["शेयर करें", "साझा करें", "शेयर", "प्रिंट", "प्रिंट करें", "सहेजें", "सेव करें", "कॉपी लिंक",
        "लिंक कॉपी करें", "फॉन्ट साइज", "फ़ॉन्ट साइज़"],
    zh=["分享", "分享到", "分享至", "转发", "轉發", "打印", "列印", "收藏", "复制链接", "複製連結", "字体大小", "字号", "字號", "字級", "大 中 小", "小 中 大"],
    ja=["シェア", "シェアする", "共有", "共有する", "ツイート", "ツイートする", "ポスト", "ポストする", "印刷", "印刷する", "ブックマーク", "リンクをコピー",
        "リンクをコピーする", "urlをコピー", "urlをコピーする", "あとで読む", "文字サイズ", "文字サイズ変更", "文字の大きさ"],
    ko=["공유하기", "공유", "인쇄하기", "인쇄", "프린트", "스크랩", "스크랩하기", "url 복사", "url복사", "링크 복사", "주소 복사", "주소복사", "글자크기",
        "글자 크기", "글씨크기", "폰트 크기"],
    vi=["chia sẻ", "lưu lại", "sao chép liên kết", "sao chép link", "copy link", "đọc sau", "cỡ chữ",
        "kích thước chữ", "tăng cỡ chữ", "giảm cỡ chữ"],
    id=["bagikan", "sebarkan", "cetak", "simpan", "salin tautan", "salin link", "baca nanti", "ukuran font",
        "ukuran teks", "ukuran huruf"],
    sv=["dela", "skriv ut", "spara", "tipsa", "kopiera länk", "kopiera länken", "läs senare", "textstorlek",
        "teckenstorlek"],
    da=["del", "udskriv", "gem", "kopier link", "kopiér link", "del link", "læs senere", "tekststørrelse",
        "skriftstørrelse"],
    no=["del", "skriv ut", "lagre", "kopier lenke", "kopier lenken", "les senere", "tekststørrelse",
        "skriftstørrelse"],
    fi=["jaa", "jaa tämä", "tulosta", "tallenna", "kopioi linkki", "lue myöhemmin", "twiittaa", "tekstin koko",
        "fonttikoko", "kirjasinkoko"],
)
# fmt: on

WORD_ROWS = """
        en - SHARE
        en - Copy link
        de - Teilen
        fr - Partager
        es - Compartir
        it - Condividi
        pt - Compartilhar
        nl - Delen
        pl - Udostępnij
        ru - Поделиться
        uk - Поділитися
        cs - Sdílet
        ro - Distribuie
        hu - Megosztás
        el - Κοινοποίηση
        tr - Paylaş
        ar - شارك
        fa - اشتراک‌گذاری
        he - שיתוף
        hi - शेयर करें
        zh - 分享
        ja - シェア
        ko - 공유하기
        vi - Chia sẻ
        id - Bagikan
        sv - Dela
        da - Del
        no - Del
        fi - Jaa
        en | Share
        en | Print
        en | Save 25%
        en | Click Save.
        de | Teilen
        pt | Partilhar é viver
        zh | 收藏
    """
