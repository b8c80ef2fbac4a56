"""Words and examples of the room ``legal``."""

from __future__ import annotations

from cleaner.rule import Words

RIGHTS = Words(
    en=[
        "all rights reserved",
        "all rights reserved worldwide",
        "some rights reserved",
        "all content copyright",
        "no rights reserved",
        "all trademarks are property of their respective owners",
        "all trademarks, logos and brand names are the property of their respective owners",
        "rights and permissions",
        "reprints and permissions",
        "request reprints & permissions",
    ],
    de=[
        "alle rechte vorbehalten",
        "alle inhalte urheberrechtlich geschützt",
        "alle inhalte sind urheberrechtlich geschützt",
        "alle rechte vorbehalten. nutzung ausschließlich für den privaten eigenbedarf",
        "alle rechte liegen beim verlag",
        "urheberrechtlich geschützt",
        "dieser artikel ist urheberrechtlich geschützt",
    ],
    fr=[
        "tous droits réservés",
        "tous droits de reproduction réservés",
        "tous droits de reproduction et de représentation réservés",
        "droits de reproduction réservés",
        "reproduction interdite",
        "toute reproduction interdite",
        "toute reproduction interdite sans autorisation",
        "reproduction interdite sans autorisation",
    ],
    es=[
        "todos los derechos reservados",
        "derechos reservados",
        "quedan reservados todos los derechos",
        "todos los derechos están reservados",
        "prohibida su reproducción total o parcial",
        "prohibida la reproducción total o parcial",
        "prohibida su reproducción",
        "reservados todos los derechos",
    ],
    it=[
        "tutti i diritti riservati",
        "tutti i diritti sono riservati",
        "riproduzione riservata",
        "riproduzione vietata",
        "diritti riservati",
        "tutti i diritti di riproduzione riservati",
    ],
    pt=[
        "todos os direitos reservados",
        "direitos reservados",
        "todos os direitos são reservados",
        "direitos de autor reservados",
        "é proibida a reprodução total ou parcial",
        "proibida a reprodução total ou parcial",
        "reprodução proibida",
    ],
    nl=[
        "alle rechten voorbehouden",
        "auteursrechten voorbehouden",
        "auteursrecht voorbehouden",
        "op alle verhalen rust uiteraard copyright",
        "alle rechten gereserveerd",
    ],
    pl=[
        "wszelkie prawa zastrzeżone",
        "wszystkie prawa zastrzeżone",
        "prawa zastrzeżone",
        "prawa autorskie zastrzeżone",
        "materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone. dalsze rozpowszechnianie artykułu za zgodą wydawcy",
        "materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone",
        "℗ wszystkie prawa zastrzeżone",
        "℗ wszelkie prawa zastrzeżone",
    ],
    ru=[
        "все права защищены",
        "все права сохранены",
        "все права защищены законом",
        "все права принадлежат их владельцам",
        "все права на материалы защищены",
    ],
    uk=[
        "усі права захищені",
        "всі права захищені",
        "всі права захищено",
        "усі права захищено",
        "усі права застережено",
    ],
    cs=[
        "všechna práva vyhrazena",
        "veškerá práva vyhrazena",
        "všechna autorská práva vyhrazena",
        "publikování nebo další šíření obsahu je bez písemného souhlasu zakázáno",
    ],
    ro=["toate drepturile rezervate", "toate drepturile sunt rezervate", "drepturi rezervate"],
    hu=["minden jog fenntartva", "minden jog fenntartva!", "valamennyi jog fenntartva", "a szerzői jogok fenntartva"],
    el=[
        "με επιφύλαξη παντός δικαιώματος",
        "με την επιφύλαξη παντός δικαιώματος",
        "με επιφύλαξη κάθε δικαιώματος",
        "όλα τα δικαιώματα διατηρούνται",
        "απαγορεύεται η αναπαραγωγή",
    ],
    tr=[
        "tüm hakları saklıdır",
        "her hakkı saklıdır",
        "bütün hakları saklıdır",
        "tüm haklar saklıdır",
        "izinsiz kopyalanamaz",
    ],
    ar=["جميع الحقوق محفوظة", "كل الحقوق محفوظة", "حقوق النشر محفوظة", "كافة الحقوق محفوظة", "جميع حقوق النشر محفوظة"],
    fa=[
        "تمامی حقوق محفوظ است",
        "کلیه حقوق محفوظ است",
        "تمام حقوق محفوظ است",
        "همه حقوق محفوظ است",
        "تمامی حقوق این سایت محفوظ است",
    ],
    he=["כל הזכויות שמורות", "כל הזכויות שמורות ©"],
    hi=["सर्वाधिकार सुरक्षित", "सभी अधिकार सुरक्षित", "सर्वाधिकार सुरक्षित हैं", "कॉपीराइट सुरक्षित"],
    zh=[
        "版权所有",
        "版权所有,未经许可不得转载",
        "版权所有 未经授权 不得转载",
        "保留所有权利",
        "未经授权,不得转载",
        "未经授权不得转载",
        "未经许可,不得转载",
        "未经书面授权禁止使用",
        "禁止转载",
        "版權所有",
        "版權所有,未經許可不得轉載",
        "著作權所有",
        "不得轉載",
        "未經授權,不得轉載",
    ],
    ja=[
        "無断転載禁止",
        "無断転載を禁じます",
        "無断転載を禁ず",
        "禁無断転載",
        "無断転載・複製を禁じます",
        "無断複製・転載を禁じます",
        "記事・写真の無断転載を禁じます",
        "掲載の記事・写真・イラスト等すべてのコンテンツの無断複写・転載を禁じます",
        "著作権について",
    ],
    ko=[
        "무단 전재 및 재배포 금지",
        "무단전재 및 재배포 금지",
        "무단전재-재배포 금지",
        "무단 전재-재배포 금지",
        "무단전재 및 재배포금지",
        "무단전재 재배포 금지",
        "무단 복제 및 재배포 금지",
        "무단 전재-재배포, ai 학습 및 활용 금지",
        "무단 전재 및 재배포, ai 학습 이용 금지",
        "저작권자",
    ],
    vi=[
        "bản quyền thuộc về tòa soạn",
        "mọi quyền được bảo lưu",
        "giữ bản quyền nội dung",
        "đã đăng ký bản quyền",
        "tất cả các quyền được bảo lưu",
    ],
    id=[
        "hak cipta dilindungi",
        "hak cipta dilindungi undang-undang",
        "seluruh hak cipta dilindungi",
        "semua hak dilindungi undang-undang",
        "dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk ai di situs web ini tanpa izin tertulis",
    ],
    sv=[
        "alla rättigheter förbehållna",
        "alla rättigheter reserverade",
        "eftertryck förbjudes",
        "citera oss gärna, men ange källan",
        "kopiering förbjuden",
    ],
    da=[
        "alle rettigheder forbeholdes",
        "alle rettigheder forbeholdt",
        "alt materiale på denne side er omfattet af gældende lov om ophavsret",
        "alt materiale på denne side er omfattet af gældende lov om ophavsret. læs om reglerne her",
        "materialet er beskyttet af ophavsret",
        "må ikke gengives uden tilladelse",
    ],
    no=[
        "alle rettigheter forbeholdt",
        "alle rettigheter reservert",
        "opphavsrett beskyttet",
        "innholdet er beskyttet av åndsverkloven",
        "alt innhold er opphavsrettslig beskyttet",
        "materialet er vernet etter åndsverkloven",
    ],
    fi=[
        "kaikki oikeudet pidätetään",
        "kaikki oikeudet pidätetty",
        "kaikki oikeudet pidätetään. sisällön kopioiminen kielletty",
        "tekijänoikeudet pidätetään",
    ],
)

