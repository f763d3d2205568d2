# How parts of a criterion stand beside each other.
criteria-join = { $one }, { $other }
criteria-and = { $one }, y { $other }
criteria-beside = { $one }; { $other }
criteria-or-else = { $one }; o { $other }
either-last = { $one } o { $other }
criteria-quoted = «{ $text }»
threshold-at-least = al menos { $amount }
threshold-more = más de { $amount }

# What a criterion wants. A message with $what goes on with what the one before it said.
wants-any = uno de estos: { $list }
wants-not = no esto: { $wanted }
wants-at-least = al menos { $count } de estos: { $list }
wants-inventory-community = un inventario de la comunidad
wants-inventory-operations = un inventario de las operaciones propias del gobierno local
wants-at-most-old = { $count ->
    [one] de { $count } año como máximo
    [many] de { $count } años como máximo
   *[other] de { $count } años como máximo
}
wants-by-protocol = según { $list }
wants-answer-to-all = con respuesta a todo lo que pide { $level }
wants-answer-to-part = con respuesta a { $amount } de lo que pide { $level }
wants-word-about-all = con una indicación sobre todo lo que pide { $level }
wants-with-gases = con { $list }
wants-verified = verificado por alguien ajeno
wants-inventories-community = { $count ->
    [one] al menos { $count } inventario de la comunidad
    [many] al menos { $count } inventarios de la comunidad
   *[other] al menos { $count } inventarios de la comunidad
}
wants-inventories-operations = { $count ->
    [one] al menos { $count } inventario de operaciones propias
    [many] al menos { $count } inventarios de operaciones propias
   *[other] al menos { $count } inventarios de operaciones propias
}
wants-row-community = { $count ->
    [one] inventarios de la comunidad de { $count } año seguido
    [many] inventarios de la comunidad de { $count } años seguidos
   *[other] inventarios de la comunidad de { $count } años seguidos
}
wants-row-operations = { $count ->
    [one] inventarios de operaciones propias de { $count } año seguido
    [many] inventarios de operaciones propias de { $count } años seguidos
   *[other] inventarios de operaciones propias de { $count } años seguidos
}
wants-since = { $what } desde { $year }
wants-target = un objetivo
wants-target-absolute = un objetivo absoluto
wants-target-intensity = un objetivo por habitante
wants-target-fixed = un objetivo fijo
wants-target-net-zero = un objetivo de cero neto
wants-target-forecast = un objetivo frente a una previsión
wants-for-operations = { $what } para las operaciones propias del gobierno local
wants-for-community = { $what } para toda la comunidad
wants-for-sectors = { $what } para { $list }
wants-in-sectors = { $what } en { $list }
wants-by-total = { $what } según el total { $total }
wants-for-year = { $what } para { $year }
wants-for-years = { $what } para un año de { $from } a { $by }
wants-from-year = { $what } para { $year } o después
wants-by-year = { $what } para { $year }
wants-less = { $amount } menos
wants-less-head = { $amount } menos por habitante
wants-science = al menos lo que la ciencia le pide
wants-science-given = al menos lo que pide la ciencia: { $value }
science-value = { $amount } menos en { $year } que en { $base }
science-value-head = { $amount } menos por habitante en { $year } que en { $base }
wants-status = que esté { $list }
target-is-achieved = cumplido
target-is-on-track = en camino
target-is-deviating = algo retrasado
target-is-off-track = retrasado
target-is-missed = incumplido
target-is-too-old = con datos demasiado antiguos
target-is-no-data = sin datos
wants-reduction = { $amount } menos emisiones
wants-reduction-head = { $amount } menos emisiones por habitante
wants-of-operations = { $what } de sus operaciones propias
wants-than-year = { $what } que en { $year }
wants-than-first = { $what } que en el primer inventario
wants-than-previous = { $what } que en el inventario anterior
wants-than-before = { $count ->
    [one] { $what } que { $count } año antes
    [many] { $what } que { $count } años antes
   *[other] { $what } que { $count } años antes
}
wants-till = para { $year }
wants-emissions = emisiones
wants-emissions-head = emisiones por habitante
wants-peak-at-least = { $count ->
    [one] { $what } que fueron máximas al menos { $count } año antes del inventario más reciente, y entonces { $above } por encima de él
    [many] { $what } que fueron máximas al menos { $count } años antes del inventario más reciente, y entonces { $above } por encima de él
   *[other] { $what } que fueron máximas al menos { $count } años antes del inventario más reciente, y entonces { $above } por encima de él
}
wants-peak-more = { $count ->
    [one] { $what } que fueron máximas más de { $count } año antes del inventario más reciente, y entonces { $above } por encima de él
    [many] { $what } que fueron máximas más de { $count } años antes del inventario más reciente, y entonces { $above } por encima de él
   *[other] { $what } que fueron máximas más de { $count } años antes del inventario más reciente, y entonces { $above } por encima de él
}
wants-plan = un plan aprobado
wants-plan-mitigation = un plan de acción climática aprobado
wants-plan-adaptation = un plan de adaptación aprobado
wants-plan-energy = un plan de energía aprobado
wants-at-most-ago = { $count ->
    [one] { $what } hace { $count } año como máximo
    [many] { $what } hace { $count } años como máximo
   *[other] { $what } hace { $count } años como máximo
}
wants-readable = { $what } y que se pueda leer
wants-actions = { $count ->
    [one] al menos { $count } medida
    [many] al menos { $count } medidas
   *[other] al menos { $count } medidas
}
wants-actions-in-state = { $count ->
    [one] al menos { $count } medida en estado: { $list }
    [many] al menos { $count } medidas en estado: { $list }
   *[other] al menos { $count } medidas en estado: { $list }
}
action-is-planned = prevista
action-is-started = iniciada
action-is-in-progress = en curso
action-is-done = realizada
action-is-paused = en pausa
action-is-stopped = detenida
wants-on-pathway = { $what } en la vía { $list }
wants-for-goals = { $what } para el objetivo { $list } de los ODS
wants-close-gap = que cierren { $amount } de la brecha hasta un objetivo
wants-hazards = { $count ->
    [one] una evaluación de amenazas climáticas
    [many] una evaluación de al menos { $count } amenazas climáticas
   *[other] una evaluación de al menos { $count } amenazas climáticas
}
wants-hazards-with = { $count ->
    [one] una evaluación de amenazas climáticas con: { $list }
    [many] una evaluación de al menos { $count } amenazas climáticas, cada una con: { $list }
   *[other] una evaluación de al menos { $count } amenazas climáticas, cada una con: { $list }
}
hazard-level = nivel
hazard-trend = tendencia
hazard-horizon = horizonte
wants-commitment = un compromiso firmado: { $list }
wants-at-most-back = { $count ->
    [one] hace { $count } año como máximo
    [many] hace { $count } años como máximo
   *[other] hace { $count } años como máximo
}
wants-steps = { $count ->
    [one] al menos { $count } paso de { $title }
    [many] al menos { $count } pasos de { $title }
   *[other] al menos { $count } pasos de { $title }
}
wants-some-steps = al menos { $count } de los pasos { $list } de { $title }
wants-step = el paso { $step } de { $title }
wants-these-steps = los pasos { $list } de { $title }
wants-quality-high-activity = datos de actividad de alta calidad para { $amount } de las emisiones
wants-quality-high-factor = factores de emisión de alta calidad para { $amount } de las emisiones
wants-quality-better-activity = datos de actividad de calidad media o alta para { $amount } de las emisiones
wants-quality-better-factor = factores de emisión de calidad media o alta para { $amount } de las emisiones
wants-membership = pertenencia a la red
wants-membership-years = { $count ->
    [one] pertenencia a la red desde hace al menos { $count } año
    [many] pertenencia a la red desde hace al menos { $count } años
   *[other] pertenencia a la red desde hace al menos { $count } años
}

