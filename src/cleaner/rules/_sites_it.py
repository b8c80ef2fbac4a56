"""What sites in Italian print around their stories, in Italy and Switzerland."""

from __future__ import annotations

PRINTED = """
embeds.blocked
    questo contenuto è ospitato da una terza parte. mostrando {text}
    accetta i cookie per visualizzare il contenuto
    accetta i cookie di marketing per visualizzare questo contenuto
    attiva i cookie per vedere questo contenuto
    attiva i cookie per visualizzare questo contenuto
    le impostazioni dei cookie non consentono la visualizzazione di questo contenuto
    le tue preferenze sui cookie non consentono la visualizzazione di questo contenuto
    mostra il contenuto esterno
subscribe.newsletter
    iscriviti gratis alla newsletter
    iscriviti gratis alla newsletter di {names}
    iscriviti gratuitamente alla newsletter
    ricevi le notizie del giorno nella tua {words}
    ricevi le notizie più importanti {words} nella tua {words}
    ricevi ogni giorno le notizie più importanti {rest}
    ricevi ogni giorno le notizie più importanti
    ricevi ogni mattina le notizie più importanti {rest}
    ricevi le nostre ultime notizie {rest}
    ricevi le ultime notizie da {names}
    ricevi gratis le nostre notizie {rest}
    ricevi le nostre notizie {rest}
    le notizie del giorno, ogni mattina nella tua mail
    le notizie più importanti, ogni mattina nella tua mail
    le notizie più importanti della giornata nella tua casella di posta
    la newsletter del corriere
    le newsletter di {names}
    tutte le newsletter
    scopri tutte le newsletter
    scopri le nostre newsletter
    ho letto e accetto l'informativa sulla privacy
    ho letto e accetto la privacy policy
    ho letto l'informativa privacy e acconsento {rest}
    acconsento all'invio di comunicazioni promozionali
    acconsento a ricevere comunicazioni {words}
    iscrivendoti dichiari di aver letto l'informativa sulla privacy
    iscrivendoti accetti i nostri termini {rest}
    iscrivendoti accetti la nostra {rest}
    cliccando su iscriviti accetti la nostra privacy policy
    cliccando su "iscriviti" accetti la nostra privacy policy
    non perdere le ultime notizie: iscriviti {rest}
    non perderti nemmeno una notizia: iscriviti {rest}
    non perderti le ultime notizie: iscriviti {rest}
    se vuoi restare aggiornato su questo argomento, iscriviti alla newsletter
    se vuoi restare aggiornato, iscriviti alla newsletter
    vuoi saperne di più? iscriviti alla nostra newsletter
    vuoi restare aggiornato? iscriviti alla newsletter
    vuoi restare aggiornato? iscriviti alla nostra newsletter
subscribe.thanks
    iscrizione completata con successo
    la tua iscrizione è andata a buon fine
    controlla la tua casella di posta per confermare l'iscrizione
    ti abbiamo inviato un'email di conferma
    puoi disiscriverti in qualsiasi momento
    sei già iscritto a questa newsletter
subscribe.label
    iscrizione completata
    vuoi restare aggiornato?
subscribe.follow
    segui il canale whatsapp di {names}
    segui i nostri canali whatsapp
    segui {names} anche su whatsapp
    entra nel canale whatsapp di {names}
    entra nella nostra community
    unisciti alla nostra community
    unisciti al canale telegram
    unisciti al canale telegram di {names}
    clicca qui per iscriverti al canale whatsapp
    clicca qui per iscriverti al canale telegram
    clicca qui per iscriverti al nostro canale whatsapp
    seguici anche sui nostri canali social
    seguici anche sui social
    segui {title} su google discover
    segui {title} su google news
    rimani aggiornato seguendoci su google news
    rimani aggiornato seguendoci su google news!
    resta aggiornato seguendoci su google news
    resta aggiornato seguendoci su google news!
subscribe.network
    segui le notizie di {names} sul {words}canale whatsapp
    segui le notizie di {names} su whatsapp
    per ricevere le notizie di {words} in tempo reale iscriviti {rest}
    aggiungi il {names} come fonte preferita su google
    fai di {words} la tua fonte preferita su google
    scegli {names} come tua fonte preferita su google
    per restare aggiornati sulle notizie di {words} seguite la nostra pagina facebook
    per rimanere aggiornati sulle notizie di {words} seguite la nostra pagina facebook
subscribe.app
    rimani sempre aggiornato: scarica l'app
    resta sempre aggiornato: scarica l'app
    per restare sempre aggiornato scarica l'app {rest}
    per restare sempre aggiornato scarica la nostra app
    leggi sull'app
    apri in app
paywall.notice
    leggi i contenuti premium
    sblocca l'accesso illimitato a tutti i contenuti {rest}
    sblocca l'accesso illimitato a tutti i contenuti
    sblocca questo articolo
    accesso illimitato agli articoli su sito e app
    continua a leggere questo articolo abbonandoti
    per leggere l'articolo completo abbonati
    per leggere l'articolo completo, abbonati
    per leggere tutto l'articolo abbonati
    rifiuta i cookie e abbonati
    questo articolo è un contenuto premium
    questo e gli altri articoli del {names} sono gratuiti grazie alle persone abbonate
    questo articolo è gratuito grazie alle persone abbonate
paywall.offer
    abbònati al {names}
    accesso illimitato al sito e all'app
    scegli l'abbonamento più adatto a te
    prova gratis per un mese
    attiva ora l'abbonamento
    attiva la prova gratuita
    abbonati ora a {number}€ al mese
donate.journalism
    se sei qui è evidente che apprezzi il nostro giornalismo{text}
    se sei qui è evidente che apprezzi il nostro giornalismo
    se vuoi continuare a leggere articoli come questo, sostienici
    sostienici! il tuo contributo è {rest}
    con il tuo contributo potremo tenere il sito {text}libero e accessibile a tutti
    sostieni {names}. vogliamo garantire un'informazione di qualità {text}
    sostieni un'informazione libera e indipendente
donate.button
    diventa utente sostenitore
    diventa una persona sostenitrice
video.unsupported
    devi disattivare ad-block per riprodurre il video
    devi attivare javascript per riprodurre il video
    solo un momento ancora, stiamo caricando il tuo video
    attendi solo un istante, dopo che avrai attivato javascript
    forse potrebbe interessarti, dopo che avrai attivato javascript
    spiacenti, il video non è disponibile
    si è verificato un errore nel caricamento del video
    si è verificato un errore durante il caricamento del video
    non è possibile riprodurre il video
    il video sta per iniziare
    sta per iniziare il video
video.button
    play replay play replay pausa
    indietro di {number} secondi
    avanti di {number} secondi
video.more
    video in evidenza
    i video più visti
    i video più visti di oggi
    video suggerito
    video suggeriti
    guarda altri video
    prossimo video
audio.machine
    audio generato con l'intelligenza artificiale
    la voce è stata generata con l'intelligenza artificiale
audio.listen
    ascolta il podcast
    ascolta la puntata
    ascolta l'episodio
    ascolta tutti gli episodi
    ascolta tutte le puntate
    ascoltalo ora
    ascolta qui il podcast
counters.reading_time
    {number}' di lettura
    {number}' min di lettura
gallery.enlarge
    ingrandisci
sharing.button
    copia negli appunti
    regala articolo
    salva nei preferiti
comments.form
    commenta questa notizia
    caricamento commenti in corso
    accedi o registrati per commentare
    per commentare questo articolo devi essere abbonato
    per commentare devi essere abbonato
    per commentare è necessario registrarsi
    devi essere abbonato per commentare
    cosa ne pensi? lascia un commento
    che ne pensi? lascia un commento
    cosa ne pensi? scrivilo nei commenti
feedback.error
    hai trovato un errore? segnalacelo
    hai trovato un errore? scrivici
    hai notato un errore? segnalacelo
    trovato un errore? segnalalo
feedback.rating
    ti è piaciuto l'articolo? condividilo
    ti è piaciuto l'articolo? condividilo!
    ti è piaciuto questo articolo? condividilo
    ti è piaciuto questo articolo? condividilo!
    quanto ti è piaciuto questo articolo?
    hai trovato utile questo contenuto?
    hai trovato utile questo articolo?
    questo contenuto ti è stato utile?
    come valuti questo articolo?
tips.call
    invia una segnalazione alla redazione
    inviaci le tue foto e i tuoi video
    invia foto e video alla redazione
    hai una notizia da segnalarci? scrivici
    hai una notizia da raccontarci? scrivici
    hai una segnalazione da fare alla redazione? scrivici
    segnala una notizia alla redazione
related.heading
    le notizie più lette
    gli articoli più letti
    articolo correlato
    i contenuti correlati
    visualizza altri contenuti
    dalla stessa sezione
    le altre notizie di cronaca
    altre notizie su questo argomento
    ti consigliamo anche
related.ranking
    i più commentati
    dalla home page
    dalla home
    le notizie di oggi
    le notizie del giorno
related.see
    lo speciale
    il dossier
    vai allo speciale
    leggi lo speciale
    leggi il dossier
related.pointer
    per approfondire leggi anche: {headline}
    per approfondire leggi: {headline}
    per approfondire, leggi anche: {headline}
    leggi l'articolo completo: {headline}
    leggi l'articolo originale: {headline}
    leggi l'intervista completa: {headline}
    leggi tutte le notizie di {names}
    leggi tutte le notizie su {names}
    leggi tutte le news su {names}
    continua a leggere su {names}
    leggi l'articolo completo su {names}
    leggi la notizia completa su {names}
related.named
    approfondimento: {headline}
related.more_from
    leggi altri articoli di {names}
    articoli dell'autore
    scopri di più sull'autore
    tutte le notizie di {words}
    le ultime di {names}
live.pointer
    segui la diretta live
    segui la diretta testuale
    segui tutti gli aggiornamenti in tempo reale
    segui gli aggiornamenti in tempo reale
    tutti gli aggiornamenti in tempo reale
    tutte le notizie in tempo reale
    tutti gli aggiornamenti in diretta
    qui tutti gli aggiornamenti in diretta
ads.continues
    l'articolo prosegue dopo il video
    l'articolo continua dopo la foto
    l'articolo prosegue sotto
    l'articolo prosegue più sotto
    continua a leggere dopo l'annuncio
    continua dopo l'annuncio
ads.sponsored
    contenuto offerto da {names}
    brand connect
    contenuto di brand
affiliate.disclosure
    i prezzi potrebbero variare rispetto a quelli indicati
    i prezzi potrebbero variare rispetto a quelli indicati al momento della pubblicazione
    i prezzi possono variare dopo la pubblicazione
    gli utenti che acquistano tramite questi link sostengono il nostro lavoro
    potremmo ricevere una commissione sugli acquisti effettuati tramite i link {rest}
    possiamo ricevere una commissione sugli acquisti effettuati tramite i link {rest}
    ogni prodotto è selezionato in modo indipendente dalla redazione
    ogni prodotto è selezionato in modo indipendente dalla nostra redazione
    ogni prodotto è stato selezionato in modo indipendente dalla redazione
    se acquisti qualcosa tramite i nostri link, {rest}
    se acquisti un prodotto tramite i nostri link, {rest}
    se acquisti tramite i nostri link, {rest}
    quando acquisti tramite i nostri link, {rest}
shop.deal
    prezzo aggiornato alle {time}
    vai al prodotto
shop.buy
    offerta amazon
    prodotto consigliato
    il miglior prezzo
syndication.agency
    agi
    lapresse
    keystone-ats
    ats
    redazione ansa
    sky tg24
    adnkronos salute
    italpress
syndication.desk
    a cura della redazione
    a cura di redazione
    redazione online
    redazione web
    di redazione
    di redazione web
    di redazione online
    di redazione {names}
syndication.contributors
    hanno collaborato {names}
syndication.translation
    articolo tradotto con l'intelligenza artificiale
    questo testo è stato tradotto automaticamente
    articolo originale in inglese
    articolo originale
syndication.first
    articolo pubblicato su {names}
    articolo tratto da {names}
    questo articolo è tratto da {names}
    originariamente pubblicato il {date}
    pubblicato originariamente il {date}
    articolo generato con l'ausilio dell'intelligenza artificiale
    articolo realizzato con l'ausilio dell'intelligenza artificiale
    questo contenuto è stato realizzato con il supporto dell'intelligenza artificiale
    questo articolo è stato realizzato con il supporto dell'intelligenza artificiale
    contenuto generato con ia e revisionato dalla redazione
    contenuto generato con l'intelligenza artificiale e revisionato {words}
dates.published
    prima pubblicazione: {date}
    prima pubblicazione: {date}, {time}
    {date} (modifica il {date} | {time})
programme.issue
    dall'edizione del {date}
    dal numero del {date}
programme.on_air
    rivedi la puntata su {names}
    rivedi lo streaming su {names}
    rivedi la puntata integrale su {names}
    guarda la puntata su {names}
    guarda la puntata integrale su {names}
    puoi rivedere la puntata su {names}
captions.credit
    foto di copertina: {names}
    immagine di copertina: {names}
    foto in evidenza: {names}
    immagine in evidenza: {names}
    foto lapresse
    foto ansa
    foto imago
    foto ipa
    immagine generata con l'intelligenza artificiale
    immagine generata con intelligenza artificiale
    immagine creata con l'intelligenza artificiale
legal.rights
    riproduzione riservata © {names}
    riproduzione riservata © il {names}
    © riproduzione riservata - clicca qui per maggiori informazioni
legal.advice
    le informazioni riportate in questo articolo hanno scopo {words}informativo{text}
    le informazioni contenute in questo articolo hanno scopo {words}informativo{text}
    le informazioni fornite su questo sito hanno natura generale {rest}
    le informazioni fornite su questo sito hanno scopo {words}informativo{text}
legal.owner
    testata registrata presso il tribunale di {words}
    testata giornalistica registrata presso il tribunale di {words}
menus.top
    torna all'inizio dell'articolo
consent.choice
    modifica le preferenze sui cookie
    modifica le tue preferenze sui cookie
subscribe.social
    unisciti alla community
comments.reply
    i commenti dei lettori
    tutti i commenti
tips.contact
    invia la tua segnalazione
audio.word
    voce sintetica
"""
