"""The skeleton of a line: its dates, times and numbers folded into the slots that phrases name.

``12 Nov 2024, 01:36 pm - 20,394 views`` becomes ``{date}, {time} - {number} views``, so a phrase with slots is found by
one look-up, and thousands of dates cost no more than one.
"""

from __future__ import annotations

import re
from functools import cache

#: Month names and their usual short forms, by language; matched in lower case.
MONTHS: dict[str, str] = {
    "en": "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "de": "januar februar märz april mai juni juli august september oktober november dezember jänner "
    "jan feb mär mrz apr jun jul aug sep okt nov dez",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept déc",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag giu lug set ott dic",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fev out dez",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december mrt okt",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia "
    "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев апр авг сен окт ноя дек",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "ro": "ianuarie februarie martie aprilie iunie iulie august septembrie octombrie noiembrie decembrie",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
    "tr": "ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    "ar": "يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "he": "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
}

#: Names of the days of the week, by language, with usual short forms; matched in lower case.
WEEKDAYS: dict[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pl": "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье",
    "uk": "понеділок вівторок середа четвер п'ятниця субота неділя",
    "cs": "pondělí úterý středa čtvrtek pátek sobota neděle",
    "tr": "pazartesi sali çarşamba perşembe cuma cumartesi pazar",
    "id": "senin selasa rabu kamis jumat sabtu minggu",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "fi": "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "hi": "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
}

_DIGIT = re.compile(r"\d")
#: Lines with digits are read for dates up to this length; the longest dated card of the labelled lines has 121.
SKELETON_LENGTH = 200


_NUMBER = r"\d+(?:[.,' ]\d{3})*(?:[.,]\d+)?(?: ?(?:k|m|mln|tsd|mil|tys|тыс|万|천|만)\b)?"
_TIME = (
    r"(?:\d{1,2}:\d{2}(?::\d{2})?(?!\d)(?: ?[ap]\.?m\b\.?)?|\d{1,2}[h時]\d{2}分?(?!\d)|\d{1,2} ?[ap]\.?m\b\.?)"
    r"(?: \(?(?:uhr|utc|gmt|jst|wib|wita|ist|cet|cest|est|edt|et|bst|pst|pdt|mez|klo|godz)\b(?:[+-]\d+(?::\d\d)?)?\)?)?"
)
_NUMERIC_DATE = r"\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일|\d{1,4}(?P<mark>[./-]) ?\d{1,2}(?P=mark) ?\d{2,4}(?!\d)\.?"
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _calendar() -> frozenset[str]:
    return frozenset(word for table in (MONTHS, WEEKDAYS) for line in table.values() for word in line.split())


def _either(table: dict[str, str]) -> str:
    words = {word for line in table.values() for word in line.split()}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


@cache
def _numeric() -> re.Pattern[str]:
    return re.compile(rf"(?P<date>{_NUMERIC_DATE})|(?P<time>{_TIME})|(?P<number>{_NUMBER})")


@cache
def _named() -> re.Pattern[str]:
    """The slots with month names: an alternation of 300 words, so only for lines that hold one of them."""
    month = f"(?:{_either(MONTHS)})"
    ordinal = r"(?:st|nd|rd|th|er|º|ª|\.)?"
    of = r"(?:de |of |del |di |of the )?"
    weekday = rf"(?:\b(?:{_either(WEEKDAYS)}|thứ \w+|chủ nhật)\.?,? )?"
    date = (
        rf"{weekday}(?:\d{{1,2}}{ordinal} ?{of}{month}\.?(?!\w),?(?: (?:de |del )?\d{{4}}(?!\d))?"
        rf"|\b{month}\.? \d{{1,2}}{ordinal}(?!\d)(?:,? \d{{4}}(?!\d))?|{_NUMERIC_DATE})"
    )
    return re.compile(rf"(?P<date>{date})|(?P<time>{_TIME})|(?P<number>{_NUMBER})")


def skeleton_of(key: str) -> str:
    """Fold the dates, times and numbers of a lower-case line into ``{date}``, ``{time}`` and ``{number}``."""
    if len(key) > SKELETON_LENGTH or not _DIGIT.search(key):
        return key
    slots = _numeric() if _calendar().isdisjoint(_WORD.findall(key)) and "thứ" not in key else _named()
    return slots.sub(lambda match: "{" + (match.lastgroup or "number") + "}", key)
