# How parts of a criterion stand beside each other.
criteria-join = { $one }, { $other }
criteria-and = { $one }, e { $other }
criteria-beside = { $one }; { $other }
criteria-or-else = { $one }; ou { $other }
either-last = { $one } ou { $other }
criteria-quoted = “{ $text }”
threshold-at-least = pelo menos { $amount }
threshold-more = mais de { $amount }

# What a criterion wants. A message with $what goes on with what the one before it said.
wants-any = um destes: { $list }
wants-not = não isto: { $wanted }
wants-at-least = pelo menos { $count } destes: { $list }
wants-inventory-community = um inventário da comunidade
wants-inventory-operations = um inventário das operações próprias do governo local
wants-at-most-old = { $count ->
    [one] com no máximo { $count } ano
    [many] com no máximo { $count } anos
   *[other] com no máximo { $count } anos
}
wants-by-protocol = segundo { $list }
wants-answer-to-all = com resposta a tudo o que { $level } pede
wants-answer-to-part = com resposta a { $amount } do que { $level } pede
wants-word-about-all = com uma indicação sobre tudo o que { $level } pede
wants-with-gases = com { $list }
wants-verified = verificado por terceiros
wants-inventories-community = { $count ->
    [one] pelo menos { $count } inventário da comunidade
    [many] pelo menos { $count } inventários da comunidade
   *[other] pelo menos { $count } inventários da comunidade
}
wants-inventories-operations = { $count ->
    [one] pelo menos { $count } inventário de operações próprias
    [many] pelo menos { $count } inventários de operações próprias
   *[other] pelo menos { $count } inventários de operações próprias
}
wants-row-community = { $count ->
    [one] inventários da comunidade de { $count } ano seguido
    [many] inventários da comunidade de { $count } anos seguidos
   *[other] inventários da comunidade de { $count } anos seguidos
}
wants-row-operations = { $count ->
    [one] inventários de operações próprias de { $count } ano seguido
    [many] inventários de operações próprias de { $count } anos seguidos
   *[other] inventários de operações próprias de { $count } anos seguidos
}
wants-since = { $what } desde { $year }
wants-target = uma meta
wants-target-absolute = uma meta absoluta
wants-target-intensity = uma meta por habitante
wants-target-fixed = uma meta fixa
wants-target-net-zero = uma meta de zero líquido
wants-target-forecast = uma meta em relação a uma previsão
wants-for-operations = { $what } para as operações próprias do governo local
wants-for-community = { $what } para toda a comunidade
wants-for-sectors = { $what } para { $list }
wants-in-sectors = { $what } em { $list }
wants-by-total = { $what } pelo total { $total }
wants-for-year = { $what } para { $year }
wants-for-years = { $what } para um ano de { $from } a { $by }
wants-from-year = { $what } para { $year } ou depois
wants-by-year = { $what } até { $year }
wants-less = { $amount } a menos
wants-less-head = { $amount } a menos por habitante
wants-science = pelo menos o que a ciência pede
wants-science-given = pelo menos o que a ciência pede: { $value }
science-value = { $amount } a menos até { $year } que em { $base }
science-value-head = { $amount } a menos por habitante até { $year } que em { $base }
wants-status = que esteja { $list }
target-is-achieved = cumprida
target-is-on-track = no caminho
target-is-deviating = um pouco atrasada
target-is-off-track = atrasada
target-is-missed = não cumprida
target-is-too-old = com dados antigos demais
target-is-no-data = sem dados
wants-reduction = { $amount } a menos de emissões
wants-reduction-head = { $amount } a menos de emissões por habitante
wants-of-operations = { $what } das suas operações próprias
wants-than-year = { $what } que em { $year }
wants-than-first = { $what } que no primeiro inventário
wants-than-previous = { $what } que no inventário anterior
wants-than-before = { $count ->
    [one] { $what } que { $count } ano antes
    [many] { $what } que { $count } anos antes
   *[other] { $what } que { $count } anos antes
}
wants-till = até { $year }
wants-emissions = emissões
wants-emissions-head = emissões por habitante
wants-peak-at-least = { $count ->
    [one] { $what } que foram máximas pelo menos { $count } ano antes do inventário mais recente, e então { $above } acima dele
    [many] { $what } que foram máximas pelo menos { $count } anos antes do inventário mais recente, e então { $above } acima dele
   *[other] { $what } que foram máximas pelo menos { $count } anos antes do inventário mais recente, e então { $above } acima dele
}
wants-peak-more = { $count ->
    [one] { $what } que foram máximas mais de { $count } ano antes do inventário mais recente, e então { $above } acima dele
    [many] { $what } que foram máximas mais de { $count } anos antes do inventário mais recente, e então { $above } acima dele
   *[other] { $what } que foram máximas mais de { $count } anos antes do inventário mais recente, e então { $above } acima dele
}
wants-plan = um plano aprovado
wants-plan-mitigation = um plano de ação climática aprovado
wants-plan-adaptation = um plano de adaptação aprovado
wants-plan-energy = um plano de energia aprovado
wants-at-most-ago = { $count ->
    [one] { $what } há no máximo { $count } ano
    [many] { $what } há no máximo { $count } anos
   *[other] { $what } há no máximo { $count } anos
}
wants-readable = { $what } e que se possa ler
wants-actions = { $count ->
    [one] pelo menos { $count } ação
    [many] pelo menos { $count } ações
   *[other] pelo menos { $count } ações
}
wants-actions-in-state = { $count ->
    [one] pelo menos { $count } ação no estado: { $list }
    [many] pelo menos { $count } ações no estado: { $list }
   *[other] pelo menos { $count } ações no estado: { $list }
}
action-is-planned = prevista
action-is-started = iniciada
action-is-in-progress = em andamento
action-is-done = concluída
action-is-paused = pausada
action-is-stopped = encerrada
wants-on-pathway = { $what } na via { $list }
wants-for-goals = { $what } para o objetivo { $list } dos ODS
wants-close-gap = que fechem { $amount } da lacuna até uma meta
wants-hazards = { $count ->
    [one] uma avaliação de ameaças climáticas
    [many] uma avaliação de pelo menos { $count } ameaças climáticas
   *[other] uma avaliação de pelo menos { $count } ameaças climáticas
}
wants-hazards-with = { $count ->
    [one] uma avaliação de ameaças climáticas com: { $list }
    [many] uma avaliação de pelo menos { $count } ameaças climáticas, cada uma com: { $list }
   *[other] uma avaliação de pelo menos { $count } ameaças climáticas, cada uma com: { $list }
}
hazard-level = nível
hazard-trend = tendência
hazard-horizon = horizonte
wants-commitment = um compromisso assinado: { $list }
wants-at-most-back = { $count ->
    [one] há no máximo { $count } ano
    [many] há no máximo { $count } anos
   *[other] há no máximo { $count } anos
}
wants-steps = { $count ->
    [one] pelo menos { $count } passo de { $title }
    [many] pelo menos { $count } passos de { $title }
   *[other] pelo menos { $count } passos de { $title }
}
wants-some-steps = pelo menos { $count } dos passos { $list } de { $title }
wants-step = o passo { $step } de { $title }
wants-these-steps = os passos { $list } de { $title }
wants-quality-high-activity = dados de atividade de alta qualidade para { $amount } das emissões
wants-quality-high-factor = fatores de emissão de alta qualidade para { $amount } das emissões
wants-quality-better-activity = dados de atividade de qualidade média ou alta para { $amount } das emissões
wants-quality-better-factor = fatores de emissão de qualidade média ou alta para { $amount } das emissões
wants-membership = participação na rede
wants-membership-years = { $count ->
    [one] participação na rede há pelo menos { $count } ano
    [many] participação na rede há pelo menos { $count } anos
   *[other] participação na rede há pelo menos { $count } anos
}

