# Programme, Auszeichnungen, Ehrenlisten, Wege, Pressemappen.

recognition-embargo-until = gesperrt bis { $day }
recognition-unconfirmed = Was sich nicht bestätigen ließ
recognition-past = seiner Zeit
sdgs = Ziele für nachhaltige Entwicklung
recognition-embargo-html = <strong>Gesperrt.</strong> Niemand erfährt davon vor dem { $day }. Sie sehen eine Vorschau; bis dahin steht es nicht auf der öffentlichen Website.
ceremony-at-html = Überreicht bei <a href="{ $url }">{ $title }</a>, <time datetime="{ $datetime }">{ $day }</time>.
ceremony-at-place-html = Überreicht bei <a href="{ $url }">{ $title }</a>, <time datetime="{ $datetime }">{ $day }</time>, { $place }.
award-given-by = Vergeben durch: { $by }
award-everyone = Alle Ausgezeichneten von { $year }
programme-asks = Was verlangt wird
award-data = Was die Daten zeigen
award-no-data = Diese Auszeichnung wurde für das vergeben, was Menschen sahen. Keine Zahl dieser Website steht dahinter.
award-file-html = Die Auszeichnung selbst steht in <code>{ $file }</code>.
award-said = Was Menschen sagten
award-story = Die Geschichte der Auszeichnung
award-others = Ebenfalls ausgezeichnet
award-crest-html = <a href="{ $light }">Wappen</a> oder <a href="{ $dark }">für dunkle Flächen</a>
award-crest-png-html = SVG; als PNG <a href="{ $light }">hell</a>, <a href="{ $dark }">dunkel</a>
award-certificate = Urkunde zum Drucken
award-certificate-html = auch als <a href="{ $svg }">SVG</a>, <a href="{ $png }">PNG</a>
award-press = Texte, Bilder und Wappen in einer Datei
award-badge-svg = Ein Abzeichen für andere Seiten, SVG
award-badge = Ein Abzeichen für andere Seiten
roll-story = Die Geschichte des Jahres
roll-heading = Ehrenliste
roll-appears = Nach den Daten vom { $day } scheinen diese Mitglieder zu erfüllen, was verlangt war. Das sagt die Regel; eine Auszeichnung vergeben Menschen.
roll-programme = Was { $programme } ist und was es verlangt
programmes-heading = Programme
programmes-rolls = Ehrenlisten:
programmes-open = offen für alle
programme-rolls = Ehrenlisten
programme-why = Warum
programme-how = Wie man sie bekommt
programme-ordered = Jede Stufe verlangt ihre eigene Liste und alles, was davor steht.
programme-unordered = Verlangt wird alles auf einer Liste.
programme-rules-of = Die Regeln von { $year }.
programme-held = Heute bei { $who }.
programme-crest-html = Wappen: <a href="{ $light }">SVG</a>, <a href="{ $dark }">SVG für dunkle Flächen</a>
programme-crest-png-html = <a href="{ $light }">PNG</a>, <a href="{ $dark }">PNG für dunkle Flächen</a>
programme-rule-shown = Die Website zeigt, wer dies nach seinen Daten zu erfüllen scheint; Auszeichnungen vergeben Menschen.
programme-rule-hidden = Menschen vergeben die Auszeichnungen; diese Website führt nur auf, was sie vergaben.
programme-terms = Termine und Bedingungen
programme-rounds = Tabelle der Runden
programme-opens = Beginnt
programme-closes = Endet, und Daten werden geprüft
programme-announced = Bekannt gegeben
programme-year-end = 31. Dezember { $year }
programme-not-set = nicht festgelegt
journeys-recognition = Wofür Mitglieder ausgezeichnet werden
journeys-ways = Welche Wege es gibt
journeys-ordered = Ein Schritt nach dem anderen. Welcher steht noch aus?
journeys-free = In beliebiger Folge. Was möchten Sie tun?
journey-steps = Die Schritte
journey-steps-free = Die Schritte, in beliebiger Folge
journey-evidence = Was als Nachweis gilt
journey-own-word = Das Wort des Mitglieds
journey-read = Zum Lesen und Nutzen
journey-call = An wen Sie sich wenden
journey-so-far = So weit sind
journey-taken = Gegangen sind ihn
press-release = Pressemitteilung
press-copy = Die Mitteilung als Text zum Kopieren
press-posts = Kurze Beiträge
press-characters = { $count } von { $limit } Zeichen
press-pictures = Bilder
press-all = Alles mitnehmen (ZIP)
press-about = Über { $title }
certificate-note-html = Drucken Sie diese Seite auf A4 oder Letter im Querformat: Gedruckt wird nur die Urkunde. Zum Mitnehmen: <a href="{ $svg }" type="image/svg+xml" download>SVG</a>, <a href="{ $png }" type="image/png" download>PNG</a>.
embed-all-html = Alle Zahlen von { $name }<span class="hidden"> auf { $site }</span>

