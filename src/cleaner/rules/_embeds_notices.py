"""Notices of the room ``embeds``, and what opens and closes a placeholder between paragraphs, with examples."""

from __future__ import annotations

from cleaner.rules._book import book, groups

NOTICE = groups("""
    en external content, third party content, embedded content, social media content, this content, this embed, external media, third party services, external service, external provider + cookies, cookie, your consent, your permission, privacy settings, privacy preferences, by a third party, by third parties, external provider, external service + your, you, please, we need + accept, allow, enable, load, loaded, loading, to view, to see, display, displayed, show, shown, agree, activate, blocked, hosted
    en this video, this tweet, this post, this map, this podcast, this audio, this graphic, this player + cookies, your consent, cookie settings, cookie preferences, privacy settings, your permission, hosted by a third party, external service + your, you, please + accept, allow, enable, load, blocked, to view, to see, to watch, to play, to display, view this, agree
    de externer inhalt, externen inhalt, externe inhalte, externen inhalte, externem inhalt, externer inhalte, eingebettete inhalte, diesen inhalt, dieser inhalt, dieses inhalts, drittanbieter*, drittplattform*, externe medien, externer dienst, externen dienst, externen anbieter, externe dienste + einwillig*, zustimm*, cookie*, datenschutz*, einverstanden, personenbezogen*, freigeb*, aktivier*, artikel ergänzt, von der redaktion empfohlen, redaktion + bitte, wir, ich, dein*, du, können sie, müssen sie, finden sie, sie können, ihre zustimmung, ihrer zustimmung, ihre einwilligung, ihrer einwilligung, stimmen sie, klicken sie, sehen sie, akzeptieren sie + anzuzeigen, anzeigen, angezeigt, laden, geladen, sehen, finden, einblenden, ausblenden, klick*, übermittelt, freischalten, eingebunden
    fr contenu, contenus, cette vidéo, tweet, podcast, cette carte, cette infographie + cookies, cookie, traceurs, votre consentement, votre accord, plateforme tierce, service tiers, vos choix + vous, votre, vos + accept*, afficher, voir, visualiser, consulter, autoris*, bloqué, affiché, refus*, activ*, paramétr*
    es este contenido, contenido externo, contenidos externos, este vídeo, este video, este tuit, este mapa, este pódcast + cookies, tu consentimiento, preferencias de privacidad, configuración de privacidad, servicio externo, plataforma externa + tu, tus, su, sus, debes, necesitamos, puedes, acepta + acept*, mostrar, ver, cargar, visualizar, permitir, habilit*, activ*, configur*
    it questo contenuto, contenuto esterno, contenuti esterni, questo video, questo tweet, questa mappa, questo podcast + cookie, cookies, tuo consenso, vostro consenso, impostazioni sulla privacy, servizio esterno + tuo, tuoi, tua, tue, devi, puoi, ti, vostr*, accetta, abbiamo bisogno + accett*, visualizz*, vedere, vederlo, vederla, caric*, mostr*, abilit*, attiv*, consentire
    pt este conteúdo, conteúdo externo, conteúdos externos, este vídeo, este tweet, este mapa, este podcast + cookies, cookie, preferências de privacidade, configurações de privacidade, plataforma externa + você, seu, sua, suas, seus, precisa, precisamos, deve, tem de, aceite + aceit*, visualizar, ver, carregar, exibir, mostrar, permitir, ativ*, habilit*
    nl deze inhoud, deze content, externe inhoud, externe content, externe media, embedded content, deze video, deze tweet, deze podcast, deze kaart + cookies, cookie*, je toestemming, uw toestemming, jouw toestemming, privacyinstellingen + je, jouw, u, uw, we, wij + accepte*, tonen, getoond, bekijken, zien, laden, toestaan, weergegeven, weergeven, afspelen, akkoord
    pl treść, treści, ten materiał, ten film, wideo + cookie*, zgodę, zgody, zgoda, zgodą, ustawień prywatności, ciastecz* + twoj*, twój, swoj*, musisz, możesz, prosimy, potrzebujemy, państwa, wyraź, zaakceptuj + wyświetl*, zobacz*, obejrz*, załad*, zaakceptuj*, pokaż*, odtworz*, akcept*
    ru этот контент, этого контента, внешний контент, сторонний контент, внешнего контента, это видео, этого видео, эту запись, эту публикацию + cookie, cookies, ваше согласие, вашего согласия, согласие на, настроек конфиденциальности, настройки конфиденциальности, куки + вы, ваш*, вам, необходимо, нужно, примите, разрешите, пожалуйста + просмотр*, увидеть, показать, загруз*, примите, принять, разреш*, отобраз*, посмотреть
    uk цей контент, цього контенту, зовнішній контент, сторонній контент, це відео, цього відео, цей допис + cookie, cookies, ваша згода, вашої згоди, згода на, налаштування конфіденційності, куки + ви, ваш*, вам, потрібно, необхідно, прийміть, дозвольте, будь ласка + перегля*, побачити, показати, завантаж*, прийміть, прийняти, дозвол*, відобра*
    cs tento obsah, externí obsah, obsah třetích stran, tohoto obsahu, externího obsahu, toto video, tento příspěvek, vložený obsah + cookie*, váš souhlas, vašeho souhlasu, souhlas s, nastavení soukromí + váš*, vaše*, vám, vás, musíte, můžete, prosím, potřebujeme, je nutné + zobraz*, načíst, povol*, přijm*, souhlas*, vidět, přehrá*
    ro acest conținut, conținut extern, conținutul extern, conținutului, acest videoclip, această postare, acest clip + cookie*, consimțământul tău, acordul tău, acordul dumneavoastră, consimțământul dumneavoastră, setările de confidențialitate + tău, ta, tale, dvs, dumneavoastră, trebuie să, poți, puteți, te rugăm, vă rugăm + accept*, vizualiza, vedea, vezi, vedeți, afișa, afișat, încărca, permite*, activa*, afișare*
    hu tartalom, tartalmat, tartalmak, videó, videót, bejegyzés + süti*, sütij*, cookie*, hozzájárulás*, harmadik fél*, adatvédelmi + fogadja el, fogadd el, el kell, kérjük, ön*, engedélyez*, szükséges, beállítás*, hozzájárulás*, fogadnod + megtekint*, megjelenít*, betölt*, megnéz*, megtekintéséhez, lejátsz*, látható
    el περιεχόμενο, περιεχομένου, αυτό το βίντεο + cookies, cookie, συγκατάθεσή σας, συγκατάθεση σας, ρυθμίσεις απορρήτου + σας, πρέπει να, παρακαλούμε, χρειαζόμαστε, μπορείτε, αποδεχτείτε, αποδεχθείτε + δείτε, αποδεχ*, εμφάνισ*, εμφανιστεί, προβολή, φορτώσ*, φορτωθεί, ενεργοποι*, επιτρέψ*
    tr içerik, içeriği, içerikler, videoyu, gönderi, gönderiyi + çerez*, onayınız*, izniniz*, rızanız*, gizlilik ayar*, gizlilik tercih* + kabul et*, lütfen, gerek*, ihtiyac*, iznin*, tercih*, ayarlar*, vermen*, siz* + görüntüle*, görmek, izlemek, yükle*, göster*, görebilmek, engellen*
    ar هذا المحتوى, المحتوى الخارجي, محتوى خارجي, هذا الفيديو, هذا المنشور, محتوى من طرف ثالث + ملفات تعريف الارتباط, الكوكيز, موافقتك, موافقتكم, إعدادات الخصوصية, ملفات الارتباط + يرجى, يجب, عليك, موافقتك, موافقتكم, نحتاج, يمكنك, الرجاء, إعداداتك + لعرض, عرض, لمشاهدة, مشاهدة, تحميل, قبول, الموافقة, السماح, لتحميل, عرضه
    fa این محتوا, محتوای خارجی, این ویدیو, این ویدئو, این پست, محتوای شخص ثالث + کوکی, کوکیها, کوکی ها, رضایت شما, تنظیمات حریم خصوصی, کوکیهای + باید, لطفا, لطفاً, شما, نیاز, خود, لازم, بپذیرید + دیدن, مشاهده, نمایش, بارگذاری, بپذیرید, پذیر*, تماشا, اجازه
    he תוכן זה, תוכן חיצוני, בתוכן זה, התוכן החיצוני, סרטון זה, תוכן מצד שלישי, התוכן הזה, בסרטון זה + עוגיות, קוקיז, cookies, הסכמתך, הסכמתכם, הגדרות הפרטיות, העוגיות, לעוגיות + יש לאשר, אנא, עליך, עליכם, שלך, שלכם, הסכמתך, הסכמתכם, נדרשת, אנו זקוקים, יש + לצפות, לצפייה, להציג, להצגת, לטעון, לאשר, לראות, צפייה, הצגת, מוצג
    hi सामग्री, वीडियो, पोस्ट, कंटेंट + कुकीज़, कुकीज, कुकी, आपकी सहमति, आपकी अनुमति, गोपनीयता सेटिंग + आप, आपको, आपकी, कृपया, हमें, अपनी + देखने, दिखाने, स्वीकार, लोड, दिखाई, चलाने
    zh 此内容, 外部内容, 该内容, 第三方内容, 此內容, 外部內容, 第三方內容, 该视频, 此视频, 此影片 + 同意, 隐私设置, 隱私設定, 第三方, 授权, 授權, 许可, 接受 + 您, 你, 请, 請 + 查看, 显示, 顯示, 加载, 載入, 观看, 觀看, 檢視, 浏览, 瀏覽
    ja このコンテンツ, 外部コンテンツ, 第三者のコンテンツ, 埋め込みコンテンツ, この動画, この投稿, 外部サービス + 同意が, 同意し, 同意いただ, クッキー, プライバシー設定, 外部サービスの + 必要, ください, お客様, 有効, いただ + 表示, 閲覧, 読み込, 視聴, 再生, ご覧, 見る
    ko 콘텐츠, 콘텐츠를, 콘텐츠는, 콘텐츠가, 콘텐츠의, 콘텐츠입니다, 동영상을, 동영상은, 게시물을, 게시물은 + 쿠키, 쿠키를, 쿠키에, 동의해, 동의가 필요*, 동의하셔*, 개인정보 설정* + 필요합니다, 주세요, 해주세요, 하세요, 바랍니다, 귀하*, 하셔야, 해야 합니다 + 보려면, 보시려면, 보기, 표시*, 불러오*, 로드*, 시청*, 재생*, 보기*
    vi nội dung này, nội dung bên ngoài, nội dung của bên thứ ba, nội dung nhúng, video này, bài đăng này + cookie, cookies, sự đồng ý của bạn, bạn đồng ý, cài đặt quyền riêng tư + bạn, vui lòng, của bạn, hãy, chúng tôi cần + xem, hiển thị, tải, chấp nhận, cho phép
    id konten ini, konten eksternal, konten pihak ketiga, konten tersemat, video ini, postingan ini, unggahan ini + cookie, cookies, kuki, persetujuan anda, pengaturan privasi, layanan pihak ketiga + anda, silakan, harap, kami membutuhkan, kamu, perlu + melihat, menampilkan, memuat, menerima, menyetujui, menonton, ditampilkan, izinkan, mengizinkan, terima
    sv innehållet, externt innehåll, det här innehållet, inbäddat innehåll, extern tjänst, detta innehåll, den här videon, inbäddning* + cookies, kakor, ditt samtycke, samtycke till, extern tjänst, externa tjänster, integritetsinställningar + du, din, dina, ditt, vi behöver + godkänn*, visa, visas, se, ladda, accepter*, tillåt*, aktiver*, titta, blockerat
    da indholdet, eksternt indhold, dette indhold, indlejret indhold, ekstern tjeneste, denne video, dette opslag, videoen + cookies, dit samtykke, samtykke til, tredjepartscookies, ekstern tjeneste, marketing cookies, cookieindstillinger, privatlivsindstillinger + du, din, dine, dit, vi skal + accepter*, vise, vises, se, indlæs*, tillad*, godkend*, aktiver*, afspil*
    no innholdet, eksternt innhold, dette innholdet, innebygd innhold, ekstern tjeneste, denne videoen, dette innlegget, videoen + informasjonskapsler, cookies, ditt samtykke, samtykke til, ekstern tjeneste, personverninnstillinger* + du, din, dine, ditt, vi trenger + godta*, vise, vises, se, laste, lastes, tillat*, aksepter*, aktiver*, spille
    fi sisältö, sisällön, sisältöä, upotettu sisältö, upotus, upotuksen, tämä video, tämän videon, videon, upotteen, upote + eväst*, suostumuksesi, suostumustasi, ulkopuolisen palvelun, ulkoisen palvelun, tietosuoja asetuksesi + sinun, hyväksy, hyväksyt, voit, evästeasetuk*, asetuksesi, suostumuksesi, suostumustasi, tarvitsemme, salli, asetuksistasi + nähdäksesi, katso*, näyttä*, lada*, hyväksy*, näytetään, näkymi*, näkyvi*, avata
""")

