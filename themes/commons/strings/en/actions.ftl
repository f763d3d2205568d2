# How far actions go: where the gap begins, and what the actions on file close of it.
closing-will = Without new action { $name } would emit { $without } in { $year }.
closing-will-allowed = Without new action { $name } would emit { $without } in { $year }, which its target for { $year } allows.
closing-will-over = Without new action { $name } would emit { $without } in { $year }, { $open } more than its target for { $year } allows.
closing-was = { $name } emitted { $without } in { $year }.
closing-was-allowed = { $name } emitted { $without } in { $year }, which its target for { $goal } allows.
closing-was-over = { $name } emitted { $without } in { $year }, { $open } more than its target for { $goal } allows.
closing-nothing-told = No action on file says how much it saves, and from when.
closing-saves = The actions on file save { $tonnes } a year by { $year }.
closing-nothing = The actions on file do not close anything of that gap by { $year }.
closing-all = The actions on file save { $tonnes } a year by then: all of that gap.
closing-part = The actions on file save { $tonnes } a year by then and close { $percent } of that gap.
closing-together = All of them together
closing-not-counted = Not counted, as stopped, paused, or without a start or an amount: { $list }.

# What a tonne costs by each action.
abatement-of = Action
abatement-saves = Saves
abatement-across = CO₂e a year
abatement-measured = As wide as what an action saves in a year of full effect, in tonnes of CO₂e by the member's own word; as high as what a tonne costs, in { $currency } by all that is saved until { $until }.
abatement-per-tonne = { $currency } per tonne
abatement-costs = A tonne costs from { $cheapest } to { $dearest }
abatement-all-pay = All of these actions pay for themselves
abatement-pay = { $count ->
    [one] { $count } of { $all } actions pays for itself
   *[other] { $count } of { $all } actions pay for themselves
}
abatement-in-currency = { $count ->
    [one] { $count } action in { $currency }
   *[other] { $count } actions in { $currency }
}
abatement-without-cost = { $count ->
    [one] { $count } action without a cost
   *[other] { $count } actions without a cost
}
abatement-not-shown = Not shown: { $list }.
abatement-words = { $count ->
    [one] { $count } action saves { $tonnes } a year.
   *[other] { $count } actions save { $tonnes } a year together.
}
abatement-ends = The cheapest is { $cheapest } ({ $least } a tonne), the dearest { $dearest } ({ $most } a tonne).

# Members like a member that emit less per person, and what they did.
similar-rule = Chosen by rule: of the members that count alike and emit less per person, those nearest in population, density, degree days and income, as far as these are on file. None has more than { $times } times as many people, or as few.
similar-member = { $amount } of { $gas } per person in { $year }
similar-member-less = { $amount } of { $gas } per person in { $year }, { $change } less than in { $since }
similar-member-more = { $amount } of { $gas } per person in { $year }, { $change } more than in { $since }
similar-people = { $people } people; { $member }
similar-fell = { $sector }: −{ $tonnes } from { $from } to { $to }
deed-adopted = adopted { $day }
deed-planned = planned from { $year }
deed-since = since { $year }
deed-saves = { $amount } a year less
deed-planned-saves = planned from { $year }, { $amount } a year less
deed-since-saves = since { $year }, { $amount } a year less
