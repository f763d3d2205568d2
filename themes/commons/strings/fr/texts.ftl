# What a page says around a text that somebody wrote.
text-contents = Sommaire
text-link-to = Lien vers : { $title }
text-table = Tableau { $count }
text-note = Note { $number }
text-notes = Notes
text-done = Fait
text-to-do = À faire
text-back-to-note = Retour à la note { $number } dans le texte

# The titles of alerts.
alert-note = Note
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Prudence