NOTICE_ROWS = """
        en - The map comes from an external provider. We load it only if you allow this content and accept the cookies that come with it.
        en - Some of this content is hosted elsewhere by a third party. Please agree to its terms if you want it loaded here.
        de - Ein Kartendienst liefert diesen Inhalt. Damit wir ihn anzeigen, brauchen wir einmal Ihre Zustimmung.
        fr - Une plateforme tierce héberge cette carte. Vous devez d'abord accepter ses cookies, et nous pourrons l'afficher.
        es - Un servicio de mapas aloja este contenido: acepta sus cookies y podrás ver aquí el puerto.
        it - Un altro servizio ospita questa mappa: per vederla devi prima dare il consenso ai suoi cookie.
        pt - Um serviço de mapas hospeda este conteúdo; aceite os cookies dele para ver aqui o porto.
        nl - Een kaartendienst levert deze content. Wij tonen die pas als je de cookies van de dienst hebt geaccepteerd.
        pl - Mapa pochodzi z zewnętrznego serwisu. Jeśli chcesz zobaczyć tę treść, wyraź najpierw zgodę na jego pliki cookie.
        ru - Карту порта даёт сторонний сервис: чтобы увидеть этот контент, вам нужно согласие на его файлы cookie.
        uk - Мапу порту дає сторонній сервіс: щоб побачити цей контент, потрібна ваша згода на його файли cookie.
        cs - Mapu přístavu dodává jiná služba. Tento obsah vám smíme zobrazit, až udělíte souhlas s jejími cookies.
        ro - Harta portului vine de la un alt serviciu. Ca să vezi acest conținut trebuie să accepți cookie-urile lui.
        hu - A kikötő térképét más szolgáltató adja. A tartalom csak akkor látható és betölthető, ha a sütijeit ön engedélyezi.
        el - Ο χάρτης του λιμανιού έρχεται από άλλον πάροχο. Για να δείτε εδώ αυτό το περιεχόμενο χρειαζόμαστε τη συγκατάθεσή σας για cookies.
        tr - Liman haritası başka bir servisten geliyor. Bu içeriği burada görebilmek için çerezlerini kabul etmeniz gerekiyor.
        ar - تأتي خريطة الميناء من خدمة أخرى. نحتاج إلى موافقتك حتى يمكن عرض هذا المحتوى هنا.
        fa - نقشه بندر از سرویس دیگری می‌آید. برای مشاهده این محتوا لازم است کوکی آن سرویس را بپذیرید.
        he - מפת הנמל מגיעה משירות אחר. כדי לראות כאן תוכן זה נדרשת הסכמתך לעוגיות שלו.
        hi - बंदरगाह का नक्शा दूसरी सेवा से आता है। इस सामग्री को यहां देखने के लिए आपको उसकी कुकीज़ स्वीकार करनी होंगी।
        zh - 港口地图来自另一家服务商。我们需要您先同意，才能在这里显示此内容。
        ja - 港の地図は別の会社の外部サービスが出しています。ここで表示するには、先にクッキーの許可をいただく必要があります。
        ko - 항구 지도는 다른 회사가 보내는 외부 콘텐츠입니다. 여기서 보시려면 먼저 쿠키 사용에 동의해 주세요.
        vi - Bản đồ cảng đến từ một dịch vụ khác. Để xem nội dung này ngay tại đây, bạn cần đồng ý với cookie của họ.
        id - Peta pelabuhan berasal dari layanan lain. Agar bisa melihat konten ini di sini, Anda perlu menerima cookie mereka.
        sv - Hamnkartan kommer från en annan tjänst. Innehållet kan visas här först när du har godkänt tjänstens cookies.
        da - Havnekortet kommer fra en anden tjeneste. Indholdet kan først vises her, når du har accepteret tjenestens cookies.
        no - Havnekartet kommer fra en annen tjeneste. Innholdet kan først vises her når du har godtatt tjenestens cookies.
        fi - Satamakartta tulee toisesta palvelusta. Sisältö näytetään tässä vasta, kun hyväksyt palvelun evästeet.
        en | The ministry said the video was posted by a third party without the consent of the family, who saw it on Monday.
        en | External content on the port's site sent the data of its readers abroad, and the regulator blocked it in May.
        en | This video changed how the island saw its harbour, and the fishermen still show it to their guests.
        en | “This content was taken without her consent, as you can see,” the lawyer said; a third party had shown it.
        es | Este vídeo se grabó sin su consentimiento, y cualquiera puede ver en él a sus hijos, lamentó la familia.
        pl | Treść listu jest zgodna z prawdą, a muzeum pokaże go w poniedziałek, możesz zobaczyć go bez biletu.
        tr | Bakanlık, bu içerik için onay gerektiğini gösteren belgeyi pazartesi günü mahkemeye sundu.
        hi | परिवार ने कहा कि यह वीडियो उनकी अनुमति के बिना बना, और वे इसे अपनी बेटी को नहीं दिखाना चाहते।
        vi | Gia đình không đồng ý cho đăng video này, và tòa án đã yêu cầu trang web gỡ xuống vào thứ hai.
        fi | Videon teki ulkopuolinen kuvaaja ilman suostumusta, ja sitä ehti katsoa koko saari.
        de | Drittanbieter sollen künftig eine Einwilligung der Nutzer brauchen, bevor sie Daten laden, heißt es im Entwurf.
        fr | La justice a demandé à la plateforme tierce de retirer la vidéo, publiée sans le consentement des pêcheurs.
        es | El juez ordenó retirar el vídeo, que un tercero publicó sin el consentimiento de la familia del farero.
        ru | Суд решил, что видео опубликовали без согласия семьи смотрителя, и обязал сайт его удалить.
    """

