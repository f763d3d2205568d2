# As palavras da interface em português do Brasil.

recognition-embargo-until = sob embargo até { $day }
recognition-unconfirmed = O que não pôde ser confirmado
recognition-past = de seu tempo
sdgs = Objetivos de Desenvolvimento Sustentável
recognition-embargo-html = <strong>Sob embargo.</strong> Ninguém fica sabendo disto antes de { $day }. Esta é uma prévia; até lá, não está no site público.
ceremony-at-html = Entregue em <a href="{ $url }">{ $title }</a>, <time datetime="{ $datetime }">{ $day }</time>.
ceremony-at-place-html = Entregue em <a href="{ $url }">{ $title }</a>, <time datetime="{ $datetime }">{ $day }</time>, { $place }.
award-given-by = Quem concede: { $by }
award-everyone = Todos os reconhecidos em { $year }
programme-asks = O que se pede
award-data = O que os dados mostram
award-no-data = Este reconhecimento foi dado pelo que as pessoas viram. Nenhum número deste site o sustenta.
award-file-html = O reconhecimento em si está em <code>{ $file }</code>.
award-said = O que se disse
award-story = A história do reconhecimento
award-others = Também reconhecidos
award-crest-html = <a href="{ $light }">Brasão</a> ou <a href="{ $dark }">para fundos escuros</a>
award-crest-png-html = SVG; em PNG <a href="{ $light }">claro</a>, <a href="{ $dark }">escuro</a>
award-certificate = Certificado para imprimir
award-certificate-html = também em <a href="{ $svg }">SVG</a>, <a href="{ $png }">PNG</a>
award-press = Textos, imagens e brasões em um arquivo
award-badge-svg = Um selo para outras páginas, SVG
award-badge = Um selo para outras páginas
roll-story = A história do ano
roll-heading = Quadro de honra
roll-appears = Pelos dados de { $day }, estes membros parecem cumprir o que se pedia. É o que diz a regra; os reconhecimentos são concedidos por pessoas.
roll-programme = O que é { $programme } e o que pede
programmes-heading = Programas
programmes-rolls = Quadros de honra:
programmes-open = aberto a todos
programme-rolls = Quadros de honra
programme-why = Por quê
programme-how = Como obtê-lo
programme-ordered = Cada nível pede sua própria lista e tudo o que vem antes dela.
programme-unordered = Pede-se tudo o que está em uma lista.
programme-rules-of = As regras de { $year }.
programme-held = Hoje com { $who }.
programme-crest-html = Brasão: <a href="{ $light }">SVG</a>, <a href="{ $dark }">SVG para fundos escuros</a>
programme-crest-png-html = <a href="{ $light }">PNG</a>, <a href="{ $dark }">PNG para fundos escuros</a>
programme-rule-shown = O site mostra quem parece cumpri-lo por seus dados; os reconhecimentos são concedidos por pessoas.
programme-rule-hidden = Pessoas concedem os reconhecimentos; este site apenas lista o que concederam.
programme-terms = Datas e condições
programme-rounds = Tabela das rodadas
programme-opens = Abertura
programme-closes = Encerramento e avaliação dos dados
programme-announced = Anúncio
programme-year-end = 31 de dezembro de { $year }
programme-not-set = não definido
journeys-recognition = Pelo que os membros são reconhecidos
journeys-ways = Os caminhos que existem
journeys-ordered = Um passo depois do outro. Qual ainda falta?
journeys-free = Em qualquer ordem. O que deseja fazer?
journey-steps = Os passos
journey-steps-free = Os passos, em qualquer ordem
journey-evidence = O que vale como prova
journey-own-word = A palavra do próprio membro
journey-read = Para ler e usar
journey-call = A quem recorrer
journey-so-far = Chegaram até aqui
journey-taken = Deram este passo
press-release = Comunicado
press-copy = O comunicado como texto para copiar
press-posts = Mensagens curtas
press-characters = { $count } de { $limit } caracteres
press-pictures = Imagens
press-all = Levar tudo (ZIP)
press-about = Sobre { $title }
certificate-note-html = Imprima esta página em A4 ou Carta, na horizontal: só o certificado é impresso. Para levar: <a href="{ $svg }" type="image/svg+xml" download>SVG</a>, <a href="{ $png }" type="image/png" download>PNG</a>.
embed-all-html = Todos os números de { $name }<span class="hidden"> em { $site }</span>

