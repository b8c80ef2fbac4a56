"""The words of counters: views, comments, likes."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
VIEWS = Words(
    en=["views", "view", "reads"],
    de=["aufrufe", "aufruf", "mal gelesen", "mal angesehen"],
    fr=["vues", "lectures"],
    es=["visitas", "vistas", "visualizaciones", "reproducciones"],
    it=["visualizzazioni", "letture"],
    pt=["visualizações", "leituras", "acessos"],
    nl=["keer bekeken", "keer gelezen", "weergaven"],
    pl=["wyświetleń", "wyświetlenia", "odsłon", "odsłony"],
    ru=["просмотров", "просмотра", "просмотр", "просмотры", "прочтений"],
    uk=["переглядів", "перегляди", "перегляд", "прочитань"],
    cs=["zobrazení", "zhlédnutí", "přečtení"],
    ro=["vizualizări", "vizualizari", "citiri", "afișări"],
    hu=["megtekintés", "megtekintések"],
    el=["προβολές", "αναγνώσεις", "προβολή"],
    tr=["görüntülenme", "görüntüleme", "okunma", "izlenme", "kez okundu", "kez görüntülendi"],
    ar=["مشاهدات", "مشاهدة", "قراءات"],
    fa=["بازدید", "تعداد بازدید"],
    he=["צפיות"],
    hi=["व्यूज", "व्यूज़", "बार देखा गया", "बार पढ़ा गया"],
    zh=["次浏览", "次阅读", "次瀏覽", "次播放", "阅读量", "浏览量", "瀏覽次數"],
    ja=["回視聴", "回閲覧", "回再生", "閲覧数", "ビュー"],
    ko=["조회수", "조회"],
    vi=["lượt xem", "lượt đọc"],
    id=["kali dilihat", "kali dibaca", "tayangan"],
    sv=["visningar", "läsningar"],
    da=["visninger", "læsninger"],
    no=["visninger", "lesninger"],
    fi=["näyttökertaa", "katselukertaa", "lukukertaa"],
)

COMMENTS = Words(
    en=["comments", "comment"],
    de=["kommentare", "kommentar", "leserkommentare"],
    fr=["commentaires", "commentaire", "réactions"],
    es=["comentarios", "comentario"],
    it=["commenti", "commento"],
    pt=["comentários", "comentário", "comentario"],
    nl=["reacties", "reactie"],
    pl=["komentarzy", "komentarze", "komentarz"],
    ru=["комментариев", "комментария", "комментарий", "комментарии"],
    uk=["коментарів", "коментарі", "коментар"],
    cs=["komentářů", "komentáře", "komentář", "příspěvků v diskuzi"],
    ro=["comentarii", "comentariu", "de comentarii"],
    hu=["hozzászólás", "hozzászólások", "komment"],
    el=["σχόλια", "σχόλιο"],
    tr=["yorum", "yorumlar"],
    ar=["تعليقات", "تعليق", "تعليقا", "التعليقات"],
    fa=["دیدگاه", "نظرات", "دیدگاه‌ها"],
    he=["תגובות", "תגובה"],
    hi=["टिप्पणियां", "टिप्पणियाँ", "टिप्पणी", "कमेंट", "कमेंट्स"],
    zh=["条评论", "則留言", "则评论", "評論", "评论"],
    ja=["件のコメント", "コメント"],
    ko=["댓글", "개의 댓글"],
    vi=["bình luận"],
    id=["komentar"],
    sv=["kommentarer", "kommentar"],
    da=["kommentarer", "kommentar"],
    no=["kommentarer", "kommentar"],
    fi=["kommenttia", "kommentti", "kommentit"],
)

LIKES = Words(
    en=["likes", "like"],
    de=["gefällt mir", "gefällt-mir-angaben"],
    fr=["j'aime", "mentions j'aime"],
    es=["me gusta"],
    it=["mi piace"],
    pt=["curtidas", "gostos", "curtida"],
    nl=["vind-ik-leuks", "vind ik leuk"],
    pl=["polubień", "polubienia"],
    ru=["лайков", "лайка", "лайк"],
    uk=["вподобань", "вподобайок", "лайків"],
    cs=["to se mi líbí"],
    ro=["aprecieri", "like-uri"],
    hu=["kedvelés", "lájk"],
    el=["μου αρέσει"],
    tr=["beğeni", "beğenme"],
    ar=["إعجاب", "إعجابات"],
    fa=["لایک"],
    he=["לייקים"],
    hi=["लाइक", "लाइक्स"],
    zh=["人点赞", "次赞", "個讚"],
    ja=["いいね", "いいね!"],
    ko=["좋아요"],
    vi=["lượt thích"],
    id=["suka"],
    sv=["gilla-markeringar", "gillar"],
    da=["synes godt om"],
    no=["liker dette", "likerklikk"],
    fi=["tykkäystä", "tykkäys"],
)

SHARES = Words(
    en=["shares", "reactions", "interactions", "retweets", "reposts", "people like this", "people shared this",
        "readers are talking about this"],
    de=["mal geteilt", "reaktionen", "interaktionen"],
    fr=["partages", "partage"],
    es=["compartidos", "reacciones", "interacciones", "veces compartido"],
    it=["condivisioni", "reazioni"],
    pt=["compartilhamentos", "partilhas", "reações"],
    nl=["keer gedeeld"],
    pl=["udostępnień", "interakcji", "interakcje", "reakcji"],
    ru=["репостов", "реакций", "поделились"],
    uk=["поширень", "реакцій"],
    cs=["sdílení"],
    ro=["distribuiri", "reacții"],
    hu=["megosztás"],
    el=["κοινοποιήσεις"],
    tr=["paylaşım", "tepki"],
    ar=["مشاركات", "تفاعل"],
    fa=["هم‌رسانی"],
    he=["שיתופים"],
    hi=["शेयर"],
    zh=["次分享", "次转发"],
    ja=["シェア"],
    ko=["공유"],
    vi=["lượt chia sẻ", "chia sẻ"],
    id=["kali dibagikan", "reaksi"],
    sv=["delningar", "reaktioner"],
    da=["delinger", "reaktioner"],
    no=["delinger", "reaksjoner"],
    fi=["jakoa", "jaot"],
)
# fmt: on

VIEWS_ROWS = """
        en - 1,204 views
        en - Views: 12
        de - 3.412 Aufrufe
        fr - 12 vues
        es - 12 visitas
        it - 12 visualizzazioni
        pt - 1,2 mil visualizações
        nl - 12 keer bekeken
        pl - 12 wyświetleń
        ru - 12 просмотров
        uk - Переглядів: 512
        cs - 12 zobrazení
        ro - 12 vizualizări
        hu - 12 megtekintés
        el - 12 προβολές
        tr - 12 görüntülenme
        ar - 12 مشاهدات
        fa - 12 بازدید
        he - 12 צפיות
        hi - 12 व्यूज
        zh - 12 次浏览
        ja - 閲覧数: 1204
        ko - 조회수: 1,204
        vi - 12 lượt xem
        id - 12 kali dilihat
        sv - 12 visningar
        da - 12 visninger
        no - 12 visninger
        fi - 12 näyttökertaa
        en | The clip drew 1,204 views in its first hour.
        en | 1,246 views were logged
        de | Die Aufrufe stiegen auf 3.412
        es | 12 vistas del puerto en acuarela
        fr | 3 lectures du même livre
    """

COMMENTS_ROWS = """
        en - 0 Comments
        en - Comments (12)
        de - 12 kommentare
        fr - 12 commentaires
        es - Comentarios (0)
        it - 12 commenti
        pt - 12 comentários
        nl - 12 reacties
        pl - 12 komentarzy
        ru - 12 комментариев
        uk - 12 коментарів
        cs - 12 komentářů
        ro - 12 comentarii
        hu - 12 hozzászólás
        el - 12 σχόλια
        tr - 12 yorum
        ar - 12 تعليقات
        fa - 12 دیدگاه
        he - 12 תגובות
        hi - 12 टिप्पणियां
        zh - 12 条评论
        ja - 12 件のコメント
        ko - 12 댓글
        vi - 12 bình luận
        id - 12 komentar
        sv - 12 kommentarer
        da - 12 kommentarer
        no - 12 kommentarer
        fi - 12 kommenttia
        en | 3 Comments
        en | 47 comments were deleted before noon.
        de | 2 Kommentare
        pl | – 30 punktów zdobył
    """

LIKES_ROWS = """
        en - 1 Like
        de - 12 gefällt mir
        fr - 12 j'aime
        es - 12 me gusta
        it - 12 mi piace
        pt - 12 curtidas
        nl - 12 vind-ik-leuks
        pl - 12 polubień
        ru - 12 лайков
        uk - 12 вподобань
        cs - 12 to se mi líbí
        ro - 12 aprecieri
        hu - 12 kedvelés
        el - 12 μου αρέσει
        tr - 12 beğeni
        ar - 12 إعجاب
        fa - 12 لایک
        he - 12 לייקים
        hi - 12 लाइक
        zh - 12 人点赞
        ja - 12 いいね
        ko - 좋아요 0
        vi - 12 lượt thích
        id - 12 suka
        sv - 12 gilla-markeringar
        da - 12 synes godt om
        no - 12 liker dette
        fi - 12 tykkäystä
        en | Ten likes on the first day were enough.
        en | 75 years
        de | 3 gefallen mir besonders
        es | Me gusta el mar
    """

SHARES_ROWS = """
        en - 512 shares
        de - 12 mal geteilt
        fr - 12 partages
        es - 12 compartidos
        it - 12 condivisioni
        pt - 12 compartilhamentos
        nl - 12 keer gedeeld
        pl - 12 udostępnień
        ru - 12 репостов
        uk - 12 поширень
        cs - 12 sdílení
        ro - 12 distribuiri
        hu - 12 megosztás
        el - 12 κοινοποιήσεις
        tr - 12 paylaşım
        ar - 12 مشاركات
        fa - 12 هم‌رسانی
        he - 12 שיתופים
        hi - 12 शेयर
        zh - 12 次分享
        ja - 12 シェア
        ko - 12 공유
        vi - 12 lượt chia sẻ
        id - 12 kali dibagikan
        sv - 12 delningar
        da - 12 delinger
        no - 12 delinger
        fi - 12 jakoa
        en | 500 shares
        en | 500 shares were sold at noon.
        fr | 3 partages
    """
