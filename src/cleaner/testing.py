"""The promises every rule keeps, for the rules of this package and for rules of one's own.

1. It does what its text says: each ``-`` row is dropped by it, each ``|`` row stays.
2. It shows what it drops in every language it claims, and at least one line that it keeps.
3. It spares every row that any other rule keeps.
4. It earns its place: some row is dropped by it alone.

A published filter, which is off by default, keeps the first two alone on its pages: it takes prose that other rules
keep, that is its nature, and no other rule is asked beside it.

Each function returns complaints, one sentence each; an empty tuple is a promise kept.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from cleaner.engine import judge
from cleaner.index import Index
from cleaner.lines import Page
from cleaner.notation import Row
from cleaner.rule import Rule

#: Two neutral sentences a language, long enough to read as prose and full of stop words, to set a line between.
PROSE: dict[str, tuple[str, str]] = {
    "en": (
        "The first ships came in on Monday morning, and the port authority of the island said that it was ready.",
        "Fishermen had waited for eleven days, but not all of them were on the quay when the gates were opened.",
    ),
    "de": (
        "Die ersten Schiffe kamen am Montag an, und die Leitung des Hafens sagte, dass sie auch auf den Sturm vorbereitet ist.",
        "Die Fischer hatten elf Tage gewartet, aber nicht alle von ihnen waren bei der Öffnung der Tore am Kai zu sehen.",
    ),
    "fr": (
        "Les premiers bateaux sont arrivés dans le port lundi matin, et la direction est prête pour les jours à venir.",
        "Les pêcheurs avaient attendu onze jours dans une auberge, mais ils ne sont pas tous venus sur le quai avec leurs familles.",
    ),
    "es": (
        "Los primeros barcos llegaron al puerto el lunes por la mañana, y la autoridad de la isla dijo que es una buena señal.",
        "Los pescadores habían esperado once días en el pueblo, pero no todos fueron al muelle con sus familias para verlo.",
    ),
    "it": (
        "Le prime navi sono arrivate nel porto della città lunedì mattina, e la direzione dei moli dice che anche il faro è pronto.",
        "I pescatori della costa hanno atteso undici giorni con le famiglie, ma non tutti sono venuti al molo per la riapertura.",
    ),
    "pt": (
        "Os primeiros barcos chegaram ao porto na segunda de manhã, e a direção da ilha disse que não foi uma surpresa para os moradores.",
        "Os pescadores tinham esperado onze dias, mas nem todos foram ao cais com as suas famílias para ver a abertura do portão.",
    ),
    "nl": (
        "De eerste schepen kwamen maandag aan in de haven, en het bestuur van het eiland zei dat het ook voor de storm klaar is.",
        "De vissers hadden elf dagen gewacht, maar niet alle families van het dorp waren op de kade bij de opening van de poort.",
    ),
    "pl": (
        "Pierwsze statki wpłynęły do portu w poniedziałek rano, a zarząd wyspy mówi, że jest to dobry znak dla mieszkańców na wybrzeżu.",
        "Rybacy czekali w porcie jedenaście dni, ale nie wszyscy przyszli na nabrzeże, jak się okazało po otwarciu bramy przez zarząd.",
    ),
    "ru": (
        "Первые корабли вошли в порт в понедельник утром, и управление острова сообщило, что это было не так просто, как казалось.",
        "Рыбаки ждали на берегу одиннадцать дней, но не все они пришли к причалу, когда ворота для судов открыли по сигналу.",
    ),
    "uk": (
        "Перші кораблі зайшли в порт у понеділок вранці, і управління острова повідомило, що це був не такий простий день, як здавалося.",
        "Рибалки чекали на березі одинадцять днів, але не всі прийшли до причалу, коли ворота для суден відчинили за сигналом з вежі.",
    ),
    "cs": (
        "První lodě připluly do přístavu v pondělí ráno a správa ostrova říká, že to je dobré znamení pro všechny, kteří se na to těšili.",
        "Rybáři čekali v přístavu jedenáct dní, ale na nábřeží nebyli všichni, jak se ukázalo, když se brána podle plánu otevřela.",
    ),
    "ro": (
        "Primele nave au intrat în port luni dimineață, iar conducerea insulei a spus că nu este o surpriză pentru cei care au așteptat.",
        "Pescarii au așteptat unsprezece zile, dar nu toți au fost pe chei când poarta s-a deschis din nou și după ce a trecut furtuna.",
    ),
    "hu": (
        "Az első hajók hétfő reggel futottak be a kikötőbe, és a sziget vezetése azt mondta, hogy ez nem volt meglepetés, mert már vártak rájuk.",
        "A halászok tizenegy napig vártak, de nem mindenki volt a rakparton, amikor a kaput kinyitották, és az eső is csak akkor állt el.",
    ),
    "el": (
        "Τα πρώτα πλοία μπήκαν στο λιμάνι τη Δευτέρα το πρωί, και η διοίκηση του νησιού είπε ότι δεν είναι έκπληξη για τους κατοίκους.",
        "Οι ψαράδες περίμεναν έντεκα μέρες στην προβλήτα, αλλά δεν ήταν όλοι εκεί όταν άνοιξε η πύλη με το σήμα από τον φάρο.",
    ),
    "tr": (
        "İlk gemiler pazartesi sabahı limana girdi ve ada yönetimi bu durumun herkes için çok iyi bir işaret olduğunu, ancak daha işin bitmediğini söyledi.",
        "Balıkçılar on bir gün kadar bekledi ve kapı açıldıktan sonra rıhtımda olanlar ile birlikte bir tören için sahile yürüdü.",
    ),
    "vi": (
        "Những con tàu đầu tiên đã vào cảng sáng thứ hai, và ban quản lý của đảo cho biết đây là một tin vui với các gia đình.",
        "Ngư dân đã chờ trong mười một ngày, nhưng không phải tất cả mọi người đều có mặt khi cổng của cảng được mở cho tàu vào.",
    ),
    "id": (
        "Kapal pertama masuk ke pelabuhan pada Senin pagi, dan pengelola pulau itu mengatakan bahwa ini adalah kabar baik untuk warga yang menunggu.",
        "Para nelayan telah menunggu sebelas hari di dermaga, tetapi tidak semua dari mereka datang dengan keluarga ketika gerbang itu dibuka.",
    ),
    "sv": (
        "De första fartygen kom in i hamnen på måndag morgon, och ledningen för ön sade att det inte var en överraskning för dem som väntat.",
        "Fiskarna hade väntat i elva dagar, men det var inte alla som stod på kajen när porten öppnades och regnet var på väg från havet.",
    ),
    "da": (
        "De første skibe kom ind i havnen mandag morgen, og ledelsen på øen siger, at det ikke blev en overraskelse for dem, der har ventet.",
        "Fiskerne havde ventet i elleve dage, men det var ikke alle af dem, der stod på kajen, da porten blev åbnet af havnefogeden.",
    ),
    "no": (
        "De første skipene kom inn i havnen mandag morgen, og ledelsen på øya sier at det ikke ble en overraskelse for dem som har ventet seg trøtte.",
        "Fiskerne hadde ventet i elleve dager, men det var ikke alle av dem som sto på kaia da porten ble åpnet og fløyta hørtes fra tårnet.",
    ),
    "fi": (
        "Ensimmäiset laivat tulivat satamaan maanantaiaamuna, ja saaren johto sanoi, että se ei ole yllätys, sillä niin oli kerrottu jo ennen myrskyä.",
        "Kalastajat olivat odottaneet yksitoista päivää, mutta kaikki eivät olleet laiturilla, kun portti avattiin, ja sade on kuin hän oli sanonut.",
    ),
    "ar": (
        "دخلت السفن الأولى إلى الميناء صباح يوم الاثنين، وقالت إدارة الجزيرة إن هذا ما كان ينتظره الناس في القرية منذ أيام على الشاطئ.",
        "انتظر الصيادون أحد عشر يوما على الرصيف، ولم يكن كل الذين جاءوا من القرية مع عائلاتهم هناك بعد أن فتحت البوابة في الصباح.",
    ),
    "fa": (
        "نخستین کشتی‌ها صبح دوشنبه به بندر رسیدند و مدیران جزیره گفتند که این برای مردم آن خبر خوبی است و خود را آماده کرده‌اند.",
        "ماهیگیران یازده روز در ساحل ماندند و همه آنها با خانواده به اسکله نیامدند تا این که در بندر را برای کشتی‌ها باز کردند.",
    ),
    "he": (
        "הספינות הראשונות נכנסו אל הנמל ביום שני בבוקר, והנהלת האי אמרה כי זה לא היה קל אבל הוא מוכן גם עם הסערה הבאה.",
        "הדייגים חיכו אחד עשר ימים על החוף של העיר, אך לא כל המשפחות היו שם כי השער נפתח בין הגשמים, והוא היה צר יותר.",
    ),
    "hi": (
        "पहले जहाज सोमवार की सुबह बंदरगाह में आए और द्वीप के प्रशासन ने कहा कि यह लोगों के लिए एक अच्छी खबर है और वे तैयार हैं।",
        "मछुआरों ने ग्यारह दिन तक किनारे पर इंतजार किया, लेकिन जब फाटक को खोला गया तो उन में से सभी वहां नहीं थे, यह भी कहा गया।",
    ),
    "zh": (
        "第一批船只于星期一早上驶入港口，岛上的管理部门表示，他们已经为接下来几天的风暴做好了充分的准备。",
        "渔民们在岸边等了十一天，但是当港口的大门打开的时候，并不是所有的人都站在码头上迎接他们的家人。",
    ),
    "ja": (
        "最初の船は月曜日の朝に港へ入り、島の管理事務所は次の嵐に備えてすでに準備ができていると発表しました。",
        "漁師たちは十一日間も岸で待っていましたが、港の門が開いたときに全員が桟橋に立っていたわけではありません。",
    ),
    "ko": (
        "첫 번째 배들이 월요일 아침에 항구로 들어왔으며 섬의 관리 사무소는 다음 폭풍에 대비한 준비가 이미 끝났다고 밝혔다. 주민들은 안도했다.",
        "어부들은 열하루 동안 해안에서 기다렸지만 항구의 문이 열렸을 때 모두가 부두에 서 있었던 것은 아니었다고 주민들은 이야기했다. 비도 그쳤다.",
    ),
}

#: A line that is noise in every language, to stand beside a line that needs such a neighbour.
NEIGHBOUR = "ON NOW"


def broken_promises(rule: Rule, others: Iterable[Rule]) -> tuple[str, ...]:
    """Say which of the promises a rule breaks among other rules (the rule itself may be one of them)."""
    if not rule.by_default:
        return (*shows(rule), *does(rule, ()))
    rest = tuple(other for other in others if other.by_default and other.id != rule.id)
    return (*shows(rule), *does(rule, rest), *spares(rule, rest), *earns(rule, rest))


def broken_together(rules: Iterable[Rule], others: Iterable[Rule]) -> tuple[str, ...]:
    """Say which of the first three promises many rules break, at a fraction of the cost of asking one by one.

    Kept rows are looked for among the phrases of all rules at once, and only those that one of them finds are judged. A
    rule with ``sites`` need not spare the rows of ``others``: what is noise on one site may be honest on all the rest.
    """
    own = {rule.id: rule for rule in rules}
    index = Index((*own.values(), *(other for other in others if other.id == "live.strip")))
    complaints = [complaint for rule in own.values() for complaint in shows(rule)]
    for rule in own.values():
        complaints += [
            f"{rule.id} does not drop: {row.label} {row.text}"
            for row in _rows(rule, "-")
            if _fate(index, row, rule.where, _host(rule)) != rule.id
        ]
        complaints += _takes_kept(index, [(rule, row) for row in _rows(rule, "|")], own, _host(rule))
    kept = [(other, row) for other in others if not other.is_of_context for row in _rows(other, "|")]
    return (*complaints, *_takes_kept(index, kept, own, ""))


def _takes_kept(index: Index, kept: Sequence[tuple[Rule, Row]], own: Container[str], host: str) -> Iterator[str]:
    """Say which kept rows some of our own rules drop; a row that no phrase finds is not judged."""
    for place in index.find(Page.of([row.text for _, row in kept]), host):
        keeper, row = kept[place]
        fate = _fate(index, row, "between", host)
        if fate is not None and fate in own:
            whose = "" if fate == keeper.id else f" that {keeper.id} keeps"
            yield f"{fate} drops a row{whose or ' that it keeps'}: {row.label} {row.text}"


def idle_together(rules: Iterable[Rule], others: Iterable[Rule]) -> tuple[str, ...]:
    """Say which of many rules break the fourth promise, for the others drop all that they show."""
    index = Index(others)
    return tuple(
        f"{rule.id} drops nothing that the other rules would keep"
        for rule in rules
        if all(_fate(index, row, rule.where, _host(rule)) for row in _rows(rule, "-"))
    )


def shows(rule: Rule) -> tuple[str, ...]:
    """Promise two: a dropped row in every language the rule claims, and a kept one."""
    rows = [row for block in rule.rows for row in block if row.sign]
    dropped = {row.label for row in rows if row.sign == ("~" if rule.cuts else "-")}
    complaints = [
        f"{rule.id} claims {name} and shows no line it drops" for name in rule.languages if name not in dropped
    ]
    if not dropped:
        complaints.append(f"{rule.id} shows no line it drops")
    if not any(row.sign == "|" for row in rows):
        complaints.append(f"{rule.id} shows no line it keeps")
    return tuple(complaints)


def does(rule: Rule, rest: Iterable[Rule]) -> tuple[str, ...]:
    """Promise one: the rows come out as they say."""
    rest = tuple(rest)
    index = Index((rule, *rest))
    if rule.cuts:
        cut = tuple(complaint for row in _rows(rule, "~") for complaint in _does_cut(index, rule, row))
        return (*cut, *_keeps(index, rule))
    if rule.is_of_context:
        return tuple(complaint for block in rule.rows for complaint in _does_page(index, rule, block))
    complaints: list[str] = []
    alone = Index((rule, *(other for other in rest if other.id == "live.strip" or other.family in rule.needed)))
    for row in _rows(rule, "-"):
        if _fate(alone, row, rule.where) != rule.id:
            complaints.append(f"{rule.id} does not drop: {row.label} {row.text}")
    return (*complaints, *_keeps(index, rule))


def _keeps(index: Index, rule: Rule) -> tuple[str, ...]:
    """Say which of the rows that a rule keeps another rule, or itself, drops or cuts."""
    complaints: list[str] = []
    for row in _rows(rule, "|"):
        fate = _fate(index, row, "between")
        if fate is not None:
            complaints.append(f"{fate} drops a row that {rule.id} keeps: {row.label} {row.text}")
    # A notice is known at the edges only, so what it keeps must be tried there: between paragraphs nothing could fail.
    for row in _rows(rule, "|") if rule.notices else ():
        for where in ("head", "tail"):
            if _fate(index, row, where) == rule.id:
                complaints.append(f"{rule.id} drops a row of its own in the {where}: {row.label} {row.text}")
    return tuple(complaints)


def spares(rule: Rule, rest: Iterable[Rule]) -> tuple[str, ...]:
    """Promise three: no row that another rule keeps is dropped by this one."""
    rest = tuple(rest)
    index = Index((rule, *(other for other in rest if other.family in rule.needed)))
    kept = [row for other in rest if not other.is_of_context for row in _rows(other, "|")]
    return tuple(
        f"{rule.id} drops a row that another rule keeps: {row.label} {row.text}"
        for row in kept
        if _fate(index, row, "between") == rule.id
    )


def earns(rule: Rule, rest: Iterable[Rule]) -> tuple[str, ...]:
    """Promise four: without this rule some of its rows would stay."""
    index = Index(rest)
    if rule.cuts:
        kept = any(_does_cut(index, rule, row) for row in _rows(rule, "~"))
    elif rule.is_of_context:
        kept = any(_does_page(index, rule, block) for block in rule.rows)
    else:
        kept = any(_fate(index, row, rule.where) is None for row in _rows(rule, "-"))
    return () if kept else (f"{rule.id} drops nothing that the other rules would keep",)


def page_around(row: Row, where: str) -> tuple[list[str], int]:
    """Set a row on a small page, in the zone its rule acts in, and give the lines and the row's index."""
    first, second = PROSE.get(row.label, PROSE["en"])
    if where == "head":
        return [row.text, first, second], 0
    if where in ("tail", "edges"):
        return [first, second, row.text], 2
    if where == "beside":
        return [first, NEIGHBOUR, row.text, second], 2
    return [first, row.text, second], 1


