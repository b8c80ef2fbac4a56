"""How a page's program, style and templates read, and the words of a text that speaks of such things."""

from __future__ import annotations

import re

#: A style sheet's rule: what it is for, and in braces names with their values.
STYLE = r"(?:@media ?\([^{}]{1,60}\) ?\{ ?)?[.#@*]?[a-z][\w.#:>, ()*-]{0,80}+\{ ?(?:[a-z-]{2,30} ?: ?[^{};]{1,80}+(?:; ?|(?=\}))){1,20}+\}(?: ?\})?"

_VALUE = r"""(?:"[^"\[\]]{0,200}+"|'[^'\[\]]{0,200}+'|[^\s\[\]"']{1,80}+)"""
#: Square brackets with a name that is closed, or that has values: what an editor puts into a text for a program to replace.
SHORTCODE = rf"(?:\[(?:/[a-z][\w-]{{1,30}}+|[a-z][\w-]{{1,30}}+(?: [\w-]{{1,30}}+={_VALUE}){{1,12}}+ ?/?)\](?:https?://[^\s\[\]]{{1,200}}+| )?){{1,8}}+"

SHORTCODE_ROWS = """
        en - [/vc_row]
        en - [gallery ids="1,2,3"]
        en - [caption id="attachment_12" align="alignnone"]
        en - [video src="https://example.com/harbour"][/video]
        en | [quote author="Ann Lee"]It was a long night[/quote]
        en | [sic]
        en | [Laughs.]
        en | [1] Harbour board, yearly report
        en | Write [gallery ids="1,2,3"] where the pictures shall stand.
    """

#: What a text says that is about programs, templates or the writing of pages, as it stands in lower-case words of many
#: languages. Parts of words count as well ("postcode"): then a stray line stays, and no example is lost.
_SPEAKS = (
    "html|jquery|css|php|json|xml|api|sql|python|java|script|skript|скрипт|program|програм|code|kód|kod|código|codigo|codice|код|"
    "κώδικα|شيفرة|كود|کد|קוד|कोड|代码|代碼|コード|코드|mã nguồn|template|vorlage|plantilla|modèle|modello|modelo|sjabloon|szablon|"
    "šablon|şablon|шаблон|πρότυπο|قالب|תבנית|模板|テンプレート|템플릿|mallen|software|softver|plugin|plug-in|wordpress|shortcode|"
    "website builder|browser|analytics|tag manager|developer|entwickl|développeur|desarroll|sviluppat|desenvolv|ontwikkel|"
    "programm|разработч|розробн|syntax|placeholder|variable|variabel|platzhalter|function|funktion|fonction|función|funzione|"
    "função|functie|funkcj|функци|server|bug|hack|error|fehler|erreur|fout|ошибк|помилк|komputer|computer|rechner|ordinat|"
    "プログラム|プログラ|程序|程式|软件|軟體|ソフト|프로그램|برنامج|برنامه|תוכנ|प्रोग्राम|lập trình|πρόγραμμα"
)
SPEAKS_OF_PROGRAMS = re.compile(_SPEAKS)

#: A line that may be of a program, though no rule knows it: then the page has a listing, and keeps all of it.
MAY_BE_CODE = re.compile(r"[{}]|;$|</?[a-z]|\w\(\)|=\"|&&|\|\||\[/?\w+[\]=]")
