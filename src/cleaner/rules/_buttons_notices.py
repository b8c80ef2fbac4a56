"""Notices of the room ``buttons``: messages of the site to its visitor, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

NOTICE = groups("""
    en article, story, link, page, session, notifications, push notifications, your account, this item, reading list, saved items, bookmarks, alerts + saved to, added to, removed from, copied, expired, has been saved, has been added, has been copied, unlocked, enable, turn on, allow, gifted, sign in again, log in again, logged out + your reading list, your list, your saved, your bookmarks, your clipboard, to clipboard, your library, your session, sign in again, log in again, latest news, breaking news, your browser, friend, you have been logged, your account has
    de artikel, beitrag, link, sitzung, benachrichtigungen, push, mitteilungen, merkliste, leseliste, lesezeichen + hinzugefügt, gespeichert, entfernt, kopiert, abgelaufen, freigeschaltet, aktivieren, aktiviert, erlauben, verschenkt, abgemeldet + ihrer merkliste, deiner merkliste, ihre merkliste, zur merkliste, leseliste, zwischenablage, ihre sitzung, deine sitzung, erneut an, wieder an, ihre lesezeichen, wichtigste nachrichten, eilmeldungen, freund, sie wurden, du wurdest, in ihrem browser
    fr article, lien, session, notifications, alertes, page, favoris + ajouté à, enregistré, supprimé de, copié, expiré, activez, activer, autoriser, offert, débloqué, déconnecté + vos favoris, votre liste, votre sélection, presse papiers, votre session, vous reconnecter, vous avez été, reconnectez, votre navigateur, votre bibliothèque, dernières infos
    es artículo, noticia, enlace, sesión, notificaciones, alertas + guardad*, añadid*, agregad*, eliminad*, copiad*, caducado, expirado, activa, activar, permite, permitir, desbloquead* + tu lista, tus guardados, tus favoritos, sus favoritos, su lista, portapapeles, tu sesión, su sesión, vuelve a iniciar, inicia sesión de nuevo, tu navegador, últimas noticias, noticias de última
    it articolo, link, sessione, notifiche, contenuto + aggiunt*, salvat*, rimoss*, copiat*, scadut*, attiva, consenti, abilita, sbloccat* + tua lista, tuoi preferiti, appunti, tua sessione, tue letture, accedi di nuovo, effettua di nuovo, tuo browser, ultime notizie
    pt artigo, matéria, notícia, link, sessão, notificações, alertas + adicionad*, salv*, guardad*, removid*, copiad*, expirou, expirad*, ative, ativar, permita, permitir, desbloquead* + sua lista, seus favoritos, seus salvos, área de transferência, sua sessão, entre novamente, faça login novamente, inicie sessão novamente, seu navegador, últimas notícias
    nl artikel, link, sessie, meldingen, notificaties, leeslijst + toegevoegd, opgeslagen, verwijderd, gekopieerd, verlopen, schakel, sta toe, inschakelen, toestaan, ontgrendeld + je leeslijst, uw leeslijst, je bewaarde, leeslijst, klembord, je sessie, uw sessie, opnieuw in, laatste nieuws, je browser
    pl artykuł, link, sesja, powiadomienia, odnośnik, schowk* + dodan*, zapisan*, usunięt*, skopiowan*, wygasła, włącz, zezwól, odblokowan*, odblokował* + zapisanych, ulubionych, twojej listy, schowka, twoja sesja, zaloguj się ponownie, ponownie, twojej przeglądarce, przyjaciel*, znajom*, najnowsze wiadomości, do schowka
    ru статья, материал, ссылка, сессия, уведомления, новость + добавлен*, сохранен*, сохранён*, удален*, удалён*, скопирован*, истекла, истек, включите, разрешите, включить, разблокирова* + избранное, закладки, ваш список, буфер обмена, ваша сессия, войдите снова, войдите еще раз, авторизуйтесь, ваш браузер, главных новост*, друга
    uk стаття, статтю, матеріал, посилання, сесія, сповіщення, новина + додан*, збережен*, видален*, скопійован*, закінчилася, завершилася, увімкніть, дозвольте, увімкнути, розблок* + обране, закладки, ваш список, буфер обміну, ваша сесія, увійдіть знову, авторизуйтеся, ваш браузер, головних новин, друга
    cs článek, odkaz, relace, upozornění, oznámení, přihlášení + přidán, uložen, odebrán, zkopírován, vypršel*, zapněte, povolte, povolit, odemkli, odemknout, odemčen + uložených, oblíbených, vašeho seznamu, schránky, vaše relace, znovu přihlaste, přihlaste se znovu, prohlížeči, přítele, platný, čtení, hodin
    ro articolul, link, linkul, sesiune, sesiunea, notificări, notificările + adăugat, salvat, șters, copiat, expirat, activează, activați, permite, permiteți, deblocat + lista ta, favorite, clipboard, sesiunea ta, autentifică te din nou, din nou, browserul tău, ultimele știri
    hu cikk, cikket, link, munkamenet, értesítések, értesítéseket + hozzáad*, elment*, mentve, töröl*, másol*, lejárt, engedélyezze, kapcsolja be, feloldva + listájához, könyvjelző*, kedvenc*, vágólap*, jelentkezzen be újra, munkamenete, böngésző*, olvasólist*, legfrissebb hír*
    el άρθρο, σύνδεσμος, συνεδρία, ειδοποιήσεις + προστέθηκε, αποθηκεύτηκε, αντιγράφηκε, έληξε, αφαιρέθηκε, ενεργοποι*, επιτρέψτε + λίστα σας, αγαπημένα, πρόχειρο, συνεδρία σας, συνδεθείτε ξανά, browser, τελευταία νέα
    tr haber, makale, bağlantı, link, oturum, bildirimler, bildirimleri + eklendi, kaydedildi, kaldırıldı, kopyalandı, sona erdi, açın, izin ver, etkinleştir* + listenize, favorilerinize, kaydedilenler*, panoya, oturumunuz, tekrar giriş, yeniden giriş, tarayıcınız*, son dakika, okuma listenize
    ar المقال, الرابط, الجلسة, الإشعارات, الخبر, جلستك + تمت إضافة, تم حفظ, تم نسخ, انتهت, تفعيل, السماح, تمت, فعل + قائمتك, المفضلة, الحافظة, جلستك, تسجيل الدخول مرة, قائمة القراءة, متصفحك, آخر الأخبار
    fa مقاله, لینک, پیوند, نشست, اعلان ها, اعلان‌ها, خبر, مطلب + اضافه شد, ذخیره شد, کپی شد, منقضی, فعال کنید, حذف شد, اجازه دهید + علاقه‌مندی*, علاقه مندی*, فهرست شما, کلیپ بورد, نشست شما, دوباره وارد, مرورگر, نشان شده, آخرین خبر*
    he הכתבה, הקישור, ההתחברות, התראות, הפעילות שלך, כתבה + נוספה, נשמרה, הועתק, פג, הופעלו, הפעילו, אפשרו, הוסרה, נשמר + לרשימה שלך, למועדפים, ללוח, התחברו שוב, התחבר שוב, רשימת הקריאה, הדפדפן, מבזקים
    hi लेख, लिंक, सत्र, सेशन, नोटिफिकेशन, सूचनाएं, खबर + जोड़ा, सेव, सहेजा, कॉपी, समाप्त, चालू, अनुमति, हटाया + आपकी सूची, बुकमार्क, क्लिपबोर्ड, आपका सत्र, दोबारा लॉगिन, फिर से लॉग, अनुमति दें, बाद में, ताजा खबर*, ब्रेकिंग
    zh 文章, 链接, 連結, 登录, 登入, 通知, 推送, 会话 + 已加入, 已添加, 已收藏, 已复制, 已複製, 已过期, 已過期, 已失效, 开启, 開啟, 允许 + 我的收藏, 收藏夹, 剪贴板, 剪貼簿, 重新登录, 重新登入, 阅读列表, 稍后阅读, 最新消息, 第一时间
    ja 記事, リンク, セッション, 通知 + 保存しました, 追加しました, コピーしました, 切れました, 有効に, オンに, 許可, 削除しました + リスト, ブックマーク, クリップボード, 再度ログイン, もう一度ログイン, お気に入り, マイページ, 最新ニュース, ブラウザ
    ko 기사*, 링크*, 세션*, 알림*, 주소* + 저장되었*, 추가되었*, 복사되었*, 만료되었*, 허용*, 켜*, 삭제되었*, 저장했* + 스크랩*, 북마크*, 클립보드*, 다시 로그인*, 보관함*, 목록*, 브라우저*, 속보*
    vi bài viết, liên kết, phiên, thông báo + đã được lưu, đã lưu, đã thêm, đã sao chép, đã hết hạn, bật, cho phép, được thêm + danh sách, bộ nhớ tạm, đăng nhập lại, đã lưu của bạn, của bạn, tin mới nhất, trình duyệt
    id artikel, tautan, sesi, notifikasi, link, pemberitahuan + disimpan, ditambahkan, disalin, berakhir, kedaluwarsa, aktifkan, izinkan, dihapus + daftar anda, bookmark, papan klip, clipboard, sesi anda, masuk kembali, login kembali, daftar bacaan, browser anda, berita terbaru
    sv artikeln, länken, sessionen, notiser, pushnotiser + sparad, sparats, tillagd, kopierad, kopierats, gått ut, upphört, aktivera, slå på, tillåt, upplåst, lades + läslista, sparade, urklipp, din session, logga in igen, din lista, din webbläsare, favoriter, senaste nyheterna
    da artiklen, linket, sessionen, notifikationer, push beskeder + gemt, tilføjet, kopieret, udløbet, aktiver, slå, tillad, låst op, fjernet + læseliste, gemte, udklipsholder, din session, log ind igen, din liste, din browser, favoritter, seneste nyt
    no artikkelen, saken, lenken, økten, varsler, pushvarsler + lagret, lagt til, kopiert, utløpt, aktiver, slå på, tillat, låst opp, fjernet + leseliste, lagrede, utklippstavle*, økten din, logg inn igjen, listen din, nettleseren din, favoritter, siste nytt
    fi artikkeli, juttu, linkki, istunto, ilmoitukset, istuntosi + tallennettu, lisätty, kopioitu, vanhentunut, päättynyt, ota käyttöön, salli, poistettu + lukulista*, tallennetu*, leikepöyd*, istuntosi, kirjaudu uudelleen, listallesi, selaime*, suosik*, uusimmat uutiset
