"""Words of the room ``tips``: the newsroom's own line, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

TIP = book("""
    en got a story?; got a news tip?; have a news tip?; have you got a story?; do you have a story for us?; do you have a news tip?; do you know more about this story?; do you have information about this story?; have you been affected by this story?; have you been affected by any of the issues raised in this story?; are you affected by this story?; send us a tip; send us your tips; send us your story; send us your news; send us your news tips; send a tip; send tips to; submit a tip; submit a news tip; submit a story; submit your story; contact our newsroom; contact the newsroom; contact our news team; email our news team; email the newsroom; tip us off; contact us securely; send us a secure tip; got a story? get in touch; got a story? get in touch with our news team by emailing us at {words}
    de haben sie einen tipp für uns?; hast du einen tipp für uns?; haben sie ein thema für uns?; hast du eine geschichte für uns?; haben sie eine geschichte für uns?; haben sie informationen zu diesem thema?; hast du infos zum thema?; kontakt zur redaktion; schreiben sie der redaktion; hinweise an die redaktion; leserreporter werden; werden sie leserreporter; leserbrief schreiben; leserbrief an die redaktion
    fr une info à nous transmettre ?; une information à nous transmettre ?; vous avez une information à nous transmettre ?; envoyez-nous votre témoignage; envoyez votre témoignage; contactez la rédaction; contacter la rédaction; écrire à la rédaction
    es ¿tienes una historia que contar?; ¿tienes algo que contarnos?; ¿tienes información sobre este tema?; envíanos tu historia; envíanos tu denuncia; envía tu denuncia; contacta con la redacción; escribe a la redacción; envíanos tu noticia; buzón de denuncias
    it hai una segnalazione?; hai una storia da raccontare?; hai una storia da raccontarci?; inviaci una segnalazione; invia una segnalazione; segnalaci una notizia; segnala una notizia; scrivi alla redazione; scrivi a redazione; contatta la redazione
    pt tem uma história para contar?; tem uma sugestão de pauta?; tem uma sugestão de reportagem?; envie sua denúncia; envie uma denúncia; envie sua sugestão; envie sua história; envie sua sugestão de pauta; sugira uma pauta; sugestão de pauta; fale com a redação; contacte a redação; entre em contato com a redação; mande sua notícia; envie sua notícia
    nl heb je een tip voor de redactie?; heeft u een tip voor de redactie?; tip de redactie; tip ons; stuur je tip; stuur ons een tip; stuur uw tip; mail de redactie; neem contact op met de redactie; heb je zelf nieuws?
    pl masz dla nas temat?; masz ciekawy temat?; wyślij informację; wyślij nam informację; prześlij nam informację; napisz do redakcji; skontaktuj się z redakcją; kontakt z redakcją
    ru есть новость?; хотите сообщить новость?; присылайте новости; пришлите новость; прислать новость; предложить новость; сообщить новость; сообщите новость; написать в редакцию; связаться с редакцией
    uk є новина?; маєте новину?; надішліть новину; надсилайте новини; надіслати новину; повідомити новину; запропонувати новину; написати в редакцію; зв'язатися з редакцією
    cs máte tip na článek?; máte pro nás tip?; máte tip na téma?; máte zajímavý tip?; pošlete nám tip; pošlete tip redakci; napište redakci; kontaktujte redakci; tip pro redakci; staňte se reportérem
    ro ai un pont?; ai un pont pentru noi?; ai o știre?; trimite-ne o știre; trimite-ne știrea ta; trimite o știre; trimite un pont; trimite știrea; scrie redacției; contactează redacția
    hu van egy jó sztorija?; van egy jó sztorid?; van egy története számunkra?; írjon a szerkesztőségnek; írj a szerkesztőségnek; küldjön hírt; kapcsolat a szerkesztőséggel
    el στείλτε μας το νέο σας; στείλτε μας την είδηση; στείλτε μας την ιστορία σας; επικοινωνήστε με τη σύνταξη; στείλτε μας την καταγγελία σας
    tr haber ihbar hattı; whatsapp ihbar hattı; whatsapp ihbar; haberiniz mi var?; bir haberiniz mi var?; bize haber gönderin; haber gönder; haberinizi gönderin
    ar أرسل لنا قصتك; أرسل خبرك; أرسل لنا خبرا
    fa سوژه خود را بفرستید; ارسال سوژه; تماس با تحریریه
    he יש לכם סיפור מעניין?; שלחו לנו מידע; הדוא"ר האדום; מייל אדום; שלחו סקופ; כתבו למערכת
    hi हमें खबर भेजें; अपनी खबर भेजें; खबर भेजें; क्या आपके पास कोई खबर है?
    zh 我要爆料; 新闻爆料; 新聞爆料; 报料热线; 爆料热线; 爆料專線; 投訴爆料; 提供新闻线索
    ja 情報提供はこちら; 情報をお寄せください; 情報提供のお願い; ご意見・情報をお寄せください; ニュース提供
    ko 제보하기; 기사제보; 기사 제보; 뉴스제보; 뉴스 제보; 제보를 기다립니다; 여러분의 제보를 기다립니다; 당신의 제보가 뉴스가 됩니다; 여러분의 제보가 뉴스가 됩니다; 카카오톡 제보; 이메일 제보; 제보 안내; 기자에게 메일 보내기; 기자에게 이메일 보내기
    vi bạn có tin nóng?; gửi tin cho chúng tôi; gửi bài cho chúng tôi; gửi câu chuyện của bạn; gửi ý kiến tòa soạn; gửi tòa soạn; liên hệ tòa soạn; hotline tòa soạn
    id anda punya cerita?; kirim cerita anda; kirim tulisan anda; hubungi redaksi
    sv tipsa oss; tipsa oss!; tipsa oss här; har du ett nyhetstips?; har du tips till oss?; tipsa redaktionen; kontakta redaktionen; skicka insändare; skriv en insändare
    da tip os; tip os!; tip redaktionen; har du et tip til os?; har du et nyhedstip?; send os et tip; skriv til redaktionen; kontakt redaktionen; send læserbrev
    no tips oss; tips oss!; tips oss her; har du tips til oss?; har du et nyhetstips?; tips redaksjonen; send oss tips; send oss et tips; har du innspill til saken?; send inn leserbrev
    fi lähetä uutisvinkki; anna uutisvinkki; onko sinulla uutisvinkki?; onko sinulla juttuvinkki?; lähetä juttuvinkki; vinkkaa toimitukselle; vinkkaa meille; lähetä vinkki; ota yhteyttä toimitukseen; lähetä mielipidekirjoitus; kirjoita mielipidekirjoitus
