"""Words of the room ``tips``: the newsroom's own line, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

TIP = book("""
    en got a story?; got a news tip?; have a news tip?; have you got a story?; do you have a story for us?; do you have a news tip?; do you know more about this story?; do you have information about this story?; have you been affected by this story?; have you been affected by any of the issues raised in this story?; are you affected by this story?; send us a tip; send us your tips; send us your story; send us your news; send us your news tips; send a tip; send tips to; submit a tip; submit a news tip; submit a story; submit your story; contact our newsroom; contact the newsroom; contact our news team; email our news team; email the newsroom; tip us off; contact us securely; send us a secure tip; got a story? get in touch; got a story? get in touch with our news team by emailing us at {words}
    en got a news tip? email us; got a tip? contact us; got a tip? email us; got a tip? send it to us; got a story? email us; have a news tip? contact us; have a news tip? email us; have a news tip? let us know; have a tip we should know?; have a tip? email us; have a tip? contact us; have a tip for our reporters?; have a story idea? let us know; do you have a tip for us?; do you have a story to share?; do you have a story you'd like to share?; do you have something to share?; do you have a question for our reporters?; do you have a question about this story?; have a question about this article?; have a question about this story?; have feedback on this story?; have feedback or a story idea?; want to share your story?; want to share your thoughts on this story?; want to get in touch with our team?; questions or comments about this article?; questions or comments about this story?; send us your photos; send us your photos and videos; send us your pictures; send us your videos; send your photos; send your news tips to; send news tips to; send us an email; send your letters to; send your letter to the editor; send a letter to the editor; send letters to the editor; write a letter to the editor; write to the editor; submit a letter; submit a letter to the editor; submit your letter to the editor; submit an op-ed; submit a guest column; submit your event; submit an event; submit a press release; submit a photo; submit an obituary; submit your photos; report a news tip; tip the editors; leave a tip; contact our news desk; contact the news desk; contact our editorial team; contact the editorial team; email our newsroom; email the editor; call our newsroom; reach our newsroom; reach the newsroom; reach the reporter; reach out to the reporter; message the reporter; message our newsdesk; follow the reporter; contact the writer; contact this reporter; contact the journalist; email this reporter; email the reporter; email the author
    de haben sie einen tipp für uns?; hast du einen tipp für uns?; haben sie ein thema für uns?; hast du eine geschichte für uns?; haben sie eine geschichte für uns?; haben sie informationen zu diesem thema?; hast du infos zum thema?; kontakt zur redaktion; schreiben sie der redaktion; hinweise an die redaktion; leserreporter werden; werden sie leserreporter; leserbrief schreiben; leserbrief an die redaktion
    de haben sie einen hinweis für uns?; haben sie einen hinweis für die redaktion?; hast du einen hinweis für uns?; haben sie hinweise zu diesem thema?; haben sie informationen für uns?; haben sie fragen zum artikel?; haben sie fragen zu diesem artikel?; haben sie anmerkungen zu diesem artikel?; haben sie feedback zu diesem artikel?; haben sie fotos oder videos für uns?; kennen sie eine geschichte, über die wir berichten sollten?; weißt du etwas zu diesem thema?; wissen sie mehr zu diesem thema?; schicken sie uns ihre fotos; schicken sie uns ihre meinung; schicken sie uns ihren leserbrief; schicken sie uns ihre hinweise; schicken sie uns ihren tipp; senden sie uns ihre fotos; senden sie uns ihren leserbrief; senden sie uns ihre nachricht; senden sie uns ihre meinung; senden sie uns ihre hinweise; schreiben sie der redaktion eine e-mail; schreiben sie unserer redaktion; schreiben sie an unsere redaktion; schreiben sie uns ihre meinung; schreiben sie uns ihre meinung an; schreiben sie einen leserbrief; schreiben sie uns einen leserbrief; einen leserbrief schreiben; ihre meinung ist gefragt; ihre meinung zum thema; ihre meinung zu diesem thema; ihr hinweis an die redaktion; so erreichen sie die redaktion; so erreichen sie uns; so erreichen sie unsere redaktion; kontaktieren sie die redaktion; kontaktieren sie unsere redaktion; kontakt zu unserer redaktion; nachricht an die redaktion; mail an die redaktion; e-mail an die redaktion; e-mail an den autor; e-mail an die autorin; dem autor schreiben; der autorin schreiben; der redaktion schreiben; hinweis an die redaktion; tipp an die redaktion; leserreporter: schicken sie uns; sind sie leserreporter?; jetzt leserreporter werden; anonym hinweise geben; haben sie einen fehler entdeckt? schreiben sie uns
    fr une info à nous transmettre ?; une information à nous transmettre ?; vous avez une information à nous transmettre ?; envoyez-nous votre témoignage; envoyez votre témoignage; contactez la rédaction; contacter la rédaction; écrire à la rédaction
    fr une information à nous communiquer ?; vous avez une info à partager ?; vous avez une information à partager ?; vous êtes témoin d'un événement ?; témoin d'un événement ? prévenez-nous; envoyez-nous vos photos; envoyez-nous vos témoignages; envoyez-nous vos questions; envoyez-nous un message; envoyer un message à l'auteur; partagez votre témoignage; partagez votre histoire; racontez-nous votre histoire; posez vos questions; posez votre question; posez-nous vos questions; écrivez à la rédaction; écrire à l'auteur; écrire au journaliste; contactez notre rédaction; contacter le journaliste; alerter la rédaction; proposer un sujet; proposer un article; proposez un sujet; une question ? une remarque ?; contribuer à cet article; le courrier des lecteurs
    es ¿tienes una historia que contar?; ¿tienes algo que contarnos?; ¿tienes información sobre este tema?; envíanos tu historia; envíanos tu denuncia; envía tu denuncia; contacta con la redacción; escribe a la redacción; envíanos tu noticia; buzón de denuncias
    es ¿tienes una historia para nosotros?; cuéntanos tu historia; cuéntanos tu caso; cuéntenos su historia; contanos tu historia; envíanos tus fotos; envíanos tus fotos y videos; envíanos tu opinión; envíanos tus comentarios; envíenos su historia; envía tu carta; envía tu carta al director; cartas al director; escribir al autor; escribir a la redacción; escribe al autor; contacta a la redacción; contacta con nosotros; contactar con el autor; contactar al autor; contacte con la redacción; contacto con la redacción; comunícate con nosotros; sé nuestro reportero; mándanos tus fotos; mandanos tu mensaje; sugerencias a la redacción
    it hai una segnalazione?; hai una storia da raccontare?; hai una storia da raccontarci?; inviaci una segnalazione; invia una segnalazione; segnalaci una notizia; segnala una notizia; scrivi alla redazione; scrivi a redazione; contatta la redazione
    it segnala alla redazione; segnalazioni alla redazione; inviaci le tue foto; inviaci la tua segnalazione; inviaci la tua storia; invia la tua foto; scrivi al direttore; contatta la nostra redazione; la tua segnalazione; raccontaci la tua storia; mandaci le tue foto; lettere al direttore
    pt tem uma história para contar?; tem uma sugestão de pauta?; tem uma sugestão de reportagem?; envie sua denúncia; envie uma denúncia; envie sua sugestão; envie sua história; envie sua sugestão de pauta; sugira uma pauta; sugestão de pauta; fale com a redação; contacte a redação; entre em contato com a redação; mande sua notícia; envie sua notícia
    pt sugira uma reportagem; sugestões de pauta; envie suas fotos; envie fotos e vídeos; envie sua foto; envie seu relato; envie sua mensagem; mande sua sugestão; mande sua denúncia; conte sua história; conte-nos a sua história; conta-nos a tua história; fale com o repórter; fale com a gente; fale com o autor; escreva para nós; escreva para a redação; entre em contato; entre em contato conosco; entre em contato com a gente; carta ao leitor; cartas dos leitores; vc no portal; colabore com a gente
    nl heb je een tip voor de redactie?; heeft u een tip voor de redactie?; tip de redactie; tip ons; stuur je tip; stuur ons een tip; stuur uw tip; mail de redactie; neem contact op met de redactie; heb je zelf nieuws?
    nl heb je een tip voor ons?; heb je een tip of opmerking?; heb je een vraag of opmerking?; heb je nieuws voor ons?; heb je vragen over dit artikel?; heeft u een vraag of opmerking?; weet jij meer over dit onderwerp?; tip onze redactie; stuur een tip; stuur ons je tip; stuur ons je foto's; stuur je foto; stuur ons een bericht; stuur een mail; stuur een brief; stuur ons een mail; mail naar de redactie; bel de redactie; app de redactie; neem contact op; neem contact met ons op; contact met de redactie; laat het ons weten; deel je verhaal; deel jouw verhaal; vertel ons je verhaal; reageren? mail naar de redactie; mail de auteur; ingezonden brief insturen; stuur een ingezonden brief
    pl masz dla nas temat?; masz ciekawy temat?; wyślij informację; wyślij nam informację; prześlij nam informację; napisz do redakcji; skontaktuj się z redakcją; kontakt z redakcją
    pl masz temat dla naszych dziennikarzy?; masz ciekawy temat? napisz do nas; podziel się swoją historią; opowiedz nam swoją historię; napisz do nas; napisz do autora; napisz do autorki; napisz list do redakcji; napisz do nas na; skontaktuj się z nami; skontaktuj się z autorem; kontakt z autorem; listy do redakcji; czekamy na wasze; czekamy na wasze zdjęcia; zgłoś temat redakcji
    ru есть новость?; хотите сообщить новость?; присылайте новости; пришлите новость; прислать новость; предложить новость; сообщить новость; сообщите новость; написать в редакцию; связаться с редакцией
    ru поделитесь своей историей; расскажите свою историю; пришлите свою новость; присылайте свои новости; присылайте фото и видео; напишите в редакцию; пишите в редакцию; свяжитесь с редакцией; связь с редакцией; связаться с автором; письмо в редакцию
    uk є новина?; маєте новину?; надішліть новину; надсилайте новини; надіслати новину; повідомити новину; запропонувати новину; написати в редакцію; зв'язатися з редакцією
    uk поділіться своєю історією; розкажіть свою історію; повідомте про новину; надсилайте свої новини; напишіть у редакцію; напишіть в редакцію; зв'яжіться з редакцією; лист до редакції
    cs máte tip na článek?; máte pro nás tip?; máte tip na téma?; máte zajímavý tip?; pošlete nám tip; pošlete tip redakci; napište redakci; kontaktujte redakci; tip pro redakci; staňte se reportérem
    cs máte pro nás téma?; pošlete nám svůj příběh; pošlete nám fotky; napište nám svůj příběh; napište do redakce; podělte se s námi; podělte se o svůj příběh; kontakt na redakci; kontakt na autora
    ro ai un pont?; ai un pont pentru noi?; ai o știre?; trimite-ne o știre; trimite-ne știrea ta; trimite o știre; trimite un pont; trimite știrea; scrie redacției; contactează redacția
    ro ai o știre pentru noi?; trimite-ne un pont; trimite știrea ta; trimite-ne povestea ta; trimite-ne fotografii; trimite-ne un mesaj; scrie-ne pe; spune-ne povestea ta
    hu van egy jó sztorija?; van egy jó sztorid?; van egy története számunkra?; írjon a szerkesztőségnek; írj a szerkesztőségnek; küldjön hírt; kapcsolat a szerkesztőséggel
    hu írj a szerzőnek; írjon a szerzőnek; küldd el nekünk; küldje be fotóját; hírt küldök be; ossza meg velünk; oszd meg velünk; kapcsolatfelvétel a szerkesztőséggel
    el στείλτε μας το νέο σας; στείλτε μας την είδηση; στείλτε μας την ιστορία σας; επικοινωνήστε με τη σύνταξη; στείλτε μας την καταγγελία σας
    el έχετε μια ιστορία; έχεις μια ιστορία; έχετε κάποια πληροφορία; στείλτε μας τη γνώμη σας; στείλτε μας την άποψή σας; στείλτε μας φωτογραφίες; στείλε την είδηση; επικοινωνήστε μαζί μας; επικοινωνία με τη σύνταξη; επικοινωνήστε με τον συντάκτη
    tr haber ihbar hattı; whatsapp ihbar hattı; whatsapp ihbar; haberiniz mi var?; bir haberiniz mi var?; bize haber gönderin; haber gönder; haberinizi gönderin
    tr bize ihbar edin; whatsapp haber hattı; yazara mesaj gönder; haber merkezine ulaşın; hikâyenizi bizimle paylaşın
    ar أرسل لنا قصتك; أرسل خبرك; أرسل لنا خبرا
    ar تواصل مع المحرر; تواصل مع الكاتب; أبلغ عن خبر
    fa سوژه خود را بفرستید; ارسال سوژه; تماس با تحریریه
    fa خبر خود را بفرستید; ارسال خبر به ما; برای ما بفرستید; برای ما بنویسید; با ما در میان بگذارید; تماس با ما; ارتباط با نویسنده; ارسال پیام به نویسنده
    he יש לכם סיפור מעניין?; שלחו לנו מידע; הדוא"ר האדום; מייל אדום; שלחו סקופ; כתבו למערכת
    he יש לכם סיפור?; יש לכם סיפור לספר?; שלחו לנו סיפור; שלחו לנו תמונות; צור קשר עם הכתב
    hi हमें खबर भेजें; अपनी खबर भेजें; खबर भेजें; क्या आपके पास कोई खबर है?
    hi अपनी कहानी भेजें; अपनी राय भेजें; अपनी राय बताएं; हमें ईमेल करें; हमसे संपर्क करें; संपादक को लिखें; संपादक को पत्र
    zh 我要爆料; 新闻爆料; 新聞爆料; 报料热线; 爆料热线; 爆料專線; 投訴爆料; 提供新闻线索
    ja 情報提供はこちら; 情報をお寄せください; 情報提供のお願い; ご意見・情報をお寄せください; ニュース提供
    ja 情報提供をお待ちしています; ご意見はこちら; ご意見・ご感想をお寄せください; ご意見、ご感想をお寄せください; ご感想はこちら; ご意見をお寄せください; 感想をお寄せください; 体験談をお寄せください; お問い合わせはこちら; お問い合わせフォーム; 記事へのお問い合わせ; 記事に関するお問い合わせ; 記事へのご意見; 記事に関するご意見; この記事へのご意見; この記事についてのご意見; この記事に関するご意見はこちら; この記事への感想; 編集部へのお問い合わせ; 編集部へのご意見; 編集部に情報を提供; 取材依頼はこちら; 取材リクエスト; 調査依頼はこちら; あなたの声を聞かせてください; あなたの体験をお聞かせください
    ko 제보하기; 기사제보; 기사 제보; 뉴스제보; 뉴스 제보; 제보를 기다립니다; 여러분의 제보를 기다립니다; 당신의 제보가 뉴스가 됩니다; 여러분의 제보가 뉴스가 됩니다; 카카오톡 제보; 이메일 제보; 제보 안내; 기자에게 메일 보내기; 기자에게 이메일 보내기
    ko 독자 여러분의 제보를 기다립니다; 시청자 여러분의 제보를 기다립니다; 기사제보 및 보도자료; 기사제보 및 보도자료 제공
    vi bạn có tin nóng?; gửi tin cho chúng tôi; gửi bài cho chúng tôi; gửi câu chuyện của bạn; gửi ý kiến tòa soạn; gửi tòa soạn; liên hệ tòa soạn; hotline tòa soạn
    vi gửi bài viết; gửi bài cho tòa soạn; gửi bài cộng tác; gửi ý kiến; gửi ý kiến cho tòa soạn; gửi thông tin; gửi câu hỏi; gửi câu hỏi cho tòa soạn; liên hệ với chúng tôi; liên hệ tác giả; đường dây nóng; đường dây nóng tòa soạn; chia sẻ câu chuyện; chia sẻ câu chuyện của bạn; bạn đọc viết; ý kiến bạn đọc
    id anda punya cerita?; kirim cerita anda; kirim tulisan anda; hubungi redaksi
    id kirim foto dan video; kirim surat pembaca; kirimkan tulisan anda; kirimkan opini anda; laporkan ke redaksi; jadi kontributor kami; tulis surat pembaca; bagikan cerita anda
    sv tipsa oss; tipsa oss!; tipsa oss här; har du ett nyhetstips?; har du tips till oss?; tipsa redaktionen; kontakta redaktionen; skicka insändare; skriv en insändare
    sv har du frågor om artikeln?; tipsa om nyheter; skicka ett tips; skicka in ett tips; skicka in insändare; skicka in din insändare; skriv en debattartikel; skriv till oss; skriv till redaktionen; skicka e-post; hör av dig; hör av dig till oss; hör av dig till redaktionen; berätta för oss; dela med dig av din historia; lämna tips anonymt
    da tip os; tip os!; tip redaktionen; har du et tip til os?; har du et nyhedstip?; send os et tip; skriv til redaktionen; kontakt redaktionen; send læserbrev
    da har du en historie til os?; tip os her; tip en journalist; send et tip; send dit tip; send et tip til redaktionen; send et læserbrev; send dit læserbrev; send os dit læserbrev; send en mail; send os en mail; send os en besked; skriv til os; skriv til journalisten; skriv et læserbrev; skriv et debatindlæg; del din historie; fortæl din historie; bidrag til debatten; giv et tip
    no tips oss; tips oss!; tips oss her; har du tips til oss?; har du et nyhetstips?; tips redaksjonen; send oss tips; send oss et tips; har du innspill til saken?; send inn leserbrev
    no tips en journalist; send et tips; send inn tips; send inn leserinnlegg; send inn et leserinnlegg; send inn debattinnlegg; send inn bilde; send e-post; send oss en e-post; skriv til oss; skriv et leserinnlegg; skriv et debattinnlegg; fortell din historie; ta kontakt med oss; ta kontakt med journalisten
    fi lähetä uutisvinkki; anna uutisvinkki; onko sinulla uutisvinkki?; onko sinulla juttuvinkki?; lähetä juttuvinkki; vinkkaa toimitukselle; vinkkaa meille; lähetä vinkki; ota yhteyttä toimitukseen; lähetä mielipidekirjoitus; kirjoita mielipidekirjoitus
    fi lähetä palautetta toimitukseen; lähetä lukijan kuva; ota yhteyttä toimittajaan
