"""The broadcast or the printed edition a text belongs to."""

from __future__ import annotations

from cleaner.rule import Words, notices, phrases
from cleaner.rules._programme_notices import ON_AIR, ON_AIR_ROWS

BROADCAST = Words(
    en=[
        "this programme aired on {date}",
        "this program aired on {date}",
        "this story aired on {date}",
        "aired on {date}",
        "this segment aired on {text}",
        "broadcast on {date}",
        "first broadcast on {date}",
        "this story was broadcast on {text}",
    ],
    de=[
        "sendung: {text}",
        "sendezeit: {text}",
        "dieses thema im programm: {text}",
        "dieses thema im programm",
        "über dieses thema berichtete {text}",
        "über dieses thema berichtet {text}",
        "über dieses thema berichteten {text}",
        "dieser beitrag lief {text}",
        "dieser beitrag wurde {text}gesendet",
        "gesendet am {text}",
        "das thema im programm: {text}",
        "dieses thema {text}im radio{text}",
        "ausgestrahlt am {text}",
        "mehr dazu in der sendung {text}",
        "mehr zu diesem thema in der sendung {text}",
        "die sendung in der mediathek",
        "ganze sendung ansehen",
        "zur sendung",
        "zur sendungsseite",
    ],
    fr=[
        "diffusé le {text}",
        "diffusée le {text}",
        "émission diffusée le {text}",
        "emission du {date}",
        "première diffusion le {text}",
    ],
    es=["emitido el {text}", "programa emitido el {text}", "emisión: {text}"],
    it=["in onda il {text}", "andato in onda il {text}", "puntata del {text}", "trasmesso il {text}"],
    pt=["exibido em {text}", "exibido no {text}", "emitido a {text}", "programa exibido em {text}"],
    nl=["uitgezonden op {text}", "uitzending: {text}", "uitzending van {text}", "te zien bij {text}"],
    pl=[
        "program wyemitowany {text}",
        "audycja: {text}",
        "data emisji: {text}",
        "godzina emisji: {text}",
        "tytuł audycji: {text}",
        "data emisji",
        "godzina emisji",
    ],
    ru=["эфир от {text}", "в эфире {date}", "программа от {text}"],
    cs=["odvysíláno {text}", "pořad: {text}", "vysíláno: {text}", "premiéra: {text}"],
    ja=["{date}放送", "({date}放送"],
    ko=["방송일: {text}", "방송일 : {text}", "{date} 방송"],
    sv=["sändes {text}", "programmet sändes {text}", "från programmet {text}"],
    da=["sendt {date}", "udsendelse: {text}", "fra programmet {text}"],
    no=["sendt {date}", "sendingen: {text}", "fra programmet {text}"],
    fi=["ohjelma: {text}", "lähetetty {text}"],
)

broadcast = phrases(
    BROADCAST.alone(),
    """When and where the story was on air.

    The label and a programme with its date stand under the story. In the story a broadcast is part of a sentence.

        en - This segment aired on Harbour Morning on August 5, 2024.
        de - Sendung: Inselradio, 24.04.2024, 15:10 Uhr
        de - Dieses Thema im Programm: Inselradio am Morgen, 24.04.2024
        fr - Diffusé le 5 août 2024
        es - Emitido el 5 de agosto de 2024
        it - Andato in onda il 5 agosto 2024
        pt - Exibido em 5 de agosto de 2024
        nl - Uitgezonden op 5 augustus 2024
        pl - Data emisji: 5.08.2024
        ru - Эфир от 05.08.2024
        cs - Odvysíláno 5. srpna 2024
        ja - 2024年8月5日放送
        ko - 방송일: 2024.08.05
        sv - Sändes 5 augusti 2024
        da - Udsendelse: Havneradio, 5. august 2024
        no - Sendingen: Havneradio, 5. august 2024
        fi - Ohjelma: Satamaradio, 5.8.2024
        de | Sendung
        de | Die Sendung: ein Erfolg auf der ganzen Insel
        en | Heard on the street
    """,
    where="tail",
    prose=True,
)

