"""What Dutch and Flemish sites print around their stories."""

from __future__ import annotations

PRINTED = """
embeds.blocked
    deze content kan helaas niet worden getoond
    deze inhoud kan helaas niet worden getoond
    deze content kan niet worden weergegeven{words}
    op deze plek staat content uit {words}. om dit te kunnen zien, {rest}
    op deze plek staat content van {words}. om dit te kunnen zien, {rest}
    hier staat ingevoegde content uit een {text}cookies{text}toestemming{text}
    hier staat ingevoegde content van {text}cookies{text}toestemming{text}
    wij hebben jouw toestemming nodig om deze {words} te tonen
    wij hebben uw toestemming nodig om deze {words} te tonen
    we hebben je toestemming nodig om deze {words} te tonen
    deze inhoud wordt aangeboden door een externe partij. {text}
    deze inhoud wordt aangeboden door een externe partij
    door hieronder op 'accepteren' te klikken, ga je akkoord {rest}
    door op 'accepteren' te klikken, ga je akkoord met het plaatsen van cookies{text}
    klik hier om de cookie-instellingen aan te passen
    klik hier om je cookie-instellingen aan te passen
    wil je deze {words} bekijken? geef dan toestemming {rest}
    wilt u deze {words} bekijken? geef dan toestemming {rest}
    wil je deze {words} zien? accepteer dan {rest}
    sta {words} cookies toe om deze inhoud te bekijken
    sta {words} cookies toe om deze video te bekijken
    accepteer {words} cookies om deze {words} te bekijken
    je moet eerst cookies accepteren om deze {words} te bekijken
    pas je cookie-instellingen aan om deze {words} te bekijken
embeds.view
    dit item op instagram bekijken
    bekijk deze post op instagram
    bekijk deze post op facebook
    bekijk deze post op x
    bekijk deze post op tiktok
    bekijk deze post op linkedin
    dit bericht op instagram bekijken
ads.continues
    tekst gaat door onder de {words}
    tekst gaat verder onder de {words}
    tekst gaat verder onder {words}
    tekst gaat verder na de {words}
    tekst loopt door onder de {words}
    tekst loopt verder onder de {words}
    de tekst gaat verder onder de video
    de tekst gaat verder onder de tweet
    de tekst gaat verder onder de kaart
    de tekst gaat verder onder de grafiek
    de tekst gaat verder onder de afbeelding
    de tekst gaat door onder de foto
    de tekst gaat door onder de video
    de tekst gaat door onder de tweet
    de tekst gaat door onder de advertentie
    de tekst loopt door onder de video
    de tekst loopt door onder de tweet
    de tekst loopt door onder de kaart
    de tekst loopt door onder de grafiek
    de tekst loopt door onder de advertentie
    artikel gaat verder onder {words}
    artikel gaat door onder {words}
    artikel loopt door onder {words}
    het artikel gaat verder onder de {words}
    het artikel gaat door onder de {words}
    het artikel loopt door onder de {words}
    verhaal gaat verder onder de foto
    verhaal gaat verder onder de foto's
    verhaal gaat verder onder de video
    verhaal gaat verder onder de tweet
    verhaal gaat verder onder de kaart
    verhaal gaat verder onder de advertentie
    het verhaal gaat verder onder de video
    het verhaal gaat verder onder de kaart
    het verhaal gaat verder onder de advertentie
    lees verder onder de foto's
    lees verder onder de tweet
    lees verder onder de post
    lees verder onder de kaart
    lees verder onder de grafiek
    lees verder onder de infographic
    lees verder onder de tabel
    lees verder onder de illustratie
    lees verder onder de podcast
    lees verder onder de embed
    lees verder onder het filmpje
    lees verder onder het bericht
    lees verder na de foto
    lees verder na de video
    lees door onder de foto
    lees door onder de video
    lees door onder de tweet
    lees door onder de advertentie
related.pointer
    lees ook. {title}
    lees ook dit artikel: {headline}
    lees ook dit artikel {title}
    lees ook dit interview: {headline}
    lees ook dit interview {title}
    lees ook dit stuk: {headline}
    lees ook dit opiniestuk: {headline}
    lees ook dit opinieartikel {title}
    lees ook dit profiel: {headline}
    lees ook deze column: {headline}
    lees ook deze column {title}
    lees ook deze column van {names}
    lees ook deze recensie: {headline}
    lees ook deze reportage: {headline}
    lees ook deze reportage {title}
    lees ook deze analyse: {headline}
    lees ook deze analyse {title}
    lees ook de analyse: {headline}
    lees ook de analyse van {names}
    lees ook de column van {names}
    lees ook het interview: {headline}
    lees ook het interview met {names}
    lees ook het profiel van {names}
    meer weten? lees dan ook: {headline}
    meer weten? lees ook: {headline}
    meer lezen? {title}
    lees het hele verhaal hier: {headline}
    lees het interview hier terug: {headline}
    lees al het nieuws over {words} in ons dossier
    alles over {words} lees je in ons dossier
    meer over {words} lees je in ons dossier
    lees alles over {words} in ons dossier
related.named
    eerder schreven we al: {headline}
    eerder schreven we hierover: {headline}
    eerder verscheen: {headline}
related.heading
    interessant voor jou
    ook in het nieuws
    meer uit deze rubriek
    meer in deze rubriek
    gerelateerde video's
related.ranking
    meest gelezen op {names}
    meest gelezen deze week
    meest gelezen vandaag
    best gelezen op {names}
related.more_from
    meer artikelen uit {names}
    meer nieuws uit {names}
    meer verhalen uit {names}
    meer artikelen over {names}
    lees hier meer verhalen uit {names}
    lees hier meer nieuws uit {names}
    lees hier meer artikelen uit {names}
    lees hier meer over {names}
bylines.more
    lees meer van {names}
    lees meer artikelen van {names}
    lees hier meer artikelen van {names}
    alle artikelen van {names}
video.more
    bekijk hieronder de video: {title}
    bekijk onze explainer over {words}
    kijk hier al onze {words} terug
    kijk hier al onze video's
    bekijk hier al onze video's
    bekijk al onze video's in onze speellijst
    bekijk meer video's in onze speellijst
    bekijk onze meest bekeken video's in onderstaande playlist
    krijg je geen genoeg van {words}? bekijk hier al onze video's
subscribe.newsletter
    blijf op de hoogte van het laatste nieuws uit jouw regio
    blijf op de hoogte van het laatste nieuws uit je regio
    blijf op de hoogte van het nieuws uit jouw regio
    met onze nieuwsbrief blijf je op de hoogte van {rest}
    met onze nieuwsbrief blijft u op de hoogte van {rest}
    met onze dagelijkse nieuwsbrief blijf je op de hoogte van {rest}
    elke dag het belangrijkste nieuws in je mailbox
    elke dag het belangrijkste nieuws in je mailbox? schrijf je {words}
    elke dag het belangrijkste nieuws in je inbox
    elke dag het belangrijkste nieuws in je inbox? schrijf je {words}
    elke dag het laatste nieuws in je mailbox
    elke dag het laatste nieuws in je mailbox? schrijf je {words}
    elke ochtend het belangrijkste nieuws in je mailbox
    elke ochtend het belangrijkste nieuws in je mailbox? schrijf je {words}
    elke week het beste van {words} in je mailbox
    elke week het beste van {words} in je inbox
    ja, ik ontvang graag de nieuwsbrief{words}
    ja, ik ontvang graag de {words} nieuwsbrief{words}
    ja, ik wil de nieuwsbrief ontvangen
    ja, ik wil graag de nieuwsbrief ontvangen
    ja, ik ontvang graag de nieuwsbrief
    altijd als eerste op de hoogte van het laatste nieuws? meld je {rest}
    altijd als eerste op de hoogte van het laatste nieuws? download {rest}
    altijd op de hoogte van het laatste nieuws? meld je {rest}
    altijd op de hoogte van het laatste nieuws? schrijf je {rest}
    altijd op de hoogte van het laatste nieuws? download {rest}
    niets missen van het nieuws uit {words}? meld je {rest}
    niets missen van het nieuws uit {words}? schrijf je {rest}
subscribe.thanks
    je kunt je op elk moment weer uitschrijven
    je kunt je op elk moment uitschrijven
    u kunt zich op elk moment weer uitschrijven
    u kunt zich op elk moment uitschrijven
    je kunt je altijd weer afmelden
    controleer je inbox om je aanmelding te bevestigen
    controleer uw inbox om uw aanmelding te bevestigen
    bevestig je aanmelding via de e-mail die {words} hebben gestuurd
    je bent nu ingeschreven voor de nieuwsbrief
    je bent nu aangemeld voor de nieuwsbrief
subscribe.network
    volg {names} ook via whatsapp
    volg {names} via whatsapp
    volg {names} via whatsapp en {words}
    volg {names} nu ook via whatsapp
    volg {names} ook op whatsapp en {words}
    volg ons ook via {words}
    volg het nieuws van {names} via {words}
subscribe.app
    volg het nieuws uit jouw buurt via onze app
    volg het nieuws uit {words} via onze app
    download nu onze app en {rest}
    download de app en {rest}nieuws{text}
subscribe.follow
    maak ons favoriet op google
    stel in als voorkeursbron op google
    stel {names} in als voorkeursbron op google
    stel {names} in als voorkeursbron
    voeg ons toe als voorkeursbron in google
    voeg ons toe als voorkeursbron op google
    voeg {names} toe als voorkeursbron {words} google
    je volgt dit onderwerp nu
    ontvang meldingen over dit onderwerp
    op de hoogte blijven van dit onderwerp? volg {words}
tips.call
    stuur ons een whatsapp-bericht via {words} of mail {rest}
    stuur ons een whatsappje via {words} of mail {rest}
    heb je een foutje gezien of heb je een opmerking {rest}
    heb je een foutje gezien of een opmerking {rest}
    heb je een tip of opmerking over dit artikel? mail {words}
    heb je een tip of opmerking over dit artikel? laat {words} weten
    heb je een tip of opmerking? mail {words}
    heb je een tip of opmerking? stuur ons {rest}
    heb je een nieuwstip? mail {words}
    heb je een nieuwstip? stuur ons {rest}
    heb je nieuwe informatie over dit onderwerp? tip {words}
    heb je nieuwe informatie over dit onderwerp? mail {words}
    heb je meer informatie over dit onderwerp? mail {words}
    heb je meer informatie over dit onderwerp? tip {words}
    heb je meer informatie over dit onderwerp? laat het ons weten{words}
    heb je meer informatie over dit onderwerp? neem contact {rest}
    heeft u tips of informatie? mail {rest}
    heb je tips of informatie? mail {rest}
    wil je iets delen met onze redactie? neem contact {words}
    wil je iets delen met onze redactie? mail {words}
    wil je iets met ons delen? mail naar {words}
    tip de redactie via {words}
    tip onze redactie via {words}
    reageren op dit artikel? mail {rest}
    reageren op dit artikel? stuur {words} naar {words}
    wilt u reageren? stuur {words} naar {words}
    wil je reageren? stuur {words} naar {words}
    wilt u reageren? mail {rest}
    wil je reageren op dit artikel? dat kan {rest}
    wil je reageren op dit artikel? mail {words}
    wil je reageren op dit artikel? stuur {words} naar {words}
tips.contact
    heb je nog meer vragen? stel ze hier
    heb je nog een vraag? stel hem hier
    stel hier je vraag aan onze redactie
feedback.error
    foutje gezien? mail ons
    foutje gezien? mail {words}
    foutje gezien? meld het {words}
    foutje ontdekt? laat het {words} weten
    staat er een fout in dit artikel? laat {words} weten
    staat er een fout in dit artikel? mail {words}
feedback.rating
    hoe waardeer je dit artikel?
    hoe waardeert u dit artikel?
    vond je dit artikel interessant?
    vond je dit artikel interessant? deel {words}
    vond je dit artikel interessant? laat {words}
    vond u dit artikel interessant?
    vond je dit een interessant artikel?
    wat vond je van dit artikel?
feedback.poll
    stem mee en discussieer
    bekijk de uitslag
comments.form
    log in of maak een account aan om te reageren
    log in of maak een gratis account aan om te reageren
    log in of registreer om te reageren
    je kunt niet meer reageren op dit artikel
    het is niet meer mogelijk om te reageren{words}
    reageren op dit artikel is niet meer mogelijk
    lees hier onze huisregels
    lees hier de huisregels
    lees onze spelregels voordat je reageert
    praat mee op nujij
    bekijk alle reacties ({number})
    alle reacties bekijken
    toon alle reacties
    meepraten over dit artikel
    praat mee over dit artikel
    reacties zijn gesloten voor dit artikel
paywall.notice
    onbeperkt lezen? word abonnee
    onbeperkt verder lezen? word abonnee
    lees onbeperkt alle artikelen van {words}
    lees onbeperkt alle plus-artikelen{words}
    onbeperkt toegang tot alle {words} artikelen
    onbeperkt toegang tot alle plus-artikelen
    onbeperkt toegang tot alle premium-artikelen
    onbeperkt toegang tot alle artikelen{words}
    krijg toegang tot alle artikelen{words}
    krijg toegang tot alle artikelen
    word abonnee en lees direct verder
    word abonnee en lees meteen verder
    word abonnee om verder te lezen
    neem een abonnement en lees {words} verder
    neem een abonnement om verder te lezen
    log in om dit artikel verder te lezen
    verder lezen met een proefabonnement?{text}
paywall.offer
    probeer {number} weken gratis
    probeer {number} maand gratis
    probeer nu {number} maanden voor {words}
    eerste maand gratis, daarna {words} per maand
    kies je abonnement en lees verder
sharing.button
    deel dit artikel gratis met je vrienden
    deel dit artikel gratis met vrienden
donate.journalism
    onze journalistiek is onafhankelijk dankzij de steun van {words}
    waardeer je dit artikel? steun {rest}
    waardeer je dit artikel? doneer {rest}
    waardeer dit artikel!
    waardeer dit artikel met een kleine bijdrage{rest}
    als je dit artikel waardeert en je waardering wilt laten blijken met een kleine bijdrage{rest}
    wil je onze journalistiek steunen? word {words}
    wil je onze journalistiek steunen? doneer {words}
audio.machine
    dit artikel is voorgelezen door een automatische stem{words}
    dit artikel is voorgelezen door een automatische stem
    dit artikel wordt voorgelezen door een automatische stem
    dit artikel wordt voorgelezen door een computerstem
audio.listen
    luister naar de podcast via je favoriete podcast-app
    luister via je favoriete podcast-app
    beluister hier de podcast
    beluister de podcast hier
    beluister de aflevering hier
    luister hier naar de podcast
    luister hieronder naar de podcast
    luister hieronder naar het fragment
    luister hier het fragment terug
    abonneer je op de podcast via {words}
    abonneer je op onze podcast via {words}
shop.deal
    bekijk de laagste prijs
    bekijk de beste prijs
    bekijk alle prijzen
affiliate.sponsored
    dit artikel is een commerciële samenwerking
    dit artikel is een commerciële samenwerking met {words}
    de redactie is niet verantwoordelijk voor deze inhoud
    de redactie is niet verantwoordelijk voor de inhoud van dit bericht
    dit artikel valt buiten verantwoordelijkheid van de redactie
    dit artikel valt buiten de verantwoordelijkheid van de redactie
legal.opinion
    dit is een bijdrage van een externe auteur
    de auteur schrijft deze column op persoonlijke titel
    dit artikel is op persoonlijke titel geschreven
    deze bijdrage is op persoonlijke titel geschreven
legal.advice
    deze column is geen professioneel beleggingsadvies
    dit artikel is geen professioneel beleggingsadvies
legal.content
    copyright {names}
legal.developing
    meer nieuws volgt
    meer volgt snel
    meer informatie volgt
    dit nieuwsbericht wordt aangevuld
    dit nieuwsbericht wordt nog aangevuld
    dit artikel wordt voortdurend bijgewerkt
    ververs de pagina voor het laatste nieuws
    ververs de pagina voor de laatste updates
    ververs de pagina voor updates
    dit bericht is automatisch gegenereerd op basis van {words}
    dit artikel is automatisch gegenereerd op basis van {words}
live.pointer
    volg {words} in ons liveblog
    volg het laatste nieuws over {words} in ons liveblog
    lees {words} in ons liveblog
    volg {words} in dit liveblog
    volg {words} via ons liveblog
    in ons liveblog lees je {words}
    in ons liveblog volg je {words}
    in dit liveblog volg je {words}
    blijf op de hoogte in ons liveblog
    blijf op de hoogte via ons liveblog
    blijf op de hoogte met ons liveblog
"""
