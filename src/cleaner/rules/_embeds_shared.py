"""Words and examples of the room ``embeds``."""

from __future__ import annotations

from cleaner.rule import Words

SHARED = Words(
    en=[
        "a post shared by {text} (@{text}",
        "a photo posted by {text} (@{text}",
        "a post posted by {text} (@{text}",
        "a video posted by {text} (@{text}",
        "a photo shared by {text} (@{text}",
        "a video shared by {text} (@{text}",
        "a reel shared by {text} (@{text}",
        "shared post on {text} (@{text}",
    ],
    de=["ein beitrag geteilt von {text} (@{text}", "von {text} (@{text} geteilter beitrag"],
    fr=[
        "une publication partagée par {text} (@{text}",
        "un post partagé par {text} (@{text}",
        "une vidéo publiée par {text} (@{text}",
    ],
    es=[
        "una publicación compartida de {text} (@{text}",
        "una publicación compartida por {text} (@{text}",
        "un post compartido por {text} (@{text}",
        "una foto publicada por {text} (@{text}",
    ],
    it=["un post condiviso da {text} (@{text}", "un video condiviso da {text} (@{text}"],
    pt=[
        "uma publicação compartilhada por {text} (@{text}",
        "uma publicação partilhada por {text} (@{text}",
        "um post compartilhado por {text} (@{text}",
    ],
    nl=["een bericht gedeeld door {text} (@{text}", "een foto die is geplaatst door {text} (@{text}"],
    pl=["post udostępniony przez {text} (@{text}", "film zamieszczony przez użytkownika {text} (@{text}"],
    ru=["публикация от {text} (@{text}", "сообщение, опубликованное {text} (@{text}"],
    uk=["допис, поширений {text} (@{text}", "допис, яким поділився {text} (@{text}", "публікація від {text} (@{text}"],
    cs=["příspěvek sdílený {text} (@{text}", "příspěvek, který sdílí {text} (@{text}"],
    ro=["o postare distribuită de {text} (@{text}", "o postare distribuită de utilizatorul {text} (@{text}"],
    hu=["{text} (@{text} által megosztott bejegyzés"],
    el=[
        "η δημοσίευση κοινοποιήθηκε από το χρήστη {text} (@{text}",
        "μια δημοσίευση που κοινοποιήθηκε από {text} (@{text}",
    ],
    tr=["{text} (@{text} paylaştığı bir gönderi"],
    ar=["تمت مشاركة منشور بواسطة {text} (@{text}"],
    fa=["پستی که توسط {text} (@{text} به اشتراک گذاشته شد", "یک پست به اشتراک گذاشته شده توسط {text} (@{text}"],
    he=["פוסט משותף על ידי {text} (@{text}", "פוסט ששותף על ידי {text} (@{text}"],
    zh=["{text} (@{text} 分享的貼文", "{text} (@{text} 分享的帖子"],
    ja=["{text} (@{text} がシェアした投稿"],
    ko=["{text}(@{text}님의 공유 게시물", "{text}(@{text}님이 공유한 게시물"],
    vi=["bài viết do {text} (@{text} chia sẻ"],
    id=["sebuah kiriman dibagikan oleh {text} (@{text}"],
    sv=["ett inlägg delat av {text} (@{text}"],
    da=["et opslag delt af {text} (@{text}"],
    no=["et innlegg delt av {text} (@{text}"],
    fi=["henkilön {text} (@{text} jakama julkaisu"],
)

#: The same where the name stands on a line of its own, or without its handle.
BEGUN = Words(
    en=["a post shared by", "a photo shared by", "a video shared by", "a reel shared by"],
    de=["ein beitrag geteilt von"],
    fr=["une publication partagée par"],
    es=["una publicación compartida de", "una publicación compartida por"],
    it=["un post condiviso da"],
    pt=["uma publicação compartilhada por", "uma publicação partilhada por"],
    nl=["een bericht gedeeld door"],
    pl=["post udostępniony przez"],
    ru=["публикация от"],
    cs=["příspěvek sdílený"],
    sv=["ett inlägg delat av"],
    da=["et opslag delt af"],
    no=["et innlegg delt av"],
    vi=["bài viết do"],
    id=["sebuah kiriman dibagikan oleh"],
)

SHARED_ROWS = """
        en - A post shared by Samira Bekele (@samira.bekele)
        en - A post shared by Harbour Radio (@harbourradio) on Aug 5, 2024 at 9:12am PDT
        de - Ein Beitrag geteilt von Samira Bekele (@samira.bekele)
        fr - Une publication partagée par Samira Bekele (@samira.bekele)
        es - Una publicación compartida de Samira Bekele (@samira.bekele)
        it - Un post condiviso da Samira Bekele (@samira.bekele)
        pt - Uma publicação compartilhada por Samira Bekele (@samira.bekele)
        nl - Een bericht gedeeld door Samira Bekele (@samira.bekele)
        pl - Post udostępniony przez Samira Bekele (@samira.bekele)
        ru - Публикация от Samira Bekele (@samira.bekele)
        uk - Допис, поширений Samira Bekele (@samira.bekele)
        cs - Příspěvek sdílený Samira Bekele (@samira.bekele)
        ro - O postare distribuită de Samira Bekele (@samira.bekele)
        hu - Samira Bekele (@samira.bekele) által megosztott bejegyzés
        el - Η δημοσίευση κοινοποιήθηκε από το χρήστη Samira Bekele (@samira.bekele)
        tr - Samira Bekele (@samira.bekele)'in paylaştığı bir gönderi
        ar - تمت مشاركة منشور بواسطة Samira Bekele (@samira.bekele)
        fa - یک پست به اشتراک گذاشته شده توسط Samira Bekele (@samira.bekele)
        he - פוסט משותף על ידי Samira Bekele (@samira.bekele)
        zh - Samira Bekele (@samira.bekele) 分享的貼文
        ja - Samira Bekele (@samira.bekele) がシェアした投稿
        ko - Samira Bekele(@samira.bekele)님의 공유 게시물
        ko - Samira Bekele (@samira.bekele)님이 공유한 게시물
        vi - Bài viết do Samira Bekele (@samira.bekele) chia sẻ
        id - Sebuah kiriman dibagikan oleh Samira Bekele (@samira.bekele)
        sv - Ett inlägg delat av Samira Bekele (@samira.bekele)
        da - Et opslag delt af Samira Bekele (@samira.bekele)
        no - Et innlegg delt av Samira Bekele (@samira.bekele)
        fi - Henkilön Samira Bekele (@samira.bekele) jakama julkaisu
        en | A post shared by the mayor showed the flooded quay.
        en | Jane Marrow (@janemarrow)
    """

SIGNATURE_ROWS = """
        en - — Samira Bekele (@samirabekele) August 5, 2024
        de - — Hafenamt Ellis (@hafenamt) 5. August 2024
        fr - — Samira Bekele (@samirabekele) 5 août 2024
        ja - — Samira Bekele (@samirabekele) 2024年8月5日
        en | — Samira Bekele (@samirabekele)
        en | – “The harbour stays closed,” the office (@harbour) wrote on Monday, and nobody asked why.
        en | Accounts to follow: Samira Bekele (@samirabekele), since 2024
    """

PICTURE_ROWS = """
        en - pic.twitter.com/a1B2c3D4e5
        en - https://t.co/a1B2c3D4e5
        en | https://www.example.com/pictures/12
        en | The address pic.twitter.com/a1B2c3D4e5 is dead.
    """
