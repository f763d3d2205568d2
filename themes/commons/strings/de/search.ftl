# Die Suche.

search-site = Diese Website
search-count = { $count } Treffer
search-one = 1 Treffer
search-none = Nichts gefunden.
search-all = Alle { $count } Treffer
search-fault = Die Suche lässt sich gerade nicht laden.
search-this-site = Diese Website durchsuchen
search-results = Treffer
search-scriptless = Die Suche braucht JavaScript, das hier ausgeschaltet ist. Alles, was zu finden ist, steht in den Listen unten.
search-none-try = Nichts gefunden. Versuchen Sie weniger Buchstaben, oder sehen Sie in die Listen unten.
search-cut = Dies sind die besten; mehr Buchstaben finden die anderen.
search-fault-lists = Die Suche lässt sich gerade nicht laden. In den Listen unten steht alles.
search-directory = Alle solchen Mitglieder, im Verzeichnis
search-what = Ein Name, ein Ort oder ein Thema
search-size = Größe
search-pathway = Pfad
search-lists = Alle Listen
search-lists-note = { $count } Seiten sind zu finden. Jede steht auch in einer von diesen.
search-in-texts = In den Texten
search-look-in-texts = In den Texten suchen

search-title = Suche
search-description = Mitglieder, Programme und Seiten nach Namen, Ort und Thema finden.
search-regions = Regionen

search-kind-region = Region
search-kind-programme = Programm
search-kind-journey = Weg
search-kind-list = Liste
search-kind-page = Seite

search-kind-inventory = Inventar
search-kind-action = Maßnahme
search-inventory = Inventar { $year }
search-inventory-operations = Inventar { $year }, eigener Betrieb
