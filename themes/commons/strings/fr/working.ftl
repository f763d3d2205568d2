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