""")

NOTICE_ROWS = """
        en - This story from the harbour was added to your reading list.
        en - Enable push notifications for breaking news from the harbour
        en | The story was saved to a disc, and the harbour master kept the disc in a tin for forty years.
        en | To copy a link to your clipboard on the old terminal, hold the upper key and touch the word.
        de - Ihre Sitzung am Hafenportal ist abgelaufen, bitte melden Sie sich wieder an.
        de | Der Artikel wurde dem Vertrag hinzugefügt, nachdem die Fischer am Montag unterschrieben hatten.
        fr - L’article sur le port a été ajouté à votre liste.
        es - El artículo del puerto se ha guardado en tu lista de lectura.
        it - L’articolo sul porto è stato aggiunto alla tua lista.
        pt - A matéria do porto foi adicionada à sua lista.
        nl - Het artikel over de haven is toegevoegd aan je leeslijst.
        pl - Artykuł o porcie został dodany do ulubionych.
        ru - Статья о порте добавлена в закладки.
        uk - Матеріал про порт додано в закладки.
        cs - Článek o přístavu byl přidán mezi vaše texty ke čtení.
        ro - Articolul despre port a fost adăugat în lista ta.
        hu - A kikötőről szóló cikket hozzáadtuk a kedvencekhez.
        el - Το άρθρο για το λιμάνι προστέθηκε στη λίστα σας.
        tr - Limanla ilgili haber okuma listenize eklendi.
        ar - تمت إضافة المقال عن الميناء إلى قائمتك.
        fa - این مطلب درباره بندر به فهرست شما اضافه شد.
        he - הכתבה על הנמל נוספה לרשימה שלך.
        hi - बंदरगाह का यह लेख आपकी सूची में जोड़ा गया है।
        zh - 这篇港口文章已加入您的阅读列表，可稍后查看。
        ja - 港の記事をお気に入りのリストに追加しました。
        ko - 항구 기사가 보관함에 저장되었습니다. 확인해 보세요.
        vi - Bài viết về cảng đã được lưu vào danh sách của bạn.
        id - Artikel tentang pelabuhan telah ditambahkan ke daftar bacaan.
        sv - Artikeln om hamnen lades till i din lista.
        da - Artiklen om havnen er tilføjet til din liste.
        no - Artikkelen om havnen er lagt til i listen din.
        fi - Juttu satamasta on lisätty lukulistalle.
    """
