"""Words of the room ``tips``: paragraphs that ask readers for tips, corrections, letters or pictures, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

NOTICE = groups("""
    en got a tip, do you have a tip, have a tip about, have a tip for, have a tip or, have a news tip, got a news tip, got a story, do you have a story, have a story idea + contact, email, e mail, send, get in touch, reach out, reach us, message, call, submit, drop us, write to + reporter, reporters, newsroom, newsdesk, news desk, news team, journalist, journalists, editor, editors, signal, securely, us at, us on, us via, contact us, email us, send us, tell us, message us, let us know, drop us, our tip, our team
    en news tip, news tips, your tips, story ideas, confidential tips, confidential tip, tip line, tipline, tip us off + contact, email, e mail, send, get in touch, reach out, reach us, call, submit, drop us, write to + our newsroom, our reporters, our editors, our news team, our tip, our team, us at, us on, us via, contact us, email us, send us, tell us, call us, let us know, newsdesk, news desk + you, your, please
    en signal, securedrop, protonmail, proton mail, whatsapp + tip, tips, information, documents, leak, story + securely, secure, confidential, confidentially, confidence, anonymous, anonymously, encrypted, nonwork, non work + contact, reach, message, send, share, email, get in touch + do you, if you, have you, got a, are you + reporter, reporters, journalists, newsroom, contact us, reach us, with us, tell us, our team, the author, contact him at, contact her at, reach him at, reach her at
    en have you been affected, are you affected, do you work at, do you work for, do you work in, do you have information, do you have any information, do you have more information, do you know more, do you know anything, do you know something + contact, email, e mail, get in touch, write to, share, tell us, reach out, message, let us know + reporter, reporters, our journalists, newsroom, newsdesk, news desk, our correspondent, editor, editors, our team, haveyoursay, our reporting
    en typo, corrections, spotted an error, spotted a mistake, spot an error, spot a mistake, see an error, see a mistake, found an error, found a mistake, find an error, find a mistake, notice an error, noticed an error, factual error + let us know, tell us, email us, contact us, write to us, drop us, please contact, please email, please report, please let + article, story, report, page, published, our
    en letter to the editor, letters to the editor, letters page, letters section, guest column, guest essay, opinion piece + send, be sent to, be emailed to, submit, email, write to, share your, respond + our letters, our opinion, our guidelines, for publication, to be considered, us at, send us, our submission, our readers + you, your, please
    en your photos, your pictures, your videos, photos or videos, pictures or videos, photos and videos, photo or video, your footage + send us, email us, share them with us, send them to us, with us, to us, send your, email your, share your, upload your, submit your + newsroom, newsdesk, news desk, picture desk, news team, published, publish, witnessed, weather, on air, readers, viewers
    de haben sie hinweise, haben sie informationen, haben sie einen hinweis, haben sie einen tipp, hast du einen tipp, hast du hinweise, hast du informationen, haben hinweise, haben informationen, wissen sie mehr, weißt du mehr, haben sie eine geschichte, hast du eine geschichte + kontaktieren sie, kontaktiere, melden sie sich, melde dich, meldet euch, schreiben sie, schreib, schreibt, wenden sie sich, wende dich, mailen sie, senden sie, schicken sie, schick, teilen sie + redaktion, reporter*, unser*, rechercheteam, investigativ*, signal, threema, briefkasten, autor, autorin
    de arbeiten sie bei, sie arbeiten bei, arbeiten sie für, sie arbeiten für, arbeiten sie in, sie arbeiten in, arbeitest du bei, du arbeitest bei, sind sie betroffen, bist du betroffen + kontaktieren sie, kontaktiere, melden sie sich, melde dich, schreiben sie uns, schreib uns, wenden sie sich, erzählen sie uns, erzähl uns + redaktion, reporter*, rechercheteam, investigativ*, signal, threema, vertraulich
    de fehler gefunden, fehler entdeckt, fehler bemerkt, fehler aufgefallen, tippfehler, rechtschreibfehler, haben sie einen fehler, hast du einen fehler + melden sie, melde, schreiben sie uns, schreib uns, teilen sie uns, teile uns, sagen sie uns, sag uns, markieren sie, markiere, weisen sie uns + uns, redaktion
    de leserbrief*, leserzuschrift*, leserinnenbrief* + schreiben sie uns, senden sie, schicken sie, mailen sie, schreib uns, schick uns, sende uns + uns, unser*, redaktion
    de leserreporter*, leserfoto*, leserinnenfoto*, ihre fotos, deine fotos, dein foto, deine bilder, deine videos + schicken sie, senden sie, schick, schicke, sende, lade, laden sie, mailen sie + redaktion, leser*, veröffentlich*
    fr vous avez une info, vous avez des info*, vous avez une information, avez vous des informations, une information à nous, une info à nous, vous travaillez, vous disposez*, vous souhaitez témoigner, vous voulez témoigner, vous avez été témoin, vous êtes témoin + contactez, écrivez, envoyez, adressez, vous pouvez écrire, vous pouvez contacter, vous pouvez joindre + rédaction, nos journalistes, notre journaliste, notre équipe, nos équipes, signal, contactez nous, écrivez nous, envoyez nous
    fr coquille, une erreur, une faute + vous avez repéré, vous avez constaté, vous avez remarqué, vous avez relevé, vous avez vu, vous avez trouvé, avez vous + signalez, écrivez nous, prévenez, contactez, faites le nous, dites le nous + nous, rédaction
    fr courrier des lecteurs, tribune libre + envoyez, écrivez, adressez + nous, rédaction, notre
    fr vos photos, vos vidéos, vos images, vos témoignages, votre témoignage + envoyez nous, envoyez les nous, envoyez vos, envoyez votre, partagez les avec nous, partagez avec nous, transmettez nous, adressez nous + nous, rédaction, nos équipes
    es tienes información, tienes informacion, tienes una pista, tienes alguna pista, tienes una historia, tienes una denuncia, conoces algún caso, trabajas en, tienes documentos + escríbenos, escribenos, escribe a la redacción, escribe a nuestr*, contacta con, contáctanos, envíanos, ponte en contacto, cuéntanos, comunícate + redacción, periodista, periodistas, reportero, reporteros, signal, confidencial*, escríbenos, contáctanos, envíanos, con nosotros
    es tiene información, tiene una historia, tiene una denuncia, tienen información + escríbanos, contáctenos, envíenos, cuéntenos, póngase en contacto + redacción, periodista, periodistas, escríbanos, contáctenos, envíenos, con nosotros
    es un error, errata, erratas + has visto, has encontrado, has detectado, ha detectado, ha encontrado, encontraste, detectaste, encontró + avísanos, avisanos, avísenos, escríbenos, escríbanos, infórmanos, dínoslo, repórtalo, comunícanoslo, háznoslo, ayúdanos
    es cartas al director, cartas de los lectores, cartas a la directora, carta al director + envíanos, envíenos, escríbenos, escríbanos, envía tu, envía tus, envíe su, mándanos + redacción, nosotros, envíanos, envíenos, escríbenos, escríbanos, publica*, nuestr*
    es tus fotos, tus vídeos, tus videos, tus fotografías, tus imágenes + envíanos, envianos, mándanos, mandanos, compártenos, comparte, manda, envía + envíanos, envianos, mándanos, mandanos, con nosotros, redacción
    it hai una segnalazione, hai una storia, hai informazioni, hai una notizia, lavori in, lavori per, hai assistito + scrivi, scrivici, contatta, contattaci, inviaci, manda, mandaci, raccontaci, segnalaci + redazione, nostri giornalisti, scrivici, contattaci, inviaci, mandaci, raccontaci, segnalaci
    it segnalazioni, una segnalazione, avete informazioni, avete una storia, avete una segnalazione + scrivici, scriveteci, contattaci, contattateci, inviaci, inviateci, mandaci, mandateci, raccontateci + redazione, mail, email, whatsapp, numero
    it refuso, un errore, refusi + hai trovato, hai notato, avete notato, avete trovato, hai visto + segnalacelo, segnalatecelo, scrivici, scriveteci, faccelo, fatecelo, avvisaci
    it lettere al direttore, lettera al direttore, posta dei lettori + scrivici, scriveteci, inviaci, inviateci, mandaci, invia la tua, scrivi a, scrivi alla, scrivete a + redazione, nostr*, mail, email, pubblic*
    it le tue foto, i tuoi video, le vostre foto, i vostri video, foto e video + inviaci, inviateci, mandaci, mandateci, invia le tue, manda le tue + redazione, whatsapp, mail, email, numero, pubblic*
    pt tem uma informação, tem informações, tens informação, tens informações, tem alguma informação, tem uma denúncia, sugestão de pauta, sugestões de pauta, tem uma história, tens uma história, presenciou, flagrou + envie, entre em contato, entre em contacto, escreva, fale, mande, contacte, conte + redação, um repórter, nosso repórter, nossos repórteres, nossos jornalistas, nossa equipe, nossa equipa, conosco, connosco, para o nosso, para nosso, nosso whatsapp
    pt encontrou algum erro, viu algum erro, notou algum erro, encontrou um erro, viu um erro, notou um erro, encontraste um erro, encontrou erro, identificou algum erro, detetou algum erro + avise, reporte, comunique, informe, envie, fale, diga, escreva + conosco, connosco, redação, equipe, equipa, aqui, e mail, email, nos
    pt carta ao diretor, cartas ao diretor, carta do leitor, cartas dos leitores, cartas à redação, painel do leitor + envie, escreva, mande + redação, nosso*, nossa*, publicad*, para o email, para o e mail
    pt suas fotos, seus vídeos, sua foto, seu vídeo, fotos e vídeos, tuas fotos + envie, mande, compartilhe, partilhe + redação, nosso whatsapp, para o nosso, conosco, connosco, nossa equipe, nossa equipa
    nl heb je een tip, heeft u een tip, hebt u een tip, heb jij een tip, nieuwstip, heb je nieuws, heeft u nieuws + mail, stuur, tip ons, tip de, bel, neem contact, laat het + redactie, verslaggever, verslaggevers, onderzoeksredactie, signal, ons, onze
    nl heb je informatie, heeft u informatie, weet je meer, weet jij meer, weet u meer, werk je bij, werkt u bij + mail, stuur, tip ons, tip de, neem contact + redactie, verslaggever, verslaggevers, onze journalist*, onderzoeksredactie, signal, mail ons, tip ons, stuur ons
    nl fout gezien, fout gevonden, foutje gezien, foutje gevonden, fout ontdekt, taalfout, spelfout, zie je een fout, ziet u een fout + mail ons, mail de, laat het ons, meld het, laat het weten, stuur ons, geef het door + ons, onze, redactie
    nl ingezonden brief, lezersbrief, lezersbrieven, ingezonden brieven + stuur, mail, schrijf + ons, onze, redactie
    nl je foto*, uw foto*, jouw foto*, je video* + stuur, mail, deel, upload + ons, redactie + redactie, whatsapp, lezer*, plaats*, publicer*
    pl masz informacje, masz informację, masz dla nas, masz temat, wiesz więcej, wiesz coś, byłeś świadkiem, byłaś świadkiem, jesteś świadkiem, byliście świadkami, pracujesz w, masz ciekaw* + napisz, napiszcie, skontaktuj się, wyślij, wyślijcie, prześlij, daj znać, dajcie znać, zgłoś, czekamy + nas, nam, redakcj*, reporter*, dziennikarz*, signal
    pl błąd, literówk* + zauważyłeś, zauważyłaś, zauważyliście, zauważysz, znalazłeś, znalazłaś, widzisz + zgłoś, napisz, daj znać, daj nam znać, poinformuj, prześlij + nam, nas, redakcj*
    pl list do redakcji, listy do redakcji, listy od czytelników + napisz, wyślij, prześlij, przyślij, czekamy, piszcie + nas, nam, redakcj*, wasz*, publik*
    pl twoje zdjęcia, wasze zdjęcia, swoje zdjęcia, zdjęcia i filmy, zdjęcie lub film, zdjęcia lub filmy + wyślij, wyślijcie, prześlij, prześlijcie, przyślij, czekamy + nam, nas, redakcj*, kontakt
    ru есть информация, есть чем поделиться, есть что рассказать, есть новость, есть интересная новость, стали очевидцем, стали очевидцами, стали свидетелем, стали свидетелями, знаете больше, хотите рассказать, хотите поделиться, присылайте новости + пишите, напишите, присылайте, пришлите, свяжитесь, сообщите, сообщайте + нам, нами, редакци*, журналист*, корреспондент*, нашему, наш, наша, нашу
    ru ошибку, опечатку, опечатка, неточность + нашли, заметили, увидели, обнаружили, видите + выделите, сообщите, напишите, нажмите, пришлите + ctrl, нам, редакци*
    ru письмо в редакцию, письма в редакцию, письма читателей + пишите, присылайте, напишите, пришлите, отправляйте + нам, редакци*, наш*
    ru ваши фото, свои фото, ваши фотографии, свои фотографии, фото и видео + присылайте, пришлите, отправляйте, делитесь + нам, нами, редакци*, наш, нашу, нашего, нашему
    uk маєте інформацію, є інформація, маєте новину, є новина, є що розповісти, стали свідком, стали свідками, стали очевидцем, стали очевидцями, знаєте більше, хочете розповісти, хочете поділитися, хочете повідомити, надсилайте новини + пишіть, напишіть, надсилайте, надішліть, зв яжіться, повідомте, повідомляйте + нам, нами, редакці*, журналіст*, кореспондент*, наш, наша, нашу
    uk помилку, помилка, неточність, одрук + знайшли, помітили, побачили, виявили, бачите + виділіть, повідомте, напишіть, натисніть, надішліть + ctrl, нам, редакці*
    uk лист до редакції, листи до редакції, листи читачів + пишіть, надсилайте, напишіть, надішліть + нам, редакці*, наш*
    uk ваші фото, свої фото, ваші світлини, свої світлини, фото та відео, фото й відео, фото і відео + надсилайте, надішліть, діліться + нам, нами, редакці*, наш, нашого, нашому
    cs máte tip, máte pro nás, víte víc, víte více, víte o něčem, byli jste svědky, byl jste svědkem, stali jste se svědky, máte informace, máte zajímav*, pracujete v, pracujete ve + napište, pošlete, kontaktujte, ozvěte se, dejte vědět, dejte nám vědět, pište, posílejte, svěřte + nám, nás, redakc*, reportér*, novinář*, signal
    cs chybu, překlep, nepřesnost + našli jste, všimli jste, objevili jste, narazili jste, vidíte + napište, dejte vědět, dejte nám vědět, pošlete, upozorněte, nahlaste, oznamte + nám, nás, redakc*
    cs dopis redakci, dopisy čtenářů, dopisy redakci, názory čtenářů + pište, napište, pošlete, posílejte, zašlete + nám, redakc*, náš*, naš*
    cs své fotky, své fotografie, vaše fotky, vaše fotografie, fotky a videa, fotografie a videa, fotky nebo videa + pošlete, posílejte, zašlete, nahrajte, pochlubte + nám, redakc*
    ro ai un pont, ai informații, ai informaţii, ai informatii, aveți informații, ai o poveste, ai o știre, ai fost martor, ești martor, știi mai multe, lucrezi la, lucrezi în, ai documente + scrie, scrie ne, scrieți, contactează, contacteaza, contactați, trimite, trimiteți, sună, spune + ne, redacți*, redacţi*, redacti*, reporter*, jurnalist*, nouă, signal
    ro o greșeală, o greşeală, o greseala, o eroare + ai găsit, ai observat, ați observat, ai văzut, ați găsit, ai gasit + scrie, spune, trimite, anunță, semnalează, scrieți, anunțați + ne, nouă, redacți*, redacţi*
    ro scrisori către redacție, scrisoare către redacție, scrisorile cititorilor, scrisorile voastre + trimite ne, trimiteți, scrie ne, scrieți + ne, redacți*, noastr*
    ro pozele tale, fotografiile tale, imaginile tale, filmările tale + trimite, trimiteți + ne, redacți*, nostru, noastră
    hu információja van, van információja, információd van, van információd, van egy jó sztori*, van egy története, van egy történeted, szemtanúja volt, szemtanúja voltál, tud valamit, tudsz valamit, tudsz többet, tud többet, híre van, témaötlet* + írjon, írj, írja meg, írd meg, keressen, keress, küldje, küldd, jelezze, jelezd, ossza, oszd + nekünk, minket, bennünket, szerkesztőség*, újságíró*, riporter*, velünk, címünk*
    hu hibát, elírás*, pontatlanság* + talált, találtál, észrevett, észrevettél, észlelt, vett észre, vettél észre + jelezze, jelezd, írd meg, írja meg, írjon, írj, küldje, küldd, szóljon, szólj + nekünk, szerkesztőség*
    hu olvasói levél, olvasói levelek*, olvasói level* + írjon, írj, küldje, küldd, várjuk + nekünk, szerkesztőség*, címünk*
    hu fotóit, fotóidat, képeit, képeidet, videóit, videóidat, fotókat és videókat + küldje, küldd, ossza, oszd + nekünk, velünk, szerkesztőség*
    el έχετε πληροφορίες, έχετε κάποια πληροφορία, γνωρίζετε κάτι, ξέρετε κάτι, γνωρίζετε περισσότερα, ήσασταν μάρτυρας, γίνατε μάρτυρας, γίνατε μάρτυρες, έχετε μια καταγγελία, καταγγελίες σας, έχετε ένα θέμα + στείλτε, γράψτε, επικοινωνήστε + μας, μαζί μας, σύνταξη, συντακτική, δημοσιογράφ*
    el λάθος, σφάλμα + εντοπίσατε, βρήκατε, παρατηρήσατε + ενημερώστε, γράψτε, στείλτε, επικοινωνήστε + μας
    el επιστολές αναγνωστών, επιστολή αναγνώστη, επιστολές σας, επιστολή σας + στείλτε, γράψτε + μας, σύνταξη
    el φωτογραφίες σας, βίντεό σας, φωτογραφίες και βίντεο, φωτογραφία ή βίντεο + στείλτε, μοιραστείτε, ανεβάστε + μας, σύνταξη
    tr bize gönder*, bize ulaş*, bize yaz*, bize ilet*, bizimle paylaş*, bizimle ileti*, ihbar*, editörlerimiz*, muhabirlerimiz*, haber merkezimiz* + elinizde, haberiniz, bilginiz, tanık oldu*, tanığı oldu*, tanıksanız, gördüğünüz, bildiğiniz, biliyorsanız + haber*, bilgi*, belge*, fotoğraf*, görüntü*, video*, olay* + bize gönderin, bize ulaşın, bize yazın, bize iletin, bizimle paylaşın, bizimle iletişime, bize ulaştırın, editörlerimiz*, muhabirlerimiz*, haber merkezimiz*
    tr bize bildir*, bize yaz*, bize ilet*, editörlerimiz* + yanlış, yanlışlık, hata, hatayı, hatalı + gördüyseniz, fark ettiyseniz, bulduysanız, gördüğünüz, fark ettiğiniz, düşünüyorsanız
    tr mektup*, bize gönder* + okur mektup*, okuyucu mektup*, editöre mektup*, yazılarınızı, mektuplarınızı + gönderin, yazın, yollayın, iletin + bize, editör*, yayın*, adresimiz*
    tr bize gönder*, bize yolla*, bize ilet*, bizimle paylaş* + fotoğraflarınız*, videolarınız*, görüntüleriniz*, çektiğiniz + gönderin, paylaşın, yollayın, iletin
    ar لديك معلومات, لديكم معلومات, لديك قصة, لديكم قصة, لديك خبر, لديكم خبر, هل تعمل في, هل كنت شاهدا, هل تعرف المزيد, هل تعرف شيئا, لديك وثائق, لديكم وثائق + تواصل, تواصلوا, راسلنا, راسلونا, اكتب, اكتبوا, أرسل, أرسلها, أرسلوا, شاركنا, شاركونا, اتصل + معنا, إلينا, لنا, بنا, مراسلنا, صحفيينا, التحرير, راسلنا, راسلونا, شاركنا, شاركونا, الصحفي
    ar خطأ, الخطأ + هل وجدت, هل لاحظت, إذا وجدت, إذا لاحظت, لاحظتم, وجدتم + أخبرونا, راسلنا, راسلونا, أبلغونا, تواصل معنا
    ar مقالاتكم, رسائلكم + أرسلوا, راسلونا, ترسلوا, شاركونا + إلينا, لنا, راسلونا, شاركونا, التحرير
    ar صوركم, مقاطعكم, فيديوهاتكم + أرسلوا, شاركونا, شاركوا, ابعثوا + إلينا, لنا, شاركونا, شاركنا, معنا
    fa سوژه, اطلاعاتی دارید, خبری دارید, خبری داشتید, شاهد, شهروندخبرنگار, شهروند خبرنگار + بفرستید, ارسال کنید, در میان بگذارید, تماس بگیرید, بنویسید, ارسال نمایید + برای ما, به ما, با ما, تحریریه, خبرنگاران ما, خبرنگار ما
    fa غلط, خطایی, اشتباهی, ایراد + دیدید, مشاهده کردید, یافتید, دیده‌اید, متوجه شدید, دیدید + بگویید, اطلاع دهید, بنویسید, گزارش دهید, خبر دهید + ما
    fa خوانندگان, یادداشت خود, مقاله خود, نوشته خود, دیدگاه خود, نظرات خود + بفرستید, ارسال کنید, بنویسید + برای ما, به ما, تحریریه
    fa عکس, فیلم, تصاویر + خود را, خودتان + بفرستید, ارسال کنید + برای ما, به ما, تحریریه
    he יש לכם מידע, יש לך מידע, יש לכם סיפור, יש לך סיפור, יש לכם טיפ, נתקלתם, הייתם עדים, אתם עובדים, ידוע לכם, יודעים משהו, יש לכם מה + כתבו, ספרו, שלחו, פנו, צרו, דברו, התקשרו + לנו, אלינו, איתנו, למערכת, לכתב, לכתבת, לכתבים, לכתבינו, עמנו
    he טעות, שגיאה, טעויות + מצאתם, ראיתם, נתקלתם, זיהיתם, גיליתם + ספרו, כתבו, דווחו, שלחו, עדכנו, פנו + לנו, אלינו, אותנו, למערכת
    he מכתב למערכת, מכתבים למערכת, תגובות למערכת + ניתן לשלוח, אפשר לשלוח, מוזמנים לשלוח, מוזמנים לכתוב
    he צילמתם, שצילמתם, תמונות שלכם, יש לכם תמונות, יש לכם תיעוד + שלחו, העלו, שתפו + לנו, אלינו, אותנו, למערכת
    hi जानकारी, खबर, ख़बर, सूचना, शिकायत + क्या आपके पास, आपके पास, आपके आसपास, आपके इलाके, अपने आसपास, अपने इलाके + भेजें, भेजिए, बताएं, बताइए, लिखें, साझा करें, संपर्क करें + हमें, हमारे, हमसे, संपादक, रिपोर्टर, न्यूजरूम
    hi गलती, त्रुटि, ग़लती + अगर, यदि, दिखी, मिली, दिखे, मिले, नजर + बताएं, सूचित करें, लिखें, भेजें + हमें
    hi संपादक के नाम, पाठकों के पत्र, आपके पत्र, अपने लेख, अपना लेख, अपनी राय + भेजें, लिखें, भेजिए + हमें, हमारे, संपादक
    hi तस्वीरें, फोटो, फ़ोटो, वीडियो + अपनी, अपने, आपकी, आपके + भेजें, भेजिए, साझा करें, शेयर करें + हमें भेजें, हमें भेजिए, हमारे साथ, हमारे व्हाट्सएप, हमारे नंबर
    zh 新闻线索, 新聞線索, 爆料, 报料, 報料, 举报线索, 提供線索 + 欢迎提供, 歡迎提供, 欢迎您, 歡迎您, 欢迎爆料, 歡迎爆料, 请联系, 請聯絡, 请拨打, 請撥打, 欢迎拨打, 欢迎致电, 歡迎來電, 欢迎来电, 如果您, 如果你, 如您, 若您 + 我们, 我們, 本报, 本報, 本网, 本網, 记者, 記者, 编辑部, 編輯部, 本台, 本刊
    zh 错误, 錯誤, 错别字, 錯字, 谬误, 勘误 + 如果您, 如果你, 如您, 若您, 如有, 如發現, 如发现, 欢迎, 歡迎 + 告诉我们, 告訴我們, 联系我们, 聯絡我們, 與我們聯絡, 与我们联系, 通知我們, 通知我们, 指正, 欢迎来信, 歡迎來信
    zh 投稿, 来稿, 來稿, 讀者投書, 读者来信 + 欢迎投稿, 歡迎投稿, 欢迎来稿, 歡迎來稿, 欢迎读者, 歡迎讀者, 敬請, 敬请, 请发, 請寄 + 我们, 我們, 本报, 本報, 本刊, 本网, 本網, 本版, 本欄, 编辑部, 編輯部, 信箱, 邮箱
    zh 照片, 视频, 影片, 拍到 + 欢迎, 歡迎, 请将, 請將, 请把, 請把, 如果您, 如您 + 发给我们, 發給我們, 寄給我們, 传给我们, 傳給我們, 提供给本报, 提供給本報, 分享给我们, 分享給我們
    ja 情報提供, 情報をお寄せ, タレコミ, 情報をお持ち, 体験談, ご存じの方, ご存知の方, 体験をお寄せ + お寄せ, お送り, ご連絡, お待ち, ご提供 + 編集部, 取材班, 記者, 当サイト, 本紙, 弊紙, 報道部
    ja 誤字, 脱字, 誤り, 間違い + お気づき, 見つけ, ございましたら, ありましたら, お気付き + お知らせください, ご連絡ください, ご指摘ください, お問い合わせ, お知らせいただ, お寄せください, ご一報
    ja 読者投稿, 投書, 投稿, ご意見, ご感想 + お寄せください, お送りください, お待ちしてい + 編集部, 本紙, 当サイト, 本欄, 弊紙
    ja 写真, 動画, 映像 + お寄せください, お送りください, ご提供ください, 投稿ください, お待ちしてい + 編集部, 報道部, 取材班, 本紙, 当サイト, 視聴者, 読者, 撮影された
    ko 제보* + 기다립니다, 기다리고 있습니다, 보내주세요, 보내 주세요, 해주세요, 해 주세요, 부탁드립니다, 받습니다, 연락주세요, 연락 주세요, 알려주세요, 알려 주세요, 검색 + 카카오톡*, 이메일*, 메일*, 취재*, 기자*, 여러분*, 당신의*, 독자*, 시청자*, 뉴스*, 저희*
    ko 오류*, 오탈자*, 오타*, 정정* + 발견하시면, 발견하셨다면, 발견하신, 있으면, 있다면 + 알려주세요, 알려 주세요, 연락주세요, 제보해주세요, 신고해주세요, 보내주세요, 연락 바랍니다, 바랍니다 + 기사*, 저희*, 편집*, 뉴스*
    ko 독자투고*, 독자 투고*, 기고문*, 투고* + 보내주세요, 보내 주세요, 기다립니다, 받습니다, 환영합니다 + 독자*, 메일*, 이메일*, 편집*, 원고*, 저희*
    vi đường dây nóng, thông tin nóng, tin nóng, bạn có thông tin, bạn chứng kiến, gửi bài, bài viết cộng tác, câu chuyện của bạn, mọi thông tin, mọi ý kiến + gửi về, gửi cho, gửi đến, gửi tới, liên hệ, gọi, chia sẻ, phản ánh + tòa soạn, toà soạn, ban biên tập, phóng viên, chúng tôi, đường dây nóng + bạn, bạn đọc, độc giả, quý vị
    vi sai sót, lỗi chính tả, lỗi sai + phát hiện, thấy, nhận thấy + báo, gửi, liên hệ, cho + tòa soạn, toà soạn, ban biên tập, chúng tôi
    vi hình ảnh, đoạn clip, ảnh + của bạn, quý vị, bạn đọc, độc giả + gửi về, gửi cho, gửi đến, gửi tới + tòa soạn, toà soạn, ban biên tập, chúng tôi
    id punya informasi, punya cerita, punya berita, punya kabar, memiliki informasi, anda menyaksikan, kamu menyaksikan, anda bekerja di, kamu bekerja di + hubungi, kirim, kirimkan, sampaikan, laporkan, bagikan, ceritakan, tulis + redaksi, wartawan kami, jurnalis kami, reporter, kepada kami, ke kami, hubungi kami + anda, kamu, punya
    id kesalahan, kekeliruan, salah ketik + anda menemukan, kamu menemukan, jika menemukan, bila menemukan + hubungi, laporkan, beri tahu, kabari, sampaikan, kirim + kami, redaksi
    id surat pembaca, kirim tulisan, kirimkan tulisan, tulisan anda, opini anda, artikel anda + kirim, kirimkan + ke kami, kepada kami, redaksi
    id foto anda, video anda, foto dan video, foto atau video, fotomu + kirim, kirimkan, bagikan + ke kami, kepada kami, redaksi
    sv tipsa oss, tipsa redaktionen, nyhetstips, vet du mer, vet du något, har du information, har du tips, har du ett tips, har du uppgifter, jobbar du på, arbetar du på, har du en historia + mejla, mejl, maila, skicka, sms*, kontakta, hör av dig, hör av er, tipsa, skriv + redaktion*, reporter*, nyhetsdesk*, mejla oss, tipsa oss, kontakta oss, skriv till oss, till oss, signal, källskydd*
    sv skrivfel, stavfel, hittat ett fel, sett ett fel, ser du ett fel, hittar du ett fel, upptäckt ett fel, sett något fel + mejla, hör av dig, kontakta, skriv, anmäl, meddela, tipsa, rapportera + oss, redaktion*
    sv insändare, debattartikel + skicka, mejla, skriv till, maila + oss, redaktion*, vår, våra, din
    sv dina bilder, din bild, dina filmer, dina foton, läsarbild* + skicka, mejla, dela, ladda + oss, redaktion*
    da tip os, tip redaktionen, nyhedstip, ved du mere, ved du noget, har du et tip, har du tip, har du oplysninger, har du informationer, har du en historie, arbejder du i, arbejder du hos, kender du til + skriv, mail, send, ring til, kontakt os, kontakt vores, kontakt journalist*, tag kontakt, tip os + redaktion*, journalist*, reporter*, kontakt os, tip os, skriv til os, send os, til os, vores, signal
    da stavefejl, slåfejl, fundet en fejl, opdaget en fejl, ser du en fejl, set en fejl, finder du en fejl + skriv, kontakt, giv os, send, meld, mail + os, redaktion*
    da læserbrev*, debatindlæg + send, skriv, mail + os, redaktion*, vores, dit, din
    da dine billeder, dit billede, dine fotos, dine videoer, læserbillede* + send, upload, mail + os, redaktion*
    no tips oss, tips redaksjonen, nyhetstips, vet du mer, vet du noe, har du tips, har du et tips, har du informasjon, har du opplysninger, har du en historie, jobber du i, jobber du for, kjenner du til + send, skriv, ring, kontakt oss, kontakt vår*, kontakt journalist*, mail, ta kontakt, tips oss + redaksjon*, journalist*, reporter*, kontakt oss, tips oss, skriv til oss, send oss, til oss, vår, våre, signal
    no skrivefeil, stavefeil, funnet en feil, oppdaget en feil, ser du en feil, sett en feil, finner du en feil + skriv, kontakt, gi oss, send, meld, tips, si fra + oss, redaksjon*
    no leserbrev*, leserinnlegg*, debattinnlegg* + send, skriv, mail + oss, redaksjon*, vår, vårt, ditt, din
    no dine bilder, bildet ditt, bildene dine, dine videoer, leserbilde* + send, last opp, mail + oss, redaksjon*
    fi uutisvink*, juttuvink*, onko sinulla vinkki, onko sinulla tietoa, onko sinulla tietoja, tiedätkö lisää, tiedätkö aiheesta, tiedätkö jotain, tiedätkö asiasta, työskenteletkö, oletko töissä + lähetä, ota yhteyttä, vinkkaa, kerro, kirjoita, anna + toimituks*, toimittajalle*, toimittajaamme, toimittajiimme, meille, meihin, signal*
    fi kirjoitusvirhe*, virheen, asiavirhe* + huomasitko, löysitkö, näitkö, huomaat, löydät, huomasit + kerro, lähetä, ilmoita, ota yhteyttä, anna + meille, toimituks*
    fi mielipidekirjoitu*, yleisönosasto*, lukijan kirjoitu* + lähetä, kirjoita, osallistu + meille, toimituks*
    fi lukijakuv*, kuvasi, videosi, kuviasi + lähetä, jaa, lataa + meille, toimituks*, kanssamme