def _does_cut(index: Index, rule: Rule, row: Row) -> tuple[str, ...]:
    """Cut the row, whose span stands in ``⟦⟧``, and say where the edit differs."""
    first, second = PROSE.get(row.label, PROSE["en"])
    kept, _, span = row.text.partition("⟦")
    judgement = judge(index, [first, kept + span.rstrip("⟧"), second])
    if [(edit.rule, edit.start) for edit in judgement.edits.get(1, ())] == [(rule.id, len(kept.rstrip()))]:
        return ()
    return (f"{rule.id} does not cut as its text says: {row.label} {row.text}",)


def _rows(rule: Rule, sign: str) -> list[Row]:
    return [row for block in rule.rows for row in block if row.sign == sign]


def _host(rule: Rule) -> str:
    return rule.sites[0] if rule.sites else ""


def _fate(index: Index, row: Row, where: str, host: str = "") -> str | None:
    """The rule that drops the row on its page, or ``None``; a title is kept."""
    lines, at = page_around(row, where)
    judgement = judge(index, lines, host=host)
    if at in judgement.edits:
        return judgement.edits[at][0].rule
    return judgement.dropped[at].id if at in judgement.dropped else None


def _does_page(index: Index, rule: Rule, block: tuple[Row, ...]) -> tuple[str, ...]:
    rows = [row for row in block if row.sign]
    judgement = judge(index, [row.text for row in rows])
    complaints: list[str] = []
    for at, row in enumerate(rows):
        dropper = judgement.dropped.get(at)
        sign = "=" if at == judgement.title_index else "|" if dropper is None else "-" if dropper.id == rule.id else "x"
        if sign != row.sign:
            by = f" ({dropper.id})" if dropper else ""
            complaints.append(f"{rule.id}: {row.text!r} is {sign}{by} and the text says {row.sign}")
    return tuple(complaints)
