# How parts of a criterion stand beside each other.
criteria-join = { $one }, { $other }
criteria-and = { $one }, et { $other }
criteria-beside = { $one } ; { $other }
criteria-or-else = { $one } ; ou { $other }
either-last = { $one } ou { $other }
criteria-quoted = « { $text } »
threshold-at-least = au moins { $amount }
threshold-more = plus de { $amount }

# What a criterion wants. A message with $what goes on with what the one before it said.
wants-any = l’un de ceux-ci : { $list }
wants-not = pas ceci : { $wanted }
wants-at-least = au moins { $count } de ceux-ci : { $list }
wants-inventory-community = un inventaire du territoire
wants-inventory-operations = un inventaire des activités propres de la collectivité
wants-at-most-old = { $count ->
    [one] vieux de { $count } an au plus
    [many] vieux de { $count } ans au plus
   *[other] vieux de { $count } ans au plus
}
wants-by-protocol = selon { $list }
wants-answer-to-all = avec une réponse à tout ce que demande { $level }
wants-answer-to-part = avec une réponse à { $amount } de ce que demande { $level }
wants-word-about-all = avec un mot sur tout ce que demande { $level }
wants-with-gases = avec { $list }
wants-verified = vérifié par un tiers
wants-inventories-community = { $count ->
    [one] au moins { $count } inventaire du territoire
    [many] au moins { $count } inventaires du territoire
   *[other] au moins { $count } inventaires du territoire
}
wants-inventories-operations = { $count ->
    [one] au moins { $count } inventaire des activités propres
    [many] au moins { $count } inventaires des activités propres
   *[other] au moins { $count } inventaires des activités propres
}
wants-row-community = { $count ->
    [one] inventaires du territoire de { $count } année de suite
    [many] inventaires du territoire de { $count } années de suite
   *[other] inventaires du territoire de { $count } années de suite
}
wants-row-operations = { $count ->
    [one] inventaires des activités propres de { $count } année de suite
    [many] inventaires des activités propres de { $count } années de suite
   *[other] inventaires des activités propres de { $count } années de suite
}
wants-since = { $what } depuis { $year }
wants-target = un objectif
wants-target-absolute = un objectif absolu
wants-target-intensity = un objectif par habitant
wants-target-fixed = un objectif fixe
wants-target-net-zero = un objectif de zéro net
wants-target-forecast = un objectif par rapport à une prévision
wants-for-operations = { $what } pour les activités propres de la collectivité
wants-for-community = { $what } pour tout le territoire
wants-for-sectors = { $what } pour { $list }
wants-in-sectors = { $what } dans { $list }
wants-by-total = { $what } d’après le total { $total }
wants-for-year = { $what } pour { $year }
wants-for-years = { $what } pour une année de { $from } à { $by }
wants-from-year = { $what } pour { $year } ou plus tard
wants-by-year = { $what } d’ici à { $year }
wants-less = { $amount } de moins
wants-less-head = { $amount } de moins par habitant
wants-science = au moins ce que la science lui demande
wants-science-given = au moins ce que demande la science : { $value }
science-value = { $amount } de moins d’ici à { $year } qu’en { $base }
science-value-head = { $amount } de moins par habitant d’ici à { $year } qu’en { $base }
wants-status = qui soit { $list }
target-is-achieved = atteint
target-is-on-track = en bonne voie
target-is-deviating = un peu en retard
target-is-off-track = en retard
target-is-missed = manqué
target-is-too-old = aux données trop anciennes
target-is-no-data = sans données
wants-reduction = { $amount } d’émissions en moins
wants-reduction-head = { $amount } d’émissions par habitant en moins
wants-of-operations = { $what } de ses activités propres
wants-than-year = { $what } qu’en { $year }
wants-than-first = { $what } que dans le premier inventaire
wants-than-previous = { $what } que dans l’inventaire précédent
wants-than-before = { $count ->
    [one] { $what } que { $count } an avant
    [many] { $what } que { $count } ans avant
   *[other] { $what } que { $count } ans avant
}
wants-till = d’ici à { $year }
wants-emissions = des émissions
wants-emissions-head = des émissions par habitant
wants-peak-at-least = { $count ->
    [one] { $what } qui ont culminé au moins { $count } an avant l’inventaire le plus récent, alors { $above } au-dessus
    [many] { $what } qui ont culminé au moins { $count } ans avant l’inventaire le plus récent, alors { $above } au-dessus
   *[other] { $what } qui ont culminé au moins { $count } ans avant l’inventaire le plus récent, alors { $above } au-dessus
}
wants-peak-more = { $count ->
    [one] { $what } qui ont culminé plus de { $count } an avant l’inventaire le plus récent, alors { $above } au-dessus
    [many] { $what } qui ont culminé plus de { $count } ans avant l’inventaire le plus récent, alors { $above } au-dessus
   *[other] { $what } qui ont culminé plus de { $count } ans avant l’inventaire le plus récent, alors { $above } au-dessus
}
wants-plan = un plan qui a été adopté
wants-plan-mitigation = un plan climat qui a été adopté
wants-plan-adaptation = un plan d’adaptation qui a été adopté
wants-plan-energy = un plan énergie qui a été adopté
wants-at-most-ago = { $count ->
    [one] { $what } il y a { $count } an au plus
    [many] { $what } il y a { $count } ans au plus
   *[other] { $what } il y a { $count } ans au plus
}
wants-readable = { $what } et peut être lu
wants-actions = { $count ->
    [one] au moins { $count } action
    [many] au moins { $count } actions
   *[other] au moins { $count } actions
}
wants-actions-in-state = { $count ->
    [one] au moins { $count } action dans l’état : { $list }
    [many] au moins { $count } actions dans l’état : { $list }
   *[other] au moins { $count } actions dans l’état : { $list }
}
action-is-planned = prévue
action-is-started = commencée
action-is-in-progress = en cours
action-is-done = réalisée
action-is-paused = suspendue
action-is-stopped = arrêtée
wants-on-pathway = { $what } sur la voie { $list }
wants-for-goals = { $what } pour l’objectif { $list } des ODD
wants-close-gap = qui comblent { $amount } de l’écart avec un objectif
wants-hazards = { $count ->
    [one] une évaluation des risques climatiques
    [many] une évaluation d’au moins { $count } risques climatiques
   *[other] une évaluation d’au moins { $count } risques climatiques
}
wants-hazards-with = { $count ->
    [one] une évaluation des risques climatiques avec : { $list }
    [many] une évaluation d’au moins { $count } risques climatiques, chacun avec : { $list }
   *[other] une évaluation d’au moins { $count } risques climatiques, chacun avec : { $list }
}
hazard-level = niveau
hazard-trend = tendance
hazard-horizon = horizon
wants-commitment = un engagement signé : { $list }
wants-at-most-back = { $count ->
    [one] il y a { $count } an au plus
    [many] il y a { $count } ans au plus
   *[other] il y a { $count } ans au plus
}
wants-steps = { $count ->
    [one] au moins { $count } étape de { $title }
    [many] au moins { $count } étapes de { $title }
   *[other] au moins { $count } étapes de { $title }
}
wants-some-steps = au moins { $count } des étapes { $list } de { $title }
wants-step = l’étape { $step } de { $title }
wants-these-steps = les étapes { $list } de { $title }
wants-quality-high-activity = des données d’activité de haute qualité pour { $amount } des émissions
wants-quality-high-factor = des facteurs d’émission de haute qualité pour { $amount } des émissions
wants-quality-better-activity = des données d’activité de qualité moyenne ou haute pour { $amount } des émissions
wants-quality-better-factor = des facteurs d’émission de qualité moyenne ou haute pour { $amount } des émissions
wants-membership = adhésion au réseau
wants-membership-years = { $count ->
    [one] adhésion au réseau depuis au moins { $count } an
    [many] adhésion au réseau depuis au moins { $count } ans
   *[other] adhésion au réseau depuis au moins { $count } ans
}

