"""Words of the room ``subscribe``: calls to follow somebody by name on a network, with their examples."""

from __future__ import annotations

from cleaner.rule import Words
from cleaner.rules._book import book, joined

#: The networks as a call to follow names them.
NETWORKS = "facebook|twitter|x|instagram|google news|whatsapp|telegram|linkedin|tiktok|threads|bluesky|youtube".split(
    "|"
)

#: Where the name of the network stands in each language.
FOLLOW = book("""
    en follow {names} on {network}; like {names} on {network}; find {names} on {network}; join {names} on {network}
    de folgen sie {names} auf {network}; folge {names} auf {network}; folgt {names} auf {network}; folgst du {names} schon auf {network}?; folgst du schon {names} auf {network}?
    fr suivez {names} sur {network}; retrouvez {names} sur {network}; rejoignez {names} sur {network}
    es sigue a {names} en {network}; siga a {names} en {network}; seguí a {names} en {network}; sigue {names} en {network}
    it segui {names} su {network}; seguite {names} su {network}
    pt siga {names} no {network}; siga o {names} no {network}; siga a {names} no {network}; acompanhe {names} no {network}
    nl volg {names} op {network}; volg {names} ook op {network}
    pl obserwuj {names} na {network}; śledź {names} na {network}; polub {names} na {network}
    ru подписывайтесь на {names} в {network}; читайте {names} в {network}; подпишитесь на {names} в {network}
    uk підписуйтесь на {names} у {network}; підписуйтесь на {names} в {network}; читайте {names} у {network}; читайте {names} в {network}
    cs sledujte {names} na {network}; sleduj {names} na {network}
    ro urmărește {names} pe {network}; urmăriți {names} pe {network}
    hu kövesd {names} {network}; kövesse a {names} oldalát {network}
    el ακολουθήστε {names} στο {network}; ακολουθήστε το {names} στο {network}
    tr {names} {network}'te takip edin; {names} {network}'ta takip edin; {names} {network}'da takip edin
    vi theo dõi {names} trên {network}
    id ikuti {names} di {network}; follow {names} di {network}
    sv följ {names} på {network}; gilla {names} på {network}
    da følg {names} på {network}; like {names} på {network}
    no følg {names} på {network}; lik {names} på {network}
    fi seuraa {names} {network}issa; seuraa {names} {network}ssa
""")

MORE = Words(
    en=[
        "follow us on {words} for the latest news and updates",
        "follow us on {words} for the latest news",
        "follow us on {words} for more updates",
        "follow us on {words} for the latest updates",
        "add {names} to your google news feed",
    ],
    es=["sigue a {names} en google discover"],
    fr=["suivez {names} sur google actualités"],
    pt=["siga {text} no google notícias", "siga {text} no google news"],
    tr=["{names} uygulamasını indirin, gelişmelerden haberdar olun"],
    id=["ikuti saluran whatsapp {names}"],
)

NETWORK = joined(
    MORE,
    Words(
        **{
            language: [phrase.replace("{network}", network) for phrase in said for network in NETWORKS]
            for language, said in FOLLOW.languages.items()
        }
    ),
)

#: Calls to prefer a publisher; the line names Google as well.
SOURCE = book("""
    en add {names} as a preferred source on google; make {names} your preferred source on google; add {names} as a trusted source {words}; add {names} as a preferred source {words}; choose {names} as a preferred source {words}; set {names} as a preferred source {words}; set {names} as your preferred source {words}; prefer {names} on google
    de {names} als bevorzugte quelle bei google hinzufügen; {names} als bevorzugte google-quelle hinzufügen; {names} bei google bevorzugen
    fr ajoutez {names} à vos sources préférées {words}; choisir {names} comme source préférée {words}; ajouter {names} comme source préférée {words}
    es añade {names} como fuente preferida {words}; agrega a {names} como fuente preferida {words}; elige {names} como fuente preferida {words}
    it aggiungi {names} come fonte preferita {words}; scegli {names} come fonte preferita {words}
    pt adicione {names} como fonte preferida {words}; adicione {names} como fonte preferencial {words}
    nl voeg {names} toe als voorkeursbron {words}
    pl dodaj {names} do preferowanych źródeł {words}; ustaw {names} jako preferowane źródło {words}
    id jadikan {names} sumber pilihan {words}; tambahkan {names} sebagai sumber pilihan {words}
    tr {names} google'da tercih edilen kaynak olarak ekleyin
    sv lägg till {names} som föredragen källa {words}
    da tilføj {names} som foretrukken kilde {words}
    no legg til {names} som foretrukket kilde {words}
""")

#: The button that follows a subject: the label, and the subject with a capital.
TOPIC = book("""
    en follow topic: {title}; follow this topic: {title}; topics to follow: {title}
    de thema folgen: {title}; themen folgen: {title}; diesem thema folgen: {title}
    fr suivre le sujet : {title}; suivre ce thème : {title}; suivre le thème : {title}
    es seguir tema: {title}; seguir este tema: {title}
    it segui il tema: {title}; segui l'argomento: {title}
    pt seguir tema: {title}; seguir o tema: {title}
    nl volg dit onderwerp: {title}; volg onderwerp: {title}; onderwerp volgen: {title}
    pl obserwuj temat: {title}
    ru следить за темой: {title}; подписаться на тему: {title}
    uk стежити за темою: {title}; підписатися на тему: {title}
    sv följ ämnet: {title}; följ ämne: {title}
    da følg emnet: {title}; følg emne: {title}
    no følg emnet: {title}; følg tema: {title}
    fi seuraa aihetta: {title}
""")

NETWORK_ROWS = """
        en - Follow Coast Observer on Google News
        en - Follow us on Telegram, Facebook and X for the latest news and updates.
        en - Add Coast Observer as a trusted source on Google
        de - Folgst du schon Küstenblatt auf WhatsApp?
        de - Thema folgen: Hafenausbau +
        fr - Suivez Le Phare sur Google Actualités
        es - Sigue a El Faro en Google News
        it - Segui Il Faro su Google News
        pt - Siga O Farol no Google Notícias
        nl - Volg Havenkrant op Instagram
        pl - Obserwuj Gazeta Portowa na Instagram
        ru - Читайте Маяк в Telegram
        uk - Читайте Маяк у Telegram
        cs - Sledujte Přístav Dnes na Instagram
        ro - Urmărește Ziarul Portului pe Facebook
        hu - Kövesd Kikötői Újság Facebook
        el - Ακολουθήστε το Λιμάνι στο Facebook
        tr - Liman Haber Google News'te takip edin
        vi - Theo dõi Hải Đăng trên Google News
        id - Ikuti Mercusuar di Google News
        sv - Följ Hamnbladet på Instagram
        da - Følg Havneavisen på Instagram
        no - Følg Havneavisa på Instagram
        fi - Seuraa Satamalehti Instagramissa
        en | Follow the money on Facebook
        en | Many follow Jana Ortlieb on X
        en | Follow topic after topic
        de | Dem Thema folgen: ein Rat
    """
