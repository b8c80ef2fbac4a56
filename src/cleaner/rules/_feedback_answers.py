"""Words of the room ``feedback``: how questions of the page begin, and the answers to press, with examples."""

from __future__ import annotations

from cleaner.rules._book import book, one_of

#: How a question about the page, or a question in a poll of the page, begins.
QUESTION = book("""
    en was this article; was this page; was this story; was this content; was this post; was this information; was this helpful; was this useful; is this article; did you find this; did you like this; did you enjoy this; rate this; have you found an error; spotted an error; found a mistake; how likely are you to recommend; how would you rate; how did you like; poll; vote; take our poll; reader poll; question of the day; what do you think
    de war dieser artikel; war dieser beitrag; war diese seite; war dieser text; war das hilfreich; fanden sie diesen; hat ihnen dieser; hat dir dieser; wie gefällt; wie hat ihnen; wie wahrscheinlich ist es; bewerten sie; haben sie einen fehler; umfrage; abstimmung; stimmen sie ab; stimm ab; frage des tages
    fr cet article vous; cette page vous; ce contenu vous; avez-vous trouvé; avez-vous aimé; vous avez aimé; notez cet; quelle est la probabilité que vous; sondage; votez; question du jour
    es te fue útil; te ha sido útil; te resultó útil; te ha resultado; fue útil; te gustó; te ha gustado; encontraste algún error; has encontrado un error; encontraste un error; valora este; califica este; encuesta; vota; pregunta del día; qué tan probable es
    it questo articolo ti; ti è stato utile; ti è piaciuto; è stato utile; hai trovato utile; vota questo; valuta questo; sondaggio; domanda del giorno; con quale probabilità
    pt este artigo foi; esta matéria foi; esta notícia foi; esta página foi; este conteúdo foi; isso foi útil; isto foi útil; foi útil; achou útil; gostou deste; gostou desta; avalie este; avalie esta; enquete; sondagem; vote; pergunta do dia; qual a probabilidade de você
    nl was dit artikel; was deze pagina; was dit bericht; was dit nuttig; vond je dit; vond u dit; heeft dit artikel; hoe waarschijnlijk is het; beoordeel dit; poll; stelling; vraag van de dag
    pl czy ten artykuł; czy artykuł; czy ta strona; czy te informacje; czy treść; oceń ten; oceń artykuł; sonda; ankieta; zagłosuj; jak prawdopodobne jest
    ru была ли статья; статья была; был ли материал; материал был; вам понравилась; вам понравился; помогла ли; оцените; опрос; голосование; насколько вероятно
    uk чи була стаття; чи була ця стаття; чи корисна; чи був матеріал; вам сподобалась; вам сподобалася; оцініть; опитування; голосування; наскільки ймовірно
    cs byl tento článek; byl pro vás; byl článek; pomohl vám; líbil se vám; ohodnoťte; anketa; hlasujte; otázka dne
    ro ți-a fost util; a fost util; v-a fost util; ți-a plăcut; v-a plăcut; evaluează; sondaj; votează; întrebarea zilei
    hu hasznos volt; hasznosnak találta; hasznosnak találtad; tetszett; értékelje; értékeld; szavazás; szavazz; szavazzon
    el ήταν χρήσιμο; βρήκατε χρήσιμο; σας άρεσε; σας φάνηκε; βαθμολογήστε; ψηφοφορία; δημοσκόπηση; ψηφίστε
    tr bu haber; bu yazı; bu makale; bu içerik; bu sayfa; faydalı oldu mu; beğendiniz mi; anket; oylama; günün sorusu
    ar هل كان هذا; هل كانت هذه; هل وجدت; هل أعجبك; هل أفادك; هل استفدت; قيم هذا; قيّم هذا; استطلاع; تصويت; سؤال اليوم
    fa آیا این مطلب; آیا این خبر; آیا این مقاله; این مطلب برای شما; این مطلب مفید; به این مطلب; به این خبر; نظرسنجی
    he האם הכתבה; האם המאמר; האם המידע; האם העמוד; אהבתם את; אהבת את; דרגו את; סקר; הצבעה; שאלת היום
    hi क्या यह लेख; क्या यह खबर; क्या आपको यह; क्या ये; इस लेख को; पोल; सर्वे; आज का सवाल
    zh 这篇文章; 這篇文章; 本文对您; 本文對您; 本文是否; 觉得这篇; 覺得這篇; 您觉得; 您覺得; 此页; 本页; 投票; 民調; 民调
    ja この記事は; この記事が; この記事に; このページは; 本記事は; 記事は役に; アンケート; 投票
    ko 이 기사가; 이 기사는; 이 글이; 기사가 마음에; 이 콘텐츠가; 기사가 도움이; 도움이 되; 투표; 설문
    vi bài viết có; bài viết này; bạn có thấy; thông tin có; đánh giá bài; thăm dò; bình chọn
    id apakah artikel; apakah berita; apakah informasi; apakah konten; apakah halaman; artikel ini; beri nilai; polling; jajak pendapat
    sv var artikeln; var den här; hjälpte; var sidan; vad tyckte du; betygsätt; omröstning; dagens fråga; hur troligt är det
    da var artiklen; var denne; hjalp; var siden; hvad synes du om; bedøm; afstemning; dagens spørgsmål; hvor sandsynligt er det
    no var artikkelen; var denne; hjalp; var siden; hva synes du om; vurder; avstemning; dagens spørsmål; hvor sannsynlig er det
    fi oliko; auttoiko; piditkö; mitä pidit; arvioi; kysely; gallup; päivän kysymys; kuinka todennäköisesti
""")

