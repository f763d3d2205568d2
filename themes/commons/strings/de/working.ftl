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

line-chosen-library-region = Die Zeile nennt keinen Faktor: In der Bibliothek fand sich `{ $name }` für { $of }, für { $region }.
line-chosen-library-nearest = Die Zeile nennt keinen Faktor: In der Bibliothek fand sich `{ $name }` für { $of }; für { $asked } gibt es nichts Näheres als { $region }.
line-chosen-library-nearest-world = Die Zeile nennt keinen Faktor: In der Bibliothek fand sich `{ $name }` für { $of }; für { $asked } gibt es nichts Näheres als die ganze Welt.
line-chosen-library-world = Die Zeile nennt keinen Faktor: In der Bibliothek fand sich `{ $name }` für { $of }, für die ganze Welt.
line-chosen-own-region = Die Zeile nennt keinen Faktor: In den eigenen Sätzen der Website fand sich `{ $name }` für { $of }, für { $region }.
line-chosen-own-nearest = Die Zeile nennt keinen Faktor: In den eigenen Sätzen der Website fand sich `{ $name }` für { $of }; für { $asked } gibt es nichts Näheres als { $region }.
line-chosen-own-nearest-world = Die Zeile nennt keinen Faktor: In den eigenen Sätzen der Website fand sich `{ $name }` für { $of }; für { $asked } gibt es nichts Näheres als die ganze Welt.
line-chosen-own-world = Die Zeile nennt keinen Faktor: In den eigenen Sätzen der Website fand sich `{ $name }` für { $of }, für die ganze Welt.
line-chosen-life-cycle = Er zählt den ganzen Lebenszyklus, nicht nur die Verbrennung.
line-adjusted-higher = Die Menge von { $amount } ist nach dem Brennwert angegeben und der Faktor nach dem Heizwert; sie wurde mit { $ratio } malgenommen ({ $source }).
line-adjusted-lower = Die Menge von { $amount } ist nach dem Heizwert angegeben und der Faktor nach dem Brennwert; sie wurde durch { $ratio } geteilt ({ $source }).
