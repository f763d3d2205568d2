# Die wenigen Wörter in Diagrammen und über ihren Tabellen.

chart-year = Jahr
chart-measured = gemessen
chart-estimated = geschätzt
chart-projected = fortgeschrieben
chart-incomplete = unvollständig
chart-standing = Stand
chart-required = Pfad zum Ziel
chart-target = Ziel
chart-change = Änderung gegenüber dem Basisjahr
chart-trend = beim heutigen Trend
chart-without-action = ohne neue Maßnahmen
chart-with-actions = mit diesen Maßnahmen
chart-other-actions = weitere Maßnahmen
chart-all-actions = geplante Maßnahmen
chart-budget = das ganze Budget
chart-used = verbraucht
chart-day = Bis
chart-cost = Kosten
chart-total = Summe
chart-net = netto
chart-no-data = keine Daten
chart-value-in-year = { $value } im Jahr { $year }
chart-value-spent = { $value } verbraucht
chart-value-left = { $value } übrig

chart-spread-from = Von
chart-spread-to = Bis
chart-spread-less = alles darunter
chart-spread-more = alles darüber
chart-spread-members = Mitglieder
chart-spread-median = Median
chart-size-class = Größenklasse
chart-emissions = Emissionen

sector-i = Stationäre Energie
sector-ii = Verkehr
sector-iii = Abfall
sector-iv = Industrie und Produkte
sector-v = Land und Viehhaltung
sector-vi = Übriges Scope 3

chart-largest = { $sector }: { $share } der Summe
chart-largest-sentence = { $sector }: { $share } der Summe.
chart-by-sector = Emissionen ({ $headline }) nach Sektoren, Tonnen { $gas } im Jahr.
chart-by-sector-in-year = Emissionen ({ $headline }) nach Sektoren im Jahr { $year }, CO₂e.
chart-sector-share = { $sector } machte { $year } { $share } von { $total } { $gas } aus.
chart-sectors-in-year = Emissionen im Jahr { $year }: { $list }.

history-one-year = Bisher ist ein Jahr bekannt
history-achieved = Unter dem, was das Ziel für { $year } verlangt
history-fast-enough = Sinkt schnell genug für { $year }
history-still-below = Noch unter dem Pfad zu { $year }
history-little-behind = Sinkt, etwas hinter dem Pfad zu { $year }
history-too-slow = Sinkt, aber langsamer, als das Ziel verlangt
history-not-falling = Sinkt noch nicht, und der Pfad zu { $year } verlangt es
history-missed = Das Ziel für { $year } wurde nicht erreicht
history-less = { $change } weniger als { $since }
history-more = { $change } mehr als { $since }
history-same = So viel wie { $since }
history-measured = Emissionen ({ $headline }), Tonnen { $gas } im Jahr, { $years }, { $gwp }.
history-measured-boundary = Emissionen ({ $headline }), Tonnen { $gas } im Jahr, { $years }, { $boundary }, { $gwp }.
history-line-path = Die gerade Linie ist der Pfad zum Ziel.
history-line-trend = Die gestrichelte Linie setzt den Trend seit { $year } fort.
history-line-wedges = Die Bänder sind, was Maßnahmen von der Prognose einsparen.
history-line-forecast = Die gepunktete Linie ist die Prognose ohne neue Maßnahmen.
history-emitted = { $name } stieß { $year } { $total } { $gas } aus.
history-emitted-less = { $name } stieß { $year } { $total } { $gas } aus, { $change } weniger als { $since }.
history-emitted-more = { $name } stieß { $year } { $total } { $gas } aus, { $change } mehr als { $since }.
history-emitted-same = { $name } stieß { $year } { $total } { $gas } aus, so viel wie { $since }.
history-goal = Das Ziel verlangt { $amount } im Jahr { $year }.
history-without = Ohne neue Maßnahmen wären es { $without } im Jahr { $year }.
history-with = Ohne neue Maßnahmen wären es { $without } im Jahr { $year }, mit den Maßnahmen { $with }.
history-mark-net-zero = Netto-Null
history-mark-per-person = Ziel { $year }, je Person
history-mark = Ziel { $year }

law-rate = ab { $year } jedes Jahr { $percent } weniger
law-lines = Striche und Punkte: { $rates }.
law-kept = Von { $from } bis { $until } stößt der Trend nicht mehr aus als: { $title }.
law-not-kept = Von { $from } bis { $until } stößt der Trend { $amount } mehr aus als: { $title }.

# The same inside a sentence.
sector-within-i = Stationäre Energie
sector-within-ii = Verkehr
sector-within-iii = Abfall
sector-within-iv = Industrie und Produkte
sector-within-v = Land und Viehhaltung
sector-within-vi = Übriges Scope 3
all-sectors-within = Alle Sektoren
