"""What Finnish sites print around their stories."""

from __future__ import annotations

PRINTED = """
embeds.blocked
    tällä paikalla on upotettu sisältö palvelusta {words}
    tässä on upotettu sisältö palvelusta {words}
    muuta evästeasetuksia nähdäksesi sisällön
    muuta evästeasetuksiasi nähdäksesi sisällön
    muuta evästeasetuksia nähdäksesi upotuksen
    upotuksen näyttäminen vaatii suostumuksesi
    upotuksen näyttäminen vaatii evästeiden hyväksymistä
    sisällön näyttäminen vaatii suostumuksesi
    sisällön näyttäminen vaatii evästeiden hyväksymistä
    sisällön näkeminen edellyttää evästeiden hyväksymistä
    hyväksy evästeet nähdäksesi upotuksen
    hyväksy evästeet nähdäksesi videon
    hyväksy evästeet katsoaksesi videon
    hyväksy evästeet, niin näet sisällön
    tätä sisältöä ei voida näyttää evästeasetustesi vuoksi
    sisältöä ei voida näyttää evästeasetustesi vuoksi
embeds.view
    katso upotus palvelussa instagram
    katso upotus palvelussa x
    katso upotus palvelussa facebook
    katso upotus palvelussa tiktok
    katso julkaisu instagramissa
    katso julkaisu facebookissa
    katso julkaisu x:ssä
    katso tämä julkaisu instagramissa
ads.label
    mainos (teksti jatkuu alla)
    mainos (juttu jatkuu alla)
    mainos, teksti jatkuu alla
    mainos – juttu jatkuu alla
ads.continues
    juttu jatkuu videon alla
    juttu jatkuu grafiikan alla
    juttu jatkuu kartan jälkeen
    juttu jatkuu kartan alla
    juttu jatkuu kainalojutun jälkeen
    juttu jatkuu kainalojutun alla
    juttu jatkuu twiitin jälkeen
    juttu jatkuu twiitin alla
    juttu jatkuu taulukon alla
    juttu jatkuu taulukon jälkeen
    juttu jatkuu kuvien alla
    juttu jatkuu upotuksen alla
    juttu jatkuu julkaisun jälkeen
    juttu jatkuu julkaisun alla
    juttu jatkuu faktalaatikon jälkeen
    juttu jatkuu faktaboksin jälkeen
    juttu jatkuu mainoksen alapuolella
    juttu jatkuu kuvan alapuolella
    juttu jatkuu videon alapuolella
    artikkeli jatkuu videon jälkeen
    artikkeli jatkuu videon alla
    artikkeli jatkuu kuvan alla
    artikkeli jatkuu grafiikan jälkeen
    artikkeli jatkuu grafiikan alla
    artikkeli jatkuu upotuksen jälkeen
    teksti jatkuu mainoksen jälkeen
    teksti jatkuu mainoksen alla
    teksti jatkuu kuvan jälkeen
    teksti jatkuu kuvan alla
    teksti jatkuu videon jälkeen
    teksti jatkuu videon alla
    uutinen jatkuu mainoksen jälkeen
related.pointer
    lue myös juttu: {headline}
    lue myös tämä juttu: {headline}
    lue myös kolumni: {headline}
    lue myös pääkirjoitus: {headline}
    lue myös haastattelu: {headline}
    lue myös analyysi: {headline}
    lue aiempi juttu: {headline}
    lue aiempi juttu aiheesta: {headline}
    lue alkuperäinen juttu: {headline}
    katso videolta: {title}
    lue koko juttu {name} sanomista
    lue koko haastattelu tästä
    lue koko haastattelu täältä
    lue kaikki {words} koskevat jutut täältä
    lue kaikki {words} koskevat jutut tästä
    lue kaikki juttusarjan osat täältä
    lue kaikki jutut aiheesta täältä
    lue lisää juttuja aiheesta täältä
    lue lisää aiheesta tästä
related.named
    kuuntele podcast: {title}
    kuuntele podcastjakso: {title}
related.see
    suositeltua luettavaa
    suosittelemme myös
    muut lukevat
    muut lukevat nyt
    näitä luetaan nyt
    näitä luetaan juuri nyt
    lisää samasta aiheesta
    lue myös nämä
    toimitus suosittelee
related.ranking
    juuri nyt luetuimmat
    viikon luetuimmat
    päivän luetuimmat
    luetuimmat jutut
related.more_from
    lisää uutisia {name}
    lue lisää uutisia {name}
    lue lisää {name} uutisia
    lue lisää juttuja {name}
    lisää juttuja {name}
bylines.more
    lisää kirjoittajalta {names}
    lisää kirjoittajalta
    lue lisää kirjoittajalta
    lue lisää kirjoittajalta {names}
    lue lisää toimittajalta {names}
    lue kirjoittajan muut jutut
    lue kirjoittajan muita kolumneja
    kaikki kirjoittajan jutut
    kirjoittajan muut artikkelit
bylines.bio
    tietoa kirjoittajasta
live.pointer
    seuraa sotaa hetki hetkeltä tästä
    seuraa uutisia hetki hetkeltä tästä
    seuraa {words} hetki hetkeltä tästä jutusta
    seuraa {words} hetki hetkeltä tässä jutussa
    seuraa sotaa hetki hetkeltä täältä
    iltalehti seuraa tilannetta hetki hetkeltä
    seuraa tilannetta tästä artikkelista
    seuraa tilannetta tästä jutusta
    seuraa tilannetta hetki hetkeltä tästä
    seuraa tilannetta hetki hetkeltä täältä
subscribe.newsletter
    saat tärkeimmät uutiset suoraan sähköpostiisi
    saat päivän tärkeimmät uutiset suoraan sähköpostiisi
    saat päivän tärkeimmät uutiset sähköpostiisi
    saat viikon parhaat jutut sähköpostiisi
    saat viikon parhaat jutut suoraan sähköpostiisi
    päivän tärkeimmät uutiset suoraan sähköpostiisi
    päivän tärkeimmät uutiset sähköpostiisi
    viikon parhaat jutut sähköpostiisi
    viikon parhaat jutut suoraan sähköpostiisi
    viikon tärkeimmät uutiset sähköpostiisi
    tärkeimmät uutiset suoraan sähköpostiisi
    uusimmat uutiset suoraan sähköpostiisi
    haluatko viikon parhaat jutut sähköpostiisi? {words} uutiskirje
    kyllä kiitos, haluan uutiskirjeen
    haluan tilata uutiskirjeen
    uutiskirjeen tilaus onnistuu täältä
subscribe.thanks
    voit perua uutiskirjeen milloin tahansa
    voit perua uutiskirjeen tilauksen milloin tahansa
    voit peruuttaa uutiskirjeen tilauksen milloin tahansa
    vahvista tilauksesi sähköpostiisi lähetetystä linkistä
    lähetimme vahvistusviestin sähköpostiisi
    olet nyt tilannut uutiskirjeen
subscribe.app
    lataa ilta-sanomien sovellus
    lataa iltalehden sovellus
    lataa yle-sovellus
    lataa hs-sovellus
    lataa uutissovellus puhelimeesi
    lataa uutissovelluksemme
    lataa ilmainen sovelluksemme
subscribe.follow
    saat tärkeimmät uutiset heti puhelimeesi
    ota käyttöön tärkeimpien uutisten ilmoitukset
    lisää meidät suosikkilähteeksi googlessa
    lisää {names} suosikkilähteeksi googlessa
    lisää meidät ensisijaiseksi lähteeksi googlessa
    lisää ensisijaiseksi lähteeksi googlessa
    lisää {names} ensisijaiseksi lähteeksi googlessa
    valitse meidät ensisijaiseksi lähteeksi googlessa
    seuraa tätä aihetta
    seuraat nyt aihetta
    seuraat nyt tätä aihetta
    seuraa kirjoittajaa
paywall.notice
    tämä on tilaajille tarkoitettu sisältö
    tämä sisältö on tilaajille
    tämä juttu on tilaajille
    tämä artikkeli on tilaajille
    tämä juttu on tilaajillemme
    lue koko juttu tilaamalla
    lue koko artikkeli tilaamalla
    haluatko lukea koko jutun? {words} tilaajaksi
    haluatko lukea koko jutun? kirjaudu sisään
    haluatko lukea lisää? kirjaudu sisään
    onko sinulla jo tilaus? kirjaudu sisään
    onko sinulla jo tilaus? kirjaudu
    kirjaudu sisään lukeaksesi koko jutun
    kirjaudu sisään lukeaksesi koko artikkelin
    kirjaudu sisään lukeaksesi jutun
    kirjaudu sisään jatkaaksesi lukemista
    kirjaudu jatkaaksesi lukemista
    luo ilmainen tunnus ja jatka lukemista
    luo tunnus ja jatka lukemista
    luo maksuton tili ja jatka lukemista
    rekisteröidy ja jatka lukemista
    rekisteröidy ilmaiseksi ja jatka lukemista
    lue rajattomasti kaikkia artikkeleita
    lue rajattomasti kaikkia juttuja
    lue rajattomasti tilaajille tarkoitettuja artikkeleita
    pääset lukemaan kaikki tilaajille tarkoitetut artikkelit
    pääset lukemaan kaikki tilaajille tarkoitetut jutut
    tilaajana voit lahjoittaa artikkelin
    tilaajana voit lahjoittaa artikkelin {words}
    tilaajana voit lahjoittaa jutun
    tilaajana voit jakaa artikkelin ystävällesi
    lahjoita juttu ystävälle
    lahjoita artikkeli ystävälle
    tämän jutun lahjoitti sinulle tilaaja
    tämän artikkelin lahjoitti sinulle tilaaja
paywall.offer
    kokeile {number} kk eurolla
    tilaa nyt {number} euro / kk
    tilaa nyt {number} € / kk
    {number} € / kk, ei sitoutumisaikaa
    ei määräaikaisuutta, voit lopettaa milloin vain
    tilaa helsingin sanomat
    katso tilausvaihtoehdot
donate.journalism
    tue työtämme lahjoituksella
    tue journalismiamme lahjoituksella
    tue riippumatonta mediaa
donate.button
    tue työtämme
    tue meitä lahjoituksella
audio.machine
    jutun lukee koneääni
    artikkelin lukee koneääni
    jutun lukee tekoälyn tuottama ääni
    artikkelin lukee tekoälyn tuottama ääni
    artikkelin lukee tekoälyääni
    jutun lukee tekoälyääni
    jutun lukee synteettinen ääni
    juttu on luettu tekoälyn tuottamalla äänellä
    tämän jutun lukee tekoäly
audio.listen
    kuuntele ääniversio
    kuuntele jutun ääniversio
    kuuntele jakso tästä
    kuuntele podcast tästä
    kuuntele podcast täältä
    kuuntele jakso täältä
    kuuntele koko jakso tästä
    kuuntele koko haastattelu tästä
    kuuntele juttu ääneen luettuna
summary.disclosure
    jutun tekemisessä on hyödynnetty tekoälyä
    artikkelin tekemisessä on hyödynnetty tekoälyä
    jutun tekemisessä on käytetty tekoälyä
    jutun kirjoittamisessa on hyödynnetty tekoälyä
    tiivistelmän on tehnyt tekoäly{words}toimitus
    tiivistelmä on tehty tekoälyn avulla
    jutun on kääntänyt tekoäly{words}toimittaja
tips.call
    tiedätkö asiasta lisää? ota yhteyttä
    tiedätkö asiasta lisää? ota yhteyttä toimitukseen
    tiedätkö asiasta lisää? ota yhteyttä toimittajaan
    tiedätkö asiasta lisää? vinkkaa meille
    tiedätkö asiasta enemmän? ota yhteyttä
    tiedätkö asiasta enemmän? kerro meille
    tiedätkö tapauksesta lisää? ota yhteyttä toimittajaan
    tiedätkö tapauksesta lisää? ota yhteyttä toimitukseen
    tiedätkö tapauksesta jotain? ota yhteyttä toimitukseen
    onko sinulla kokemusta aiheesta? kerro meille
    onko sinulla kokemuksia aiheesta? kerro meille
    vinkkaa jutunaihe
    vinkkaa jutunaihe toimittajalle
    vinkkaa toimitukselle
    vinkkaa meille uutisesta
    vinkkaa meille jutunaihe
tips.contact
    lähetä oma kuvasi
    lähetä kuvasi toimitukseen
    lähetä mielipidekirjoituksesi
    lähetä mielipidekirjoituksesi osoitteeseen mielipide{words}
    lähetä mielipidekirjoitus osoitteeseen mielipide{words}
    lähetä viesti toimittajalle
    lähetä sähköpostia toimittajalle
feedback.rating
    oliko artikkeli kiinnostava?
    oliko juttu kiinnostava?
    oliko tämä juttu kiinnostava?
    pidätkö tästä jutusta?
    piditkö jutusta?
    piditkö tästä jutusta?
    kiitos vastauksestasi
    mitä mieltä olit jutusta?
feedback.poll
    äänestä
    katso tulokset
comments.form_north
    näytä kommentit ({number})
    lue kommentit ({number})
    kaikki kommentit ({number})
    kommentointi edellyttää kirjautumista
    kommentointi vaatii kirjautumisen
    kommentoidaksesi sinun on kirjauduttava sisään
    tutustu keskustelun sääntöihin
    tutustu keskustelun sääntöihin täällä
    lue keskustelun säännöt täältä
    keskustelu edellyttää yle tunnusta
    jatka keskustelua kommenteissa
    tämän jutun kommentointi on päättynyt
comments.invitation
    voit keskustella aiheesta {number}{words} kello {words} asti
    voit keskustella aiheesta {date}{words} asti
    voit keskustella aiheesta {date} saakka
    voit keskustella aiheesta {words} saakka. keskustelu edellyttää yle tunnusta
    voit keskustella aiheesta {words} asti. keskustelu edellyttää yle tunnusta
    mitä ajatuksia juttu herätti? keskustele aiheesta
    mitä ajatuksia juttu herätti? keskustele kommenteissa
    mitä ajatuksia juttu herättää? keskustele aiheesta
    mitä ajatuksia aihe herättää? voit keskustella {words}
    mitä ajatuksia aihe herätti? voit keskustella {words}
    mitä ajatuksia juttu herätti? voit keskustella {words}
    mitä ajatuksia artikkeli herätti? {words} keskustella aiheesta{words}
    mitä ajatuksia juttu herätti? kommentoi
    mitä mieltä olet? keskustele aiheesta
affiliate.disclosure
    tämä artikkeli sisältää mainoslinkkejä
    tämä juttu sisältää mainoslinkkejä
    tämä artikkeli sisältää kaupallisia linkkejä
    tämä artikkeli sisältää affiliate-linkkejä
    juttu sisältää mainoslinkkejä
    juttu sisältää kaupallisia linkkejä
    linkit, jotka on merkitty *-merkillä, ovat mainoslinkkejä
    linkit, jotka on merkitty *-merkillä, ovat affiliate-linkkejä
    tähdellä merkityt linkit ovat mainoslinkkejä
    *-merkityt linkit ovat mainoslinkkejä
affiliate.sponsored
    toteutettu kaupallisessa yhteistyössä mainostajan kanssa
    toteutettu kaupallisessa yhteistyössä yrityksen kanssa
    sisällön tuotti mainostaja
    sisällön on tuottanut mainostaja
    toimitus ei ole osallistunut sisällön tuottamiseen
    toimitus ei ole osallistunut tämän sisällön tuottamiseen
legal.house
    näin teemme journalismia
    näin toimitus työskentelee
    näin toimituksemme työskentelee
    lue lisää siitä, miten teemme journalismia
    lue lisää siitä, miten toimitus työskentelee
    noudatamme journalistin ohjeita
legal.opinion
    tämä on mielipidekirjoitus. kirjoitus edustaa kirjoittajan {words}
    tämä on kolumni. kolumnissa esitetyt {words} kirjoittajan {words}
    kolumnissa esitetyt mielipiteet ovat kirjoittajan omia
    kolumnissa esitetyt näkemykset ovat kirjoittajan omia
    blogissa esitetyt mielipiteet ovat kirjoittajan omia
    kirjoituksessa esitetyt mielipiteet ovat kirjoittajan omia
    kolumni on kirjoittajan mielipide
    pääkirjoitus on lehden kannanotto ajankohtaiseen aiheeseen
    pääkirjoitukset ovat {words} kannanottoja ajankohtaiseen aiheeseen
    pääkirjoitukset ovat {words} kannanottoja ajankohtaisiin aiheisiin
legal.developing
    artikkelia päivitetään
    artikkelia päivitetään jatkuvasti
    artikkeli päivittyy
    juttua täydennetään
    uutista täydennetään
    uutista päivitetään jatkuvasti
dates.updated
    juttua päivitetty {time}
    juttua päivitetty {date}
    juttua muokattu {date}
    artikkelia päivitetty {date}
    artikkelia muokattu {date}
    uutista päivitetty {date}
    uutista päivitetty {time}
syndication.desk
    stt-afp
    stt-reuters
    stt–afp
    stt–reuters
    lähteet: stt, {names}
    jutussa on käytetty lähteenä stt:tä
    uutinen perustuu stt:n tietoihin
syndication.first
    juttu on julkaistu ensimmäisen kerran {date}
    tämä juttu on julkaistu ensimmäisen kerran {date}
    tämä juttu on julkaistu alun perin {date}
    tämä juttu on julkaistu alun perin vuonna {number}
    tämä artikkeli on julkaistu alun perin vuonna {number}
    juttu on alun perin julkaistu {date}
    artikkeli on alun perin julkaistu {date}
syndication.translation
    artikkeli on käännetty englannista
    juttu on käännetty englannista
"""