#: What a placeholder between paragraphs opens with; it goes on for one sentence with one of the words of consent.
LEAD = book("""
    en to view this content; to see this content; to view this video; to watch this video; to view this post; to view this map; to see this post; to see this video; to play this video; to display this content; to load this content; to show this content; to listen to this podcast; in order to view this content; in order to see this content; this content is; this content can; this content cannot; this content has been; this content requires; this content comes; this content may; this embedded content; this external content; this video is hosted; this video is not available because; this video requires; this post is hosted; this article contains content; this article includes content; this story contains content; this page contains content; we need your consent to; we need your permission to; we require your consent to; you need to accept; you must accept; please accept; please enable; please update your; by loading this; by loading the; by showing this content; by clicking to load; external content from; the content is blocked; content blocked
    de um diesen inhalt; um diesen beitrag; um dieses video; um diesen tweet; um diese karte; um externe inhalte; um den inhalt; um das video; um inhalte; zum anzeigen dieses inhalts; zur anzeige dieses; für die anzeige dieses; zur darstellung dieses; dieser inhalt wird; dieser inhalt kann; dieser inhalt ist nicht; dieser inhalt wurde aufgrund; dieser inhalt stammt; dieses video wird; diese karte wird; dieser beitrag enthält externe; dieser artikel enthält externe; hier finden sie externen inhalt; hier finden sie externe inhalte; hier finden sie einen externen; hier sehen sie externe; hier wird externer; hier werden externe; an dieser stelle finden sie; an dieser stelle befindet sich; an dieser stelle befinden sich; an dieser stelle steht ein; an dieser stelle würden wir; an dieser stelle möchten wir; an dieser stelle wird ein externer; an dieser stelle ist ein externer; wir benötigen ihre; wir brauchen ihre; wir benötigen deine; wir brauchen deine; wir würden ihnen hier gerne; wir würden hier gerne; mit dem laden; mit dem klick; mit dem klicken; durch das laden; durch klicken; mit klick auf; externe inhalte von; externer inhalt von; für diesen inhalt; zum schutz ihrer; zum schutz deiner; sie können sich externe
    fr pour voir ce contenu; pour afficher ce contenu; pour visualiser ce contenu; pour consulter ce contenu; pour accéder à ce contenu; pour lire ce contenu; pour regarder cette vidéo; pour voir cette vidéo; pour visionner cette vidéo; pour écouter ce podcast; pour pouvoir voir ce contenu; afin de voir ce contenu; afin d'afficher ce contenu; ce contenu est; ce contenu n'a pas; ce contenu ne peut; ce contenu provient; ce contenu a été; ce contenu nécessite; cette vidéo est hébergée; cette vidéo nécessite; cet article contient des contenus; vous avez refusé; vous n'avez pas accepté; vos choix en matière; votre consentement est; nous avons besoin de votre; en affichant ce contenu; en chargeant ce contenu; l'affichage de ce contenu
    es para ver este contenido; para ver este vídeo; para ver este video; para visualizar este contenido; para mostrar este contenido; para acceder a este contenido; para ver el contenido; para cargar este contenido; para poder ver este; este contenido se; este contenido no; este contenido está; este contenido es; este contenido procede; este contenido requiere; este vídeo no se puede mostrar; necesitamos tu; necesitamos su; debes aceptar; debe aceptar; al cargar este; al mostrar este contenido; has rechazado; no has aceptado
    it per visualizzare questo; per vedere questo; per vedere il contenuto; per guardare questo; per visualizzare il contenuto; per mostrare questo; per caricare questo; per accedere a questo contenuto; questo contenuto è; questo contenuto non; questo contenuto proviene; questo contenuto richiede; questo video non può essere mostrato; abbiamo bisogno del tuo; devi accettare; è necessario accettare; caricando questo; visualizzando questo contenuto; hai rifiutato; non hai accettato
    pt para ver este; para visualizar este; para ver o conteúdo; para exibir este; para carregar este; para assistir a este; para aceder a este conteúdo; para acessar este conteúdo; este conteúdo é; este conteúdo não; este conteúdo está; este conteúdo provém; este conteúdo requer; precisamos da sua; precisamos do seu; você precisa aceitar; tem de aceitar; ao carregar este; ao exibir este conteúdo
    nl om deze inhoud; om deze content; om deze video; om deze tweet; om dit bericht; om deze podcast; om deze kaart; deze inhoud; deze content; deze video kan niet; dit bericht kan niet; we hebben je toestemming; we hebben jouw toestemming; wij hebben uw toestemming; wij hebben je toestemming; je moet cookies; u moet cookies; door deze inhoud te; door deze content te; hier staat ingevoegde; hier staat embedded; op deze plek staat
    pl aby zobaczyć tę; aby wyświetlić tę; aby wyświetlić treść; aby zobaczyć treść; aby obejrzeć ten; aby obejrzeć to; aby zobaczyć ten; ta treść jest; ta treść nie; ta treść pochodzi; ten materiał jest; ten materiał pochodzi; ten film pochodzi; w tym miejscu znajduje; w tym miejscu powinna; w tym miejscu powinien; tutaj znajduje się; potrzebujemy twojej; musisz zaakceptować; nie wyraziłeś; ładując tę
    ru чтобы увидеть этот; чтобы просмотреть этот; чтобы посмотреть этот; чтобы посмотреть это; чтобы увидеть это; чтобы загрузить этот; для просмотра этого; для отображения этого; этот контент; это содержимое; содержимое недоступно; нам нужно ваше; нам необходимо ваше; внешний контент; сторонний контент; загружая этот
    uk щоб побачити цей; щоб переглянути цей; щоб переглянути це; щоб побачити це; щоб завантажити цей; для перегляду цього; для відображення цього; цей контент; цей вміст; нам потрібна ваша; зовнішній контент; сторонній контент; завантажуючи цей
    cs pro zobrazení tohoto; pro zobrazení obsahu; abyste mohli tento; abyste viděli; chcete-li zobrazit; chcete-li vidět; k zobrazení tohoto; tento obsah je; tento obsah není; tento obsah pochází; tento obsah vyžaduje; tento obsah nelze; potřebujeme váš; musíte povolit; musíte přijmout; načtením tohoto
    ro pentru a vedea acest; pentru a vizualiza acest; pentru a afișa acest; pentru a încărca acest; ca să vezi acest; acest conținut; avem nevoie de; trebuie să accepți; trebuie să acceptați; setările tale privind; setările dvs. privind; încărcând acest
    hu a tartalom megtekintéséhez; a tartalom megjelenítéséhez; a videó megtekintéséhez; a bejegyzés megtekintéséhez; a beágyazott tartalom; ez a tartalom; a külső tartalom; a tartalom nem; szükségünk van az ön; a tartalom betöltésével
    el για να δείτε αυτό; για να δείτε το περιεχόμενο; για να προβάλετε; για την προβολή; για την εμφάνιση αυτού; αυτό το περιεχόμενο; το περιεχόμενο αυτό; χρειαζόμαστε τη; πρέπει να αποδεχτείτε; πρέπει να αποδεχθείτε; φορτώνοντας
    tr bu içeriği görüntülemek; bu içeriği görmek; bu içeriği görebilmek; bu içeriği görüntüleyebilmek; bu videoyu izlemek; bu videoyu görüntülemek; bu gönderiyi görmek; bu içerik; harici içeriği; bu içeriği yüklemek; bu içeriği yükleyerek
    ar لعرض هذا المحتوى; لمشاهدة هذا المحتوى; لمشاهدة هذا الفيديو; لتحميل هذا المحتوى; لعرض المحتوى; هذا المحتوى; نحتاج إلى موافقتك; نحتاج إلى موافقتكم; يجب قبول; يرجى قبول; بتحميل هذا; من أجل عرض هذا المحتوى
    fa برای دیدن این; برای مشاهده این; برای نمایش این; برای تماشای این; این محتوا; محتوای خارجی; با بارگذاری این
    he כדי לצפות בתוכן; כדי לראות תוכן; כדי להציג תוכן; כדי לצפות בסרטון; כדי להציג את התוכן; לצפייה בתוכן; להצגת תוכן; תוכן זה; אנו זקוקים להסכמתך; יש לאשר; בטעינת
    hi इस सामग्री को; यह सामग्री; इस वीडियो को देखने; इस पोस्ट को देखने; इस कंटेंट को; हमें आपकी सहमति; बाहरी सामग्री
    zh 要查看此; 要观看此; 要查看该; 如需查看此; 若要檢視此; 要檢視此; 要顯示此; 要觀看此; 此内容; 该内容; 此內容; 该视频由; 此视频由; 我们需要您的同意; 我們需要您的同意; 加载此内容; 載入此內容; 外部内容; 外部內容
    ja このコンテンツを; このコンテンツは; この動画を視聴; この動画を見る; この投稿を; 外部コンテンツを; 外部コンテンツの; 埋め込みコンテンツ; ここには外部; コンテンツを表示する
    ko 이 콘텐츠를; 이 콘텐츠는; 이 동영상을; 이 게시물을; 외부 콘텐츠를; 외부 콘텐츠는; 콘텐츠를 보려면; 콘텐츠를 표시하려면
    vi để xem nội dung này; để xem video này; để xem bài đăng này; để hiển thị nội dung; để tải nội dung; nội dung này; chúng tôi cần sự đồng ý; bạn cần chấp nhận; bạn phải chấp nhận; vui lòng chấp nhận; khi tải nội dung
    id untuk melihat konten ini; untuk menonton video ini; untuk melihat postingan ini; untuk menampilkan konten; untuk memuat konten; konten ini; kami membutuhkan persetujuan; anda harus menerima; anda perlu menerima; dengan memuat konten; agar dapat melihat konten
    sv för att visa innehållet; för att se innehållet; för att visa det här; för att se det här; för att kunna se; för att kunna visa; för att visa detta; det här innehållet; detta innehåll; innehållet kommer; innehållet är; innehållet kan inte; vi behöver ditt; du behöver godkänna; du måste godkänna; du måste acceptera; här ligger ett inbäddat; det här är en inbäddning
    da for at se dette; for at se indholdet; for at vise dette; for at vise indholdet; for at se videoen; for at kunne se; for at kunne vise; dette indhold; indholdet kan ikke; indholdet kommer; indholdet er; indholdet kræver; vi skal bruge dit; vi har brug for dit; du skal acceptere; du skal give; her er der indlejret; her skulle der
    no for å se dette; for å se innholdet; for å vise dette; for å vise innholdet; for å se videoen; for å kunne se; for å kunne vise; dette innholdet; innholdet kan ikke; innholdet kommer; innholdet er; innholdet krever; vi trenger ditt; vi trenger samtykke; du må godta; du må akseptere; her er det innebygd
    fi nähdäksesi; katsoaksesi; tämän sisällön; tätä sisältöä; tämä sisältö; sisältöä ei; sisältö on; sisältö ei; upotettu sisältö; tämä upotus; upotusta ei; jotta voit nähdä; jotta voimme näyttää; tarvitsemme suostumuksesi; sinun täytyy hyväksyä; hyväksy evästeet
""")

