"""What Romanian sites print around their stories."""

from __future__ import annotations

PRINTED = """
related.heading
    recomandarea video
    te-ar mai putea interesa și
    te-ar mai putea interesa şi
    te-ar putea interesa și
    te-ar putea interesa şi
    s-ar putea să te intereseze
    s-ar putea să vă intereseze
related.ranking
    top citite
    top știri
teasers.button
    citește mai mult despre
    citeşte mai mult despre
captions.credit
    foto: captură video
    foto: captură de ecran
    foto: captură facebook
    foto: captură tv
    sursa foto: captură video
    captură video
captions.archive
    imagine cu rol ilustrativ
    imagine cu caracter ilustrativ
    fotografie cu caracter ilustrativ
    fotografie cu rol ilustrativ
    foto cu rol ilustrativ
audio.machine
    articol audio generat cu ai
    articol audio generat de ai
    audio generat cu ai
summary.disclosure
    sumar generat cu ai
    sumar generat de ai
    rezumat generat cu ai
    sumar generat cu ajutorul inteligenței artificiale
    rezumat generat cu ajutorul inteligenței artificiale
subscribe.follow
    urmăriți știrile {words} și pe google news
    urmăriți știrile {words} pe google news
    urmăriţi ştirile {words} şi pe google news
    urmărește știrile {words} și pe google news
    urmăriți {title} și pe google news
    urmăriți {title} și pe google news!
    urmăriţi {title} şi pe google news
    urmăriți {title} pe google news
    urmăriți {title} pe whatsapp
    comunitatea {title} pe whatsapp
    intră în comunitatea {title} pe whatsapp
    canalul {title} de whatsapp
    descarcă aplicația {title} și află cele mai {words}
    descarcă aplicaţia {title} şi află cele mai {words}
    descărcați aplicația {title} și aflați cele mai {words}
subscribe.newsletter
    primește cele mai importante știri pe e-mail
    primeşte cele mai importante ştiri pe e-mail
    primește cele mai importante știri pe email
    primește știrile zilei pe e-mail
    prin abonare, sunteți de acord cu politica de confidențialitate
    prin abonare, sunteți de acord cu termenii și condițiile
    prin abonare, ești de acord cu politica de confidențialitate
    prin abonare, ești de acord cu termenii și condițiile
    prin înscriere, ești de acord cu politica de confidențialitate
sharing.button
    dacă v-a plăcut articolul, distribuiți-l
    dacă ți-a plăcut articolul, distribuie-l
    ți-a plăcut articolul? distribuie-l
    ți-a plăcut acest articol? distribuie-l
    ţi-a plăcut articolul? distribuie-l
tips.call
    ai o poveste? scrie-ne
    ai o poveste? scrie-ne!
    ai o poveste de spus? scrie-ne
    ai o informație? scrie-ne
    ai un subiect? scrie-ne
    ai informații despre acest subiect? scrie-ne
comments.form_east
    vezi toate comentariile ({number})
    citește comentariile ({number})
    citește toate comentariile ({number})
    pentru a comenta, trebuie să te autentifici
    pentru a comenta, trebuie să vă autentificați
    pentru a comenta trebuie să fii autentificat
    pentru a posta un comentariu, trebuie să te autentifici
    pentru a posta un comentariu, trebuie să vă autentificați
comments.notice
    comentează primul
    comentariile vor fi moderate
    comentariile sunt moderate
    {names} nu își asumă responsabilitatea pentru comentarii
    {names} nu își asumă răspunderea pentru comentarii
    {names} nu își asumă responsabilitatea pentru comentariile cititorilor
syndication.desk
    sursă: mediafax
    sursă: agerpres
    sursă: news.ro
    sursă: {names}
legal.reuse
    preluarea fără acordul scris este interzisă
    preluarea fără acord este interzisă
    preluarea informațiilor se poate face doar cu citarea sursei
    preluarea informațiilor se poate face doar cu citarea sursei și cu link activ
    preluarea conținutului se poate face doar cu citarea sursei
    informaţiile publicate pot fi preluate doar în limita a {text}caractere{text}
    informațiile publicate de {names} pot fi preluate {text}citarea sursei{text}
    informațiile publicate pot fi preluate doar în limita a {text}caractere{text}
    conținutul acestui articol poate fi preluat doar cu citarea sursei
    conținutul acestui articol poate fi preluat doar cu acordul scris al redacției
    acest articol poate fi preluat doar cu citarea sursei
    articolele sunt protejate de dispozițiile legale
    acest articol este protejat de legea drepturilor de autor
affiliate.sponsored
    material realizat în parteneriat cu {names}
    articol realizat în parteneriat cu {names}
donate.button
    sprijină pressone
    susține recorder
    redirecționează {number}% din impozit
    redirecționează 3,5% din impozit
    redirecționează 3,5% din impozitul pe venit
    susține presa independentă
    susține presa liberă
paywall.notice
    citește articolul integral în {title}
    citește articolul integral pe {title}.ro
    citește interviul integral pe {title}.ro
    citeşte articolul integral în {title}
    continuarea articolului este disponibilă doar pentru abonați
paywall.offer
    articol premium
live.notice
    știre în curs de actualizare
    știre în actualizare
    ştire în curs de actualizare
    articol în curs de actualizare
    știrea este în curs de actualizare
    ştirea se actualizează
    știrea se actualizează
embeds.blocked
    acest conținut este blocat. acceptă cookie-urile
    acest conținut este blocat. acceptați cookie-urile
    acest conținut nu poate fi afișat {words} cookie{text}
feedback.poll
    votează
    vezi rezultatele
consent.choice
    sunt de acord cu prelucrarea datelor cu caracter personal
    sunt de acord cu prelucrarea datelor mele cu caracter personal
    sunt de acord cu termenii și condițiile
    sunt de acord cu termenii şi condiţiile
"""
