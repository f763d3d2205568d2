# The working of a line, number by number.
working-method-activity = Activité fois facteur, gaz par gaz, fois potentiel de réchauffement global.
working-method-masses = Masse de chaque gaz telle que publiée, fois potentiel de réchauffement global.
working-method-co2e = CO₂e tel que publié.
working-activity = Activité
working-factor = Facteur
working-contract = Contrat
working-biomass = CO₂ de la biomasse
line-activity-of = { $amount } ({ $of })
line-heating-higher = Le facteur compte l’énergie au pouvoir calorifique supérieur.
line-heating-lower = Le facteur compte l’énergie au pouvoir calorifique inférieur.
per-person-working = { $total } ÷ { $people } habitants en { $year } = { $result }

# Gases, small as inside a sentence; those with names of chemistry alone stay as they are.
gas-co2 = dioxyde de carbone
gas-ch4 = méthane
gas-n2o = protoxyde d’azote
gas-sf6 = hexafluorure de soufre
gas-nf3 = trifluorure d’azote

line-chosen-library-region = La ligne ne nomme aucun facteur : la bibliothèque contient `{ $name }` pour { $of }, pour { $region }.
line-chosen-library-nearest = La ligne ne nomme aucun facteur : la bibliothèque contient `{ $name }` pour { $of } ; pour { $asked }, rien de plus proche que { $region }.
line-chosen-library-nearest-world = La ligne ne nomme aucun facteur : la bibliothèque contient `{ $name }` pour { $of } ; pour { $asked }, rien de plus proche que le monde entier.
line-chosen-library-world = La ligne ne nomme aucun facteur : la bibliothèque contient `{ $name }` pour { $of }, pour le monde entier.
line-chosen-own-region = La ligne ne nomme aucun facteur : les jeux propres du site contiennent `{ $name }` pour { $of }, pour { $region }.
line-chosen-own-nearest = La ligne ne nomme aucun facteur : les jeux propres du site contiennent `{ $name }` pour { $of } ; pour { $asked }, rien de plus proche que { $region }.
line-chosen-own-nearest-world = La ligne ne nomme aucun facteur : les jeux propres du site contiennent `{ $name }` pour { $of } ; pour { $asked }, rien de plus proche que le monde entier.
line-chosen-own-world = La ligne ne nomme aucun facteur : les jeux propres du site contiennent `{ $name }` pour { $of }, pour le monde entier.
line-chosen-life-cycle = Il compte tout le cycle de vie, pas seulement la combustion.
line-adjusted-higher = L’activité de { $amount } est au pouvoir calorifique supérieur et le facteur à l’inférieur ; elle a donc été multipliée par { $ratio } ({ $source }).
line-adjusted-lower = L’activité de { $amount } est au pouvoir calorifique inférieur et le facteur au supérieur ; elle a donc été divisée par { $ratio } ({ $source }).
