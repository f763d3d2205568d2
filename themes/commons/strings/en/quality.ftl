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
