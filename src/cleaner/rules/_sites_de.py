"""What German, Austrian and Swiss sites print around their stories."""

from __future__ import annotations

PRINTED = """
embeds.blocked
    an dieser stelle befindet sich ein externer inhalt von {words}, der von unserer redaktion empfohlen wird{text}
    an dieser stelle finden sie einen externen inhalt von {words}, der den artikel ergänzt{text}
    hier finden sie einen externen inhalt von {words}, der den artikel ergänzt{text}
    hier finden sie externen inhalt von {words}, der den artikel ergänzt{text}
    an dieser stelle finden sie inhalte von drittanbietern{text}
    an dieser stelle finden sie inhalte aus {words}
    hier finden sie inhalte von {words}
    ich bin damit einverstanden, dass mir dieser externe inhalt angezeigt wird
    ich bin damit einverstanden, dass mir dieser externe inhalt angezeigt wird. {text}
    ich bin damit einverstanden, dass mir externe inhalte angezeigt werden
    ich bin damit einverstanden, dass mir externe inhalte angezeigt werden. {text}
    es können dabei personenbezogene daten an den anbieter des inhalts und drittdienste übermittelt werden{text}
    damit können personenbezogene daten an drittplattformen{text}übermittelt werden{text}
    um eingebettete inhalte anzuzeigen, ist {text}einwilligung{text}
    mit ihrer zustimmung wird hier {words} geladen
    mit ihrer zustimmung wird hier eine externe umfrage ({words}) geladen
    mit ihrer zustimmung wird hier ein externes {words} geladen
    mit ihrer zustimmung wird hier ein externer {words} geladen
    mit ihrer zustimmung werden hier externe {words} geladen
    dieser inhalt wird von {words} bereitgestellt
    aus datenschutzgründen wird dieser inhalt nicht angezeigt
    aus datenschutzgründen wird an dieser stelle kein inhalt von {words} ausgespielt
    ihre datenschutzeinstellungen verhindern die anzeige dieses inhalts
    aufgrund ihrer datenschutzeinstellungen wird dieser inhalt nicht angezeigt
    wenn sie den inhalt anzeigen möchten, klicken sie auf {words}
    zum anzeigen dieses inhalts benötigen wir ihre zustimmung
    wir benötigen ihre zustimmung, um {text}inhalt{text}
    wir benötigen ihre einwilligung, um {text}inhalt{text}
    sie können ihre zustimmung jederzeit mit wirkung für die zukunft widerrufen
    dieser externe inhalt wurde von der redaktion ausgewählt
    umfragen immer laden
    umfrage jetzt laden
    youtube-video immer laden
    videos immer laden
    video jetzt laden
    inhalte immer laden
    inhalt jetzt laden
    podcast jetzt laden
    {words} inhalte anzeigen
    {words}-inhalte immer anzeigen
    externen inhalt jetzt anzeigen
subscribe.newsletter
    jetzt unseren kostenlosen newsletter abonnieren
    jetzt kostenlosen newsletter abonnieren
    unseren kostenlosen newsletter abonnieren
    der tägliche newsletter der {names}
    der tägliche newsletter mit den wichtigsten nachrichten{words}
    der newsletter mit den wichtigsten nachrichten{words}
    der {title} newsletter informiert sie {text}
    "hier ist bayern": der br24 newsletter informiert {text}
    mit dem newsletter verpassen sie keine nachricht {words}
    mit unserem newsletter verpassen sie keine nachricht {words}
    mit meiner anmeldung zum newsletter stimme ich {rest}
    mit der anmeldung zum newsletter stimmen sie {rest}
    mit der anmeldung stimme ich der {words} zu
    ja, ich möchte den newsletter{text}
    ich möchte den newsletter{text}erhalten{text}
    melden sie sich jetzt für unseren {words} newsletter an
    melde dich jetzt für unseren {words} newsletter an
    hier geht's zur newsletter-anmeldung
    alles wichtige vom tag, kompakt in ihrem postfach
    die wichtigsten nachrichten des tages direkt in ihr postfach
    die wichtigsten nachrichten des tages per e-mail
    das wichtigste vom tag{text}in ihrem postfach{text}
subscribe.thanks
    wir haben ihnen eine e-mail geschickt. bitte bestätigen sie ihre anmeldung
    wir haben ihnen eine e-mail geschickt{words}
    bitte bestätigen sie ihre e-mail-adresse{words}
    bitte klicken sie auf den link in der bestätigungsmail
    die abmeldung ist jederzeit möglich
    eine abmeldung ist jederzeit möglich
    sie können sich jederzeit wieder abmelden
    der newsletter kann jederzeit abbestellt werden
subscribe.follow
    keine nachrichten mehr verpassen: jetzt whatsapp-kanal abonnieren
    {names} auch bei whatsapp{text}kanal{text}abonnieren
    sie finden {words} auch bei whatsapp. hier können sie {words} kanal abonnieren
    unsere nachrichten gibt es auch auf whatsapp
    alle nachrichten auch auf whatsapp
    jetzt auf whatsapp folgen
    folgen sie {names} auf whatsapp{words}
    folgen sie {names} bei google news
subscribe.network
    folgst du schon {words} auf whatsapp?
    folgst du uns schon auf whatsapp?
    folgen sie {words} schon auf whatsapp?
paywall.notice
    dieser link ist leider nicht mehr gültig
    links zu verschenkten artikeln werden ungültig{text}
    sie benötigen ein {words} paket, um diesen artikel zu lesen{text}
    sie möchten diesen artikel lesen? jetzt {words}
    testen sie unser angebot. jetzt weiterlesen
    nach dem probemonat {text}monatlich kündbar
    bestens informiert mit {words} – {number} wochen kostenlos {text}
    jetzt bestellen unter: {words}
    diesen artikel weiterlesen mit {words}
    weiterlesen mit {words} digitalabo
    weiterlesen mit {words} plus
    jetzt weiterlesen mit {words}
    mit {title}+ weiterlesen
    alle artikel auf {words} lesen
    alle inhalte auf {words} frei
    zugang zu allen inhalten von {words}
    unbegrenzter zugang zu allen artikeln{words}
    exklusive artikel und hintergründe{words}
    als abonnent können sie diesen artikel verschenken
    sie können diesen artikel verschenken
    verschenken sie diesen artikel
paywall.offer
    jetzt testen und weiterlesen
    ihr abo konnte nicht geladen werden
    abo wählen und weiterlesen
donate.journalism
    gemeinsam für freie presse
    deine spende für digitale freiheitsrechte
    als genossenschaft gehören wir unseren leser:innen{text}
    unser journalismus ist nicht nur {text}konzernfrei{text}
    wir berichten über aktuelle {words} entwicklungen, decken skandale auf{text}
    unsere arbeit bei {names} wird fast ausschließlich durch {text}spenden finanziert
    unabhängiger journalismus braucht unterstützung
    unabhängiger journalismus braucht ihre unterstützung
comments.form
    kommentare lesen ({number})
    zu den kommentaren ({number})
    alle kommentare lesen ({number})
    die kommentarfunktion ist für diesen artikel geschlossen
    um kommentieren zu können, müssen sie {words}
    bitte melden sie sich an, um zu kommentieren
    beitrag schreiben
    kommentar verfassen
    jetzt mitdiskutieren
    jetzt kommentieren
    leserkommentare ausblenden
    leserkommentare einblenden
feedback.error
    fehler im text gefunden? jetzt melden
    fehler gefunden? hier melden
    haben sie fehler entdeckt? möchten sie etwas kritisieren? dann schreiben sie uns gerne
    haben sie einen fehler gefunden? dann {rest}
    rückmeldung an die redaktion
    feedback an die redaktion
tips.call
    haben sie ähnliches erlebt? schreiben sie uns
    schicken sie uns ihre geschichte{words}
feedback.rating
    wir freuen uns über ihre meinung. schreiben sie uns: {words}
    schreiben sie uns ihre meinung an {words}
    schreiben sie uns ihre meinung
    diskutieren sie mit
    diskutieren sie mit uns
related.heading
    mehr news aus {words}
    weitere news aus {words}
    mehr aus dem ressort
    neues aus dem ressort
    aktuelle nachrichten aus {names}
    weitere nachrichten aus {names}
    das interessiert andere leser
    das lesen andere
    andere lesen auch
    nächster artikel zum thema
related.see
    passend dazu
    passend zum thema
related.pointer
    mehr artikel aus dieser rubrik gibt's hier: {headline}
    surftipp: {headline}
    im video: {headline}
    zum thema: {headline}
    lesetipp: {headline}
    lesetipp der redaktion: {headline}
    buchtipp der redaktion: {headline}
    sie lesen gerade: {headline}
    hintergrund: hier lesen sie {rest}
    jetzt lesen: {headline}
    +++ lesen sie hier {rest} +++
    alle aktuellen entwicklungen lesen sie hier{words}
    alle entwicklungen lesen sie hier{words}
    alle nachrichten aus {names} lesen sie hier
    alle nachrichten zu{words}lesen sie hier
    mehr nachrichten aus {names} lesen sie hier
    mehr nachrichten aus der region lesen sie hier
    weitere nachrichten aus {names} lesen sie hier
    mehr zum thema lesen sie hier
    mehr dazu lesen sie hier
    mehr dazu erfahren sie hier
live.pointer
    alle entwicklungen im {title} lesen sie {words} im newsblog
    zum newsblog
    hier geht's zum newsblog
audio.listen
    hier können sie den podcast hören
    hier den podcast hören
    den podcast hören sie hier
    alle folgen des podcasts finden sie hier
audio.machine
    der artikel wird vorgelesen von einer ki-stimme
    der artikel wird von einer ki-stimme vorgelesen
    dieser artikel wird von einer ki-stimme vorgelesen
    dieser text wird von einer ki vorgelesen
ads.continues
    artikel wird nach der werbung fortgesetzt
    nach der werbung weiterlesen
    der artikel geht nach der werbung weiter
    weiter nach der werbung
affiliate.disclosure
    hinweis: dieser artikel enthält {words} affiliate-links
    die mit einem * gekennzeichneten links sind affiliate-links{text}
    die mit * gekennzeichneten links sind {words} provisions-links{text}
    mit * markierte links sind affiliate-links{text}
    bei den mit * markierten links {text}provision{text}
syndication.desk
    mit material der nachrichtenagenturen {words}
    mit material der agenturen {words}
    mit agenturmaterial
    mit agenturmaterial ({names})
    die redaktion hat diesen text mit material von {words} erstellt
    dieser text wurde mit material der {names} erstellt
    mit informationen der {names}
    mit informationen von {names}
    quelle: {names}, {words}
syndication.first
    dieser text ist zuerst auf der seite {words} erschienen
    dieser beitrag ist zuerst bei {names} erschienen
    dieser beitrag ist zuerst auf {words} erschienen
    das ist die europäische perspektive bei {words}
    dieser artikel wurde mit hilfe von ki erstellt und {rest}
    dieser text wurde mit hilfe künstlicher intelligenz erstellt und {rest}
programme.issue
    dieser beitrag ist am {date} in der druckausgabe erschienen
    der text ist in der ausgabe vom {date} erschienen
    dieser text ist in der ausgabe vom {date} erschienen
    dieser artikel ist am {date} in der printausgabe erschienen
    dieser artikel erschien am {date} in der print-ausgabe
    dieser artikel stammt aus der ausgabe {words}
feedback.poll
    abstimmung wird geladen
    umfrage wird geladen
    stimmen sie ab
    jetzt abstimmen
legal.terms
    alle texte, fotos und grafiken sind urheberrechtlich geschützt{text}
    die verwendung von texten und fotos {text}nur mit genehmigung{text}
captions.credit
    © foto: {names}
    © bild: {names}
"""
