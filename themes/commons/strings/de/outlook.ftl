# Maßnahmen und Budgets.

actions-table = Tabelle der Maßnahmen
actions-caption = Was jede Maßnahme { $year } einspart.
actions-caption-shares = Was jede Maßnahme { $year } einspart, und ihr Anteil an der Lücke.
actions-forecast-html = Prognose: { $assumptions }.
actions-action = Maßnahme
actions-saves = Spart { $year }
actions-of-gap = Von der Lücke
actions-years = Jahre
actions-cost-per-tonne = Kosten je Tonne
actions-state = Stand
budget-share = Insgesamt verfügbar
budget-spent = Verbraucht
budget-spent-by = Verbraucht bis { $day }
budget-beyond = Darüber hinaus
budget-left = Übrig
budget-rate = Beim heutigen Ausstoß
budget-trend = Beim heutigen Trend
budget-linear = Gleichmäßig sinkend eingehalten
budget-steady = Mit fester Rate eingehalten