# What was found where a criterion was looked into.
found-people = Ce sont des personnes qui en décident
found-given = Décerné pour { $year }
found-given-citation = Décerné pour { $year } : { $citation }
found-no-such-inventory = Il n’y a pas de tel inventaire
found-inventory = L’inventaire de { $year }
found-inventory-lacks = L’inventaire de { $year } { $lacks }
found-inventory-verified = L’inventaire de { $year }, vérifié par { $by }
found-inventory-verified-lacks = L’inventaire de { $year }, vérifié par { $by }, { $lacks }
lack-old = { $count ->
    [one] a { $count } an
    [many] a { $count } ans
   *[other] a { $count } ans
}
lack-unanswered = { $count ->
    [one] ne dit rien de { $count } référence
    [many] ne dit rien de { $count } références
   *[other] ne dit rien de { $count } références
}
lack-incomplete = répond à { $answered } références sur { $asked }
lack-gases = n’a pas de { $list }
lack-gases-unknown = donne du CO2e dans certaines lignes, si bien que { $list } ne peut être connu
lack-protocol = suit un autre protocole
lack-unverified = n’est pas vérifié
lack-edition = n’est connu de ce jour que par ses totaux
found-no-inventories = Aucun inventaire
found-no-hazards = Aucun risque évalué
found-no-actions = Aucune action de ce genre
found-hazards = { $count ->
    [one] { $count } risque évalué
    [many] { $count } risques évalués
   *[other] { $count } risques évalués
}
found-actions = { $count ->
    [one] { $count } action de ce genre
    [many] { $count } actions de ce genre
   *[other] { $count } actions de ce genre
}
found-and-undated = { $count ->
    [one] { $what }, et { $count } autre sans année ni jour
    [many] { $what }, et { $count } autres sans année ni jour
   *[other] { $what }, et { $count } autres sans année ni jour
}
found-row = { $count ->
    [one] { $count } année de suite jusqu’en { $newest }
    [many] { $count } années de suite jusqu’en { $newest }
   *[other] { $count } années de suite jusqu’en { $newest }
}
found-no-inventory = Il n’y a pas d’inventaire
found-no-target = Il n’y a pas de tel objectif
found-target = L’objectif { $name } pour { $year }
lack-target-undated = qui ne dit pas quand il a été adopté
lack-target-size = dont la réduction ne peut être connue
lack-target-above = qui arrive à { $found } t là où la science demande { $wanted } t
lack-target-less = { $found } de moins là où la science demande { $wanted }
lack-target-science = qui ne peut être comparé à ce que demande la science
figure-tonnes = { $number } t
figure-tonnes-head = { $number } t par habitant
found-reduction-same = { $now } en { $year }, autant que { $then } en { $base }
found-reduction-less = { $now } en { $year }, { $percent } de moins que { $then } en { $base }
found-reduction-more = { $now } en { $year }, { $percent } de plus que { $then } en { $base }
found-of-sectors = { $list } : { $what }
found-no-figure = Il n’y a pas d’inventaire avec un tel chiffre
found-no-base = Il n’y a pas d’inventaire de { $year } auquel comparer
found-no-earlier = Il n’y a pas d’inventaire antérieur auquel comparer
found-left-out = L’inventaire de { $latest } omet { $list }, que celui de { $base } contient
found-no-population = La population de { $year } n’est pas connue
found-peak-now = Le chiffre le plus récent, de { $year }, est le plus élevé
found-peak = { $count ->
    [one] Maximum en { $peak }, { $count } an avant { $latest }
    [many] Maximum en { $peak }, { $count } ans avant { $latest }
   *[other] Maximum en { $peak }, { $count } ans avant { $latest }
}
found-peak-above = { $percent } au-dessus de { $latest }
found-plan-on = Adopté le { $day }
found-plan = Il y a un tel plan
found-plan-nothing = Il n’y a pas de tel plan
found-plan-undated = Il y a un tel plan, qui ne dit pas quand il a été adopté
found-plan-old = Adopté le { $day }, il y a trop longtemps
found-plan-unpublished = Il y a un tel plan, sans adresse où le lire
found-commitment-on = Signé le { $day }
found-commitment = Il y a un tel engagement
found-commitment-nothing = Il n’y a pas de tel engagement
found-commitment-undated = Il y a un tel engagement, qui ne dit pas quand il a été signé
found-commitment-old = Signé le { $day }, il y a trop longtemps
found-commitment-unpublished = Il y a un tel engagement, sans adresse où le lire
found-gap = Les actions comblent { $percent } de l’écart
found-gap-unknown = On ne peut dire jusqu’où les actions mènent vers un objectif
found-gap-past = On ne peut dire jusqu’où les actions de cette année menaient vers un objectif
found-steps = { $count ->
    [one] { $taken } étape sur { $count } franchie dans { $title }
    [many] { $taken } étapes sur { $count } franchies dans { $title }
   *[other] { $taken } étapes sur { $count } franchies dans { $title }
}
found-quality = { $percent } des émissions dans l’inventaire de { $year }
found-quality-unstated = L’inventaire de { $year } ne dit pas ce que valent ses données
found-has-left = A quitté le réseau
found-joined = Membre depuis le { $day }
found-joined-unknown = Le jour de l’adhésion n’est pas indiqué

