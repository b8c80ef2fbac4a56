"""Notices of the room ``summary``: what the site says of a machine's summary or translation, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

NOTICE = groups("""
    en this summary, these summaries, summary was, summary is, summary generated, generated summary, ai summary, key points, key takeaways, bullet points, these highlights, this translation, this article was, this article has, this story was, this story has, this text was, this content was, this post was + ai, ai generated, artificial intelligence, generative ai, machine, chatgpt, automatically, automated, large language model + generated, created, produced, written, translated, summarised, summarized, assistance, help of, reviewed, checked, edited + our, we, editor, editors, newsroom, journalist, journalists, helpful, errors, mistakes, inaccuracies, this summary, this translation, this article was, this story was, feedback
    de diese zusammenfassung, die zusammenfassung wurde, die zusammenfassung ist, zusammenfassung wurde, diese stichpunkte, ki zusammenfassung, diese übersetzung, dieser artikel wurde, dieser text wurde, dieser beitrag wurde, dieser text ist, das wichtigste aus, diese inhalte + ki, künstlicher intelligenz, künstliche intelligenz, maschinell, automatisch, automatisiert, chatgpt, ki gestützt*, ki generiert* + erstellt, erzeugt, generiert, übersetzt, verfasst, zusammengefasst, geprüft + redaktion, redaktionell, wir, unser*, hilfreich, fehler, diese zusammenfassung, die zusammenfassung, dieser artikel wurde, dieser text wurde, dieser beitrag wurde, diese übersetzung, feedback
    fr ce résumé, le résumé a, résumé généré, résumé créé, résumé du, cette synthèse, cette traduction, cet article a été, ce texte a été, ce contenu a été, points clés + intelligence artificielle, ia, automatiquement, automatique, chatgpt + généré, générée, rédigé, traduit, créé, réalisé, réalisée, résumé, générés, relu, vérifié + notre, nos, rédaction, journaliste, journalistes, utile, erreurs, ce résumé, cet article a été, ce texte a été, cette traduction, cette synthèse
    es este resumen, el resumen ha, resumen generado, resumen elaborado, resumen del, resumen hecho, esta traducción, este artículo ha sido, este artículo fue, esta noticia ha sido, esta noticia fue, este texto ha sido, este texto fue, puntos clave + inteligencia artificial, ia, automáticamente, automática, chatgpt + generado, generada, elaborado, traducido, creado, redactado, realizado, hecho, revisado, supervisado + nuestr*, redacción, periodista, periodistas, editor, editores, útil, errores, este resumen, esta traducción, este artículo ha sido, este texto ha sido, este artículo fue
    it questo riassunto, questa sintesi, il riassunto è, la sintesi è, sintesi generata, riassunto generato, sintesi del, questa traduzione, questo articolo è stato, questo testo è stato, punti chiave + intelligenza artificiale, ia, ai, automaticamente, automatica, chatgpt + generato, generata, scritta, realizzato, tradotto, creato, scritto, redatto, revisionato, verificato, rivisto + nostr*, redazione, giornalista, giornalisti, utile, errori, questo riassunto, questa sintesi, questa traduzione, questo articolo è stato
    pt este resumo, o resumo foi, resumo gerado, resumo do, resumo feito, esta tradução, este artigo foi, esta notícia foi, esta reportagem foi, este texto foi, esta matéria foi, pontos principais + inteligência artificial, ia, automaticamente, automática, chatgpt + gerado, gerada, elaborado, traduzido, traduzida, criado, produzido, feito, revisado, revisto, revisada + noss*, redação, redacção, jornalista, jornalistas, editor, editores, útil, erros, este resumo, esta tradução, este artigo foi
    nl deze samenvatting, de samenvatting is, samenvatting gemaakt, samenvatting van, ai samenvatting, deze vertaling, dit artikel is, deze tekst is, hoofdpunten + ai, kunstmatige intelligentie, automatisch, chatgpt + gemaakt, gegenereerd, vertaald, geschreven, samengesteld, gecontroleerd, opgesteld + onze, redactie, redacteur, wij, nuttig, fouten, deze samenvatting, deze vertaling, dit artikel is
    pl streszczenie, to podsumowanie, podsumowanie artykułu, podsumowanie wygenerowan*, ten artykuł został, ten tekst został, artykuł został, tekst został, to tłumaczenie + sztuczn* inteligencj*, sztuczną inteligencję, sztucznej inteligencji, ai, automatycznie, chatgpt + wygenerowan*, przygotowan*, przetłumaczon*, stworzon*, opracowan*, sprawdzon*, zweryfikowan* + redakcj*, redaktor*, dziennikarz*, nasz*, pomocn*, błęd*, to streszczenie, to podsumowanie, ten artykuł
    ru краткое содержание, пересказ, этот пересказ, саммари, это резюме, этот текст, эта статья, этот перевод + искусственн*, ии, нейросет*, автоматически, машинный, chatgpt + создан*, сгенерирован*, подготовлен*, переведен*, переведён*, составлен*, сделан*, проверен* + редакци*, редактор*, наш*, полезн*, ошибк*, этот пересказ, этот текст, эта статья
    uk короткий зміст, переказ, цей переказ, це резюме, цей текст, ця стаття, цей переклад + штучн*, ші, нейромереж*, автоматично, машинний, chatgpt + створен*, згенерован*, підготовлен*, перекладен*, складен*, зроблен*, перевірен* + редакці*, редактор*, наш*, корисн*, помилк*, цей переказ, цей текст, ця стаття
    cs shrnutí, toto shrnutí, souhrn, tento článek, tento text, tento překlad + umělá inteligence, umělou inteligencí, umělé inteligence, ai, automaticky, chatgpt + vytvořen*, vytvořil*, vygenerován*, vygeneroval*, přeložen*, zpracoval*, zkontrolov* + redakc*, redaktor*, náš, naše, našich, užitečn*, chyb*, toto shrnutí, tento článek, tento překlad
    ro acest rezumat, rezumatul a fost, rezumat generat, rezumat al, această traducere, acest articol a fost, acest text a fost + inteligență artificială, inteligenței artificiale, ai, automat, chatgpt + generat, generată, realizat, tradus, creat, redactat, verificat + noastră, noștri, redacție, redacția, editor, util, erori, acest rezumat, acest articol a fost
    hu összefoglaló, összefoglalót, kivonata, kivonatot, ez a fordítás, ez a cikk, ezt a cikket + mesterséges intelligencia, mesterséges intelligenciával, ai, automatikus*, gépi úton, chatgpt, gépi + úton készült, készült, készítette, generálta, fordította, generált, ellenőrizte, fordítás + szerkesztő*, szerkesztőség*, újságíró*, hasznos*, hibá*, ez az összefoglaló, az összefoglalót, ez a cikk
    el περίληψη, η περίληψη, σύνοψη, αυτή η μετάφραση, το άρθρο μεταφράστηκε, το κείμενο μεταφράστηκε + τεχνητή νοημοσύνη, τεχνητής νοημοσύνης, ai, αυτόματα, chatgpt + δημιουργήθηκε, μεταφράστηκε, παρήχθη, συντάχθηκε, ελέγχθηκε + μας, σύνταξη, συντακτ*, δημοσιογράφο*, χρήσιμη, λάθη, αυτή η περίληψη, η περίληψη
    tr bu özet, özeti, haber özeti, haberin özeti, bu çeviri, bu haber yapay, bu makale yapay, bu haber otomatik + yapay zeka, yapay zekâ, otomatik, ai, chatgpt + oluşturul*, hazırlan*, çevril*, üretil*, kontrol edil* + editör*, haber merkezi*, redaksiyon*, faydalı, yararlı, hata*, bu özet, özet, bu haber
    ar هذا الملخص, ملخص, الملخص, هذه الترجمة, تمت ترجمة هذا, ترجم هذا المقال + الذكاء الاصطناعي, ذكاء اصطناعي, آليا, تلقائيا + إنشاء, أنشئ, ترجم, ترجمة, توليد, إعداد, مراجعة, تمت + تحرير, محرر, صحفي, فريقنا, مفيد, أخطاء, هذا الملخص, المحررين, التحرير
    fa این خلاصه, خلاصه, این ترجمه, این مقاله, این متن, این خبر + هوش مصنوعی, ماشینی, خودکار + تهیه, تولید, ترجمه شده, نوشته, ایجاد, بررسی + تحریریه, سردبیر, ما, مفید, خطا, این خلاصه, این ترجمه, این متن
    he תקציר, התקציר, סיכום זה, הסיכום, תרגום זה, הכתבה תורגמה, הטקסט תורגם + בינה מלאכותית, ai, אוטומטית, אוטומטי, בינה המלאכותית + נוצר, תורגם, הופק, נכתב, נבדק, נערך + המערכת, עורך, עורכי, עיתונאי, שלנו, מועיל, טעויות, תקציר זה, הסיכום, התקציר
    hi यह सारांश, सारांश, यह अनुवाद, यह लेख, मुख्य बातें + एआई, ai, कृत्रिम बुद्धिमत्ता, स्वचालित, मशीन + तैयार, बनाया, अनुवादित, लिखा, जनरेट, जांच + संपादक*, हमारे, हमारी, उपयोगी, गलतियां, त्रुटि*, यह सारांश, यह लेख, न्यूज़रूम
    zh 摘要, 本文由, 本译文, 本譯文, 本篇翻譯, 本篇由, 要点由, 重點由 + ai自动生成, 由ai生成, 由ai产出, 由ai翻译, 人工智能, 人工智慧, 机器翻译, 機器翻譯, 大模型, 自动生成, 自動生成, 自动翻译 + 生成, 翻译, 翻譯, 整理, 提炼, 產出 + 审核, 審核, 编辑, 編輯, 仅供参考, 僅供參考, 有误, 錯誤, 有帮助, 有幫助, 以原文为准
    ja 要約, この記事は, この翻訳, 本記事は, まとめは + aiが作成, aiが生成, aiによる, aiによって, 生成aiが, 生成aiで, 生成aiを, 自動生成, 自動翻訳, 機械翻訳, 人工知能 + 生成, 作成, 翻訳, 要約 + 編集部, 編集者, 編集, 確認, 読んで, 役に立ち, 誤り, 正確, 場合があります, ご了承
    ko 요약*, 이 기사는, 이 번역*, 본 기사* + ai가, ai로, ai, 인공지능*, 자동*, 챗gpt* + 생성*, 작성*, 번역*, 요약한*, 제공*, 만든* + 편집*, 기자*, 검수*, 도움*, 오류*, 정확*, 본문*, 다를 수*
    vi bản tóm tắt, tóm tắt, bản dịch này, bài viết này, nội dung này + ai, trí tuệ nhân tạo, tự động, chatgpt, máy + tạo, dịch, viết, tổng hợp, thực hiện + biên tập viên, tòa soạn, ban biên tập, phóng viên, chúng tôi, hữu ích, sai sót, kiểm tra
    id ringkasan, rangkuman, terjemahan ini, artikel ini, berita ini, teks ini + ai, kecerdasan buatan, otomatis, chatgpt, kecerdasan artifisial + dibuat, dihasilkan, diterjemahkan, disusun, diperiksa, ditinjau + redaksi, editor, jurnalis, kami, membantu, bermanfaat, kesalahan, ringkasan ini, terjemahan ini
    sv sammanfattningen, sammanfattning av, den här sammanfattningen, den här översättningen, artikeln är översatt, texten är översatt, den här artikeln + ai, artificiell intelligens, automatiskt, maskinell, chatgpt + skapad, gjord, genererad, översatt, skriven, framtagen, granskad, kontrollerad + redaktion*, redaktör*, journalist*, vår, våra, hjälpsam, fel, sammanfattningen är, sammanfattningen har, artikeln är översatt
    da opsummeringen, resuméet, resumé af, denne opsummering, denne oversættelse, artiklen er oversat, teksten er oversat, denne artikel + ai, kunstig intelligens, automatisk, maskinel, chatgpt + lavet, genereret, oversat, skrevet, skabt, gennemgået, kontrolleret, tjekket + redaktion*, redaktør*, journalist*, vores, nyttig, fejl, opsummeringen er, resuméet er, artiklen er oversat
    no oppsummeringen, sammendraget, sammendrag av, denne oppsummeringen, denne oversettelsen, artikkelen er oversatt, saken er oversatt, denne artikkelen + ki, ai, kunstig intelligens, automatisk, maskinell, chatgpt + laget, generert, oversatt, skrevet, skapt, gjennomgått, kontrollert, kvalitetssikret + redaksjon*, redaktør*, journalist*, vår, våre, nyttig, feil, oppsummeringen er, sammendraget er, artikkelen er oversatt
    fi tiivistelmä, tiivistelmän, yhteenveto, yhteenvedon, tämä käännös, artikkeli on käännetty, juttu on käännetty, tämä artikkeli, tämä juttu + tekoäly*, automaattisesti, koneellisesti, konekäännös, chatgpt + tehty, tehnyt, luotu, tuotettu, käännetty, kirjoitettu, tarkistanut, tarkistettu + toimitu*, toimittaja*, meidän, hyödyllinen, virhe*, tiivistelmä on, tiivistelmän on, artikkeli on käännetty
