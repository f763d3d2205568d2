# Was um jede Seite steht: Kopf, Fuß, Schalter.

skip-to-content = Zum Inhalt springen
nav-label = Hauptmenü
nav-members = Mitglieder
nav-network = Das Netzwerk
nav-recognition = Auszeichnungen
nav-method = Methode
nav-data = Daten
nav-about = Über uns
nav-due = Was ansteht
nav-journeys = Ihr Weg

foot-label = Über diese Website
foot-method = Methode und Quellen
foot-data = Daten nutzen
foot-accessibility = Barrierefreiheit
foot-about = Über diese Website
foot-licence-html = { $title }. Daten: <a href="{ $url }" rel="license">{ $licence }</a>. Erstellt mit Milepost { $version }.
foot-licence = { $title }. Daten: { $licence }. Erstellt mit Milepost { $version }.
foot-plain = { $title }. Erstellt mit Milepost { $version }.

colours-automatic = Farben: automatisch

not-found-title = Seite nicht gefunden
not-found-heading = Diese Seite gibt es nicht
not-found-why = Vielleicht ist die Adresse veraltet, oder ein Buchstabe ist verrutscht. An Ihrem Gerät liegt es nicht.
not-found-links = Vielleicht suchen Sie:

languages-label = Sprachen
colours-light = Farben: hell
colours-dark = Farben: dunkel
search-link = Suche
