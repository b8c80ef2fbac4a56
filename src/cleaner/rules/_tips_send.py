"""Notices of the room ``tips``: the newsroom's line by its number, its name or its thanks, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

#: What to send, that it goes to the newsroom, and by which way or for what: to be published, or paid for.
SEND = groups("""
    en got a story, have a story, have you got a story, seen something newsworthy, story to share, story to tell, tip offs, your stories, your story, eyewitness accounts, eyewitness account, your tips, news tip, a correction or tip, a correction or a tip, a tip or a correction, correction, tip + send, email, e mail, whatsapp, upload, text us, call us, message us, get in touch + newsroom, news desk, newsdesk, news team, digital desk, city desk, picture desk, our hotline, s hotline, featured on our, published on, on our site, on our website, our reporters, our journalists, next week s, the editor
    en send us, email us, whatsapp us, text us, message us + photos, pictures, videos, video, footage, story, stories, tip, tips, news, letters, views + whatsapp, email, e mail, via, by, our, number, on
    de hinweise, hinweis, neuigkeiten, nachrichtentipp, tipp, thema, themenvorschlag, geschichte, meinung, leserbrief, fotos, bilder, videos, beobachtung + schreiben sie uns, schreib uns, schreibt uns, schicken sie uns, schick uns, schickt uns, senden sie uns, sende uns, mailen sie uns, rufen sie uns, ruf uns, melden sie sich bei uns, meldet euch bei uns, erzählen sie uns + whatsapp, mail, e mail, telefon, redaktion, veröffentlich*, kürzungen, wohnort, formular, signal, telegram
    fr envoyez nous, écrivez nous, adressez nous, faites nous parvenir, transmettez nous, contactez nous, alertez nous + photos, vidéos, photo, vidéo, images, témoignage*, info, infos, information, informations, sujet, histoire, tribune + whatsapp, mail, e mail, email, courriel, adresse, rédaction, numéro, messenger, telegram, formulaire
    es envíanos, envianos, mándanos, mandanos, escríbenos, escribinos, mandános, envíenos, cuéntanos, contanos, repórtanos, escríbanos + fotos, videos, vídeos, foto, video, historia, historias, noticia, noticias, denuncia, denuncias, información, reportaje, pista, tema + whatsapp, correo, email, e mail, telegram, mail, número, teléfono, redacción, formulario
    it inviaci, inviateci, mandaci, mandateci, scrivici, scriveteci, segnalaci, segnalateci, raccontaci, raccontateci + foto, video, notizia, notizie, segnalazione, segnalazioni, storia, storie, lettera + whatsapp, mail, email, e mail, telegram, numero, redazione, indirizzo
    pt sugestão de reportagem, sugestões de reportagem, sugestão de pauta, sugestões de pauta, tem uma sugestão, sugestão de notícia, flagrou, flagrante, sua denúncia, tem alguma denúncia, mande para o, envie para o + mande, envie, participe, escreva, fale, ligue, conte + whatsapp, e mail, email, telegram, redação, telefone, fotos
    pt envie nos, mande nos, nos envie, nos mande, escreva nos, nos escreva, conte nos, nos conte, contacte nos + fotos, vídeos, foto, vídeo, história, denúncia, sugestão, notícia, informação + whatsapp, e mail, email, telegram, telefone, redação, redacção
    nl stuur ons, mail ons, app ons, bel ons, tip ons, laat het ons + foto*, video*, nieuws, tip, tips, verhaal, opmerking, filmpje + whatsapp, mail, e mail, redactie, nummer, telegram, signal, formulier
    pl napisz do nas, wyślij nam, prześlij nam, przyślij nam, czekamy na, zadzwoń do nas, napiszcie do nas, wyślijcie nam, przesyłajcie nam, alarmuj, alert + zdjęci*, film*, wideo, informacj*, temat*, sygnał*, histori* + mail*, e mail*, whatsapp*, telefon*, numer*, messenger*, redakcj*, formularz*, kontakt*
    ru присылайте, пришлите, напишите нам, пишите нам, сообщите нам, сообщайте нам, звоните нам, отправляйте + фото, видео, новост*, истори*, информаци* + бот, боте, телеграм*, telegram*, whatsapp, viber, почту, почте, редакци*, номер, телефон*, max
    ru прислать новость, сообщить новость, предложить новость, свидетелем, свидетелями, очевидцем, очевидцами + присылайте, пришлите, напишите, пишите, сообщите, сообщайте, звоните + наш, нашу, нашей, нашем, нам, бот, боте, чат, редакци*
    uk надсилайте, надішліть, напишіть нам, пишіть нам, повідомте нам, повідомляйте нам, присилайте + фото, відео, новин*, істор*, інформаці* + бот, боті, телеграм*, telegram*, whatsapp, viber, вайбер*, пошту, пошті, редакці*, номер, телефон*
    cs pošlete nám, napište nám, zavolejte nám, posílejte nám, dejte nám vědět, pište nám, ozvěte se nám + fotk*, fotografi*, video, videa, tip, příběh*, zpráv*, informac* + e mail*, mail*, whatsapp*, telefon*, redakc*, formulář*, adres*, číslo
    ro trimite ne, trimiteți ne, trimiteţi ne, scrie ne, scrieți ne, spune ne, povestește ne, contactează ne + foto*, video*, imagini*, poveste*, știre*, informați*, sesizar* + whatsapp, mail, e mail, email, telefon*, adresa, redacți*, numărul
    hu küldje el nekünk, küldd el nekünk, írjon nekünk, írj nekünk, küldjön nekünk, küldj nekünk, küldje be, küldd be, juttassa el hozzánk, ossza meg velünk, oszd meg velünk + fotó*, kép*, videó*, hír*, történet*, információ*, sztori* + e mail*, mail*, whatsapp*, viber*, messenger*, telefon*, szerkesztőség*, cím*
    el στείλτε μας, στείλε μας, γράψτε μας, επικοινωνήστε μαζί μας, πείτε μας + ρεπορτάζ, φωτογραφίες, φωτογραφία, βίντεο, καταγγελία, καταγγελίες, είδηση, ειδήσεις, ιστορία, πληροφορίες, κείμενό, άρθρο, άρθρα + viber, email, e mail, mail, whatsapp, τηλέφωνο, στο, διεύθυνση, messenger
    tr bize gönderin, bize iletin, bize yazın, bize ulaştırın, bize yollayın, bizimle paylaşın, bize bildirin, ihbar hattı*, ihbar hattımız*, haber ihbar* + haber*, fotoğraf*, video*, görüntü*, ihbar*, hikaye* + whatsapp*, e posta*, mail*, telegram*, adres*, numara*, hattı*, telefon*
    ar أرسل لنا, أرسلوا لنا, أرسلوا إلينا, ارسل لنا, راسلونا, راسلنا, شاركونا, ابعثوا لنا + صور, الصور, فيديو, فيديوهات, مقاطع, خبر, قصة, قصتك, قصصكم, معلومات, صورك, صوركم + واتساب, البريد, بريد, تلغرام, تليغرام, عبر, الرقم, على
    fa برای ما بفرستید, برای ما ارسال, به ما بفرستید, با ما در میان, ارسال کنید + عکس, فیلم, ویدیو, خبر, خبرها, سوژه, سوژه‌ها, گزارش, تصاویر + تلگرام, واتساپ, ایمیل, شماره, تحریریه, ایتا, روبیکا
    he שלחו לנו, שלחו אלינו, כתבו לנו, ספרו לנו, דווחו לנו, המייל האדום, מייל אדום + תמונות, תמונה, סרטון, סרטונים, סיפור, ידיעה, מידע, טעות, בכתבה + מייל, דוא, וואטסאפ, ווטסאפ, בוואטסאפ, בווטסאפ, טלגרם, desk, למערכת
    hi हमें भेजें, हमें भेजिए, हमें लिखें, हमें बताएं, हमसे साझा करें, हमें ईमेल, हमें व्हाट्सएप + खबर, ख़बर, फोटो, वीडियो, तस्वीर, तस्वीरें, समस्या, शिकायत, जानकारी, सूचना + व्हाट्सएप, व्हाट्सऐप, वॉट्सऐप, ईमेल, नंबर, पर
    zh 新闻热线, 新聞熱線, 爆料热线, 爆料熱線, 报料热线, 报料电话, 线索征集, 線索徵集, 爆料邮箱, 新聞爆料, 新闻报料 + 欢迎拨打, 歡迎撥打, 请拨打, 請撥打, 欢迎爆料, 歡迎爆料, 您爆料, 我报道, 我報導, 一经采用, 一經採用, 有酬谢, 酬谢, 稿酬, 奖励, 欢迎提供, 歡迎提供
    zh 投書, 投书, 投稿, 来稿, 來稿 + 請寄, 请寄, 请发至, 請發至, 请投, 來稿請, 来稿请, 歡迎投書, 欢迎投书, 投稿信箱, 投稿邮箱 + 附, 註明, 注明, 真實姓名, 真实姓名, 聯絡電話, 联系方式, 联系电话, 字數, 字数, 稿酬, 邮箱, 信箱, 采用, 採用, 有話想說
    ja 取材班, 調査依頼, ご意見 情報, 困りごと, 調査報道, 情報提供, タレコミ, ご意見, ご感想, 体験談 + お寄せください, 受け付けています, お待ちしています, お知らせください, ファクス, fax, 社会部まで, 報道部まで, 編集部まで, までお寄せ, まで連絡を, メールアドレス + lineで, まで, メール, ファクス, はがき, フォーム, 住所, 電話
    ko 제보* + 기다립니다*, 받습니다*, 보내주세요*, 보내 주세요*, 검색*, 해주세요*, 해 주세요*, 연락주세요* + 카카오톡*, 카톡*, 전화*, 이메일*, 메일*, 홈페이지*, 텔레그램*, 라인*
    vi gửi về, gửi đến, gửi tới, gửi cho, liên hệ + bài viết, hình ảnh, clip, video, thông tin, ý kiến, phản ánh, bài vở, tin bài + tòa soạn, toà soạn, ban biên tập, ban bạn đọc + email, hotline, đường dây nóng, zalo, địa chỉ, số điện thoại
    id kirim, kirimkan, laporkan, bagikan + foto, video, berita, cerita, tulisan, informasi + ke redaksi, redaksi kami, ke kami, kepada kami, email redaksi, redaksi + whatsapp, email, surel, nomor, wa, telegram
    sv tipsa oss, skicka in, mejla oss, mejla till oss, ring oss, skriv till oss, skicka till oss, hör av dig till oss + bild*, film*, video*, tips*, nyhet*, mms, insändare, debattartik* + mejl*, mejla, sms*, mms, whatsapp, signal, redaktion*, betalar, publicera*, tips
    da tip os, send os, skriv til os, ring til os, mail til os, send dit, send din + billede*, video*, tip, historie*, nyhed*, læserbrev, debatindlæg, skrive om + mail, sms, mms, whatsapp, redaktion*, ring, telefon, honorar
    no tips oss, send oss, skriv til oss, ring oss, send inn, mail oss + bilde*, video*, tips*, historie*, sak, saker, leserbrev, leserinnlegg + mail, e post, sms, mms, whatsapp, redaksjon*, ring, telefon, honorar, betaler
    fi juttuvink*, uutisvink*, lukijakuv*, lähetä kuva, lähetä video, lähetä vinkki, vinkkaa + lähetä, vinkkaa, soita, kerro, tekstaa + whatsapp*, sähköposti*, maksamme, julkaistu*, palkitsemme, palkkio*, numeroon, toimitu*, meille
