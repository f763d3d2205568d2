# Palabras de la interfaz en español.

network-emitted-html = Juntos, los miembros emitieron <b>{ $total } de { $gas }</b> en { $year }.
network-emitted-per-person-html = Juntos, los miembros emitieron <b>{ $total } de { $gas }</b> en { $year }, { $per_person } toneladas por persona.
region-emitted-html = Juntos, estos miembros emitieron <b>{ $total } de { $gas }</b> en { $year }.
region-emitted-per-person-html = Juntos, estos miembros emitieron <b>{ $total } de { $gas }</b> en { $year }, { $per_person } toneladas por persona.
network-published-html = <b>{ $some } de { $members }</b> miembros han publicado inventarios.
network-published-people-html = <b>{ $some } de { $members }</b> miembros han publicado inventarios, de lugares donde viven { $people } personas.
network-ways = Cuentan de { $count } maneras, y las cifras de dos maneras nunca se suman.
network-what = Qué emiten
network-sizes = Miembros por tamaño
network-by-population = Según la población más reciente.
network-medians = Las medianas son del total { $total }, en toneladas por persona.
network-median = Mediana, t por persona
network-names = Nombres
network-of = de { $what }
network-too-few = muy pocos
network-regions = Regiones
network-all-regions = Todas las regiones y países
region-drawn = Delimitada por { $source }
region-drawn-link-html = Delimitada por <a href="{ $url }" rel="external">{ $source }</a>
region-no-total = Aún no consta ningún total { $total } de estos miembros.
region-otherwise = Miembros que cuentan de otra manera
region-never-added = Las cifras de dos maneras de contar nunca se suman.
region-parts = Partes de { $name }
region-map = Mapa
region-caption = Miembros de { $name } con sus cifras más recientes
regions-lede = Los miembros vistos en conjunto. Sus toneladas se suman una sola vez y se dividen entre sus habitantes.
together-emissions-of = Emisiones ({ $headline })
together-no-second = No hay un segundo año con los mismos miembros
together-per-person = Todas sus toneladas entre todos sus habitantes
together-no-people = No se conocen todas las poblaciones
together-who = Quién informó
together-incomplete = { $count } a falta de una parte
together-total = Total { $headline }.
together-carbon = Solo dióxido de carbono.
together-no-total = Aún no consta ningún total { $headline }.
together-several-ways = Sus miembros cuentan de varias maneras, así que no hay una suma de todos.
together-targets = { $what } tienen una meta. Se muestra la próxima de cada uno, según su inventario más reciente.
together-profiles = Sus perfiles:
together-coverage = Quién informó, año por año
together-coverage-note = Los miembros de cada año: de un año a otro son distintos, así que el cambio entre dos filas no es solo un cambio de emisiones. De un miembro y otro que lo contiene solo cuenta uno.
together-coverage-table = Tabla: quién informó, año por año
together-reported = Informaron
together-share = Proporción de la población
together-median = Mediana de los miembros, t por persona
together-not-known = no se sabe
similar-heading = Miembros parecidos a { $name } que emiten menos por persona
similar-deeds = Qué hizo:
similar-fell-html = Lo que más bajó: { $what }

group-less = { $count ->
    [one] { $name }, { $count } lugar: { $change } menos que en { $since }
    [many] { $name }, { $count } de lugares juntos: { $change } menos que en { $since }
   *[other] { $name }, { $count } lugares juntos: { $change } menos que en { $since }
}
group-more = { $count ->
    [one] { $name }, { $count } lugar: { $change } más que en { $since }
    [many] { $name }, { $count } de lugares juntos: { $change } más que en { $since }
   *[other] { $name }, { $count } lugares juntos: { $change } más que en { $since }
}
group-same = { $count ->
    [one] { $name }, { $count } lugar: { $change } de cambio desde { $since }
    [many] { $name }, { $count } de lugares juntos: { $change } de cambio desde { $since }
   *[other] { $name }, { $count } lugares juntos: { $change } de cambio desde { $since }
}
group-emitted = Juntos emitieron { $before } en { $since } y { $total } en { $year }.
group-by-sector = { $count ->
    [one] Emisiones ({ $headline }) del mismo miembro por sector, toneladas de { $gas } al año.
    [many] Emisiones ({ $headline }) del mismo { $count } de miembros por sector, sumadas, toneladas de { $gas } al año.
   *[other] Emisiones ({ $headline }) de los mismos { $count } miembros por sector, sumadas, toneladas de { $gas } al año.
}
group-added = { $count ->
    [one] Emisiones ({ $headline }) del mismo miembro, toneladas de { $gas } al año, { $gwp }: informó de todos los años que se muestran.
    [many] Emisiones ({ $headline }) del mismo { $count } de miembros, sumadas, toneladas de { $gas } al año, { $gwp }: informaron de todos los años que se muestran. Lo que cruza un límite entre dos de ellos puede contarse dos veces.
   *[other] Emisiones ({ $headline }) de los mismos { $count } miembros, sumadas, toneladas de { $gas } al año, { $gwp }: informaron de todos los años que se muestran. Lo que cruza un límite entre dos de ellos puede contarse dos veces.
}
group-added-without = { $count ->
    [one] Emisiones ({ $headline }) del mismo miembro, toneladas de { $gas } al año, { $gwp }: informó de todos los años que se muestran; sin { $others }.
    [many] Emisiones ({ $headline }) del mismo { $count } de miembros, sumadas, toneladas de { $gas } al año, { $gwp }: informaron de todos los años que se muestran; sin { $others }. Lo que cruza un límite entre dos de ellos puede contarse dos veces.
   *[other] Emisiones ({ $headline }) de los mismos { $count } miembros, sumadas, toneladas de { $gas } al año, { $gwp }: informaron de todos los años que se muestran; sin { $others }. Lo que cruza un límite entre dos de ellos puede contarse dos veces.
}
group-same-members = { $count ->
    [one] el mismo miembro
    [many] el mismo { $count } de miembros
   *[other] los mismos { $count } miembros
}
group-some-of = { $some } de { $all }
group-reported-all = { $count ->
    [one] El único miembro informó de { $year }
    [many] Informaron de { $year } todos, { $count } de miembros
   *[other] Los { $count } miembros informaron de { $year }
}
group-reported-some = { $some } de { $all } miembros informaron de { $year }
group-reported-people = { $some } de { $all } miembros informaron de { $year }, un { $percent } de la población
group-with-target = { $count ->
    [one] { $some } de { $count } miembro
    [many] { $some } de { $count } de miembros
   *[other] { $some } de { $count } miembros
}
network-described = Qué emiten juntos los miembros de { $name }.
network-size-unknown = Población desconocida
network-json = Sumas en JSON
network-json-note = Grupos, regiones, clases de tamaño y comparaciones, con decimales exactos
network-csv = Regiones en CSV
network-csv-note = Una fila por región y año
region-described = { $count ->
    [one] Qué emite { $count } miembro: { $name }.
    [many] Qué emiten juntos { $count } de miembros: { $name }.
   *[other] Qué emiten juntos { $count } miembros: { $name }.
}
regions-described = Los miembros vistos en conjunto: por región, por país, por parte de un país.
regions-countries = Países
regions-parts = Partes de países
region-part-of = Parte de { $country }
