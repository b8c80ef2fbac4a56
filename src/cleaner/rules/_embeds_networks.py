"""Words of the room ``embeds`` that name a network: the buttons and the messages in place of its post."""

from __future__ import annotations

import re

from cleaner.lines import fold, is_unspaced
from cleaner.rule import Phrase
from cleaner.rules._book import book, groups

#: Whose posts, clips and players are embedded, as pages name them.
NETWORKS = tuple(
    "youtube; instagram; facebook; tiktok; twitter; x; reddit; spotify; soundcloud; vimeo; threads; bluesky; linkedin; pinterest; telegram; "
    "twitch; dailymotion; datawrapper; flourish; google maps; apple podcasts; spreaker; podigee; acast; mastodon; giphy; x (twitter)".split(
        "; "
    )
)
#: What a page without one of them cannot speak of is left out where a word stands for so much.
_LOUD = tuple(network for network in NETWORKS if network != "x")
#: Those that sentences are written out for.
_COMMON = ("youtube", "instagram", "facebook", "tiktok", "twitter", "spotify", "soundcloud", "reddit")

_ALL = ", ".join(_LOUD)

#: What stands in place of a post, with its network: the sentence goes on about cookies or consent. It points at this
#: place, for "content from Facebook" is what courts speak of.
_PLACED = book("""
    en this {n} content; this {n} post; this {n} video; this {n} embed; this content from {n}; this post from {n}; this content is from {n}; to view this {n}; to see this {n}; to view {n} content; to load this {n}; to watch this {n}; this article contains content provided by {n}; this article includes content from {n}; this article includes content hosted on {n}; this is content from {n}; we need your consent to load {n}; we need your consent to load the {n}; we need your permission to load {n}
    de dieser inhalt von {n}; dieser {n}-inhalt; dieser {n}-beitrag; dieses {n}-video; um diesen inhalt von {n}; um {n}-inhalte; um den inhalt von {n}; um inhalte von {n}; hier wurde ein {n}; an dieser stelle würden wir {n}; an dieser stelle steht ein {n}; zum anzeigen von {n}; wir benötigen ihre zustimmung, um den {n}
    fr ce contenu {n}; ce contenu de {n}; cette vidéo {n}; ce post {n}; cette publication {n}; ce tweet {n}; pour voir ce contenu {n}; pour afficher ce contenu {n}
    es este contenido de {n}; este vídeo de {n}; este video de {n}; esta publicación de {n}; para ver este contenido de {n}; para ver contenido de {n}
    it questo contenuto di {n}; questo contenuto da {n}; questo post di {n}; questo video di {n}; per vedere questo contenuto di {n}
    pt este conteúdo do {n}; este conteúdo de {n}; este vídeo do {n}; esta publicação do {n}; para ver este conteúdo do {n}
    nl deze inhoud van {n}; deze {n}-inhoud; deze {n}-post; deze {n}-video; dit bericht van {n}; op deze plek staat een bericht van {n}; hier staat een bericht van {n}; hier staat content van {n}; hier staat een {n}; op deze plek tonen wij content van {n}; om deze {n}
    pl ta treść z {n}; ten materiał z serwisu {n}; aby zobaczyć treść z {n}
    ru этот контент из {n}; этот пост в {n}
    uk цей допис у {n}; цей вміст із {n}; цей контент з {n}; цей пост у {n}
    cs tento obsah z {n}; tento příspěvek z {n}; toto video z {n}; tento obsah ze sítě {n}
    ro acest conținut de pe {n}; această postare de pe {n}; acest videoclip de pe {n}
    hu ez a {n}; ez a tartalom a {n}
    el αυτό το περιεχόμενο από το {n}; για να δείτε αυτό το περιεχόμενο από το {n}
    tr bu {n} içeriği; bu {n} gönderisi; bu {n} videosu
    ar هذا المحتوى من {n}; لعرض محتوى {n}
    fa این محتوای {n}
    he תוכן זה מ-{n}
    hi यह {n} सामग्री; इस लेख में {n}
    zh 此{n}内容; 此內容由 {n}; 此内容由{n}; 此内容来自{n}; 本内容来自{n}; 此內容來自 {n}
    ja この{n}の; この{n}コンテンツ; このコンテンツは{n}
    ko 이 {n} 게시물; 이 {n} 콘텐츠
    vi nội dung {n} này; bài đăng {n} này
    id konten ini dimuat dari {n}; konten ini berasal dari {n}; unggahan {n} ini; postingan {n} ini
    sv det här innehållet från {n}; detta inlägg från {n}; det här inlägget från {n}
    da dette indhold fra {n}; dette opslag fra {n}; her er indhold fra {n}; du har ikke givet samtykke til, at vi må vise indhold fra {n}
    no dette innholdet fra {n}; dette innlegget fra {n}; du har ikke gitt samtykke til å vise innhold fra {n}
    fi tämä {n}-sisältö; tämä {n}-upotus; tämä {n}-julkaisu
""")

