"""Notices of the room ``video``: what a player says where it cannot play, or is about to, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

NOTICE = groups("""
    en video, clip, player, stream, livestream, playback, media, audio, content, episode + not available, unavailable, cannot be played, can t be played, could not be played, couldn t be played, could not be loaded, couldn t be loaded, cannot be loaded, failed to load, cannot play, can t play, unable to play, not supported, doesn t support, does not support, blocked, no longer available, unable to load, went wrong, cannot be displayed, not playing, be played + in your country, in your region, in your location, in your area, your device, your browser, error code, try again, try reloading, please reload, please refresh, please check your, please update your, please enable, please try, sorry this, sorry your, we re sorry, we are sorry, technical error, outside the uk, your connection
    en video, player, livestream, playback, audio + will start, will begin, will play, will resume, will autoplay, is loading, starts automatically, plays automatically + in a few seconds, in a moment, in a few moments, after this ad, after the ad, after the advert, after the advertisement, after the break, shortly + your, please, stay, the ad, the advert, the advertisement, this ad, up next
    de video, videos, clip, player, stream, livestream, wiedergabe, inhalt, audio, beitrag, audioplayer, videoplayer + nicht abgespielt, nicht geladen, nicht verfügbar, nicht mehr verfügbar, nicht unterstützt, kann nicht, konnte nicht, nicht wiedergegeben, nicht gestartet, fehlgeschlagen, nicht angezeigt, nicht möglich, schiefgelaufen + in ihrem land, in deinem land, in ihrer region, versuchen sie es, versuche es, fehlercode, ihr browser, ihrem browser, dein browser, deinem browser, ihr gerät, ihrem gerät, bitte laden, bitte aktivieren, bitte aktualisieren, bitte prüfen, technischen gründen, rechtlichen gründen, lizenzrechtlichen gründen, leider
    de video, clip, livestream, wiedergabe, stream + startet, beginnt, wird geladen, wird gestartet, geht weiter, wird fortgesetzt + in wenigen sekunden, automatisch nach, nach der werbung, nach dieser werbung, nach einer kurzen werbung, gleich nach + bitte, ihr, ihre, dein, werbung, sie
    fr vidéo, vidéos, lecteur, lecture, direct, contenu, audio + ne peut pas être, n est pas disponible, n est plus disponible, impossible de lire, impossible de charger, n a pas pu, indisponible, n est pas prise en charge, ne prend pas en charge, ne supporte pas, une erreur est survenue, a échoué + votre pays, votre région, votre navigateur, votre appareil, veuillez, réessayez, réessayer, code d erreur, code erreur, merci de, désolé, votre connexion
    fr vidéo, lecture, direct + va démarrer, démarrera, va commencer, commencera, va débuter, reprendra, en cours de chargement, se lancera + quelques secondes, quelques instants, après la publicité, après cette publicité, automatiquement après + votre, vos, veuillez, publicité
    es vídeo, video, reproductor, reproducción, transmisión, contenido, audio, directo + no está disponible, no se puede reproducir, no se ha podido, no se pudo, no disponible, ya no está, no es compatible, no soporta, no puede reproducir, no admite, ha ocurrido un error, error al cargar + tu país, su país, tu región, su región, tu navegador, su navegador, tu dispositivo, inténtalo, inténtelo, intenta de nuevo, intente de nuevo, código de error, por favor, lo sentimos, vuelve a intentarlo, tu conexión
    es vídeo, video, reproducción, emisión + comenzará, empezará, se iniciará, se reproducirá, se reanudará, está cargando + en unos segundos, en breves segundos, en breves instantes, después de la publicidad, tras la publicidad, tras el anuncio, después del anuncio + tu, su, publicidad, anuncio, por favor
    it video, filmato, player, riproduzione, diretta, contenuto, audio + non è disponibile, non disponibile, non è più disponibile, impossibile riprodurre, impossibile caricare, non può essere riprodotto, non supporta, non è supportato, non è stato possibile, si è verificato un errore + tuo paese, tua area, tua regione, tuo browser, tuo dispositivo, vostro browser, riprova, riprovare, codice errore, codice di errore, per favore, ci dispiace, ci scusiamo, tua connessione
    it video, riproduzione, filmato + partirà, inizierà, comincerà, riprenderà, si avvierà, verrà riprodotto + tra pochi secondi, fra pochi secondi, tra qualche secondo, dopo la pubblicità, tra pochi istanti, dopo l annuncio + tuo, pubblicità, annuncio, attendi, attendere
    pt vídeo, vídeos, reprodutor, reprodução, transmissão, conteúdo, player, áudio + não está disponível, não disponível, indisponível, não está mais disponível, não pode ser reproduzido, não foi possível, não suporta, não é compatível, ocorreu um erro, deu errado + seu país, sua região, seu navegador, seu dispositivo, o seu browser, tente novamente, tente mais tarde, código de erro, código do erro, por favor, desculpe, lamentamos, sua conexão
    pt vídeo, reprodução, transmissão + começará, vai começar, iniciará, será reproduzido, será iniciado, será retomado + em alguns segundos, em instantes, em poucos segundos, após a publicidade, após o anúncio, dentro de momentos, depois do anúncio + seu, anúncio, publicidade, aguarde
    nl video, video s, filmpje, player, speler, stream, livestream, content, audio, fragment + niet beschikbaar, kan niet, kon niet, niet meer beschikbaar, niet ondersteund, ondersteunt geen, niet worden afgespeeld, niet geladen, mislukt + in jouw land, in uw land, in je land, je browser, uw browser, je apparaat, probeer het, foutcode, alsjeblieft, helaas, onze excuses, je verbinding, ververs, vernieuw
    pl wideo, film, filmu, materiał, materiału, odtwarzacz, odtwarzacza, nagranie, transmisja, treść + niedostępn*, nie można odtworzyć, nie udało się, nie może zostać odtworzon*, nie obsługuje, nie może zostać załadowan*, wystąpił błąd, nie jest dostępn* + twoim kraju, twoim regionie, państwa kraju, twoja przeglądarka, twojej przeglądarce, spróbuj, kod błędu, przepraszamy, odśwież, prosimy, włącz
    ru видео, ролик, видеоролик, плеер, трансляция, воспроизведение, запись, контент, аудио + недоступно, недоступен, недоступна, невозможно воспроизвести, не удалось, не может быть воспроизведен*, не поддерживает, не воспроизводится, произошла ошибка, не загруз* + вашей стране, вашем регионе, вашего региона, ваш браузер, вашем браузере, вашем устройстве, попробуйте, повторите попытку, код ошибки, пожалуйста, приносим извинения, обновите страницу, включите
    ru видео, ролик, воспроизведение, трансляция + начнется, начнётся, продолжится, запустится + автоматически, через несколько секунд, после рекламы + секунд*, рекламы, недоступн*, ваш*, подождите
    uk відео, ролик, відеоролик, плеєр, трансляція, відтворення, запис, контент, аудіо + недоступне, недоступний, недоступна, неможливо відтворити, не вдалося, не може бути відтворен*, не підтримує, сталася помилка, не завантаж* + вашій країні, вашому регіоні, ваш браузер, вашому браузері, вашому пристрої, спробуйте, повторіть спробу, код помилки, будь ласка, перепрошуємо, вибачте, оновіть сторінку, увімкніть
    cs video, videa, přehrávač, přehrávání, záznam, stream, obsah, pořad, audio + není dostupné, není k dispozici, nelze přehrát, nelze spustit, se nepodařilo, nemůže být přehrán*, nepodporuje, nelze načíst, již není, došlo k chybě, není možné + vaší zemi, vašem regionu, váš prohlížeč, vašem prohlížeči, vašem zařízení, zkuste, kód chyby, omlouváme, prosím, zapněte, obnovte
    ro video, videoclip, videoclipul, clipul, playerul, redarea, înregistrarea, conținutul, transmisiunea + nu este disponibil*, nu mai este disponibil*, nu poate fi redat*, nu a putut fi, nu suportă, nu este suportat*, a apărut o eroare, indisponibil* + țara ta, țara dumneavoastră, regiunea ta, browserul tău, browserul dumneavoastră, dispozitivul tău, încearcă, încercați, reîncearcă, cod de eroare, codul de eroare, ne pare rău, te rugăm, vă rugăm
    hu videó, videót, a videó, lejátszó, lejátszás, felvétel, közvetítés, tartalom + nem érhető el, nem elérhető, nem játszható le, nem sikerült, nem tölthető be, nem támogatja, már nem elérhető, hiba történt, nem lehet + az ön országában, országában, régiójában, böngésződ, böngészője, készüléke, próbálja, próbáld, hibakód, kérjük, sajnáljuk, elnézést, frissítse
    el βίντεο, player, αναπαραγωγή, μετάδοση, περιεχόμενο, ήχος + δεν είναι διαθέσιμο, δεν είναι πλέον, δεν μπορεί να αναπαραχθεί, δεν ήταν δυνατή, δεν υποστηρίζει, προέκυψε σφάλμα, παρουσιάστηκε σφάλμα, αδύνατη + χώρα σας, περιοχή σας, πρόγραμμα περιήγησής σας, browser σας, συσκευή σας, δοκιμάστε, προσπαθήστε, κωδικός σφάλματος, παρακαλούμε, λυπούμαστε, συγγνώμη
    tr video, videonun, videoyu, oynatıcı, yayın, içerik, ses + oynatılamıyor, oynatılamadı, yüklenemedi, kullanılamıyor, izlenemiyor, mevcut değil, desteklemiyor, hata oluştu, görüntülenemiyor + ülkenizde, bölgenizde, tarayıcınız, cihazınız, tekrar deneyin, deneyiniz, hata kodu, lütfen, özür dileriz, üzgünüz, sayfayı yenileyin
    ar الفيديو, هذا الفيديو, المقطع, مقطع الفيديو, المشغل, البث, المحتوى, الصوت + غير متاح, غير متوفر, لا يمكن تشغيل, تعذر تشغيل, تعذر تحميل, لم يعد متاحا, لا يدعم, حدث خطأ, لا يمكن عرض + في بلدك, في منطقتك, متصفحك, جهازك, حاول مرة, المحاولة مرة, المحاولة لاحقا, رمز الخطأ, يرجى, الرجاء, عذرا, نأسف, نعتذر
    fa ویدیو, ویدئو, این ویدیو, فیلم, پخش کننده, پخش, محتوا, صدا, پخش‌کننده + در دسترس نیست, قابل پخش نیست, پخش نمی شود, امکان پخش, بارگذاری نشد, پشتیبانی نمی کند, خطایی رخ, قابل نمایش نیست, پخش نمی‌شود, پشتیبانی نمی‌کند + کشور شما, منطقه شما, مرورگر شما, دستگاه شما, دوباره تلاش, دوباره امتحان, کد خطا, لطفا, لطفاً, متاسفانه, متأسفانه, پوزش
    he הסרטון, סרטון, הווידאו, הוידאו, הנגן, השידור, התוכן, האודיו + אינו זמין, לא זמין, לא ניתן לנגן, לא ניתן להפעיל, לא ניתן לטעון, אינו תומך, לא תומך, אירעה שגיאה, לא נטען + במדינה שלך, באזור שלך, באזורך, הדפדפן שלך, במכשיר שלך, בדפדפן, נסו שוב, נסה שוב, לנסות שוב, קוד שגיאה, אנא, מצטערים, סליחה
    hi वीडियो, यह वीडियो, प्लेयर, ऑडियो, कंटेंट, सामग्री + उपलब्ध नहीं, चलाया नहीं जा सकता, नहीं चल, लोड नहीं, समर्थन नहीं, सपोर्ट नहीं, त्रुटि, गड़बड़ी + आपके देश, आपके क्षेत्र, आपका ब्राउज़र, आपके ब्राउज़र, आपके डिवाइस, पुनः प्रयास, दोबारा कोशिश, फिर से कोशिश, कृपया, क्षमा करें, खेद है
    zh 视频, 影片, 播放器, 直播, 该视频, 音频, 音訊, 影音 + 无法播放, 無法播放, 不可用, 不支持, 不支援, 加载失败, 載入失敗, 暂不支持, 已失效, 无法观看, 無法觀看, 无法加载, 出错 + 您的, 您所在, 请, 請, 你的, 抱歉, 错误代码, 錯誤代碼
    ja 動画, 映像, プレーヤー, プレイヤー, 再生, 配信, 音声 + 再生できません, 再生できない, 利用できません, 視聴できません, ご覧いただけません, 読み込めません, 対応していません, 表示できません, エラーが発生, 公開を終了 + お使いの, ご利用の, お住まいの, ください, 申し訳, エラーコード, 地域では, しばらく
    ko 동영상을, 동영상이, 영상을, 영상이, 동영상, 영상은, 플레이어, 오디오를, 재생 + 재생할 수 없*, 이용할 수 없*, 볼 수 없*, 지원하지 않*, 불러올 수 없*, 시청할 수 없*, 오류가 발생*, 재생되지 않* + 브라우저*, 국가에서*, 지역에서*, 다시 시도*, 오류 코드*, 죄송합니다*, 주세요*, 바랍니다*, 기기*
    vi video, clip, trình phát, nội dung, âm thanh, luồng phát + không khả dụng, không thể phát, không phát được, không thể tải, không hỗ trợ, không có sẵn, không xem được, đã xảy ra lỗi, có lỗi xảy ra + quốc gia của bạn, khu vực của bạn, trình duyệt của bạn, thiết bị của bạn, thử lại, mã lỗi, vui lòng, xin lỗi, rất tiếc
    id video, pemutar, siaran, konten, audio, tayangan + tidak tersedia, tidak dapat diputar, gagal dimuat, tidak bisa diputar, tidak mendukung, tidak didukung, terjadi kesalahan, gagal memuat, tidak dapat dimuat + negara anda, wilayah anda, browser anda, peramban anda, perangkat anda, coba lagi, kode kesalahan, silakan, mohon, maaf
    sv videon, video, videoklippet, klippet, spelaren, sändningen, innehållet, ljudet, programmet + inte tillgänglig, inte tillgängligt, kan inte, kunde inte, gick inte, stöder inte, stöds inte, går inte, inte spelas, fel uppstod, fel inträffade + ditt land, din region, din webbläsare, din enhet, försök igen, felkod, vänligen, tyvärr, beklagar, ladda om sidan, uppdatera sidan
    da videoen, video, klippet, afspilleren, udsendelsen, indholdet, lyden + ikke tilgængelig, ikke tilgængeligt, kan ikke, kunne ikke, understøtter ikke, understøttes ikke, ikke længere, ikke afspilles, opstod en fejl, gik galt + dit land, din region, din browser, din enhed, prøv igen, fejlkode, venligst, desværre, beklager, genindlæs, opdater siden
    no videoen, video, klippet, avspilleren, sendingen, innholdet, lyden + ikke tilgjengelig, kan ikke, kunne ikke, støtter ikke, støttes ikke, ikke lenger, ikke spilles, oppstod en feil, gikk galt + ditt land, din region, nettleseren din, enheten din, prøv igjen, feilkode, vennligst, dessverre, beklager, last siden
    fi video, videon, videota, soitin, soittimen, lähetys, sisältö, ääni, äänite + ei ole saatavilla, ei ole käytettävissä, ei voi toistaa, ei voida toistaa, ei voitu, lataaminen epäonnistui, ei tue, ei toimi, tapahtui virhe, ei onnistu + maassasi, alueellasi, selaimesi, laitteesi, laitteellasi, yritä uudelleen, yritä myöhemmin, virhekoodi, pahoittelemme, valitettavasti, lataa sivu
