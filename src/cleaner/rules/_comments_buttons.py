"""Words of the room ``comments``: the buttons between readers' comments, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

REPLY = book("""
    en reply; reply to this; reply to this comment; replydelete; reply delete; delete reply; like reply; like · reply; reply · like; upvote; downvote; flag; report; permalink; quote; comment; comments; all comments; show replies; hide replies; view replies; view {number} replies; {number} replies; show {number} replies; load more replies; view all replies; sort by; newest; oldest; top comments; most relevant; most liked; newest first; oldest first; best rated; log in to reply; sign in to reply; log in or register to post comments; post reply; edited; pinned comment; discussion; comments section; comment section; your comment; reader comments; readers' comments; your thoughts; what do you think?; {name} says; {name} says:
    de antworten; antwort; auf diesen kommentar antworten; kommentare; kommentar; leserkommentare; alle kommentare; diskussion; melden; zitieren; neueste zuerst; älteste zuerst; beste bewertung; beliebteste zuerst; antworten anzeigen; {number} antworten; {number} antworten anzeigen; leserbriefe; ihre meinung; deine meinung; was denken sie?; was denkst du?; {name} sagt
    fr répondre; réponse; réponses; commentaire; commentaires; les commentaires; vos commentaires; vos réactions; réactions; signaler; citer; voir les réponses; {number} réponses; les plus récents; les plus anciens; trier par; votre avis; {name} dit; {name} a dit
    es responder; respuesta; respuestas; comentario; comentarios; los comentarios; tus comentarios; denunciar; reportar; citar; ver respuestas; {number} respuestas; más recientes; más antiguos; más valorados; ordenar por; tu opinión; qué opinas; ¿qué opinas?; {name} dice; {name} dijo
    it rispondi; risposta; risposte; commento; commenti; i commenti; i vostri commenti; segnala; cita; più recenti; meno recenti; ordina per; {number} risposte; vedi risposte; cosa ne pensi?; {name} ha detto; {name} dice
    pt responder; resposta; respostas; comentário; comentários; denunciar; citar; mais recentes; mais antigos; mais curtidos; ordenar por; ver respostas; {number} respostas; sua opinião; o que você acha?; {name} disse; {name} diz
    nl reageer; reageren; beantwoorden; antwoorden; reactie; reacties; reacties van lezers; meld; meld misbruik; citeer; nieuwste eerst; oudste eerst; {number} antwoorden; toon antwoorden; wat vind jij?; {name} schreef; {name} zegt
    pl odpowiedz; odpowiedzi; komentarz; komentarze; opinie; zgłoś; zgłoś nadużycie; cytuj; najnowsze komentarze; od najnowszych; od najstarszych; najlepiej oceniane; sortuj; {number} odpowiedzi; pokaż odpowiedzi; pisze; {name} pisze
    ru ответить; ответ; ответы; комментарий; комментарии; комментарии читателей; обсуждение; обсудить; пожаловаться; цитировать; сначала новые; сначала старые; сначала популярные; показать ответы; {number} ответов; {number} ответа; {name} говорит
    uk відповісти; відповідь; відповіді; коментар; коментарі; обговорення; обговорити; поскаржитися; цитувати; спочатку нові; спочатку старі; спочатку популярні; показати відповіді; {number} відповідей; {name} каже
    cs odpovědět; odpověď; odpovědi; komentář; komentáře; diskuse; diskuze; nahlásit; citovat; nejnovější první; od nejnovějších; od nejstarších; {number} odpovědí; {name} napsal
    ro răspunde; raspunde; răspuns; răspunsuri; comentariu; comentarii; comentarii cititori; raportează; citează; cele mai vechi; {number} răspunsuri; {name} spune; {name} a spus
    hu válasz; válaszolok; válaszok; hozzászólás; hozzászólások; kommentek; kommentár; jelentem; idézet; legújabb elöl; {number} válasz; {name} szerint
    el απάντηση; απαντήσεις; σχόλιο; σχόλια; τα σχόλιά σας; αναφορά; παλαιότερα; νεότερα; {number} απαντήσεις; {name} λέει
    tr yanıtla; cevapla; yanıt; cevap; yorum; yorumlar; okur yorumları; şikayet et; alintila; alıntıla; en yeni; en eski; en yeniler önce; yanıtları göster; {number} yanıt; siz ne düşünüyorsunuz?; {name} dedi ki
    ar رد; الرد; ردود; تعليق; تعليقات; التعليقات; تعليقات القراء; إبلاغ; أبلغ عن إساءة; الأحدث; الأقدم; عرض الردود; {number} ردود; ما رأيك؟
    fa پاسخ; پاسخ دهید; پاسخ‌ها; دیدگاه; دیدگاه‌ها; نظرات; نظرها; نظرات کاربران; گزارش; جدیدترین; قدیمی‌ترین; {number} پاسخ
    he הגב; הגיבו; השב; תגובה; תגובות; לתגובה; דווח; ציטוט; חדשות תחילה; ישנות תחילה; {number} תגובות; תגובות הגולשים; מה דעתכם?
    hi जवाब दें; उत्तर दें; रिप्लाई; जवाब; टिप्पणी; टिप्पणियाँ; टिप्पणियां; कमेंट; कमेंट्स; रिपोर्ट करें; नवीनतम; सबसे पुराने; {number} जवाब; आपकी राय
    zh 回复; 回覆; 答复; 评论; 評論; 留言; 网友评论; 網友留言; 举报; 舉報; 引用; 最新发布; 最早发布; 按时间; 按热度; {number}条回复; {number}条评论; 热门评论; 精彩评论
    ja 返信; 返信する; コメント; コメント欄; 通報; 通報する; 引用する; 新しい順; 古い順; おすすめ順; 返信を表示; {number}件の返信; {number}件のコメント; 皆さんのコメント; 読者のコメント
    ko 답글; 답글달기; 답글 달기; 답글 보기; 댓글; 전체댓글; 전체 댓글; 신고; 신고하기; 공감순; 최신순; 오래된순; 추천순; 인기순; 답글 {number}; 댓글 {number}; 베스트 댓글; 찬반순; 좋아요순
    vi trả lời; phản hồi; bình luận; ý kiến bạn đọc; ý kiến; báo xấu; báo vi phạm; trích dẫn; mới nhất trước; cũ nhất; quan tâm nhất; {number} trả lời; xem {number} trả lời; ý kiến của bạn đọc
    id balas; balasan; komentar; laporkan; kutip; terlama; terpopuler dulu; lihat balasan; {number} balasan; kata pembaca; tanggapan; bagaimana pendapat anda?
    sv svara; svar; kommentar; kommentarer; anmäl; rapportera; citera; nyast först; äldst först; visa svar; {number} svar; vad tycker du?; {name} skriver
    da svar; besvar; kommentar; kommentarer; anmeld; rapportér; citer; nyeste først; ældste først; vis svar; {number} svar; hvad synes du?; {name} siger
    no svar; svar på kommentar; kommentar; kommentarer; rapporter; siter; nyeste først; eldste først; vis svar; {number} svar; hva mener du?; {name} sier
    fi vastaa; vastaus; vastaukset; kommentti; kommentit; ilmoita asiaton viesti; ilmianna; lainaa; uusimmat ensin; vanhimmat ensin; {number} vastausta; näytä vastaukset; mitä mieltä olet?; {name} sanoo
""")

REPLY_ROWS = """
        en - Reply
        en - View 3 replies
        de - Antworten
        fr - Répondre
        es - Responder
        it - Rispondi
        pt - Responder
        nl - Reageer
        pl - Odpowiedz
        ru - Ответить
        uk - Відповісти
        cs - Odpovědět
        ro - Răspunde
        hu - Válaszolok
        el - Απάντηση
        tr - Yanıtla
        ar - رد
        fa - پاسخ دهید
        he - הגיבו
        hi - जवाब दें
        zh - 回复
        ja - 返信する
        ko - 답글달기
        vi - Trả lời
        id - Balas
        sv - Svara
        da - Besvar
        no - Svar
        fi - Vastaa
        en | Reply
        en | Comments
        de | Antworten
        de | Diskussion
        fr | Réactions
        ru | Ответы
        es | Respuesta
        zh | 评论
"""
