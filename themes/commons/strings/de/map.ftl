# Karten.

map-maps = Karten
map-where = Wo sie sind
map-list = Liste der Mitglieder
map-unplaced = Nicht auf der Karte
map-unplaced-note = Diese Mitglieder haben nicht gesagt, wo sie sind.
map-unplaced-more = Und { $count } weitere.
map-several = Mehrere Mitglieder

map-title = Karte der Mitglieder
map-title-recognition = Karte der Auszeichnungen
map-description = Wo die Mitglieder sind, auf Karten und in Listen.
map-line = { $count ->
    [one] { $count } Mitglied, nach seinem Ziel.
   *[other] { $count } Mitglieder, nach ihren Zielen.
}
map-line-recognition = { $count ->
    [one] { $count } Mitglied, nach seinen Auszeichnungen.
   *[other] { $count } Mitglieder, nach ihren Auszeichnungen.
}
map-directory = Alle Mitglieder im Verzeichnis

map-everywhere = alle Orte
map-elsewhere = andere Länder
map-of = Mitglieder: { $place }
map-described = { $count ->
    [one] { $count } Mitglied. { $parts }.
   *[other] { $count } Mitglieder. { $parts }.
}
map-part = { $words }: { $count }
map-together = { $count } Mitglieder: { $names }
map-and-more = { $names } und { $count } weitere
map-made-up = { $name } (erfunden)

map-by-target = Nach dem Ziel
map-by-recognition = Nach Auszeichnungen
map-no-target = Kein Ziel
map-award = Ausgezeichnet
map-no-award = Keine Auszeichnung, die heute gilt
