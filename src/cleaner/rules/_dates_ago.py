"""Words and examples of the room ``dates``: how long ago, today and yesterday."""

from __future__ import annotations

from cleaner.rules._book import book

#: Years are left out: a column may be called "50 years ago".
AGO = book("""
    en {number} minute ago; {number} minutes ago; {number} min ago; {number} mins ago; {number}m ago; {number} hour ago; {number} hours ago; {number} hr ago; {number} hrs ago; {number}h ago; {number} day ago; {number} days ago; {number}d ago; {number} week ago; {number} weeks ago; {number}w ago; {number} month ago; {number} months ago; {number} second ago; {number} seconds ago; an hour ago; a day ago; a few seconds ago; a few hours ago; about {number} hours ago; a minute ago; a few minutes ago; an hour ago; {number} hours, {number} minutes ago
    de vor {number} sekunden; vor {number} minute; vor {number} minuten; vor {number} min; vor {number} stunde; vor {number} stunden; vor {number} std; vor {number} tag; vor {number} tagen; vor {number} woche; vor {number} wochen; vor {number} monat; vor {number} monaten; vor einer stunde; vor einem tag; vor einer minute; vor wenigen minuten
    fr il y a {number} minute; il y a {number} minutes; il y a {number} min; il y a {number} mn; il y a {number} heure; il y a {number} heures; il y a {number} h; il y a {number} jour; il y a {number} jours; il y a {number} semaine; il y a {number} semaines; il y a {number} mois; il y a une heure; il y a un jour; il y a quelques minutes; il y a une minute
    es hace {number} minuto; hace {number} minutos; hace {number} min; hace {number} hora; hace {number} horas; hace {number} h; hace {number} día; hace {number} días; hace {number} dias; hace {number} semana; hace {number} semanas; hace {number} mes; hace {number} meses; hace una hora; hace un día; hace unos minutos
    it {number} minuti fa; {number} minuto fa; {number} min fa; {number} ora fa; {number} ore fa; {number} giorno fa; {number} giorni fa; {number} settimana fa; {number} settimane fa; {number} mese fa; {number} mesi fa; un'ora fa; un giorno fa; pochi minuti fa
    pt há {number} minuto; há {number} minutos; há {number} min; há {number} hora; há {number} horas; há {number} h; há {number} dia; há {number} dias; há {number} semana; há {number} semanas; há {number} mês; há {number} meses; há uma hora; há um dia; {number} horas atrás; {number} minutos atrás; {number} dias atrás; {number} hora atrás; {number} dia atrás; há cerca de {number} horas
    nl {number} minuten geleden; {number} minuut geleden; {number} min geleden; {number} uur geleden; {time} geleden; {number} dag geleden; {number} dagen geleden; {number} week geleden; {number} weken geleden; {number} maand geleden; {number} maanden geleden; een uur geleden; een dag geleden; een minuut geleden
    pl {number} minut temu; {number} minuty temu; {number} minutę temu; {number} min temu; {number} godz. temu; {number} godziny temu; {number} godzin temu; {number} godzinę temu; {number} dni temu; {number} dzień temu; {number} tydzień temu; {number} tygodnie temu; {number} tygodni temu; {number} miesiąc temu; {number} miesiące temu; {number} miesięcy temu; godzinę temu; dzień temu
    ru {number} минуту назад; {number} минуты назад; {number} минут назад; {number} мин. назад; {number} мин назад; {number} час назад; {number} часа назад; {number} часов назад; {number} ч. назад; {number} ч назад; {number} день назад; {number} дня назад; {number} дней назад; {number} неделю назад; {number} недели назад; {number} недель назад; {number} месяц назад; {number} месяца назад; {number} месяцев назад; час назад; день назад; минуту назад; несколько минут назад
    uk {number} хвилину тому; {number} хвилини тому; {number} хвилин тому; {number} хв. тому; {number} хв тому; {number} годину тому; {number} години тому; {number} годин тому; {number} год. тому; {number} день тому; {number} дні тому; {number} днів тому; {number} тиждень тому; {number} тижні тому; {number} тижнів тому; {number} місяць тому; {number} місяці тому; {number} місяців тому; годину тому; день тому; хвилину тому
    cs před {number} minutou; před {number} minutami; před {number} min; před {number} hodinou; před {number} hodinami; před {number} hod; před {number} h; před {number} dnem; před {number} dny; před {number} týdnem; před {number} týdny; před {number} měsícem; před {number} měsíci; před hodinou; před dnem; před minutou
    ro acum {number} minute; acum {number} minut; acum {number} de minute; acum {number} min; acum {number} oră; acum {number} ore; acum {number} de ore; acum {number} zi; acum {number} zile; acum {number} de zile; acum {number} săptămâni; acum {number} săptămână; acum {number} luni; acum {number} lună; acum o oră; acum o zi; acum un minut
    hu {number} perce; {number} perccel ezelőtt; {number} órája; {number} órával ezelőtt; {number} napja; {number} nappal ezelőtt; {number} hete; {number} héttel ezelőtt; {number} hónapja; {number} hónappal ezelőtt; egy órája; egy napja; egy perce
    el πριν {number} λεπτά; πριν {number} λεπτό; πριν από {number} λεπτά; πριν {number} ώρες; πριν {number} ώρα; πριν από {number} ώρες; πριν από {number} ώρα; πριν {number} ημέρες; πριν {number} μέρες; πριν {number} ημέρα; πριν από {number} ημέρες; πριν {number} εβδομάδες; πριν από {number} εβδομάδες; πριν {number} μήνες; πριν από {number} μήνες; {number} ώρες πριν; {number} λεπτά πριν; {number} ημέρες πριν; πριν από μία ώρα
    tr {number} dakika önce; {number} dk önce; {number} dk. önce; {number} saat önce; {number} gün önce; {number} hafta önce; {number} ay önce; {number} saniye önce; bir saat önce; bir gün önce; az önce
    ar منذ {number} دقيقة; منذ {number} دقائق; منذ دقيقة; منذ دقيقتين; منذ ساعة; منذ ساعة واحدة; منذ ساعتين; منذ {number} ساعة; منذ {number} ساعات; منذ يوم; منذ يوم واحد; منذ يومين; منذ {number} أيام; منذ {number} يوم; منذ {number} يوما; منذ أسبوع; منذ أسبوعين; منذ {number} أسابيع; منذ شهر; منذ شهرين; منذ {number} أشهر; منذ {number} شهر; قبل {number} ساعات; قبل {number} ساعة; قبل {number} دقيقة; قبل ساعة; قبل يوم; قبل يومين; قبل {number} أيام; قبل ساعتين
    fa {number} دقیقه پیش; {number} ساعت پیش; {number} روز پیش; {number} هفته پیش; {number} ماه پیش; {number} دقیقه قبل; {number} ساعت قبل; {number} روز قبل; {number} هفته قبل; {number} ماه قبل; یک ساعت پیش; یک روز پیش
    he לפני {number} דקות; לפני דקה; לפני {number} שעות; לפני שעה; לפני שעתיים; לפני {number} ימים; לפני יום; לפני יומיים; לפני {number} שבועות; לפני שבוע; לפני שבועיים; לפני {number} חודשים; לפני חודש; לפני חודשיים; לפני {number} שעה
    hi कुछ ही क्षण पहले; {name} कुछ ही क्षण पहले; {number} मिनट पहले; {number} घंटे पहले; {number} घंटा पहले; {number} घण्टे पहले; {number} दिन पहले; {number} सप्ताह पहले; {number} हफ्ते पहले; {number} महीने पहले; {number} महीना पहले; कुछ ही क्षण पहले; कुछ मिनट पहले; एक घंटा पहले
    zh {number}分钟前; {number} 分钟前; {number}分鐘前; {number} 分鐘前; {number}小时前; {number} 小时前; {number}小時前; {number} 小時前; {number}天前; {number} 天前; {number}周前; {number} 周前; {number}個月前; {number}个月前; {number} 个月前; {number}日前; 刚刚; 剛剛
    ja {number}分前; {number} 分前; {number}時間前; {number} 時間前; {number}日前; {number} 日前; {number}週間前; {number} 週間前; {number}か月前; {number}ヶ月前; {number}カ月前; {number} か月前; {number}秒前
    ko {number}분 전; {number}분전; {number} 분 전; {number}시간 전; {number}시간전; {number} 시간 전; {number}일 전; {number}일전; {number} 일 전; {number}주 전; {number}주전; {number}개월 전; {number}달 전; 방금 전; 어제
    vi {number} phút trước; {number} giờ trước; {number} ngày trước; {number} tuần trước; {number} tháng trước; {number} giây trước; cách đây {number} giờ; cách đây {number} phút; cách đây {number} ngày; vừa xong
    id {number} menit lalu; {number} menit yang lalu; {number} jam lalu; {number} jam yang lalu; {number} hari lalu; {number} hari yang lalu; {number} minggu lalu; {number} minggu yang lalu; {number} bulan lalu; {number} bulan yang lalu; {number} detik yang lalu; sejam yang lalu; sehari yang lalu; baru saja
    sv {number} minuter sedan; {number} minut sedan; {number} min sedan; {number} timme sedan; {number} timmar sedan; {number} tim sedan; {number} dag sedan; {number} dagar sedan; {number} vecka sedan; {number} veckor sedan; {number} månad sedan; {number} månader sedan; för {number} timmar sedan; för {number} minuter sedan; för {number} dagar sedan; för en timme sedan; {number}h sedan
    da {number} minutter siden; {number} minut siden; {number} min siden; {number} min. siden; {number} time siden; {number} timer siden; {number} t. siden; {number} dag siden; {number} dage siden; {number} uge siden; {number} uger siden; {number} måned siden; {number} måneder siden; for {number} timer siden; for {number} minutter siden; for {number} dage siden; for en time siden
    no {number} minutter siden; {number} minutt siden; {number} min siden; {number} min. siden; {number} time siden; {number} timer siden; {number} t siden; {number} dag siden; {number} dager siden; {number} uke siden; {number} uker siden; {number} måned siden; {number} måneder siden; for {number} timer siden; for {number} minutter siden; for {number} dager siden; for en time siden
    fi {number} minuuttia sitten; {number} minuutti sitten; {number} min sitten; {number} tuntia sitten; {number} tunti sitten; {number} t sitten; {number} h sitten; {number} päivää sitten; {number} päivä sitten; {number} pv sitten; {number} viikkoa sitten; {number} viikko sitten; {number} kuukautta sitten; {number} kk sitten; tunti sitten; päivä sitten
""")

