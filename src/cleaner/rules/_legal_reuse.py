"""Words and examples of the room ``legal``."""

from __future__ import annotations

from cleaner.rule import Words

REUSE = Words(
    en=[
        "this material may not be published, broadcast, rewritten or redistributed",
        "this material may not be published, broadcast, rewritten, or redistributed",
        "this material may not be published, broadcast, rewritten or redistributed without permission",
        "this content is subject to copyright",
        "no part of this publication may be reproduced",
        "may not be reproduced without permission",
        "reproduction without permission is prohibited",
        "unauthorized use is prohibited",
        "reprinted with permission",
        "reprinted by permission",
        "republished with permission",
        "used with permission",
        "licensed content",
        "license this content",
        "license our content",
        "our standards: the thomson reuters trust principles",
        "our standards: thomson reuters trust principles",
        "copyright notice",
        "copyright policy",
        "republish this article",
        "republish this story",
        "republish our articles for free, online or in print",
        "republish our articles for free, online or in print, under a creative commons license",
        "you are free to republish this article both online and in print",
        "this work is licensed under a creative commons attribution license",
        "this work is licensed under a creative commons license",
        "this article is licensed under a creative commons license",
        "licensed under a creative commons license",
        "creative commons license",
        "creative commons",
        "our work is licensed under creative commons. feel free to republish and share",
        "buy rights to this article",
        "get permission to reuse this article",
    ],
    de=[
        "nachdruck verboten",
        "nachdruck nur mit genehmigung",
        "nachdruck, auch auszugsweise, verboten",
        "nachdruck, auch auszugsweise, nur mit genehmigung des verlags",
        "vervielfältigung nur mit genehmigung",
        "weiterverwendung nur mit genehmigung",
        "dieser inhalt steht unter einer creative-commons-lizenz",
        "dieser text steht unter einer creative-commons-lizenz",
        "dieser artikel steht unter einer creative-commons-lizenz",
        "dieses werk ist lizenziert unter einer creative commons namensnennung 4.0 international lizenz",
        "nutzungsrechte erwerben",
        "rechte am artikel erwerben",
        "lizenz erwerben",
        "artikel lizenzieren",
        "für die kommerzielle nutzung dieses inhalts ist ein abonnement erforderlich",
    ],
    fr=[
        "cet article est sous licence creative commons",
        "cette œuvre est mise à disposition selon les termes de la licence creative commons",
        "cet article est republié sous licence creative commons",
        "republier cet article",
        "reproduire cet article",
        "acheter les droits de cet article",
    ],
    es=[
        "prohibida la reproducción sin autorización",
        "queda prohibida la reproducción total o parcial de este contenido",
        "queda prohibida la reproducción total o parcial sin autorización",
        "este artículo se publica bajo licencia creative commons",
        "esta obra está bajo una licencia creative commons",
        "republicar este artículo",
        "comprar derechos de este artículo",
        "si está interesado en licenciar este contenido, pinche aquí",
        "si está interesado en licenciar este contenido contacte con",
    ],
    it=[
        "è vietata la riproduzione anche parziale",
        "è vietata la riproduzione, anche parziale, senza autorizzazione",
        "vietata la riproduzione anche parziale",
        "vietata la riproduzione",
        "questo articolo è distribuito con licenza creative commons",
        "quest'opera è distribuita con licenza creative commons",
    ],
    pt=[
        "é proibida a reprodução sem autorização",
        "proibida a reprodução sem autorização",
        "é proibida a reprodução do conteúdo desta página em qualquer meio de comunicação, eletrônico ou impresso, sem autorização",
        "este artigo está sob licença creative commons",
        "este conteúdo está sob licença creative commons",
        "republicar este artigo",
        "é livre a reprodução dos textos, desde que citada a fonte",
    ],
    nl=[
        "overname zonder toestemming is niet toegestaan",
        "overnemen zonder toestemming is niet toegestaan",
        "niets uit deze uitgave mag worden verveelvoudigd",
        "wil je tekst of video overnemen, neem dan contact met ons op",
        "wil je tekst overnemen of een video(fragment), foto of illustratie gebruiken, mail dan naar de redactie",
    ],
    pl=[
        "kopiowanie bez zgody zabronione",
        "kopiowanie materiałów bez zgody redakcji jest zabronione",
        "kopiowanie treści bez zgody wydawcy zabronione",
        "licencja na publikację",
        "kup licencję",
        "© licencja na publikację",
        "dalsze rozpowszechnianie artykułu tylko za zgodą wydawcy",
        "dalsze rozpowszechnianie artykułu za zgodą wydawcy",
    ],
    ru=[
        "перепечатка запрещена",
        "перепечатка без разрешения запрещена",
        "копирование материалов запрещено",
        "копирование материалов без разрешения запрещено",
        "использование материалов без разрешения запрещено",
        "использование материалов сайта разрешено только при наличии активной ссылки",
        "при использовании материалов ссылка обязательна",
        "при использовании материалов сайта активная ссылка обязательна",
        "при полном или частичном использовании материалов ссылка обязательна",
        "при цитировании ссылка обязательна",
        "любое использование материалов допускается только с разрешения редакции",
    ],
    uk=[
        "передрук заборонено",
        "передрук матеріалів без дозволу заборонено",
        "копіювання матеріалів заборонено",
        "використання матеріалів сайту дозволено лише за наявності посилання",
        "при використанні матеріалів посилання обов'язкове",
        "при використанні матеріалів сайту посилання обов'язкове",
        "будь-яке копіювання матеріалів без дозволу редакції заборонено",
    ],
    cs=[
        "jakékoliv užití obsahu je bez souhlasu zakázáno",
        "jakékoli užití obsahu je bez písemného souhlasu zakázáno",
        "přetisk a další šíření bez souhlasu zakázáno",
        "bez souhlasu je zakázáno další šíření",
    ],
    ro=[
        "preluarea fără acord este interzisă",
        "reproducerea integrală sau parțială este interzisă",
        "preluarea informațiilor se face cu citarea sursei",
        "articolul poate fi preluat în limita a {number} de caractere",
    ],
    hu=[
        "a cikk másolása tilos",
        "utánközlés csak a kiadó engedélyével",
        "az oldal tartalmának másolása tilos",
        "a tartalom engedély nélküli felhasználása tilos",
    ],
    el=[
        "απαγορεύεται η αναδημοσίευση",
        "απαγορεύεται η αναδημοσίευση χωρίς άδεια",
        "απαγορεύεται η αναπαραγωγή χωρίς άδεια",
        "επιτρέπεται η αναδημοσίευση με αναφορά της πηγής",
    ],
    tr=[
        "izinsiz kullanılamaz",
        "kaynak gösterilmeden alıntı yapılamaz",
        "kaynak gösterilmeden kullanılamaz",
        "izinsiz ve kaynak gösterilmeden yayınlanamaz",
        "sitemizdeki içerikler izinsiz kullanılamaz",
    ],
    ar=["يمنع النشر دون إذن", "يمنع النقل دون إذن", "يحظر إعادة النشر دون إذن", "يمنع إعادة نشر المواد دون إذن مسبق"],
    fa=[
        "بازنشر بدون ذکر منبع ممنوع است",
        "استفاده از مطالب با ذکر منبع بلامانع است",
        "انتشار مطالب با ذکر منبع بلامانع است",
        "نقل مطالب با ذکر منبع بلامانع است",
    ],
    he=["אין להעתיק ללא רשות", "אין להעתיק או להפיץ ללא אישור", "השימוש בתכנים ללא אישור אסור"],
    hi=["बिना अनुमति पुनर्प्रकाशन वर्जित है", "बिना अनुमति के प्रकाशन वर्जित"],
    zh=[
        "转载请注明出处",
        "转载请注明来源",
        "如需转载请注明出处",
        "欢迎转载,请注明出处",
        "本文为原创文章,转载请注明出处",
        "转载请联系原作者",
        "如需转载,请联系本网",
        "轉載請註明出處",
        "本文由作者授權轉載",
    ],
    ja=[
        "記事の転載について",
        "転載をご希望の方はこちら",
        "記事の利用について",
        "著作権について",
        "引用する際は出典を明記してください",
    ],
    ko=["저작권 문의", "기사 재배포 금지", "이 기사의 저작권은 해당 언론사에 있습니다", "콘텐츠 구매"],
    vi=[
        "vui lòng ghi rõ nguồn khi phát hành lại thông tin",
        "ghi rõ nguồn khi phát hành lại thông tin từ website này",
        "không sao chép dưới mọi hình thức khi chưa có sự đồng ý",
    ],
    id=["dilarang menyalin tanpa izin", "dilarang mengutip tanpa izin", "dilarang menggandakan konten tanpa izin"],
    sv=[
        "allt material är skyddat enligt lagen om upphovsrätt",
        "materialet skyddas av upphovsrättslagen",
        "materialet får inte kopieras utan tillåtelse",
        "kopiera gärna, men ange källa",
    ],
    da=[
        "materialet må ikke gengives uden tilladelse",
        "indholdet må ikke kopieres",
        "kopiering er ikke tilladt",
        "citat er tilladt med kildeangivelse",
    ],
    no=[
        "kopiering er ikke tillatt",
        "innholdet kan ikke kopieres",
        "bruk uten tillatelse er ikke tillatt",
        "ettertrykk forbudt",
    ],
    fi=[
        "sisällön kopiointi kielletty",
        "sisällön kopiointi on kielletty",
        "lainaaminen sallittu lähde mainiten",
        "kopiointi kielletty",
    ],
)

