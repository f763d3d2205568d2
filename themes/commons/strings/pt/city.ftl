# As palavras da interface em português do Brasil.

city-nav-dashboard = Painel
city-nav-years = Emissões por ano
city-nav-targets = Metas
city-nav-actions = Ações
city-subtitle = Painel do clima
city-stands = A situação de { $name }
city-contents = Nesta página
city-part-history = Onde estamos
city-part-sectors = De onde vêm as emissões
city-part-why = Por que elas mudaram
city-part-actions = O que fazemos
city-part-targets = Nossas metas
city-part-budget = Nosso orçamento de carbono
city-part-plans = Planos e compromissos
city-part-story = Nossa história
city-part-years = Emissões por ano
city-part-files = Downloads
city-licence-html = Dados: <a href="{ $url }" rel="license">{ $licence }</a>. Feito com Milepost { $version }.
city-licence = Dados: { $licence }. Feito com Milepost { $version }.
city-plain = Feito com Milepost { $version }.
