# How far actions go: where the gap begins, and what the actions on file close of it.
closing-will = Ohne neue Maßnahmen würde { $name } { $year } { $without } ausstoßen.
closing-will-allowed = Ohne neue Maßnahmen würde { $name } { $year } { $without } ausstoßen; das Ziel für { $year } erlaubt das.
closing-will-over = Ohne neue Maßnahmen würde { $name } { $year } { $without } ausstoßen, { $open } mehr, als das Ziel für { $year } erlaubt.
closing-was = { $name } stieß { $year } { $without } aus.
closing-was-allowed = { $name } stieß { $year } { $without } aus; das Ziel für { $goal } erlaubt das.
closing-was-over = { $name } stieß { $year } { $without } aus, { $open } mehr, als das Ziel für { $goal } erlaubt.
closing-nothing-told = Keine hinterlegte Maßnahme sagt, wie viel sie spart und ab wann.
closing-saves = Die hinterlegten Maßnahmen sparen bis { $year } { $tonnes } im Jahr.
closing-nothing = Die hinterlegten Maßnahmen schließen bis { $year } nichts von dieser Lücke.
closing-all = Die hinterlegten Maßnahmen sparen bis dahin { $tonnes } im Jahr: die ganze Lücke.
closing-part = Die hinterlegten Maßnahmen sparen bis dahin { $tonnes } im Jahr und schließen { $percent } dieser Lücke.
closing-together = Alle zusammen
closing-not-counted = Nicht gezählt, da beendet, unterbrochen oder ohne Beginn oder Menge: { $list }.

# What a tonne costs by each action.
abatement-of = Maßnahme
abatement-saves = Spart
abatement-across = CO₂e im Jahr
abatement-measured = So breit wie das, was eine Maßnahme in einem Jahr voller Wirkung nach eigener Angabe an Tonnen CO₂e spart; so hoch wie das, was eine Tonne kostet, in { $currency } nach allem, was bis { $until } gespart wird.
abatement-per-tonne = { $currency } je Tonne
abatement-costs = Eine Tonne kostet { $cheapest } bis { $dearest }
abatement-all-pay = Alle diese Maßnahmen bezahlen sich selbst
abatement-pay = { $count ->
    [one] { $count } von { $all } Maßnahmen bezahlt sich selbst
   *[other] { $count } von { $all } Maßnahmen bezahlen sich selbst
}
abatement-in-currency = { $count ->
    [one] { $count } Maßnahme in { $currency }
   *[other] { $count } Maßnahmen in { $currency }
}
abatement-without-cost = { $count ->
    [one] { $count } Maßnahme ohne Kosten
   *[other] { $count } Maßnahmen ohne Kosten
}
abatement-not-shown = Nicht gezeigt: { $list }.
abatement-words = { $count ->
    [one] { $count } Maßnahme spart { $tonnes } im Jahr.
   *[other] { $count } Maßnahmen sparen zusammen { $tonnes } im Jahr.
}
abatement-ends = Am günstigsten ist { $cheapest } ({ $least } je Tonne), am teuersten { $dearest } ({ $most } je Tonne).

# Members like a member that emit less per person, and what they did.
similar-rule = Nach einer Regel gewählt: von den Mitgliedern, die gleich zählen und pro Kopf weniger ausstoßen, die nach Bevölkerung, Dichte, Gradtagen und Einkommen nächsten, soweit bekannt. Keines hat mehr als { $times }-mal so viele Menschen oder so wenige.
similar-member = { $amount } { $gas } pro Kopf { $year }
similar-member-less = { $amount } { $gas } pro Kopf { $year }, { $change } weniger als { $since }
similar-member-more = { $amount } { $gas } pro Kopf { $year }, { $change } mehr als { $since }
similar-people = { $people } Menschen; { $member }
similar-fell = { $sector }: −{ $tonnes } von { $from } bis { $to }
deed-adopted = beschlossen am { $day }
deed-planned = geplant ab { $year }
deed-since = seit { $year }
deed-saves = { $amount } im Jahr weniger
deed-planned-saves = geplant ab { $year }, { $amount } im Jahr weniger
deed-since-saves = seit { $year }, { $amount } im Jahr weniger