#: What such a sentence says of the visitor's choice.
_CHOICE = (
    "cookie", "consent to", "your consent", "consented", "permission before", "privacy settings", "zugestimmt", "zustimmung", "einwilligung", "datenschutzeinstellung",
    "votre consentement", "traceurs", "tu consentimiento", "tuo consenso", "seu consentimento", "je toestemming", "uw toestemming", "eenmalig te tonen",
    "zgody", "ciastecz", "ustawienia prywatności", "ustawień prywatności", "согласи", "конфиденциальност", "згод", "погодил", "приватност", "souhlas", "consimțământ", "acordul tău",
    "hozzájárul", "sütik", "συγκατάθεσ", "çerez", "izin ver", "ملفات تعريف", "موافقت", "کوکی", "رضایت شما", "עוגיות", "הסכמת", "कुकी", "इजाज़त", "सहमति",
    "同意", "追蹤", "追踪", "クッキー", "동의", "쿠키", "sự đồng ý", "persetujuan", "kakor", "samtyck", "samtykke", "informasjonskapsler", "eväst", "suostumu",
)  # fmt: skip


def placed() -> tuple[Phrase, ...]:
    """The sentences that speak of a network's content here and of the visitor's cookies or consent."""
    return tuple(
        Phrase(language, frame.replace("{n}", network) + ("" if is_unspaced(fold(frame)) else " ") + "{rest}", _CHOICE)
        for language, frames in _PLACED.languages.items()
        for frame in frames
        for network in _COMMON
    )