REUSE_ROWS = """
        en - This material may not be published, broadcast, rewritten or redistributed without permission.
        de - Nachdruck, auch auszugsweise, nur mit Genehmigung des Verlags.
        fr - Cet article est sous licence Creative Commons.
        es - Queda prohibida la reproducción total o parcial de este contenido.
        it - È vietata la riproduzione anche parziale.
        pt - É proibida a reprodução sem autorização.
        nl - Overname zonder toestemming is niet toegestaan.
        pl - Dalsze rozpowszechnianie artykułu tylko za zgodą wydawcy.
        ru - При использовании материалов ссылка обязательна.
        uk - При використанні матеріалів посилання обов’язкове.
        cs - Jakékoliv užití obsahu je bez souhlasu zakázáno.
        ro - Reproducerea integrală sau parțială este interzisă.
        hu - A tartalom engedély nélküli felhasználása tilos.
        el - Απαγορεύεται η αναδημοσίευση χωρίς άδεια.
        tr - Kaynak gösterilmeden alıntı yapılamaz.
        ar - يحظر إعادة النشر دون إذن.
        fa - استفاده از مطالب با ذکر منبع بلامانع است.
        he - אין להעתיק ללא רשות.
        hi - बिना अनुमति पुनर्प्रकाशन वर्जित है।
        zh - 转载请注明出处。
        ja - 引用する際は出典を明記してください。
        ko - 이 기사의 저작권은 해당 언론사에 있습니다.
        vi - Ghi rõ nguồn khi phát hành lại thông tin từ website này.
        id - Dilarang mengutip tanpa izin.
        sv - Allt material är skyddat enligt lagen om upphovsrätt.
        da - Indholdet må ikke kopieres.
        no - Kopiering er ikke tillatt.
        fi - Sisällön kopiointi on kielletty.
        en | No part of the harbour may be entered at night.
        en | Creative Commons
        de | Nachdruck verboten
    """

