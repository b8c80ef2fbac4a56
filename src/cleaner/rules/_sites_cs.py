"""What Czech sites print around their stories."""

from __future__ import annotations

PRINTED = """
related.named
    podívejte se: {headline}
related.see
    související
video.button
    video se připravuje
audio.listen
    poslechněte si podcast
    poslechněte si celý podcast
    celý rozhovor si pustíte v audiu
    celý rozhovor si poslechněte v audiozáznamu
    celý rozhovor si poslechněte v audiu
    celý rozhovor si můžete poslechnout v audiu
    poslechněte si celý rozhovor v audiu
    poslechněte si celý rozhovor v audiozáznamu
    poslechněte si celý rozhovor
    další díly najdete zde
    další díly podcastu najdete zde
audio.machine
    načteno ai hlasem
    namluveno umělou inteligencí
    článek čte umělá inteligence
    článek namluvil ai hlas
    text načetl ai hlas
gallery.link
    vstoupit do galerie
    další fotografie v galerii
    další fotky v galerii
    zobrazit fotogalerii
    spustit fotogalerii
embeds.blocked
    externí obsah nelze zobrazit
    souhlasím se zobrazením externího obsahu
    pro zobrazení externího obsahu je nutný souhlas
    tento obsah je blokován. pro zobrazení povolte {words}
    tento obsah je blokován. pro jeho zobrazení povolte {words}
    tento obsah nelze zobrazit kvůli nastavení {words}
subscribe.field
    zadejte svůj e-mail
    zadejte svůj email
subscribe.newsletter
    odesláním souhlasíte se zpracováním osobních údajů
    odesláním formuláře souhlasíte se zpracováním osobních údajů
    přihlášením k odběru souhlasíte se zpracováním osobních údajů
    přihlášením k newsletteru souhlasíte se zpracováním osobních údajů
    přihlásit k odběru newsletteru
    přihlásit k odběru
subscribe.follow
    přidejte si {title} mezi oblíbené zdroje na googlu
    přidejte si {title} mezi preferované zdroje na googlu
    přidejte si nás mezi oblíbené zdroje na googlu
    nastavit jako preferovaný zdroj na googlu
    přidat jako preferovaný zdroj na googlu
    přidat na seznam.cz
    přidejte si {title} na svůj seznam
    přidejte si {title} na seznam.cz
    přidejte si {title} na titulní stránku seznamu
    přidejte si {title} na titulní stranu seznamu
donate.button
    podpořte deník {title}
    podpořte naši práci
    podpořit naši práci
    podpořte nás darem
paywall.offer
    staňte se naším předplatitelem
    staňte se předplatitelem
    chci předplatné
    už mám předplatné
    mám předplatné
    aktivovat předplatné
    vyzkoušet předplatné
paywall.notice
    tento článek je exkluzivním obsahem pro předplatitele
    tento článek je exkluzivní obsah pro předplatitele
    odemkněte si exkluzivní obsah
    odemkněte si článek
    chcete číst dál? předplaťte si
    chcete číst dál? předplaťte si {words}
    chcete číst dál? {words} předplatné
    přečtěte si celý článek s předplatným
    celý článek si přečtete s předplatným
    celý článek si přečtete s předplatným {words}
    článek je součástí předplatného
    článek je součástí předplatného {names}
    předplatitelé mohou článek odemknout svým přátelům
    odemkněte článek přátelům
    odemkněte tento článek přátelům
programme.issue
    vychází v tištěném vydání
    článek vyšel v tištěném vydání
    článek vyšel v tištěném vydání {names}
    text vyšel v tištěném vydání
    rozhovor vyšel v tištěném vydání
legal.reuse
    jakékoliv užití obsahu včetně převzetí článků je bez souhlasu {words}
    jakékoli užití obsahu včetně převzetí článků je bez souhlasu {words}
    jakékoliv užití obsahu včetně převzetí, {text}zakázáno
    jakékoli užití obsahu včetně převzetí, {text}zakázáno
legal.opinion
    článek nemusí vyjadřovat názor redakce
    text nemusí vyjadřovat názor redakce
    komentář nemusí vyjadřovat názor redakce
legal.advice
    toto není investiční doporučení
    článek není investičním doporučením
    nejedná se o investiční doporučení
affiliate.sponsored
    článek vznikl ve spolupráci se společností {names}
    článek vznikl ve spolupráci s firmou {names}
    text vznikl ve spolupráci se společností {names}
feedback.answers
    celkem hlasovalo {number} lidí
    celkem hlasovalo {number} čtenářů
    hlasovalo {number} čtenářů
    hlasování skončilo
live.notice
    článek sledujeme a aktualizujeme
    zprávu aktualizujeme
    článek aktualizujeme
    článek průběžně aktualizujeme
    zprávu průběžně aktualizujeme
live.pointer
    sledujte online přenos
bylines.role
    autoři: {names}, čtk
    autoři: {words}, čtk
consent.choice
    souhlasím se zpracováním osobních údajů
"""
