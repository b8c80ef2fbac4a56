"""Words of the room ``dates``. Tables that end in ``_CLOSE`` are of scripts that set a date without a space."""

from __future__ import annotations

from cleaner.rules._book import book

#: What stands before the time of the last change.
UPDATED = book("""
    en updated; last updated; page last updated; updated on; updated at; last updated on; last updated at; last modified; last modified on; last edited; modified on; date updated; article updated; this article was last updated on; this article was updated on; this story was updated at; this page was last updated on; this post was last modified
    de aktualisiert; aktualisiert am; zuletzt aktualisiert; zuletzt aktualisiert am; letzte aktualisierung; letzte aktualisierung am; zuletzt geändert; zuletzt geändert am; zuletzt bearbeitet; artikel aktualisiert am
    fr mis à jour; mis à jour le; mis à jour à; dernière mise à jour; dernière mise à jour le; dernière modification; modifié le; mis a jour le; actualisé le; article mis à jour le
    es actualizado; actualizada; actualizado el; actualizado a las; última actualización; ultima actualización; última modificación; fecha de actualización
    it aggiornato; aggiornato il; aggiornato alle; ultimo aggiornamento; ultimo aggiornamento il; ultimo aggiornamento alle; ultima modifica; modificato il; aggiornata il; articolo aggiornato il
    pt atualizado; atualizado em; atualizada em; atualizado às; última atualização; ultima atualização; última modificação; actualizado em; atualizado há; atualizado a
    nl bijgewerkt; bijgewerkt op; bijgewerkt om; laatst bijgewerkt; laatst bijgewerkt op; gewijzigd op; laatst gewijzigd; laatst gewijzigd op; aangepast op; geüpdatet op; geüpdatet; laatste wijziging
    pl zaktualizowano; ostatnia aktualizacja; data aktualizacji; ostatnia modyfikacja; zmodyfikowano; data modyfikacji; ost. akt
    ru обновлено; обновлен; обновлён; обновлена; обновлено в; последнее обновление; дата обновления; последнее изменение
    uk оновлено; оновлена; оновлено о; останнє оновлення; дата оновлення; востаннє оновлено
    cs aktualizováno; naposledy aktualizováno; poslední aktualizace; naposledy upraveno; aktualizovaný
    ro actualizat; actualizat la; actualizat în; ultima actualizare; data actualizării; ultima modificare
    hu frissítve; utolsó frissítés; utoljára frissítve; frissült; utolsó módosítás; legutóbb frissítve
    el ενημερώθηκε; τελευταία ενημέρωση; τελ. ενημέρωση; ενημερώθηκε στις; ανανεώθηκε; τελευταία ανανέωση
    tr güncellendi; son güncelleme; güncellenme tarihi; güncelleme tarihi; son güncellenme; son güncellenme tarihi; güncelleme saati; güncellenme; son güncelleme tarihi
    ar آخر تحديث; تم التحديث; تاريخ التحديث; تم التحديث في; آخر تعديل
    fa به روز شده; به‌روز شده; آخرین به‌روزرسانی; آخرین به روز رسانی; آخرین بروزرسانی; تاریخ به‌روزرسانی
    he עודכן; עודכן ב; עודכן בתאריך; עדכון אחרון; עודכן לאחרונה; תאריך עדכון; עודכן לאחרונה ב
    hi अपडेटेड; अंतिम अपडेट; आखरी अपडेट; आखिरी अपडेट; अपडेट किया गया; अपडेट समय; लास्ट अपडेट
    vi cập nhật lúc; cập nhật ngày; cập nhật lần cuối; lần cuối cập nhật; chỉnh sửa lần cuối; cập nhật mới nhất; cập nhật vào
    id diperbarui; diperbaharui; terakhir diperbarui; pembaruan terakhir; update terakhir; diupdate; terakhir diupdate; diperbarui pada; terakhir diperbarui pada
    sv uppdaterad; uppdaterat; senast uppdaterad; senast uppdaterat; uppdaterades; senast ändrad; artikeln uppdaterades; uppdaterad den; artikeln uppdaterad
    da opdateret; sidst opdateret; senest opdateret; opdateret den; opdateret d; sidst ændret
    no oppdatert; sist oppdatert; sist oppdatert den; sist endret; sist redigert; artikkelen ble oppdatert
    fi päivitetty; viimeksi päivitetty; päivitetty viimeksi; viimeisin päivitys; muokattu viimeksi; artikkelia päivitetty
""")
UPDATED_CLOSE = book("""
    zh 更新时间; 更新時間; 更新于; 更新於; 最后更新; 最後更新; 最近更新; 最后更新时间; 最後更新時間; 最后修改; 修改时间; 最后更新于; 最後更新於
    ja 更新日時; 最終更新; 最終更新日; 最終更新日時
    ko 기사수정; 기사 수정; 수정일; 수정시간; 수정일시; 최종 업데이트; 최종수정일; 마지막 업데이트
""")

