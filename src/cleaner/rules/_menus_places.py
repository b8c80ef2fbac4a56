"""Words and examples of the room ``menus``: the menu itself, the languages."""

from __future__ import annotations

from cleaner.rules._book import book

BAR = book("""
    en menu; main menu; mobile menu; open menu; toggle menu; show menu; hide menu; menu close; toggle navigation; main navigation; primary navigation; site navigation; open navigation menu; open navigation; navigation menu; navigation; primary menu; secondary menu; top menu; footer menu; menu button; submenu; toggle sidebar; sections menu; all sections; open main menu; expand menu; sub menu; site map; sitemap; breadcrumb; breadcrumbs; you are here; user account menu; site header; site footer; site links; quick links; useful links; sidebar; primary sidebar; more options; hamburger menu; menu icon; main menu toggle; navigate; section navigation; browse by category; browse by topic; select page; select category; post navigation; explore more topics; expand child menu; toggle dark mode; dark mode; light mode; toggle theme; switch skin; home; homepage; home page
    de menü; hauptmenü; menü öffnen; menü schließen; menü anzeigen; menü ein-/ausblenden; hauptnavigation; navigation; navigation öffnen; navigation schließen; seitennavigation; untermenü; untermenü anzeigen; menü umschalten; brotkrümelnavigation; brotkrumen; alle ressorts; alle rubriken; ressorts; rubriken; sie sind hier; sie befinden sich hier; du bist hier; du befindest dich hier; seitenleiste; servicenavigation; metanavigation; beitragsnavigation; dunkelmodus; schnellzugriff; startseite; home
    fr menu; menu principal; ouvrir le menu; fermer le menu; afficher le menu; navigation; navigation principale; fil d'ariane; vous êtes ici; toutes les rubriques; rubriques; plan du site; sous-menu; accueil; navigation de l'article; mode sombre; barre latérale; liens utiles; menu secondaire; page d'accueil
    es menú; menú principal; abrir menú; cerrar menú; mostrar menú; navegación; navegación principal; estás aquí; usted está aquí; se encuentra usted aquí; mapa del sitio; mapa web; secciones; todas las secciones; submenú; inicio; portada; navegación de entradas; modo oscuro; menú de navegación; ruta de navegación; desplegar menú; barra lateral; enlaces de interés
    it menu; menu principale; apri menu; chiudi menu; apri il menu; mostra menu; navigazione; navigazione principale; sei qui; ti trovi qui; mappa del sito; tutte le sezioni; sezioni; sottomenu; navigazione articoli; home page; briciole di pane; menu di navigazione; apri menu principale
    pt menu; menu principal; abrir menu; fechar menu; mostrar menu; navegação; navegação principal; você está aqui; está aqui; mapa do site; editorias; todas as editorias; início; página inicial; navegação de posts; navegação de post; modo escuro; menu de navegação; alternar menu; barra lateral; submenu
    nl menu; hoofdmenu; menu openen; menu sluiten; open menu; sluit menu; hoofdnavigatie; navigatie; navigatie openen; u bent hier; je bent hier; sitemap; alle rubrieken; submenu; kruimelpad; berichtnavigatie; toon menu; donkere modus; snelle links
    pl menu; menu główne; otwórz menu; zamknij menu; rozwiń menu; zwiń menu; nawigacja; nawigacja główna; jesteś tutaj; tu jesteś; mapa strony; mapa serwisu; wszystkie działy; podmenu; nawigacja wpisu; tryb ciemny; pokaż menu; jesteś w; okruszki; ścieżka nawigacyjna
    ru меню; главное меню; открыть меню; закрыть меню; показать меню; навигация; основная навигация; вы здесь; карта сайта; все рубрики; рубрики; все разделы; разделы; главная; мобильное меню; навигация по записям; тёмная тема; темная тема; меню сайта; вы находитесь здесь; основное меню
    uk меню; головне меню; відкрити меню; закрити меню; показати меню; навігація; основна навігація; ви тут; мапа сайту; карта сайту; усі рубрики; всі рубрики; рубрики; головна; мобільне меню; навігація записів; темна тема; розділи; ви знаходитесь тут; основне меню
    cs menu; hlavní menu; otevřít menu; zavřít menu; zobrazit menu; navigace; hlavní navigace; nacházíte se zde; jste zde; mapa webu; mapa stránek; všechny rubriky; rubriky; úvod; hlavní stránka; hlavní nabídka; navigace pro příspěvek; tmavý režim; drobečková navigace; nabídka
    ro meniu; meniu principal; deschide meniul; închide meniul; navigare; navigare principală; ești aici; vă aflați aici; harta site-ului; toate secțiunile; acasă; prima pagină; navigare în articole; secțiuni; meniul principal
    hu menü; főmenü; menü megnyitása; menü bezárása; navigáció; fő navigáció; itt vagy; ön itt áll; ön itt van; oldaltérkép; rovatok; minden rovat; kezdőlap; címlap; főoldal; bejegyzés navigáció; sötét mód; jelenlegi hely; morzsamenü; menü kinyitása
    el μενού; κύριο μενού; άνοιγμα μενού; κλείσιμο μενού; πλοήγηση; κύρια πλοήγηση; βρίσκεστε εδώ; είστε εδώ; χάρτης ιστοσελίδας; όλες οι κατηγορίες; κατηγορίες; αρχική; αρχική σελίδα; πλοήγηση άρθρων; βρίσκεσαι εδώ; άνοιγμα κύριου μενού
    tr menü; ana menü; menüyü aç; menüyü kapat; menü aç; menü kapat; navigasyon; buradasınız; site haritası; tüm kategoriler; kategoriler; anasayfa; ana sayfa; yazı gezinmesi; karanlık mod; yazı dolaşımı; mobil menü; hızlı menü; alt menü
    ar القائمة; القائمة الرئيسية; فتح القائمة; إغلاق القائمة; التنقل; أنت هنا; أنت الآن هنا; خريطة الموقع; جميع الأقسام; الأقسام; الرئيسية; الصفحة الرئيسية; القائمه; تصفّح المقالات; تصفح المقالات; الوضع الليلي; الوضع المظلم; قائمة; كل الأقسام; قائمة التنقل
    fa منو; فهرست; منوی اصلی; باز کردن منو; بستن منو; ناوبری; شما اینجا هستید; نقشه سایت; همه دسته‌ها; صفحه اصلی; صفحه نخست; خانه; سرویس‌ها; منوی موبایل; راهبری نوشته; دسته‌بندی‌ها; حالت شب
    he תפריט; תפריט ראשי; פתח תפריט; סגור תפריט; ניווט; ניווט ראשי; אתה נמצא כאן; הנך נמצא כאן; אתם נמצאים כאן; מפת אתר; מפת האתר; כל המדורים; מדורים; דף הבית; עמוד הבית; ראשי; ניווט ברשומות; תפריט נייד; מצב כהה
    hi मेन्यू; मेनू; मुख्य मेनू; मुख्य मेन्यू; मेनू खोलें; मेन्यू खोलें; मेनू बंद करें; नेविगेशन; आप यहां हैं; आप यहाँ हैं; साइटमैप; सभी श्रेणियां; होम; होमपेज; होम पेज; मुख्य पृष्ठ; मुखपृष्ठ; डार्क मोड; पोस्ट नेविगेशन
    zh 菜单; 選單; 主菜单; 主選單; 打开菜单; 打開選單; 关闭菜单; 關閉選單; 导航; 導航; 主导航; 您的位置; 当前位置; 您现在的位置; 目前位置; 网站地图; 網站地圖; 全部栏目; 所有分类; 首页; 首頁; 网站首页; 网站导航; 導覽; 導覽列; 您所在的位置; 你的位置; 当前的位置; 频道导航; 栏目导航; 新闻首页; 新聞首頁; 文章导航; 所在位置; 您当前的位置; 目前所在位置
    ja メニュー; メインメニュー; メニューを開く; メニューを閉じる; ナビゲーション; メニュー一覧; 現在位置; 現在地; サイトマップ; すべてのカテゴリ; カテゴリ一覧; ホーム; トップページ; グローバルナビゲーション; メニュー開閉; サイドバー; 投稿ナビゲーション; グローバルメニュー; カテゴリー一覧; ナビゲーションメニュー; ジャンル一覧; 閉じる メニュー; ページ内メニュー; パンくずリスト; サイト内の現在位置
    ko 메뉴; 전체메뉴; 전체 메뉴; 메뉴 열기; 메뉴 닫기; 전체메뉴 열기; 전체메뉴 닫기; 주메뉴; 메인메뉴; 현재위치; 현재 위치; 사이트맵; 전체 카테고리; 홈; 메뉴보기; 메뉴열기; 메뉴닫기; 섹션 메뉴; 상단메뉴; 하단메뉴; 전체보기 메뉴; 네비게이션; 다크모드; 글 내비게이션; 메인 메뉴; 전체메뉴보기; 전체 메뉴 보기; 서브메뉴
    vi menu; danh mục; mở menu; đóng menu; điều hướng; bạn đang ở đây; bạn đang ở; sơ đồ trang; sơ đồ trang web; tất cả chuyên mục; chuyên mục; trang chủ; danh mục chính; menu chính; tất cả danh mục; điều hướng bài viết; chế độ tối; xem tất cả chuyên mục
    id menu; menu utama; buka menu; tutup menu; navigasi; anda di sini; anda berada di sini; peta situs; semua kategori; kategori; beranda; navigasi pos; mode gelap; halaman utama; sub menu; indeks berita; semua kanal; kanal; navigasi utama
    sv meny; huvudmeny; öppna meny; stäng meny; visa meny; navigation; huvudnavigation; du är här; webbkarta; alla ämnen; alla avdelningar; undermeny; startsida; hem; inläggsnavigering; mörkt läge; sidomeny; sajtkarta; öppna huvudmenyn; till menyn; brödsmulor
    da menu; hovedmenu; åbn menu; luk menu; vis menu; navigation; hovednavigation; du er her; sitemap; alle emner; alle sektioner; undermenu; forside; forsiden; indlægsnavigation; mørk tilstand; hjem; sidemenu; åbn hovedmenu; brødkrumme
    no meny; hovedmeny; åpne meny; lukk meny; vis meny; navigasjon; hovednavigasjon; du er her; nettstedskart; alle emner; alle seksjoner; undermeny; forside; forsiden; innleggsnavigasjon; mørk modus; hjem; sidemeny; åpne hovedmeny; brødsmuler
    fi valikko; päävalikko; avaa valikko; sulje valikko; näytä valikko; navigaatio; päänavigaatio; olet tässä; olet täällä; sivukartta; kaikki osastot; osastot; etusivu; artikkelien selaus; alavalikko; tumma tila; murupolku; sivupalkki; avaa päävalikko
""")

