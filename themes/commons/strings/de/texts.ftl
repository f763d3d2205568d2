# What a page says around a text that somebody wrote.
text-contents = Inhalt
text-link-to = Link zu: { $title }
text-table = Tabelle { $count }
text-note = Anmerkung { $number }
text-notes = Anmerkungen
text-done = Erledigt
text-to-do = Zu tun
text-back-to-note = Zurück zu Anmerkung { $number } im Text

# The titles of alerts.
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht
