# The few words inside charts and at the heads of their tables.

chart-year = Year
chart-measured = measured
chart-estimated = estimated
chart-projected = projected
chart-incomplete = incomplete
chart-standing = Standing
chart-required = path to the target
chart-target = Target
chart-change = Change from the base year
chart-trend = on today’s trend
chart-without-action = without new action
chart-with-actions = with these actions
chart-other-actions = other actions
chart-all-actions = planned actions
chart-budget = the whole budget
chart-used = spent
chart-day = By
chart-cost = Cost
chart-total = Total
chart-net = net
chart-no-data = no data
chart-value-in-year = { $value } in { $year }
chart-value-spent = { $value } spent
chart-value-left = { $value } left

chart-spread-from = From
chart-spread-to = To
chart-spread-less = any less
chart-spread-more = any more
chart-spread-members = Members
chart-spread-median = median
chart-size-class = Size class
chart-emissions = Emissions

# Sectors, as they are called for short.
sector-i = Stationary energy
sector-ii = Transportation
sector-iii = Waste
sector-iv = Industry and products
sector-v = Land and livestock
sector-vi = Other scope 3

# Charts by sector.
chart-largest = { $sector } makes up { $share }
chart-largest-sentence = { $sector } makes up { $share }.
chart-by-sector = { $headline } emissions by sector, tonnes of { $gas } a year.
chart-by-sector-in-year = { $headline } emissions by sector in { $year }, CO₂e.
chart-sector-share = { $sector } was { $share } of { $total } of { $gas } in { $year }.
chart-sectors-in-year = Emissions in { $year }: { $list }.

# The chart of a member's emissions: what it shows, in a few words; what is measured; what its lines are.
history-one-year = One year is known so far
history-achieved = Below what the { $year } target asks for
history-fast-enough = Falling fast enough for { $year }
history-still-below = Still below the path to { $year }
history-little-behind = Falling, a little behind the path to { $year }
history-too-slow = Falling, but not as fast as the target asks
history-not-falling = Not falling yet, and the path to { $year } asks for it
history-missed = The target for { $year } was not met
history-less = { $change } less than in { $since }
history-more = { $change } more than in { $since }
history-same = The same as in { $since }
history-measured = { $headline } emissions, tonnes of { $gas } a year, { $years }, { $gwp }.
history-measured-boundary = { $headline } emissions, tonnes of { $gas } a year, { $years }, { $boundary }, { $gwp }.
history-line-path = The straight line is the path to the target.
history-line-trend = The dashed line continues the trend since { $year }.
history-line-wedges = The bands are what actions save of the forecast.
history-line-forecast = The dotted line is the forecast without new action.
history-emitted = { $name } emitted { $total } of { $gas } in { $year }.
history-emitted-less = { $name } emitted { $total } of { $gas } in { $year }, { $change } less than in { $since }.
history-emitted-more = { $name } emitted { $total } of { $gas } in { $year }, { $change } more than in { $since }.
history-emitted-same = { $name } emitted { $total } of { $gas } in { $year }, the same as in { $since }.
history-goal = The target asks for { $amount } in { $year }.
history-without = Without new action it would be { $without } in { $year }.
history-with = Without new action it would be { $without } in { $year }, with the actions { $with }.
history-mark-net-zero = net zero
history-mark-per-person = { $year } target, per person
history-mark = { $year } target

law-rate = { $percent } less every year from { $year } on
law-lines = Dashes and dots: { $rates }.
law-kept = From { $from } to { $until } the trend emits no more than { $title }.
law-not-kept = From { $from } to { $until } the trend emits { $amount } more than { $title }.

# The same inside a sentence.
sector-within-i = stationary energy
sector-within-ii = transportation
sector-within-iii = waste
sector-within-iv = industry and products
sector-within-v = land and livestock
sector-within-vi = other scope 3
all-sectors-within = all sectors