# What was found where a criterion was looked into.
found-people = Esto lo deciden personas
found-given = Otorgado por { $year }
found-given-citation = Otorgado por { $year }: { $citation }
found-no-such-inventory = No hay tal inventario
found-inventory = El inventario de { $year }
found-inventory-lacks = El inventario de { $year } { $lacks }
found-inventory-verified = El inventario de { $year }, verificado por { $by }
found-inventory-verified-lacks = El inventario de { $year }, verificado por { $by }, { $lacks }
lack-old = { $count ->
    [one] tiene { $count } año
    [many] tiene { $count } años
   *[other] tiene { $count } años
}
lack-unanswered = { $count ->
    [one] no dice nada de { $count } referencia
    [many] no dice nada de { $count } referencias
   *[other] no dice nada de { $count } referencias
}
lack-incomplete = responde a { $answered } de { $asked } referencias
lack-gases = no tiene { $list }
lack-gases-unknown = da CO2e en algunas líneas, por lo que no se puede saber { $list }
lack-protocol = sigue otro protocolo
lack-unverified = no está verificado
lack-edition = solo se conoce de ese día por sus totales
found-no-inventories = Ningún inventario
found-no-hazards = Ninguna amenaza evaluada
found-no-actions = Ninguna medida así
found-hazards = { $count ->
    [one] { $count } amenaza evaluada
    [many] { $count } amenazas evaluadas
   *[other] { $count } amenazas evaluadas
}
found-actions = { $count ->
    [one] { $count } medida así
    [many] { $count } medidas así
   *[other] { $count } medidas así
}
found-and-undated = { $count ->
    [one] { $what }, y { $count } más sin año ni día
    [many] { $what }, y { $count } más sin año ni día
   *[other] { $what }, y { $count } más sin año ni día
}
found-row = { $count ->
    [one] { $count } año seguido hasta { $newest }
    [many] { $count } años seguidos hasta { $newest }
   *[other] { $count } años seguidos hasta { $newest }
}
found-no-inventory = No hay ningún inventario
found-no-target = No hay tal objetivo
found-target = El objetivo { $name } para { $year }
lack-target-undated = que no dice cuándo se aprobó
lack-target-size = cuya reducción no se puede saber
lack-target-above = que llega a { $found } t donde la ciencia pide { $wanted } t
lack-target-less = { $found } menos donde la ciencia pide { $wanted }
lack-target-science = que no se puede comparar con lo que pide la ciencia
figure-tonnes = { $number } t
figure-tonnes-head = { $number } t por habitante
found-reduction-same = { $now } en { $year }, tanto como { $then } en { $base }
found-reduction-less = { $now } en { $year }, { $percent } menos que { $then } en { $base }
found-reduction-more = { $now } en { $year }, { $percent } más que { $then } en { $base }
found-of-sectors = { $list }: { $what }
found-no-figure = No hay ningún inventario con esa cifra
found-no-base = No hay ningún inventario de { $year } con el que comparar
found-no-earlier = No hay ningún inventario anterior con el que comparar
found-left-out = El inventario de { $latest } omite { $list }, que el de { $base } sí tiene
found-no-population = No se conoce la población de { $year }
found-peak-now = La cifra más reciente, de { $year }, es la más alta
found-peak = { $count ->
    [one] Máximo en { $peak }, { $count } año antes de { $latest }
    [many] Máximo en { $peak }, { $count } años antes de { $latest }
   *[other] Máximo en { $peak }, { $count } años antes de { $latest }
}
found-peak-above = { $percent } por encima de { $latest }
found-plan-on = Aprobado el { $day }
found-plan = Hay tal plan
found-plan-nothing = No hay tal plan
found-plan-undated = Hay tal plan, que no dice cuándo se aprobó
found-plan-old = Aprobado el { $day }, hace demasiado
found-plan-unpublished = Hay tal plan, sin una dirección donde leerlo
found-commitment-on = Firmado el { $day }
found-commitment = Hay tal compromiso
found-commitment-nothing = No hay tal compromiso
found-commitment-undated = Hay tal compromiso, que no dice cuándo se firmó
found-commitment-old = Firmado el { $day }, hace demasiado
found-commitment-unpublished = Hay tal compromiso, sin una dirección donde leerlo
found-gap = Las medidas cierran el { $percent } de la brecha
found-gap-unknown = No se puede saber hasta dónde llegan las medidas hacia un objetivo
found-gap-past = No se puede saber hasta dónde llegaron las medidas de ese año hacia un objetivo
found-steps = { $count ->
    [one] { $taken } de { $count } paso dado en { $title }
    [many] { $taken } de { $count } pasos dados en { $title }
   *[other] { $taken } de { $count } pasos dados en { $title }
}
found-quality = { $percent } de las emisiones en el inventario de { $year }
found-quality-unstated = El inventario de { $year } no dice qué calidad tienen sus datos
found-has-left = Ha dejado la red
found-joined = Miembro desde el { $day }
found-joined-unknown = No se indica el día en que se unió