TERMS = Words(
    en=[
        "this article is republished from {text}under a creative commons license{text}",
        "this article was originally published on {text}. read the original article",
        "this story may not be {text}without{text}permission",
        "no part of this {text} may be reproduced{text}",
        "this document is subject to copyright{text}",
        "copyright © {text} all rights reserved. {text}",
        "copyright {text}all rights reserved. {text}",
        "© {text}all rights reserved. {text}",
        "our work is licensed under{text}",
        "this work is licensed under{text}",
        "licensed under {text}creative commons{text}",
        "for permission to {text}republish{text}",
        "to license this {text}",
        "for reprint {text}",
    ],
    de=[
        "© dpa-infocom, {text}",
        "© dpa-{text}",
        "© afp {text}",
        "dieser text erscheint unter {text}lizenz{text}",
        "dieser artikel steht unter {text}lizenz{text}",
        "dieses werk ist lizenziert unter {text}",
    ],
    fr=[
        "cet article est republié à partir de {text}sous licence creative commons{text}",
        "cet article est sous licence {text}",
    ],
    es=[
        "este artículo fue publicado originalmente en {text}. lea el original",
        "queda prohibida {text}reproducción{text}autorización{text}",
    ],
    pl=["kopiowanie {text} zabronione", "kopiowanie {text} zabronione{text}", "wszelkie prawa {text}zastrzeżone{text}"],
    ru=[
        "использование материалов {text}разрешено{text}ссылк{text}",
        "при использовании материалов {text}ссылка обязательна",
        "копирование материалов {text} запрещено",
        "копирование материалов {text} запрещено{text}",
    ],
    uk=[
        "використання матеріалів {text}дозвол{text}посиланн{text}",
        "при використанні матеріалів {text}посилання{text}обов'язков{text}",
    ],
    vi=["bản quyền thuộc về {text}", "© bản quyền thuộc về {text}", "ghi rõ nguồn {text} khi phát hành lại{text}"],
)

TERMS_ROWS = """
        en - This article is republished from Harbour Talk under a Creative Commons license. Read the original article.
        en - Copyright © 2026 Harbour Radio. All rights reserved. Visit our pages of terms at www.example.com for more.
        de - Dieser Artikel steht unter der Lizenz CC BY-SA und darf mit Nennung des Hafenblatts verbreitet werden.
        fr - Cet article est republié à partir de Port Libre sous licence Creative Commons. Lire l’article original.
        es - Queda prohibida toda reproducción de las fotos y textos sin la autorización de la editorial del puerto.
        pl - Kopiowanie tekstów i zdjęć bez zgody redakcji Portu jest zabronione.
        ru - При использовании материалов «Порта» ссылка обязательна.
        uk - Використання матеріалів «Порту» дозволяється за умови посилання не нижче другого абзацу.
        vi - Bản quyền thuộc về Tạp chí Bến Cảng
        en | This work is licensed to nobody.
        en | No part of this island may be sold, the mayor says.
    """