#: What stands before the time of publication, and what may also head a later addition to the story.
PUBLISHED = book("""
    en published; published on; published at; published date; publication date; date published; posted; posted on; posted at; created on; created at; published online; first posted; posted by admin on; date posted; last update; modified; first published; originally published; published and updated
    de veröffentlicht; veröffentlicht am; veröffentlicht um; veröffentlichung; publiziert; publiziert am; erstellt am; stand; veröffentlichungsdatum; online seit; eingestellt am; aktueller stand; von redaktion am; artikel vom; meldung vom; beitrag vom; artikelstand; letztes update; geändert am; aktualisierung; erstveröffentlicht; update am
    fr publié; publié le; publiée le; publié à; publication; date de publication; posté le; mis en ligne le; écrit le; article publié le; publié par la rédaction le; mise à jour; mise à jour le; modifié; maj; màj
    es publicado; publicado el; publicada el; publicación; fecha de publicación; publicado a las; creado el; publicado en; publ; publicado por redacción el; actualizado al; actualización; modificado el; act
    it pubblicato; pubblicato il; pubblicato alle; pubblicata il; pubblicazione; data di pubblicazione; creato il; inserito il; di redazione il; postato il; aggiornamento
    pt publicado; publicado em; publicada em; publicado às; publicação; data de publicação; data da publicação; postado em; publicado a; publicado por redação em; por redação em; atualização; modificado em
    nl gepubliceerd; gepubliceerd op; gepubliceerd om; geplaatst; geplaatst op; publicatiedatum; online sinds; gepost op; laatste update; gewijzigd; aangepast
    pl publikacja; opublikowano; data publikacji; opublikowany; opublikowane; dodano; data dodania; publikowano; opublikowano dnia; data utworzenia; publ; aktualizacja; akt
    ru опубликовано; опубликован; опубликована; дата публикации; публикация; размещено; опубликовано в; время публикации; размещено в; дата размещения; изменено; обновление
    uk опубліковано; опублікована; дата публікації; публікація; розміщено; опубліковано о; час публікації; змінено
    cs publikováno; zveřejněno; datum publikace; publikace; zveřejněno dne; aktualizace; upraveno
    ro publicat; publicat la; publicat în; publicat pe; data publicării; publicare; postat; postat la; postat pe; postat în; publicat de redacția la; actualizare; modificat
    hu megjelent; közzétéve; publikálva; közzététel; beküldve; módosítva
    el δημοσιεύθηκε; δημοσιεύτηκε; δημοσίευση; ημερομηνία δημοσίευσης; δημοσιεύθηκε στις; αναρτήθηκε; πρώτη δημοσίευση; δημοσιεύτηκε στις; ημ. δημοσίευσης; καταχώρηση; δημοσίευση στις; ενημέρωση; τροποποιήθηκε
    tr yayınlanma; yayınlanma tarihi; yayın tarihi; yayımlanma tarihi; yayınlandı; yayımlandı; giriş tarihi; oluşturulma tarihi; eklenme tarihi; oluşturulma; haber giriş; haber tarihi; eklenme; ilk yayın; haber giriş tarihi; güncelleme
    ar نشر; نشر في; تاريخ النشر; تم النشر; تم النشر في; نشرت في; كتب في; نشر بتاريخ; نُشر; نُشر في; تاريخ الإنشاء; أضيف بتاريخ; تحديث; حدث في; تم التعديل
    fa تاریخ انتشار; منتشر شده; منتشر شده در; زمان انتشار; تاریخ خبر; تاریخ درج; کد خبر و تاریخ; تاریخ مطلب; به‌روزرسانی; به روز رسانی; به روزرسانی; بروزرسانی; ویرایش شده
    he פורסם; פורסם ב; פורסם בתאריך; תאריך פרסום; פורסם לראשונה; פורסם בשעה; עלה בתאריך
    hi प्रकाशित; पब्लिश; पब्लिश्ड; प्रकाशन तिथि; प्रकाशित तिथि; प्रकाशित किया गया; पोस्ट किया गया; प्रकाशित समय; publish date; अपडेट; अपडेट; संशोधित; अद्यतन
    vi đăng; đăng ngày; đăng lúc; đăng vào; ngày đăng; xuất bản; ngày xuất bản; xuất bản lúc; gửi lúc; đăng tải ngày; đăng bởi ban biên tập; thời gian đăng; cập nhật
    id dipublikasikan; diterbitkan; diterbitkan pada; terbit; tayang; diposting; diposting pada; tanggal terbit; diunggah; ditayangkan; tanggal publikasi; dipublikasikan pada; diterbitkan oleh redaksi; pembaruan; update
    sv publicerad; publicerat; publicerades; publicerad den; publiceringsdatum; artikeln publicerades; upplagd; publ; inlagd; ändrad
    da publiceret; offentliggjort; publiceret den; publiceret d; udgivet d; bragt den; ændret; rettet; redigeret
    no publisert; publisert den; lagt ut; først publisert; lagt ut den; publiseringsdato; oppdatering; endret
    fi julkaistu; julkaisuaika; julkaisupäivä; julkaistu ensimmäisen kerran; julkaisuajankohta; muokattu; päivitys
""")
PUBLISHED_CLOSE = book("""
    zh 发布时间; 發布時間; 发布日期; 發佈日期; 发布于; 發布於; 发表时间; 發表時間; 发表于; 發表於; 刊登时间; 刊出時間; 发稿时间; 刊登于; 上传时间; 發稿時間; 更新
    ja 公開日; 公開日時; 配信日; 配信日時; 掲載日; 投稿日; 投稿日時; 掲載日時; 更新; 更新日
    ko 입력; 기사입력; 기사 입력; 등록; 등록일; 게시; 발행; 작성일; 게재; 송고시간; 송고; 등록시간; 입력일; 작성일시; 입력시간; 등록일시; 게시일; 업로드; 최초입력; 수정; 최종수정; 최종 수정; 업데이트; 갱신
""")