RIGHTS_ROWS = """
        en - All rights reserved.
        de - Alle rechte vorbehalten.
        fr - Tous droits réservés.
        es - Todos los derechos reservados.
        it - © Riproduzione riservata
        pt - Todos os direitos reservados.
        nl - Alle rechten voorbehouden.
        pl - Wszelkie prawa zastrzeżone.
        ru - Все права защищены.
        uk - Усі права захищені.
        cs - Všechna práva vyhrazena.
        ro - Toate drepturile rezervate.
        hu - Minden jog fenntartva.
        el - Με επιφύλαξη παντός δικαιώματος.
        tr - Tüm hakları saklıdır.
        ar - © جميع الحقوق محفوظة
        fa - تمامی حقوق محفوظ است.
        he - כל הזכויות שמורות.
        hi - सर्वाधिकार सुरक्षित
        zh - 版权所有
        ja - 無断転載禁止
        ko - 무단 전재 및 재배포 금지.
        vi - Bản quyền thuộc về tòa soạn.
        id - Hak cipta dilindungi.
        sv - Alla rättigheter förbehållna.
        da - Alle rettigheder forbeholdes.
        no - Alle rettigheter forbeholdt.
        fi - Kaikki oikeudet pidätetään.
        en | All rights reserved
        en | Copyright law
        en | Copyright Complexity in a Fragmented World
        de | Müsli © 2024
        de | Alle Rechte vorbehalten, sagte der Anwalt, das stehe dort.
    """

