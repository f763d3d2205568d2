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