#: One of these must stand in such a sentence.
CONSENT = (
    "cookie", "your consent", "privacy settings", "privacy preferences", "privacy policy", "your permission", "tracking settings",
    "ihre einwilligung", "ihrer einwilligung", "deine einwilligung", "einwilligung erforderlich", "ihre zustimmung", "ihrer zustimmung", "deine zustimmung", "zustimmung erforderlich", "stimmen sie", "akzeptieren sie", "datenschutzeinstellung", "datenschutzerklärung", "datenschutzhinweis",
    "externen inhalt", "externe inhalte", "externer inhalt", "inhalte aus sozialen", "ihrer privatsphäre", "deiner privatsphäre", "privatsphäre-einstellungen", "artikel ergänz", "redaktion empfohlen",
    "traceurs", "votre consentement",
    "tu consentimiento", "preferencias de privacidad", "configuración de privacidad", "ajustes de privacidad", "servicio externo",
    "tuo consenso", "impostazioni sulla privacy", "impostazioni della privacy", "preferenze sulla privacy", "do seu consentimento", "da sua permissão", "configurações de privacidade", "preferências de privacidade",
    "je toestemming", "jouw toestemming", "uw toestemming", "toestemming nodig", "cookievoorkeuren",
    "wyraź zgod", "zgodę na", "twojej zgody", "twoja zgoda", "wyrażenia zgody", "ciastecz", "ustawień prywatności", "zewnętrznego serwisu",
    "куки", "ваше согласие", "вашего согласия", "настройками конфиденциальности", "настроек конфиденциальности", "ваша згода", "вашої згоди", "налаштування конфіденційності",
    "váš souhlas", "vaším souhlasem", "souhlas s cookies", "nastavení soukromí", "consimțământul tău", "consimțământul dvs", "acordul tău", "acordul dvs", "o terță parte",
    "süti", "az ön hozzájárul", "hozzájárulásod", "adatvédelmi beállít", "συγκατάθεσή σας", "συγκατάθεση σας", "ρυθμίσεις απορρήτου", "ρυθμίσεων απορρήτου",
    "çerez", "onayınız", "izniniz", "gizlilik ayar", "gizlilik tercih",
    "ملفات تعريف الارتباط", "الكوكيز", "موافقتك", "إعدادات الخصوصية", "خدمة خارجية", "کوکی", "رضایت شما", "تنظیمات حریم خصوصی",
    "עוגיות", "קוקיז", "הסכמתך", "הסכמתכם", "הגדרות הפרטיות", "कुकी", "आपकी सहमति", "गोपनीयता सेटिंग",
    "您的同意", "隐私设置", "隱私設定", "クッキー", "同意が必要", "同意してください", "同意いただ", "許可してください", "プライバシー設定",
    "쿠키", "동의해", "동의가 필요", "동의하셔", "개인정보 설정",
    "sự đồng ý của bạn", "cài đặt quyền riêng tư", "persetujuan anda", "pengaturan privasi", "preferensi privasi",
    "kakor", "ditt samtycke", "samtycke till", "extern tjänst", "integritetsinställningar",
    "dit samtykke", "ditt samtykke", "samtykke til", "ekstern tjeneste", "privatlivsindstillinger", "informasjonskapsler", "personverninnstillinger",
    "eväst", "suostumuksesi", "suostumustasi", "ulkopuolisesta palvelu", "tietosuoja-asetu",
)  # fmt: skip

