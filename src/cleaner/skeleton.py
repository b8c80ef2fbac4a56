"""The skeleton of a line: its dates, times and numbers folded into the slots that phrases name.

``12 Nov 2024, 01:36 pm - 20,394 views`` becomes ``{date} - {number} views``, so a phrase with slots is found by one
look-up, and thousands of dates cost no more than one. A date and the time that leans on it are one ``{date}``: sites
join the two in a hundred ways and phrases need not know them. A time without a date is ``{time}``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from functools import cache

from cleaner.lines import fold

#: Month names as dates print them, with usual short forms, by language.
MONTHS: dict[str, str] = {
    "en": "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "de": "januar februar märz april mai juni juli august september oktober november dezember jänner feber "
    "jan feb mär mrz apr jun jul aug sep sept okt nov dez",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "janv févr avr juil août sept oct nov déc",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre "
    "ene feb mar abr may jun jul ago sep set oct nov dic",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre "
    "gen feb mar apr mag giu lug ago set sett ott nov dic",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro "
    "jan fev mar abr mai jun jul ago set out nov dez",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december mrt okt",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia "
    "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień "
    "sty lut kwi cze lip sie wrz paź lis gru",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь "
    "янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня "
    "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень "
    "січ лют бер квіт трав черв лип серп вер жовт лист груд",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince "
    "leden únor březen duben květen červen červenec srpen říjen listopad prosinec",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie ian iun iul noi",
    "hu": "január február március április május június július augusztus szeptember október november december "
    "febr márc ápr máj jún júl szept okt",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου "
    "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος "
    "ιαν φεβ μαρ απρ μαΐ μάι ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub nis haz tem ağu eyl eki kas ara",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember agu agt des",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
    "ar": "يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر "
    "جانفي فيفري أفريل ماي جوان جويلية أوت غشت شتنبر نونبر دجنبر شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين كانون",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر "
    "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "he": "בינואר בפברואר במרץ במרס באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר "
    "ינואר פברואר מרץ מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "hi": "जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर",
}

#: Short months that are also common words: a month only where the year stands beside.
AMBIGUOUS = frozenset("out set ago may mag gen lis lip sie ara haz tem mar лист лип вер".split())

#: Names of the days of the week, by language, with usual short forms.
WEEKDAYS: dict[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim",
    "es": "lunes martes miércoles jueves viernes sábado domingo lun mié jue vie sáb dom",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica lun mer gio ven sab dom",
    "pt": "segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira seg ter qua qui sex",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo",
    "pl": "poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę pon wt śr czw pt sob niedz",
    "ru": "понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье пн вт ср чт пт сб вс",
    "uk": "понеділок вівторок середа середу четвер п'ятниця п'ятницю субота суботу неділя неділю нд",
    "cs": "pondělí úterý středa čtvrtek pátek sobota neděle",
    "ro": "luni marți marţi miercuri joi vineri sâmbătă duminică",
    "hu": "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    "el": "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "id": "senin selasa rabu kamis jumat jum'at sabtu minggu ahad",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag man tir tirs fre lør søn",
    "fi": "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona "
    "torstaina perjantaina lauantaina sunnuntaina ti ke pe la su",
    "ar": "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "fa": "شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه",
    "he": "ראשון שני שלישי רביעי חמישי שישי שבת",
    "hi": "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
}

_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")
#: Lines with digits are read for dates up to this length; the longest dated card of the labelled lines has 121.
SKELETON_LENGTH = 200

#: Signs that no text holds (Unicode promises it) stand for the calendar's words while a line is read: a month, a month
#: that needs its year, a day of the week, its short form.
_MONTH, _DOUBTFUL, _DAY, _SHORT_DAY = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
_SIGN = re.compile(f"[{_MONTH}-{_SHORT_DAY}]")
_WORD = re.compile(r"[^\s\d.,;:()\[\]{}/|•·،<>\"_\-]+(?:-feira)?")

_ZONES = (
    "uhr|uur|utc|gmt|jst|kst|ist|cet|cest|eet|eest|msk|мск|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|bst|wat|cat|eat|sast|"
    "aest|aedt|awst|sgt|hkt|pkt|npt|wib|wita|wit|mez|mesz|h|hs|hrs|hours|horas|ore|น"
)
_SHIFT = r"[+-] ?\d{1,2}(?::?\d\d)?(?![\d.:])"
_ZONE = rf"(?: ?\(?(?:(?:{_ZONES})(?!\w)\.?(?: ?{_SHIFT})?|{_SHIFT})\)?)"
_HALF = (
    r"(?: ?(?:[ap]\.? ?m(?!\w)\.?|[πμ]\.? ?μ(?!\w)\.?|(?:ص|م|مساء|صباحا|ظهرا|ق\.ظ|ب\.ظ|बजे|giờ|sáng|chiều|tối)(?!\w)))"
)
_HALF_BEFORE = "(?:(?:午前|午後|上午|下午|晚上|凌晨|中午|早上|오전|오후) ?)"
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?![\d:])"
_TIME = (
    rf"{_HALF_BEFORE}?{_CLOCK}{_HALF}?{_ZONE}?"
    rf"|\d{{1,2}} ?h ?\d{{2}}(?:min)?(?!\w){_ZONE}?|\d{{1,2}}u\d{{2}}(?!\w)|\d{{1,2}} ?(?:uhr|uur)(?!\w)"
    rf"|{_HALF_BEFORE}?\d{{1,2}}[時时](?!間|间) ?(?:\d{{1,2}}分)?(?:\d{{1,2}}秒)?|{_HALF_BEFORE}?\d{{1,2}}[点點]\d{{1,2}}分"
    rf"|{_HALF_BEFORE}?\d{{1,2}}시(?!간)(?: ?\d{{1,2}}분)?(?: ?\d{{1,2}}초)?"
    rf"|\d{{1,2}} ?[ap]\.? ?m(?!\w)\.?{_ZONE}?|\d{{1,2}}\.\d{{2}} ?(?:uhr|uur|wib|wita|wit|hrs|horas)(?!\w)"
    r"|(?<!\w)(?:kl|klo|klockan|kello|pukul|jam|godz|ore|ora)\.? ?\d{1,2}(?:[.:]\d{2})?(?![\d.:])(?: ?(?:wib|wita|wit)(?!\w))?"
)
_NUMBER = r"\d+(?:[.,'٬ ]\d{3})*(?:[.,٫]\d+)?(?: ?(?:k|m|mln|tsd|mil|tys|тыс|万|천|만)\b)?"

_EAST_DAY = r"(?:,? ?\(?(?:星期|周|週)[一二三四五六日天]\)?|,? ?\([月火水木金土日월화수목금토일]\)|,? ?\(?[월화수목금토일]요일\)?|,? ?\(?[月火水木金土日]曜日?\)?)"
_NUMERIC_DATE = (
    rf"(?:\d{{4}}|令和\d{{1,2}}|民國\d{{2,3}})年 ?\d{{1,2}}月 ?\d{{1,2}}日{_EAST_DAY}?|\d{{1,2}}月\d{{1,2}}日{_EAST_DAY}?"
    rf"|\d{{4}}년 ?\d{{1,2}}월 ?\d{{1,2}}일{_EAST_DAY}?|\d{{1,2}}월 ?\d{{1,2}}일{_EAST_DAY}?"
    r"|\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?(?!\w)"
    r"|(?:ngày )?\d{1,2} tháng \d{1,2}(?:,? (?:năm )?\d{4}(?!\d))?"
    rf"|\d{{1,4}}(?P<mark>[./-]) ?\d{{1,2}}(?P=mark) ?\d{{2,4}}(?!\d)\.?(?: ?(?:г|р|r)(?!\w)\.?)?{_EAST_DAY}?"
    r"|\d{1,2}[./-]\d{1,2}\.?(?=,? \d{1,2}:\d{2})"
)

_ANY_MONTH = f"[{_MONTH}{_DOUBTFUL}](?: (?:الأول|الاول|الثاني))?(?:/[{_MONTH}{_DOUBTFUL}](?: (?:الأول|الاول|الثاني))?)?"
_DAY_NUMBER = r"\d{1,2}(?:st|nd|rd|th|er|re|º|ª|η|ης|-го|-е)?"
_YEAR = r"\d{4}(?!\d)(?: (?:г|года|год|р|року|r|roku|yil|م|هـ)(?!\w)\.?)?"
_OF = r"[ ./-]{0,2}(?:de |of |del |di |d')?"
_BEFORE = rf"(?:(?:ngày |يوم |יום |ביום |(?:یک|دو|سه|چهار|پنج) )?[{_DAY}{_SHORT_DAY}{_MONTH}{_DOUBTFUL}]\.?[,،]? ?(?:den |the |le |el |dia |d\. ?|am |o )?)?"
_VIETNAMESE_DAY = r"(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn),? ?(?:ngày )?)?"
_NAMED_DATE = (
    rf"{_BEFORE}(?:{_DAY_NUMBER}{_OF}{_ANY_MONTH}\.?[ ,،./-]{{1,2}}(?:de |del |of )?'?{_YEAR}"
    rf"|{_DAY_NUMBER}[./-]{_ANY_MONTH}[./-]\d{{2}}(?![\d.:])"
    rf"|{_DAY_NUMBER}{_OF}[{_MONTH}]\.?"
    rf"|{_ANY_MONTH}\.? ?{_DAY_NUMBER}(?!\d)[ ,،]{{1,2}}(?:de |del )?{_YEAR}|\d{{4}}[. /-]{{1,2}}{_ANY_MONTH}[. /-]{{1,2}}\d{{1,2}}(?!\d)\.?"
    rf"|[{_MONTH}]\.? ?{_DAY_NUMBER}(?![\d:.]\d)\.?|{_NUMERIC_DATE})(?:-[áaeé]n)?(?:,? ?\(?{_DAY}\)?)?"
)

#: What sites print between a date and its time.
_JOINT = (
    r" ?[,،|•·/@;.-]{0,2} ?(?:(?:at|um|à|a las|a la|alle|alle ore|ore|om|o|o godz|o godzinie|в|о|об|kl|klo|klockan|v|ve|la|la ora|ora|"
    r"στις|saat|الساعة|ساعت|في|على الساعة|בשעה|ב|को|lúc|vào lúc|pukul|jam|às|as|das|i|den|- saat)[.:]? ?)?"
)
_MOMENT = re.compile(rf"\{{date\}}{_JOINT}(?:\{{time\}}|\{{number\}} ?h(?!\w))|\{{time\}}{_JOINT}\{{date\}}")
_DOTTED_TIME = re.compile(r"\d{1,2}\.\d{2}")
_GAP = " ,|•·/-"


@cache
def calendar() -> frozenset[str]:
    """The runs of letters that may stand in a date, a time or a number: the calendar's words, zones, "at", "o'clock"."""
    patterns = _JOINT + _ZONE + _TIME + _NAMED_DATE + _NUMBER
    runs = {run for word in (*_signs(), patterns) for run in _LETTERS.findall(word)}
    # Half days are written p.m. and pm; in the patterns the signs for the parts of a day stand side by side.
    return frozenset(runs.union("a p m am pm".split(), (sign for run in runs if not run.isascii() for sign in run)))


