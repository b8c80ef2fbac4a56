"""Words of the room ``comments``: the labels of its forms and buttons, which run together, with examples."""

from __future__ import annotations

from cleaner.lines import fold
from cleaner.rules._book import book, joined, one_of

#: Rows are found by labels of so many letters of ASCII, or half as many others, at either end: shorter ones stand at too many. A choice.
SHORTEST = 4

#: Labels that only comments have: one of them must stand in the row.
OWN = book("""
    en viewing comments; view comments; view all comments; read comments; comments; comment; reader comments; all comments; top comments; add comment; add a comment; write a comment; post a comment; post comment; leave a comment; write your comment; your comment; enter your comment; be the first to comment; be the first to respect this comment; be the first to like this; be the first to reply; report comment; report this comment; oldest first; newest first; most liked; best rated; worst rated; most respected; highest rated; most recommended; sort comments by; characters remaining; characters left; cancel reply; submit comment; join the discussion; join the conversation; reply to comment; comment deleted; post reply
    de kommentare anzeigen; kommentare lesen; kommentare ansehen; alle kommentare; kommentare; kommentar; postings anzeigen; postings; kommentar melden; beitrag melden; kommentar schreiben; kommentar verfassen; kommentar abschicken; kommentar absenden; ihr kommentar; dein kommentar; neueste zuerst; älteste zuerst; bestbewertete; bestbewertete zuerst; beste zuerst; beliebteste zuerst; kommentare sortieren; zeichen übrig; verbleibende zeichen; zeichen verbleiben; antwort abbrechen; diskussion beitreten; zur diskussion; zum forum; forum; leserkommentare; mitdiskutieren
    fr voir les commentaires; lire les commentaires; tous les commentaires; commentaires; commentaire; signaler ce commentaire; signaler un abus; écrire un commentaire; ajouter un commentaire; laisser un commentaire; poster un commentaire; votre commentaire; les plus récents; les plus anciens; plus récents; plus anciens; les mieux notés; les plus appréciés; trier les commentaires; caractères restants; annuler la réponse; publier le commentaire; réagir à cet article; soyez le premier à réagir; soyez le premier à commenter; voir les réactions; réactions
    es ver comentarios; leer comentarios; todos los comentarios; comentarios; comentario; denunciar comentario; reportar comentario; escribir un comentario; añadir comentario; deja tu comentario; deja un comentario; publicar comentario; tu comentario; más recientes; más antiguos; más valorados; más votados; mejor valorados; ordenar comentarios; caracteres restantes; cancelar respuesta; sé el primero en comentar; enviar comentario; escribe tu comentario
    it vedi i commenti; leggi i commenti; mostra i commenti; tutti i commenti; commenti; commento; segnala commento; segnala abuso; scrivi un commento; aggiungi un commento; lascia un commento; invia commento; il tuo commento; più recenti; meno recenti; più vecchi; più votati; i più votati; più apprezzati; caratteri rimanenti; caratteri rimasti; annulla risposta; sii il primo a commentare; pubblica commento
    pt ver comentários; ler comentários; todos os comentários; comentários; comentário; denunciar comentário; reportar comentário; escreva um comentário; adicionar comentário; deixe um comentário; deixe seu comentário; publicar comentário; enviar comentário; seu comentário; mais recentes; mais antigos; mais curtidos; mais votados; mais relevantes; caracteres restantes; caracteres; cancelar resposta; seja o primeiro a comentar; sê o primeiro a comentar; comente
    nl reacties bekijken; bekijk reacties; lees reacties; alle reacties; reacties; reactie; meld reactie; reactie melden; schrijf een reactie; plaats reactie; plaats een reactie; reactie plaatsen; laat een reactie achter; jouw reactie; uw reactie; nieuwste eerst; oudste eerst; nieuwste reacties; meest gewaardeerd; hoogst gewaardeerd; tekens over; tekens resterend; reactie annuleren; wees de eerste die reageert; mee praten; praat mee
    pl zobacz komentarze; czytaj komentarze; pokaż komentarze; wszystkie komentarze; komentarze; komentarz; komentarzy; zgłoś komentarz; zgłoś nadużycie; napisz komentarz; dodaj komentarz; skomentuj; twój komentarz; wyślij komentarz; od najnowszych; od najstarszych; najnowsze; najstarsze; najlepiej oceniane; najwyżej oceniane; pozostało znaków; anuluj odpowiedź; dołącz do dyskusji
    ru показать комментарии; читать комментарии; все комментарии; комментарии; комментарий; комментариев; комментария; пожаловаться на комментарий; написать комментарий; добавить комментарий; оставить комментарий; ваш комментарий; отправить комментарий; сначала новые; сначала старые; сначала лучшие; сначала популярные; по популярности; по дате; осталось символов; символов осталось; отменить ответ; обсудить
    uk показати коментарі; читати коментарі; усі коментарі; всі коментарі; коментарі; коментар; коментарів; поскаржитися на коментар; написати коментар; додати коментар; залишити коментар; ваш коментар; надіслати коментар; спочатку нові; спочатку старі; спочатку кращі; спочатку популярні; за популярністю; залишилося символів; скасувати відповідь; обговорити
    cs zobrazit komentáře; číst komentáře; všechny komentáře; komentáře; komentář; komentářů; vstoupit do diskuse; vstoupit do diskuze; diskuse; diskuze; zobrazit diskusi; nahlásit příspěvek; nahlásit komentář; napsat komentář; přidat komentář; přidat příspěvek; váš komentář; odeslat komentář; od nejnovějších; od nejstarších; nejnovější příspěvky; nejlépe hodnocené; příspěvků; příspěvky; příspěvek; zbývá znaků; zrušit odpověď
    ro vezi comentariile; citește comentariile; toate comentariile; comentarii; comentariu; raportează comentariul; scrie un comentariu; adaugă un comentariu; adaugă comentariu; lasă un comentariu; comentariul tău; trimite comentariul; cele mai noi; cele mai vechi; cele mai apreciate; caractere rămase; anulează răspunsul; fii primul care comentează
    hu hozzászólások megtekintése; hozzászólások; hozzászólás; kommentek; komment; komment jelentése; hozzászólás jelentése; új hozzászólás; írj hozzászólást; szólj hozzá; szóljon hozzá; hozzászólás küldése; legújabb elöl; legrégebbi elöl; legújabbak; legrégebbiek; legjobbra értékelt; hátralévő karakterek; karakter maradt; válasz megszakítása
    el προβολή σχολίων; δείτε τα σχόλια; όλα τα σχόλια; σχόλια; σχόλιο; αναφορά σχολίου; γράψτε σχόλιο; προσθήκη σχολίου; αφήστε ένα σχόλιο; το σχόλιό σας; υποβολή σχολίου; αποστολή σχολίου; νεότερα πρώτα; παλαιότερα πρώτα; πιο δημοφιλή; χαρακτήρες απομένουν; ακύρωση απάντησης
    tr yorumları gör; yorumları oku; tüm yorumlar; yorumlar; yorum; yorumu bildir; yorumu şikayet et; yorum yaz; yorum yap; yorum ekle; yorumunuzu yazın; yorumunuz; yorum gönder; en yeniler; en eskiler; en yeni; en eski; en beğenilen; en çok beğenilen; kalan karakter; karakter kaldı; yanıtı iptal et; ilk yorumu sen yap
    ar عرض التعليقات; قراءة التعليقات; جميع التعليقات; التعليقات; تعليقات; تعليق; الإبلاغ عن التعليق; اكتب تعليقك; أضف تعليقك; أضف تعليقا; اترك تعليقا; تعليقك; إرسال التعليق; الأحدث أولا; الأقدم أولا; الأحدث; الأقدم; الأكثر إعجابا; الأكثر تفاعلا; حرف متبقي; الأحرف المتبقية; إلغاء الرد
    fa مشاهده نظرات; همه نظرات; نظرات; نظر; نظرات کاربران; نظر شما; گزارش تخلف; ثبت نظر; ارسال نظر; دیدگاه شما; ارسال دیدگاه; جدیدترین; قدیمی‌ترین; محبوب‌ترین; پربازدیدترین نظرات; کاراکتر باقی مانده; لغو پاسخ; نظر خود را بنویسید; متن نظر
    he הצג תגובות; לכל התגובות; כל התגובות; תגובות; תגובה; דווח על תגובה; הגב לכתבה; כתוב תגובה; כתבו תגובה; הוסף תגובה; הוסיפו תגובה; שלח תגובה; שליחת תגובה; תוכן התגובה; נושא התגובה; החדשות תחילה; הישנות תחילה; מהחדש לישן; מהישן לחדש; הכי מדורגות; תווים נותרו; ביטול תגובה
    hi टिप्पणियां देखें; टिप्पणियाँ देखें; सभी टिप्पणियां; टिप्पणियां; टिप्पणियाँ; टिप्पणी; कमेंट; कमेंट्स; कमेंट करें; टिप्पणी करें; टिप्पणी लिखें; अपनी टिप्पणी लिखें; टिप्पणी की रिपोर्ट करें; नवीनतम; सबसे पुराने; सबसे पसंदीदा; शेष अक्षर
    zh 查看评论; 查看評論; 查看留言; 全部评论; 全部評論; 所有评论; 评论; 評論; 留言; 条评论; 則留言; 则留言; 我要评论; 我要評論; 我要留言; 发表评论; 發表評論; 发表留言; 發表留言; 举报评论; 檢舉留言; 最新评论; 最热评论; 热门评论; 熱門留言; 最新留言; 按时间排序; 按热度排序; 还可输入; 剩余字数; 取消回复; 取消回覆; 写评论; 寫留言
    ja コメントを見る; コメントを読む; すべてのコメント; コメント; 件のコメント; コメントを書く; コメントする; コメントを投稿; コメントを投稿する; コメントを送信; コメントを報告; 違反報告; 新しい順; 古い順; 人気順; いいね順; おすすめ順; 残り文字数; 返信をキャンセル; 共感順
    ko 댓글 보기; 전체 댓글; 전체댓글; 댓글; 댓글쓰기; 댓글 쓰기; 댓글 작성; 댓글 등록; 댓글 신고; 댓글을 입력해주세요; 댓글을 입력해 주세요; 댓글을 입력하세요; 최신순; 오래된순; 과거순; 공감순; 추천순; 순공감순; 인기순; 답글 작성; 답글쓰기; 비밀댓글
    vi xem bình luận; tất cả bình luận; bình luận; ý kiến bạn đọc; báo cáo bình luận; báo vi phạm; viết bình luận; gửi bình luận; thêm bình luận; bình luận của bạn; ý kiến của bạn; mới nhất trước; cũ nhất trước; quan tâm nhất; mới nhất; cũ nhất; ký tự còn lại; hủy trả lời
    id lihat komentar; baca komentar; semua komentar; komentar; laporkan komentar; tulis komentar; tulis komentar anda; tulis komentarmu; kirim komentar; tambahkan komentar; beri komentar; komentar anda; komentar terbaru; terbaru; terlama; terpopuler; paling disukai; sisa karakter; karakter tersisa; batalkan balasan; jadilah yang pertama berkomentar
    sv visa kommentarer; läs kommentarer; alla kommentarer; kommentarer; kommentar; anmäl kommentar; anmäl kommentaren; skriv en kommentar; skriv kommentar; lämna en kommentar; lägg till kommentar; skicka kommentar; din kommentar; nyast först; äldst först; mest gillade; populärast först; tecken kvar; avbryt svar; var först med att kommentera; bli först att kommentera
    da vis kommentarer; læs kommentarer; alle kommentarer; kommentarer; kommentar; anmeld kommentar; rapportér kommentar; skriv en kommentar; skriv kommentar; tilføj kommentar; send kommentar; din kommentar; nyeste først; ældste først; mest populære; mest likede; tegn tilbage; annuller svar; vær den første til at kommentere; deltag i debatten
    no vis kommentarer; les kommentarer; alle kommentarer; kommentarer; kommentar; rapporter kommentar; skriv en kommentar; skriv kommentar; legg til kommentar; legg igjen en kommentar; send kommentar; din kommentar; nyeste først; eldste først; mest likte; mest populære; tegn igjen; avbryt svar; vær den første til å kommentere; delta i debatten
    fi näytä kommentit; lue kommentit; kaikki kommentit; kommentit; kommentti; kommenttia; ilmoita asiaton viesti; ilmoita asiattomasta viestistä; kirjoita kommentti; lisää kommentti; lähetä kommentti; kommenttisi; uusimmat ensin; vanhimmat ensin; suosituimmat ensin; tykätyimmät; merkkiä jäljellä; peruuta vastaus; kommentoi; osallistu keskusteluun
""")

