"""Words of the room ``feedback``: ratings, error reports and polls, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

RATING = book("""
    en was this article helpful?; was this helpful?; was this page helpful?; was this information helpful?; was this article useful?; was this useful?; did you find this article helpful?; did you find this helpful?; did you find this page useful?; did you like this article?; did you enjoy this article?; how useful was this post?; how helpful was this article?; how would you rate this article?; rate this article; rate this post; rate this story; rate this page; please rate this article; click on a star to rate it!; average rating {number} / {number}. vote count: {number}; no votes so far! be the first to rate this post; we are sorry that this post was not useful for you!; let us improve this post!; tell us how we can improve this post?; thank you for your feedback; thank you for your feedback!; thanks for your feedback; thanks for your feedback!; thank you for rating; your vote has been counted; {number} people found this helpful; {number} of {number} people found this helpful; give us your feedback; give feedback; send feedback; send us feedback; share your feedback; leave feedback; provide feedback; help us improve; tell us what you think
    de war dieser artikel hilfreich?; war das hilfreich?; war diese seite hilfreich?; war dieser beitrag hilfreich?; wie hat ihnen dieser artikel gefallen?; wie hat dir dieser artikel gefallen?; wie gefällt ihnen dieser artikel?; wie fanden sie diesen artikel?; hat ihnen der artikel gefallen?; hat ihnen dieser artikel gefallen?; hat dir der artikel gefallen?; hat dir dieser artikel gefallen?; diesen artikel bewerten; artikel bewerten; bewerten sie diesen artikel; bewerte diesen artikel; beitrag bewerten; durchschnittliche bewertung: {number}; vielen dank für ihr feedback; vielen dank für dein feedback; danke für ihr feedback; danke für dein feedback!; danke für ihre bewertung; vielen dank für ihre bewertung; feedback geben; feedback an die redaktion; ihr feedback; geben sie uns feedback; sagen sie uns ihre meinung
    fr cet article vous a-t-il été utile ?; cet article vous a été utile ?; cet article vous a plu ?; cet article vous a-t-il plu ?; avez-vous aimé cet article ?; vous avez aimé cet article ?; cette page vous a-t-elle été utile ?; cette information vous a-t-elle été utile ?; notez cet article; noter cet article; évaluez cet article; donnez votre avis; donner votre avis; donnez-nous votre avis; merci pour votre avis; merci pour votre retour; merci d'avoir voté; votre avis nous intéresse; votre avis compte
    es ¿te ha gustado este artículo?; ¿te gustó este artículo?; ¿te ha resultado útil?; ¿te ha sido útil este artículo?; ¿te ha resultado útil este artículo?; ¿te resultó útil?; ¿fue útil este artículo?; ¿te gustó la nota?; ¿te gustó esta nota?; ¿te ha parecido útil?; ¿qué te ha parecido este artículo?; valora este artículo; valora esta noticia; califica este artículo; califica esta nota; calificar este artículo; puntúa este artículo; gracias por tu opinión; gracias por tu voto; gracias por tu valoración; gracias por tus comentarios; déjanos tu opinión; danos tu opinión; haz clic en una estrella para puntuar
    it questo articolo ti è stato utile?; ti è stato utile questo articolo?; ti è piaciuto questo articolo?; ti è piaciuto l'articolo?; è stato utile?; valuta questo articolo; vota questo articolo; vota l'articolo; dai un voto a questo articolo; grazie per il tuo feedback; grazie per il tuo voto; lascia un feedback; dicci cosa ne pensi
    pt este artigo foi útil?; esta informação foi útil?; isto foi útil?; isso foi útil?; este conteúdo foi útil?; esta página foi útil?; gostou deste artigo?; gostou do artigo?; gostou desta matéria?; gostou da notícia?; o que achou deste artigo?; o que achou desta matéria?; avalie este artigo; avalie esta matéria; avalie esta notícia; dê sua nota; obrigado pelo seu feedback; obrigado pela sua avaliação; obrigado pelo feedback; obrigado pelo seu voto; deixe sua opinião; dê a sua opinião; envie seu feedback
    nl was dit artikel nuttig?; was dit nuttig?; vond je dit artikel nuttig?; heeft dit artikel je geholpen?; was deze pagina nuttig?; wat vond je van dit artikel?; wat vind je van dit artikel?; beoordeel dit artikel; geef je mening; geef ons feedback; bedankt voor je feedback; bedankt voor uw feedback; bedankt voor je stem; heb je feedback?
    pl czy ten artykuł był pomocny?; czy artykuł był pomocny?; czy ten artykuł był przydatny?; czy artykuł był przydatny?; czy ta strona była pomocna?; podobał ci się ten artykuł?; spodobał ci się artykuł?; podoba ci się ten artykuł?; oceń artykuł; oceń ten artykuł; oceń jakość naszego artykułu; twoja ocena; średnia ocena; dziękujemy za opinię; dziękujemy za ocenę; dziękujemy za twój głos; dziękujemy za oddanie głosu; twoja opinia jest dla nas ważna
    ru была ли статья полезной?; была ли эта статья полезной?; была ли статья полезна?; была ли эта статья полезна?; статья была полезна?; статья оказалась полезной?; эта статья была полезна?; понравилась статья?; вам понравилась статья?; понравился материал?; понравилась новость?; оцените статью; оцените эту статью; оцените материал; оцените публикацию; оценить статью; рейтинг статьи; спасибо за вашу оценку; спасибо за ваш отзыв; спасибо за оценку; ваша оценка; ваш голос учтен; ваш голос принят; оставить отзыв; поставьте оценку
    uk чи була стаття корисною?; чи була ця стаття корисною?; стаття була корисною?; чи корисна ця стаття?; сподобалася стаття?; сподобалась стаття?; вам сподобалася стаття?; сподобався матеріал?; оцініть статтю; оцініть матеріал; оцініть новину; оцінити статтю; дякуємо за оцінку; дякуємо за ваш відгук; дякуємо за вашу оцінку; ваша оцінка; залишити відгук
    cs byl pro vás článek užitečný?; byl tento článek užitečný?; byl článek užitečný?; pomohl vám tento článek?; líbil se vám článek?; líbil se vám tento článek?; líbí se vám článek?; ohodnoťte článek; ohodnoťte tento článek; hodnocení článku; ohodnotit článek; děkujeme za hodnocení; děkujeme za vaši zpětnou vazbu; děkujeme za zpětnou vazbu; děkujeme za váš hlas; váš názor nás zajímá
    ro ți-a fost util acest articol?; a fost util acest articol?; ți-a plăcut articolul?; ți-a plăcut acest articol?; v-a plăcut articolul?; evaluează articolul; acordă o notă; acordă o notă articolului; mulțumim pentru feedback; mulțumim pentru vot; părerea ta contează; spune-ți părerea
    hu hasznos volt a cikk?; hasznos volt ez a cikk?; hasznosnak találta a cikket?; hasznosnak találtad a cikket?; tetszett a cikk?; tetszett ez a cikk?; értékelje a cikket; értékeld a cikket; értékelés; köszönjük a visszajelzést; köszönjük visszajelzését; köszönjük az értékelést; köszönjük szavazatát; mondja el véleményét
    el σας φάνηκε χρήσιμο το άρθρο;; σας άρεσε το άρθρο;; σας άρεσε αυτό το άρθρο;; ήταν χρήσιμο αυτό το άρθρο;; βαθμολογήστε το άρθρο; αξιολογήστε το άρθρο; ευχαριστούμε για την αξιολόγηση; ευχαριστούμε για τη γνώμη σας; πείτε μας τη γνώμη σας; βαθμολογήστε αυτό το άρθρο
    tr bu haber faydalı oldu mu?; bu yazı faydalı oldu mu?; bu makale yararlı oldu mu?; bu makale faydalı oldu mu?; bu içerik faydalı oldu mu?; bu haberi beğendiniz mi?; bu yazıyı beğendiniz mi?; haberi beğendiniz mi?; bu habere tepkiniz ne?; tepkiniz nedir?; bu habere emoji ile tepki ver; bu haberi puanla; bu yazıyı puanla; bu yazıya puan ver; makaleyi değerlendir; bu haberi oylayın; geri bildiriminiz için teşekkürler; geri bildiriminiz için teşekkür ederiz; oyunuz için teşekkürler; değerlendirmeniz için teşekkürler; değerlendirmeleriniz bizim için önemli; görüşleriniz bizim için değerli
    ar هل كان هذا المقال مفيدا؟; هل كان هذا المقال مفيداً؟; هل كانت هذه المقالة مفيدة؟; هل كانت المقالة مفيدة؟; هل أعجبك المقال؟; هل أعجبك هذا المقال؟; هل كان هذا مفيدا؟; قيم المقال; قيم هذا المقال; قيّم هذا المقال; قيم هذا الخبر; شكرا لتقييمك; شكراً لتقييمك; شكرا على ملاحظاتك; شكراً لملاحظاتك; رأيك يهمنا; تقييم المقال
    fa آیا این مطلب مفید بود؟; آیا این مقاله مفید بود؟; این مطلب برای شما مفید بود؟; به این مطلب امتیاز دهید; به این مقاله امتیاز دهید; به این خبر امتیاز دهید; امتیاز شما; از بازخورد شما متشکریم; از رای شما متشکریم
    he האם המאמר היה שימושי?; האם הכתבה עניינה אותך?; אהבתם את הכתבה?; אהבת את הכתבה?; האם המידע עזר לך?; דרגו את הכתבה; דרג את הכתבה; דרגו את המאמר; דרג כתבה; תודה על המשוב; תודה על ההצבעה; תודה על הדירוג; ספרו לנו מה דעתכם
    hi क्या यह लेख उपयोगी था?; क्या यह लेख आपके लिए उपयोगी था?; क्या यह खबर उपयोगी थी?; क्या आपको यह लेख पसंद आया?; क्या आपको यह खबर पसंद आई?; क्या यह जानकारी उपयोगी थी?; इस लेख को रेट करें; इस खबर को रेट करें; आपकी प्रतिक्रिया के लिए धन्यवाद; फीडबैक दें; अपना फीडबैक दें; आपके फीडबैक के लिए धन्यवाद
    zh 这篇文章有帮助吗？; 這篇文章有幫助嗎？; 本文对您有帮助吗？; 本文是否有帮助？; 您觉得这篇文章怎么样？; 您对本文的评价; 给文章打分; 为本文评分; 為本文評分; 请为本文评分; 请对本文打分; 感谢您的反馈; 感謝您的回饋; 感谢您的评分; 感谢您的投票; 喜欢这篇文章吗？; 喜歡這篇文章嗎？; 觉得文章不错; 意见反馈; 意見回饋; 您的支持是我们前进的动力; 看完这篇文章有何感觉
    ja この記事は役に立ちましたか？; この記事は参考になりましたか？; この記事はいかがでしたか？; この記事はお役に立ちましたか？; このページは役に立ちましたか？; このページは参考になりましたか？; この情報は役に立ちましたか？; この記事を評価する; この記事を評価してください; 記事を評価; 参考になった; 役に立った; 役に立たなかった; 参考にならなかった; フィードバックありがとうございます; ご協力ありがとうございました; ご意見をお聞かせください; フィードバックを送る; ご意見・ご感想; ご意見・ご感想はこちら
    ko 이 기사가 도움이 되었나요?; 이 기사가 도움이 됐나요?; 이 기사가 마음에 드셨나요?; 이 기사가 마음에 들었다면, 좋아요를 눌러주세요; 이 기사를 평가해주세요; 이 기사를 평가해 주세요; 기사를 평가해주세요; 이 글이 도움이 되었나요?; 이 기사 어떠셨나요?; 이 기사를 추천합니다; 기사를 추천 하시겠습니까?; 의견을 보내주셔서 감사합니다; 소중한 의견 감사합니다; 피드백을 주셔서 감사합니다; 도움이 되었나요?; 이 기사에 대해 어떻게 생각하시나요?
    vi bài viết có hữu ích không?; bài viết này có hữu ích không?; bài viết này có hữu ích với bạn không?; bạn thấy bài viết này thế nào?; bạn có thích bài viết này không?; bạn có thấy bài viết này hữu ích?; đánh giá bài viết; đánh giá bài viết này; đánh giá của bạn; cảm ơn bạn đã đánh giá; cảm ơn phản hồi của bạn; cảm ơn bạn đã phản hồi; gửi phản hồi; góp ý cho chúng tôi
    id apakah artikel ini bermanfaat?; apakah artikel ini membantu?; apakah artikel ini bermanfaat bagi anda?; apakah informasi ini bermanfaat?; apakah anda menyukai artikel ini?; apa reaksi anda?; bagaimana reaksi anda?; bagaimana reaksi anda tentang artikel ini?; beri rating artikel ini; beri nilai artikel ini; beri penilaian artikel ini; terima kasih atas masukan anda; terima kasih atas penilaian anda; terima kasih atas feedback anda; berikan masukan; kirim masukan
    sv var artikeln till hjälp?; var den här artikeln till hjälp?; var artikeln användbar?; hjälpte den här artikeln dig?; vad tyckte du om artikeln?; vad tycker du om artikeln?; gillade du artikeln?; betygsätt artikeln; betygsätt denna artikel; tack för din feedback; tack för ditt svar; tack för din röst; tack för din åsikt; lämna feedback; ge feedback; var sidan till hjälp?
    da var artiklen nyttig?; var denne artikel nyttig?; hjalp denne artikel dig?; var denne artikel relevant for dig?; hvad synes du om artiklen?; kunne du lide artiklen?; bedøm artiklen; bedøm denne artikel; tak for din feedback; tak for din vurdering; tak for din stemme; tak for din mening; giv feedback; giv os feedback; relevant for andre?
    no var artikkelen nyttig?; var denne artikkelen nyttig?; var denne artikkelen til hjelp?; hva synes du om artikkelen?; hva synes du om saken?; likte du artikkelen?; likte du saken?; vurder artikkelen; gi saken terningkast; takk for din tilbakemelding; takk for tilbakemeldingen; takk for tilbakemeldingen!; takk for din stemme; gi tilbakemelding; gi oss tilbakemelding
    fi oliko artikkelista apua?; oliko artikkeli hyödyllinen?; oliko tästä artikkelista hyötyä?; oliko tämä artikkeli hyödyllinen?; mitä pidit artikkelista?; mitä pidit jutusta?; piditkö artikkelista?; piditkö jutusta?; arvioi artikkeli; arvioi juttu; anna palautetta; anna palautetta jutusta; kiitos palautteesta; kiitos palautteestasi; kiitos palautteestasi!; kiitos äänestäsi; lähetä palautetta
