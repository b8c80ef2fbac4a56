"""What a page says that lets nobody in: families of words, language by language, for :mod:`cleaner.walls`.

An entry is known by its beginning, one that ends in ``_`` as a whole word, one that begins with ``*`` inside a word too.
``any`` holds what pages of every language say; :mod:`cleaner.wallwords_east` has the languages further east and north. The
families:

* ``proof``: that no machine is reading. ``robot``, ``program`` and ``person``: who might be. ``captcha`` and ``riddle``:
  what tells them apart. ``taken``: the reader was taken for one. ``check``: the proof is asked for. ``do``: the reader is told how, and ``go``: that he may go on then.
* ``script``: what must run. ``need``: that it is asked for, ``lack``: that it is not there. ``blocker``: what must not run.
* ``code``: numbers and names of the services that guard sites. ``attack``, ``odd``: what they mind.
* ``browser``, ``gear``: the reader's browser and connection, his network, address and requests. ``checking``: these are looked at.
* ``shut``: that somebody is kept out. ``web``: of a page or a site. ``label``: both, as a heading. ``gone`` and ``geo``: what is
  not shown in a country.
* ``login`` and ``view``: who logs in may see. ``ask``, ``you`` and ``we``: the reader is asked, is spoken to, by whom.
"""

from __future__ import annotations

