# How parts of a criterion stand beside each other.
criteria-join = { $one }, { $other }
criteria-and = { $one }, und { $other }
criteria-beside = { $one }; { $other }
criteria-or-else = { $one }; oder { $other }
either-last = { $one } oder { $other }
criteria-quoted = „{ $text }“
threshold-at-least = mindestens { $amount }
threshold-more = mehr als { $amount }

# What a criterion wants. A message with $what goes on with what the one before it said.
wants-any = eines davon: { $list }
wants-not = nicht dies: { $wanted }
wants-at-least = mindestens { $count } davon: { $list }
wants-inventory-community = ein Inventar der ganzen Gemeinschaft
wants-inventory-operations = ein Inventar des eigenen Betriebs der Verwaltung
wants-at-most-old = { $count ->
    [one] höchstens { $count } Jahr alt
   *[other] höchstens { $count } Jahre alt
}
wants-by-protocol = nach { $list }
wants-answer-to-all = mit einer Antwort auf alles, wonach { $level } fragt
wants-answer-to-part = mit einer Antwort auf { $amount } dessen, wonach { $level } fragt
wants-word-about-all = mit einer Angabe zu allem, wonach { $level } fragt
wants-with-gases = mit { $list }
wants-verified = von jemand anderem geprüft
wants-inventories-community = { $count ->
    [one] mindestens { $count } Inventar der ganzen Gemeinschaft
   *[other] mindestens { $count } Inventare der ganzen Gemeinschaft
}
wants-inventories-operations = { $count ->
    [one] mindestens { $count } Inventar des eigenen Betriebs
   *[other] mindestens { $count } Inventare des eigenen Betriebs
}
wants-row-community = { $count ->
    [one] Inventare der ganzen Gemeinschaft aus { $count } Jahr in Folge
   *[other] Inventare der ganzen Gemeinschaft aus { $count } Jahren in Folge
}
wants-row-operations = { $count ->
    [one] Inventare des eigenen Betriebs aus { $count } Jahr in Folge
   *[other] Inventare des eigenen Betriebs aus { $count } Jahren in Folge
}
wants-since = { $what } seit { $year }
wants-target = ein Ziel
wants-target-absolute = ein absolutes Ziel
wants-target-intensity = ein Pro-Kopf-Ziel
wants-target-fixed = ein festes Ziel
wants-target-net-zero = ein Netto-null-Ziel
wants-target-forecast = ein Ziel gegenüber einer Prognose
wants-for-operations = { $what } für den eigenen Betrieb der Verwaltung
wants-for-community = { $what } für die ganze Gemeinschaft
wants-for-sectors = { $what } für { $list }
wants-in-sectors = { $what } im Bereich { $list }
wants-by-total = { $what } nach der Summe { $total }
wants-for-year = { $what } für { $year }
wants-for-years = { $what } für ein Jahr von { $from } bis { $by }
wants-from-year = { $what } für { $year } oder später
wants-by-year = { $what } bis { $year }
wants-less = { $amount } weniger
wants-less-head = { $amount } weniger pro Kopf
wants-science = mindestens das, was die Wissenschaft verlangt
wants-science-given = mindestens das, was die Wissenschaft verlangt: { $value }
science-value = bis { $year } { $amount } weniger als { $base }
science-value-head = bis { $year } { $amount } weniger pro Kopf als { $base }
wants-status = das { $list } ist
target-is-achieved = erreicht
target-is-on-track = auf Kurs
target-is-deviating = leicht im Rückstand
target-is-off-track = im Rückstand
target-is-missed = verfehlt
target-is-too-old = mit zu alten Daten
target-is-no-data = ohne Daten
wants-reduction = { $amount } weniger Emissionen
wants-reduction-head = { $amount } weniger Emissionen pro Kopf
wants-of-operations = { $what } im eigenen Betrieb
wants-than-year = { $what } als { $year }
wants-than-first = { $what } als im ersten Inventar
wants-than-previous = { $what } als im Inventar davor
wants-than-before = { $count ->
    [one] { $what } als { $count } Jahr davor
   *[other] { $what } als { $count } Jahre davor
}
wants-till = bis { $year }
wants-emissions = Emissionen
wants-emissions-head = Emissionen pro Kopf
wants-peak-at-least = { $count ->
    [one] { $what }, die mindestens { $count } Jahr vor dem neuesten Inventar am höchsten waren, und zwar { $above } darüber
   *[other] { $what }, die mindestens { $count } Jahre vor dem neuesten Inventar am höchsten waren, und zwar { $above } darüber
}
wants-peak-more = { $count ->
    [one] { $what }, die mehr als { $count } Jahr vor dem neuesten Inventar am höchsten waren, und zwar { $above } darüber
   *[other] { $what }, die mehr als { $count } Jahre vor dem neuesten Inventar am höchsten waren, und zwar { $above } darüber
}
wants-plan = ein Plan, der beschlossen wurde
wants-plan-mitigation = ein Klimaschutzplan, der beschlossen wurde
wants-plan-adaptation = ein Anpassungsplan, der beschlossen wurde
wants-plan-energy = ein Energieplan, der beschlossen wurde
wants-at-most-ago = { $count ->
    [one] { $what }, vor höchstens { $count } Jahr
   *[other] { $what }, vor höchstens { $count } Jahren
}
wants-readable = { $what } und nachzulesen ist
wants-actions = { $count ->
    [one] mindestens { $count } Maßnahme
   *[other] mindestens { $count } Maßnahmen
}
wants-actions-in-state = { $count ->
    [one] mindestens { $count } Maßnahme, Stand: { $list }
   *[other] mindestens { $count } Maßnahmen, Stand: { $list }
}
action-is-planned = geplant
action-is-started = begonnen
action-is-in-progress = in Arbeit
action-is-done = umgesetzt
action-is-paused = unterbrochen
action-is-stopped = beendet
wants-on-pathway = { $what } auf dem Pfad { $list }
wants-for-goals = { $what } für Ziel { $list } der SDGs
wants-close-gap = die { $amount } der Lücke zu einem Ziel schließen
wants-hazards = { $count ->
    [one] eine Bewertung der Klimagefahren
   *[other] eine Bewertung von mindestens { $count } Klimagefahren
}
wants-hazards-with = { $count ->
    [one] eine Bewertung der Klimagefahren mit: { $list }
   *[other] eine Bewertung von mindestens { $count } Klimagefahren, jede mit: { $list }
}
hazard-level = Stufe
hazard-trend = Tendenz
hazard-horizon = Zeithorizont
wants-commitment = eine unterzeichnete Verpflichtung: { $list }
wants-at-most-back = { $count ->
    [one] vor höchstens { $count } Jahr
   *[other] vor höchstens { $count } Jahren
}
wants-steps = { $count ->
    [one] mindestens { $count } Schritt von { $title }
   *[other] mindestens { $count } Schritte von { $title }
}
wants-some-steps = mindestens { $count } der Schritte { $list } von { $title }
wants-step = der Schritt { $step } von { $title }
wants-these-steps = die Schritte { $list } von { $title }
wants-quality-high-activity = hochwertige Aktivitätsdaten für { $amount } der Emissionen
wants-quality-high-factor = hochwertige Emissionsfaktoren für { $amount } der Emissionen
wants-quality-better-activity = Aktivitätsdaten mittlerer oder hoher Qualität für { $amount } der Emissionen
wants-quality-better-factor = Emissionsfaktoren mittlerer oder hoher Qualität für { $amount } der Emissionen
wants-membership = Mitgliedschaft im Netzwerk
wants-membership-years = { $count ->
    [one] Mitgliedschaft im Netzwerk seit mindestens { $count } Jahr
   *[other] Mitgliedschaft im Netzwerk seit mindestens { $count } Jahren
}