def calendar_names() -> Set[str]:
    """The names of months and days in all languages, folded as lines are."""
    return _signs().keys()


@cache
def _signs() -> dict[str, str]:
    """The calendar's words, folded as lines are, with and without accents, and the sign of each."""
    signs: dict[str, str] = {}
    for table, sign in ((WEEKDAYS, _DAY), (MONTHS, _MONTH)):
        for name in (name for names in table.values() for name in names.split()):
            folded = fold(name).lower()
            doubtful = sign == _MONTH and folded in AMBIGUOUS
            short = sign == _DAY and len(folded) <= 3
            for spelling in (folded, _plain(folded)):
                signs[spelling] = _DOUBTFUL if doubtful else _SHORT_DAY if short else sign
    return signs


def _plain(word: str) -> str:
    """A Latin or Greek word without its accents."""
    if word[0] >= "\u0400":
        return word
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


#: Without one of these forms or words a line without a word of the calendar holds numbers alone.
_TIMELY = re.compile(
    r"\d[:/]\d|\d[./-] ?\d{1,2}[./-] ?\d|[年月日时時点點년월일시午]|\d ?h ?\d|\du\d|\d ?[ap]\.? ?m(?!\w)|\d ?(?:ص|م|ق)"
)
_TIME_WORDS = frozenset(
    "uhr uur kl klo klockan kello pukul jam godz ore ora tháng ngày am pm wib wita wit hrs horas".split()
)
_NUMBERS = re.compile(_NUMBER)
#: A slot begins with a digit, with a sign of the calendar, with a sign of another alphabet or at the first letter of a word:
#: told so, the patterns pass over the other letters of a line in less than half of the time.
_BEGINS = rf"(?=[\d{_MONTH}-{_SHORT_DAY}]|[^\x00-\x7f]|(?<!\w)[a-z])"