WALLS_WEST = {
    "any": """
captcha: captcha | recaptcha | hcaptcha | turnstile_ | *captcha
script: javascript | java script | java-script
code: 403_ | 429_ | 1020_ | 1015_ | ray id | cf-ray | incident id | incident_id | reference id | reference # | request id | support id | forbidden_ | too many requests | cloudflare | datadome | perimeterx | akamai | imperva | incapsula | sucuri | wordfence | anubis_ | ddos
web: url_ | website | web site
gear: ip_ | ip-
blocker: adblock | ad-block | ad block | adblocker
""",
    "en": """
proof: not a robot | not a bot | not robot | n't a robot | n't a bot | are a human | are human | 're human | you a human | you human | am human | being human | robot or | a real person | human verification | are a robot | are a bot | be a bot | be a robot | a bot or | an automated program | not an automated | human check | you, not a | not a machine | n't a machine | you're a machine | a machine or | flesh and blood | a living person | someone real | you are a person | you're a person | a real human | show us you | you exist | not software | not a program | not a computer | person behind | of flesh | a person and not | human or | are a person | real person | real visitor | genuine visitor | real user
robot: robot | bot_ | bots_ | crawler | scraper | scraping
check: verif | confirm | prove | proof | check | make sure | making sure | ensure | solve | tick | complete | press and hold | slide | drag | detect | suspect | test_ | challenge | keep out | keep away | fight | protect | enter the | type the | look like | prevent | suspicious | stop | show | fill in | copy | match | select | move the | reading the | think you | believe you | believe that you | us think
need: enabl | disabl | turn on | turned on | turned off | switch on | switched on | switched off | required | requires | require_ | activat | not available | doesn't work | does not work | won't work | not work | is off_ | needs javascript | need javascript | needs java | needs scripts | you need to | to be off | switch it on | turn it on | turned it off
odd: unusual | suspicious | too many | automated | malicious | abnormal | irregular | excessive | strange | bot-like | robotic | high number | high volume | large number | not normal | rate limit | too fast | too quickly | very many | so many | many requests | short time | few seconds ago | limit exceeded | over the limit | temporarily paused | paused | in a short | requests in | please slow | faster than a | exceeded | allowed number | number of requests
gear: browser | connection | network | vpn | proxy | requests | request_ | traffic | your address | loading pages | page views | your ip | automated queries | your behavio | your activity | activity from | your device | our firewall | your visits | this device | browsing behavio | firewall
shut: denied | blocked | refused | restricted | banned | not authori | unauthori | not allowed | not permitted | do not have access | don't have access | cannot access | can't access | unable to access | no access | rejected | prohibited | suspended | no longer have access | declined | turned away | have permission | no permission | without permission | been paused | been stopped | stopped this | stopped your | been limited | be limited | exceeded | refuses | denies | rejects | forbids | cannot be granted | not be granted
web: page | site_ | server | content | resource | this service | domain | example.com | access
label: access denied | access blocked | access restricted | access forbidden | access refused | no access | you have been blocked | you've been blocked | you are blocked | request blocked | request denied | request rejected | not authorized | unauthorized | attention required | ip blocked | your access has been
checking: checking | verifying | validating | making sure | make sure your | this check | we need to make sure | must verify | need to verify | need to check | needs to review | reviewing | security check | running a check | quick check | being verified | being checked | the security of your | review the security | checking your | inspecting your
login: sign in | log in | login | log on | logged in | signed in | an account | authenticat | password
view: to view | to see | to access | to continue | to proceed | to enter | to use | you need to be | you must be | must sign in | must log in | required | only | before you can
ask: please | to continue | to proceed | to go on | before you | before proceeding | before continuing | before we | wait | moment | one more step | seconds | try again | reload | redirected | stand by | hang on | hold on
you: you | your | you're | you've
we: we've | we have | we are | our systems | we believe | we think | to us | us_ | we need | our_ | we noticed | we detected
geo: your country | your region | your location | your area | european union | european economic area | data protection regulation | legal reasons | outside the | visitors from | gdpr | territory | where you are
do: press | click | tick | solve | slide | drag | enter | complete | verify | confirm | prove | turn on | enable
gone: not available | isn't available | unavailable | cannot show | can't show | security reasons
riddle: puzzle | slider | slide | the image | the picture | letters | characters | in the box | jigsaw | traffic light | checkbox | the box below | images with | all images | all pictures | the images | all squares
lack: support | allow | blocked | unavailable | without | missing | depends on | relies on | not running
attack: attack | potential threat | security risk
browser: browser | your connection | connection
go: to continue | to proceed | to go on | before you | before proceeding | before continuing | before we | to access | let you in | one more step | let you through | regain access | to enter | to view | so we know | so that we know | to get in | the page you asked | the page you request | take you to
person: human | person | people
program: software | program | machine | computer | automat | algorithm | robot | bot_
taken: flagged | identified as | classified | recogni | mistaken for | taken for | looks like | look like | appear | seems | detected as | considered
""",
    "de": """
proof: kein roboter | kein bot | keine maschine | ein mensch sind | ein mensch bist | mensch sind | mensch bist | ein mensch oder | mensch oder | menschlich sind | keine robot | nicht um einen robot | nicht um einen bot | echter mensch | echte person | reale person | sie menschlich | kein automat | bin ein mensch | bist du ein mensch | sind sie ein mensch | sind sie ein robot | menschlicher besucher | kein computerprogramm | nicht um eine maschine | lebender mensch | aus fleisch | keine software | für ein programm | für einen robot | für einen bot | für eine maschine | kein computer | sie echt sind | du echt bist | person sind | person bist | echter besucher | echte besucher | echter nutzer | menschlich?
robot: roboter | bot_ | bots_ | crawler | scraper
check: bestätig | beweis | prüf | *überprüf | *verifizier | nachweis | lösen | löse_ | stellen sicher | sicherzustellen | sicherstellen | kreuzen | klick | setzen sie | halten sie | tippen | geben sie | vergewisser | ziehen sie | erkannt | glauben | vermuten | schützen | fernzuhalten | abzuwehren | zeigen sie | zeig uns | weisen sie | zeig | schieb | abtippen | füllen | wählen sie | lösung | test_ | kontroll
need: aktivier | deaktivier | einschalt | schalten | schalte_ | eingeschaltet | ausgeschaltet | abgeschaltet | erforderlich | benötig | braucht | erlauben | funktioniert | notwendig | nötig | erlaube
odd: ungewöhnlich | verdächtig | auffällig | zu viele | automatisiert | bösartig | schädlich | missbräuchlich | unüblich | übermäßig | unzulässig | anomal | viele anfragen | untypisch | zu schnell | zu viel | sehr viele | so viele | in kurzer zeit | innerhalb kurzer | zu häufig | zu oft | außergewöhnlich | sehr oft | gehäuft | langsamer | überschritten | massenhaft | zulässige anzahl | anzahl von anfragen
gear: browser | verbindung | netzwerk | anfrage | aufruf | datenverkehr | aktivität | ip-adresse | gerät | zugriffe | verhalten | anschluss | internetzugang | seitenaufruf | anfragen | besuche | klicks | firewall | rechner | server | ihre adresse | ihrer adresse | deine adresse | deiner adresse
shut: verweigert | gesperrt | blockiert | abgelehnt | abgewiesen | keine berechtigung | nicht berechtigt | keinen zugriff | kein zugriff | eingeschränkt | nicht erlaubt | unterbunden | untersagt | nicht gestattet | nicht zugreifen | ausgesperrt | geblockt | beschränkt | unterbrochen | keine rechte | nicht freigegeben | verwehrt | gestoppt | lehnt | überschritten | sperrt
web: seite | website | webseite | inhalt | server | zugriff | internetauftritt | angebot | dienst_ | dienstes_
label: zugriff verweigert | zugriff gesperrt | zugriff blockiert | zugang verweigert | kein zugriff | zugriff abgelehnt | zugriff nicht | zugriff eingeschränkt | zugriff wurde | sie wurden blockiert | sie wurden gesperrt | sie sind gesperrt | anfrage blockiert | anfrage abgelehnt | nicht autorisiert | keine berechtigung | zugang gesperrt | zugriff untersagt
checking: wird geprüft | wird überprüft | wird verifiziert | werden geprüft | werden überprüft | wir prüfen | wir überprüfen | prüfen wir | überprüfen wir | stellen sicher | sicherzustellen | müssen prüfen | müssen überprüfen | muss geprüft | muss überprüft | sicherheitsprüfung | sicherheitsüberprüfung | sicherheitscheck | prüfung läuft | überprüfung läuft | überprüfung ihr | prüfung ihr | kurze prüfung | verifizierung
login: anmelden | melden sie sich an | melde dich an | anmeldung | einloggen | loggen sie | logge dich | login | angemeldet | eingeloggt | ein konto | benutzerkonto | passwort
view: um diese | um die | um auf | um fortzufahren | zu sehen | anzuzeigen | anzusehen | aufzurufen | zuzugreifen | zu nutzen | müssen sie | musst du | erforderlich | nur_ | damit sie
ask: bitte | um fortzufahren | fortfahren | bevor_ | warten | moment | augenblick | sekunden | versuchen sie | versuche es | laden sie | gleich_ | weitergeleitet | weiterzu | gedulden | geduld | einen schritt | fast geschafft | neu laden
you: du_ | dein | dich_ | deine | ich bin | sie bitte | bitte | sind sie | wenn sie | haben sie | können sie | müssen sie | dass sie | ihr browser | ihrem browser | ihre verbindung | ihrem netzwerk | ihrer verbindung
we: sie_ | ihr_ | ihre_ | ihrer_ | ihrem_ | ihren_ | ihnen_ | wir_
geo: ihrem land | deinem land | ihrer region | deiner region | rechtlichen gründen | ihrem standort | lizenzgründen | deinem standort | europäischen union | aus der eu
do: tippen sie | lösen sie | bestätigen sie | klicken sie | geben sie | zeigen sie | schalten sie | aktivieren sie | erlauben sie | versuchen sie
gone: nicht verfügbar | nicht anzeigen | nicht abrufbar | steht nicht | nicht zeigen
blocker: werbeblocker
riddle: *puzzle | buchstaben aus | aus dem bild | im bild | zeichen aus | schieberegler | ampeln | puzzlestück | puzzleteil | kästchen | schieben sie | zeichenfolge | code aus | rätsel | alle bilder | die bilder | alle felder
lack: unterstütz | zulassen | blockiert | nicht verfügbar | ohne_ | angewiesen | voraus_
attack: angriff
browser: browser | verbindung
go: um fortzufahren | fortfahren | bevor_ | weiterzu | einen schritt | fast geschafft | um auf | zugang zu | damit wir wissen | weitergeht
person: mensch | person
program: software | programm | maschine | computer | automat | roboter | bot_
taken: eingestuft | erkannt | identifiziert | gehalten | wirkt | sieht aus | verwechselt | für einen
""",
    "fr": """
proof: pas un robot | pas un bot | pas une machine | êtes humain | êtes un humain | êtes bien humain | êtes bien un humain | êtes un être humain | êtes bien un être humain | es humain | êtes bien une personne | un robot ou | suis humain | suis un humain | êtes un robot | êtes un bot | une vraie personne | une personne réelle | un visiteur humain | pas d'un robot | vérification humaine | bien humain | êtes réel | pas un programme | pas un ordinateur | en chair et en os | pas un automate | pas de robot | pour un robot | pour un automate | êtes une machine | n'êtes pas une machine | bien une personne | vrai visiteur | visiteur réel | vrai utilisateur | vous humain | es-tu humain
robot: robot | bot_ | bots_ | automate
check: vérif | confirm | prouv | assur | résol | coch | cliqu | complét | saisi | démontr | maint | gliss | détect | pensons | croire | valid | répond | écart | protég | éloigner | recop | soupçonn | contrôl | montr | recopi | déplac | choisiss | faites | test_
need: désactiv | nécessit | nécessaire | requis | requier | fonctionn | exige | besoin | obligatoire | indispensable | activez | activer | activé | active_ | activation
odd: inhabituel | suspect | trop de | automatis | malveillant | anormal | irréguli | excessi | inusuel | étrange | trop grand nombre | trop nombreu | trop vite | trop rapid | beaucoup de | en peu de temps | court laps | trop souvent | de nombreuses | ralentiss | dépassé | peu de temps | trop d' | trop nombreux | nombre de requêtes | nombre autorisé
gear: navigateur | connexion | réseau | requête | trafic | activité | comportement | appareil | demandes | terminal | visites | pare-feu | serveur | clics | votre adresse | adresse ip | accès depuis | votre réseau
shut: refus | interdit | bloqu | restreint | rejet | pas autoris | non autoris | pas la permission | pas l'autorisation | limité | suspendu | pas accès | impossible d'accéder | ne pouvez pas accéder | n'avez pas le droit | banni | pas les droits | empêch | stoppé | refusé | refuse_ | dépassé
web: page | site | serveur | contenu | ressource | accès | service
label: accès refusé | accès interdit | accès bloqué | accès restreint | accès limité | accès non autorisé | accès suspendu | vous avez été bloqué | vous êtes bloqué | requête bloquée | requête refusée | requête rejetée | non autorisé | demande refusée | demande bloquée | accès impossible
checking: nous vérifions | vérification d | vérification en cours | devons vérifier | en cours de vérification | contrôle de sécurité | vérification de sécurité | contrôlons | contrôle en cours | nous assurons | s'assurer | sécurisons | analysons | analyse de | est en cours d'analyse | examinons | vérifions | on vérifie
login: connectez-vous | se connecter | vous connecter | connecté | identifi | authentifi | un compte | votre compte | mot de passe
view: pour accéder | pour voir | pour consulter | pour afficher | pour continuer | pour poursuivre | devez | avant d | requis | réservé | nécessaire
ask: veuillez | merci de | s'il vous plaît | pour continuer | pour poursuivre | pour accéder | avant d | patient | instant | secondes | attend | moment | réessay | recharg | redirig | encore une étape | actualis
you: vous | votre | vos_ | tu_ | ton_ | je ne suis | êtes
we: nous_
geo: votre pays | votre région | raisons juridiques | raisons légales | votre zone | votre territoire | union européenne
do: activez | cochez | cliquez | résolvez | prouvez | confirmez
gone: pas disponible | indisponible | n'est pas accessible | ne pouvons pas afficher
blocker: bloqueur de pub | anti-pub
riddle: puzzle | l'image | curseur | feux de | lettres | caractères | la case | pièce du | énigme | casse-tête | toutes les images | les images
lack: prend pas en charge | autoris | bloqu | indisponible | sans_
attack: attaque
browser: navigateur | connexion
go: pour continuer | pour poursuivre | pour accéder | avant de | avant d' | encore une étape | que nous sachions
person: humain | personne
program: logiciel | programme | machine | ordinateur | automate | robot
taken: identifié | reconnu | considéré | classé | détecté | pris pour | semble | ressemble
""",
    "es": """
proof: no es un robot | no eres un robot | no soy un robot | no es robot | no eres robot | no eres un bot | no es un bot | no soy robot | eres humano | es humano | eres un humano | es un humano | ser humano | eres una persona | es una persona | persona real | soy humano | un robot o | es usted un robot | eres un robot | no es una máquina | no eres una máquina | verificación humana | visitante humano | tratara de un robot | ser un robot | ser un bot | no es un programa | no eres un programa | de carne y hueso | persona de verdad | no seas un robot | no sea un robot | no un robot | alguien real | por un robot | por un programa | no soy una máquina | visitante real | usuario real
robot: robot | bot_ | bots_
check: verifi | confirm | demuestr | demostr | comprob | comprueb | asegur | resuelv | resolver | marca | marque | haga clic | haz clic | pulse | pulsa | complet | introdu | desliz | detect | mantén | valid | proteg | creemos | arrastr | escrib | alejar | prueb | responde | enséñ | muéstr | mueve | copia | elige | control
need: desactiv | habilit | deshabilit | necesit | requier | requerid | funciona | imprescindible | obligatori | es preciso | hace falta | activar | activa_ | activad | actívalo | active_ | actívelo | activación
odd: inusual | sospechos | demasiad | automatizad | automátic | malicios | anómal | anormal | extrañ | excesiv | irregular | inusitad | fuera de lo común | no habitual | poco habitual | demasiado | muchas | poco tiempo | tan rápido | muy rápido | más despacio | superado | excedido | corto espacio | tantas | demasiados accesos | demasiados | número de solicitudes
gear: navegador | conexión | red_ | solicitud | peticion | petición | tráfico | actividad | comportamiento | dispositivo | equipo | peticiones | visitas | cortafuegos | servidor | clics | su dirección | tu dirección | dirección ip | accesos desde
shut: denegad | bloquead | prohibid | rechazad | restringid | no autorizad | no tiene permiso | no tienes permiso | no tiene acceso | no tienes acceso | limitad | suspendid | no puede acceder | no puedes acceder | no está autorizad | sin permiso | vetad | impedid | no es posible acceder | permiso para | denegado | ha superado | deniega | superado
web: página | sitio | web_ | servidor | contenido | recurso | acceso | servicio
label: acceso denegado | acceso bloqueado | acceso restringido | acceso prohibido | acceso no autorizado | acceso limitado | ha sido bloqueado | has sido bloqueado | está bloqueado | solicitud bloqueada | solicitud rechazada | no autorizado | petición bloqueada | petición rechazada | acceso rechazado | acceso suspendido
checking: comprobando | verificando | revisando | comprobamos | verificamos | revisamos | estamos comprob | debemos comprobar | debemos verificar | tenemos que comprobar | tenemos que verificar | necesitamos verificar | necesitamos comprobar | control de seguridad | verificación de seguridad | comprobación de seguridad | analizando | asegurarnos | asegurando | nos aseguramos | validando | examinando
login: inicia sesión | inicie sesión | iniciar sesión | identif | accede con | una cuenta | tu cuenta | su cuenta | contraseña | autentic | ingresa | ingrese | conéctate | entra con
view: para ver | para acceder | para continuar | para consultar | para entrar | para seguir | debe_ | debes_ | tiene que | tienes que | necesario | solo_ | antes de
ask: por favor | para continuar | para seguir | para proseguir | antes de | espere | espera | momento | segundos | vuelva | vuelve | recarg | inténtelo | inténtalo | un paso más | aguard | intente | intenta
you: usted | tu_ | tus_ | te_ | ti_ | eres_ | no soy
we: su_ | sus_ | hemos | estamos
geo: su país | tu país | su región | tu región | motivos legales | razones legales | unión europea | su ubicación | tu ubicación
do: active_ | activa_ | habilite | habilita_ | marque_ | marca_ | confirme | confirma_ | demuestr | resuelv | pulse | pulsa | complete | necesita
gone: no está disponible | no disponible | no podemos mostrar | no es accesible
blocker: bloqueador de anuncios | bloqueador de publicidad
riddle: rompecabezas | la imagen | deslizador | semáforo | caracteres | la casilla | letras | pieza | puzle | acertijo | todas las imágenes | las imágenes
lack: admite | permit | bloque | no disponible | sin_
attack: ataque
browser: navegador | conexión
go: para continuar | para seguir | para proseguir | antes de | un paso más | para acceder | para entrar | que sepamos
person: humano | humana | persona
program: programa | software | máquina | ordenador | robot
taken: identificado | reconocido | considerado | clasificado | detectado | parece | tomado por
""",
    "it": """
proof: non sei un robot | non sei un bot | non è un robot | non è un bot | non essere un robot | non essere un bot | non sono un robot | non si tratti di un robot | essere umano | sei umano | sia umano | sei un umano | sei una persona | sia una persona | persona reale | un robot o | sei un robot | sia un robot | tu sia un bot | non sia un robot | verifica umana | non è una macchina | visitatore umano | sono umano | sei reale | persona vera | non sei una macchina | non sei un programma | in carne e ossa | una persona vera | persona in carne | non un robot | per un robot | per un programma | davvero una persona | sei una macchina | visitatore reale | utente reale | vero visitatore
robot: robot | bot_
check: verific | conferm | dimostr | controll | accert | assicur | risolv | spunta | clicca | complet | inseri | trascina | rilevat | tieni premuto | valid | protegg | prov | digita | tenere lontan | crediamo | mostra | trascin | copia | sposta | scegli | muovi
need: attiv | disattiv | abilit | disabilit | necessari | richied | richiest | funziona | bisogno | occorre | indispensabil | serve_
odd: insolit | sospett | troppe | troppi | automatizzat | dannos | malevol | anomal | eccessiv | irregolar | inusual | strano | strane | fuori dal comune | troppo veloce | troppo in fretta | molte | poco tempo | breve tempo | rallenta | superato | così tante | troppo spesso | troppo rapid | troppi accessi | numero di richieste | numero consentito
gear: browser | connessione | rete | richiest | traffico | attività | comportamento | dispositivo | richieste | visite | firewall | server | tuo indirizzo | suo indirizzo | indirizzo ip | accessi dal
shut: negato | bloccat | vietat | rifiutat | respint | limitat | non autorizzat | non hai il permesso | non hai i permessi | non hai accesso | non disponi | non dispone | non puoi accedere | non ha il permesso | sospes | interdett | proibit | impossibile accedere | non è consentito | autorizzazione | escluso | ha negato | negata | negat | nega_ | superato
web: pagina | sito | server | contenut | risors | accesso | servizio
label: accesso negato | accesso bloccato | accesso vietato | accesso limitato | accesso non autorizzato | accesso rifiutato | accesso sospeso | sei stato bloccato | richiesta bloccata | richiesta respinta | richiesta rifiutata | non autorizzato | accesso non consentito | accesso interdetto
checking: stiamo controllando | stiamo verificando | controllo del | verifica del | controlliamo | verifichiamo | dobbiamo verificare | dobbiamo controllare | dobbiamo assicurarci | controllo di sicurezza | verifica di sicurezza | verifica in corso | controllo in corso | analizzando | ci assicuriamo | assicurando | esaminando | accertando | in fase di verifica | viene controllat | viene verificat
login: accedi_ | accedere_ | effettua l'accesso | effettua il login | login | autentic | un account | tuo account | password | identific | registrato
view: per vedere | per visualizzare | per accedere | per continuare | per proseguire | per consultare | devi_ | deve_ | occorre | necessario | solo_ | prima di
ask: per favore | per continuare | per proseguire | prego | prima di | attend | attesa | momento | istante | secondi | aspetta | riprova | ricarica | un passo | pazienta
you: tu_ | tuo_ | tua_ | tuoi_ | tue_ | ti_ | sei_ | hai_ | vostro | vostra | te_
we: suo_ | sua_ | stiamo | abbiamo
geo: tuo paese | suo paese | tua regione | motivi legali | unione europea | tua area | tua zona | ragioni legali
do: attiva_ | abilita_ | attivalo | abilitalo | conferma_ | dimostra_ | verifica_ | risolvi | spunta | clicca | completa_ | non sono
gone: non è disponibile | non disponibile | non possiamo mostrare | non accessibile
blocker: blocco della pubblicità | blocca pubblicità
riddle: puzzle | immagine | cursore | semafor | caratteri | la casella | lettere | tessera | rompicapo | enigma | tutte le immagini | le immagini
lack: support | consent | bloccat | non disponibile | senza_
attack: attacc
browser: browser | connessione
go: per continuare | per proseguire | prima di | un passo | per accedere | per entrare | così sappiamo
person: uman | persona
program: programma | software | macchina | computer | robot
taken: identificato | riconosciuto | considerato | classificato | rilevato | sembra | scambiato
""",
    "pt": """
proof: não é um robô | não é um robot | não é um bot | não és um robô | não és um robot | não sou um robô | não sou um robot | não é robô | não é uma máquina | é humano | é um humano | ser humano | és humano | uma pessoa real | pessoa de verdade | um robô ou | você é um robô | é um robô | verificação humana | você é real | não seja um robô | se trate de um robô | seja um bot | sou humano | visitante humano | ser um robô | ser um bot | não és uma máquina | de carne e osso | pessoa real | não um robô | gente de verdade | por um robô | não sou uma máquina | que é uma pessoa | visitante real | usuário real | utilizador real
robot: robô | robot | bot_ | bots_
check: verifi | confirm | prov | comprov | assegur | resolv | assinal | marque | clique | complet | insira | desliz | detet | detect | valid | proteg | certific | mantenha | arraste | digite | mostre | afastar | conferi | mostra | arrast | copie | mova | escolha
need: ativ | desativ | habilit | desabilit | necess | precis | requer | exig | funcion | obrigatóri
odd: incomum | incomun | suspeit | demasiad | muitas | muitos pedidos | automatizad | malicios | anormal | anómal | anômal | excessiv | invulgar | irregular | estranh | fora do comum | inabitual | fora do normal | rápido demais | depressa | muitos | pouco tempo | curto | devagar | excedeu | excedid | tantos | tantas | demais | número de pedidos | número de solicitações
gear: navegador | ligação | conexão | rede | pedido | solicitaç | requisiç | tráfego | atividade | comportamento | dispositivo | browser | pedidos | visitas | firewall | servidor | acessos | seu endereço | teu endereço | endereço ip | acessos d
shut: negado | bloquead | bloqueio | proibid | recusad | restrit | rejeitad | não autorizad | não tem permissão | não tem acesso | limitad | suspens | não pode aceder | não pode acessar | sem permissão | impedid | permissão para | vedad | não foi possível acessar | negou | nega_ | recusou | bloqueou | excedeu | ultrapassou
web: página | site | sítio | servidor | conteúdo | recurso | acesso | serviço | aplicativo | aplicação
label: acesso negado | acesso bloqueado | acesso restrito | acesso proibido | acesso recusado | acesso não autorizado | acesso limitado | foi bloqueado | solicitação bloqueada | pedido bloqueado | pedido recusado | não autorizado | acesso suspenso | requisição bloqueada
checking: verificando | a verificar | verificamos | estamos verific | estamos a verific | precisamos verificar | precisamos de verificar | verificação de segurança | controlo de segurança | conferindo | checando | a analisar | analisando | a validar | garantir que | validando | certificar-nos | nos certificar | verificação em curso | verificação em andamento
login: inicie sessão | iniciar sessão | faça login | fazer login | entre na sua | entrar na | uma conta | sua conta | senha | palavra-passe | autentic | identifique-se | login | logado
view: para ver | para aceder | para acessar | para continuar | para prosseguir | para visualizar | deve_ | precisa | é preciso | necessário | só_ | apenas_ | antes de
ask: por favor | para continuar | para prosseguir | antes de | aguard | moment | instante | segundos | esper | tente | recarreg | mais um passo | atualiz
you: você | teu_ | tua_ | não sou | és_ | contigo
we: seu_ | sua_ | seus_ | suas_ | detetámos | detectamos | estamos | é humano
geo: seu país | teu país | sua região | razões legais | motivos legais | união europeia | sua localização | questões legais
do: ative | habilite | confirme | prove_ | resolva | marque | assinale | clique | complete_ | precisa
gone: não está disponível | indisponível | não podemos mostrar | não está acessível
blocker: bloqueador de anúncios
riddle: quebra-cabeça | a imagem | da imagem | semáforo | caracteres | a caixa | letras | peça | controle deslizante | enigma | todas as imagens | as imagens
lack: suport | permit | bloque | indispon | sem_
attack: ataque
browser: navegador | ligação | conexão | browser
go: para continuar | para prosseguir | antes de | mais um passo | para acessar | para aceder | para entrar | para sabermos
person: human | pessoa
program: programa | software | máquina | computador | robô
taken: identificado | reconhecido | considerado | classificado | detectado | detetado | parece | confundido
""",
    "nl": """
proof: geen robot | geen bot | een mens bent | mens bent | bent een mens | menselijk bent | een mens of | mens of | echt persoon | echte persoon | echt mens | geen machine | je een robot | u een robot | ben geen robot | menselijke bezoeker | een robot of | bent u een mens | ben je een mens | van vlees en bloed | echt iemand | geen programma | geen computer | een echt mens | echt bent | robot bent | echte bezoeker | echte gebruiker
robot: robot | bot_ | bots_
check: bevestig | bewijs | controle | verifi | verifieer | zeker_ | los_ | oplossen | vink | klik | vul | typ | houd | toon | sleep | gedetecteerd | vermoed | bescherm | weren | denken | nagaan | check | laat zien | schuif | versleep | kies | neem_ | overneem
need: schakel | inschakel | ingeschakeld | uitgeschakeld | zet_ | aanzetten | aan te zetten | nodig | vereist | sta_ | werkt | activeer | staat uit | uitstaat
odd: ongebruikelijk | ongewoon | verdacht | te veel | geautomatiseerd | kwaadaardig | abnormaal | afwijkend | buitensporig | onregelmatig | vreemd | opvallend | te hard | te snel | heel veel | korte tijd | zoveel | zo veel | rustiger | overschreden | te vaak | te veel bezoek | aantal verzoeken
gear: browser | verbinding | netwerk | verzoek | aanvra | verkeer | activiteit | gedrag | apparaat | ip-adres | verzoeken | bezoeken | firewall | server | uw adres | je adres | jouw adres
shut: geweigerd | geblokkeerd | verboden | ontzegd | beperkt | afgewezen | geen toestemming | geen toegang | niet toegestaan | niet gemachtigd | niet bevoegd | geen rechten | tegengehouden | uitgesloten | afgesloten | weigert | overschreden
web: pagina | site_ | server | inhoud | toegang | dienst | bron_
label: toegang geweigerd | toegang geblokkeerd | toegang verboden | toegang ontzegd | toegang beperkt | geen toegang | u bent geblokkeerd | je bent geblokkeerd | verzoek geblokkeerd | verzoek geweigerd | niet toegestaan | niet geautoriseerd
checking: we controleren | wij controleren | wordt gecontroleerd | worden gecontroleerd | controle van | controleren van | controleren of | beveiligingscontrole | veiligheidscontrole | we checken | verifiëren | wordt geverifieerd | even controleren | zorgen dat | moeten controleren | beveiligen | verificatie
login: log in | inloggen | logt in | ingelogd | aanmelden | meld je aan | meld u aan | aangemeld | een account | wachtwoord
view: om deze | om de | om dit | om verder | te bekijken | te zien | te openen | moet u | moet je | vereist | alleen_ | verder te gaan
ask: alstublieft | alsjeblieft | graag_ | om verder | om door te gaan | voordat | wacht | moment | ogenblik | seconden | probeer | herlaad | even geduld | nog één stap | vernieuw | ververs | geduld
you: u_ | uw_ | je_ | jouw_ | jij_ | jou_ | ik ben
we: we_ | wij_
geo: uw land | je land | jouw land | uw regio | jouw regio | juridische redenen | europese unie | wettelijke redenen
do: bevestig_ | bewijs_ | schakel_ | zet_ | los_ | vink_
gone: niet beschikbaar | kunnen we niet | niet toegankelijk | niet tonen
blocker: adblocker | advertentieblokker
riddle: puzzel | schuif | afbeelding | letters | tekens | vakje | hokje | stoplicht | raadsel | alle afbeeldingen | alle plaatjes
lack: ondersteun | toestaan | geblokkeerd | niet beschikbaar | zonder_ | gebruikt
attack: aanval
browser: browser | verbinding
go: om verder | om door te gaan | voordat | nog één stap | om toegang | verder te gaan | even een | zodat we weten | verdergaat | verder gaat
person: mens_ | persoon | menselijk
program: software | programma | machine | computer | robot
taken: herkend | aangemerkt | gezien als | lijkt | geïdentificeerd | aangezien
""",
}
