"""Notices of the room ``browser``: the page asks for scripts, for a newer browser, for its advertisements, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

BLOCKER = groups("""
    en ad blocker, adblocker, adblock, ad blockers, ad blocking, adblock plus, ublock, ad block + disable, disabling, disabled, turn off, turning off, turned on, switch off, switching off, whitelist, whitelisting, allowlist, unblock, allow ads, deactivate, pause, is on, is enabled, is active, detected, you are using, you re using, using an, you have + our site, our website, our page, our journalism, this site, this website, this page, our ads, please disable, please turn, please whitelist, please allow, please consider, please switch, please deactivate, please pause, please add, please support, support us, it seems, it looks like, it appears, looks like, we have detected, we ve detected, we detected, we noticed, we notice, we see + you, your, please
    de werbeblocker, adblocker, ad blocker, adblock, ad blockers, adblockers, werbeblockers + deaktivier*, ausschalt*, abschalt*, schalten, schalte, whitelist, ausnahme*, zulassen, freigeb*, aktiv, aktiviert, erkannt, verwenden, nutzen, verwendest, nutzt, pausier*, benutzen + bitte, unsere, unserer, unserem, unser, wir haben, diese seite, dieser seite, diese website, dieser website, es scheint, uns zu + sie, ihr, ihren, du, dein, deinen, ihrem, deinem
    fr bloqueur de publicité, bloqueur de publicités, bloqueur de pub, bloqueurs de publicité, adblock, adblocker, anti pub, bloqueur de pubs + désactiv*, autoris*, liste blanche, suspend*, détecté, utilisez, activé, ajoute* + notre, nos, nous, ce site, cette page, veuillez, merci de, il semble + vous, votre, veuillez, merci
    es bloqueador de anuncios, bloqueador de publicidad, adblock, adblocker, bloqueadores de anuncios, ad blocker + desactiv*, deshabilit*, permit*, lista blanca, detectado, activado, usando, utilizando + nuestr*, este sitio, esta web, esta página, por favor, parece que, hemos detectado + tu, su, usted, estás, está, tienes, por favor
    it ad blocker, adblock, adblocker, blocco della pubblicità, blocca pubblicità, blocco pubblicità + disattiv*, disabilit*, whitelist, autorizz*, rilevato, attivo, attivato, utilizzando, usando + nostr*, questo sito, questa pagina, per favore, sembra che, abbiamo rilevato, per continuare + tuo, stai, hai, ti, vostro, per favore
    pt bloqueador de anúncios, bloqueador de publicidade, adblock, adblocker, ad blocker, bloqueador de propaganda + desativ*, desabilit*, permit*, lista branca, detectado, detectamos, ativado, ativo, usando, utilizando + noss*, este site, este sítio, esta página, por favor, parece que, detectamos, detetámos + seu, teu, você, está, por favor
    nl adblocker, ad blocker, advertentieblokker, reclameblokker, adblock, advertentieblocker + uitschakel*, uitzetten, uit te zetten, uit te schakelen, schakel*, zet, whitelist, toestaan, gedetecteerd, gebruikt, aanstaat, actief + onze, ons, deze site, deze website, deze pagina, het lijkt + je, jouw, u, uw
    pl adblock*, blokowanie reklam, blokadę reklam, blokowania reklam, blokera reklam, bloker reklam + wyłącz*, odblokuj, białej listy, dodaj, zezwól, wykryli*, korzystasz, używasz, wykryto + nasz*, nas, tej stronie, ta strona, prosimy, naszego, wykryliśmy, wygląda na to + twoj*, twój, swoj*, swój, korzystasz, używasz, prosimy, państwa
    ru блокировщик рекламы, блокировщика рекламы, блокировку рекламы, блокировка рекламы, блокировщик, adblock + отключ*, выключите, разреш*, добавьте, обнаруж*, включен, включён, исключени* + наш*, этот сайт, этом сайте, нашего сайта, пожалуйста, похоже, сайт* + вы, вас, ваш*, пожалуйста, отключите
    uk блокувальник реклами, блокувальника реклами, блокування реклами, блокувальник, adblock + вимк*, відключ*, дозвол*, додайте, виявл*, увімкнен*, винят* + наш*, цей сайт, сайт*, будь ласка, схоже + ви, вас, ваш*, будь ласка, вимкніть
    cs adblock*, blokování reklam, blokátor reklam, blokátor reklamy, blokovač reklam + vypn*, povol*, zakaž*, deaktiv*, výjim*, zjist*, používáte, detekov* + naš*, tento web, těchto stránek, tyto stránky, prosím, zdá se, zjistili jsme + váš, vašem, vás, vám, svůj, používáte, prosím, máte
    ro ad blocker, adblock, adblocker, blocare a reclamelor, blocator de reclame, blocatorul de reclame, ad blockerul + dezactiv*, permite*, opri*, detectat, folosești, folosiți, activ + nostru, noastră, acest site, această pagină, te rugăm, vă rugăm, se pare, am detectat + tău, ta, dumneavoastră, folosești, folosiți, te, vă, ai
    hu reklámblokkoló*, hirdetésblokkoló*, adblock*, reklámszűrő* + kapcsolja ki, kapcsold ki, kikapcsol*, tiltsa le, engedélyez*, használ, észleltünk, fut, szüneteltes* + kérjük, kérünk, oldalunk*, honlapunk*, úgy tűnik, lejátszásához, megtekintéséhez, olvasásához, folytatáshoz, támogass*
    el ad blocker, adblock, adblocker, αποκλεισμού διαφημίσεων, αποκλεισμό διαφημίσεων + απενεργοποι*, επιτρέψ*, εντοπίσ*, χρησιμοποιείτε, ενεργό + μας, αυτή τη σελίδα, αυτή η σελίδα, παρακαλούμε, φαίνεται + σας, παρακαλούμε, χρησιμοποιείτε, σου
    tr reklam engelleyici*, adblock*, reklam engelleme + kapat*, devre dışı, izin ver*, tespit*, kullanıyorsunuz, kullandığınız*, açık, beyaz liste* + lütfen, sitemiz*, bu siteyi, bize, görünüyor, sayfamız*, tespit ettik
    ar مانع الإعلانات, حاجب الإعلانات, حظر الإعلانات, مانع اعلانات, مانع الاعلانات + تعطيل, إيقاف, السماح, تستخدم, أوقف, عطل, إضافة + موقعنا, هذا الموقع, يرجى, نرجو, الرجاء, يبدو, لاحظنا, من فضلك
    fa مسدودکننده تبلیغات, ادبلاک, تبلیغ گیر, مسدود کننده تبلیغات, ad blocker, adblock, مسدود‌کننده تبلیغات + غیرفعال, غیر فعال, خاموش, اجازه, استفاده می کنید, غیر‌فعال, استفاده می‌کنید + لطفا, لطفاً, سایت ما, این سایت, به نظر می رسد, از ما, به نظر می‌رسد
    he חוסם פרסומות, חוסם הפרסומות, חוסמי פרסומות, adblock, חוסם מודעות + לכבות, כבו, השבת, השביתו, לבטל, בטלו, לאפשר, זוהה, מופעל, משתמשים + באתר, האתר, שלנו, אנא, נראה, בבקשה, אנו
    hi एड ब्लॉकर, ऐड ब्लॉकर, विज्ञापन अवरोधक, adblocker, ad blocker, एडब्लॉकर + बंद, अक्षम, हटा*, अनुमति, उपयोग कर, इस्तेमाल कर + कृपया, हमारी, हमारे, हमें, इस साइट, इस वेबसाइट
    zh 广告拦截, 廣告攔截, 广告屏蔽, 廣告封鎖, 阻擋廣告, 广告过滤, 擋廣告, 阻擋器 + 关闭, 關閉, 停用, 白名单, 白名單, 禁用, 允许, 解除 + 您, 请, 請, 本站, 本网, 本網
    ja 広告ブロック, アドブロック, 広告ブロッカー, adblock + 無効, オフ, 解除, 停止, 許可, ホワイトリスト, 検出 + ください, 当サイト, お使い, ご利用, お願い
    ko 광고 차단*, 광고차단*, 애드블록* + 해제*, 꺼*, 끄고*, 중지*, 비활성*, 허용*, 사용 중* + 주세요*, 주시기*, 바랍니다*, 저희*, 사이트를*, 사이트의*
    vi trình chặn quảng cáo, chặn quảng cáo, adblock, ad blocker + tắt, vô hiệu, cho phép, gỡ, đang sử dụng, đang dùng, phát hiện + vui lòng, chúng tôi, trang này, website này, hãy, có vẻ
    id ad blocker, adblock, pemblokir iklan, adblocker, penghalang iklan + nonaktifkan, matikan, menonaktifkan, mematikan, izinkan, terdeteksi, menggunakan, mengaktifkan + situs ini, kami, halaman ini, mohon, silakan, harap, sepertinya, tampaknya
    sv annonsblockerare*, annonsblockering*, adblock, adblocker, reklamblockerare + stäng*, inaktivera*, tillåt*, vitlista*, avaktivera*, använder, upptäckt, aktiverad, slå av + vår, vårt, oss, vi har, den här sidan, denna sida, den här webbplatsen, vänligen, det verkar + du, din, dina, vänligen
    da adblocker, annonceblokering, reklameblokering, ad blocker, annonceblocker, adblock, adblockeren + slå, deaktiver*, sluk*, tillad*, aktiv*, bruger, registreret, hvidlist* + vores, os, vi har, denne side, dette site, venligst, ser ud til + du, din, dit, venligst
    no adblocker, annonseblokkering*, annonseblokkerer*, reklameblokkering, ad blocker, adblock, reklameblokkerer* + slå, skru, deaktiver*, tillat*, bruker, oppdaget, aktiv* + vår, vårt, våre, oss, vi har, denne siden, nettstedet, vennligst, ser ut + du, din, ditt, vennligst
    fi mainosten esto*, mainosesto*, mainoseston, mainostenesto*, adblock + poista, kytke, salli, käytät, käytössä, pois päältä, havaits* + sivusto*, meitä, palvelu*, näyttää siltä, sinulla, selaimessasi, selaimesi
