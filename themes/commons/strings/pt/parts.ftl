# As palavras da interface em português do Brasil.

no-data = sem dados
change-since-html = <span class="change change-{ $class }">{ $change }%</span> desde { $since }
you-are-here = Você está aqui
made-up-note-html = <strong>Inventado.</strong> { $name } não existe. Está aqui para mostrar o que o site pode fazer; nenhum de seus números é real.
gloss-carbon-html = Estes números contam somente o dióxido de carbono (CO<sub>2</sub>): metano, óxido nitroso e outros gases de efeito estufa não estão neles.
gloss-html = CO<sub>2</sub>e: todos os gases de efeito estufa, contados como o dióxido de carbono que aqueceria o mesmo tanto.
take-heading = Para levar
take-cite = Como citar
chart-source-html = Fonte: { $source }
chart-numbers = Os números em tabela
chart-table = Tabela: { $title }
chart-take = Levar:
chart-picture-html = imagem<span class="hidden"> do gráfico: { $title }</span> (PNG)
chart-csv-html = números<span class="hidden"> do gráfico: { $title }</span> (CSV)

not-translated = Este texto ainda não está em português. Ele é mostrado em outro idioma: { $language }.

comma = ,
semicolon = ;