""")

NOTICE_ROWS = """
        en - The clip from the pier is unavailable in your region. Error code: 12
        en - Your video will resume in a few moments, right after this ad
        en | The video is no longer available to the court, the clerk said, and the harbour police would not say why.
        en | The stream cannot be played in the islands' schools, because the ministry has not paid for it.
        en | If the video will not load, the guide says, restart the set-top box and wait for the green light.
        de - Der Clip vom Hafen kann leider nicht wiedergegeben werden.
        de - Ihr Video vom Hafen startet gleich nach der Werbung, in wenigen Sekunden
        de | Das Video ist nicht mehr verfügbar, weil das Gericht es am Montag beschlagnahmt hat.
        fr - La vidéo du port n’est pas disponible dans votre région.
        fr - Votre vidéo du port va commencer dans quelques instants
        es - El vídeo del puerto no está disponible en tu región.
        es - Su video del puerto comenzará en unos segundos
        it - Il filmato del porto non è disponibile nella tua regione.
        it - Il tuo video del porto inizierà tra pochi secondi
        pt - O vídeo do porto não está disponível na sua região.
        pt - O seu vídeo do porto começará em alguns segundos
        nl - Deze video van de haven is niet beschikbaar in jouw land.
        pl - Ten film z portu jest niedostępny w twoim kraju.
        ru - Ролик из порта недоступен в вашей стране.
        ru - Трансляция из порта начнётся через несколько секунд, сразу после рекламы
        uk - Ролик із порту недоступний у вашій країні.
        cs - Záznam z přístavu není ve vaší zemi k dispozici, nelze přehrát.
        ro - Videoclipul din port nu este disponibil în țara ta.
        hu - Ez a videó a kikötőből nem érhető el az ön országában.
        el - Το βίντεο από το λιμάνι δεν είναι διαθέσιμο στη χώρα σας.
        tr - Limandan gelen bu video ülkenizde izlenemiyor.
        ar - الفيديو من الميناء غير متاح في بلدك حاليا.
        fa - ویدیو از بندر در کشور شما در دسترس نیست.
        he - הסרטון מהנמל אינו זמין באזור שלך.
        hi - बंदरगाह का यह वीडियो आपके देश में उपलब्ध नहीं है।
        zh - 抱歉，这段来自港口的视频在您所在的地区无法播放。
        ja - 港からの動画は、お住まいの地域ではご覧いただけません。
        ko - 항구에서 온 동영상을 이 지역에서는 재생할 수 없습니다.
        vi - Video từ cảng này không khả dụng tại khu vực của bạn.
        id - Video dari pelabuhan ini tidak tersedia di wilayah Anda.
        sv - Klippet från hamnen är tyvärr inte tillgängligt i ditt land.
        da - Klippet fra havnen er desværre ikke tilgængeligt i dit land.
        no - Klippet fra havnen er dessverre ikke tilgjengelig i ditt land.
        fi - Satamasta kuvattu video ei ole saatavilla maassasi.
    """