#: Words that also open a row of facts, about a concert or a book.
DAY = book("""
    en post date; date; pub date; article date; release date; created; added; uploaded; issued; issued on; published in; on; filed on
    de erschienen; erschienen am; erstellt; vom; datum; am; erscheinungsdatum
    fr paru le; le; date; créé le; diffusé le; ajouté le
    es fecha; creado; subido el; el
    it data; uscito il; il
    pt data; criado em; em
    nl datum; verschenen op; aangemaakt op; publicatie
    pl data; utworzono
    ru дата; добавлено; создано
    uk дата; додано; створено
    cs vydáno; vytvořeno; datum; datum vydání; vloženo; přidáno
    ro data; adăugat
    hu megjelenés; megjelenés dátuma; létrehozva; dátum; kelt
    el ημερομηνία
    tr giriş; tarih
    ar منشور; التاريخ; تاريخ
    fa انتشار; تاریخ; زمان
    he תאריך; פרסום
    hi तारीख; दिनांक
    vi phát hành; thời gian; ngày tạo; ngày
    id tanggal; dibuat; rilis
    sv skapad; datum; postad
    da udgivet; udgivet den; dato; oprettet; skrevet; udgivelsesdato; bragt
    no opprettet; dato; skrevet; utgitt
    fi luotu; lisätty; päivämäärä; kirjoitettu
""")
DAY_CLOSE = book("""
    zh 发布; 發布; 发表; 时间; 時間; 日期; 出刊日期; 建立时间
    ja 公開; 配信; 掲載; 投稿; 発表日; 作成日; 初出; 発行日
    ko 발행일; 작성; 승인; 방송일; 보도
""")

