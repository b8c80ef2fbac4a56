"""Notices of the room ``live``: what a live page promises its readers, and the labels of its strips, with examples."""

from __future__ import annotations

from cleaner.rules._book import book, groups

NOTICE = groups("""
    en this page, this story, this article, this post, this blog, live blog, liveblog, live page, breaking news, developing story + refresh, reload, updates automatically, automatically updates, update automatically, updated automatically, automatically update, being updated, will be updated, is updating, updated regularly, check back + our, we, we ll, you, your, this page, this story, this article, check back
    en live blog, liveblog, live coverage, rolling coverage, live updates, live reporting + welcome to, follow our, follow along, join us, bring you, bringing you, stay with us, stay tuned, keep you, thanks for reading, thank you for reading, thanks for following + our, we, we ll, us
    de liveblog, liveticker, live ticker, newsblog, newsticker, eilmeldung, live blog + verfolgen, verfolge, bleiben sie, halten wir, halten sie, alle entwicklungen, alle informationen, alle neuigkeiten, neueste entwicklungen, lesen sie, willkommen, folgen sie, laden sie, aktualisieren + jetzt, hier, laufend, fortlaufend, ständig, regelmäßig, automatisch, sie, wir, uns, unser*
    de dieser artikel, diese meldung, dieser beitrag, diese seite, diese nachricht, der artikel, liveblog, newsblog + wird laufend, wird fortlaufend, wird ständig, wird regelmäßig, wird weiter, wird derzeit, wird automatisch, wird nach + aktualisiert, ergänzt
    fr en direct, le direct, notre direct, ce direct, cet article, cette page, le live + sera mis à jour, est mis à jour, est mise à jour, sera mise à jour, actualisez, rafraîchissez, suivez, retrouvez, vivez, bienvenue dans + notre, nos, vous, régulièrement, automatiquement, ici, secondes, temps réel
    es en directo, en vivo, minuto a minuto, esta página, esta noticia, este artículo + se actualiza, se actualizará, actualizaremos, actualizando, recarga, recargue, sigue aquí, siga aquí, síguelo, bienvenidos, les contamos, te contamos + automáticamente, nuestr*, segundos, tiempo real, te, les, constantemente, última hora, aquí, esta noticia
    it in diretta, la diretta, liveblog, live blog, questa pagina, notizia in aggiornamento, questo articolo, articolo in aggiornamento + aggiornat*, aggiorna, ricarica*, segui, seguite, benvenuti, restate, seguiteci, aggiornamenti, aggiornamento + qui, automaticamente, nostr*, secondi, tempo reale, con noi, continuo, seguiranno
    pt ao vivo, em direto, minuto a minuto, esta página, esta notícia, esta matéria, esta reportagem + está sendo atualizad*, será atualizad*, é atualizad*, em atualização, atualize, recarregue, acompanhe, siga aqui, bem vindo, a ser atualizad* + aqui, automaticamente, noss*, segundos, tempo real, você, constante*, conosco, connosco, em instantes, esta notícia, esta reportagem, esta matéria
    nl liveblog, live blog, deze pagina, dit artikel, dit bericht, dit nieuwsbericht, liveverslag + ververst, vernieuwt, wordt bijgewerkt, wordt aangevuld, bijgewerkt, geüpdatet, aangevuld, volg, lees hier, welkom + hier, automatisch, ons, onze, seconden, voortdurend, regelmatig, wordt
    pl relacja na żywo, relacja live, relację na żywo, relacji na żywo, nasza relacja, artykuł, wiadomość jest, ta strona, tę stronę + odśwież*, aktualizowan*, śledź, śledźcie, zapraszamy, zostańcie, bądźcie, będzie uzupełnian*, uzupełnian* + nasz*, automatycznie, bieżąco, sekund, minut, z nami, tutaj, wkrótce, na żywo
    ru онлайн трансляция, онлайн трансляцией, онлайн трансляции, хроника, хроникой, прямой эфир, трансляция, трансляцией, эта страница, страница, новость обновляется, новость дополняется, материал обновляется, материал дополняется + обновляется, обновляется, обновите, следите за, дополняется, добро пожаловать, оставайтесь + автоматически, наш*, секунд, реальном времени, с нами, новость, материал, вместе с
    uk онлайн трансляція, онлайн трансляцією, онлайн трансляції, хроніка, хронікою, прямий ефір, трансляція, трансляцією, ця сторінка, сторінка, новина оновлюється, новина доповнюється, матеріал оновлюється, матеріал доповнюється + оновлюється, оновіть, стежте за, слідкуйте за, доповнюється, ласкаво просимо, залишайтеся + автоматично, наш*, секунд, реальному часі, з нами, новина, матеріал, разом із
    cs online přenos, online reportáž, živý přenos, online zpravodajství, tato stránka, článek průběžně, zprávu průběžně, zpráva je průběžně, tuto stránku + aktualiz*, obnovte, sledujte, doplňujeme, vítejte, zůstaňte + automaticky, náš, naš*, sekund, průběžně, s námi, zde, pro vás
    ro live text, liveblog, în direct, această pagină, acest articol, știre în curs, relatare live, live + se actualizează, actualizat automat, reîncarcă, reîncărcați, urmărește, urmăriți, bine ați venit, în curs de actualizare + automat, nostru, noastră, secunde, timp real, aici, permanent, minut cu minut, știre
    hu percről percre, élő közvetítés*, cikkünk, cikkünket, hírünk, ez az oldal, az oldalt, élő tudósítás* + frissül, frissítjük, frissítse, frissítsd, kövesse, kövesd, bővül, maradjon, tartson + automatikusan, folyamatosan, másodperc*, velünk, nálunk, oldalunk*, az oldalt, cikkünk*
    el ζωντανή μετάδοση, ζωντανά, live blog, λεπτό προς λεπτό, αυτή η σελίδα, το άρθρο, η είδηση, η σελίδα + ανανεώνεται, ανανεώστε, ενημερώνεται συνεχώς, ενημερώνεται διαρκώς, παρακολουθήστε, μείνετε, καλώς ήρθατε + αυτόματα, μας, συνεχώς, δευτερόλεπτα, πραγματικό χρόνο, εδώ, διαρκώς
    tr canlı anlatım, canlı blog, canlı yayın, bu sayfa, bu haber, haberimiz, sayfamız + yenilen*, güncellen*, yenileyin, takip edin, takip edebilirsiniz, hoş geldiniz, ayrılmayın + otomatik, sürekli, saniye*, bizimle, anlık, dakika dakika, sayfamız*, buradan, haberimiz
    ar بث مباشر, تغطية مباشرة, التغطية المباشرة, هذه الصفحة, هذا الخبر + يتم تحديث, التحديث, تتحدث, تابعوا, تابعونا, أعد تحميل, أهلا بكم, ابقوا معنا, قيد التحديث + تلقائيا, باستمرار, معنا, ثانية, لحظة بلحظة, أولا بأول, تغطيتنا, هذا الخبر
    fa گزارش زنده, پخش زنده, لحظه به لحظه, این صفحه, این خبر + به روز می شود, به روزرسانی می شود, بروزرسانی می شود, به روز خواهد شد, دنبال کنید, همراه ما, تکمیل می شود, تازه سازی, به‌روز می‌شود, به‌روزرسانی می‌شود, بروزرسانی می‌شود, به‌روز خواهد شد, تکمیل می‌شود + ثانیه, خودکار, با ما, لحظه به لحظه, دقیقه, مرتب, این خبر
    he עדכונים שוטפים, דיווח חי, העמוד, דף זה, עמוד זה, הידיעה, הכתבה + מתעדכן, מתעדכנת, רעננו, עקבו, תתעדכן, יתעדכן + אוטומטית, שוטף, באופן שוטף, איתנו, שניות, כל הזמן, בזמן אמת, בהמשך
    hi लाइव अपडेट, लाइव ब्लॉग, यह पेज, इस पेज, यह खबर, इस खबर, ब्रेकिंग न्यूज + अपडेट की जा रही, अपडेट किया जा रहा, रिफ्रेश, जुड़े रहें, बने रहें, स्वागत है, अपडेट के लिए + लगातार, हमारे साथ, सेकंड, हर पल, स्वतः, इस खबर, यह खबर
    zh 不断更新, 不斷更新, 持续更新中, 持續更新中, 滚动更新, 滾動更新, 实时更新, 即時更新, 本页面, 本頁面, 突发新闻, 突發新聞 + 刷新, 重新整理, 请关注, 請關注, 請留意, 请留意 + 立即, 自动, 自動, 请, 請, 本页, 本頁, 本报, 本報, 最新消息, 最新进展
    ja このページ, この記事, ライブ速報, ライブブログ, 本記事 + 随時更新, 自動更新, 自動で更新, 自動的に更新, 順次更新, 再読み込み, リロード + します, ください, 秒ごと, していきます, しています, されます
    ko 이 기사는, 이 페이지*, 이 속보*, 본 기사* + 업데이트*, 새로고침*, 갱신*, 추가될* + 실시간*, 있습니다*, 하세요*, 주세요*, 자동*, 계속*
    vi tường thuật trực tiếp, bài viết, bản tin này, tin đang, trang này + tiếp tục cập nhật, cập nhật liên tục, tự động cập nhật, tải lại trang, làm mới trang, được cập nhật + liên tục, tự động, chúng tôi, tại đây, giây, bạn đọc, tiếp tục
    id live blog, live report, laporan langsung, halaman ini, berita ini, artikel ini + diperbarui, perbarui halaman, muat ulang, segarkan, selamat datang di, ikuti terus + otomatis, terus, kami, detik, berkala
    sv direktrapport, direktrapporten, liveblogg, liveblogga, artikeln, den här sidan, nyheten, texten + uppdateras, ladda om, följ vår, välkommen till + automatiskt, löpande, vår, oss, sekund, kontinuerligt, sekunder
    da liveblog, liveblogge*, artiklen, denne side, nyheden, historien + opdateres, genindlæs, følg vores, følg med, velkommen til + automatisk, løbende, vores, os, sekund, sekunder, hele tiden
    no direktesending, direkterapport, artikkelen, denne siden, saken, nyheten + oppdateres, last inn siden, følg vår, følg med, velkommen til + automatisk, løpende, fortløpende, vår, oss, sekund, sekunder, hele tiden
    fi suora seuranta, suoraa seurantaa, artikkelia, juttua, tämä sivu, uutista + päivitetään, päivittyy, päivitä sivu, lataa sivu, seuraa + automaattisesti, jatkuvasti, sekunnin, kanssamme, parhaillaan, meidän
""")

