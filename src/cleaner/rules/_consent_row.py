"""The buttons and links of a consent banner side by side, and who uses cookies for what, with examples."""

from __future__ import annotations

from cleaner.lines import fold
from cleaner.rule import Words
from cleaner.rules._book import book, groups, joined, one_of
from cleaner.rules._consent_button import BUTTON
from cleaner.rules._consent_button_east import BUTTON_EAST
from cleaner.rules._consent_choice import CHOICE
from cleaner.rules._consent_choice_east import CHOICE_EAST
from cleaner.rules._consent_policy import POLICY

#: Labels that count only beside another.
OTHERS = book("""
    en do not sell or share my personal information; do not sell my personal information; do not sell my info; do not share my personal information; your privacy choices; your privacy rights; your california privacy rights; your us state privacy rights; california privacy rights; manage trackers; manage cookies; manage consent; manage my cookies; cookie choices; cookie preferences; ad choices; adchoices; reject all and pay; accept all and read for free; accept and read for free; reject and subscribe; accept all and continue; consent or pay; pay or consent; subscribe without ads; notice at collection; limit the use of my sensitive personal information; borlabs cookie; powered by usercentrics; powered by onetrust; learn more
    de nur essenzielle cookies akzeptieren; individuelle datenschutzeinstellungen; borlabs cookie; nur essenzielle; nur notwendige; cookie-details; cookie-einstellungen; mehr informationen; datenschutzerklärung; impressum; mit werbung weiterlesen; mit werbung lesen; ohne werbung lesen; werbefrei lesen; akzeptieren und weiterlesen; speichern; ablehnen; akzeptieren; powered by usercentrics
    fr continuer sans accepter; continuer sans accepter et s'abonner; refuser et s'abonner; accepter et continuer; accepter et lire gratuitement; tout refuser; tout accepter; en savoir plus; personnaliser
    es aceptar y continuar gratis; rechazar y suscribirse; rechazar y pagar; aceptar y leer gratis; rechazar todo; aceptar todo; más información; configurar
    it accetta e continua; rifiuta e abbonati; rifiuta e paga; continua senza accettare; accetta tutto; rifiuta tutto; personalizza
    pt aceitar e continuar; rejeitar tudo; aceitar tudo; rejeitar e assinar; continuar sem aceitar; saiba mais; personalizar
    nl alles accepteren; alles weigeren; accepteren en doorgaan; weigeren; instellingen; meer informatie
    pl przejdź do serwisu; akceptuję wszystkie; odrzuć wszystkie; ustawienia zaawansowane; zaakceptuj wszystko; więcej informacji
""")

_ALL = joined(OTHERS, BUTTON, BUTTON_EAST, CHOICE, CHOICE_EAST, POLICY)
_PLAIN = Words(
    **{language: tuple(word for word in found if "{" not in word) for language, found in _ALL.languages.items()}
)
WORDS = tuple(dict.fromkeys(fold(word).lower() for found in _PLAIN.languages.values() for word in found))
_WORD = rf"(?:{one_of(_PLAIN)}(?![^\W\d_]))"
ROW_PATTERN = rf"(?:{_WORD}(?: ?(?:for )?[£€$]? ?\d{{1,2}}[.,]\d\d ?[£€$]?)?[ |/·•,.>→-]{{0,4}}+){{2,8}}+"

ROW_ROWS = """
        en - Reject all and pay £2.49 | Accept all and read for free
        en - Do Not Sell My Info | Manage cookies
        en | Accept all of it and learn more
        de - Nur essenzielle Cookies akzeptieren Individuelle Datenschutzeinstellungen
        fr - Continuer sans accepter Tout accepter
        es - Rechazar todo Aceptar todo Más información
        it - Rifiuta tutto Accetta tutto Personalizza
        pt - Rejeitar tudo Aceitar tudo
        nl - Alles weigeren Alles accepteren
        pl - Odrzuć wszystkie Akceptuję wszystkie
    """

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
