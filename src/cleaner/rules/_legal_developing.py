"""Words and examples of the room ``legal``."""

from __future__ import annotations

from cleaner.rule import Words

DEVELOPING = Words(
    en=[
        "this is a breaking news story",
        "this is a breaking story",
        "this is a breaking news story. check back for updates",
        "this is a breaking news story. please check back for updates",
        "this is a breaking news story and will be updated",
        "this is a breaking news story that will be updated",
        "this is a developing story",
        "this is a developing story. check back for updates",
        "this is a developing story and will be updated",
        "this is a developing story. please check back for updates",
        "this is a developing news story",
        "this is a developing story, check back for updates",
        "this story is developing",
        "this story is being updated",
        "this story will be updated",
        "this article will be updated",
        "breaking news. more to follow",
        "more to follow",
        "more to come",
        "more details to follow",
        "more soon",
        "check back for updates",
        "please check back for updates",
        "please refresh the page for the latest version",
        "this breaking news story is being updated and more details will be published shortly",
        "please refresh the page for the fullest version",
    ],
    de=[
        "diese meldung wird laufend aktualisiert",
        "dieser artikel wird laufend aktualisiert",
        "dieser artikel wird fortlaufend aktualisiert",
        "dieser text wird laufend aktualisiert",
        "der artikel wird laufend aktualisiert",
        "dies ist eine eilmeldung",
        "weitere informationen folgen",
        "weitere informationen in kürze",
        "mehr in kürze",
        "mehr dazu in kürze",
        "in kürze mehr auf unserer seite",
        "diese nachricht wird laufend aktualisiert",
        "wir berichten weiter",
    ],
    fr=[
        "plus d'informations à venir",
        "plus d'informations à suivre",
        "cet article est en cours de mise à jour",
        "article en cours de mise à jour",
        "plus d'infos à venir",
        "cet article sera mis à jour",
    ],
    es=[
        "noticia en desarrollo",
        "noticia en desarrollo. habrá ampliación",
        "habrá ampliación",
        "en breve, más información",
        "información en desarrollo",
        "esta noticia está en desarrollo",
        "esta noticia se está actualizando",
        "noticia en actualización",
        "seguirá ampliación",
        "en ampliación",
    ],
    it=[
        "notizia in aggiornamento",
        "articolo in aggiornamento",
        "in aggiornamento",
        "seguono aggiornamenti",
        "notizia in corso di aggiornamento",
    ],
    pt=[
        "notícia em atualização",
        "em atualização",
        "reportagem em atualização",
        "esta notícia está em atualização",
        "mais informações em instantes",
        "esta reportagem está em atualização",
        "matéria em atualização",
        "aguarde mais informações",
    ],
    nl=[
        "dit bericht wordt aangevuld",
        "dit artikel wordt aangevuld",
        "dit artikel wordt geüpdatet",
        "dit bericht wordt bijgewerkt",
        "meer informatie volgt",
        "meer volgt",
        "later meer",
    ],
    pl=[
        "artykuł jest aktualizowany",
        "wkrótce więcej informacji",
        "więcej informacji wkrótce",
        "tekst jest aktualizowany",
        "artykuł będzie aktualizowany",
        "wiadomość jest aktualizowana",
    ],
    ru=[
        "новость дополняется",
        "материал дополняется",
        "новость обновляется",
        "подробности позже",
        "подробнее позже",
        "материал обновляется",
        "следите за обновлениями",
    ],
    uk=[
        "новина доповнюється",
        "матеріал доповнюється",
        "новина оновлюється",
        "подробиці згодом",
        "деталі згодом",
        "оновлюється",
    ],
    cs=[
        "článek aktualizujeme",
        "článek průběžně aktualizujeme",
        "zprávu aktualizujeme",
        "text aktualizujeme",
        "podrobnosti připravujeme",
        "aktualizujeme",
    ],
    ro=[
        "știre în curs de actualizare",
        "articol în curs de actualizare",
        "știrea se actualizează",
        "mai multe informații în scurt timp",
    ],
    hu=["cikkünk frissül", "a cikk frissül", "hírünket frissítjük", "cikkünket frissítjük", "hamarosan frissítjük"],
    el=["η είδηση ανανεώνεται", "το άρθρο ανανεώνεται", "περισσότερα σε λίγο", "ανανεώνεται", "σε εξέλιξη"],
    tr=[
        "ayrıntılar geliyor",
        "ayrıntılar birazdan",
        "haber güncelleniyor",
        "detaylar geliyor",
        "gelişmeler aktarılacaktır",
        "haberimiz güncelleniyor",
    ],
    ar=["الخبر قيد التحديث", "التفاصيل لاحقا", "التفاصيل بعد قليل", "يتبع", "خبر قيد التحديث"],
    fa=[
        "این خبر در حال تکمیل است",
        "خبر در حال تکمیل است",
        "جزئیات متعاقبا منتشر می\u200cشود",
        "این خبر به\u200cروز می\u200cشود",
    ],
    he=["הידיעה מתעדכנת", "הכתבה מתעדכנת", "פרטים נוספים בהמשך", "מתעדכן", "עוד פרטים בהמשך"],
    hi=["खबर अपडेट की जा रही है", "यह खबर अपडेट हो रही है", "खबर अपडेट हो रही है", "इस खबर को अपडेट किया जा रहा है"],
    zh=["更多消息陆续更新", "持续更新中", "更多详情稍后报道", "持續更新中", "新聞持續更新", "更新中"],
    ja=["この記事は更新されています", "この記事は随時更新されます", "随時更新します", "詳細は追ってお伝えします"],
    ko=[
        "기사 업데이트 중",
        "속보가 업데이트될 예정입니다",
        "추가 내용은 곧 업데이트됩니다",
        "이 기사는 계속 업데이트됩니다",
    ],
    vi=["tiếp tục cập nhật", "đang cập nhật", "tiếp tục cập nhật..."],
    id=["berita ini akan terus diperbarui", "berita ini masih terus diperbarui", "artikel ini akan diperbarui"],
    sv=["artikeln uppdateras", "texten uppdateras", "nyheten uppdateras", "uppdateras", "mer information kommer"],
    da=["artiklen opdateres", "nyheden opdateres", "opdateres", "mere følger"],
    no=["saken oppdateres", "saken blir oppdatert", "artikkelen oppdateres", "oppdateres", "mer følger"],
    fi=[
        "uutinen päivittyy",
        "juttu päivittyy",
        "juttua päivitetään",
        "uutista päivitetään",
        "juttua täydennetään",
        "uutista täydennetään",
    ],
)

