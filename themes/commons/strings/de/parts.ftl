# Teile vieler Seiten.

no-data = keine Daten
change-since-html = <span class="change change-{ $class }">{ $change }{"\u00A0"}%</span> seit { $since }
you-are-here = Sie sind hier
made-up-note-html = <strong>Erfunden.</strong> { $name } gibt es nicht. Der Ort zeigt, was die Website kann; keine seiner Zahlen ist echt.
gloss-carbon-html = Diese Zahlen zählen nur Kohlendioxid (CO<sub>2</sub>): Methan, Lachgas und andere Treibhausgase sind nicht darin.
gloss-html = CO<sub>2</sub>e: alle Treibhausgase, gezählt als das Kohlendioxid, das ebenso stark erwärmen würde.
take-heading = Zum Mitnehmen
take-cite = So zitieren Sie
chart-source-html = Quelle: { $source }
chart-numbers = Die Zahlen als Tabelle
chart-table = Tabelle: { $title }
chart-take = Mitnehmen:
chart-picture-html = Bild<span class="hidden"> des Diagramms: { $title }</span> (PNG)
chart-csv-html = Zahlen<span class="hidden"> des Diagramms: { $title }</span> (CSV)

not-translated = Diesen Text gibt es noch nicht auf Deutsch. Er steht hier in der Sprache { $language }.

comma = ,
semicolon = ;