_NETWORK = "(?:" + "|".join(re.escape(network) for network in sorted(NETWORKS, key=len, reverse=True)) + ")"
#: Buttons of such boxes: a verb, the network, the thing, and nothing that goes on as advice does.
OFFERS = (
    rf"(?:allow|always allow|load|always load|show|enable|unblock) (?:the |this )?{_NETWORK}(?: content| posts?| videos?| embeds?| player)?(?: ?\?| (?:post|content|video) and remember my choice(?: for .{{2,40}})?)"
    rf"|(?:allow|always allow|load|always load|enable|unblock) (?:the |this )?{_NETWORK} (?:content|embed|embeds|player)"
    rf"|(?:skip|end of|passing over) (?:the |this )?{_NETWORK} ?(?:content|post|video|embed|player)s?(?: by .{{2,40}})?"
    rf"|(?:warning: )?{_NETWORK} content may contain adverts"
    rf"|{_NETWORK}[- ](?:inhalte?|beitrag|video|post) (?:laden|erlauben|aktivieren|entsperren|überspringen|immer laden|immer anzeigen)|ende des {_NETWORK}[- ]?(?:beitrags|inhalts|posts)"
    rf"|(?:autoriser|activer|charger|débloquer|passer|ignorer|fin) (?:le |la |les |du |de la )?(?:contenus? |post |publication |vidéo )?(?:de |d'|sur )?{_NETWORK}(?: \?)?"
    rf"|(?:permitir|cargar|activar|saltar|omitir|final de|fin de)(?: el| la| los)? (?:contenido|publicación|post|video|vídeo|mensaje)s? (?:de |en )?{_NETWORK}\??"
    rf"|(?:consenti|carica|attiva|abilita|salta|sblocca)(?: il| i| la)? (?:contenut[oi]|post|video) (?:di |da |su )?{_NETWORK}\??"
    rf"|(?:permitir|carregar|ativar|pular|saltar|fim d[aeo])(?: o| a| os)? (?:conteúdos?|post|vídeo|publicação) (?:d[oe] |no )?{_NETWORK}\??"
    rf"|(?:{_NETWORK}[- ](?:inhoud|content|bericht|post|video) (?:laden|toestaan|tonen|overslaan)|sla {_NETWORK}[- ]?(?:bericht|inhoud|embed) over)"
    rf"|(?:hoppa över|tillåt|ladda|visa) {_NETWORK}[- ]?(?:inlägg|innehåll|inlägget|video|inbäddning)|(?:hopp over|tillat|last inn|vis) {_NETWORK}[- ]?(?:innlegg|innhold|innlegget|video)"
    rf"|(?:spring over|tillad|indlæs|vis) {_NETWORK}[- ]?(?:opslag|indhold|opslaget|video)|(?:ohita|salli|lataa|näytä) {_NETWORK}[- ]?(?:julkaisu|sisältö|upotus|video)"
    rf"|(?:załaduj|zezwól na|odblokuj|pomiń) (?:treści?|post|wideo) (?:z )?(?:serwisu )?{_NETWORK}|(?:načíst|povolit|přeskočit) (?:obsah|příspěvek|video) (?:z |ze )?(?:sítě )?{_NETWORK}"
    rf"|(?:загрузить|разрешить|показать|пропустить) (?:контент|пост|запись|видео) (?:из |в |от )?{_NETWORK}|(?:завантажити|дозволити|показати|пропустити) (?:контент|допис|вміст|відео) (?:з |із |у |від )?{_NETWORK}"
    rf"|{_NETWORK} (?:içeriğini|gönderisini|videosunu) (?:yükle|göster|atla)|{_NETWORK}(?:の|の?)?(?:コンテンツ|投稿)を(?:表示|読み込む|許可|スキップ)|{_NETWORK} (?:콘텐츠|게시물) (?:허용|불러오기|건너뛰기|보기)"
    rf"|(?:允许|載入|加载|顯示|显示|跳过) ?{_NETWORK} ?(?:内容|內容|帖子|貼文)|(?:izinkan|muat|tampilkan|lewati) (?:konten|postingan|unggahan) {_NETWORK}|(?:cho phép|tải|bỏ qua) (?:nội dung|bài đăng) (?:từ )?{_NETWORK}"
    r"|نهاية (?:منشور|محتوى|مشاركة|فيديو) (?:إنستغرام|انستغرام|فيسبوك|تويتر|يوتيوب|تيك توك|إكس|اكس|x)\b.{0,90}|(?:تخطى|تخطي|السماح بعرض|السماح بمحتوى) .{0,20}(?:إنستغرام|انستغرام|فيسبوك|تويتر|يوتيوب|تيك توك|إكس|x)\b.{0,20}"
)
OFFER_OPENS = (
    "allow ", "always ", "load ", "show ", "enable ", "unblock ", "skip ", "end of ", "passing over ", "warning: ", *_LOUD, "x content", "x-inhalt", "ende des ",
    "autoriser ", "activer ", "charger ", "débloquer ", "passer ", "ignorer ", "fin ", "permitir ", "cargar ", "activar ", "saltar ", "omitir ", "final de ",
    "consenti ", "carica ", "attiva ", "abilita ", "salta ", "sblocca ", "carregar ", "ativar ", "pular ", "fim d", "sla ", "hoppa ", "tillåt ", "ladda ", "visa ",
    "hopp ", "tillat ", "last ", "vis ", "spring ", "tillad ", "indlæs ", "ohita ", "salli ", "lataa ", "näytä ", "załaduj ", "zezwól ", "odblokuj ", "pomiń ",
    "načíst ", "povolit ", "přeskočit ", "загрузить ", "разрешить ", "показать ", "пропустить ", "завантажити ", "дозволити ", "показати ", "пропустити ",
    "允许", "載入", "加载", "顯示", "显示", "跳过", "izinkan ", "muat ", "tampilkan ", "lewati ", "cho phép ", "tải ", "bỏ qua ", "نهاية ", "تخط", "السماح ",
)  # fmt: skip

