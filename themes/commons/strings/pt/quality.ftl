# As palavras da interface em português do Brasil.

rebased-shown = Mostrado em { $shown }; a fonte usou { $source }.
rebased-would-be-html = Em { $source }, { $name } é { $amount }{"\u00A0"}{ $unit }.
rebased-kept-html = { $amount }{"\u00A0"}{ $unit } de { $name } não puderam ser convertidas para { $shown }: suas linhas dão CO<sub>2</sub>e sem gases, em { $sets }.
rebased-kept-share-html = { $amount }{"\u00A0"}{ $unit } de { $name } ({ $percent }%) não puderam ser convertidas para { $shown }: suas linhas dão CO<sub>2</sub>e sem gases, em { $sets }.
grades-table = Tabela da qualidade dos dados
grades-caption = Parcela das toneladas de { $headline } pela qualidade de seus dados. Alta: medidos ou específicos. Média: modelados com base firme, ou mais gerais. Baixa: muito modelados, ou valores padrão.
grades-data = Dados
grades-bar = Em barra
market-by-contract = Por contrato
market-by-grid = Sem contrato, pela rede
market-lines = As linhas por trás disso
market-heading = Escopo 2 por contratos
total-same-html = Soma as mesmas linhas que <a href="{ $url }">{ $name }</a>.
total-no-line = Nenhuma linha conta nele.

grade-high = Alta
grade-medium = Média
grade-low = Baixa
grade-none = Não informada
leaves-out = { $count ->
    [one] deixa de fora { $count } referência: { $list }
    [many] deixa de fora { $count } de referências: { $list }
   *[other] deixa de fora { $count } referências: { $list }
}

grades-activity = Dados de atividade
grades-factor = Fatores de emissão
all-sectors = Todos os setores juntos
total-digits-html = Todos os dígitos: { $digits } t CO<sub>2</sub>e.
total-digits-without-html = Todos os dígitos: { $digits } t CO<sub>2</sub>e; { $leaves }.
total-without = Este total: { $leaves }.
total-per-person = Por pessoa: { $working }
market-contracted-html = <b>{ $amount }{"\u00A0"}{ $unit }</b> pelo que os usuários contrataram (baseado no mercado).
market-untold = Não se pode dar o número baseado no mercado: um gás de um contrato não tem potencial de aquecimento global.
market-location-html = Ao lado, <b>{ $amount }{"\u00A0"}{ $unit }</b> pela rede em que estão (baseado na localização).
market-left-out = Fora de ambos:
market-never-added = Todos os totais contam apenas o número baseado na localização; os dois nunca são somados.
complete-answered-html = <b>{ $name }</b>: { $answered } das { $asked } referências pedidas têm resposta ({ $share }{"\u00A0"}%), { $valued } com um valor e as demais com uma chave que diz que nada ocorre ou onde é contado.
complete-leaves-out = Omite { $count }:
complete-silent = { $count ->
    [one] Nada se diz de { $count } referência
    [many] Nada se diz de { $count } referências
   *[other] Nada se diz de { $count } referências
}
edition-replaced-html = <b>A edição { $edition }</b> foi substituída: { $because }
edition-replaced-on-html = <b>A edição { $edition }</b> foi substituída em { $day }: { $because }
edition-table = Tabela da edição { $edition }
edition-total = Total
edition-gwp = Potenciais de aquecimento global
edition-before-html = Antes, t CO<sub>2</sub>e
edition-now = Agora
edition-difference = Diferença
edition-not-known = não conhecido em { $gwp }
restated = revisado
restated-on = revisado em { $day }
restated-inventory = O inventário de { $year } foi revisado
restated-inventory-on = O inventário de { $year } foi revisado em { $day }
restated-inventory-before = O inventário de { $year } foi revisado; { $headline } era antes { $before }
restated-inventory-on-before = O inventário de { $year } foi revisado em { $day }; { $headline } era antes { $before }
left-out-no-gwp = sem GWP em { $set }
