# As palavras da interface em português do Brasil.

chart-year = Ano
chart-measured = medido
chart-estimated = estimado
chart-projected = projetado
chart-incomplete = incompleto
chart-standing = Situação
chart-required = trajetória até a meta
chart-target = Meta
chart-change = Variação desde o ano-base
chart-trend = na tendência atual
chart-without-action = sem novas ações
chart-with-actions = com estas ações
chart-other-actions = outras ações
chart-all-actions = ações planejadas
chart-budget = o orçamento inteiro
chart-used = gasto
chart-day = Até
chart-cost = Custo
chart-total = Total
chart-net = líquido
chart-no-data = sem dados
chart-value-in-year = { $value } em { $year }
chart-value-spent = { $value } gastas
chart-value-left = { $value } restantes

chart-spread-from = De
chart-spread-to = Até
chart-spread-less = qualquer valor menor
chart-spread-more = qualquer valor maior
chart-spread-members = Membros
chart-spread-median = mediana
chart-size-class = Classe de tamanho
chart-emissions = Emissões

sector-i = Energia estacionária
sector-ii = Transporte
sector-iii = Resíduos
sector-iv = Indústria e produtos
sector-v = Terra e pecuária
sector-vi = Outro escopo 3

chart-largest = { $sector }: { $share } do total
chart-largest-sentence = { $sector }: { $share } do total.
chart-by-sector = Emissões ({ $headline }) por setor, toneladas de { $gas } por ano.
chart-by-sector-in-year = Emissões ({ $headline }) por setor em { $year }, CO₂e.
chart-sector-share = { $sector }: { $share } de { $total } de { $gas } em { $year }.
chart-sectors-in-year = Emissões em { $year }: { $list }.

history-one-year = Por enquanto se conhece um ano
history-achieved = Abaixo do que pede a meta de { $year }
history-fast-enough = Cai rápido o bastante para { $year }
history-still-below = Ainda abaixo da trajetória até { $year }
history-little-behind = Cai, um pouco atrás da trajetória até { $year }
history-too-slow = Cai, mas não tão rápido quanto a meta pede
history-not-falling = Ainda não cai, e a trajetória até { $year } pede isso
history-missed = A meta de { $year } não foi cumprida
history-less = { $change } a menos que em { $since }
history-more = { $change } a mais que em { $since }
history-same = O mesmo que em { $since }
history-measured = Emissões ({ $headline }), toneladas de { $gas } por ano, { $years }, { $gwp }.
history-measured-boundary = Emissões ({ $headline }), toneladas de { $gas } por ano, { $years }, { $boundary }, { $gwp }.
history-line-path = A linha reta é a trajetória até a meta.
history-line-trend = A linha tracejada continua a tendência desde { $year }.
history-line-wedges = As faixas são o que as ações economizam da previsão.
history-line-forecast = A linha pontilhada é a previsão sem novas ações.
history-emitted = { $name } emitiu { $total } de { $gas } em { $year }.
history-emitted-less = { $name } emitiu { $total } de { $gas } em { $year }, { $change } a menos que em { $since }.
history-emitted-more = { $name } emitiu { $total } de { $gas } em { $year }, { $change } a mais que em { $since }.
history-emitted-same = { $name } emitiu { $total } de { $gas } em { $year }, o mesmo que em { $since }.
history-goal = A meta pede { $amount } em { $year }.
history-without = Sem novas ações seriam { $without } em { $year }.
history-with = Sem novas ações seriam { $without } em { $year }, com as ações { $with }.
history-mark-net-zero = zero líquido
history-mark-per-person = meta de { $year }, por pessoa
history-mark = meta de { $year }

law-rate = { $percent } a menos a cada ano desde { $year }
law-lines = Traços e pontos: { $rates }.
law-kept = De { $from } a { $until }, a tendência não emite mais que: { $title }.
law-not-kept = De { $from } a { $until }, a tendência emite { $amount } a mais que: { $title }.

# The same inside a sentence.
sector-within-i = energia estacionária
sector-within-ii = transporte
sector-within-iii = resíduos
sector-within-iv = indústria e produtos
sector-within-v = terra e pecuária
sector-within-vi = outro escopo 3
all-sectors-within = todos os setores
