# Kinds of members, as their files say them.
kind-city = Cidade
kind-county = Condado
kind-town = Vila
kind-village = Aldeia
kind-district = Distrito
kind-borough = Distrito municipal
kind-municipality = Município
kind-region = Região
kind-state = Estado
kind-province = Província

# The Sustainable Development Goals, as the United Nations name them in each language.
goal-1 = Erradicação da pobreza
goal-2 = Fome zero e agricultura sustentável
goal-3 = Saúde e bem-estar
goal-4 = Educação de qualidade
goal-5 = Igualdade de gênero
goal-6 = Água potável e saneamento
goal-7 = Energia limpa e acessível
goal-8 = Trabalho decente e crescimento econômico
goal-9 = Indústria, inovação e infraestrutura
goal-10 = Redução das desigualdades
goal-11 = Cidades e comunidades sustentáveis
goal-12 = Consumo e produção responsáveis
goal-13 = Ação contra a mudança global do clima
goal-14 = Vida na água
goal-15 = Vida terrestre
goal-16 = Paz, justiça e instituições eficazes
goal-17 = Parcerias e meios de implementação
