# As palavras da interface em português do Brasil.

skip-to-content = Ir para o conteúdo
nav-label = Menu principal
nav-members = Membros
nav-network = A rede
nav-recognition = Reconhecimentos
nav-method = Método
nav-data = Dados
nav-about = Sobre
nav-due = Prazos
nav-journeys = Encontre seu caminho

foot-label = Sobre este site
foot-method = Método e fontes
foot-data = Usar os dados
foot-accessibility = Acessibilidade
foot-about = Sobre este site
foot-licence-html = { $title }. Dados: <a href="{ $url }" rel="license">{ $licence }</a>. Feito com Milepost { $version }.
foot-licence = { $title }. Dados: { $licence }. Feito com Milepost { $version }.
foot-plain = { $title }. Feito com Milepost { $version }.

colours-automatic = Cores: automáticas

search-link = Buscar

not-found-title = Página não encontrada
not-found-heading = Esta página não existe
not-found-why = O endereço pode ser antigo, ou uma letra pode ter escapado. Não há nada de errado com o seu aparelho.
not-found-links = Talvez procure:

languages-label = Idiomas
colours-light = Cores: claras
colours-dark = Cores: escuras
