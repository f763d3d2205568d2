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