# What was found where a criterion was looked into.
found-people = Isso é decidido por pessoas
found-given = Concedido por { $year }
found-given-citation = Concedido por { $year }: { $citation }
found-no-such-inventory = Não há tal inventário
found-inventory = O inventário de { $year }
found-inventory-lacks = O inventário de { $year } { $lacks }
found-inventory-verified = O inventário de { $year }, verificado por { $by }
found-inventory-verified-lacks = O inventário de { $year }, verificado por { $by }, { $lacks }
lack-old = { $count ->
    [one] tem { $count } ano
    [many] tem { $count } anos
   *[other] tem { $count } anos
}
lack-unanswered = { $count ->
    [one] nada diz de { $count } referência
    [many] nada diz de { $count } referências
   *[other] nada diz de { $count } referências
}
lack-incomplete = responde a { $answered } de { $asked } referências
lack-gases = não tem { $list }
lack-gases-unknown = dá CO2e em algumas linhas, de modo que não se pode saber { $list }
lack-protocol = segue outro protocolo
lack-unverified = não está verificado
lack-edition = só é conhecido daquele dia pelos seus totais
found-no-inventories = Nenhum inventário
found-no-hazards = Nenhuma ameaça avaliada
found-no-actions = Nenhuma ação assim
found-hazards = { $count ->
    [one] { $count } ameaça avaliada
    [many] { $count } ameaças avaliadas
   *[other] { $count } ameaças avaliadas
}
found-actions = { $count ->
    [one] { $count } ação assim
    [many] { $count } ações assim
   *[other] { $count } ações assim
}
found-and-undated = { $count ->
    [one] { $what }, e { $count } outra sem ano nem dia
    [many] { $what }, e { $count } outras sem ano nem dia
   *[other] { $what }, e { $count } outras sem ano nem dia
}
found-row = { $count ->
    [one] { $count } ano seguido até { $newest }
    [many] { $count } anos seguidos até { $newest }
   *[other] { $count } anos seguidos até { $newest }
}
found-no-inventory = Não há inventário
found-no-target = Não há tal meta
found-target = A meta { $name } para { $year }
lack-target-undated = que não diz quando foi aprovada
lack-target-size = cuja redução não se pode saber
lack-target-above = que chega a { $found } t onde a ciência pede { $wanted } t
lack-target-less = { $found } a menos onde a ciência pede { $wanted }
lack-target-science = que não se pode comparar com o que a ciência pede
figure-tonnes = { $number } t
figure-tonnes-head = { $number } t por habitante
found-reduction-same = { $now } em { $year }, tanto quanto { $then } em { $base }
found-reduction-less = { $now } em { $year }, { $percent } a menos que { $then } em { $base }
found-reduction-more = { $now } em { $year }, { $percent } a mais que { $then } em { $base }
found-of-sectors = { $list }: { $what }
found-no-figure = Não há inventário com esse número
found-no-base = Não há inventário de { $year } para comparar
found-no-earlier = Não há inventário anterior para comparar
found-left-out = O inventário de { $latest } omite { $list }, que o de { $base } tem
found-no-population = Não se conhece a população de { $year }
found-peak-now = O número mais recente, de { $year }, é o mais alto
found-peak = { $count ->
    [one] Máximo em { $peak }, { $count } ano antes de { $latest }
    [many] Máximo em { $peak }, { $count } anos antes de { $latest }
   *[other] Máximo em { $peak }, { $count } anos antes de { $latest }
}
found-peak-above = { $percent } acima de { $latest }
found-plan-on = Aprovado em { $day }
found-plan = Há tal plano
found-plan-nothing = Não há tal plano
found-plan-undated = Há tal plano, que não diz quando foi aprovado
found-plan-old = Aprovado em { $day }, há tempo demais
found-plan-unpublished = Há tal plano, sem endereço onde lê-lo
found-commitment-on = Assinado em { $day }
found-commitment = Há tal compromisso
found-commitment-nothing = Não há tal compromisso
found-commitment-undated = Há tal compromisso, que não diz quando foi assinado
found-commitment-old = Assinado em { $day }, há tempo demais
found-commitment-unpublished = Há tal compromisso, sem endereço onde lê-lo
found-gap = As ações fecham { $percent } da lacuna
found-gap-unknown = Não se pode saber até onde as ações levam a uma meta
found-gap-past = Não se pode saber até onde as ações daquele ano levaram a uma meta
found-steps = { $count ->
    [one] { $taken } de { $count } passo dado em { $title }
    [many] { $taken } de { $count } passos dados em { $title }
   *[other] { $taken } de { $count } passos dados em { $title }
}
found-quality = { $percent } das emissões no inventário de { $year }
found-quality-unstated = O inventário de { $year } não diz que qualidade têm seus dados
found-has-left = Deixou a rede
found-joined = Membro desde { $day }
found-joined-unknown = Não se informa o dia em que entrou