ISSUE = Words(
    en=[
        "print edition",
        "from the print edition",
        "from the {text}print edition",
        "this article appeared in the {text}print edition{text}",
        "this article appears in the {text}edition{text}",
        "this article appeared in the {text}issue{text}",
        "published in the print edition{text}",
        "appeared in the print edition{text}",
        "in the print edition",
        "read the e-paper",
        "read the epaper",
        "read the digital edition",
        "digital edition",
        "e-paper",
        "epaper",
        "{name} epaper, an electronic replica of the print edition to view on any device, share and comment on",
        "epaper, an electronic replica of the print edition to view on any device, share and comment on",
        "today's paper",
        "today's e-paper",
        "today's front page",
        "view print edition",
    ],
    de=[
        "aus der printausgabe",
        "printausgabe",
        "aus der print-ausgabe",
        "druckausgabe",
        "aus der druckausgabe",
        "e-paper",
        "zum e-paper",
        "e-paper lesen",
        "zur aktuellen ausgabe",
        "aktuelle ausgabe",
        "aus der aktuellen ausgabe",
        "dieser artikel erschien in der ausgabe {text}",
        "dieser artikel stammt aus der ausgabe {text}",
        "dieser text stammt aus der ausgabe {text}",
        "aus ausgabe {text}",
        "aus dem {name}-magazin {text}",
        "aus: ausgabe {text}",
        "erschienen in ausgabe {text}",
        "dieser artikel ist in der printausgabe {text}erschienen",
        "in der printausgabe vom {text}",
        "ausgabe {number}/{number}",
        "aus heft {text}",
        "heft {number}/{number}",
    ],
    fr=[
        "édition papier",
        "dans l'édition papier",
        "édition du {date}",
        "article paru dans l'édition du {text}",
        "retrouvez cet article dans l'édition {text}",
        "paru dans le numéro {text}",
        "journal numérique",
        "lire le journal numérique",
        "le journal du {date}",
        "à la une du journal",
    ],
    es=[
        "edición impresa",
        "edición en papel",
        "en la edición impresa",
        "versión impresa",
        "este artículo aparece en la edición impresa del {text}",
        "publicado en la edición impresa {text}",
        "portada de hoy",
        "portada del día",
        "edición digital",
        "ver edición impresa",
    ],
    it=[
        "edizione cartacea",
        "edizione digitale",
        "sfoglia il giornale",
        "leggi il giornale",
        "edizione del {date}",
        "dall'edizione cartacea",
        "articolo pubblicato nell'edizione {text}",
    ],
    pt=[
        "edição impressa",
        "edição digital",
        "versão impressa",
        "edição do dia",
        "publicado na edição impressa {text}",
        "texto publicado na edição impressa {text}",
    ],
    nl=[
        "in de krant van {text}",
        "dit artikel verscheen in {text}",
        "een versie van dit artikel verscheen ook in {text}",
        "een versie van dit artikel verscheen in {text}",
        "digitale krant",
        "lees de digitale krant",
        "papieren krant",
    ],
    pl=[
        "wydanie papierowe",
        "wydanie drukowane",
        "e-wydanie",
        "czytaj e-wydanie",
        "artykuł z wydania {text}",
        "tekst z wydania {text}",
        "artykuł pochodzi z wydania {text}",
        "tekst z numeru {text}",
    ],
    ru=[
        'газета "{text}" №{text}',
        'журнал "{text}" №{text}',
        "газета «{text}» №{text}",
        "журнал «{text}» №{text}",
        "печатная версия",
        "опубликовано в газете {text}",
        "опубликовано в номере {text}",
        "материал опубликован в газете {text}",
        "из номера {text}",
        "свежий номер",
        "номер газеты",
    ],
    uk=[
        'газета "{text}" №{text}',
        "газета «{text}» №{text}",
        "друкована версія",
        "опубліковано в газеті {text}",
        "опубліковано в номері {text}",
    ],
    cs=[
        "tištěné vydání",
        "z tištěného vydání",
        "článek vyšel v tištěném vydání{text}",
        "elektronické vydání",
        "celé vydání",
    ],
    ro=["ediția tipărită", "ediția print", "din ediția tipărită", "articol apărut în ediția {text}"],
    hu=["nyomtatott kiadás", "a cikk a nyomtatott lapban {text}", "megjelent a {text}számában", "a nyomtatott lapban"],
    el=["έντυπη έκδοση", "από την έντυπη έκδοση", "δημοσιεύθηκε στην έντυπη έκδοση{text}"],
    tr=["basılı gazete", "e-gazete", "gazetenin basılı nüshası", "günün gazetesi"],
    ar=["العدد الورقي", "النسخة الورقية", "النسخة المطبوعة", "عدد اليوم"],
    fa=["نسخه چاپی", "روزنامه امروز", "شماره {number}"],
    he=["המהדורה המודפסת", "המהדורה הדיגיטלית"],
    hi=["ई-पेपर", "आज का ई-पेपर", "प्रिंट संस्करण"],
    zh=[
        "《人民日报》({text}",
        "《 人民日报 》 ({text}",
        "电子报",
        "电子版",
        "數位版",
        "今日报纸",
        "本文刊登于{text}期",
    ],
    ja=["紙面", "紙面で読む", "紙面ビューアー", "{date}付{text}掲載", "{date} 朝刊{text}", "{date}朝刊", "{date}夕刊"],
    ko=["{number}면", "지면보기", "지면 보기", "종이신문 보기", "신문보기", "지면 {text}면"],
    vi=["báo in", "báo giấy", "đọc báo in"],
    id=["edisi cetak", "koran digital", "e-paper", "baca e-paper"],
    sv=["e-tidning", "läs e-tidningen", "dagens tidning", "papperstidningen", "ur papperstidningen"],
    da=["e-avis", "læs e-avisen", "dagens avis", "trykte avis"],
    no=["e-avis", "les e-avisen", "dagens papiravis", "eavis", "les dagens papiravis"],
    fi=["näköislehti", "lue näköislehti", "päivän lehti", "painettu lehti"],
)

