"""Examples of the room ``dates``."""

from __future__ import annotations

UPDATED_ROWS = """
        en - Updated: 22:05, 22 Apr 2024
        en - Last updated on November 12, 2024 at 1:36 p.m. EST
        en - Last updated 2025-11-12 UTC.
        en | Updated rules for the harbour
        en | Updated on Monday, the plan has three parts
        de - Zuletzt aktualisiert: 22.04.2024, 06:00 Uhr
        de | Aktualisiert wird der Plan jeden Montag
        fr - Mis à jour le 12 novembre 2024 à 17 h 30
        es - Actualizado el 12 de noviembre de 2024 a las 14:30
        it - Ultimo aggiornamento: 12 novembre 2024 alle 14:30
        pt - Atualizado em 12/11/2024 às 14h30
        nl - Laatst bijgewerkt op 12 november 2024 om 14.30 uur
        pl - Ostatnia aktualizacja: 19.04.2026 19:45
        ru - Обновлено: 12 ноября 2024 г., 14:30
        uk - Оновлено: 12 листопада 2024, 14:30
        cs - Aktualizováno: 12. listopadu 2024 v 14:30
        ro - Actualizat la 12 noiembrie 2024, ora 14:30
        hu - Frissítve: 2024. november 12., kedd 14:30
        el - Ενημερώθηκε: 12 Νοεμβρίου 2024, 14:30
        tr - Son Güncelleme: 12 Kasım 2024 14:30
        ar - آخر تحديث: 12 نوفمبر 2024 - 14:30
        fa - آخرین به‌روزرسانی: ۱۲ آبان ۱۴۰۳
        he - עודכן: 12 בנובמבר 2024, 14:30
        hi - अपडेटेड: 12 नवंबर 2024, 14:30 IST
        zh - 更新时间：2024年11月12日 14:30
        ja - 最終更新：2024年11月12日（火）17時30分
        ko - 최종수정일 2026.07.12. 오후 10:09
        vi - Cập nhật lúc 12/11/2024 14:30
        id - Terakhir diperbarui: 12 November 2024 14:30 WIB
        sv - Uppdaterad kl. 15.59
        da - Sidst opdateret 12. november 2024 kl. 14.30
        no - Sist oppdatert: 12.11.2024 14:30
        fi - Päivitetty: 12.11.2024 klo 14.30
"""

PUBLISHED_ROWS = """
        en - Published: Tue, November 12, 2024
        en - Posted on Nov. 12, 2024
        en | Published on Monday, the report names four harbours
        en | Published: a first list of the harbours
        de - Stand: 22.04.2024, 06:00 Uhr
        de | Stand der Dinge
        fr - Publié le mardi 12 novembre 2024
        es - Publicado: 12/11/2024 14:30
        it - Pubblicato il 12/11/2024 ore 14:30
        pt - Publicado em 12 de novembro de 2024
        nl - Gepubliceerd op 12 november 2024
        pl - Data publikacji: 12 listopada 2024 r.
        ru - Опубликовано 12.11.2024 в 14:30
        uk - Опубліковано: середа, 12 листопада 2024
        cs - Publikováno: 12. 11. 2024
        ro - Publicat: 12.11.2024
        hu - Megjelent: 2024.11.12.
        el - Δημοσίευση: Τρίτη 12 Νοεμβρίου 2024
        tr - Yayınlanma: 12.11.2024 - 14:30
        ar - تاريخ النشر: ١٢ نوفمبر ٢٠٢٤
        fa - تاریخ انتشار: سه‌شنبه ۱۲ آبان ۱۴۰۳ ساعت ۱۴:۳۰
        he - פורסם: 12.11.24
        hi - प्रकाशित: बुधवार, 12 नवंबर 2024
        zh - 发布时间：2024-11-12 14:30
        ja - 公開日：2024年11月12日
        ko - 입력 2026.07.12 22:09
        vi - Ngày đăng: 12/11/2024
        id - Diterbitkan: Selasa, 12 November 2024 14:30 WIB
        sv - Publicerad 12 november 2024
        da - Publiceret tirsdag d. 12. november 2024
        no - Publisert: 12. november 2024, kl. 14:30
        fi - Julkaistu 12.11.2024 14.30
"""

