"""The words of buttons: close, loading, copied, something went wrong."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
CLOSE = Words(
    en=["close", "close close", "dismiss", "close this", "close menu", "close modal", "close window",
        "close this window", "close dialog", "close popup", "close pop-up", "close search", "close navigation",
        "close banner", "close button", "close icon", "close this message", "close panel", "click to close",
        "close share options"],
    de=["schließen", "schliessen", "fenster schließen", "menü schließen", "dialog schließen", "hinweis schließen",
        "suche schließen", "navigation schließen", "overlay schließen", "banner schließen", "meldung schließen"],
    fr=["fermer", "fermer la fenêtre", "fermer le menu", "fermer la recherche", "fermer la modale",
        "fermer ce message", "fermer la bannière"],
    es=["cerrar", "cerrar ventana", "cerrar menú", "cerrar búsqueda", "cerrar modal", "cerrar aviso",
        "cerrar este mensaje"],
    it=["chiudi", "chiudi menu", "chiudi menù", "chiudi finestra", "chiudi la finestra", "chiudi ricerca",
        "chiudi avviso", "chiudi questo avviso"],
    pt=["fechar", "fechar menu", "fechar janela", "fechar busca", "fechar pesquisa", "fechar aviso",
        "fechar mensagem", "fechar modal"],
    nl=["sluiten", "sluit", "sluit menu", "menu sluiten", "venster sluiten", "sluit venster", "sluit dit venster",
        "sluit melding"],
    pl=["zamknij", "zamknij okno", "zamknij to okno", "zamknij menu", "zamknij komunikat"],
    ru=["закрыть", "закрыть меню", "закрыть окно", "закрыть поиск", "закрыть уведомление"],
    uk=["закрити", "закрити меню", "закрити вікно", "закрити пошук"],
    cs=["zavřít", "zavřít menu", "zavřít okno", "zavřít nabídku"],
    ro=["închide", "inchide", "închide fereastra", "închide meniul", "închideți"],
    hu=["bezárás", "bezár", "bezárom", "ablak bezárása", "menü bezárása"],
    el=["κλείσιμο", "κλείσε", "κλείσιμο παραθύρου", "κλείσιμο μενού"],
    tr=["kapat", "kapat gönder", "menüyü kapat", "pencereyi kapat", "bu pencereyi kapat"],
    ar=["إغلاق", "اغلاق", "أغلق", "إغلاق النافذة", "إغلاق القائمة"],
    fa=["بستن", "بستن پنجره", "بستن منو"],
    he=["סגור", "סגירה", "סגור חלון", "סגור תפריט", "סגירת חלון", "סגירת תפריט"],
    hi=["बंद करें", "बन्द करें", "मेनू बंद करें", "विंडो बंद करें"],
    zh=["关闭", "關閉", "关闭窗口", "關閉視窗", "关闭菜单", "關閉選單"],
    ja=["閉じる", "とじる", "メニューを閉じる", "ウィンドウを閉じる", "検索を閉じる"],
    ko=["닫기", "창닫기", "창 닫기", "메뉴 닫기", "레이어 닫기", "팝업 닫기", "전체메뉴 닫기", "검색창 닫기"],
    vi=["đóng", "đóng lại", "đóng menu", "đóng cửa sổ"],
    id=["tutup", "tutup menu", "tutup jendela", "tutup pencarian"],
    sv=["stäng", "stäng meny", "stäng menyn", "stäng fönster", "stäng fönstret", "stäng sök"],
    da=["luk", "luk menu", "luk vindue", "luk vinduet"],
    no=["lukk", "lukk meny", "lukk vindu", "lukk vinduet", "lukk søk"],
    fi=["sulje", "sulje valikko", "sulje ikkuna", "sulje haku"],
)

TOAST = Words(
    en=["link copied", "link copied!", "link copied to clipboard", "link copied to clipboard!",
        "copied to clipboard", "copied to clipboard!", "copied!", "url copied", "url copied to clipboard",
        "the link has been copied", "the link has been copied to your clipboard", "link has been copied",
        "link copied successfully", "article link copied", "copy link successful",
        "your notification has been saved", "there was a problem saving your notification", "article saved",
        "story saved", "this article has been saved", "saved to your reading list", "added to your reading list",
        "removed from your reading list", "added to saved articles", "bookmark added", "bookmark removed"],
    de=["link kopiert", "link kopiert!", "link wurde kopiert", "der link wurde kopiert", "link erfolgreich kopiert",
        "artikel-link kopiert", "link in die zwischenablage kopiert", "link wurde in die zwischenablage kopiert",
        "der link wurde in die zwischenablage kopiert", "in die zwischenablage kopiert", "url kopiert",
        "artikel gespeichert", "artikel gemerkt", "artikel wurde gespeichert", "der artikel wurde gespeichert",
        "zur merkliste hinzugefügt", "von der merkliste entfernt", "artikel zur merkliste hinzugefügt",
        "der artikel wurde ihrer merkliste hinzugefügt"],
    fr=["lien copié", "lien copié !", "lien copié!", "lien copié avec succès", "le lien a été copié",
        "lien copié dans le presse-papiers", "le lien a été copié dans le presse-papiers",
        "copié dans le presse-papiers", "url copiée", "article enregistré", "article sauvegardé",
        "l'article a été enregistré", "article ajouté à vos favoris", "article ajouté aux favoris",
        "l'article a été ajouté à vos favoris"],
    es=["enlace copiado", "¡enlace copiado!", "enlace copiado al portapapeles", "enlace copiado correctamente",
        "el enlace se ha copiado", "el enlace ha sido copiado", "se ha copiado el enlace", "link copiado",
        "copiado al portapapeles", "url copiada", "noticia guardada", "noticia guardada en tu perfil",
        "noticia guardada correctamente", "artículo guardado", "nota guardada"],
    it=["link copiato", "link copiato!", "link copiato negli appunti", "il link è stato copiato",
        "copiato negli appunti", "url copiato", "articolo salvato", "l'articolo è stato salvato",
        "articolo aggiunto ai preferiti"],
    pt=["link copiado", "link copiado!", "link copiado com sucesso", "link copiado com sucesso!",
        "o link foi copiado", "link copiado para a área de transferência", "copiado para a área de transferência",
        "ligação copiada", "url copiada", "artigo guardado", "artigo guardado com sucesso", "artigo salvo",
        "notícia salva", "matéria salva"],
    nl=["link gekopieerd", "link gekopieerd!", "de link is gekopieerd", "link gekopieerd naar klembord",
        "gekopieerd naar klembord", "url gekopieerd", "artikel opgeslagen", "artikel bewaard",
        "het artikel is opgeslagen", "toegevoegd aan je leeslijst", "opgeslagen in je leeslijst"],
    pl=["link skopiowany", "link skopiowany!", "link został skopiowany", "link został skopiowany do schowka",
        "skopiowano link", "skopiowano do schowka", "skopiowano adres", "artykuł zapisany",
        "artykuł został zapisany", "zapisano artykuł"],
    ru=["ссылка скопирована", "ссылка скопирована!", "ссылка успешно скопирована",
        "ссылка скопирована в буфер обмена", "скопировано в буфер обмена", "скопировано!", "статья сохранена",
        "материал сохранен", "статья добавлена в избранное", "материал добавлен в избранное"],
    uk=["посилання скопійовано", "посилання скопійовано!", "посилання скопійоване",
        "посилання скопійовано в буфер обміну", "скопійовано в буфер обміну", "скопійовано до буфера обміну",
        "скопійовано!", "статтю збережено", "статтю додано до обраного"],
    cs=["odkaz zkopírován", "odkaz byl zkopírován", "odkaz zkopírován do schránky",
        "odkaz byl zkopírován do schránky", "zkopírováno do schránky", "článek uložen", "článek byl uložen"],
    ro=["link copiat", "link copiat!", "linkul a fost copiat", "linkul a fost copiat cu succes",
        "link copiat în clipboard", "copiat în clipboard", "articol salvat", "articolul a fost salvat"],
    hu=["link másolva", "a link másolva", "link vágólapra másolva", "a link a vágólapra másolva",
        "a link vágólapra került", "vágólapra másolva", "cikk elmentve", "a cikket elmentettük"],
    el=["ο σύνδεσμος αντιγράφηκε", "το link αντιγράφηκε", "αντιγράφηκε στο πρόχειρο",
        "ο σύνδεσμος αντιγράφηκε στο πρόχειρο", "το άρθρο αποθηκεύτηκε"],
    tr=["link kopyalandı", "link kopyalandı!", "bağlantı kopyalandı", "panoya kopyalandı", "link panoya kopyalandı",
        "bağlantı panoya kopyalandı", "haber kaydedildi", "haber favorilere eklendi"],
    ar=["تم نسخ الرابط", "تم نسخ الرابط بنجاح", "تم نسخ الرابط إلى الحافظة", "تم نسخ رابط الخبر",
        "تم النسخ إلى الحافظة", "تم حفظ المقال", "تم حفظ الخبر"],
    fa=["لینک کپی شد", "لینک کپی شد!", "لینک خبر کپی شد", "لینک با موفقیت کپی شد", "پیوند کپی شد", "مقاله ذخیره شد"],
    he=["הקישור הועתק", "הקישור הועתק!", "הקישור הועתק ללוח", "הקישור הועתק בהצלחה", "הלינק הועתק", "הועתק ללוח",
        "הכתבה נשמרה"],
    hi=["लिंक कॉपी हो गया", "लिंक कॉपी हो गया है", "लिंक कॉपी किया गया", "क्लिपबोर्ड पर कॉपी किया गया",
        "लेख सहेजा गया"],
    zh=["链接已复制", "链接复制成功", "链接已复制到剪贴板", "已复制链接", "已复制到剪贴板", "复制成功", "連結已複製", "已複製連結", "已複製到剪貼簿", "複製成功", "收藏成功",
        "文章已收藏"],
    ja=["完了しました", "コピーが完了しました", "リンクをコピーしました", "リンクがコピーされました", "urlをコピーしました", "urlがコピーされました", "クリップボードにコピーしました", "コピーしました!", "記事を保存しました",
        "記事をクリップしました"],
    ko=["기사 url이 복사되었습니다", "url이 복사되었습니다", "링크가 복사되었습니다", "링크를 복사했습니다", "주소가 복사되었습니다", "기사 주소가 복사되었습니다",
        "주소복사가 완료되었습니다", "url 복사가 완료되었습니다", "클립보드에 복사되었습니다", "스크랩이 완료되었습니다", "기사를 스크랩했습니다", "기사가 저장되었습니다"],
    vi=["copy link thành công", "copy thành công", "sao chép thành công", "sao chép liên kết thành công",
        "đã sao chép liên kết", "đã sao chép đường dẫn", "đã copy link", "đã sao chép vào bộ nhớ tạm",
        "lưu bài viết thành công", "đã lưu bài viết"],
    id=["link berhasil disalin", "tautan berhasil disalin", "url berhasil disalin", "link telah disalin",
        "tautan telah disalin", "tautan disalin", "link disalin", "disalin ke clipboard", "artikel disimpan",
        "artikel berhasil disimpan", "berita disimpan"],
    sv=["länk kopierad", "länk kopierad!", "länken är kopierad", "länken kopierad", "länken kopierades",
        "länken har kopierats", "länken är kopierad till urklipp", "kopierad till urklipp", "artikeln är sparad",
        "artikeln har sparats", "sparad i din läslista"],
    da=["link kopieret", "link kopieret!", "linket er kopieret", "linket er kopieret til udklipsholderen",
        "kopieret til udklipsholder", "kopieret til udklipsholderen", "artiklen er gemt", "artikel gemt",
        "artiklen er gemt på din læseliste", "artiklen kunne ikke gives videre grundet en teknisk fejl"],
    no=["lenke kopiert", "lenke kopiert!", "lenken er kopiert", "lenken ble kopiert",
        "lenken er kopiert til utklippstavlen", "kopiert til utklippstavlen", "artikkelen er lagret",
        "saken er lagret"],
    fi=["linkki kopioitu", "linkki kopioitu!", "linkki on kopioitu", "linkki kopioitiin",
        "linkki kopioitu leikepöydälle", "kopioitu leikepöydälle", "artikkeli tallennettu", "juttu tallennettu"],
)

LOADING = Words(
    en=["loading", "loading content", "loading more", "loading comments", "loading more articles",
        "loading, please wait", "please wait", "just a moment", "one moment please"],
    de=["wird geladen", "lädt", "bitte warten", "inhalt wird geladen", "inhalte werden geladen",
        "daten werden geladen", "kommentare werden geladen", "seite wird geladen", "einen moment bitte"],
    fr=["chargement", "chargement en cours", "veuillez patienter", "merci de patienter",
        "chargement des commentaires"],
    es=["cargando", "cargando contenido", "cargando comentarios", "cargando más noticias", "espere por favor",
        "por favor, espere", "por favor espere"],
    it=["caricamento in corso", "caricamento", "attendere prego", "attendere", "caricamento dei commenti",
        "caricamento commenti"],
    pt=["carregando", "a carregar", "aguarde", "aguarde um momento", "por favor, aguarde", "carregando conteúdo",
        "carregando comentários"],
    nl=["bezig met laden", "aan het laden", "laden", "wordt geladen", "even geduld", "een ogenblik geduld",
        "reacties laden"],
    pl=["trwa ładowanie", "ładowanie", "wczytywanie", "wczytuję", "proszę czekać", "ładowanie komentarzy"],
    ru=["загрузка", "идет загрузка", "идёт загрузка", "загружается", "подождите", "пожалуйста, подождите",
        "загрузка комментариев"],
    uk=["завантаження", "триває завантаження", "завантажується", "зачекайте", "будь ласка, зачекайте",
        "зачекайте, будь ласка"],
    cs=["načítání", "načítám", "načítá se", "nahrávám", "čekejte prosím", "prosím čekejte", "moment prosím"],
    ro=["se încarcă", "încărcare", "vă rugăm așteptați", "te rugăm așteaptă", "așteptați"],
    hu=["betöltés", "betöltés folyamatban", "kérjük, várjon", "kérjük várjon", "kérem várjon"],
    el=["φόρτωση", "γίνεται φόρτωση", "φορτώνει", "παρακαλώ περιμένετε"],
    tr=["yükleniyor", "sayfa yükleniyor", "içerik yükleniyor", "yorumlar yükleniyor", "lütfen bekleyin", "lütfen bekleyiniz"],
    ar=["جاري التحميل", "جار التحميل", "يرجى الانتظار", "الرجاء الانتظار", "جاري تحميل التعليقات"],
    fa=["در حال بارگذاری", "در حال بارگیری", "لطفا صبر کنید", "لطفا منتظر بمانید"],
    he=["טוען", "בטעינה", "טוען תגובות", "אנא המתן", "אנא המתינו"],
    hi=["लोड हो रहा है", "लोडिंग", "कृपया प्रतीक्षा करें", "कृपया इंतजार करें"],
    zh=["加载中", "正在加载", "载入中", "正在载入", "加載中", "載入中", "請稍候", "请稍候", "请稍等"],
    ja=["読み込み中", "読み込み中です", "読込中", "ロード中", "しばらくお待ちください", "お待ちください"],
    ko=["로딩중", "로딩 중", "로딩중입니다", "불러오는 중", "불러오는 중입니다", "잠시만 기다려 주세요", "잠시만 기다려주세요"],
    vi=["đang tải", "đang tải dữ liệu", "đang tải bình luận", "vui lòng chờ", "vui lòng đợi"],
    id=["memuat", "sedang memuat", "memuat komentar", "mohon tunggu", "harap tunggu"],
    sv=["laddar", "läser in", "laddar innehåll", "laddar kommentarer", "var god vänta"],
    da=["indlæser", "henter indhold", "indlæser kommentarer", "vent venligst"],
    no=["laster", "laster inn", "laster innhold", "laster inn kommentarer", "vennligst vent"],
    fi=["ladataan", "ladataan kommentteja", "odota hetki", "hetkinen"],
)
# fmt: on

CLOSE_ROWS = """
        en - close
        en - × Close
        de - Schließen
        fr - Fermer
        es - Cerrar
        it - Chiudi
        pt - Fechar
        nl - Sluiten
        pl - Zamknij
        ru - Закрыть
        uk - Закрити
        cs - Zavřít
        ro - Închide
        hu - Bezárás
        el - Κλείσιμο
        tr - Kapat
        ar - إغلاق
        fa - بستن
        he - סגור
        hi - बंद करें
        zh - 关闭
        ja - 閉じる
        ko - 닫기
        vi - Đóng
        id - Tutup
        sv - Stäng
        da - Luk
        no - Lukk
        fi - Sulje
        en | Close
        en | The vote was close.
        de | Schließen
        pl | Zamknij
        ja | 閉じる
    """

TOAST_ROWS = """
        en - Your notification has been saved.
        en - There was a problem saving your notification.
        de - Link kopiert
        fr - Lien copié
        es - Enlace copiado
        it - Link copiato
        pt - Link copiado
        nl - Link gekopieerd
        pl - Link skopiowany
        ru - Ссылка скопирована
        uk - Посилання скопійовано
        cs - Odkaz zkopírován
        ro - Link copiat
        hu - Link másolva
        el - Ο σύνδεσμος αντιγράφηκε
        tr - Link kopyalandı
        ar - تم نسخ الرابط
        fa - لینک کپی شد
        he - הקישור הועתק
        hi - लिंक कॉपी हो गया
        zh - 链接已复制
        ja - リンクをコピーしました
        ko - 기사 url이 복사되었습니다
        vi - Copy link thành công
        id - Link berhasil disalin
        sv - Länk kopierad
        da - Link kopieret
        no - Lenke kopiert
        fi - Linkki kopioitu
        en | The link has been copied by hand into every ledger.
        en | Copied from an old map
        de | Der Artikel wurde gestrichen.
        es | La noticia salvó al pueblo.
        ja | 完了しました。
    """

LOADING_ROWS = """
        en - Loading...
        de - Wird geladen
        fr - Chargement
        es - Cargando
        it - Caricamento in corso
        pt - Carregando
        nl - Bezig met laden
        pl - Trwa ładowanie
        ru - Загрузка
        uk - Завантаження
        cs - Načítání
        ro - Se încarcă
        hu - Betöltés
        el - Φόρτωση
        tr - Yükleniyor
        ar - جاري التحميل
        fa - در حال بارگذاری
        he - טוען
        hi - लोड हो रहा है
        zh - 加载中
        ja - 読み込み中
        ko - 로딩중
        vi - Đang tải
        id - Memuat
        sv - Laddar
        da - Indlæser
        no - Laster
        fi - Ladataan
        en | Loading
        en | Loading the ships took a day.
        de | Bitte warten
        nl | Laden en lossen
        ru | Загрузка трюма заняла день.
    """
