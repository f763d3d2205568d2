# Les mots de l’interface en français.

count-members = { $count ->
    [one] { $count } membre
    [many] { $count } de membres
   *[other] { $count } membres
}

count-actions = { $count ->
    [one] { $count } action
    [many] { $count } d’actions
   *[other] { $count } actions
}

count-references = { $count ->
    [one] { $count } référence
    [many] { $count } de références
   *[other] { $count } références
}

count-places = { $count ->
    [one] { $count } lieu
    [many] { $count } de lieux
   *[other] { $count } lieux
}

count-other-members = { $count ->
    [one] { $count } autre membre
    [many] { $count } d’autres membres
   *[other] { $count } autres membres
}

count-smaller-parts = { $count ->
    [one] { $count } partie plus petite
    [many] { $count } de parties plus petites
   *[other] { $count } parties plus petites
}

count-inventories = { $count ->
    [one] { $count } inventaire
    [many] { $count } d’inventaires
   *[other] { $count } inventaires
}

count-years = { $count ->
    [one] { $count } an
    [many] { $count } d’années
   *[other] { $count } ans
}

count-updates = { $count ->
    [one] { $count } mise à jour
    [many] { $count } de mises à jour
   *[other] { $count } mises à jour
}

count-awards = { $count ->
    [one] { $count } distinction
    [many] { $count } de distinctions
   *[other] { $count } distinctions
}
