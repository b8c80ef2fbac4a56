"""What Polish sites print around their stories."""

from __future__ import annotations

PRINTED = """
ads.continues
    reszta artykułu pod materiałem wideo
    reszta artykułu pod wideo
    reszta tekstu pod materiałem wideo
    reszta tekstu pod wideo
    reszta tekstu pod galerią
    ciąg dalszy artykułu pod wideo
    ciąg dalszy artykułu pod materiałem wideo
    ciąg dalszy artykułu pod reklamą
    ciąg dalszy tekstu pod wideo
    ciąg dalszy materiału pod wideo
    dalszy ciąg tekstu pod wideo
    dalszy ciąg tekstu pod materiałem wideo
    dalszy ciąg tekstu pod reklamą
    dalszy ciąg tekstu pod galerią
    dalszy ciąg artykułu pod galerią
    dalsza część artykułu pod galerią
    dalsza część artykułu pod filmem
    dalsza część artykułu znajduje się pod galerią
    dalsza część artykułu znajduje się pod wideo
    dalsza część artykułu znajduje się pod materiałem wideo
    dalsza część artykułu znajduje się pod reklamą
    dalsza część artykułu znajduje się pod filmem
    dalsza część artykułu znajduje się pod zdjęciem
    dalsza część tekstu znajduje się pod galerią
    dalsza część tekstu znajduje się pod wideo
    dalsza część tekstu znajduje się pod materiałem wideo
    dalsza część tekstu znajduje się pod reklamą
    dalsza część tekstu znajduje się pod filmem
    dalsza część tekstu znajduje się pod zdjęciem
    dalsza część materiału znajduje się pod galerią
    dalsza część materiału znajduje się pod wideo
    dalsza część materiału znajduje się pod materiałem wideo
    dalsza część materiału znajduje się pod reklamą
    dalsza część materiału znajduje się pod filmem
    dalsza część materiału znajduje się pod zdjęciem
    artykuł jest kontynuowany pod wideo
    artykuł jest kontynuowany pod reklamą
    czytaj dalej pod materiałem wideo
    czytaj dalej pod wideo
    czytaj dalej pod reklamą
    czytaj dalej pod galerią
    koniec bloku reklamowego
paywall.notice
    treść chroniona w serwisie
    ten artykuł przeczytasz w całości z subskrypcją
    ten artykuł przeczytasz tylko z subskrypcją
    pozostało jeszcze {number}% treści
    pozostało jeszcze {number}% artykułu
    pozostało {number}% tekstu
    artykuł dostępny tylko dla prenumeratorów
    artykuł dostępny wyłącznie dla prenumeratorów
    treść dostępna tylko dla subskrybentów
    aby przeczytać cały artykuł, kup dostęp
    aby czytać dalej, kup dostęp
    aby czytać dalej, wykup dostęp
    aby czytać dalej, zaloguj się lub {rest}
    subskrybuj i czytaj dalej
    kup dostęp i czytaj dalej
paywall.offer
    dostęp dla subskrybentów
    odblokuj dostęp
    wypróbuj subskrypcję
video.more
    zobacz wideo {title}
    obejrzyj wideo {title}
    obejrzyj materiał wideo
    zobacz materiał wideo
video.button
    kliknij, aby odtworzyć
    kliknij, aby odtworzyć wideo
    kliknij, żeby odtworzyć
audio.unsupported
    twoja przeglądarka nie wspiera odtwarzacza audio
    twoja przeglądarka nie obsługuje odtwarzacza audio
    twoja przeglądarka nie wspiera odtwarzacza
summary.disclosure
    streszczenie przygotowane przez ai
    streszczenie przygotowane przez sztuczną inteligencję
    streszczenie wygenerowane przez ai
    podsumowanie przygotowane przez ai
    podsumowanie wygenerowane przez ai
audio.machine
    artykuł czyta lektor ai
    tekst czytany przez lektora ai
bylines.role
    autor/autorka: {text}
    autorka/autor: {text}
    autorka/autor:{text}
    autor/autorka:{text}
captions.credit
    źródło zdjęcia głównego: {words}
    źródło zdjęcia: {names}
    źródło: {names} / {names}
    źródło: pap / {names}
subscribe.follow
    chcesz być na bieżąco? dołącz do nas {words}
    dołącz do nas na whatsappie
    dołącz do nas na whatsappie!
    więcej informacji w aplikacji
    więcej informacji w naszej aplikacji
subscribe.network
    dziękujemy, że przeczytałaś/eś nasz artykuł do końca{text}
    dziękujemy, że przeczytałaś/eś nasz artykuł do końca
    dziękujemy, że przeczytałeś nasz artykuł do końca
    dziękujemy, że przeczytałeś artykuł do końca
    dziękujemy, że przeczytałeś artykuł do końca. {text}
    dziękujemy, że przeczytałeś nasz artykuł do końca. {text}
    dziękujemy za przeczytanie artykułu do końca. {text}
subscribe.newsletter
    zapraszamy do subskrypcji naszego newslettera
    zapisując się na newsletter, akceptujesz regulamin
    zapisując się na newsletter, akceptujesz regulamin i politykę prywatności
    zapisując się na newsletter, zgadzasz się z polityką prywatności
    zapisując się na newsletter, zgadzasz się na przetwarzanie danych osobowych
    zapisując się na newsletter, wyrażasz zgodę na przetwarzanie danych osobowych
    nie przegap żadnej ważnej informacji
    nie przegap żadnej ważnej wiadomości
subscribe.notice
    administratorem danych osobowych jest {names}
    administratorem twoich danych osobowych jest {text}
    administratorem państwa danych osobowych jest {text}
subscribe.field
    podaj swój adres e-mail
    wpisz swój adres e-mail
tips.call
    masz newsa, zdjęcie lub filmik? prześlij nam {words}
    masz newsa, zdjęcie lub filmik? {words}
    masz newsa? napisz do nas
    masz newsa? napisz do nas!
    masz newsa? wyślij {words}
    masz temat? napisz do nas
    masz temat? napisz do nas!
    masz temat? napisz do autora
    masz temat? napisz do {words}@{words}
    widziałeś coś ciekawego? masz zdjęcie, film? {rest}
    widziałeś coś ciekawego? napisz do nas
    jesteś świadkiem zdarzenia? skontaktuj się z nami
    jesteś świadkiem zdarzenia? napisz do nas
    jesteś świadkiem zdarzenia? poinformuj nas
    byłeś świadkiem tego zdarzenia? poinformuj nas
    byłeś świadkiem zdarzenia? poinformuj nas
    byłeś świadkiem zdarzenia? napisz do nas
    byłeś świadkiem wypadku? napisz do nas
tips.contact
    czekamy na wasze zgłoszenia
    czekamy na wasze zgłoszenia!
    kontakt 24
    wyślij zgłoszenie
feedback.error
    zauważyłeś błąd? zgłoś go
    zauważyłeś błąd? napisz do nas
    zauważyłeś błąd w artykule? {words}
    znalazłeś błąd w artykule? {words}
feedback.rating
    twoja opinia pozwala nam tworzyć lepsze treści
    twoja opinia pomaga nam tworzyć lepsze treści
    przydatny artykuł?
    czy podobał ci się ten artykuł?
feedback.poll
    weź udział w sondzie
    ładowanie ankiety
    ładowanie sondy
comments.notice
    dbamy o jakość dyskusji
    dbamy o kulturę dyskusji
donate.button
    wesprzyj {title} już dziś
    wesprzyj oko.press
    dziękujemy za wsparcie
    dziękujemy za wsparcie!
donate.notice
    drogi czytelniku, jesteśmy niezależni dzięki {rest}
    jesteśmy niezależni dzięki czytelnikom
    istniejemy dzięki wsparciu czytelników
    działamy dzięki wsparciu czytelniczek i czytelników
legal.terms
    korzystanie z serwisu oznacza akceptację regulaminu
    korzystanie z portalu oznacza akceptację regulaminu
legal.house
    redakcja serwisu dokłada wszelkich starań, aby {text}
    redakcja portalu dokłada wszelkich starań, aby {text}
legal.advice
    nie jest to porada inwestycyjna
    artykuł nie stanowi porady inwestycyjnej
    artykuł nie jest poradą inwestycyjną
affiliate.disclosure
    linki afiliacyjne w tekście
affiliate.sponsored
    artykuł powstał we współpracy z partnerem
    artykuł powstał we współpracy z {names}
    materiał powstał we współpracy z partnerem
    materiał powstał we współpracy z {names}
    materiał powstał przy współpracy z firmą
    materiał powstał przy współpracy z firmą {names}
    materiał powstał przy współpracy z partnerem
ads.sponsored
    artykuł partnera
    artykuł partnerski
programme.issue
    więcej przeczytasz w najnowszym wydaniu {words}
    więcej przeczytasz w najnowszym numerze {words}
    więcej przeczytasz w najnowszym numerze
    cały tekst przeczytasz w najnowszym numerze
    cały tekst przeczytasz w najnowszym numerze {words}
    cały artykuł przeczytasz w najnowszym numerze {words}
    cały wywiad przeczytasz w najnowszym numerze {words}
    artykuł opublikowany w numerze {number}/{number}
embeds.blocked
    aby wyświetlić ten materiał, musisz zaakceptować pliki cookie
    aby wyświetlić ten materiał, musisz zaakceptować pliki cookies
    aby zobaczyć ten materiał, musisz zaakceptować pliki cookie
    aby zobaczyć ten materiał, musisz zaakceptować pliki cookies
    aby zobaczyć tę treść, musisz zaakceptować pliki cookie
    aby zobaczyć tę treść, musisz zaakceptować pliki cookies
    ten materiał pochodzi z serwisu zewnętrznego
    ta treść pochodzi z serwisu zewnętrznego
    wpis z x niedostępny
    wpis z {title} niedostępny
    zawartość {title} niedostępna
syndication.desk
    nauka w polsce - pap
    pap - nauka w polsce
    pap nauka w polsce
audio.listen
    posłuchaj podcastu
    słuchaj podcastu
    posłuchaj całego podcastu
bylines.more
    czytaj inne teksty autora
    czytaj inne teksty autorki
    inne teksty autora
    inne teksty autorki
teasers.more
    więcej ciekawych tekstów znajdziesz na stronie głównej
    więcej informacji znajdziesz na stronie głównej serwisu
    więcej informacji znajdziesz na stronie głównej
    więcej artykułów znajdziesz na stronie głównej {words}
    więcej informacji znajdziesz na stronie głównej {words}
    więcej ciekawych tekstów znajdziesz na stronie głównej {words}
    po więcej ciekawych informacji zapraszamy na naszą stronę główną
    po więcej informacji zapraszamy na stronę główną {words}
    zobacz pozostałe wiadomości
    więcej wiadomości z regionu
    więcej wiadomości z kraju i ze świata
    zobacz też inne materiały
related.named
    polecamy: {headline}
    zobacz: {headline}
related.see
    skrót artykułu
    streszczenie artykułu
"""