DEVELOPING_ROWS = """
        en - This is a breaking news story. Please check back for updates.
        de - Dieser Artikel wird laufend aktualisiert.
        fr - Plus d’informations à venir.
        es - Noticia en desarrollo
        it - Notizia in aggiornamento
        pt - Notícia em atualização
        nl - Dit bericht wordt aangevuld.
        pl - Wkrótce więcej informacji.
        ru - Новость дополняется.
        uk - Новина доповнюється.
        cs - Článek průběžně aktualizujeme.
        ro - Știre în curs de actualizare.
        hu - Cikkünk frissül.
        el - Περισσότερα σε λίγο.
        tr - Ayrıntılar geliyor...
        ar - التفاصيل بعد قليل.
        fa - این خبر در حال تکمیل است.
        he - הידיעה מתעדכנת.
        hi - खबर अपडेट की जा रही है।
        zh - 持续更新中
        ja - この記事は随時更新されます。
        ko - 이 기사는 계속 업데이트됩니다.
        vi - Tiếp tục cập nhật...
        id - Berita ini akan terus diperbarui.
        sv - Artikeln uppdateras.
        da - Artiklen opdateres.
        no - Saken oppdateres.
        fi - Uutista täydennetään.
        en | This is a developing country.
        en | More to come
        de | Wir berichten weiter
    """
