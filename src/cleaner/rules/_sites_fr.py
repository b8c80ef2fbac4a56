"""What sites in French print around their stories, in France, Belgium, Switzerland, Canada and Africa."""

from __future__ import annotations

from cleaner.rules._sites_fr_forms import FORMS

PRINTED = (
    FORMS
    + """
comments.form
    les commentaires ne sont pas ouverts sur cet article
    les commentaires ne sont plus ouverts sur cet article
    il n'est plus possible de réagir à cet article
    il n'est plus possible de commenter cet article
    cet article n'accepte plus de commentaires
    cet article n'est plus ouvert aux commentaires
    la possibilité de commenter cet article est désactivée
    la fonction de commentaire est désactivée pour cet article
    pour réagir à cet article, connectez-vous
    pour réagir à cet article, abonnez-vous
    pour réagir à cet article, vous devez être connecté
    pour commenter cet article, connectez-vous
    pour commenter cet article, vous devez être abonné
    vous devez être abonné pour pouvoir commenter
    vous devez être connecté pour réagir
    les commentaires sont soumis à des règles de modération. lire la charte
    laissez votre commentaire ci-dessous
    consulter la charte de modération
    lire la charte de modération
    soyez le premier à donner votre avis
feedback.error
    proposez une correction
    vous avez relevé une faute dans cet article ?
    vous avez relevé une erreur dans cet article ?
    vous avez repéré une erreur dans cet article ?
    vous avez repéré une erreur dans cet article ? signalez-la
    vous avez trouvé une coquille ? signalez-la
    une faute d'orthographe ? signalez-la
    une faute d'orthographe ? dites-le-nous
    une faute dans l'article ? signalez-la
    une coquille dans l'article ? signalez-la
feedback.rating
    avez-vous trouvé cet article intéressant ?
    avez-vous apprécié cet article ?
    que pensez-vous de cet article ?
    vous aimez cet article ?
    vous aimez cet article ? partagez-le
    vous aimez cet article ? partagez-le !
    vous aimez cet article ? partagez !
    vous avez aimé cet article ? partagez-le
    vous avez aimé cet article ? partagez-le !
    cet article vous a plu ? partagez-le
    cet article vous a plu ? partagez-le !
    cet article vous a intéressé ? partagez-le
    cet article vous a intéressé ? partagez-le !
    qu'en pensez-vous ? exprimez votre opinion
    qu'en pensez-vous ? participez à la discussion
feedback.poll
    votez
    résultats du sondage
    voir les résultats du sondage
    voter et voir les résultats
    pour voter, vous devez être connecté
tips.call
    une question ? une remarque ? écrivez-nous
    une remarque ? une question ? écrivez-nous
    une question, une remarque ? écrivez-nous
    une info ? une alerte ? contactez-nous
    une info ? une alerte ? écrivez-nous
    une info à partager ? écrivez-nous
    une info à partager ? contactez-nous
    vous avez été témoin d'un événement ? alertez-nous
    vous avez été témoin d'un événement ? contactez-nous
    vous avez été témoin d'un événement ? envoyez-nous {rest}
    vous avez un scoop à nous transmettre ?
    vous avez un scoop qui pourrait intéresser nos lecteurs ?
    vous avez des informations à nous communiquer à propos de cette histoire ?
    écrivez-nous à l'adresse ou appelez-nous directement au {words}
    vous avez des informations sur {words} ? écrivez à notre journaliste
    avez-vous des informations sur {words} ? écrivez à notre journaliste
tips.contact
    exprimez votre opinion
    participez au dialogue
    participez à la discussion
related.heading
    nos derniers articles
    à lire sur le sujet
    ceci pourrait vous intéresser
    ceci pourrait également vous intéresser
    ailleurs sur le web
    les contenus les plus populaires
    dossiers liés
    nos lecteurs ont lu ensuite
    nouvelles du même sujet
    l'actualité en continu
    toute l'actualité en direct
    toute l'actu en direct
related.also
    regardez aussi
    regardez également
    à voir également sur le huffpost
related.see
    retrouvez tous nos articles sur {words}
    retrouvez nos autres articles
    pour aller plus loin
    toutes les nouvelles
    voir toutes les actualités
    tous les épisodes
related.pointer
    lire aussi. {headline}
    à lire aussi. {headline}
    à lire également. {headline}
    à voir également sur le huffpost : {headline}
    (re)voir : {headline}
    retrouvez tous nos articles sur ce sujet
    retrouvez tous nos articles sur le sujet
    retrouvez tous nos articles sur {names}
    retrouvez tous nos articles consacrés {rest}
    retrouvez toute l'actualité {words} sur notre site
    retrouvez l'article original sur : {words}
    retrouvez cet article sur {words}
    ce thème vous intéresse ? retrouvez nos {rest}
    ce thème vous intéresse ? retrouvez tous nos {rest}
    ce sujet vous intéresse ? retrouvez nos {rest}
    ce sujet vous intéresse ? retrouvez tous nos {rest}
related.run_on
    lire aussi {title}
    lire également {title}
related.named
    notre dossier : {headline}
    notre dossier: {headline}
related.more_from
    plus d'articles dans {words}
    plus de contenus à propos de {names}
    plus d'articles sur {names}
    retrouvez tous les articles de {names}
    lire ses autres articles
live.pointer
    suivez notre direct ici
    lire le direct
    retrouvez notre direct ici
    en direct : suivez l'évolution de la situation
    en direct : suivez l'évolution de la situation {words}
    suivez l'évolution de la situation dans notre direct
    suivez l'évolution de la situation dans notre live
    suivez les derniers événements dans notre direct
    suivez les derniers événements dans notre live
    l'info en continu
ads.continues
    la suite de l'article après la publicité
    la suite de l'article après la pub
    suite de l'article après la pub
    la suite après la vidéo
    la suite après la photo
    publicité. le contenu de l'article se poursuit ci-dessous
    le contenu de l'article se poursuit ci-dessous
    poursuivez votre lecture après la publicité
ads.sponsored
    contenu commandité
    contenus commandités
    contenu présenté par {names}
affiliate.disclosure
    certains liens de cet article peuvent générer une commission{text}
    certains liens présents dans cet article {text}commission{text}
    les liens suivis d'un astérisque sont affiliés
    lorsque vous achetez via nos liens {words}, nous pouvons {rest}
    quand vous achetez via nos liens {words}, nous pouvons {rest}
    si vous achetez via nos liens, nous {words} une commission{words}
    si vous achetez un produit via nos liens, nous {words} une commission{words}
    si vous cliquez sur un lien et achetez un produit, nous pouvons {rest}
affiliate.sponsored
    article réalisé en partenariat avec {names}
    article rédigé en partenariat avec {names}
    contenu réalisé en partenariat avec {names}
    cet article est sponsorisé par {names}
    cet article a été réalisé en collaboration avec {names}
    ce contenu a été créé en collaboration avec {names}
    ce contenu a été produit par l'équipe {text}relevant du marketing
    la rédaction {words} n'y a pas pris part
    la rédaction n'a pas participé à la réalisation de ce contenu
shop.deal
    acheter au meilleur prix
    voir toutes les offres de prix
audio.machine
    écouter cet article, lu par une voix de synthèse
    cet audio a été généré par une voix de synthèse
    audio généré par une intelligence artificielle
audio.listen
    écoutez le podcast
    écouter l'épisode complet
    écouter l'intégralité de l'épisode
    retrouvez tous les épisodes de ce podcast
counters.reading_time
    lecture en {number} minutes
    lecture en {number} minute
    lecture en {number} min
video.unsupported
    la lecture de votre vidéo va démarrer
    la lecture de votre vidéo va démarrer dans quelques instants
    la vidéo va démarrer dans quelques instants
    votre vidéo débutera après cette publicité
    votre vidéo démarre après la publicité
    le chargement de la vidéo est en cours
    vidéo suivante dans {number} secondes
video.more
    vidéo suivante
gallery.enlarge
    ouvrir l'image en mode plein écran
    ouvrir l'image dans une nouvelle fenêtre
gallery.label
    ouvrir en plein écran
gallery.link
    + {number} photos
sharing.button
    enregistrer cet article
    ajouter l'article à mes favoris
    ajouter cet article à mes favoris
    ajouter l'article à vos favoris
    lire cet article plus tard
syndication.agency
    la presse canadienne
    ats
    awp
    keystone-ats
    mediacongo press
syndication.desk
    la rédaction avec afp
    la rédaction et afp
    {names} avec afp
    par {names} avec afp
    par {names} et afp
    par {names} (avec afp)
    {names} (avec afp)
    {names} avec afp et reuters
    {names} avec reuters
    {names} avec ats
    {names} avec belga
    {names} avec agences
    {names} avec les agences
    par {names} avec agences
    {names} avec la presse canadienne
    avec la presse canadienne
    avec l'agence france-presse
    avec l'agence belga
    avec les informations de {names}
    avec des informations de {names}
    avec les informations de la presse canadienne
    avec des informations de la presse canadienne
    d'après un reportage de {names}
    d'après les informations de {names}
    avec notre correspondant à {names}
    avec notre correspondante à {names}
    avec nos correspondants à {names}
    avec notre envoyé spécial à {names}
    avec notre envoyée spéciale à {names}
    publié par la rédaction
syndication.contributors
    sujet radio : {names}
    sujet radio: {names}
    sujet tv : {names}
    sujet tv: {names}
    adaptation web : {names}
    adaptation web: {names}
    version web : {names}
    reportage tv : {names}
    reportage radio : {names}
    article écrit en collaboration avec 6médias
    article rédigé avec l'aide de {names}
syndication.feed
    cet article provient d'une agence de presse. {text}
    cet article a été publié automatiquement. source : {words}
syndication.translation
    texte original publié en anglais
    article traduit de l'anglais par {names}
    article original en anglais : {words}
syndication.first
    article initialement publié le {date}
    article publié initialement le {date}
    ce texte a été publié initialement {rest}
    ce texte a été généré avec l'aide de l'intelligence artificielle
    cet article a été généré avec l'aide de l'intelligence artificielle
    plus d'informations sur l'utilisation de l'ia
dates.published
    première publication : {date} à {time}
    première publication : {date}
    première publication le {date} à {time}
programme.issue
    ce texte est paru dans le numéro du {date}
    article publié dans {words} du {date}
    article paru dans {words} du {date}
    cet article est issu du magazine {names}
    cet article est extrait du magazine {names}
    cet article est tiré du magazine {names}
    ce texte fait partie du cahier spécial {words}
    ce contenu fait partie du cahier spécial {words}
programme.broadcast
    ce sujet a été diffusé dans le {time}
    ce sujet a été diffusé dans le 19h30
    ce sujet a été diffusé dans le 12h45
    ce sujet a été diffusé dans le jt de {names}
    ce sujet a été diffusé dans l'émission {names}
programme.on_air
    regardez l'émission complète sur {names}
    retrouvez l'émission complète sur {names}
    retrouvez ce programme sur {names}
    retrouvez ce programme sur france.tv
    retrouvez l'intégralité de l'entretien en vidéo
    retrouvez l'intégralité de l'interview en vidéo
    retrouvez ce podcast sur toutes les plateformes
    retrouvez ce podcast sur toutes les plateformes d'écoute
    retrouvez ce podcast sur {names}
    retrouvez-nous sur toutes les plateformes
    retrouvez-nous sur toutes les plateformes {words}
    à (re)voir sur {names}
legal.reuse
    toutes les informations reproduites dans cette rubrique (dépêches, photos, logos) sont protégées{text}
    par conséquent, aucune de ces informations ne peut être reproduite, modifiée, rediffusée{text}
    toute reproduction totale ou partielle de cet article est interdite
    toute reproduction totale ou partielle de cet article est strictement interdite
legal.owner
    copyright afp
    copyright reuters
"""
)
