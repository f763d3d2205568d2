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

# The page of what is due, and what stands in its rows.
due-title = What is due
due-lede-nothing = Nothing is waiting, and nothing will be for a while.
due-lede = { $count ->
    [one] { $count } update is waiting, and { $ahead } will be due by { $day }.
   *[other] { $count } updates are waiting, and { $ahead } will be due by { $day }.
}
due-end-of = the end of { $year }
due-json = The same for programs
due-everywhere = What is due everywhere
due-calendar = Calendar to subscribe to
due-calendar-name = { $name }: what is due
due-event = { $name }: { $what }
due-event-made-up = { $name } (made up): { $what }
due-inventory = An inventory for { $year }
due-newer-inventory = A newer inventory than that of { $year }
due-target-year = The year of a target: { $target }
due-action-start = The start of “{ $title }”
due-action-effect = The full effect of “{ $title }”
due-target-review = A review of the target: { $target }
due-review = A review of “{ $title }”
due-rhythm = One is expected { $every }, { $within }.
due-rhythm-newest = One is expected { $every }, { $within }; the newest is of { $newest }.
due-every = { $count ->
    [one] every year
   *[other] every { $count } years
}
due-within = { $count ->
    [one] by the end of the year after
   *[other] within { $count } years of its end
}
due-within-year = by the end of its year
due-judged = { $count ->
    [one] Targets are judged by an inventory for { $count } year: by that of { $newest } until the end of { $last }.
   *[other] Targets are judged by an inventory for { $count } years: by that of { $newest } until the end of { $last }.
}
due-target-waits = An inventory for { $year } or later will tell how it went; there is none yet.
due-action-waits = It is on file as planned, to start in { $year }.
due-effect-waits = It is on file as under way, with its full effect in { $year }.
due-day-was-set = The day was set beforehand.
due-rule-rhythm = Inventories are expected every { $every } and within { $within } of the end of their year, unless a member says otherwise.
due-rule-rhythm-source = Inventories are expected every { $every } and within { $within } of the end of their year ({ $source }), unless a member says otherwise.
due-rule-no-rhythm = Where no rhythm of reporting is agreed, a newer inventory is due by the end of the last year in which the newest one still serves to judge targets by: { $years } after its own.
due-rule-target = The year of a target is listed until an inventory of that year or a later one tells how it went.
due-rule-action = A planned action is listed by the end of the year in which it was to start, and one that is under way by the end of the year of its full effect.
due-rule-review = A review is listed by the day that was set for it.
due-rule-left = Members that have left, or became part of another one, have nothing due.
