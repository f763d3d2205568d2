# What totals are made of, and how good their data are.

rebased-shown = Shown in { $shown }; the source used { $source }.
rebased-would-be-html = In { $source }, { $name } is { $amount }{"\u00A0"}{ $unit }.
rebased-kept-html = { $amount }{"\u00A0"}{ $unit } of { $name } could not be brought to { $shown }: its lines give CO<sub>2</sub>e without gases, in { $sets }.
rebased-kept-share-html = { $amount }{"\u00A0"}{ $unit } of { $name } ({ $percent }{"\u00A0"}%) could not be brought to { $shown }: its lines give CO<sub>2</sub>e without gases, in { $sets }.
grades-table = Table of data quality
grades-caption = Share of the tonnes of { $headline } by the quality of their data. High: measured or specific. Medium: modelled on firm ground, or more general. Low: highly modelled, or a default.
grades-data = Data
grades-bar = As a bar
market-by-contract = By contract
market-by-grid = Without a contract, by the grid
market-lines = The lines behind it
market-heading = Scope 2 by contracts
total-same-html = It adds the same lines as <a href="{ $url }">{ $name }</a>.
total-no-line = No line counts in it.

grade-high = High
grade-medium = Medium
grade-low = Low
grade-none = Not stated
leaves-out = { $count ->
    [one] leaves out { $count } reference: { $list }
   *[other] leaves out { $count } references: { $list }
}

grades-activity = Activity data
grades-factor = Emission factors
all-sectors = All sectors together
total-digits-html = All digits: { $digits } t CO<sub>2</sub>e.
total-digits-without-html = All digits: { $digits } t CO<sub>2</sub>e; it { $leaves }.
total-without = It { $leaves }.
total-per-person = Per person: { $working }
market-contracted-html = <b>{ $amount }{"\u00A0"}{ $unit }</b> by what the users have contracted (market-based).
market-untold = The market-based figure cannot be told: a gas of a contract has no global warming potential.
market-location-html = Beside it, <b>{ $amount }{"\u00A0"}{ $unit }</b> by the grid that they are on (location-based).
market-left-out = Left out of both:
market-never-added = Every total counts the location-based figure alone; the two are never added.
complete-answered-html = <b>{ $name }</b>: { $answered } of the { $asked } references it asks for are answered ({ $share }{"\u00A0"}%), { $valued } with a value and the others with a key that says nothing occurs or where it is counted.
complete-leaves-out = Leaves out { $count }:
complete-silent = { $count ->
    [one] Nothing is said of { $count } reference
   *[other] Nothing is said of { $count } references
}
edition-replaced-html = <b>Edition { $edition }</b> was replaced: { $because }
edition-replaced-on-html = <b>Edition { $edition }</b> was replaced on { $day }: { $because }
edition-table = Table of edition { $edition }
edition-total = Total
edition-gwp = Global warming potentials
edition-before-html = Before, t CO<sub>2</sub>e
edition-now = Now
edition-difference = Difference
edition-not-known = not known in { $gwp }
restated = restated
restated-on = restated { $day }
restated-inventory = The inventory of { $year } was restated
restated-inventory-on = The inventory of { $year } was restated { $day }
restated-inventory-before = The inventory of { $year } was restated; { $headline } was { $before } before
restated-inventory-on-before = The inventory of { $year } was restated { $day }; { $headline } was { $before } before
left-out-no-gwp = no GWP in { $set }
