# The page of an inventory, and its lines.

inventory-edition = Edition { $edition }
inventory-edition-restated = Edition { $edition }, restated
inventory-operations = Inventory of the government’s own operations
inventory-community = Community inventory
inventory-total = { $name } total
inventory-leaves-out = { $count ->
    [one] leaves out { $count } reference
   *[other] leaves out { $count } references
}
inventory-against = against { $year }
inventory-no-earlier = No earlier inventory to compare with
inventory-of-tonnes = of tonnes
inventory-totals = The totals, and what is not in them
inventory-totals-table = Table of totals
inventory-totals-caption-html = t CO<sub>2</sub>e, counted with { $gwp }. Totals of different kinds are never added together.
inventory-not-in-it = Not in it
inventory-headline = headline
inventory-estimated = { $percent }{"\u00A0"}% estimated
inventory-left-out = What the { $name } total leaves out, and why
inventory-made-of = What each total is made of
inventory-quality = How good and how complete the data are
inventory-no-grades = No line says how good its data are.
inventory-matrix = Sectors by scopes
inventory-scopes = Scope 1 is released inside the boundary, scope 2 comes from electricity, heat and cold of a grid, scope 3 happens outside because of what is done inside.
inventory-matrix-table = Table of sectors by scopes
inventory-matrix-caption-html = t CO<sub>2</sub>e. An asterisk marks a sum with a missing part.
inventory-sector = Sector
inventory-all = All
inventory-share = Share
inventory-all-sectors = All sectors
inventory-matrix-lines = The lines behind each scope
inventory-gases = Gases
inventory-gases-table = Table of gases
inventory-gases-caption = Masses in tonnes, times the global warming potential of { $gwp }.
inventory-biogenic = Carbon dioxide from biomass, { $amount }{"\u00A0"}{ $unit }, is kept apart.
inventory-gas = Gas
inventory-tonnes = Tonnes
gwp-one = Global warming potential
inventory-not-by-gas = not told by gas
inventory-lines = Every line and its working
inventory-no-lines = This inventory has no lines yet.
inventory-earlier = Earlier editions
inventory-made = How it was made
inventory-protocol = Protocol
inventory-boundary = Boundary
inventory-verified = Verified
inventory-source = Source
inventory-to-know = To know
inventory-file = File
inventory-gwp-rebased = { $shown }; the source used { $source }, and every line was brought to { $shown }
inventory-gwp-not-rebased = { $shown }; the source used { $source }, and some lines could not be brought to { $shown }
inventory-verified-by = by { $by }
inventory-verified-on = by { $by } on { $day }
inventory-not-verified = no verification is on file
inventory-source-licence = { $source }; licence: { $licence }
inventory-other-years = Other years
inventory-before = Year before
inventory-after = Year after
line-part-missing = a part is missing
line-counted-under = counted under { $reference }
line-scope = Scope { $scope }
line-activity-quality = activity data: { $quality }
line-factor-quality = factor: { $quality }
line-biogenic = Carbon dioxide from biomass, kept apart: { $amount }{"\u00A0"}{ $unit }
line-working-html = Working<span class="hidden"> of { $line }</span>
line-activity = Activity
line-factor = × factor
line-mass = = mass
line-apart = kept apart
line-sum = Sum
line-default = default
line-inputs = What goes in
line-steps = Step by step
line-gases = Gas by gas
line-contract = By contract, beside it and not added
line-market-html = Market-based: <b>{ $amount }{"\u00A0"}{ $unit }</b>

inventory-scopes-mixed = Scopes not told apart
inventory-printed-without-gases = Printed without its gases
inventory-sectors-together = All sectors together
inventory-json = This inventory as JSON
inventory-json-note = Every line with its gases, source and place
inventory-title = { $name }, inventory { $year }
inventory-described = Every line of the { $year } inventory of { $name }, with its source and working.
operations-title = { $name }, own operations { $year }
operations-described = Every line of the { $year } own operations of { $name }, with its source and working.

# What each total is made of.
total-meaning-basic = Energy, transport and waste, as the GPC asks of every city.
total-meaning-basic-plus = BASIC, grid losses, journeys beyond the border, industry, products and land.
total-meaning-territorial = All that is emitted inside the boundary.
total-meaning-other-scope-3 = Caused by the place and emitted elsewhere, beyond BASIC+.
total-meaning-scopes-1-2 = What is emitted inside, and by the grid for users inside.
total-meaning-reported = Every line added up, as the publisher does.

notation-meaning-NO = Not occurring
notation-meaning-NE = Not estimated
notation-meaning-IE = Included elsewhere
notation-meaning-C = Confidential
line-note-fixed = The source gives CO₂e without gases, made with { $set }: it cannot be brought to another set.
line-note-kept = The source gives CO₂e without gases, made with { $set }: it could not be brought to { $shown } and stands as it is.
line-note-of-source = In { $set }, the set of the source, this is { $amount }.
line-note-earlier-factor = The factor is of { $year }, the nearest year before that has one.

# The unit of a population, behind its number; and a protocol that has no name.
unit-people = people
protocol-other = other
working-factor-in-place = a factor in place