@cache
def _numeric() -> re.Pattern[str]:
    return re.compile(
        rf"{_BEGINS}(?:(?P<date>{_VIETNAMESE_DAY}(?:{_NUMERIC_DATE}))|(?P<time>{_TIME})|(?P<number>{_NUMBER}))"
    )


@cache
def _named() -> re.Pattern[str]:
    """The slots with the calendar's signs, for lines that hold one of its words."""
    return re.compile(
        rf"{_BEGINS}(?:(?P<date>{_NAMED_DATE})|(?P<time>{_TIME})|(?P<number>{_NUMBER})|(?P<word>[{_MONTH}-{_SHORT_DAY}]))"
    )


def skeleton_of(key: str) -> str:
    """Fold the dates, times and numbers of a lower-case line into ``{date}``, ``{time}`` and ``{number}``."""
    if not _DIGIT.search(key):
        # A phrase may part its date from its time; lines never do.
        return _MOMENT.sub("{date}", key) if "{date}" in key else key
    if len(key) > SKELETON_LENGTH or _SIGN.search(key):
        return key
    signs = _signs()
    words_here = _WORD.findall(key)
    if signs.keys().isdisjoint(words_here):
        if not _TIMELY.search(key) and _TIME_WORDS.isdisjoint(words_here):
            return _NUMBERS.sub("{number}", key)  # a third of the cost, for nine lines of ten
        slots = _slots(_numeric(), key, [])
    else:
        words: list[str] = []
        slots = _slots(_named(), _WORD.sub(lambda match: _signed(match.group(), words), key), words)
    return _MOMENT.sub("{date}", slots) if "{date}" in slots else slots


def _signed(word: str, words: list[str]) -> str:
    """The sign of a word of the calendar, which goes on the list of what the signs stand for; else the word."""
    sign = _signs().get(word)
    if sign is None:
        return word
    words.append(word)
    return sign


def _slots(pattern: re.Pattern[str], line: str, words: list[str]) -> str:
    """Put slots where the pattern finds them, and each sign that is in none back into its word."""
    given = iter(words)
    after_date = -1

    def slot(match: re.Match[str]) -> str:
        nonlocal after_date
        kind = match.lastgroup or "number"
        found = match.group()
        if kind == "word":
            return next(given)
        for _ in range(len(_SIGN.findall(found)) if words else 0):
            next(given)
        if kind == "date":
            after_date = match.end()
        elif kind == "number" and after_date >= 0 and _DOTTED_TIME.fullmatch(found):
            # Northern and German sites print a time as 15.59; beside its date it is no price.
            kind = kind if line[after_date : match.start()].strip(_GAP) else "time"
        return "{" + kind + "}"

    return pattern.sub(slot, line)
