# Palabras de la interfaz en español.

members-find = Buscar por nombre o lugar
members-country = País
members-kind = Tipo
members-target = Meta
members-any = Todos
members-shown-html = <span data-count>{ $count }</span> de { $count } miembros
members-groups = Grupos
members-by-kind = Por tipo
members-by-target = Por meta
members-caption = Miembros de { $group } con sus cifras más recientes
members-member = Miembro
t-per-person = t por persona
members-change = Cambio
members-years = A lo largo de los años
made-up = inventado
in-year = en { $year }
in-year-incomplete = en { $year }, faltan partes
members-no-total = sin total para { $year }
value-per-person = { $value } t por persona
members-no-inventory = Aún sin inventario
parts-are-missing = faltan partes
members-change-html = { $change }{"\u00A0"}%<span class="note">desde { $since }</span>
members-no-target = Sin meta
members-total-of-all = Total { $headline } de los { $count }
members-total-of-some = Total { $headline } de los { $count } que tienen los mismos años
members-not-added = Estas cifras no se suman.
members-all-of-group = Los { $count } en el directorio

members-invented = Inventado para la demostración

members-description = { $count ->
    [one] { $count } miembro y sus emisiones.
    [many] { $count } de miembros y sus emisiones.
   *[other] { $count } miembros y sus emisiones.
}

map-link = Miembros en el mapa
members-by-size = Por tamaño
members-by-recognition = Por reconocimiento
members-by-pathway = Por vía

members-elsewhere = En otra parte
