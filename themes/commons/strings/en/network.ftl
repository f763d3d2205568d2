# Members together: the network, regions, sizes.

network-emitted-html = Together the members emitted <b>{ $total } of { $gas }</b> in { $year }.
network-emitted-per-person-html = Together the members emitted <b>{ $total } of { $gas }</b> in { $year }, { $per_person } tonnes for each person.
region-emitted-html = Together these members emitted <b>{ $total } of { $gas }</b> in { $year }.
region-emitted-per-person-html = Together these members emitted <b>{ $total } of { $gas }</b> in { $year }, { $per_person } tonnes for each person.
network-published-html = <b>{ $some } of { $members }</b> members have published inventories.
network-published-people-html = <b>{ $some } of { $members }</b> members have published inventories, for places where { $people } people live.
network-ways = They count in { $count } ways, and figures of two ways are never added.
network-what = What they emit
network-sizes = Members by size
network-by-population = By the newest population.
network-medians = Medians are of the { $total } total, tonnes per person.
network-median = Median, t per person
network-names = Names
network-of = of { $what }
network-too-few = too few
network-regions = Regions
network-all-regions = All regions and countries
region-drawn = Drawn by { $source }
region-drawn-link-html = Drawn by <a href="{ $url }" rel="external">{ $source }</a>
region-no-total = No { $total } total of these members is on file yet.
region-otherwise = Members that count otherwise
region-never-added = Figures of two ways of counting are never added.
region-parts = Parts of { $name }
region-map = Map
region-caption = Members of { $name } with their latest figures
regions-lede = Members looked at together. Their tonnes are added once, and divided by their people.
together-emissions-of = Emissions ({ $headline })
together-no-second = No second year with the same members
together-per-person = All their tonnes by all their people
together-no-people = Not every population is known
together-who = Who reported
together-incomplete = { $count } with a part missing
together-total = { $headline } total.
together-carbon = Carbon dioxide alone.
together-no-total = No { $headline } total is on file yet.
together-several-ways = Its members count in several ways, so there is no sum of all.
together-targets = { $what } have a target. Each is shown by its next one, judged by its newest inventory.
together-profiles = Their profiles:
together-coverage = Who reported, year by year
together-coverage-note = Each year’s own members: from one year to the next they differ, so the change between two rows is not only a change of emissions. Of a member and one that contains it only one counts.
together-coverage-table = Table: who reported, year by year
together-reported = Reported
together-share = Share of the people
together-median = Median of members, t per person
together-not-known = not known
similar-heading = Members like { $name } that emit less per person
similar-deeds = What it did:
similar-fell-html = Fell most: { $what }

# Charts and sums of members together.
group-less = { $count ->
    [one] { $name }, { $count } place together: { $change } less than in { $since }
   *[other] { $name }, { $count } places together: { $change } less than in { $since }
}
group-more = { $count ->
    [one] { $name }, { $count } place together: { $change } more than in { $since }
   *[other] { $name }, { $count } places together: { $change } more than in { $since }
}
group-same = { $count ->
    [one] { $name }, { $count } place together: { $change } change since { $since }
   *[other] { $name }, { $count } places together: { $change } change since { $since }
}
group-emitted = Together they emitted { $before } in { $since } and { $total } in { $year }.
group-by-sector = { $count ->
    [one] { $headline } emissions by sector of the same member added, tonnes of { $gas } a year.
   *[other] { $headline } emissions by sector of the same { $count } members added, tonnes of { $gas } a year.
}
group-added = { $count ->
    [one] { $headline } emissions of the same member added, tonnes of { $gas } a year, { $gwp }: those that reported every year that is shown. What crosses a border between two of them may count twice.
   *[other] { $headline } emissions of the same { $count } members added, tonnes of { $gas } a year, { $gwp }: those that reported every year that is shown. What crosses a border between two of them may count twice.
}
group-added-without = { $count ->
    [one] { $headline } emissions of the same member added, tonnes of { $gas } a year, { $gwp }: those that reported every year that is shown, without { $others }. What crosses a border between two of them may count twice.
   *[other] { $headline } emissions of the same { $count } members added, tonnes of { $gas } a year, { $gwp }: those that reported every year that is shown, without { $others }. What crosses a border between two of them may count twice.
}
group-same-members = { $count ->
    [one] the same member
   *[other] the same { $count } members
}
group-some-of = { $some } of { $all }
group-reported-all = { $count ->
    [one] The one member reported { $year }
   *[other] All { $count } members reported { $year }
}
group-reported-some = { $some } of { $all } members reported { $year }
group-reported-people = { $some } of { $all } members reported { $year }, { $percent } of the people
group-with-target = { $count ->
    [one] { $some } of { $count } member
   *[other] { $some } of { $count } members
}
network-described = What the members of { $name } emit together.
network-size-unknown = Population not known
network-json = Sums as JSON
network-json-note = Groups, regions, size classes, comparisons, exact decimals
network-csv = Regions as CSV
network-csv-note = One row for each region and year
region-described = { $count ->
    [one] What { $count } member of { $name } emit together.
   *[other] What { $count } members of { $name } emit together.
}
regions-described = Members looked at together: by region, by country, by part of a country.
regions-countries = Countries
regions-parts = Parts of countries
region-part-of = Part of { $country }
