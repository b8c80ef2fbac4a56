"""Counts of the page side by side: readers, comments, shares, likes, minutes."""

from __future__ import annotations

from cleaner.lines import fold
from cleaner.rule import Words
from cleaner.rules._book import book, joined, one_of
from cleaner.rules._counters import COMMENTS, LIKES, SHARES, VIEWS

#: Words of counts that count only beside another count.
OTHERS = book("""
    en views; view; reads; comments; comment; likes; like; shares; share; times read; times shared; times viewed; reactions; replies; hits; visits; readers; retweets; reposts; bookmarks; saves; downloads; plays; votes; ratings; post views; page views; article views; total views
    de aufrufe; mal gelesen; mal geteilt; mal angesehen; mal kommentiert; kommentare; kommentar; klicks; leser; reaktionen; likes; shares; geteilt; gelesen; zugriffe; bewertungen; leserbriefe
    fr vues; lectures; commentaires; commentaire; partages; partage; réactions; j'aime; visites; abonnés; fois lu; fois partagé; likes
    es visitas; vistas; lecturas; comentarios; comentario; compartidos; veces compartido; veces leído; me gusta; reacciones; visualizaciones; likes
    it visualizzazioni; letture; commenti; commento; condivisioni; mi piace; reazioni; visite; volte letto; like
    pt visualizações; leituras; comentários; comentário; partilhas; compartilhamentos; curtidas; gostos; acessos; visitas; reações; likes
    nl keer bekeken; keer gelezen; keer gedeeld; reacties; reactie; weergaven; likes; shares; lezers
    pl wyświetleń; wyświetlenia; odsłon; odsłony; komentarzy; komentarze; komentarz; udostępnień; udostępnienia; polubień; polubienia; przeczytano; reakcji; czytań
    ru просмотров; просмотра; просмотры; просмотр; комментариев; комментария; комментарии; комментарий; репостов; репоста; поделились; лайков; лайка; прочтений; реакций; дочитываний
    uk переглядів; перегляди; перегляд; коментарів; коментарі; коментар; поширень; поширення; репостів; вподобань; вподобайок; лайків; прочитань; реакцій
    cs zobrazení; zhlédnutí; přečtení; komentářů; komentáře; komentář; sdílení; diskuse; reakcí; lajků; čtenářů
    ro vizualizări; vizualizari; citiri; afișări; comentarii; comentariu; distribuiri; aprecieri; reacții; accesări
    hu megtekintés; megtekintések; olvasás; hozzászólás; hozzászólások; komment; megosztás; megosztások; kedvelés; reakció
    el προβολές; αναγνώσεις; σχόλια; σχόλιο; κοινοποιήσεις; επισκέψεις; αντιδράσεις
    tr görüntülenme; görüntüleme; okunma; okunma sayısı; görüntülenme sayısı; izlenme; yorum; yorumlar; paylaşım; beğeni; tepki; kez okundu; kez paylaşıldı
    ar مشاهدات; مشاهدة; المشاهدات; قراءات; قراءة; تعليقات; تعليق; التعليقات; مشاركات; مشاركة; إعجاب; إعجابات; عدد المشاهدات; عدد القراءات; زيارة
    fa بازدید; تعداد بازدید; دیدگاه; نظر; نظرات; تعداد نظرات; پسند; اشتراک; کد خبر; بازدیدها; لایک
    he צפיות; קריאות; תגובות; תגובה; שיתופים; לייקים; אהבו; הצבעות
    hi व्यूज; व्यूज़; टिप्पणियां; टिप्पणियाँ; कमेंट; कमेंट्स; शेयर; लाइक; लाइक्स; पाठक; बार पढ़ा गया; बार देखा गया
    zh 阅读; 閱讀; 阅读量; 阅读数; 閱讀數; 浏览; 瀏覽; 浏览量; 瀏覽數; 评论; 評論; 留言; 点赞; 按讚; 讚; 赞; 分享; 转发; 收藏; 点击; 點閱; 点击数; 次浏览; 次阅读; 次瀏覽; 人气; 人氣; 参与; 跟贴; 條留言; 条评论; 則留言
    ja 閲覧数; 閲覧; 再生数; 回視聴; 回再生; 回閲覧; コメント; 件のコメント; いいね; シェア; pv; ビュー; ブックマーク; リツイート; 件
    ko 조회수; 조회; 댓글; 추천; 공감; 좋아요; 공유; 개의 댓글; 스크랩; 반응; 회
    vi lượt xem; lượt đọc; bình luận; chia sẻ; lượt chia sẻ; lượt thích; thích; lượt bình luận; thảo luận; phản hồi; lượt nghe; quan tâm
    id kali dilihat; kali dibaca; dilihat; dibaca; dibagikan; komentar; suka; tayangan; views; pembaca; kali dibagikan; share
    sv visningar; läsningar; kommentarer; kommentar; delningar; gillar; gillningar; reaktioner; läsare
    da visninger; læsninger; kommentarer; kommentar; delinger; synes godt om; reaktioner; læsere
    no visninger; lesninger; kommentarer; kommentar; delinger; liker; reaksjoner; lesere
    fi näyttökertaa; katselukertaa; lukukertaa; kommenttia; kommentti; kommentit; jakoa; jakokertaa; tykkäystä; tykkää; reaktiota; lukijaa
""")


