"""What sites of Spain and Latin America print around their stories."""

from __future__ import annotations

PRINTED = """
embeds.blocked
    este artículo contiene contenido proporcionado por {words}. solicitamos tu permiso antes de que algo se cargue{text}
    este artículo contiene contenido publicado por {words}. solicitamos tu permiso antes de que algo se cargue{text}
    advertencia: el contenido de terceros puede contener publicidad
    final de {names} publicación
    final de {names} publicación, {number}
    saltar {names} publicación
    saltar {names} publicación, {number}
    este contenido está bloqueado por tu configuración de cookies
    este contenido no se puede mostrar por tu configuración de cookies
    este contenido no se muestra debido a tu configuración de privacidad
    ¿permitir el contenido de {names}?
browser.script
    para ver este video, por favor active javascript{text}
    para ver este vídeo, por favor active javascript{text}
browser.trouble
    hubo un error, actualiza la página e inténtalo de nuevo
    este vídeo no está disponible en tu país
    este video no está disponible en tu país
    este contenido no está disponible en tu región
buttons.loading
    cargando siguiente contenido
    cargando siguiente noticia
    cargando siguiente artículo
menus.skip
    ir a la siguiente sección contenido relacionado
    ir a la siguiente sección más sobre {words}
    ir a la siguiente sección la página de inicio
menus.login
    iniciar sesión o suscribite
    iniciá sesión o suscribite
    inicia sesión o suscríbete
    inicia sesión o regístrate
audio.listen
    escucha este artículo ahora mismo
    escuchá esta nota
    escuchá este artículo
    escuche este artículo ahora
subscribe.network
    puedes seguir {words} en {words} o apuntarte aquí para recibir {rest}
    puedes seguir {words} en {words}, o apuntarte aquí para recibir {rest}
    puedes seguir {words} en {words}, o suscribirte aquí a {rest}
    sigue toda la información de {words} en {words}, o en nuestra newsletter semanal
    y puedes seguirnos en {text}donde encontrarás noticias{text}
    también puedes seguirnos en {words} y en nuestro canal de whatsapp
    sigue el canal de {names} en whatsapp, donde encontrarás {text}
    sigue el canal de {names} en whatsapp y no te pierdas {rest}
    únete al canal de {names} en whatsapp y no te pierdas {rest}
    únete a nuestro canal de {names} y no te pierdas {rest}
    únete a nuestro canal de {names} y recibe {rest}
    síguenos en nuestro canal de whatsapp y no te pierdas {rest}
    síguenos en nuestro canal de whatsapp y recibe {rest}
    sumate a nuestro canal de whatsapp{words}
    seguinos en google y enterate {rest}
    seguinos en nuestro canal de whatsapp{words}
    sigue a {words} en google. toda la actualidad{text}
    sigue toda la actualidad de {names} en whatsapp
    recibe las noticias de {words} en tu whatsapp
    recibe las últimas noticias en tu whatsapp
    recibe las noticias en tu whatsapp
    haz de {names} tu fuente preferida en google
    añade a {names} como fuente preferida en google
    agrega a {names} como fuente preferida en google
    ¡el universal ya está en whatsapp!{text}
    ¡ya estamos en whatsapp!{text}
    sumate a nuestro canal de whatsapp
    seguinos en nuestro canal de whatsapp
    ¿ya conoces nuestro canal de youtube? {text}
    ¿ya conoces nuestro canal de whatsapp? {text}
subscribe.app
    descubre nuestras apps
    descubre nuestra app
    descargá nuestra app
    bajate nuestra app
subscribe.newsletter
    recíbelo en tu correo
    recíbela en tu correo
    recíbelas en tu correo
    recibí en tu email todas las noticias{text}
    recibí en tu mail las noticias {rest}
    recibí nuestros newsletters{words}
    suscribite a nuestro newsletter{words}
    suscribite a nuestros newsletters{words}
    todo lo que tienes que saber sobre {words}, en nuestro boletín semanal
    todo lo que hay que saber sobre {words}, en nuestro boletín semanal
    las novedades literarias analizadas por nuestros mejores críticos en nuestro boletín semanal
    las citas económicas más importantes del día, con las claves y el contexto para entender su alcance
    comienza a destacar en el mundo empresarial recibiendo las noticias más exclusivas del día {text}
    si aún no tienes una cuenta, regístrate gratis y sé parte de nuestra comunidad
    apúntate gratis a nuestra newsletter{words}
    recibe la newsletter de {names}
    apúntate gratis a nuestro boletín{words}
subscribe.thanks
    ¡listo! ya estás suscrito
    ¡listo! ya te suscribiste
    ¡ya estás suscrito!
    ya estás suscrito a esta newsletter
    te has suscrito correctamente
paywall.notice
    ¿quieres añadir otro usuario a tu suscripción?
    si continúas leyendo en este dispositivo, no se podrá leer en el otro
    tu suscripción se está usando en otro dispositivo{text}
    si quieres compartir tu cuenta, cambia tu suscripción a la modalidad premium, así podrás añadir otro usuario{text}
    si quieres compartir tu cuenta, cambia tu suscripción a premium, así podrás añadir otro usuario{text}
    ¿tienes una suscripción de empresa? accede aquí {rest}
    en el caso de no saber quién está usando tu cuenta, te recomendamos cambiar tu contraseña aquí
    si decides continuar compartiendo tu cuenta, este mensaje se mostrará en tu dispositivo{text}
    esta funcionalidad es exclusiva para registrados
    esta funcionalidad es exclusiva para usuarios registrados
    límite de sesiones alcanzadas
    has superado el límite de sesiones
    el acceso al contenido premium está abierto por cortesía del establecimiento {text}
    sólo puedes tener {words} sesiones iniciadas a la vez. hemos cerrado la sesión más antigua{text}
    solo puedes tener {words} sesiones iniciadas a la vez. hemos cerrado la sesión más antigua{text}
    para seguir leyendo, hazte premium
    para seguir leyendo, hazte suscriptor
    para seguir leyendo, hazte socio
    para seguir leyendo, regístrate
    esta es una noticia premium
    esta es una noticia premium. si eres suscriptor {words}
    si quieres continuar leyendo hazte suscriptor {rest}
    si quieres seguir leyendo hazte suscriptor {rest}
    únete a {words} para seguir toda la actualidad y leer sin límites
    lo que más afecta es lo que sucede más cerca. para no perderte nada, suscríbete
    registrate gratis y seguí navegando
    registrate gratis y seguí leyendo
    regístrate gratis y sigue leyendo
    regístrate gratis para seguir leyendo
    suscribite para seguir leyendo
    esta nota es exclusiva para suscriptores
    esta nota es solo para suscriptores
    nota exclusiva para suscriptores
    accedé a las notas restringidas{words}
paywall.offer
    no sigas informándote a medias
    no sigas leyendo a ciegas
    hacete socio
    hacete socia
    sumate a la comunidad de socios
    ¿ya sos suscriptor? iniciá sesión
    ya soy suscriptor
    ya tengo suscripción
    aprovecha esta oferta de suscripción
donate.journalism
    este artículo es gratis gracias a nuestros {words}
    este artículo es gratuito gracias a nuestros {words}
    esta información es gratis gracias a nuestros {words}
    ahora más que nunca{text}hazte socio, hazte socia
    te necesitamos: hazte socio, hazte socia
    el ejercicio del periodismo profesional y crítico es un pilar fundamental de la democracia. por eso molesta {text}
    hoy más que nunca suscribite
    lo que hacemos en {words} requiere de periodistas profesionales, trabajo en equipo{text}
comments.form
    rellena tu nombre y apellido para comentar
    rellena tu nombre y apellidos para comentar
    rellene su nombre y apellidos para comentar
    completa tus datos para comentar
    para comentar es necesario iniciar sesión
    para comentar tienes que iniciar sesión
    para comentar hay que ser suscriptor
    para comentar debes ser suscriptor
    para comentar, debes activar tu cuenta haciendo clic {rest}
    ahora para comentar debés tener acceso digital
    ahora para comentar debés tener {words}
    por favor, inicia sesión en {words} para acceder a los comentarios
    inicia sesión en {words} para acceder a los comentarios
    comentarios de nuestros suscriptores/as
    comentarios de nuestros suscriptores
    dejá tu comentario
    dejanos tu comentario
    sé el primero en dejar tu comentario
    el nombre completo y número de cédula del suscriptor aparecerá automáticamente con el comentario
    este artículo no admite comentarios
    los comentarios en esta noticia están cerrados
comments.reply
    los mejores comentarios
    mis comentarios
feedback.error
    ¿has visto un error en esta noticia?
    ¿encontró un error en la noticia?
    ¿encontró un error en este artículo?
    ¿encontraste un error en la nota?
    todas nuestras notas son corregibles{text}
feedback.rating
    ¿te ha resultado interesante esta noticia?
    ¿te ha parecido interesante esta noticia?
    ¿te resultó interesante esta nota?
    ¿te gustó esta nota?
    ¿tienes un minuto? queremos saber tu opinión{words}
tips.call
    si le interesan los temas de {words} o tiene información que quiera compartirnos{text}
    si tiene información que quiera compartirnos, puede escribirnos {rest}
    si has visto algo sospechoso, envíanoslo a nuestro {rest}
related.heading
    noticias relacionadas y más
    lecturas relacionadas
    saltar recomendamos y continuar leyendo
    saltar más leídas y continuar leyendo
    saltar lo más leído y continuar leyendo
    fin de recomendamos
    fin de más leídas
    contenido sugerido
    seguí leyendo
    notas relacionadas
    notas que te pueden interesar
    las noticias más leídas
related.see
    el redactor recomienda
    la redacción recomienda
    te recomendamos estas noticias
    le recomendamos estas noticias
    lo último en {names}
    nuestros podcasts
    ver enlaces de interés
    contenido que te puede interesar
related.ranking
    tendencias ahora
    lo que se lee ahora
    lo más leído ahora
    lo más leído en {names}
    más leídas de {names}
    las más leídas de {names}
related.more_from
    otras noticias de {names}
    más notas de {names}
    ver más notas de {names}
related.pointer
    consulta aquí más noticias de {names}
    consulta aquí más noticias sobre {names}
    consulta todas las noticias de {names} aquí
    haz clic aquí para leer más historias de {words}
    haga clic aquí para leer más historias de {words}
    más noticias de {names} en este enlace
    ¿quieres conocer las últimas noticias {text}? te invitamos a verlas en {words}
    ¿ya te enteraste de las últimas noticias {text}? te invitamos a verlas en {words}
    {text}¿quieres conocer las últimas {text}? te invitamos a verlas en el espectador
    {text}¿ya te enteraste de las últimas {text}? te invitamos a verlas en el espectador
    mirá también: {headline}
    mirá también | {headline}
    leé también: {headline}
    leé también | {headline}
    leé más: {headline}
related.run_on
    en xataka | {headline}
    en xataka móvil | {headline}
    en xataka android | {headline}
    en xataka méxico | {headline}
    en genbeta | {headline}
    en applesfera | {headline}
    en espinof | {headline}
    en motorpasión | {headline}
    en directo al paladar | {headline}
    en trendencias | {headline}
    en vitónica | {headline}
    en 3djuegos | {headline}
ads.continues
    la noticia continúa debajo de este anuncio
    la noticia continúa después del anuncio
    la nota continúa debajo de este anuncio
    la nota continúa debajo de la publicidad
    la nota sigue después de la publicidad
    el artículo continúa debajo de este anuncio
    el artículo continúa después del anuncio
    sigue leyendo después del anuncio
    sigue leyendo debajo del anuncio
    seguí leyendo después de la publicidad
    continúa leyendo después del anuncio
    esta nota continúa después de la publicidad
affiliate.disclosure
    nota: algunos de los enlaces aquí publicados son de afiliados{text}
    algunos de los enlaces aquí publicados son de afiliados{text}
    algún precio puede haber cambiado desde la última revisión
    los precios pueden variar. obtenemos comisión por estos enlaces
    obtenemos comisión por estos enlaces
    obtenemos una comisión por las compras realizadas a través de estos enlaces
    los precios de las ofertas pueden variar{words}
captions.credit
    imágenes | {words}
    imagen de portada | {words}
    fotos | {words}
    vídeo | {names}
syndication.first
    una versión anterior de este artículo se publicó en {words}
    una versión anterior de este texto se publicó en {words}
    este artículo fue adaptado de su original en {words}
    este artículo fue adaptado de su versión original en {words}
    esta nota fue traducida de su original en {words}
    más información | {names}
    vía | {names}
    fuente | {names}
syndication.desk
    agencia afp
    agencia ap
    agencia efe
    agencia reuters
    agencia ansa
    agencia dpa
    agencia télam
    agencia na
    agencias afp y {names}
    agencias ap y {names}
    con {words} y medios locales
    con información de {names} y medios locales
bylines.author
    redacción política
    redacción deportes
    redacción economía
    redacción mundo
    redacción nacional
    redacción internacional
    redacción tendencias
bylines.bio
    sobre la firma
bylines.more
    bio completa
    ver biografía completa
    descubre más sobre {names}, autor/a de este artículo
    descubre más sobre {names}, autor de este artículo
    descubre más sobre {names}, autora de este artículo
    conoce cómo trabajamos en {words}
    conoce cómo trabajamos
legal.house
    conforme a los criterios de the trust project
    conforme a los criterios de the trust project {words}
    conforme a los criterios de {words} the trust project
    cláusula de divulgación
    se adhiere a los criterios de the trust project
legal.developing
    estamos recopilando más antecedentes sobre esta noticia{text}
    estamos ampliando esta información
    esta noticia está siendo actualizada
    esta nota está siendo actualizada
    en breve, más información
    en breve ampliaremos la información
summary.disclosure
    resumen generado con una herramienta de inteligencia artificial{text}
    resumen generado automáticamente por inteligencia artificial{text}
    resumen generado por inteligencia artificial y {rest}
tags.label
    temas recomendados
    leer más acerca de
    lee más acerca de
    más acerca de
    archivado en
embeds.stub
    este contenido está bloqueado
    este vídeo no está disponible
    este video no está disponible
donate.button
    para que nadie tape nuestra voz
    esto no les gusta a los autoritarios
related.ranking_word
    imperdibles
subscribe.label
    quiero recibirlo
    quiero recibirla
tips.contact
    he visto un error
    ¿has visto un error?
"""
