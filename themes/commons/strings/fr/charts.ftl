# Les mots de l’interface en français.

chart-year = Année
chart-measured = mesuré
chart-estimated = estimé
chart-projected = projeté
chart-incomplete = incomplet
chart-standing = État
chart-required = trajectoire vers l’objectif
chart-target = Objectif
chart-change = Évolution depuis l’année de référence
chart-trend = selon la tendance actuelle
chart-without-action = sans nouvelle action
chart-with-actions = avec ces actions
chart-other-actions = autres actions
chart-all-actions = actions prévues
chart-budget = tout le budget
chart-used = dépensé
chart-day = D’ici
chart-cost = Coût
chart-total = Total
chart-net = net
chart-no-data = pas de données
chart-value-in-year = { $value } en { $year }
chart-value-spent = { $value } dépensées
chart-value-left = { $value } restantes

chart-spread-from = De
chart-spread-to = À
chart-spread-less = tout ce qui est en dessous
chart-spread-more = tout ce qui est au-dessus
chart-spread-members = Membres
chart-spread-median = médiane
chart-size-class = Classe de taille
chart-emissions = Émissions

sector-i = Énergie stationnaire
sector-ii = Transports
sector-iii = Déchets
sector-iv = Industrie et produits
sector-v = Terres et élevage
sector-vi = Autre scope 3

chart-largest = { $sector } : { $share } du total
chart-largest-sentence = { $sector } : { $share } du total.
chart-by-sector = Émissions ({ $headline }) par secteur, tonnes de { $gas } par an.
chart-by-sector-in-year = Émissions ({ $headline }) par secteur en { $year }, CO₂e.
chart-sector-share = { $sector } : { $share } de { $total } de { $gas } en { $year }.
chart-sectors-in-year = Émissions en { $year } : { $list }.

history-one-year = Une année est connue à ce jour
history-achieved = Au-dessous de ce que demande l’objectif de { $year }
history-fast-enough = Baisse assez rapide pour { $year }
history-still-below = Encore au-dessous de la trajectoire vers { $year }
history-little-behind = En baisse, un peu en retard sur la trajectoire vers { $year }
history-too-slow = En baisse, mais moins vite que l’objectif ne le demande
history-not-falling = Pas encore en baisse, et la trajectoire vers { $year } le demande
history-missed = L’objectif de { $year } n’a pas été atteint
history-less = { $change } de moins qu’en { $since }
history-more = { $change } de plus qu’en { $since }
history-same = Autant qu’en { $since }
history-measured = Émissions ({ $headline }), tonnes de { $gas } par an, { $years }, { $gwp }.
history-measured-boundary = Émissions ({ $headline }), tonnes de { $gas } par an, { $years }, { $boundary }, { $gwp }.
history-line-path = La ligne droite est la trajectoire vers l’objectif.
history-line-trend = La ligne tiretée prolonge la tendance depuis { $year }.
history-line-wedges = Les bandes sont ce que les actions économisent par rapport à la prévision.
history-line-forecast = La ligne pointillée est la prévision sans nouvelle action.
history-emitted = { $name } a émis { $total } de { $gas } en { $year }.
history-emitted-less = { $name } a émis { $total } de { $gas } en { $year }, { $change } de moins qu’en { $since }.
history-emitted-more = { $name } a émis { $total } de { $gas } en { $year }, { $change } de plus qu’en { $since }.
history-emitted-same = { $name } a émis { $total } de { $gas } en { $year }, autant qu’en { $since }.
history-goal = L’objectif demande { $amount } en { $year }.
history-without = Sans nouvelle action, ce seraient { $without } en { $year }.
history-with = Sans nouvelle action, ce seraient { $without } en { $year }, avec les actions { $with }.
history-mark-net-zero = zéro net
history-mark-per-person = objectif { $year }, par habitant
history-mark = objectif { $year }

law-rate = { $percent } de moins chaque année à partir de { $year }
law-lines = Tirets et points : { $rates }.
law-kept = De { $from } à { $until }, la tendance n’émet pas plus que : { $title }.
law-not-kept = De { $from } à { $until }, la tendance émet { $amount } de plus que : { $title }.

# The same inside a sentence.
sector-within-i = énergie stationnaire
sector-within-ii = transports
sector-within-iii = déchets
sector-within-iv = industrie et produits
sector-within-v = terres et élevage
sector-within-vi = autre scope 3
all-sectors-within = tous les secteurs
