# Why a total changed: what the parts of the change are called, small, as inside a sentence.
cause-population-less = moins d’habitants
cause-population-more = plus d’habitants
cause-boundary = compté une seule des deux années
cause-method = calculé autrement
cause-restated = publié avec d’autres potentiels de réchauffement
cause-cleaner-electricity-less = électricité plus propre
cause-cleaner-electricity-more = électricité moins propre
cause-cleaner-grid-less = électricité et chaleur des réseaux plus propres
cause-cleaner-grid-more = électricité et chaleur des réseaux moins propres
cause-cleaner-i-less = combustibles plus propres dans les bâtiments et l’industrie
cause-cleaner-i-more = combustibles moins propres dans les bâtiments et l’industrie
cause-cleaner-ii-less = véhicules et carburants plus propres
cause-cleaner-ii-more = véhicules et carburants moins propres
cause-cleaner-iii-less = traitement des déchets plus propre
cause-cleaner-iii-more = traitement des déchets moins propre
cause-cleaner-other-less = moins d’émissions par unité : { $sector }
cause-cleaner-other-more = plus d’émissions par unité : { $sector }
cause-use-i-less = moins d’énergie consommée
cause-use-i-more = plus d’énergie consommée
cause-use-i-head-less = moins d’énergie consommée par personne
cause-use-i-head-more = plus d’énergie consommée par personne
cause-use-ii-less = moins de transports
cause-use-ii-more = plus de transports
cause-use-ii-head-less = moins de transports par personne
cause-use-ii-head-more = plus de transports par personne
cause-use-iii-less = moins de déchets
cause-use-iii-more = plus de déchets
cause-use-iii-head-less = moins de déchets par personne
cause-use-iii-head-more = plus de déchets par personne
cause-use-other-less = moins d’activité dans le secteur { $sector }
cause-use-other-more = plus d’activité dans le secteur { $sector }
cause-use-other-head-less = moins d’activité par personne dans le secteur { $sector }
cause-use-other-head-more = plus d’activité par personne dans le secteur { $sector }
cause-from-less = moins d’émissions du secteur { $sector }
cause-from-more = plus d’émissions du secteur { $sector }
cause-from-head-less = moins d’émissions par personne du secteur { $sector }
cause-from-head-more = plus d’émissions par personne du secteur { $sector }
cause-from-all-less = moins d’émissions de toutes les sources
cause-from-all-more = plus d’émissions de toutes les sources
cause-from-all-head-less = moins d’émissions par personne de toutes les sources
cause-from-all-head-more = plus d’émissions par personne de toutes les sources

# The chart of why a total changed: its heads, its finding, what is measured, what to know of it, and the same in words.
why-of = Ce qui a changé
chart-sector = Secteur
why-same = Autant en { $to } qu’en { $from }
why-hardly = Presque rien n’a changé depuis { $since } : ce qui a baissé et ce qui a augmenté se compensent
why-counting = Depuis { $since }, l’essentiel du changement tient au comptage : { $part }, { $amount }
why-fell-most = Baisse depuis { $since }, surtout grâce à ceci : { $part }, { $amount }
why-fell-largest = La plus forte baisse depuis { $since } : { $part }, { $amount }
why-rose-most = Hausse depuis { $since }, surtout à cause de ceci : { $part }, { $amount }
why-rose-largest = La plus forte hausse depuis { $since } : { $part }, { $amount }
why-measured = Émissions ({ $headline }) de { $from } à { $to }, tonnes de { $gas }, { $gwp }.
why-people-unknown = La population n’est pas connue pour les deux années : son effet n’est donc pas montré à part.
why-activity-unknown = Là où les sources ne donnent pas d’activité, la quantité consommée et sa propreté forment une seule part.
why-hatched = Hachuré : seul le comptage a changé.
why-rounded = Arrondi pour que la somme des parts soit juste : { $list }.
why-rounded-part = « { $part } » serait seul de { $amount }
why-rounded-many = { $count ->
    [one] Arrondi pour que la somme des parts soit juste : { $count } d’entre elles diffère d’un dernier chiffre de son propre arrondi.
    [many] Arrondi pour que la somme des parts soit juste : { $count } d’entre elles diffèrent d’un dernier chiffre de leur propre arrondi.
   *[other] Arrondi pour que la somme des parts soit juste : { $count } d’entre elles diffèrent d’un dernier chiffre de leur propre arrondi.
}
why-words = { $name } a émis { $before } de { $gas } en { $from } et { $after } en { $to }.
why-down = Baisses : { $list }.
why-up = Hausses : { $list }.

# Each sector's own line over the years.
lines-sector-by-sector = Secteur par secteur
lines-fell-and-grew = Plus forte baisse : { $least } ; plus forte hausse : { $most }
lines-fell = Plus forte baisse : { $least } ; aucun secteur n’a augmenté
lines-grew = Plus forte hausse : { $most } ; aucun secteur n’a baissé
lines-still = Aucun secteur n’a bougé
lines-measured = Émissions ({ $headline }) de chaque secteur, tonnes de { $gas } par an, toutes à la même échelle.
lines-change = Évolution
lines-since = { $change } depuis { $year }
lines-one-same = { $sector } : comme en { $since }.
lines-one-fell = { $sector } : { $size } de moins qu’en { $since }.
lines-one-rose = { $sector } : { $size } de plus qu’en { $since }.
