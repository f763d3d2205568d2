# The working of a line, number by number.
working-method-activity = Atividade vezes fator, gás por gás, vezes potencial de aquecimento global.
working-method-masses = Massa de cada gás tal como foi publicada, vezes potencial de aquecimento global.
working-method-co2e = CO₂e tal como foi publicado.
working-activity = Atividade
working-factor = Fator
working-contract = Contrato
working-biomass = CO₂ de biomassa
line-activity-of = { $amount } ({ $of })
line-heating-higher = O fator conta a energia pelo poder calorífico superior.
line-heating-lower = O fator conta a energia pelo poder calorífico inferior.
per-person-working = { $total } ÷ { $people } habitantes de { $year } = { $result }

# Gases, small as inside a sentence; those with names of chemistry alone stay as they are.
gas-co2 = dióxido de carbono
gas-ch4 = metano
gas-n2o = óxido nitroso
gas-sf6 = hexafluoreto de enxofre
gas-nf3 = trifluoreto de nitrogênio
