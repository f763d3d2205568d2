# How far actions go: where the gap begins, and what the actions on file close of it.
closing-will = Sem novas ações, { $name } emitiria { $without } em { $year }.
closing-will-allowed = Sem novas ações, { $name } emitiria { $without } em { $year }, o que sua meta para { $year } permite.
closing-will-over = Sem novas ações, { $name } emitiria { $without } em { $year }, { $open } a mais do que sua meta para { $year } permite.
closing-was = { $name } emitiu { $without } em { $year }.
closing-was-allowed = { $name } emitiu { $without } em { $year }, o que sua meta para { $goal } permite.
closing-was-over = { $name } emitiu { $without } em { $year }, { $open } a mais do que sua meta para { $goal } permite.
closing-nothing-told = Nenhuma ação registrada diz quanto economiza nem a partir de quando.
closing-saves = As ações registradas economizam { $tonnes } por ano até { $year }.
closing-nothing = As ações registradas não fecham nada dessa lacuna até { $year }.
closing-all = As ações registradas economizam { $tonnes } por ano até lá: toda essa lacuna.
closing-part = As ações registradas economizam { $tonnes } por ano até lá e fecham { $percent } dessa lacuna.
closing-together = Todas juntas
closing-not-counted = Não contadas, por estarem encerradas, pausadas, ou sem início ou quantidade: { $list }.

# What a tonne costs by each action.
abatement-of = Ação
abatement-saves = Economiza
abatement-across = CO₂e por ano
abatement-measured = Tão largo quanto o que uma ação economiza em um ano de efeito pleno, em toneladas de CO₂e segundo o próprio membro; tão alto quanto o que custa uma tonelada, em { $currency } por tudo o que se economiza até { $until }.
abatement-per-tonne = { $currency } por tonelada
abatement-costs = Uma tonelada custa de { $cheapest } a { $dearest }
abatement-all-pay = Todas essas ações se pagam sozinhas
abatement-pay = { $count ->
    [one] { $count } de { $all } ações se paga sozinha
    [many] { $count } de { $all } ações se pagam sozinhas
   *[other] { $count } de { $all } ações se pagam sozinhas
}
abatement-in-currency = { $count ->
    [one] { $count } ação em { $currency }
    [many] { $count } ações em { $currency }
   *[other] { $count } ações em { $currency }
}
abatement-without-cost = { $count ->
    [one] { $count } ação sem custo
    [many] { $count } ações sem custo
   *[other] { $count } ações sem custo
}
abatement-not-shown = Não mostradas: { $list }.
abatement-words = { $count ->
    [one] { $count } ação economiza { $tonnes } por ano.
    [many] { $count } ações economizam juntas { $tonnes } por ano.
   *[other] { $count } ações economizam juntas { $tonnes } por ano.
}
abatement-ends = A mais barata é { $cheapest } ({ $least } por tonelada), a mais cara { $dearest } ({ $most } por tonelada).

# Members like a member that emit less per person, and what they did.
similar-rule = Escolhidos por regra: dos membros que contam do mesmo modo e emitem menos por pessoa, os mais próximos em população, densidade, graus-dia e renda, na medida em que há dados. Nenhum tem mais de { $times } vezes mais habitantes, nem tantas vezes menos.
similar-member = { $amount } de { $gas } por pessoa em { $year }
similar-member-less = { $amount } de { $gas } por pessoa em { $year }, { $change } menos que em { $since }
similar-member-more = { $amount } de { $gas } por pessoa em { $year }, { $change } a mais que em { $since }
similar-people = { $people } habitantes; { $member }
similar-fell = { $sector }: −{ $tonnes } de { $from } a { $to }
deed-adopted = aprovado em { $day }
deed-planned = prevista a partir de { $year }
deed-since = desde { $year }
deed-saves = { $amount } a menos por ano
deed-planned-saves = prevista a partir de { $year }, { $amount } a menos por ano
deed-since-saves = desde { $year }, { $amount } a menos por ano
