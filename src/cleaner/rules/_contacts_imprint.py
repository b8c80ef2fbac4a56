"""Notices of the room ``contacts``: the publisher's desks, its complaints' office and its imprint, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

#: A desk that only a publisher has, that readers are to call or to write to it, and how; or the words of an imprint in a row.
IMPRINT = groups("""
    en circulation enquiries, circulation queries, circulation inquiries, circulation department, circulation desk, newspaper delivery, missed delivery, delivery of the paper, subscription enquiries, subscription queries, subscriber services, advertising enquiries, advertising queries, advertising inquiries, editorial enquiries, editorial queries, syndication enquiries + call, email, e mail, phone, contact, write to, telephone, ring + our, customer care, customer service, enquiries, queries, inquiries, department
    en readers editor, press council, press ombudsman, press complaints, public editor, standards editor, editorial standards, editorial complaints, editorial code + make a complaint, report a complaint, complaint with our, complaints procedure, complaints policy, complaint about our, complaint about this + write to, contact, email, e mail, our, visit us, call, if you, you
    en news desk, newsdesk, newsroom, news team, editorial department + call the, contact the, call our, contact our, phone the, email the, call us, phone our, email our + visit us, press council, registered with, our address, p o box, our office, our offices
    de leserservice, aboservice, anzeigenabteilung, anzeigenannahme, leserbriefredaktion, leseranwalt, leseranwältin + telefon, telefonisch, tel, e mail, mail, rufen sie, schreiben sie, wenden sie sich, erreichen sie + zeitung, redaktion, abo, verlag, anzeigen, abonnement, unser*, zustellung
    fr service abonnés, service abonnements, service des abonnements, médiateur de la rédaction, médiatrice de la rédaction, régie publicitaire + contactez, écrivez, appelez, joindre, par téléphone, tél, par courriel, par mail + rédaction, abonnés, abonnements, du lundi, journalistique, publicité
    nl lezersservice, abonneeservice, bezorgklacht*, advertentieafdeling + bel, mail, telefoon, tel, contact, bereikbaar, telefonisch + krant, abonnement, redactie, bezorging, advertenties, abonnee*
    ru учредитель, учредители, свидетельство о регистрации, отдел рекламы, рекламный отдел, размещение рекламы, по вопросам рекламы + главный редактор, главного редактора, редакции, издания + телефон редакции, тел редакции, адрес редакции, почта редакции, e mail, mail, эл почта
    uk засновник, засновники, ідентифікатор медіа, свідоцтво про реєстрацію, відділ реклами, рекламний відділ, розміщення реклами, з питань реклами + головний редактор, головного редактора, редакції, видання + телефон редакції, тел редакції, адреса редакції, пошта редакції, e mail, mail, ел пошта
    tr imtiyaz sahibi*, sorumlu yazı işleri müdürü*, reklam servisi*, abone servisi* + genel yayın yönetmeni*, sorumlu müdür*, yayın türü*, reklam*, abone* + telefon*, tel, e posta*, adres*, faks
    fa صاحب امتیاز, سازمان آگهی‌ها, بخش آگهی + مدیر مسئول, مدیرمسئول, سردبیر, آگهی, تحریریه + تلفن, نشانی, آدرس, ایمیل, نمابر, پیامک
    zh 互联网新闻信息服务许可证, 违法和不良信息, 增值电信业务, 网上传播视听, 京icp备, 沪icp备, 广告热线, 广告刊登, 訂報專線, 廣告專線 + 举报电话, 举报邮箱, 许可证, 电话, 電話, 专線, 專線, 邮箱, 信箱, 编号 + 举报, 许可证, 备案, 广告, 廣告, 发行, 訂報, 編輯部, 编辑部, 报社, 報社
    ja 購読のお申し込み, 読者センター, 読者応答室, 広告掲載のお + 電話, 受付, フリーダイヤル, fax, メール + お問い合わせ, 受付時間, 平日, ください, 新聞社
    ko 청소년보호책임자*, 등록번호*, 사업자등록번호*, 통신판매업* + 발행인*, 발행·편집*, 발행 편집*, 편집인*, 대표전화*, 등록일*, 대표이사*, 고충처리인*
    vi giấy phép số, giấy phép hoạt động báo chí, giấy phép xuất bản, hotline quảng cáo, liên hệ quảng cáo + cấp ngày, bộ thông tin, bộ văn hóa, tòa soạn, toà soạn, tổng biên tập + điện thoại, email, hotline, địa chỉ, đt
""")

IMPRINT_ROWS = """
        en - For a missed delivery of the paper, call our customer service before ten in the morning.
        de - Fragen zur Zustellung? Der Leserservice der Küstenpost ist telefonisch bis 18 Uhr zu erreichen.
        fr - Service abonnés du Phare : contactez-nous par téléphone du lundi au vendredi.
        nl - Krant niet gekregen? De lezersservice is telefonisch bereikbaar, bel 055 0100.
        ru - Учредитель: ООО «Порт». Главный редактор: Н. Причалова. Телефон редакции: 555 01 00
        uk - Засновник: ТОВ «Порт». Головний редактор: Н. Причалова. Телефон редакції: 555 01 00
        tr - İmtiyaz sahibi: Liman Ltd. Genel Yayın Yönetmeni: Deniz İskele. Adres: Liman Sokak 1, telefon: 555 01 00
        fa - صاحب امتیاز و مدیر مسئول: بندر نو. تلفن تحریریه: ۵۵۵۰۱۰۰
        zh - 广告热线与发行部电话：555-0100，港口日报编辑部
        ja - 購読のお申し込みは読者センターへ。電話の受付時間は平日十時から。
        ko - 등록번호 : 예 00000 | 발행·편집인 : 김항구 | 대표전화 : 00-000-0000
        vi - Tòa soạn Báo Bến Cảng, 1 phố Cảng. Điện thoại: 555 0100. Liên hệ quảng cáo trong giờ.
        en | He took his complaint to the press council, which found for the newspaper after nine months.
        en | The circulation of the paper fell by a tenth, and its newsroom moved to a smaller street in the harbour.
        de | Der Presserat rügte die Zeitung am Montag, die Redaktion hatte den Namen des Fischers genannt.
        fr | Le service clients de la compagnie répondait par téléphone, mais jamais aux pêcheurs de l’île.
        es | La redacción tenía un teléfono y dos mesas, y el jefe de publicidad dormía en una de ellas.
        ru | Главный редактор газеты сообщил, что редакция переезжает в порт, и никто не стал спорить.
        zh | 编辑部设在港口旁的一栋老楼里，总编辑每天骑车上班，三十年没有换过电话。
"""