# What was found where a criterion was looked into.
found-people = Darüber entscheiden Menschen
found-given = Verliehen für { $year }
found-given-citation = Verliehen für { $year }: { $citation }
found-no-such-inventory = Es gibt kein solches Inventar
found-inventory = Das Inventar von { $year }
found-inventory-lacks = Das Inventar von { $year } { $lacks }
found-inventory-verified = Das Inventar von { $year }, geprüft von { $by }
found-inventory-verified-lacks = Das Inventar von { $year }, geprüft von { $by }, { $lacks }
lack-old = { $count ->
    [one] ist { $count } Jahr alt
   *[other] ist { $count } Jahre alt
}
lack-unanswered = { $count ->
    [one] sagt nichts zu { $count } Referenz
   *[other] sagt nichts zu { $count } Referenzen
}
lack-incomplete = beantwortet { $answered } von { $asked } Referenzen
lack-gases = hat kein { $list }
lack-gases-unknown = gibt in manchen Zeilen CO2e an, sodass { $list } nicht zu erkennen ist
lack-protocol = folgt einem anderen Protokoll
lack-unverified = ist nicht geprüft
lack-edition = ist von jenem Tag nur in seinen Summen bekannt
found-no-inventories = Kein Inventar
found-no-hazards = Keine bewertete Gefahr
found-no-actions = Keine solche Maßnahme
found-hazards = { $count ->
    [one] { $count } bewertete Gefahr
   *[other] { $count } bewertete Gefahren
}
found-actions = { $count ->
    [one] { $count } solche Maßnahme
   *[other] { $count } solche Maßnahmen
}
found-and-undated = { $count ->
    [one] { $what }, und { $count } weitere ohne Jahr oder Tag
   *[other] { $what }, und { $count } weitere ohne Jahr oder Tag
}
found-row = { $count ->
    [one] { $count } Jahr in Folge bis { $newest }
   *[other] { $count } Jahre in Folge bis { $newest }
}
found-no-inventory = Es gibt kein Inventar
found-no-target = Es gibt kein solches Ziel
found-target = Das Ziel { $name } für { $year }
lack-target-undated = das nicht sagt, wann es beschlossen wurde
lack-target-size = dessen Minderung sich nicht angeben lässt
lack-target-above = das auf { $found } t kommt, wo die Wissenschaft { $wanted } t verlangt
lack-target-less = { $found } weniger, wo die Wissenschaft { $wanted } verlangt
lack-target-science = das sich nicht an der Wissenschaft messen lässt
figure-tonnes = { $number } t
figure-tonnes-head = { $number } t pro Kopf
found-reduction-same = { $now } { $year }, so viel wie { $then } { $base }
found-reduction-less = { $now } { $year }, { $percent } weniger als { $then } { $base }
found-reduction-more = { $now } { $year }, { $percent } mehr als { $then } { $base }
found-of-sectors = { $list }: { $what }
found-no-figure = Es gibt kein Inventar mit einer solchen Zahl
found-no-base = Es gibt kein Inventar von { $year } zum Vergleich
found-no-earlier = Es gibt kein früheres Inventar zum Vergleich
found-left-out = Im Inventar von { $latest } fehlt { $list }, was das von { $base } hat
found-no-population = Für { $year } ist keine Bevölkerung bekannt
found-peak-now = Die neueste Zahl, von { $year }, ist die höchste
found-peak = { $count ->
    [one] Am höchsten { $peak }, { $count } Jahr vor { $latest }
   *[other] Am höchsten { $peak }, { $count } Jahre vor { $latest }
}
found-peak-above = { $percent } über { $latest }
found-plan-on = Beschlossen am { $day }
found-plan = Es gibt einen solchen Plan
found-plan-nothing = Es gibt keinen solchen Plan
found-plan-undated = Es gibt einen solchen Plan, der nicht sagt, wann er beschlossen wurde
found-plan-old = Beschlossen am { $day }, vor zu langer Zeit
found-plan-unpublished = Es gibt einen solchen Plan, ohne Adresse zum Nachlesen
found-commitment-on = Unterzeichnet am { $day }
found-commitment = Es gibt eine solche Verpflichtung
found-commitment-nothing = Es gibt keine solche Verpflichtung
found-commitment-undated = Es gibt eine solche Verpflichtung, die nicht sagt, wann sie unterzeichnet wurde
found-commitment-old = Unterzeichnet am { $day }, vor zu langer Zeit
found-commitment-unpublished = Es gibt eine solche Verpflichtung, ohne Adresse zum Nachlesen
found-gap = Die Maßnahmen schließen { $percent } der Lücke
found-gap-unknown = Wie weit die Maßnahmen zu einem Ziel führen, lässt sich nicht angeben
found-gap-past = Wie weit die Maßnahmen jenes Jahres zu einem Ziel führten, lässt sich nicht angeben
found-steps = { $count ->
    [one] { $taken } von { $count } Schritt von { $title } getan
   *[other] { $taken } von { $count } Schritten von { $title } getan
}
found-quality = { $percent } der Emissionen im Inventar von { $year }
found-quality-unstated = Das Inventar von { $year } sagt nicht, wie gut seine Daten sind
found-has-left = Hat das Netzwerk verlassen
found-joined = Mitglied seit { $day }
found-joined-unknown = Der Tag des Beitritts ist nicht angegeben

