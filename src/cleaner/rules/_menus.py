"""Words and examples of the room ``menus``."""

from __future__ import annotations

from cleaner.rules._book import book

SKIP = book("""
    en accessibility help; skip to content; skip to main content; skip to main; skip to navigation; skip to search; skip to footer; skip to primary content; skip to secondary content; skip navigation; skip to main navigation; skip links; skip to article; skip to site index; skip to section navigation; skip to primary sidebar; jump to content; jump to navigation; jump to main content; go to main content; go to content; skip to main content (press enter); skip to content skip to footer; accessibility links; skip to menu; skip to header; skip nav; skip to contents; skip to main content skip to navigation
    de zum inhalt springen; zum hauptinhalt springen; zum inhalt; direkt zum inhalt; zur navigation springen; zur hauptnavigation springen; zum hauptmenü springen; springe zum inhalt; springe direkt zum inhalt; zum seiteninhalt; zur suche springen; zum footer springen; navigation überspringen; inhalt anspringen; zum menü springen; zur navigation; zum hauptinhalt; zum artikelinhalt springen
    fr aller au contenu; aller au contenu principal; aller directement au contenu; passer au contenu; passer au contenu principal; accéder au contenu; accéder au contenu principal; aller au menu; aller à la navigation; aller à la recherche; aller au menu principal; passer directement au contenu; accès direct au contenu; aller au pied de page; liens d'évitement; skip to content
    es saltar al contenido; saltar al contenido principal; ir al contenido; ir al contenido principal; pasar al contenido principal; ir directamente al contenido; saltar a contenido; saltar a navegación; ir a la navegación; ir al menú; ir al pie de página; ir a navegación; ir a la página de inicio
    it vai al contenuto; vai al contenuto principale; salta al contenuto; salta al contenuto principale; passa al contenuto; vai al menu; vai alla navigazione; passa al contenuto principale; vai direttamente al contenuto; salta la navigazione; vai al footer
    pt ir para o conteúdo; ir para o conteúdo principal; pular para o conteúdo; pular para o conteúdo principal; saltar para o conteúdo; saltar para o conteúdo principal; avançar para o conteúdo; ir para o menu; ir direto para o conteúdo; ir para a busca; ir para o rodapé; skip to content
    nl naar de inhoud; ga naar de inhoud; ga naar inhoud; spring naar content; spring naar inhoud; spring naar de inhoud; doorgaan naar inhoud; naar hoofdinhoud; direct naar de inhoud; overslaan en naar de inhoud gaan; ga naar hoofdinhoud; ga naar navigatie; ga direct naar de inhoud; naar content; naar inhoud gaan
    pl przejdź do treści; przejdź do treści głównej; przejdź do głównej treści; przejdź do zawartości; przejdź do menu; przejdź do nawigacji; przeskocz do treści; pomiń do treści; przejdź do stopki; przejdź do wyszukiwarki; przejdź do menu głównego; pomiń nawigację
    ru перейти к содержимому; перейти к содержанию; перейти к основному содержанию; перейти к контенту; перейти к основному контенту; к содержанию; пропустить навигацию; перейти к навигации; перейти к поиску; перейти на главную; перейти к меню; перейти к основному содержимому
    uk перейти до вмісту; перейти до основного вмісту; перейти до контенту; перейти до основного контенту; до вмісту; перейти до навігації; перейти до змісту; перейти до головного контенту; пропустити навігацію
    cs přejít k obsahu; přejít k hlavnímu obsahu; přeskočit na obsah; přejít na obsah; přejít na hlavní obsah; skip na obsah; přejít k navigaci; přejít k menu; přeskočit navigaci; přejít do hlavní navigace
    ro sari la conținut; sari la conţinut; mergi la conținut; mergi la conţinut; salt la conținut; sari la conținutul principal; mergi direct la conținutul principal; treci la conținut; sari la navigare
    hu ugrás a tartalomra; ugrás a tartalomhoz; ugrás a fő tartalomra; tovább a tartalomra; kilépés a tartalomba; ugrás a navigációra; ugrás a fő tartalomhoz; ugrás a menühöz; tovább a tartalomhoz
    el μετάβαση στο περιεχόμενο; μετάβαση στο κύριο περιεχόμενο; παράκαμψη προς το κυρίως περιεχόμενο; πήγαινε στο περιεχόμενο; παράβλεψη; μετάβαση σε περιεχόμενο; μεταπηδήστε στο περιεχόμενο
    tr içeriğe geç; içeriğe atla; ana içeriğe atla; ana içeriğe geç; içeriğe git; ana içeriğe git; menüye geç; içeriğe atlayın; navigasyona geç
    ar انتقل إلى المحتوى; انتقل الى المحتوى; تخطى إلى المحتوى; التجاوز إلى المحتوى; تخطي إلى المحتوى; تجاوز إلى المحتوى الرئيسي; الانتقال إلى المحتوى; الانتقال إلى المحتوى الرئيسي; تخطى الى المحتوى الرئيسي; انتقل إلى المحتوى الرئيسي
    fa رفتن به محتوا; پرش به محتوا; پرش به محتوای اصلی; رفتن به محتوای اصلی; پرش از محتوا; رفتن به نوشته‌ها; عبور از محتوا
    he דלג לתוכן; דילוג לתוכן; דלג לתוכן הראשי; דלג לתוכן העמוד; עבור לתוכן; מעבר לתוכן; דלג לתפריט; עבור לתוכן הראשי; דלג על התפריט; דילוג לתוכן הראשי; דלגו לתוכן
    hi सामग्री पर जाएं; मुख्य सामग्री पर जाएं; मुख्य विषयवस्तु पर जाएं; सीधे सामग्री पर जाएं; कंटेंट पर जाएं; इसे छोड़कर सामग्री पर बढ़ने के लिए
    zh 跳至内容; 跳到内容; 跳至主要内容; 跳到主要内容; 跳转到内容; 跳至正文; 跳到主要內容; 跳至主要內容; 跳至內容; 移至主內容; 跳转至内容; 跳过导航; 移至主内容; 跳到主要內容區塊; 跳转到主要内容
    ja コンテンツへスキップ; 本文へスキップ; メインコンテンツへスキップ; コンテンツへ移動; 本文へ移動; 本文へ; メインコンテンツに移動; 本文にスキップ; ナビゲーションをスキップ; メインコンテンツへ移動; ナビゲーションへ移動; コンテンツにスキップ; このページの本文へ
    ko 본문 바로가기; 본문으로 바로가기; 콘텐츠로 건너뛰기; 본문으로 건너뛰기; 컨텐츠로 건너뛰기; 메뉴 바로가기; 주메뉴 바로가기; 본문 내용 바로가기; 주요 콘텐츠로 건너뛰기; 메인메뉴 바로가기; 컨텐츠 바로가기; 하단 바로가기; 기사 본문 바로가기
    vi chuyển đến nội dung; chuyển đến nội dung chính; bỏ qua nội dung; nhảy đến nội dung; đi đến nội dung; chuyển tới nội dung; bỏ qua đến nội dung; bỏ qua để đến nội dung; chuyển đến phần nội dung
    id lewati ke konten; langsung ke konten; langsung ke konten utama; lompat ke konten; loncat ke konten; lewati navigasi; langsung ke isi; lompat ke isi; loncat ke konten utama; lewati ke konten utama
    sv hoppa till innehåll; hoppa till huvudinnehåll; hoppa till innehållet; gå till innehåll; till innehållet; gå direkt till innehåll; hoppa till huvudinnehållet; gå till huvudinnehåll; hoppa till navigation; hoppa över navigering; hoppa till sidans innehåll
    da gå til indhold; fortsæt til indhold; spring til indhold; hop til indhold; videre til indhold; gå til hovedindhold; spring til hovedindhold; gå til hovedindholdet; spring navigation over; gå direkte til indhold
    no hopp til innhold; gå til innhold; hopp til hovedinnhold; hopp til hovedinnholdet; gå til hovedinnhold; hopp til innholdet; rett til innhold; hopp over navigasjon; til hovedinnhold; gå til hovedinnholdet
    fi siirry sisältöön; hyppää sisältöön; siirry pääsisältöön; hyppää pääsisältöön; siirry suoraan sisältöön; suoraan sisältöön; siirry sivun sisältöön; siirry navigaatioon; siirry hakuun; siirry suoraan sivun sisältöön
""")