""")

RATING_ROWS = """
        en - Was this article helpful?
        en - 12 of 14 people found this helpful
        de - Wie hat Ihnen dieser Artikel gefallen?
        fr - Cet article vous a été utile ?
        es - ¿Te gustó este artículo?
        it - Ti è piaciuto questo articolo?
        pt - Este artigo foi útil?
        nl - Wat vond je van dit artikel?
        pl - Oceń artykuł
        ru - Была ли статья полезной?
        uk - Оцініть статтю
        cs - Líbil se vám článek?
        ro - Ți-a plăcut articolul?
        hu - Tetszett a cikk?
        el - Βαθμολογήστε το άρθρο
        tr - Değerlendirmeleriniz bizim için önemli
        ar - هل كان هذا المقال مفيداً؟
        fa - به این مطلب امتیاز دهید
        he - דרגו את הכתבה
        hi - क्या यह लेख उपयोगी था?
        zh - 请为本文评分
        ja - この記事は役に立ちましたか?
        ko - 이 기사가 마음에 들었다면, 좋아요를 눌러주세요.
        vi - Bài viết có hữu ích không?
        id - Bagaimana reaksi Anda?
        sv - Vad tyckte du om artikeln?
        da - Relevant for andre?
        no - Takk for tilbakemeldingen!
        fi - Anna palautetta
        en | Was this really necessary?
        en | Was this helpful to the fishermen of the island?
        de | Was ging dir durch den Kopf?
        de | Hat dir die Reise gefallen?
        en | Ratings
