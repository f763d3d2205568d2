# Why a total changed: what the parts of the change are called, small, as inside a sentence.
cause-population-less = weniger Menschen
cause-population-more = mehr Menschen
cause-boundary = nur in einem der beiden Jahre gezählt
cause-method = anders berechnet
cause-restated = mit anderen Treibhauspotenzialen gedruckt
cause-cleaner-electricity-less = saubererer Strom
cause-cleaner-electricity-more = weniger sauberer Strom
cause-cleaner-grid-less = sauberere Energie aus Strom- und Wärmenetzen
cause-cleaner-grid-more = weniger saubere Energie aus Strom- und Wärmenetzen
cause-cleaner-i-less = sauberere Brennstoffe in Gebäuden und Industrie
cause-cleaner-i-more = weniger saubere Brennstoffe in Gebäuden und Industrie
cause-cleaner-ii-less = sauberere Fahrzeuge und Kraftstoffe
cause-cleaner-ii-more = weniger saubere Fahrzeuge und Kraftstoffe
cause-cleaner-iii-less = sauberere Behandlung von Abfall
cause-cleaner-iii-more = weniger saubere Behandlung von Abfall
cause-cleaner-other-less = weniger Emissionen je Einheit: { $sector }
cause-cleaner-other-more = mehr Emissionen je Einheit: { $sector }
cause-use-i-less = weniger Energieverbrauch
cause-use-i-more = mehr Energieverbrauch
cause-use-i-head-less = weniger Energieverbrauch pro Kopf
cause-use-i-head-more = mehr Energieverbrauch pro Kopf
cause-use-ii-less = weniger Verkehr
cause-use-ii-more = mehr Verkehr
cause-use-ii-head-less = weniger Verkehr pro Kopf
cause-use-ii-head-more = mehr Verkehr pro Kopf
cause-use-iii-less = weniger Abfall
cause-use-iii-more = mehr Abfall
cause-use-iii-head-less = weniger Abfall pro Kopf
cause-use-iii-head-more = mehr Abfall pro Kopf
cause-use-other-less = weniger Aktivität im Bereich { $sector }
cause-use-other-more = mehr Aktivität im Bereich { $sector }
cause-use-other-head-less = weniger Aktivität pro Kopf im Bereich { $sector }
cause-use-other-head-more = mehr Aktivität pro Kopf im Bereich { $sector }
cause-from-less = weniger aus dem Bereich { $sector }
cause-from-more = mehr aus dem Bereich { $sector }
cause-from-head-less = weniger pro Kopf aus dem Bereich { $sector }
cause-from-head-more = mehr pro Kopf aus dem Bereich { $sector }
cause-from-all-less = weniger aus allen Quellen
cause-from-all-more = mehr aus allen Quellen
cause-from-all-head-less = weniger pro Kopf aus allen Quellen
cause-from-all-head-more = mehr pro Kopf aus allen Quellen

# The chart of why a total changed: its heads, its finding, what is measured, what to know of it, and the same in words.
why-of = Was sich änderte
chart-sector = Sektor
why-same = { $to } so viel wie { $from }
why-hardly = Seit { $since } kaum verändert: Was fiel und was stieg, gleicht sich aus
why-counting = Seit { $since } liegt das meiste an der Zählung: { $part }, { $amount }
why-fell-most = Rückgang seit { $since }, vor allem durch: { $part }, { $amount }
why-fell-largest = Größter Rückgang seit { $since }: { $part }, { $amount }
why-rose-most = Anstieg seit { $since }, vor allem durch: { $part }, { $amount }
why-rose-largest = Größter Anstieg seit { $since }: { $part }, { $amount }
why-measured = Emissionen ({ $headline }) von { $from } bis { $to }, Tonnen { $gas }, { $gwp }.
why-people-unknown = Wie viele Menschen hier lebten, ist nicht für beide Jahre bekannt; mehr oder weniger Menschen bilden darum keinen eigenen Teil.
why-activity-unknown = Wo Quellen keine Aktivität angeben, bleiben Menge und Sauberkeit ein Teil.
why-hatched = Schraffiert: Nur die Zählung änderte sich.
why-rounded = So gerundet, dass die Teile die Summe ergeben: { $list }.
why-rounded-part = „{ $part }“ wäre für sich { $amount }
why-rounded-many = { $count ->
    [one] So gerundet, dass die Teile die Summe ergeben: { $count } davon weicht um eine letzte Stelle von der eigenen Rundung ab.
   *[other] So gerundet, dass die Teile die Summe ergeben: { $count } davon weichen um eine letzte Stelle von der eigenen Rundung ab.
}
why-words = { $name } stieß { $from } { $before } { $gas } aus und { $to } { $after }.
why-down = Rückgang: { $list }.
why-up = Anstieg: { $list }.

# Each sector's own line over the years.
lines-sector-by-sector = Sektor für Sektor
lines-fell-and-grew = Stärkster Rückgang: { $least }; stärkster Anstieg: { $most }
lines-fell = Stärkster Rückgang: { $least }; kein Sektor stieg
lines-grew = Stärkster Anstieg: { $most }; kein Sektor fiel
lines-still = Kein Sektor veränderte sich
lines-measured = Emissionen ({ $headline }) jedes Sektors, Tonnen { $gas } im Jahr, alle im selben Maßstab.
lines-change = Änderung
lines-since = { $change } seit { $year }
lines-one-same = { $sector }: wie { $since }.
lines-one-fell = { $sector }: { $size } weniger als { $since }.
lines-one-rose = { $sector }: { $size } mehr als { $since }.
