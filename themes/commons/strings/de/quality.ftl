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