# What is still missing for a criterion.
missing-gap = { $wanted }: { $gap }
missing-row = { $count ->
    [one] mais { $count } ano seguido
    [many] mais { $count } anos seguidos
   *[other] mais { $count } anos seguidos
}
missing-inventories = { $count ->
    [one] mais { $count } inventário
    [many] mais { $count } inventários
   *[other] mais { $count } inventários
}
missing-hazards = { $count ->
    [one] mais { $count } ameaça
    [many] mais { $count } ameaças
   *[other] mais { $count } ameaças
}
missing-actions = { $count ->
    [one] mais { $count } ação
    [many] mais { $count } ações
   *[other] mais { $count } ações
}
missing-steps-of = { $count } de: { $list }
missing-newer = um inventário mais recente
missing-words = { $count ->
    [one] uma indicação sobre mais { $count } referência no de { $year }
    [many] uma indicação sobre mais { $count } referências no de { $year }
   *[other] uma indicação sobre mais { $count } referências no de { $year }
}
missing-answers = o de { $year } responde a { $answered } de { $asked }
missing-verification = uma verificação do de { $year }
missing-protocol = o de { $year } segue outro protocolo
missing-gases = massas desses gases no de { $year }
missing-gases-unknown = massas por gás no de { $year }, que dá CO2e
missing-edition = mais que os totais do de { $year } como era
missing-target-later = a meta que há é para um ano posterior
missing-target-earlier = a meta que há é para um ano anterior
missing-target-undated = o dia em que a meta foi aprovada
missing-target-base = uma base a partir da qual contar a redução
missing-target-less = uma meta que chegue a menos
missing-target-science = um valor baseado na ciência e um inventário do seu ano-base
missing-target-inventory = um inventário para avaliar a meta
missing-points = { $number ->
    [one] mais { $number } ponto
    [many] mais { $number } pontos
   *[other] mais { $number } pontos
}
missing-points-under = mais menos de { $number } ponto
missing-exactly = mais de { $share }, que é exatamente o que há
missing-by = { $gap } até { $year }
missing-inventory = um inventário
missing-inventory-of = um inventário de { $year }
missing-second = um segundo inventário
missing-left-out = o que o inventário de { $year } omite
missing-population = a população de { $year }
missing-newest-is = o mais recente é de { $day }
missing-day = o dia do que há
missing-address = o endereço do que há

# Sectors by their full names.
sector-full-iv = Processos industriais e uso de produtos
sector-full-v = Agricultura, florestas e outros usos da terra