"""

ERROR = book("""
    en report an error; report a mistake; report a typo; report an issue; report a problem; report a correction; report error; spotted an error?; spotted a mistake?; spotted a typo?; found an error?; found a mistake?; found a typo?; see an error?; notice an error?; did you spot an error?; suggest a correction; request a correction; submit a correction; suggest an edit; report inaccuracy; report this article; report this content; found a mistake? please let us know; send us a correction; have you spotted an error?; if you have spotted a mistake, please highlight it and press ctrl+enter; spotted something wrong?
    en report a typo or mistake; report a mistake in this article; report an error in this article; report an error or omission; report an error in this story; report an issue with this article; report a problem with this article; report a correction or typo; report this post; report content; report abuse; report typo; see something wrong?; see something wrong? let us know; see a mistake?; see a typo?; see a mistake? let us know; spot a mistake?; spot a typo?; spot an error?; spotted an error? let us know; spotted a mistake? let us know; notice a mistake?; notice a typo?; noticed an error?; something wrong with this article?; is there an error in this article?; suggest an improvement; send a correction; submit correction; corrections? let us know; tell us about an error; to report an error, click here; to report a correction, click here; to suggest a correction, click here; request correction; report correction
    de fehler gefunden?; fehler gefunden? jetzt melden; fehler gefunden?jetzt melden; haben sie einen fehler gefunden?; hast du einen fehler gefunden?; haben sie fehler entdeckt?; einen fehler gefunden?; fehler entdeckt?; fehler melden; fehler im artikel melden; fehler im artikel?; fehler im text gefunden?; hinweis geben; korrektur vorschlagen; problem melden; rechtschreibfehler melden; tippfehler gefunden?; bitte markieren sie die entsprechenden wörter im text; beitrag melden; artikel melden
    de fehler gefunden? hier melden; fehler entdeckt? hier melden; fehler entdeckt? jetzt melden; fehler gefunden? schreiben sie uns; fehler gefunden? bitte melden; haben sie einen fehler entdeckt?; hast du einen fehler entdeckt?; sie haben einen fehler gefunden?; du hast einen fehler gefunden?; du hast einen fehler entdeckt?; sie haben einen fehler entdeckt?; ihnen ist ein fehler aufgefallen?; ist ihnen ein fehler aufgefallen?; ist dir ein fehler aufgefallen?; fehler im artikel gefunden?; fehler im text entdeckt?; fehler im beitrag?; fehler im beitrag melden; einen fehler melden; fehler hier melden; korrektur melden; korrektur einreichen; korrekturhinweis; korrekturhinweis senden; hinweis auf fehler; rechtschreibfehler gefunden?; tippfehler melden; verstoß melden; inhalt melden; missbrauch melden; problem mit dieser seite melden; problem mit diesem artikel melden; problem mit artikel melden; sagen sie uns, was nicht stimmt
    fr signaler une erreur; signaler un problème; signalez une erreur; une erreur dans l'article ?; une faute dans l'article ?; vous avez repéré une erreur ?; vous avez relevé une erreur ?; vous avez trouvé une erreur ?; signaler une faute; signaler une coquille; proposer une correction; signaler un contenu; signaler cet article
    fr signaler une erreur dans l'article; signaler une erreur dans le texte; signaler un abus; signaler ce contenu; signaler une correction; une erreur dans cet article ?; une faute d'orthographe ?; vous avez remarqué une erreur ?; avez-vous trouvé une erreur ?; suggérer une correction; suggérer une modification; demander une correction; nous signaler une erreur
    es reportar un error; reportar error; informar de un error; informa de un error; notificar un error; avisar de un error; ¿has encontrado un error?; ¿encontraste un error?; ¿ha encontrado un error?; ¿has visto un error?; ¿viste algún error?; ¿encontraste algún error?; reporta un error; comunicar un error; reportar un problema; enviar una corrección; repórtalo
    es reporta el error; notificar error; notificar un error en esta noticia; informar de un error en esta noticia; avísanos de un error; enviar corrección; sugerir una corrección; sugerir corrección; solicitar corrección; ¿encontró un error?; ¿ves algún error?; ¿hay algún error?; ¿has detectado un error?; ¿crees que hay algún error?; denunciar contenido; reportar contenido; reportar este artículo; reportar un error en la nota
    it segnala un errore; segnala errore; hai trovato un errore?; hai notato un errore?; segnala un problema; segnala una correzione; errore nell'articolo?; trovato un errore?; segnalaci un errore
    it segnala un errore nell'articolo; segnala un refuso; segnala contenuto; segnala un abuso; segnalaci un refuso; hai trovato un errore? segnalalo; hai trovato un refuso?; hai notato un refuso?; c'è un errore nell'articolo?; suggerisci una correzione; suggerisci una modifica; invia una correzione; proponi una correzione; richiedi una correzione; richiedi una rettifica
    pt reportar erro; reportar um erro; reporte um erro; comunicar erro; comunique um erro; comunicar erros; comunique erros; informar erro; encontrou um erro?; encontrou algum erro?; viu algum erro?; viu um erro?; relatar erro; avise-nos; corrigir artigo; sugerir correção; comunicar um erro nesta página
    pt reportar um problema; comunicar um erro; informe um erro; avisar erro; avise sobre um erro; viu algum erro nesta matéria?; encontrou um erro? avise-nos; encontrou algum erro na matéria?; encontrou um erro na notícia?; achou um erro?; achou algum erro?; achou algum erro? avise-nos; tem algum erro?; sugira uma correção; sugerir uma correção; envie uma correção; denunciar conteúdo; denunciar erro; denuncie um erro; denunciar abuso
    nl fout gezien?; fout gevonden?; foutje gezien?; foutje gevonden?; taalfout gezien?; typefout gezien?; meld een fout; meld het ons; fout melden; zie je een fout?; heb je een fout gezien?; zie je een taalfout of feitelijke fout?; klopt er iets niet?; stuur een correctie
    nl fout gespot?; fout ontdekt?; fout in artikel?; fout in dit artikel?; fout in het artikel?; fout opgemerkt?; foutje melden; taalfout gezien? meld het ons; tikfout gezien?; tikfout gevonden?; typefout gevonden?; heb je een fout gevonden?; heb je een fout ontdekt?; heb je een foutje gezien?; heeft u een fout gezien?; heeft u een fout gevonden?; zie je een fout in dit artikel?; ziet u een fout?; meld een taalfout; meld een fout in dit artikel; meld misbruik; meld dit artikel; correctie doorgeven; correctie voorstellen; aanvullingen of correcties?
    pl zgłoś błąd; zgłoś błąd w artykule; znalazłeś błąd?; zauważyłeś błąd?; widzisz błąd?; zobaczyłeś błąd?; znalazłeś literówkę?; zgłoś literówkę; zgłoś błąd na stronie; napisz do nas, jeśli znalazłeś błąd; znalazłeś błąd w tekście?
    pl zgłoś błąd w tekście; zgłoś błąd lub uwagę; zgłoś problem; zgłoś nadużycie; zgłoś naruszenie; zgłoś treść; zgłoś uwagi; zgłoś poprawkę; zauważyłeś błąd w artykule?; zauważyłeś błąd? zgłoś; zauważyłeś literówkę?; zauważyłaś błąd?; zauważyliście błąd?; widzisz błąd w tekście?; znalazłeś błąd w artykule?; jest błąd w artykule?; czy w artykule jest błąd?; błąd w tekście?; błąd w artykule?; zaproponuj poprawkę; zaproponuj zmianę; daj nam znać o błędzie
    ru нашли ошибку?; нашли опечатку?; нашли ошибку в тексте?; заметили ошибку?; заметили опечатку?; заметили ошибку в тексте?; увидели ошибку?; сообщить об ошибке; сообщите об ошибке; сообщить об опечатке; нашли опечатку? выделите текст и нажмите ctrl+enter; нашли ошибку? выделите текст и нажмите ctrl+enter; нашли ошибку? выделите ее и нажмите ctrl+enter; если вы нашли ошибку, выделите её и нажмите ctrl+enter; если вы нашли ошибку, выделите ее и нажмите ctrl+enter; если вы нашли ошибку, пожалуйста, выделите фрагмент текста и нажмите ctrl+enter; если вы нашли ошибку, выделите фрагмент текста и нажмите ctrl+enter; если вы заметили ошибку, выделите необходимый текст и нажмите ctrl+enter; выделите её и нажмите ctrl+enter; выделите текст и нажмите ctrl+enter; пожаловаться на материал
    ru нашли ошибку? сообщите нам; нашли опечатку? выделите её и нажмите ctrl+enter; нашли опечатку? выделите и нажмите ctrl+enter; нашли ошибку? выделите её и нажмите ctrl+enter; нашли ошибку? выделите и нажмите ctrl+enter; нашли ошибку? выделите фрагмент и нажмите ctrl+enter; заметили ошибку? выделите её и нажмите ctrl+enter; заметили опечатку? выделите текст и нажмите ctrl+enter; увидели ошибку в тексте?; увидели ошибку? выделите её и нажмите ctrl+enter; обнаружили ошибку?; сообщить об ошибке в тексте; сообщите нам об ошибке; если вы нашли ошибку, выделите текст и нажмите ctrl+enter; если вы заметили ошибку, выделите её и нажмите ctrl+enter; если вы обнаружили ошибку, выделите её и нажмите ctrl+enter; выделите текст с ошибкой и нажмите ctrl+enter; ошибка в тексте?; ошибка в тексте; пожаловаться; пожаловаться на публикацию
    uk знайшли помилку?; знайшли помилку в тексті?; помітили помилку?; побачили помилку?; помилка в тексті?; повідомити про помилку; повідомте про помилку; знайшли помилку? виділіть текст і натисніть ctrl+enter; якщо ви знайшли помилку, виділіть її та натисніть ctrl+enter; якщо ви знайшли помилку, будь ласка, виділіть фрагмент тексту та натисніть ctrl+enter; якщо ви побачили помилку в тексті, виділіть її та натисніть ctrl+enter; виділіть текст і натисніть ctrl+enter; виділіть її та натисніть ctrl+enter
    uk знайшли помилку? виділіть її та натисніть ctrl+enter; знайшли помилку? виділіть і натисніть ctrl+enter; знайшли помилку? повідомте нам; знайшли друкарську помилку?; помітили помилку в тексті?; помітили помилку? виділіть її та натисніть ctrl+enter; побачили помилку? виділіть і натисніть ctrl+enter; побачили помилку - контрол+ентер; виявили помилку?; повідомте нам про помилку; якщо ви помітили помилку, виділіть необхідний текст і натисніть ctrl+enter; поскаржитися; поскаржитись
    cs nahlásit chybu; nahlásit chybu v článku; našli jste chybu?; našli jste v článku chybu?; našli jste v textu chybu?; viděli jste chybu?; upozornit na chybu; všimli jste si chyby?; napište nám o chybě; chyba v článku?
    cs nahlásit problém; nahlásit obsah; nahlásit závadný obsah; nahlásit překlep; našli jste chybu v článku?; našli jste chybu? napište nám; našli jste překlep?; objevili jste chybu?; je v článku chyba?; upozornit na chybu v článku; upozorněte nás na chybu; upozorněte na chybu; oznámit chybu; navrhnout opravu
    ro semnalează o eroare; semnalează o greșeală; raportează o eroare; raportează o problemă; ai găsit o greșeală?; ai observat o greșeală?; ai găsit o eroare?; ai observat o eroare?; sesizează o eroare; greșeală în articol?
    hu hibát talált?; hibát találtál?; hibát talált a cikkben?; hibát találtál a cikkben?; hiba bejelentése; hibabejelentés; hibát jelentek; jelezze nekünk; jelezd nekünk; hibát látott?; elírást talált?; elírást találtál?
    el βρήκατε κάποιο λάθος;; βρήκατε λάθος;; αναφορά λάθους; αναφέρετε ένα λάθος; αναφορά προβλήματος; εντοπίσατε λάθος;; εντοπίσατε κάποιο λάθος;; ενημερώστε μας για λάθος
    tr hata bildir; hata mı var?; hata mı gördünüz?; bir hata mı buldunuz?; haberde hata mı var?; haberde hata var; yanlış bildir; hatayı bildir; hatalı içerik bildir; yazım hatası bildir; haberi şikayet et; haber hatası bildir
    tr hata bildirin; haberde hata bildir; bir hata bildir; hata mı buldunuz?; bir hata mı gördünüz?; yanlış bir bilgi mi var?; düzeltme öner; düzeltme talebi; düzeltme iste; şikayet et; içeriği şikayet et; sorun bildir; sorun bildirin
    ar الإبلاغ عن خطأ; أبلغ عن خطأ; بلغ عن خطأ; هل وجدت خطأ؟; هل لاحظت خطأ؟; أبلغنا عن خطأ; الإبلاغ عن مشكلة; أبلغ عن مشكلة; إرسال تصحيح
    fa گزارش خطا; گزارش خطا در خبر; گزارش اشتباه; ارسال گزارش خطا; گزارش مشکل; خطایی دیدید؟; غلط املایی دیدید؟
    he מצאתם טעות?; מצאת טעות?; מצאתם טעות בכתבה?; דווחו על טעות; דווח על טעות; דיווח על טעות; טעינו? נתקן; טעינו? נתקן!; מצאתם טעות לשון?; דווחו לנו
    hi गलती बताएं; त्रुटि की सूचना दें; त्रुटि रिपोर्ट करें; गलती की रिपोर्ट करें; क्या आपको कोई गलती मिली?; खबर में कोई गलती है?; रिपोर्ट करें कोई गलती
    zh 纠错; 我要纠错; 新闻纠错; 文章纠错; 内容纠错; 发现错误？; 发现文章有误？; 回報錯誤; 錯誤回報; 我要報錯; 报错; 勘误; 举报文章
    zh 纠错反馈; 我要报错; 错误报告; 报告错误; 報告錯誤; 勘誤回報; 举报; 檢舉; 檢舉此文章; 举报此文; 内容举报; 發現錯誤？; 發現錯誤？請告訴我們; 問題回報; 回報問題; 我要檢舉; 投诉举报; 侵权投诉
    ja 誤りを報告する; 間違いを報告する; 誤字を報告; 誤字脱字を報告; 誤字・脱字を報告する; 記事の誤りを報告; 記事の間違いを報告する; 問題を報告する; 問題を報告; 記事の誤りを指摘する; 訂正を提案
    ja 間違いを報告; 誤りを報告; 誤字・脱字を報告; 誤字脱字の報告; 誤字脱字を報告する; 記事の間違いを報告; 記事の問題を報告; 不具合を報告; 違反報告; 違反を報告; 違反報告する; 通報する; 不適切な内容を報告; この記事を報告; この記事を報告する; この記事の誤りを報告; この記事を通報する; 訂正を依頼; 修正を提案; 修正依頼; 修正を依頼する
    ko 오류 신고; 오류신고; 오탈자 신고; 오타 신고; 기사 오류 신고; 기사오류신고; 오류 제보; 잘못된 정보 신고; 오류 신고하기; 정정보도 신청; 고침 요청
    ko 오탈자신고; 오타신고; 기사오류 신고; 정정보도 요청; 정정보도신청; 기사 정정 요청; 기사정정 요청; 정정·반론보도; 반론보도 요청; 수정 요청; 신고하기; 기사 신고; 기사 신고하기; 광고 신고; 오류를 발견하셨나요?; 오탈자를 발견하셨나요?; 기사 수정 요청
    vi báo lỗi; báo lỗi bài viết; báo lỗi nội dung; báo cáo lỗi; phát hiện lỗi?; thông báo lỗi; báo sai sót
    id laporkan kesalahan; lapor kesalahan; laporkan masalah; menemukan kesalahan?; menemukan kesalahan dalam artikel?; koreksi artikel; laporkan artikel; ada kesalahan? laporkan; koreksi berita
    sv anmäl fel; rapportera fel; rapportera ett fel; anmäl fel i artikeln; hittat fel?; hittat ett fel?; hittat fel i texten?; har du hittat ett fel?; såg du något fel?; rätta artikeln; anmäl skrivfel; rapportera ett problem; tipsa om fel; anmäl textfel
    sv rapportera felet; rapportera stavfel; rapportera innehåll; anmäl text- och faktafel; anmäl ett fel; anmäl artikeln; anmäl sakfel; rätta fel; hittat fel i artikeln?; har du hittat fel?; har du sett ett fel?; har du hittat ett fel i artikeln?; ser du något fel?; ser du ett fel?; är något fel i artikeln?; fel i artikeln?; fel i texten?; upptäckt ett fel?; har du upptäckt ett fel?; begär rättelse
    da rapportér fejl; rapporter fejl; meld en fejl; fandt du en fejl?; fundet en fejl?; har du fundet en fejl?; har du set en fejl?; ser du en fejl?; indberet fejl; find en fejl?; gør os opmærksom på fejl; oplevet fejl?
    da rapportér en fejl; rapporter en fejl; anmeld fejl; anmeld en fejl; indrapporter fejl; fandt du en fejl i artiklen?; har du fundet en fejl i artiklen?; har du fundet fejl?; har du opdaget en fejl?; har du spottet en fejl?; fejl i artiklen?; fejl i teksten?; er der fejl i artiklen?; er der en fejl i artiklen?; fortæl os om en fejl; ret fejl; foreslå en rettelse; send en rettelse
    no meld fra om feil; rapporter feil; rapporter en feil; funnet en feil?; har du funnet en feil?; fant du en feil?; fant du en skrivefeil?; ser du en feil?; feil i saken?; feil i artikkelen?; tips oss om feil; si fra om feil; skrivefeil?
    no rapporter skrivefeil; meld feil; meld fra om feil i saken; meld fra om skrivefeil; fant du en feil i saken?; funnet feil?; funnet feil i saken?; funnet en skrivefeil?; har du funnet feil?; har du oppdaget en feil?; har du sett en feil?; ser du feil?; oppdaget en feil?; oppdaget feil?; feil eller mangler i saken?; er noe feil i artikkelen?
    fi ilmoita virheestä; ilmoita virhe; huomasitko virheen?; huomasitko jutussa virheen?; löysitkö virheen?; löysitkö virheen jutusta?; kerro virheestä; ilmoita asiavirheestä; ilmoita ongelmasta; virhe jutussa?
    fi ilmoita kirjoitusvirheestä; ilmoita asiaton sisältö; ilmoita asiattomasta sisällöstä; raportoi virhe; huomasitko virheen? ilmoita siitä; huomasitko virheen jutussa?; huomasitko kirjoitusvirheen?; löysitkö virheen artikkelista?; näitkö virheen?; onko jutussa virhe?; onko artikkelissa virhe?; virhe artikkelissa?; korjauspyyntö; lähetä korjaus; lähetä korjauspyyntö
