# Was ansteht.

due-more = und { $count } weitere
due-next = Was als Nächstes ansteht
due-nothing = Von { $name } steht nichts aus.
due-waiting = Wartet auf Aktualisierung
due-hold-more = Und { $count } weitere, die im Kalender und in der Datei für Programme stehen.
due-none-waiting = Nichts steht aus.
due-coming = Fällig bis { $day }
due-none-coming = Bis dahin steht nichts im Kalender.
due-rules = Nach welchen Regeln

# The page of what is due, and what stands in its rows.
due-title = Was ansteht
due-lede-nothing = Nichts wartet, und eine Weile wird es so bleiben.
due-lede = { $count ->
    [one] { $count } Aktualisierung steht aus, und bis { $day } werden es { $ahead } weitere.
   *[other] { $count } Aktualisierungen stehen aus, und bis { $day } werden es { $ahead } weitere.
}
due-end-of = Ende { $year }
due-json = Dasselbe für Programme
due-everywhere = Was überall ansteht
due-calendar = Kalender zum Abonnieren
due-calendar-name = { $name }: was ansteht
due-event = { $name }: { $what }
due-event-made-up = { $name } (erfunden): { $what }
due-inventory = Ein Inventar für { $year }
due-newer-inventory = Ein neueres Inventar als das von { $year }
due-target-year = Das Jahr eines Ziels: { $target }
due-action-start = Der Beginn von „{ $title }“
due-action-effect = Die volle Wirkung von „{ $title }“
due-target-review = Eine Überprüfung des Ziels: { $target }
due-review = Eine Überprüfung von „{ $title }“
due-rhythm = Erwartet wird eines { $every }, { $within }.
due-rhythm-newest = Erwartet wird eines { $every }, { $within }; das neueste ist von { $newest }.
due-every = { $count ->
    [one] jedes Jahr
   *[other] alle { $count } Jahre
}
due-within = { $count ->
    [one] bis zum Ende des folgenden Jahres
   *[other] innerhalb von { $count } Jahren nach dessen Ende
}
due-within-year = bis zum Ende des Jahres selbst
due-judged = { $count ->
    [one] Nach einem Inventar werden Ziele { $count } Jahr lang beurteilt: nach dem von { $newest } bis Ende { $last }.
   *[other] Nach einem Inventar werden Ziele { $count } Jahre lang beurteilt: nach dem von { $newest } bis Ende { $last }.
}
due-target-waits = Ein Inventar für { $year } oder später wird zeigen, wie es ausging; noch gibt es keines.
due-action-waits = Sie ist als geplant hinterlegt, mit Beginn { $year }.
due-effect-waits = Sie ist als laufend hinterlegt, mit voller Wirkung { $year }.
due-day-was-set = Der Tag stand vorher fest.
due-rule-rhythm = Inventare werden in Abständen von { $every } erwartet, spätestens { $within } nach dem Ende ihres Jahres, soweit ein Mitglied nichts anderes sagt.
due-rule-rhythm-source = Inventare werden in Abständen von { $every } erwartet, spätestens { $within } nach dem Ende ihres Jahres ({ $source }), soweit ein Mitglied nichts anderes sagt.
due-rule-no-rhythm = Wo kein Rhythmus vereinbart ist, steht ein neueres Inventar bis zum Ende des letzten Jahres an, in dem das neueste noch dazu dient, Ziele zu beurteilen: { $years } nach seinem eigenen.
due-rule-target = Das Jahr eines Ziels steht in der Liste, bis ein Inventar dieses oder eines späteren Jahres zeigt, wie es ausging.
due-rule-action = Eine geplante Maßnahme steht zum Ende des Jahres in der Liste, in dem sie beginnen sollte, eine laufende zum Ende des Jahres ihrer vollen Wirkung.
due-rule-review = Eine Überprüfung steht zu dem Tag in der Liste, der für sie festgelegt wurde.
due-rule-left = Bei Mitgliedern, die ausgetreten oder in einem anderen aufgegangen sind, steht nichts an.
