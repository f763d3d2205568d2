# Les mots de l’interface en français.

network-emitted-html = Ensemble, les membres ont émis <b>{ $total } de { $gas }</b> en { $year }.
network-emitted-per-person-html = Ensemble, les membres ont émis <b>{ $total } de { $gas }</b> en { $year }, soit { $per_person } tonnes par habitant.
region-emitted-html = Ensemble, ces membres ont émis <b>{ $total } de { $gas }</b> en { $year }.
region-emitted-per-person-html = Ensemble, ces membres ont émis <b>{ $total } de { $gas }</b> en { $year }, soit { $per_person } tonnes par habitant.
network-published-html = <b>{ $some } membres sur { $members }</b> ont publié des inventaires.
network-published-people-html = <b>{ $some } membres sur { $members }</b> ont publié des inventaires, pour des lieux où vivent { $people } personnes.
network-ways = Ils comptent de { $count } manières, et les chiffres de deux manières ne sont jamais additionnés.
network-what = Ce qu’ils émettent
network-sizes = Membres par taille
network-by-population = Selon la population la plus récente.
network-medians = Les médianes portent sur le total { $total }, en tonnes par habitant.
network-median = Médiane, t par habitant
network-names = Noms
network-of = de { $what }
network-too-few = trop peu
network-regions = Régions
network-all-regions = Toutes les régions et tous les pays
region-drawn = Délimitée par { $source }
region-drawn-link-html = Délimitée par <a href="{ $url }" rel="external">{ $source }</a>
region-no-total = Aucun total { $total } de ces membres n’est encore enregistré.
region-otherwise = Membres qui comptent autrement
region-never-added = Les chiffres de deux manières de compter ne sont jamais additionnés.
region-parts = Parties de { $name }
region-map = Carte
region-caption = Membres de { $name } et leurs chiffres les plus récents
regions-lede = Les membres vus ensemble. Leurs tonnes sont additionnées une seule fois et divisées par leurs habitants.
together-emissions-of = Émissions ({ $headline })
together-no-second = Pas de seconde année avec les mêmes membres
together-per-person = Toutes leurs tonnes par tous leurs habitants
together-no-people = Toutes les populations ne sont pas connues
together-who = Qui a déclaré
together-incomplete = { $count } auxquels il manque une partie
together-total = Total { $headline }.
together-carbon = Dioxyde de carbone seulement.
together-no-total = Aucun total { $headline } n’est encore enregistré.
together-several-ways = Ses membres comptent de plusieurs manières : il n’y a donc pas de somme de tous.
together-targets = { $what } ont un objectif. Le prochain de chacun est montré, jugé sur son inventaire le plus récent.
together-profiles = Leurs profils :
together-coverage = Qui a déclaré, année par année
together-coverage-note = Les membres de chaque année : ils diffèrent d’une année à l’autre, si bien que l’écart entre deux lignes n’est pas seulement une évolution des émissions. D’un membre et d’un autre qui le contient, un seul compte.
together-coverage-table = Tableau : qui a déclaré, année par année
together-reported = Ont déclaré
together-share = Part de la population
together-median = Médiane des membres, t par habitant
together-not-known = inconnu
similar-heading = Membres comparables à { $name } qui émettent moins par habitant
similar-deeds = Ce qui a été fait :
similar-fell-html = La plus forte baisse : { $what }

group-less = { $count ->
    [one] { $name }, { $count } lieu : { $change } de moins qu’en { $since }
    [many] { $name }, { $count } de lieux ensemble : { $change } de moins qu’en { $since }
   *[other] { $name }, { $count } lieux ensemble : { $change } de moins qu’en { $since }
}
group-more = { $count ->
    [one] { $name }, { $count } lieu : { $change } de plus qu’en { $since }
    [many] { $name }, { $count } de lieux ensemble : { $change } de plus qu’en { $since }
   *[other] { $name }, { $count } lieux ensemble : { $change } de plus qu’en { $since }
}
group-same = { $count ->
    [one] { $name }, { $count } lieu : { $change } d’évolution depuis { $since }
    [many] { $name }, { $count } de lieux ensemble : { $change } d’évolution depuis { $since }
   *[other] { $name }, { $count } lieux ensemble : { $change } d’évolution depuis { $since }
}
group-emitted = Ensemble, ils ont émis { $before } en { $since } et { $total } en { $year }.
group-by-sector = { $count ->
    [one] Émissions ({ $headline }) du même membre par secteur, tonnes de { $gas } par an.
    [many] Émissions ({ $headline }) du même { $count } de membres par secteur, additionnées, tonnes de { $gas } par an.
   *[other] Émissions ({ $headline }) des mêmes { $count } membres par secteur, additionnées, tonnes de { $gas } par an.
}
group-added = { $count ->
    [one] Émissions ({ $headline }) du même membre, tonnes de { $gas } par an, { $gwp } : il a déclaré chaque année montrée.
    [many] Émissions ({ $headline }) du même { $count } de membres, additionnées, tonnes de { $gas } par an, { $gwp } : ils ont déclaré chaque année montrée. Ce qui franchit une limite entre deux d’entre eux peut compter deux fois.
   *[other] Émissions ({ $headline }) des mêmes { $count } membres, additionnées, tonnes de { $gas } par an, { $gwp } : ils ont déclaré chaque année montrée. Ce qui franchit une limite entre deux d’entre eux peut compter deux fois.
}
group-added-without = { $count ->
    [one] Émissions ({ $headline }) du même membre, tonnes de { $gas } par an, { $gwp } : il a déclaré chaque année montrée ; sans { $others }.
    [many] Émissions ({ $headline }) du même { $count } de membres, additionnées, tonnes de { $gas } par an, { $gwp } : ils ont déclaré chaque année montrée ; sans { $others }. Ce qui franchit une limite entre deux d’entre eux peut compter deux fois.
   *[other] Émissions ({ $headline }) des mêmes { $count } membres, additionnées, tonnes de { $gas } par an, { $gwp } : ils ont déclaré chaque année montrée ; sans { $others }. Ce qui franchit une limite entre deux d’entre eux peut compter deux fois.
}
group-same-members = { $count ->
    [one] le même membre
    [many] le même { $count } de membres
   *[other] les mêmes { $count } membres
}
group-some-of = { $some } sur { $all }
group-reported-all = { $count ->
    [one] L’unique membre a déclaré { $year }
    [many] Tous, { $count } de membres, ont déclaré { $year }
   *[other] Les { $count } membres ont déclaré { $year }
}
group-reported-some = { $some } membres sur { $all } ont déclaré { $year }
group-reported-people = { $some } membres sur { $all } ont déclaré { $year }, { $percent } de la population
group-with-target = { $count ->
    [one] { $some } membre sur { $count }
    [many] { $some } membres sur { $count }
   *[other] { $some } membres sur { $count }
}
network-described = Ce que les membres de { $name } émettent ensemble.
network-size-unknown = Population inconnue
network-json = Sommes en JSON
network-json-note = Groupes, régions, classes de taille, comparaisons, en décimales exactes
network-csv = Régions en CSV
network-csv-note = Une ligne par région et par année
region-described = { $count ->
    [one] Ce qu’émet { $count } membre : { $name }.
    [many] Ce qu’émettent ensemble { $count } de membres : { $name }.
   *[other] Ce qu’émettent ensemble { $count } membres : { $name }.
}
regions-described = Les membres vus ensemble : par région, par pays, par partie d’un pays.
regions-countries = Pays
regions-parts = Parties de pays
region-part-of = Partie d’un pays : { $country }
