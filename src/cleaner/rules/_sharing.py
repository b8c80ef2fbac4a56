"""The words of share, print, mail and save buttons that name the article."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
BUTTON = Words(
    en=["share this article", "share this story", "share this post", "share this page", "share this news",
        "share this content", "share this entry", "share this video", "share this blog", "share article",
        "share story", "share the article", "share the story", "share the news", "share full article", "share this",
        "share this with", "share via", "share on social media", "share this on social media", "share with friends",
        "share with your friends", "print this article", "print article", "print this page", "print this story",
        "printer-friendly version", "printer friendly version", "print-friendly version", "email this article",
        "email article", "email this page", "email this story", "email this to someone", "send to a friend",
        "send this article to a friend", "send this to a friend", "copy article link", "copy link to article",
        "copy url to clipboard", "copy link to clipboard", "save this article", "save article", "save this story",
        "save story", "save article for later", "bookmark this article", "add to reading list", "gift this article",
        "gift article"],
    de=["artikel teilen", "diesen artikel teilen", "beitrag teilen", "diesen beitrag teilen", "nachricht teilen",
        "seite teilen", "jetzt teilen", "teilen sie diesen artikel", "teilen sie diesen beitrag",
        "teile diesen artikel", "teile diesen beitrag", "teilen sie dies mit", "in sozialen netzwerken teilen",
        "auf sozialen netzwerken teilen", "mit freunden teilen", "per e-mail teilen", "per mail teilen",
        "per e-mail versenden", "als e-mail versenden", "artikel per e-mail versenden", "artikel versenden",
        "artikel drucken", "beitrag drucken", "seite drucken", "diese seite drucken", "artikel merken",
        "artikel speichern", "artikel empfehlen", "seite empfehlen", "artikel weiterempfehlen",
        "artikel verschenken", "auf die merkliste", "zur merkliste hinzufügen", "artikel-link kopieren"],
    fr=["partager cet article", "partagez cet article", "partager l'article", "partagez l'article",
        "partager cette page", "partager la publication", "partager sur les réseaux sociaux",
        "partager avec vos amis", "partager par e-mail", "partager par email", "partager par mail", "partager via",
        "envoyer par e-mail", "envoyer par email", "envoyer par mail", "envoyer à un ami",
        "envoyer cet article à un ami", "imprimer l'article", "imprimer cet article", "imprimer cette page",
        "enregistrer l'article", "sauvegarder l'article", "sauvegarder cet article",
        "ajouter l'article à ses favoris", "ajouter à vos favoris", "ajouter à mes favoris", "offrir cet article",
        "offrir l'article", "copier le lien de l'article"],
    es=["compartir esta noticia", "compartir noticia", "compartir este artículo", "compartir artículo",
        "compartir nota", "compartir esta nota", "compartir publicación", "comparte esta noticia",
        "comparte la noticia", "comparte este artículo", "comparte esta nota", "comparte este contenido",
        "comparta esta noticia", "comparte en redes sociales", "compartir en redes sociales", "compartir por correo",
        "compartir por email", "compartir por correo electrónico", "enviar por correo", "enviar por email",
        "enviar por correo electrónico", "enviar a un amigo", "imprimir artículo", "imprimir noticia",
        "imprimir esta página", "guardar noticia", "guardar artículo", "guardar en favoritos", "añadir a favoritos",
        "agregar a favoritos", "compartir esto", "comparte esto"],
    it=["condividi questo articolo", "condividi l'articolo", "condividi articolo", "condividi la notizia",
        "condividi questa notizia", "condividi questo post", "condividi sui social", "condividi con gli amici",
        "condividi via email", "condividi via mail", "condividi su", "condividi tramite", "invia per email",
        "invia via mail", "invia a un amico", "stampa articolo", "stampa l'articolo", "stampa questo articolo",
        "stampa questa pagina", "salva articolo", "salva l'articolo", "aggiungi ai preferiti"],
    pt=["compartilhe esta notícia", "compartilhe essa notícia", "compartilhe a notícia", "compartilhe este artigo",
        "compartilhe este conteúdo", "compartilhe esta matéria", "compartilhe este post",
        "compartilhe nas redes sociais", "compartilhe com seus amigos", "compartilhe isso", "compartilhar notícia",
        "compartilhar artigo", "compartilhar matéria", "compartilhar via", "partilhar artigo",
        "partilhar este artigo", "partilhe este artigo", "partilhar notícia", "partilhe esta notícia",
        "partilhar nas redes sociais", "enviar por e-mail", "enviar por email", "enviar a um amigo",
        "imprimir artigo", "imprimir notícia", "imprimir esta página", "salvar artigo", "salvar notícia",
        "guardar artigo", "guardar notícia", "adicionar aos favoritos", "oferecer artigo"],
    nl=["deel dit artikel", "artikel delen", "dit artikel delen", "deel artikel", "deel dit bericht",
        "deel dit verhaal", "deel dit nieuws", "deel deze pagina", "deel dit", "deel via", "delen via",
        "deel met vrienden", "deel op social media", "delen via e-mail", "deel via e-mail", "mail dit artikel",
        "artikel mailen", "print dit artikel", "artikel printen", "artikel afdrukken", "bewaar artikel",
        "bewaar dit artikel", "artikel bewaren", "artikel opslaan", "bewaar voor later"],
    pl=["udostępnij artykuł", "udostępnij ten artykuł", "udostępnij wpis", "udostępnij ten wpis",
        "udostępnij w mediach społecznościowych", "podziel się artykułem", "podziel się tym artykułem",
        "podziel się ze znajomymi", "podziel się z innymi", "udostępnij na", "wyślij znajomemu", "wyślij e-mailem",
        "wyślij mailem", "wyślij emailem", "drukuj artykuł", "wydrukuj artykuł", "zapisz artykuł",
        "zapisz na później", "poleć artykuł", "poleć znajomemu"],
    ru=["поделиться статьей", "поделиться статьёй", "поделиться новостью", "поделиться этой новостью",
        "поделиться материалом", "поделиться публикацией", "поделиться ссылкой", "поделиться с друзьями",
        "поделитесь с друзьями", "поделитесь новостью", "поделитесь этой статьей", "поделиться в соцсетях",
        "поделиться в социальных сетях", "рассказать друзьям", "расскажите друзьям", "отправить по почте",
        "отправить другу", "отправить по email", "отправить по e-mail", "распечатать статью", "версия для печати",
        "сохранить статью", "добавить в избранное", "добавить в закладки"],
    uk=["поділитися статтею", "поділитись статтею", "поділитися новиною", "поділитись новиною", "поділіться новиною",
        "поділіться цією новиною", "поділитися матеріалом", "поділитися з друзями", "поділіться з друзями",
        "поділитися в соцмережах", "поділитися у соцмережах", "поширити в соцмережах", "розповісти друзям",
        "надіслати поштою", "надіслати другу", "версія для друку", "роздрукувати статтю", "зберегти статтю",
        "додати в закладки", "додати до обраного"],
    cs=["sdílet článek", "sdílejte článek", "sdílet tento článek", "sdílejte tento článek", "sdílet s přáteli",
        "sdílejte s přáteli", "sdílet na sociálních sítích", "poslat e-mailem", "poslat emailem", "odeslat e-mailem",
        "poslat příteli", "poslat článek", "vytisknout článek", "uložit článek", "uložit na později",
        "darujte článek", "přidat do oblíbených"],
    ro=["distribuie articolul", "distribuie acest articol", "distribuie știrea", "distribuie prietenilor",
        "distribuie pe rețelele sociale", "distribuiți articolul", "distribuie pe", "share articol",
        "dă mai departe", "împărtășește articolul", "trimite prin email", "trimite pe email", "trimite pe e-mail",
        "trimite unui prieten", "printează articolul", "tipărește articolul", "salvează articolul",
        "adaugă la favorite"],
    hu=["cikk megosztása", "a cikk megosztása", "ossza meg a cikket", "oszd meg a cikket", "oszd meg ismerőseiddel",
        "ossza meg ismerőseivel", "oszd meg barátaiddal", "oszd meg másokkal", "oszd meg másokkal is",
        "megosztás e-mailben", "küldés e-mailben", "elküldés e-mailben", "cikk nyomtatása", "nyomtatóbarát változat",
        "cikk mentése"],
    el=["μοιραστείτε το άρθρο", "μοιραστείτε αυτό το άρθρο", "μοιράσου το άρθρο", "κοινοποιήστε το άρθρο",
        "κοινοποίηση άρθρου", "αποστολή σε φίλο", "αποστολή με email", "αποστολή μέσω email", "στείλτε με email",
        "εκτύπωση άρθρου", "αποθήκευση άρθρου"],
    tr=["haberi paylaş", "bu haberi paylaş", "haberi paylaşın", "yazıyı paylaş", "bu yazıyı paylaş",
        "makaleyi paylaş", "bu içeriği paylaş", "sosyal medyada paylaş", "arkadaşlarınla paylaş",
        "arkadaşına gönder", "e-posta ile gönder", "e-posta ile paylaş", "mail ile gönder", "haberi yazdır",
        "sayfayı yazdır", "haberi kaydet", "favorilere ekle", "okuma listesine ekle", "listeme ekle"],
    ar=["شارك المقال", "شارك هذا المقال", "شارك الخبر", "شارك هذا الخبر", "شارك الموضوع", "شارك هذا الموضوع",
        "مشاركة المقال", "مشاركة الخبر", "شارك مع أصدقائك", "شارك على مواقع التواصل", "شارك عبر البريد",
        "مشاركة عبر البريد", "مشاركة عبر البريد الإلكتروني", "إرسال بالبريد الإلكتروني", "أرسل إلى صديق",
        "إرسال لصديق", "إرسال إلى صديق", "طباعة المقال", "طباعة الخبر", "حفظ المقال", "أضف إلى المفضلة",
        "إضافة إلى المفضلة", "نسخ رابط المقال", "نسخ رابط الخبر"],
    fa=["این خبر را به اشتراک بگذارید", "این مطلب را به اشتراک بگذارید", "اشتراک‌گذاری مقاله", "اشتراک گذاری خبر",
        "اشتراک گذاری مطلب", "ارسال به دوستان", "ارسال با ایمیل", "ارسال از طریق ایمیل", "نسخه چاپی", "چاپ خبر",
        "ذخیره مقاله", "لینک کوتاه خبر"],
    he=["שתפו את הכתבה", "שתף את הכתבה", "שתפו כתבה", "שתף כתבה", "שיתוף הכתבה", "שתפו עם חברים", "שיתוף במייל",
        "שלח לחבר", "שלחו לחבר", "שליחה במייל", "שליחה בדואר אלקטרוני", "הדפסת הכתבה", "הדפס כתבה", "גרסה להדפסה",
        "שמירת הכתבה", "שמור כתבה"],
    hi=["इस खबर को शेयर करें", "खबर शेयर करें", "ख़बर शेयर करें", "इस लेख को साझा करें", "लेख साझा करें",
        "इस आर्टिकल को शेयर करें", "आर्टिकल शेयर करें", "दोस्तों के साथ शेयर करें", "दोस्तों के साथ साझा करें",
        "सोशल मीडिया पर शेयर करें", "लेख सहेजें"],
    zh=["分享让更多人看到", "分享本文", "分享文章", "分享此文", "分享这篇文章", "分享這篇文章", "分享给朋友", "分享給朋友", "分享给好友", "分享到朋友圈", "分享至朋友圈",
        "分享至好友和朋友圈", "转发给好友", "打印本页", "打印本文", "列印本文", "列印本頁", "友善列印", "收藏本文", "收藏文章", "扫一扫分享", "扫码分享", "微信扫一扫",
        "微信扫码分享", "用微信扫码二维码", "用微信扫描二维码"],
    ja=["この記事をシェアする", "この記事をシェア", "記事をシェア", "記事をシェアする", "このページをシェア", "記事を共有", "記事を共有する", "この記事を共有", "この記事を共有する",
        "メールで送る", "メールで共有", "メールで共有する", "記事を印刷", "記事を印刷する", "この記事を印刷", "この記事を印刷する", "印刷用ページ", "記事を保存", "記事を保存する",
        "この記事を保存", "記事をクリップする", "記事のurlをコピー", "この記事のurlをコピー", "はてなブックマークで共有する", "はてなブックマークに追加", "この記事をはてなブックマークに追加"],
    ko=["기사 공유하기", "기사 공유", "이 기사 공유하기", "sns 공유하기", "sns 기사보내기", "기사보내기", "기사 보내기", "이메일로 보내기", "메일로 보내기", "이메일 공유",
        "기사 인쇄", "기사 인쇄하기", "기사 프린트", "기사 저장", "기사 스크랩", "기사 스크랩하기", "기사 url 복사", "기사url 복사", "글자크기 설정", "글자 크기 설정",
        "글자크기 변경", "글자 크기 변경하기", "글자 크기 조절", "글씨 크기 조절", "본문 글씨 크기", "본문 글씨 키우기", "본문 글씨 줄이기"],
    vi=["chia sẻ bài viết", "chia sẻ bài viết này", "chia sẻ bài báo", "chia sẻ tin này", "chia sẻ với bạn bè",
        "chia sẻ lên mạng xã hội", "chia sẻ qua email", "gửi bài viết cho bạn bè", "gửi cho bạn bè", "gửi qua email",
        "in bài viết", "in bài này", "lưu bài viết"],
    id=["bagikan artikel ini", "bagikan artikel", "bagikan berita ini", "bagikan berita", "bagikan tulisan ini",
        "bagikan ke teman", "bagikan ini", "bagikan melalui", "bagikan via", "sebarkan artikel ini",
        "sebarkan berita ini", "share artikel", "kirim lewat email", "kirim ke teman", "cetak artikel",
        "simpan artikel", "simpan berita"],
    sv=["dela artikeln", "dela artikel", "dela den här artikeln", "dela nyheten", "dela inlägget", "dela sidan",
        "dela via", "dela via e-post", "dela via mejl", "dela på sociala medier", "dela med dina vänner",
        "skicka med e-post", "tipsa en vän", "skriv ut artikeln", "skriv ut artikel", "spara artikeln",
        "spara artikel", "spara till läslistan", "ge bort artikeln"],
    da=["del artiklen", "del artikel", "del denne artikel", "del nyheden", "del artiklen på sociale medier",
        "del på sociale medier", "del via e-mail", "del med dine venner", "send artiklen", "send til en ven",
        "tip en ven", "print artikel", "udskriv artiklen", "udskriv artikel", "gem artiklen", "gem artikel",
        "gem til senere"],
    no=["del artikkelen", "del saken", "del denne artikkelen", "del denne saken", "del på sosiale medier",
        "del via e-post", "del på e-post", "del med venner", "send på e-post", "send til en venn", "tips en venn",
        "skriv ut artikkelen", "skriv ut artikkel", "lagre artikkelen", "lagre artikkel", "lagre saken",
        "lagre til senere"],
    fi=["jaa artikkeli", "jaa tämä artikkeli", "jaa juttu", "jaa tämä juttu", "jaa uutinen",
        "jaa sosiaalisessa mediassa", "jaa ystäville", "jaa kaverille", "jaa sähköpostilla", "lähetä sähköpostilla",
        "lähetä ystävälle", "vinkkaa kaverille", "tulosta artikkeli", "tulosta juttu", "tallenna artikkeli",
        "tallenna juttu", "kopioi artikkelin linkki"],
)
# fmt: on

BUTTON_ROWS = """
        en - Share this:
        en - Print this article
        de - Artikel teilen
        fr - Partager cet article
        es - Compartir esta noticia
        it - Condividi questo articolo
        pt - Compartilhe esta notícia
        nl - Deel dit artikel
        pl - Udostępnij artykuł
        ru - Поделиться статьей
        uk - Поділитися статтею
        cs - Sdílet článek
        ro - Distribuie articolul
        hu - Cikk megosztása
        el - Μοιραστείτε το άρθρο
        tr - Haberi paylaş
        ar - شارك المقال
        fa - این خبر را به اشتراک بگذارید
        he - שתפו את הכתבה
        hi - इस खबर को शेयर करें
        zh - 分享让更多人看到
        ja - この記事をシェアする
        ko - 기사 공유하기
        vi - Chia sẻ bài viết
        id - Bagikan artikel ini
        sv - Dela artikeln
        da - Del artiklen
        no - Del artikkelen
        fi - Jaa artikkeli
        en | Share your thoughts
        en | Share this article with your father, she told me.
        de | Teilen
        de | Artikel 5 teilen sich zwei Absätze.
        fr | Partager le pain
        es | Compartir el agua
        nl | Delen in de winst
    """
