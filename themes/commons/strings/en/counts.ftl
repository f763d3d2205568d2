# Counts with their words.

count-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}

count-actions = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}

count-references = { $count ->
    [one] { $count } reference
   *[other] { $count } references
}

count-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}

count-other-members = { $count ->
    [one] { $count } other member
   *[other] { $count } other members
}

count-smaller-parts = { $count ->
    [one] { $count } smaller part
   *[other] { $count } smaller parts
}

count-inventories = { $count ->
    [one] { $count } inventory
   *[other] { $count } inventories
}

count-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}

count-updates = { $count ->
    [one] { $count } update
   *[other] { $count } updates
}

count-awards = { $count ->
    [one] { $count } award
   *[other] { $count } awards
}
