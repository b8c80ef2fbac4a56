"""Words and examples of the room ``contacts``."""

from __future__ import annotations

from cleaner.rules._book import book

HEADING = book("""
    en contact us; get in touch; contact info; contact information; contact details; contact the newsroom; contact the editor; contact the editorial team; how to contact us; our contacts; send us an email; email us; write to us; call us; contact form; press contact; media contact; media contacts; press contacts; contact person
    de kontakt; kontaktieren sie uns; kontakt zur redaktion; so erreichen sie uns; kontaktformular; schreiben sie uns; redaktionskontakt; pressekontakt; kontaktdaten; ansprechpartner; impressum und kontakt; kontakt aufnehmen
    fr nous contacter; contactez-nous; contact; contacts; contacter la rédaction; nous écrire; contact presse; écrivez-nous; formulaire de contact; coordonnées
    es contacto; contáctanos; contáctenos; contactar; contacte con nosotros; datos de contacto; escríbenos; póngase en contacto; contacto de prensa; contacta con nosotros
    it contatti; contattaci; contatto; scrivici; contatta la redazione; contatti stampa; scrivi alla redazione; contattateci
    pt contato; contacto; fale conosco; contatos; entre em contato; contacte-nos; fale connosco; escreva para nós; contato da redação; contactos
    nl contact; neem contact op; contactgegevens; contact opnemen; contacteer ons; contact met de redactie; mail de redactie; perscontact
    pl kontakt; skontaktuj się z nami; kontakt z redakcją; napisz do nas; dane kontaktowe; kontakt dla mediów
    ru контакты; контактная информация; связаться с нами; обратная связь; написать нам; контакты редакции; напишите нам; связаться с редакцией; наши контакты
    uk контакти; контактна інформація; зв'язатися з нами; зворотний зв'язок; написати нам; контакти редакції; напишіть нам; наші контакти
    cs kontakt; kontakty; kontaktujte nás; napište nám; kontakt na redakci; kontaktní údaje
    ro contact; contactează-ne; contactați-ne; date de contact; scrie-ne; contactează redacția
    hu kapcsolat; elérhetőségek; elérhetőség; lépjen kapcsolatba velünk; írjon nekünk; kapcsolatfelvétel; írj nekünk; szerkesztőségi elérhetőségek
    el επικοινωνία; επικοινωνήστε μαζί μας; στοιχεία επικοινωνίας; γράψτε μας; επικοινωνήστε; φόρμα επικοινωνίας
    tr iletişim; bize ulaşın; bize yazın; iletişim bilgileri; bizimle iletişime geçin; künye ve iletişim; iletişim formu; künye
    ar اتصل بنا; تواصل معنا; للتواصل; للتواصل معنا; معلومات الاتصال; راسلنا; اتصلوا بنا; للاتصال بنا
    fa تماس با ما; ارتباط با ما; اطلاعات تماس; تماس با تحریریه; راه‌های ارتباطی; راه های ارتباطی
    he צור קשר; צרו קשר; יצירת קשר; כתבו לנו; פרטי התקשרות; דברו איתנו; פנו אלינו
    hi संपर्क करें; हमसे संपर्क करें; संपर्क; हमें लिखें; संपर्क सूत्र; हमसे जुड़ें
    zh 联系我们; 聯絡我們; 联系方式; 聯繫我們; 联络我们; 联系电话; 与我们联系; 聯絡資訊; 联系编辑部
    ja お問い合わせ; お問合せ; お問い合わせ先; お問い合わせはこちら; 問い合わせ; 連絡先; お問い合わせフォーム; 編集部への連絡; ご意見・お問い合わせ
    ko 문의; 연락처; 문의하기; 고객센터; 제휴문의; 광고문의; 기사제보; 찾아오시는 길; 오시는 길; 제휴 문의; 광고 문의; 이메일 문의
    vi liên hệ; liên hệ với chúng tôi; thông tin liên hệ; liên hệ tòa soạn; liên hệ toà soạn; liên lạc; liên hệ chúng tôi
    id hubungi kami; kontak; kontak kami; informasi kontak; kontak redaksi; hubungi redaksi
    sv kontakt; kontakta oss; kontakta redaktionen; kontaktuppgifter; kontaktinformation; hör av dig; mejla redaktionen; mejla oss
    da kontakt; kontakt os; kontakt redaktionen; kontaktoplysninger; skriv til os; kontaktinformation
    no kontakt; kontakt oss; kontakt redaksjonen; kontaktinformasjon; skriv til oss; ta kontakt
    fi ota yhteyttä; yhteystiedot; ota yhteyttä toimitukseen; yhteydenotto; lähetä palautetta; ota meihin yhteyttä
""")