#: English pages also say what happened so long ago.
AGO_LABELS = ("updated ", "published ", "posted ", "last updated ", "updated: ", "published: ", "posted: ")

TODAY = book("""
    en today; yesterday; today at; yesterday at
    de heute; gestern; heute um; gestern um; heute, um; gestern, um
    fr aujourd'hui; hier; aujourd'hui à; hier à
    es hoy; ayer; hoy a las; ayer a las
    it oggi; ieri; oggi alle; ieri alle; oggi, alle; ieri, alle
    pt hoje; ontem; hoje às; ontem às
    nl vandaag; gisteren; vandaag om; gisteren om
    pl dzisiaj; dziś; wczoraj; dzisiaj o; wczoraj o; dziś o
    ru сегодня; вчера; сегодня в; вчера в
    uk сьогодні; вчора; сьогодні о; вчора о
    cs dnes; včera; dnes v; včera v
    ro astăzi; azi; ieri; astăzi la; azi la; ieri la; azi, la
    hu ma; tegnap
    el σήμερα; χθες; σήμερα στις; χθες στις
    tr bugün; dün; bugün saat; dün saat
    ar اليوم; أمس; اليوم الساعة; أمس الساعة
    fa امروز; دیروز; امروز ساعت; دیروز ساعت
    he היום; אתמול; היום ב; אתמול ב; היום בשעה
    hi आज; कल
    zh 今天; 昨天; 今日; 昨日
    ja 今日; 昨日; 本日
    ko 오늘; 어제
    vi hôm nay; hôm qua; hôm nay lúc; hôm qua lúc
    id hari ini; kemarin; hari ini pukul; kemarin pukul
    sv idag; i dag; igår; i går; idag kl; igår kl; i dag kl; i går kl; idag klockan
    da i dag; i går; i dag kl; i går kl
    no i dag; i går; i dag kl; i går kl
    fi tänään; eilen; tänään klo; eilen klo
""")

