# Das Verzeichnis der Mitglieder.

members-find = Nach Name oder Ort suchen
members-country = Land
members-kind = Art
members-target = Ziel
members-any = Alle
members-shown-html = <span data-count>{ $count }</span> von { $count } Mitgliedern
members-groups = Gruppen
members-by-kind = Nach Art
members-by-target = Nach Ziel
members-caption = Mitglieder in { $group } mit ihren neuesten Zahlen
members-member = Mitglied
t-per-person = t je Person
members-change = Änderung
members-years = Über die Jahre
made-up = erfunden
in-year = im Jahr { $year }
in-year-incomplete = im Jahr { $year }, Teile fehlen
members-no-total = keine Summe für { $year }
value-per-person = { $value } t je Person
members-no-inventory = Noch kein Inventar
parts-are-missing = Teile fehlen
members-change-html = { $change }{"\u00A0"}%<span class="note">seit { $since }</span>
members-no-target = Kein Ziel
members-total-of-all = { $headline }-Summe aller { $count }
members-total-of-some = { $headline }-Summe der { $count }, die dieselben Jahre haben
members-not-added = Diese Zahlen werden nicht addiert.
members-all-of-group = Alle { $count } im Verzeichnis

members-invented = Für die Vorführung erfunden

members-description = { $count ->
    [one] { $count } Mitglied und seine Emissionen.
   *[other] { $count } Mitglieder und ihre Emissionen.
}

map-link = Mitglieder auf der Karte
members-by-size = Nach Größe
members-by-recognition = Nach Auszeichnung
members-by-pathway = Nach Pfad

members-elsewhere = Anderswo
