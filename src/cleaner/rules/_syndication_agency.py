"""Words and examples of the room ``syndication``."""

from __future__ import annotations

from cleaner.rule import Words

AGENCY_ROWS = """
        de - dpa
        de - dpa/AFP
        fr - AFP
        it - ANSA
        ru - РИА Новости
        zh - 新华社
        en | Reuters
        en | Reuters reported that the gates were open.
        en | Agence France-Presse was founded in 1835.
    """

CREDIT_ROWS = """
        de - (Quelle: APA/sda/dpa)
        de - mit dpa
        en - (AP)
        en - With wire reports
        es - Fuente: EFE
        fr - avec AFP
        nl - Bron: BELGA
        pl - Źródło: PAP
        ru - Источник: ТАСС
        zh - 来源：新华社
        en | (AP)
        en | Sources:
        de | Quelle: Eigene Recherche
        de | Mit Ebbe und Flut
    """

DESK = Words(
    en=[
        "from wire reports",
        "compiled from wire reports",
        "with agency inputs",
        "with inputs from agencies",
        "with input from agencies",
        "with agencies",
        "from our correspondent",
        "from our own correspondent",
        "staff and agencies",
        "agencies contributed to this report",
        "with additional reporting by agencies",
        "additional reporting by agencies",
        "with reporting by the associated press",
        "with reporting from the associated press",
        "with files from the canadian press",
        "with files from the associated press",
        "additional reporting from pa",
        "additional reporting by pa",
        "press release",
        "this is a press release",
    ],
    de=[
        "mit agenturmaterial",
        "mit material von agenturen",
        "mit agenturen",
        "mit material der nachrichtenagenturen",
        "mit material der dpa",
        "mit material der afp",
        "dieser text wurde mit agenturmaterial erstellt",
        "dieser artikel wurde mit agenturmaterial erstellt",
        "redaktion mit agenturmaterial",
        "mit informationen von agenturen",
        "mit informationen der dpa",
        "eigener bericht",
        "pressemitteilung",
        "originalmeldung",
        "diese meldung ist teil einer automatisierten berichterstattung",
        "diese meldung wurde automatisch erstellt",
        "dieser artikel wurde automatisch erstellt",
        "diese nachricht wurde von der dpa übernommen",
        "hinweis: dieser text wurde von der deutschen presse-agentur (dpa) übernommen",
    ],
    fr=[
        "avec agences",
        "avec les agences",
        "avec nos agences",
        "d'après agences",
        "de notre correspondant",
        "de notre correspondante",
        "avec notre correspondant",
        "communiqué de presse",
    ],
    es=[
        "con información de agencias",
        "con información de efe",
        "con información de europa press",
        "agencias",
        "redacción y agencias",
        "redacción / agencias",
        "con datos de agencias",
        "de nuestro corresponsal",
        "con información de afp",
        "con información de reuters",
    ],
    it=[
        "con fonte ansa",
        "dal nostro inviato",
        "dalla nostra inviata",
        "dal nostro corrispondente",
        "dalla nostra corrispondente",
        "dalla nostra redazione",
        "fonte agenzie",
        "comunicato stampa",
    ],
    pt=[
        "com agências",
        "com informações de agências",
        "com informações das agências",
        "com informações da agência brasil",
        "com informações da afp",
        "com informações da reuters",
        "com lusa",
        "com agência brasil",
        "da redação",
        "redação com agências",
        "com informações da assessoria",
    ],
    nl=["van onze correspondent", "van onze redactie", "van onze verslaggever", "met persbureaus", "persbericht"],
    pl=[
        "na podstawie agencji",
        "z agencji",
        "od naszego korespondenta",
        "informacja prasowa",
        "źródło informacji: redakcja",
    ],
    ru=[
        "по материалам агентств",
        "по материалам сми",
        "по сообщениям агентств",
        "по информации сми",
        "подготовлено по материалам сми",
        "от нашего корреспондента",
    ],
    uk=[
        "за матеріалами змі",
        "за матеріалами агентств",
        "за повідомленнями агентств",
        "підготовлено за матеріалами змі",
    ],
    cs=["s využitím čtk", "zpráva čtk", "s přispěním čtk", "redakce a čtk", "od našeho zpravodaje"],
    ro=["cu informații de la agenții", "din presa internațională", "de la corespondentul nostru"],
    hu=["munkatársunktól", "saját tudósítónktól", "mti nyomán", "tudósítónktól"],
    el=[
        "με πληροφορίες από αμπε",
        "με πληροφορίες από απε-μπε",
        "του ανταποκριτή μας",
        "με πληροφορίες από πρακτορεία",
    ],
    tr=["ajanslar", "haber merkezi", "kaynak: ajanslar", "kaynak: haber merkezi", "dış haberler servisi"],
    ar=["المصدر: وكالات", "مع الوكالات", "المصدر : وكالات", "وكالات الأنباء", "مراسلنا"],
    fa=["به نقل از خبرگزاری\u200cها", "گروه خبر", "منبع: خبرگزاری\u200cها"],
    he=["מאת כתבינו", "סוכנויות הידיעות", "מאת סוכנויות הידיעות"],
    hi=["एजेंसी इनपुट के साथ", "इनपुट: एजेंसी", "एजेंसी के इनपुट के साथ", "भाषा इनपुट के साथ", "पीटीआई इनपुट के साथ"],
    zh=[
        "综合报道",
        "本报综合报道",
        "据新华社电",
        "综合外电报道",
        "編譯報導",
        "綜合外電報導",
        "综合新华社报道",
        "来源:综合",
    ],
    ja=["本紙記者", "配信記事", "共同通信配信"],
    ko=["종합 연합뉴스", "온라인 뉴스팀", "디지털뉴스팀", "디지털뉴스부", "온라인뉴스팀"],
    vi=["theo ttxvn", "theo các hãng thông tấn", "theo báo nước ngoài"],
    id=["dari berbagai sumber", "berbagai sumber", "laporan wartawan kami", "sumber: antara"],
    sv=["tt nyhetsbyrån", "från tt", "källa: tt", "redaktionen och tt"],
    da=["/ritzau/", "ritzaus bureau", "fra ritzau", "kilde: ritzau"],
    no=["ntb melder", "av ntb", "(©ntb)", "©ntb", "kilde: ntb"],
    fi=["lähde: stt", "stt:n tiedot", "stt-uutiset", "tiedote"],
)

