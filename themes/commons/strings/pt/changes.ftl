# Why a total changed: what the parts of the change are called, small, as inside a sentence.
cause-population-less = menos habitantes
cause-population-more = mais habitantes
cause-boundary = contado em apenas um dos dois anos
cause-method = calculado de outra forma
cause-restated = publicado com outros potenciais de aquecimento
cause-cleaner-electricity-less = eletricidade mais limpa
cause-cleaner-electricity-more = eletricidade menos limpa
cause-cleaner-grid-less = eletricidade e calor de rede mais limpos
cause-cleaner-grid-more = eletricidade e calor de rede menos limpos
cause-cleaner-i-less = combustíveis mais limpos em edifícios e na indústria
cause-cleaner-i-more = combustíveis menos limpos em edifícios e na indústria
cause-cleaner-ii-less = veículos e combustíveis mais limpos
cause-cleaner-ii-more = veículos e combustíveis menos limpos
cause-cleaner-iii-less = tratamento de resíduos mais limpo
cause-cleaner-iii-more = tratamento de resíduos menos limpo
cause-cleaner-other-less = menos emissões por unidade: { $sector }
cause-cleaner-other-more = mais emissões por unidade: { $sector }
cause-use-i-less = menos energia consumida
cause-use-i-more = mais energia consumida
cause-use-i-head-less = menos energia consumida por pessoa
cause-use-i-head-more = mais energia consumida por pessoa
cause-use-ii-less = menos transporte
cause-use-ii-more = mais transporte
cause-use-ii-head-less = menos transporte por pessoa
cause-use-ii-head-more = mais transporte por pessoa
cause-use-iii-less = menos resíduos
cause-use-iii-more = mais resíduos
cause-use-iii-head-less = menos resíduos por pessoa
cause-use-iii-head-more = mais resíduos por pessoa
cause-use-other-less = menos atividade no setor { $sector }
cause-use-other-more = mais atividade no setor { $sector }
cause-use-other-head-less = menos atividade por pessoa no setor { $sector }
cause-use-other-head-more = mais atividade por pessoa no setor { $sector }
cause-from-less = menos emissões do setor { $sector }
cause-from-more = mais emissões do setor { $sector }
cause-from-head-less = menos emissões por pessoa do setor { $sector }
cause-from-head-more = mais emissões por pessoa do setor { $sector }
cause-from-all-less = menos emissões de todas as fontes
cause-from-all-more = mais emissões de todas as fontes
cause-from-all-head-less = menos emissões por pessoa de todas as fontes
cause-from-all-head-more = mais emissões por pessoa de todas as fontes

# The chart of why a total changed: its heads, its finding, what is measured, what to know of it, and the same in words.
why-of = O que mudou
chart-sector = Setor
why-same = Tanto em { $to } como em { $from }
why-hardly = Quase nada mudou desde { $since }: o que caiu e o que subiu se compensam
why-counting = Desde { $since }, a maior parte da mudança está na contagem: { $part }, { $amount }
why-fell-most = Queda desde { $since }, sobretudo por: { $part }, { $amount }
why-fell-largest = A maior queda desde { $since }: { $part }, { $amount }
why-rose-most = Alta desde { $since }, sobretudo por: { $part }, { $amount }
why-rose-largest = A maior alta desde { $since }: { $part }, { $amount }
why-measured = Emissões ({ $headline }) de { $from } a { $to }, toneladas de { $gas }, { $gwp }.
why-people-unknown = Não se sabe quantas pessoas viviam aqui nos dois anos, por isso o efeito da população não aparece à parte.
why-activity-unknown = Onde as fontes não dão a atividade, quanto se usou e quão limpo era ficam numa só parte.
why-hatched = Hachurado: só mudou a contagem.
why-rounded = Arredondado para que as partes somem o total: { $list }.
why-rounded-part = “{ $part }” sozinho seria { $amount }
why-rounded-many = { $count ->
    [one] Arredondado para que as partes somem o total: { $count } delas difere em um último dígito do próprio arredondamento.
    [many] Arredondado para que as partes somem o total: { $count } delas diferem em um último dígito do próprio arredondamento.
   *[other] Arredondado para que as partes somem o total: { $count } delas diferem em um último dígito do próprio arredondamento.
}
why-words = { $name } emitiu { $before } de { $gas } em { $from } e { $after } em { $to }.
why-down = Quedas: { $list }.
why-up = Altas: { $list }.

# Each sector's own line over the years.
lines-sector-by-sector = Setor por setor
lines-fell-and-grew = A maior queda: { $least }; a maior alta: { $most }
lines-fell = A maior queda: { $least }; nenhum setor subiu
lines-grew = A maior alta: { $most }; nenhum setor caiu
lines-still = Nenhum setor mudou
lines-measured = Emissões ({ $headline }) de cada setor, toneladas de { $gas } por ano, todas na mesma escala.
lines-change = Mudança
lines-since = { $change } desde { $year }
lines-one-same = { $sector }: como em { $since }.
lines-one-fell = { $sector }: { $size } menos que em { $since }.
lines-one-rose = { $sector }: { $size } a mais que em { $since }.
