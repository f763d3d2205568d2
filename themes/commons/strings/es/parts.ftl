# Palabras de la interfaz en español.

no-data = sin datos
change-since-html = <span class="change change-{ $class }">{ $change }{"\u00A0"}%</span> desde { $since }
you-are-here = Usted está aquí
made-up-note-html = <strong>Inventado.</strong> { $name } no existe. Está aquí para mostrar lo que puede hacer el sitio; ninguna de sus cifras es real.
gloss-carbon-html = Estas cifras cuentan solo el dióxido de carbono (CO<sub>2</sub>): no incluyen el metano, el óxido nitroso ni otros gases de efecto invernadero.
gloss-html = CO<sub>2</sub>e: todos los gases de efecto invernadero, contados como el dióxido de carbono que calentaría lo mismo.
take-heading = Para llevar
take-cite = Cómo citar
chart-source-html = Fuente: { $source }
chart-numbers = Las cifras en una tabla
chart-table = Tabla: { $title }
chart-take = Llevar:
chart-picture-html = imagen<span class="hidden"> del gráfico: { $title }</span> (PNG)
chart-csv-html = cifras<span class="hidden"> del gráfico: { $title }</span> (CSV)

not-translated = Este texto aún no está en español. Se muestra en otro idioma: { $language }.

comma = ,
semicolon = ;