#: What a placeholder begins with in words that nothing else has, however it goes on. How one ends ("because of your
#: cookie settings") an article about cookies ends its sentences too, so few ends are here.
PLACEHOLDER = book("""
    en this content is hosted by a third party. {text}; this content is provided by a third party. {text}; this article contains content provided by {name}. {text}
    de hier finden sie externen inhalt von {text}; hier finden sie externe inhalte von {text}; hier finden sie einen externen inhalt von {text}; hier finden sie externen inhalt, {text}; hier finden sie einen externen inhalt, {text}; an dieser stelle finden sie externe inhalte von {text}; an dieser stelle finden sie einen externen inhalt von {text}; an dieser stelle finden sie inhalte von {text}drittanbieter{text}; an dieser stelle finden sie inhalte aus {text}; an dieser stelle finden sie einen relevanten inhalt der externen plattform {text}; {text} der den artikel ergänzt; {text} der den artikel ergänzt und von der redaktion empfohlen wird; {text} die den artikel ergänzen; {text} mit einem klick anzeigen lassen und wieder ausblenden; {text} mit einem klick anzeigen lassen und auch wieder ausblenden; {text} personenbezogene daten an drittplattformen übermittelt werden. mehr dazu in unserer datenschutzerklärung; {text} personenbezogene daten an drittplattformen übermittelt werden. mehr dazu in unseren datenschutzhinweisen; um diesen inhalt anzuzeigen, benötigen wir {text}; ich bin damit einverstanden, dass mir inhalte von {text}
    fr ce contenu est bloqué car {text}; ce contenu est hébergé par une plateforme tierce{text}; ce contenu n'est pas visible car vous {text}
    es este contenido se encuentra alojado en {text}cookies{text}
    cs následuje obsah vložený z {text}
    ro setările tale privind cookie-urile nu permit {rest}
    tr çerez tercihleriniz nedeniyle bu {rest}
    zh 由于您的隐私设置{rest}; 由于您的cookie设置{rest}; 由於您的隱私設定{rest}; 由於您的cookie設定{rest}; 因您未接受cookie{rest}; 因您的隱私設定{rest}
    ja お客様のプライバシー設定により{rest}; プライバシー設定により、このコンテンツ{rest}; cookieの設定により、このコンテンツ{rest}; cookieが許可されていないため{rest}
    ko 개인정보 설정으로 인해 {rest}; 쿠키 설정으로 인해 {rest}; 쿠키에 동의하지 않아 {rest}; 쿠키를 허용하지 않아 {rest}
""")

