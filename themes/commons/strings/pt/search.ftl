# As palavras da interface em português do Brasil.

search-site = Este site
search-count = { $count } resultados
search-one = 1 resultado
search-none = Nada foi encontrado.
search-all = Todos os { $count } resultados
search-fault = A busca não pode ser carregada no momento.
search-this-site = Buscar neste site
search-results = Resultados
search-scriptless = A busca precisa de JavaScript, que está desativado aqui. Tudo o que pode ser encontrado está nas listas abaixo.
search-none-try = Nada foi encontrado. Tente com menos letras ou veja as listas abaixo.
search-cut = Estes são os melhores; mais letras encontram os outros.
search-fault-lists = A busca não pode ser carregada no momento. As listas abaixo têm tudo.
search-directory = Todos estes membros, no diretório
search-what = Um nome, um lugar ou um assunto
search-size = Tamanho
search-pathway = Caminho
search-lists = Todas as listas
search-lists-note = { $count } páginas podem ser encontradas. Cada uma está também em uma destas listas.
search-in-texts = Nos textos
search-look-in-texts = Procurar nos textos

search-title = Busca
search-description = Encontre membros, programas e páginas por nome, lugar e assunto.
search-regions = Regiões

search-kind-region = Região
search-kind-programme = Programa
search-kind-journey = Caminho
search-kind-list = Lista
search-kind-page = Página

search-kind-inventory = Inventário
search-kind-action = Ação
search-inventory = Inventário { $year }
search-inventory-operations = Inventário { $year }, operações próprias
