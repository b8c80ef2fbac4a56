"""Notices of the room ``feedback``: polls, ratings and reports of errors that fill a paragraph, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

#: A line each for: the poll of the page and what comes of it; the error, and to whom to report it; the error to be marked
#: with two keys; how useful the page was. A poll of voters is news: none asks you to see the result once you have voted.
NOTICE = groups("""
    en our poll, our online poll, our survey, reader poll, readers poll, this poll, our quick poll, our snap poll, poll below, poll of the day, take part in the poll, our reader survey, vote below, cast your vote, have your vote, question of the day + take our, take the, take part, vote in, cast, answer our, have your say, tell us, let us know, join in, vote below, have your vote + see the results, see how, how others, below, here, closes, open until, your, other readers, this page
    en error, mistake, typo, wrong, inaccuracy, incorrect, inaccurate, factual error + this page, this article, this story, our reporting, this text, this post, our coverage, this content, this report + report, tell us, let us know, notify, flag, contact, email, submit, inform + our editors, us, here, the editors, our team, the newsroom, our newsroom, editorial team, the form, correct it
    en ctrl enter, ctrl and enter, control enter, ctrl + error, mistake, typo, misprint, inaccuracy, spelling, incorrect + highlight, select, press, mark, text
    en helpful, useful, interesting, enjoy, like, rate + was this article, was this page, this article, did you find this, was this story, rate this, this post, this guide, find this page + your feedback, give feedback, leave feedback, send feedback, your answer, your rating, thank you for rating, help us improve, tell us what, let us know, how can we improve, tell us why
    de abstimmung, abstimmen, umfrage, stimmen sie, stimm ab, stimmt ab, voting, votum, ihre stimme, deine stimme, leserumfrage, ted + stimmen sie, stimm ab, stimmt ab, machen sie mit, mach mit, macht mit, sagen sie uns, geben sie, gib + unsere, unserer, hier, unten, diesem artikel, ja nein, weiß nicht, mir egal
    de fehler, tippfehler, unstimmigkeit, fehlerhaft, falsche angabe, rechtschreibfehler, falsches, unstimmigkeiten + artikel, beitrag, text, seite, meldung, bericht + melden, schreiben sie, schreib, sagen sie, teilen sie, geben sie, informieren, hinweis, weisen sie + uns, redaktion, formular, klick*
    de strg enter, strg und enter, ctrl enter, steuerung + fehler, tippfehler + markier*, text, textstelle, drücken, wörter, stelle
    de hilfreich, nützlich, gefallen, interessant, bewerten + dieser artikel, diesen artikel, dieser beitrag, diesen beitrag, diese seite, der artikel, dieser text + feedback geben, ihr feedback, dein feedback, ihre meinung, deine meinung, ihre bewertung, helfen sie uns, hilf uns, ihre rückmeldung, sagen sie uns
    fr sondage, notre sondage, vote, votez, voter, votre vote, participez, question du jour, consultation + votez, participez, répondez, donnez votre avis, donnez, dites nous, exprimez vous, voté + notre, nos, résultats, résultat, ci dessous, en ligne, internautes, ici, vous
    fr erreur, coquille, faute, faute d orthographe, inexactitude, faute de frappe + article, texte, page, contenu, cet + signalez, signaler, prévenez, écrivez, dites le, faites le, contactez, indiquez, merci de + rédaction, nous, ici, cliquant, formulaire, lien
    fr ctrl entrée, ctrl enter, ctrl entrer + faute, erreur, coquille + sélectionnez, surlignez, texte, appuyez, appuyer
    fr utile, plu, intéressant, intéressé, appréciez + cet article, cette page, ce contenu, l article, cette information + votre avis, vos retours, notez, dites nous, aidez nous
    es encuesta, sondeo, vota, votación, votar, tu voto, pregunta del día, su voto + vota, vote, participa, participe, responde, opina, danos, dinos, elige, votado + nuestra, nuestro, aquí, abajo, tiempo real, mira los resultados, consulta los resultados, conoce los resultados, esta encuesta
    es error, errata, equivocación, falta de ortografía, imprecisión, algún error + artículo, noticia, nota, texto, página, contenido, información + repórtalo, reporta, escríbenos, avísanos, avisa, comunícalo, comunícanoslo, háznoslo, infórmanos, notifícalo, ayúdanos, envíanos, dínoslo, reportar + aquí, nos, redacción, formulario, correo, nosotros, corregir, corregirlo, ayúdanos, repórtalo, avísanos, infórmanos, escríbenos, háznoslo
    es ctrl enter, ctrl intro, ctrl entrar + error, errata, falta + selecciona, seleccione, resalta, texto, presiona, pulsa
    es útil, utilidad, gustó, gustado, interesante + este artículo, esta nota, esta noticia, esta página, este contenido, esta información + tu opinión, califica este, valora este, valora esta, déjanos, ayúdanos, cuéntanos, tus comentarios, sí no
    it sondaggio, vota, votate, votazione, il tuo voto, il vostro voto, domanda del giorno + vota, votate, partecipa, partecipate, rispondi, rispondete, dicci, esprimi, di la tua, scegli, votato + nostro, qui, sotto, scopri i risultati, guarda i risultati, vedi i risultati, tuo voto, vostro voto, tempo reale
    it errore, refuso, imprecisione, inesattezza, errori + articolo, testo, pagina, notizia, contenuto + segnalalo, segnalacelo, segnalaci, scrivici, scriveteci, segnala, segnalatelo, avvisaci, comunicacelo, inviaci, facci + redazione, noi, qui, ci, modulo, form, cliccando, correggere, correggerlo, scrivici, segnalacelo, segnalaci
    it ctrl invio, ctrl enter + errore, refuso + seleziona, evidenzia, testo, premi
    it utile, piaciuto, interessante + questo articolo, questa pagina, quest articolo, questo contenuto + tua opinione, vostra opinione, tuo feedback, aiutaci, dicci, tua valutazione
    pt enquete, sondagem, vote, votação, votar, seu voto, o teu voto, pergunta do dia + vote, vota, participe, participa, responda, responde, opine, diga, escolha, deixe seu voto, dê seu voto, votado, concorda + nossa, nosso, aqui, abaixo, tempo real, você, esta enquete, nesta enquete, veja o resultado, veja os resultados
    pt erro, erros, gralha, equívoco, incorreção, imprecisão + matéria, artigo, notícia, texto, página, reportagem, conteúdo, redação, redacção + comunique, avise, avise nos, reporte, informe, escreva, envie, diga nos, reportar, sugira, comunica + redação, redacção, nos, aqui, formulário, nós, corrigir
    pt ctrl enter + erro, gralha + selecione, destaque, texto, pressione, selecciona
    pt útil, gostou, ajudou, interessante + este artigo, esta matéria, esta notícia, esta página, este conteúdo, deste artigo, desta matéria + sua opinião, avalie, ajude nos, conte nos, seu feedback, a tua opinião, diga nos
    nl poll, stelling, peiling, stem, enquête, uw stem, jouw stem, vraag van de dag, stemmen + stem mee, stem nu, stem hier, doe mee, geef je, geef uw, laat weten, breng je stem, breng uw stem, vul, reageer op de stelling, stem op + onze, hieronder, bekijk de uitslag, bekijk de resultaten, bekijk het resultaat, hier, deze poll, de poll, je kunt
    nl fout, fouten, foutje, taalfout, typefout, spelfout, tikfout, onjuistheid, onjuistheden + artikel, tekst, bericht, pagina, gezien, ontdekt, gevonden, verhaal + laat het, meld, mail, stuur, geef het door, laat, tip, melden + ons, redactie, hier, formulier, onze
    nl ctrl enter + fout, typefout, taalfout + selecteer, markeer, tekst, druk
    nl nuttig, interessant, behulpzaam, geholpen, waardevol + dit artikel, deze pagina, dit bericht, deze informatie + je feedback, uw feedback, geef feedback, je mening, uw mening, beoordeel dit, laat het ons, help ons
    pl sonda, sondzie, ankieta, ankiecie, sondę, ankietę, głos, głosowanie, zagłosuj, głosowaniu + zagłosuj, weź udział, oddaj głos, odpowiedz, wypełnij, głosuj, powiedz, podziel się, wybierz, zagłosujcie + nasz*, wynik*, poniżej, tutaj, czytelnik*, w sondzie, w ankiecie, online, swój
    pl błąd, błędy, literówkę, literówka, nieścisłość, pomyłkę + artykule, tekście, stronie, materiale, treści, wiadomości + zgłoś, napisz, daj nam znać, poinformuj, prześlij, powiadom, zgłoście, napiszcie + nam, nas, redakcj*, tutaj, formularz*, do nas
    pl ctrl enter + błąd, literówkę, błędy + zaznacz, fragment, naciśnij, wciśnij, tekst
    pl pomocny, przydatny, podobał, przydatne, pomocne, interesujący + ten artykuł, ta strona, ten materiał, ten tekst, artykuł był + oceń, twoja opinia, twoją opinię, powiedz nam, pomóż nam, daj nam znać
    ru опрос, опросе, голосование, голосовании, проголосуйте, голосуйте, наш опрос + голосуйте, проголосуйте, примите участие, участвуйте, ответьте, пройдите, выскажитесь, поделитесь, выберите + наш*, результат*, ниже, читател*, на сайте, узнайте, опрос, опросе
    ru ошибку, ошибка, опечатку, неточность, ошибки, опечатка + тексте, статье, материале, на странице, новости, странице + сообщите, напишите, сообщить, пришлите, выделите, расскажите, дайте знать, помогите + нам, нас, редакц*, ctrl, форм*, кнопк*
    ru ctrl enter, ctrl и enter, ctrl + ошибк*, опечатк*, неточност* + выделите, выделить, нажмите, фрагмент, текст, мышкой
    ru полезн*, понравил*, интересн* + эта статья, этот материал, эту статью, статья была, материал был + оцените, поставьте, ваш отзыв, ваше мнение, поделитесь
    uk опитування, опитуванні, голосування, голосуванні, проголосуйте, голосуйте + голосуйте, проголосуйте, візьміть участь, беріть участь, долучайтеся, дайте відповідь, пройдіть, висловтеся, оберіть + наш*, результат*, нижче, читач*, на сайті, дізнайтеся, опитування, опитуванні
    uk помилку, помилка, описку, неточність, помилки, одруківку + тексті, статті, матеріалі, на сторінці, новині, фрагмент, тексту + повідомте, напишіть, повідомити, надішліть, виділіть, дайте знати, допоможіть + нам, нас, редакц*, ctrl, форм*, кнопк*, натисніть
    uk ctrl enter, ctrl і enter, ctrl та enter, ctrl + помилк*, описк*, неточн*, одруківк* + виділіть, виділити, натисніть, фрагмент, текст, мишкою
    uk корисн*, сподобал*, цікав* + ця стаття, цей матеріал, цю статтю, стаття була, матеріал був + оцініть, поставте, ваш відгук, вашу думку, поділіться
    cs anketa, anketě, anketu, hlasování, hlasujte, hlasovat, hlas + hlasujte, hlasuj, zapojte se, odpovězte, vyjádřete, řekněte, dejte hlas, zúčastněte, vyplňte, vyberte + naš*, výsled*, níže, zde, čtenář*, anketě, anketu, pod článkem
    cs chybu, chyba, překlep, nepřesnost, chyby + článku, textu, stránce, článek, zprávě + napište, nahlaste, upozorněte, dejte nám, sdělte, pošlete, oznamte, řekněte + nám, nás, redakc*, formulář*
    cs ctrl enter + chyb*, překlep + označte, vyberte, text, stiskněte, úsek
    cs užitečný, líbil, pomohl, zajímavý, přínosný + tento článek, tento text, článek byl, stránka + váš názor, ohodnoťte, vaše hodnocení, řekněte nám, pomozte nám
    ro sondaj, sondajul, sondajului, votează, votați, votul, chestionar + votează, votați, participă, participați, răspunde, răspundeți, spune ne, alege, alegeți, ai votat + nostru, noastre, mai jos, aici, vezi rezultatele, vedeți rezultatele, află rezultatele
    ro eroare, greșeală, greșeli, erori, inexactitate, o greșeală + articol, text, pagină, știre, material, articolul + scrie ne, scrieți ne, semnalează, semnalați, raportează, anunță ne, spune ne, trimite, trimiteți + ne, nouă, redacți*, aici, formular*
    ro ctrl enter + greșeal*, eroare, greșel* + selectează, selectați, text*, apasă, apăsați, marchează
    ro util, utilă, plăcut, interesant, folositor + acest articol, această pagină + părerea ta, părerea dumneavoastră, opinia ta, evaluează, spune ne, ajută ne
    hu szavazás*, szavazz, szavazzon, szavazzanak, szavazásunk*, kérdésünk*, közvélemény kutatásunk + szavazz, szavazzon, szavazzanak, vegyen részt, vegyél részt, válaszolj, válaszoljon, mondd el, mondja el + nálunk, oldalunk*, eredmény*, alább, itt, olvasó*, lent, szavazás*, lapunk*
    hu hibát, elírást, hiba, pontatlanságot, helyesírási + cikkben, szövegben, oldalon, cikkünkben, hírben, talált, találtál + írja, írj, írjon, jelezze, jelezd, küldje, küldd, szóljon, szólj + nekünk, szerkesztőség*, itt, címre, felénk
    hu ctrl enter + hib*, elírás* + jelölje, jelöld, szöveg*, nyomja, nyomd, kijelöl*
    hu hasznos, hasznosnak, tetszett, érdekes + ez a cikk, ezt a cikket, cikkünk, ez az oldal, hasznos volt a, tetszett a cikk + értékelje, értékeld, mondja el, mondd el, véleményét, véleményed, segíts, segítsen
    el ψηφοφορία, δημοσκόπηση, ψηφίστε, ψήφο, δημοσκόπησή, poll, έρευνά + ψηφίστε, ψήφισε, πάρτε μέρος, συμμετέχετε, απαντήστε, πείτε, δώστε, λάβετε μέρος, επιλέξτε + μας, αποτελέσματα, αποτέλεσμα, παρακάτω, εδώ, αναγνώστ*, σας
    el λάθος, σφάλμα, ανακρίβεια, τυπογραφικό, λάθη + άρθρο, κείμενο, σελίδα, είδηση, δημοσίευμα + αναφέρετε, ενημερώστε, πείτε, στείλτε, γράψτε, επικοινωνήστε, επισημάνετε + μας, εδώ, σύνταξη, συντακτ*, φόρμα
    el ctrl enter + λάθ*, σφάλμα* + επιλέξτε, κείμενο, πατήστε, επισημάνετε
    el χρήσιμο, χρήσιμη, άρεσε, ενδιαφέρον + αυτό το άρθρο, το άρθρο, αυτή η σελίδα + βαθμολογήστε, αξιολογήστε, πείτε μας, γνώμη σας, γνώμη σου
    tr anket, ankete, anketimize, anketimiz, oylama, oylamaya, oyunuzu, oy verin, oyunu + katıl, katılın, oy ver, oy verin, oy kullanın, oy kullan, cevapla, cevaplayın, yanıtlayın, söyleyin, seçin + sonuç*, aşağı*, okur*, anketimiz*, burada, sitemiz*, sonuçları, ankete
    tr hata, yanlış, yanlışlık, yazım hatası, hatası, hatalı + haberde, yazıda, sayfada, metinde, içerikte, bu haber*, bu yazı*, makalede + bildir*, yazın, iletin, ulaşın, haber verin, gönderin + bize, editör*, buradan, tıkla*, form*, lütfen
    tr ctrl enter + hata*, yanlış* + seç*, işaretle*, metin, metni, bas*, tuş*
    tr faydalı, yararlı, beğendiniz, işinize, ilginç + bu yazı, bu haber, bu makale, bu sayfa, bu içerik, bu haberi, bu yazıyı + görüşünüz*, görüşlerinizi, puan verin, değerlendirin, fikriniz*, geri bildirim*
    ar استطلاع, استطلاعنا, التصويت, تصويت, صوت, صوتوا, استفتاء, الاستطلاع + شارك, شاركوا, شاركنا, صوت, صوتوا, صوّت, صوّتوا, أجب, اختر, برأيك + رأيك, رأيكم, برأيك, برأيكم, أدناه, هنا, استطلاع الموقع, استطلاعنا, واطلع, واطلعوا
    ar خطأ, أخطاء, خطا, خطأ إملائي, معلومة خاطئة + المقال, الخبر, النص, الصفحة, التقرير, المادة + أخبرنا, أخبرونا, أبلغنا, أبلغونا, راسلنا, راسلونا, اكتب, تواصل, تواصلوا, يرجى, أعلمنا + هنا, لنا, التحرير, النموذج, معنا, إبلاغنا, أبلغنا, أخبرنا, راسلنا, أعلمنا, راسلونا, أبلغونا, أخبرونا
    ar مفيدا, مفيدة, مفيدًا, مفيداً, أعجبك, مفيد + هذا المقال, هذه المقالة, هذا الخبر, هذه الصفحة, المقال, هذا المحتوى + قيّم, تقييمك, ملاحظاتك, إرسال الملاحظات, نعم لا, ساعدنا
    fa نظرسنجی, رای گیری, رأی گیری, رایگیری, رای دهید, نظرخواهی + شرکت کنید, رای دهید, رای بدهید, پاسخ دهید, رأی دهید, نظر بدهید, انتخاب کنید + ما, نتایج, نتیجه, زیر, اینجا, سایت, خود, مخاطبان
    fa اشتباه, خطا, غلط, اشتباهی, خطایی, غلط املایی + خبر, متن, مطلب, صفحه, گزارش, مقاله + گزارش کنید, گزارش دهید, اطلاع دهید, بنویسید, بگویید, خبر دهید, ارسال کنید + ما, تحریریه, اینجا, فرم, خود
    fa مفید, سودمند, پسندیدید, کاربردی + این مطلب, این خبر, این مقاله, این صفحه, این نوشته + امتیاز دهید, نظر شما, بازخورد, نظر خود
    he סקר, בסקר, הסקר, הצביעו, הצבעה, להצבעה + הצביעו, הצבע, ספרו, דרגו, בחרו + שלנו, למטה, כאן, דעתכם, וראו
    he טעות, שגיאה, אי דיוק, טעויות, טעות הקלדה + בכתבה, בידיעה, בטקסט, במאמר, בעמוד, בדף, הכתבה + דווחו, ספרו, כתבו, שלחו, פנו, דווח, כתבו לנו + לנו, למערכת, כאן, אלינו, מערכת, טופס
    he שימושי, שימושית, מועיל, עזר, עניינה, מועילה + הכתבה, המאמר, העמוד, המידע, כתבה + דעתכם, דרגו, משוב, לשפר, ספרו לנו, דירוג
    hi पोल, सर्वे, जनमत, मतदान, वोट, ऑनलाइन पोल + वोट दें, वोट करें, हिस्सा लें, भाग लें, जवाब दें, राय दें, अपना वोट, राय बताएं + हमारे, नीचे, पाठक*, अपना, अपनी
    hi गलती, त्रुटि, गलतियां, अशुद्धि, टाइपो + लेख, खबर, पेज, पोस्ट, आर्टिकल, समाचार + बताएं, सूचित करें, लिखें, रिपोर्ट करें, भेजें, संपर्क + हमें, हमको, संपादक*
    hi उपयोगी, मददगार, पसंद आया, पसंद आई, अच्छा लगा, अच्छी लगी + लेख, खबर, जानकारी, आर्टिकल, पोस्ट + अपनी राय, रेटिंग दें, फीडबैक, हमें बताएं
    zh 投票, 民调, 民調, 问卷, 問卷, 调查, 調查 + 参与投票, 參與投票, 参加投票, 投下, 投票后, 投票後, 快来, 快來, 点击, 點擊, 你支持, 你认为, 你認為, 您认为, 您認為 + 结果, 結果, 本站, 读者, 讀者, 下方, 你的一票, 您的一票, 意见, 意見, 可複選, 可复选, 单选, 單選 + 你, 您, 快来, 快來
    zh 错误, 錯誤, 错别字, 錯別字, 有误, 有誤, 错漏, 疏漏 + 本文, 文章, 报道, 報導, 内容, 內容, 页面, 頁面 + 告诉我们, 告訴我們, 联系, 聯繫, 反馈, 反饋, 指正, 回報, 来信, 來信, 通知我们, 通知我們, 告知 + 我们, 我們, 本站, 编辑, 編輯, 请, 請, 欢迎, 歡迎
    zh 有帮助, 有幫助, 有用, 喜欢, 喜歡, 实用, 實用, 有启发 + 这篇文章, 這篇文章, 本文, 此文, 这篇, 這篇, 此页, 本頁, 文章 + 按赞, 按讚, 点赞, 點讚, 评分, 評分, 打分, 鼓励, 鼓勵, 反馈, 告诉我们, 告訴我們, 拍手 + 请, 請, 吗, 嗎
    ja アンケート, 投票, みんなの声, 世論調査 + 答え, 回答, 投票, 参加, ご協力, 選んで + 結果を見, 結果を表示, ください, 受付中, あなたは
    ja 誤り, 間違い, 誤字, 脱字, 不備, 誤植 + 記事, ページ, 本文, 内容, 文章 + 報告, ご連絡, お知らせ, ご指摘, 教えて, お寄せ + ください, お願い, こちら, 編集部, フォーム, まで
    ja 役に立ち, 役立ち, 参考になり, いかがでしたか, 気に入, 面白かった + この記事, 本記事, このページ, 記事 + 評価, ご意見, ご感想, アンケート, お聞かせ, いいね, 教えて, フィードバック
    ko 투표*, 설문*, 여론조사*, 폴* + 참여*, 투표해*, 응답*, 선택*, 투표하* + 확인하세요*, 보세요*, 주세요*, 여러분*, 참여하기*
    ko 오류*, 오타*, 오탈자*, 틀린*, 잘못된* + 기사*, 글*, 본문*, 페이지*, 내용* + 신고*, 알려*, 제보*, 보내*, 연락* + 주세요*, 바랍니다*, 주시*, 부탁*
    ko 도움이*, 유용*, 마음에*, 유익* + 이 기사*, 이 글*, 기사*, 콘텐츠*, 페이지* + 좋아요*, 평가해*, 눌러*, 알려주*, 알려 주* + 주세요*, 나요*, 셨나요*, 되었나요*, 됐나요*, 되셨*
    vi thăm dò, khảo sát, bình chọn, bỏ phiếu, biểu quyết + hãy, tham gia, bình chọn, bỏ phiếu, trả lời, mời bạn + xem kết quả, bên dưới, của bạn, chúng tôi, mời bạn, dưới đây
    vi lỗi, sai sót, lỗi chính tả, thông tin sai, nhầm lẫn + bài viết, bài, trang, nội dung, tin + báo cho, thông báo, liên hệ, gửi, cho chúng tôi biết, phản ánh, góp ý + chúng tôi, tòa soạn, ban biên tập, tại đây
    vi hữu ích, có ích, bổ ích, hay không + bài viết này, bài viết, trang này, nội dung này, thông tin này + đánh giá bài, phản hồi của bạn, cho chúng tôi, góp ý của bạn, ý kiến của bạn
    id polling, jajak pendapat, survei, voting, pilihanmu, suaramu, hasil polling, pemungutan suara + ikuti, ikut, pilih, jawab, isi, berikan suara, vote, beri suara, berikan, pilihan + lihat hasil*, hasil polling, kami, di bawah, kamu, anda, menurutmu
    id kesalahan, salah ketik, kekeliruan, kesalahan ketik, keliru + artikel, berita, tulisan, halaman, konten, teks + laporkan, beri tahu, beritahu, hubungi, kirim, sampaikan, kabari, lapor + kami, redaksi, di sini, formulir
    id bermanfaat, membantu, berguna, menarik, suka + artikel ini, berita ini, halaman ini, konten ini, informasi ini + beri tahu kami, bantu kami, penilaian anda, beri rating, pendapat anda, masukan anda
    sv omröstning, omröstningen, läsarpanel, din röst, dagens fråga, enkät, enkäten + rösta, svara, delta, säg, tyck till, var med, röstat, välj + vår, nedan, din, du, se resultatet, se resultat
    sv fel, skrivfel, sakfel, stavfel, felaktigt, faktafel, felaktighet + artikeln, texten, sidan, i artikeln, nyheten, innehållet + meddela, kontakta, mejla, tipsa, hör av dig, rapportera, skriv, säg till, anmäl, hjälp + oss, redaktionen, formulär*, rättelse*
    sv ctrl enter + fel, skrivfel, stavfel + markera, text*, tryck
    sv hjälp, användbar, användbart, hjälpsam, intressant, tyckte, nytta + artikeln, den här artikeln, sidan, denna artikel, innehållet + ge feedback, din feedback, betygsätt, tyck till, din åsikt, berätta för oss, dina synpunkter
    da afstemning, afstemningen, din stemme, dagens spørgsmål, læserafstemning + stem, afgiv, deltag, giv + vores, nedenfor, her på siden, herunder, resultatet vises, du, se resultatet
    da fejl, stavefejl, slåfejl, faktafejl, fejlen, unøjagtighed + artiklen, teksten, siden, i artiklen, historien, indholdet + skriv, kontakt, giv, fortæl, mail, send, gør, meld, rapportér, sig til + os, redaktionen, formular*
    da ctrl enter + fejl, stavefejl + markér, marker, tekst*, tryk
    da nyttig, nyttigt, relevant, hjælp, interessant, brugbar + artiklen, denne artikel, siden, artikel, indholdet + din feedback, giv feedback, vurdér, bedøm, din mening, fortæl os, hjælp os
    no avstemning, avstemningen, din stemme, dagens spørsmål, leseravstemning + stem, avgi, delta, gi + vår, nedenfor, her på siden, resultatet vises, du, se resultatet
    no feil, skrivefeil, faktafeil, trykkfeil, stavefeil, unøyaktighet + artikkelen, saken, teksten, siden, i saken, i artikkelen + skriv, kontakt, tips, meld, send, si fra, gi beskjed, fortell, rapporter + oss, redaksjonen, skjema*
    no ctrl enter + feil, skrivefeil + marker, merk, tekst*, trykk
    no nyttig, hjelp, interessant, relevant, nytte + artikkelen, denne artikkelen, saken, siden + din tilbakemelding, gi tilbakemelding, vurder, din mening, fortell oss, hjelp oss
    fi kysely, kyselyyn, kyselyymme, äänestys, äänestykseen, äänestä, gallup, gallupiin, äänesi + vastaa, äänestä, osallistu, kerro, anna, ota osaa, valitse + kysely sulkeutuu, katso tulokset, mitä mieltä, voit, kyselymme, kyselyymme, pitäisikö
    fi virhe, virheen, kirjoitusvirhe, kirjoitusvirheen, asiavirhe, asiavirheen, virheitä + jutussa, artikkelissa, tekstissä, sivulla, uutisessa, huomasitko, löysitkö, jutun + ilmoita, kerro, lähetä, kirjoita, ota yhteyttä, vinkkaa + meille, toimituk*, lomak*
    fi ctrl enter + virhe*, kirjoitusvirhe* + valitse, maalaa, teksti*, paina
    fi hyötyä, hyödyllinen, apua, pidit, kiinnostava + artikkelista, jutusta, sivusta, artikkeli, juttu, tästä + anna palaut*, palautetta, arvioi, kerro meille, mielipiteesi
