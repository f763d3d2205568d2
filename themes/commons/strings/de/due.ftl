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