NOTICE_ROWS = """
        en - Good evening and welcome to our rolling coverage of the harbour vote; we start with the count on the pier.
        en - This is a developing story from the harbour. Check back for more.
        en | The mayor said that the page about the harbour would be updated once the port authority had sent its figures.
        en | The match was shown live in our harbour pub, and people sang until the lamps went out.
        de - Im Liveticker zur Hafenwahl lesen Sie hier laufend, was auf der Insel geschieht
        de - Diese Meldung vom Hafen wird laufend ergänzt.
        de | Am Montag verfolgten vierzig Leute den Ticker auf dem Schirm am Kai, die meisten mit kalten Füßen.
        fr - Suivez ici notre direct sur la tempête au port
        es - Sigue aquí en directo la tormenta del puerto, minuto a minuto
        it - Segui qui la diretta dal porto e gli aggiornamenti
        pt - Acompanhe aqui ao vivo a tempestade no porto
        nl - Volg hier ons liveblog over de storm in de haven
        pl - Śledź naszą relację na żywo z portu
        ru - Следите за нашей онлайн-трансляцией из порта
        uk - Стежте за нашою онлайн-трансляцією з порту
        cs - Sledujte náš online přenos z přístavu
        ro - Urmărește aici live furtuna din port, minut cu minut
        hu - Kövesse velünk percről percre a kikötői vihart
        el - Παρακολουθήστε εδώ ζωντανά την καταιγίδα στο λιμάνι
        tr - Limandaki fırtınayı dakika dakika canlı anlatım ile takip edin
        ar - تابعوا معنا تغطية مباشرة من الميناء لحظة بلحظة
        fa - این صفحه درباره طوفان بندر هر ۳۰ ثانیه به‌روز می‌شود
        he - העמוד על הסערה בנמל מתעדכן אוטומטית כל הזמן
        hi - बंदरगाह के तूफान पर लाइव अपडेट के लिए हमारे साथ बने रहें
        zh - 港口风暴滚动更新，请刷新本页面查看最新消息
        ja - 港の嵐について、このページで最新情報を随時更新しています
        ko - 항구 폭풍을 전하는 이 기사는 실시간으로 업데이트되고 있습니다
        vi - Bài viết về cơn bão ở cảng đang được cập nhật liên tục tại đây, mời bạn đón xem
        id - Berita ini tentang badai di pelabuhan akan terus diperbarui
        sv - Artikeln om stormen i hamnen uppdateras löpande
        da - Artiklen om stormen i havnen opdateres løbende
        no - Saken om stormen i havnen oppdateres fortløpende
        fi - Tätä juttua sataman myrskystä päivitetään jatkuvasti
        en | I have told this story in every harbour, and we always come back to the same night.
        da | For ti år siden fulgte vi med fra kajen, og byens live-scene var en anden.
        sv | På andra sidan viken är alla välkomna, och vår båt går dit varje timme.
        fi | Suora tie satamaan seuraa rantaa, ja tässä se kääntyy.
        ja | 速報値は昨年より三つ少なく、港の事務所は来週に更新すると話した。
        ko | 새 전광판은 배 시간을 실시간으로 보여 주어 어부들이 좋아한다.
    """