""")

ERROR_ROWS = """
        en - Spotted an error?
        en - Spotted an error? Let us know
        es | Rectificación
        de | Korrekturen
        pt | Errata
        de - Fehler gefunden? Jetzt melden.
        de - Ist Ihnen ein Fehler aufgefallen?
        fr - Signaler une erreur
        es - Reportar un error
        it - Segnala un errore
        pt - Encontrou um erro?
        nl - Fout gezien?
        pl - Zgłoś błąd
        ru - Нашли ошибку? Выделите текст и нажмите Ctrl+Enter
        ru - Заметили ошибку? Выделите её и нажмите Ctrl+Enter
        uk - Повідомити про помилку
        cs - Našli jste chybu?
        ro - Raportează o eroare
        hu - Hibát talált?
        el - Αναφορά λάθους
        tr - Hata bildir
        ar - الإبلاغ عن خطأ
        fa - گزارش خطا
        he - מצאתם טעות?
        hi - गलती बताएं
        zh - 我要纠错
        ja - 誤字・脱字を報告する
        ko - 오류 신고
        vi - Báo lỗi bài viết
        id - Laporkan kesalahan
        sv - Anmäl fel
        da - Fandt du en fejl?
        da - Har du opdaget en fejl?
        no - Meld fra om feil
        fi - Ilmoita virheestä
        de | Fehler
        en | Report an error in the sums, he asked them.
        en | Errors
        ru | Ошибка в тексте закона