""")

TIP_ROWS = """
        en - Got a story?
        de - Haben sie einen tipp für uns?
        fr - Une info à nous transmettre ?
        es - ¿tienes una historia que contar?
        it - Hai una segnalazione?
        pt - Tem uma história para contar?
        nl - Heb je een tip voor de redactie?
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
        vi - Bạn có tin nóng?
        id - Anda punya cerita?
        sv - Tipsa oss
        da - Tip os
        no - Tips oss
        fi - Lähetä uutisvinkki
        en - Got a story? Get in touch with our news team by emailing us at news@example.com.
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
    fr vous êtes témoin ?; témoin d'un événement ?; vous souhaitez témoigner ?; témoignez; contactez-nous; écrivez-nous; écrire à l'auteur; alertez-nous; contacter l'auteur; contactez l'auteur; partagez votre témoignage; courrier des lecteurs; vous avez une information ?; vous avez une info ?
    es ¿quieres contarnos tu historia?; cuéntanos tu historia; contacta con nosotros; contacta con el autor; escríbenos; contáctanos; escríbenos a; ¿tienes una historia?; ¿tienes información?; ¿tienes más información?; ¿tienes alguna pista?; ¿tienes una denuncia?; cartas al director; carta al director
    it scrivici; contattaci; raccontaci la tua storia; scrivi al direttore; invia la tua storia; hai una notizia?; lettere al direttore
    pt fale conosco; conte sua história; conte-nos a sua história; tem uma história?; tem informações?; carta ao leitor; cartas ao diretor; tem uma denúncia?
    nl mail ons; weet jij meer?; weet je meer?; weet u meer?; deel je verhaal; stuur een brief; heb je een tip?; heeft u een tip?; heb je nieuws?; ingezonden brief; contact; neem contact op; tips?
    pl wyślij zdjęcie; napisz do nas; napisz do autora; skontaktuj się z nami; daj nam znać; czekamy na wasze sygnały; podziel się swoją historią; masz informację?; byłeś świadkiem?; byłeś świadkiem zdarzenia?; widziałeś coś?; widziałeś coś ważnego?; masz temat?; list do redakcji; poinformuj nas
    ru поделитесь своей историей; расскажите свою историю; напишите нам; пишите нам; написать автору; свяжитесь с нами; связаться с нами; есть тема?; есть информация?; есть новости?; вы стали очевидцем?; стали очевидцем?; вы стали свидетелем события?; если вам есть что рассказать; есть что рассказать?; письмо в редакцию
    uk поділіться своєю історією; розкажіть свою історію; напишіть нам; пишіть нам; написати автору; зв'яжіться з нами; маєте тему?; є новини?; маєте інформацію?; стали свідком події?; стали свідком подій?; є що розповісти?; лист до редакції
    cs víte o zajímavé události?; víte něco?; napište nám; napište autorovi; kontaktujte nás; máte tip?; byli jste svědky?; pošlete nám zprávu; pošlete tip
    ro scrie-ne; contactează-ne; contactați-ne; spune-ne povestea ta; ai informații?; ai o informație?; ai o poveste?; scrisoare către redacție
    hu írjon nekünk; írj nekünk; értesítsen minket; lépjen kapcsolatba velünk; van egy története?; olvasói levél; információja van?; van információja?; van egy témája?; van egy témád?; küldje el nekünk; küldd el nekünk
    el έχετε μια ιστορία; επικοινωνήστε μαζί μας; γράψτε μας; έχετε κάτι να μας πείτε; έχετε κάποια είδηση; καταγγελίες; στείλτε μας μήνυμα
    tr hikayenizi bizimle paylaşın; hikayenizi paylaşın; bize yazın; bize ulaşın; yazara ulaşın; editöre yazın; editöre mektup; ihbar hattı; haber ihbar; bize ihbar edin
    ar شاركنا قصتك; شاركونا قصصكم; راسلنا; راسلونا; اتصل بنا; تواصل معنا; تواصلوا معنا; هل لديك قصة؟; هل لديك خبر؟; هل لديك معلومات؟; أرسلوا لنا; رسالة إلى المحرر; بريد القراء
    fa خبر خود را برای ما بفرستید; تماس با ما; با ما در تماس باشید; با ما تماس بگیرید; خبری دارید؟; سوژه دارید؟; ارسال خبر
    he ספרו לנו; כתבו לנו; פנו אלינו; צרו קשר; צור קשר; צרו איתנו קשר; יש לכם סיפור?; יש לך סיפור?; יש לכם מידע?; מכתב למערכת; שלחו לנו; דואר אדום
    hi हमें लिखें; अपनी कहानी साझा करें; अपनी कहानी हमें बताएं; संपर्क करें; हमसे संपर्क करें; कोई खबर है?; संपादक को पत्र
    zh 投稿; 我要投稿; 联系我们; 聯絡我們; 联系记者; 联系编辑; 欢迎投稿; 歡迎投稿; 爆料; 新闻线索; 新闻热线; 新聞熱線; 讀者投書; 提供線索
    ja 取材依頼; 投稿する; 投稿はこちら; 体験談を募集しています; お問い合わせ; お問い合わせはこちら; 記者に連絡する; 編集部へのお問い合わせ; 情報提供; 情報募集
    ko 문의하기; 독자의견; 이메일 보내기; 제보; 독자투고; 제보 전화
    vi gửi bài viết; gửi câu hỏi; gửi ý kiến; liên hệ với chúng tôi; đường dây nóng; bạn đọc viết; chia sẻ câu chuyện của bạn; bạn có tin?; bạn có thông tin?
    id hubungi kami; laporkan kejadian di sekitar anda; bagikan cerita anda; punya cerita?; punya berita?; punya informasi?; punya cerita menarik?; surat pembaca; kirim cerita; kirim berita; kirim informasi; kirim tulisan
    sv mejla oss; kontakta oss; kontakta reportern; vet du mer?; vet du mer om det här?; har du mer information?; skriv till oss; berätta för oss; har du ett tips?; har du tips?; nyhetstips; skicka tips
    da ved du mere?; ved du noget?; ved du mere om sagen?; skriv til os; kontakt os; kontakt journalisten; send os din historie; del din historie; har du en historie?; har du et tip?; har du tips?; læserbrev; send et tip
    no vet du mer?; vet du noe?; vet du noe om saken?; kontakt oss; kontakt redaksjonen; kontakt journalisten; skriv til oss; del din historie; har du en historie?; har du tips?; har du et tips?; leserbrev; nyhetstips; send tips; har du innspill?
    fi tiedätkö lisää?; tiedätkö aiheesta lisää?; ota yhteyttä; kerro meille; lähetä oma tarinasi; kerro oma tarinasi; onko sinulla vinkki?; uutisvinkki; juttuvinkki
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
        da - Ved du mere?
        no - Vet du mer?
        fi - Tiedätkö lisää?
        en | Contact us
        en | Do you know more?
        sv | Vet du mer?
        de | Wissen Sie mehr?
        ja | お問い合わせ
"""