HEADING_ROWS = """
        en - Contact us
        en | Contact us
        en | Contact with the mainland was lost
        de - Kontakt zur Redaktion
        de | Kontakt
        fr - Nous contacter
        es - Contáctanos
        it - Contatti
        pt - Fale conosco
        nl - Contactgegevens
        pl - Napisz do nas
        ru - Контакты редакции
        uk - Контактна інформація
        cs - Kontakt na redakci
        ro - Contactează-ne
        hu - Elérhetőségek
        el - Επικοινωνία
        tr - Bize Ulaşın
        ar - اتصل بنا
        fa - تماس با ما
        he - צור קשר
        hi - हमसे संपर्क करें
        zh - 联系我们
        ja - お問い合わせ
        ko - 기사제보
        vi - Liên hệ tòa soạn
        id - Hubungi Kami
        sv - Kontakta oss
        da - Kontakt os
        no - Kontakt oss
        fi - Ota yhteyttä
"""

OFFICE = book("""
    en editorial office: {text}; address of the editorial office: {text}; newsroom address: {text}; editorial office address: {text}; registered office: {text}; registered address: {text}; our address: {text}; mailing address: {text}; head office: {text}
    de anschrift der redaktion: {text}; redaktionsanschrift: {text}; adresse der redaktion: {text}; verlagsanschrift: {text}; postanschrift: {text}; hausanschrift: {text}
    fr adresse de la rédaction : {text}; siège social : {text}; adresse postale : {text}; adresse de la rédaction: {text}; siège social: {text}
    es dirección de la redacción: {text}; domicilio social: {text}; sede social: {text}; dirección postal: {text}
    it sede legale: {text}; indirizzo della redazione: {text}; sede della redazione: {text}; redazione e sede legale: {text}
    pt endereço da redação: {text}; sede social: {text}; morada da redação: {text}; sede da redação: {text}
    nl redactieadres: {text}; postadres: {text}; adres van de redactie: {text}; bezoekadres: {text}
    pl adres redakcji: {text}; siedziba redakcji: {text}; adres wydawcy: {text}; telefon do redakcji: {text}
    ru адрес редакции: {text}; телефон редакции: {text}; электронная почта редакции: {text}; адрес электронной почты редакции: {text}; юридический адрес: {text}; почта редакции: {text}; e-mail редакции: {text}; тел. редакции: {text}; адрес учредителя: {text}
    uk адреса редакції: {text}; телефон редакції: {text}; електронна пошта редакції: {text}; юридична адреса: {text}; пошта редакції: {text}; e-mail редакції: {text}
    cs adresa redakce: {text}; sídlo redakce: {text}; sídlo společnosti: {text}; telefon redakce: {text}
    ro adresa redacției: {text}; sediul redacției: {text}; sediul social: {text}; telefon redacție: {text}
    hu a szerkesztőség címe: {text}; szerkesztőség címe: {text}; kiadó címe: {text}; a kiadó címe: {text}
    el διεύθυνση σύνταξης: {text}; έδρα εταιρείας: {text}; ταχυδρομική διεύθυνση: {text}; έδρα: {text}
    tr yazı işleri adresi: {text}; merkez adres: {text}; yönetim yeri: {text}; tebligat adresi: {text}; haber merkezi adresi: {text}
    ar عنوان التحرير: {text}; العنوان البريدي: {text}; مقر التحرير: {text}; عنوان المكتب: {text}
    fa نشانی تحریریه: {text}; آدرس دفتر: {text}; نشانی دفتر: {text}; تلفن تحریریه: {text}
    he כתובת המערכת: {text}; טלפון המערכת: {text}; כתובת למשלוח דואר: {text}
    hi संपादकीय कार्यालय: {text}; पंजीकृत कार्यालय: {text}; कार्यालय का पता: {text}
    zh 编辑部地址: {text}; 公司地址: {text}; 联系地址: {text}; 社址: {text}; 编辑部电话: {text}; 报社地址: {text}; 公司地址:{text}; 联系地址:{text}; 聯絡地址:{text}; 总机电话:{text}; 举报电话:{text}; 违法和不良信息举报电话:{text}
    ja 編集部所在地: {text}; 所在地・連絡先: {text}; 本社所在地: {text}; 編集部所在地:{text}; 本社所在地:{text}
    ko 주소 : {text}; 주소: {text}; 대표전화 : {text}; 대표전화: {text}; 전화 : {text}; 본사 주소 : {text}; 대표 전화 : {text}; 팩스 : {text}; 사업자등록번호 : {text}; 사업자등록번호: {text}; 등록번호 : {text}; 발행인 : {text}; 발행·편집인 : {text}; 발행/편집인 : {text}; 청소년보호책임자 : {text}; 제호 : {text}; 등록일자 : {text}
    vi địa chỉ tòa soạn: {text}; địa chỉ toà soạn: {text}; trụ sở tòa soạn: {text}; tòa soạn: {text}; toà soạn: {text}; trụ sở chính: {text}; điện thoại tòa soạn: {text}; đường dây nóng: {text}; trụ sở: {text}
    id alamat redaksi: {text}; kantor redaksi: {text}; telepon redaksi: {text}; email redaksi: {text}; alamat kantor: {text}
    sv redaktionens adress: {text}; postadress: {text}; besöksadress: {text}; tidningens adress: {text}
    da redaktionens adresse: {text}; postadresse: {text}; besøgsadresse: {text}
    no redaksjonens adresse: {text}; postadresse: {text}; besøksadresse: {text}
    fi toimituksen osoite: {text}; postiosoite: {text}; käyntiosoite: {text}; toimituksen puhelin: {text}
""")