#: What stands behind it to be pressed.
ANSWER = book("""
    en yes; no; yes, thanks; no, thanks; maybe; don't know; not sure; undecided; vote; view results; results; submit; send; send feedback; feedback; helpful; not helpful; thumbs up; thumbs down; skip; total votes; votes; it's complicated; not likely; very likely; not at all likely; extremely likely; report it here
    de ja; nein; vielleicht; weiß nicht; weiß ich nicht; ist mir egal; mir egal; egal; enthaltung; keine meinung; abstimmen; ergebnis; ergebnisse; ergebnis anzeigen; absenden; senden; feedback geben; stimmen; sehr wahrscheinlich; unwahrscheinlich
    fr oui; non; peut-être; ne sait pas; ne se prononce pas; sans opinion; voter; voir les résultats; résultats; envoyer; valider; votes; participants
    es sí; si; no; tal vez; no sé; no lo sé; ns/nc; me da igual; votar; ver resultados; resultados; enviar; votos; repórtalo; repórtalo aquí
    it sì; si; no; forse; non so; vota; vedi i risultati; risultati; invia; voti
    pt sim; não; talvez; não sei; tanto faz; votar; ver resultados; ver resultado; resultados; enviar; votos
    nl ja; nee; misschien; weet niet; weet ik niet; geen mening; stem; stemmen; bekijk resultaten; resultaten; verstuur; verzenden
    pl tak; nie; nie wiem; nie mam zdania; trudno powiedzieć; głosuj; zagłosuj; zobacz wyniki; wyniki; wyślij; głosów
    ru да; нет; не знаю; затрудняюсь ответить; мне все равно; голосовать; проголосовать; результаты; отправить; голосов
    uk так; ні; не знаю; важко відповісти; мені байдуже; голосувати; проголосувати; результати; надіслати; голосів
    cs ano; ne; nevím; nemám názor; je mi to jedno; hlasovat; zobrazit výsledky; výsledky; odeslat; hlasů
    ro da; nu; nu știu; votează; vezi rezultatele; rezultate; trimite; voturi
    hu igen; nem; nem tudom; szavazok; eredmények; küldés; szavazat
    el ναι; όχι; δεν ξέρω; δεν γνωρίζω; ψηφίστε; αποτελέσματα; αποστολή; ψήφοι
    tr evet; hayır; kararsızım; bilmiyorum; fikrim yok; oy ver; sonuçlar; sonuçları gör; gönder; oy
    ar نعم; لا; لا أعرف; لا أعلم; ربما; لا رأي; صوت; صوّت; النتائج; عرض النتائج; إرسال; إرسال الملاحظات; أصوات
    fa بله; خیر; نه; نمی‌دانم; نظری ندارم; ثبت رای; مشاهده نتایج; نتایج; ارسال; رای
    he כן; לא; לא יודע; אין לי דעה; הצבע; הצביעו; תוצאות; שלח; הצבעות
    hi हां; हाँ; नहीं; पता नहीं; कह नहीं सकते; वोट करें; परिणाम; भेजें; वोट
    zh 是; 否; 有; 没有; 沒有; 有帮助; 没帮助; 有幫助; 沒幫助; 赞成; 贊成; 反对; 反對; 支持; 不支持; 不知道; 没意见; 沒意見; 投票; 查看结果; 看結果; 提交; 票
    ja はい; いいえ; わからない; どちらでもない; 賛成; 反対; 投票する; 結果を見る; 送信; 票; 役に立った; 役に立たなかった
    ko 네; 예; 아니오; 아니요; 모르겠다; 잘 모르겠다; 찬성; 반대; 투표하기; 결과보기; 결과 보기; 좋아요; 싫어요; 표
    vi có; không; không biết; ý kiến khác; bình chọn; biểu quyết; xem kết quả; kết quả; gửi
    id ya; tidak; tidak tahu; ragu-ragu; mungkin; vote; lihat hasil; hasil; kirim; suara
    sv ja; nej; vet ej; vet inte; kanske; rösta; visa resultat; resultat; skicka; röster
    da ja; nej; ved ikke; måske; stem; vis resultat; se resultat; send; stemmer
    no ja; nei; vet ikke; kanskje; stem; vis resultat; se resultat; send; stemmer
    fi kyllä; ei; joo; en tiedä; en osaa sanoa; ehkä; äänestä; näytä tulokset; katso tulokset; lähetä; ääntä
""")

