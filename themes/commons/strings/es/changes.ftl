# Why a total changed: what the parts of the change are called, small, as inside a sentence.
cause-population-less = menos habitantes
cause-population-more = más habitantes
cause-boundary = contado solo en uno de los dos años
cause-method = calculado de otra manera
cause-restated = publicado con otros potenciales de calentamiento
cause-cleaner-electricity-less = electricidad más limpia
cause-cleaner-electricity-more = electricidad menos limpia
cause-cleaner-grid-less = electricidad y calor de red más limpios
cause-cleaner-grid-more = electricidad y calor de red menos limpios
cause-cleaner-i-less = combustibles más limpios en edificios e industria
cause-cleaner-i-more = combustibles menos limpios en edificios e industria
cause-cleaner-ii-less = vehículos y combustibles más limpios
cause-cleaner-ii-more = vehículos y combustibles menos limpios
cause-cleaner-iii-less = tratamiento de residuos más limpio
cause-cleaner-iii-more = tratamiento de residuos menos limpio
cause-cleaner-other-less = menos emisiones por unidad: { $sector }
cause-cleaner-other-more = más emisiones por unidad: { $sector }
cause-use-i-less = menos consumo de energía
cause-use-i-more = más consumo de energía
cause-use-i-head-less = menos consumo de energía por persona
cause-use-i-head-more = más consumo de energía por persona
cause-use-ii-less = menos transporte
cause-use-ii-more = más transporte
cause-use-ii-head-less = menos transporte por persona
cause-use-ii-head-more = más transporte por persona
cause-use-iii-less = menos residuos
cause-use-iii-more = más residuos
cause-use-iii-head-less = menos residuos por persona
cause-use-iii-head-more = más residuos por persona
cause-use-other-less = menos actividad en el sector { $sector }
cause-use-other-more = más actividad en el sector { $sector }
cause-use-other-head-less = menos actividad por persona en el sector { $sector }
cause-use-other-head-more = más actividad por persona en el sector { $sector }
cause-from-less = menos emisiones del sector { $sector }
cause-from-more = más emisiones del sector { $sector }
cause-from-head-less = menos emisiones por persona del sector { $sector }
cause-from-head-more = más emisiones por persona del sector { $sector }
cause-from-all-less = menos emisiones de todas las fuentes
cause-from-all-more = más emisiones de todas las fuentes
cause-from-all-head-less = menos emisiones por persona de todas las fuentes
cause-from-all-head-more = más emisiones por persona de todas las fuentes

# The chart of why a total changed: its heads, its finding, what is measured, what to know of it, and the same in words.
why-of = Qué cambió
chart-sector = Sector
why-same = Tanto en { $to } como en { $from }
why-hardly = Desde { $since } casi sin cambios: lo que bajó y lo que subió se compensan
why-counting = Desde { $since }, la mayor parte del cambio está en el recuento: { $part }, { $amount }
why-fell-most = Baja desde { $since }, sobre todo por: { $part }, { $amount }
why-fell-largest = La mayor baja desde { $since }: { $part }, { $amount }
why-rose-most = Subida desde { $since }, sobre todo por: { $part }, { $amount }
why-rose-largest = La mayor subida desde { $since }: { $part }, { $amount }
why-measured = Emisiones ({ $headline }) de { $from } a { $to }, toneladas de { $gas }, { $gwp }.
why-people-unknown = No se sabe cuántas personas vivían aquí en ambos años, por eso el efecto de la población no se muestra aparte.
why-activity-unknown = Donde las fuentes no dan actividad, cuánto se usó y qué tan limpio era quedan en una sola parte.
why-hatched = Rayado: solo cambió el recuento.
why-rounded = Redondeado para que las partes sumen el total: { $list }.
why-rounded-part = «{ $part }» por sí solo sería { $amount }
why-rounded-many = { $count ->
    [one] Redondeado para que las partes sumen el total: { $count } de ellas difiere en una última cifra de su propio redondeo.
    [many] Redondeado para que las partes sumen el total: { $count } de ellas difieren en una última cifra de su propio redondeo.
   *[other] Redondeado para que las partes sumen el total: { $count } de ellas difieren en una última cifra de su propio redondeo.
}
why-words = { $name } emitió { $before } de { $gas } en { $from } y { $after } en { $to }.
why-down = Bajas: { $list }.
why-up = Subidas: { $list }.

# Each sector's own line over the years.
lines-sector-by-sector = Sector por sector
lines-fell-and-grew = La mayor baja: { $least }; la mayor subida: { $most }
lines-fell = La mayor baja: { $least }; ningún sector subió
lines-grew = La mayor subida: { $most }; ningún sector bajó
lines-still = Ningún sector cambió
lines-measured = Emisiones ({ $headline }) de cada sector, toneladas de { $gas } al año, todas en la misma escala.
lines-change = Cambio
lines-since = { $change } desde { $year }
lines-one-same = { $sector }: como en { $since }.
lines-one-fell = { $sector }: { $size } menos que en { $since }.
lines-one-rose = { $sector }: { $size } más que en { $since }.
