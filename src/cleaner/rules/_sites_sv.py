"""What Swedish sites print around their stories."""

from __future__ import annotations

PRINTED = """
embeds.blocked
    detta är ett inbäddat innehåll från {words}. för att {rest}
    detta är inbäddat innehåll från {words}. för att {rest}
    det här är inbäddat innehåll från {words}
    för att visa den här tjänsten behöver vi ditt samtycke
    för att visa det här innehållet behöver vi ditt samtycke
    för att visa innehållet behöver vi ditt samtycke
    här finns innehåll från en extern tjänst
    här visas innehåll från {words}. du måste {rest}
    vid klick på "visa innehåll" kan {words} samla in information{words}
    innehåll från {words} kan inte visas eftersom {words} cookies{words}
    ändra dina cookieinställningar för att se innehållet
    ändra dina cookieinställningar för att se det här innehållet
    ändra dina cookieinställningar för att visa innehållet
    ändra dina cookie-inställningar för att se innehållet
    du behöver ändra dina cookieinställningar för att se innehållet
    du behöver ändra dina cookieinställningar för att se det här innehållet
    tillåt cookies för att se {words} innehållet
    tillåt cookies för att se innehållet
    för att titta på videon måste du godkänna cookies
    för att se videon måste du godkänna cookies
    för att se videon behöver du godkänna cookies
embeds.view
    visa det här inlägget på instagram
browser.script
    din webbläsare stöder inte javascript som är nödvändigt för att titta på videon
    din webbläsare stöder inte javascript som är nödvändigt för att lyssna{words}
    javascript måste vara påslaget för att kunna spela video
    för att spela videon behöver du aktivera javascript{words}
ads.continues
    artikeln fortsätter under reklamen
    artikeln fortsätter under bilderna
    artikeln fortsätter under klippet
    artikeln fortsätter under faktarutan
    artikeln fortsätter under kartan
    artikeln fortsätter under inlägget
    artikeln fortsätter efter bilden
    artikeln fortsätter efter bilderna
    artikeln fortsätter efter videon
    artikeln fortsätter efter klippet
    artikeln fortsätter efter reklamen
    artikeln fortsätter efter faktarutan
    artikeln fortsätter efter grafiken
    artikeln fortsätter efter kartan
    artikeln fortsätter efter inlägget
    artikeln fortsätter nedanför klippet
    artikeln fortsätter nedanför bilden
    texten fortsätter under annonsen
    texten fortsätter under kartan
    texten fortsätter under grafiken
    texten fortsätter under klippet
    texten fortsätter under faktarutan
    texten fortsätter efter bilden
    texten fortsätter efter bilderna
    texten fortsätter efter videon
    texten fortsätter efter klippet
    texten fortsätter efter grafiken
    texten fortsätter nedanför bilden
    texten fortsätter nedanför annonsen
    läs vidare efter annonsen
    läs vidare under annonsen
    läs vidare under bilden
related.pointer
    läs fler artiklar av {names} här
    läs fler krönikor av {names} här
    läs fler texter av {names} här
    läs fler debattartiklar här
    läs fler krönikor här
    läs fler artiklar om {words} här
    läs alla artiklar om {words} här
    läs alla artiklar i serien här
    läs alla artiklar i serien
    läs tidigare delar i serien här
    läs tidigare delar i serien
    läs hela intervjun i {names}
    här hittar du alla våra artiklar om {words}
    här hittar du alla artiklar om {words}
related.named
    missa inte: {headline} här
    lyssna även på: {headline}
    se mer: {headline}
    hör mer i {names}
    se mer: {title}
related.see
    relaterat
    läs mer i ämnet
    läs vidare i ämnet
    mer läsning
    rekommenderad läsning
    rekommenderas för dig
    utvalt för dig
    andra läser
    andra har läst
    andra läser också
related.more_from
    mer från {names}
    fler nyheter från {names}
    fler artiklar från {names}
    läs fler nyheter från {names}
    läs fler artiklar från {names}
    läs fler artiklar om {names}
    läs mer från {names}
    fler artiklar om {names}
bylines.more
    mer av {names}
    läs mer av {names}
    alla artiklar av {names}
video.more
live.pointer
    följ utvecklingen i vår liverapport
    följ utvecklingen i vår direktrapport
    följ utvecklingen i vår liveblogg
    följ utvecklingen i direktrapporten
    följ {words} i vår liverapport
    följ {words} i vår direktrapport
    följ {words} i vår liveblogg
    följ vår direktrapport om {words}
    följ vår liverapport om {words}
    följ vår liverapportering om {words}
    följ senaste nytt i {words} direktrapport
    följ senaste nytt i direktrapporten
subscribe.newsletter
    få de senaste nyheterna direkt i din inkorg
    få de senaste nyheterna direkt i inkorgen
    få de senaste nyheterna direkt i mejlen
    få de senaste nyheterna direkt i mobilen
    få de viktigaste nyheterna direkt i din inkorg
    få de viktigaste nyheterna direkt i inkorgen
    få de viktigaste nyheterna direkt i mejlen
    dagens viktigaste nyheter direkt i mejlen
    dagens viktigaste nyheter direkt i inkorgen
    dagens viktigaste nyheter direkt i din inkorg
    veckans viktigaste nyheter direkt i mejlen
    veckans viktigaste nyheter direkt i inkorgen
    anmäl dig till nyhetsbrevet från {names}
    ja tack, jag vill ha nyhetsbrevet{words}
    ja tack, jag vill ha nyhetsbrevet
    ja, jag vill prenumerera på nyhetsbrevet
subscribe.thanks
    du kan när som helst avregistrera dig
    du kan när som helst avregistrera dig från {words}
    du kan när som helst avsluta din prenumeration på nyhetsbrevet
    du kan avregistrera dig när som helst
    vi har skickat ett bekräftelsemejl till {words}
subscribe.app
    ladda ner aftonbladets app
    ladda ner expressens app
    ladda ner appen {words} nyheter
    ladda ner vår app här
    ladda ner vår nyhetsapp
    ladda ned vår app här
    ladda ned vår app
subscribe.follow
    följ {names} på google
    följ {names} på google nyheter
    lägg till som favoritkälla på google
    lägg till {names} som favoritkälla på google
    lägg till oss som favoritkälla på google
    lägg till {names} som föredragen källa på google
    välj oss som favoritkälla på google
    välj {names} som favoritkälla på google
    följ taggar
    ämnen du kan följa
    du följer nu ämnet
    följ ämnen
    följ ämne
    följ skribent
subscribe.network
    följ oss även på {words}
    följ oss också på {words}
paywall.notice
    den här artikeln är för dig som är prenumerant
    den här artikeln är för våra prenumeranter
    den här artikeln är endast för prenumeranter
    det här innehållet är för dig som är prenumerant
    artikeln är endast för prenumeranter
    redan kund? logga in
    redan kund? logga in här
    redan medlem? logga in
    skaffa konto för att läsa vidare
    skapa konto för att läsa vidare
    skapa ett gratis konto och läs vidare
    registrera dig för att läsa vidare
    läs hela artikeln med plus
    läs vidare med plus
    fortsätt läsa med plus
    fortsätt läsa genom att logga in
    fortsätt läsa genom att bli prenumerant
    vill du läsa hela artikeln?
    vill du läsa hela artikeln? logga in{words}
    vill du läsa hela artikeln? bli prenumerant
    för att läsa vidare behöver du en prenumeration
    för att läsa hela artikeln behöver du {words}
    tillgång till alla låsta artiklar{words}
    tillgång till alla låsta artiklar
    obegränsad tillgång till alla artiklar{words}
    som prenumerant kan du dela den här artikeln {words}
    som prenumerant kan du bjuda {words} på artikeln
    som prenumerant kan du ge bort {words}
paywall.offer
    första månaden {number} kr, därefter {number} kr/mån
    första månaden {number} kr, därefter {number} kr per månad
    ingen bindningstid. avsluta när du vill
    ingen bindningstid, avsluta när du vill
    köp digital prenumeration
    se alla prenumerationer
    testa {number} månader för {number} kr
donate.journalism
    swisha en slant till oss{words}
    swisha en slant till {names} på {words}
    gillar du det vi gör? stöd oss {words}
    gillar du det du läser? stöd {words}
    uppskattar du vår journalistik? stöd {words}
    stöd vår granskande journalistik
    stöd oberoende journalistik
    var med och stöd vår journalistik
audio.machine
    texten är uppläst av en talsyntes
    artikeln är uppläst av en talsyntes
    artikeln är uppläst med ai-röst
    artikeln är uppläst av en ai-röst
    uppläst av en syntetisk röst
    uppläst med en syntetisk röst
    uppläsningen är gjord med en syntetisk röst
    uppläsningen är gjord med talsyntes{words}
audio.listen
    spela upp ljudet
    lyssna på podden här
    lyssna på podden där poddar finns
    lyssna på avsnittet här
    lyssna på hela avsnittet här
    du hittar podden där poddar finns
    finns där poddar finns
tips.call
    har du ett tips? kontakta oss
    har du ett tips? kontakta oss {words}
    har du ett tips? mejla oss
    har du ett tips? mejla oss {words}
    har du ett tips? hör av dig till oss
    har du tips? kontakta oss
    har du tips om {words}? kontakta oss
    har du tips om {words}? mejla oss
    har du tips om {words}? mejla oss {words}
    har du tips om {words}? hör av dig till oss
    vet du mer? tipsa oss
    vet du mer? tipsa oss {words}
    vet du mer om {words}? tipsa oss {words}
    vet du mer? hör av dig till oss
    vet du mer om {words}? kontakta oss{words}
    vet du något mer? tipsa oss
    har du sett något? mejla, ring eller sms:a oss
    har du bilder eller film? skicka till oss
    har du bilder eller film? skicka till redaktionen
    har du bilder? skicka till oss
    vi betalar för nyhetstips
    vi betalar för bra nyhetstips
    tipsa oss anonymt
tips.contact
    vad tycker du? skriv på insändarsidan
    vad tycker du? skriv en insändare
    vill du också tycka till? skriv till {words}
    vill du också tycka till? skriv en insändare
    vill du också skriva? mejla {words}
    vill du skriva en replik? mejla {words}
    vill du svara på texten? mejla {words}
    vill du svara på texten? skriv till {words}
    skicka din insändare till {words}
    mejla din insändare till {words}
feedback.error
    har du hittat ett fel? kontakta oss
    har du hittat ett fel? mejla oss
    har du hittat ett fel i texten? kontakta oss
    har du hittat ett fel i texten? mejla {words}
    har du hittat ett fel i artikeln? kontakta oss
    har du hittat ett fel i artikeln? mejla {words}
    hittat fel i texten? skriv och berätta
    hittat fel i texten? mejla {words}
    hittat fel i texten? kontakta oss
    hittat ett fel i texten? mejla {words}
    hittat något fel i texten? mejla {words}
    har vi skrivit fel? rapportera {words}
    har vi skrivit fel? kontakta {words}
    har vi skrivit fel? mejla {words}
    rapportera fel i artikeln
    vi rättar alltid eventuella faktafel{words}
    vi rättar alltid eventuella faktafel
feedback.rating
    vad tyckte du om den här artikeln?
    hur upplevde du artikeln?
    tack för att du svarade!
feedback.poll
    rösta här
    visa resultat
legal.house
    så arbetar vi med journalistik
    så arbetar svt med nyheter
    så arbetar vi med nyheter
    så jobbar vi med nyheter
    så jobbar vi med journalistik
    så jobbar aftonbladet med källkritik
    så jobbar {names} med kvalitetsjournalistik{text}
    läs mer om hur vi arbetar
    läs mer om hur {names} arbetar med {words}
    {names} arbetar med att vara korrekta i sin rapportering
legal.opinion
    detta är en text publicerad på {words} ledarsida{text}
    detta är en ledartext publicerad i {words}
    det här är en ledartext. ledarsidan är {rest}
    det här är en ledartext. ledarredaktionen är {rest}
    detta är en ledartext. ledarsidan är {rest}
    detta är en ledartext. ledarredaktionen är {rest}
    detta är en krönika. {words} skribentens egna
    detta är en krönika. det är {words} egna åsikter
    det här är en krönika. {words} skribentens egna
    det här är en krönika av en medarbetare på {words}
    det här är en kulturartikel som kan innehålla {rest}
    det här är en kulturartikel. {words} skribentens egna
    det här är en recension. {words} skribentens egna
    det här är en kommenterande text. {text}åsikter{text}
    detta är en kommenterande text. {text}åsikter{text}
    det här är en insändare. {words} skribentens egna
    skribenten är fristående krönikör {words}
    skribenten svarar för {words} i texten
    skribenten svarar för åsikterna i {words}
    tyckt är tidningens insändarsida
    detta är en nyhetsartikel. {words} nyheter {words}
legal.developing
    mer information följer
    vi uppdaterar artikeln löpande
    vi uppdaterar nyheten löpande
    nyheten uppdateras löpande
    det här är en nyhet under uppdatering
legal.reuse
    citera oss gärna men glöm inte att ange källan
    citera oss gärna men glöm inte källan
    citera oss gärna men glöm inte ange källa
    citera gärna men ange källan
    citera oss gärna men ange källan
    citera oss gärna men ange källa
    citera gärna, men ange källan
legal.rights
    copyright © {names}
comments.form_north
    kommentarer som är kränkande kommer att tas bort
    kommentarer som är kränkande tas bort
    vi har stängt kommentarsfältet på den här artikeln
    vi har stängt kommentarsfältet
    kommentera artikeln på facebook
    skapa konto för att kommentera
    visa alla kommentarer ({number})
    visa kommentarer ({number})
affiliate.sponsored
    det här är en annons
    detta är en annons
    det här är en annons från {names}
    det här är en betald annons från {names}
    innehållet är producerat av {words}annonsör{words}
    innehållet är producerat av en annonsör
    innehållet är producerat i samarbete med annonsören
    redaktionen har inte deltagit i produktionen{words}
    redaktionen har inte deltagit i produktionen
    artikeln är producerad av {names} i samarbete med {names}
    annonsinnehåll från {words}
    hela den här texten är en annons{words}
affiliate.disclosure
    vi kan få ersättning om du köper {words} länkarna
    vi kan få provision om du {words} våra länkar
    vi kan få provision om du köper {words} våra länkar
    vi får provision om du köper {words} våra länkar
    länkar markerade med * är annonslänkar{words}
    länkar markerade med * är annonslänkar
    länkar markerade med * är reklamlänkar
    länkarna i artikeln är reklamlänkar
    texten innehåller reklamlänkar
syndication.desk
    tt-afp
    tt-reuters
    källor: tt, {names}
    källor: tt och {names}
    källa: tt, {names}
    det här är en artikel från nyhetsbyrån tt
    detta är en artikel från nyhetsbyrån tt
syndication.first
    texten är publicerad i samarbete med {names}
    artikeln är publicerad i samarbete med {names}
    den här artikeln har tidigare publicerats i {words}
syndication.translation
    artikeln är översatt av {names}
"""
