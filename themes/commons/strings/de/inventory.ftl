# Die Seite eines Inventars und ihre Zeilen.

inventory-edition = Ausgabe { $edition }
inventory-edition-restated = Ausgabe { $edition }, neu berechnet
inventory-operations = Inventar der eigenen Verwaltung
inventory-community = Inventar des ganzen Ortes
inventory-total = Summe { $name }
inventory-leaves-out = { $count ->
    [one] ohne { $count } Referenz
   *[other] ohne { $count } Referenzen
}
inventory-against = gegenüber { $year }
inventory-no-earlier = Kein früheres Inventar zum Vergleich
inventory-of-tonnes = der Tonnen
inventory-totals = Die Summen, und was nicht darin ist
inventory-totals-table = Tabelle der Summen
inventory-totals-caption-html = t CO<sub>2</sub>e, gezählt mit { $gwp }. Summen verschiedener Art werden nie addiert.
inventory-not-in-it = Nicht darin
inventory-headline = Leitzahl
inventory-estimated = { $percent }{"\u00A0"}% geschätzt
inventory-left-out = Was in der Summe { $name } fehlt, und warum
inventory-made-of = Woraus jede Summe besteht
inventory-quality = Wie gut und wie vollständig die Daten sind
inventory-no-grades = Keine Zeile sagt, wie gut ihre Daten sind.
inventory-matrix = Sektoren nach Scopes
inventory-scopes = Scope 1 entsteht innerhalb der Grenze, Scope 2 stammt aus Strom, Wärme und Kälte eines Netzes, Scope 3 geschieht außerhalb durch das, was innerhalb getan wird.
inventory-matrix-table = Tabelle der Sektoren nach Scopes
inventory-matrix-caption-html = t CO<sub>2</sub>e. Ein Sternchen steht an Summen, denen ein Teil fehlt.
inventory-sector = Sektor
inventory-all = Alle
inventory-share = Anteil
inventory-all-sectors = Alle Sektoren
inventory-matrix-lines = Die Zeilen hinter jedem Scope
inventory-gases = Gase
inventory-gases-table = Tabelle der Gase
inventory-gases-caption = Massen in Tonnen, mal Treibhauspotenzial nach { $gwp }.
inventory-biogenic = Kohlendioxid aus Biomasse, { $amount }{"\u00A0"}{ $unit }, steht für sich.
inventory-gas = Gas
inventory-tonnes = Tonnen
gwp-one = Treibhauspotenzial
inventory-not-by-gas = nicht nach Gas angegeben
inventory-lines = Jede Zeile und ihr Rechenweg
inventory-no-lines = Dieses Inventar hat noch keine Zeilen.
inventory-earlier = Frühere Ausgaben
inventory-made = Wie es entstand
inventory-protocol = Protokoll
inventory-boundary = Grenze
inventory-verified = Geprüft
inventory-source = Quelle
inventory-to-know = Gut zu wissen
inventory-file = Datei
inventory-gwp-rebased = { $shown }; die Quelle verwendet { $source }, und jede Zeile wurde auf { $shown } gebracht
inventory-gwp-not-rebased = { $shown }; die Quelle verwendet { $source }, und einige Zeilen ließen sich nicht auf { $shown } bringen
inventory-verified-by = von { $by }
inventory-verified-on = von { $by } am { $day }
inventory-not-verified = keine Prüfung hinterlegt
inventory-source-licence = { $source }; Lizenz: { $licence }
inventory-other-years = Andere Jahre
inventory-before = Jahr davor
inventory-after = Jahr danach
line-part-missing = ein Teil fehlt
line-counted-under = gezählt unter { $reference }
line-scope = Scope { $scope }
line-activity-quality = Aktivitätsdaten: { $quality }
line-factor-quality = Faktor: { $quality }
line-biogenic = Kohlendioxid aus Biomasse, für sich gezählt: { $amount }{"\u00A0"}{ $unit }
line-working-html = Rechenweg<span class="hidden"> von { $line }</span>
line-activity = Aktivität
line-factor = × Faktor
line-mass = = Masse
line-apart = für sich
line-sum = Summe
line-default = Vorgabe
line-inputs = Was eingeht
line-steps = Schritt für Schritt
line-gases = Gas für Gas
line-contract = Nach Vertrag, daneben und nicht addiert
line-market-html = Marktbasiert: <b>{ $amount }{"\u00A0"}{ $unit }</b>

inventory-scopes-mixed = Scopes nicht getrennt
inventory-printed-without-gases = Ohne Gase angegeben
inventory-sectors-together = Alle Sektoren zusammen
inventory-json = Dieses Inventar als JSON
inventory-json-note = Jede Zeile mit Gasen, Quelle und Fundstelle
inventory-title = { $name }, Inventar { $year }
inventory-described = Jede Zeile des Inventars { $year } von { $name }, mit Quelle und Rechenweg.
operations-title = { $name }, eigene Verwaltung { $year }
operations-described = Jede Zeile der eigenen Verwaltung { $year } von { $name }, mit Quelle und Rechenweg.

total-meaning-basic = Energie, Verkehr und Abfall, wie das GPC es von jeder Stadt verlangt.
total-meaning-basic-plus = BASIC, Netzverluste, Fahrten über die Grenze, Industrie, Produkte und Land.
total-meaning-territorial = Alles, was innerhalb der Grenze ausgestoßen wird.
total-meaning-other-scope-3 = Vom Ort verursacht und anderswo ausgestoßen, über BASIC+ hinaus.
total-meaning-scopes-1-2 = Was innerhalb ausgestoßen wird, und vom Netz für Verbraucher innerhalb.
total-meaning-reported = Alle Zeilen addiert, wie es die Quelle tut.

notation-meaning-NO = Kommt nicht vor
notation-meaning-NE = Nicht geschätzt
notation-meaning-IE = An anderer Stelle enthalten
notation-meaning-C = Vertraulich
line-note-fixed = Die Quelle nennt CO₂e ohne Gase, nach { $set }: Es lässt sich nicht umrechnen.
line-note-kept = Die Quelle nennt CO₂e ohne Gase, nach { $set }: Es ließ sich nicht auf { $shown } bringen und steht, wie es ist.
line-note-of-source = Nach { $set }, wie in der Quelle, sind das { $amount }.
line-note-earlier-factor = Der Faktor ist von { $year }, dem nächsten früheren Jahr, das einen hat.

# The unit of a population, behind its number; and a protocol that has no name.
unit-people = Menschen
protocol-other = anderes
working-factor-in-place = ein Faktor an Ort und Stelle
