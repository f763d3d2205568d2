# What is due.

due-more = and { $count } more
due-next = What comes next
due-nothing = Nothing is waiting for an update from { $name }.
due-waiting = Waiting for an update
due-hold-more = And { $count } more, which the calendar and the file for programs hold.
due-none-waiting = Nothing is waiting.
due-coming = Coming by { $day }
due-none-coming = Nothing is on the calendar for then.
due-rules = By which rules
