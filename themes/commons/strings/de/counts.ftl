# Anzahlen mit ihren Wörtern.

count-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}

count-actions = { $count ->
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}

count-references = { $count ->
    [one] { $count } Referenz
   *[other] { $count } Referenzen
}

count-places = { $count ->
    [one] { $count } Ort
   *[other] { $count } Orte
}

count-other-members = { $count ->
    [one] { $count } weiteres Mitglied
   *[other] { $count } weitere Mitglieder
}

count-smaller-parts = { $count ->
    [one] { $count } kleinerer Teil
   *[other] { $count } kleinere Teile
}

count-inventories = { $count ->
    [one] { $count } Inventar
   *[other] { $count } Inventare
}

count-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}

count-updates = { $count ->
    [one] { $count } Aktualisierung
   *[other] { $count } Aktualisierungen
}

count-awards = { $count ->
    [one] { $count } Auszeichnung
   *[other] { $count } Auszeichnungen
}