issue = phrases(
    ISSUE.alone(),
    """The printed edition the text appeared in.

    Under the story, in the fixed words of a newspaper's archive.

        en - This article appeared in the August print edition of the Harbour Review
        de - Aus der Printausgabe
        de - Dieser Artikel stammt aus der Ausgabe 32/2024.
        fr - Article paru dans l’édition du 5 août 2024
        es - Edición Impresa
        it - Edizione cartacea
        pt - Edição impressa
        nl - Een versie van dit artikel verscheen ook in de krant van 5 augustus 2024.
        pl - Artykuł z wydania papierowego 5 sierpnia 2024
        ru - Газета «Порт» №84 от 15.05.2025, стр. 1
        uk - Опубліковано в газеті «Порт» №12
        cs - Z tištěného vydání
        ro - Ediția tipărită
        hu - Nyomtatott kiadás
        el - Έντυπη έκδοση
        tr - E-gazete
        ar - النسخة الورقية
        fa - نسخه چاپی
        he - המהדורה המודפסת
        hi - आज का ई-पेपर
        zh - 电子报
        ja - 2024年8月5日朝刊
        ko - 지면보기
        vi - Đọc báo in
        id - Edisi cetak
        sv - Läs e-tidningen
        da - Læs e-avisen
        no - Les dagens papiravis
        fi - Lue näköislehti
        en | Print edition
        en | Limited Edition
        de | Druckausgabe
        ko | 12면
    """,
    where="tail",
    prose=True,
)

on_air = notices(
    ON_AIR,
    """When and where there is more of it on air, below the story.

    The viewer or listener is asked to see or hear it, and a channel and an hour or the whole programme are named. In a
    story people listen to the radio, and nobody asks them to.
    """
    + ON_AIR_ROWS,
    where="tail",
)
