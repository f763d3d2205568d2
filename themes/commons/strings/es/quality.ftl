# Palabras de la interfaz en español.

rebased-shown = Mostrado en { $shown }; la fuente usó { $source }.
rebased-would-be-html = En { $source }, { $name } es { $amount }{"\u00A0"}{ $unit }.
rebased-kept-html = { $amount }{"\u00A0"}{ $unit } de { $name } no pudieron convertirse a { $shown }: sus líneas dan CO<sub>2</sub>e sin gases, en { $sets }.
rebased-kept-share-html = { $amount }{"\u00A0"}{ $unit } de { $name } ({ $percent }{"\u00A0"}%) no pudieron convertirse a { $shown }: sus líneas dan CO<sub>2</sub>e sin gases, en { $sets }.
grades-table = Tabla de calidad de los datos
grades-caption = Proporción de las toneladas de { $headline } según la calidad de sus datos. Alta: medidos o específicos. Media: modelados con base firme, o más generales. Baja: muy modelados, o valores por defecto.
grades-data = Datos
grades-bar = En barra
market-by-contract = Según contrato
market-by-grid = Sin contrato, según la red
market-lines = Las líneas que hay detrás
market-heading = Alcance 2 según contratos
total-same-html = Suma las mismas líneas que <a href="{ $url }">{ $name }</a>.
total-no-line = Ninguna línea cuenta en él.

grade-high = Alta
grade-medium = Media
grade-low = Baja
grade-none = No se indica
leaves-out = { $count ->
    [one] omite { $count } referencia: { $list }
    [many] omite { $count } de referencias: { $list }
   *[other] omite { $count } referencias: { $list }
}

grades-activity = Datos de actividad
grades-factor = Factores de emisión
all-sectors = Todos los sectores juntos
total-digits-html = Todas las cifras: { $digits } t CO<sub>2</sub>e.
total-digits-without-html = Todas las cifras: { $digits } t CO<sub>2</sub>e; { $leaves }.
total-without = Este total: { $leaves }.
total-per-person = Por persona: { $working }
market-contracted-html = <b>{ $amount }{"\u00A0"}{ $unit }</b> según lo que los usuarios tienen contratado (basado en el mercado).
market-untold = No se puede dar la cifra basada en el mercado: un gas de un contrato no tiene potencial de calentamiento global.
market-location-html = Al lado, <b>{ $amount }{"\u00A0"}{ $unit }</b> según la red a la que están conectados (basado en la ubicación).
market-left-out = Fuera de ambas:
market-never-added = Todos los totales cuentan solo la cifra basada en la ubicación; las dos nunca se suman.
complete-answered-html = <b>{ $name }</b>: { $answered } de las { $asked } referencias que pide tienen respuesta ({ $share }{"\u00A0"}%), { $valued } con un valor y las demás con una clave que dice que no ocurre nada o dónde se cuenta.
complete-leaves-out = Omite { $count }:
complete-silent = { $count ->
    [one] No se dice nada de { $count } referencia
    [many] No se dice nada de { $count } referencias
   *[other] No se dice nada de { $count } referencias
}
edition-replaced-html = <b>La edición { $edition }</b> fue sustituida: { $because }
edition-replaced-on-html = <b>La edición { $edition }</b> fue sustituida el { $day }: { $because }
edition-table = Tabla de la edición { $edition }
edition-total = Total
edition-gwp = Potenciales de calentamiento global
edition-before-html = Antes, t CO<sub>2</sub>e
edition-now = Ahora
edition-difference = Diferencia
edition-not-known = no se conoce en { $gwp }
restated = revisado
restated-on = revisado el { $day }
restated-inventory = El inventario de { $year } fue revisado
restated-inventory-on = El inventario de { $year } fue revisado el { $day }
restated-inventory-before = El inventario de { $year } fue revisado; { $headline } era antes { $before }
restated-inventory-on-before = El inventario de { $year } fue revisado el { $day }; { $headline } era antes { $before }
left-out-no-gwp = sin GWP en { $set }