""")

BROWSER = groups("""
    en browser, browsers + outdated, out of date, no longer supported, not supported, unsupported, old version, older version, does not support, doesn t support, not display correctly, upgrade, update your browser, modern browser, more recent, cannot display, incompatible + this site, this website, this page, our site, our website, our app, audio element, video element, the audio, the video, parts of, some features, some content, some parts + you, your, please
    en javascript, java script + enable, enabled, turn on, disabled, turned off, javascript on, scripts on, requires, required, activate, allow, switch on + this site, this website, this page, this feature, our site, our website, this app, this content, this form, this video, the comments, our pages, this article, this story + you, your, please, work, must
    de browser, browsers, browserversion + veraltet, veralteten, veraltete, nicht unterstützt, nicht mehr unterstützt, unterstützt nicht, unterstützt kein, aktuellen browser, aktualisieren, modernen browser, nicht korrekt + diese seite, dieser seite, diese website, dieser website, unsere, unserer, inhalte, funktionen, audio, video, darstellung, dargestellt + sie, ihr, ihren, du, dein, deinen, bitte
    de javascript + aktivier*, deaktiviert, einschalten, benötigt, erforderlich, zulassen, ausgeschaltet + diese seite, dieser seite, diese website, dieser website, diese funktion, diesen inhalt, unsere, unserer, inhalte, kommentare, anzuzeigen, zu können + sie, ihr, ihrem, du, deinem, bitte
    fr navigateur, navigateurs + obsolète, plus à jour, pas à jour, n est pas compatible, n est pas supporté, n est plus supporté, n est plus pris en charge, ne supporte pas, ne prend pas en charge, mettre à jour, trop ancien, version récente + ce site, cette page, notre site, nos, vidéo, audio, contenu, contenus, certaines fonctionnalités, affichage + votre, vous, veuillez
    fr javascript + activ*, désactivé, autoris*, nécessaire, requis + ce site, cette page, ce contenu, notre site, cette fonctionnalité, cette vidéo, commentaires, afficher, consulter + votre, vous, veuillez
    es navegador, navegadores + obsoleto, desactualizado, no es compatible, no está actualizado, no soporta, no admite, versión antigua, actualiza, actualice, actualizar, más moderno + este sitio, esta web, esta página, nuestr*, contenido, contenidos, vídeo, video, audio, funciones + tu, su, usted, por favor
    es javascript + activ*, habilit*, desactivado, deshabilitado, necesario, requiere, requerido + este sitio, esta web, esta página, este contenido, nuestr*, esta función, comentarios, este vídeo, este video + tu, su, debes, debe, por favor, necesitas, necesita
    it browser + obsoleto, non aggiornato, non è supportato, non è più supportato, non supporta, non è compatibile, aggiorna, aggiornare, versione vecchia, datato + questo sito, questa pagina, nostr*, contenuti, contenuto, video, audio, alcune funzioni, correttamente + tuo, tuoi, stai, vostro, ti, per favore
    it javascript + attiv*, abilit*, disattivato, disabilitato, necessario, richiede, richiesto + questo sito, questa pagina, questo contenuto, nostr*, questa funzione, commenti, questo video + tuo, devi, vostro, ti, per favore
    pt navegador, browser + desatualizado, obsoleto, não é compatível, não é suportado, não suporta, versão antiga, atualize, atualizar, mais recente, mais moderno + este site, esta página, este sítio, noss*, conteúdo, conteúdos, vídeo, áudio, recursos, funcionalidades + seu, você, sua, por favor
    pt javascript + ativ*, habilit*, desativado, desabilitado, necessário, requer, precisa + este site, esta página, este conteúdo, noss*, esta funcionalidade, este recurso, comentários, este vídeo + seu, você, por favor, deve, precisa
    nl browser, browsers + verouderd, verouderde, niet ondersteund, niet meer ondersteund, ondersteunt geen, ondersteunt deze, update, bijwerken, recente versie, moderne browser + deze site, deze website, deze pagina, onze, video, audio, inhoud, content, functies, correct + je, jouw, u, uw, jij
    nl javascript + inschakel*, schakel*, uitgeschakeld, aanzetten, nodig, vereist, activeer, ingeschakeld + deze site, deze website, deze pagina, onze, deze inhoud, deze functie, reacties, deze video + je, jouw, u, uw, jij
    pl przeglądark* + przestarzał*, nieaktualn*, nie obsługuje, nie jest obsługiwan*, zaktualizuj, aktualizac*, starsz*, nowsz* + ta strona, tej strony, tej stronie, nasz*, serwis*, wideo, audio, treści, funkcj*, poprawnie + twoj*, twoja, używasz, korzystasz, prosimy, swoj*, państwa
    pl javascript* + włącz*, wyłączon*, wymaga*, obsług*, aktyw* + ta strona, tej strony, stronę, nasz*, serwis*, wideo, treści, komentarz* + twoj*, musisz, prosimy, swoj*, państwa, aby
    ru браузер, браузера, браузере, браузеры + устарел*, не поддерживает, не поддерживается, обновите, обновить, старая версия, старую версию, современный браузер + сайт, сайта, сайте, страниц*, видео, аудио, содержим*, функци*, контент*, корректно + вы, ваш*, вашего, пожалуйста, обновите
    ru javascript + включ*, отключен, отключён, требует*, необходим*, разреш* + сайт, сайта, сайте, страниц*, видео, функци*, комментари*, контент* + вы, ваш*, вашем, пожалуйста, включите, необходимо
    uk браузер, браузера, браузері, переглядач + застарі*, не підтримує, не підтримується, оновіть, оновити, стара версія, стару версію, сучасний браузер + сайт, сайту, сайті, сторінк*, відео, аудіо, вміст*, функці*, контент*, коректно + ви, ваш*, вашого, будь ласка, оновіть
    uk javascript + увімк*, вимкнено, вимкнений, потребує, необхідн*, дозвол* + сайт, сайту, сайті, сторінк*, сторінці, відео, функці*, комента*, контент* + ви, ваш*, вашому, будь ласка, увімкніть, необхідно
    cs prohlížeč, prohlížeče, prohlížeči + zastaral*, není podporován*, nepodporuje, aktualizujte, aktualizac*, starou verzi, starší verzi, moderní + tento web, tyto stránky, těchto stránek, stránk*, naš*, video, audio, obsah, funkce, správně + váš, vašem, vám, používáte, prosím
    cs javascript + zapn*, povol*, vypnut*, vyžaduje, potřeba, nutné + tento web, tyto stránky, těchto stránek, stránk*, stránce, naš*, video, obsah, funkce, diskus* + váš, vašem, vám, prosím, musíte
    ro browser, browserul, browserului + învechit, depășit, nu este suportat, nu suportă, nu mai este suportat, actualizați, actualizează, versiune mai nouă + acest site, această pagină, site ul, nostru, video, audio, conținut* + tău, dumneavoastră, folosești, folosiți, te rugăm, vă rugăm
    ro javascript + activ*, dezactivat, necesar, necesită + acest site, această pagină, site ul, nostru, video, conținut*, comentarii* + tău, dumneavoastră, trebuie, te rugăm, vă rugăm
    hu böngésző*, böngészője, böngésződ, böngészőjét + elavult, nem támogatott, nem támogatja, frissítse, frissítsd, régi verzió*, korszerű* + az oldal, oldalunk*, weboldal*, honlap*, videó*, hang*, tartal*, funkci*, megfelelően + ön*, kérjük, böngészője, böngésződ, használ
    hu javascript* + engedélyez*, kapcsolja be, kapcsold be, letiltva, szükséges, bekapcsol* + az oldal*, oldalunk*, weboldal*, honlap*, videó*, tartal*, funkci*, megtekint*, működés* + ön*, kérjük, böngésző*
    el browser, πρόγραμμα περιήγησης, προγράμματος περιήγησης + παλιά έκδοση, δεν υποστηρίζει, δεν υποστηρίζεται, ξεπερασμέν*, αναβαθμίστε, ενημερώστε, νεότερη έκδοση + σελίδα, ιστοσελίδα, ιστότοπο*, site, βίντεο, ήχο*, περιεχόμενο* + σας, παρακαλούμε, χρησιμοποιείτε
    el javascript + ενεργοποι*, απενεργοποιημένη, απαιτείται, χρειάζεται + σελίδα, ιστοσελίδα, ιστότοπο*, site, βίντεο, περιεχόμενο*, σχόλια + σας, παρακαλούμε, πρέπει
    tr tarayıcı* + eski, güncel değil, desteklenmiyor, desteklemiyor, güncelleyin, güncelleyiniz, güncel bir + sitemiz*, bu site*, bu sayfa*, sayfayı, video*, ses, içerik*, özellik* + tarayıcınız*, lütfen, kullanıyorsunuz, kullandığınız
    tr javascript* + etkinleştir*, açın, açınız, kapalı, devre dışı, gerekli*, gerekir + sitemiz*, bu site*, bu sayfa*, sayfayı, video*, içerik*, yorum* + tarayıcınız*, lütfen, gerekli*
    ar متصفحك, المتصفح, متصفح + قديم, لا يدعم, غير مدعوم, تحديث, قديمة, أحدث + الموقع, هذا الموقع, الصفحة, الفيديو, الصوت, المحتوى, موقعنا + متصفحك, يرجى, الرجاء, تستخدم, لديك
    ar جافا سكريبت, جافاسكريبت, javascript, الجافا سكريبت + تفعيل, تمكين, معطل, يتطلب, تشغيل + الموقع, هذا الموقع, الصفحة, الفيديو, المحتوى, التعليقات, موقعنا + متصفحك, يرجى, الرجاء, يجب, عليك
    fa مرورگر, مرورگر شما + قدیمی, پشتیبانی نمی کند, به روز, به روزرسانی, جدیدتر, پشتیبانی نمی‌کند, به‌روز, به‌روزرسانی + سایت, این صفحه, ویدیو, ویدئو, صدا, محتوا + شما, لطفا, لطفاً, خود
    fa جاوا اسکریپت, جاوااسکریپت, javascript + فعال, غیرفعال, نیاز, لازم + سایت, این صفحه, ویدیو, ویدئو, محتوا, دیدگاه + شما, لطفا, لطفاً, خود, باید
    he הדפדפן, דפדפן + מיושן, אינו נתמך, לא נתמך, אינו תומך, לא תומך, לעדכן, ישן, גרסה + האתר, אתר זה, הדף, הסרטון, השמע, התוכן, באתר + שלך, שלכם, אנא, משתמש, אתם
    he javascript + להפעיל, הפעילו, מושבת, כבוי, נדרש, לאפשר + האתר, אתר זה, הדף, הסרטון, התוכן, התגובות, באתר + שלך, שלכם, אנא, יש, בדפדפן
    hi ब्राउज़र, ब्राउजर + पुराना, समर्थन नहीं, सपोर्ट नहीं, अपडेट, समर्थित नहीं + साइट, वेबसाइट, पेज, वीडियो, ऑडियो, सामग्री + आपका, आपके, कृपया, आप
    hi जावास्क्रिप्ट, javascript + सक्षम, चालू, अक्षम, बंद, आवश्यक + साइट, वेबसाइट, पेज, वीडियो, सामग्री + आपके, कृपया, आप, अपने
    zh 浏览器, 瀏覽器, javascript + 版本过低, 版本過低, 不支持, 不支援, 升级, 升級, 更新, 启用, 啟用, 开启, 開啟, 过旧, 過舊, 禁用 + 本站, 本网站, 本網站, 网页, 網頁, 视频, 影片, 音频, 内容, 內容, 页面, 頁面, 浏览体验, 瀏覽體驗 + 您, 请, 請
    ja ブラウザ, javascript + 古い, 対応していません, サポートされていません, サポートしていません, 有効, 無効, 最新版, 最新の, 推奨 + サイト, ページ, 動画, 音声, コンテンツ, 表示, 機能 + お使い, ご利用, ください, お客様
    ko 브라우저*, 자바스크립트*, javascript* + 지원하지 않*, 지원되지 않*, 업데이트*, 업그레이드*, 최신 버전*, 활성화*, 비활성*, 사용할 수 없* + 사이트*, 페이지*, 동영상*, 오디오*, 콘텐츠*, 서비스*, 기능* + 사용하시는*, 사용 중인*, 이용 중인*, 주세요*, 주시기*, 바랍니다*, 하세요*
    vi trình duyệt + lỗi thời, đã cũ, phiên bản cũ, không hỗ trợ, không được hỗ trợ, cập nhật, nâng cấp + trang này, trang web, website, video, âm thanh, nội dung + của bạn, bạn, vui lòng
    vi javascript + bật, tắt, kích hoạt, yêu cầu, vô hiệu + trang này, trang web, website, video, nội dung, bình luận + của bạn, bạn, vui lòng
    id browser, peramban + usang, versi lama, tidak mendukung, tidak didukung, perbarui, memperbarui, versi terbaru + situs ini, halaman ini, situs kami, video, audio, konten, fitur + anda, silakan, mohon, harap
    id javascript + aktifkan, mengaktifkan, nonaktif, dinonaktifkan, membutuhkan, memerlukan, diperlukan + situs ini, halaman ini, situs kami, video, konten, komentar + anda, silakan, mohon, harap
    sv webbläsare, webbläsaren + föråldrad, gammal, stöds inte, stöder inte, stödjer inte, uppdatera, uppgradera, modern, nyare + sidan, sajten, webbplatsen, vår, video, ljud, innehåll*, funktioner + du, din, dig, vänligen
    sv javascript + aktiver*, slå på, avstängt, inaktiverat, krävs, kräver, behöver + sidan, sajten, webbplatsen, vår, videon, innehåll*, funktion*, kommentar* + du, din, vänligen
    da browser, browseren + forældet, gammel, understøttes ikke, understøtter ikke, opdater, opdatere, nyere, moderne + siden, sitet, hjemmesiden, vores, video, lyd, indhold*, funktioner + du, din, dig, venligst
    da javascript + aktiver*, slå, slået fra, deaktiveret, kræver, kræves, nødvendigt + siden, sitet, hjemmesiden, vores, videoen, indhold*, funktion*, kommentar* + du, din, venligst
    no nettleser, nettleseren, nettlesere + utdatert, gammel, støttes ikke, støtter ikke, oppdater, oppdatere, nyere, moderne + siden, nettsiden, nettstedet, vår, våre, video, lyd, innhold*, funksjoner + du, din, deg, vennligst
    no javascript + aktiver*, slå på, skru på, slått av, deaktivert, krever, kreves, nødvendig + siden, nettsiden, nettstedet, vår, våre, videoen, innhold*, funksjon*, kommentar* + du, din, vennligst
    fi selain*, selaimesi, selaimen + vanhentun*, ei tue, ei ole tuettu, ei tueta, päivitä, uudempi, vanha versio + sivusto*, sivun, sivut, sivumme, palvelu*, video*, ääni*, sisäl*, toimin* + selaimesi, käytät, sinun, ole hyvä, päivitä
    fi javascript* + ota käyttöön, käyttöön, pois käytöstä, vaatii, edellyttää, salli, tarvitaan + sivusto*, sivun, sivut, palvelu*, video*, sisäl*, toimin*, komment* + selaimesi*, selaimessasi, sinun, salli, ota
