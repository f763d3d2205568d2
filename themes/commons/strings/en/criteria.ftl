# How parts of a criterion stand beside each other.
criteria-join = { $one }, { $other }
criteria-and = { $one }, and { $other }
criteria-beside = { $one }; { $other }
criteria-or-else = { $one }; or { $other }
either-last = { $one } or { $other }
criteria-quoted = “{ $text }”
threshold-at-least = at least { $amount }
threshold-more = more than { $amount }

# What a criterion wants. A message with $what goes on with what the one before it said.
wants-any = one of these: { $list }
wants-not = not this: { $wanted }
wants-at-least = at least { $count } of these: { $list }
wants-inventory-community = a community inventory
wants-inventory-operations = an inventory of the local government's own operations
wants-at-most-old = { $count ->
    [one] at most { $count } year old
   *[other] at most { $count } years old
}
wants-by-protocol = by { $list }
wants-answer-to-all = with an answer to everything that { $level } asks for
wants-answer-to-part = with an answer to { $amount } of what { $level } asks for
wants-word-about-all = with a word about everything that { $level } asks for
wants-with-gases = with { $list }
wants-verified = verified by somebody else
wants-inventories-community = { $count ->
    [one] at least { $count } community inventory
   *[other] at least { $count } community inventories
}
wants-inventories-operations = { $count ->
    [one] at least { $count } operations inventory
   *[other] at least { $count } operations inventories
}
wants-row-community = { $count ->
    [one] community inventories of { $count } year in a row
   *[other] community inventories of { $count } years in a row
}
wants-row-operations = { $count ->
    [one] operations inventories of { $count } year in a row
   *[other] operations inventories of { $count } years in a row
}
wants-since = { $what } since { $year }
wants-target = a target
wants-target-absolute = an absolute target
wants-target-intensity = a per-head target
wants-target-fixed = a fixed target
wants-target-net-zero = a net-zero target
wants-target-forecast = a business-as-usual target
wants-for-operations = { $what } for the local government's own operations
wants-for-community = { $what } for the whole community
wants-for-sectors = { $what } for { $list }
wants-in-sectors = { $what } in { $list }
wants-by-total = { $what } by the total { $total }
wants-for-year = { $what } for { $year }
wants-for-years = { $what } for a year from { $from } to { $by }
wants-from-year = { $what } for { $year } or later
wants-by-year = { $what } by { $year }
wants-less = { $amount } less
wants-less-head = { $amount } less per head
wants-science = at least what science asks of it
wants-science-given = at least what science asks: { $value }
science-value = { $amount } less by { $year } than in { $base }
science-value-head = { $amount } less per head by { $year } than in { $base }
wants-status = that is { $list }
target-is-achieved = achieved
target-is-on-track = on track
target-is-deviating = deviating
target-is-off-track = off track
target-is-missed = missed
target-is-too-old = too old
target-is-no-data = no data
wants-reduction = { $amount } less emissions
wants-reduction-head = { $amount } less emissions per head
wants-of-operations = { $what } of its own operations
wants-than-year = { $what } than in { $year }
wants-than-first = { $what } than in the first inventory
wants-than-previous = { $what } than in the inventory before
wants-than-before = { $count ->
    [one] { $what } than { $count } year before
   *[other] { $what } than { $count } years before
}
wants-till = by { $year }
wants-emissions = emissions
wants-emissions-head = emissions per head
wants-peak-at-least = { $count ->
    [one] { $what } that were highest at least { $count } year before the newest inventory, and then { $above } above it
   *[other] { $what } that were highest at least { $count } years before the newest inventory, and then { $above } above it
}
wants-peak-more = { $count ->
    [one] { $what } that were highest more than { $count } year before the newest inventory, and then { $above } above it
   *[other] { $what } that were highest more than { $count } years before the newest inventory, and then { $above } above it
}
wants-plan = a plan that was adopted
wants-plan-mitigation = a climate action plan that was adopted
wants-plan-adaptation = an adaptation plan that was adopted
wants-plan-energy = an energy plan that was adopted
wants-at-most-ago = { $count ->
    [one] { $what } at most { $count } year ago
   *[other] { $what } at most { $count } years ago
}
wants-readable = { $what } and can be read
wants-actions = { $count ->
    [one] at least { $count } action
   *[other] at least { $count } actions
}
wants-actions-in-state = { $count ->
    [one] at least { $count } action that is { $list }
   *[other] at least { $count } actions that are { $list }
}
action-is-planned = planned
action-is-started = started
action-is-in-progress = in progress
action-is-done = done
action-is-paused = paused
action-is-stopped = stopped
wants-on-pathway = { $what } on the pathway { $list }
wants-for-goals = { $what } for goal { $list } of the SDGs
wants-close-gap = which close { $amount } of the gap to a target
wants-hazards = { $count ->
    [one] an assessment of climate hazards
   *[other] an assessment of at least { $count } climate hazards
}
wants-hazards-with = { $count ->
    [one] an assessment of climate hazards with its { $list }
   *[other] an assessment of at least { $count } climate hazards, each with its { $list }
}
hazard-level = level
hazard-trend = trend
hazard-horizon = horizon
wants-commitment = a signed commitment to { $list }
wants-at-most-back = { $count ->
    [one] at most { $count } year ago
   *[other] at most { $count } years ago
}
wants-steps = { $count ->
    [one] at least { $count } step of { $title }
   *[other] at least { $count } steps of { $title }
}
wants-some-steps = at least { $count } of the steps { $list } of { $title }
wants-step = the step { $step } of { $title }
wants-these-steps = the steps { $list } of { $title }
wants-quality-high-activity = high-quality activity data for { $amount } of emissions
wants-quality-high-factor = high-quality emission factors for { $amount } of emissions
wants-quality-better-activity = activity data of medium or high quality for { $amount } of emissions
wants-quality-better-factor = emission factors of medium or high quality for { $amount } of emissions
wants-membership = membership of the network
wants-membership-years = { $count ->
    [one] membership of the network for at least { $count } year
   *[other] membership of the network for at least { $count } years
}

