# Die Startseite.

home-all-count = Alle { $members } Mitglieder ermitteln ihre Emissionen.
home-some-count = { $some } von { $members } Mitgliedern ermitteln ihre Emissionen.
home-together-html = Zusammen stoßen sie im Jahr <b>{ $total } CO<sub>2</sub>e</b> aus.
home-together-per-person-html = Zusammen stoßen sie im Jahr <b>{ $total } CO<sub>2</sub>e</b> aus, { $per_person } Tonnen je Person.
home-all-published-html = <b>{ $members }</b> Mitglieder haben <b>{ $inventories } Inventare</b> veröffentlicht. Ihre Zahlen werden Land für Land addiert, weil jedes auf seine Weise zählt.
home-some-published-html = <b>{ $some }</b> von { $members } Mitgliedern haben <b>{ $inventories } Inventare</b> veröffentlicht. Ihre Zahlen werden Land für Land addiert, weil jedes auf seine Weise zählt.
home-none-published = Noch keines der { $members } Mitglieder hat ein Inventar veröffentlicht.
home-with-inventory = Mitglieder mit Inventar
home-of-html = <span class="unit">von { $members }</span>
home-newest = Die neuesten von { $years }
home-people = Menschen, die dort leben
home-emissions = Ihre Emissionen im Jahr
home-not-counted = Mitglieder ohne Daten sind nicht mitgezählt
per-person = Je Person
home-inventories = Inventare
home-inventories-note = Je ein Jahr eines Mitglieds
home-lines = Zeilen
home-lines-note = Jede mit Quelle und Rechenweg
introduction = Einführung
home-targets = Wie es um die Ziele steht
members-none = Noch keine Mitglieder.
home-all-members = Alle Mitglieder, mit Filtern
home-latest = Neues
page-children = In diesem Bereich

home-targets-note = Das nächste Ziel jedes Mitglieds, gemessen an seinem neuesten Inventar.

card-places = { $count ->
    [one] Ort
   *[other] Orte
}
card-emissions = und ihre Treibhausgasemissionen
card-members = { $count ->
    [one] { $count } Mitglied mit Emissionen, Zielen und Maßnahmen.
   *[other] { $count } Mitglieder mit Emissionen, Zielen und Maßnahmen.
}
card-network = Was die Mitglieder zusammen ausstoßen.
card-regions = Mitglieder gemeinsam betrachtet.
card-due = Inventare, Ziele, Pläne und Überprüfungen, nach Tagen.
card-total-in = Summe { $name } { $year }
card-community = Emissionen des ganzen Ortes
card-operations = Emissionen der eigenen Verwaltung

home-where = Wo die Mitglieder sind
home-all-maps = Alle Karten, und dasselbe als Listen