"""

POLL = book("""
    en take our poll; take the poll; vote in our poll; cast your vote; vote now; submit vote; view results; see results; show results; poll results; total votes: {number}; {number} votes; poll closed; this poll is closed; take our survey; take the quiz; take our quiz; have your say; join the debate; tell us in the comments
    de umfrage; zur umfrage; jetzt abstimmen; abstimmen; stimmen sie ab; stimm ab; ergebnis anzeigen; ergebnisse anzeigen; zum ergebnis; {number} stimmen; {number} abstimmungen; umfrage beendet; die umfrage ist beendet; umfrage wird geladen; machen sie mit; mach mit; nehmen sie an unserer umfrage teil; leserumfrage; zum quiz; quiz starten
    fr sondage; votez; voter; je vote; voir les résultats; {number} votes; participez au sondage; répondez à notre sondage; donnez votre avis; faites le quiz; le sondage est terminé; question du jour
    es encuesta; votar; vota; vota ahora; ver resultados; {number} votos; participa en nuestra encuesta; participa en la encuesta; encuesta cerrada; responde a nuestra encuesta; pregunta del día; haz el test
    it sondaggio; vota; vota ora; vota il sondaggio; partecipa al sondaggio; vedi i risultati; {number} voti; il sondaggio del giorno; sondaggio chiuso; fai il quiz
    pt enquete; votar; vote; vote agora; vote na enquete; ver resultado; ver resultados; {number} votos; participe da enquete; enquete encerrada; responda à enquete; sondagem; faça o quiz
    nl poll; stelling; stem; stem nu; stem mee; bekijk de resultaten; bekijk resultaten; {number} stemmen; doe mee aan de poll; peiling; geef je mening; vul de poll in
    pl sonda; ankieta; zagłosuj; głosuj; oddaj głos; zobacz wyniki; wyniki; liczba głosów: {number}; {number} głosów; weź udział w sondzie; weź udział w ankiecie; rozwiąż quiz; ankieta zakończona
    ru опрос; голосовать; проголосовать; проголосовало: {number}; проголосовали: {number}; всего голосов: {number}; показать результаты; посмотреть результаты; результаты опроса; пройдите опрос; пройти опрос; пройти тест; примите участие в опросе; {number} голосов; опрос завершен
    uk опитування; голосувати; проголосувати; показати результати; переглянути результати; результати опитування; пройдіть опитування; пройти опитування; пройти тест; візьміть участь в опитуванні; всього голосів: {number}; {number} голосів
    cs anketa; hlasovat; hlasujte; hlasujte v anketě; zobrazit výsledky; celkem hlasovalo {number} čtenářů; celkem hlasů: {number}; {number} hlasů; hlasování skončilo; anketa byla ukončena
    ro sondaj; votează; vezi rezultatele; participă la sondaj; {number} voturi; total voturi: {number}; sondaj închis
    hu szavazás; szavazok; szavazzon; szavazz; eredmények megtekintése; lássuk az eredményt; {number} szavazat; összes szavazat: {number}; szavazás lezárva
    el ψηφοφορία; ψηφίστε; ψηφίστε τώρα; δείτε τα αποτελέσματα; {number} ψήφοι; δημοσκόπηση; λάβετε μέρος στη δημοσκόπηση
    tr anket; ankete katıl; ankete katılın; oy ver; oy verin; oyla; sonuçları gör; sonuçları göster; toplam oy: {number}; {number} oy; anket sonuçları; görüşünüzü bildirin
    ar استطلاع; استطلاع رأي; استطلاع الرأي; صوت; صوّت; صوت الآن; تصويت; شارك في الاستطلاع; النتائج; عرض النتائج; {number} صوت
    fa نظرسنجی; رای دهید; ثبت رای; مشاهده نتایج; {number} رای; در نظرسنجی شرکت کنید
    he סקר; הצביעו; הצבע; הצביעו עכשיו; לתוצאות; הצג תוצאות; {number} הצבעות; {number} קולות
    hi पोल; वोट करें; अपना वोट दें; परिणाम देखें; {number} वोट; सर्वे में हिस्सा लें; जनमत
    zh 投票; 我要投票; 立即投票; 查看结果; 查看投票结果; 参与投票; 网友投票; 調查; {number}票; 查看結果
    ja アンケート; 投票する; 投票; 結果を見る; 投票結果を見る; アンケートに答える; アンケートに回答する; {number}票; クイズに挑戦
    ko 투표하기; 설문조사; 설문; 결과보기; 결과 보기; 투표; {number}표; 투표 결과; 설문 참여하기; 여론조사 참여
    vi thăm dò ý kiến; bình chọn; biểu quyết; xem kết quả; {number} phiếu; {number} lượt bình chọn; tham gia bình chọn
    id jajak pendapat; polling; vote; ikut polling; lihat hasil; {number} suara; ikuti polling; ikuti survei kami
    sv omröstning; rösta; rösta här; rösta nu; se resultat; visa resultat; {number} röster; dagens fråga; svara på frågan; omröstningen är avslutad
    da afstemning; stem; stem her; stem nu; se resultat; se resultatet; vis resultat; {number} stemmer; dagens spørgsmål; afstemningen er slut
    no avstemning; stem; stem her; stem nå; se resultat; se resultatet; vis resultat; {number} stemmer; dagens spørsmål; avstemningen er avsluttet
    fi kysely; äänestä; äänestä tässä; vastaa kyselyyn; näytä tulokset; katso tulokset; {number} ääntä; päivän kysymys; kysely on päättynyt
""")

POLL_ROWS = """
        en - Cast your vote
        de - Jetzt abstimmen
        fr - Votez
        es - Ver resultados
        it - Vota il sondaggio
        pt - Vote na enquete
        nl - Stem mee
        pl - Zobacz wyniki
        ru - Проголосовать
        uk - Переглянути результати
        cs - Hlasujte v anketě
        ro - Vezi rezultatele
        hu - Szavazok
        el - Ψηφίστε
        tr - Ankete katılın
        ar - صوت الآن
        fa - نظرسنجی
        he - הצביעו
        hi - वोट करें
        zh - 我要投票
        ja - アンケート
        ko - 투표하기
        vi - Xem kết quả
        id - Ikut polling
        sv - Rösta här
        da - Stem her
        no - Se resultatet
        fi - Äänestä
        en | Vote now
        en | 1,204 votes
        en | Here’s what the polls say
        de | Umfrage
        pl | Wyniki
        fr | Votez
"""