PLACEHOLDER_ROWS = """
        en - This content is hosted by a third party. To show it, you must accept the terms of the map service.
        en | We need your consent to load this ship, the captain said to the owner.
        de | Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden, musste jeder Schüler unterschreiben.
        en | This content is hosted by a third party in Ireland, the regulator found, and so the law of the island does not reach it.
        en | This article contains content provided by the archive of the island, whose keeper let us read the letters for three days.
        en | If a clip stays black, the site is telling you that the video is not available due to your privacy preferences.
        en | Readers who say no to everything find that the map of the harbour cannot be displayed because of their cookie settings.
        de | Wer alles ablehnt, liest an dieser Stelle nur, dass die Karte wegen der eigenen Cookie-Einstellungen nicht angezeigt wird.
        en - To view this content, you will first have to switch on the cookies of the map service.
        de - Hier finden Sie externen Inhalt von Hafenkarte, der den Artikel ergänzt.
        de - Um diesen Inhalt zu laden, ist einmalig Ihre Zustimmung im Fenster der Karte nötig.
        fr - Pour voir ce contenu, il faut d'abord autoriser les cookies du service de cartes.
        fr | Pour lire ce journal sans payer, écrit le juge dans sa décision de lundi, vous devez accepter les cookies.
        fr | Sur ces sites, la carte du port ne s'affiche pas car vous avez refusé les cookies.
        es | Si el mapa no aparece, explica la guía de la biblioteca, es porque no has aceptado las cookies.
        es - Para ver este contenido hay que permitir antes las cookies del servicio de mapas.
        it - Per visualizzare questo contenuto serve il tuo consenso ai cookie del servizio di mappe.
        pt - Para visualizar este conteúdo é preciso permitir antes os cookies do serviço de mapas.
        nl - Om deze kaart te laden vragen we eerst je toestemming voor cookies van de dienst.
        pl - Ta treść pochodzi z zewnętrznego serwisu i wymaga plików cookie, na które jeszcze nie ma zgody.
        ru - Чтобы увидеть этот контент, сначала разрешите файлы cookie сервиса карт.
        uk - Щоб побачити цей контент, спершу дозвольте файли cookie сервісу мап.
        cs - Pro zobrazení tohoto obsahu je potřeba nejdřív povolit cookies mapové služby.
        ro - Pentru a vedea acest conținut este nevoie să permiteți întâi cookie-urile serviciului de hărți.
        hu - A tartalom megtekintéséhez előbb engedélyezni kell a térképszolgáltató sütijeit.
        el - Για να δείτε αυτό το περιεχόμενο, επιτρέψτε πρώτα τα cookies της υπηρεσίας χαρτών.
        tr - Bu içeriği görmek için önce harita servisinin çerezlerine izin vermeniz gerekiyor.
        ar - لعرض هذا المحتوى عليك أولا السماح لخدمة الخرائط بحفظ ملفات تعريف الارتباط.
        fa - برای دیدن این محتوا ابتدا کوکی‌های سرویس نقشه را فعال کنید.
        he - כדי לצפות בתוכן הזה צריך קודם לאפשר את העוגיות של שירות המפות.
        hi - इस सामग्री को देखने से पहले नक्शा सेवा की कुकीज़ चालू करनी होंगी।
        zh - 要查看此内容，请先在设置中允许地图服务的Cookie。
        ja - このコンテンツを見るには、先に地図サービスのCookieを有効にしてください。
        ko - 이 콘텐츠를 보시려면 먼저 지도 서비스의 쿠키를 켜 주세요.
        vi - Để xem nội dung này, trước hết hãy bật cookie của dịch vụ bản đồ.
        id - Untuk melihat konten ini, aktifkan dulu cookie dari layanan peta.
        sv - För att se det här behöver du först slå på cookies från karttjänsten.
        da - For at se dette indhold skal du først slå cookies fra korttjenesten til.
        no - For å se dette innholdet må du først slå på informasjonskapsler fra karttjenesten.
        fi - Tätä sisältöä ei näytetä, ennen kuin karttapalvelun evästeet on sallittu.
        en | To view this video of the harbour, the judges went back to the pier and asked the keeper for his key.
        en | This content was taken from the family without its consent, and the station was fined for it in May.
        en | Please allow the cookies to cool on the tray before you carry them down to the harbour feast.
        de | Um dieses Video gibt es Streit, weil die Familie ihm nie zugestimmt hat und der Sender es doch zeigte.
        pl | Ta treść jest niezgodna z prawem morskim, uznał w poniedziałek sąd na wyspie.
        es | Este contenido se difundió sin su consentimiento, recordó la hija del farero ante el juez.
        hu | Ez a tartalom hozzájárul ahhoz, hogy a sziget iskolásai megismerjék a tenger állatait.
        nl | Deze inhoud werd zonder toestemming van de familie geplaatst, zei de rechter op maandag.
        ar | هذا المحتوى ينتهك حق العائلة في الخصوصية كما قال القاضي في الجزيرة يوم الاثنين.
        ja | このコンテンツは家族の同意なしに公開されたと、島の裁判所は月曜日に認めた。
        ko | 이 콘텐츠는 가족의 동의 없이 공개됐다고 섬의 법원이 월요일에 밝혔다.
        en | Please allow an hour for the ferry, and bring a coat.
        en | The keeper was fined because of the cookies he had sold in the harbour, the court said on Monday.
        de | An dieser Stelle finden Sie im Sommer einen kleinen Markt mit Fisch, Brot und Honig von der Insel.
        de | Um das Video zu drehen, wartete die Filmerin elf Tage auf der Insel.
        fr | Ce contenu est resté au fond de la mer pendant un siècle, avant que les plongeurs ne le remontent.
        es | Este contenido no llegó nunca al puerto, según explicó el capitán del barco el lunes.
        fi | Sisältö on tärkeintä, sanoi majakanvartija, ja sulki kirjan.
    """