def _plain(*tables: Words) -> Words:
    """Give the words without slots, which a pattern can hold."""
    return Words(
        **{
            language: tuple(word for word in found if "{" not in word)
            for language, found in joined(*tables).languages.items()
        }
    )


_WORDS = _plain(OTHERS, VIEWS, COMMENTS, LIKES, SHARES)
WORDS = tuple(dict.fromkeys(fold(word).lower() for found in _WORDS.languages.values() for word in found))
_WORD = rf"{one_of(_WORDS)}(?![^\W\d_])"
_COUNT = r"\(?\d[\d.,']{0,9}+(?: ?(?:k|m|tsd|tys|mil|mln|rb|jt|bin|тыс|тис|万|萬|천|만)(?!\w)\.?)?\)?"
_ONE = rf"(?:{_COUNT} ?{_WORD}|{_WORD} ?:? ?{_COUNT})"
ROW_PATTERN = rf"{_ONE}(?:(?: ?[|·•,;/-] ?| )?{_ONE}){{1,6}}"

ROW_ROWS = """
        en - 1,204 views 12 comments 3 shares
        en - Views: 1,204 | Comments: 12
        en | 12 votes, of which 3 were void
        en | 3 visits to the pier and 2 to the lighthouse
        de - 2.345 mal gelesen, 17 Kommentare, 64 mal geteilt
        de | 12 Leser und 3 Kommentare
        fr - 120 vues 3 commentaires
        es - 120 visitas 3 comentarios
        it - 1.284 visualizzazioni 46 condivisioni
        pt - 120 visualizações 3 partilhas
        nl - 120 keer gelezen 3 reacties
        pl - 120 odsłon 3 komentarze
        ru - 120 просмотров 3 комментария
        uk - 120 переглядів 3 коментарі
        cs - 120 zobrazení 3 komentáře
        ro - Vizualizări: 120 | Distribuiri: 3
        hu - 120 megtekintés 3 hozzászólás
        el - 120 προβολές 3 σχόλια
        tr - 120 görüntülenme 3 yorum
        ar - 120 مشاهدات 3 تعليقات
        fa - 120 بازدید 3 دیدگاه
        he - 120 צפיות 3 תגובות
        hi - 120 व्यूज 3 कमेंट
        zh - 阅读 120 评论 3
        ja - 閲覧数120 コメント3
        ko - 조회수 120 댓글 3
        vi - 120 lượt xem 3 chia sẻ
        id - 120 kali dilihat 3 komentar
        sv - 120 visningar 3 delningar
        da - 120 visninger 3 kommentarer
        no - 120 visninger 3 kommentarer
        fi - 120 katselukertaa 3 kommenttia
    """