#: Labels that stand beside them, and elsewhere too.
BESIDE = book("""
    en reply; replies; like; likes; dislike; share; report; flag; edit; delete; sort by; newest; oldest; best; top; popular; most recent; show more; load more; log in; login; sign in; sign up; register; name; email; e-mail; website; required; optional; not required; post; send; submit; cancel; save; follow; agree; disagree; thumbs up; thumbs down; views; view; yes; no; recommend; respect
    de antworten; antwort; gefällt mir; gefällt mir nicht; daumen hoch; daumen runter; teilen; melden; löschen; bearbeiten; sortieren nach; sortierung; neueste; älteste; beste; beliebteste; mehr anzeigen; mehr laden; anmelden; einloggen; registrieren; name; e-mail; pflichtfeld; optional; absenden; abschicken; senden; abbrechen; zustimmen; ablehnen; folgen; empfehlen
    fr répondre; réponse; réponses; j'aime; je n'aime pas; aimer; partager; signaler; supprimer; modifier; trier par; voir plus; afficher plus; se connecter; connexion; s'inscrire; nom; e-mail; email; site web; obligatoire; facultatif; envoyer; publier; annuler; valider; pertinents; pertinence
    es responder; respuesta; respuestas; me gusta; no me gusta; compartir; denunciar; reportar; eliminar; editar; ordenar por; ver más; cargar más; iniciar sesión; regístrate; registrarse; nombre; correo electrónico; email; web; obligatorio; opcional; enviar; publicar; cancelar; recientes; antiguos; citar
    it rispondi; risposta; risposte; mi piace; non mi piace; condividi; segnala; elimina; modifica; ordina per; mostra altri; carica altri; accedi; registrati; nome; email; e-mail; sito web; obbligatorio; facoltativo; invia; pubblica; annulla; recenti
    pt responder; resposta; respostas; curtir; gosto; gostei; não gostei; não gosto; compartilhar; partilhar; denunciar; excluir; eliminar; editar; ordenar por; ver mais; carregar mais; entrar; login; cadastre-se; criar conta; nome; e-mail; email; site; obrigatório; opcional; enviar; publicar; cancelar; restam; resta
    nl reageer; reageren; beantwoorden; antwoord; antwoorden; vind ik leuk; leuk; niet leuk; delen; meld; melden; verwijder; bewerk; sorteer op; sorteren op; toon meer; meer laden; inloggen; log in; registreren; naam; e-mail; website; verplicht; optioneel; verzenden; verstuur; plaatsen; annuleren; nieuwste; oudste
    pl odpowiedz; odpowiedzi; lubię to; nie lubię; udostępnij; zgłoś; usuń; edytuj; sortuj; sortuj według; pokaż więcej; zaloguj się; zaloguj; zarejestruj się; imię; podpis; nick; e-mail; email; wymagane; opcjonalnie; wyślij; opublikuj; anuluj; najpopularniejsze; cytuj; zgadzam się; nie zgadzam się
    ru ответить; ответы; ответов; нравится; не нравится; поделиться; пожаловаться; удалить; редактировать; сортировать; сортировка; показать еще; войти; вход; регистрация; зарегистрироваться; имя; ваше имя; e-mail; email; обязательно; отправить; опубликовать; отмена; новые; старые; лучшие; популярные; цитировать
    uk відповісти; відповіді; відповідей; подобається; не подобається; поділитися; поскаржитися; видалити; редагувати; сортувати; показати ще; увійти; вхід; реєстрація; зареєструватися; ім'я; ваше ім'я; e-mail; email; обов'язково; надіслати; відправити; опублікувати; скасувати; нові; старі; кращі; популярні; цитувати
    cs odpovědět; odpovědi; líbí se mi; nelíbí se mi; sdílet; nahlásit; smazat; upravit; řadit podle; seřadit podle; zobrazit více; načíst další; přihlásit se; přihlásit; registrovat; registrovat se; jméno; e-mail; email; povinné; nepovinné; odeslat; vložit; zrušit; nejnovější; nejstarší; souhlasím; nesouhlasím; citovat
    ro răspunde; răspunsuri; îmi place; nu îmi place; distribuie; raportează; șterge; editează; sortează după; ordonează după; vezi mai multe; autentificare; înregistrare; nume; email; e-mail; obligatoriu; opțional; trimite; publică; anulează; citează; salvează
    hu válasz; válaszok; válaszolok; tetszik; nem tetszik; megosztás; jelentés; jelentem; törlés; szerkesztés; rendezés; rendezés szerint; továbbiak; belépés; bejelentkezés; regisztráció; név; e-mail; email; kötelező; küldés; mégse; mégsem; legújabb; legrégebbi; idézés
    el απάντηση; απαντήσεις; μου αρέσει; δεν μου αρέσει; κοινοποίηση; αναφορά; διαγραφή; επεξεργασία; ταξινόμηση; ταξινόμηση κατά; περισσότερα; σύνδεση; εγγραφή; όνομα; email; e-mail; υποχρεωτικό; προαιρετικό; αποστολή; υποβολή; ακύρωση; νεότερα; παλαιότερα
    tr yanıtla; cevapla; yanıt; cevap; beğen; beğenme; beğendim; beğenmedim; paylaş; şikayet et; bildir; sil; düzenle; sırala; sıralama; daha fazla; daha fazla göster; giriş yap; üye ol; kayıt ol; adınız; ad soyad; isim; e-posta; email; zorunlu; gönder; iptal; vazgeç; alıntıla
    ar رد; الرد; ردود; إعجاب; أعجبني; لم يعجبني; مشاركة; شارك; إبلاغ; بلاغ; حذف; تعديل; ترتيب حسب; فرز حسب; المزيد; عرض المزيد; تسجيل الدخول; تسجيل; الاسم; البريد الإلكتروني; مطلوب; اختياري; إرسال; نشر; إلغاء
    fa پاسخ; پاسخ‌ها; پسندیدم; موافقم; مخالفم; لایک; اشتراک گذاری; گزارش; حذف; ویرایش; مرتب سازی; مرتب‌سازی بر اساس; بیشتر; ورود; ثبت نام; نام; نام شما; ایمیل; الزامی; اختیاری; ارسال; انصراف; لغو; انتشار یافته; در انتظار بررسی; غیر قابل انتشار
    he הגב; השב; אהבתי; לא אהבתי; שתף; שיתוף; דווח; מחק; ערוך; מיין לפי; מיון לפי; הצג עוד; טען עוד; התחבר; התחברות; הרשמה; שם; כינוי; אימייל; דוא"ל; לא חובה; חובה; שלח; שליחה; בטל; ביטול; נושא; כותרת
    hi जवाब दें; जवाब; रिप्लाई; लाइक; पसंद; नापसंद; शेयर करें; शेयर; रिपोर्ट करें; हटाएं; संपादित करें; और देखें; लॉगिन; लॉग इन; साइन इन; नाम; ईमेल; आवश्यक; वैकल्पिक; भेजें; सबमिट; रद्द करें
    zh 回复; 回覆; 赞; 讚; 点赞; 踩; 分享; 举报; 檢舉; 删除; 刪除; 排序; 更多; 登录; 登入; 注册; 註冊; 昵称; 暱稱; 姓名; 邮箱; 必填; 选填; 发布; 發布; 提交; 送出; 取消; 最新; 最早; 最热; 最熱; 字; 条; 條; 则; 則
    ja 返信; 返信する; いいね; いいね!; シェア; 報告; 通報; 削除; 編集; 並び替え; もっと見る; ログイン; 新規登録; 名前; お名前; メールアドレス; 必須; 任意; 送信; 投稿; 投稿する; キャンセル; 件; 最新; 共感した; なるほど; うーん
    ko 답글; 답글달기; 좋아요; 싫어요; 공감; 비공감; 공유; 신고; 삭제; 수정; 정렬; 더보기; 로그인; 회원가입; 이름; 닉네임; 비밀번호; 이메일; 필수; 선택; 등록; 등록하기; 취소; 자; 개
    vi trả lời; thích; không thích; chia sẻ; báo cáo; xóa; sửa; sắp xếp; sắp xếp theo; xem thêm; đăng nhập; đăng ký; họ tên; họ và tên; tên; email; bắt buộc; gửi; hủy; đăng
    id balas; balasan; suka; tidak suka; bagikan; laporkan; hapus; edit; urutkan; urutkan berdasarkan; lihat lainnya; muat lainnya; masuk; daftar; login; nama; email; wajib; opsional; kirim; batal
    sv svara; svar; gilla; ogilla; gillar; dela; anmäl; ta bort; redigera; sortera efter; sortera; visa fler; visa mer; logga in; registrera; namn; e-post; obligatoriskt; valfritt; skicka; publicera; avbryt; nyast; äldst; populärast
    da svar; besvar; synes godt om; like; del; anmeld; rapportér; slet; rediger; sorter efter; sorter; vis flere; vis mere; log ind; opret; navn; e-mail; obligatorisk; valgfrit; send; offentliggør; annuller; nyeste; ældste
    no svar; lik; liker; liker ikke; del; rapporter; slett; rediger; sorter etter; sorter; vis flere; vis mer; logg inn; registrer; navn; e-post; obligatorisk; valgfritt; send; publiser; avbryt; nyeste; eldste
    fi vastaa; vastaukset; vastausta; tykkää; tykkäykset; en tykkää; jaa; ilmianna; poista; muokkaa; järjestä; lajittele; näytä lisää; kirjaudu; kirjaudu sisään; rekisteröidy; nimi; nimimerkki; sähköposti; pakollinen; vapaaehtoinen; lähetä; julkaise; peruuta; uusimmat; vanhimmat; suosituimmat
""")

