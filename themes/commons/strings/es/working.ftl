# The working of a line, number by number.
working-method-activity = Actividad por factor, gas por gas, por potencial de calentamiento global.
working-method-masses = Masa de cada gas tal como se publicó, por potencial de calentamiento global.
working-method-co2e = CO₂e tal como se publicó.
working-activity = Actividad
working-factor = Factor
working-contract = Contrato
working-biomass = CO₂ de biomasa
line-activity-of = { $amount } ({ $of })
line-heating-higher = El factor cuenta la energía por el poder calorífico superior.
line-heating-lower = El factor cuenta la energía por el poder calorífico inferior.
per-person-working = { $total } ÷ { $people } habitantes de { $year } = { $result }

# Gases, small as inside a sentence; those with names of chemistry alone stay as they are.
gas-co2 = dióxido de carbono
gas-ch4 = metano
gas-n2o = óxido nitroso
gas-sf6 = hexafluoruro de azufre
gas-nf3 = trifluoruro de nitrógeno