""")

TIP_ROWS = """
        en - Got a story?
        de - Haben sie einen tipp für uns?
        de - Schicken Sie uns Ihren Leserbrief
        fr - Une info à nous transmettre ?
        fr - Une information à nous transmettre ?
        es - ¿tienes una historia que contar?
        it - Hai una segnalazione?
        pt - Tem uma história para contar?
        nl - Heb je een tip voor de redactie?
        nl - Stuur ons je foto's
        pl - Masz dla nas temat?
        ru - Есть новость?
        uk - Є новина?
        cs - Máte tip na článek?
        ro - Ai un pont?
        hu - Van egy jó sztorija?
        el - Στείλτε μας το νέο σας
        tr - Haber ihbar hattı
        ar - أرسل لنا قصتك
        fa - سوژه خود را بفرستید
        he - יש לכם סיפור מעניין?
        hi - हमें खबर भेजें
        zh - 我要爆料
        ja - 情報提供はこちら
        ko - 제보하기
        ko - 독자 여러분의 제보를 기다립니다
        vi - Bạn có tin nóng?
        id - Anda punya cerita?
        sv - Tipsa oss
        da - Tip os
        no - Tips oss
        no - Send inn leserinnlegg
        fi - Lähetä uutisvinkki
        en - Got a story? Get in touch with our news team by emailing us at news@example.com.
        en - Have a question about this story?
        no | Trenger du noen å snakke med? Ring hjelpetelefonen på 116 123.
        en | Do you have a tip?
        en | Do you have more information?
        sv | Har du tips?
        es | Las víctimas pueden llamar al teléfono 555 010 020
        en | Send a tip to the police, the sign said.
        ko | 제보