""")

BLOCKER_ROWS = """
        en - It seems an ad blocker is active here. Please whitelist the harbour paper and refresh.
        de - Damit unser Hafenblatt bestehen kann, schalten Sie bitte Ihren Werbeblocker aus.
        fr - Pour soutenir notre journal du port, pensez à désactiver votre bloqueur de publicité.
        es - Para apoyar nuestro diario del puerto, desactiva tu bloqueador de anuncios.
        it - Per sostenere il nostro giornale del porto, disattiva il tuo ad blocker.
        pt - Para apoiar o nosso jornal do porto, desative o seu bloqueador de anúncios.
        nl - Steun onze havenkrant en zet je adblocker uit voor deze site.
        pl - Aby wesprzeć nasz dziennik portowy, wyłącz swój adblock.
        ru - Чтобы поддержать наш портовый листок, отключите, пожалуйста, блокировщик рекламы.
        uk - Щоб підтримати наш портовий листок, вимкніть, будь ласка, блокувальник реклами.
        cs - Podpořte naše přístavní noviny a vypněte prosím svůj blokátor reklam.
        ro - Ca să susții ziarul nostru din port, te rugăm dezactivează ad blockerul.
        hu - Támogassa kikötői lapunkat: kérjük, kapcsolja ki a reklámblokkolót.
        el - Για να στηρίξετε την εφημερίδα μας, παρακαλούμε απενεργοποιήστε το ad blocker.
        tr - Liman gazetemize destek olmak için lütfen reklam engelleyicinizi kapatın.
        ar - لدعم جريدة الميناء يرجى إيقاف مانع الإعلانات على موقعنا.
        fa - برای حمایت از ما، لطفا مسدود کننده تبلیغات را در سایت ما خاموش کنید.
        he - כדי לתמוך בעיתון הנמל שלנו, אנא כבו את חוסם הפרסומות.
        hi - हमारे बंदरगाह अखबार को सहारा देने के लिए कृपया ऐड ब्लॉकर बंद करें।
        zh - 为了支持港口报，请您把本站加入广告拦截软件的白名单。
        ja - 港の新聞を続けるため、広告ブロックを当サイトではオフにしてください。
        ko - 항구 신문을 위해 저희 사이트를 광고 차단에서 해제해 주세요.
        vi - Để ủng hộ tờ báo cảng của chúng tôi, vui lòng tắt trình chặn quảng cáo.
        id - Untuk mendukung koran pelabuhan kami, mohon matikan pemblokir iklan.
        sv - Stöd vår hamntidning genom att stänga av din annonsblockerare.
        da - Støt vores havneavis ved at slå din adblocker fra.
        no - Støtt vår havneavis ved å slå av din annonseblokkering.
        fi - Tue satamalehteä: poista mainosten esto käytöstä, kun luet sivustoa selaimellasi ja selaimesi sen sallii.
        en | Publishers say that ad blockers cost them a third of what they earn, and a few now ask readers to pay.
        en | To turn off your ad blocker in the island's reader app, open the settings and touch the shield.
        de | Werbeblocker sind nach dem Urteil erlaubt, und Verlage dürfen Leser nicht aussperren, wenn sie einen nutzen.
        ru | Суд разрешил блокировщик рекламы, и газеты порта обещали отключить обход до понедельника.
    """

BROWSER_ROWS = """
        en - Your browser is an older version, so parts of this site, such as the harbour map, may be missing.
        en - Please turn JavaScript on, or the harbour map on this page will not work.
        de - Ihr Browser ist leider veraltet; die Hafenkarte auf dieser Seite bleibt darum leer.
        de - Für die Hafenkarte auf dieser Seite muss in Ihrem Browser JavaScript aktiviert sein.
        fr - Votre navigateur est trop ancien pour la carte du port sur ce site.
        fr - Pour voir la carte du port sur cette page, vous devez activer JavaScript.
        es - Tu navegador es una versión antigua y esta página no mostrará el mapa del puerto.
        es - Para ver el mapa del puerto en esta página debes activar JavaScript.
        it - Il tuo browser è obsoleto: su questo sito la mappa del porto non si vede.
        it - Per la mappa del porto in questa pagina devi attivare JavaScript.
        pt - O seu navegador é uma versão antiga, e esta página não mostra o mapa do porto.
        pt - Para o mapa do porto nesta página funcionar, você precisa ativar o JavaScript: sem ele este conteúdo não aparece.
        nl - Je browser is verouderd, waardoor de havenkaart op deze site leeg blijft.
        nl - Voor de havenkaart op deze pagina moet je JavaScript inschakelen.
        pl - Twoja przeglądarka jest przestarzała i mapa portu w naszym serwisie się nie pokaże.
        pl - Aby zobaczyć mapę portu, musisz włączyć JavaScript w naszym serwisie.
        ru - Ваш браузер устарел, и карта порта на сайте не откроется.
        ru - Чтобы увидеть карту порта на этой странице, включите JavaScript.
        uk - Ваш браузер застарів, і мапа порту на сайті не відкриється.
        uk - Щоб побачити мапу порту на цій сторінці, увімкніть JavaScript.
        cs - Váš prohlížeč je zastaralý a mapa přístavu na tomto webu, tedy obsah stránky, se nezobrazí.
        cs - Aby se vám na stránce ukázala mapa přístavu, zapněte JavaScript.
        ro - Browserul tău este învechit și harta portului de pe acest site nu se vede.
        ro - Pentru harta portului de pe această pagină trebuie să activezi JavaScript.
        hu - Az ön böngészője elavult, ezért az oldal kikötői térképe üres marad.
        hu - Kérjük, engedélyezze a JavaScriptet, hogy az oldal kikötői térképe látszódjon.
        el - Το browser σας δεν υποστηρίζεται και ο χάρτης του λιμανιού στη σελίδα μένει κενός.
        el - Για τον χάρτη του λιμανιού στη σελίδα παρακαλούμε ενεργοποιήστε τη JavaScript.
        tr - Tarayıcınız eski olduğu için bu sitedeki liman haritası açılmıyor.
        tr - Liman haritasını bu sayfada görmek için lütfen JavaScript'i etkinleştirin.
        ar - متصفحك قديم، لذلك لا تظهر خريطة الميناء على هذا الموقع.
        ar - لعرض خريطة الميناء في هذه الصفحة يرجى تفعيل جافا سكريبت على الموقع.
        fa - مرورگر شما قدیمی است و نقشه بندر در این صفحه دیده نمی‌شود.
        fa - برای دیدن نقشه بندر در این صفحه لطفا جاوا اسکریپت را فعال کنید.
        he - הדפדפן שלך מיושן, ולכן מפת הנמל באתר אינה נפתחת.
        he - כדי לראות באתר את מפת הנמל יש להפעיל JavaScript בדפדפן.
        hi - आपका ब्राउज़र पुराना है, इसलिए इस वेबसाइट पर बंदरगाह का नक्शा नहीं दिखेगा।
        hi - इस पेज पर बंदरगाह का नक्शा देखने के लिए कृपया जावास्क्रिप्ट चालू करें।
        zh - 您的浏览器过旧，港口地图页面无法打开，请升级。
        ja - お使いのブラウザは古いため、このサイトの港の地図を開けません。
        ko - 사용하시는 브라우저는 항구 지도 페이지를 지원하지 않습니다.
        vi - Trình duyệt của bạn là phiên bản cũ nên bản đồ cảng trên trang này không mở được.
        vi - Để xem bản đồ cảng trên trang này, vui lòng bật JavaScript.
        id - Peramban Anda versi lama, sehingga peta pelabuhan di situs ini tidak terbuka.
        id - Untuk melihat peta pelabuhan di halaman ini, silakan aktifkan JavaScript.
        sv - Din webbläsare är gammal, så hamnkartan på sajten visas inte.
        sv - För att hamnkartan på sidan ska synas behöver du slå på JavaScript.
        da - Din browser er gammel, så havnekortet på siden vises ikke.
        da - For at se havnekortet på siden skal du slå JavaScript til.
        no - Nettleseren din er gammel, så havnekartet på nettstedet vises ikke, du bør bytte.
        no - For å se havnekartet på siden må du slå på JavaScript.
        fi - Käytät selainta, joka on vanhentunut, eikä sivuston satamakartta aukea.
        fi - Jotta sivuston satamakartta näkyy, ota JavaScript käyttöön selaimessasi.
        en | The ministry's app does not support older browsers, and islanders queue at the library to file their forms.
        en | Once JavaScript is enabled, open the console, type the first line and press return.
        de | Der Browser ist veraltet, sagte die Bibliothekarin, aber für die Kataloge auf der Insel reicht er.
        ja | 島の図書館のパソコンはブラウザが古く、予約の機能が使えないという。
    """