# What is still missing for a criterion.
missing-gap = { $wanted } : { $gap }
missing-row = { $count ->
    [one] encore { $count } année de suite
    [many] encore { $count } années de suite
   *[other] encore { $count } années de suite
}
missing-inventories = { $count ->
    [one] encore { $count } inventaire
    [many] encore { $count } inventaires
   *[other] encore { $count } inventaires
}
missing-hazards = { $count ->
    [one] encore { $count } risque
    [many] encore { $count } risques
   *[other] encore { $count } risques
}
missing-actions = { $count ->
    [one] encore { $count } action
    [many] encore { $count } actions
   *[other] encore { $count } actions
}
missing-steps-of = { $count } parmi : { $list }
missing-newer = un inventaire plus récent
missing-words = { $count ->
    [one] un mot sur { $count } référence de plus dans celui de { $year }
    [many] un mot sur { $count } références de plus dans celui de { $year }
   *[other] un mot sur { $count } références de plus dans celui de { $year }
}
missing-answers = celui de { $year } répond à { $answered } sur { $asked }
missing-verification = une vérification de celui de { $year }
missing-protocol = celui de { $year } suit un autre protocole
missing-gases = les masses de ces gaz dans celui de { $year }
missing-gases-unknown = les masses par gaz dans celui de { $year }, qui donne du CO2e
missing-edition = plus que les totaux de celui de { $year } tel qu’il était
missing-target-later = l’objectif existant est pour une année plus tardive
missing-target-earlier = l’objectif existant est pour une année antérieure
missing-target-undated = le jour où l’objectif a été adopté
missing-target-base = une base à partir de laquelle compter la réduction
missing-target-less = un objectif qui arrive à moins
missing-target-science = une valeur fondée sur la science, et un inventaire de son année de base
missing-target-inventory = un inventaire d’après lequel évaluer l’objectif
missing-points = { $number ->
    [one] encore { $number } point
    [many] encore { $number } points
   *[other] encore { $number } points
}
missing-points-under = encore moins de { $number } point
missing-exactly = plus de { $share }, soit exactement ce qu’il y a
missing-by = { $gap } d’ici à { $year }
missing-inventory = un inventaire
missing-inventory-of = un inventaire de { $year }
missing-second = un deuxième inventaire
missing-left-out = ce que l’inventaire de { $year } omet
missing-population = la population de { $year }
missing-newest-is = le plus récent est du { $day }
missing-day = le jour de celui qui existe
missing-address = l’adresse de celui qui existe

# Sectors by their full names.
sector-full-iv = Procédés industriels et utilisation de produits
sector-full-v = Agriculture, foresterie et autres utilisations des terres