# What is still missing for a criterion.
missing-gap = { $wanted }: { $gap }
missing-row = { $count ->
    [one] noch { $count } Jahr in Folge
   *[other] noch { $count } Jahre in Folge
}
missing-inventories = { $count ->
    [one] noch { $count } Inventar
   *[other] noch { $count } Inventare
}
missing-hazards = { $count ->
    [one] noch { $count } Gefahr
   *[other] noch { $count } Gefahren
}
missing-actions = { $count ->
    [one] noch { $count } Maßnahme
   *[other] noch { $count } Maßnahmen
}
missing-steps-of = { $count } von: { $list }
missing-newer = ein neueres Inventar
missing-words = { $count ->
    [one] eine Angabe zu { $count } weiteren Referenz in dem von { $year }
   *[other] eine Angabe zu { $count } weiteren Referenzen in dem von { $year }
}
missing-answers = das von { $year } beantwortet { $answered } von { $asked }
missing-verification = eine Prüfung dessen von { $year }
missing-protocol = das von { $year } folgt einem anderen Protokoll
missing-gases = Mengen dieser Gase in dem von { $year }
missing-gases-unknown = Mengen nach Gasen in dem von { $year }, das CO2e angibt
missing-edition = mehr als die Summen dessen von { $year }, wie es damals war
missing-target-later = das vorhandene Ziel ist für ein späteres Jahr
missing-target-earlier = das vorhandene Ziel ist für ein früheres Jahr
missing-target-undated = der Tag, an dem das Ziel beschlossen wurde
missing-target-base = eine Basis, von der aus die Minderung zu zählen ist
missing-target-less = ein Ziel, das auf weniger kommt
missing-target-science = ein wissenschaftlich begründeter Wert und ein Inventar seines Basisjahres
missing-target-inventory = ein Inventar, nach dem das Ziel zu beurteilen ist
missing-points = { $number ->
    [one] noch { $number } Prozentpunkt
   *[other] noch { $number } Prozentpunkte
}
missing-points-under = noch weniger als { $number } Prozentpunkte
missing-exactly = mehr als { $share }, was es genau ist
missing-by = { $gap } bis { $year }
missing-inventory = ein Inventar
missing-inventory-of = ein Inventar von { $year }
missing-second = ein zweites Inventar
missing-left-out = was im Inventar von { $year } fehlt
missing-population = die Bevölkerung von { $year }
missing-newest-is = das neueste ist vom { $day }
missing-day = der Tag des vorhandenen
missing-address = die Adresse des vorhandenen

# Sectors by their full names.
sector-full-iv = Industrielle Prozesse und Produktverwendung
sector-full-v = Landwirtschaft, Forstwirtschaft und andere Landnutzung
