"""What sites of Brazil and Portugal print around their stories."""

from __future__ import annotations

PRINTED = """
embeds.blocked
    podemos permitir o conteúdo de {names}?
    este artigo contém conteúdo publicado por {words}. solicitamos sua permissão antes que algo seja carregado{text}
    este item inclui conteúdo extraído do {words}. pedimos sua autorização antes que algo seja carregado{text}
    alerta: conteúdo de terceiros pode conter publicidade
    alerta: a bbc não se responsabiliza pelo conteúdo de sites externos
    final de {names} post
    final de {names} post, {number}
    pule {names} post
    pule {names} post, {number}
    initial plugin text
    este conteúdo está bloqueado pelas suas definições de cookies
embeds.stub
    este conteúdo está bloqueado
consent.choice
    aceite e continue
browser.script
    para assistir ao vídeo, ative o javascript{words}
    para assistir ao vídeo, ative o javascript
browser.trouble
    erro ao enviar. tente novamente
buttons.loading
    carregando próximo conteúdo
    carregando próxima notícia
    a enviar artigo
buttons.push
    parece que seu browser não está permitindo notificações
    você quer ficar por dentro das notícias mais importantes e receber notificações em tempo real?
    notificações gratuitas você quer ficar por dentro {rest}
    quais assuntos você deseja receber?
    obrigado por ter ativado as notificações de {words}
buttons.notify
    permissões de notificações
    mais opções no google chrome
    notificações gratuitas
    siga os passos a baixo para habilitá-las
    poderá desativá-las a qualquer momento
buttons.toast
    copiar textotexto copiado!
menus.skip
    pular a seção mais sobre este assunto
    pular a seção reportagem principal da dw
    pular para a próxima seção mais sobre este assunto
    pular para a próxima seção reportagem principal da dw
    pular para a próxima seção manchete
menus.login
    escolha uma opção de login
    é necessário fazer login
sharing.button
    compartilhe essa matéria
    compartilhe essa matéria via
    compartilhe esta matéria via
    compartilhe esta notícia no whatsapp
    compartilhe esta notícia no telegram
    salvar para ler depois
    salvar artigos
    salvar matéria
    partilhe este artigo
gallery.label
    texto alternativo automático
subscribe.network
    clique aqui para seguir o canal {words} no whatsapp
    📲 clique aqui para seguir o canal {words} no whatsapp
    ✅ clique aqui para seguir o canal {words} no whatsapp
    ✅ clique aqui para seguir o novo canal {words} no whatsapp
    clique aqui para seguir o novo canal {words} no whatsapp
    clique aqui para se inscrever no canal {words} no whatsapp
    clique aqui e siga o canal {words} no whatsapp
    clique aqui e siga {words} no google notícias
    📲 participe do canal {words} no whatsapp
    ✅ participe do canal {words} no whatsapp
    participe do canal do {words} no whatsapp
    📱 receba no whatsapp notícias {words}
    📲 receba no whatsapp notícias {words}
    receba no whatsapp as notícias {words}
    receba no whatsapp notícias {words}
    siga o canal do {words} no whatsapp e receba {rest}
    siga o canal da {words} no whatsapp e receba {rest}
    📲 siga o canal {words} no whatsapp
    ➡️ siga o {words} no whatsapp e acompanhe {rest}
    siga o {names} no whatsapp e acompanhe {rest}
    siga aqui o {names} no whatsapp
    quer ficar por dentro das principais notícias {text}? siga {text}
    quer ficar por dentro sobre as principais notícias {text}? siga {text}
    já assistiu aos nossos novos vídeos no youtube? inscreva-se no nosso canal!
    já assistiu aos novos vídeos no youtube {words}? inscreva-se no canal!
    os melhores vídeos da {names} no seu whatsapp
    entre no nosso canal do whatsapp e receba {rest}
    entre no canal do {names} no whatsapp
    acompanhe o nosso canal de whatsapp
    siga o nosso canal de whatsapp
    siga o nosso canal no whatsapp
    junte-se ao nosso canal de whatsapp
    para ficar por dentro de tudo sobre {words} siga {names} no instagram
    siga a coluna no twitter
    siga a coluna no instagram
    siga a coluna no twitter e no instagram
    entre no grupo da coluna no whatsapp
    entre no grupo da coluna no telegram
    sétimo ano consecutivo escolha do consumidor para imprensa online{text}
    {words} ano consecutivo escolha do consumidor para imprensa online. descarregue a nossa app gratuita
    participe do nosso canal e receba notícias
    participe do nosso canal e receba as notícias {words}
    participe do nosso canal no whatsapp e receba as notícias {words}
subscribe.app
    descarregue a nossa app gratuita
subscribe.newsletter
    receba no seu email as notícias mais importantes do dia
    receba no seu e-mail as notícias mais importantes do dia
    receba as notícias do {words} no seu e-mail{words}
    receba as notícias da {words} no seu e-mail{words}
    receba a newsletter da {names}
    receba a newsletter do {names}
    notícias da folha no seu email
    gostaria de receber as principais notícias do brasil e do mundo?
    newsletter: receba {rest}
    quer receber as notícias mais importantes {text}? clique aqui e se inscreva {rest}
    é assinante mas ainda não recebe a newsletter {text}? clique aqui e se inscreva {rest}
    confirmo que li, aceito e concordo com os termos de uso e política de privacidade
    fique bem informado com as notícias mais importantes do dia
    tudo o que precisa de saber, todos os dias no seu email
    receba um alerta sempre que {names} publique um novo artigo
    inscreva-se e receba por e-mail dicas e conteúdos {rest}
subscribe.thanks
    seu e-mail foi cadastrado com sucesso
    cadastro realizado com sucesso!
    inscrição realizada com sucesso!
subscribe.label
    subscrever gratuitamente
    enviada com sucesso
    seja sempre o primeiro a saber
    todas as notícias. ao minuto
    enviada com sucesso!
    por favor, tente mais tarde!
paywall.notice
    gostou deste texto? assinante pode liberar {rest}
    link presente: gostou deste texto? assinante pode liberar {text}
    gostou deste texto? assinante pode liberar {text}acessos gratuitos{text}
    assinante pode liberar {words} acessos gratuitos de qualquer link por dia{text}
    assinantes podem liberar {words} acessos por dia {rest}
    você tem {words} acessos por dia para dar de presente{text}
    recurso exclusivo para assinantes
    este material é exclusivo para assinantes
    essa é uma matéria fechada para assinantes
    matéria fechada para assinantes
    continue lendo com acesso ilimitado
    para ter acesso a este conteúdo, assine
    você já conhece as vantagens de ser assinante {text}
    sua assinatura pode valer ainda mais
    acesso ilimitado ao site, edições digitais e acervo {text}
    acesso ilimitado ao site e edições digitais {text}
    este artigo foi-lhe oferecido por
    este artigo foi-lhe oferecido por {names}
    ofereça este artigo a um amigo
    ofereça artigos por mês ao ser assinante{words}
    enquanto assinante, tem {words}para partilhar este mês
    enquanto assinante, tem para partilhar este mês
    ainda tem para partilhar este mês
    artigo oferecido com sucesso
    o seu amigo vai receber, nos próximos minutos, um e-mail {rest}
    atingiu o limite de artigos que pode oferecer
    não é só para chegar ao fim deste artigo: {text}
    aproveite: leia este artigo em exclusivo
    apoie o jornalismo. leia sem limites
    apoie o jornalismo. leia sem limites. {words}
    comprou o expresso? insira o código {rest}
paywall.offer
    assine ou faça login
    assine já ou faça login
    benefício do assinante
    sua assinatura vale muito
    assine por r$ {words}
    digital completo
    relâmpago: digital completo a partir {words}
    economize até {words} off
    para assinantes da cidade de {names}
    aproveite o {names}. assine já
    assine o {names} premium
    só para assinantes
donate.journalism
    quanto custa ajudar a produzir esse conteúdo?
    mais de {words} reportagens e análises publicadas a cada dia. um time com {text}
    mais de 180 reportagens e análises publicadas a cada dia. um time com mais de 200 colunistas e blogueiros. um jornalismo profissional que fiscaliza o poder público, veicula notícias proveitosas e inspiradoras, faz contraponto à intolerância das redes sociais e traça uma linha clara entre verdade e mentira. quanto custa ajudar a produzir esse conteúdo?
    apoie o jornalismo que chama as coisas pelo nome
    muita gente esqueceu o que escreveu, disse ou defendeu. nós não. o compromisso de {text}
    o combate à desigualdade nos importa. a denúncia das injustiças importa. importa uma democracia digna do nome{text}
    estamos aqui, há mais de {words} anos, porque nos importamos. como nossos fiéis leitores{text}
    esta assinatura é uma forma de apoiar o {words} e os seus jornalistas{text}
    ei! você tem um minuto? precisamos da sua ajuda
donate.button
    seja aliado da {names}
    faça parte da nossa comunidade de apoiadores
    os leitores são a força e a vida do jornal
comments.form
    os comentários são exclusivos para assinantes{words}
    os comentários são exclusivos para assinantes
    faça login ou assine para comentar
    comentários: faça login ou assine para comentar
    ao comentar você concorda com os termos de uso{words}
    ao comentar você concorda com os termos de uso
    o autor da mensagem, e não o {words}, é o responsável pelo comentário{text}
    máximo de {number} caracteres [{number}]
    use este espaço apenas para a comunicação de erros{words}
    use este espaço apenas para a comunicação de erros
    dê a sua opinião! o {words} tem um espaço na edição impressa {text}
comments.reply
    comentar
    o jornal não se responsabiliza pelos comentários
    o site não se responsabiliza pelos comentários
feedback.error
    encontrou algum erro? entre em contato
    encontrou algo errado na matéria?
    encontrou algum erro na matéria?
    sugerir correcção
    sugerir uma correção
feedback.rating
    como você se sentiu com essa matéria?
    o que achou dessa notícia?
tips.call
    🔔 tem uma sugestão de denúncia? {rest}
    tem uma sugestão de denúncia? {rest}
    tem sugestões de temas ou denúncias? {rest}
    se tem uma história que queira partilhar sobre {words}, preencha este questionário
    ficou alguma dúvida? mande para nós
    tem dúvidas, sugestões ou críticas? envie-me um e-mail: {words}
tips.contact
    gostaria de anunciar no {names}?
    erramos?
related.heading
    pule matérias recomendadas e continue lendo
    pule mais lidas e continue lendo
    pule que história! e continue lendo
    fim do matérias recomendadas
    fim do mais lidas
    fim do que história!
    veja também os conteúdos mais lidos
    tópicos relacionados
related.see
    relacionadas
    relacionados
    mais artigos
    principais manchetes
    pode ler também
    republique nosso conteúdo
related.ranking
    as mais lidas agora
    mais lidas agora
related.more_from
    leia mais notícias em {names}
    leia mais notícias do {names}
    🗞️ leia mais notícias do {names}
    leia mais notícias da {names}
    leia mais no {names}
    leia mais notícias em g1 {words}
related.pointer
    veja mais notícias da região no {words}
    veja mais notícias do estado no {words}
    veja mais notícias no {words}
    confira as últimas notícias do g1 {names}
    confira outras notícias do {names}
    assista aos vídeos mais vistos {words}
    já leu todas as notas e reportagens da coluna hoje? clique aqui
    já leu todas as notas e reportagens da coluna hoje? {rest}
video.more
    vídeos: mais assistidos {words}
    vídeos: assista às reportagens {words}
    vídeos: assista {words}
    assista: tudo sobre {words} no ge
    📺 assista: tudo sobre {words} no ge
    assista: tudo sobre {words} no ge, na globo e no sportv
    📺 assista: tudo sobre {words} no ge, na globo e no sportv
    acesse + tv globo
video.button
    veja o vídeo em baixo
    veja o vídeo abaixo
audio.listen
    🎧 ouça o podcast {words}
    🎧 ouça o podcast {words} 🎧
affiliate.disclosure
    ética: usuários que comprarem por links {rest}
    aviso de ética: ao clicar em um link de afiliado{text}
    conteúdo em parceria com afiliados
    podemos receber uma comissão por compras feitas {rest}
syndication.desk
    c/ lusa
    c/ agências
    com agência lusa
    com lusa e {names}
syndication.contributors
    sob supervisão de {names}
    estagiário sob a supervisão de {names}
    estagiária sob a supervisão de {names}
    estagiário sob supervisão de {names}
    estagiária sob supervisão de {names}
    o podcast {words} é produzido por: {names}
    fonte: redação {names}
syndication.first
    esta notícia foi publicada originalmente {words}
    este conteúdo foi originalmente publicado em {text} no site {names}
    conteúdo publicado pelo valor pro, serviço de tempo real {words}
    este texto foi traduzido por {text} com auxílio de inteligência artificial{words}
legal.author
    os textos aqui publicados não refletem necessariamente a opinião {words}
    os textos publicados nesta seção são de responsabilidade de seus autores
    todo o conteúdo desta seção é de responsabilidade do autor
    texto em que o autor apresenta e defende suas ideias e opiniões, a partir da interpretação de fatos e dados
    texto escrito ao abrigo do antigo acordo ortográfico
    texto escrito segundo o antigo acordo ortográfico
    o autor escreve segundo o antigo acordo ortográfico
    a autora escreve segundo o antigo acordo ortográfico
    o autor escreve de acordo com a antiga ortografia
    a autora escreve de acordo com a antiga ortografia
    o autor não escreve segundo o novo acordo ortográfico
    a autora não escreve segundo o novo acordo ortográfico
    artigo escrito segundo o novo acordo ortográfico
    por decisão pessoal, {words} não escreve segundo o novo acordo ortográfico
    fórum cnn: os artigos publicados buscam estimular o debate{text}
    fórum cnn: os artigos publicados buscam estimular o debate
legal.reuse
    este material não pode ser publicado, transmitido, reescrito ou redistribuído sem autorização
    este material não pode ser publicado, transmitido por broadcast, reescrito ou redistribuído sem autorização
legal.age
    este artigo tem mais de um ano
    esta notícia tem mais de um ano
dates.updated
    notícia atualizada às {time}
    notícia atualizada a {date}
    artigo atualizado às {time}
tags.line
    acompanhe tudo sobre: {headline}
tags.label
    leia tudo sobre o tema e siga
subscribe.social
    acompanhe {name} nas redes sociais
bylines.bio
    autores
related.ranking_word
    recomendamos
"""
