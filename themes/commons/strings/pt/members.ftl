# As palavras da interface em português do Brasil.

members-find = Buscar por nome ou lugar
members-country = País
members-kind = Tipo
members-target = Meta
members-any = Todos
members-shown-html = <span data-count>{ $count }</span> de { $count } membros
members-groups = Grupos
members-by-kind = Por tipo
members-by-target = Por meta
members-caption = Membros de { $group } com seus números mais recentes
members-member = Membro
t-per-person = t por pessoa
members-change = Variação
members-years = Ao longo dos anos
made-up = inventado
in-year = em { $year }
in-year-incomplete = em { $year }, faltam partes
members-no-total = sem total para { $year }
value-per-person = { $value } t por pessoa
members-no-inventory = Ainda sem inventário
parts-are-missing = faltam partes
members-change-html = { $change }%<span class="note">desde { $since }</span>
members-no-target = Sem meta
members-total-of-all = Total { $headline } de todos os { $count }
members-total-of-some = Total { $headline } dos { $count } que têm os mesmos anos
members-not-added = Estes números não são somados.
members-all-of-group = Todos os { $count } no diretório

members-invented = Inventado para a demonstração

members-description = { $count ->
    [one] { $count } membro e suas emissões.
    [many] { $count } de membros e suas emissões.
   *[other] { $count } membros e suas emissões.
}

map-link = Membros no mapa
members-by-size = Por tamanho
members-by-recognition = Por reconhecimento
members-by-pathway = Por caminho

members-elsewhere = Em outro lugar