""")

NOTICE_ROWS = """
        en - These highlights of the harbour report were written by generative AI and checked in our newsroom.
        en | The translation of her novel was written by hand, and the editor let no machine near it; AI, he said, makes errors.
        en | The council let AI summarise its minutes for a year, and the port authority found errors in every third paper.
        en | The newsroom’s editors reviewed every translation that the AI had produced, she said, and found few errors.
        de - Das Wichtigste aus dem Hafenbericht, per KI erstellt, von unserer Redaktion gelesen.
        de | Der Verlag ließ den Roman maschinell übersetzen und verlor darüber seinen ältesten Lektor.
        fr - Résumé du rapport du port créé avec l’aide d’une IA puis relu par nos soins.
        es - Resumen del informe del puerto hecho con IA y leído por un periodista de la casa.
        it - Sintesi del rapporto sul porto, scritta da una IA e riletta in redazione.
        pt - Resumo do relatório do porto feito com IA e lido por um jornalista da casa.
        nl - Samenvatting van het havenrapport, opgesteld met AI en gelezen door onze redactie.
        pl - Streszczenie raportu o porcie przygotowane przez AI i przeczytane przez redaktora.
        ru - Пересказ доклада о порте подготовлен нейросетью и прочитан редактором.
        uk - Переказ доповіді про порт підготовлено нейромережею і прочитано редактором.
        cs - Souhrn zprávy o přístavu zpracovala AI a přečetla jej naše redakce.
        ro - Rezumat al raportului despre port, redactat de AI și citit de un editor.
        hu - A kikötői jelentés kivonata, gépi úton készült, a szerkesztőség elolvasta.
        el - Περίληψη της έκθεσης για το λιμάνι· δημιουργήθηκε αυτόματα και τη διάβασε η σύνταξη.
        tr - Liman raporunun özeti yapay zeka ile hazırlandı ve bir editör okudu.
        ar - ملخص تقرير الميناء من إعداد الذكاء الاصطناعي وقد قرأه محرر.
        fa - خلاصه گزارش بندر با هوش مصنوعی تهیه و در تحریریه خوانده شده است.
        he - תקציר דוח הנמל נוצר בעזרת בינה מלאכותית ונקרא בידי עורך.
        hi - बंदरगाह की रिपोर्ट का सारांश एआई ने तैयार किया और हमारे संपादक ने पढ़ा।
        zh - 港口报告摘要由人工智能整理，内容仅供参考。
        ja - 港の報告の要約は生成AIが作成し、編集部が読んでいます。
        ko - 항구 보고서 요약은 인공지능이 작성했으며 본문과 다를 수 있습니다.
        vi - Bản tóm tắt báo cáo cảng do AI viết và được tòa soạn đọc lại.
        id - Ringkasan laporan pelabuhan disusun dengan AI dan dibaca oleh redaksi.
        sv - Sammanfattning av hamnrapporten, framtagen med AI och läst av redaktionen.
        da - Resumé af havnerapporten, skabt med AI og læst af redaktionen.
        no - Sammendrag av havnerapporten, skrevet med KI og lest av redaksjonen.
        fi - Satamaraportin yhteenveto on luotu tekoälyllä ja toimituksen lukema.
    """
