"""What sites in French print in boxes that want something: leave to show, an address, a subscription, a gift."""

from __future__ import annotations

FORMS = """
embeds.blocked
    ces cookies permettent de partager ou réagir directement sur les réseaux sociaux auxquels vous êtes connectés{text}
    ils permettent aussi aux réseaux sociaux d'utiliser vos visites sur nos sites{text}
    en cliquant sur {words}, vous autorisez des dépôts de cookies pour le stockage de vos données sur nos sites{text}
    en cliquant sur {words}, vous acceptez le dépôt de cookies par des services externes{text}
    cliquez ici pour gérer vos préférences
    ce contenu n'est pas visible à cause du paramétrage de vos cookies
    ce contenu est hébergé par un tiers. en affichant {text}
    ce contenu externe a été ajouté par la rédaction{text}
    ce contenu externe ne peut pas être affiché automatiquement{text}
    ce contenu provient de {names} et pourrait utiliser des cookies
    l'accès à ce contenu a été bloqué afin de respecter votre choix de consentement
    l'affichage de ce contenu est susceptible d'entraîner le dépôt de {words}
    les contenus externes sont bloqués. voulez-vous les afficher ?
    le choix que vous avez fait ne permet pas d'afficher ce contenu
    votre configuration de cookies ne permet pas l'affichage de {rest}
    vos paramètres de cookies ne permettent pas l'affichage de {rest}
    vos préférences de confidentialité ne permettent pas l'affichage de {rest}
    vous ne pourrez donc pas lire nos vidéos qui ont besoin de cookies tiers pour fonctionner
    un contenu intégré n'a pas pu être chargé{words}
    un contenu intégré n'a pas pu être chargé, cliquez ici pour le voir
    désolé, cette vidéo n'est pas disponible en raison de vos préférences{words}
    désolé, ce contenu n'est pas disponible en raison de vos préférences{words}
    pour lire cette vidéo, merci d'accepter les cookies{words}
    pour lire cette vidéo, merci d'accepter les cookies
    pour voir la vidéo, vous devez accepter les cookies publicitaires
    pour voir la vidéo, vous devez accepter les cookies réseaux sociaux
    pour voir ce contenu, vous devez accepter les cookies
    pour consulter ce contenu, vous devez accepter les cookies
    pour visualiser ce contenu, vous devez accepter les cookies
    pour afficher ce contenu, vous devez accepter les cookies
    afficher ce contenu
    afficher le contenu
    consulter le contenu externe
    besoin de votre consentement
subscribe.newsletter
    newsletter : recevez {rest}
    newsletter: recevez {rest}
    chaque matin, l'essentiel de l'actualité vu par {names}
    chaque matin, l'essentiel de l'actualité
    chaque matin, recevez les {words} informations clés de l'actualité {words}
    chaque matin, recevez l'essentiel de l'actualité {words}
    chaque jour, la rédaction sélectionne pour vous l'essentiel de l'actualité
    chaque jour, la rédaction sélectionne pour vous le meilleur de l'actualité
    chaque semaine, la rédaction sélectionne pour vous le meilleur de l'actualité
    tous les jours, l'actualité qui fait la une dans votre boîte mail
    tous les jours, recevez le meilleur de {rest}
    toute l'actualité {words} dans votre boîte mail
    l'info essentielle {words} dans votre boîte mail
    l'essentiel de l'actualité {words} dans votre boîte mail
    l'essentiel de l'actualité dans votre boîte mail
    à la une de l'actualité, chaque matin dans votre boîte mail
    recevez l'essentiel de l'actualité {rest}
    recevez l'essentiel de l'actu {rest}
    recevez l'essentiel de l'info {rest}
    recevez gratuitement {words} l'essentiel de l'actualité{words}
    recevez {words} l'essentiel de l'actualité par mail
    recevez {words} l'essentiel de l'actualité
    recevez {words} l'essentiel de l'info
    recevez toute l'actualité {rest}
    recevez toute l'actu {rest}
    recevez l'actualité {rest}
    recevez l'actu {rest}
    recevez le meilleur de l'actualité {rest}
    recevez le meilleur de l'actu {rest}
    recevez les alertes infos {rest}
    recevez les alertes info {rest}
    recevez nos dernières news
    recevez nos dernières actualités
    recevoir la newsletter
    recevoir nos newsletters
    inscrivez-vous ici à notre newsletter
    inscrivez-vous ici à nos newsletters
    toutes nos newsletters
    toutes les newsletters
    découvrir toutes nos newsletters
    découvrez toutes nos newsletters
    découvrir nos newsletters
    ne manquez rien de l'actualité{words}
    ne manquez rien de l'actu
    ne manquez rien de l'actu {words}
    ne ratez rien de l'actualité{words}
    ne ratez rien de l'actu
    ne ratez rien de l'actu {words}
    vous voulez {text} ? abonnez-vous dès maintenant à notre newsletter {title}
    votre adresse e-mail est collectée par {words} pour vous permettre {text}
    votre adresse email est collectée par {words} pour vous permettre {text}
    votre adresse email nous permettra de vous envoyer la newsletter{text}
    votre e-mail, avec votre consentement, est utilisé par {rest}
    votre adresse e-mail est utilisée par {names} pour vous envoyer {text}
    l'adresse email renseignée sera utilisée par {words} pour vous envoyer {text}
    l'adresse e-mail renseignée sera utilisée par {words} pour vous envoyer {text}
    en vous inscrivant, vous acceptez la politique de confidentialité de {names}
    en vous inscrivant, vous acceptez notre politique {rest}
    en vous inscrivant, vous acceptez nos conditions {rest}
    en vous inscrivant, vous acceptez de recevoir nos {rest}
    en vous inscrivant à cette newsletter, vous acceptez {rest}
    en vous inscrivant à notre newsletter, vous acceptez {rest}
    en renseignant votre adresse {words}, vous acceptez de recevoir nos {rest}
    en cliquant sur s'inscrire, j'accepte les conditions générales d'utilisation
    en savoir plus sur notre politique de confidentialité
    pour en savoir plus, consultez notre politique de confidentialité
    je m'inscris gratuitement
    je souhaite recevoir les offres {words}
    je souhaite recevoir la newsletter {words}
subscribe.thanks
    merci ! votre inscription a bien été prise en compte
    votre inscription a bien été prise en compte
    votre inscription a été prise en compte avec succès
    votre inscription est confirmée
    vous êtes déjà inscrit à cette newsletter
    vous êtes bien inscrit à la newsletter
    un e-mail de confirmation vient de vous être envoyé
    vous allez recevoir un email de confirmation
    email non valide
    adresse email non valide
    vous pouvez vous désinscrire à tout moment à l'aide des liens de désinscription{text}
    vous pouvez à tout moment vous désinscrire via le lien figurant dans chaque newsletter
    vous pouvez à tout moment utiliser le lien de désabonnement intégré dans la newsletter
subscribe.follow
    rejoignez notre communauté whatsapp
    rejoignez notre groupe whatsapp
    rejoignez notre groupe telegram
    rejoignez la chaîne whatsapp de {names}
    rejoignez la chaîne whatsapp {names}
    rejoignez le canal whatsapp de {names}
    abonnez-vous à la chaîne whatsapp de {names}
    abonnez-vous à la chaîne whatsapp {names}
    cliquez ici pour rejoindre notre chaîne whatsapp
    cliquez ici pour rejoindre notre groupe whatsapp
    cliquez ici pour rejoindre notre canal telegram
    ajoutez {names} à vos favoris google
    suivez l'actualité {words} en temps réel
    suivre cette actualité
    suivez ce sujet
subscribe.network
    recevez l'essentiel de l'actualité {words} sur whatsapp
    suivez toute l'actualité de {words} sur google actualités
    suivez toute l'actualité {words} en téléchargeant {words}
    suivez toute l'actualité de vos villes {rest}
    personnalisez votre actualité en ajoutant dès maintenant à vos favoris {rest}
    suivez-nous sur whatsapp pour {words} de l'actualité{words}
    suivez-nous sur whatsapp pour {words} de l'actualité
    pour ne rien rater de l'actualité, rejoignez {rest}
    pour ne rien rater de l'actualité, suivez-nous {rest}
    pour ne rien rater de l'actualité, abonnez-vous {rest}
    pour ne rien manquer de l'actualité, rejoignez {rest}
    pour ne rien manquer de l'actualité, suivez-nous {rest}
    pour ne rien manquer de l'actualité, abonnez-vous {rest}
    pour ne rater aucune actualité de {words}, suivez-nous {rest}
    pour ne manquer aucune actualité de {words}, suivez-nous {rest}
    pour suivre l'actualité en temps réel, rejoignez {rest}
    emportez l'actualité internationale partout avec vous{text}
    le résumé de la semaine {words} vous propose de revenir sur {rest}
    votre café et votre dose de tech vous attendent {rest}
subscribe.app
    lire dans l'app
    lire dans l'appli
subscribe.social
    rejoindre la communauté
    gratuite et sans engagement
paywall.notice
    vous lisez un article réservé aux abonnés
    cet article est réservé aux abonnés. il vous reste {rest}
    cet article est réservé à nos abonnés. il vous reste {rest}
    ce contenu est réservé aux abonnés. abonnez-vous {rest}
    la lecture de cet article est réservée à nos abonnés
    article réservé à nos abonnés lire aussi {title}
    lire aussi article réservé à nos abonnés {title}
    l'accès à la totalité de l'article est protégé
    vous avez envie de lire la suite ? abonnez-vous {words}
    débloquez cet article et profitez {rest}
    débloquez cet article
    accédez à l'intégralité de nos articles {rest}
    accédez à l'intégralité de nos contenus {rest}
    accédez à tous nos articles {rest}
    accédez à tous nos contenus {rest}
    bénéficiez d'un accès illimité à tous nos contenus
    bénéficiez d'un accès illimité à tous nos contenus {rest}
    bénéficiez d'un accès illimité à tous nos articles
    bénéficiez d'un accès illimité à tous nos articles {rest}
    bénéficiez d'un accès illimité à nos contenus {rest}
    profitez d'un accès illimité à tous nos contenus
    profitez d'un accès illimité à tous nos articles
    vous avez choisi de refuser les cookies. vous pouvez soutenir {rest}
    lecture du {names} en cours sur un autre appareil
    vous pouvez lire {names} sur un seul appareil à la fois
    ce message s'affichera sur l'autre appareil
    découvrir les offres multicomptes
    parce qu'une autre personne (ou vous) est en train de lire {names} avec ce compte sur un autre appareil
    déjà abonné au journal ? connectez-vous
    déjà abonné au journal ? identifiez-vous
    pas encore abonné ? abonnez-vous
    pas encore abonné ? découvrez nos offres
paywall.offer
    essayez sans engagement
    essayer sans engagement
    tester gratuitement
    testez sans engagement
    accès illimité à tous les contenus
    accès illimité à tous nos contenus
    accès illimité à tous nos articles
    tous les articles en illimité
    lisez {names} en numérique
menus.login
    j'ai déjà un compte
    vous pouvez gérer vos abonnements dans votre profil
donate.journalism
    puisque vous êtes ici… nous avons une faveur à vous demander{text}
    soutenez une presse libre et indépendante
    soutenez une presse indépendante
    soutenir un journalisme indépendant
"""
