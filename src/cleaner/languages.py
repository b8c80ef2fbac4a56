"""The languages: their names, and which one a page is written in, as far as its own stop words prove it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

#: The English names of the languages the rules speak.
NAMES: dict[str, str] = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "bn": "Bengali",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "et": "Estonian",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "id": "Indonesian",
    "is": "Icelandic",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "ms": "Malay",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sr": "Serbian",
    "st": "Sesotho",
    "sv": "Swedish",
    "sw": "Swahili",
    "ta": "Tamil",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "zh": "Chinese",
    "zu": "Zulu",
}

#: A dozen of the commonest words of each language that its relatives do not share in this spelling, or share rarely.
STOP_WORDS: dict[str, str] = {
    "en": "the and of to that with for was is on by this from his they has have were which not but are it",
    "de": "der die und das ist nicht mit sich auf für von dem ein eine auch wird sind bei zu im nach wie",
    "fr": "le la les des et est une dans qui pour pas sur au avec par ce il du sont plus cette été aux",
    "es": "el la los las y del que en por con una para es su se como más lo pero fue al han este",
    "it": "il di che la per non con una sono è della del gli nel anche più alla dei si da le come",
    "pt": "o a os que do da em um para com não uma é as dos no na por mais foi ao se pelo são",
    "nl": "de het een van en dat niet zijn op te voor met is aan door ook maar bij naar wordt om",
    "pl": "i w na z nie się że do jest to o po jak od za przez dla ale jego są oraz może",
    "ru": "и в не на что с по как это его но из для от за к у так было о же также",
    "uk": "і в не на що з та як це його але із для від за до у також є був про які",
    "cs": "a se v na že je do s z o i to ve k jsou pro za by ale jako nebo podle bude",
    "ro": "și în de la cu pe că nu din o este un pentru care mai a au fost sunt ale după",
    "hu": "a az és hogy nem is egy van volt meg csak ha de ez mint azt már vagy még lehet",
    "el": "και το να του η της με για την που από είναι στο δεν τα σε τον οι θα των",
    "tr": "ve bir bu da de için ile olarak daha çok olan gibi sonra ancak en kadar göre ne var",
    "vi": "và của là có các được cho trong với không một những người này đã khi để từ đến về",
    "id": "yang dan di dengan untuk tidak ini itu dari pada akan dalam adalah juga oleh ke sebagai telah",
    "sv": "och att det som en på är av för med den till inte har ett om men var de från vid så",
    "da": "og at det er en på som af for med den til ikke har et om men de var fra der blev",
    "no": "og at det er en på som av for med den til ikke har et om men de var fra ble seg",
    "fi": "ja on ei että se oli hän mutta ovat myös kun joka niin sen jo mukaan kuin tai ole",
    "ar": "في من على أن إلى عن التي الذي هذا هذه كان قد ما بعد لا مع كما بين لم",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد",
    "he": "של את על לא הוא זה כי עם גם היא אם כל יותר אבל אך בין היה",
    "hi": "के में है की को से का और ने पर यह कि भी हैं एक नहीं था इस लिए",
}

#: A page proves a language when its sample holds this many of the language's stop words ...
ENOUGH = 4
#: ... and no other language has more than this share of that number.
RIVAL_SHARE = 0.75

_SAMPLE = 2_000
_KANA = re.compile("[\u3040-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HAN = re.compile("[\u4e00-\u9fff]")


@cache
def stop_words() -> frozenset[str]:
    """The stop words of all languages."""
    return frozenset(_languages_of_words())


@cache
def _languages_of_words() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for language, words in STOP_WORDS.items():
        for word in words.split():
            table[word] = (*table.get(word, ()), language)
    return table


def language_of(text: str) -> str | None:
    """Name the language (ISO 639-1) that a folded, lower-case text is written in, or ``None`` where nothing proves it.

    Only the first 2,000 characters are read. Scripts that one language alone uses decide at once.
    """
    sample = text[:_SAMPLE]
    if not sample.isascii():
        if len(_KANA.findall(sample)) * 20 > len(sample):
            return "ja"
        if len(_HANGUL.findall(sample)) * 5 > len(sample):
            return "ko"
        if len(_HAN.findall(sample)) * 3 > len(sample):
            return "zh"
    return _most(sample.split())


def _most(words: Iterable[str]) -> str | None:
    counts: dict[str, int] = {}
    table = _languages_of_words()
    for word in words:
        for language in table.get(word, ()):
            counts[language] = counts.get(language, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:2]
    if not ranked or ranked[0][1] < ENOUGH:
        return None
    if len(ranked) > 1 and ranked[1][1] > RIVAL_SHARE * ranked[0][1]:
        return None
    return ranked[0][0]
