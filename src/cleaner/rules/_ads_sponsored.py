"""The words for content that somebody paid for."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
SPONSORED = Words(
    en=["sponsored content", "sponsored", "sponsored post", "sponsored article", "sponsored by", "sponsored stories",
        "sponsored links", "sponsor content", "paid content", "paid post", "paid partnership", "paid for by",
        "partner content", "content from our partners", "from our partners", "promoted", "promoted content",
        "promoted stories", "promoted links", "brand content", "branded content", "commercial content",
        "commercial feature", "advertorial", "advertiser content", "native ad", "in partnership with",
        "presented by", "a message from our sponsor", "sponsored by {name}", "presented by {name}",
        "paid for by {name}", "in partnership with {name}"],
    de=["gesponsert", "gesponserter inhalt", "gesponserter beitrag", "gesponserte inhalte", "gesponsert von",
        "bezahlter inhalt", "bezahlter beitrag", "bezahlte anzeige", "bezahlte werbung", "bezahlte partnerschaft",
        "entgeltliche einschaltung", "entgeltliche kooperation", "anzeigensonderveröffentlichung",
        "sonderveröffentlichung", "werbebeitrag", "partnerinhalt", "präsentiert von", "in kooperation mit",
        "gesponsert von {name}", "präsentiert von {name}", "in kooperation mit {name}"],
    fr=["contenu sponsorisé", "contenus sponsorisés", "sponsorisé", "article sponsorisé", "contenu partenaire",
        "contenu de marque", "publi-rédactionnel", "publirédactionnel", "publireportage", "publi-reportage",
        "partenariat rémunéré", "liens sponsorisés", "en partenariat avec", "contenu proposé par", "proposé par",
        "sponsorisé par {name}", "en partenariat avec {name}", "contenu proposé par {name}"],
    es=["contenido patrocinado", "contenidos patrocinados", "patrocinado", "patrocinado por", "artículo patrocinado",
        "contenido de marca", "contenido promocionado", "promocionado", "contenido ofrecido por", "ofrecido por",
        "publirreportaje", "publinota", "espacio patrocinado", "enlaces patrocinados", "en colaboración con",
        "patrocinado por {name}", "ofrecido por {name}", "en colaboración con {name}"],
    it=["contenuto sponsorizzato", "contenuti sponsorizzati", "sponsorizzato", "sponsorizzato da",
        "articolo sponsorizzato", "informazione pubblicitaria", "contenuto promozionale", "messaggio promozionale",
        "publiredazionale", "link sponsorizzati", "offerto da", "in collaborazione con", "sponsorizzato da {name}",
        "in collaborazione con {name}"],
    pt=["conteúdo patrocinado", "patrocinado", "patrocinado por", "conteúdo de marca", "conteúdo publicitário",
        "conteúdo pago", "publieditorial", "publirreportagem", "informe publicitário", "parceria paga",
        "links patrocinados", "apresentado por", "oferecido por", "oferecimento", "patrocinado por {name}",
        "apresentado por {name}", "oferecido por {name}"],
    nl=["gesponsorde inhoud", "gesponsorde content", "gesponsord", "gesponsord bericht", "gesponsord door",
        "partnerbijdrage", "partnerartikel", "betaalde inhoud", "in samenwerking met", "aangeboden door",
        "gesponsord door {name}", "in samenwerking met {name}", "aangeboden door {name}"],
    pl=["artykuł sponsorowany", "materiał sponsorowany", "tekst sponsorowany", "treść sponsorowana",
        "treści sponsorowane", "sponsorowane", "materiał partnera", "materiał partnerski", "artykuł partnerski",
        "materiał promocyjny", "materiał reklamowy", "partner materiału", "współpraca reklamowa",
        "płatna współpraca", "linki sponsorowane"],
    ru=["партнерский материал", "партнёрский материал", "спонсорский материал", "рекламный материал",
        "партнерский проект", "партнёрский проект", "спецпроект", "промо", "промоматериал", "новости партнеров",
        "новости партнёров", "новости компаний", "при поддержке", "при поддержке {name}"],
    uk=["партнерський матеріал", "партнерський проєкт", "рекламний матеріал", "спонсорський матеріал",
        "матеріал партнера", "спецпроєкт", "промо", "новини партнерів", "новини компаній", "за підтримки",
        "за підтримки {name}"],
    cs=["komerční sdělení", "reklamní sdělení", "sponzorováno", "sponzorovaný článek", "sponzorovaný obsah",
        "komerční článek", "komerční obsah", "partnerský obsah", "pr článek", "placená inzerce",
        "placená spolupráce"],
    ro=["conținut sponsorizat", "sponsorizat", "articol sponsorizat", "conținut plătit", "conținut promoțional",
        "publireportaj", "articol susținut de", "material susținut de", "articol susținut de {name}",
        "material susținut de {name}"],
    hu=["szponzorált tartalom", "szponzorált", "támogatott tartalom", "támogatott cikk", "fizetett tartalom",
        "fizetett hirdetés", "pr-cikk", "pr cikk", "promóció"],
    el=["χορηγούμενο περιεχόμενο", "χορηγούμενο", "χορηγούμενο άρθρο", "προωθούμενο περιεχόμενο", "προωθούμενο",
        "με την υποστήριξη"],
    tr=["sponsorlu içerik", "sponsorlu", "sponsorlu haber", "sponsorlu bağlantılar", "bu bir ilandır",
        "bu bir reklamdır", "tanıtım"],
    ar=["محتوى ممول", "محتوى إعلاني", "محتوى مدفوع", "محتوى تسويقي", "محتوى برعاية", "إعلان ممول", "ممول",
        "مادة إعلانية", "برعاية", "شراكة مدفوعة"],
    fa=["رپورتاژ آگهی", "رپرتاژ آگهی", "محتوای تبلیغاتی", "مطلب تبلیغاتی", "رپورتاژ", "اسپانسر"],
    he=["תוכן ממומן", "תוכן שיווקי", "תוכן מקודם", "תוכן פרסומי", "ממומן", "מודעה ממומנת", "בשיתוף", "בחסות"],
    hi=["प्रायोजित सामग्री", "प्रायोजित", "प्रायोजित लेख", "स्पॉन्सर्ड", "स्पॉन्सर्ड कंटेंट"],
    zh=["赞助内容", "贊助內容", "赞助商内容", "推广内容", "商业推广", "商業推廣", "广告推广", "廣編特輯", "廣編"],
    ja=["スポンサードコンテンツ", "スポンサーリンク", "スポンサードリンク", "スポンサー", "タイアップ", "タイアップ広告", "記事広告", "提供記事", "広告特集", "広告企画"],
    ko=["스폰서 콘텐츠", "스폰서링크", "스폰서", "협찬", "제휴 콘텐츠", "유료 광고 포함", "기획광고", "광고특집", "파워링크"],
    vi=["nội dung tài trợ", "bài viết tài trợ", "tin tài trợ", "được tài trợ", "tài trợ", "nội dung quảng cáo",
        "thông tin doanh nghiệp"],
    id=["konten bersponsor", "artikel bersponsor", "bersponsor", "konten sponsor", "konten promosi",
        "konten berbayar", "disponsori", "disponsori oleh"],
    sv=["sponsrat innehåll", "sponsrad", "sponsrad artikel", "sponsrat inlägg", "annonssamarbete",
        "betalt samarbete", "reklamsamarbete", "kommersiellt samarbete", "betald annons", "i samarbete med",
        "i samarbete med {name}", "annons från {name}"],
    da=["sponsoreret indhold", "sponsoreret", "sponsoreret artikel", "annoncørbetalt indhold", "betalt indhold",
        "betalt samarbejde", "kommercielt indhold", "kommercielt samarbejde", "i samarbejde med",
        "i samarbejde med {name}"],
    no=["sponset innhold", "sponset", "sponset artikkel", "betalt innhold", "betalt samarbeid",
        "kommersielt innhold", "betalt annonse", "i samarbeid med", "i samarbeid med {name}"],
    fi=["kaupallinen yhteistyö", "kaupallinen sisältö", "sponsoroitu sisältö", "sponsoroitu", "maksettu sisältö",
        "maksettu yhteistyö", "mainossisältö", "mainosyhteistyö", "kumppanisisältö"],
)
# fmt: on

SPONSORED_ROWS = """
        en - Sponsored by Harbour Coffee
        de - Gesponsert
        fr - Contenu sponsorisé
        es - Contenido patrocinado
        it - Contenuto sponsorizzato
        pt - Conteúdo patrocinado
        nl - Gesponsorde inhoud
        pl - Artykuł sponsorowany
        ru - Партнерский материал
        uk - Партнерський матеріал
        cs - Komerční sdělení
        ro - Conținut sponsorizat
        hu - Szponzorált tartalom
        el - Χορηγούμενο περιεχόμενο
        tr - Sponsorlu içerik
        ar - محتوى ممول
        fa - رپورتاژ آگهی
        he - תוכן ממומן
        hi - प्रायोजित सामग्री
        zh - 赞助内容
        ja - スポンサードコンテンツ
        ko - 스폰서 콘텐츠
        vi - Nội dung tài trợ
        id - Konten bersponsor
        sv - Sponsrat innehåll
        da - Sponsoreret indhold
        no - Sponset innhold
        fi - Kaupallinen yhteistyö
        en | Sponsored Content
        en | Presented by the mayor in May, the plan was quickly forgotten.
        de | In Kooperation mit Schulen entsteht ein Garten.
        es | Patrocinado por nadie
        fi | Kaupallinen yhteistyö
    """
