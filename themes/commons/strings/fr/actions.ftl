# How far actions go: where the gap begins, and what the actions on file close of it.
closing-will = Sans nouvelle action, { $name } émettrait { $without } en { $year }.
closing-will-allowed = Sans nouvelle action, { $name } émettrait { $without } en { $year }, ce que permet son objectif pour { $year }.
closing-will-over = Sans nouvelle action, { $name } émettrait { $without } en { $year }, soit { $open } de plus que ne le permet son objectif pour { $year }.
closing-was = { $name } a émis { $without } en { $year }.
closing-was-allowed = { $name } a émis { $without } en { $year }, ce que permet son objectif pour { $goal }.
closing-was-over = { $name } a émis { $without } en { $year }, soit { $open } de plus que ne le permet son objectif pour { $goal }.
closing-nothing-told = Aucune action enregistrée ne dit combien elle économise, ni à partir de quand.
closing-saves = Les actions enregistrées économisent { $tonnes } par an d’ici à { $year }.
closing-nothing = Les actions enregistrées ne comblent rien de cet écart d’ici à { $year }.
closing-all = Les actions enregistrées économisent d’ici là { $tonnes } par an : tout cet écart.
closing-part = Les actions enregistrées économisent d’ici là { $tonnes } par an et comblent { $percent } de cet écart.
closing-together = Toutes ensemble
closing-not-counted = Non comptées, car arrêtées, suspendues, ou sans début ni quantité : { $list }.

# What a tonne costs by each action.
abatement-of = Action
abatement-saves = Économise
abatement-across = CO₂e par an
abatement-measured = Aussi large que ce qu’une action économise en une année de plein effet, en tonnes de CO₂e selon le membre lui-même ; aussi haut que ce que coûte une tonne, en { $currency } d’après tout ce qui est économisé jusqu’en { $until }.
abatement-per-tonne = { $currency } par tonne
abatement-costs = Une tonne coûte de { $cheapest } à { $dearest }
abatement-all-pay = Toutes ces actions se financent elles-mêmes
abatement-pay = { $count ->
    [one] { $count } action sur { $all } se finance elle-même
    [many] { $count } actions sur { $all } se financent elles-mêmes
   *[other] { $count } actions sur { $all } se financent elles-mêmes
}
abatement-in-currency = { $count ->
    [one] { $count } action en { $currency }
    [many] { $count } actions en { $currency }
   *[other] { $count } actions en { $currency }
}
abatement-without-cost = { $count ->
    [one] { $count } action sans coût indiqué
    [many] { $count } actions sans coût indiqué
   *[other] { $count } actions sans coût indiqué
}
abatement-not-shown = Non montrées : { $list }.
abatement-words = { $count ->
    [one] { $count } action économise { $tonnes } par an.
    [many] { $count } actions économisent ensemble { $tonnes } par an.
   *[other] { $count } actions économisent ensemble { $tonnes } par an.
}
abatement-ends = La moins chère est { $cheapest } ({ $least } par tonne), la plus chère { $dearest } ({ $most } par tonne).

# Members like a member that emit less per person, and what they did.
similar-rule = Choisis par une règle : parmi les membres qui comptent de la même façon et émettent moins par personne, les plus proches par la population, la densité, les degrés-jours et le revenu, dans la mesure où ils sont connus. Aucun n’a plus de { $times } fois plus d’habitants, ni { $times } fois moins.
similar-member = { $amount } de { $gas } par personne en { $year }
similar-member-less = { $amount } de { $gas } par personne en { $year }, { $change } de moins qu’en { $since }
similar-member-more = { $amount } de { $gas } par personne en { $year }, { $change } de plus qu’en { $since }
similar-people = { $people } habitants ; { $member }
similar-fell = { $sector } : −{ $tonnes } de { $from } à { $to }
deed-adopted = adopté le { $day }
deed-planned = prévue à partir de { $year }
deed-since = depuis { $year }
deed-saves = { $amount } de moins par an
deed-planned-saves = prévue à partir de { $year }, { $amount } de moins par an
deed-since-saves = depuis { $year }, { $amount } de moins par an