BAR_ROWS = """
        en - Toggle navigation
        en - Main menu
        en | Home
        en | Menu
        en | The menu of the evening
        de - Menü öffnen
        de | Startseite
        fr - Fil d'Ariane
        es - Menú principal
        it - Apri menu
        pt - Você está aqui:
        nl - Hoofdmenu
        pl - Jesteś tutaj:
        ru - Главное меню
        uk - Головне меню
        cs - Hlavní navigace
        ro - Meniu principal
        hu - Főmenü
        el - Κύριο μενού
        tr - Ana Sayfa
        ar - القائمة الرئيسية
        fa - صفحه اصلی
        he - תפריט ראשי
        hi - होम
        zh - 当前位置
        ja - メニューを開く
        ko - 전체메뉴
        vi - Trang chủ
        id - Menu Utama
        sv - Huvudmeny
        da - Hovedmenu
        no - Hovedmeny
        fi - Päävalikko
"""

#: A switch of languages and editions, in words that hold in every one of them.
EDITION = book("""
    en choose language; select language; choose your language; select your language; change language; switch language; language; languages; other languages; read in another language; read in other languages; available languages; available in other languages; also available in; this article is also available in; translate; translate this page; read this article in; read this story in; edition; select edition; choose edition; change edition; change edition: {headline}; choose edition: {headline}; switch edition: {headline}; international edition; us edition; uk edition; us edition us edition; select language powered by translate; powered by google translate; powered by translate; languages available; switch to {name}; read in {name}; read this in {name}; also in {name}; read this article in {name}; this article is also available in {names}; view in {name}
    de sprache wählen; sprache auswählen; sprache ändern; sprache wechseln; andere sprachen; weitere sprachen; diesen artikel in einer anderen sprache lesen; sprachauswahl; auch verfügbar auf {name}; auf {name} lesen; sprachen
    fr choisir la langue; choisissez votre langue; changer de langue; autres langues; lire dans une autre langue; sélectionner la langue; sélectionnez une langue; disponible en {name}; version {name}; lire en anglais
    es elegir idioma; elige tu idioma; seleccionar idioma; cambiar idioma; otros idiomas; leer en otro idioma; selecciona tu idioma; idioma; idiomas; leer en inglés; leer en {name}; elegir edición; edición internacional; seleccione idioma; cambiar de idioma
    it scegli la lingua; seleziona lingua; cambia lingua; altre lingue; seleziona la lingua; leggi in {name}; leggi in inglese; edizione internazionale
    pt escolher idioma; selecionar idioma; mudar idioma; outros idiomas; selecione o idioma; idioma; idiomas; ler em inglês; leia em {name}; alterar idioma; edição internacional; escolha o idioma
    nl kies taal; kies je taal; taal kiezen; andere talen; taal wijzigen; selecteer taal; lees in {name}; lees dit in het engels; taal
    pl wybierz język; zmień język; inne języki; wybór języka; język; wersja językowa; wersje językowe; czytaj po angielsku
    ru выбрать язык; выберите язык; сменить язык; другие языки; язык; языки; на других языках; читать на английском; читати українською; читать на украинском; русская версия; читать на русском; другой язык; укр рос; рус укр; рус eng; версия на английском; язык сайта; переключить язык
    uk обрати мову; оберіть мову; змінити мову; інші мови; мова; мови; іншими мовами; читати англійською; читать на русском; читати російською; укр рос; укр рус; укр eng; українська версія; виберіть мову; вибрати мову; ua ru; ua en; мова сайту; читайте українською
    cs vybrat jazyk; vyberte jazyk; změnit jazyk; další jazyky; jazyk; jiné jazyky; zvolte jazyk; číst anglicky
    ro alege limba; alegeți limba; schimbă limba; alte limbi; limba; selectați limba; citește în engleză; selectează limba
    hu nyelv kiválasztása; válasszon nyelvet; nyelvváltás; más nyelvek; nyelv; nyelvek; válassz nyelvet; további nyelvek
    el επιλογή γλώσσας; επιλέξτε γλώσσα; αλλαγή γλώσσας; άλλες γλώσσες; γλώσσα; γλώσσες; διαβάστε στα αγγλικά
    tr dil seç; dil seçin; dil değiştir; diğer diller; dil; diller; dil seçiniz; dil seçenekleri; ingilizce oku; dili değiştir
    ar اختر اللغة; تغيير اللغة; لغات أخرى; اللغة; اللغات; اختر لغتك; اقرأ بلغة أخرى; بلغات أخرى; النسخة العربية; اقرأ بالإنجليزية; تغيير النسخة
    fa انتخاب زبان; تغییر زبان; زبان‌های دیگر; زبان; زبان‌ها; به زبان‌های دیگر; نسخه فارسی
    he בחר שפה; שינוי שפה; שפות נוספות; בחירת שפה; בחרו שפה; שפה; שפות; החלף שפה
    hi भाषा चुनें; भाषा बदलें; अन्य भाषाएं; अन्य भाषाओं में पढ़ें; अपनी भाषा चुनें; अपनी भाषा में पढ़ें; दूसरी भाषाओं में पढ़ें; भाषा; भाषाएं; अंग्रेजी में पढ़ें
    zh 选择语言; 選擇語言; 切换语言; 切換語言; 其他语言; 其他語言; 语言; 語言; 多语种; 多语言; 切换繁体; 语言选择; 語言選擇; 简体版; 繁体版; 繁體版; 手机版; 电脑版; 简繁切换; 简 繁; 英文版; 国际版; 移动版; 語系
    ja 言語を選択; 言語選択; 言語を切り替え; 他の言語; 言語; 言語切替; 他言語で読む; 日本語版; 英語版; 国際版; 英語で読む; 国際ニュースを英語で読む; 言語変更; 言語を選ぶ; 多言語
    ko 언어 선택; 언어선택; 언어 변경; 다른 언어; 언어; 영문판; 다국어; 외국어 뉴스; 언어설정; 다국어 서비스; 한국어판; 국제판; 외국어
    vi chọn ngôn ngữ; đổi ngôn ngữ; ngôn ngữ khác; ngôn ngữ; thay đổi ngôn ngữ; phiên bản khác; đọc bằng tiếng anh; các ngôn ngữ khác; chuyển ngôn ngữ
    id pilih bahasa; ganti bahasa; ubah bahasa; bahasa lain; bahasa; pilih edisi; baca dalam bahasa inggris; baca dalam bahasa lain; edisi bahasa inggris; bahasa lainnya
    sv välj språk; byt språk; andra språk; språk; läs på engelska; fler språk; läs artikeln på engelska; ändra språk
    da vælg sprog; skift sprog; andre sprog; sprog; læs på engelsk; sprogvalg; flere sprog; læs artiklen på engelsk
    no velg språk; bytt språk; andre språk; språk; les på engelsk; endre språk; flere språk; les saken på engelsk
    fi valitse kieli; vaihda kieltä; vaihda kieli; muut kielet; kieli; kielet; lue englanniksi; muilla kielillä; kielivalinta; kielivalikko
""")

