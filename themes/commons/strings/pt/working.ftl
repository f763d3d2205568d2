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

line-chosen-library-region = A linha não nomeia nenhum fator: na biblioteca foi encontrado `{ $name }` para { $of }, para { $region }.
line-chosen-library-nearest = A linha não nomeia nenhum fator: na biblioteca foi encontrado `{ $name }` para { $of }; para { $asked } não há nada mais próximo que { $region }.
line-chosen-library-nearest-world = A linha não nomeia nenhum fator: na biblioteca foi encontrado `{ $name }` para { $of }; para { $asked } não há nada mais próximo que o mundo inteiro.
line-chosen-library-world = A linha não nomeia nenhum fator: na biblioteca foi encontrado `{ $name }` para { $of }, para o mundo inteiro.
line-chosen-own-region = A linha não nomeia nenhum fator: nos conjuntos próprios do site foi encontrado `{ $name }` para { $of }, para { $region }.
line-chosen-own-nearest = A linha não nomeia nenhum fator: nos conjuntos próprios do site foi encontrado `{ $name }` para { $of }; para { $asked } não há nada mais próximo que { $region }.
line-chosen-own-nearest-world = A linha não nomeia nenhum fator: nos conjuntos próprios do site foi encontrado `{ $name }` para { $of }; para { $asked } não há nada mais próximo que o mundo inteiro.
line-chosen-own-world = A linha não nomeia nenhum fator: nos conjuntos próprios do site foi encontrado `{ $name }` para { $of }, para o mundo inteiro.
line-chosen-life-cycle = Ele conta todo o ciclo de vida, não só a combustão.
line-adjusted-higher = A atividade de { $amount } está em poder calorífico superior e o fator em inferior, por isso foi multiplicada por { $ratio } ({ $source }).
line-adjusted-lower = A atividade de { $amount } está em poder calorífico inferior e o fator em superior, por isso foi dividida por { $ratio } ({ $source }).
