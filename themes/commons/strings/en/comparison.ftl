# Members beside each other: how tonnes a head are spread, and who falls fastest.
spread-half = Half of these { $count } members emit less than { $middle } t per person
spread-few = Sizes with fewer than { $count } members are left out.
spread-range = From { $least } t per person to { $most } t; the median is { $middle } t.
spread-own-less = Less per person than most members of its size
spread-own-more = Above the middle of the members of its size
spread-own-middle = In the middle of the members of its size
spread-own-words = { $name }: { $value } t per person in { $year }. Half of the { $count } members of its size emit less than { $middle } t.
fastest-own = Its emissions fall fastest of { $members } of its size, since { $since }.
fastest-among = Among the { $count } whose emissions fall fastest, of { $members } of its size, since { $since }.
fastest-member = Member
fastest-value = Less each year
fastest-title = Falling fastest: { $list }
fastest-measured = { $headline } emissions, the yearly rate from the first inventory since { $since } to the newest. Named are up to { $count } of each size, and never more than { $share } of them.
fastest-words = By size, the fastest are { $list }.
fastest-unit = % less a year
fastest-of = of { $members }
size-all = All sizes

# The size classes that ship.
size-under-50000 = Fewer than 50,000 people
size-small = 50,000 to 200,000 people
size-medium-sized = 200,000 to 500,000 people
size-metropolitan = 500,000 to 1.5 million people
size-large-metropolitan = 1.5 million people and more
spread-measured = { $headline } emissions by the newest inventories ({ $years }), tonnes of { $gas } per person. Each member counts once.
compared-total = Compared are { $members } by the { $headline } total, since only figures that count alike can stand beside each other.
compared-country = Compared are { $members } in { $country } by what their publisher reports, since only figures that count alike can stand beside each other.
compared-others = Members that count otherwise are compared on the pages of their own countries.
spread-unit = t { $gas } per person
