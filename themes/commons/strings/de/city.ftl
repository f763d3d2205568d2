# Die eigene Website einer Stadt: Menü, Startseite und Teile.
city-nav-dashboard = Übersicht
city-nav-years = Emissionen nach Jahren
city-nav-targets = Ziele
city-nav-actions = Maßnahmen
city-subtitle = Klima-Dashboard
city-stands = Wo { $name } steht
city-contents = Auf dieser Seite
city-part-history = Wo wir stehen
city-part-sectors = Woher die Emissionen kommen
city-part-why = Warum sie sich änderten
city-part-actions = Was wir tun
city-part-targets = Unsere Ziele
city-part-budget = Unser CO₂-Budget
city-part-plans = Pläne und Zusagen
city-part-story = Unsere Geschichte
city-part-years = Emissionen nach Jahren
city-part-files = Dateien
city-licence-html = Daten: <a href="{ $url }" rel="license">{ $licence }</a>. Erstellt mit Milepost { $version }.
city-licence = Daten: { $licence }. Erstellt mit Milepost { $version }.
city-plain = Erstellt mit Milepost { $version }.