# What is still missing for a criterion.
missing-gap = { $wanted }: { $gap }
missing-row = { $count ->
    [one] { $count } año seguido más
    [many] { $count } años seguidos más
   *[other] { $count } años seguidos más
}
missing-inventories = { $count ->
    [one] { $count } inventario más
    [many] { $count } inventarios más
   *[other] { $count } inventarios más
}
missing-hazards = { $count ->
    [one] { $count } amenaza más
    [many] { $count } amenazas más
   *[other] { $count } amenazas más
}
missing-actions = { $count ->
    [one] { $count } medida más
    [many] { $count } medidas más
   *[other] { $count } medidas más
}
missing-steps-of = { $count } de: { $list }
missing-newer = un inventario más reciente
missing-words = { $count ->
    [one] una indicación sobre { $count } referencia más en el de { $year }
    [many] una indicación sobre { $count } referencias más en el de { $year }
   *[other] una indicación sobre { $count } referencias más en el de { $year }
}
missing-answers = el de { $year } responde a { $answered } de { $asked }
missing-verification = una verificación del de { $year }
missing-protocol = el de { $year } sigue otro protocolo
missing-gases = masas de esos gases en el de { $year }
missing-gases-unknown = masas por gas en el de { $year }, que da CO2e
missing-edition = más que los totales del de { $year } tal como era
missing-target-later = el objetivo que hay es para un año posterior
missing-target-earlier = el objetivo que hay es para un año anterior
missing-target-undated = el día en que se aprobó el objetivo
missing-target-base = una base desde la que contar la reducción
missing-target-less = un objetivo que llegue a menos
missing-target-science = un valor basado en la ciencia y un inventario de su año base
missing-target-inventory = un inventario con el que valorar el objetivo
missing-points = { $number ->
    [one] { $number } punto más
    [many] { $number } puntos más
   *[other] { $number } puntos más
}
missing-points-under = menos de { $number } puntos más
missing-exactly = más de { $share }, que es exactamente lo que hay
missing-by = { $gap } para { $year }
missing-inventory = un inventario
missing-inventory-of = un inventario de { $year }
missing-second = un segundo inventario
missing-left-out = lo que omite el inventario de { $year }
missing-population = la población de { $year }
missing-newest-is = el más reciente es del { $day }
missing-day = el día del que hay
missing-address = la dirección del que hay

# Sectors by their full names.
sector-full-iv = Procesos industriales y uso de productos
sector-full-v = Agricultura, silvicultura y otros usos de la tierra
