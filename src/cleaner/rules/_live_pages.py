"""The words of live pages: pointers to them and what they say of themselves."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
POINTER = Words(
    en=["follow our live blog", "follow our live coverage", "follow live updates", "follow live updates here",
        "follow our live blog here", "read our live blog", "see our live blog", "follow live coverage here",
        "click here for live updates", "read more in our live blog", "follow the latest in our live blog",
        "follow live updates: {headline}", "follow live: {headline}", "follow our live coverage: {headline}"],
    de=["zum liveblog", "zum liveticker", "zum newsblog", "hier geht es zum liveblog", "hier geht's zum liveblog",
        "hier geht es zum liveticker", "alle entwicklungen im liveblog", "alle entwicklungen im newsblog",
        "alle aktuellen entwicklungen im liveblog", "verfolgen sie die entwicklungen im liveblog",
        "newsblog: alle aktuellen {words}", "liveblog: alle aktuellen {words}", "lesen sie hier unseren liveblog"],
    fr=["suivez notre direct", "suivez le direct", "suivre le direct", "suivre notre direct",
        "suivez l'actualité en direct", "suivez toute l'actualité en direct", "retrouvez notre direct",
        "lire notre direct", "suivez notre live", "retrouvez notre live"],
    es=["sigue aquí en directo", "sigue en directo la última hora", "siga en directo la última hora",
        "sigue aquí la última hora", "sigue la última hora", "sigue aquí el minuto a minuto",
        "sigue el minuto a minuto", "siga aquí en directo", "sigue en directo", "sigue en vivo"],
    it=["segui la diretta", "segui il live", "segui il nostro live blog", "segui gli aggiornamenti in diretta",
        "segui il liveblog", "leggi la diretta", "vai alla diretta"],
    pt=["acompanhe ao vivo", "acompanhe em tempo real", "acompanhe a cobertura ao vivo", "siga em direto",
        "siga aqui em direto", "siga ao minuto", "acompanhe ao minuto"],
    nl=["volg ons liveblog", "volg het liveblog", "volg hier ons liveblog", "lees het liveblog", "lees ons liveblog",
        "bekijk het liveblog", "naar het liveblog"],
    pl=["śledź relację na żywo", "zobacz relację na żywo", "czytaj relację na żywo", "śledź naszą relację na żywo",
        "śledź relację live"],
    ru=["следите за онлайн-трансляцией", "следите за нашей онлайн-трансляцией", "читайте онлайн-трансляцию",
        "следите за трансляцией", "хроника событий онлайн"],
    uk=["стежте за онлайн-трансляцією", "читайте онлайн-трансляцію", "стежте за подіями онлайн",
        "стежте за нашою онлайн-трансляцією", "хроніка подій онлайн"],
    cs=["sledujte online přenos", "sledujte naši online reportáž", "sledujte online reportáž",
        "celý online přenos zde", "online přenos sledujte zde"],
    ro=["urmărește transmisia live", "urmăriți transmisia live", "urmărește live text", "urmăriți live text"],
    hu=["kövesse élő közvetítésünket", "kövesse percről percre", "kövesse percről percre tudósításunkat",
        "kövesse hírfolyamunkat"],
    el=["παρακολουθήστε live τις εξελίξεις", "δείτε live τις εξελίξεις", "όλες οι εξελίξεις λεπτό προς λεπτό",
        "παρακολουθήστε τις εξελίξεις λεπτό προς λεπτό"],
    tr=["canlı anlatım için tıklayın", "canlı anlatım için tıklayınız", "canlı yayın için tıklayın",
        "canlı yayın için tıklayınız", "son dakika haberleri için tıklayın", "son dakika haberleri için tıklayınız",
        "canlı yayını takip edin"],
    ar=["تابعوا التغطية المباشرة", "تابع التغطية المباشرة", "تابعوا البث المباشر", "تابع البث المباشر",
        "تابع آخر المستجدات لحظة بلحظة"],
    fa=["پوشش زنده را دنبال کنید", "پوشش زنده را اینجا دنبال کنید", "گزارش لحظه به لحظه را بخوانید"],
    he=["לעדכונים שוטפים", "לכל העדכונים השוטפים", "לדיווח השוטף", "עקבו אחר העדכונים בשידור חי"],
    hi=["लाइव अपडेट के लिए यहां क्लिक करें", "लाइव अपडेट यहां पढ़ें", "लाइव अपडेट यहां देखें",
        "लाइव ब्लॉग यहां पढ़ें"],
    zh=["点击进入直播", "点击查看直播", "点击进入直播间", "點擊進入直播", "點擊看即時更新", "点击查看实时更新"],
    ja=["ライブ更新はこちら", "リアルタイム更新はこちら", "速報はこちら", "ライブブログはこちら"],
    ko=["실시간 속보 보기", "실시간 뉴스 보기", "실시간 속보 바로가기", "생중계 바로가기", "실시간 중계 바로가기"],
    vi=["theo dõi trực tiếp tại đây", "xem tường thuật trực tiếp", "theo dõi tường thuật trực tiếp",
        "cập nhật trực tiếp tại đây"],
    id=["ikuti liputan langsung", "ikuti live update di sini", "simak live update di sini",
        "ikuti perkembangan terkini di sini", "ikuti live report di sini"],
    sv=["följ direktrapporteringen", "följ direktrapporteringen här", "följ vår direktrapport",
        "följ liverapporteringen", "följ senaste nytt här", "följ utvecklingen här"],
    da=["følg vores liveblog", "følg med i vores liveblog", "følg liveblog", "læs vores liveblog",
        "følg udviklingen her"],
    no=["følg saken direkte", "følg nyhetsstudio", "følg vårt nyhetsstudio", "følg direktestudio",
        "følg siste nytt her"],
    fi=["seuraa tilannetta hetki hetkeltä", "seuraa tilannetta tästä", "tästä hetki hetkeltä -seurantaan",
        "seuraa suoraa lähetystä"],
)

NOTICE = Words(
    en=["this page updates automatically", "this page will update automatically",
        "this is a live blog. scroll down for the latest updates", "scroll down for the latest updates",
        "this live blog is now closed", "this live blog has now closed", "this live blog has ended",
        "this blog is now closed", "{number} new updates", "show new updates", "show {number} new updates",
        "new updates available"],
    de=["diese seite wird automatisch aktualisiert", "die seite aktualisiert sich automatisch",
        "dieser liveblog ist beendet", "der liveblog ist beendet", "dieser liveticker ist beendet",
        "der liveticker ist beendet", "liveblog beendet", "{number} neue beiträge anzeigen",
        "{number} neue einträge anzeigen", "neue einträge anzeigen", "neue beiträge anzeigen"],
    fr=["cette page est mise à jour automatiquement", "cette page s'actualise automatiquement",
        "la page s'actualise automatiquement", "ce direct est terminé", "ce direct est à présent terminé",
        "ce live est terminé", "afficher les nouveaux messages"],
    es=["esta página se actualiza automáticamente", "este directo ha finalizado", "este directo ha terminado",
        "esta cobertura ha finalizado", "ver nuevas actualizaciones", "{number} nuevas actualizaciones"],
    it=["questa pagina si aggiorna automaticamente", "la pagina si aggiorna automaticamente",
        "la diretta è terminata", "{number} nuovi aggiornamenti", "carica nuovi aggiornamenti"],
    pt=["esta página é atualizada automaticamente", "esta página atualiza automaticamente",
        "esta cobertura foi encerrada", "este direto terminou", "{number} novas atualizações",
        "ver novas atualizações"],
    nl=["deze pagina wordt automatisch ververst", "dit liveblog is gesloten", "dit liveblog is afgesloten",
        "het liveblog is gesloten", "toon nieuwe berichten", "{number} nieuwe berichten"],
    pl=["strona odświeża się automatycznie", "ta strona odświeża się automatycznie", "relacja na żywo zakończona",
        "relacja została zakończona", "pokaż nowe wpisy"],
    ru=["страница обновляется автоматически", "эта страница обновляется автоматически",
        "онлайн-трансляция завершена", "трансляция завершена", "показать новые сообщения"],
    uk=["сторінка оновлюється автоматично", "ця сторінка оновлюється автоматично", "онлайн-трансляцію завершено",
        "трансляцію завершено", "показати нові повідомлення"],
    cs=["stránka se automaticky aktualizuje", "tato stránka se automaticky aktualizuje", "online přenos skončil",
        "online reportáž skončila", "zobrazit nové příspěvky"],
    ro=["pagina se actualizează automat", "această pagină se actualizează automat", "transmisia live s-a încheiat",
        "acest live text s-a încheiat"],
    hu=["az oldal automatikusan frissül", "ez az oldal automatikusan frissül", "közvetítésünk véget ért",
        "új bejegyzések megjelenítése"],
    el=["η σελίδα ανανεώνεται αυτόματα", "αυτή η σελίδα ανανεώνεται αυτόματα", "η ζωντανή κάλυψη ολοκληρώθηκε"],
    tr=["bu sayfa otomatik olarak yenilenir", "sayfa otomatik olarak yenilenir",
        "bu sayfa otomatik olarak güncellenir", "canlı anlatım sona erdi", "yeni gelişmeleri göster"],
    ar=["يتم تحديث هذه الصفحة تلقائيا", "يتم تحديث الصفحة تلقائيا", "تتحدث هذه الصفحة تلقائيا",
        "انتهت التغطية المباشرة", "عرض التحديثات الجديدة"],
    fa=["این صفحه به طور خودکار به‌روز می‌شود", "این صفحه به‌صورت خودکار به‌روز می‌شود", "پوشش زنده پایان یافت"],
    he=["העמוד מתעדכן אוטומטית", "הדף מתעדכן אוטומטית", "הדיווח החי הסתיים", "הצג עדכונים חדשים"],
    hi=["यह पेज अपने आप अपडेट होता है", "यह पेज अपने आप रिफ्रेश होता है", "लाइव कवरेज समाप्त", "नए अपडेट देखें"],
    zh=["本页面自动更新", "本页面会自动更新", "頁面自動更新", "页面自动刷新", "本次直播已结束", "直播已结束", "直播已結束"],
    ja=["このページは自動更新されます", "このページは自動的に更新されます", "このライブは終了しました", "ライブ配信は終了しました", "新着を表示"],
    ko=["이 페이지는 자동으로 새로고침됩니다", "이 페이지는 자동으로 업데이트됩니다", "생중계가 종료되었습니다", "라이브가 종료되었습니다"],
    vi=["trang này tự động cập nhật", "trang này được cập nhật tự động", "buổi tường thuật trực tiếp đã kết thúc"],
    id=["halaman ini diperbarui otomatis", "halaman ini diperbarui secara otomatis",
        "liputan langsung telah berakhir", "siaran langsung telah berakhir"],
    sv=["sidan uppdateras automatiskt", "den här sidan uppdateras automatiskt", "direktrapporteringen är avslutad",
        "liverapporteringen är avslutad", "visa nya inlägg", "visa {number} nya inlägg"],
    da=["siden opdateres automatisk", "denne side opdateres automatisk", "denne liveblog er lukket",
        "denne liveblog er afsluttet", "vis nye opslag"],
    no=["siden oppdateres automatisk", "denne siden oppdateres automatisk", "direktesendingen er avsluttet",
        "direktestudioet er avsluttet", "vis nye meldinger"],
    fi=["sivu päivittyy automaattisesti", "tämä sivu päivittyy automaattisesti", "seuranta on päättynyt",
        "tämä seuranta on päättynyt", "näytä uudet viestit"],
)
# fmt: on

POINTER_ROWS = """
        en - Follow live updates: Storm reaches the island
        en - Follow our live blog
        de - Zum Liveblog
        de - Newsblog: Alle aktuellen Nachrichten zum Sturm
        fr - Suivez notre direct
        es - Sigue aquí en directo
        it - Segui la diretta
        pt - Acompanhe ao vivo
        nl - Volg ons liveblog
        pl - Śledź relację na żywo
        ru - Следите за онлайн-трансляцией
        uk - Стежте за онлайн-трансляцією
        cs - Sledujte online přenos
        ro - Urmărește transmisia live
        hu - Kövesse élő közvetítésünket
        el - Παρακολουθήστε live τις εξελίξεις
        tr - Canlı anlatım için tıklayın
        ar - تابعوا التغطية المباشرة
        fa - پوشش زنده را دنبال کنید
        he - לעדכונים שוטפים
        hi - लाइव अपडेट के लिए यहां क्लिक करें
        zh - 点击进入直播
        ja - ライブ更新はこちら
        ko - 실시간 속보 보기
        vi - Theo dõi trực tiếp tại đây
        id - Ikuti liputan langsung
        sv - Följ direktrapporteringen
        da - Følg vores liveblog
        no - Følg saken direkte
        fi - Seuraa tilannetta hetki hetkeltä
        en | Live updates: Storm reaches the island
        en | Follow the river upstream for two miles.
        fr | Suivez le chemin jusqu'au phare
        de | Zum Leuchtturm
    """

NOTICE_ROWS = """
        en - THIS IS A LIVE BLOG. SCROLL DOWN FOR THE LATEST UPDATES.
        en - This live blog is now closed.
        de - Diese seite wird automatisch aktualisiert
        fr - Cette page est mise à jour automatiquement
        es - Esta página se actualiza automáticamente
        it - Questa pagina si aggiorna automaticamente
        pt - Esta página é atualizada automaticamente
        nl - Deze pagina wordt automatisch ververst
        pl - Strona odświeża się automatycznie
        ru - Страница обновляется автоматически
        uk - Сторінка оновлюється автоматично
        cs - Stránka se automaticky aktualizuje
        ro - Pagina se actualizează automat
        hu - Az oldal automatikusan frissül
        el - Η σελίδα ανανεώνεται αυτόματα
        tr - Bu sayfa otomatik olarak yenilenir
        ar - يتم تحديث هذه الصفحة تلقائيا
        fa - این صفحه به طور خودکار به‌روز می‌شود
        he - העמוד מתעדכן אוטומטית
        hi - यह पेज अपने आप अपडेट होता है
        zh - 本页面自动更新
        ja - このページは自動更新されます
        ko - 이 페이지는 자동으로 새로고침됩니다
        vi - Trang này tự động cập nhật
        id - Halaman ini diperbarui otomatis
        sv - Sidan uppdateras automatiskt
        da - Siden opdateres automatisk
        no - Siden oppdateres automatisk
        fi - Sivu päivittyy automaattisesti
        en | The page updates automatically once the clock strikes.
        en | Closed for the winter
        de | Die Seite wird später ergänzt.
        fr | 9h05 - Le port ouvre dans le vent
        de | 12.31 Uhr: Erste Schiffe laufen ein
    """