DAY_ROWS = """
        en - Date: 12 November 2024
        en | Date: 12 November 2024
        de - Datum: 12.11.2024
        de | Am 12. November
        fr - Le 12 novembre 2024
        es - Fecha: 12 de noviembre de 2024
        it - Data: 12/11/2024
        pt - Data: 12/11/2024
        nl - Datum: 12-11-2024
        pl - Data: 12.11.2024
        ru - Дата: 12.11.2024
        uk - Дата: 12.11.2024
        cs - Vydáno 12. 11. 2024
        ro - Data: 12.11.2024
        hu - Dátum: 2024.11.12.
        el - Ημερομηνία: 12/11/2024
        tr - Tarih: 12.11.2024
        ar - التاريخ: 12/11/2024
        fa - تاریخ: ۱۴۰۳/۰۸/۱۲
        he - תאריך: 12/11/2024
        hi - दिनांक: 12/11/2024
        zh - 时间：2024-11-12
        ja - 公開：2024年11月12日
        ko - 작성 2026.07.12
        vi - Ngày 12/11/2024
        id - Tanggal: 12/11/2024
        sv - Datum: 2024-11-12
        da - Dato: 12.11.2024
        no - Dato: 12.11.2024
        fi - Päivämäärä: 12.11.2024
"""

PAIR_ROWS = """
        en - Published 12 Nov 2024, 10:30 | Updated 13 Nov 2024, 08:00
        en | Published 1951, updated 1974
        de - 12.11.2024, 10:30 Uhr | Aktualisiert am 13.11.2024
        fr - Publié le 12/11/2024 à 10h30, mis à jour le 13/11/2024 à 08h00
        es - Publicado el 12/11/2024 - Actualizado el 13/11/2024
        it - 12 novembre 2024 • Aggiornato alle 10:30
        pt - Publicado em 12/11/2024 às 10h30 | Atualizado em 13/11/2024 às 08h00
        nl - Gepubliceerd: 12 november 2024, bijgewerkt: 13 november 2024
        pl - Aktualizacja: 19.04.2026 19:45 Publikacja: 19.04.2026 19:05
        ru - 12.11.2024, 10:30 | Обновлено: 13.11.2024
        uk - 12.11.2024, 10:30 | Оновлено: 13.11.2024
        cs - Publikováno: 12. 11. 2024, aktualizováno: 13. 11. 2024
        ro - Publicat: 12.11.2024 / Actualizat: 13.11.2024
        hu - Megjelent: 2024.11.12. | Frissítve: 2024.11.13.
        el - Δημοσίευση: 12/11/2024 | Ενημέρωση: 13/11/2024
        tr - 20 Nisan 2026•Güncelleme: 20 Nisan 2026
        ar - نشر: 12 نوفمبر 2024 | تحديث: 13 نوفمبر 2024
        fa - تاریخ انتشار: ۱۲ آبان ۱۴۰۳ | به‌روزرسانی: ۱۳ آبان ۱۴۰۳
        he - פורסם: 12.11.24 | עודכן: 13.11.24
        hi - प्रकाशित: 12 नवंबर 2024 | अपडेटेड: 13 नवंबर 2024
        zh - 发布时间：2024-11-12 更新时间：2024-11-13
        ja - 2024年11月12日 更新
        ko - 입력 2026.07.12 22:09 | 수정 2026.07.13 08:00
        vi - 12/11/2024 - Cập nhật: 13/11/2024
        id - Diterbitkan: 12 Nov 2024 | Diperbarui: 13 Nov 2024
        sv - Uppdaterad 15.59 | Publicerad 14.14
        da - Publiceret 12. november 2024 - Opdateret 13. november 2024
        no - Publisert: 12.11.2024 | Oppdatert: 13.11.2024
        fi - Julkaistu 12.11.2024 | Päivitetty 13.11.2024
"""
