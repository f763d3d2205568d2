# Palabras de la interfaz en español.

home-all-count = Los { $members } miembros cuentan sus emisiones.
home-some-count = { $some } de { $members } miembros cuentan sus emisiones.
home-together-html = Juntos emiten <b>{ $total } de CO<sub>2</sub>e</b> al año.
home-together-per-person-html = Juntos emiten <b>{ $total } de CO<sub>2</sub>e</b> al año, { $per_person } toneladas por persona.
home-all-published-html = <b>{ $members }</b> miembros han publicado <b>{ $inventories } inventarios</b>. Sus cifras se suman país por país, porque cada uno cuenta a su manera.
home-some-published-html = <b>{ $some }</b> de { $members } miembros han publicado <b>{ $inventories } inventarios</b>. Sus cifras se suman país por país, porque cada uno cuenta a su manera.
home-none-published = Ninguno de los { $members } miembros ha publicado aún un inventario.
home-with-inventory = Miembros con inventario
home-of-html = <span class="unit">de { $members }</span>
home-newest = Los más recientes, de { $years }
home-people = Personas que viven allí
home-emissions = Sus emisiones al año
home-not-counted = Los miembros sin datos no se cuentan
per-person = Por persona
home-inventories = Inventarios
home-inventories-note = Cada uno, un año de un miembro
home-lines = Líneas
home-lines-note = Cada una con su fuente y su cálculo
introduction = Introducción
home-targets = Cómo van las metas
members-none = Aún no hay miembros.
home-all-members = Todos los miembros, con filtros
home-latest = Novedades
page-children = En esta sección

home-targets-note = La próxima meta de cada miembro, según su inventario más reciente.

card-places = { $count ->
    [one] lugar
    [many] de lugares
   *[other] lugares
}
card-emissions = y sus emisiones de gases de efecto invernadero
card-members = { $count ->
    [one] { $count } miembro, con sus emisiones, metas y medidas.
    [many] { $count } de miembros, con sus emisiones, metas y medidas.
   *[other] { $count } miembros, con sus emisiones, metas y medidas.
}
card-network = Qué emiten juntos sus miembros.
card-regions = Los miembros vistos en conjunto.
card-due = Inventarios, metas, planes y revisiones, por día.
card-total-in = total { $name } en { $year }
card-community = Emisiones de la comunidad
card-operations = Emisiones de las operaciones propias del gobierno

home-where = Dónde están los miembros
home-all-maps = Todos los mapas, y lo mismo en listas