EDITION_ROWS = """
        en - Choose your language
        en - Read this article in Spanish
        en | Languages
        en | The article is also available as a book
        de - Sprache wählen
        fr - Choisir la langue
        es - Seleccionar idioma
        it - Cambia lingua
        pt - Selecionar idioma
        nl - Kies taal
        pl - Wybierz język
        ru - Выберите язык
        uk - Укр Рос
        cs - Vybrat jazyk
        ro - Alege limba
        hu - Válasszon nyelvet
        el - Επιλογή γλώσσας
        tr - Dil Seçin
        ar - اختر اللغة
        fa - انتخاب زبان
        he - בחר שפה
        hi - अपनी भाषा चुनें
        zh - 选择语言
        ja - 言語を選択
        ko - 언어 선택
        vi - Chọn ngôn ngữ
        id - Pilih bahasa
        sv - Välj språk
        da - Vælg sprog
        no - Velg språk
        fi - Valitse kieli
"""

#: The first step of a path through a site.
HOME = (
    "home|homepage|home page|start|startseite|accueil|inicio|início|portada|homepagina|voorpagina|strona główna|główna|главная|головна|domů|úvod|acasă|prima pagină|"
    "főoldal|címlap|kezdőlap|αρχική|αρχική σελίδα|anasayfa|ana sayfa|haberler|الرئيسية|الصفحة الرئيسية|خانه|صفحه اصلی|דף הבית|ראשי|होम|मुख्य पृष्ठ|"
    "首页|首頁|ホーム|トップ|홈|trang chủ|beranda|hem|startsida|forside|forsiden|hjem|etusivu|notizie|news|noticias|actualités"
)

#: What languages call themselves, and the codes of switches.
OWN_NAMES = (
    "english deutsch français francais español espanol italiano português portugues nederlands polski русский українська "
    "čeština česky română magyar ελληνικά türkçe العربية فارسی עברית हिन्दी हिंदी 中文 简体中文 繁體中文 日本語 한국어 "
    "tiếng&việt bahasa&indonesia svenska dansk norsk suomi català euskara galego srpski hrvatski slovenščina slovenčina "
    "български eesti latviešu lietuvių қазақша ქართული հայերեն azərbaycanca shqip македонски беларуская বাংলা اردو தமிழ் తెలుగు "
    "मराठी ไทย kiswahili hausa kurdî kurmancî پښتو پارسی português&(brasil) eng рус укр esp fra deu ger fre ita por ara chn jpn kor "
    "en de fr es pt ru uk ua pl tr ar zh cn ja jp ko kr vi nl sv el ro hu cs fa"
).split()
