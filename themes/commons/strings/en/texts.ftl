# What a page says around a text that somebody wrote.
text-contents = Contents
text-link-to = Link to: { $title }
text-table = Table { $count }
text-note = Note { $number }
text-notes = Notes
text-done = Done
text-to-do = To do
text-back-to-note = Back to note { $number } in the text

# The titles of alerts.
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