AGO_ROWS = """
        en - Last updated 2 years ago
        en - 2 hours ago
        en - Updated 35 minutes ago
        en | 50 years ago
        en | Two hours ago the harbour was closed
        en | 3 days later
        de - vor 2 Stunden
        de | Vor 2 Stunden war der Hafen zu.
        fr - il y a 3 heures
        es - hace 5 minutos
        it - 3 ore fa
        pt - há 2 horas
        nl - 4 uur geleden
        pl - 2 godziny temu
        ru - 3 часа назад
        uk - 5 хвилин тому
        cs - před 2 hodinami
        ro - acum 3 ore
        hu - 2 órája
        el - πριν 2 ώρες
        tr - 3 saat önce
        ar - منذ 3 ساعات
        fa - ۳ ساعت پیش
        he - לפני 3 שעות
        hi - 2 घंटे पहले
        zh - 3小时前
        ja - 3時間前
        ko - 2시간 전
        vi - 3 giờ trước
        id - 2 jam yang lalu
        sv - 3 timmar sedan
        da - 2 timer siden
        no - for 2 timer siden
        fi - 3 tuntia sitten
"""

TODAY_ROWS = """
        en - Today, 10:30 AM
        en - Yesterday at 17:45
        en | Today at ten the gates open
        en | Today, 10:30 is far away
        de - Heute, 14:30 Uhr
        de - Gestern um 18:05 Uhr
        fr - Aujourd'hui à 17h30
        es - Hoy a las 14:30
        it - Oggi alle 14:30
        pt - Hoje às 14h30
        nl - Vandaag om 14:30
        pl - Dzisiaj, 14:30
        ru - Сегодня, 14:30
        uk - Сьогодні, 14:30
        cs - Dnes 14:30
        ro - Astăzi, 14:30
        hu - Ma, 14:30
        el - Σήμερα, 14:30
        tr - Bugün 14:30
        ar - اليوم 14:30
        fa - امروز ۱۴:۳۰
        he - היום, 14:30
        hi - आज 14:30
        zh - 今天 14:30
        ja - 今日 14:30
        ko - 오늘 14:30
        vi - Hôm nay, 14:30
        id - Hari ini, 14:30 WIB
        sv - Idag 14:30
        da - I dag kl. 14:30
        no - I dag, 14:30
        fi - Tänään 14:30
"""
