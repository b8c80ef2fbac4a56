"""What Norwegian sites print around their stories."""

from __future__ import annotations

PRINTED = """
embeds.blocked
    innhold fra {names} krever samtykke
    innhold fra {words} krever ditt samtykke
    innholdet krever samtykke til informasjonskapsler
    her ligger det innhold fra {words} som krever ditt samtykke
    dette innholdet krever ditt samtykke
    endre innstillingene dine for å se innholdet
    endre samtykkeinnstillingene dine for å se innholdet
    endre innstillingene for informasjonskapsler for å se innholdet
    godta informasjonskapsler for å se innholdet
    godta informasjonskapsler for å se dette innholdet
    du må samtykke til informasjonskapsler for å se innholdet
    du må godta informasjonskapsler for å se videoen
    vi viser ikke innholdet fordi du ikke har godtatt {words}
    kan ikke vise innhold fra {words} uten samtykke
ads.continues
    saken fortsetter under grafikken
    saken fortsetter under kartet
    saken fortsetter under bildene
    saken fortsetter under innlegget
    saken fortsetter under faktaboksen
    saken fortsetter etter bildet
    saken fortsetter etter bildene
    saken fortsetter etter videoen
    saken fortsetter etter grafikken
    saken fortsetter etter faktaboksen
    saka held fram under annonsen
    saka held fram under biletet
    saka held fram under videoen
    saka held fram etter annonsen
    artikkelen fortsetter under grafikken
    artikkelen fortsetter under kartet
    artikkelen fortsetter under innlegget
    artikkelen fortsetter under faktaboksen
    artikkelen fortsetter etter bildet
    artikkelen fortsetter etter videoen
    teksten fortsetter under bildet
    teksten fortsetter under videoen
    teksten fortsetter under grafikken
    teksten fortsetter etter annonsen
    teksten fortsetter etter bildet
    teksten fortsetter etter videoen
    intervjuet fortsetter under annonsen
    les videre under annonsen
    les videre under bildet
    les videre etter annonsen
related.pointer
    les også denne saken: {headline}
    les også denne saken {title}
    les også denne artikkelen: {headline}
    les også intervjuet: {headline}
    les også intervjuet med {names}
    les også kommentaren: {headline}
    les også kronikken: {headline}
    les også anmeldelsen: {headline}
    les også debattinnlegget: {headline}
    les flere saker om {words} her
    les flere artikler om {words} her
    les alle sakene om {words} her
    les alt om {words} her
    les alle sakene i serien her
    les alle artiklene i serien her
    les hele intervjuet her
    her kan du lese mer om saken
    her kan du lese flere saker om {words}
    fikk du med deg? {title}
    fikk du med deg denne?
    fikk du med deg denne? {title}
    fikk du med deg denne saken?
    fikk du med deg: {title}
    hør podkasten: {headline}
    hør podkast: {headline}
related.named
    les saka: {title}
related.see
    siste fra forsiden
    mer fra forsiden
    flere saker fra forsiden
    utvalgt for deg
    andre saker
    les videre om temaet
related.more_from
    mer fra {names}
    flere saker fra {names}
    flere nyheter fra {names}
    flere artikler fra {names}
    flere saker om {names}
    les flere saker om {names}
    les flere saker fra {names}
    les flere nyheter fra {names}
    les mer fra {names}
    siste nytt fra {names}
bylines.more
    les flere saker av {names}
    les flere artikler av {names}
    les flere kommentarer av {names}
    les flere kronikker av {names}
    flere saker av {names}
    alle saker av {names}
video.more
    se hele innslaget her
    se innslaget her
    se hele programmet her
live.pointer
    følg siste nytt i {words} direktestudio
    følg siste nytt i direktestudioet
    følg siste nytt i nyhetsstudio
    følg utviklingen her
    følg utviklingen i vårt nyhetsdøgn
    følg utviklingen i vårt direktestudio
    følg utviklingen i nyhetsstudio
    følg {words} i vårt direktestudio
    følg {words} i vårt nyhetsstudio
    følg {words} i vårt nyhetsdøgn
    følg saken i {words} direkteoppdateringer
    følg saken i {words} nyhetsdøgn
    følg saken direkte her
subscribe.newsletter
    få de viktigste nyhetene rett i innboksen
    få de viktigste nyhetene rett i innboksen din
    få de viktigste nyhetene på e-post
    få dagens viktigste nyheter på e-post
    få dagens viktigste nyheter rett i innboksen
    få dagens viktigste saker rett i innboksen
    få siste nytt rett i innboksen
    dagens viktigste nyheter rett i innboksen
    ja takk, jeg vil ha nyhetsbrev
    ja takk, jeg vil ha nyhetsbrevet
    ja takk, jeg ønsker å motta nyhetsbrev
    ja, jeg vil ha nyhetsbrev{words}
    meld deg på nyhetsbrevet fra {names}
subscribe.thanks
    du kan når som helst melde deg av nyhetsbrevet
    du kan melde deg av nyhetsbrevet når som helst
    vi har sendt deg en e-post for å bekrefte påmeldingen
    bekreft påmeldingen i e-posten vi har sendt deg
    du er nå påmeldt nyhetsbrevet
subscribe.app
    last ned vg-appen
    last ned nrk-appen
    last ned tv 2-appen
    last ned nyhetsappen
    last ned nyhetsappen vår
    last ned vår nyhetsapp
    last ned vår app her
subscribe.follow
    du følger nå dette temaet
    få varsel om nye saker
    legg til oss som foretrukket kilde på google
    legg til {names} som foretrukket kilde på google
    velg oss som foretrukket kilde på google
    velg {names} som foretrukket kilde på google
subscribe.network
    følg {names} på sosiale medier
    følg oss også på {words}
paywall.notice
    denne saken er for abonnenter
    denne artikkelen er for abonnenter
    denne saken er kun for abonnenter
    denne saken er forbeholdt abonnenter
    denne saka er for abonnentar
    saken er kun for abonnenter
    innholdet er kun for abonnenter
    få tilgang til alle saker
    få full tilgang til alt innhold
    få full tilgang til alt innhold på {words}
    få full tilgang til alle saker
    få tilgang til alt innhold
    full tilgang til alle artikler
    full tilgang til alle saker
    ubegrenset tilgang til alle saker
    les videre med vg+
    les hele saken med abonnement
    les hele saken med pluss
    les videre med pluss
    vil du lese hele saken? bli abonnent
    vil du lese hele saken? logg inn
    vil du lese videre? bli abonnent
    vil du lese videre? logg inn
    kjøp tilgang for å lese videre
    kjøp abonnement for å lese videre
    registrer deg gratis for å lese videre
    som abonnent kan du dele saken med venner
    som abonnent kan du dele saken med {number} venner
    som abonnent kan du dele saker med venner
    som abonnent kan du gi bort saker
    som abonnent kan du gi bort saken
    denne saken er delt med deg av en abonnent
    gi bort denne saken
    gi bort saken
paywall.offer
    prøv {number} måned for {number} krone
    prøv {number} måned for {number} kr
    ingen binding. avslutt når du vil
    ingen bindingstid. avslutt når du vil
    ingen binding, avslutt når du vil
    se alle abonnement
    se alle abonnementer
donate.journalism
    støtt vår uavhengige journalistikk
    støtt uavhengig journalistikk
    støtt fri og uavhengig journalistikk
    liker du det du leser? støtt oss
    liker du det du leser? støtt oss {words}
    liker du det vi gjør? støtt oss
    liker du det vi gjør? støtt oss {words}
    bli med og støtt vår journalistikk
audio.machine
    saken er lest inn av en kunstig stemme
    saken er lest inn med kunstig stemme
    saken er lest opp av en kunstig stemme
    saken leses opp av en kunstig stemme
    saken leses opp av en syntetisk stemme
    artikkelen er lest inn av en kunstig stemme
    artikkelen leses opp av en ki-stemme
    opplest av en kunstig stemme
    opplest av kunstig intelligens
audio.listen
    hør artikkelen
    hør saken opplest
    hør episoden her
    hør hele episoden her
    hør hele intervjuet her
    hør podkasten her
    hør podcasten her
    lytt til podkasten her
    lytt til podcasten her
    lytt til episoden her
    lytt til hele episoden her
    hør hele saken i podkasten
    du finner podkasten der du hører podkast
summary.disclosure
    kortversjonen er laget med kunstig intelligens
    kortversjonen er laget med kunstig intelligens{words}kvalitetssikret{words}
    kortversjonen er laget av ki{words}kvalitetssikret{words}
    oppsummeringen er laget med ki og {words}
    oppsummeringen er generert av ki og {words}
    saken er generert av en robot
    denne saken er generert av en robot
    denne saken er skrevet av en robot
    saken er automatisk generert på bakgrunn av data fra {names}
    denne saken er laget ved hjelp av ki og {words}
tips.call
    har du tips? ta kontakt med oss
    har du tips? kontakt oss
    har du tips? kontakt redaksjonen
    har du tips til denne saken? ring eller send {words} til redaksjonen
    har du tips til denne saken? ta kontakt
    har du tips til denne saken? ta gjerne kontakt
    har du tips til denne saken? ta kontakt med oss
    har du tips til denne saken? ta kontakt med journalisten
    har du tips til oss?
    har du tips eller innspill til denne saken? ta kontakt
    har du tips eller innspill til denne saken? ta gjerne kontakt{words}
    har du tips eller innspill til denne saken? {words} e-post
    har du innspill eller tips? {words} e-post
    har du innspill eller tips til saken? {words} e-post
    har du tips eller innspill? send {words} e-post
    har du innspill til saken? {words} e-post
    hei! har du tips eller innspill til denne saken? ta kontakt
    hei! har du tips eller innspill til denne saken? ta gjerne kontakt
    hei! har du tips eller innspill til denne saken? ta gjerne kontakt {words}
    hei! har du innspill til denne saken? {words} kontakt
    hei! har du tips om {words}? ta gjerne kontakt med meg{words}
    hei! har du tips om {words}? send meg {words} e-post
    hei! har du tips til {words}? ta gjerne kontakt med meg{words}
    hei! har du tips til {words}? send meg {words} e-post
    hei! har du tanker om saken? ta gjerne kontakt{words}
    hei! har du tanker om saken du nettopp leste? ta {rest}
    hei! har du tanker om {words} eller tips til {words}? ta {rest}
    hei! har du tanker om {words} eller tips til {words}? send {words} e-post
    har du tanker om saken du nettopp leste? ta kontakt
    har du tanker om saken du nettopp leste? ta gjerne kontakt
    har du tanker om denne saken? ta gjerne kontakt
    har du opplevd noe lignende? ta kontakt med oss
    har du opplevd noe lignende? kontakt oss
    vet du noe om saken? kontakt oss
    vet du noe om saken? ta kontakt med oss
    vet du noe om saken? tips oss
    vet du mer om saken? kontakt oss
    vet du mer om saken? tips oss
    vet du mer? tips oss
    send tips til redaksjonen
    send tips til journalisten
    send inn tips
    send oss et nyhetstips
tips.contact
    har du noe på hjertet? skriv et leserinnlegg
    har du noe på hjertet? send {words} leserinnlegg
    vil du delta i debatten? send innlegget ditt til {words}
    vil du skrive et innlegg? send det til {words}
    send oss din mening
    send inn ditt leserinnlegg
    send inn leserinnlegg
    send e-post til journalisten
    send en e-post til journalisten
    lurer du på noe? spør oss her
    skriv til oss om saken
feedback.error
    har du sett feil i saken? meld fra
    har du sett en feil i saken? meld fra
    har du funnet en feil i teksten?
    har du funnet feil i saken? {words} oss
    har du oppdaget en feil i saken? {words} oss
    fant du en feil? meld fra her
    fant du en feil? si fra her
    fant du en feil? tips oss
    fant du feil i saken? {words} oss
feedback.rating
    hva syntes du om artikkelen?
    hva syntes du om saken?
    likte du denne saken?
feedback.poll
    hva mener du? stem her
    stem her
    se resultatet
legal.house
    vil du vite mer om hvordan vi jobber?
    vil du vite mer om hvordan vi jobber? {words} her
    slik jobber vi i nrk
    slik jobber vg
    slik jobber vi med journalistikk
    les mer om hvordan vi arbeider
    les mer om hvordan vi jobber
    vi arbeider etter vær varsom-plakatens regler for god presseskikk
    {names} arbeider etter vær varsom-plakatens regler for god presseskikk
    arbeider etter vær varsom-plakaten
legal.opinion
    dette er en kommentar, skrevet av {words}. kommentaren gir uttrykk for skribentens {rest}
    dette er en kommentar skrevet av {words}. kommentaren gir uttrykk for skribentens {rest}
    dette er en leder. lederen gir uttrykk for avisens {words}
    dette er et leserinnlegg. innlegget gir uttrykk for skribentens {rest}
    dette er et leserinnlegg. meninger i teksten {rest}
    dette er en spaltetekst. {text} skribentens {words}
    dette er en anmeldelse. {words} anmelderens egne
    dette er en anmeldelse. {words} anmelderens holdning
    ytring: dette er en kronikk
    kronikken gir uttrykk for skribentens meninger
    kronikken gir uttrykk for skribentens holdning
    innlegget gir uttrykk for skribentens holdning
    innlegget gir uttrykk for skribentens meninger
    innlegget uttrykker skribentens mening
    innlegget uttrykker skribentens meninger
    kommentaren gir uttrykk for skribentens holdninger
    kommentaren gir uttrykk for skribentens holdning
    kommentaren gir uttrykk for skribentens meninger
legal.developing
    saken er oppdatert
    saken er oppdatert med kommentar fra {words}
    nrk oppdaterer saken
    vg oppdaterer saken
    vi oppdaterer saken
    saken oppdateres fortløpende
    saken blir oppdatert fortløpende
comments.form_north
    hold deg til saken og vis respekt for andre{words}
    hold deg til saken og vis respekt
    vi setter pris på at du holder deg til saken og {words}
    vi setter pris på at du holder deg til saken
    les våre debattregler
    les debattreglene
    les debattreglene her
    kommentarfeltet er nå stengt
    se kommentarer ({number})
    vis kommentarer ({number})
affiliate.disclosure
    lenker merket med * er annonselenker
    lenker merket med * er reklamelenker
    lenker merket med * er affiliatelenker
    saken inneholder annonselenker
    saken inneholder reklamelenker
    saken inneholder affiliatelenker
    saken inneholder affiliate-lenker
    innlegget inneholder reklamelenker
    inneholder reklamelenker
affiliate.sponsored
    innholdet er produsert av en annonsør
    redaksjonen har ikke vært involvert i produksjonen
    redaksjonen har ikke vært involvert i produksjonen av innholdet
    redaksjonen har ikke vært involvert i produksjonen av denne saken
    redaksjonen er ikke involvert i produksjonen av innholdet
    saken er produsert i samarbeid med en annonsør
    saken er produsert av {words} på vegne av en annonsør
    innlegget er sponset
syndication.translation
    artikkelen er oversatt fra engelsk
    artikkelen er oversatt fra engelsk av {names}
captions.credit
    foto: {names} / ntb scanpix
"""
