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
