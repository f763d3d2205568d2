# Karten.

map-maps = Karten
map-where = Wo sie sind
map-list = Liste der Mitglieder
map-unplaced = Nicht auf der Karte
map-unplaced-note = Diese Mitglieder haben nicht gesagt, wo sie sind.
map-unplaced-more = Und { $count } weitere.
map-several = Mehrere Mitglieder