award-described = { $name } wurde ausgezeichnet: { $award }.
award-see-target = Zum Ziel
award-see-plan = Zum Plan
award-see-action = Zu einer Maßnahme
award-see-hazards = Zu den Gefahren
award-see-commitment = Zur Selbstverpflichtung
award-see-journey = Zum Weg
award-see-profile = Zum Profil
award-see-inventory = Zum Inventar von { $year }
award-holds = Sie gilt bis { $day }.
award-held = Sie galt bis { $day }.
certificate-heading = Urkunde
certificate-given = vergibt diese Auszeichnung
press-kit = Pressemappe
press-kit-of = Pressemappe: { $subject }
press-described = Texte, Bilder und Wappen zur Auszeichnung: { $subject }.
press-lede = Texte, Bilder und Wappen zur freien Verwendung. Jede Zahl ist die der Übersicht.
press-made-up = Erfunden: Diesen Ort gibt es nicht, und nichts hier ist echt.
press-made-up-post = Erfunden: { $text }
press-and-more = { $names } und { $count } weitere
press-per-person = { $amount } je Person
press-total = { $total } { $gas }
press-less = { $change } weniger als { $since }
press-more = { $change } mehr als { $since }
press-same = etwa so viel wie { $since }
press-status-achieved = erreicht
press-status-on-track = auf Kurs
press-status-deviating = etwas hinter dem Pfad
press-status-off-track = hinter dem Pfad
press-status-missed = nicht erreicht
press-quote = „{ $quote }“
press-photo = Foto
press-badge = Abzeichen, SVG
press-certificate-svg = Urkunde, SVG
press-certificate-png = Urkunde, PNG
press-crest-svg = Wappen, SVG
press-crest-dark-svg = Wappen für dunkle Flächen, SVG
press-crest-png = Wappen, PNG
press-crest-dark-png = Wappen für dunkle Flächen, PNG
press-card = Karte für soziale Netzwerke, PNG
programmes-described = Wofür Mitglieder ausgezeichnet werden: { $name }.
programmes-lede = Menschen vergeben diese Auszeichnungen. Jede sagt, wofür, was die Daten davon zeigen, und in welcher Zeile welcher Datei es steht.
programme-held-made-up = { $count ->
    [one] { $count } Mitglied, erfunden
   *[other] { $count } Mitgliedern, erfunden
}
programme-held-both = { $count ->
    [one] { $count } Mitglied und { $invented } erfundenen
   *[other] { $count } Mitgliedern und { $invented } erfundenen
}
roll-none = Für dieses Jahr wurde keine Auszeichnung vergeben.
roll-given = { $count ->
    [one] Für { $year } wurde { $count } Auszeichnung vergeben.
   *[other] Für { $year } wurden { $count } Auszeichnungen vergeben.
}
programme-yearly = Wird für jedes Jahr neu vergeben.
programme-once = Wird einmal vergeben.
programme-years-both = Für die Jahre { $from } bis { $until }.
programme-years-from = Seit { $from }.
programme-years-until = Bis { $until }.
programme-valid-ever = Was vergeben ist, gilt auf Dauer.
programme-valid-year = Was vergeben ist, gilt bis zum Ende seines Jahres.
programme-valid-years = { $count ->
    [one] Was vergeben ist, gilt bis zum Ende des folgenden Jahres.
   *[other] Was vergeben ist, gilt bis zum Ende des Jahres { $count } Jahre danach.
}
journeys-described = Wege vom ersten Inventar bis zu Ergebnissen, Schritt für Schritt: was jeder verlangt, und wer hilft.
journeys-lede = Jeder Ort beginnt anderswo. Gehen Sie die Schritte durch, bis Sie zu einem kommen, der noch aussteht: Dort geht Ihr Weg weiter.