# What was found where a criterion was looked into.
found-people = People decide this
found-given = Given for { $year }
found-given-citation = Given for { $year }: { $citation }
found-no-such-inventory = There is no such inventory
found-inventory = The inventory of { $year }
found-inventory-lacks = The inventory of { $year } { $lacks }
found-inventory-verified = The inventory of { $year }, verified by { $by }
found-inventory-verified-lacks = The inventory of { $year }, verified by { $by }, { $lacks }
lack-old = { $count ->
    [one] is { $count } year old
   *[other] is { $count } years old
}
lack-unanswered = { $count ->
    [one] has no word about { $count } reference
   *[other] has no word about { $count } references
}
lack-incomplete = answers { $answered } of { $asked } references
lack-gases = has no { $list }
lack-gases-unknown = gives CO2e in some lines, so that { $list } cannot be told
lack-protocol = follows another protocol
lack-unverified = is not verified
lack-edition = is known of that day by its totals alone
found-no-inventories = No inventory
found-no-hazards = No assessed hazard
found-no-actions = No such action
found-hazards = { $count ->
    [one] { $count } assessed hazard
   *[other] { $count } assessed hazards
}
found-actions = { $count ->
    [one] { $count } such action
   *[other] { $count } such actions
}
found-and-undated = { $count ->
    [one] { $what }, and { $count } other without a year or day
   *[other] { $what }, and { $count } others without a year or day
}
found-row = { $count ->
    [one] { $count } year in a row up to { $newest }
   *[other] { $count } years in a row up to { $newest }
}
found-no-inventory = There is no inventory
found-no-target = There is no such target
found-target = The target { $name } for { $year }
lack-target-undated = which does not say when it was adopted
lack-target-size = whose reduction cannot be told
lack-target-above = which comes to { $found } t where science asks for { $wanted } t
lack-target-less = { $found } less where science asks for { $wanted }
lack-target-science = which cannot be held against science
figure-tonnes = { $number } t
figure-tonnes-head = { $number } t a head
found-reduction-same = { $now } in { $year }, as much as { $then } in { $base }
found-reduction-less = { $now } in { $year }, { $percent } less than { $then } in { $base }
found-reduction-more = { $now } in { $year }, { $percent } more than { $then } in { $base }
found-of-sectors = { $list }: { $what }
found-no-figure = There is no inventory with such a figure
found-no-base = There is no inventory of { $year } to compare with
found-no-earlier = There is no earlier inventory to compare with
found-left-out = The inventory of { $latest } leaves out { $list }, which that of { $base } has
found-no-population = No population is known for { $year }
found-peak-now = The newest figure, of { $year }, is the highest
found-peak = { $count ->
    [one] Highest in { $peak }, { $count } year before { $latest }
   *[other] Highest in { $peak }, { $count } years before { $latest }
}
found-peak-above = { $percent } above { $latest }
found-plan-on = Adopted on { $day }
found-plan = There is such a plan
found-plan-nothing = There is no such plan
found-plan-undated = There is such a plan, which does not say when it was adopted
found-plan-old = Adopted on { $day }, too long ago
found-plan-unpublished = There is such a plan, without an address to read it at
found-commitment-on = Signed on { $day }
found-commitment = There is such a commitment
found-commitment-nothing = There is no such commitment
found-commitment-undated = There is such a commitment, which does not say when it was signed
found-commitment-old = Signed on { $day }, too long ago
found-commitment-unpublished = There is such a commitment, without an address to read it at
found-gap = The actions close { $percent } of the gap
found-gap-unknown = How far the actions go towards a target cannot be told
found-gap-past = What the actions of that year went towards a target cannot be told
found-steps = { $count ->
    [one] { $taken } of { $count } step taken on { $title }
   *[other] { $taken } of { $count } steps taken on { $title }
}
found-quality = { $percent } of emissions in the inventory of { $year }
found-quality-unstated = The inventory of { $year } does not say how good its data are
found-has-left = It has left the network
found-joined = A member since { $day }
found-joined-unknown = The day on which it joined is not given

