"""Words of the room ``comments``: the buttons between readers' comments, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

REPLY = book("""
    en reply; reply to this; reply to this comment; replydelete; reply delete; delete reply; like reply; like · reply; reply · like; upvote; downvote; show replies; hide replies; view replies; view {number} replies; {number} replies; show {number} replies; load more replies; view all replies; top comments; most relevant; most liked; newest first; oldest first; best rated; log in to reply; sign in to reply; log in or register to post comments; post reply; pinned comment; reader comments; readers' comments; {name} says; {name} says:
    de antworten; auf diesen kommentar antworten; leserkommentare; alle kommentare; neueste zuerst; älteste zuerst; beste bewertung; beliebteste zuerst; antworten anzeigen; {number} antworten; {number} antworten anzeigen; {name} sagt
    fr répondre; vos commentaires; vos réactions; voir les réponses; {number} réponses; les plus récents; les plus anciens; {name} dit; {name} a dit
    es responder; tus comentarios; ver respuestas; {number} respuestas; más recientes; más antiguos; más valorados; {name} dice; {name} dijo
    it rispondi; i vostri commenti; più recenti; meno recenti; {number} risposte; vedi risposte; {name} ha detto; {name} dice
    pt responder; mais recentes; mais antigos; mais curtidos; ver respostas; {number} respostas; {name} disse; {name} diz
    nl reageer; reageren; beantwoorden; antwoorden; reacties van lezers; meld misbruik; nieuwste eerst; oudste eerst; {number} antwoorden; toon antwoorden; {name} schreef; {name} zegt
    pl odpowiedz; zgłoś nadużycie; najnowsze komentarze; od najnowszych; od najstarszych; najlepiej oceniane; {number} odpowiedzi; pokaż odpowiedzi
    ru ответить; комментарии читателей; сначала новые; сначала старые; сначала популярные; показать ответы; {number} ответов; {number} ответа; {name} говорит
    uk відповісти; спочатку нові; спочатку старі; спочатку популярні; показати відповіді; {number} відповідей; {name} каже
    cs odpovědět; nejnovější první; od nejnovějších; od nejstarších; {number} odpovědí; {name} napsal
    ro răspunde; raspunde; comentarii cititori; {number} răspunsuri; {name} spune; {name} a spus
    hu válaszolok; hozzászólás; legújabb elöl; {number} válasz; {name} szerint
    el τα σχόλιά σας; αναφορά; παλαιότερα; νεότερα; {number} απαντήσεις; {name} λέει
    tr yanıtla; cevapla; okur yorumları; en yeniler önce; yanıtları göster; {number} yanıt; {name} dedi ki
    ar تعليقات القراء; أبلغ عن إساءة; عرض الردود; {number} ردود
    fa پاسخ دهید; نظرات کاربران; جدیدترین; قدیمی‌ترین; {number} پاسخ
    he הגב; הגיבו; השב; לתגובה; חדשות תחילה; ישנות תחילה; {number} תגובות; תגובות הגולשים
    hi जवाब दें; उत्तर दें; रिप्लाई; रिपोर्ट करें; {number} जवाब
    zh 回复; 回覆; 答复; 网友评论; 網友留言; 最新发布; 最早发布; 按时间; 按热度; {number}条回复; {number}条评论; 热门评论; 精彩评论
    ja 返信; 返信する; 通報する; 引用する; 新しい順; 古い順; おすすめ順; 返信を表示; {number}件の返信; {number}件のコメント; 皆さんのコメント; 読者のコメント
    ko 답글; 답글달기; 답글 달기; 답글 보기; 전체 댓글; 신고하기; 공감순; 최신순; 오래된순; 추천순; 인기순; 답글 {number}; 댓글 {number}; 베스트 댓글; 찬반순; 좋아요순
    vi trả lời; ý kiến bạn đọc; báo vi phạm; mới nhất trước; quan tâm nhất; {number} trả lời; xem {number} trả lời; ý kiến của bạn đọc
    id balas; terpopuler dulu; lihat balasan; {number} balasan; kata pembaca
    sv svara; nyast först; äldst först; visa svar; {number} svar; {name} skriver
    da besvar; nyeste først; ældste først; vis svar; {number} svar; {name} siger
    no svar på kommentar; nyeste først; eldste først; vis svar; {number} svar; {name} sier
    fi vastaa; ilmoita asiaton viesti; ilmianna; uusimmat ensin; vanhimmat ensin; {number} vastausta; näytä vastaukset; {name} sanoo
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
        el - Τα σχόλιά σας
        tr - Yanıtla
        ar - عرض الردود
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
        no - Vis svar
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

