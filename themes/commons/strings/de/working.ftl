# The working of a line, number by number.
working-method-activity = Aktivität mal Faktor, Gas für Gas, mal Treibhauspotenzial.
working-method-masses = Masse jedes Gases, wie sie gedruckt wurde, mal Treibhauspotenzial.
working-method-co2e = CO₂e, wie es gedruckt wurde.
working-activity = Aktivität
working-factor = Faktor
working-contract = Vertrag
working-biomass = CO₂ aus Biomasse
line-activity-of = { $amount } ({ $of })
line-heating-higher = Der Faktor rechnet Energie nach dem Brennwert.
line-heating-lower = Der Faktor rechnet Energie nach dem Heizwert.
per-person-working = { $total } ÷ { $people } Menschen ({ $year }) = { $result }

# Gases, small as inside a sentence; those with names of chemistry alone stay as they are.
gas-co2 = Kohlendioxid
gas-ch4 = Methan
gas-n2o = Lachgas
gas-sf6 = Schwefelhexafluorid
gas-nf3 = Stickstofftrifluorid