OWNER = Words(
    en=["all rights reserved", "all rights reserved.", "all rights reserved worldwide"],
    de=["alle rechte vorbehalten"],
    fr=["tous droits réservés"],
    es=["todos los derechos reservados", "derechos reservados"],
    it=["riproduzione riservata", "tutti i diritti riservati"],
    pt=["todos os direitos reservados"],
    nl=["alle rechten voorbehouden"],
    pl=["wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone"],
    ru=["все права защищены"],
    uk=["усі права захищені", "всі права захищені"],
    cs=["všechna práva vyhrazena"],
    ro=["toate drepturile rezervate"],
    hu=["minden jog fenntartva"],
    el=["με επιφύλαξη παντός δικαιώματος"],
    tr=["tüm hakları saklıdır", "her hakkı saklıdır"],
    ar=["جميع الحقوق محفوظة"],
    fa=["تمامی حقوق محفوظ است"],
    he=["כל הזכויות שמורות"],
    hi=["सर्वाधिकार सुरक्षित", "सभी अधिकार सुरक्षित"],
    zh=["版权所有", "版權所有", "未经许可不得转载", "保留所有权利"],
    ja=["無断転載禁止", "無断転載を禁じます", "無断転載・複製を禁じます"],
    ko=[
        "무단 전재 및 재배포 금지",
        "무단전재 및 재배포 금지",
        "무단전재-재배포 금지",
        "무단 전재-재배포 금지",
        "무단 전재 및 재배포, ai 학습 이용 금지",
    ],
    vi=["mọi quyền được bảo lưu", "giữ bản quyền nội dung"],
    id=["hak cipta dilindungi undang-undang", "hak cipta dilindungi"],
    sv=["alla rättigheter förbehållna"],
    da=["alle rettigheder forbeholdes"],
    no=["alle rettigheter forbeholdt", "alle rettigheter reservert"],
    fi=["kaikki oikeudet pidätetään"],
)

OWNER_ROWS = """
        en - Copyright © 2026 Harbour Media Group. All rights reserved.
        en - © 2026 The Harbour Gazette Ltd. All rights reserved
        de - © Hafenverlag GmbH & Co. KG. Alle Rechte vorbehalten.
        fr - © Éditions du Port. Tous droits réservés.
        es - © 2026 Editorial del Puerto. Todos los derechos reservados.
        it - © 2026 Editrice del Porto. Tutti i diritti riservati.
        pt - © 2026 Editora do Porto. Todos os direitos reservados.
        nl - © 2026 Uitgeverij De Haven. Alle rechten voorbehouden.
        pl - © 2026 Wydawnictwo Port. Wszelkie prawa zastrzeżone.
        ru - © 2026 Издательство «Порт». Все права защищены.
        uk - © 2026 Видавництво «Порт». Усі права захищені.
        cs - © 2026 Vydavatelství Přístav. Všechna práva vyhrazena.
        ro - © 2026 Editura Port. Toate drepturile rezervate.
        hu - © 2026 Kikötő Kiadó. Minden jog fenntartva.
        el - © 2026 Εκδόσεις Λιμάνι. Με επιφύλαξη παντός δικαιώματος.
        tr - © 2026 Liman Yayıncılık. Tüm hakları saklıdır.
        ar - © 2026 دار المرفأ. جميع الحقوق محفوظة.
        fa - © 2026 نشر بندر. تمامی حقوق محفوظ است.
        he - © 2026 הוצאת הנמל. כל הזכויות שמורות.
        hi - © 2026 बंदरगाह प्रकाशन. सर्वाधिकार सुरक्षित
        zh - Copyright © 2026 海港出版社 版权所有
        ja - © 2026 港出版社 無断転載禁止
        ko - <Copyright ⓒ 항구신문. All rights reserved. 무단 전재 및 재배포 금지>
        vi - © 2026 Báo Bến Cảng. Mọi quyền được bảo lưu.
        id - © 2026 Penerbit Pelabuhan. Hak cipta dilindungi undang-undang.
        sv - © 2026 Hamnförlaget. Alla rättigheter förbehållna.
        da - © 2026 Forlaget Havnen. Alle rettigheder forbeholdes.
        no - © 2026 Havneforlaget. Alle rettigheter forbeholdt.
        fi - © 2026 Satamakustannus. Kaikki oikeudet pidätetään.
        en | Copyright is a right that many artists of the island have fought for, and they want all rights reserved for themselves.
        en | Rights reserved for the few
    """

YEAR_ROWS = """
        en - © 2026 Harbour Media Group
        en - Copyright © 2026. Harbour Stores.
        en - (c) 2019-2026 Samira Bekele
        de - Copyright © Hafenverlag 2026. Nutzung nur mit Abo.
        en | Copyright 2025
        de | Müsli © 2024
        en | Copyright expires in 2030 for most of the songs, and the island choir is waiting for it.
        en | Image: © Samira Bekele
    """