""")

NOTICE_ROWS = """
        en - Do you work at the harbour office? Our reporters would like to hear what you saw there, and you may email them in confidence.
        en - Every figure should be right. If you spotted an error on this page, please let us know and an editor will look.
        de - Sie arbeiten in der Hafenverwaltung und wissen, wie die Gebühr zustande kam? Dann melden Sie sich, gern vertraulich, bei den Reportern dieses Blattes.
        fr - Vous travaillez dans le port et ce récit vous rappelle quelque chose ? Écrivez, en toute discrétion, à nos journalistes.
        es - ¿Trabajas en el puerto y has visto algo parecido? Tu nombre no saldrá de aquí: escribe a la redacción, que guarda sus fuentes, o llama.
        it - Hai una storia del porto che nessuno ha ancora sentito? Le migliori nascono così: raccontaci tutto con un messaggio, anche stasera.
        pt - Presenciou algo estranho no porto esta semana? Não guarde para si: mande um recado, e um repórter responde ainda hoje.
        nl - Werk je bij het havenbedrijf en ken je de cijfers achter dit verhaal? Mail dan gerust, ook anoniem, met een van de verslaggevers.
        pl - Byłeś świadkiem tego, co działo się w porcie? Nawet drobiazg może pomóc, więc napisz choć dwa zdania do naszych reporterów.
        ru - Вы стали свидетелем того, что случилось в порту? Напишите хотя бы два слова, и корреспондент перезвонит вам сегодня же.
        uk - Ви стали свідком того, що сталося в порту? Напишіть хоча б два слова, і кореспондент зателефонує вам ще сьогодні.
        cs - Byli jste svědky toho, co se v přístavu stalo? I maličkost může pomoci, tak napište pár slov a reportér se ozve.
        ro - Ai fost martor la ce s-a întâmplat în port? Chiar și un amănunt ajută, așa că scrie câteva rânduri și un reporter te sună.
        hu - Van információja arról, mi történt a kikötőben? Egy apróság is segíthet, írjon hát pár sort, és egy újságíró felhívja.
        el - Γνωρίζετε κάτι για όσα έγιναν στο λιμάνι; Ακόμη και μια λεπτομέρεια βοηθά, γράψτε δυο λόγια και θα σας καλέσει δημοσιογράφος μας.
        tr - Limanda yaşananlara siz de tanık olduysanız küçük bir ayrıntı bile önemli: fotoğraf ya da video, ne varsa bize ulaştırın.
        ar - هل تعرف المزيد عما جرى في الميناء؟ حتى التفاصيل الصغيرة مهمة، اكتب ولو سطرين وسيتصل بك الصحفي اليوم.
        fa - اگر از ماجرای بندر اطلاعاتی دارید، حتی اندک، آن را بی‌نام هم که شده با ما در میان بگذارید.
        he - הייתם עדים למה שקרה בנמל? גם פרט קטן יכול לעזור, אז כתבו שתי מילים ואחד מאיתנו יחזור אליכם: פנו למערכת.
        hi - क्या आपके पास बंदरगाह की घटना की कोई जानकारी है? छोटी सी बात भी काम आ सकती है, हमें दो पंक्तियां लिखें।
        zh - 如果您知道港口发生了什么，哪怕只是一个细节，也欢迎把新闻线索告诉记者。
        ja - 港での出来事について情報をお持ちの方は、どんな小さなことでも取材班までお寄せください。
        ko - 항구에서 있었던 일을 알고 계신가요? 작은 제보도 소중합니다. 메일로 보내주세요.
        vi - Bạn chứng kiến chuyện ở bến cảng? Một chi tiết nhỏ cũng có ích, xin bạn gọi hoặc viết vài dòng cho phóng viên.
        id - Anda menyaksikan apa yang terjadi di pelabuhan? Hal kecil pun berguna, jadi tulis dua baris saja dan reporter akan menelepon.
        sv - Vet du något om det som hände i hamnen? Även en liten detalj kan hjälpa, så skriv ett par rader till en reporter.
        da - Ved du noget om det, der skete i havnen? Selv en lille detalje kan hjælpe, så skriv et par linjer til en journalist.
        no - Vet du noe om det som skjedde i havnen? Selv en liten detalj kan hjelpe, så skriv et par linjer til en journalist.
        fi - Tiedätkö jotain siitä, mitä satamassa tapahtui? Pienikin asia voi auttaa, joten kirjoita pari riviä toimittajalle.
        en | Detectives asked anyone with information about the fire to call the harbour police, who will treat every call in confidence.
        en | Have you been affected by anything in this story? The helpline is open day and night, and you can talk to somebody in confidence.
        en | She was the first reporter to get a tip about the missing ships, and it had reached the newsroom on the back of a postcard.
        en | An earlier version of this report gave a wrong date for the opening of the gates. The error has been corrected.
        en | The whistleblower sent the documents to a journalist over Signal, and by Monday they had been read in three ministries.
        de | Die Polizei bittet um Hinweise: Wer am Montag am Kai etwas gesehen hat, soll sich bei der Wache im Hafen melden.
        de | Den Fehler hatte ein Leser entdeckt, der der Zeitung noch am selben Abend einen langen Brief schrieb.
        fr | La gendarmerie lance un appel à témoins : toute personne qui a vu le bateau peut appeler la brigade du port.
        es | La policía pide a quien tenga información sobre el barco que llame a la comisaría del puerto.
        ru | Полиция просит всех, кто стал свидетелем пожара на причале, позвонить в дежурную часть порта.
        ko | 경찰은 항구 화재를 목격한 시민의 제보를 받아 수사를 벌여 왔다고 월요일에 밝혔다. 제보는 모두 열한 건이었다.
"""
