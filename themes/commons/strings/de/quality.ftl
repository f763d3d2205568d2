# Woraus Summen bestehen, und wie gut ihre Daten sind.

rebased-shown = Gezeigt nach { $shown }; die Quelle verwendet { $source }.
rebased-would-be-html = Nach { $source } ist { $name } { $amount }{"\u00A0"}{ $unit }.
rebased-kept-html = { $amount }{"\u00A0"}{ $unit } von { $name } ließen sich nicht auf { $shown } bringen: Ihre Zeilen nennen CO<sub>2</sub>e ohne Gase, nach { $sets }.
rebased-kept-share-html = { $amount }{"\u00A0"}{ $unit } von { $name } ({ $percent }{"\u00A0"}%) ließen sich nicht auf { $shown } bringen: Ihre Zeilen nennen CO<sub>2</sub>e ohne Gase, nach { $sets }.
grades-table = Tabelle der Datenqualität
grades-caption = Anteil der Tonnen von { $headline } nach der Qualität ihrer Daten. Hoch: gemessen oder spezifisch. Mittel: auf fester Grundlage modelliert oder allgemeiner. Niedrig: stark modelliert oder eine Vorgabe.
grades-data = Daten
grades-bar = Als Balken
market-by-contract = Nach Vertrag
market-by-grid = Ohne Vertrag, nach dem Netz
market-lines = Die Zeilen dahinter
market-heading = Scope 2 nach Verträgen
total-same-html = Sie addiert dieselben Zeilen wie <a href="{ $url }">{ $name }</a>.
total-no-line = Keine Zeile zählt darin.

grade-high = Hoch
grade-medium = Mittel
grade-low = Niedrig
grade-none = Nicht angegeben
leaves-out = { $count ->
    [one] ohne { $count } Referenz: { $list }
   *[other] ohne { $count } Referenzen: { $list }
}

grades-activity = Aktivitätsdaten
grades-factor = Emissionsfaktoren
all-sectors = Alle Sektoren zusammen
total-digits-html = Alle Stellen: { $digits } t CO<sub>2</sub>e.
total-digits-without-html = Alle Stellen: { $digits } t CO<sub>2</sub>e, { $leaves }.
total-without = Die Summe ist { $leaves }.
total-per-person = Pro Kopf: { $working }
market-contracted-html = <b>{ $amount }{"\u00A0"}{ $unit }</b> nach dem, was die Verbraucher vertraglich beziehen (marktbasiert).
market-untold = Die marktbasierte Zahl lässt sich nicht angeben: Ein Gas eines Vertrags hat kein Treibhauspotenzial.
market-location-html = Daneben <b>{ $amount }{"\u00A0"}{ $unit }</b> nach dem Netz, an dem sie hängen (ortsbasiert).
market-left-out = In beiden fehlt:
market-never-added = Jede Summe zählt nur die ortsbasierte Zahl; die beiden werden nie addiert.
complete-answered-html = <b>{ $name }</b>: { $answered } der { $asked } verlangten Referenzen sind beantwortet ({ $share }{"\u00A0"}%), { $valued } mit einem Wert und die übrigen mit einem Schlüssel, der sagt, dass nichts vorkommt oder wo es gezählt wird.
complete-leaves-out = Es fehlt: { $count }.
complete-silent = { $count ->
    [one] Zu { $count } Referenz wird nichts gesagt
   *[other] Zu { $count } Referenzen wird nichts gesagt
}
edition-replaced-html = <b>Ausgabe { $edition }</b> wurde ersetzt: { $because }
edition-replaced-on-html = <b>Ausgabe { $edition }</b> wurde am { $day } ersetzt: { $because }
edition-table = Tabelle der Ausgabe { $edition }
edition-total = Summe
edition-gwp = Treibhauspotenziale
edition-before-html = Vorher, t CO<sub>2</sub>e
edition-now = Jetzt
edition-difference = Unterschied
edition-not-known = in { $gwp } nicht bekannt
restated = neu gefasst
restated-on = neu gefasst am { $day }
restated-inventory = Das Inventar von { $year } wurde neu gefasst
restated-inventory-on = Das Inventar von { $year } wurde am { $day } neu gefasst
restated-inventory-before = Das Inventar von { $year } wurde neu gefasst; { $headline } war vorher { $before }
restated-inventory-on-before = Das Inventar von { $year } wurde am { $day } neu gefasst; { $headline } war vorher { $before }
left-out-no-gwp = kein GWP in { $set }
