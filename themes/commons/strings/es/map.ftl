# Palabras de la interfaz en español.

map-maps = Mapas
map-where = Dónde están
map-list = Lista de miembros
map-unplaced = Fuera del mapa
map-unplaced-note = Estos miembros no han indicado dónde están.
map-unplaced-more = Y { $count } más.
map-several = Varios miembros

map-title = Mapa de miembros
map-title-recognition = Mapa de reconocimientos
map-description = Dónde están los miembros, en mapas y listas.
map-line = { $count ->
    [one] { $count } miembro, por meta.
    [many] { $count } de miembros, por meta.
   *[other] { $count } miembros, por meta.
}
map-line-recognition = { $count ->
    [one] { $count } miembro, por reconocimiento.
    [many] { $count } de miembros, por reconocimiento.
   *[other] { $count } miembros, por reconocimiento.
}
map-directory = Todos los miembros en el directorio

map-everywhere = todos los lugares
map-elsewhere = otros países
map-of = Miembros: { $place }
map-described = { $count ->
    [one] { $count } miembro. { $parts }.
    [many] { $count } de miembros. { $parts }.
   *[other] { $count } miembros. { $parts }.
}
map-part = { $words }: { $count }
map-together = { $count } miembros: { $names }
map-and-more = { $names } y { $count } más
map-made-up = { $name } (inventado)

map-by-target = Por meta
map-by-recognition = Por reconocimiento
map-no-target = Sin meta
map-award = Con reconocimiento
map-no-award = Sin reconocimiento vigente