# What is still missing for a criterion.
missing-gap = { $wanted }: { $gap }
missing-row = { $count ->
    [one] { $count } year more in a row
   *[other] { $count } years more in a row
}
missing-inventories = { $count ->
    [one] { $count } more inventory
   *[other] { $count } more inventories
}
missing-hazards = { $count ->
    [one] { $count } more hazard
   *[other] { $count } more hazards
}
missing-actions = { $count ->
    [one] { $count } more action
   *[other] { $count } more actions
}
missing-steps-of = { $count } of: { $list }
missing-newer = a newer inventory
missing-words = { $count ->
    [one] a word about { $count } reference more in that of { $year }
   *[other] a word about { $count } references more in that of { $year }
}
missing-answers = that of { $year } answers { $answered } of { $asked }
missing-verification = a verification of that of { $year }
missing-protocol = that of { $year } follows another protocol
missing-gases = masses of those gases in that of { $year }
missing-gases-unknown = masses by gas in that of { $year }, which gives CO2e
missing-edition = more than the totals of that of { $year } as it was
missing-target-later = the target there is is for a later year
missing-target-earlier = the target there is is for an earlier year
missing-target-undated = the day on which the target was adopted
missing-target-base = a base that the reduction can be counted from
missing-target-less = a target that comes to less
missing-target-science = a science-based value, and an inventory of its base year
missing-target-inventory = an inventory to judge the target by
missing-points = { $number ->
    [one] { $number } point more
   *[other] { $number } points more
}
missing-points-under = under { $number } points more
missing-exactly = more than { $share }, which it is exactly
missing-by = { $gap } by { $year }
missing-inventory = an inventory
missing-inventory-of = an inventory of { $year }
missing-second = a second inventory
missing-left-out = what the inventory of { $year } leaves out
missing-population = the population of { $year }
missing-newest-is = the newest is of { $day }
missing-day = the day of the one there is
missing-address = the address of the one there is

# Sectors by their full names.
sector-full-iv = Industrial processes and product use
sector-full-v = Agriculture, forestry and other land use
