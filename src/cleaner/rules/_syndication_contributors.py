"""Words and examples of the room ``syndication``."""

from __future__ import annotations

from cleaner.rule import Words

CONTRIBUTORS_ROWS = """
        en - Reporting by Samira Bekele and Jo Marrow in Port Ellis; Editing by Ana Lund
        en - Associated Press writer Samira Bekele in Port Ellis contributed to this report.
        en - With files from Samira Bekele
        de - Mitarbeit: Samira Bekele
        fr - Propos recueillis par Samira Bekele
        es - Con información de Samira Bekele
        it - Ha collaborato Samira Bekele
        pt - Com informações de Samira Bekele
        nl - Met medewerking van Samira Bekele
        pl - Oprac. Samira Bekele
        ru - Подготовила: Самира Бекеле
        uk - Підготувала: Саміра Бекеле
        cs - Spolupracovala: Samira Bekele
        ro - Editor: Samira Bekele
        hu - Szerkesztette: Samira Bekele
        el - Επιμέλεια: Σαμίρα Μπεκέλε
        tr - Editör: Samira Bekele
        ar - تحرير: سميرة بيكيلي
        zh - 责任编辑：贝莎莎
        zh - (责编：贝莎莎、马里亚)
        ja - 取材・文：港花子
        ko - 정리=항구미
        vi - Thực hiện: Samira Bekele
        id - Pewarta: Samira Bekele
        id - Editor: Samira Bekele
        sv - Redigering: Samira Bekele
        da - Redigeret af Samira Bekele
        no - Redigert av Samira Bekele
        fi - Toimittaja: Samira Bekele
        en | Jo Marrow contributed to this report.
        en | Edited by hand
        en | The storm contributed to this story of loss.
    """

REPORTERS = Words(
    en=[
        "with reporting by {headline}",
        "with reporting from {headline}",
        "with additional reporting by {headline}",
        "additional reporting by {headline}",
        "additional reporting from {headline}",
        "additional reporting {names}",
        "additional reporting: {headline}",
        "with files from {headline}",
        "(with inputs from {headline}",
        "(with input from {headline}",
        "(with agency inputs",
        "(this story has not been edited by {headline}",
        "(with agencies inputs",
    ],
    de=[
        "redaktionelle mitarbeit: {names}",
        "unter mitarbeit von {names}",
        "aufgezeichnet von {names}",
        "protokoll: {names}",
    ],
    fr=["propos recueillis par {names}", "avec la contribution de {names}"],
    es=["con la colaboración de {names}"],
    it=["ha collaborato {names}", "con la collaborazione di {names}"],
    pt=["com a colaboração de {names}", "colaborou {names}", "colaborou: {names}"],
    pl=["oprac", "oprac. {names}", "oprac.: {names}", "opracowała: {names}", "opracował: {names}"],
    ru=["материал подготовил {names}", "материал подготовила {names}", "подготовила: {names}", "подготовил: {names}"],
    zh=["责任编辑:{headline}", "責任編輯:{headline}", "(责编:{headline}", "(责任编辑:{headline}", "(编辑:{headline}"],
    id=[
        "pewarta",
        "penulis",
        "pewarta: {names}",
        "pewarta : {names}",
        "penulis: {names}",
        "penulis : {names}",
        "uploader: {names}",
    ],
)

REPORTERS_ROWS = """
        en - With reporting by Harbour Radio writer Samira Bekele
        en - (With inputs from ANI)
        en - – additional reporting Harbour News
        de - Unter Mitarbeit von Samira Bekele
        fr - Propos recueillis par Samira Bekele
        es - Con la colaboración de Samira Bekele
        it - Ha collaborato Samira Bekele
        pt - Colaborou: Samira Bekele
        pl - Oprac.: Samira Bekele
        ru - Материал подготовила Самира Бекеле
        zh - （责任编辑：贝莎莎）
        id - Pewarta: Samira Bekele
        en | Reporting by numbers
        en | With files from three ministries on his desk, the judge began to read.
        de | Mitarbeit gesucht
    """

HELPED = Words(
    en=[
        "associated press writer {text} contributed to this report",
        "associated press writers {text} contributed to this report",
        "associated press writer {text} contributed",
        "associated press writers {text} contributed",
        "associated press journalist {text} contributed to this report",
        "associated press journalists {text} contributed to this report",
        "associated press reporter {text} contributed to this report",
        "associated press reporters {text} contributed to this report",
        "ap writer {text} contributed to this report",
        "ap writers {text} contributed to this report",
        "the associated press contributed to this report",
        "the associated press contributed to this story",
        "the associated press contributed to this article",
        "{names} and the associated press contributed to this report",
        "{names} and reuters contributed to this report",
        "{names} and agence france-presse contributed to this report",
        "reuters contributed to this report",
        "reuters contributed to this story",
        "agence france-presse contributed to this report",
        "afp contributed to this report",
        "the canadian press contributed to this report",
        "news agencies contributed to this report",
        "wire services contributed to this report",
        "staff writer {names} contributed to this report",
        "staff writers {names} contributed to this report",
        "staff writer {names} contributed to this story",
        "staff reporter {names} contributed to this report",
        "staff reporters {names} contributed to this report",
        "our correspondent {names} contributed to this report",
    ],
    fr=["(avec afp{text}", "(avec reuters{text}"],
    es=[
        "(con información de {names})",
        "con información de agencias",
        "con información de efe",
        "con información de ap",
    ],
    pt=["com informações da agência {names}", "com informações de agências", "com agências", "com lusa"],
)

HELPED_ROWS = """
        en - —Associated Press writer Samira Bekele in Port Ellis contributed to this report.
        en - The Associated Press contributed to this report.
        en - Staff writer Samira Bekele contributed to this story.
        fr - (Avec AFP et Reuters)
        es - Con información de agencias
        pt - Com informações de agências
        en | Samira Bekele, a writer for the Associated Press, contributed to this report on the harbour for a decade.
        en | Reuters contributed to this report on the war with three chapters, the editor said on Monday.
        es | Con información de agencias y de los pescadores, el puerto volvió a abrir sus puertas el lunes por la mañana.
    """

ORIGIN_ROWS = """
        de - Quelle: hafenblatt.example.com
        de - Quelle: hafenblatt.de, dpa
        pl - Źródło: port.pl
        no - Kilde: havna.no
        ru - Источник: port.example.com
        de | Quelle: Eigene Recherche
        en | Source: www.example.com
        en | www.example.com
    """

END = Words(
    en=["end of article", "end of story"],
    de=["artikelende", "ende des artikels", "artikel-ende"],
    fr=["fin de l'article", "fin de la publication"],
    es=["fin del artículo", "fin de la noticia"],
    it=["fine dell'articolo", "fine articolo"],
    nl=["einde artikel", "einde van het artikel"],
    sv=["slut på artikeln"],
    da=["artikel slut"],
    no=["slutt på artikkelen"],
)

END_ROWS = """
        en - End of article
        de - Ende des Artikels
        fr - Fin de l’article
        es - Fin del artículo
        it - Fine dell'articolo
        nl - Einde artikel
        sv - Slut på artikeln
        da - Artikel slut
        no - Slutt på artikkelen
        en | The story ends here.
    """

END_MARK = Words(
    zh=["完", "(完)", "全文完"],
    ja=["(おわり)", "(了)", "終わり", "(完)"],
    ko=["끝", "(끝)", "(완)"],
    vi=["(hết)", "hết"],
)

END_MARK_ROWS = """
        zh - （完）
        ja - （おわり）
        ko - (끝)
        vi - (Hết)
        ko | 끝
        vi | Hết
    """
