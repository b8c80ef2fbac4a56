"""Words and sentences as datatrove counts them: by spaCy's published rules for English, written anew and without spaCy.

The papers leave open what a word is; their thresholds are used with datatrove's count, so that is the count here. It is
made for every language alike, as datatrove does by default: punctuation, brackets and quotes at the ends of a word are
words of their own, contractions are two, and a web address is one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from cleaner.rule import compiled

_SIGNS = r"…,:;!?¿؟¡()\[\]{}<>_#*&。？！，、；：～·।،۔؛٪"
_QUOTES = "'\"”“`‘´’‚,„»«「」『』（）〔〕【】《》〈〉〈〉⟦⟧"
_MONEY = r"(?:US|C|A)?\$|[£€¥฿₽﷼₴₠-₿]"
_UNITS = (
    "km²|km³|km/h|kmh|km|mm²|mm³|mm|cm²|cm³|cm|dm²|dm³|dm|m²|m³|m/s|mbar|mph|mb|mg|m|ha|hPa|µm|µg|nm|yd|in|ft|kg|kb|KB|"
    "g|gb|GB|G|t|tb|TB|T|lb|oz|Pa|MB|M|K|%|км²|км³|км/ч|км|мм²|мм³|мм|см²|см³|см|дм²|дм³|дм|м²|м³|м/с|м|нм|кг|кПа|Кб|"
    "КБ|кб|г|гб|Гб|ГБ|мг|мбар|Мб|МБ|мб|Па|Тб|ТБ|тб"
)
#: Letters of scripts without capitals count as small and as capital.
_SMALL, _CAPITAL, _LETTER = r"\p{Ll}\p{Lo}", r"\p{Lu}\p{Lo}", r"\p{L}"

_OPENING = rf"[§%=—–]|\+(?![0-9])|[{_SIGNS}]|\.\.+|[{_QUOTES}]|{_MONEY}|\p{{So}}"
_CLOSING = (
    rf"(?:[{_SIGNS}{_QUOTES}]|\.\.+|\p{{So}}|['’][sS]|[—–]|(?<=[0-9])\+|(?<=°[FfCcKk])\.|(?<=[0-9])(?:{_MONEY}|{_UNITS})"
    rf"|(?<=[0-9{_SMALL}%²\-+{_SIGNS}{_QUOTES}|])\.|(?<=[{_CAPITAL}][{_CAPITAL}])\.)\Z"
)
_INSIDE = (
    rf"\.\.+|…|\p{{So}}|(?<=[0-9])[+\-*^](?=[0-9-])|(?<=[{_SMALL}{_QUOTES}])\.(?=[{_CAPITAL}{_QUOTES}])"
    rf"|(?<={_LETTER}),(?={_LETTER})|(?<=[{_LETTER}0-9])(?:-|–|—|--|---|——|~)(?={_LETTER})"
    rf"|(?<=[{_LETTER}0-9])[:<>=/](?={_LETTER})"
)
_ADDRESS = (
    r"(?:[\w+\-.]{2,}://)?(?:\S+@)?(?:(?:[A-Za-z0-9\u00a1-\uffff][A-Za-z0-9\u00a1-\uffff_-]{0,62})?"
    r"[A-Za-z0-9\u00a1-\uffff]\.)+[" + _SMALL + r"]{2,63}(?::\d{2,5})?(?:[/?#]\S*)?"
)
#: No sign that closes a word is longer, runs of full stops aside.
_LONGEST_CLOSING = 6
#: No contraction or abbreviation is longer.
_LONGEST_SPECIAL = 16
#: A longer word is no address: the longest that browsers take.
_LONGEST_ADDRESS = 2_083


class _Cutter:
    """The patterns and the table of special words, made on first use."""

    def __init__(self) -> None:
        self.opening: Any = compiled(_OPENING)
        self.closing: Any = compiled(_CLOSING)
        self.inside: Any = compiled(_INSIDE)
        self.address: Any = compiled(_ADDRESS)
        self.special = _special()

    def pieces(self, chunk: str) -> list[str]:
        """Cut what stands between two spaces into words."""
        low, high = 0, len(chunk)
        before: list[str] = []
        behind: list[str] = []
        while low < high and not self._known(chunk, low, high):
            start, end = self._opened(chunk, low, high), high
            if start == low or not self._known(chunk, start, high):
                end = self._closed(chunk, start, high)
                if end < high and self._known(chunk, low, end):
                    start = low
            if start == low and end == high:
                break
            before += [chunk[low:start]] * (start > low)
            behind += [chunk[end:high]] * (end < high)
            low, high = start, end
        return self._joined([*before, *self._core(chunk[low:high]), *reversed(behind)])

    def _known(self, chunk: str, low: int, high: int) -> bool:
        return high - low <= _LONGEST_SPECIAL and chunk[low:high] in self.special

    def _joined(self, pieces: list[str]) -> list[str]:
        """Put pieces together again that make a special word: the end of ``(St.Louis):`` is ``):``, not two signs."""
        joined: list[str] = []
        for piece in pieces:
            joined.append(piece)
            for count in (3, 2):
                together = "".join(joined[-count:])
                if len(joined) >= count and self.special.get(together) == (together,):
                    joined[-count:] = [together]
                    break
        return joined

    def _opened(self, chunk: str, low: int, high: int) -> int:
        found = self.opening.match(chunk, low, high)
        return found.end() if found else low

    def _closed(self, chunk: str, low: int, high: int) -> int:
        if chunk.endswith("..", low, high):
            while high > low and chunk[high - 1] == ".":
                high -= 1
            return high
        found = self.closing.search(chunk, max(low, high - _LONGEST_CLOSING), high)
        return found.start() if found else high

    def _core(self, core: str) -> Iterator[str]:
        """Cut what is left without its signs: a special word, an address, or words parted by signs inside."""
        if not core:
            return
        if core in self.special:
            yield from self.special[core]
            return
        if "." in core and len(core) <= _LONGEST_ADDRESS and self.address.fullmatch(core):
            yield core
            return
        start = 0
        for found in self.inside.finditer(core):
            if found.start():
                yield from [core[start : found.start()]] * (found.start() > start)
                yield found.group()
                start = found.end()
        if start < len(core):
            yield core[start:]


@cache
def _cutter() -> _Cutter:
    return _Cutter()


def words(text: str) -> list[str]:
    """Cut a text into words, punctuation counted."""
    cutter = _cutter()
    known: dict[str, list[str]] = {}
    found: list[str] = []
    for chunk in text.split():
        if chunk not in known:
            known[chunk] = [chunk] if chunk.isalpha() and chunk not in cutter.special else cutter.pieces(chunk)
        found += known[chunk]
    return found


def sentences(line: str) -> int:
    """Count the sentences of a line: one begins behind an end mark, closing quotes and brackets aside."""
    count, ended = 0, True
    for word in words(line):
        if is_end(word):
            count += not count
            ended = True
        elif ended and not (count and _is_punctuation(word)):
            count += 1
            ended = False
    return count


@cache
def _ends() -> frozenset[str]:
    ends: Any = compiled(r"[\p{Sentence_Terminal}｡]")
    return frozenset(ends.findall("".join(map(chr, range(0x2_0000)))))


def is_end(word: str) -> bool:
    """Tell whether a word is a mark that ends a sentence, in any script."""
    return word in _ends()


def ends() -> tuple[str, ...]:
    """Give the marks that end a sentence, in any script."""
    return tuple(_ends())


def _is_punctuation(word: str) -> bool:
    return all(unicodedata.category(sign).startswith("P") for sign in word)


_WHO = "you we they"
_WHOSE = "he she it"
_ASKING = "who what when where why how there"
_NOT = (
    "ca could do does did had may might must need ought sha should wo would",
    "ai are is was were have has dare",
)
_WHOLE = """
' '' 'S 's ‘S ‘s ’S ’s and/or w/o 're 'Cause 'cause 'cos 'Cos 'coz 'Coz 'cuz 'Cuz 'bout ma'am Ma'am o'clock O'clock
lovin' Lovin' lovin Lovin havin' Havin' doin' Doin' goin' Goin' nothin' Nothin' nuthin' Nuthin' ol' Ol' somethin'
Somethin' 'em 'll 'nuff 'd C++ — <space>
Mt. Ak. Ala. Apr. Ariz. Ark. Aug. Calif. Colo. Conn. Dec. Del. Feb. Fla. Ga. Ia. Id. Ill. Ind. Jan. Jul. Jun. Kan. Kans.
Ky. La. Mar. Mass. Mich. Minn. Miss. N.C. N.D. N.H. N.J. N.M. N.Y. Neb. Nebr. Nev. Nov. Oct. Okla. Ore. Pa. S.C. Sep.
Sept. Tenn. Va. Wash. Wis. a.m. Adm. Bros. co. Co. Corp. D.C. Dr. e.g. E.g. E.G. Gen. Gov. i.e. I.e. I.E. Inc. Jr. Ltd.
Md. Messrs. Mo. Mont. Mr. Mrs. Ms. p.m. Ph.D. Prof. Rep. Rev. Sen. St. vs. v.s. ä. ö. ü.
:) :-) :)) :-)) =) :] :-] =] ;) ;-) :( :-( :(( =( :'( :'-( :/ :-/ =/ :| :-| :1 :P :-P :p :-p :O :-O :o :-o :0 :-0 :* :-*
:3 :-3 =3 :> :-> :X :-X :x :-x :D :-D ;D ;-D =D ^_^ -_- o_o O_O o.O O.o O.O o.o 0.0 <3 </3 8) 8-) >.< ._. v.v V.V (: (;
): )-: (-: (-8 (-; (= (o: =[ [= ]= [: [-: =| :-)))  :))) :((( :-(( :-((( :} :-} :o) :() :’) ;_; >:( >:o 8D 8-D xD XD xDD XDD
<33 <333 <.< >.> -__- v_v V_V o_O O_o o_0 0_o 0_0 o.0 0.o @_@ (^_^) (-_-) (._.) (>_<) (*_*) ^__^ ^___^
em ll nuff ol Ol doin Doin goin Goin havin Havin nothin Nothin nuthin Nuthin somethin Somethin
""".split()


def _special() -> dict[str, tuple[str, ...]]:
    """Words that are cut in a way of their own, or not cut where others are; with either apostrophe."""
    table: dict[str, tuple[str, ...]] = {word: (word,) for word in _WHOLE}
    table.update({f"{letter}.": (f"{letter}.",) for letter in "abcdefghijklmnopqrstuvwxyz"})
    table.update({f"{hour}{half}": (f"{hour}", half) for hour in range(1, 13) for half in ("a.m.", "am", "p.m.", "pm")})
    for parts in (*_pronouns(), *_negations()):
        table["".join(parts)] = parts
        bare = tuple(part.replace("'", "") for part in parts)
        table["".join(bare)] = bare
    table.update({"".join(parts): parts for parts in _odd()})
    for word in ("ill", "its", "hell", "shell", "shed", "were", "well", "whore"):  # words of their own
        table.pop(word, None)
        table.pop(word.title(), None)
    curly = {key.replace("'", "’"): tuple(part.replace("'", "’") for part in parts) for key, parts in table.items()}
    return {**table, **curly}


def _both(words_: str) -> Iterator[str]:
    for word in words_.split():
        yield from (word, word.title())


def _pronouns() -> Iterator[tuple[str, ...]]:
    for who in _both(f"i {_WHO} {_WHOSE} {_ASKING} that this these those"):
        yield from ((who, "'ll"), (who, "'ll", "'ve"), (who, "'d"), (who, "'d", "'ve"))
    for who in _both(f"i {_WHO} {_ASKING} these those could might must should would"):
        yield (who, "'ve")
    for who in _both(f"{_WHO} {_ASKING} these those"):
        yield (who, "'re")
    for who in _both(f"{_WHOSE} {_ASKING} that this"):
        yield (who, "'s")
    for who in _both("i"):
        yield from ((who, "'m"), (who, "'m", "a"))


def _negations() -> Iterator[tuple[str, ...]]:
    for verb in _both(" ".join(_NOT)):
        yield (verb, "n't")
    for verb in _both(_NOT[0]):
        yield (verb, "n't", "'ve")


def _odd() -> Iterator[tuple[str, ...]]:
    for parts in ("not 've", "not ve", "can not", "gon na", "got ta", "let 's", "c'm on", "how 'd 'y"):
        yield tuple(parts.split())
        yield tuple(parts.capitalize().split())
    yield from (("y'", "all"), ("y", "all"))
