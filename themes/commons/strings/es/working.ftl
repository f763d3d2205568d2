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

line-chosen-library-region = La línea no nombra ningún factor: en la biblioteca se encontró `{ $name }` para { $of }, para { $region }.
line-chosen-library-nearest = La línea no nombra ningún factor: en la biblioteca se encontró `{ $name }` para { $of }; para { $asked } no hay nada más cercano que { $region }.
line-chosen-library-nearest-world = La línea no nombra ningún factor: en la biblioteca se encontró `{ $name }` para { $of }; para { $asked } no hay nada más cercano que el mundo entero.
line-chosen-library-world = La línea no nombra ningún factor: en la biblioteca se encontró `{ $name }` para { $of }, para el mundo entero.
line-chosen-own-region = La línea no nombra ningún factor: en los conjuntos propios del sitio se encontró `{ $name }` para { $of }, para { $region }.
line-chosen-own-nearest = La línea no nombra ningún factor: en los conjuntos propios del sitio se encontró `{ $name }` para { $of }; para { $asked } no hay nada más cercano que { $region }.
line-chosen-own-nearest-world = La línea no nombra ningún factor: en los conjuntos propios del sitio se encontró `{ $name }` para { $of }; para { $asked } no hay nada más cercano que el mundo entero.
line-chosen-own-world = La línea no nombra ningún factor: en los conjuntos propios del sitio se encontró `{ $name }` para { $of }, para el mundo entero.
line-chosen-life-cycle = Cuenta todo el ciclo de vida, no solo la combustión.
line-adjusted-higher = La actividad de { $amount } está en poder calorífico superior y el factor en inferior, así que se multiplicó por { $ratio } ({ $source }).
line-adjusted-lower = La actividad de { $amount } está en poder calorífico inferior y el factor en superior, así que se dividió entre { $ratio } ({ $source }).
