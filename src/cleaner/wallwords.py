"""What a page says that lets nobody in: families of words, language by language, for :mod:`cleaner.walls`.

An entry is known by its beginning, one that ends in ``_`` as a whole word, one that begins with ``*`` inside a word too.
``any`` holds what pages of every language say. The families:

* ``proof``: that no machine is reading. ``robot``: the machine, or the riddle it cannot solve. ``check``: the proof is asked.
* ``script``: what must run. ``need``: that it does not.
* ``code``: numbers and names of the services that guard sites.
* ``odd``: what such a service minds. ``gear``: the reader's browser, connection, address or requests.
* ``shut``: that somebody is kept out. ``web``: of a page or a site. ``label``: both, as a heading.
* ``checking``: the page is at it. ``login`` and ``view``: who logs in may see. ``ask`` and ``you``: the reader is spoken to.
"""

from __future__ import annotations

WALLS = {
    "any": """
captcha: captcha | recaptcha | hcaptcha | turnstile_ | *captcha
script: javascript | java script | java-script
code: 403_ | 429_ | 1020_ | 1015_ | ray id | cf-ray | incident id | incident_id | reference id | reference # | request id | support id | forbidden_ | too many requests | cloudflare | datadome | perimeterx | akamai | imperva | incapsula | sucuri | wordfence | anubis_ | ddos
web: url_ | website | web site
gear: ip_ | ip-
blocker: adblock | ad-block | ad block | adblocker
""",
    "en": """
proof: not a robot | not a bot | not robot | n't a robot | n't a bot | are a human | are human | 're human | you a human | you human | am human | being human | robot or | a real person | human verification | are a robot | are a bot | be a bot | be a robot | a bot or | an automated program | not an automated | human check | you, not a | not a machine | n't a machine | you're a machine | a machine or | flesh and blood | a living person | someone real | you are a person | you're a person | a real human | show us you | you exist | not software | not a program | not a computer | person behind | of flesh | a person and not | human or | are a person | real person
robot: robot | bot_ | bots_ | crawler | scraper | scraping
check: verif | confirm | prove | proof | check | make sure | making sure | ensure | solve | tick | complete | press and hold | slide | drag | detect | suspect | test_ | challenge | keep out | keep away | fight | protect | enter the | type the | look like | prevent | suspicious | stop | show | fill in | copy | match | select | move the | reading the | think you | believe you | believe that you | us think
need: enabl | disabl | turn on | turned on | turned off | switch on | switched on | switched off | required | requires | require_ | activat | not available | doesn't work | does not work | won't work | not work | needs | need_ | is off_
odd: unusual | suspicious | too many | automated | malicious | abnormal | irregular | excessive | strange | bot-like | robotic | high number | high volume | large number | not normal | rate limit | too fast | too quickly | very many | so many | many requests | short time | few seconds ago | limit exceeded | over the limit | temporarily paused | paused | in a short | requests in | please slow | faster than a
gear: browser | connection | network | requests | request_ | traffic | your address | loading pages | page views | your ip | automated queries | your behavio | your activity | activity from | your device | our firewall | your visits | this device | browsing behavio | firewall
shut: denied | blocked | refused | restricted | banned | not authori | unauthori | not allowed | not permitted | do not have access | don't have access | cannot access | can't access | unable to access | no access | rejected | prohibited | suspended | no longer have access | declined | turned away | have permission | no permission | without permission | been paused | been stopped | stopped this | stopped your | been limited | be limited
web: page | site_ | server | content | resource | this service | domain | example.com | access
label: access denied | access blocked | access restricted | access forbidden | access refused | no access | you have been blocked | you've been blocked | you are blocked | request blocked | request denied | request rejected | not authorized | unauthorized | attention required | ip blocked | your access has been
checking: checking | verifying | validating | making sure | we need to make sure | must verify | need to verify | need to check | needs to review | reviewing | security check | running a check | quick check | being verified | being checked | the security of your | review the security | checking your | inspecting your
login: sign in | log in | login | log on | logged in | signed in | an account | authenticat | password
view: to view | to see | to access | to continue | to proceed | to enter | to use | you need to be | you must be | must sign in | must log in | required | only | before you can
ask: please | to continue | to proceed | to go on | before you | before proceeding | before continuing | before we | wait | moment | one more step | seconds | try again | reload | redirected | stand by | hang on | hold on
you: you | your | you're | you've
we: we've | we have | we are | our systems | we believe | we think | to us | us_ | we need | our_ | we noticed | we detected
geo: your country | your region | your location | your area | european union | legal reasons | outside the | visitors from | gdpr | territory | where you are
do: press | click | tick | solve | slide | enter | complete | verify | confirm | prove | turn on | enable
gone: not available | isn't available | unavailable | cannot show | can't show
riddle: puzzle | slider | slide | the image | the picture | letters | characters | in the box | jigsaw | traffic light | checkbox | the box below | images with
lack: support | allow | blocked | unavailable | without | missing | depends on | relies on | not running
attack: attack | potential threat | security risk
browser: browser | your connection | connection
go: to continue | to proceed | to go on | before you | before proceeding | before continuing | before we | to access | let you in | one more step | let you through | regain access | to enter | to view | so we know | so that we know
person: human | person | people
program: software | program | machine | computer | automat | algorithm | robot | bot_
""",
    "de": """
proof: kein roboter | kein bot | keine maschine | ein mensch sind | ein mensch bist | mensch sind | mensch bist | ein mensch oder | mensch oder | menschlich sind | keine robot | nicht um einen robot | nicht um einen bot | echter mensch | echte person | reale person | sie menschlich | kein automat | bin ein mensch | bist du ein mensch | sind sie ein mensch | sind sie ein robot | menschlicher besucher | kein computerprogramm | nicht um eine maschine | lebender mensch | aus fleisch | keine software | für ein programm | für einen robot | für einen bot | für eine maschine | kein computer | sie echt sind | du echt bist | person sind | person bist
robot: roboter | bot_ | bots_ | crawler | scraper
check: bestätig | beweis | prüf | *überprüf | *verifizier | nachweis | lösen | löse_ | stellen sicher | sicherzustellen | sicherstellen | kreuzen | klick | setzen sie | halten sie | tippen | geben sie | vergewisser | ziehen sie | erkannt | glauben | vermuten | schützen | fernzuhalten | abzuwehren | zeigen sie | zeig uns | weisen sie | zeig | schieb | abtippen | füllen | wählen sie | lösung | test_ | kontroll
need: aktivier | deaktivier | einschalt | schalten | schalte_ | eingeschaltet | ausgeschaltet | abgeschaltet | erforderlich | benötig | braucht | erlauben | funktioniert | notwendig | nötig | erlaube
odd: ungewöhnlich | verdächtig | auffällig | zu viele | automatisiert | bösartig | schädlich | missbräuchlich | unüblich | übermäßig | unzulässig | anomal | viele anfragen | untypisch | zu schnell | zu viel | sehr viele | so viele | in kurzer zeit | innerhalb kurzer | zu häufig | zu oft | außergewöhnlich | sehr oft | gehäuft | langsamer | überschritten | massenhaft
gear: browser | verbindung | netzwerk | anfrage | aufruf | datenverkehr | aktivität | ip-adresse | gerät | zugriffe | verhalten | anschluss | internetzugang | seitenaufruf | anfragen | besuche | klicks | firewall | rechner | server | ihre adresse | ihrer adresse | deine adresse | deiner adresse
shut: verweigert | gesperrt | blockiert | abgelehnt | abgewiesen | keine berechtigung | nicht berechtigt | keinen zugriff | kein zugriff | eingeschränkt | nicht erlaubt | unterbunden | untersagt | nicht gestattet | nicht zugreifen | ausgesperrt | geblockt | beschränkt | unterbrochen | keine rechte | nicht freigegeben | verwehrt | gestoppt
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
riddle: *puzzle | buchstaben aus | aus dem bild | im bild | zeichen aus | schieberegler | ampeln | puzzlestück | puzzleteil | kästchen | schieben sie | zeichenfolge | code aus | rätsel
lack: unterstütz | zulassen | blockiert | nicht verfügbar | ohne_ | angewiesen | voraus_
attack: angriff
browser: browser | verbindung
go: um fortzufahren | fortfahren | bevor_ | weiterzu | einen schritt | fast geschafft | um auf | zugang zu | damit wir wissen | weitergeht
person: mensch | person
program: software | programm | maschine | computer | automat | roboter | bot_
""",
    "fr": """
proof: pas un robot | pas un bot | pas une machine | êtes humain | êtes un humain | êtes bien humain | êtes bien un humain | êtes un être humain | êtes bien un être humain | es humain | êtes bien une personne | un robot ou | suis humain | suis un humain | êtes un robot | êtes un bot | une vraie personne | une personne réelle | un visiteur humain | pas d'un robot | vérification humaine | bien humain | êtes réel | pas un programme | pas un ordinateur | en chair et en os | pas un automate | pas de robot | pour un robot | pour un automate | êtes une machine | n'êtes pas une machine | bien une personne
robot: robot | bot_ | bots_ | automate
check: vérif | confirm | prouv | assur | résol | coch | cliqu | complét | saisi | démontr | maint | gliss | détect | pensons | croire | valid | répond | écart | protég | éloigner | recop | soupçonn | contrôl | montr | recopi | déplac | choisiss | faites | test_
need: désactiv | nécessit | nécessaire | requis | requier | fonctionn | exige | besoin | obligatoire | indispensable | activez | activer | activé | active_ | activation
odd: inhabituel | suspect | trop de | automatis | malveillant | anormal | irréguli | excessi | inusuel | étrange | trop grand nombre | trop nombreu | trop vite | trop rapid | beaucoup de | en peu de temps | court laps | trop souvent | de nombreuses | ralentiss | dépassé | peu de temps | trop d' | trop nombreux
gear: navigateur | connexion | réseau | requête | trafic | activité | comportement | appareil | demandes | terminal | visites | pare-feu | serveur | clics | votre adresse | adresse ip | accès depuis | votre réseau
shut: refus | interdit | bloqu | restreint | rejet | pas autoris | non autoris | pas la permission | pas l'autorisation | limité | suspendu | pas accès | impossible d'accéder | ne pouvez pas accéder | n'avez pas le droit | banni | pas les droits | empêch | stoppé
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
riddle: puzzle | l'image | curseur | feux de | lettres | caractères | la case | pièce du | énigme | casse-tête
lack: prend pas en charge | autoris | bloqu | indisponible | sans_
attack: attaque
browser: navigateur | connexion
go: pour continuer | pour poursuivre | pour accéder | avant de | avant d' | encore une étape | que nous sachions
person: humain | personne
program: logiciel | programme | machine | ordinateur | automate | robot
""",
    "es": """
proof: no es un robot | no eres un robot | no soy un robot | no es robot | no eres robot | no eres un bot | no es un bot | no soy robot | eres humano | es humano | eres un humano | es un humano | ser humano | eres una persona | es una persona | persona real | soy humano | un robot o | es usted un robot | eres un robot | no es una máquina | no eres una máquina | verificación humana | visitante humano | tratara de un robot | ser un robot | ser un bot | no es un programa | no eres un programa | de carne y hueso | persona de verdad | no seas un robot | no sea un robot | no un robot | alguien real | por un robot | por un programa | no soy una máquina
robot: robot | bot_ | bots_
check: verifi | confirm | demuestr | demostr | comprob | comprueb | asegur | resuelv | resolver | marca | marque | haga clic | haz clic | pulse | pulsa | complet | introdu | desliz | detect | mantén | valid | proteg | creemos | arrastr | escrib | alejar | prueb | responde | enséñ | muéstr | mueve | copia | elige | control
need: desactiv | habilit | deshabilit | necesit | requier | requerid | funciona | imprescindible | obligatori | es preciso | hace falta | activar | activa_ | activad | actívalo | active_ | actívelo | activación
odd: inusual | sospechos | demasiad | automatizad | automátic | malicios | anómal | anormal | extrañ | excesiv | irregular | inusitad | fuera de lo común | no habitual | poco habitual | demasiado | muchas | poco tiempo | tan rápido | muy rápido | más despacio | superado | excedido | corto espacio | tantas | demasiados accesos | demasiados
gear: navegador | conexión | red_ | solicitud | peticion | petición | tráfico | actividad | comportamiento | dispositivo | equipo | peticiones | visitas | cortafuegos | servidor | clics | su dirección | tu dirección | dirección ip | accesos desde
shut: denegad | bloquead | prohibid | rechazad | restringid | no autorizad | no tiene permiso | no tienes permiso | no tiene acceso | no tienes acceso | limitad | suspendid | no puede acceder | no puedes acceder | no está autorizad | sin permiso | vetad | impedid | no es posible acceder | permiso para
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
riddle: rompecabezas | la imagen | deslizador | semáforo | caracteres | la casilla | letras | pieza | puzle | acertijo
lack: admite | permit | bloque | no disponible | sin_
attack: ataque
browser: navegador | conexión
go: para continuar | para seguir | para proseguir | antes de | un paso más | para acceder | para entrar | que sepamos
person: humano | humana | persona
program: programa | software | máquina | ordenador | robot
""",
    "it": """
proof: non sei un robot | non sei un bot | non è un robot | non è un bot | non essere un robot | non essere un bot | non sono un robot | non si tratti di un robot | essere umano | sei umano | sia umano | sei un umano | sei una persona | sia una persona | persona reale | un robot o | sei un robot | sia un robot | tu sia un bot | non sia un robot | verifica umana | non è una macchina | visitatore umano | sono umano | sei reale | persona vera | non sei una macchina | non sei un programma | in carne e ossa | una persona vera | persona in carne | non un robot | per un robot | per un programma | davvero una persona | sei una macchina
robot: robot | bot_
check: verific | conferm | dimostr | controll | accert | assicur | risolv | spunta | clicca | complet | inseri | trascina | rilevat | tieni premuto | valid | protegg | prov | digita | tenere lontan | crediamo | mostra | trascin | copia | sposta | scegli | muovi
need: attiv | disattiv | abilit | disabilit | necessari | richied | richiest | funziona | bisogno | occorre | indispensabil | serve_
odd: insolit | sospett | troppe | troppi | automatizzat | dannos | malevol | anomal | eccessiv | irregolar | inusual | strano | strane | fuori dal comune | troppo veloce | troppo in fretta | molte | poco tempo | breve tempo | rallenta | superato | così tante | troppo spesso | troppo rapid | troppi accessi
gear: browser | connessione | rete | richiest | traffico | attività | comportamento | dispositivo | richieste | visite | firewall | server | tuo indirizzo | suo indirizzo | indirizzo ip | accessi dal
shut: negato | bloccat | vietat | rifiutat | respint | limitat | non autorizzat | non hai il permesso | non hai i permessi | non hai accesso | non disponi | non dispone | non puoi accedere | non ha il permesso | sospes | interdett | proibit | impossibile accedere | non è consentito | autorizzazione | escluso
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
riddle: puzzle | immagine | cursore | semafor | caratteri | la casella | lettere | tessera | rompicapo | enigma
lack: support | consent | bloccat | non disponibile | senza_
attack: attacc
browser: browser | connessione
go: per continuare | per proseguire | prima di | un passo | per accedere | per entrare | così sappiamo
person: uman | persona
program: programma | software | macchina | computer | robot
""",
    "pt": """
proof: não é um robô | não é um robot | não é um bot | não és um robô | não és um robot | não sou um robô | não sou um robot | não é robô | não é uma máquina | é humano | é um humano | ser humano | és humano | uma pessoa real | pessoa de verdade | um robô ou | você é um robô | é um robô | verificação humana | você é real | não seja um robô | se trate de um robô | seja um bot | sou humano | visitante humano | ser um robô | ser um bot | não és uma máquina | de carne e osso | pessoa real | não um robô | gente de verdade | por um robô | não sou uma máquina | que é uma pessoa
robot: robô | robot | bot_ | bots_
check: verifi | confirm | prov | comprov | assegur | resolv | assinal | marque | clique | complet | insira | desliz | detet | detect | valid | proteg | certific | mantenha | arraste | digite | mostre | afastar | conferi | mostra | arrast | copie | mova | escolha
need: ativ | desativ | habilit | desabilit | necess | precis | requer | exig | funcion | obrigatóri
odd: incomum | incomun | suspeit | demasiad | muitas | muitos pedidos | automatizad | malicios | anormal | anómal | anômal | excessiv | invulgar | irregular | estranh | fora do comum | inabitual | fora do normal | rápido demais | depressa | muitos | pouco tempo | curto | devagar | excedeu | excedid | tantos | tantas | demais
gear: navegador | ligação | conexão | rede | pedido | solicitaç | requisiç | tráfego | atividade | comportamento | dispositivo | browser | pedidos | visitas | firewall | servidor | acessos | seu endereço | teu endereço | endereço ip | acessos d
shut: negado | bloquead | bloqueio | proibid | recusad | restrit | rejeitad | não autorizad | não tem permissão | não tem acesso | limitad | suspens | não pode aceder | não pode acessar | sem permissão | impedid | permissão para | vedad | não foi possível acessar
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
riddle: quebra-cabeça | a imagem | da imagem | semáforo | caracteres | a caixa | letras | peça | controle deslizante | enigma
lack: suport | permit | bloque | indispon | sem_
attack: ataque
browser: navegador | ligação | conexão | browser
go: para continuar | para prosseguir | antes de | mais um passo | para acessar | para aceder | para entrar | para sabermos
person: human | pessoa
program: programa | software | máquina | computador | robô
""",
    "nl": """
proof: geen robot | geen bot | een mens bent | mens bent | bent een mens | menselijk bent | een mens of | mens of | echt persoon | echte persoon | echt mens | geen machine | je een robot | u een robot | ben geen robot | menselijke bezoeker | een robot of | bent u een mens | ben je een mens | van vlees en bloed | echt iemand | geen programma | geen computer | een echt mens | echt bent | robot bent
robot: robot | bot_ | bots_
check: bevestig | bewijs | controle | verifi | verifieer | zeker_ | los_ | oplossen | vink | klik | vul | typ | houd | toon | sleep | gedetecteerd | vermoed | bescherm | weren | denken | nagaan | check | laat zien | schuif | versleep | kies | neem_ | overneem
need: schakel | inschakel | ingeschakeld | uitgeschakeld | zet_ | aanzetten | aan te zetten | nodig | vereist | sta_ | werkt | activeer | staat uit | uitstaat
odd: ongebruikelijk | ongewoon | verdacht | te veel | geautomatiseerd | kwaadaardig | abnormaal | afwijkend | buitensporig | onregelmatig | vreemd | opvallend | te hard | te snel | heel veel | korte tijd | zoveel | zo veel | rustiger | overschreden | te vaak | te veel bezoek
gear: browser | verbinding | netwerk | verzoek | aanvra | verkeer | activiteit | gedrag | apparaat | ip-adres | verzoeken | bezoeken | firewall | server | uw adres | je adres | jouw adres
shut: geweigerd | geblokkeerd | verboden | ontzegd | beperkt | afgewezen | geen toestemming | geen toegang | niet toegestaan | niet gemachtigd | niet bevoegd | geen rechten | tegengehouden | uitgesloten | afgesloten
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
riddle: puzzel | schuif | afbeelding | letters | tekens | vakje | hokje | stoplicht | raadsel
lack: ondersteun | toestaan | geblokkeerd | niet beschikbaar | zonder_ | gebruikt
attack: aanval
browser: browser | verbinding
go: om verder | om door te gaan | voordat | nog één stap | om toegang | verder te gaan | even een | zodat we weten | verdergaat | verder gaat
person: mens_ | persoon | menselijk
program: software | programma | machine | computer | robot
""",
    "pl": """
proof: nie jesteś robotem | nie jesteś botem | nie jestem robotem | nie jestem botem | jesteś człowiekiem | jest człowiekiem | jestem człowiekiem | robotem czy | człowiekiem czy | człowiek czy | nie jest robotem | prawdziwą osobą | prawdziwym człowiekiem | jesteś robotem | nie maszyną | nie robotem | jesteś botem | żywym człowiekiem | jest pan robotem | nie automat | z krwi i kości | nie program | prawdziwy człowiek | człowiekiem, a nie | nie jesteś maszyną | jesteś maszyną
robot: robot | bot_ | botów | botem | boty_ | botami
check: potwierd | udowodnij | udowodni | sprawd | weryfik | upewni | rozwiąż | zaznacz | kliknij | wpisz | przepisz | przesuń | wykry | przytrzymaj | chroni | podejrzew | uzupełnij | wykonaj | przeciągnij | pokaż | przeciągn | wybierz | kontrol | test_
need: włącz | wyłącz | wymaga | potrzeb | konieczn | niezbędn | nie działa | aktyw | odblokuj | uruchom
odd: nietypow | podejrzan | zbyt wiele | zbyt wielu | zbyt dużo | zbyt duż | zautomatyzowan | złośliw | nienormaln | niezwykł | nadmiern | nieprawidłow | dziwn | automatyczn | za szybko | bardzo dużo | krótkim czasie | tak wiele | zwolnij | przekroczon | zbyt często | zbyt szybko | mnóstwo
gear: przeglądar | połączen | sieci | zapyta | żąda | ruch | aktywnoś | zachowani | urządzen | łącz | zapytań | wizyt | zapor | serwer | żądań | odwiedz | twój adres | twojego adresu | adresu ip | adres ip
shut: zabronion | zablokowan | odmow | odmów | ograniczon | odrzucon | brak dostępu | brak uprawnień | nie masz uprawnień | nie masz dostępu | niedozwolon | wstrzyman | nie ma pan | zakazan | nieautoryzowan | nie możesz wejść | zamknięt
web: stron | witryn | serwis | serwer | treści | zasob | dostęp
label: dostęp zabroniony | odmowa dostępu | dostęp zablokowany | brak dostępu | dostęp ograniczony | odmówiono dostępu | brak uprawnień | zostałeś zablokowany | żądanie zablokowane | żądanie odrzucone | twój dostęp | dostęp wzbroniony | nie masz dostępu
checking: sprawdzamy | sprawdzanie | weryfikujemy | weryfikacja | trwa sprawdzanie | trwa weryfikacja | musimy sprawdzić | musimy zweryfikować | kontrola bezpieczeństwa | upewniamy | musimy się upewnić | zabezpieczamy | analizujemy
login: zaloguj | logowani | zalogowan | konto | hasło | uwierzytelni
view: aby zobaczyć | aby wyświetlić | aby uzyskać | aby kontynuować | aby przejść | żeby | musisz | wymagane | tylko | aby obejrzeć | aby otworzyć
ask: proszę | prosimy | aby kontynuować | aby przejść | zanim | czekaj | poczekaj | chwil | moment | sekund | spróbuj | odśwież | jeszcze jeden krok | by kontynuować | żeby przejść
you: twoj | twój | ci_ | ty_ | jesteś | możesz | musisz | masz_ | pana_ | państwa | nie jestem | ciebie | cię_
we: sprawdzamy | wykryliśmy | zauważyliśmy
geo: twoim kraju | twoim regionie | powodów prawnych | unii europejskiej | przyczyn prawnych | twojej lokalizacji
do: włącz_ | potwierdź | udowodnij | zaznacz | rozwiąż | kliknij | wpisz
gone: niedostępn | nie jest dostępn | nie możemy pokazać
blocker: blokowanie reklam | blokad reklam
riddle: puzzl | układank | z obrazka | na obrazku | suwak | znaki | pole wyboru | litery | zagadk | łamigłówk
lack: obsług | zezwól | zablokowan | niedostępn | bez_
attack: atak
browser: przeglądar | połączen
go: aby kontynuować | aby przejść | zanim | jeszcze jeden krok | by kontynuować | żeby przejść | przed wejściem | aby uzyskać | abyśmy wiedzieli
person: człowiek | osob | ludzi
program: program | oprogramowan | maszyn | komputer | robot
""",
    "ru": """
captcha: капч
proof: не робот | не бот_ | вы человек | что вы человек | вы не машина | вы не автомат | вы реальный | живой человек | человек или | робот или | я человек | вы робот | вы бот_ | человек, а не | не являетесь робот | ты не робот | вы — человек | вы - человек | вы - не робот | реальный пользователь | не машина | настоящий человек | не программа | живой пользователь | вы машина
robot: робот | бот_ | боты_ | ботов | ботам
check: подтверд | докаж | доказ | провер | убеди | убежда | реши | отмет | нажм | введ | поставьте | пройди | перетащ | обнаруж | удержив | защит | передвин | похож | подозр | выполн | укаж | собер | покаж | выбер | сдвин | тест
need: включ | отключ | выключ | необход | требу | нужен | нужн | не работа | активир
odd: необычн | подозрит | слишком много | слишком част | автоматическ | автоматизирован | вредонос | аномал | нетипич | чрезмер | странн | большое количество | нехарактер | частые запрос | слишком быстро | очень много | за короткое время | помедленнее | превышен | так много | короткий срок | часто
gear: браузер | соединен | подключен | сет | запрос | трафик | активност | поведен | устройств | обращен | запросов | визит | сервер | межсетев | ваш адрес | вашего адреса | ip-адрес
shut: запрещ | заблокирован | ограничен | отказан | закрыт | отклонен | отклонён | нет прав | нет доступа | недостаточно прав | не разреш | приостановлен | не имеете | блокиров | отказано
web: страниц | сайт | сервер | доступ | ресурс | контент | раздел | портал
label: доступ запрещ | доступ ограничен | доступ закрыт | доступ заблокирован | в доступе отказано | доступ отклон | отказано в доступе | вы заблокированы | нет доступа | запрос заблокирован | запрос отклон | доступ временно | ваш доступ | недостаточно прав
checking: проверяем | идет проверка | идёт проверка | проверка браузера | проверка вашего | проверка безопасности | проверка соединения | выполняется проверка | проводим проверку | проверка подключения | убеждаемся | должны убедиться | нужно убедиться | хотим убедиться | анализируем | проверяется | должны проверить
login: войдите | войти | авториз | вход_ | аккаунт | учетн | учётн | парол | зарегистрир
view: чтобы увидеть | чтобы просмотреть | чтобы посмотреть | чтобы открыть | чтобы получить доступ | чтобы продолжить | для доступа | для просмотра | только | необходимо | нужно
ask: пожалуйста | чтобы продолжить | чтобы перейти | прежде чем | перед тем | подожд | минут | секунд | попробуйте | обнов | перезагруз | ещё один шаг | еще один шаг | для продолжения | для работы | чтобы попасть
you: вы_ | вас_ | вам_ | ваш | ваше | я не
we: мы_
geo: вашей стране | вашем регионе | вашей страны | вашего региона | юридическим причин | европейского союза
do: включите | подтвердите | докажите | нажмите | введите | отметьте | решите | пройдите | подождите | поставьте
gone: недоступ | не можем показать
blocker: блокировщик рекламы | блокировк
riddle: пазл | картинк | изображени | символы | ползунок | галочк | светофор | буквы | слайдер | головолом | задачк
lack: поддерж | разреш | заблокирован | недоступ | без_
attack: атак
browser: браузер | соединен | подключен
go: чтобы продолжить | чтобы перейти | прежде чем | перед тем | для продолжения | ещё один шаг | еще один шаг | чтобы попасть | перед входом | чтобы мы знали
person: человек | люд | живой
program: программ | машин | компьютер | автомат | робот
""",
    "uk": """
captcha: капч
proof: не робот | не бот_ | ви людина | що ви людина | ви не машина | жива людина | людина чи | робот чи | я людина | ви робот | ви бот_ | справжня людина | людина, а не | ти не робот | реальна людина | не є роботом | не машина | не програма | живий користувач | ви машина
robot: робот | бот_ | боти_ | ботів | ботам
check: підтверд | довед | перевір | переконай | переконат | розв'яж | вирішіть | познач | натисн | введ | поставте | пройд | перетягн | виявл | виявили | захист | схож | підозр | доказ | виконайте | покаж | пересун | вибер | оберіть | тест
need: увімк | ввімк | вимк | необхідн | потріб | вимага | не працю | активу
odd: незвичн | підозріл | забагато | занадто багато | надто багато | автоматичн | автоматизован | шкідлив | аномальн | нетипов | надмірн | дивн | надто швидко | занадто швидко | дуже багато | за короткий час | перевищен | надто часто | так багато
gear: браузер | переглядач | з'єднан | підключен | мереж | запит | трафік | активніст | поведін | пристр | запитів | візит | сервер | ваша адреса | вашої адреси | ip-адрес
shut: заборонен | заблокован | обмежен | відмовлен | закрит | відхилен | немає прав | немає доступу | не дозвол | призупинен | не маєте | блокуван
web: сторін | сайт | сервер | доступ | ресурс | вміст | портал
label: доступ заборонен | доступ обмежен | доступ закрит | доступ заблокован | у доступі відмовлен | в доступі відмовлен | вас заблокован | немає доступу | запит заблокован | запит відхилен | доступ тимчасово
checking: перевіряємо | триває перевірка | перевірка браузера | перевірка вашого | перевірка безпеки | перевірка з'єднання | виконується перевірка | переконуємося | маємо переконатися | аналізуємо | йде перевірка | перевіряється
login: увійдіть | увійти | авториз | вхід_ | акаунт | обліков | парол | зареєстр
view: щоб побачити | щоб переглянути | щоб відкрити | щоб отримати доступ | щоб продовжити | для доступу | для перегляду | лише | тільки | необхідно | потрібно
ask: будь ласка | щоб продовжити | щоб перейти | перш ніж | перед тим | зачекай | почекай | хвилин | секунд | спробуй | онов | перезавантаж | ще один крок | щоб переглянути | для роботи
you: ви_ | вас_ | вам_ | ваш | я не
we: ми_ | своєму
geo: вашій країні | вашому регіоні | вашої країни | юридичних причин | правових причин
do: увімкніть | підтвердіть | доведіть | натисніть | введіть | позначте | розв'яжіть | пройдіть | зачекайте | поставте
gone: недоступ | не можемо показати
blocker: блокувальник реклами
riddle: пазл | картинк | зображенн | символи | повзунок | галочк | світлофор | літери | головолом
lack: підтрим | дозвол | заблокован | недоступ | без_
attack: атак
browser: браузер | переглядач | з'єднан | підключен
go: щоб продовжити | щоб перейти | перш ніж | ще один крок | перед входом | щоб потрапити | щоб ми знали
person: людин | особ
program: програм | машин | комп'ютер | автомат | робот
""",
    "cs": """
proof: nejste robot | nejsi robot | nejsem robot | nejste bot | jste člověk | jsi člověk | jsem člověk | člověk nebo | robot nebo | skutečný člověk | opravdový člověk | nejste stroj | jste robot | skutečná osoba | lidský návštěvník | že nejde o robota | nejedná o robota | nejste program | živý člověk | člověk, a ne | nejsi stroj
robot: robot | bot_ | boty_ | botů
check: potvrď | prokaž | dokaž | ověř | kontrol | ujist | ujišť | vyřeš | zaškrtn | klikn | zadej | opiš | přesuň | zjist | podrž | chrán | zaznamen | přetáhn | ukaž | posuň | vyber | test_
need: povol | zapn | vypn | vyžad | potřeb | nutn | nefunguj | aktivuj | nezbytn | zakázán
odd: neobvykl | podezřel | příliš mnoho | automatizovan | škodliv | abnormáln | nezvykl | nadměrn | nestandardn | zvláštn | automatick | příliš rychle | velmi mnoho | spoustu | krátké době | krátkém čase | zpomal | překroč | tolik | příliš často | moc rychle
gear: prohlížeč | připojení | sítě | síť | síti | požadav | provoz | aktivit | chování | zařízení | žádost | požadavk | návštěv | server | dotaz | vaše adresa | vaší adresy | ip adres
shut: odepřen | zablok | blokov | zakázán | omezen | zamítnut | odmítnut | nemáte oprávnění | nemáte přístup | nemáte právo | nepovolen | pozastaven | zamezen | oprávnění
web: stránk | web_ | webu | server | obsah | přístup | zdroj | služb
label: přístup odepřen | přístup zamítnut | přístup zakázán | přístup zablokován | přístup omezen | přístup odmítnut | byli jste zablokováni | byl jste zablokován | požadavek zablokován | nemáte přístup | neoprávněný přístup | přístup byl
checking: kontrolujeme | ověřujeme | probíhá kontrola | probíhá ověř | kontrola prohlížeče | bezpečnostní kontrola | ověření prohlížeče | musíme ověřit | potřebujeme ověřit | ujišťujeme | prověřujeme | zabezpečujeme | ověřování | kontroluje se
login: přihlas | přihlášen | účet | účt | hesl
view: pro zobrazení | pro přístup | abyste viděli | chcete-li | pro pokračování | musíte | pouze | jen_ | abyste mohli | k zobrazení
ask: prosím | pro pokračování | chcete-li pokračovat | než_ | počkejte | vyčkejte | moment | chvíl | okamžik | sekund | vteřin | zkuste | znovu | ještě jeden krok | abyste mohli | strpení | pokračovat
you: vy_ | vás_ | vám_ | vaš | váš | jste_ | nejsem
we: my_ | svém
geo: vaší zemi | vaší oblasti | vašem regionu | právních důvodů | evropské unie
do: povolte | zapněte | potvrďte | prokažte | dokažte | ověřte | vyřešte | zaškrtněte | klikněte | zadejte
gone: není dostupn | není k dispozici | nedostupn
blocker: blokování reklam
riddle: skládačk | obrázk | znaky | políčko | posuvník | písmena | puzzle | hádank
lack: podpor | blokov | nedostupn | bez_
attack: útok
browser: prohlížeč | připojení
go: pro pokračování | chcete-li pokračovat | než_ | ještě jeden krok | abyste mohli | před vstupem | pokračovat | ať víme
person: člověk | osob | lidsk
program: program | software | stroj | počítač | robot
""",
    "sv": """
proof: inte en robot | inte är en robot | ingen robot | inte en bot | inte är en bot | är en människa | är människa | är du en människa | är mänsklig | en människa eller | människa eller | en riktig person | en riktig människa | inte är en maskin | en robot eller | du en robot | mänsklig besökare | verklig person | inte ett program | av kött och blod | en verklig människa | riktig människa | inte en maskin
robot: robot | bot_ | botar
check: bekräfta | bevisa | kontroller | verifier | säkerställ | lös_ | kryssa | klicka | skriv | håll | dra_ | upptäckt | misstänk | skydd | visa att | fyll | visa_ | flytta | välj | kontroll | test_
need: aktiver | inaktiver | slå på | slå av | slå till | avstäng | påslag | kräv | behöv | fungera | avaktiver | stängt av | sätt på | är av_
odd: ovanlig | misstänkt | för många | automatisera | skadlig | onormal | avvikande | överdriv | konstig | för snabbt | väldigt många | kort tid | mycket många | sakta | överskrid | så många | för ofta
gear: webbläsar | anslutning | nätverk | förfrågning | begäran | trafik | aktivitet | beteende | enhet | anrop | förfrågningar | besök | brandvägg | server | sidvisning | din adress
shut: nekad | nekas | blockera | förbjud | begränsa | avvisa | inte behörig | saknar behörighet | ingen åtkomst | inte tillgång | ej tillåten | spärra | inte tillåtelse | stoppat | avslag
web: sida | sidan | webbplats | server | innehåll | åtkomst | tillträde | tjänst | sajt
label: åtkomst nekad | åtkomst nekas | åtkomst blockerad | åtkomst förbjuden | åtkomst begränsad | tillträde nekas | du har blockerats | du är blockerad | begäran blockerad | ingen åtkomst | åtkomsten nekad | obehörig
checking: kontrollerar | verifierar | vi kontroll | säkerhetskontroll | kontroll pågår | säkerställer | måste kontrollera | behöver kontrollera | granskar | webbläsarkontroll | verifiering
login: logga in | inloggad | inloggning | ett konto | ditt konto | lösenord
view: för att se | för att visa | för att komma | för att fortsätta | för att läsa | måste | krävs | endast | bara_ | innan du
ask: vänligen | var god | för att fortsätta | för att gå vidare | innan | vänta | ögonblick | sekunder | försök | ladda om | ett steg till | strax | för att använda | uppdatera
you: du_ | dig_ | din_ | ditt_ | dina_ | ni_ | jag är
we: vi_ | er_
geo: ditt land | din region | juridiska skäl | europeiska unionen
do: bekräfta_ | aktivera_ | bevisa_ | lös_ | kryssa_ | klicka_ | slå_
gone: inte tillgänglig | kan inte visa
blocker: annonsblockerare | reklamblockerare
riddle: pussel | bilden | tecknen | rutan | reglage | bokstäver | skjut | gåta
lack: stöd | tillåt | blockera | utan_
attack: angrepp
browser: webbläsar | anslutning
go: för att fortsätta | för att gå vidare | innan | ett steg till | för att komma | så att vi vet
person: människ | person | mänsklig
program: program | mjukvara | maskin | dator | robot
""",
    "da": """
proof: ikke en robot | ikke er en robot | ingen robot | ikke en bot | er et menneske | er menneske | er du et menneske | menneske eller | en rigtig person | et rigtigt menneske | ikke er en maskin | du en robot | en robot eller | ikke et program | af kød og blod | et ægte menneske | virkelig person | ikke er en maskine | ikke en maskine
robot: robot | bot_ | botter | bots_
check: bekræft | bevis | kontroller | verificer | sikre | løs_ | afkryds | klik | skriv | hold_ | træk | opdaget | registreret | mistænk | beskyt | sæt_ | udfyld | vis_ | flyt | vælg | kontrol | tjek
need: aktiver | deaktiver | slå | slået | kræv | behøv | virker | fungerer | nødvendig | tænd
odd: usædvanlig | mistænkelig | for mange | automatisere | skadelig | unormal | afvigende | overdrev | mærkelig | for hurtigt | rigtig mange | kort tid | mange | langsommere | overskred | så mange | for ofte
gear: browser | forbindelse | netværk | forespørgs | anmodning | trafik | aktivitet | adfærd | enhed | forespørgsler | besøg | firewall | server | din adresse
shut: nægtet | blokeret | forbudt | begrænset | afvist | ikke tilladelse | ingen adgang | ikke adgang | ikke tilladt | spærret
web: side | siden | websted | server | indhold | adgang | tjeneste | hjemmeside
label: adgang nægtet | adgang blokeret | adgang forbudt | adgang begrænset | ingen adgang | du er blokeret | du er blevet blokeret | anmodning blokeret | adgang afvist
checking: kontrollerer | verificerer | tjekker | sikkerhedskontrol | sikkerhedstjek | sikrer | skal kontrollere | undersøger | bekræfter
login: log ind | logget ind | log på | en konto | din konto | adgangskode
view: for at se | for at vise | for at få | for at fortsætte | skal_ | kræver | kun_ | før du
ask: venligst | for at fortsætte | for at komme videre | før_ | vent | øjeblik | sekunder | prøv | genindlæs | et skridt | opdater | for at bruge
you: du_ | dig_ | din_ | dit_ | dine_ | jeg er
we: vi_
geo: dit land | din region | juridiske årsager | juridiske grunde
do: bekræft_ | aktiver_ | bevis_ | løs_ | klik_ | slå_
gone: ikke tilgængelig | kan ikke vise
blocker: annonceblokering
riddle: puslespil | billedet | tegnene | feltet | skyder | bogstaver | gåde
lack: understøt | tillad | blokeret | uden_
attack: angreb
browser: browser | forbindelse
go: for at fortsætte | for at komme videre | før_ | et skridt | for at få adgang
person: mennesk | person
program: program | software | maskine | computer | robot
""",
    "no": """
proof: ikke en robot | ikke er en robot | ingen robot | ikke en bot | er et menneske | er menneske | er du et menneske | menneske eller | en ekte person | du en robot | ikke et program | av kjøtt og blod | et ekte menneske | virkelig person | ikke er en maskin | ikke en maskin
robot: robot | bot_ | boter
check: bekreft | bevis | kontroller | verifiser | sikre | løs_ | kryss | klikk | skriv | hold_ | dra_ | oppdaget | registrert | mistenk | beskytt | vis_ | flytt | velg | kontroll | sjekk
need: aktiver | deaktiver | slå | slått | krev | trenger | virker | fungerer | nødvendig | skru
odd: uvanlig | mistenkelig | for mange | automatiser | skadelig | unormal | avvikende | for fort | veldig mange | kort tid | mange | overskred | så mange | for ofte
gear: nettleser | forbindelse | tilkobling | nettverk | forespørs | trafikk | aktivitet | oppførsel | enhet | forespørsler | besøk | brannmur | server | din adresse
shut: nektet | blokkert | forbudt | begrenset | avvist | ikke tillatelse | ingen tilgang | ikke tilgang | ikke tillatt | sperret
web: side | siden | nettsted | server | innhold | tilgang | tjeneste
label: tilgang nektet | ingen tilgang | tilgang blokkert | ikke tilgang | du er blokkert | du har blitt blokkert | adgang nektet
checking: kontrollerer | verifiserer | sjekker | sikkerhetskontroll | sikkerhetssjekk | må kontrollere | undersøker
login: logg inn | logget inn | logg på | en konto | passord
view: for å se | for å vise | for å få | for å fortsette | må_ | krever | kun_ | bare_
ask: vennligst | for å fortsette | for å komme videre | før_ | vent_ | øyeblikk | sekunder | prøv | last inn | oppdater
you: du_ | deg_ | din_ | ditt_ | dine_ | jeg er
we: vi_
geo: ditt land | din region | juridiske årsaker
do: bekreft_ | aktiver_ | bevis_ | løs_ | klikk_ | slå_
gone: ikke tilgjengelig | kan ikke vise
blocker: annonseblokker
riddle: puslespill | bildet | tegnene | ruten | glidebryter | bokstav
lack: støtt | tillat | blokkert | uten_
attack: angrep
browser: nettleser | forbindelse | tilkobling
go: for å fortsette | for å komme videre | før_ | ett steg | for å få
person: mennesk | person
program: program | programvare | maskin | datamaskin | robot
""",
    "fi": """
proof: et ole robotti | ole robotti | et ole botti | olet ihminen | olen ihminen | ihminen vai | robotti vai | oikea ihminen | ettet ole | et ole kone | oikea henkilö | todellinen ihminen | et ole ohjelma
robot: robot | botti
check: vahvist | todist | tarkist | varmist | ratkaise | rastita | napsauta | klikkaa | kirjoita | havait | suoja | näytä | siirrä | valitse | vedä | tarkistu
need: ota_ | käyttöön | käytöstä | vaati | tarvit | edellyt | toimi | pois päältä | päälle
odd: epätavalli | epäilyttäv | liian mon | automaatti | haitalli | poikkeav | liian nopea | lyhyessä ajassa | paljon | ylitt | liian usein
gear: selai | yhte | verkko | verko | pyyntö | pyynnö | liikenne | toimin | osoite | osoitt | laite | pyyntöjä | käynt | palomuuri | palvelin
shut: evätty | estetty | kielletty | rajoitettu | hylätty | ei oikeutta | ei ole oikeutta | ei pääsyä | pääsy
web: sivu | sivusto | palvelin | sisältö | pääsy | palvelu
label: pääsy evätty | pääsy estetty | pääsy kielletty | käyttö estetty | ei käyttöoikeutta
checking: tarkistamme | tarkistetaan | varmistamme | turvatarkistus | varmistetaan | tarkastamme | tarkistus
login: kirjaudu | kirjautu | tunnus | tili | salasana
view: nähdäksesi | jatkaaksesi | näyttääksesi | katsoaksesi | täytyy | vain_ | vaatii
ask: ole hyvä | jatkaaksesi | ennen | odota | hetki | sekun | yritä | lataa | päivitä
you: sinu | sinä | olet_ | et_ | selaimesi | selaimessasi | verkostasi | yhteytesi | osoitteesi | en ole
we: olemme
geo: maassasi | alueellasi | oikeudellisista syistä
do: vahvista_ | todista_ | ota_ | ratkaise_ | napsauta_
gone: ei ole saatavilla | ei saatavilla
blocker: mainosten esto | mainoksenesto
riddle: pala | kuvan | merkit | ruutu | liukusää | kirjaimet | arvoitus
lack: tue_ | salli | estetty | ilman_
attack: hyökkäy
browser: selai | yhtey
go: jatkaaksesi | ennen
person: ihmi | henkilö
program: ohjelm | kone_ | koneen | robot
""",
    "tr": """
proof: robot olmadığın | robot değilim | bot olmadığın | insan olduğun | insan mısın | robot musun | gerçek bir kişi | gerçek bir insan | gerçek kişi | makine olmadığın | robot değilsin | insan veya robot | bot değilsin | robot mu_ | gerçek biri | program olmadığın | gerçek kullanıcı | makine değil
robot: robot | bot_ | botlar
check: doğrula | onayla | kanıtla | kontrol | emin | çöz | işaretle | tıkla | girin | basılı | tespit | algıla | şüphe | koru | tamamla | kaydır | ispat | gösterin | göster | taşı | seçin | sürükle
need: etkinleştir | devre dışı | gerek | açın | açık | kapalı | çalışma | zorunlu | ihtiyaç | etkin
odd: olağandışı | olağan dışı | şüpheli | çok fazla | otomatik | zararlı | anormal | aşırı | sıra dışı | sıradışı | alışılmadık | çok hızlı | kısa sürede | çok sayıda | yavaş | aşıldı | bu kadar çok | kısa süre | çok sık | fazla
gear: tarayıcı | bağlantı | ağınız | ağından | ağ_ | istek | talep | trafik | etkinlik | davranış | cihaz | isteği | sunucu | ziyaret | güvenlik duvarı | adresiniz | ip adres
shut: engellen | reddedil | yasak | kısıtlan | kısıtlı | izniniz yok | yetkiniz yok | erişemez | sınırl | izin verilm | yetki | durduruld
web: sayfa | site | sunucu | içeri | erişim | kaynak | hizmet
label: erişim engellendi | erişim reddedildi | erişim yasak | erişim kısıtlandı | erişiminiz engellendi | engellendiniz | yetkisiz erişim | istek engellendi | erişim izni yok | erişiminiz
checking: kontrol ediyoruz | doğruluyoruz | kontrol ediliyor | doğrulanıyor | güvenlik kontrolü | güvenlik doğrulaması | emin oluyoruz | emin olmamız | kontrol etmemiz | denetleniyor | inceliyoruz | sağlanırken | kontrol edilirken
login: giriş yap | oturum aç | hesab | üye girişi | şifre | parola
view: görmek için | görüntülemek için | erişmek için | devam etmek için | gerekli | gerekir | yalnızca | sadece | gerekmektedir
ask: lütfen | devam etmek için | önce | bekleyin | bekle_ | saniye | tekrar | yeniden | bir adım | yenile | dakika
you: siz | sizin | tarayıcınız | tarayıcın | ağınız | bağlantınız | adresiniz | olduğunuz | olmadığınız | değilim | erişiminiz | cihazınız | sizden | olduğunu | olmadığını
we: ediyoruz | ettik
geo: ülkenizde | bölgenizde | yasal nedenler | ülkenizden | bulunduğunuz
do: doğrulayın | etkinleştirin | kanıtlayın | işaretleyin | çözün | tıklayın | açın | girin
gone: kullanılamıyor | mevcut değil | gösteremiyoruz | sunulmamaktadır | erişilemiyor
blocker: reklam engelleyici
riddle: yapboz | resimde | görseldeki | karakterleri | kutuyu | kaydırıcı | harfleri | bulmaca | bilmece
lack: destekle | izin | engellen | olmadan
attack: saldırı
browser: tarayıcı | bağlantı
go: devam etmek için | önce | bir adım | girmeden | bilmemiz için
person: insan | kişi
program: yazılım | program | makine | bilgisayar | robot
""",
    "ja": """
proof: ロボットでは | ロボットでない | ボットでは | 人間である | 人間ですか | あなたは人間 | 人間か | ロボットですか | 機械では | 人間による | 私は人間 | 本人確認のため | 人であること | 人が操作 | 生身の | プログラムでは | 人間のお客様 | 人間が操作 | 機械ではない | 実在の人
captcha: 画像認証 | キャプチャ認証
robot: ロボット | ボット | スクレイピング
script: スクリプト
check: 確認 | 証明 | 認証 | 検証 | チェック | 解いて | クリック | 入力 | 検出 | 検知 | 長押し | 防ぐ | 保護 | 判断 | 疑 | 動かし | 示し | 選択 | お示し | スライド | 当てはめ
need: 有効 | 無効 | 必要 | オン | オフ | 使用でき | 利用でき | 動作しま
odd: 通常と異なる | 通常とは異なる | 不審 | 異常 | 不正 | 多すぎ | 自動化 | 疑わしい | 過剰 | 大量 | 短時間 | 頻繁 | 集中 | 速すぎ | 短い時間 | 多くの | 多数の | ゆっくり | 超え | 大量の | 繰り返し
gear: ブラウザ | 接続 | ネットワーク | リクエスト | トラフィック | アクセス | 挙動 | 端末 | デバイス | 通信 | 要求 | サーバー | ファイアウォール | ipアドレス
shut: 拒否 | ブロック | 制限 | 禁止 | 遮断 | 権限がありません | 権限がない | 許可されて | 停止
web: ページ | サイト | サーバー | コンテンツ | アクセス | サービス
label: アクセスが拒否 | アクセスは拒否 | アクセス拒否 | アクセスが制限 | アクセス制限 | アクセスがブロック | アクセスが禁止 | ブロックされました | アクセス権限がありません | アクセスできません | アクセスが遮断
checking: 確認しています | 確認中 | 検証しています | 検証中 | チェックしています | チェック中 | セキュリティ確認 | セキュリティチェック | セキュリティの確認 | 安全性を確認 | 認証中 | 検査 | 確認が完了
login: ログイン | サインイン | アカウント | パスワード
view: 閲覧するには | 表示するには | 見るには | 続けるには | 続行するには | ご覧になるには | 必要 | のみ | 利用するには | アクセスするには
ask: ください | 続けるには | 続行 | 進むには | お待ち | しばらく | 少々 | 数秒 | 再試行 | 再読み込み | もう一度 | あと一歩 | 前に
you: お使いの | ご利用の | お客様 | あなた | ください | ご確認 | ご覧の | 私は
we: しております | しています
geo: お住まいの | お客様の国 | お客様の地域 | ご利用の地域 | 法的な理由 | 地域では
gone: ご利用いただけません | ご覧いただけません | 利用できません | 表示できません
blocker: 広告ブロック
riddle: パズル | 画像 | 文字を | スライダー | チェックボックス | 信号機
lack: 対応して | 許可 | ブロック
attack: 攻撃
browser: ブラウザ | 接続
go: 続けるには | 続行 | 進むには | もう一歩 | あと一歩 | 前に | アクセスするには | 確かめる
person: 人間 | 人が | 人で
program: ソフト | プログラム | 機械 | コンピュータ | ロボット
""",
    "zh": """
proof: 不是机器人 | 不是機器人 | 非机器人 | 非機器人 | 是真人 | 为真人 | 為真人 | 是人类 | 是人類 | 人类还是 | 真实用户 | 真人用户 | 人机验证 | 人機驗證 | 人机识别 | 是否为机器人 | 人工操作 | 真人操作 | 真实访客 | 本人操作 | 不是机器 | 不是機器 | 机器操作 | 真人 | 真正的人 | 不是程序 | 活人 | 由人
captcha: 验证码 | 驗證碼
robot: 机器人 | 機器人 | 自动程序 | 爬虫 | 机器程序 | 自動程式
script: 脚本 | 腳本
check: 验证 | 驗證 | 确认 | 確認 | 证明 | 證明 | 检查 | 檢查 | 勾选 | 勾選 | 点击 | 點擊 | 输入 | 輸入 | 拖动 | 检测 | 偵測 | 完成 | 滑动 | 按住 | 防止 | 防范 | 怀疑 | 识别 | 選取 | 拖動 | 移动 | 选择 | 滑到
need: 启用 | 啟用 | 禁用 | 停用 | 开启 | 開啟 | 打开 | 关闭 | 需要 | 必须 | 必須 | 无法 | 無法 | 未启用
odd: 异常 | 異常 | 可疑 | 过于频繁 | 過於頻繁 | 过多 | 過多 | 太多 | 自动化 | 恶意 | 惡意 | 不寻常 | 不尋常 | 太频繁 | 频率过高 | 太快 | 频繁 | 短时间 | 短時間 | 大量 | 过快 | 過快 | 超过 | 超出 | 频率 | 很多 | 过高
gear: 浏览器 | 瀏覽器 | 连接 | 連線 | 网络 | 網路 | 请求 | 請求 | 流量 | 活动 | 行为 | 行為 | 设备 | 裝置 | 操作 | 访问 | 服务器 | 伺服器 | 防火墙 | 防火牆 | 速度 | ip地址 | 您的地址 | ip位址
shut: 拒绝 | 拒絕 | 禁止 | 阻止 | 封锁 | 封鎖 | 限制 | 屏蔽 | 无权 | 無權 | 没有权限 | 沒有權限 | 被拦截 | 拦截 | 封禁 | 受限 | 暂停 | 無法存取 | 无法访问
web: 页面 | 頁面 | 网站 | 網站 | 网页 | 網頁 | 服务器 | 伺服器 | 内容 | 內容 | 访问 | 存取 | 造訪 | 站点 | 服务
label: 访问被拒绝 | 拒绝访问 | 禁止访问 | 访问受限 | 访问被阻止 | 访问被禁止 | 无权访问 | 访问限制 | 存取遭拒 | 拒絕存取 | 存取被拒 | 訪問被拒 | 您已被阻止 | 您已被封锁 | 请求被拦截 | 访问过于频繁 | 无法访问 | 访问已被 | 暂时无法访问
checking: 正在检查 | 正在验证 | 正在檢查 | 正在驗證 | 正在确认 | 正在检测 | 安全检查 | 安全验证 | 安全驗證 | 安全檢查 | 进行验证 | 检查您的 | 正在核实 | 安全检测 | 检测中 | 验证中
login: 登录 | 登入 | 账号 | 帳號 | 密码 | 账户
view: 查看 | 访问 | 浏览 | 继续 | 繼續 | 后才能 | 后方可 | 需要 | 仅限 | 才能 | 後才能
ask: 请 | 請 | 继续 | 繼續 | 稍候 | 稍等 | 等待 | 稍后 | 稍後 | 重试 | 重試 | 刷新 | 几秒 | 幾秒 | 片刻 | 秒
you: 您 | 你 | 请 | 請
we: 我们 | 我們
geo: 您所在的 | 您的国家 | 您的地区 | 您的國家 | 您的地區 | 法律原因 | 所在地区 | 所在地區
gone: 不可用 | 无法提供 | 無法提供 | 无法显示 | 不提供
blocker: 广告拦截 | 广告屏蔽 | 廣告攔截
riddle: 滑块 | 拼图 | 拼圖 | 图片中 | 圖片中 | 滑塊 | 图中 | 字符 | 方框 | 复选框 | 红绿灯 | 滑动
lack: 支持 | 支援 | 允许
attack: 攻击 | 攻擊
browser: 浏览器 | 瀏覽器 | 连接 | 連線
go: 继续 | 繼續 | 之前 | 还差一步 | 还有一步 | 才能访问 | 后访问 | 让我们知道
person: 真人 | 人类 | 是人 | 活人
program: 程序 | 程式 | 软件 | 軟體 | 机器 | 機器
""",
    "ko": """
proof: 로봇이 아 | 로봇이 아닙 | 로봇 아님 | 봇이 아 | 사람인지 | 사람임을 | 사람이신지 | 인간임을 | 인간인지 | 실제 사용자 | 로봇인지 | 로봇입니까 | 실제 사람 | 사람입니까 | 기계가 아 | 기계가 | 진짜 사람 | 프로그램이 아 | 사람이 맞
robot: 로봇 | 봇 | 자동 입력 | 자동등록 | 매크로
captcha: 보안문자 | 보안 문자 | 캡차 | 캡챠
script: 자바스크립트 | 스크립트
check: 확인 | 증명 | 인증 | 검증 | 체크 | 클릭 | 입력 | 감지 | 탐지 | 풀어 | 누르 | 방지 | 보호 | 의심 | 해결 | 완료 | 검사 | 보여 | 움직 | 옮겨 | 선택 | 맞춰 | 밀어
need: 활성화 | 비활성화 | 필요 | 켜 | 꺼져 | 사용하도록 | 사용할 수 | 작동 | 설정
odd: 비정상 | 의심 | 너무 많 | 자동화 | 악성 | 이상 | 과도 | 평소와 다른 | 수상 | 많은 요청 | 특이 | 너무 빠 | 짧은 시간 | 많은 | 초과 | 천천히 | 빈번 | 반복
gear: 브라우저 | 연결 | 네트워크 | 요청 | 트래픽 | 활동 | 행동 | 기기 | 접속 | 서버 | 방화벽 | 방문 | ip 주소
shut: 거부 | 차단 | 제한 | 금지 | 권한이 없 | 할 수 없 | 막혔 | 허용되지 | 중단
web: 페이지 | 사이트 | 서버 | 콘텐츠 | 접근 | 액세스 | 접속 | 서비스
label: 접근이 거부 | 접근 거부 | 액세스가 거부 | 액세스 거부 | 접속이 차단 | 접속 차단 | 접근이 차단 | 접근 차단 | 접근이 제한 | 접근 제한 | 차단되었습니다 | 접근 권한이 없 | 접속이 제한 | 액세스가 차단 | 접속이 거부
checking: 확인하고 있 | 확인 중 | 확인하는 중 | 검사 중 | 검사하고 있 | 검증 중 | 점검 | 보안 확인 | 보안 검사 | 보안 인증 | 검토
login: 로그인 | 계정 | 비밀번호 | 회원
view: 보려면 | 보시려면 | 이용하려면 | 접근하려면 | 계속하려면 | 필요 | 전용 | 이용하시려면 | 후 이용
ask: 주세요 | 주십시오 | 바랍니다 | 하십시오 | 하세요 | 계속 | 기다려 | 잠시 | 다시 시도 | 새로고침 | 초 | 진행
you: 주세요 | 주십시오 | 바랍니다 | 귀하 | 고객님 | 사용자 | 당신 | 하십시오 | 하세요 | 회원님
we: 하고 있습니다 | 되었습니다
geo: 거주 지역 | 귀하의 국가 | 귀하의 지역 | 해당 국가 | 해당 지역 | 법적인 이유 | 법적 이유
gone: 이용할 수 없 | 볼 수 없 | 제공되지
blocker: 광고 차단
riddle: 퍼즐 | 그림 | 이미지 | 슬라이더 | 체크박스 | 문자를 | 글자를 | 상자
lack: 지원 | 허용 | 차단
attack: 공격
browser: 브라우저 | 연결
go: 계속 | 전에 | 한 단계 | 진행 | 들어가 | 알 수 있도록
person: 사람 | 인간
program: 프로그램 | 소프트웨어 | 기계 | 로봇
""",
    "ar": """
proof: لست روبوت | لست برنامج | لست آلة | أنك إنسان | أنك بشر | أنا إنسان | إنسان أم | أنك شخص حقيقي | لست بوت | هل أنت إنسان | هل أنت روبوت | أنك لست | مستخدم حقيقي | لست حاسوب | شخص حقيقي | إنسان حقيقي | إنسانا | بشر | لست برنامجا
captcha: كابتشا | رمز التحقق
robot: روبوت | بوت
script: جافا سكريبت | جافاسكريبت | جافا سكربت | جافاسكربت
check: تحقق | تأكد | أكد | تأكيد | إثبات | أثبت | حل | اضغط | انقر | أدخل | اكتشف | رصد | نشتبه | حماية | أكمل | إكمال | حرك | اسحب | اختر | أظهر | فحص | اكتب
need: تفعيل | فعل | تعطيل | معطل | يتطلب | يلزم | يحتاج | تمكين | لا يعمل | مطلوب | تشغيل
odd: غير معتاد | غير عادي | مشبوه | مريب | كثير من | العديد من | ضار | غير طبيعي | آلية | كبير من | بسرعة | وقت قصير | كثيرة | عدد كبير | تجاوز | متكررة | فترة قصيرة
gear: متصفح | اتصال | شبكت | الشبكة | طلبات | حركة | نشاط | سلوك | جهاز | زيارات | طلب | الخادم | خادم | جدار | عنوانك
shut: رفض | حظر | محظور | منع | ممنوع | مقيد | تقييد | ليس لديك إذن | غير مصرح | لا تملك | غير مسموح | صلاحية | لا يمكنك
web: صفحة | موقع | خادم | محتوى | وصول | خدمة | دخول
label: تم رفض الوصول | الوصول مرفوض | الوصول محظور | تم حظر الوصول | تم حظرك | الوصول ممنوع | رفض الوصول | الدخول ممنوع | الوصول مقيد | غير مصرح | تم تقييد الوصول | وصول مرفوض
checking: جار التحقق | جاري التحقق | نتحقق | يتم التحقق | جارٍ التحقق | فحص أمني | التحقق الأمني | نتأكد | جاري فحص | جار فحص | التحقق من المتصفح | التحقق من متصفح | فحص
login: تسجيل الدخول | سجل الدخول | سجّل الدخول | حساب | كلمة المرور
view: لعرض | لرؤية | لمشاهدة | للوصول | للمتابعة | يجب | فقط | لتصفح
ask: يرجى | من فضلك | الرجاء | للمتابعة | قبل | انتظر | لحظة | لحظات | ثوان | حاول | إعادة | تحديث | للاستمرار
you: يرجى | من فضلك | الرجاء | متصفحك | شبكتك | عنوانك | أنك | لديك | جهازك | اتصالك | أنت | لست
we: لاحظنا | رصدنا | نحن
geo: بلدك | منطقتك | أسباب قانونية | دولتك
gone: غير متاح | غير متوفر | لا يمكننا
blocker: مانع الإعلانات | حاجب الإعلانات
riddle: اللغز | الصورة | شريط التمرير | الأحرف | المربع | أحجية | الرموز | لغز
lack: السماح | بدون
attack: هجوم
browser: متصفح | اتصال
go: للمتابعة | قبل | للاستمرار | للوصول | للدخول | لنعرف
person: إنسان | شخص | بشر
program: برنامج | آلة | حاسوب | روبوت
""",
}
