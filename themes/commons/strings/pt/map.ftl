# As palavras da interface em português do Brasil.

map-maps = Mapas
map-where = Onde estão
map-list = Lista de membros
map-unplaced = Fora do mapa
map-unplaced-note = Estes membros não informaram onde estão.
map-unplaced-more = E mais { $count }.
map-several = Vários membros

map-title = Mapa dos membros
map-title-recognition = Mapa dos reconhecimentos
map-description = Onde os membros estão, em mapas e listas.
map-line = { $count ->
    [one] { $count } membro, por meta.
    [many] { $count } de membros, por meta.
   *[other] { $count } membros, por meta.
}
map-line-recognition = { $count ->
    [one] { $count } membro, por reconhecimento.
    [many] { $count } de membros, por reconhecimento.
   *[other] { $count } membros, por reconhecimento.
}
map-directory = Todos os membros no diretório

map-everywhere = todos os lugares
map-elsewhere = outros países
map-of = Membros: { $place }
map-described = { $count ->
    [one] { $count } membro. { $parts }.
    [many] { $count } de membros. { $parts }.
   *[other] { $count } membros. { $parts }.
}
map-part = { $words }: { $count }
map-together = { $count } membros: { $names }
map-and-more = { $names } e mais { $count }
map-made-up = { $name } (inventado)

map-by-target = Por meta
map-by-recognition = Por reconhecimento
map-no-target = Sem meta
map-award = Reconhecido
map-no-award = Sem reconhecimento vigente