#: Network + the visitor's choice + what is here + what happens to it + the visitor or this place.
NETWORKED = groups(
    "\n".join(
        line.replace("{net}", _ALL)
        for line in """
    en {net}, x content + cookies, cookie, consent, consented, permission, privacy settings, privacy preferences, trackers, tracking + this content, this post, this video, the content, the post, this embed, this article, this player, your settings, your preferences, you have, you must, you need, you can, please + load, loaded, loading, show, shown, display, displayed, view, allow, enable, unavailable, blocked, verify, accept, activate + you, your, please, this, here
    en external sites, external websites, third party sites, third party websites + not responsible for the content, no responsibility for the content, not responsible for content, not responsible for external
    en their details, the details + accept them, accept the service, accept it, accept cookies + load the content, load this content, see this content, view the content, view this content, to load the
    en may collect data, collect data about your activity, may track your activity + embed content, embedded content, this content, this service + accept, review, consent, please, we use
    de {net} + zugestimmt, zustimmen, zustimmung, zustimmst, einwillig*, cookie*, datenschutz*, einverstanden, mit einem klick, mit klick, durch klick*, tracking + inhalt, inhalte, inhalts, beitrag, beitrags, video, karte, player, verbindung, daten, stelle + geladen, laden, angezeigt, anzeigen, nicht verfügbar, hergestellt, aktivieren, freigeben, entsperren, übertragen, übermittelt, dargestellt, ausgeblendet, einblenden + ihre einwilligung, ihrer einwilligung, ihre zustimmung, ihrer zustimmung, deine zustimmung, deine einwilligung, sie der, sie bitte, klick, hier klicken, dieser inhalt, diesen inhalt, dieser beitrag, dieses video, bitte
    fr {net} + cookies, cookie, consentement, traceurs, traceur, vos choix, vos préférences, vos paramètres, accord + ce contenu, contenu, cette vidéo, cette publication, ce post, ce tweet, les contenus, ce lecteur, ce module + afficher, affiché, affichage, voir, bloqué, désactivé, refusé, accept*, autoris*, charg*, indisponible, disponible, activ* + vous avez, vous devez, veuillez, votre consentement, vos choix, vos préférences, vos paramètres, ici, ce contenu, cette vidéo, cette publication, cliquez, acceptez
    es {net} + cookies, cookie, consentimiento, privacidad, preferencias + contenido, contenidos, este vídeo, este video, esta publicación, este post, este módulo + mostrar, mostrado, ver, cargar, bloquead*, rechazad*, acept*, permit*, activ*, disponible, desactivad* + este contenido, esta publicación, aquí, has rechazado, has aceptado, tu consentimiento, tus preferencias, acepta las, haz clic, debes
    it {net} + cookie, cookies, consenso, preferenze, privacy + contenuto, contenuti, questo post, questo video, questo modulo + visualizz*, mostr*, vedere, caric*, bloccat*, accett*, disponibile, attiv*, rifiutat*, disattivat* + questo contenuto, questo video, questo post, qui, tuo, tue, hai, devi, clicca, accetta i
    pt {net} + cookies, cookie, consentimento, privacidade, preferências + conteúdo, conteúdos, este vídeo, esta publicação, este post + mostrar, mostrado, exibir, exibido, ver, carregar, bloquead*, aceit*, permit*, ativ*, disponível, recusou, desativad* + este conteúdo, esta publicação, aqui, você, suas, seu, clique, aceite, tem de
    nl {net}, bericht van x + cookie*, toestemming, privacyinstellingen, klik hier, voorkeuren, tracking + inhoud, content, bericht, video, deze plek, deze post, embed, kaart + tonen, getoond, zien, laden, geladen, bekijken, geblokkeerd, accepte*, weergeven, weergegeven, toestaan + je, jouw, u, uw, hier, op deze plek
    pl {net} + cookie*, ciastecz*, zgod*, prywatności, preferencj* + treść, treści, post, ten materiał, wideo, film, zawartość + wyświetl*, zablokowan*, zobacz*, załad*, odblok*, akcept*, zaakcept*, niedostępn*, włącz* + twoj*, twoich, tę treść, ta treść, tutaj, kliknij, zmień, musisz, ją wyświetlić
    ru {net}, инстаграм*, фейсбук*, ютуб*, соцсет* + cookie*, куки, согласи*, конфиденциальност* + контент*, этот пост, эта публикация, это видео, содержимое, записи, материал + показ*, загруз*, недоступ*, отобра*, увидеть, посмотреть, принять, разреш*, заблокир* + вы, ваш*, вам, этот контент, этого контента, здесь, нажмите, примите, разрешите
    uk {net}, інстаграм*, фейсбук*, ютуб*, соцмереж* + cookie*, куки, згод*, погодил*, приватност*, конфіденційност* + контент*, допис, вміст, цей пост, це відео, публікація + показ*, завантаж*, недоступн*, відобра*, побачити, переглян*, прийняти, дозвол*, заблок* + ви, ваш*, вам, цей контент, цей допис, цього контенту, тут, натисніть, прийміть, дозвольте
    cs {net}, sociálních sítí, sociálních médií + cookie*, souhlas*, soukromí, předvoleb + obsah, obsahu, příspěvek, video, moduly + zobraz*, načíst, načten*, blokov*, zablokov*, povol*, přijm*, vidět, nedostupn* + váš*, vaše*, vám, tento obsah, tohoto obsahu, zde, musíte, povolte, prosím
    ro {net}, social media, rețele sociale, rețelele sociale + cookie*, consimțământ*, preferin*, confidențialitate, acordul + conținut*, postare*, videoclip*, modul* + dezactivat*, activ*, vedea, vizualiz*, afiș*, încărc*, bloc*, accept* + tale, tău, ta, acest conținut, aici, activează, acceptă, activați, trebuie să
    hu {net}, közösségi média + süti*, cookie*, hozzájárul*, adatvédelmi + tartalom, tartalmat, tartalmak, bejegyzés*, videó* + megjelenít*, megtekint*, betölt*, blokkol*, engedélyez*, elfogad*, fogadja, látható + ön, önnek, kérjük, ez a tartalom, itt, kattintson, fogadja, fogadd, engedélyezze
    el {net}, μέσων κοινωνικής, κοινωνικής δικτύωσης + cookies, cookie, συγκατάθεσ*, απορρήτου + περιεχόμενο, περιεχομένου, ανάρτηση, βίντεο + δείτε, εμφαν*, προβολή, φορτώ*, αποδεχ*, αποδεχθ*, ενεργοποι*, διαθέσιμο, μπλοκ* + σας, εδώ, αυτό το περιεχόμενο, παρακαλούμε, πατήστε
    tr {net}, sosyal medya + çerez*, onay*, izin, izniniz*, gizlilik, rıza* + içerik*, içeriğ*, gönderi*, video* + görüntüle*, göster*, yükle*, engellen*, kabul, izle* + lütfen, bu içerik*, bu içeriğ*, bu gönderi*, tercihleriniz*, onayınız*, izniniz*, tıklayın, ayarlarınız*
    ar {net}, إنستغرام, انستغرام, فيسبوك, تويتر, يوتيوب, تيك توك, وسائل التواصل + ملفات تعريف, الارتباط, موافقتك, موافقتكم, الخصوصية, الكوكيز + المحتوى, محتوى, المنشور, الفيديو + عرض, لعرض, تحميل, مشاهدة, قبول, السماح, متاح, محظور + هذا المحتوى, هنا, يرجى, موافقتك, موافقتكم, إعداداتك, اضغط
    fa {net}, اینستاگرام, فیسبوک, فیس‌بوک, توییتر, یوتیوب, شبکه‌های اجتماعی + کوکی*, رضایت, حریم خصوصی + محتوا, محتوای, این پست, این ویدیو, ویدئو + نمایش, بارگذاری, مشاهده, دیدن, بپذیرید, اجازه + این محتوا, شما, لطفا, اینجا, کلیک
    he {net}, אינסטגרם, פייסבוק, טוויטר, יוטיוב, טיקטוק, רשתות חברתיות + עוגיות, קוקיז, הסכמה, הסכמתך, הסכמתכם, הפרטיות, cookies + תוכן, התוכן, הפוסט, הסרטון + להציג, הצגת, לטעון, לצפות, לאשר, לראות, נחסם, זמין + תוכן זה, כאן, שלך, שלכם, אנא, לחצו, הסכמתך, הסכמתכם
    hi {net}, इंस्टाग्राम, फ़ेसबुक, फेसबुक, ट्विटर, यूट्यूब, से मिली सामग्री + कुकी*, कुकीज़, सहमति, इजाज़त, इजाजत, अनुमति, गोपनीयता + सामग्री, कंटेंट, पोस्ट, वीडियो + लोड, दिखा*, देख*, स्वीकार, चला* + आप, आपकी, आपको, कृपया, यहां, इस लेख
    zh {net}, 第三方, 社交媒体, 社群媒體 + cookie, 追蹤您, 追踪您, 您的同意, 隐私设置, 隱私設定, 接受第三方, 浏览行为, 瀏覽行為 + 内容, 內容, 此视频, 影片, 帖子, 貼文 + 播放, 显示, 顯示, 加载, 載入, 查看, 观看, 觀看, 检视, 檢視 + 您, 你, 请, 請, 此内容, 此內容
    ja {net}, 外部サービス, 外部サイト, sns + cookie, クッキー, 同意, 許可, プライバシー設定 + コンテンツ, 投稿, 動画, 埋め込み + 表示, 閲覧, 読み込, 再生, 視聴 + このコンテンツ, この投稿, ください, お客様, ご覧, クリック
    ko {net}, 유튜브*, 인스타그램*, 페이스북*, 트위터*, 틱톡* + 쿠키*, 동의하*, 동의가*, 개인정보* + 콘텐츠*, 게시물*, 동영상*, 영상을* + 표시*, 보려면*, 보시려면*, 불러오*, 허용*, 로드* + 이 콘텐츠*, 이 게시물*, 보려면*, 보시려면*, 주세요*, 하세요*, 귀하*
    vi {net}, mạng xã hội + cookie, cookies, đồng ý, quyền riêng tư, cho phép + nội dung, bài đăng này, video này + hiển thị, tải, xem, chấp nhận, bị chặn + bạn, vui lòng, nội dung này, bài đăng này, tại đây, nhấn
    id {net}, media sosial + cookie, cookies, kuki, persetujuan, privasi, izinkan + konten, unggahan, postingan, video ini + menampilkan, ditampilkan, memuat, dimuat, melihat, izinkan, menonton + anda, silakan, konten ini, unggahan ini, postingan ini, klik, di sini
    sv {net}, sociala medier + cookies, cookie*, kakor, samtyck*, integritets* + innehåll, innehållet, inlägget, inlägg, videon, inbäddning* + visa, visas, se, ladda, laddas, godkänn*, tillåt*, blocker*, tillgänglig*, accepter* + du, din, dina, ditt, detta innehåll, det här innehållet, klicka
    da {net}, sociale medier + cookies, cookie*, samtykke, samtykket, privatlivs* + indhold, indholdet, opslag, opslaget, videoen + vise, vises, se, indlæs*, accepter*, tillad*, blokeret, tilgængelig*, ret dit + du, din, dine, dit, dette indhold, klik
    no {net}, sosiale medier + informasjonskapsl*, cookies, cookie*, samtykke, samtykket, personvern* + innhold, innholdet, innlegg, innlegget, videoen + vise, vises, se, laste, lastes, godta*, tillat*, blokkert, tilgjengelig*, aksepter* + du, din, dine, ditt, dette innholdet, klikk
    no innstillingene for personvern, personverninnstillingene, samtykkeinnstillingene, informasjonskapslene + innholdet over, innholdet under, dette innholdet, ser innholdet, innholdet her + laste siden, last siden, endre, oppdater* + du, dine
    fi {net}, sosiaalisen median + eväst*, suostumu*, tietosuoja* + sisältö*, sisällön, upotus*, upotuks*, upote*, julkaisu*, video* + näyttä*, näytetä*, katso*, lada*, hyväksy*, salli*, estetty, nähdäksesi + sinun, voit, tämä sisältö, tämän sisällön, hyväksy, salli, nähdäksesi, suostumuksesi, asetuksesi
""".strip("\n").splitlines()
    )
)