""")

SEND_ROWS = """
        en - Got a story from the harbour? Email the news desk of the Harbour Post, day or night
        el - Στείλτε μας βίντεο από το λιμάνι στο Viber 0000000000, μέρα και νύχτα
        pt - Tem uma sugestão de reportagem sobre o porto? Mande para o WhatsApp (00) 00000-0000.
        zh - 线索征集：港口的事，您爆料，我们跑，一经采用必有酬谢。
        fi - Näitkö jotain satamassa? Lähetä kuva WhatsAppiin, maksamme julkaistuista otoksista.
        en | Got a story about a lost cat? The keeper of the lighthouse has nine of them, and tells them all.
        en | He used to send stories to the editor of the newspaper by post, and one of them was printed in 1951.
        en | If you saw the boat on Monday, call the coastguard's hotline or email the pictures to the police.
        de | Die Polizei nimmt Hinweise, Fotos und Videos auch per Mail entgegen, sagte ein Sprecher im Hafen.
        fr | La préfecture demande aux témoins d’envoyer leurs photos et vidéos par mail à la gendarmerie maritime.
        ja | 市は困りごとの相談を電話で受け付けており、去年は三百件が寄せられた。
        sv | Polisen vill ha in bilder och filmer från kajen och tar emot tips per mejl, säger en talesperson.
"""