LABEL = book("""
    en jump to latest update; jump to latest; jump to the latest; jump to latest updates; {number} new posts; {number} new post; {number} new updates; {number} new update; jump to latest update {number} new posts; show new posts; show {number} new posts; show {number} new updates; show key events only; show key posts only; key events; key events show key events only; latest updates first; oldest first; newest first; sort by newest; sort by latest; load new updates; load new posts; auto-refresh on; auto-refresh off; auto refresh on; auto refresh; updates: {number}; pinned post; new updates available; new posts available; view latest update; see latest update; back to live; please turn on javascript to use this feature
    de neue einträge; neue einträge: {number}; {number} neue einträge; {number} neuer eintrag; {number} neue beiträge; {number} neue meldungen; neue meldungen: {number}; neue einträge anzeigen; neue einträge laden; zum neuesten eintrag; zum aktuellsten eintrag; zu den neuesten einträgen; newsblog aktualisieren; liveblog aktualisieren; ticker aktualisieren; liveticker aktualisieren; newsblog aktualisieren neue einträge: {number}; automatisch aktualisieren; automatische aktualisierung; neueste zuerst; älteste zuerst; nur wichtige einträge; nur wichtige ereignisse; wichtigste ereignisse; ältere einträge laden; weitere einträge laden; ältere beiträge laden; alle einträge anzeigen
    fr {number} nouveaux messages; {number} nouveaux posts; {number} nouvelles publications; nouveaux messages; voir les nouveaux messages; actualiser le direct; les plus récents d'abord; les plus anciens d'abord; mise à jour automatique; rafraîchissement automatique; temps forts uniquement; aller au dernier message; afficher les nouveautés
    es {number} nuevas entradas; {number} nuevas actualizaciones; ver nuevas entradas; ver nuevas actualizaciones; actualizar directo; más recientes primero; más antiguos primero; actualización automática; solo lo más importante; ir a la última actualización; cargar más entradas
    it {number} nuovi aggiornamenti; nuovi aggiornamenti; mostra nuovi aggiornamenti; aggiorna la diretta; più recenti prima; meno recenti prima; aggiornamento automatico; solo eventi chiave; vai all'ultimo aggiornamento; carica altri aggiornamenti
    pt {number} novas publicações; {number} novas atualizações; ver novas atualizações; atualizar direto; mais recentes primeiro; mais antigas primeiro; mais antigos primeiro; atualização automática; ir para a última atualização; carregar mais atualizações
    nl {number} nieuwe berichten; {number} nieuw bericht; {number} nieuwe updates; nieuwe berichten; nieuwste eerst; oudste eerst; automatisch vernieuwen; naar laatste update; alleen belangrijke berichten; toon nieuwe berichten; laad meer berichten
    pl {number} nowych wpisów; {number} nowe wpisy; nowe wpisy; pokaż nowe wpisy; najnowsze na górze; od najnowszych; od najstarszych; odśwież relację; automatyczne odświeżanie; tylko najważniejsze; przejdź do najnowszego wpisu
    ru {number} новых сообщений; {number} новых записей; новые сообщения; показать новые сообщения; показать новые записи; сначала новые; сначала старые; обновить трансляцию; автообновление; только важное; автоматическое обновление; к последнему сообщению
    uk {number} нових повідомлень; {number} нових записів; показати нові повідомлення; показати нові записи; спочатку нові; спочатку старі; оновити трансляцію; автооновлення; тільки важливе; лише важливе
    cs {number} nových příspěvků; {number} nové příspěvky; nové příspěvky; zobrazit nové příspěvky; od nejnovějších; od nejstarších; nejnovější nahoře; automatická aktualizace; obnovovat automaticky; jen důležité
    ro {number} postări noi; {number} actualizări noi; arată postările noi; cele mai noi; cele mai vechi; actualizare automată; doar momentele importante
    hu {number} új bejegyzés; {number} új poszt; új bejegyzések; új bejegyzések megjelenítése; legfrissebb elöl; legrégebbi elöl; automatikus frissítés; csak a fontosak; ugrás a legfrissebbre
    el {number} νέες αναρτήσεις; {number} νέες ενημερώσεις; νέες αναρτήσεις; τα πιο πρόσφατα πρώτα; αυτόματη ανανέωση; μόνο τα σημαντικά
    tr {number} yeni gönderi; {number} yeni gelişme; {number} yeni güncelleme; yeni gelişmeleri göster; en yeni önce; en eski önce; otomatik yenileme; sadece önemli gelişmeler; en yeni gelişmeye git
    ar {number} تحديثات جديدة; تحديثات جديدة; عرض التحديثات الجديدة; الأحدث أولا; الأقدم أولا; تحديث تلقائي; الأحداث الرئيسية فقط
    fa {number} خبر جدید; مطالب جدید; نمایش مطالب جدید; جدیدترین ابتدا; به‌روزرسانی خودکار; فقط مهم‌ترین‌ها
    he {number} עדכונים חדשים; עדכונים חדשים; הצג עדכונים חדשים; מהחדש לישן; מהישן לחדש; רענון אוטומטי; עדכונים חשובים בלבד
    hi {number} नए अपडेट; नए अपडेट; नए अपडेट देखें; नवीनतम पहले; ऑटो रिफ्रेश; केवल मुख्य घटनाएं
    zh {number}条新消息; {number}条更新; {number}則更新; 查看最新更新; 最新在前; 最早在前; 自动刷新; 自動刷新; 自動更新; 只看重点; 只看重點; 加载最新
    ja {number}件の新着; {number}件の新しい投稿; 新着{number}件; 新しい順; 古い順; 自動更新; 最新の投稿へ; 重要な投稿のみ
    ko {number}개의 새 글; 새 글 {number}개; 새 소식 {number}건; 최신순; 등록순; 오래된순; 자동 새로고침; 자동새로고침; 주요 소식만 보기; 최신 소식 보기
    vi {number} cập nhật mới; {number} tin mới; xem cập nhật mới; mới nhất trước; cũ nhất trước; tự động cập nhật; chỉ tin quan trọng
    id {number} pembaruan baru; {number} postingan baru; lihat pembaruan baru; terbaru dahulu; terlama dahulu; penyegaran otomatis; hanya peristiwa penting
    sv {number} nya inlägg; {number} nya uppdateringar; nya inlägg; visa nya inlägg; nyaste först; senaste först; äldsta först; automatisk uppdatering; endast viktiga händelser; till senaste inlägget
    da {number} nye indlæg; {number} nye opdateringer; nye indlæg; vis nye indlæg; nyeste først; ældste først; automatisk opdatering; kun vigtige hændelser; til seneste indlæg
    no {number} nye innlegg; {number} nye meldinger; {number} nye oppdateringer; vis nye meldinger; vis nye innlegg; nyeste først; eldste først; automatisk oppdatering; kun viktige hendelser; til siste melding
    fi {number} uutta julkaisua; {number} uutta päivitystä; uudet julkaisut; näytä uudet julkaisut; uusimmat ensin; vanhimmat ensin; automaattinen päivitys; vain tärkeimmät; siirry uusimpaan
""")


LABEL_ROWS = """
        en - Jump to latest update
        en - Show 12 new updates
        en | Key events of the harbour's first year
        en | 12 new posts were built along the pier.
        de - Liveblog aktualisieren
        de | Neue Einträge im Grundbuch
        fr - 12 nouveaux messages
        es - Ver nuevas actualizaciones
        it - 12 nuovi aggiornamenti
        pt - Mais recentes primeiro
        nl - 12 nieuwe berichten
        pl - 12 nowych wpisów
        ru - Показать новые сообщения
        uk - Показати нові повідомлення
        cs - Zobrazit nové příspěvky
        ro - 12 postări noi
        hu - Új bejegyzések megjelenítése
        el - Νέες αναρτήσεις
        tr - En yeni gelişmeye git
        ar - عرض التحديثات الجديدة
        fa - نمایش مطالب جدید
        he - הצג עדכונים חדשים
        hi - नए अपडेट देखें
        zh - 查看最新更新
        ja - 12件の新着
        ko - 자동 새로고침
        vi - Xem cập nhật mới
        id - Lihat pembaruan baru
        sv - Visa nya inlägg
        da - Vis nye indlæg
        no - Vis nye meldinger
        fi - Näytä uudet julkaisut
    """
