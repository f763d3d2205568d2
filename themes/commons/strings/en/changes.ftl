# Why a total changed: what the parts of the change are called, small, as inside a sentence.
cause-population-less = fewer people
cause-population-more = more people
cause-boundary = counted in one of the two years only
cause-method = computed in another way
cause-restated = printed with other warming potentials
cause-cleaner-electricity-less = cleaner electricity
cause-cleaner-electricity-more = less clean electricity
cause-cleaner-grid-less = cleaner electricity and heat from grids
cause-cleaner-grid-more = less clean electricity and heat from grids
cause-cleaner-i-less = cleaner fuels in buildings and industry
cause-cleaner-i-more = less clean fuels in buildings and industry
cause-cleaner-ii-less = cleaner vehicles and fuels
cause-cleaner-ii-more = less clean vehicles and fuels
cause-cleaner-iii-less = cleaner treatment of waste
cause-cleaner-iii-more = less clean treatment of waste
cause-cleaner-other-less = less emitted by each unit: { $sector }
cause-cleaner-other-more = more emitted by each unit: { $sector }
cause-use-i-less = less energy used
cause-use-i-more = more energy used
cause-use-i-head-less = less energy used per person
cause-use-i-head-more = more energy used per person
cause-use-ii-less = less transport
cause-use-ii-more = more transport
cause-use-ii-head-less = less transport per person
cause-use-ii-head-more = more transport per person
cause-use-iii-less = less waste
cause-use-iii-more = more waste
cause-use-iii-head-less = less waste per person
cause-use-iii-head-more = more waste per person
cause-use-other-less = less activity in { $sector }
cause-use-other-more = more activity in { $sector }
cause-use-other-head-less = less activity in { $sector } per person
cause-use-other-head-more = more activity in { $sector } per person
cause-from-less = less from { $sector }
cause-from-more = more from { $sector }
cause-from-head-less = less from { $sector } per person
cause-from-head-more = more from { $sector } per person
cause-from-all-less = less from all sources
cause-from-all-more = more from all sources
cause-from-all-head-less = less from all sources per person
cause-from-all-head-more = more from all sources per person

# The chart of why a total changed: its heads, its finding, what is measured, what to know of it, and the same in words.
why-of = What changed
chart-sector = Sector
why-same = As much in { $to } as in { $from }
why-hardly = Since { $since } hardly any change: what fell and what rose make up for each other
why-counting = Since { $since }, most of the change is in the counting: { $part }, { $amount }
why-fell-most = Since { $since }, { $part } did most of it: { $amount }
why-fell-largest = Since { $since }, { $part } brought the largest cut: { $amount }
why-rose-most = Since { $since }, { $part } added most of it: { $amount }
why-rose-largest = Since { $since }, { $part } added the most: { $amount }
why-measured = { $headline } emissions from { $from } to { $to }, tonnes of { $gas }, { $gwp }.
why-people-unknown = How many people lived here is not known for both years, so more or fewer people are not told apart.
why-activity-unknown = Where sources give no activity, how much was used and how clean it was stay one part.
why-hatched = Hatched: nothing but the counting changed.
why-rounded = Rounded so that the parts add up: { $list }.
why-rounded-part = “{ $part }” by itself would be { $amount }
why-rounded-many = { $count ->
    [one] Rounded so that the parts add up: { $count } of them differs from its own rounding by one last digit.
   *[other] Rounded so that the parts add up: { $count } of them differ from their own rounding by one last digit.
}
why-words = { $name } emitted { $before } of { $gas } in { $from } and { $after } in { $to }.
why-down = Down: { $list }.
why-up = Up: { $list }.

# Each sector's own line over the years.
lines-sector-by-sector = Sector by sector
lines-fell-and-grew = { $least } fell most; { $most } grew most
lines-fell = { $least } fell most; no sector grew
lines-grew = { $most } grew most; no sector fell
lines-still = No sector moved
lines-measured = { $headline } emissions of each sector, tonnes of { $gas } a year, all on one scale.
lines-change = Change
lines-since = { $change } since { $year }
lines-one-same = { $sector }: as in { $since }.
lines-one-fell = { $sector }: { $size } less than in { $since }.
lines-one-rose = { $sector }: { $size } more than in { $since }.