SAYS_ROWS = """
        en - Anna Muster says
        de - Anna Muster sagt
        fr - Anne Exemple a dit
        es - Ana Ejemplo dice
        it - Anna Esempio ha detto
        pt - Ana Exemplo disse
        nl - Anna Voorbeeld schreef
        ru - Анна Примерова говорит
        uk - Анна Прикладова каже
        cs - Anna Příkladová napsal
        ro - Ana Exemplu spune
        hu - Példa Anna szerint
        el - Άννα Παραδείγματος λέει
        tr - Ayşe Örnek dedi ki
        sv - Anna Exempel skriver
        da - Anna Eksempel siger
        no - Anna Eksempel sier
        fi - Anna Esimerkki sanoo
        en | Anna Muster says:
        en | "Anna Muster says"
    """

HEADING = book("""
    en permalink; comment; comments; all comments; sort by; comments section; comment section; your comment
    en be respectful; comment removed; name (required); email (required); website (optional)
    de kommentare; kommentar; diskussion; zitieren; leserbriefe
    de jetzt kommentieren; hier kommentieren; artikel kommentieren; ihr kommentar; dein kommentar; leserkommentare anzeigen; alle leserkommentare; kommentare öffnen; kommentarbereich öffnen; zum kommentarbereich; diskussion öffnen; netiquette lesen; unsere netiquette; sortieren nach; antworten ausblenden; kommentar gelöscht; name (erforderlich)
    fr réponse; réponses; commentaire; commentaires; les commentaires; réactions; trier par
    fr votre commentaire
    es respuesta; respuestas; comentario; comentarios; los comentarios; denunciar; reportar; citar; ordenar por
    es comentar noticia; sin comentarios; comentarios desactivados; cargar comentarios; tu comentario; tu opinión; enviar comentario
    it risposta; risposte; commento; commenti; i commenti; segnala; cita; ordina per
    it commenta l'articolo; pubblica commento; commenti disabilitati; nascondi commenti; mostra risposte
    pt resposta; respostas; comentário; comentários; denunciar; citar; ordenar por
    pt comentar notícia; sem comentários; comentários fechados; ler comentários; carregar comentários; comente aqui; seu comentário; responder comentário
    nl reactie; reacties; meld; citeer
    nl verberg reacties; onze huisregels; reactieregels; praat mee; jouw reactie; uw reactie; je reactie; meld reactie; bekijk antwoorden; sorteer op
    pl odpowiedzi; komentarz; komentarze; opinie; zgłoś; cytuj; sortuj
    pl dodaj opinię; wyślij komentarz; komentowanie wyłączone; więcej komentarzy; przeczytaj komentarze; ukryj komentarze; zasady komentowania; regulamin komentowania; wyraź opinię; twój komentarz; twoja opinia; zobacz odpowiedzi; sortuj według
    ru ответ; ответы; комментарий; комментарии; обсуждение; обсудить; пожаловаться; цитировать
    ru комментировать статью; комментировать новость; комментирование закрыто; комментариев нет; будьте первым; оставьте отзыв; напишите комментарий; напишите комментарий...; добавьте комментарий; ваше мнение; посмотреть комментарии; к комментариям; скрыть комментарии; правила комментариев; сортировать по
    uk відповідь; відповіді; коментар; коментарі; обговорення; обговорити; поскаржитися; цитувати
    uk коментувати статтю; коментарі вимкнені; коментування закрите; коментування вимкнено; коментарів немає; будьте першим; напишіть коментар; додайте коментар; ваша думка; переглянути коментарі; дивитися коментарі; до коментарів; сховати коментарі; завантажити коментарі; правила коментарів; обговорити статтю; обговорити новину
    cs odpověď; odpovědi; komentář; komentáře; diskuse; diskuze; nahlásit; citovat
    cs zanechte komentář; okomentovat článek; váš komentář; váš názor; všechny komentáře; číst komentáře; číst diskusi; skrýt komentáře; načíst komentáře; pravidla diskuzí; zobrazit odpovědi; nejstarší první; seřadit podle
    ro răspuns; răspunsuri; comentariu; comentarii; raportează; citează; cele mai vechi
    hu válasz; válaszok; hozzászólások; kommentek; kommentár; jelentem; idézet
    el απάντηση; απαντήσεις; σχόλιο; σχόλια
    tr yanıt; cevap; yorum; yorumlar; şikayet et; alintila; alıntıla; en yeni; en eski
    tr yorumu gönder; yorumlara kapalı; yorum politikası; yorumunuz; düşüncelerinizi paylaşın; yanıtları gör
    ar رد; الرد; ردود; تعليق; تعليقات; التعليقات; إبلاغ; الأحدث; الأقدم
    fa پاسخ; پاسخ‌ها; دیدگاه; دیدگاه‌ها; نظرات; نظرها; گزارش
    he תגובה; תגובות; דווח; ציטוט
    hi जवाब; टिप्पणी; टिप्पणियाँ; टिप्पणियां; कमेंट; कमेंट्स; नवीनतम; सबसे पुराने
    zh 评论; 評論; 留言; 举报; 舉報; 引用
    zh 寫下您的留言; 写下你的评论; 写下您的评论; 查看更多评论; 查看更多評論; 全部評論; 热门跟帖; 热评; 更多评论; 加载更多评论; 还没有人评论; 快来抢沙发; 来说两句吧; 我来说两句; 说两句; 请登录后评论; 请先登录; 請先登入; 登入後留言; 登入發表評論; 送出留言; 發表意見; 留下您的評論; 留言板; 網友評論; 读者评论; 讀者留言; 评论须知; 回复评论; 查看回复; 查看全部回复; 展开回复; 收起回复
    ja コメント; コメント欄; 通報
    ja 投稿ルール; 返信を見る; 読者コメント; 新着順; 共感順
    ko 댓글; 전체댓글; 신고
    ko 댓글이 없습니다; 댓글 펼치기; 댓글 운영규칙; 답글 더보기; 대댓글; 댓글 신고; 삭제된 댓글입니다; 과거순; 순공감순; 찬성순; 의견 남기기; 의견쓰기; 비밀번호; 스팸방지
    vi phản hồi; bình luận; ý kiến; báo xấu; trích dẫn; cũ nhất
    id balasan; komentar; laporkan; kutip; terlama; tanggapan
    sv svar; kommentar; kommentarer; anmäl; rapportera; citera
    sv kommentera inlägget; skriv kommentar; lämna kommentar; inga kommentarer; läs kommentarerna; dölj kommentarer; till kommentarerna; diskutera artikeln; din kommentar; anmäl kommentaren; dölj svar; senaste först; sortera efter
    da svar; kommentar; kommentarer; anmeld; rapportér
    da ingen kommentarer; læs kommentarerne; skjul kommentarer; til kommentarerne; anmeld kommentar; anmeld kommentaren; skjul svar; sorter efter
    no svar; kommentar; kommentarer; rapporter; siter
    no ingen kommentarer; til kommentarfeltet; debattregler; kommentarregler; rapporter kommentar; rapporter kommentaren; sorter etter
    fi vastaus; vastaukset; kommentti; kommentit; lainaa
    fi tilaa kommentoidaksesi; kommentoi uutista; piilota kommentit; siirry kommentteihin; kommentoinnin säännöt; kerro mielipiteesi; kommenttisi; vastaa kommenttiin; järjestä
""")

HEADING_ROWS = """
        en - Permalink
        de - Kommentare
        fr - Réponse
        es - Respuesta
        it - Risposta
        pt - Resposta
        nl - Reactie
        pl - Odpowiedzi
        ru - Ответ
        uk - Відповідь
        cs - Odpověď
        ro - Răspuns
        hu - Válasz
        el - Απάντηση
        tr - Yanıt
        ar - رد
        fa - پاسخ
        he - תגובה
        hi - जवाब
        zh - 评论
        ja - コメント
        ko - 댓글
        vi - Phản hồi
        id - Balasan
        sv - Svar
        da - Svar
        no - Svar
        fi - Vastaus
        en | Comments
        de | Kommentar
        de | Diskussion
        zh | 评论
"""
