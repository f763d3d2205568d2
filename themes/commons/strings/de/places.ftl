# Kinds of members, as their files say them.
kind-city = Stadt
kind-county = Landkreis
kind-town = Kleinstadt
kind-village = Dorf
kind-district = Bezirk
kind-borough = Stadtbezirk
kind-municipality = Gemeinde
kind-region = Region
kind-state = Bundesland
kind-province = Provinz

# The Sustainable Development Goals, as the United Nations name them in each language.
goal-1 = Keine Armut
goal-2 = Kein Hunger
goal-3 = Gesundheit und Wohlergehen
goal-4 = Hochwertige Bildung
goal-5 = Geschlechtergleichheit
goal-6 = Sauberes Wasser und Sanitäreinrichtungen
goal-7 = Bezahlbare und saubere Energie
goal-8 = Menschenwürdige Arbeit und Wirtschaftswachstum
goal-9 = Industrie, Innovation und Infrastruktur
goal-10 = Weniger Ungleichheiten
goal-11 = Nachhaltige Städte und Gemeinden
goal-12 = Nachhaltiger Konsum und nachhaltige Produktion
goal-13 = Maßnahmen zum Klimaschutz
goal-14 = Leben unter Wasser
goal-15 = Leben an Land
goal-16 = Frieden, Gerechtigkeit und starke Institutionen
goal-17 = Partnerschaften zur Erreichung der Ziele