DESK_ROWS = """
        en - With inputs from agencies.
        de - Mit Agenturmaterial.
        fr - Avec agences.
        es - Con información de agencias
        it - Dalla nostra corrispondente
        pt - Com informações de agências
        nl - Van onze correspondent.
        pl - Na podstawie agencji
        ru - По материалам агентств
        uk - За матеріалами ЗМІ
        cs - S využitím ČTK
        ro - De la corespondentul nostru
        hu - Munkatársunktól
        el - Με πληροφορίες από ΑΠΕ-ΜΠΕ
        tr - Haber Merkezi
        ar - المصدر: وكالات
        fa - به نقل از خبرگزاری‌ها.
        he - מאת כתבינו.
        hi - एजेंसी इनपुट के साथ
        zh - 综合外电报道
        ja - 共同通信配信
        ko - 디지털뉴스팀
        vi - Theo TTXVN
        id - Dari berbagai sumber
        sv - Källa: TT
        da - Kilde: Ritzau
        no - (©NTB)
        fi - Lähde: STT
        en | With agencies under pressure, the fishermen went to the agencies themselves.
        en | Press release
        vi | Tổng hợp các nguồn tin, cảng đã mở cửa.
    """

CONTRIBUTORS = Words(
    en=[
        "with files from {text}",
        "with reporting by {text}",
        "with reporting from {text}",
        "with additional reporting by {text}",
        "with additional reporting from {text}",
        "additional reporting by {text}",
        "additional reporting from {text}",
        "- additional reporting by {text}",
        "reporting by {text}editing by {text}",
        "(reporting by {text}",
        "writing by {text}editing by {text}",
        "with inputs from {names}",
        "with input from {names}",
        "(with inputs from {text}",
        "(with agency inputs{text}",
        "edited by: {names}",
        "edited by {names}",
        "editing by {names}",
        "compiled by {names}",
        "{names} contributed to this report",
        "{text} contributed to this report",
        "{text} contributed to this story",
        "{text} contributed to this article",
        "{text} contributed reporting",
        "{text} contributed to reporting",
    ],
    de=[
        "mitarbeit: {names}",
        "unter mitarbeit von {names}",
        "redaktion: {names}",
        "mit material von {names}",
        "mit informationen von {names}",
        "bearbeitung: {names}",
        "redaktionelle mitarbeit: {names}",
        "lektorat: {names}",
        "(mit material von {text}",
        "mitarbeit von {names}",
    ],
    fr=[
        "avec {names}, correspondant{text}",
        "propos recueillis par {names}",
        "avec la contribution de {names}",
        "édité par {names}",
        "rédaction: {names}",
    ],
    es=[
        "con información de {names}",
        "con la colaboración de {names}",
        "editado por {names}",
        "edición: {names}",
        "redacción: {names}",
    ],
    it=["ha collaborato {names}", "con la collaborazione di {names}", "a cura di {names}"],
    pt=[
        "com informações de {names}",
        "com a colaboração de {names}",
        "edição: {names}",
        "colaborou: {names}",
        "colaborou {names}",
        "com reportagem de {names}",
    ],
    nl=["met medewerking van {names}", "eindredactie: {names}", "redactie: {names}"],
    pl=[
        "oprac. {names}",
        "opracowanie: {names}",
        "opracował: {names}",
        "opracowała: {names}",
        "redagował: {names}",
        "redagowała: {names}",
        "współpraca: {names}",
        "redakcja: {names}",
    ],
    ru=[
        "редактор: {names}",
        "подготовил: {names}",
        "подготовила: {names}",
        "подготовил {names}",
        "подготовила {names}",
        "при участии: {names}",
        "материал подготовил {names}",
        "материал подготовила {names}",
    ],
    uk=[
        "редактор: {names}",
        "підготував: {names}",
        "підготувала: {names}",
        "матеріал підготувала {names}",
        "матеріал підготував {names}",
        "переклав {names}",
    ],
    cs=["spolupracovala: {names}", "spolupracoval: {names}", "editor: {names}", "spolupráce: {names}"],
    ro=["editor: {names}", "cu contribuția {names}", "redactor: {names}"],
    hu=["szerkesztette: {names}", "közreműködött: {names}", "szerkesztő: {names}"],
    el=["επιμέλεια: {names}", "σύνταξη: {names}", "με τη συνεργασία {names}"],
    tr=["editör: {names}", "haber: {names}", "derleyen: {names}", "hazırlayan: {names}"],
    ar=["تحرير: {names}", "إعداد: {names}", "شارك في التغطية: {names}", "شارك في التقرير {names}", "تحرير {names}"],
    zh=[
        "责任编辑:{text}",
        "责任编辑 {names}",
        "責任編輯:{text}",
        "编辑:{names}",
        "責編:{text}",
        "责编:{text}",
        "(责编:{text}",
        "(责任编辑:{text}",
        "(编辑:{names}",
        "编译:{names}",
        "校对:{names}",
        "審校:{names}",
        "記者:{names}",
    ],
    ja=[
        "(編集:{text}",
        "(聞き手:{text}",
        "聞き手:{text}",
        "(文:{text}",
        "取材・文:{text}",
        "(取材・文:{text}",
        "構成:{names}",
        "編集部 {names}",
    ],
    ko=["편집 = {names}", "편집={names}", "취재:{names}", "정리={names}", "정리 = {names}"],
    vi=["biên tập: {names}", "thực hiện: {names}", "biên dịch: {names}"],
    id=[
        "pewarta: {names}",
        "editor: {names}",
        "reporter: {names}",
        "penulis: {names}",
        "penulis : {names}",
        "editor : {names}",
        "uploader: {names}",
        "pewarta : {names}",
        "redaktur: {names}",
        "laporan {names}",
    ],
    sv=["redigering: {names}", "med bidrag från {names}", "medverkande: {names}"],
    da=["med bidrag fra {names}", "redigeret af {names}"],
    no=["med bidrag fra {names}", "redigert av {names}"],
    fi=["toimittaja: {names}", "toimittanut {names}"],
)