#: A label as a pattern, one that comments alone have, and how rows of them begin and end.
LABEL = f"(?>{one_of(joined(OWN, BESIDE))})(?!\\w)"
MARK = one_of(OWN)
LABELS = tuple(
    dict.fromkeys(
        fold(label).lower()
        for words in joined(OWN, BESIDE).languages.values()
        for label in words
        if len(label) * (1 if label.isascii() else 2) >= SHORTEST
    )
)

BAR_ROWS = """
        en - Viewing comments: Newest first | Oldest first | Top
        en - 12 comments Sort by: newest, oldest
        en - Add a comment… Name (required) Email (required) Submit
        de - 12 Kommentare anzeigen | Neueste zuerst
        de - Kommentar melden Antworten 3 Gefällt mir
        fr - 12 commentaires Trier par : les plus récents
        es - Denunciar comentario Responder Me gusta (4)
        it - 12 commenti Ordina per: più recenti, più votati
        pt - Seja o primeiro a comentar! Restam 500 caracteres
        nl - 12 reacties | Nieuwste eerst | Inloggen
        pl - Komentarze (12) Od najnowszych Od najstarszych
        ru - 12 комментариев Сначала новые Войти
        uk - Коментарі (12) Спочатку нові Увійти
        cs - Vstoupit do diskuse (12 příspěvků)
        ro - Comentarii (12) Cele mai noi Cele mai vechi
        hu - 12 hozzászólás Legújabb elöl Belépés
        el - Σχόλια (12) Νεότερα πρώτα
        tr - Yorumlar (12) En yeniler En eskiler
        ar - التعليقات (12) الأحدث الأقدم
        fa - نظرات کاربران (12) جدیدترین
        he - כתוב תגובה שם (לא חובה) שלח
        hi - टिप्पणियां (12) नवीनतम लॉगिन
        zh - 全部评论(12) 最新 最热
        ja - コメント(12) 新しい順 古い順
        ko - 댓글 12 최신순 공감순
        vi - Bình luận (12) Mới nhất Quan tâm nhất
        id - Tulis komentar... Sisa karakter 500 Kirim Batal
        sv - 12 kommentarer Nyast först Logga in
        da - 12 kommentarer Nyeste først Log ind
        no - 12 kommentarer Nyeste først Logg inn
        fi - 12 kommenttia Uusimmat ensin Kirjaudu
        en | Newest first, oldest last
        en | Comments
        en | 12 comments
        en | Reply, comment, share: the three steps
        de | Kommentar
        de | Neueste zuerst
        es | Comentarios
    """
