"""Words that turn what a line seems to ask into something else, language by language, for :mod:`cleaner.walls`.

The notation is that of :mod:`cleaner.wallwords`. Somebody is reported (``said``), a letter is offered (``mail``), or readers
are to write (``comment``): who logs in for that may have read the whole article.
"""

from __future__ import annotations

ASIDES = {
    "any": """
mail: newsletter | news letter
said: thank you for | thanks for | gracias por | merci de votre | danke für | vielen dank
comment: comment | komment | coment | коммент | комент
""",
    "en": "said: writes | complains | said_ | says_ | told | according to | explained | explains | writes_ | wrote_ | reported_ | study | researcher | argues | argued | complain | asked_ | admits | admitted\nmail: inbox | mailing list | our briefing | daily email | weekly email | by email | email alert | podcast | rss\ncomment: reply | discussion | join the conversation",
    "de": "said: sagt | erklärt | heißt es | laut_ | meint | klagt | so der | so die | zufolge | studie | schreibt | forscher | berichtet | teilt | erzählt | findet_\nmail: rundbrief | per e-mail | postfach | verteiler | rundmail | morgenpost\ncomment: diskut | mitreden | antworten",
    "fr": "said: écrit_ | écrivait | raconte | selon_ | explique | déclar | affirm | raconte | dit_ | assure_ | d'après | étude | chercheu | estime | précise_ | regrette\nmail: lettre d'information | infolettre | lettre quotidienne | boîte mail | par mail | par e-mail | par courriel\ncomment: réagir | répondre",
    "es": "said: escribe_ | escribió | según | explic | dijo | dice_ | afirm | señal | asegura_ | estudio | cuenta que | investigador | sostiene | lamenta\nmail: boletín | boletines | por correo | en tu correo | correo cada | bandeja\ncomment: responder | opina_",
    "it": "said: scrive_ | scrisse | secondo_ | spiega | detto | dice_ | racconta | afferma | sostiene | ricercat | studio | dichiara | lamenta\nmail: bollettino | lettera settimanale | nella tua casella | via mail | ogni mattina nella\ncomment: risponder",
    "pt": "said: escreve_ | escreveu | segundo_ | explic | disse | diz_ | afirm | conta que | relat | estudo | pesquisador | investigador | de acordo com | lamenta\nmail: boletim | por e-mail | por email | seu e-mail | caixa de entrada\ncomment: responder",
    "nl": "said: volgens_ | zegt | zei_ | vertelt | meldt | aldus | onderzoek | verklaart | schrijft | vindt_\nmail: nieuwsbrief | per e-mail | in je mailbox | in uw mailbox | inbox\ncomment: reage | reactie",
    "pl": "said: według | mówi | powiedział | twierdzi | wynika z | badani | naukow | podaje_ | wyjaśnia | opowiada\nmail: newsletter | biuletyn | na skrzynkę | e-mailem\ncomment: dyskusj | skomentow",
    "ru": "said: говорит | сказал | сообщил | сообщает | сообщила | сообщают | рассказ | по словам | по данным | считает | исследова | пишет | объясн | заяви\nmail: рассылк | на почту | письм | телеграм | telegram\ncomment: обсужд",
    "uk": "said: каже | сказав | сказала | повідомив | повідомила | повідомляє | повідомляють | розпові | за словами | за даними | вважає | дослід | пише_ | поясн | заяви\nmail: розсилк | на пошту | лист_ | телеграм | telegram\ncomment: обговор",
    "cs": "said: říká | řekl | uvedl | podle_ | tvrdí | výzkum | studie | vysvětluje | píše\nmail: newsletter | zpravodaj | do e-mailu | e-mailem\ncomment: diskus | diskuz",
    "sv": "said: enligt | säger | sade_ | sa_ | berättar | menar | studie | forskar | uppger | skriver\nmail: nyhetsbrev | via mejl | i mejlen | inkorg\ncomment: svara_",
    "da": "said: ifølge | siger | sagde | fortæller | mener | undersøgelse | forsker | oplyser | skriver\nmail: nyhedsbrev | indbakke | på mail\ncomment: debat",
    "no": "said: ifølge | sier_ | sa_ | forteller | mener | undersøkelse | forsker | opplyser | skriver\nmail: nyhetsbrev | innboks | på e-post\ncomment: debatt",
    "fi": "said: mukaan | sanoo | kertoo | tutkimu | tutkija | kirjoittaa\nmail: uutiskirje | sähköpostiisi\ncomment: keskustel",
    "tr": "said: yazdı | göre_ | söyled | dedi_ | diyor | anlat | açıkla | araştırma | yazıyor\nmail: bülten | e-posta | posta kutu\ncomment: yorum",
    "ja": "said: によると | と話 | と述べ | と語 | は話す | は話した | は語 | は述べ | 調査 | と説明 | という。 | 発表し\nmail: メールマガジン | メルマガ | ニュースレター | メール配信\ncomment: コメント | 投稿",
    "zh": "said: 他表示 | 她表示 | 表示, | 表示， | 研究 | 调查 | 报道称 | 说, | 说， | 说道 | 据悉 | 据称 | 据报道 | 指出 | 說, | 說，\nmail: 电子报 | 電子報 | 邮件 | 郵件 | 邮箱 | 通讯\ncomment: 评论 | 評論 | 留言",
    "ko": "said: 따르면 | 말했다 | 밝혔다 | 설명했다 | 연구 | 조사 | 전했다\nmail: 뉴스레터 | 메일 | 이메일\ncomment: 댓글",
    "ar": "said: قال | يقول | وفقا | أوضح | ذكر | دراسة | باحث | بحسب | أفاد\nmail: نشرة | نشرتنا | البريدية | بريدك\ncomment: تعليق | علق_",
}
