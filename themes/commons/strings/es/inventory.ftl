# Palabras de la interfaz en español.

inventory-edition = Edición { $edition }
inventory-edition-restated = Edición { $edition }, recalculada
inventory-operations = Inventario de las operaciones propias del gobierno
inventory-community = Inventario de la comunidad
inventory-total = Total { $name }
inventory-leaves-out = { $count ->
    [one] omite { $count } referencia
    [many] omite { $count } de referencias
   *[other] omite { $count } referencias
}
inventory-against = respecto a { $year }
inventory-no-earlier = No hay un inventario anterior con el que comparar
inventory-of-tonnes = de las toneladas
inventory-totals = Los totales, y lo que no incluyen
inventory-totals-table = Tabla de totales
inventory-totals-caption-html = t CO<sub>2</sub>e, contadas con { $gwp }. Los totales de distinto tipo nunca se suman.
inventory-not-in-it = No incluido
inventory-headline = cifra principal
inventory-estimated = { $percent }{"\u00A0"}% estimado
inventory-left-out = Qué omite el total { $name }, y por qué
inventory-made-of = De qué se compone cada total
inventory-quality = Qué tan buenos y completos son los datos
inventory-no-grades = Ninguna línea indica la calidad de sus datos.
inventory-matrix = Sectores por alcances
inventory-scopes = El alcance 1 se emite dentro del límite; el alcance 2 procede de la electricidad, el calor y el frío de una red; el alcance 3 ocurre fuera por lo que se hace dentro.
inventory-matrix-table = Tabla de sectores por alcances
inventory-matrix-caption-html = t CO<sub>2</sub>e. Un asterisco señala una suma a la que le falta una parte.
inventory-sector = Sector
inventory-all = Todos
inventory-share = Proporción
inventory-all-sectors = Todos los sectores
inventory-matrix-lines = Las líneas detrás de cada alcance
inventory-gases = Gases
inventory-gases-table = Tabla de gases
inventory-gases-caption = Masas en toneladas, por el potencial de calentamiento global según { $gwp }.
inventory-biogenic = El dióxido de carbono de la biomasa, { $amount }{"\u00A0"}{ $unit }, se cuenta aparte.
inventory-gas = Gas
inventory-tonnes = Toneladas
gwp-one = Potencial de calentamiento global
inventory-not-by-gas = sin desglose por gas
inventory-lines = Cada línea y su cálculo
inventory-no-lines = Este inventario aún no tiene líneas.
inventory-earlier = Ediciones anteriores
inventory-made = Cómo se hizo
inventory-protocol = Protocolo
inventory-boundary = Límite
inventory-verified = Verificado
inventory-source = Fuente
inventory-to-know = Conviene saber
inventory-file = Archivo
inventory-gwp-rebased = { $shown }; la fuente usó { $source }, y todas las líneas se convirtieron a { $shown }
inventory-gwp-not-rebased = { $shown }; la fuente usó { $source }, y algunas líneas no pudieron convertirse a { $shown }
inventory-verified-by = por { $by }
inventory-verified-on = por { $by }, el { $day }
inventory-not-verified = no consta ninguna verificación
inventory-source-licence = { $source }; licencia: { $licence }
inventory-other-years = Otros años
inventory-before = Año anterior
inventory-after = Año siguiente
line-part-missing = falta una parte
line-counted-under = contado en { $reference }
line-scope = Alcance { $scope }
line-activity-quality = datos de actividad: { $quality }
line-factor-quality = factor: { $quality }
line-biogenic = Dióxido de carbono de la biomasa, contado aparte: { $amount }{"\u00A0"}{ $unit }
line-working-html = Cálculo<span class="hidden"> de { $line }</span>
line-activity = Actividad
line-factor = × factor
line-mass = = masa
line-apart = aparte
line-sum = Suma
line-default = valor por defecto
line-inputs = Datos de partida
line-steps = Paso a paso
line-gases = Gas por gas
line-contract = Según contrato, al lado y sin sumar
line-market-html = Basado en el mercado: <b>{ $amount }{"\u00A0"}{ $unit }</b>

inventory-scopes-mixed = Alcances sin separar
inventory-printed-without-gases = Publicado sin sus gases
inventory-sectors-together = Todos los sectores juntos
inventory-json = Este inventario en JSON
inventory-json-note = Cada línea con sus gases, su fuente y su lugar
inventory-title = { $name }, inventario { $year }
inventory-described = Cada línea del inventario de { $year } de { $name }, con su fuente y su cálculo.
operations-title = { $name }, operaciones propias { $year }
operations-described = Cada línea de las operaciones propias de { $name } en { $year }, con su fuente y su cálculo.

total-meaning-basic = Energía, transporte y residuos, como el GPC pide a toda ciudad.
total-meaning-basic-plus = BASIC, pérdidas de red, viajes más allá del límite, industria, productos y tierra.
total-meaning-territorial = Todo lo que se emite dentro del límite.
total-meaning-other-scope-3 = Causado por el lugar y emitido en otra parte, más allá de BASIC+.
total-meaning-scopes-1-2 = Lo que se emite dentro, y por la red para los usuarios de dentro.
total-meaning-reported = Todas las líneas sumadas, como hace quien las publica.

notation-meaning-NO = No ocurre
notation-meaning-NE = No estimado
notation-meaning-IE = Incluido en otra parte
notation-meaning-C = Confidencial
line-note-fixed = La fuente da CO₂e sin gases, según { $set }: no puede convertirse.
line-note-kept = La fuente da CO₂e sin gases, según { $set }: no pudo convertirse a { $shown } y queda como está.
line-note-of-source = Según { $set }, como en la fuente, son { $amount }.
line-note-earlier-factor = El factor es de { $year }, el año anterior más cercano que tiene uno.

# The unit of a population, behind its number; and a protocol that has no name.
unit-people = habitantes
protocol-other = otro
working-factor-in-place = un factor dado en la línea