""")

NOTICE_ROWS = """
        en - Is something wrong in this story about the harbour? Report it to our editors.
        en - Take our reader poll on the new quay, and see how others voted once you have.
        de - Was halten Sie vom neuen Kai? Machen Sie mit bei unserer Umfrage, das Ergebnis steht am Montag fest.
        fr - Faut-il agrandir le port ? Participez à notre sondage en ligne et découvrez les résultats.
        es - ¿Hay que ampliar el puerto? Vota en nuestra encuesta y consulta los resultados.
        it - Il porto va ampliato? Partecipa al nostro sondaggio e scopri i risultati.
        pt - O porto deve ser ampliado? Vote na nossa enquete e veja o resultado.
        nl - Moet de haven groter? Doe mee aan onze poll en bekijk de uitslag.
        pl - Czy port powinien być większy? Weź udział w naszej ankiecie i zobacz wyniki.
        ru - Нужен ли городу новый порт? Проголосуйте в нашем опросе и узнайте результаты.
        uk - Чи потрібен місту новий порт? Проголосуйте в нашому опитуванні й дізнайтеся результати.
        cs - Má se přístav rozšířit? Hlasujte v naší anketě a podívejte se na výsledky.
        ro - Trebuie extins portul? Votează în sondajul nostru și vezi rezultatele.
        hu - Kell nagyobb kikötő? Szavazzon oldalunkon, a szavazás eredményét hétfőn közöljük.
        el - Να μεγαλώσει το λιμάνι; Ψηφίστε στη δημοσκόπησή μας και δείτε τα αποτελέσματα.
        tr - Liman büyütülmeli mi? Anketimize katılın, sonuçları hemen görün.
        ar - هل تؤيد توسيع الميناء؟ شارك في استطلاع الموقع واطلع على النتائج.
        fa - آیا بندر باید بزرگ‌تر شود؟ در نظرسنجی ما شرکت کنید و نتایج را ببینید.
        he - האם להרחיב את הנמל? הצביעו בסקר שלנו וראו את התוצאות.
        hi - क्या बंदरगाह बड़ा होना चाहिए? हमारे पोल में वोट दें और नतीजे देखें।
        zh - 你认为港口应该扩建吗？参与投票，查看结果。
        ja - 港の拡張にあなたは賛成ですか。アンケートに答えて結果を見る
        ko - 항구를 넓혀야 할까요? 투표에 참여하고 결과를 확인하세요.
        vi - Có nên mở rộng bến cảng không? Hãy tham gia bình chọn và xem kết quả bên dưới.
        id - Apakah pelabuhan perlu diperluas? Ikuti polling kami dan lihat hasilnya.
        sv - Ska hamnen byggas ut? Rösta i vår omröstning och se resultatet.
        da - Skal havnen udvides? Stem i vores afstemning og se resultatet.
        no - Skal havnen utvides? Stem i vår avstemning og se resultatet.
        fi - Pitäisikö satamaa laajentaa? Vastaa kyselyymme ja katso tulokset.
        en | The poll of 1,200 voters found the result closer than anybody on the island had expected.
        en | Vote early, the harbour master told the fishermen, because the hall closes at six and the sea will not wait.
        en | The mistake was in the report itself, the judge said, and nobody had told the editors of it.
        en | Press Ctrl and Enter to send the message; the text stays on the screen until you close the window.
        de | Bei der Abstimmung am Sonntag gaben nur wenige ihre Stimme ab, das Ergebnis war knapp.
        de | Stimmen Sie den Motor gut ab, bevor Sie auslaufen, rät der Hafenmeister.
        fr | Les électeurs votent dimanche, et le résultat du sondage n’a surpris personne sur le port.
        es | Según la encuesta, el resultado de la votación del domingo será ajustado en toda la isla.
        it | Secondo il sondaggio il risultato del voto di domenica sarà incerto in tutta l’isola.
        pt | Segundo a sondagem, o resultado da votação de domingo será renhido em toda a ilha.
        da | Resultatet af afstemningen var klart: havnen skal ikke udvides i år, siger borgmesteren.
        sv | Resultatet av omröstningen var klart: hamnen byggs inte ut i år, säger kommunalrådet.
        no | Resultatet av avstemningen var klart: havnen skal ikke utvides i år, sier ordføreren.
        fi | Äänestys päättyi maanantaina, ja tulokset kerrotaan kaupungintalolla keskiviikkona.
        ru | Результаты голосования объявят в понедельник, сказали в управлении порта.
        ko | 투표 결과는 월요일 아침에 항구 관리 사무소에서 발표된다.
        ja | 投票の結果は月曜日の朝に港の事務所で発表される。
        zh | 调查结果显示，多数居民参加了投票，港口将在明年扩建。
    """