OFFICE_ROWS = """
        en - Editorial office: 12 Pier Street, Port Ellis
        en | The editorial office was flooded
        de - Redaktionsanschrift: Musterweg 1, 12345 Musterstadt
        fr - Siège social : 1 rue de l'Exemple, Saint-Exemple
        es - Domicilio social: Calle Ejemplo 1
        it - Sede legale: Via Esempio 1
        pt - Sede da redação: Rua Exemplo 1
        nl - Bezoekadres: Voorbeeldstraat 1
        pl - Adres redakcji: ul. Przykładowa 1
        ru - Адрес редакции: ул. Примерная, 1
        uk - Адреса редакції: вул. Прикладна, 1
        cs - Adresa redakce: Příkladná 1
        ro - Adresa redacției: Str. Exemplu 1
        hu - A szerkesztőség címe: Példa utca 1
        el - Έδρα εταιρείας: Οδός Παραδείγματος 1
        tr - Yönetim Yeri: Örnek Cad. 1
        ar - عنوان التحرير: شارع المثال 1
        fa - نشانی دفتر: خیابان نمونه ۱
        he - כתובת המערכת: רחוב הדוגמה 1
        hi - पंजीकृत कार्यालय: उदाहरण मार्ग 1
        zh - 联系地址：例子路1号
        ja - 本社所在地：例市例町1
        ko - 주소 : 예시시 예시구 예시로 1
        ko | 주소를 옮긴 주민들
        vi - Địa chỉ tòa soạn: 1 phố Ví Dụ
        id - Alamat redaksi: Jalan Contoh 1
        sv - Besöksadress: Exempelgatan 1
        da - Redaktionens adresse: Eksempelvej 1
        no - Besøksadresse: Eksempelveien 1
        fi - Käyntiosoite: Esimerkkikatu 1
"""