NETWORK_ROWS = """
        en - We could not check whether you said yes to SoundCloud cookies. Use the button if you want to allow the content here.
        en - Please review their details and accept them to load the content.
        en - Port Ellis Post is not responsible for the content of external sites.
        de - Mit einem Klick auf »Laden« wird der Inhalt angezeigt und eine Verbindung zu YouTube hergestellt.
        fr - Un module de TikTok est caché ici : acceptez les cookies pour afficher le contenu.
        es - El mensaje de Instagram no aparece: has rechazado las cookies que permiten mostrar el contenido.
        ro - Modulele de social media sunt oprite. Activează cookie-urile pentru a vedea conținutul.
        no - Hvis du ikke ser innholdet over, kan du endre innstillingene for personvern og laste siden på nytt.
        en | Facebook must ask for consent before it sells what it knows of us, the judges wrote, and it must do so in plain words.
        en | TikTok showed the clip of the girl without her consent, her mother told the court on the island on Monday.
        de | Facebook muss die Einwilligung der Fischer einholen, bevor es ihre Namen in der Werbung nutzt, sagte die Richterin.
        fr | Facebook devra demander un consentement clair, a décidé lundi le juge de l’île, et payer une amende.
        tr | Facebook, kullanıcıların onayı olmadan içerik gösteremeyecek ve videoları yüklemeden önce izin isteyecek.
        id | Facebook harus meminta persetujuan sebelum menampilkan konten anak, kata menteri di pulau itu pada hari Senin.
        no | Facebook må be om samtykke før de viser innlegg fra barn, og innholdet skal kunne slettes, sier havnesjefen.
        es | Instagram pidió perdón a los pescadores y prometió cuidar mejor su privacidad, según explicó la alcaldesa.
    """

PLACED_ROWS = """
        en - This TikTok video is hidden until you allow the cookies of the service.
        da - Dette indhold fra Facebook kræver, at du først giver samtykke.
        es - Este contenido de TikTok no se ve porque has rechazado las cookies.
        pl - Ten materiał z serwisu Facebook jest ukryty do czasu, aż zmienisz ustawienia prywatności.
        de | Inhalte von Facebook dürfen nur mit Einwilligung der Nutzer gezeigt werden, entschied das Gericht.
        da | Indhold fra Facebook kræver cookies og samtykke, men det ved de færreste, siger rådet.
        en | This YouTube video of the storm was shown in every school of the island.
        es | Este vídeo de YouTube muestra cómo entró el agua en el puerto.
    """
