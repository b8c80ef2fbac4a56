"""What an article says that ends before its end: families of words, language by language, for :mod:`cleaner.walls`.

The notation is that of :mod:`cleaner.wallwords`. The families:

* ``read``: to read on. ``full``: the whole article, ``whole``: of what is said; ``rest``: its rest; ``end``: how it goes on; ``open``: all there is.
* ``thing``: the article. ``join``: what the reader is to do for it. ``offer``: its terms. ``paid``: that it costs, or is locked.
* ``people`` and ``only``: whom it is kept for. ``have``: who is one of them already.
* ``want``: that the reader would like it. ``limit`` and ``free``: how much was to be had for nothing. ``you``: the reader is spoken to, or the publisher speaks.
"""

from __future__ import annotations

LOCKS = {
    "any": """
people: premium_ | patreon
join: upgrade_
""",
    "en": """
read: continue reading | keep reading | carry on reading | reading on | read on | finish reading | read the rest | see the rest | read the remaining | read it all | read it in full | continue with this | go on reading | continue this | resume reading | see how it ends | find out what happen | keep on reading | the story continues | story continues | reads on | read without | to finish reading | to finish this | to finish the | to read on | to read more | to read the | to read this | to read it | to read them | to read all | to read full | to read articles | to read our | to read without | to read further | to read 3 | to read three | to read unlimited | start reading
full: full story | full article | full text | full piece | whole story | whole article | whole piece | entire article | entire story | complete article | complete story | full report | full version | complete text | whole text | full post | full analysis | get the story | full interview | full column | read all
thing: article | story | stories | piece_ | content | text_ | post_ | page_ | column | interview | analysis | journalism | paragraph
join: subscribe_ | subscribing | subscription | sign up | sign in | log in | login | register_ | registering | registration | become a | create a | create an | create your | start your | start a | join_ | choose a plan | choose your plan | pick a plan | buy_ | purchase | upgrade | try it | try us | get a digital | activate | support us | signing up | logging in | take out | set up an account | free account | free trial | donate | paying | pass_ | see membership | membership | support our | enter your email | enter your e-mail | your email address | email address | print edition | printed edition | e-paper | epaper | passcode | your package | a package | pay to | pay for access | subscription package | subscribe or | sign-up
offer: per month | per week | per year | cancel any | cancel at any | no commitment | first month | introductory | trial | subscription | weeks for | months for | discount | day pass | subscribe | join now | sign up | a month | a week | subscription plan | see our offers | our offers | see offers | choose a plan | introductory offer | special offer
people: subscriber | member | tier and above | clients get | institutional | paying reader | paid reader | registered reader | registered user | supporters | patrons | account holder | digital reader | insiders | those who support | those who pay | who support us | account holders | digital customers | logged-in | plus member | pro member | pro user | paid subscriber | paid member | paying member | pro subscriber | supporter | backer
only: only_ | exclusive | reserved | available to | restricted to | limited to | open to | accessible to | is for_ | behind | kept for | visible to | premium content | premium article | members' | for members | for subscribers | awaits | waiting for our | waits for | for registered | for paying | for premium | just for our | for our subscribers | for our members | for our readers | for our supporters | subscribers can | members can | subscribers get | members get
have: already a | already have | already subscribe | already registered | existing subscriber | have an account | are you a subscriber | not a subscriber | not a member | are you a member | not yet a | already paying | already pay
limit: left_ | used up | used all | last free | last of | quota | allowance | out of free | no more free | ran out | run out | final free | free articles | free article | free stories | you've read | you have read | complimentary | free reads | that was your | reached your | reached the | limit | 've reached | have reached | limit_ | your limit | the limit | limit of | hit your | remains | have read all | you've read all | no free | all your free | all of your free | more follow | more to go | still to come
free: free_ | complimentary | this month | per month | monthly | gratis | this week | a month | a week
you: you | your | you've | our_ | we_ | us_ | want_ | please
rest: the rest | remaining | remainder | continues for | continues behind | continues below for | the rest of | rest of this | in full | the rest is
open: full access | unlimited access | unlimited | unlock | everything we | all of our | unlimited reading | digital access | to open this | opens this | open the | unlocks
end: how this ends | how it ends | how it ended | what happens next | what happened next | there is more | there's more | more of it | preview | where you left off | read further | the end of this | preview ends | end of the preview | end of this preview
paid: paid content | paid article | premium content | premium article | paywall | locked | is closed | under lock
whole: the whole | the entire | see the full | the complete
want: want | curious | enjoying | like what you
""",
    "de": """
read: weiterlesen | weiter lesen | weiterzulesen | zu ende lesen | zu ende zu lesen | zu lesen | lesen sie weiter | lies weiter | lesen sie den | lesen sie die | lesen sie das | lies den | lies die | wie es weitergeht | mehr lesen | lesen zu können | fertig lesen | fertigzulesen | weiter geht es | jetzt lesen | lesen können | weiterles | hier geht es weiter | geht weiter | lektüre fort | weiter zu lesen | lesen wollen | lesen möchten | lesen willst | sie lesen | du liest | liest du | lesen ohne | ohne grenzen lesen
full: ganzen artikel | ganze artikel | gesamten artikel | gesamte artikel | vollständigen artikel | vollständige artikel | kompletten artikel | komplette artikel | ganzen text | ganze text | vollständigen text | gesamten text | gesamte text | kompletten text | vollständige beitrag | vollständigen beitrag | ganzen beitrag | ganze beitrag | gesamten beitrag | gesamte beitrag | die ganze geschichte | ganze geschichte | vollständig | komplett | alles lesen | ganzen bericht | gesamten bericht
thing: artikel | *artikel | beitrag | text_ | inhalt | geschichte | bericht | story | interview | analyse | reportage | kommentar | angebot | beiträge | texte_ | geschichten | absatz | absätze | zeilen_
join: abonnieren | abonnier | abo abschließen | abo | *abo_ | anmelden | melden sie sich | melde dich | registrier | einloggen | loggen sie | logge dich | login | testen | teste_ | probieren | kaufen | erwerben | freischalten | mitglied werden | werden sie | werde_ | konto anlegen | konto erstellen | erstellen sie | erstelle_ | legen sie | bestellen | bestelle | abschließen | schließen sie | buchen | sichern sie | sichere dir | wählen sie | upgrade | unterstützen sie | digitalzugang | *pass_ | einmalig | hol dir | holen sie | angemeldet | eingeloggt | zahlen | anmeldung | registrierung | bezahlen | zahlt | paket | freigeschaltet | tarif | zugang kaufen | zugang sichern | zugang holen | zugang schon | e-mail-adresse | gedruckten | printausgabe | e-paper | epaper | registrieren | starten sie | starte_ | gratismonat
offer: pro monat | im monat | monatlich | pro woche | pro jahr | jederzeit | kündbar | probemonat | ersten monat | erster monat | wochen | angebot | angebote | testen | rabatt | tagespass | abo | *abo_ | gratismonat | euro
people: abonnent | *abonnent | mitglied | leser mit | registrierte | registrierten | angemeldete | zahlende | kunden | unterstützer | abonnement | *kunden | zahlt | förderer | plus-
only: nur_ | exklusiv | ausschließlich | vorbehalten | reserviert | für unsere | allein | lediglich | steht nur | zur verfügung | kostenpflichtig | zugänglich | bezahlinhalt | kostet | für abonnent | für mitglied | für registrierte | für angemeldete | für zahlende
have: bereits abonn | schon abonn | bereits kund | bereits registr | schon registr | bereits mitglied | schon mitglied | noch kein | haben sie bereits | hast du bereits | haben sie schon | sie haben schon | du hast schon | sie sind bereits | du bist bereits | schon ein konto | bereits ein konto | schon kund | bereits digital
limit: kontingent | limit | aufgebraucht | verbraucht | erreicht | übrig | verbleib | letzten kostenlosen | letzter kostenloser | letzten freien | letzter freier | kostenlosen artikel | kostenfreien artikel | kostenlose artikel | kostenfreie artikel | freie artikel | freien artikel | gratisartikel | gratis-artikel | noch_ | bereits gelesen | ausgeschöpft | das war ihr | das war dein | haben alle | alle kostenlosen | hast alle | alle freien | folgen noch | es folgen | verbleiben
free: kostenlos | kostenfrei | gratis | freie_ | freien_ | freier_ | diesen monat | monat | gratismonat
you: sie_ | ihr_ | ihre_ | ihren_ | ihnen_ | du_ | dein | dir_ | dich_ | unser | wir_ | uns_ | bitte | jetzt
rest: der rest | den rest | restliche | die fortsetzung | auszug | das ende der | restlichen
open: unbegrenzt | uneingeschränkt | alle artikel | allen artikeln | alle inhalte | allen inhalten | freischalt | vollen zugriff | vollen zugang | zugang zu | zugriff auf | freizuschalt | freigeschalt | entsperr | zu öffnen | öffnen
end: wie es ausging | wie es ausgeht | wie es weitergeht | wie die geschichte | vorschau | leseprobe | hier endet | wie es endet | mehr erfahren | wie alles endet | liest weiter | lesen weiter | anlesen
paid: kostenpflichtig | bezahlinhalt | gesperrt | verschlossen | verriegelt
whole: den ganzen | den gesamten | den kompletten | den vollständigen | die ganze | das ganze
want: möchten sie | sie möchten | wollen sie | sie wollen | neugierig | möchtest du | willst du
""",
    "fr": """
read: lire la suite | poursuivre la lecture | poursuivre votre lecture | continuer la lecture | continuer votre lecture | continuer à lire | poursuivez votre lecture | poursuivez la lecture | continuez votre lecture | continuez à lire | pour lire | pour continuer | à lire la suite | lisez la suite | la suite est | la suite de | suite réserv | découvrir la suite | connaître la suite | connaître la fin | lire cet | à lire | la suite pour | lire l'article | lire l'int | pour en lire | reprendre votre lecture | terminer la lecture | terminer votre lecture | lecture | lisez sans | lire sans
full: article complet | article en entier | intégralité | tout l'article | article entier | en intégralité | reste de l'article | la totalité | texte complet | article intégral | version intégrale | en entier | enquête complète | entretien complet | récit complet | toute l'histoire
thing: article | contenu | texte | récit | enquête | dossier | sujet | entretien | reportage | page_ | papier | lecture | suite_ | analyse | articles | paragraphe | lignes_
join: abonnez-vous | s'abonner | vous abonner | abonne-toi | abonnement | connectez-vous | se connecter | vous connecter | identifiez-vous | s'identifier | inscrivez-vous | s'inscrire | vous inscrire | inscription | créez | créer un | créer votre | profitez | devenez | testez | essayez | achet | souscri | choisissez | déverrouillez | débloquez | rejoignez | soutenez | paye | optez | en vous abonnant | en vous inscrivant | enregistrez-vous | authentifi | découvrez nos offres | connexion | je m'abonne | je me connecte | j'en profite | réglez | connecte-toi | inscris-toi | être abonné | formule | payez | inscriv | s'identifi | compte | adresse e-mail | adresse mail | votre e-mail | version papier | édition papier | en kiosque | adresse électronique | s'enregistrer | enregistrement | commencez | démarrez
offer: par mois | le premier mois | par semaine | par an | sans engagement | premier mois | offre | résiliable | à partir de | mois offert | euro | abonnement | essai | puis_ | le mois | mensuel | s'abonner | je m'abonne | découverte
people: abonné | membre | inscrit | lecteurs inscrits | adhérent | souscripteur | clients | soutiens | soutien | qui nous soutiennent | mécènes | cotisant
only: réservé | seuls_ | uniquement | exclusi | seulement | accessible aux | disponible pour | payant | accès restreint | attend nos | attend les | aux abonné | aux membres | aux inscrits | pour les abonné
have: déjà abonné | déjà inscrit | déjà un compte | déjà client | déjà membre | pas encore abonné | pas encore inscrit | vous êtes abonné | vous avez un compte | vous êtes déjà | vous avez déjà | déjà un abonnement
limit: reste_ | restant | limite | quota | atteint | épuisé | dernier article gratuit | articles gratuits | article gratuit | articles offerts | article offert | consommé | plus d'articles | vous avez lu | utilisé | nombre maximal | plus que | tous vos articles gratuits | tous les articles gratuits | lu tous | il reste | restent
free: gratuit | offert | ce mois | mois | libre
you: vous | votre | vos_ | nos_ | notre | nous | tu_ | ton_ | veuillez
rest: le reste | la fin de | extrait | le reste de | reste de l'
open: en illimité | illimité | accès à tous | tous nos articles | tous les articles | tous les contenus | débloqu | déverrouill | accéder à | accédez à | accès complet | ouvrir | ouvrez | déblocage
end: connaître la fin | comment ça finit | aperçu | ce qui suit | la fin vous | comment l'histoire | la suite
paid: payant | verrouillé | bloqué
whole: l'ensemble de | tout le
want: vous voulez | voulez-vous | envie de | curieux
""",
    "es": """
read: seguir leyendo | sigue leyendo | siga leyendo | continuar leyendo | continúa leyendo | continúe leyendo | para leer | continuar la lectura | continuar con la lectura | continuar con tu lectura | leer más | para continuar | seguir con la lectura | sigue con la lectura | retomar la lectura | terminar de leer | acabar de leer | cómo sigue | cómo termina | cómo acaba | lee el | lee la | lee todo | lea el | lea la | leer este | leer esta | leer el resto | leyendo | leer todo | lee sin
full: artículo completo | nota completa | noticia completa | texto completo | historia completa | contenido completo | reportaje completo | artículo entero | noticia entera | íntegr | en su totalidad | entrevista completa | todo el artículo | toda la noticia | el artículo entero | todo el texto | la historia entera
thing: artículo | contenido | noticia | nota_ | texto | historia | reportaje | información | entrevista | análisis | página | pieza | crónica | lectura | artículos | noticias | párrafo | líneas_
join: suscríbete | suscríbase | suscribirse | suscribirte | suscrib | suscripción | inicia sesión | inicie sesión | iniciar sesión | identifícate | identifíquese | regístrate | regístrese | registrarse | registrarte | registro | hazte | hágase | crea una | crea tu | cree una | crear una | únete | prueba_ | compra_ | elige | elija | contrata | activa_ | apúntate | apoya | accede con | date de alta | dese de alta | desbloquea | paga_ | conviértete | iniciando sesión | entra con | entra en tu | plan_ | abónate | inicias sesión | logueate | ingresa | tarifa | cuenta_ | entra_ | pase_ | correo electrónico | edición impresa | edición de papel | quiosco | suscribiéndote | registrándote | empieza | comienza | empiece
offer: al mes | por mes | mensual | a la semana | por semana | al año | sin permanencia | sin compromiso | primer mes | oferta | desde_ | cancela cuando | cancelar cuando | prueba gratis | gratis | suscripción | suscríbete | descuento | promoción | euro
people: suscriptor | suscrito | socio | miembro | abonado | registrado | usuarios registrados | lectores registrados | clientes | mecenas | quienes nos apoyan | suscripción
only: solo para | sólo para | solo_ | exclusiv | reservad | únicamente | solamente | disponible para | destinado a | de pago | para nuestros | restringid | espera a | esperan a | para quienes | para suscriptor | para los suscriptor | a suscriptores | para registrados | a los suscriptores
have: ya eres | ya es_ | ya estás | ya tienes | ya tiene_ | ¿eres suscriptor | eres suscriptor | tienes cuenta | tienes una cuenta | aún no eres | todavía no eres | ¿ya | no estás suscrito | ya suscrito
limit: límite | te quedan | le quedan | quedan | queda_ | agotado | alcanzado | último artículo | artículos gratuitos | artículos gratis | noticias gratis | artículo gratuito | has leído | ha leído | cupo | has llegado | restante | por leer | has consumido | notas gratis | notas gratuitas | gratuitas | has leído todos | leído todos | todos tus artículos gratuitos
free: gratis | gratuit | este mes | al mes | libre | mes_
you: tu_ | tus_ | te_ | ti_ | su_ | usted | nuestr | has_ | quieres | hazte | suscríbete | regístrate | inicia_ | quiere_ | sigue | nos_
rest: el resto | la continuación | avance | extracto | el final de | fragmento | el resto de | resto del | resto de la | al resto
open: acceso ilimitado | ilimitad | sin límites | sin límite | todo el contenido | todos los contenidos | todos los artículos | todas las noticias | desbloque | acceder a | accede a | acceso a | abrir | desbloqu
end: cómo termina | cómo acaba | cómo sigue | vista previa | con ganas de más | lo que sigue
paid: de pago | bloquead | cerrado
want: quieres | quiere_ | ganas de
""",
    "it": """
read: continua a leggere | continuare a leggere | continui a leggere | per leggere | continuare la lettura | proseguire la lettura | prosegui la lettura | continua la lettura | leggi tutto | leggi l'articolo | leggi il resto | leggere tutto | leggere il | leggere l' | leggi la | per continuare | per proseguire | sapere come va | va a finire | finire di leggere | riprendere la lettura | terminare la lettura | leggere questo | con la lettura | la lettura | leggi senza
full: articolo completo | articolo intero | intero articolo | tutto l'articolo | resto dell' | testo completo | testo integrale | versione integrale | versione completa | storia completa | contenuto completo | per intero | integralmente | articolo integrale | integrale
thing: articolo | contenut | testo | storia | notizia | servizio | approfondimento | inchiesta | intervista | pagina | lettura | pezzo | reportage | analisi | articol | testi | notizi | storie | paragraf | righe_
join: abbonarsi | abbonarti | abbonamento | accedi_ | accedere_ | effettua | registrarsi | registrarti | registrazione | iscriviti | crea un | creare un | crea il tuo | diventa | prova_ | acquista | scegli | attiva_ | sottoscri | sblocca | unisciti | sostieni | entra_ | autenticati | login | abbonandoti | loggati | compra_ | pagare | paga_ | accesso riservato | effettuare | piano_ | formula | account | iscrizione | registrati_ | abbonati_ | indirizzo e-mail | tua e-mail | la tua email | edizione cartacea | in edicola | iscrivendoti | registrandoti | inizia_ | comincia
offer: al mese | a settimana | all'anno | mensile | primo mese | offert | senza vincoli | disdici | disdire | a partire da | prova gratuita | sconto | promozione | abbonamento | euro | per un mese | annuale
people: abbonati_ | abbonato | abbonat | iscritt | soci_ | membri | utenti registrati | lettori registrati | sostenitori | clienti | sostenitor | chi ci sostiene | registrati_
only: riservat | solo per | solo_ | esclusiv | soltanto | unicamente | disponibile per | a pagamento | dedicat | accessibile | aspetta i | attende i | per gli iscritti | per gli abbonati | per i soci | per chi
have: hai già | sei già | già abbonato | già registrato | già iscritto | non sei ancora | non hai ancora | sei abbonato | ha già | hai un account
limit: limite | rimast | rimangono | restano | resta_ | esaurit | raggiunto | ultimo articolo | articoli gratuiti | articolo gratuito | hai letto | disposizione | letture gratuite | terminato | consumato | rimanent | superato | letto tutti | tutti i tuoi articoli | ancora
free: gratis | gratuit | questo mese | mese | liber | gratuito
you: tu_ | tuo | tua_ | tuoi | ti_ | hai_ | sei_ | nostr | vuoi | iscriviti | abbonati | registrati | accedi | noi_ | vi_ | per te | hai
rest: il resto | la fine della | continua per | estratto | il resto del | il resto della | al resto
open: accesso illimitato | illimitat | senza limiti | tutti gli articoli | tutti i contenuti | sblocca | accesso completo | accesso a | accedere a | accedi a | aprire | aprirlo | sblocc
end: come va a finire | come finisce | il seguito | anteprima | come continua
paid: a pagamento | bloccat
whole: tutto il | l'intero | tutta la
want: vuoi | vuole_ | curios
""",
    "pt": """
read: continuar a ler | continuar lendo | continue lendo | continue a ler | para ler | continuar a leitura | continue a leitura | seguir lendo | siga lendo | prosseguir a leitura | prosseguir com a leitura | seguir com a leitura | continuar com a leitura | leia o | leia a_ | leia tudo | leia na | leia mais | ler o resto | para continuar | como acaba | como termina | ler este | ler esta | ler o artigo | ler a reportagem | ler a matéria | terminar de ler | a leitura | lendo | ler tudo | ler mais | leia sem
full: artigo completo | texto completo | matéria completa | reportagem completa | notícia completa | história completa | conteúdo completo | na íntegra | artigo inteiro | matéria inteira | íntegra | todo o artigo | o artigo todo | todo o texto
thing: artigo | conteúdo | matéria | reportagem | notícia | texto | história | página | entrevista | análise | leitura | coluna | publicação | artigos | matérias | notícias | parágrafo | linhas_
join: assine | assinar | assinatura | subscreva | subscrever | inicie sessão | iniciar sessão | faça login | fazer login | faça o login | entre_ | registe-se | registre-se | registar-se | registrar-se | cadastre-se | cadastrar | cadastro | crie | criar uma | torne-se | experimente | compre | escolha | ative | junte-se | apoie | identifique-se | desbloqueie | login | seja_ | adquira | registo | faça seu | faça o seu | pague | aderir | adira | assinando | logado | plano_ | pacote | conta_ | iniciando | endereço de e-mail | edição impressa | nas bancas | seu e-mail | cadastrando | registando | comece | comece_
offer: por mês | ao mês | mensal | por semana | por ano | primeiro mês | oferta | a partir de | sem fidelidade | sem compromisso | cancele | cancelar quando | teste grátis | grátis | promoção | assinatura | desconto | reais | euro | meses | experimente
people: assinante | subscritor | membro | sócio | registado | registrado | cadastrado | utilizadores registados | usuários cadastrados | leitores registados | clientes | apoiadores | apoiador | quem nos apoia | apoiantes
only: só para | exclusiv | reservad | apenas | somente | disponível para | restrit | pago_ | só_ | unicamente | fechado | espera pel | paga_ | para quem | para assinante | aos assinantes
have: já é_ | já sou | já tem | já és | já tens | ainda não é | ainda não és | é assinante | já possui | tem conta | já assina
limit: limite | restam | resta_ | restante | esgot | atingiu | último artigo | artigos gratuitos | artigos grátis | matérias gratuitas | artigo gratuito | já leu | leu_ | quota | cota | chegou ao | consumiu | faltam | ultrapassou | por ler | disponíveis | gratuitas | já leu todos | leu todos
free: grátis | gratuit | este mês | deste mês | mês | livre
you: você | seu_ | sua_ | teu_ | tua_ | nosso | nossa | assine | cadastre | registe | faça_ | quer_ | quer | tem_ | seus_ | suas_
rest: o resto | o restante | a continuação | o final | o fim da | trecho | o resto d | restante
open: acesso ilimitado | ilimitad | sem limites | todos os artigos | todo o conteúdo | todos os conteúdos | todas as matérias | desbloque | acesso completo | acesso a | acesso total | liberar | aceder a | acessar | abrir | desbloqu
end: como termina | como acaba | prévia | pré-visualização | o que acontece
paid: pago_ | paga_ | bloquead | fechad
whole: toda a
want: quer_ | queres | gostou
""",
    "nl": """
read: verder lezen | verder te lezen | lees verder | verderlezen | doorlezen | door te lezen | lees door | te lezen | lees het | lees de | lees dit | lezen? | uit te lezen | lees alles | om dit | lees meer | leest u | lees je | lees je verder | blijven lezen | lees onbeperkt | onbeperkt lezen
full: hele artikel | volledige artikel | hele verhaal | volledige verhaal | volledige tekst | alles lezen | complete artikel | hele interview | het hele verhaal | het volledige artikel
thing: artikel | verhaal | inhoud | tekst | stuk_ | bericht | content | reportage | interview | column | analyse | artikelen | verhalen | stukken | alinea
join: abonneer | abonneren | abonnement | log in | inloggen | meld je aan | meld u aan | aanmelden | registreer | registreren | maak een | maak gratis | word_ | probeer | koop | kies | neem_ | start_ | sluit je aan | ontgrendel | account aan | login | account nodig | account te | steun_ | bestel | lid_ | logt | activeer | schaf | pakket | betaal | aanmeld | lidmaatschap | e-mailadres | papieren krant | gedrukte | registratie | begin_
offer: per maand | per week | per jaar | eerste maand | maandelijks | opzegbaar | op te zeggen | aanbieding | vanaf | proef | euro | korting | abonnement | actie | weken | gratis proberen | daarna
people: abonnee | leden_ | lid_ | geregistreerde | betalende | ingelogde | steun | donateurs | klanten
only: alleen | exclusief | uitsluitend | voorbehouden | enkel | beschikbaar voor | slechts | betaald | voor onze | wacht op | voor abonnees | voor leden | voor wie
have: al abonnee | al een account | al lid | ben je al | bent u al | heb je al | heeft u al | reeds abonnee | nog geen | al een abonnement | al geregistreerd
limit: limiet | resteren | over_ | bereikt | laatste gratis | gratis artikel | gratis artikelen | tegoed | opgebruikt | gelezen | maximum | nog_ | maximale | verbruikt | op_ | al uw gratis | al je gratis | alle gratis | volgen nog | nog te
free: gratis | kosteloos | deze maand | maand | vrij_
you: u_ | uw_ | je_ | jouw | jij_ | onze | ons_ | wij_ | we_ | wil_ | wilt
rest: de rest | het einde van | fragment | voorbeeld | de rest van | rest van dit
open: onbeperkt | alle artikelen | toegang tot | ontgrendel | volledig | compleet | ontgrendelen | te openen | openen
end: hoe dit afloopt | hoe het afloopt | het vervolg | voorproefje | hoe het verder
paid: betaald | vergrendeld | op slot | geblokkeerd
whole: het gehele | heel het | het hele | het volledige
want: wil je | wilt u | benieuwd | nieuwsgierig
""",
    "pl": """
read: czytaj dalej | czytać dalej | czytania dalej | dalsze czytanie | dalszego czytania | aby przeczytać | żeby przeczytać | aby czytać | kontynuować czytanie | kontynuuj czytanie | dokończyć | doczytać | przeczytaj cały | przeczytaj całość | przeczytać | czytaj całość | co było dalej | co dalej | czytaj więcej | czytaj bez | kontynuować lekturę | przeczytania | do przeczytania | dalszej części | by czytać | dalsza część
full: cały artykuł | całego artykułu | całość | całości | pełny artykuł | pełną treść | pełna treść | pełnej treści | pełny tekst | cały tekst | całego tekstu | cała treść | pełna wersja | pełnej wersji | całą treść | całą historię
thing: artykuł | tekst | treś | materiał | historia | historii | reportaż | wywiad | czytan | analiz | historie | akapit
join: subskryb | prenumerat | zaloguj | zalogować | zarejestruj | rejestrac | załóż | kup_ | wykup | dołącz | wypróbuj | zostań | wybierz | aktywuj | odblokuj | opłać | abonament | zapisz się | utwórz | zamów | logowanie | uzyskaj | skorzystaj | wesprzyj | zapłać | sprawdź ofert | pakiet | konto_ | opłat | rejestracj | adres e-mail | adres email | wydaniu papierowym | wydanie drukowane | podaj e-mail | papierowym | prenumeratą | zacznij | rozpocznij
offer: za miesiąc | miesięcznie | tygodni | rocznie | pierwszy miesiąc | oferta | ofert | zł_ | od_ | bez zobowiązań | zrezygn | próbny | promoc | prenumerat | subskrypc | rabat | na próbę
people: prenumerator | subskrybent | abonent | członk | zarejestrowan | zalogowan | klientów | wspierając | klient | patron
only: tylko | wyłącznie | zarezerwowan | ekskluzyw | jedynie | przeznaczon | płatn | dostępn | czeka na | dla prenumerator | dla subskryb | dla zalogowan | dla zarejestrowan
have: masz już | już prenumer | już subskryb | masz konto | jesteś już | jesteś prenumeratorem | jesteś subskrybentem | nie masz jeszcze | masz prenumerat | masz subskrypc | posiadasz
limit: limit | pozostał | zostało | wyczerpa | wykorzysta | ostatni darmowy | ostatni bezpłatny | darmowych artykułów | bezpłatnych artykułów | darmowe artykuły | przeczytałeś | przeczytałaś | osiągn | zostały | przeczytał | wszystkie darmowe | wszystkie bezpłatne | wykorzystał
free: darmow | bezpłatn | w tym miesiącu | miesiąc | gratis | za darmo
you: twoj | twój | ci_ | masz_ | chcesz | możesz | nasz | nas_ | państwa | zaloguj | dołącz | zarejestruj | wykup | kup_ | załóż | jesteś | odblokuj | czytaj | przeczytałeś | przeczytałaś | wykorzystałeś | wykorzystałaś
rest: resztę | reszta | zakończenie | fragment | dalsza część | dalszą część | pozostała część | pozostałą część
open: nieograniczony | bez ograniczeń | wszystkich artykułów | wszystkich treści | wszystkich tekstów | odblokuj | pełny dostęp | pełnego dostępu | dostęp do | bez limitu | odblok | otworzyć | otwórz
end: jak to się skończy | ciąg dalszy | dalszy ciąg | podgląd | co było dalej
paid: płatn | zablokowan | zamknięt
want: chcesz | ciekaw
""",
    "ru": """
read: читать дальше | читать далее | читайте дальше | читайте далее | дочитать | прочитать | чтобы читать | продолжить чтение | продолжите чтение | продолжения чтения | для чтения | до конца | читайте статью | читайте полностью | читать полностью | читать статью | продолжение | чтобы узнать | чем всё кончилось | чем все кончилось | продолжать чтение | чтобы продолжить | читать без | чтобы увидеть остал | увидеть остал
full: полный текст | полную версию | полная версия | полностью | целиком | статью целиком | весь текст | вся статья | всю статью | весь материал | полной версии | полного текста | всю историю | текст целиком
thing: стать | материал | текст | публикац | истори | интервью | репортаж | контент | заметк | расследован | чтени | абзац
join: подпишитесь | подписаться | оформите | оформить | подписк | войдите | войти | авториз | зарегистрируйтесь | зарегистрироваться | регистрац | создайте | купите | купить | станьте | попробуйте | присоединяйтесь | оплатите | активируйте | выберите | логин | поддержите | вступите | разблокируйте | вход_ | оплаты | введите | тариф | пакет | аккаунт | оплат | стать_ | адрес электронной | e-mail | электронную почту | печатной версии | печатном | зарегистрируй | подпиской | начните
offer: в месяц | за месяц | в неделю | в год | первый месяц | пробн | руб | скидк | акци | тариф | подписк | отменить | предложен | дней | недел
people: подписчик | зарегистрирован | авторизован | участник | клуба | членам | клиент | поддержива | по подписке | спонсор | vip_
only: только | эксклюзив | лишь | исключительно | доступен | доступна | доступно | закрыт | платн | для подписчик | для зарегистр | подписчикам
have: уже есть | уже подпис | уже зарегистр | вы подписчик | уже с нами | есть аккаунт | нет аккаунта | ещё не подпис | еще не подпис | есть подписка | вы уже
limit: лимит | осталось | остался | осталась | исчерпа | закончились | последняя бесплатная | бесплатных статей | бесплатные статьи | бесплатных материалов | вы прочитали | прочли | достигли | использовали | остало | израсход | прочитали все | все бесплатные
free: бесплатн | в этом месяце | месяц | свободн
you: вы_ | вас_ | вам_ | ваш | наш | мы_ | нас_ | хотите | войдите | зарегистр | подпишит | оформите | вашей
rest: остальн | продолжение | дальше | окончание | финал | фрагмент | оставшуюся часть | оставшаяся часть | вторая половина
open: без ограничений | неограниченн | безлимит | все материалы | всем материалам | ко всем | полный доступ | откройте доступ | доступ к | разблок | открыть | откройте | разблокировать
end: чем всё закончится | чем все закончится | чем закончи | отрывок | чем всё кончи | чем все кончи
paid: платн | закрыт | заблокирован
want: хотите | интересно
""",
    "uk": """
read: читати далі | читайте далі | дочитати | прочитати | щоб читати | продовжити читання | для читання | до кінця | читайте статтю | читайте повністю | продовження | щоб дізнатися | читати повністю | щоб продовжити | продовжуйте читати | продовжувати читати
full: повний текст | повну версію | повна версія | повністю | увесь текст | весь текст | усю статтю | всю статтю | повної версії | цілком | усю історію | всю історію
thing: статт | матеріал | текст | публікац | істор | інтерв'ю | репортаж | контент | читання | розслідув | абзац
join: підпишіться | підписатися | оформіть | оформити | підписк | передплат | увійдіть | увійти | авториз | зареєструйтеся | зареєструватися | реєстрац | створіть | придбайте | купіть | станьте | спробуйте | приєднуйтеся | приєднайтеся | сплатіть | оберіть | підтримайте | вхід_ | оплатіть | тариф | пакет | акаунт | обліков | адресу електронної | e-mail | електронну пошту | друкованій | почніть
offer: на місяць | за місяць | на тиждень | на рік | перший місяць | пробн | грн | знижк | тариф | підписк | передплат | скасувати | пропозиц | тижн
people: передплатник | підписник | зареєстрован | авторизован | учасник | клубу | член | за підпискою | за передплатою | підтриму | клієнт
only: лише | тільки | ексклюзив | виключно | доступн | закрит | платн | для передплатник | для зареєстр | передплатникам
have: вже є | уже є | уже маєте | вже маєте | вже переплат | ви передплатник | маєте підписку | маєте акаунт | ще не передплат | ви вже | ви підписник
limit: ліміт | залишилося | залишилась | залишився | вичерп | закінчилися | остання безкоштовна | безкоштовних статей | безкоштовні статті | безкоштовних матеріалів | ви прочитали | досягли | використали | прочитали всі | усі безкоштовні
free: безкоштовн | цього місяця | місяц | вільн
you: ви_ | вас_ | вам_ | ваш | наш | ми_ | нас_ | хочете | увійдіть | зареєстр | передплатіть | бажаєте
rest: решту | решта | продовження | далі | закінчення | фрагмент
open: без обмежень | необмежен | усі матеріали | всі матеріали | до всіх | до усіх | повний доступ | доступ до | розблок | відкрити | відкрийте
end: чим усе | чим все | уривок
paid: платн | закрит | заблокован
want: хочете | цікаво
""",
    "cs": """
read: číst dál | čtěte dál | číst dále | čtěte dále | pokračovat ve čtení | pokračujte ve čtení | pro čtení | dočíst | dočtěte | přečíst | přečtěte si celý | k přečtení | pokračování | čtení | jak to dopadlo | číst celý | chcete číst | abyste mohli číst
full: celý článek | celého článku | celý text | celého textu | plné znění | plný text | kompletní článek | kompletní text | celou reportáž | celý rozhovor | celý příběh | celou zprávu
thing: článek | článk | obsah | text_ | textu | příběh | materiál | reportáž | rozhovor | čtení | odstav
join: předplat | přihlas | přihlás | zaregistr | registr | vytvoř | založ | kupte | koupit | staňte | vyzkouše | odemkn | objedn | získejte | vyberte | aktivuj | podpořte | zaplat | login | připojte | balíč | účet | e-mail | tištěném | předpla | začněte
offer: měsíčně | za měsíc | na měsíc | týdně | ročně | první měsíc | nabíd | kč_ | zrušit | zkušební | sleva | slev | předplatn | od_ | předpla
people: předplatitel | členy | členů | členům | registrovan | přihlášen | abonent | čtenáře | podporovatel | zákazník | plat
only: jen_ | pouze | exkluziv | výhradně | vyhrazen | určen | dostupn | placen | čeká na | pro předplatitel | pro přihlášen | pro registrovan
have: už máte | již máte | máte předplatné | jste předplatitel | máte účet | máte už | jste již | ještě nemáte | nemáte předplatné | jste už | už jste
limit: limit | zbývá | zbývají | vyčerpal | dosáhl | poslední článek | článků zdarma | článek zdarma | bezplatných | přečetli | využili | zůstává | přečetl | všechny bezplatné
free: zdarma | bezplatn | tento měsíc | měsíc | volně
you: vy_ | vás_ | vám_ | vaš | váš | naš | my_ | nás_ | chcete | přihlaste | zaregistrujte | máte | předplaťte | jste | odemkněte
rest: zbytek | pokračování | konec příběhu | zbývající | zbývající část | zbylou část
open: neomezen | bez omezení | všechny články | všem článkům | odemkn | plný přístup | přístup k | přístup ke | odemk | otevřít | odemč
end: jak to dopad | ukázk | náhled
paid: placen | zamčen | uzamčen
want: chcete | zajímá
""",
    "sv": """
read: läsa vidare | läs vidare | fortsätta läsa | fortsätt läsa | fortsätt att läsa | för att läsa | läs hela | läsa hela | läs resten | läsa klart | läs klart | läs mer med | vill du läsa | läsningen | fortsätta läsningen
full: hela artikeln | hela texten | fullständiga | hela berättelsen | hela reportaget | hela intervjun | hela nyheten | hela inlägget | hela storyn
thing: artikel | text_ | texten | innehåll | berättelse | reportage | nyhet | intervju | läsning | artiklar | artiklarna | stycke
join: prenumerera | prenumeration | bli_ | logga in | inloggning | registrera | skapa | testa | prova | köp_ | köpa | välj | teckna | starta | lås upp | gå med | beställ | aktivera | stöd_ | medlem_ | skaffa | betala | paket | konto_ | betal | e-postadress | papperstidning | börja_
offer: per månad | i månaden | månad | i veckan | per år | första månaden | erbjudande | kr_ | ingen bindningstid | avsluta när | säg upp | prenumeration | rabatt | provperiod | därefter
people: prenumerant | medlem | inloggade | registrerade | kunder | betalande | premium | pluskund | stödj | kund
only: endast | bara_ | exklusiv | enbart | förbehåll | reservera | tillgänglig för | låst | för dig som | för våra | väntar på | för prenumerant | för medlem | för inloggade
have: redan prenumerant | redan medlem | har du redan | redan kund | redan ett konto | är du redan | har du konto | inte prenumerant | har redan | är du prenumerant | inget konto
limit: gräns | kvar_ | återstår | förbrukat | nått | sista gratis | gratis artiklar | fria artiklar | gratisartik | läst_ | maxantal | slut_ | använt | läst alla | alla gratis
free: gratis | fria_ | kostnadsfri | denna månad | månad
you: du_ | dig_ | din_ | ditt_ | dina_ | vi_ | vår | våra | oss_ | vill_
rest: resten | fortsättningen | utdrag | slutet på | resten av
open: full tillgång | obegränsad | alla artiklar | allt innehåll | lås upp | låsa upp | tillgång till | fri tillgång | allt vi | öppna
end: hur det går | hur det slutar | hur det gick | smakprov | förhandsvisning
paid: låst
want: vill du | nyfiken
""",
    "da": """
read: læse videre | læs videre | fortsætte med at læse | fortsæt med at læse | for at læse | læs hele | læse hele | læs resten | fortsæt læsningen | læse færdig | læs mere med | læse resten | vil du læse
full: hele artiklen | hele teksten | hele historien | hele interviewet
thing: artik | tekst | indhold | historie | reportage | interview | læsning | artikl | afsnit
join: abonner | abonnement | bliv_ | log ind | login | registrer | opret | prøv_ | køb_ | købe | vælg | tegn_ | start_ | lås op | tilmeld | bestil | medlem_ | støt | betal | få adgang | pakke | konto_ | e-mailadresse | din e-mail | papiravis | begynd_
offer: pr. måned | om måneden | måned | om ugen | om året | første måned | tilbud | kr_ | ingen binding | opsig | uden binding | abonnement | rabat | herefter | prøveperiode
people: abonnent | medlem | registrerede | kunder | betalende | loggede | støtte | kund
only: kun_ | eksklusiv | forbehold | udelukkende | tilgængelig for | låst | for dig, der | for vores | for abonnent | for medlem
have: allerede abonnent | allerede medlem | har du allerede | allerede en konto | er du allerede | er du abonnent | ikke abonnent | har du en konto | allerede kunde
limit: grænse | tilbage_ | brugt | nået | sidste gratis | gratis artikler | gratis artikel | læst_ | opbrugt | resterende | læst alle | alle gratis
free: gratis | denne måned | måned
you: du_ | dig_ | din_ | dit_ | dine_ | vi_ | vores | os_ | vil_
rest: resten | fortsættelsen | uddrag | slutningen | resten af
open: fuld adgang | ubegrænset | alle artikler | alt indhold | lås op | låse op | adgang til | få adgang | fuldt adgang | åbne
end: hvordan det går | hvordan det ender | smagsprøve
paid: låst
want: vil du | nysgerrig
""",
    "no": """
read: lese videre | les videre | fortsette å lese | fortsett å lese | for å lese | les hele | lese hele | les resten | lese resten | fortsett lesingen | vil du lese
full: hele artikkelen | hele saken | hele teksten | hele historien
thing: artikkel | saken | tekst | innhold | historie | reportasje | intervju | artikl | saker | avsnitt
join: abonner | abonnement | bli_ | logg inn | logg på | login | registrer | opprett | prøv_ | kjøp | velg | tegn_ | start_ | lås opp | bestill | medlem_ | støtt | betal | få tilgang | pakke | konto_ | e-postadresse | papiravis
offer: per måned | i måneden | måned | i uken | i året | første måned | tilbud | kr_ | ingen binding | avslutt | uten binding | abonnement | rabatt | deretter
people: abonnent | medlem | registrerte | kunder | betalende | innlogget | støtte | kund
only: kun_ | bare_ | eksklusiv | forbeholdt | utelukkende | tilgjengelig for | låst | for deg som | for abonnent | for medlem
have: allerede abonnent | allerede medlem | har du allerede | allerede en konto | er du allerede | er du abonnent | ikke abonnent | har du konto | allerede kunde
limit: grense | igjen_ | brukt opp | nådd | siste gratis | gratis artikler | lest_ | gjenstår | lest alle | alle gratis
free: gratis | denne måneden | måned
you: du_ | deg_ | din_ | ditt_ | dine_ | vi_ | vår | våre | oss_ | vil_
rest: resten | fortsettelsen | utdrag | slutten | resten av
open: full tilgang | ubegrenset | alle artikler | alle saker | alt innhold | lås opp | tilgang til | få tilgang | åpne
end: hvordan det går | hvordan det ender | smakebit
paid: låst
want: vil du | nysgjerrig
""",
    "fi": """
read: jatka lukemista | jatkaaksesi | lukeaksesi | jutun loppuun | lukea loppuun | lue koko | lukea koko | lue loput | lukemista | lue lisää tila | haluatko lukea | jatka juttua
full: koko artikkeli | koko jutun | koko juttu | koko teksti
thing: artikkel | juttu | jutun | jutut | sisältö | sisällö | teksti | uuti | artikkelei | juttuja
join: tilaa_ | tilaus | tilaamalla | kirjaudu | rekisteröidy | luo_ | osta_ | kokeile | liity | aloita | valitse | tutustu | tunnus
offer: kuukau | viikko | viikon | €/kk | euro | tarjou | ensimmäinen | tilaus | ilman sitoutumista | peru
people: tilaaj | jäsen | rekisteröity | kirjautu | asiakka
only: vain_ | yksinomaan | ainoastaan | varattu | maksulli | saatavilla
have: oletko jo | joko olet | onko sinulla jo | olen jo | sinulla on jo | jo tilaaja
limit: raja | jäljellä | käytetty | käyttänyt | viimeinen ilmai | ilmaista artikkelia | ilmaiset artikkelit | lukenut | täynnä
free: ilmai | maksut | tässä kuussa | kuussa
you: sinu | sinä | olet_ | haluat | meidän | tilaa_ | kirjaudu | liity
rest: loput | jatko | ote_
open: rajaton | rajattomasti | kaikki artikkelit | kaikki sisällöt | avaa_ | pääsy | täysi
end: miten tarina | esikatselu | miten käy
paid: maksulli
""",
    "tr": """
read: okumaya devam | devamını oku | devamını okumak | okumak için | tamamını oku | tamamını okumak | okuyabilmek | okumak isti | okumayı sürdür | devam etmek için | devamı için | devamını gör | kaldığınız yerden
full: tamamı | tamamına | tamamını | tam metin
thing: haber | yazı | içeri | makale | metin | öykü | hikâye | hikaye | röportaj | analiz | haberler | yazılar | paragraf
join: abone ol | üye ol | giriş yap | oturum aç | kaydol | kayıt ol | satın al | abonelik | üyelik | hesap oluştur | hesap aç | deneyin | dene_ | katıl | seçin | başlat | destek ol | aboneliğ | üyeliğ | plan seç | kaydı | ödeme | paket | hesab | plan_ | e-posta adres | basılı | başlayın
offer: aylık | ayda | yıllık | haftalık | ilk ay | tl_ | teklif | kampanya | iptal | deneme | indirim | ücretsiz dene | abonelik | hemen | fırsat
people: abone | üye | kayıtlı | takipçi | destekçi | müşteri
only: yalnızca | sadece | özel | münhasır | ayrılmış | açık | ücretli | bekliyor | abonelere | üyelere
have: zaten abone | zaten üye | aboneliğiniz var | üyeliğiniz var | hesabınız var | abone misiniz | üye misiniz | henüz abone | henüz üye | aboneyseniz
limit: sınır | limit | kaldı | kalan | doldu | son ücretsiz | ücretsiz haber | ücretsiz makale | ücretsiz yazı | ulaştınız | bitti | okudunuz | tükendi | hakkınız | hakkınız | kota | hepsini okudunuz | tümünü okudunuz
free: ücretsiz | bedava | bu ay
you: siz | sizin | bizim | biz_ | misiniz | mısınız | olun | yapın | ister | abone ol | üye ol | hakkınız | ediniz | aboneliğiniz
rest: kalanı | devamı | gerisi | geri kalan | yazının devamı | haberin devamı
open: tüm içerik | tüm haberler | tüm yazılar | sınırsız | kilidini aç | bütün içerik | erişim | erişmek | kesintisiz | kilidi | açmak
end: sonunu | önizleme | nasıl bittiğini
paid: ücretli | kilitli
want: ister misiniz | merak
""",
    "ja": """
read: 続きを読む | 続きをお読み | 続きは | 続きを | この先 | ここから先 | 読むには | お読みいただ | 読み続け | 最後まで | ご覧いただ | 閲覧するには | 読み進め | 続く | 読めます | お読みになる
full: 全文 | 記事全体 | すべてお読み | すべて読 | 全編 | 本文
thing: 記事 | 本文 | コンテンツ | 内容 | ストーリー | 文字 | ページ | 特集 | インタビュー | 段落
join: 登録 | ログイン | 購読 | 申し込み | お申し込み | 申込 | 購入 | 会員 | 入会 | 加入 | サインイン | プラン | お試し | サインアップ | 課金 | サブスク | 契約 | 会費 | アカウント | メールアドレス | 紙面 | 無料登録 | 定期購読 | 始め
offer: 円 | 初月 | 無料体験 | お試し | 月額 | キャンペーン | プラン | か月 | いつでも解約 | トライアル | 年額 | 会員登録 | 購読
people: 会員 | 購読者 | 有料 | 登録者 | 加入者 | サブスクライバー | メンバー | 契約者 | サポーター | 支援者 | お客様限定
only: 限定 | のみ | 専用 | だけ | 対象 | 有料 | 限り | 皆さま | 方に | 有料記事
have: 会員の方 | すでに会員 | 既に会員 | すでに購読 | アカウントをお持ち | 購読中 | 登録済み | お持ちの方 | 会員ですか | すでに登録 | すでに登録済
limit: 残り | 上限 | 達しました | 無料記事 | 本まで | 使い切 | 無料で読める | あと | 制限 | 最後の無料 | すべて読 | 読み終え | 読み切 | 残って
free: 無料 | 今月 | 月に
you: ください | お客様 | あなた | いただけ | いただき | お読み | ご登録 | ご購読 | ご覧 | 当社 | 当サイト | しませんか | 必要です | 今月の | 終えました
rest: 残り | 以降 | プレビュー | 後半
open: すべての記事 | 全ての記事 | 無制限 | 読み放題 | 見放題 | ロックを解除 | ロック解除 | 解除
end: 続き | 結末 | この先 | ここから先 | 試し読み
paid: 有料 | ロックされ | 鍵
want: 気になる | しませんか | 知りたい
""",
    "zh": """
read: 继续阅读 | 繼續閱讀 | 阅读全文 | 閱讀全文 | 查看全文 | 读完 | 讀完 | 继续看 | 繼續看 | 看全文 | 读下去 | 往下读 | 往下閱讀 | 接着读 | 继续浏览 | 阅读更多 | 接下来 | 后续内容 | 后面的内容 | 阅读余下 | 后可阅读 | 阅读剩余 | 查看剩余 | 查看完整 | 阅读完整 | 閱讀完整 | 才能阅读 | 才能閱讀 | 方可阅读 | 即可阅读 | 即可閱讀 | 后阅读 | 阅读本文 | 閱讀本文 | 想看 | 想知道 | 后查看 | 后可查看 | 畅读 | 暢讀
full: 全文 | 完整 | 全部内容 | 全部內容 | 整篇 | 完整版
thing: 文章 | 内容 | 內容 | 本文 | 全文 | 报道 | 報導 | 正文 | 故事 | 稿件 | 专栏 | 此文 | 段
join: 订阅 | 訂閱 | 登录 | 登入 | 注册 | 註冊 | 开通 | 開通 | 加入 | 购买 | 購買 | 成为 | 成為 | 付费 | 付費 | 充值 | 升级 | 升級 | 支付 | 试用 | 試用 | 扫码 | 下载app | 下载客户端 | 会员 | 會員 | 解锁 | 打开app | 套餐 | 方案 | 账号 | 帳號 | 邮箱地址 | 电子邮箱 | 纸质版 | 手机号 | 开始
offer: 元 | 首月 | 试读 | 试用 | 优惠 | 優惠 | 每月 | 每年 | 月费 | 方案 | 套餐 | 随时取消 | 隨時取消 | 立即 | 限时
people: 会员 | 會員 | 订户 | 訂戶 | 订阅者 | 訂閱者 | 付费 | 付費 | vip | 订阅用户 | 付费用户 | 支持者 | 付费读者
only: 仅限 | 僅限 | 仅供 | 僅供 | 专享 | 專享 | 专属 | 專屬 | 独享 | 只有 | 限会员 | 限會員 | 仅对 | 僅對 | 仅向 | 专供 | 限定 | 专用 | 收费 | 付费 | 留给
have: 已是 | 已经是 | 已有 | 已訂閱 | 已订阅 | 已有账号 | 已有帳號 | 已注册 | 還不是 | 还不是 | 还没有
limit: 剩余 | 剩餘 | 额度 | 額度 | 已用完 | 上限 | 用尽 | 用完 | 还剩 | 還剩 | 免费文章 | 免費文章 | 免费阅读 | 免費閱讀 | 已达 | 已達 | 试读结束 | 试读部分 | 试读已 | 篇数 | 次数 | 全部读完 | 已读完 | 读完 | 还有 | 還有
free: 免费 | 免費 | 本月 | 试读 | 試讀
you: 您 | 你 | 请 | 請 | 我们 | 我們 | 本站 | 立即 | 后可 | 即可 | 后才
rest: 其余 | 其餘 | 剩余 | 剩餘 | 余下 | 餘下 | 后续 | 後續 | 预览 | 接下来 | 后面 | 隐藏内容
open: 所有文章 | 不限 | 无限 | 無限 | 解锁 | 解鎖 | 畅读 | 暢讀 | 更多内容 | 所有内容 | 解开
end: 结局 | 結局 | 未完 | 试读 | 試讀 | 下文
paid: 收费 | 付费 | 付費 | 锁定 | 鎖定 | 上锁
want: 想知道 | 想看 | 想了解
""",
    "ko": """
read: 계속 읽 | 이어서 읽 | 읽으려면 | 읽으시려면 | 더 읽 | 계속해서 읽 | 전문을 보 | 전문 보기 | 이어 보 | 이어보 | 계속 보 | 읽으실 수 | 보시려면 | 보려면 | 볼 수 있 | 읽을 수 있 | 다음 내용 | 이후 내용 | 끝까지
full: 전문 | 전편 | 모두 읽
thing: 기사 | 콘텐츠 | 글 | 본문 | 내용 | 이야기 | 뉴스 | 칼럼 | 문단 | 단락
join: 구독하 | 구독해 | 구독 신청 | 구독 후 | 로그인 | 회원가입 | 회원 가입 | 가입하 | 가입해 | 결제 | 구매 | 등록하 | 멤버십 | 가입 | 시작하 | 이용권 | 후원 | 체험 | 구독권 | 구독을 | 요금제 | 계정 | 이메일 주소 | 이메일을 입력 | 지면 | 시작
offer: 첫 달 | 무료 체험 | 월_ | 할인 | 이벤트 | 구독하기 | 해지 | 요금 | 혜택
people: 구독자 | 회원 | 유료 | 가입자 | 멤버 | 이용자 | 로그인한 | 후원자 | 고객
only: 전용 | *만 볼 | *만 읽 | *에게만 | 한정 | *만을 위 | *만 이용 | *만 이용할 | 독점 | 유료 | 제공되는 | 공개
have: 이미 구독 | 이미 회원 | 이미 가입 | 계정이 있 | 회원이신가 | 구독 중이 | 회원이라면 | 구독자이신 | 아직 회원
limit: 남았 | 한도 | 모두 읽 | 소진 | 무료 기사 | 남은 | 제한 | 초과 | 다 읽 | 다 사용 | 도달 | 모두 사용 | 모두 읽으셨 | 다 읽으셨
free: 무료 | 이번 달
you: 주세요 | 십시오 | 하세요 | 독자님 | 회원님 | 귀하 | 고객님 | 바랍니다 | *신가요 | 당신 | 하기
rest: 나머지 | 다음 내용 | 남은 내용 | 뒷부분 | 이어지는 | 남은
open: 무제한 | 모든 기사 | 모든 콘텐츠 | 잠금 해제 | 전체 | 잠금을 해제 | 열어
end: 결말 | 뒷이야기 | 미리보기 | 이후 내용
paid: 유료 | 잠겨 | 잠긴
want: 궁금 | 원하시
""",
    "ar": """
read: متابعة القراءة | لمتابعة القراءة | مواصلة القراءة | لمواصلة القراءة | لقراءة | أكمل القراءة | تابع القراءة | إكمال القراءة | واصل القراءة | لإكمال | اقرأ المقال | اقرأ بقية | قراءة المقال | قراءة بقية | متابعة قراءة | مواصلة قراءة | قراءة المزيد | للاستمرار في القراءة | للقراءة | استكمال قراءة | لاستكمال
full: المقال كامل | المقال بالكامل | المقال كاملا | النص الكامل | كامل المقال | كامل المحتوى | المقال الكامل | القصة الكاملة
thing: مقال | محتوى | المادة | قصة | نص | تقرير | موضوع | خبر | القراءة | الحوار | مقالات | فقر
join: اشترك | اشتراك | الاشتراك | سجل | سجّل | تسجيل | التسجيل | أنشئ | إنشاء حساب | انضم | جرب | اشتر | ادفع | اختر | كن عضو | ادعم | أصبح | حساب | دخول | باقة | خطة | الحساب | بريدك الإلكتروني | البريد الإلكتروني | النسخة المطبوعة | ابدأ
offer: شهريا | في الشهر | شهر | أسبوع | سنويا | عرض | تجربة | خصم | إلغاء | الاشتراك | باقة | باقات
people: مشترك | المشتركين | للمشتركين | أعضاء | الأعضاء | مسجل | عضو | داعم | عملاء
only: فقط | حصري | حصريا | مخصص | خاص | متاح ل | مقصور | مدفوع | يقتصر | متاح
have: مشترك بالفعل | لديك اشتراك | لديك حساب | هل أنت مشترك | عضو بالفعل | مشترك؟ | ليس لديك | مسبقا
limit: الحد | تبقى | المتبقي | متبقية | استنفد | استهلك | آخر مقال | مقالات مجانية | المقالات المجانية | وصلت | بلغت | قرأت | قرأت جميع | قرأت كل
free: مجان | هذا الشهر
you: اشترك | سجل | سجّل | لديك | أنت | يرجى | معنا | لدينا | نحن | يمكنك | اختر | انضم | لقد | من فضلك | جرب | مقالك
rest: بقية | باقي | نهاية | تكملة | معاينة | ما تبقى | تتمة
open: غير محدود | بلا حدود | جميع المقالات | كل المقالات | جميع المحتويات | فتح المقال | الوصول الكامل | الوصول إلى | لفتح | افتح
end: النهاية | التتمة
paid: مدفوع | مقفل | مغلق
want: هل تريد | ترغب
""",
}