#: Who answers for the publication, as its imprint says; after a label nobody in an interview has.
MASTHEAD = book("""
    de chefredaktion: {text}; verantwortlich im sinne des presserechts: {text}; anzeigenleitung: {text}; leserservice: {text}; herausgeber und verlag: {text}
    fr directeur de la publication : {text}; directrice de la publication : {text}; directeur de la publication: {text}; régie publicitaire : {text}; service abonnés : {text}
    es director general: {text}; directora general: {text}; registro de propiedad intelectual: {text}; propietario: {text}; edición número: {text}
    it direttore responsabile: {text}; direttrice responsabile: {text}; concessionaria di pubblicità: {text}; registrazione tribunale {text}; reg. tribunale {text}
    pt diretor responsável: {text}; editor responsável: {text}; jornalista responsável: {text}; departamento comercial: {text}; diretor de informação: {text}
    nl hoofdredactie: {text}; uitgever: {text}; advertenties: {text}; lezersservice: {text}
    pl redaktor naczelny: {text}; redaktor naczelna: {text}; wydawca: {text}; biuro reklamy: {text}; dział reklamy: {text}
    ru главный редактор: {text}; учредитель: {text}; учредители: {text}; издатель: {text}; отдел рекламы: {text}; по вопросам рекламы: {text}
    uk головний редактор: {text}; головна редакторка: {text}; засновник: {text}; засновники: {text}; видавець: {text}; відділ реклами: {text}
    cs šéfredaktor: {text}; šéfredaktorka: {text}; vydavatel: {text}; inzerce: {text}
    ro redactor-șef: {text}; redactor șef: {text}; publicitate: {text}; departament publicitate: {text}
    hu főszerkesztő: {text}; felelős kiadó: {text}; felelős szerkesztő: {text}; hirdetésfelvétel: {text}
    el ιδιοκτησία: {text}; διευθυντής σύνταξης: {text}; διευθύντρια σύνταξης: {text}; δικαιούχος domain name: {text}; νόμιμος εκπρόσωπος: {text}
    tr genel yayın yönetmeni: {text}; imtiyaz sahibi: {text}; sorumlu yazı işleri müdürü: {text}; reklam servisi: {text}
    ar رئيس التحرير: {text}; المدير المسؤول: {text}; للإعلان: {text}; قسم الإعلانات: {text}
    fa مدیر مسئول: {text}; صاحب امتیاز: {text}; صاحب امتیاز و مدیر مسئول: {text}; سازمان آگهی‌ها: {text}
    he עורך ראשי: {text}; עורכת ראשית: {text}; מחלקת מודעות: {text}; מחלקת מנויים: {text}
    id pemimpin redaksi: {text}; penanggung jawab: {text}; pemasangan iklan: {text}; bagian iklan: {text}
    vi tổng biên tập: {text}; phó tổng biên tập: {text}; liên hệ quảng cáo: {text}; giấy phép số: {text}; hotline quảng cáo: {text}
    sv ansvarig utgivare: {text}; chefredaktör och ansvarig utgivare: {text}; annonsavdelning: {text}; prenumerationsärenden: {text}
    da ansvarshavende chefredaktør: {text}; ansv. chefredaktør: {text}; annoncesalg: {text}; abonnementsservice: {text}
    no ansvarlig redaktør: {text}; sjefredaktør: {text}; ansvarlig redaktør og daglig leder: {text}; annonseavdeling: {text}
    fi päätoimittaja: {text}; vastaava päätoimittaja: {text}; kustantaja: {text}; ilmoitusmyynti: {text}; tilaajapalvelu: {text}
""")

MASTHEAD_ROWS = """
        de - Chefredaktion: Ida Kaimauer, Hafenstraße 1
        de | Die Chefredaktion: ein Zimmer mit Blick auf den Kai
        fr - Directeur de la publication : Luc Jetée
        es - Director general: Luis Muelle, edición del lunes
        it - Direttore responsabile: Anna Molo
        pt - Editor responsável: Rui Cais
        nl - Hoofdredactie: Mia Kade
        pl - Redaktor naczelny: Jan Molo
        ru - Главный редактор: Н. Причалова
        uk - Головний редактор: Н. Причалова
        cs - Šéfredaktor: Jan Mol
        ro - Redactor-șef: Ana Digu
        hu - Főszerkesztő: Móló Anna
        el - Διευθυντής Σύνταξης: Ν. Μόλος
        tr - Genel Yayın Yönetmeni: Deniz İskele
        ar - رئيس التحرير: سالم الميناوي
        fa - صاحب امتیاز و مدیر مسئول: بندر نو
        he - עורך ראשי: דן רציף
        id - Pemimpin Redaksi: Bahari Dermaga
        vi - Tổng biên tập: Lê Bến
        sv - Ansvarig utgivare: Maja Brygga
        da - Ansvarshavende chefredaktør: Ida Mole
        no - Ansvarlig redaktør: Liv Brygge
        fi - Päätoimittaja: Meri Laituri
        ru | Главный редактор ушёл в море
        sv | Ansvarig utgivare sedan 1951 är hamnens egen lots
"""

#: A newsroom's address in one line, which starts with a label that may be a speaker's in an interview.
NEWSROOM = book("""
    es redacción: {text}; publicidad: {text}; administración: {text}
    it redazione: {text}; pubblicità: {text}
    pt redação: {text}; redacção: {text}; publicidade: {text}
    de redaktion: {text}; anzeigen: {text}; verlag: {text}
    fr rédaction : {text}; rédaction: {text}; publicité : {text}
    nl redactie: {text}; adverteren: {text}
    pl redakcja: {text}; reklama: {text}
    cs redakce: {text}
    hu szerkesztőség: {text}
    sv redaktion: {text}; redaktionen: {text}; annons: {text}
    da redaktion: {text}; redaktionen: {text}
    no redaksjon: {text}; redaksjonen: {text}
    fi toimitus: {text}
    ru редакция: {text}; реклама: {text}
    uk редакція: {text}; реклама: {text}
    ro redacția: {text}; redacţia: {text}
    id redaksi: {text}; iklan: {text}
""")
