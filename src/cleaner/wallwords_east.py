"""The families of :mod:`cleaner.wallwords` in the languages further east and north."""

from __future__ import annotations

WALLS_EAST = {
    "pl": """
proof: nie jesteś robotem | nie jesteś botem | nie jestem robotem | nie jestem botem | jesteś człowiekiem | jest człowiekiem | jestem człowiekiem | robotem czy | człowiekiem czy | człowiek czy | nie jest robotem | prawdziwą osobą | prawdziwym człowiekiem | jesteś robotem | nie maszyną | nie robotem | jesteś botem | żywym człowiekiem | jest pan robotem | nie automat | z krwi i kości | nie program | prawdziwy człowiek | człowiekiem, a nie | nie jesteś maszyną | jesteś maszyną | prawdziwym użytkownikiem | prawdziwym gościem
robot: robot | bot_ | botów | botem | boty_ | botami | bota_
check: potwierd | udowodnij | udowodni | sprawd | weryfik | upewni | rozwiąż | zaznacz | kliknij | wpisz | przepisz | przesuń | wykry | przytrzymaj | chroni | podejrzew | uzupełnij | wykonaj | przeciągnij | pokaż | przeciągn | wybierz | kontrol | test_
need: włącz | wyłącz | wymaga | potrzeb | konieczn | niezbędn | nie działa | aktyw | odblokuj | uruchom
odd: nietypow | podejrzan | zbyt wiele | zbyt wielu | zbyt dużo | zbyt duż | zautomatyzowan | złośliw | nienormaln | niezwykł | nadmiern | nieprawidłow | dziwn | automatyczn | za szybko | bardzo dużo | krótkim czasie | tak wiele | zwolnij | przekroczon | zbyt często | zbyt szybko | mnóstwo | liczbę żądań | liczbę zapytań
gear: przeglądar | połączen | sieci | zapyta | żąda | ruch | aktywnoś | zachowani | urządzen | łącz | zapytań | wizyt | zapor | serwer | żądań | odwiedz | twój adres | twojego adresu | adresu ip | adres ip
shut: zabronion | zablokowan | odmow | odmów | ograniczon | odrzucon | brak dostępu | brak uprawnień | nie masz uprawnień | nie masz dostępu | niedozwolon | wstrzyman | nie ma pan | zakazan | nieautoryzowan | nie możesz wejść | zamknięt | odmówił | odmawia | zablokował | przekroczył
web: stron | witryn | serwis | serwer | treści | zasob | dostęp
label: dostęp zabroniony | odmowa dostępu | dostęp zablokowany | brak dostępu | dostęp ograniczony | odmówiono dostępu | brak uprawnień | zostałeś zablokowany | żądanie zablokowane | żądanie odrzucone | twój dostęp | dostęp wzbroniony | nie masz dostępu
checking: sprawdzamy | sprawdzanie | weryfikujemy | weryfikacja | trwa sprawdzanie | trwa weryfikacja | musimy sprawdzić | musimy zweryfikować | kontrola bezpieczeństwa | upewniamy | musimy się upewnić | zabezpieczamy | analizujemy
login: zaloguj | logowani | zalogowan | konto | hasło | uwierzytelni
view: aby zobaczyć | aby wyświetlić | aby uzyskać | aby kontynuować | aby przejść | żeby | musisz | wymagane | tylko | aby obejrzeć | aby otworzyć
ask: proszę | prosimy | aby kontynuować | aby przejść | zanim | czekaj | poczekaj | chwil | moment | sekund | spróbuj | odśwież | jeszcze jeden krok | by kontynuować | żeby przejść
you: twoj | twój | ci_ | ty_ | jesteś | możesz | musisz | masz_ | pana_ | państwa | nie jestem | ciebie | cię_
we: sprawdzamy | wykryliśmy | zauważyliśmy
geo: twoim kraju | twoim regionie | powodów prawnych | unii europejskiej | przyczyn prawnych | twojej lokalizacji
do: włącz_ | potwierdź | udowodnij | zaznacz | rozwiąż | kliknij | wpisz
gone: niedostępn | nie jest dostępn | nie możemy pokazać
blocker: blokowanie reklam | blokad reklam
riddle: puzzl | układank | z obrazka | na obrazku | suwak | znaki | pole wyboru | litery | zagadk | łamigłówk | wszystkie obraz | wszystkie zdję
lack: obsług | zezwól | zablokowan | niedostępn | bez_
attack: atak
browser: przeglądar | połączen
go: aby kontynuować | aby przejść | zanim | jeszcze jeden krok | by kontynuować | żeby przejść | przed wejściem | aby uzyskać | abyśmy wiedzieli | aby wejść
person: człowiek | osob | ludzi | ludź
program: program | oprogramowan | maszyn | komputer | robot
taken: uznan | rozpoznan | zidentyfikowan | wygląda | wykryt | oznaczon
""",
    "ru": """
captcha: капч
proof: не робот | не бот_ | вы человек | что вы человек | вы не машина | вы не автомат | вы реальный | живой человек | человек или | робот или | я человек | вы робот | вы бот_ | человек, а не | не являетесь робот | ты не робот | вы — человек | вы - человек | вы - не робот | реальный пользователь | не машина | настоящий человек | не программа | живой пользователь | вы машина | настоящий посетитель | реальный посетитель | настоящий пользователь
robot: робот | бот_ | боты_ | ботов | ботам | бота_ | ботом_
check: подтверд | докаж | доказ | провер | убеди | убежда | реши | отмет | нажм | введ | поставьте | пройди | перетащ | обнаруж | удержив | защит | передвин | похож | подозр | выполн | укаж | собер | покаж | выбер | сдвин | тест
need: включ | отключ | выключ | необход | требу | нужен | нужн | не работа | активир
odd: необычн | подозрит | слишком много | слишком част | автоматическ | автоматизирован | вредонос | аномал | нетипич | чрезмер | странн | большое количество | нехарактер | частые запрос | слишком быстро | очень много | за короткое время | помедленнее | превышен | так много | короткий срок | часто | число запросов | количество запросов
gear: браузер | соединен | подключен | сет | запрос | трафик | активност | поведен | устройств | обращен | запросов | визит | сервер | межсетев | ваш адрес | вашего адреса | ip-адрес
shut: запрещ | заблокирован | ограничен | отказан | закрыт | отклонен | отклонён | нет прав | нет доступа | недостаточно прав | не разреш | приостановлен | не имеете | блокиров | отказано | отказал | превысили | превышен | заблокировал | отклонил
web: страниц | сайт | сервер | доступ | ресурс | контент | раздел | портал
label: доступ запрещ | доступ ограничен | доступ закрыт | доступ заблокирован | в доступе отказано | доступ отклон | отказано в доступе | вы заблокированы | нет доступа | запрос заблокирован | запрос отклон | доступ временно | ваш доступ | недостаточно прав
checking: проверяем | идет проверка | идёт проверка | проверка браузера | проверка вашего | проверка безопасности | проверка соединения | выполняется проверка | проводим проверку | проверка подключения | убеждаемся | должны убедиться | нужно убедиться | хотим убедиться | анализируем | проверяется | должны проверить
login: войдите | войти | авториз | вход_ | аккаунт | учетн | учётн | парол | зарегистрир
view: чтобы увидеть | чтобы просмотреть | чтобы посмотреть | чтобы открыть | чтобы получить доступ | чтобы продолжить | для доступа | для просмотра | только | необходимо | нужно
ask: пожалуйста | чтобы продолжить | чтобы перейти | прежде чем | перед тем | подожд | минут | секунд | попробуйте | обнов | перезагруз | ещё один шаг | еще один шаг | для продолжения | для работы | чтобы попасть
you: вы_ | вас_ | вам_ | ваш | ваше | я не
we: мы_
geo: вашей стране | вашем регионе | вашей страны | вашего региона | юридическим причин | европейского союза
do: включите | подтвердите | докажите | нажмите | введите | отметьте | решите | пройдите | подождите | поставьте
gone: недоступ | не можем показать
blocker: блокировщик рекламы | блокировк
riddle: пазл | картинк | изображени | символы | ползунок | галочк | светофор | буквы | слайдер | головолом | задачк | все изображения | все картинки
lack: поддерж | разреш | заблокирован | недоступ | без_
attack: атак
browser: браузер | соединен | подключен
go: чтобы продолжить | чтобы перейти | прежде чем | перед тем | для продолжения | ещё один шаг | еще один шаг | чтобы попасть | перед входом | чтобы мы знали
person: человек | люд | живой | люди
program: программ | машин | компьютер | автомат | робот
taken: определён | определен | распознан | признан | похож | принят за | приняли за | опознан
""",
    "uk": """
captcha: капч
proof: не робот | не бот_ | ви людина | що ви людина | ви не машина | жива людина | людина чи | робот чи | я людина | ви робот | ви бот_ | справжня людина | людина, а не | ти не робот | реальна людина | не є роботом | не машина | не програма | живий користувач | ви машина | справжній відвідувач | реальний користувач
robot: робот | бот_ | боти_ | ботів | ботам | бота_
check: підтверд | довед | перевір | переконай | переконат | розв'яж | вирішіть | познач | натисн | введ | поставте | пройд | перетягн | виявл | виявили | захист | схож | підозр | доказ | виконайте | покаж | пересун | вибер | оберіть | тест
need: увімк | ввімк | вимк | необхідн | потріб | вимага | не працю | активу
odd: незвичн | підозріл | забагато | занадто багато | надто багато | автоматичн | автоматизован | шкідлив | аномальн | нетипов | надмірн | дивн | надто швидко | занадто швидко | дуже багато | за короткий час | перевищен | надто часто | так багато
gear: браузер | переглядач | з'єднан | підключен | мереж | запит | трафік | активніст | поведін | пристр | запитів | візит | сервер | ваша адреса | вашої адреси | ip-адрес
shut: заборонен | заблокован | обмежен | відмовлен | закрит | відхилен | немає прав | немає доступу | не дозвол | призупинен | не маєте | блокуван | відмовив | перевищ | заблокував
web: сторін | сайт | сервер | доступ | ресурс | вміст | портал
label: доступ заборонен | доступ обмежен | доступ закрит | доступ заблокован | у доступі відмовлен | в доступі відмовлен | вас заблокован | немає доступу | запит заблокован | запит відхилен | доступ тимчасово
checking: перевіряємо | триває перевірка | перевірка браузера | перевірка вашого | перевірка безпеки | перевірка з'єднання | виконується перевірка | переконуємося | маємо переконатися | аналізуємо | йде перевірка | перевіряється
login: увійдіть | увійти | авториз | вхід_ | акаунт | обліков | парол | зареєстр
view: щоб побачити | щоб переглянути | щоб відкрити | щоб отримати доступ | щоб продовжити | для доступу | для перегляду | лише | тільки | необхідно | потрібно
ask: будь ласка | щоб продовжити | щоб перейти | перш ніж | перед тим | зачекай | почекай | хвилин | секунд | спробуй | онов | перезавантаж | ще один крок | щоб переглянути | для роботи
you: ви_ | вас_ | вам_ | ваш | я не
we: ми_ | своєму
geo: вашій країні | вашому регіоні | вашої країни | юридичних причин | правових причин
do: увімкніть | підтвердіть | доведіть | натисніть | введіть | позначте | розв'яжіть | пройдіть | зачекайте | поставте
gone: недоступ | не можемо показати
blocker: блокувальник реклами
riddle: пазл | картинк | зображенн | символи | повзунок | галочк | світлофор | літери | головолом | усі зображення | всі зображення
lack: підтрим | дозвол | заблокован | недоступ | без_
attack: атак
browser: браузер | переглядач | з'єднан | підключен
go: щоб продовжити | щоб перейти | перш ніж | ще один крок | перед входом | щоб потрапити | щоб ми знали
person: людин | особ
program: програм | машин | комп'ютер | автомат | робот
taken: визначен | розпізнан | визнан | схож | прийнят
""",
    "cs": """
proof: nejste robot | nejsi robot | nejsem robot | nejste bot | jste člověk | jsi člověk | jsem člověk | člověk nebo | robot nebo | skutečný člověk | opravdový člověk | nejste stroj | jste robot | skutečná osoba | lidský návštěvník | že nejde o robota | nejedná o robota | nejste program | živý člověk | člověk, a ne | nejsi stroj | skutečný návštěvník | skutečný uživatel
robot: robot | bot_ | boty_ | botů | bota_ | botem_
check: potvrď | prokaž | dokaž | ověř | kontrol | ujist | ujišť | vyřeš | zaškrtn | klikn | zadej | opiš | přesuň | zjist | podrž | chrán | zaznamen | přetáhn | ukaž | posuň | vyber | test_
need: povol | zapn | vypn | vyžad | potřeb | nutn | nefunguj | aktivuj | nezbytn | zakázán
odd: neobvykl | podezřel | příliš mnoho | automatizovan | škodliv | abnormáln | nezvykl | nadměrn | nestandardn | zvláštn | automatick | příliš rychle | velmi mnoho | spoustu | krátké době | krátkém čase | zpomal | překroč | tolik | příliš často | moc rychle
gear: prohlížeč | připojení | sítě | síť | síti | požadav | provoz | aktivit | chování | zařízení | žádost | požadavk | návštěv | server | dotaz | vaše adresa | vaší adresy | ip adres
shut: odepřen | zablok | blokov | zakázán | omezen | zamítnut | odmítnut | nemáte oprávnění | nemáte přístup | nemáte právo | nepovolen | pozastaven | zamezen | oprávnění | odepřel | odmítl | překročil
web: stránk | web_ | webu | server | obsah | přístup | zdroj | služb
label: přístup odepřen | přístup zamítnut | přístup zakázán | přístup zablokován | přístup omezen | přístup odmítnut | byli jste zablokováni | byl jste zablokován | požadavek zablokován | nemáte přístup | neoprávněný přístup | přístup byl
checking: kontrolujeme | ověřujeme | probíhá kontrola | probíhá ověř | kontrola prohlížeče | bezpečnostní kontrola | ověření prohlížeče | musíme ověřit | potřebujeme ověřit | ujišťujeme | prověřujeme | zabezpečujeme | ověřování | kontroluje se
login: přihlas | přihlášen | účet | účt | hesl
view: pro zobrazení | pro přístup | abyste viděli | chcete-li | pro pokračování | musíte | pouze | jen_ | abyste mohli | k zobrazení
ask: prosím | pro pokračování | chcete-li pokračovat | než_ | počkejte | vyčkejte | moment | chvíl | okamžik | sekund | vteřin | zkuste | znovu | ještě jeden krok | abyste mohli | strpení | pokračovat
you: vy_ | vás_ | vám_ | vaš | váš | jste_ | nejsem
we: my_ | svém
geo: vaší zemi | vaší oblasti | vašem regionu | právních důvodů | evropské unie
do: povolte | zapněte | potvrďte | prokažte | dokažte | ověřte | vyřešte | zaškrtněte | klikněte | zadejte
gone: není dostupn | není k dispozici | nedostupn
blocker: blokování reklam
riddle: skládačk | obrázk | znaky | políčko | posuvník | písmena | puzzle | hádank | všechny obrázky
lack: podpor | blokov | nedostupn | bez_
attack: útok
browser: prohlížeč | připojení
go: pro pokračování | chcete-li pokračovat | než_ | ještě jeden krok | abyste mohli | před vstupem | pokračovat | ať víme
person: člověk | osob | lidsk
program: program | software | stroj | počítač | robot
taken: rozpoznán | označen | vyhodnocen | identifikován | vypadá | považován
""",
    "sv": """
proof: inte en robot | inte är en robot | ingen robot | inte en bot | inte är en bot | är en människa | är människa | är du en människa | är mänsklig | en människa eller | människa eller | en riktig person | en riktig människa | inte är en maskin | en robot eller | du en robot | mänsklig besökare | verklig person | inte ett program | av kött och blod | en verklig människa | riktig människa | inte en maskin | verklig besökare | riktig besökare | är du människa | är du mänsklig
robot: robot | bot_ | botar
check: bekräfta | bevisa | kontroller | verifier | säkerställ | lös_ | kryssa | klicka | skriv | håll | dra_ | upptäckt | misstänk | skydd | visa att | fyll | visa_ | flytta | välj | kontroll | test_
need: aktiver | inaktiver | slå på | slå av | slå till | avstäng | påslag | kräv | behöv | fungera | avaktiver | stängt av | sätt på | är av_
odd: ovanlig | misstänkt | för många | automatisera | skadlig | onormal | avvikande | överdriv | konstig | för snabbt | väldigt många | kort tid | mycket många | sakta | överskrid | så många | för ofta
gear: webbläsar | anslutning | nätverk | förfrågning | begäran | trafik | aktivitet | beteende | enhet | anrop | förfrågningar | besök | brandvägg | server | sidvisning | din adress
shut: nekad | nekas | blockera | förbjud | begränsa | avvisa | inte behörig | saknar behörighet | ingen åtkomst | inte tillgång | ej tillåten | spärra | inte tillåtelse | stoppat | avslag | nekade | överskridit | vägra
web: sida | sidan | webbplats | server | innehåll | åtkomst | tillträde | tjänst | sajt
label: åtkomst nekad | åtkomst nekas | åtkomst blockerad | åtkomst förbjuden | åtkomst begränsad | tillträde nekas | du har blockerats | du är blockerad | begäran blockerad | ingen åtkomst | åtkomsten nekad | obehörig
checking: kontrollerar | verifierar | vi kontroll | säkerhetskontroll | kontroll pågår | säkerställer | måste kontrollera | behöver kontrollera | granskar | webbläsarkontroll | verifiering
login: logga in | inloggad | inloggning | ett konto | ditt konto | lösenord
view: för att se | för att visa | för att komma | för att fortsätta | för att läsa | måste | krävs | endast | bara_ | innan du
ask: vänligen | var god | för att fortsätta | för att gå vidare | innan | vänta | ögonblick | sekunder | försök | ladda om | ett steg till | strax | för att använda | uppdatera
you: du_ | dig_ | din_ | ditt_ | dina_ | ni_ | jag är
we: vi_ | er_
geo: ditt land | din region | juridiska skäl | europeiska unionen
do: bekräfta_ | aktivera_ | bevisa_ | lös_ | kryssa_ | klicka_ | slå_
gone: inte tillgänglig | kan inte visa
blocker: annonsblockerare | reklamblockerare
riddle: pussel | bilden | tecknen | rutan | reglage | bokstäver | skjut | gåta | alla bilder
lack: stöd | tillåt | blockera | utan_
attack: angrepp
browser: webbläsar | anslutning
go: för att fortsätta | för att gå vidare | innan | ett steg till | för att komma | så att vi vet
person: människ | person | mänsklig
program: program | mjukvara | maskin | dator | robot
taken: identifierats | flaggats | klassats | verkar | ser ut som | tolkats
""",
    "da": """
proof: ikke en robot | ikke er en robot | ingen robot | ikke en bot | er et menneske | er menneske | er du et menneske | menneske eller | en rigtig person | et rigtigt menneske | ikke er en maskin | du en robot | en robot eller | ikke et program | af kød og blod | et ægte menneske | virkelig person | ikke er en maskine | ikke en maskine | rigtig besøgende | er du menneske
robot: robot | bot_ | botter | bots_
check: bekræft | bevis | kontroller | verificer | sikre | løs_ | afkryds | klik | skriv | hold_ | træk | opdaget | registreret | mistænk | beskyt | sæt_ | udfyld | vis_ | flyt | vælg | kontrol | tjek
need: aktiver | deaktiver | slå | slået | kræv | behøv | virker | fungerer | nødvendig | tænd
odd: usædvanlig | mistænkelig | for mange | automatisere | skadelig | unormal | afvigende | overdrev | mærkelig | for hurtigt | rigtig mange | kort tid | mange | langsommere | overskred | så mange | for ofte
gear: browser | forbindelse | netværk | forespørgs | anmodning | trafik | aktivitet | adfærd | enhed | forespørgsler | besøg | firewall | server | din adresse
shut: nægtet | blokeret | forbudt | begrænset | afvist | ikke tilladelse | ingen adgang | ikke adgang | ikke tilladt | spærret | nægtede | overskredet | afviste
web: side | siden | websted | server | indhold | adgang | tjeneste | hjemmeside
label: adgang nægtet | adgang blokeret | adgang forbudt | adgang begrænset | ingen adgang | du er blokeret | du er blevet blokeret | anmodning blokeret | adgang afvist
checking: kontrollerer | verificerer | tjekker | sikkerhedskontrol | sikkerhedstjek | sikrer | skal kontrollere | undersøger | bekræfter
login: log ind | logget ind | log på | en konto | din konto | adgangskode
view: for at se | for at vise | for at få | for at fortsætte | skal_ | kræver | kun_ | før du
ask: venligst | for at fortsætte | for at komme videre | før_ | vent | øjeblik | sekunder | prøv | genindlæs | et skridt | opdater | for at bruge
you: du_ | dig_ | din_ | dit_ | dine_ | jeg er
we: vi_
geo: dit land | din region | juridiske årsager | juridiske grunde
do: bekræft_ | aktiver_ | bevis_ | løs_ | klik_ | slå_
gone: ikke tilgængelig | kan ikke vise
blocker: annonceblokering
riddle: puslespil | billedet | tegnene | feltet | skyder | bogstaver | gåde | alle billeder
lack: understøt | tillad | blokeret | uden_
attack: angreb
browser: browser | forbindelse
go: for at fortsætte | for at komme videre | før_ | et skridt | for at få adgang
person: mennesk | person
program: program | software | maskine | computer | robot
taken: identificeret | markeret | opfattet | ligner
""",
    "no": """
proof: ikke en robot | ikke er en robot | ingen robot | ikke en bot | er et menneske | er menneske | er du et menneske | menneske eller | en ekte person | du en robot | ikke et program | av kjøtt og blod | et ekte menneske | virkelig person | ikke er en maskin | ikke en maskin | er du menneske
robot: robot | bot_ | boter
check: bekreft | bevis | kontroller | verifiser | sikre | løs_ | kryss | klikk | skriv | hold_ | dra_ | oppdaget | registrert | mistenk | beskytt | vis_ | flytt | velg | kontroll | sjekk
need: aktiver | deaktiver | slå | slått | krev | trenger | virker | fungerer | nødvendig | skru
odd: uvanlig | mistenkelig | for mange | automatiser | skadelig | unormal | avvikende | for fort | veldig mange | kort tid | mange | overskred | så mange | for ofte
gear: nettleser | forbindelse | tilkobling | nettverk | forespørs | trafikk | aktivitet | oppførsel | enhet | forespørsler | besøk | brannmur | server | din adresse
shut: nektet | blokkert | forbudt | begrenset | avvist | ikke tillatelse | ingen tilgang | ikke tilgang | ikke tillatt | sperret | overskredet
web: side | siden | nettsted | server | innhold | tilgang | tjeneste
label: tilgang nektet | ingen tilgang | tilgang blokkert | ikke tilgang | du er blokkert | du har blitt blokkert | adgang nektet
checking: kontrollerer | verifiserer | sjekker | sikkerhetskontroll | sikkerhetssjekk | må kontrollere | undersøker
login: logg inn | logget inn | logg på | en konto | passord
view: for å se | for å vise | for å få | for å fortsette | må_ | krever | kun_ | bare_
ask: vennligst | for å fortsette | for å komme videre | før_ | vent_ | øyeblikk | sekunder | prøv | last inn | oppdater
you: du_ | deg_ | din_ | ditt_ | dine_ | jeg er
we: vi_
geo: ditt land | din region | juridiske årsaker
do: bekreft_ | aktiver_ | bevis_ | løs_ | klikk_ | slå_
gone: ikke tilgjengelig | kan ikke vise
blocker: annonseblokker
riddle: puslespill | bildet | tegnene | ruten | glidebryter | bokstav | alle bilder
lack: støtt | tillat | blokkert | uten_
attack: angrep
browser: nettleser | forbindelse | tilkobling
go: for å fortsette | for å komme videre | før_ | ett steg | for å få
person: mennesk | person
program: program | programvare | maskin | datamaskin | robot
taken: identifisert | merket | oppfattet | ligner
""",
    "fi": """
proof: et ole robotti | ole robotti | et ole botti | olet ihminen | olen ihminen | ihminen vai | robotti vai | oikea ihminen | ettet ole | et ole kone | oikea henkilö | todellinen ihminen | et ole ohjelma
robot: robot | botti
check: vahvist | todist | tarkist | varmist | ratkaise | rastita | napsauta | klikkaa | kirjoita | havait | suoja | näytä | siirrä | valitse | vedä | tarkistu
need: ota_ | käyttöön | käytöstä | vaati | tarvit | edellyt | toimi | pois päältä | päälle
odd: epätavalli | epäilyttäv | liian mon | automaatti | haitalli | poikkeav | liian nopea | lyhyessä ajassa | paljon | ylitt | liian usein
gear: selai | yhte | verkko | verko | pyyntö | pyynnö | liikenne | toimin | osoite | osoitt | laite | pyyntöjä | käynt | palomuuri | palvelin
shut: evätty | estetty | kielletty | rajoitettu | hylätty | ei oikeutta | ei ole oikeutta | ei pääsyä | pääsy
web: sivu | sivusto | palvelin | sisältö | pääsy | palvelu
label: pääsy evätty | pääsy estetty | pääsy kielletty | käyttö estetty | ei käyttöoikeutta
checking: tarkistamme | tarkistetaan | varmistamme | turvatarkistus | varmistetaan | tarkastamme | tarkistus
login: kirjaudu | kirjautu | tunnus | tili | salasana
view: nähdäksesi | jatkaaksesi | näyttääksesi | katsoaksesi | täytyy | vain_ | vaatii
ask: ole hyvä | jatkaaksesi | ennen | odota | hetki | sekun | yritä | lataa | päivitä
you: sinu | sinä | olet_ | et_ | selaimesi | selaimessasi | verkostasi | yhteytesi | osoitteesi | en ole
we: olemme
geo: maassasi | alueellasi | oikeudellisista syistä
do: vahvista_ | todista_ | ota_ | ratkaise_ | napsauta_
gone: ei ole saatavilla | ei saatavilla
blocker: mainosten esto | mainoksenesto
riddle: pala | kuvan | merkit | ruutu | liukusää | kirjaimet | arvoitus | kaikki kuvat
lack: tue_ | salli | estetty | ilman_
attack: hyökkäy
browser: selai | yhtey
go: jatkaaksesi | ennen
person: ihmi | henkilö
program: ohjelm | kone_ | koneen | robot
taken: tunnistettu | tulkittu | merkitty | vaikuttaa
""",
    "tr": """
proof: robot olmadığın | robot değilim | bot olmadığın | insan olduğun | insan mısın | robot musun | gerçek bir kişi | gerçek bir insan | gerçek kişi | makine olmadığın | robot değilsin | insan veya robot | bot değilsin | robot mu_ | gerçek biri | program olmadığın | gerçek kullanıcı | makine değil | gerçek ziyaretçi | insan mısınız
robot: robot | bot_ | botlar
check: doğrula | onayla | kanıtla | kontrol | emin | çöz | işaretle | tıkla | girin | basılı | tespit | algıla | şüphe | koru | tamamla | kaydır | ispat | gösterin | göster | taşı | seçin | sürükle
need: etkinleştir | devre dışı | gerek | açın | açık | kapalı | çalışma | zorunlu | ihtiyaç | etkin
odd: olağandışı | olağan dışı | şüpheli | çok fazla | otomatik | zararlı | anormal | aşırı | sıra dışı | sıradışı | alışılmadık | çok hızlı | kısa sürede | çok sayıda | yavaş | aşıldı | bu kadar çok | kısa süre | çok sık | fazla
gear: tarayıcı | bağlantı | ağınız | ağından | ağ_ | istek | talep | trafik | etkinlik | davranış | cihaz | isteği | sunucu | ziyaret | güvenlik duvarı | adresiniz | ip adres
shut: engellen | reddedil | yasak | kısıtlan | kısıtlı | izniniz yok | yetkiniz yok | erişemez | sınırl | izin verilm | yetki | durduruld | reddetti | aştınız
web: sayfa | site | sunucu | içeri | erişim | kaynak | hizmet
label: erişim engellendi | erişim reddedildi | erişim yasak | erişim kısıtlandı | erişiminiz engellendi | engellendiniz | yetkisiz erişim | istek engellendi | erişim izni yok | erişiminiz
checking: kontrol ediyoruz | doğruluyoruz | kontrol ediliyor | doğrulanıyor | güvenlik kontrolü | güvenlik doğrulaması | emin oluyoruz | emin olmamız | kontrol etmemiz | denetleniyor | inceliyoruz | sağlanırken | kontrol edilirken
login: giriş yap | oturum aç | hesab | üye girişi | şifre | parola
view: görmek için | görüntülemek için | erişmek için | devam etmek için | gerekli | gerekir | yalnızca | sadece | gerekmektedir
ask: lütfen | devam etmek için | önce | bekleyin | bekle_ | saniye | tekrar | yeniden | bir adım | yenile | dakika
you: siz | sizin | tarayıcınız | tarayıcın | ağınız | bağlantınız | adresiniz | olduğunuz | olmadığınız | değilim | erişiminiz | cihazınız | sizden | olduğunu | olmadığını
we: ediyoruz | ettik
geo: ülkenizde | bölgenizde | yasal nedenler | ülkenizden | bulunduğunuz
do: doğrulayın | etkinleştirin | kanıtlayın | işaretleyin | çözün | tıklayın | açın | girin
gone: kullanılamıyor | mevcut değil | gösteremiyoruz | sunulmamaktadır | erişilemiyor
blocker: reklam engelleyici
riddle: yapboz | resimde | görseldeki | karakterleri | kutuyu | kaydırıcı | harfleri | bulmaca | bilmece | tüm resim | tüm görsel
lack: destekle | izin | engellen | olmadan
attack: saldırı
browser: tarayıcı | bağlantı
go: devam etmek için | önce | bir adım | girmeden | bilmemiz için
person: insan | kişi
program: yazılım | program | makine | bilgisayar | robot
taken: algılandı | tespit | tanımlandı | benziyor | işaretlendi
""",
    "ja": """
proof: ロボットでは | ロボットでない | ボットでは | 人間である | 人間ですか | あなたは人間 | 人間か | ロボットですか | 機械では | 人間による | 私は人間 | 本人確認のため | 人であること | 人が操作 | 生身の | プログラムでは | 人間のお客様 | 人間が操作 | 機械ではない | 実在の人 | 実際の訪問者 | 本物の | 実際のユーザー
captcha: 画像認証 | キャプチャ認証
robot: ロボット | ボット | スクレイピング
script: スクリプト
check: 確認 | 証明 | 認証 | 検証 | チェック | 解いて | クリック | 入力 | 検出 | 検知 | 長押し | 防ぐ | 保護 | 判断 | 疑 | 動かし | 示し | 選択 | お示し | スライド | 当てはめ
need: 有効 | 無効 | 必要 | オン | オフ | 使用でき | 利用でき | 動作しま
odd: 通常と異なる | 通常とは異なる | 不審 | 異常 | 不正 | 多すぎ | 自動化 | 疑わしい | 過剰 | 大量 | 短時間 | 頻繁 | 集中 | 速すぎ | 短い時間 | 多くの | 多数の | ゆっくり | 超え | 大量の | 繰り返し | 不審な操作 | 不審な動き | 不審な活動
gear: ブラウザ | 接続 | ネットワーク | リクエスト | トラフィック | アクセス | 挙動 | 端末 | デバイス | 通信 | 要求 | サーバー | ファイアウォール | ipアドレス | 操作
shut: 拒否 | ブロック | 制限 | 禁止 | 遮断 | 権限がありません | 権限がない | 許可されて | 停止 | 拒否しました | 超えました
web: ページ | サイト | サーバー | コンテンツ | アクセス | サービス
label: アクセスが拒否 | アクセスは拒否 | アクセス拒否 | アクセスが制限 | アクセス制限 | アクセスがブロック | アクセスが禁止 | ブロックされました | アクセス権限がありません | アクセスできません | アクセスが遮断
checking: 確認しています | 確認中 | 検証しています | 検証中 | チェックしています | チェック中 | セキュリティ確認 | セキュリティチェック | セキュリティの確認 | 安全性を確認 | 認証中 | 検査 | 確認が完了
login: ログイン | サインイン | アカウント | パスワード
view: 閲覧するには | 表示するには | 見るには | 続けるには | 続行するには | ご覧になるには | 必要 | のみ | 利用するには | アクセスするには
ask: ください | 続けるには | 続行 | 進むには | お待ち | しばらく | 少々 | 数秒 | 再試行 | 再読み込み | もう一度 | あと一歩 | 前に
you: お使いの | ご利用の | お客様 | あなた | ください | ご確認 | ご覧の | 私は
we: しております | しています
geo: お住まいの | お客様の国 | お客様の地域 | ご利用の地域 | 法的な理由 | 地域では
gone: ご利用いただけません | ご覧いただけません | 利用できません | 表示できません
blocker: 広告ブロック
riddle: パズル | 画像 | 文字を | スライダー | チェックボックス | 信号機 | 画像をすべて | すべての画像
lack: 対応して | 許可 | ブロック
attack: 攻撃
browser: ブラウザ | 接続
go: 続けるには | 続行 | 進むには | もう一歩 | あと一歩 | 前に | アクセスするには | 確かめる
person: 人間 | 人が | 人で
program: ソフト | プログラム | 機械 | コンピュータ | ロボット
taken: 判定 | 認識 | みなされ | 判断
""",
    "zh": """
proof: 不是机器人 | 不是機器人 | 非机器人 | 非機器人 | 是真人 | 为真人 | 為真人 | 是人类 | 是人類 | 人类还是 | 真实用户 | 真人用户 | 人机验证 | 人機驗證 | 人机识别 | 是否为机器人 | 人工操作 | 真人操作 | 真实访客 | 本人操作 | 不是机器 | 不是機器 | 机器操作 | 真人 | 真正的人 | 不是程序 | 活人 | 由人
captcha: 验证码 | 驗證碼
robot: 机器人 | 機器人 | 自动程序 | 爬虫 | 机器程序 | 自動程式
script: 脚本 | 腳本
check: 验证 | 驗證 | 确认 | 確認 | 证明 | 證明 | 检查 | 檢查 | 勾选 | 勾選 | 点击 | 點擊 | 输入 | 輸入 | 拖动 | 检测 | 偵測 | 完成 | 滑动 | 按住 | 防止 | 防范 | 怀疑 | 识别 | 選取 | 拖動 | 移动 | 选择 | 滑到
need: 启用 | 啟用 | 禁用 | 停用 | 开启 | 開啟 | 打开 | 关闭 | 需要 | 必须 | 必須 | 无法 | 無法 | 未启用
odd: 异常 | 異常 | 可疑 | 过于频繁 | 過於頻繁 | 过多 | 過多 | 太多 | 自动化 | 恶意 | 惡意 | 不寻常 | 不尋常 | 太频繁 | 频率过高 | 太快 | 频繁 | 短时间 | 短時間 | 大量 | 过快 | 過快 | 超过 | 超出 | 频率 | 很多 | 过高 | 操作异常 | 可疑活动
gear: 浏览器 | 瀏覽器 | 连接 | 連線 | 网络 | 網路 | 请求 | 請求 | 流量 | 活动 | 行为 | 行為 | 设备 | 裝置 | 操作 | 访问 | 服务器 | 伺服器 | 防火墙 | 防火牆 | 速度 | ip地址 | 您的地址 | ip位址
shut: 拒绝 | 拒絕 | 禁止 | 阻止 | 封锁 | 封鎖 | 限制 | 屏蔽 | 无权 | 無權 | 没有权限 | 沒有權限 | 被拦截 | 拦截 | 封禁 | 受限 | 暂停 | 無法存取 | 无法访问 | 拒绝了 | 超出 | 超过
web: 页面 | 頁面 | 网站 | 網站 | 网页 | 網頁 | 服务器 | 伺服器 | 内容 | 內容 | 访问 | 存取 | 造訪 | 站点 | 服务
label: 访问被拒绝 | 拒绝访问 | 禁止访问 | 访问受限 | 访问被阻止 | 访问被禁止 | 无权访问 | 访问限制 | 存取遭拒 | 拒絕存取 | 存取被拒 | 訪問被拒 | 您已被阻止 | 您已被封锁 | 请求被拦截 | 访问过于频繁 | 无法访问 | 访问已被 | 暂时无法访问
checking: 正在检查 | 正在验证 | 正在檢查 | 正在驗證 | 正在确认 | 正在检测 | 安全检查 | 安全验证 | 安全驗證 | 安全檢查 | 进行验证 | 检查您的 | 正在核实 | 安全检测 | 检测中 | 验证中
login: 登录 | 登入 | 账号 | 帳號 | 密码 | 账户
view: 查看 | 访问 | 浏览 | 继续 | 繼續 | 后才能 | 后方可 | 需要 | 仅限 | 才能 | 後才能
ask: 请 | 請 | 继续 | 繼續 | 稍候 | 稍等 | 等待 | 稍后 | 稍後 | 重试 | 重試 | 刷新 | 几秒 | 幾秒 | 片刻 | 秒
you: 您 | 你 | 请 | 請
we: 我们 | 我們
geo: 您所在的 | 您的国家 | 您的地区 | 您的國家 | 您的地區 | 法律原因 | 所在地区 | 所在地區
gone: 不可用 | 无法提供 | 無法提供 | 无法显示 | 不提供
blocker: 广告拦截 | 广告屏蔽 | 廣告攔截
riddle: 滑块 | 拼图 | 拼圖 | 图片中 | 圖片中 | 滑塊 | 图中 | 字符 | 方框 | 复选框 | 红绿灯 | 滑动 | 所有图片 | 所有圖片 | 所有图像
lack: 支持 | 支援 | 允许
attack: 攻击 | 攻擊
browser: 浏览器 | 瀏覽器 | 连接 | 連線
go: 继续 | 繼續 | 之前 | 还差一步 | 还有一步 | 才能访问 | 后访问 | 让我们知道
person: 真人 | 人类 | 是人 | 活人
program: 程序 | 程式 | 软件 | 軟體 | 机器 | 機器
taken: 识别为 | 判定为 | 被识别 | 视为 | 看起来 | 被认为 | 判定為
""",
    "ko": """
proof: 로봇이 아 | 로봇이 아닙 | 로봇 아님 | 봇이 아 | 사람인지 | 사람임을 | 사람이신지 | 인간임을 | 인간인지 | 실제 사용자 | 로봇인지 | 로봇입니까 | 실제 사람 | 사람입니까 | 기계가 아 | 기계가 | 진짜 사람 | 프로그램이 아 | 사람이 맞 | 실제 방문자
robot: 로봇 | 봇 | 자동 입력 | 자동등록 | 매크로
captcha: 보안문자 | 보안 문자 | 캡차 | 캡챠
script: 자바스크립트 | 스크립트
check: 확인 | 증명 | 인증 | 검증 | 체크 | 클릭 | 입력 | 감지 | 탐지 | 풀어 | 누르 | 방지 | 보호 | 의심 | 해결 | 완료 | 검사 | 보여 | 움직 | 옮겨 | 선택 | 맞춰 | 밀어
need: 활성화 | 비활성화 | 필요 | 켜 | 꺼져 | 사용하도록 | 사용할 수 | 작동 | 설정
odd: 비정상 | 의심 | 너무 많 | 자동화 | 악성 | 이상 | 과도 | 평소와 다른 | 수상 | 많은 요청 | 특이 | 너무 빠 | 짧은 시간 | 많은 | 초과 | 천천히 | 빈번 | 반복
gear: 브라우저 | 연결 | 네트워크 | 요청 | 트래픽 | 활동 | 행동 | 기기 | 접속 | 서버 | 방화벽 | 방문 | ip 주소
shut: 거부 | 차단 | 제한 | 금지 | 권한이 없 | 할 수 없 | 막혔 | 허용되지 | 중단 | 거부했 | 초과했
web: 페이지 | 사이트 | 서버 | 콘텐츠 | 접근 | 액세스 | 접속 | 서비스
label: 접근이 거부 | 접근 거부 | 액세스가 거부 | 액세스 거부 | 접속이 차단 | 접속 차단 | 접근이 차단 | 접근 차단 | 접근이 제한 | 접근 제한 | 차단되었습니다 | 접근 권한이 없 | 접속이 제한 | 액세스가 차단 | 접속이 거부
checking: 확인하고 있 | 확인 중 | 확인하는 중 | 검사 중 | 검사하고 있 | 검증 중 | 점검 | 보안 확인 | 보안 검사 | 보안 인증 | 검토
login: 로그인 | 계정 | 비밀번호 | 회원
view: 보려면 | 보시려면 | 이용하려면 | 접근하려면 | 계속하려면 | 필요 | 전용 | 이용하시려면 | 후 이용
ask: 주세요 | 주십시오 | 바랍니다 | 하십시오 | 하세요 | 계속 | 기다려 | 잠시 | 다시 시도 | 새로고침 | 초 | 진행
you: 주세요 | 주십시오 | 바랍니다 | 귀하 | 고객님 | 사용자 | 당신 | 하십시오 | 하세요 | 회원님
we: 하고 있습니다 | 되었습니다
geo: 거주 지역 | 귀하의 국가 | 귀하의 지역 | 해당 국가 | 해당 지역 | 법적인 이유 | 법적 이유
gone: 이용할 수 없 | 볼 수 없 | 제공되지
blocker: 광고 차단
riddle: 퍼즐 | 그림 | 이미지 | 슬라이더 | 체크박스 | 문자를 | 글자를 | 상자 | 모든 이미지 | 모든 사진
lack: 지원 | 허용 | 차단
attack: 공격
browser: 브라우저 | 연결
go: 계속 | 전에 | 한 단계 | 진행 | 들어가 | 알 수 있도록
person: 사람 | 인간
program: 프로그램 | 소프트웨어 | 기계 | 로봇
taken: 판단 | 인식 | 간주 | 판정 | 식별
""",
    "ar": """
proof: لست روبوت | لست برنامج | لست آلة | أنك إنسان | أنك بشر | أنا إنسان | إنسان أم | أنك شخص حقيقي | لست بوت | هل أنت إنسان | هل أنت روبوت | أنك لست | مستخدم حقيقي | لست حاسوب | شخص حقيقي | إنسان حقيقي | إنسانا | بشر | لست برنامجا | زائر حقيقي
captcha: كابتشا | رمز التحقق
robot: روبوت | بوت
script: جافا سكريبت | جافاسكريبت | جافا سكربت | جافاسكربت
check: تحقق | تأكد | أكد | تأكيد | إثبات | أثبت | حل | اضغط | انقر | أدخل | اكتشف | رصد | نشتبه | حماية | أكمل | إكمال | حرك | اسحب | اختر | أظهر | فحص | اكتب
need: تفعيل | فعل | تعطيل | معطل | يتطلب | يلزم | يحتاج | تمكين | لا يعمل | مطلوب | تشغيل
odd: غير معتاد | غير عادي | مشبوه | مريب | كثير من | العديد من | ضار | غير طبيعي | آلية | كبير من | بسرعة | وقت قصير | كثيرة | عدد كبير | تجاوز | متكررة | فترة قصيرة
gear: متصفح | اتصال | شبكت | الشبكة | طلبات | حركة | نشاط | سلوك | جهاز | زيارات | طلب | الخادم | خادم | جدار | عنوانك
shut: رفض | حظر | محظور | منع | ممنوع | مقيد | تقييد | ليس لديك إذن | غير مصرح | لا تملك | غير مسموح | صلاحية | لا يمكنك | رفض الخادم | تجاوزت
web: صفحة | موقع | خادم | محتوى | وصول | خدمة | دخول
label: تم رفض الوصول | الوصول مرفوض | الوصول محظور | تم حظر الوصول | تم حظرك | الوصول ممنوع | رفض الوصول | الدخول ممنوع | الوصول مقيد | غير مصرح | تم تقييد الوصول | وصول مرفوض
checking: جار التحقق | جاري التحقق | نتحقق | يتم التحقق | جارٍ التحقق | فحص أمني | التحقق الأمني | نتأكد | جاري فحص | جار فحص | التحقق من المتصفح | التحقق من متصفح | فحص
login: تسجيل الدخول | سجل الدخول | سجّل الدخول | حساب | كلمة المرور
view: لعرض | لرؤية | لمشاهدة | للوصول | للمتابعة | يجب | فقط | لتصفح
ask: يرجى | من فضلك | الرجاء | للمتابعة | قبل | انتظر | لحظة | لحظات | ثوان | حاول | إعادة | تحديث | للاستمرار
you: يرجى | من فضلك | الرجاء | متصفحك | شبكتك | عنوانك | أنك | لديك | جهازك | اتصالك | أنت | لست
we: لاحظنا | رصدنا | نحن
geo: بلدك | منطقتك | أسباب قانونية | دولتك
gone: غير متاح | غير متوفر | لا يمكننا
blocker: مانع الإعلانات | حاجب الإعلانات
riddle: اللغز | الصورة | شريط التمرير | الأحرف | المربع | أحجية | الرموز | لغز | جميع الصور | كل الصور
lack: السماح | بدون
attack: هجوم
browser: متصفح | اتصال
go: للمتابعة | قبل | للاستمرار | للوصول | للدخول | لنعرف
person: إنسان | شخص | بشر
program: برنامج | آلة | حاسوب | روبوت
taken: تصنيف | تعرف | اعتبر | يبدو | تحديد
""",
}
