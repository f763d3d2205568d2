# As palavras da interface em português do Brasil.

home-all-count = Todos os { $members } membros contam suas emissões.
home-some-count = { $some } de { $members } membros contam suas emissões.
home-together-html = Juntos, emitem <b>{ $total } de CO<sub>2</sub>e</b> por ano.
home-together-per-person-html = Juntos, emitem <b>{ $total } de CO<sub>2</sub>e</b> por ano, { $per_person } toneladas por pessoa.
home-all-published-html = <b>{ $members }</b> membros publicaram <b>{ $inventories } inventários</b>. Seus números são somados país por país, porque cada um conta à sua maneira.
home-some-published-html = <b>{ $some }</b> de { $members } membros publicaram <b>{ $inventories } inventários</b>. Seus números são somados país por país, porque cada um conta à sua maneira.
home-none-published = Nenhum dos { $members } membros publicou um inventário ainda.
home-with-inventory = Membros com inventário
home-of-html = <span class="unit">de { $members }</span>
home-newest = Os mais recentes, de { $years }
home-people = Pessoas que vivem lá
home-emissions = Suas emissões por ano
home-not-counted = Membros sem dados não são contados
per-person = Por pessoa
home-inventories = Inventários
home-inventories-note = Cada um, um ano de um membro
home-lines = Linhas
home-lines-note = Cada uma com sua fonte e seu cálculo
introduction = Introdução
home-targets = Como vão as metas
members-none = Ainda não há membros.
home-all-members = Todos os membros, com filtros
home-latest = Novidades
page-children = Nesta seção

home-targets-note = A próxima meta de cada membro, avaliada por seu inventário mais recente.

card-places = { $count ->
    [one] lugar
    [many] de lugares
   *[other] lugares
}
card-emissions = e suas emissões de gases de efeito estufa
card-members = { $count ->
    [one] { $count } membro, com suas emissões, metas e ações.
    [many] { $count } de membros, com suas emissões, metas e ações.
   *[other] { $count } membros, com suas emissões, metas e ações.
}
card-network = O que seus membros emitem juntos.
card-regions = Membros vistos em conjunto.
card-due = Inventários, metas, planos e revisões, por dia.
card-total-in = total { $name } em { $year }
card-community = Emissões da comunidade
card-operations = Emissões das operações próprias do governo

home-where = Onde estão os membros
home-all-maps = Todos os mapas, e o mesmo em listas