SKIP_ROWS = """
        en - Skip to main content
        en | Skip to the end of the story
        de - Zum Inhalt springen
        de | Zum Inhalt des Abkommens
        fr - Aller au contenu
        es - Saltar al contenido
        it - Vai al contenuto
        pt - Ir para o conteúdo
        nl - Ga naar de inhoud
        pl - Przejdź do treści
        ru - Перейти к содержимому
        uk - Перейти до вмісту
        cs - Přejít k obsahu
        ro - Sari la conținut
        hu - Ugrás a tartalomra
        el - Μετάβαση στο περιεχόμενο
        tr - İçeriğe geç
        ar - انتقل إلى المحتوى
        fa - پرش به محتوا
        he - דלג לתוכן
        hi - मुख्य सामग्री पर जाएं
        zh - 跳至内容
        ja - 本文へスキップ
        ko - 본문 바로가기
        vi - Chuyển đến nội dung
        id - Langsung ke konten
        sv - Hoppa till innehåll
        da - Fortsæt til indhold
        no - Hopp til innhold
        fi - Siirry sisältöön
"""

TOP = book("""
    en back to top; back to top button; top of page; to top; go to top; return to top; scroll to top; back to top of page; click to scroll back to top of the page; back to home; back to homepage; back to home page; go to homepage; return to homepage; go back; back to all news; back to news; back to overview; back to main page; back to articles; scroll up
    de nach oben; zurück nach oben; zum seitenanfang; seitenanfang; zum anfang; nach oben scrollen; zur startseite; zurück zur startseite; zur übersicht; zurück zur übersicht; zurück zur homepage; zur homepage; an den seitenanfang
    fr retour en haut; haut de page; retour en haut de page; retour en haut de la page; retour à l'accueil; retour à la page d'accueil; revenir en haut; remonter; haut de la page; retour haut de page; retour au sommaire; retour à la liste; vers le haut
    es volver arriba; ir arriba; subir; volver al inicio; volver a la portada; ir a la portada; volver a inicio; ir al inicio; arriba; ir a inicio; ir a portada; volver a portada; volver al principio
    it torna su; torna in alto; torna all'inizio; torna alla home; torna alla homepage; vai all'inizio; torna a inizio pagina; torna alla home page; vai alla home
    pt voltar ao topo; topo; ir para o topo; voltar ao início; voltar para o topo; voltar para a home; voltar para o início; voltar à página inicial; de volta ao topo; voltar para a página inicial; subir ao topo
    nl terug naar boven; naar boven; terug naar top; naar de homepage; terug naar home; terug naar de homepage; terug naar overzicht; terug naar het overzicht; naar top; terug naar de voorpagina
    pl do góry; powrót do góry; wróć na górę; na górę; powrót na górę; wróć do góry; powrót do strony głównej; wróć na stronę główną; przejdź na stronę główną; strona główna; powrót na stronę główną
    ru наверх; вверх; к началу; вернуться наверх; в начало; на главную; вернуться на главную; наверх страницы; к началу страницы; на главную страницу; к списку; вернуться на главную страницу
    uk вгору; нагору; догори; на початок; на головну; повернутися на головну; до початку; повернутися вгору; до списку; вгору сторінки
    cs nahoru; zpět nahoru; na začátek; zpět na začátek; zpět na hlavní stránku; zpět na úvod; na hlavní stránku; zpět na homepage; zpět na titulní stranu
    ro înapoi sus; mergi sus; înapoi la început; înapoi la prima pagină; prima pagină; înapoi la pagina principală; mergi la început; du-te sus
    hu vissza a tetejére; oldal tetejére; az oldal tetejére; vissza az oldal tetejére; ugrás az oldal tetejére; vissza a főoldalra; a lap tetejére; vissza a címlapra; lap tetejére; a főoldalra
    el επιστροφή στην κορυφή; πάνω; κορυφή; αρχή σελίδας; επιστροφή στην αρχική; μετάβαση στην κορυφή; επιστροφή στην αρχή; πίσω στην κορυφή; επιστροφή στην αρχική σελίδα
    tr başa dön; yukarı çık; yukarı; sayfa başına dön; ana sayfaya dön; anasayfaya dön; başa git; sayfa başı; yukarı git; ana sayfa'ya dön
    ar العودة إلى الأعلى; إلى الأعلى; للأعلى; زر الذهاب إلى الأعلى; العودة للأعلى; العودة إلى الصفحة الرئيسية; انتقل إلى الأعلى; الى الاعلى; العودة للرئيسية; الذهاب إلى الأعلى
    fa بازگشت به بالا; رفتن به بالا; بالای صفحه; بازگشت به بالای صفحه; دکمه بازگشت به بالا; بازگشت به صفحه اصلی; برو بالا
    he חזרה למעלה; למעלה; חזור למעלה; לראש העמוד; חזרה לראש העמוד; חזרה לעמוד הבית; גלילה לראש העמוד; לראש הדף; חזרה לדף הבית
    hi ऊपर जाएं; वापस ऊपर; शीर्ष पर जाएं; होम पर वापस; होम पेज पर जाएं; ऊपर वापस जाएं; वापस शीर्ष पर
    zh 返回顶部; 回到顶部; 返回頂部; 回到頂部; 回顶部; 返回首页; 回首页; 回到首页; 返回首頁; 回首頁; 回頂端; 回到最上; 回最上方; 置顶; 返回列表; 回列表; 回到頁首; 回到首頁
    ja ページトップへ; ページトップへ戻る; トップへ戻る; ページの先頭へ; 先頭へ戻る; ページの先頭へ戻る; トップページへ; トップページへ戻る; このページの先頭へ; ページ上部へ; ページトップ; topへ戻る; 一覧へ戻る; トップに戻る; 上に戻る; ページ上部に戻る; 一覧に戻る
    ko 맨위로; 맨 위로; 위로; 페이지 상단으로; 맨위로 이동; 상단으로 이동; 상단으로; 위로가기; top으로; 홈으로; 최상단으로; 맨위로가기; 메인으로; 목록으로; 홈으로 이동; 맨 위로 이동
    vi lên đầu trang; về đầu trang; trở lại đầu trang; quay lại đầu trang; về trang chủ; trở về trang chủ; lên trên; trở lại trang chủ; quay về trang chủ; đầu trang
    id kembali ke atas; ke atas; kembali ke beranda; ke beranda; gulir ke atas; kembali ke halaman utama; kembali ke home
    sv till toppen; tillbaka till toppen; upp till toppen; till sidans topp; tillbaka till startsidan; till startsidan; gå till startsidan; tillbaka upp; gå till toppen
    da til toppen; tilbage til toppen; gå til toppen; til top; tilbage til forsiden; til forsiden; gå til forsiden; tilbage til start
    no til toppen; tilbake til toppen; gå til toppen; til forsiden; tilbake til forsiden; gå til forsiden; til toppen av siden
    fi takaisin ylös; sivun alkuun; ylös; palaa ylös; siirry ylös; takaisin alkuun; etusivulle; takaisin etusivulle; palaa etusivulle; siirry etusivulle; sivun yläosaan
""")

TOP_ROWS = """
        en - Back to top
        en | Back to top form
        de - Zurück zur Startseite
        de | Nach oben
        fr - Haut de page
        es - Volver arriba
        it - Torna su
        pt - Voltar ao topo
        nl - Terug naar boven
        pl - Powrót do góry
        ru - Вернуться наверх
        uk - Повернутися на головну
        cs - Zpět nahoru
        ro - Înapoi sus
        hu - Az oldal tetejére
        el - Επιστροφή στην κορυφή
        tr - Sayfa başına dön
        ar - العودة إلى الأعلى
        fa - بازگشت به بالا
        he - חזרה לראש העמוד
        hi - ऊपर जाएं
        zh - 返回顶部
        ja - ページトップへ戻る
        ko - 맨 위로
        vi - Lên đầu trang
        id - Kembali ke atas
        sv - Tillbaka till toppen
        da - Til toppen
        no - Til toppen
        fi - Takaisin ylös
"""
