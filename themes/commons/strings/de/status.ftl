# Stände und Zustände, jeder nur hier benannt.

status-achieved = Ziel erreicht
status-on-track = Auf Kurs
status-deviating = Etwas hinter dem Pfad
status-off-track = Hinter dem Pfad
status-missed = Zieljahr vorbei, nicht erreicht
status-too-old = Daten zu alt für ein Urteil
status-no-data = Keine Daten
standing-computed = Berechnet
standing-reported = Wie berichtet
standing-estimated = Geschätzt
standing-incomplete = Unvollständig
standing-missing = Keine Daten
notation-NE = nicht geschätzt
notation-NO = kommt nicht vor
notation-IE = an anderer Stelle enthalten
notation-C = vertraulich
notation-none = kein Wert
action-state-done = Abgeschlossen
action-state-started = Im Gang
action-state-stopped = Eingestellt
action-state-planned = Geplant

total-basic = BASIC
total-basic-plus = BASIC+
total-territorial = Territorial
total-other-scope-3 = Übriges Scope 3
total-scopes-1-2 = Scopes 1 und 2
total-reported = Berichtet
