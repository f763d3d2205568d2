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
