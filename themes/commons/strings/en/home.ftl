# The front page.

home-all-count = All { $members } members count their emissions.
home-some-count = { $some } of { $members } members count their emissions.
home-together-html = Together they emit <b>{ $total } of CO<sub>2</sub>e</b> a year.
home-together-per-person-html = Together they emit <b>{ $total } of CO<sub>2</sub>e</b> a year, { $per_person } tonnes for each person.
home-all-published-html = <b>{ $members }</b> members have published <b>{ $inventories } inventories</b>. Their figures add up country by country, because each counts in its own way.
home-some-published-html = <b>{ $some }</b> of { $members } members have published <b>{ $inventories } inventories</b>. Their figures add up country by country, because each counts in its own way.
home-none-published = None of the { $members } members has published an inventory yet.
home-with-inventory = Members with an inventory
home-of-html = <span class="unit">of { $members }</span>
home-newest = Newest of { $years }
home-people = People who live there
home-emissions = Their emissions a year
home-not-counted = Members without data are not counted
per-person = Per person
home-inventories = Inventories
home-inventories-note = One year of one member each
home-lines = Lines
home-lines-note = Each with its source and its working
introduction = Introduction
home-targets = How the targets go
members-none = No members yet.
home-all-members = All members, with filters
home-latest = Latest
page-children = In this section

home-targets-note = Each member’s next target, judged by its newest inventory.

# Pictures for link previews.
card-places = { $count ->
    [one] place
   *[other] places
}
card-emissions = and their greenhouse-gas emissions
card-members = { $count ->
    [one] { $count } member and their emissions, targets and actions.
   *[other] { $count } members and their emissions, targets and actions.
}
card-network = What its members emit together.
card-regions = Members looked at together.
card-due = Inventories, targets, plans and reviews, by day.
card-total-in = { $name } total in { $year }
card-community = Community emissions
card-operations = Emissions of the government’s own operations

home-where = Where members are
home-all-maps = All maps, and the same as lists
