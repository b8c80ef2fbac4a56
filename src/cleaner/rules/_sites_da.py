"""What Danish sites print around their stories."""

from __future__ import annotations

PRINTED = """
embeds.blocked
    her vises indhold fra {words}. du skal acceptere {rest}
    her vises indhold fra {words}. du skal give {rest}
    dette indhold kræver cookies
    klik her for at ændre dine cookieindstillinger
    klik her for at ændre dine cookie-indstillinger
    ændr dine cookieindstillinger for at se indholdet
    ændr dine cookie-indstillinger for at se indholdet
    ændr dine cookie-indstillinger for at se videoen
    accepter marketing-cookies for at se videoen
    accepter marketing-cookies for at se indholdet
    acceptér cookies for at se indholdet
    accepter cookies for at se indholdet
    accepter cookies for at se dette indhold
    accepter cookies for at se videoen
    denne video kræver, at du accepterer cookies
    videoen kræver, at du accepterer cookies
    indholdet kræver, at du accepterer {words} cookies
    vi kan ikke vise dig indholdet, fordi du har {words} cookies
    indholdet kan ikke vises på grund af dine cookieindstillinger
ads.continues
    artiklen fortsætter efter boksen
    artiklen fortsætter efter faktaboksen
    artiklen fortsætter efter grafikken
    artiklen fortsætter efter kortet
    artiklen fortsætter efter tweetet
    artiklen fortsætter efter reklamen
    artiklen fortsætter efter podcasten
    artiklen fortsætter efter billederne
    artiklen fortsætter under boksen
    artiklen fortsætter under faktaboksen
    artiklen fortsætter under kortet
    artiklen fortsætter under tweetet
    artiklen fortsætter under figuren
    artiklen fortsætter under billederne
    artiklen fortsætter under podcasten
    teksten fortsætter efter billedet
    teksten fortsætter efter videoen
    teksten fortsætter under annoncen
    teksten fortsætter under videoen
    teksten fortsætter under grafikken
    historien fortsætter under annoncen
    historien fortsætter under videoen
    historien fortsætter under opslaget
    historien fortsætter under grafikken
    historien fortsætter efter annoncen
    historien fortsætter efter billedet
    historien fortsætter efter videoen
    interviewet fortsætter under billedet
    interviewet fortsætter efter annoncen
    læs videre under annoncen
    læs videre under billedet
    læs videre under videoen
    læs videre efter annoncen
    læs videre efter billedet
related.pointer
    læs også denne artikel: {headline}
    læs også denne artikel {title}
    læs også interviewet med {names}
    læs også interviewet: {headline}
    læs også analysen: {headline}
    læs også kommentaren: {headline}
    læs også klummen: {headline}
    læs også anmeldelsen: {headline}
    læs også lederen: {headline}
    læs også debatindlægget: {headline}
    læs flere artikler om {words} her
    læs flere historier om {words} her
    læs alle artikler om {words} her
    læs alt om {words} her
    læs alle artikler i serien her
    læs alle artiklerne i serien her
    læs resten af artiklen her
    læs hele interviewet her
    følg det seneste om {words} her
related.named
    se video: {title}
related.see
    andre læser lige nu
    mere fra forsiden
    læs videre om emnet
    andre historier
    udvalgt til dig
    anbefalede historier
    anbefalet læsning
related.more_from
    mere fra {names}
    flere nyheder fra {names}
    flere artikler fra {names}
    flere historier fra {names}
    flere artikler om {names}
    læs flere nyheder fra {names}
    læs flere artikler fra {names}
    læs mere fra {names}
bylines.more
    læs flere artikler af {names}
    læs flere klummer af {names}
    læs flere indlæg af {names}
    se flere artikler fra {names}
    se flere artikler af {names}
    se alle artikler fra {names}
    se alle artikler af {names}
    alle artikler af {names}
video.more
    se indslaget her
    se hele indslaget her
    se hele udsendelsen her
    se hele programmet her
    se flere videoer
live.pointer
    følg med i vores liveblog her
    følg med i vores liveblog om {words}
    følg med i liveblogen her
    følg med i vores liveblog
    følg dækningen i vores liveblog
    følg dækningen i liveblogen
    følg {words} i vores liveblog
    følg seneste nyt i liveblogen
    følg det seneste i vores liveblog
    følg sagen i vores liveblog
    læs {words} i vores liveblog
subscribe.newsletter
    få de vigtigste nyheder direkte i {words} indbakke
    få de vigtigste nyheder direkte i indbakken
    få de seneste nyheder direkte i din indbakke
    få dagens vigtigste nyheder i {words} indbakke
    få dagens vigtigste nyheder i indbakken
    få dagens vigtigste nyheder direkte i {words} indbakke
    få dagens nyheder i din indbakke
    få ugens bedste historier i din indbakke
    dagens vigtigste nyheder direkte i din indbakke
    ja tak til nyhedsbrev
    ja tak til nyhedsbreve
    ja tak til nyhedsbrevet
    ja tak, jeg vil gerne modtage {words} nyhedsbrev
    ja tak, tilmeld mig nyhedsbrevet
    få nyhedsbrevet fra {names}
subscribe.thanks
    ved tilmelding accepterer du vores betingelser{words}
    ved tilmelding accepterer du vores betingelser
    ved tilmelding accepterer du vores privatlivspolitik
    ved tilmelding accepteres {words} nyhedsbrev{words}
    du kan til enhver tid framelde dig
    du kan til enhver tid framelde dig igen
    du kan til enhver tid afmelde dig nyhedsbrevet
    du kan altid afmelde dig nyhedsbrevet igen
    bekræft din tilmelding i den e-mail, vi har sendt til dig
    vi har sendt dig en bekræftelsesmail
    du er nu tilmeldt vores nyhedsbrev
subscribe.app
    hent ekstra bladets app
    hent tv 2-appen
    hent dr-appen
    hent vores nyhedsapp
    hent vores gratis app
    hent vores app her
    hent appen her
    hent nyhedsappen
subscribe.follow
    emner i denne artikel
    emner i artiklen
    du følger nu dette emne
    tilføj {names} som foretrukken kilde på google
    tilføj os som foretrukken kilde på google
    vælg {names} som foretrukken kilde på google
    tilføj som foretrukken kilde
    følg {names} på google nyheder
subscribe.social
    få besked når der er nyt
subscribe.network
    følg {names} på sociale medier
    følg os også på {words}
    følg os på facebook og instagram
    følg os på facebook her
paywall.notice
    få adgang til hele artiklen
    få adgang til alle artikler
    få adgang til alle låste artikler
    få ubegrænset adgang til {words} artikler
    vil du læse hele artiklen? log ind{words}
    vil du læse videre? log ind{words}
    vil du læse videre? bliv {words} abonnent
    vil du læse videre? så bliv abonnent
    opret en gratis profil og læs videre
    opret en gratis bruger og læs videre
    opret en gratis profil for at læse videre
    opret en profil for at læse videre
    opret gratis bruger og læs videre
    opret abonnement og læs videre
    køb abonnement og læs videre
    har du ikke et abonnement? køb {words} her
    har du ikke et abonnement? bliv {words}
    denne artikel er for abonnenter
    denne artikel er låst
    artiklen kræver abonnement
    denne artikel kræver abonnement
    giv en ven adgang til artiklen
    som abonnent kan du dele artiklen {words}
    som abonnent kan du dele artikler med {words}
    som abonnent kan du give artiklen {words}
    du kan dele artiklen med en ven{words}
    denne artikel er en gave fra {words} abonnent
paywall.offer
    prøv {number} måned for {number} kr
    første måned {number} kr., derefter {number} kr. pr. måned
    første måned for {number} kr., derefter {number} kr. pr. måned
    ingen binding. opsig når som helst
    ingen binding - opsig når som helst
    ingen binding, opsig når som helst
    se alle abonnementer
donate.journalism
    støt os på mobilepay {number}
    støt os via mobilepay
    støt vores arbejde på mobilepay {number}
    bliv medlem og støt vores arbejde
    bliv medlem og støt vores journalistik
    støt den uafhængige journalistik
    støt fri og uafhængig journalistik
    vores journalistik er finansieret af {words} medlemmer
audio.machine
    artiklen er indlæst med ai-stemme
    artiklen er indlæst med en ai-stemme
    artiklen er indlæst af en ai-stemme
    artiklen er læst op af en ai-stemme
    artiklen læses op af en kunstig stemme
    artiklen læses op af en ai-stemme
    artiklen læses op af en robotstemme
    artiklen oplæses af en computerstemme
    artiklen er oplæst af kunstig intelligens
    oplæst af kunstig intelligens
    oplæsningen er genereret af kunstig intelligens
audio.listen
    lyt til podcasten her
    lyt til hele podcasten her
    lyt til afsnittet her
    hør podcasten her
    hør hele podcasten her
    hør afsnittet her
    hør hele afsnittet her
    hør hele interviewet her
    hør indslaget her
    hør podcasten {title} her
    find podcasten i din podcast-app
    lyt med, hvor du hører podcast
summary.disclosure
    opsummeringen er genereret af ai og {words}
    opsummeringen er lavet af ai og {words}
    opsummeringen er lavet med kunstig intelligens{words}
    resumeet er lavet af ai og {words}
tips.call
    har du et tip til redaktionen?
    har du et tip? skriv til os
    har du et tip? skriv til os på {words}
    har du et tip? kontakt os
    har du et tip? kontakt redaktionen
    har du et tip til os?
    har du et tip til en historie?
    har du en god historie? kontakt {words} redaktionen
    har du en god historie? kontakt redaktionen
    har du en god historie? skriv til os
    har du et godt tip? skriv til os
    ved du noget om sagen? kontakt os
    ved du noget om sagen? skriv til os
    ved du noget om sagen? skriv til journalisten
    ved du mere om sagen? skriv til os
    ved du mere om sagen? kontakt os
    ved du mere? kontakt os
    ved du mere? skriv til os
    ved du noget? skriv til os
    har du oplevet noget lignende? skriv til os
    har du oplevet noget lignende? skriv til {words} journalisten
    har du billeder eller video? send dem til os
    send dit tip til redaktionen
tips.contact
    ring til redaktionen på {number}
    vil du deltage i debatten? send dit indlæg til {words}
    har du en mening om emnet? skriv til debatten
    har du en mening om emnet? skriv til debatredaktionen
    har du en holdning til emnet? skriv til debatten
    send dit indlæg til debatten
    skriv et læserbrev
    send os dit læserbrev
feedback.error
    har du fundet en fejl? skriv til os
    har du fundet en fejl? kontakt os
    har du fundet en fejl i artiklen? skriv til os
    har du fundet en fejl i artiklen? skriv til redaktionen
    har du fundet en fejl i artiklen? kontakt redaktionen
    har du set en fejl i artiklen? skriv til os
    har du set en fejl? skriv til os
    har vi lavet en fejl? skriv til os
    fandt du en fejl? skriv til os
    er der en fejl i artiklen? skriv til os
    er der en fejl i artiklen? skriv til redaktionen
feedback.rating
    hvad syntes du om artiklen?
    hvad synes du om denne artikel?
    var artiklen interessant?
    kunne du lide artiklen?
    tak for din vurdering
feedback.poll
    stem her
    se resultatet
    se resultatet af afstemningen
legal.house
    læs mere om vores etiske retningslinjer
    læs om vores etiske retningslinjer
    læs vores etiske retningslinjer
    læs mere om vores presseetik
    {names} er tilmeldt pressenævnet
legal.opinion
    dette indlæg er udtryk for skribentens egen holdning
    indlægget er udtryk for skribentens egen holdning
    debatindlægget er udtryk for skribentens egen holdning
    debatindlægget er alene udtryk for skribentens holdning
    kommentaren er udtryk for skribentens egen holdning
    klummen er udtryk for skribentens egen holdning
    analysen er udtryk for skribentens egen vurdering
    det er alene skribentens egne holdninger, der kommer til udtryk
    dette er et debatindlæg. det er udtryk for skribentens {words}
    dette er en leder. lederen er udtryk for {words} holdning
    dette er en leder. den er udtryk for {words} holdning
    dette er en analyse. analysen er udtryk for skribentens {words}
    dette er en klumme. klummen er udtryk for skribentens {words}
    dette er en anmeldelse. anmeldelsen er udtryk for anmelderens {words}
legal.developing
    artiklen er opdateret
    artiklen er opdateret med kommentar fra {words}
    artiklen er opdateret med flere oplysninger
    artiklen er opdateret med nye oplysninger
    artiklen er opdateret klokken {time}
    historien opdateres løbende
    artiklen bliver løbende opdateret
    artiklen opdateres løbende
    nyheden opdateres løbende
    vi følger sagen og opdaterer artiklen
    vi følger sagen og opdaterer løbende
    vi følger sagen og opdaterer
legal.reuse
    indholdet er beskyttet af ophavsret
    denne artikel er beskyttet af ophavsretsloven
    artiklen er beskyttet af ophavsretsloven{words}
comments.form_north
    se kommentarer ({number})
    vis kommentarer ({number})
    se alle kommentarer ({number})
    skriv din kommentar her
    hold en god tone i debatten
    hold den gode tone i kommentarfeltet
    læs vores debatregler
    læs debatreglerne
    læs reglerne for debatten her
    kommentarsporet er lukket
    der er lukket for kommentarer til artiklen
    log ind for at skrive en kommentar
affiliate.disclosure
    artiklen indeholder affiliate links
    artiklen indeholder affiliate-links
    denne artikel indeholder affiliatelinks
    denne artikel indeholder affiliate-links
    indlægget indeholder affiliatelinks
    indlægget indeholder reklamelinks
    indeholder annoncelinks
    indeholder reklamelinks
    links markeret med * er annoncelinks
    links markeret med * er affiliatelinks
    links markeret med * er reklamelinks
    links markeret med stjerne er annoncelinks
    links markeret med stjerne er affiliatelinks
affiliate.sponsored
    sponsoreret af {names}
    indholdet er betalt af en annoncør
    redaktionen har ikke været involveret i indholdet
    redaktionen har ikke været involveret i produktionen
    redaktionen har ikke været involveret i dette indhold
    redaktionen har ikke haft indflydelse på {words} indhold
    artiklen er lavet i samarbejde med en annoncør
    indlægget er sponsoreret
    artiklen er sponsoreret
    artiklen er sponsoreret af {names}
    dette indlæg er sponsoreret af {names}
    dette er en betalt annonce
syndication.translation
    denne tekst er oversat fra {words}
    denne artikel er oversat fra {words}
"""
