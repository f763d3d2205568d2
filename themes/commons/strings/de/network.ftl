# Mitglieder gemeinsam: das Netzwerk, Regionen, Größen.

network-emitted-html = Zusammen stießen die Mitglieder { $year } <b>{ $total } { $gas }</b> aus.
network-emitted-per-person-html = Zusammen stießen die Mitglieder { $year } <b>{ $total } { $gas }</b> aus, { $per_person } Tonnen je Person.
region-emitted-html = Zusammen stießen diese Mitglieder { $year } <b>{ $total } { $gas }</b> aus.
region-emitted-per-person-html = Zusammen stießen diese Mitglieder { $year } <b>{ $total } { $gas }</b> aus, { $per_person } Tonnen je Person.
network-published-html = <b>{ $some } von { $members }</b> Mitgliedern haben Inventare veröffentlicht.
network-published-people-html = <b>{ $some } von { $members }</b> Mitgliedern haben Inventare veröffentlicht, für Orte, in denen { $people } Menschen leben.
network-ways = Sie zählen auf { $count } Weisen, und Zahlen zweier Weisen werden nie addiert.
network-what = Was sie ausstoßen
network-sizes = Mitglieder nach Größe
network-by-population = Nach der neuesten Einwohnerzahl.
network-medians = Mediane der Summe { $total }, Tonnen je Person.
network-median = Median, t je Person
network-names = Namen
network-of = von { $what }
network-too-few = zu wenige
network-regions = Regionen
network-all-regions = Alle Regionen und Länder
region-drawn = Abgegrenzt von { $source }
region-drawn-link-html = Abgegrenzt von <a href="{ $url }" rel="external">{ $source }</a>
region-no-total = Für diese Mitglieder liegt noch keine Summe { $total } vor.
region-otherwise = Mitglieder, die anders zählen
region-never-added = Zahlen zweier Zählweisen werden nie addiert.
region-parts = Teile von { $name }
region-map = Karte
region-caption = Mitglieder von { $name } mit ihren neuesten Zahlen
regions-lede = Mitglieder gemeinsam betrachtet. Ihre Tonnen werden einmal addiert und durch ihre Menschen geteilt.
together-emissions-of = Emissionen ({ $headline })
together-no-second = Kein zweites Jahr mit denselben Mitgliedern
together-per-person = Alle ihre Tonnen durch alle ihre Menschen
together-no-people = Nicht jede Einwohnerzahl ist bekannt
together-who = Wer berichtet hat
together-incomplete = { $count } mit fehlendem Teil
together-total = Summe { $headline }.
together-carbon = Nur Kohlendioxid.
together-no-total = Noch liegt keine Summe { $headline } vor.
together-several-ways = Ihre Mitglieder zählen auf verschiedene Weisen, darum gibt es keine Summe aller.
together-targets = { $what } haben ein Ziel. Gezeigt ist jeweils das nächste, gemessen am neuesten Inventar.
together-profiles = Ihre Seiten:
together-coverage = Wer berichtet hat, Jahr für Jahr
together-coverage-note = Die Mitglieder jedes Jahres: Von Jahr zu Jahr sind es andere, darum ist der Unterschied zweier Zeilen nicht nur eine Änderung der Emissionen. Von einem Mitglied und einem, das es enthält, zählt nur eines.
together-coverage-table = Tabelle: wer berichtet hat, Jahr für Jahr
together-reported = Berichtet
together-share = Anteil der Menschen
together-median = Median der Mitglieder, t je Person
together-not-known = nicht bekannt
similar-heading = Mitglieder wie { $name }, die je Person weniger ausstoßen
similar-deeds = Was es getan hat:
similar-fell-html = Am meisten sank: { $what }

group-less = { $count ->
    [one] { $name }, { $count } Ort: { $change } weniger als { $since }
   *[other] { $name }, { $count } Orte zusammen: { $change } weniger als { $since }
}
group-more = { $count ->
    [one] { $name }, { $count } Ort: { $change } mehr als { $since }
   *[other] { $name }, { $count } Orte zusammen: { $change } mehr als { $since }
}
group-same = { $count ->
    [one] { $name }, { $count } Ort: { $change } Änderung seit { $since }
   *[other] { $name }, { $count } Orte zusammen: { $change } Änderung seit { $since }
}
group-emitted = Zusammen stießen sie { $since } { $before } und { $year } { $total } aus.
group-by-sector = { $count ->
    [one] Emissionen ({ $headline }) desselben Mitglieds nach Sektoren, Tonnen { $gas } im Jahr.
   *[other] Emissionen ({ $headline }) derselben { $count } Mitglieder nach Sektoren addiert, Tonnen { $gas } im Jahr.
}
group-added = { $count ->
    [one] Emissionen ({ $headline }) desselben Mitglieds, Tonnen { $gas } im Jahr, { $gwp }: Es hat über jedes gezeigte Jahr berichtet.
   *[other] Emissionen ({ $headline }) derselben { $count } Mitglieder addiert, Tonnen { $gas } im Jahr, { $gwp }: Sie haben über jedes gezeigte Jahr berichtet. Was eine Grenze zwischen zweien von ihnen überschreitet, zählt vielleicht doppelt.
}
group-added-without = { $count ->
    [one] Emissionen ({ $headline }) desselben Mitglieds, Tonnen { $gas } im Jahr, { $gwp }: Es hat über jedes gezeigte Jahr berichtet; ohne { $others }.
   *[other] Emissionen ({ $headline }) derselben { $count } Mitglieder addiert, Tonnen { $gas } im Jahr, { $gwp }: Sie haben über jedes gezeigte Jahr berichtet; ohne { $others }. Was eine Grenze zwischen zweien von ihnen überschreitet, zählt vielleicht doppelt.
}
group-same-members = { $count ->
    [one] dasselbe Mitglied
   *[other] dieselben { $count } Mitglieder
}
group-some-of = { $some } von { $all }
group-reported-all = { $count ->
    [one] Das eine Mitglied berichtete { $year }
   *[other] Alle { $count } Mitglieder berichteten { $year }
}
group-reported-some = { $some } von { $all } Mitgliedern berichteten { $year }
group-reported-people = { $some } von { $all } Mitgliedern berichteten { $year }, { $percent } der Menschen
group-with-target = { $count ->
    [one] { $some } von { $count } Mitglied
   *[other] { $some } von { $count } Mitgliedern
}
network-described = Was die Mitglieder von { $name } zusammen ausstoßen.
network-size-unknown = Einwohnerzahl nicht bekannt
network-json = Summen als JSON
network-json-note = Gruppen, Regionen, Größenklassen, Vergleiche, als genaue Dezimalzahlen
network-csv = Regionen als CSV
network-csv-note = Eine Zeile je Region und Jahr
region-described = { $count ->
    [one] Was { $count } Mitglied ausstößt: { $name }.
   *[other] Was { $count } Mitglieder zusammen ausstoßen: { $name }.
}
regions-described = Mitglieder gemeinsam betrachtet: nach Region, nach Land, nach Landesteil.
regions-countries = Länder
regions-parts = Landesteile
region-part-of = Landesteil: { $country }
