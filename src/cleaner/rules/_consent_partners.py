"""Who uses cookies for what: notices of a banner's partners, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

PARTNERS = groups("""
    en our partners, partners + cookies, trackers, information on a device, on your device, similar technologies, personal data + we and our, we use, we store, we process, our partners use, you consent, your consent, your choices + personalise, personalize, personalised, personalized, measure, measurement, audience, advertising, ads, precise geolocation, store, access
    de unsere partner, unseren partnern, partner, partnern + cookies, cookie, endgerät, geräteinformationen, tracker, tracking + wir und unsere, wir verarbeiten, wir nutzen, wir verwenden, wir speichern, ihre zustimmung, ihre einwilligung, mit unseren + personalisierte, personalisieren, anzeigen, werbung, messung, zielgruppen*, inhalte, speichern
    fr partenaires + cookies, traceurs, votre terminal, un terminal, appareil + nos, nous, votre consentement, vos choix + stocker, accéder, personnalis*, mesure, publicité*, audience
    es socios, colaboradores, proveedores + cookies, tu dispositivo, un dispositivo, su dispositivo, identificadores + nosotros, nuestros, tu consentimiento, utilizamos, almacenamos + almacenar, acceder, almacenamos, personalizad*, medición, publicidad, anuncios, audiencia
    it partner, fornitori + cookie, dispositivo, identificatori, tecnologie simili + noi, nostri, tuo consenso, utilizziamo, archiviamo + archiviare, accedere, archiviamo, personalizzat*, misurazione, pubblicità, annunci, pubblico
    pt parceiros + cookies, dispositivo, identificadores, tecnologias semelhantes + nós, nossos, seu consentimento, utilizamos, usamos, armazenamos + armazenar, aceder, acessar, armazenamos, personalizad*, medição, publicidade, anúncios, audiência
    pt cookies, tecnologias semelhantes + utilizamos, usamos, este site + política de privacidade, política de cookies, condições, continuar navegando, ao continuar + você concorda, concorda com, está de acordo, você aceita
    nl partners + cookies, je apparaat, uw apparaat, een apparaat, trackers + wij en onze, wij en, onze, je toestemming + opslaan, gepersonaliseerde, persoonlijke, meten, advertenties, inhoud, doelgroep*
    pl partner*, zaufanych partnerów, zaufani partnerzy + cookie*, zgodę, twoim urządzeniu, na urządzeniu, przetwarzan* + my i, nasi, nas, naszych, nasz*, klikając + przetwarzan*, dostęp, przechowyw*, spersonalizowan*, pomiar*, reklam*
    sv partner, partners, samarbetspartners, leverantörer + cookies, kakor, din enhet, en enhet + vi och våra, vi och, våra, ditt samtycke + lagra, lagrar, anpassa*, mäta, annonser, innehåll, mätning
    da partnere, samarbejdspartnere + cookies, din enhed, en enhed + vi og vores, vi og, vores, dit samtykke + gemme, gemmer, tilpasse*, måle, måling, annoncer, indhold
    no partnere, samarbeidspartnere + cookies, informasjonskapsler, enheten din, en enhet + vi og våre, vi og, våre, ditt samtykke + lagre, lagrer, tilpass*, måle, måling, annonser, innhold
    fi kumppania, kumppanit, kumppanimme, kumppaneita + evästeitä, evästeiden, eväste*, laitteellesi, laitteella + käyttävät, käytämme, tallentavat, tallennamme, ja sen, suostumuksesi + kohdentami*, mittaami*, mainonna*, personoi*, sisällön, räätälöi*
""")

PARTNERS_ROWS = """
        en - We and our 112 partners store and access information on a device, such as where the harbour lies.
        en | The ferry app and its partners used trackers to measure how long passengers looked at ads, the study found.
        de - Wir und unsere 112 Partner speichern Kennungen auf Ihrem Endgerät, um Werbung vom Hafen auszuspielen.
        fr - Avec nos 112 partenaires, nous plaçons des traceurs pour mesurer l’audience du port, la mesure restant anonyme.
        es - Nosotros y nuestros 112 socios almacenamos datos en un dispositivo para medir el puerto, su audiencia y sus anuncios.
        it - Noi e i nostri 112 partner archiviamo dati sul dispositivo per annunci sul porto.
        pt - Nós e os nossos 112 parceiros armazenamos dados no dispositivo para anúncios sobre o porto.
        pt - Este site utiliza cookies no mapa do porto; ao continuar, está de acordo com isso.
        nl - Wij en onze 112 partners bewaren gegevens op een apparaat om advertenties over de haven te tonen.
        pl - My i nasi 112 partnerzy uzyskujemy dostęp do danych na urządzeniu, by mierzyć reklamy portu.
        sv - Vi och våra 112 partner sparar uppgifter på en enhet för annonser om hamnen.
        da - Vi og vores 112 partnere gemmer oplysninger på en enhed til annoncer om havnen.
        no - Vi og våre 112 partnere lagrer opplysninger på en enhet for annonser om havnen.
        fi - Satamalehti ja sen 112 kumppania tallentavat evästeitä mainonnan mittaamiseen.
        fi | Kumppanit riitelivät satamasta, ja lautakunta mittasi laiturin uudelleen maanantaina.
    """