ASKS = one_of(QUESTION)
PRESS = f"(?>{one_of(ANSWER)})(?!\\w)"
#: A question begins with these; those of Spain have a sign before them.
OPENS = tuple(phrase for phrases in QUESTION.languages.values() for phrase in phrases) + tuple(
    "¿" + phrase for phrase in QUESTION.languages["es"]
)

ANSWERS_ROWS = """
        en - Was this story about the harbour useful? 👍 Yes 👎 No
        en - How likely are you to recommend Harbour News to a friend? 0 1 2 3 4 5 6 7 8 9 10
        de - Umfrage: Soll der Hafen größer werden? Ja / Nein / Weiß nicht
        fr - Cet article vous a-t-il été utile ? Oui Non
        es - ¿Te fue útil esta nota? Sí No
        it - Questo articolo ti è stato utile? Sì No
        pt - Esta matéria foi útil para você? Sim Não
        nl - Was dit artikel nuttig voor je? Ja Nee
        pl - Czy ten artykuł był dla Ciebie pomocny? Tak Nie
        ru - Была ли статья для вас полезна? Да Нет
        uk - Чи була стаття для вас корисна? Так Ні
        cs - Byl pro vás článek přínosný? Ano Ne
        ro - Ți-a fost util acest articol despre port? Da Nu
        hu - Hasznos volt önnek ez a cikk? Igen Nem
        el - Σας φάνηκε χρήσιμο το άρθρο; Ναι Όχι
        tr - Bu yazı işinize yaradı mı? Evet Hayır
        ar - هل وجدت هذا المقال مفيدا؟ نعم لا
        fa - آیا این مطلب برای شما مفید بود؟ بله خیر
        he - האם הכתבה עזרה לך? כן לא
        hi - क्या यह लेख आपके काम का था? हां नहीं
        zh - 本文对您有帮助吗？ 是 否
        ja - この記事はお役に立ちましたか？ はい いいえ
        ko - 이 기사가 도움이 되셨나요? 네 아니오
        vi - Bài viết này có hữu ích với bạn không? Có Không
        id - Apakah artikel ini membantu Anda? Ya Tidak
        sv - Var artikeln till nytta för dig? Ja Nej
        da - Var artiklen til nytte for dig? Ja Nej
        no - Var artikkelen til nytte for deg? Ja Nei
        fi - Oliko artikkelista sinulle hyötyä? Kyllä Ei
        en | Was this story true? Yes, said the harbour master.
        en | What do you think? No.
        de | Umfrage: Jeder Zweite sagt Ja
        en | Vote: no change
    """