award-described = { $name } recebeu um reconhecimento: { $award }.
award-see-target = Ver a meta
award-see-plan = Ver o plano
award-see-action = Ver uma ação
award-see-hazards = Ver as ameaças
award-see-commitment = Ver o compromisso
award-see-journey = Ver o caminho
award-see-profile = Ver o perfil
award-see-inventory = Ver o inventário de { $year }
award-holds = Válido até { $day }.
award-held = Foi válido até { $day }.
certificate-heading = Certificado de reconhecimento
certificate-given = concede este reconhecimento
press-kit = Kit de imprensa
press-kit-of = Kit de imprensa: { $subject }
press-described = Textos, imagens e brasões sobre o reconhecimento: { $subject }.
press-lede = Textos, imagens e brasões de uso livre. Cada número é o do painel.
press-made-up = Inventado: este lugar não existe, e nada aqui é real.
press-made-up-post = Inventado: { $text }
press-and-more = { $names } e mais { $count }
press-per-person = { $amount } por pessoa
press-total = { $total } de { $gas }
press-less = { $change } a menos que em { $since }
press-more = { $change } a mais que em { $since }
press-same = quase o mesmo que em { $since }
press-status-achieved = cumprida
press-status-on-track = no rumo certo
press-status-deviating = um pouco atrás de sua trajetória
press-status-off-track = atrás de sua trajetória
press-status-missed = não cumprida
press-quote = “{ $quote }”
press-photo = Foto
press-badge = Selo, SVG
press-certificate-svg = Certificado, SVG
press-certificate-png = Certificado, PNG
press-crest-svg = Brasão, SVG
press-crest-dark-svg = Brasão para fundos escuros, SVG
press-crest-png = Brasão, PNG
press-crest-dark-png = Brasão para fundos escuros, PNG
press-card = Cartão para redes sociais, PNG
programmes-described = Pelo que os membros de { $name } são reconhecidos.
programmes-lede = Estes reconhecimentos são concedidos por pessoas. Cada um diz por quê, o que os dados mostram e em que linha de que arquivo isso está.
programme-held-made-up = { $count ->
    [one] { $count } membro inventado
    [many] { $count } de membros inventados
   *[other] { $count } membros inventados
}
programme-held-both = { $count ->
    [one] { $count } membro e { $invented } inventados
    [many] { $count } de membros e { $invented } inventados
   *[other] { $count } membros e { $invented } inventados
}
roll-none = Nenhum reconhecimento foi concedido neste ano.
roll-given = { $count ->
    [one] { $count } reconhecimento foi concedido em { $year }.
    [many] { $count } de reconhecimentos foram concedidos em { $year }.
   *[other] { $count } reconhecimentos foram concedidos em { $year }.
}
programme-yearly = Concedido de novo a cada ano.
programme-once = Concedido uma só vez.
programme-years-both = Para os anos de { $from } a { $until }.
programme-years-from = Desde { $from }.
programme-years-until = Até { $until }.
programme-valid-ever = O que foi concedido vale para sempre.
programme-valid-year = O que foi concedido vale até o fim de seu ano.
programme-valid-years = { $count ->
    [one] O que foi concedido vale até o fim do ano seguinte.
    [many] O que foi concedido vale até o fim do ano, { $count } de anos depois.
   *[other] O que foi concedido vale até o fim do ano, { $count } anos depois.
}
journeys-described = Caminhos de um primeiro inventário até os resultados, passo a passo: o que cada um pede e quem ajuda.
journeys-lede = Cada lugar começa em um ponto diferente. Percorra os passos até chegar a um que ainda falte: é aí que seu caminho continua.
