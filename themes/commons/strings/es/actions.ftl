# How far actions go: where the gap begins, and what the actions on file close of it.
closing-will = Sin nuevas medidas, { $name } emitiría { $without } en { $year }.
closing-will-allowed = Sin nuevas medidas, { $name } emitiría { $without } en { $year }, lo que su objetivo para { $year } permite.
closing-will-over = Sin nuevas medidas, { $name } emitiría { $without } en { $year }, { $open } más de lo que permite su objetivo para { $year }.
closing-was = { $name } emitió { $without } en { $year }.
closing-was-allowed = { $name } emitió { $without } en { $year }, lo que su objetivo para { $goal } permite.
closing-was-over = { $name } emitió { $without } en { $year }, { $open } más de lo que permite su objetivo para { $goal }.
closing-nothing-told = Ninguna medida registrada dice cuánto ahorra ni desde cuándo.
closing-saves = Las medidas registradas ahorran { $tonnes } al año para { $year }.
closing-nothing = Las medidas registradas no cierran nada de esa brecha para { $year }.
closing-all = Las medidas registradas ahorran { $tonnes } al año para entonces: toda esa brecha.
closing-part = Las medidas registradas ahorran { $tonnes } al año para entonces y cierran el { $percent } de esa brecha.
closing-together = Todas juntas
closing-not-counted = No se cuentan, por estar detenidas, en pausa, o sin inicio o cantidad: { $list }.

# What a tonne costs by each action.
abatement-of = Medida
abatement-saves = Ahorra
abatement-across = CO₂e al año
abatement-measured = Tan ancho como lo que una medida ahorra en un año de efecto pleno, en toneladas de CO₂e según el propio miembro; tan alto como lo que cuesta una tonelada, en { $currency } según todo lo ahorrado hasta { $until }.
abatement-per-tonne = { $currency } por tonelada
abatement-costs = Una tonelada cuesta de { $cheapest } a { $dearest }
abatement-all-pay = Todas estas medidas se pagan solas
abatement-pay = { $count ->
    [one] { $count } de { $all } medidas se paga sola
    [many] { $count } de { $all } medidas se pagan solas
   *[other] { $count } de { $all } medidas se pagan solas
}
abatement-in-currency = { $count ->
    [one] { $count } medida en { $currency }
    [many] { $count } medidas en { $currency }
   *[other] { $count } medidas en { $currency }
}
abatement-without-cost = { $count ->
    [one] { $count } medida sin coste
    [many] { $count } medidas sin coste
   *[other] { $count } medidas sin coste
}
abatement-not-shown = No se muestran: { $list }.
abatement-words = { $count ->
    [one] { $count } medida ahorra { $tonnes } al año.
    [many] { $count } medidas ahorran juntas { $tonnes } al año.
   *[other] { $count } medidas ahorran juntas { $tonnes } al año.
}
abatement-ends = La más barata es { $cheapest } ({ $least } por tonelada), la más cara { $dearest } ({ $most } por tonelada).

# Members like a member that emit less per person, and what they did.
similar-rule = Elegidos por regla: de los miembros que cuentan igual y emiten menos por persona, los más cercanos en población, densidad, grados día e ingresos, según los datos disponibles. Ninguno tiene más de { $times } veces más habitantes, ni tantas veces menos.
similar-member = { $amount } de { $gas } por persona en { $year }
similar-member-less = { $amount } de { $gas } por persona en { $year }, { $change } menos que en { $since }
similar-member-more = { $amount } de { $gas } por persona en { $year }, { $change } más que en { $since }
similar-people = { $people } habitantes; { $member }
similar-fell = { $sector }: −{ $tonnes } de { $from } a { $to }
deed-adopted = aprobado el { $day }
deed-planned = prevista desde { $year }
deed-since = desde { $year }
deed-saves = { $amount } menos al año
deed-planned-saves = prevista desde { $year }, { $amount } menos al año
deed-since-saves = desde { $year }, { $amount } menos al año
