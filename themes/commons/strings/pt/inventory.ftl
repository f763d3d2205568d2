# As palavras da interface em português do Brasil.

inventory-edition = Edição { $edition }
inventory-edition-restated = Edição { $edition }, recalculada
inventory-operations = Inventário das operações próprias do governo
inventory-community = Inventário da comunidade
inventory-total = Total { $name }
inventory-leaves-out = { $count ->
    [one] deixa de fora { $count } referência
    [many] deixa de fora { $count } de referências
   *[other] deixa de fora { $count } referências
}
inventory-against = em relação a { $year }
inventory-no-earlier = Não há inventário anterior para comparar
inventory-of-tonnes = das toneladas
inventory-totals = Os totais, e o que não está neles
inventory-totals-table = Tabela dos totais
inventory-totals-caption-html = t CO<sub>2</sub>e, contadas com { $gwp }. Totais de tipos diferentes nunca são somados.
inventory-not-in-it = Não incluído
inventory-headline = número principal
inventory-estimated = { $percent }% estimado
inventory-left-out = O que o total { $name } deixa de fora, e por quê
inventory-made-of = De que cada total é feito
inventory-quality = Quão bons e completos são os dados
inventory-no-grades = Nenhuma linha informa a qualidade de seus dados.
inventory-matrix = Setores por escopos
inventory-scopes = O escopo 1 é emitido dentro do limite; o escopo 2 vem de eletricidade, calor e frio de uma rede; o escopo 3 ocorre fora, por causa do que se faz dentro.
inventory-matrix-table = Tabela de setores por escopos
inventory-matrix-caption-html = t CO<sub>2</sub>e. Um asterisco marca uma soma à qual falta uma parte.
inventory-sector = Setor
inventory-all = Todos
inventory-share = Parcela
inventory-all-sectors = Todos os setores
inventory-matrix-lines = As linhas por trás de cada escopo
inventory-gases = Gases
inventory-gases-table = Tabela dos gases
inventory-gases-caption = Massas em toneladas, vezes o potencial de aquecimento global segundo { $gwp }.
inventory-biogenic = O dióxido de carbono da biomassa, { $amount }{"\u00A0"}{ $unit }, é contado à parte.
inventory-gas = Gás
inventory-tonnes = Toneladas
gwp-one = Potencial de aquecimento global
inventory-not-by-gas = não detalhado por gás
inventory-lines = Cada linha e seu cálculo
inventory-no-lines = Este inventário ainda não tem linhas.
inventory-earlier = Edições anteriores
inventory-made = Como foi feito
inventory-protocol = Protocolo
inventory-boundary = Limite
inventory-verified = Verificado
inventory-source = Fonte
inventory-to-know = Bom saber
inventory-file = Arquivo
inventory-gwp-rebased = { $shown }; a fonte usou { $source }, e cada linha foi convertida para { $shown }
inventory-gwp-not-rebased = { $shown }; a fonte usou { $source }, e algumas linhas não puderam ser convertidas para { $shown }
inventory-verified-by = por { $by }
inventory-verified-on = por { $by }, em { $day }
inventory-not-verified = nenhuma verificação está registrada
inventory-source-licence = { $source }; licença: { $licence }
inventory-other-years = Outros anos
inventory-before = Ano anterior
inventory-after = Ano seguinte
line-part-missing = falta uma parte
line-counted-under = contado em { $reference }
line-scope = Escopo { $scope }
line-activity-quality = dados de atividade: { $quality }
line-factor-quality = fator: { $quality }
line-biogenic = Dióxido de carbono da biomassa, contado à parte: { $amount }{"\u00A0"}{ $unit }
line-working-html = Cálculo<span class="hidden"> de { $line }</span>
line-activity = Atividade
line-factor = × fator
line-mass = = massa
line-apart = à parte
line-sum = Soma
line-default = valor padrão
line-inputs = O que entra
line-steps = Passo a passo
line-gases = Gás por gás
line-contract = Por contrato, ao lado e sem somar
line-market-html = Baseado no mercado: <b>{ $amount }{"\u00A0"}{ $unit }</b>

inventory-scopes-mixed = Escopos não separados
inventory-printed-without-gases = Publicado sem seus gases
inventory-sectors-together = Todos os setores juntos
inventory-json = Este inventário em JSON
inventory-json-note = Cada linha com seus gases, sua fonte e seu lugar
inventory-title = { $name }, inventário { $year }
inventory-described = Cada linha do inventário de { $year } de { $name }, com sua fonte e seu cálculo.
operations-title = { $name }, operações próprias { $year }
operations-described = Cada linha das operações próprias de { $name } em { $year }, com sua fonte e seu cálculo.

total-meaning-basic = Energia, transporte e resíduos, como o GPC pede a toda cidade.
total-meaning-basic-plus = BASIC, perdas da rede, viagens além do limite, indústria, produtos e terra.
total-meaning-territorial = Tudo o que é emitido dentro do limite.
total-meaning-other-scope-3 = Causado pelo lugar e emitido em outra parte, além de BASIC+.
total-meaning-scopes-1-2 = O que é emitido dentro, e pela rede para os usuários de dentro.
total-meaning-reported = Todas as linhas somadas, como faz quem publica.

notation-meaning-NO = Não ocorre
notation-meaning-NE = Não estimado
notation-meaning-IE = Incluído em outro lugar
notation-meaning-C = Confidencial
line-note-fixed = A fonte dá CO₂e sem gases, segundo { $set }: não pode ser convertido.
line-note-kept = A fonte dá CO₂e sem gases, segundo { $set }: não pôde ser convertido para { $shown } e fica como está.
line-note-of-source = Segundo { $set }, como na fonte, são { $amount }.
line-note-earlier-factor = O fator é de { $year }, o ano anterior mais próximo que tem um.

# The unit of a population, behind its number; and a protocol that has no name.
unit-people = habitantes
protocol-other = outro
working-factor-in-place = um fator dado na linha
