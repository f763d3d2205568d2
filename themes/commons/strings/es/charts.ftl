# Palabras de la interfaz en español.

chart-year = Año
chart-measured = medido
chart-estimated = estimado
chart-projected = proyectado
chart-incomplete = incompleto
chart-standing = Estado
chart-required = senda hacia la meta
chart-target = Meta
chart-change = Cambio respecto al año base
chart-trend = con la tendencia actual
chart-without-action = sin nuevas medidas
chart-with-actions = con estas medidas
chart-other-actions = otras medidas
chart-all-actions = medidas previstas
chart-budget = el presupuesto completo
chart-used = gastado
chart-day = Hasta
chart-cost = Coste
chart-total = Total
chart-net = neto
chart-no-data = sin datos
chart-value-in-year = { $value } en { $year }
chart-value-spent = { $value } gastadas
chart-value-left = { $value } restantes

chart-spread-from = De
chart-spread-to = A
chart-spread-less = cualquier valor menor
chart-spread-more = cualquier valor mayor
chart-spread-members = Miembros
chart-spread-median = mediana
chart-size-class = Clase de tamaño
chart-emissions = Emisiones

sector-i = Energía estacionaria
sector-ii = Transporte
sector-iii = Residuos
sector-iv = Industria y productos
sector-v = Tierra y ganadería
sector-vi = Otro alcance 3

chart-largest = { $sector }: { $share } del total
chart-largest-sentence = { $sector }: { $share } del total.
chart-by-sector = Emisiones ({ $headline }) por sector, toneladas de { $gas } al año.
chart-by-sector-in-year = Emisiones ({ $headline }) por sector en { $year }, CO₂e.
chart-sector-share = { $sector }: { $share } de { $total } de { $gas } en { $year }.
chart-sectors-in-year = Emisiones en { $year }: { $list }.

history-one-year = Por ahora se conoce un año
history-achieved = Por debajo de lo que pide la meta de { $year }
history-fast-enough = Baja lo bastante rápido para { $year }
history-still-below = Aún por debajo de la senda hacia { $year }
history-little-behind = Baja, algo por detrás de la senda hacia { $year }
history-too-slow = Baja, pero no tan rápido como pide la meta
history-not-falling = Aún no baja, y la senda hacia { $year } lo pide
history-missed = La meta de { $year } no se cumplió
history-less = { $change } menos que en { $since }
history-more = { $change } más que en { $since }
history-same = Lo mismo que en { $since }
history-measured = Emisiones ({ $headline }), toneladas de { $gas } al año, { $years }, { $gwp }.
history-measured-boundary = Emisiones ({ $headline }), toneladas de { $gas } al año, { $years }, { $boundary }, { $gwp }.
history-line-path = La línea recta es la senda hacia la meta.
history-line-trend = La línea discontinua prolonga la tendencia desde { $year }.
history-line-wedges = Las bandas son lo que las medidas ahorran del pronóstico.
history-line-forecast = La línea de puntos es el pronóstico sin nuevas medidas.
history-emitted = { $name } emitió { $total } de { $gas } en { $year }.
history-emitted-less = { $name } emitió { $total } de { $gas } en { $year }, { $change } menos que en { $since }.
history-emitted-more = { $name } emitió { $total } de { $gas } en { $year }, { $change } más que en { $since }.
history-emitted-same = { $name } emitió { $total } de { $gas } en { $year }, lo mismo que en { $since }.
history-goal = La meta pide { $amount } en { $year }.
history-without = Sin nuevas medidas serían { $without } en { $year }.
history-with = Sin nuevas medidas serían { $without } en { $year }, con las medidas { $with }.
history-mark-net-zero = cero neto
history-mark-per-person = meta de { $year }, por persona
history-mark = meta de { $year }

law-rate = un { $percent } menos cada año desde { $year }
law-lines = Rayas y puntos: { $rates }.
law-kept = De { $from } a { $until } la tendencia no emite más que: { $title }.
law-not-kept = De { $from } a { $until } la tendencia emite { $amount } más que: { $title }.

# The same inside a sentence.
sector-within-i = energía estacionaria
sector-within-ii = transporte
sector-within-iii = residuos
sector-within-iv = industria y productos
sector-within-v = tierra y ganadería
sector-within-vi = otro alcance 3
all-sectors-within = todos los sectores