"""

CONTACT = book("""
    en do you know more?; know more?; know something we should know?; have you been affected?; share your story; share your story with us; tell us your story; submit a letter to the editor; send a letter to the editor; letters to the editor; contact the reporter; contact the author; do you have more information?; have a story?; have a tip?; do you have a story?; do you have a tip?; do you have a story to tell?; news tip; news tips; confidential tips; have a story to tell?; got a tip?; contact us; write to us; write to the author; get in touch; contact the editor; email us; contact our editors
    de wissen sie mehr?; weißt du mehr?; kontakt zum autor; schreiben sie uns; schreiben sie dem autor; schreiben sie uns eine e-mail; schreib uns; senden sie uns ihren hinweis; anonymer briefkasten; melden sie sich bei uns; erzählen sie uns ihre geschichte; sagen sie uns die meinung; haben sie einen hinweis?; hast du einen hinweis?; haben sie hinweise?; haben sie einen tipp?; leserbrief verfassen; kontakt; kontaktieren sie uns; kontaktieren sie den autor
    de leserbrief einsenden; leserbrief senden; redaktion kontaktieren; redaktion benachrichtigen; hinweis senden; hinweis melden
    fr vous êtes témoin ?; témoin d'un événement ?; vous souhaitez témoigner ?; témoignez; contactez-nous; écrivez-nous; écrire à l'auteur; alertez-nous; contacter l'auteur; contactez l'auteur; partagez votre témoignage; courrier des lecteurs; vous avez une information ?; vous avez une info ?
    fr racontez-nous; lancez l'alerte
    es ¿quieres contarnos tu historia?; cuéntanos tu historia; contacta con nosotros; contacta con el autor; escríbenos; contáctanos; escríbenos a; ¿tienes una historia?; ¿tienes información?; ¿tienes más información?; ¿tienes alguna pista?; ¿tienes una denuncia?; cartas al director; carta al director
    es escríbanos; escríbanos a; denuncia ciudadana; reportero ciudadano
    it scrivici; contattaci; raccontaci la tua storia; scrivi al direttore; invia la tua storia; hai una notizia?; lettere al direttore
    it segnalaci; scrivi all'autore; scriveteci; scriveteci a; scrivici a; contatta l'autore; contatti redazione
    pt fale conosco; conte sua história; conte-nos a sua história; tem uma história?; tem informações?; carta ao leitor; cartas ao diretor; tem uma denúncia?
    pt escreva-nos; denuncie
    nl mail ons; weet jij meer?; weet je meer?; weet u meer?; deel je verhaal; stuur een brief; heb je een tip?; heeft u een tip?; heb je nieuws?; ingezonden brief; contact; neem contact op; tips?
    pl wyślij zdjęcie; napisz do nas; napisz do autora; skontaktuj się z nami; daj nam znać; czekamy na wasze sygnały; podziel się swoją historią; masz informację?; byłeś świadkiem?; byłeś świadkiem zdarzenia?; widziałeś coś?; widziałeś coś ważnego?; masz temat?; list do redakcji; poinformuj nas
    pl wyślij nam; prześlij zdjęcie; prześlij nam; prześlij informację; przyślij zdjęcie; zgłoś temat; zostań reporterem; dyżur reporterski
    ru поделитесь своей историей; расскажите свою историю; напишите нам; пишите нам; написать автору; свяжитесь с нами; связаться с нами; есть тема?; есть информация?; есть новости?; вы стали очевидцем?; стали очевидцем?; вы стали свидетелем события?; если вам есть что рассказать; есть что рассказать?; письмо в редакцию
    ru расскажите нам; сообщите нам; пришлите нам; предложите новость; предложить тему; отправить новость; письмо редактору; телефон редакции; стать автором
    uk поділіться своєю історією; розкажіть свою історію; напишіть нам; пишіть нам; написати автору; зв'яжіться з нами; маєте тему?; є новини?; маєте інформацію?; стали свідком події?; стали свідком подій?; є що розповісти?; лист до редакції
    uk розкажіть нам; повідомте нам; надішліть нам; надсилайте фото; запропонувати тему; лист редактору; стати автором
    cs víte o zajímavé události?; víte něco?; napište nám; napište autorovi; kontaktujte nás; máte tip?; byli jste svědky?; pošlete nám zprávu; pošlete tip
    cs pošlete nám; kontaktovat redakci; kontaktovat autora; dopisy čtenářů
    ro scrie-ne; contactează-ne; contactați-ne; spune-ne povestea ta; ai informații?; ai o informație?; ai o poveste?; scrisoare către redacție
    ro trimite fotografii; scrieți-ne; contactați redacția; contactează autorul
    hu írjon nekünk; írj nekünk; értesítsen minket; lépjen kapcsolatba velünk; van egy története?; olvasói levél; információja van?; van információja?; van egy témája?; van egy témád?; küldje el nekünk; küldd el nekünk
    hu küldjön nekünk; küldje be; küldd be; küldjön képet; küldj képet; hírbeküldés; olvasói levelek
    el έχετε μια ιστορία; επικοινωνήστε μαζί μας; γράψτε μας; έχετε κάτι να μας πείτε; έχετε κάποια είδηση; καταγγελίες; στείλτε μας μήνυμα
    el έχετε είδηση; στείλτε μας; στείλε μας
    tr hikayenizi bizimle paylaşın; hikayenizi paylaşın; bize yazın; bize ulaşın; yazara ulaşın; editöre yazın; editöre mektup; ihbar hattı; haber ihbar; bize ihbar edin
    tr ihbar hattımız; fotoğraf gönder; editöre yaz; editöre ulaşın; okur mektupları; sizin haberiniz
    ar شاركنا قصتك; شاركونا قصصكم; راسلنا; راسلونا; اتصل بنا; تواصل معنا; تواصلوا معنا; هل لديك قصة؟; هل لديك خبر؟; هل لديك معلومات؟; أرسلوا لنا; رسالة إلى المحرر; بريد القراء
    ar أرسل خبرا; أرسل لنا; أرسل صورك; شاركنا رأيك; شاركونا آراءكم; راسل المحرر; راسل الكاتب; اكتب لنا
    fa خبر خود را برای ما بفرستید; تماس با ما; با ما در تماس باشید; با ما تماس بگیرید; خبری دارید؟; سوژه دارید؟; ارسال خبر
    fa خبر بفرستید
    he ספרו לנו; כתבו לנו; פנו אלינו; צרו קשר; צור קשר; צרו איתנו קשר; יש לכם סיפור?; יש לך סיפור?; יש לכם מידע?; מכתב למערכת; שלחו לנו; דואר אדום
    he שלחו מידע; פנייה למערכת; פנייה לכתב; המייל האדום; דווח לנו
    hi हमें लिखें; अपनी कहानी साझा करें; अपनी कहानी हमें बताएं; संपर्क करें; हमसे संपर्क करें; कोई खबर है?; संपादक को पत्र
    hi फोटो भेजें
    zh 投稿; 我要投稿; 联系我们; 聯絡我們; 联系记者; 联系编辑; 欢迎投稿; 歡迎投稿; 爆料; 新闻线索; 新闻热线; 新聞熱線; 讀者投書; 提供線索
    zh 提供线索; 聯絡編輯; 联系作者; 意見反映; 读者投稿; 投稿邮箱; 投稿信箱; 有話要說; 我有话说; 我有意見; 给编辑写信
    ja 取材依頼; 投稿する; 投稿はこちら; 体験談を募集しています; お問い合わせ; お問い合わせはこちら; 記者に連絡する; 編集部へのお問い合わせ; 情報提供; 情報募集
    ja 取材のご依頼
    ko 문의하기; 독자의견; 이메일 보내기; 제보; 독자투고; 제보 전화
    ko 제보는; 제보는 카카오톡; 제보를 받습니다; 카카오톡으로 제보하기; 카카오톡 제보하기; 카톡 제보; 기사 제보하기; 보도자료; 보도자료 보내기; 독자 투고; 독자 의견; 기자에게 제보; 기자에게 메일; 기자에게 질문하기; 편집국에 제보; 제보 메일; 제보 이메일
    vi gửi bài viết; gửi câu hỏi; gửi ý kiến; liên hệ với chúng tôi; đường dây nóng; bạn đọc viết; chia sẻ câu chuyện của bạn; bạn có tin?; bạn có thông tin?
    vi gửi tin; gửi bài
    id hubungi kami; laporkan kejadian di sekitar anda; bagikan cerita anda; punya cerita?; punya berita?; punya informasi?; punya cerita menarik?; surat pembaca; kirim cerita; kirim berita; kirim informasi; kirim tulisan
    id kirim artikel; kirim foto; lapor redaksi; jadi kontributor
    sv mejla oss; kontakta oss; kontakta reportern; vet du mer?; vet du mer om det här?; har du mer information?; skriv till oss; berätta för oss; har du ett tips?; har du tips?; nyhetstips; skicka tips
    sv skicka mejl; mejla reportern; mejla skribenten; kontakta skribenten; ring redaktionen
    da ved du mere?; ved du noget?; ved du mere om sagen?; skriv til os; kontakt os; kontakt journalisten; send os din historie; del din historie; har du en historie?; har du et tip?; har du tips?; læserbrev; send et tip
    da kontakt skribenten; fortæl os
    no vet du mer?; vet du noe?; vet du noe om saken?; kontakt oss; kontakt redaksjonen; kontakt journalisten; skriv til oss; del din historie; har du en historie?; har du tips?; har du et tips?; leserbrev; nyhetstips; send tips; har du innspill?
    no tips journalisten; skriv leserinnlegg; kontakt journalist; fortell oss
    fi tiedätkö lisää?; tiedätkö aiheesta lisää?; ota yhteyttä; kerro meille; lähetä oma tarinasi; kerro oma tarinasi; onko sinulla vinkki?; uutisvinkki; juttuvinkki
    fi lähetä kuva; lähetä kuvia; lähetä sähköpostia; lähetä viesti; anna juttuvinkki; anna juttupalautetta; vinkkaa toimitukseen; kerro tarinasi; kirjoita meille; kirjoita mielipide; yhteys toimitukseen
    en got a story to share?; got a story to tell?; have a story tip?; have a story idea?; have a story to share?; questions, comments or story ideas?; tips or corrections?
    de haben sie anregungen?; haben sie ähnliches erlebt?; hast du ähnliches erlebt?; haben sie fotos oder videos?; wissen sie mehr darüber?; wissen sie etwas darüber?
    fr une info à partager ?; une information à partager ?; vous avez une information ?; vous avez une info ?; témoin d'un événement ?; vous souhaitez témoigner ?; vous souhaitez nous écrire ?; vous souhaitez réagir ?; envie de réagir ?; envie de témoigner ?; une remarque ?; une précision à apporter ?
    es ¿tienes una historia?; ¿tienes una historia para contar?; ¿tiene una historia que contar?; ¿tienes información?; ¿tienes información que compartir?; ¿tienes alguna información?; ¿tienes una denuncia?; ¿tienes una pista?; ¿tienes fotos o videos?; ¿quieres contarnos tu historia?; ¿quieres compartir tu historia?; ¿quieres contactarnos?; ¿dudas o sugerencias?
    it hai una segnalazione da fare?; hai una notizia da segnalarci?; hai una notizia?; hai informazioni?; hai foto o video?; vuoi segnalare una notizia?; vuoi raccontarci la tua storia?; vuoi fare una segnalazione?; vuoi inviarci una segnalazione?
    pt tem uma história?; tem uma denúncia?; tem alguma denúncia?; tem informações?; tem uma dica?; tem fotos ou vídeos?; quer contar a sua história?; quer sugerir uma pauta?; quer enviar uma denúncia?
    nl heb je een tip?; heb je nieuws?; heb je een verhaal?; heb je foto's of video's?; heb je meer informatie?; heeft u een tip?; heeft u nieuws?; weet je meer?; weet jij meer?; weet u meer?; reageren?
    pl masz temat?; masz temat dla nas?; masz informacje?; masz informacje na ten temat?; masz dla nas informację?; masz zdjęcia lub film?; masz zdjęcie lub film?; masz zdjęcia?; byłeś świadkiem zdarzenia?; byłeś świadkiem?; byłeś świadkiem wypadku?; jesteś świadkiem zdarzenia?; widziałeś coś ciekawego?; widzisz coś ciekawego?; wiesz coś więcej?; wiesz więcej?; wiesz więcej na ten temat?; chcesz podzielić się historią?
    ru есть новости?; есть чем поделиться?; есть что рассказать?; есть тема?; есть тема для материала?; есть информация?; вы стали очевидцем?; вы стали свидетелем?; стали очевидцем?; стали свидетелем события?; стали очевидцем события?; знаете больше?; хотите поделиться новостью?; хотите рассказать свою историю?
    uk маєте новини?; є чим поділитися?; є що розповісти?; маєте тему?; маєте інформацію?; стали свідком?; стали свідком події?; знаєте більше?; хочете поділитися новиною?; хочете розповісти свою історію?
    cs máte tip?; máte tip na zajímavý článek?; máte námět?; máte zajímavé téma?; máte informace?; máte informace k tématu?; máte fotky nebo video?; víte o něčem zajímavém?; víte více?; víte o tom více?; byli jste svědky?; byli jste svědky události?; stali jste se svědky?
    ro ai o poveste?; ai o informație?; ai informații?; ai fotografii sau video?; știi mai multe?
    hu van egy híred?; tud valamit?; tudsz valamit?
    tr haberiniz var mı?
    ar هل لديك معلومات؟; هل لديك خبر؟; هل لديك قصة؟; هل لديك قصة تود مشاركتها؟; لديك خبر؟
    fa خبری دارید؟; اطلاعاتی دارید؟
    he יש לכם מידע?; יש לכם מידע בנושא?; יש לך סיפור?; נתקלתם?
    hi आपके पास कोई खबर है?
    vi bạn có thông tin?
    id punya cerita?; punya informasi?; punya informasi menarik?; punya cerita menarik?; ada informasi?
    sv har du tips?; har du ett tips?; har du nyhetstips?; har du en nyhet?; har du något att berätta?; har du information?; har du en fråga?; har du bilder eller film?; vet du mer?; vet du något om detta?; vet du mer om detta?; vill du tipsa oss?; vill du berätta?; vill du berätta din historia?
    da har du et tip?; har du en historie?; har du en god historie?; har du noget på hjerte?; har du oplysninger?; har du spørgsmål til artiklen?; har du kommentarer til artiklen?; har du billeder eller video?; ved du mere?; ved du noget?; ved du noget om sagen?; vil du dele din historie?; vil du fortælle din historie?
    no har du tips?; har du et tips?; har du noe å fortelle?; har du informasjon?; har du innspill?; har du spørsmål om saken?; har du bilder eller video?; vet du noe?; vet du mer om saken?; vet du noe om saken?; vil du fortelle?; vil du tipse oss?
    fi onko sinulla juttuvinkkejä?; onko sinulla vinkki?; onko sinulla kuvia tai videoita?; onko sinulla tietoa aiheesta?; onko sinulla tietoa asiasta?; onko sinulla kysyttävää?; onko sinulla palautetta?; tiedätkö lisää?; tiedätkö asiasta enemmän?; tiedätkö asiasta lisää?; haluatko kertoa tarinasi?; haluatko jakaa tarinasi?
""")

CONTACT_ROWS = """
        en - Do you know more?
        de - Wissen sie mehr?
        fr - Vous êtes témoin ?
        es - ¿quieres contarnos tu historia?
        it - Scrivici
        pt - Fale conosco
        nl - Mail ons
        pl - Wyślij zdjęcie
        pl - Wiesz więcej?
        ru - Поделитесь своей историей
        uk - Поділіться своєю історією
        cs - Víte o zajímavé události?
        ro - Scrie-ne
        hu - Írjon nekünk
        el - Έχετε μια ιστορία
        tr - Hikayenizi bizimle paylaşın
        ar - شاركنا قصتك
        fa - خبر خود را برای ما بفرستید
        he - ספרו לנו
        hi - हमें लिखें
        zh - 投稿
        ja - 取材依頼
        ko - 문의하기
        vi - Gửi bài viết
        id - Hubungi kami
        sv - Mejla oss
        sv - Vet du något om detta?
        da - Ved du mere?
        no - Vet du mer?
        fi - Tiedätkö lisää?
        en | Contact us
        en | Do you know more?
        sv | Vet du mer?
        de | Wissen Sie mehr?
        ja | お問い合わせ
        pl | Wiesz więcej?
"""