#: Both on one line; the slash shows where the sites set their own sign.
PAIR = book("""
    en published {date} / updated {date}; published {date} / last updated {date}; posted {date} / updated {date}; published on {date} / updated on {date}; updated {date} / published {date}; {date} / updated {date}; {date} / last updated {date}; {date} / updated on {date}; {date} / updated {time}; published {date} / updated {time}; created {date} / updated {date}; {date} / modified {date}; published {time} / updated {time}; updated {time} / published {time}; updated {number} / published {number}; {date} updated; {date} (updated)
    de veröffentlicht {date} / aktualisiert {date}; veröffentlicht am {date} / aktualisiert am {date}; erstellt {date} / aktualisiert {date}; {date} / aktualisiert {date}; {date} / zuletzt aktualisiert {date}; {date} / aktualisiert am {date}; {date} / stand {date}; aktualisiert {date} / veröffentlicht {date}; publiziert {date} / aktualisiert {date}; veröffentlicht am {date} / zuletzt aktualisiert am {date}; {date} / aktualisiert um {time}; {date} / aktualisiert {time}
    fr publié le {date} / mis à jour le {date}; publié {date} / mis à jour {date}; {date} / mis à jour le {date}; {date} / mis à jour à {time}; publié le {date} / modifié le {date}; publié le {date} / mis à jour à {time}; publié à {time} / mis à jour à {time}; le {date} / mis à jour le {date}; le {date} / modifié le {date}; publié le {date} / dernière mise à jour le {date}; publié le {date} / mise à jour le {date}; publié le {date} / mise à jour {date}
    es publicado {date} / actualizado {date}; publicado el {date} / actualizado el {date}; {date} / actualizado el {date}; {date} / actualizado {date}; {date} / actualizado a las {time}; creado {date} / actualizado {date}; actualizado {date} / publicado {date}; {date} / última actualización {date}; publicado el {date} / última actualización el {date}
    it pubblicato {date} / aggiornato {date}; pubblicato il {date} / aggiornato il {date}; {date} / aggiornato alle {time}; {date} / aggiornato il {date}; {date} / aggiornato {date}; pubblicato il {date} / ultimo aggiornamento {date}; {date} / ultimo aggiornamento {date}; {date} / ultimo aggiornamento alle {time}; {date} / modifica il {date}; pubblicato il {date} / ultimo aggiornamento il {date}
    pt publicado {date} / atualizado {date}; publicado em {date} / atualizado em {date}; {date} / atualizado em {date}; {date} / atualizado {date}; publicado em {date} / atualizado às {time}; {date} / atualizada em {date}; publicada em {date} / atualizada em {date}; por redação em {date} / atualizado em {date}
    nl gepubliceerd {date} / bijgewerkt {date}; gepubliceerd op {date} / bijgewerkt op {date}; {date} / bijgewerkt {date}; {date} / laatste update {date}; {date} / aangepast {date}; gepubliceerd {date} / laatste update {date}; {date} / bijgewerkt om {time}; {date} / laatst bijgewerkt {date}; gepubliceerd op {date} / laatst bijgewerkt op {date}
    pl publikacja {date} / aktualizacja {date}; aktualizacja {date} / publikacja {date}; opublikowano {date} / aktualizacja {date}; {date} / aktualizacja {date}; dodano {date} / aktualizacja {date}; {date} / akt. {date}; data publikacji {date} / data aktualizacji {date}; opublikowano {date} / zaktualizowano {date}
    ru опубликовано {date} / обновлено {date}; {date} / обновлено {date}; {date} / обновлено {time}; дата публикации {date} / дата обновления {date}; опубликован {date} / обновлен {date}; {date} / обновлено в {time}; опубликовано {date} / последнее обновление {date}; {date} / изменено {date}
    uk опубліковано {date} / оновлено {date}; {date} / оновлено {date}; {date} / оновлено {time}; дата публікації {date} / дата оновлення {date}; {date} / останнє оновлення {date}
    cs publikováno {date} / aktualizováno {date}; {date} / aktualizováno {date}; vydáno {date} / aktualizováno {date}; {date} / aktualizace {date}; {date} / aktualizováno {time}; publikováno {date} / aktualizace {date}
    ro publicat {date} / actualizat {date}; publicat la {date} / actualizat la {date}; {date} / actualizat {date}; data publicării {date} / data actualizării {date}; data actualizării {date} / data publicării {date}; {date} / ultima actualizare {date}; publicat în {date} / actualizat în {date}
    hu megjelent {date} / frissítve {date}; {date} / frissítve {date}; {date} / utolsó frissítés {date}; közzétéve {date} / frissítve {date}; {date} / módosítva {date}
    el δημοσίευση {date} / ενημέρωση {date}; δημοσιεύθηκε {date} / ενημερώθηκε {date}; {date} / ενημερώθηκε {date}; {date} / τελευταία ενημέρωση {date}; πρώτη δημοσίευση {date} / τελευταία ενημέρωση {date}; δημοσίευση {date} / τελευταία ενημέρωση {date}; {date} / ενημέρωση {date}
    tr {date} / güncelleme {date}; {date}•güncelleme {date}; {date}•güncelleme: {date}; yayınlanma {date} / güncelleme {date}; giriş {date} / güncelleme {date}; {date} / son güncelleme {date}; yayın tarihi {date} / güncelleme tarihi {date}; oluşturulma tarihi {date} / son güncelleme {date}; {date} / güncellendi {date}; yayınlanma tarihi {date} / güncelleme tarihi {date}; giriş tarihi {date} / güncelleme tarihi {date}; yayınlanma {date} / son güncelleme {date}; haber giriş {date} / güncelleme {date}
    ar نشر {date} / تحديث {date}; تاريخ النشر {date} / آخر تحديث {date}; {date} / آخر تحديث {date}; نشر في {date} / آخر تحديث {date}; نشر {date} / آخر تحديث {date}; تم النشر {date} / تم التحديث {date}
    fa تاریخ انتشار {date} / به‌روزرسانی {date}; {date} / به‌روزرسانی {date}; تاریخ انتشار {date} / آخرین به‌روزرسانی {date}; {date} / آخرین به‌روزرسانی {date}
    he פורסם {date} / עודכן {date}; {date} / עודכן {date}; פורסם ב {date} / עודכן ב {date}; {date} / עדכון אחרון {date}
    hi प्रकाशित {date} / अपडेटेड {date}; {date} / अपडेटेड {date}; पब्लिश {date} / अपडेट {date}; प्रकाशित {date} / अपडेट {date}; published {date} / updated {date}
    vi đăng {date} / cập nhật {date}; {date} / cập nhật {date}; {date} / cập nhật lúc {time}; xuất bản {date} / cập nhật {date}; ngày đăng {date} / cập nhật {date}; đăng lúc {date} / cập nhật {date}
    id diterbitkan {date} / diperbarui {date}; {date} / diperbarui {date}; tayang {date} / diperbarui {date}; diterbitkan {date} / pembaruan terakhir {date}; {date} / update {date}; dipublikasikan {date} / diperbarui {date}
    sv publicerad {date} / uppdaterad {date}; uppdaterad {date} / publicerad {date}; publicerad {time} / uppdaterad {time}; uppdaterad {time} / publicerad {time}; uppdaterad {number} / publicerad {number}; publicerad {number} / uppdaterad {number}; {date} / uppdaterad {date}; publicerad {date} / uppdaterad {time}; uppdaterad {time} / publicerad {date}; publicerad {date} / senast uppdaterad {date}; uppdaterad {number} / publicerad {date}; publicerad {date} / uppdaterad {number}; uppdaterad {number}; publicerad {number}
    da publiceret {date} / opdateret {date}; udgivet {date} / opdateret {date}; {date} / opdateret {date}; publiceret {date} / senest opdateret {date}; {date} / opdateret {time}; offentliggjort {date} / opdateret {date}; {date} / opdateret {number}; opdateret {number}; publiceret {number}; publiceret {date} / opdateret {time}
    no publisert {date} / oppdatert {date}; {date} / oppdatert {date}; publisert {date} / sist oppdatert {date}; oppdatert {date} / publisert {date}; {date} / sist oppdatert {date}; publisert {date} / sist oppdatert {time}; {date} / oppdatert {time}
    fi julkaistu {date} / päivitetty {date}; {date} / päivitetty {date}; julkaistu {date} / viimeksi päivitetty {date}; julkaistu {date} / muokattu {date}; {date} / muokattu {date}; julkaistu {time} / päivitetty {time}; julkaistu {number} / päivitetty {number}; julkaistu {date} / päivitetty {time}; julkaistu {date} / päivitetty {number}; päivitetty {number}; julkaistu {number}
""")
PAIR_CLOSE = book("""
    zh 发布时间 {date} / 更新时间 {date}; {date} / 更新 {date}; 發布時間 {date} / 更新時間 {date}; 发布 {date} / 更新 {date}; {date} / 更新时间 {date}; {date} / 更新時間 {date}; {date} / 更新于 {date}; 發布 {date} / 更新 {date}
    ja 公開 {date} / 更新 {date}; {date} / 更新 {date}; 公開日 {date} / 更新日 {date}; 公開日 {date} / 最終更新日 {date}; 配信 {date} / 更新 {date}; 投稿日 {date} / 更新日 {date}; {date} 更新; {date} 公開; {date} 配信; {date} 掲載; {date} 発表; {date} 投稿
    ko 입력 {date} / 수정 {date}; 기사입력 {date} / 최종수정 {date}; 등록 {date} / 수정 {date}; 입력 {date} / 업데이트 {date}; 승인 {date} / 수정 {date}; 기사입력 {date} / 기사수정 {date}; {date} / 수정 {date}; 입력 {date} / 수정 {time}; 작성 {date} / 수정 {date}; {date} 입력; {date} 수정; {date} 게재; {date} 송고; {date} 업데이트; {date} 등록; {date} 작성
""")
