"""Buttons and messages of the page: close, copied, saved, loading, something went wrong, may we notify you."""

from __future__ import annotations

from cleaner.lines import Line
from cleaner.rule import looks, notices, phrases, rows_of
from cleaner.rules._buttons import CLOSE, CLOSE_ROWS, LOADING, LOADING_ROWS, TOAST, TOAST_ROWS
from cleaner.rules._buttons_messages import NOTIFY, NOTIFY_ROWS, PROBLEM, PROBLEM_ROWS, PUSH, PUSH_ROWS
from cleaner.rules._buttons_notices import NOTICE, NOTICE_ROWS

#: The answers a dialogue offers. Ordinary words, so they count only next to a message of the page.
ANSWERS = frozenset(
    "ok|okay|cancel|submit|send|done|got it|no thanks|no, thanks|not now|later|maybe later|yes|no|allow|don't allow|"
    "block|continue|confirm|back|abbrechen|senden|absenden|später|ja|nein|ja, gerne|nein, danke|jetzt nicht|"
    "annuler|envoyer|plus tard|oui|non|non merci|cancelar|enviar|aceptar|sí|ahora no|más tarde|"
    "annulla|invia|sì|più tardi|não|agora não|annuleren|verzenden|nee|anuluj|wyślij|tak|nie|później|"
    "отмена|отправить|да|нет|позже|не сейчас|скасувати|надіслати|так|ні|пізніше|zrušit|odeslat|"
    "vazgeç|gönder|evet|hayır|iptal|tamam|daha sonra|إلغاء|إرسال|نعم|لا|לא תודה|ביטול|שלח|"
    "取消|确定|確定|确认|キャンセル|送信|はい|いいえ|취소|확인|예|아니오|나중에|hủy|gửi|đồng ý|"
    "batal|kirim|avbryt|skicka|annuller|nej|send inn|peruuta|lähetä|kyllä".split("|")
)
#: An answer stands this near to the message it answers.
ANSWER_REACH = 3
_MESSAGES = ("buttons", "consent", "paywall", "subscribe", "comments")

close = phrases(
    CLOSE.alone(),
    """A button that closes something.

    The word alone is also a subhead or an answer, so between paragraphs it stays unless other noise stands beside it.
    """
    + CLOSE_ROWS,
    where="edges",
)

row = rows_of(
    (
        "accessibility",
        "audio",
        "buttons",
        "comments",
        "consent",
        "donate",
        "feedback",
        "gallery",
        "menus",
        "pagination",
        "paywall",
        "sharing",
        "subscribe",
        "teasers",
        "video",
    ),
    """Buttons and labels of the page in a row, which ran together into one line.

    Each is known alone to a rule that is selected too, all are of one language, and nothing else stands on the line. They are three at least, or the same
    one again, or one of them has several words: two single words may be a headline.

        en - Share Tweet Email
        en - Log in Sign up
        en - close close
        en - Skip to content Menu
        de - Zurück Nur notwendige Cookies akzeptieren
        de - Anmelden Registrieren Suche
        en | Share prices
        en | Print media
        en | Comment and share
        de | Teilen und Drucken
    """,
)

toast = phrases(
    TOAST.alone(),
    """A message that a link was copied or an article saved.

    The page answers a click that nobody made. Only the stock messages count: a sentence about copying or saving
    something says what and by whom, and stays.
    """
    + TOAST_ROWS,
    prose=True,
)

loading = phrases(
    LOADING.alone(),
    """A placeholder that asks to wait while something loads.

    Between paragraphs the word may be a subhead, or the output of a program that the article explains, so there it
    stays.
    """
    + LOADING_ROWS,
    where="edges",
)

problem = phrases(
    PROBLEM.alone(),
    """A message that something did not load, next to other noise.

    A help page may quote such a message as a subhead, and a listing may print it, so alone it stays.
    """
    + PROBLEM_ROWS,
    where="beside",
    prose=True,
)

notify = phrases(
    NOTIFY.alone(),
    """A button or a label for notifications, above or below the story.

    In a manual the same words are a subhead, so between paragraphs they stay.
    """
    + NOTIFY_ROWS,
    where="edges",
)

push = phrases(
    PUSH.alone(),
    """A question or promise of the page about the notifications it would like to send.

    The page speaks to its reader about itself. Questions of the story ask something else and stay.
    """
    + PUSH_ROWS,
    prose=True,
)

notice = notices(
    NOTICE,
    """The site tells its visitor what happened to an article, a link or a session, or asks to send alerts.

    The paragraph names the thing, what happened to it, and the visitor's own list, clipboard or login. A guide says what
    will happen, and to which key.
    """
    + NOTICE_ROWS,
)


@looks(
    """An answer to a message of the page: OK, cancel, not now.

    Yes, no and OK are answers in an interview as well. They count only within three lines of a message or form of the
    page, with no prose between.

        en = The harbour opens again after the storm
        en x Would you like to receive notifications?
        en - Not now
        en - OK
        en | The first ships came in on Monday morning, the port authority of the island said in a short statement.
        en | No
        en | Yes
        en | Fishermen had waited for eleven days, and some of them had sold their catch far away on the mainland.
    """,
    rooms=_MESSAGES,
)
def answer(line: Line) -> bool:
    if line.key not in ANSWERS or line.ended:
        return False
    return any(rule.family in _MESSAGES for other in line.run(ANSWER_REACH) for rule in other.found)
